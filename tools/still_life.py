"""Pictures that no engine drew, painted here: one in the manner of a photograph, one of a print."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

TABLE = 0.62  # height of the table's edge, share of the side
VASE = (0.28, 0.83)


def painted(side: int = 768) -> Image.Image:
    """A still life with the gradients, grain and shadows of a photograph: an orange and a vase on a table."""
    rng = np.random.default_rng(11)
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    wall = np.stack([0.62 - 0.22 * x, 0.66 - 0.2 * x, 0.66 - 0.12 * x], axis=-1)
    grain = np.sin((y * 9 + 0.5 * np.sin(x * 7)) * 24 + rng.normal(0, 0.25, (side, side))) * 0.03
    wood = (
        np.stack([0.52 + grain, 0.36 + grain * 0.8, 0.24 + grain * 0.6], axis=-1)
        * (1.15 - 0.3 * x)[..., None]
    )
    image = np.where((y > TABLE)[..., None], wood, wall)
    shadow = np.exp(-(((x - 0.72) / 0.2) ** 2 + ((y - 0.84) / 0.035) ** 2))
    shadow += np.exp(-(((x - 0.46) / 0.16) ** 2 + ((y - 0.86) / 0.03) ** 2))
    image = image * (1 - 0.6 * np.clip(shadow, 0, 1))[..., None]
    turn = 0.10 + 0.055 * np.sin((y - 0.25) * 8.4)
    vase = (np.abs(x - 0.66) < turn) & (y > VASE[0]) & (y < VASE[1])
    across = (x - 0.66) / np.maximum(turn, 0.01)
    glaze = (0.55 + 0.45 * np.cos(across * 1.4 + 0.5)) + 0.5 * np.exp(-(((across + 0.45) / 0.12) ** 2))
    image = np.where(vase[..., None], np.array([0.16, 0.36, 0.44]) * glaze[..., None], image)
    dx, dy = (x - 0.4) / 0.135, (y - 0.74) / 0.13
    inside = dx * dx + dy * dy < 1
    dome = np.sqrt(np.clip(1 - dx * dx - dy * dy, 0, 1))
    light = np.clip(0.25 + 0.85 * (dome * 0.7 - dx * 0.4 - dy * 0.45), 0.12, 1.2)
    peel = np.array([0.93, 0.5, 0.1]) * light[..., None] + rng.normal(0, 0.02, (side, side, 1))
    peel += 0.5 * np.exp(-(((dx + 0.4) / 0.14) ** 2 + ((dy + 0.45) / 0.14) ** 2))[..., None]
    image = np.where(inside[..., None], peel, image)
    image = np.clip(image + rng.normal(0, 0.012, (side, side, 1)), 0, 1)
    return Image.fromarray((image * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8))


def stripes() -> Image.Image:
    """A print in three inks with grain."""
    image = Image.new("RGB", (400, 400), "#f4e7cf")
    draw = ImageDraw.Draw(image)
    for n in range(7):
        draw.ellipse(
            (20 + 52 * n, 40 + 38 * n, 160 + 52 * n, 180 + 38 * n),
            fill=("#1f4e5f", "#e4572e", "#f2a541")[n % 3],
        )
    pixels = np.asarray(image, dtype=float) + np.random.default_rng(3).normal(0, 14, (400, 400, 1))
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
