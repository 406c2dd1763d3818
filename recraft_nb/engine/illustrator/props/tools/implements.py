"""Tools that somebody holds: for the house, the garden, the workshop, for sports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


_WOOD = tones("#b98049")


def _handle(pen: Pen, top: float, low: float) -> None:
    """A long wooden stick, upright in the middle."""
    pen.line(_WOOD.dark, 20, (300, top), (300, low))
    pen.line(_WOOD.base, 14, (298, top), (298, low))
    pen.line(_WOOD.light, 4, (295, top + 10), (295, low - 10))


def _rake(pen: Pen, look: Look) -> None:
    c = look.main("#5a9e4b", "#5a6274", "#d9534a")
    _handle(pen, 40, 440)
    pen.poly(c.dark, (286, 420), (314, 420), (330, 470), (270, 470), r=6)
    pen.box(170, 460, 260, 24, c.base, 10)
    pen.box(170, 460, 260, 8, c.light, 4)
    for k in range(8):
        pen.line(c.dark, 12, (186 + k * 33, 478), (180 + k * 34, 545))


def _mop(pen: Pen, look: Look) -> None:
    c = look.main("#e9ecf1", "#8fc0d9")
    _handle(pen, 30, 400)
    pen.box(236, 392, 128, 34, "#3f86c9", 12)
    for k in range(9):
        x = 246 + k * 14
        pen.line(c.dark if k % 2 else c.base, 20, (x, 420), (x + (k - 4) * 9, 490), (x + (k - 4) * 15, 546),
            curve=True)
    pen.line(c.light, 8, (300, 430), (300, 530))


def _vacuum(pen: Pen, look: Look) -> None:
    c = look.main("#d9534a", "#3f9bd0", "#7a5fc0")
    pen.line("#4a4e5c", 16, (250, 510), (420, 90))
    pen.line("#6f7789", 30, (404, 128), (424, 80), (470, 70), curve=True)
    body = pen.fill(corners((240, 480), (286, 300), (340, 250), (384, 270), (360, 420),
        (310, 510), r=30), c.base)
    pen.cut(body, corners((330, 240), (400, 240), (370, 520), (310, 520)), c.dark)
    pen.soft("#bfe3f0", (276, 440), (300, 350), (332, 330), (322, 400), (296, 460))
    pen.fill(corners((110, 556), (124, 500), (320, 490), (336, 556), r=20), c.dark)
    pen.box(110, 528, 226, 28, "#3a3f4d", 10)
    pen.line(c.glow, 9, (140, 514), (300, 506), opacity=0.7)
    pen.line("#4a4e5c", 7, (470, 76), (520, 200), (470, 360), (540, 520), curve=True)


def _drill(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#3f86c9", "#4fae6a")
    pen.lines("#8d94a6", 16, ((40, 246), (150, 246)))
    pen.poly("#aeb5c2", (30, 246), (60, 236), (60, 256))
    pen.box(130, 216, 60, 60, "#4a4e5c", 10)
    body = pen.fill(corners((180, 180), (470, 180), (500, 240), (480, 310), (180, 310), r=26), c.base)
    pen.cut(body, corners((170, 262), (510, 262), (510, 320), (170, 320)), c.dark)
    pen.fill(corners((370, 300), (470, 300), (490, 470), (390, 470), r=18), c.dark)
    pen.box(350, 460, 170, 76, "#3a3f4d", 14)
    pen.fill(corners((346, 310), (376, 310), (372, 356), (352, 350), r=8), "#d9534a")
    for k in range(3):
        pen.line(c.deep, 8, (400 + k * 24, 206), (400 + k * 24, 246))
    pen.line(c.glow, 9, (206, 202), (360, 202), opacity=0.8)


def _iron(pen: Pen, look: Look) -> None:
    c = look.main("#3f9bd0", "#7a5fc0", "#d9629a")
    pen.line("#3a3f4d", 40, (240, 300), (300, 230), (440, 230), (480, 330), curve=True)
    body = pen.fill(corners((60, 500), (170, 370), (300, 310), (500, 310), (530, 500), r=30), c.base)
    pen.cut(body, corners((50, 440), (560, 440), (560, 510), (50, 510)), c.dark)
    pen.fill(corners((40, 540), (66, 496), (536, 496), (548, 540), r=12), "#c9d0da")
    pen.dot(420, 390, 30, "#f7f4ee")
    pen.line("#4a4e5c", 7, (420, 390), (432, 370))
    pen.line(c.glow, 9, (150, 430), (280, 350), opacity=0.8)
    pen.line("#4a4e5c", 12, (500, 330), (560, 280), (540, 180), curve=True)
    for x in (90, 130, 170):
        pen.line("#e3eef5", 9, (x - 40, 470), (x - 60, 430), (x - 40, 390), curve=True, opacity=0.8)


def _hairdryer(pen: Pen, look: Look) -> None:
    c = look.main("#d9629a", "#4a4e5c", "#4fa0b5")
    barrel = pen.fill(corners((120, 170), (400, 130), (490, 200), (490, 280), (400, 340),
        (120, 300), r=34), c.base)
    pen.cut(barrel, corners((110, 260), (510, 260), (510, 350), (110, 350)), c.dark)
    pen.box(80, 180, 60, 112, "#3a3f4d", 12)
    pen.dot(440, 238, 48, c.dark)
    pen.dot(440, 238, 30, c.deep)
    pen.fill(corners((330, 320), (420, 320), (400, 530), (320, 530), r=22), c.dark)
    pen.box(352, 380, 26, 44, "#f7f4ee", 8)
    pen.line(c.glow, 10, (170, 196), (360, 168), opacity=0.8)
    for y in (190, 236, 282):
        pen.line("#bfe3f0", 9, (60, y), (30, y - 10), (6, y), curve=True)


def _fishing_net(pen: Pen, look: Look) -> None:
    c = look.main("#c9b98f", "#9fb3c4")
    bag = corners((90, 220), (510, 220), (470, 420), (380, 550), (220, 550), (130, 420), r=60)
    pen.fill(bag, c.light, 0.5)
    for k in range(7):
        pen.line(c.dark, 5, (100 + k * 66, 226), (190 + k * 36, 540))
        pen.line(c.dark, 5, (500 - k * 66, 226), (410 - k * 36, 540))
    for x, y, paint in ((240, 440, "#8fb3c9"), (330, 480, "#e08a5a"), (360, 400, "#9fc4a8")):
        pen.oval(x, y, 48, 22, paint, turn=-20)
        pen.poly(paint, (x + 36, y - 14), (x + 76, y - 40), (x + 72, y + 6), r=4)
        pen.dot(x - 26, y + 6, 5, "#2b2f3a")
    pen.line(c.dark, 16, (86, 222), (300, 190), (514, 222), curve=True)
    for k in range(6):
        pen.dot(110 + k * 76, 212 - (26 if k in {2, 3} else 14 if k in {1, 4} else 0), 17, "#e5784a")
    pen.line("#a8906a", 12, (300, 192), (300, 60), (360, 20), curve=True)


def _pipe(pen: Pen, look: Look) -> None:
    c = look.main("#8d98aa", "#c98a5a")
    for a, b in (((60, 250), (330, 250)), ((330, 250), (330, 556))):
        pen.line(c.dark, 92, a, b)
        pen.line(c.base, 76, a, b)
    pen.line(c.glow, 14, (80, 226), (300, 226), opacity=0.8)
    pen.line(c.light, 14, (304, 300), (304, 530))
    pen.box(40, 190, 44, 120, c.deep, 8)
    pen.box(270, 500, 120, 44, c.deep, 8)
    pen.box(210, 192, 40, 116, c.dark, 8)
    for x, y in ((200, 360), (220, 430), (184, 486)):
        pen.soft("#6fc1ea", (x, y - 30), (x + 15, y + 4), (x, y + 20), (x - 15, y + 4))
    pen.oval(200, 548, 70, 12, "#9fd6f0")


def _cane(pen: Pen, look: Look) -> None:
    c = look.main("#8a5a35", "#6b4430")
    pen.line(c.dark, 26, (330, 550), (330, 170), (310, 90), (240, 80), (212, 140), curve=True)
    pen.line(c.base, 18, (328, 546), (328, 170), (308, 96), (244, 86), (218, 138), curve=True)
    pen.line(c.glow, 5, (322, 520), (322, 180))
    pen.box(316, 528, 30, 28, "#3a3340", 8)
    pen.box(314, 210, 32, 16, "#e3b956", 5)
    pen.dot(214, 140, 13, c.dark)
    pen.line(c.dark, 4, (332, 260), (332, 320))
    pen.line(c.dark, 4, (334, 380), (334, 430))


def _golf_club(pen: Pen, look: Look) -> None:
    c = look.main("#aeb8c6", "#5a6274")
    pen.line(c.dark, 12, (410, 60), (240, 500))
    pen.line(c.light, 5, (406, 64), (238, 494))
    pen.line("#3a3f4d", 24, (424, 30), (384, 140))
    pen.line("#5a6070", 7, (418, 44), (392, 120))
    pen.fill(corners((252, 480), (256, 540), (130, 552), (110, 520), (170, 490), r=18), c.dark)
    pen.fill(corners((246, 484), (248, 528), (140, 540), (126, 518), (176, 494), r=14), c.base)
    pen.dot(70, 534, 22, "#dfe4ea")
    pen.dot(66, 530, 19, "#ffffff")
    pen.box(66, 552, 8, 8, "#d9534a")


def _hockey_stick(pen: Pen, look: Look) -> None:
    c = look.main("#b98049", "#d9534a", "#3f86c9")
    pen.line(c.dark, 26, (430, 50), (230, 480))
    pen.line(c.base, 17, (426, 54), (228, 474))
    pen.line("#3a3f4d", 28, (436, 36), (396, 124))
    pen.fill(corners((252, 470), (240, 540), (90, 552), (76, 516), (200, 494), (216, 450), r=16), c.dark)
    pen.fill(corners((150, 508), (150, 548), (90, 552), (76, 516), r=12), "#3a3f4d")
    pen.line(c.glow, 5, (386, 136), (256, 420))
    pen.oval(40, 546, 30, 10, "#2b2f3a")
    pen.oval(40, 538, 30, 10, "#4a4e5c")
    pen.line("#f7f4ee", 8, (352, 216), (340, 244))


def _toothbrush(pen: Pen, look: Look) -> None:
    c = look.main("#3f9bd0", "#e0617a", "#4fae6a")
    with pen.at(300, 320, turn=-40):
        pen.line(c.dark, 34, (-240, 0), (180, 0))
        pen.line(c.base, 26, (-240, -3), (180, -3))
        pen.box(130, -20, 150, 38, c.base, 16)
        for k in range(7):
            pen.box(144 + k * 18, -66, 14, 50, "#ffffff" if k % 2 else "#bfe3f0", 4)
        pen.soft("#8fe0c0", (150, -62), (170, -92), (210, -84), (250, -92), (264, -62))
        pen.line("#ffffff", 7, (-220, -8), (60, -8), opacity=0.6)
        pen.box(-180, -10, 90, 16, c.light, 8)


def _paint_roller(pen: Pen, look: Look) -> None:
    c = look.main("#e0617a", "#3f9bd0", "#f2b53f")
    pen.line("#8d94a6", 16, (470, 190), (530, 190), (530, 300), (310, 320), (310, 390))
    roller = pen.box(90, 130, 390, 120, c.base, 30)
    pen.cut(roller, corners((80, 200), (500, 200), (500, 260), (80, 260)), c.dark)
    pen.line(c.glow, 11, (124, 160), (430, 160), opacity=0.8)
    pen.box(282, 380, 56, 160, "#d9534a", 22)
    pen.box(292, 392, 14, 130, "#f08a7a", 7)
    for x, h in ((140, 60), (230, 36), (330, 74)):
        pen.box(x, 240, 26, h, c.base, 13)
    pen.dot(90, 190, 14, "#4a4e5c")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:rake": _rake,
    "prop:mop": _mop,
    "prop:vacuum": _vacuum,
    "prop:drill": _drill,
    "prop:iron": _iron,
    "prop:hairdryer": _hairdryer,
    "prop:fishing_net": _fishing_net,
    "prop:pipe": _pipe,
    "prop:cane": _cane,
    "prop:golf_club": _golf_club,
    "prop:hockey_stick": _hockey_stick,
    "prop:toothbrush": _toothbrush,
    "prop:paint_roller": _paint_roller,
}
