"""The sun and its eight planets, each as it looks and with its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# Places and sizes of one shape stay in a row.

_PLANETS = (
    ("Mercury", "#b5a593", 0.3), ("Venus", "#e8c07a", 0.46), ("Earth", "#3f8fd6", 0.48), ("Mars", "#d9643f",
        0.38),
    ("Jupiter", "#e0b58c", 1.0), ("Saturn", "#ecd49a", 0.84), ("Uranus", "#8fdbe0", 0.66), ("Neptune",
        "#3f62d6", 0.64),
)


def planets(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The sun and the eight planets in their order, each with its name."""
    sheet = Sheet(recipe, canvas, "#11163a")
    w, h, u = canvas.width, canvas.height, canvas.short
    chance = recipe.chance("detail").stream("stars")
    dots = "".join(svg.d("M", chance.uniform(0, w), chance.uniform(0, h), "h0") for _ in range(110))
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.across([(0, "#0b0f2e"), (1, "#241f5c")], 0, 0, w, h)),
        svg.stroke(dots, "#ffffff", 3.2, stroke_opacity=0.8))
    said = recipe.brief.prompt.lower()
    if _TAUGHT.search(said) or recipe.brief.text:
        sheet.heading("The Solar System", "#fff3cf")
    middle = sheet.top + (h - sheet.top) / 2
    canvas.add("subject-1", svg.circle(-u * 0.07, middle, u * 0.3, canvas.radial([(0, "#ffb52e", 0.7),
        (0.6, "#ffb52e", 0.25), (1, "#ffb52e", 0)])), svg.circle(-u * 0.07, middle, u * 0.21,
        canvas.radial([(0, "#fff3b0"), (0.75, "#ffc93c"), (1, "#ff9d2e")])))
    sheet.label("Sun", u * 0.065, middle, u * 0.036, "#7a3f0a")
    if w > h * 1.4 or not _LINED.search(said):
        _in_rows(sheet, 1 if w > h * 1.4 else 2)
        return
    # In one line each has the room that its size needs.
    shares = [0.34 + 0.66 * share for _, _, share in _PLANETS]
    x0, x1 = u * 0.165, w - u * 0.02
    unit = (x1 - x0) / (2 * sum(shares) + 1.4)
    canvas.add("middle", svg.stroke(svg.d("M", x0, middle, "H", x1), "#ffffff", 2, stroke_opacity=0.2))
    at = x0
    for k, ((name, tone, _), share) in enumerate(zip(_PLANETS, shares, strict=True)):
        r = unit * share
        x = at + r + unit * 0.09
        at = x + r + unit * 0.09
        canvas.add("subject-1", *_planet(canvas, x, middle, r, tone, name))
        y = middle + (1 if k % 2 == 0 else -1) * (unit + u * (0.06 if k % 2 == 0 else 0.05))
        sheet.label(name, min(x, w - u * 0.075), y, u * 0.034, "#fff8e8")


_TAUGHT = re.compile(r"\b(?:diagram|poster|label(?:l?ed|s)?|infographic|chart|educational|classroom|kids|"
    r"children)\b")
_LINED = re.compile(r"\b(?:lined?|line up|row|aligned|in order|order)\b")


def _in_rows(sheet: Sheet, rows: int) -> None:
    """The planets in rows, all in fields of one size."""
    canvas = sheet.canvas
    w, h, u = canvas.width, canvas.height, canvas.short
    per, x0 = 8 // rows, u * 0.2
    high, step = (h - sheet.top) / rows, (w - u * 0.25) / per
    for k, (name, tone, share) in enumerate(_PLANETS):
        x, y = x0 + step * (k % per + 0.5), sheet.top + high * (k // per + 0.44)
        r = min(step * 0.4, high * 0.3) * (0.3 + 0.7 * share)
        canvas.add("middle", svg.stroke(svg.d("M", x, y - high * 0.42, "v", high * 0.84), "#ffffff", 2,
            stroke_opacity=0.12))
        canvas.add("subject-1", *_planet(canvas, x, y, r, tone, name))
        sheet.label(name, x, y + min(step * 0.4, high * 0.3) + u * 0.06, u * 0.036, "#fff8e8",
            wide=step * 0.92)


def _planet(canvas: svg.Canvas, x: float, y: float, r: float, tone: str, name: str) -> list[str]:
    clip = canvas.clip(svg.ring(x, y, r))
    marks = ""
    if name == "Earth":
        marks = svg.ellipse(x - r * 0.35, y - r * 0.3, r * 0.5, r * 0.36,
            "#5fb05a") + svg.ellipse(x + r * 0.4, y + r * 0.3,
            r * 0.4, r * 0.34, "#5fb05a")
    elif name in ("Jupiter", "Saturn", "Venus"):
        marks = "".join(svg.rect(x - r, y + r * dy, 2 * r, r * 0.2, color.shaded(tone,
            0.09)) for dy in (-0.6, -0.1, 0.45))
    elif name in ("Mercury", "Mars"):
        marks = "".join(svg.circle(x + r * a, y + r * b, r * s, color.shaded(tone, 0.1)) for a, b,
            s in ((-0.4, -0.2, 0.2),
            (0.3, 0.4, 0.16), (0.35, -0.4, 0.12)))
    if name == "Jupiter":
        marks += svg.ellipse(x + r * 0.35, y + r * 0.3, r * 0.26, r * 0.16, "#c8603f")
    shade = svg.path(svg.d("M", x, y - r, "A", r, r, "0 0 1", x, y + r, "A", r * 1.5, r * 1.5, "0 0 0", x,
        y - r, "Z"),
        "#0b0f2e", opacity=0.28)
    body = [svg.circle(x, y, r, tone), svg.group(marks, clip_path=clip), shade]
    if name in ("Saturn", "Uranus"):
        ring = svg.stroke(svg.ring(0, 0, r * 1.5, r * 0.4), "#f4e3b8" if name == "Saturn" else "#c9eef2",
            r * (0.2 if name == "Saturn" else 0.06))
        front = canvas.clip(svg.d("M", x - r * 2, y, "H", x + r * 2, "V", y + r * 2, "H", x - r * 2, "Z"))
        turned = svg.placed(ring, x, y)
        body = [turned, *body, svg.group(turned, clip_path=front)]
    return body
