"""The connections of a client: each carries one request at a time, and the one used last goes first."""

from __future__ import annotations

import asyncio
import contextlib
import urllib.request
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import httpcore
import httpx

from recraft_nb.client.room import Place, Room
from recraft_nb.client.streams import AsyncioStreams

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


@dataclass(slots=True)
class _Line:
    """One connection, open or not, to one server.

    Attributes:
        origin: Of the server; a connection is never used for another one.
        connection: To it.
        idle_since: On the loop's clock.
    """

    origin: _Origin
    connection: httpcore.AsyncHTTPConnection
    idle_since: float = 0.0


class Connections(httpx.AsyncBaseTransport):
    """A transport for `httpx.AsyncClient`, of one event loop.

    A pool of httpx looks at each of its connections several times for every request, and asks the system
    about every idle one. With 32 of them that took 9 ms of processor time a call, as much as all
    the rest (measured, httpx 0.28 and httpcore 1.0). Here a request takes one connection and brings it back.

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
            httpx.UnsupportedProtocol: It is neither http nor https; nothing was sent.
            httpx.TransportError: As any transport.
        """
        place = self._room.line_up()
        try:
            await _wait(place, request)
            await self._close_old()
            line = await self._line_to(request.url)
            try:
                with _as_httpx:
                    answer = await line.connection.handle_async_request(_for_httpcore(request))
            except BaseException:
                with contextlib.suppress(httpcore.NetworkError, OSError):
                    await line.connection.aclose()  # whatever state it is in, nobody uses it again
                raise
        except BaseException:
            place.leave()
            raise
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Lent(answer, self, line, place),
            extensions=answer.extensions,
        )

    async def take_back(self, line: _Line, place: Place) -> None:
        """A response is closed: its connection may carry the next request."""
        place.leave()
        if self._closed or not line.connection.is_available() or _has_more(line.connection):
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

    async def _line_to(self, url: httpx.URL) -> _Line:
        if url.scheme not in {"http", "https"}:
            raise httpx.UnsupportedProtocol(f"{url.scheme!r} is neither http nor https.")
        origin = url.scheme, url.host, url.port
        while line := self._idle_to(origin):
            if not line.connection.has_expired():
                return line
            await line.connection.aclose()  # the server has closed it, or is about to
        # Making the context for TLS takes tens of milliseconds; what needs none does not wait for it.
        context = None if url.scheme == "http" else await self._tls()
        connection = httpcore.AsyncHTTPConnection(
            _address(url).origin, ssl_context=context, keepalive_expiry=IDLE, network_backend=AsyncioStreams()
        )
        return _Line(origin, connection)

    def _idle_to(self, origin: _Origin) -> _Line | None:
        """Take the idle connection to a server that was used last, if there is one."""
        for place in reversed(range(len(self._idle))):
            if self._idle[place].origin == origin:
                return self._idle.pop(place)
        return None


class _Lent(httpx.AsyncByteStream):
    """The body of a response; gives the connection back when it is closed."""

    def __init__(self, answer: httpcore.Response, owner: Connections, line: _Line, place: Place) -> None:
        self._answer = answer
        self._owner = owner
        self._lent: tuple[_Line, Place] | None = (line, place)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx:
            async for part in self._answer.aiter_stream():
                yield part

    async def aclose(self) -> None:
        lent, self._lent = self._lent, None
        if lent is not None:
            try:
                with _as_httpx:
                    await self._answer.aclose()
            finally:
                await self._owner.take_back(*lent)


def _has_more(connection: httpcore.AsyncHTTPConnection) -> bool:
    """Whether more came than one answer: it would be taken for the answer to the next request."""
    # httpcore has no word for it; where it keeps its books otherwise, it is trusted.
    books: Any = getattr(getattr(connection, "_connection", None), "_h11_state", None)
    return books is not None and bool(books.trailing_data[0])


def _address(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _for_httpcore(request: httpx.Request) -> httpcore.Request:
    assert isinstance(request.stream, httpx.AsyncByteStream)
    return httpcore.Request(
        request.method,
        _address(request.url),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


class _AsHttpx:
    """Errors of httpcore get the names that httpx has for them: the same."""

    def __enter__(self) -> None:
        """Nothing is needed."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, _OF_HTTPCORE):
            raise getattr(httpx, type(error).__name__, httpx.TransportError)(str(error)) from error


_OF_HTTPCORE = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
)
_as_httpx = _AsHttpx()


async def _wait(place: Place, request: httpx.Request) -> None:
    if place.is_inside:
        return
    seconds = request.extensions.get("timeout", {}).get("pool")
    try:
        async with asyncio.timeout(seconds):
            await place.wait()
    except TimeoutError:
        raise httpx.PoolTimeout("no connection came free in time", request=request) from None
