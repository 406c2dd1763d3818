"""Furniture that a place borrows from the drawings of things: a stove, a statue, a rack of servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.compose.stage import Stage

_NEAR = 0.3  # of the shorter side: so near to the hero nothing stands that he would cover


def drawn(
    stage: Stage,
    key: str,
    tall: float,
    *,
    seed: int = 1,
    flip: bool = False,
    traits: tuple[str, ...] = (),
    color: Rgb | None = None,
) -> str:
    """A thing of the picture table as furniture; its origin is the middle of its foot.

    Args:
        stage: Gives the light of the room.
        key: As a subject has it: "prop:stove".
        tall: Units from foot to top.
        seed: Chooses the variant.
        flip: Mirrored.
        traits: As of a subject.
        color: Of its main surface.
    """
    thing = things.make(Subject(key, key, color=color, traits=traits), seed, whole=True)
    if thing is None:
        return ""
    scale = tall / max(1.0, thing.height)
    x = (thing.box[0] + thing.box[2]) / 2
    body = svg.recolored(thing.body, lambda tone: interior.indoor_tone(stage, tone))
    moved = f'<g transform="translate({svg.num(-x)} {svg.num(-thing.box[3])})">{body}</g>'
    return svg.placed(moved, 0, 0, scale, flip=flip)


def stands(stage: Stage, key: str) -> bool:
    """Whether a place may show a thing: not one that the prompt names, which is drawn itself."""
    name = key.rpartition(":")[2]
    return not {name, name.replace("_", " "), name.replace("_", "-")} & set(stage.busy)


def put(
    stage: Stage,
    layer: str,
    key: str,
    x: float,
    y: float,
    tall: float,
    *,
    seed: int = 1,
    flip: bool = False,
    shadow: bool = True,
    anywhere: bool = False,
    color: Rgb | None = None,
    traits: tuple[str, ...] = (),
    own: bool = False,
) -> None:
    """A thing on the floor or on a board of a place, where it is not in the way of the subjects.

    Args:
        stage: Drawn on.
        layer: Of the picture.
        key: As a subject has it.
        x: Of its middle.
        y: Of its foot.
        tall: Units from foot to top.
        seed: Chooses the variant.
        flip: Mirrored.
        shadow: It stands on something.
        anywhere: Also behind the hero.
        color: Of its main surface.
        traits: As of a subject.
        own: Shown even where the prompt names it, as a part of the place.
    """
    u = stage.canvas.short
    if (not own and not stands(stage, key)) or (
        stage.busy and not anywhere and abs(x - stage.hero_x) < u * _NEAR
    ):
        return
    body = drawn(stage, key, tall, seed=seed, flip=flip, color=color, traits=traits)
    if shadow and body:
        stage.canvas.add(layer, svg.ellipse(x, y, tall * 0.34, tall * 0.035, "#1a1420", opacity=0.16))
    stage.canvas.add(layer, svg.placed(body, x, y))
