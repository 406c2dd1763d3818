"""The balance as evidence: what a call of unknown outcome cost, from what was there before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, select

from recraft_nb.store.entry import Status
from recraft_nb.store.prepared import Prepared
from recraft_nb.store.schema import accounts, jobs

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

__all__ = ["charge", "looked_up"]

_CHANGE: Final = accounts.update().where(accounts.c.account == bindparam("name"))
_TOLD: Final = Prepared(_CHANGE.values(balance=bindparam("left")))
_CHARGED: Final = Prepared(_CHANGE.values(balance=accounts.c.balance - bindparam("units")))


def charge(connection: Connection, row: Row[Any], credits: int | None, balance: int | None) -> None:  # noqa: A002
    """Take what a call cost from the balance that is remembered, or remember what the answer says.

    Args:
        connection: A transaction.
        row: The call.
        credits: Units charged.
        balance: What is left, where the answer says so.
    """
    if row.account is None or (credits is None and balance is None):
        return
    if balance is None and row.balance_before is None:
        return  # nobody has asked for the balance yet: there is nothing to take it from
    if balance is not None:
        _TOLD.do(connection, {"name": row.account, "left": balance})
    elif row.balance_after is None:  # else a look at the balance has seen this charge already
        _CHARGED.do(connection, {"name": row.account, "units": credits})


def looked_up(connection: Connection, account: str, balance: int) -> None:
    """Remember a balance that was asked for, and what it says about calls of unknown outcome.

    The balance that is remembered is what should be there if those had cost nothing. Where only one
    call is unknown, the difference is its charge. Where there are several, it says something only when
    nothing is missing, or exactly what they were expected to cost. While other calls are under way it
    says nothing: they may be charged already or not.
    """
    locked = select(accounts.c.balance).where(accounts.c.account == account).with_for_update()
    expected = connection.scalar(locked)
    mine = jobs.c.account == account
    under_way = select(jobs.c.id).where(mine, jobs.c.status == Status.SENT).limit(1)
    if expected is not None and connection.scalar(under_way):
        return
    connection.execute(accounts.update().where(accounts.c.account == account).values(balance=balance))
    query = select(jobs.c.id, jobs.c.price_units).where(
        mine,
        jobs.c.status == Status.UNKNOWN,
        jobs.c.credits.is_(None),
        jobs.c.balance_before.is_not(None),
        jobs.c.balance_after.is_(None),
    )
    calls = connection.execute(query).all()
    shares = _shares([call.price_units or 0 for call in calls], (expected or 0) - balance)
    for call, share in zip(calls, shares, strict=True):
        found = (None, None) if share is None else (balance + share, balance)
        values = dict(zip(("balance_before", "balance_after"), found, strict=True))
        connection.execute(jobs.update().where(jobs.c.id == call.id).values(values))


def _shares(prices: list[int], missing: int) -> list[int] | list[None]:
    """What each of some calls cost, from what is missing in all; None where that says nothing."""
    if missing >= 0 and len(prices) == 1:
        return [missing]
    if missing == 0:
        return [0] * len(prices)
    return prices if missing == sum(prices) else [None] * len(prices)
