"""A roof terrace: tiles, a low wall, cushions, lanterns, and the roofs of a town or a medina beyond it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import quarter, water
from recraft_nb.engine.illustrator.compose.scenery import furniture, landmarks, skies, terrain, towers
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_MEDINA = word_set("""
    medina marrakech marrakesh morocco moroccan fez cairo arab arabian istanbul jerusalem tunis kasbah riad
    desert damascus egypt egyptian persian
""")
_OLD = word_set("old rome roman florence italian paris parisian lisbon tiled europe european tuscan prague")
_SEA = word_set("sea ocean bay mediterranean harbor harbour santorini greek")
_LANTERNS = word_set("lantern lanterns")


def roof_terrace(stage: Stage) -> None:
    """Paint the town below, then the terrace one stands on."""
    chance, c, world, u = stage.chance.stream("roof terrace"), stage.canvas, stage.world, stage.canvas.short
    floor = c.height * 0.7
    skies.paint_sky(stage, c.height * 0.5, clouds=0.7)
    h = stage.horizon = c.height * 0.44
    if stage.hints & _MEDINA:
        _medina(stage, chance, h, floor)
        stucco, tile = "#e0a878", ("#c9683f", "#d9b48a")
    elif stage.hints & _SEA:
        water.island(stage, chance, c.width * 0.7, h + 2, u * 0.3)
        terrain.water(stage, "distance", h, floor, 0.7)
        stucco, tile = "#f5f1e6", ("#e6dcc8", "#d9cdb8")
    elif stage.hints & _OLD:
        _roofs(stage, chance, h)
        stucco, tile = "#d9b08c", ("#c9835a", "#d99a6c")
    else:
        towers.skyline(stage, "distance", floor, u * 0.34, u * 0.58, 0.6, windows=False)
        terrain.mist(stage, "distance", floor - u * 0.06, u * 0.24, 0.5)
        towers.skyline(stage, "distance", floor, u * 0.2, u * 0.44, 0.34)
        landmarks.landmark(stage, floor, u * 0.6, 0.3)
        towers.skyline(stage, "middle", floor, u * 0.12, u * 0.26, 0.12)
        stucco, tile = "#8f8a86", ("#b58a64", "#a87c58")
    wall = world.tone(stucco)
    top = floor - u * 0.13
    c.add(
        "behind",
        svg.rect(
            -5,
            top,
            c.width + 10,
            floor - top + 5,
            c.across([(0, wall), (1, color.shaded(wall, 0.06))], 0, top, 0, floor),
        ),
        svg.rect(-5, top - u * 0.016, c.width + 10, u * 0.03, color.lit(wall, 0.05)),
    )
    holes = "".join(
        svg.polygon(
            [(x, floor - u * 0.03), (x + u * 0.035, top + u * 0.03), (x + u * 0.07, floor - u * 0.03)]
        )
        for x in range(int(u * 0.05), int(c.width), int(u * 0.13))
    )
    if stage.hints & _MEDINA:
        c.add("behind", svg.path(holes, color.shaded(wall, 0.14)))
    first, second = (world.tone(t) for t in tile)
    c.add("ground", svg.rect(-5, floor, c.width + 10, c.height, first))
    vx, rows = c.width / 2, 5
    for r in range(rows):
        a, b = (r / rows) ** 1.4, ((r + 1) / rows) ** 1.4
        ya, yb = floor + (c.height - floor) * a, floor + (c.height - floor) * b
        for k in range(-9, 9):
            if (k + r) % 2:
                continue
            wa, wb = u * (0.11 + 0.1 * a), u * (0.11 + 0.1 * b)
            quad = [(vx + k * wa, ya), (vx + (k + 1) * wa, ya), (vx + (k + 1) * wb, yb), (vx + k * wb, yb)]
            c.add("ground", svg.path(svg.polygon(quad), second))
    _seats(stage, floor)
    _lights(stage, chance, top)
    for x in (0.05, 0.95):
        plant = furniture.pot_plant(stage, chance, u * 0.26)
        c.add("ground", svg.placed(plant, c.width * x, floor + u * 0.05))
    stage.shown = frozenset(
        (
            "rooftop",
            "roof",
            "terrace",
            "lantern",
            "red-paper-lantern",
            "pillow",
            "string_lights",
            "houses",
            "rug",
        )
    )
    stage.stand, stage.back = floor + (c.height - floor) * 0.55, floor + u * 0.03


def _medina(stage: Stage, chance: Chance, h: float, floor: float) -> None:
    """Flat roofs in earthen colours, small windows, domes, and minarets among them."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    paints = ("#d9a070", "#c98a5f", "#e6b88a", "#cf9468", "#e0c09a")
    for row, (lift, size, depth) in enumerate(((0.0, 0.12, 0.5), (0.1, 0.16, 0.3), (0.21, 0.22, 0.12))):
        y, x = h + u * lift, -u * chance.uniform(0.02, 0.1)
        if row < 2:
            mx = c.width * ((0.26, 0.72)[row] + chance.uniform(-0.06, 0.06))
            c.add("distance", _minaret(stage, mx, y + u * 0.06, u * (0.3, 0.36)[row], depth))
        while x < c.width:
            w, tall = u * size * chance.uniform(0.8, 1.3), u * size * chance.uniform(0.5, 1.0)
            paint = world.tone(chance.pick(paints), depth)
            top = y + u * 0.05 - tall
            parts = [
                svg.rect(x, top, w + 1, floor - top, paint),
                svg.rect(x, top, w + 1, u * 0.012, color.lit(paint, 0.06)),
                svg.rect(x + w * 0.8, top, w * 0.2, floor - top, color.shaded(paint, 0.05)),
            ]
            lit = world.lamp if world.scheme.dark > 0.3 or world.scheme.low else color.shaded(paint, 0.2)
            parts += [
                svg.rect(x + w * s, top + tall * v, w * 0.11, u * size * 0.15, lit, w * 0.05)
                for s in (0.2, 0.52)
                for v in (0.35, 0.85)
                if chance.chance(0.75)
            ]
            if chance.chance(0.16):
                r = w * 0.3
                parts.append(
                    svg.path(
                        svg.d("M", x + w / 2 - r, top, "a", r, r, "0 0 1", 2 * r, "0Z"),
                        world.tone("#5fa08f", depth),
                    )
                )
            c.add("distance" if row < 2 else "middle", "".join(parts))
            x += w
        terrain.mist(stage, "distance", y + u * 0.06, u * 0.08, 0.3)


def _minaret(stage: Stage, x: float, foot: float, tall: float, depth: float) -> str:
    tone = stage.world.tone("#d0905f", depth)
    w = tall * 0.16
    return (
        svg.rect(x - w / 2, foot - tall, w, tall, tone)
        + svg.rect(x - w * 0.6, foot - tall * 0.99, w * 1.2, tall * 0.03, color.lit(tone, 0.06))
        + svg.rect(x - w * 0.26, foot - tall * 1.16, w * 0.52, tall * 0.18, tone)
        + svg.path(
            svg.d("M", x - w * 0.26, foot - tall * 1.16, "a", w * 0.26, w * 0.3, "0 0 1", w * 0.52, "0Z"),
            stage.world.tone("#4f9a86", depth),
        )
        + svg.stroke(
            svg.d("M", x, foot - tall * 1.2, "v", -tall * 0.06), stage.world.tone("#e0b84a", depth), 4
        )
        + svg.rect(x - w * 0.14, foot - tall * 0.8, w * 0.28, tall * 0.1, color.shaded(tone, 0.16), w * 0.14)
        + svg.rect(x - w * 0.34, foot - tall * 0.6, w * 0.68, tall * 0.02, stage.world.tone("#4f9a86", depth))
    )


def _roofs(stage: Stage, chance: Chance, h: float) -> None:
    c, u = stage.canvas, stage.canvas.short
    tiles = ("#c9683f", "#b8553a", "#d97f52", "#a84f3f")
    for row in range(3):
        base, size = h + u * (0.06, 0.16, 0.28)[row], u * (0.13, 0.18, 0.25)[row]
        x = -size * chance.uniform(0.2, 0.8)
        while x < c.width:
            w = size * chance.uniform(0.85, 1.3)
            depth = (0.5, 0.3, 0.12)[row]
            c.add(
                "distance" if row < 2 else "middle",
                quarter.roofed(stage, chance, x, base, w, size, depth, chance.pick(tiles)),
            )
            x += w * 0.94


def _seats(stage: Stage, floor: float) -> None:
    """Cushions along the wall and a low table on a rug; a bar has stools and a counter instead."""
    c, u = stage.canvas, stage.canvas.short
    tone = stage.world.tone
    paints = ("#d9623f", "#8f4fa0", "#f2a63f", "#c9384f", "#5f6fc9")
    rug = floor + u * 0.17
    c.add(
        "ground",
        svg.ellipse(c.width / 2, rug, u * 0.36, u * 0.07, tone("#a8384a")),
        svg.ellipse(c.width / 2, rug, u * 0.31, u * 0.055, tone("#d98a4f")),
    )
    if "bar" in stage.hints:
        wood = tone("#7a4f33")
        side = -1 if stage.layout.hero_x > 0.5 else 1
        x = c.width / 2 + side * u * 0.24
        c.add(
            "ground",
            svg.rect(x - u * 0.2, floor - u * 0.16, u * 0.4, u * 0.22, wood, 4),
            svg.rect(x - u * 0.22, floor - u * 0.18, u * 0.44, u * 0.03, color.lit(wood, 0.1), 4),
        )
        for k, paint in enumerate(("#5fa04a", "#c9384f", "#f2c53f", "#4f9ac4", "#e9e4da")):
            bx = x - u * 0.16 + u * 0.08 * k
            c.add(
                "ground",
                svg.rect(bx - u * 0.014, floor - u * 0.25, u * 0.028, u * 0.07, tone(paint), 6),
                svg.rect(bx - u * 0.006, floor - u * 0.28, u * 0.012, u * 0.035, tone(paint), 3),
            )
        for k in (-1, 0, 1):
            sx = x + k * u * 0.13
            c.add(
                "ground",
                svg.stroke(
                    svg.d("M", sx, floor + u * 0.02, "V", floor + u * 0.13), tone("#3a3640"), u * 0.012
                ),
                svg.rect(sx - u * 0.04, floor, u * 0.08, u * 0.025, tone("#c9384f"), 8),
                svg.ellipse(sx, floor + u * 0.13, u * 0.035, u * 0.01, tone("#3a3640")),
            )
        return
    for k, x in enumerate((0.15, 0.26, 0.37, 0.63, 0.74, 0.85)):
        paint = tone(paints[k % 5])
        px = c.width * x
        c.add(
            "ground",
            svg.rect(px - u * 0.055, floor - u * 0.02, u * 0.11, u * 0.045, color.shaded(paint, 0.08), 14),
            svg.rect(px - u * 0.048, floor - u * 0.085, u * 0.096, u * 0.08, paint, 18),
            svg.circle(px, floor - u * 0.045, u * 0.008, color.lit(paint, 0.14)),
        )
    if not stage.busy:
        brass, m = tone("#d9a83f"), c.width / 2
        c.add(
            "ground",
            svg.ellipse(m, rug - u * 0.05, u * 0.12, u * 0.026, brass),
            svg.rect(m - u * 0.02, rug - u * 0.045, u * 0.04, u * 0.05, color.shaded(brass, 0.1)),
            svg.path(
                svg.d(
                    "M",
                    m - u * 0.03,
                    rug - u * 0.055,
                    "q",
                    -u * 0.006,
                    -u * 0.06,
                    u * 0.03,
                    -u * 0.075,
                    "q",
                    u * 0.036,
                    u * 0.015,
                    u * 0.03,
                    u * 0.075,
                    "Z",
                ),
                tone("#c9d0d8"),
            ),
            *(
                svg.rect(m + u * dx, rug - u * 0.085, u * 0.026, u * 0.035, tone("#8fc9a0"), 4)
                for dx in (-0.09, 0.055)
            ),
        )


def _lights(stage: Stage, chance: Chance, top: float) -> None:
    """A string of bulbs or lanterns over the terrace, and lanterns that stand on the wall."""
    c, u = stage.canvas, stage.canvas.short
    glow = stage.world.lamp
    lanterns = bool(stage.hints & (_LANTERNS | _MEDINA))
    for row in range(2):
        y, sag = u * (0.05 + 0.1 * row), u * 0.09
        c.add(
            "behind",
            svg.stroke(svg.d("M-10", y, "Q", c.width / 2, y + 2 * sag, c.width + 10, y), "#3a3640", 3),
        )
        count = 9 if not lanterns else 5
        for k in range(count):
            t = (k + 0.5 + 0.3 * row) / count
            x, ly = c.width * t, y + 4 * sag * t * (1 - t)
            if lanterns:
                paint = chance.pick(("#f2a63f", "#d9623f", "#8f4fa0", "#f2c85f"))
                c.add(
                    "behind",
                    svg.circle(x, ly + u * 0.04, u * 0.055, glow, opacity=0.22),
                    svg.path(
                        svg.polygon(
                            [
                                (x, ly),
                                (x + u * 0.024, ly + u * 0.024),
                                (x + u * 0.018, ly + u * 0.066),
                                (x - u * 0.018, ly + u * 0.066),
                                (x - u * 0.024, ly + u * 0.024),
                            ]
                        ),
                        paint,
                    ),
                    svg.rect(x - u * 0.009, ly + u * 0.028, u * 0.018, u * 0.03, "#fff3c4", 3),
                )
            else:
                c.add(
                    "behind",
                    svg.circle(x, ly + u * 0.012, u * 0.026, glow, opacity=0.25),
                    svg.circle(x, ly + u * 0.012, u * 0.01, "#fff0b8"),
                )
    for x in (0.2, 0.8):
        px = c.width * x
        c.add(
            "behind",
            svg.circle(px, top - u * 0.05, u * 0.09, glow, opacity=0.2),
            svg.rect(px - u * 0.024, top - u * 0.08, u * 0.048, u * 0.066, "#3a3640", 4),
            svg.rect(px - u * 0.016, top - u * 0.072, u * 0.032, u * 0.05, "#ffd98a", 3),
            svg.path(
                svg.polygon(
                    [(px - u * 0.03, top - u * 0.08), (px, top - u * 0.115), (px + u * 0.03, top - u * 0.08)]
                ),
                "#3a3640",
            ),
        )
