"""What is in something and is seen: pieces over the rim of a bowl or a basket, and all over a clear jar."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed
    from recraft_nb.engine.illustrator.ink.chance import Chance

# Where the rim of a vessel with handles begins and ends, as shares of its breadth.
_RIMS = {
    "prop:wheelbarrow": (0.04, 0.86),
    "prop:wagon": (0.1, 0.8),
    "prop:cart": (0.02, 0.78),
    "prop:pickup": (0.6, 0.98),
}
# Larger pieces where the vessel is far larger than what is in it.
_LARGER = {"prop:pickup": 1.35}
# How deep below the top of its picture the rim of a vessel is, where it is not at the top.
_RIM_HEIGHT = {"prop:pickup": 0.17, "prop:cart": 0.0}
# The rim of a basket is below its handle; animals in it show head and chest over it.
_BASKETS = frozenset({"basket", "prop:basket"})
# One sees into this one, so that what is in it lies before its far rim.
_SEEN_INTO = "prop:bowl"


def behind_glass(mine: Block, other: Block, chance: Chance) -> None:
    """All over the inside of a clear jar, and seen."""
    jar = base_of(other)
    left, top, right, bottom = jar.box
    tall, wide = bottom - top, right - left
    count = len(mine.parts)
    columns = 1 if count == 1 else 2 if count < 5 else 3
    rows = -(-count // columns)
    size = min(tall * 0.62 / rows, wide * 0.74 / columns) * (0.8 if count == 1 else 1.0)
    for k, part in enumerate(mine.parts):
        row, column = divmod(k, columns)
        x = left + wide * (0.14 + 0.72 * (column + 0.5) / columns) + chance.uniform(-0.03, 0.03) * wide
        y = top + tall * (0.3 + 0.64 * (row + 0.5) / rows) + size / 2 + chance.uniform(-0.03, 0.03) * tall
        grown = min(size, size * part.thing.height / max(1.0, part.thing.width))
        other.parts.append(replace(part, x=x, y=y, height=grown, order=jar.order + 0.2, grounded=False))


def heap(mine: Block, other: Block) -> None:
    """Heap some more into a vessel, over whose rim they show together with what is in it already."""
    old = {id(part) for group in other.laid for part in group}
    other.parts = [part for part in other.parts if id(part) not in old]
    other.groups.append(mine.parts)
    other.laid = [_heap([part for group in other.groups for part in group], other)]


def _heap(pieces: list[Placed], other: Block) -> list[Placed]:
    """Pieces in a bowl or a basket lie in two rows that show above its rim."""
    bowl = base_of(other)
    left, top, right, bottom = bowl.box
    ends = _RIMS.get(bowl.thing.subject.picture)
    if ends is not None:
        shares = (1 - ends[1], 1 - ends[0]) if bowl.flip else ends
        left, right = (left + (right - left) * share for share in shares)
    wide = right - left
    sunk = 0.2 + _RIM_HEIGHT.get(bowl.thing.subject.picture, 0.0)
    count, heaped = len(pieces), []
    is_open = bowl.thing.subject.picture == _SEEN_INTO
    if is_open:
        sunk = 0.34
        wide *= 0.9
    if bowl.thing.subject.picture in _BASKETS and pieces[0].thing.subject.picture.startswith("animal:"):
        other.parts += (heaped := _look_out(pieces, bowl))
        return heaped
    front = min(count, max(2, -(-count * 3 // 5)))
    size = min(0.72 * wide / front, 0.34 * wide) * 1.15 * _LARGER.get(bowl.thing.subject.picture, 1.0)
    for k, part in enumerate(pieces):
        row, place = divmod(k, front)
        inside = front if row == 0 else max(1, count - front)
        x = (left + right) / 2 + wide * 0.72 * ((place + 0.5) / inside - 0.5) * (1.0 if row == 0 else 0.7)
        y = top + sunk * (bottom - top) + size * (0.12 - 0.5 * row)
        tall = min(size, size * part.thing.height / max(1.0, part.thing.width))
        order = bowl.order - 0.1 - 0.05 * row
        if is_open:
            # What lies in an open bowl lies before its far rim.
            y, order = top + (0.35 - 0.17 * row) * (bottom - top), bowl.order + 0.2 - 0.05 * row
        heaped.append(replace(part, x=x, y=y, height=tall, order=order, grounded=False))
    other.parts += heaped
    return heaped


def _look_out(pets: list[Placed], basket: Placed) -> list[Placed]:
    """Animals in a basket sit in it side by side, in two rows when they are many; it hides their bodies."""
    left, top, right, bottom = basket.box
    wide, tall = right - left, bottom - top
    rim = top + _BASKET_RIM * tall
    count = len(pets)
    rows = [pets] if count < _TWO_ROWS else [pets[: -(-count // 2)], pets[-(-count // 2) :]]
    placed = []
    for row, inside in enumerate(rows):
        size = min(0.72 * tall, 1.25 * wide / (len(inside) + 0.4))
        for k, pet in enumerate(inside):
            share = pet.thing.width / max(1.0, pet.thing.height)
            high = min(size, size * 1.1 / max(0.5, share))
            x = (left + right) / 2 + (0.74 - 0.08 * row) * wide * ((k + 0.5) / len(inside) - 0.5)
            y = rim + 0.34 * high - row * 0.42 * size
            order = basket.order - 0.1 - 0.05 * row
            placed.append(replace(pet, x=x, y=y, height=high, order=order, turn=0.0, grounded=False))
    return placed


# Where the rim of a basket is, from the top of its handle; from so many on they sit in two rows.
_BASKET_RIM, _TWO_ROWS = 0.36, 4
