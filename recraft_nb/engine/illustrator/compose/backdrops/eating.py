"""Where one is served: a restaurant or a café with laid tables, lamps above them and a counter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_CAFE = frozenset({"cafe", "coffee", "café", "coffeehouse", "teahouse", "tearoom", "bistro"})
_CANDLES = frozenset({"candle", "candles", "candlelit", "candlelight", "candle-lit", "romantic"})


def restaurant(stage: Stage) -> None:
    """Round tables with cloths, glasses and candles, chairs at both sides, lamps, a window on the town."""
    chance, c, u = stage.chance.stream("restaurant"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    cafe, candles = bool(stage.hints & _CAFE), bool(stage.hints & _CANDLES)
    foot = c.height * 0.68
    interior.wall(stage, chance, foot)
    interior.floor(stage, chance, foot)
    tone = partial(interior.indoor_tone, stage)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    w = u * 0.42
    windows.window(stage, "distance", c.width * (0.5 + away * 0.22) - w / 2, u * 0.13, w, u * 0.34,
        tone("#fbf4e8"), (2, 1), town=True)
    if cafe:
        _counter(stage, c.width * (0.5 - away * 0.27), foot, tone)
    else:
        for k in range(2):
            fw = u * 0.14
            c.add("distance", furniture.picture_frame(stage, chance,
                c.width * (0.5 - away * (0.14 + 0.2 * k)) - fw / 2, u * 0.2, fw, fw * 1.2))
    lamp = chance.pick(("#c9605a", "#2f5f6f", "#d9a441"))
    for x in (0.2, 0.5, 0.8):
        c.add("distance", furniture.hanging_lamp(stage, c.width * x, u * 0.1, u * 0.13, lamp))
    cloth = tone(chance.pick(("#fdfaf4", "#f3e6d8", "#d9484f")))
    spots = ((0.17, 0.0, 0.8), (0.83, 0.0, 0.8), (0.5, -0.02, 0.7), (0.06, 0.5, 1.15), (0.94, 0.5, 1.15))
    for k, (x, y, size) in enumerate(spots):
        if k > 2 and stage.busy and not candles:
            continue
        _laid(stage, c.width * x, foot + u * 0.06 + (c.height - foot) * y * 0.62, u * 0.26 * size, cloth,
            tone, candles or (not cafe and k % 2 == 0))
    if candles:
        stage.front.append(svg.rect(0, 0, c.width, c.height, "#2a1430", opacity=0.16))
    stage.shown = frozenset(("restaurant", "cafe", "tablecloth", "candle", "table",
        "fork-and-knife-with-plate",
        "coffee-shop", "chair", "diner", "bistro", "lamp"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.7


def _laid(stage: Stage, x: float, y: float, size: float, cloth: str, tone: Callable[[str], str],
    candle: bool) -> None:
    """A round table with a cloth, two glasses, plates and perhaps a candle, between two chairs."""
    c = stage.canvas
    wood = tone("#8a5a3a")
    for side in (-1, 1):
        cx = x + side * size * 0.72
        c.add(
            "ground",
            svg.rect(cx + side * size * 0.2 - size * 0.05, y - size * 0.86, size * 0.1, size * 0.9, wood, 4),
            svg.rect(cx - size * 0.22, y - size * 0.36, size * 0.46, size * 0.09, color.lit(wood, 0.06), 4),
            svg.rect(cx - side * size * 0.18 - size * 0.03, y - size * 0.3, size * 0.07, size * 0.32,
                color.shaded(wood, 0.05)),
        )
    top = y - size * 0.62
    skirt = svg.d("M", x - size * 0.62, top, "L", x - size * 0.54, y - size * 0.12)
    skirt += "".join(svg.d("q", size * 0.09, size * 0.1 * (1 if k % 2 == 0 else -0.6), size * 0.18,
        0) for k in range(6)) + svg.d("L", x + size * 0.62, top, "Z")
    c.add(
        "ground",
        svg.rect(x - size * 0.05, y - size * 0.3, size * 0.1, size * 0.32, color.shaded(wood, 0.1)),
        svg.path(skirt, color.shaded(cloth, 0.05)),
        svg.ellipse(x, top, size * 0.62, size * 0.15, cloth),
    )
    for side in (-1, 1):
        c.add("ground", svg.ellipse(x + side * size * 0.36, top, size * 0.15, size * 0.04,
            color.shaded(cloth, 0.09)))
        gx = x + side * size * 0.17
        c.add("ground", svg.path(svg.d("M", gx - size * 0.05, top - size * 0.26, "q", 0, size * 0.14,
            size * 0.05, size * 0.15, "q", size * 0.05, -size * 0.01,
                                       size * 0.05, -size * 0.15, "Z"), tone("#cfe6ee"), opacity=0.85),
              svg.stroke(svg.d("M", gx, top - size * 0.12, "v", size * 0.12), tone("#dfeef3"), size * 0.02))
    if candle:
        c.add(
            "ground",
            svg.circle(x, top - size * 0.36, size * 0.5, c.radial([(0, "#ffd98a", 0.6), (1, "#ffd98a", 0)])),
            svg.rect(x - size * 0.035, top - size * 0.28, size * 0.07, size * 0.29, tone("#fff6e6"), 3),
            svg.path(svg.d("M", x, top - size * 0.46, "q", size * 0.07, size * 0.1, 0, size * 0.17, "q",
                -size * 0.07, -size * 0.07, 0, -size * 0.17), "#ffb03a"),
        )
    else:
        c.add("ground", svg.rect(x - size * 0.03, top - size * 0.13, size * 0.06, size * 0.13,
            tone("#a9c4c9"), 3), svg.circle(x, top - size * 0.18, size * 0.07, tone("#e8607a")))


def _counter(stage: Stage, x: float, foot: float, tone: Callable[[str], str]) -> None:
    """A counter with a coffee machine and cakes under glass, shelves with cups above it."""
    c, u = stage.canvas, stage.canvas.short
    wood = tone("#8a5a3a")
    for r in range(2):
        y = u * (0.24 + 0.12 * r)
        c.add("distance", svg.rect(x - u * 0.19, y, u * 0.38, u * 0.016, wood))
        for k in range(6):
            c.add("distance", svg.rect(x - u * 0.17 + k * u * 0.06, y - u * 0.045, u * 0.04, u * 0.045,
                tone(("#fdfaf4", "#c9605a", "#5f8f9a")[(k + r) % 3]), 5))
    c.add(
        "distance",
        svg.rect(x - u * 0.22, foot - u * 0.18, u * 0.44, u * 0.2, color.lit(wood, 0.04), 4),
        svg.rect(x - u * 0.24, foot - u * 0.2, u * 0.48, u * 0.03, tone("#efe2cc"), 4),
        svg.rect(x - u * 0.19, foot - u * 0.33, u * 0.15, u * 0.13, tone("#b9c0c9"), 8),
        svg.rect(x - u * 0.17, foot - u * 0.28, u * 0.11, u * 0.05, tone("#2f3440"), 4),
        svg.rect(x + u * 0.02, foot - u * 0.3, u * 0.18, u * 0.1, "#ffffff", 8, opacity=0.5),
    )
    for k in range(3):
        c.add("distance", svg.rect(x + u * (0.035 + 0.053 * k), foot - u * 0.235, u * 0.042, u * 0.034,
            tone(("#d98a4f", "#8a4f3a", "#f2b8c0")[k]), 6))
