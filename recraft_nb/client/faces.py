"""The two other faces of a client: plain results for scripts, coroutines for asynchronous code."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, TypeVar

from recraft_nb.client.asking import Asking
from recraft_nb.media import ImageBatch
from recraft_nb.providers import Style

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from recraft_nb.catalog import Operation
    from recraft_nb.client.comparing import Comparison
    from recraft_nb.client.recraft import Recraft
    from recraft_nb.operations import Request
    from recraft_nb.providers import Account

__all__ = ["AsyncFace", "SyncFace"]

T = TypeVar("T")


class SyncFace(Asking[ImageBatch, str, Style, dict[str, str]]):
    """``client.sync``: each method waits and returns the plain result."""

    def __init__(self, client: Recraft) -> None:
        self._client = client

    def submit(self, request: Request) -> Any:
        """The result of any request; see `Recraft.submit`."""
        return self._client.submit(request).result()

    def compare(self, prompts: Any, models: Any, **fields: Any) -> Comparison:
        """A comparison at its end; see `Recraft.compare`."""
        return self._client.compare(prompts, models, **fields).result()

    def default_model(self, operation: Operation, given: Mapping[str, Any]) -> str | None:
        """As the client's own."""
        return self._client.default_model(operation, given)

    def me(self) -> Account:
        """The account and its balance."""
        return self._client.me()

    def models(self) -> list[dict[str, Any]]:
        """The service's own list of models."""
        return self._client.models()

    def styles(self) -> list[Style]:
        """The account's own styles."""
        return self._client.styles()

    def basic_styles(self) -> list[Style]:
        """The curated styles with their ids."""
        return self._client.basic_styles()

    def style(self, id: str) -> Style:  # noqa: A002 - the name users type
        """One style."""
        return self._client.style(id)

    def delete_style(self, id: str) -> None:  # noqa: A002
        """Delete a style of one's own."""
        self._client.delete_style(id)


class AsyncFace(Asking[Awaitable[ImageBatch], Awaitable[str], Awaitable[Style], Awaitable[dict[str, str]]]):
    """``client.aio``: each method is a coroutine, for any event loop."""

    def __init__(self, client: Recraft) -> None:
        self._client = client

    async def submit(self, request: Request) -> Any:
        """The result of any request; see `Recraft.submit`."""
        return await self._client.submit(request)

    async def compare(self, prompts: Any, models: Any, **fields: Any) -> Comparison:
        """A comparison at its end; see `Recraft.compare`."""
        return await self._client.compare(prompts, models, **fields)

    def default_model(self, operation: Operation, given: Mapping[str, Any]) -> str | None:
        """As the client's own."""
        return self._client.default_model(operation, given)

    async def me(self) -> Account:
        """The account and its balance."""
        return await self._look(self._client.looking.me())

    async def models(self) -> list[dict[str, Any]]:
        """The service's own list of models."""
        return await self._look(self._client.looking.models())

    async def styles(self) -> list[Style]:
        """The account's own styles."""
        return await self._look(self._client.looking.styles())

    async def basic_styles(self) -> list[Style]:
        """The curated styles with their ids."""
        return await self._look(self._client.looking.styles(basic=True))

    async def style(self, id: str) -> Style:  # noqa: A002 - the name users type
        """One style."""
        return await self._look(self._client.looking.style(id))

    async def delete_style(self, id: str) -> None:  # noqa: A002
        """Delete a style of one's own."""
        await self._look(self._client.looking.delete_style(id))

    async def _look(self, work: Coroutine[Any, Any, T]) -> T:
        return await asyncio.wrap_future(self._client.background(work))
