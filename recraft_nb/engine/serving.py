"""The engine on a port: for other programs, for a class, and for notebooks that show the gateways."""

from __future__ import annotations

import contextlib
import secrets
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any, Self

from recraft_nb.engine.app import create_app
from recraft_nb.engine.middleware import Drills, Latency, RequestLog
from recraft_nb.errors import RecraftError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from starlette.types import ASGIApp

    from recraft_nb.engine.drills import Drill

__all__ = ["UNITS", "Server", "listen", "new_key", "served"]

UNITS = 10_000
"""Play units of a new key."""

_BACKLOG = 128
_SECONDS_TO_START = 20


def served(
    state: Path | None,
    keys: Mapping[str, int],
    *,
    real_latency: bool = False,
    drill: Drill | None = None,
    log: Callable[[str], object] | None = None,
) -> ASGIApp:
    """The engine with what surrounds it when it is served.

    Args:
        state: Folder for results and balances; None for a temporary one.
        keys: Key → units it starts with.
        real_latency: Whether answers take as long as the service's usually do.
        drill: A trouble on purpose.
        log: Takes a line for each request; None for no log.
    """
    app: ASGIApp = create_app(state, keys=keys)
    if drill is not None:
        app = Drills(app, drill)
    if real_latency:
        app = Latency(app)
    return app if log is None else RequestLog(app, log)


def new_key() -> str:
    """A key that nobody can guess."""
    return f"rnb_{secrets.token_urlsafe(24)}"


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes a free one.

    Raises:
        OSError: The address is taken or is not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small parts at once (TCP_NODELAY) only where a socket says that it speaks TCP; without
    # that, head and body of an answer on a kept connection are 40 ms apart.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":  # there the option lets a second server steal the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(_BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening


class Server:
    """The local engine on a port of this machine, in a thread; ends with the ``with`` block or `close`.

    >>> with rc.serve() as server:
    ...     client = rc.Recraft(api_key=server.key, base_url=server.url)

    Args:
        port: 0 takes a free one.
        keys: Key → play units; None makes one key.
        state: Folder for results and balances; None for a temporary one.
        latency: ``"real"`` plays the service's usual waiting times.
        faults: A drill: ``"rate-limit"``, ``"empty-balance"`` or ``"lost-answers"``.

    Attributes:
        root: The address, with a slash at its end.
        url: The base of the official dialect.
        key: The first key.

    Raises:
        RecraftError: uvicorn is not installed, or the port is taken.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        keys: Mapping[str, int] | None = None,
        state: Path | None = None,
        latency: str | None = None,
        faults: Drill | None = None,
    ) -> None:
        try:
            import uvicorn
        except ImportError:
            raise RecraftError(
                "Serving the local engine needs uvicorn.", advice='pip install "recraft-nb[serve]"'
            ) from None
        chosen = dict(keys) if keys is not None else {new_key(): UNITS}
        try:
            self._socket = listen("127.0.0.1", port)
        except OSError as error:
            raise RecraftError(
                f"Nothing can listen on port {port} here ({error.strerror}).", advice="Use port=0."
            ) from None
        app = served(state, chosen, real_latency=latency == "real", drill=faults)
        config: Any = uvicorn.Config(app, log_level="error", server_header=False, lifespan="on")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run,
            kwargs={"sockets": [self._socket]},
            name="recraft-serve",
            daemon=True,
        )
        self.root = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"
        self.key = next(iter(chosen), "")
        self._thread.start()

    @property
    def url(self) -> str:
        """The base of the official dialect."""
        return f"{self.root}v1"

    def base_url(self, provider: str) -> str:
        """The base of a dialect: ``"recraft"``, ``"pixeldojo"``, ``"apiinone"`` or ``"pixazo"``."""
        paths = {"pixeldojo": "api/v1", "apiinone": "api/v1", "pixazo": "recraft"}
        return f"{self.root}{paths.get(provider, 'v1')}"

    def close(self) -> None:
        """End the server and its workers. Safe to call twice."""
        self._server.should_exit = True
        self._thread.join(timeout=_SECONDS_TO_START)
        with contextlib.suppress(OSError):
            self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Server of the local engine at {self.root}>"
