"""Sizes: fourteen aspects for every model, and three tables of pixels.

Source: appendix of the official endpoint reference, Nov 2026. Note that ``6:10`` is the tall one
(there is no ``10:6``) and that ``14:10`` is wide. For vector models the appendix has aspects only.
"""

from __future__ import annotations

import math
import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from recraft_nb.catalog.kinds import Model
from recraft_nb.catalog.models import find_model

if TYPE_CHECKING:
    from collections.abc import Mapping

# aspect, 1K (V4.1, Utility, Flash, V4 Styles, V4), 2K (every Pro), legacy (V3, V2)
_ROWS: tuple[tuple[str, tuple[int, int], tuple[int, int], tuple[int, int]], ...] = (
    ("1:1", (1024, 1024), (2048, 2048), (1024, 1024)),
    ("2:1", (1536, 768), (3072, 1536), (2048, 1024)),
    ("1:2", (768, 1536), (1536, 3072), (1024, 2048)),
    ("3:2", (1280, 832), (2560, 1664), (1536, 1024)),
    ("2:3", (832, 1280), (1664, 2560), (1024, 1536)),
    ("4:3", (1216, 896), (2432, 1792), (1365, 1024)),
    ("3:4", (896, 1216), (1792, 2432), (1024, 1365)),
    ("5:4", (1152, 896), (2304, 1792), (1280, 1024)),
    ("4:5", (896, 1152), (1792, 2304), (1024, 1280)),
    ("6:10", (832, 1344), (1664, 2688), (1024, 1707)),
    ("14:10", (1280, 896), (2560, 1792), (1434, 1024)),
    ("10:14", (896, 1280), (1792, 2560), (1024, 1434)),
    ("16:9", (1344, 768), (2688, 1536), (1820, 1024)),
    ("9:16", (768, 1344), (1536, 2688), (1024, 1820)),
)

ASPECTS: tuple[str, ...] = tuple(row[0] for row in _ROWS)

SIZE_TABLES: Mapping[str, Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "standard_1k": MappingProxyType({row[0]: row[1] for row in _ROWS}),
        "pro_2k": MappingProxyType({row[0]: row[2] for row in _ROWS}),
        "legacy_v2_v3": MappingProxyType({row[0]: row[3] for row in _ROWS}),
    }
)

_NOMINAL = "standard_1k"
_SIZE = re.compile(r"([1-9][0-9]{0,5})\s*([:x×])\s*([1-9][0-9]{0,5})", re.ASCII | re.IGNORECASE)

_ASPECT_OF_PIXELS: Mapping[tuple[int, int], str] = {
    pixels: aspect for table in SIZE_TABLES.values() for aspect, pixels in table.items()
}


def parse_size(size: str) -> tuple[str, int, int] | None:
    """Read ``"4:3"`` as ``(":", 4, 3)`` and ``"1216x896"`` as ``("x", 1216, 896)``; else None."""
    found = _SIZE.fullmatch(size.strip())
    if found is None:
        return None
    width, sign, height = found.groups()
    return (":" if sign == ":" else "x"), int(width), int(height)


def aspect_of(width: float, height: float) -> str:
    """The aspect of the fourteen that is nearest to a picture of this width and height.

    >>> aspect_of(1920, 1080)
    '16:9'
    """
    wanted = math.log(width / height)
    return min(ASPECTS, key=lambda aspect: abs(wanted - _log_ratio(aspect)))


def canonical_size(model: Model | str, size: str) -> str | None:
    """The size as the service reads it, or None when the model has no such size.

    Raster models take the aspects and the sizes of their own table. Vector models take the
    aspects; a size of any table is mapped to its aspect, since clients commonly send pixels.
    An unknown model takes whatever reads as a size.

    >>> canonical_size("recraftv4_1", "1216X896")
    '1216x896'
    >>> canonical_size("recraftv3_vector", "1365x1024")
    '4:3'
    """
    parsed = parse_size(size)
    if parsed is None:
        return None
    sign, width, height = parsed
    text = f"{width}{sign}{height}"
    known = _known(model)
    if known is None:
        return text
    if sign == ":":
        return text if text in ASPECTS else None
    if known.size_table is None:
        return _ASPECT_OF_PIXELS.get((width, height))
    return text if (width, height) in SIZE_TABLES[known.size_table].values() else None


def size_for(model: Model | str, size: str) -> str | None:
    """The model's own way to write a size that may come from another model's table.

    An aspect stays; pixels of any table become this model's pixels of the same aspect (for vector
    models the aspect itself). None when no table has the size.

    >>> size_for("recraftv3", "1216x896")
    '1365x1024'
    """
    parsed = parse_size(size)
    if parsed is None:
        return None
    own = canonical_size(model, size)
    if own is not None:
        return own
    known = _known(model)
    aspect = None if parsed[0] == ":" else _ASPECT_OF_PIXELS.get(parsed[1:])
    if aspect is None or known is None or known.size_table is None:
        return aspect
    width, height = SIZE_TABLES[known.size_table][aspect]
    return f"{width}x{height}"


def aspect_for(model: Model | str, size: str) -> str | None:
    """The aspect of a valid size of this model, or None."""
    text = canonical_size(model, size)
    if text is None or text in ASPECTS:
        return text
    parsed = parse_size(text)
    return None if parsed is None else _ASPECT_OF_PIXELS.get(parsed[1:])


def nearest_size(model: Model | str, size: str) -> str:
    """The valid size nearest to what was written, in the same form (``w:h`` or ``WxH``).

    >>> nearest_size("recraftv4_1", "1200x900")
    '1216x896'
    >>> nearest_size("recraftv4_1", "7:5")
    '14:10'
    """
    parsed = parse_size(size)
    if parsed is None:
        return ASPECTS[0]
    sign, width, height = parsed
    aspect = aspect_of(width, height)
    known = _known(model)
    if sign == ":" or known is None or known.size_table is None:
        return aspect
    width, height = SIZE_TABLES[known.size_table][aspect]
    return f"{width}x{height}"


def pixels(model: Model | str, size: str | None) -> tuple[int, int] | None:
    """Width and height in pixels of a size at a model.

    Args:
        model: A model or its id.
        size: ``"4:3"`` or ``"1216x896"``; None means that the service chooses.

    Returns:
        Pixels of the model's table; for vector models the nominal ones of the 1K table. None when
        the service chooses, or when the size or (for an aspect) the model is not known.
    """
    if size is None:
        return None
    known = _known(model)
    if known is None:
        parsed = parse_size(size)
        return parsed[1:] if parsed is not None and parsed[0] == "x" else None
    aspect = aspect_for(known, size)
    return None if aspect is None else SIZE_TABLES[known.size_table or _NOMINAL][aspect]


def _known(model: Model | str) -> Model | None:
    return model if isinstance(model, Model) else find_model(model)


def _log_ratio(aspect: str) -> float:
    width, height = aspect.split(":")
    return math.log(int(width) / int(height))
