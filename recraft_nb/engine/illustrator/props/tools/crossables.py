"""Long things upright that crests and icons lay across one another: sword, oar, bat, turner, arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _broadsword(pen: Pen, look: Look) -> None:
    c, gold = look.main("#c3cbd8"), tones("#d9a63a")
    pen.fill(corners((264, 410), (264, 110), (300, 34), (336, 110), (336, 410)), c.base)
    pen.fill(corners((300, 410), (300, 34), (336, 110), (336, 410)), c.dark)
    pen.box(294, 120, 12, 284, c.light, 6)
    pen.box(196, 404, 208, 34, gold.base, 16)
    pen.box(196, 422, 208, 16, gold.dark, 8)
    pen.box(278, 436, 44, 92, "#6b4226", 8)
    for k in range(3):
        pen.line("#8a5a34", 7, (280, 462 + k * 26), (320, 450 + k * 26))
    pen.dot(300, 542, 28, gold.base)
    pen.dot(292, 534, 10, gold.light)


def _oar(pen: Pen, look: Look) -> None:
    c = look.main("#b9824f")
    pen.box(286, 200, 28, 350, c.base, 10)
    pen.box(302, 200, 12, 350, c.dark, 6)
    blade = soft((300, 36), (352, 60), (366, 150), (340, 226), (300, 244), (260, 226), (234, 150), (248, 60))
    pen.fill(blade, c.base)
    pen.fill(corners((300, 40), (346, 64), (360, 150), (336, 222), (300, 240), r=20), c.dark)
    pen.line(c.light, 8, (264, 90), (256, 160), (272, 210), curve=True)
    pen.box(240, 132, 120, 22, "#fbf4e4", 4)
    pen.box(238, 154, 124, 12, "#d9482f", 4)
    pen.box(264, 526, 72, 30, c.deep, 12)


def _baseball_bat(pen: Pen, look: Look) -> None:
    c = look.main("#c98f55")
    pen.fill(soft((300, 34), (344, 56), (346, 180), (322, 380), (316, 520), (284, 520), (278, 380),
            (254, 180),
                  (256, 56)), c.base)
    pen.fill(soft((318, 44), (344, 60), (346, 180), (322, 380), (314, 516), (304, 516), (312, 380),
            (326, 180)), c.dark)
    pen.line(c.light, 10, (276, 80), (274, 180), (286, 330))
    pen.box(280, 420, 40, 110, "#3a3f4c", 10)
    for k in range(4):
        pen.line("#5c6374", 6, (282, 446 + k * 22), (318, 436 + k * 22))
    pen.box(268, 526, 64, 26, c.dark, 12)
    pen.box(268, 522, 64, 18, c.base, 9)


def _turner(pen: Pen, look: Look) -> None:
    """A spatula of the kitchen with slots in its blade."""
    c, wood = look.main("#aeb6c4"), tones("#8a5a34")
    pen.fill(corners((226, 44), (374, 44), (360, 232), (240, 232), r=18), c.base)
    pen.fill(corners((336, 44), (374, 44), (360, 232), (326, 232), r=14), c.dark)
    for k in range(3):
        pen.box(256 + k * 36, 80, 16, 112, c.deep, 8)
    pen.line(c.light, 7, (238, 66), (250, 216))
    pen.box(286, 226, 28, 150, c.dark, 8)
    pen.box(286, 226, 16, 150, c.base, 8)
    pen.box(274, 366, 52, 190, wood.dark, 22)
    pen.box(272, 364, 42, 188, wood.base, 20)
    pen.dot(299, 530, 7, wood.deep)


def _wood_spoon(pen: Pen, look: Look) -> None:
    c = look.main("#c4935a")
    pen.box(284, 210, 32, 346, c.base, 14)
    pen.box(302, 210, 14, 346, c.dark, 7)
    pen.oval(300, 140, 78, 104, c.dark)
    pen.oval(296, 138, 74, 102, c.base)
    pen.oval(300, 134, 52, 76, c.dark)
    pen.oval(304, 140, 46, 68, tones(c.dark).base)
    pen.line(c.light, 8, (246, 110), (238, 150), (252, 200), curve=True)
    pen.line(c.light, 6, (292, 270), (292, 530))


def _plain_arrow(pen: Pen, look: Look) -> None:
    """An arrow for a bow, its head up."""
    c, feather = tones("#a8743f"), look.main("#d9482f")
    pen.box(290, 110, 20, 440, c.base, 6)
    pen.box(301, 110, 9, 440, c.dark, 4)
    pen.fill(corners((300, 30), (352, 136), (300, 112), (248, 136)), "#8a93a3")
    pen.fill(corners((300, 30), (352, 136), (300, 112)), "#69717f")
    for k in range(3):
        y = 430 + k * 34
        pen.fill(corners((292, y), (238, y + 34), (238, y + 66), (292, y + 32)), feather.base)
        pen.fill(corners((308, y), (362, y + 34), (362, y + 66), (308, y + 32)), feather.dark)
    pen.line(c.light, 4, (295, 150), (295, 420))


def _lacrosse_stick(pen: Pen, look: Look) -> None:
    c, net = look.main("#2f5fa8"), "#eef1f6"
    pen.box(288, 230, 24, 326, "#b9c0cc", 8)
    pen.box(302, 230, 10, 326, "#8f98a8", 5)
    pen.fill(soft((300, 250), (236, 170), (216, 80), (256, 36), (344, 36), (384, 80), (364, 170)), c.base)
    pen.fill(soft((300, 224), (256, 160), (242, 90), (270, 62), (330, 62), (358, 90), (344, 160)), "#dfe6f0")
    for k in range(4):
        pen.line(net if k % 2 else "#8f98a8", 5, (262 + k * 25, 70), (280 + k * 14, 206))
        pen.line("#8f98a8", 5, (250 + k * 6, 96 + k * 32), (350 - k * 6, 96 + k * 32))
    pen.box(278, 420, 44, 120, "#3a3f4c", 10)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:broadsword": _broadsword, "prop:oar": _oar, "prop:baseball_bat": _baseball_bat,
    "prop:turner": _turner, "prop:wood_spoon": _wood_spoon, "prop:plain_arrow": _plain_arrow,
    "prop:lacrosse_stick": _lacrosse_stick,
}
