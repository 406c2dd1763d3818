"""The order of a grid: pictures that are there, pictures of a search, and places that jobs will fill."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from recraft_nb.errors import InvalidRequest, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from recraft_nb.media import Image

__all__ = ["ORDERS", "Items"]

ORDERS = ("as given", "newest", "oldest", "rating", "cost", "model")

SORTABLE = 5_000
"""Pictures that are sorted and filtered here; more of them is a question for `history.search`."""


class Items:
    """Segments in a row, each with a length and pictures by place; None where one is still to come."""

    def __init__(self) -> None:
        self._segments: list[list[Image | None] | Sequence[Image]] = []
        self._arranged: list[Image] | None = None
        self._hidden: set[str] = set()
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
        self._segments.append([None] * count)
        return len(self._segments) - 1

    def put(self, segment: int, index: int, image: Image) -> None:
        """A picture of a job arrived."""
        places = self._segments[segment]
        if isinstance(places, list):
            while index >= len(places):
                places.append(None)
            places[index] = image
        self._arrange()

    def settle(self, segment: int) -> None:
        """The job has ended: places that stayed empty go."""
        places = self._segments[segment]
        if isinstance(places, list):
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
            raise InvalidRequest([Problem("order", order, f"is one of {', '.join(ORDERS)}")], what="This grid")
        if (text.split() or order != ORDERS[0]) and not self.sortable:
            limit = f"sorts and filters up to {SORTABLE:,} pictures; client.history.search does more"
            raise InvalidRequest([Problem("pictures", self.all, limit)], what="This grid")
        self.text, self.order = " ".join(text.split()), order
        self._arrange()

    @property
    def all(self) -> int:
        """Places, before filtering."""
        return sum(map(len, self._segments))

    @property
    def sortable(self) -> bool:
        """Whether there are few enough to sort."""
        return self.all <= SORTABLE

    def __len__(self) -> int:
        return self.all if self._arranged is None else len(self._arranged)

    def range(self, start: int, stop: int) -> list[Image | None]:
        """The pictures of some places; None where one is still to come."""
        if self._arranged is not None:
            return list(self._arranged[start:stop])
        found: list[Image | None] = []
        at = 0
        for segment in self._segments:
            low, high = max(start - at, 0), min(stop - at, len(segment))
            if low < high:
                found.extend(segment[low:high])
            at += len(segment)
        return found

    @property
    def shown(self) -> Sequence[Image]:
        """The pictures that are there, in the order shown."""
        if self._arranged is None and len(self._segments) == 1 and not isinstance(self._segments[0], list):
            return self._segments[0]
        return _There(self)

    def _arrange(self) -> None:
        if not (self.text or self._hidden or self.order != ORDERS[0]):
            self._arranged = None
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
        keys = {
            "newest": lambda image: -image.created.timestamp(),
            "oldest": lambda image: image.created.timestamp(),
            "rating": lambda image: -(image.rating or 0),
            "cost": lambda image: -(image.credits or 0),
            "model": lambda image: image.model or "",
        }
        if self.order in keys:
            there.sort(key=keys[self.order])
        self._arranged = there


class _There(Sequence["Image"]):
    """The pictures of some items, read when they are looked at."""

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
