"""More picture around a picture: beyond its borders, or in another shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.brought import MOST, WORKED, files, picture_in
from recraft_nb.engine.edits.fill import filled
from recraft_nb.engine.edits.results import Result, only_inside, result_of
from recraft_nb.engine.edits.subjects import subject_matte

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["TASKS", "in_other_shape"]

_RIM = 0.2  # of the short side: how deep a picture may be taken from although it is the subject
_CUT = 0.06  # share of a border that is subject, from which it cuts the subject
_NEARLY_ALL = 0.7  # share of a picture that is subject, from which there is nothing else to take from


def outpaint(facts: Mapping[str, Any], blob: bytes) -> Result:
    """More picture around the picture, which stays as it is."""
    (data,) = files(facts, blob)
    whole = picture_in(data, most=MOST, least=256).convert("RGB")
    return result_of(_led_around(whole, facts["frame"], facts), facts, exact=True)


def _led_around(whole: Image.Image, frame: Sequence[int], facts: Mapping[str, Any]) -> Image.Image:
    """A picture with more around it.

    Args:
        whole: The picture in its own size.
        frame: Left, top, its size there, the size of all, in pixels.
        facts: Of the order.
    """
    left, top, inner_w, inner_h, width, height = frame
    scale = (WORKED / (width * height)) ** 0.5
    if scale >= 1:
        return _filled_around(whole, frame, facts)
    # Found at a size that is worked on, then laid around the picture in its own size.
    small = [max(1, round(value * scale)) if value > 0 else value for value in frame]
    canvas = _filled_around(whole, small, facts).resize((width, height), Image.Resampling.BICUBIC)
    canvas.paste(whole.resize((inner_w, inner_h), Image.Resampling.LANCZOS), (left, top))
    return canvas


def _filled_around(whole: Image.Image, frame: Sequence[int], facts: Mapping[str, Any]) -> Image.Image:
    """The same at the size that the frame says, whatever it is."""
    left, top, inner_w, inner_h, width, height = frame
    image = whole
    if image.size != (inner_w, inner_h):
        image = image.resize((inner_w, inner_h), Image.Resampling.LANCZOS)
    canvas, hole = _laid(image, (left, top), (width, height))
    if not hole.any():
        return canvas
    barred = _barred(subject_matte(facts, image, need="area"), hole, (left, top))
    done = filled(planes.to_floats(canvas), hole, avoid=barred, seed=int(facts["seed"]))
    return only_inside(canvas, done, hole)


def _barred(alpha: Floats, hole: Floats, place: tuple[int, int]) -> Floats:
    """Where on a canvas nothing is taken from: the subject of its picture, or faces are seen twice.

    But for what of it lies near a border that the picture is led over: where that border cuts a coat or fur,
    a straight cut would be seen, and the same coat goes on.
    """
    h, w = alpha.shape
    left, top = place
    subject = planes.widened(planes.floats(alpha > 0.5), max(2, w // 120))
    near = round(_RIM * min(w, h))
    beyond = (left > 0, left + w < hole.shape[1], top > 0, top + h < hole.shape[0])
    # The view from each side: its first columns lie at the border.
    views = (subject, subject[:, ::-1], subject.T, subject[::-1].T)
    cut = [grows and float(view[:, :2].mean()) > _CUT for grows, view in zip(beyond, views, strict=True)]
    for view, is_cut in zip(views, cut, strict=True):
        if is_cut:
            view[:, :near] = 0
    return _on_canvas(subject, hole, place)


def in_other_shape(image: Image.Image, alpha: Floats, size: tuple[int, int], seed: int) -> Image.Image:
    """The whole picture in a much wider or taller shape, the rest filled from itself.

    Args:
        image: The picture.
        alpha: Where its subject is.
        size: Pixels across and down.
        seed: Of the filling.
    """
    scale = min(size[0] / image.width, size[1] / image.height) * 1.18
    inner = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)
    place = (size[0] - inner.width) // 2, (size[1] - inner.height) // 2
    canvas, hole = _laid(inner, place, size)
    if not hole.any():
        return canvas
    matte = planes.resized(np.ascontiguousarray(alpha), inner.size, Image.Resampling.BILINEAR)
    subject = planes.widened(planes.floats(matte > 0.5), max(2, inner.width // 100))
    avoid = _on_canvas(subject, hole, place) if subject.mean() < _NEARLY_ALL else None
    return planes.from_floats(filled(planes.to_floats(canvas), hole, avoid=avoid, seed=seed))


def _laid(image: Image.Image, place: tuple[int, int], size: tuple[int, int]) -> tuple[Image.Image, Floats]:
    """A canvas with a picture on it, and what is left around it to be filled."""
    canvas = Image.new("RGB", size)
    canvas.paste(image, place)
    hole = np.ones((size[1], size[0]), dtype=np.float32)
    left, top = place
    hole[max(0, top) : top + image.height, max(0, left) : left + image.width] = 0
    return canvas, hole


def _on_canvas(plane: Floats, hole: Floats, place: tuple[int, int]) -> Floats:
    """What is known of a picture's pixels, where it lies on a canvas; 0 around it."""
    (left, top), (height, width) = place, plane.shape
    x, y = max(0, left), max(0, top)
    found = np.zeros_like(hole)
    inside = found[y : top + height, x : left + width]
    inside[...] = plane[y - top : y - top + inside.shape[0], x - left : x - left + inside.shape[1]]
    return found


TASKS = {"outpaint": outpaint}
