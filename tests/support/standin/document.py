"""The service's published OpenAPI document, and whether a body keeps to it.

An exact reader of the part of JSON Schema that the document uses. Objects are closed: a field that
the document does not know is a problem, since the service may drop it without a word.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

DOCUMENT: dict[str, Any] = json.loads((Path(__file__).parent / "openapi.json").read_text("utf-8"))

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_UINT32 = 2**32 - 1


def operation(method: str, path: str) -> dict[str, Any] | None:
    """What the document says of a route; ``path`` is the template, ``/v1`` included."""
    return DOCUMENT["paths"].get(path, {}).get(method.lower())


def request_schema(method: str, path: str, media_type: str) -> dict[str, Any] | None:
    """The schema of a body, whole; None when the route takes no such body."""
    said = (operation(method, path) or {}).get("requestBody", {}).get("content", {}).get(media_type)
    return None if said is None else whole(said["schema"])


def request_problems(method: str, path: str, media_type: str, body: Any) -> list[str]:
    """How a body breaks the document."""
    schema = request_schema(method, path, media_type)
    if schema is None:
        return [f"{method} {path} takes no body of type {media_type or 'nothing'}"]
    return list(_problems(schema, body, ""))


def answer_problems(method: str, path: str, body: Any) -> list[str]:
    """How an answer breaks the document."""
    content = (operation(method, path) or {})["responses"]["200"].get("content", {})
    if not content:
        return []
    return list(_problems(content["application/json"]["schema"], body, ""))


def whole(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with its references followed and its `allOf` made one."""
    if "$ref" in schema:
        return _named(schema["$ref"].rsplit("/", 1)[1])
    if "allOf" not in schema:
        return schema
    made: dict[str, Any] = {"type": "object", "properties": {}, "required": []}
    for part in map(whole, schema["allOf"]):
        made["properties"].update(part.get("properties", {}))
        made["required"] += part.get("required", [])
    return made


@cache
def _named(name: str) -> dict[str, Any]:
    return whole(DOCUMENT["components"]["schemas"][name])


def _problems(schema: dict[str, Any], value: Any, where: str) -> Any:
    schema = whole(schema)
    kind = schema.get("type")
    place = where or "the body"
    if not _is(kind, value):
        yield f"{place} must be {kind}, not {type(value).__name__}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place} must be one of {len(schema['enum'])} values, not {value!r}"
    if kind == "string":
        yield from _format(schema.get("format"), value, place)
    elif kind == "integer" and schema.get("format") == "uint32" and not 0 <= value <= _UINT32:
        yield f"{place} must be from 0 to {_UINT32}, not {value}"
    elif kind == "array":
        for index, item in enumerate(value):
            yield from _problems(schema["items"], item, f"{where}[{index}]")
    elif kind == "object":
        yield from _members(schema, value, where)


def _members(schema: dict[str, Any], value: dict[str, Any], where: str) -> Any:
    known = schema.get("properties")
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{_under(where, name)} is missing"
    for name, item in value.items() if known is not None else ():
        if name in known:
            yield from _problems(known[name], item, _under(where, name))
        else:
            yield f"{_under(where, name)} is not in the published document"


def _format(name: str | None, value: str, place: str) -> Any:
    if name == "uuid" and not _UUID.fullmatch(value):
        yield f"{place} must be a UUID, not {value[:60]!r}"
    if name == "date-time" and not _MOMENT.fullmatch(value):
        yield f"{place} must be a date and time, not {value[:60]!r}"
    if name == "email" and "@" not in value:
        yield f"{place} must be an e-mail address, not {value[:60]!r}"


def _is(kind: str | None, value: Any) -> bool:
    if kind == "object":
        return isinstance(value, dict)
    if kind == "array":
        return isinstance(value, list)
    if kind == "string":
        return isinstance(value, str)
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    raise AssertionError(f"the document has a type {kind!r} that is not read here")


def _under(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
