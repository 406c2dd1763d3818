"""From what an edit made to a finished file, and drawings of one's own drawn again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.trace import Options, trace
from recraft_nb.engine.marks import file_record
from recraft_nb.engine.paint import encode, picture_of
from recraft_nb.engine.recognition import DRAWN, FILTER_SEED, fingerprint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.edits.planes import Floats
    from recraft_nb.engine.illustrator import Drawing

__all__ = ["Result", "drawn_again", "finished", "only_inside", "rendered", "result_of"]


@dataclass(frozen=True, slots=True)
class Result:
    """What an edit made.

    Attributes:
        made: A picture, or an SVG.
        recipe: What redraws it, where something does.
        exact: Encode without loss.
    """

    made: Image.Image | str
    recipe: Mapping[str, Any] | None = None
    exact: bool = False


def drawn_again(
    facts: Mapping[str, Any], width: int, height: int, only: Literal["", "subjects", "backdrop"] = ""
) -> Drawing | None:
    """The drawing behind the picture of an order, at a size; None for a foreign picture."""
    from recraft_nb.engine.illustrator import redraw

    recipe = facts.get("recipe")
    if not recipe:
        return None
    try:
        return redraw(recipe, width, height, only)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None  # a file may carry any recipe; one that draws nothing makes its picture a foreign one


def rendered(drawing: Drawing, size: tuple[int, int], facts: Mapping[str, Any]) -> Image.Image:
    """A drawing as pixels, with the grain that its picture had."""
    seed = (facts.get("recipe") or {}).get(FILTER_SEED, 0)
    return picture_of(drawing, *size, seed if isinstance(seed, int) else 0)


def finished(result: Result, facts: Mapping[str, Any], operation: str) -> tuple[dict[str, Any], bytes]:
    """The file of a result, with the engine's mark; and the recipe that the shelf keeps."""
    from recraft_nb.media.metadata import embed

    if isinstance(result.made, str):
        data = result.made.encode()
    else:
        data = encode(result.made, facts["format"], exact=result.exact)
    recipe = (
        None
        if result.recipe is None
        else {k: v for k, v in result.recipe.items() if k not in {DRAWN, FILTER_SEED}}
    )
    record = file_record(dict(facts), recipe, fingerprint(data) if recipe is not None else "", operation)
    return {"recipe": recipe or {}}, embed(data, record)


def only_inside(image: Image.Image, done: Floats, hole: Floats) -> Image.Image:
    """The result inside the hole, the picture itself outside of it."""
    result = image.convert("RGB")
    made = planes.from_floats(done)
    if made.size != image.size:
        made = made.resize(image.size, Image.Resampling.BICUBIC)
    result.paste(made, (0, 0), planes.from_floats(hole))
    if image.mode == "RGBA":
        alpha = np.maximum(np.asarray(image.getchannel("A")), (hole * 255).astype(np.uint8))
        result.putalpha(Image.fromarray(alpha))
    return result


def result_of(image: Image.Image, facts: Mapping[str, Any], *, exact: bool = False) -> Result:
    """A picture, or for a vector model its outlines."""
    if facts["format"] != "svg":
        return Result(image, exact=exact)
    return Result(trace(image, Options()))
