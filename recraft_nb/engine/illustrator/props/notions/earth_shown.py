"""What stands for the care of the earth: half of it green, half on fire; bins to sort into; a glass house."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.notions.ventures_shown import leaf
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BINS = ("#3f86d6", "#4fae5a", "#f2b83a", "#e5604d", "#8a63b8", "#8a6a4a")


def _half(pen: Pen, x0: float, x1: float, sea: str, ground: str) -> None:
    """One half of the globe with its land."""
    ring = [(300 + 214 * math.cos(math.tau * k / 48),
        316 + 214 * math.sin(math.tau * k / 48)) for k in range(48)]
    globe = corners(*ring)
    side = corners((x0, 60), (x1, 60), (x1, 580), (x0, 580))
    pen.cut(globe, side, sea)
    for land in (((150, 170), (250, 130), (330, 180), (300, 260), (220, 270), (190, 340), (130, 300), (120,
        220)),
            ((220, 360), (300, 330), (350, 390), (310, 480), (260, 500), (230, 440)),
            ((400, 160), (470, 210), (500, 300), (460, 380), (400, 400), (370, 320), (390, 240))):
        pen.cut(corners(*land, r=30), side, ground)


def _flame(pen: Pen, x: float, y: float, size: float) -> None:
    with pen.at(x, y, scale=size):
        for k, paint in ((1.0, "#e5482e"), (0.7, "#f58a2e"), (0.42, "#ffd25a")):
            pen.soft(paint, (-40 * k, 0), (-44 * k, -40 * k), (-14 * k, -78 * k), (-4 * k, -128 * k),
                (30 * k, -74 * k),
                (46 * k, -34 * k), (36 * k, 0))


def _half_earth(pen: Pen, _look: Look) -> None:
    """The left half of the earth is blue and green with trees, the right half dry, cracked and on fire."""
    pen.dot(300, 316, 226, "#ffffff", 0.35)
    for x, y, size in ((330, 118, 0.7), (396, 144, 0.95), (456, 190, 1.0), (500, 262, 0.9), (520, 346, 0.7)):
        _flame(pen, x, y, size)
    for x, y, r in ((420, 40, 26), (470, 22, 36), (530, 48, 30), (560, 100, 22)):
        pen.dot(x, y, r, "#7a7480", 0.7)
    _half(pen, 80, 300, "#4fb0e6", "#57b04a")
    _half(pen, 300, 530, "#b5502e", "#6b3a2a")
    pen.lines("#f28a3a", 6, ((320, 150), (350, 210), (330, 270), (380, 330)), ((440, 200), (420, 260), (470,
        320)),
        ((360, 380), (420, 420), (400, 480)), ((310, 420), (350, 450), (330, 510)))
    _flame(pen, 380, 300, 0.6)
    _flame(pen, 450, 420, 0.66)
    _flame(pen, 350, 470, 0.5)
    for x, y, s in ((150, 180, 1.0), (214, 118, 1.1), (104, 260, 0.9), (270, 102, 0.8)):
        pen.box(x - 6 * s, y - 8, 12 * s, 40 * s, "#8a5f40", 3)
        for dy, r in ((-14, 30), (-44, 24)):
            pen.dot(x, y + dy * s, r * s, "#3f9a4a" if dy > -20 else "#5fba5a")
    leaf(pen, 110, 420, -64, 0.5)
    leaf(pen, 150, 494, -110, 0.5)
    for x, y in ((230, 250), (180, 400)):
        pen.oval(x, y, 44, 14, "#ffffff", opacity=0.75)
        pen.oval(x + 20, y - 10, 26, 12, "#ffffff", opacity=0.75)
    pen.line("#fdfaf3", 6, (300, 102), (300, 530))


def _arrows(pen: Pen, x: float, y: float, r: float) -> None:
    """The three arrows that chase one another."""
    for k in range(3):
        with pen.at(x, y, turn=120 * k):
            pen.line("#ffffff", r * 0.3, (-r * 0.62, r * 0.5), (-r * 0.05, -r * 0.56))
            pen.poly("#ffffff", (r * 0.26, -r * 1.02), (r * 0.34, -r * 0.22), (-r * 0.36, -r * 0.56))


def _sorting_bins(pen: Pen, look: Look) -> None:
    """Bins in as many colours as were asked for; a bottle, paper, a can, an apple core fall into them."""
    count = next((n for n, w in ((2, "two"), (3, "three"), (5, "five")) if look.has(w)), 4)
    step = 580 / count
    wide = step * 0.84
    for k in range(count):
        t, x = tones(_BINS[k]), 10 + step * (k + 0.5)
        half = wide / 2
        pen.soft("#2b2733", (x - half * 0.6, 556), (x, 550), (x + half * 0.6, 556), (x, 564), opacity=0.2)
        pen.poly(t.base, (x - half * 0.9, 296), (x + half * 0.9, 296), (x + half * 0.74, 560),
            (x - half * 0.74, 560), r=10)
        pen.poly(t.dark, (x + half * 0.5, 296), (x + half * 0.9, 296), (x + half * 0.74, 560),
            (x + half * 0.42, 560), r=6)
        pen.box(x - half, 272, wide, 34, t.dark, 12)
        pen.box(x - half, 270, wide, 22, t.light, 11)
        pen.box(x - half * 0.6, 276, wide * 0.6, 12, t.deep, 6)
        _arrows(pen, x, 430, min(38, half * 0.5))
        _waste(pen, x, 180 - 34 * (k % 2), k % 4)
        pen.lines("#9fb0c4", 5, ((x - 16, 238 - 14 * (k % 2)), (x - 16, 256)), ((x + 16,
            238 - 14 * (k % 2)), (x + 16, 256)))


def _waste(pen: Pen, x: float, y: float, kind: int) -> None:
    with pen.at(x, y, turn=(-16, 14, -12, 10)[kind]):
        if kind == 0:  # paper
            pen.box(-30, -40, 60, 78, "#fdfbf6", 4)
            pen.poly("#d5dbe6", (8, -40), (30, -18), (8, -18))
            pen.lines("#b9c2d0", 5, ((-18, -10), (16, -10)), ((-18, 6), (16, 6)), ((-18, 22), (4, 22)))
        elif kind == 1:  # glass
            pen.soft("#57a86a", (-12, -50), (12, -50), (13, -20), (24, 0), (24, 42), (-24, 42), (-24, 0),
                (-13, -20))
            pen.box(-13, -60, 26, 14, "#3f7f50", 4)
            pen.box(-22, 2, 44, 24, "#f4efdc", 4)
        elif kind == 2:  # a bottle of plastic
            pen.box(-12, -58, 24, 16, "#3f86d6", 4)
            pen.soft("#bfe3f5", (-12, -42), (12, -42), (26, -14), (24, 44), (-24, 44), (-26, -14))
            pen.box(-25, -4, 50, 24, "#3f86d6")
        else:  # a core
            pen.soft("#f6ecc8", (-14, -26), (14, -26), (8, 2), (14, 30), (-14, 30), (-8, 2))
            pen.soft("#d8443c", (-26, -30), (0, -24), (26, -30), (14, -16), (-14, -16))
            pen.soft("#d8443c", (-14, 24), (14, 24), (24, 36), (0, 34), (-24, 36))
            pen.line("#6b4a30", 5, (0, -28), (8, -48))


def _floor(a: float, b: float, up: float = 0.0) -> Point:
    """A place on the floor of the house of glass: a to the right and down, b to the left and down."""
    return 300 + 270 * a - 270 * b, 290 + 135 * a + 135 * b - up


def _iso_greenhouse(pen: Pen, look: Look) -> None:
    """A house of glass seen from a corner above: rows of seedlings on benches, and robots if asked for."""
    pen.poly("#8aa07a", _floor(0, 0), _floor(1, 0), _floor(1, 0, -26), _floor(1, 1, -26), _floor(0, 1, -26),
        _floor(0, 1))
    pen.poly("#d9e3d2", _floor(0, 0), _floor(1, 0), _floor(1, 1), _floor(0, 1))
    for wall in ((_floor(0, 0), _floor(1, 0), _floor(1, 0, 150), _floor(0, 0, 150)),
            (_floor(0, 0), _floor(0, 1), _floor(0, 1, 150), _floor(0, 0, 150))):
        pen.poly("#bfe6f2", *wall, opacity=0.75)
    ridge = (_floor(0, 0.5, 250), _floor(1, 0.5, 250))
    pen.poly("#d4f0f8", _floor(0, 0, 150), _floor(1, 0, 150), ridge[1], ridge[0], opacity=0.5)
    bars: list[tuple[Point, ...]] = [(_floor(k / 4, 0), _floor(k / 4, 0, 150), _floor(k / 4, 0.5,
        250)) for k in range(5)]
    bars += [(_floor(0, k / 4), _floor(0, k / 4, 150 + 100 * (1 - abs(k / 2 - 1)))) for k in range(5)]
    bars += [(_floor(1, 0, 150), _floor(0, 0, 150), _floor(0, 1, 150)), (_floor(0, 0, 150), ridge[0],
        _floor(0, 1, 150)), ridge]
    pen.lines("#fdfefe", 6, *bars)
    for b in (0.14, 0.4, 0.66):
        top = [_floor(0.08, b, 34), _floor(0.9, b, 34), _floor(0.9, b + 0.15, 34), _floor(0.08, b + 0.15, 34)]
        pen.poly("#c9d2da", top[3], top[2], _floor(0.9, b + 0.15), _floor(0.08, b + 0.15))
        pen.poly("#aab6c2", top[1], _floor(0.9, b), _floor(0.9, b + 0.15), top[2])
        pen.poly("#6b4a36", *top)
        ways: list[tuple[Point, ...]] = []
        for k in range(8):
            x, y = _floor(0.13 + 0.1 * k, b + 0.075, 36)
            ways += [((x, y), (x, y - 18)), ((x, y - 16), (x - 11, y - 26)), ((x, y - 16), (x + 11, y - 27))]
        pen.lines("#4fae4a", 7, *ways)
    if look.has("robots"):
        for a, b in ((0.36, 0.92), (0.86, 0.9)):
            _helper(pen, *_floor(a, b))
    lab = _floor(1.0, 0.05)
    pen.poly("#f4f6fa", (lab[0] - 60, lab[1] - 74), (lab[0] - 4, lab[1] - 46), (lab[0] - 4, lab[1] + 8),
        (lab[0] - 60,
        lab[1] - 20))
    pen.poly("#3f86d6", (lab[0] - 52, lab[1] - 62), (lab[0] - 12, lab[1] - 42), (lab[0] - 12, lab[1] - 14),
        (lab[0] - 52,
        lab[1] - 34))
    pen.poly("#d4f0f8", _floor(0, 1, 150), _floor(1, 1, 150), ridge[1], ridge[0], opacity=0.22)
    front = [(_floor(k / 4, 1), _floor(k / 4, 1, 150), _floor(k / 4, 0.5, 250)) for k in range(5)]
    pen.lines("#fdfefe", 5, *front, (_floor(0, 1, 150), _floor(1, 1, 150)), (_floor(1, 0), _floor(1, 0,
        150), ridge[1],
        _floor(1, 1, 150), _floor(1, 1)), opacity=0.8)


def _helper(pen: Pen, x: float, y: float) -> None:
    """A small robot that tends the plants."""
    pen.oval(x, y + 4, 34, 12, "#2b3a2b", opacity=0.25)
    pen.box(x - 26, y - 14, 52, 18, "#39435a", 9)
    pen.box(x - 24, y - 66, 48, 54, "#f2b83a", 12)
    pen.lines("#8a95a8", 8, ((x - 24, y - 50), (x - 44, y - 64)), ((x + 24, y - 50), (x + 42, y - 66)))
    pen.box(x - 28, y - 108, 56, 40, "#eef2f7", 14)
    pen.box(x - 20, y - 100, 40, 24, "#22303a", 9)
    for dx in (-9, 9):
        pen.dot(x + dx, y - 88, 5, "#5fe8f0")
    pen.line("#8a95a8", 4, (x, y - 108), (x, y - 122))
    pen.dot(x, y - 124, 6, "#e5484d")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:half_earth": _half_earth,
    "prop:sorting_bins": _sorting_bins,
    "prop:iso_greenhouse": _iso_greenhouse,
}
