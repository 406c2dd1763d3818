"""Flow charts of plain boxes: where it starts, what is done, a question with yes and no, where it ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import TONES, Sheet, arrow
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

#: What asks for boxes of this kind: their own words, or a flow chart of which nothing else is said.
ASKED = re.compile(
    r"\bflow ?charts?\b[^.]*\b(?:start|begin|decision|end|boxes|diamonds?|shapes|rectangles)\b|"
    r"^(?:an? |the |simple |blank |clean |colou?rful |basic |flat |minimal |vector ){0,4}flow ?chart"
    r"(?: diagram| template| design| infographic| illustration)?$"
)
_STARTS = re.compile(r"^(?:start|begin\w*)\b")
_ENDS = re.compile(r"^(?:end|stop|finish\w*|done)\b")
_ASKS = re.compile(r"\b(?:decisions?|question|choice|diamond)\b|\?$")
_NOT_A_BOX = re.compile(
    r"\b(?:yes|no|arrows?|boxes|shapes|rectangles|circles|diamonds|colou?rs?|lines|flow|chart|flowchart|"
    r"steps?)\b$"
)
_MOST = 5


def _nodes(prompt: str) -> list[str]:
    """The boxes from the top down, always with a start and an end."""
    said = re.sub(r"\byes(?: ?(?:and|or|/|,) ?|\s)no\b|\byes\b|\bno\b", " ", prompt, flags=re.IGNORECASE)
    names = [n for n in listed.named(said) if not _NOT_A_BOX.search(n.lower())]
    middle = [n for n in names if not _STARTS.match(n.lower()) and not _ENDS.match(n.lower())]
    asks = bool(re.search(r"\b(?:decision|question|yes|diamond)\b", prompt.lower()))
    if not middle:
        middle = ["Process", "Decision?"] if asks else ["Step 1", "Step 2", "Step 3"]
    if asks and not any(_ASKS.search(n.lower()) for n in middle):
        middle.append("Decision?")
    return ["Start", *middle[: _MOST - 2], "End"]


def draw(recipe: Recipe, canvas: svg.Canvas) -> None:
    """One box below another, arrows between; from a question no leads back at the side."""
    sheet = Sheet(recipe, canvas, "#f4f7fb")
    title = listed.title(recipe.brief.prompt)
    sheet.heading(
        title if title and not _NOT_A_BOX.search(title.lower()) and not _STARTS.match(title.lower()) else ""
    )
    names = _nodes(recipe.brief.prompt)
    w, h, u = canvas.width, canvas.height, canvas.short
    step = (h - sheet.top - u * 0.04) / len(names)
    tall, x = min(step * 0.62, u * 0.15), w / 2
    ways = {k: sheet.top + step * (k + 0.5) for k in range(len(names))}
    tone = "#5f6f8c"
    for k, name in enumerate(names):
        y = ways[k]
        asks = bool(_ASKS.search(name.lower()))
        half = tall * (0.5 if not asks else 0.66)
        paint = "#4fae6a" if k == 0 else "#e5604d" if k == len(names) - 1 else TONES[1] if asks else TONES[3]
        if k + 1 < len(names):
            later = bool(_ASKS.search(names[k + 1].lower()))
            tip = ways[k + 1] - tall * (0.66 if later else 0.5)
            canvas.add("middle", arrow((x, y + half), (x, tip), tone, u * 0.009))
            if asks:
                sheet.label("Yes", x + u * 0.06, (y + half + tip) / 2 - u * 0.004, u * 0.034, "#2f9e5f")
        if asks:
            wide = u * 0.27
            way = svg.polygon([(x, y - half), (x + wide, y), (x, y + half), (x - wide, y)])
            back = max(0, k - 1)
            out, by = x + wide, x + u * 0.4
            turn = svg.d("M", out, y, "H", by, "V", ways[back])
            canvas.add("middle", svg.stroke(turn, tone, u * 0.009))
            canvas.add("middle", arrow((by, ways[back]), (x + u * 0.21, ways[back]), tone, u * 0.009))
            sheet.label("No", out + u * 0.045, y - u * 0.032, u * 0.034, "#d9463f")
        else:
            wide = u * 0.2
            round_ = tall / 2 if k in (0, len(names) - 1) else u * 0.018
            way = svg.rounded(x - wide, y - half, wide * 2, half * 2, round_)
        canvas.add("ground", svg.path(way, paint))
        sheet.label(name, x, y, min(tall * 0.34, u * 0.045), "#ffffff", wide=wide * (1.2 if asks else 1.7))
