"""Remix: variations of a picture, without a prompt."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import (
    ASPECTS,
    COUNT,
    IMAGE_FORMATS,
    MAX_SEED,
    SIZE_TABLES,
    Operation,
    aspect_for,
    canonical_size,
    find_model,
    nearest_size,
    parse_size,
    pixels,
)
from recraft_nb.errors import Problem
from recraft_nb.operations.on_picture import OnPicture
from recraft_nb.operations.pictures import read_picture
from recraft_nb.operations.readers import optional, read_choice, read_integer, read_model_id, read_size
from recraft_nb.operations.redrawing import format_notices, sent_format
from recraft_nb.operations.rules import size_problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from recraft_nb.catalog import Model

_read_count = read_integer(*COUNT)


class Remix(OnPicture):
    """Variations of a picture, without a prompt. The answer is SVG from a vector model.

    Args:
        image: The picture, whatever a person has: a path, bytes, a ``data:`` or ``https:`` URL, a PIL
            image, a NumPy array, a figure, an `rc.Image`.
        size: ``"4:3"`` or ``"1216x896"``; always needed.
        n: How many pictures, 1 to 6.
        model: A model id; None leaves it to the service, since neither the models nor the default
            are published. Flash and V4 Styles cannot: one only generates, one needs a style.
        random_seed: 0 to 4,294,967,295.
        image_format: ``"webp"`` or ``"png"``; raster models only.

    Price: 40 units for one picture; for more it is an estimate, as none is published. Source:
    official endpoint reference "Remix image", tool page, Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.REMIX

    readers = MappingProxyType(
        {
            "image": read_picture,
            "size": read_size,
            "n": lambda value: 1 if value is None else _read_count(value),
            "model": read_model_id,
            "random_seed": optional(read_integer(0, MAX_SEED)),
            "image_format": optional(read_choice(IMAGE_FORMATS)),
        }
    )

    size: str
    n: int = 1
    model: str | None = None
    random_seed: int | None = None
    image_format: str | None = None

    @classmethod
    def _settle(cls, values: dict[str, Any]) -> dict[str, Any]:
        known = find_model(values.get("model"))
        return values if known is None else {**values, "model": known.id}

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        yield from super()._rules(values, unread)
        known = find_model(values.get("model"))
        if known is not None:
            yield from _unable(known)
            yield from size_problems(known, values)
        elif values.get("model", "") is None and values.get("size") is not None:
            yield from _size_of_any(values["size"])

    @property
    def pixels(self) -> tuple[int, int] | None:
        """Width and height that the pictures will have, as far as the model is known."""
        return pixels(self.model or "", self.size)

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know: an unknown model, a format that a vector model ignores."""
        return (*super().notices, *format_notices(self.model, self.image_format))

    def _sent(self, name: str, value: Any) -> Any:
        if name == "size":
            return canonical_size(self.model or "", value)
        return sent_format(self.model, value) if name == "image_format" else value

    def _meaning(self) -> dict[str, Any]:
        meaning = super()._meaning()
        if find_model(self.model) is not None:
            meaning["size"] = aspect_for(self.model or "", self.size)
        return meaning


def _unable(model: Model) -> Iterator[Problem]:
    if not model.takes.style_id:
        yield Problem("model", model.id, f"{model.name} is for generate only", "recraftv4_1")
    elif model.takes.style_required:
        limit = f"{model.name} always needs a style, and remix takes none"
        yield Problem("model", model.id, limit, "recraftv4_1_vector" if model.is_vector else "recraftv4_1")


def _size_of_any(size: str) -> Iterator[Problem]:
    """A size that no model has, when the service chooses the model."""
    parsed = parse_size(size)
    tables = {found for table in SIZE_TABLES.values() for found in table.values()}
    if parsed is None or size in ASPECTS or (parsed[0] == "x" and parsed[1:] in tables):
        return
    yield Problem("size", size, "is no size of any model; an aspect fits them all", nearest_size("", size))
