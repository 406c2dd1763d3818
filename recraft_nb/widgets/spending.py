"""What something will cost at a service, and what may still be spent there, as a view shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import SERVICES, Operation, Price, find_model, model_menu, price_of
from recraft_nb.providers.carrying import offer_price

if TYPE_CHECKING:
    from recraft_nb.client import Recraft

__all__ = ["FormBudget", "FormPrice", "budget_of", "menu_at", "price_at", "price_shown"]


class FormPrice(TypedDict):
    """The price line: units are None where nobody knows them.

    ``unit`` is what is counted, ``"units"`` or a gateway's ``"credits"``; ``money`` is ``"unknown"``
    where a unit has no published price.
    """

    count: int
    each: int | None
    units: int | None
    unit: str
    money: str
    exact: bool


class FormBudget(TypedDict):
    """What is left of the client's budget, in money or else in the service's credits."""

    name: str
    money: str
    units: int | None


def price_at(
    provider: str, operation: Operation, model: str | None, n: int = 1, *, references: bool = False
) -> Price:
    """What an operation costs at a service, while there is no request that could be asked for its price.

    Args:
        provider: Id of the service. Those that speak the official dialect have the official prices, the
            local engine among them; a gateway has its own, in its own credits.
        operation: The operation.
        model: Model id; None for the operation's own.
        n: How many pictures.
        references: Whether style references are sent.

    >>> price_at("recraft", Operation.GENERATE, "recraftv4", 2)
    Price(units=80, money='$0.08', exact=True)
    >>> price_at("pixeldojo", Operation.GENERATE, "recraftv4", 2)
    Price(units=2, money='unknown', exact=True, unit='credits')
    """
    service = SERVICES.get(provider)
    if service is None or service.offers == SERVICES["recraft"].offers:
        return price_of(operation, model, n, references=references)
    known = find_model(model or "")
    offer = service.offer(known.id, operation) if known else None
    return service.price(None) if offer is None else offer_price(service, offer, n)


def price_shown(
    provider: str, operation: Operation, model: str | None, n: int, *, references: bool = False
) -> FormPrice:
    """The price line for some values; arguments as for `price_at`."""
    price = price_at(provider, operation, model, n, references=references)
    return {
        "count": n,
        "each": price_at(provider, operation, model).units,
        "units": price.units,
        "unit": price.unit,
        "money": price.money,
        "exact": price.exact,
    }


def menu_at(provider: str, operation: Operation = Operation.GENERATE) -> list[dict[str, Any]]:
    """The menu of models at a service: with ``units`` and ``unit``, and whether it is ``offered`` there."""
    service = SERVICES.get(provider)
    menu = model_menu(operation)
    for family in menu:
        for model in family["models"]:
            price = price_at(provider, operation, model["id"])
            offered = service is None or service.offer(model["id"], operation) is not None
            model.update(units=price.units, unit=price.unit, offered=offered)
    return menu


def budget_of(client: Recraft) -> FormBudget | None:
    """What may still be spent here, or None without a budget."""
    budget = client.budget
    left = budget.left
    if left is None:
        return None
    money = left.money if left.units_per_usd else str(left)
    return {"name": budget.name or "", "money": money, "units": left.units}
