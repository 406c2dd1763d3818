"""What comes in: bodies within their limit, and callers who may leave before the answer is ready."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.fields import form_fields, parse_body
from recraft_nb.engine.forms import FORMS, parse_form

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from starlette.requests import Request

    from recraft_nb.engine.fields import Fields

__all__ = ["MAX_TEXT", "Gone", "read_fields", "while_connected"]

_MB = 1 << 20
MAX_BODY = 90 * _MB
"""Largest body in bytes: style references of 64 MB in all, as base64."""

MAX_TEXT = _MB
"""The same for routes that take no pictures."""

_AT_ONCE = 64 * 1024  # bytes that are read faster than a thread is asked to

_T = TypeVar("_T")


class Gone(Exception):
    """The caller left; no answer is wanted."""


async def read_fields(request: Request, limit: int = MAX_BODY) -> Fields:
    """The fields of a body, be it JSON or a form.

    Args:
        request: Its body is read, however it is cut into pieces.
        limit: Largest body in bytes.

    Raises:
        ApiError: 413 beyond the limit; 400 for what can be read in no way.
    """
    said = request.headers.get("content-length", "")
    if said.isascii() and said.isdigit() and (len(said) > len(str(limit)) or int(said) > limit):
        raise _too_large(limit)
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > limit:
            raise _too_large(limit)
        pieces.append(piece)
    kind = request.headers.get("content-type", "")
    body = b"".join(pieces)
    if size <= _AT_ONCE:
        return _fields(body, kind)
    return await asyncio.to_thread(_fields, body, kind)


def _fields(body: bytes, kind: str) -> Fields:
    if kind.partition(";")[0].strip().lower() in FORMS:
        return form_fields(*parse_form(body, kind))
    return parse_body(body)


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


def _too_large(limit: int) -> ApiError:
    return ApiError(413, f"the body should be at most {limit // _MB} MB", code="request_too_large")
