"""The connections of a client: each carries one request at a time, and the one used last goes first."""

from __future__ import annotations

import asyncio
import contextlib
import urllib.request
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import httpcore
import httpx

from recraft_nb.client.room import Place, Room
from recraft_nb.client.wire import Wires

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

__all__ = ["IDLE", "Connections", "has_proxies"]

IDLE: Final = 4.0
"""Seconds. A connection that the server has already given up is worse than a new one: a request
written to it ends without an answer, which has to count as unknown."""

_WIRES: Final = Wires()

_ERRORS: Final[Mapping[type[BaseException], type[httpx.TransportError]]] = MappingProxyType(
    {
        getattr(httpcore, name): getattr(httpx, name)
        for name in (
            *("ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout", "ConnectError", "ReadError"),
            *("WriteError", "ProxyError", "UnsupportedProtocol", "LocalProtocolError", "RemoteProtocolError"),
        )
    }
)
"""Of each error of httpcore, the one that httpx makes of it."""


def has_proxies() -> bool:
    """Whether this machine's settings send requests through a proxy; those of httpx are asked then."""
    return bool({"http", "https", "all"} & urllib.request.getproxies().keys())


@dataclass(slots=True)
class _Line:
    """One connection, open or not, to one server.

    Attributes:
        origin: Of the server; a connection is never used for another one.
        connection: Itself.
        idle_since: On the loop's clock.
    """

    origin: httpcore.Origin
    connection: httpcore.AsyncHTTPConnection
    idle_since: float = 0.0


class Connections(httpx.AsyncBaseTransport):
    """A transport for `httpx.AsyncClient`, of one event loop.

    A pool of httpx looks at each of its connections several times for every request, and asks the system
    about every idle one. With 32 of them that took 9 ms of processor time a call, as much as all
    the rest (measured, httpx 0.28 and httpcore 1.0). So there is none here: a call has a connection of
    httpcore for itself, and the one that is taken is the only one that is looked at.

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
            asked = _asked(request)
            line = await self._line_to(asked.url.origin)
            try:
                response = await line.connection.handle_async_request(asked)
            except BaseException as error:
                with contextlib.suppress(OSError):
                    await line.connection.aclose()  # whatever state it is in, nobody uses it again
                if type(error) in _ERRORS:
                    raise _ERRORS[type(error)](str(error), request=request) from error
                raise
        except BaseException:
            place.leave()
            raise
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Lent(response, self, line, place),
            extensions=response.extensions,
        )

    async def take_back(self, line: _Line, place: Place) -> None:
        """A response is closed: its connection may carry the next request."""
        place.leave()
        if self._closed or not line.connection.is_available():
            await line.connection.aclose()
        else:
            line.idle_since = asyncio.get_running_loop().time()
            self._idle.append(line)

    async def aclose(self) -> None:
        """Close what is idle; what is still in use is closed when it comes back."""
        self._closed = True
        idle, self._idle = self._idle, []
        for line in idle:
            await line.connection.aclose()

    async def _close_old(self) -> None:
        before = asyncio.get_running_loop().time() - IDLE
        while self._idle and self._idle[0].idle_since < before:
            await self._idle.pop(0).connection.aclose()

    async def _line_to(self, origin: httpcore.Origin) -> _Line:
        for place in reversed(range(len(self._idle))):
            if self._idle[place].origin == origin:
                line = self._idle.pop(place)
                if not line.connection.has_expired():
                    return line
                await line.connection.aclose()  # the server has ended it
                return await self._line_to(origin)
        if origin.scheme not in {b"http", b"https"}:
            raise httpx.UnsupportedProtocol(f"{origin.scheme.decode()!r} is no protocol for a request.")
        # Making the context for TLS takes tens of milliseconds; what needs none does not wait for it.
        context = None if origin.scheme == b"http" else await self._tls()
        connection = httpcore.AsyncHTTPConnection(
            origin, ssl_context=context, keepalive_expiry=IDLE, network_backend=_WIRES
        )
        return _Line(origin, connection)


class _Lent(httpx.AsyncByteStream):
    """The body of a response; gives the connection back when it is closed."""

    def __init__(self, response: httpcore.Response, owner: Connections, line: _Line, place: Place) -> None:
        self._response = response
        self._owner = owner
        self._lent: tuple[_Line, Place] | None = (line, place)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._response.aiter_stream():
                yield part
        except Exception as error:
            if type(error) in _ERRORS:
                raise _ERRORS[type(error)](str(error)) from error
            raise

    async def aclose(self) -> None:
        lent, self._lent = self._lent, None
        if lent is not None:
            try:
                await self._response.aclose()
            finally:
                await self._owner.take_back(*lent)


def _asked(request: httpx.Request) -> httpcore.Request:
    url = request.url
    where = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    return httpcore.Request(
        request.method,
        where,
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


async def _wait(place: Place, request: httpx.Request) -> None:
    if place.is_inside:
        return
    seconds = request.extensions.get("timeout", {}).get("pool")
    try:
        async with asyncio.timeout(seconds):
            await place.wait()
    except TimeoutError:
        raise httpx.PoolTimeout("no connection came free in time", request=request) from None
