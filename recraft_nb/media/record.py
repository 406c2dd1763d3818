"""What is known about a picture besides its bytes."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from recraft_nb.media.headers import read_header
from recraft_nb.media.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.media.limits import Limits

__all__ = ["ImageRecord", "StoredRequest", "content_id", "record_of"]

_NAME = re.compile(r"[a-z][a-z_0-9]{0,60}")
# Fields that describe the file itself or the shelf it lies on, not how the picture was made.
_NOT_IN_JSON = frozenset({"request", "extra", "hidden"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageRecord:
    """Everything known about one picture.

    Attributes:
        id: SHA-256 of the file, in hex: its address.
        image_id: The service's own id, or None.
        format: ``"png"``, ``"jpeg"``, ``"webp"`` or ``"svg"``.
        width: Pixels across, as shown.
        height: Pixels down, as shown.
        request: What was asked (anything with ``to_json()``, ``to_code()``, ``prompt``), or None.
        prompt: The words it was made from, or "".
        parents: Ids (SHA-256) of the pictures it was made from.
        credits: What it cost in the provider's units, or None when nobody knows.
        provider: ``"recraft"``, a gateway's id, ``"local"``, or "" when it came from elsewhere.
        model: Model id, or None.
        operation: The operation's name, or None.
        created: When it was made, in UTC.
        index: Its place in its batch, from 0.
        job_id: The journal entry it belongs to, or None.
        rating: 0–5, or None.
        tags: Words of the user.
        notes: Free text of the user.
        favourite: The user's mark.
        hidden: Taken out of sight by the user; the file stays.
        extra: Whatever else the service said.
    """

    id: str
    image_id: str | None = None
    format: str
    width: int
    height: int
    request: Any = None
    prompt: str = ""
    parents: tuple[str, ...] = ()
    credits: int | float | None = None
    provider: str = ""
    model: str | None = None
    operation: str | None = None
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    index: int = 0
    job_id: str | None = None
    rating: int | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""
    favourite: bool = False
    hidden: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The record as plain JSON values, without what is empty; ``request`` as its own JSON.

        This is what is embedded in an exported file and what ``image.metadata`` shows.
        """
        shown: dict[str, Any] = {}
        for entry in fields(self):
            value = getattr(self, entry.name)
            if entry.name in _NOT_IN_JSON or value is None or value in ("", ()):
                continue
            shown[entry.name] = value
        shown["created"] = self.created.isoformat()
        for name in ("parents", "tags"):
            if name in shown:
                shown[name] = list(shown[name])
        if not self.favourite:
            del shown["favourite"]
        if self.request is not None:
            shown["request"] = self.request.to_json()
        if self.extra:
            shown["extra"] = dict(self.extra)
        return shown


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """A request read back out of a file: shown and repeated, but not checked against the catalog.

    Attributes:
        values: The request's JSON: ``operation`` and the fields that were set.
    """

    values: Mapping[str, Any]

    @property
    def prompt(self) -> str:
        """The words, or ""."""
        prompt = self.values.get("prompt")
        return prompt if isinstance(prompt, str) else ""

    @property
    def model(self) -> str | None:
        """The model id, or None."""
        model = self.values.get("model")
        return model if isinstance(model, str) else None

    def to_json(self) -> dict[str, Any]:
        """The values as they were read."""
        return dict(self.values)

    def to_code(self, client: str = "client") -> str:
        """A Python call that asks the same again. Values are literals, names are plain words."""
        operation = str(self.values.get("operation", "generate"))
        if not _NAME.fullmatch(operation):
            return f"# {client}: this file names no known operation"
        arguments = [
            f"{name}={value!r}"
            for name, value in self.values.items()
            if name != "operation" and value is not None and _NAME.fullmatch(name)
        ]
        return f"{client}.{operation}({', '.join(arguments)})"


def content_id(data: bytes) -> str:
    """The address of a file: its SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def record_of(data: bytes, *, limits: Limits = DEFAULT_LIMITS, **facts: Any) -> ImageRecord:
    """Hash a file, read its header, and add what else is known of it.

    Args:
        data: The file as it came.
        limits: What is too large.
        **facts: Further fields of `ImageRecord`.

    Raises:
        UnsafeImage: It is no picture, damaged, or too large. Nothing is decoded.
    """
    header = read_header(data, limits)
    return ImageRecord(
        id=content_id(data),
        format=header.format.value,
        width=header.width,
        height=header.height,
        **facts,
    )
