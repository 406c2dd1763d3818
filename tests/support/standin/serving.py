"""Starlette apps on loopback ports: one thread, one event loop, all of them together."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import TYPE_CHECKING

import uvicorn

from support.standin.wire import with_transport

if TYPE_CHECKING:
    from starlette.types import ASGIApp


class Serving:
    """Servers that start and end together."""

    def __init__(self) -> None:
        self._servers: list[tuple[uvicorn.Server, socket.socket]] = []
        self._thread = threading.Thread(target=self._run, name="stand-in", daemon=True)
        self._ending = False

    def listen(self, app: ASGIApp, port: int = 0) -> str:
        """Open a port for an app; requests are answered from `start` on."""
        listening = socket.create_server(("127.0.0.1", port), backlog=256)
        # Else answers wait 40 ms for their body.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        config = uvicorn.Config(
            with_transport(app),
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        self._servers.append((server, listening))
        return f"http://127.0.0.1:{listening.getsockname()[1]}"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End all; whoever still waits for an answer gets none."""
        self._ending = True
        for server, _ in self._servers:
            server.should_exit = server.force_exit = True
        self._thread.join(10)
        for _, listening in self._servers:
            listening.close()

    async def wait_for(self, event: threading.Event) -> None:
        """Wait on the loop until a test sets an event."""
        while not event.is_set() and not self._ending:  # noqa: ASYNC110 - a thread sets it
            await asyncio.sleep(0.005)

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        await asyncio.gather(*(server.serve(sockets=[listening]) for server, listening in self._servers))
