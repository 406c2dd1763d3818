"""The states of every widget that a person can meet; each makes one and brings it there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from host.bridge import View
    from matrix import Stage

WIDGETS = (
    "prompt_form",
    "image_grid",
    "answer_card",
    "mask_canvas",
    "outpaint_frame",
    "layout_board",
    "explorer",
    "compare",
    "comparison_matrix",
    "history_browser",
    "studio",
    "style_maker",
)


@dataclass(frozen=True)
class State:
    """One state: `over` when something lies over the page, so that the whole page is the picture."""

    widget: str
    name: str
    make: Callable[[Stage], View]
    over: bool


STATES: list[State] = []


def state(
    widget: str, name: str, *, over: bool = False
) -> Callable[[Callable[[Stage], View]], Callable[[Stage], View]]:
    """Enter a function among the states."""

    def enter(make: Callable[[Stage], View]) -> Callable[[Stage], View]:
        STATES.append(State(widget, name, make, over))
        return make

    return enter


def keys_listed(stage: Stage, view: View, place: str) -> View:
    """The list of keys over a view, as "?" opens it with the focus on the first ``place``, a selector."""
    view.find(place).first.focus()
    stage.page.keyboard.press("?")
    stage.settle()
    return view


import states_of_asking  # noqa: F401 - enters its states
import states_of_browsing  # noqa: F401
import states_of_comparing  # noqa: F401
import states_of_editing  # noqa: F401
import states_of_exploring  # noqa: F401
import states_of_models  # noqa: F401
import states_of_studio  # noqa: F401
import states_of_styling  # noqa: F401
