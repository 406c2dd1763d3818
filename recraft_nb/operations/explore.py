"""Explore: a diverse set from a prompt, and more like one of them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import (
    DEFAULT_MODEL,
    IMAGE_FORMATS,
    SIMILARITIES,
    Operation,
    aspect_for,
    canonical_size,
    find_model,
    pixels,
)
from recraft_nb.operations.base import Request
from recraft_nb.operations.code import Verbatim
from recraft_nb.operations.controls import Controls, read_controls
from recraft_nb.operations.readers import (
    Unfit,
    content_address_of,
    optional,
    read_choice,
    read_content_address,
    read_integer,
    read_model_id,
    read_size,
    read_text,
    uuid_text,
)
from recraft_nb.operations.redrawing import format_notices, sent_format
from recraft_nb.operations.rules import model_problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from recraft_nb.errors import Problem

_SQUARE = "1:1"
_MIDDLE = 3
_read_format = optional(read_choice(IMAGE_FORMATS))
_read_similarity = read_integer(*SIMILARITIES)


class Explore(Request):
    """A diverse set of pictures from a prompt; the service decides how many.

    Args:
        prompt: What to draw; 1 to 10,000 characters.
        model: V4.1 or V4, their Pro and vector models.
        size: ``"4:3"`` or ``"1216x896"``.
        controls: Colours; these models take no others.
        image_format: ``"webp"`` or ``"png"``; raster models only.

    Price: published nowhere; the estimate is the model's price of one picture. Source: official
    endpoint reference "Explore" and the OpenAPI document of 2026-08-22, which contradict each other
    on styles: none are sent.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.EXPLORE
    positional: ClassVar[tuple[str, ...]] = ("prompt",)

    readers = MappingProxyType(
        {
            "prompt": read_text,
            "model": read_model_id,
            "size": lambda value: _SQUARE if value is None else read_size(value),
            "controls": read_controls,
            "image_format": _read_format,
        }
    )

    prompt: str
    model: str | None = None
    size: str = _SQUARE
    controls: Controls | None = None
    image_format: str | None = None

    @classmethod
    def _settle(cls, values: dict[str, Any]) -> dict[str, Any]:
        if "model" not in values:
            return values
        chosen = values["model"] or DEFAULT_MODEL
        known = find_model(chosen)
        return {**values, "model": known.id if known else chosen}

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        return model_problems(cls.operation, values, unread)

    @property
    def pixels(self) -> tuple[int, int] | None:
        """Width and height that the pictures will have."""
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
        meaning["size"] = aspect_for(self.model or "", self.size) or meaning["size"]
        return meaning


def _read_source(value: Any) -> str:
    found = uuid_text(getattr(value, "image_id", value))
    if found is None:
        limit = "must be a picture that explore has made, or its image_id (a UUID)"
        if hasattr(value, "image_id"):
            limit = f"{limit}; this picture has {'another id' if value.image_id else 'no id of the service'}"
        raise Unfit(limit, shown="" if isinstance(value, str) else type(value).__name__)
    return found


class ExploreSimilar(Request):
    """More pictures like one that `Explore` has made.

    Args:
        source_image_id: The service's id of that picture (a UUID), or the picture itself.
        similarity: From 1 (a little) to 5 (extremely).
        source: The content address of that picture; never sent. Taken from the picture when one is
            given.
        image_format: ``"webp"`` or ``"png"``.

    Price: published nowhere. Source: official endpoint reference "Explore similar", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.EXPLORE_SIMILAR
    positional: ClassVar[tuple[str, ...]] = ("source_image_id",)

    readers = MappingProxyType(
        {
            "source_image_id": _read_source,
            "similarity": lambda value: _MIDDLE if value is None else _read_similarity(value),
            "source": optional(read_content_address),
            "image_format": _read_format,
        }
    )

    source_image_id: str
    similarity: int = _MIDDLE
    source: str | None = None
    image_format: str | None = None

    def __init__(self, /, **data: Any) -> None:
        picture = data.get("source_image_id")
        if hasattr(picture, "image_id") and data.get("source") is None:
            data["source"] = content_address_of(picture)
        super().__init__(**data)

    @property
    def parents(self) -> tuple[str, ...]:
        """The content address of the source picture, when it is known."""
        return () if self.source is None else (self.source,)

    def _in_code(self, client: str) -> Iterable[tuple[str, Any]]:
        for name, value in super()._in_code(client):
            if name == "source_image_id" and self.source is not None:
                # The picture itself brings both its id and its address.
                yield name, Verbatim(f'{client}.history["{self.source}"]')
            elif name != "source":
                yield name, value
