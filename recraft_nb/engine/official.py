"""The official dialect: the routes of the Recraft service."""

from __future__ import annotations

import asyncio
import calendar
import logging
import sqlite3
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from recraft_nb.catalog import ENHANCE_PROMPT_MAX, MODELS, ROUTES, UNITS_PER_USD, Operation, Output
from recraft_nb.engine.answers import ApiError, answer, error_response, not_found
from recraft_nb.engine.calls import read_remix, read_scene, read_tool, units_of
from recraft_nb.engine.explore import hex_of, read_colors, read_explore, read_similar
from recraft_nb.engine.generation import read_generation
from recraft_nb.engine.handover import ADDRESSES, handed_over
from recraft_nb.engine.marks import LABEL
from recraft_nb.engine.requests import MAX_TEXT, Gone, read_fields, while_connected
from recraft_nb.engine.shelf import MEDIA_TYPES
from recraft_nb.engine.style_calls import follow_style, new_style
from recraft_nb.engine.styles import basic_styles, kind_of
from recraft_nb.engine.workers import WorkFailed
from recraft_nb.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from recraft_nb.catalog import Model
    from recraft_nb.engine.calls import Call
    from recraft_nb.engine.generation import Generation
    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.service import Engine

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

    return [
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
        route("/v1/images/explore", "POST", _explore),
        route("/v1/images/explore/similar", "POST", _similar),
        route("/v1/prompts/enhance", "POST", _enhance_prompt),
        route("/v1/colors/optimize", "POST", _optimize_colors),
        route("/v1/styles", "POST", _create_style),
        route("/v1/styles", "GET", _styles),
        route("/v1/styles/basic", "GET", _basic_styles),
        route("/v1/styles/{style_id}", "GET", _style),
        route("/v1/styles/{style_id}", "DELETE", _delete_style),
        route("/v1/models", "GET", _models),
        route("/v1/users/me", "GET", _me),
        route("/files/{name}", "GET", _file),
        route("/status", "GET", _status),
        route("/ping", "GET", _ping),
    ]


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
    fields = await read_fields(request)
    asked, traits = await follow_style(engine, account, request, fields, read_generation(fields, output))
    units = units_of(Operation.GENERATE, asked.model.id, asked.count, references=traits is not None)
    pictures = await while_connected(request, engine.generate(account, asked, units))
    more = {} if traits is None else {"style_id": await _kept_style(engine, account, asked, traits)}
    told = {"created": int(time.time()), "credits": units, **more}
    return await handed_over(request, pictures, asked.handover, told)


async def _kept_style(engine: Engine, account: Account, asked: Generation, traits: dict[str, Any]) -> str:
    """A style that was made on the way, kept so that it can be asked for again by its id."""
    style = await asyncio.to_thread(
        engine.styles.keep,
        account,
        base="vector_illustration" if asked.model.is_vector else "any",
        kind=kind_of(asked.model),
        match=asked.style_match,
        traits=traits,
    )
    return style.id


async def _tool(engine: Engine, request: Request, *, operation: Operation) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    call = await read_tool(engine, request, await read_fields(request), operation)
    pictures = await while_connected(request, engine.make(account, call.orders, call.units))
    told = {"created": int(time.time()), "credits": call.units}
    return await handed_over(request, pictures, call.handover, told, alone=True)


async def _scene(engine: Engine, request: Request, *, operation: Operation) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    fields = await read_fields(request)
    if operation is Operation.REMIX:
        call = await read_remix(engine, request, fields)
    else:
        call = await read_scene(engine, account, request, fields, operation)
    return await _listed(engine, request, account, call)


async def _listed(engine: Engine, request: Request, account: Account, call: Call) -> Response:
    """A call's pictures as the list that most routes answer with."""
    work = engine.make(account, call.orders, call.units, in_line=call.handover != ADDRESSES)
    pictures = await while_connected(request, work)
    told = {"created": int(time.time()), "credits": call.units}
    return await handed_over(request, pictures, call.handover, told)


async def _explore(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    fields = await read_fields(request, MAX_TEXT)
    return await _listed(engine, request, account, read_explore(fields))


async def _similar(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    fields = await read_fields(request, MAX_TEXT)
    return await _listed(engine, request, account, read_similar(engine, fields))


async def _enhance_prompt(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    fields = await read_fields(request, MAX_TEXT)
    prompt = fields.text("prompt") or ""
    if not 1 <= len(prompt) <= ENHANCE_PROMPT_MAX or not prompt.strip():
        raise ApiError(400, f"prompt length should be in [1, {ENHANCE_PROMPT_MAX}]")
    units = units_of(Operation.ENHANCE_PROMPT)
    found = await while_connected(request, _paid(engine, account, units, "enhancePrompt", {"prompt": prompt}))
    return answer({"enhanced_prompt": found["enhanced_prompt"], "credits": units})


async def _optimize_colors(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    colors, limit = read_colors(await read_fields(request, MAX_TEXT))
    units = units_of(Operation.OPTIMIZE_COLORS)
    facts = {"colors": [[list(rgb), weight] for rgb, weight in colors], "limit": limit}
    found = await while_connected(request, _paid(engine, account, units, "optimizeColors", facts))
    mapping = [
        {"from": hex_of(rgb), "to": hex_of(new)}
        for (rgb, _), new in zip(colors, found["mapping"], strict=True)
    ]
    return answer({"mapping": mapping, "credits": units})


async def _paid(
    engine: Engine, account: Account, units: int, task: str, facts: dict[str, Any]
) -> dict[str, Any]:
    """Something worked out and paid for that is no picture."""
    with engine.ledger.hold(account, units):
        found = await engine.ask(task, facts)
        await asyncio.to_thread(engine.ledger.take, account, units)
    return found


async def _create_style(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    fields = await read_fields(request)
    units = units_of(Operation.CREATE_STYLE)
    with engine.ledger.hold(account, units):
        style = await while_connected(request, new_style(engine, account, request, fields))
        await asyncio.to_thread(engine.ledger.take, account, units)
    return answer({**style.told(), "credits": units})


async def _styles(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    return answer({"styles": [style.told() for style in engine.styles.all(account)]})


async def _basic_styles(engine: Engine, request: Request) -> Response:
    engine.ledger.account(request.headers.get("authorization"))
    return answer({"styles": basic_styles()})


async def _style(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    style = engine.styles.get(account, request.path_params["style_id"])
    return not_found() if style is None else answer(style.told())


async def _delete_style(engine: Engine, request: Request) -> Response:
    account = engine.ledger.account(request.headers.get("authorization"))
    gone = await asyncio.to_thread(engine.styles.drop, account, request.path_params["style_id"])
    return answer({}) if gone else not_found()


async def _models(engine: Engine, request: Request) -> Response:
    engine.ledger.account(request.headers.get("authorization"))
    return answer({"data": [_model(model) for model in MODELS.values()]})


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
