"""The pictures of a grid in the order shown: those that are here, still to come, or hidden."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from recraft_nb.errors import InvalidRequest, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recraft_nb.media import Image

__all__ = ["ORDERS", "Items"]

ORDERS = ("as given", "newest", "oldest", "rating", "cost", "model")

SORTABLE = 5_000
"""Pictures that are sorted and filtered here; more of them is a question for `history.search`."""

_KEYS: dict[str, Callable[[Image], float | str]] = {
    "newest": lambda image: -image.created.timestamp(),
    "oldest": lambda image: image.created.timestamp(),
    "rating": lambda image: -(image.rating or 0),
    "cost": lambda image: -(image.credits or 0),
    "model": lambda image: image.model or "",
}


class Items:
    """Segments in a row, each with a length and pictures by place; None where one is still to come.

    A segment that fetches its pictures when they are looked at is never read as a whole, unless it is to
    be sorted or filtered.
    """

    def __init__(self) -> None:
        self._segments: list[list[Image | None] | Sequence[Image]] = []
        self._seen: dict[str, tuple[int, int]] = {}  # of segments that are fetched: which, and where in it
        self._hidden: set[str] = set()
        self._gaps: list[int] = []  # places, counted without hiding, where hidden pictures are
        self._arranged: list[Image] | None = None
        self.text = ""
        self.order = ORDERS[0]

    def append(self, images: Iterable[Image]) -> None:
        """Pictures at the end."""
        self._segments.append(list(images))
        self._arrange()

    def extend_lazily(self, found: Sequence[Image]) -> None:
        """A sequence that fetches its pictures when they are looked at."""
        self._segments.append(found)
        self._arrange()

    def reserve(self, count: int) -> int:
        """Places for a job; returns the name of the segment."""
        empty: list[Image | None] = [None] * count
        self._segments.append(empty)
        return len(self._segments) - 1

    def put(self, segment: int, index: int, image: Image) -> None:
        """A picture of a job arrived."""
        places = self._segments[segment]
        if not isinstance(places, list) or (index < len(places) and places[index] is image):
            return
        places.extend([None] * (index + 1 - len(places)))
        places[index] = image
        self._arrange()

    def settle(self, segment: int) -> None:
        """The job has ended: places that stayed empty go."""
        places = self._segments[segment]
        if isinstance(places, list) and None in places:
            self._segments[segment] = [image for image in places if image is not None]
            self._arrange()

    def hide(self, names: Iterable[str], *, hidden: bool) -> None:
        """Take pictures out of sight, or bring them back."""
        self._hidden = self._hidden | set(names) if hidden else self._hidden - set(names)
        self._arrange()

    def arrange(self, text: str, order: str) -> None:
        """Show only pictures whose prompt holds every word, in this order.

        Raises:
            InvalidRequest: No such order, or too many pictures.
        """
        if order not in ORDERS:
            raise InvalidRequest(
                [Problem("order", order, f"is one of {', '.join(ORDERS)}")], what="This grid"
            )
        if (text.split() or order != ORDERS[0]) and not self.sortable:
            limit = f"sorts and filters up to {SORTABLE:,} pictures; client.history.search does more"
            raise InvalidRequest([Problem("pictures", self.all, limit)], what="This grid")
        self.text, self.order = " ".join(text.split()), order
        self._arrange()

    @property
    def all(self) -> int:
        """Places, before filtering; hidden pictures count."""
        return sum(map(len, self._segments))

    @property
    def sortable(self) -> bool:
        """Whether there are few enough to sort."""
        return self.all <= SORTABLE

    def __len__(self) -> int:
        return self.all - len(self._gaps) if self._arranged is None else len(self._arranged)

    def range(self, start: int, stop: int) -> list[Image | None]:
        """The pictures of some places; None where one is still to come."""
        if self._arranged is not None:
            return list(self._arranged[start:stop])
        start, stop = self._past_gaps(start), self._past_gaps(stop)
        gaps = set(self._gaps)
        found: list[Image | None] = []
        at = 0
        for number, segment in enumerate(self._segments):
            low, high = max(start - at, 0), min(stop - at, len(segment))
            if low < high:
                for index, image in enumerate(segment[low:high], low):
                    if image is not None and not isinstance(segment, list):
                        self._seen[image.id] = (number, index)
                    if at + index not in gaps:
                        found.append(image)
            at += len(segment)
        return found

    def place(self, name: str) -> int | None:
        """Where a picture is shown; None when it is not, or was never looked at."""
        if self._arranged is not None:
            return next((at for at, image in enumerate(self._arranged) if image.id == name), None)
        raw = None if name in self._hidden else self._raw(name)
        return None if raw is None else raw - bisect_left(self._gaps, raw)

    def find(self, name: str) -> Image | None:
        """A picture that was looked at."""
        if name in self._seen:
            number, index = self._seen[name]
            return self._segments[number][index]
        return next((image for image in self._listed() if image.id == name), None)

    @property
    def shown(self) -> Sequence[Image]:
        """The pictures that are there, in the order shown."""
        plain = self._arranged is None and not self._gaps
        if plain and len(self._segments) == 1 and not isinstance(self._segments[0], list):
            return self._segments[0]
        return _There(self)

    def _listed(self) -> list[Image]:
        lists = [segment for segment in self._segments if isinstance(segment, list)]
        return [image for segment in lists for image in segment if image is not None]

    def _past_gaps(self, place: int) -> int:
        """A place as shown, counted with the hidden ones."""
        for gap in self._gaps:
            if gap > place:
                break
            place += 1
        return place

    def _raw(self, name: str) -> int | None:
        """Where a picture is, counted with the hidden ones."""
        at = 0
        for number, segment in enumerate(self._segments):
            if isinstance(segment, list):
                for index, image in enumerate(segment):
                    if image is not None and image.id == name:
                        return at + index
            elif self._seen.get(name, (-1,))[0] == number:
                return at + self._seen[name][1]
            at += len(segment)
        return None

    def _arrange(self) -> None:
        if not self.text and self.order == ORDERS[0]:
            self._arranged = None
            self._gaps = self._hidden_places()
            return
        words = self.text.lower().split()
        there = [
            image
            for segment in self._segments
            for image in segment
            if image is not None
            and image.id not in self._hidden
            and all(word in f"{image.prompt} {image.model}".lower() for word in words)
        ]
        if self.order in _KEYS:
            there.sort(key=_KEYS[self.order])
        self._arranged = there

    def _hidden_places(self) -> list[int]:
        """Every place of a hidden picture; the same picture may stand in a list twice."""
        gaps: list[int] = []
        at = 0
        for number, segment in enumerate(self._segments if self._hidden else ()):
            if isinstance(segment, list):
                hidden = (one is not None and one.id in self._hidden for one in segment)
                gaps.extend(at + index for index, gone in enumerate(hidden) if gone)
            else:
                seen = (self._seen.get(name, (-1, 0)) for name in self._hidden)
                gaps.extend(sorted(at + index for which, index in seen if which == number))
            at += len(segment)
        return gaps


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
