"""A kiwi: a round brown bird without wings, a long thin beak, strong legs; in shoes where it wears some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.dress import garments
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _shoe(pen: Pen, x: float, y: float, paint: str, *, far: bool = False) -> None:
    """A running shoe that points left, its foot at a place."""
    c = tones(paint)
    pen.soft(c.dark if far else c.base, (x + 40, y - 8), (x + 38, y - 58), (x + 4, y - 62), (x - 22, y - 40),
             (x - 76, y - 26), (x - 84, y - 8))
    pen.box(x - 88, y - 14, 132, 16, "#ffffff", 8)
    pen.lines("#ffffff", 6, ((x - 8, y - 46), (x - 22, y - 28)), ((x - 28, y - 38), (x - 40, y - 24)))


def _kiwi(pen: Pen, look: Look) -> None:
    coat, skin = look.main("#8a6242", "#7a5640", "#96704a"), tones("#e0b98a")
    worn = garments.worn(look.traits)
    shod = next((paint or "#e0453f" for kind, paint in worn if kind in {"shoes", "boots"}), "")
    runs = look.has("running", "jogging", "racing", "sprinting", "walking")
    low = 556.0
    back, fore = ((430, low - 40), (214, low)) if runs else ((380, low), (280, low))
    for (hip, (x, y)), far in zip(((372, back), (312, fore)), (True, False), strict=True):
        tone = skin.dark if far else skin.base
        pen.tube(tone, [(hip, 410), ((hip + x) / 2 + 26, (410 + y) / 2), (x + 8, y - 18)], [42, 27, 23])
        if shod:
            _shoe(pen, x, y, shod, far=far)
        else:
            pen.lines(tone, 13, ((x + 8, y - 14), (x - 50, y - 4)), ((x + 8, y - 14), (x - 26, y)),
                      ((x + 8, y - 14), (x + 40, y - 3)))
    body = soft((196, 330), (232, 230), (330, 180), (440, 206), (506, 300), (486, 400), (390, 448),
                (280, 436), (214, 392))
    pen.form(body, coat, dy=-0.16)
    for x, y in ((300, 250), (360, 236), (420, 262), (460, 316), (330, 306), (396, 326), (290, 356),
                 (354, 380), (434, 380), (262, 306)):
        pen.line(coat.dark, 6, (x, y), (x + 14, y + 26))
    pen.tube(coat.base, [(262, 300), (206, 232)], [120, 92])
    pen.form(soft((122, 214), (140, 158), (196, 142), (246, 172), (250, 226), (212, 262), (156, 256)), coat)
    pen.poly(skin.base, (138, 212), (10, 314), (4, 324), (16, 324), (152, 240), r=5)
    pen.line(skin.dark, 3, (140, 228), (24, 314))
    pen.dot(176, 194, 12, "#2b2733")
    pen.dot(172, 190, 4, "#ffffff")
    pen.oval(196, 226, 16, 10, "#f2a08a", opacity=0.5)
    wear.neck_first(pen, look.traits, 0.8, (206, 226))
    wear.on_top(pen, look.traits, (190, 146), 0.66, (176, 194))
    pen.anchor("head_top", 188, 142)
    pen.anchor("mouth", 14, 318)
    pen.anchor("seat", 350, 190)
    pen.anchor("hand", 220, 380)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:kiwi": _kiwi}
