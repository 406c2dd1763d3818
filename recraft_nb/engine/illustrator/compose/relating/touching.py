"""Two that touch: a balloon on its string, a ladder at a tree, a rider on a slope, a beak in a flower."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature, things
from recraft_nb.engine.illustrator.compose.blocks import Block, base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.relating.attending import sit_at_drums, tend
from recraft_nb.engine.illustrator.compose.relating.cords import cord
from recraft_nb.engine.illustrator.compose.relating.embraces import round_a_trunk
from recraft_nb.engine.illustrator.compose.relating.feats import FEATS
from recraft_nb.engine.illustrator.compose.relating.lookouts import LOOKOUTS
from recraft_nb.engine.illustrator.compose.relating.playmates import PLAYMATES
from recraft_nb.engine.illustrator.compose.relating.set_pieces import SET_PIECES, stood
from recraft_nb.engine.illustrator.doings.ties import tie_of
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.props.beasts.beast import HEAD_DOWN
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.blocks import Placed

Point = tuple[float, float]


def touched(mine: Block, other: Block) -> bool:
    """Bring a thing to the one that it touches, as its tie says.

    Args:
        mine: Whose tie it is.
        other: The one it relates to; it takes the parts.

    Returns:
        Whether there is such a tie; otherwise nothing was changed.
    """
    way = _WAYS.get(tie_of(base_of(mine).thing.subject.traits))
    return way is not None and way(mine, other)


def _facing_left(part: Placed) -> Placed:
    return replace(part, flip=part.thing.side > 0)


def _flies(part: Placed) -> bool:
    return nature.is_any(part.thing.subject, nature.FLIES)


def _on_a_string(mine: Block, other: Block) -> bool:
    """Balloons in a fan above what they are tied to; two on the ground with a rope between them."""
    if _flies(base_of(other)) and not _flies(base_of(mine)):
        mine.parts, other.parts = other.parts, mine.parts
        mine.focus, other.focus = None, None
    up, low = base_of(mine), base_of(other)
    other.air = False
    if _flies(up):
        in_a_fan(mine, other)
        return True
    real_size(mine, other, 0.3, 1.6)
    up = base_of(mine)
    gap = 0.3 * max(up.height, 0.5 * low.height)
    moved = [replace(p, flip=p.thing.side < 0) for p in mine.moved(other.box[0] - gap - mine.box[2])]
    near = max(moved, key=lambda p: p.height)
    end = near.at(near.thing.head) if near.thing.side else (near.x, near.y - 0.6 * near.height)
    end = (end[0] - 0.1 * near.height, end[1] + 0.34 * near.height)
    post = (low.x, low.y - 0.42 * low.height)
    other.parts += [*moved, cord(low, end, post, 0.12)]
    return True


def in_a_fan(mine: Block, other: Block) -> None:
    """Balloons side by side in the air, their strings in one hand or at one knot."""
    low, count = base_of(other), len(mine.parts)
    tall = max(0.34 * low.height, min(0.62 * low.height, base_of(mine).height))
    tall *= 1.0 if count < 4 else 0.8
    knot = low.anchored("hand", (low.x, low.box[1] + 0.06 * low.height))
    for k, part in enumerate(mine.parts):
        side = k - (count - 1) / 2
        wide = tall * part.thing.width / part.thing.height
        x = knot[0] + side * wide * 0.86
        y = knot[1] - tall * (0.7 + (0.5 if k % 2 else 0.0) + 0.12 * (count / 2 - abs(side)))
        order = low.order - 0.2 - (0.1 if k % 2 else 0.0)
        ball = replace(part, x=x, y=y, height=tall, flip=False, turn=3.0 * side, order=order, grounded=False)
        string = cord(low, knot, (x, y - 0.36 * tall), 0.0, "#8a8494", 0.8)
        other.parts += [replace(string, order=order - 0.01), ball]


# Who leans on these leans on their side, not before them.
_TRUNKS = nature.TREES | frozenset({"streetlamp", "signpost", "pole", "post", "telephone_box", "bamboo"})
# What is leaned is turned this far; what has wheels stands.
_LEAN, _LEAN_ALIVE = 13.0, 5.0
_DOORS = frozenset({"door", "prop:door"})


def _against(mine: Block, other: Block) -> bool:
    """At the foot of a wall that is larger, or at the side of a trunk, its top touching it."""
    up, low = base_of(mine), base_of(other)
    slender = up.thing.width < 0.95 * up.thing.height
    alive = up.thing.subject.picture.startswith(("figure:", "animal:"))
    turn = 0.0 if not slender else _LEAN_ALIVE if alive else _LEAN
    if up.thing.subject.picture == "prop:skateboard":
        # A board is stood on its end.
        real_size(mine, other, 0.5, 0.6)
        long = 0.55 * low.height
        tall = long * up.thing.height / up.thing.width
        mine.parts = [replace(up, height=tall, turn=74.0, x=0.0, y=tall / 2 - long / 2, grounded=False)]
        other.parts = [replace(p, y=p.y - 0.03 * low.height, order=p.order - 0.3) for p in other.parts]
        other.parts += mine.moved(low.x - 0.1 * (low.box[2] - low.box[0]))
        return True
    if nature.is_any(low.thing.subject, _TRUNKS):
        real_size(mine, other, 0.3, 0.62)
        up = base_of(mine)
        x = low.x - 0.1 * (low.box[2] - low.box[0]) - 0.3 * (up.box[2] - up.box[0])
        if turn:
            x -= 0.4 * up.height * math.sin(math.radians(turn))
        other.parts += [
            replace(
                stood(_facing_left(p), (x + p.x - up.x, 0.02), turn, order=low.order + 0.2), grounded=True
            )
            for p in mine.parts
        ]
        return True
    # A door is no wider than it is; what leans on it may be seen beside it.
    room = 0.85 if low.thing.subject.picture in _DOORS else 1.5
    need = max(
        1.22 * up.height / low.height, room * (up.box[2] - up.box[0]) / max(0.1, low.box[2] - low.box[0])
    )
    if need > 1 or low.height > 2.2 * up.height:
        resized(other, need if need > 1 else 2.2 * up.height / low.height)
    other.parts = [replace(p, y=p.y - 0.05 * up.height, order=p.order - 0.3) for p in other.parts]
    low = base_of(other)
    x = low.x - 0.08 * (low.box[2] - low.box[0])
    other.parts += [replace(stood(p, (x + p.x - up.x, 0.0), turn), grounded=True) for p in mine.parts]
    return True


_SHORTEST_WAY = 2


def _down(mine: Block, other: Block) -> bool:
    """On the way down, one behind the other, leaning as the slope does."""
    low = base_of(other)
    names = sorted(name for name in low.thing.anchors if name.startswith("slide"))
    if len(names) < _SHORTEST_WAY:
        return False
    alone = len(mine.parts) == 1
    tall = base_of(mine).height
    resized(other, max(1.0, (1.9 if alone else 2.6) * tall / low.height))
    low = base_of(other)
    if low.flip:
        other.parts = [replace(p, flip=False) for p in other.parts]
        low = base_of(other)
    way = [low.at(low.thing.anchors[name]) for name in names]
    size = min(tall, 0.42 * low.height / (1.0 if alone else 1.3))
    for k, part in enumerate(mine.parts):
        share = 0.56 if alone else 0.14 + 0.72 * k / (len(mine.parts) - 1)
        foot, turn = _along(way, share)
        turn = max(-38.0, turn)
        one = _facing_left(replace(part, height=size))
        other.parts += [*_under_feet(one, foot, turn), stood(one, foot, turn, order=low.order + 0.2)]
    return True


def _along(way: list[Point], share: float) -> tuple[Point, float]:
    """A place on a way, and how far who stands there is turned."""
    at = share * (len(way) - 1)
    k = min(int(at), len(way) - 2)
    (x0, y0), (x1, y1) = way[k], way[k + 1]
    t = at - k
    return (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t), -math.degrees(math.atan2(y1 - y0, x0 - x1))


def _under_feet(rider: Placed, foot: Point, turn: float) -> list[Placed]:
    """Skis or a sled under somebody whose deed needs them."""
    traits = set(rider.thing.subject.traits)
    if traits & {"skiing", "snowboarding"}:
        body, box = (
            svg.stroke(svg.d("M", 6, 2, "Q", 0, 8, 12, 10, "L", 110, 10), "#d9483f", 4),
            (0, 0, 112, 12),
        )
        share = 0.07
    elif "sledding" in traits:
        body = svg.stroke(svg.d("M", 10, 6, "Q", 0, 14, 14, 28, "L", 108, 28), "#8a5c30", 5)
        body += svg.rect(14, 8, 92, 7, "#c9863f", 3) + svg.stroke("M34 14V28M84 14V28", "#8a5c30", 4)
        box, share = (0, 0, 112, 31), 0.2
    else:
        return []
    thing = rider.thing.redrawn(body, box, foot=(20.0, 100.0))
    part = replace(rider, thing=thing, height=share * rider.height, flip=False, order=rider.order + 0.15)
    return [stood(part, (foot[0] - 0.02, foot[1] + 0.03 * rider.height), turn)]


# These are drawn from the front: they climb as they stand.
_UPRIGHT = frozenset(
    f"animal:{name}" for name in ["monkey", "gorilla", "koala", "kangaroo", "penguin", "owl", "frog"]
)


def _up(mine: Block, other: Block) -> bool:
    """Half way up: beasts head first along a trunk, people before what they climb."""
    clings = base_of(mine).thing.front and UPRIGHT in base_of(mine).thing.subject.traits
    if clings and nature.is_any(base_of(other).thing.subject, nature.TREES):
        # It clings to the trunk with its arms.
        climbing, tree = Block(other.parts), Block(mine.parts)
        round_a_trunk(climbing, tree)
        other.parts = tree.parts
        return True
    low = base_of(other)
    real_size(mine, other, 0.24, 0.5)
    up = base_of(mine)
    trunk = nature.is_any(low.thing.subject, nature.TREES)
    share = 0.14 if trunk else 0.3
    sideways = up.thing.subject.picture.startswith("animal:") and up.thing.width > 0.8 * up.thing.height
    if sideways and up.thing.subject.picture not in _UPRIGHT:
        x = low.x + (0.05 * low.height if trunk else 0.0) + 0.32 * up.height
        other.parts += [
            stood(_facing_left(p), (x + p.x - up.x, low.y - (share + 0.06) * low.height), 74.0, order=0.2)
            for p in mine.parts
        ]
        return True
    other.parts += mine.lifted(low.x - up.x, low.y - share * low.height, order=0.2)
    return True


_LOW = frozenset(
    {
        "prop:bowl",
        "prop:puddle",
        "prop:hole",
        "bucket",
        "prop:cup",
        "prop:plate",
        "prop:saucepan",
        "prop:bathtub",
        "prop:glass",
    }
)
# No animal's mouth is nearer to the ground than this share of its height when it bends down.
_BENT = 14.0


def _at_the_mouth(mine: Block, other: Block) -> bool:
    """The mouth at the thing: a bird before a flower, a dog bent over its bowl."""
    low = base_of(other)
    mine.parts = [_facing_left(p) for p in mine.parts]
    up = base_of(mine)
    airborne = mine.air or _flies(up)
    if _flies(low) and not airborne:
        real_size(other, mine, 0.16, 0.28)
        mouth = up.anchored("mouth", (up.box[0], up.y - 0.6 * up.height))
        caught = base_of(other)
        other.air = False
        other.parts = [
            *mine.parts,
            replace(caught, x=mouth[0] - 0.2 * caught.height, y=mouth[1], grounded=False, order=0.3),
        ]
        return True
    if low.thing.subject.picture in _LOW:
        real_size(other, mine, 0.22, 0.36)
        wide, room = other.box[2] - other.box[0], 0.75 * (up.box[2] - up.box[0])
        if wide > room:
            resized(other, room / wide)
        low = base_of(other)
        mouth = up.anchored("mouth", (up.box[0], up.y - 0.5 * up.height))
        dx = low.x + 0.1 * (low.box[2] - low.box[0]) - mouth[0]
        bent = 0.0 if HEAD_DOWN in up.thing.subject.traits else -_BENT
        other.parts += [replace(p, x=p.x + dx, turn=bent, order=-0.1) for p in mine.parts]
        return True
    if airborne:
        trunk = nature.is_any(low.thing.subject, nature.TREES)
        real_size(mine, other, *((0.2, 0.34) if trunk else (0.5, 0.62)))
        other.air = False
        other.parts = [replace(p, turn=0.0) for p in other.parts]
        up, low = base_of(mine), base_of(other)
        goal = (low.x + 0.14 * (low.box[2] - low.box[0]), low.box[1] + 0.28 * low.height)
        if trunk:
            goal = (low.x + 0.03 * low.height, low.y - 0.34 * low.height)
    else:
        mouth_high = up.y - up.anchored("mouth", (up.box[0], up.y - 0.6 * up.height))[1]
        resized(other, mouth_high / (0.72 * low.height))
        low = base_of(other)
        goal = (low.x + 0.22 * (low.box[2] - low.box[0]), low.box[1] + 0.28 * low.height)
    mouth = up.anchored("mouth", (up.box[0], up.y - 0.6 * up.height))
    dx, dy = goal[0] - mouth[0], goal[1] - mouth[1] if airborne else 0.0
    other.parts += [replace(p, grounded=not airborne) for p in mine.moved(dx, dy, order=0.2)]
    return True


def _out_of(mine: Block, other: Block) -> bool:
    """Head and shoulders above the rim, the rest hidden by what it looks out of."""
    low = base_of(other)
    if "mouth" not in low.thing.anchors or low.thing.subject.picture.startswith(("animal:", "figure:")):
        return False
    x, y = low.at(low.thing.anchors["mouth"])
    real_size(mine, other, 0.62, 0.95)
    wide = 0.8 * (low.box[2] - low.box[0])
    if mine.box[2] - mine.box[0] > wide:
        resized(mine, wide / (mine.box[2] - mine.box[0]))
    up = base_of(mine)
    shown = 0.62 if up.thing.head_only else 0.5
    middle = (mine.box[0] + mine.box[2]) / 2
    other.parts += [
        replace(p, grounded=False, turn=0.0)
        for p in mine.moved(x - middle, y + (1 - shown) * up.height, order=low.order + 0.1)
    ]
    front = _FRONTS.get(low.thing.subject.picture)
    if front is None:
        return True
    # Its front once more, before who is in it.
    thing = things.make(replace(low.thing.subject, picture=front), 0)
    if thing is not None:
        fx, fy = low.at((thing.middle, thing.box[3]))
        height = thing.height * low.scale
        other.parts.append(
            replace(low, thing=thing, x=fx, y=fy, height=height, order=low.order + 0.2, grounded=False)
        )
    return True


_FRONTS = {
    "prop:open_box": "prop:box_front",
    "prop:open_hat": "prop:hat_front",
    "prop:hole": "prop:hole_front",
}
_WAYS: Mapping[str, Callable[[Block, Block], bool]] = {
    **SET_PIECES,
    **PLAYMATES,
    **FEATS,
    **LOOKOUTS,
    "string": _on_a_string,
    "against": _against,
    "down": _down,
    "up": _up,
    "mouth": _at_the_mouth,
    "out": _out_of,
    "tends": tend,
    "drums": sit_at_drums,
}
