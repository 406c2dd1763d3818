"""Things on the side where they are said to be: left, right, on both sides, in a ring."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

AT_LEFT, AT_RIGHT = "at its left", "at its right"
"""Traits of what stands to the left and to the right of the thing it relates to."""
AT_BOTH_SIDES = "at both its sides"
"""Trait of several who have the thing they relate to between them."""
IN_A_RING = "all around it"
"""Trait of several who stand on all sides of the thing they relate to."""
STATIONS = frozenset({AT_LEFT, AT_RIGHT, AT_BOTH_SIDES, IN_A_RING})

_GAP = 0.06
# What is lower than this share of the middle may stand before it.
_LOW = 0.5
# How much smaller those at the back are.
_FAR = 0.12


def stationed(mine: Block, other: Block) -> bool:
    """Set the one block where it is said to be beside the other; False where nothing is said.

    Args:
        mine: What is set.
        other: What stays, and takes the parts over.
    """
    traits = {*base_of(mine).thing.subject.traits}
    if AT_LEFT in traits or AT_RIGHT in traits:
        _at_a_side(mine, other, to_right=AT_RIGHT in traits)
    elif AT_BOTH_SIDES in traits:
        other.parts += _flanking(mine.parts, other)
    elif IN_A_RING in traits:
        other.parts += _ring(mine.parts, other)
    else:
        return False
    return True


def _at_a_side(mine: Block, other: Block, *, to_right: bool) -> None:
    left, _, right, _ = other.box
    own_left, _, own_right, _ = mine.box
    dx = right + _GAP - own_left if to_right else left - _GAP - own_right
    base = base_of(mine)
    if base.thing.side and _looks_right(base) == to_right:
        mine.parts = [replace(p, x=2 * base.x - p.x, flip=not p.flip) for p in mine.parts]
        own_left, _, own_right, _ = mine.box
        dx = right + _GAP - own_left if to_right else left - _GAP - own_right
    other.parts += mine.moved(dx)
    for k, part in enumerate(other.parts):
        alone = part.thing is base_of(other).thing and len(other.parts) == len(mine.parts) + 1
        if alone and part.thing.side and _looks_right(part) != to_right:
            other.parts[k] = replace(part, flip=not part.flip)


def _looks_right(part: Placed) -> bool:
    return (part.thing.side > 0) != part.flip


def _turned_to(part: Placed, x: float) -> Placed:
    """The part looking to where x is."""
    if not part.thing.side or _looks_right(part) == (part.x < x):
        return part
    return replace(part, flip=not part.flip)


def _flanking(parts: list[Placed], other: Block) -> list[Placed]:
    """One half to the left, the other to the right, all of them looking to the middle."""
    left, _, right, _ = other.box
    middle = (left + right) / 2
    half = (len(parts) + 1) // 2
    placed: list[Placed] = []
    for side, group in ((-1, parts[:half]), (1, parts[half:])):
        edge = left - _GAP if side < 0 else right + _GAP
        for part in group:
            one = replace(part, x=0.0, y=0.0, turn=0.0)
            wide = one.box[2] - one.box[0]
            one = replace(one, x=edge - (one.box[2] if side < 0 else one.box[0]))
            placed.append(_turned_to(one, middle))
            edge += side * (wide + _GAP)
    return placed


def _ring(parts: list[Placed], other: Block) -> list[Placed]:
    """On all sides: those at the back higher and smaller, only low ones in front."""
    left, top, right, _ = other.box
    middle, tall = (left + right) / 2, -top
    wide = max(p.box[2] - p.box[0] for p in parts)
    count = len(parts)
    size = min(1.0, 2.6 * (right - left) / max(0.01, wide * count))
    size = max(size, min(1.0, 0.5 * tall / max(0.01, *(p.height for p in parts))))
    wide *= size
    low = max(p.height for p in parts) * size < _LOW * tall
    reach = (right - left) / 2 + 0.45 * wide
    deep = max(0.1, min(0.3, 0.22 * tall))
    span = math.tau if low else 1.16 * math.pi
    start = math.pi / 2 if low else -0.08 * math.pi
    placed: list[Placed] = []
    for k, part in enumerate(parts):
        angle = start + span * (k + 0.5) / count if low else start + span * k / max(1, count - 1)
        back = math.sin(angle)
        x = middle + reach * math.cos(angle)
        one = replace(
            part,
            x=x,
            y=-deep * back,
            height=part.height * size * (1 - _FAR * back),
            turn=0.0,
            order=-0.3 * back if abs(back) > 0.05 else 0.05,
        )
        placed.append(_turned_to(one, middle))
    return placed
