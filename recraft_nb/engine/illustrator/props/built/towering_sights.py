"""Sights that tower over a land: a needle of glass, a castle of fairy tales, faces in a rock."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _needle_tower(pen: Pen, look: Look) -> None:
    """The tallest tower: steps of glass that wind up to a needle."""
    c = look.main("#9fb6c9", "#9fb6c9")
    steps = ((560, 400, 88), (460, 330, 72), (372, 262, 58), (290, 196, 44), (218, 140, 32), (160, 92, 20),
        (104, 50, 9))
    for k, (low, top, w) in enumerate(steps):
        for dx, paint in ((-0.62, c.dark), (0.62, c.deep), (0, c.base)):
            lift = 26 if dx == 0 else 0 if (dx < 0) == (k % 2 == 0) else 14
            pen.box(300 + w * dx - w * 0.38, top - lift, w * 0.76, low - top + lift + 30, paint, w * 0.2)
    for y in range(360, 550, 17):
        pen.line(c.light, 3, (256, y), (344, y), opacity=0.7)
    for y in range(150, 350, 17):
        pen.line(c.light, 3, (284, y), (316, y), opacity=0.7)
    pen.line(c.dark, 6, (300, 60), (300, 8))
    pen.box(190, 546, 220, 14, c.deep, 4)
    pen.anchor("top", 300, 8)


def _tower_bridge(pen: Pen, look: Look) -> None:
    """Two Gothic towers joined by walks high up, blue chains to both sides, a road that opens."""
    c, blue = look.main("#c9b491", "#c9b491"), tones("#4f93c0")
    for side in (-1, 1):
        x = 300 + side * 132
        pen.line(blue.base, 11, (x + side * 30, 226), (x + side * 96, 372), (300 + side * 292, 400),
            curve=True)
        pen.lines(blue.dark, 3, *(((300 + side * d, y), (300 + side * d, 428))
            for d, y in ((190, 300), (212, 346), (236, 376), (260, 390))))
    pen.box(0, 424, 600, 24, blue.dark)
    pen.box(0, 418, 600, 9, "#f4efe4")
    for y in (206, 238):
        pen.box(168, y, 264, 15, blue.base)
    pen.lines(blue.light, 4, *(((176 + k * 26, 220), (188 + k * 26, 240)) for k in range(10)))
    for x in (168, 432):
        pen.box(x - 52, 470, 104, 90, "#9a8f80", 8)
        pen.box(x - 42, 150, 84, 330, c.base)
        pen.box(x + 14, 150, 28, 330, c.dark)
        pen.fill(corners((x - 22, 424), (x - 22, 356), (x, 326), (x + 22, 356), (x + 22, 424), r=6),
            "#5f6f86")
        for y in (172, 266):
            for dx in (-24, 0, 24):
                pen.box(x + dx - 6, y, 12, 34, "#5f6f86", 5)
        pen.box(x - 48, 146, 96, 10, c.light)
        pen.poly("#7d8a99", (x - 34, 148), (x, 56), (x + 34, 148))
        pen.poly("#66727f", (x, 56), (x + 34, 148), (x + 8, 148))
        for dx in (-42, 42):
            pen.box(x + dx - 9, 120, 18, 60, c.light)
            pen.poly("#7d8a99", (x + dx - 10, 122), (x + dx, 78), (x + dx + 10, 122))
        pen.line("#e9b93f", 5, (x, 58), (x, 34))
    pen.anchor("seat", 300, 420)
    pen.anchor("top", 300, 200)


def _fairy_castle(pen: Pen, look: Look) -> None:
    """A white castle with slender towers under blue roofs, high on a rock among firs."""
    c, roof, rock = look.main("#f4efe6", "#f4efe6"), tones("#5f7fae"), tones("#8f8f8a")
    hill = soft((10, 562), (60, 500), (120, 470), (180, 432), (420, 424), (480, 462), (550, 500), (592, 562))
    pen.fill(hill, rock.base)
    pen.cut(hill, corners((340, 400), (600, 400), (600, 600), (400, 600)), rock.dark)
    for x, top, w, cone in ((186, 230, 40, 90), (420, 150, 54, 130), (300, 250, 70, 0), (240, 300, 120, 0),
            (360, 320, 120, 0), (476, 300, 36, 80), (140, 330, 44, 70), (250, 190, 30, 90)):
        pen.box(x - w / 2, top, w, 450 - top, c.base)
        pen.box(x + w * 0.18, top, w * 0.32, 450 - top, c.dark)
        if cone:
            pen.box(x - w / 2 - 4, top - 4, w + 8, 16, c.deep, 3)
            pen.poly(roof.base, (x - w / 2 - 7, top - 2), (x, top - cone), (x + w / 2 + 7, top - 2))
            pen.poly(roof.dark, (x, top - cone), (x + w / 2 + 7, top - 2), (x + w * 0.12, top - 2))
        else:
            pen.poly(roof.base, (x - w / 2 - 6, top + 2), (x - w * 0.2, top - 60), (x + w * 0.2, top - 60),
                (x + w / 2 + 6, top + 2))
    for x, y in ((186, 270), (420, 190), (420, 250), (300, 290), (222, 340), (260, 340), (340, 350), (380,
        350),
            (140, 370), (476, 340), (222, 390), (340, 400), (420, 320)):
        pen.box(x - 6, y, 12, 24, "#5f6f8f", 6)
    pen.fill(corners((282, 452), (282, 404), (300, 384), (318, 404), (318, 452), r=5), "#7a5a44")
    for x, y, s in ((70, 540, 1.0), (120, 556, 0.8), (530, 540, 1.0), (490, 556, 0.8), (200, 520, 0.7), (400,
        524, 0.7)):
        for k in (0, 1, 2):
            pen.poly("#3f6f52" if k != 1 else "#4a7f5e", (x - 34 * s + k * 7 * s, y - k * 28 * s),
                (x, y - (62 + k * 30) * s), (x + 34 * s - k * 7 * s, y - k * 28 * s))
    pen.anchor("door", 300, 452)
    pen.anchor("top", 420, 20)


def _step_pyramid(pen: Pen, look: Look) -> None:
    """A pyramid of nine steps with a stairway up to a temple."""
    c = look.main("#c4b190", "#c4b190")
    for k in range(9):
        y, half = 560 - (k + 1) * 40, 284 - k * 27
        pen.poly(c.base, (300 - half, y + 40), (300 - half + 10, y), (300 + half - 10, y), (300 + half,
            y + 40))
        pen.poly(c.dark, (300 + half * 0.34, y + 40), (300 + half * 0.34, y), (300 + half - 10, y),
            (300 + half, y + 40))
        pen.box(300 - half + 8, y, half * 2 - 16, 7, c.light)
    pen.poly(c.light, (246, 560), (270, 200), (330, 200), (354, 560))
    pen.lines(c.dark, 4, *(((247 + k * 1.15, 548 - k * 17), (353 - k * 1.15,
        548 - k * 17)) for k in range(20)))
    for side in (-1, 1):
        pen.line(c.deep, 9, (300 + side * 56, 558), (300 + side * 31, 202))
    pen.box(244, 138, 112, 64, c.base)
    pen.box(236, 128, 128, 14, c.light)
    for x in (254, 288, 322):
        pen.box(x, 152, 24, 50, "#4f4238", 2)
    pen.anchor("top", 300, 128)
    pen.anchor("door", 300, 558)


def _stone_faces(pen: Pen, look: Look) -> None:
    """Four heads of men cut side by side into the top of a mountain of granite."""
    c = look.main("#b9b2a6", "#b9b2a6")
    mount = corners((0, 560), (30, 330), (90, 200), (180, 130), (300, 150), (420, 110), (520, 170), (580,
        320),
        (600, 560), r=30)
    pen.fill(mount, c.dark)
    for a, b in ((60, 520), (170, 540), (300, 530), (430, 545), (530, 515)):
        pen.line(c.deep, 5, (a, b - 130), (a + 14, b - 60), (a - 8, b))
    for k, (x, y, s) in enumerate(((130, 300, 1.0), (246, 280, 0.96), (362, 292, 0.9), (474, 290, 0.96))):
        with pen.at(x, y, scale=s):
            head = soft((-54, -40), (-44, -90), (0, -108), (44, -90), (54, -40), (50, 40), (26, 92), (0, 102),
                (-26, 92), (-50, 40))
            pen.fill(head, c.base)
            pen.cut(head, corners((18, -120), (60, -120), (60, 110), (22, 110)), c.dark)
            pen.soft(c.light, (-56, -34), (-54, -88), (0, -120), (54, -88), (56, -34), (36, -66), (0, -74),
                (-36, -66))
            for ex in (-20, 22):
                pen.box(ex - 13, -34, 26, 8, c.deep, 4)
                pen.oval(ex, -18, 9, 5, c.deep)
            pen.poly(c.light, (-7, -26), (6, -26), (14, 22), (-12, 22), r=4)
            pen.line(c.deep, 5, (-17, 48), (0, 44), (18, 48))
            if k == 2:
                pen.line(c.deep, 12, (-22, 36), (0, 30), (22, 36))
            if k == 3:
                pen.soft(c.deep, (-48, 30), (-26, 60), (26, 60), (48, 30), (30, 100), (0, 116), (-30, 100))
    pen.anchor("top", 300, 130)


def _lone_rock(pen: Pen, look: Look) -> None:
    """A single red mountain, long and flat, that rises from the plain."""
    c = look.main("#c4582f", "#c4582f")
    rock = corners((6, 520), (40, 430), (84, 376), (170, 350), (330, 338), (450, 350), (530, 392), (570, 450),
        (594, 520), r=24)
    pen.fill(rock, c.base)
    pen.cut(rock, corners((0, 470), (600, 470), (600, 540), (0, 540)), c.dark)
    pen.cut(rock, corners((60, 330), (520, 330), (440, 372), (140, 380)), c.light)
    pen.lines(c.dark, 7, *(((x, 384 + 14 * math.sin(k)), (x - 8, 440), (x - 4, 500))
        for k, x in enumerate(range(110, 540, 44))), curve=True)
    for x in range(20, 600, 58):
        pen.oval(x, 536, 24, 10, "#8f9a55")
        pen.oval(x + 26, 546, 18, 8, "#a9a860")
    pen.anchor("top", 300, 338)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:needle_tower": _needle_tower,
    "prop:tower_bridge": _tower_bridge,
    "prop:fairy_castle": _fairy_castle,
    "prop:step_pyramid": _step_pyramid,
    "prop:stone_faces": _stone_faces,
    "prop:lone_rock": _lone_rock,
}
