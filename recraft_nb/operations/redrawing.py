"""What the operations share that redraw a picture, or a part of it, from a prompt."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import COUNT, IMAGE_FORMATS, MAX_SEED, STYLE_MATCHES, canonical_size, find_model
from recraft_nb.operations.controls import Controls, TextBox, read_controls, read_text_layout
from recraft_nb.operations.on_picture import OnPicture
from recraft_nb.operations.pictures import read_picture
from recraft_nb.operations.readers import (
    optional,
    read_choice,
    read_integer,
    read_model_id,
    read_optional_text,
    read_text,
    read_uuid,
)
from recraft_nb.operations.rules import model_problems, resolve_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from recraft_nb.errors import Problem

_read_count = read_integer(*COUNT)

REDRAWING_READERS: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "image": read_picture,
        "prompt": read_text,
        "n": lambda value: 1 if value is None else _read_count(value),
        "model": read_model_id,
        "style": read_optional_text,
        "style_id": optional(read_uuid),
        "style_match": optional(read_choice(STYLE_MATCHES)),
        "negative_prompt": read_optional_text,
        "random_seed": optional(read_integer(0, MAX_SEED)),
        "controls": read_controls,
        "text_layout": read_text_layout,
        "image_format": optional(read_choice(IMAGE_FORMATS)),
    }
)


class Redrawing(OnPicture):
    """A request that redraws a picture from a prompt.

    Args:
        image: The picture, whatever a person has: a path, bytes, a ``data:`` or ``https:`` URL, a PIL
            image, a NumPy array, a figure, an `rc.Image`.
        prompt: What to draw.
        n: How many pictures, 1 to 6.
        model: A model id; None takes the route's own, or the V3 model that knows the style. An
            unknown id passes with a warning.
        style: A curated style name, exactly as the catalog spells it.
        style_id: The id of an own style.
        style_match: How closely the style is followed.
        negative_prompt: What should not be there.
        random_seed: 0 to 4,294,967,295.
        controls: Colours and other tweaks.
        text_layout: Words in boxes.
        image_format: ``"webp"`` or ``"png"``; raster models only.
    """

    positional: ClassVar[tuple[str, ...]] = ("image", "prompt")
    readers = REDRAWING_READERS

    prompt: str
    n: int = 1
    model: str | None = None
    style: str | None = None
    style_id: str | None = None
    style_match: str | None = None
    negative_prompt: str | None = None
    random_seed: int | None = None
    controls: Controls | None = None
    text_layout: tuple[TextBox, ...] | None = None
    image_format: str | None = None

    @classmethod
    def _settle(cls, values: dict[str, Any]) -> dict[str, Any]:
        if "model" not in values:
            return values
        chosen = values["model"] or resolve_model(values, cls.operation)
        known = find_model(chosen)
        return {**values, "model": known.id if known else chosen}

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        yield from super()._rules(values, unread)
        yield from model_problems(cls.operation, values, unread)

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know: an unknown model, a format that a vector model ignores."""
        return (*super().notices, *format_notices(self.model, self.image_format))

    def _sent(self, name: str, value: Any) -> Any:
        if name == "size":
            return canonical_size(self.model or "", value)
        return sent_format(self.model, value) if name == "image_format" else value


def sent_format(model: str | None, image_format: str) -> str | None:
    """The format as it is sent: not at all to a vector model, which answers SVG."""
    known = find_model(model)
    return None if known is not None and known.is_vector else image_format


def format_notices(model: str | None, image_format: str | None) -> tuple[str, ...]:
    """That a vector model ignores the format, when it does."""
    known = find_model(model)
    if image_format is None or known is None or not known.is_vector:
        return ()
    return (f"{known.name} answers SVG; image_format={image_format!r} is not sent.",)
