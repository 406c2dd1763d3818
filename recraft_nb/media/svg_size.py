"""The natural size of a vector, from its root element alone."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.media.limits import Limits

__all__ = ["SVG_NAMESPACE", "fitted", "natural_size", "refuse_entity", "svg_size", "viewbox"]

SVG_NAMESPACE = "http://www.w3.org/2000/svg"
# CSS pixels in each absolute unit; em and ex at the usual 16 px.
_UNITS = {
    "": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4,
    "em": 16.0, "rem": 16.0, "ex": 8.0,
}  # fmt: skip
_LENGTH = re.compile(r"\s*([+]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)\s*(%|[a-z]{0,3})\s*")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
# What a browser gives a replaced element that says nothing.
_UNSTATED = (300.0, 150.0)


class _RootSeen(Exception):
    """Ends the parse after the first element."""


def svg_size(data: bytes, limits: Limits = DEFAULT_LIMITS) -> tuple[int, int]:
    """Width and height in pixels, scaled down to fit `limits.max_svg_side`.

    Raises:
        UnsafeImage: The root is no SVG element, or the text is not well-formed up to there.
    """
    if len(data) > limits.max_svg_bytes:
        raise UnsafeImage(
            f"This SVG has {len(data) / 1e6:,.0f} MB; "
            f"at most {limits.max_svg_bytes / 1e6:,.0f} MB are opened."
        )
    found: dict[str, str] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition("\x1f")
        if local != "svg" or namespace not in {"", SVG_NAMESPACE}:
            raise UnsafeImage("This document is XML, but its root is no SVG element.")
        found.update(attributes)
        raise _RootSeen

    parser = expat.ParserCreate(namespace_separator="\x1f")
    parser.StartElementHandler = start
    parser.EntityDeclHandler = refuse_entity
    try:
        parser.Parse(data.lstrip(), True)
    except _RootSeen:
        return fitted(*natural_size(found), limits.max_svg_side)
    except (expat.ExpatError, ValueError, LookupError) as error:
        if isinstance(error, UnsafeImage):
            raise
        raise UnsafeImage(f"This SVG is not well-formed: {error}.") from error
    raise UnsafeImage("This SVG is empty.")


def refuse_entity(*_declaration: object) -> None:
    """Expat's handler for a declared entity: entities hide content and multiply it."""
    raise UnsafeImage("This SVG declares entities (a DTD); they are not opened.")


def natural_size(root: Mapping[str, str]) -> tuple[float, float]:
    """Width and height in pixels that the root's attributes ask for, before any limit."""
    box = viewbox(root.get("viewBox"))
    width, height = _length(root.get("width")), _length(root.get("height"))
    if box is None:
        return width or _UNSTATED[0], height or _UNSTATED[1]
    ratio = box[2] / box[3]
    if width is None and height is None:
        return box[2], box[3]
    if width is None:
        assert height is not None
        return height * ratio, height
    return width, height if height is not None else width / ratio


def fitted(width: float, height: float, longest: int) -> tuple[int, int]:
    """Whole pixels, at least 1 × 1, at most `longest` on the longer side, proportions kept."""
    if not (math.isfinite(width) and math.isfinite(height)) or width <= 0 or height <= 0:
        width, height = _UNSTATED
    scale = min(1.0, longest / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def viewbox(text: str | None) -> tuple[float, float, float, float] | None:
    """The four numbers of a viewBox, or None when it is absent or unusable."""
    if text is None or len(text) > 200:  # noqa: PLR2004 - four numbers are shorter
        return None
    numbers = [float(number) for number in _NUMBER.findall(text)]
    if len(numbers) != 4 or not all(math.isfinite(n) for n in numbers) or min(numbers[2:]) <= 0:  # noqa: PLR2004
        return None
    return numbers[0], numbers[1], numbers[2], numbers[3]


def _length(text: str | None) -> float | None:
    """A length in pixels; None for a percentage, nothing, nonsense or zero."""
    match = _LENGTH.fullmatch(text[:40]) if text else None
    if match is None or match[2] not in _UNITS:
        return None
    value = float(match[1]) * _UNITS[match[2]]
    return value if math.isfinite(value) and value > 0 else None
