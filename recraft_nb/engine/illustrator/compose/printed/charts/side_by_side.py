"""Two that are compared, each in its field with its name: "cat vs dog", "frog and toad"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.compose.printed.charts.pictured import picture_of
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_COMPARED = re.compile(
    r"\b(?:comparison|comparing|compare|differences?|contrast)(?: chart| poster| diagram| infographic)?(?: "
    r"(?:of|between))?:? "
    r"(?:an? |the )?(.{2,60}?) (?:and|vs\.?|versus|with|to) (?:an? |the )?([^,.:;]{2,60})"
)
_VERSUS = re.compile(
    r"(?:^|\b(?:of|for|showing|infographic|poster|chart|diagram):? )(?:an? |the "
    r")?([a-z' -]{2,40}?) (?:vs\.?|versus) (?:an? |the )?([a-z' -]{2,40})"
)
_TAIL = re.compile(
    r"\s*(?:side by side|next to each other|infographic|chart|poster|diagram|illustration|comparison|for "
    r"kids|flat|in (?:a |one )?.*|"
    r"with .*|showing .*|on .*|simple|labell?ed)\b.*$"
)
# The second of two that share a picture: a toad beside a frog.
_OTHER = (150, 122, 84)
_BLUE, _CORAL = "#dcecf8", "#fbe6dc"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names and the pictures that stand for them."""

    names: tuple[str, str]
    keys: tuple[str, str]


def pair_of(brief: Brief) -> Pair | None:
    """The two that a prompt compares, when both have a picture."""
    said = " ".join(brief.prompt.lower()[:400].split())
    found = _COMPARED.search(said) or _VERSUS.search(said)
    if found is None:
        return None
    names = [_TAIL.sub("", " " + part).strip(" ,") for part in found.groups()]
    keys = [picture_of(name).key for name in names]
    if not all(names) or not all(keys) or names[0] == names[1]:
        return None
    first, second = (name[:1].upper() + name[1:] for name in names)
    return Pair((first, second), (keys[0], keys[1]))


def asked(brief: Brief) -> bool:
    """Whether a prompt compares two that can be shown."""
    return pair_of(brief) is not None


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Two fields, a picture and a name in each, and a disc between them."""
    pair = pair_of(recipe.brief)
    sheet = Sheet(recipe, canvas)
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(recipe.brief.prompt) if recipe.brief.text else "")
    fields(sheet)
    tall = h > w * 1.2
    for k in range(2):
        x, y = ((w / 2, sheet.top + (h - sheet.top) * (0.25 + 0.5 * k)) if tall else
            (w * (0.25 + 0.5 * k), sheet.top + (h - sheet.top) * 0.47))  # fmt: skip
        if pair is None:
            continue
        r = min(w * (0.5 if tall else 0.25), (h - sheet.top) * (0.22 if tall else 0.4)) * 0.84
        canvas.add("ground", svg.circle(x, y, r * 1.06, "#ffffff", opacity=0.8))
        alike = k == 1 and pair.keys[0] == pair.keys[1]
        sheet.picture(pair.keys[k], x, y, r * 1.5, wide=r * 1.6, flip=k == 1, tint=_OTHER if alike else None)
        sheet.label(pair.names[k], x, y + r * 1.3, u * 0.05, wide=w * 0.44)
    cx, cy = (
        (w / 2, sheet.top + (h - sheet.top) * 0.5) if tall else (w / 2, sheet.top + (h - sheet.top) * 0.47)
    )
    canvas.add("front", svg.circle(cx, cy, u * 0.055, "#22304a"))
    sheet.label("VS", cx, cy, u * 0.045, "#ffffff")


def fields(sheet: Sheet) -> None:
    """Two fields in two tones that fill the page under the heading."""
    c = sheet.canvas
    w, h, top = c.width, c.height, sheet.top if sheet.top > c.short * 0.1 else 0.0
    if h > w * 1.2:
        mid = top + (h - top) / 2
        c.add("distance", svg.rect(0, top, w, mid - top, _BLUE), svg.rect(0, mid, w, h - mid, _CORAL))
    else:
        c.add(
            "distance", svg.rect(0, top, w / 2, h - top, _BLUE), svg.rect(w / 2, top, w / 2, h - top, _CORAL)
        )
        c.add("distance", svg.rect(w / 2 - 2, top, 4, h - top, color.mix(_BLUE, "#22304a", 0.3)))
