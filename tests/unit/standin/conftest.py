"""The stand-in itself, spoken to over a socket without anything of the package."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from PIL import Image
from support.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    with StandIn() as made:
        yield made


@pytest.fixture
def standin(server: StandIn) -> StandIn:
    """The one server of a module, with nothing in its memory of earlier tests' wrongs."""
    server.violations.clear()
    server.seen.clear()
    server.files.seen.clear()
    server.faults.clear()
    return server


@pytest.fixture(scope="module")
def raw(server: StandIn) -> Iterator[httpx.Client]:
    """A plain HTTP client with the right key."""
    with httpx.Client(base_url=server.url, headers={"Authorization": f"Bearer {server.key}"}) as made:
        yield made


@pytest.fixture(scope="module")
def anybody() -> Iterator[httpx.Client]:
    """A plain HTTP client without a key."""
    with httpx.Client() as made:
        yield made


@pytest.fixture
def post(raw: httpx.Client) -> Callable[[str, dict[str, Any]], httpx.Response]:
    return lambda path, body: raw.post(path, json=body)


def file(kind: str = "PNG", size: tuple[int, int] = (256, 256), mode: str = "RGB", color: Any = 0) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size, color).save(buffer, kind)
    return buffer.getvalue()


def data_url(data: bytes, kind: str = "png") -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
