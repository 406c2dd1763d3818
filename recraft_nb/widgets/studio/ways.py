"""Where a picture of a studio can be sent, and what it is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import Operation, find_model
from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.operations import Explore, ExploreSimilar, Generate
from recraft_nb.widgets.compare.widget import MOST

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recraft_nb.client import Recraft
    from recraft_nb.media import Image
    from recraft_nb.widgets.studio.rooms import Rooms

__all__ = ["SentTo", "Way", "send", "ways"]


class Way(TypedDict):
    """One entry of the menu; ``blocked`` says why it cannot be chosen now."""

    to: str
    label: str
    blocked: str


class SentTo(TypedDict):
    """Where it went: the tab, and what to say."""

    tab: str
    said: str


@dataclass(frozen=True, slots=True)
class _Way:
    """A destination.

    Attributes:
        tab: Which tab shows it.
        label: After the tab's name.
        said: When it is done.
        go: Does it.
        blocked: Why it cannot be done with these pictures now; "" when it can.
    """

    tab: str
    label: str
    said: str
    go: Callable[[Rooms, Recraft, Sequence[Image]], object]
    blocked: Callable[[Rooms, Recraft, Sequence[Image]], str]


def ways(rooms: Rooms, client: Recraft, images: Sequence[Image]) -> list[Way]:
    """Every destination, those that are closed to these pictures with the reason."""
    return [
        {"to": name, "label": way.label, "blocked": way.blocked(rooms, client, images)}
        for name, way in _WAYS.items()
    ]


def send(rooms: Rooms, client: Recraft, images: Sequence[Image], to: str) -> SentTo:
    """Bring pictures to a destination.

    Raises:
        InvalidRequest: There is no such destination, or it takes other pictures than these.
    """
    if to not in _WAYS:
        raise InvalidRequest([Problem("to", to, f"one of {', '.join(_WAYS)}")], what="This studio")
    way = _WAYS[to]
    if why := way.blocked(rooms, client, images):
        shown = f"{len(images)} picture{'' if len(images) == 1 else 's'}"
        raise InvalidRequest([Problem("images", shown, why)], what="This studio")
    way.go(rooms, client, images)
    return {"tab": way.tab, "said": way.said}


_NONE = "choose a picture first"

# -- what closes a way ------------------------------------------------------------------------------


def _one(_rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> str:
    return "" if len(images) == 1 else _NONE if not images else "one picture at a time"


def _asked_for(rooms: Rooms, client: Recraft, images: Sequence[Image]) -> str:
    return _one(rooms, client, images) or ("" if images[0].prompt else "this picture has no prompt")


def _as_reference(rooms: Rooms, client: Recraft, images: Sequence[Image]) -> str:
    form: Any = rooms["generate"]
    known = find_model(form.model) if form is not None else None
    if known is not None and not known.takes.style_references:
        return f"{known.name} takes no style references"
    del client
    return "" if images else _NONE


def _explorable(rooms: Rooms, client: Recraft, images: Sequence[Image]) -> str:
    if Operation.EXPLORE not in client.capabilities:
        return "this service cannot explore"
    found = _one(rooms, client, images)
    return found or ("" if images[0].prompt or images[0].image_id else "this picture has no prompt")


def _comparable(rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> str:
    many = len({image.id for image in (*rooms.compared, *images)})
    return _NONE if not images else "" if many <= MOST else f"up to {MOST} pictures"


def _styling(_rooms: Rooms, client: Recraft, images: Sequence[Image]) -> str:
    if Operation.CREATE_STYLE not in client.capabilities:
        return "this service makes no styles"
    return "" if images else _NONE


def _any(_rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> str:
    return "" if images else _NONE


# -- what a way does --------------------------------------------------------------------------------


def _prompt(rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> None:
    form: Any = rooms.enter("generate")
    request = images[0].request
    if isinstance(request, Generate):
        form.value = request
    else:
        form.prompt = images[0].prompt


def _reference(rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> None:
    form: Any = rooms.enter("generate")
    form.style_references = [*(form.style_references or ()), *images]


def _edit(rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> None:
    rooms.take("edit", images[0])


def _extend(rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> None:
    rooms.take("extend", images[0])


def _explore(rooms: Rooms, client: Recraft, images: Sequence[Image]) -> None:
    """Show the tree that the picture is in; without one its prompt is there to be explored."""
    from recraft_nb.widgets.explorer.widget import Explorer

    explorer: Any = rooms.enter("explore")
    (image,) = images
    try:
        explorer.go(image)
    except RecraftError:
        if isinstance(image.request, Explore | ExploreSimilar):
            rooms.replace("explore", lambda: Explorer.from_history(client, image))
        else:
            explorer.prompt = image.prompt


def _compare(rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> None:
    rooms.compare(list({image.id: image for image in (*rooms.compared, *images)}.values()))


def _style(rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> None:
    maker: Any = rooms.enter("styles")
    maker.add(*images)


def _find(rooms: Rooms, _client: Recraft, images: Sequence[Image]) -> None:
    browser: Any = rooms.enter("history")
    browser.search("")
    browser.value = images


_WAYS = {
    "generate": _Way(
        "generate", "Generate: its prompt and settings", "Its settings are in the form", _prompt, _asked_for
    ),
    "reference": _Way(
        "generate",
        "Generate: as a style reference",
        "It is a style reference of the form",
        _reference,
        _as_reference,
    ),
    "edit": _Way("edit", "Edit: paint what changes", "It is on the canvas", _edit, _one),
    "extend": _Way("extend", "Extend: beyond its edges", "It is in the frame", _extend, _one),
    "explore": _Way("explore", "Explore: more like it", "The explorer has it", _explore, _explorable),
    "compare": _Way("compare", "Compare: add it there", "It is in the comparison", _compare, _comparable),
    "styles": _Way("styles", "Styles: as a reference", "It is a reference of the style", _style, _styling),
    "history": _Way("history", "History: select it there", "It is selected in the history", _find, _any),
}
