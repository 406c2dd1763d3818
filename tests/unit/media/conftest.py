"""Small pictures to test with, made here so that no binary file has to be trusted."""

from __future__ import annotations

import io
import struct
import zlib
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import PIL.Image
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _no_viewer() -> Iterator[None]:
    """This floor knows no widgets; another room's tests may have hung up the package's viewer."""
    from recraft_nb.media import view

    before = view.install(None)
    yield
    view.install(before)


def pixels(width: int = 48, height: int = 32, *, alpha: bool = False) -> PIL.Image.Image:
    """A picture whose four corners differ, so that a wrong turn shows."""
    y, x = np.mgrid[0:height, 0:width]
    planes = [x * 255 // max(1, width - 1), y * 255 // max(1, height - 1), (x + y) % 256]
    if alpha:
        planes.append(np.where(x < width // 2, 255, 40))
    return PIL.Image.fromarray(np.stack(planes, -1).astype(np.uint8))


def encode(image: PIL.Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind.upper(), **options)
    return buffer.getvalue()


def chunk(kind: bytes, payload: bytes) -> bytes:
    return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", zlib.crc32(kind + payload))


def png(
    width: int, height: int, *, depth: int = 8, colour: int = 2, data: bytes = b"", extra: bytes = b""
) -> bytes:
    """A PNG with any header one likes, true or not."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    idat = chunk(b"IDAT", data or zlib.compress(b"\0" * 64))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + idat + chunk(b"IEND", b"")


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    '<rect width="40" height="20" fill="#c0392b"/><circle cx="10" cy="10" r="6" fill="#fff"/></svg>'
)


@pytest.fixture
def make() -> SimpleNamespace:
    """The builders above, as one fixture."""
    return SimpleNamespace(pixels=pixels, encode=encode, chunk=chunk, png=png, svg=SVG)


@pytest.fixture(params=["png", "jpeg", "webp"])
def raster(request: pytest.FixtureRequest) -> tuple[str, bytes]:
    """One small picture in each raster format."""
    return request.param, encode(pixels(), request.param)
