"""A look laid over any picture: what the illustrator's hands do with shapes, done with pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

from recraft_nb.engine.edits import planes
from recraft_nb.engine.illustrator.compose import looks
from recraft_nb.engine.illustrator.filtering import filters
from recraft_nb.engine.illustrator.filtering import pixels as px
from recraft_nb.engine.illustrator.ink import color

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["restyled"]

_AREAS = 560  # longest side at which flat areas are found, pixels
_GRID = 17  # steps a side of the table that repaints colours


def restyled(image: Image.Image, look: str, seed: int, *, finished: bool = True) -> Image.Image:
    """A picture in another look.

    Args:
        image: RGB.
        look: A name of the illustrator's looks.
        seed: Of grain and paper.
        finished: Whether the look's filter goes over it; not when more is laid into the picture first.
    """
    known = looks.LOOKS.get(look, looks.LOOKS["flat"])
    hand = _HANDS.get(look)
    if hand is not None:
        image = planes.from_floats(hand(planes.to_floats(image), seed))
    elif known.filter is None or known.recolor is not None:
        image = planes.from_floats(_flat(planes.to_floats(image), seed))
    if known.recolor is not None:
        image = image.filter(_table(known.recolor))
    if known.filter is not None and finished:
        image = filters.apply(known.filter, image, seed).convert("RGB")
    return image


def _table(recolor: Callable[[str], str]) -> ImageFilter.Color3DLUT:
    def mapped(red: float, green: float, blue: float) -> tuple[float, float, float]:
        paint = recolor(color.hexa([round(red * 255), round(green * 255), round(blue * 255)]))
        r, g, b = color.rgb(paint)
        return r / 255, g / 255, b / 255

    return ImageFilter.Color3DLUT.generate(_GRID, mapped)


def _flat(pixels: Floats, seed: int) -> Floats:
    """Clean areas of few colours, as cut from paper: a photograph becomes an illustration.

    Areas are found at a few hundred pixels, where they are seen as areas; their borders are made steep again.
    """
    del seed
    h, w = pixels.shape[:2]
    factor = max(1.0, max(h, w) / _AREAS)
    small = (max(8, round(w / factor)), max(8, round(h / factor)))
    smooth = planes.from_floats(planes.resized(pixels, small, Image.Resampling.BOX))
    for _ in range(2):
        smooth = smooth.filter(ImageFilter.MedianFilter(3 if factor > 1.5 else 5))
    soft = planes.to_floats(smooth)
    reach = max(2, round(max(small) / 150))
    light = planes.luma(soft)
    soft = np.stack(
        [planes.guided(light, np.ascontiguousarray(soft[..., k]), reach, 1.5e-3) for k in range(3)], axis=-1
    )
    sample = planes.from_floats(soft).resize((140, 140), Image.Resampling.BOX)
    inks = sample.quantize(18, Image.Quantize.MEDIANCUT, kmeans=3, dither=Image.Dither.NONE)
    few = planes.from_floats(soft).quantize(palette=inks, dither=Image.Dither.NONE).convert("RGB")
    few = few.filter(ImageFilter.ModeFilter(5))
    done = planes.resized(planes.to_floats(few), (w, h), Image.Resampling.BICUBIC)
    if factor > 1:
        done = planes.blurred(done, 0.7 * factor)  # no stairs
        done = done + (done - planes.blurred(done, 1.4 * factor)) * np.float32(2.4)
        low, high = _reached(few, (w, h))
        done = np.clip(done, low, high)
    done = planes.blurred(planes.floats(done), 0.7)
    mean = done.mean(axis=2, keepdims=True)
    return planes.floats(np.clip(mean + (done - mean) * 1.18, 0, 1))


def _reached(image: Image.Image, size: tuple[int, int]) -> tuple[Floats, Floats]:
    """The darkest and the lightest value around each place, so that a steep border does not ring."""
    low, high = image.filter(ImageFilter.MinFilter(3)), image.filter(ImageFilter.MaxFilter(3))
    how = Image.Resampling.BILINEAR
    return planes.to_floats(low.resize(size, how)), planes.to_floats(high.resize(size, how))


def _strokes(pixels: Floats, weight: float) -> Floats:
    """Where a pen would draw, 0 to 1: a soft threshold on the difference of blurs (Winnemöller 2012)."""
    unit = min(pixels.shape[:2]) / 1024
    light = planes.luma(pixels)
    fine = planes.blurred(light, 0.8 * weight * unit)
    wide = planes.blurred(light, max(2.0, 3.0 * weight * unit))
    return planes.floats(np.clip((wide - fine - 0.006) * 42, 0, 1))


def _pen(weight: float, fills: float) -> Callable[[Floats, int], Floats]:
    def drawn(pixels: Floats, seed: int) -> Floats:
        line = _strokes(pixels, weight)[..., None]
        paper = np.array([1.0, 0.992, 0.97], dtype=np.float32)
        ink = np.array([0.12, 0.13, 0.2], dtype=np.float32)
        ground = (
            planes.mixed(np.broadcast_to(paper, pixels.shape), _flat(pixels, seed), fills) if fills else paper
        )
        return planes.floats(ground + (ink - ground) * line)

    return drawn


def _outlined(weight: float) -> Callable[[Floats, int], Floats]:
    def drawn(pixels: Floats, seed: int) -> Floats:
        flat = _flat(pixels, seed)
        ink = np.array([0.11, 0.09, 0.19], dtype=np.float32)
        return planes.mixed(flat, np.broadcast_to(ink, flat.shape), _strokes(flat, weight) * 0.9)

    return drawn


def _carved(pixels: Floats, seed: int) -> Floats:
    """A block print in one ink: black, white, and between them lines that swell with the dark."""
    rng = np.random.Generator(np.random.PCG64(seed & 0xFFFFFFFF))
    h, w = pixels.shape[:2]
    unit = min(h, w) / 1024
    light = planes.blurred(planes.luma(pixels), 2.0 * unit)
    low, high = np.quantile(light[::4, ::4], (0.02, 0.98))
    tone = np.clip((light - low) / max(float(high - low), 0.1), 0, 1)
    wobble = tone * 22 * unit + (px.noise((h, w), rng, 70 * unit) - 0.5) * 16 * unit
    line = px.strokes(pixels, 24, max(5.0, 11 * unit), planes.floats(wobble))
    hard = np.clip((tone + 0.42 * (line - 0.5) - 0.46) * 9, 0, 1) * (1 - 0.9 * _strokes(pixels, 1.6))
    paper = np.array([0.968, 0.937, 0.874], dtype=np.float32)
    ink = np.array([0.1, 0.12, 0.18], dtype=np.float32)
    return planes.floats(ink + (paper - ink) * planes.blurred(planes.floats(hard), 0.6)[..., None])


def _neon(pixels: Floats, seed: int) -> Floats:
    """Glowing tubes along the outlines on a dark ground."""
    del seed
    unit = min(pixels.shape[:2]) / 1024
    line = _strokes(_flat(pixels, 0), 2.2)
    mean = pixels.mean(axis=2, keepdims=True)
    hue = np.clip(0.62 + (pixels - mean) * 3.2, 0.12, 1)
    tube = hue * line[..., None]
    glow = planes.blurred(tube, 7 * unit) * 2.2 + planes.blurred(tube, 26 * unit) * 2.6
    ground = np.array([0.05, 0.04, 0.12], dtype=np.float32)
    return planes.floats(np.clip(ground + glow + tube * 0.9, 0, 1))


def _mosaic(pixels: Floats, seed: int) -> Floats:
    """Tiles of one colour each with dark joints between."""
    h, w = pixels.shape[:2]
    cell = max(6.0, min(h, w) / 46)
    rng = np.random.Generator(np.random.PCG64(seed & 0xFFFFFFFF))
    rows, columns = int(h / cell) + 3, int(w / cell) + 3
    jitter = rng.random((rows, columns, 2), dtype=np.float32) * 0.8 + 0.1
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    gy, gx = (y / cell).astype(np.int32) + 1, (x / cell).astype(np.int32) + 1
    best = np.full((h, w), 1e9, dtype=np.float32)
    second, owner = best.copy(), np.zeros((h, w), dtype=np.int32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            r, c = np.clip(gy + dy, 0, rows - 1), np.clip(gx + dx, 0, columns - 1)
            point = jitter[r, c]
            away = ((r - 1 + point[..., 0]) * cell - y) ** 2 + ((c - 1 + point[..., 1]) * cell - x) ** 2
            closer = away < best
            second = np.where(closer, best, np.minimum(second, away))
            owner = np.where(closer, r * columns + c, owner)
            best = np.where(closer, away, best)
    count = np.maximum(np.bincount(owner.reshape(-1), minlength=rows * columns), 1)
    mean = np.stack(
        [
            np.bincount(owner.reshape(-1), pixels[..., k].reshape(-1), minlength=rows * columns) / count
            for k in range(3)
        ],
        axis=-1,
    )
    tiles = planes.floats(mean)[owner]
    joint = np.clip((np.sqrt(second) - np.sqrt(best)) / (cell * 0.09), 0, 1)[..., None]
    return planes.floats(tiles * (0.28 + 0.72 * joint))


_HANDS: dict[str, Callable[[Floats, int], Floats]] = {
    "line": _pen(1.2, 0.0),
    "thin": _pen(0.7, 0.0),
    "doodle": _pen(1.9, 0.0),
    "marker": _pen(2.0, 0.35),
    "bold": _outlined(2.0),
    "cartoon": _outlined(1.4),
    "comic": _outlined(1.6),
    "outline": _outlined(0.9),
    "kawaii": _outlined(1.1),
    "segmented": _outlined(0.9),
    "psychedelic": _outlined(1.0),
    "linocut": _carved,
    "engraving": _carved,
    "neon": _neon,
    "mosaic": _mosaic,
}
