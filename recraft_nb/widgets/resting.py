"""Work that waits for a rest: a prompt that is being typed is not one file a letter."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Resting"]


class Resting:
    """Does the newest of what it was told, a moment later, on a thread of its own; the others never.

    Args:
        rest: Seconds.
    """

    def __init__(self, rest: float) -> None:
        self._rest = rest
        self._lock = threading.Lock()
        self._next: Callable[[], object] | None = None
        self._timer: threading.Timer | None = None

    def soon(self, work: Callable[[], object]) -> None:
        """Do this soon. Safe on any thread."""
        with self._lock:
            self._next = work
            if self._timer is None:
                self._timer = threading.Timer(self._rest, self.now)
                self._timer.daemon = True
                self._timer.start()

    def now(self) -> None:
        """Do what waits, if anything, before this returns."""
        with self._lock:
            work, self._next = self._next, None
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
        if work is not None:
            work()
