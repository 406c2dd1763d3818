"""Any thing of which the parts are known by name: a bicycle, a fish, a guitar, each name with its line."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts import how_to, labelled, listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.tables import read_text

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink import svg
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(
    r"\b(?:labell?ed|labels|labell?ing|parts|anatomy|components) (?:diagram |drawing |illustration |picture "
    r"|parts )?of\b|"
    r"\b(?:diagram|drawing|illustration|picture|worksheet|poster)\b[^.]*\b(?:parts|labell?ed|labels|named)\b|"
    r"\b(?:parts|components)\b[^.]*\b(?:labell?ed|labels|named)\b|\blabell?ed (?:diagram|drawing|"
    r"illustration|[a-z]+)\b|"
    r"\bwith (?:its |all |the )?(?:parts|labels)\b"
)


@cache
def _parts() -> dict[str, tuple[labelled.Part, ...]]:
    """Names of parts and where they are, by the key of the picture."""
    told = {}
    for key, said in tomllib.loads(read_text("explained.toml"))["parts"].items():
        found = []
        for part in said.split("|"):
            names, _, place = part.partition("@")
            x, y = place.split()
            found.append((names.replace("/", "|"), float(x), float(y)))
        told[key] = tuple(found)
    return told


def asked(brief: Brief) -> bool:
    """Whether the parts of something are to be named, and they are known."""
    return bool(_ASKED.search(brief.prompt[:600].lower())) and how_to.hero_key(brief) in _parts()


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The thing, large, in the middle, the names of its parts at both sides."""
    key = how_to.hero_key(recipe.brief)
    sheet = Sheet(recipe, canvas, "#eef5f8")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(recipe.brief.prompt) or "")
    thing = things.make(Subject(key, key), 3, whole=True)
    if thing is None:
        return
    x, y = w / 2, sheet.top + (h - sheet.top) / 2
    wide, tall = w * 0.56, h - sheet.top - u * 0.12
    scale = min(wide / thing.width, tall / thing.height)
    tint = next((s.color for s in recipe.brief.subjects if s.picture == key), None)
    sheet.picture(key, x, y, tall, wide=wide, tint=tint)
    half, high = thing.width * scale / 2, thing.height * scale / 2
    parts = labelled.wanted(_parts().get(key, ()), recipe.brief.prompt)
    labelled.around(sheet, [(name, (x + px * half, y + py * high)) for name, px, py in parts], x)
