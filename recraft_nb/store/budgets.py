"""What counts against a budget, decided in the database, so that several processes can share one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from recraft_nb.catalog import Price
from recraft_nb.errors import BudgetExceeded
from recraft_nb.store.entry import Status
from recraft_nb.store.rows import now
from recraft_nb.store.schema import jobs, meta

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

__all__ = ["committed", "reserve"]

# A call that ended without success costs what the service said; all others at least their estimate.
_COUNTS = case(
    (jobs.c.status.in_([Status.FAILED, Status.CANCELLED]), func.coalesce(jobs.c.credits, 0)),
    (jobs.c.status == Status.PLANNED, 0),
    else_=func.coalesce(jobs.c.credits, jobs.c.price_units, 0),
)


def committed(connection: Connection, budget: str) -> int:
    """Units of a budget that are spent or promised."""
    return int(
        connection.scalar(select(func.coalesce(func.sum(_COUNTS), 0)).where(jobs.c.budget == budget)) or 0
    )


def reserve(connection: Connection, id: str, *, budget: str, limit: int) -> Row[Any] | None:  # noqa: A002
    """Queue a planned entry if a budget covers it; None when it is not planned.

    Raises:
        BudgetExceeded: It does not.
    """
    # Writers of other databases queue at this row; SQLite's wait for each other at BEGIN already.
    connection.execute(select(meta.c.value).where(meta.c.name == "schema_version").with_for_update())
    planned = jobs.c.id == id, jobs.c.status == Status.PLANNED
    price = connection.scalar(select(func.coalesce(jobs.c.price_units, 0)).where(*planned))
    if price is None:
        return None
    spent = committed(connection, budget)
    if spent + price > limit:
        raise BudgetExceeded(
            f"The budget {budget!r} is {Price(limit)}; {Price(spent)} of it are spent or promised, and this "
            f"would be {Price(price)} more.",
            advice="Raise the budget, or ask for less.",
            budget=limit,
            spent=spent,
            price=price,
        )
    change = jobs.update().where(*planned).values(status=Status.QUEUED, budget=budget, touched=now())
    return connection.execute(change.returning(*jobs.c)).one_or_none()
