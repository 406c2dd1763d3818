"""Files and masks on their way from the browser, in chunks.

A browser's message above 10 MiB closes the connection without a word (measured with JupyterLab 4.6), so
uploads come in chunks of 4 MiB, each answered before the window moves on. js/src/lib/upload.js sends them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import ClassVar, TypedDict

from recraft_nb.errors import RecraftError
from recraft_nb.widgets.rpc import answers

__all__ = ["CHUNK", "ChunkTaken", "TakesUploads", "Upload", "Uploads"]

CHUNK = 4 * 1024 * 1024
"""Bytes of one chunk."""

_AT_ONCE = 4
"""Uploads on their way at the same time; the oldest gives way."""


class ChunkTaken(TypedDict):
    """The answer to one chunk."""

    received: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Upload:
    """A complete upload. The name and the type are the browser's word, to be shown, never trusted."""

    data: bytes = field(repr=False)
    name: str
    media_type: str


@dataclass(slots=True)
class _Arriving:
    total: int
    name: str
    media_type: str
    chunks: dict[int, bytes] = field(default_factory=dict)
    received: int = 0


class Uploads:
    """Chunks that arrive and uploads that are complete. Not locked: the widget's turn is."""

    def __init__(self, cap: int) -> None:
        self.cap = cap
        self._arriving: dict[str, _Arriving] = {}
        self._complete: dict[str, Upload] = {}

    def chunk(
        self,
        *,
        upload: str,
        index: int,
        total: int,
        size: int,
        sha256: str,
        name: str,
        media_type: str,
        data: bytes,
    ) -> ChunkTaken:
        """Take one chunk; `take` gives the whole when the answer says that it is complete.

        Args:
            upload: The browser's id of this upload.
            index: Which chunk, from 0.
            total: How many chunks there are.
            size: Bytes of the whole.
            sha256: Hash of the whole, hex.
            name: The file's name.
            media_type: The file's type.
            data: This chunk.

        Raises:
            RecraftError: Too large, or not what was announced.
        """
        if size > self.cap:
            raise RecraftError(
                f"{name or 'The file'} is too large: {_mib(size)}; a view may send {_mib(self.cap)} at most.",
                cost="Nothing was sent to the service.",
                advice="Open it in Python instead, by its path, or make it smaller.",
            )
        arriving = self._arriving.get(upload)
        if arriving is None:
            while len(self._arriving) >= _AT_ONCE:
                self._arriving.pop(next(iter(self._arriving)))
            arriving = self._arriving[upload] = _Arriving(total, name, media_type)
        good = 0 <= index < total == arriving.total and len(data) <= CHUNK and index not in arriving.chunks
        if not good or arriving.received + len(data) > size:
            del self._arriving[upload]
            raise _broken(name)
        arriving.chunks[index] = data
        arriving.received += len(data)
        if len(arriving.chunks) < total:
            return {"received": arriving.received, "complete": False}
        del self._arriving[upload]
        whole = b"".join(arriving.chunks[place] for place in range(total))
        if len(whole) != size or hashlib.sha256(whole).hexdigest() != sha256:
            raise _broken(name)
        while len(self._complete) >= _AT_ONCE:
            self._complete.pop(next(iter(self._complete)))
        self._complete[upload] = Upload(whole, name, media_type)
        return {"received": size, "complete": True}

    def take(self, upload: str) -> Upload:
        """The complete upload, once.

        Raises:
            RecraftError: There is none of this id.
        """
        found = self._complete.pop(upload, None)
        if found is None:
            raise RecraftError("This upload is not here (any more).", advice="Choose the file once more.")
        return found

    def forget(self, upload: str) -> None:
        """Drop an upload that was given up."""
        self._arriving.pop(upload, None)
        self._complete.pop(upload, None)

    def clear(self) -> None:
        """Drop everything."""
        self._arriving.clear()
        self._complete.clear()


class TakesUploads:
    """The part of a widget that answers what js/src/lib/upload.js sends; a handler takes what is complete."""

    upload_cap: ClassVar[int] = 64 * 1024 * 1024
    """Bytes of the largest upload from a view."""

    _uploads: Uploads

    @answers("chunk")
    def _chunk(
        self,
        *,
        upload: str,
        index: int,
        total: int,
        size: int,
        sha256: str,
        name: str,
        media_type: str,
        data: bytes,
    ) -> ChunkTaken:
        return self._uploads.chunk(
            upload=upload,
            index=index,
            total=total,
            size=size,
            sha256=sha256,
            name=name,
            media_type=media_type,
            data=data,
        )

    @answers("forget_upload")
    def _forget_upload(self, upload: str) -> None:
        self._uploads.forget(upload)


def _broken(name: str) -> RecraftError:
    return RecraftError(
        f"{name or 'The file'} did not arrive as it was sent.",
        cost="Nothing was sent to the service.",
        advice="Choose the file once more.",
    )


def _mib(size: int) -> str:
    return f"{size / 2**20:.4g} MiB"
