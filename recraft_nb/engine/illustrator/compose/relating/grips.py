"""How a thing is held: between the paws, over the head, by its grip, or tossed above the hands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature, things, trace
from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

Point = tuple[float, float]

_EATS = frozenset({"eating", "drinking", "nibbling", "munching", "licking", "sipping", "chewing", "biting"})
_TOSSED = frozenset({"tossing", "flipping", "catching"})
# What is flat when it flies.
_FLAT = {"pancakes": ("prop:dough", (217, 154, 78)), "pizza": ("prop:dough", None)}


def in_the_air(mine: Block, other: Block) -> bool:
    """Above the hands of who tosses it; False for who does not toss."""
    owner, item = base_of(other), base_of(mine)
    subject = owner.thing.subject
    if item.thing.subject.word.split()[-1] == "rope" and {"jumping", "skipping"} & set(subject.traits):
        other.parts.append(_skipped(owner, item))
        return True
    if not _TOSSED & set(subject.traits) or not subject.picture.startswith("figure:"):
        return False
    flat = _FLAT.get(item.thing.subject.picture)
    if flat is not None:
        made = things.make(replace(item.thing.subject, picture=flat[0], color=flat[1]), 0)
        mine.parts = [replace(item, thing=made)] if made is not None else mine.parts
        item = base_of(mine)
    wide = owner.height * (0.44 if item.thing.width > 1.5 * item.thing.height else 0.2)
    tall = wide * item.thing.height / item.thing.width
    x, top = owner.at(owner.thing.head)
    hands = [owner.at(owner.thing.anchors[n])[1] for n in ("hand", "hand_b") if n in owner.thing.anchors]
    y = min([top, *hands]) - 0.16 * owner.height
    for k, part in enumerate(mine.parts):
        dx = (k - (len(mine.parts) - 1) / 2) * wide * 1.1
        other.parts.append(
            replace(part, x=x + dx, y=y, height=tall, turn=-7.0, order=0.3, grounded=False, flip=False)
        )
    other.parts.append(_motion(owner, (x, y + 0.02 * owner.height)))
    return True


def _skipped(owner: Placed, rope: Placed) -> Placed:
    """A rope from hand to hand in a bow round somebody who jumps."""
    left, top, right, _ = owner.box
    names = [n for n in ("hand", "hand_b") if n in owner.thing.anchors]
    hands = sorted(owner.at(owner.thing.anchors[n]) for n in names) or [(left, top), (right, top)]
    (x0, y0), (x1, y1) = hands[0], hands[-1]
    k = 100 / owner.height
    low, high = (owner.y - top + 0.1 * owner.height) * k, (min(y0, y1) - top) * k
    wide = (x1 - x0) * k
    line = svg.d("M", 0, high, "C", -0.35 * wide, low * 1.06, 1.35 * wide, low * 1.06, wide, high)
    box = (-0.16 * wide, high, 1.16 * wide, low)
    thing = rope.thing.redrawn(svg.stroke(line, "#d9483f", 2.2), box, foot=(0.4 * wide, 0.6 * wide))
    tall = (low - high) / k
    y = top + low / k
    return replace(
        owner,
        thing=thing,
        x=(x0 + x1) / 2,
        y=y,
        height=tall,
        flip=False,
        order=owner.order - 0.1,
        grounded=False,
    )


def _motion(owner: Placed, at: Point) -> Placed:
    """Short lines below what has just gone up."""
    body = svg.stroke("M10 20V46M50 6V40M90 20V46", "#ffffff", 5, stroke_opacity=0.85)
    thing = owner.thing.redrawn(body, (5.0, 0.0, 95.0, 50.0), foot=(40.0, 60.0))
    thing = replace(thing, subject=replace(owner.thing.subject, traits=(), relation=None, other=None))
    tall = 0.09 * owner.height
    return replace(
        owner,
        thing=thing,
        x=at[0],
        y=at[1] + tall,
        height=tall,
        flip=False,
        turn=0.0,
        order=0.25,
        grounded=False,
    )


# How an animal holds an instrument: its height and that of its middle, in heights of the animal; its turn.
_PLAYED = {
    "guitar": (0.72, 0.4, -58.0), "prop:guitar": (0.72, 0.4, -58.0), "banjo": (0.72, 0.4, -58.0),
    "violin": (0.5, 0.52, -70.0), "prop:violin": (0.5, 0.52, -70.0), "prop:cello": (0.8, 0.42, -14.0),
    "trumpet": (0.3, 0.5, 0.0), "saxophone": (0.46, 0.38, 0.0), "flute": (0.36, 0.5, 0.0),
    "accordion": (0.34, 0.38, 0.0), "maracas": (0.34, 0.4, 0.0), "prop:flute": (0.36, 0.5, 0.0),
    "drum": (0.38, 0.19, 0.0), "long-drum": (0.38, 0.19, 0.0), "prop:drum_kit": (0.7, 0.3, 0.0),
}  # fmt: skip


def on_an_instrument(mine: Block, other: Block) -> bool:
    """An animal with its instrument before it, large enough to be played; False for what is no instrument."""
    owner, item = base_of(other), base_of(mine)
    way = _PLAYED.get(item.thing.subject.picture)
    if way is None or not owner.thing.subject.picture.startswith("animal:"):
        return False
    size, rise, turn = way
    tall = size * owner.height
    left, _, right, _ = owner.box
    x = (
        owner.x
        if owner.thing.side == 0
        else (left + right) / 2 + (right - left) * (0.16 if owner.flip else -0.16)
    )
    y = owner.y - rise * owner.height + tall / 2
    other.parts.append(
        replace(item, x=x, y=y, height=tall, turn=turn, flip=False, order=owner.order + 0.3, grounded=False)
    )
    if owner.thing.subject.picture in nature.PAWED and turn:
        reach = 0.14 * owner.height
        other.parts += [
            _paw(owner, (x - 1.1 * reach, y - tall / 2 - 0.5 * reach)),
            _paw(owner, (x + reach, y - tall / 2 + 0.4 * reach)),
        ]
    return True


def in_paws(mine: Block, other: Block) -> bool:
    """Before the chest of an animal that sits up, its paws round it; False for the others."""
    owner = base_of(other)
    anchors = owner.thing.anchors
    if owner.thing.subject.picture not in nature.PAWED or "seat" not in anchors or len(mine.parts) > 3:
        return False
    if "sitting" not in owner.thing.subject.traits or nature.is_any(
        base_of(mine).thing.subject, nature.FLIES | nature.LONG
    ):
        return False
    real_size(mine, other, 0.26, 0.36)
    item = base_of(mine)
    wide, room = mine.box[2] - mine.box[0], 0.5 * (owner.box[2] - owner.box[0])
    scale = min(1.0, room / wide)
    x, low = owner.at(anchors["seat"])
    long = item.thing.height > 2.2 * item.thing.width
    y = low - (0.02 if long else 0.13) * owner.height
    if _EATS & set(owner.thing.subject.traits) and "mouth" in anchors:
        y = min(y, owner.at(anchors["mouth"])[1] + (0.5 if long else 0.86) * scale * item.height)
    dx = x - scale * (mine.box[0] + mine.box[2]) / 2
    other.parts += [
        replace(p, grounded=False, turn=0.0) for p in mine.moved(dx, y, scale, order=owner.order + 0.3)
    ]
    middle = y - 0.42 * scale * item.height
    half = 0.46 * scale * wide
    other.parts += [_paw(owner, (x + side * half, middle)) for side in (-1, 1)]
    return True


def _paw(owner: Placed, at: Point) -> Placed:
    """A paw in the colour of the coat."""
    coat = trace.main_color(owner.thing.body) or "#a5835f"
    body = svg.ellipse(50, 40, 46, 36, color.shaded(coat, 0.03))
    body += svg.stroke("M34 66V52M52 70V54M70 66V52", color.shaded(coat, 0.16), 4)
    thing = owner.thing.redrawn(body, (4.0, 4.0, 96.0, 76.0), foot=(30.0, 70.0))
    thing = replace(thing, subject=replace(owner.thing.subject, traits=(), relation=None, other=None))
    tall = 0.085 * owner.height
    return replace(
        owner,
        thing=thing,
        x=at[0],
        y=at[1] + tall / 2,
        height=tall,
        flip=False,
        turn=0.0,
        order=owner.order + 0.4,
        grounded=False,
    )


def over_the_head(mine: Block, other: Block, hand: Point, whose: Placed | None = None) -> None:
    """An umbrella with its handle in the hand and its roof above the head."""
    owner, item = whose or base_of(other), base_of(mine)
    head = owner.at(owner.thing.head)
    most = 1.02 if whose is None else 0.9
    tall = max(0.62 * owner.height, min(most * owner.height, (hand[1] - head[1]) / 0.46))
    inward = 1.0 if hand[0] < head[0] else -1.0
    if owner.box[2] - owner.box[0] > 1.15 * owner.height and whose is None:
        # Over who goes on four short legs it stands as high again as he is.
        tall, order = 1.5 * owner.height, owner.order + 0.2
        x = hand[0] + inward * 0.14 * tall
        other.parts.append(
            replace(
                item,
                x=x,
                y=owner.y - 0.1 * owner.height,
                height=tall,
                turn=6.0 * inward,
                flip=False,
                order=order,
                grounded=False,
            )
        )
        return
    x = hand[0] + inward * 0.06 * tall
    other.parts.append(
        replace(
            item,
            x=x,
            y=hand[1] + 0.05 * tall,
            height=tall,
            turn=4.0 * inward,
            flip=False,
            order=owner.order - 0.2,
            grounded=False,
        )
    )


def by_the_grip(mine: Block, other: Block, hand: Point) -> None:
    """A long thing held where it is made to be held, its far end away from who holds it."""
    owner, item = base_of(other), base_of(mine)
    outward_left = hand[0] <= owner.x
    tall = 0.9 * owner.height
    held = replace(
        item, height=tall, flip=not outward_left, turn=0.0, order=owner.order + 0.3, grounded=False
    )
    x, y = held.at(held.thing.anchors["grip"])
    other.parts.append(replace(held, x=held.x + hand[0] - x, y=held.y + hand[1] - y))
