"""One to twelve of the same: a pair, a group of three, rows, or a loose flock, all of them seen."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import CLOSE, TWINS
from recraft_nb.engine.illustrator.compose.blocks import Placed
from recraft_nb.engine.illustrator.compose.formations import formed
from recraft_nb.engine.illustrator.compose.posing import EMBRACES
from recraft_nb.engine.illustrator.compose.relating.embraces import (
    ARM_IN_ARM,
    arm_in_arm,
    ear_to_mouth,
    in_a_chain,
    in_each_others_arms,
    paw_in_paw,
)
from recraft_nb.engine.illustrator.compose.relating.tending import tug
from recraft_nb.engine.illustrator.compose.relating.together import (
    HAND_IN_HAND,
    HANDS_MEET,
    beside_by_the_hand,
)
from recraft_nb.engine.illustrator.language.arrangements import ROW
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.sentence.commonplaces import BARS, COLUMNS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.things import Thing
    from recraft_nb.engine.illustrator.ink.chance import Chance

# Two who do this go the same way.
_UNDER_WAY = word_set(
    "running walking galloping trotting racing swimming flying cycling marching sprinting pulling"
)
_SLENDER = 0.2  # candles stand close
_COUNTED = 7  # up to so many may stand close and still be counted
# Those in the air are so far apart, and one that would hide another goes out by such a step.
_APART, _OUTWARD, _TRIES = 0.05, 0.12, 24


def several(copies: list[Thing], height: float, chance: Chance, air: bool) -> list[Placed]:
    """The copies of one subject, placed about x = 0.

    Args:
        copies: One to twelve.
        height: Of one alone, in hero units.
        chance: Varies sizes, sides, spacing.
        air: They fly or float.
    """
    n = len(copies)
    if n > 1 and "tugging" in copies[0].subject.traits:
        size = height * (0.92 if n == 2 else 0.74)
        return tug([Placed(thing, height=size) for thing in copies])
    if n == 1:
        thing = copies[0]
        return [Placed(thing, height=height, flip=thing.side != 0 and chance.chance(0.5))]
    ratio = max(t.width / t.height for t in copies)
    flip = chance.chance(0.5)
    if BARS in copies[0].subject.traits:
        return _bars(copies, height, ratio)
    ordered = formed(copies, height, chance)
    if ordered:
        return ordered
    if air:
        return _flock(copies, height, chance, ratio, flip)
    size = height * {2: 0.92, 3: 0.84, 4: 0.74}.get(n, 0.66)
    step = min(1.6, max(0.62, ratio * 0.97)) * size
    placed = []
    if n <= 3 and not (n == 3 and ROW in copies[0].subject.traits):
        edge = 0.0
        for k, thing in enumerate(copies):
            back = n == 3 and k != 1
            s = (
                size
                * (1.0 if TWINS in copies[0].subject.traits else chance.uniform(0.94, 1.04))
                * (0.9 if back else 1.04)
                * _share_of(thing, copies[0])
            )
            if "at the flag" in copies[0].subject.traits:
                # Of one size, though one has the flag above the head.
                s *= thing.height / copies[0].height
            # A pair looks at each other; three look one way.
            meet = n == 2 and not _UNDER_WAY & set(thing.subject.traits)
            turned = ((k == 0) == (thing.side < 0) if meet else flip) if thing.side else False
            part = Placed(thing, 0.0, -0.07 * size if back else 0.0, s, turned, order=0.0 if back else 0.02)
            gap = _gap(part, n, size, {*copies[0].subject.traits})
            part = replace(part, x=edge - part.box[0] + (gap if k else 0.0))
            edge = part.box[2]
            placed.append(part)
        return _centred(_together(placed))
    if ARM_IN_ARM in copies[0].subject.traits:
        sizes = [size * _share_of(thing, copies[0]) for thing in copies]
        return _centred(arm_in_arm([Placed(t, height=s) for t, s in zip(copies, sizes, strict=True)]))
    rows = 1 if (n == 4 and ratio < 0.7) or ROW in copies[0].subject.traits else 2
    if rows == 1:
        step = max(0.5 if ratio > _SLENDER else 0.26, ratio * 1.02) * size
    rise = 0.44
    if n > _COUNTED:
        # Many are set apart, so that they can be counted.
        size, step, rise = 0.56 * height, max(0.56, ratio * 0.94) * 0.56 * height, 0.58
    per = [n // rows + (1 if r < n % rows else 0) for r in range(rows)]
    k = 0
    for r in range(rows):
        depth = rows - 1 - r
        s0 = size * (1 - 0.08 * depth)
        for j in range(per[r]):
            thing = copies[k]
            x = (
                (j - (per[r] - 1) / 2) * step * (1 - 0.06 * depth)
                + (step * 0.5 if depth % 2 and per[r] == per[-1] else 0.0)
                + chance.uniform(-0.05, 0.05) * step
            )
            turned = (flip != (rows > 1 and chance.chance(0.2))) if thing.side else False
            placed.append(
                Placed(
                    thing,
                    x,
                    -rise * size * depth,
                    s0 * chance.uniform(0.93, 1.06) * _share_of(thing, copies[0]),
                    turned,
                    order=-0.05 * depth,
                )
            )
            k += 1
    return placed


def _gap(part: Placed, n: int, size: float, traits: set[str]) -> float:
    """How far one of a few is from the one before; below zero they overlap."""
    wide = part.box[2] - part.box[0]
    if "at the flag" in traits:
        # Both have their hands on one pole.
        return part.box[0] - part.at(part.thing.anchors["hand"])[0] + 0.03 * size
    if "plays:selfie:" in traits:
        return -0.3 * wide
    if n == 2 and CLOSE & traits:
        return -0.34 * wide
    return (0.03 if n == 2 else -0.05) * size


def _centred(parts: list[Placed]) -> list[Placed]:
    """The parts with their middle at x = 0."""
    middle = (max(p.box[2] for p in parts) + min(p.box[0] for p in parts)) / 2
    return [replace(p, x=p.x - middle) for p in parts]


def _together(placed: list[Placed]) -> list[Placed]:
    """A few side by side, nearer to each other where they hold, kiss or tell each other something."""
    traits, armed = {*placed[0].thing.subject.traits}, bool(placed[0].thing.front)
    if len(placed) > 2:
        if ARM_IN_ARM in traits:
            return arm_in_arm(placed)
        return in_a_chain([placed[1], placed[0], placed[2]]) if HAND_IN_HAND in traits and armed else placed
    if HANDS_MEET & traits:
        return _hand_in_hand(placed[0], placed[1])
    if EMBRACES & traits and armed:
        return in_each_others_arms(placed[0], placed[1])
    return ear_to_mouth(placed[0], placed[1]) if "whispering" in traits and armed else placed


def _hand_in_hand(left: Placed, right: Placed) -> list[Placed]:
    """Two who hold hands, each turned to the other."""
    if not left.thing.front:
        return paw_in_paw(left, right)
    left = replace(left, flip=True)
    return [left, beside_by_the_hand(left, replace(right, flip=False))]


def _bars(copies: list[Thing], height: float, ratio: float) -> list[Placed]:
    """In columns of different height, one thing on the other, as the bars of a chart are."""
    if len(copies) != sum(COLUMNS):
        shares, wide = (0.4, 0.6, 0.8, 1.0, 1.2, 1.4), max(0.2, min(0.5, ratio)) * height
        return [
            Placed(
                thing,
                (k - (len(copies) - 1) / 2) * wide * 1.25,
                0.0,
                height * shares[k % 6],
                order=0.1,
                grounded=False,
            )
            for k, thing in enumerate(copies)
        ]
    tall = 1.5 * height / max(COLUMNS) * min(1.0, 1.3 / ratio)
    wide, placed, left = max(0.3 * height, tall * ratio * 1.12), [], list(copies)
    for column, many in enumerate(COLUMNS):
        x = (column - (len(COLUMNS) - 1) / 2) * wide
        placed += [
            Placed(left.pop(), x, -k * tall * 0.98, tall, order=0.1 + 0.01 * k, grounded=False)
            for k in range(many)
        ]
    return placed


def _share_of(thing: Thing, first: Thing) -> float:
    """How tall one of several is beside the first: the children of a family are smaller."""
    return min(1.0, thing.metres / first.metres) ** 0.6 if thing.metres != first.metres else 1.0


def _flock(copies: list[Thing], height: float, chance: Chance, ratio: float, flip: bool) -> list[Placed]:
    """In the air or under water: one near, the others smaller behind it, never on one line."""
    n = len(copies)
    placed: list[Placed] = []
    turn = chance.uniform(0, math.tau)
    for k, thing in enumerate(copies):
        if k == 0:
            x = y = 0.0
            s = height
        else:
            angle = turn + k * 2.399963
            r = height * (0.62 + 0.36 * math.sqrt(k)) * max(0.75, min(1.25, ratio))
            x, y = math.cos(angle) * r * 1.15, math.sin(angle) * r * 0.62 - height * 0.12
            s = height * chance.uniform(0.42, 0.72) * (1.0 if n < 6 else 0.82)
        part = Placed(
            thing,
            x,
            y,
            s,
            flip if thing.side else False,
            turn=chance.uniform(-6, 6) if thing.side else 0,
            order=-k * 0.01,
            grounded=False,
        )
        placed.append(_aside(part, placed, height) if k else part)
    return placed


def _aside(part: Placed, others: list[Placed], height: float) -> Placed:
    """The same farther out, where it hides none of the others and none hides it."""
    for step in range(_TRIES):
        out = 1 + _OUTWARD * step
        moved = replace(part, x=part.x * out, y=part.y * out)
        if not any(_overlap(moved.box, other.box, _APART * height) for other in others):
            return moved
    return part


def _overlap(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float], gap: float
) -> bool:
    """Whether two boxes are nearer than a gap."""
    return (
        one[0] < other[2] + gap
        and other[0] < one[2] + gap
        and one[1] < other[3] + gap
        and other[1] < one[3] + gap
    )
