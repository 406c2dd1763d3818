"""Read what a Recraft server says when all went well: pictures in two shapes, words, styles, colours."""

from __future__ import annotations

import base64
import binascii
import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import BadAnswer
from recraft_nb.providers.base import Account, Answer, Delivery, Style
from recraft_nb.providers.parts import Malformed, read_parts
from recraft_nb.providers.troubles import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

__all__ = [
    "bad_answer",
    "charge_in",
    "json_object",
    "read_account",
    "read_colors",
    "read_models",
    "read_new_style",
    "read_pictures",
    "read_prompt",
    "read_style",
    "read_styles",
    "whole_credits",
]

_UNKNOWN_CHARGE = "It may have been charged; the balance tells."

# A number with its end; quotes inside a text are escaped, so no prompt can pretend to be one.
_CHARGE = re.compile(rb'(?<!\\)"credits"\s*:\s*(\d{1,9})\s*[,}]')


def read_pictures(response: httpx.Response, *, expected: int | None) -> Answer:
    """The pictures and the charge in a successful answer.

    The service has two shapes: ``data`` (a list) for generations and ``image`` (one object) for
    the one-image tools. Source: the vendor's OpenAPI document, 2026-08-22. With
    ``response_format: multipart`` the same JSON is the part ``response`` and each picture is a part
    of its own, named by its ``image_id``. Source: the vendor's page on inputs and results, Nov 2026.

    Args:
        response: The answer, read.
        expected: How many pictures were asked for; None where the service decides (explore).

    Raises:
        BadAnswer: Success, but nothing usable: an HTML page, broken JSON, no picture. The bytes
            are kept in the error.
    """
    body, files = _with_files(response)
    items = body.get("data") if "data" in body else body.get("image")
    items = [items] if isinstance(items, dict) else items
    if not isinstance(items, list):
        raise bad_answer(response, "it holds neither `data` nor `image`")
    deliveries = tuple(found for item in items if (found := _delivery(item, files)))
    if not deliveries:
        raise bad_answer(response, "it holds no picture")
    charged = whole_credits(body.get("credits"))
    complaints = []
    if expected is not None and len(deliveries) != expected:
        complaints.append(f"{len(deliveries)} pictures came, {expected} were asked for")
    if charged is None:
        complaints.append("the charge in it is missing or no number")
    return Answer(
        deliveries=deliveries,
        credits=charged,
        created=_moment(body.get("created")),
        style_id=text_of(body.get("style_id")),
        raw=response.content,
        complaint=" and ".join(complaints),
    )


def read_prompt(response: httpx.Response) -> Answer:
    """The longer prompt of ``prompts/enhance``, as the answer's value."""
    body = json_object(response)
    prompt = text_of(body.get("enhanced_prompt"))
    if prompt is None:
        raise bad_answer(response, "it holds no `enhanced_prompt`")
    return _value(prompt, body, response)


def read_new_style(response: httpx.Response) -> Answer:
    """The style that ``POST styles`` made, as the answer's value."""
    body = json_object(response)
    style = _style(body)
    if style is None:
        raise bad_answer(response, "it holds no style id")
    return _value(style, body, response)


def read_colors(response: httpx.Response) -> Answer:
    """The mapping of ``colors/optimize``: old colour to new one, both ``"#rrggbb"``."""
    body = json_object(response)
    pairs = body.get("mapping")
    if not isinstance(pairs, list):
        raise bad_answer(response, "it holds no `mapping`")
    mapping = {
        pair["from"]: pair["to"]
        for pair in pairs
        if isinstance(pair, dict) and text_of(pair.get("from")) and text_of(pair.get("to"))
    }
    if len(mapping) < len(pairs):
        raise bad_answer(response, "its `mapping` is of another shape")
    return _value(mapping, body, response)


def read_style(response: httpx.Response) -> Style:
    """One style."""
    style = _style(json_object(response))
    if style is None:
        raise bad_answer(response, "it holds no style", charged=False)
    return style


def read_styles(response: httpx.Response) -> list[Style]:
    """A list of styles: one's own have ``id``, curated ones ``style_id``."""
    items = json_object(response).get("styles")
    if not isinstance(items, list):
        raise bad_answer(response, "it holds no list of styles", charged=False)
    return [style for item in items if isinstance(item, dict) and (style := _style(item))]


def read_account(response: httpx.Response) -> Account:
    """The account in an answer of ``users/me``."""
    body = json_object(response)
    units = whole_credits(body.get("credits"))
    if units is None or not body.get("id"):
        raise bad_answer(response, "it holds no account", charged=False)
    return Account(
        id=str(body["id"]), credits=units, email=text_of(body.get("email")), name=text_of(body.get("name"))
    )


def read_models(response: httpx.Response) -> list[dict[str, Any]]:
    """The list of models as the service gives it."""
    items = json_object(response).get("data")
    if not isinstance(items, list):
        raise bad_answer(response, "it holds no list of models", charged=False)
    return [item for item in items if isinstance(item, dict)]


def json_object(response: httpx.Response) -> dict[str, Any]:
    """The JSON object that an answer is.

    Raises:
        BadAnswer: It is something else.
    """
    return _object(response, response.content)


def whole_credits(value: Any) -> int | None:
    """A charge or a balance: a whole number that can be one, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 0 <= value < 10**9 and value == int(value) else None


def bad_answer(response: httpx.Response, why: str, *, charged: bool = True) -> BadAnswer:
    """The error for a success that cannot be used; it keeps the bytes."""
    units = charge_in(response.content) if charged else None
    known = f"It says that {units} units were charged."
    return BadAnswer(
        f"The service answered with success ({response.status_code}), but {why}.",
        cost=(_UNKNOWN_CHARGE if units is None else known) if charged else "Nothing was charged.",
        advice="The answer is kept in the journal; it is not sent again by itself."
        if charged
        else "Check base_url.",
        raw=response.content,
        credits=units,
    )


def charge_in(content: bytes) -> int | None:
    """The charge that a damaged answer still names, or None."""
    found = _CHARGE.search(content)
    return int(found[1]) if found else None


def _with_files(response: httpx.Response) -> tuple[dict[str, Any], Mapping[str, bytes]]:
    kind = response.headers.get("Content-Type", "")
    if not kind.lower().startswith("multipart/"):
        return json_object(response), {}
    try:
        parts = read_parts(response.content, kind)
    except Malformed as error:
        raise bad_answer(response, f"its parts cannot be read: {error}") from None
    if "response" not in parts:
        raise bad_answer(response, "it has no part named `response`")
    return _object(response, parts.pop("response")), parts


def _object(response: httpx.Response, content: bytes) -> dict[str, Any]:
    try:
        body = json.loads(content, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        kind = response.headers.get("Content-Type", "").split(";")[0] or "nothing"
        raise bad_answer(response, f"it is no JSON but {kind}") from None
    if not isinstance(body, dict):
        raise bad_answer(response, "it is JSON of another shape")
    return body


def _value(value: Any, body: dict[str, Any], response: httpx.Response) -> Answer:
    charged = whole_credits(body.get("credits"))
    return Answer(
        deliveries=(),
        credits=charged,
        created=datetime.now(UTC),
        style_id=value.id if isinstance(value, Style) else None,
        value=value,
        raw=response.content,
        complaint="" if charged is not None else "the charge in it is missing or no number",
    )


def _style(item: dict[str, Any]) -> Style | None:
    name = text_of(item.get("id")) or text_of(item.get("style_id"))
    if name is None:
        return None
    private = item.get("is_private")
    return Style(
        id=name,
        style=text_of(item.get("style")) or "",
        model=text_of(item.get("model")),
        created=_iso(item.get("creation_time")),
        private=private if isinstance(private, bool) else None,
        substyle=text_of(item.get("substyle")),
        credits=whole_credits(item.get("credits")),
    )


def _delivery(item: Any, files: Mapping[str, bytes]) -> Delivery | None:
    if not isinstance(item, dict):
        return None
    extra = {key: value for key, value in item.items() if key not in {"url", "b64_json", "image_id"}}
    image_id = text_of(item.get("image_id"))
    if image_id is not None and image_id in files:
        return Delivery(image_id=image_id, data=files[image_id], extra=extra)
    if isinstance(item.get("b64_json"), str):
        try:
            data = base64.b64decode(item["b64_json"], validate=True)
        except (binascii.Error, ValueError):
            return None
        return Delivery(image_id=image_id, data=data, extra=extra)
    if text_of(item.get("url")):
        return Delivery(image_id=image_id, url=item["url"], extra=extra)
    return None


def _moment(value: Any) -> datetime:
    try:
        return datetime.fromtimestamp(float(value), UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return datetime.now(UTC)


def _iso(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
