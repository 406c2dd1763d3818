"""PixelDojo's dialect: a job is accepted with 202 and asked for until it is completed.

Source: its model page and API documentation, spring 2026. The schema of a model is closed there, so an
unknown field is refused. ``size`` is not explained on the page; here it goes before ``aspect_ratio``.
Files are PNG, as in its examples.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse

from recraft_nb.catalog import SERVICES
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.gateways.carried import address, bound, is_vector, read_values, reading
from recraft_nb.engine.marks import ENGINE

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    from recraft_nb.catalog import Offer
    from recraft_nb.engine.gateways.tasks import Task, Tasks
    from recraft_nb.engine.ledger import Account
    from recraft_nb.engine.service import Engine

__all__ = ["routes"]

_SERVICE = SERVICES["pixeldojo"]
_FIELDS = frozenset({"prompt", "aspect_ratio", "size", "seed", "webhook_url"})
_LIFE = timedelta(hours=24)
_WORDS = {400: "invalid_request", 401: "unauthorized", 402: "insufficient_credits", 404: "not_found"}


def routes(engine: Engine, tasks: Tasks) -> list[Route]:
    """The routes of PixelDojo, under ``/api/v1``."""

    async def run(request: Request) -> Response:
        account = _account(engine, request)
        offer = _offer(request.path_params["model"])
        values = await read_values(request, _FIELDS)
        aspect = values.get("aspect_ratio")
        if aspect is not None and aspect not in offer.sizes:
            raise ApiError(400, f"aspect_ratio should be one of {', '.join(offer.sizes)}")
        asked = reading(
            offer,
            {
                "prompt": values["prompt"],
                "size": values.get("size") or aspect or offer.default_size,
                "random_seed": values.get("seed"),
                "image_format": None if is_vector(offer) else "png",
            },
        )
        cost = offer.credits or 0
        left = await asyncio.to_thread(engine.ledger.balance, account)
        if left < cost and not account.filled:
            raise ApiError(402, f"This model costs {cost} credits and {left} are left")
        task = tasks.start("job_", account, cost, engine.generate(account, asked, units=cost))
        told = {**_about(task, request), "creditsRemaining": max(left - cost, 0)}
        return JSONResponse({**told, "status": "pending"}, status_code=202)

    async def job(request: Request) -> Response:
        task = tasks.find(request.path_params["id"], _account(engine, request))
        if task is None:
            raise ApiError(404, "There is no such job")
        told = _about(task, request)
        if task.pictures is not None:
            told["output"] = {"images": [address(picture, request) for picture in task.pictures]}
        if task.error:
            told["error"] = task.error
        return JSONResponse({**told, "engine": ENGINE})

    async def models(request: Request) -> Response:
        del request  # the list is public there
        return JSONResponse({"models": [_model(offer) for offer in _SERVICE.offers], "engine": ENGINE})

    return [
        bound(engine, "/api/v1/models/{model}/run", "POST", run, _refused),
        bound(engine, "/api/v1/jobs/{id}", "GET", job, _refused),
        bound(engine, "/api/v1/models", "GET", models, _refused),
    ]


def _account(engine: Engine, request: Request) -> Account:
    return engine.ledger.account(request.headers.get("authorization"))


def _offer(name: str) -> Offer:
    for offer in _SERVICE.offers:
        if offer.id == name:
            return offer
    raise ApiError(404, f"There is no model {name[:60]!r}")


def _about(task: Task, request: Request) -> dict[str, Any]:
    status = "failed" if task.error else "processing" if task.running else "completed"
    return {
        "jobId": task.id,
        "status": status,
        "statusUrl": f"{request.base_url}api/v1/jobs/{task.id}",
        "creditCost": task.credits,
        "expiresAt": (task.begun + _LIFE).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def _model(offer: Offer) -> dict[str, Any]:
    return {"apiId": offer.id, "type": "image", "creditCost": offer.credits}


def _refused(error: ApiError) -> Response:
    word = _WORDS.get(error.status, "error")
    told = {"code": word, "message": error.message, "status": error.status}
    return JSONResponse({"error": told}, status_code=error.status)
