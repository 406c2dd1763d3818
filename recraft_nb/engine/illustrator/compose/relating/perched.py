"""A thing at a named part of another: on a head, in a mouth, on a screen, on top of a dish."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.blocks import base_of, real_size, resized
from recraft_nb.engine.illustrator.compose.relating.borne import on_shoulders
from recraft_nb.engine.illustrator.compose.relating.windowed import in_window
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import SCREENS, spot_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

#: Where toppings lie on a dish: middle and height of the spread as shares of its box, breadth, size.
_TOPS: dict[str, tuple[float, float, float, float]] = {
    "steaming-bowl": (0.42, 0.52, 0.5, 0.3),
    "pancakes": (0.5, 0.2, 0.46, 0.2),
    "waffle": (0.5, 0.42, 0.46, 0.22),
    "soft-ice-cream": (0.52, 0.1, 0.2, 0.16),
    "ice-cream": (0.5, 0.16, 0.4, 0.18),
    "cupcake": (0.5, 0.1, 0.2, 0.2),
    "prop:toast": (0.5, 0.5, 0.4, 0.34),
    "prop:cup": (0.46, 0.36, 0.4, 0.15),
    "prop:salad": (0.5, 0.2, 0.6, 0.22),
    "prop:soup": (0.5, 0.5, 0.5, 0.16),
    "prop:spaghetti": (0.52, 0.4, 0.3, 0.26),
    "prop:cereal": (0.46, 0.36, 0.56, 0.16),
    "prop:yogurt": (0.5, 0.24, 0.5, 0.18),
    "pizza": (0.66, 0.6, 0.4, 0.16),
    "prop:cake": (0.5, 0.36, 0.4, 0.16),
    "shortcake": (0.5, 0.2, 0.4, 0.2),
    "prop:cake_slice": (0.62, 0.08, 0.4, 0.2),
    "curry-rice": (0.5, 0.3, 0.5, 0.24),
    "cooked-rice": (0.5, 0.34, 0.5, 0.26),
}
_CUT = {"prop:olives": "prop:olive_ring"}
_TOPPINGS = word_set("""
    egg blueberries cherries strawberry banana tomato mushroom cheese-wedge butter avocado bacon
    shrimp cut-of-meat leafy-green lemon pineapple chestnut peanuts cookie candy chocolate-bar olive
    kiwi-fruit grapes red-apple tangerine prop:marshmallow prop:olives prop:lemon prop:apple
    prop:orange prop:leaf cooking hot-pepper bell-pepper carrot broccoli coconut mango peach pear
    popcorn herb onion
""")


def topped(mine: Block, other: Block) -> bool:
    """Put what a dish comes with on top of it; False when it is no topping."""
    dish, item = base_of(other), base_of(mine)
    place = _TOPS.get(dish.thing.subject.picture)
    if place is None or item.thing.subject.picture not in _TOPPINGS or len(other.parts) > 8:
        return False
    if item.thing.subject.picture in _CUT:
        # Olives on a pizza are rings, not a bowl.
        cut = things.make(replace(item.thing.subject, picture=_CUT[item.thing.subject.picture]), 0)
        mine.parts = [replace(item, thing=cut)] * 5 if cut is not None else mine.parts
        item = mine.parts[0]
    fx, fy, spread, size = place
    left, top, right, bottom = dish.box
    wide, tall = right - left, bottom - top
    taken = sum(1 for p in other.parts if p.order >= 0.5)
    count = len(mine.parts)
    piece = size * tall * (1.0 if count < 3 else 0.8)
    for k, part in enumerate(mine.parts):
        share = (k + 0.5) / count - 0.5
        x = left + wide * (fx + spread * (share + (0.22 if taken else 0.0) * (1 if taken % 2 else -1)))
        y = top + tall * fy + piece * (0.42 + 0.12 * (k % 2))
        height = (
            piece if part.thing.height >= part.thing.width else piece * part.thing.height / part.thing.width
        )
        other.parts.append(
            replace(
                part,
                x=x,
                y=y,
                height=max(height, piece * 0.6),
                order=0.5 + 0.01 * k,
                turn=0.0,
                grounded=False,
            )
        )
    return True


# Most that a thing at such a place has of its owner's height.
_MOST = {"head": 0.4, "mouth": 0.27}


def perched(mine: Block, other: Block) -> bool:
    """Put a thing at the part of its owner that the prompt names; False when it names none."""
    item, owner = base_of(mine), base_of(other)
    spot = spot_of(item.thing.subject.traits)
    if not spot:
        return False
    if spot == "screen":
        return _on_screen(mine, other)
    lifts = spot == "back" and owner.thing.subject.picture.startswith("figure:")
    if (spot == "shoulder" or lifts) and item.thing.subject.picture.startswith("figure:"):
        return on_shoulders(mine, other)
    if spot == "window":
        return in_window(mine, other)
    real_size(mine, other, 0.11, _MOST.get(spot, 0.5))
    wide = mine.box[2] - mine.box[0]
    if wide > 0.6 * owner.height:
        resized(mine, 0.6 * owner.height / wide)
    x, y, order = _place(owner, spot, base_of(mine))
    if order < 0:
        mine.parts = [replace(p, turn=0.0) for p in mine.parts]
    other.parts += mine.lifted(x - base_of(mine).x, y, order=order)
    return True


def _place(owner: Placed, spot: str, item: Placed) -> tuple[float, float, float]:
    """Where the foot of the item goes, and whether before or behind its owner."""
    anchors, h = owner.thing.anchors, owner.height
    head = owner.at(owner.thing.head)
    if spot == "head":
        return head[0], head[1] + 0.05 * h, 0.3
    if spot == "shoulder" and "neck" in anchors:
        x, y = owner.at(anchors["neck"])
        return x + 0.22 * (owner.box[2] - owner.box[0]), y + 0.06 * h, 0.3
    if spot == "lap" and "seat" in anchors:
        x, y = owner.at(anchors["seat"])
        return x, y + 0.02 * h, 0.3
    if spot == "nose":
        x, y = owner.anchored("nose", (head[0], head[1] + 0.1 * h))
        return x, y, 0.3
    if spot == "mouth":
        x, y = owner.anchored("mouth", (head[0], head[1] + 0.3 * h))
        return x, y + 0.66 * item.height, 0.3
    if spot == "hand" and "hand" in anchors:
        x, y = owner.at(anchors["hand"])
        return x, y + 0.3 * item.height, 0.3
    if owner.thing.subject.picture.startswith("figure:"):
        x, y = owner.anchored("neck", head)
        return x + 0.1 * h, y + 0.3 * h, -0.3
    x, y = owner.at(owner.thing.seat) if "seat" in anchors else (owner.x + 0.1 * h, owner.box[1] + 0.08 * h)
    return x, y + 0.05 * item.height, 0.3


def _on_screen(mine: Block, other: Block) -> bool:
    """Set a picture on a light screen, inside its frame."""
    device, item = base_of(other), base_of(mine)
    area = SCREENS.get(device.thing.subject.picture)
    if area is None:
        return False
    left, top, right, bottom = device.box
    x0, y0, x1, y1 = (
        left + (right - left) * area[0],
        top + (bottom - top) * area[1],
        left + (right - left) * area[2],
        top + (bottom - top) * area[3],
    )
    wide, tall = x1 - x0, y1 - y0
    sheet = device.thing.redrawn(
        svg.rect(0, 0, 100 * wide, 100 * tall, "#f5f8fc", 100 * tall * 0.03),
        box=(0.0, 0.0, 100 * wide, 100 * tall),
        foot=(0.0, 100 * wide),
    )
    middle = (x0 + x1) / 2
    other.parts.append(
        replace(device, thing=sheet, x=middle, y=y1, height=tall, order=0.3, grounded=False, flip=False)
    )
    size = min(0.84 * tall, 0.8 * wide * item.thing.height / item.thing.width)
    each = len(mine.parts)
    size = size if each == 1 else min(size, 0.8 * wide / each * item.thing.height / item.thing.width)
    for k, part in enumerate(mine.parts):
        x = middle + wide * 0.84 * ((k + 0.5) / each - 0.5)
        other.parts.append(
            replace(part, x=x, y=(y0 + y1 + size) / 2, height=size, order=0.4, turn=0.0, grounded=False)
        )
    return True
