"""What a search found: a sequence of pictures that are fetched when they are looked at."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from recraft_nb.media import ImageBatch
from recraft_nb.media.view import mimebundle

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from pathlib import Path

    from recraft_nb.media import Image
    from recraft_nb.store.reading import Reading
    from recraft_nb.store.search import Query

__all__ = ["Found"]

_PAGE = 64
_PAGES = 16
"""Pages held at a time: 100,000 results cost no more memory than 1,000."""

_SHOWN = 24
"""Pictures in the static form."""


class Found(Sequence["Image"]):
    """Pictures that answer a question, newest first.

    Finding costs nothing until a picture or the length is asked for. Pictures that come later are
    not part of it, so that places do not shift while it is looked at.

    Args:
        reading: Reads rows.
        query: The question.
    """

    def __init__(self, reading: Reading, query: Query) -> None:
        self._reading = reading
        self._newest = reading.newest()
        self.query = query
        self._lock = threading.Lock()
        self._pages: OrderedDict[int, list[Image]] = OrderedDict()
        self._length: int | None = None

    def __len__(self) -> int:
        if self._length is None:
            self._length = self._reading.count(self.query, newest=self._newest)
        return self._length

    def __bool__(self) -> bool:
        return bool(self._page(0))

    @overload
    def __getitem__(self, index: int) -> Image: ...
    @overload
    def __getitem__(self, index: slice) -> ImageBatch: ...
    def __getitem__(self, index: int | slice) -> Image | ImageBatch:
        if isinstance(index, slice):
            if (
                (index.start or 0) >= 0
                and index.stop is not None
                and index.stop >= 0
                and index.step in {None, 1}
            ):
                start = index.start or 0
                return ImageBatch(self._read(start, max(index.stop - start, 0)))
            return ImageBatch(self[place] for place in range(*index.indices(len(self))))
        place = index if index >= 0 else len(self) + index
        page = self._page(place // _PAGE) if place >= 0 else []
        if place < 0 or place % _PAGE >= len(page):
            raise IndexError(f"there are {len(self)} pictures, and none at {index}")
        return page[place % _PAGE]

    def __iter__(self) -> Iterator[Image]:
        number = 0
        while page := self._page(number):
            yield from page
            number += 1

    def ids(self) -> list[str]:
        """The content address of each."""
        return self._reading.ids(self.query, newest=self._newest)

    def save(self, folder: str | os.PathLike[str]) -> list[Path]:
        """Write every picture into a folder, see `ImageBatch.save`."""
        return ImageBatch(self).save(folder)

    def to_dataframe(self) -> Any:
        """One row a picture, see `History.to_dataframe`."""
        from recraft_nb.media.table import picture_table

        return picture_table(self)

    def grid(self, columns: int | None = None) -> Any:
        """The pictures as a grid: the widget where there is one, else the newest as HTML."""
        from recraft_nb.media.view import view

        live = view(self, columns=columns)
        return self[:_SHOWN].grid(columns) if live is None else live

    def __repr__(self) -> str:
        count = len(self)
        return f"<{count} {'picture' if count == 1 else 'pictures'}, newest first>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Any:
        return mimebundle(self, self.static_html, include=include, exclude=exclude)

    def static_html(self) -> str:
        """The newest pictures as plain HTML."""
        from recraft_nb.media.static_html import contact_sheet

        shown, count = self[:_SHOWN], len(self)
        return contact_sheet(
            shown, caption=f"The newest {len(shown)} of {count:,}" if count > len(shown) else ""
        )

    def _page(self, number: int) -> list[Image]:
        with self._lock:
            if number in self._pages:
                self._pages.move_to_end(number)
                return self._pages[number]
        page = self._read(number * _PAGE, _PAGE)
        with self._lock:
            page = self._pages.setdefault(number, page)
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return page

    def _read(self, offset: int, limit: int) -> list[Image]:
        return self._reading.images(self.query, offset=offset, limit=limit, newest=self._newest)
