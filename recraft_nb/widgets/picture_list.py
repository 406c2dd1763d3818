"""Pictures in cells, of which a person selects some: what the grid and the history have in common."""

from __future__ import annotations

import contextlib
from abc import abstractmethod
from collections import deque
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.client import Job
from recraft_nb.errors import RecraftError
from recraft_nb.widgets.base import Unfinished, answers
from recraft_nb.widgets.compare.opener import OpensComparisons
from recraft_nb.widgets.continuing import Offer, offers, opener_of, start
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from recraft_nb.media import Image

__all__ = ["FIRST", "MOST", "Begun", "FirstTiles", "PictureList", "TileNote"]

FIRST = 48
"""Tiles that a view gets without asking; the size of a page in places.js."""

MOST = 256
"""Tiles that are told at once."""


class FirstTiles(TypedDict):
    """What a new view most likely shows, so that it need not ask."""

    revision: int
    tiles: list[Tile | str]
    thumbs: dict[str, bytes]


class Begun(TypedDict):
    """What came of continuing from a picture: a job, or a widget to open."""

    job: str
    widget: str


class TileNote(TypedDict):
    """A picture changed."""

    tile: Tile


class PictureList(OpensComparisons, metaclass=Unfinished):
    """A widget whose value are the pictures that are selected in it.

    A subclass pushes ``facts`` with ``said`` among them, hands what a history announces to `_hear`, and
    says in `_learn` what follows from it.

    Args:
        find: Finds a picture by its content address.
        columns: Pictures in a row; None for as many as fit.
    """

    def __init__(
        self, find: Callable[[str], Image | None], *, columns: int | None = None, **keywords: Any
    ) -> None:
        super().__init__(find, **keywords)
        self._columns = columns
        self._heard: deque[tuple[str, Mapping[str, Any]]] = deque()
        self._selected: dict[str, Image] = {}
        self._spoken = 0  # how often Python has selected, so that a view's later message does not undo it
        self._revision = 0

    @property
    def columns(self) -> int | None:
        """Pictures in a row; None for as many as fit."""
        return self._columns

    # -- the selection ------------------------------------------------------------------------------

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
            self._tile(image)
        self.push("selection", self._selection(before))
        self.changed()

    def _selection(self, before: Iterable[str] = ()) -> dict[str, bool | None]:
        """By content address; what a view may still hold as selected is taken away by None."""
        return {**dict.fromkeys(before), **dict.fromkeys(self._selected, True)}

    def _put_away(self, ids: list[str]) -> None:
        """Pictures that are out of sight are not selected."""
        if not self._selected.keys().isdisjoint(ids):
            self._choose([image for image in self.value if image.id not in ids])

    @answers("select")
    def _select(self, ids: list[str], said: int) -> None:
        """The person selected these, and no others. Where Python has selected since, its word stays."""
        if self._spoken > said:
            self.push("selection", self._selection(ids))
        else:
            self._choose([self._picture(name) for name in ids])

    @answers("enter")
    def _enter(self, id: str) -> None:  # noqa: A002
        """Enter on a tile: whoever awaits the widget gets the selected pictures, or this one."""
        self.acted(self.value or (self._pictures.image(id),))

    # -- pictures ---------------------------------------------------------------------------------

    def _picture(self, name: str) -> Image:
        return self._selected.get(name) or self._pictures.image(name)

    def _to_compare(self, name: str) -> Image:
        return self._picture(name)

    def _tile(self, image: Image) -> Tile:
        return self._pictures.tile(image)

    def _tell(self, image: Image) -> None:
        """Every view shows what became of a picture."""
        self.tell("tile", tile=self._tile(image))

    def _first(self, tiles: list[Tile | str], *, ahead: bool) -> FirstTiles:
        """The first tiles; with the thumbnails that were made ahead, for a view that is new."""
        thumbs = self._pictures.made_ahead() if ahead else {}
        return {"revision": self._revision, "tiles": tiles, "thumbs": thumbs}

    @answers("code")
    def _code(self, id: str) -> str:  # noqa: A002
        return self._picture(id).to_code()

    @answers("offers")
    def _offers(self, id: str) -> list[Offer]:  # noqa: A002
        """How a picture can be continued, and what that costs."""
        return offers(self._picture(id))

    def _begin(
        self, image: Image, verb: str, options: dict[str, Any], follow: Callable[[Job], object]
    ) -> Begun:
        """Continue from a picture; `follow` gets the job."""
        opener = opener_of(verb)
        if opener is not None:
            return {"job": "", "widget": str(self._session.make(lambda: opener(image)).model_id)}
        job = start(image, verb, options)
        if not isinstance(job, Job):
            raise RecraftError("The client started this, but not as a job that can be followed here.")
        follow(job)
        return {"job": job.journal_id, "widget": ""}

    # -- what is said of pictures -------------------------------------------------------------------

    def _hear(self, said: Mapping[str, Mapping[str, Any]]) -> None:
        """Somebody, in a cell or in another widget, said something of pictures of the history."""
        self._heard.extend(said.items())
        # Not here: whoever said it may hold the turn of another widget.
        with contextlib.suppress(RuntimeError):  # closed
            self._pictures.in_background(self.guarded(self._take_over, "following the history"))

    def _take_over(self) -> None:
        """Learn what was heard, in its order: the threads of the background keep none."""
        newest: dict[str, Mapping[str, Any]] = {}
        while self._heard:
            name, said = self._heard.popleft()
            newest[name] = said
        if newest:
            self._learn(newest)

    @abstractmethod
    def _learn(self, newest: Mapping[str, Mapping[str, Any]]) -> None:
        """Take over what was said last of each picture."""
