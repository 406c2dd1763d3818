"""Optimize colors: a palette made smaller."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import MAX_COLOR_LIMIT, Operation
from recraft_nb.errors import Problem
from recraft_nb.operations.base import Request
from recraft_nb.operations.colors import Color, read_color
from recraft_nb.operations.readers import Unfit, each, items_of, read_integer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def _read_colors(value: Any) -> tuple[Color, ...]:
    items = items_of(value)
    if items is None:
        raise Unfit("must be a list of colours", [value] if isinstance(value, (str, Color)) else None)
    return each(items, read_color)


class OptimizeColors(Request):
    """A palette made smaller: the answer says which colour takes the place of which.

    Args:
        colors: The palette: hex, CSS names, RGB triples or `rc.Color`, each perhaps with a weight.
        num_colors_limit: How many colours may be left; the client's method calls it ``limit``.

    Price: published nowhere. Source: the OpenAPI document of 2026-08-22; no page describes it.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.OPTIMIZE_COLORS
    positional: ClassVar[tuple[str, ...]] = ("colors",)
    answers_with_pictures: ClassVar[bool] = False

    readers = MappingProxyType({"colors": _read_colors, "num_colors_limit": read_integer(1, MAX_COLOR_LIMIT)})

    colors: tuple[Color, ...]
    num_colors_limit: int

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        del unread
        if values.get("colors") == ():
            yield Problem("colors", [], "there must be at least one colour")

    def _sent(self, name: str, value: Any) -> Any:
        if name != "colors":
            return value
        return tuple(
            {"hex": color.hex} | ({} if color.weight is None else {"weight": color.weight}) for color in value
        )

    def _in_code(self, client: str) -> Iterable[tuple[str, Any]]:
        for name, value in super()._in_code(client):
            yield "limit" if name == "num_colors_limit" else name, value
