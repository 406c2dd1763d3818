"""What the gateways have in common: a body in their words, as a call in the official ones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from recraft_nb.catalog import find_model
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.fields import Fields
from recraft_nb.engine.generation import Generation, read_generation
from recraft_nb.engine.official import answered
from recraft_nb.engine.requests import read_fields

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from recraft_nb.catalog import Offer
    from recraft_nb.engine.service import Engine, Picture

__all__ = ["address", "bound", "is_vector", "read_values", "reading"]


def bound(
    engine: Engine,
    path: str,
    method: str,
    endpoint: Callable[[Request], Awaitable[Response]],
    refused: Callable[[ApiError], Response],
) -> Route:
    """A route whose refusals are told in a gateway's own form."""

    async def called(_: Engine, request: Request) -> Response:
        return await endpoint(request)

    return Route(path, partial(answered, engine, called, refused=refused), methods=[method])


async def read_values(request: Request, known: Collection[str] | None = None) -> dict[str, Any]:
    """The JSON body.

    Args:
        request: The call.
        known: Where given, any other field is refused.

    Raises:
        ApiError: It is no JSON object, or has a field that is not known.
    """
    values = (await read_fields(request)).values
    if known is not None:
        for name in values:
            if name not in known:
                raise ApiError(400, f"Unknown parameter: {str(name)[:60]}")
    if values.get("prompt") in (None, ""):
        raise ApiError(400, "Missing required field: prompt")
    return dict(values)


def reading(offer: Offer, values: Mapping[str, Any]) -> Generation:
    """The call in the official words, checked with the limits of the offer's model.

    Args:
        offer: What the gateway offers.
        values: Official field names.

    Raises:
        ApiError: Something is out of range.
    """
    prompt = values.get("prompt")
    longest = offer.prompt_max
    if isinstance(prompt, str) and not offer.prompt_min <= len(prompt) <= (longest or len(prompt)):
        raise ApiError(400, f"prompt length should be in [{offer.prompt_min}, {longest}]")
    given = {name: value for name, value in values.items() if value is not None}
    return read_generation(Fields({**given, "model": offer.model}), None)


def is_vector(offer: Offer) -> bool:
    """Whether the offer's model draws SVG."""
    model = find_model(offer.model)
    return model is not None and model.is_vector


def address(picture: Picture, request: Request) -> str:
    """Where a result lies; it needs no key."""
    return f"{request.base_url}files/{picture.name}"
