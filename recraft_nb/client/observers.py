"""Who wants to hear of something's changes: added, told and let go from any thread."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Observers", "tell"]

Subject = TypeVar("Subject")

_log = logging.getLogger("recraft_nb")


class Observers(Generic[Subject]):
    """The observers of one thing, or of the parts of one; true while there are any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._all: tuple[Callable[[Subject], object], ...] = ()

    def __bool__(self) -> bool:
        return bool(self._all)

    def add(self, fn: Callable[[Subject], object]) -> Callable[[], None]:
        """Call ``fn(subject)`` at every change.

        Returns:
            A function that ends the observation.
        """
        with self._lock:
            self._all += (fn,)

        def stop() -> None:
            with self._lock:
                if fn in self._all:
                    place = self._all.index(fn)
                    self._all = self._all[:place] + self._all[place + 1 :]

        return stop

    def changed(self, subject: Subject) -> None:
        """Tell all of them; without the lock, as they may add and stop others."""
        for fn in self._all:
            tell(fn, subject)


def tell(fn: Callable[[Subject], object], subject: Subject) -> None:
    """Call one who wants to hear of it; what goes wrong there is logged."""
    try:
        fn(subject)
    except Exception:  # noqa: BLE001 - another observer must still hear of the change
        _log.exception("A callback failed.")
