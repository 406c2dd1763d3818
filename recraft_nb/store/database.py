"""The one engine of a store: transactions, threads, forks, and errors in clear words."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from recraft_nb.errors import StoreError
from recraft_nb.store import sqlite
from recraft_nb.store.disk import trouble

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import URL, Connection, Engine

__all__ = ["Database"]

_REASONS = (
    (
        ("disk is full", "no space left", "disk full", "disk i/o error"),
        "the disk is full or failing",
        "Free some space, then try again.",
    ),
    (
        ("readonly", "read-only", "permission denied", "unable to open"),
        "it cannot be written to",
        "Check the folder's permissions, or choose another store: Recraft(store=…).",
    ),
    (
        ("is locked", "is busy"),
        "another program has kept it locked for 30 s",
        "Close other programs that have it open, then try again.",
    ),
    (
        ("malformed", "not a database", "corrupt"),
        "its index is damaged; the pictures lie beside it as files",
        "Move the index file away, open the store again and call client.history.rebuild().",
    ),
)


class Database:
    """Transactions on one database, from any thread and after a fork.

    Args:
        url: Where it is. The password in it is never shown.
    """

    def __init__(self, url: URL) -> None:
        self.url = url
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.words = sqlite.FullText()
        self._inherited: list[object] = []
        self._closed = False
        self._start()

    @property
    def where(self) -> str:
        """The place as a person may read it: a file, or a URL without its password."""
        if self.is_sqlite and self.url.database:
            return self.url.database
        return self.url.set(query={}).render_as_string(hide_password=True)

    def _start(self) -> None:
        self._pid = os.getpid()
        # Threads of this process queue here; only other processes meet SQLite's own, coarser wait.
        self._one_writer = threading.Lock()
        self._own = threading.local()  # the transaction of `together`, for the thread that opened it
        self._writer: sqlite.Writer | None = None
        try:
            self._engine = sqlite.connect(self.url) if self.is_sqlite else _connect_elsewhere(self.url)
        except (NoSuchModuleError, ArgumentError, ImportError) as error:
            raise StoreError(
                f"The database {self.where} cannot be used: {error}.",
                advice="Install its driver (for PostgreSQL: pip install psycopg), or use a folder.",
            ) from None

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the store."""
        self._check()
        shared = self._shared()
        if shared is not None:
            with self._in_clear_words():
                yield shared
            return
        with self._in_clear_words(), self._engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Connection]:
        """A transaction: all of it or nothing.

        Args:
            durable: Whether it must survive a power cut once this returns. It survives the death of
                the process in any case.
        """
        self._check()
        shared = self._shared()
        if shared is not None:
            self._own.durable = self._own.durable or durable
            with self._in_clear_words():
                yield shared
            return
        with self._in_clear_words(), self._transaction(durable=durable) as connection:
            yield connection
        if durable:
            self.sync()

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """One transaction for whatever this thread reads and writes inside.

        It is all written when this is left, or, after an error, nothing of it. Where `wants_sync` says so,
        it is durable after `sync` only: one sync for all of it.
        """
        self._check()
        with self._in_clear_words(), self._transaction(durable=True) as connection:
            self._own.connection, self._own.durable = connection, False
            try:
                yield
            finally:
                self._own.connection = None

    @property
    def wants_sync(self) -> bool:
        """Whether something in the last `together` of this thread must survive a power cut."""
        return bool(self._own.durable)

    @contextlib.contextmanager
    def _transaction(self, *, durable: bool) -> Iterator[Connection]:
        if not self.is_sqlite:
            with self._engine.begin() as connection:
                yield connection
            return
        with self._one_writer:
            if self._writer is None:
                self._writer = sqlite.Writer(self._engine)
            with self._writer.transaction(durable=durable) as connection:
                yield connection

    def sync(self) -> None:
        """Wait until what was committed is on the disk; others write meanwhile.

        Raises:
            StoreError: The disk failed.
        """
        if self._writer is not None:
            try:
                self._writer.sync()
            except OSError as error:
                raise trouble(error, Path(self.where)) from error

    def _shared(self) -> Connection | None:
        found: Connection | None = getattr(self._own, "connection", None)
        return found

    def apart(self) -> Any:
        """A connection of the driver that is in no pool; whoever takes it closes it."""
        self._check()
        raw = self._engine.raw_connection()
        raw.detach()
        return raw.dbapi_connection

    def prepare(self) -> None:
        """What the database needs once, when it is known to be ours."""
        if self.is_sqlite:
            with self._in_clear_words():
                sqlite.prepare(self._engine)

    def needs_words(self) -> bool:
        """Open the index of words; whether it does not hold what the rows hold."""
        if not self.is_sqlite:
            return False
        with self.reading() as connection:
            state = self.words.open(connection)
        if state is None:
            with self.writing(durable=False) as connection:  # what is lost is made again
                self.words.create(connection)
                state = self.words.available and self.words.open(connection)
        return self.words.available and state is not True

    def close(self) -> None:
        """Let go of every connection. Safe to call twice."""
        if not self._closed:
            self._closed = True
            if self._pid == os.getpid():
                with self._one_writer:
                    if self._writer is not None:
                        self._writer.close()
                    self._engine.dispose()

    def _check(self) -> None:
        if self._closed:
            raise StoreError(
                "This store is closed.", advice="Open it again: rc.Recraft(store=…) or open_store(…)."
            )
        if self._pid != os.getpid():
            # Connections that came through a fork are held and never touched: closing one here
            # could disturb the locks of the process they belong to.
            self._inherited += [self._engine, self._writer]
            self._start()

    @contextlib.contextmanager
    def _in_clear_words(self) -> Iterator[None]:
        what = f"The store {self.where} has a problem"
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            said = str(error.orig if isinstance(error, DBAPIError) else error)
            for signs, reason, advice in _REASONS:
                if any(sign in said.lower() for sign in signs):
                    raise StoreError(f"{what}: {reason}.", advice=advice) from error
            raise StoreError(f"{what}: {said}.") from error
        except SQLAlchemyError as error:
            raise StoreError(f"{what}: {error}.") from error


def _connect_elsewhere(url: URL) -> Engine:
    return create_engine(url, hide_parameters=True, pool_pre_ping=True)
