"""One HTTP call to a service: bounded, without redirects, and with its errors in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from recraft_nb.errors import BadAnswer
from recraft_nb.providers.answers import charge_in
from recraft_nb.providers.troubles import FREE, flat_reason, whats_wrong

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.providers.keys import ApiKey
    from recraft_nb.providers.troubles import Reason

__all__ = ["call"]

_MAX_ANSWER = 256 * 1024 * 1024
"""Six 4 MP pictures as base64 are about 60 MB; anything far beyond is no answer of these services."""

_MAX_LOOK_UP = 16 * 1024 * 1024
"""Lists of models and styles, states of a job."""

_KEPT = 1_000_000
_SHORTEST_SECRET = 8


async def call(
    http: httpx.AsyncClient,
    method: str,
    url: str,
    *,
    service: str,
    headers: Mapping[str, str],
    key: ApiKey | None = None,
    json: Any = None,
    files: Sequence[tuple[str, Any]] | None = None,
    paid: bool = False,
    reason: Reason = flat_reason,
    refusal_cost: str = FREE,
) -> httpx.Response:
    """Send once and read the whole answer.

    Args:
        http: The client's connections.
        method: HTTP method.
        url: The full address.
        service: The service's name, for messages.
        headers: With the header that carries the key.
        key: The key, so that a server that echoes it does not put it into an error.
        json: A JSON body.
        files: A multipart body.
        paid: Whether success costs something. A paid success that breaks off half-way is a bad
            answer with what came of it, and not a call without an answer.
        reason: Reads this service's JSON errors.
        refusal_cost: What a refused call costs there, as a sentence.

    Raises:
        RecraftError: The service's error as ours, or an answer that is too long or cut.
        httpx.HTTPError: There was no answer.
    """
    request = http.build_request(method, url, json=json, files=files, headers=dict(headers))
    del headers  # a traceback that shows local values must not show the key
    # A redirect would carry the key's header along to wherever the server says; never follow one.
    response = await http.send(request, stream=True, follow_redirects=False)
    try:
        response._content = _without(await _read(response, paid=paid), key)  # noqa: SLF001 - what `aread` does, with a bound
    finally:
        await response.aclose()
    if not response.is_success:
        raise whats_wrong(response, service=service, reason=reason, cost=refusal_cost)
    return response


async def _read(response: httpx.Response, *, paid: bool) -> bytes:
    limit = _MAX_ANSWER if paid else _MAX_LOOK_UP
    chunks: list[bytes] = []
    size = 0
    try:
        async for chunk in response.aiter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if size > limit:
                raise _cut(f"is larger than {limit >> 20} MB", chunks, paid=paid)
    except httpx.HTTPError as error:
        if paid and response.is_success:
            raise _cut(f"broke off ({type(error).__name__})", chunks, paid=paid) from None
        raise
    return b"".join(chunks)


def _without(content: bytes, key: ApiKey | None) -> bytes:
    secret = key.reveal().encode() if key is not None else b""
    if len(secret) < _SHORTEST_SECRET or secret not in content:
        return content
    return content.replace(secret, b"(key hidden)")


def _cut(how: str, chunks: list[bytes], *, paid: bool) -> BadAnswer:
    came = b"".join(chunks)[:_KEPT]
    return BadAnswer(
        f"The service answered, but the answer {how}.",
        cost="It was probably charged; the balance tells." if paid else "Nothing was charged.",
        advice="What came of it is kept in the journal; it is not sent again by itself."
        if paid
        else "Try again.",
        raw=came,
        credits=charge_in(came) if paid else None,
    )
