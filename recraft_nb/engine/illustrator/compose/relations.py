"""How one thing stands to another: on, in, under, over, riding, wearing, holding."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import svg
from recraft_nb.engine.illustrator.compose import nature

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.chance import Chance
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed


def relate(blocks: dict[int, Block], i: int, j: int, relation: str, chance: Chance) -> None:
    """Join block i to block j, or set them apart in depth."""
    mine, other = blocks[i], blocks[j]
    subject, owner = mine.parts[0].thing.subject, _base(other).thing
    if nature.is_any(owner.subject, nature.CELESTIAL) and relation in ("under", "in_front", "beside", "with"):
        return
    if nature.is_any(owner.subject, nature.GROUNDS) and relation in ("on", "in", "over"):
        mine.hero = mine.hero or other.hero
        del blocks[j]
        return
    if (
        relation == "with"
        and nature.is_any(subject, nature.HELD)
        and (owner.subject.picture.startswith("figure:") or owner.bust)
    ):
        relation = "holding"
    if nature.is_any(subject, nature.CARRIED.get(owner.subject.picture, frozenset())) and relation in (
        "holding",
        "with",
        "wearing",
        "riding",
        "on",
    ):
        del blocks[i]
        return
    if nature.is_any(owner.subject, nature.CARRIED.get(subject.picture, frozenset())) and relation in (
        "on",
        "riding",
    ):
        blocks[j] = mine
        mine.hero = mine.hero or other.hero
        del blocks[i]
        return
    if relation == "on" and subject.picture.startswith("figure:") and owner.subject.picture in _STOOD_BY:
        relation = "beside"
    if relation == "holding" and not nature.is_any(subject, nature.HELD) and _too_large(mine, other):
        relation = "beside"
    if relation in ("on", "in") and owner.subject.picture in _GONE_THROUGH:
        relation = "under"
    if relation == "riding" and nature.is_any(owner.subject, nature.BOARDS):
        relation = "on"
    if relation in ("beside", "with") and not nature.is_any(
        subject, nature.HATS | nature.GLASSES | nature.NECKWEAR
    ):
        mine.depth = chance.uniform(-0.1, 0.15) if relation == "with" else chance.uniform(-0.05, 0.1)
        return
    if relation in ("behind", "in_front"):
        # The hero keeps his place; the other one steps back or forward.
        back = (relation == "behind") != mine.hero
        moved = other if mine.hero else mine
        moved.depth = 0.55 if back else -0.45
        if back:
            # Far off things shrink; what is behind must still rise above who stands before it.
            front = mine if mine.hero else other
            tall, near = -moved.box[1], -front.box[1]
            # A car behind an ambulance is no larger for that.
            larger = _base(moved).thing.metres > 1.2 * _base(front).thing.metres
            rise = 0.0 if not larger else 1.7 if _base(moved).thing.metres > 4 else 1.35
            if _base(moved).thing.metres > 2 and tall < rise * near:
                _resized(moved, min(3.0, rise * near / max(0.1, tall)))
            wide, room = moved.box[2] - moved.box[0], 2.8 * max(near, front.box[2] - front.box[0])
            if wide > room:
                _resized(moved, room / wide)
        return
    join = {
        "on": _on,
        "riding": _riding,
        "in": _in,
        "under": _under,
        "over": _over,
        "wearing": _wearing,
        "with": _wearing,
        "holding": _holding,
    }
    join[relation](mine, other, chance)
    other.hero = other.hero or mine.hero
    other.depth = 0.0 if other.hero else other.depth
    del blocks[i]
    blocks[j] = other


def _too_large(mine: Block, other: Block) -> bool:
    """Whether a thing is no load for who is said to hold it."""
    thing, owner = mine.parts[0].thing, _base(other).thing
    return thing.metres * thing.subject.scale > 0.55 * owner.metres * owner.subject.scale


def _base(block: Block) -> Placed:
    """The part that a relation is about, else the tallest."""
    for part in block.parts:
        if part.thing is block.focus:
            return part
    return max(block.parts, key=lambda p: p.height)


def _resized(block: Block, scale: float) -> Block:
    block.parts = block.moved(0.0, 0.0, scale)
    return block


def _real(mine: Block, other: Block, least: float, most: float) -> None:
    """Give the upper thing a sensible share of the lower one's height."""
    up, low = _base(mine), _base(other)
    real = up.thing.metres * up.thing.subject.scale / max(0.01, low.thing.metres * low.thing.subject.scale)
    share = max(least, min(most, real**0.6))
    # What is flat is as large as it is wide.
    size = max(low.height, 0.4 * (low.box[2] - low.box[0]))
    _resized(mine, share * size / up.height)


def _on(mine: Block, other: Block, chance: Chance) -> None:
    low = _base(other)
    _real(mine, other, 0.35, 1.05 if low.thing.subject.picture.startswith("animal:") else 1.5)
    if _aboard(mine, other) or _on_shoulders(mine, other):
        return
    wide = low.box[2] - low.box[0]
    mine_wide = mine.box[2] - mine.box[0]
    if low.thing.subject.picture in _BEDDING and mine_wide > wide and len(other.parts) == 1:
        # Who lies on a rock or a pillow finds one that is large enough.
        _resized(other, 1.1 * mine_wide / wide)
        low = _base(other)
    x, y = low.at(low.thing.seat)
    wide = low.box[2] - low.box[0]
    mine_wide = mine.box[2] - mine.box[0]
    if mine_wide > wide * 1.05 and len(mine.parts) > 1:
        _resized(mine, max(0.5, wide * 1.0 / mine_wide))
    elif mine_wide > wide * 0.8 and low.thing.subject.picture in _FURNITURE:
        # Who lies on a chair is smaller than the chair.
        _resized(mine, max(0.4, wide * 0.8 / mine_wide))
    up = _base(mine)
    if (
        "seat" in low.thing.anchors
        and "seat" in up.thing.anchors
        and {"sitting", "seated"} & set(up.thing.subject.traits)
    ):
        sx, sy = up.at(up.thing.anchors["seat"])
        other.parts += [replace(p, grounded=False) for p in mine.moved(x - sx, y - sy, order=0.2)]
        return
    room = max(0.0, (wide - mine_wide) / 2)
    taken = [p for p in other.parts if p.order == _ON]
    if taken and low.thing.subject.picture in _TOPS:
        # Several things on one table stand side by side.
        side = 1 if len(taken) % 2 else -1
        reach = max(abs(p.x - x) + (p.box[2] - p.box[0]) / 2 for p in taken)
        off = side * min(reach + mine_wide * 0.5, wide * 0.5)
        other.parts += [replace(p, grounded=False) for p in mine.moved(x + off, y + 0.012, order=_ON)]
        return
    dx = 0.0 if "seat" in low.thing.anchors else chance.uniform(-0.35, 0.35) * room
    other.parts += [replace(p, grounded=False) for p in mine.moved(x + dx, y + 0.012, order=_ON)]


def _on_shoulders(mine: Block, other: Block) -> bool:
    """Put who is on somebody onto his shoulders; return whether that is so."""
    low, up = _base(other), _base(mine)
    if not low.thing.subject.picture.startswith("figure:") or "neck" not in low.thing.anchors:
        return False
    x, y = low.at(low.thing.anchors["neck"])
    if up.thing.subject.picture.startswith("figure:"):
        _resized(mine, 0.62 * low.height / up.height)
        other.parts += [replace(p, grounded=False) for p in mine.moved(x, y - 0.02 * low.height, order=-_ON)]
        return True
    if nature.metres(up.thing.subject) > _PERCHED:
        return False
    _real(mine, other, 0.2, 0.34)
    side = (low.box[2] - low.box[0]) * 0.24
    other.parts += [
        replace(p, grounded=False) for p in mine.moved(x + side, y + 0.06 * low.height, order=_ON)
    ]
    return True


# What is no taller, in metres, may sit on a shoulder.
_PERCHED = 0.4
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
# Order of what stands on something, before it.
_ON = 0.2
_TOPS = frozenset({"prop:table", "prop:desk", "prop:dresser", "prop:cabinet", "prop:bench", "prop:piano"})


def _aboard(mine: Block, other: Block) -> bool:
    """Put who is on a boat behind its side, not on top of its mast; return whether it was a boat."""
    low, up = _base(other), _base(mine)
    alive = up.thing.subject.picture.startswith(("figure:", "animal:"))
    if not alive or low.thing.subject.picture not in _DECKS:
        return False
    _real(mine, other, 0.4, 0.9)
    _resized(mine, 0.7) if _DECKS[low.thing.subject.picture] > _HIGH else None
    share = _DECKS[low.thing.subject.picture]
    y, above = low.y - low.height * share, share > _HIGH
    x = low.x - (0.26 * (low.box[2] - low.box[0]) if low.thing.subject.picture in _SAILED else 0.0)
    other.parts += [replace(p, grounded=False) for p in mine.moved(x, y, order=_ON if above else -0.2)]
    return True


# Decks above this share of a ship's height are seen from the side: who is there stands before what is behind.
_HIGH = 0.45
_SAILED = frozenset({"sailboat", "prop:sailing_ship"})
# Boats, and how high above the water their passengers' feet are, as a share of their height.
_DECKS = {
    "sailboat": 0.1,
    "prop:sailing_ship": 0.2,
    "prop:fishing_boat": 0.2,
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
            order=_ON,
            grounded=False,
            flip=mount.flip if thing.side <= 0 else not mount.flip,
        )
        seat = (
            placed.at(placed.thing.anchors["seat"]) if "seat" in placed.thing.anchors else (0.0, -0.1 * size)
        )
        riders.append(replace(placed, x=x - seat[0], y=y - seat[1] + size * 0.02))
    other.parts = [*others, *spread, *riders]


def _riding(mine: Block, other: Block, _chance: Chance) -> None:
    """Astride: a rider who knows how to sit is set on the seat; others are sunk in behind the back."""
    low, up = _base(other), _base(mine)
    mounts = [p for p in other.parts if p.thing.subject is low.thing.subject]
    if len(mounts) == len(mine.parts) > 1:
        _each_rides(mine, other, mounts)
        return
    _real(mine, other, 0.62, 1.15)
    up = _base(mine)
    x, y = low.at(low.thing.seat) if "seat" in low.thing.anchors else (low.x, low.box[1] + low.height * 0.42)
    if "seat" in up.thing.anchors and up.thing.subject.picture.startswith("figure:"):
        mine.parts = [replace(p, flip=low.flip if low.thing.side <= 0 else not low.flip) for p in mine.parts]
        up = _base(mine)
        sx, sy = up.at(up.thing.anchors["seat"])
        other.parts += [
            replace(p, grounded=False) for p in mine.moved(x - sx, y - sy + up.height * 0.02, order=0.2)
        ]
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
    other.parts += [replace(p, grounded=False) for p in mine.moved(x, y + up.height * sink, order=-0.2)]


def _in(mine: Block, other: Block, chance: Chance) -> None:
    """Half hidden by the front of what holds it; in a tree, up in its crown."""
    low = _base(other)
    if nature.is_any(low.thing.subject, nature.TREES):
        _real(mine, other, 0.26, 0.42)
        wide = low.box[2] - low.box[0]
        x = low.x + wide * 0.1 * chance.sign()
        other.parts += [
            replace(p, grounded=False) for p in mine.moved(x, low.y - low.height * 0.42, order=0.2)
        ]
        return
    if low.thing.subject.picture.startswith(("animal:", "figure:")):
        # Carried at the body: in a pouch, in somebody's arms.
        _real(mine, other, 0.3, 0.4)
        other.parts += [
            replace(p, grounded=False) for p in mine.moved(low.x, low.y - low.height * 0.24, order=0.2)
        ]
        return
    if low.thing.subject.picture in _FURNITURE and _base(mine).thing.subject.picture.startswith(
        ("figure:", "animal:")
    ):
        _on(mine, other, chance)
        return
    if "seat" in low.thing.anchors and nature.is_any(low.thing.subject, nature.WHEELED):
        x, y = low.at(low.thing.seat)
        _real(mine, other, 0.4, 0.6)
        other.parts += [replace(p, grounded=False) for p in mine.moved(x, y + low.height * 0.08, order=-0.2)]
        return
    if low.thing.metres > 3.5 * _base(mine).thing.metres and low.thing.metres > 3:
        mine.depth, other.depth = 0.0, 0.5
        _real(mine, other, 0.34, 0.7)
        other.parts += mine.moved(low.x + (low.box[2] - low.box[0]) * 0.12 * chance.sign(), 0.0, order=0.2)
        return
    wide = low.box[2] - low.box[0]
    _real(mine, other, 0.5, 1.15)
    mine_wide = mine.box[2] - mine.box[0]
    if mine_wide > wide * 0.86:
        _resized(mine, wide * 0.86 / mine_wide)
    x = (low.box[0] + low.box[2]) / 2
    up = _base(mine)
    y = low.box[1] + low.height * 0.16 + up.height * 0.34
    if low.thing.subject.picture == "prop:bowl":
        y = low.box[1] + low.height * 0.34
    other.parts += [replace(p, grounded=False) for p in mine.moved(x, y, order=-0.2)]


# A person works at these and does not stand on them.
_STOOD_BY = frozenset(
    {
        "prop:picture_frame",
        "prop:easel",
        "laptop",
        "desktop-computer",
        "prop:telescope_stand",
        "microscope",
        "prop:piano",
        "television",
        "prop:typewriter",
        "prop:desk",
        "prop:table",
    }
)
_GONE_THROUGH = frozenset({"prop:finish_line", "prop:arch", "prop:gate"})
# One sits on these, also when the prompt says "in".
_FURNITURE = frozenset(
    {
        "prop:throne",
        "prop:armchair",
        "prop:sofa",
        "prop:rocking_chair",
        "prop:bed",
        "prop:bench",
        "prop:hammock",
        "chair",
    }
)


# Slender things with light or a sign on top.
_POSTS = frozenset(
    {
        "prop:streetlamp",
        "prop:floor_lamp",
        "prop:traffic_light",
        "prop:signpost",
        "prop:stop_sign",
        "prop:clock",
    }
)


def _hang(mine: Block, other: Block) -> None:
    """Let who hangs from something hang in the air, and raise what he hangs from."""
    wide = other.box[2] - other.box[0]
    if wide < 2.2 * (mine.box[2] - mine.box[0]):
        _resized(other, 2.2 * (mine.box[2] - mine.box[0]) / max(0.1, wide))
    tall = -mine.box[1]
    beam = _base(other)
    lift = tall * 1.3 - max(0.0, -beam.y)
    if beam.box[3] > -tall:
        other.parts = [replace(p, y=p.y - lift, grounded=False) for p in other.parts]
    beam = _base(other)
    low = (beam.box[1] + beam.box[3]) / 2
    other.parts += [replace(p, grounded=False) for p in mine.moved(beam.x, low + tall * 0.94, order=0.2)]


def _under(mine: Block, other: Block, chance: Chance) -> None:
    """Below a roof, a crown, an umbrella or a table: what covers grows until it really covers."""
    if "hanging" in _base(mine).thing.subject.traits:
        _hang(mine, other)
        return
    low, up = _base(mine), _base(other)
    need = low.height * 1.75
    if up.height < need:
        _resized(other, need / up.height)
    up = _base(other)
    wide, mine_wide = up.box[2] - up.box[0], mine.box[2] - mine.box[0]
    # A lamp post does not grow out of a head: who is under it stands beside it.
    aside = (wide + mine_wide) * 0.42 if wide < mine_wide * 1.6 and up.thing.subject.picture in _POSTS else 0
    dx = max(wide * 0.16, aside) * chance.sign()
    other.parts += mine.moved(up.x + dx, 0.03, order=0.2)


def _over(mine: Block, other: Block, chance: Chance) -> None:
    low = _base(other)
    other.air = other.air or nature.is_any(low.thing.subject, nature.CELESTIAL)
    gap = 0.16 * low.height
    other.parts += [
        replace(p, grounded=False)
        for p in mine.moved(low.x + chance.uniform(-0.12, 0.12), low.box[1] - gap, order=0.2)
    ]


def _wearing(mine: Block, other: Block, _chance: Chance) -> None:
    """Hats on the head, glasses on the eyes, scarves at the neck, the rest on the chest."""
    owners = [p for p in other.parts if p.thing.subject is _base(other).thing.subject]
    for owner in owners:
        item = mine.parts[0]
        subject = item.thing.subject
        hx, hy = owner.at(owner.thing.head)
        head = owner.height * (0.9 if owner.thing.head_only else 0.55 if owner.thing.bust else 0.34)
        if owner.thing.width > owner.thing.height * 1.15 and not owner.thing.head_only:
            head = owner.height * 0.4
        ratio = item.thing.height / item.thing.width
        if nature.is_any(subject, nature.HATS):
            w = head * 0.86
            x, y = hx, hy + w * ratio * 0.2
        elif nature.is_any(subject, nature.GLASSES):
            w = head * 0.78
            x, y = (
                owner.at(owner.thing.anchors["eyes"])
                if "eyes" in owner.thing.anchors
                else (hx, hy + head * 0.42)
            )
            y += w * ratio * 0.5
        elif nature.is_any(subject, nature.NECKWEAR):
            w = head * 0.82
            x, y = (
                owner.at(owner.thing.anchors["neck"])
                if "neck" in owner.thing.anchors
                else (hx, hy + head * 0.82)
            )
            y += w * ratio * 0.72
        else:
            w = head * 0.8
            x, y = owner.x, owner.y - owner.height * 0.24
        other.parts.append(
            replace(
                item, x=x, y=y, height=w * ratio, flip=owner.flip, order=owner.order + 0.3, grounded=False
            )
        )


def _holding(mine: Block, other: Block, chance: Chance) -> None:
    """Held at the hand, or before the body."""
    owner = _base(other)
    if len(mine.parts) > 1 and "juggling" in owner.thing.subject.traits:
        _juggled(mine, other)
        return
    _real(mine, other, 0.2, 0.5)
    item = _base(mine)
    subject = item.thing.subject
    if "hand" in owner.thing.anchors:
        outward = -1 if owner.at(owner.thing.anchors["hand"])[0] < owner.x else 1
        x, y = owner.at(owner.thing.anchors["hand"])
        if nature.is_any(subject, frozenset({"kite"})):
            _on_a_string(mine, other, (x, y), outward, owner.height)
            return
        if nature.is_any(subject, nature.FLIES) or nature.is_any(subject, frozenset({"umbrella"})):
            # Strings and handles begin at the hand; what hangs on them is behind the head, not before it.
            other.parts += [
                replace(p, grounded=False, flip=outward < 0)
                for p in mine.moved(x + outward * item.height * 0.3, y - owner.height * 0.02, order=-0.2)
            ]
            return
        other.parts += [
            replace(p, grounded=False)
            for p in mine.moved(x + outward * item.height * 0.12, y + item.height * 0.42, order=0.3)
        ]
        return
    side = 1 if owner.flip else -1
    if owner.thing.side == 0:
        side = chance.sign()
    x = owner.x + side * (owner.box[2] - owner.box[0]) * 0.34
    y = owner.y - owner.height * 0.26
    other.parts += [replace(p, grounded=False) for p in mine.moved(x, y + item.height * 0.3, order=0.3)]


def _juggled(mine: Block, other: Block) -> None:
    """In the air above the head, in a bow from hand to hand."""
    owner = _base(other)
    _real(mine, other, 0.12, 0.16)
    x, y = owner.at(owner.thing.head)
    count = len(mine.parts)
    for k, part in enumerate(mine.parts):
        angle = math.pi * (k + 0.5) / count
        px = x - math.cos(angle) * owner.height * 0.42
        py = y + owner.height * (0.16 - math.sin(angle) * 0.4)
        size = owner.height * 0.15
        other.parts.append(replace(part, x=px, y=py, height=size, turn=0.0, order=0.3, grounded=False))


def _on_a_string(mine: Block, other: Block, hand: tuple[float, float], outward: int, size: float) -> None:
    """Far out and up in the wind, at the end of a string that begins at the hand."""
    x, y = hand
    far, high = outward * size * 0.62, -size * 0.62
    line = svg.d("M0 0Q", far * 40, high * 100, far * 100, high * 100)
    body = svg.stroke(line, "#f7f3e9", size * 0.9)
    item = _base(mine)
    box = (min(0.0, far * 100), high * 100, max(0.0, far * 100), 0.0)
    string = replace(item.thing, body=body, box=box, foot=(-1.0, 1.0), side=0, anchors={}, flat=False)
    tall = -high
    other.parts.append(
        replace(item, thing=string, x=x, y=y, height=tall, flip=False, turn=0.0, order=-0.25, grounded=False)
    )
    end = mine.moved(x + far, y + high + item.height * 0.55, order=-0.2)
    other.parts += [replace(p, grounded=False, flip=outward < 0) for p in end]
