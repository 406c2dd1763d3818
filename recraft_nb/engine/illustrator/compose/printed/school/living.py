"""Who eats whom, a tree with its parts, and the alphabet in pictures."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts.explained import TONES, Sheet, arrow
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# Places and sizes of one shape stay in a row.

_CHAIN = (("Sun", "sun"), ("Grass", "prop:bush"), ("Grasshopper", "cricket"), ("Frog", "animal:frog"),
    ("Snake", "animal:snake"),
    ("Eagle", "animal:eagle"))
_SEA_CHAIN = (("Sun", "sun"), ("Seaweed", "prop:seaweed"), ("Shrimp", "shrimp"), ("Fish", "animal:fish"),
    ("Seal", "animal:seal"),
    ("Shark", "animal:shark"))


_GRASS = re.compile(r"\b(?:grass|plants?|algae|leaf|leaves)\b")
_GROWN = frozenset({"seedling", "herb", "potted-plant", "prop:grass", "prop:bush", "sun", "seaweed",
    "leaf-fluttering-in-wind"})
_NO_LINKS = frozenset({"chain", "food chain", "food", "web", "arrow", "arrows", "link", "links"})


def food_chain(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Who eats whom, from the sun to the hunter."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, "#eef7e6")
    sheet.heading("Food Chain")
    links_of = (s for s in recipe.brief.subjects if s.word not in _NO_LINKS)
    named = tuple((s.word.capitalize(), s.picture) for s in links_of if things.has_drawing(s.picture))
    usual = _SEA_CHAIN if re.search(r"\b(ocean|sea|marine|aquatic|underwater)\b", said) else _CHAIN
    if named and named[0][1] not in _GROWN and (grown := _GRASS.search(said)):
        # Grass is read as the ground, and is the first link here.
        named = ((grown.group(0).capitalize(), "seedling"), *named)
    links = named if len(named) > 2 else usual
    c, u = canvas, canvas.short
    columns = min(len(links), 6 if c.width > c.height * 1.5 else 3)
    rows = -(-len(links) // columns)
    sw, sh = c.width * 0.94 / columns, (c.height - sheet.top - u * 0.04) / rows
    r = min(sw * 0.34, sh * 0.32)
    places = []
    for k in range(len(links)):
        row, column = divmod(k, columns)
        column = columns - 1 - column if row % 2 else column
        places.append((c.width * 0.03 + sw * (column + 0.5), sheet.top + sh * (row + 0.44)))
    for (ax, ay), (bx, by) in pairwise(places):
        gap = 1.16 if ay == by else 1.0
        dx, dy = (bx > ax) - (bx < ax), (by > ay) - (by < ay)
        c.add("middle", arrow((ax + dx * r * gap, ay + dy * (r + u * 0.08)), (bx - dx * r * gap,
            by - dy * r * 1.05), "#6f9a4f", u * 0.014))
    for k, ((name, key), (x, y)) in enumerate(zip(links, places, strict=True)):
        tone = TONES[k % len(TONES)]
        c.add("ground", svg.circle(x, y, r, color.mix("#ffffff", tone, 0.25)))
        sheet.picture(key, x, y, r * 1.4, wide=r * 1.5)
        sheet.label(name, x, y + r + u * 0.035, u * 0.034, wide=sw * 0.86)


def tree_parts(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A tree with its roots in the earth, and the names of its parts."""
    sheet = Sheet(recipe, canvas, "#eef7ee")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Parts of a Tree")
    x, soil = w * 0.5, h * 0.78
    top = sheet.top + u * 0.2
    canvas.add("ground", svg.rect(0, soil, w, h - soil, "#9a6a45"), svg.rect(0, soil, w, u * 0.02, "#7fb55f"))
    roots = "".join(svg.d("M", x, soil, "q", dx * u, u * 0.03, dx * u * 1.8, u * dy) for dx, dy in ((-0.1,
        0.09),
        (0.1, 0.09), (-0.04, 0.15), (0.05, 0.15)))
    boughs = "".join(svg.d("M", x, soil - u * a, "q", dx * u * 0.4, -u * 0.06, dx * u, -u * 0.17) for a,
        dx in (
        (0.2, -0.18), (0.22, 0.19), (0.28, -0.1)))
    trunk = svg.d("M", x - u * 0.06, soil + 3, "Q", x - u * 0.035, soil - u * 0.2, x - u * 0.025, top, "h",
        u * 0.05,
        "Q", x + u * 0.035, soil - u * 0.2, x + u * 0.06, soil + 3, "Z")
    canvas.add("subject-1", svg.stroke(roots, "#c9a070", u * 0.018))
    for dx, dy, r in ((-0.15, 0.02, 0.12), (0.15, 0.0, 0.125), (0.0, -0.06, 0.14), (-0.07, 0.08, 0.1), (0.09,
        0.08, 0.1)):
        canvas.add("subject-1", svg.circle(x + dx * u, top + dy * u, r * u,
            "#5fa855" if r > 0.11 else "#7fc06a"))
    canvas.add("subject-1", svg.path(trunk, "#8a5f42"), svg.stroke(boughs, "#8a5f42", u * 0.022))
    left, right, size = w * 0.17, w * 0.84, u * 0.034
    for words, lx, ly, at in (("Crown", left, top - u * 0.08, (x - u * 0.1, top - u * 0.06)),
        ("Leaves", right, top - u * 0.02, (x + u * 0.18, top + u * 0.0)),
        ("Branch", right, soil - u * 0.32, (x + u * 0.12, soil - u * 0.32)),
        ("Trunk", left, soil - u * 0.14, (x - u * 0.01, soil - u * 0.14)),
        ("Bark", right, soil - u * 0.08, (x + u * 0.035, soil - u * 0.08)),
        ("Roots", left, soil + u * 0.1, (x - u * 0.1, soil + u * 0.07))):
        sheet.pointer(words, lx, ly, at, size)


_LETTERS = (
    "red-apple", "balloon", "animal:cat", "animal:dog", "egg", "animal:fish", "grapes", "prop:house",
    "ice-cream", "prop:jar",
    "prop:kite", "lemon", "full-moon", "peanuts", "prop:orange", "pear", "crown", "rainbow", "star",
    "deciduous-tree",
    "umbrella", "violin", "watermelon", "prop:xylophone", "yarn", "animal:zebra",
)

_BEASTS = (
    "ant", "animal:bear", "animal:cat", "animal:dog", "animal:elephant", "animal:fox", "animal:giraffe",
    "animal:horse", "lizard", "animal:jellyfish", "animal:koala", "animal:lion", "animal:monkey",
    "animal:whale",
    "animal:octopus", "animal:penguin", "animal:bird", "animal:rabbit", "animal:snake", "animal:tiger",
    "animal:unicorn", "animal:eagle", "animal:wolf", "tropical-fish", "ox", "animal:zebra",
)
_OWN_NAMES = {8: "Iguana", 13: "Narwhal", 16: "Quail", 21: "Vulture", 23: "X-ray fish", 24: "Yak"}


def alphabet(recipe: Recipe, canvas: svg.Canvas) -> None:
    """All letters in rows, each with a picture that begins with it."""
    sheet = Sheet(recipe, canvas, "#fdf6e6")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Alphabet")
    columns = 9 if w > h * 1.3 else 4 if h > w * 1.3 else 6
    rows = -(-26 // columns)
    cw, ch = w * 0.94 / columns, (h - sheet.top - u * 0.03) / rows
    beasts = bool(re.search(r"\banimals?\b", recipe.brief.prompt.lower()))
    for k, key in enumerate(_BEASTS if beasts else _LETTERS):
        row, column = divmod(k, columns)
        in_row = min(columns, 26 - row * columns)
        x = w * 0.03 + cw * (column + 0.5 + (columns - in_row) / 2)
        y = sheet.top + ch * (row + 0.5)
        tone = TONES[k % len(TONES)]
        side = min(cw, ch) * 0.9
        canvas.add("ground", svg.rect(x - cw * 0.46, y - ch * 0.46, cw * 0.92, ch * 0.92,
            color.mix("#ffffff", tone, 0.22),
            u * 0.02))
        sheet.label(f"{chr(65 + k)}{chr(97 + k)}", x, y - side * 0.28, side * 0.3, tone)
        down, tall = (0.12, 0.42) if beasts else (0.16, 0.46)
        sheet.picture(key, x, y + side * down, side * tall, wide=cw * 0.7)
        if beasts:
            name = _OWN_NAMES.get(k, key.rpartition(":")[2].capitalize())
            sheet.label(name, x, y + side * 0.42, side * 0.12, wide=cw * 0.84)
