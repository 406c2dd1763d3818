"""Vectorize: pixels traced as shapes."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import MAX_SHAPES, SHAPE_STACKINGS, SWITCHES, Operation
from recraft_nb.errors import Problem
from recraft_nb.operations.colors import Color, read_color
from recraft_nb.operations.on_picture import OnPicture
from recraft_nb.operations.pictures import read_picture
from recraft_nb.operations.readers import Unfit, each, items_of, optional, read_choice, read_integer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_read_word = read_choice(SWITCHES)


def _read_switch(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "on" if value else "off"
    return _read_word(value)


def _read_palette_color(value: Any) -> Color:
    color = read_color(value)
    if color.weight is not None:
        raise Unfit("a colour of this palette has no weight", color.hex)
    return color


def _read_palette(value: Any) -> tuple[Color, ...] | None:
    if value is None:
        return None
    items = items_of(value)
    if items is None:
        raise Unfit("must be a list of colours", [value] if isinstance(value, (str, Color)) else None)
    return each(items, _read_palette_color) or None


class Vectorize(OnPicture):
    """The picture traced as shapes; the answer is SVG.

    The tracing options stand only in the service's own OpenAPI document; no page promises what they
    do. What is left out is not sent.

    Args:
        image: A PNG, JPEG or WebP picture: a path, bytes, a ``data:`` or ``https:`` URL, a PIL
            image, a NumPy array, a figure, an `rc.Image`.
        svg_compression: ``"on"`` or ``"off"``, or True or False.
        limit_num_shapes: The same; whether `max_num_shapes` counts.
        max_num_shapes: The most shapes, 1 to 4,294,967,295.
        color_reduction: ``"on"`` or ``"off"``.
        return_gradients: ``"on"`` or ``"off"``.
        shape_stacking: ``"cut_out"`` or ``"hierarchical"``.
        small_shape_filter: ``"on"`` or ``"off"``.
        strict_color_palette: The only colours of the result.

    Price: 10 units. Source: official endpoint reference "Vectorize", Nov 2026; OpenAPI document of
    2026-08-22 for the options.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.VECTORIZE

    readers = MappingProxyType(
        {
            "image": read_picture,
            "svg_compression": _read_switch,
            "limit_num_shapes": _read_switch,
            "max_num_shapes": optional(read_integer(1, MAX_SHAPES)),
            "color_reduction": _read_switch,
            "return_gradients": _read_switch,
            "shape_stacking": optional(read_choice(SHAPE_STACKINGS)),
            "small_shape_filter": _read_switch,
            "strict_color_palette": _read_palette,
        }
    )

    svg_compression: str | None = None
    limit_num_shapes: str | None = None
    max_num_shapes: int | None = None
    color_reduction: str | None = None
    return_gradients: str | None = None
    shape_stacking: str | None = None
    small_shape_filter: str | None = None
    strict_color_palette: tuple[Color, ...] | None = None

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        yield from super()._rules(values, unread)
        if values.get("max_num_shapes") is not None and values.get("limit_num_shapes") == "off":
            limit = "max_num_shapes is given, so the number of shapes is to be limited"
            yield Problem("limit_num_shapes", "off", limit, "on")

    def _sent(self, name: str, value: Any) -> Any:
        if name == "strict_color_palette":
            return tuple(list(color.rgb) for color in value)
        return super()._sent(name, value)
