"""One connection to one server and the requests on it, one after the other: HTTP/1.1, as h11 speaks it.

httpx itself goes through httpcore and anyio to h11, for any kind of loop and several requests at once. Here
is one loop and one request, and the locks, scopes and turns of the loop for the other cases were a third
of the processor time of a call (measured, httpcore 1.0 and anyio 4.16).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import h11
import httpx

from recraft_nb.client.wire import Wire

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

__all__ = ["Line"]

_LONGEST_HEAD: Final = 100 * 1024
"""Bytes of the head of an answer."""

_PIECE: Final = 1 << 16
"""Bytes that are handed to the system at once: the head goes with a body that is no longer."""


class Line:
    """A connection that is open. Whatever goes wrong on it, it has to be closed then.

    Attributes:
        idle_since: On the loop's clock; its owner says so.
    """

    def __init__(self, wire: Wire) -> None:
        self.idle_since = 0.0
        self._wire = wire
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD)
        self._unsent = bytearray()  # holds the key, so no function has it among its local values
        self._patience: dict[str, float | None] = {}

    @classmethod
    async def open(cls, url: httpx.URL, tls: ssl.SSLContext | None, patience: float | None) -> Line:
        """Open one; see `Wire.open`."""
        port = url.port or (80 if tls is None else 443)
        return cls(await Wire.open(url.raw_host.decode("ascii"), port, tls, patience))

    async def ask(self, request: httpx.Request) -> h11.Response:
        """Send a request; returns when the head of its answer is here.

        Raises:
            httpx.LocalProtocolError: It cannot be sent, and nothing of it was.
            httpx.TransportError: As any transport.
        """
        self._patience = request.extensions.get("timeout", {})
        if not self._write_head(request):
            # h11's own words, and what stands in its traceback, would show the key.
            raise httpx.LocalProtocolError("Its address or headers cannot be sent.", request=request)
        try:
            await self._send(request)
        except httpx.WriteError:
            pass  # a server may refuse it half-way and close: its answer, if there is one, says why
        except h11.LocalProtocolError as error:  # a body of another length than was said: some of it has left
            raise httpx.ProtocolError(str(error), request=request) from error
        while not isinstance(event := await self._next(), h11.Response):
            if not isinstance(event, h11.InformationalResponse):
                raise httpx.RemoteProtocolError("The server sent no answer.", request=request)
        return event

    async def body(self) -> AsyncIterator[bytes]:
        """The parts of the answer's body.

        Raises:
            httpx.TransportError: It broke off.
        """
        while isinstance(event := await self._next(), h11.Data):
            yield bytes(event.data)

    def is_free(self) -> bool:
        """Whether request and answer are complete and the next one may follow; then it is ready for it."""
        ended = self._http.our_state is h11.DONE and self._http.their_state is h11.DONE
        if not ended or self._http.trailing_data[0]:
            return False
        self._http.start_next_cycle()
        return True

    def is_alive(self) -> bool:
        """Whether the server has not ended it meanwhile."""
        return self._wire.is_quiet()

    async def aclose(self) -> None:
        """Close it."""
        await self._wire.aclose()

    def _write_head(self, request: httpx.Request) -> bool:
        try:
            head = h11.Request(
                method=request.method, target=request.url.raw_path, headers=request.headers.raw
            )
            self._unsent += self._http.send(head) or b""
        except h11.LocalProtocolError:
            return False
        return True

    async def _send(self, request: httpx.Request) -> None:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        async for part in request.stream:
            self._unsent += self._http.send(h11.Data(data=part)) or b""
            if len(self._unsent) > _PIECE:
                await self._push()
        self._unsent += self._http.send(h11.EndOfMessage()) or b""
        await self._push()

    async def _push(self) -> None:
        self._wire.write(self._unsent)
        self._unsent = bytearray()
        await self._wire.drain(self._patience.get("write"))

    async def _next(self) -> Any:
        """The next event of the answer."""
        while True:
            try:
                event = self._http.next_event()
            except h11.RemoteProtocolError as error:
                raise httpx.RemoteProtocolError(str(error)) from error
            if event is not h11.NEED_DATA:
                return event
            data = await self._wire.read(self._patience.get("read"))
            if not data and self._http.their_state is h11.SEND_RESPONSE:
                raise httpx.RemoteProtocolError("The server disconnected without an answer.")
            self._http.receive_data(data)
