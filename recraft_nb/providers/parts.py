"""Multipart both ways: a request with pictures as parts, and an answer with pictures as parts."""

from __future__ import annotations

import base64
import json
import re
from email.message import Message
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import InvalidRequest, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Malformed", "has_pictures", "mixed_lists", "read_parts", "write_parts"]

_PART_NAMES: Mapping[str, str] = {
    "image_url": "image",
    "mask_url": "mask",
    "image_urls": "files",
    "style_reference_urls": "style_references",
}
"""What the fields that are URLs in JSON are called as parts. Source: endpoint reference."""

_MAX_PARTS = 16
_MAX_HEAD = 8 * 1024
_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]", re.ASCII)  # RFC 2046


class Malformed(ValueError):
    """A multipart body that does not keep to its own form."""


def has_pictures(fields: Mapping[str, Any]) -> bool:
    """Whether any field carries a picture's bytes, so that parts are needed."""
    return any(_is_data(one) for name in _PART_NAMES for one in _as_list(fields.get(name)))


def mixed_lists(fields: Mapping[str, Any]) -> list[Problem]:
    """Lists of pictures of which some are bytes and some are addresses: parts would lose their order."""
    problems = []
    for name, part in _PART_NAMES.items():
        pictures = _as_list(fields.get(name))
        if len({_is_data(one) for one in pictures}) > 1:
            limit = 'must be all bytes or all addresses with transport="multipart"'
            field = "images" if part == "files" else part
            problems.append(Problem(field, f"{len(pictures)} pictures", limit))
    return problems


def write_parts(fields: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """A request's JSON fields as parts for httpx.

    Pictures are binary parts; a picture given by its address stays a text part under its JSON name.
    Nested fields (``controls``, ``text_layout``) are one part each with the type of JSON, as the
    vendor's own client sends them; flat ones are text.

    Raises:
        InvalidRequest: A list that mixes bytes and addresses.
    """
    if problems := mixed_lists(fields):
        raise InvalidRequest(problems)
    parts: list[tuple[str, Any]] = []
    for name, value in fields.items():
        pictures = _as_list(value) if name in _PART_NAMES else []
        if pictures and _is_data(pictures[0]):
            parts += [(_PART_NAMES[name], _file(url)) for url in pictures]
        elif isinstance(value, (dict, list, tuple)):
            parts.append((name, (None, json.dumps(value).encode(), "application/json")))
        else:
            text = value if isinstance(value, str) else json.dumps(value)
            parts.append((name, (None, text.encode())))
    return parts


def read_parts(body: bytes, content_type: str) -> dict[str, bytes]:
    """The parts of an answer by their names; a name is the ``Content-ID`` or the form name.

    Strict and bounded: at most 16 parts, 8 kB of headers each, nothing before the first boundary,
    and the last boundary must be there, or the answer was cut.

    Raises:
        Malformed: Anything else.
    """
    head = Message()
    head["Content-Type"] = content_type
    boundary = head.get_boundary()
    if not boundary or not _BOUNDARY.fullmatch(boundary):
        raise Malformed("the boundary is missing or not allowed")
    mark = b"\r\n--" + boundary.encode()
    pieces = (b"\r\n" + body).split(mark, _MAX_PARTS + 2)
    if len(pieces) > _MAX_PARTS + 2:
        raise Malformed(f"there are more than {_MAX_PARTS} parts")
    if len(pieces) < 2 or pieces[0].strip():  # noqa: PLR2004 - what precedes, and the end
        raise Malformed("it does not begin with its boundary")
    if not pieces[-1].startswith(b"--") or pieces[-1][2:].strip():
        raise Malformed("the end is missing, so it was cut")
    parts: dict[str, bytes] = {}
    for piece in pieces[1:-1]:
        name, content = _part(piece)
        if name in parts:
            raise Malformed(f"two parts are named {name[:60]!r}")
        parts[name] = content
    return parts


def _part(piece: bytes) -> tuple[str, bytes]:
    # Spaces may follow a boundary, then its line ends.
    padding, line_end, rest = piece.partition(b"\r\n")
    if not line_end or padding.strip(b" \t"):
        raise Malformed("a boundary is followed by something else than the end of its line")
    lines, blank, content = rest.partition(b"\r\n\r\n")
    if not blank or len(lines) > _MAX_HEAD:
        raise Malformed("the headers of a part are missing or too long")
    fields = Message()
    for line in lines.split(b"\r\n"):
        name, colon, value = line.decode("latin-1").partition(":")
        if not colon or not name.strip().isascii():
            raise Malformed("a header of a part cannot be read")
        fields[name.strip()] = value.strip()
    name_given = str(fields.get("Content-ID", "")).strip("<> ")
    form_name = fields.get_param("name", "", "Content-Disposition")
    found = name_given or (form_name if isinstance(form_name, str) else "")
    if not found:
        raise Malformed("a part has no name")
    return found, content


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _is_data(url: Any) -> bool:
    return isinstance(url, str) and url[:5].lower() == "data:"


def _file(url: str) -> tuple[str, bytes, str]:
    head, _, coded = url.partition(",")
    media_type = head[5:].split(";")[0] or "application/octet-stream"
    ending = media_type.rsplit("/", 1)[-1].split("+")[0]
    return f"picture.{ending}", base64.b64decode(coded), media_type
