"""What each service offers: models, sizes, styles, prices, operations, limits. Data, no I/O.

Tables are plain literals with their source beside them; everything else reads them from here.
"""

from __future__ import annotations

from recraft_nb.catalog.forms import form_fields, model_menu
from recraft_nb.catalog.kinds import Family, Model, Operation, Output, Takes
from recraft_nb.catalog.legacy_styles import BASE_STYLES, SUBSTYLES, base_styles_of
from recraft_nb.catalog.letters import TEXT_LAYOUT_LETTERS, letters_refused, upper_letter
from recraft_nb.catalog.limits import (
    ARTISTIC_LEVELS,
    BBOX_POINTS,
    COUNT,
    ENHANCE_PROMPT_MAX,
    IMAGE_FORMATS,
    INPUT_LIMITS,
    LEGACY_REFERENCE_LIMITS,
    MAX_COLORS,
    MAX_EXPAND,
    MAX_SEED,
    MIX_POLICIES,
    SIMILARITIES,
    STYLE_MATCHES,
    STYLE_REFERENCE_LIMITS,
    InputLimits,
    ReferenceLimits,
)
from recraft_nb.catalog.models import (
    DEFAULT_MODEL,
    DEFAULT_STYLES_MODEL,
    MODELS,
    find_model,
    models_for,
    raster_of,
    vector_of,
)
from recraft_nb.catalog.prices import STYLE_UNITS, UNITS_PER_USD, Price
from recraft_nb.catalog.routes import JSON_NAMES, ROUTES, Route, price_of
from recraft_nb.catalog.services import SERVICES, Offer, Service, services_with
from recraft_nb.catalog.sizes import (
    ASPECTS,
    SIZE_TABLES,
    aspect_for,
    aspect_of,
    canonical_size,
    nearest_size,
    parse_size,
    pixels,
    size_for,
)
from recraft_nb.catalog.styles import (
    STYLES,
    StyleGroup,
    all_styles,
    model_for_style,
    models_with_style,
    styles_of,
)

__all__ = [
    "ARTISTIC_LEVELS",
    "ASPECTS",
    "BASE_STYLES",
    "BBOX_POINTS",
    "COUNT",
    "DEFAULT_MODEL",
    "DEFAULT_STYLES_MODEL",
    "ENHANCE_PROMPT_MAX",
    "IMAGE_FORMATS",
    "INPUT_LIMITS",
    "JSON_NAMES",
    "LEGACY_REFERENCE_LIMITS",
    "MAX_COLORS",
    "MAX_EXPAND",
    "MAX_SEED",
    "MIX_POLICIES",
    "MODELS",
    "ROUTES",
    "SERVICES",
    "SIMILARITIES",
    "SIZE_TABLES",
    "STYLES",
    "STYLE_MATCHES",
    "STYLE_REFERENCE_LIMITS",
    "STYLE_UNITS",
    "SUBSTYLES",
    "TEXT_LAYOUT_LETTERS",
    "UNITS_PER_USD",
    "Family",
    "InputLimits",
    "Model",
    "Offer",
    "Operation",
    "Output",
    "Price",
    "ReferenceLimits",
    "Route",
    "Service",
    "StyleGroup",
    "Takes",
    "all_styles",
    "aspect_for",
    "aspect_of",
    "base_styles_of",
    "canonical_size",
    "find_model",
    "form_fields",
    "letters_refused",
    "model_for_style",
    "model_menu",
    "models_for",
    "models_with_style",
    "nearest_size",
    "parse_size",
    "pixels",
    "price_of",
    "raster_of",
    "services_with",
    "size_for",
    "styles_of",
    "upper_letter",
    "vector_of",
]
