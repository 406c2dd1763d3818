"""People who sit around something: a fire, a picnic, a laid table."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of, resized
from recraft_nb.engine.illustrator.props.people.attire import FROM_BEHIND

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

#: The trait of who sits around something.
GATHERED = "gathered"
#: Begins the trait of those who sit in a whole ring, and says who tells them a story.
RING_OF = "ring of:"
# On these one sits; before these one sits behind.
_FLAT = frozenset({"prop:picnic", "prop:blanket", "prop:rug"})
_BENCH = "prop:bench"
_TABLES = frozenset({"prop:dinner_table", "prop:chess_table", "prop:meeting_table", "prop:tea_table", _BENCH})


def gather(mine: Block, other: Block) -> bool:
    """Set guests around what they came for; False when they came for nothing.

    Args:
        mine: The guests; each finds a seat.
        other: The fire, the blanket or the table; gets the parts.
    """
    if GATHERED not in mine.parts[0].thing.subject.traits:
        return False
    old = {id(part) for group in other.laid for part in group}
    other.parts = [part for part in other.parts if id(part) not in old]
    other.groups.append(mine.parts)
    guests = [part for group in other.groups for part in group]
    ring = any(t.startswith(RING_OF) for t in guests[-1].thing.subject.traits)
    seats = _ring if ring else _at_table if base_of(other).thing.subject.picture in _TABLES else _around
    placed = seats(guests, other)
    other.laid = [placed]
    other.parts += placed
    return True


def in_ring(subject: Subject, k: int) -> Subject:
    """The k-th of a ring: the first tells the story, those in front turn their backs on us."""
    ring = next((t for t in subject.traits if t.startswith(RING_OF)), "")
    if not ring:
        return subject
    teller = ring.removeprefix(RING_OF)
    if not k and teller:
        return replace(subject, picture=teller, traits=("reading", *subject.traits))
    front = math.sin(_ring_angle(k, subject.count)) < -_BEHIND
    return replace(subject, traits=(FROM_BEHIND, *subject.traits)) if front else subject


def _ring_angle(k: int, count: int) -> float:
    """Where the k-th sits: the first at the back, in the middle."""
    return math.pi / 2 + math.tau * k / count


def _ring(guests: list[Placed], other: Block) -> list[Placed]:
    """All round a rug, whose middle stays free."""
    count = len(guests)
    wide = max(part.box[2] - part.box[0] for part in guests)
    tall = max(part.height for part in guests)
    middle = base_of(other)
    own = middle.box[2] - middle.box[0]
    reach = max(1.1 * wide, 0.26 * wide * count)
    resized(other, 2.5 * reach / own)
    deep = 0.42 * tall
    placed = []
    for k, part in enumerate(guests):
        angle = _ring_angle(k, count)
        back = math.sin(angle)
        placed.append(
            replace(
                part,
                x=reach * math.cos(angle),
                y=-0.12 - deep * (back + 1) + 0.1,
                height=part.height * (1 - 0.08 * back),
                flip=False,
                order=0.3 - 0.4 * back,
                turn=0.0,
                grounded=False,
            )
        )
    return placed


def _around(guests: list[Placed], other: Block) -> list[Placed]:
    """Half a ring, open to the viewer: who sits at the back is a little smaller and higher."""
    wide = max(part.box[2] - part.box[0] for part in guests)
    middle = base_of(other)
    flat = middle.thing.subject.picture in _FLAT
    own = middle.box[2] - middle.box[0]
    count = len(guests)
    reach = max(own * 0.5 + wide * 0.4 if not flat else wide * 0.95, wide * (count - 1) * 0.4)
    if flat:
        # Room for everybody on the blanket.
        resized(other, 2.5 * reach / own)
    elif own < 0.9 * reach:
        resized(other, 0.9 * reach / own)
    placed = []
    for k, part in enumerate(guests):
        angle = math.pi * (1 - k / max(1, count - 1)) if count > 1 else math.pi * 0.8
        if middle.thing.height > _LOW * middle.thing.width and abs(angle - math.pi / 2) < _HIDDEN:
            # Nobody sits behind the flames.
            angle = math.pi / 2 - _HIDDEN
        back = math.sin(angle)
        x = reach * math.cos(angle)
        if flat and back > _BEHIND:
            x *= 1.25
        placed.append(
            replace(
                part,
                x=x,
                y=(0.02 if flat else 0.06) - 0.26 * back - (0.12 if flat else 0.0),
                height=part.height * (1 - 0.1 * back),
                flip=x > 0 if part.thing.side else part.flip,
                order=0.3 - 0.6 * back,
                turn=0.0,
                grounded=False,
            )
        )
    return placed


# What is no lower than that, against its width, hides who sits right behind it, within so many radians.
_LOW, _HIDDEN = 0.7, 0.55
# Whose sine is greater sits at the back.
_BEHIND = 0.3


# Half of a guest is below the table, so that all may be larger.
_NEARER = 1.4


def _slimmed(part: Placed) -> float:
    """What is far wider than tall takes no more room at a table than the others."""
    return min(1.0, _WIDE * part.thing.height / part.thing.width)


# Width of a guest against his height, at most.
_WIDE = 1.15


def _at_table(guests: list[Placed], other: Block) -> list[Placed]:
    """Side by side behind the table, which hides them from the waist down."""
    table = base_of(other)
    guests = [replace(part, height=_NEARER * part.height * _slimmed(part)) for part in guests]
    wide = max(part.box[2] - part.box[0] for part in guests)
    span = wide * 0.92 * len(guests)
    resized(other, max(span * 1.14, 1.5) / (table.box[2] - table.box[0]))
    table = base_of(other)
    other.parts = [replace(p, order=0.4) if p.thing is table.thing else p for p in other.parts]
    placed = []
    for k, part in enumerate(guests):
        x = table.x + span * ((k + 0.5) / len(guests) - 0.5)
        _, edge = table.at(table.thing.seat)
        # The table's edge is at the waist, however tall somebody is.
        foot = edge + part.height * 0.5
        y = min(0.0, foot)
        if table.thing.subject.picture == _BENCH:
            # Over its back the small ones are seen too.
            y = min(y, table.box[1] + 0.56 * part.height)
        placed.append(replace(part, x=x, y=y, order=-0.1, turn=0.0, grounded=False))
    return placed
