"""The engine's own small database: accounts, results, recipes and styles, in one SQLite file."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Database"]

_VERSION = 2
_BUSY = 5.0  # seconds to wait for another process on the same folder

_TABLES = """
CREATE TABLE IF NOT EXISTS accounts (
    handle TEXT PRIMARY KEY, id TEXT NOT NULL, balance INTEGER NOT NULL, spent INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS results (
    work TEXT PRIMARY KEY, image_id TEXT NOT NULL, format TEXT NOT NULL, size INTEGER NOT NULL,
    used REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS results_by_use ON results (used);
CREATE TABLE IF NOT EXISTS recipes (
    image_id TEXT PRIMARY KEY, recipe TEXT NOT NULL, made REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS recipes_by_age ON recipes (made);
CREATE TABLE IF NOT EXISTS shown (
    fingerprint TEXT PRIMARY KEY, image_id TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS shown_by_image ON shown (image_id);
CREATE TABLE IF NOT EXISTS styles (
    id TEXT PRIMARY KEY, handle TEXT NOT NULL, record TEXT NOT NULL, made REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS styles_by_owner ON styles (handle, made);
"""


class Database:
    """One SQLite file, opened on first use and shared by threads.

    Several kernels may use one folder: write-ahead logging lets them read while one writes, so a read
    never waits, and may be done on the event loop. Writes belong on a thread.

    Args:
        path: Where the file lies; its folder is made when needed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._writing = threading.RLock()
        self._reader: sqlite3.Connection | None = None
        self._writer: sqlite3.Connection | None = None
        self._owner = 0

    def read(self, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query.

        Raises:
            StoreError: The file cannot be opened, or a newer version of recraft_nb wrote it.
        """
        with self._lock:
            reader, _ = self._open()
            return reader.execute(query, values).fetchall()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is kept when the block ends well and undone when it raises.

        Raises:
            StoreError: The file cannot be opened, or a newer version of recraft_nb wrote it.
        """
        with self._lock:
            _, writer = self._open()
        with self._writing:
            writer.execute("BEGIN IMMEDIATE")
            try:
                yield writer
            except BaseException:
                writer.execute("ROLLBACK")
                raise
            writer.execute("COMMIT")

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        with self._writing, self._lock:
            if self._owner == os.getpid():
                for connection in (self._reader, self._writer):
                    if connection is not None:
                        connection.close()
            self._reader = self._writer = None

    def _open(self) -> tuple[sqlite3.Connection, sqlite3.Connection]:
        if self._reader is not None and self._writer is not None and self._owner == os.getpid():
            return self._reader, self._writer
        # Connections that were inherited by a fork are left alone: closing them here would drop
        # the parent's locks.
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._writer = self._connect()
            self._prepare(self._writer)
            self._reader = self._connect()
        except (OSError, sqlite3.Error) as error:
            raise StoreError(
                f"The local engine's own file {self._path.name} cannot be used: {error}.",
                cost="Nothing was charged.",
                advice="Check the folder's permissions and the free space, or choose another store.",
            ) from error
        self._owner = os.getpid()
        return self._reader, self._writer

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=_BUSY, isolation_level=None, check_same_thread=False)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            connection.close()
            raise StoreError(
                f"The local engine's own file was written by a newer recraft_nb (version {version}; "
                f"this one reads {_VERSION}). Nothing was touched.",
                advice="Update recraft_nb, or choose another store.",
            )
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        if version < _VERSION:
            connection.executescript(_TABLES)
            connection.execute(f"PRAGMA user_version = {_VERSION}")
