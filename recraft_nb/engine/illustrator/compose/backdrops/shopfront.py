"""The front of one small shop that fills the picture: a florist's, a baker's, a café."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

    _Tone = Callable[[str], str]

# fmt: off
# Places and sizes of one shape stay in a row.

_WARM = "#ffe0a0"
# Of each trade the colours of its wood and of its awning.
_TRADES = {"flowers": ("#3f6f5a", "#e88fa8"), "bread": ("#8a5230", "#d98a3f"), "coffee": ("#4a3a34",
    "#2f7a6a")}
_FLOWERS = {
    "tulips": ("tulip", ("#e8546a", "#f2a93b", "#f7c6d4")), "tulip": ("tulip", ("#e8546a", "#f2a93b",
        "#f7c6d4")),
    "sunflowers": ("sunflower", ("#f5c02f",)), "roses": ("rose", ("#d9363a", "#f29bb6", "#fbf1e8")),
    "peonies": ("rose", ("#f29bb6", "#f7c6d4")), "lavender": ("lavender", ("#9a7fd0",)),
    "hydrangeas": ("ball", ("#7f9ad0", "#a9b8e8")), "daisies": ("daisy", ("#fdfaf4",)),
}


def front(stage: Stage) -> None:
    """A wooden front with a striped awning, a lit window, a door, and goods before it on the pavement."""
    c, u, w, h = stage.canvas, stage.canvas.short, stage.canvas.width, stage.canvas.height
    tone: _Tone = partial(stage.world.tone)
    trade = _trade(stage)
    wood, cloth = _TRADES[trade]
    foot, eaves = h * 0.8, h * 0.26
    chance = stage.chance.stream("front")
    brick = tone(chance.pick(("#c98f74", "#d9c2a4", "#b9c4c0")))
    c.add("sky", svg.rect(0, 0, w, foot + 5, brick))
    rows = "".join(svg.d("M", x + (u * 0.05 if r % 2 else 0), u * 0.045 * r, "h", u * 0.08)
                   for r in range(int(h * 0.3 / u / 0.045) + 1)
                   for x in (k * u * 0.1 for k in range(int(w / u / 0.1) + 1)))
    c.add("sky", svg.stroke(rows, color.shaded(brick, 0.05), u * 0.004))
    for x in (0.2, 0.8):
        _upper(stage, w * x, u * 0.15, tone)
    c.add("distance", svg.rect(w * 0.04, eaves - u * 0.07, w * 0.92, foot - eaves + u * 0.07, tone(wood), 6))
    c.add("distance", svg.rect(w * 0.04, eaves - u * 0.09, w * 0.92, u * 0.025, color.lit(tone(wood), 0.06),
        4))
    x0, x1 = w * 0.09, w * chance.uniform(0.61, 0.65)
    top, sill = eaves + u * 0.1, foot - u * 0.16
    _glass(stage, x0, top, x1 - x0, sill - top, tone)
    _door(stage, w * 0.8, top - u * 0.01, foot, u * 0.22,
        tone(stage.paints.get("door", wood)), tone)
    c.add("distance", svg.rect(x0 - u * 0.01, sill, x1 - x0 + u * 0.02, u * 0.025, color.lit(tone(wood),
        0.08), 3))
    for k in range(2):
        bx = x0 + (x1 - x0) * (0.03 + 0.5 * k)
        c.add("distance", svg.rect(bx, sill + u * 0.045, (x1 - x0) * 0.44, foot - sill - u * 0.07,
            color.shaded(tone(wood), 0.05), 4))
    if trade == "bread":
        _loaves(stage, x0, x1, top, sill)
    elif trade == "coffee":
        _cups(stage, x0, x1, top, sill)
    else:
        for k in range(4):
            _bunch(stage, x0 + (x1 - x0) * (0.14 + 0.24 * k), sill - u * 0.06, u * 0.09, k, tone)
    _awning(stage, w * 0.02, w * 0.98, eaves, u * 0.13, tone(cloth), tone)
    pavement = tone("#b9b2a8")
    c.add("ground", svg.rect(-5, foot, w + 10, h - foot + 5, pavement))
    seams = "".join(svg.d("M", w / 2 + k * u * 0.17, foot, "L", w / 2 + k * u * 0.27, h) for k in range(-6,
        7))
    c.add("ground", svg.stroke(seams + svg.d("M0", foot + (h - foot) * 0.45, "H", w), color.shaded(pavement,
        0.06), u * 0.005))
    if trade == "flowers":
        for k, (x, y, size) in enumerate(((0.1, 0.3, 0.15), (0.27, 0.26, 0.15), (0.44, 0.3, 0.15), (0.6,
            0.28, 0.15), (0.18, 0.78, 0.18), (0.4, 0.82, 0.18), (0.62, 0.8, 0.18), (0.94, 0.4, 0.15))):
            _bucket(stage, w * x, foot + (h - foot) * y, u * size, k, tone)
    elif trade == "coffee":
        for x in (0.2, 0.52):
            _small_table(stage, w * x, foot + (h - foot) * 0.6, u * 0.2, tone)
    else:
        _bucket(stage, w * 0.06, foot + (h - foot) * 0.3, u * 0.12, 0, tone, leaves=True)
        _bucket(stage, w * 0.95, foot + (h - foot) * 0.3, u * 0.12, 1, tone, leaves=True)
    stage.horizon, stage.back, stage.stand = foot - u * 0.1, foot, foot + (h - foot) * 0.7
    stage.shown = frozenset(("shop", "flower-shop", "bakery", "cafe", "bucket", "tulip", "bread",
        "croissant", "window"))


def _trade(stage: Stage) -> str:
    if stage.hints & {"bakery", "baker", "bakers", "patisserie", "boulangerie", "bread", "pastry"}:
        return "bread"
    return "coffee" if stage.hints & {"cafe", "café", "coffee", "bistro"} else "flowers"


def _upper(stage: Stage, x: float, high: float, tone: _Tone) -> None:
    c, w = stage.canvas, high * 0.8
    c.add("distance", svg.rect(x - w / 2, -high * 0.35, w, high, tone("#f7efe2"), 4), svg.rect(x - w * 0.42,
        -high * 0.3, w * 0.84, high * 0.88, tone("#8fb3c4"), 2))
    c.add("distance", svg.stroke(svg.d("M", x, -high * 0.3, "v", high * 0.88), tone("#f7efe2"), w * 0.06))


def _glass(stage: Stage, x: float, y: float, w: float, h: float, tone: _Tone) -> None:
    c, u = stage.canvas, stage.canvas.short
    c.add("distance", svg.rect(x - u * 0.012, y - u * 0.012, w + u * 0.024, h + u * 0.024, tone("#f3e6cc"),
        5))
    c.add("distance", svg.rect(x, y, w, h, c.across([(0, "#fff1cf"), (1, _WARM)], 0, y, 0, y + h)))
    for k in range(3):
        lx = x + w * (0.2 + 0.3 * k)
        c.add("distance", svg.stroke(svg.d("M", lx, y, "v", h * 0.12), "#5a4638", u * 0.005), svg.circle(lx,
            y + h * 0.15, u * 0.022, "#fffdf2"))


def _door(stage: Stage, x: float, y: float, foot: float, w: float, wood: str, tone: _Tone) -> None:
    c, u = stage.canvas, stage.canvas.short
    c.add("distance", svg.rect(x - w * 0.56, y - u * 0.01, w * 1.12, foot - y + u * 0.01, color.lit(wood,
        0.07), 4), svg.rect(x - w / 2, y, w, foot - y, color.shaded(wood, 0.06), 3))
    c.add("distance", svg.rect(x - w * 0.36, y + u * 0.04, w * 0.72, (foot - y) * 0.6, _WARM, 4),
        svg.stroke(svg.d("M", x, y + u * 0.04, "v", (foot - y) * 0.6), color.shaded(wood, 0.06), u * 0.01))
    c.add("distance", svg.circle(x + w * 0.4, y + (foot - y) * 0.56, u * 0.012, tone("#e0b04a")),
        svg.rect(x - w * 0.6, foot - u * 0.02, w * 1.2, u * 0.03, tone("#9a938a"), 3))


def _awning(stage: Stage, x0: float, x1: float, y: float, high: float, cloth: str, tone: _Tone) -> None:
    c, many = stage.canvas, 11
    step = (x1 - x0) / many
    for k in range(many):
        paint = cloth if k % 2 == 0 else tone("#fdf7ec")
        a, b = x0 + k * step, x0 + (k + 1) * step
        mid = (x0 + x1) / 2
        quad = [(mid + (a - mid) * 0.95, y - high * 0.3), (mid + (b - mid) * 0.95, y - high * 0.3), (b,
            y + high * 0.6), (a, y + high * 0.6)]
        c.add("behind", svg.path(svg.polygon(quad), paint), svg.path(svg.d("M", a, y + high * 0.59, "a",
            step / 2, step * 0.46, "0 0 0", step, 0, "Z"), color.shaded(paint, 0.05)))
    c.add("behind", svg.rect(x0, y + high * 0.9, x1 - x0, high * 0.12, "#1a1420", opacity=0.1))


def _bloom(kind: str, x: float, y: float, r: float, paint: str) -> str:
    """One flower head as it is seen from a few steps away."""
    deep, light = color.shaded(paint, 0.07), color.lit(paint, 0.06)
    if kind == "tulip":
        cup = svg.d("M", x - r * 0.7, y - r * 0.8, "L", x - r * 0.3, y - r * 0.3, "L", x, y - r, "L",
            x + r * 0.3, y - r * 0.3, "L", x + r * 0.7, y - r * 0.8, "Q", x + r * 0.9, y + r * 0.8, x,
                y + r * 0.9, "Q", x - r * 0.9, y + r * 0.8, x - r * 0.7, y - r * 0.8, "Z")
        return svg.path(cup, paint) + svg.ellipse(x - r * 0.2, y + r * 0.1, r * 0.2, r * 0.55, light)
    if kind == "lavender":
        return "".join(svg.circle(x + (r * 0.22 if k % 2 else -r * 0.22), y + r - k * r * 0.42, r * 0.3,
            paint if k % 2 else deep) for k in range(6))
    if kind in {"sunflower", "daisy"}:
        petals = "".join(svg.ellipse(x + r * 0.72 * math.cos(a), y + r * 0.72 * math.sin(a), r * 0.34,
            r * 0.34, (paint, deep)[k % 2]) for k, a in enumerate(j * math.tau / 11 for j in range(11)))
        return petals + svg.circle(x, y, r * (0.55 if kind == "sunflower" else 0.34),
            "#6b4226" if kind == "sunflower" else "#f2b93b")
    if kind == "ball":
        return svg.circle(x, y, r,
            deep) + "".join(svg.circle(x + r * 0.7 * math.cos(k * 2.4) * math.sqrt(k / 12),
                y + r * 0.7 * math.sin(k * 2.4) * math.sqrt(k / 12), r * 0.26, (paint,
                    light)[k % 2]) for k in range(12))
    swirl = svg.d("M", x - r * 0.4, y, "q", r * 0.3, -r * 0.5, r * 0.6, -r * 0.1, "q", 0, r * 0.5, -r * 0.4,
        r * 0.3)
    return svg.circle(x, y, r, deep) + svg.circle(x - r * 0.08, y - r * 0.1, r * 0.82,
        paint) + svg.stroke(swirl, light, r * 0.16)


def _flower_of(stage: Stage, k: int) -> tuple[str, str]:
    """The kind and colour of the flowers in one bucket: those that are named, else of all sorts."""
    named = [_FLOWERS[word] for word in _FLOWERS if word in stage.hints]
    usual = [_FLOWERS[word] for word in ("tulips", "roses", "sunflowers", "lavender", "daisies",
        "hydrangeas")]
    kind, paints = (named or usual)[k % len(named or usual)]
    return kind, paints[k // len(named or usual) % len(paints)]


def _bunch(stage: Stage, x: float, y: float, size: float, k: int, tone: _Tone) -> None:
    """Flowers that stand close together, with leaves, over a place."""
    c = stage.canvas
    kind, paint = _flower_of(stage, k)
    for j in range(6):
        leaf = svg.path(undergrowth.leaf_shape(size * 0.9), tone("#5f9a55" if j % 2 else "#477f48"))
        c.add("ground", svg.placed(leaf, x, y, turn=-150 + j * 24))
    spots = ((-0.5, -0.5), (0.5, -0.5), (-0.2, -0.95), (0.24, -0.9), (-0.74, -0.86), (0.76, -0.84), (0,
        -0.5), (-0.46, -1.2), (0.46, -1.22), (0, -1.36))
    for dx, dy in spots:
        c.add("ground", _bloom(kind, x + dx * size * 0.8, y + dy * size, size * 0.26, tone(paint)))


def _bucket(stage: Stage, x: float, y: float, size: float, k: int, tone: _Tone, *,
    leaves: bool = False) -> None:
    """A bucket of zinc full of flowers, or a pot with a round bush."""
    c = stage.canvas
    tin = tone("#b7703f" if leaves else "#9fb0b5")
    c.add("ground", svg.ellipse(x, y, size * 0.5, size * 0.09, "#1a1420", opacity=0.22))
    if leaves:
        for dx, dy, r in ((0, -1.3, 0.5), (-0.25, -1.0, 0.36), (0.25, -1.0, 0.36)):
            c.add("ground", svg.circle(x + dx * size, y + dy * size, r * size, tone("#4f8a55")),
                svg.circle(x + (dx - 0.1) * size, y + (dy - 0.1) * size, r * size * 0.6, tone("#66a366")))
    else:
        _bunch(stage, x, y - size * 0.7, size * 0.72, k, tone)
    pail = svg.polygon([(x - size * 0.46, y - size * 0.78), (x + size * 0.46, y - size * 0.78),
        (x + size * 0.34, y), (x - size * 0.34, y)])
    dark = svg.polygon([(x + size * 0.2, y - size * 0.78), (x + size * 0.46, y - size * 0.78),
        (x + size * 0.34, y), (x + size * 0.16, y)])
    c.add("ground", svg.path(pail, tin), svg.path(dark, color.shaded(tin, 0.07)), svg.rect(x - size * 0.5,
        y - size * 0.84, size, size * 0.1, color.lit(tin, 0.06), size * 0.04))


def _loaves(stage: Stage, x0: float, x1: float, top: float, sill: float) -> None:
    """Shelves of loaves, baguettes and croissants behind the glass."""
    c, wide, high = stage.canvas, x1 - x0, sill - top
    for row in range(3):
        y = top + high * (0.42 + 0.29 * row)
        c.add("distance", svg.rect(x0, y, wide, high * 0.03, "#8a5a36"))
        many = (5, 4, 5)[row]
        size = wide / many * 0.4
        for k in range(many):
            x = x0 + wide * (k + 0.5) / many
            crust = ("#c98a45", "#d99c54", "#b9772f")[(k + row) % 3]
            dark, light = color.shaded(crust, 0.08), color.lit(crust, 0.09)
            if row == 1:
                moon = svg.d("M", x - size, y, "Q", x - size * 0.9, y - size * 1.1, x, y - size * 1.1, "Q",
                    x + size * 0.9, y - size * 1.1, x + size, y, "Q", x + size * 0.5, y - size * 0.5, x,
                        y - size * 0.45, "Q", x - size * 0.5, y - size * 0.5, x - size, y, "Z")
                c.add("distance", svg.path(moon, "#dd9f4f"), svg.stroke(svg.d("M", x - size * 0.4,
                    y - size * 0.95, "l", size * 0.1, size * 0.45, "M", x + size * 0.4, y - size * 0.95,
                        "l", -size * 0.1, size * 0.45, "M", x, y - size * 1.05, "v", size * 0.5), "#b9772f",
                            size * 0.1))
                continue
            loaf = svg.d("M", x - size, y, "Q", x - size * 1.1, y - size * 0.95, x, y - size, "Q",
                x + size * 1.1, y - size * 0.95, x + size, y, "Z")
            cuts = "".join(svg.d("M", x + d * size, y - size * 0.8, "l", size * 0.24,
                size * 0.34) for d in (-0.56, -0.14, 0.28))
            c.add("distance", svg.path(loaf, dark), svg.path(loaf, crust, opacity=0.85), svg.stroke(cuts,
                light, size * 0.13))


def _cups(stage: Stage, x0: float, x1: float, top: float, sill: float) -> None:
    """A counter with a machine, cakes under glass and a shelf of cups behind the window."""
    c, wide, high = stage.canvas, x1 - x0, sill - top
    c.add("distance", svg.rect(x0, top + high * 0.4, wide, high * 0.03, "#8a5a36"), svg.rect(x0,
        top + high * 0.76, wide, high * 0.24, "#9a6a42"))
    for k in range(7):
        x = x0 + wide * (k + 0.5) / 7
        c.add("distance", svg.rect(x - wide * 0.035, top + high * 0.3, wide * 0.07, high * 0.1, ("#fdfaf4",
            "#c9605a", "#5f8f9a")[k % 3], 4))
    c.add("distance", svg.rect(x0 + wide * 0.1, top + high * 0.5, wide * 0.24, high * 0.26, "#b9c0c9", 8),
        svg.rect(x0 + wide * 0.14, top + high * 0.6, wide * 0.16, high * 0.09, "#2f3440", 4))
    c.add("distance", svg.rect(x0 + wide * 0.5, top + high * 0.54, wide * 0.36, high * 0.22, "#ffffff", 10,
        opacity=0.6))
    for k in range(4):
        c.add("distance", svg.rect(x0 + wide * (0.53 + 0.08 * k), top + high * 0.66, wide * 0.06,
            high * 0.09, ("#d98a4f", "#8a4f3a", "#f2b8c0", "#f2d48a")[k], 4))


def _small_table(stage: Stage, x: float, y: float, size: float, tone: _Tone) -> None:
    """A round table of iron with two cups and two chairs."""
    c, iron = stage.canvas, tone("#3a4a48")
    for side in (-1, 1):
        cx = x + side * size * 0.62
        chair = svg.d("M", cx - size * 0.16, y, "v", -size * 0.4, "h", size * 0.32, "v", size * 0.4, "M",
            cx + side * size * 0.16, y - size * 0.4, "v", -size * 0.42, "h", -side * size * 0.04)
        c.add("ground", svg.stroke(chair, iron, size * 0.05), svg.rect(cx - size * 0.19, y - size * 0.44,
            size * 0.38, size * 0.06, tone("#a8713f"), 4))
    c.add("ground", svg.ellipse(x, y + size * 0.03, size * 0.5, size * 0.06, "#1a1420", opacity=0.2),
        svg.stroke(svg.d("M", x, y - size * 0.56, "V", y, "M", x - size * 0.2, y, "h", size * 0.4), iron,
            size * 0.06))
    c.add("ground", svg.ellipse(x, y - size * 0.56, size * 0.42, size * 0.1, tone("#f3ede2")))
    for side in (-1, 1):
        cx = x + side * size * 0.16
        c.add("ground", svg.ellipse(cx, y - size * 0.57, size * 0.11, size * 0.03, tone("#d9d2c4")),
            svg.rect(cx - size * 0.07, y - size * 0.69, size * 0.14, size * 0.12, tone("#ffffff"),
                size * 0.03))
