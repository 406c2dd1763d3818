"""Pictures of lessons: the water cycle, a flower's parts, the seasons, the moon's phases."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet, arrow
from recraft_nb.engine.illustrator.compose.scenery import skies
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# Places and sizes of one shape stay in a row.

def water_cycle(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Sea, sun, cloud and mountain, with the four ways of the water between them."""
    sheet = Sheet(recipe, canvas, "#dff1fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    canvas.add("sky", svg.rect(0, 0, w, h, canvas.across([(0, "#a9d8f5"), (1, "#eef8fb")], 0, 0, 0, h * 0.7)))
    sheet.heading("The Water Cycle")
    sea, chance = h * 0.72, recipe.chance("detail").stream("water cycle")
    canvas.add("distance", svg.path(svg.polygon([(w * 0.5, sea), (w * 0.68, h * 0.46), (w * 0.76, h * 0.54),
        (w * 0.88,
        h * 0.38), (w * 1.08, sea), (w * 1.08, h), (w * 0.5, h)]), "#8f9bb3"),
        svg.path(svg.polygon([(w * 0.88, h * 0.38), (w * 0.82, h * 0.46), (w * 0.86, h * 0.445), (w * 0.885,
            h * 0.47),
        (w * 0.91, h * 0.45), (w * 0.945, h * 0.475)]), "#ffffff"),
        svg.path(svg.polygon([(w * 0.68, h * 0.46), (w * 0.64, h * 0.515), (w * 0.67, h * 0.505), (w * 0.69,
            h * 0.525),
        (w * 0.715, h * 0.497)]), "#ffffff"))
    hill = svg.smooth([(w * 0.36, h * 0.76), (w * 0.5, sea - u * 0.02), (w * 0.7, h * 0.66), (w * 1.05,
        h * 0.64)])
    canvas.add("middle", svg.path(hill + svg.d("L", w * 1.05, h + 9, w * 0.3, h + 9, "Z"), "#7dbf6a"))
    river = svg.d("M", w * 0.8, h * 0.56, "C", w * 0.74, h * 0.64, w * 0.82, h * 0.68, w * 0.66, h * 0.72,
        "S", w * 0.5,
        h * 0.78, w * 0.36, h * 0.86)
    canvas.add("middle", svg.stroke(river, "#4fa8dc", u * 0.026))
    canvas.add("ground", svg.path(svg.d("M-9", h * 0.78, "C", w * 0.2, h * 0.76, w * 0.36, h * 0.78,
        w * 0.46, h * 0.88, "S",
        w * 0.56, h, w * 0.58, h + 9, "H-9Z"), canvas.across([(0, "#4fb0e0"), (1, "#2f7fc0")], 0, h * 0.76,
            0, h)))
    waves = "".join(svg.d("M", w * x, h * y, "q", u * 0.02, -u * 0.012, u * 0.04, 0, "t", u * 0.04, 0) for x,
        y in
        ((0.04, 0.85), (0.2, 0.88), (0.1, 0.93), (0.3, 0.95)))
    canvas.add("ground", svg.stroke(waves, "#d5eefa", u * 0.006))
    x, y, r = w * 0.14, sheet.top + u * 0.1, u * 0.075
    rays = "".join(svg.d("M", x + math.cos(a) * r * 1.3, y + math.sin(a) * r * 1.3, "L",
        x + math.cos(a) * r * 1.7,
        y + math.sin(a) * r * 1.7) for a in (math.tau * k / 12 for k in range(12)))
    canvas.add("subject-1", svg.stroke(rays, "#f7b733", u * 0.012), svg.circle(x, y, r, "#ffd34d"))
    cloud = skies.cloud(chance, u * 0.26)
    for cx, cy, tone in ((0.46, 0.32, "#ffffff"), (0.8, 0.27, "#c9d4e2")):
        canvas.add("subject-1", svg.placed(svg.path(cloud, tone), w * cx, h * cy))
    drops = "".join(svg.d("M", w * 0.71 + k * u * 0.03, h * 0.3 + (k % 2) * u * 0.03, "l", -u * 0.012,
        u * 0.05) for k in
        range(7))
    canvas.add("subject-1", svg.stroke(drops, "#3f8fd0", u * 0.009))
    for k in range(3):
        bx = w * (0.16 + 0.07 * k)
        canvas.add("front", svg.stroke(svg.d("M", bx, h * 0.74, "q", -u * 0.025, -u * 0.04, 0, -u * 0.08,
            "t", 0, -u * 0.08,
            0, -u * 0.06), "#f08a4a", u * 0.012), svg.path(svg.polygon([(bx, h * 0.74 - u * 0.26),
                (bx - u * 0.026,
            h * 0.74 - u * 0.21), (bx + u * 0.026, h * 0.74 - u * 0.21)]), "#f08a4a"))
    canvas.add("front", arrow((w * 0.54, h * 0.2), (w * 0.7, h * 0.19), "#5f7fae", u * 0.012, -0.12),
        arrow((w * 0.86, h * 0.34), (w * 0.86, h * 0.47), "#3f8fd0", u * 0.012),
        arrow((w * 0.62, h * 0.83), (w * 0.47, h * 0.9), "#2f6fb0", u * 0.012, 0.1))
    size = u * 0.034
    for words, lx, ly, tone in (("Evaporation", 0.2, 0.45, "#f08a4a"), ("Condensation", 0.49, 0.4,
        "#5f7fae"),
        ("Precipitation", 0.83, 0.52, "#3f8fd0"), ("Collection", 0.24, 0.82, "#1f5f9f"), ("Runoff", 0.7, 0.8,
            "#2f7f5a")):
        sheet.label(words, w * lx, h * ly, size, "#ffffff", pill=tone)


def moon_phases(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Eight moons from new to full and back, each with its name."""
    sheet = Sheet(recipe, canvas, "#141a3c")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Phases of the Moon", "#fff3cf")
    names = ("New Moon", "Waxing Crescent", "First Quarter", "Waxing Gibbous", "Full Moon", "Waning Gibbous",
        "Last Quarter", "Waning Crescent")
    per = 8 if w > h * 1.9 else 4
    step, rows = w / per, 8 // per
    high = (h - sheet.top) / rows
    for k, name in enumerate(names):
        x, y = step * (k % per + 0.5), sheet.top + high * (k // per + 0.42)
        r = min(step * 0.36, high * 0.3)
        t = k / 8
        lit = math.cos(math.tau * t)
        side = 1 if t < 0.5 else 0
        d = svg.d("M", x, y - r, "A", r, r, f"0 0 {side}", x, y + r, "A", max(0.1, abs(lit) * r), r,
            f"0 0 {1 - side if lit > 0 else side}", x, y - r, "Z")
        canvas.add("subject-1", svg.circle(x, y, r * 1.25, "#9fb4e8", opacity=0.1), svg.circle(x, y, r,
            "#2c3566"))
        if k:
            clip = canvas.clip(d)
            craters = "".join(svg.circle(x + r * a, y + r * b, r * s, "#e0d5b0") for a, b, s in ((-0.3, -0.3,
                0.2),
                (0.35, 0.15, 0.24), (-0.2, 0.45, 0.15), (0.25, -0.5, 0.12)))
            canvas.add("subject-1", svg.path(d, "#fbf3d3"), svg.group(craters, clip_path=clip))
        sheet.label(name, x, y + r + u * 0.055, u * 0.03, "#fff8e8", wide=step * 0.9)


def earth_layers(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A globe cut open: crust, mantle, outer and inner core."""
    sheet = Sheet(recipe, canvas, "#eef4f8")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Layers of the Earth")
    x, y = w * 0.42, sheet.top + (h - sheet.top) * 0.48
    r = min(w * 0.36, (h - sheet.top) * 0.44)
    clip = canvas.clip(svg.ring(x, y, r))
    land = "".join(svg.ellipse(x + r * a, y + r * b, r * c, r * d, "#5fb05a") for a, b, c, d in ((-0.6, -0.4,
        0.34, 0.26),
        (-0.5, 0.3, 0.24, 0.36), (-0.1, -0.75, 0.3, 0.14), (-0.2, 0.75, 0.2, 0.16)))
    canvas.add("subject-1", svg.circle(x, y, r, "#3f8fd6"), svg.group(land, clip_path=clip))
    layers = (("Crust", 1.0, "#8a5a3a"), ("Mantle", 0.93, "#d9542f"), ("Outer Core", 0.58, "#f29a2e"),
        ("Inner Core", 0.3,
        "#ffe08a"))
    a = math.radians(62)
    for k, (name, share, tone) in enumerate(layers):
        s = r * share
        wedge = svg.d("M", x, y, "L", x + s * math.cos(a), y - s * math.sin(a), "A", s, s, "0 0 1",
            x + s * math.cos(a),
            y + s * math.sin(a), "Z")
        canvas.add("subject-1", svg.path(wedge, tone))
        inner = layers[k + 1][1] if k < 3 else 0.0
        at = (share + inner) / 2 * r
        turn = math.radians(-46 + 30 * k)
        sheet.pointer(name, w * 0.86, y + (k - 1.5) * r * 0.5, (x + at * math.cos(turn),
            y + at * math.sin(turn)), u * 0.034)


def flower_parts(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A flower with its root, and the names of its parts."""
    sheet = Sheet(recipe, canvas, "#f4faf0")
    w, h, u = canvas.width, canvas.height, canvas.short
    plant = bool(re.search(r"\bof (?:a |the )?(?:\w+ )?plant\b|\bplant (?:anatomy|parts|diagram)",
        recipe.brief.prompt.lower()))
    sheet.heading("Parts of a Plant" if plant else "Parts of a Flower")
    x, top = w * 0.5, sheet.top + u * 0.16
    soil, k = h * 0.8, u
    canvas.add("ground", svg.rect(0, soil, w, h - soil, "#9a6a45"), svg.rect(0, soil, w, u * 0.02, "#7fb55f"))
    roots = "".join(svg.d("M", x, soil, "q", dx * k, k * 0.04, dx * k * 1.7, k * dy) for dx, dy in ((-0.08,
        0.1), (0.08, 0.1),
        (-0.03, 0.16), (0.035, 0.16), (0.0, 0.18)))
    canvas.add("subject-1", svg.stroke(roots, "#f0dcb4", k * 0.012),
        svg.stroke(svg.d("M", x, soil, "Q", x - k * 0.02, (soil + top) / 2, x, top), "#4f9a4a", k * 0.022))
    for side, y in ((-1, 0.66), (1, 0.55)):
        ly = top + (soil - top) * y
        leaf = svg.d("M0,0Q", k * 0.07, -k * 0.09, k * 0.2, -k * 0.05, "Q", k * 0.11, k * 0.05, "0,0Z")
        vein = svg.stroke(svg.d("M", k * 0.02, -k * 0.006, "L", k * 0.17, -k * 0.044), "#3f8a44", k * 0.006)
        canvas.add("subject-1", svg.placed(svg.path(leaf, "#5fae55") + vein, x, ly, flip=side < 0))
    for j in range(9):
        canvas.add("subject-1", svg.placed(svg.ellipse(0, -k * 0.105, k * 0.046, k * 0.085, ("#f0709a",
            "#f58fb0")[j % 2]), x,
            top, turn=40 * j))
    canvas.add("subject-1", svg.circle(x, top, k * 0.058, "#f2bd3f"),
        *(svg.circle(x + k * 0.034 * math.cos(j * 0.9),
        top + k * 0.034 * math.sin(j * 0.9), k * 0.008, "#b9742a") for j in range(7)), svg.circle(x, top,
            k * 0.014, "#8fae3f"))
    mid = (soil + top) / 2
    left, right = w * 0.2, w * 0.8
    size = u * 0.034
    for words, lx, ly, at in (("Petal", left, top - u * 0.06, (x - k * 0.12, top - k * 0.05)), ("Stamen",
        right,
        top - u * 0.05, (x + k * 0.035, top - k * 0.01)), ("Pistil", right, top + u * 0.07, (x + k * 0.006,
            top + k * 0.004)),
        ("Stem", right, mid + u * 0.13, (x + k * 0.0, mid + u * 0.13)), ("Leaf", left,
            top + (soil - top) * 0.58,
        (x - k * 0.12, top + (soil - top) * 0.62)), ("Roots", left, soil + u * 0.11, (x - k * 0.06,
            soil + k * 0.08))):
        if not (plant and words in ("Stamen", "Pistil")):
            sheet.pointer("Flower" if plant and words == "Petal" else words, lx, ly, at, size)


def photosynthesis(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A plant with sunlight, carbon dioxide and water that go in, oxygen and sugar that come out."""
    sheet = Sheet(recipe, canvas, "#e9f6fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Photosynthesis")
    soil = h * 0.8
    canvas.add("ground", svg.rect(0, soil, w, h - soil, "#9a6a45"), svg.rect(0, soil, w, u * 0.022,
        "#7fb55f"))
    x, y = w * 0.14, sheet.top + u * 0.1
    canvas.add("subject-1", svg.circle(x, y, u * 0.12, "#ffe08a", opacity=0.5), svg.circle(x, y, u * 0.08,
        "#ffd34d"))
    sheet.picture("prop:sapling", w * 0.5, soil - u * 0.17, u * 0.42)
    size, weight = u * 0.034, u * 0.015
    ways = (("Sunlight", (0.22, 0.3), (0.42, 0.46), "#f0a93a", (0.3, 0.28)), ("Carbon Dioxide", (0.12, 0.62),
        (0.38, 0.6),
        "#7f8a99", (0.19, 0.68)), ("Oxygen", (0.62, 0.5), (0.86, 0.38), "#3f9fd0", (0.82, 0.32)), ("Sugar",
            (0.6, 0.66),
        (0.82, 0.68), "#d9628f", (0.84, 0.73)), ("Water", (0.5, 0.96), (0.5, 0.84), "#2f7fc0", (0.64, 0.91)))
    for words, a, b, tone, at in ways:
        canvas.add("front", arrow((w * a[0], h * a[1]), (w * b[0], h * b[1]), tone, weight))
        sheet.label(words, w * at[0], h * at[1], size, "#ffffff", pill=tone)


def seasons(recipe: Recipe, canvas: svg.Canvas) -> None:
    """One tree in four fields: in blossom, in leaf, in autumn colours, in snow."""
    sheet = Sheet(recipe, canvas)
    w, h = canvas.width, canvas.height
    given = recipe.brief.text
    if given:
        sheet.heading("")
    columns = 4 if w > h * 1.7 else 2
    rows = 4 // columns
    fw, fh = w / columns, (h - (sheet.top if given else 0)) / rows
    y0 = sheet.top if given else 0.0
    chance = recipe.chance("detail").stream("seasons")
    fields = (("Spring", "#d9effa", "#9fd07a", ("#f7b6cd", "#fbd3e0", "#f59ab8")), ("Summer", "#8fd0f5",
        "#6fb84f",
        ("#4f9a4a", "#6fb85a", "#3f8a48")), ("Autumn", "#fbe0b8", "#d9b25f", ("#e5812f", "#d5532f",
            "#f2b13c")),
        ("Winter", "#c9dcee", "#f4f9ff", ("#ffffff", "#e6f0fa")))
    for k, (name, sky, ground, leaves) in enumerate(fields):
        x, y = fw * (k % columns), y0 + fh * (k // columns)
        s = min(fw, fh)
        mx, foot = x + fw / 2, y + fh * 0.8
        canvas.add("sky", svg.rect(x, y, fw + 0.6, fh + 0.6, sky), svg.path(svg.d("M", x, foot - s * 0.03,
            "Q", mx,
            foot - s * 0.11, x + fw, foot - s * 0.03, "V", y + fh, "H", x, "Z"), ground))
        trunk = svg.d("M", mx - s * 0.035, foot, "Q", mx - s * 0.02, foot - s * 0.2, mx - s * 0.015,
            foot - s * 0.3, "h",
            s * 0.03, "Q", mx + s * 0.02, foot - s * 0.2, mx + s * 0.035, foot, "Z")
        boughs = "".join(svg.d("M", mx, foot - s * a, "q", dx * s * 0.4, -s * 0.06, dx * s, -s * 0.17) for a,
            dx in ((0.2, -0.2),
            (0.22, 0.2), (0.27, -0.1), (0.28, 0.11), (0.28, 0.0)))
        canvas.add("subject-1", svg.path(trunk, "#7a5238"), svg.stroke(boughs, "#7a5238", s * 0.018))
        for j in range(26 if name != "Winter" else 9):
            a, r = chance.uniform(0, math.tau), s * 0.2 * math.sqrt(chance.random())
            px, py = mx + r * 1.25 * math.cos(a), foot - s * 0.42 + r * math.sin(a)
            if name == "Winter":
                px, py = mx + s * (-0.2 + 0.05 * j), foot - s * (0.37 + 0.06 * (1 - abs(j - 4) / 4))
            size = s * (0.016 if name == "Winter" else chance.uniform(0.045, 0.07))
            canvas.add("subject-1", svg.circle(px, py, size, leaves[j % len(leaves)]))
        for _ in range(0 if name == "Summer" else 9):
            px, py = x + fw * chance.uniform(0.12, 0.88), y + fh * chance.uniform(0.3, 0.9)
            canvas.add("front", svg.circle(px, py, s * 0.011, leaves[0]))
        if name == "Summer":
            canvas.add("sky", svg.circle(x + fw * 0.82, y + fh * 0.18, s * 0.07, "#ffd34d"))
        sheet.label(name, mx, y + fh * 0.91, s * 0.075, "#3f4a5c" if name == "Winter" else "#ffffff",
            pill="" if name == "Winter" else color.shaded(leaves[0], 0.12))


def food_pyramid(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A pyramid of food: much bread and greens below, little sweets on top."""
    sheet = Sheet(recipe, canvas, "#f7f9ee")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Food Pyramid")
    top, low, half = sheet.top + u * 0.02, h * 0.95, min(w * 0.46, (h - sheet.top) * 0.58)
    rows = ((("cupcake",), "#f28f9a"), (("cheese-wedge", "fish", "egg"), "#f2b76a"), (("red-apple", "carrot",
        "broccoli", "banana"),
        "#8fcf7a"), (("bread", "sheaf-of-rice", "pretzel", "croissant", "potato"), "#f2d58a"))
    count = len(rows)
    for k, (foods, tone) in enumerate(rows):
        a, b = k / count, (k + 1) / count
        y0, y1 = top + (low - top) * a, top + (low - top) * b - u * 0.012
        x0, x1 = half * a, half * (b - 0.012)
        canvas.add("ground", svg.path(svg.polygon([(w / 2 - x0, y0), (w / 2 + x0, y0), (w / 2 + x1, y1),
            (w / 2 - x1, y1)]), tone))
        span = (x0 + x1) * (0.86 if k else 0.5)
        for j, key in enumerate(foods):
            fx = w / 2 + span * ((j + 0.5) / len(foods) - 0.5)
            sheet.picture(key, fx, (y0 + y1) / 2 + (u * 0.045 if k == 0 else 0),
                (y1 - y0) * (0.6 if k else 0.44),
                wide=span / len(foods) * 0.9 if k else u * 0.1)
