"""The journal: every request, written down before it is sent and again when its answer is known."""

from __future__ import annotations

from types import EllipsisType, MappingProxyType
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, select

from recraft_nb.catalog import Price
from recraft_nb.errors import StoreError
from recraft_nb.store.balances import charge, looked_up
from recraft_nb.store.budgets import committed, count_against, recheck, reserve
from recraft_nb.store.entry import Entry, Status
from recraft_nb.store.journal_reading import JournalReading
from recraft_nb.store.prepared import Prepared
from recraft_nb.store.rows import (
    MARK,
    ONE_JOB,
    PLAN,
    EntryReader,
    new_id,
    now,
    pictures_of,
    taken_over,
)
from recraft_nb.store.schema import images, jobs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy import Connection, Row

    from recraft_nb.operations import Request
    from recraft_nb.store.database import Database
    from recraft_nb.store.files import Files
    from recraft_nb.store.redaction import Redaction
    from recraft_nb.store.requests import Requests
    from recraft_nb.store.slots import Slot

__all__ = ["Journal"]

# What a power cut may undo: nothing was sent yet, or the next opener finds the same out.
_QUICK = {Status.PLANNED, Status.QUEUED, Status.CANCELLED, Status.UNKNOWN}
_BEFORE_PICTURES = {Status.PLANNED, Status.QUEUED, Status.SENT}

_WORDS = Prepared(
    select(images.c.prompt)
    .where(images.c.sha == bindparam("sha"), images.c.prompt != "")
    .order_by(images.c.seq.desc())
    .limit(1)
)


class Journal(JournalReading):
    """Every request of this store; iteration is newest first.

    An entry is written before its request is sent, and it is on the disk, not in a cache, when
    `mark` with ``SENT`` returns. Safe to use from any thread, and from several kernels at once.
    """

    def __init__(self, database: Database, files: Files, requests: Requests, redaction: Redaction) -> None:
        super().__init__(database, EntryReader(files, requests))
        self._files = files
        self._requests = requests
        self._redaction = redaction

    def plan(
        self,
        request: Request,
        *,
        provider: str,
        price: Price | int | None = None,
        budget: str | None = None,
        account: str | None = None,
    ) -> Entry:
        """Write a request down.

        Args:
            request: What will be asked; pictures that it carries are kept as files. Where it has no prompt,
                such as one for a cut-out, the words are those of the picture that it starts from.
            provider: Id of the service that will be asked.
            price: The estimate; the request's own when left out.
            budget: Name of the budget that it counts against, see `reserve`.
            account: Whom it will be asked of, see `Accounts.name`.

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
            "request": self._requests.write(request),
            "expected": request.count,
            "price_units": known.units,
            "price_exact": known.exact,
            "budget": budget,
            "account": account,
            "created": moment,
            "touched": moment,
            "owner_place": self._me.place,
            "owner_pid": self._me.pid,
            "owner_started": self._me.started,
        }
        with self._database.writing(durable=False) as connection:
            words = request.prompt or _words_before(connection, request.parents)
            row = PLAN.first(connection, {**values, "prompt": self._redaction.text(words)})
            if budget is not None:
                count_against(connection, row.id, [budget])
            return self._reader.entry(row)

    def mark(
        self,
        id: str,  # noqa: A002 - the names users know
        status: Status,
        *,
        credits: int | None = None,  # noqa: A002
        error: str | None = None,
        answer: Mapping[str, Any] | None = None,
        evidence: str | None = None,
        balance: int | None = None,
        limits: Mapping[str, int] | None = None,
        price: int | None = None,
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
            balance: What is left on the account, where the answer says so.
            limits: For ``SENT``: budgets that must cover it now, names and units. They did when it was
                queued, but the calls before it may have cost more than their estimates.
            price: For ``SENT``: a better estimate than the one it was planned with.

        Raises:
            BudgetExceeded: A budget does not cover it any more; nothing was sent.
            StoreError: No such entry; the new state cannot follow the one it is in (so a request
                is never sent twice); it cannot be written; or, for ``SENT``, there is no room left
                for the pictures.
        """
        facts: dict[str, Any] = {"credits": credits, "error": error, "answer": answer, "evidence": evidence}
        with self._database.writing(durable=status not in _QUICK) as connection:
            row = self._move(connection, id, status, balance=balance, limits=limits, price=price, **facts)
            shas = {} if status in _BEFORE_PICTURES else pictures_of(connection, [id])
        return self._reader.entry(row, shas.get(id, ()))

    def move(self, id: str, status: Status, **facts: Any) -> Row[Any]:  # noqa: A002
        """`mark` for whoever needs no entry: the row as it is now."""
        with self._database.writing(durable=status not in _QUICK) as connection:
            return self._move(connection, id, status, **facts)

    def leave(
        self,
        id: str,  # noqa: A002
        take: Callable[[], Slot],
        *,
        limits: Mapping[str, int],
        price: int | None = None,
    ) -> Slot:
        """Queue a planned entry, and mark it sent where its slot is now; inside one transaction.

        Args:
            id: The entry.
            take: Takes the slot.
            limits: Budgets that have to cover it, names and units, the innermost last.
            price: A better estimate than the one it was planned with.

        Returns:
            The slot. Where that is later, the entry is queued.

        Raises:
            BudgetExceeded: A budget does not cover it; nothing was sent.
            StoreError: As `mark`.
        """
        slot = take()
        if limits:
            *outer, (budget, limit) = limits.items()
            self.reserve(id, budget=budget, limit=limit, outer=dict(outer))
        elif slot.wait > 0:
            self.move(id, Status.QUEUED)
        if slot.wait <= 0:
            self.move(id, Status.SENT, limits=limits, price=price)
        return slot

    def _move(
        self,
        connection: Connection,
        id: str,  # noqa: A002
        status: Status,
        *,
        credits: int | None = None,  # noqa: A002
        error: str | None = None,
        answer: Mapping[str, Any] | None = None,
        evidence: str | None = None,
        balance: int | None = None,
        limits: Mapping[str, int] | None = None,
        price: int | None = None,
    ) -> Row[Any]:
        if limits:
            recheck(connection, id, limits, price=price)
        values = {
            "entry": id,
            "moment": now(),
            "new_credits": credits,
            "new_error": None if error is None else self._redaction.text(error),
            "new_evidence": None if evidence is None else self._redaction.text(evidence),
            "new_answer": None if answer is None else self._redaction.json(answer),
            "new_price_units": price,
        }
        row: Row[Any] | None = MARK[status].first(connection, values)
        if row is None:
            raise _refusal(connection, id, f"become {status.value}")
        if status is Status.SENT:
            self._files.check_room(row.expected)
        charge(connection, row, credits, balance)
        return row

    def reserve(
        self,
        id: str,  # noqa: A002
        *,
        budget: str,
        limit: int,
        outer: Mapping[str, int] = MappingProxyType({}),
    ) -> Entry:
        """Queue a planned entry if a budget covers it. Several processes can share one budget.

        What counts is the charge of what has ended, and the estimate of what is queued, under way
        or of unknown outcome.

        Args:
            id: The entry.
            budget: The budget's name.
            limit: What may be spent under that name, in units.
            outer: Further budgets, names and units; all have to cover it.

        Raises:
            BudgetExceeded: It does not cover the entry; nothing was sent.
            StoreError: As `mark`.
        """
        with self._database.writing(durable=False) as connection:
            row = reserve(connection, id, {**outer, budget: limit})
            if row is None:
                raise _refusal(connection, id, "become queued")
            return self._reader.entry(row)

    def committed(self, budget: str) -> int:
        """Units of a budget that are spent or promised."""
        with self._database.reading() as connection:
            return committed(connection, budget)

    def accept(self, id: str, handle: Mapping[str, Any], *, base_url: str) -> None:  # noqa: A002
        """Keep what a service gave for work that it answers later; on the disk when this returns.

        From then on the answer can be collected, by this process or a later one, see `recoverable`.

        Args:
            id: An entry that is sent.
            handle: What `Provider.resume` needs.
            base_url: Where the service is; nobody else is asked for the answer.

        Raises:
            StoreError: It is not sent, or this cannot be written.
        """
        answer = self._redaction.json({"handle": dict(handle), "base_url": base_url})
        change = jobs.update().where(jobs.c.id == id, jobs.c.status == Status.SENT)
        with self._database.writing() as connection:
            if not connection.execute(change.values(answer=answer, touched=now())).rowcount:
                raise _refusal(connection, id, "be accepted")

    def looked_up(self, account: str, balance: int) -> None:
        """Remember what a service said is left on an account; evidence for `settle`."""
        with self._database.writing(durable=False) as connection:
            looked_up(connection, account, balance)

    def settle(
        self,
        id: str,  # noqa: A002
        *,
        charged: int | EllipsisType | None = ...,
        note: str = "",
        evidence: str = "",
    ) -> Entry:
        """Close a call whose outcome nobody knew.

        Args:
            id: An entry that is unknown.
            charged: Units that it cost, by the balance or the invoice; 0 for nothing; None when
                that stays unknown. Left out: what the balance before and after says, once
                ``client.me()`` has been asked.
            note: Your words.
            evidence: How you know, e.g. ``"balance 1000 before, 965 after"``.

        Returns:
            The entry, now ``failed``: it has no pictures. The same may be asked in a new request.

        Raises:
            StoreError: It is not unknown, or `charged` is left out and the balance does not tell.
        """
        self.reap()
        if isinstance(charged, EllipsisType):
            entry = self.get(id)
            charged = entry.missing
            if charged is None and entry.status is Status.UNKNOWN:
                raise StoreError(
                    f"The balance does not tell what {id} cost.",
                    advice=(
                        "Look at it with client.me() and try again, or say it: "
                        f"client.journal.settle({id!r}, charged=…), 0 for nothing, None for unknown."
                    ),
                )
            evidence = evidence or f"balance {entry.balance_before} before, {entry.balance_after} after"
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
            charge(connection, row, charged, None)
            return self._reader.entry(row, pictures_of(connection, [id]).get(id, ()))

    def remark(self, id: str, text: str) -> None:  # noqa: A002
        """Write something down that a person should know of an entry, whatever its state: its `error`."""
        change = jobs.update().where(jobs.c.id == id)
        with self._database.writing() as connection:
            connection.execute(change.values(error=self._redaction.text(text), touched=now()))

    def keep_raw(self, id: str, data: bytes) -> None:  # noqa: A002
        """Keep an answer that cannot be used, up to 64 MiB of it; `Entry.raw` gives it back."""
        self._files.put_raw(id, data)

    def claim(self, id: str) -> Entry | None:  # noqa: A002
        """Take over an answer that nobody collects any more, see `recoverable`.

        Returns:
            The entry, now this process's: ``received``, or ``sent`` again where the service has to be
            asked with the handle (the request itself is not sent again). None when somebody else was
            quicker.
        """
        with self._database.writing() as connection:
            row = ONE_JOB.first(connection, {"entry": id})
            if row is None or not self._is_left_behind(row):
                return None
            change = taken_over(row, self._me)
            if row.status != Status.RECEIVED:
                next_one = Status.RECEIVED if row.status == Status.FAILED else Status.SENT
                change = change.values(status=next_one, finished_at=None)
            changed = connection.execute(change.returning(*jobs.c)).one_or_none()
            shas = pictures_of(connection, [id])
        return None if changed is None else self._reader.entry(changed, shas.get(id, ()))


def _refusal(connection: Connection, id: str, what: str) -> StoreError:  # noqa: A002
    row: Row[Any] | None = connection.execute(select(jobs.c.status).where(jobs.c.id == id)).one_or_none()
    if row is None:
        return StoreError(f"The journal has no entry {id!r}.")
    return StoreError(
        f"The entry {id} is {row.status} and cannot {what}.",
        advice="Every request goes one way through the journal; ask again with a new one.",
    )


def _words_before(connection: Connection, parents: Iterable[str]) -> str:
    """The prompt of a picture that others are made from without words, so that they are found by it too."""
    for sha in parents:
        row = _WORDS.first(connection, {"sha": sha})
        if row is not None:
            return str(row.prompt)
    return ""
