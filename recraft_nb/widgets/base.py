"""What every widget of recraft_nb has in common; the widgets themselves are one file each."""

from __future__ import annotations

import difflib
import inspect
import logging
from abc import ABCMeta
from collections import OrderedDict
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, TypedDict

import anywidget
from traitlets import MetaHasTraits

from recraft_nb.kernel.place import headless
from recraft_nb.kernel.replies import send_through_stream
from recraft_nb.kernel.routing import handle_where_it_arrives
from recraft_nb.kernel.session import Session
from recraft_nb.kernel.waiting import block, until
from recraft_nb.widgets.acting import Acting
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.display import with_static_part
from recraft_nb.widgets.pacing import Outbox
from recraft_nb.widgets.presence import Presence
from recraft_nb.widgets.rpc import Rpc, answers, handlers_of
from recraft_nb.widgets.turn import Turn
from recraft_nb.widgets.uploads import TakesUploads, Uploads
from recraft_nb.widgets.wire import Card  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator, Iterator, Mapping
    from concurrent.futures import Future

__all__ = ["Caught", "Unfinished", "Widget", "answers"]

_log = logging.getLogger("recraft_nb.widgets")

_CARDS = 5
"""Cards that stay; the oldest gives way."""


class Caught:
    """What a `Widget.guard` caught: the card of the error, or None."""

    card: Card | None = None


class BaseChannels(TypedDict):
    """What every widget shows: its cards by their id."""

    cards: dict[str, Card]


class Unfinished(ABCMeta, MetaHasTraits):
    """The kind of widgets that cannot be made before a subclass has said what is missing."""


class Widget(TakesUploads, anywidget.AnyWidget):
    """A widget: state that is pushed to its views, questions that it answers, errors that it shows.

    A subclass names its built module, says what it shows in `snapshot`, pushes what changes, and answers
    its view with methods marked by `answers`::

        class Counter(Widget):
            module = "counter"

            def __init__(self, **keywords):
                super().__init__(**keywords)
                self._count = 0

            @property
            def value(self): return self._count

            def snapshot(self): return {"counter": {"count": self._count}}

            @answers("add")
            def _add(self, amount: int) -> int:
                self._count += amount
                self.push("counter", {"count": self._count})
                self.changed()
                return self._count

    Threads: handlers run in the widget's `turn`. Other methods that change the widget take it themselves
    (``with self.turn:``). Functions of the user are called when the turn is over.
    """

    module: ClassVar[str] = ""
    """Name of the built files: recraft_nb/static/<module>.js and .css."""

    channels: ClassVar[type] = BaseChannels
    """A typed dictionary of what is pushed: a subclass of `BaseChannels`. JavaScript's types come from it."""

    notes: ClassVar[type | None] = None
    """A typed dictionary of what `tell` says: kind → arguments. JavaScript's types come from it."""

    raise_errors: ClassVar[bool] = False
    """Set by tests: errors in handlers are raised as well as shown."""

    _kinds: ClassVar[dict[str, str]]
    _ended = True  # until the end of __init__: whatever is refused there was never open

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        cls._kinds = handlers_of(cls)

    def __init__(self, **keywords: Any) -> None:
        self._refuse_unknown(keywords)
        self.turn = Turn()
        self._session = Session()
        self._outbox = Outbox(self._say)
        self._rpc = Rpc(self, self._kinds, self._outbox)
        self._uploads = Uploads(self.upload_cap)
        self._acting = Acting(self)
        self._ends = ExitStack()
        self._presence = Presence(self._knock, self._show)
        self._cards: OrderedDict[str, Card] = OrderedDict()
        self._last_error: BaseException | None = None
        own_layout = "layout" not in keywords
        super().__init__(**keywords)
        if own_layout:
            self._ends.callback(self.layout.close)
        self._ended = False

    @property
    def _esm(self) -> Any:
        return asset(f"{self.module}.js")

    @property
    def _css(self) -> Any:
        return asset(f"{self.module}.css")

    def _refuse_unknown(self, keywords: Mapping[str, Any]) -> None:
        parameters = list(inspect.signature(type(self).__init__).parameters.values())[1:]
        named = [each.name for each in parameters if each.kind is not inspect.Parameter.VAR_KEYWORD]
        traits = [name for name in self.traits(sync=True) if not name.startswith("_")]
        for name in keywords:
            if name in traits:
                continue
            near = difflib.get_close_matches(name, [*named, *traits], n=1)
            advice = f" Did you mean {near[0]!r}?" if near else f" It takes {', '.join(named) or 'none'}."
            raise TypeError(f"{type(self).__name__} has no argument {name!r}.{advice}")

    # -- what a subclass says ------------------------------------------------------------------------

    @property
    def value(self) -> Any:
        """What a person wants from this widget."""
        return None

    def snapshot(self) -> Mapping[str, Mapping[str, Any]]:
        """Everything a new view needs: channel → key → value. Called in the widget's turn."""
        return {}

    def static_html(self) -> str:
        """A picture of the widget for readers without a kernel: escaped HTML, small; empty for none."""
        return ""

    # -- what a subclass uses ------------------------------------------------------------------------

    def push(self, channel: str, changes: Mapping[str, Any]) -> None:
        """Show new values in every view; None removes a key. Newest wins, at most 20 messages a second.

        Args:
            channel: One of the widget's `channels`.
            changes: Key → new value: JSON, with bytes anywhere in it.
        """
        if self._ended:
            return
        self._outbox.patch(channel, changes)
        self.turn.after(self._outbox.pump)

    def tell(self, kind: str, **args: Any) -> None:
        """Tell every view something once, such as to move the focus. Lost when no view is there."""
        if not self._ended and self._presence.views:
            self._outbox.put({"kind": kind, "args": args})
            self.turn.after(self._outbox.pump)

    def changed(self) -> None:
        """Say that `value` is another; the functions of `on_change` are called once the turn is over."""
        self._acting.changed()

    def acted(self, value: Any = None) -> None:
        """Say that the person acted (generated, pressed Enter, was done): whoever awaits gets ``value``."""
        self._acting.acted(value)

    def run(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Run a coroutine on the widget's loop; a widget with a client overrides it with the client's."""
        return self._acting.run(work)

    def at_close(self, fn: Callable[[], object]) -> None:
        """Call ``fn`` when the widget is closed: unsubscribe, empty a cache."""
        self._ends.callback(fn)

    @contextmanager
    def guard(self, doing: str, *, show: bool = True) -> Iterator[Caught]:
        """Take the turn and turn an exception into a card: the one way into code that a view or a job calls.

        Args:
            doing: What the widget is doing, to go after "while": ``"adding pictures"``.
            show: Show the card in the views; a caller that gets the error as an answer shows it itself.
        """
        caught = Caught()
        try:
            with self.turn:
                yield caught
        except Exception as error:
            caught.card = self.fail(error, doing, show=show)
            if self.raise_errors:
                raise

    def guarded(self, fn: Callable[..., object], doing: str) -> Callable[..., None]:
        """``fn`` within `guard`, to hand out as a callback."""

        def call(*args: Any, **keywords: Any) -> None:
            with self.guard(doing):
                fn(*args, **keywords)

        return call

    def fail(self, error: BaseException, doing: str = "", *, show: bool = True) -> Card:
        """Keep an error as `last_error`, log it, and show its card."""
        self._last_error = error
        _log.error("%s: while %s", type(self).__name__, doing or "working", exc_info=error)
        card = card_of(error, doing)
        if show:
            self.show_card(card)
        return card

    def show_card(self, card: Card) -> None:
        """Show a card in every view until it is dismissed."""
        changes: dict[str, Card | None] = {card["id"]: card}
        with self.turn:
            self._cards[card["id"]] = card
            while len(self._cards) > _CARDS:
                changes[self._cards.popitem(last=False)[0]] = None
            self.push("cards", changes)

    # -- what a person uses --------------------------------------------------------------------------

    @property
    def last_error(self) -> BaseException | None:
        """The newest exception of a handler or callback, None when all went well."""
        return self._last_error

    def on_change(self, fn: Callable[[Any], object]) -> Callable[[], None]:
        """Call ``fn(value)`` whenever the value changes; returns a function that ends it.

        ``fn`` may be ``async def``. It may run off the main thread (ipykernel 7 and newer call widgets from
        a thread of their own). An error in it becomes a card in the widget, and `last_error`.
        """
        return self._acting.on_change(fn)

    def wait(self, timeout: float | None = None) -> Any:
        """Wait inside a cell until the person acts; returns the value.

        A form acts on Generate, a canvas on Done, a grid on Enter; typing alone ends nothing. The widget is
        shown in this cell when it is to be seen nowhere. Callbacks are called meanwhile, the next cells wait
        in their order, and "interrupt kernel" ends it. With ``RECRAFT_NB_HEADLESS=1`` it is the present
        `value`, at once.

        Args:
            timeout: Seconds, or None for as long as it takes.

        Raises:
            WaitUnavailable: Nobody could answer here: in a script, under nbclient or papermill, without a
                view that gives a sign, on a kernel that this was not tried on.
            TimeoutError: Nobody acted in time.
        """
        if headless():
            return self.value
        with self._acting.next_act() as act:
            return block(act, self._presence.ask, timeout)

    def __await__(self) -> Generator[Any, None, Any]:
        """Wait as `wait` does, without blocking: other tasks of the notebook run on."""
        return self._until_acted().__await__()

    async def _until_acted(self) -> Any:
        if headless():
            return self.value
        with self._acting.next_act() as act:
            return await until(act, self._presence.ask)

    def close(self) -> None:
        """Stop what runs for this widget, forget its pictures, take its views away. Safe to call twice."""
        if self._ended:
            super().close()
            return
        with self.turn:
            self._ended = True
            self._rpc.cancel_all()
            self._outbox.clear()
            self._uploads.clear()
            self._cards.clear()
        # Outside the turn: the widget's own loop may be waiting for it while it is stopped.
        self._acting.close()
        try:
            self._ends.close()
        finally:
            super().close()
            # ipywidgets blanks the display of a closed widget; ours still shows its static part.
            self.__dict__.pop("_repr_mimebundle_", None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{' (closed)' if self._ended else ''}>"

    def _repr_mimebundle_(self, **keywords: Any) -> Any:
        live = None if self._ended else super()._repr_mimebundle_(**keywords)
        self._presence.shown()
        return with_static_part(live, self.static_html, repr(self))

    def __copy__(self) -> NoReturn:
        raise TypeError(f"A {type(self).__name__} cannot be copied; make another one.")

    # -- the wire ------------------------------------------------------------------------------------

    def _say(self, content: dict[str, Any], buffers: list[bytes | memoryview]) -> None:
        # marimo closes what a cell has made when it runs again; nobody listens there any more.
        if not self._ended and not getattr(self.comm, "_closed", False):
            self.send(content, buffers=buffers)

    def open(self) -> None:
        """Tell the front end that this widget exists; ipywidgets calls it once."""
        send_through_stream()
        super().open()
        handle_where_it_arrives(self.comm)

    def _send(self, msg: Any, buffers: Any = None) -> None:
        super()._send(msg, buffers=buffers)
        handle_where_it_arrives(self.comm)

    def _handle_custom_msg(self, content: Any, buffers: Any) -> None:
        """Called by ipywidgets on whatever thread the kernel chose."""
        if self._ended:
            return
        if isinstance(content, dict) and ("kind" in content or "cancel" in content):
            self._rpc.receive(content, list(buffers or ()))
        else:
            super()._handle_custom_msg(content, buffers)

    @answers("ready")
    def _ready(self, view: str) -> None:
        """A view is there (the first, another, or the same after a reload), or has missed something."""
        self._presence.came(view)
        self._outbox.awake = True
        # Read before the state: a patch that is sent meanwhile is applied again by the view.
        revision = self._outbox.revision
        state: dict[str, Any] = {}
        with self.guard("preparing the view"):
            state.update(self.snapshot())
        state["cards"] = dict(self._cards)
        self._outbox.put({"state": revision, "to": view, "channels": state}, tag=view)
        self.turn.after(self._outbox.pump)

    @answers("bye")
    def _bye(self, view: str) -> None:
        self._presence.left(view)
        self._outbox.drop(view)
        if not self._presence.views:
            self._outbox.awake = False

    def _show(self) -> None:
        from IPython.display import display

        display(self)  # type: ignore[no-untyped-call]

    def _knock(self) -> None:
        self._outbox.put({"knock": True})
        self._outbox.pump()

    @answers("here")
    def _here(self, view: str) -> None:
        """A view answers a knock."""
        self._presence.came(view)

    @answers("ping")
    def _ping(self) -> None:
        """A sign of life."""

    @answers("dismiss")
    def _dismiss(self, card: str) -> None:
        if self._cards.pop(card, None):
            self.push("cards", {card: None})
