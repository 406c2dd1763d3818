"""Bytes to a server and back, over asyncio alone: what carries the connections of a client."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import select
from typing import TYPE_CHECKING, Any, Final

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterable

__all__ = ["AsyncioStreams"]

_NEXT_ADDRESS: Final = 0.25
"""Seconds until another address of a server is tried too. Source: RFC 8305 §5."""

_HELD: Final = 1 << 18
"""Bytes that came and that nobody has read yet, from which on the server has to wait."""


class AsyncioStreams(httpcore.AsyncNetworkBackend):
    """Opens connections for httpcore.

    Its own way leads through anyio, which serves two kinds of event loop and needs a scope and a checkpoint
    for every read and write: a third of the processor time of a small request (measured, httpcore 1.0).
    """

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a server.

        Args:
            host: Its name or address.
            port: Its port.
            timeout: Seconds.
            local_address: Where to connect from.
            socket_options: Set on the socket once it is connected.

        Raises:
            httpcore.ConnectError: It cannot be reached.
            httpcore.ConnectTimeout: It did not answer in time.
        """
        here = None if local_address is None else (local_address, 0)
        loop = asyncio.get_running_loop()
        async with _within(timeout, httpcore.ConnectTimeout, httpcore.ConnectError):
            _, wire = await loop.create_connection(
                _Wire, host, port, local_addr=here, happy_eyeballs_delay=_delay(host)
            )
        for option in socket_options or ():
            wire.transport.get_extra_info("socket").setsockopt(*option)
        return _Stream(wire)


def _delay(host: str) -> float | None:
    """None for a host that is one address: there is no race, and nothing that a race leaves behind.

    One that is cancelled in the very turn in which it is won drops the socket instead of closing it (CPython
    3.11, asyncio/staggered.py).
    """
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return _NEXT_ADDRESS
    return None


class _Wire(asyncio.Protocol):
    """What came in waits here until it is read.

    Attributes:
        transport: What carries the bytes.
        is_over: Whether nothing more comes.
        is_full: Whether what is to go out has to wait.
    """

    def __init__(self) -> None:
        self.transport: asyncio.Transport
        self.is_over = self.is_full = False
        self._came = bytearray()
        self._holds = False  # whether the server waits
        self._error: Exception | None = None
        self._change: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._came += data
        if len(self._came) > _HELD and not self._holds:
            self._holds = True
            self.transport.pause_reading()
        self._tell()

    def eof_received(self) -> bool:
        self.is_over = True
        self._tell()
        return False  # asyncio closes it

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_over, self.is_full, self._error = True, False, exc
        self._tell()

    def pause_writing(self) -> None:
        self.is_full = True

    def resume_writing(self) -> None:
        self.is_full = False
        self._tell()

    @property
    def has_come(self) -> bool:
        """Whether a read would not wait."""
        return self.is_over or bool(self._came)

    @property
    def is_refused(self) -> bool:
        """Whether the server has answered with a 3xx, 4xx or 5xx; RFC 9112 §9.3 is about `write` then."""
        return self._came.startswith(b"HTTP/1.") and self._came[9:10].isdigit() and self._came[9:10] >= b"3"

    async def read(self, most: int) -> bytes:
        """What has come, at most so many bytes; none once it is over."""
        while not self.has_come:
            await self._changed()
        if not self._came and self._error is not None:
            raise self._error
        found = bytes(self._came[:most])
        del self._came[:most]
        if self._holds and len(self._came) <= _HELD:
            self._holds = False
            self.transport.resume_reading()
        return found

    async def drain(self) -> None:
        """Wait while too much is to go out, and the server has not answered that it wants no more."""
        while self.is_full and not self.is_refused:
            await self._changed()

    async def _changed(self) -> None:
        self._change = asyncio.get_running_loop().create_future()
        await self._change

    def _tell(self) -> None:
        if self._change is not None and not self._change.done():
            self._change.set_result(None)


class _Stream(httpcore.AsyncNetworkStream):
    """One connection, as httpcore uses it: one read or write at a time."""

    def __init__(self, wire: _Wire) -> None:
        self._wire = wire
        self._was_read = self._is_closed = False
        self._begins = True  # whether what is written next is the beginning of a request

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        self._was_read = self._begins = True
        if self._wire.has_come:
            timeout = None  # a clock would not be looked at
        async with _within(timeout, httpcore.ReadTimeout, httpcore.ReadError):
            return await self._wire.read(max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        wire = self._wire
        if self._begins:
            self._begin()
        elif self._has_news:
            for _ in range(2):  # the loop reads it in the first turn, and this goes on in the second
                await asyncio.sleep(0)
        if wire.is_over or wire.is_refused:
            raise httpcore.WriteError("The server takes no more.")  # httpcore reads its answer then
        wire.transport.write(buffer)
        if wire.is_full:
            async with _within(timeout, httpcore.WriteTimeout, httpcore.WriteError):
                await wire.drain()

    def _begin(self) -> None:
        """Nothing of a request has left yet: the last moment to see that this connection is of no use."""
        self._begins = False
        if self._wire.has_come or (self._was_read and self._has_news):
            raise httpcore.ConnectError("The server has closed it or speaks unasked; nothing was written.")

    @property
    def _has_news(self) -> bool:
        """Whether the server has sent something, or closed it, that the loop may not have seen yet."""
        return _has_news(self._wire.transport.get_extra_info("socket"))

    async def aclose(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        transport = self._wire.transport
        if transport.get_write_buffer_size():
            transport.abort()  # the rest of a request that was given up does not leave any more
            return
        transport.close()
        try:
            await asyncio.sleep(0)
        finally:
            transport.abort()  # nobody waits until the server says goodbye as well

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        wire, loop = self._wire, asyncio.get_running_loop()
        if wire.has_come:
            wire.transport.abort()  # asyncio would wait for the greeting of a server that is gone
            raise httpcore.ConnectError("The server has closed it or speaks without TLS.")
        try:
            async with _within(timeout, httpcore.ConnectTimeout, httpcore.ConnectError):
                over_tls = await loop.start_tls(
                    wire.transport, wire, ssl_context, server_hostname=server_hostname
                )
        except BaseException:
            wire.transport.abort()
            raise
        assert over_tls is not None
        wire.transport = over_tls
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            # The loop may not have seen yet that the server has closed it.
            return self._wire.has_come or self._has_news
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._wire.transport.get_extra_info(names.get(info, info))


def _has_news(socket: Any) -> bool:
    """Whether the system has something for a socket that its loop has not read."""
    if socket is None or socket.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([socket], [], [], 0)[0])
    poll = select.poll()
    poll.register(socket, select.POLLIN)
    return bool(poll.poll(0))


@contextlib.asynccontextmanager
async def _within(
    seconds: float | None, late: type[Exception], broken: type[Exception]
) -> AsyncIterator[None]:
    """So many seconds; what goes wrong meanwhile gets the name that httpcore has for it."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise late(str(error)) from error
    except (OSError, EOFError, UnicodeError) as error:  # the last one: of a name that cannot be one
        raise broken(str(error)) from error
