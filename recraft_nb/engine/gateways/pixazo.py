"""Pixazo's dialect: the answer at once, as one address or a list of them.

Source: its page, March 2026. The price of a call is not published there; the balance falls by the
official price. Its image to image takes the picture as an address; here that is one of this engine's own
results, or a data URL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse

from recraft_nb.catalog import SERVICES, Operation
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.calls import read_scene
from recraft_nb.engine.fields import Fields
from recraft_nb.engine.gateways.carried import address, bound, read_values, reading
from recraft_nb.engine.handover import ADDRESSES
from recraft_nb.engine.inputs import read_picture
from recraft_nb.engine.marks import ENGINE
from recraft_nb.engine.requests import while_connected
from recraft_nb.engine.style_calls import follow_own

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    from recraft_nb.catalog import Offer
    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.service import Engine

__all__ = ["routes"]

_SERVICE = SERVICES["pixazo"]
_NEVER_ON_V4 = ("style", "style_id", "negative_prompt")
_NEEDED = ("image", "strength")


def routes(engine: Engine) -> list[Route]:
    """The routes of Pixazo, under ``/recraft``."""
    made = []
    for offer in _SERVICE.offers:
        endpoint = (_generating if offer.operation is Operation.GENERATE else _changing)(engine, offer)
        made.append(bound(engine, f"/recraft/{offer.id}", "POST", endpoint, _refused))
    return made


def _generating(engine: Engine, offer: Offer) -> Callable[[Request], Awaitable[Response]]:
    async def generate(request: Request) -> Response:
        account = _account(engine, request)
        values = await read_values(request)
        if offer.model != "recraftv3":
            for name in _NEVER_ON_V4:
                if values.get(name) not in (None, ""):
                    raise ApiError(400, f"{name} is not supported by this model")
        given = {name: values[name] for name in offer.fields if name in values}
        given.setdefault("size", offer.default_size)
        asked = await follow_own(engine, account, Fields(given), reading(offer, given))
        pictures = await while_connected(request, engine.generate(account, asked))
        return answered_with([address(picture, request) for picture in pictures])

    return generate


def _changing(engine: Engine, offer: Offer) -> Callable[[Request], Awaitable[Response]]:
    async def change(request: Request) -> Response:
        account = _account(engine, request)
        values = await read_values(request)
        for name in _NEEDED:
            if values.get(name) in (None, ""):
                raise ApiError(400, f"Missing required field: {name}")
        fields = Fields(
            {**{name: values[name] for name in offer.fields if name in values}, "model": offer.model}
        )
        picture = await read_picture(engine, request, fields, offer.operation)
        if picture.is_vector:
            raise ApiError(400, "image should be PNG, JPG or WEBP")
        if offer.max_input_bytes is not None and len(picture.data) > offer.max_input_bytes:
            raise ApiError(400, f"image should have at most {offer.max_input_bytes >> 20} MB")
        call = await read_scene(engine, account, request, fields, offer.operation)
        work = engine.make(account, call.orders, call.units, in_line=call.handover != ADDRESSES)
        pictures = await while_connected(request, work)
        return answered_with([address(picture, request) for picture in pictures])

    return change


def answered_with(addresses: list[str]) -> Response:
    """One address as a text, several as a list."""
    output: Any = addresses[0] if len(addresses) == 1 else addresses
    return JSONResponse({"output": output, "engine": ENGINE})


def _account(engine: Engine, request: Request) -> Account:
    key = request.headers.get(_SERVICE.key_header)
    return engine.ledger.account(None if key is None else f"Bearer {key}")


def _refused(error: ApiError) -> Response:
    message = "Unauthorized" if error.status == 401 else error.message  # noqa: PLR2004
    return JSONResponse({"error": message, "status": error.status}, status_code=error.status)
