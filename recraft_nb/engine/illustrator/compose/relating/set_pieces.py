"""Two in a picture that everybody knows: around a globe, in the moon, on a seesaw, at a game of chess."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

Point = tuple[float, float]


def stood(part: Placed, foot: Point, turn: float, order: float | None = None) -> Placed:
    """A part that is turned and all the same has its foot at a place."""
    a = math.radians(turn)
    half = part.height / 2
    x, y = foot[0] + half * math.sin(a), foot[1] + half * (1 - math.cos(a))
    order = part.order if order is None else order
    return replace(part, x=x, y=y, turn=turn, grounded=False, order=order)


def _behind_bars(mine: Block, other: Block) -> bool:
    """The axes of a chart behind the things that are its bars."""
    left, top, right, _ = other.box
    axes = base_of(mine)
    wide = 1.16 * (right - left)
    tall = max(wide * axes.thing.height / axes.thing.width, 1.15 * -top)
    low = min(p.order for p in other.parts)
    other.parts.append(
        replace(
            axes,
            x=(left + right) / 2,
            y=0.02 * tall,
            height=tall,
            order=low - 0.3,
            flip=False,
            grounded=False,
        )
    )
    return True


_BEHIND = 4  # so many chairs stand behind a table; more stand before it


def _chairs_at(mine: Block, other: Block) -> bool:
    """Chairs about a table: one at each end, some behind it, and more before it."""
    table = base_of(other)
    left, _, right, foot = table.box
    wide, tall, count = right - left, table.height * 1.3, len(mine.parts)
    half = tall * mine.parts[0].thing.width / mine.parts[0].thing.height / 2
    ends = min(2, count)
    behind = min(_BEHIND, count - ends)
    before = count - ends - behind
    for k, part in enumerate(mine.parts):
        if k < ends:
            x, y, order = (left - half * 1.05 if k == 0 else right + half * 1.05), foot, table.order + 0.05
        elif k < ends + behind:
            x = left + wide * (k - ends + 0.5) / behind
            y, order = foot - 0.3 * table.height, table.order - 0.3
        else:
            x = left + wide * (k - ends - behind + 0.5) / before
            y, order = foot + 0.36 * table.height, table.order + 0.3
        size = tall * (0.92 if order < table.order else 1.0)
        other.parts.append(replace(part, x=x, y=y, height=size, order=order, flip=k == 1, grounded=True))
    return True


# Degrees of the globe between two who hold hands on it.
_HAND_IN_HAND = 23.0


def _all_around(mine: Block, other: Block) -> bool:
    """Those who stand all around a globe, the feet on it."""
    globe = base_of(other)
    left, top, right, low = globe.box
    x, y, radius = (left + right) / 2, (top + low) / 2, (right - left) / 2
    other.parts = [replace(p, y=p.y - radius * 0.1, grounded=False) for p in other.parts]
    y -= radius * 0.1
    tall, count = radius * 0.62, len(mine.parts)
    step = 208 / max(1, count - 1)
    if "hand in chain" in mine.parts[0].thing.subject.traits:
        # As near that their hands meet.
        tall, step = radius * 0.8, min(_HAND_IN_HAND, step)
    for k, part in enumerate(mine.parts):
        turn = (k - (count - 1) / 2) * step
        a = math.radians(turn)
        foot = (x + 0.98 * radius * math.sin(a), y - 0.98 * radius * math.cos(a))
        other.parts.append(
            replace(stood(replace(part, height=tall), foot, turn, globe.order + 0.2), flip=False)
        )
    return True


def _in_the_crescent(mine: Block, other: Block) -> bool:
    """Somebody who lies or sits in the curve of the moon."""
    moon = base_of(other)
    left, top, right, low = moon.box
    real_size(mine, other, 0.42, 0.5)
    up = base_of(mine)
    wide = max(up.box[2] - up.box[0], 0.01)
    if wide > 0.62 * (right - left):
        resized(mine, 0.62 * (right - left) / wide)
    other.parts = [replace(p, flip=False, turn=0.0, grounded=False) for p in other.parts]
    x, y = left + 0.4 * (right - left), top + 0.72 * (low - top)
    other.parts += mine.lifted(x - base_of(mine).x, y, moon.order + 0.2)
    return True


def _on_the_back(mine: Block, other: Block) -> bool:
    """A house or a castle that stands on the back of an animal or on a floating island."""
    base = base_of(other)
    left, top, right, low = base.box
    room, tall = 0.5 * (right - left), 0.75 * (low - top)
    wide, high = mine.box[2] - mine.box[0], -mine.box[1]
    resized(mine, min(room / max(0.01, wide), tall / max(0.01, high)))
    isle = base.thing.subject.picture == "prop:floating_island"
    x = (left + right) / 2 + (0.02 if isle else 0.06 if base.thing.side < 0 != base.flip else -0.06) * (
        right - left
    )
    y = base.at(base.thing.seat)[1] if not isle else top + 0.38 * (low - top)
    y += 0.04 * (low - top)
    other.parts += mine.lifted(x - base_of(mine).x, y, base.order + 0.1)
    return True


def _on_the_ends(mine: Block, other: Block) -> bool:
    """Two at the ends of a seesaw, each turned to the other."""
    board = base_of(other)
    left, top, right, low = board.box
    tall = 0.9 * (low - top)
    people = mine.parts[:2]
    other.parts = [replace(p, flip=False) for p in other.parts]
    for k, (part, share, rise) in enumerate(zip(people, (0.1, 0.9), (0.17, 0.8), strict=False)):
        x, y = left + share * (right - left), low - rise * (low - top)
        up = replace(
            part, x=x, y=y, height=tall, turn=0.0, flip=k == 0, grounded=False, order=board.order + 0.2
        )
        seat = up.at(up.thing.anchors["seat"]) if "seat" in up.thing.anchors else (x, y)
        other.parts.append(replace(up, x=up.x + x - seat[0], y=up.y + y - seat[1]))
    return True


def _abed(mine: Block, other: Block) -> bool:
    """Heads on the pillows of a bed, side by side, its quilt up to their chins."""
    bed = next((p for p in other.parts if p.thing.subject.picture == "prop:quilt_bed"), base_of(other))
    other.groups.append(mine.parts)
    old = {id(part) for group in other.laid for part in group}
    heads = [part for group in other.groups for part in group]
    left, right = (bed.anchored(name, (bed.x, bed.y))[0] for name in ("left", "right"))
    edge = bed.at(bed.thing.seat)[1]
    room = (right - left) / len(heads)
    placed = []
    for k, part in enumerate(heads):
        size = min(0.94 * room / part.thing.width, 0.62 * bed.height / part.thing.height)
        size *= max(0.8, min(1.0, part.thing.subject.scale))
        low = edge + 0.1 * part.thing.height * size
        placed.append(
            replace(
                part,
                x=left + room * (k + 0.5),
                y=low,
                height=part.thing.height * size,
                turn=(-4.0, 5.0)[k % 2],
                flip=k % 2 == 1,
                order=bed.order + 0.1,
                grounded=False,
            )
        )
    kept = [p for p in other.parts if id(p) not in old]
    if bed.thing.front and not other.laid:
        quilt = replace(bed.thing.redrawn(bed.thing.front, bed.thing.box, bed.thing.foot), anchors={})
        kept.append(replace(bed, thing=quilt, order=bed.order + 0.4, grounded=False))
    other.laid = [placed]
    other.parts = kept + placed
    return True


def _at_the_side(sign: int) -> Callable[[Block, Block], bool]:
    def stand(mine: Block, other: Block) -> bool:
        """Stand or sit at one side of a table, turned to it."""
        table = base_of(other)
        up = base_of(mine)
        tall = 1.5 * table.height
        alive = up.thing.subject.picture.startswith("figure:")
        resized(mine, (1.25 if alive else 1.0) * tall / up.height)
        up = base_of(mine)
        half = (up.box[2] - up.box[0]) / 2
        edge = table.box[0] if sign < 0 else table.box[2]
        x = edge + sign * half * 0.72
        flip = (up.thing.side > 0) == (sign > 0) if up.thing.side else sign > 0
        other.parts += [replace(p, flip=flip) for p in mine.moved(x - up.x, 0.0, order=table.order - 0.1)]
        return True

    return stand


def _at_the_bite(sign: int) -> Callable[[Block, Block], bool]:
    def nibble(mine: Block, other: Block) -> bool:
        """At one side of what two animals share, which is between their mouths."""
        meal = base_of(other)
        up = base_of(mine)
        flip = (up.thing.side < 0) == (sign < 0) if up.thing.side else sign < 0
        up = replace(up, flip=flip, x=0.0)
        mouth = up.anchored("mouth", (up.x - sign * 0.4 * (up.box[2] - up.box[0]), up.y - 0.5 * up.height))
        size = 0.26 * up.height
        wide = size * meal.thing.width / meal.thing.height
        # The first of the two lifts it to where it is eaten.
        y = min(meal.y, mouth[1] + 0.6 * size)
        lifted = replace(meal, height=size, y=y, grounded=False, order=0.4, turn=0.0)
        other.parts = [lifted if p is meal else p for p in other.parts]
        x = meal.x + sign * 0.42 * wide - mouth[0]
        other.parts.append(replace(up, x=x, order=up.order))
        return True

    return nibble


def _spread(mine: Block, other: Block) -> bool:
    """A cloth on the ground under everybody."""
    left, _, right, _ = other.box
    cloth = base_of(mine)
    wide = 1.16 * (right - left)
    tall = wide * cloth.thing.height / cloth.thing.width
    low = min(p.order for p in other.parts)
    x = (left + right) / 2
    other.parts.append(replace(cloth, x=x, y=0.45 * tall, height=tall, order=low - 0.5, grounded=False))
    return True


def _before_the_goal(mine: Block, other: Block) -> bool:
    """A goal on the side to which the ball is kicked, a little farther back."""
    kicker, goal = base_of(other), base_of(mine)
    other.parts = [replace(p, flip=False) if p is kicker else p for p in other.parts]
    resized(mine, 0.95 * kicker.height / goal.height)
    x = other.box[0] - 0.42 * (mine.box[2] - mine.box[0])
    other.parts += [replace(p, flip=False) for p in mine.moved(x, -0.1 * kicker.height, order=-0.4)]
    return True


#: How things come together there, by the name of the tie.
SET_PIECES: Mapping[str, Callable[[Block, Block], bool]] = {
    "axes": _behind_bars,
    "abed": _abed,
    "around": _all_around,
    "chairs": _chairs_at,
    "crescent": _in_the_crescent,
    "back": _on_the_back,
    "goal": _before_the_goal,
    "seesaw": _on_the_ends,
    "left bite": _at_the_bite(-1),
    "right bite": _at_the_bite(1),
    "spread": _spread,
    "left": _at_the_side(-1),
    "right": _at_the_side(1),
}
