"""Bodies that are forms: multipart and urlencoded, as curl, browsers and the openai libraries send them.

The result has the shape of a JSON body, so that everything behind it reads one kind of call: bracketed names
(``controls[colors][0][rgb][]``) become nested values, a part of type ``application/json`` is read as JSON,
files stay bytes. A value that came as text may stand for a number, a list or an object; `Fields` reads it
so where the field asks for one.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from recraft_nb.engine.answers import ApiError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["FORMS", "parse_form"]

FORMS = frozenset({"multipart/form-data", "application/x-www-form-urlencoded"})

_MAX_PARTS = 1000
_MAX_DEPTH = 8
_COLOR, _POINT = 3, 2
_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")
_STEP = re.compile(r"\[([^\[\]]*)\]")


class _Part:
    """One part in the making."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.header_name = b""
        self.header_value = b""
        self.pieces: list[bytes] = []


def parse_form(body: bytes, content_type: str) -> tuple[dict[str, Any], list[tuple[str, bytes]]]:
    """Values and files of a form.

    Args:
        body: The whole body.
        content_type: Its header, with the boundary.

    Returns:
        The text values, nested; and the files with the names of their parts, in order.

    Raises:
        ApiError: 400, it is damaged or has too many parts.
    """
    if content_type.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded":
        try:
            pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_MAX_PARTS)
        except ValueError:
            raise ApiError(400, "the body should be a valid form") from None
        return _nested(pairs), []
    values: list[tuple[str, Any]] = []
    files: list[tuple[str, bytes]] = []
    for part in _parts(body, content_type):
        _, options = _header(part.headers.get("content-disposition", ""))
        name, data = options.get("name", ""), b"".join(part.pieces)
        kind = part.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json" and ("filename" in options or kind.startswith("image/")):
            files.append((name, data))
        elif name:
            values.append((name, _value(data, kind, name)))
    return _nested(values), files


def _value(data: bytes, kind: str, name: str) -> Any:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise ApiError(400, f"the part {name[:60]!r} should be UTF-8 text, or a file with a name") from None
    if kind != "application/json":
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise ApiError(400, f"the part {name[:60]!r} should be valid JSON") from None


def _parts(body: bytes, content_type: str) -> list[_Part]:
    from python_multipart.exceptions import FormParserError
    from python_multipart.multipart import MultipartParser

    _, options = _header(content_type)
    boundary = options.get("boundary", "")
    if not boundary:
        raise ApiError(400, "the form's content type should name its boundary")
    parts: list[_Part] = []
    ended: list[bool] = []

    def begin() -> None:
        if len(parts) >= _MAX_PARTS:
            raise ApiError(400, f"a form should have at most {_MAX_PARTS} parts")
        parts.append(_Part())

    def header_field(data: bytes, start: int, end: int) -> None:
        parts[-1].header_name += data[start:end]

    def header_value(data: bytes, start: int, end: int) -> None:
        parts[-1].header_value += data[start:end]

    def header_end() -> None:
        part = parts[-1]
        name = part.header_name.decode("latin-1").lower()
        part.headers[name] = part.header_value.decode("utf-8", "replace")
        part.header_name = part.header_value = b""

    def part_data(data: bytes, start: int, end: int) -> None:
        parts[-1].pieces.append(data[start:end])

    try:
        parser = MultipartParser(
            boundary.encode(),
            {
                "on_part_begin": begin,
                "on_header_field": header_field,
                "on_header_value": header_value,
                "on_header_end": header_end,
                "on_part_data": part_data,
                "on_end": lambda: ended.append(True),
            },
        )
        parser.write(body)
        parser.finalize()
    except (FormParserError, ValueError) as error:
        raise ApiError(400, f"the body should be a valid multipart form ({error})") from None
    if not ended:
        raise ApiError(400, "the multipart form breaks off before its last boundary")
    return parts


def _header(text: str) -> tuple[str, dict[str, str]]:
    """A header's value and its options, as text."""
    from python_multipart.multipart import parse_options_header

    value, options = parse_options_header(text)
    return (
        value.decode("latin-1"),
        {name.decode("latin-1"): option.decode("utf-8", "replace") for name, option in options.items()},
    )


def _nested(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Bracketed names as nested values: ``a[b][]`` twice becomes ``{"a": {"b": [.., ..]}}``."""
    tree: dict[str, Any] = {}
    for name, value in pairs:
        match = _NAME.fullmatch(name)
        steps = [match[1], *_STEP.findall(match[2])] if match else [name]
        if len(steps) > _MAX_DEPTH:
            raise ApiError(400, f"the field {name[:60]!r} is nested too deeply")
        if len(steps) == 1 and name in tree:  # a plain name given again makes a list
            earlier = tree[name]
            tree[name] = [*earlier, value] if isinstance(earlier, list) else [earlier, value]
        elif not _put(tree, steps, value):
            raise ApiError(400, f"the field {name[:60]!r} contradicts another one of the same name")
    return {name: _listed(value) for name, value in tree.items()}


def _put(node: dict[str, Any], steps: list[str], value: Any) -> bool:
    """Put a value where its steps lead; False when a plain value stands in the way.

    Empty brackets in the middle (``colors[][rgb][]``, as the openai libraries write lists of objects) go on
    with the last item for as long as it has room, and begin the next one then.
    """
    step, rest = steps[0], steps[1:]
    if not rest:
        node[step or f"{len(node)}"] = value
        return True
    if not step:
        last = node.get(f"{len(node) - 1}")
        step = f"{len(node) - 1}" if isinstance(last, dict) and _has_room(last, rest) else f"{len(node)}"
    inner = node.setdefault(step, {})
    return isinstance(inner, dict) and _put(inner, rest, value)


def _has_room(item: dict[str, Any], steps: list[str]) -> bool:
    """Whether an item of a list lacks what the steps lead to; colours have three parts, points two."""
    step, rest = steps[0], steps[1:]
    if not rest:
        return len(item) < _POINT if not step else step not in item
    inner = item.get(step)
    if not step or not isinstance(inner, dict):
        return True
    return step != "rgb" or len(inner) < _COLOR if rest == [""] else _has_room(inner, rest)


def _listed(value: Any) -> Any:
    """Objects whose names are all numbers, as the lists they stand for."""
    if not isinstance(value, dict):
        return value
    inner = {name: _listed(item) for name, item in value.items()}
    if inner and all(name.isascii() and name.isdigit() and len(name) < 6 for name in inner):  # noqa: PLR2004
        return [inner[name] for name in sorted(inner, key=int)]
    return inner
