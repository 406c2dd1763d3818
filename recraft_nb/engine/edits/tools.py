"""The one-picture tools: cut out, erase, trace, enlarge. One function for each, picture in, file out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PIL import Image

from recraft_nb.catalog import aspect_of, pixels
from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.brought import MOST, files, mask_of, picture_in, shrunk
from recraft_nb.engine.edits.results import Result, drawn_again, rendered

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TASKS"]

_FACTORS = {None: 4_200_000, "upscale4mp": 4_200_000, "upscale16mp": 16_000_000}
_MAX_SIDE = 4096
_PRO = "recraftv4_1_pro"
_REFINEMENT = {"subtle": 0.35, "moderate": 0.8}
_ENHANCE_SIDE = 2048


def vectorize(facts: Mapping[str, Any], blob: bytes) -> Result:
    """A raster picture as an SVG; an own one as the drawing it was, when no option asks for tracing."""
    from recraft_nb.engine.edits.trace import Options, trace

    (data,) = files(facts, blob)
    asked = facts["options"]
    options = Options(
        compress=asked.get("svg_compression", "on") != "off",
        max_shapes=asked.get("max_num_shapes") if asked.get("limit_num_shapes") != "off" else None,
        few_colors=asked.get("color_reduction") == "on",
        cut_out=asked.get("shape_stacking") == "cut_out",
        drop_small=asked.get("small_shape_filter") == "on",
        palette=tuple(tuple(color) for color in asked.get("strict_color_palette") or ()),
    )
    drawing = drawn_again(facts, facts["size"][0], facts["size"][1]) if not asked else None
    if drawing is not None and not drawing.filter:
        return Result(drawing.svg, recipe=drawing.recipe)
    return Result(trace(picture_in(data), options, tuple(facts["size"])))


def remove_background(facts: Mapping[str, Any], blob: bytes) -> Result:
    """The subject on nothing: exactly, for a picture of one's own; by a matte else."""
    from recraft_nb.engine.edits.matte import cut_out
    from recraft_nb.engine.edits.subjects import subject_matte
    from recraft_nb.engine.edits.vectors import without_background

    (data,) = files(facts, blob)
    if facts["format"] == "svg":
        drawing = drawn_again(facts, facts["size"][0], facts["size"][1], "subjects")
        return Result(drawing.svg if drawing is not None else without_background(data))
    image = picture_in(data, least=256)
    alpha = subject_matte(facts, image)
    return Result(cut_out(planes.to_floats(image), alpha), exact=True)


def erase_region(facts: Mapping[str, Any], blob: bytes) -> Result:
    """What the mask covers replaced by what is around it; the rest stays to the bit."""
    from recraft_nb.engine.edits.subjects import erased
    from recraft_nb.engine.edits.vectors import patched

    data, mask = files(facts, blob)
    whole = picture_in(data, most=MOST)
    image = shrunk(whole)
    hole = mask_of(mask, image.size)
    done = erased(facts, image, hole)
    if whole.size != image.size and facts["format"] != "svg":
        large = done.resize(whole.size, Image.Resampling.BICUBIC)
        done = Image.composite(large, whole, planes.from_floats(mask_of(mask, whole.size)))
    if facts["format"] == "svg":
        return Result(patched(data, done, hole, tuple(facts["size"])))
    return Result(done, exact=True)


def crisp_upscale(facts: Mapping[str, Any], blob: bytes) -> Result:
    """Larger with clean edges; a drawing of one's own is drawn larger."""
    from recraft_nb.engine.edits.upscale import crisp

    (data,) = files(facts, blob)
    image = picture_in(data, most=16_000_000)
    size = upscaled(image.size, facts["options"].get("upscale"))
    again = _rerendered(facts, size)
    return Result(again or crisp(image, size), recipe=facts.get("recipe") if again else None)


def creative_upscale(facts: Mapping[str, Any], blob: bytes) -> Result:
    """Larger with detail that was not there."""
    from recraft_nb.engine.edits.upscale import creative

    (data,) = files(facts, blob)
    image = picture_in(data, most=16_000_000)
    size = upscaled(image.size, facts["options"].get("upscale"))
    again = _rerendered(facts, size)
    return Result(creative(again or image, size, 0.5 if again else 1.0))


def enhance(facts: Mapping[str, Any], blob: bytes) -> Result:
    """Rendered anew at the size of a V4.1 Pro picture, detail refined."""
    from recraft_nb.engine.edits.upscale import creative

    (data,) = files(facts, blob)
    image = picture_in(data)
    size = pro_size(image.size)
    strength = _REFINEMENT[facts["options"].get("refinement") or "moderate"]
    again = _rerendered(facts, size)
    if again is None:
        image.thumbnail((_ENHANCE_SIDE, _ENHANCE_SIDE), Image.Resampling.LANCZOS)
    return Result(creative(again or image, size, strength * (0.5 if again else 1.0)))


def upscaled(size: tuple[int, int], upscale: str | None) -> tuple[int, int]:
    """The size of an upscaled picture: towards four (or sixteen) million pixels, twice to four times a side.

    >>> upscaled((512, 512), None), upscaled((1024, 1024), None), upscaled((1024, 1024), "upscale16mp")
    ((2048, 2048), (2048, 2048), (4000, 4000))
    """
    width, height = size
    factor = (_FACTORS[upscale] / (width * height)) ** 0.5
    factor = min(4.0, max(2.0, factor), _MAX_SIDE / max(size), (16_000_000 / (width * height)) ** 0.5)
    if factor > 1.9 and abs(factor - round(factor)) < 0.1 and round(factor) * max(size) <= _MAX_SIDE:
        factor = round(factor)
    factor = max(1.0, factor)
    return int(width * factor), int(height * factor)


def pro_size(size: tuple[int, int]) -> tuple[int, int]:
    """The V4.1 Pro size of a picture's shape; for a shape that no size has, as many pixels."""
    width, height = size
    found = pixels(_PRO, aspect_of(width, height))
    if found is not None and abs(found[0] / found[1] / (width / height) - 1) < 0.03:
        return found
    share = (2048 * 2048 / (width * height)) ** 0.5
    share = min(share, _MAX_SIDE / max(size))
    return round(width * share), round(height * share)


def _rerendered(facts: Mapping[str, Any], size: tuple[int, int]) -> Image.Image | None:
    """The same drawing at another size; None for a foreign picture and where filters would take too long."""
    drawing = drawn_again(facts, *size)
    if drawing is None or (drawing.filter and size[0] * size[1] > 5_000_000):
        return None
    return rendered(drawing, size, facts)


TASKS = {
    "vectorize": vectorize,
    "removeBackground": remove_background,
    "crispUpscale": crisp_upscale,
    "creativeUpscale": creative_upscale,
    "enhance": enhance,
    "eraseRegion": erase_region,
}
