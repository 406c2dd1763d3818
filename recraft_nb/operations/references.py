"""Pictures inside a request: style references as data URLs or https URLs."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import STYLE_REFERENCE_LIMITS
from recraft_nb.operations.readers import Unfit, each, items_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIMITS = STYLE_REFERENCE_LIMITS
_DATA_URL = re.compile(r"data:image/([a-z0-9.+-]+);base64,(.+)", re.ASCII | re.IGNORECASE | re.DOTALL)
_FORMS = "must be bytes of a PNG, JPEG or WebP file, a data: URL, an https: URL, or an rc.Image"
_SPACE = re.compile(r"[\s\x00]")
_SHOWN = 40
_MB = 1 << 20


def read_references(value: Any) -> tuple[str, ...] | None:
    """One to ten reference pictures as URLs, or None. An empty list means the same as none.

    A picture is bytes, a ``data:`` or ``https:`` URL, or anything with ``.bytes``. Its format is
    taken from its first bytes, not from what anybody says about it.
    """
    if value is None:
        return None
    if isinstance(value, (str, bytes, bytearray, memoryview)) or hasattr(value, "bytes"):
        value = [value]
    items = items_of(value)
    if items is None:
        raise Unfit(_FORMS)
    shown = counted(items)
    if len(items) > _LIMITS.max_count:
        raise Unfit(f"there may be at most {_LIMITS.max_count} reference pictures", shown=shown)
    urls: tuple[str, ...] = each(items, _read_reference)
    total = sum(_data_size(url) for url in urls)
    if total > _LIMITS.max_total_bytes:
        most, much = _LIMITS.max_total_bytes // _MB, total / _MB
        raise Unfit(f"all pictures together may have {most} MB, these have {much:.1f} MB", shown=shown)
    return urls or None


def counted(items: Sequence[Any]) -> str:
    """What stands for reference pictures in a message: ``"3 pictures"``."""
    return "1 picture" if len(items) == 1 else f"{len(items)} pictures"


def _read_reference(value: Any) -> str:
    if isinstance(value, str):
        text = value.strip()
        if text[:8].lower() == "https://" and len(text) > len("https://") and not _SPACE.search(text):
            return text
        if text[:5].lower() == "data:":
            return _data_url(_decode(text))
        raise Unfit(_FORMS, shown=_beginning(value))
    data = getattr(value, "bytes", value)
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise Unfit(_FORMS)
    return _data_url(bytes(data))


def _decode(text: str) -> bytes:
    found = _DATA_URL.fullmatch(text)
    if found is None:
        limit = "this data: URL must read data:image/png;base64,… (or jpeg, webp)"
        raise Unfit(limit, shown=_beginning(text))
    try:
        return base64.b64decode(found.group(2), validate=True)
    except (binascii.Error, ValueError):
        raise Unfit("this data: URL is not valid base64", shown=_beginning(text)) from None


def _data_url(data: bytes) -> str:
    if len(data) > _LIMITS.max_bytes:
        most, much = _LIMITS.max_bytes // _MB, len(data) / _MB
        limit = f"a reference picture may have {most} MB, this has {much:.1f} MB"
        raise Unfit(limit, shown=f"{len(data):,} bytes")
    return f"data:image/{_format(data)};base64,{base64.b64encode(data).decode()}"


def _format(data: bytes) -> str:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    raise Unfit("a reference picture must be PNG, JPEG or WebP", shown=f"{len(data):,} bytes")


def _data_size(url: str) -> int:
    if not url.startswith("data:"):
        return 0
    coded = url.partition(",")[2]
    return len(coded) * 3 // 4 - coded.count("=", -2)


def _beginning(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
