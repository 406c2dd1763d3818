"""What is eaten or drunk is at the mouth, in a hand that is raised to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of
from recraft_nb.engine.illustrator.compose.posing import AT_MOUTH
from recraft_nb.engine.illustrator.compose.relating.embraces import arms_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

# Height of what is eaten, in heights of a child or of a grown person.
_BITE, _CHILD_BITE, _CHILD = 0.18, 0.23, 1.3
# What is that much wider than it is tall is measured by its width.
_WIDE = 1.2


def at_the_mouth(mine: Block, other: Block) -> bool:
    """Raise what somebody eats or drinks to his mouth; False for who does neither."""
    owner = base_of(other)
    subject = owner.thing.subject
    if AT_MOUTH not in subject.traits or not {"hand", "lips"} <= {*owner.thing.anchors}:
        return False
    eaters = [
        p
        for p in other.parts
        if (p.thing.subject.picture, p.thing.subject.word) == (subject.picture, subject.word)
        and p.thing.front
    ]
    for k, one in enumerate(eaters):
        other.parts += _bite(mine.parts[k % len(mine.parts)], one)
    return True


def _bite(item: Placed, owner: Placed) -> list[Placed]:
    thing = item.thing
    share = (
        _CHILD_BITE
        if owner.thing.metres < _CHILD or not owner.thing.subject.picture.startswith("figure:")
        else _BITE
    )
    ratio = thing.width / thing.height
    tall = (
        share
        * owner.height
        * (1.0 if ratio < _WIDE else _WIDE / ratio)
        * (1.25 if ratio < 1 / _WIDE else 1.0)
    )
    hand, lips = (owner.at(owner.thing.anchors[name]) for name in ("hand", "lips"))
    slender = ratio < 0.9
    if slender:
        # A cone or a cup is held at its foot, its rim at the lips.
        x, y = hand[0] + 0.4 * (lips[0] - hand[0]), max(hand[1], lips[1]) + 0.1 * tall
        y = max(y, lips[1] + 0.86 * tall)
    else:
        x, y = hand[0] + 0.5 * (lips[0] - hand[0]), (hand[1] + lips[1]) / 2 + 0.56 * tall
    left = hand[0] < lips[0]
    held = replace(
        item,
        x=x,
        y=y,
        height=tall,
        turn=(8.0 if left else -8.0) if slender else 0.0,
        flip=not left,
        order=owner.order + 0.1,
        grounded=False,
    )
    return [held, *arms_of(owner, owner.order + 0.15)]
