"""What animals of picture books are at: another's nose, a wheel, a cake, the helm, a castle in flames."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized
from recraft_nb.engine.illustrator.props.beasts.beast import AT_WHEEL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

# Heads are so wide, in heights of their owner; so near come those who touch noses.
_HEAD = 0.27


def _turned(part: Placed, *, right: bool) -> Placed:
    """A part that looks to one side, where its drawing has sides."""
    return replace(part, flip=(part.thing.side < 0) == right if part.thing.side else right)


def _nose_to_nose(mine: Block, other: Block) -> bool:
    """Two who face each other, their heads touching and at one height."""
    first, second = base_of(mine), base_of(other)
    if first.height < 0.8 * second.height:
        resized(mine, 0.8 * second.height / first.height)
    elif second.height < 0.8 * first.height:
        resized(other, 0.8 * first.height / second.height)
    first, second = _turned(base_of(mine), right=True), _turned(base_of(other), right=False)
    near = first.anchored("mouth", (first.box[2], first.y - 0.5 * first.height))
    far = second.anchored("mouth", (second.box[0], second.y - 0.5 * second.height))
    gap = _HEAD * (first.height + second.height) / 2 * 1.14
    first = replace(first, x=first.x + far[0] - gap - near[0], order=second.order)
    other.parts = [*(p for p in other.parts if p.thing is not second.thing), second, first]
    return True


def _in_the_wheel(mine: Block, other: Block) -> bool:
    """Small enough to run in the wheel, the near rim before the runner."""
    wheel = base_of(other)
    runner = base_of(mine)
    room = 0.52 * wheel.height
    size = min(room, 0.6 * wheel.height * runner.thing.height / runner.thing.width)
    x, y = wheel.anchored("floor", (wheel.x, wheel.y - 0.1 * wheel.height))
    other.parts.append(
        replace(runner, x=x, y=y, height=size, turn=0.0, order=wheel.order + 0.1, grounded=False)
    )
    sheet = replace(wheel.thing.redrawn(wheel.thing.front, wheel.thing.box, wheel.thing.foot), anchors={})
    other.parts.append(replace(wheel, thing=sheet, order=wheel.order + 0.2, grounded=False))
    return True


def _at_the_feast(sign: int) -> Callable[[Block, Block], bool]:
    def feast(mine: Block, other: Block) -> bool:
        """At one side of a cake that stands between two, leaning to it."""
        cake = base_of(other)
        if len(other.parts) == 1:
            resized(other, 0.62 * base_of(mine).height / cake.height)
            cake = base_of(other)
        else:
            cake = next(p for p in other.parts if p.thing.subject.picture == cake.thing.subject.picture)
        guest = _turned(base_of(mine), right=sign < 0)
        half = (guest.box[2] - guest.box[0]) / 2
        edge = cake.box[0] if sign < 0 else cake.box[2]
        x = edge + sign * 0.7 * half
        moved = replace(guest, x=guest.x + x - (guest.box[0] + guest.box[2]) / 2, turn=-sign * 5.0)
        other.parts = [replace(p, order=p.order + 0.2) if p is cake else p for p in other.parts]
        other.parts.append(replace(moved, order=cake.order - 0.1))
        return True

    return feast


def _at_the_helm(mine: Block, other: Block) -> bool:
    """Behind the wheel of a ship, the hands at its rim."""
    captain = base_of(mine)
    resized(other, 0.62 * captain.height / base_of(other).height)
    wheel = base_of(other)
    other.parts = [replace(p, order=p.order + 0.3) for p in other.parts]
    other.parts += [
        replace(p, order=wheel.order - 0.1) for p in mine.moved(wheel.x - captain.x, -0.12 * captain.height)
    ]
    return True


def _toward_the_flames(mine: Block, other: Block) -> bool:
    """The dragon on the right, its flames reaching what they are breathed at."""
    target, dragon = base_of(other), base_of(mine)
    real_size(mine, other, 0.7, 1.1)
    dragon = replace(base_of(mine), flip=False)
    flames = dragon.anchored("fire", (dragon.box[0], dragon.y))
    x = target.box[2] - 0.12 * (target.box[2] - target.box[0]) - flames[0]
    other.parts.append(replace(dragon, x=dragon.x + x, order=target.order + 0.2))
    return True


def _in_the_ring(mine: Block, other: Block) -> bool:
    """In the middle of who lies around it, head and tail before it."""
    ring, inner = base_of(mine), base_of(other)
    wide, tall = other.box[2] - other.box[0], -other.box[1]
    long = (ring.box[2] - ring.box[0]) * inner.height / ring.height
    # What is much larger keeps its height; who lies around it grows instead.
    share = max(0.5, min(1.3, inner.thing.metres / ring.thing.metres))
    size = min(0.52 * long / wide, share * 1.15 * inner.height / tall) * ring.height / inner.height
    resized(other, size)
    x, y = ring.anchored("inside", (ring.x, ring.y))
    middle = (other.box[0] + other.box[2]) / 2
    held = [replace(p, grounded=False) for p in other.moved(x - middle, y, order=ring.order + 0.1)]
    sheet = replace(ring.thing.redrawn(ring.thing.front, ring.thing.box, ring.thing.foot), anchors={})
    near = replace(ring, thing=sheet, order=max(p.order for p in held) + 0.1, grounded=False)
    other.parts = [ring, *held, near]
    return True


# Where the front window of a cab that looks left is: its middle, its foot and its height as shares.
_WINDOWS: Mapping[str, tuple[float, float, float]] = {
    "prop:taxi": (0.41, 0.46, 0.3),
    "prop:police_car": (0.41, 0.44, 0.3),
    "prop:pickup": (0.45, 0.36, 0.3),
    "prop:van": (0.12, 0.38, 0.36),
    "prop:bus": (0.09, 0.36, 0.34),
    "prop:truck": (0.19, 0.52, 0.36),
    "prop:tractor": (0.72, 0.42, 0.4),
}


def _at_the_wheel(mine: Block, other: Block) -> bool:
    """In an open car behind its doors, or in the front window of a cab; a second one behind the first."""
    car = max(other.parts, key=lambda p: ("driver" in p.thing.anchors, p.height))
    sat = sum(AT_WHEEL in p.thing.subject.traits for p in other.parts)
    left, top, right, low = car.box
    sheet = None
    if car.thing.front:
        seats = [car.anchored(name, (car.x, car.y)) for name in ("driver", "guest")]
        tall, room = 0.86 * car.height, 0.56 * car.height
        sheet = replace(car.thing.redrawn(car.thing.front, car.thing.box, car.thing.foot), anchors={})
        other.parts = [p for p in other.parts if p.order != car.order + _DOORS]
    else:
        share = _WINDOWS.get(car.thing.subject.picture, (0.4, 0.46, 0.3))
        x = left + (right - left) * (1 - share[0] if car.flip else share[0])
        tall = room = share[2] * (low - top)
        seats = [(x, top + share[1] * (low - top))]
    for k, part in enumerate(mine.parts[: len(seats) - sat]):
        x, y = seats[sat + k]
        size = min(tall, 1.5 * room * part.thing.height / part.thing.width)
        order = car.order + 0.2 - 0.05 * (sat + k)
        driver = _turned(part, right=car.flip)
        driver = replace(driver, x=0.0, y=y, height=size, turn=0.0, order=order, grounded=False)
        middle = (driver.box[0] + driver.box[2]) / 2
        other.parts.append(replace(driver, x=x - middle))
    if sheet is not None:
        other.parts.append(replace(car, thing=sheet, order=car.order + _DOORS, grounded=False))
    return True


# The doors of an open car lie so much nearer than its seats.
_DOORS = 0.4


def _in_harness(mine: Block, other: Block) -> bool:
    """The cart behind, its shaft along the flank of who draws it."""
    beast, cart = _turned(base_of(other), right=True), base_of(mine)
    resized(mine, 0.9 * beast.height / cart.height)
    x = beast.box[0] + 0.3 * (beast.box[2] - beast.box[0]) - base_of(mine).box[2]
    others = [p for p in other.parts if p.thing is not beast.thing]
    behind = [replace(p, x=p.x + x, order=p.order + beast.order - 0.1) for p in mine.parts]
    shaft = max(behind, key=lambda p: p.thing is cart.thing)
    other.parts = [*others, *behind, replace(beast, order=shaft.order + 0.05)]
    return True


def _along(mine: Block, other: Block) -> bool:
    """Ahead of who takes them along, all on the same way."""
    leader = _turned(base_of(other), right=False)
    others = [p for p in other.parts if p.thing is not leader.thing]
    tall = max(p.height for p in mine.parts)
    real = base_of(mine).thing.metres / leader.thing.metres
    resized(mine, max(0.36, min(1.1, real)) * leader.height / tall)
    pets = [_turned(p, right=False) for p in mine.parts]
    x = leader.box[0] - 0.06 * leader.height - max(p.box[2] for p in pets)
    other.parts = [*others, leader, *(replace(p, x=p.x + x, order=p.order + 0.05) for p in pets)]
    return True


def _at_the_easel(mine: Block, other: Block) -> bool:
    """The easel on the left, the brush in hand or trunk at its canvas."""
    painter = replace(base_of(mine), flip=False)
    easel = base_of(other)
    resized(other, min(1.0, 1.15 * painter.height / easel.height) if painter.thing.metres > 1 else 1.0)
    if easel.height < painter.height:
        resized(other, 1.05 * painter.height / base_of(other).height)
    hand = painter.anchored("hand", (painter.box[0], painter.y - 0.5 * painter.height))
    easel = base_of(other)
    x = hand[0] - 0.3 * (easel.box[2] - easel.box[0]) - easel.x
    other.parts = [replace(p, x=p.x + x, order=p.order - 0.1) for p in other.parts]
    other.parts.append(replace(painter, order=easel.order + 0.2))
    return True


#: How they come together, by the name of the tie.
PLAYMATES: Mapping[str, Callable[[Block, Block], bool]] = {
    "noses": _nose_to_nose,
    "wheel": _in_the_wheel,
    "left feast": _at_the_feast(-1),
    "right feast": _at_the_feast(1),
    "along": _along,
    "harness": _in_harness,
    "drives": _at_the_wheel,
    "curl": _in_the_ring,
    "easel": _at_the_easel,
    "helm": _at_the_helm,
    "fire": _toward_the_flames,
}
