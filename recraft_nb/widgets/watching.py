"""Widgets that show what any kernel writes into their store, while somebody sees them."""

from __future__ import annotations

import time
from abc import abstractmethod
from typing import TYPE_CHECKING, Final

from recraft_nb.widgets.base import Unfinished, Widget, answers

if TYPE_CHECKING:
    from recraft_nb.store import Store

__all__ = ["WatchesStore"]

_LEASE: Final = 300.0
"""Seconds that a view counts as seen; it says so again every 30 s (js/src/lib/seen.js). One that is gone says
nothing more; neither does one whose words wait for the end of a long cell, and it is not to be left behind. A
watch for nobody costs 1 to 3 ms of a core a second."""


class WatchesStore(Widget, metaclass=Unfinished):
    """A widget whose views tell whether anybody sees them; as long as somebody does, it follows its store.

    Nothing is asked over the wire: a thread of this kernel watches (`Watch`), and what has changed is pushed.
    """

    def _watch(self, store: Store) -> None:
        """Follow this store; called once, while the widget is made."""
        self._watched = store.watch
        self._seen_until: dict[str, float] = {}
        self.at_close(lambda: self._watched.leave(self._told))

    @abstractmethod
    def _look_again(self, *, unhurried: bool = False) -> bool | None:
        """Show what has changed; called in the widget's turn, on any thread.

        Args:
            unhurried: Nobody waits for this thread.

        Returns:
            Whether to look once more in a moment, even if nobody writes.
        """

    def _told(self) -> bool:
        """The watch says that somebody has written."""
        with self.guard("following the store"):
            return bool(self._look_again(unhurried=True))
        return False

    @answers("seen")
    def _see(self, view: str, seen: bool) -> None:
        """Somebody sees a view, or still does; or nobody does any more."""
        now = time.monotonic()
        self._seen_until = {one: end for one, end in self._seen_until.items() if end > now and one != view}
        if not seen:
            self._keep_watching(now)
        elif not self._watched.closed:  # with its client; what is shown stays
            self._seen_until[view] = now + _LEASE
            self._keep_watching(now)
            self._look_again()

    def _keep_watching(self, now: float) -> None:
        if self._seen_until:
            self._watched.keep(self._told, max(self._seen_until.values()) - now)
        else:
            self._watched.leave(self._told)

    def _bye(self, view: str) -> None:
        super()._bye(view)
        self._see(view, seen=False)
