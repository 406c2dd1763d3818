"""Subject and ground of a picture: exactly for drawings of one's own, by guess for all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.fill import filled
from recraft_nb.engine.edits.matte import COARSE, area, matte
from recraft_nb.engine.edits.pieces import without_pieces
from recraft_nb.engine.edits.results import drawn_again, rendered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.edits.planes import Floats
    from recraft_nb.engine.illustrator import Drawing

__all__ = ["erased", "subject_matte"]

_LITTLE, _ALL = 0.002, 0.97
_SEEN = 0.012  # mean difference at which something has visibly gone
_MOSTLY, _PARTLY = 0.85, 0.3  # shares of a thing that a mask covers, from which the thing goes
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


def erased(
    facts: Mapping[str, Any], image: Image.Image, hole: Floats, *, before: bool = False
) -> Image.Image:
    """A picture without what the mask covers; everything else as it was, to the bit.

    Where a subject of one's own drawing is covered, its backdrop comes to light as it was drawn. Where only
    the backdrop is, it is drawn without the things that are covered: a bush, a cloud.

    Args:
        facts: Of the order.
        image: The picture.
        hole: 1 where the mask is white.
        before: Whether something new will stand there. Then a thing of the backdrop that the mask cuts
            stays whole behind it.
    """
    pixels = planes.to_floats(image)
    drawing = drawn_again(facts, *image.size, only="backdrop")
    if drawing is not None:
        inside = hole > 0

        def without(less: Drawing) -> Image.Image | None:
            behind = planes.to_floats(rendered(less, image.size, facts).convert("RGB"))
            if float(np.abs(behind - pixels)[inside].mean()) <= _SEEN:
                return None
            done = pixels.copy()
            done[inside] = behind[inside]
            return _kept(done, image, hole)

        cleared = without(drawing)
        if cleared is None:
            less = without_pieces(drawing, hole, _MOSTLY if before else _PARTLY)
            cleared = None if less is None else without(less)
        if cleared is not None or before:
            return cleared or image
    done = filled(pixels, hole, avoid=_spared(pixels, hole), seed=int(facts.get("seed", 0)))
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
