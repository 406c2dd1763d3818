"""Pixazo: the picture comes in the answer, the key in a header of its own.

Source: its Recraft page, March 2026. It runs behind Azure API Management, whose own errors may
appear (inferred from the header's name).
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from recraft_nb.catalog import SERVICES, find_model, pixels
from recraft_nb.errors import AuthenticationFailed, RateLimited
from recraft_nb.providers.answers import bad_answer, json_object
from recraft_nb.providers.base import Answer, Delivery
from recraft_nb.providers.gateway import Gateway
from recraft_nb.providers.troubles import text_of, whats_wrong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recraft_nb.catalog import Service
    from recraft_nb.operations import Request
    from recraft_nb.providers.base import Accepted

__all__ = ["PixazoProvider"]

_VENDORS_WAIT = 5.0
"""Seconds that the vendor's own text advises after a 429."""
_TRY_AGAIN = re.compile(r"try again in (\d{1,5}) second", re.IGNORECASE)
_QUOTA = re.compile(r"out of call volume quota.*?(?:(\d{1,2}):(\d{2}):(\d{2}))?\s*\.?$", re.IGNORECASE)


class PixazoProvider(Gateway):
    """Speaks Pixazo's dialect.

    Image to image takes the source by its address only ("URL of the source image", up to 5 MB): a
    picture given as bytes is refused before sending, since nothing published says that a ``data:``
    URL is taken. Neither charge nor balance stand in its answers, and the prompt is readable in the
    public address of a result.
    """

    service: Service = SERVICES["pixazo"]

    async def send(
        self, request: Request, http: httpx.AsyncClient, *, accepted: Accepted | None = None
    ) -> Answer:
        """Send a request once; see `Provider.send`. Nothing is accepted first: the answer comes at once."""
        del accepted
        self.check(request)
        offer = self._offer(request)
        body = self._carried(request)
        known = find_model(offer.model)
        if "size" in body and known is not None and known.size_table == "legacy_v2_v3":
            # Its V3 route publishes pixels only; the V4 routes take aspects as well.
            width_height = pixels(known, str(body["size"]))
            body["size"] = "{}x{}".format(*width_height) if width_height else body["size"]
        try:
            response = await self._call(http, "POST", f"{self.base_url}/{offer.id}", body, paid=True)
        except RateLimited as error:
            raise _with_wait(error) from None
        except AuthenticationFailed as error:
            raise _quota(error) or error from None
        return self._answer(response, request.count)

    def _headers(self) -> dict[str, str]:
        return {**super()._headers(), "Cache-Control": "no-cache"}

    def _answer(self, response: httpx.Response, expected: int) -> Answer:
        body = json_object(response)
        urls = tuple(_pictures(body))
        if not urls:
            self._check_body(body)
            raise bad_answer(response, "it holds no `output`")
        wrong = "" if len(urls) == expected else f"{len(urls)} pictures came, {expected} were asked for"
        return Answer(
            deliveries=tuple(Delivery(image_id=None, url=url) for url in urls),
            credits=None,
            created=datetime.now(UTC),
            raw=response.content,
            complaint=wrong,
        )

    def _check_body(self, body: dict[str, Any]) -> None:
        """Raise the error that an answer with HTTP 200 carries in its body."""
        if "error" not in body:
            return
        status = body.get("status", body.get("statusCode"))
        number = status if isinstance(status, int) and status in range(400, 600) else 400
        stated = httpx.Response(
            number, content=json.dumps(body), headers={"Content-Type": "application/json"}
        )
        cost = "What it charges for that is not published; its console tells."
        raise whats_wrong(stated, service=self.service.name, reason=self._reason, cost=cost)

    def _reason(self, body: dict[str, Any]) -> tuple[str | None, str]:
        """``{"error": "text", "status": 400}``, or Azure's ``{"statusCode": 401, "message": "…"}``."""
        error = body.get("error")
        if isinstance(error, dict):
            return text_of(error.get("code")), text_of(error.get("message")) or ""
        return None, text_of(error) or text_of(body.get("message")) or ""


def _pictures(body: dict[str, Any]) -> Iterator[str]:
    """``output`` is one address or a list of them; the vendor's other text shows ``images[].url``."""
    found = body.get("output")
    if not found:
        found = body.get("images")
    for item in found if isinstance(found, list) else [found]:
        url = item.get("url") if isinstance(item, dict) else item
        if text_of(url):
            yield str(url)


def _with_wait(error: RateLimited) -> RateLimited:
    if error.retry_after is not None:
        return error
    said = _TRY_AGAIN.search(error.message)
    wait = float(said.group(1)) if said else _VENDORS_WAIT
    advice = f"Try again in {wait:.0f} s; it was not sent twice."
    return RateLimited(error.message, advice=advice, retry_after=wait)


def _quota(error: AuthenticationFailed) -> RateLimited | None:
    """Azure answers 403 when a quota is used up, which is no fault of the key."""
    said = _QUOTA.search(error.message)
    if said is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in said.groups())
    wait = float(hours * 3600 + minutes * 60 + seconds) or None
    return RateLimited(error.message, advice="The quota of the key is used up.", retry_after=wait)
