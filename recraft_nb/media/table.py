"""Pictures as a table: one row a picture, and in a notebook the picture is seen in its row."""

from __future__ import annotations

import base64
import contextlib
import html
import secrets
from typing import TYPE_CHECKING, Any, Final

from recraft_nb.errors import RecraftError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recraft_nb.media.image import Image

__all__ = ["picture_table", "table_of"]

_COLUMNS: Final = (
    "image", "created", "prompt", "model", "provider", "operation", "size", "format", "seed", "credits",
    "price_units", "rating", "favourite", "tags", "notes", "parents", "id", "image_id", "job_id", "index",
)  # fmt: skip
_EDGE: Final = 96
_HEAVIEST: Final = 1_200_000
"""Bytes of pictures in one shown table; the others stay words. An output may weigh 1.5 MB."""


def picture_table(images: Iterable[Image]) -> Any:
    """One row a picture, the picture itself in the first column.

    Returns:
        A pandas DataFrame that shows thumbnails; a polars DataFrame (without the pictures
        themselves) when only polars is there.

    Raises:
        RecraftError: Neither pandas nor polars is installed.
    """
    return table_of([_row(image) for image in images], _COLUMNS)


def table_of(rows: list[dict[str, Any]], columns: Sequence[str]) -> Any:
    """A table whose column ``image`` holds pictures; see `picture_table`.

    Args:
        rows: Values by the name of their column.
        columns: Every column, in order.

    Raises:
        RecraftError: Neither pandas nor polars is installed.
    """
    try:
        import pandas as pd
    except ImportError:
        return _polars(rows, columns)
    return _frame_class(pd)(rows, columns=list(columns))


def _row(image: Image) -> dict[str, Any]:
    width, height = image.size
    record = image.record
    units = None if image.price is None else image.price.units
    return {
        "created": image.created,
        "prompt": image.prompt,
        "model": image.model,
        "provider": image.provider,
        "operation": record.operation,
        "size": f"{width}×{height}",
        "format": image.format,
        "seed": image.seed,
        "credits": image.credits,
        "price_units": None if units is None else units / max(image.request.count, 1),
        "rating": image.rating,
        "favourite": record.favourite,
        "tags": list(image.tags),
        "notes": image.notes,
        "parents": list(image.parents),
        "id": image.id,
        "image_id": image.image_id,
        "job_id": record.job_id,
        "index": record.index,
        "image": image,
    }


def _frame_class(pd: Any) -> Any:
    class PictureFrame(pd.DataFrame):  # type: ignore[misc]
        """A DataFrame whose pictures are seen when it is displayed."""

        @property
        def _constructor(self) -> Any:
            return PictureFrame

        def _repr_html_(self) -> str | None:
            return _with_pictures(self, pd)

        def __reduce__(self) -> tuple[Any, ...]:
            # A class made on demand cannot be found by name; what travels is a plain table.
            plain = pd.DataFrame(self)
            if "image" in plain:
                plain = plain.drop(columns="image")
            return pd.DataFrame, (plain,)

    return PictureFrame


def _with_pictures(frame: Any, pd: Any) -> str | None:
    """Pandas draws and escapes the table; then the words that stand for pictures become pictures."""
    from recraft_nb.media.image import Image
    from recraft_nb.media.static_html import NO_MATH

    plain = pd.DataFrame(frame)
    mark = secrets.token_hex(8)
    pictures: dict[str, Image] = {}

    def stand_in(value: Any) -> Any:
        if not isinstance(value, Image):
            return value
        word = f"{mark}x{len(pictures)}x"
        pictures[word] = value
        return word

    for at in range(plain.shape[1]):
        column = plain.iloc[:, at]
        if column.dtype.kind == "O" and any(isinstance(value, Image) for value in column):
            plain = plain.copy()
            plain.isetitem(at, column.map(stand_in))
    drawn: str | None = plain._repr_html_()
    room = _HEAVIEST
    for word, image in pictures.items():
        if drawn is not None and word in drawn:
            tag = _tag(image, room)
            room -= len(tag)
            drawn = drawn.replace(word, tag)
    return None if drawn is None else f'<div class="{NO_MATH}">{drawn}</div>'


def _tag(image: Image, room: int) -> str:
    words = html.escape(image.prompt[:200] or "picture", quote=True)
    with contextlib.suppress(RecraftError, OSError):
        data = base64.b64encode(image.thumbnail(_EDGE)).decode()
        if len(data) < room:
            return (
                f'<img src="data:image/webp;base64,{data}" alt="{words}" '
                f'style="max-width:{_EDGE}px;max-height:{_EDGE}px">'
            )
    return words


def _polars(rows: list[dict[str, Any]], every: Sequence[str]) -> Any:
    try:
        import polars as pl
    except ImportError as error:
        raise RecraftError(
            "A table needs pandas or polars, and neither is installed.", advice="pip install pandas"
        ) from error
    columns = [name for name in every if name != "image"]
    return pl.DataFrame(
        [{name: row[name] for name in columns} for row in rows], schema=columns, infer_schema_length=None
    )
