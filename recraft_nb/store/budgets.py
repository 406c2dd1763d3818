"""What counts against a budget, decided in the database, so that several processes can share one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, case, func, select

from recraft_nb.catalog import SERVICES, Price
from recraft_nb.errors import BudgetExceeded
from recraft_nb.store.entry import Status
from recraft_nb.store.prepared import Prepared, into
from recraft_nb.store.rows import now
from recraft_nb.store.schema import jobs, meta, reservations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection, Row

__all__ = ["committed", "count_against", "recheck", "reserve"]

# A call that ended without success costs what the service said; all others at least their estimate.
_COUNTS = case(
    (
        (jobs.c.status == Status.FAILED) | (jobs.c.status == Status.CANCELLED),
        func.coalesce(jobs.c.credits, 0),
    ),
    (jobs.c.status == Status.PLANNED, 0),
    else_=func.coalesce(jobs.c.credits, jobs.c.price_units, 0),
)
_COUNTED = jobs.join(reservations, reservations.c.job_id == jobs.c.id)
_IN_BUDGET = reservations.c.budget == bindparam("budget")
_SUM = select(func.coalesce(func.sum(_COUNTS), 0)).select_from(_COUNTED).where(_IN_BUDGET)
_COMMITTED = Prepared(_SUM)
_OF_OTHERS = Prepared(_SUM.where(jobs.c.id != bindparam("entry"), jobs.c.status != Status.QUEUED))
_ESTIMATE = select(func.coalesce(jobs.c.price_units, 0)).where(jobs.c.id == bindparam("entry"))
_PLANNED_PRICE = Prepared(_ESTIMATE.where(jobs.c.status == Status.PLANNED))
_PRICE = Prepared(_ESTIMATE)

# Writers of other databases queue at this row; SQLite's wait for each other at BEGIN already.
_ONE_AT_A_TIME = select(meta.c.value).where(meta.c.name == "schema_version").with_for_update()
_THERE = Prepared(select(reservations.c.budget).where(reservations.c.job_id == bindparam("entry")))
_COUNT = into(reservations)
_QUEUE = Prepared(
    jobs.update()
    .where(jobs.c.id == bindparam("entry"), jobs.c.status == Status.PLANNED.value)
    .values(status=Status.QUEUED.value, budget=bindparam("innermost"), touched=bindparam("moment"))
    .returning(*jobs.c)
)


def committed(connection: Connection, budget: str) -> int:
    """Units of a budget that are spent or promised."""
    return int(_COMMITTED.scalar(connection, {"budget": budget}) or 0)


def count_against(connection: Connection, id: str, budgets: Mapping[str, int] | list[str]) -> None:  # noqa: A002
    """Let an entry count against budgets, once each."""
    for name in sorted(set(budgets) - {row.budget for row in _THERE.all(connection, {"entry": id})}):
        _COUNT.do(connection, {"budget": name, "job_id": id})


def reserve(connection: Connection, id: str, limits: Mapping[str, int]) -> Row[Any] | None:  # noqa: A002
    """Queue a planned entry if all of some budgets cover it; None when it is not planned.

    Args:
        connection: A transaction.
        id: The entry.
        limits: Names and units; the entry carries the name of the last one.

    Raises:
        BudgetExceeded: One does not.
    """
    _one_at_a_time(connection)
    price = _PLANNED_PRICE.scalar(connection, {"entry": id})
    if price is None:
        return None
    for budget, limit in limits.items():
        spent = committed(connection, budget)
        if spent + price > limit:
            raise exceeded(_service(connection, id), budget, limit=limit, spent=spent, price=price)
    count_against(connection, id, limits)
    values = {"entry": id, "innermost": list(limits)[-1], "moment": now()}
    row: Row[Any] | None = _QUEUE.first(connection, values)
    return row


def recheck(connection: Connection, id: str, limits: Mapping[str, int], *, price: int | None) -> None:  # noqa: A002
    """Look once more before a queued entry leaves: the calls before it may have cost more than they should.

    What other entries have promised and not yet sent is left out: the first in the queue goes first.

    Args:
        connection: A transaction.
        id: The entry.
        limits: Names and units.
        price: What it will cost as far as anybody knows by now; None for its estimate.

    Raises:
        BudgetExceeded: A budget does not cover it any more.
    """
    _one_at_a_time(connection)
    if price is None:
        price = int(_PRICE.scalar(connection, {"entry": id}) or 0)
    for budget, limit in limits.items():
        spent = int(_OF_OTHERS.scalar(connection, {"budget": budget, "entry": id}) or 0)
        if spent + price > limit:
            raise exceeded(_service(connection, id), budget, limit=limit, spent=spent, price=price)


def exceeded(service: str, budget: str, *, limit: int, spent: int, price: int) -> BudgetExceeded:
    """The error that says what is left, in what the service charges in."""
    known = SERVICES.get(service)
    of = Price if known is None else known.price
    return BudgetExceeded(
        f"The budget {budget!r} is {of(limit)}; {of(spent)} of it are spent or promised, "
        f"{of(max(0, limit - spent))} are left, and this would be {of(price)} more.",
        advice="Raise the budget, or ask for less.",
        budget=limit,
        spent=spent,
        price=price,
        left=max(0, limit - spent),
        name=budget,
    )


def _one_at_a_time(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        connection.execute(_ONE_AT_A_TIME)


def _service(connection: Connection, id: str) -> str:  # noqa: A002
    return str(connection.scalar(select(jobs.c.provider).where(jobs.c.id == id)) or "")
