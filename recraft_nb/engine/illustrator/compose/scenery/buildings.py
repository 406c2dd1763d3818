"""What people build: cabins, barns, fences, towers, house fronts, street lamps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

FACADES = (
    "#e8b48f",
    "#d98f7a",
    "#f0d3a4",
    "#a9c4c9",
    "#c9a3a8",
    "#b9c7a0",
    "#e5c7b5",
    "#9fb0cf",
    "#f2e2c8",
    "#cf7f63",
)


def window_tone(stage: Stage, chance: Chance, depth: float = 0.0) -> str:
    """A pane by day mirrors the sky; at night some are lit."""
    world = stage.world
    if world.scheme.dark > 0.3 and chance.chance(0.62):
        return color.mix(world.lamp, world.scheme.haze, depth * 0.45)
    pane = color.mix(world.tone("#9cc3dc", depth), world.scheme.sky[1], 0.3)
    return pane if world.scheme.dark < 0.3 else color.shaded(pane, 0.08)


def cabin(stage: Stage, chance: Chance, w: float, depth: float) -> str:
    """A small house with a pitched roof; origin at the middle of its foot."""
    world = stage.world
    wall = world.tone(chance.pick(("#b5714a", "#a85c45", "#c98e5c", "#e8d2b0")), depth)
    roof = world.tone("#7a4038", depth) if world.season != "winter" else world.tone("#f3f8ff", depth * 0.8)
    h = w * 0.52
    parts = [
        svg.rect(-w / 2, -h, w, h, wall),
        svg.rect(-w / 2, -h, w * 0.5, h, color.shaded(wall, 0.05))
        if stage.light_side > 0
        else svg.rect(0, -h, w * 0.5, h, color.shaded(wall, 0.05)),
        svg.rect(w * 0.2, -h * 1.75, w * 0.11, h * 0.6, color.shaded(wall, 0.1)),
        svg.path(
            svg.polygon(
                [
                    (-w * 0.62, -h * 0.92),
                    (0, -h * 1.85),
                    (w * 0.62, -h * 0.92),
                    (w * 0.56, -h * 0.82),
                    (0, -h * 1.66),
                    (-w * 0.56, -h * 0.82),
                ]
            ),
            color.shaded(roof, 0.06),
        ),
        svg.path(svg.polygon([(-w * 0.5, -h * 0.9), (0, -h * 1.68), (w * 0.5, -h * 0.9)]), wall),
        svg.path(
            svg.polygon(
                [
                    (-w * 0.63, -h * 0.9),
                    (0, -h * 1.86),
                    (w * 0.63, -h * 0.9),
                    (w * 0.5, -h * 0.9),
                    (0, -h * 1.64),
                    (-w * 0.5, -h * 0.9),
                ]
            ),
            roof,
        ),
        svg.rect(-w * 0.09, -h * 0.56, w * 0.18, h * 0.56, color.shaded(wall, 0.16)),
    ]
    for x in (-0.33, 0.33):
        parts.append(
            svg.rect(
                w * (x - 0.09), -h * 0.66, w * 0.18, h * 0.32, window_tone(stage, chance, depth), w * 0.01
            )
        )
        parts.append(
            svg.stroke(
                svg.d("M", w * x, -h * 0.66, "v", h * 0.32), world.tone("#fff8ea", depth), max(1.2, w * 0.012)
            )
        )
    parts.append(svg.circle(0, -h * 1.12, w * 0.07, window_tone(stage, chance, depth)))
    return "".join(parts)


def barn(stage: Stage, chance: Chance, w: float, depth: float) -> str:
    """A red barn with a gambrel roof and a silo; origin at the middle of its foot."""
    world = stage.world
    red = world.tone(chance.pick(("#b8433a", "#a83f3f", "#c25442")), depth)
    trim = world.tone("#fbf3e6", depth)
    roof = world.tone("#6d5a5c" if world.season != "winter" else "#f3f8ff", depth)
    h = w * 0.42
    silo_x = w * 0.42 * (1 if stage.light_side < 0 else -1)
    silo = world.tone("#c9cdd3", depth)
    gable = [
        (-w * 0.32, 0),
        (-w * 0.32, -h),
        (-w * 0.24, -h * 1.5),
        (0, -h * 1.85),
        (w * 0.24, -h * 1.5),
        (w * 0.32, -h),
        (w * 0.32, 0),
    ]
    over = [
        (-w * 0.37, -h * 0.95),
        (-w * 0.27, -h * 1.55),
        (0, -h * 1.95),
        (w * 0.27, -h * 1.55),
        (w * 0.37, -h * 0.95),
    ]
    door = svg.d("M", -w * 0.11, "0V", -h * 0.62, "H", w * 0.11, "V0Z")
    return "".join(
        (
            svg.path(
                svg.d(
                    "M", silo_x - w * 0.1, "0V", -h * 1.75, "a", w * 0.1, w * 0.1, "0 0 1", w * 0.2, "0V0Z"
                ),
                silo,
            ),
            svg.path(
                svg.d(
                    "M",
                    silo_x,
                    "0V",
                    -h * 1.75 - w * 0.1,
                    "a",
                    w * 0.1,
                    w * 0.1,
                    "0 0 1",
                    w * 0.1,
                    w * 0.1,
                    "V0Z",
                ),
                color.shaded(silo, 0.08),
            ),
            svg.path(svg.polygon(gable), red),
            svg.path(
                svg.polygon([(0, 0), (0, -h * 1.85), (w * 0.24, -h * 1.5), (w * 0.32, -h), (w * 0.32, 0)]),
                color.shaded(red, 0.045),
            ),
            svg.stroke(svg.polygon(over, close=False), roof, w * 0.045, stroke_linejoin="miter"),
            svg.path(door, color.shaded(red, 0.12)),
            svg.stroke(
                door
                + svg.d("M", -w * 0.11, "0L", w * 0.11, -h * 0.62, "M", w * 0.11, "0L", -w * 0.11, -h * 0.62),
                trim,
                w * 0.014,
            ),
            svg.rect(-w * 0.055, -h * 1.35, w * 0.11, h * 0.3, window_tone(stage, chance, depth)),
            svg.stroke(svg.rounded(-w * 0.055, -h * 1.35, w * 0.11, h * 0.3, 1), trim, w * 0.014),
        )
    )


def fence(stage: Stage, chance: Chance, y: float, h: float, paint: str = "#f6efe2") -> str:
    """A fence across the picture, leaving room for the hero."""
    world = stage.world
    tone, dark = world.tone(paint), world.shade(paint, 0, 0.08)
    step = h * 0.95
    gap = (
        (stage.hero_x - stage.canvas.short * 0.1, stage.hero_x + stage.canvas.short * 0.1)
        if chance.chance(0.3)
        else (0, 0)
    )
    posts, rails = [], []
    x = -step * 0.4
    while x < stage.width + step:
        if not gap[0] < x < gap[1]:
            posts.append(
                svg.d(
                    "M",
                    x,
                    y,
                    "v",
                    -h * 0.92,
                    "l",
                    h * 0.08,
                    -h * 0.1,
                    "l",
                    h * 0.08,
                    h * 0.1,
                    "v",
                    h * 0.92,
                    "z",
                )
            )
            if not gap[0] < x + step < gap[1]:
                rails += [svg.rounded(x, y - h * t, step + 2, h * 0.11, 2) for t in (0.38, 0.74)]
        x += step
    return svg.path("".join(rails), dark) + svg.path("".join(posts), tone)


def lamp_post(stage: Stage, h: float, on: bool) -> str:
    """A street lamp; origin at its foot."""
    world, _c = stage.world, stage.canvas
    iron = world.shade("#3d4257", 0, 0.02)
    parts = [
        svg.rect(-h * 0.035, -h * 0.05, h * 0.07, h * 0.05, iron, 2),
        svg.rect(-h * 0.012, -h * 0.86, h * 0.024, h * 0.84, iron),
        svg.path(
            svg.polygon(
                [
                    (-h * 0.035, -h * 0.86),
                    (-h * 0.05, -h * 0.97),
                    (h * 0.05, -h * 0.97),
                    (h * 0.035, -h * 0.86),
                ]
            ),
            world.lamp if on else world.tone("#e8eef2"),
        ),
        svg.path(svg.polygon([(-h * 0.06, -h * 0.965), (0, -h * 1.02), (h * 0.06, -h * 0.965)]), iron),
        svg.stroke(svg.d("M", -h * 0.06, -h * 0.74, "h", h * 0.12), iron, h * 0.012),
    ]
    if on:
        for share, opacity in ((0.24, 0.14), (0.15, 0.2), (0.08, 0.3)):
            parts.append(svg.circle(0, -h * 0.91, h * share, world.lamp, opacity=opacity))
    return "".join(parts)


def town_house(
    stage: Stage, chance: Chance, x: float, y: float, w: float, h: float, paint: str, depth: float
) -> str:
    """A narrow house with a gable, seen across a water or a square; ``x`` is its left edge."""
    world = stage.world
    wall = world.tone(paint, depth)
    roof = world.tone(
        chance.pick(("#a8564a", "#8a5a5a", "#6f6a80")) if world.season != "winter" else "#f3f8ff", depth
    )
    kind = chance.pick(("gable", "step", "hip"))
    top = y - h
    if kind == "gable":
        cap = [(x - 2, top), (x + w / 2, top - w * 0.55), (x + w + 2, top)]
    elif kind == "hip":
        cap = [(x - 3, top), (x + w * 0.18, top - w * 0.36), (x + w * 0.82, top - w * 0.36), (x + w + 3, top)]
    else:
        s = w / 6
        cap = [
            (x, top),
            (x, top - s),
            (x + s, top - s),
            (x + s, top - 2 * s),
            (x + 2 * s, top - 2 * s),
            (x + 2 * s, top - 3 * s),
            (x + 4 * s, top - 3 * s),
            (x + 4 * s, top - 2 * s),
            (x + 5 * s, top - 2 * s),
            (x + 5 * s, top - s),
            (x + w, top - s),
            (x + w, top),
        ]
    parts = [svg.path(svg.polygon(cap), wall if kind == "step" else roof), svg.rect(x, top, w + 1, h, wall)]
    lit: list[str] = []
    off: list[str] = []
    cols = 2 if w < stage.canvas.short * 0.13 else 3
    ww = w / cols * 0.42
    rows = max(2, int(h / (ww * 2.6)))
    for r in range(rows):
        for k in range(cols):
            d = svg.rounded(x + w * (k + 0.5) / cols - ww / 2, top + h * (r + 0.22) / rows, ww, ww * 1.35, 2)
            (lit if world.scheme.dark > 0.3 and chance.chance(0.55) else off).append(d)
    pane = color.mix(world.tone("#8fb3cc", depth), wall, 0.2)
    parts += [svg.path("".join(off), pane), svg.path("".join(lit), world.lamp)]
    return "".join(parts)
