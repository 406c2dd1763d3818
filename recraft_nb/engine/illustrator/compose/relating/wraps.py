"""Somebody wrapped in a blanket: cloth from the neck to the ground, the face free."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature, trace
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Placed

#: Pictures of what one is wrapped in.
WRAPS = nature.WRAPS


def wrapped(owner: Placed, cloth: Placed) -> Placed:
    """The cloth round somebody.

    Args:
        owner: Who is wrapped.
        cloth: In which; it lends its colour.
    """
    left, top, right, bottom = owner.box
    head = owner.at(owner.thing.head)
    tall_head = (0.46 if owner.thing.subject.picture.startswith("animal:") else 0.27) * owner.height
    start = max(top, head[1]) + tall_head
    said = cloth.thing.subject.color
    main = color.hexa(said) if said else trace.main_color(cloth.thing.body) or "#d96a5a"
    main = "#d96a5a" if color.lab(main)[0] > 0.93 else main  # no white sheet
    dark, light = color.shaded(main, 0.08), color.lit(main, 0.05)
    body = svg.path("M22 6C4 20 -4 60 2 100C30 108 70 108 98 100C104 60 96 20 78 6C62 20 38 20 22 6Z", main)
    body += svg.path("M78 6C62 28 40 46 18 60C8 74 2 90 2 100C30 108 70 108 98 100C104 60 96 20 78 6Z", dark)
    body += svg.path("M22 6C30 22 60 26 78 6L82 14C66 34 30 32 17 12Z", light)
    body += svg.stroke("M10 52C8 68 8 84 12 98M60 62C66 76 68 90 66 104M84 48C88 66 88 84 84 100", light, 1.6)
    wide = max(right - left, 0.5 * owner.height) * 0.98
    tall = max(0.3 * owner.height, bottom - start)
    middle = head[0] if owner.thing.subject.picture.startswith("figure:") else (left + right) / 2
    # The cloth is drawn 100 units wide and stretched to who is in it.
    k = wide / tall
    body = svg.group(body, transform=f"scale({svg.ratio(k)} 1)")
    thing = owner.thing.redrawn(body, (0.0, 0.0, 100 * k, 106.0), foot=(0.0, 100 * k))
    thing = replace(thing, subject=replace(cloth.thing.subject, relation=None, other=None))
    around = replace(owner, thing=thing, flip=False, turn=0.0, order=owner.order + 0.3, grounded=False)
    return replace(around, x=middle, y=bottom + 0.01 * owner.height, height=tall * 1.06)
