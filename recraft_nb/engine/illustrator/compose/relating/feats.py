"""How animals come together in feats: on a wave, a fish in the claws, a glass that falls from a table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of, resized
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.props.beasts.beast import TAIL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed


def _on_the_wave(mine: Block, other: Block) -> bool:
    """On the board that lies across the face of a wave."""
    rider, wave = base_of(mine), base_of(other)
    resized(other, 1.9 * rider.height / wave.height)
    wave = base_of(other)
    x, y = wave.anchored("deck", (wave.x, wave.y - 0.3 * wave.height))
    scale = min(1.0, 0.5 * (wave.box[2] - wave.box[0]) / (mine.box[2] - mine.box[0]))
    resized(mine, scale)
    middle = (mine.box[0] + mine.box[2]) / 2
    moved = mine.moved(x - middle, y, order=wave.order + 0.2)
    other.parts += [replace(p, grounded=False) for p in moved]
    other.air = False
    return True


def _in_the_claws(mine: Block, other: Block) -> bool:
    """Under the bird, as wide as its body."""
    bird, prey = base_of(other), base_of(mine)
    size = 0.3 * bird.height / max(prey.height, 0.6 * (prey.box[2] - prey.box[0]))
    resized(mine, size)
    middle = (mine.box[0] + mine.box[2]) / 2
    x, y = (bird.box[0] + bird.box[2]) / 2, bird.box[3] + 0.55 * base_of(mine).height
    moved = mine.moved(x - middle, y, order=bird.order - 0.1)
    other.parts += [replace(p, grounded=False, turn=-8.0) for p in moved]
    for side in (-1, 1):
        foot = bird.thing.redrawn(
            svg.stroke("M10 0L10 40M10 40L0 56M10 40L10 58M10 40L20 56", "#e0a03a", 7),
            (0.0, 0.0, 20.0, 60.0),
            (2.0, 18.0),
        )
        tall = 0.16 * bird.height
        at = x + side * 0.08 * bird.height
        other.parts.append(
            replace(
                bird,
                thing=foot,
                x=at,
                y=bird.box[3] + 0.6 * tall,
                height=tall,
                order=bird.order + 0.1,
                grounded=False,
            )
        )
    return True


def _falls(mine: Block, other: Block) -> bool:
    """Tipped over at the edge of a table, lines of its fall above it."""
    table = base_of(other)
    tall = 0.52 * table.height
    resized(mine, tall / base_of(mine).height)
    thing = base_of(mine)
    wide = thing.box[2] - thing.box[0]
    doer = next((p for p in other.parts if p.thing.subject.picture.startswith("animal:")), table)
    way = 1 if doer.flip == (doer.thing.side < 0) else -1
    edge = table.box[2] if way > 0 else table.box[0]
    x, y = edge - way * 0.1 * wide, table.y - 0.78 * table.height
    lines = thing.thing.redrawn(
        svg.stroke("M6 2V40M30 14V54M54 2V40", "#ffffff", 5, stroke_opacity=0.9),
        (2.0, 0.0, 58.0, 58.0),
        (10.0, 50.0),
    )
    other.parts.append(replace(thing, x=x, y=y, turn=58.0 * way, order=table.order + 0.3, grounded=False))
    other.parts.append(
        replace(
            thing,
            thing=lines,
            x=x,
            y=y - 1.15 * tall,
            height=0.6 * tall,
            turn=0.0,
            order=table.order + 0.2,
            grounded=False,
        )
    )
    return True


def _loaded(mine: Block, other: Block) -> bool:
    """Above the back of what has no hands, a little tipped."""
    bearer, load = base_of(other), base_of(mine)
    if len(other.parts) > 1:
        # Several bear it together, on all their backs.
        left, top, right, _ = other.box
        resized(mine, 0.62 * (right - left) / max(load.box[2] - load.box[0], 0.6 * load.height))
        x = (left + right - mine.box[0] - mine.box[2]) / 2
        moved = mine.moved(x, top + 0.3 * bearer.height, order=bearer.order - 0.1)
        other.parts += [replace(p, grounded=False) for p in moved]
        return True
    wide = bearer.box[2] - bearer.box[0]
    resized(mine, 0.95 * wide / max(load.box[2] - load.box[0], 0.6 * load.height))
    x, y = (bearer.box[0] + bearer.box[2]) / 2, bearer.box[1] + 0.36 * bearer.height
    middle = (mine.box[0] + mine.box[2]) / 2
    moved = mine.moved(x - middle, y, order=bearer.order - 0.1)
    other.parts += [replace(p, grounded=False, turn=-10.0) for p in moved]
    return True


def _follow(mine: Block, other: Block) -> bool:
    """In a line behind the leader, all looking the way he goes."""
    leader = base_of(other)
    left = _facing_left(leader)
    parts = sorted(mine.parts, key=lambda p: p.x)
    tall = max(p.height for p in parts)
    real = base_of(mine).thing.metres * base_of(mine).thing.subject.scale
    share = max(0.34, min(1.0, (real / max(0.01, leader.thing.metres)) ** 0.6))
    k = share * leader.height / tall
    holds = TAIL in base_of(mine).thing.subject.traits
    x = left.box[2] + (-0.03 if holds else 0.06) * leader.height
    line = []
    for part in parts:
        one = replace(_facing_left(part), x=0.0, y=0.0, height=part.height * k, turn=0.0, order=leader.order)
        line.append(replace(one, x=x - one.box[0]))
        x += one.box[2] - one.box[0] + 0.05 * leader.height
    other.parts = [*(p for p in other.parts if p.thing is not leader.thing), left, *line]
    return True


def _facing_left(part: Placed) -> Placed:
    return replace(part, flip=part.thing.side > 0)


def _necks_crossed(mine: Block, other: Block) -> bool:
    """Two who look at each other, so near that their necks cross."""
    left = replace(base_of(other), flip=base_of(other).thing.side < 0)
    right = replace(base_of(mine), flip=base_of(mine).thing.side > 0, height=left.height)
    mouths = left.anchored("mouth", (left.box[2], 0.0))[0] - left.x
    far = right.x - right.anchored("mouth", (right.box[0], 0.0))[0]
    x = left.x + mouths + far - 0.24 * left.height
    other.parts = [
        *(p for p in other.parts if p.thing is not base_of(other).thing),
        left, replace(right, x=x, y=left.y, order=left.order + 0.05),
    ]  # fmt: skip
    return True


#: How they come together, by the name of the tie.
FEATS: Mapping[str, Callable[[Block, Block], bool]] = {
    "load": _loaded,
    "follow": _follow,
    "necks": _necks_crossed,
    "surf": _on_the_wave,
    "claws": _in_the_claws,
    "falls": _falls,
}
