"""Limits that belong to no single model: counts, lengths, input pictures.

Sources: official endpoint reference; tool pages (Nov 2026) for the 20 MB of enhance. Other pages
still say 10 MB where newer readings say 20; the smaller figure is the safe one.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from recraft_nb.catalog.kinds import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

COUNT = (1, 6)
"""How many pictures one call may ask for."""
MAX_COLORS = 10
ARTISTIC_LEVELS = (0, 5)
MAX_SEED = 2**32 - 1
"""Seeds are unsigned 32-bit numbers."""
BBOX_POINTS = 4
ENHANCE_PROMPT_MAX = 2000
"""Characters that enhance_prompt takes; what comes back may be longer than V2 and V3 take."""
SIMILARITIES = (1, 5)
MAX_EXPAND = 4096
REFINEMENTS = ("subtle", "moderate")
"""How much enhance draws anew; the service's default is the second."""
SWITCHES = ("on", "off")
SHAPE_STACKINGS = ("cut_out", "hierarchical")
MAX_SHAPES = 2**32 - 1
"""An unsigned 32-bit number, as the OpenAPI document has it; no page says more."""
MAX_COLOR_LIMIT = 2**31 - 1
"""optimize_colors takes a whole number; no limit is published."""
IMAGE_FORMATS = ("webp", "png")
"""What may be asked for; the service answers WebP by default, and SVG from vector models."""

_MB = 1 << 20
_RASTER = ("png", "jpeg", "webp")
_ALL = (*_RASTER, "svg")


class InputLimits(NamedTuple):
    """What an input picture of an operation may be.

    Attributes:
        max_bytes: Largest file.
        max_pixels: Largest area (16 MP).
        max_side: Longest side in pixels.
        min_side: Shortest side in pixels. A small SVG is scaled up by the service.
        formats: ``"png"``, ``"jpeg"``, ``"webp"``, ``"svg"``.
        mask_formats: The same for the mask; () where the operation has none.
    """

    max_bytes: int = 10 * _MB
    max_pixels: int = 16_000_000
    max_side: int = 4096
    min_side: int = 256
    formats: tuple[str, ...] = _ALL
    mask_formats: tuple[str, ...] = ()


INPUT_LIMITS: Mapping[Operation, InputLimits] = MappingProxyType(
    {
        Operation.IMAGE_TO_IMAGE: InputLimits(),
        Operation.INPAINT: InputLimits(mask_formats=_RASTER),
        Operation.OUTPAINT: InputLimits(),
        Operation.REPLACE_BACKGROUND: InputLimits(),
        Operation.GENERATE_BACKGROUND: InputLimits(mask_formats=_RASTER),
        Operation.VECTORIZE: InputLimits(formats=_RASTER),
        Operation.REMOVE_BACKGROUND: InputLimits(),
        Operation.CRISP_UPSCALE: InputLimits(formats=_RASTER, min_side=32),
        Operation.CREATIVE_UPSCALE: InputLimits(formats=_RASTER),
        Operation.ENHANCE: InputLimits(formats=_RASTER, max_bytes=20 * _MB),
        Operation.ERASE_REGION: InputLimits(mask_formats=_RASTER),
        Operation.REMIX: InputLimits(),
    }
)


class ReferenceLimits(NamedTuple):
    """What a set of style references may be.

    Attributes:
        max_count: How many pictures.
        max_bytes: Largest single file.
        max_total_bytes: Largest sum.
        formats: Accepted formats.
    """

    max_count: int = 10
    max_bytes: int = 10 * _MB
    max_total_bytes: int = 64 * _MB
    formats: tuple[str, ...] = _RASTER


STYLE_REFERENCE_LIMITS = ReferenceLimits()
"""The V4 line (Aug 2026)."""
LEGACY_REFERENCE_LIMITS = ReferenceLimits(max_count=5, max_total_bytes=5 * _MB)
"""Styles for V3 and V2 (V4.1-era reference)."""
STYLE_MATCHES = ("precise", "flexible", "regular")
MIX_POLICIES = ("PaletteMatch", "MaxWeight")
