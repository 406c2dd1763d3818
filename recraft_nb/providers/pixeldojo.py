"""PixelDojo: work is taken with 202 and an id, and its state is asked for until it is done.

Source: its model page and its manual, spring 2026, with later readings of public clients.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from recraft_nb.catalog import SERVICES, aspect_for
from recraft_nb.providers.answers import bad_answer, json_object, whole_credits
from recraft_nb.providers.base import Answer, Delivery
from recraft_nb.providers.gateway import JobGateway, job_name
from recraft_nb.providers.troubles import failed_job, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from recraft_nb.catalog import Service
    from recraft_nb.operations import Request

__all__ = ["PixelDojoProvider"]


class PixelDojoProvider(JobGateway):
    """Speaks PixelDojo's job dialect.

    The size goes as ``aspect_ratio``, of which it takes eight: how its own ``size`` relates to that
    is not published. A model id that the catalog does not know goes into the path as it is.
    """

    service: Service = SERVICES["pixeldojo"]
    usual_patience = 300.0  # its public clients give up after 180 or 300 s

    async def models(self, http: httpx.AsyncClient) -> list[dict[str, Any]]:
        """The gateway's own list, of every vendor: ``GET /models?detailed=true``. Free."""
        response = await self._call(http, "GET", f"{self.base_url}/models?detailed=true")
        try:
            items = json.loads(response.content)
        except (ValueError, RecursionError):
            items = None
        if isinstance(items, dict):
            items = items.get("models", items.get("data"))
        if not isinstance(items, list):
            raise bad_answer(response, "it holds no list of models", charged=False)
        return [item for item in items if isinstance(item, dict)]

    async def _submit(self, request: Request, http: httpx.AsyncClient) -> dict[str, Any] | Answer:
        offer = self._offer(request)
        body: dict[str, Any] = {"prompt": request.prompt}
        fields = self._carried(request)
        if "size" in fields:
            size = str(fields["size"])
            body["aspect_ratio"] = aspect_for(offer.model, size) or size
        if "random_seed" in fields:
            body["seed"] = fields["random_seed"]
        path = f"models/{quote(offer.id, safe='')}/run"
        response = await self._call(http, "POST", f"{self.base_url}/{path}", body, paid=True)
        state = json_object(response)
        name = job_name(state.get("jobId"))
        if name is not None:
            handle = {
                "id": name,
                "status_url": self._own_address(state.get("statusUrl")),
                "expires": text_of(state.get("expiresAt")),
                "credits": whole_credits(state.get("creditCost")),
                "balance": whole_credits(state.get("creditsRemaining")),
            }
            return self._read(handle, state, response, request.count) or handle
        if list(_pictures(state)):
            return self._answer({}, state, response, request.count)
        raise bad_answer(response, "it holds no `jobId`")

    async def _ask(self, handle: dict[str, Any], http: httpx.AsyncClient, expected: int) -> Answer | None:
        # A handle comes out of a file: its address is looked at again before the key goes there.
        given = self._own_address(handle.get("status_url"))
        url = given or f"{self.base_url}/jobs/{quote(str(handle['id']), safe='')}"
        response = await self._call(http, "GET", url)
        return self._read(handle, json_object(response), response, expected)

    def _read(
        self, handle: dict[str, Any], state: dict[str, Any], response: httpx.Response, expected: int
    ) -> Answer | None:
        status = str(state.get("status", "")).lower()
        if status == "failed":
            raise failed_job(self.service.name, self._reason(state)[1], cost=self._taken_cost(handle))
        return self._answer(handle, state, response, expected) if status == "completed" else None

    def _answer(
        self, handle: dict[str, Any], state: dict[str, Any], response: httpx.Response, expected: int
    ) -> Answer:
        facts = {
            "job_id": handle.get("id"),
            "expires": text_of(state.get("expiresAt")) or handle.get("expires"),
        }
        extra = {name: value for name, value in facts.items() if value}
        urls = tuple(dict.fromkeys(_pictures(state)))
        if not urls:
            raise bad_answer(response, "the finished job holds no picture")
        charged, left = whole_credits(state.get("creditCost")), whole_credits(state.get("creditsRemaining"))
        wrong = "" if len(urls) == expected else f"{len(urls)} pictures came, {expected} were asked for"
        return Answer(
            deliveries=tuple(Delivery(image_id=None, url=url, extra=extra) for url in urls),
            credits=handle.get("credits") if charged is None else charged,
            created=datetime.now(UTC),
            balance=handle.get("balance") if left is None else left,
            raw=response.content,
            complaint=wrong,
        )

    def _reason(self, body: dict[str, Any]) -> tuple[str | None, str]:
        """``{"error": {"code", "message", "status"}}`` by the manual; ``{"error": "text"}`` is possible."""
        error = body.get("error")
        if isinstance(error, dict):
            return text_of(error.get("code")), text_of(error.get("message")) or ""
        return text_of(body.get("code")), text_of(error) or text_of(body.get("message")) or ""


def _pictures(state: dict[str, Any]) -> Iterator[str]:
    """Where a finished job has its pictures: ``output.images``, else ``output.image``, else ``assets``."""
    output = state.get("output")
    inner = output if isinstance(output, dict) else {}
    for found in (inner.get("images"), inner.get("image"), state.get("assets"), inner.get("assets")):
        items = found if isinstance(found, list) else [found]
        urls = [item.get("url") if isinstance(item, dict) else item for item in items]
        if any(text_of(url) for url in urls):
            yield from (str(url) for url in urls if text_of(url))
            return
