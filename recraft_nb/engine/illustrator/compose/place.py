"""Arranging subjects: groups held together by their relations, then groups on the ground.

All arranging is done in "hero units": the hero's height is 1, x grows to the right, y is 0 on the ground and
grows downward.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import Block
from recraft_nb.engine.illustrator.compose.copies import several
from recraft_nb.engine.illustrator.compose.relating.aloft import uplifted
from recraft_nb.engine.illustrator.compose.relating.attending import leaping, on_the_belly
from recraft_nb.engine.illustrator.compose.relating.hung import hung_from_above, hung_on_wall
from recraft_nb.engine.illustrator.compose.relating.relations import relate
from recraft_nb.engine.illustrator.doings.ties import tie_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.things import Thing
    from recraft_nb.engine.illustrator.ink.chance import Chance


def relative_height(thing: Thing, hero: Thing, close: bool = False) -> float:
    """How tall a thing is drawn beside the hero: real proportions, softened so that both stay visible.

    Args:
        thing: The one beside.
        hero: The one that is 1.
        close: They touch: proportions count more.
    """
    real = thing.metres * thing.subject.scale / max(0.01, hero.metres * hero.subject.scale)
    power = 0.46 if close else 0.38
    # What somebody leaps over is not much larger than he is, be it a rainbow.
    most = 1.2 if hero.subject.relation == "over" and thing.subject.picture == "prop:rainbow" else 2.6
    return max(0.2 if not close else 0.24, min(most, math.pow(real, power)))


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
        copies = on_the_belly(several(things[i], height, chance.stream(f"copies {i}"), air))
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
