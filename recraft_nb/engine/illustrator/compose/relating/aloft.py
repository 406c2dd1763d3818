"""What keeps up in the air what cannot fly: wings for a pig, a glow below a car."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import nature, things
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Placed

# Four-legged and other animals that have no wings of their own.
_BEASTS = word_set("""
    bear camel cat cow deer dog elephant fox frog giraffe goat gorilla hare hedgehog hippo horse kangaroo
    koala lion monkey mouse panda pig polar_bear rabbit raccoon sheep squirrel tiger unicorn wolf zebra
    crocodile snail snake
""")
_EARTHBOUND = frozenset(f"animal:{name}" for name in _BEASTS) | {"books", "open-book", "prop:books"}
_HOVERING = nature.WHEELED | frozenset({"boat", "ship", "sofa", "bed", "bathtub", "house"})
_GLOW = "#7df3ff"


def uplifted(parts: list[Placed]) -> list[Placed]:
    """The parts with what lifts them.

    Args:
        parts: Things of one subject that flies.
    """
    done: list[Placed] = []
    for part in parts:
        subject = part.thing.subject
        if any(t.startswith("wears:cape") for t in subject.traits):
            # Who wears a hero's cape needs no wings: it flies head first.
            done.append(replace(part, turn=14.0 if part.flip else -14.0))
        elif subject.picture in _EARTHBOUND:
            done += [part, *_wings(part)]
        elif nature.is_any(subject, _HOVERING):
            done += [_jets(part), part]
        else:
            done.append(part)
    return done


def _wings(part: Placed) -> list[Placed]:
    """A pair of white wings at the back."""
    thing = things.make(Subject("wings", "prop:wings"), 0)
    if thing is None:
        return []
    alone = part.thing.side == 0
    x, y = part.anchored("seat", (part.x, part.y - 0.72 * part.height))
    flip = not part.flip if part.thing.side > 0 else part.flip
    tall = 0.62 * part.height
    first = replace(
        part, thing=thing, x=x, y=y + 0.16 * part.height, height=tall, flip=flip, order=part.order + 0.1
    )
    if not alone:
        return [first]
    behind = part.order - 0.1
    wide = 0.18 * (part.box[2] - part.box[0])
    return [
        replace(first, x=part.x + wide, order=behind, turn=30.0, flip=False),
        replace(first, x=part.x - wide, order=behind, turn=-30.0, flip=True),
    ]


def _jets(part: Placed) -> Placed:
    """Light below and a trail behind: it hovers."""
    long, tall = part.thing.width, part.thing.height
    y = tall * 1.02
    body = svg.ellipse(long / 2, y, long * 0.44, tall * 0.16, _GLOW, opacity=0.35)
    for at in (0.2, 0.8):
        body += svg.ellipse(long * at, y - tall * 0.02, long * 0.12, tall * 0.1, _GLOW, opacity=0.9)
        body += svg.ellipse(long * at, y - tall * 0.03, long * 0.07, tall * 0.05, "#ffffff")
    for k, shift in enumerate((0.5, 0.62, 0.74)):
        reach = long * (1.16 - 0.05 * k)
        line = svg.d("M", long * 0.96, tall * shift, "L", long + (reach - long) * 2.2, tall * shift)
        body += svg.stroke(line, _GLOW if k % 2 else "#ffffff", tall * 0.035, stroke_opacity=0.75)
    box = (0.0, 0.0, long * 1.36, tall * 1.2)
    thing = replace(
        part.thing,
        subject=replace(part.thing.subject, traits=(), relation=None, other=None),
        body=body,
        box=box,
        foot=(part.thing.foot[0] - part.thing.box[0], part.thing.foot[1] - part.thing.box[0]),
        anchors={},
        flat=False,
    )
    down = 0.2 * part.height
    order = part.order - 0.01
    return replace(part, thing=thing, y=part.y + down, height=1.2 * part.height, order=order)
