"""What may be spent: a limit under a name, kept in the store, so that several kernels can share it."""

from __future__ import annotations

import contextlib
import contextvars
import os
import re
import secrets
import sys
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from recraft_nb.catalog import UNITS_PER_USD, Price
from recraft_nb.errors import BudgetExceeded, InvalidRequest, Problem
from recraft_nb.store import this_session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from recraft_nb.catalog import Service
    from recraft_nb.store import Store

    Limit: TypeAlias = "str | int | Price | Budget"

__all__ = ["Allowance", "Budget"]

_WRITTEN = re.compile(
    r"\s*(?P<dollar>\$)?\s*(?P<number>[\d,_]*\.?\d+)\s*(?P<word>usd|us\$|dollars?|units?|credits?)?\s*",
    re.IGNORECASE,
)
_ALLOWED = "is an amount such as '2 USD', '50 units' or '50 credits'"

_IN_FORCE: contextvars.ContextVar[tuple[tuple[object, Budget], ...]] = contextvars.ContextVar(
    "recraft_nb_budgets", default=()
)
"""The budgets of the ``with`` blocks that the running code stands in, each with its client."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What may be spent under one name.

    >>> client = rc.Recraft(budget=rc.Budget("2 USD", per="day"))
    >>> with client.budget(rc.Budget("50 units", name="hero shots")): ...

    Args:
        limit: ``"2 USD"``, ``"50 units"``, ``"50 credits"`` (a gateway's own), a number of units, or a
            `Price`.
        per: ``"notebook"``: what this notebook spends in all, over restarts of its kernel; where no
            notebook is known, what everything started from this terminal or kernel spends.
            ``"day"``: what everything on this store spends from midnight to midnight.
            ``"client"``: what one client spends, or one ``with`` block.
        name: A name of its own instead: whoever uses the same name on the same store shares it.
        allow_unknown: Send what has no known price too. It counts once the service says its charge.

    Raises:
        InvalidRequest: The limit cannot be read, or `per` is another word.
    """

    limit: str | int | Price
    per: Literal["notebook", "day", "client"] = "notebook"
    name: str | None = None
    allow_unknown: bool = False

    def __post_init__(self) -> None:
        problems = []
        if self._read() is None:
            problems.append(Problem("budget", self.limit, _ALLOWED, "2 USD"))
        if self.per not in {"notebook", "day", "client"}:
            problems.append(Problem("per", self.per, "is 'notebook', 'day' or 'client'", "notebook"))
        if self.name is not None and not 0 < len(self.name) <= 150:  # noqa: PLR2004 - what the store holds
            problems.append(Problem("name", self.name, "has 1 to 150 letters", None))
        if problems:
            raise InvalidRequest(problems, what="This budget")

    def units(self, service: Service) -> int:
        """The limit in the units that a service charges.

        Raises:
            InvalidRequest: It is in dollars, and nobody knows what this service's credits cost.
        """
        read = self._read()
        assert read is not None
        amount, in_dollars = read
        if not in_dollars:
            return int(amount)
        if service.units_per_usd is None:
            allowed = f"is in {service.unit_name} for {service.name}, which publishes no price in dollars"
            problem = Problem("budget", self.limit, allowed, f"50 {service.unit_name}")
            raise InvalidRequest([problem], what="This budget")
        return int(amount * service.units_per_usd)

    def key(self, service: Service) -> str:
        """The name under which the store counts."""
        name = self.name or _usual_name(self.per)
        if self.per == "day":
            name += f" {datetime.now().astimezone():%Y-%m-%d}"
        # Credits of different services are not the same money.
        return name if service.units_per_usd == UNITS_PER_USD else f"{name} at {service.id}"

    def _read(self) -> tuple[Decimal, bool] | None:
        """The amount, and whether it is in dollars; None when it is no amount."""
        given = self.limit
        if isinstance(given, Price):
            return None if given.units is None or given.units < 0 else (Decimal(given.units), False)
        if isinstance(given, int) and not isinstance(given, bool):
            return None if given < 0 else (Decimal(given), False)
        found = _WRITTEN.fullmatch(given) if isinstance(given, str) else None
        if found is None:
            return None
        word = (found["word"] or "").lower()
        dollars = bool(found["dollar"]) or word.startswith(("us", "dollar"))
        if not (dollars or word) or (found["dollar"] and word.startswith(("unit", "credit"))):
            return None
        amount = Decimal(found["number"].replace(",", "").replace("_", ""))
        return (amount, dollars) if dollars or amount == int(amount) else None


class Allowance:
    """``client.budget``: what may still be spent. True when there is a budget.

    >>> client.budget.left
    Price(units=1930, money='$1.93', exact=True)
    >>> with client.budget("50 units") as here: ...    # inside, both have to cover a call

    Where there is none, `limit`, `left` and `name` are None and nothing is held back. Services that
    charge nothing (the local engine) are never held back either.

    Args:
        store: What counts.
        service: Who charges.
        limit: The client's own budget, or None.
        owner: Whose blocks count here too; one of its own when left out.

    Raises:
        InvalidRequest: The budget cannot be read, or nobody knows what it means at this service.
    """

    def __init__(
        self, store: Store, service: Service, limit: Limit | None, *, owner: object | None = None
    ) -> None:
        self._store = store
        self._service = service
        self._owner = owner or object()
        self._own = None if limit is None else _named(limit if isinstance(limit, Budget) else Budget(limit))
        if self._own is not None:
            self._own.units(service)  # refuses dollars where nobody knows what a credit costs

    def replaced(self, limit: Limit | None) -> Allowance:
        """The same with another budget; the ``with`` blocks that somebody stands in go on."""
        return Allowance(self._store, self._service, limit, owner=self._owner)

    def __call__(self, limit: Limit) -> contextlib.AbstractContextManager[Allowance]:
        """A budget for what is asked for inside a ``with`` block, besides the client's own.

        It holds for the thread or task that stands in the block.
        """
        budget = limit if isinstance(limit, Budget) else Budget(limit, per="client")
        return self._in_force(Allowance(self._store, self._service, budget))

    @contextlib.contextmanager
    def _in_force(self, inner: Allowance) -> Iterator[Allowance]:
        assert inner._own is not None
        before = _IN_FORCE.set((*_IN_FORCE.get(), (self._owner, inner._own)))
        try:
            yield inner
        finally:
            _IN_FORCE.reset(before)

    @property
    def budgets(self) -> tuple[Budget, ...]:
        """The budgets that hold here and now, the client's own first."""
        blocks = (budget for owner, budget in _IN_FORCE.get() if owner is self._owner)
        return (*(() if self._own is None else (self._own,)), *blocks)

    @property
    def charges(self) -> bool:
        """Whether this service charges anything."""
        return self._service.charges

    @property
    def name(self) -> str | None:
        """The name under which the store counts the innermost budget."""
        budgets = self.budgets
        return budgets[-1].key(self._service) if budgets else None

    @property
    def limit(self) -> Price | None:
        """The innermost budget."""
        budgets = self.budgets
        return Price(budgets[-1].units(self._service)) if budgets else None

    @property
    def spent(self) -> Price:
        """What is spent or promised of the innermost budget; calls of unknown outcome count in full."""
        name = self.name
        return Price(0 if name is None or not self.charges else self._store.journal.committed(name))

    @property
    def left(self) -> Price | None:
        """What may still be spent: what the tightest budget leaves."""
        lefts = [limit - self._store.journal.committed(name) for name, limit in self.limits().items()]
        return Price(max(0, min(lefts))) if lefts else self.limit

    def limits(self, budgets: tuple[Budget, ...] | None = None) -> Mapping[str, int]:
        """Names and units of budgets, those in force when none are given; empty where nothing is charged."""
        if not self.charges:
            return MappingProxyType({})
        found: dict[str, int] = {}
        for one in self.budgets if budgets is None else budgets:
            name, units = one.key(self._service), one.units(self._service)
            found[name] = min(units, found.pop(name, units))  # the last one is the innermost
        return MappingProxyType(found)

    def check_price(self, price: Price, budgets: tuple[Budget, ...]) -> None:
        """Refuse a call of unknown price, unless every budget allows that.

        Raises:
            BudgetExceeded: Nobody knows what it would cost.
        """
        strict = next((one for one in budgets if not one.allow_unknown), None)
        if price.units is None and strict is not None and self.charges:
            name = strict.key(self._service)
            raise BudgetExceeded(
                f"Nobody knows what this call costs at {self._service.name}, so the budget {name!r} "
                "cannot cover it.",
                advice=f"rc.Budget({strict.limit!r}, allow_unknown=True) lets such calls pass.",
                budget=strict.units(self._service),
                spent=self._store.journal.committed(name),
                price=None,
                left=None,
                name=name,
            )

    def __bool__(self) -> bool:
        return bool(self.budgets)

    def __repr__(self) -> str:
        if not self:
            return "<no budget>"
        if not self.charges:
            return f"<budget {self.name!r}: {self.limit}; {self._service.name} charges nothing>"
        return f"<budget {self.name!r}: {self.left} left of {self.limit}>"


def _named(budget: Budget) -> Budget:
    """The budget of one client or block: a name that nobody else has."""
    if budget.per == "client" and budget.name is None:
        return replace(budget, name=f"client {secrets.token_hex(4)}")
    return budget


def _usual_name(per: str) -> str:
    if per == "day":
        return "day"
    main: Any = sys.modules.get("__main__")
    # Jupyter Server names the notebook to its kernels; VS Code puts it into the kernel itself.
    path = os.environ.get("JPY_SESSION_NAME") or getattr(main, "__vsc_ipynb_file__", None)
    name = f"notebook {path}" if path else f"session {this_session()}"
    return name if len(name) <= 150 else f"notebook …{name[-130:]}"  # noqa: PLR2004 - what the store holds
