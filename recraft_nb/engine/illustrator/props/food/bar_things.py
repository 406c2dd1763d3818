"""What is drunk, and what it is drunk from: a flute of champagne, a coconut, a tea bag; bottles in a rack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#b9c1cf")


def _wine_rack(pen: Pen, look: Look) -> None:
    """Bottles that lie in a wooden rack."""
    c = look.main("#a8743f")
    pen.box(40, 60, 520, 496, c.deep, 14)
    pen.box(60, 80, 480, 456, "#4a2f20", 8)
    for row in range(3):
        for k in range(3):
            x, y = 140 + k * 160, 156 + row * 152
            t = tones(("#2f4a38", "#5a1f2f", "#2f3a4a")[(row + k) % 3])
            pen.dot(x, y, 60, t.deep)
            pen.dot(x - 3, y - 3, 54, t.base)
            pen.ring(x, y, 38, 38, t.light, 5)
            pen.dot(x, y, 26, ("#d9b25a", "#8f1f3a", "#c9402f")[(row * 2 + k) % 3])
            pen.oval(x - 28, y - 30, 13, 7, "#ffffff", turn=-40, opacity=0.6)
    for y in (224, 376):
        pen.box(50, y, 500, 20, c.base, 6)
    for x in (210, 370):
        pen.box(x, 70, 20, 476, c.dark, 6)
    pen.box(30, 50, 540, 28, c.light, 10)


def _tea_bag(pen: Pen, look: Look) -> None:
    tag = look.main("#5fa64a", "#d9413a")
    pen.lines("#f2ead8", 6, ((300, 260), (330, 130), (470, 90), (500, 190)), curve=True)
    body = corners((180, 300), (300, 210), (420, 300), (430, 548), (170, 548), r=16)
    pen.fill(body, "#f4ead2")
    pen.cut(body, corners((176, 400), (430, 400), (440, 560), (160, 560)), "#a8743f", 0.85)
    for k in range(30):
        pen.dot(196 + (k * 47) % 210, 416 + (k * 31) % 116, 6, "#6a4526" if k % 2 else "#8a5a30")
    pen.lines("#d9c9a0", 5, ((190, 310), (300, 226), (410, 310)), ((186, 540), (414, 540)))
    pen.box(286, 236, 28, 16, "#b9c1cf", 4)
    pen.box(440, 180, 120, 130, tag.base, 10)
    pen.box(452, 192, 96, 106, tag.light, 6)
    pen.soft("#ffffff", (470, 270), (476, 220), (530, 206), (524, 262))
    pen.line(tag.base, 5, (474, 274), (520, 220))


def _champagne(pen: Pen, look: Look) -> None:
    """A slim glass of something that sparkles."""
    c = look.main("#f2d27a")
    pen.oval(300, 546, 110, 20, "#cfdfe8")
    pen.box(291, 400, 18, 146, "#dcebf3", 6)
    glass = soft((226, 40), (222, 200), (240, 330), (300, 410), (360, 330), (378, 200), (374, 40))
    pen.fill(glass, "#e6f2f8")
    wine = soft((224, 120), (224, 220), (246, 330), (300, 400), (354, 330), (376, 220), (376, 120))
    pen.fill(wine, c.base)
    pen.cut(wine, corners((340, 90), (400, 90), (400, 420), (320, 420)), c.dark)
    pen.oval(300, 122, 77, 14, c.glow)
    pen.oval(300, 44, 74, 12, "#ffffff", opacity=0.7)
    for x, y, r in ((290, 350, 5), (310, 300, 6), (280, 260, 5), (320, 230, 7), (294, 200, 5), (330, 170, 6),
        (264, 180, 5), (300, 150, 6),
            (270, 90, 6), (320, 76, 5)):
        pen.dot(x, y, r, "#ffffff", opacity=0.9)
    pen.line("#ffffff", 9, (246, 90), (244, 220), (256, 300), curve=True, opacity=0.7)


def _coconut_drink(pen: Pen, look: Look) -> None:
    """A coconut cut open with a straw, a flower and a slice of lime."""
    c = look.main("#7a4f30")
    pen.tube("#e4574c", [(340, 280), (420, 60), (480, 40)], [20, 20, 20])
    pen.line("#ffffff", 7, (366, 214), (384, 170))
    pen.soft("#8fbf4a", (400, 260), (470, 180), (540, 240), (500, 310))
    pen.soft("#e3f0a8", (416, 262), (472, 198), (524, 246), (492, 296))
    shape = soft((70, 320), (90, 460), (190, 546), (300, 560), (410, 546), (510, 460), (530, 320))
    pen.fill(shape, c.base)
    pen.cut(shape, corners((400, 300), (560, 300), (560, 580), (340, 580)), c.dark)
    for k in range(9):
        pen.line(c.light, 5, (120 + k * 44, 420 + (k % 3) * 26), (136 + k * 44, 446 + (k % 3) * 26))
    pen.oval(300, 320, 230, 76, "#f7f3ea")
    pen.oval(300, 322, 190, 56, "#dfd6c6")
    pen.oval(300, 328, 176, 46, "#f4fafc")
    pen.tube("#e4574c", [(330, 320), (352, 250)], [20, 20])
    for turn in range(0, 360, 72):
        with pen.at(170, 290, turn=turn):
            pen.soft("#f07fb3", (-20, -6), (-24, -50), (0, -66), (24, -50), (20, -6))
    pen.dot(170, 290, 17, "#f7d24a")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:wine_rack": _wine_rack, "prop:tea_bag": _tea_bag, "prop:champagne": _champagne,
    "prop:coconut_drink": _coconut_drink,
}
