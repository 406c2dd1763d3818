"""What stands, sits and rides on something: furniture, shoulders, boats, mounts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.relating.borne import ON, on_a_broom, on_shoulders
from recraft_nb.engine.illustrator.compose.relating.laid import lay
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.arrangements import STACK
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.house.workplaces import FROM_SIDE

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed
    from recraft_nb.engine.illustrator.ink.chance import Chance


def on(mine: Block, other: Block, chance: Chance) -> None:
    """On top: on a seat, a deck, somebody's shoulders, side by side on a table."""
    low = base_of(other)
    if low.thing.subject.picture == "prop:vine":
        _hang_on(mine, other)
        return
    if low.thing.subject.picture in _CLOUDS and len(other.parts) == 1:
        up = base_of(mine)
        resized(other, 1.5 * (mine.box[2] - mine.box[0]) / max(0.1, low.box[2] - low.box[0]))
        low = base_of(other)
        y = low.y - 0.62 * low.height
        other.parts += mine.lifted(low.x - up.x, y, order=-0.1)
        return
    if low.thing.subject.picture == "prop:wire":
        _on_a_wire(mine, other)
        return
    if STACK in low.thing.subject.traits and len(other.parts) > 1:
        # On the topmost of a stack.
        low = min(other.parts, key=lambda p: p.box[1])
        other.focus = low.thing
    real_size(mine, other, 0.35, 1.05 if low.thing.subject.picture.startswith("animal:") else 1.5)
    if aboard(mine, other) or on_shoulders(mine, other):
        return
    wide = low.box[2] - low.box[0]
    mine_wide = mine.box[2] - mine.box[0]
    if low.thing.subject.picture in _BEDDING and mine_wide > wide and len(other.parts) == 1:
        # Who lies on a rock or a pillow finds one that is large enough.
        resized(other, 1.1 * mine_wide / wide)
        low = base_of(other)
    if nature.is_any(low.thing.subject, nature.BOARDS) and low.thing.width > _LYING * low.thing.height:
        up = base_of(mine)
        share = 1.3 if up.thing.subject.picture.startswith("figure:") else 0.6
        resized(mine, share * (low.box[2] - low.box[0]) / up.height)
    person = base_of(mine).thing.subject.picture.startswith("figure:")
    x, y = low.at(low.thing.seat if person else low.thing.surface)
    wide = low.box[2] - low.box[0]
    mine_wide = mine.box[2] - mine.box[0]
    if mine_wide > wide * 0.9 and len(mine.parts) > 1 and low.thing.subject.picture in _LONG:
        # A sofa has room for all who sit on it.
        resized(other, min(1.9, 1.16 * mine_wide / wide))
        low = base_of(other)
        x, y = low.at(low.thing.seat)
        wide = low.box[2] - low.box[0]
    _fit(mine, low.thing.subject.picture, mine_wide, wide)
    if FROM_SIDE in low.thing.subject.traits:
        _face_the_keys(mine, low)
    up = base_of(mine)
    if _beside_riders(mine, other, (x, y, wide)):
        return
    if (
        "seat" in low.thing.anchors
        and "seat" in up.thing.anchors
        and {"sitting", "seated"} & set(up.thing.subject.traits)
    ):
        sx, sy = up.at(up.thing.anchors["seat"])
        if len(mine.parts) > 1:
            sx = (mine.box[0] + mine.box[2]) / 2
        other.parts += mine.lifted(x - sx, y - sy, order=0.2)
        return
    room = max(0.0, (wide - mine_wide) / 2)
    if not up.thing.subject.picture.startswith(("figure:", "animal:")) and lay(mine, other, ON):
        return
    dx = 0.0 if "seat" in low.thing.anchors else chance.uniform(-0.35, 0.35) * room
    other.parts += mine.lifted(x + dx, y + 0.012, order=ON)


def _fit(mine: Block, picture: str, mine_wide: float, wide: float) -> None:
    """Make those on top small enough for what they are on."""
    if mine_wide > wide * 1.05 and len(mine.parts) > 1:
        resized(mine, max(0.5, wide * 1.0 / mine_wide))
    elif mine_wide > wide * 0.8 and picture in FURNITURE:
        # Who lies on a chair is smaller than the chair.
        resized(mine, max(0.4, wide * 0.8 / mine_wide))
    elif mine_wide > wide * _BESIDE_TEXT and picture in _BOOKS:
        resized(mine, wide * _BESIDE_TEXT / mine_wide)


def _on_a_wire(mine: Block, other: Block) -> None:
    """Side by side along a wire, which hangs lower in its middle than at its ends."""
    low, count = base_of(other), len(mine.parts)
    x, y = low.at(low.thing.surface)
    wide = 0.8 * (low.box[2] - low.box[0])
    slot = wide / max(count, 3)
    for k, part in enumerate(mine.parts):
        size = min(0.3 * low.height, 0.94 * slot * part.thing.height / part.thing.width)
        dx = (k - (count - 1) / 2) * slot
        sag = _SAG * dx * dx / wide
        # Some look the other way.
        flip = (k % 3 == 1) != part.flip
        other.parts.append(
            replace(part, x=x + dx, y=y - sag, height=size, turn=0.0, flip=flip, order=ON, grounded=False)
        )


def _face_the_keys(mine: Block, piano: Placed) -> None:
    """Who sits at a piano faces its keys; a small animal is large enough for them."""
    up = base_of(mine)
    if UPRIGHT in up.thing.subject.traits:
        resized(mine, 0.8 * piano.height / up.height)
    mine.parts = [replace(p, flip=piano.flip) for p in mine.parts]


def _beside_riders(mine: Block, other: Block, surface: tuple[float, float, float]) -> bool:
    """Set those who come later beside those who are there, all small enough for the surface.

    Args:
        mine: Who comes.
        other: What they are on; gets the parts.
        surface: Its middle, its height and its breadth.

    Returns:
        Whether somebody alive was there already; otherwise nothing was changed.
    """
    up = base_of(mine)
    riders = [
        p for p in other.parts if p.order >= ON and not p.grounded and p.thing.subject is not up.thing.subject
    ]
    sat, comers = ([p for p in parts if _lives(p)] for parts in (riders, mine.parts))
    if not sat or not comers or not _lives(up):
        return False
    x, y, wide = surface
    left, right = min(p.box[0] for p in sat), max(p.box[2] for p in sat)
    edge, end = min(p.box[0] for p in comers), max(p.box[2] for p in comers)
    total = right - left + end - edge
    k = min(1.0, 0.96 * wide / total)
    start = x - total * k / 2
    kept = [p for p in other.parts if p not in riders]
    moved = [replace(p, x=start + (p.x - left) * k, y=y + (p.y - y) * k, height=p.height * k) for p in riders]
    resized(mine, k)
    after = start + (right - left) * k - edge * k
    other.parts = [
        *kept,
        *moved,
        *mine.lifted(after, y + 0.012, order=ON),
    ]
    return True


def _lives(part: Placed) -> bool:
    """Whether it is somebody, not what he has with him."""
    return part.thing.subject.picture.startswith(("figure:", "animal:"))


def _hang_on(mine: Block, other: Block) -> None:
    """Before a liana that comes down from above, halfway up."""
    up = base_of(mine)
    resized(other, 1.9 * up.height / base_of(other).height)
    liana = base_of(other)
    other.parts = [replace(p, order=-0.3, grounded=False) for p in other.parts]
    other.parts += mine.lifted(liana.x - up.x, -0.34 * liana.height, order=0.2)


# How fast a wire rises to its ends.
_SAG = 0.28
_CLOUDS = frozenset({"cloud", "prop:cloud_big"})
# A board that lies is so many times longer than high.
_LYING = 2.0


_BEDDING = frozenset(
    {
        "rock",
        "prop:log",
        "prop:branch",
        "prop:lily_pad",
        "prop:leaf",
        "prop:pillow",
        "prop:blanket",
        "prop:rug",
    }
)
_LONG = frozenset({"prop:sofa", "prop:bench", "couch-and-lamp", "prop:dock"})


def aboard(mine: Block, other: Block, lift: float = 0.0) -> bool:
    """Put who is on a boat behind its side, not on top of its mast; return whether it was a boat.

    Args:
        mine: Who.
        other: The boat.
        lift: How much higher somebody sits than stands, as a share of the boat's height.
    """
    low, up = base_of(other), base_of(mine)
    alive = up.thing.subject.picture.startswith(("figure:", "animal:"))
    if not alive or low.thing.subject.picture not in _DECKS:
        return False
    real_size(mine, other, 0.4, 0.9)
    wide, room = mine.box[2] - mine.box[0], 0.72 * (low.box[2] - low.box[0])
    if wide > room:
        resized(mine, room / wide)
    up = base_of(mine)
    share = _DECKS[low.thing.subject.picture]
    y, above = low.y - low.height * (share + (lift if share < _HIGH else 0.0)), share > _HIGH
    x = low.x - (0.26 * (low.box[2] - low.box[0]) if low.thing.subject.picture in _SAILED else 0.0)
    sat = mine.lifted(x, y, order=ON if above else -0.2)
    other.parts += sat
    if {"rowing", "paddling"} & set(up.thing.subject.traits):
        other.parts += [_oar(p, low) for p in sat if p.thing.subject is up.thing.subject]
    return True


def _oar(rower: Placed, boat: Placed) -> Placed:
    """From the rower's hands over the side into the water."""
    body = svg.stroke("M12 8L84 92", "#b07a45", 5) + svg.path("M78 80L104 104L96 116L68 92Z", "#c98f55")
    thing = rower.thing.redrawn(body, (8.0, 4.0, 106.0, 118.0), foot=(60.0, 100.0))
    thing = replace(thing, subject=replace(boat.thing.subject, traits=(), relation=None, other=None))
    tall = 0.62 * rower.height
    x = rower.x - 0.12 * rower.height
    return replace(
        rower,
        thing=thing,
        x=x,
        y=boat.y + 0.06 * boat.height,
        height=tall,
        flip=True,
        turn=0.0,
        order=ON + 0.1,
    )


# Decks above this share of a ship's height are seen from the side: who is there stands before what is behind.
_HIGH = 0.45


_SAILED = frozenset({"sailboat", "prop:sailing_ship", "prop:longship"})


# Boats, and how high above the water their passengers' feet are, as a share of their height.
_DECKS = {
    "sailboat": 0.1,
    "prop:sailing_ship": 0.2,
    "prop:longship": 0.18,
    "prop:fishing_boat": 0.2,
    "prop:walnut_boat": 0.27,
    "prop:canoe": 0.1,
    "prop:rowing_boat": 0.12,
    "motor-boat": 0.2,
    "speedboat": 0.2,
    "ferry": 0.5,
    "passenger-ship": 0.5,
    "prop:cargo_ship": 0.5,
    "ship": 0.52,
    "canoe": 0.2,
}


def _each_rides(mine: Block, other: Block, mounts: list[Placed]) -> None:
    """Put each rider on a mount of his own; the mounts stand apart for that."""
    apart = 1.12 * max(m.box[2] - m.box[0] for m in mounts)
    middle = (len(mounts) - 1) / 2
    spread = [
        replace(m, x=(k - middle) * apart, y=0.0, height=mounts[0].height, flip=mounts[0].flip)
        for k, m in enumerate(mounts)
    ]
    others = [p for p in other.parts if p not in mounts]
    riders: list[Placed] = []
    for mount, rider in zip(spread, mine.parts, strict=True):
        thing = mount.thing
        x, y = (
            mount.at(thing.seat) if "seat" in thing.anchors else (mount.x, mount.box[1] + mount.height * 0.4)
        )
        size = mount.height * max(0.62, min(1.15, (rider.thing.metres / thing.metres) ** 0.6))
        placed = replace(
            rider,
            x=0.0,
            y=0.0,
            height=size,
            turn=0.0,
            order=ON,
            grounded=False,
            flip=mount.flip if thing.side <= 0 else not mount.flip,
        )
        seat = (
            placed.at(placed.thing.anchors["seat"]) if "seat" in placed.thing.anchors else (0.0, -0.1 * size)
        )
        riders.append(replace(placed, x=x - seat[0], y=y - seat[1] + size * 0.02))
    other.parts = [*others, *spread, *riders]


def riding(mine: Block, other: Block, _chance: Chance) -> None:
    """Astride: a rider who knows how to sit is set on the seat; others are sunk in behind the back."""
    boats = sum(p.thing.subject is base_of(other).thing.subject for p in other.parts)
    if (len(mine.parts) == 1 or boats == 1) and aboard(mine, other, lift=0.42):
        return
    low, up = base_of(other), base_of(mine)
    if low.thing.subject.picture == "broom" and len(mine.parts) == 1:
        on_a_broom(mine, other)
        return
    mounts = [p for p in other.parts if p.thing.subject is low.thing.subject]
    if len(mounts) == len(mine.parts) > 1:
        _each_rides(mine, other, mounts)
        return
    upright = UPRIGHT in up.thing.subject.traits
    if low.thing.subject.scale > _HUGE:
        real_size(mine, other, 0.42, 0.48)
    else:
        real_size(mine, other, 1.0 if upright else 0.62, 1.15)
    up = base_of(mine)
    x, y = low.at(low.thing.seat) if "seat" in low.thing.anchors else (low.x, low.box[1] + low.height * 0.42)
    if "seat" in up.thing.anchors and (upright or up.thing.subject.picture.startswith("figure:")):
        mine.parts = [replace(p, flip=low.flip if low.thing.side <= 0 else not low.flip) for p in mine.parts]
        up = base_of(mine)
        sx, sy = up.at(up.thing.anchors["seat"])
        other.parts += mine.lifted(x - sx, y - sy + up.height * 0.02, order=0.2)
        return
    sink = (
        0.18
        if nature.is_any(low.thing.subject, nature.WHEELED)
        else 0.3
        if up.thing.bust or up.thing.head_only
        else 0.4
    )
    flip = low.flip if up.thing.side == low.thing.side else up.flip
    mine.parts = [replace(p, flip=flip) for p in mine.parts]
    other.parts += mine.lifted(x, y + up.height * sink, order=-0.2)


# A mount that is said to be so large carries a small rider.
_HUGE = 1.4
# One sits on these, also when the prompt says "in".
# What lies on a book leaves its pages to be seen.
_BOOKS = frozenset({"prop:flat_book", "prop:lying_book"})
_BESIDE_TEXT = 0.46
FURNITURE = frozenset(
    {
        "prop:throne",
        "prop:armchair",
        "prop:sofa",
        "prop:rocking_chair",
        "prop:bed",
        "prop:bench",
        "prop:hammock",
        "chair",
        "manual-wheelchair",
    }
)
