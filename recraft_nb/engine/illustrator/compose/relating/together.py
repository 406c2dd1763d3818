"""What two do with each other: a gift goes from hand to hand, a leash joins man and dog, a cart is pushed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of, resized
from recraft_nb.engine.illustrator.compose.relating.at_hand import AT_A_DESK, GIVEN_TO, desk_before
from recraft_nb.engine.illustrator.compose.relating.cords import cord
from recraft_nb.engine.illustrator.compose.relating.embraces import ear_to_mouth, paw_in_paw
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

Point = tuple[float, float]

#: What is pulled on a rope, and what is pushed at a handle.
_PULLED = frozenset(
    {
        "prop:carriage",
        "sled",
        "prop:wagon",
        "prop:hay_wagon",
        "prop:suitcase",
        "luggage",
        "canoe",
        "prop:rowing_boat",
        "prop:raft",
    }
)
_PUSHED = frozenset(
    {
        "prop:stroller",
        "shopping-cart",
        "prop:lawn_mower",
        "prop:wheelbarrow",
        "manual-wheelchair",
    }
)


def joined(mine: Block, other: Block) -> bool:
    """Join two blocks by what their figures do with each other.

    Args:
        mine: Whose relation "beside" it is; its parts are moved.
        other: The one it relates to; it takes the parts.

    Returns:
        Whether they do something together; otherwise nothing was changed.
    """
    up, low = base_of(mine), base_of(other)
    gives, does = set(up.thing.subject.traits), set(low.thing.subject.traits)
    if "giving" in gives and (GIVEN_TO in does or ("receiving" in does and len(other.parts) < 4)):
        _hand_over(mine, other)
    elif HANDS_MEET & gives & does and not (up.thing.front and low.thing.front):
        pair = paw_in_paw(low, up)
        other.parts = [*(p for p in other.parts if p is not low), *pair]
    elif "whispering" in gives | does and up.thing.front and low.thing.front:
        first, second = (low, up) if "whispering" in does else (up, low)
        other.parts = [*(p for p in other.parts if p is not low), *ear_to_mouth(first, second)]
    elif HANDS_MEET & gives & does:
        other.parts = _turned(other, left=False)
        mine.parts = _turned(mine, left=True)
        other.parts.append(beside_by_the_hand(base_of(other), base_of(mine)))
    elif "walking" in does and _is_led(up, low):
        _lead(mine, other)
    elif "pulling" in does and up.thing.subject.picture in _PULLED:
        _pull(mine, other)
    elif "pushing" in does and up.thing.subject.picture in _PUSHED:
        _push(mine, other)
    elif up.thing.subject.picture.startswith("figure:") and low.thing.subject.picture in _COMPUTERS:
        _at_desks(mine, other)
    else:
        return False
    return True


HAND_IN_HAND = "holding hands"
#: What two do whose hands meet.
HANDS_MEET = frozenset({HAND_IN_HAND, "high five"})
# The lower of two hands that meet is raised by so much of the height of its owner at most.
_RAISED, _RAISED_MAN = 1.3, 1.08


def beside_by_the_hand(left: Placed, right: Placed) -> Placed:
    """The right one of two, moved to where their hands meet; a little taller or shorter for it."""
    reach, hand = _hand(left, left=False), _hand(right, left=True)
    share = (left.y - reach[1]) / max(0.01, right.y - hand[1])
    most = _RAISED_MAN if left.thing.subject.picture.startswith("figure:") else _RAISED
    right = replace(right, height=right.height * max(1 / most, min(most, share)))
    return replace(right, x=right.x + reach[0] - _hand(right, left=True)[0])


def _at_desks(mine: Block, other: Block) -> None:
    """Everybody behind a desk of his own, with a computer on it."""
    people = [p for p in mine.parts if p.thing.subject is base_of(mine).thing.subject]
    others = [p for p in mine.parts if p not in people]
    device = base_of(other)
    tall = max(p.height for p in people)
    wide, high = 0.74 * tall, 0.4 * tall
    done: list[Placed] = []
    for k, person in enumerate(people):
        x = (k - (len(people) - 1) / 2) * wide * 1.1
        done.append(replace(person, x=x, y=0.0, order=-0.2, flip=k % 2 == 1))
        body = svg.rect(0, 0, 100, 7, "#c99a68", 2) + svg.rect(4, 7, 92, 46, "#a9784c", 2)
        body += svg.rect(9, 12, 82, 36, "#b98a5a", 2)
        desk = device.thing.redrawn(body, box=(0.0, 0.0, 100.0, 53.0), foot=(4.0, 96.0))
        done.append(replace(device, thing=desk, x=x, y=0.02, height=high, flip=False, turn=0.0, order=0.2))
        size = 0.34 * tall
        right = x + (0.2 if k % 2 == 0 else -0.2) * wide
        done.append(
            replace(
                device, x=right, y=0.02 - high, height=size, flip=False, turn=0.0, order=0.3, grounded=False
            )
        )
    other.parts = [*done, *others]


_COMPUTERS = frozenset({"desktop-computer", "laptop"})


def _is_led(up: Placed, low: Placed) -> bool:
    leader = low.thing.subject.picture
    return leader.startswith("figure:") and up.thing.subject.picture in _ON_A_LEAD


_ON_A_LEAD = frozenset(
    f"animal:{name}" for name in ("dog", "cat", "goat", "sheep", "horse", "cow", "pig", "camel", "rabbit")
) | {"llama", "poodle", "donkey"}


def _turned(block: Block, left: bool) -> list[Placed]:
    """The parts of a block, its main figure looking to one side."""
    base = base_of(block)
    looks_left = (base.thing.side <= 0) != base.flip
    if looks_left == left:
        return block.parts
    return [replace(p, x=2 * base.x - p.x, flip=not p.flip) for p in block.parts]


def _hand_over(mine: Block, other: Block) -> None:
    """The giver on the right, the receiver on the left, their hands one breadth of the gift apart."""
    mine.parts = _turned(mine, left=True)
    other.parts = _turned(other, left=False)
    giver, taker = base_of(mine), base_of(other)
    if GIVEN_TO in taker.thing.subject.traits:
        other.parts = [replace(p, flip=p.thing.side < 0) for p in other.parts]
        taker = max((p for p in other.parts if p.thing.subject is taker.thing.subject), key=lambda p: p.x)
    hand, reach = _hand(giver, left=True), _hand(taker, left=False)
    gifts = [p for p in mine.parts if p.thing is not giver.thing]
    wide = max((p.box[2] - p.box[0] for p in gifts), default=0.1 * giver.height)
    dx = reach[0] - hand[0] + 0.5 * min(wide, 0.4 * giver.height)
    if AT_A_DESK in giver.thing.subject.traits:
        desk = desk_before(giver, left=True)
        mine.parts.append(desk)
        # Nobody who is served stands in the desk.
        dx = max(dx, taker.box[2] - desk.box[0])
    other.parts += mine.moved(dx, 0.0, order=0.02)


def _hand(who: Placed, *, left: bool) -> Point:
    """The hand that is farther out on one side."""
    places = [who.at(who.thing.anchors[n]) for n in ("hand", "hand_b", "mouth") if n in who.thing.anchors]
    places = places or [(who.box[0] if left else who.box[2], who.y - 0.4 * who.height)]
    return min(places) if left else max(places)


def _lead(mine: Block, other: Block) -> None:
    """Animals before their leader, each on a leash of its own."""
    other.parts = _turned(other, left=True)
    leader = base_of(other)
    size = max(p.height for p in mine.parts)
    if size > 0.62 * leader.height and base_of(mine).thing.metres < 0.9:
        resized(mine, 0.55 * leader.height / size)
    pets = [replace(p, flip=p.thing.side > 0) for p in mine.parts]
    hand = _hand(leader, left=True)
    right = max(p.box[2] for p in pets)
    dx = leader.box[0] - 0.1 * leader.height - right
    moved = [replace(p, x=p.x + dx, order=p.order + 0.1) for p in pets]
    ropes = []
    for pet in moved:
        x, y = pet.at(pet.thing.head)
        neck = (x + 0.16 * pet.height, y + 0.36 * pet.height)
        ropes.append(cord(leader, hand, neck, 0.03, "#c8453f"))
    other.parts += [*moved, *ropes]


def _pull(mine: Block, other: Block) -> None:
    """What is pulled comes behind, on a rope."""
    other.parts = _turned(other, left=True)
    puller, load = base_of(other), base_of(mine)
    if load.height > 0.75 * puller.height:
        resized(mine, 0.75 * puller.height / load.height)
    gap = 0.34 * puller.height
    dx = max(p.box[2] for p in other.parts) + gap - mine.box[0]
    moved = [replace(p, flip=p.thing.side > 0) for p in mine.moved(dx)]
    load = max(moved, key=lambda p: p.height)
    if puller.thing.subject.picture.startswith("figure:"):
        start = _hand(puller, left=False)
    else:
        start = (puller.x + 0.1 * (puller.box[2] - puller.box[0]), puller.y - 0.48 * puller.height)
    end = (load.box[0] + 0.06 * (load.box[2] - load.box[0]), load.y - 0.22 * load.height)
    other.parts += [*moved, cord(puller, start, end, 0.04)]


def _push(mine: Block, other: Block) -> None:
    """The handle of what is pushed lies in the hands of who pushes."""
    other.parts = _turned(other, left=True)
    pusher, load = base_of(other), base_of(mine)
    tall = 0.66 * pusher.height
    resized(mine, tall / load.height)
    load = base_of(mine)
    hand = _hand(pusher, left=True)
    dx = hand[0] - mine.box[2] + 0.05 * load.height
    other.parts += [replace(p, order=p.order - 0.1) for p in mine.moved(dx)]
