"""The curated style names of V3 and V2, grouped as the service's own page groups them.

Source: the styles page of the official documentation, as read on 2026-08-13 and 2026-09-15. The
V4 line has no names; it takes ids of own styles. Names are sent exactly as they stand here.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from recraft_nb.catalog.kinds import Output
from recraft_nb.catalog.legacy_styles import base_styles_of
from recraft_nb.catalog.models import MODELS, find_model

if TYPE_CHECKING:
    from collections.abc import Mapping


class StyleGroup(NamedTuple):
    """Styles that stand together: a name such as ``"illustration"`` and the style names."""

    name: str
    styles: tuple[str, ...]


_V3_RAW = ("Recraft V3 Raw",)

_V3_PHOTOREALISTIC = (
    "Photorealism",
    "Enterprise",
    "Natural light",
    "Studio photo",
    "HDR",
    "Hard flash",
    "Motion blur",
    "Black & white",
    "Evening light",
    "Faded Nostalgia",
    "Forest life",
    "Mystic Naturalism",
    "Natural Tones",
    "Organic Calm",
    "Real-Life Glow",
    "Retro Realism",
    "Retro Snapshot",
    "Urban Drama",
    "Village Realism",
    "Warm Folk",
    "Product photo",
)

_V3_ILLUSTRATION = (
    "Illustration",
    "Hand-drawn",
    "Grain",
    "Bold Sketch",
    "Pencil sketch",
    "Retro Pop",
    "Clay",
    "Risograph",
    "Color engraving",
    "Pixel art",
    "Antiquarian",
    "Bold fantasy",
    "Child book",
    "Cover",
    "Crosshatch",
    "Digital engraving",
    "Expressionism",
    "Freehand details",
    "Grain 2.0",
    "Graphic intensity",
    "Hard Comics",
    "Long shadow",
    "Modern Folk",
    "Multicolor",
    "Neon Calm",
    "Noir",
    "Nostalgic pastel",
    "Outline details",
    "Pastel gradient",
    "Pastel sketch",
    "Pop art",
    "Pop renaissance",
    "Street art",
    "Tablet sketch",
    "Urban Glow",
    "Urban sketching",
    "Young adult book",
    "Young adult book 2",
    "Seamless Digital",
)

_V3_EMBLEM = (
    "Prestige Emblem",
    "Pop Graphic",
    "Stamp",
    "Punk Graphic",
    "Vintage Emblem",
)

_V3_VECTOR = (
    "Vector art",
    "Line art",
    "Linocut",
    "Color blobs",
    "Engraving",
    "Bold stroke",
    "Chemistry",
    "Colored stencil",
    "Cosmics",
    "Cutout",
    "Depressive",
    "Editorial",
    "Emotional flat",
    "Marker outline",
    "Mosaic",
    "Naivector",
    "Roundish flat",
    "Segmented Colors",
    "Sharp contrast",
    "Thin",
    "Vector Photo",
    "Vivid shapes",
    "Seamless Vector",
)

_V2_PHOTOREALISTIC = (
    "Photorealism",
    "Enterprise",
    "Natural light",
    "Studio photo",
    "HDR",
    "Hard flash",
    "Motion blur",
    "Black & white",
    "Product photo",
)

_V2_ILLUSTRATION = (
    "Illustration",
    "3D render",
    "Glow",
    "Watercolor",
    "Hand-drawn",
    "Kawaii",
    "Grain",
    "Bold Sketch",
    "Pencil sketch",
    "Retro Pop",
    "Clay",
    "Risograph",
    "Psychedelic",
    "Seamless Digital",
    "Color engraving",
    "Pixel art",
    "80's",
    "Voxel art",
)

_V2_VECTOR = (
    "Vector art",
    "Line art",
    "Linocut",
    "Cartoon",
    "Flat 2.0",
    "Color blobs",
    "Vector Kawaii",
    "Doodle Line art",
    "Seamless Vector",
    "Engraving",
)

_V2_ICON = (
    "Icon",
    "Outline",
    "Pictogram",
    "Colored outline",
    "Doodle",
    "Colored shape",
    "Gradient outline",
    "Offset doodle",
    "Gradient shape",
    "Broken line",
    "Offset fill",
)

STYLES: Mapping[str, tuple[StyleGroup, ...]] = MappingProxyType(
    {
        "recraftv3": (
            StyleGroup("raw", _V3_RAW),
            StyleGroup("photorealistic", _V3_PHOTOREALISTIC),
            StyleGroup("illustration", _V3_ILLUSTRATION),
            StyleGroup("emblem", _V3_EMBLEM),
        ),
        "recraftv3_vector": (StyleGroup("vector", _V3_VECTOR),),
        "recraftv2": (
            StyleGroup("photorealistic", _V2_PHOTOREALISTIC),
            StyleGroup("illustration", _V2_ILLUSTRATION),
        ),
        "recraftv2_vector": (
            StyleGroup("vector", _V2_VECTOR),
            StyleGroup("icon", _V2_ICON),
        ),
    }
)
"""Model id to its groups. Models that take no names are absent."""

_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {model: tuple(style for group in groups for style in group.styles) for model, groups in STYLES.items()}
)


def styles_of(model_id: str) -> tuple[str, ...]:
    """Every style name that a model (or alias) knows, in the order of its groups; () for none."""
    model = find_model(model_id)
    return () if model is None else _NAMES.get(model.id, ())


def models_with_style(style: str) -> tuple[str, ...]:
    """The models that know a style name or base style, V3 before V2, raster before vector.

    >>> models_with_style("Pixel art")
    ('recraftv3', 'recraftv2')
    """
    return tuple(model for model in _NAMES if style in _NAMES[model] or style in base_styles_of(model))


def model_for_style(style: str, output: Output | str | None = None) -> str | None:
    """The model that the service would choose for a style name: V3 if it knows it, else V2.

    Args:
        style: The exact name.
        output: Only raster or only vector models; None for both.

    Returns:
        A model id, or None when no model (of this output) knows the name.
    """
    wanted = None if output is None else Output(output)
    for model_id in models_with_style(style):
        if wanted is None or MODELS[model_id].output is wanted:
            return model_id
    return None


def all_styles() -> tuple[str, ...]:
    """Every curated name once, in the order of the tables."""
    return tuple(dict.fromkeys(name for names in _NAMES.values() for name in names))
