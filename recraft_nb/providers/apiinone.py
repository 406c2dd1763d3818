"""API in One: a task is made, and asked for until it is done. Its answers come in more than one shape.

Source: its model page, spring 2026, its generic manual, and public clients. Where a finished task
has its picture is published nowhere, so it is looked for.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

import httpx

from recraft_nb.catalog import SERVICES, pixels
from recraft_nb.errors import ServiceError
from recraft_nb.providers.answers import bad_answer, json_object, whole_credits
from recraft_nb.providers.base import Answer, Delivery
from recraft_nb.providers.gateway import JobGateway, job_name
from recraft_nb.providers.troubles import failed_job, text_of, whats_wrong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recraft_nb.catalog import Service
    from recraft_nb.operations import Request

__all__ = ["ApiInOneProvider"]

_DONE = frozenset({"completed", "success"})
_FAILED = frozenset({"failed", "error"})
_PLACES = ("output", "images", "image_url", "url", "result", "data")
"""Keys under which a picture may lie; nothing else is looked into, least of all what was sent."""
_DEPTH = 6
_MOST = 24
_ENDINGS = frozenset({"png", "jpg", "jpeg", "webp", "svg"})
_REFUSED = range(400, 500)
_NO_ERROR = frozenset({0, 200, 201, 202})
_STATUSES = range(300, 600)


class ApiInOneProvider(JobGateway):
    """Speaks API in One's task dialect.

    The pro models have two published ids; the page's own goes first, and the newer spelling is tried
    once when the gateway answers that it knows no such model (it has taken nothing then).
    """

    service: Service = SERVICES["apiinone"]
    usual_patience = 600.0  # as its public client

    async def _submit(self, request: Request, http: httpx.AsyncClient) -> dict[str, Any] | Answer:
        offer = self._offer(request)
        body: dict[str, Any] = {"model": offer.id, "prompt": request.prompt}
        size = self._carried(request).get("size")
        if size is not None:
            width_height = pixels(offer.model, str(size))
            body["image_size"] = "{}x{}".format(*width_height) if width_height else size
        # Someone who wrote one of the spellings means that one.
        spellings = (offer.id, *offer.other_ids)
        if request.model in offer.other_ids:
            spellings = (request.model,)
        for place, spelling in enumerate(spellings):
            try:
                response = await self._post(http, {**body, "model": spelling})
                break
            except ServiceError as error:
                if place == len(spellings) - 1 or not _knows_no_model(error):
                    raise
        return self._taken(response, request.count)

    async def _post(self, http: httpx.AsyncClient, body: dict[str, Any]) -> httpx.Response:
        response = await self._call(http, "POST", f"{self.base_url}/images/generations", body, paid=True)
        self._check_envelope(response)
        return response

    def _taken(self, response: httpx.Response, expected: int) -> dict[str, Any] | Answer:
        body = json_object(response)
        data = _data(body)
        places = (data.get("task_id"), body.get("id"), body.get("task_id"), data.get("id"))
        name = next((found for place in places if (found := job_name(place))), None)
        handle: dict[str, Any] = {"id": name, "credits": _charge(body)}
        finished = self._read(handle, response, expected)
        if finished is not None:
            return finished
        if name is not None:
            return handle
        if list(_pictures(body)):
            return self._answer(handle, response, expected)
        raise bad_answer(response, "it holds no task id")

    async def _ask(self, handle: dict[str, Any], http: httpx.AsyncClient, expected: int) -> Answer | None:
        response = await self._call(http, "GET", f"{self.base_url}/tasks/{quote(handle['id'], safe='')}")
        # A task that failed may say so in the envelope too: its own words are better.
        status = _status(json_object(response))
        if status not in _FAILED:
            self._check_envelope(response)
        return self._read(handle, response, expected)

    def _read(self, handle: dict[str, Any], response: httpx.Response, expected: int) -> Answer | None:
        body = json_object(response)
        status = _status(body)
        if status in _FAILED:
            said = self._reason(_data(body))[1] or self._reason(body)[1]
            raise failed_job(self.service.name, said, cost=self._taken_cost(handle))
        return self._answer(handle, response, expected) if status in _DONE else None

    def _answer(self, handle: dict[str, Any], response: httpx.Response, expected: int) -> Answer:
        body = json_object(response)
        urls = tuple(dict.fromkeys(_pictures(body)))[:_MOST]
        if not urls:
            raise bad_answer(response, "no picture was found in the finished task")
        extra = {"task_id": handle["id"]} if handle.get("id") else {}
        charged = _charge(body)
        return Answer(
            deliveries=tuple(Delivery(image_id=None, url=url, extra=extra) for url in urls),
            credits=handle.get("credits") if charged is None else charged,
            created=datetime.now(UTC),
            raw=response.content,
            complaint=""
            if len(urls) == expected
            else f"{len(urls)} pictures came, {expected} were asked for",
        )

    def _check_envelope(self, response: httpx.Response) -> None:
        """Raise the error that an answer with HTTP 200 carries in its own ``code`` or ``error``."""
        body = json_object(response)
        error = body.get("error")
        code = error.get("code") if isinstance(error, dict) else body.get("code")
        number = int(code) if isinstance(code, int | str) and str(code).isdigit() else None
        if not error and (number is None or number in _NO_ERROR):
            return
        # A code that is no HTTP status is some failure of theirs; that is all it says.
        status = number if number in _STATUSES else 400
        stated = httpx.Response(status or 400, content=json.dumps(body), headers=_JSON)
        raise whats_wrong(
            stated,
            service=self.service.name,
            reason=self._reason,
            cost="What it charges for that is not published; its account page tells.",
        )

    def _reason(self, body: dict[str, Any]) -> tuple[str | None, str]:
        """``{"error": {"code", "message", "type"}}``, or the envelope's ``{"code", "message"}``."""
        error = body.get("error")
        if isinstance(error, dict):
            word = text_of(error.get("type")) or text_of(error.get("code"))
            return word, text_of(error.get("message")) or ""
        word = text_of(body.get("type")) or text_of(body.get("code"))
        return word, text_of(error) or text_of(body.get("message")) or ""


_JSON = {"Content-Type": "application/json"}


def _data(body: dict[str, Any]) -> dict[str, Any]:
    inner = body.get("data")
    return inner if isinstance(inner, dict) else {}


def _status(body: dict[str, Any]) -> str:
    found = text_of(_data(body).get("status")) or text_of(body.get("status")) or ""
    return found.lower()


def _charge(body: dict[str, Any]) -> int | None:
    for place in (_data(body), body):
        charged = whole_credits(place.get("credits"))
        if charged is not None:
            return charged
    return None


def _knows_no_model(error: ServiceError) -> bool:
    words = f"{error.code or ''} {error.message}".lower()
    return error.status in _REFUSED and "model" in words


def _pictures(body: dict[str, Any]) -> Iterator[str]:
    """Addresses of pictures under the keys where one may lie, outermost first, to a bounded depth."""
    yield from _under({name: body[name] for name in _PLACES if name in body}, _DEPTH)


def _under(value: Any, depth: int) -> Iterator[str]:
    if depth < 0:
        return
    if isinstance(value, str):
        if _is_picture(value):
            yield value
    elif isinstance(value, list):
        for item in value[:_MOST]:
            yield from _under(item, depth - 1)
    elif isinstance(value, dict):
        for name in _PLACES:
            if name in value:
                yield from _under(value[name], depth - 1)


def _is_picture(text: str) -> bool:
    """An http(s) address of a picture, or of something without an ending, as signed addresses are."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    name = parts.path.rsplit("/", 1)[-1]
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and (not ending or ending in _ENDINGS)
