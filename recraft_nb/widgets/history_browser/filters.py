"""The filters of the history browser: what can be chosen, what is chosen, and the words for both."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypedDict

from recraft_nb.catalog import SERVICES, find_model
from recraft_nb.errors import InvalidRequest, Problem

if TYPE_CHECKING:
    from recraft_nb.store import History

__all__ = ["Chip", "Choice", "added", "chips_of", "choices_of", "removed"]

Filters = Mapping[str, Any]
"""Keywords of `History.search`."""

VECTOR: Final = ("svg",)
RASTER: Final = ("png", "jpeg", "webp")

_SEVERAL: Final = ("model", "provider", "operation", "tag")
_GROUPS: Final = {"model": "Model", "provider": "Made by", "operation": "How it was made", "tag": "Tag"}
_MOST_TAGS: Final = 200

_FIXED: Final = (
    ("show:favourite", "Favourites", "Show"),
    ("show:deleted", "Deleted and hidden", "Show"),
    ("rating:5", "5 stars", "Rating"),
    ("rating:4", "4 stars and more", "Rating"),
    ("rating:3", "3 stars and more", "Rating"),
    ("rating:2", "2 stars and more", "Rating"),
    ("rating:1", "1 star and more", "Rating"),
    ("rating:unrated", "Not rated", "Rating"),
    ("days:1", "Last 24 hours", "Made"),
    ("days:7", "Last 7 days", "Made"),
    ("days:30", "Last 30 days", "Made"),
    ("days:365", "Last 365 days", "Made"),
    ("kind:raster", "Raster", "Kind"),
    ("kind:vector", "Vector", "Kind"),
    ("cost:free", "Not charged", "Cost"),
    ("cost:charged", "Charged", "Cost"),
    ("cost:most:40", "Up to 40 units each", "Cost"),
    ("cost:from:100", "100 units and more each", "Cost"),
)
_ENDLESS: Final = 10**12


class Choice(TypedDict):
    """A filter that can be added. ``hint`` says how many pictures have it, where that is known."""

    key: str
    label: str
    group: str
    hint: str


class Chip(TypedDict):
    """A filter that is set, and can be taken away."""

    key: str
    label: str


def choices_of(history: History) -> list[Choice]:
    """Everything that can be chosen, with what this history holds of it."""
    counted = {name: history.counts(name) for name in _SEVERAL}
    found = [
        _choice(f"{name}:{value}", _value_label(name, str(value)), _GROUPS[name], count)
        for name in _SEVERAL
        for value, count in list(counted[name].items())[:_MOST_TAGS]
        if value
    ]
    fixed = [_choice(key, label, group) for key, label, group in _FIXED]
    return [*fixed[:2], *found, *fixed[2:]]


def added(filters: Filters, key: str) -> dict[str, Any]:
    """The filters with one more; what it cannot stand beside gives way.

    Args:
        filters: Those that are set.
        key: A choice's, or ``dates:2026-11-01..2026-11-30`` (either side may be empty).

    Raises:
        InvalidRequest: It is none.
    """
    name, _, value = key.partition(":")
    now = dict(filters)
    if name in _SEVERAL and value:
        now[name] = tuple(dict.fromkeys([*_tuple(now.get(name)), value]))
        return now
    match name, value:
        case "rating", "unrated":
            return now | {"rating": "unrated"}
        case "rating", stars if stars in {"1", "2", "3", "4", "5"}:
            return now | {"rating": int(stars)}
        case "kind", "raster":
            return now | {"format": RASTER}
        case "kind", "vector":
            return now | {"format": VECTOR}
        case "show", "favourite":
            return now | {"favourite": True}
        case "show", "deleted":
            return now | {"hidden": True}
        case "cost", "free" | "charged":
            return now | {"cost": value}
        case "days", days if days.isdecimal():
            now.pop("until", None)
            return now | {"since": timedelta(days=int(days))}
    side, _, units = value.partition(":")
    if name == "cost" and side in {"most", "from"} and units.isdecimal():
        return now | {"cost": (0, int(units)) if side == "most" else (int(units), _ENDLESS)}
    if name == "dates" and ".." in value:
        return _between(now, value)
    raise InvalidRequest([Problem("filter", key, "is none of this history's filters")], what="This search")


def removed(filters: Filters, key: str) -> dict[str, Any]:
    """The filters without that of a chip."""
    name, _, value = key.partition(":")
    now = dict(filters)
    if name in _SEVERAL:
        left = tuple(one for one in _tuple(now.get(name)) if one != value)
        return {**now, name: left} if left else {one: now[one] for one in now if one != name}
    gone = {"made": ("since", "until")}.get(name, (name,))
    return {one: now[one] for one in now if one not in gone}


def chips_of(filters: Filters) -> list[Chip]:
    """What is set, in words; the key names what `removed` takes away."""
    found: list[Chip] = []
    for name in _SEVERAL:
        found += [
            {"key": f"{name}:{one}", "label": _value_label(name, one)} for one in _tuple(filters.get(name))
        ]
    for name, words in (
        ("rating", _rating_words),
        ("format", _format_words),
        ("cost", _cost_words),
        ("favourite", lambda value: "Favourites" if value else "No favourites"),
        ("hidden", lambda value: "Deleted and hidden" if value else "Deleted ones too"),
        ("parent", lambda value: f"Made from {value[:8]}"),
        ("job", lambda value: f"Of the call {value}"),
        ("limit", lambda value: f"The newest {value:,}"),
    ):
        value = filters.get(name)
        if value is not None or (name == "hidden" and "hidden" in filters):
            if name == "hidden" and value is False:
                continue
            found.append({"key": name, "label": words(value)})
    if made := _made_words(filters.get("since"), filters.get("until")):
        found.append({"key": "made", "label": made})
    return found


def _choice(key: str, label: str, group: str, count: int | None = None) -> Choice:
    return {"key": key, "label": label, "group": group, "hint": "" if count is None else f"{count:,}"}


def _value_label(name: str, value: str) -> str:
    if name == "model":
        known = find_model(value)
        return known.name if known else value
    if name == "provider":
        return SERVICES[value].name if value in SERVICES else value
    if name == "operation":
        return value.replace("_", " ").capitalize()
    return f"Tag {value}"


def _tuple(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(str(one) for one in value)


def _rating_words(value: Any) -> str:
    if value == "unrated":
        return "Not rated"
    if isinstance(value, tuple):
        return f"{value[0]} to {value[1]} stars"
    return f"{value} star{'' if value == 1 else 's'}{'' if value == 5 else ' and more'}"  # noqa: PLR2004 - the best


def _format_words(value: Any) -> str:
    formats = _tuple(value)
    if formats == VECTOR:
        return "Vector"
    return "Raster" if set(formats) == set(RASTER) else " or ".join(one.upper() for one in formats)


def _cost_words(value: Any) -> str:
    if isinstance(value, str):
        return "Not charged" if value == "free" else "Charged"
    low, high = value
    if not low:
        return f"Up to {high:,} units each"
    return f"{low:,} units and more each" if high >= _ENDLESS else f"{low:,} to {high:,} units each"


def _made_words(since: Any, until: Any) -> str:
    if isinstance(since, timedelta) and until is None:
        return "Last 24 hours" if since == timedelta(days=1) else f"Last {since.days:,} days"
    words = [f"from {_moment_words(since)}"] if since is not None else []
    words += [f"until {_moment_words(until)}"] if until is not None else []
    return f"Made {' '.join(words)}" if words else ""


def _moment_words(value: Any) -> str:
    if isinstance(value, timedelta):
        return f"{value.days:,} days ago"
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else str(value)


def _between(now: dict[str, Any], value: str) -> dict[str, Any]:
    texts = dict(zip(("since", "until"), value.split("..", 1), strict=True))
    now = {name: kept for name, kept in now.items() if name not in texts}
    for name, text in texts.items():
        if not text:
            continue
        try:
            now[name] = date.fromisoformat(text)
        except ValueError:
            raise InvalidRequest(
                [Problem(name, text, "is a day such as 2026-11-30")], what="This search"
            ) from None
    if "since" in now and "until" in now and now["since"] > now["until"]:
        now["since"], now["until"] = now["until"], now["since"]
    return now
