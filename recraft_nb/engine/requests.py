"""What comes in: bodies within their limit, and callers who may leave before the answer is ready."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.fields import parse_body

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from starlette.requests import Request

    from recraft_nb.engine.fields import Fields

__all__ = ["Gone", "read_json", "while_connected"]

MAX_BODY = 20 * (1 << 20)
"""Largest body in bytes, as large as the largest input picture of the official service."""

_FORMS = frozenset({"multipart/form-data", "application/x-www-form-urlencoded"})

_T = TypeVar("_T")


class Gone(Exception):
    """The caller left; no answer is wanted."""


async def read_json(request: Request) -> Fields:
    """The fields of a JSON body.

    Raises:
        ApiError: 413 beyond 20 MB; 400 for a form or for what is no JSON object.
    """
    said = request.headers.get("content-length", "")
    if said.isascii() and said.isdigit() and (len(said) > len(str(MAX_BODY)) or int(said) > MAX_BODY):
        raise _too_large()
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > MAX_BODY:
            raise _too_large()
        pieces.append(piece)
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() in _FORMS:
        raise ApiError(
            400, "the local engine reads application/json here, not forms; pictures go in as data URLs"
        )
    return parse_body(b"".join(pieces))


async def while_connected(request: Request, work: Coroutine[None, None, _T]) -> _T:
    """Do work for as long as the caller waits for it.

    Args:
        request: Its body must have been read.
        work: Cancelled when the caller leaves.

    Raises:
        Gone: The caller left.
    """
    doing = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_departure(request))
    try:
        await asyncio.wait({doing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if doing.done():
            return doing.result()
        raise Gone
    finally:
        leaving.cancel()
        doing.cancel()
        await asyncio.gather(doing, leaving, return_exceptions=True)


async def _departure(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _too_large() -> ApiError:
    return ApiError(413, f"the body should be at most {MAX_BODY >> 20} MB", code="request_too_large")
