"""Base styles, and the older pairs of base style and substyle.

The base styles remain the values for making a style. The prose documentation has dropped the
substyles; the server still parses them. Sources: official endpoint reference for the base styles,
the vendor's own public client (2025) for the substyles, each confirmed in the vendor's OpenAPI
document, 2026-08-22. No map from the old names to the new ones has been published.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from recraft_nb.catalog.models import DEFAULT_STYLES_MODEL, find_model

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE_STYLES: tuple[str, ...] = (
    "any",
    "realistic_image",
    "digital_illustration",
    "vector_illustration",
    "icon",
    "logo_raster",
)

_V3_REALISTIC = (
    "b_and_w enterprise evening_light faded_nostalgia forest_life hard_flash hdr motion_blur "
    "mystic_naturalism natural_light natural_tones organic_calm real_life_glow retro_realism "
    "retro_snapshot studio_portrait urban_drama village_realism warm_folk"
)
_V3_DIGITAL = (
    "2d_art_poster 2d_art_poster_2 antiquarian bold_fantasy child_book cover crosshatch "
    "digital_engraving engraving_color expressionism freehand_details grain grain_20 "
    "graphic_intensity hand_drawn hand_drawn_outline handmade_3d hard_comics infantile_sketch "
    "long_shadow modern_folk multicolor neon_calm noir nostalgic_pastel outline_details "
    "pastel_gradient pastel_sketch pixel_art plastic pop_art pop_renaissance seamless street_art "
    "tablet_sketch urban_glow urban_sketching young_adult_book young_adult_book_2"
)
_V3_VECTOR = (
    "bold_stroke chemistry colored_stencil cosmics cutout depressive editorial emotional_flat "
    "engraving line_art line_circuit linocut marker_outline mosaic naivector roundish_flat seamless "
    "segmented_colors sharp_contrast thin vector_photo vivid_shapes"
)
_V3_LOGO = "emblem_graffiti emblem_pop_art emblem_punk emblem_stamp emblem_vintage"

_V2_REALISTIC = "b_and_w enterprise hard_flash hdr motion_blur natural_light studio_portrait"
_V2_DIGITAL = (
    "2d_art_poster 2d_art_poster_2 3d 80s engraving_color glow grain hand_drawn hand_drawn_outline "
    "handmade_3d infantile_sketch kawaii pixel_art plastic psychedelic seamless voxel watercolor"
)
_V2_VECTOR = "cartoon doodle_line_art engraving flat_2 kawaii line_art line_circuit linocut seamless"
_V2_ICON = (
    "broken_line colored_outline colored_shapes colored_shapes_gradient doodle_fill "
    "doodle_offset_fill offset_fill outline outline_gradient pictogram"
)


def _table(**names: str) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({base: tuple(text.split()) for base, text in names.items()})


SUBSTYLES: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "recraftv3": _table(
            realistic_image=_V3_REALISTIC,
            digital_illustration=_V3_DIGITAL,
            vector_illustration=_V3_VECTOR,
            logo_raster=_V3_LOGO,
        ),
        "recraftv2": _table(
            realistic_image=_V2_REALISTIC,
            digital_illustration=_V2_DIGITAL,
            vector_illustration=_V2_VECTOR,
            icon=_V2_ICON,
        ),
    }
)
"""Generation to base style to substyles."""

_BASES_OF: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "recraftv3": ("realistic_image", "digital_illustration", "logo_raster", "any"),
        "recraftv3_vector": ("vector_illustration",),
        "recraftv2": ("realistic_image", "digital_illustration", "any"),
        "recraftv2_vector": ("vector_illustration", "icon"),
    }
)


def base_styles_of(model_id: str) -> tuple[str, ...]:
    """The base styles that a model draws; () for models without style names.

    The server sorts base styles into raster and vector ("Style 'any' is not a vector style"), so
    each belongs to the models of one output only.
    """
    model = find_model(model_id)
    return () if model is None else _BASES_OF.get(model.id, ())


# What a style can be made from on the V4 line: the pages name the default of each output ("any",
# "vector_illustration"), say that the icon is V2's, and the 2025 client that the logo is V3's.
_V4_RASTER_BASES = ("any", "realistic_image", "digital_illustration")
_V4_VECTOR_BASES = ("vector_illustration",)


def creatable_styles_of(model_id: str) -> tuple[str, ...]:
    """The base styles that create_style takes for a model, its default first; () for none.

    Sources: official endpoint reference and style pages (Aug 2026): by default
    ``vector_illustration`` for vectors, ``realistic_image`` for V2 and V3, ``any`` for V4. Flash has
    no styles.

    >>> creatable_styles_of("recraftv4_styles")
    ('any', 'realistic_image', 'digital_illustration')
    """
    model = find_model(model_id)
    if model is None or not model.takes.style_id:
        return ()
    own = _BASES_OF.get(model.id)
    return own or (_V4_VECTOR_BASES if model.is_vector else _V4_RASTER_BASES)


def model_for_base_style(style: str | None, *, mixes: bool = False) -> str:
    """The model that a base style is for when none is named.

    Args:
        style: A base style; None for no wish.
        mixes: Only models whose styles can be mixed from others (V3 and V2).

    >>> model_for_base_style("vector_illustration"), model_for_base_style("icon")
    ('recraftv4_styles_vector', 'recraftv2_vector')
    """
    newest: tuple[str, ...] = () if mixes else ("recraftv4_styles", "recraftv4_styles_vector")
    for model_id in (*newest, *_BASES_OF):
        if style is None or style in creatable_styles_of(model_id):
            return model_id
    return DEFAULT_STYLES_MODEL
