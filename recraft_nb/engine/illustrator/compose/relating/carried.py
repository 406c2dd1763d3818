"""What somebody wears, holds, juggles or flies on a string."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.relating.eating import at_the_mouth
from recraft_nb.engine.illustrator.compose.relating.grips import (
    by_the_grip,
    in_paws,
    in_the_air,
    on_an_instrument,
    over_the_head,
)
from recraft_nb.engine.illustrator.compose.relating.touching import in_a_fan
from recraft_nb.engine.illustrator.compose.relating.wraps import WRAPS, wrapped
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed
    from recraft_nb.engine.illustrator.compose.things import Thing
    from recraft_nb.engine.illustrator.ink.chance import Chance


# What is as low as this, in metres, and wide, is a plate or a tray.
_FLAT = 0.5


def too_large(mine: Block, other: Block) -> bool:
    """Whether a thing is no load for who is said to hold it."""
    thing, owner = mine.parts[0].thing, base_of(other).thing
    room = 0.55 * owner.metres * owner.subject.scale
    if owner.subject.picture.startswith("animal:"):
        # Mice hold cheese, in a picture.
        room = max(room, 0.5)
    return thing.metres * thing.subject.scale > room


def wearing(mine: Block, other: Block, _chance: Chance) -> None:
    """Hats on the head, glasses on the eyes, scarves at the neck, the rest on the chest."""
    owners = [p for p in other.parts if p.thing.subject is base_of(other).thing.subject]
    if mine.parts[0].thing.subject.picture in WRAPS:
        other.parts += [wrapped(owner, mine.parts[0]) for owner in owners]
        return
    for owner in owners:
        item = mine.parts[0]
        subject = item.thing.subject
        hx, hy = owner.at(owner.thing.head)
        head = owner.height * (0.9 if owner.thing.head_only else 0.55 if owner.thing.bust else 0.34)
        if owner.thing.width > owner.thing.height * 1.15 and not owner.thing.head_only:
            head = owner.height * 0.4
        ratio = item.thing.height / item.thing.width
        if nature.is_any(subject, nature.NECKWEAR):
            w = head * 0.82
            x, y = owner.anchored("neck", (hx, hy + head * 0.82))
            y += w * ratio * 0.72
        elif nature.is_any(subject, nature.HATS):
            w = head * 0.86
            x, y = hx, hy + w * ratio * 0.2
        elif nature.is_any(subject, nature.GLASSES):
            w = head * 0.78
            x, y = owner.anchored("eyes", (hx, hy + head * 0.42))
            y += w * ratio * 0.5
        else:
            w = head * 0.8
            x, y = owner.x, owner.y - owner.height * 0.24
        other.parts.append(
            replace(
                item, x=x, y=y, height=w * ratio, flip=owner.flip, order=owner.order + 0.3, grounded=False
            )
        )


def holding(mine: Block, other: Block, chance: Chance) -> None:
    """Held at the hand, or before the body."""
    owner = base_of(other)
    if len(mine.parts) > 1 and "juggling" in owner.thing.subject.traits:
        _juggled(mine, other)
        return
    if (
        at_the_mouth(mine, other)
        or in_the_air(mine, other)
        or on_an_instrument(mine, other)
        or in_paws(mine, other)
        or _by_its_string(mine, other)
    ):
        return
    if nature.is_any(base_of(mine).thing.subject, frozenset({"balloon", "balloons"})) and len(mine.parts) > 1:
        in_a_fan(mine, other)
        return
    # An animal's paws are small beside it.
    _made_portable(mine, other, 0.34 if owner.thing.front and _is_beast(owner) else 0.5)
    wide, room = mine.box[2] - mine.box[0], 0.46 * owner.height
    if (len(mine.parts) > 1 and wide > room) or (wide > 2 * room and base_of(mine).thing.metres < _FLAT):
        # Several things in one hand hide nobody's face.
        resized(mine, room / wide)
    item = base_of(mine)
    subject = item.thing.subject
    named = (owner.thing.subject.picture, owner.thing.subject.word)
    pair = [p for p in other.parts if (p.thing.subject.picture, p.thing.subject.word) == named]
    is_umbrella = nature.is_any(subject, frozenset({"umbrella", "mushroom_umbrella"}))
    is_afloat = subject.picture in _AFLOAT and len(mine.parts) == 1
    if len(pair) == 2 and (is_umbrella or is_afloat):
        (_over_both if is_umbrella else _between_both)(mine, other, pair)
        return
    if len(pair) > 1 and _each_has_one(pair, item):
        if is_umbrella:
            _umbrella_each(mine, other, pair, colored=subject.color is not None)
            return
        _one_each(mine, other, pair)
        return
    if nature.is_any(subject, frozenset({"bubbles"})):
        _blown(mine, other)
        return
    if (
        owner.thing.subject.picture in _MOUTHED
        and not owner.thing.front
        and "mouth" in owner.thing.anchors
        and not nature.LONG & nature.names(subject)
    ):
        real_size(mine, other, 0.16, 0.26)
        x, y = owner.at(owner.thing.anchors["mouth"])
        tall = base_of(mine).height
        other.parts += [
            replace(p, grounded=False, turn=0.0) for p in mine.moved(x, y + 0.72 * tall, order=0.3)
        ]
        return
    if "hand" in owner.thing.anchors:
        outward = -1 if owner.at(owner.thing.anchors["hand"])[0] < owner.x else 1
        x, y = owner.at(owner.thing.anchors["hand"])
        if nature.is_any(subject, frozenset({"kite"})):
            _on_a_string(mine, other, (x, y), outward, owner.height)
            return
        if is_umbrella and (owner.thing.front or _is_beast(owner)):
            over_the_head(mine, other, (x, y))
            return
        if "grip" in item.thing.anchors:
            by_the_grip(mine, other, (x, y))
            return
        if nature.is_any(subject, nature.FLIES) or is_umbrella:
            # Strings and handles begin at the hand; what hangs on them is behind the head, not before it.
            other.parts += [
                replace(p, grounded=False, flip=outward < 0)
                for p in mine.moved(x + outward * item.height * 0.3, y - owner.height * 0.02, order=-0.2)
            ]
            return
        other.parts += mine.lifted(x + outward * item.height * 0.12, y + item.height * 0.42, order=0.3)
        return
    if is_umbrella:
        over_the_head(
            mine, other, (owner.box[0] + 0.06 * (owner.box[2] - owner.box[0]), owner.y - 0.36 * owner.height)
        )
        return
    side = 1 if owner.flip else -1
    if owner.thing.side == 0:
        side = chance.sign()
    x = owner.x + side * (owner.box[2] - owner.box[0]) * 0.34
    y = owner.y - owner.height * 0.26
    other.parts += mine.lifted(x, y + item.height * 0.3, order=0.3)


def _made_portable(mine: Block, other: Block, most: float) -> None:
    """Give what is held a size that its bearer can hold: flat things are measured by their breadth."""
    real_size(mine, other, 0.2, most)
    wide, tall = mine.box[2] - mine.box[0], base_of(other).height
    if wide > _WIDEST * tall and base_of(mine).thing.metres < _PORTABLE:
        resized(mine, 0.6 * tall / wide)


def _by_its_string(mine: Block, other: Block) -> bool:
    """Give somebody the end of a balloon's string; False for anything else, and for several people."""
    owner, item = base_of(other), base_of(mine)
    one = (owner.thing.subject.picture, owner.thing.subject.word)
    several = sum((p.thing.subject.picture, p.thing.subject.word) == one for p in other.parts) > 1
    held = (
        "hand" in item.thing.anchors
        and "hand" in owner.thing.anchors
        and item.thing.subject.picture in _AFLOAT
    )
    if not held or several or len(mine.parts) > 1:
        return False
    real_size(mine, other, 0.3, 0.56)
    x, y = owner.at(owner.thing.anchors["hand"])
    end = base_of(mine).at(item.thing.anchors["hand"])
    other.parts += mine.lifted(x - end[0], y - end[1], order=-0.2)
    return True


def _umbrella_each(mine: Block, other: Block, pair: list[Placed], *, colored: bool) -> None:
    """An umbrella over everyone, of a colour of its own where none is asked for."""
    for k, one in enumerate(pair):
        over_the_head(mine, other, one.at(one.thing.anchors["hand"]), one)
        if k and not colored:
            last = other.parts[-1]
            other.parts[-1] = replace(last, thing=_turned(last.thing, 97.0 * k))


def _turned(thing: Thing, angle: float) -> Thing:
    """A thing in another colour, as strong and as light as its own."""

    def paint(tone: str) -> str:
        light, chroma, hue = color.lch(tone)
        return color.from_lch(light, chroma, hue + angle)

    return replace(thing, body=svg.recolored(thing.body, paint))


def _is_beast(who: Placed) -> bool:
    return who.thing.subject.picture.startswith("animal:")


def _each_has_one(pair: list[Placed], item: Placed) -> bool:
    """Whether each of several has one of his own: cups yes, a banner that they share no."""
    subject = item.thing.subject
    if {"sharing", "giving"} & set(pair[0].thing.subject.traits) or nature.is_any(
        subject, frozenset({"kite"})
    ):
        return False
    if subject.relation == "with" and subject.count == 1:
        return False
    return item.thing.metres < 0.7 and all("hand" in p.thing.anchors for p in pair)


def _one_each(mine: Block, other: Block, pair: list[Placed]) -> None:
    """A thing in the hand of each; where there are more things than hands, one after the other."""
    size, flies = base_of(mine).height, nature.is_any(base_of(mine).thing.subject, nature.FLIES)
    for k in range(max(len(pair), len(mine.parts))):
        one, part = pair[k % len(pair)], mine.parts[k % len(mine.parts)]
        x, y = one.at(one.thing.anchors["hand"])
        outward = -1 if x < one.x else 1
        dx = outward * size * (0.3 if flies else 0.12) * (1 + k // len(pair))
        dy = -0.02 * one.height if flies else size * 0.42
        order = one.order + (-0.2 if flies else 0.3)
        other.parts.append(
            replace(part, x=x + dx, y=y + dy, height=size, turn=0.0, order=order, grounded=False)
        )


# Animals that carry in the mouth.
_MOUTHED = frozenset(
    f"animal:{name}" for name in ("dog", "cat", "fox", "wolf", "lion", "tiger", "raccoon", "bear", "seal")
)


def _blown(mine: Block, other: Block) -> None:
    """Bubbles rise from the mouth, the farther the larger."""
    owner = base_of(other)
    x, y = owner.at(owner.thing.head)
    outward = 1 if owner.flip else -1
    for k, part in enumerate(mine.parts):
        size = owner.height * (0.16 + 0.05 * k)
        px = x + outward * owner.height * (0.24 + 0.2 * k)
        py = y + owner.height * (0.26 - 0.16 * k)
        other.parts.append(replace(part, x=px, y=py, height=size, turn=0.0, order=0.4, grounded=False))


def _over_both(mine: Block, other: Block, pair: list[Placed]) -> None:
    """One umbrella over two who share it."""
    left, right = min(p.box[0] for p in pair), max(p.box[2] for p in pair)
    item = base_of(mine)
    size = max(item.height, 0.9 * (right - left) * item.thing.height / item.thing.width)
    y = min(p.box[1] for p in pair) + 0.62 * size
    behind = pair[0].order - 0.2
    other.parts.append(
        replace(item, x=(left + right) / 2, y=y, height=size, turn=0.0, order=behind, grounded=False)
    )


def _between_both(mine: Block, other: Block, pair: list[Placed]) -> None:
    """One balloon above two who hold its string between them."""
    middle = sum((p.box[0] + p.box[2]) / 2 for p in pair) / 2
    tall = max(p.height for p in pair)
    item = base_of(mine)
    size = min(tall * 1.05, 0.8 * tall * item.thing.height / item.thing.width)
    y = min(p.anchored("hand", (p.x, p.y - 0.4 * p.height))[1] for p in pair)
    order = min(p.order for p in pair) - 0.2
    other.parts.append(replace(item, x=middle, y=y, height=size, turn=0.0, order=order, grounded=False))


# What is carried is no wider than so many heights of its bearer, if it is not large itself.
_WIDEST, _PORTABLE = 1.0, 1.0
_AFLOAT = frozenset({"prop:balloon", "balloon"})


def _juggled(mine: Block, other: Block) -> None:
    """In the air above the head, in a bow from hand to hand."""
    owner = base_of(other)
    real_size(mine, other, 0.12, 0.16)
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
    item = base_of(mine)
    box = (min(0.0, far * 100), high * 100, max(0.0, far * 100), 0.0)
    string = replace(item.thing, body=body, box=box, foot=(-1.0, 1.0), side=0, anchors={}, flat=False)
    tall = -high
    other.parts.append(
        replace(item, thing=string, x=x, y=y, height=tall, flip=False, turn=0.0, order=-0.25, grounded=False)
    )
    end = mine.moved(x + far, y + high + item.height * 0.55, order=-0.2)
    other.parts += [replace(p, grounded=False, flip=outward < 0) for p in end]
