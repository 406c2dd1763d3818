"""The kernel's side of the calls; js/src/lib/rpc.js is the browser's, with the same names.

Browser to kernel: ``{req, kind, args}`` asks and gets an answer, ``{kind, args}`` only tells, and
``{cancel: req}`` takes a question back. Kernel to browser: ``{req, ok: true, value}``,
``{req, ok: false, error}`` with a card, ``{req, progress}``. The key is ``req`` and not ``id``,
because ipykernel 7.4 remembers every ``id`` in a message for a reply that never comes.
"""

from __future__ import annotations

import functools
import inspect
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from recraft_nb.errors import RecraftError
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.wire import Card, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from contextlib import AbstractContextManager

    from recraft_nb.widgets.pacing import Outbox

__all__ = ["Answering", "Reply", "Rpc", "answers", "handlers_of"]

Handler = TypeVar("Handler", bound="Callable[..., Any]")

_MARK = "_answers_kind"


def answers(kind: str) -> Callable[[Handler], Handler]:
    """Make a method the answer to a kind of message; its parameters are the message's arguments.

    The method runs in the widget's turn and must not wait for the network: for that, return a
    `concurrent.futures.Future`, or be ``async def`` and run on the widget's loop. A parameter named ``reply``
    gets the `Reply`, which can send progress and knows whether the browser lost interest.
    """

    def mark(handler: Handler) -> Handler:
        setattr(handler, _MARK, kind)
        return handler

    return mark


def handlers_of(kind: type) -> dict[str, str]:
    """Message kind → name of the method that answers it, for a class and its parents."""
    parts = reversed(kind.__mro__)
    found = ((getattr(fn, _MARK, None), name) for part in parts for name, fn in vars(part).items())
    return {mark: name for mark, name in found if isinstance(mark, str)}


class Reply:
    """The way back to one caller."""

    def __init__(self, rpc: Rpc, req: str | None) -> None:
        self._rpc, self._req = rpc, req
        self._stops: list[Callable[[], object]] = []
        self.cancelled = False
        """Whether the browser took the call back."""

    def progress(self, value: Any = None) -> None:
        """Send something on the way; it also tells the browser that work goes on."""
        if self._req is not None and not self.cancelled:
            self._rpc.out({"req": self._req, "progress": value}, tag=self._req)

    def when_cancelled(self, fn: Callable[[], object]) -> None:
        """Call ``fn`` when the browser takes the call back."""
        self._stops.append(fn)

    def cancel(self) -> None:
        """Mark as taken back and stop what was started for it."""
        self.cancelled = True
        for stop in self._stops:
            stop()


class Answering(Protocol):
    """What the calls need of a widget."""

    def guard(self, doing: str, *, show: bool = True) -> AbstractContextManager[Any]:
        """Take the turn, and catch."""

    def fail(self, error: BaseException, doing: str, *, show: bool = True) -> Card:
        """Keep, log and show an error."""

    def run(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Run a coroutine elsewhere."""


class Rpc:
    """The table of open calls of one widget."""

    def __init__(self, widget: Answering, handlers: Mapping[str, str], outbox: Outbox) -> None:
        self._widget, self._handlers, self._outbox = widget, handlers, outbox
        self._open: dict[str, tuple[Reply, Future[Any] | None]] = {}

    def receive(self, content: Mapping[str, Any], buffers: list[Any]) -> None:
        """Answer one message from a view."""
        if "cancel" in content:
            self.cancel(str(content["cancel"]))
            return
        kind, req = str(content.get("kind")), content.get("req")
        req = None if req is None else str(req)
        reply = Reply(self, req)
        if req is not None:
            self._open[req] = (reply, None)
        failed: Card | None = None
        value: Any = None
        # A caller gets the error as its answer; for what was only told, the widget shows the card.
        with self._widget.guard(f"answering {kind!r}", show=req is None) as caught:
            value = self._call(
                kind, unpack(content.get("args") or {}, content.get("paths") or [], buffers), reply
            )
            if inspect.iscoroutine(value):
                value = self._widget.run(value)
        failed = caught.card
        if failed is None and isinstance(value, Future):
            if req is not None and req in self._open:
                self._open[req] = (reply, value)
                if not value.done():
                    reply.progress()  # a first sign: the kernel is there and at work
            if reply.cancelled:
                value.cancel()  # taken back by another thread while the handler ran
            value.add_done_callback(functools.partial(self._done, req, kind))
            return
        self._answer(req, value, failed)

    def _call(self, kind: str, args: Any, reply: Reply) -> Any:
        name = self._handlers.get(kind)
        if name is None or not isinstance(args, dict):
            raise _not_understood(kind)
        handler = getattr(self._widget, name)
        wanted = inspect.signature(handler)
        if "reply" in wanted.parameters:
            args = {**args, "reply": reply}
        try:
            wanted.bind(**args)
        except TypeError as error:
            raise _not_understood(kind) from error
        return handler(**args)

    def _done(self, req: str | None, kind: str, future: Future[Any]) -> None:
        try:
            value, failed = future.result(), None
        except CancelledError:
            self._answer(req, None, None if req is None else card_of(RecraftError("This was stopped."), ""))
            return
        except BaseException as error:  # noqa: BLE001 - whatever the work raised belongs to the caller
            value, failed = None, self._widget.fail(error, f"answering {kind!r}", show=req is None)
        self._answer(req, value, failed)

    def _answer(self, req: str | None, value: Any, failed: Card | None) -> None:
        if req is None or self._open.pop(req, None) is None:
            return
        try:
            self.out(
                {"req": req, "ok": False, "error": failed}
                if failed
                else {"req": req, "ok": True, "value": value}
            )
        except TypeError as error:
            self.out({"req": req, "ok": False, "error": self._widget.fail(error, "answering", show=False)})

    def out(self, item: Mapping[str, Any], *, tag: str | None = None) -> None:
        """Queue one item for the views and let it go."""
        self._outbox.put(item, tag=tag or item.get("req"))
        self._outbox.pump()

    def cancel(self, req: str) -> None:
        """Take back one call: its work is stopped, and what was queued for it is forgotten."""
        reply, future = self._open.pop(req, (None, None))
        self._outbox.drop(req)
        if reply is not None:
            reply.cancel()
        if future is not None:
            future.cancel()

    def cancel_all(self) -> None:
        """Take back every call."""
        for req in list(self._open):
            self.cancel(req)


def _not_understood(kind: str) -> RecraftError:
    return RecraftError(
        f"The view asked for {kind!r} in a way that this version does not know.",
        advice="Run the cell again, so that the view and the kernel are of the same version.",
    )
