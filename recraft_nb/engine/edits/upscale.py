"""Larger: crisp without inventing anything, or creative with detail of the picture's own making.

Crisp is Lanczos, sharpened, and held between the darkest and the lightest value that the small picture has
around each place: edges become steep and cannot ring. Creative also smooths flat areas, deepens local
contrast, and lays the picture's own fine texture over it at its natural size (each block takes the detail
that lies where it came from), so surfaces look drawn and not blown up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

from recraft_nb.engine.edits import planes

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Floats

__all__ = ["creative", "crisp"]

_STRIP = 512  # rows worked on at a time: 16 million pixels would take a gigabyte at once
_MARGIN = 48
_BLOCK = 32  # side of a block of transplanted texture, pixels


def crisp(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Scaled up to width × height with clean edges; RGB or RGBA as it came."""
    return _larger(image, size, 0.0)


def creative(image: Image.Image, size: tuple[int, int], strength: float = 1.0) -> Image.Image:
    """Scaled up with added detail.

    Args:
        image: RGB or RGBA.
        size: Width and height.
        strength: 0 adds nothing, 1 is the usual amount.
    """
    return _larger(image, size, strength)


def _larger(image: Image.Image, size: tuple[int, int], strength: float) -> Image.Image:
    colors = image.convert("RGB")
    large = colors.resize(size, Image.Resampling.LANCZOS)
    grey = colors.convert("L")
    low = grey.filter(ImageFilter.MinFilter(3)).resize(size, Image.Resampling.BILINEAR)
    high = grey.filter(ImageFilter.MaxFilter(3)).resize(size, Image.Resampling.BILINEAR)
    factor = max(size[0] / image.width, size[1] / image.height)
    texture = _texture(colors) if strength else None
    done = Image.new("RGB", size)
    for top in range(0, size[1], _STRIP):
        begin, end = max(0, top - _MARGIN), min(size[1], top + _STRIP + _MARGIN)
        box = (0, begin, size[0], end)
        strip = _strip(large.crop(box), low.crop(box), high.crop(box), factor, strength)
        if texture is not None:
            strip += _transplanted(texture, size, (begin, end))[..., None] * np.float32(0.55 * strength)
        last = min(size[1], top + _STRIP)
        done.paste(planes.from_floats(strip[top - begin : last - begin]), (0, top))
    if image.mode == "RGBA":
        done.putalpha(image.getchannel("A").resize(size, Image.Resampling.LANCZOS))
    return done


def _strip(part: Image.Image, low: Image.Image, high: Image.Image, factor: float, strength: float) -> Floats:
    pixels = planes.to_floats(part)
    light = planes.luma(pixels)
    floor = np.asarray(low, dtype=np.float32) / 255
    ceiling = np.asarray(high, dtype=np.float32) / 255
    radius = max(0.6, 0.42 * factor)
    sharp = light + (1.5 + 0.5 * strength) * (light - planes.blurred(light, radius))
    sharp = np.clip(sharp, floor - 0.012, ceiling + 0.012)
    if strength:
        reach = max(2, round(1.5 * factor))
        smooth = planes.guided(sharp, sharp, reach, 4e-4)
        sharp = sharp + (smooth - sharp) * np.float32(0.55 * min(1.0, strength))
        wide = planes.blurred(sharp, 9 * factor)
        sharp = sharp + (sharp - wide) * np.float32(0.14 * strength)
    return pixels + (sharp - light)[..., None]


def _texture(image: Image.Image) -> Floats:
    """The fine texture of a picture, without its edges."""
    light = planes.luma(planes.to_floats(image))
    fine = light - planes.blurred(light, 1.6)
    # Where the fine part is an edge it stands out of its neighbourhood; texture is alike all around.
    limit = 1.3 * planes.boxed(np.abs(fine), 6) + 1e-4
    return planes.floats(np.clip(fine, -limit, limit))


def _transplanted(texture: Floats, size: tuple[int, int], rows: tuple[int, int]) -> Floats:
    """Texture at its own size, in overlapping blocks that each come from where they lie."""
    h, w = texture.shape
    found = np.zeros((rows[1] - rows[0], size[0]), dtype=np.float32)
    for down in (0, _BLOCK // 2):
        at_y, share_y = _sources(np.arange(*rows), down, h / size[1], h)
        for across in (0, _BLOCK // 2):
            at_x, share_x = _sources(np.arange(size[0]), across, w / size[0], w)
            found += texture[np.ix_(at_y, at_x)] * (share_y[:, None] * share_x[None, :])
    return found


def _sources(at: np.ndarray, shift: int, scale: float, length: int) -> tuple[np.ndarray, Floats]:
    """Where in the small picture each row (or column) of the large one takes its texture, and its share."""
    block = (at + shift) // _BLOCK
    centre = block * _BLOCK - shift + _BLOCK // 2
    source = np.rint(centre * scale).astype(np.int64) + (at - centre)
    source = np.abs(source)
    source = np.where(source >= length, 2 * (length - 1) - source, source)
    phase = (at - centre + _BLOCK / 2) / _BLOCK
    return np.clip(source, 0, length - 1), np.asarray(np.sin(np.pi * phase) ** 2, dtype=np.float32)
