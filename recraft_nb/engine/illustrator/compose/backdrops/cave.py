"""Under ground."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


# Caves of a stuff or a light of their own: rock, mouth, crystals.
_NAMED = (
    (frozenset({"ice", "icy", "frozen", "glacier", "glacial"}), ("#2f6fa8", "#d9f4ff", "#8fe0ff")),
    (frozenset({"purple", "violet", "amethyst"}), ("#3a2a52", "#d9b8ff", "#b06fff")),
    (frozenset({"blue", "sapphire", "turquoise"}), ("#24365f", "#9fd8f0", "#4fb8ff")),
    (frozenset({"lava", "fire", "dragon", "molten"}), ("#3b2226", "#ffb87a", "#ff6a3a")),
    (frozenset({"gold", "golden", "treasure"}), ("#3b2f2a", "#ffe0a8", "#ffb04a")),
    (frozenset({"green", "emerald"}), ("#23403f", "#c9f0c0", "#7dffb0")),
)


def cave(stage: Stage) -> None:
    """A dark hall with a bright mouth or glowing crystals and a pool."""
    chance, c, u = stage.chance.stream("cave"), stage.canvas, stage.canvas.short
    named = next((tones for words, tones in _NAMED if stage.hints & words), None)
    rock, mouth, gem = named or chance.pick(
        (
            ("#2b3350", "#9fd8f0", "#6ff0e0"),
            ("#3a2a3f", "#ffcf9a", "#c98aff"),
            ("#23403f", "#c9f0c0", "#7dffb0"),
            ("#3b2f2a", "#ffe0a8", "#ffb04a"),
        )
    )
    warm = stage.world.scheme.dark < 0.8
    c.add("sky", svg.rect(0, 0, c.width, c.height, color.shaded(rock, 0.05)))
    hx, hy = stage.width * (0.5 + (stage.layout.sun_x - 0.5) * 0.5), stage.height * 0.42
    floor = stage.height * 0.72
    glow = c.radial([(0, mouth if warm else gem, 0.85), (0.4, mouth if warm else gem, 0.35), (1, mouth, 0)])
    for i, k in enumerate((1.0, 0.72, 0.46)):
        rim = []
        for j in range(16):
            a = math.tau * j / 16
            r = chance.uniform(0.85, 1.15)
            rim.append((hx + math.cos(a) * u * 0.62 * k * r, hy + math.sin(a) * stage.height * 0.4 * k * r))
        tone = color.mix(rock, mouth if warm else gem, (0.12, 0.3, 0.6 if warm else 0.42)[i])
        c.add("distance", svg.path(svg.polygon(rim), tone))
    c.add("distance", svg.ellipse(hx, hy, u * 0.36, u * 0.36, glow))
    for row in range(2):
        tone = color.mix(color.shaded(rock, 0.04 + 0.05 * row), mouth, 0.1 * (1 - row))
        for top in (True, False):
            d = [svg.d("M-10", -10 if top else c.height + 10)]
            x = -10.0
            base = stage.height * ((0.16, 0.08)[row] if top else (0.8, 1.0)[row])
            d.append(svg.d("V", base))
            while x < stage.width + 20:
                w = u * chance.uniform(0.05, 0.12)
                gap = min(1.0, abs(x + w / 2 - hx) / (stage.width * 0.45))
                reach = u * chance.uniform(0.04, 0.16 + 0.1 * row) * (0.35 + 0.9 * gap)
                if not top and abs(x + w / 2 - stage.hero_x) < u * 0.3:
                    reach *= 0.15
                tip = base + (reach if top else -reach)
                d.append(
                    svg.d(
                        "Q",
                        svg.points([(x + w * 0.4, base), (x + w * 0.5, tip)]),
                        "Q",
                        svg.points([(x + w * 0.6, base), (x + w, base)]),
                    )
                )
                x += w
            body = "".join(d) + svg.d("V", -10 if top else c.height + 10, "Z")
            if top or row == 0:
                c.add("middle", svg.path(body, tone))
    ground = color.mix(rock, mouth if warm else gem, 0.16)
    ridge = terrain.rolling(chance, stage.width, floor, u * 0.02, 1.0)
    c.add(
        "ground",
        svg.path(
            svg.below(ridge, c.height + 5),
            c.across([(0, color.lit(ground, 0.06)), (1, color.shaded(rock, 0.1))], 0, floor, 0, c.height),
        ),
    )
    c.add(
        "ground",
        svg.ellipse(
            stage.hero_x,
            floor + (c.height - floor) * 0.5,
            u * 0.4,
            u * 0.07,
            c.radial([(0, mouth if warm else gem, 0.35), (1, mouth, 0)]),
        ),
    )
    for x in chance.scatter(7, 0, stage.width):
        if abs(x - stage.hero_x) > u * 0.2:
            y = floor + chance.uniform(0.0, 0.25) * u
            c.add(
                "ground",
                svg.placed(_crystals(chance, u * chance.uniform(0.07, 0.16), gem), x, y)
                if chance.chance(0.6)
                else svg.path(svg.d("M", x - 50, y, "l24,-44l34,-10l40,54z"), color.shaded(rock, 0.02)),
            )
    stage.front.append(
        svg.path(
            svg.polygon(
                [
                    (-10, c.height + 10),
                    (-10, c.height * 0.62),
                    (u * 0.06, c.height * 0.7),
                    (u * 0.05, c.height * 0.84),
                    (u * 0.16, c.height * 0.95),
                    (u * 0.2, c.height + 10),
                ]
            ),
            color.shaded(rock, 0.14),
        )
    )
    stage.front.append(
        svg.path(
            svg.polygon(
                [
                    (c.width + 10, c.height + 10),
                    (c.width + 10, c.height * 0.55),
                    (c.width - u * 0.05, c.height * 0.66),
                    (c.width - u * 0.07, c.height * 0.86),
                    (c.width - u * 0.18, c.height + 10),
                ]
            ),
            color.shaded(rock, 0.14),
        )
    )
    stage.indoors = True
    stage.ambient = color.shaded(rock, 0.15)
    stage.sun = (hx, hy)
    stage.horizon, stage.stand, stage.back = (
        floor - u * 0.15,
        floor + (c.height - floor) * 0.5,
        floor + u * 0.02,
    )


def _crystals(chance: Chance, size: float, gem: str) -> str:
    parts = []
    for i in range(4):
        a = -90 + (i - 1.5) * 26 + chance.uniform(-8, 8)
        h, w = size * chance.uniform(0.6, 1.2), size * chance.uniform(0.16, 0.26)
        left = svg.polygon([(0, -w / 2), (h * 0.75, -w / 2), (h, 0), (0, 0)])
        right = svg.polygon([(0, w / 2), (h * 0.75, w / 2), (h, 0), (0, 0)])
        parts.append(
            svg.placed(
                svg.path(left, color.lit(gem, 0.04)) + svg.path(right, color.shaded(gem, 0.16)),
                0,
                size * 0.05,
                turn=a,
            )
        )
    return "".join(parts)
