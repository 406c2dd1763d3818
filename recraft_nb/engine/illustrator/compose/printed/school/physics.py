"""Lessons of things at work: an electric circuit, a magnet, the simple machines, a pair of scales."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts.explained import PAPER, Sheet, arrow
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.recipe import Recipe

SCALES = re.compile(
    r"\b(?:scales?|balance|seesaw)\b[^.]{0,40}\bone side\b[^.]*\bother\b|"
    r"\b(?:justice|balance|balancing|weighing|golden?|beam) scales?\b[^.]{0,20}\b(?:with|of|weighing|"
    r"between|balancing)"
    r" [a-z ]{2,30} and\b|"
    r"\bbalanc(?:e|ing) (?:between|of) [a-z ]{3,30} and\b"
)
_WOOD, _STEEL, _RED = "#b9834f", "#8a95a8", "#e0483f"


def circuit(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A loop of wire with a battery, a switch and a bulb that shines when the switch is closed."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, "#eef4fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Electric Circuit")
    x, y = w * 0.5, sheet.top + (h - sheet.top) * 0.54
    a, b = min(w * 0.36, u * 0.46), min((h - sheet.top) * 0.27, u * 0.3)
    is_open = bool(re.search(r"\bopen (?:switch|circuit)\b", said))
    canvas.add("middle", svg.stroke(svg.rounded(x - a, y - b, 2 * a, 2 * b, u * 0.05), "#c4562f", u * 0.016))
    for k in range(4):
        ex = x - a * 0.7 + a * 0.47 * k
        if abs(ex - x) > a * 0.3:
            canvas.add("front", arrow((ex - u * 0.03, y + b), (ex + u * 0.03, y + b), "#3f7fe8", u * 0.01))
    # The switch, in the wire at the left.
    canvas.add("ground", svg.rect(x - a - u * 0.05, y - u * 0.085, u * 0.1, u * 0.17, sheet.paper))
    lever = (x - a + (u * 0.09 if is_open else 0.0), y - u * (0.07 if is_open else 0.08))
    canvas.add("subject-1", svg.stroke(svg.d("M", x - a, y + u * 0.08, "L", *lever), "#39435a", u * 0.018))
    for dy in (-0.08, 0.08):
        canvas.add("subject-1", svg.circle(x - a, y + u * dy, u * 0.018, "#f2b83a"))
    # The bulb, above.
    if not is_open:
        glow = canvas.radial([(0, "#ffe27a", 0.9), (1, "#ffe27a", 0)])
        canvas.add("ground", svg.circle(x, y - b - u * 0.05, u * 0.2, glow))
        rays = "".join(
            svg.d("M", x + u * 0.12 * math.cos(t), y - b - u * 0.06 + u * 0.12 * math.sin(t), "L",
                  x + u * 0.155 * math.cos(t), y - b - u * 0.06 + u * 0.155 * math.sin(t))
            for t in (math.pi + math.pi * k / 6 for k in range(7))
        )  # fmt: skip
        canvas.add("subject-1", svg.stroke(rays, "#f2b02e", u * 0.01))
    glass = "#dfe6ee" if is_open else "#ffe27a"
    canvas.add(
        "subject-1",
        svg.circle(x, y - b - u * 0.06, u * 0.085, glass),
        svg.stroke(svg.ring(x, y - b - u * 0.06, u * 0.085), "#c99a2e", u * 0.006),
        svg.stroke(
            svg.d("M", x - u * 0.02, y - b + u * 0.01, "v", -u * 0.06, "l", u * 0.013, u * 0.025, u * 0.013,
                  -u * 0.025, u * 0.013, u * 0.025, "v", u * 0.035), "#b9692e", u * 0.006),
        svg.rect(x - u * 0.035, y - b + u * 0.01, u * 0.07, u * 0.05, "#8a95a8", u * 0.01),
    )  # fmt: skip
    # The battery, below.
    bw, bh = u * 0.3, u * 0.12
    canvas.add(
        "subject-1",
        svg.rect(x - bw / 2, y + b - bh / 2, bw, bh, "#39435a", u * 0.02),
        svg.rect(x + bw * 0.16, y + b - bh / 2, bw * 0.34, bh, "#e8a03a", u * 0.02),
        svg.rect(x + bw / 2, y + b - bh * 0.2, u * 0.022, bh * 0.4, "#8a95a8", u * 0.006),
    )
    size = u * 0.036
    canvas.add(
        "lettering",
        svg.stroke(svg.d("M", x + bw * 0.28, y + b, "h", u * 0.04, "m", -u * 0.02, -u * 0.02, "v", u * 0.04,
                         "M", x - bw * 0.38, y + b, "h", u * 0.04), "#ffffff", u * 0.01),
    )  # fmt: skip
    sheet.label("Bulb", x + u * 0.25, y - b - u * 0.07, size)
    sheet.label("Switch", x - a + u * 0.13, y, size)
    sheet.label("Battery", x, y + b + u * 0.1, size)
    sheet.label("Wire", x + a - u * 0.07, y, size)


def magnet(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A horseshoe magnet with its poles, nails and clips that fly to it, the lines of its field."""
    sheet = Sheet(recipe, canvas, "#eef4fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("")
    x, top = w * 0.5, sheet.top + (h - sheet.top) * 0.16
    r, wide = u * 0.16, u * 0.1
    low = top + u * 0.36
    for k in range(3):
        s = 0.06 + 0.075 * k
        for side in (-1, 1):
            sx = x + side * (r + wide * 0.2)
            canvas.add("distance", svg.stroke(svg.d("M", sx, low, "C", sx + side * u * s * 1.5, low + u * s,
                sx + side * u * s * 2, top - u * s * 0.2, x + side * r * 0.6, top - u * s), "#9fc0e8",
                u * 0.006, stroke_dasharray=f"{svg.num(u * 0.02)} {svg.num(u * 0.016)}"))  # fmt: skip
    bend = svg.d(
        "M", x - r, low - u * 0.1, "V", top + r, "A", r, r, "0 0 1", x + r, top + r, "V", low - u * 0.1
    )
    flat = {"stroke_linecap": "butt"}
    canvas.add(
        "subject-1", svg.stroke(bend, "#b7322c", wide * 1.08, **flat), svg.stroke(bend, _RED, wide, **flat)
    )
    canvas.add("subject-1", svg.stroke(svg.d("M", x - r - wide * 0.2, top + r * 1.2, "A", r * 1.1, r * 1.1,
        "0 0 1", x - r * 0.4, top + r * 0.16), "#ff8f80", u * 0.014))  # fmt: skip
    for side, pole, tone in ((-1, "N", "#c9d0da"), (1, "S", "#c9d0da")):
        canvas.add(
            "subject-1", svg.rect(x + side * r - wide * 0.54, low - u * 0.1, wide * 1.08, u * 0.12, tone)
        )
        sheet.label(pole, x + side * r, low - u * 0.045, u * 0.06, "#39435a")
    clips = "clip" in recipe.brief.prompt.lower()
    for k in range(11):
        side = -1 if k % 2 else 1
        near = k < 6
        nx = x + side * r + (k // 2 - 1) * u * 0.035 if near else x + side * u * (0.1 + 0.05 * (k - 6))
        ny = low + u * (0.03 + 0.03 * (k % 3)) if near else low + u * (0.19 + 0.035 * (k % 4))
        piece = (
            svg.stroke(svg.d("M0,", u * 0.02, "v", u * 0.08, "a", u * 0.016, u * 0.016, "0 0 0", u * 0.032, 0,
                "v", -u * 0.09, "a", u * 0.011, u * 0.011, "0 0 0", -u * 0.022, 0, "v", u * 0.07),
                "#5f7fae", u * 0.007)
            if clips
            else svg.rect(-u * 0.006, u * 0.008, u * 0.012, u * 0.1, _STEEL, u * 0.002)
            + svg.path(svg.polygon([(-u * 0.006, u * 0.107), (u * 0.006, u * 0.107), (0, u * 0.135)]), _STEEL)
            + svg.rect(-u * 0.02, 0, u * 0.04, u * 0.011, "#5f6a7d", u * 0.003)
        )  # fmt: skip
        turn = (k * 23) % 40 - 20 if near else (k * 47) % 120 - 60
        canvas.add("subject-1", svg.placed(piece, nx, ny, turn=turn))


def machines(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The six simple machines, each in its field with its name."""
    sheet = Sheet(recipe, canvas, PAPER)
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Simple Machines")
    across = 3 if w >= h * 0.9 else 2
    rows = 6 // across
    cw, ch = w * 0.94 / across, (h - sheet.top - u * 0.04) / rows
    kinds: tuple[tuple[str, str, Callable[[], str]], ...] = (
        ("Lever", "#fde3d3", _lever),
        ("Wheel and Axle", "#fdf0c8", _wheel),
        ("Pulley", "#dcf0df", _pulley),
        ("Inclined Plane", "#d9ebf9", _ramp),
        ("Wedge", "#e9e0f5", _wedge),
        ("Screw", "#f9dfe9", _screw),
    )
    for k, (name, tone, draw) in enumerate(kinds):
        x, y = w * 0.03 + cw * (k % across), sheet.top + ch * (k // across)
        canvas.add("ground", svg.rect(x + u * 0.012, y, cw - u * 0.024, ch - u * 0.024, tone, u * 0.03))
        s = min(cw, ch) * 0.0085
        canvas.add("subject-1", svg.placed(draw(), x + cw / 2, y + ch * 0.42, s))
        sheet.label(name, x + cw / 2, y + ch * 0.84, u * 0.036, wide=cw * 0.86)


def _lever() -> str:
    return (
        svg.path(svg.polygon([(0, 4), (-13, 32), (13, 32)]), "#3f7fb5")
        + svg.placed(svg.rect(-46, -3, 92, 6, _WOOD, 3), 0, 2, turn=-12)
        + svg.path(svg.smooth([(-50, 8), (-44, -12), (-28, -14), (-22, 2)], close=True), "#7f8a99")
        + svg.stroke(svg.d("M", 40, -40, "v", 20), _RED, 5)
        + svg.path(svg.polygon([(40, -12), (33, -22), (47, -22)]), _RED)
    )


def _wheel() -> str:
    spokes = "".join(
        svg.d("M0,0L", 28 * math.cos(a), 28 * math.sin(a)) for a in (math.tau * k / 8 for k in range(8))
    )
    return (
        svg.rect(-2, -5, 48, 10, _STEEL, 4)
        + svg.circle(-8, 0, 34, "#6b4a30")
        + svg.circle(-8, 0, 28, "#f2dcb4")
        + svg.placed(svg.stroke(spokes, _WOOD, 5), -8, 0)
        + svg.circle(-8, 0, 9, "#5f6a7d")
    )


def _pulley() -> str:
    return (
        svg.rect(-40, -42, 80, 7, "#8a5f40", 2)
        + svg.rect(-3, -36, 6, 20, "#5f6a7d")
        + svg.stroke(svg.d("M", -15, -10, "V", 14, "M", 15, -10, "L", 30, 30), "#c9a66b", 3.5)
        + svg.circle(0, -10, 17, "#3f7fb5")
        + svg.circle(0, -10, 12, "#8fc0e8")
        + svg.circle(0, -10, 4, "#39435a")
        + svg.rect(-30, 12, 30, 24, _WOOD, 3)
        + svg.path(svg.polygon([(34, 40), (24, 32), (36, 26)]), _RED)
    )


def _ramp() -> str:
    return (
        svg.path(svg.polygon([(-46, 32), (46, 32), (46, -16)]), _WOOD)
        + svg.placed(svg.rect(-14, -24, 28, 24, "#3f7fb5", 3), 0, 8, turn=-27.5)
        + arrow((-38, -2), (-10, -22), _RED, 4)
    )


def _wedge() -> str:
    return (
        svg.rect(-40, 6, 36, 28, _WOOD, 8)
        + svg.rect(4, 6, 36, 28, _WOOD, 8)
        + svg.path(svg.polygon([(-15, -30), (15, -30), (0, 26)]), _STEEL)
        + svg.path(svg.polygon([(2, -30), (15, -30), (0, 26)]), "#6f7a8d")
        + arrow((0, -54), (0, -34), _RED, 4)
    )


def _screw() -> str:
    turns = "".join(
        svg.d("M", -12 + k * 0.9, -16 + 10 * k, "L", 12 - k * 0.9, -21 + 10 * k) for k in range(5)
    )
    return (
        svg.path(svg.polygon([(-8, -28), (8, -28), (5, 26), (0, 40), (-5, 26)]), _STEEL)
        + svg.stroke(turns, "#5f6a7d", 4.5)
        + svg.path(svg.d("M", -20, -34, "Q", 0, -48, 20, -34, "L", 12, -24, "H", -12, "Z"), "#6f7a8d")
        + svg.stroke(svg.d("M", -6, -38, "H", 6), "#39435a", 3.5)
    )


def scales(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A pair of scales: what is named first lies in one pan, what is named next in the other."""
    sheet = Sheet(
        recipe, canvas, recipe.chance("palette").stream("scales").pick(("#e6f2ee", "#fbf0e2", "#e9eef9"))
    )
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("")
    x, top, foot = w * 0.5, sheet.top + (h - sheet.top) * 0.14, h * 0.86
    a = min(w * 0.32, u * 0.42)
    gold, dark = "#e0a93f", "#b9812a"
    canvas.add("distance", svg.circle(x, (top + foot) / 2, u * 0.4, "#ffffff", opacity=0.55))
    canvas.add(
        "ground",
        svg.rect(x - u * 0.014, top, u * 0.028, foot - top, gold),
        svg.rect(x + u * 0.002, top, u * 0.012, foot - top, dark),
        svg.path(svg.d("M", x - u * 0.17, foot, "Q", x, foot - u * 0.14, x + u * 0.17, foot, "Z"), gold),
        svg.rect(x - u * 0.2, foot - u * 0.005, u * 0.4, u * 0.035, dark, u * 0.015),
        svg.rect(x - a, top + u * 0.03, 2 * a, u * 0.024, gold, u * 0.012),
        svg.circle(x, top + u * 0.04, u * 0.035, dark),
        svg.circle(x, top + u * 0.04, u * 0.02, gold),
    )
    pan = top + (foot - top) * 0.62
    half = u * 0.165
    listed = [s for s in recipe.brief.subjects if things.has_drawing(s.picture) and not _SCALE.search(s.word)]
    said = recipe.brief.prompt.lower()
    pans = [
        ["figure:man", "figure:girl", "figure:woman"]
        if s.word == "family"
        else [s.picture] * max(1, min(3, s.count))
        for s in listed[:2]
    ]
    shown = " ".join(s.word for s in listed)
    known = [key for word, key in _STANDS_FOR if re.search(rf"\b{word}", said) and word not in shown]
    pans += [[key] for key in dict.fromkeys((*known, "briefcase", "red-heart"))]
    for side, keys in ((-1, pans[0]), (1, pans[1])):
        px = x + side * a
        canvas.add("ground", svg.stroke(svg.d("M", px, top + u * 0.042, "L", px - half, pan, "M", px,
            top + u * 0.042, "L", px + half, pan), dark, u * 0.006))  # fmt: skip
        for k, key in enumerate(keys):
            sheet.picture(
                key, px + (k - (len(keys) - 1) / 2) * u * 0.1, pan - u * 0.085, u * 0.19, wide=u * 0.24
            )
        canvas.add("front", svg.path(svg.d("M", px - half * 1.08, pan, "H", px + half * 1.08, "Q",
            px + half * 0.7,
            pan + u * 0.08, px, pan + u * 0.08, "T", px - half * 1.08, pan, "Z"), gold),
            svg.rect(px - half * 1.1, pan - u * 0.006, half * 2.2, u * 0.016, dark, u * 0.008))  # fmt: skip


_SCALE = re.compile(r"\b(?:scales?|justice|balance|seesaw|side|concept|life)\b")
# What lies in a pan for a notion.
_STANDS_FOR = (("work", "briefcase"), ("job", "briefcase"), ("money", "money-bag"), ("family", "house"),
    ("life", "red-heart"), ("health", "red-apple"), ("time", "alarm-clock"), ("love", "red-heart"),
    ("brain", "brain"), ("nature", "deciduous-tree"), ("home", "house"), ("risk", "warning"))  # fmt: skip
