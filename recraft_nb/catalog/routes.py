"""Routes: where each operation goes, what it takes, what it answers with, what it costs.

Sources: official endpoint reference and tool pages (Nov 2026), the vendor's OpenAPI document of
2026-08-22 for the routes that have no page, price page (Nov 2026). Paths are relative to ``/v1``.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from recraft_nb.catalog.kinds import Operation
from recraft_nb.catalog.models import DEFAULT_MODEL, DEFAULT_STYLES_MODEL, find_model, models_for
from recraft_nb.catalog.prices import STYLE_UNITS, Price

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.catalog.kinds import Model

Answer: TypeAlias = Literal[
    "list",
    "single",
    "enhanced_prompt",
    "style",
    "styles",
    "basic_styles",
    "empty",
    "user",
    "models",
    "color_mapping",
]


class Route(NamedTuple):
    """One route of the service.

    Attributes:
        method: HTTP method.
        path: Relative to ``/v1``, without a leading slash; may hold ``{style_id}``.
        answer: The shape of the answer: ``"list"`` has ``data``, ``"single"`` has ``image``.
        fields: The fields it takes, by their Python names; a model may take fewer.
        required: Those that must be there.
        units: A fixed price in API units; None when the model decides or nobody knows.
        per: What the price is for; None when no price is published.
        default_model: What the service uses when no model is sent.
        models: The ids it takes; () when models mean nothing here or none are published.
        documented: False for routes that only the vendor's OpenAPI document shows.
    """

    method: str
    path: str
    answer: Answer
    fields: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    units: int | None = None
    per: Literal["image", "request"] | None = None
    default_model: str | None = None
    models: tuple[str, ...] = ()
    documented: bool = True


_STYLED = ("style", "style_id", "negative_prompt", "text_layout", "controls", "random_seed")
_GENERATE_FIELDS = (
    "prompt",
    "n",
    "model",
    "size",
    "style_references",
    "style_match",
    *_STYLED,
    "image_format",
)
# How closely a style is followed stands for these routes in the OpenAPI document only.
_EDIT_FIELDS = ("prompt", "n", "model", "style_match", *_STYLED, "image_format")


def _edit(path: str, operation: Operation, *fields: str, required: tuple[str, ...] = ()) -> Route:
    return Route(
        method="POST",
        path=path,
        answer="list",
        fields=("image", *fields, *_EDIT_FIELDS),
        required=("image", *required, "prompt"),
        per="image",
        default_model="recraftv3",
        models=models_for(operation),
    )


def _tool(path: str, units: int, *fields: str, required: tuple[str, ...] = ()) -> Route:
    return Route(
        method="POST",
        path=path,
        answer="single",
        fields=("image", *fields, "image_format"),
        required=("image", *required),
        units=units,
        per="request",
    )


def _look_up(path: str, answer: Answer, *fields: str, method: str = "GET", documented: bool = False) -> Route:
    return Route(
        method=method,
        path=path,
        answer=answer,
        fields=fields,
        required=fields,
        units=0,
        per="request",
        documented=documented,
    )


ROUTES: Mapping[Operation, Route] = MappingProxyType(
    {
        Operation.GENERATE: Route(
            method="POST",
            path="images/generations",
            answer="list",
            fields=_GENERATE_FIELDS,
            required=("prompt",),
            per="image",
            default_model=DEFAULT_MODEL,
            models=models_for(Operation.GENERATE),
        ),
        Operation.IMAGE_TO_IMAGE: Route(
            method="POST",
            path="images/imageToImage",
            answer="list",
            fields=("image", "strength", *_EDIT_FIELDS),
            required=("image", "prompt", "strength"),
            per="image",
            default_model=DEFAULT_MODEL,
            models=models_for(Operation.IMAGE_TO_IMAGE),
        ),
        Operation.INPAINT: _edit("images/inpaint", Operation.INPAINT, "mask", required=("mask",)),
        Operation.OUTPAINT: _edit(
            "images/outpaint",
            Operation.OUTPAINT,
            "expand_left",
            "expand_right",
            "expand_top",
            "expand_bottom",
            "size",
            "zoom_out_percentage",
        ),
        Operation.REPLACE_BACKGROUND: _edit("images/replaceBackground", Operation.REPLACE_BACKGROUND),
        Operation.GENERATE_BACKGROUND: _edit(
            "images/generateBackground", Operation.GENERATE_BACKGROUND, "mask", required=("mask",)
        ),
        # The shape options of vectorize and the factor of the upscales stand only in the OpenAPI
        # document; no page promises them.
        Operation.VECTORIZE: _tool(
            "images/vectorize",
            10,
            "svg_compression",
            "limit_num_shapes",
            "max_num_shapes",
            "color_reduction",
            "return_gradients",
            "shape_stacking",
            "small_shape_filter",
            "strict_color_palette",
        ),
        Operation.REMOVE_BACKGROUND: _tool("images/removeBackground", 10),
        Operation.CRISP_UPSCALE: _tool("images/crispUpscale", 4, "upscale"),
        Operation.CREATIVE_UPSCALE: _tool("images/creativeUpscale", 250, "upscale"),
        # Published a little earlier as images/refineDetails.
        Operation.ENHANCE: _tool("images/enhance", 210, "refinement"),
        Operation.ERASE_REGION: _tool("images/eraseRegion", 2, "mask", required=("mask",)),
        Operation.REMIX: Route(
            method="POST",
            path="images/variateImage",
            answer="list",
            fields=("image", "size", "n", "model", "random_seed", "image_format"),
            required=("image", "size"),
            units=40,
            per="request",
        ),
        Operation.EXPLORE: Route(
            method="POST",
            path="images/explore",
            answer="list",
            fields=("prompt", "model", "size", "controls", "image_format"),
            required=("prompt",),
            default_model=DEFAULT_MODEL,
            models=models_for(Operation.EXPLORE),
        ),
        Operation.EXPLORE_SIMILAR: Route(
            method="POST",
            path="images/explore/similar",
            answer="list",
            fields=("source_image_id", "similarity", "image_format"),
            required=("source_image_id", "similarity"),
        ),
        Operation.ENHANCE_PROMPT: Route(
            method="POST",
            path="prompts/enhance",
            answer="enhanced_prompt",
            fields=("prompt",),
            required=("prompt",),
            units=10,
            per="request",
        ),
        Operation.CREATE_STYLE: Route(
            method="POST",
            path="styles",
            answer="style",
            fields=(
                "images",
                "style",
                "model",
                "match",
                "image_weights",
                "source_styles",
                "source_style_weights",
                "mix_policy",
                "prompt",
                "palette",
                "private",
            ),
            units=STYLE_UNITS,
            per="request",
            default_model=DEFAULT_STYLES_MODEL,
        ),
        Operation.STYLES: _look_up("styles", "styles"),
        Operation.BASIC_STYLES: _look_up("styles/basic", "basic_styles"),
        Operation.STYLE: _look_up("styles/{style_id}", "style", "style_id"),
        Operation.DELETE_STYLE: _look_up("styles/{style_id}", "empty", "style_id", method="DELETE"),
        Operation.ME: _look_up("users/me", "user", documented=True),
        Operation.MODELS: _look_up("models", "models"),
        Operation.OPTIMIZE_COLORS: Route(
            method="POST",
            path="colors/optimize",
            answer="color_mapping",
            fields=("colors", "num_colors_limit"),
            required=("colors", "num_colors_limit"),
            documented=False,
        ),
    }
)

JSON_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "image": "image_url",
        "mask": "mask_url",
        "file": "image_url",
        "files": "image_urls",
        "images": "image_urls",
        "style_references": "style_reference_urls",
    }
)
"""What the fields that hold pictures are called in a JSON body, where they are URLs."""

_NOT_STATED = frozenset({Operation.EXPLORE, Operation.EXPLORE_SIMILAR})


def price_of(
    operation: Operation, model_id: str | None = None, n: int = 1, *, references: bool = False
) -> Price:
    """What a call costs.

    Args:
        operation: The operation.
        model_id: The model; the route's default when None.
        n: How many pictures.
        references: Whether style references are sent, which are made into a style on the way.

    Returns:
        A price. It is an estimate (``exact`` False) where the service publishes none for the very
        case: V4-line image to image, explore, remix of several pictures, references.

    >>> price_of(Operation.GENERATE, "recraftv4_1", 4)
    Price(units=140, money='$0.14', exact=True)
    """
    route = ROUTES[operation]
    if route.units is not None:
        # The remix price is published per request without a word on n above 1.
        return Price(route.units, exact=operation is not Operation.REMIX or n == 1)
    model = find_model(model_id or route.default_model)
    if model is None or (route.per is None and operation not in _NOT_STATED):
        return Price(None)
    units = model.units * n + (STYLE_UNITS if references else 0)
    exact = route.per == "image" and not references and _published(operation, model)
    return Price(units, exact=exact)


def _published(operation: Operation, model: Model) -> bool:
    # Image to image has prices of its own for V3 only; for the V4 line its page points at the
    # general list.
    return operation is not Operation.IMAGE_TO_IMAGE or Operation.INPAINT in model.operations
