"""Parts of animals in colours of their own: a white mane, a black tail, yellow wings, brown paws."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.props.beasts.beast import Beast
    from recraft_nb.engine.illustrator.props.beasts.birds import Bird
    from recraft_nb.engine.illustrator.props.beasts.hoofed import Hoofed
    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

_FEET = ("paw", "foot", "feet", "sock")
_LEGS = ("leg",)
_BELLY = ("belly", "chest", "breast", "stomach", "tummy", "bib", "underside")
_EARS = ("ear",)
# How much of the light and shade of a part stays in its new colour.
_KEPT = 0.6


def ears_of(look: Look) -> str:
    """Colour asked for the ears, or ""."""
    return look.part(*_EARS)


def of_beast(b: Beast, look: Look) -> Beast:
    """The animal with the parts that its traits describe in their colours."""
    feet, legs, belly, tail = (look.part(*names) for names in (_FEET, _LEGS, _BELLY, ("tail",)))
    if feet or legs:
        b = replace(b, sock=tones(feet or legs))
    if legs:
        b = replace(b, legs=tones(legs))
    if belly:
        b = replace(b, pale=tones(belly), bib=True)
    drawn = b.tail
    if tail and drawn is not None:
        dyed = drawn

        def in_color(pen: Pen, pose: str, root: Point) -> None:
            _repaint(pen, tail, lambda: dyed(pen, pose, root))

        b = replace(b, tail=in_color)
    return b


def of_hoofed(h: Hoofed, look: Look) -> Hoofed:
    """The animal with mane, tail, legs, hooves and belly in the colours that its traits name."""
    mane, tail, belly = look.part("mane"), look.part("tail"), look.part(*_BELLY)
    legs, hooves = look.part(*_LEGS, *_FEET), look.part("hoof", "hooves")
    drawn, flows = h.mane, h.tail
    if mane and drawn is not None:
        dyed = drawn

        def mane_in_color(pen: Pen, low: Point, high: Point) -> None:
            _repaint(pen, mane, lambda: dyed(pen, low, high))

        h = replace(h, mane=mane_in_color)
    if (tail or mane) and flows is not None:
        # A horse with a white mane has a white tail.
        flowing = flows

        def tail_in_color(pen: Pen, root: Point) -> None:
            _repaint(pen, tail or mane, lambda: flowing(pen, root))

        h = replace(h, tail=tail_in_color)
    h = replace(h, sock=tones(legs)) if legs else h
    h = replace(h, hoof=tones(hooves)) if hooves else h
    return replace(h, pale=tones(belly)) if belly else h


def of_bird(b: Bird, look: Look) -> Bird:
    """The bird with wings, belly, head, beak and legs in the colours that its traits name."""
    found = {
        "wing": look.part("wing", "tail"),
        "belly": look.part(*_BELLY),
        "head": look.part("head"),
        "beak": look.part("beak", "bill"),
        "leg": look.part(*_LEGS, "foot", "feet"),
    }
    for part, paint in found.items():
        if paint:
            b = replace(b, **{part: tones(paint)})  # type: ignore[arg-type]
    return b


def _repaint(pen: Pen, paint: str, draw: Callable[[], None]) -> None:
    """Draw something in tones of another colour."""
    first = len(pen.parts)
    draw()
    body = "".join(pen.parts[first:])
    shades = [ink.lch(c)[0] for c in svg.colors_in(body)]
    if not shades:
        return
    lightness, chroma, hue = ink.lch(paint)
    mean = sum(shades) / len(shades)

    def change(c: str) -> str:
        return ink.from_lch(max(0.12, min(0.98, lightness + (ink.lch(c)[0] - mean) * _KEPT)), chroma, hue)

    pen.parts[first:] = [svg.recolored(part, change) for part in pen.parts[first:]]
