"""Things built of other things: a rocket of pencils, a giraffe whose neck is a stack of books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BRIGHT = ("#e8483f", "#f2b53f", "#3f86d9", "#4fae6a", "#9a5fd0", "#f08a3c")


def pencil(pen: Pen, paint: str, x: float, top: float, low: float, wide: float) -> None:
    """A pencil that stands upright, its point at the top and its rubber below."""
    c, half = tones(paint), wide / 2
    point = top + wide * 1.5
    pen.poly("#f0d2a4", (x - half, point), (x, top), (x + half, point))
    pen.poly("#dcb582", (x + half * 0.3, point), (x, top), (x + half, point))
    pen.poly(c.base, (x - half * 0.26, top + wide * 0.4), (x, top), (x + half * 0.26, top + wide * 0.4))
    pen.box(x - half, point, wide, low - point - wide * 0.9, c.base)
    pen.box(x - half, point, wide * 0.3, low - point - wide * 0.9, c.light)
    pen.box(x + half * 0.4, point, wide * 0.3, low - point - wide * 0.9, c.dark)
    pen.box(x - half, low - wide * 0.9, wide, wide * 0.5, "#c3cad4")
    pen.lines("#8f98a8", 3, ((x - half, low - wide * 0.74), (x + half, low - wide * 0.74)))
    pen.box(x - half, low - wide * 0.45, wide, wide * 0.5, "#f08fa0", wide * 0.2)


def _flame(pen: Pen, x: float, y: float, size: float) -> None:
    for k, paint in ((1.0, "#e8482f"), (0.7, "#f5902f"), (0.4, "#ffd75a")):
        pen.soft(paint, (x - 40 * size * k, y), (x - 46 * size * k, y + 46 * size * k), (x,
            y + 150 * size * k),
            (x + 46 * size * k, y + 46 * size * k), (x + 40 * size * k, y))


def _pencil_rocket(pen: Pen, look: Look) -> None:
    """Pencils bound side by side, the middle one the tallest; short ones are the fins."""
    _flame(pen, 300, 446, 0.85)
    paints = look.chance.mixed(_BRIGHT) if look.color is None else [look.main("#fff").base, "#f2b53f"] * 3
    for side in (-1, 1):
        with pen.at(300 + side * 128, 474, turn=side * 20):
            pencil(pen, paints[5], 0, -150, 10, 40)
    for k, x in ((0, 192), (1, 408), (2, 246), (3, 354), (4, 300)):
        pencil(pen, paints[k], x, (150, 150, 84, 84, 14)[k], 456, 56)
    for y in (236, 372):
        pen.box(158, y, 284, 24, "#5a6272", 8)
        pen.box(158, y, 284, 8, "#8f98a8", 4)
    pen.dot(300, 304, 45, "#5a6272")
    pen.dot(300, 304, 35, "#a9dcf0")
    pen.soft("#ffffff", (276, 300), (284, 282), (304, 276), (290, 296), opacity=0.8)


def books(pen: Pen, x: float, low: float, many: int, wide: float, thick: float, first: int = 0) -> float:
    """Books lying one on another, each a little beside the last; hands back the top of the stack."""
    for k in range(many):
        c, y = tones(_BRIGHT[(first + k) % 6]), low - (k + 1) * thick
        shift, half = (-1, 0.6, -0.3, 1)[k % 4] * wide * 0.07, wide * (0.5, 0.46, 0.52, 0.47)[k % 4]
        pen.box(x + shift - half, y, 2 * half, thick, c.base, thick * 0.2)
        pen.box(x + shift - half + thick * 0.4, y + thick * 0.2, 2 * half - thick * 0.4, thick * 0.6,
            "#fbf3df", 2)
        pen.line("#d9c8a6", 2, (x + shift - half + thick, y + thick / 2), (x + shift + half - 3,
            y + thick / 2))
        pen.box(x + shift - half, y, thick * 0.9, thick, c.dark, thick * 0.2)
    return low - many * thick


def _book_giraffe(pen: Pen, look: Look) -> None:
    """The body and the head of a giraffe; between them the neck is a stack of books."""
    c, spot, hoof = look.main("#f2c25a", "#eeb54a"), tones("#b9713a"), "#5f4636"
    for x, dark in ((292, True), (470, True), (236, False), (430, False)):
        leg = (c.dark if dark else c.base)
        pen.tube(leg, [(x, 420), (x - 2, 490), (x, 548)], [42, 26, 26])
        pen.box(x - 17, 536, 34, 22, hoof, 6)
    pen.line(c.dark, 9, (510, 376), (540, 420), (536, 456), curve=True)
    pen.oval(536, 464, 10, 16, hoof)
    pen.form(soft((190, 400), (214, 348), (300, 330), (430, 340), (512, 372), (518, 424), (470, 458), (260,
        460),
        (200, 446)), c)
    for x, y, r in ((270, 390, 25), (336, 366, 22), (392, 410, 28), (460, 386, 22), (330, 430, 19), (456,
        436, 15)):
        pen.poly(spot.base, (x - r, y - r * 0.5), (x, y - r), (x + r, y - r * 0.3), (x + r * 0.6,
            y + r * 0.8),
            (x - r * 0.6, y + r * 0.8), r=8)
    top = books(pen, 232, 356, 9, 116, 25, look.chance.pick((0, 1, 2)))
    head = soft((286, top - 4), (284, top - 50), (242, top - 76), (190, top - 58), (118, top - 22), (106,
        top + 4),
        (130, top + 18), (196, top + 8), (240, top + 10))
    for x in (236, 266):
        pen.line(spot.base, 11, (x, top - 66), (x - 4, top - 108))
        pen.dot(x - 4, top - 110, 12, spot.dark)
    pen.fill(oval(306, top - 52, 34, 14, -16), c.dark)
    pen.form(head, c)
    pen.soft("#f7e2b4", (150, top - 30), (110, top - 14), (108, top + 6), (136, top + 14), (166, top - 2))
    pen.dot(122, top - 8, 4, hoof)
    pen.line(hoof, 4, (116, top + 6), (144, top + 6), (162, top - 2), curve=True)
    pen.dot(214, top - 36, 12, "#2b2733")
    pen.dot(210, top - 40, 4, "#ffffff")
    pen.poly(spot.base, (252, top - 20), (272, top - 30), (276, top - 8), (258, top - 4), r=5)
    pen.anchor("head_top", 246, top - 76)


def _book_tree(pen: Pen, look: Look) -> None:
    """A trunk of books under a crown of leaves."""
    c = look.main("#5da24f", "#6fb54a")
    books(pen, 300, 556, 11, 150, 26)
    for x, y, r in ((190, 200, 96), (410, 200, 96), (300, 130, 118), (240, 262, 80), (366, 262, 80)):
        pen.dot(x + 8, y + 10, r, c.dark)
    for x, y, r in ((190, 196, 92), (410, 196, 92), (300, 124, 114), (240, 256, 76), (366, 256, 76)):
        pen.dot(x, y, r, c.base)
    for x, y in ((180, 150), (250, 90), (330, 70), (402, 150), (300, 190), (230, 230), (370, 240)):
        pen.oval(x, y, 26, 12, c.light, turn=-30)


def _book_lighthouse(pen: Pen, look: Look) -> None:
    """A lighthouse whose tower is a stack of books, lit at the top."""
    top = books(pen, 300, 556, 13, 170, 27)
    cap = look.main("#d8413c", "#2f6fb0")
    pen.poly("#ffe58a", (300, top - 56), (6, top - 120), (6, top + 6), opacity=0.55)
    pen.box(236, top - 16, 128, 18, "#e8e4da", 5)
    pen.box(256, top - 84, 88, 70, "#ffe9a6", 6)
    pen.lines("#5a6272", 6, ((256, top - 84), (256, top - 14)), ((300, top - 84), (300, top - 14)), ((344,
        top - 84),
        (344, top - 14)))
    pen.poly(cap.base, (240, top - 82), (300, top - 138), (360, top - 82), r=6)
    pen.fill(corners((286, 556), (286, 512), (314, 512), (314, 556), r=8), "#5a3a26")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:pencil_rocket": _pencil_rocket,
    "prop:book_giraffe": _book_giraffe,
    "prop:book_tree": _book_tree,
    "prop:book_lighthouse": _book_lighthouse,
}
