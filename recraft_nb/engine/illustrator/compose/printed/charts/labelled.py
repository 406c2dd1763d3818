"""A thing with the names of its parts around it, each name joined by a line to what it names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import outlines, svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.recipe import Recipe

Part = tuple[str, float, float]
"""Names of a part, parted by bars, the one that is written first; and where it is."""


@dataclass(frozen=True, slots=True)
class Plate:
    """A drawing with its parts.

    Attributes:
        title: Heading, where the prompt gives none.
        body: The drawing, about the origin.
        parts: With places in the units of the drawing.
        wide: Half of its width.
        tall: Half of its height.
        paper: Colour of the page.
    """

    title: str
    body: str
    parts: tuple[Part, ...] = field(default=())
    wide: float = 50
    tall: float = 50
    paper: str = "#eef5f8"


def wanted(parts: Sequence[Part], prompt: str) -> list[Part]:
    """The parts that a prompt names; all of them where it names none.

    Args:
        parts: Known ones.
        prompt: As typed.
    """
    said = prompt.lower()
    names = [n.lower() for n in listed.named(prompt)]
    found = []
    for words, x, y in parts:
        every = words.lower().split("|")
        hit = next((w for w in every if w in names or f" {w}" in said), None)
        if hit is not None:
            spelled = next(
                (n for n in listed.named(prompt) if n.lower() == hit), words.split("|", maxsplit=1)[0]
            )
            found.append((spelled, x, y))
    return found if len(found) > 1 else [(words.split("|")[0], x, y) for words, x, y in parts]


def show(recipe: Recipe, canvas: svg.Canvas, *plates: Plate) -> None:
    """Draw one plate, or several side by side, large, with the names of the parts at both sides.

    Args:
        recipe: What is asked for.
        canvas: Drawn on.
        plates: From left to right.
    """
    first = plates[0]
    sheet = Sheet(recipe, canvas, first.paper)
    sheet.heading(listed.title(recipe.brief.prompt) or first.title if len(plates) == 1 else "")
    w, h, u = canvas.width, canvas.height, canvas.short
    count = len(plates)
    room = h - sheet.top - u * 0.03
    shown = [wanted(p.parts, recipe.brief.prompt) for p in plates]
    names = sheet.writes and any(shown)
    field_wide = w * (0.58 if names else 0.86) if count == 1 else w * 0.94 / count * 0.78
    y = sheet.top + room * (0.5 if count == 1 else 0.44)
    for k, plate in enumerate(plates):
        x = w * (0.5 if count == 1 else 0.03 + 0.94 * (k + 0.5) / count)
        tall = room * (0.92 if count == 1 else 0.7)
        scale = min(field_wide / (2 * plate.wide), tall / (2 * plate.tall))
        canvas.add("subject-1", svg.placed(plate.body, x, y, scale))
        if count > 1:
            sheet.label(plate.title, x, h - u * 0.06, u * 0.042, wide=w * 0.9 / count)
        if not names or not shown[k]:
            continue
        places = [(name, (x + px * scale, y + py * scale)) for name, px, py in shown[k]]
        if count == 1:
            around(sheet, places, x)
        else:
            beside(sheet, places, x - plate.wide * scale, x + plate.wide * scale, left=k == 0)


def around(sheet: Sheet, places: Sequence[tuple[str, svg.Point]], middle: float) -> None:
    """Names in two columns at the edges of the page, lines to their places, none crossing another.

    Args:
        sheet: Drawn on.
        places: Names and what they name.
        middle: What is left of it is named at the left.
    """
    ordered = sorted(places, key=lambda p: p[1][0])
    half = (len(ordered) + 1) // 2
    lefts = [p for p in ordered if p[1][0] < middle][:]
    rights = [p for p in ordered if p not in lefts]
    while len(lefts) > half:
        rights.insert(0, lefts.pop())
    while len(rights) > half:
        lefts.append(rights.pop(0))
    _column(sheet, lefts, -1)
    _column(sheet, rights, 1)


def _column(sheet: Sheet, places: Sequence[tuple[str, svg.Point]], side: int) -> None:
    w, h, u = sheet.canvas.width, sheet.canvas.height, sheet.canvas.short
    ordered = sorted(places, key=lambda p: p[1][1])
    if not ordered:
        return
    gap = min(u * 0.12, (h - sheet.top - u * 0.1) / len(ordered))
    ys = [p[1][1] for p in ordered]
    for k in range(1, len(ys)):
        ys[k] = max(ys[k], ys[k - 1] + gap)
    low = h - u * 0.07
    shift = max(0.0, ys[-1] - low)
    ys = [max(sheet.top + u * 0.04 + gap * k * 0.99, v - shift) for k, v in enumerate(ys)]
    for (name, at), y in zip(ordered, ys, strict=True):
        size, most = u * 0.034, w * 0.25
        broad, _ = outlines.measure(name, "sans-bold", size=size)
        if broad > most:
            size *= most / broad
            broad = most
        x = w * 0.02 + broad / 2 + size * 0.5 if side < 0 else w * 0.98 - broad / 2 - size * 0.5
        sheet.pointer(name, x, y, at, size)


def beside(
    sheet: Sheet, places: Sequence[tuple[str, svg.Point]], left_edge: float, right_edge: float, *, left: bool
) -> None:
    """Names at one side of a drawing that shares the page with another.

    Args:
        sheet: Drawn on.
        places: Names and what they name.
        left_edge: Of the drawing.
        right_edge: Of the drawing.
        left: The names stand at the left.
    """
    u = sheet.canvas.short
    ordered = sorted(places, key=lambda p: p[1][1])
    first = ordered[0][1][1]
    gap = u * 0.085
    for k, (name, at) in enumerate(ordered):
        size = u * 0.028
        broad, _ = outlines.measure(name, "sans-bold", size=size)
        y = max(at[1], first + gap * k)
        x = left_edge - u * 0.01 + broad * 0.2 if left else right_edge + u * 0.01 - broad * 0.2
        x = min(max(x, broad / 2 + size), sheet.canvas.width - broad / 2 - size)
        sheet.pointer(name, x, y, at, size)
