"""A hand at a large thing, several around one, and the desk of who hands something over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

#: The trait of who has a hand on a thing.
TOUCHING = "touching"
#: The trait of who hands something over a desk.
AT_A_DESK = "at a desk"
#: The trait of several to whom something is given.
GIVEN_TO = "given to"
#: The trait of several who are around a thing.
AROUND = "around it"
_PAIR = 2
# What is smaller than this, in metres, lies on a table, and is then no larger than a share of who looks.
_LOW, _SHOWN = 0.7, 0.4
# How far into the outline of a thing a hand reaches, in breadths of the thing.
_INTO = 0.06


def touched_by_hand(mine: Block, other: Block) -> bool:
    """Bring a thing to the hand that is on it; False when no hand is.

    Args:
        mine: The thing; its parts are moved.
        other: Who has a hand on it.
    """
    up, low = base_of(mine), base_of(other)
    animate = up.thing.subject.picture.startswith(("figure:", "animal:"))
    if animate or TOUCHING not in low.thing.subject.traits or "hand" not in low.thing.anchors:
        return False
    if len(other.parts) > 1:
        other.parts = _around(other.parts, mine.parts)
        return True
    hand = low.at(low.thing.anchors["hand"])
    left, _, right, _ = mine.box
    wide = right - left
    to_left = hand[0] < low.x
    dx = hand[0] - right + _INTO * wide if to_left else hand[0] - left - _INTO * wide
    other.parts += [replace(p, order=low.order - 0.1) for p in mine.moved(dx)]
    return True


def stood_around(mine: Block, other: Block) -> bool:
    """Set several to both sides of what they are around; False when they are around nothing.

    Args:
        mine: The people.
        other: The thing; it takes the parts.
    """
    if AROUND not in mine.parts[0].thing.subject.traits or len(mine.parts) < _PAIR:
        return False
    other.parts = _around(mine.parts, other.parts)
    return True


def _around(people: list[Placed], things: list[Placed]) -> list[Placed]:
    """Half of them to the left of the things, half to the right, all turned to the middle."""
    tall = max(p.height for p in people)
    middle = max(things, key=lambda p: p.height)
    if middle.thing.metres * middle.thing.subject.scale < _LOW:
        # What is small lies on a table between them.
        size = min(1.0, _SHOWN * tall / max(middle.height, middle.box[2] - middle.box[0]))
        table = desk_before(replace(middle, height=tall, y=0.0), left=True)
        table = replace(table, x=0.0, y=0.0, order=middle.order - 0.05)
        things = [
            table,
            *(
                replace(p, x=0.0, y=-table.height, height=p.height * size, order=0.3, grounded=False)
                for p in [middle]
            ),
        ]
    else:
        things = [replace(p, x=p.x - middle.x) for p in things]
    left, right = min(p.box[0] for p in things), max(p.box[2] for p in things)
    half = (len(people) + 1) // 2
    placed: list[Placed] = []
    for side, group in ((-1, people[:half]), (1, people[half:])):
        edge = left if side < 0 else right
        for part in group:
            one = replace(part, flip=(part.thing.side <= 0) == (side < 0), x=0.0, turn=0.0)
            wide = one.box[2] - one.box[0]
            near = one.box[2] if side < 0 else one.box[0]
            one = replace(one, x=edge - near - side * _INTO * wide)
            placed.append(one)
            edge += side * 0.9 * wide
    return [*things, *placed]


def desk_before(who: Placed, *, left: bool) -> Placed:
    """A desk in front of somebody, which reaches to where his hand is."""
    body = svg.rect(0, 0, 130, 8, "#c99a68", 2) + svg.rect(4, 8, 122, 60, "#a9784c", 2)
    body += svg.rect(10, 15, 52, 46, "#b98a5a", 2) + svg.rect(68, 15, 52, 46, "#b98a5a", 2)
    desk = who.thing.redrawn(body, box=(0.0, 0.0, 130.0, 68.0), foot=(4.0, 126.0))
    desk = replace(desk, subject=replace(who.thing.subject, picture="prop:desk", traits=()))
    tall = 0.44 * who.height
    side = (-0.06 if left else 0.06) * who.height
    return replace(
        who, thing=desk, x=who.x + side, y=who.y + 0.03, height=tall, flip=False, turn=0.0, order=0.25
    )
