"""Elsewhere: space, other planets, caves, the savanna, a volcano's foot."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_DEEP = (
    ("#0b0a2a", "#23175c", "#7a3b9d", "#e8679a"),
    ("#061226", "#0d3158", "#1f7a94", "#7be0d0"),
    ("#130a24", "#43164f", "#b0365f", "#ffa15a"),
    ("#080b1f", "#1b2a66", "#4a5fc9", "#b79cff"),
)
_PLANETS = (
    ("#f2a65a", "#c9603f"),
    ("#6fd3c9", "#2f7f94"),
    ("#e88fae", "#9a4a83"),
    ("#9db8f5", "#4f5fb0"),
    ("#f5d78a", "#c98f4f"),
)


def space(stage: Stage) -> None:
    """Stars, nebulae and planets; a moon's ground when somebody must stand."""
    chance, c, u = stage.chance.stream("space"), stage.canvas, stage.canvas.short
    tones = chance.pick(_DEEP)
    _void(stage, chance, tones)
    hints = stage.hints
    landing = bool(
        hints & {"moon", "landing", "mars", "planet", "lunar", "walking", "riding", "rover", "crater"}
    ) and not (set(stage.busy) & {"ringed-planet", "planet", "moon_fishing"})
    away = 1 if stage.layout.hero_x < 0.5 else -1
    bare = bool(_AMONG.search(stage.said) or _EARTH_BELOW.search(stage.said))
    if not bare and not set(stage.busy) & {"ringed-planet", "planet", "earth", "moon", "full-moon", "sun"}:
        x = stage.width * (0.5 + away * chance.uniform(0.24, 0.36))
        _planet(
            stage,
            chance,
            x,
            stage.height * chance.uniform(0.16, 0.3),
            u * chance.uniform(0.08, 0.15),
            ringed=chance.chance(0.5),
        )
        if chance.chance(0.7):
            _planet(
                stage,
                chance,
                stage.width * (0.5 - away * chance.uniform(0.3, 0.42)),
                stage.height * chance.uniform(0.1, 0.6),
                u * chance.uniform(0.02, 0.045),
                ringed=False,
            )
    if chance.chance(0.5):
        x, y = stage.width * chance.uniform(0.2, 0.8), stage.height * chance.uniform(0.08, 0.3)
        tail = c.across([(0, "#ffffff", 0.85), (1, "#ffffff", 0)], x, y, x + u * 0.2, y - u * 0.1)
        c.add(
            "sky",
            svg.path(svg.polygon([(x, y - 3), (x + u * 0.22, y - u * 0.112), (x, y + 3)]), tail),
            svg.circle(x, y, 4.5, "#ffffff"),
        )
    stage.ambient = tones[0]
    if _AMONG.search(stage.said):
        _star_field(stage, chance)
        landing = False
    elif _EARTH_BELOW.search(stage.said) and not landing:
        _earth_below(stage)
        hints = hints | {"earth"}
    if landing:
        _moonscape(stage, chance, red=bool(hints & {"mars", "red"}))
        return
    below = "earth" in hints or _AMONG.search(stage.said)
    if (
        not below
        and chance.chance(0.35)
        and not set(stage.busy) & {"ringed-planet", "planet", "earth", "moon_fishing"}
    ):
        _limb(stage, chance)
    stage.kind = "air"
    stage.sun = (stage.width * (0.5 - away * 0.4), 0)
    stage.stand, stage.back, stage.horizon = stage.height * 0.66, stage.height * 0.2, stage.height * 0.9
    stage.shadows = 0.0


def _void(stage: Stage, chance: Chance, tones: tuple[str, str, str, str]) -> None:
    c, u = stage.canvas, stage.canvas.short
    c.add(
        "sky",
        svg.rect(
            0,
            0,
            c.width,
            c.height,
            c.across(
                [(0, tones[0]), (0.55, tones[1]), (1, color.mix(tones[1], tones[2], 0.5))],
                0,
                0,
                c.width * 0.3,
                c.height,
            ),
        ),
    )
    cx, cy = stage.width * chance.uniform(0.35, 0.65), stage.height * chance.uniform(0.35, 0.6)
    tilt = chance.uniform(-0.6, 0.6)
    for k, (tone, size, opacity) in enumerate(
        ((tones[2], 0.3, 0.3), (tones[2], 0.2, 0.3), (tones[3], 0.11, 0.22))
    ):
        rim = []
        for i in range(12):
            a = math.tau * i / 12
            r = u * size * chance.uniform(0.7, 1.3)
            x, y = math.cos(a) * r * 2.0, math.sin(a) * r * 0.75
            rim.append(
                (
                    cx + x * math.cos(tilt) - y * math.sin(tilt),
                    cy + x * math.sin(tilt) + y * math.cos(tilt) + k * 10,
                )
            )
        c.add("sky", svg.path(svg.smooth(rim, close=True), tone, opacity=opacity))
    for count, width, tone, opacity in (
        (150, 2.2, "#ffffff", 0.6),
        (50, 4.2, "#fff3d6", 0.9),
        (14, 6.4, tones[3], 0.95),
    ):
        dots = "".join(
            svg.d("M", chance.uniform(0, c.width), chance.uniform(0, c.height), "h0")
            for _ in range(int(count * stage.width * stage.height / u / u))
        )
        c.add("sky", svg.stroke(dots, tone, width, stroke_opacity=opacity))
    for _ in range(5):
        c.add(
            "sky",
            svg.path(
                svg.star(
                    chance.uniform(0, c.width),
                    chance.uniform(0, c.height * 0.8),
                    u * chance.uniform(0.012, 0.024),
                    2,
                    4,
                ),
                "#ffffff",
            ),
        )


def _planet(stage: Stage, chance: Chance, x: float, y: float, r: float, ringed: bool) -> None:
    c = stage.canvas
    light, dark = chance.pick(_PLANETS)
    lean = chance.uniform(-24, 24)
    clip = c.clip(svg.ring(0, 0, r))
    bands = []
    for _ in range(4):
        by = chance.uniform(-0.8, 0.7) * r
        bands.append(
            svg.path(
                svg.rounded(-r * 1.1, by, r * 2.2, r * chance.uniform(0.08, 0.2), r * 0.08),
                chance.pick((dark, color.lit(light, 0.08))),
                opacity=0.55,
            )
        )
    shade = svg.path(
        svg.d("M", -r, "0A", r, r, "0 1 0", r, "0A", r * 1.02, r * 0.8, "0 0 1", -r, "0Z"),
        color.shaded(dark, 0.22),
        opacity=0.55,
    )
    body = svg.circle(0, 0, r, light) + svg.group(
        "".join(bands) + svg.placed(shade, 0, 0, turn=-40), clip_path=clip
    )
    if not ringed:
        c.add("distance", svg.placed(body, x, y, turn=lean))
        return
    rx, ry = r * 1.75, r * 0.42
    ring_tone = color.mix(light, "#ffffff", 0.45)
    width = r * 0.16
    back = svg.stroke(svg.d("M", -rx, "0A", rx, ry, "0 0 1", rx, "0"), ring_tone, width, stroke_opacity=0.75)
    front = svg.stroke(svg.d("M", -rx, "0A", rx, ry, "0 0 0", rx, "0"), ring_tone, width)
    c.add("distance", svg.placed(back + body + front, x, y, turn=lean))


# Where there is nothing but stars, and where the earth is seen from above.
_AMONG = re.compile(r"\b(?:of stars|through the stars|among the stars|between the stars)\b")
_EARTH_BELOW = re.compile(
    r"\b(?:above|over|around|orbiting|orbits|past)\b[^,.]{0,12}\bearth\b|"
    r"\bearth (?:below|beneath|behind|in the)\b"
)
_LANDS = (
    (
        (-0.5, -0.93),
        (-0.4, -0.98),
        (-0.26, -0.95),
        (-0.2, -0.88),
        (-0.3, -0.8),
        (-0.34, -0.7),
        (-0.44, -0.74),
    ),
    ((-0.1, -0.96), (0.04, -0.99), (0.14, -0.95), (0.12, -0.89), (0.02, -0.9), (-0.06, -0.92)),
    ((0.0, -0.86), (0.14, -0.88), (0.22, -0.8), (0.14, -0.7), (0.04, -0.74)),
    ((0.28, -0.95), (0.42, -0.9), (0.52, -0.82), (0.44, -0.76), (0.34, -0.84)),
)


def _earth_below(stage: Stage) -> None:
    """The blue edge of the earth under the picture, with land and clouds."""
    c, u = stage.canvas, stage.canvas.short
    r = stage.width * 0.95
    cx, cy = stage.width * 0.5, stage.height * 0.7 + r
    for grow, opacity in ((0.05, 0.16), (0.025, 0.3)):
        c.add("ground", svg.circle(cx, cy, r + u * grow, "#8fd8ff", opacity=opacity))
    sea = c.across([(0, "#58b6ee"), (0.5, "#2f7fd0"), (1, "#1c4f9a")], 0, cy - r, 0, stage.height)
    c.add("ground", svg.circle(cx, cy, r, sea))
    land = "".join(svg.smooth([(cx + x * r, cy + y * r) for x, y in shape], close=True) for shape in _LANDS)
    c.add("ground", svg.path(land, "#62b46a"))
    clouds = "".join(
        svg.rounded(cx + x * r, cy + y * r, w * r, 0.018 * r, 0.009 * r)
        for x, y, w in (
            (-0.44, -0.86, 0.16), (-0.36, -0.84, 0.14), (-0.12, -0.93, 0.18), (0.06, -0.91, 0.14),
            (0.18, -0.84, 0.2), (-0.2, -0.79, 0.16), (0.3, -0.9, 0.12), (-0.02, -0.78, 0.12),
        )
    )  # fmt: skip
    c.add("ground", svg.path(clouds, "#ffffff", opacity=0.75))


def _star_field(stage: Stage, chance: Chance) -> None:
    """Stars large and small all around, thickest along a way that leads through them."""
    c, u = stage.canvas, stage.canvas.short
    glow = c.across([(0, "#b9a6ff", 0), (0.5, "#ffe9b8", 0.34), (1, "#b9a6ff", 0)], 0, stage.height * 0.6, 0,
                    stage.height)  # fmt: skip
    c.add("ground", svg.rect(0, stage.height * 0.6, c.width, stage.height * 0.4, glow))
    for layer, count, top, least, most in (
        ("ground", 70, 0.62, 0.008, 0.026),
        ("ground", 26, 0.04, 0.008, 0.02),
    ):
        for _ in range(int(count * stage.width / u)):
            x, y = chance.uniform(0, c.width), chance.uniform(top, 0.99) * stage.height
            size = u * chance.uniform(least, most)
            paint = chance.pick(("#fff6d8", "#ffe08a", "#ffffff", "#cfe0ff"))
            c.add(layer, svg.circle(x, y, size * 1.5, paint, opacity=0.13))
            c.add(layer, svg.path(svg.star(x, y, size, size * 0.42, 5), paint))
    for x, y, size in ((0.08, 0.93, 0.05), (0.24, 0.97, 0.036), (0.66, 0.95, 0.044), (0.92, 0.9, 0.052)):
        star = svg.path(svg.star(stage.width * x, stage.height * y, u * size, u * size * 0.45, 5), "#ffe08a")
        stage.front.append(
            svg.circle(stage.width * x, stage.height * y, u * size * 1.4, "#ffe08a", opacity=0.12)
        )
        stage.front.append(star)


def _limb(stage: Stage, chance: Chance) -> None:
    """A planet's edge under the picture."""
    c, u = stage.canvas, stage.canvas.short
    light, dark = chance.pick(_PLANETS)
    r = stage.width * 1.1
    cx, cy = stage.width * chance.uniform(0.3, 0.7), stage.height * 0.86 + r
    c.add(
        "ground",
        svg.circle(cx, cy, r + u * 0.03, light, opacity=0.2),
        svg.circle(cx, cy, r + u * 0.012, light, opacity=0.35),
    )
    c.add(
        "ground",
        svg.circle(cx, cy, r, c.across([(0, light), (1, dark)], 0, stage.height * 0.86, 0, stage.height)),
    )


def _moonscape(stage: Stage, chance: Chance, red: bool) -> None:
    c, u = stage.canvas, stage.canvas.short
    base = "#c9613f" if red else chance.pick(("#c4c6d8", "#b3b0cf", "#a9b8c9"))
    top = stage.height * 0.68
    for i, depth in enumerate((0.35, 0.0)):
        ridge = terrain.rolling(chance, stage.width, top + i * u * 0.07, u * 0.04, 0.9)
        tone = color.mix(base, stage.ambient, 0.45 * (1 - i) + depth * 0.2)
        c.add(
            "ground",
            svg.path(
                svg.below(ridge, c.height + 5),
                c.across(
                    [(0, color.lit(tone, 0.06)), (1, color.mix(tone, stage.ambient, 0.5))],
                    0,
                    top - u * 0.04 + i * u * 0.07,
                    0,
                    c.height,
                ),
            ),
        )
    for x in chance.scatter(int(8 * stage.width / u), 0, stage.width, 0.5):
        t = chance.random()
        y = top + u * 0.1 + (c.height - top - u * 0.1) * t
        if abs(x - stage.hero_x) < u * 0.12:
            continue
        rx = u * (0.025 + 0.06 * t)
        c.add(
            "ground",
            svg.ellipse(x, y, rx, rx * 0.32, color.shaded(base, 0.16), opacity=0.8),
            svg.ellipse(x, y + rx * 0.08, rx * 0.86, rx * 0.22, color.shaded(base, 0.24), opacity=0.7),
            svg.path(
                svg.d(
                    "M",
                    x - rx,
                    y,
                    "a",
                    rx,
                    rx * 0.32,
                    "0 0 0",
                    2 * rx,
                    "0a",
                    rx,
                    rx * 0.38,
                    "0 0 1",
                    -2 * rx,
                    "0z",
                ),
                color.lit(base, 0.09),
            ),
        )
    stage.kind = "ground"
    stage.horizon = top - u * 0.1
    stage.stand, stage.back = top + (c.height - top) * 0.58, top + u * 0.06
    stage.sun = (stage.width * 0.15, 0)
