"""Let requests go in order, no faster than the service allows."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

__all__ = ["RateLimits", "Scheduler"]


@dataclass(frozen=True, slots=True)
class RateLimits:
    """How fast a key may ask. Source: the service's current policy, per user (appendix, Nov 2026).

    Attributes:
        requests_per_second: Requests in any second.
        images_per_minute: Pictures asked for in any minute.
    """

    requests_per_second: float = 5
    images_per_minute: int = 100


class Scheduler:
    """First come, first sent. Lives on one event loop.

    Args:
        limits: None lifts them (the local engine has none).
    """

    def __init__(self, limits: RateLimits | None) -> None:
        self._limits = limits
        self._turn = asyncio.Lock()
        self._requests: deque[float] = deque()
        self._images: deque[tuple[float, int]] = deque()

    async def admit(self, images: int) -> None:
        """Return when a request for so many pictures may leave. Cancelling it costs nothing."""
        if self._limits is None:
            return
        async with self._turn:  # asyncio.Lock is fair, so the order is kept
            while (pause := self._pause(images, self._limits)) > 0:  # noqa: ASYNC110 - only time ends it
                await asyncio.sleep(pause)
            now = asyncio.get_running_loop().time()
            self._requests.append(now)
            self._images.append((now, images))

    def _pause(self, images: int, limits: RateLimits) -> float:
        now = asyncio.get_running_loop().time()
        while self._requests and self._requests[0] <= now - 1:
            self._requests.popleft()
        while self._images and self._images[0][0] <= now - 60:
            self._images.popleft()
        pause = 0.0
        if self._requests and len(self._requests) >= limits.requests_per_second:
            pause = self._requests[0] + 1 - now
        # A request larger than the limit itself still goes, alone in its minute.
        if self._images and sum(count for _, count in self._images) + images > limits.images_per_minute:
            pause = max(pause, self._images[0][0] + 60 - now)
        return pause
