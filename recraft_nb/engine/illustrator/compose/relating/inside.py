"""In something: behind the front of a boat or a box, up in a tree, all over a jar, in a balloon's basket."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import HEAPED
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.relating.heaped import behind_glass, heap
from recraft_nb.engine.illustrator.compose.relating.mounts import FURNITURE, aboard, on

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.blocks import Block
    from recraft_nb.engine.illustrator.ink.chance import Chance

_ALIVE = ("figure:", "animal:")
_SHAPES = frozenset(
    {
        "red-circle",
        "blue-circle",
        "blue-square",
        "red-square",
        "red-triangle-pointed-down",
        "red-triangle-pointed-up",
    }
    | {"star", "red-heart", "orange-circle", "large-blue-diamond", "prop:triangle"}
)
# Vessels above which plants stand.
_POTS = frozenset({"prop:flowerpot", "prop:vase", "bucket"})
_CLEAR = frozenset({"prop:clear_jar", "prop:birdcage"})
# Boats whose picture is taller than the boat: a paddle stands in it.
_OPEN_BOATS = frozenset({"prop:walnut_boat", "prop:canoe", "canoe", "prop:raft"})


def inside(mine: Block, other: Block, chance: Chance) -> None:
    """Half hidden by the front of what holds it; in a tree, up in its crown."""
    low = base_of(other)
    if low.thing.subject.picture in _OPEN_BOATS and aboard(mine, other):
        return
    holds = _HOLDING_SOMEBODY.get(low.thing.subject.picture)
    if holds is not None and base_of(mine).thing.subject.picture.startswith(_ALIVE):
        holds(mine, other)
        return
    if nature.is_any(low.thing.subject, nature.TREES):
        real_size(mine, other, 0.26, 0.42)
        wide = low.box[2] - low.box[0]
        x = low.x + wide * 0.1 * chance.sign()
        other.parts += mine.lifted(x, low.y - low.height * 0.42, order=0.2)
        return
    if low.thing.subject.picture.startswith(("animal:", "figure:")):
        # Carried at the body: in a pouch, in somebody's arms.
        real_size(mine, other, 0.3, 0.4)
        other.parts += mine.lifted(low.x, low.y - low.height * 0.24, order=0.2)
        return
    if {low.thing.subject.picture, base_of(mine).thing.subject.picture} <= _SHAPES:
        # A plain shape in another lies on its middle.
        real_size(mine, other, 0.42, 0.5)
        up = base_of(mine)
        middle = (low.box[1] + low.box[3]) / 2
        other.parts += mine.lifted(low.x - up.x, middle + up.height / 2, order=0.2)
        return
    if low.thing.subject.picture in HEAPED and (len(mine.parts) > 1 or other.groups):
        heap(mine, other)
        return
    if low.thing.subject.picture in _CLEAR:
        behind_glass(mine, other, chance)
        return
    if low.thing.subject.picture in FURNITURE and base_of(mine).thing.subject.picture.startswith(
        ("figure:", "animal:")
    ):
        on(mine, other, chance)
        return
    if "seat" in low.thing.anchors and nature.is_any(low.thing.subject, nature.WHEELED):
        x, y = low.at(low.thing.seat)
        real_size(mine, other, 0.4, 0.6)
        other.parts += mine.lifted(x, y + low.height * 0.08, order=-0.2)
        return
    if low.thing.metres > 3.5 * base_of(mine).thing.metres and low.thing.metres > 3:
        mine.depth, other.depth = 0.0, 0.5
        real_size(mine, other, 0.34, 0.7)
        other.parts += mine.moved(low.x + (low.box[2] - low.box[0]) * 0.12 * chance.sign(), 0.0, order=0.2)
        return
    wide = low.box[2] - low.box[0]
    grows = low.thing.subject.picture in _POTS and base_of(mine).thing.subject.picture not in _CLEAR
    real_size(mine, other, 0.95 if grows else 0.5, 1.3 if grows else 1.15)
    mine_wide = mine.box[2] - mine.box[0]
    if mine_wide > wide * 0.86:
        resized(mine, wide * 0.86 / mine_wide)
    x = (low.box[0] + low.box[2]) / 2
    up = base_of(mine)
    y = low.box[1] + low.height * 0.16 + up.height * 0.34
    if low.thing.subject.picture == "prop:bowl":
        y = low.box[1] + low.height * 0.34
    if other.laid:
        _share(mine, other, x, y)
        return
    placed = mine.lifted(x, y, order=-0.2)
    other.parts += placed
    other.groups, other.laid = [mine.parts], [placed]


def _at_the_opening(mine: Block, other: Block) -> None:
    """Who is in a tent is seen in its opening."""
    low = base_of(other)
    mine.depth, other.depth = 0.0, 0.4
    real_size(mine, other, 0.4, 0.56)
    wide = 0.86 * (low.box[2] - low.box[0])
    resized(mine, min(1.0, wide / (mine.box[2] - mine.box[0])))
    middle = (mine.box[0] + mine.box[2]) / 2
    door = low.at(low.thing.anchors["door"])[0] if "door" in low.thing.anchors else low.x
    other.parts += mine.moved(door - middle, 0.0, order=0.2)


def _in_the_tub(mine: Block, other: Block) -> None:
    """Seen from the chest up, no deeper than the tub is."""
    low = base_of(other)
    resized(mine, 1.06 * low.height / base_of(mine).height)
    resized(mine, min(1.0, 0.94 * (low.box[2] - low.box[0]) / (mine.box[2] - mine.box[0])))
    middle = (mine.box[0] + mine.box[2]) / 2
    y = low.box[1] + 0.3 * low.height + 0.44 * base_of(mine).height
    x = (low.box[0] + low.box[2]) / 2 - middle
    other.parts += mine.lifted(x, min(low.box[3] - 0.1 * low.height, y), order=-0.2)


def _share(mine: Block, other: Block, x: float, y: float) -> None:
    """Several kinds in one vessel stand side by side."""
    old = {id(part) for group in other.laid for part in group}
    other.parts = [part for part in other.parts if id(part) not in old]
    other.groups.append(mine.parts)
    low = base_of(other)
    room = 0.62 * (low.box[2] - low.box[0])
    other.laid = []
    for k, parts in enumerate(other.groups):
        dx = room * ((k + 0.5) / len(other.groups) - 0.5)
        placed = [replace(p, x=p.x + x + dx, y=p.y + y, order=p.order - 0.2, grounded=False) for p in parts]
        other.laid.append(placed)
        other.parts += placed


def _in_the_basket(mine: Block, other: Block) -> None:
    """Small, behind the front of the basket, as many as there are side by side."""
    low = base_of(other)
    if other.laid:
        _share_the_basket(mine, other)
        return
    tall = 0.3 * low.height
    resized(mine, tall / base_of(mine).height)
    wide, room = mine.box[2] - mine.box[0], 0.24 * (low.box[2] - low.box[0])
    if wide > 1.4 * room:
        resized(mine, 1.4 * room / wide)
    middle = (mine.box[0] + mine.box[2]) / 2
    placed = [
        replace(p, grounded=False, turn=0.0)
        for p in mine.moved(low.x - middle, low.y - 0.035 * low.height, order=low.order - 0.1)
    ]
    other.groups, other.laid = [placed], [placed]
    other.parts += placed


def _share_the_basket(mine: Block, other: Block) -> None:
    """More who ride in the basket: all side by side, none before another."""
    low = base_of(other)
    old = {id(part) for group in other.laid for part in group}
    riders = [part for group in other.laid for part in group] + mine.parts
    room = 0.34 * (low.box[2] - low.box[0])
    placed = []
    for k, part in enumerate(riders):
        size = min(0.24 * low.height, 0.6 * room * part.thing.height / part.thing.width)
        x = low.x + room * ((k + 0.5) / len(riders) - 0.5)
        y = low.y - 0.05 * low.height
        order = low.order - 0.1 - 0.01 * (k % 2)
        placed.append(replace(part, x=x, y=y, height=size, turn=0.0, order=order, grounded=False))
    other.parts = [part for part in other.parts if id(part) not in old] + placed
    other.groups, other.laid = [placed], [placed]


# What holds somebody in a way of its own.
_HOLDING_SOMEBODY: Mapping[str, Callable[[Block, Block], None]] = {
    "prop:bathtub": _in_the_tub,
    "prop:hot_air_balloon": _in_the_basket,
    "prop:tent": _at_the_opening,
}
