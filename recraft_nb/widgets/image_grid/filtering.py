"""Which pictures of a grid are shown, and in which order: by prompt, model, rating, cost and date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypedDict

from recraft_nb.catalog import find_model
from recraft_nb.errors import InvalidRequest, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recraft_nb.media import Image

__all__ = ["ORDERS", "ModelChoice", "models_of", "order_of", "wanted_by"]

ORDERS = ("as given", "newest", "oldest", "rating", "cost", "cheapest", "model", "prompt")

_KEYS: dict[str, Callable[[Image], float | str]] = {
    "newest": lambda image: -image.created.timestamp(),
    "oldest": lambda image: image.created.timestamp(),
    "rating": lambda image: -(image.rating or 0),
    "cost": lambda image: -(image.credits or 0),
    "cheapest": lambda image: image.credits or 0,
    "model": lambda image: image.model or "",
    "prompt": lambda image: image.prompt.casefold(),
}

_CONDITIONS = "favourite, unrated, rating:1–5, days:N, free, paid, most:UNITS or model:ID"


class ModelChoice(TypedDict):
    """A model that some pictures of a grid come from."""

    id: str
    name: str
    count: int


def order_of(order: str) -> Callable[[Image], float | str] | None:
    """What to sort by; None for the order in which the pictures were given.

    Raises:
        InvalidRequest: There is no such order.
    """
    if order not in ORDERS:
        raise InvalidRequest([Problem("order", order, f"is one of {', '.join(ORDERS)}")], what="This grid")
    return _KEYS.get(order)


def wanted_by(text: str, only: str) -> Callable[[Image], bool]:
    """Whether a picture is shown.

    Args:
        text: Words that must all be in the prompt, the tags or the model's name, in any case.
        only: "" or one condition: ``favourite``, ``unrated``, ``rating:4`` (at least), ``days:7`` (made
            within so many days), ``free`` or ``paid`` (what was charged), ``most:40`` (units, charged or
            not), ``model:recraftv4_1``.

    Raises:
        InvalidRequest: There is no such condition.
    """
    words = text.casefold().split()
    meets = _condition(only)

    def wanted(image: Image) -> bool:
        return meets(image) and (not words or all(word in _words(image) for word in words))

    return wanted


def models_of(images: Iterable[Image]) -> list[ModelChoice]:
    """The models that the pictures come from, the most frequent first."""
    counts: dict[str, int] = {}
    for image in images:
        if image.model:
            counts[image.model] = counts.get(image.model, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [{"id": model, "name": _name(model), "count": count} for model, count in ordered]


def _condition(only: str) -> Callable[[Image], bool]:
    kind, _, value = only.partition(":")
    number = int(value) if value.isascii() and value.isdecimal() else None
    match kind, number:
        case "", _:
            return lambda _: True
        case "favourite", _:
            return lambda image: image.is_favourite
        case "unrated", _:
            return lambda image: not image.rating
        case "free", _:
            return lambda image: _paid(image) == 0
        case "paid", _:
            return lambda image: _paid(image) > 0
        case "model", _ if value:
            return lambda image: image.model == value
        case "rating", int(stars):
            return lambda image: (image.rating or 0) >= stars
        case "most", int(units):
            return lambda image: (image.credits or 0) <= units
        case "days", int(days):
            since = datetime.now(UTC) - timedelta(days=days)
            return lambda image: image.created >= since
    raise InvalidRequest([Problem("only", only, f"is {_CONDITIONS}")], what="This grid")


def _paid(image: Image) -> float:
    """What was charged for it. The local engine names a price and charges nothing."""
    return 0 if image.provider == "local" else (image.credits or 0)


def _name(model: str) -> str:
    known = find_model(model)
    return known.name if known else model


def _words(image: Image) -> str:
    model = image.model or ""
    return " ".join([image.prompt, model, _name(model), *image.tags]).casefold()
