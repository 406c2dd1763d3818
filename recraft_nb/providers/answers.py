"""Read what a Recraft server says: both shapes of success, text or JSON errors, and nonsense."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import (
    AuthenticationFailed,
    BadAnswer,
    OutOfCredits,
    RateLimited,
    RecraftError,
    Refused,
    ServiceError,
)
from recraft_nb.providers.base import Account, Answer, Delivery

if TYPE_CHECKING:
    import httpx

__all__ = ["read_account", "read_answer", "read_models", "whats_wrong"]

_FREE = "Nothing was charged: the service charges for successful calls only."
_UNKNOWN_CHARGE = "It may have been charged; the balance tells."


def read_answer(response: httpx.Response, *, expected: int) -> Answer:
    """The pictures and the charge in a successful answer.

    The service has two shapes: ``data`` (a list) for generations and ``image`` (one object) for
    the one-image tools. Source: the vendor's OpenAPI document, 2026-08-22.

    Raises:
        BadAnswer: Success, but nothing usable: an HTML page, broken JSON, no picture. The bytes
            are kept in the error.
    """
    body = _object(response)
    items = body.get("data") if "data" in body else body.get("image")
    items = [items] if isinstance(items, dict) else items
    if not isinstance(items, list):
        raise _bad(response, "it holds neither `data` nor `image`")
    deliveries = tuple(found for item in items if (found := _delivery(item)))
    if not deliveries:
        raise _bad(response, "it holds no picture")
    charged = _credits(body.get("credits"))
    complaints = []
    if len(deliveries) != expected:
        complaints.append(f"{len(deliveries)} pictures came, {expected} were asked for")
    if charged is None:
        complaints.append("the charge in it is missing or no number")
    return Answer(
        deliveries=deliveries,
        credits=charged,
        created=_moment(body.get("created")),
        style_id=body["style_id"] if isinstance(body.get("style_id"), str) else None,
        raw=response.content,
        complaint=" and ".join(complaints),
    )


def read_account(response: httpx.Response) -> Account:
    """The account in an answer of ``users/me``."""
    body = _object(response)
    units = _credits(body.get("credits"))
    if units is None or not body.get("id"):
        raise _bad(response, "it holds no account", charged=False)
    return Account(
        id=str(body["id"]), credits=units, email=_text(body.get("email")), name=_text(body.get("name"))
    )


def read_models(response: httpx.Response) -> list[dict[str, Any]]:
    """The list of models as the service gives it."""
    items = _object(response).get("data")
    if not isinstance(items, list):
        raise _bad(response, "it holds no list of models", charged=False)
    return [item for item in items if isinstance(item, dict)]


def whats_wrong(response: httpx.Response, *, service: str) -> RecraftError:
    """The typed error behind an answer that is no success.

    Bodies may be plain text or flat JSON ``{"code", "message"}``: 401 and 404 are text, 400 and
    429 are JSON. Source: the vendor's page on errors, and recorded answers of September 2026.
    """
    status = response.status_code
    code, said = _reason(response)
    said = said.rstrip(". ")
    what = f"{service} answered {status}" + (f" ({code})" if code else "") + (f": {said}" if said else "")
    hint = f"{code or ''} {said}".lower()
    if status == 402 or "insufficient" in hint or "balance" in hint:  # noqa: PLR2004
        return OutOfCredits(f"{what}.", advice="Buy API units, or use provider='local' meanwhile.")
    if status in {401, 403}:
        return AuthenticationFailed(
            f"{service} refused the key ({status}).",
            advice="Check the key and that it belongs to this service.",
        )
    if status == 429:  # noqa: PLR2004
        wait = _seconds(response.headers.get("Retry-After"), response.headers.get("Date"))
        when = f"in {wait:.0f} s" if wait else "in a few seconds"
        return RateLimited(f"{what}.", advice=f"Try again {when}; it was not sent twice.", retry_after=wait)
    if "moderation" in hint or "nsfw" in hint or "content policy" in hint:
        return Refused(f"{what}.", cost=_FREE, advice="Change the prompt.")
    error: dict[str, Any] = {"status": status, "code": code, "excerpt": response.text[:500], "cost": _FREE}
    if 300 <= status < 400:  # noqa: PLR2004
        return ServiceError(
            f"{what}: it redirects elsewhere, and the key was not sent there.",
            advice="Check base_url.",
            **error,
        )
    if status == 404:  # noqa: PLR2004
        return ServiceError(f"{what}: this server has no such route.", advice="Check base_url.", **error)
    if status == 413:  # noqa: PLR2004
        return ServiceError(f"{what}: the request is too large.", advice="Send smaller pictures.", **error)
    if status >= 500:  # noqa: PLR2004
        return ServiceError(f"{what}.", advice="The service has trouble; try again later.", **error)
    return ServiceError(f"{what}.", advice="Change what it names and try again.", **error)


def _object(response: httpx.Response) -> dict[str, Any]:
    try:
        body = json.loads(response.content, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        kind = response.headers.get("Content-Type", "").split(";")[0] or "nothing"
        raise _bad(response, f"it is no JSON but {kind}") from None
    if not isinstance(body, dict):
        raise _bad(response, "it is JSON of another shape")
    return body


def _delivery(item: Any) -> Delivery | None:
    if not isinstance(item, dict):
        return None
    extra = {key: value for key, value in item.items() if key not in {"url", "b64_json", "image_id"}}
    image_id = _text(item.get("image_id"))
    if isinstance(item.get("b64_json"), str):
        try:
            data = base64.b64decode(item["b64_json"], validate=True)
        except (binascii.Error, ValueError):
            return None
        return Delivery(image_id=image_id, data=data, extra=extra)
    if isinstance(item.get("url"), str) and item["url"]:
        return Delivery(image_id=image_id, url=item["url"], extra=extra)
    return None


def _reason(response: httpx.Response) -> tuple[str | None, str]:
    if "json" in response.headers.get("Content-Type", ""):
        try:
            body = json.loads(response.content)
        except (ValueError, RecursionError):
            body = None
        if isinstance(body, dict):
            return _text(body.get("code")), (_text(body.get("message")) or "")[:300]
    text = response.text.strip()
    return None, "" if text.startswith("<") else text[:200]


def _credits(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 0 <= value < 10**9 and value == int(value) else None


def _moment(value: Any) -> datetime:
    try:
        return datetime.fromtimestamp(float(value), UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return datetime.now(UTC)


def _seconds(value: str | None, date: str | None) -> float | None:
    """Seconds to wait, from a number or a moment (RFC 9110 §10.2.3); the moment is by the server's clock."""
    try:
        seconds = float(value or "")
    except ValueError:
        until = _http_date(value)
        if until is None:
            return None
        seconds = max(0.0, (until - (_http_date(date) or datetime.now(UTC))).total_seconds())
    return seconds if 0 <= seconds < float("inf") else None


def _http_date(value: str | None) -> datetime | None:
    try:
        found = parsedate_to_datetime(value or "")
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _bad(response: httpx.Response, why: str, *, charged: bool = True) -> BadAnswer:
    return BadAnswer(
        f"The service answered with success ({response.status_code}), but {why}.",
        cost=_UNKNOWN_CHARGE if charged else "Nothing was charged.",
        advice="The answer is kept in the journal; it is not sent again by itself."
        if charged
        else "Check base_url.",
        raw=response.content,
    )
