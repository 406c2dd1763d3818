"""Pixel filters that make a picture of thread and wool: stitches that are knitted or sewn, felt, batik."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from recraft_nb.engine.illustrator.filtering import pixels as px

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.filtering.pixels import Pixels

# Stitches along the shorter side, and how high one is for its width.
_KNITTED, _FLAT = 56, 0.82
_CROSSED = 74
_LINEN = np.array([0.925, 0.895, 0.82], dtype=np.float32)
_WAX = np.array([0.1, 0.12, 0.26], dtype=np.float32)


def _few(pixels: Pixels, size: tuple[int, int], colors: int) -> Pixels:
    """The picture in so many cells and colours."""
    small = px.image(pixels).resize(size, Image.Resampling.BOX)
    few = small.quantize(colors, method=Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE)
    return np.asarray(few.convert("RGB"), dtype=np.float32) / 255


def knitted(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Rows of stitches, each a V of two strands of wool."""
    h, w = pixels.shape[:2]
    wide = min(h, w) / _KNITTED
    high = wide * _FLAT
    columns, rows = max(1, round(w / wide)), max(1, round(h / high))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    across = x / wide % 1
    # Both strands of a stitch run down to its middle.
    down = y / high + np.abs(across - 0.5) * 1.3
    column = np.clip((x / wide).astype(np.intp), 0, columns - 1)
    row = np.clip((down - 0.3).astype(np.intp), 0, rows - 1)
    tones = _few(pixels, (columns, rows), 40)[row, column]
    strand = np.sin(np.pi * (down % 1)) ** 0.7
    side = np.sin(np.pi * ((across * 2) % 1)) ** 0.55
    fuzz = (px.noise((h, w), rng, 1.6) - 0.5) * 0.16
    twist = 0.06 * np.sin((x * 0.8 + np.where(across < 0.5, y, -y)) / wide * 15)
    light = 0.5 + 0.6 * strand * (0.35 + 0.65 * side) + fuzz + twist
    return np.asarray(tones * light[..., None] + 0.02, dtype=np.float32)


def cross_stitched(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """A cross of thread in each square of a pale cloth."""
    h, w = pixels.shape[:2]
    cell = min(h, w) / _CROSSED
    columns, rows = max(1, round(w / cell)), max(1, round(h / cell))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    fx, fy = x / cell % 1, y / cell % 1
    row = np.clip((y / cell).astype(np.intp), 0, rows - 1)
    column = np.clip((x / cell).astype(np.intp), 0, columns - 1)
    tones = np.clip(_few(pixels, (columns, rows), 26)[row, column] * 1.1 - 0.06, 0, 1)
    over, under = np.abs(fx + fy - 1), np.abs(fx - fy)
    on_top = np.clip(1 - over / 0.3, 0, 1)
    below = np.clip(1 - under / 0.3, 0, 1)
    light = np.maximum(0.72 + 0.4 * on_top, np.where(on_top > 0, 0.0, 0.62 + 0.3 * below))
    thread = np.clip(np.maximum(on_top, below) * 4, 0, 1)
    hole = np.where((fx - 0.5) ** 2 + (fy - 0.5) ** 2 > 0.42, 0.72, 1.0)
    cloth = (_LINEN * 0.2 + tones * 0.72) * (hole * px.paper((h, w), rng, 0.06))[..., None]
    done = cloth + (tones * light[..., None] - cloth) * thread[..., None]
    return np.asarray(done, dtype=np.float32)


def embroidered(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Satin stitches that lean another way in each colour, raised at its edge; linen stays woven cloth."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    smooth = px.daubed(pixels, 5)
    flat = _few(smooth, (max(1, w // 4), max(1, h // 4)), 22)
    flat = flat[np.minimum(np.arange(h) // 4, len(flat) - 1)][
        :, np.minimum(np.arange(w) // 4, len(flat[0]) - 1)
    ]
    key = (flat @ np.array([37.0, 91.0, 53.0], dtype=np.float32)) % 1.0
    angle = (np.floor(key * 5) / 5 * 2.4 + 0.35).astype(np.float32)
    bend = (px.noise((h, w), rng, 120 * unit) - 0.5) * 30 * unit
    along = x * np.cos(angle) + y * np.sin(angle) + bend
    across = -x * np.sin(angle) + y * np.cos(angle) + bend
    thick, long = 6.6 * unit, 46 * unit
    strand = np.floor(across / thick)
    thread = np.sin(np.pi * (across / thick % 1)) ** 0.6
    ends = np.abs((along / long + strand * 0.37) % 1 - 0.5) * 2
    light = (0.62 + 0.44 * thread) * (1 - 0.3 * np.clip((ends - 0.9) * 10, 0, 1))
    shine = 0.1 * np.sin(strand * 2.1) + 0.07 * np.cos(along / long * 6.3)
    sewn = smooth * (light + shine * 0.5)[..., None] + 0.02
    weave = 0.93 + 0.07 * np.sin(x / (2.1 * unit)) * np.sin(y / (2.1 * unit))
    linen = smooth * (weave * px.paper((h, w), rng, 0.07))[..., None]
    cloth = np.clip(1.6 - np.abs(smooth - _LINEN).max(axis=2) * 16, 0, 1)[..., None]
    rim = px.edges(smooth, 1.6 * unit)
    raised = np.clip(px.blur(rim, 3 * unit) * 0.9, 0, 0.5)[..., None]
    return np.asarray((sewn + (linen - sewn) * cloth) * (1 - raised), dtype=np.float32)


def felted(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Wool pressed into shapes: soft edges, short fibres that lie all ways, a little lint."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    ragged = px.displaced(
        pixels,
        (px.noise((h, w), rng, 3.0) - 0.5) * 13 * unit,
        (px.noise((h, w), rng, 3.0) - 0.5) * 13 * unit,
    )
    soft = px.blur(ragged, 1.2 * unit)
    fibres = np.zeros((h, w), dtype=np.float32)
    for angle in (12, 67, 118, 161):
        wobble = (px.noise((h, w), rng, 22 * unit) - 0.5) * 60 * unit
        there = px.noise((h, w), rng, 15 * unit) > 0.56
        fibres += (px.strokes(pixels, angle, 6.5 * unit, wobble) - 0.5) * there
    lumps = px.noise((h, w), rng, 34 * unit) - 0.5
    grain = px.noise((h, w), rng, 2.0) - 0.5
    lint = np.clip(px.noise((h, w), rng, 3.2) - 0.8, 0, 1) * 0.9
    light = 1 + fibres * 0.13 + lumps * 0.12 + grain * 0.24
    return np.asarray(soft * 0.94 * light[..., None] + 0.02 + lint[..., None], dtype=np.float32)


def batik(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Dyed cloth: colours that bleed, and veins of dark dye where the wax has cracked."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    bled = px.displaced(
        pixels,
        (px.noise((h, w), rng, 13 * unit) - 0.5) * 12 * unit,
        (px.noise((h, w), rng, 13 * unit) - 0.5) * 12 * unit,
    )
    bled = px.blur(bled, 1.3 * unit)
    tide = 0.8 + 0.4 * (px.noise((h, w), rng, 90 * unit) * 0.6 + px.noise((h, w), rng, 24 * unit) * 0.4)
    veins = np.zeros((h, w), dtype=np.float32)
    for cell, thick in ((150.0, 0.006), (70.0, 0.009), (38.0, 0.011)):
        lines = px.noise((h, w), rng, cell * unit)
        lines += (px.noise((h, w), rng, 7 * unit) - 0.5) * 0.05
        for level in (0.36, 0.5, 0.64):
            veins = np.maximum(veins, np.clip(1.5 - np.abs(lines - level) / thick, 0, 1))
    veins *= np.clip(px.noise((h, w), rng, 120 * unit) * 2.2 - 0.55, 0, 0.85)
    done = bled * tide[..., None]
    done += (_WAX - done) * veins[..., None] * 0.8
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    weave = 0.96 + 0.04 * np.sin(x / (1.8 * unit)) * np.sin(y / (1.8 * unit))
    return np.asarray(done * weave[..., None], dtype=np.float32)


CRAFT: Mapping[str, Callable[[Pixels, np.random.Generator], Pixels]] = {
    "knitted": knitted,
    "cross_stitched": cross_stitched,
    "embroidered": embroidered,
    "felted": felted,
    "batik": batik,
}
