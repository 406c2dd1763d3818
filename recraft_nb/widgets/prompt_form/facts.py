"""What a prompt form says of its values: as JSON for a view, the price, what is wrong, what was put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import COUNT, Operation, find_model
from recraft_nb.errors import InvalidRequest
from recraft_nb.media.cost import cost_of
from recraft_nb.operations import Color, Request
from recraft_nb.widgets.prompt_form.problem_words import words_for
from recraft_nb.widgets.prompt_form.state import FIELDS
from recraft_nb.widgets.spending import FormBudget, FormPrice, budget_of, price_at, price_shown

if TYPE_CHECKING:
    from recraft_nb.client import Recraft
    from recraft_nb.errors import Problem
    from recraft_nb.operations import PutAside
    from recraft_nb.widgets.prompt_form.state import FormState

__all__ = [
    "Aside",
    "FieldProblem",
    "FormFacts",
    "Pressed",
    "aside_of",
    "facts_of",
    "field_problem",
    "line_of",
    "read_field",
    "shown_fields",
]

_NAMES = {
    "style": "Style",
    "style_id": "Own style",
    "style_references": "The reference pictures",
    "style_match": "Style match",
    "negative_prompt": "Negative prompt",
    "random_seed": "Seed",
    "text_layout": "The placed words",
    "size": "Size",
    "output": "Output",
    "controls.colors": "Colours",
    "controls.background_color": "Background",
    "controls.artistic_level": "Artistic level",
    "controls.no_text": "No text in the picture",
}
"""What the form calls the fields that can be put aside."""

_WORDLESS = {"style_references", "text_layout", "controls.no_text"}
"""Those whose value says nothing in a sentence."""

_PROMPT_SHOWN = 120


class FieldProblem(TypedDict):
    """One thing that is wrong, to show beside its field."""

    field: str
    text: str
    nearest: Any


class Aside(TypedDict):
    """A value that was put aside: what, and why."""

    title: str
    text: str


class FormFacts(TypedDict):
    """What the form says of the service and of the present values."""

    service: str
    local: bool
    balance: int | None
    budget: FormBudget | None
    enhance: str
    problems: list[FieldProblem]
    notices: list[str]
    price: FormPrice
    code: str


class Pressed(TypedDict):
    """What became of a press of Generate: a job, or what stands in the way.

    ``changed``: Python changed the form while the press was on its way; nothing was sent.
    """

    job: str | None
    problems: list[FieldProblem]
    changed: bool


def facts_of(state: FormState, client: Recraft) -> FormFacts:
    """Everything below and beside the fields."""
    account = client.account
    request, problems = state.checked()
    return {
        "service": client.provider,
        "local": client.provider == "local",
        "balance": account.credits if account else None,
        "budget": budget_of(client),
        "enhance": _enhancing(client),
        "problems": [field_problem(one, state) for one in problems],
        "notices": list(request.notices) if isinstance(request, Request) else [],
        "price": _price(state, client.provider),
        "code": state.code(),
    }


def _enhancing(client: Recraft) -> str:
    """What a richer prompt costs here, in words; empty where it cannot be had."""
    if Operation.ENHANCE_PROMPT not in client.capabilities:
        return ""
    return str(price_at(client.provider, Operation.ENHANCE_PROMPT, None))


def _price(state: FormState, provider: str) -> FormPrice:
    references = bool(state.shown("style_references"))
    return price_shown(provider, Operation.GENERATE, state.model, _count(state), references=references)


def _count(state: FormState) -> int:
    count = state.shown("n")
    least, most = COUNT
    return min(max(count, least), most) if isinstance(count, int) else least


def field_problem(problem: Problem, state: FormState) -> FieldProblem:
    """A problem as a view shows it; the nearest value only where it is plain JSON."""
    near = problem.nearest
    plain = isinstance(near, str | int | float) or (
        isinstance(near, list) and all(isinstance(one, str) for one in near)
    )
    text = words_for(problem, state)
    return {"field": problem.field, "text": text, "nearest": near if plain else None}


def aside_of(item: PutAside) -> Aside:
    """What was put aside, in the words of the form."""
    name = _NAMES.get(item.field, item.field)
    value = item.value
    if item.field in _WORDLESS:
        what = name
    elif item.field == "controls.colors":
        what = f"{name} {', '.join(_hex(one) for one in value)}"
    elif item.field == "controls.background_color":
        what = f"{name} {_hex(value)}"
    else:
        what = f"{name} “{value}”" if isinstance(value, str) else f"{name} {value}"
    many = item.field in {"controls.colors", "style_references", "text_layout"}
    return {"title": f"{what} {'were' if many else 'was'} put aside.", "text": item.reason}


def line_of(state: FormState, client: Recraft) -> str:
    """The form in one line, for readers without a kernel."""
    prompt = str(state.shown("prompt"))
    if len(prompt) > _PROMPT_SHOWN:
        prompt = f"{prompt[: _PROMPT_SHOWN - 1]}…"
    known = find_model(state.model)
    count, references = _count(state), bool(state.shown("style_references"))
    price = price_at(client.provider, Operation.GENERATE, state.model, count, references=references)
    cost = "price unknown" if price.units is None else str(price)
    if client.provider == "local":
        cost = cost_of("local", price.units)
    settings = [str(state.shown(name)) for name in ("size", "style") if state.shown(name)]
    pictures = "1 picture" if count == 1 else f"{count} pictures"
    words = [known.name if known else state.model, *settings, pictures, cost]
    return f"{f'“{prompt}”' if prompt else 'A prompt form without a prompt yet'} – {' · '.join(words)}"


def shown_fields(state: FormState) -> dict[str, Any]:
    """Every field as JSON for a view."""
    return {**{name: _plain(name, state.shown(name)) for name in FIELDS}, "seed_locked": state.locked}


def read_field(state: FormState, name: str, value: Any) -> Any:
    """A field as it comes from a view.

    A view knows pictures and placed words only by their number, so it can take them out but not
    change them; and colours only as hex, so that those with a weight are found again by it.
    """
    if name in {"style_references", "text_layout"}:
        return None if not value else state.shown(name)
    if name == "controls" and isinstance(value, dict) and value.get("colors"):
        before = (state.shown("controls") or {}).get("colors") or ()
        known = {_hex(color): color for color in before}
        return {**value, "colors": [known.get(color, color) for color in value["colors"]]}
    return value


def _plain(name: str, value: Any) -> Any:
    if name == "controls":
        controls = dict(value) if isinstance(value, dict) else {}
        if "colors" in controls:
            colors = controls["colors"]
            controls["colors"] = [_hex(one) for one in colors] if isinstance(colors, list | tuple) else []
        if "background_color" in controls:
            controls["background_color"] = _hex(controls["background_color"])
        return controls
    if name == "style_references":
        return len(value) if isinstance(value, list | tuple) else int(bool(value))
    if name == "text_layout":
        return [_word(box) for box in value] if isinstance(value, list | tuple) else []
    return value if value is None or isinstance(value, str | int | float) else str(value)


def _word(box: Any) -> str:
    if isinstance(box, dict):
        return str(box.get("text", "?"))
    return str(getattr(box, "text", None) or (box[0] if isinstance(box, list | tuple) and box else "?"))


def _hex(color: Any) -> str:
    try:
        return Color.parse(color).hex
    except InvalidRequest:
        return str(color)
