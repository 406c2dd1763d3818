"""The 22 models: the newest generation first, and in each family the plain one first.

Sources: ids, operations and fields from the official endpoint reference (V4.1 era) and the model
pages for V4 Styles and Flash (Aug–Nov 2026); prices from the price page (Nov 2026); prompt limits
from the appendix of the reference, confirmed by the service's own error texts.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from recraft_nb.catalog.kinds import Family, Model, Operation, Output, Takes

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_MODEL = "recraftv4_1"
DEFAULT_STYLES_MODEL = "recraftv4_styles"
"""What the service uses when style references come without a model."""

_PROMPT_V4 = 10_000
_PROMPT_V2_V3 = 1_000

# Names never work on the V4 line. Ids and references: the V4.1-era reference says no, the newer
# pages (Aug 2026) say yes, with a style made for the V4 line; the newer text is followed.
_V4_TAKES = Takes(style_references=True, style_match=("precise", "flexible"))

_TAKES: Mapping[Family, Takes] = {
    Family.V4_1: _V4_TAKES,
    Family.V4_1_UTILITY: _V4_TAKES,
    Family.V4: _V4_TAKES,
    Family.V4_1_FLASH: Takes(style_id=False),
    Family.V4_STYLES: Takes(style_references=True, style_required=True, style_match=("precise", "flexible")),
    # Whether V2 and V3 take references in a generate call is published nowhere. They take styles
    # made with create_style, so nothing is lost by not sending what may be refused.
    Family.V3: Takes(
        style=True,
        negative_prompt=True,
        text_layout=True,
        artistic_level=True,
        no_text=True,
        style_match=("regular",),
    ),
    Family.V2: Takes(style=True, negative_prompt=True, style_match=("regular",)),
}

_GENERATE = frozenset({Operation.GENERATE})
_IMAGE = _GENERATE | {Operation.IMAGE_TO_IMAGE}
_EXPLORE = _IMAGE | {Operation.EXPLORE}
_EDITS = _IMAGE | {
    Operation.INPAINT,
    Operation.OUTPAINT,
    Operation.REPLACE_BACKGROUND,
    Operation.GENERATE_BACKGROUND,
}

_OPERATIONS: Mapping[Family, frozenset[Operation]] = {
    Family.V4_1: _EXPLORE,
    Family.V4_1_UTILITY: _IMAGE,
    Family.V4: _EXPLORE,
    Family.V4_1_FLASH: _GENERATE,
    Family.V4_STYLES: _GENERATE,
    Family.V3: _EDITS,
    Family.V2: _GENERATE,
}

# id, name, family, units for each picture, released
_ROWS: tuple[tuple[str, str, Family, int, str], ...] = (
    ("recraftv4_1", "V4.1", Family.V4_1, 35, "2026-05"),
    ("recraftv4_1_vector", "V4.1 Vector", Family.V4_1, 80, "2026-05"),
    ("recraftv4_1_pro", "V4.1 Pro", Family.V4_1, 210, "2026-05"),
    ("recraftv4_1_pro_vector", "V4.1 Pro Vector", Family.V4_1, 300, "2026-05"),
    ("recraftv4_1_flash", "V4.1 Flash", Family.V4_1_FLASH, 7, "2026-09"),
    ("recraftv4_1_flash_v2", "V4.1 Flash V2", Family.V4_1_FLASH, 7, "2026-11"),
    ("recraftv4_1_utility", "V4.1 Utility", Family.V4_1_UTILITY, 35, "2026-05"),
    ("recraftv4_1_utility_vector", "V4.1 Utility Vector", Family.V4_1_UTILITY, 80, "2026-05"),
    ("recraftv4_1_utility_pro", "V4.1 Utility Pro", Family.V4_1_UTILITY, 210, "2026-05"),
    ("recraftv4_1_utility_pro_vector", "V4.1 Utility Pro Vector", Family.V4_1_UTILITY, 300, "2026-05"),
    ("recraftv4_styles", "V4 Styles", Family.V4_STYLES, 35, "2026-08"),
    ("recraftv4_styles_vector", "V4 Styles Vector", Family.V4_STYLES, 50, "2026-08"),
    ("recraftv4_styles_pro", "V4 Styles Pro", Family.V4_STYLES, 100, "2026-08"),
    ("recraftv4_styles_pro_vector", "V4 Styles Pro Vector", Family.V4_STYLES, 120, "2026-08"),
    ("recraftv4", "V4", Family.V4, 40, "2026-02"),
    ("recraftv4_vector", "V4 Vector", Family.V4, 80, "2026-02"),
    ("recraftv4_pro", "V4 Pro", Family.V4, 250, "2026-02"),
    ("recraftv4_pro_vector", "V4 Pro Vector", Family.V4, 300, "2026-02"),
    ("recraftv3", "V3", Family.V3, 40, "2024-10"),
    ("recraftv3_vector", "V3 Vector", Family.V3, 80, "2024-10"),
    ("recraftv2", "V2", Family.V2, 22, "2024-02"),
    ("recraftv2_vector", "V2 Vector", Family.V2, 44, "2024-02"),
)

_DEFAULT_STYLES = {
    "recraftv3": "Recraft V3 Raw",
    "recraftv3_vector": "Vector art",
    "recraftv2": "Photorealism",
    "recraftv2_vector": "Vector art",
}

# Seconds for one picture and who says so. A model that is not here has no published time.
_USUAL_SECONDS: Mapping[str, tuple[float, str]] = {
    "recraftv4_1_flash": (1.3, "model page of V4.1 Flash, end to end"),
    "recraftv4_1_flash_v2": (1.1, "model page of V4.1 Flash V2, end to end"),
    "recraftv4": (20.0, "gateways' pages: 15-25 s and samples of 16-34 s"),
    "recraftv4_pro": (36.0, "a gateway's page: 30-50 s; another's median: 35.7 s"),
    "recraftv3": (12.0, "a gateway's page: 10-15 s"),
}

# The "_raster" spelling exists for raster ids; Flash V2's is not published.
_NO_RASTER_ALIAS = frozenset({"recraftv4_1_flash_v2"})
_OTHER_ALIASES = {"recraftv2": ("recraft20b",)}


def _model(model_id: str, name: str, family: Family, units: int, released: str) -> Model:
    vector = model_id.endswith("_vector")
    pro = "_pro" in model_id
    old = family in {Family.V2, Family.V3}
    aliases = () if vector or model_id in _NO_RASTER_ALIAS else (f"{model_id}_raster",)
    table = "legacy_v2_v3" if old else "pro_2k" if pro else "standard_1k"
    seconds, source = _USUAL_SECONDS.get(model_id, (None, ""))
    return Model(
        id=model_id,
        name=name,
        family=family,
        output=Output.VECTOR if vector else Output.RASTER,
        pro=pro,
        size_table=None if vector else table,
        prompt_max=_PROMPT_V2_V3 if old else _PROMPT_V4,
        units=units,
        released=released,
        aliases=aliases + _OTHER_ALIASES.get(model_id, ()),
        operations=_OPERATIONS[family],
        takes=_TAKES[family],
        default_style=_DEFAULT_STYLES.get(model_id),
        usual_seconds=seconds,
        usual_seconds_source=source,
    )


MODELS: Mapping[str, Model] = MappingProxyType({row[0]: _model(*row) for row in _ROWS})

_BY_ANY_ID: Mapping[str | None, Model] = MappingProxyType(
    {name: model for model in MODELS.values() for name in (model.id, *model.aliases)}
)


def find_model(model_id: str | None) -> Model | None:
    """The model of an id or of one of its aliases; None for an id that nobody has published here.

    >>> find_model("recraft20b").name
    'V2'
    """
    return _BY_ANY_ID.get(model_id)


def vector_of(model_id: str) -> str | None:
    """The id of the same model drawing vectors, or None when there is none (Flash)."""
    model = find_model(model_id)
    if model is None:
        return None
    wanted = model.id if model.is_vector else f"{model.id}_vector"
    return wanted if wanted in MODELS else None


def raster_of(model_id: str) -> str | None:
    """The id of the same model drawing pixels, or None for an unknown id."""
    model = find_model(model_id)
    if model is None:
        return None
    return model.id.removesuffix("_vector")


def models_for(operation: Operation, output: Output | None = None) -> tuple[str, ...]:
    """The ids of the models that can be asked for an operation, newest first."""
    return tuple(
        model.id
        for model in MODELS.values()
        if operation in model.operations and (output is None or model.output is output)
    )
