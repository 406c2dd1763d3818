"""The pictures of one answer, in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self, overload

from recraft_nb.media.view import mimebundle, view

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from recraft_nb.media.image import Image

__all__ = ["ImageBatch"]


class ImageBatch(Sequence["Image"]):
    """A sequence of pictures that belong together.

    Args:
        images: The pictures.
        request: What was asked; the first picture's request when left out.
        credits: What all of it cost; the sum of the pictures' charges when left out.
        provider: Who made them; the first picture's when left out.
        model: Model id; the first picture's when left out.
        created: When; the first picture's when left out.
    """

    def __init__(
        self,
        images: Iterable[Image] = (),
        *,
        request: Any = None,
        credits: float | None = None,  # noqa: A002 - the name users know
        provider: str | None = None,
        model: str | None = None,
        created: datetime | None = None,
    ) -> None:
        self._images = tuple(images)
        first = self._images[0] if self._images else None
        known = [image.credits for image in self._images if image.credits is not None]
        self.request = request if request is not None or first is None else first.request
        self.credits = credits if credits is not None or not known else sum(known)
        self.provider = provider if provider is not None or first is None else first.provider
        self.model = model if model is not None or first is None else first.model
        self.created = created if created is not None or first is None else first.created

    @overload
    def __getitem__(self, index: int) -> Image: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    def __getitem__(self, index: int | slice) -> Image | Self:
        return type(self)(self._images[index]) if isinstance(index, slice) else self._images[index]

    def __len__(self) -> int:
        return len(self._images)

    def __eq__(self, other: object) -> bool:
        return self._images == other._images if isinstance(other, ImageBatch) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._images)

    def save(self, folder: str | os.PathLike[str]) -> list[Path]:
        """Write every picture into a folder, named after its prompt; no other file is touched.

        Returns:
            The paths, in order. A picture that already lies there keeps its file.
        """
        from recraft_nb.media.export import save_batch

        return save_batch(self._images, folder)

    def to_dataframe(self) -> Any:
        """One row a picture, the picture itself in the first column.

        Raises:
            RecraftError: Neither pandas nor polars is installed.
        """
        from recraft_nb.media.table import picture_table

        return picture_table(self._images)

    def grid(self, columns: int | None = None) -> Any:
        """The pictures as a grid with this many columns: the widget where there is one, else HTML."""
        live = view(self, columns=columns)
        return _StaticGrid(self, columns) if live is None else live

    def __repr__(self) -> str:
        count = "1 picture" if len(self) == 1 else f"{len(self)} pictures"
        words = [count, *(word for word in (self.model, self.provider) if word)]
        if self.credits is not None:
            words.append(f"{self.credits:g} units")
        return f"ImageBatch({', '.join(words)})"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Any:
        return mimebundle(self, _StaticGrid(self, None)._repr_html_, include=include, exclude=exclude)


class _StaticGrid:
    """A batch as plain HTML with a chosen number of columns."""

    def __init__(self, batch: ImageBatch, columns: int | None) -> None:
        self._batch = batch
        self._columns = columns

    def __repr__(self) -> str:
        return repr(self._batch)

    def _repr_html_(self) -> str:
        from recraft_nb.media.static_html import contact_sheet

        return contact_sheet(self._batch, columns=self._columns)
