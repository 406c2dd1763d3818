"""Puzzles on paper: a maze with its two ends, a crossword, a search for words, three in a row, sudoku."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

_CELLS = 10
_Cell = tuple[int, int]
_SIDES: tuple[_Cell, ...] = ((0, -1), (1, 0), (0, 1), (-1, 0))


def _ways(chance: Chance, count: int) -> set[tuple[_Cell, _Cell]]:
    """Openings between fields, so that every field is reached in one way."""
    seen = {(0, 0)}
    path = [(0, 0)]
    opened: set[tuple[_Cell, _Cell]] = set()
    while path:
        x, y = path[-1]
        free = [(x + dx, y + dy) for dx, dy in _SIDES]
        free = [c for c in free if 0 <= c[0] < count and 0 <= c[1] < count and c not in seen]
        if not free:
            path.pop()
            continue
        there = chance.pick(tuple(free))
        opened |= {((x, y), there), (there, (x, y))}
        seen.add(there)
        path.append(there)
    return opened


def maze(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Walls on a square, one who starts at the upper left, what is looked for at the lower right."""
    sheet = Sheet(recipe, canvas, "#fffdf6")
    u = canvas.short
    keys = [
        s.picture for s in recipe.brief.subjects if things.has_drawing(s.picture) and not _SELF.search(s.word)
    ]
    keys = [*keys, *("animal:mouse", "cheese-wedge")][:2] if len(keys) < 2 else keys[:2]
    side = u * 0.68
    left, top = canvas.width / 2 - side / 2, canvas.height / 2 - side / 2
    step = side / _CELLS
    opened = _ways(recipe.chance("layout").stream("maze"), _CELLS)
    lines = []
    for x in range(_CELLS):
        for y in range(_CELLS):
            px, py = left + x * step, top + y * step
            if x + 1 < _CELLS and ((x, y), (x + 1, y)) not in opened:
                lines.append(svg.d("M", px + step, py, "v", step))
            if y + 1 < _CELLS and ((x, y), (x, y + 1)) not in opened:
                lines.append(svg.d("M", px, py + step, "h", step))
    rim = svg.d("M", left + step, top, "H", left + side, "V", top + side - step)
    rim += svg.d("M", left, top, "V", top + side, "H", left + side)
    paint = recipe.colors[0] if recipe.colors else "#2f4f7f"
    canvas.add(
        "middle",
        svg.rect(left, top, side, side, "#eef4fb"),
        svg.stroke("".join(lines) + rim, paint, u * 0.012),
    )
    sheet.picture(keys[0], left + step * 0.4, top - u * 0.085, u * 0.13, wide=u * 0.16)
    sheet.picture(keys[1], left + side + u * 0.08, top + side - step * 0.3, u * 0.12, wide=u * 0.13)


_SELF = re.compile(r"\b(?:maze|labyrinth|puzzle|kids?|children|page|game|worksheet|hedge)\b")
_WORDS = ("CAT", "SUN", "APPLE", "STAR", "FISH", "TREE", "MOON")


def crossword(recipe: Recipe, canvas: svg.Canvas) -> None:
    """White fields that cross one another on a dark ground, the first of each word with its number."""
    sheet = Sheet(recipe, canvas, "#eef2f6")
    u = canvas.short
    count = 11
    side = u * 0.84
    left, top, step = canvas.width / 2 - side / 2, canvas.height / 2 - side / 2, side / count
    chance = recipe.chance("layout").stream("crossword")
    dark = {(x, y) for x in range(count) for y in range(count) if x % 2 and y % 2}
    for _ in range(9):
        x, y = chance.randint(0, count - 1), chance.randint(0, count - 1)
        dark |= {(x, y), (count - 1 - x, count - 1 - y)}
    number = 0
    canvas.add("ground", svg.rect(left - 6, top - 6, side + 12, side + 12, "#22304a", 8))
    for y in range(count):
        for x in range(count):
            if (x, y) in dark:
                continue
            canvas.add(
                "ground", svg.rect(left + x * step + 2, top + y * step + 2, step - 4, step - 4, "#ffffff")
            )
            across = ((x - 1, y) in dark or x == 0) and (x + 1, y) not in dark and x + 1 < count
            down = ((x, y - 1) in dark or y == 0) and (x, y + 1) not in dark and y + 1 < count
            if across or down:
                number += 1
                sheet.label(str(number), left + (x + 0.24) * step, top + (y + 0.22) * step, step * 0.22)


def word_search(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Letters in a square with words among them, which are listed below."""
    sheet = Sheet(recipe, canvas, "#fffdf6")
    sheet.heading("Word Search")
    u, count = canvas.short, 9
    room = canvas.height - sheet.top - u * 0.16
    step = min(canvas.width * 0.8, room) / count
    left, top = canvas.width / 2 - step * count / 2, sheet.top
    chance = recipe.chance("layout").stream("search")
    rows = [[chr(65 + chance.randint(0, 25)) for _ in range(count)] for _ in range(count)]
    for k, word in enumerate(_WORDS[:6]):
        start = chance.randint(0, count - len(word))
        rows[k + 1][start : start + len(word)] = list(word)
    canvas.add(
        "ground", svg.rect(left - 8, top - 8, step * count + 16, step * count + 16, "#eaf2fb", u * 0.02)
    )
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            sheet.label(letter, left + (x + 0.5) * step, top + (y + 0.5) * step, step * 0.5)
    sheet.label(
        "   ".join(_WORDS[:6]),
        canvas.width / 2,
        canvas.height - u * 0.07,
        u * 0.036,
        "#c0392b",
        wide=canvas.width * 0.9,
    )


def three_in_a_row(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Two lines across two, noughts and crosses in some of the fields."""
    Sheet(recipe, canvas, "#fdf6e6")
    u = canvas.short
    side = u * 0.78
    left, top, step = canvas.width / 2 - side / 2, canvas.height / 2 - side / 2, side / 3
    for k in (1, 2):
        canvas.add(
            "middle",
            svg.stroke(
                svg.d("M", left + k * step, top, "v", side, "M", left, top + k * step, "h", side),
                "#22304a",
                u * 0.02,
            ),
        )
    for at, sign in ((0, "x"), (2, "o"), (4, "x"), (5, "o"), (8, "x")):
        x, y, r = left + (at % 3 + 0.5) * step, top + (at // 3 + 0.5) * step, step * 0.28
        if sign == "o":
            canvas.add("subject-1", svg.stroke(svg.ring(x, y, r), "#3f8fd0", u * 0.03))
        else:
            way = svg.d("M", x - r, y - r, "l", 2 * r, 2 * r, "m", 0, -2 * r, "l", -2 * r, 2 * r)
            canvas.add("subject-1", svg.stroke(way, "#e5604d", u * 0.03))


def sudoku(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Nine times nine fields, some with their number."""
    sheet = Sheet(recipe, canvas, "#f4f7fb")
    u = canvas.short
    side = u * 0.86
    left, top, step = canvas.width / 2 - side / 2, canvas.height / 2 - side / 2, side / 9
    canvas.add("ground", svg.rect(left, top, side, side, "#ffffff"))
    for k in range(10):
        wide = u * (0.009 if k % 3 == 0 else 0.003)
        way = svg.d("M", left + k * step, top, "v", side, "M", left, top + k * step, "h", side)
        canvas.add("front", svg.stroke(way, "#22304a", wide))
    chance = recipe.chance("layout").stream("sudoku")
    for y in range(9):
        for x in range(9):
            if chance.chance(0.38):
                value = (y * 3 + y // 3 + x) % 9 + 1
                sheet.label(str(value), left + (x + 0.5) * step, top + (y + 0.5) * step, step * 0.5)


_MAZE = re.compile(
    r"\bmaze (?:for|puzzle|game|page|worksheet|with|printable)\b|\b(?:printable|kids'?|simple|easy) maze\b"
)
#: Words of a prompt and the puzzle they ask for.
KINDS: Sequence[tuple[re.Pattern[str], Callable[[Recipe, svg.Canvas], None]]] = (
    (_MAZE, maze),
    (re.compile(r"\bcrosswords?\b(?! (?:on|in) )"), crossword),
    (re.compile(r"\bword search\b"), word_search),
    (re.compile(r"\btic[- ]?tac[- ]?toe\b|\bnoughts and crosses\b"), three_in_a_row),
    (re.compile(r"\bsudoku\b"), sudoku),
)
