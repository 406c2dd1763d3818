"""Calls that explore a prompt, and those about palettes, read and checked.

How many pictures the service answers with is published nowhere: here explore gives eight interpretations and
similar four neighbours. Neither takes a seed; a prompt is explored in the same way every time.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any
from uuid import UUID

from recraft_nb.catalog import IMAGE_FORMATS, SIMILARITIES, Operation
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.calls import Call, units_of
from recraft_nb.engine.generation import read_generation, seed_of
from recraft_nb.engine.handover import handover_of
from recraft_nb.engine.recognition import DRAWN
from recraft_nb.engine.service import Order, facts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.fields import Fields
    from recraft_nb.engine.service import Engine

__all__ = ["hex_of", "read_colors", "read_explore", "read_similar"]

INTERPRETATIONS = 8
NEIGHBOURS = 4

_HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_MOST_COLORS = 1000


def read_explore(fields: Fields) -> Call:
    """Read a call for different interpretations of a prompt.

    Raises:
        ApiError: 400, with the first thing that is wrong.
    """
    asked = read_generation(fields, None, Operation.EXPLORE)
    first = fields.integer("random_seed", 0, 2**32 - 1)
    if first is None:
        first = int.from_bytes(hashlib.sha256(asked.prompt.encode()).digest()[:4], "big")
    orders = tuple(
        Order("explore", {**facts_of(asked, seed), "turn": turn}, seed, asked.format)
        for turn, seed in enumerate(seed_of(first, turn) for turn in range(INTERPRETATIONS))
    )
    return Call(orders, units_of(Operation.EXPLORE, asked.model.id), asked.handover)


def read_similar(engine: Engine, fields: Fields) -> Call:
    """Read a call for pictures near one that explore gave.

    Raises:
        ApiError: 400, with the first thing that is wrong; there is no such picture.
    """
    handover = handover_of(fields)
    image_format = fields.choice("image_format", IMAGE_FORMATS)
    similarity = fields.integer("similarity", *SIMILARITIES)
    source = fields.text("source_image_id")
    if source is None:
        raise ApiError(400, "source_image_id is required")
    if similarity is None:
        raise ApiError(400, "similarity is required: an integer in [1, 5]")
    try:
        source = str(UUID(source))
    except ValueError:
        raise fields.wrong("source_image_id", "a UUID") from None
    recipe = engine.shelf.recipe(source)
    drawn = (recipe or {}).get(DRAWN)
    if not recipe or not drawn:
        raise ApiError(400, f"source_image_id {source} is not a picture that explore gave here")
    format_ = "svg" if drawn["format"] == "svg" else image_format or drawn["format"]
    first = int.from_bytes(hashlib.sha256(source.encode()).digest()[:4], "big")
    facts: dict[str, Any] = {**drawn, "format": format_, "recipe": recipe, "similarity": similarity}
    orders = tuple(
        Order("similar", {**facts, "seed": seed}, seed, format_)
        for seed in (seed_of(first, turn + 1) for turn in range(NEIGHBOURS))
    )
    return Call(orders, units_of(Operation.EXPLORE_SIMILAR, drawn["model"]), handover)


def read_colors(fields: Fields) -> tuple[list[tuple[tuple[int, int, int], float]], int]:
    """The colours that are to become fewer, with their weights, and how many may be left.

    Raises:
        ApiError: 400, with the first thing that is wrong.
    """
    colors = []
    for item in fields.groups("colors"):
        match = _HEX.fullmatch(item.text("hex") or "")
        if match is None:
            raise item.wrong("hex", "a color like #1a2b3c")
        digits = match[1] if len(match[1]) == 6 else "".join(digit * 2 for digit in match[1])  # noqa: PLR2004
        value = int(digits, 16)
        weight = item.number("weight", 0, 1e9)
        colors.append(((value >> 16, value >> 8 & 255, value & 255), 1.0 if weight is None else weight))
    if not 1 <= len(colors) <= _MOST_COLORS:
        raise fields.wrong("colors", f"a list of 1 to {_MOST_COLORS} colors")
    limit = fields.integer("num_colors_limit", 1, _MOST_COLORS)
    if limit is None:
        raise ApiError(400, "num_colors_limit is required")
    return colors, limit


def hex_of(color: Sequence[int]) -> str:
    """``#rrggbb`` of three bytes."""
    return "#{:02x}{:02x}{:02x}".format(*color)
