"""Land that suffers: a slope without a tree, ground cracked by drought, a forest that was cut down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def bare_slope(stage: Stage) -> None:
    """A brown hillside from edge to edge, others behind it, stones and a few dry tufts."""
    chance, c, u = stage.chance.stream("bare slope"), stage.canvas, stage.canvas.short
    skies.paint_sky(stage, clouds=0.6)
    h, side = stage.horizon, chance.sign()
    earth = chance.pick(("#a9794f", "#b08558", "#9c7048"))
    far = terrain.rolling(chance, c.width, h - u * 0.04, u * 0.05, 1.4)
    terrain.hill(stage, "distance", far, color.mix(earth, "#c9b08a", 0.4), 0.5)
    ridge = [
        (c.width * t, h + u * (side * (t - 0.5) * 0.26 - 0.03 + 0.02 * chance.uniform(-1, 1)))
        for t in (-0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1)
    ]
    terrain.hill(stage, "middle", ridge, earth, 0.12)
    low = [(x, y + u * 0.17) for x, y in ridge]
    terrain.hill(stage, "ground", low, color.lit(earth, 0.03), 0.0, last=True)
    terrain.ground_texture(stage, "ground", h + u * 0.2, c.height - 8, color.shaded(earth, 0.06), 36)
    _stones(stage, chance, 7)
    stage.stand, stage.back = min(c.height * 0.88, h + (c.height - h) * 0.66), h + u * 0.2


def _stones(stage: Stage, chance: Chance, many: int) -> None:
    c, u, h = stage.canvas, stage.canvas.short, stage.horizon
    for x in chance.scatter(many, 0, c.width):
        y = h + u * chance.uniform(0.2, 0.42)
        tuft = svg.path(undergrowth.grass(chance, u * 0.05, u * 0.04, 5), "#c9a860")
        rock = undergrowth.rock(stage.world, chance, u * 0.05, 0.0, stage.light_side, "warm rock")
        c.add("ground", svg.placed(chance.pick((tuft, rock)), x, y))


def cracked_ground(stage: Stage) -> None:
    """Dried mud in plates with deep cracks between them, low hills far off, a hot pale sky."""
    chance, c, u = stage.chance.stream("cracked"), stage.canvas, stage.canvas.short
    skies.paint_sky(stage, clouds=0.3)
    h, world = stage.horizon, stage.world
    earth = world.tone(chance.pick(("#d0a068", "#c9975f", "#d9ae78")))
    ridge = terrain.rolling(chance, c.width, h - u * 0.02, u * 0.03, 1.3)
    terrain.hill(stage, "distance", ridge, "sand", 0.5)
    c.add("ground", svg.rect(-5, h + u * 0.02, c.width + 10, c.height, color.shaded(earth, 0.22)))
    _plates(stage, chance, earth)
    stage.shown = frozenset(("desert",))
    stage.stand, stage.back = min(c.height * 0.88, h + (c.height - h) * 0.62), h + u * 0.1


def _plates(stage: Stage, chance: Chance, earth: str) -> None:
    """Plates of mud between cracks: rows that grow wider and taller towards the eye."""
    c, u = stage.canvas, stage.canvas.short
    top, low = stage.horizon + u * 0.02, c.height + u * 0.1
    rows = 8
    ys = [top + (low - top) * (k / rows) ** 1.7 for k in range(rows + 1)]
    middle = c.width / 2
    grid: list[list[tuple[float, float]]] = []
    for k, y in enumerate(ys):
        near = (k + 1.2) / rows
        step = u * 0.25 * near
        count = int(c.width / step / 2) + 3
        tall = (ys[min(k + 1, rows)] - ys[max(k - 1, 0)]) / 2
        grid.append(
            [
                (
                    middle + (n + 0.5 * (k % 2)) * step + chance.uniform(-0.26, 0.26) * step,
                    y + (chance.uniform(-0.24, 0.24) * tall if k else 0),
                )
                for n in range(-count, count + 1)
            ]
        )
    plates = []
    for k in range(rows):
        upper, lower = grid[k], grid[k + 1]
        for n in range(len(upper) - 1):
            a, b = upper[n], upper[n + 1]
            under = _nearest(lower, a[0])
            other = _nearest(lower, b[0])
            corners = [a, b, other, under]
            cx, cy = sum(p[0] for p in corners) / 4, sum(p[1] for p in corners) / 4
            if not -u * 0.3 < cx < c.width + u * 0.3:
                continue
            inset = [(cx + (x - cx) * 0.93, cy + (y - cy) * 0.9) for x, y in corners]
            plates.append(svg.path(svg.polygon(inset), color.lit(earth, chance.uniform(-0.03, 0.05))))
    c.add("ground", *plates)


def _nearest(row: list[tuple[float, float]], x: float) -> tuple[float, float]:
    return min(row, key=lambda p: abs(p[0] - x))


def cleared_forest(stage: Stage) -> None:
    """Stumps on brown ground as far as one sees, a last line of trees at the edge, cut logs."""
    chance, c, u = stage.chance.stream("cleared"), stage.canvas, stage.canvas.short
    skies.paint_sky(stage, clouds=0.6)
    h, world = stage.horizon, stage.world
    far = "".join(
        svg.d(
            "M", x, h + u * 0.03, "l", u * 0.03, -u * chance.uniform(0.08, 0.15), "l", u * 0.03, u * 0.15, "Z"
        )
        for x in (c.width * k / 26 for k in range(-1, 27))
    )
    c.add("distance", svg.path(far, world.tone("#5f7f5a", 0.35)))
    ridge = terrain.rolling(chance, c.width, h + u * 0.03, u * 0.015, 1.2)
    earth = chance.pick(("#a07850", "#94704c", "#ab845c"))
    terrain.hill(stage, "ground", ridge, earth, 0.0, last=True)
    terrain.ground_texture(stage, "ground", h + u * 0.1, c.height - 8, color.shaded(earth, 0.07), 36)
    span = c.height - h
    for row in range(6):
        near = (row + 0.4) / 6
        y = h + u * 0.05 + span * near**1.5
        step = u * (0.12 + 0.24 * near)
        x = -step * chance.random()
        while x < c.width + step:
            keep = abs(x - stage.hero_x) > u * 0.2 or row < 2 or not stage.busy
            if keep:
                c.add(
                    "ground",
                    svg.placed(
                        _stump(stage, u * (0.045 + 0.1 * near)), x, y + chance.uniform(-0.02, 0.02) * u
                    ),
                )
            x += step * chance.uniform(0.85, 1.2)
    stage.stand, stage.back = min(c.height * 0.88, h + span * 0.64), h + u * 0.12


def _stump(stage: Stage, w: float) -> str:
    """A stump with the rings of its years; origin at the middle of its foot."""
    tone = stage.world.tone
    bark, wood = tone("#6b4a34"), tone("#e0b880")
    body = svg.d(
        "M",
        -w * 0.42,
        -w * 0.62,
        "Q",
        -w * 0.4,
        -w * 0.1,
        -w * 0.62,
        w * 0.06,
        "Q",
        0,
        w * 0.18,
        w * 0.62,
        w * 0.06,
        "Q",
        w * 0.4,
        -w * 0.1,
        w * 0.42,
        -w * 0.62,
        "Z",
    )
    lines = svg.d("M", -w * 0.2, -w * 0.4, "V", 0, "M", w * 0.1, -w * 0.42, "V", w * 0.04)
    return (
        svg.path(body, bark)
        + svg.stroke(lines, color.shaded(bark, 0.08), w * 0.03)
        + svg.ellipse(0, -w * 0.62, w * 0.42, w * 0.15, wood)
        + svg.ellipse(0, -w * 0.62, w * 0.26, w * 0.09, color.shaded(wood, 0.07))
        + svg.ellipse(0, -w * 0.62, w * 0.12, w * 0.04, wood)
    )
