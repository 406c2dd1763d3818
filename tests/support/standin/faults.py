"""The faults by name. Each is one call's: ``standin.then(faults.LOST, faults.too_many(7))``."""

from __future__ import annotations

import json
from email.utils import formatdate
from time import time
from typing import Any

from support.standin.wire import Fault

LOST = Fault("the answer is lost after generating", wire="drop")
HANG = Fault("the service hangs after generating", wire="hang")
HALF = Fault("the socket is half closed after generating", wire="half")
CUT = Fault("the answer breaks off in its middle", wire="cut")
DRIP = Fault("the answer drips", wire="drip")
DEAD = Fault("the connection dies before anything is made", charged=False, wire="drop")

_TEXT = "text/plain; charset=utf-8"


def refused(status: int, code: str, message: str, **headers: str) -> Fault:
    """A refusal in the service's JSON form. Nothing is charged."""
    body = json.dumps({"code": code, "message": message}).encode()
    named = tuple((name.replace("_", "-").lower(), value) for name, value in headers.items())
    return Fault(f"{status} {code}", charged=False, change=lambda _: body, status=status, headers=named)


def said(status: int, text: str, media_type: str = _TEXT, **headers: str) -> Fault:
    """A refusal in plain text."""
    named = tuple((name.replace("_", "-").lower(), value) for name, value in headers.items())
    return Fault(
        f"{status} in text",
        charged=False,
        change=lambda _: text.encode(),
        status=status,
        media_type=media_type,
        headers=named,
    )


def too_many(seconds: float | None = None, *, date: bool = False) -> Fault:
    """429, without Retry-After, or with it in seconds or as a date."""
    if seconds is None:
        return refused(429, "rate_limit_exceeded", "Rate limit exceeded")
    when = formatdate(time() + seconds, usegmt=True) if date else f"{seconds:g}"
    return refused(429, "rate_limit_exceeded", "Rate limit exceeded", Retry_After=when)


EMPTY = refused(402, "insufficient_balance", "Insufficient balance")
MODERATION = refused(400, "moderation", "Request was refused by moderation")
UNAUTHORIZED = said(401, "request unauthorized")
NOT_FOUND = said(404, "404 page not found")
TROUBLE = said(500, "internal server error")
BAD_GATEWAY = said(502, "<html><h1>502 Bad Gateway</h1></html>", "text/html")
UNAVAILABLE = said(503, "service unavailable", Retry_After="1")


def redirect(where: str, status: int = 307) -> Fault:
    """A redirect, which would carry the key along."""
    return Fault(
        f"{status} to another place",
        charged=False,
        change=lambda _: b"",
        status=status,
        media_type=_TEXT,
        headers=(("location", where),),
    )


def changed(name: str, change: Any, **how: Any) -> Fault:
    """A success whose answer becomes something else; the call was charged."""
    return Fault(name, change=change, **how)


def bytes_instead(name: str, data: bytes, media_type: str = "application/json") -> Fault:
    """A success with this body; the call was charged."""
    return Fault(name, change=lambda _: data, media_type=media_type)


HTML = bytes_instead(
    "an HTML page with 200", b"<!doctype html><html><body>Welcome</body></html>", "text/html"
)
NOTHING = bytes_instead("an empty body", b"")
TRUNCATED = changed("truncated JSON", lambda answer: json.dumps(answer).encode()[:-20])
NAN_CREDITS = changed("NaN credits", lambda answer: {**answer, "credits": float("nan")})
BAD_UTF8 = changed(
    "bad UTF-8",
    lambda answer: json.dumps({**answer, "note": "QQ"}).encode().replace(b"QQ", b"\xff\xfe\x80"),
)


def _items(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return answer["data"] if "data" in answer else [answer["image"]]


def result_at(url: str) -> Fault:
    """The first picture lies at this address."""

    def change(answer: dict[str, Any]) -> dict[str, Any]:
        _items(answer)[0]["url"] = url
        return answer

    return changed(f"a result at {url[:40]}", change)


def fewer(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "data": answer["data"][:-1]}


def more(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "data": [*answer["data"], answer["data"][0]]}


TOO_FEW = changed("one picture too few", fewer)
TOO_MANY_PICTURES = changed("one picture too many", more)


def giant(size: int) -> Fault:
    """A success with a body of this many bytes."""
    return changed("a giant body", lambda answer: json.dumps({**answer, "padding": "x" * size}).encode())
