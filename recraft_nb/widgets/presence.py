"""Who looks at a widget: its views, and the question whether anybody is there at all."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import Future
from typing import TYPE_CHECKING

from recraft_nb.kernel.waiting import Sign

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Presence"]

_VIEWS = 64
"""Views that are remembered; a closed tab never says goodbye."""

_ANSWERS = 2.0
"""Seconds that an open view may take to answer a knock."""

_OPENS = 10.0
"""Seconds that a view may take to appear: a page that was just loaded fetches its parts first."""


class Presence:
    """The views of one widget.

    Args:
        knock: Asks every view for a sign.
        show: Puts the widget into the output of the running cell.
    """

    def __init__(self, knock: Callable[[], object], show: Callable[[], object]) -> None:
        self._knock, self._show = knock, show
        self._lock = threading.Lock()
        self._asked: list[Future[None]] = []
        self._expected = False
        self.views: OrderedDict[str, None] = OrderedDict()

    def shown(self) -> None:
        """The widget was put into an output; a view will come if anybody looks."""
        self._expected = True

    def came(self, view: str) -> None:
        """A view is there."""
        with self._lock:
            self.views[view] = None
            self.views.move_to_end(view)
            while len(self.views) > _VIEWS:
                self.views.popitem(last=False)
            asked, self._asked = self._asked, []
        for sign in asked:
            if sign.set_running_or_notify_cancel():
                sign.set_result(None)

    def left(self, view: str) -> None:
        """A view said goodbye."""
        with self._lock:
            self.views.pop(view, None)
            self._expected = self._expected and bool(self.views)

    def ask(self) -> Sign:
        """Ask for a sign of anybody; a widget that is to be seen nowhere is shown first."""
        if not self.views and not self._expected:
            self._show()
        sign: Future[None] = Future()
        with self._lock:
            self._asked.append(sign)
            open_ = bool(self.views)
        self._knock()
        return Sign(sign, _ANSWERS if open_ else _OPENS)
