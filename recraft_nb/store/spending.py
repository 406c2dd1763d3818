"""What was spent, as four numbers that are never mixed: charged, unknown, under way, not charged."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import case, func, select

from recraft_nb.catalog import SERVICES, UNITS_PER_USD, Price
from recraft_nb.store.entry import Status
from recraft_nb.store.rows import IMPORT
from recraft_nb.store.schema import from_micros, jobs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Row, Select

__all__ = ["Spent", "spent", "spent_by"]

_QUARTER = 15 * 60 * 1_000_000
"""Microseconds. Days of every time zone begin at a quarter of an hour, in summer and in winter."""

_KEYS = {
    "day": jobs.c.created - jobs.c.created % _QUARTER,
    "model": func.coalesce(jobs.c.model, jobs.c.operation),
    "provider": jobs.c.provider,
}


class Spent(int):
    """API units charged: a number to compute with, which also says what it leaves out.

    As a number it is what services charged in API units (1,000 for one US dollar). Gateways charge
    in credits of their own, which are not added to it, and the local engine charges nothing.

    Attributes:
        charged: Units charged, by service, each in its own units.
        unknown: Estimates of calls of which nobody knows whether they were charged, by service.
        under_way: Estimates of what is queued, sent or arriving now, by service.
        not_charged: What the work of services that charge nothing (the local engine) would have
            cost at the official price.
    """

    charged: Mapping[str, int]
    unknown: Mapping[str, int]
    under_way: Mapping[str, int]
    not_charged: int

    def __new__(
        cls,
        charged: Mapping[str, int],
        unknown: Mapping[str, int],
        under_way: Mapping[str, int],
        not_charged: int,
    ) -> Self:
        """Add up what was charged in API units."""
        made = super().__new__(cls, sum(units for name, units in charged.items() if _in_api_units(name)))
        made.charged = MappingProxyType(dict(charged))
        made.unknown = MappingProxyType(dict(unknown))
        made.under_way = MappingProxyType(dict(under_way))
        made.not_charged = not_charged
        return made

    @property
    def money(self) -> str:
        """The same in US dollars, e.g. ``"$0.14"``."""
        return Price(int(self)).money

    def __reduce__(self) -> tuple[Any, ...]:
        return Spent, (dict(self.charged), dict(self.unknown), dict(self.under_way), self.not_charged)

    def __repr__(self) -> str:
        told = [f"{int(self):,} units ({self.money})"]
        for name, units in self.charged.items():
            if not _in_api_units(name) and units:
                told.append(
                    f"{SERVICES[name].name if name in SERVICES else name}: {units:,} of its own credits"
                )
        if lost := sum(self.unknown.values()):
            told.append(f"up to {lost:,} more for calls of unknown outcome")
        if coming := sum(self.under_way.values()):
            told.append(f"{coming:,} under way")
        if self.not_charged:
            told.append(f"local work worth {self.not_charged:,} units, not charged")
        return f"Spent({'; '.join(told)})"

    __str__ = __repr__


def spent(connection: Connection, *, since: int | None = None) -> Spent:
    """Add up the journal.

    Args:
        connection: An open connection.
        since: Only what was written down at this moment (microseconds) or later.
    """
    return _sum(connection.execute(_query(since)).all())


def spent_by(connection: Connection, by: str, *, since: int | None = None) -> dict[str, Spent]:
    """The same for each day, model or provider.

    Args:
        connection: An open connection.
        by: ``"day"`` (of this machine's time zone, ``2026-11-29``, the newest first), ``"model"`` or
            ``"provider"`` (by name). What has no model goes by its operation.
        since: Only what was written down at this moment (microseconds) or later.
    """
    rows = connection.execute(_query(since, _KEYS[by].label("key"))).all()
    found: dict[str, list[Row[Any]]] = {}
    for row in rows:
        found.setdefault(_day(row.key) if by == "day" else row.key, []).append(row)
    return {key: _sum(found[key]) for key in sorted(found, reverse=by == "day")}


def _query(since: int | None, *keys: Any) -> Select[Any]:
    promised = func.coalesce(jobs.c.credits, jobs.c.price_units, 0)
    unknown = (jobs.c.status == Status.UNKNOWN) & jobs.c.credits.is_(None)
    under_way = jobs.c.status.in_([Status.QUEUED, Status.SENT, Status.RECEIVED]) & jobs.c.credits.is_(None)
    query = select(
        *keys,
        jobs.c.provider,
        func.coalesce(func.sum(jobs.c.credits), 0).label("charged"),
        func.coalesce(func.sum(case((unknown, promised), else_=0)), 0).label("unknown"),
        func.coalesce(func.sum(case((under_way, promised), else_=0)), 0).label("under_way"),
        func.coalesce(func.sum(case((jobs.c.status == Status.SAVED, promised), else_=0)), 0).label("worth"),
    ).where(jobs.c.operation != IMPORT)
    if since is not None:
        query = query.where(jobs.c.created >= since)
    return query.group_by(*keys, jobs.c.provider).order_by(jobs.c.provider)


def _sum(rows: Sequence[Row[Any]]) -> Spent:
    paid = [row for row in rows if _charges(row.provider)]

    def added(what: str) -> dict[str, int]:
        found: Counter[str] = Counter()
        for row in paid:
            found[row.provider] += int(getattr(row, what))
        return dict(found)

    return Spent(
        added("charged"),
        {name: units for name, units in added("unknown").items() if units},
        {name: units for name, units in added("under_way").items() if units},
        sum(int(row.worth) for row in rows if not _charges(row.provider)),
    )


def _day(quarter: int) -> str:
    return f"{from_micros(quarter).astimezone():%Y-%m-%d}"


def _charges(provider: str) -> bool:
    return SERVICES[provider].charges if provider in SERVICES else True


def _in_api_units(provider: str) -> bool:
    return SERVICES[provider].units_per_usd == UNITS_PER_USD if provider in SERVICES else True
