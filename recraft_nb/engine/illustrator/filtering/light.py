"""Pixel filters for light and lens: motion, flash, sun, mist, local contrast, coarse grain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recraft_nb.engine.illustrator.filtering import pixels as px

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.filtering.pixels import Pixels


def motion(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Smeared sideways, sharpest where the picture is in the middle."""
    h, w = pixels.shape[:2]
    reach = max(4, int(0.035 * w))
    total = np.cumsum(np.pad(pixels, ((0, 0), (reach, reach), (0, 0)), mode="edge"), axis=1, dtype=np.float32)
    smeared = (total[:, 2 * reach :] - total[:, :w]) / (2 * reach)
    x = np.abs(np.linspace(-1, 1, w, dtype=np.float32))[None, :, None]
    y = np.abs(np.linspace(-1, 1, h, dtype=np.float32))[:, None, None]
    share = np.clip((x * 0.8 + y * 0.5) * 1.3, 0.25, 1.0)
    return np.asarray(pixels * (1 - share) + smeared[:, :w] * share, dtype=np.float32)


def crisp(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Stronger local contrast, as many exposures give."""
    unit = px.unit(pixels)
    wide = px.blur(pixels, 22 * unit)
    return np.asarray(np.clip(pixels + (pixels - wide) * 0.55, 0, 1), dtype=np.float32)


def flash(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Bright in the middle, dark at the corners."""
    h, w = pixels.shape[:2]
    y = np.linspace(-1, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, w, dtype=np.float32)[None, :]
    fall = np.exp(-(x * x + y * y) * 1.1)[..., None]
    return np.asarray(np.clip(pixels * (0.42 + 0.72 * fall), 0, 1), dtype=np.float32)


def spotlight(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """A soft light from the upper left, a neutral shade at the lower right."""
    h, w = pixels.shape[:2]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(0, 1, w, dtype=np.float32)[None, :]
    light = np.clip(1.25 - ((x - 0.3) ** 2 + (y - 0.2) ** 2) * 0.75, 0.55, 1.25)[..., None]
    return np.asarray(np.clip(pixels * light + (light - 1) * 0.06, 0, 1), dtype=np.float32)


def sunlight(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Warm light that falls in from one upper corner."""
    h, w = pixels.shape[:2]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(0, 1, w, dtype=np.float32)[None, :]
    fall = np.exp(-((x - 0.9) ** 2 + (y - 0.05) ** 2) * 1.7)[..., None] * 0.5
    sun = np.array([1.0, 0.86, 0.55], dtype=np.float32)
    return np.asarray(np.clip(1 - (1 - pixels) * (1 - fall * sun), 0, 1), dtype=np.float32)


def mist(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Cool haze in banks, thickest at half height."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    bank = np.clip(px.noise((h, w), rng, 150 * unit) * 1.2 - 0.25, 0, 1) * np.exp(-((y - 0.55) ** 2) * 9)
    haze = np.array([0.86, 0.93, 0.94], dtype=np.float32)
    share = (bank * 0.75)[..., None]
    return np.asarray(pixels * (1 - share) + haze * share, dtype=np.float32)


def coarse(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Sprayed grain, thick in the shades."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    speck = px.noise((h, w), rng, 1.6 * unit)
    shade = 1 - px.luma(px.blur(pixels, 14 * unit))
    dark = np.clip((speck - 0.62 + shade * 0.18) * 5, 0, 1)[..., None] * 0.3
    bright = np.clip((0.3 - speck) * 5, 0, 1)[..., None] * 0.26
    return np.asarray(np.clip(pixels * (1 - dark) + bright * (1 - pixels), 0, 1), dtype=np.float32)


def thumbed(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """The faint prints of fingers in clay."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    height = px.noise((h, w), rng, 13 * unit) * 0.6 + px.noise((h, w), rng, 5 * unit) * 0.4
    relief = height - np.roll(height, (2, 2), axis=(0, 1))
    return np.asarray(np.clip(pixels * (1 + relief[..., None] * 0.9), 0, 1), dtype=np.float32)


def shine(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Tubes of light in the dark: they bloom, and nothing gets darker."""
    unit = px.unit(pixels)
    bright = np.clip((pixels - 0.3) * 1.5, 0, 1)
    bloom = px.blur(bright, 5 * unit) * 0.6 + px.blur(bright, 16 * unit) * 0.75 + px.blur(bright, 40 * unit)
    return np.asarray(1 - (1 - pixels) * (1 - np.clip(bloom * 0.8, 0, 0.9)), dtype=np.float32)


def photo(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Through a lens: things are round in a soft light from the upper left, surfaces are never one tone."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    soft = px.blur(pixels, 0.9 * unit)
    border = np.clip(px.edges(soft, 1.2 * unit) * 2.6 - 0.12, 0, 1)
    inside = 1 - border
    height = px.blur(inside, 12 * unit) * 0.35 + px.blur(inside, 30 * unit) * 0.65
    gy, gx = np.gradient(px.blur(height, 7 * unit) * 34 * unit)
    turned = np.clip(1 + gx * 0.55 + gy * 0.7, 0.74, 1.2)
    hollow = 1 - np.clip(px.blur(border, 16 * unit), 0, 0.5) * 0.42
    stuff = 0.955 + 0.09 * (px.noise((h, w), rng, 90 * unit) * 0.5 + px.noise((h, w), rng, 4 * unit) * 0.5)
    y, x = np.linspace(-1, 1, h, dtype=np.float32)[:, None], np.linspace(-1, 1, w, dtype=np.float32)[None, :]
    lamp = 1.05 - 0.14 * np.clip((x + y) * 0.5 + 0.4, 0, 1.4)
    body = soft * (turned * hollow * stuff * lamp)[..., None]
    mean = body.mean(axis=2, keepdims=True)
    body = mean + (body - mean) * 0.9
    bright = np.clip((body - 0.7) * 2.2, 0, 1)
    bloom = px.blur(bright, 18 * unit) * 0.16
    film = (rng.random((h, w), dtype=np.float32) - 0.5) * 0.035
    toned = np.clip(1 - (1 - body) * (1 - bloom), 0, 1) * np.array([1.02, 1.0, 0.97], dtype=np.float32)
    return np.asarray(px.vignette(toned, 0.26) + film[..., None], dtype=np.float32)


#: These filters by name.
LIGHT: Mapping[str, Callable[[Pixels, np.random.Generator], Pixels]] = {
    "motion": motion,
    "photo": photo,
    "shine": shine,
    "crisp": crisp,
    "flash": flash,
    "spotlight": spotlight,
    "sunlight": sunlight,
    "mist": mist,
    "coarse": coarse,
    "thumbed": thumbed,
}
