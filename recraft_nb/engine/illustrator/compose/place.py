"""Arranging subjects: groups held together by their relations, then groups on the ground.

All arranging is done in "hero units": the hero's height is 1, x grows to the right, y is 0 on the ground and
grows downward.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import CLOSE
from recraft_nb.engine.illustrator.commonplaces import BARS
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import Block, Placed
from recraft_nb.engine.illustrator.compose.posing import EMBRACES
from recraft_nb.engine.illustrator.compose.relating.aloft import uplifted
from recraft_nb.engine.illustrator.compose.relating.attending import leaping, on_the_belly
from recraft_nb.engine.illustrator.compose.relating.embraces import (
    ARM_IN_ARM,
    arm_in_arm,
    ear_to_mouth,
    in_a_chain,
    in_each_others_arms,
    paw_in_paw,
)
from recraft_nb.engine.illustrator.compose.relating.hung import hung_from_above, hung_on_wall
from recraft_nb.engine.illustrator.compose.relating.relations import relate
from recraft_nb.engine.illustrator.compose.relating.tending import tug
from recraft_nb.engine.illustrator.compose.relating.together import (
    HAND_IN_HAND,
    HANDS_MEET,
    beside_by_the_hand,
)
from recraft_nb.engine.illustrator.grammar import word_set
from recraft_nb.engine.illustrator.ties import tie_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.chance import Chance
    from recraft_nb.engine.illustrator.compose.things import Thing


# Two who do this go the same way.
_UNDER_WAY = word_set(
    "running walking galloping trotting racing swimming flying cycling marching sprinting pulling"
)
_COUNTED = 7  # up to so many may stand close and still be counted


def relative_height(thing: Thing, hero: Thing, close: bool = False) -> float:
    """How tall a thing is drawn beside the hero: real proportions, softened so that both stay visible.

    Args:
        thing: The one beside.
        hero: The one that is 1.
        close: They touch: proportions count more.
    """
    real = thing.metres * thing.subject.scale / max(0.01, hero.metres * hero.subject.scale)
    power = 0.46 if close else 0.38
    return max(0.2 if not close else 0.24, min(2.6, math.pow(real, power)))


def arrange(things: list[list[Thing]], chance: Chance, floating: bool = False) -> list[Block]:
    """Blocks of everything, the hero's first.

    Args:
        things: For each subject its copies (usually one); an empty list where nothing can be drawn.
        chance: Varies sizes, sides, spacing.
        floating: The place has no ground (space, sky, water's depth).
    """
    blocks: dict[int, Block] = {}
    heads = [i for i, copies in enumerate(things) if copies]
    if not heads:
        return []
    hero = things[heads[0]][0]
    for i in heads:
        close = things[i][0].subject.relation not in (None, "behind", "over", "with", "beside")
        height = 1.0 if i == heads[0] else relative_height(things[i][0], hero, close)
        subject = things[i][0].subject
        winged = subject.picture.startswith(("animal:", "figure:")) or nature.is_any(subject, nature.FLIES)
        winged = winged or "flying" in subject.traits
        flying = winged and bool(nature.AIRBORNE - {"jumping", "leaping", "floating"} & set(subject.traits))
        air = (
            floating
            or flying
            or (
                nature.is_any(subject, nature.FLIES)
                and subject.relation not in ("on", "in")
                and not {"standing", "sitting", "walking"} & set(subject.traits)
            )
        )
        copies = on_the_belly(_copies(things[i], height, chance.stream(f"copies {i}"), air))
        blocks[i] = Block(
            uplifted(copies) if flying and not floating else copies, air=air, hero=i == heads[0]
        )
        if not hung_from_above(blocks[i]):
            hung_on_wall(blocks[i])
    root = {i: i for i in heads}
    for i in sorted(heads, key=lambda i: _precedence(things, i)):
        subject = things[i][0].subject
        if (
            subject.relation is None
            or subject.other not in root
            or _found(root, i) == _found(root, subject.other)
        ):
            continue
        mine, other = _found(root, i), _found(root, subject.other)
        blocks[other].focus, blocks[mine].focus = things[subject.other][0], things[i][0]
        relate(blocks, mine, other, subject.relation, chance.stream(f"relation {i}"))
        if mine not in blocks and other not in blocks:
            break
        if mine not in blocks:
            root[mine] = other
        elif other not in blocks:
            root[other] = mine
    listed = list(blocks.values())
    for block in listed:
        block.parts = block.parts if floating else leaping(block.parts)
    listed.sort(key=lambda b: not b.hero)
    return listed


def _precedence(things: list[list[Thing]], i: int) -> int:
    """When a relation is carried out; 0 is first.

    What is worn or held belongs to its owner before the owner is put anywhere, and what is in a thing goes
    into it before that is held or put anywhere.
    """
    subject = things[i][0].subject
    owner = things[subject.other] if subject.other is not None else []
    if subject.relation == "in" and owner and owner[0].subject.relation in ("holding", "on"):
        return 0
    if tie_of(subject.traits) == "tends":
        # Who sits in the chair is there before who works on him.
        return 3
    return 1 if subject.relation in ("wearing", "holding", "with") else 2


def _found(root: dict[int, int], i: int) -> int:
    while root[i] != i:
        i = root[i]
    return i


def _copies(copies: list[Thing], height: float, chance: Chance, air: bool) -> list[Placed]:
    """One to twelve of the same: a pair, a group of three, rows, or a loose flock."""
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
    if air:
        return _flock(copies, height, chance, ratio, flip)
    size = height * {2: 0.92, 3: 0.84, 4: 0.74}.get(n, 0.66)
    step = min(1.6, max(0.62, ratio * 0.97)) * size
    placed = []
    if n <= 3 and not (n == 3 and "in a row" in copies[0].subject.traits):
        edge = 0.0
        for k, thing in enumerate(copies):
            back = n == 3 and k != 1
            s = size * chance.uniform(0.94, 1.04) * (0.9 if back else 1.04) * _share_of(thing, copies[0])
            # A pair looks at each other; three look one way.
            meet = n == 2 and not _UNDER_WAY & set(thing.subject.traits)
            turned = ((k == 0) == (thing.side < 0) if meet else flip) if thing.side else False
            part = Placed(thing, 0.0, -0.07 * size if back else 0.0, s, turned, order=0.0 if back else 0.02)
            gap = (0.03 if n == 2 else -0.05) * size
            if n == 2 and CLOSE & set(thing.subject.traits):
                gap = -0.34 * (part.box[2] - part.box[0])
            part = replace(part, x=edge - part.box[0] + (gap if k else 0.0))
            edge = part.box[2]
            placed.append(part)
        placed = _together(placed)
        return centred(placed)
    if ARM_IN_ARM in copies[0].subject.traits:
        sizes = [size * _share_of(thing, copies[0]) for thing in copies]
        return centred(arm_in_arm([Placed(t, height=s) for t, s in zip(copies, sizes, strict=True)]))
    rows = 1 if (n == 4 and ratio < 0.7) or "in a row" in copies[0].subject.traits else 2
    if rows == 1:
        step = max(0.5, ratio * 1.02) * size
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


def centred(parts: list[Placed]) -> list[Placed]:
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
    """Side by side on one line, each of its own height, as the bars of a chart are."""
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


def _share_of(thing: Thing, first: Thing) -> float:
    """How tall one of several is beside the first: the children of a family are smaller."""
    return min(1.0, thing.metres / first.metres) ** 0.6 if thing.metres != first.metres else 1.0


def _flock(copies: list[Thing], height: float, chance: Chance, ratio: float, flip: bool) -> list[Placed]:
    """In the air or under water: one near, the others smaller behind it, never on one line."""
    n = len(copies)
    placed = []
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
        placed.append(
            Placed(
                thing,
                x,
                y,
                s,
                flip if thing.side else False,
                turn=chance.uniform(-6, 6) if thing.side else 0,
                order=-k * 0.01,
                grounded=False,
            )
        )
    return placed
