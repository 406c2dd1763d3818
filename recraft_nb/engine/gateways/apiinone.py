"""API in One's dialect: a task in an envelope, asked for until it is completed.

Source: its model page and manual, spring 2026. Where the pictures of a finished task stand is not
published; here it is ``data.output.images``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse

from recraft_nb.catalog import SERVICES
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.gateways.carried import address, bound, read_values, reading
from recraft_nb.engine.marks import ENGINE

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    from recraft_nb.catalog import Offer
    from recraft_nb.engine.gateways.tasks import Task, Tasks
    from recraft_nb.engine.service import Engine

__all__ = ["routes"]

_SERVICE = SERVICES["apiinone"]
_TYPES = {400: "invalid_request", 401: "authentication_error", 402: "insufficient_credits"}


def routes(engine: Engine, tasks: Tasks) -> list[Route]:
    """The routes of API in One, under ``/api/v1``."""

    async def generate(request: Request) -> Response:
        account = engine.ledger.account(request.headers.get("authorization"))
        values = await read_values(request)
        offer = _offer(values.get("model"))
        size = values.get("image_size") or offer.default_size
        asked = reading(offer, {"prompt": values["prompt"], "size": size})
        cost = offer.credits or 0
        if not account.filled and engine.ledger.balance(account) < cost:
            raise ApiError(402, f"Not enough credits: this model costs {cost}")
        task = tasks.start("n", account, cost, engine.generate(account, asked, units=cost))
        return _enveloped({"task_id": task.id, "status": "IN_PROGRESS"})

    async def task(request: Request) -> Response:
        account = engine.ledger.account(request.headers.get("authorization"))
        found = tasks.find(request.path_params["id"], account)
        if found is None:
            raise ApiError(404, "Task not found")
        return _enveloped(_state(found, request))

    return [
        bound(engine, "/api/v1/images/generations", "POST", generate, _refused),
        bound(engine, "/api/v1/tasks/{id}", "GET", task, _refused),
    ]


def _offer(name: Any) -> Offer:
    if name in (None, "", "recraft-v4"):
        return _SERVICE.offers[0]
    for offer in _SERVICE.offers:
        if name in (offer.id, *offer.other_ids):
            return offer
    raise ApiError(400, f"Unknown model {str(name)[:60]!r}")


def _state(task: Task, request: Request) -> dict[str, Any]:
    if task.error:
        return {"task_id": task.id, "status": "failed", "error": task.error}
    if task.pictures is None:
        return {"task_id": task.id, "status": "IN_PROGRESS"}
    images = [address(picture, request) for picture in task.pictures]
    return {"task_id": task.id, "status": "completed", "credits": task.credits, "output": {"images": images}}


def _enveloped(data: dict[str, Any]) -> Response:
    return JSONResponse({"code": 200, "message": "success", "data": data, "engine": ENGINE})


def _refused(error: ApiError) -> Response:
    message = "Invalid API key" if error.status == 401 else error.message  # noqa: PLR2004 - its own words
    told = {"code": error.status, "message": message, "type": _TYPES.get(error.status, "error")}
    return JSONResponse({"error": told}, status_code=error.status)
