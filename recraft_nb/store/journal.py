"""The journal: every request, written down before it is sent and again when its answer is known."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from recraft_nb.catalog import Price
from recraft_nb.errors import StoreError
from recraft_nb.store.budgets import committed, reserve
from recraft_nb.store.entry import OPEN, Entry, Status
from recraft_nb.store.owner import Owner, this_process
from recraft_nb.store.rows import (
    IMPORT,
    MARK,
    ONE_JOB,
    PLAN,
    EntryReader,
    is_gone,
    new_id,
    now,
    pictures_of,
    reap,
    taken_over,
)
from recraft_nb.store.schema import jobs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection, Row, Select

    from recraft_nb.operations import Request
    from recraft_nb.store.database import Database
    from recraft_nb.store.files import Files
    from recraft_nb.store.redaction import Redaction
    from recraft_nb.store.requests import Requests

    Entries = list[Entry]  # inside the class the word `list` is a method

__all__ = ["Journal"]

_PAGE = 200
_MANY = 500

# What a power cut may undo: nothing was sent yet, or the next opener finds the same out.
_QUICK = {Status.PLANNED, Status.QUEUED, Status.CANCELLED, Status.UNKNOWN}
_BEFORE_PICTURES = {Status.PLANNED, Status.QUEUED, Status.SENT}
_CALLS = jobs.c.operation != IMPORT


class Journal:
    """Every request of this store; iteration is newest first.

    An entry is written before its request is sent, and it is on the disk, not in a cache, when
    `mark` with ``SENT`` returns. Safe to use from any thread, and from several kernels at once.
    """

    def __init__(self, database: Database, files: Files, requests: Requests, redaction: Redaction) -> None:
        self._database = database
        self._files = files
        self._requests = requests
        self._redaction = redaction
        self._reader = EntryReader(files, requests)
        self._owner = this_process()

    # -- writing ----------------------------------------------------------------------------------

    def plan(
        self, request: Request, *, provider: str, price: Price | int | None = None, budget: str | None = None
    ) -> Entry:
        """Write a request down.

        Args:
            request: What will be asked; pictures that it carries are kept as files.
            provider: Id of the service that will be asked.
            price: The estimate; the request's own when left out.
            budget: Name of the budget that it counts against, see `reserve`.

        Raises:
            StoreError: It cannot be written, so nothing may be sent.
        """
        known = request.price if price is None else price if isinstance(price, Price) else Price(price)
        moment = now()
        values = {
            "id": new_id(moment),
            "status": Status.PLANNED,
            "provider": provider,
            "model": request.model,
            "operation": request.operation.value,
            "fingerprint": request.fingerprint,
            "prompt": self._redaction.text(request.prompt or ""),
            "request": self._requests.write(request),
            "expected": request.count,
            "price_units": known.units,
            "price_exact": known.exact,
            "budget": budget,
            "created": moment,
            "touched": moment,
            "owner_place": self._me.place,
            "owner_pid": self._me.pid,
            "owner_started": self._me.started,
        }
        with self._database.writing(durable=False) as connection:
            return self._reader.entry(connection.execute(PLAN, values).one())

    def mark(
        self,
        id: str,  # noqa: A002 - the names users know
        status: Status,
        *,
        credits: int | None = None,  # noqa: A002
        error: str | None = None,
        answer: Mapping[str, Any] | None = None,
        evidence: str | None = None,
    ) -> Entry:
        """Write how far a request has come.

        Args:
            id: The entry.
            status: Its new state.
            credits: Units charged, when that is known now.
            error: What went wrong.
            answer: What a later process needs to collect the answer: ``{"pictures": [{"image_id",
                "url"}, …], …}``, JSON-able. Without an address there is nothing to collect.
            evidence: How that is known.

        Raises:
            StoreError: No such entry; the new state cannot follow the one it is in (so a request
                is never sent twice); it cannot be written; or, for ``SENT``, there is no room left
                for the pictures.
        """
        values = {
            "entry": id,
            "moment": now(),
            "new_credits": credits,
            "new_error": None if error is None else self._redaction.text(error),
            "new_evidence": None if evidence is None else self._redaction.text(evidence),
            "new_answer": None if answer is None else self._redaction.json(answer),
        }
        with self._database.writing(durable=status not in _QUICK) as connection:
            row = connection.execute(MARK[status], values).one_or_none()
            if row is None:
                raise _refusal(connection, id, f"become {status.value}")
            if status is Status.SENT:
                self._files.check_room(row.expected)
            shas = {} if status in _BEFORE_PICTURES else pictures_of(connection, [id])
        return self._reader.entry(row, shas.get(id, ()))

    def reserve(self, id: str, *, budget: str, limit: int) -> Entry:  # noqa: A002
        """Queue a planned entry if a budget covers it. Several processes can share one budget.

        What counts is the charge of what has ended, and the estimate of what is queued, under way
        or of unknown outcome.

        Args:
            id: The entry.
            budget: The budget's name.
            limit: What may be spent under that name, in units.

        Raises:
            BudgetExceeded: It does not cover the entry; nothing was sent.
            StoreError: As `mark`.
        """
        with self._database.writing(durable=False) as connection:
            row = reserve(connection, id, budget=budget, limit=limit)
            if row is None:
                raise _refusal(connection, id, "become queued")
            return self._reader.entry(row)

    def committed(self, budget: str) -> int:
        """Units of a budget that are spent or promised."""
        with self._database.reading() as connection:
            return committed(connection, budget)

    def settle(self, id: str, *, charged: int | None, note: str = "", evidence: str = "") -> Entry:  # noqa: A002
        """Close a call whose outcome nobody knew.

        Args:
            id: An entry that is unknown.
            charged: Units that it cost, by the balance or the invoice; 0 for nothing; None when
                that stays unknown.
            note: Your words.
            evidence: How you know, e.g. ``"balance 1000 before, 965 after"``.

        Returns:
            The entry, now ``failed``: it has no pictures. The same may be asked in a new request.

        Raises:
            StoreError: It is not unknown.
        """
        self.reap()
        moment = now()
        said = "unknown" if charged is None else f"{charged} units"
        values = {
            "status": Status.FAILED,
            "credits": charged,
            "error": func.trim(jobs.c.error + " " + self._redaction.text(note)),
            "evidence": self._redaction.text(evidence or f"Settled by hand; charged: {said}."),
            "finished_at": moment,
            "touched": moment,
        }
        change = jobs.update().where(jobs.c.id == id, jobs.c.status == Status.UNKNOWN).values(values)
        with self._database.writing() as connection:
            row = connection.execute(change.returning(*jobs.c)).one_or_none()
            if row is None:
                raise _refusal(connection, id, "be settled")
            return self._reader.entry(row, pictures_of(connection, [id]).get(id, ()))

    def keep_raw(self, id: str, data: bytes) -> None:  # noqa: A002
        """Keep an answer that cannot be used, up to 64 MiB of it; `Entry.raw` gives it back."""
        self._files.put_raw(id, data)

    def claim(self, id: str) -> Entry | None:  # noqa: A002
        """Take over an answer whose process ended before it was collected, see `recoverable`.

        Returns:
            The entry, now this process's; None when somebody else was quicker.
        """
        with self._database.writing() as connection:
            row = connection.execute(ONE_JOB, {"entry": id}).one_or_none()
            if row is None or row.status != Status.RECEIVED or not is_gone(row):
                return None
            changed = connection.execute(taken_over(row, self._me).returning(*jobs.c)).one_or_none()
            shas = pictures_of(connection, [id])
        return None if changed is None else self._reader.entry(changed, shas.get(id, ()))

    def reap(self) -> None:
        """Find out which processes ended, and write down what that means for their requests."""
        reap(self._database, self._me)

    # -- reading ----------------------------------------------------------------------------------

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
        """Answers that came to a process that ended before it had collected them: `claim`, then fetch."""
        received = select(jobs).where(jobs.c.status == Status.RECEIVED)
        with self._database.reading() as connection:
            rows = [row for row in connection.execute(received.order_by(jobs.c.seq.desc())) if is_gone(row)]
            return self._reader.entries(connection, rows)

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


def _refusal(connection: Connection, id: str, what: str) -> StoreError:  # noqa: A002
    row: Row[Any] | None = connection.execute(select(jobs.c.status).where(jobs.c.id == id)).one_or_none()
    if row is None:
        return StoreError(f"The journal has no entry {id!r}.")
    return StoreError(
        f"The entry {id} is {row.status} and cannot {what}.",
        advice="Every request goes one way through the journal; ask again with a new one.",
    )
