"""The body of a request, whichever of the two forms it came in: fields, and the pictures in it."""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass, field
from typing import Any

from support.standin import document

JSON, MULTIPART = "application/json", "multipart/form-data"

_PICTURES = {
    "image_url": "image",
    "mask_url": "mask",
    "style_reference_urls": "references",
    "image_urls": "images",
}
_PARTS = {"image": "image", "file": "image", "mask": "mask", "style_references": "references"}
_DATA_URL = re.compile(r"data:(image/[a-z+]+);base64,", re.IGNORECASE)
_MIME = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp", "svg": "image/svg+xml"}


@dataclass
class Picture:
    """A picture in a request. `data` is None for an address that the service would fetch."""

    data: bytes | None
    claimed: str = ""

    @property
    def kind(self) -> str:
        """``"png"``, ``"jpeg"``, ``"webp"``, ``"svg"`` or ``""``, by its first bytes."""
        data = self.data or b""
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            return "png"
        if data.startswith(b"\xff\xd8\xff"):
            return "jpeg"
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return "webp"
        return "svg" if b"<svg" in data[:1000] else ""


@dataclass
class Body:
    """What a request carries.

    `fields` has no pictures; they are in `pictures`, by what they are for: ``image``, ``mask``,
    ``references``, ``images``. `problems` are violations found while reading.
    """

    form: str
    fields: dict[str, Any] = field(default_factory=dict)
    pictures: dict[str, list[Picture]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def one(self, name: str) -> Picture | None:
        """The picture for this, or None."""
        return next(iter(self.pictures.get(name, ())), None)

    def add(self, name: str, picture: Picture) -> None:
        self.pictures.setdefault(name, []).append(picture)
        if picture.data is None:
            return
        if not picture.kind:
            self.problems.append(f"{name} is no PNG, JPEG, WebP or SVG")
        elif picture.claimed != _MIME[picture.kind]:
            self.problems.append(f"{name} is called {picture.claimed or 'nothing'} and is {picture.kind}")


def read(method: str, path: str, content_type: str, raw: bytes) -> Body:
    """Read a body and check it against the document."""
    media_type = content_type.split(";", maxsplit=1)[0].strip().lower()
    if media_type == JSON:
        return _read_json(method, path, raw)
    if media_type == MULTIPART:
        return _read_multipart(method, path, content_type, raw)
    return Body(media_type, problems=document.request_problems(method, path, media_type, {}))


def _read_json(method: str, path: str, raw: bytes) -> Body:
    body = Body(JSON)
    try:
        said = json.loads(raw, parse_constant=lambda word: 1 / 0)
    except (ValueError, ZeroDivisionError):
        body.problems.append("the body is not JSON")
        return body
    body.problems += _forgiven(said, document.request_problems(method, path, JSON, said))
    if not isinstance(said, dict):
        return body
    for name, value in said.items():
        purpose = _PICTURES.get(name)
        if purpose is None:
            body.fields[name] = value
            continue
        if isinstance(value, list):
            body.pictures[purpose] = []
        for url in value if isinstance(value, list) else [value]:
            if isinstance(url, str):
                _take_url(body, purpose, url)
    return body


def _forgiven(said: Any, problems: list[str]) -> list[str]:
    # The document wants pictures for every style; the page lets a style be mixed from others.
    if isinstance(said, dict) and said.get("source_styles"):
        return [problem for problem in problems if problem != "image_urls is missing"]
    return problems


def _take_url(body: Body, purpose: str, url: str) -> None:
    if url.startswith("https://"):
        body.add(purpose, Picture(None))
        return
    start = _DATA_URL.match(url)
    if start is None:
        body.problems.append(f"{purpose} must be a data URL of a picture or https, not {url[:30]!r}")
        return
    try:
        data = base64.b64decode(url[start.end() :], validate=True)
    except binascii.Error:
        body.problems.append(f"{purpose} holds no valid base64")
        return
    body.add(purpose, Picture(data, start[1].lower()))


def _read_multipart(method: str, path: str, content_type: str, raw: bytes) -> Body:
    body = Body(MULTIPART)
    schema = document.request_schema(method, path, MULTIPART) or {"properties": {}}
    for name, file, media_type, data in _parts(content_type, raw, body):
        if file:
            purpose = _PARTS.get(name, "images")
            if purpose == "images" and not path.endswith("/styles"):
                body.problems.append(f"the part {name!r} is not in the published document")
            body.add(purpose, Picture(data, media_type))
        else:
            body.fields[name] = _typed(schema["properties"].get(name, {}), media_type, data, body, name)
    said: dict[str, Any] = dict(body.fields)
    for purpose, name in (("image", "image"), ("mask", "mask")):
        if purpose in body.pictures:
            said[name] = ""
    for purpose, name in (("references", "style_references"), ("images", "images")):
        if purpose in body.pictures:
            said[name] = [""] * len(body.pictures[purpose])
    body.problems += _forgiven(said, document.request_problems(method, path, MULTIPART, said))
    return body


def _parts(content_type: str, raw: bytes, body: Body) -> Any:
    """Name, whether it is a file, type and content of each part."""
    found = re.search(r'boundary="?([^";]+)"?', content_type)
    if found is None:
        body.problems.append("the multipart body names no boundary")
        return
    mark = b"--" + found[1].encode()
    pieces = raw.split(mark)
    if len(pieces) < 2 or pieces[-1].strip(b"\r\n") != b"--":
        body.problems.append("the multipart body does not end")
        return
    for piece in pieces[1:-1]:
        head, _, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        said = head.decode("utf-8", "replace")
        name = re.search(r'[;\s]name="([^"]*)"', said)
        kind = re.search(r"(?im)^content-type:\s*([^\s;]+)", said)
        yield (
            name[1] if name else "",
            "filename=" in said,
            kind[1].lower() if kind else "",
            data.removesuffix(b"\r\n"),
        )


def _typed(schema: dict[str, Any], media_type: str, data: bytes, body: Body, name: str) -> Any:
    schema = document.whole(schema) if schema else {}
    text = data.decode("utf-8", "replace")
    kind = schema.get("type")
    try:
        if kind == "integer":
            return int(text)
        if kind == "number":
            return float(text)
        if kind in {"object", "array"} and media_type == JSON:
            return json.loads(text)
    except ValueError:
        body.problems.append(f"{name} = {text[:40]!r} is no {kind}")
        return text
    if kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text
