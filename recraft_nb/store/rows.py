"""Rows of the table `jobs`: read as entries, and taken from processes that ended."""

from __future__ import annotations

import secrets
import time
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, bindparam, func, null, or_, select

from recraft_nb.store.entry import Entry, Status, may_follow
from recraft_nb.store.owner import SILENCE, Owner
from recraft_nb.store.prepared import Prepared, into
from recraft_nb.store.redaction import read_json
from recraft_nb.store.schema import accounts, from_micros, images, jobs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Row, Select, Update

    from recraft_nb.store.database import Database
    from recraft_nb.store.files import Files
    from recraft_nb.store.requests import Requests

__all__ = [
    "IMPORT",
    "MARK",
    "ONE_JOB",
    "PLAN",
    "EntryReader",
    "is_gone",
    "new_id",
    "now",
    "pictures_of",
    "reap",
    "taken_over",
]

IMPORT: Final = "import"
"""The operation of pictures brought in from elsewhere: jobs of the history, not of the journal."""

_MANY: Final = 500
"""Values in one statement; every database allows more."""

_ENDED_UNSENT: Final = "The process that wrote this down ended before it was sent. Nothing was charged."
_ENDED_SENT: Final = (
    "The process that sent this ended before an answer came. It may have been charged; it is not sent again."
)


_UNSENT: Final = or_(*(jobs.c.status == one.value for one in (Status.PLANNED, Status.QUEUED)))
_SENT: Final = jobs.c.status == Status.SENT.value

# Statements are made once: putting one together costs more than the database takes to run it.
_AT_WORK: Final = Prepared(
    select(jobs.c.owner_place, jobs.c.owner_pid, jobs.c.owner_started).where(or_(_UNSENT, _SENT)).distinct()
)
PLAN: Final = into(jobs, *jobs.c.keys())
ONE_JOB: Final = Prepared(select(jobs).where(jobs.c.id == bindparam("entry")))
_PICTURES: Final = (
    select(images.c.job_id, images.c.sha)
    .where(images.c.job_id.in_(bindparam("entries", expanding=True)))
    .order_by(images.c.job_id, images.c.position)
)
_OF_ONE: Final = Prepared(
    select(images.c.sha).where(images.c.job_id == bindparam("entry")).order_by(images.c.position)
)


def _mark(status: Status) -> Prepared:
    values: dict[str, Any] = {"status": status.value, "touched": bindparam("moment")}
    values["finished_at"] = bindparam("moment") if status in _ENDED else null()
    if status is Status.SENT:
        values["sent_at"] = bindparam("moment")
        values["tries"] = jobs.c.tries + 1
        known = select(accounts.c.balance).where(accounts.c.account == jobs.c.account)
        values["balance_before"] = known.scalar_subquery()
    for name in ("credits", "error", "evidence", "answer", "price_units"):
        values[name] = func.coalesce(bindparam(f"new_{name}", type_=jobs.c[name].type), jobs.c[name])
    before = or_(*(jobs.c.status == one.value for one in may_follow(status)))
    change = jobs.update().where(jobs.c.id == bindparam("entry"), before)
    return Prepared(change.values(values).returning(*jobs.c))


_ENDED: Final = {Status.SAVED, Status.FAILED, Status.CANCELLED, Status.UNKNOWN}
MARK: Final[Mapping[Status, Prepared]] = MappingProxyType({one: _mark(one) for one in Status})
"""Takes an entry to a state, from the states that may come before it only."""


def now() -> int:
    """This moment in microseconds since 1970."""
    return time.time_ns() // 1000


def new_id(moment: int) -> str:
    """A name that sorts by time and is unique in the world."""
    return f"{moment:014x}{secrets.token_hex(4)}"


class EntryReader:
    """Makes entries of rows.

    Args:
        files: Where raw answers lie.
        requests: Reads requests back.
    """

    def __init__(self, files: Files, requests: Requests) -> None:
        self._files = files
        self._requests = requests

    def entry(self, row: Row[Any], shas: tuple[str, ...] = ()) -> Entry:
        """The entry of one row and the content addresses of its pictures."""
        text, name = row.request, row.id
        return Entry(
            id=row.id,
            status=Status(row.status),
            provider=row.provider,
            model=row.model,
            operation=row.operation,
            fingerprint=row.fingerprint,
            prompt=row.prompt,
            expected=row.expected,
            price_units=row.price_units,
            price_exact=bool(row.price_exact),
            credits=row.credits,
            error=row.error,
            evidence=row.evidence,
            budget=row.budget,
            tries=row.tries,
            balance_before=row.balance_before,
            balance_after=row.balance_after,
            answer=read_json(row.answer),
            images=shas,
            created=from_micros(row.created),
            sent_at=None if row.sent_at is None else from_micros(row.sent_at),
            finished_at=None if row.finished_at is None else from_micros(row.finished_at),
            read_request=lambda: self._requests.read(text),
            read_raw=lambda: self._files.get_raw(name),
        )

    def read(self, connection: Connection, query: Select[Any], *, limit: int | None = None) -> list[Entry]:
        """The entries that a query on `jobs` finds, newest first."""
        return self.entries(
            connection, connection.execute(query.order_by(jobs.c.seq.desc()).limit(limit)).all()
        )

    def entries(self, connection: Connection, rows: Sequence[Row[Any]]) -> list[Entry]:
        """The entries of some rows."""
        shas = pictures_of(connection, [row.id for row in rows])
        return [self.entry(row, shas.get(row.id, ())) for row in rows]


def pictures_of(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Content addresses of the pictures of some jobs, in the service's order."""
    if len(ids) == 1:
        return {ids[0]: tuple(row.sha for row in _OF_ONE.all(connection, {"entry": ids[0]}))}
    found: dict[str, list[str]] = {}
    for start in range(0, len(ids), _MANY):
        for job_id, sha in connection.execute(_PICTURES, {"entries": list(ids[start : start + _MANY])}):
            found.setdefault(job_id, []).append(sha)
    return {job_id: tuple(shas) for job_id, shas in found.items()}


def is_gone(row: Row[Any]) -> bool:
    """Whether the process that a row belongs to has ended."""
    gone = _owner(row).is_gone()
    return row.touched < now() - SILENCE * 1_000_000 if gone is None else gone


def taken_over(row: Row[Any], owner: Owner) -> Update:
    """Gives a row to another process, if it still belongs to the one that is gone."""
    return (
        jobs.update()
        .where(jobs.c.id == row.id, jobs.c.status == row.status, _belongs_to(_owner(row)))
        .values(owner_place=owner.place, owner_pid=owner.pid, owner_started=owner.started, touched=now())
    )


def reap(database: Database, me: Owner) -> None:
    """Write down what became of the requests of processes that ended.

    What they had sent is ``unknown`` from now on; what they had only planned is ``cancelled``.
    Requests of other living kernels stay as they are.
    """
    with database.reading() as connection:
        owners = _AT_WORK.all(connection, {})
    moment = now()
    for owner in {_owner(row) for row in owners} - {me}:
        gone = owner.is_gone()
        if gone is False:
            continue
        theirs = _belongs_to(owner)
        if gone is None:
            theirs = and_(theirs, jobs.c.touched < moment - SILENCE * 1_000_000)
        ended = {"touched": moment, "finished_at": moment}
        with database.writing() as connection:
            connection.execute(
                jobs.update().where(theirs, _SENT).values(status=Status.UNKNOWN, error=_ENDED_SENT, **ended)
            )
            connection.execute(
                jobs.update()
                .where(theirs, _UNSENT)
                .values(status=Status.CANCELLED, error=_ENDED_UNSENT, **ended)
            )


def _owner(row: Row[Any]) -> Owner:
    return Owner(row.owner_place, row.owner_pid, row.owner_started)


def _belongs_to(owner: Owner) -> Any:
    return and_(
        jobs.c.owner_place == owner.place,
        jobs.c.owner_pid == owner.pid,
        jobs.c.owner_started == owner.started,
    )
