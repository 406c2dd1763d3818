"""Outpaint: a picture continued beyond its edges."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import MAX_EXPAND, Operation, find_model, pixels
from recraft_nb.errors import Problem
from recraft_nb.operations.pictures import header_of
from recraft_nb.operations.readers import Unfit, finite, optional, read_integer, read_size
from recraft_nb.operations.redrawing import REDRAWING_READERS, Redrawing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_SIDES = ("expand_left", "expand_right", "expand_top", "expand_bottom")
_LARGEST = 4096
"""Pixels of a side of the result (official endpoint reference, Nov 2026)."""
_ALL = 100

_read_side = read_integer(0, MAX_EXPAND)


def _read_margin(value: Any) -> int:
    return 0 if value is None else _read_side(value)


def _read_zoom(value: Any) -> float:
    if value is None:
        return 0.0
    limit = "must be a number from 0 up to, but not including, 100"
    number = finite(value, limit)
    if not 0 <= number < _ALL:
        raise Unfit(limit, 0.0 if number < 0 else 99.0)
    return number


class Outpaint(Redrawing):
    """A picture continued beyond its edges.

    The new space is given by margins, or by the size of the result, or by zooming out; zooming
    out goes together with either. The result has at most 4096 pixels on a side.

    Args:
        expand_left: Pixels to add on the left, 0 to 4096.
        expand_right: Pixels to add on the right.
        expand_top: Pixels to add above.
        expand_bottom: Pixels to add below.
        size: The result's size, ``"16:9"`` or ``"1820x1024"``, with the source inside.
        zoom_out_percentage: By how much the source is made smaller first, 0 up to but not 100.
        **data: ``image``, ``prompt`` and the other fields of `Redrawing`. Models: V3 and V3 Vector.

    Price: the model's price for each picture. Source: official endpoint reference "Outpaint",
    Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.OUTPAINT

    readers = MappingProxyType(
        {
            **REDRAWING_READERS,
            **dict.fromkeys(_SIDES, _read_margin),
            "size": optional(read_size),
            "zoom_out_percentage": _read_zoom,
        }
    )

    expand_left: int = 0
    expand_right: int = 0
    expand_top: int = 0
    expand_bottom: int = 0
    size: str | None = None
    zoom_out_percentage: float = 0.0

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        yield from super()._rules(values, unread)
        yield from _space(values, unread)
        yield from _too_large(values)

    def _sent(self, name: str, value: Any) -> Any:
        if name in {*_SIDES, "zoom_out_percentage"} and not value:
            return None  # nothing is the service's default
        return super()._sent(name, value)

    def _meaning(self) -> dict[str, Any]:
        meaning = super()._meaning()
        known = find_model(self.model)
        if self.size is not None and known is not None:
            meaning["size"] = list(pixels(known, self.size) or (self.size,))
        return meaning


def _space(values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterator[Problem]:
    """Margins or a size, not both, and something at all."""
    margins = [name for name in _SIDES if values.get(name)]
    size = values.get("size")
    if margins and size is not None:
        yield Problem(
            "size", size, f"cannot go together with {' and '.join(margins)}; send the margins or the size"
        )
    ways = {*_SIDES, "size", "zoom_out_percentage"}
    if not (margins or size or values.get("zoom_out_percentage") or ways & set(unread)):
        yield Problem(
            "expand_left",
            0,
            "no new space is asked for: set expand_left, expand_right, expand_top or expand_bottom, "
            "or size, or zoom_out_percentage",
        )


def _too_large(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Results with a side of more than 4096 pixels, when the picture's size is known."""
    if not any(values.get(name) for name in _SIDES):
        return
    header = header_of(values["image"]) if values.get("image") else None
    # Of a picture that nobody here has seen, the margins alone are checked.
    width, height = (header.width, header.height) if header else (0, 0)
    for length, pair in ((width, _SIDES[:2]), (height, _SIDES[2:])):
        added = {name: values.get(name, 0) for name in pair}
        whole = length + sum(added.values())
        if whole > _LARGEST and any(added.values()):
            worst = max(added, key=lambda name: added[name])
            room = max(0, _LARGEST - (whole - added[worst]))
            side = f"{length:,} + {' + '.join(f'{value:,}' for value in added.values())}"
            yield Problem(
                worst,
                added[worst],
                f"the result may have {_LARGEST:,} pixels on a side; this would have {side} = {whole:,}",
                room,
            )
