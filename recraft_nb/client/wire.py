"""The bytes of one connection, both ways, on the plain transports of asyncio; its errors are httpx's."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import select
import socket
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

import httpx

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Coroutine, Sequence

__all__ = ["Wire"]

_SECOND_ADDRESS: Final = 0.25
"""Seconds after which a host's next address is tried as well. Source: RFC 8305 §5."""

_UNREAD: Final = 1 << 20
"""Bytes that wait to be read before the server has to wait."""


class Wire(asyncio.Protocol):
    """A stream of bytes both ways; one reads and one writes at a time. Made by `open`."""

    def __init__(self) -> None:
        self._transport: Any = None
        self._unread = bytearray()
        self._has_ended = False
        self._broken: Exception | None = None
        self._reading: asyncio.Future[None] | None = None
        self._writing: asyncio.Future[None] | None = None  # while the system takes no more

    @classmethod
    async def open(cls, host: str, port: int, tls: ssl.SSLContext | None, patience: float | None) -> Wire:
        """Open a connection.

        Args:
            host: Name or number.
            port: Of the server.
            tls: None for none.
            patience: Seconds until the server has to be known, TLS included; None for no limit.

        Raises:
            httpx.ConnectTimeout: It took too long.
            httpx.ConnectError: There is no such host, nobody answers there, or its certificate is not good.
        """
        loop = asyncio.get_running_loop()
        name = host if tls is not None else None
        try:
            async with asyncio.timeout(patience):
                return await _quickest(
                    [
                        partial(loop.create_connection, cls, address, port, ssl=tls, server_hostname=name)
                        for address in await _addresses(host, port)
                    ]
                )
        except TimeoutError as error:
            raise httpx.ConnectTimeout(str(error)) from error
        except (OSError, UnicodeError) as error:  # a host name that cannot be written is the latter
            raise httpx.ConnectError(str(error)) from error

    async def read(self, patience: float | None) -> bytes:
        """What has come; empty at the end.

        Raises:
            httpx.ReadTimeout: Nothing came in so many seconds.
            httpx.ReadError: The connection broke.
        """
        if not (self._unread or self._has_ended):
            self._reading = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(patience):
                    await self._reading
            except TimeoutError as error:
                raise httpx.ReadTimeout(str(error)) from error
            finally:
                self._reading = None
        if not self._unread and self._broken is not None:
            raise httpx.ReadError(str(self._broken)) from self._broken
        data = bytes(self._unread)
        self._unread.clear()
        if len(data) >= _UNREAD:
            self._transport.resume_reading()
        return data

    def write(self, data: bytearray) -> None:
        """Send bytes; they are the wire's from now on.

        Raises:
            httpx.WriteError: The connection is closed.
        """
        if self._transport.is_closing():
            del data  # a traceback that shows local values must not show the key
            raise httpx.WriteError(str(self._broken or "The server has closed the connection."))
        self._transport.write(data)

    async def drain(self, patience: float | None) -> None:
        """Wait until the system has taken most of what was written.

        Raises:
            httpx.WriteTimeout: It did not in so many seconds.
        """
        if self._writing is not None:
            try:
                async with asyncio.timeout(patience):
                    await asyncio.shield(self._writing)
            except TimeoutError as error:
                raise httpx.WriteTimeout(str(error)) from error

    def is_quiet(self) -> bool:
        """Whether it is open and nothing has come. Of an idle connection, what comes is its end."""
        number = self._transport.get_extra_info("socket").fileno()
        if self._unread or self._has_ended or self._transport.is_closing() or number < 0:
            return False
        if not hasattr(select, "poll"):  # Windows
            return not select.select([number], [], [], 0)[0]
        poll = select.poll()  # the loop may not have come to it yet
        poll.register(number, select.POLLIN)
        return not poll.poll(0)

    async def aclose(self) -> None:
        """Close it now; nobody wants what is still on its way."""
        self._transport.abort()
        await asyncio.sleep(0)  # the loop closes the socket on its next turn

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

    def eof_received(self) -> None:
        """No more will come; the transport closes itself."""
        self._has_ended = True
        _wake(self._reading)

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


async def _addresses(host: str, port: int) -> list[str]:
    """The numbers of a host, in the order of the system, but no kind twice before the other. RFC 8305 §4."""
    with contextlib.suppress(ValueError):
        return [str(ipaddress.ip_address(host))]
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    kinds: dict[int, dict[str, None]] = {}
    for kind, _, _, _, address in found:
        kinds.setdefault(kind, {})[str(address[0])] = None
    return [one for several in zip_longest(*kinds.values()) for one in several if one is not None]


async def _quickest(ways: Sequence[Callable[[], Coroutine[Any, Any, tuple[Any, Wire]]]]) -> Wire:
    """The first connection that is there; all others are closed, whatever happens.

    The loop's own `happy_eyeballs_delay` leaves a socket open when it is cancelled (Python 3.11).
    """
    if len(ways) == 1:
        return (await ways[0]())[1]
    waiting, trying = list(ways), set[asyncio.Task[tuple[Any, Wire]]]()
    errors: list[BaseException] = []
    try:
        while waiting or trying:
            if waiting:
                trying.add(asyncio.create_task(waiting.pop(0)()))
            patience = _SECOND_ADDRESS if waiting else None
            done, _ = await asyncio.wait(trying, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
            for one in done:
                trying.discard(one)
                error = one.exception()
                if error is None:
                    return one.result()[1]
                errors.append(error)
        raise errors[0] if errors else OSError("The host has no address.")
    finally:
        for one in trying:
            one.cancel()
        for made in await asyncio.gather(*trying, return_exceptions=True):
            if isinstance(made, tuple):
                made[0].abort()


def _wake(who: asyncio.Future[None] | None) -> None:
    if who is not None and not who.done():
        who.set_result(None)
