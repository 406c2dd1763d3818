"""Pixel filters that build a picture of dots of ink: denser where it is dark, and along every contour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from recraft_nb.engine.illustrator.filtering import pixels as px

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.filtering.pixels import Pixels

_PAPER = np.array([0.975, 0.96, 0.92], dtype=np.float32)
_INK = np.array([0.09, 0.09, 0.12], dtype=np.float32)
# Pixels per 1024 between two places where a dot may be, and how often each is drawn larger than needed.
_PACE, _OVER = 5.4, 2


def stipple(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Dots of a fine pen; the lightest parts stay paper."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    luma = px.luma(px.blur(pixels, 1.2 * unit))
    low, high = np.quantile(luma, 0.03), np.quantile(luma, 0.94)
    tone = np.clip((luma - low) / max(0.15, float(high - low)), 0, 1)
    edge = np.clip(px.edges(pixels, 1.1 * unit) * 3.4 - 0.25, 0, 1)
    dark = np.clip((1 - tone) ** 1.15 * 0.72, 0, 1)
    sheet = Image.new("L", (w * _OVER, h * _OVER), 0)
    pen = ImageDraw.Draw(sheet)
    _dotted(pen, dark, rng, _PACE * unit, 1.75 * unit)
    _dotted(pen, edge, rng, 3.1 * unit, 1.45 * unit)
    ink = np.asarray(sheet.resize((w, h), Image.Resampling.BOX), dtype=np.float32)[..., None] / 255
    return np.asarray(_PAPER + (_INK - _PAPER) * ink, dtype=np.float32)


def screentone(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """A page of manga: white where it is light, black where it is dark, a screen of dots between."""
    unit = px.unit(pixels)
    luma = px.luma(px.blur(pixels, 1.0 * unit))
    known = np.quantile(luma, (0.02, 0.98))
    tone = np.clip((luma - known[0]) / max(0.2, float(known[1] - known[0])), 0, 1)
    flat = px.blur(tone, 2 * unit)
    dots = px.screen(np.asarray(np.clip(0.64 - flat, 0, 0.5), dtype=np.float32), 7 * unit, 45)
    black = np.clip((0.2 - tone) * 14, 0, 1)
    line = np.clip(px.edges(pixels, 0.8 * unit) * 2.6 - 0.55, 0, 1)
    ink = np.clip(np.maximum(np.maximum(dots, black), line), 0, 1)[..., None]
    paper = np.array([0.985, 0.98, 0.965], dtype=np.float32)
    return np.asarray(paper + (_INK - paper) * ink, dtype=np.float32)


def pointillism(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Dots of pure paint beside one another, larger ones below, some in a neighbouring colour."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    strong = px.luma(pixels)[..., None] + (pixels - px.luma(pixels)[..., None]) * 1.35
    canvas = px.image(0.5 * px.blur(strong, 9 * unit) + 0.5 * _PAPER)
    brush = ImageDraw.Draw(canvas)
    for pace, r, jitter in ((13.0, 7.6, 0.11), (8.6, 4.7, 0.09)):
        step = max(2.0, pace * unit)
        ys, xs = np.mgrid[0 : h / step, 0 : w / step] * step
        ys = (ys + rng.uniform(-0.4, 0.4, ys.shape) * step).ravel()
        xs = (xs + rng.uniform(-0.4, 0.4, xs.shape) * step).ravel()
        tones = strong[np.clip(ys, 0, h - 1).astype(np.intp), np.clip(xs, 0, w - 1).astype(np.intp)]
        tones = tones * (1 + rng.normal(0, 0.08, (len(ys), 1))) + rng.normal(0, jitter, tones.shape)
        paints = (np.clip(tones, 0, 1) * 255).astype(np.uint8).tolist()
        size = max(1.2, r * unit)
        for x, y, paint in zip(xs.tolist(), ys.tolist(), paints, strict=True):
            brush.ellipse((x - size, y - size, x + size, y + size), fill=tuple(paint))
    return np.asarray(canvas, dtype=np.float32) / 255


def _dotted(
    pen: ImageDraw.ImageDraw, wanted: Pixels, rng: np.random.Generator, pace: float, r: float
) -> None:
    """Dots on a loose grid, each there by the chance that is wanted at its place."""
    h, w = wanted.shape
    ys, xs = np.mgrid[0 : h / pace, 0 : w / pace] * pace
    ys = (ys + rng.uniform(0, pace, ys.shape)).ravel()
    xs = (xs + rng.uniform(0, pace, xs.shape)).ravel()
    share = wanted[np.clip(ys, 0, h - 1).astype(np.intp), np.clip(xs, 0, w - 1).astype(np.intp)]
    there = np.flatnonzero(rng.uniform(0, 1, share.shape) < share)
    size = r * (0.75 + 0.5 * share[there])
    for x, y, s in zip(xs[there] * _OVER, ys[there] * _OVER, size * _OVER, strict=True):
        pen.ellipse((x - s, y - s, x + s, y + s), fill=255)
