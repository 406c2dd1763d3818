"""Everything that only SQLite needs: durable commits, one writer at a time, full text.

A write takes its lock at BEGIN, so that two kernels wait for each other instead of failing at the
first UPDATE. What must survive a power cut is synced: measured 0.5 ms (p50) and 0.8 ms (p95) on an
ext4 disk, and far more when others write. What may be lost with the power (a plan that was never
sent) commits without.

In WAL mode ``synchronous=FULL`` is ``NORMAL`` and a sync of the log at the end of each commit, with
the lock held: nobody can write down a plan meanwhile. So the commit is NORMAL here and the log is
synced by us, after the lock is free. The log is only ever appended to until SQLite has itself synced
what is in it, so one sync covers every commit before it; no file locks are on the log, so opening it
takes none away. Source: sqlite.org/wal.html, pragma.html#pragma_synchronous, walFrames() in wal.c.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
import threading
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    create_engine,
    create_mock_engine,
    event,
    func,
    select,
    text,
)

from recraft_nb.store.prepared import Prepared
from recraft_nb.store.schema import images

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy import URL, Connection, Engine, Select

    from recraft_nb.store.words import Term

__all__ = ["FullText", "Writer", "connect", "create", "has_table", "make_file", "prepare"]

_WAIT = 30.0
"""Seconds that a write waits for another process's write."""

_BEGIN: Final = {
    "read": ("BEGIN",),
    "quick": ("PRAGMA synchronous = NORMAL", "BEGIN IMMEDIATE"),
    "durable": ("PRAGMA synchronous = FULL", "BEGIN IMMEDIATE"),
}

_words = Table(
    "image_words",
    MetaData(),
    Column("rowid", Integer, primary_key=True),
    Column("prompt", Text),
    Column("notes", Text),
    Column("tags", Text),
)

_sizes = Table("image_words_docsize", MetaData(), Column("id", Integer, primary_key=True))
"""The index's own table of sizes; it has one narrow row for each row that is indexed."""

_master = Table("sqlite_master", MetaData(), Column("type", Text), Column("name", Text))

_TABLES: Final = Prepared(select(func.count()).select_from(_master))
_TABLE: Final = Prepared(
    select(_master.c.name).where(_master.c.type == "table", _master.c.name == bindparam("table"))
)
_ANY_WORDS: Final = Prepared(select(_words.c.rowid).limit(1))
_INDEXED: Final = Prepared(select(func.count()).select_from(_sizes))
_ROWS: Final = Prepared(select(func.count()).select_from(images))
_ADD_WORDS: Final = Prepared(_words.insert(), dict.fromkeys(("rowid", "prompt", "notes", "tags")))


def connect(url: URL) -> Engine:
    """An engine whose transactions begin as `Database` asks."""
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=8,
        max_overflow=-1,
        connect_args={"timeout": _WAIT, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _prepare_connection(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # transactions are ours, not the driver's
        connection.execute("PRAGMA cache_size = -32000")  # in KiB when negative
        connection.execute("PRAGMA temp_store = MEMORY")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # Straight to the driver: every transaction pays for this.
        driver: Any = connection.connection.dbapi_connection
        known = connection.info
        for statement in _BEGIN[known.get("mode", "read")]:
            if statement.startswith("PRAGMA"):  # a connection keeps its level
                if known.get("level") == statement:
                    continue
                known["level"] = statement
            driver.execute(statement)

    return engine


class Writer:
    """The one connection of a process that writes; it is kept, as making one ready takes a while."""

    def __init__(self, engine: Engine) -> None:
        self._connection = engine.connect()
        self._place = f"{engine.url.database}-wal"
        self._syncing = threading.Lock()
        self._log: int | None = None
        driver: Any = self._connection.connection.dbapi_connection
        (mode,) = driver.execute("PRAGMA journal_mode").fetchone()
        # Only POSIX syncs what is open for reading.
        self._own_sync = mode == "wal" and os.name == "posix"

    @contextlib.contextmanager
    def transaction(self, *, durable: bool) -> Iterator[Connection]:
        """One at a time; all of it or nothing. A durable one is on the disk after `sync`."""
        self._connection.info["mode"] = "durable" if durable and not self._own_sync else "quick"
        with self._connection.begin():
            if self._own_sync and self._log is None:  # it is there since BEGIN, and as long as we are
                self._log = os.open(self._place, os.O_RDONLY)
            yield self._connection

    def sync(self) -> None:
        """Wait until everything that was committed is on the disk; on any thread, others write meanwhile.

        Raises:
            OSError: The disk failed.
        """
        with self._syncing:
            if self._log is not None:
                _sync(self._log)

    def close(self) -> None:
        """Let go of the connection; what was committed is on the disk."""
        with self._syncing:
            log, self._log = self._log, None
            if log is not None:
                with contextlib.suppress(OSError):
                    _sync(log)
                os.close(log)
        self._connection.info.pop("mode", None)
        self._connection.close()


def _sync(file: int) -> None:
    getattr(os, "fdatasync", os.fsync)(file)


def make_file(path: Path) -> None:
    """Make an empty database with write-ahead logging, where there is none yet.

    Switching a file over needs it for oneself, and of several kernels that start at the same moment
    all but one would fail. So it is made aside and takes its name in one step; the first one wins.

    Raises:
        OSError: The folder cannot be written to.
    """
    if path.exists():
        return
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(8)}.new")
    try:
        fresh.touch(mode=0o600, exist_ok=False)
        with contextlib.closing(sqlite3.connect(fresh)) as connection:
            connection.execute("PRAGMA synchronous = OFF")  # nobody knows it yet: one sync does for all
            connection.execute("PRAGMA journal_mode = WAL")
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            path.hardlink_to(fresh)
    except OSError:
        if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
            raise
        # A file system without hard links: SQLite makes the file itself, and `prepare` switches it.
    finally:
        fresh.unlink(missing_ok=True)


def prepare(engine: Engine) -> None:
    """Switch the file to write-ahead logging where it is not; a property of the file."""
    with contextlib.closing(engine.raw_connection()) as raw, contextlib.closing(raw.cursor()) as cursor:
        cursor.execute("PRAGMA journal_mode")
        if cursor.fetchone() != ("wal",):
            # Another kernel may be reading just now. Everything works without; the next opener tries again.
            with contextlib.suppress(sqlite3.OperationalError):
                cursor.execute("PRAGMA journal_mode = WAL")


def has_table(connection: Connection, name: str) -> bool:
    """Whether there is a table of that name."""
    return _TABLE.first(connection, {"table": name}) is not None


def create(connection: Connection, metadata: MetaData) -> bool:
    """Make the tables in a database that holds nothing; False where it holds something."""
    if _TABLES.scalar(connection, {}):
        return False
    driver: Any = connection.connection.dbapi_connection
    for statement in _statements(metadata):
        driver.execute(statement)
    return True


@cache
def _statements(metadata: MetaData) -> tuple[str, ...]:
    """What SQLAlchemy's `create_all` would say. It takes 15 ms to find the words, each time anew."""
    found: list[str] = []

    def hear(statement: Any, *_: object) -> None:
        found.append(str(statement.compile(dialect=engine.dialect)))

    engine = create_mock_engine("sqlite://", hear)
    metadata.create_all(engine, checkfirst=False)
    return tuple(found)


class FullText:
    """An index of the words of prompts, notes and tags. Without FTS5 nothing is kept and LIKE answers."""

    order: Any = _words.c.rowid
    """What a selection made by `select` is ordered by, descending."""

    def __init__(self) -> None:
        self.available = False

    def open(self, connection: Connection) -> bool | None:
        """Whether every row is indexed; None when there is no index yet."""
        if not has_table(connection, _words.name):
            return None
        try:
            _ANY_WORDS.first(connection, {})
        except sqlite3.OperationalError as error:
            if "no such module" not in str(error):
                raise
            return True  # made by an SQLite that could; LIKE answers here
        self.available = True
        # Rows may have been written by an SQLite that has no FTS5.
        return bool(_INDEXED.scalar(connection, {}) == _ROWS.scalar(connection, {}))

    def create(self, connection: Connection) -> None:
        """Make the index, if this SQLite can."""
        # The index of beginnings costs a third more space and makes search-as-you-type immediate.
        try:
            driver: Any = connection.connection.dbapi_connection
            driver.execute(
                "CREATE VIRTUAL TABLE IF NOT EXISTS image_words USING fts5("
                "prompt, notes, tags, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
            )
        except sqlite3.OperationalError as error:
            if "no such module" not in str(error):
                raise
            return
        self.available = True

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]], *, new: bool) -> None:
        """Index rows of ``rowid``, ``prompt``, ``notes`` and ``tags``; `new` ones were never indexed."""
        if not self.available or not rows:
            return
        if not new:
            gone = _words.c.rowid.in_([row["rowid"] for row in rows])
            connection.execute(_words.delete().where(gone))
        for row in rows:
            _ADD_WORDS.do(connection, row)

    def clear(self, connection: Connection) -> None:
        """Forget everything, before a rebuild."""
        if self.available:
            connection.execute(_words.delete())

    def select(self, terms: Iterable[Term]) -> Select[Any] | None:
        """Rows of `images` that hold the terms, or None where this index cannot tell."""
        terms = tuple(terms)
        wanted = [_quoted(term) for term in terms if term.wanted]
        if not (self.available and wanted and all(term.indexable for term in terms)):
            return None
        expression = " AND ".join(wanted)
        if unwanted := [_quoted(term) for term in terms if not term.wanted]:
            expression = f"({expression}) NOT ({' OR '.join(unwanted)})"
        # Walked from the newest row down, and left at the limit: nothing is sorted.
        found = select(images.c.seq).select_from(_words.join(images, images.c.seq == _words.c.rowid))
        return found.where(text("image_words MATCH :words").bindparams(words=expression))


def _quoted(term: Term) -> str:
    return f'"{term.text}"' if term.phrase else f'"{term.text}" *'
