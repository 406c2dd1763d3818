"""Who is at work on somebody or at something: beside the chair of a patient, behind the drums, in the air."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.blocks import base_of, resized
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed

# Tallness of who stands at a chair, in heights of the chair.
_STANDING = 1.22
# How much of who is jumping out of the water is above it, and how far it is turned.
_LIFT, _TURN = 0.5, 24.0
_SWIM = ("animal:dolphin", "animal:fish", "animal:whale", "animal:shark", "animal:orca")
_SPLASH, _FOAM = "#dff3fb", "#ffffff"


def tend(mine: Block, other: Block) -> bool:
    """Stand at the back of a chair, turned to who sits in it."""
    chair = base_of(other)
    other.parts = [replace(p, flip=False) for p in other.parts]
    up = base_of(mine)
    seated = next((p for p in other.parts if p.thing.subject.picture.startswith("figure:")), None)
    resized(mine, seated.scale / up.scale if seated else _STANDING * chair.height / up.height)
    up = base_of(mine)
    left, _, right, _ = chair.box
    x = right - 0.1 * (right - left) + 0.3 * (up.box[2] - up.box[0])
    other.parts += [
        replace(p, flip=False, order=chair.order - 0.1) for p in mine.moved(x - up.x, chair.y - up.y)
    ]
    return True


def lie_under(mine: Block, other: Block) -> None:
    """Legs that stick out from under a car."""
    car, up = base_of(other), base_of(mine)
    resized(mine, max(0.2, 0.62 * (car.box[2] - car.box[0])) / up.height)
    up = base_of(mine)
    low = 0.24 * up.height
    x = car.box[0] + 0.52 * up.height
    other.parts += [
        replace(
            p,
            x=x,
            y=car.y - low / 2 + p.height / 2,
            flip=False,
            turn=90.0,
            grounded=False,
            order=car.order - 0.1,
        )
        for p in mine.parts
    ]


def sit_at_drums(mine: Block, other: Block) -> bool:
    """Behind the drums, head and arms above them."""
    kit, up = base_of(other), base_of(mine)
    resized(mine, 1.26 * kit.height / up.height)
    up = base_of(mine)
    other.parts += [
        replace(p, grounded=False, order=kit.order - 0.2)
        for p in mine.moved((kit.box[0] + kit.box[2]) / 2 - up.x, kit.y - up.y - 0.1 * kit.height)
    ]
    return True


def on_the_belly(parts: list[Placed]) -> list[Placed]:
    """Those who are drawn upright and slide on the belly, laid on the ground, the head forwards."""
    done: list[Placed] = []
    for part in parts:
        if "on the belly" not in part.thing.subject.traits or part.thing.height < part.thing.width:
            done.append(part)
            continue
        wide = part.box[2] - part.box[0]
        turn = 78.0 if part.flip else -78.0
        done.append(replace(part, turn=turn, y=part.y + 0.5 * (part.height - wide) - 0.02, grounded=False))
    return done


def leaps(part: Placed) -> bool:
    """Whether it lives in the water and jumps."""
    subject = part.thing.subject
    return subject.picture in _SWIM and bool({"jumping", "leaping"} & set(subject.traits))


def leaping(parts: list[Placed]) -> list[Placed]:
    """Those that jump out of the water in the air, nose up, a splash below each."""
    done: list[Placed] = []
    for part in parts:
        if not leaps(part):
            done.append(part)
            continue
        turn = _TURN if not part.flip else -_TURN
        lift = _LIFT * part.height
        done += [
            _splash(part),
            replace(part, y=part.y - lift, turn=turn, grounded=False),
        ]
    return done


def _splash(part: Placed) -> Placed:
    """Drops and rings where it has left the water."""
    body = svg.ellipse(100, 66, 96, 13, _SPLASH, opacity=0.75) + svg.ellipse(
        100, 65, 62, 8, _FOAM, opacity=0.8
    )
    for x, tall, lean in ((44, 34, -16), (70, 52, -8), (100, 40, 0), (130, 56, 9), (156, 32, 17)):
        body += svg.path(
            svg.d(
                "M",
                x - 9,
                66,
                "Q",
                x + lean - 3,
                66 - tall * 0.6,
                x + lean,
                66 - tall,
                "Q",
                x + lean + 5,
                66 - tall * 0.5,
                x + 9,
                66,
                "Z",
            ),
            _FOAM,
            opacity=0.92,
        )
        body += svg.circle(x + lean * 1.7, 58 - tall, 3.6, _FOAM, opacity=0.9)
    thing = part.thing.redrawn(body, (2.0, 0.0, 198.0, 80.0), foot=(60.0, 140.0))
    thing = replace(
        thing,
        subject=replace(part.thing.subject, picture="prop:splash", traits=(), relation=None, other=None),
    )
    wide = 0.9 * (part.box[2] - part.box[0])
    side = 1 if not part.flip else -1
    return replace(
        part,
        thing=thing,
        x=part.x + side * 0.12 * wide,
        y=part.y + 0.04 * wide,
        height=0.4 * wide,
        flip=False,
        turn=0.0,
        order=part.order + 0.2,
        grounded=False,
    )
