"""Animals that drive: at the wheel of an open car, or in the window of a cab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.nature import TWO_LEGGED
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.beast import AT_WHEEL

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Draft

# Of these an open one is drawn, so that who drives is seen.
_OPEN = word_set(
    "prop:open_car prop:car prop:vintage_car prop:sports_car prop:race_car prop:toy_car racing-car automobile"
)
_CABS = word_set("prop:taxi prop:police_car prop:pickup prop:van prop:bus prop:truck prop:tractor")
_FREE = frozenset({"sitting", "standing", "holding", "riding", AT + "window"})


def can_sit(beast: Draft) -> bool:
    """Whether an animal can be drawn to the waist, its paws before it."""
    return drawn_as(beast.picture, in_print=False) in TWO_LEGGED


def sits_in(beast: Draft, car: Draft) -> bool:
    """Whether an animal drives a car, or rides in it, and can be drawn so.

    Args:
        beast: Who.
        car: What it relates to.
    """
    known = drawn_as(car.picture, in_print=False) in _OPEN | _CABS
    few = beast.count <= len(("driver", "guest")) and car.count == 1
    return (
        can_sit(beast)
        and known
        and few
        and beast.relation in {"riding", "in", "on"}
        and AT + "back" not in beast.traits
    )


def seat_in(beast: Draft, car: Draft) -> None:
    """Put an animal at the wheel.

    Args:
        beast: Who.
        car: An open one from now on, where its kind allows it.
    """
    if drawn_as(car.picture, in_print=False) in _OPEN:
        car.picture = "prop:open_car"
    car.scale = 1.0
    beast.relation = "beside"
    beast.traits = [AT_WHEEL, TIE + "drives", *(t for t in beast.traits if t not in _FREE)]
