"""What can be done with a masked picture: operations, models, prices, and why not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import COUNT, INPUT_LIMITS, Operation, Price, find_model, models_for
from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media.inputs import picture_problems
from recraft_nb.widgets.spending import FormBudget, FormPrice, budget_of, price_at, price_shown

if TYPE_CHECKING:
    from recraft_nb.client import Recraft
    from recraft_nb.media import Image

__all__ = ["EDITS", "EditFacts", "EditModel", "EditWay", "count_of", "edit_of", "facts_of", "trouble_of"]

EDITS = {
    Operation.INPAINT: "Inpaint",
    Operation.ERASE_REGION: "Erase",
    Operation.GENERATE_BACKGROUND: "New background",
}
"""What a mask is good for, with the names of the buttons."""

_ASKS = {
    Operation.INPAINT: "What should be there?",
    Operation.GENERATE_BACKGROUND: "What should be around it?",
}


class EditModel(TypedDict):
    """A model to choose from, and what a picture of it costs; "" where nobody knows."""

    id: str
    name: str
    price: str


class EditWay(TypedDict):
    """One operation: its button, what the prompt asks (empty: it takes none), its models."""

    id: str
    label: str
    asks: str
    models: list[EditModel]
    price: str


class EditFacts(TypedDict):
    """What stands under the canvas."""

    ways: list[EditWay]
    connected: bool
    service: str
    local: bool
    balance: int | None
    budget: FormBudget | None
    price: FormPrice


def edit_of(name: Any) -> Operation:
    """An operation by its name.

    Raises:
        InvalidRequest: It is none that takes a mask.
    """
    for operation in EDITS:
        if name in (operation, operation.value):
            return operation
    names = ", ".join(operation.value for operation in EDITS)
    raise InvalidRequest([Problem("operation", name, f"one of {names}")], what="This canvas")


def count_of(value: Any) -> int:
    """How many pictures, brought into what is allowed.

    Raises:
        InvalidRequest: It is no whole number.
    """
    least, most = COUNT
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidRequest([Problem("n", value, f"{least} to {most}")], what="This canvas")
    return min(max(value, least), most)


def facts_of(client: Recraft | None, fields: dict[str, Any]) -> EditFacts:
    """Everything under the canvas but the values themselves.

    Args:
        client: Who would be asked; None when there is nobody.
        fields: ``operation``, ``model``, ``n``.
    """
    capable = client.capabilities if client is not None else frozenset(EDITS)
    account = client.account if client is not None else None
    provider = client.provider if client is not None else ""
    return {
        "ways": [_way(operation, provider) for operation in EDITS if operation in capable],
        "connected": client is not None,
        "service": provider,
        "local": provider == "local",
        "balance": account.credits if account else None,
        "budget": budget_of(client) if client is not None else None,
        "price": _price(fields, provider),
    }


def _way(operation: Operation, provider: str) -> EditWay:
    known = [model for name in models_for(operation) if (model := find_model(name))]
    return {
        "id": operation.value,
        "label": EDITS[operation],
        "asks": _ASKS.get(operation, ""),
        "models": [
            {"id": model.id, "name": model.name, "price": _short(price_at(provider, operation, model.id))}
            for model in known
        ],
        "price": str(price_at(provider, operation, known[0].id if known else None)),
    }


def _short(price: Price) -> str:
    return "" if price.units is None else str(replace(price, units_per_usd=None))


def _price(fields: dict[str, Any], provider: str) -> FormPrice:
    operation = Operation(fields["operation"])
    drawn = bool(models_for(operation))
    model, n = (fields["model"], fields["n"]) if drawn else (None, 1)
    return price_shown(provider, operation, model, n)


def trouble_of(image: Image, operation: Operation) -> str:
    """Why the service would refuse the picture itself, in words; empty when it would not."""
    problems = picture_problems(image.bytes, INPUT_LIMITS[operation])
    return "; ".join(f"{problem.value}, and the service takes {problem.limit}" for problem in problems)
