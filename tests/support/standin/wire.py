"""The ways in which an answer goes wrong: by its status, by its content, or on the wire."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    Change = Callable[[dict[str, Any]], Any]

JSON = "application/json"
_TRANSPORT = "standin.transport"


@dataclass(frozen=True)
class Seen:
    """One request as it came over the socket; header names are lower case, none is merged."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @classmethod
    async def of(cls, request: Request) -> Seen:
        query = f"?{request.url.query}" if request.url.query else ""
        headers = tuple(
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw
        )
        return cls(request.method, f"{request.url.path}{query}", headers, await request.body())

    def header(self, name: str) -> str:
        """The value of a header, or an empty string."""
        return next((value for known, value in self.headers if known == name), "")

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Fault:
    """One way to break.

    Attributes:
        name: In words, for the test's id.
        charged: Whether the pictures are made and charged before it breaks.
        change: What becomes of the answer; gets it as JSON data, gives data or raw bytes.
        status, media_type, headers: How it is sent.
        wire: What the connection does: ``"drop"`` closes at once, ``"half"`` sends an end and stays,
            ``"hang"`` says nothing, ``"cut"`` breaks off in mid-body, ``"drip"`` sends a byte now and
            then. Empty for an ordinary answer.
    """

    name: str
    charged: bool = True
    change: Change | None = None
    status: int = 200
    media_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()
    wire: str = ""

    def __str__(self) -> str:
        return self.name

    def response(self, body: dict[str, Any] | bytes, media_type: str = JSON) -> Response:
        """The broken answer in place of a good one."""
        changed = self.change(body) if self.change is not None else body  # type: ignore[arg-type]
        data = changed if isinstance(changed, bytes) else json.dumps(changed).encode()
        kind = self.media_type if self.media_type != JSON or media_type == JSON else media_type
        headers = {"content-type": kind, **dict(self.headers)}
        answer = Response(data, self.status, headers=headers)
        return Broken(answer, self.wire) if self.wire else answer


class Broken(Response):
    """An answer that the connection does not carry to its end."""

    def __init__(self, answer: Response, how: str) -> None:
        super().__init__()
        self._answer, self._how = answer, how

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        transport = scope[_TRANSPORT]
        body = self._answer.body
        if self._how in {"cut", "drip"}:
            await send(
                {
                    "type": "http.response.start",
                    "status": self._answer.status_code,
                    "headers": self._answer.raw_headers,
                }
            )
        if self._how == "cut":
            await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        elif self._how == "drip":
            await self._drip(body, receive, send)
        elif self._how == "half":
            transport.write_eof()
        if self._how in {"hang", "half"}:
            await gone(receive)
        transport.abort()
        await asyncio.sleep(0.01)  # so that the server has seen the end before this returns

    async def _drip(self, body: bytes, receive: Receive, send: Send) -> None:
        left = asyncio.ensure_future(gone(receive))
        for place in range(len(body)):
            if left.done():
                return
            await send({"type": "http.response.body", "body": body[place : place + 1], "more_body": True})
            await asyncio.wait([left], timeout=0.03)


async def gone(receive: Receive) -> None:
    """Return when the other side has closed, or the server ends."""
    while (await receive())["type"] != "http.disconnect":
        pass


def with_transport(app: ASGIApp) -> ASGIApp:
    """Give the answers of an app the connection itself, to break it."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope[_TRANSPORT] = send.__self__.transport  # type: ignore[attr-defined]
        await app(scope, receive, send)

    return wrapped
