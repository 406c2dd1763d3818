"""Where goods are photographed: a paper sweep in soft light, on marble, wood, stone, water or a plinth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_PALE = ("#e9ebee", "#f1ece6", "#eadfd0", "#dce6ee", "#f1dedb", "#dfe7dd")
_DARK = ("#20222b", "#1c242c", "#2a2128")
_NAMED = {"white": "#f4f4f5", "beige": "#e9dfd3"}
_MOODY = frozenset({"dark", "black", "moody", "luxury", "luxurious", "dramatic", "noir", "night"})
_STONES = {"stone": "#a9a39a", "concrete": "#b9b7b3", "slate": "#4a4e57", "granite": "#7d7f86"}
_WOODS = frozenset({"wood", "wooden", "oak", "walnut", "table"})
_PLINTHS = frozenset({"podium", "podiums", "pedestal", "pedestals", "plinth", "plinths", "stand", "platform"})


def photo_studio(stage: Stage) -> None:
    """A seamless ground with a pool of light behind the goods, and what they stand on."""
    chance, c = stage.chance.stream("photo studio"), stage.canvas
    named = next((_NAMED[word] for word in _NAMED if word in stage.hints), "")
    tone = chance.pick(_DARK if stage.hints & _MOODY else _PALE)
    tone = named or tone
    floor = c.height * 0.66
    dark = color.lch(tone)[0] < 0.5
    c.add(
        "sky",
        svg.rect(
            0,
            0,
            c.width,
            c.height,
            c.linear(
                [
                    (0, color.shaded(tone, 0.05)),
                    (0.62, tone),
                    (0.72, color.lit(tone, 0.02)),
                    (1, color.shaded(tone, 0.07)),
                ]
            ),
        ),
    )
    glow = color.lit(tone, 0.16 if dark else 0.08)
    pool = c.radial([(0, glow, 0.95), (0.5, glow, 0.45), (1, glow, 0)])
    c.add("sky", svg.ellipse(stage.hero_x, c.height * 0.42, c.short * 0.62, c.short * 0.52, pool))
    stage.kind, stage.glossy = "plain", True
    stage.horizon, stage.stand, stage.back = floor - c.short * 0.1, c.height * 0.82, floor
    stage.sun = (c.width * 0.15, 0)
    stage.ambient = color.shaded(tone, 0.3)
    stage.hero_scale *= 1.12
    stone = next((_STONES[word] for word in _STONES if word in stage.hints), "")
    if stage.hints & _PLINTHS:
        _plinth(stage, "#f1efec" if "marble" in stage.hints else tone)
    elif "marble" in stage.hints:
        _marble(stage, chance, floor)
    elif stone:
        _slab(stage, floor, stone)
    elif stage.hints & _WOODS:
        _boards(stage, chance, floor)
    elif stage.hints & {"water", "wet"}:
        _water(stage, floor, tone)


def _slab(stage: Stage, floor: float, paint: str) -> None:
    """A top that reaches to the front, lit from behind."""
    c = stage.canvas
    top = c.linear([(0, color.lit(paint, 0.07)), (0.35, paint), (1, color.shaded(paint, 0.09))])
    c.add("ground", svg.rect(0, floor, c.width, c.height - floor, top))
    c.add("ground", svg.rect(0, floor, c.width, 3, color.lit(paint, 0.12), opacity=0.8))


def _marble(stage: Stage, chance: Chance, floor: float) -> None:
    """White marble with grey veins that run to the front."""
    c, u = stage.canvas, stage.canvas.short
    _slab(stage, floor, "#efeeec")
    for k in range(7):
        x = c.width * (k + chance.random()) / 7
        way = [(x, floor)]
        while way[-1][1] < c.height:
            px, py = way[-1]
            way.append((px + u * chance.uniform(-0.09, 0.14), py + u * chance.uniform(0.05, 0.1)))
        d = svg.smooth(way)
        c.add(
            "ground",
            svg.stroke(d, "#c3c4ca", 13, stroke_opacity=0.2),
            svg.stroke(d, "#a4a6b0", 2.4 + 1.6 * (k % 2), stroke_opacity=0.6),
        )
    c.add("ground", svg.rect(0, floor, c.width, 3, "#ffffff", opacity=0.9))


def _boards(stage: Stage, chance: Chance, floor: float) -> None:
    c = stage.canvas
    _slab(stage, floor, "#b07f52")
    middle = c.width / 2
    for k in range(-5, 6):
        x = middle + k * c.width * 0.13
        far = middle + k * c.width * 0.08
        c.add(
            "ground",
            svg.stroke(
                svg.d("M", far, floor, "L", x + k * c.width * 0.03, c.height),
                "#8a5f3a",
                3,
                stroke_opacity=0.7,
            ),
        )
    for _ in range(12):
        y = chance.uniform(floor + 8, c.height)
        x = chance.uniform(0, c.width * 0.8)
        c.add(
            "ground",
            svg.stroke(
                svg.d("M", x, y, "h", c.width * chance.uniform(0.04, 0.14)), "#8a5f3a", 2, stroke_opacity=0.35
            ),
        )


def _water(stage: Stage, floor: float, tone: str) -> None:
    """Still water with rings about what stands in it."""
    c, u = stage.canvas, stage.canvas.short
    _slab(stage, floor, color.mix(tone, "#7fb3cc", 0.55))
    for k in range(4):
        ring = svg.ring(stage.hero_x, stage.stand, u * (0.2 + 0.1 * k), u * (0.035 + 0.02 * k))
        c.add("ground", svg.stroke(ring, "#ffffff", 3, stroke_opacity=0.55 - 0.12 * k))


def _plinth(stage: Stage, tone: str) -> None:
    """A round plinth, as wide as goods are."""
    c, u = stage.canvas, stage.canvas.short
    x, y, r, tall = stage.hero_x, c.height * 0.8, u * 0.34, u * 0.11
    side = c.linear([(0, color.lit(tone, 0.05)), (0.4, tone), (1, color.shaded(tone, 0.14))], 0, 0, 1, 0)
    c.add(
        "ground",
        svg.ellipse(x + u * 0.03, y + tall, r * 1.1, r * 0.2, color.shaded(tone, 0.2), opacity=0.35),
        svg.path(svg.d("M", x - r, y, "v", tall, "a", r, r * 0.17, "0 0 0", 2 * r, "0v", -tall, "z"), side),
        svg.ellipse(x, y, r, r * 0.17, color.lit(tone, 0.06)),
    )
    stage.stand = y + r * 0.03
    stage.back = stage.stand - 6
    stage.shown = frozenset({"pedestal", "podium", "plinth"})
