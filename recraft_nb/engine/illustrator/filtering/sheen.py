"""Pixel filters of bodies and foils: cubes stacked to a picture, foil of gold, light in all colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from recraft_nb.engine.illustrator.filtering import pixels as px

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.filtering.pixels import Pixels

# Edge of a cube, a share of the picture's shorter side; how its three faces are lit.
_EDGE = 1 / 74
_TOP, _LEFT, _RIGHT = 1.12, 0.9, 0.66
_FOIL = np.array(
    [[0.2, 0.11, 0.02], [0.55, 0.36, 0.09], [0.82, 0.62, 0.22], [0.97, 0.84, 0.48], [1.0, 0.97, 0.8]],
    dtype=np.float32,
)


def cubes(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Small cubes seen from a corner above, each in the colour of its place."""
    h, w = pixels.shape[:2]
    edge = max(3.0, min(h, w) * _EDGE)
    wide, high = edge * 3**0.5, edge * 1.5
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    # Of the two rows of hexagons beside a pixel the one with the nearer middle.
    best = np.full((h, w), np.inf, dtype=np.float32)
    ox, oy = np.zeros_like(x), np.zeros_like(y)
    for step in (0, 1):
        row = np.floor(y / high) + step
        shift = (row % 2) * wide / 2
        mx = np.round((x - shift) / wide) * wide + shift
        dx, dy = x - mx, y - row * high
        gap = dx * dx + dy * dy
        nearer = gap < best
        best = np.where(nearer, gap, best)
        ox, oy = np.where(nearer, dx, ox), np.where(nearer, dy, oy)
    size = (max(1, round(2 * w / wide)), max(1, round(2 * h / high)))
    strong = px.image(np.clip((pixels - 0.5) * 1.12 + 0.5, 0, 1)).resize(size, Image.Resampling.BOX)
    few = strong.quantize(36, method=Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE)
    small = np.asarray(few.convert("RGB"), dtype=np.float32)
    iy = np.clip(((y - oy) * size[1] / h).astype(np.intp), 0, size[1] - 1)
    ix = np.clip(((x - ox) * size[0] / w).astype(np.intp), 0, size[0] - 1)
    light = np.where(oy < -np.abs(ox) * 0.577, _TOP, np.where(ox < 0, _LEFT, _RIGHT))
    return np.asarray(small[iy, ix] / 255 * light[..., None], dtype=np.float32)


def gilded(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """What is golden becomes foil: light and dark run across it, fine wrinkles catch the lamp."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    warm = np.clip((pixels[..., 0] - pixels[..., 2] - 0.2) * 5, 0, 1)
    bands = np.sin((x * 0.8 + y) / (150 * unit) + px.noise((h, w), rng, 210 * unit) * 5) * 0.17
    creases = np.abs(px.noise((h, w), rng, 17 * unit) - 0.5) * 0.5 + (px.noise((h, w), rng, 2) - 0.5) * 0.14
    value = np.clip(px.luma(pixels) * 0.95 + bands + creases - 0.08, 0, 1) * (len(_FOIL) - 1)
    low = np.clip(value.astype(np.intp), 0, len(_FOIL) - 2)
    foil = _FOIL[low] + (_FOIL[low + 1] - _FOIL[low]) * (value - low)[..., None]
    return np.asarray(pixels + (foil - pixels) * warm[..., None], dtype=np.float32)


def iridescent(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """A film in which every place shines in another colour of the rainbow; what is dark stays dark."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    light = px.luma(pixels)
    turn = (x * 0.7 + y) / (460 * unit) + light * 0.7 + (px.noise((h, w), rng, 240 * unit) - 0.5) * 0.9
    hue = turn[..., None] + np.array([0.0, 1 / 3, 2 / 3], dtype=np.float32)
    film = 0.78 + 0.22 * np.cos(2 * np.pi * hue)
    glint = np.clip(np.sin(turn * 12) - 0.9, 0, 1)[..., None] * 2.4
    tone = 0.36 + 0.78 * light[..., None]
    shown = np.clip(light * 6 - 0.5, 0, 1)[..., None]
    done = film * tone * 0.86 + pixels * 0.14 + glint * 0.3
    return np.asarray(pixels * (1 - shown) + done * shown, dtype=np.float32)


SHEEN: Mapping[str, Callable[[Pixels, np.random.Generator], Pixels]] = {
    "voxel": cubes,
    "gilded": gilded,
    "iridescent": iridescent,
}
