"""What a picture cost, in words: the same in a tile's details, under a saved picture and over a job."""

from __future__ import annotations

from recraft_nb.catalog import SERVICES, UNITS_PER_USD, Price

__all__ = ["amount_of", "cost_of"]


def amount_of(provider: str, units: float | None) -> str:
    """Units and money: ``"140 units ($0.14)"``; a gateway's own unit; "" when nobody knows."""
    if units is None:
        return ""
    if provider in {"recraft", "local"}:
        if int(units) == units:
            return str(Price(int(units)))
        # A share of what a call cost: money is told as exactly as the units are.
        return f"{units:,.4g} units (${units / UNITS_PER_USD:.4g})"
    unit = SERVICES[provider].unit_name if provider in SERVICES else "units"
    return f"{units:g} {unit.removesuffix('s') if units == 1 else unit}"


def cost_of(provider: str, units: float | None) -> str:
    """What was paid: ``"140 units ($0.14)"``; for the local engine the official price, not charged."""
    amount = amount_of(provider, units)
    if provider == "local":
        return f"official price {amount}, not charged" if amount else "not charged"
    return amount
