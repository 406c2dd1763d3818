"""Putting one picture into another so that they share light, colour and grain."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
from PIL import Image, ImageFilter

from recraft_nb.engine.edits import planes

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["graded", "inner_feather", "is_photograph", "noise_map", "palette_of", "pasted", "with_shadow"]

# Share of pixels that are of a colour of their own, above which a picture counts as a photograph: six
# photographs have 0.08 to 0.16, drawings of the engine 0.03.
_DRAWN_COLORS = 0.055
_ENOUGH = 512  # longest side at which a picture's light is measured
_GRID = 33  # steps a side of the table that moves colours; what it is off is below a grey level


def inner_feather(mask: Floats, radius: float) -> Floats:
    """A mask that fades towards its edge from within: nothing outside is touched."""
    soft = planes.blurred(mask, radius)
    return planes.floats(np.clip((soft - 0.5) * 2, 0, 1) * mask)


def graded(image: Floats, towards: Floats, share: float, weights: Floats | None = None) -> Floats:
    """Colours moved some of the way to another picture's light: mean of OKLab, and spread of lightness.

    Args:
        image: Height × width × 3.
        towards: The other picture, or the part of it that counts; any size.
        share: 0 to 1.
        weights: Which pixels of `image` count.
    """
    goal = planes.oklab(_some(towards)).reshape(-1, 3)
    flat = planes.oklab(_some(image)).reshape(-1, 3)
    weight = None if weights is None else _some(weights).reshape(-1)
    if weight is not None and not weight.any():
        weight = None
    mean = np.average(flat, axis=0, weights=weight)
    spread = np.sqrt(np.average((flat[:, 0] - mean[0]) ** 2, weights=weight))
    move = planes.floats((goal.mean(axis=0) - mean) * share)
    ratio = 1 + share * 0.5 * (np.clip(goal[:, 0].std() / max(float(spread), 0.02), 0.6, 1.5) - 1)
    step = np.linspace(0, 1, _GRID, dtype=np.float32)
    blue, green, red = np.meshgrid(step, step, step, indexing="ij")
    lab = planes.oklab(np.stack([red, green, blue], axis=-1))
    lab[..., 0] = (lab[..., 0] - mean[0]) * ratio + mean[0] + move[0]
    lab[..., 1:] += move[1:]
    table = ImageFilter.Color3DLUT(_GRID, planes.from_oklab(planes.floats(lab)).reshape(-1))
    return planes.to_floats(planes.from_floats(image).filter(table))


def _some(pixels: Floats) -> Floats:
    """Evenly spread samples, as many as tell the light."""
    step = max(1, max(pixels.shape[:2]) // _ENOUGH)
    return pixels[::step, ::step] if pixels.shape[1] > 1 else pixels[::step]


def with_shadow(ground: Floats, alpha: Floats, strength: float = 0.42) -> Floats:
    """A ground with the soft contact shadow of what will stand on it."""
    rows = np.nonzero((alpha > 0.5).any(axis=1))[0]
    if not len(rows) or strength <= 0:
        return ground
    h = alpha.shape[0]
    bottom = int(rows[-1])
    if bottom >= h - 2:  # cut by the border: it stands on nothing that is seen
        return ground
    tall = max(8, bottom - int(rows[0]))
    base = alpha[max(0, bottom - tall // 7) : bottom + 1].max(axis=0)
    thick = max(3, tall // 26)
    shadow = np.zeros_like(alpha)
    shadow[max(0, bottom - thick) : min(h, bottom + thick)] = base
    near = planes.blurred(planes.floats(shadow), max(2.0, thick * 0.6))
    wide = planes.blurred(planes.floats(shadow), max(4.0, thick * 2.2))
    dark = np.clip(near * 0.7 + wide * 0.9, 0, 1) * np.float32(strength)
    tint = np.array([0.10, 0.10, 0.16], dtype=np.float32)
    return planes.mixed(ground, ground * (0.35 + tint), dark)


def pasted(
    ground: Floats, thing: Image.Image, box: tuple[int, int, int, int], *, shadow: bool
) -> tuple[Floats, Floats]:
    """A cut-out laid into a box of a ground, standing at its bottom.

    Returns:
        The picture, and the cut-out's alpha in it.
    """
    left, top, right, bottom = box
    scale = min((right - left) / thing.width, (bottom - top) / thing.height)
    size = (max(1, round(thing.width * scale)), max(1, round(thing.height * scale)))
    small = thing.resize(size, Image.Resampling.LANCZOS)
    x, y = (left + right - size[0]) // 2, bottom - size[1] if shadow else (top + bottom - size[1]) // 2
    layer = Image.new("RGBA", (ground.shape[1], ground.shape[0]))
    layer.paste(small, (x, y))
    alpha = np.asarray(layer.getchannel("A"), dtype=np.float32) / np.float32(255)
    return planes.mixed(ground, planes.to_floats(layer), alpha), alpha


def is_photograph(pixels: Floats) -> bool:
    """Whether a picture has the many colours of a photograph rather than the few of a drawing."""
    small = planes.from_floats(pixels).resize((96, 96), Image.Resampling.NEAREST)
    colors = np.asarray(small).reshape(-1, 3) >> 3
    return bool(len(np.unique(colors, axis=0)) / len(colors) > _DRAWN_COLORS)


def palette_of(pixels: Floats, count: int = 6) -> list[tuple[int, int, int]]:
    """The colours of a picture that cover most, the largest first."""
    small = planes.from_floats(pixels).resize((120, 120), Image.Resampling.BOX)
    few = small.quantize(count, Image.Quantize.MEDIANCUT, kmeans=4, dither=Image.Dither.NONE)
    table = few.getpalette() or []
    counts = sorted(few.getcolors() or [], key=lambda item: (-item[0], item[1]))
    found = []
    for _, index in counts:
        at = cast("int", index)
        red, green, blue = table[3 * at : 3 * at + 3]
        found.append((red, green, blue))
    return found


def noise_map(shape: tuple[int, int], seed: int, cells: int = 7) -> Floats:
    """Smooth seeded noise, evenly spread over 0 to 1."""
    rng = np.random.Generator(np.random.PCG64(seed & 0xFFFFFFFF))
    found = np.zeros(shape, dtype=np.float32)
    for octave, weight in ((1, 0.62), (2, 0.26), (5, 0.12)):
        small = rng.random((cells * octave, cells * octave), dtype=np.float32)
        found += planes.resized(small, (shape[1], shape[0]), Image.Resampling.BICUBIC) * np.float32(weight)
    low, high = np.quantile(found[::8, ::8], (0.01, 0.99))
    return planes.floats(np.clip((found - low) / max(float(high - low), 1e-4), 0, 1))
