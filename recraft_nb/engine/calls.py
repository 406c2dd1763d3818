"""Calls that work on pictures, read into orders for the workers.

Source: official endpoint reference and tool pages (Nov 2026); the options of vectorize and the upscales stand
in the vendor's OpenAPI document of 2026-08-22 only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import IMAGE_FORMATS, MAX_SEED, ROUTES, Operation, price_of
from recraft_nb.engine.generation import RESPONSE_FORMATS
from recraft_nb.engine.inputs import read_mask, read_picture
from recraft_nb.engine.service import Order

if TYPE_CHECKING:
    from starlette.requests import Request

    from recraft_nb.engine.fields import Fields
    from recraft_nb.engine.service import Engine

__all__ = ["Call", "read_tool", "units_of"]

_SWITCH = ("on", "off")
_VECTOR_KEPT = frozenset({Operation.REMOVE_BACKGROUND, Operation.ERASE_REGION})
_MAX_SHAPES = (1, 2**32 - 1)
_MOST_INKS = 256


@dataclass(frozen=True, slots=True)
class Call:
    """A call, ready to be done.

    Attributes:
        orders: Its pictures.
        units: What it costs.
        in_line: Whether the answer carries the pictures themselves.
    """

    orders: tuple[Order, ...]
    units: int
    in_line: bool


def units_of(operation: Operation, model: str | None = None, n: int = 1, *, references: bool = False) -> int:
    """What a call costs here: the official price; nothing where none is published."""
    return price_of(operation, model, n, references=references).units or 0


async def read_tool(engine: Engine, request: Request, fields: Fields, operation: Operation) -> Call:
    """Read a call of a one-picture tool.

    Raises:
        ApiError: 400, with the first thing that is wrong.
    """
    in_line = fields.choice("response_format", RESPONSE_FORMATS) == "b64_json"
    image_format = fields.choice("image_format", IMAGE_FORMATS) or IMAGE_FORMATS[0]
    options = _options(fields, operation)
    # Not in the official interface for every tool; where it decides something, it makes that repeatable.
    seed = fields.integer("random_seed", 0, MAX_SEED) or 0
    picture = await read_picture(engine, request, fields, operation)
    blobs = [picture.data]
    if "mask" in ROUTES[operation].fields:
        blobs.append((await read_mask(engine, request, fields, operation, picture)).data)
    vector = operation is Operation.VECTORIZE or (picture.is_vector and operation in _VECTOR_KEPT)
    format_ = "svg" if vector else image_format
    facts: dict[str, Any] = {
        "options": options,
        "size": [picture.width, picture.height],
        "seed": seed,
        "format": format_,
        "recipe": picture.recipe,
    }
    order = Order(ROUTES[operation].path.rpartition("/")[2], facts, seed, format_, tuple(blobs))
    return Call((order,), units_of(operation), in_line)


def _options(fields: Fields, operation: Operation) -> dict[str, Any]:
    if operation is Operation.VECTORIZE:
        return _tracing(fields)
    if operation is Operation.ENHANCE:
        return _given({"refinement": fields.choice("refinement", ("subtle", "moderate"))})
    if operation in {Operation.CRISP_UPSCALE, Operation.CREATIVE_UPSCALE}:
        return _given({"upscale": fields.choice("upscale", ("upscale4mp", "upscale16mp"))})
    return {}


def _tracing(fields: Fields) -> dict[str, Any]:
    palette = fields.items("strict_color_palette")
    if len(palette) > _MOST_INKS:
        raise fields.wrong("strict_color_palette", f"at most {_MOST_INKS} colors")
    for color in palette:
        parts = color.get("rgb") if isinstance(color, dict) else color
        if (
            not isinstance(parts, list)
            or len(parts) != 3  # noqa: PLR2004 - red, green, blue
            or not all(type(part) is int and 0 <= part <= 255 for part in parts)  # noqa: PLR2004 - a byte
        ):
            raise fields.wrong("strict_color_palette", "a list of three integers in [0, 255] each")
    inks = [color["rgb"] if isinstance(color, dict) else color for color in palette]
    switches = (
        "svg_compression",
        "limit_num_shapes",
        "color_reduction",
        "return_gradients",
        "small_shape_filter",
    )
    return _given(
        {
            **{name: fields.choice(name, _SWITCH) for name in switches},
            "max_num_shapes": fields.integer("max_num_shapes", *_MAX_SHAPES),
            "shape_stacking": fields.choice("shape_stacking", ("cut_out", "hierarchical")),
            "strict_color_palette": inks,
        }
    )


def _given(options: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value not in (None, [])}
