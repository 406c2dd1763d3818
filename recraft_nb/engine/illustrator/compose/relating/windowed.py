"""Who is in the window of a building or a vehicle, seen from outside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

# A window that is cut where a drawing has none that is known: its middle, its foot and its height as shares.
_ELSEWHERE = (0.5, 0.6, 0.26)
_OF_PICTURE = {
    "prop:house": (0.5, 0.46, 0.22),
    "prop:cottage": (0.5, 0.62, 0.2),
    "prop:castle": (0.5, 0.6, 0.16),
    "prop:tower": (0.5, 0.36, 0.16),
    "prop:lighthouse": (0.5, 0.5, 0.14),
    "prop:apartment_house": (0.5, 0.5, 0.16),
    "prop:train": (0.6, 0.5, 0.3),
    "prop:car": (0.43, 0.46, 0.34),
    "prop:bus": (0.44, 0.5, 0.36),
}
_FRAME, _GLOW = "#fff6e6", "#ffe3a0"


def in_window(mine: Block, other: Block) -> bool:
    """Set somebody into a window of the house, no larger than the window.

    Args:
        mine: Who.
        other: The building; gets the parts.
    """
    house = base_of(other)
    if "window" in house.thing.anchors and "window_top" in house.thing.anchors:
        x, foot = house.at(house.thing.anchors["window"])
        tall = foot - house.at(house.thing.anchors["window_top"])[1]
        wide = 1.5 * tall
        # The goods make room for who looks out between them.
        if house.thing.front:
            _in_the_cab(mine, other, house, (x, foot), tall)
            return True
        taken = min(wide, tall * 0.62 * len(mine.parts) + 0.2 * tall)
        other.parts.append(_pane(house, x, foot, taken, tall, framed=False))
    else:
        left, top, right, bottom = house.box
        share = _OF_PICTURE.get(house.thing.subject.picture, _ELSEWHERE)
        x, foot, tall = (
            left + (right - left) * share[0],
            top + (bottom - top) * share[1],
            share[2] * (bottom - top),
        )
        count = len(mine.parts)
        wide = tall * (0.9 if count == 1 else 0.62 * count)
        other.parts.append(_pane(house, x, foot, wide, tall))
    count = len(mine.parts)
    for k, part in enumerate(mine.parts):
        size = 0.94 * tall
        room = wide * 0.94 / count
        box = part.box
        shape = (box[2] - box[0]) / max(0.01, box[3] - box[1])
        size = min(size, room / max(0.2, shape))
        px = x + wide * ((k + 0.5) / count - 0.5)
        other.parts.append(
            replace(part, x=px, y=foot, height=size, order=0.3 + 0.01 * k, turn=0.0, grounded=False)
        )
    return True


def _in_the_cab(mine: Block, other: Block, cab: Placed, foot: tuple[float, float], tall: float) -> None:
    """Who drives, seen to the chest behind the front of the cab."""
    room = 0.86 * tall / max(1, len(mine.parts))
    for k, part in enumerate(mine.parts):
        size = min(1.6 * tall, 1.25 * room * part.thing.height / part.thing.width)
        size = max(size, 1.25 * tall)
        x = foot[0] + room * (k - (len(mine.parts) - 1) / 2)
        y = foot[1] + 0.45 * size
        other.parts.append(
            replace(part, x=x, y=y, height=size, order=cab.order + 0.2, turn=0.0, grounded=False)
        )
    sheet = replace(cab.thing.redrawn(cab.thing.front, cab.thing.box, cab.thing.foot), anchors={})
    other.parts.append(replace(cab, thing=sheet, order=cab.order + 0.4, grounded=False))


def _pane(house: Placed, x: float, foot: float, wide: float, tall: float, *, framed: bool = True) -> Placed:
    """A lit window with its frame, as a thing of its own."""
    w, h = 100 * wide, 100 * tall
    edge = h * 0.07
    if not framed:
        sheet = house.thing.redrawn(svg.rect(0, 0, w, h, _GLOW, edge), (0.0, 0.0, w, h), (0.0, w))
        return replace(house, thing=sheet, x=x, y=foot, height=tall, order=0.25, grounded=False, flip=False)
    body = (
        svg.rect(0, 0, w + 2 * edge, h + 2 * edge, _FRAME, edge)
        + svg.rect(edge, edge, w, h, _GLOW, 2)
        + svg.rect(-edge, h + edge, w + 4 * edge, edge * 1.4, _FRAME, edge * 0.5)
    )
    box = (-edge, 0.0, w + 3 * edge, h + 2.4 * edge)
    sheet = house.thing.redrawn(body, box, (0.0, w + 2 * edge))
    return replace(
        house,
        thing=sheet,
        x=x,
        y=foot + 0.014 * edge,
        height=(h + 2.4 * edge) / 100,
        order=0.25,
        grounded=False,
        flip=False,
    )
