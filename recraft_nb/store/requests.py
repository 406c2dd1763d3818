"""Requests on their way to the disk and back: the pictures in them become files, named by content."""

from __future__ import annotations

import base64
import binascii
import re
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from recraft_nb.media import StoredRequest
from recraft_nb.store.redaction import plain_json, read_json

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.operations import Request
    from recraft_nb.store.files import Files
    from recraft_nb.store.redaction import Redaction

__all__ = ["Requests"]

_DATA_URL = re.compile(r"data:([\w.+/-]+);base64,")
_STORED = re.compile(r"stored:([\w.+/-]+);([0-9a-f]{64})")

_REMEMBERED = 1024


class Requests:
    """Writes requests as JSON and reads them back.

    Args:
        files: Where the pictures in a request lie.
        redaction: What keeps keys off the disk.
    """

    def __init__(self, files: Files, redaction: Redaction) -> None:
        self._files = files
        self._redaction = redaction
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Request | None] = OrderedDict()

    def write(self, request: Request | StoredRequest) -> str:
        """A request as JSON text; the pictures it carries are files when this returns.

        Raises:
            StoreError: They could not be written.
        """
        values = _mapped(request.to_json(), self._to_file)
        text = self._redaction.json(values)
        # Where a key was cut out, what is read back is not what was given.
        if text == plain_json(values) and "stored:" not in text and not isinstance(request, StoredRequest):
            self._remember(text, request)
        return text

    def read(self, text: str | None) -> Request | None:
        """The request of `write`, or None when it cannot be read any more.

        A request without pictures is remembered: the pictures of one job share one object.
        """
        if text is None:
            return None
        with self._lock:
            if text in self._known:
                self._known.move_to_end(text)
                return self._known[text]
        request = self._read(read_json(text))
        if "stored:" not in text:
            self._remember(text, request)
        return request

    def _remember(self, text: str, request: Request | None) -> None:
        with self._lock:
            self._known[text] = request
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)

    def read_loosely(self, text: str | None) -> Request | StoredRequest | None:
        """The request, or what can still be shown of it when this version cannot read it."""
        request = self.read(text)
        return request if request is not None or text is None else StoredRequest(read_json(text))

    def _read(self, values: Mapping[str, Any]) -> Request | None:
        from recraft_nb.operations import Request

        return Request.from_json(_mapped(values, self._from_file))

    def _to_file(self, text: str) -> str:
        found = _DATA_URL.match(text)
        if found is None:
            return text
        coded = text[found.end() :]
        try:
            data = base64.b64decode(coded, validate=True)
        except (binascii.Error, ValueError):
            return text
        if base64.b64encode(data).decode() != coded:
            return text  # it would not come back letter for letter
        return f"stored:{found.group(1)};{self._files.put_input(data)}"

    def _from_file(self, text: str) -> str:
        found = _STORED.fullmatch(text)
        data = self._files.get_input(found.group(2)) if found else None
        if found is None or data is None:
            return text
        return f"data:{found.group(1)};base64,{base64.b64encode(data).decode()}"


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """The same JSON with every text changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {name: _mapped(item, change) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_mapped(item, change) for item in value]
    return value
