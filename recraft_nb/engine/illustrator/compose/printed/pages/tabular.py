"""Calendars, planners and tables: a month, a week with a field for each day, rows and columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import how_to, listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import PAPER, TONES, Sheet
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.recipe import Recipe

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NAMED = "|".join(m.lower() for m in MONTHS)
MONTH = re.compile(
    rf"\b(?:monthly|wall|printable|{_NAMED}) (?:[0-9]{{4}} )?calendar\b|\bcalendar (?:page|sheet|template|"
    rf"for|of) (?:the month of |an? |the )?(?:month|{_NAMED})\b|"
    r"\bcalendar page\b|\bmonthly planner\b"
)
WEEK = re.compile(
    r"\bweekly (?:[a-z]+ )?(?:planner|schedule|calendar|timetable|plan|menu|chart)\b|\b(?:class|school|"
    r"lesson) (?:timetable|schedule)\b|\bmeal plan(?:ner)?\b|"
    r"\b(?:days of the week|seven days)\b[^.]*\b(?:chart|poster|planner|chores?)\b|\b(?:chore|habit|reward) "
    r"chart\b"
)
TABLE = re.compile(r"\b(?:multiplication|times) (?:table|chart)\b|\b\d+ times table\b")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MEALS = ("pancakes", "spaghetti", "green-salad", "taco", "fish", "pizza", "steaming-bowl")
_CHORES = ("bed", "broom", "wastebasket", "fork-and-knife-with-plate", "potted-plant", "soap", "books")
_LESSONS = (
    "abacus",
    "open-book",
    "globe-showing-europe-africa",
    "artist-palette",
    "soccer-ball",
    "alembic",
    "musical-notes",
)
_HABITS = (
    "droplet",
    "running-shoe",
    "red-apple",
    "person-in-bed",
    "open-book",
    "person-in-lotus-position",
    "red-heart",
)


def month(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A page of a month: its name, the days of the week, the days in their fields."""
    said = recipe.brief.prompt.lower()
    name = next((m for m in MONTHS if m.lower() in said), "January")
    season = {
        "December": "snowflake",
        "January": "snowflake",
        "February": "snowflake",
        "March": "cherry-blossom",
        "April": "tulip",
        "May": "hibiscus",
        "June": "sun",
        "July": "beach-with-umbrella",
        "August": "sunflower",
        "September": "fallen-leaf",
        "October": "jack-o-lantern",
        "November": "maple-leaf",
    }[name]
    sheet = Sheet(recipe, canvas, PAPER)
    w, h, u = canvas.width, canvas.height, canvas.short
    year = re.search(r"\b(20\d\d)\b", said)
    tone = TONES[MONTHS.index(name) % len(TONES)]
    canvas.add("distance", svg.rect(0, 0, w, u * 0.19, tone))
    sheet.heading(f"{name} {year.group(1)}" if year else name, color.ink_on(tone))
    hero = how_to.hero_key(recipe.brief)
    for x in (0.09, 0.91):
        sheet.picture(hero or season, w * x, u * 0.095, u * 0.12, wide=u * 0.13)
    top = u * 0.22
    cw, ch = w * 0.94 / 7, (h - top - u * 0.08) / 6
    long = 28 if name == "February" else 30 if name in ("April", "June", "September", "November") else 31
    first = (MONTHS.index(name) * 3 + 2) % 7
    for k, day in enumerate(_DAYS):
        sheet.label(day[:3], w * 0.03 + cw * (k + 0.5), top + u * 0.02, u * 0.032, tone)
    for n in range(long):
        row, column = divmod(n + first, 7)
        x, y = w * 0.03 + cw * column, top + u * 0.055 + ch * row
        free = column > 4
        canvas.add(
            "middle",
            svg.rect(
                x + 3, y + 3, cw - 6, ch - 6, color.mix("#ffffff", tone, 0.22 if free else 0.06), u * 0.012
            ),
            svg.stroke(
                svg.rounded(x + 3, y + 3, cw - 6, ch - 6, u * 0.012),
                color.mix("#ffffff", tone, 0.4),
                u * 0.002,
            ),
        )
        sheet.label(str(n + 1), x + cw * 0.24, y + ch * 0.28, min(u * 0.032, ch * 0.36))


def week(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The seven days below each other, each with its picture and lines to write on."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, PAPER)
    w, h, u = canvas.width, canvas.height, canvas.short
    asked_for = WEEK.search(said)
    sheet.heading(
        asked_for.group().title() if asked_for and len(asked_for.group()) < 30 else "Weekly Planner"
    )
    keys = (
        _MEALS
        if re.search(r"\b(?:meal|menu|food|dinner)", said)
        else _CHORES
        if "chore" in said
        else _LESSONS
        if re.search(r"\b(?:class|school|lesson|timetable)", said)
        else _HABITS
    )
    days = _DAYS[:5] if re.search(r"\b(?:class|school|lesson) (?:timetable|schedule)\b", said) else _DAYS
    top, room = sheet.top, h - sheet.top - u * 0.03
    step = room / len(days)
    for k, day in enumerate(days):
        y, tone = top + step * k, TONES[k % len(TONES)]
        canvas.add(
            "middle",
            svg.rect(w * 0.03, y + 4, w * 0.94, step - 8, color.mix("#ffffff", tone, 0.16), u * 0.016),
            svg.rect(w * 0.03, y + 4, w * 0.26, step - 8, tone, u * 0.016),
        )
        sheet.label(day, w * 0.16, y + step / 2, u * 0.038, color.ink_on(tone), wide=w * 0.23)
        sheet.picture(keys[k % len(keys)], w * 0.38, y + step / 2, step * 0.72, wide=w * 0.12)
        canvas.add(
            "ground",
            *(
                svg.rect(w * 0.47, y + step * f, w * 0.46, u * 0.004, color.mix("#ffffff", tone, 0.55))
                for f in (0.42, 0.7)
            ),
        )


def table(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Rows and columns; of a table of multiplication, its products."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, PAPER)
    w, h, u = canvas.width, canvas.height, canvas.short
    one = re.search(r"\b(\d{1,2}) times table\b", said)
    sheet.heading(
        f"{one.group(1)} Times Table" if one else listed.title(recipe.brief.prompt, "Multiplication Table")
    )
    if one:
        base = int(one.group(1))
        step = (h - sheet.top - u * 0.03) / 5
        for k in range(10):
            x, y, tone = w * (0.27 + 0.46 * (k // 5)), sheet.top + step * (k % 5 + 0.5), TONES[k % 8]
            canvas.add(
                "middle",
                svg.rect(
                    x - w * 0.21,
                    y - step * 0.4,
                    w * 0.42,
                    step * 0.8,
                    color.mix("#ffffff", tone, 0.24),
                    u * 0.02,
                ),
            )
            sheet.label(f"{base} × {k + 1} = {base * (k + 1)}", x, y, u * 0.048, wide=w * 0.38)
        return
    count = 11
    side, low = min(w * 0.94, h - sheet.top - u * 0.03) / count, sheet.top
    left = (w - side * count) / 2
    for row in range(count):
        for column in range(count):
            x, y = left + side * column, low + side * row
            head = row == 0 or column == 0
            tone = (
                TONES[max(row, column) % 8] if head else color.mix("#ffffff", TONES[(row + column) % 8], 0.16)
            )
            canvas.add("middle", svg.rect(x + 1.5, y + 1.5, side - 3, side - 3, tone, side * 0.12))
            value = "×" if row == column == 0 else str((row or 1) * (column or 1))
            sheet.label(value, x + side / 2, y + side / 2, side * 0.36, color.ink_on(tone) if head else "")


#: Words of a prompt and the sheet they ask for.
KINDS: tuple[tuple[re.Pattern[str], Callable[[Recipe, svg.Canvas], None]], ...] = (
    (WEEK, week),
    (MONTH, month),
    (TABLE, table),
)
