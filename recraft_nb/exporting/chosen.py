"""What goes into a page: the pictures, and the state in which a view begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from recraft_nb.client import Job
from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.media import Image
from recraft_nb.store import History
from recraft_nb.widgets.base import Widget
from recraft_nb.widgets.compare.widget import Compare
from recraft_nb.widgets.explorer.widget import Explorer
from recraft_nb.widgets.history_browser.widget import HistoryBrowser
from recraft_nb.widgets.image_grid.widget import ImageGrid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recraft_nb.widgets.compare.facts import Differences

__all__ = ["MOST", "Chosen", "Kind", "Section", "chosen_from"]

Kind = Literal["grid", "compare", "explorer"]

MOST = 1_000
"""Pictures of a page. With more they would be stamps that nobody can read, or a file that nobody can send."""

_LIGHT, _EXACT = 4_000_000, 16_000_000
"""Bytes of a page: of any (P15), and of one in which pictures are compared pixel by pixel."""

_TAKES = (
    "pictures, a batch, a job, a history, a search, an ImageGrid, a Compare, an Explorer or a HistoryBrowser"
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the plain list.

    Attributes:
        title: Its heading; the only part has none.
        images: Its pictures.
        marks: What is said of each before all else: its number and what it differs in.
    """

    title: str
    images: tuple[Image, ...]
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a page shows.

    Attributes:
        kind: Which view shows it.
        images: Every picture once, in the order shown.
        sections: The same as a plain list.
        state: What the view begins with; see the module of the same kind in js/src/export.
        limit: Bytes that the page may have.
        title: What the page is called when nobody names it.
        labels: Whether prompts and models may be read at first sight.
    """

    kind: Kind
    images: tuple[Image, ...]
    sections: tuple[Section, ...]
    state: dict[str, Any]
    limit: int
    title: str
    labels: bool = True


def chosen_from(what: Any) -> Chosen:
    """Find out what a page is to show.

    Raises:
        InvalidRequest: There are no pictures, or too many.
        TypeError: No page can be made of this.
    """
    if isinstance(what, Compare | Explorer):
        with what.turn:  # nothing comes in meanwhile
            return _compare(what) if isinstance(what, Compare) else _explorer(what)
    if isinstance(what, ImageGrid):
        return _grid(what.images, selected=what.value, columns=what.columns)
    if isinstance(what, HistoryBrowser):
        return _grid(what.value or what.images, columns=what.columns)
    if isinstance(what, Widget) and not hasattr(what, "images"):
        raise TypeError(_no_page_of(what))
    return _grid(_pictures(what))


def _no_page_of(widget: Widget) -> str:
    name = type(widget).__name__
    inside = " Its pictures can: export_html(path, widget.jobs)." if hasattr(widget, "jobs") else ""
    return f"A {name} cannot be exported: it is for making pictures. A page takes {_TAKES}.{inside}"


def _pictures(what: Any) -> Iterator[Image]:
    if isinstance(what, Image):
        yield what
    elif isinstance(what, Job):
        yield from _pictures(what.result())
    elif isinstance(what, History):
        yield from what.search()
    elif isinstance(images := getattr(what, "images", None), Iterable):
        yield from _pictures(images)
    elif isinstance(what, str | bytes) or not isinstance(what, Iterable):
        raise TypeError(f"A page takes {_TAKES}, not a {type(what).__name__}.")
    else:
        for one in what:
            yield from _pictures(one)


def _counted(images: Iterable[Image]) -> list[Image]:
    """No more than is needed to see that it is too much: a history is long."""
    found = list(islice(images, MOST + 1))
    if not found:
        raise InvalidRequest([Problem("what", "", "no pictures are there to be shown")], what="This page")
    if len(found) > MOST:
        limit = f"a page holds up to {MOST:,} pictures; select some, or search for fewer"
        raise InvalidRequest([Problem("what", f"more than {MOST:,} pictures", limit)], what="This page")
    return found


def _once(images: Iterable[Image]) -> tuple[Image, ...]:
    return tuple({image.id: image for image in images}.values())


def _many(images: Sequence[Image]) -> str:
    prompts = {image.prompt for image in images}
    return prompts.pop() if len(prompts) == 1 and "" not in prompts else _number(len(images))


def _number(count: int) -> str:
    return f"{count:,} pictures" if count != 1 else "A picture"


def _grid(images: Iterable[Image], *, selected: Iterable[Image] = (), columns: int | None = None) -> Chosen:
    shown = _counted(images)
    names = {image.id for image in shown}
    state = {
        "shown": [image.id for image in shown],
        "selected": [image.id for image in selected if image.id in names],
        "columns": columns,
    }
    return Chosen("grid", _once(shown), (Section("", tuple(shown)),), state, _LIGHT, _many(shown))


def _compare(widget: Compare) -> Chosen:
    seen = widget.snapshot()
    shown = _counted(widget.images)
    panes = [{"place": one["place"], "id": one["tile"]["id"]} for one in seen["shown"]["panes"]]
    # What is compared must be there: nobody waits for the others in a page.
    places = [one["place"] for one in panes]
    pair = [place for place in (seen["look"]["a"], seen["look"]["b"]) if place in places]
    pair = (pair + [place for place in places if place not in pair])[:2]
    if len(pair) < 2:  # noqa: PLR2004 - a pair
        limit = "two pictures or more can be compared; the others are not here yet"
        raise InvalidRequest([Problem("what", _number(len(shown)), limit)], what="This page")
    look = {**seen["look"], "a": pair[0], "b": pair[1], "chosen": None}
    state = {"panes": panes, "look": look}
    labels = bool(seen["look"]["labels"])
    section = Section("", tuple(shown), tuple(_marks(panes, seen["shown"]["facts"], labels=labels)))
    title = _many(shown) if labels else _number(len(shown))
    return Chosen("compare", _once(shown), (section,), state, _EXACT, title, labels)


def _marks(panes: list[dict[str, Any]], facts: Differences, *, labels: bool) -> Iterator[str]:
    """The number of each picture, and in which words it differs from the others."""
    for pane, row in zip(panes, facts["rows"], strict=True):
        named = zip(facts["names"], row, strict=True)
        said = [f"{name} {''.join(text for text, _ in words)}" for name, words in named if words]
        yield " · ".join([str(pane["place"] + 1), *(said if labels else [])])


def _explorer(widget: Explorer) -> Chosen:
    """The tree without what is still on its way, what failed, and what only a service can answer."""
    seen = widget.snapshot()
    found = {image.id: image for image in (*widget.value, *widget.images)}
    sets, strips = {}, {}
    for name, one in seen["sets"].items():
        strip = seen["strips"].get(name)
        tiles = (
            {place: tile for place, tile in strip["tiles"].items() if tile["id"] in found} if strip else {}
        )
        if strip and tiles:
            sets[name] = {**one, "ids": "lasting", "press": "", "next": ""}
            strips[name] = {
                **strip,
                "tiles": tiles,
                "status": "saved",
                "card": None,
                "again": False,
                "stopping": False,
                "code": "",
            }
    sections = [
        Section(_heading(name, sets), tuple(found[tile["id"]] for tile in strips[name]["tiles"].values()))
        for name in sets
    ]
    images = _counted(
        image for one in (*(section.images for section in sections), widget.value) for image in one
    )
    fields = {name: seen["fields"][name] for name in ("similarity", "shown", "at", "revision")}
    facts = {name: seen["facts"][name] for name in ("name", "life", "spent")}
    state = {
        "sets": sets,
        "strips": strips,
        "fields": fields,
        "facts": {**facts, "lacks": ""},
        "pins": seen["pins"],
        "code": _walk_of(widget),
    }
    roots = [one["title"] for one in sets.values() if one["kind"] == "prompt"]
    title = f"Explored: {roots[0]}" if len(roots) == 1 else "Explored pictures"
    return Chosen("explorer", _once(images), tuple(sections), state, _LIGHT, title)


def _walk_of(widget: Explorer) -> str:
    try:
        return widget.to_code()
    except RecraftError:
        return ""  # there is no path to what is shown


def _heading(name: str, sets: dict[str, Any]) -> str:
    """The way to a set in words: "a neon city › clearly similar"."""
    way: list[str] = []
    while name in sets and len(way) < MOST:
        way.insert(0, sets[name]["title"] or "A picture")
        name = sets[name]["source"]
    return " › ".join(way)
