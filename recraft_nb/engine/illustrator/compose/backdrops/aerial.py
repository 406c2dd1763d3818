"""Land and water as a bird sees them: an island, a coast with umbrellas, fields in a patchwork."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.


def _sea(stage: Stage, chance: Chance) -> None:
    c, u, world = stage.canvas, stage.canvas.short, stage.world
    c.add("sky", svg.rect(0, 0, c.width, c.height, c.across([(0, world.tone("#2fa3c9")), (1,
        world.tone("#1f7fb5"))], 0, 0, c.width,
        c.height)))
    waves = "".join(svg.d("M", chance.uniform(0, c.width), chance.uniform(0, c.height), "q", u * 0.02,
        -u * 0.012, u * 0.04, 0, "t",
        u * 0.04, 0) for _ in range(26))
    c.add("sky", svg.stroke(waves, "#ffffff", u * 0.004, stroke_opacity=0.35))
    stage.kind, stage.shadows = "plain", 0.4


def _blob(chance: Chance, x: float, y: float, rx: float, ry: float, count: int = 11) -> list[svg.Point]:
    return [(x + rx * chance.uniform(0.8, 1.12) * math.cos(math.tau * k / count),
        y + ry * chance.uniform(0.8, 1.12) * math.sin(math.tau
        * k / count)) for k in range(count)]


def _scaled(points: list[svg.Point], x: float, y: float, k: float) -> list[svg.Point]:
    return [(x + (px - x) * k, y + (py - y) * k) for px, py in points]


def _palm(tone: str, r: float) -> str:
    """Its crown from above."""
    leaves = "".join(svg.placed(svg.path(svg.d("M0,0Q", r * 0.5, -r * 0.22, r, 0, "Q", r * 0.5, r * 0.22,
        "0,0Z"), tone if k % 2 else
        color.lit(tone, 0.06)), 0, 0, turn=45 * k) for k in range(8))
    return leaves + svg.circle(0, 0, r * 0.12, "#8a5a3a")


def island(stage: Stage) -> None:
    """An island in a ring of shallows: beach, palms, a lagoon, a boat with its wake."""
    chance, c, world, u = stage.chance.stream("island"), stage.canvas, stage.world, stage.canvas.short
    _sea(stage, chance)
    x, y = c.width * 0.5, c.height * 0.46
    rim = _blob(chance, x, y, u * 0.3, u * 0.24)
    for k, tone, share in ((1.42, "#4fc4d4", 0.5), (1.2, "#8fe0da", 0.7), (1.0, "#f5e2b0", 1.0), (0.97,
        "#f9edc8", 1.0), (0.74, "#5fae55",
        1.0), (0.66, "#4a9a4a", 1.0)):
        c.add("ground", svg.path(svg.smooth(_scaled(rim, x, y, k), close=True), world.tone(tone),
            opacity=share))
    for _ in range(26):
        a, r = chance.uniform(0, math.tau), math.sqrt(chance.random()) * 0.72
        px, py = x + math.cos(a) * u * 0.27 * r, y + math.sin(a) * u * 0.21 * r
        c.add("ground", svg.circle(px + u * 0.01, py + u * 0.014, u * 0.034, "#1f3a2a", opacity=0.25),
            svg.placed(_palm(world.tone(
            chance.pick(("#3f8f4a", "#5fae4f",
                "#2f7f4a"))), u * chance.uniform(0.034, 0.05)), px, py, turn=chance.uniform(0, 45)))
    bx, by = c.width * (0.8 if stage.layout.hero_x < 0.5 else 0.2), c.height * 0.82
    wake = svg.d("M", bx, by, "l", -u * 0.16, u * 0.03, "M", bx, by + u * 0.02, "l", -u * 0.15, u * 0.07)
    hull = svg.d("M", -u * 0.06, 0, "Q", -u * 0.05, -u * 0.026, 0, -u * 0.026, "Q", u * 0.05, -u * 0.024,
        u * 0.075, 0, "Q", u * 0.05,
        u * 0.024, 0, u * 0.026, "Q", -u * 0.05, u * 0.026, -u * 0.06, 0, "Z")
    c.add("ground", svg.stroke(wake, "#ffffff", u * 0.006, stroke_opacity=0.6), svg.placed(svg.path(hull,
        "#fdfaf3") + svg.path(
        svg.polygon([(0, 0), (u * 0.045, u * 0.002), (-u * 0.02,
            u * 0.07)]), "#e5604d") + svg.rect(-u * 0.04, -u * 0.01, u * 0.05,
        u * 0.02, "#c99a68", 4), bx, by + u * 0.01, turn=-8))
    stage.shown = frozenset(("aerial view", "island", "sailboat", "boat", "palm", "palms", "palm-tree",
        "beach",
        "tropical island", "ship", "yacht"))
    stage.stand, stage.back = c.height * 0.85, c.height * 0.2


def coast(stage: Stage) -> None:
    """A beach from above: foam along the sand, umbrellas, towels, people as small as dots."""
    chance, c, world, u = stage.chance.stream("coast"), stage.canvas, stage.world, stage.canvas.short
    _sea(stage, chance)
    line = [(c.width * (0.42 + 0.06 * math.sin(k * 1.3 + chance.random())),
        c.height * k / 8) for k in range(-1, 10)]
    for dx, tone, share in ((-0.14, "#4fc4d4", 0.6), (-0.06, "#9fe6e0", 0.8), (-0.02, "#ffffff", 0.9), (0.02,
        "#ecd3a0", 1.0), (0.06,
        "#f7e3b4", 1.0)):
        moved = [(x + dx * u, y) for x, y in line]
        c.add("ground", svg.path(svg.smooth(moved) + svg.d("L", c.width + 9, c.height + 9, c.width + 9, -9,
            "Z"), world.tone(tone),
            opacity=share))
    for k in range(9):
        x, y = c.width * (0.6 + 0.36 * ((k * 0.618) % 1)), c.height * (0.08 + 0.105 * k)
        paint = world.tone(("#e5604d", "#f2b93b", "#3f86c9", "#5fae8a", "#fdfaf3")[k % 5])
        r = u * 0.055
        wedges = "".join(svg.placed(svg.path(svg.d("M0,0L", r, 0, "A", r, r, "0 0 1", r * 0.707, r * 0.707,
            "Z"), paint if j % 2 else
            "#fffaf0"), x, y, turn=45 * j) for j in range(8))
        c.add("ground", svg.ellipse(x + u * 0.02, y + u * 0.03, r, r, "#7a5a30", opacity=0.22),
            svg.placed(svg.rect(0, 0, u * 0.035,
            u * 0.075, world.tone(("#8fc4ea", "#f28fa0",
                "#f2e2b8")[k % 3]), 4), x + u * 0.05, y + u * 0.01, turn=chance.uniform(-20,
            20)), wedges)
    stage.shown = frozenset(("aerial view", "beach", "umbrella", "umbrellas", "coast", "sea",
        "umbrella_beach", "ocean"))
    stage.stand, stage.back = c.height * 0.8, c.height * 0.2


def fields(stage: Stage) -> None:
    """Farmland in a patchwork, with furrows, hedges, a road and a farm."""
    chance, c, world, u = stage.chance.stream("fields"), stage.canvas, stage.world, stage.canvas.short
    c.add("sky", svg.rect(0, 0, c.width, c.height, world.tone("#7fae55")))
    columns, rows = max(4, round(c.width / (u * 0.25))), max(4, round(c.height / (u * 0.25)))
    net = [[(c.width * (i + (chance.uniform(-0.2, 0.2) if 0 < i < columns else 0)) / columns,
        c.height * (j + (chance.uniform(-0.2, 0.2)
        if 0 < j < rows else 0)) / rows) for i in range(columns + 1)] for j in range(rows + 1)]
    for j in range(rows):
        for i in range(columns):
            quad = [net[j][i], net[j][i + 1], net[j + 1][i + 1], net[j + 1][i]]
            tone = world.tone(chance.pick(("#8fbf5a", "#c9b45a", "#e0c46a", "#6fa04f", "#a8c46a", "#b98f5a",
                "#7fb05a")))
            clip = c.clip(svg.polygon(quad))
            mx, my = sum(p[0] for p in quad) / 4, sum(p[1] for p in quad) / 4
            lines = "".join(svg.d("M", -u * 0.3, k * u * 0.022, "h", u * 0.6) for k in range(-12, 13))
            body = svg.placed(svg.stroke(lines, color.shaded(tone, 0.045), u * 0.006), mx, my,
                turn=chance.pick((0.0, 90.0, 24.0, -38.0)))
            c.add("ground", svg.path(svg.polygon(quad), tone), svg.group(body, clip_path=clip),
                svg.stroke(svg.polygon(quad),
                world.tone("#4f7f44"), u * 0.009))
    way = svg.smooth([(c.width * 0.2, -9), (c.width * 0.34, c.height * 0.3), (c.width * 0.28,
        c.height * 0.62), (c.width * 0.44,
        c.height + 9)])
    c.add("ground", svg.stroke(way, world.tone("path"), u * 0.024))
    x, y = c.width * 0.62, c.height * 0.52
    for dx, dy, w, tall, tone in ((0.0, 0.0, 0.12, 0.08, "#b8403a"), (0.13, 0.05, 0.08, 0.06, "#8a5a44")):
        c.add("ground", svg.rect(x + dx * u + u * 0.012, y + dy * u + u * 0.016, w * u, tall * u, "#1f2a1f",
            opacity=0.28), svg.rect(
            x + dx * u, y + dy * u, w * u, tall * u, world.tone(tone)), svg.rect(x + dx * u, y + dy * u,
            w * u, tall * u * 0.5,
            color.lit(world.tone(tone), 0.05)))
    for _ in range(16):
        px, py = chance.uniform(0, c.width), chance.uniform(0, c.height)
        c.add("ground", svg.circle(px + u * 0.008, py + u * 0.01, u * 0.022, "#1f3a2a", opacity=0.3),
            svg.circle(px, py, u * 0.022,
            world.tone("#3f7f44")))
    if stage.hints & {"tractor", "tractors"}:
        for tx, ty, turn in ((0.3, 0.3, 20), (0.72, 0.74, -38), (0.5, 0.82, 70)):
            c.add("ground", svg.placed(_tractor(world.tone("#d8372f"), u * 0.085), c.width * tx,
                c.height * ty, turn=turn))
    stage.kind, stage.shadows = "plain", 0.5
    stage.shown = frozenset(("aerial view", "fields", "field", "farmland", "farm", "barn", "countryside",
        "tractor", "tractors"))
    stage.stand, stage.back = c.height * 0.8, c.height * 0.2


def _tractor(paint: str, long: float) -> str:
    """A tractor from above: hood, cabin, two large wheels and two small ones."""
    wheels = ((-0.36, -0.3, 0.34, 0.14), (-0.36, 0.16, 0.34, 0.14), (0.28, -0.22, 0.2, 0.09), (0.28, 0.13,
        0.2, 0.09))
    parts = [svg.rect(-long * 0.46, -long * 0.2, long, long * 0.5, "#1f2a1f", long * 0.1, opacity=0.25)]
    parts += [svg.rect(long * x, long * y, long * w, long * h, "#2f2f36", long * 0.03) for x, y, w,
        h in wheels]
    parts += [svg.rect(-long * 0.4, -long * 0.14, long * 0.92, long * 0.28, paint, long * 0.05),
        svg.rect(-long * 0.34,
        -long * 0.17, long * 0.38, long * 0.34, color.shaded(paint, 0.08), long * 0.05),
        svg.rect(-long * 0.28,
        -long * 0.11, long * 0.26, long * 0.22, "#bfe0ea", long * 0.03)]
    return "".join(parts)
