"""The typed error behind an answer that is no success: text or JSON, by status."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from recraft_nb.errors import (
    AuthenticationFailed,
    OutOfCredits,
    RateLimited,
    RecraftError,
    Refused,
    ServiceError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    Reason: TypeAlias = Callable[[dict[str, Any]], tuple[str | None, str]]

__all__ = ["FREE", "failed_job", "flat_reason", "seconds_of", "text_of", "whats_wrong"]

FREE = "Nothing was charged: the service charges for successful calls only."

# "Insufficient permissions" and "load balancer" are other troubles.
_NO_CREDITS = re.compile(
    r"insufficient[ _](account[ _])?(balance|credits?|funds|units|quota)"
    r"|(?<![a-z])balance(?![a-z])|not enough (credits|units|funds)|out of credits",
)
_CONTENT = re.compile(r"moderation|nsfw|content[ _]policy|unsafe content")


def flat_reason(body: dict[str, Any]) -> tuple[str | None, str]:
    """Machine word and message of the official service's JSON errors: ``{"code", "message"}``."""
    return text_of(body.get("code")), text_of(body.get("message")) or ""


def whats_wrong(
    response: httpx.Response, *, service: str, reason: Reason = flat_reason, cost: str = FREE
) -> RecraftError:
    """The typed error behind an answer that is no success.

    Bodies may be plain text or JSON: at the official service 401 and 404 are text, 400 and 429 are
    flat JSON. Source: the vendor's page on errors, and recorded answers of September 2026.

    Args:
        response: The answer, read.
        service: The service's name.
        reason: Reads code and message from this service's JSON errors.
        cost: What a refused call costs there.
    """
    status = response.status_code
    code, said = _reason(response, reason)
    said = said.rstrip(". ")
    what = f"{service} answered {status}" + (f" ({code})" if code else "") + (f": {said}" if said else "")
    hint = f"{code or ''} {said}".lower()
    client_error = 400 <= status < 500  # noqa: PLR2004
    if status == 402 or (client_error and status != 429 and _NO_CREDITS.search(hint)):  # noqa: PLR2004
        poor = f"The account at {service} has too little left for this."
        return OutOfCredits(
            f"{poor} {what}.", advice="Top up the account, or use provider='local' meanwhile."
        )
    if client_error and _CONTENT.search(hint):
        return Refused(f"{service} does not draw this. {what}.", cost=cost, advice="Change the prompt.")
    if status in {401, 403}:
        return AuthenticationFailed(
            f"{service} refused the key ({status})" + (f": {said}." if said else "."),
            advice="Check the key and that it belongs to this service.",
        )
    if status == 429:  # noqa: PLR2004
        wait = seconds_of(response.headers.get("Retry-After"), response.headers.get("Date"))
        when = f"in {wait:.0f} s" if wait else "in a few seconds"
        advice = f"Try again {when}; it was not sent twice."
        return RateLimited(f"{service} asks for a pause. {what}.", advice=advice, retry_after=wait)
    facts = {"status": status, "code": code, "excerpt": response.text[:500], "cost": cost}
    return _by_status(service, status, what, facts)


def failed_job(service: str, said: str, *, cost: str) -> RecraftError:
    """The error for work that a service took and could not do."""
    said = said.strip().rstrip(".")[:300]
    what = f"{service} took the work and failed" + (f": {said}." if said else " without saying why.")
    if _CONTENT.search(said.lower()):
        return Refused(what, cost=cost, advice="Change the prompt.")
    advice = "Ask again, or ask another service."
    # 200: its last word came in a good answer, so this is no trouble on the way that may pass.
    return ServiceError(what, status=200, code="failed", excerpt=said, cost=cost, advice=advice)


def seconds_of(value: str | None, date: str | None = None) -> float | None:
    """The wait that a ``Retry-After`` header asks for: seconds, or a moment (RFC 9110 §10.2.3).

    Args:
        value: The header.
        date: The answer's ``Date`` header: the moment is by the server's clock.

    >>> seconds_of("7")
    7.0
    """
    try:
        seconds = float(value or "")
    except ValueError:
        until = _http_date(value)
        if until is None:
            return None
        seconds = max(0.0, (until - (_http_date(date) or datetime.now(UTC))).total_seconds())
    return seconds if 0 <= seconds < float("inf") else None


def text_of(value: Any) -> str | None:
    """A text that is not empty, else None."""
    return value if isinstance(value, str) and value else None


def _http_date(value: str | None) -> datetime | None:
    try:
        found = parsedate_to_datetime(value or "")
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _by_status(service: str, status: int, what: str, facts: dict[str, Any]) -> ServiceError:
    if 300 <= status < 400:  # noqa: PLR2004
        what, advice = f"{what}: it redirects elsewhere, and the key was not sent there", "Check base_url."
    elif status == 404:  # noqa: PLR2004
        what, advice = f"{what}: this server has no such route", "Check base_url."
    elif status == 413:  # noqa: PLR2004
        what, advice = f"{what}: the request is too large", "Send smaller pictures."
    elif status >= 500:  # noqa: PLR2004
        what, advice = f"{service} has trouble. {what}", "Try again later."
    else:
        what, advice = f"{service} did not accept the request. {what}", "Change what it names and try again."
    return ServiceError(f"{what}.", advice=advice, **facts)


def _reason(response: httpx.Response, reason: Reason) -> tuple[str | None, str]:
    if "json" in response.headers.get("Content-Type", ""):
        try:
            body = json.loads(response.content)
        except (ValueError, RecursionError):
            body = None
        if isinstance(body, dict):
            code, said = reason(body)
            return code, said[:300]
    text = response.text.strip()
    return None, "" if text.startswith("<") else text[:200]
