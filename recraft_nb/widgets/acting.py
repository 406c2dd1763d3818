"""What happens when a person acts: functions that are told, and coroutines that wait."""

from __future__ import annotations

import inspect
import threading
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from recraft_nb.errors import RecraftError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from recraft_nb.client.io_thread import IOThread
    from recraft_nb.widgets.turn import Turn
    from recraft_nb.widgets.wire import Card

__all__ = ["Acting"]


class _Valued(Protocol):
    turn: Turn

    @property
    def value(self) -> Any: ...
    def fail(self, error: BaseException, doing: str) -> Card: ...
    def run(self, work: Coroutine[Any, Any, Any]) -> Future[Any]: ...


class Acting:
    """The listeners and waiters of one widget."""

    def __init__(self, widget: _Valued) -> None:
        self._widget = widget
        self._lock = threading.Lock()
        self._listeners: dict[int, Callable[[Any], object]] = {}
        self._numbered = 0
        self._pending = False
        self._waiters: list[Future[Any]] = []
        self._io: IOThread | None = None
        self._closed = False

    def on_change(self, fn: Callable[[Any], object]) -> Callable[[], None]:
        """Add a listener; returns what takes it away."""
        if not callable(fn):
            raise TypeError(f"on_change takes a function of the value, not a {type(fn).__name__}.")
        with self._lock:
            self._numbered += 1
            number = self._numbered
            self._listeners[number] = fn

        def stop() -> None:
            with self._lock:
                self._listeners.pop(number, None)

        return stop

    def changed(self) -> None:
        """Tell the listeners once, when this turn is over, however often it is called in it."""
        with self._widget.turn:
            if not self._pending:
                self._pending = True
                self._widget.turn.after(self._tell)

    def _tell(self) -> None:
        with self._widget.turn:
            self._pending = False
            value = self._widget.value
        with self._lock:
            listeners = list(self._listeners.values())
        for fn in listeners:
            self._call(fn, value)

    def _call(self, fn: Callable[[Any], object], value: Any) -> None:
        doing = "calling your on_change function"
        try:
            result = fn(value)
            if inspect.iscoroutine(result):
                self._widget.run(result).add_done_callback(lambda done: self._check(done, doing))
        except Exception as error:  # noqa: BLE001 - any error of a user's function becomes a card
            self._widget.fail(error, doing)

    def _check(self, done: Future[Any], doing: str) -> None:
        error = None if done.cancelled() else done.exception()
        if error is not None:
            self._widget.fail(error, doing)

    @contextmanager
    def next_act(self) -> Iterator[Future[Any]]:
        """The next act, as a future that any thread may wait for; what it gives is the value."""
        act: Future[Any] = Future()
        with self._lock:
            if self._closed:
                raise _closed()
            self._waiters.append(act)
        try:
            yield act
        finally:
            with self._lock:
                self._waiters = [waiter for waiter in self._waiters if waiter is not act]

    def acted(self, value: Any) -> None:
        """Give a value to everybody who waits; safe on any thread."""
        for act in self._take_waiters():
            if act.set_running_or_notify_cancel():
                act.set_result(value)

    def _take_waiters(self) -> list[Future[Any]]:
        with self._lock:
            waiters, self._waiters = self._waiters, []
        return waiters

    def run(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Run a coroutine on a loop of the widget's own, started when first needed."""
        with self._lock:
            if self._io is None and not self._closed:
                from recraft_nb.client.io_thread import IOThread

                self._io = IOThread("recraft-widget")
            io = self._io
        if io is None:
            work.close()
            raise _closed()
        return io.submit(work)

    def close(self) -> None:
        """Forget the listeners, tell those who wait, stop the loop."""
        with self._lock:
            self._closed = True
            self._listeners.clear()
            io, self._io = self._io, None
        for act in self._take_waiters():
            if act.set_running_or_notify_cancel():
                act.set_exception(_closed())
        if io is not None:
            io.stop()


def _closed() -> RecraftError:
    return RecraftError(
        "The widget was closed while something waited for it.", advice="Show it again and act there."
    )
