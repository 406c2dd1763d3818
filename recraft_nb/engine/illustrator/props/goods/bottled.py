"""A bottle that lies on its stand with a ship in it, under sail on a small sea."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.driven import vehicles
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_WOOD, _CORK = tones("#8a5a3a"), tones("#c99a64")


def _ship_bottle(pen: Pen, look: Look) -> None:
    """Glass in front of the ship is no more than its rim and its gleam, so that the ship is seen."""
    for x in (118, 366):
        pen.poly(_WOOD.dark, (x - 46, 560), (x - 30, 470), (x + 30, 470), (x + 46, 560), r=6)
    pen.box(40, 528, 420, 30, _WOOD.base, 8)
    pen.box(40, 528, 420, 9, _WOOD.light, 4)
    glass = soft((10, 300), (20, 190), (70, 148), (220, 138), (370, 150), (440, 206), (486, 262), (560, 268),
        (560, 342), (486, 348), (440, 404), (370, 462), (220, 474), (70, 464), (20, 420))
    pen.fill(glass, "#d3ecf2", 0.75)
    pen.cut(glass, corners((0, 392), (460, 392), (460, 480), (0, 480)), "#3f93b8")
    pen.cut(glass, corners((0, 426), (460, 426), (460, 480), (0, 480)), "#2f7a9e")
    pen.lines("#bfe6f2", 5, *(((x, 404), (x + 24, 398), (x + 48, 404)) for x in (48, 110, 330, 384)),
        curve=True)
    with pen.at(70, 164, scale=0.46):
        vehicles.DRAWINGS["prop:sailing_ship"](pen, look)
    pen.soft("#5fb0cf", (58, 412), (140, 404), (210, 414), (290, 404), (372, 414), (400, 434), (220, 440),
        (60, 432),
        opacity=0.85)
    pen.lines("#ffffff", 9, ((62, 206), (140, 176), (240, 168)), ((300, 172), (330, 176)), curve=True,
        opacity=0.85)
    pen.line("#ffffff", 6, (40, 380), (36, 300), (46, 240), curve=True, opacity=0.6)
    pen.line("#8fb9c6", 5, (440, 206), (486, 262), (560, 268), curve=True)
    pen.line("#8fb9c6", 5, (440, 404), (486, 348), (560, 342), curve=True)
    pen.lines("#8fb9c6", 5, ((10, 300), (20, 190), (70, 148), (220, 138), (370, 150), (440, 206)), ((10, 300),
        (20, 420), (70, 464), (220, 474), (370, 462), (440, 404)), curve=True)
    pen.box(552, 256, 20, 98, "#a9d3dd", 8)
    pen.form(corners((540, 274), (592, 278), (592, 332), (540, 336), r=6), _CORK)
    pen.anchor("seat", 230, 140)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:ship_bottle": _ship_bottle}
