"""What is known about a picture, written into a file and read back out of it.

PNG: an iTXt chunk ``recraft_nb`` with JSON, and ``parameters`` for people and for other programs.
WebP and JPEG: an XMP packet. SVG: a ``<metadata>`` element. The coded pixels are copied as they are.
"""

from __future__ import annotations

import hashlib
import html
import json
import math
import re
import zlib
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import UnsafeImage
from recraft_nb.media.containers import (
    PNG_MAGIC,
    jpeg_segment,
    jpeg_segments,
    png_chunk,
    png_chunks,
    webp_chunk,
    webp_chunks,
    webp_file,
)
from recraft_nb.media.headers import read_header
from recraft_nb.media.sniff import Format, sniff
from recraft_nb.media.svg_parse import after_root, svg_text
from recraft_nb.media.svg_size import SVG_NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["KEYWORD", "embed", "extract"]

KEYWORD = "recraft_nb"
_HUMAN = "parameters"
_MAX_JSON = 1 << 20
# One JPEG segment holds 65,533 bytes, XMP's own name included.
_MAX_JPEG = 60_000
# Nobody's words are longer; pictures inside requests are, and go in as their hash.
_MAX_TEXT = 16_384
_MAX_DEPTH = 32
_SECRET_NAME = re.compile(r"(?i)api_?key|apikey|authorization|token|secret|password|subscription.?key")
_XMP_NAME = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_RECORD = re.compile(r"<recraft_nb:record>([^<]*)</recraft_nb:record>")
_XMP_BEGIN = '<rdf:Description rdf:about="" xmlns:recraft_nb="urn:recraft_nb:metadata">'
_XMP_OURS = re.compile(
    rf"{re.escape(_XMP_BEGIN)}<recraft_nb:record>[^<]*</recraft_nb:record></rdf:Description>"
)
_SVG_OURS = re.compile(r'<metadata xmlns="http://www\.w3\.org/2000/svg" id="recraft_nb">([^<]*)</metadata>')
_WEBP_XMP, _WEBP_ALPHA, _WEBP_ICC = 0x04, 0x10, 0x20


def embed(data: bytes, record: Mapping[str, Any]) -> bytes:
    """A copy of a file that carries `record`; an earlier record of ours is replaced.

    Names that look like keys or passwords are left out; very long strings (pictures inside a
    request) are replaced by their hash.

    Raises:
        UnsafeImage: The file is damaged.
    """
    kind = sniff(data)
    text = _to_text(record, _MAX_JPEG if kind is Format.JPEG else _MAX_JSON)
    if kind is Format.PNG:
        return _embed_png(data, text, _for_people(record))
    if kind is Format.SVG:
        return _embed_svg(data, text)
    if kind is Format.WEBP:
        return _embed_webp(data, text)
    return _embed_jpeg(data, text)


def extract(data: bytes) -> dict[str, Any] | None:
    """The record that `embed` wrote, or None: absent, damaged, too large, or not a plain object.

    The values come from a file that anybody may have written: names and shapes are not checked.
    """
    try:
        kind = sniff(data)
        if kind is Format.PNG:
            text = _extract_png(data)
        elif kind is Format.SVG:
            match = _SVG_OURS.search(svg_text(data))
            text = html.unescape(match[1]) if match else None
        else:
            packet = _xmp(data, kind)
            match = _XMP_RECORD.search(packet.decode("utf-8", "replace")) if packet else None
            text = html.unescape(match[1]) if match else None
    except (UnsafeImage, ValueError, zlib.error):
        return None
    return _from_text(text) if text is not None and len(text) <= _MAX_JSON else None


def _to_text(record: Mapping[str, Any], limit: int) -> str:
    for left_out in ((), ("request", "asked"), ("request", "asked", "recipe", "extra")):
        kept = {name: value for name, value in record.items() if name not in left_out}
        text = json.dumps(_scrubbed(kept, 0), ensure_ascii=False, allow_nan=False, default=str)
        # A lone surrogate is no text: files are UTF-8.
        text = text.encode("utf-8", "replace").decode()
        if len(html.escape(text).encode()) <= limit:
            return text
    return "{}"


def _scrubbed(value: Any, depth: int) -> Any:
    if isinstance(value, dict) and depth < _MAX_DEPTH:
        return {
            str(name): _scrubbed(inner, depth + 1)
            for name, inner in value.items()
            if not _SECRET_NAME.search(str(name))
        }
    if isinstance(value, (list, tuple)) and depth < _MAX_DEPTH:
        return [_scrubbed(inner, depth + 1) for inner in value]
    if isinstance(value, str) and len(value) > _MAX_TEXT:
        return f"sha256:{hashlib.sha256(value.encode('utf-8', 'replace')).hexdigest()}"
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def _from_text(text: str) -> dict[str, Any] | None:
    try:
        record = json.loads(text, parse_constant=lambda _word: None)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and _shallow(record) else None


def _shallow(record: Any) -> bool:
    level = [record]
    for _ in range(_MAX_DEPTH):
        level = [
            inner
            for value in level
            if isinstance(value, (dict, list))
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return True
    return False


def _for_people(record: Mapping[str, Any]) -> str:
    """The lines that other image programs show: prompt, then ``Name: value`` pairs."""
    names = {
        "model": "Model", "random_seed": "Seed", "seed": "Seed", "provider": "Provider", "label": "Note",
        "width": "Width", "height": "Height", "created": "Created",
    }  # fmt: skip
    facts = [
        f"{title}: {record[name]}"
        for name, title in names.items()
        if isinstance(record.get(name), (str, int)) and record[name] != ""
    ]
    return "\n".join(part for part in (str(record.get("prompt") or ""), ", ".join(facts)) if part)[:_MAX_TEXT]


def _itxt(keyword: str, text: str) -> bytes:
    return png_chunk(b"iTXt", keyword.encode() + b"\0\0\0\0\0" + text.encode("utf-8", "replace"))


def _keyword(payload: bytes) -> bytes:
    return payload[:80].split(b"\0", 1)[0]


def _embed_png(data: bytes, text: str, human: str) -> bytes:
    ours = {KEYWORD.encode(), _HUMAN.encode()}
    kept: list[bytes] = [PNG_MAGIC]
    for part in png_chunks(data):
        if part.kind in {b"iTXt", b"tEXt", b"zTXt"} and _keyword(data[part.start : part.end]) in ours:
            continue
        kept.append(data[part.outer_start : part.outer_end])
        if part.kind == b"IHDR":
            kept += [_itxt(KEYWORD, text), _itxt(_HUMAN, human)]
    return b"".join(kept)


def _extract_png(data: bytes) -> str | None:
    for part in png_chunks(data):
        if part.kind != b"iTXt" or part.end - part.start > 2 * _MAX_JSON:
            continue
        payload = data[part.start : part.end]
        keyword, _, rest = payload.partition(b"\0")
        if keyword != KEYWORD.encode() or len(rest) < 4:  # noqa: PLR2004 - two flags and two terminators
            continue
        compressed, body = rest[0], rest[2:].split(b"\0", 2)[-1]
        if compressed:
            body = zlib.decompressobj().decompress(body, _MAX_JSON + 1)
        return body.decode("utf-8", "replace")
    return None


def _packet(text: str, before: bytes | None) -> bytes:
    """An XMP packet with our record, inside the packet that was there when it can be read."""
    words = html.escape(text, quote=False)
    ours = f"{_XMP_BEGIN}<recraft_nb:record>{words}</recraft_nb:record></rdf:Description>"
    if before is not None:
        old = _XMP_OURS.sub("", before.decode("utf-8", "replace"))
        head, close, tail = old.partition("</rdf:RDF>")
        if close:
            return f"{head}{ours}{close}{tail}".encode()
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'{ours}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _xmp(data: bytes, kind: Format) -> bytes | None:
    if kind is Format.WEBP:
        found = (data[p.start : p.end] for p in webp_chunks(data) if p.kind == b"XMP ")
        return next(found, None)
    for part in jpeg_segments(data):
        if part.kind == b"\xe1" and data[part.start : part.start + len(_XMP_NAME)] == _XMP_NAME:
            return data[part.start + len(_XMP_NAME) : part.end]
    return None


def _embed_webp(data: bytes, text: str) -> bytes:
    packet = _packet(text, _xmp(data, Format.WEBP))
    return webp_file([*_webp_without_xmp(data), webp_chunk(b"XMP ", packet)])


def _webp_without_xmp(data: bytes) -> Iterator[bytes]:
    parts = list(webp_chunks(data))
    if not any(part.kind == b"VP8X" for part in parts):
        # The simple form has no room for metadata: it gets the extended header.
        header = read_header(data)
        flags = _WEBP_XMP | (_WEBP_ALPHA if header.mode == "RGBA" else 0)
        size = (header.width - 1).to_bytes(3, "little") + (header.height - 1).to_bytes(3, "little")
        yield webp_chunk(b"VP8X", bytes((flags, 0, 0, 0)) + size)
    for part in parts:
        payload = data[part.start : part.end]
        if part.kind == b"VP8X":
            yield webp_chunk(b"VP8X", bytes((payload[0] | _WEBP_XMP,)) + payload[1:])
        elif part.kind != b"XMP ":
            yield webp_chunk(part.kind, payload)


def _embed_jpeg(data: bytes, text: str) -> bytes:
    before = _xmp(data, Format.JPEG)
    packet = _packet(text, before)
    if len(packet) + len(_XMP_NAME) > 65_533:  # noqa: PLR2004 - the room of one segment
        packet = _packet(text, None)
    segment = jpeg_segment(b"\xe1", _XMP_NAME + packet)
    # After JFIF and EXIF, which their readers expect first.
    at, cut = 2, None
    for part in jpeg_segments(data):
        if part.kind == b"\xe1" and data[part.start : part.start + len(_XMP_NAME)] == _XMP_NAME:
            cut = part
        elif part.kind == b"\xe0" or data[part.start : part.start + 6] == b"Exif\0\0":
            at = part.outer_end
    if cut is None:
        return data[:at] + segment + data[at:]
    return data[: cut.outer_start] + segment + data[cut.outer_end :]


def _embed_svg(data: bytes, text: str) -> bytes:
    source = _SVG_OURS.sub("", svg_text(data))
    head, tail = after_root(source)
    begin = f'<metadata xmlns="{SVG_NAMESPACE}" id="{KEYWORD}">'
    return f"{head}{begin}{html.escape(text, quote=False)}</metadata>{tail}".encode()
