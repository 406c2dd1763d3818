"""A hand that touches another: on a head, on a coat, at a mouth with food; a rope between two teams."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of, resized
from recraft_nb.engine.illustrator.compose.relating.cords import cord

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

Point = tuple[float, float]
# What is smaller than this, in metres, is no taller than a share of who kneels to it.
_TINY, _SHARE = 0.35, 0.5
_ROPE = "#c9a15e"


def tended(mine: Block, other: Block) -> bool:
    """Bring who is petted, combed or fed to the hand that does it; False for anything else.

    Args:
        mine: Whom it is done to; its parts are moved.
        other: Who does it.
    """
    up, low = base_of(mine), base_of(other)
    if "feeding" in up.thing.subject.traits and low.thing.subject.picture.startswith("animal:"):
        mine.parts, other.parts = other.parts, mine.parts
        mine.focus, other.focus = other.focus, mine.focus
        up, low = low, up
    traits = {*low.thing.subject.traits}
    if "tugging" in traits & {*up.thing.subject.traits}:
        rest = [p for p in other.parts if p is not low]
        other.parts = [*rest, *tug([low, up])]
        return True
    if "milking" in traits and up.thing.subject.picture.startswith("animal:"):
        _milk(mine, other)
        return True
    if not traits & {"tending", "feeding"} or "hand" not in low.thing.anchors:
        return False
    if not up.thing.subject.picture.startswith(("figure:", "animal:")) or len(mine.parts) > 1:
        return False
    fed = "feeding" in traits
    if up.thing.metres < _TINY and up.height > _SHARE * low.height:
        # A hedgehog is smaller than who pets it.
        resized(mine, _SHARE * low.height / up.height)
    other.parts = [replace(p, x=2 * low.x - p.x, flip=not p.flip) if low.flip else p for p in other.parts]
    low = base_of(other)
    hand = low.at(low.thing.anchors["hand"])
    near = [replace(p, flip=p.thing.side < 0, turn=0.0) for p in mine.parts]
    one = near[0]
    goal = _mouth(one) if fed else _crown(one)
    gap = 0.0
    if fed:
        items = [p for p in other.parts if p is not low]
        gap = 0.5 * max((p.box[2] - p.box[0] for p in items), default=0.06)
        gap = min(1.4 * gap, 0.22 * low.height)
    dx = hand[0] - gap - goal[0]
    order = low.order - 0.1
    other.parts += [replace(p, x=p.x + dx, order=order) for p in near]
    return True


def _milk(mine: Block, other: Block) -> None:
    """Kneeling at the side of the animal, the hands at its udder."""
    low = base_of(other)
    beast = replace(base_of(mine), flip=False, turn=0.0)
    hand = low.at(low.thing.anchors["hand"])
    turned = replace(low, flip=False)
    hand = turned.at(turned.thing.anchors["hand"])
    left, _, right, _ = beast.box
    beast = replace(beast, x=beast.x + hand[0] - (left + 0.62 * (right - left)), y=low.y - 0.03 * low.height)
    rest = [p for p in other.parts if p is not low]
    other.parts = [*rest, replace(beast, order=low.order - 0.2), turned]
    other.focus = low.thing


def _mouth(who: Placed) -> Point:
    return who.anchored("mouth", (who.box[2], who.y - 0.6 * who.height))


def _crown(who: Placed) -> Point:
    """The side of the head that is nearer to the hand."""
    x, y = who.at(who.thing.head)
    person = who.thing.subject.picture.startswith("figure:")
    return x + (0.1 if person else 0.04) * who.height, y


def tug(players: list[Placed]) -> list[Placed]:
    """Two teams, each leaning back from the other, one rope through all their hands."""
    count = len(players)
    half = (count + 1) // 2
    tall = max(p.height for p in players)
    left, right = players[:half], players[half:]
    placed: list[Placed] = []
    x = 0.0
    for k, part in enumerate([*left, *right]):
        is_left = k < half
        # Who looks left by himself is turned to the middle.
        flip = is_left if part.thing.side <= 0 else not is_left
        one = replace(part, x=0.0, y=0.0, flip=flip, turn=0.0, order=-0.01 * k)
        wide = one.box[2] - one.box[0]
        x += 0.42 * tall if k == half else 0.0
        one = replace(one, x=x - one.box[0])
        x += wide * 0.72 if k not in {half - 1, count - 1} else wide
        placed.append(one)
    grips = [_grip(p, inner=max if k < half else min) for k, p in enumerate(placed)]
    middle = x / 2
    placed = [replace(p, x=p.x - middle) for p in placed]
    grips = [(gx - middle, gy) for gx, gy in grips]
    y = sum(gy for _, gy in grips) / count
    start, end = (placed[0].box[0], y + 0.06 * tall), (placed[-1].box[2], y + 0.06 * tall)
    rope = cord(placed[0], start, end, 0.0, _ROPE, 3.4 * tall)
    flag = cord(
        placed[0],
        ((start[0] + end[0]) / 2, y + 0.02 * tall),
        ((start[0] + end[0]) / 2, y + 0.14 * tall),
        0.0,
        "#d9483f",
        5.0 * tall,
    )
    return [*placed, replace(rope, order=0.3), replace(flag, order=0.31)]


def _grip(who: Placed, inner: object) -> Point:
    del inner
    return who.at(who.thing.anchors[next(n for n in ("hand", "mouth", "top") if n in who.thing.anchors)])
