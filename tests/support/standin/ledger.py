"""What the stand-in has made and charged: its own count, to compare ours with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from support.standin import facts

if TYPE_CHECKING:
    from support.standin.bodies import Body

# Nobody publishes these two; the model's price for each picture is the nearest guess.
_EXPLORE = {"/images/explore", "/images/explore/similar"}


class Charge(NamedTuple):
    """One paid call: its route, the units, the prompt, and the ids of what it made."""

    path: str
    units: int
    prompt: str
    image_ids: tuple[str, ...]


def price(path: str, body: Body, model: str | None, pictures: int) -> int:
    """Units of a call, by the price page."""
    said = facts.ROUTES[path].get("price")
    if isinstance(said, dict) and "units" in said:
        return said["units"]
    if path == "/colors/optimize":
        return 0
    units = facts.MODELS[model or "recraftv4_1"]["price_units_per_image"] * pictures
    return units + (facts.STYLE_UNITS if "references" in body.pictures else 0)


@dataclass
class Ledger:
    """The account: what is left, and what each unit went for."""

    balance: int = 100_000
    charges: list[Charge] = field(default_factory=list)

    @property
    def charged(self) -> int:
        """All units ever charged."""
        return sum(charge.units for charge in self.charges)

    @property
    def generated(self) -> int:
        """All pictures ever made."""
        return sum(len(charge.image_ids) for charge in self.charges)

    def book(self, charge: Charge) -> None:
        self.charges.append(charge)
        self.balance -= charge.units
