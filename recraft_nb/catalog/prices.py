"""Prices in a service's own unit and in money.

Source: price page of the official service, Nov 2026. API units are prepaid; 1,000 of them cost
1 USD. The gateways charge credits of their own, without a published price in money.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

UNITS_PER_USD = 1000
STYLE_UNITS = 5
"""A style made on the way from references, or by create_style (40 before Aug 2026)."""

_CENT = Decimal("0.01")
_FINEST = Decimal("0.000001")


@dataclass(frozen=True, slots=True, repr=False)
class Price:
    """What something costs.

    Attributes:
        units: API units, or whatever the service charges in; None when nobody knows.
        exact: False for an estimate. An unknown price is never exact.
        unit: What is counted: ``"units"`` (API units) or a gateway's ``"credits"``.
        units_per_usd: How many make one US dollar; None when that is not published.

    >>> Price(80)
    Price(units=80, money='$0.08', exact=True)
    >>> str(Price(140))
    '140 units ($0.14)'
    >>> str(Price(8, unit="credits", units_per_usd=None))
    '8 credits'
    """

    units: int | None
    exact: bool = True
    unit: str = "units"
    units_per_usd: int | None = UNITS_PER_USD

    def __post_init__(self) -> None:
        if self.units is None:
            object.__setattr__(self, "exact", False)

    @property
    def usd(self) -> Decimal | None:
        """US dollars, to a millionth; None when the price or the worth of a unit is not known."""
        if self.units is None or not self.units_per_usd:
            return None
        return (Decimal(self.units) / self.units_per_usd).quantize(_FINEST)

    @property
    def money(self) -> str:
        """US dollars with at least two decimals and none cut: ``"$0.14"``, ``"$0.007"``, ``"unknown"``."""
        dollars = self.usd
        if dollars is None:
            return "unknown"
        sign = "-" if dollars < 0 else ""
        shortest = abs(dollars).normalize()
        if shortest.as_tuple().exponent > -2:  # type: ignore[operator]  # noqa: PLR2004 - a finite number
            shortest = shortest.quantize(_CENT)
        return f"{sign}${shortest:,f}"

    def __str__(self) -> str:
        if self.units is None:
            return "unknown price"
        word = self.unit.removesuffix("s") if self.units == 1 else self.unit
        about = "" if self.exact else "about "
        worth = f" ({self.money})" if self.units_per_usd else ""
        return f"{about}{self.units:,} {word}{worth}"

    def __repr__(self) -> str:
        own = "" if self.unit == "units" else f", unit={self.unit!r}"
        return f"Price(units={self.units!r}, money={self.money!r}, exact={self.exact!r}{own})"

    def __add__(self, other: Price | int) -> Price:
        # A plain 0 is what sum() starts with; other numbers are counted in this price's unit.
        add = other if isinstance(other, Price) else self._of(other)
        if self.units is None or add.units is None or self._kind != add._kind:
            # Credits of two services are two currencies: their sum is no number.
            return Price(None)
        return self._of(self.units + add.units, exact=self.exact and add.exact)

    __radd__ = __add__

    def __mul__(self, times: int) -> Price:
        return self._of(None if self.units is None else self.units * times, exact=self.exact)

    __rmul__ = __mul__

    @property
    def _kind(self) -> tuple[str, int | None]:
        return self.unit, self.units_per_usd

    def _of(self, units: int | None, *, exact: bool = True) -> Price:
        return Price(units, exact=exact, unit=self.unit, units_per_usd=self.units_per_usd)
