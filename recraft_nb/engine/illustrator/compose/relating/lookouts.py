"""Animals and what they hide behind, look over, come out of, peck, leap through or stretch the tongue to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature, things
from recraft_nb.engine.illustrator.compose.blocks import Placed, base_of, resized
from recraft_nb.engine.illustrator.compose.relating.cords import cord
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.blocks import Block

_TONGUE = "#e8657a"


def _facing_left(part: Placed) -> Placed:
    return replace(part, flip=part.thing.side > 0, turn=0.0)


def _as_trunk(other: Block, picture: str) -> None:
    """A tree seen from near by, as a trunk with its lowest boughs."""
    low = base_of(other)
    near = things.make(replace(low.thing.subject, picture=picture, color=None, traits=()), 0)
    if near is not None:
        other.parts = [Placed(near, height=low.height)]


def _over_the_edge(mine: Block, other: Block) -> bool:
    """Behind a gate, a fence or a wall, head and back above it."""
    up = _facing_left(base_of(mine))
    mine.parts = [_facing_left(p) for p in mine.parts]
    wide = mine.box[2] - mine.box[0]
    low = base_of(other)
    resized(other, 0.6 * up.height / low.height)
    low = base_of(other)
    many = max(1, round(0.86 * wide / max(0.1, other.box[2] - other.box[0])))
    step = other.box[2] - other.box[0]
    middle = (other.box[0] + other.box[2]) / 2
    row = [replace(p, x=p.x - middle + step * (k - (many - 1) / 2)) for k in range(many) for p in other.parts]
    shift = -(mine.box[0] + mine.box[2]) / 2
    behind = [replace(p, order=low.order - 0.3, grounded=False) for p in mine.moved(shift, -0.04 * up.height)]
    other.parts = [*behind, *row]
    other.focus = up.thing
    return True


def _round_the_side(mine: Block, other: Block) -> bool:
    """Behind something tall, the head looking out at its side."""
    if nature.is_any(base_of(other).thing.subject, nature.TREES):
        _as_trunk(other, "prop:old_trunk")
    mine.parts = [_facing_left(p) for p in mine.parts]
    up, low = base_of(mine), base_of(other)
    wide = up.box[2] - up.box[0]
    trunk = low.thing.subject.picture == "prop:old_trunk"
    sides = low.box[2] - low.box[0]
    need = 1.75 * up.height / low.height if trunk else max(1.05 * up.height / low.height, 0.8 * wide / sides)
    resized(other, need)
    low = base_of(other)
    sides = low.box[2] - low.box[0]
    edge = low.x - (0.21 * low.height if trunk else sides / 2)
    x = edge - 0.4 * wide - up.box[0]
    other.parts += [replace(p, order=low.order - 0.3) for p in mine.moved(x)]
    return True


def _out_of_the_den(mine: Block, other: Block) -> bool:
    """In the dark way into a mound, the head and the fore legs outside."""
    den = base_of(other)
    mine.parts = [_facing_left(p) for p in mine.parts]
    up = base_of(mine)
    resized(mine, 0.44 * den.height / up.height)
    x, y = den.anchored("inside", (den.x, den.y))
    middle = (mine.box[0] + mine.box[2]) / 2
    other.parts += [replace(p, grounded=False) for p in mine.moved(x - middle, y, order=den.order + 0.1)]
    return True


def _pecks(mine: Block, other: Block) -> bool:
    """At the side of a trunk, its beak in the bark and chips flying."""
    _as_trunk(other, "prop:old_trunk")
    trunk = base_of(other)
    bird = _facing_left(base_of(mine))
    resized(mine, 0.52 * trunk.height / bird.height)
    bird = _facing_left(base_of(mine))
    mouth = bird.anchored("mouth", (bird.box[0], bird.y - 0.8 * bird.height))
    goal = (trunk.x + 0.19 * trunk.height, trunk.y - 0.56 * trunk.height)
    chips = trunk.thing.redrawn(
        svg.stroke("M2 20L12 26M16 2L22 14M34 0L34 12M4 38L16 36", "#e9cf9f", 5), (0, 0, 36, 40), (2, 34)
    )
    other.air = False
    other.parts += [
        replace(
            bird, x=bird.x + goal[0] - mouth[0], y=bird.y + goal[1] - mouth[1], grounded=False, order=0.4
        ),
        replace(
            trunk, thing=replace(chips, anchors={}), x=goal[0] + 0.03, y=goal[1] - 0.02, order=0.5,
            height=0.09 * trunk.height, grounded=False,
        ),
    ]  # fmt: skip
    return True


def _through_the_ring(mine: Block, other: Block) -> bool:
    """In the middle of a hoop, its near half before who leaps."""
    leaper = _facing_left(base_of(mine))
    resized(other, 1.7 * leaper.height / base_of(other).height)
    ring = base_of(other)
    x, y = ring.anchored("inside", (ring.x, ring.y - 0.55 * ring.height))
    middle, half = (leaper.box[0] + leaper.box[2]) / 2, leaper.height / 2
    other.parts.append(
        replace(leaper, x=leaper.x + x - middle, y=y + half, grounded=False, order=ring.order + 0.1)
    )
    sheet = replace(ring.thing.redrawn(ring.thing.front, ring.thing.box, ring.thing.foot), anchors={})
    other.parts.append(replace(ring, thing=sheet, order=ring.order + 0.2, grounded=False))
    other.air = False
    return True


def _with_the_tongue(mine: Block, other: Block) -> bool:
    """A long tongue from the mouth to what it catches."""
    hunter, prey = base_of(other), base_of(mine)
    resized(mine, 0.2 * hunter.height / prey.height)
    mouth = hunter.anchored("mouth", (hunter.x, hunter.y - 0.6 * hunter.height))
    way = 1 if hunter.thing.side > 0 or hunter.flip else -1
    end = (hunter.x + way * 0.95 * hunter.height, mouth[1] - 0.42 * hunter.height)
    middle = ((mine.box[0] + mine.box[2]) / 2, (mine.box[1] + mine.box[3]) / 2)
    tongue = cord(hunter, mouth, end, 0.0, _TONGUE, 5.0 * hunter.height)
    other.parts.append(replace(tongue, order=hunter.order + 0.2))
    other.parts += [
        replace(p, grounded=False)
        for p in mine.moved(end[0] - middle[0], end[1] - middle[1], order=hunter.order + 0.3)
    ]
    return True


def _chases(mine: Block, other: Block) -> bool:
    """Behind who runs from it, both at full speed on one way."""
    prey, hunter = base_of(other), base_of(mine)
    real = hunter.thing.metres * hunter.thing.subject.scale
    share = (real / max(0.01, prey.thing.metres * prey.thing.subject.scale)) ** 0.6
    resized(mine, max(0.5, min(2.2, share)) * prey.height / hunter.height)
    other.parts = [_facing_left(p) for p in other.parts]
    mine.parts = [_facing_left(p) for p in mine.parts]
    gap = 0.16 * max(prey.height, base_of(mine).height)
    other.parts += mine.moved(other.box[2] + gap - mine.box[0], order=prey.order)
    return True


def _across_the_gap(mine: Block, other: Block) -> bool:
    """In the air between two boughs."""
    boughs = base_of(other)
    leaper = _facing_left(base_of(mine))
    resized(mine, 0.5 * boughs.height / leaper.height)
    leaper = _facing_left(base_of(mine))
    x, y = boughs.anchored("inside", (boughs.x, boughs.y - 0.5 * boughs.height))
    middle = (leaper.box[0] + leaper.box[2]) / 2
    other.parts = [replace(p, grounded=False) for p in other.parts]
    other.parts.append(
        replace(leaper, x=leaper.x + x - middle, y=y, grounded=False, order=boughs.order + 0.2)
    )
    return True


def _broods(mine: Block, other: Block) -> bool:
    """On the eggs in a nest, its near rim before the bird."""
    nest = base_of(other)
    mine.parts = [_facing_left(p) for p in mine.parts]
    wide = mine.box[2] - mine.box[0]
    resized(other, 1.06 * wide / max(0.1, nest.box[2] - nest.box[0]))
    nest = base_of(other)
    x, y = nest.anchored("inside", (nest.x, nest.y - 0.3 * nest.height))
    middle = (mine.box[0] + mine.box[2]) / 2
    other.parts += [replace(p, grounded=False) for p in mine.moved(x - middle, y, order=nest.order + 0.1)]
    sheet = replace(nest.thing.redrawn(nest.thing.front, nest.thing.box, nest.thing.foot), anchors={})
    other.parts.append(replace(nest, thing=sheet, order=nest.order + 0.2, grounded=False))
    return True


def _before_the_nose(mine: Block, other: Block) -> bool:
    """In the air before and above the one that runs after it."""
    hunter = _facing_left(base_of(other))
    prey = base_of(mine)
    resized(mine, 0.36 * hunter.height / prey.height)
    others = [p for p in other.parts if p.thing is not hunter.thing]
    middle = ((mine.box[0] + mine.box[2]) / 2, (mine.box[1] + mine.box[3]) / 2)
    x, y = hunter.box[0] - 0.16 * hunter.height, hunter.box[1] - 0.02 * hunter.height
    up = mine.moved(x - middle[0], y - middle[1], order=hunter.order + 0.1)
    other.parts = [*others, hunter, *(replace(p, grounded=False) for p in up)]
    other.air = False
    return True


def _from_the_beak(mine: Block, other: Block) -> bool:
    """Hanging from a beak."""
    bird, load = base_of(other), base_of(mine)
    resized(mine, 0.44 * bird.height / load.height)
    load = base_of(mine)
    x, y = bird.anchored("mouth", (bird.box[0], bird.y - 0.8 * bird.height))
    moved = mine.moved(x - (mine.box[0] + mine.box[2]) / 2, y + 0.94 * load.height, order=bird.order + 0.2)
    other.parts += [replace(p, grounded=False) for p in moved]
    return True


def _before_the_disc(mine: Block, other: Block) -> bool:
    """Seen against the moon or the sun, in the middle of it."""
    disc = base_of(other)
    wide = max(0.1, mine.box[2] - mine.box[0], base_of(mine).height)
    resized(mine, 0.62 * disc.height / wide)
    x = (disc.box[0] + disc.box[2] - mine.box[0] - mine.box[2]) / 2
    y = (disc.box[1] + disc.box[3] - mine.box[1] - mine.box[3]) / 2
    other.parts += [replace(p, grounded=False) for p in mine.moved(x, y, order=disc.order + 0.2)]
    other.air = True
    return True


def _milks(mine: Block, other: Block) -> bool:
    """On the knees at the flank of a cow, a bucket under its udder."""
    cow = _facing_left(base_of(other))
    resized(mine, 0.8 * cow.height / base_of(mine).height)
    mine.parts = [_facing_left(p) for p in mine.parts]
    wide = cow.box[2] - cow.box[0]
    udder = cow.box[0] + 0.68 * wide
    x = udder + 0.06 * wide - mine.box[0]
    others = [p for p in other.parts if p.thing is not cow.thing]
    other.parts = [*others, cow, *mine.moved(x, 0.03 * cow.height, order=cow.order + 0.3)]
    pail = things.make(replace(cow.thing.subject, picture="bucket", color=None, traits=()), 0)
    if pail is not None:
        other.parts.append(
            Placed(pail, x=udder, y=0.05 * cow.height, height=0.2 * cow.height, order=cow.order + 0.2)
        )
    return True


#: How they come together, by the name of the tie.
LOOKOUTS: Mapping[str, Callable[[Block, Block], bool]] = {
    "looks over": _over_the_edge,
    "looks round": _round_the_side,
    "den": _out_of_the_den,
    "pecks": _pecks,
    "ring": _through_the_ring,
    "tongue": _with_the_tongue,
    "chase": _chases,
    "milks": _milks,
    "prey above": _before_the_nose,
    "disc": _before_the_disc,
    "beak": _from_the_beak,
    "leaps across": _across_the_gap,
    "broods": _broods,
}
