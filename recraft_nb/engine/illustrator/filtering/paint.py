"""Pixel filters that lay on paint, chalk and print: strokes, dust on slate, the grain of a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from recraft_nb.engine.illustrator.filtering import pixels as px

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.filtering.pixels import Pixels

# Three brushes: how wide, how long, how far apart (pixels per 1024), and from which error on they are used.
_BRUSHES = ((30.0, 74.0, 19.0, 0.0), (13.0, 40.0, 10.0, 0.045), (5.0, 17.0, 5.0, 0.085))


def _along(pixels: Pixels, unit: float, rng: np.random.Generator) -> tuple[Pixels, Pixels]:
    """Direction in which a brush goes at each pixel: along edges, else along slow swirls."""
    h, w = pixels.shape[:2]
    luma = px.blur(px.luma(pixels), 9 * unit)
    gy, gx = np.gradient(luma)
    swirl = px.noise((h, w), rng, 190 * unit) * 5.0
    pull = np.clip(np.hypot(gx, gy) * 90 * unit, 0, 1)
    return (
        np.asarray(-gy * 60 * unit * pull + np.cos(swirl) * (1.02 - pull) * 0.3, dtype=np.float32),
        np.asarray(gx * 60 * unit * pull + np.sin(swirl) * (1.02 - pull) * 0.3, dtype=np.float32),
    )


def brushed(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Oil: long strokes first, shorter ones where the picture has more to say, ridges that catch light."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    dx, dy = _along(pixels, unit, rng)
    canvas = px.image(px.blur(pixels, 16 * unit))
    relief = Image.new("L", (w, h), 128)
    for wide, long, step, least in _BRUSHES:
        seen = px.blur(pixels, max(0.4, wide * 0.16 * unit))
        now = np.asarray(canvas, dtype=np.float32) / 255
        missing = px.blur(np.abs(now - seen).max(axis=2), wide * 0.4 * unit)
        pace = max(2.0, step * unit)
        ys, xs = np.mgrid[0 : h / pace, 0 : w / pace] * pace
        ys = (ys + rng.uniform(-0.5, 0.5, ys.shape) * pace).ravel()
        xs = (xs + rng.uniform(-0.5, 0.5, xs.shape) * pace).ravel()
        iy, ix = np.clip(ys, 0, h - 1).astype(np.intp), np.clip(xs, 0, w - 1).astype(np.intp)
        keep = np.flatnonzero(missing[iy, ix] >= least)
        keep = keep[rng.permutation(len(keep))]
        size = np.maximum(1e-4, np.hypot(dx[iy, ix], dy[iy, ix]))
        reach = long * unit * rng.uniform(0.3, 0.55, ys.shape)
        ex, ey = dx[iy, ix] / size * reach, dy[iy, ix] / size * reach
        tint = 1 + rng.normal(0, 0.04, (len(ys), 1)) + rng.normal(0, 0.009, (len(ys), 3))
        tones = (np.clip(seen[iy, ix] * tint, 0, 1) * 255).astype(np.uint8)
        bumps = rng.integers(96, 168, len(ys))
        brush, ridge = ImageDraw.Draw(canvas), ImageDraw.Draw(relief)
        thick = max(1, round(wide * unit))
        for k in keep.tolist():
            line = (xs[k] - ex[k], ys[k] - ey[k], xs[k] + ex[k], ys[k] + ey[k])
            brush.line(line, fill=(int(tones[k, 0]), int(tones[k, 1]), int(tones[k, 2])), width=thick)
            ridge.line(line, fill=int(bumps[k]), width=thick)
    painted = px.blur(np.asarray(canvas, dtype=np.float32) / 255, 0.7 * unit)
    height = px.blur(np.asarray(relief, dtype=np.float32) / 255, 1.1 * unit)
    slope = height - np.roll(height, (2, 2), axis=(0, 1))
    rich = painted.mean(axis=2, keepdims=True)
    painted = rich + (painted - rich) * 1.18
    return np.asarray(np.clip(painted + slope[..., None] * 0.55, 0, 1), dtype=np.float32)


def chalk(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Chalk on a slate: what is brighter than the board breaks up in its tooth, the board is smeared."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    wide = 5 * unit
    moved = px.displaced(
        pixels,
        (px.noise((h, w), rng, wide) - 0.5) * 5 * unit,
        (px.noise((h, w), rng, wide) - 0.5) * 5 * unit,
    )
    tooth = px.noise((h, w), rng, max(1.3, 1.8 * unit)) * 0.6 + px.noise((h, w), rng, 4.5 * unit) * 0.4
    hatch = px.strokes(pixels, 52, 9 * unit, (px.noise((h, w), rng, 70 * unit) - 0.5) * 36 * unit)
    light = px.luma(moved)
    cover = np.clip((tooth * 0.75 + hatch * 0.25 - 0.66 + light * 0.95) * 4.2, 0.0, 1)[..., None]
    smear = (px.noise((h, w), rng, 130 * unit) - 0.35) * 0.07 + (
        px.noise((h, w), rng, 24 * unit) - 0.5
    ) * 0.03
    board = np.array([0.135, 0.19, 0.175], dtype=np.float32) + np.clip(smear, -0.02, 0.1)[..., None]
    return np.asarray(board + (moved - board) * cover, dtype=np.float32)


def woodblock(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Water colour printed from wood: the block's grain shows in the inks, mulberry paper around."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    long = np.asarray(
        Image.fromarray((rng.random((max(2, int(h / (3.2 * unit))), 5)) * 255).astype(np.uint8)).resize(
            (w, h), Image.Resampling.BICUBIC
        ),
        dtype=np.float32,
    )
    grain = px.displaced(
        long[..., None] / 255,
        np.zeros((h, w), np.float32),
        (px.noise((h, w), rng, 230 * unit) - 0.5) * 70 * unit,
    )[..., 0]
    depth = 1 - px.luma(pixels)
    worn = 1 + (grain - 0.5) * (0.05 + 0.2 * depth)
    fibres = px.paper((h, w), rng, 0.06)
    return np.asarray(pixels * (worn * fibres)[..., None], dtype=np.float32)


def sheet(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Coloured card: its tooth, lit from above at the left."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    felt = px.noise((h, w), rng, max(1.5, 2.4 * unit)) * 0.6 + px.noise((h, w), rng, 7 * unit) * 0.4
    slope = felt - np.roll(felt, (1, 1), axis=(0, 1))
    return np.asarray(np.clip(pixels * (1 + slope * 0.2)[..., None], 0, 1), dtype=np.float32)


def gouache(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Opaque matt paint: uneven edges, tones that are not quite flat, a dry brush in the lights."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    shift = [(px.noise((h, w), rng, 14 * unit) - 0.5) * 7 * unit for _ in range(2)]
    moved = px.displaced(pixels, shift[0], shift[1])
    patch = px.noise((h, w), rng, 60 * unit) * 0.6 + px.noise((h, w), rng, 16 * unit) * 0.4
    hairs = px.strokes(pixels, 8, 4.4 * unit, (px.noise((h, w), rng, 70 * unit) - 0.5) * 60 * unit)
    dry = np.clip(hairs * px.noise((h, w), rng, 90 * unit) * 2.2 - 0.85, 0, 1)
    matt = moved * (0.93 + 0.14 * patch)[..., None]
    lighter = matt + (1 - matt) * (dry * 0.22)[..., None]
    return np.asarray(np.clip(lighter * px.paper((h, w), rng, 0.05)[..., None], 0, 1), dtype=np.float32)


def cel(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """A painted film: clean colours, light that blooms from above, deeper towards the foot."""
    h = pixels.shape[0]
    unit = px.unit(pixels)
    bloom = np.clip(px.blur(pixels, 26 * unit) - 0.55, 0, 1)
    fall = np.linspace(1.0, 0.0, h, dtype=np.float32)[:, None, None]
    lit = 1 - (1 - pixels) * (1 - bloom * (0.25 + 0.35 * fall))
    return np.asarray(np.clip(lit * (0.93 + 0.07 * fall), 0, 1), dtype=np.float32)


def gloom(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Low light: a pool of it in the middle, the corners lost, what shines glows."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    y = np.linspace(-1, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, w, dtype=np.float32)[None, :]
    pool = np.exp(-(x * x + (y - 0.1) ** 2) * 1.15)[..., None]
    warm = np.array([1.1, 1.0, 0.86], dtype=np.float32)
    lit = pixels * (0.34 + 0.98 * pool * warm)
    glow = np.clip(px.blur(lit, 18 * unit) - 0.5, 0, 1) * 0.5
    return np.asarray(np.clip(lit + glow, 0, 1), dtype=np.float32)


#: These filters by name.
PAINT: Mapping[str, Callable[[Pixels, np.random.Generator], Pixels]] = {
    "oil": brushed,
    "chalk": chalk,
    "woodblock": woodblock,
    "sheet": sheet,
    "gouache": gouache,
    "cel": cel,
    "gloom": gloom,
}
