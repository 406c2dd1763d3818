"""What an outpaint frame says: its values, what is wrong with them, the price, the line without a kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import INPUT_LIMITS, Operation, find_model
from recraft_nb.errors import Problem
from recraft_nb.media.inputs import picture_problems
from recraft_nb.widgets.job_strips import JobStripsChannels
from recraft_nb.widgets.outpaint_frame.space import margins
from recraft_nb.widgets.prompt_form.facts import (
    FieldProblem,  # noqa: TC001 - read when the JavaScript types are generated
)
from recraft_nb.widgets.spending import FormBudget, FormPrice, budget_of, price_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recraft_nb.client import Recraft
    from recraft_nb.media import Image
    from recraft_nb.widgets.outpaint_frame.state import OutpaintState

__all__ = [
    "FrameFacts",
    "FrameFields",
    "FramePicture",
    "OutpaintFrameChannels",
    "facts_of",
    "fields_of",
    "line_of",
    "problems_of",
    "trouble_of",
]

_NOTHING = "has nothing to paint yet: pull an edge outwards, choose a shape, or zoom out"


class FrameFields(TypedDict):
    """What a person sets. ``size`` is null where the frame counts."""

    prompt: str
    n: int
    model: str
    frame: list[int]
    size: str | None
    zoom: float
    revision: int


class FrameFacts(TypedDict):
    """What is said of the present values, and of the service."""

    service: str
    local: bool
    balance: int | None
    budget: FormBudget | None
    problems: list[FieldProblem]
    notices: list[str]
    price: FormPrice


class FramePicture(TypedDict):
    """The source. ``trouble`` says why the service would refuse it; "" when it would not."""

    id: str
    width: int
    height: int
    alt: str
    trouble: str


class OutpaintFrameChannels(JobStripsChannels):
    """What a frame shows."""

    fields: FrameFields
    facts: FrameFacts
    picture: FramePicture
    menu: dict[str, Any]


def fields_of(state: OutpaintState, revision: int) -> FrameFields:
    """The values, and the revision in which they were said."""
    return {
        "prompt": state.prompt,
        "n": state.n,
        "model": state.model,
        "frame": list(state.frame),
        "size": state.size,
        "zoom": state.zoom,
        "revision": revision,
    }


def facts_of(
    state: OutpaintState, client: Recraft, trouble: str, shown: Callable[[Problem], FieldProblem]
) -> FrameFacts:
    """What is said of the values and of the service.

    Args:
        state: The values.
        client: Who is asked.
        trouble: Why the service would refuse the picture; "" when it would not.
        shown: Puts a problem into the words of a view.
    """
    account = client.account
    return {
        "service": client.provider,
        "local": client.provider == "local",
        "balance": account.credits if account else None,
        "budget": budget_of(client),
        "problems": [shown(one) for one in problems_of(state, trouble)],
        "notices": _notices(state),
        "price": price_shown(client.provider, Operation.OUTPAINT, state.model, state.n),
    }


def problems_of(state: OutpaintState, trouble: str) -> Iterator[Problem]:
    """What keeps these values from being sent."""
    known = find_model(state.model)
    if not state.prompt.strip():
        yield Problem("prompt", state.prompt, "is missing")
    elif known is not None and known.prompt_max and len(state.prompt) > known.prompt_max:
        yield Problem("prompt", len(state.prompt), f"can have {known.prompt_max:,} characters")
    if trouble:
        yield Problem("picture", None, trouble)
    if state.value is None:
        yield Problem("frame", list(state.frame), _NOTHING)


def trouble_of(image: Image) -> str:
    """Why the service would refuse a picture; "" when it would not."""
    problems = picture_problems(image.bytes, INPUT_LIMITS[Operation.OUTPAINT])
    return "; ".join(f"is {problem.value}; the service takes {problem.limit}" for problem in problems)


def line_of(state: OutpaintState) -> str:
    """The frame in one line, for readers without a kernel."""
    lies = state.placed
    left, top, right, bottom = margins(state.picture, state.shown_frame)
    names = ((left, "left"), (top, "above"), (right, "right"), (bottom, "below"))
    sides = ", ".join(f"{added:,} px {name}" for added, name in names if added)
    how = f"size {state.size}" if state.size else sides
    zoom = f"zoomed out by {state.zoom:g} %" if state.zoom else ""
    words = " · ".join(filter(None, [how, zoom])) or "no new space yet"
    prompt = f"“{state.prompt}” – " if state.prompt else ""
    return f"{prompt}outpaint to {lies.whole_width} × {lies.whole_height}: {words}"


def _notices(state: OutpaintState) -> list[str]:
    if state.size is not None and state.empty:
        return ["The picture has this size already; nothing new would be painted."]
    return []
