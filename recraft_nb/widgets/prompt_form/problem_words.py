"""What is wrong, in the short words of a form: the field is named beside them, the way out is a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import (
    ARTISTIC_LEVELS,
    COUNT,
    MAX_COLORS,
    MAX_SEED,
    Model,
    find_model,
    models_with_style,
    styles_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.errors import Problem
    from recraft_nb.widgets.prompt_form.state import FormState

__all__ = ["words_for"]

_SHOWN = 40
"""Characters of a value within a sentence."""

_STYLES = ("style", "style_id", "style_references")


def words_for(problem: Problem, state: FormState) -> str:
    """A problem as words to go beside its field; the request's own where they are short already.

    Args:
        problem: What the request says: its limits are what these words say too.
        state: The values that it is about.
    """
    field = problem.field.partition("[")[0]
    say = _WORDS.get(field)
    model = find_model(state.model)
    words = say(problem, state, model) if say and model else ""
    return words or problem.limit


def _count(problem: Problem, _: FormState, __: Model) -> str:
    least, most = COUNT
    whole = isinstance(problem.value, int)
    return f"can be {least} to {most}{'' if whole else ', a whole number'}."


def _seed(_: Problem, __: FormState, ___: Model) -> str:
    return f"can be 0 to {MAX_SEED:,}, a whole number."


def _size(problem: Problem, _: FormState, model: Model) -> str:
    return f"{_quoted(problem.value)} is no size of {model.name}."


def _style(problem: Problem, state: FormState, model: Model) -> str:
    if _several_styles(state) and problem.limit.startswith("cannot go"):
        return _ONE_STYLE
    if model.takes.style and problem.value in styles_of(model.id):
        return ""
    others = [find_model(name) for name in models_with_style(str(problem.value))]
    having = " and ".join(other.name for other in others if other is not None)
    there = f" {having} {'have' if len(others) > 1 else 'has'} it." if having else ""
    none = f"{_quoted(problem.value)} is no style of {model.name}." if model.takes.style else ""
    return f"{none or f'{model.name} has no styles by name.'}{there}"


def _style_id(problem: Problem, state: FormState, model: Model) -> str:
    if problem.value is None and model.takes.style_required:
        return f"is missing: {model.name} draws in a style of your own. Choose one."
    if _several_styles(state) and problem.limit.startswith("cannot go"):
        return _ONE_STYLE
    if not model.takes.style_id:
        return ""
    return f"{_quoted(problem.value)} is no id of a style. Choose one of yours from the list."


def _references(problem: Problem, state: FormState, _: Model) -> str:
    return _ONE_STYLE if _several_styles(state) and problem.limit.startswith("cannot go") else ""


def _colors(problem: Problem, _: FormState, __: Model) -> str:
    if "[" in problem.field:
        return f"{_quoted(problem.value)} is no colour. Write #c0392b, or a CSS name such as teal."
    if isinstance(problem.value, list) and len(problem.value) > MAX_COLORS:
        return f"can be {MAX_COLORS} at most; here are {len(problem.value)}."
    return ""


def _background(problem: Problem, _: FormState, model: Model) -> str:
    if not model.takes.background_color:
        return ""
    return f"{_quoted(problem.value)} is no colour. Write #c0392b, or a CSS name such as teal."


def _level(_: Problem, __: FormState, model: Model) -> str:
    least, most = ARTISTIC_LEVELS
    return f"can be {least} to {most}." if model.takes.artistic_level else ""


def _no_text(_: Problem, __: FormState, model: Model) -> str:
    return "can be on or off." if model.takes.no_text else f"is not a setting of {model.name}."


def _output(problem: Problem, _: FormState, model: Model) -> str:
    return f"{model.name} draws {model.output} pictures, not {_short(problem.value)} ones."


def _several_styles(state: FormState) -> bool:
    return sum(1 for name in _STYLES if state.shown(name)) > 1


_ONE_STYLE = "can be only one: a style, a style of your own, or reference pictures."

_WORDS: dict[str, Callable[[Problem, FormState, Model], str]] = {
    "n": _count,
    "random_seed": _seed,
    "size": _size,
    "style": _style,
    "style_id": _style_id,
    "style_references": _references,
    "controls.colors": _colors,
    "controls.background_color": _background,
    "controls.artistic_level": _level,
    "controls.no_text": _no_text,
    "output": _output,
}
"""What can be said more shortly beside a field, by its name."""


def _quoted(value: Any) -> str:
    return f"“{_short(value)}”"


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
