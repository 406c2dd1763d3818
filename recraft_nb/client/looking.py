"""The free look-ups, as coroutines of the I/O thread; nothing of them stands in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import Operation, services_with
from recraft_nb.errors import NotSupported

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from recraft_nb.client.sending import Sending
    from recraft_nb.providers import Account, Provider, Style

__all__ = ["Looking"]


class Looking:
    """Asks a service what it knows. Free, and safe to ask again.

    Args:
        provider: The service.
        sending: The way there.
        seen: Told of an account as it was seen: a balance is evidence.

    Attributes:
        account: The account as it was last seen, with its balance; None before.
    """

    def __init__(
        self, provider: Provider, sending: Sending, seen: Callable[[Account], Awaitable[None]]
    ) -> None:
        self._provider = provider
        self._sending = sending
        self._seen = seen
        self.account: Account | None = None

    async def me(self) -> Account:
        """The account and its balance."""
        self._check(Operation.ME)
        self.account = await self._provider.me(await self._sending.http())
        await self._seen(self.account)
        return self.account

    async def models(self) -> list[dict[str, Any]]:
        """The service's own list of models."""
        self._check(Operation.MODELS)
        return await self._provider.models(await self._sending.http())

    async def styles(self, *, basic: bool = False) -> list[Style]:
        """The account's own styles, or the curated ones."""
        self._check(Operation.BASIC_STYLES if basic else Operation.STYLES)
        return await self._provider.styles(await self._sending.http(), basic=basic)

    async def style(self, id: str) -> Style:  # noqa: A002 - the name users type
        """One style."""
        self._check(Operation.STYLE)
        return await self._provider.style(id, await self._sending.http())

    async def delete_style(self, id: str) -> None:  # noqa: A002
        """Delete a style of one's own."""
        self._check(Operation.DELETE_STYLE)
        await self._provider.delete_style(id, await self._sending.http())

    def _check(self, operation: Operation) -> None:
        if operation not in self._provider.operations:
            raise not_supported(self._provider, operation)


def not_supported(provider: Provider, operation: Operation) -> NotSupported:
    """The error for an operation that a service lacks, naming those that have it."""
    others = tuple(name for name in services_with(operation) if name != provider.service.id)
    named = " or ".join(f"provider={name!r}" for name in others)
    return NotSupported(
        f"{provider.service.name} does not offer {operation.value!r}.",
        cost="Nothing was sent or charged.",
        advice=f"Use {named}." if named else "",
        operation=operation.value,
        provider=provider.service.id,
        providers=others,
    )
