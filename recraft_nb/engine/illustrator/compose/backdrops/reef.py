"""Under water."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# Water into which no sun comes.
_GLOOMY = frozenset({"dark", "black", "abyss", "abyssal", "murky", "midnight", "pitch-black"})


def underwater(stage: Stage) -> None:
    """Rays from the surface, a reef on the bottom, shoals far away, bubbles."""
    chance, c, world, u = stage.chance.stream("under"), stage.canvas, stage.world, stage.canvas.short
    pair = chance.pick(
        (
            ("#9fe8ee", "#2fa3c9", "#0f4f8f"),
            ("#a5f0dc", "#2f9fae", "#12566f"),
            ("#8fd3f5", "#2b7fc9", "#1b3a83"),
        )
    )
    gloomy = bool(stage.hints & _GLOOMY)
    key = (1.0, 1.0, 1.0) if world.scheme.dark < 0.3 else (0.45, 0.5, 0.7)
    if gloomy:
        key = (0.2, 0.26, 0.42)
    top, mid, deep = (color.multiply(p, key) for p in pair)
    c.add(
        "sky",
        svg.rect(0, 0, c.width, c.height, c.across([(0, top), (0.38, mid), (1, deep)], 0, 0, 0, c.height)),
    )
    stage.sun = (stage.width * stage.layout.sun_x, -50)
    rays = c.across([(0, "#ffffff", 0.06 if gloomy else 0.34), (1, "#ffffff", 0)], 0, 0, 0, c.height * 0.72)
    for i in range(5):
        x = stage.sun[0] + (i - 2) * u * 0.16 + chance.uniform(-30, 30)
        w, lean = u * chance.uniform(0.03, 0.08), (x - stage.sun[0]) * 1.3 + chance.uniform(-50, 50)
        c.add(
            "sky",
            svg.path(
                svg.polygon(
                    [
                        (x, -5),
                        (x + w, -5),
                        (x + w * 2.4 + lean, c.height * 0.72),
                        (x - w * 0.6 + lean, c.height * 0.72),
                    ]
                ),
                rays,
            ),
        )
    floor = c.height * 0.86
    for i, depth in enumerate((0.75, 0.5, 0.22)):
        ridge = terrain.rolling(
            chance, stage.width, floor - u * (0.13, 0.07, 0.0)[i], u * 0.045, chance.uniform(1, 1.8)
        )
        rock = color.mix(color.mix("#3f7f9f", deep, 0.3), mid, depth * 0.8)
        if i < 2:
            c.add(
                "distance", svg.path(svg.below(ridge, c.height + 5), color.mix(deep, mid, 0.25 + 0.3 * depth))
            )
            for x in chance.scatter(int((7, 6)[i] * stage.width / u), 0, stage.width):
                c.add(
                    "distance",
                    svg.placed(
                        _reef_bit(chance, u * (0.1, 0.15)[i], color.mix(rock, deep, 0.25), None),
                        x,
                        terrain.height_of(ridge, x) + 8,
                    ),
                )
        else:
            sand = color.mix("#f0dcae", mid, 0.34)
            c.add(
                "ground",
                svg.path(
                    svg.below(ridge, c.height + 5),
                    c.across(
                        [(0, color.lit(sand, 0.04)), (1, color.mix(sand, deep, 0.45))],
                        0,
                        floor - 30,
                        0,
                        c.height,
                    ),
                ),
            )
            for x in chance.scatter(int(9 * stage.width / u), 0, stage.width):
                if abs(x - stage.hero_x) > u * 0.14:
                    bit = svg.placed(
                        _reef_bit(chance, u * chance.uniform(0.12, 0.24), None, mid),
                        x,
                        terrain.height_of(ridge, x) + u * chance.uniform(0.0, 0.06),
                    )
                    c.add("ground", bit)
    _shoal(stage, chance, color.mix(deep, mid, 0.35))
    parts = []
    for _ in range(int(22 * stage.width / u)):
        x, y, r = (
            chance.uniform(0, stage.width),
            chance.uniform(0.05, 0.85) * c.height,
            u * chance.uniform(0.003, 0.012),
        )
        parts.append(svg.ring(x, y, r))
    stage.front.append(svg.path("".join(parts), "#ffffff", opacity=0.3))
    for side in (-1, 1):
        x = stage.width * (0.5 + side * 0.47)
        stage.front.append(
            svg.placed(
                _kelp(chance, u * chance.uniform(0.3, 0.5), color.mix("#1f6f5f", deep, 0.35)),
                x,
                c.height + 10,
            )
        )
    stage.kind = "deep"
    if stage.hints & {"cave", "cavern", "grotto"}:
        _rock_arch(stage)
    stage.stand = c.height * 0.62
    stage.back = c.height * 0.3
    stage.horizon = c.height * 0.3
    stage.ambient = deep


def _shoal(stage: Stage, chance: Chance, tone: str) -> None:
    c, u = stage.canvas, stage.canvas.short
    if "fish" in stage.busy:
        return
    cx, cy = stage.width * (1 - stage.layout.hero_x), c.height * chance.uniform(0.25, 0.45)
    flip = chance.sign()
    parts = []
    for _ in range(chance.randint(9, 15)):
        x, y, s = (
            cx + chance.normal(0, u * 0.1),
            cy + chance.normal(0, u * 0.045),
            u * chance.uniform(0.009, 0.016),
        )
        parts.append(
            svg.d(
                "M",
                x - s * flip,
                y,
                "q",
                s * flip,
                -s * 0.8,
                2 * s * flip,
                "0l",
                s * 0.8 * flip,
                -s * 0.5,
                "v",
                s,
                "l",
                -s * 0.8 * flip,
                -s * 0.5,
                "q",
                -s * flip,
                s * 0.8,
                -2 * s * flip,
                "0z",
            )
        )
    c.add("distance", svg.path("".join(parts), tone, opacity=0.8))


def _kelp(chance: Chance, h: float, tone: str) -> str:
    parts = []
    for dx in (-0.12, 0.02, 0.14):
        x, bend = dx * h, chance.uniform(-0.12, 0.12) * h
        tall = h * chance.uniform(0.65, 1.0)
        pts = [(x, 0.0), (x + bend, -tall * 0.33), (x - bend, -tall * 0.66), (x + bend * 0.6, -tall)]
        back = [(px + h * 0.045 * (1 - i / 3.2), py) for i, (px, py) in enumerate(pts)]
        parts.append(svg.path(svg.band(pts, back), color.lit(tone, 0.03) if dx > 0 else tone))
    return "".join(parts)


def _reef_bit(chance: Chance, size: float, tone: str | None, water: str | None) -> str:
    """Coral, kelp, a sponge or a stone, in one tone when far."""

    def paint(paints: tuple[str, ...]) -> str:
        base = chance.pick(paints)
        return tone or color.mix(base, water or base, 0.22)

    kind = chance.weighted((("fan", 3.0), ("kelp", 3.0), ("tubes", 2.0), ("stone", 1.6), ("brain", 1.4)))
    if kind == "kelp":
        return _kelp(chance, size * 1.5, paint(("#3f9f6f", "#5fae5a", "#2f8f80")))
    if kind == "tubes":
        hue = paint(("#f2a65a", "#b07fd9", "#f2d05a"))
        parts = []
        for i in range(4):
            x, h = (i - 1.5) * size * 0.2, size * chance.uniform(0.4, 0.85)
            parts.append(
                svg.rect(
                    x - size * 0.085,
                    -h,
                    size * 0.17,
                    h,
                    hue if i % 2 else color.shaded(hue, 0.05),
                    size * 0.07,
                )
            )
            parts.append(svg.ellipse(x, -h + size * 0.04, size * 0.06, size * 0.025, color.shaded(hue, 0.16)))
        return "".join(parts)
    if kind == "stone":
        hue = paint(("#5f7f94", "#6f7a9a"))
        return svg.path(
            svg.d(
                "M",
                -size * 0.5,
                "0q",
                size * 0.05,
                -size * 0.4,
                size * 0.4,
                -size * 0.44,
                "q",
                size * 0.5,
                "0",
                size * 0.6,
                size * 0.44,
                "z",
            ),
            hue,
        )
    if kind == "brain":
        hue = paint(("#f28f9f", "#f2a65a", "#8fc96f"))
        body = svg.d("M", -size * 0.36, "0a", size * 0.36, size * 0.36, "0 0 1", size * 0.72, "0z")
        lines = "".join(
            svg.d("M", dx * size, -size * 0.04, "q", size * 0.05, -size * 0.1, -dx * size * 0.2, -size * 0.22)
            for dx in (-0.24, -0.1, 0.06, 0.2)
        )
        return svg.path(body, hue) + svg.stroke(lines, color.shaded(hue, 0.09), size * 0.03)
    hue = paint(("#f2707f", "#f28f5a", "#d977c2", "#f2b84f"))
    d: list[str] = []
    _coral(chance, d, 0.0, 0.0, -90.0, size * 0.36, 3)
    return svg.stroke("".join(d), hue, size * 0.085)


def _coral(chance: Chance, d: list[str], x: float, y: float, angle: float, reach: float, left: int) -> None:
    a = math.radians(angle)
    ex, ey = x + math.cos(a) * reach, y + math.sin(a) * reach
    d.append(svg.d("M", x, y, "L", ex, ey))
    if left:
        for turn in (-32, 30) if left < 3 else (-42, -6, 36):
            _coral(
                chance,
                d,
                ex,
                ey,
                angle + turn + chance.uniform(-9, 9),
                reach * chance.uniform(0.62, 0.8),
                left - 1,
            )


def _rock_arch(stage: Stage) -> None:
    """The mouth of a cave seen from within: dark rock all around, weeds hanging from it."""
    chance, c, u = stage.chance.stream("cave"), stage.canvas, stage.canvas.short
    m, y = c.width / 2, c.height * 0.46
    for grow, paint in ((1.0, "#1d4254"), (1.16, "#12303f"), (1.34, "#0d2431")):
        hole = [
            (
                m + c.width * 0.4 * grow * math.cos(a) * chance.uniform(0.92, 1.08),
                y + c.height * 0.38 * grow * math.sin(a) * chance.uniform(0.92, 1.08),
            )
            for a in (k * math.tau / 16 for k in range(16))
        ]
        frame = svg.d("M-20 -20H", c.width + 20, "V", c.height + 20, "H-20Z") + svg.smooth(hole, close=True)
        stage.front.append(svg.path(frame, paint, fill_rule="evenodd"))
    for x, tall in ((0.3, 0.12), (0.44, 0.07), (0.62, 0.1), (0.72, 0.06)):
        weed = svg.d("M", c.width * x, c.height * 0.1, "q", u * 0.02, u * tall, -u * 0.01, u * (tall + 0.06))
        stage.front.append(svg.stroke(weed, "#2f6f5f", u * 0.012, stroke_linecap="round"))
