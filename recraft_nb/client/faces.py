"""The two other faces of a client: plain results for scripts, coroutines for asynchronous code."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from recraft_nb.client.recraft import Recraft
    from recraft_nb.media import ImageBatch
    from recraft_nb.operations import Request
    from recraft_nb.providers import Account

__all__ = ["AsyncFace", "SyncFace"]


class SyncFace:
    """``client.sync``: each method waits and returns the plain result."""

    def __init__(self, client: Recraft) -> None:
        self._client = client

    def generate(self, prompt: str, **fields: Any) -> ImageBatch:
        """Pictures from words; see `Recraft.generate`."""
        return self._client.generate(prompt, **fields).result()

    def submit(self, request: Request) -> ImageBatch:
        """The result of any request; see `Recraft.submit`."""
        return self._client.submit(request).result()

    def me(self) -> Account:
        """The account and its balance."""
        return self._client.me()

    def models(self) -> list[dict[str, Any]]:
        """The service's own list of models."""
        return self._client.models()


class AsyncFace:
    """``client.aio``: each method is a coroutine, for any event loop."""

    def __init__(self, client: Recraft) -> None:
        self._client = client

    async def generate(self, prompt: str, **fields: Any) -> ImageBatch:
        """Pictures from words; see `Recraft.generate`."""
        return await self._client.generate(prompt, **fields)

    async def submit(self, request: Request) -> ImageBatch:
        """The result of any request; see `Recraft.submit`."""
        return await self._client.submit(request)

    async def me(self) -> Account:
        """The account and its balance."""
        account: Account = await asyncio.wrap_future(self._client.background(self._client.ask_me()))
        return account

    async def models(self) -> list[dict[str, Any]]:
        """The service's own list of models."""
        found: list[dict[str, Any]] = await asyncio.wrap_future(
            self._client.background(self._client.ask_models())
        )
        return found
