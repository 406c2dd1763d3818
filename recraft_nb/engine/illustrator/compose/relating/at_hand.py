"""A hand at a large thing, and the desk of who hands something over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import svg
from recraft_nb.engine.illustrator.compose.blocks import base_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

#: The trait of who has a hand on a thing.
TOUCHING = "touching"
#: The trait of who hands something over a desk.
AT_A_DESK = "at a desk"
#: The trait of several to whom something is given.
GIVEN_TO = "given to"
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
    hand = low.at(low.thing.anchors["hand"])
    left, _, right, _ = mine.box
    wide = right - left
    to_left = hand[0] < low.x
    dx = hand[0] - right + _INTO * wide if to_left else hand[0] - left - _INTO * wide
    other.parts += [replace(p, order=low.order - 0.1) for p in mine.moved(dx)]
    return True


def desk_before(who: Placed, *, left: bool) -> Placed:
    """A desk in front of somebody, which reaches to where his hand is."""
    body = svg.rect(0, 0, 130, 8, "#c99a68", 2) + svg.rect(4, 8, 122, 60, "#a9784c", 2)
    body += svg.rect(10, 15, 52, 46, "#b98a5a", 2) + svg.rect(68, 15, 52, 46, "#b98a5a", 2)
    desk = who.thing.redrawn(body, box=(0.0, 0.0, 130.0, 68.0), foot=(4.0, 126.0))
    desk = replace(desk, subject=replace(who.thing.subject, picture="prop:desk", traits=()))
    tall = 0.44 * who.height
    shift = (-0.06 if left else 0.06) * who.height
    return replace(
        who, thing=desk, x=who.x + shift, y=who.y + 0.03, height=tall, flip=False, turn=0.0, order=0.25
    )
