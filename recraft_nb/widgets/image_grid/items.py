"""The pictures of a grid in the order shown: those that are here, still to come, or hidden."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias, overload

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.widgets.image_grid.filtering import ORDERS, order_of, wanted_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recraft_nb.media import Image

__all__ = ["ORDERS", "Items", "Segment"]

SORTABLE = 5_000
"""Pictures that are sorted and filtered here; more of them is a question for `history.search`."""


class _Listed:
    """Pictures that are held, by place; None where one of a job is still to come.

    Attributes:
        job: The job that still fills it; "" when nothing is to come any more.
    """

    def __init__(self, images: Iterable[Image | None], job: str = "") -> None:
        self.images = list(images)
        self.job = job

    def __len__(self) -> int:
        return len(self.images)

    def part(self, low: int, high: int) -> list[Image | None]:
        return self.images[low:high]

    def one(self, at: int) -> Image | None:
        return self.images[at]

    def split(self, at: int) -> tuple[_Listed, _Listed]:
        return _Listed(self.images[:at], self.job), _Listed(self.images[at:], self.job)

    def places(self, name: str) -> Iterator[int]:
        return (at for at, image in enumerate(self.images) if image is not None and image.id == name)


class _Fetched:
    """A stretch of a sequence that fetches its pictures when they are looked at.

    Attributes:
        seen: Names of the pictures that were looked at, with their places in the whole sequence; one for
            all stretches of it.
    """

    def __init__(self, found: Sequence[Image], start: int, stop: int, seen: dict[str, int]) -> None:
        self.found, self.start, self.stop, self.seen = found, start, stop, seen

    def __len__(self) -> int:
        return self.stop - self.start

    def part(self, low: int, high: int) -> list[Image | None]:
        images: list[Image | None] = list(self.found[self.start + low : self.start + high])
        for index, image in enumerate(images, self.start + low):
            if image is not None:
                self.seen[image.id] = index
        return images

    def one(self, at: int) -> Image | None:
        return self.found[self.start + at]  # the object that indexing gives, not a fresh one

    def split(self, at: int) -> tuple[_Fetched, _Fetched]:
        middle = self.start + at
        return (
            _Fetched(self.found, self.start, middle, self.seen),
            _Fetched(self.found, middle, self.stop, self.seen),
        )

    def places(self, name: str) -> Iterator[int]:
        at = self.seen.get(name, -1)
        return iter((at - self.start,) if self.start <= at < self.stop else ())


Segment: TypeAlias = _Listed
"""What `Items.reserve` gives: the places of a job."""


class Items:
    """Segments in a row, each with a length and pictures by place; None where one is still to come.

    A segment that fetches its pictures when they are looked at is never read as a whole, unless it is to
    be sorted or filtered.
    """

    def __init__(self) -> None:
        self._segments: list[_Listed | _Fetched] = []
        self._hidden: set[str] = set()
        self._gaps: list[int] = []  # places, counted without hiding, where hidden pictures are
        self._arranged: list[Image] | None = None
        self.text = ""
        self.order = ORDERS[0]
        self.only = ""

    def append(self, images: Iterable[Image]) -> None:
        """Pictures at the end."""
        self._segments.append(_Listed(images))
        self._arrange()

    def extend_lazily(self, found: Sequence[Image]) -> None:
        """A sequence that fetches its pictures when they are looked at."""
        self._segments.append(_Fetched(found, 0, len(found), {}))
        self._arrange()

    def reserve(self, count: int, job: str = "", *, after: tuple[str, int] | None = None) -> Segment:
        """Places for a job.

        Args:
            count: How many.
            job: Its name.
            after: Name and place of a picture that they are to stand behind; at the end when left out.
        """
        made = _Listed([None] * count, job)
        raw = None if after is None else self._nearest(after[0], self._past_gaps(after[1]))
        if raw is None:
            self._segments.append(made)
        else:
            self._insert(raw + 1, made)
        self._arrange()
        return made

    def put(self, segment: Segment, index: int, image: Image) -> None:
        """A picture of a job arrived."""
        places = segment.images
        if index < len(places) and places[index] is image:
            return
        places.extend([None] * (index + 1 - len(places)))
        places[index] = image
        self._arrange()

    def settle(self, segment: Segment) -> None:
        """The job has ended: places that stayed empty go."""
        segment.job = ""
        if None in segment.images:
            segment.images = [image for image in segment.images if image is not None]
            self._arrange()

    def hide(self, names: Iterable[str], *, hidden: bool) -> None:
        """Take pictures out of sight, or bring them back."""
        self._hidden = self._hidden | set(names) if hidden else self._hidden - set(names)
        self._arrange()

    def arrange(self, text: str, order: str, only: str = "") -> None:
        """Show only some pictures, in this order.

        Args:
            text: Words that must all be in the prompt, the tags or the model's name.
            order: One of `ORDERS`.
            only: One more condition, such as ``"rating:4"``; see `grid_filter.wanted_by`.

        Raises:
            InvalidRequest: No such order or condition, or too many pictures.
        """
        order_of(order)
        wanted_by(text, only)
        if (text.split() or only or order != ORDERS[0]) and not self.sortable:
            limit = f"sorts and filters up to {SORTABLE:,} pictures; client.history.search does more"
            raise InvalidRequest([Problem("pictures", self.all, limit)], what="This grid")
        self.text, self.order, self.only = " ".join(text.split()), order, only
        self._arrange()

    @property
    def all(self) -> int:
        """Places, before filtering; hidden pictures count."""
        return sum(map(len, self._segments))

    @property
    def sortable(self) -> bool:
        """Whether there are few enough to sort."""
        return self.all <= SORTABLE

    @property
    def everything(self) -> Iterator[Image]:
        """Every picture that is here, hidden ones too; fetches what was never looked at."""
        for segment in self._segments:
            yield from (image for image in segment.part(0, len(segment)) if image is not None)

    def __len__(self) -> int:
        return self.all - len(self._gaps) if self._arranged is None else len(self._arranged)

    def range(self, start: int, stop: int) -> list[Image | None]:
        """The pictures of some places; None where one is still to come."""
        return [image for image, _ in self.range_of_jobs(start, stop)]

    def range_of_jobs(self, start: int, stop: int) -> list[tuple[Image | None, str]]:
        """The pictures of some places, and the job that fills each."""
        if self._arranged is not None:
            return [(image, "") for image in self._arranged[start:stop]]
        start, stop = self._past_gaps(start), self._past_gaps(stop)
        gaps = set(self._gaps)
        found: list[tuple[Image | None, str]] = []
        at = 0
        for segment in self._segments:
            low, high = max(start - at, 0), min(stop - at, len(segment))
            if low < high:
                job = segment.job if isinstance(segment, _Listed) else ""
                images = enumerate(segment.part(low, high), at + low)
                found += [(image, job) for place, image in images if place not in gaps]
            at += len(segment)
        return found

    def place(self, name: str, near: int = 0) -> int | None:
        """Where a picture is shown; of several places the one nearest to ``near``.

        Returns:
            None when it is not shown, or was never looked at.
        """
        if self._arranged is not None:
            places = [at for at, image in enumerate(self._arranged) if image.id == name]
            return min(places, key=lambda at: abs(at - near), default=None)
        raw = None if name in self._hidden else self._nearest(name, self._past_gaps(near))
        return None if raw is None else raw - bisect_left(self._gaps, raw)

    def find(self, name: str) -> Image | None:
        """A picture that was looked at."""
        return next(self.copies(name), None)

    def copies(self, name: str) -> Iterator[Image]:
        """Every object of a picture that was looked at; a list may hold several."""
        for segment in self._segments:
            for at in list(segment.places(name)):
                image = segment.one(at)
                if image is not None:
                    yield image

    @property
    def shown(self) -> Sequence[Image]:
        """The pictures that are there, in the order shown."""
        if self._arranged is None and not self._gaps and len(self._segments) == 1:
            (only,) = self._segments
            if isinstance(only, _Fetched):
                return only.found
        return _There(self)

    def _insert(self, raw: int, made: _Listed) -> None:
        """Put a segment at a place, counted with the hidden pictures; behind a job that still runs."""
        at = 0
        for number, segment in enumerate(self._segments):
            if raw <= at + len(segment):
                if raw == at + len(segment) or (isinstance(segment, _Listed) and segment.job):
                    self._segments.insert(number + 1, made)
                else:
                    before, after = segment.split(raw - at)
                    self._segments[number : number + 1] = [before, made, after]
                return
            at += len(segment)
        self._segments.append(made)

    def _past_gaps(self, place: int) -> int:
        """A place as shown, counted with the hidden ones."""
        for gap in self._gaps:
            if gap > place:
                break
            place += 1
        return place

    def _nearest(self, name: str, near: int) -> int | None:
        """Where a picture is, counted with the hidden ones: of several places the nearest."""
        places: list[int] = []
        at = 0
        for segment in self._segments:
            places += [at + index for index in segment.places(name)]
            at += len(segment)
        return min(places, key=lambda place: abs(place - near), default=None)

    def _arrange(self) -> None:
        if not self.text and not self.only and self.order == ORDERS[0]:
            self._arranged = None
            self._gaps = self._hidden_places()
            return
        wanted = wanted_by(self.text, self.only)
        there = [image for image in self.everything if image.id not in self._hidden and wanted(image)]
        key: Callable[[Image], float | str] | None = order_of(self.order)
        if key is not None:
            there.sort(key=key)
        self._arranged = there

    def _hidden_places(self) -> list[int]:
        """Every place of a hidden picture; the same picture may stand in a list twice."""
        gaps: list[int] = []
        at = 0
        for segment in self._segments if self._hidden else ():
            for name in self._hidden:
                gaps.extend(at + index for index in segment.places(name))
            at += len(segment)
        return sorted(gaps)


class _There(Sequence["Image"]):
    """The pictures of some items, as they stood when they were asked for."""

    def __init__(self, items: Items) -> None:
        self._images = [image for image in items.range(0, len(items)) if image is not None]

    @overload
    def __getitem__(self, index: int) -> Image: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Image]: ...
    def __getitem__(self, index: int | slice) -> Image | Sequence[Image]:
        return self._images[index]

    def __len__(self) -> int:
        return len(self._images)
