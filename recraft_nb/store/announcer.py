"""Tells whoever looks at pictures what is said of them: ratings, tags, notes, marks."""

from __future__ import annotations

import inspect
import logging
import threading
import weakref
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Announcer"]

_log = logging.getLogger("recraft_nb")


class Announcer:
    """The one place of a history that those who look at it listen to. Safe to use from any thread.

    Methods are held weakly: whoever listens does not live longer for it.

    Attributes:
        turn: Held from a change until everybody has heard of it, so that nobody hears of changes in
            another order than they were made in.
    """

    def __init__(self) -> None:
        self.turn = threading.RLock()
        self._lock = threading.Lock()
        self._numbered = 0
        self._listeners: dict[int, Callable[[], Callable[[Any], object] | None]] = {}

    def observe(self, fn: Callable[[Mapping[str, Mapping[str, Any]]], object]) -> Callable[[], None]:
        """Call ``fn`` after every change, with content address → what is said of it now.

        Args:
            fn: Called on the thread that made the change, which may hold locks of its own: it must be quick
                and must not wait for other threads.

        Returns:
            What ends it.
        """
        with self._lock:
            self._numbered += 1
            number = self._numbered
            self._listeners[number] = weakref.WeakMethod(fn) if inspect.ismethod(fn) else lambda: fn

        def stop() -> None:
            with self._lock:
                self._listeners.pop(number, None)

        return stop

    def announce(self, said: Mapping[str, Mapping[str, Any]]) -> None:
        """Tell everybody who listens."""
        with self._lock:
            listeners = list(self._listeners.items())
        for number, reference in listeners:
            fn = reference()
            if fn is None:
                with self._lock:
                    self._listeners.pop(number, None)
                continue
            try:
                fn(said)
            except Exception:  # noqa: BLE001 - what was said is said, whoever cannot hear it
                _log.exception("A listener of the history failed.")
