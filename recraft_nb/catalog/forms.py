"""What a form must show for each model, as plain data that can go to a browser."""

from __future__ import annotations

from typing import Any

from recraft_nb.catalog.kinds import Model, Operation
from recraft_nb.catalog.limits import ARTISTIC_LEVELS, COUNT, MAX_COLORS, MAX_SEED
from recraft_nb.catalog.models import DEFAULT_MODEL, MODELS, find_model
from recraft_nb.catalog.sizes import ASPECTS, pixels
from recraft_nb.catalog.styles import STYLES

_FLAGS = (
    "style",
    "style_id",
    "style_references",
    "negative_prompt",
    "text_layout",
    "random_seed",
    "colors",
    "background_color",
    "artistic_level",
    "no_text",
    "style_required",
)


def form_fields(model: Model | str) -> dict[str, Any]:
    """Everything a form needs to know about one model; only str, numbers, bool, list, dict, None.

    Keys: ``id name family output pro units usual_seconds prompt_max count colors_max seed_max
    default_style aspects takes style_match styles operations``. ``aspects`` is a list of
    ``{"aspect", "width", "height"}``: pixels of the model's table, nominal ones for vectors.

    Raises:
        KeyError: The model is not in the catalog.
    """
    known = model if isinstance(model, Model) else find_model(model)
    if known is None:
        raise KeyError(model)
    return {
        "id": known.id,
        "name": known.name,
        "family": known.family.value,
        "output": known.output.value,
        "pro": known.pro,
        "units": known.units,
        "usual_seconds": known.usual_seconds,
        "prompt_max": known.prompt_max,
        "count": list(COUNT),
        "colors_max": MAX_COLORS,
        "seed_max": MAX_SEED,
        "artistic_levels": list(ARTISTIC_LEVELS),
        "default_style": known.default_style,
        "aspects": [_aspect(known, aspect) for aspect in ASPECTS],
        "takes": {flag: getattr(known.takes, flag) for flag in _FLAGS},
        "style_match": list(known.takes.style_match),
        "styles": [{"group": group.name, "styles": list(group.styles)} for group in STYLES.get(known.id, ())],
        "operations": [operation.value for operation in Operation if operation in known.operations],
    }


def model_menu(operation: Operation = Operation.GENERATE) -> list[dict[str, Any]]:
    """The models for one operation, grouped by family: ``[{"family", "models": [form_fields]}]``.

    The group with the default model comes first, since the catalog's order puts it there.
    """
    groups: dict[str, list[dict[str, Any]]] = {}
    for model in MODELS.values():
        if operation in model.operations:
            groups.setdefault(model.family.value, []).append(
                {**form_fields(model), "default": model.id == DEFAULT_MODEL}
            )
    return [{"family": family, "models": models} for family, models in groups.items()]


def _aspect(model: Model, aspect: str) -> dict[str, Any]:
    width, height = pixels(model, aspect) or (0, 0)
    return {"aspect": aspect, "width": width, "height": height}
