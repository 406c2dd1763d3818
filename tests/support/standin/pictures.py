"""The pictures that the stand-in makes: real files, small, of the right shape, each another one."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from support.standin.bodies import Picture

MIME = {"png": "image/png", "webp": "image/webp", "svg": "image/svg+xml", "jpeg": "image/jpeg"}


def make(number: int, size: tuple[int, int], kind: str) -> bytes:
    """A picture of that size and kind; each number is another one."""
    if kind == "svg":
        return _svg(number, size)
    color = ((37 * number + 5) % 256, (91 * number + 17) % 256, (53 * number + 101) % 256)
    made = Image.new("RGB", size, color)
    # A colour comes again after 256 pictures; a row that counts does not.
    for place in range(min(24, size[0])):
        made.putpixel((place, 0), (255, 255, 255) if number >> place & 1 else (0, 0, 0))
    buffer = io.BytesIO()
    made.save(
        buffer, "WEBP" if kind == "webp" else kind.upper(), **({"lossless": True} if kind == "webp" else {})
    )
    return buffer.getvalue()


def small(size: tuple[int, int], longest: int = 64) -> tuple[int, int]:
    """The same shape, small."""
    scale = min(1.0, longest / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def size_of(picture: Picture) -> tuple[int, int] | None:
    """Width and height; None for an address, and for an SVG that does not say."""
    if picture.data is None:
        return None
    return measure(picture.data, picture.kind)


@lru_cache(64)
def measure(data: bytes, kind: str) -> tuple[int, int] | None:
    """Width and height by decoding every pixel; ValueError for what does not decode."""
    if kind == "svg":
        return None
    try:
        with Image.open(io.BytesIO(data)) as opened:
            opened.load()
            return opened.size
    except Exception as error:
        raise ValueError(f"it does not decode ({type(error).__name__})") from error


def mask_problem(mask: Picture, image: Picture) -> str:
    """What is wrong with a mask, or an empty string: every pixel 0 or 255, the picture's very size."""
    if mask.data is None:
        return ""
    try:
        with Image.open(io.BytesIO(mask.data)) as opened:
            if opened.mode not in {"L", "1"}:
                return f"it must be a grayscale picture, not {opened.mode}"
            opened.load()
            grey = opened.convert("L")
    except Exception as error:  # noqa: BLE001 - whatever Pillow says of a broken file
        return f"it does not decode ({type(error).__name__})"
    odd = sum(grey.histogram()[1:255])
    if odd:
        return f"{odd} of its pixels are neither 0 nor 255"
    size = size_of(image)
    if size is not None and grey.size != size:
        return f"it is {grey.size[0]}x{grey.size[1]} and the picture is {size[0]}x{size[1]}"
    return ""


def _svg(number: int, size: tuple[int, int]) -> bytes:
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<rect width="{width}" height="{height}" fill="#{number * 2654435761 % 2**24:06x}"/>'
        f'<path d="M0 0h{number % 97 + 1}v{number // 97 + 1}z"/></svg>'
    ).encode()
