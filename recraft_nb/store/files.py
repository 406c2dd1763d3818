"""Pictures as files, named by their content, each with its record beside it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import time
from typing import TYPE_CHECKING, Any, Final

from recraft_nb.errors import StoreError
from recraft_nb.media.sniff import Format, sniff
from recraft_nb.store.disk import free_space, make_folder, trouble, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from recraft_nb.store.redaction import Redaction

__all__ = ["Files", "content_address"]

_SUFFIXES: Final = tuple(kind.suffix for kind in Format)
_SHA: Final = re.compile(r"[0-9a-f]{64}")
_NAME: Final = re.compile(r"[0-9a-z-]{1,64}")
_NOTES: Final = "notes"

_LARGEST_RAW: Final = 64 << 20
"""Bytes kept of an answer that cannot be used."""

_ROOM: Final = 8 << 20
"""Bytes that must be free before a picture is asked for: a Pro picture, its record and the index."""

_ABANDONED: Final = 24 * 3600
"""Seconds after which an unfinished file has no writer any more."""


def content_address(data: bytes) -> str:
    """The name of some content: its SHA-256, 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


class Files:
    """The folder of a store. Every file in it is whole.

    ``files/ab/ab12….png`` is a picture, ``ab12….<job>-<place>.json`` beside it says how it came to
    be (one for each job that made the same content), ``ab12….notes.json`` what a person says of it.
    ``inputs`` holds the pictures that requests carry, ``raw`` answers that could not be used,
    ``thumbs`` a cache that may be deleted.

    Args:
        folder: Where; made when missing, for this user alone.
        redaction: What keeps keys off the disk.

    Raises:
        StoreError: The folder cannot be made.
    """

    def __init__(self, folder: Path, redaction: Redaction) -> None:
        self.folder = folder
        self._redaction = redaction
        self._pictures = folder / "files"
        self._aside = self._pictures / ".unfinished"
        self._broken = False
        try:
            make_folder(self._aside)
        except OSError as error:
            raise trouble(error, self._aside) from error
        self._sweep()

    # -- pictures ---------------------------------------------------------------------------------

    def put(
        self,
        data: bytes,
        *,
        record: Mapping[str, Any] | None = None,
        key: str = "",
        durable: bool = True,
        sha: str = "",
    ) -> str:
        """Keep a picture; the same content is kept once.

        Args:
            data: The file.
            record: What is written beside it, in the same go; see `put_record`.
            key: Which of several records.
            durable: Sync what is written.
            sha: Its content address, where that is known already.

        Returns:
            Its content address.

        Raises:
            UnsafeImage: It is no picture that is opened here.
            StoreError: The disk is full or cannot be written to. No half file is left.
        """
        sha = sha or content_address(data)
        kind = sniff(data)
        files = [] if record is None else [(self._place(sha, _ending(key)), self._text(record))]
        # A file of another length was damaged from outside; what we have heals it.
        place = self._place(sha, kind.suffix)
        if _size(place) != len(data):
            files.insert(0, (place, data))
        if files:
            self._write(*files, durable=durable)
        return sha

    def get(self, sha: str) -> bytes:
        """The content.

        Raises:
            StoreError: It is not there.
        """
        try:
            return self.path(sha).read_bytes()
        except OSError as error:
            raise trouble(error, self._place(sha, "")) from error

    def path(self, sha: str) -> Path:
        """Where a picture lies.

        Raises:
            StoreError: It is not there.
        """
        found = self._find(sha)
        if found is None:
            raise StoreError(
                f"The picture {sha[:12]}… is missing from {self._pictures}.",
                advice="client.history.check() lists what is missing; a backup can be copied back.",
            )
        return found

    def has(self, sha: str) -> bool:
        """Whether a picture is there."""
        return self._find(sha) is not None

    def is_whole(self, sha: str, size: int) -> bool:
        """Whether a picture is there with its full length; `check` also looks at the content."""
        found = self._find(sha)
        return found is not None and found.stat().st_size == size

    def all(self) -> Iterator[tuple[str, Path]]:
        """Every picture, with its address."""
        for path in self._walk():
            if path.suffix in _SUFFIXES and _SHA.fullmatch(path.stem):
                yield path.stem, path

    # -- records ----------------------------------------------------------------------------------

    def put_record(self, sha: str, record: Mapping[str, Any], key: str = "", *, durable: bool = True) -> None:
        """Write the small record beside a picture.

        Args:
            sha: The picture.
            record: What to write; fields named like a key are left out.
            key: Which of several: a picture has one for each job that made it.
            durable: Sync it.
        """
        self._write((self._place(sha, _ending(key)), self._text(record)), durable=durable)

    def put_notes(self, sha: str, notes: Mapping[str, Any]) -> None:
        """Write what a person says of a picture."""
        self.put_record(sha, notes, _NOTES)

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every readable record, with the address of its picture; notes are not among them."""
        for path in self._walk():
            name, _, key = path.name.removesuffix(".json").partition(".")
            if path.suffix == ".json" and key != _NOTES and _SHA.fullmatch(name):
                record = _read_object(path)
                if record is not None:
                    yield name, record

    def notes(self, sha: str) -> dict[str, Any]:
        """What a person said of a picture; empty when nothing."""
        return _read_object(self._place(sha, _ending(_NOTES))) or {}

    # -- inputs, raw answers, thumbnails ----------------------------------------------------------

    def put_input(self, data: bytes) -> str:
        """Keep what a request carries; a picture that is here already is not kept twice."""
        sha = content_address(data)
        if not self.has(sha):
            path = self._input(sha)
            if not path.is_file():
                self._write((path, data), durable=True)
        return sha

    def get_input(self, sha: str) -> bytes | None:
        """The content of an input, or None when it is gone."""
        path = self._find(sha) or self._input(sha)
        try:
            return path.read_bytes()
        except OSError:
            return None

    def put_raw(self, name: str, data: bytes) -> Path:
        """Keep an answer that could not be used, up to 64 MiB of it."""
        path = self._raw(name)
        self._write((path, self._redaction.data(data[:_LARGEST_RAW])), durable=True)
        return path

    def get_raw(self, name: str) -> bytes | None:
        """Such an answer, or None when there is none."""
        try:
            return self._raw(name).read_bytes()
        except OSError:
            return None

    def thumbnail(self, sha: str, edge: int) -> bytes | None:
        """A cached thumbnail, or None when there is none yet."""
        try:
            return self._thumb(sha, edge).read_bytes()
        except OSError:
            return None

    def put_thumbnail(self, sha: str, edge: int, data: bytes) -> None:
        """Keep a thumbnail. A cache: when it cannot be written it is made again next time."""
        path = self._thumb(sha, edge)
        with contextlib.suppress(StoreError):
            write_whole((path, data), aside=self._aside, durable=False)

    # -- room -------------------------------------------------------------------------------------

    def check_room(self, pictures: int = 1) -> None:
        """Make sure that pictures can be kept, before they are paid for.

        Raises:
            StoreError: Too little space, or no permission.
        """
        try:
            free = free_space(self._aside)
        except OSError as error:
            raise trouble(error, self._aside) from error
        if free < _ROOM * max(pictures, 1):
            raise StoreError(
                f"Only {free / 1e6:,.1f} MB are free in {self.folder}; the pictures could not be kept.",
                cost="Nothing was sent or charged.",
                advice="Free some space, then try again.",
            )
        writable = os.access(self._aside, os.W_OK | os.X_OK) and os.access(self._pictures, os.W_OK | os.X_OK)
        if self._broken or not writable:
            # A quota or a permission shows only when something is written.
            probe = self._pictures / "probe"
            write_whole((probe, bytes(1 << 16)), aside=self._aside)
            probe.unlink(missing_ok=True)
            self._broken = False

    # -- inside -----------------------------------------------------------------------------------

    def _text(self, record: Mapping[str, Any]) -> bytes:
        return self._redaction.json(record).encode()

    def _write(self, *files: tuple[Path, bytes], durable: bool) -> None:
        try:
            write_whole(*files, aside=self._aside, durable=durable)
        except StoreError:
            self._broken = True
            raise

    def _place(self, sha: str, ending: str) -> Path:
        if not _SHA.fullmatch(sha):
            raise StoreError(f"{sha[:80]!r} is no content address (64 hex digits).")
        return self._pictures / f"{sha[:2]}/{sha}{ending}"

    def _find(self, sha: str) -> Path | None:
        places = (self._place(sha, suffix) for suffix in _SUFFIXES)
        return next((path for path in places if path.is_file()), None)

    def _raw(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise StoreError(f"{name[:80]!r} is no name of a journal entry.")
        return self.folder / "raw" / f"{name}.bin"

    def _input(self, sha: str) -> Path:
        return self.folder / "inputs" / sha[:2] / f"{sha}.bin"

    def _thumb(self, sha: str, edge: int) -> Path:
        if not _SHA.fullmatch(sha):
            raise StoreError(f"{sha[:80]!r} is no content address (64 hex digits).")
        return self.folder / "thumbs" / str(int(edge)) / sha[:2] / f"{sha}.webp"

    def _walk(self) -> Iterator[Path]:
        """Every file, folder by folder, in the order of their names."""
        for folder in _sorted(self._pictures.iterdir()):
            if len(folder.name) == 2 and folder.is_dir():  # noqa: PLR2004 - two hex digits
                yield from _sorted(folder.iterdir())

    def _sweep(self) -> None:
        """Remove what writers that died left unfinished."""
        with contextlib.suppress(OSError):
            for path in self._aside.iterdir():
                if time.time() - path.stat().st_mtime > _ABANDONED:
                    path.unlink(missing_ok=True)


def _ending(key: str) -> str:
    return f".{key}.json" if key else ".json"


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _sorted(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: path.name)


def _read_object(path: Path) -> dict[str, Any] | None:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return value if isinstance(value, dict) else None
