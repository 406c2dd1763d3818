"""A bridge of ropes and planks that hangs between two pairs of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_LEFT, _RIGHT, _DECK, _SAG = -40.0, 640.0, 380.0, 110.0


def _rope_bridge(pen: Pen, look: Look) -> None:
    wood, rope = look.main("#a8764a", "#b98a5c"), tones("#c9a46a")
    rock = tones("#8a8078")
    for side, x in ((-1, _LEFT), (1, _RIGHT)):
        pen.poly(rock.base, (x - 20 * side, 396), (x + 150 * side, 388), (x + 160 * side, 604),
            (x + 24 * side, 604),
            (x - 4 * side, 500), r=16)
        pen.poly(tones("#6fa04f").base, (x - 24 * side, 384), (x + 156 * side, 374), (x + 154 * side, 402),
            (x - 16 * side, 404), r=8)

    def deck(t: float) -> float:
        return _DECK + 4 * _SAG * t * (1 - t)

    spots = [(_LEFT + (_RIGHT - _LEFT) * k / 24, deck(k / 24)) for k in range(25)]
    far = [(x, y - 116) for x, y in spots]
    pen.line(rope.dark, 7, *[(x + 10, y - 14) for x, y in far[::3]], curve=True)
    for x, y in spots[1:-1:2]:
        pen.line(rope.dark, 4, (x, y), (x + 4, y - 122))
    for k, (x, y) in enumerate(spots):
        pen.poly(wood.base if k % 2 else wood.dark, (x - 14, y - 10), (x + 14, y - 10), (x + 11, y + 10),
            (x - 17, y + 10),
            r=4)
    pen.line(rope.base, 8, *far[::3], curve=True)
    pen.line(rope.base, 7, *[(x, y + 10) for x, y in spots[::3]], curve=True)
    for x, y in spots[2:-1:2]:
        pen.line(rope.base, 4, (x, y + 6), (x, y - 116))
    for x in (_LEFT, _RIGHT):
        pen.box(x - 12, 226, 24, 176, wood.deep, 8)
    pen.anchor("seat", 300, 484)
    pen.anchor("top", 300, 484)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:rope_bridge": _rope_bridge}
