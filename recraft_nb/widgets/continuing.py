"""How a picture can be continued: what its client offers, at which price, and what has to be asked before."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from recraft_nb.catalog import INPUT_LIMITS, SERVICES, Operation, aspect_of, price_of
from recraft_nb.errors import InvalidRequest, Problem, RecraftError

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.media import Image

__all__ = ["Offer", "offers", "open_with", "opener_of", "start"]

Asks = Literal["nothing", "prompt", "strength", "ratio", "mask"]
"""What is needed besides the picture. All but ``nothing`` and ``mask`` need a prompt too."""


class Offer(TypedDict):
    """One way to continue from a picture.

    ``price`` stands beside the entry, ``cost`` in sentences. ``sure`` asks once more before it starts,
    because one press costs as much as several pictures. ``blocked`` says why this picture cannot be taken.
    """

    verb: str
    label: str
    asks: Asks
    price: str
    cost: str
    sure: bool
    blocked: str


@dataclass(frozen=True, slots=True)
class _Way:
    operation: Operation
    label: str
    asks: Asks = "nothing"
    sure: bool = False

    @property
    def verb(self) -> str:
        """The client's method; it has the operation's name."""
        return self.operation.value


# In the order of the menu: look on, change a part, change all of it, finish.
_WAYS = (
    _Way(Operation.EXPLORE_SIMILAR, "Similar pictures"),
    _Way(Operation.REMIX, "Remix"),
    _Way(Operation.IMAGE_TO_IMAGE, "Redraw from a prompt", "strength"),
    _Way(Operation.INPAINT, "Inpaint", "mask"),
    _Way(Operation.ERASE_REGION, "Erase a part", "mask"),
    _Way(Operation.OUTPAINT, "Outpaint", "ratio"),
    _Way(Operation.REPLACE_BACKGROUND, "Replace background", "prompt"),
    _Way(Operation.REMOVE_BACKGROUND, "Remove background"),
    _Way(Operation.VECTORIZE, "Vectorize"),
    _Way(Operation.CRISP_UPSCALE, "Crisp upscale"),
    _Way(Operation.CREATIVE_UPSCALE, "Creative upscale", sure=True),
    _Way(Operation.ENHANCE, "Enhance", sure=True),
)
_BY_VERB = {way.verb: way for way in _WAYS}
_TAKES: dict[Asks, frozenset[str]] = {
    "nothing": frozenset(),
    "prompt": frozenset({"prompt"}),
    "strength": frozenset({"prompt", "strength"}),
    "ratio": frozenset({"prompt", "size"}),
    "mask": frozenset(),
}


class _Openers:
    """Widgets that a picture is opened in for operations that need more than words: the floor's one hook."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_operation: dict[Operation, Callable[[Image], Any]] = {}

    def put(self, operation: Operation, opener: Callable[[Image], Any] | None) -> None:
        with self._lock:
            if opener is None:
                self._by_operation.pop(operation, None)
            else:
                self._by_operation[operation] = opener

    def get(self, operation: Operation) -> Callable[[Image], Any] | None:
        with self._lock:
            return self._by_operation.get(operation)


_OPENERS = _Openers()


def open_with(operation: Operation, opener: Callable[[Image], Any] | None) -> None:
    """Name the widget in which pictures are opened for an operation; None takes it away.

    Until somebody does, operations that need a mask are not in the menu.

    Args:
        operation: Such as `Operation.INPAINT`.
        opener: Called with the picture; returns the widget.
    """
    _OPENERS.put(operation, opener)


def opener_of(verb: str) -> Callable[[Image], Any] | None:
    """What opens a picture for a verb of the menu, or None."""
    way = _BY_VERB.get(verb)
    return None if way is None or way.asks != "mask" else _OPENERS.get(way.operation)


def offers(image: Image) -> list[Offer]:
    """What the picture's client can do with it, in the order of the menu; [] without a client."""
    asker = image.asker
    capable: frozenset[Operation] = getattr(asker, "capabilities", frozenset())
    found: list[Offer] = []
    for way in _WAYS:
        if way.operation not in capable:
            continue
        if way.asks == "mask" and _OPENERS.get(way.operation) is None:
            continue
        if way.asks != "mask" and not callable(getattr(asker, way.verb, None)):
            continue
        price, cost = _prices(getattr(asker, "provider", "recraft"), way.operation, image.model)
        found.append(
            {
                "verb": way.verb,
                "label": way.label,
                "asks": way.asks,
                "price": price,
                "cost": cost,
                "sure": way.sure and price != _FREE,
                "blocked": _blocked(image, way.operation),
            }
        )
    return found


def start(image: Image, verb: str, options: dict[str, Any]) -> Any:
    """Ask the picture's client to continue from it; returns the job, which is on its way.

    Args:
        image: The picture.
        verb: One of those that `offers` names.
        options: What the person said: ``prompt``, ``strength``, ``size``.

    Raises:
        InvalidRequest: Something is missing or not understood.
        RecraftError: Nobody can do this with the picture, or the client refuses.
    """
    way = _BY_VERB.get(verb)
    asker = image.asker
    if way is None or asker is None or not callable(getattr(asker, verb, None)):
        raise RecraftError(
            "This picture cannot be continued in this way here.",
            cost="Nothing was sent or charged.",
            advice="Make a client in the notebook and ask it with the picture.",
        )
    problems = [
        Problem(name, value, "is not an option here")
        for name, value in options.items()
        if name not in _TAKES[way.asks]
    ]
    if "prompt" in _TAKES[way.asks] and not str(options.get("prompt", "")).strip():
        problems.append(Problem("prompt", options.get("prompt", ""), "say in words what should be there"))
    if problems:
        raise InvalidRequest(problems, what=way.label)
    if way.operation is Operation.REMIX:
        # The service wants a shape; the picture keeps its own.
        options = {"size": aspect_of(*image.size), **options}
    return getattr(asker, verb)(image, **options)


_FREE = "not charged"


def _prices(provider: str, operation: Operation, model: str | None) -> tuple[str, str]:
    """A price as short as a menu wants it, and in full."""
    service = SERVICES.get(provider)
    # Similar pictures come from the model of their source; the service says neither how many nor a price.
    each = operation is Operation.EXPLORE_SIMILAR
    price = price_of(operation, model if each else None)
    if service is not None and not service.charges:
        return _FREE, f"Not charged by the local engine; officially {price}."
    if provider == "recraft" or service is None:
        if price.units is None:
            return "price unknown", "The service publishes no price for this."
        about = "" if price.exact else "about "
        return f"{about}{price.units:,} units{' each' if each else ''}", f"This costs {price}."
    listed = {offer.credits for offer in service.offers if offer.operation is operation}
    known = sorted(units for units in listed if units is not None)
    if not known:
        return "price unknown", f"{service.name} publishes no price for this."
    text = f"{known[0]:,}" if known[0] == known[-1] else f"{known[0]:,}–{known[-1]:,}"
    return f"{text} {service.unit_name}", f"This costs {text} {service.unit_name} at {service.name}."


def _blocked(image: Image, operation: Operation) -> str:
    """Why the service would refuse the picture itself; "" when it would not."""
    if operation is Operation.EXPLORE_SIMILAR:
        return "" if image.image_id else "only for pictures of the service"
    limits = INPUT_LIMITS.get(operation)
    if limits is None:
        return ""
    width, height = image.size
    if image.format not in limits.formats:
        return f"not for {image.format.upper()}"
    if max(width, height) > limits.max_side:
        return f"only up to {limits.max_side:,} px"
    if width * height > limits.max_pixels:
        return f"only up to {limits.max_pixels // 1_000_000} MP"
    if min(width, height) < limits.min_side and image.format != "svg":
        return f"only from {limits.min_side:,} px"
    return ""
