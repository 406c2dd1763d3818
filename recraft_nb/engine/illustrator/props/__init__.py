"""Procedural props, people and animals: what the picture set lacks, drawn from a seed.

>>> drawn = draw("animal:fox", seed=1, traits=("sitting",))
>>> drawn.width, drawn.height
(600.0, 600.0)
"""

from __future__ import annotations

from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.props.beasts import deeds_shown, faces, own_parts, stood_up
from recraft_nb.engine.illustrator.props.body import wide_eyes
from recraft_nb.engine.illustrator.props.pen.look import Look
from recraft_nb.engine.illustrator.props.pen.shapes import Drawn, Pen, Rgb
from recraft_nb.engine.illustrator.props.register import DRAWINGS

__all__ = ["KEYS", "Drawn", "draw"]

#: Every key that can be drawn: "prop:…", "figure:…", "animal:…".
KEYS: frozenset[str] = frozenset(DRAWINGS)


def draw(key: str, *, seed: int, color: Rgb | None = None, traits: tuple[str, ...] = ()) -> Drawn:
    """Draw one thing.

    Args:
        key: One of :data:`KEYS`.
        seed: Chooses the variant: same arguments, same bytes.
        color: Colour of the main surface (coat, clothes, walls); shading and markings follow it.
        traits: Poses and adjectives ("sitting", "sleeping", "striped"); unknown ones change nothing.

    Returns:
        The drawing in a box of 600 × 600 units. Side views face left.

    Raises:
        KeyError: For a key that is not in :data:`KEYS`.
    """
    look = Look(Chance(seed, key), color, traits)
    pen = Pen(iris=faces.iris_of(look), glows=faces.glow(look), feeling=faces.feeling_of(look))
    pen.ears = own_parts.ears_of(look)
    pen.wide_eyed = look.has(wide_eyes.TRAIT)
    if look.has(deeds_shown.SHAKING):
        deeds_shown.drops(pen)
    if not stood_up.drawn_upright(pen, key, look):
        DRAWINGS[key](pen, look)
    if look.has(deeds_shown.FIERY) and "mouth" in pen.anchors:
        with pen.at(*pen.anchors["mouth"], scale=0.9):
            deeds_shown.breath_of_fire(pen)
    return pen.done()
