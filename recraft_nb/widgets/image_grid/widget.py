"""Pictures in a grid: as many as there are, at the cost of those on screen; live while jobs run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.client import Job
from recraft_nb.client.comparing import Comparison
from recraft_nb.media import Image, ImageBatch
from recraft_nb.media.static_html import contact_sheet
from recraft_nb.store import Found, History
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.base import BaseChannels, answers
from recraft_nb.widgets.hearing import Hearing
from recraft_nb.widgets.image_grid.filtering import ModelChoice, models_of
from recraft_nb.widgets.image_grid.items import Items, Segment
from recraft_nb.widgets.mask_canvas.openers import open_masks_with_canvas
from recraft_nb.widgets.picture_list import FIRST, MOST, Begun, FirstTiles, PictureList, TileNote
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.strips import Strip, strip_of

if TYPE_CHECKING:
    from concurrent.futures import Future


__all__ = ["ImageGrid"]

open_masks_with_canvas()

_STATIC = 12
"""Pictures in the static part. The live view appears after it, so it must not take long."""

_NEXT = 24
"""Places whose thumbnails are made while the view is on its way to the page."""


class GridFacts(TypedDict):
    """What the grid says of itself. ``revision`` changes when places mean other pictures.

    ``said`` counts what Python has selected, so that a view's later message does not undo it.
    """

    total: int
    all: int
    sortable: bool
    revision: int
    said: int
    columns: int | None
    text: str
    order: str
    only: str


class ImageGridChannels(BaseChannels):
    """What a grid shows."""

    facts: GridFacts
    jobs: dict[str, Strip]
    selection: dict[str, bool]
    first: FirstTiles


class ImageGridNotes(TypedDict):
    """What a grid says once."""

    tile: TileNote


class ImageGrid(PictureList):
    """Pictures in uniform cells, in reading order.

    >>> rc.ImageGrid(client.history.search("owl"))
    >>> client.generate("an owl", n=4)               # a job in a cell is its own live grid

    Arrows move, Enter opens, Space selects, 0–5 rate, ``.`` marks a favourite, C compares
    the selected pictures, Delete hides with undo.

    Args:
        source: A batch, a picture, a job, a comparison of models, the history, a search, or any iterable
            of pictures and jobs.
        columns: Pictures in a row; None for as many as fit.
    """

    module = "image_grid"
    channels = ImageGridChannels
    notes = ImageGridNotes

    def __init__(self, source: Any = (), *, columns: int | None = None, **keywords: Any) -> None:
        items = Items()
        super().__init__(items.find, columns=columns, **keywords)
        self._items = items
        self._hearing = Hearing(self._said)
        self.at_close(self._hearing.close)
        self._jobs: list[Job] = []
        with self.turn:  # a job that is followed from now on may move at once, on its own thread
            self._take(source)

    # -- from Python ------------------------------------------------------------------------------

    @property
    def images(self) -> Sequence[Image]:
        """Every picture of the grid, in the order shown."""
        return self._items.shown

    def add(self, *sources: Any) -> None:
        """Add pictures, batches or jobs at the end."""
        with self.turn:
            for source in sources:
                self._take(source)
            self._show_items()

    def _take(self, source: Any) -> None:
        if isinstance(source, Job):
            self._follow(source)
        elif isinstance(source, Comparison):
            for job in source.jobs:
                self._take(job)
        elif isinstance(source, Image):
            self._items.append([source])
        elif isinstance(source, History):
            self._items.extend_lazily(source.search())
        elif isinstance(source, Found):
            self._items.extend_lazily(source)
        elif isinstance(source, ImageBatch):
            self._items.append(source)
        elif isinstance(source, str | bytes) or not isinstance(source, Iterable):
            raise TypeError(f"An ImageGrid takes pictures, jobs or a history, not a {type(source).__name__}.")
        else:
            for one in source:
                self._take(one)

    # -- jobs -------------------------------------------------------------------------------------

    def _follow(self, job: Job, *, after: tuple[str, int] | None = None) -> None:
        places = self._items.reserve(job.expected, job.journal_id, after=after)
        self._jobs.append(job)
        self.at_close(job.observe(self.guarded(lambda one: self._moved(one, places), "following a job")))
        self._fill(job, places)
        self.push("jobs", {job.journal_id: self._strip(job)})

    def _moved(self, job: Job, places: Segment) -> None:
        self._fill(job, places)
        self.push("jobs", {job.journal_id: self._strip(job)})
        self._show_items()

    def _fill(self, job: Job, places: Segment) -> None:
        for index, image in job.arrived.items():
            self._items.put(places, index, image)
        if job.done():
            self._items.settle(places)

    def _strip(self, job: Job) -> Strip:
        return strip_of(job, job.provider)

    # -- what the views see -------------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs; all tiles but the first are asked for by place."""
        return {
            "first": self._first(self._tiles(0, FIRST), ahead=True),
            "facts": self._facts(),
            "jobs": {job.journal_id: self._strip(job) for job in self._jobs},
            "selection": self._selection(),
        }

    def static_html(self) -> str:
        """The first pictures, for a reader without a kernel."""
        early = [image for image in self._items.range(0, _NEXT) if image is not None]
        first = early[:_STATIC]
        # The live view appears after this part; made one by one, the thumbnails would hold it up.
        self._pictures.prepare(first)
        self._pictures.prepare_next(early[_STATIC:])
        waiting = sum(1 for job in self._jobs if not job.done())
        words = f"{waiting} of the jobs still ran when this was shown." if waiting else ""
        rest = len(self._items) - len(first)
        words = " ".join(filter(None, [words, f"And {rest:,} more." if rest > 0 and not waiting else ""]))
        return contact_sheet(first, columns=self._columns, caption=words)

    def _facts(self) -> GridFacts:
        return {
            "total": len(self._items),
            "all": self._items.all,
            "sortable": self._items.sortable,
            "revision": self._revision,
            "said": self._spoken,
            "columns": self._columns,
            "text": self._items.text,
            "order": self._items.order,
            "only": self._items.only,
        }

    def _show_items(self) -> None:
        self._revision += 1
        self.push("facts", self._facts())

    # -- what a view asks ---------------------------------------------------------------------------

    @answers("part")
    def _part(self) -> str:
        """The late part of the view: the large picture. Saved notebooks need not hold it."""
        return str(asset(f"{self.module}.late.js"))

    @answers("place")
    def _place(self, id: str, near: int) -> int | None:  # noqa: A002
        """Where a picture is shown now; the same picture may stand in a grid more than once."""
        return self._items.place(id, near)

    @answers("range")
    def _range(self, start: int, stop: int) -> list[Tile | str]:
        """The tiles of some places; the name of its job where a picture is still to come."""
        return self._tiles(start, min(stop, start + MOST))

    def _tiles(self, start: int, stop: int) -> list[Tile | str]:
        places = self._items.range_of_jobs(start, stop)
        return [job if image is None else self._tile(image) for image, job in places]

    def _tile(self, image: Image) -> Tile:
        self._hearing.listen_to(image)
        return super()._tile(image)

    @answers("rate")
    def _rate(self, id: str, rating: int) -> None:  # noqa: A002
        """1–5 stars; 0 takes the rating away."""
        self._tell(self._pictures.image(id).rate(rating or None))

    @answers("favourite")
    def _favourite(self, id: str, on: bool) -> None:  # noqa: A002
        self._tell(self._pictures.image(id).favourite(on))

    def _said(self, said: Mapping[str, Mapping[str, Any]]) -> None:
        if ours := said.keys() & self._pictures.known.keys():
            self._hear({name: said[name] for name in ours})

    def _learn(self, newest: Mapping[str, Mapping[str, Any]]) -> None:
        for name, said in newest.items():
            image = self._pictures.known.get(name)
            if image is not None:
                for one in (image, *self._items.copies(name)):
                    one.learn(said)
                self._tell(image)

    @answers("hide")
    def _hide(self, ids: list[str], hidden: bool) -> None:
        """Take pictures out of sight; the history keeps them."""
        self._items.hide(ids, hidden=hidden)
        if hidden:
            self._put_away(ids)
        self._show_items()

    @answers("arrange")
    def _arrange(self, text: str, order: str, only: str = "") -> None:
        self._items.arrange(text, order, only)
        self._show_items()

    @answers("models")
    def _models(self) -> list[ModelChoice]:
        """The models to choose from."""
        return models_of(self._items.everything) if self._items.sortable else []

    @answers("continue")
    def _continue(self, id: str, place: int, verb: str, options: dict[str, Any]) -> Future[Begun]:  # noqa: A002
        """Continue from a picture; the new ones come right after it."""
        image = self._picture(id)

        def follow(job: Job) -> None:
            with self.turn:
                self._follow(job, after=(image.id, place))
                self._show_items()

        return self._pictures.in_background(lambda: self._begin(image, verb, options, follow))

    @answers("stop")
    def _stop(self, job: str) -> None:
        for one in self._jobs:
            if one.journal_id == job:
                one.cancel()
