"""Signs with room for words: a board on posts, a plate of a street, a placard on a stick, a hanging one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _sign_board(pen: Pen, look: Look) -> None:
    c = look.main("#c98f55", "#b97f4a")
    post = tones("#8a5a3a")
    for x in (150, 420):
        pen.box(x, 170, 34, 390, post.base, 6)
        pen.box(x + 20, 170, 14, 390, post.dark, 6)
    pen.box(40, 190, 520, 230, c.dark, 16)
    pen.box(40, 184, 520, 222, c.base, 16)
    pen.lines(c.dark, 5, ((70, 258), (250, 258)), ((330, 258), (530, 258)), ((90, 332), (400, 332)),
        ((470, 332), (530, 332)), opacity=0.7)
    pen.line(c.light, 7, (62, 198), (536, 198), opacity=0.8)
    for x in (66, 534):
        for y in (210, 382):
            pen.dot(x, y, 8, c.deep)


def _street_sign(pen: Pen, look: Look) -> None:
    c = look.main("#2f7a4f", "#2f5fa8")
    pen.oval(300, 560, 74, 8, "#5a6070")
    pen.box(286, 150, 28, 410, "#8d94a6", 8)
    pen.box(302, 150, 12, 410, "#6f7789", 6)
    pen.dot(300, 146, 18, "#a9b0c0")
    pen.oval(300, 556, 60, 10, "#6f7789")
    pen.box(20, 180, 560, 160, c.dark, 18)
    pen.box(20, 180, 560, 152, c.base, 18)
    pen.lines("#f7f4ee", 7, ((38, 194), (562, 194), (566, 198), (566, 322), (562, 326), (38, 326), (34,
        322), (34, 198),
        (38, 194)))


def _held_sign(pen: Pen, look: Look) -> None:
    c = look.main("#f7f1e3", "#f3e3c3")
    pen.box(288, 230, 24, 330, "#b98a55", 8)
    pen.box(302, 230, 10, 330, "#94683a", 5)
    pen.fill(corners((90, 48), (510, 40), (514, 246), (86, 252), r=8), c.dark)
    pen.fill(corners((90, 42), (510, 34), (514, 238), (86, 244), r=8), c.base)
    pen.line(c.light, 6, (104, 54), (496, 46))
    for x in (280, 320):
        pen.dot(x, 62, 6, c.deep)
    pen.line("#d9ac74", 6, (293, 262), (293, 550))
    pen.anchor("grip", 300, 540)


def _hanging_sign(pen: Pen, look: Look) -> None:
    c = look.main("#c98f55", "#3f6f7a", "#a8483f")
    pen.lines("#6b6f7c", 8, ((300, 96), (130, 236)), ((300, 96), (470, 236)))
    pen.dot(300, 92, 16, "#4a4e5c")
    pen.box(40, 236, 520, 250, c.dark, 30)
    pen.box(40, 228, 520, 246, c.base, 30)
    pen.box(62, 250, 476, 202, c.light, 20, opacity=0.55)
    pen.box(70, 258, 460, 186, c.base, 16)
    for x in (130, 470):
        pen.dot(x, 246, 10, "#4a4e5c")


def _tag(pen: Pen, look: Look) -> None:
    c = look.main("#f2d9a8", "#f7f1e3")
    pen.line("#a8703f", 9, (300, 150), (340, 70), (420, 40), curve=True)
    pen.fill(corners((170, 190), (220, 120), (380, 120), (430, 190), (430, 540), (170, 540), r=22), c.dark)
    pen.fill(corners((164, 184), (214, 114), (374, 114), (424, 184), (424, 532), (164, 532), r=22), c.base)
    pen.dot(294, 168, 24, "#b98a55")
    pen.dot(294, 168, 13, "#fdfaf2")
    pen.line(c.light, 7, (180, 196), (216, 134))
    pen.dot(430, 36, 12, "#8a5a34")
    pen.lines(c.dark, 4, ((184, 512), (404, 512)), ((184, 498), (404, 498)), opacity=0.7)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:sign_board": _sign_board, "prop:street_sign": _street_sign, "prop:held_sign": _held_sign,
    "prop:hanging_sign": _hanging_sign, "prop:tag": _tag,
}  # fmt: skip
