"""Calls that work on pictures, read into orders for the workers.

Source: official endpoint reference and tool pages (Nov 2026); the options of vectorize and the upscales stand
in the vendor's OpenAPI document of 2026-08-22 only.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import (
    COUNT,
    DEFAULT_MODEL,
    IMAGE_FORMATS,
    MAX_EXPAND,
    MAX_SEED,
    ROUTES,
    Operation,
    find_model,
    nearest_size,
    parse_size,
    pixels,
    price_of,
)
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.generation import read_generation, seed_of
from recraft_nb.engine.handover import handover_of
from recraft_nb.engine.inputs import read_mask, read_picture
from recraft_nb.engine.service import Order, facts_of
from recraft_nb.engine.style_calls import follow_own

if TYPE_CHECKING:
    from starlette.requests import Request

    from recraft_nb.engine.fields import Fields
    from recraft_nb.engine.inputs import Given
    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.service import Engine

__all__ = ["Call", "read_remix", "read_scene", "read_tool", "units_of"]

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
        handover: How they are handed over.
    """

    orders: tuple[Order, ...]
    units: int
    handover: str


def units_of(operation: Operation, model: str | None = None, n: int = 1, *, references: bool = False) -> int:
    """What a call costs here: the official price; nothing where none is published."""
    return price_of(operation, model, n, references=references).units or 0


async def read_tool(engine: Engine, request: Request, fields: Fields, operation: Operation) -> Call:
    """Read a call of a one-picture tool.

    Raises:
        ApiError: 400, with the first thing that is wrong.
    """
    handover = handover_of(fields)
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
    return Call((order,), units_of(operation), handover)


async def read_scene(
    engine: Engine, account: Account, request: Request, fields: Fields, operation: Operation
) -> Call:
    """Read a call that changes a picture by a prompt.

    Raises:
        ApiError: 400, with the first thing that is wrong.
    """
    asked = await follow_own(engine, account, fields, read_generation(fields, None, operation, (1, 1)))
    if asked.traits:
        asked = replace(asked, style=asked.traits["look"])
    picture = await read_picture(engine, request, fields, operation)
    blobs = [picture.data]
    if "mask" in ROUTES[operation].fields:
        blobs.append((await read_mask(engine, request, fields, operation, picture)).data)
    more: dict[str, Any] = {"recipe": picture.recipe, "width": picture.width, "height": picture.height}
    if operation is Operation.IMAGE_TO_IMAGE:
        strength = fields.number("strength", 0, 1)
        if strength is None:
            raise ApiError(400, "strength is required: a number in [0, 1]")
        more["strength"] = strength
    if operation is Operation.OUTPAINT:
        more["frame"] = frame_of(fields, picture)
    orders = tuple(
        Order(
            ROUTES[operation].path.rpartition("/")[2],
            {**facts_of(asked, seed), **more},
            seed,
            asked.format,
            tuple(blobs),
        )
        for seed in (seed_of(asked.seed, index) for index in range(asked.count))
    )
    return Call(orders, units_of(operation, asked.model.id, asked.count), asked.handover)


async def read_remix(engine: Engine, request: Request, fields: Fields) -> Call:
    """Read a call for variations of a picture.

    Which models the service takes here is published nowhere; any model's sizes are taken.

    Raises:
        ApiError: 400, with the first thing that is wrong.
    """
    asked_model = fields.text("model")
    model = find_model(asked_model or DEFAULT_MODEL)
    if model is None:
        raise ApiError(400, f"Model {(asked_model or '')[:60]!r} is not known", code="invalid_model")
    handover = handover_of(fields)
    image_format = fields.choice("image_format", IMAGE_FORMATS) or IMAGE_FORMATS[0]
    format_ = "svg" if model.is_vector else image_format
    count = fields.integer("n", *COUNT) or COUNT[0]
    seed = fields.integer("random_seed", 0, MAX_SEED)
    seed = secrets.randbits(32) if seed is None else seed
    size = fields.text("size")
    if size is None:
        raise ApiError(400, "size is required")
    found = pixels(model, size)
    if found is None:
        near = nearest_size(model, size)
        raise ApiError(400, f"size {size[:40]!r} is not supported by model {model.id}; the nearest is {near}")
    picture = await read_picture(engine, request, fields, Operation.REMIX)
    facts: dict[str, Any] = {
        "model": model.id,
        "width": found[0],
        "height": found[1],
        "format": format_,
        "recipe": picture.recipe,
    }
    orders = tuple(
        Order("variateImage", {**facts, "seed": one}, one, format_, (picture.data,))
        for one in (seed_of(seed, index) for index in range(count))
    )
    return Call(orders, units_of(Operation.REMIX, model.id, count), handover)


def frame_of(fields: Fields, picture: Given) -> list[int]:
    """Where a picture lies in its outpainted one, six numbers: left, top, its size there, the whole's size.

    ``zoom_out_percentage`` shrinks the picture within its own frame before the rest is added; what the
    service does beyond its name is not published.

    Raises:
        ApiError: 400, nothing or too much was said about the space, or the result is too large.
    """
    sides = [fields.integer(f"expand_{side}", 0, MAX_EXPAND) for side in ("left", "top", "right", "bottom")]
    size, zoom = fields.text("size"), fields.number("zoom_out_percentage", 0, 100)
    given = any(side is not None for side in sides)
    if given and size is not None:
        raise ApiError(400, "expand_left, expand_right, expand_top and expand_bottom exclude size")
    if not given and size is None and zoom is None:
        raise ApiError(400, "one of expand_left, ..., size and zoom_out_percentage is required")
    if zoom is not None and zoom >= 100:  # noqa: PLR2004 - per cent
        raise fields.wrong("zoom_out_percentage", "a number in [0, 100)")
    share = 1 - (zoom or 0.0) / 100
    inner = (max(1, round(picture.width * share)), max(1, round(picture.height * share)))
    whole = (picture.width, picture.height)
    if size is not None:
        whole = _outer_size(size, whole)
        fit = min(1.0, whole[0] / inner[0], whole[1] / inner[1])
        inner = (max(1, round(inner[0] * fit)), max(1, round(inner[1] * fit)))
    left, top, right, bottom = (side or 0 for side in sides)
    width, height = whole[0] + left + right, whole[1] + top + bottom
    if max(width, height) > MAX_EXPAND:
        raise ApiError(400, f"the result's sides should be at most {MAX_EXPAND} px, not {width}x{height}")
    return [
        left + (whole[0] - inner[0]) // 2,
        top + (whole[1] - inner[1]) // 2,
        *inner,
        width,
        height,
    ]


def _outer_size(size: str, inner: tuple[int, int]) -> tuple[int, int]:
    """The size of an outpainted picture: as written, or the smallest of an aspect that holds the picture."""
    parsed = parse_size(size)
    if parsed is None:
        raise ApiError(400, f"size {size[:40]!r} should be WxH or w:h")
    sign, width, height = parsed
    if sign == "x":
        if not min(width, height) >= 1 or max(width, height) > MAX_EXPAND:
            raise ApiError(400, f"size should have sides of 1 to {MAX_EXPAND} px")
        return width, height
    if inner[0] * height >= inner[1] * width:
        return inner[0], max(1, round(inner[0] * height / width))
    return max(1, round(inner[1] * width / height)), inner[1]


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
