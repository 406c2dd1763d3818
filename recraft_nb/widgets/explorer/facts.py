"""What an explorer says: its sets and their ages, prices before, costs after, the line without a kernel."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from recraft_nb.catalog import (
    DEFAULT_MODEL,
    SERVICES,
    SIMILARITIES,
    Operation,
    Price,
    aspect_for,
    find_model,
    models_for,
    nearest_size,
)
from recraft_nb.errors import InvalidRequest, Problem, ServiceError
from recraft_nb.media.cost import amount_of, cost_of
from recraft_nb.operations import ExploreSimilar
from recraft_nb.widgets.explorer.explored import CLOSENESS
from recraft_nb.widgets.job_strips import JobStripsChannels
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.prompt_form.facts import (
    FieldProblem,  # noqa: TC001 - read when the JavaScript types are generated
)
from recraft_nb.widgets.spending import FormBudget, FormPrice, budget_of, price_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from recraft_nb.client import Recraft
    from recraft_nb.widgets.explorer.explored import Branch, Walk

__all__ = [
    "ExplorerChannels",
    "ExplorerFacts",
    "ExplorerFields",
    "SetShown",
    "facts_of",
    "line_of",
    "next_price",
    "problems_of",
    "read_fields",
    "refused_source",
    "set_shown",
]

_LIFE = 24
"""Hours that results are taken to stay where a service says nothing.

How long an id can be branched from is published nowhere; that results stay "about 24 hours, may change"
(official appendix, Nov 2026) is the best guess, and it is said as one.
"""

_REFUSED = (400, 404, 410, 422)
_MODELS = models_for(Operation.EXPLORE)

Ids = Literal["lasting", "fading", "foreign", "gone"]


class ExplorerFields(TypedDict):
    """What a person sets, and where the person is: the set that is shown and the picture in it."""

    prompt: str
    model: str
    size: str
    similarity: int
    shown: str
    at: int
    revision: int


class ExplorerFacts(TypedDict):
    """What is said of the present values, and of the service.

    ``guess`` says what the price is an estimate of; ``lacks`` why nothing can be explored here; ``life``
    is how many seconds ids are thought to last; ``spent`` what all sets together were charged.
    """

    service: str
    name: str
    local: bool
    balance: int | None
    budget: FormBudget | None
    problems: list[FieldProblem]
    notices: list[str]
    price: FormPrice
    guess: str
    lacks: str
    life: int
    spent: str


class SetShown(TypedDict):
    """A set in the tree. Its pictures and how far it is stand in the strip of the same name.

    ``age`` is in seconds until now. ``ids`` says whether its pictures can be branched from: ``lasting`` as
    long as they exist, ``fading`` for about ``life``, ``foreign`` to the service that is asked now, ``gone``
    because the service has said so. ``next`` is the price of branching, in words.
    """

    press: str
    number: int
    source: str
    place: int
    similarity: int
    title: str
    kind: Literal["prompt", "similar", "picture", "stray"]
    age: float
    ids: Ids
    maker: str
    cost: str
    charge: str
    next: str


class ExplorerChannels(JobStripsChannels):
    """What an explorer shows."""

    fields: ExplorerFields
    facts: ExplorerFacts
    sets: dict[str, SetShown]
    pins: dict[str, list[Tile]]
    menu: dict[str, Any]


def read_fields(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are kept.

    Raises:
        InvalidRequest: With every problem at once.
    """
    problems: list[Problem] = []
    read: dict[str, Any] = {}
    for name, value in values.items():
        if name == "prompt":
            read[name] = "" if value is None else str(value)
        elif name == "model":
            read[name] = _model(value, problems)
        elif name == "size":
            read[name] = "1:1" if value is None else str(value).strip()
        elif name == "similarity":
            read[name] = _closeness(value, problems)
        else:
            problems.append(Problem(name, value, "is no value of this explorer"))
    if problems:
        raise InvalidRequest(problems, what="This explorer")
    return read


def _model(value: Any, problems: list[Problem]) -> str:
    if value is None:
        return DEFAULT_MODEL
    known = find_model(value) if isinstance(value, str) else None
    if known is not None and known.id in _MODELS:
        return known.id
    if isinstance(value, str) and value and known is None:
        return value  # newer than the catalog; it is sent as it is
    problems.append(Problem("model", value, f"can explore: {', '.join(_MODELS)}", DEFAULT_MODEL))
    return DEFAULT_MODEL


def _closeness(value: Any, problems: list[Problem]) -> int:
    least, most = SIMILARITIES
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        near = min(max(value, least), most) if isinstance(value, int) else 3
        problems.append(Problem("similarity", value, f"{least} (a little) to {most} (extremely)", near))
        return near
    return value


def problems_of(fields: Mapping[str, Any]) -> Iterator[Problem]:
    """What keeps the prompt from being explored."""
    known = find_model(fields["model"])
    prompt, size = fields["prompt"], fields["size"]
    if not prompt.strip():
        yield Problem("prompt", prompt, "is missing")
    elif known is not None and known.prompt_max and len(prompt) > known.prompt_max:
        yield Problem("prompt", len(prompt), f"can have {known.prompt_max:,} characters")
    if known is not None and aspect_for(known.id, size) is None:
        yield Problem("size", size, f"is no size of {known.name}", nearest_size(known.id, size))


def facts_of(
    fields: Mapping[str, Any], walk: Walk, client: Recraft, shown: Callable[[Problem], FieldProblem]
) -> ExplorerFacts:
    """What is said of the values and of the service."""
    account = client.account
    price, guess = estimate(walk, Operation.EXPLORE, fields["model"], client.provider)
    return {
        "service": client.provider,
        "name": _name(client.provider),
        "local": client.provider == "local",
        "balance": account.credits if account else None,
        "budget": budget_of(client),
        "problems": [shown(one) for one in problems_of(fields)],
        "notices": [],
        "price": {
            "count": 1,
            "each": price.units,
            "units": price.units,
            "unit": price.unit,
            "money": price.money,
            "exact": False,
        },
        "guess": guess,
        "lacks": _lacks(client),
        "life": _life(client.provider),
        "spent": _spent(walk, client.provider),
    }


def estimate(walk: Walk, operation: Operation, model: str | None, provider: str) -> tuple[Price, str]:
    """What a call is likely to cost, and what that is an estimate of.

    The service publishes neither a price nor how many pictures come, so the last such call is the best
    guess; before there was one, all that can be said is the model's price of a picture.
    """
    listed = price_at(provider, operation, model)
    for branch in reversed(walk.branches):
        asked = branch.request
        same = asked is not None and asked.operation is operation and branch.provider == provider
        if same and branch.credits and walk.model(branch) == model:
            units = branch.credits
            last = Price(units, exact=False, unit=listed.unit, units_per_usd=listed.units_per_usd)
            return last, "estimated from the last one"
    if listed.units is None:
        return listed, ""
    return listed, "for each picture; the service decides how many"


def next_price(walk: Walk, model: str | None, provider: str) -> str:
    """The price of branching from pictures of a model, in words."""
    price, guess = estimate(walk, Operation.EXPLORE_SIMILAR, model, provider)
    if price.units is None:
        return "price unknown"
    local = provider == "local"
    return f"official price {price} {guess} · not charged" if local else f"{price} {guess}"


def set_shown(branch: Branch, walk: Walk, provider: str, *, press: str, number: int, price: str) -> SetShown:
    """A set as the views see it.

    Args:
        branch: The set.
        walk: The tree that it is in.
        provider: Id of the service that is asked now.
        press: The press of a button that it came of, or "".
        number: Its place in the order of asking.
        price: What branching from it costs, see `next_price`.
    """
    source, place = branch.source or ("", -1)
    return {
        "press": press,
        "number": number,
        "source": source,
        "place": place,
        "similarity": branch.similarity or 0,
        "title": _title(branch),
        "kind": _kind(branch, here=source == "" or source in walk),
        "age": (datetime.now(UTC) - branch.created).total_seconds(),
        "ids": _ids(branch, provider),
        "maker": _name(branch.provider),
        "cost": _short(branch),
        "charge": cost_of(branch.provider, branch.credits),
        "next": price,
    }


def _kind(branch: Branch, *, here: bool) -> Literal["prompt", "similar", "picture", "stray"]:
    if branch.request is None:
        return "picture"
    if isinstance(branch.request, ExploreSimilar):
        return "similar" if branch.source is not None and here else "stray"
    return "prompt"


def _title(branch: Branch) -> str:
    if branch.request is None:
        return next((image.prompt for image in branch.images.values() if image.prompt), "A picture")
    if branch.similarity is not None:
        return f"{CLOSENESS[branch.similarity - 1]} similar"
    return branch.prompt


def _ids(branch: Branch, provider: str) -> Ids:
    if branch.provider != provider:
        return "foreign"
    if branch.refused:
        return "gone"
    return "lasting" if provider == "local" else "fading"


def refused_source(error: BaseException | None) -> bool:
    """Whether the service does not know the picture that it was to find similar ones for.

    The request carries an id, a number from 1 to 5 and a format, all checked before: what is refused
    as wrong is the id.
    """
    return isinstance(error, ServiceError) and error.status in _REFUSED


def _lacks(client: Recraft) -> str:
    if Operation.EXPLORE in client.capabilities:
        return ""
    able = [_name(one.id) for one in SERVICES.values() if Operation.EXPLORE in one.operations]
    return f"{_name(client.provider)} cannot explore. {' and '.join(able)} can."


def _name(provider: str) -> str:
    if provider == "local":
        return "the local engine"
    return SERVICES[provider].name if provider in SERVICES else provider or "somebody else"


def _life(provider: str) -> int:
    hours = SERVICES[provider].retention_hours if provider in SERVICES else None
    return (hours or _LIFE) * 3600


def _short(branch: Branch) -> str:
    return amount_of(branch.provider, branch.credits).split(" (")[0]


def _spent(walk: Walk, provider: str) -> str:
    known = [branch.credits for branch in walk.branches if branch.provider == provider and branch.credits]
    return cost_of(provider, sum(known)) if len(known) > 1 else ""


def line_of(walk: Walk, branch: Branch | None) -> str:
    """The path in one line, for readers without a kernel."""
    if branch is None:
        return "An explorer without a path yet."
    words = [_title(one) or "explored" for one in walk.path(branch)]
    return f"Explored: {' › '.join(words)}"
