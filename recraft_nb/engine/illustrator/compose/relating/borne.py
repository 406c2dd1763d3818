"""Who is borne: on somebody's shoulders, astride a broom in the air."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.relating.cords import cord

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

#: Order of what stands on something, before it.
ON = 0.2
# What is no taller, in metres, may sit on a shoulder.
_PERCHED = 0.4


def on_shoulders(mine: Block, other: Block) -> bool:
    """Put who is on somebody onto his shoulders; return whether that is so."""
    low, up = base_of(other), base_of(mine)
    if not low.thing.subject.picture.startswith("figure:") or "neck" not in low.thing.anchors:
        return False
    x, y = low.at(low.thing.anchors["neck"])
    if up.thing.subject.picture.startswith("figure:"):
        resized(mine, 0.66 * low.height / up.height)
        up = base_of(mine)
        seat = up.anchored("seat", (up.x, up.y - 0.4 * up.height))
        other.parts += mine.lifted(x - seat[0], y - 0.1 * low.height - seat[1], order=-ON)
        other.parts += _hanging_legs(low, up)
        return True
    if nature.metres(up.thing.subject) > _PERCHED:
        return False
    real_size(mine, other, 0.2, 0.34)
    side = (low.box[2] - low.box[0]) * 0.24
    other.parts += mine.lifted(x + side, y + 0.06 * low.height, order=ON)
    return True


def _hanging_legs(carrier: Placed, rider: Placed) -> list[Placed]:
    """Legs over the shoulders of who carries somebody."""
    x, y = carrier.at(carrier.thing.anchors["neck"])
    h = carrier.height
    done = []
    for side in (-1, 1):
        knee, foot = (x + side * 0.1 * h, y + 0.05 * h), (x + side * 0.105 * h, y + 0.2 * h)
        done += [
            cord(rider, knee, foot, 0.0, "#4a6491", 6.4 * h),
            cord(rider, foot, (foot[0] - 0.016 * h, foot[1] + 0.012 * h), 0.0, "#7a3f35", 7.0 * h),
        ]
    return [replace(p, order=ON) for p in done]


def on_a_broom(mine: Block, other: Block) -> None:
    """Astride a broom in the air, its brush behind; its picture shows it aslant."""
    up = replace(base_of(mine), flip=False, turn=0.0)
    tall = 0.9 * up.height
    seat = up.anchored("seat", (up.x, up.y - 0.3 * up.height))
    lift = 0.3 * up.height
    middle = (seat[0] + 0.06 * tall, seat[1] - lift + 0.02 * tall)
    broom = replace(
        base_of(other), height=tall, x=middle[0], y=middle[1] + tall / 2, turn=-40.0, flip=True, order=-0.1
    )
    other.parts = [replace(broom, grounded=False), replace(up, y=up.y - lift, grounded=False)]
    other.air = True
