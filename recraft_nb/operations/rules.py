"""What a model takes: every rule that needs the catalog, told as problems.

The rules look at values that have already been read. Of a field that could not be read they say
only whether the model takes such a field at all. A model that the catalog does not know has no
rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import (
    DEFAULT_MODEL,
    DEFAULT_STYLES_MODEL,
    MODELS,
    ROUTES,
    Operation,
    Output,
    base_styles_of,
    canonical_size,
    find_model,
    model_for_style,
    models_with_style,
    nearest_size,
    raster_of,
    styles_of,
    vector_of,
)
from recraft_nb.errors import Problem
from recraft_nb.operations.controls import Controls
from recraft_nb.operations.readers import closest, one_of
from recraft_nb.operations.references import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recraft_nb.catalog import Model

# field or control, what a person calls it
_FIELDS = (
    ("style", "style names"),
    ("style_id", "style ids"),
    ("style_references", "style references"),
    ("negative_prompt", "negative prompt"),
    ("text_layout", "text layout"),
    ("random_seed", "seed"),
)
_CONTROLS = (
    ("colors", "preferred colours"),
    ("background_color", "background colour"),
    ("artistic_level", "artistic level"),
    ("no_text", "switch against text"),
)
_STYLE_FIELDS = ("style", "style_id", "style_references")


def resolve_model(values: Mapping[str, Any], operation: Operation = Operation.GENERATE) -> str:
    """The model that the service would use when none is named, so that one can always be sent.

    A style name goes to V3 if it knows the name, else to V2; references go to V4 Styles; all else
    to the default model of the operation. ``output="vector"`` chooses the vector twin. Operations
    that V2 has not send a style name to the V3 model that knows it.
    """
    output = values.get("output")
    style = values.get("style")
    if style is not None:
        known = model_for_style(style, output) or model_for_style(style)
        # A name that nobody knows is refused later; V3 is what it was meant for.
        chosen = known if known is not None and operation in MODELS[known].operations else "recraftv3"
    elif values.get("style_references"):
        chosen = DEFAULT_STYLES_MODEL
    else:
        chosen = ROUTES[operation].default_model or DEFAULT_MODEL
    twin = vector_of if output == Output.VECTOR else raster_of if output == Output.RASTER else None
    return (twin(chosen) or chosen) if twin else chosen


def model_problems(
    operation: Operation, values: Mapping[str, Any], unread: Mapping[str, Any]
) -> Iterator[Problem]:
    """Everything that the model of a request does not allow.

    Args:
        operation: What is asked for.
        values: The fields that could be read.
        unread: The others, as they were given.
    """
    yield from (_presentable(problem, operation) for problem in exclusions(values))
    model = find_model(values.get("model"))
    if model is None:
        return
    if operation not in model.operations:
        yield _not_for(model, operation)
    yield from _prompt(model, values)
    yield from size_problems(model, values)
    misfits = not_taken(model, {**values, **unread}, operation)
    yield from (_presentable(problem, operation) for problem in misfits)
    yield from style_problems(model, values)
    yield from _style_needed(model, values)


def _not_for(model: Model, operation: Operation) -> Problem:
    able = [other for other in MODELS.values() if operation in other.operations]
    drawing = [other for other in able if other.output is model.output]
    # V2 is nearer to V3, which has styles by name too, than to whatever is spelled like it.
    related = [other.id for other in drawing if other.takes.style == model.takes.style]
    near = closest(model.id, related or [other.id for other in drawing], cutoff=0.0)
    return Problem(
        "model",
        model.id,
        f"{model.name} is not for {operation.value}; {families(able)} can do it",
        near,
    )


def exclusions(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Only one of a style name, a style id and references says what the style is."""
    given = [name for name in _STYLE_FIELDS if values.get(name) is not None]
    if len(given) > 1:
        yield Problem(
            given[-1],
            values[given[-1]],
            f"cannot go together with {' and '.join(given[:-1])}; send one of them",
        )


def not_taken(
    model: Model, values: Mapping[str, Any], operation: Operation = Operation.GENERATE
) -> Iterator[Problem]:
    """Fields and controls that are set although the model takes none of their kind."""
    for name, noun in _FIELDS:
        value = values.get(name)
        if _is_set(value) and not getattr(model.takes, name):
            yield Problem(name, value, _refusal(model, name, noun, operation))
    controls = control_values(values.get("controls"))
    for name, noun in _CONTROLS:
        if _is_set(controls.get(name)) and not getattr(model.takes, name):
            yield Problem(f"controls.{name}", controls[name], _refusal(model, name, noun, operation))


def control_values(controls: Controls | Mapping[str, Any] | None) -> dict[str, Any]:
    """The single controls by name, of a `Controls` or of a dict on its way to become one."""
    if isinstance(controls, Controls):
        return {name: getattr(controls, name) for name in type(controls).model_fields}
    return dict(controls) if isinstance(controls, Mapping) else {}


def families(models: Iterable[Model]) -> str:
    """The families of these models as words: ``"V3 and V2"``."""
    names = list(dict.fromkeys(model.family.value for model in models))
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _prompt(model: Model, values: Mapping[str, Any]) -> Iterator[Problem]:
    prompt = values.get("prompt")
    if prompt is not None and len(prompt) > model.prompt_max:
        yield Problem(
            "prompt",
            prompt,
            f"has {len(prompt):,} characters; {model.name} takes 1 to {model.prompt_max:,}",
        )


def size_problems(model: Model, values: Mapping[str, Any]) -> Iterator[Problem]:
    """Sizes that the model has not, and the other kind of output."""
    size = values.get("size")
    if size is not None and canonical_size(model, size) is None:
        nearest = nearest_size(model, size)
        form = "aspects" if ":" in nearest else "sizes"
        yield Problem("size", size, f"is none of the 14 {form} of {model.name}", nearest)
    output = values.get("output")
    if output is not None and output != model.output:
        twin = vector_of(model.id) if output == Output.VECTOR else raster_of(model.id)
        way = f"model={twin!r} draws {output} ones" if twin else "it has no vector twin"
        yield Problem(
            "output", output, f"{model.name} draws {model.output} pictures; {way}", model.output.value
        )


def style_problems(model: Model, values: Mapping[str, Any]) -> Iterator[Problem]:
    """Style names that the model does not know, and ways of matching that it does not have."""
    style = values.get("style")
    if style is not None and model.takes.style and not _knows(model, style):
        knowing = models_with_style(style)
        known = f"{_names(knowing)} do" if len(knowing) > 1 else f"{_names(knowing)} does"
        yield Problem(
            "style",
            style,
            f"{model.name} does not know this style; {known if knowing else 'names must be exact'}",
            closest(style, styles_of(model.id)),
        )
    match = values.get("style_match")
    allowed = model.takes.style_match
    if match is not None and match not in allowed:
        limit = (
            f"{model.name} takes {one_of(allowed)}" if allowed else f"{model.name} takes no styles to match"
        )
        yield Problem("style_match", match, limit, allowed[0] if allowed else None)


def _knows(model: Model, style: str) -> bool:
    return style in styles_of(model.id) or style in base_styles_of(model.id)


def _style_needed(model: Model, values: Mapping[str, Any]) -> Iterator[Problem]:
    # A field that is absent was given but could not be read; then this is not the problem.
    ways = ("style_id", "style_references")
    if model.takes.style_required and all(name in values and values[name] is None for name in ways):
        yield Problem("style_id", None, f"{model.name} always needs a style: style_id or style_references")


def _refusal(model: Model, flag: str, noun: str, operation: Operation) -> str:
    takers = [m for m in MODELS.values() if getattr(m.takes, flag) and operation in m.operations]
    if not takers:
        return f"{model.name} takes no {noun}"
    return f"{model.name} takes no {noun}; {families(takers)} {'do' if _several(takers) else 'does'}"


def _several(models: Iterable[Model]) -> bool:
    return len({model.family for model in models}) > 1


def _presentable(problem: Problem, operation: Operation) -> Problem:
    """The problem as a person should read it: with a way out, without megabytes of pictures."""
    limit, value = problem.limit, problem.value
    knowing = model_for_style(value) if problem.field == "style" else None
    if knowing is not None and operation in MODELS[knowing].operations:
        limit = f"{limit} (model={knowing!r} knows this one)"
    if problem.field == "style_references":
        value = counted(value) if isinstance(value, (tuple, list)) else "pictures"
    return Problem(problem.field, value, limit, problem.nearest)


def _names(model_ids: Iterable[str]) -> str:
    return " and ".join(MODELS[model_id].name for model_id in model_ids)


def _is_set(value: Any) -> bool:
    # False and 0 differ here: no_text=False says nothing, a seed of 0 is a seed.
    if value is None or value is False:
        return False
    return not (isinstance(value, (str, tuple, list, Mapping)) and len(value) == 0)
