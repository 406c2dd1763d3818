"""Seals that can balance a ball, a liana to swing on, fried eggs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _seal(pen: Pen, look: Look) -> None:
    coat = look.main("#7d8798", "#8b8f9c", "#6f6a72")
    pale = tones(coat.light)
    pen.soft(coat.dark, (470, 520), (540, 450), (590, 440), (560, 500), (592, 540), (530, 552), (470, 548))
    body = soft((170, 300), (230, 250), (300, 300), (380, 410), (500, 500), (500, 550), (330, 560), (210,
            556),
                (170, 470))
    pen.form(body, coat)
    pen.soft(pale.base, (176, 330), (226, 360), (270, 470), (260, 548), (200, 550), (172, 470))
    pen.soft(coat.dark, (280, 470), (330, 520), (400, 556), (300, 562), (250, 530))
    pen.soft(coat.dark, (190, 500), (170, 540), (110, 560), (200, 562), (226, 540))
    pen.form(soft((110, 190), (150, 140), (220, 136), (272, 190), (276, 270), (230, 330), (170, 320), (130,
            260)), coat)
    pen.soft(pale.base, (70, 190), (120, 170), (170, 196), (172, 240), (120, 254), (76, 228))
    pen.oval(78, 186, 20, 15, "#2b2733")
    pen.oval(73, 181, 6, 4, "#ffffff", opacity=0.7)
    pen.line("#4a4a55", 5, (84, 226), (120, 238), (160, 226), curve=True)
    for y in (204, 218, 232):
        pen.line("#f4f4f6", 3, (124, y), (176, y + (y - 218) * 0.6), opacity=0.9)
    pen.dot(182, 182, 17, "#2b2733")
    pen.dot(176, 176, 6, "#ffffff")
    wear.neck_first(pen, look.traits, 0.8, (214, 258))
    wear.on_top(pen, look.traits, (206, 146), 0.7, (170, 184))
    pen.anchor("head_top", 206, 140)
    pen.anchor("nose", 76, 172)
    pen.anchor("mouth", 80, 220)


def _vine(pen: Pen, look: Look) -> None:
    t = look.main("#5f8f3f")
    pen.line(t.deep, 22, (300, 4), (316, 150), (290, 300), (306, 440), (298, 590), curve=True)
    pen.line(t.base, 14, (297, 4), (313, 150), (287, 300), (303, 440), (295, 590), curve=True)
    for y, side in ((60, 1), (130, -1), (210, 1), (290, -1), (370, 1), (450, -1), (530, 1)):
        with pen.at(302 + side * 8, y, turn=side * 62):
            pen.soft(t.light if side > 0 else t.base, (0, 4), (-20, -28), (0, -74), (20, -28))
            pen.line(t.dark, 3, (0, 0), (0, -58))


def _fried_egg(pen: Pen, look: Look) -> None:
    white = look.main("#fdfbf5")
    shape = soft((60, 430), (110, 350), (210, 340), (290, 300), (400, 330), (520, 360), (550, 450), (480,
            520), (370, 510),
                 (270, 548), (150, 530))
    pen.fill(soft((56, 440), (110, 362), (520, 372), (556, 462), (480, 534), (270, 562), (146, 544)),
            white.dark)
    pen.fill(shape, white.base)
    yolk = tones("#f7b52f")
    pen.form(oval(300, 420, 92, 68), yolk)
    pen.oval(270, 396, 26, 14, "#fff0b8", opacity=0.9)
    for x, y in ((150, 420), (440, 420), (220, 500), (400, 480)):
        pen.oval(x, y, 15, 7, white.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:seal": _seal,
    "prop:vine": _vine,
    "prop:fried_egg": _fried_egg,
}
