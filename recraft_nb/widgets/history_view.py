"""The pictures of one question to the history, kept current, at the cost of those on screen."""

from __future__ import annotations

import contextlib
from collections import deque
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.widgets.base import BaseChannels, Widget, answers
from recraft_nb.widgets.history_deleted import Deleted
from recraft_nb.widgets.history_filters import Chip, chips_of
from recraft_nb.widgets.image_grid import FirstTiles, TileNote  # noqa: TC001 - read for the JavaScript types
from recraft_nb.widgets.pictures import Pictures, Tile, Whole

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable, Mapping
    from concurrent.futures import Future

    from recraft_nb.client import Recraft
    from recraft_nb.media import Image
    from recraft_nb.store import Found
    from recraft_nb.widgets.rpc import Reply

__all__ = ["HistoryChannels", "HistoryNotes", "HistoryView"]

FIRST = 48
"""Tiles that come with the answer to a question; the size of a page in places.js."""

_MOST = 256
"""Tiles that are told at once."""

_NEAR = 1000
"""Places around its old one where a picture is looked for."""


class HistoryFacts(TypedDict):
    """What the browser says of itself. ``revision`` changes when places mean other pictures.

    ``counting`` says that there are more than ``total``, which is still being counted. ``said`` counts what
    Python has selected, ``asked`` the questions. ``unknown`` is how many calls wait to be settled, ``known``
    whether the history has pictures at all.
    """

    total: int
    counting: bool
    known: bool
    revision: int
    said: int
    asked: int
    columns: int | None
    text: str
    chips: list[Chip]
    deleted: bool
    unknown: int


class HistoryChannels(BaseChannels):
    """What the browser shows."""

    facts: HistoryFacts
    selection: dict[str, bool]
    first: FirstTiles


class LookedNote(TypedDict):
    """The history was looked at."""

    revision: int


class HistoryNotes(TypedDict):
    """What the browser says once."""

    tile: TileNote
    looked: LookedNote


class HistoryView(Widget):
    """The half of the history browser that shows pictures; see `HistoryBrowser`."""

    def __init__(self, client: Recraft, text: str, columns: int | None, **keywords: Any) -> None:
        super().__init__(**keywords)
        self._client = client
        self._history = client.history
        self._columns = columns
        self._deleted = Deleted(client.store.state)
        self._pictures = Pictures(self._find)
        self.at_close(self._pictures.close)
        self._heard: deque[tuple[str, Mapping[str, Any]]] = deque()
        self.at_close(self._history.observe(self._said))
        self._selected: dict[str, Image] = {}
        self._spoken = 0  # how often Python has selected
        self._revision = 0
        self._asked = 0
        self._text = ""
        self._filters: dict[str, Any] = {}
        self._found: Found
        self._total = 0
        self._counting = False
        self._unknown = 0
        self._seen = (0, 0, -1)
        with self.turn:
            self._ask(text, {})

    def run(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Coroutines of this widget run on the client's thread."""
        return self._client.background(work)

    @property
    def value(self) -> tuple[Image, ...]:
        """The selected pictures, in the order they were selected."""
        return tuple(self._selected.values())

    @value.setter
    def value(self, images: Iterable[Image]) -> None:
        with self.turn:
            self._spoken += 1
            self._choose(images)
            self.push("facts", {"said": self._spoken})

    def _choose(self, images: Iterable[Image]) -> None:
        before = self._selected
        self._selected = {image.id: image for image in images}
        for image in self._selected.values():
            self._pictures.tile(image)
        self.push("selection", dict.fromkeys(before) | dict.fromkeys(self._selected, True))
        self.changed()

    # -- the question -------------------------------------------------------------------------------

    def _ask(self, text: str, filters: Mapping[str, Any]) -> None:
        """Show what a question finds; nothing changes when it cannot be understood."""
        text = " ".join(text.split())
        found = self._history.search(text, **filters)
        first = list(found[:FIRST])  # whatever is wrong with the question is said now
        self._text, self._filters = text, dict(filters)
        self._asked += 1
        self._total = 0
        self._present(found, first)

    def _refresh(self) -> None:
        """The same question once more: pictures came, or were changed."""
        found = self._history.search(self._text, **self._filters)
        self._present(found, list(found[:FIRST]))

    def _present(self, found: Found, first: list[Image]) -> None:
        now, before = self._history.revision(), self._seen
        self._seen = now
        if now[2] != before[2]:  # a call has moved on
            self._unknown = len(self._client.journal.unknown())
        self._found, self._revision = found, self._revision + 1
        # Counting takes longer than finding where every picture answers: the first ones are shown before.
        self._counting = len(first) == FIRST
        self._total = max(self._total, FIRST) if self._counting else len(first)
        # Told with the answer, so that the view need not ask for them.
        tiles: list[Tile | str] = [self._pictures.tile(image) for image in first]
        self.push("first", {"revision": self._revision, "tiles": tiles, "thumbs": {}})
        self.push("facts", self._facts())
        if self._counting:
            revision = self._revision
            with contextlib.suppress(RuntimeError):  # closed
                self._pictures.in_background(lambda: self._count(found, revision))

    def _count(self, found: Found, revision: int) -> None:
        """Tell how many there are. Counted outside the turn, so that the next letter need not wait for it."""
        if revision != self._revision:
            return
        try:
            many = len(found)
        except Exception as error:  # noqa: BLE001 - a store that cannot be read says so
            self.fail(error, "counting the pictures")
            return
        with self.turn:
            if revision == self._revision:
                self._total, self._counting = many, False
                self.push("facts", self._facts())

    def _look_again(self) -> None:
        """Show what has changed since, in this kernel or another."""
        with self.turn:
            now, before = self._history.revision(), self._seen
            if now[:2] != before[:2]:
                self._refresh()
            elif now != before:
                self._unknown = len(self._client.journal.unknown())
                self._seen = self._history.revision()  # asking may have found processes that ended
                self.push("facts", self._facts())

    @answers("look")
    def _look(self) -> None:
        """A view that somebody sees asks every few seconds whether another kernel has changed something."""
        try:
            self._look_again()
        finally:
            self.tell("looked", revision=self._revision)

    def _facts(self) -> HistoryFacts:
        return {
            "total": self._total,
            "counting": self._counting,
            "known": bool(self._total) or self._seen[0] > 0,
            "revision": self._revision,
            "said": self._spoken,
            "asked": self._asked,
            "columns": self._columns,
            "text": self._text,
            "chips": chips_of(self._filters),
            "deleted": self._filters.get("hidden") is True,
            "unknown": self._unknown,
        }

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs; all tiles but the first are asked for by place."""
        tiles: list[Tile | str] = [self._pictures.tile(image) for image in self._found[:FIRST]]
        first: FirstTiles = {
            "revision": self._revision,
            "tiles": tiles,
            "thumbs": self._pictures.made_ahead(),
        }
        return {
            "first": first,
            "facts": self._facts(),
            "selection": dict.fromkeys(self._selected, True),
        }

    # -- pictures by place and by name ----------------------------------------------------------------

    def _find(self, name: str) -> Image | None:
        try:
            return self._history[name]
        except KeyError:
            return None

    def _picture(self, name: str) -> Image:
        return self._selected.get(name) or self._pictures.image(name)

    @answers("range")
    def _range(self, start: int, stop: int) -> list[Tile | str]:
        """The tiles of some places."""
        return [self._pictures.tile(image) for image in self._found[start : min(stop, start + _MOST)]]

    @answers("place")
    def _place(self, id: str, near: int) -> int | None:  # noqa: A002
        """Where a picture is shown now, if that is near to where it was."""
        first = max(0, near - _NEAR)
        names = self._history.ids(self._text, offset=first, **self._filters | {"limit": 2 * _NEAR})
        places = (at for at, name in enumerate(names, first) if name == id)
        return min(places, key=lambda at: abs(at - near), default=None)

    @answers("thumbs")
    def _thumbs(self, ids: list[str], reply: Reply) -> Future[dict[str, Any]]:
        return self._pictures.thumbs(ids, reply)

    @answers("whole")
    def _whole(self, id: str) -> Future[Whole]:  # noqa: A002
        return self._pictures.whole(id)

    @answers("select")
    def _select(self, ids: list[str], said: int) -> None:
        """The person selected these, and no others. Where Python has selected since, its word stays."""
        if self._spoken > said:
            self.push("selection", dict.fromkeys(ids) | dict.fromkeys(self._selected, True))
            return
        self._choose([self._picture(name) for name in ids])

    @answers("enter")
    def _enter(self, id: str) -> None:  # noqa: A002
        """Enter on a tile: whoever awaits the browser gets the selected pictures, or this one."""
        self.acted(self.value or (self._pictures.image(id),))

    # -- what is said of pictures -----------------------------------------------------------------------

    def _said(self, said: Mapping[str, Mapping[str, Any]]) -> None:
        """Somebody, here, in a cell or in another widget, said something of pictures of the history."""
        self._heard.extend(said.items())
        # Not here: whoever said it may hold the turn of another widget.
        with contextlib.suppress(RuntimeError):  # closed
            self._pictures.in_background(self.guarded(self._learn, "following the history"))

    def _learn(self) -> None:
        """Take over what was heard, in its order: the threads of the background keep none."""
        newest: dict[str, Mapping[str, Any]] = {}
        while self._heard:
            name, said = self._heard.popleft()
            newest[name] = said
        known = self._pictures.known
        for name, said in newest.items():
            image = known.get(name)
            if image is not None:
                image.learn(said)
            if (mine := self._selected.get(name)) is not None and mine is not image:
                mine.learn(said)
            if image is not None:
                self.tell("tile", tile=self._pictures.tile(image))
        if newest:
            # Which pictures answer the question may be different now.
            self._look_again()
