"""Larger: crisp without inventing anything, or creative with detail of the picture's own making.

Crisp is a network that was trained to enlarge (`span`). Where that is not there, or the picture is too
large for it, crisp is Lanczos, sharpened, and held between the darkest and the lightest value that the
small picture has around each place: edges become steep and cannot ring. Creative goes on from there: it
smooths flat areas, deepens local contrast, and lays the picture's own fine texture over it at its natural
size (each block takes the detail that lies where it came from), so surfaces look drawn and not blown up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

from recraft_nb.engine.edits import planes
from recraft_nb.engine.edits.span import enlarged

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["creative", "crisp"]

_STRIP = 512  # rows worked on at a time: 16 million pixels would take a gigabyte at once
_MARGIN = 48
_MOST = 5_000_000  # pixels up to which there is time for a network beside scaling and encoding
_WORTH = 1.3  # factor below which a network has nothing to add
_TWICE = 2.2  # factor up to which the network for twice the side is taken
_BLOCK = 32  # side of a block of transplanted texture, pixels


def crisp(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Scaled up to width × height with clean edges; RGB or RGBA as it came."""
    if image.size == size:
        return image
    colors = image.convert("RGB")
    factor = max(size[0] / image.width, size[1] / image.height)
    found = None
    if factor >= _WORTH and size[0] * size[1] <= _MOST:
        found = enlarged(colors, 2 if factor <= _TWICE else 4)
    if found is None:
        large = _sharpened(colors, size, factor)
    elif found[1] is None:
        large = found[0].resize(size, Image.Resampling.LANCZOS)
    else:
        large = _sharpened(colors, size, factor)
        where = found[1].resize(size, Image.Resampling.BILINEAR)
        large.paste(found[0].resize(size, Image.Resampling.LANCZOS), (0, 0), where)
    if image.mode == "RGBA":
        large.putalpha(image.getchannel("A").resize(size, Image.Resampling.LANCZOS))
    return large


def creative(image: Image.Image, size: tuple[int, int], strength: float = 1.0) -> Image.Image:
    """Scaled up with added detail.

    Args:
        image: RGB or RGBA.
        size: Width and height.
        strength: 0 adds nothing, 1 is the usual amount.
    """
    large = crisp(image, size)
    factor = max(size[0] / image.width, size[1] / image.height)
    texture = _texture(image.convert("RGB"))

    def detailed(begin: int, end: int) -> Floats:
        pixels = planes.to_floats(large.crop((0, begin, size[0], end)))
        light = planes.luma(pixels)
        smooth = planes.guided(light, light, max(2, round(1.5 * factor)), 4e-4)
        made = light + (smooth - light) * np.float32(0.3 * min(1.0, strength))
        made += (made - planes.blurred(made, 9 * factor)) * np.float32(0.14 * strength)
        made += _transplanted(texture, size, (begin, end)) * np.float32(0.4 * strength)
        return pixels + (made - light)[..., None]

    done = _in_strips(size, detailed)
    if large.mode == "RGBA":
        done.putalpha(large.getchannel("A"))
    return done


def _sharpened(image: Image.Image, size: tuple[int, int], factor: float) -> Image.Image:
    """Scaled up without a network."""
    large = image.resize(size, Image.Resampling.LANCZOS)
    grey = image.convert("L")
    low = grey.filter(ImageFilter.MinFilter(3)).resize(size, Image.Resampling.BILINEAR)
    high = grey.filter(ImageFilter.MaxFilter(3)).resize(size, Image.Resampling.BILINEAR)

    def sharp(begin: int, end: int) -> Floats:
        box = (0, begin, size[0], end)
        pixels = planes.to_floats(large.crop(box))
        light = planes.luma(pixels)
        floor = np.asarray(low.crop(box), dtype=np.float32) / 255
        ceiling = np.asarray(high.crop(box), dtype=np.float32) / 255
        made = light + 1.5 * (light - planes.blurred(light, max(0.6, 0.42 * factor)))
        made = np.clip(made, floor - 0.012, ceiling + 0.012)
        return pixels + (made - light)[..., None]

    return _in_strips(size, sharp)


def _in_strips(size: tuple[int, int], work: Callable[[int, int], Floats]) -> Image.Image:
    """A picture worked out in strips of rows that reach into one another."""
    done = Image.new("RGB", size)
    for top in range(0, size[1], _STRIP):
        begin, end = max(0, top - _MARGIN), min(size[1], top + _STRIP + _MARGIN)
        last = min(size[1], top + _STRIP)
        done.paste(planes.from_floats(work(begin, end)[top - begin : last - begin]), (0, top))
    return done


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
