"""Generate: pictures from a prompt."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import (
    COUNT,
    IMAGE_FORMATS,
    MAX_SEED,
    STYLE_MATCHES,
    Operation,
    Output,
    aspect_for,
    canonical_size,
    find_model,
    pixels,
    price_of,
)
from recraft_nb.operations.base import Request
from recraft_nb.operations.controls import Controls, TextBox, read_controls, read_text_layout
from recraft_nb.operations.readers import (
    optional,
    read_choice,
    read_integer,
    read_model_id,
    read_optional_text,
    read_size,
    read_text,
    read_uuid,
)
from recraft_nb.operations.references import read_references
from recraft_nb.operations.rules import model_problems, resolve_model

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from recraft_nb.catalog import Price
    from recraft_nb.errors import Problem

_read_count = read_integer(*COUNT)


class Generate(Request):
    """Pictures from a prompt.

    Args:
        prompt: What to draw; 1 to 10,000 characters on the V4 line, 1 to 1,000 on V3 and V2.
        n: How many pictures, 1 to 6.
        model: A model id. None takes what the service would: V3 or V2 for a style name, V4 Styles
            for references, else V4.1. An unknown id passes with a warning.
        size: ``"4:3"`` or ``"1216x896"``; None lets the service choose from the prompt.
        style: A curated style name (V3 and V2), exactly as the catalog spells it.
        style_id: The id of an own style.
        style_references: 1 to 10 pictures (PNG, JPEG, WebP; each up to 10 MB, together up to
            64 MB): paths, bytes, ``data:`` or ``https:`` URLs, images, arrays; made into a style on
            the way.
        style_match: How closely the style is followed: ``"precise"`` or ``"flexible"`` on the V4
            line, ``"regular"`` on V3 and V2.
        negative_prompt: What should not be there (V3 and V2).
        random_seed: 0 to 4,294,967,295.
        output: ``"raster"`` or ``"vector"`` uses the route that answers with nothing else.
        controls: Colours and other tweaks.
        text_layout: Words in boxes (V3).
        image_format: ``"webp"`` or ``"png"``; raster models only.

    Price: the model's price for each picture; 5 units more when references are sent. Source:
    official endpoint reference "Generate image", price page, Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.

    >>> Generate(prompt="a red cat on a windowsill", n=4, size="4:3").price
    Price(units=140, money='$0.14', exact=True)
    """

    operation: ClassVar[Operation] = Operation.GENERATE
    positional: ClassVar[tuple[str, ...]] = ("prompt",)
    pictures: ClassVar[tuple[str, ...]] = ("style_references",)

    readers = MappingProxyType(
        {
            "prompt": read_text,
            "n": lambda value: 1 if value is None else _read_count(value),
            "model": read_model_id,
            "size": optional(read_size),
            "style": read_optional_text,
            "style_id": optional(read_uuid),
            "style_references": read_references,
            "style_match": optional(read_choice(STYLE_MATCHES)),
            "negative_prompt": read_optional_text,
            "random_seed": optional(read_integer(0, MAX_SEED)),
            "output": optional(read_choice(Output)),
            "controls": read_controls,
            "text_layout": read_text_layout,
            "image_format": optional(read_choice(IMAGE_FORMATS)),
        }
    )

    prompt: str
    n: int = 1
    model: str | None = None
    size: str | None = None
    style: str | None = None
    style_id: str | None = None
    style_references: tuple[str, ...] | None = None
    style_match: str | None = None
    negative_prompt: str | None = None
    random_seed: int | None = None
    output: str | None = None
    controls: Controls | None = None
    text_layout: tuple[TextBox, ...] | None = None
    image_format: str | None = None

    @classmethod
    def _settle(cls, values: dict[str, Any]) -> dict[str, Any]:
        if "model" not in values:
            return values
        chosen = values["model"] or resolve_model(values)
        known = find_model(chosen)
        return {**values, "model": known.id if known else chosen}

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        return model_problems(cls.operation, values, unread)

    @property
    def route(self) -> str:
        """``"images/generations"``, or its raster or vector form when ``output`` is given."""
        return super().route if self.output is None else f"{super().route}/{self.output}"

    @property
    def price(self) -> Price:
        """The model's price for each picture, and of a style when references are sent."""
        return price_of(self.operation, self.model, self.n, references=self.style_references is not None)

    @property
    def pixels(self) -> tuple[int, int] | None:
        """Width and height that the pictures will have; None when the service chooses."""
        return pixels(self.model or "", self.size)

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know: an unknown model, a format that a vector model ignores."""
        known = find_model(self.model)
        if self.image_format is None or known is None or not known.is_vector:
            return super().notices
        return (
            *super().notices,
            f"{known.name} answers SVG; image_format={self.image_format!r} is not sent.",
        )

    def _sent(self, name: str, value: Any) -> Any:
        if name == "size":
            return canonical_size(self.model or "", value)
        if name == "image_format":
            known = find_model(self.model)
            return None if known is not None and known.is_vector else value
        return value

    def _meaning(self) -> dict[str, Any]:
        """The fields as they are sent, with one spelling for each meaning.

        The size is its aspect. The route (``output``) is left out: it refuses models, it changes no picture.
        """
        meaning = super()._meaning()
        if self.size is not None:
            meaning["size"] = aspect_for(self.model or "", self.size) or meaning["size"]
        return meaning
