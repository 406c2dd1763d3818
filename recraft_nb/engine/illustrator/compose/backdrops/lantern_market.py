"""A night market of the East: curved roofs, red lanterns overhead, steaming stalls, people who stroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_WALLS = ("#8a4a3a", "#6f4a52", "#a5623f", "#5a4a5f", "#94573f")
_ROOFS = ("#2f4a4f", "#3a3f58", "#4a3440")
_SIGNS = ("#d8372f", "#e9a13b", "#2f9d8f", "#c23a6a", "#f2e2b8")
_CLOTHS = ("#d8372f", "#e9a13b", "#2f8f8a", "#b83a5f")
_COATS = ("#3f5f8a", "#b8503f", "#5a7a4f", "#7a5a8a", "#d9a03f", "#3a6f78", "#9a4f6a")
_HAIRS = ("#1f1a1f", "#2a2024", "#3a2a24")
_GOODS = ("#e9a13b", "#8fbf5a", "#e0604a", "#f2d9a0")


def lantern_market(stage: Stage) -> None:
    """A street between tiled roofs that meets far off, lanterns strung over it, stalls to both sides."""
    chance, c, world, u = stage.chance.stream("lantern market"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.3)
    m, h = c.width / 2, c.height * 0.5
    stage.horizon = h
    foot = h + u * 0.08
    night = world.scheme.dark > 0.3
    paving = world.tone("#8f7f7a")
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.height, c.across([(0, color.lit(paving, 0.1)),
        (1, color.shaded(paving, 0.05))], 0, foot, 0, c.height)))
    if night:
        c.add("ground", *(svg.ellipse(m, foot + u * y, u * w, u * t, "#ffb45a", opacity=0.12)
            for y, w, t in ((0.05, 0.3, 0.05), (0.2, 0.5, 0.13), (0.36, 0.62, 0.2))))
    for row, (tall, depth) in enumerate(((0.2, 0.34), (0.3, 0.2), (0.43, 0.06))):
        for side in (-1, 1):
            near, far = (0.1, 0.19, 0.34)[row], (0.19, 0.34, 0.62)[row]
            x0, x1 = sorted((m + side * near * c.width, m + side * far * c.width))
            _house(stage, chance, (x0, x1), foot + u * (0.0, 0.03, 0.08)[row], u * tall, depth)
    c.add("distance", svg.rect(m - c.width * 0.13, h - u * 0.1, c.width * 0.26, u * 0.2,
        world.tone("#4a3f58", 0.4)))
    _gate(stage, m, foot, u * 0.2)
    for k, (y, size, sag) in enumerate(((0.17, 0.03, 0.03), (0.1, 0.044, 0.05), (0.01, 0.066, 0.07))):
        _string(stage, -0.02 * c.width, 1.02 * c.width, c.height * y + u * 0.05, u * sag, u * size, 9 - 2 * k)
    for at, y, size in ((0.31, 0.11, 0.17), (0.69, 0.11, 0.17), (0.15, 0.24, 0.28), (0.85, 0.24, 0.28)):
        _stall(stage, chance, c.width * at, foot + u * y, u * size, chance.pick(_CLOTHS))
    people = ((0.46, 0.07, 0.13), (0.55, 0.1, 0.14), (0.38, 0.2, 0.19), (0.62, 0.22, 0.2), (0.28, 0.36, 0.27),
        (0.73, 0.38, 0.28))
    clear = bool(stage.busy) and not {*stage.busy} <= _OWN
    for at, y, size in people[: 4 if clear else 6]:
        c.add("ground", svg.placed(_stroller(stage, chance, u * size), c.width * at, foot + u * y))
    stage.shown = _OWN
    stage.stand, stage.back = c.height * 0.92, foot + u * 0.26


_OWN = frozenset(("stall", "stalls", "market_stall", "food stall", "food stalls", "lantern", "lanterns",
    "market",
    "red-paper-lantern", "red lantern", "red lanterns", "paper lantern", "paper lanterns", "street", "house",
    "shoppers", "crowd", "night market", "pagoda", "steam", "shopper", "vendors", "lights", "shop"))


def _roof(x0: float, x1: float, eave: float, rise: float) -> str:
    """A tiled roof whose corners turn up."""
    w = x1 - x0
    over = w * 0.1
    return svg.d("M", x0 - over, eave - rise * 0.28, "Q", x0 + w * 0.14, eave + rise * 0.06, x0 + w * 0.5,
        eave,
        "Q", x1 - w * 0.14, eave + rise * 0.06, x1 + over, eave - rise * 0.28, "Q", x1 - w * 0.1,
        eave - rise * 0.3,
        x1 - w * 0.24, eave - rise, "H", x0 + w * 0.24, "Q", x0 + w * 0.1, eave - rise * 0.3, x0 - over,
        eave - rise * 0.28, "Z")


def _house(stage: Stage, chance: Chance, x: tuple[float, float], foot: float, tall: float,
    depth: float) -> None:
    """Two storeys under two roofs, paper windows with light behind, an upright sign."""
    c, world = stage.canvas, stage.world
    x0, x1 = x
    w = x1 - x0
    wall, roof = world.tone(chance.pick(_WALLS), depth), world.tone(chance.pick(_ROOFS), depth)
    pane = color.mix(world.lamp, world.scheme.haze, depth * 0.4) if world.scheme.dark > 0.3 else world.tone(
        "#f6ead0", depth)
    parts = [svg.rect(x0, foot - tall, w, tall * 1.3, wall)]
    for level in (0.92, 0.46):
        y = foot - tall * level
        for k in range(3):
            px, pw, ph = x0 + w * (0.1 + 0.29 * k), w * 0.22, tall * 0.22
            parts += [svg.rect(px, y + tall * 0.08, pw, ph, pane),
                svg.stroke(svg.d("M", px + pw / 3, y + tall * 0.08, "v", ph, "M", px + pw * 2 / 3,
                y + tall * 0.08, "v",
                    ph, "M", px, y + tall * 0.08 + ph / 2, "h", pw), color.shaded(wall, 0.1), max(1.4,
                    w * 0.012))]
        parts += [svg.path(_roof(x0, x1, y + tall * 0.03, tall * 0.2), roof),
            svg.stroke(svg.d("M", x0 + w * 0.24, y - tall * 0.17, "H", x1 - w * 0.24), color.lit(roof, 0.1),
                max(2.0, tall * 0.02))]
    sx, sign = x0 + w * chance.pick((0.02, 0.84)), world.tone(chance.pick(_SIGNS), depth)
    glow = sign if world.scheme.dark < 0.3 else color.lit(sign, 0.1)
    top = foot - tall * 0.8
    parts.append(svg.rect(sx, top, w * 0.15, tall * 0.42, glow, 3))
    stroke = "".join(svg.rounded(sx + w * 0.045, top + tall * (0.04 + 0.1 * k), w * 0.06, tall * 0.05,
        1) + svg.d("M",
        sx + w * 0.03, top + tall * (0.065 + 0.1 * k), "h", w * 0.09) for k in range(4))
    parts.append(svg.stroke(stroke, "#fff6e0", max(1.4, w * 0.012)))
    c.add("middle", *parts)


def _gate(stage: Stage, x: float, foot: float, size: float) -> None:
    """The gate at the far end of the street."""
    world = stage.world
    red, roof = world.tone("#b8402f", 0.25), world.tone("#2f4a4f", 0.25)
    stage.canvas.add("middle", svg.rect(x - size * 0.62, foot - size * 0.9, size * 0.1, size * 0.9, red),
        svg.rect(x + size * 0.52, foot - size * 0.9, size * 0.1, size * 0.9, red),
        svg.rect(x - size * 0.62, foot - size * 0.86, size * 1.24, size * 0.14, red),
        svg.path(_roof(x - size * 0.66, x + size * 0.66, foot - size * 0.86, size * 0.32), roof))


def _string(stage: Stage, x0: float, x1: float, y: float, sag: float, size: float, count: int) -> None:
    """A cord across the street with lanterns on it."""
    c = stage.canvas
    c.add("ground", svg.stroke(svg.d("M", x0, y, "Q", (x0 + x1) / 2, y + 2 * sag, x1, y), "#3a2a2a", 3))
    for k in range(count):
        t = (k + 0.5) / count
        c.add("ground", svg.placed(lantern(stage, size), x0 + (x1 - x0) * t, y + 4 * sag * t * (1 - t)))


def lantern(stage: Stage, size: float) -> str:
    """A red paper lantern that hangs from (0, 0), alight when it is dark."""
    dark = stage.world.scheme.dark > 0.3
    red = "#e8402f" if dark else stage.world.tone("#d8372f")
    y = size * 0.85
    glow = svg.circle(0, y, size * 1.5, "#ff9a4a", opacity=0.16) if dark else ""
    ribs = "".join(svg.ring(0, y, size * r, size * 0.6) for r in (0.3, 0.62))
    return glow + "".join((
        svg.stroke(svg.d("M0,0v", size * 0.3, "M0,", y + size * 0.6, "v", size * 0.62), "#e9b44c",
        size * 0.07),
        svg.ellipse(0, y, size * 0.8, size * 0.6, red),
        svg.ellipse(0, y, size * 0.42, size * 0.5, "#ff8a4a" if dark else color.lit(red, 0.06), opacity=0.75),
        svg.stroke(ribs, color.shaded(red, 0.12), max(1.0, size * 0.035)),
        svg.rect(-size * 0.3, y - size * 0.66, size * 0.6, size * 0.14, "#e9b44c"),
        svg.rect(-size * 0.3, y + size * 0.52, size * 0.6, size * 0.14, "#e9b44c"),
    ))


def _stall(stage: Stage, chance: Chance, x: float, y: float, size: float, cloth: str) -> None:
    """A stall with a striped awning, a cook behind a counter, pots and steam."""
    c, world = stage.canvas, stage.world
    paint, wood = world.tone(cloth), world.tone("#8a5a3a")
    half, top = size * 0.56, y - size * 1.02
    inside = "#ffcf7a" if world.scheme.dark > 0.3 else world.tone("#e6cfa8")
    parts = [svg.rect(x - half * 0.92, top, half * 1.84, size * 0.8, inside, opacity=0.92)]
    cook = world.tone(chance.pick(_COATS))
    parts += [svg.rect(x - size * 0.14, y - size * 0.68, size * 0.28, size * 0.36, cook, size * 0.06),
        svg.circle(x, y - size * 0.76, size * 0.095, world.tone("#e8b48a")),
        svg.path(svg.d("M", x - size * 0.1, y - size * 0.78, "a", size * 0.1, size * 0.1, "0 0 1",
        size * 0.2, 0, "Z"),
            world.tone("#fbf7ee"))]
    for side in (-1, 1):
        parts.append(svg.rect(x + side * half * 0.92 - size * 0.02, top, size * 0.04, size * 1.02, wood))
    parts += [svg.rect(x - half, y - size * 0.42, half * 2, size * 0.42, color.shaded(wood, 0.02)),
        svg.rect(x - half * 1.04, y - size * 0.46, half * 2.08, size * 0.07, color.lit(wood, 0.1)),
        svg.rect(x - half, y - size * 0.3, half * 2, size * 0.16, paint)]
    for k in range(4):
        px = x + half * (-0.72 + 0.48 * k)
        good = world.tone(_GOODS[k])
        if k % 2:
            parts += [svg.circle(px + size * dx, y - size * 0.49, size * 0.045, good) for dx in (-0.05, 0.05)]
            parts.append(svg.circle(px, y - size * 0.55, size * 0.045, good))
        else:
            parts += [svg.rect(px - size * 0.1, y - size * 0.6, size * 0.2, size * 0.15,
                world.tone("#c9a06a"), 3),
                svg.rect(px - size * 0.11, y - size * 0.62, size * 0.22, size * 0.035, world.tone("#a87f4f")),
                _steam(chance, px, y - size * 0.64, size * 0.5)]
    stripes = 7
    for k in range(stripes):
        x0 = x - half * 1.12 + half * 2.24 * k / stripes
        w = half * 2.24 / stripes
        tone = paint if k % 2 == 0 else world.tone("#fbf0dc")
        parts.append(svg.path(svg.d("M", x0, top + size * 0.08, "L", x + (x0 - x) * 0.86, top - size * 0.14,
            "H",
            x + (x0 + w - x) * 0.86, "L", x0 + w, top + size * 0.08, "a", w / 2, w * 0.42, "0 0 1", -w, 0,
            "Z"), tone))
    c.add("ground", svg.ellipse(x, y, half * 1.1, size * 0.06, "#1a1420", opacity=0.22), *parts)


def _steam(chance: Chance, x: float, y: float, tall: float) -> str:
    """Steam in three wisps."""
    wisps = "".join(svg.d("M", x + tall * dx, y, "q", tall * 0.14 * s, -tall * 0.22, 0, -tall * 0.42, "t",
        tall * 0.04, -tall * chance.uniform(0.3, 0.46)) for dx, s in ((-0.1, 1), (0.02, -1), (0.13, 1)))
    return svg.stroke(wisps, "#fffaf2", tall * 0.075, stroke_opacity=0.55)


def _stroller(stage: Stage, chance: Chance, tall: float) -> str:
    """Somebody seen from behind, with a bag."""
    tone = stage.world.tone
    coat, hair = tone(chance.pick(_COATS)), tone(chance.pick(_HAIRS))
    legs, side = tone("#2f3548"), chance.sign()
    parts = [svg.ellipse(0, 0, tall * 0.2, tall * 0.03, "#1a1420", opacity=0.25)]
    parts += [svg.rect(tall * dx, -tall * 0.42, tall * 0.085, tall * 0.42, legs, tall * 0.03)
        for dx in (-0.1, 0.015)]
    parts += [svg.rect(tall * (0.17 if side > 0 else -0.24), -tall * 0.68, tall * 0.07, tall * 0.3, coat,
        tall * 0.035),
        svg.rect(-tall * 0.17, -tall * 0.76, tall * 0.34, tall * 0.42, coat, tall * 0.09),
        svg.rect(side * tall * 0.2 - tall * 0.055, -tall * 0.4, tall * 0.11, tall * 0.13,
            tone(chance.pick(_SIGNS)), tall * 0.015),
        svg.rect(-tall * 0.04, -tall * 0.82, tall * 0.08, tall * 0.08, tone("#d9a27a")),
        svg.circle(0, -tall * 0.88, tall * 0.115, hair)]
    if chance.chance(0.4):
        parts.append(svg.circle(0, -tall * 0.99, tall * 0.05, hair))
    return "".join(parts)
