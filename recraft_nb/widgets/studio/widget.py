"""The studio: every widget behind a tab, one history under all of them, one running price over them."""

from __future__ import annotations

import asyncio
import contextlib
import copy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import SERVICES
from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.media import Image
from recraft_nb.media.static_html import contact_sheet
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.compare.widget import MOST
from recraft_nb.widgets.picture_widget import PictureWidget
from recraft_nb.widgets.studio.facts import (
    StudioChannels,
    StudioFacts,
    StudioStrip,
    StudioTab,
    left_of,
    running,
    spent_here,
)
from recraft_nb.widgets.studio.memory import Remembered, StudioMemory
from recraft_nb.widgets.studio.rooms import LABELS, Rooms
from recraft_nb.widgets.studio.ways import SentTo, Way, send, ways
from recraft_nb.widgets.watching import WatchesStore

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable, Mapping
    from concurrent.futures import Future

    from recraft_nb.client import Recraft
    from recraft_nb.widgets.base import Widget

__all__ = ["Studio"]

_STRIP = 48
"""Newest pictures under the tabs."""

_SHEET = 12
"""Pictures of the static part."""

_CHOOSING = ("explore", "compare", "history")
"""Tabs in which pictures are chosen: they are selected under the tabs too."""


class Studio(WatchesStore, PictureWidget):
    """The whole house in one cell: generate, edit, extend, explore, compare, styles, history.

    >>> rc.Studio()                        # the service of the key that is set, or the local engine
    >>> studio = rc.Studio(client)
    >>> studio.bring(image, to="edit")     # as the menu "Send to" under the pictures does
    >>> studio["edit"].value               # the widget behind a tab: here the canvas, and its mask

    Under the tabs are the newest pictures of the history and those that are selected in the open tab; from
    there each can be sent to any other tab. What was spent is counted over all tabs. Tabs, prompt and
    pictures are kept: a reload shows the same, and a studio in another kernel begins where this one stood.

    Args:
        client: Who is asked; None opens one as ``rc.Recraft()``, which is closed with the studio.
        tab: The tab to begin with; None takes the one that was open last.

    Raises:
        InvalidRequest: There is no such tab.
        TypeError: An unknown keyword.
    """

    module = "studio"
    channels = StudioChannels

    def __init__(self, client: Recraft | None = None, *, tab: str | None = None, **keywords: Any) -> None:
        if tab is not None and tab not in LABELS:
            raise InvalidRequest([Problem("tab", tab, f"one of {', '.join(LABELS)}")], what="This studio")
        super().__init__(self._find, **keywords)
        if client is None:
            from recraft_nb.client import Recraft

            client = Recraft()
            self.at_close(client.close)
        self._client, self._history = client, client.history
        self._begun = datetime.now(UTC)
        self._seen: tuple[int, int, int] | None = None
        self._newest: list[Image] = []
        self._total = 0
        self._running = 0
        self._selected: dict[str, Image] = {}
        self._asked_balance = False
        self._rooms = Rooms(client, self._settled, self._session)
        self._heard: dict[str, tuple[Widget, Any]] = {}
        self.at_close(self._rooms.close)
        self.at_close(self._history.observe(self._hear))
        self._watch(client.store)
        self._memory = StudioMemory(client.store.state)
        self.at_close(self._memory.write)
        with self.turn:
            self._begin(tab, self._memory.read())
            self._look_again()

    def _begin(self, tab: str | None, kept: Remembered) -> None:
        """Stand where the last studio of this store stood; what is not there any more is left out."""
        self._tab = tab or (kept["tab"] if kept.get("tab") in LABELS else "generate")
        self._kept_prompt = {name: kept[name] for name in ("prompt", "model") if name in kept}
        for name in ("edit", "extend"):
            image = self._find(str(kept.get(name, "")))
            if image is not None:
                self._rooms.keep(name, image)
        found = [image for name in kept.get("compare", []) if (image := self._find(name)) is not None]
        self._rooms.compared = found[:MOST]
        with self.guard("opening what was open"):  # a file may be gone; the other tabs are there
            self._rooms.enter(self._tab)

    def run(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Coroutines of this widget run on the client's thread."""
        return self._client.background(work)

    # -- from Python ------------------------------------------------------------------------------

    @property
    def client(self) -> Recraft:
        """Who is asked."""
        return self._client

    @property
    def tab(self) -> str:
        """The open tab: generate, edit, extend, words, explore, compare, styles or history. May be set."""
        return self._tab

    @tab.setter
    def tab(self, name: str) -> None:
        with self.turn:
            self._open(name)

    def __getitem__(self, name: str) -> Any:
        """The widget behind a tab, made now if need be; None where a picture has to be sent there first."""
        with self.turn:
            return self._rooms.enter(name)

    @property
    def value(self) -> tuple[Image, ...]:
        """The selected pictures, in the order they were selected. May be set."""
        return tuple(self._selected.values())

    @value.setter
    def value(self, images: Iterable[Image]) -> None:
        with self.turn:
            self._select(images)

    def bring(self, *images: Image, to: str) -> None:
        """Bring pictures to a tab, and open it.

        Args:
            images: The pictures; none takes the selected ones.
            to: ``generate`` (prompt and settings), ``reference`` (of the form's style), ``edit``, ``extend``,
                ``explore``, ``compare``, ``styles`` or ``history``.

        Raises:
            InvalidRequest: There is no such destination, or it takes other pictures than these.
        """
        with self.turn:
            self._bring(images or self.value, to)

    def static_html(self) -> str:
        """The newest pictures, for a reader without a kernel."""
        with self.turn:
            shown = self._shown()[:_SHEET]
            spent = spent_here(self._client, self._begun)
        self._pictures.prepare(shown)
        return contact_sheet(shown, caption=f"Studio. {spent}")

    # -- tabs -------------------------------------------------------------------------------------

    def _open(self, name: str) -> None:
        self._rooms.enter(name)
        self._tab = name
        self.push("facts", {"tab": name})
        self._remember()

    def _settled(self, name: str) -> None:
        """Another widget stands behind a tab: the views show it, and its choices are followed."""
        widget = self._rooms[name]
        old = self._heard.pop(name, None)
        if old is not None:
            old[1]()
        if widget is not None:
            if name == "generate" and self._kept_prompt:
                form: Any = widget
                form.value, self._kept_prompt = self._kept_prompt, {}
            follow = self.guarded(lambda value: self._changed(name, value), "following a tab")
            self._heard[name] = (widget, widget.on_change(follow))
        self.push("tabs", {name: self._shown_tab(name)})

    def _shown_tab(self, name: str) -> StudioTab:
        widget = self._rooms[name]
        words = "" if widget else self._rooms.words(name)
        return {
            "label": LABELS[name],
            "widget": str(widget.model_id) if widget else "",
            "words": words,
            "use": self._useful(name),
        }

    def _useful(self, name: str) -> str:
        """What Generate can take of what a tab holds, as a button says it; "" for nothing."""
        widget: Any = self._rooms[name]
        if widget is None:
            return ""
        if name == "words" and widget.value:
            return "Use these words in Generate"
        return "Use this style in Generate" if name == "styles" and widget.value else ""

    def _changed(self, name: str, value: Any) -> None:
        """Somebody changed what a tab holds: what is chosen there is selected here."""
        if name in _CHOOSING:
            images = [value] if isinstance(value, Image) else [*(value or ())]
            self._select(images)
        elif name in {"words", "styles"}:
            self.push("tabs", {name: self._shown_tab(name)})
        elif name == "generate":
            self._remember()

    def _remember(self) -> None:
        """Note where things stand."""
        form: Any = self._rooms["generate"]
        now: Remembered = {"tab": self._tab, **self._kept_prompt}  # type: ignore[typeddict-item]
        if form is not None:
            now |= {"prompt": form.prompt, "model": form.model}
        for name in ("edit", "extend"):
            image = self._rooms.picture(name)
            if image is not None:
                now[name] = image.id
        now["compare"] = [image.id for image in self._rooms.compared]
        self._memory.note(now)

    # -- pictures ---------------------------------------------------------------------------------

    def _find(self, name: str) -> Image | None:
        try:
            return self._history[name]
        except (KeyError, RecraftError):
            return None

    def _shown(self) -> list[Image]:
        """The selected ones that are older, and the newest."""
        newest = {image.id for image in self._newest}
        return [*(image for name, image in self._selected.items() if name not in newest), *self._newest]

    def _strip(self) -> StudioStrip:
        return {"tiles": [self._pictures.tile(image) for image in self._shown()], "total": self._total}

    def _select(self, images: Iterable[Image]) -> None:
        shown, before = self._shown(), self._selected
        self._selected = {image.id: image for image in images}
        if list(before) == list(self._selected):
            return
        if self._shown() != shown:
            self.push("strip", {**self._strip()})
        self.push("selection", {**dict.fromkeys(before), **dict.fromkeys(self._selected, True)})
        self.changed()

    def _bring(self, images: Iterable[Image], to: str) -> SentTo:
        sent = send(self._rooms, self._client, list(images), to)
        self._open(sent["tab"])
        return sent

    def _hear(self, said: Mapping[str, Mapping[str, Any]]) -> None:
        """Somebody said something of pictures of the history."""
        del said
        # Not here: whoever said it may hold the turn of another widget.
        with contextlib.suppress(RuntimeError):  # closed
            self._pictures.in_background(self.guarded(self._look_again, "following the history"))

    def _look_again(self, *, unhurried: bool = False) -> bool:  # noqa: ARG002 - nothing here takes long
        """Show what has come and what was spent since, here or in another kernel.

        Returns:
            Whether jobs are on their way: how they end is written down a moment before they are done.
        """
        now = self._history.revision()
        if now != self._seen:
            self._seen = now
            self._newest = self._history.page(0, _STRIP)
            self._total = len(self._history)
            self.push("strip", {**self._strip()})
            self._ask_for_balance()
            self.push("facts", self._money())
        elif (many := running(widget for _, widget in self._rooms)) != self._running:
            self._running = many
            self.push("facts", {"running": many})
        return self._running > 0

    # -- money ------------------------------------------------------------------------------------

    def _money(self) -> dict[str, Any]:
        """What changes by itself; not the tab, which a person may be changing."""
        self._running = running(widget for _, widget in self._rooms)
        spent, left = spent_here(self._client, self._begun), left_of(self._client)
        return {"spent": spent, "left": left, "running": self._running}

    def _facts(self) -> StudioFacts:
        service = SERVICES[self._client.provider].name
        return {"tab": self._tab, "service": service, **self._money()}  # type: ignore[typeddict-item]

    def _ask_for_balance(self) -> None:
        if self._client.provider == "local":
            return
        with contextlib.suppress(RecraftError):  # the client is closed; what is there is still shown
            self._client.background(self._learn_balance())

    async def _learn_balance(self) -> None:
        try:
            await self._client.looking.me()
        except (RecraftError, asyncio.CancelledError):
            return  # unknown stays unknown; the call that matters will say what is wrong
        with self.guard("showing the balance"):
            self.push("facts", {"left": left_of(self._client)})

    # -- what the views see and say -----------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs; the widgets behind the tabs have views of their own."""
        return {
            "facts": {**self._facts()},
            "tabs": {name: self._shown_tab(name) for name in LABELS},
            "strip": {**self._strip()},
            "selection": dict.fromkeys(self._selected, True),
        }

    @answers("open")
    def _opened(self, tab: str) -> None:
        """The person opens a tab."""
        self._open(tab)

    @answers("select")
    def _selected_there(self, ids: list[str]) -> None:
        """The person selected these, and no others."""
        self._select([self._selected.get(name) or self._pictures.image(name) for name in ids])

    @answers("ways")
    def _ways(self, ids: list[str]) -> list[Way]:
        """Where these pictures can be sent."""
        return ways(self._rooms, self._client, [self._pictures.image(name) for name in ids])

    @answers("send")
    def _sent(self, ids: list[str], to: str) -> SentTo:
        """The person sends pictures to a tab."""
        return self._bring([self._pictures.image(name) for name in ids], to)

    @answers("drop")
    def _dropped(self) -> None:
        """Begin another comparison; the pictures stay where they are."""
        self._rooms.compare([])
        self._remember()

    @answers("use")
    def _use(self, tab: str) -> SentTo:
        """Bring the words of the board, or the style, into the form."""
        widget: Any = self._rooms[tab]
        if not self._useful(tab):
            raise RecraftError("There is nothing here yet that Generate could take.")
        form: Any = self._rooms.enter("generate")
        if tab == "words":
            form.value = {
                "model": "recraftv3",
                "size": widget.size,
                "text_layout": copy.deepcopy(widget.value),
                "controls": widget.controls,
            }
            said = "The words are in the form"
        else:
            models = widget.models
            fitting = {"model": models[0]} if models and form.model not in models else {}
            form.value = {**fitting, "style": None, "style_id": widget.value}
            said = "The style is in the form"
        self._open("generate")
        return {"tab": "generate", "said": said}

    @answers("done")
    def _done(self) -> None:
        """Whoever awaits the studio gets the selected pictures."""
        self.acted(self.value)
