"""What must never reach the disk: keys. Everything written passes through here."""

from __future__ import annotations

import base64
import contextlib
import functools
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Redaction", "plain_json", "read_json"]

_INSTEAD = "(key)"
_SHORTEST = 8
"""Letters. A shorter word is no key, and taking it out would spoil ordinary text."""

_NAMES = (
    r"(?:x[-_])?(?:api[-_]?(?:key|token)|access[-_]?token|auth(?:orization)?|proxy[-_]authorization|"
    r"ocp[-_]apim[-_]subscription[-_]key|bearer|secret|client[-_]secret|password|(?:set[-_])?cookie)"
)
_is_key = functools.lru_cache(1024)(re.compile(_NAMES, re.IGNORECASE).fullmatch)
_names_a_key = re.compile(f'"{_NAMES}":', re.IGNORECASE).search
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode
_BEARER = re.compile(r"(?i)\b(bearer\s+)[a-z0-9._~+/=-]{8,}")


def _no_other(value: object) -> str:
    raise TypeError(f"{type(value).__name__} is looked at in parts")


_ENCODE_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_no_other).encode


def _whole(text: str) -> str:
    """A text whose surrogates come in pairs, as UTF-8 wants them."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


class Redaction:
    """Takes keys out of whatever goes to the disk.

    Two nets: fields named like a key are dropped wherever they stand (a picture that was paid for
    is not refused because a service echoes a header), and the keys that this process uses are cut
    out of every text, plain, URL-encoded and in base64.
    """

    def __init__(self) -> None:
        self._forms: tuple[str, ...] = ()
        self._written: tuple[str, ...] = ()  # the same as they stand in a JSON text

    def add(self, secret: str) -> None:
        """Name a key; it is held in memory only."""
        if len(secret) < _SHORTEST:
            return
        raw = secret.encode()
        # Base64 of a key inside a longer text depends on where it begins: three ways, without
        # the letters at the ends that its neighbours share.
        inside = {
            base64.b64encode(b"\0" * shift + raw).decode()[shift + (shift > 0) : -4] for shift in range(3)
        }
        forms = {secret, quote(secret, safe=""), base64.b64encode(raw).decode().rstrip("="), *inside}
        self._forms = tuple(
            sorted({*self._forms, *(form for form in forms if len(form) >= _SHORTEST)}, key=len)
        )[::-1]
        self._written = tuple(_ENCODE(form)[1:-1] for form in self._forms)

    def text(self, text: str) -> str:
        """A text without keys, and without what no file can hold: halves of a character stand as "?"."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, _INSTEAD)
        return _whole(_BEARER.sub(rf"\1{_INSTEAD}", text) if "earer" in text.lower() else text)

    def data(self, data: bytes) -> bytes:
        """Bytes without keys; for answers that are kept as they came."""
        for form in self._forms:
            data = data.replace(form.encode(), _INSTEAD.encode())
        return data

    def json(self, value: Mapping[str, Any] | Sequence[Any]) -> str:
        """JSON text without keys and without fields named like one."""
        # Nearly everything is clean, and its text shows that sooner than its parts do.
        with contextlib.suppress(TypeError, ValueError):
            text = _ENCODE_PLAIN(value)
            if not self._is_doubtful(text):
                return _whole(text)
        return plain_json(self._clean(value))

    def _is_doubtful(self, text: str) -> bool:
        """Whether a JSON text may hold a key, a field named like one, or what is no JSON."""
        return (
            any(form in text for form in self._written)
            or "earer" in text.lower()
            or "NaN" in text
            or _names_a_key(text) is not None
        )

    def _clean(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {
                self.text(str(name)): self._clean(item)
                for name, item in value.items()
                if not _is_key(str(name))
            }
        if isinstance(value, list | tuple | set | frozenset):
            return [self._clean(item) for item in value]
        if isinstance(value, float) and value != value:  # noqa: PLR0124 - NaN is no JSON
            return None
        return value

    def __repr__(self) -> str:
        return "<Redaction>"


def plain_json(value: Any) -> str:
    """A value as JSON text, as short as it goes."""
    return _ENCODE(value)


def read_json(text: str | None) -> Any:
    """What a text of `Redaction.json` says; None for None."""
    return None if text is None else json.loads(text)
