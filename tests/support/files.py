"""Files for requests: pictures of any size that are quick to make, masks, and how they are sent."""

from __future__ import annotations

import base64
import hashlib
import io

import PIL.Image

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="9" height="9"/></svg>'


def raster(width: int = 300, height: int = 400, kind: str = "PNG", shade: int = 90) -> bytes:
    """A picture of one shade: a few hundred bytes even at 16 million pixels."""
    buffer = io.BytesIO()
    PIL.Image.new("L", (width, height), shade).save(buffer, kind)
    return buffer.getvalue()


def mask(
    width: int = 300, height: int = 400, box: tuple[int, int, int, int] = (10, 10, 90, 90)
) -> PIL.Image.Image:
    """A black mask with a white box."""
    made = PIL.Image.new("L", (width, height), 0)
    made.paste(255, box)
    return made


def url(data: bytes, kind: str = "png") -> str:
    """A file as a data URL."""
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


def sha(data: bytes) -> str:
    """The content address of a file."""
    return hashlib.sha256(data).hexdigest()
