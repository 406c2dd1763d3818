"""In something: behind the front of a boat or a box, up in a tree, all over a jar, in a balloon's basket."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import HEAPED
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.mounts import FURNITURE, aboard, on

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.chance import Chance
    from recraft_nb.engine.illustrator.compose.blocks import Block

_ALIVE = ("figure:", "animal:")
_BALLOON = "prop:hot_air_balloon"
_CLEAR = frozenset({"prop:clear_jar", "prop:birdcage"})
# Boats whose picture is taller than the boat: a paddle stands in it.
_OPEN_BOATS = frozenset({"prop:canoe", "canoe", "prop:raft"})


def inside(mine: Block, other: Block, chance: Chance) -> None:
    """Half hidden by the front of what holds it; in a tree, up in its crown."""
    low = base_of(other)
    if low.thing.subject.picture in _OPEN_BOATS and aboard(mine, other):
        return
    if low.thing.subject.picture == _BALLOON and base_of(mine).thing.subject.picture.startswith(_ALIVE):
        _in_the_basket(mine, other)
        return
    if nature.is_any(low.thing.subject, nature.TREES):
        real_size(mine, other, 0.26, 0.42)
        wide = low.box[2] - low.box[0]
        x = low.x + wide * 0.1 * chance.sign()
        other.parts += [
            replace(p, grounded=False) for p in mine.moved(x, low.y - low.height * 0.42, order=0.2)
        ]
        return
    if low.thing.subject.picture.startswith(("animal:", "figure:")):
        # Carried at the body: in a pouch, in somebody's arms.
        real_size(mine, other, 0.3, 0.4)
        other.parts += [
            replace(p, grounded=False) for p in mine.moved(low.x, low.y - low.height * 0.24, order=0.2)
        ]
        return
    if low.thing.subject.picture in HEAPED and len(mine.parts) > 1:
        _heap(mine, other)
        return
    if low.thing.subject.picture in _CLEAR:
        _behind_glass(mine, other, chance)
        return
    if low.thing.subject.picture in FURNITURE and base_of(mine).thing.subject.picture.startswith(
        ("figure:", "animal:")
    ):
        on(mine, other, chance)
        return
    if "seat" in low.thing.anchors and nature.is_any(low.thing.subject, nature.WHEELED):
        x, y = low.at(low.thing.seat)
        real_size(mine, other, 0.4, 0.6)
        other.parts += [replace(p, grounded=False) for p in mine.moved(x, y + low.height * 0.08, order=-0.2)]
        return
    if low.thing.metres > 3.5 * base_of(mine).thing.metres and low.thing.metres > 3:
        mine.depth, other.depth = 0.0, 0.5
        real_size(mine, other, 0.34, 0.7)
        other.parts += mine.moved(low.x + (low.box[2] - low.box[0]) * 0.12 * chance.sign(), 0.0, order=0.2)
        return
    wide = low.box[2] - low.box[0]
    real_size(mine, other, 0.5, 1.15)
    mine_wide = mine.box[2] - mine.box[0]
    if mine_wide > wide * 0.86:
        resized(mine, wide * 0.86 / mine_wide)
    x = (low.box[0] + low.box[2]) / 2
    up = base_of(mine)
    y = low.box[1] + low.height * 0.16 + up.height * 0.34
    if low.thing.subject.picture == "prop:bowl":
        y = low.box[1] + low.height * 0.34
    other.parts += [replace(p, grounded=False) for p in mine.moved(x, y, order=-0.2)]


def _behind_glass(mine: Block, other: Block, chance: Chance) -> None:
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


def _heap(mine: Block, other: Block) -> None:
    """Pieces in a bowl or a basket lie in two rows that show above its rim."""
    bowl = base_of(other)
    left, top, right, bottom = bowl.box
    wide = right - left
    count = len(mine.parts)
    front = min(count, max(2, -(-count * 3 // 5)))
    size = min(0.72 * wide / front, 0.34 * wide) * 1.15
    for k, part in enumerate(mine.parts):
        row, place = divmod(k, front)
        inside = front if row == 0 else max(1, count - front)
        x = (left + right) / 2 + wide * 0.72 * ((place + 0.5) / inside - 0.5) * (1.0 if row == 0 else 0.7)
        y = top + 0.2 * (bottom - top) + size * (0.12 - 0.5 * row)
        tall = min(size, size * part.thing.height / max(1.0, part.thing.width))
        order = bowl.order - 0.1 - 0.05 * row
        other.parts.append(replace(part, x=x, y=y, height=tall, order=order, grounded=False))


def _in_the_basket(mine: Block, other: Block) -> None:
    """Small, behind the front of the basket, as many as there are side by side."""
    low = base_of(other)
    tall = 0.3 * low.height
    resized(mine, tall / base_of(mine).height)
    wide, room = mine.box[2] - mine.box[0], 0.24 * (low.box[2] - low.box[0])
    if wide > 1.4 * room:
        resized(mine, 1.4 * room / wide)
    middle = (mine.box[0] + mine.box[2]) / 2
    other.parts += [
        replace(p, grounded=False, turn=0.0)
        for p in mine.moved(low.x - middle, low.y - 0.035 * low.height, order=low.order - 0.1)
    ]
