"""Which service can carry a request, and what stands in the way where one cannot: read from its offers."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from recraft_nb.catalog import (
    JSON_NAMES,
    SERVICES,
    Price,
    aspect_for,
    aspect_of,
    find_model,
    parse_size,
)
from recraft_nb.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from recraft_nb.catalog import Offer, Service
    from recraft_nb.operations import Request

__all__ = ["carriers", "obstacles", "offer_for", "offer_price", "set_fields"]

# Both speak the official dialect: a request that could be made can be sent there.
_OFFICIAL = frozenset({"recraft", "local"})

# An id that nobody knows becomes a part of a path at one gateway.
_MODEL_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,99}", re.ASCII)


def offer_for(service: Service, request: Request) -> Offer | None:
    """The offer that a request goes to: by our model id, by the service's own, or by an unknown one.

    An id that no catalog knows passes at a service whose ids go into the request as they are; its
    price is unknown then. None when the service has no such thing.
    """
    operation, model = request.operation, request.model
    if model is None:
        return None
    known = find_model(model)
    if known is not None:
        return service.offer(known.id, operation)
    here = [offer for offer in service.offers if offer.operation is operation]
    for offer in here:
        if model in (offer.id, *offer.other_ids):
            return offer
    if not here or service.protocol != "job" or not _MODEL_ID.fullmatch(model):
        return None
    return here[0]._replace(model=model, id=model, credits=None, other_ids=(), usual_seconds=None)


def offer_price(service: Service, offer: Offer, count: int) -> Price:
    """What a call costs by an offer, in the service's own credits; unknown where none is published."""
    units = None if offer.credits is None else offer.credits * count
    return service.price(units)


def set_fields(request: Request) -> dict[str, object]:
    """The fields that a request sends, by their Python names and without the model."""
    sent = request.fields()
    names = {json: name for name, json in JSON_NAMES.items() if name in type(request).model_fields}
    return {names.get(name, name): value for name, value in sent.items() if name != "model"}


def obstacles(service: Service, request: Request) -> list[Problem]:
    """Everything that keeps a gateway from carrying a request, each with the nearest that it could."""
    offer = offer_for(service, request)
    if offer is None:
        if request.model is None or not any(one.operation is request.operation for one in service.offers):
            return [Problem("operation", request.operation.value, f"{service.name} does not have it")]
        return [_no_model(service, request)]
    return [
        *_fields(service, offer, request),
        *_prompt(offer, request),
        *_size(offer, request),
        *_picture(service, offer, request),
    ]


def carriers(request: Request) -> tuple[str, ...]:
    """The ids of the services that take a request as it is.

    A model that only one gateway calls by that name is no request for anybody else.
    """
    found = []
    for service in SERVICES.values():
        if service.id in _OFFICIAL:
            known = request.model is None or find_model(request.model) is not None
            fits = known and request.operation in service.operations
        else:
            fits = not obstacles(service, request)
        if fits:
            found.append(service.id)
    return tuple(found)


def _no_model(service: Service, request: Request) -> Problem:
    offered = list(dict.fromkeys(one.model for one in service.offers if one.operation is request.operation))
    near = difflib.get_close_matches(str(request.model), offered, n=1, cutoff=0.3)
    limit = f"{service.name} offers {_listed(offered)}"
    return Problem("model", request.model, limit, near[0] if near else offered[0])


def _fields(service: Service, offer: Offer, request: Request) -> Iterable[Problem]:
    for name, value in set_fields(request).items():
        if name == "n":
            if isinstance(value, int) and value > offer.max_count:
                many = "one picture" if offer.max_count == 1 else f"at most {offer.max_count} pictures"
                yield Problem("n", value, f"{service.name} makes {many} in a call", offer.max_count)
        elif name not in offer.fields:
            where = f"{service.name} does not carry it for {offer.model}"
            yield Problem(name, value, f"{where}; leave it out")


def _prompt(offer: Offer, request: Request) -> Iterable[Problem]:
    length = len(request.prompt or "")
    if length < offer.prompt_min:
        yield Problem("prompt", request.prompt, f"must have at least {offer.prompt_min} characters here")
    elif offer.prompt_max is not None and length > offer.prompt_max:
        limit = f"may have at most {offer.prompt_max:,} characters here, this has {length:,}"
        yield Problem("prompt", request.prompt, limit)


def _size(offer: Offer, request: Request) -> Iterable[Problem]:
    size = getattr(request, "size", None)
    if size is None or not offer.sizes or "size" not in offer.fields:
        return
    aspect = aspect_for(offer.model, size) or size
    if size in offer.sizes or aspect in offer.sizes:
        return
    parsed = parse_size(size)
    near = aspect_of(*parsed[1:]) if parsed else offer.sizes[0]
    if parsed and near not in offer.sizes:
        wanted = parsed[1] / parsed[2]
        aspects = [one for one in offer.sizes if ":" in one]
        near = min(aspects, key=lambda one: _distance(wanted, one))
    yield Problem("size", size, f"is one of {_listed(offer.sizes)} here", near)


def _picture(service: Service, offer: Offer, request: Request) -> Iterable[Problem]:
    picture = getattr(request, "image", None)
    if not isinstance(picture, str):
        return
    in_bytes = picture[:5].lower() == "data:"
    size = len(picture.partition(",")[2]) * 3 // 4 if in_bytes else 0
    most = offer.max_input_bytes
    upto = f"up to {most >> 20} MB" if most else "of any size"
    if in_bytes and not offer.takes_bytes:
        limit = (
            f"{service.name} fetches the picture itself, so it takes an https address only ({upto}); put the "
            "file where it can be fetched, or ask a service that takes bytes"
        )
        yield Problem("image", f"{size:,} bytes", limit)
    elif most and size > most:
        yield Problem("image", f"{size:,} bytes", f"{service.name} takes pictures {upto}")


def _distance(wanted: float, aspect: str) -> float:
    width, height = aspect.split(":")
    ratio = int(width) / int(height)
    return max(wanted / ratio, ratio / wanted)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(repr(name) for name in names)
