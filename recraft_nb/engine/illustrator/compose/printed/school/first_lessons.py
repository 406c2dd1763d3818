"""Sheets for the youngest: numbers with as many things, shapes, colours, the five senses, a clock to read."""

from __future__ import annotations

import math
import re
from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.explained import TONES, Sheet
from recraft_nb.engine.illustrator.compose.printed.school import skeleton
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.language.hours import told
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.recipe import Recipe

_PAGE = (
    r"(?:charts?|posters?|sheets?|cards?|flash ?cards?|worksheets?|grid|line|table|page|for kids|for "
    r"children|"
    r"wall art)"
)
# "A counting worksheet with ten fish" is ten fish.
_OF_NOTHING_ELSE = (
    r"(?! (?:with|of|showing) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) [a-z]{2})"
)
_COUNTED = (
    "prop:apple",
    "star",
    "animal:fish",
    "balloon",
    "butterfly",
    "prop:leaf",
    "cherries",
    "strawberry",
    "tulip",
    "cookie",
)
_MOST = 20


def _cells(canvas: svg.Canvas, top: float, count: int) -> list[tuple[float, float, float, float]]:
    """Middles and sides of fields in rows that fill the page under its heading."""
    w, h, u = canvas.width, canvas.height, canvas.short
    room = h - top - u * 0.03
    columns = min(count, max(1, round(math.sqrt(count * w / room * 0.92))))
    rows = -(-count // columns)
    cw, ch = w * 0.95 / columns, room / rows
    listed = []
    for k in range(count):
        row, column = divmod(k, columns)
        in_row = min(columns, count - row * columns)
        x = w * 0.025 + cw * (column + 0.5 + (columns - in_row) / 2)
        listed.append((x, top + ch * (row + 0.5), cw, ch))
    return listed


def _card(sheet: Sheet, cell: tuple[float, float, float, float], tone: str) -> None:
    x, y, cw, ch = cell
    paint = color.mix("#ffffff", tone, 0.2)
    sheet.canvas.add(
        "ground",
        svg.rect(x - cw * 0.46, y - ch * 0.46, cw * 0.92, ch * 0.92, paint, sheet.canvas.short * 0.022),
    )


def numbers(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Each number in a card with so many of a thing."""
    said = recipe.brief.prompt.lower()
    found = re.search(r"\b(\d{1,3}) ?(?:to|-|\u2013|through|until) ?(\d{1,3})\b", said)
    first, last = (int(found.group(1)), int(found.group(2))) if found else (1, 10)
    last = min(max(last, first + 1), 100, first + 99)
    sheet = Sheet(recipe, canvas, "#fdf8ea")
    sheet.heading(f"Numbers {first} to {last}")
    count = last - first + 1
    for k, cell in enumerate(_cells(canvas, sheet.top, count)):
        x, y, cw, ch = cell
        tone = TONES[k % len(TONES)]
        _card(sheet, cell, tone)
        side = min(cw, ch)
        if count > _MOST or first + k > _MOST:
            sheet.label(str(first + k), x, y, side * 0.42, tone)
            continue
        sheet.label(str(first + k), x, y - ch * 0.2, side * 0.4, tone)
        many = first + k
        across = min(5, many)
        for n in range(many):
            row, column = divmod(n, across)
            in_row = min(across, many - row * across)
            size = min(cw * 0.86 / 5, ch * 0.4 / max(1, -(-many // across)), ch * 0.26)
            px = x + (column - (in_row - 1) / 2) * size
            py = y + ch * 0.24 + (row - (-(-many // across) - 1) / 2) * size
            sheet.picture(_COUNTED[k % len(_COUNTED)], px, py, size * 0.86, wide=size * 0.86)


def _regular(sides: int, r: float) -> str:
    ring = [math.tau * (k + 0.5 * (sides % 2 == 0)) / sides for k in range(sides)]
    return svg.polygon([(r * math.sin(a), -r * math.cos(a)) for a in ring])


_SHAPES: tuple[tuple[str, Callable[[float], str]], ...] = (
    ("Circle", lambda r: svg.ring(0, 0, r)),
    ("Square", lambda r: svg.rounded(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8, 0)),
    ("Triangle", lambda r: svg.polygon([(0, -r), (r * 1.05, r * 0.85), (-r * 1.05, r * 0.85)])),
    ("Rectangle", lambda r: svg.rounded(-r * 1.2, -r * 0.7, r * 2.4, r * 1.4, 0)),
    ("Star", lambda r: svg.star(0, 0, r * 1.1, r * 0.46, 5)),
    ("Heart", svg.heart),
    ("Oval", lambda r: svg.ring(0, 0, r * 1.2, r * 0.75)),
    ("Diamond", lambda r: svg.polygon([(0, -r * 1.1), (r * 0.8, 0), (0, r * 1.1), (-r * 0.8, 0)])),
    ("Pentagon", partial(_regular, 5)),
    ("Hexagon", partial(_regular, 6)),
    ("Octagon", partial(_regular, 8)),
    (
        "Crescent",
        lambda r: svg.d(
            "M", r * 0.5, -r, "A", r, r, "0 1 0", r * 0.5, r, "A", r * 0.8, r, "0 0 1", r * 0.5, -r, "Z"
        ),
    ),
)
_USUAL_SHAPES = 9


def shapes(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Plain shapes, each with its name."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, "#f4f8fc")
    sheet.heading("Shapes")
    named = [entry for entry in _SHAPES if re.search(rf"\b{entry[0].lower()}s?\b", said)]
    shown = named if len(named) > 2 else list(_SHAPES[:_USUAL_SHAPES])
    for k, (cell, (name, form)) in enumerate(zip(_cells(canvas, sheet.top, len(shown)), shown, strict=True)):
        x, y, cw, ch = cell
        tone = TONES[k % len(TONES)]
        _card(sheet, cell, tone)
        canvas.add("subject-1", svg.placed(svg.path(form(min(cw, ch) * 0.26), tone), x, y - ch * 0.08))
        sheet.label(name, x, y + ch * 0.34, min(cw, ch) * 0.13, wide=cw * 0.84)


_COLORS = (
    "red",
    "orange",
    "yellow",
    "green",
    "blue",
    "purple",
    "pink",
    "brown",
    "black",
    "white",
    "gray",
    "turquoise",
)
_OF_COLOR = {
    "red": "prop:apple",
    "orange": "prop:orange",
    "yellow": "banana",
    "green": "frog",
    "blue": "whale",
    "purple": "grapes",
    "pink": "pig-face",
    "brown": "teddy-bear",
}


def colors(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Colours as blots, each with its name and a thing that has it."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, "#fdfbf6")
    sheet.heading("Colors" if "colour" not in said else "Colours")
    named = [name for name in _COLORS if re.search(rf"\b{name}\b", said)]
    shown = named if len(named) > 2 else list(_COLORS[:8])
    for cell, name in zip(_cells(canvas, sheet.top, len(shown)), shown, strict=True):
        x, y, cw, ch = cell
        paint = color.hexa(vocabulary().colors[name])
        side = min(cw, ch)
        sheet.canvas.add(
            "ground", svg.rect(x - cw * 0.45, y - ch * 0.45, cw * 0.9, ch * 0.9, paint, canvas.short * 0.025)
        )
        sheet.canvas.add("ground", svg.circle(x, y - ch * 0.08, side * 0.3, "#ffffff", opacity=0.85))
        sheet.picture(_OF_COLOR.get(name, "artist-palette"), x, y - ch * 0.08, side * 0.4, wide=side * 0.42)
        sheet.label(name.capitalize(), x, y + ch * 0.34, side * 0.13, color.ink_on(paint), wide=cw * 0.8)


_NAMES: Mapping[str, str] = {
    key: name
    for name, key in (
        pair.split("=")
        for pair in [
            "Sunny=sun",
            "Cloudy=cloud",
            "Rainy=cloud-with-rain",
            "Snowy=cloud-with-snow",
            "Stormy=high-voltage",
            "Cold=snowflake",
            "Showers=umbrella-with-rain-drops",
            "Windy=wind-face",
            "Night=full-moon",
            "Hot=thermometer",
            "Apple=red-apple",
            "Orange=tangerine",
            "Corn=ear-of-corn",
            "Car=automobile",
            "Truck=delivery-truck",
            "Kiwi=kiwi-fruit",
            "Football=american-football",
            "Boxing=boxing-glove",
            "Ruler=triangular-ruler",
            "Saw=carpentry-saw",
            "Globe=globe-showing-europe-africa",
            "Bolt=nut-and-bolt",
            "Planet=ringed-planet",
            "Moon=full-moon-face",
        ]
    )
}
_THEMES: Mapping[str, str] = kinds_by_word(
    {
        "fruit": "fruits",
        "vegetable": "vegetables veggies",
        "animal": "animals",
        "transport": "vehicles transportation vehicle",
        "sport": "sports",
        "tool": "tools",
    }
)
_HEADS = {
    "fruit": "Fruits",
    "vegetable": "Vegetables",
    "animal": "Animals",
    "sport": "Sports",
    "tool": "Tools",
}
_CLASS = re.compile(
    r"\b(weather|fruits?|vegetables?|veggies|animals?|vehicles?|transport(?:ation)?|sports?|tools?|space|"
    r"school) "
    r"(?:words? |names? |vocabulary )?(?:charts?|flash ?cards?|posters? for (?:kids|children|"
    r"preschool\w*|toddlers)|"
    r"vocabulary|worksheet|sheet for kids)\b|\b(?:flash ?cards?|chart) of (fruits?|vegetables?|animals|"
    r"vehicles)\b"
)


def kinds_chart(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Kinds of one class in cards, each with its name."""
    found = _CLASS.search(recipe.brief.prompt.lower())
    word = (found.group(1) or found.group(2)) if found is not None else "animal"
    theme = _THEMES.get(word, word)
    sheet = Sheet(recipe, canvas, "#fdf8ea")
    sheet.heading(_HEADS.get(theme, theme.capitalize()))
    shown = [key for key in vocabulary().themes.get(theme, ()) if key not in ("school", "calendar")][:9]
    for k, (cell, key) in enumerate(zip(_cells(canvas, sheet.top, len(shown)), shown, strict=True)):
        x, y, cw, ch = cell
        tone = TONES[k % len(TONES)]
        _card(sheet, cell, tone)
        side = min(cw, ch)
        sheet.picture(key, x, y - ch * 0.1, side * 0.52, wide=side * 0.6)
        plain = key.rpartition(":")[2].removesuffix("-face").replace("-", " ").replace("_", " ").title()
        sheet.label(_NAMES.get(key, plain), x, y + ch * 0.34, side * 0.12, wide=cw * 0.84)


_SENSES = (
    ("Sight", "eye", "rainbow"),
    ("Hearing", "ear", "bell"),
    ("Smell", "nose", "tulip"),
    ("Taste", "tongue", "ice-cream"),
    ("Touch", "hand-with-fingers-splayed", "teddy-bear"),
)


def five_senses(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Eye, ear, nose, tongue and hand, each with its sense and a thing for it."""
    sheet = Sheet(recipe, canvas, "#fef7ea")
    sheet.heading("The Five Senses")
    for k, (cell, (name, key, thing)) in enumerate(
        zip(_cells(canvas, sheet.top, len(_SENSES)), _SENSES, strict=True)
    ):
        x, y, cw, ch = cell
        tone = TONES[k % len(TONES)]
        side = min(cw, ch)
        _card(sheet, cell, tone)
        canvas.add("ground", svg.circle(x - side * 0.08, y - ch * 0.1, side * 0.29, "#ffffff"))
        sheet.picture(key, x - side * 0.08, y - ch * 0.1, side * 0.4, wide=side * 0.44)
        sheet.picture(thing, x + side * 0.28, y + ch * 0.08, side * 0.24, wide=side * 0.26)
        sheet.label(name, x, y + ch * 0.34, side * 0.12, tone, wide=cw * 0.84)


def clock(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A large round clock with all its numbers that shows an hour, which is written below."""
    said = recipe.brief.prompt.lower()
    hour, minute = told(said) or (10, 10)
    sheet = Sheet(recipe, canvas, "#eaf4fa")
    given = [t for t in recipe.brief.text if t]
    sheet.heading(" ".join(given))
    u = canvas.short
    written = f"{hour} o'clock" if minute == 0 else f"{hour}:{minute:02d}"
    below = sheet.writes
    cx, top = canvas.width / 2, sheet.top if given else u * 0.05
    r = min(canvas.width * 0.42, (canvas.height - top - (u * 0.17 if below else u * 0.05)) / 2)
    cy = top + r
    tone = recipe.colors[0] if recipe.colors else TONES[3]
    canvas.add("ground", svg.circle(cx, cy, r, tone), svg.circle(cx, cy, r * 0.88, "#ffffff"))
    for k in range(60):
        a = math.tau * k / 60
        inner = 0.8 if k % 5 == 0 else 0.83
        line = svg.polygon(
            [(cx + r * f * math.sin(a), cy - r * f * math.cos(a)) for f in (inner, 0.86)], close=False
        )
        canvas.add("ground", svg.stroke(line, sheet.ink, u * (0.007 if k % 5 == 0 else 0.003)))
    for k in range(1, 13):
        a = math.tau * k / 12
        sheet.label(
            str(k), cx + r * 0.68 * math.sin(a), cy - r * 0.68 * math.cos(a), r * 0.15, TONES[k % len(TONES)]
        )
    hands = (
        (math.tau * (hour % 12 + minute / 60) / 12, 0.4, 0.034, "#e5383b"),
        (math.tau * minute / 60, 0.6, 0.024, "#22304a"),
    )
    for a, long, wide, paint in hands:
        line = svg.polygon(
            [(cx, cy), (cx + r * long * math.sin(a), cy - r * long * math.cos(a))], close=False
        )
        canvas.add("front", svg.stroke(line, paint, u * wide))
    canvas.add("front", svg.circle(cx, cy, u * 0.028, "#22304a"))
    if below:
        sheet.label(written, cx, cy + r + u * 0.075, u * 0.075)


#: Words of a prompt and the sheet they ask for.
KINDS: Sequence[tuple[re.Pattern[str], Callable[[Recipe, svg.Canvas], None]]] = (
    (_CLASS, kinds_chart),
    (re.compile(r"\b(?:the )?(?:five|5) senses\b"), five_senses),
    (
        re.compile(
            rf"\b(?:numbers?|counting) (?:[a-z]+ )?{_PAGE}\b{_OF_NOTHING_ELSE}|"
            r"\bnumbers? (?:from )?\d+ ?(?:to|-|through) "
            rf"?\d+\b|"
            rf"\b{_PAGE}[a-z ]{{0,20}} numbers? (?:from )?1\b|\bcounting (?:from )?1 to\b"
        ),
        numbers,
    ),
    (
        re.compile(
            rf"\b(?:basic |geometric |2d )?shapes? {_PAGE}\b|\b{_PAGE} (?:of|with|about) (?:basic |"
            rf"geometric |2d |the )?shapes\b|"
            r"\blearn(?:ing)? (?:the |basic )?shapes\b"
        ),
        shapes,
    ),
    (
        re.compile(
            rf"\bcolou?rs? (?:chart|flash ?cards?|names)\b|\b{_PAGE} (?:of|with|about) (?:the |basic "
            rf")?colou?rs (?:names|for)\b|"
            r"\blearn(?:ing)? (?:the )?colou?rs\b"
        ),
        colors,
    ),
    (
        re.compile(
            r"\b(?:clock|watch)\b[^.]*\b(?:learn|teach|telling|read|worksheet|for kids|lesson)|\btelling "
            r"(?:the )?time\b|"
            r"\bteaching clock\b|\bclock face (?:showing|with|at)\b"
        ),
        clock,
    ),
    (
        re.compile(
            r"\bskeleton\b[^.]*\b(?:diagram|labell?ed|labels|bones|anatomy|names|parts)\b|"
            r"\b(?:diagram|anatomy|bones|parts|labell?ed) (?:of )?(?:the |a )?(?:human )?(?:skeleton|"
            r"skeletal system|body bones)\b|"
            r"\bskeletal system\b"
        ),
        skeleton.bones,
    ),
)
