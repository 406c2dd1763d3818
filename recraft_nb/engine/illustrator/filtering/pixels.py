"""Small tools of pixel filters: blur, noise, edges, printing screens."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageFilter

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.floating[Any]]


LUMA = np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)


def image(pixels: Pixels) -> Image.Image:
    """The picture of height × width × 3 floats."""
    return Image.fromarray((np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8))


def luma(pixels: Pixels) -> Pixels:
    """Relative luminance, height × width."""
    return np.asarray(pixels @ LUMA, dtype=np.float32)


def blur(pixels: Pixels, radius: float) -> Pixels:
    """Gaussian blur of one plane or three (8 bits are enough for what follows)."""
    shown = Image.fromarray((np.clip(pixels, 0, 1) * 255).astype(np.uint8))
    return np.asarray(shown.filter(ImageFilter.GaussianBlur(radius)), dtype=np.float32) / 255


def noise(shape: tuple[int, int], rng: np.random.Generator, cell: float) -> Pixels:
    """Smooth noise, 0 to 1, with blotches of about ``cell`` pixels."""
    h, w = shape
    small = rng.random((max(2, int(h / cell) + 2), max(2, int(w / cell) + 2)), dtype=np.float32)
    grown = Image.fromarray((small * 255).astype(np.uint8)).resize((w, h), Image.Resampling.BICUBIC)
    return np.asarray(grown, dtype=np.float32) / 255


def unit(pixels: Pixels) -> float:
    """Pixels per 1024: sizes of strokes and dots follow the picture."""
    return float(min(pixels.shape[:2])) / 1024


def edges(pixels: Pixels, radius: float = 1.2) -> Pixels:
    """Strength of edges, about 0 to 1, over all three channels."""
    soft = blur(pixels, radius)
    gy = np.abs(np.diff(soft, axis=0, prepend=soft[:1]))
    gx = np.abs(np.diff(soft, axis=1, prepend=soft[:, :1]))
    steep = gx + gy
    # Seven times as quick as `max` over the last axis.
    most = np.maximum(np.maximum(steep[..., 0], steep[..., 1]), steep[..., 2])
    return np.asarray(np.clip(most * 6, 0, 1), dtype=np.float32)


def displaced(pixels: Pixels, dx: Pixels, dy: Pixels) -> Pixels:
    """Each pixel taken from a little beside."""
    h, w = pixels.shape[:2]
    ys = np.clip(np.arange(h, dtype=np.int32)[:, None] + dy.astype(np.int32), 0, h - 1)
    xs = np.clip(np.arange(w, dtype=np.int32)[None, :] + dx.astype(np.int32), 0, w - 1)
    taken = pixels.reshape(h * w, -1).take((ys * w + xs).ravel(), axis=0)
    return np.asarray(taken.reshape(pixels.shape), dtype=np.float32)


def paper(shape: tuple[int, int], rng: np.random.Generator, strength: float) -> Pixels:
    """Tooth of paper around 1."""
    fine = noise(shape, rng, 2.2)
    wide = noise(shape, rng, 7)
    return np.asarray(1 + (fine * 0.6 + wide * 0.4 - 0.5) * strength, dtype=np.float32)


def daubed(pixels: Pixels, size: int) -> Pixels:
    """Small things swallowed by what is around them; worked out at half size for speed."""
    h, w = pixels.shape[:2]
    small = image(pixels).resize((max(1, w // 2), max(1, h // 2)), Image.Resampling.BOX)
    grown = small.filter(ImageFilter.MedianFilter(size)).resize((w, h), Image.Resampling.BICUBIC)
    return np.asarray(grown, dtype=np.float32) / 255


def vignette(pixels: Pixels, strength: float) -> Pixels:
    """Corners darkened."""
    h, w = pixels.shape[:2]
    y = np.linspace(-1, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, w, dtype=np.float32)[None, :]
    return np.asarray(
        pixels * (1 - strength * np.clip(x * x + y * y - 0.5, 0, 1.5) / 1.5)[..., None], dtype=np.float32
    )


def screen(plane: Pixels, cell: float, angle: float) -> Pixels:
    """Round dots of a printing screen: 1 where ink falls; ``plane`` is how much, 0 to 1."""
    h, w = plane.shape
    a = math.radians(angle)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    u = (x * math.cos(a) + y * math.sin(a)) * (math.pi / cell)
    v = (-x * math.sin(a) + y * math.cos(a)) * (math.pi / cell)
    wave = (np.cos(u) * np.cos(v) + 1) / 2
    return np.asarray(np.clip((plane - (1 - wave)) * (cell * 0.9) + 0.5, 0, 1), dtype=np.float32)


def strokes(pixels: Pixels, angle: float, step: float, wobble: Pixels) -> Pixels:
    """A triangle wave, 0 to 1, along parallel lines that bend with ``wobble``."""
    h, w = pixels.shape[:2]
    a = math.radians(angle)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    t = (x * math.sin(a) + y * math.cos(a) + wobble) / step
    return np.asarray(np.abs((t % 1) - 0.5) * 2, dtype=np.float32)
