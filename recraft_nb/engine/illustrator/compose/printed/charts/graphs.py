"""Charts of numbers: bars, slices of a pie, a line that rises or falls."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.charts import listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import PAPER, TONES, Sheet
from recraft_nb.engine.illustrator.compose.printed.charts.pictured import picture_of
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

PIE = re.compile(r"\b(?:pie|donut|doughnut|ring) (?:chart|graph|diagram)s?\b")
LINE = re.compile(
    r"\bline (?:chart|graph|diagram)s?\b|\b(?:graph|curve) of (?:the )?[a-z]+|\b(?:growth|"
    r"sales|stock) (?:chart|graph|curve)\b"
)
BARS = re.compile(r"\b(?:bar|column) (?:chart|graph|diagram)s?\b|\bhistograms?\b")
_PAIR = 2
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FALLS = re.compile(r"\b(?:fall\w*|declin\w*|decreas\w*|dropp?\w*|downward|shrinking|loss(?:es)?|losing)\b")
_SHARE = re.compile(r"(\d{1,3}) ?(?:%|percent)")
_CHARTS = frozenset(
    {"chart", "graph", "pie", "bar", "line", "dashboard", "app", "screen", "histogram", "sale", "sales"}
)


# What a chart is like, and nothing that it compares.
_MANNER = re.compile(
    r"^(?:(?:\w+ )?(?:bars?|slices?|parts?|segments?|sections?|columns?|wedges?|colou?rs?|arrows?|"
    r"labels?|percentages?)|"
    r"(?:bright |dark |light |pale )?(?:red|blue|green|yellow|orange|purple|pink|brown|black|white|"
    r"gr[ae]y|teal|"
    r"turquoise|gold|navy))$"
)


def _tones(said: str) -> list[str]:
    """The colours that a chart is to have, in the order in which they are named; else the usual ones."""
    named = named_inks.named(re.sub(r"\bon (?:an? )?(?:[a-z]+ ){1,2}(?:background|page|paper)\b", " ", said))
    return named if len(named) > 1 else [*named, *TONES] if named else list(TONES)


def _headed(prompt: str, usual: str) -> str:
    """The heading of a chart: what it is about, and not how many parts it has."""
    title = listed.title(prompt, usual)
    return usual if _MANNER.search(title.lower()) or not title else title


def compared(brief: Brief) -> list[tuple[str, str]]:
    """What a chart compares, with pictures: what it lists, else every thing but the chart itself."""
    names = [re.sub(r"\s*\d{1,3} ?(?:%|percent)( of)?", "", n).strip() for n in listed.named(brief.prompt)]
    names = [re.sub(r"\s+(?:sales|numbers|votes|results)$", "", n) for n in names]
    names = [
        n
        for n in names
        if n and not _CHARTS.intersection(n.lower().split()) and not _MANNER.search(n.lower())
    ]
    if len(names) >= _PAIR:
        return [(n[:1].upper() + n[1:], picture_of(n).key) for n in names][:8]
    return [
        (s.word.capitalize(), s.picture)
        for s in brief.subjects
        if things.has_drawing(s.picture)
        and not _CHARTS.intersection(s.word.split())
        and not _MANNER.search(s.word.lower())
    ][:6]


def _along(said: str) -> tuple[str, ...]:
    """What stands below a line: months, days, years or quarters."""
    if "week" in said or "days" in said:
        return _DAYS
    if "quarter" in said:
        return ("Q1", "Q2", "Q3", "Q4")
    if years := re.findall(r"\b(?:19|20)\d\d\b", said):
        first, last = int(min(years)), int(max(years))
        if 1 < last - first <= 10:
            return tuple(str(y) for y in range(first, last + 1))
    count = listed.counted(said, "months?", 6)
    if "year" in said and "month" not in said and not re.search(r"\bthis year\b", said):
        several = max(3, min(10, listed.counted(said, "years?", 5)))
        return tuple(f"Year {k + 1}" for k in range(several))
    return _MONTHS[: max(3, min(12, count))]


def _shares(said: str, count: int, usual: tuple[float, ...]) -> list[float]:
    """The percentages that are given, else usual ones, as shares."""
    given = [int(found) / 100 for found in _SHARE.findall(said)]
    if len(given) == count:
        return given
    return [usual[k % len(usual)] for k in range(count)]


def pie(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Slices of a round, each with its share, and what each stands for at the side."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, PAPER)
    sheet.heading(_headed(recipe.brief.prompt, ""))
    tones = _tones(said)
    c, u, w, h = canvas, canvas.short, canvas.width, canvas.height
    named = compared(recipe.brief)[:8]
    count = len(named) or listed.counted(said, "slices?|parts?|segments?|sections?|colou?rs?", 4)
    shares = _shares(said, count, (0.34, 0.27, 0.2, 0.13, 0.1, 0.08))
    total = sum(shares)
    tall = h > w * 1.15
    r = min(w * (0.36 if tall else 0.27), (h - sheet.top) * (0.28 if tall else 0.38))
    x, y = (w / 2, sheet.top + r * 1.2) if tall else (w * 0.34, sheet.top + (h - sheet.top) * 0.48)
    if not named:
        x = w / 2
    start = -math.pi / 2
    hole = bool(re.search(r"\b(?:donut|doughnut|ring)\b", said))
    for k, share in enumerate(shares):
        angle = math.tau * share / total
        end, large = start + angle, int(angle > math.pi)
        wedge = svg.d(
            "M",
            x,
            y,
            "L",
            x + r * math.cos(start),
            y + r * math.sin(start),
            "A",
            r,
            r,
            f"0 {large} 1",
            x + r * math.cos(end),
            y + r * math.sin(end),
            "Z",
        )
        tone, mid = tones[k % len(tones)], (start + end) / 2
        c.add("ground", svg.path(wedge, tone, stroke=sheet.paper, stroke_width=u * 0.008))
        at = r * (0.76 if hole else 0.64)
        sheet.label(
            f"{round(100 * share / total)}%",
            x + at * math.cos(mid),
            y + at * math.sin(mid),
            r * 0.13,
            color.ink_on(tone),
        )
        start = end
    if hole:
        c.add("front", svg.circle(x, y, r * 0.52, sheet.paper))
    step = min(u * 0.13, (h * 0.36 if tall else (h - sheet.top) * 0.8) / max(1, count))
    for k, (name, key) in enumerate(named):
        lx = w * 0.3 if tall else w * 0.7
        ly = (y + r * 1.3 if tall else y - step * (count - 1) / 2) + step * k
        tone = tones[k % len(tones)]
        c.add("ground", svg.rect(lx - u * 0.03, ly - u * 0.02, u * 0.04, u * 0.04, tone, u * 0.01))
        pictured = bool(key) and sheet.picture(key, lx + u * 0.07, ly, step * 0.72, wide=u * 0.08)
        _beside(sheet, name, lx + u * (0.125 if pictured else 0.03), ly, w * 0.97)


def _beside(sheet: Sheet, name: str, x: float, y: float, right: float) -> None:
    """A name that begins at a place."""
    size = sheet.canvas.short * 0.034
    broad = min(right - x, size * 0.56 * len(name))
    sheet.label(name, x + broad / 2, y, size, wide=broad)


def _axes(sheet: Sheet, top: float, marks: int = 5) -> tuple[float, float, float]:
    """Lines of a grid with numbers and two axes; where they begin, end and stand."""
    c, u = sheet.canvas, sheet.canvas.short
    left, right, low = c.width * 0.12, c.width * 0.95, c.height * 0.84
    for k in range(marks + 1):
        y = low - (low - top) * k / marks
        c.add("ground", svg.rect(left, y - 1, right - left, 2.4, color.mix(sheet.paper, "#8a94a6", 0.3)))
        sheet.label(str(100 // marks * k), left - u * 0.045, y, u * 0.028)
    c.add(
        "front",
        svg.rect(left - 3, top - 8, 6, low - top + 11, sheet.ink),
        svg.rect(left - 3, low - 3, right - left, 6, sheet.ink),
    )
    return left, right, low


def line(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A line over months, days or years that rises, or falls where that is said."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, PAPER)
    sheet.heading(listed.title(recipe.brief.prompt, "Growth"))
    u, top = canvas.short, sheet.top + canvas.short * 0.03
    left, right, low = _axes(sheet, top)
    names = _along(said)
    falls = bool(_FALLS.search(said))
    series = 2 if re.search(r"\b(?:two|both|2) (?:[a-z]+ )?lines\b|\bversus\b|\bvs\b", said) else 1
    chance = recipe.chance("detail").stream("line")
    step = (right - left) / len(names)
    for n in range(series):
        tone = TONES[(2, 0, 3)[(n + falls) % 3]]
        places = []
        for k in range(len(names)):
            t = k / max(1, len(names) - 1)
            share = 0.2 + 0.66 * t**1.25 + chance.uniform(-0.05, 0.05) * (0 < t < 1) - 0.14 * n
            share = 1.06 - share if falls else share
            places.append((left + step * (k + 0.5), low - (low - top) * max(0.06, share)))
        area = svg.polygon([(places[0][0], low), *places, (places[-1][0], low)])
        canvas.add("middle", svg.path(area, tone, opacity=0.16))
        canvas.add(
            "subject-1",
            svg.stroke(svg.polygon(places, close=False), tone, u * 0.013, stroke_linejoin="round"),
        )
        for x, y in places:
            canvas.add("subject-1", svg.circle(x, y, u * 0.017, tone), svg.circle(x, y, u * 0.009, "#ffffff"))
    for k, name in enumerate(names):
        sheet.label(name, left + step * (k + 0.5), low + u * 0.05, u * 0.034, wide=step * 0.9)


def _numbers(said: str, names: list[str]) -> list[int]:
    """How many of each thing are told, "5 dogs, 3 cats"; none where one is not."""
    found = [re.search(rf"\b({NUMBER_WORDS}|\d{{1,4}}) {re.escape(name.lower())}\b", said) for name in names]
    told = [number(hit.group(1)) for hit in found if hit is not None]
    return told if names and len(told) == len(names) and max(told) > 0 else []


def bars(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Bars that compare things, each thing under its own."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, PAPER)
    named = compared(recipe.brief)
    pair = " and ".join(name for name, _ in named) if len(named) == _PAIR else "Bar Chart"
    title = _headed(recipe.brief.prompt, pair)
    sheet.heading(pair if title.startswith("Compar") and len(named) == _PAIR else title)
    c, u = canvas, canvas.short
    chance = recipe.chance("detail").stream("bars")
    many = listed.counted(said, "bars?|columns?")
    if not named:
        along = _along(said)
        named = [(chr(65 + k), "") for k in range(min(many, 12))] if many else [(name, "") for name in along]
    tones = _tones(said)
    pictured = any(key for _, key in named)
    left, right, low = c.width * 0.12, c.width * 0.95, c.height * (0.76 if pictured else 0.84)
    high = low - sheet.top - u * 0.03
    for k in range(6):
        y = low - high * k / 5
        c.add("ground", svg.rect(left, y - 1, right - left, 2.4, "#ddd6c8"))
        if not _numbers(said, [name for name, _ in named]):
            sheet.label(str(20 * k), left - u * 0.045, y, u * 0.028)
    c.add(
        "front",
        svg.rect(left - 3, low - high - 8, 6, high + 11, sheet.ink),
        svg.rect(left - 3, low - 3, right - left, 6, sheet.ink),
    )
    step = (right - left) / len(named)
    usual = chance.mixed((0.88, 0.62, 0.74, 0.5, 0.8, 0.42))
    if re.search(r"\b(?:rising|growing|growth|increas\w*|upward|climbing)\b", said):
        usual = [0.3 + 0.6 * k / max(1, len(named) - 1) for k in range(len(named))]
    elif _FALLS.search(said):
        usual = [0.9 - 0.6 * k / max(1, len(named) - 1) for k in range(len(named))]
    shares = _shares(said, len(named), tuple(usual))
    told = _numbers(said, [name for name, _ in named])
    if told:
        most = max(told) / 0.9
        shares = [value / most for value in told]
    for k, (name, key) in enumerate(named):
        x, tall = left + step * (k + 0.5), high * shares[k]
        wide = min(step * 0.56, u * 0.2)
        c.add(
            "subject-1",
            svg.rect(
                x - wide / 2,
                low - tall,
                wide,
                tall,
                tones[k * (3 if len(tones) == len(TONES) else 1) % len(tones)],
                u * 0.012,
            ),
        )
        if told:
            sheet.label(str(told[k]), x, low - tall - u * 0.035, u * 0.045)
        if key:
            sheet.picture(key, x, low + u * 0.07, u * 0.1, wide=step * 0.8)
        sheet.label(name, x, low + u * (0.16 if pictured else 0.05), u * 0.036, wide=step * 0.9)
