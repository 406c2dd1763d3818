"""The published facts of the service, read from the list that the catalog is checked against too.

Nothing here knows the package: it is a second opinion on its rules.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_FACTS: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "unit" / "catalog" / "facts.json").read_text("utf-8")
)

MODELS: dict[str, dict[str, Any]] = {
    name: model for model in _FACTS["models"] for name in (model["id"], *model["alias_ids"])
}
ROUTES: dict[str, dict[str, Any]] = {
    one["path"]: one for one in _FACTS["endpoints"] if one["method"] == "POST"
}
"""The paid routes, by path."""
ASPECTS: list[str] = _FACTS["sizes"]["aspects"]
SIZES: dict[str, dict[str, str]] = _FACTS["sizes"]["tables"]
STYLE_NAMES: dict[str, set[str]] = {
    model: {name for names in groups.values() for name in names}
    for model, groups in _FACTS["styles"]["curated_names"].items()
}
BASE_STYLES: list[str] = _FACTS["styles"]["base_styles"]
SUBSTYLES: dict[str, dict[str, list[str]]] = _FACTS["styles"]["legacy_substyles_by_model_and_base_style"]
LETTERS = frozenset("".join(_FACTS["text_layout"]["allowed_characters"].values()))
STYLE_UNITS = 5


def output_of(model: str) -> str:
    """``"raster"`` or ``"vector"``."""
    return MODELS[model]["output"]


def pixels_of(model: str | None, size: str | None) -> tuple[int, int]:
    """Width and height that a model draws."""
    said = size or "1:1"
    if "x" not in said:
        said = SIZES[MODELS[model]["size_table"] if model else "standard_1k"][said]
    width, height = said.split("x")
    return int(width), int(height)
