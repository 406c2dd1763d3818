"""Worlds of games and films: a level to run and jump through, a street of the Wild West, a rink."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def platform_level(stage: Stage) -> None:
    """Blocks of earth with grass on top, floating bricks, green pipes, rows of coins, a flag at the end."""
    chance, c, world, u = stage.chance.stream("level"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    b = u / 14
    foot = c.height - b * 2.6
    for k in range(3):
        x, r = c.width * (0.15 + 0.35 * k) + chance.uniform(-0.05, 0.05) * u, u * chance.uniform(0.16, 0.26)
        c.add("distance", svg.ellipse(x, foot, r, r * 1.25, world.tone("#7fc98a", 0.35)))
    earth, grass = world.tone("#b5793f"), world.tone("#5db84a")

    def block(x: float, y: float, paint: str, size: float = 1.0) -> str:
        s = b * size
        return (
            svg.rect(x, y, s, s, color.shaded(paint, 0.12), 3)
            + svg.rect(x + s * 0.05, y + s * 0.05, s * 0.9, s * 0.84, paint, 3)
            + svg.rect(x + s * 0.12, y + s * 0.12, s * 0.5, s * 0.1, color.lit(paint, 0.08), 2)
        )

    gap = c.width * (0.7 if stage.layout.hero_x < 0.5 else 0.24)
    for row in range(3):
        for k in range(int(c.width / b) + 2):
            x = k * b - b * 0.3
            if gap < x + b / 2 < gap + b * 2:
                continue
            c.add("ground", block(x, foot + row * b, earth))
            if row == 0:
                c.add(
                    "ground",
                    svg.rect(x, foot - b * 0.06, b + 1, b * 0.36, grass, 4),
                    svg.path(
                        svg.d(
                            "M",
                            x,
                            foot + b * 0.28,
                            "l",
                            b * 0.25,
                            b * 0.2,
                            b * 0.25,
                            -b * 0.2,
                            b * 0.25,
                            b * 0.2,
                            b * 0.25,
                            -b * 0.2,
                            "Z",
                        ),
                        grass,
                    ),
                )
    brick = world.tone("#d9824a")
    for at, (x, y, n) in enumerate(((0.06, 0.5, 3), (0.62, 0.4, 4), (0.3, 0.26, 3))):
        x0, y0 = c.width * x + chance.uniform(-0.03, 0.03) * u, c.height * y
        for k in range(n):
            bonus = at == 1 and k == 1
            c.add("middle", block(x0 + k * b, y0, world.tone("#f2bd3f") if bonus else brick))
            if bonus:
                d = text.in_box("?", x0 + k * b + b * 0.25, y0 + b * 0.18, b * 0.5, b * 0.6, "block")
                c.add("middle", svg.path(d, "#8a4f1f"))
            gold = world.tone("#ffd23f")
            c.add(
                "middle",
                svg.ellipse(x0 + (k + 0.5) * b, y0 - b * 0.7, b * 0.3, b * 0.38, color.shaded(gold, 0.14)),
                svg.ellipse(x0 + (k + 0.5) * b, y0 - b * 0.7, b * 0.22, b * 0.3, gold),
                svg.rect(x0 + (k + 0.46) * b, y0 - b * 0.86, b * 0.08, b * 0.32, color.shaded(gold, 0.14), 2),
            )
    pipe = world.tone("#3fae5a")
    for x, high in ((0.08, 1.6), (0.86, 2.3)):
        x0, tall = c.width * x, b * high
        c.add(
            "middle",
            svg.rect(x0 - b * 0.7, foot - tall, b * 1.4, tall + 4, pipe),
            svg.rect(x0 - b * 0.5, foot - tall, b * 0.22, tall, color.lit(pipe, 0.12)),
            svg.rect(x0 + b * 0.4, foot - tall, b * 0.3, tall, color.shaded(pipe, 0.1)),
            svg.rect(x0 - b * 0.9, foot - tall - b * 0.6, b * 1.8, b * 0.66, pipe, 4),
            svg.rect(x0 - b * 0.66, foot - tall - b * 0.6, b * 0.26, b * 0.66, color.lit(pipe, 0.12)),
            svg.rect(x0 - b * 0.9, foot - tall - b * 0.04, b * 1.8, b * 0.1, color.shaded(pipe, 0.14)),
        )
    stage.shown = frozenset(
        ("coin", "pipe", "platform", "brick", "block", "level", "game", "video-game", "joystick")
    )
    stage.horizon, stage.stand, stage.back = foot - u * 0.2, foot + b * 0.05, foot - b * 0.4
    stage.hero_scale = 0.62


def western_town(stage: Stage) -> None:
    """A dusty street between wooden houses with false fronts; one is the saloon."""
    chance, c, world, u = stage.chance.stream("west"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.6
    terrain.hill(
        stage, "distance", terrain.rugged(chance, -20, c.width + 20, h - u * 0.12, u * 0.08), "#c98a63", 0.4
    )
    dust = world.tone("#dfb57e")
    c.add(
        "ground",
        c.below(h, [(0, color.shaded(dust, 0.05)), (1, color.lit(dust, 0.03))]),
    )
    names = ["SALOON", "BANK", "SHERIFF", "HOTEL", "STORE"]
    walls = ("#b5763f", "#a8653f", "#c08a56", "#9c6b4a", "#b98a63")
    x, k = -u * 0.06, 0
    while x < c.width:
        w, tall = u * chance.uniform(0.26, 0.33), u * chance.uniform(0.3, 0.42)
        foot, wall = h + u * 0.05, world.tone(walls[k % 5], 0.06)
        dark = color.shaded(wall, 0.1)
        c.add("middle", svg.rect(x, foot - tall, w, tall, wall))
        planks = "".join(
            svg.d("M", x, foot - tall + j * u * 0.034, "h", w) for j in range(1, int(tall / (u * 0.034)))
        )
        c.add(
            "middle",
            svg.stroke(planks, dark, u * 0.003, stroke_opacity=0.6),
            svg.rect(x - u * 0.012, foot - tall - u * 0.022, w + u * 0.024, u * 0.03, dark, 3),
        )
        sign = svg.rect(x + w * 0.1, foot - tall + u * 0.03, w * 0.8, u * 0.06, world.tone("#f3e2bd"), 4)
        d = text.in_box(names[k % 5], x + w * 0.16, foot - tall + u * 0.04, w * 0.68, u * 0.04, "serif")
        c.add("middle", sign, svg.path(d, world.tone("#5a2f1f")))
        roof = foot - u * 0.15
        c.add(
            "middle",
            svg.path(
                svg.polygon(
                    [
                        (x - u * 0.01, roof),
                        (x + w + u * 0.01, roof),
                        (x + w + u * 0.02, roof + u * 0.03),
                        (x - u * 0.02, roof + u * 0.03),
                    ]
                ),
                dark,
            ),
        )
        for s in (0.04, 0.96):
            c.add("middle", svg.rect(x + w * s - u * 0.008, roof, u * 0.016, foot - roof, dark))
        c.add(
            "middle",
            svg.rect(x + w * 0.38, foot - u * 0.115, w * 0.24, u * 0.115, world.tone("#4a2f20")),
            svg.rect(x + w * 0.38, foot - u * 0.085, w * 0.115, u * 0.055, world.tone("#d9a05f")),
            svg.rect(x + w * 0.505, foot - u * 0.085, w * 0.115, u * 0.055, world.tone("#d9a05f")),
        )
        for s in (0.12, 0.7):
            c.add(
                "middle",
                svg.rect(
                    x + w * s,
                    foot - u * 0.1,
                    w * 0.18,
                    u * 0.06,
                    world.tone("#f6d98a" if world.scheme.low else "#bfd6dc"),
                ),
                svg.stroke(svg.rounded(x + w * s, foot - u * 0.1, w * 0.18, u * 0.06, 0), dark, u * 0.006),
            )
        c.add(
            "middle", svg.rect(x - u * 0.01, foot - u * 0.006, w + u * 0.02, u * 0.02, world.tone("#8a5f3f"))
        )
        x, k = x + w + u * 0.02, k + 1
    for _ in range(7):
        px, py = chance.uniform(0, c.width), chance.uniform(h + u * 0.12, c.height)
        c.add("ground", svg.ellipse(px, py, u * 0.05, u * 0.006, color.shaded(dust, 0.08)))
    tx, ty, r = c.width * (0.86 if stage.layout.hero_x < 0.5 else 0.12), c.height * 0.8, u * 0.036
    weed = "".join(svg.ring(tx, ty, r * a, r * e) for a, e in ((1, 1), (1, 0.5), (0.5, 1), (0.8, 0.8)))
    c.add("ground", svg.stroke(weed, world.tone("#a8763f"), u * 0.005))
    stage.shown = frozenset(("house", "town", "saloon", "store", "convenience-store", "shop", "bank"))
    stage.stand, stage.back = c.height * 0.88, h + u * 0.1


def ice_rink(stage: Stage) -> None:
    """White ice with red and blue lines, boards with glass, seats behind."""
    chance, c, u = stage.chance.stream("rink"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.56
    c.add(
        "sky",
        svg.rect(-5, 0, c.width + 10, foot + 5, c.across([(0, "#1f2a4a"), (1, "#4a5f93")], 0, 0, 0, foot)),
    )
    for row in range(4):
        dots = "".join(
            svg.d("M", chance.uniform(0, c.width), foot - u * (0.2 + 0.075 * row), "h0") for _ in range(26)
        )
        c.add(
            "distance",
            svg.stroke(
                dots, ("#f2c14e", "#e8604c", "#f7f3e9", "#5ab0e0")[row], u * 0.034, stroke_linecap="round"
            ),
        )
    c.add(
        "middle",
        svg.rect(-5, foot - u * 0.2, c.width + 10, u * 0.12, "#cfe8f5", opacity=0.4),
        svg.rect(-5, foot - u * 0.09, c.width + 10, u * 0.1, "#f7f9fb"),
        svg.rect(-5, foot - u * 0.1, c.width + 10, u * 0.016, "#d9363a"),
        svg.rect(-5, foot - u * 0.012, c.width + 10, u * 0.022, "#f2c53f"),
    )
    for k in range(int(c.width / (u * 0.25)) + 1):
        paint = ("#2f6fc9", "#d9483f", "#2f9e72", "#e0a02f")[k % 4]
        c.add("middle", svg.rect(k * u * 0.25 + u * 0.03, foot - u * 0.068, u * 0.19, u * 0.042, paint, 3))
    c.add(
        "ground",
        c.below(foot, [(0, "#dceef8"), (1, "#f6fbfe")]),
    )
    m = c.width / 2
    for x, paint in ((m, "#d9363a"), (m - c.width * 0.36, "#2f6fc9"), (m + c.width * 0.36, "#2f6fc9")):
        low = m + (x - m) * 1.7
        c.add(
            "ground",
            svg.path(
                svg.polygon(
                    [
                        (x - u * 0.008, foot),
                        (x + u * 0.008, foot),
                        (low + u * 0.022, c.height),
                        (low - u * 0.022, c.height),
                    ]
                ),
                paint,
                opacity=0.75,
            ),
        )
    c.add(
        "ground",
        svg.stroke(
            svg.ring(m, foot + (c.height - foot) * 0.55, u * 0.28, u * 0.08),
            "#2f6fc9",
            u * 0.01,
            stroke_opacity=0.7,
        ),
    )
    scratches = "".join(
        svg.d(
            "M",
            chance.uniform(0, c.width),
            chance.uniform(foot + u * 0.04, c.height),
            "q",
            u * 0.06,
            u * 0.014,
            u * 0.13,
            0,
        )
        for _ in range(14)
    )
    c.add("ground", svg.stroke(scratches, "#b9d6e6", u * 0.004))
    stage.shown = frozenset(("rink", "arena", "stadium", "ice", "crowd"))
    stage.horizon = foot - u * 0.1
    stage.stand, stage.back = min(c.height * 0.9, foot + (c.height - foot) * 0.62), foot + u * 0.05
