"""The same things once more: composed anew, or another section in another light."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.around import in_other_shape
from recraft_nb.engine.edits.brought import files, picture_in
from recraft_nb.engine.edits.results import Result, drawn_again, rendered, result_of
from recraft_nb.engine.edits.subjects import subject_matte
from recraft_nb.engine.illustrator import redraw

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TASKS"]


def remix(facts: Mapping[str, Any], blob: bytes) -> Result:
    """The same things in any shape: an own picture composed anew, a foreign one reframed and relit."""
    from recraft_nb.engine.illustrator.recipe import Recipe, mutate

    (data,) = files(facts, blob)
    size, seed = (int(facts["width"]), int(facts["height"])), int(facts["seed"])
    own = drawn_again(facts, *size)
    if own is not None:
        recipe = mutate(Recipe.from_json(own.recipe), 3, seed).to_json()
        recipe["vector"] = facts["format"] == "svg"
        drawing = redraw(recipe, *size)
        if facts["format"] == "svg":
            return Result(drawing.svg, recipe=drawing.recipe)
        return Result(rendered(drawing, size, facts), recipe=drawing.recipe)
    image = picture_in(data, least=256).convert("RGB")
    return result_of(_relit(_reframed(image, size, seed), seed), facts)


def _reframed(image: Image.Image, size: tuple[int, int], seed: int) -> Image.Image:
    """Another section around the subject; widened where the shape asks for more than there is."""
    rng = np.random.Generator(np.random.PCG64(seed & 0xFFFFFFFF))
    pixels = planes.to_floats(image)
    alpha = subject_matte({}, image, need="area")
    if rng.random() < 0.5:
        image, pixels, alpha = (
            image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
            pixels[:, ::-1],
            alpha[:, ::-1],
        )
    w, h = image.size
    goal = size[0] / size[1]
    weight = alpha + 0.02
    cx = float((weight.sum(axis=0) * np.arange(w)).sum() / weight.sum())
    cy = float((weight.sum(axis=1) * np.arange(h)).sum() / weight.sum())
    zoom = 0.82 + 0.16 * rng.random()
    cut_w, cut_h = (w, w / goal) if w / h < goal else (h * goal, h)
    stretch = (cut_w * cut_h) / max(1.0, alpha.mean() * w * h) if alpha.mean() > 0.5 else 9.0
    if max(w / h / goal, goal / (w / h)) > 1.6 and stretch > 1:
        return in_other_shape(image, alpha, size, seed)
    cut_w, cut_h = cut_w * zoom, cut_h * zoom
    shift = 0.1 * (rng.random(2) - 0.5)
    x = min(max(0.0, cx - cut_w / 2 + shift[0] * cut_w), w - cut_w)
    y = min(max(0.0, cy - cut_h / 2 + shift[1] * cut_h), h - cut_h)
    return image.resize(size, Image.Resampling.LANCZOS, box=(x, y, x + cut_w, y + cut_h))


def _relit(image: Image.Image, seed: int) -> Image.Image:
    """Another hour: warmer or cooler, light from another side, a little more or less contrast."""
    rng = np.random.Generator(np.random.PCG64((seed ^ 0x5EED) & 0xFFFFFFFF))
    pixels = planes.to_floats(image)
    h, w = pixels.shape[:2]
    lab = planes.oklab(pixels).copy()
    warm, angle = rng.uniform(-0.022, 0.03), rng.uniform(0, 2 * np.pi)
    y, x = np.linspace(-1, 1, h, dtype=np.float32)[:, None], np.linspace(-1, 1, w, dtype=np.float32)[None, :]
    slope = planes.floats(np.cos(angle) * x + np.sin(angle) * y)
    lab[..., 0] = (lab[..., 0] - 0.55) * rng.uniform(0.94, 1.14) + 0.55 + slope * rng.uniform(0.02, 0.07)
    lab[..., 1] += np.float32(warm * 0.35)
    lab[..., 2] += np.float32(warm) + slope * np.float32(warm * 0.5)
    return planes.from_floats(planes.from_oklab(planes.floats(lab)))


TASKS = {"variateImage": remix}
