"""What a studio shows: its tabs, its pictures, and what was spent over all of them, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from recraft_nb.media.cost import amount_of
from recraft_nb.widgets.base import BaseChannels
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.spending import budget_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from recraft_nb.client import Recraft
    from recraft_nb.widgets.base import Widget

__all__ = ["StudioChannels", "StudioFacts", "StudioStrip", "StudioTab", "left_of", "running", "spent_here"]


class StudioTab(TypedDict):
    """A tab: the widget behind it, or what is said where there is none.

    ``use``: what Generate can take of it, in the words of a button.
    """

    label: str
    widget: str
    words: str
    use: str


class StudioFacts(TypedDict):
    """The open tab; what was spent here, what is left and what is on its way, in words."""

    tab: str
    service: str
    spent: str
    left: str
    running: int


class StudioStrip(TypedDict):
    """The pictures under the tabs, and how many there are in all."""

    tiles: list[Tile]
    total: int


class StudioChannels(BaseChannels):
    """What a studio shows."""

    facts: StudioFacts
    tabs: dict[str, StudioTab]
    strip: StudioStrip
    selection: dict[str, bool]


def running(widgets: Iterable[Widget]) -> int:
    """Jobs of all these widgets that are on their way."""
    jobs = {id(job): job for widget in widgets for job in getattr(widget, "jobs", ())}
    return sum(1 for job in jobs.values() if not job.done())


def spent_here(client: Recraft, since: datetime) -> str:
    """What was charged since a moment, as a sentence's beginning; calls of unknown outcome are told apart."""
    spent, provider = client.history.spent(since=since), client.provider
    if provider == "local":
        worth = amount_of("local", spent.not_charged)
        return f"Nothing charged, officially {worth}" if spent.not_charged else "Nothing is charged here"
    told = [f"{amount_of(provider, spent.charged.get(provider, 0))} spent"]
    if lost := spent.unknown.get(provider):
        told.append(f"up to {amount_of(provider, lost)} of unknown outcome")
    if coming := spent.under_way.get(provider):
        told.append(f"{amount_of(provider, coming)} on the way")
    return ", ".join(told)


def left_of(client: Recraft) -> str:
    """Balance and budget; "" where neither is known."""
    account, budget = client.account, budget_of(client)
    told = []
    if client.provider != "local" and account is not None and account.credits is not None:
        told.append(f"{amount_of(client.provider, account.credits)} left")
    if budget is not None:
        told.append(f"{budget['money']} left of the budget")
    return " · ".join(told)
