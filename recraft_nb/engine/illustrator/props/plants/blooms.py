"""Flowers of their own shape: coneflower, daffodil, orchid, geraniums, a strawberry plant; and holly."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones
from recraft_nb.engine.illustrator.props.plants.bouquet import single

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _coneflower(pen: Pen, look: Look) -> None:
    """Petals that hang from a big brown cone."""
    c = look.main("#b96ac9", "#c874b8")
    pen.line("#5f9447", 17, (300, 250), (304, 400), (298, 560), curve=True)
    for side in (-1, 1):
        pen.soft("#6fa850", (300, 470), (300 + side * 60, 410), (300 + side * 150, 400),
            (300 + side * 90, 460))
    for turn in (-78, -52, -26, 0, 26, 52, 78):
        with pen.at(300, 190, turn=turn * 0.98):
            pen.soft(c.dark, (-30, 10), (-40, 120), (-20, 232), (0, 244), (20, 232), (40, 120), (30, 10))
    for turn in (-66, -40, -13, 13, 40, 66):
        with pen.at(300, 186, turn=turn):
            pen.soft(c.base, (-28, 10), (-38, 110), (-18, 214), (0, 226), (18, 214), (38, 110), (28, 10))
            pen.lines(c.light, 5, ((-9, 60), (-10, 190)), ((9, 60), (10, 190)), opacity=0.7)
    cone = soft((178, 214), (186, 140), (236, 84), (300, 66), (364, 84), (414, 140), (422, 214), (300, 246))
    pen.form(cone, tones("#a85a2a"))
    for row in range(6):
        y = 96 + row * 26
        half = (46, 78, 98, 108, 112, 108)[row]
        for k in range(3 + row):
            x = 300 - half + 2 * half * (k + 0.5) / (3 + row)
            pen.dot(x, y, 8.5, "#e08a3a" if (k + row) % 2 else "#7a3c1c")
    pen.anchor("seat", 300, 84)


def _orchid(pen: Pen, look: Look) -> None:
    """A bow of flowers over broad leaves, in a pot."""
    c = look.main("#d779c4", "#f2a6cf", "#fbf4fa")
    pen.form(corners((216, 470), (384, 470), (362, 560), (238, 560), r=10), tones("#d98a5f"))
    pen.box(206, 456, 188, 26, "#c97a50", 8)
    for points in (((290, 460), (180, 400), (70, 424), (50, 452), (170, 462)),
                   ((310, 460), (420, 392), (520, 410), (548, 440), (430, 464)),
                   ((286, 462), (240, 360), (190, 330), (186, 380), (240, 462))):
        pen.soft("#5a9a48", *points)
    pen.line("#6f8f3f", 11, (300, 460), (330, 300), (296, 150), (180, 76), (80, 120), curve=True)
    for x, y, r in ((316, 250, 62), (302, 146, 64), (204, 90, 60), (108, 124, 52)):
        _orchid_bloom(pen, x, y, r, c)
    pen.oval(62, 164, 15, 20, c.dark, 20)
    pen.oval(42, 196, 11, 15, c.dark, 20)


def _orchid_bloom(pen: Pen, x: float, y: float, r: float, c: Tones) -> None:
    for turn in (0, 125, -125):
        with pen.at(x, y, turn=turn):
            pen.oval(0, -r * 0.62, r * 0.34, r * 0.6, c.dark)
    for side in (-1, 1):
        pen.oval(x + side * r * 0.58, y - r * 0.12, r * 0.62, r * 0.5, c.base, side * -14)
        pen.line(c.light, r * 0.06, (x + side * r * 0.2, y - r * 0.08), (x + side * r * 0.9, y - r * 0.16))
    pen.soft("#a82a72", (x - r * 0.24, y), (x - r * 0.3, y + r * 0.34), (x, y + r * 0.62), (x + r * 0.3,
        y + r * 0.34), (x + r * 0.24, y))
    pen.oval(x, y + r * 0.04, r * 0.16, r * 0.13, "#f7d35a")


def _geraniums(pen: Pen, look: Look) -> None:
    """Round flower heads over round leaves in a clay pot."""
    c = look.main("#d9363a", "#e0453f")
    for x, y, r in ((150, 330, 66), (250, 360, 72), (360, 356, 72), (456, 326, 64), (300, 300, 70), (210, 280,
            58), (400, 280, 58)):
        pen.dot(x, y, r, "#4f8f45" if int(x) % 20 else "#5fa350")
        pen.ring(x, y, r * 0.6, r * 0.56, "#3f7a3a", 7, opacity=0.6)
    pen.lines("#5f9447", 10, ((260, 330), (180, 170)), ((300, 320), (304, 110)), ((340, 330), (430, 170)))
    for x, y, r in ((176, 160, 84), (430, 160, 82), (304, 100, 92)):
        pen.dot(x, y, r * 0.9, c.dark)
        for k in range(9):
            with pen.at(x, y, turn=40 * k):
                pen.dot(0, -r * 0.66, r * 0.32, c.base if k % 2 else c.light)
        for k in range(5):
            with pen.at(x, y, turn=72 * k + 20):
                pen.dot(0, -r * 0.28, r * 0.3, c.light if k % 2 else c.base)
        for k in range(5):
            with pen.at(x, y, turn=72 * k):
                pen.dot(0, -r * 0.5, r * 0.07, "#fff1d8")
    pen.form(corners((150, 400), (450, 400), (410, 560), (190, 560), r=12), tones("#c9693f"))
    pen.box(134, 384, 332, 44, "#b85a34", 10)


def _strawberry_plant(pen: Pen, look: Look) -> None:
    """Leaves in threes, white flowers and berries that hang, as a plate of botany shows them."""
    c = look.main("#cf3340", "#d63a3f")
    ways = (((300, 560), (260, 400), (150, 250)), ((300, 560), (330, 380), (430, 200)),
        ((300, 560), (300, 380), (290, 150)),
        ((300, 560), (190, 470), (90, 430)),
        ((300, 560), (420, 470), (520, 420)))
    pen.lines("#6f8f4a", 8, *ways, curve=True)
    for x, y, turn, r in ((150, 240, -24, 1.0), (430, 190, 22, 1.0), (290, 130, 0, 1.05)):
        with pen.at(x, y, turn=turn, scale=r):
            _three_leaves(pen)
    for x, y in ((236, 330), (392, 330)):
        for k in range(5):
            with pen.at(x, y, turn=72 * k):
                pen.dot(0, -25, 20, "#fffdf6")
        pen.dot(x, y, 15, "#f2c03f")
    for x, y, r in ((90, 430, 50), (520, 420, 50), (200, 476, 38), (414, 480, 38)):
        with pen.at(x, y, scale=r / 50):
            pen.form(soft((-44, -6), (0, -20), (44, -6), (30, 48), (0, 82), (-30, 48)), c)
            for dx, dy in ((-20, 10), (6, 6), (24, 18), (-8, 34), (14, 44)):
                pen.oval(dx, dy, 3.4, 5, "#fbe08a")
            for turn in (-72, -36, 0, 36, 72):
                with pen.at(0, -14, turn=turn):
                    pen.soft("#5f8f45", (-8, 6), (0, -30), (8, 6))
    for x, y, tall in ((284, 566, 30), (300, 572, 40), (318, 566, 28)):
        pen.line("#8a6a48", 5, (x, 552), (x + (x - 300) * 0.8, y + tall * 0.4))


def _three_leaves(pen: Pen) -> None:
    leaf = tones("#5f944a")
    for turn in (-74, 74, 0):
        with pen.at(0, 30, turn=turn):
            edge = []
            for k in range(7):
                y = -10 - k * 19
                half = (12, 36, 48, 52, 46, 32, 12)[k]
                edge += [(half, y), (half - 8, y - 10)]
            whole = [*edge, (0, -146), *((-x, y) for x, y in reversed(edge))]
            pen.poly(leaf.dark if turn else leaf.base, *whole)
            pen.line(leaf.light, 4, (0, -6), (0, -130))
            pen.lines(leaf.light, 3, *(((0, -30 - k * 26), (s * 34, -52 - k * 26)) for k in (0, 2)
                for s in (-1, 1)), opacity=0.8)


def _daffodil(pen: Pen, look: Look) -> None:
    """Six petals round a trumpet, on a stalk with straight leaves."""
    c, trumpet = look.main("#ffd83a"), tones("#f59a23")
    for x, top in ((210, 330), (392, 300)):
        pen.soft("#5f9a4a", (292, 566), (x, top), (308, 566))
    pen.line("#6fae52", 18, (300, 566), (304, 420), (300, 240), curve=True)
    for turn in (60, 180, 300):
        with pen.at(300, 200, turn=turn):
            pen.soft(c.dark, (-16, 0), (-62, -90), (0, -176), (62, -90), (16, 0))
    for turn in (0, 120, 240):
        with pen.at(300, 200, turn=turn):
            pen.soft(c.base, (-16, 0), (-64, -90), (0, -180), (64, -90), (16, 0))
            pen.line(c.dark, 4, (0, -60), (0, -140))
    rim = [(92 if k % 2 else 78, math.tau * k / 24) for k in range(24)]
    pen.soft(trumpet.base, *((300 + far * math.cos(a), 200 + far * math.sin(a)) for far, a in rim))
    pen.dot(300, 200, 58, trumpet.dark)
    pen.dot(300, 206, 46, trumpet.deep)
    for x, y in ((284, 196), (300, 190), (316, 196), (300, 208)):
        pen.dot(x, y, 8, "#ffe98a")


def _holly(pen: Pen, look: Look) -> None:
    """Two toothed leaves and three berries."""
    c = look.main("#2f7a47")
    for turn, tone in ((-58, c.base), (58, c.dark)):
        with pen.at(300, 360, turn=turn):
            edge = [(46, -30), (96, -40), (74, -92), (118, -116), (78, -150), (104, -196), (52, -206)]
            edge.append((0, -290))
            pen.poly(tone, (0, 0), *edge, *((-x, y) for x, y in reversed(edge[:-1])))
            pen.line(c.light, 6, (0, -20), (0, -240))
    for x, y in ((252, 372), (348, 372), (300, 304)):
        pen.dot(x, y, 52, "#c8313a")
        pen.dot(x - 16, y - 18, 12, "#f08a8a")
    pen.anchor("seat", 300, 84)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:peony": single("peony"),
    "prop:hydrangea": single("hydrangea"),
    "prop:coneflower": _coneflower,
    "prop:daffodil": _daffodil,
    "prop:holly": _holly,
    "prop:orchid": _orchid,
    "prop:geraniums": _geraniums,
    "prop:strawberry_plant": _strawberry_plant,
}
