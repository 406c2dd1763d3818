"""Tools of a kitchen: a colander, a grater, a mill, a cleaver, scales; and a brisket on its board."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _IRON, _WOOD = tones("#b9c1cc"), tones("#4a4f5c"), tones("#b9803f")


def _colander(pen: Pen, look: Look) -> None:
    c = look.main("#c3cad4", "#e0573f", "#7fb0c9")
    for side in (-1, 1):
        pen.line(c.dark, 19, (300 + side * 240, 286), (300 + side * 292, 270), (300 + side * 280, 330),
            (300 + side * 226, 340), curve=True)
    pen.box(220, 520, 160, 36, c.deep, 8)
    pen.form(soft((40, 266), (560, 266), (530, 400), (430, 510), (300, 536), (170, 510), (70, 400)), c,
        dx=-0.04)
    pen.oval(300, 266, 262, 42, c.light)
    pen.oval(300, 270, 240, 32, c.deep)
    for r in range(4):
        for k in range(9 - r):
            x = 300 + (k - (8 - r) / 2) * 50
            pen.dot(x, 340 + r * 44 - ((x - 300) / 300) ** 2 * 24, 9, c.deep)


def _grater(pen: Pen, look: Look) -> None:
    c = look.main("#c3cad4", "#d5dae2")
    pen.line(_IRON.base, 30, (236, 120), (250, 50), (350, 50), (364, 120), curve=True)
    pen.poly(c.dark, (210, 116), (420, 116), (500, 548), (300, 548), r=8)
    pen.poly(c.base, (196, 116), (350, 116), (404, 552), (108, 552), r=8)
    pen.box(190, 104, 238, 24, c.light, 8)
    for r in range(8):
        for k in range(4 + r // 3):
            x = 270 + (k - (3 + r // 3) / 2) * 46 - r * 1.6
            y = 172 + r * 44
            pen.soft(c.deep, (x - 13, y), (x, y - 11), (x + 13, y), (x, y + 7))
            pen.line(c.glow, 3, (x - 11, y + 6), (x, y + 11), (x + 11, y + 6), curve=True)
    pen.box(106, 540, 396, 18, _IRON.base, 6)


def _mill(pen: Pen, look: Look) -> None:
    c = look.main("#8a5a3a", "#3a3430", "#b9803f")
    pen.form(soft((206, 556), (206, 470), (246, 400), (246, 320), (354, 320), (354, 400), (394, 470), (394,
        556)), c)
    pen.box(196, 540, 208, 20, c.deep, 8)
    pen.box(240, 296, 120, 26, _STEEL.base, 6)
    pen.form(soft((230, 296), (222, 230), (262, 160), (338, 160), (378, 230), (370, 296)), c)
    pen.dot(300, 134, 30, _STEEL.dark)
    pen.dot(294, 128, 20, _STEEL.light)
    pen.lines(c.light, 6, ((236, 540), (238, 476), (270, 408)), ((244, 276), (246, 226)), curve=True)
    for x, y in ((196, 566), (420, 560), (444, 566)):
        pen.dot(x, y - 6, 6, "#3a3430")


def _cleaver(pen: Pen, look: Look) -> None:
    c = look.main("#b9c1cc")
    with pen.at(300, 320, turn=-18):
        pen.form(corners((-270, -110), (90, -120), (104, 96), (-250, 120), r=16), c, dx=0, dy=-0.12)
        pen.poly(c.glow, (-250, 86), (102, 64), (104, 96), (-250, 120), r=6)
        pen.dot(-224, -74, 19, "#e9edf2")
        pen.box(88, -112, 26, 66, _IRON.base, 4)
        pen.form(corners((108, -108), (290, -96), (298, -44), (108, -52), r=18), _WOOD)
        for x in (146, 200, 254):
            pen.dot(x, -76, 8, "#e9c98a")


def _ladle(pen: Pen, look: Look) -> None:
    c = look.main("#b9c1cc", "#d9b45a")
    pen.tube(c.base, [(430, 40), (400, 200), (346, 400)], [24, 22, 26])
    pen.line(c.dark, 15, (430, 46), (452, 20), (480, 34), curve=True)
    pen.form(soft((90, 400), (396, 400), (380, 500), (300, 552), (190, 552), (110, 500)), c)
    pen.oval(243, 400, 154, 34, c.light)
    pen.oval(243, 404, 134, 25, "#c9602f")
    for x, y in ((190, 400), (270, 410), (310, 398)):
        pen.dot(x, y, 11, "#f2a33a")
    pen.line(c.glow, 9, (124, 440), (150, 500), curve=True)
    pen.lines("#ffffff", 7, ((200, 350), (186, 316), (206, 284)), ((266, 346), (252, 312), (272, 280)),
        curve=True,
        opacity=0.7)


def _corkscrew(pen: Pen, look: Look) -> None:
    c = look.main("#b4bcc8", "#d9b45a")
    for side in (-1, 1):
        pen.tube(c.base if side < 0 else c.dark, [(300 + side * 40, 220), (300 + side * 120, 260),
            (300 + side * 160, 420)], [32, 30, 38])
        pen.dot(300 + side * 162, 424, 27, c.dark)
    pen.ring(300, 78, 44, 38, c.dark, 19)
    pen.box(284, 112, 32, 120, c.base, 6)
    pen.lines(c.deep, 4, *(((286, y), (314, y)) for y in range(128, 220, 14)))
    pen.form(corners((232, 210), (368, 210), (352, 330), (248, 330), r=18), c)
    pen.line(c.deep, 12, (300, 330), *((300 + (30 if k % 2 else -30), 344 + k * 24) for k in range(8)), (300,
        556),
        curve=True)
    pen.line(c.glow, 4, (300, 330), *((296 + (28 if k % 2 else -28), 342 + k * 24) for k in range(8)),
        curve=True)
    pen.box(224, 322, 152, 20, c.dark, 8)


def _scale(pen: Pen, look: Look) -> None:
    """Kitchen scales with a bowl and a round dial."""
    c = look.main("#8fc4c0", "#e0573f", "#f2e2c0", "#7fa8c9")
    pen.form(soft((80, 160), (520, 160), (480, 240), (400, 262), (200, 262), (120, 240)), _STEEL)
    pen.oval(300, 160, 222, 26, _STEEL.light)
    pen.oval(300, 164, 200, 18, _STEEL.dark)
    pen.box(262, 258, 76, 36, _IRON.base, 6)
    pen.form(corners((150, 286), (450, 286), (510, 540), (90, 540), r=34), c, dx=-0.03)
    pen.box(110, 530, 380, 28, c.deep, 10)
    pen.dot(300, 412, 104, _IRON.base)
    pen.dot(300, 412, 94, "#fdf9ee")
    for k in range(20):
        a = k * math.pi / 10
        pen.line(_IRON.base, 6 if k % 5 == 0 else 3, (300 + 84 * math.sin(a), 412 - 84 * math.cos(a)),
            (300 + (64 if k % 5 == 0 else 74) * math.sin(a), 412 - (64 if k % 5 == 0 else 74) * math.cos(a)))
    pen.line("#d8413c", 8, (300, 412), (346, 352))
    pen.dot(300, 412, 13, "#d8413c")
    pen.anchor("surface", 300, 164)


def _grinder(pen: Pen, look: Look) -> None:
    """A wooden coffee grinder with its crank and drawer."""
    c = look.main("#a9713f", "#8a5a3a")
    pen.line(_IRON.base, 15, (300, 140), (300, 96), (470, 96))
    pen.dot(476, 84, 27, tones("#5a3a26").base)
    pen.form(soft((180, 262), (206, 166), (300, 132), (394, 166), (420, 262)), tones("#c9a24a"))
    pen.soft("#5a3318", (230, 200), (262, 170), (300, 160), (300, 214))
    pen.box(150, 256, 300, 26, _IRON.base, 8)
    pen.form(corners((140, 280), (460, 280), (476, 524), (124, 524), r=10), c, dx=-0.02)
    pen.box(108, 518, 384, 38, c.deep, 10)
    pen.box(186, 380, 228, 112, c.dark, 8)
    pen.box(194, 386, 212, 96, c.light, 6)
    pen.dot(300, 434, 15, "#d9b45a")
    for x, y in ((82, 552), (60, 560), (520, 556)):
        pen.oval(x, y - 8, 16, 11, "#4a2817", turn=20)


def _brisket(pen: Pen, look: Look) -> None:
    """Smoked meat on a board: dark crust, pink slices that lean one on the other; smoke rises."""
    crust = look.main("#4a2a20")
    pen.form(corners((10, 470), (560, 470), (592, 530), (568, 556), (30, 556), (4, 530), r=26), _WOOD)
    pen.lines(_WOOD.dark, 4, ((60, 540), (300, 544)), ((340, 542), (540, 538)))
    pen.form(soft((300, 476), (310, 360), (380, 310), (480, 320), (556, 380), (560, 470), (430, 496)), crust)
    for x, y in ((400, 350), (450, 380), (500, 360), (520, 420), (430, 430)):
        pen.dot(x, y, 8, crust.light)
    for k in range(5):
        x = 270 - k * 54
        with pen.at(x, 486, turn=-12 - k * 7):
            pen.fill(soft((-28, 4), (-40, -96), (-6, -166), (40, -150), (50, -60), (34, 6)), crust.dark)
            pen.fill(soft((-22, -4), (-32, -92), (-4, -152), (30, -138), (38, -60), (24, -2)), "#c9606a")
            pen.fill(soft((-12, -14), (-20, -88), (0, -130), (20, -118), (24, -58), (14, -12)), "#a8604a")
            pen.line("#f2d2b8", 6, (-16, -60), (0, -84), (18, -76), curve=True)
    for x, y in ((330, 290), (410, 260), (180, 300)):
        pen.line("#e9edf2", 13, (x, y), (x - 26, y - 60), (x + 18, y - 116), (x - 10, y - 180), curve=True,
            opacity=0.65)
    for x, y in ((90, 520), (130, 528), (520, 516)):
        pen.oval(x, y, 18, 10, "#7fae4a")


def _half_burger(pen: Pen, look: Look) -> None:
    """A burger cut through: both halves lean apart and show their layers."""
    bun = look.main("#d9924a")
    for side in (-1, 1):
        with pen.at(300 + side * 146, 540, turn=side * 7):
            pen.fill(soft((-132, -226), (-104, -316), (0, -352), (104, -316), (132, -226)), bun.base)
            pen.fill(soft((-112, -230), (-88, -296), (0, -326), (88, -296), (112, -230)), "#f9e6bd")
            for x, y in ((-70, -308), (-24, -332), (28, -330), (74, -304)):
                pen.oval(x, y, 8, 5, "#fdf3d8")
            pen.tube("#6fae3f", [(-130, -216), (-70, -206), (0, -220), (70, -206), (130, -216)], [16, 22, 18,
                22, 16])
            pen.box(-122, -206, 244, 25, "#e04a3a", 10)
            pen.box(-124, -182, 248, 15, "#fdf3e6", 6)
            pen.poly("#f7c23f", (-132, -168), (132, -168), (96, -136), (40, -158), (-20, -134), (-80, -158),
                r=4)
            pen.box(-126, -158, 252, 68, "#6a3a26", 26)
            pen.box(-108, -144, 216, 40, "#b5604a", 18)
            for x in (-70, -20, 34, 80):
                pen.dot(x, -124, 6, "#8a4432")
            pen.fill(corners((-126, -92), (126, -92), (110, -10), (-110, -10), r=26), bun.base)
            pen.fill(corners((-110, -88), (110, -88), (96, -26), (-96, -26), r=18), "#f9e6bd")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:colander": _colander, "prop:grater": _grater, "prop:pepper_mill": _mill, "prop:cleaver": _cleaver,
    "prop:ladle": _ladle, "prop:corkscrew": _corkscrew,
        "prop:kitchen_scale": _scale,
    "prop:coffee_grinder": _grinder, "prop:brisket": _brisket, "prop:half_burger": _half_burger,
}
