"""The words of the catalog: operations, outputs, families, and what a model is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Operation(StrEnum):
    """An operation of the service; the value is the name used in Python, history and journal."""

    GENERATE = "generate"
    IMAGE_TO_IMAGE = "image_to_image"
    INPAINT = "inpaint"
    OUTPAINT = "outpaint"
    REPLACE_BACKGROUND = "replace_background"
    GENERATE_BACKGROUND = "generate_background"
    VECTORIZE = "vectorize"
    REMOVE_BACKGROUND = "remove_background"
    CRISP_UPSCALE = "crisp_upscale"
    CREATIVE_UPSCALE = "creative_upscale"
    ENHANCE = "enhance"
    ERASE_REGION = "erase_region"
    REMIX = "remix"
    EXPLORE = "explore"
    EXPLORE_SIMILAR = "explore_similar"
    ENHANCE_PROMPT = "enhance_prompt"
    CREATE_STYLE = "create_style"
    STYLES = "styles"
    BASIC_STYLES = "basic_styles"
    STYLE = "style"
    DELETE_STYLE = "delete_style"
    ME = "me"
    MODELS = "models"
    OPTIMIZE_COLORS = "optimize_colors"


class Output(StrEnum):
    """What a model draws: pixels or shapes."""

    RASTER = "raster"
    VECTOR = "vector"


class Family(StrEnum):
    """Models that take the same fields."""

    V4_1 = "V4.1"
    V4_1_FLASH = "V4.1 Flash"
    V4_1_UTILITY = "V4.1 Utility"
    V4_STYLES = "V4 Styles"
    V4 = "V4"
    V3 = "V3"
    V2 = "V2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Takes:
    """Which optional fields a model takes.

    Attributes:
        style: Curated style names (``style="Pixel art"``).
        style_id: Ids of own styles.
        style_references: Pictures sent as references, made into a style on the way.
        negative_prompt: What should not be there.
        text_layout: Words in boxes.
        random_seed: A seed.
        colors: ``controls.colors``.
        background_color: ``controls.background_color``.
        artistic_level: ``controls.artistic_level``.
        no_text: ``controls.no_text``.
        style_required: A request without ``style_id`` or ``style_references`` is refused.
        style_match: The accepted values of ``style_match``; the default first.
    """

    style: bool = False
    style_id: bool = True
    style_references: bool = False
    negative_prompt: bool = False
    text_layout: bool = False
    random_seed: bool = True
    colors: bool = True
    background_color: bool = True
    artistic_level: bool = False
    no_text: bool = False
    style_required: bool = False
    style_match: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model of the service.

    Attributes:
        id: What is sent, e.g. ``"recraftv4_1_pro"``.
        name: What a person reads, e.g. ``"V4.1 Pro"``.
        family: The models that take the same fields.
        output: Pixels or shapes.
        pro: The larger, dearer tier.
        size_table: The name of its table in ``SIZE_TABLES``; None for vector models, for which the
            official table has aspects only.
        prompt_max: The longest prompt, in characters.
        units: API units for each picture (1,000 units are 1 USD).
        released: Year and month, e.g. ``"2026-05"``.
        aliases: Other ids that mean this model.
        operations: What the model can be asked for.
        takes: Which optional fields it takes.
        default_style: The curated style that is used when none is named.
        usual_seconds: The usual time of one picture, where anybody has published or measured it.
        usual_seconds_source: Where that time comes from; empty when there is none.
    """

    id: str
    name: str
    family: Family
    output: Output
    pro: bool
    size_table: str | None
    prompt_max: int
    units: int
    released: str
    aliases: tuple[str, ...]
    operations: frozenset[Operation]
    takes: Takes
    default_style: str | None = None
    usual_seconds: float | None = None
    usual_seconds_source: str = ""

    @property
    def is_vector(self) -> bool:
        """Whether the answers are SVG."""
        return self.output is Output.VECTOR
