"""The local engine as a provider: the official dialect, in process, over an ASGI transport."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from recraft_nb.catalog import SERVICES
from recraft_nb.providers.recraft import RecraftProvider

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.applications import Starlette

    from recraft_nb.catalog import Service

__all__ = ["LocalProvider"]


class LocalProvider(RecraftProvider):
    """The same client path as the service's, with no key, no port and no socket.

    Args:
        state: Folder for the engine's own recipes, results and ledger.
        app: An engine to speak to; None starts one on first use.
    """

    service: Service = SERVICES["local"]

    def __init__(self, state: Path | None, *, app: Starlette | None = None) -> None:
        super().__init__(None, base_url=self.service.base_url)
        self._state = state
        self._app = app

    def transport(self) -> httpx.AsyncBaseTransport | None:
        """Straight into the engine."""
        if self._app is None:
            from recraft_nb.engine.app import create_app

            self._app = create_app(self._state)
        return httpx.ASGITransport(app=self._app)

    async def aclose(self) -> None:
        """End the engine's worker."""
        app, self._app = self._app, None
        if app is not None:
            await app.state.aclose()

    def _headers(self) -> dict[str, str]:
        return {"Accept": "application/json"}
