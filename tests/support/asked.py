"""Work at the socket's edge: one HTTP client for one piece of work, and requests reduced to their wire side."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from recraft_nb.catalog import ROUTES, Operation, Price

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


def run(work: Callable[[httpx.AsyncClient], Awaitable[Any]]) -> Any:
    """One piece of work with an HTTP client of its own, to its end. Loopback only, so no TLS context is made."""

    async def inside() -> Any:
        async with httpx.AsyncClient(
            timeout=10, verify=False, headers={"User-Agent": "recraft-nb/test"}
        ) as http:
            return await work(http)

    return asyncio.run(inside())


@dataclass
class Asked:
    """What a provider sees of a request: where it goes, what it sends, how many pictures it wants."""

    operation: Operation
    sent: dict[str, Any] = field(default_factory=dict)
    count: int = 1
    model: str | None = None
    prompt: str | None = None

    @property
    def route(self) -> str:
        return ROUTES[self.operation].path

    @property
    def price(self) -> Price:
        return Price(ROUTES[self.operation].units)

    def fields(self) -> dict[str, Any]:
        return dict(self.sent)
