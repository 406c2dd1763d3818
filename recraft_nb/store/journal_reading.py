"""Reading the journal: entries by name, by state, newest first; and who is still at work on them."""

from __future__ import annotations

import os
from dataclasses import astuple
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, or_, select

from recraft_nb.errors import StoreError
from recraft_nb.store.entry import OPEN, Entry, Status
from recraft_nb.store.owner import Owner, this_process
from recraft_nb.store.prepared import Prepared
from recraft_nb.store.redaction import read_json
from recraft_nb.store.rows import IMPORT, is_gone, now, reap
from recraft_nb.store.schema import jobs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Row, Select

    from recraft_nb.store.database import Database
    from recraft_nb.store.rows import EntryReader

    Entries = list[Entry]  # inside the class the word `list` is a method

__all__ = ["JournalReading"]

_PAGE = 200
_MANY = 500

_FILES_LAST: Final = 2 * 86_400_000_000
"""Microseconds. Services delete their results after about one day; see the vendor's appendix "Policies"."""

_CALLS = jobs.c.operation != IMPORT

_RECOVERABLE: Final = Prepared(  # every new client asks this
    select(jobs)
    .where(
        or_(
            jobs.c.status == Status.RECEIVED.value,
            or_(*(jobs.c.status == one.value for one in (Status.SENT, Status.UNKNOWN)))
            & jobs.c.answer.contains('"handle":'),
            (jobs.c.status == Status.FAILED.value) & jobs.c.answer.contains('"later":'),
        )
    )
    .order_by(jobs.c.seq.desc())
)


class JournalReading:
    """The half of the journal that asks.

    Args:
        database: Where the entries are.
        reader: Makes entries of rows.
    """

    def __init__(self, database: Database, reader: EntryReader) -> None:
        self._database = database
        self._reader = reader
        self._owner = this_process()

    def reap(self) -> None:
        """Find out which processes ended, and write down what that means for their requests."""
        reap(self._database, self._me)

    def get(self, id: str) -> Entry:  # noqa: A002
        """One entry.

        Raises:
            StoreError: There is none of that name.
        """
        query = select(jobs).where(jobs.c.id == id)
        found = self._read(query)
        if found and found[0].status in OPEN:
            self.reap()
            found = self._read(query)
        if not found:
            raise StoreError(f"The journal has no entry {id!r}.")
        return found[0]

    def unknown(self) -> Entries:
        """The calls whose outcome nobody knows, newest first. None of them is sent again by itself."""
        self.reap()
        return self._read(select(jobs).where(jobs.c.status == Status.UNKNOWN))

    def recoverable(self) -> Entries:
        """Answers that were paid for and that nobody collects any more: `claim`, then fetch.

        They came to a process that ended before it had the pictures (``received``), or a service has
        taken the work and given a handle, and whoever waited for it ended or lost the line, or the host
        of the pictures could not be reached when they were to be fetched (``failed``).
        """
        with self._database.reading() as connection:
            rows = _RECOVERABLE.all(connection, {})
            return self._reader.entries(connection, [row for row in rows if self._is_left_behind(row)])

    def _is_left_behind(self, row: Row[Any]) -> bool:
        """Whether an answer can be had for this entry and nobody is at it."""
        if row.status in {Status.UNKNOWN, Status.FAILED}:
            mine = (row.owner_place, row.owner_pid, row.owner_started) == astuple(self._me)
            return (_has_handle(row) or _may_be_fetched(row)) and (mine or is_gone(row))
        return (row.status == Status.RECEIVED or _has_handle(row)) and is_gone(row)

    def list(
        self, *statuses: Status, limit: int | None = None, fingerprints: Iterable[str] | None = None
    ) -> Entries:
        """Entries, newest first.

        Args:
            *statuses: Only these states; all when none is given.
            limit: At most so many.
            fingerprints: Only requests with these addresses.
        """
        self.reap()
        query = select(jobs).where(_CALLS)
        if statuses:
            query = query.where(jobs.c.status.in_(statuses))
        if fingerprints is None:
            return self._read(query, limit=limit)
        wanted = sorted(set(fingerprints))
        found: Entries = []
        for start in range(0, len(wanted), _MANY):
            found += self._read(query.where(jobs.c.fingerprint.in_(wanted[start : start + _MANY])))
        return sorted(found, key=lambda entry: entry.id, reverse=True)[:limit]

    def __iter__(self) -> Iterator[Entry]:
        self.reap()
        query = page = select(jobs).where(_CALLS).order_by(jobs.c.seq.desc()).limit(_PAGE)
        while True:
            with self._database.reading() as connection:
                rows = connection.execute(page).all()
                entries = self._reader.entries(connection, rows)
            yield from entries
            if len(rows) < _PAGE:
                return
            page = query.where(jobs.c.seq < rows[-1].seq)

    def __len__(self) -> int:
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(jobs).where(_CALLS)) or 0

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        query = select(jobs.c.status, func.count()).where(_CALLS).group_by(jobs.c.status)
        with self._database.reading() as connection:
            told = ", ".join(f"{count} {status}" for status, count in connection.execute(query)) or "empty"
        return f"<Journal: {told}>"

    def _read(self, query: Select[Any], *, limit: int | None = None) -> Entries:
        with self._database.reading() as connection:
            return self._reader.read(connection, query, limit=limit)

    @property
    def _me(self) -> Owner:
        if self._owner.pid != os.getpid():  # a forked process is somebody else
            self._owner = this_process()
        return self._owner


def _may_be_fetched(row: Row[Any]) -> bool:
    answer = read_json(row.answer)
    wanted = row.status == Status.FAILED and isinstance(answer, dict) and "later" in answer
    return wanted and row.created > now() - _FILES_LAST


def _has_handle(row: Row[Any]) -> bool:
    answer = read_json(row.answer)
    return row.status in {Status.SENT, Status.UNKNOWN} and isinstance(answer, dict) and "handle" in answer
