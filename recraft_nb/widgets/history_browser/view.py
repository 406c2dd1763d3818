"""The pictures of one question to the history, kept current, at the cost of those on screen."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.widgets.base import BaseChannels, answers
from recraft_nb.widgets.history_browser.deleted import Deleted
from recraft_nb.widgets.history_browser.filters import Chip, chips_of
from recraft_nb.widgets.picture_list import FIRST, MOST, FirstTiles, PictureList, TileNote
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.watching import WatchesStore

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from concurrent.futures import Future

    from recraft_nb.client import Recraft
    from recraft_nb.media import Image
    from recraft_nb.store import Found

__all__ = ["HistoryChannels", "HistoryNotes", "HistoryView"]

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


class HistoryNotes(TypedDict):
    """What the browser says once."""

    tile: TileNote


class HistoryView(WatchesStore, PictureList):
    """The half of the history browser that shows pictures; see `HistoryBrowser`."""

    def __init__(self, client: Recraft, text: str, columns: int | None, **keywords: Any) -> None:
        super().__init__(self._find, columns=columns, **keywords)
        self._client = client
        self._history = client.history
        self._deleted = Deleted(client.store.state)
        self.at_close(self._history.observe(self._hear))
        self._watch(client.store)
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

    # -- the question -------------------------------------------------------------------------------

    def _ask(self, text: str, filters: Mapping[str, Any]) -> None:
        """Show what a question finds; nothing changes when it cannot be understood."""
        text = " ".join(text.split())
        now = self._history.revision()
        found = self._history.search(text, **filters)
        first = list(found[:FIRST])  # whatever is wrong with the question is said now
        self._text, self._filters = text, dict(filters)
        self._asked += 1
        self._total = 0
        self._present(found, first, now)

    def _refresh(self, *, unhurried: bool = False) -> None:
        """The same question once more: pictures came, or were changed."""
        now = self._history.revision()
        found = self._history.search(self._text, **self._filters)
        self._present(found, list(found[:FIRST]), now, unhurried=unhurried)

    def _present(
        self, found: Found, first: list[Image], now: tuple[int, int, int], *, unhurried: bool = False
    ) -> None:
        """Show what was found. ``now`` is the history's revision before: what came meanwhile is still new."""
        before, self._seen = self._seen, now
        if now[2] != before[2]:  # a call has moved on
            self._unknown = len(self._client.journal.unknown())
        self._found, self._revision = found, self._revision + 1
        # Counting takes longer than finding where every picture answers: the first ones are shown before.
        self._counting = len(first) == FIRST
        self._total = max(self._total, FIRST) if self._counting else len(first)
        # Told with the answer, so that the view need not ask for them.
        tiles: list[Tile | str] = [self._pictures.tile(image) for image in first]
        self.push("first", self._first(tiles, ahead=False))
        self.push("facts", self._facts())
        if not self._counting:
            return
        count = partial(self._count, found, self._revision)
        if unhurried:  # not behind thumbnails
            self.turn.after(count)
        else:
            with contextlib.suppress(RuntimeError):  # closed
                self._pictures.in_background(count)

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

    def _look_again(self, *, unhurried: bool = False) -> None:
        """Show what has changed since, in this kernel or another."""
        with self.turn:
            now, before = self._history.revision(), self._seen
            if now[:2] != before[:2]:
                self._refresh(unhurried=unhurried)
            elif now != before:
                self._unknown = len(self._client.journal.unknown())
                self._seen = now
                self.push("facts", self._facts())

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
        return {
            "first": self._first(tiles, ahead=True),
            "facts": self._facts(),
            "selection": self._selection(),
        }

    # -- pictures by place and by name ----------------------------------------------------------------

    def _find(self, name: str) -> Image | None:
        try:
            return self._history[name]
        except KeyError:
            return None

    @answers("range")
    def _range(self, start: int, stop: int) -> list[Tile | str]:
        """The tiles of some places."""
        return [self._pictures.tile(image) for image in self._found[start : min(stop, start + MOST)]]

    @answers("place")
    def _place(self, id: str, near: int) -> int | None:  # noqa: A002
        """Where a picture is shown now, if that is near to where it was."""
        first = max(0, near - _NEAR)
        names = self._history.ids(self._text, offset=first, **self._filters | {"limit": 2 * _NEAR})
        places = (at for at, name in enumerate(names, first) if name == id)
        return min(places, key=lambda at: abs(at - near), default=None)

    # -- what is said of pictures -----------------------------------------------------------------------

    def _learn(self, newest: Mapping[str, Mapping[str, Any]]) -> None:
        known = self._pictures.known
        for name, said in newest.items():
            image = known.get(name)
            if image is not None:
                image.learn(said)
            if (mine := self._selected.get(name)) is not None and mine is not image:
                mine.learn(said)
            if image is not None:
                self._tell(image)
        # Which pictures answer the question may be different now.
        self._look_again()
