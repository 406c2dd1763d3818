"""Drawings for edits: what a prompt says, in whole or in part, as pixels of a size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.results import drawn_again
from recraft_nb.engine.illustrator import Drawing, illustrate, redraw
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.props.people.attire import is_clothing
from recraft_nb.engine.paint import order_of, picture_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL import Image

    from recraft_nb.engine.illustrator import Order
    from recraft_nb.engine.illustrator.brief import Brief

__all__ = [
    "CutOut",
    "brief_of",
    "cut_out_of",
    "drawn",
    "drawn_between",
    "look_of",
    "order_for",
    "scene_without_heroes",
]

_ALIVE = ("figure:", "animal:")
_SOLID = 0.03  # alpha below which a cut-out counts as empty
_SQUARE = 720


@dataclass(frozen=True, slots=True)
class CutOut:
    """A drawn subject on nothing, cropped to itself.

    Attributes:
        image: RGBA.
        stands: Whether it touches a ground in its drawing (it gets a shadow); what is worn does not.
        worn: Whether it is clothing: it takes the shape of what it goes on, or a gap shows beside it.
    """

    image: Image.Image
    stands: bool
    worn: bool


def order_for(facts: Mapping[str, Any], width: int, height: int, **changes: Any) -> Order:
    """The order of a call, for a drawing of another size."""
    order = order_of({**facts, "width": width, "height": height})
    return replace(order, **changes) if changes else order


def brief_of(prompt: str) -> Brief:
    """What a prompt asks for."""
    from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
    from recraft_nb.engine.illustrator.parse import parse

    return parse(prompt, lexicon=default_lexicon())


def look_of(facts: Mapping[str, Any]) -> str:
    """The look that a call asks for by its style or its words; "" when it says nothing."""
    from recraft_nb.engine.illustrator.compose import looks

    brief = brief_of(facts["prompt"])
    if not facts.get("style") and not brief.style and brief.template != "lineart":
        return ""
    return looks.named(facts.get("style"), brief.style, brief.template)


def drawn(
    order: Order, only: Literal["", "subjects", "backdrop"] = "", look: str | None = None, share: float = 1
) -> tuple[Drawing, Image.Image]:
    """A drawing and its pixels.

    Args:
        order: What.
        only: A part of it.
        look: Another look than the order says.
        share: Of its size that the pixels have: half the size takes a third of the time.
    """
    if only or look:
        recipe = planned(order).to_json()
        drawing = redraw({**recipe, "look": look} if look else recipe, order.width, order.height, only)
    else:
        drawing = illustrate(order)
    size = round(order.width * share), round(order.height * share)
    return drawing, picture_of(drawing, *size, order.seed)


def drawn_between(facts: Mapping[str, Any], size: tuple[int, int], strength: float) -> Drawing | None:
    """The drawing between an own picture's and the prompt's; None for a foreign picture."""
    from recraft_nb.engine.illustrator.between import between
    from recraft_nb.engine.illustrator.recipe import Recipe

    if drawn_again(facts, *size) is None:
        return None
    own = Recipe.from_json(facts["recipe"])
    asked = Recipe.from_json(illustrate(order_for(facts, *size)).recipe)
    made = between(own, asked, brief_of(facts["prompt"]), strength, look_of(facts))
    return redraw({**made.to_json(), "vector": facts["format"] == "svg"}, *size)


def cut_out_of(facts: Mapping[str, Any], look: str | None = None) -> CutOut | None:
    """The subjects of a prompt, on nothing; None when it names only a place."""
    brief = brief_of(facts["prompt"])
    if not brief.subjects:
        return None
    order = order_for(facts, _SQUARE, _SQUARE, style=None, colors=(), background=None, vector=False)
    recipe = {**planned(order).to_json(), "look": look or "flat", "vector": False}
    if recipe["brief"]["template"] not in {"scene", "icon"}:
        recipe = {**recipe, "brief": {**recipe["brief"], "template": "scene", "text": []}}
    drawing = redraw(recipe, _SQUARE, _SQUARE, "subjects")
    image = picture_of(replace(drawing, filter=None), _SQUARE, _SQUARE, order.seed).convert("RGBA")
    solid = np.asarray(image.getchannel("A")) > 40
    if not _SOLID / 4 <= solid.mean() <= 0.97:
        return None
    flies = recipe["brief"]["setting"] in {"sky", "space", "underwater"}
    worn = is_clothing(brief.subjects[0].word.split()[-1])
    return CutOut(image.crop(planes.box_of(solid)), stands=not (flies or worn), worn=worn)


def scene_without_heroes(
    facts: Mapping[str, Any], width: int, height: int, look: str | None = None, share: float = 1
) -> tuple[Drawing, Image.Image]:
    """The place that a prompt describes, with its things but without the people and animals in it.

    A prompt for a background often names the subject again; it is in the picture already.

    Args:
        facts: Of the order.
        width: Pixels across.
        height: Pixels down.
        look: Another look than the order says.
        share: Of that size that the pixels have.
    """
    brief = brief_of(facts["prompt"])
    alive = " ".join(subject.word for subject in brief.subjects if subject.picture.startswith(_ALIVE))
    things = [subject for subject in brief.subjects if not subject.picture.startswith(_ALIVE)]
    banned = f"{facts.get('negative_prompt', '')} {alive}".strip()
    order = order_for(facts, width, height, negative_prompt=banned)
    return drawn(order, "" if things else "backdrop", look, share)
