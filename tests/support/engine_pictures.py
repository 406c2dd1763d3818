"""Small pictures for the tests, made here: nothing is loaded from anywhere."""

from __future__ import annotations

import base64
import io

import numpy as np
from PIL import Image, ImageDraw

SIDE = 272
BALL = (88, 96, 188, 196)


def photo(width: int = SIDE, height: int = SIDE) -> Image.Image:
    """Sky and grainy ground, and a shaded red ball in the middle."""
    rng = np.random.default_rng(7)
    y = np.linspace(0, 1, height)[:, None, None]
    sky = np.array([130, 170, 220]) * (1 - y) + np.array([215, 225, 235]) * y
    ground = np.array([96, 118, 62]) + rng.normal(0, 9, (height, width, 1))
    pixels = np.where(y > 0.6, ground, np.broadcast_to(sky, (height, width, 3)))
    yy, xx = np.mgrid[0:height, 0:width]
    left, top, right, bottom = BALL
    cx, cy, r = (left + right) / 2, (top + bottom) / 2, (right - left) / 2
    inside = (xx - cx) ** 2 + (yy - cy) ** 2 < r * r
    shade = 1.1 - 0.6 * np.hypot(xx - cx + 18, yy - cy + 18) / (2 * r)
    pixels = np.where(inside[..., None], np.array([214, 42, 40]) * shade[..., None], pixels)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def mask(
    box: tuple[int, int, int, int] = (80, 88, 196, 204), size: tuple[int, int] = (SIDE, SIDE)
) -> Image.Image:
    """White where to change."""
    image = Image.new("L", size)
    ImageDraw.Draw(image).rectangle((box[0], box[1], box[2] - 1, box[3] - 1), fill=255)
    return image


def file_of(image: Image.Image, kind: str = "PNG", **options) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def url_of(image: Image.Image | bytes, kind: str = "PNG") -> str:
    data = image if isinstance(image, bytes) else file_of(image, kind)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(data).decode()}"


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def values(image: Image.Image | bytes) -> np.ndarray:
    """Colours as floats, height × width × 3."""
    image = opened(image) if isinstance(image, bytes) else image
    return np.asarray(image.convert("RGB"), dtype=np.float64)


def apart(first, second, side: int = 64) -> float:
    """How different two pictures look, mean of the differences at a small size, 0 to 255."""
    small = [
        np.asarray(
            (opened(x) if isinstance(x, bytes) else x).convert("RGB").resize((side, side)), dtype=np.float64
        )
        for x in (first, second)
    ]
    return float(np.abs(small[0] - small[1]).mean())
