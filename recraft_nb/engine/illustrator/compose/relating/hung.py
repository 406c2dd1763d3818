"""What hangs: on a rail on the wall, on a cord from the ceiling, under the crown of a tree."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.relating.cords import cord
from recraft_nb.engine.illustrator.doings.ties import tie_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block

_RAIL = "#6b5a48"


def hung_on_wall(mine: Block) -> bool:
    """Hang things from a rail on the wall, side by side; False for what does not hang there."""
    like = base_of(mine)
    if tie_of(like.thing.subject.traits) != "wall":
        return False
    count, tall = len(mine.parts), like.height
    widths = [p.box[2] - p.box[0] for p in mine.parts]
    apart = 1.16 * max(widths)
    left = -apart * (count - 1) / 2
    top = -1.16 * tall
    hung = [
        replace(p, x=left + k * apart, y=top + 0.1 * tall + p.height, turn=0.0, grounded=False, order=0.0)
        for k, p in enumerate(mine.parts)
    ]
    if count > 1:
        edge = -left + 0.4 * apart
        hung.append(replace(cord(like, (-edge, top), (edge, top), 0.0, _RAIL, 3.0), order=-0.2))
    hooks = [
        replace(cord(like, (p.x, top - 0.02 * tall), (p.x, top + 0.13 * tall), 0.0, _RAIL, 2.2), order=0.1)
        for p in hung[:count]
    ]
    mine.parts, mine.air = [*hung, *hooks], True
    return True


def from_a_tree(mine: Block, other: Block) -> None:
    """On a cord below the crown, beside the trunk."""
    if base_of(other).height < 2.4 * base_of(mine).height:
        resized(other, 2.4 * base_of(mine).height / base_of(other).height)
    real_size(mine, other, 0.2, 0.34)
    low = base_of(other)
    wide, top = low.box[2] - low.box[0], low.y - 0.5 * low.height
    apart = 1.1 * max(p.box[2] - p.box[0] for p in mine.parts)
    for k, part in enumerate(mine.parts):
        side = -1 if k % 2 else 1
        x = low.x + side * (0.26 * wide + apart * (k // 2))
        hung = replace(part, x=x, y=top + 1.12 * part.height, grounded=False, order=low.order + 0.2)
        alive = part.thing.subject.picture.startswith(("animal:", "figure:"))
        rope = cord(low, (x, top - 0.1 * low.height), (x, hung.box[1] + 0.06 * part.height), 0.0)
        other.parts += [hung] if alive else [hung, replace(rope, order=low.order + 0.1)]


def on_a_hook(mine: Block, other: Block) -> None:
    """By its top at the hook of a stand."""
    real_size(mine, other, 0.2, 0.36)
    low = base_of(other)
    x, y = low.at(low.thing.anchors["hook"])
    for part in mine.parts:
        foot = y + 0.96 * part.height
        other.parts.append(replace(part, x=x, y=foot, turn=0.0, grounded=False, order=low.order + 0.2))


def on_its_face(mine: Block, other: Block) -> None:
    """Before the upper part of a door or a fireplace, which stays where it is."""
    low = base_of(other)
    real_size(mine, other, 0.2, 0.34)
    wide, room = mine.box[2] - mine.box[0], 0.7 * (low.box[2] - low.box[0])
    if wide > room:
        resized(mine, room / wide)
    middle = (mine.box[0] + mine.box[2]) / 2
    x, top = (low.box[0] + low.box[2]) / 2, low.box[1] + 0.14 * low.height
    other.parts += [
        replace(p, grounded=False, turn=0.0)
        for p in mine.moved(x - middle, top + base_of(mine).height, order=low.order + 0.2)
    ]


def hung_from_above(mine: Block) -> bool:
    """Hang things on cords that come from the ceiling; False for what does not hang there."""
    like = base_of(mine)
    if tie_of(like.thing.subject.traits) != "ceiling":
        return False
    tall = like.height
    apart = 1.2 * max(p.box[2] - p.box[0] for p in mine.parts)
    left = -apart * (len(mine.parts) - 1) / 2
    hung = [
        replace(p, x=left + k * apart, y=-(0.3 if k % 2 else 0.0) * tall, turn=0.0, grounded=False)
        for k, p in enumerate(mine.parts)
    ]
    cords = [
        replace(cord(like, (p.x, p.box[1] + 0.04 * p.height), (p.x, -2.3 * tall), 0.0), order=-0.1)
        for p in hung
    ]
    mine.parts, mine.air = [*hung, *cords], True
    return True
