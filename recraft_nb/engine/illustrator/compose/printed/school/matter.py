"""Small things made large: solids, liquids and gases, cells, atoms with their parts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# Places and sizes of one shape stay in a row.


def states(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Three vessels: particles in rows, particles that slip past each other, particles that fly."""
    sheet = Sheet(recipe, canvas, "#f2f6fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("States of Matter")
    chance = recipe.chance("detail").stream("particles")
    wide = min(w * 0.27, u * 0.34)
    tall = min(wide * 1.35, (h - sheet.top) * 0.6)
    foot = sheet.top + (h - sheet.top) * 0.5 + tall * 0.42
    for k, (name, tone, key) in enumerate((("Solid", "#3f8fd0", "ice"), ("Liquid", "#2f9e96", "droplet"),
        ("Gas", "#e5604d",
        "cloud"))):
        x = w * (0.19 + 0.31 * k)
        left = x - wide / 2
        canvas.add("distance", svg.path(svg.rounded(left, foot - tall, wide, tall, u * 0.03), "#ffffff"),
            svg.stroke(svg.d("M", left, foot - tall, "V", foot - u * 0.03, "Q", left, foot, left + u * 0.03,
                foot, "H",
            left + wide - u * 0.03, "Q", left + wide, foot, left + wide, foot - u * 0.03, "V", foot - tall),
                "#7f93ad", u * 0.009))
        r = wide / 12.5
        spots: list[svg.Point] = []
        if k == 0:
            spots = [(left + r * (1.75 + 2.25 * c),
                foot - r * (1.5 + 2.25 * n)) for n in range(4) for c in range(5)]
        elif k == 1:
            canvas.add("distance", svg.path(svg.rounded(left + u * 0.006, foot - tall * 0.5,
                wide - u * 0.012, tall * 0.5 - u * 0.006,
                u * 0.026), "#bfe8e4"))
            spots = [(left + r * (1.6 + 2.3 * c + 0.5 * (n % 2)) + chance.uniform(-0.3, 0.3) * r,
                foot - r * (1.5 + 2.15 * n)
                + chance.uniform(-0.3, 0.3) * r) for n in range(3) for c in range(5 - n % 2)]
        else:
            spots = [(left + wide * fx, foot - tall * fy) for fx, fy in ((0.18, 0.16), (0.72, 0.1), (0.48,
                0.34), (0.84, 0.44),
                (0.2, 0.56), (0.58, 0.66), (0.3, 0.86), (0.8, 0.86))]
        for px, py in spots:
            canvas.add("middle", svg.circle(px, py, r, color.shaded(tone, 0.08)), svg.circle(px - r * 0.1,
                py - r * 0.12, r * 0.84,
                tone), svg.circle(px - r * 0.34, py - r * 0.36, r * 0.22, "#ffffff", opacity=0.7))
            if k == 2:
                canvas.add("middle", svg.stroke(svg.d("M", px + r * 1.3, py + r * 0.9, "l", r * 1.1,
                    r * 0.8), tone, r * 0.25,
                    stroke_opacity=0.6))
        sheet.picture(key, x, foot - tall - u * 0.09, u * 0.11)
        sheet.label(name, x, foot + u * 0.075, u * 0.052, tone)


def cell(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A cell cut open with its parts: of an animal it is round, of a plant it is a box with a wall."""
    said = recipe.brief.prompt.lower()
    plant = "plant" in said
    sheet = Sheet(recipe, canvas, "#f4faf0" if plant else "#fdf3f2")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Plant Cell" if plant else "Animal Cell" if "animal" in said else "The Cell")
    x, y = w * 0.5, sheet.top + (h - sheet.top) * 0.5
    r = min(w * 0.3, (h - sheet.top) * 0.4)
    if plant:
        for grow, tone in ((1.08, "#5f9a45"), (1.02, "#a5d07a"), (0.95, "#dff0c4")):
            canvas.add("distance", svg.path(svg.rounded(x - r * 1.12 * grow, y - r * 0.98 * grow,
                r * 2.24 * grow, r * 1.96 * grow, r * 0.16), tone))
        canvas.add("middle", svg.path(svg.rounded(x - r * 0.28, y - r * 0.5, r * 1.05, r * 1.05, r * 0.3),
            "#a9d8f0"))
        nucleus = (x - r * 0.62, y - r * 0.42)
    else:
        around = [(x + r * k * math.cos(math.tau * n / 10) * 1.12,
            y + r * k * math.sin(math.tau * n / 10)) for n, k in
            enumerate((1.0, 0.95, 1.02, 0.97, 1.0, 1.03, 0.95, 1.0, 0.96, 1.02))]
        inner = [(x + (px - x) * 0.95, y + (py - y) * 0.95) for px, py in around]
        canvas.add("distance", svg.path(svg.smooth(around, close=True), "#e88a9a"),
            svg.path(svg.smooth(inner, close=True), "#fbd9d6"))
        nucleus = (x - r * 0.08, y - r * 0.06)
    nx, ny = nucleus
    big = r * (0.27 if plant else 0.36)
    canvas.add("middle", svg.circle(nx, ny, big * 1.08, "#6a4aa0"), svg.circle(nx, ny, big, "#9a78cc"),
        svg.circle(nx + big * 0.1, ny + big * 0.1, big * 0.4, "#5a3a90"))
    mitos = ((-0.66, 0.36, 20), (0.66, -0.5, -30), (0.5, 0.62, 10)) if not plant else ((-0.72, 0.4, 30),
        (0.42, 0.78, 0), (0.2, -0.76, -10))
    for dx, dy, turn in mitos:
        body = svg.ellipse(0, 0, r * 0.2, r * 0.1, "#d9702f") + svg.ellipse(0, 0, r * 0.17, r * 0.074,
            "#f5a85f")
        fold = svg.d("M", -r * 0.13, 0, *(part for k in range(5) for part in ("l", r * 0.026,
            (-1) ** k * r * 0.05, "l", r * 0.026,
            -((-1) ** k) * r * 0.05)))
        canvas.add("middle", svg.placed(body + svg.stroke(fold, "#c85f22", r * 0.018), x + dx * r,
            y + dy * r, turn=turn))
    if plant:
        for dx, dy in ((0.9, -0.5), (0.9, 0.1), (-0.3, 0.74), (-0.84, 0.02), (0.82, 0.66)):
            canvas.add("middle", svg.ellipse(x + dx * r, y + dy * r, r * 0.13, r * 0.085, "#3f8a42"),
                svg.ellipse(x + dx * r, y + dy * r,
                r * 0.09, r * 0.05, "#6fba5a"))
    else:
        for k in range(4):
            a = -0.5 + 0.1 * k
            arc = [(nx + (big * 1.25 + k * r * 0.075) * math.cos(a + n * 0.26),
                ny + (big * 1.25 + k * r * 0.075) * math.sin(a + n * 0.26))
                for n in range(6)]
            canvas.add("middle", svg.stroke(svg.smooth(arc), "#4f9ad0", r * 0.04))
        for dx, dy, s in ((-0.5, -0.56, 0.09), (-0.36, 0.7, 0.1), (0.2, -0.72, 0.07)):
            canvas.add("middle", svg.circle(x + dx * r, y + dy * r, r * s, "#f2c94f"))
    for k in range(22):
        a, s = k * 2.4, 0.55 + 0.38 * ((k * 7) % 11) / 11
        px, py = x + r * s * math.cos(a), y + r * s * 0.86 * math.sin(a)
        if math.dist((px, py), nucleus) > big * 1.2:
            canvas.add("middle", svg.circle(px, py, r * 0.018, "#7a4f5f"))
    left, right, size = w * 0.12, w * 0.88, u * 0.03
    labels = ((("Cell wall", left, -0.82, (x - r * 1.16, y - r * 0.7)), ("Nucleus", left, -0.2, nucleus),
        ("Mitochondrion", left, 0.5, (x - r * 0.72, y + r * 0.4)), ("Membrane", right, -0.84, (x + r * 1.08,
            y - r * 0.84)),
        ("Chloroplast", right, -0.34, (x + r * 0.92, y - r * 0.5)), ("Vacuole", right, 0.3, (x + r * 0.5,
            y + r * 0.2)),
        ("Cytoplasm", right, 0.86, (x + r * 0.62, y + r * 0.86))) if plant else
        (("Membrane", left, -0.7, (x - r * 0.86, y - r * 0.58)), ("Nucleus", left, -0.06, (x - r * 0.3,
            y - r * 0.1)),
        ("Mitochondrion", left, 0.56, (x - r * 0.68, y + r * 0.38)), ("Vacuole", right, -0.78,
            (x + r * 0.24, y - r * 0.72)),
        ("Endoplasmic reticulum", right, -0.1, (x + r * 0.5, y + r * 0.06)), ("Cytoplasm", right, 0.72,
            (x + r * 0.72, y + r * 0.4))))
    for words, lx, dy, at in labels:
        sheet.pointer(words, lx, y + r * dy, at, size if len(words) < 16 else size * 0.74)


def atom(recipe: Recipe, canvas: svg.Canvas) -> None:
    """An atom: protons and neutrons in the middle, electrons on rings, each named."""
    sheet = Sheet(recipe, canvas, "#f2f4fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Parts of an Atom")
    x, y = w * 0.46, sheet.top + (h - sheet.top) * 0.5
    r = min(w * 0.36, (h - sheet.top) * 0.42)
    electrons = []
    for share, count in ((0.56, 2), (0.96, 4)):
        canvas.add("distance", svg.stroke(svg.ring(x, y, r * share), "#9fb0d0", u * 0.005))
        for k in range(count):
            a = math.tau * k / count - 0.5
            electrons.append((x + r * share * math.cos(a), y + r * share * math.sin(a)))
    balls = [(0.0, 0.0), *((math.cos(math.tau * k / 6), math.sin(math.tau * k / 6)) for k in range(6))]
    for k, (dx, dy) in enumerate(balls[1:] + balls[:1]):
        tone = ("#e5604d", "#7a8aa8")[k % 2]
        px, py = x + dx * r * 0.13, y + dy * r * 0.13
        canvas.add("middle", svg.circle(px, py, r * 0.1, color.shaded(tone, 0.1)), svg.circle(px - r * 0.01,
            py - r * 0.012, r * 0.085,
            tone))
    for px, py in electrons:
        canvas.add("middle", svg.circle(px, py, r * 0.055, "#2f6fd0"), svg.stroke(svg.d("M", px - r * 0.025,
            py, "h", r * 0.05), "#ffffff",
            r * 0.014))
    for words, dy, at in (("Electron", -0.7, electrons[2]), ("Proton", -0.16, (x + r * 0.13, y)),
        ("Neutron", 0.24,
        (x + r * 0.07, y + r * 0.12)), ("Nucleus", 0.66, (x, y + r * 0.14))):
        sheet.pointer(words, w * 0.88, y + r * dy, at, u * 0.036)
