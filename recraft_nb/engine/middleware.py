"""What a served engine does around its routes: a log of requests, real waiting times, and drills.

Drills let a class or a test meet the troubles of a paid service on purpose:

* ``rate-limit``: a storm. Of every ten paid calls the first six are answered 429, half of them with
  ``Retry-After: 1``.
* ``empty-balance``: every paid call is answered 402, whatever the balance is.
* ``lost-answers``: every third paid call is done and charged, and its answer never arrives.

Paid calls are the POST requests below the dialects' roots.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import re
import time
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import JSONResponse

from recraft_nb.catalog import DEFAULT_MODEL, find_model

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping

    from starlette.types import ASGIApp, Receive, Scope, Send

    from recraft_nb.engine.drills import Drill

    Message = MutableMapping[str, Any]

__all__ = ["Drills", "Latency", "RequestLog"]

_PAID = ("/v1/", "/api/v1/", "/recraft/")
_STORM, _EVERY = 6, 10
_LOST_EVERY = 3
_UNPUBLISHED: Final = 12.0
"""Seconds of a model or tool whose usual time nobody has published; about what V3 takes."""
_MODEL = re.compile(rb'"model"\s*:\s*"([\w.-]{1,60})"|name="model"\r\n\r\n([\w.-]{1,60})')
_WIRE = "recraft_nb.wire"  # in a call's scope: the server's own `send`, whatever is wrapped around it
_LOOKED_AT = 1 << 20  # bytes of a body in which the model's name is looked for, from each end


class RequestLog:
    """One line for each answer: method, path, status, time, size. No keys, no prompts.

    Args:
        app: The application.
        write: Takes each line; the logger ``recraft_nb.serve`` when None.
    """

    def __init__(self, app: ASGIApp, write: Callable[[str], object] | None = None) -> None:
        self._app = app
        self._write = write or logging.getLogger("recraft_nb.serve").info

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a call."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun, status, size = time.perf_counter(), 0, 0

        async def noted(message: Message) -> None:
            nonlocal status, size
            status = message.get("status", status)
            size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(_with_wire(scope, send), receive, noted)
        finally:
            took = time.perf_counter() - begun
            told = str(status) if status else "no answer"
            path = scope["path"].encode("ascii", "backslashreplace").decode()
            clock, method = time.strftime("%H:%M:%S"), scope["method"]
            self._write(f"{clock}  {method:<6} {told}  {took:6.2f} s  {size:>9,} B  {path}")


class Latency:
    """Answers to paid calls take as long as they usually do at the service."""

    def __init__(self, app: ASGIApp, *, scale: float = 1.0) -> None:
        self._app = app
        self._scale = scale

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a call."""
        if not _is_paid(scope):
            await self._app(scope, receive, send)
            return
        begun, seen = time.monotonic(), bytearray()

        async def watched() -> Message:
            message = await receive()
            if len(seen) < _LOOKED_AT:
                seen.extend(message.get("body", b"")[:_LOOKED_AT])
            return message

        async def later(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < 400:  # noqa: PLR2004
                usual = _usual_seconds(scope["path"], bytes(seen)) * self._scale
                await asyncio.sleep(max(0.0, begun + usual - time.monotonic()))
            await send(message)

        await self._app(_with_wire(scope, send), watched, later)


class Drills:
    """Troubles on purpose.

    Args:
        app: The application.
        drill: Which trouble.
    """

    def __init__(self, app: ASGIApp, drill: Drill) -> None:
        self._app = app
        self._drill = drill
        self._calls = itertools.count()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a call."""
        if not _is_paid(scope):
            await self._app(scope, receive, send)
            return
        call = next(self._calls)
        if self._drill == "rate-limit" and call % _EVERY < _STORM:
            headers = {"Retry-After": "1"} if call % 2 else {}
            told = {"code": "rate_limit_exceeded", "message": "Rate limit exceeded"}
            await JSONResponse(told, status_code=429, headers=headers)(scope, receive, send)
        elif self._drill == "empty-balance":
            told = {"code": "insufficient_balance", "message": "not enough API units: 0 are left"}
            await JSONResponse(told, status_code=402)(scope, receive, send)
        elif self._drill == "lost-answers" and call % _LOST_EVERY == _LOST_EVERY - 1:
            await self._app(scope, receive, _nowhere)
            await _hang_up(receive, scope.get(_WIRE, send))
        else:
            await self._app(scope, receive, send)


def _is_paid(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "POST":
        return False
    path: str = scope["path"]
    return path.startswith(_PAID)


def _usual_seconds(path: str, body: bytes) -> float:
    found = _MODEL.search(body)
    named = (found[1] or found[2]).decode() if found else ""
    model = find_model(named)
    if model is None and not named and path.startswith("/v1/images/generations"):
        model = find_model(DEFAULT_MODEL)
    return (model.usual_seconds if model else None) or _UNPUBLISHED


def _with_wire(scope: Scope, send: Send) -> Scope:
    """The scope for an application whose `send` is wrapped; the outermost one counts."""
    return {**scope, _WIRE: scope.get(_WIRE, send)}


async def _nowhere(message: Message) -> None:
    """What the application says is lost on the way."""


async def _hang_up(receive: Receive, send: Send) -> None:
    # ASGI has no word for breaking a connection. uvicorn's `send` belongs to an object that holds it.
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is not None:
        transport.abort() if hasattr(transport, "abort") else transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass
