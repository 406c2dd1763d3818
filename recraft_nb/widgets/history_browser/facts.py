"""What the history browser tells: a picture and its family, what was spent, calls nobody knows the end of."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, TypedDict

from recraft_nb.catalog import SERVICES, find_model
from recraft_nb.media.cost import amount_of, cost_of
from recraft_nb.widgets.history_browser.deleted import KEPT, Deleted
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from recraft_nb.client import Recraft
    from recraft_nb.media import Image
    from recraft_nb.store import History, Spent
    from recraft_nb.store.entry import Entry
    from recraft_nb.widgets.pictures import Pictures

__all__ = [
    "About",
    "Checked",
    "Costs",
    "Unsettled",
    "about",
    "checked",
    "costs_of",
    "unsettled_of",
]

_FAMILY: Final = 24
"""Relatives that are shown; the others are counted."""

_DAYS: Final = 30
_NAMED: Final = 20


class About(TypedDict):
    """One picture: what is said of it, how it came to be, and its family.

    ``lost`` counts parents that this history does not have, ``more`` children that are not shown.
    """

    tile: Tile
    tags: list[str]
    notes: str
    hidden: str
    facts: list[tuple[str, str]]
    parents: list[Tile]
    lost: int
    children: list[Tile]
    more: int
    form: bool


class CostRow(TypedDict):
    """What one day or one model cost. ``charged`` and ``unknown`` in API units; the rest apart."""

    name: str
    charged: int
    unknown: int
    worth: int
    other: str


class Costs(TypedDict):
    """What was spent: the last days, oldest first, and each model, the dearest first."""

    total: str
    days: list[CostRow]
    models: list[CostRow]


class Unsettled(TypedDict):
    """A call of which nobody knows whether it was charged.

    ``missing`` is what the balance before and after says it cost; ``unit`` what the service charges in.
    """

    id: str
    prompt: str
    about: str
    made: str
    estimate: int | None
    words: str
    missing: int | None
    evidence: str
    unit: str


class Checked(TypedDict):
    """What a look at every file found: sentences, the worst first, and whether a rebuild would help."""

    well: bool
    title: str
    lines: list[str]
    rebuild: bool


def about(history: History, pictures: Pictures, deleted: Deleted, image: Image) -> About:
    """Everything the browser says of a picture beside it."""
    found = []
    for name in image.parents:
        try:
            found.append(history[name])
        except KeyError:
            continue
    made = history.children(image.id)
    children = list(made[:_FAMILY])
    when = deleted.when(image.id) if image.record.hidden else None
    hidden = "Hidden" if image.record.hidden else ""
    if when is not None:
        until = (when + KEPT).astimezone()
        hidden = (
            f"Deleted on {when.astimezone():%d %b %Y}; can be brought back until {until:%d %b %Y} at least"
        )
    return {
        "tile": pictures.tile(image),
        "tags": list(image.tags),
        "notes": image.notes,
        "hidden": hidden,
        "facts": _facts(image),
        "parents": [pictures.tile(one) for one in found],
        "lost": len(image.parents) - len(found),
        "children": [pictures.tile(one) for one in children],
        "more": len(made) - len(children) if len(children) == _FAMILY else 0,
        "form": bool(image.prompt),
    }


def _facts(image: Image) -> list[tuple[str, str]]:
    width, height = image.size
    known = find_model(image.model or "")
    service = SERVICES[image.provider].name if image.provider in SERVICES else image.provider
    operation = (image.record.operation or "").replace("_", " ").capitalize()
    lines = [
        ("Model", known.name if known else image.model or ""),
        ("Made by", "Local engine – not Recraft’s model" if image.provider == "local" else service),
        ("How", operation),
        ("Size", f"{width} × {height} {image.format}"),
        ("Cost", cost_of(image.provider, image.credits) or ("unknown" if image.provider else "")),
        ("Made", f"{image.created.astimezone():%d %b %Y, %H:%M}"),
    ]
    return [(name, text) for name, text in lines if text]


def costs_of(history: History) -> Costs:
    """What was charged, by day and by model; local work and unknown calls apart."""
    by_day, by_model = history.spent(by="day"), history.spent(by="model")
    newest = date.fromisoformat(max(by_day)) if by_day else date.today()  # noqa: DTZ011 - days of this machine
    days = [f"{newest - timedelta(days=back)}" for back in range(_DAYS - 1, -1, -1)]
    models = [_cost_row(_named(name), spent) for name, spent in by_model.items()]
    return {
        "total": str(history.spent())[len("Spent(") : -1],
        "days": [_cost_row(day, by_day.get(day)) for day in days],
        "models": sorted(models, key=lambda row: (-row["charged"], -row["worth"], row["name"])),
    }


def _cost_row(name: str, spent: Spent | None) -> CostRow:
    if spent is None:
        return {"name": name, "charged": 0, "unknown": 0, "worth": 0, "other": ""}
    told = []
    for service, units in spent.charged.items():
        if units and SERVICES.get(service) and amount_of(service, units).endswith("credits"):
            told.append(f"{units:,} credits at {SERVICES[service].name}")
    return {
        "name": name,
        "charged": int(spent),
        "unknown": sum(spent.unknown.values()),
        "worth": spent.not_charged,
        "other": ", ".join(told),
    }


def _named(model: str) -> str:
    known = find_model(model)
    return known.name if known else model.replace("_", " ").capitalize() if model.islower() else model


def unsettled_of(client: Recraft) -> list[Unsettled]:
    """The calls of unknown outcome, newest first."""
    return [_unsettled(entry) for entry in client.journal.unknown()]


def _unsettled(entry: Entry) -> Unsettled:
    service = SERVICES.get(entry.provider)
    moment = (entry.sent_at or entry.created).astimezone()
    evidence = ""
    if entry.missing is not None:
        evidence = f"The balance was {entry.balance_before:,} before and {entry.balance_after:,} after."
    how = entry.operation.replace("_", " ")
    return {
        "id": entry.id,
        "prompt": entry.prompt,
        "about": " · ".join(filter(None, [how, _named(entry.model or ""), service.name if service else ""])),
        "made": f"{moment:%d %b %Y, %H:%M}",
        "estimate": entry.price_units,
        "words": entry.error,
        "missing": entry.missing,
        "evidence": evidence,
        "unit": service.unit_name if service else "units",
    }


def checked(history: History) -> Checked:
    """Look at every file, and say it in sentences."""
    found = history.check()
    lines = []
    for names, words in (
        (found.missing, "missing. Copy the files back from a backup, or to where this store lies"),
        (found.corrupt, "damaged: the content is not what the name says. Copy them back from a backup"),
        (found.unindexed, "on the disk but not in the index. “Bring them in” adds them"),
        (found.unrecorded, "without a record beside them: their prompts are in the index only"),
    ):
        if names:
            one = len(names) == 1
            shown = ", ".join(name[:12] for name in names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
            lines.append(f"{len(names):,} {'file is' if one else 'files are'} {words}: {shown}.")
    well = bool(found)
    title = f"All {found.pictures:,} pictures are there and whole." if well else "Not everything is there."
    return {"well": well, "title": title, "lines": lines, "rebuild": bool(found.unindexed)}
