"""The connections of a client: each carries one request at a time, and the one used last goes first."""

from __future__ import annotations

import asyncio
import urllib.request
from typing import TYPE_CHECKING, Final

import httpx

from recraft_nb.client.line import Line
from recraft_nb.client.room import Place, Room

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

__all__ = ["IDLE", "Connections", "has_proxies"]

IDLE: Final = 4.0
"""Seconds. A connection that the server has already given up is worse than a new one: a request
written to it ends without an answer, which has to count as unknown."""

_Origin = tuple[str, str, int | None]


def has_proxies() -> bool:
    """Whether this machine's settings send requests through a proxy; those of httpx are asked then."""
    return bool({"http", "https", "all"} & urllib.request.getproxies().keys())


class Connections(httpx.AsyncBaseTransport):
    """A transport for `httpx.AsyncClient`, of one event loop.

    A pool of httpx looks at each of its connections several times for every request, and asks the system
    about every idle one. With 32 of them that took 9 ms of processor time a call, as much as all
    the rest (measured, httpx 0.28 and httpcore 1.0). So there is none here: a call has a connection for
    itself, and the one that is taken is the only one that is looked at.

    Args:
        most: Requests at the same time; further ones wait, first come, first served.
        tls: Gives the TLS context; asked when the first https address comes.
    """

    def __init__(self, most: int, tls: Callable[[], Awaitable[ssl.SSLContext]]) -> None:
        self._tls = tls
        self._room = Room(most)
        self._closed = False
        self._idle: list[tuple[_Origin, Line]] = []  # never for another server; the one used last is the last

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
            origin = request.url.scheme, request.url.host, request.url.port
            line = await self._line_to(origin, request)
            try:
                answer = await line.ask(request)
            except BaseException:
                await line.aclose()  # whatever state it is in, nobody uses it again
                raise
        except BaseException:
            place.leave()
            raise
        return httpx.Response(
            answer.status_code,
            headers=answer.headers.raw_items(),
            stream=_Lent(self, origin, line, place),
            extensions={
                "http_version": b"HTTP/" + answer.http_version,
                "reason_phrase": bytes(answer.reason),
            },
        )

    async def take_back(self, origin: _Origin, line: Line, place: Place) -> None:
        """A response is closed: its connection may carry the next request."""
        place.leave()
        if self._closed or not line.is_free():
            await line.aclose()
        else:
            line.idle_since = asyncio.get_running_loop().time()
            self._idle.append((origin, line))

    async def aclose(self) -> None:
        """Close what is idle; what is still in use is closed when it comes back."""
        self._closed = True
        idle, self._idle = self._idle, []
        for _, line in idle:
            await line.aclose()

    async def _close_old(self) -> None:
        before = asyncio.get_running_loop().time() - IDLE
        while self._idle and self._idle[0][1].idle_since < before:
            await self._idle.pop(0)[1].aclose()

    async def _line_to(self, origin: _Origin, request: httpx.Request) -> Line:
        for place in reversed(range(len(self._idle))):
            if self._idle[place][0] == origin:
                _, line = self._idle.pop(place)
                if line.is_alive():
                    return line
                await line.aclose()
        if origin[0] not in {"http", "https"}:
            raise httpx.UnsupportedProtocol(f"{origin[0]!r} is no protocol for a request.", request=request)
        # Making the context for TLS takes tens of milliseconds; what needs none does not wait for it.
        tls = None if origin[0] == "http" else await self._tls()
        return await Line.open(request.url, tls, request.extensions.get("timeout", {}).get("connect"))


class _Lent(httpx.AsyncByteStream):
    """The body of a response; gives the connection back when it is closed."""

    def __init__(self, owner: Connections, origin: _Origin, line: Line, place: Place) -> None:
        self._owner = owner
        self._line = line
        self._lent: tuple[_Origin, Line, Place] | None = (origin, line, place)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._line.body()

    async def aclose(self) -> None:
        lent, self._lent = self._lent, None
        if lent is not None:
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
