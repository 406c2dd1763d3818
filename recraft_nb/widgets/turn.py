"""One lock per widget, and the promise that nobody else's code runs while it is held."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Turn"]


class Turn:
    """A re-entrant lock that remembers what to do once it is free again.

    ipykernel 7 and newer call a widget from subshell threads, jobs from the I/O thread, and people from
    the main one, while traitlets are not thread-safe: whoever changes a widget takes its turn. Functions
    of the user, and the sending of messages, wait until the turn is over, so that they can take as
    long as they like and call the widget from any thread.

    >>> turn = Turn()
    >>> with turn:
    ...     turn.after(print, "afterwards")
    ...     print("first")
    first
    afterwards
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._depth = 0
        self._owner: int | None = None
        self._later: list[Callable[[], object]] = []

    @property
    def mine(self) -> bool:
        """Whether the calling thread holds the turn."""
        return self._owner == threading.get_ident()

    def after(self, fn: Callable[..., object], *args: object) -> None:
        """Call ``fn`` when this thread's turn ends; at once when it has none."""
        if self.mine:
            self._later.append(lambda: fn(*args))
        else:
            fn(*args)

    def __enter__(self) -> Self:
        self._lock.acquire()
        self._depth += 1
        self._owner = threading.get_ident()
        return self

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        ready: list[Callable[[], object]] = []
        if self._depth == 0:
            self._owner = None
            ready, self._later = self._later, []
        self._lock.release()
        failed: BaseException | None = None
        for fn in ready:
            try:
                fn()
            except BaseException as error:  # noqa: BLE001 - one failing function must not swallow the others
                failed = failed or error
        if failed is not None:
            raise failed
