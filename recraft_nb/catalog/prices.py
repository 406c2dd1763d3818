"""Prices in API units and in money.

Source: price page of the service, Nov 2026. Units are prepaid; 1,000 of them cost 1 USD.
"""

from __future__ import annotations

from dataclasses import dataclass

UNITS_PER_USD = 1000
STYLE_UNITS = 5
"""A style made on the way from references, or by create_style (40 before Aug 2026)."""


@dataclass(frozen=True, slots=True, repr=False)
class Price:
    """What something costs.

    Attributes:
        units: API units; None when nobody knows.
        exact: False for an estimate. An unknown price is never exact.

    >>> Price(80)
    Price(units=80, money='$0.08', exact=True)
    >>> str(Price(140))
    '140 units ($0.14)'
    """

    units: int | None
    exact: bool = True

    def __post_init__(self) -> None:
        if self.units is None:
            object.__setattr__(self, "exact", False)

    @property
    def money(self) -> str:
        """US dollars, at least two decimals and never rounded: ``"$0.14"``, ``"$0.007"``."""
        if self.units is None:
            return "unknown"
        sign = "-" if self.units < 0 else ""
        dollars, rest = divmod(abs(self.units), UNITS_PER_USD)
        text = f"{rest:03d}"
        return f"{sign}${dollars:,}.{text[:2]}{text[2:].rstrip('0')}"

    def __str__(self) -> str:
        if self.units is None:
            return "unknown price"
        word = "unit" if self.units == 1 else "units"
        about = "" if self.exact else "about "
        return f"{about}{self.units:,} {word} ({self.money})"

    def __repr__(self) -> str:
        return f"Price(units={self.units!r}, money={self.money!r}, exact={self.exact!r})"

    def __add__(self, other: Price | int) -> Price:
        # A plain 0 is what sum() starts with; other numbers are units.
        add = other if isinstance(other, Price) else Price(other)
        if self.units is None or add.units is None:
            return Price(None)
        return Price(self.units + add.units, exact=self.exact and add.exact)

    __radd__ = __add__

    def __mul__(self, times: int) -> Price:
        return Price(None if self.units is None else self.units * times, exact=self.exact)

    __rmul__ = __mul__
