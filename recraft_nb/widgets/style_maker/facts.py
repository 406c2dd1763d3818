"""What a style maker says: kinds of styles, prices before, own styles and tests as the views show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from recraft_nb.catalog import MIX_POLICIES, MODELS, SERVICES, STYLE_KINDS, Operation, Price
from recraft_nb.media.cost import amount_of, cost_of
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.job_strips import JobStripsChannels
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.prompt_form.facts import (
    FieldProblem,  # noqa: TC001 - read when the JavaScript types are generated
)
from recraft_nb.widgets.spending import FormBudget, FormPrice, budget_of, price_at
from recraft_nb.widgets.style_maker.draft import StyleFields  # noqa: TC001 - for the JavaScript types
from recraft_nb.widgets.style_maker.references import ReferenceShown, limits_in_words
from recraft_nb.widgets.wire import Card  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.client import Recraft
    from recraft_nb.errors import Problem
    from recraft_nb.media import Image
    from recraft_nb.widgets.style_maker.draft import StyleDraft
    from recraft_nb.widgets.style_maker.own import KnownStyle
    from recraft_nb.widgets.style_maker.trying import StyleTest

__all__ = [
    "KindShown",
    "OwnShown",
    "StyleAnswer",
    "StyleFacts",
    "StyleMakerChannels",
    "StyleTestShown",
    "facts_of",
    "line_of",
    "own_shown",
    "price_of_test",
    "shown_test",
    "style_menu",
]

_BASES = {"any": "Any look", "logo_raster": "Logo"}
_MATCHES = {"precise": "Precise", "flexible": "Flexible", "regular": "Regular"}
_POLICIES = {"PaletteMatch": "Palette match", "MaxWeight": "Max weight"}


class StyleOption(TypedDict):
    """One of several to choose from."""

    value: str
    label: str
    hint: str


class KindShown(TypedDict):
    """A kind of style: what it can be made from, and who follows it."""

    model: str
    name: str
    goes: str
    limits: str
    mixes: bool
    bases: list[StyleOption]
    matches: list[StyleOption]
    tests: list[StyleOption]


class StyleFacts(TypedDict):
    """What is said of the present values, and of the service.

    ``price`` is that of a test, ``create`` that of making the style, in words; ``parts`` what the first is
    made of. ``made`` is the id of the style that the values have made already, ``paid`` what that was
    charged; ``chosen`` the style that is the value.
    """

    service: str
    local: bool
    balance: int | None
    budget: FormBudget | None
    problems: list[FieldProblem]
    test_problems: list[FieldProblem]
    aside: list[str]
    price: FormPrice
    parts: str
    create: str
    made: str
    paid: str
    busy: bool
    chosen: str
    chosen_label: str
    lacks: str


class OwnShown(TypedDict):
    """One of the account's styles, with a few pictures that were made with it.

    ``kind`` is the model that it was made for, "" where nobody knows; ``kinds`` are those that it can be.
    """

    id: str
    label: str
    name: str
    base: str
    kind: str
    kinds: list[StyleOption]
    family: str
    made: str
    trial: bool
    tiles: list[Tile]


class StyleTestShown(TypedDict):
    """A test: its prompts and the jobs that draw them; their pictures stand in the strips of these names."""

    number: int
    style: str
    label: str
    state: Literal["making", "drawing", "done", "failed"]
    prompts: list[str]
    jobs: list[str]
    model: str
    price: str
    charge: str
    card: Card | None


class StyleAnswer(TypedDict):
    """What became of a press: what stands in its way, if anything. ``changed``: Python spoke meanwhile."""

    begun: bool
    problems: list[FieldProblem]
    changed: bool


class StyleMenu(TypedDict):
    """The kinds of styles, and the ways to mix."""

    kinds: list[KindShown]
    policies: list[StyleOption]


class StyleMakerChannels(JobStripsChannels):
    """What a style maker shows."""

    fields: StyleFields
    facts: StyleFacts
    references: dict[str, list[ReferenceShown]]
    limits: dict[str, str]
    styles: dict[str, list[OwnShown]]
    tests: dict[str, StyleTestShown]
    menu: StyleMenu


def style_menu(provider: str) -> StyleMenu:
    """What can be chosen at a service; ways to mix are called as the service calls them."""
    return {
        "kinds": _kinds(provider),
        "policies": [_option(one, _POLICIES[one]) for one in MIX_POLICIES],
    }


def _kinds(provider: str) -> list[KindShown]:
    return [
        {
            "model": kind.model,
            "name": kind.name,
            "goes": ", ".join(MODELS[one].name for one in kind.models),
            "limits": limits_in_words(kind),
            "mixes": kind.mixes,
            "bases": [_option(one, _base(one)) for one in kind.bases],
            "matches": [_option(one, _MATCHES[one]) for one in kind.matches],
            "tests": [_option(one, MODELS[one].name, _price_of(provider, one)) for one in kind.models],
        }
        for kind in STYLE_KINDS.values()
    ]


def facts_of(
    draft: StyleDraft,
    client: Recraft,
    *,
    made: str,
    there: bool,
    credits_: int | None,
    busy: bool,
    chosen: str,
    chosen_label: str,
    shown: Callable[[Problem], FieldProblem],
    back: str = "",
) -> StyleFacts:
    """Everything below and beside the fields."""
    account = client.account
    count = len(draft.fields["prompts"])
    provider = client.provider
    making = price_at(provider, Operation.CREATE_STYLE, None)
    each = price_at(provider, Operation.GENERATE, draft.test_model)
    price = price_of_test(provider, made=there, count=count, model=draft.test_model)
    drawn = f"{count} × {each.units} for the pictures"
    parts = f"{drawn}; the style is made already" if there else f"{making.units} for the style, {drawn}"
    return {
        "service": provider,
        "local": provider == "local",
        "balance": account.credits if account else None,
        "budget": budget_of(client),
        "problems": [] if there else [shown(one) for one in draft.problems()],
        "test_problems": [shown(one) for one in draft.prompt_problems()],
        "aside": [*([back] if back else []), *draft.aside()],
        "price": {
            "count": 1,
            "each": price.units,
            "units": price.units,
            "unit": price.unit,
            "money": price.money,
            "exact": price.exact,
        },
        "parts": "" if price.units is None else parts,
        "create": "" if there else cost_of(provider, making.units),
        "made": made,
        "paid": "not charged" if provider == "local" else amount_of(provider, credits_),
        "busy": busy,
        "chosen": chosen,
        "chosen_label": chosen_label,
        "lacks": _lacks(client),
    }


def price_of_test(provider: str, *, made: bool, count: int, model: str) -> Price:
    """What a test is expected to cost, with the making of the style where there is none yet."""
    each = price_at(provider, Operation.GENERATE, model)
    drawn = each * count
    return drawn if made else drawn + price_at(provider, Operation.CREATE_STYLE, None)


def own_shown(style: KnownStyle, pictures: list[Image], tile: Callable[[Image], Tile]) -> OwnShown:
    """An own style as the views see it."""
    kind = style.kind
    return {
        "id": style.id,
        "label": style.label,
        "name": style.name,
        "base": _base(style.base),
        "kind": kind.model if kind else "",
        "kinds": [_option(one.model, one.name) for one in style.kinds],
        "family": kind.name if kind else "",
        "made": style.created.isoformat() if style.created else "",
        "trial": style.trial,
        "tiles": [tile(image) for image in pictures],
    }


def shown_test(test: StyleTest, number: int, provider: str, label: str) -> StyleTestShown:
    """A test as the views see it."""
    drawing: Literal["making", "drawing"] = "drawing" if test.jobs else "making"
    failed = test.error is not None and not test.jobs
    card = card_of(test.error, "testing a style") if failed and test.error is not None else None
    return {
        "number": number,
        "style": "" if test.gone else test.style_id or "",
        "label": label,
        "state": "failed" if failed else "done" if test.done() else drawing,
        "prompts": list(test.prompts),
        "jobs": [job.journal_id for job in test.jobs],
        "model": MODELS[test.model].name,
        "price": cost_of(provider, test.price.units),
        "charge": _charge(test, provider),
        "card": card,
    }


def line_of(draft: StyleDraft, own: str) -> str:
    """The maker in one line, for readers without a kernel."""
    many = len(draft.references)
    pictures = "1 reference" if many == 1 else f"{many} references"
    name = draft.fields["name"]
    words = [f"“{name}”" if name else "A new style", draft.kind.name, pictures]
    return " · ".join([*words, *([f"chosen: {own}"] if own else [])])


def _charge(test: StyleTest, provider: str) -> str:
    if provider == "local":
        return "not charged"
    amount = amount_of(provider, test.credits)
    return f"{amount} charged" if amount else ""


def _price_of(provider: str, model: str) -> str:
    price = price_at(provider, Operation.GENERATE, model)
    return "" if price.units is None else str(price)


def _lacks(client: Recraft) -> str:
    if Operation.CREATE_STYLE in client.capabilities:
        return ""
    able = [one.name for one in SERVICES.values() if Operation.CREATE_STYLE in one.operations]
    mine = SERVICES[client.provider].name if client.provider in SERVICES else client.provider
    return f"{mine} makes no styles. {' and '.join(able)} can."


def _base(name: str) -> str:
    words = name.replace("_", " ").strip()
    return _BASES.get(name, f"{words[:1].upper()}{words[1:]}")


def _option(value: str, label: str, hint: str = "") -> StyleOption:
    return {"value": value, "label": label, "hint": hint}
