"""Seeded choice that is the same on every machine and in every Python.

Each stage of a drawing draws from its own stream (``sha256(seed|stage)``), so that a change in the way
clouds are drawn cannot move the hero.
"""

from __future__ import annotations

import hashlib
import math
import random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")
_MASK = (1 << 64) - 1


class Chance(random.Random):
    """One stream of choices (splitmix64).

    It is a ``random.Random`` so that any drawing code accepts it; the methods used here rest on
    :meth:`random` alone and do not depend on the Python version.
    """

    def __init__(self, seed: int | str, stage: str = "") -> None:
        digest = hashlib.sha256(f"{seed}|{stage}".encode()).digest()
        self._state = int.from_bytes(digest[:8], "big")
        self._name = f"{seed}|{stage}"
        super().__init__(0)

    def seed(self, *_args: object, **_kwargs: object) -> None:
        """The stream is named once; reseeding it has no meaning."""

    def stream(self, stage: str) -> Chance:
        """A stream of its own for a part of this stage."""
        return Chance(self._name, stage)

    def _next(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)

    def random(self) -> float:
        """A number in [0, 1)."""
        return (self._next() >> 11) / (1 << 53)

    def getrandbits(self, k: int, /) -> int:
        """``k`` random bits."""
        value = 0
        for _ in range((k + 63) // 64):
            value = (value << 64) | self._next()
        return value & ((1 << k) - 1)

    def uniform(self, a: float, b: float) -> float:
        """A number between two others."""
        return a + (b - a) * self.random()

    def randint(self, a: int, b: int) -> int:
        """A whole number from a to b, both included."""
        return a + int(self.random() * (b - a + 1))

    def pick(self, items: Sequence[T]) -> T:
        """One of the items."""
        return items[int(self.random() * len(items))]

    def weighted(self, items: Sequence[tuple[T, float]]) -> T:
        """One of the items, each as likely as its weight."""
        mark = self.random() * sum(weight for _, weight in items)
        for item, weight in items:
            mark -= weight
            if mark < 0:
                return item
        return items[-1][0]

    def mixed(self, items: Sequence[T]) -> list[T]:
        """The items in another order."""
        left = list(items)
        return [left.pop(int(self.random() * len(left))) for _ in range(len(left))]

    def chance(self, probability: float) -> bool:
        """True so often."""
        return self.random() < probability

    def normal(self, mean: float = 0.0, spread: float = 1.0) -> float:
        """A number near the mean, bell-shaped, never further than three spreads."""
        total = sum(self.random() for _ in range(4)) - 2.0
        return mean + spread * total * math.sqrt(3.0)

    def sign(self) -> int:
        """-1 or 1."""
        return 1 if self.random() < 0.5 else -1

    def scatter(self, count: int, low: float, high: float, jitter: float = 0.35) -> list[float]:
        """Numbers spread over a range: even steps, each moved a little, never two on one spot."""
        step = (high - low) / max(1, count)
        return [low + step * (i + 0.5 + self.uniform(-jitter, jitter)) for i in range(count)]
