"""Hats as things: on a table, in a shop, or on the head of somebody whose drawing cannot be dressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.dress import garments
from recraft_nb.engine.illustrator.props.people import attire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

_FACES = attire.MASKS | {"space helmet", "ninja band"}


def key_of(kind: str) -> str:
    """Key of the drawing of a kind of hat; "" when there is none."""
    return f"prop:{kind.replace(' ', '_')}" if kind in attire.HATS and kind not in _FACES else ""


def _drawing(kind: str) -> Callable[[Pen, Look], None]:
    def draw(pen: Pen, look: Look) -> None:
        t = look.main(garments.color_of(kind))
        with pen.at(300, 600, scale=1.9):
            attire.HATS[kind](t)(pen)

    return draw


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    key_of(kind): _drawing(kind) for kind in attire.HATS if key_of(kind)
}
