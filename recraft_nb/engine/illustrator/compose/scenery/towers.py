"""Towers of a city."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def skyline(
    stage: Stage, layer: str, y: float, low: float, high: float, depth: float, windows: bool = True
) -> None:
    """A row of towers of varied roofs and window grids, from edge to edge."""
    chance, _world, c = stage.chance.stream(f"skyline {depth:.2f}"), stage.world, stage.canvas
    x = -30.0
    previous = ""
    while x < stage.width + 20:
        w = c.short * chance.uniform(0.07, 0.14) * (1.25 - 0.45 * depth)
        hgt = chance.uniform(low, high) * (0.75 + 0.4 * chance.random())
        paint = chance.pick(
            [f for f in ("#7d8fb8", "#a3839c", "#6f9bb0", "#b08a7f", "#8d86b5", "#c9b3a0") if f != previous]
        )
        previous = paint
        c.add(layer, _tower(stage, chance, x, y, w, hgt, paint, depth, windows))
        x += w * chance.uniform(0.86, 1.15)


def _tower(
    stage: Stage,
    chance: Chance,
    x: float,
    y: float,
    w: float,
    h: float,
    paint: str,
    depth: float,
    windows: bool,
) -> str:
    world, c = stage.world, stage.canvas
    body = world.tone(paint, depth)
    if world.scheme.dark > 0.8:
        body = color.mix(body, world.scheme.sky[0], 0.45 * (1 - depth))
    dark = color.shaded(body, 0.055)
    roof = chance.weighted(
        (("flat", 4.0), ("step", 3.0), ("spire", 1.6), ("slant", 1.6), ("dome", 0.8), ("tank", 1.6))
    )
    outline = [(x, y), (x, y - h)]
    extra = ""
    if roof == "step":
        k = chance.uniform(0.16, 0.26)
        outline += [
            (x + w * k, y - h),
            (x + w * k, y - h * 1.09),
            (x + w * (1 - k), y - h * 1.09),
            (x + w * (1 - k), y - h),
        ]
    elif roof == "slant":
        outline[1] = (x, y - h * 1.1)
    elif roof == "spire":
        outline += [(x + w * 0.3, y - h), (x + w * 0.5, y - h - w * 0.9), (x + w * 0.7, y - h)]
        extra = svg.stroke(svg.d("M", x + w / 2, y - h - w * 0.8, "v", -w * 0.6), body, 3)
    elif roof == "dome":
        extra = svg.path(
            svg.d("M", x + w * 0.12, y - h, "a", w * 0.38, w * 0.38, "0 0 1", w * 0.76, "0Z"), body
        )
    elif roof == "tank":
        extra = svg.rect(x + w * 0.25, y - h - w * 0.32, w * 0.3, w * 0.26, body, 3) + svg.stroke(
            svg.d("M", x + w * 0.3, y - h, "v-14M", x + w * 0.5, y - h, "v-14"), body, 3
        )
    else:
        extra = (
            svg.stroke(svg.d("M", x + w * 0.7, y - h, "v", -w * 0.5), body, 3) if chance.chance(0.4) else ""
        )
    outline += [(x + w, y - h), (x + w, y)]
    fill = c.linear(
        [
            (0, color.lit(body, 0.02)),
            (1, world.tone(paint, min(0.95, depth + 0.22)) if depth > 0.2 else color.shaded(body, 0.03)),
        ]
    )
    shade_w = w * chance.uniform(0.28, 0.4)
    shade_x = x + w - shade_w if stage.light_side < 0 else x
    parts = [
        extra,
        svg.path(svg.polygon(outline), fill),
        svg.rect(shade_x, y - h, shade_w, h, dark, opacity=0.7),
    ]
    if windows:
        parts.append(_windows(stage, chance, x, y, w, h, depth))
    return "".join(parts)


def _windows(stage: Stage, chance: Chance, x: float, y: float, w: float, h: float, depth: float) -> str:
    world = stage.world
    night = world.scheme.dark > 0.3
    cols = max(2, min(5, int(w / 19)))
    step = w / (cols + 0.5)
    ww, wh = step * 0.46, step * chance.uniform(0.5, 0.95)
    rows = int((h - step) / (wh * 1.75))
    lit: list[str] = []
    off: list[str] = []
    kind = chance.weighted((("grid", 5.0), ("bands", 2.0), ("columns", 1.5)))
    for r in range(min(rows, 22)):
        wy = y - h + step * 0.55 + r * wh * 1.75
        if kind == "bands":
            (lit if night and chance.chance(0.45) else off).append(
                svg.d("M", x + step * 0.4, wy, "h", w - step * 0.8, "v", wh, "h", step * 0.8 - w, "z")
            )
            continue
        for k in range(cols):
            wx = x + step * (k + 0.52)
            if kind == "columns" and r:
                break
            tall = h - step * 1.4 if kind == "columns" else wh
            target = lit if night and chance.chance(0.42) else off
            if target is off and not night and chance.chance(0.12):
                continue
            target.append(svg.d("M", wx, wy, "h", ww, "v", tall, "h", -ww, "z"))
    pane = (
        color.mix(world.tone("#bfe0f2", depth), world.scheme.sky[-1], 0.35)
        if not night
        else color.mix(world.tone("#3b4a78", depth), world.scheme.sky[1], 0.3)
    )
    warm = color.mix(world.lamp, world.scheme.haze, 0.55 * depth)
    return svg.path("".join(off), pane, opacity=0.55) + svg.path("".join(lit), warm, opacity=0.92)


def iron_tower(x: float, y: float, h: float, paint: str) -> str:
    """The one of Paris, far off: its middle and its foot, its height."""
    legs = svg.d("M", x - h * 0.24, y, "Q", x - h * 0.05, y - h * 0.4, x - h * 0.012, y - h, "h", h * 0.024)
    legs += svg.d("Q", x + h * 0.05, y - h * 0.4, x + h * 0.24, y, "h", -h * 0.1)
    legs += svg.d("Q", x, y - h * 0.3, x - h * 0.14, y, "Z")
    floors = svg.rect(x - h * 0.13, y - h * 0.3, h * 0.26, h * 0.03, paint)
    return svg.path(legs, paint) + floors + svg.rect(x - h * 0.07, y - h * 0.56, h * 0.14, h * 0.024, paint)
