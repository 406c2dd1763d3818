"""What is cut open to be seen: a volcano, a trunk of a tree, the ground in layers, the air in layers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# Places and sizes of one shape stay in a row.


def volcano(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A volcano cut through: the chamber of magma below, the vent, lava on the slopes, a cloud of ash."""
    sheet = Sheet(recipe, canvas, "#cfe8f7")
    w, h, u = canvas.width, canvas.height, canvas.short
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.across([(0, "#8fc6ea"), (1, "#f3f0e2")], 0, 0, 0, h * 0.6)))
    sheet.heading("Inside a Volcano")
    soil, x, top = h * 0.64, w * 0.48, sheet.top + (h - sheet.top) * 0.3
    for k, (y0, tone) in enumerate(((0.0, "#a5764f"), (0.1, "#8f6243"), (0.22, "#78523a"), (0.32,
        "#634433"))):
        ridge = [(w * n / 6, soil + h * y0 + u * 0.012 * math.sin(n * 1.9 + k * 2)) for n in range(-1, 8)]
        canvas.add("distance", svg.path(svg.below(ridge, h + 9), tone))
    canvas.add("distance", svg.rect(0, soil - u * 0.012, w, u * 0.024, "#6fae55"))
    ash = ((0, -0.05, 0.09), (-0.1, -0.12, 0.085), (0.1, -0.11, 0.095), (0.0, -0.17, 0.11), (-0.17, -0.17,
        0.07),
        (0.19, -0.17, 0.075), (0.07, -0.21, 0.08), (-0.08, -0.22, 0.075))
    for grow, tone in ((1.12, "#6b6f7a"), (0.92, "#8a8e99"), (0.66, "#a9adb6")):
        canvas.add("distance", *(svg.circle(x + dx * u, max(sheet.top + u * 0.08, top + dy * u),
            r * u * grow, tone)
            for dx, dy, r in ash))
    left, right, lip = x - u * 0.42, x + u * 0.42, u * 0.05
    for k in range(5):
        t = k / 5
        cone = svg.d("M", left + u * 0.4 * t * 0.6, soil, "Q", x - u * 0.19 * (1 - t * 0.4),
            soil - (soil - top) * (0.5 - t * 0.1),
            x - lip, top + (soil - top) * t * 0.06, "H", x + lip, "Q", x + u * 0.19 * (1 - t * 0.4),
            soil - (soil - top) * (0.5 - t * 0.1), right - u * 0.4 * t * 0.6, soil, "Z")
        canvas.add("middle", svg.path(cone, ("#7a5140", "#5f4034", "#8a5f4a", "#6b4838", "#94694f")[k]))
    glow, lava, hot = "#b3301f", "#e8522a", "#ffb03a"
    chamber_y = soil + (h - soil) * 0.56
    for grow, tone in ((1.16, glow), (1.0, lava), (0.66, hot)):
        canvas.add("ground", svg.path(svg.smooth([(x - u * 0.25 * grow, chamber_y), (x - u * 0.16 * grow,
            chamber_y - u * 0.075 * grow),
            (x, chamber_y - u * 0.1 * grow), (x + u * 0.17 * grow, chamber_y - u * 0.07 * grow),
            (x + u * 0.26 * grow, chamber_y + u * 0.01), (x + u * 0.15 * grow, chamber_y + u * 0.085 * grow),
            (x - u * 0.03, chamber_y + u * 0.1 * grow), (x - u * 0.17 * grow, chamber_y + u * 0.08 * grow)],
                close=True), tone))
    for wide, tone in ((0.062, glow), (0.046, lava), (0.02, hot)):
        canvas.add("ground", svg.stroke(svg.smooth([(x, chamber_y - u * 0.05), (x + u * 0.012, soil),
            (x - u * 0.008,
            (soil + top) / 2), (x, top)]), tone, u * wide))
        canvas.add("ground", svg.stroke(svg.smooth([(x + u * 0.006, soil - u * 0.03), (x + u * 0.09,
            soil - u * 0.12),
            (x + u * 0.17, soil - u * 0.15)]), tone, u * wide * 0.55))
    for side, reach in ((-1, 0.3), (1, 0.24)):
        way = [(x + side * lip * 0.5, top), (x + side * u * 0.12, top + (soil - top) * 0.42),
            (x + side * u * reach, soil - u * 0.05)]
        canvas.add("ground", svg.stroke(svg.smooth(way), lava, u * 0.036), svg.stroke(svg.smooth(way), hot,
            u * 0.013))
    for dx, rise, lean in ((-0.05, 0.13, -0.09), (0.0, 0.17, 0.01), (0.05, 0.13, 0.1)):
        canvas.add("ground", svg.stroke(svg.d("M", x + dx * u * 0.4, top + u * 0.01, "Q", x + dx * u,
            top - rise * u,
            x + lean * u, top - rise * u * 0.75), hot if dx == 0 else lava, u * 0.02))
    size = u * 0.034
    for words, lx, ly, at in (("Ash cloud", 0.84, sheet.top + u * 0.06, (x + u * 0.16, top - u * 0.14)),
        ("Crater", 0.16, top - u * 0.03, (x - lip, top)), ("Lava", 0.85, soil - u * 0.2, (x + u * 0.17,
            soil - u * 0.13)),
        ("Vent", 0.15, soil - u * 0.16, (x - u * 0.012, soil - u * 0.1)),
        ("Magma chamber", 0.83, chamber_y + u * 0.04, (x + u * 0.17, chamber_y))):
        sheet.pointer(words, w * lx, ly, at, size)


def trunk(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A slice of a trunk with its rings, from the bark to the heart."""
    sheet = Sheet(recipe, canvas, "#eef4e6")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Inside a Tree Trunk")
    chance = recipe.chance("detail").stream("rings")
    x, y = w * 0.45, sheet.top + (h - sheet.top) * 0.5
    r = min(w * 0.38, (h - sheet.top) * 0.44)
    wobble = [chance.uniform(0.965, 1.035) for _ in range(16)]

    def ring(share: float) -> str:
        return svg.smooth([(x + r * share * wobble[k] * math.cos(math.tau * k / 16), y + r * share * wobble[k]
            * math.sin(math.tau * k / 16)) for k in range(16)], close=True)

    for share, tone in ((1.0, "#5f4030"), (0.93, "#8a5f3f"), (0.88, "#f0d7a4"), (0.5, "#d9a866")):
        canvas.add("subject-1", svg.path(ring(share), tone))
    for k in range(13):
        share = 0.84 - k * 0.062
        canvas.add("subject-1", svg.stroke(ring(share), "#b98a52" if share > 0.5 else "#a06f3f", u * 0.004))
    canvas.add("subject-1", svg.circle(x, y, r * 0.045, "#7a4f30"))
    for words, dy, share, turn in (("Bark", -0.72, 0.965, -46), ("Sapwood", -0.24, 0.7, -18),
        ("Growth rings", 0.24, 0.6, 16),
        ("Heartwood", 0.66, 0.3, 46)):
        a = math.radians(turn)
        sheet.pointer(words, w * 0.86, y + r * dy, (x + r * share * math.cos(a),
            y + r * share * math.sin(a)), u * 0.034)


_AIR = (("Troposphere", "#9fd4f5", "0–12 km"), ("Stratosphere", "#6fb2e6", "12–50 km"), ("Mesosphere",
    "#4a83c9", "50–85 km"),
    ("Thermosphere", "#34559e", "85–600 km"), ("Exosphere", "#1c2a5c", "above 600 km"))
_SEA = (("Sunlight zone", "#5fc0ea", "0–200 m"), ("Twilight zone", "#3a86c4", "200–1000 m"),
    ("Midnight zone", "#244f8f",
    "1–4 km"), ("Abyss", "#172f60", "4–6 km"), ("Trenches", "#0d1a3a", "below 6 km"))
_SOIL = (("Humus", "#4a3626", ""), ("Topsoil", "#6b4a30", ""), ("Subsoil", "#946844", ""), ("Parent rock",
    "#b08a64", ""),
    ("Bedrock", "#8d8a88", ""))


def _bands(sheet: Sheet, listed: tuple[tuple[str, str, str], ...], top: float, low: float) -> list[float]:
    """Bands from top to bottom with their names at the left; their middles."""
    c, u = sheet.canvas, sheet.canvas.short
    step, middles = (low - top) / len(listed), []
    for k, (name, tone, reach) in enumerate(listed):
        y = top + step * k
        wave = [(c.width * n / 8, y + u * 0.008 * math.sin(n * 1.7 + k)) for n in range(-1, 10)]
        c.add("distance", svg.path(svg.below(wave, c.height + 9), tone))
        ink = color.ink_on(tone)
        sheet.label(name, c.width * 0.2, y + step * (0.4 if reach else 0.5), u * 0.04, ink,
            wide=c.width * 0.34)
        if reach:
            sheet.label(reach, c.width * 0.2, y + step * 0.66, u * 0.026, ink)
        middles.append(y + step / 2)
    return middles


def atmosphere(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The layers of the air, from the ground to space, each with what is there."""
    sheet = Sheet(recipe, canvas, "#1c2a5c")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Layers of the Atmosphere", "#ffffff")
    middles = _bands(sheet, tuple(reversed(_AIR)), sheet.top, h * 0.92)
    canvas.add("ground", svg.path(svg.d("M-9", h * 0.94, "Q", w / 2, h * 0.88, w + 9, h * 0.94, "V", h + 9,
        "H-9Z"), "#5fae55"))
    step = middles[1] - middles[0]
    for k, (key, fx, share) in enumerate((("satellite", 0.68, 0.6), ("rocket", 0.76, 0.62), ("comet", 0.62,
        0.5),
        ("prop:hot_air_balloon", 0.76, 0.68), ("cloud", 0.6, 0.5))):
        sheet.picture(key, w * fx, middles[k], step * share)
    sheet.picture("prop:airplane", w * 0.82, middles[4], step * 0.5, wide=w * 0.2)
    dots = "".join(svg.d("M", w * (0.42 + 0.07 * k), sheet.top + step * (0.2 + 0.13 * (k * 5 % 7)),
        "h0") for k in range(8))
    canvas.add("ground", svg.stroke(dots, "#ffffff", u * 0.007))


def ocean(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The zones of the sea from the light to the deep, each with who lives there."""
    sheet = Sheet(recipe, canvas, "#e6f5fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Ocean Zones")
    middles = _bands(sheet, _SEA, sheet.top + u * 0.02, h)
    step = middles[1] - middles[0]
    for k, (key, fx) in enumerate((("dolphin", 0.64), ("octopus", 0.7), ("prop:jellyfish", 0.62), ("squid",
        0.74), ("shrimp", 0.64))):
        if not sheet.picture(key, w * fx, middles[k], step * 0.66, wide=w * 0.24):
            sheet.picture("fish", w * fx, middles[k], step * 0.6)
    sheet.picture("tropical-fish", w * 0.86, middles[0], step * 0.4)


def soil(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The layers of the ground under grass, with roots, stones and worms."""
    sheet = Sheet(recipe, canvas, "#cfe8f7")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Layers of Soil")
    top = sheet.top + u * 0.12
    middles = _bands(sheet, _SOIL, top, h)
    blades = "".join(svg.d("M", w * k / 60, top + 6, "q", (k % 3 - 1) * 8, -u * 0.03, (k % 5 - 2) * 8,
        -u * (0.04 + 0.012 * (k % 4)))
        for k in range(61))
    canvas.add("middle", svg.stroke(blades, "#5fae55", u * 0.01))
    sheet.picture("prop:tree", w * 0.68, top - u * 0.06, u * 0.2)
    chance = recipe.chance("detail").stream("stones")
    for k, tone in ((2, "#7d573a"), (3, "#8f7352"), (4, "#77757a")):
        for _ in range(7):
            canvas.add("middle", svg.ellipse(chance.uniform(w * 0.42, w * 0.97),
                middles[k] + chance.uniform(-0.05, 0.05) * u,
                u * chance.uniform(0.015, 0.045), u * chance.uniform(0.012, 0.03), tone))
    roots = "".join(svg.d("M", w * 0.68, top, "q", dx * u, u * 0.1, dx * u * 2, u * dy) for dx,
        dy in ((-0.06, 0.2), (0.06, 0.22),
        (0.0, 0.28), (0.03, 0.14)))
    canvas.add("middle", svg.stroke(roots, "#e6cfa4", u * 0.009))
    sheet.picture("worm", w * 0.86, middles[1], u * 0.07)
