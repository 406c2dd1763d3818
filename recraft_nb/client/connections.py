"""The connections of a client: each carries one request at a time, and the one used last goes first."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import urllib.request
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import httpx

from recraft_nb.client.room import Place, Room

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

__all__ = ["IDLE", "Connections", "has_proxies"]

IDLE: Final = 4.0
"""Seconds. A connection that the server has already given up is worse than a new one: a request
written to it ends without an answer, which has to count as unknown."""

_Origin = tuple[str, str, int | None]


def has_proxies() -> bool:
    """Whether this machine's settings send requests through a proxy; those of httpx are asked then."""
    return bool({"http", "https", "all"} & urllib.request.getproxies().keys())


@dataclass(slots=True)
class _Line:
    """One connection, open or not, to one server.

    Attributes:
        origin: Of the server; a connection is never used for another one.
        transport: Keeps the connection.
        idle_since: On the loop's clock.
    """

    origin: _Origin
    transport: httpx.AsyncHTTPTransport
    idle_since: float = 0.0


class Connections(httpx.AsyncBaseTransport):
    """A transport for `httpx.AsyncClient`, of one event loop.

    A pool of httpx looks at each of its connections several times for every request, and asks the system
    about every idle one. With 32 of them that took 9 ms of processor time a call, as much as all
    the rest (measured, httpx 0.28 and httpcore 1.0). Here each connection has a pool of its own.

    Args:
        most: Requests at the same time; further ones wait, first come, first served.
        tls: Gives the TLS context; asked when the first https address comes.
    """

    def __init__(self, most: int, tls: Callable[[], Awaitable[ssl.SSLContext]]) -> None:
        self._tls = tls
        self._room = Room(most)
        self._closed = False
        self._idle: list[_Line] = []  # the one used last is the last

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; its connection is free again when the response is closed.

        Raises:
            httpx.PoolTimeout: None came free in time; nothing was sent.
            httpx.TransportError: As any transport.
        """
        place = self._room.line_up()
        try:
            await _wait(place, request)
            await self._close_old()
            line = await self._line_to(request.url)
            try:
                response = await line.transport.handle_async_request(request)
            except BaseException:
                with contextlib.suppress(httpx.TransportError, OSError):
                    await line.transport.aclose()  # whatever state it is in, nobody uses it again
                raise
        except BaseException:
            place.leave()
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Lent(response.stream, self, line, place)
        return response

    async def take_back(self, line: _Line, place: Place) -> None:
        """A response is closed: its connection may carry the next request."""
        place.leave()
        if self._closed:
            await line.transport.aclose()
        else:
            line.idle_since = asyncio.get_running_loop().time()
            self._idle.append(line)

    async def aclose(self) -> None:
        """Close what is idle; what is still in use is closed when it comes back."""
        self._closed = True
        idle, self._idle = self._idle, []
        for line in idle:
            await line.transport.aclose()

    async def _close_old(self) -> None:
        before = asyncio.get_running_loop().time() - IDLE
        while self._idle and self._idle[0].idle_since < before:
            await self._idle.pop(0).transport.aclose()

    async def _line_to(self, url: httpx.URL) -> _Line:
        origin = url.scheme, url.host, url.port
        for place in reversed(range(len(self._idle))):
            if self._idle[place].origin == origin:
                return self._idle.pop(place)
        # Making the context for TLS takes tens of milliseconds; what needs none does not wait for it.
        context = _trusts_nobody() if url.scheme == "http" else await self._tls()
        limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=IDLE)
        return _Line(origin, httpx.AsyncHTTPTransport(verify=context, limits=limits, trust_env=False))


class _Lent(httpx.AsyncByteStream):
    """The body of a response; gives the connection back when it is closed."""

    def __init__(self, body: httpx.AsyncByteStream, owner: Connections, line: _Line, place: Place) -> None:
        self._body = body
        self._owner = owner
        self._lent: tuple[_Line, Place] | None = (line, place)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()

    async def aclose(self) -> None:
        lent, self._lent = self._lent, None
        if lent is not None:
            try:
                await self._body.aclose()
            finally:
                await self._owner.take_back(*lent)


async def _wait(place: Place, request: httpx.Request) -> None:
    if place.is_inside:
        return
    seconds = request.extensions.get("timeout", {}).get("pool")
    try:
        async with asyncio.timeout(seconds):
            await place.wait()
    except TimeoutError:
        raise httpx.PoolTimeout("no connection came free in time", request=request) from None


@cache
def _trusts_nobody() -> ssl.SSLContext:
    """For plain http, which needs none: should it ever be used, every server is refused."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
