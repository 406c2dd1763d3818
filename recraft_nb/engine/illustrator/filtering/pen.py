"""Pixel filters that draw with a pen or a pencil over a wash: the colours run, the lines stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recraft_nb.engine.illustrator.filtering import pixels as px

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.filtering.pixels import Pixels

    _Filter = Callable[[Pixels, np.random.Generator], Pixels]

_INK = np.array([0.13, 0.11, 0.17], dtype=np.float32)
_LEAD = np.array([0.27, 0.25, 0.3], dtype=np.float32)


def penned(wash: _Filter) -> _Filter:
    """A pen that goes round everything twice, loosely, over a pale wash."""

    def drawn(pixels: Pixels, rng: np.random.Generator) -> Pixels:
        unit = px.unit(pixels)
        ground = 1 - (1 - wash(pixels, rng)) * 0.8
        lines = np.maximum(_contour(pixels, rng, 9 * unit), _contour(pixels, rng, 15 * unit) * 0.7)
        return _inked(ground, lines, _INK)

    return drawn


def pencilled(wash: _Filter) -> _Filter:
    """Pencil lines with a tooth and some hatching in the shades, over a clear wash."""

    def drawn(pixels: Pixels, rng: np.random.Generator) -> Pixels:
        h, w = pixels.shape[:2]
        unit = px.unit(pixels)
        ground = 1 - (1 - wash(pixels, rng)) * 0.86
        tooth = 0.5 + 0.65 * px.noise((h, w), rng, 1.8)
        hatch = px.strokes(pixels, 52, 6.5 * unit, (px.noise((h, w), rng, 90 * unit) - 0.5) * 26 * unit)
        shade = np.clip(0.62 - px.luma(px.blur(pixels, 3 * unit)), 0, 0.5) * (hatch > 0.55)
        lines = np.clip(_contour(pixels, rng, 5 * unit) * 0.85 + shade * 0.75, 0, 1) * tooth
        return _inked(ground, np.asarray(lines, dtype=np.float32), _LEAD)

    return drawn


def _contour(pixels: Pixels, rng: np.random.Generator, stray: float) -> Pixels:
    """Lines round everything, 0 to 1, that stray a little from their shapes and get thinner and thicker."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    shifts = [(px.noise((h, w), rng, 46 * unit) - 0.5) * stray for _ in range(2)]
    press = 0.55 + 0.6 * px.noise((h, w), rng, 38 * unit)
    line = np.clip(px.edges(px.displaced(pixels, shifts[0], shifts[1]), 1.1 * unit) * 3.4 - 0.22, 0, 1)
    return np.asarray(line * press, dtype=np.float32)


def _inked(ground: Pixels, lines: Pixels, ink: Pixels) -> Pixels:
    share = np.clip(lines, 0, 1)[..., None] * 0.92
    return np.asarray(np.clip(ground * (1 - share) + ink * share, 0, 1), dtype=np.float32)


def charcoal(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Charcoal: soft black that breaks up in the paper's tooth, greys rubbed with a finger, no hatching."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    moved = px.displaced(
        pixels,
        (px.noise((h, w), rng, 14 * unit) - 0.5) * 5 * unit,
        (px.noise((h, w), rng, 14 * unit) - 0.5) * 5 * unit,
    )
    luma = px.luma(moved)
    rubbed = px.blur(luma, 5 * unit) * 0.45 + px.blur(luma, 1.5 * unit) * 0.55
    # The sitter's greys are spread over the whole scale, so that darks are really black.
    low, high = np.quantile(rubbed, 0.03), np.quantile(rubbed, 0.93)
    tone = np.clip((rubbed - low) / max(0.12, float(high - low)), 0, 1) ** 0.9
    tooth = px.noise((h, w), rng, max(1.4, 2.2 * unit)) * 0.6 + px.noise((h, w), rng, 5 * unit) * 0.4
    sweep = px.blur(px.noise((h, w), rng, 60 * unit), 10 * unit) - 0.5
    grain = (tooth - 0.5) * (0.16 + tone * (1 - tone) * 1.3)
    cover = np.clip((1 - tone) * 0.74 + sweep * 0.2 + grain, 0, 1)
    edge = px.blur(np.clip(px.edges(moved, 1.3 * unit) * 4.5 - 0.14, 0, 1), 1.5 * unit)
    line = np.clip(edge * 1.9 * (0.55 + 0.75 * tooth), 0, 1)
    black = np.clip(1 - (1 - cover) * (1 - line * 0.78), 0, 0.97)
    paper = np.array([0.955, 0.945, 0.92], dtype=np.float32)
    coal = np.array([0.11, 0.108, 0.115], dtype=np.float32)
    return np.asarray(paper + (coal - paper) * black[..., None], dtype=np.float32)
