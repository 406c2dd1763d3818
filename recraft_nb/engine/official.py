"""The official dialect: the routes of the Recraft service, as far as the engine has them."""

from __future__ import annotations

import asyncio
import base64
import calendar
import logging
import sqlite3
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from recraft_nb.catalog import MODELS, ROUTES, UNITS_PER_USD, Operation, Output
from recraft_nb.engine.answers import NOT_LOCAL, ApiError, answer, error_response, not_found
from recraft_nb.engine.calls import read_remix, read_scene, read_tool
from recraft_nb.engine.generation import read_generation
from recraft_nb.engine.marks import LABEL
from recraft_nb.engine.requests import Gone, read_fields, while_connected
from recraft_nb.engine.shelf import MEDIA_TYPES
from recraft_nb.engine.workers import WorkFailed
from recraft_nb.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from recraft_nb.catalog import Model
    from recraft_nb.engine.calls import Call
    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.service import Engine, Picture

__all__ = ["answered", "routes"]

_LOG = logging.getLogger(__name__)
_CLIENT_LEFT = 499  # for the server's log; nobody else reads it
_GUARD = {
    # For a person who opens the address in a browser: nothing in an SVG may run or load.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "X-Content-Type-Options": "nosniff",
}
_TOOLS = (
    Operation.VECTORIZE,
    Operation.REMOVE_BACKGROUND,
    Operation.CRISP_UPSCALE,
    Operation.CREATIVE_UPSCALE,
    Operation.ENHANCE,
    Operation.ERASE_REGION,
)
_SCENES = (
    Operation.IMAGE_TO_IMAGE,
    Operation.INPAINT,
    Operation.OUTPAINT,
    Operation.REPLACE_BACKGROUND,
    Operation.GENERATE_BACKGROUND,
)
_OLD_NAMES = {
    Operation.CRISP_UPSCALE: ("images/clarityUpscale",),
    Operation.CREATIVE_UPSCALE: ("images/generativeUpscale",),
}
"""Deprecated names that the vendor's OpenAPI document still has."""


def routes(engine: Engine) -> list[Route]:
    """All routes of the official dialect, bound to an engine."""

    def route(path: str, method: str, endpoint: Callable[[Engine, Request], Awaitable[Response]]) -> Route:
        return Route(path, partial(answered, engine, endpoint), methods=[method])

    done = [
        route("/v1/images/generations", "POST", partial(_generate, output=None)),
        route("/v1/images/generations/raster", "POST", partial(_generate, output=Output.RASTER)),
        route("/v1/images/generations/vector", "POST", partial(_generate, output=Output.VECTOR)),
        *(
            route(f"/v1/{path}", "POST", partial(_tool, operation=operation))
            for operation in _TOOLS
            for path in (ROUTES[operation].path, *_OLD_NAMES.get(operation, ()))
        ),
        *(
            route(f"/v1/{ROUTES[operation].path}", "POST", partial(_scene, operation=operation))
            for operation in (*_SCENES, Operation.REMIX)
        ),
        route("/v1/models", "GET", _models),
        route("/v1/users/me", "GET", _me),
        route("/files/{name}", "GET", _file),
        route("/status", "GET", _status),
        route("/ping", "GET", _ping),
    ]
    ours = {(known.path, method) for known in done for method in known.methods or ()}
    official = [(f"/v1/{known.path}", known.method) for known in ROUTES.values()]
    later = [route(path, method, _later) for path, method in official if (path, method) not in ours]
    return done + later


async def answered(
    engine: Engine,
    endpoint: Callable[[Engine, Request], Awaitable[Response]],
    request: Request,
    *,
    refused: Callable[[ApiError], Response] = error_response,
) -> Response:
    """The endpoint's answer; whatever goes wrong becomes one, since a caller waits for it.

    Args:
        engine: Passed on.
        endpoint: Answers the call.
        request: The call.
        refused: Puts a refusal into the dialect's own form.
    """
    try:
        return await endpoint(engine, request)
    except ApiError as error:
        return refused(error)
    except (Gone, ClientDisconnect):
        return Response(status_code=_CLIENT_LEFT)
    except WorkFailed as error:
        return refused(ApiError(500, str(error), code="generation_failed"))
    except (StoreError, OSError, sqlite3.Error) as error:
        _LOG.warning("the engine's state cannot be used", exc_info=True)
        told = (
            str(error) if isinstance(error, StoreError) else f"{type(error).__name__} in the engine's folder"
        )
        return refused(ApiError(500, told, code="engine_state"))
    except Exception:  # noqa: BLE001 - the caller waits, and must not get a traceback
        _LOG.exception("an error of the engine itself")
        return refused(ApiError(500, "an error of the local engine itself", code="internal_error"))


async def _generate(engine: Engine, request: Request, *, output: Output | None) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    asked = read_generation(await read_fields(request), output)
    pictures = await while_connected(request, engine.generate(account, asked))
    data = await _items(request, pictures, in_line=asked.in_line)
    return answer({"created": int(time.time()), "credits": asked.units, "data": data})


async def _tool(engine: Engine, request: Request, *, operation: Operation) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    call = await read_tool(engine, request, await read_fields(request), operation)
    pictures = await while_connected(request, engine.make(account, call.orders, call.units))
    (image,) = await _items(request, pictures, in_line=call.in_line)
    return answer({"created": int(time.time()), "credits": call.units, "image": image})


async def _scene(engine: Engine, request: Request, *, operation: Operation) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    fields = await read_fields(request)
    if operation is Operation.REMIX:
        call = await read_remix(engine, request, fields)
    else:
        call = await read_scene(engine, request, fields, operation)
    return await _listed(engine, request, account, call)


async def _listed(engine: Engine, request: Request, account: Account, call: Call) -> Response:
    """A call's pictures as the list that most routes answer with."""
    work = engine.make(account, call.orders, call.units, in_line=call.in_line or call.unsure)
    pictures = await while_connected(request, work)
    data = await _items(request, pictures, in_line=call.in_line)
    return answer({"created": int(time.time()), "credits": call.units, "data": data})


async def _items(request: Request, pictures: list[Picture], *, in_line: bool) -> list[dict[str, Any]]:
    if in_line:
        return await asyncio.to_thread(lambda: [_in_line(picture) for picture in pictures])
    return [_with_address(picture, request) for picture in pictures]


def _in_line(picture: Picture) -> dict[str, Any]:
    return {**_about(picture), "b64_json": base64.b64encode(picture.data or b"").decode()}


def _with_address(picture: Picture, request: Request) -> dict[str, Any]:
    return {**_about(picture), "url": f"{request.base_url}files/{picture.name}"}


def _about(picture: Picture) -> dict[str, Any]:
    # The official answer does not tell the seed; here it makes every picture repeatable.
    return {"image_id": picture.image_id, "random_seed": picture.seed}


async def _models(engine: Engine, request: Request) -> Response:
    engine.ledger.account(request.headers.get("authorization"))
    return answer({"data": [_model(model) for model in MODELS.values() if not model.takes.style_required]})


def _model(model: Model) -> dict[str, Any]:
    year, month = (int(part) for part in model.released.split("-"))
    images = Operation.IMAGE_TO_IMAGE in model.operations
    return {
        "id": model.id,
        "name": f"Recraft {model.name}",
        "created": calendar.timegm((year, month, 1, 0, 0, 0)),
        "description": f"{LABEL}: sizes, fields and price are those of {model.id}.",
        "input_modalities": ["text", "image"] if images else ["text"],
        "output_modalities": ["image"],
        "pricing": {"image": f"{model.units / UNITS_PER_USD:.3f}"},
    }


async def _me(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    credit = engine.ledger.balance(account)
    return answer({"id": account.id, "name": account.name, "email": None, "credits": credit})


async def _file(engine: Engine, request: Request) -> Response:
    """A result. As at the official service its address needs no key."""
    name = request.path_params["name"]
    data = await engine.file(name)
    if data is None:
        return not_found()
    return Response(data, media_type=MEDIA_TYPES[name.rpartition(".")[2]], headers=_GUARD)


async def _status(engine: Engine, request: Request) -> Response:
    del engine, request
    return answer({"service": True, "generation": True})


async def _ping(engine: Engine, request: Request) -> Response:
    del engine, request
    return PlainTextResponse("pong")


async def _later(engine: Engine, request: Request) -> Response:
    engine.ledger.account(request.headers.get("authorization"))
    raise ApiError(
        404,
        f"the local engine does not have {request.method} {request.scope.get('path', '')} yet; "
        "the official service does",
        code=NOT_LOCAL,
    )
