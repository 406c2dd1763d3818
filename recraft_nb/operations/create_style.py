"""Create style: a style made from pictures, or mixed from other styles."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import (
    BASE_STYLES,
    DEFAULT_STYLES_MODEL,
    MIX_POLICIES,
    STYLE_MATCHES,
    Operation,
    creatable_styles_of,
    find_model,
    model_for_base_style,
)
from recraft_nb.operations.base import Request
from recraft_nb.operations.controls import Controls, read_controls
from recraft_nb.operations.pictures import is_one_picture
from recraft_nb.operations.readers import (
    Unfit,
    each,
    finite,
    items_of,
    optional,
    read_choice,
    read_flag,
    read_model_id,
    read_optional_text,
    uuid_text,
)
from recraft_nb.operations.references import read_reference
from recraft_nb.operations.style_rules import style_creation_problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from recraft_nb.errors import Problem

_PICTURES = "must be a list of pictures: paths, bytes, data: or https: URLs, rc.Images, arrays, figures"


def _read_images(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    items = [value] if is_one_picture(value) else items_of(value)
    if items is None:
        raise Unfit(_PICTURES)
    return each(items, read_reference)


def _read_weights(value: Any) -> tuple[float, ...] | None:
    if value is None:
        return None
    items = items_of(value)
    if items is None:
        raise Unfit("must be a list of numbers")
    return each(items, finite) or None


def _read_style_ids(value: Any) -> tuple[str, ...] | None:
    if value is None:
        return None
    items = items_of(value)
    if items is None:
        raise Unfit("must be a list of style ids (UUIDs)", [value] if uuid_text(value) else None)
    return each(items, _read_style_id) or None


def _read_style_id(value: Any) -> str:
    found = uuid_text(value) or uuid_text(getattr(value, "id", None))
    if found is None:
        raise Unfit("must be the id of a style (a UUID), or a style of client.styles()")
    return found


def _read_palette(value: Any) -> Controls | None:
    controls = read_controls(value)
    if controls is None:
        return None
    if controls.artistic_level is not None or controls.no_text:
        raise Unfit("a palette has colors and background_color, nothing else")
    if not controls.colors:
        raise Unfit("a palette needs colors")
    return controls


class CreateStyle(Request):
    """A style of one's own, made from pictures or mixed from other styles (V3 and V2).

    It goes with models like the one it was made for. For the V4 line: up to 10 pictures, together
    up to 64 MB. For V3 and V2: up to 5, together up to 5 MB.

    Args:
        images: The pictures (PNG, JPEG, WebP; each up to 10 MB): paths, bytes, URLs, `rc.Image`,
            PIL images, arrays. Needed unless there are ``source_styles``.
        style: The base style. None takes the model's own: ``"any"`` on the V4 line,
            ``"realistic_image"`` on V3 and V2, ``"vector_illustration"`` for vectors.
        model: The model that the style is for. None takes V4 Styles, or for a base style that it has
            not, and for ``source_styles``, the newest model that has.
        match: How closely the style is followed later: ``"precise"`` or ``"flexible"`` on the V4
            line, ``"regular"`` on V3 and V2.
        image_weights: One number for each picture.
        source_styles: Ids of styles to mix in (V3 and V2).
        source_style_weights: One number for each of them.
        mix_policy: ``"PaletteMatch"`` or ``"MaxWeight"``.
        prompt: Words that belong to the style.
        palette: Its colours: ``rc.Controls(colors=…, background_color=…)`` or a dict.
        private: Whether only this account may use it.

    Price: 5 units. Source: official endpoint reference "Create style" (V4.1 era) for V3 and V2, style
    pages of Aug and Sep 2026 for the V4 line; OpenAPI document of 2026-08-22 for palette and private.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.CREATE_STYLE
    positional: ClassVar[tuple[str, ...]] = ("images",)
    pictures: ClassVar[tuple[str, ...]] = ("images",)
    answers_with_pictures: ClassVar[bool] = False

    readers = MappingProxyType(
        {
            "images": _read_images,
            "style": optional(read_choice(BASE_STYLES)),
            "model": read_model_id,
            "match": optional(read_choice(STYLE_MATCHES)),
            "image_weights": _read_weights,
            "source_styles": _read_style_ids,
            "source_style_weights": _read_weights,
            "mix_policy": optional(read_choice(MIX_POLICIES)),
            "prompt": read_optional_text,
            "palette": _read_palette,
            "private": optional(read_flag),
        }
    )

    images: tuple[str, ...] = ()
    style: str | None = None
    model: str | None = None
    match: str | None = None
    image_weights: tuple[float, ...] | None = None
    source_styles: tuple[str, ...] | None = None
    source_style_weights: tuple[float, ...] | None = None
    mix_policy: str | None = None
    prompt: str | None = None
    palette: Controls | None = None
    private: bool | None = None

    def _sent(self, name: str, value: Any) -> Any:
        # A mix has no pictures; an empty list of them would be refused.
        return None if name == "images" and not value else super()._sent(name, value)

    @classmethod
    def _settle(cls, values: dict[str, Any]) -> dict[str, Any]:
        if "model" not in values:
            return values
        chosen = values["model"] or _usual_model(values)
        known = find_model(chosen)
        style = values.get("style", "")
        if style is None and known is not None:
            style = next(iter(creatable_styles_of(known.id)), None)
        settled = {**values, "model": known.id if known else chosen}
        return {**settled, "style": style} if "style" in values else settled

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        return style_creation_problems(values, unread)


def _usual_model(values: Mapping[str, Any]) -> str:
    style = values.get("style")
    if values.get("source_styles", True):  # absent: given, but not readable
        return model_for_base_style(style, mixes=True)
    return DEFAULT_STYLES_MODEL if style is None else model_for_base_style(style)
