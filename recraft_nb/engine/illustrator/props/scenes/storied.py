"""Things of fables: half a walnut under sail, a mushroom for an umbrella, a checked cloth, a giant asleep."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look


def _walnut_boat(pen: Pen, look: Look) -> None:
    """Half a shell with its furrows, a twig for a mast and a leaf for a sail."""
    shell, leaf = tones("#b98046"), look.main("#7cb85a", "#e0873f", "#d9b23f")
    pen.line("#7a5236", 14, (300, 420), (306, 60))
    sail = soft((318, 80), (430, 150), (500, 270), (470, 360), (318, 372), (340, 230))
    pen.form(sail, leaf)
    pen.line(leaf.dark, 6, (322, 92), (390, 220), (466, 352), curve=True)
    pen.lines(
        leaf.dark,
        4,
        ((364, 168), (360, 220)),
        ((398, 232), (376, 300)),
        ((372, 182), (430, 196)),
        ((408, 252), (478, 276)),
    )
    pen.poly("#e2584a", (306, 62), (306, 104), (244, 84), r=4)
    pen.oval(300, 404, 244, 42, shell.dark)
    pen.oval(300, 402, 226, 32, "#e8c590")
    pen.front()
    hull = soft(
        (56, 404),
        (180, 432),
        (300, 440),
        (420, 432),
        (544, 404),
        (520, 480),
        (440, 548),
        (300, 566),
        (160, 548),
        (80, 480),
    )
    pen.form(hull, shell)
    for k, (x0, x1) in enumerate(((110, 190), (196, 244), (292, 292), (388, 344), (472, 404))):
        mid = (x0 + x1) / 2 + (16 if k % 2 else -16)
        pen.line(shell.dark, 9, (x0, 432), (mid, 490), (x1, 548), curve=True)
    pen.lines(
        shell.light,
        6,
        ((140, 450), (160, 488)),
        ((240, 456), (262, 494)),
        ((346, 456), (334, 500)),
        ((430, 448), (424, 486)),
    )
    pen.line("#d9a868", 12, (58, 404), (180, 430), (300, 438), (420, 430), (542, 404), curve=True)
    pen.anchor("seat", 220, 404)
    pen.anchor("deck", 220, 404)


def _mushroom_umbrella(pen: Pen, look: Look) -> None:
    """A red cap with white dots on a long pale stalk."""
    cap, stalk = look.main("#d9402f"), tones("#f6ead4")
    pen.tube(stalk.base, [(300, 230), (304, 400), (298, 556)], [44, 36, 34])
    pen.tube(stalk.dark, [(312, 240), (316, 400), (309, 552)], [12, 9, 8])
    pen.oval(300, 236, 210, 34, "#efdcc0")
    for k in range(9):
        pen.line("#d9bf98", 3, (300 + (k - 4) * 20, 236), (300 + (k - 4) * 46, 240))
    dome = soft(
        (70, 230),
        (96, 120),
        (190, 46),
        (300, 26),
        (410, 46),
        (504, 120),
        (530, 230),
        (420, 216),
        (300, 208),
        (180, 216),
    )
    pen.form(dome, cap)
    for x, y, r in (
        (180, 130, 30),
        (300, 80, 34),
        (420, 136, 28),
        (252, 172, 22),
        (360, 178, 20),
        (120, 196, 18),
        (478, 200, 16),
    ):
        pen.oval(x, y, r, r * 0.86, "#fff7ea")
    pen.anchor("grip", 300, 520)
    pen.anchor("hand", 300, 520)


def _checked_cloth(pen: Pen, look: Look) -> None:
    """A checked cloth spread on the ground, seen from a little above."""
    red = look.main("#e0574f")
    near, far, top, low = 560.0, 430.0, 440.0, GROUND
    rows, columns = 5, 10

    def at(column: float, row: float) -> tuple[float, float]:
        t = row / rows
        half = (far + (near - far) * t) / 2
        return 300 + (column / columns - 0.5) * 2 * half, top + (low - top) * t**0.9

    pen.poly("#fffaf2", at(0, 0), at(columns, 0), at(columns, rows), at(0, rows), r=6)
    for row in range(rows):
        for column in range(columns):
            if row % 2 and column % 2:
                continue
            paint, solid = (red.base, 1.0) if not (row % 2 or column % 2) else (red.light, 0.55)
            pen.poly(
                paint,
                at(column, row),
                at(column + 1, row),
                at(column + 1, row + 1),
                at(column, row + 1),
                opacity=solid,
            )
    pen.anchor("seat", 300, 500)


def _tree(pen: Pen, x: float, y: float, size: float, *, pine: bool, paint: str) -> None:
    t = tones(paint)
    with pen.at(x, y, scale=size):
        pen.box(-7, -40, 14, 44, "#7a5236", 4)
        if pine:
            for k in range(3):
                w, h = 52 - 12 * k, -34 - 36 * k
                pen.poly(t.base if k % 2 else t.dark, (-w, h), (0, h - 60), (w, h), r=6)
            return
        pen.form(oval(0, -78, 46, 50), t)


def _sleeping_giant(pen: Pen, look: Look) -> None:
    """A giant who lies on his belly like a hill, head on his arms, and a wood or a village on his back."""
    skin, shirt = tones("#e9b48c"), tones("#8fae6a")
    trouser, hair = tones("#6f8f9c"), tones("#7a5236")
    back = soft(
        (150, 566),
        (150, 400),
        (210, 250),
        (330, 190),
        (450, 250),
        (530, 370),
        (600, 440),
        (660, 520),
        (660, 566),
    )
    greens = ("#3f8f4f", "#5aa55a", "#2f7a55")
    crest = [(x, 200 + 0.0042 * (x - 330) ** 2) for x in range(200, 500, 32)]
    village = look.has("village")
    for k, (x, y) in enumerate(crest):
        _tree(pen, x, y + 16, 0.86 + 0.2 * (k % 3), pine=k % 2 == 0, paint=greens[k % 3])
    pen.form(back, shirt, dy=-0.2)
    pen.soft(trouser.base, (470, 430), (560, 440), (700, 470), (760, 520), (756, GROUND), (480, GROUND))
    pen.soft("#6b4a36", (736, 470), (780, 480), (800, 530), (792, GROUND), (730, GROUND))
    pen.line(shirt.dark, 7, (470, 420), (486, 490), (480, 556), curve=True)
    for k, (x, y) in enumerate(
        ((232, 350), (296, 276), (366, 270), (430, 330), (270, 400), (340, 350), (410, 400), (474, 430))
    ):
        if village and k % 2:
            with pen.at(x, y + 16):
                pen.box(-22, -34, 44, 34, "#f3e3c6", 3)
                pen.poly("#c8553f", (-30, -32), (0, -64), (30, -32), r=4)
                pen.box(-7, -20, 14, 20, "#7a5236", 2)
            continue
        _tree(pen, x, y + 24, 0.84 + 0.16 * (k % 2), pine=k % 2 == 1, paint=greens[(k + 1) % 3])
    pen.tube(shirt.dark, [(210, 500), (110, 540), (30, 548)], [80, 62, 54])
    pen.tube(skin.dark, [(60, 546), (-10, 548)], [46, 44])
    with pen.at(70, 400, turn=-10, scale=1.5):
        pen.form(oval(0, 0, 104, 98), skin)
        pen.soft(
            hair.base,
            (-96, -34),
            (-70, -92),
            (0, -116),
            (70, -94),
            (104, -30),
            (70, -52),
            (10, -66),
            (-50, -56),
        )
        pen.soft(
            hair.base, (-70, 34), (-30, 50), (20, 48), (72, 28), (70, 84), (20, 128), (-34, 116), (-70, 76)
        )
        pen.oval(104, 2, 22, 28, skin.base)
        pen.oval(-12, 18, 24, 20, skin.dark)
        for x in (-52, 30):
            pen.line("#3a2a24", 8, (x - 22, -8), (x, 8), (x + 22, -8), curve=True)
            pen.line(hair.dark, 9, (x - 22, -34), (x + 20, -36))
        pen.line("#8a4a3c", 7, (-30, 60), (-10, 66), (12, 60), curve=True)
        for x in (-66, 54):
            pen.oval(x, 24, 18, 12, "#f08f86", opacity=0.5)
    pen.tube(shirt.base, [(240, 520), (170, 552), (60, 556)], [78, 62, 52])
    pen.tube(skin.base, [(90, 554), (20, 554)], [46, 46])
    for x, y, r in ((-30, 196, 1.0), (-6, 150, 1.4), (36, 92, 1.9)):
        pen.lines(
            "#ffffff",
            6 * r,
            ((x, y), (x + 16 * r, y), (x, y + 18 * r), (x + 16 * r, y + 18 * r)),
            opacity=0.9,
        )
    if look.has("birds"):
        for k in range(8):
            a = math.tau * k / 8
            px, py = 330 + 270 * math.cos(a), 60 + 70 * math.sin(a)
            s = 1.0 + 0.25 * math.sin(a)
            pen.line(
                "#3a3f55",
                7 * s,
                (px - 26 * s, py - 12),
                (px - 10 * s, py - 18),
                (px, py),
                (px + 10 * s, py - 18),
                (px + 26 * s, py - 12),
                curve=True,
            )


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:walnut_boat": _walnut_boat,
    "prop:mushroom_umbrella": _mushroom_umbrella,
    "prop:checked_cloth": _checked_cloth,
    "prop:sleeping_giant": _sleeping_giant,
}
