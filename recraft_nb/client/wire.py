"""One connection to one server, as httpcore wants it, on the plain transports of asyncio.

httpcore's own way there goes through anyio, which works on other loops too; on ours each read and write
then costs a scope that can be cancelled, two looks for the kind of loop, and a turn of the loop. That was a
fifth of the processor time of a call (measured, httpcore 1.0 and anyio 4.16).
"""

from __future__ import annotations

import asyncio
import contextlib
import select
from typing import TYPE_CHECKING, Any, Final

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

__all__ = ["Wire", "Wires"]

_SECOND_ADDRESS: Final = 0.25
"""Seconds after which a host's next address is tried as well. Source: RFC 8305 §5."""

_UNREAD: Final = 1 << 20
"""Bytes that wait to be read before the server has to wait."""


class Wires(httpcore.AsyncNetworkBackend):
    """Opens connections on the running loop of asyncio."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's name
        local_address: str | None = None,
        socket_options: object = None,
    ) -> Wire:
        """Open a connection.

        Raises:
            httpcore.ConnectTimeout: It took too long.
            httpcore.ConnectError: There is no such host, or nobody answers there.
        """
        del local_address, socket_options  # the client names none
        loop = asyncio.get_running_loop()
        with _said(httpcore.ConnectTimeout, httpcore.ConnectError):
            async with asyncio.timeout(timeout):
                _, wire = await loop.create_connection(Wire, host, port, happy_eyeballs_delay=_SECOND_ADDRESS)
        return wire


class Wire(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """A stream of bytes both ways; one reads and one writes at a time."""

    def __init__(self) -> None:
        self._transport: Any = None
        self._unread = bytearray()
        self._has_ended = False
        self._broken: Exception | None = None
        self._reading: asyncio.Future[None] | None = None
        self._writing: asyncio.Future[None] | None = None  # while the system takes no more

    # -- what httpcore asks for ---------------------------------------------------------------------

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """What has come, up to so many bytes; empty at the end.

        Raises:
            httpcore.ReadTimeout: Nothing came in time.
            httpcore.ReadError: The connection broke.
        """
        with _said(httpcore.ReadTimeout, httpcore.ReadError):
            if not (self._unread or self._has_ended):
                self._reading = asyncio.get_running_loop().create_future()
                try:
                    async with asyncio.timeout(timeout):
                        await self._reading
                finally:
                    self._reading = None
            if not self._unread and self._broken is not None:
                raise self._broken
        data = bytes(self._unread[:max_bytes])
        if len(self._unread) >= _UNREAD > len(self._unread) - len(data):
            self._transport.resume_reading()
        del self._unread[:max_bytes]
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Send bytes; returns when the system has taken most of them.

        Raises:
            httpcore.WriteTimeout: It did not in time.
            httpcore.WriteError: The connection broke.
        """
        with _said(httpcore.WriteTimeout, httpcore.WriteError):
            if self._has_ended and self._transport.is_closing():
                raise self._broken or ConnectionResetError("The server has closed the connection.")
            self._transport.write(buffer)
            if self._writing is not None:
                async with asyncio.timeout(timeout):
                    await asyncio.shield(self._writing)

    async def aclose(self) -> None:
        """Close it now; nobody wants what is still on its way."""
        self._transport.abort()
        await asyncio.sleep(0)  # the loop closes the socket on its next turn

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> Wire:
        """Go on in TLS.

        Raises:
            httpcore.ConnectTimeout: It took too long.
            httpcore.ConnectError: The server's certificate is not good, or it speaks no TLS.
        """
        loop, bare = asyncio.get_running_loop(), self._transport
        try:
            with _said(httpcore.ConnectTimeout, httpcore.ConnectError):
                async with asyncio.timeout(timeout):
                    self._transport = await loop.start_tls(
                        bare, self, ssl_context, server_hostname=server_hostname
                    )
        except BaseException:
            bare.abort()
            raise
        if self._transport is None:  # lost at the very moment when all was said
            raise httpcore.ConnectError("The server has closed the connection.")
        return self

    def get_extra_info(self, info: str) -> Any:
        """Facts, by httpcore's names for them."""
        if info == "is_readable":
            return bool(self._unread) or self._has_ended or _is_readable(self._transport)
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._transport.get_extra_info(names.get(info, info))

    # -- what the loop tells ------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is open."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Bytes came."""
        self._unread += data
        if len(self._unread) >= _UNREAD > len(self._unread) - len(data):
            self._transport.pause_reading()
        _wake(self._reading)

    def eof_received(self) -> bool:
        """No more will come; the transport closes itself."""
        self._has_ended = True
        _wake(self._reading)
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """It is closed, from either side."""
        self._has_ended, self._broken = True, exc
        _wake(self._reading)
        self.resume_writing()

    def pause_writing(self) -> None:
        """The system takes no more for now."""
        self._writing = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """It does again."""
        writing, self._writing = self._writing, None
        _wake(writing)


def _wake(who: asyncio.Future[None] | None) -> None:
    if who is not None and not who.done():
        who.set_result(None)


def _is_readable(transport: asyncio.BaseTransport) -> bool:
    """Whether the system has something that the loop has not seen: of an idle connection, its end."""
    socket = transport.get_extra_info("socket")
    if transport.is_closing() or socket is None or socket.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([socket.fileno()], [], [], 0)[0])
    poll = select.poll()
    poll.register(socket.fileno(), select.POLLIN)
    return bool(poll.poll(0))


@contextlib.contextmanager
def _said(late: type[Exception], wrong: type[Exception]) -> Iterator[None]:
    """The system's errors as httpcore's."""
    try:
        yield
    except TimeoutError as error:
        raise late(str(error)) from error
    except (OSError, UnicodeError) as error:  # a host name that cannot be written is the latter
        raise wrong(str(error)) from error
