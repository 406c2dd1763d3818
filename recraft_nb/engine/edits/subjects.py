"""Subject and ground of a picture: exactly for drawings of one's own, by guess for all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.fill import filled
from recraft_nb.engine.edits.matte import COARSE, area, matte
from recraft_nb.engine.edits.results import drawn_again, rendered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["erased", "ground_of", "subject_matte"]

_LITTLE, _ALL = 0.002, 0.97
_SEEN = 0.012  # mean difference at which something has visibly gone
_SMALL = 256


def subject_matte(
    facts: Mapping[str, Any], image: Image.Image, *, need: Literal["edge", "shape", "area"] = "edge"
) -> Floats:
    """How much each pixel belongs to the subject, 0 to 1, height × width.

    Args:
        facts: Of the order.
        image: RGB or RGBA.
        need: How well it must be told of a foreign picture; a shape or an area is told sooner.
    """
    if image.mode == "RGBA":
        return np.asarray(image.getchannel("A"), dtype=np.float32) / np.float32(255)
    drawing = drawn_again(facts, *image.size, only="subjects")
    if drawing is not None:
        from dataclasses import replace

        alone = rendered(replace(drawing, filter=None), image.size, facts)
        if alone.mode == "RGBA":
            alpha = np.asarray(alone.getchannel("A"), dtype=np.float32) / np.float32(255)
            if _LITTLE < alpha.mean() < _ALL:
                return alpha
    pixels = planes.to_floats(image)
    if need == "area":
        return area(pixels)
    return matte(pixels, COARSE) if need == "shape" else matte(pixels)


def ground_of(facts: Mapping[str, Any], size: tuple[int, int]) -> Image.Image | None:
    """The backdrop of a drawing of one's own; None for a foreign picture."""
    drawing = drawn_again(facts, *size, only="backdrop")
    return None if drawing is None else rendered(drawing, size, facts).convert("RGB")


def erased(facts: Mapping[str, Any], image: Image.Image, hole: Floats) -> Image.Image:
    """A picture without what the mask covers; everything else as it was, to the bit.

    Where a subject of one's own drawing is covered, its backdrop comes to light as it was drawn.
    """
    pixels = planes.to_floats(image)
    ground = ground_of(facts, image.size)
    seed = int(facts.get("seed", 0))
    if ground is not None:
        behind = planes.to_floats(ground)
        inside = hole > 0
        if float(np.abs(behind - pixels)[inside].mean()) > _SEEN:
            done = pixels.copy()
            done[inside] = behind[inside]
            return _kept(done, image, hole)
    done = filled(pixels, hole, avoid=_spared(pixels, hole), seed=seed)
    return _kept(done, image, hole)


def _spared(pixels: Floats, hole: Floats) -> Floats | None:
    """The subject beside the hole, when it is ground that surrounds the hole: nothing is taken from it."""
    h, w = hole.shape
    scale = min(1.0, _SMALL / max(h, w))
    size = (max(8, round(w * scale)), max(8, round(h * scale)))
    small_hole = (planes.resized(hole, size, Image.Resampling.BOX) > 0).astype(np.float32)
    if small_hole.mean() > 0.6:  # hardly anything is left to choose from
        return None
    from recraft_nb.engine.edits.smooth import smooth_fill

    small = smooth_fill(planes.resized(pixels, size, Image.Resampling.BOX), planes.widened(small_hole, 2))
    subject = (area(small) > 0.5).astype(np.float32) * (1 - small_hole)
    ring = planes.widened(small_hole, 6) - small_hole
    if not ring.any() or float((subject * ring).sum() / ring.sum()) > 0.35:
        return None
    if not 0.01 < subject.mean() < 0.75:
        return None
    return planes.resized(planes.widened(subject, 3), (w, h), Image.Resampling.NEAREST)


def _kept(done: Floats, image: Image.Image, hole: Floats) -> Image.Image:
    """The result with every pixel outside the hole taken from the picture itself."""
    made = planes.from_floats(done)
    mask = planes.from_floats(hole)
    result = image.copy()
    if image.mode == "RGBA":
        solid = made.convert("RGBA")
        solid.putalpha(image.getchannel("A"))
        made = solid
    result.paste(made, (0, 0), mask)
    return result
