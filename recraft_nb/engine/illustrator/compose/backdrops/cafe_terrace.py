"""The terrace of a café: small tables before its striped awning, the street beside it, lights at night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import buildings, skies, towers
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_PARIS = word_set("paris parisian")
_DAILY = word_set("cafe café coffee bistro croissant espresso cappuccino tearoom")
_CHECKS = word_set("checkered checked chequered gingham")


def cafe_terrace(stage: Stage) -> None:
    """A corner house with its awning at one side, the street at the other, tables all along."""
    chance, c, world, u = stage.chance.stream("terrace"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.56
    foot, night = h + u * 0.06, world.scheme.dark > 0.3
    away = 1 if stage.layout.hero_x < 0.5 else -1
    if stage.hints & _PARIS:
        c.add("distance", towers.iron_tower(c.width * (0.5 + away * 0.3), foot, u * 0.5,
            world.tone("#6a6470", 0.35)))
    x = -u * 0.02
    while x < c.width:
        w = u * chance.uniform(0.16, 0.22)
        before_tower = bool(stage.hints & _PARIS) and abs(x + w / 2 - c.width * (0.5 + away * 0.3)) < u * 0.2
        if not before_tower:
            c.add("distance", buildings.town_house(stage, chance, x, foot, w, u * chance.uniform(0.24, 0.34),
                chance.pick(buildings.FACADES), 0.4))
        x += w
    _house(stage, away, foot, night=night)
    paving = world.tone("#c9bba8")
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.height, c.across([(0, color.shaded(paving, 0.05)),
        (1, color.lit(paving, 0.03))], 0, foot, 0, c.height)))
    setts = "".join(svg.d("M", c.width / 2 + (k + 0.5 * (r % 2)) * u * (0.06 + 0.02 * r),
        foot + (c.height - foot)
        * ((r + 0.6) / 9) ** 1.5, "h", u * (0.03 + 0.01 * r)) for r in range(9) for k in range(-11, 12))
    c.add("ground", svg.stroke(setts, color.shaded(paving, 0.07), 4, stroke_opacity=0.7))
    named = next((stage.paints[k] for k in ("tablecloth", "tablecloths", "cloth", "table", "tables")
        if k in stage.paints), "")
    cloth = named or chance.pick(("#fdfaf4", "#d9484f", "#4f8f8a"))
    checks = bool(stage.hints & _CHECKS)
    if checks and not named:
        cloth = "#d8372f"
    spots = [(0.2, 0.05, 0.2), (0.52, 0.04, 0.2), (0.82, 0.05, 0.2), (0.08, 0.26, 0.3), (0.92, 0.26, 0.3)]
    if not stage.busy:
        spots.append((0.5, 0.28, 0.32))
    for at, y, size in spots:
        _table(stage, c.width * at, foot + u * y + u * 0.05, u * size, cloth, checks=checks, night=night)
    if night or stage.hints & {"lights", "fairy"}:
        _lights(stage)
    stage.shown = frozenset(("table", "tables", "chair", "chairs", "tablecloth", "tablecloths", "cafe",
        "restaurant",
        "terrace", "awning", "coffee-shop", "bistro", "candle", "candles", "street", "string lights", "cloth",
        "eiffel_tower", "string_lights", "shop", "café", "trattoria", "door"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.92, foot + u * 0.2, 0.9


def _house(stage: Stage, away: int, foot: float, *, night: bool) -> None:
    """The front with two lit windows, a door, an awning in stripes, flower boxes."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    wide = c.width * 0.62
    x0 = c.width * 1.02 - wide if away < 0 else -c.width * 0.02
    wall, wood = world.tone("#e9cfa5"), world.tone("#6f4a3a")
    pane = world.lamp if night else world.tone("#a9cbd6")
    tall = u * 0.58
    parts = [svg.rect(x0, foot - tall, wide, tall, wall), svg.rect(x0, foot - u * 0.34, wide, u * 0.34,
        color.shaded(wood,
        0.02))]
    for k in range(4):
        px = x0 + wide * (0.07 + 0.24 * k)
        parts += [svg.rect(px, foot - tall + u * 0.03, wide * 0.13, u * 0.14, world.tone("#fbf5e8")),
            svg.rect(px + 4,
            foot - tall + u * 0.036, wide * 0.13 - 8, u * 0.13, pane), svg.rect(px - 4,
            foot - tall + u * 0.165,
            wide * 0.13 + 8, u * 0.02, wood), *(svg.circle(px + wide * (0.015 + 0.033 * j),
            foot - tall + u * 0.16,
            u * 0.014, world.tone(("#e8607a", "#5d9a4a", "#f2b93b", "#5d9a4a")[j])) for j in range(4))]
    for at, share in ((0.05, 0.32), (0.63, 0.32)):
        parts += [svg.rect(x0 + wide * at, foot - u * 0.24, wide * share, u * 0.17, pane),
            svg.stroke(svg.d("M", x0 + wide * (at + share / 2), foot - u * 0.24, "v", u * 0.17), wood,
            u * 0.01)]
    door = world.tone(stage.paints["door"]) if "door" in stage.paints else color.shaded(wood, 0.1)
    parts += [svg.rect(x0 + wide * 0.42, foot - u * 0.25, wide * 0.16, u * 0.25, door),
        svg.rect(x0 + wide * 0.44, foot - u * 0.235, wide * 0.12, u * 0.15, pane)]
    stripes = 12
    red = world.tone(stage.paints.get("awning", "#b8402f"))
    for k in range(stripes):
        a, w = x0 + wide * k / stripes, wide / stripes
        parts.append(svg.path(svg.d("M", a, foot - u * 0.24, "L", a, foot - u * 0.35, "h", w, "V",
            foot - u * 0.24, "a",
            w / 2, w * 0.36, "0 0 1", -w, 0, "Z"), red if k % 2 == 0 else world.tone("#fbf0dc")))
    c.add("middle", *parts)


def _table(stage: Stage, x: float, foot: float, size: float, paint: str, *, checks: bool,
    night: bool) -> None:
    """A round table with a cloth, cups or glasses and a candle, a chair at each side."""
    c, world = stage.canvas, stage.world
    cloth, iron = world.tone(paint), world.tone("#4a3a34")
    top = foot - size * 0.52
    parts = [svg.ellipse(x, foot, size * 0.72, size * 0.08, "#1a1420", opacity=0.2)]
    for side in (-1, 1):
        sx = x + side * size * 0.52
        parts += [svg.stroke(svg.d("M", sx + side * size * 0.12, top - size * 0.3, "Q",
            sx + side * size * 0.16, top
            + size * 0.1, sx + side * size * 0.1, foot - size * 0.24, "V", foot, "M", sx - side * size * 0.1,
            foot - size * 0.24, "V", foot), iron, size * 0.04), svg.rect(sx - size * 0.13,
            foot - size * 0.27, size * 0.26,
            size * 0.05, world.tone("#b8845a"), size * 0.02)]
    clip = c.clip(svg.d("M", x - size * 0.42, top, "A", size * 0.42, size * 0.1, "0 0 1", x + size * 0.42,
        top, "L",
        x + size * 0.46, top + size * 0.26, "Q", x, top + size * 0.42, x - size * 0.46, top + size * 0.26,
        "Z"))
    body = svg.rect(x - size * 0.5, top - size * 0.14, size, size * 0.6, cloth)
    if checks:
        light = world.tone("#fdf7ec")
        body += "".join(svg.rect(x - size * 0.5 + size * 0.1 * i, top - size * 0.12 + size * 0.1 * j,
            size * 0.1,
            size * 0.1, light) for i in range(10) for j in range(6) if (i + j) % 2)
    parts += [svg.rect(x - size * 0.03, top, size * 0.06, size * 0.52, iron), svg.group(body, clip_path=clip),
        svg.ellipse(x, top, size * 0.42, size * 0.09, color.lit(cloth, 0.05),
        opacity=0.55 if checks else 1.0)]
    if stage.hints & _DAILY and not night:
        for dx in (-0.2, 0.18):
            parts += [svg.ellipse(x + size * dx, top, size * 0.11, size * 0.03, world.tone("#fdfaf4")),
                svg.rect(
                x + size * dx - size * 0.055, top - size * 0.11, size * 0.11, size * 0.1,
                world.tone("#ffffff"),
                size * 0.03), svg.ellipse(x + size * dx, top - size * 0.105, size * 0.045, size * 0.014,
                world.tone("#6f4a32"))]
    else:
        for dx in (-0.2, 0.2):
            parts += [svg.path(svg.d("M", x + size * dx - size * 0.05, top - size * 0.2, "h", size * 0.1,
                "q", 0, size * 0.1,
                -size * 0.05, size * 0.1, "q", -size * 0.05, 0, -size * 0.05, -size * 0.1, "Z"),
                world.tone("#b83a4f")),
                svg.stroke(svg.d("M", x + size * dx, top - size * 0.1, "V", top), world.tone("#f4f1ea"),
                size * 0.016)]
        parts += [svg.circle(x, top - size * 0.2, size * 0.2, "#ffc85a", opacity=0.24 if night else 0.0),
            svg.rect(x - size * 0.025, top - size * 0.13, size * 0.05, size * 0.13, world.tone("#fdf6e4")),
            svg.ellipse(x, top - size * 0.17, size * 0.022, size * 0.045, "#ffb53a")]
    c.add("ground", *parts)


def _lights(stage: Stage) -> None:
    """Bulbs on strings across the sky."""
    c, u = stage.canvas, stage.canvas.short
    for row, (top, sag) in enumerate(((0.06, 0.06), (0.13, 0.08))):
        c.add("middle", svg.stroke(svg.d("M", -10, u * top, "Q", c.width / 2, u * (top + 2 * sag),
            c.width + 10, u * top),
            "#3a3038", 3))
        for k in range(11):
            t = (k + 0.5) / 11
            x, y = c.width * t, u * (top + 4 * sag * t * (1 - t)) + u * 0.012
            c.add("middle", svg.circle(x, y, u * 0.03, "#ffd27a", opacity=0.25), svg.circle(x, y, u * 0.011,
                "#ffe9b0" if row else "#ffdf8a"))
