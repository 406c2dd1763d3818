"""The engine as an ASGI application."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse

from recraft_nb.engine import gateways, official
from recraft_nb.engine.answers import not_found
from recraft_nb.engine.front_page import front_page
from recraft_nb.engine.service import Engine

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

    from starlette.requests import Request
    from starlette.responses import Response

    from recraft_nb.engine.workers import Workers

__all__ = ["create_app"]


def create_app(
    state: Path | None,
    *,
    keys: Mapping[str, int] | None = None,
    open_to_all: bool = True,
    workers: Workers | None = None,
) -> Starlette:
    """The local engine, ready for an ASGI server or for httpx's ASGI transport.

    Nothing is started and no file is opened before the first call. Whoever mounts it in process
    calls ``app.state.close()`` (or ``await app.state.aclose()``) in the end; a server does so by
    itself when it shuts down.

    Args:
        state: Folder for results, recipes and balances; None for a temporary one.
        keys: Key → API units that it starts with; a key that the folder knows keeps its balance.
            None asks for no key; its one account is filled up when it runs dry.
        open_to_all: Without keys, whether calls are answered at all.
        workers: What draws; the engine's own worker processes when None.

    Returns:
        The application. ``app.state.engine`` is the engine itself.

    Example:
        >>> import httpx
        >>> app = create_app(None)
        >>> http = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1/v1")
    """
    engine = Engine(state, keys=keys, open_to_all=open_to_all, workers=workers)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        try:
            yield
        finally:
            await aclose()

    async def aclose() -> None:
        await asyncio.to_thread(engine.close)

    app = Starlette(
        routes=[front_page(), *official.routes(engine), *gateways.routes(engine)],
        exception_handlers={404: _not_found, 405: _wrong_method},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False  # the official service does not know a path with a slash more
    app.state.engine = engine
    app.state.close = engine.close
    app.state.aclose = aclose
    return app


async def _not_found(request: Request, error: Exception) -> Response:
    del request, error
    return not_found()


async def _wrong_method(request: Request, error: Exception) -> Response:
    del request
    headers = getattr(error, "headers", None)
    return PlainTextResponse("Method Not Allowed", status_code=405, headers=headers)
