"""A tavern: beams, a stone hearth, barrels, mugs on a shelf, lanterns; a study in a wizard's tower."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_BOTTLES = ("#7fae5f", "#c9503f", "#d9a441", "#5f8fb8", "#8a63b8")


def tavern(stage: Stage) -> None:
    """Plaster between dark timbers, a fire, barrels, a shelf of mugs."""
    chance, c, u = stage.chance.stream("tavern"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.7
    tone = partial(interior.indoor_tone, stage)
    interior.plain(stage, chance.pick(("#c99f68", "#b98a5a", "#d0a878")), "#7a5236", foot)
    _boards(stage, foot, tone)
    wood = tone("#5a3a26")
    for k in range(4):
        c.add("distance", svg.rect(c.width * (0.02 + 0.3 * k), 0, u * 0.035, foot, wood))
    c.add("distance", svg.rect(-5, 0, c.width + 10, u * 0.06, color.shaded(wood, 0.04)),
        svg.rect(-5, u * 0.4, c.width + 10, u * 0.026, wood))
    away = 1 if stage.layout.hero_x <= 0.5 else -1
    _hearth(stage, c.width / 2 + away * u * 0.34, foot, u * 0.28, tone)
    _shelf(stage, chance, c.width / 2 - away * u * 0.3, u * 0.34, u * 0.34, tone)
    for k in range(2):
        _barrel(stage, c.width / 2 - away * u * (0.42 - 0.17 * k), foot + u * 0.03, u * 0.15, tone)
    for x in (0.26, 0.74):
        c.add("distance", furniture.hanging_lamp(stage, c.width * x, u * 0.06, u * 0.09, "#c98a3a"))
    stage.shown = frozenset(("tavern", "inn", "pub", "hearth", "fireplace", "barrel", "barrels", "bar"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.72


def study(stage: Stage) -> None:
    """A round room of stone: an arched window on the stars, books, potions, a globe."""
    chance, c, u = stage.chance.stream("study"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.7
    tone = partial(interior.indoor_tone, stage)
    stone = chance.pick(("#8a86a0", "#7f8a9a", "#94879a"))
    interior.plain(stage, stone, "#6b5a4a", foot)
    for r in range(int(foot / (u * 0.075)) + 1):
        y = r * u * 0.075
        c.add("sky", svg.stroke(svg.d("M", -5, y, "H", c.width + 5), tone(color.shaded(stone, 0.05)),
            u * 0.004))
        shift = u * 0.07 if r % 2 else 0
        joints = "".join(svg.d("M", x + shift, y, "v", u * 0.075) for x in range(0, int(c.width) + 50,
            int(u * 0.14)))
        c.add("sky", svg.stroke(joints, tone(color.shaded(stone, 0.05)), u * 0.004))
    _boards(stage, foot, tone)
    away = 1 if stage.layout.hero_x <= 0.5 else -1
    m = c.width / 2
    _arch(stage, chance, m, foot - u * 0.26, u * 0.2)
    for side in (-1, 1):
        for row in range(3):
            _books(stage, chance, m + side * u * 0.33, u * (0.2 + 0.15 * row), u * 0.3, tone,
                potions=(row + (side > 0)) % 3 == 1)
    c.add("distance", furniture.hanging_lamp(stage, m - away * u * 0.16, u * 0.05, u * 0.08, "#b8863a"))
    stage.shown = frozenset(("tower", "study", "bookshelf", "bookshelves", "books", "potions", "library"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.68


def _boards(stage: Stage, foot: float, tone: Callable[[str], str]) -> None:
    c, u = stage.canvas, stage.canvas.short
    for k in range(1, 5):
        y = foot + (c.height - foot) * (k / 5) ** 1.3
        c.add("ground", svg.stroke(svg.d("M", -5, y, "H", c.width + 5), tone("#5f3f2a"), u * 0.005))


def _arch(stage: Stage, chance: Chance, x: float, y: float, w: float) -> None:
    """A window on the night sky."""
    c = stage.canvas
    def shape(k: float) -> str:
        r = w / 2 * k
        return svg.d("M", x - r, y, "V", y - w * 0.8, "A", r, r, "0 0 1", x + r, y - w * 0.8, "V", y, "Z")
    c.add("distance", svg.path(shape(1.24), "#5a5468"), svg.path(shape(1.0), "#22305f"))
    c.add("distance", svg.circle(x + w * 0.16, y - w * 0.84, w * 0.15, "#f7e7b0"))
    for _ in range(9):
        c.add("distance", svg.circle(x + chance.uniform(-0.42, 0.42) * w, y - chance.uniform(0.08, 0.95) * w,
            w * 0.014, "#ffffff"))
    c.add("distance", svg.stroke(svg.d("M", x, y, "V", y - w * 1.3), "#5a5468", w * 0.04),
        svg.rect(x - w * 0.72, y, w * 1.44, w * 0.1, "#6f687c", w * 0.02))


def _books(
    stage: Stage, chance: Chance, x: float, y: float, w: float, tone: Callable[[str], str], *, potions: bool,
) -> None:
    """A board with books or bottles on it; its top is at y."""
    c, u, at = stage.canvas, stage.canvas.short, x - w / 2 + w * 0.04
    while at < x + w / 2 - w * 0.12:
        paint = tone(chance.pick(_BOTTLES))
        if potions:
            c.add("distance", svg.circle(at + u * 0.022, y - u * 0.02, u * 0.02, paint),
                svg.rect(at + u * 0.015, y - u * 0.062, u * 0.014, u * 0.03, color.lit(paint, 0.1), 2))
            at += u * 0.06
            continue
        h, thick = u * chance.uniform(0.06, 0.1), u * chance.uniform(0.018, 0.03)
        c.add("distance", svg.rect(at, y - h, thick, h, paint, 2))
        c.add("distance", svg.rect(at, y - h * 0.8, thick, h * 0.1, color.lit(paint, 0.12)))
        at += thick + u * 0.003
    c.add("distance", svg.rect(x - w / 2, y, w, u * 0.016, tone("#5a3a26"), 2))


def _shelf(stage: Stage, chance: Chance, x: float, y: float, w: float, tone: Callable[[str], str]) -> None:
    """Bottles and mugs."""
    c, u = stage.canvas, stage.canvas.short
    for row in (0, 1):
        at, low = x - w / 2 + w * 0.06, y - row * u * 0.13
        while at < x + w / 2 - w * 0.08:
            paint = tone(chance.pick(_BOTTLES))
            if chance.chance(0.5):
                c.add("distance", svg.rect(at, low - u * 0.06, u * 0.028, u * 0.06, paint, 5),
                    svg.rect(at + u * 0.009, low - u * 0.088, u * 0.01, u * 0.034, paint, 2))
            else:
                c.add("distance", svg.rect(at, low - u * 0.048, u * 0.034, u * 0.048, tone("#a8805a"), 4),
                    svg.ellipse(at + u * 0.017, low - u * 0.048, u * 0.019, u * 0.008, "#fff4dc"))
            at += u * 0.05
        c.add("distance", svg.rect(x - w / 2, low, w, u * 0.016, tone("#4f3322"), 2))


def _barrel(stage: Stage, x: float, y: float, h: float, tone: Callable[[str], str]) -> None:
    c, w = stage.canvas, h * 0.74
    wood = tone("#96653f")
    c.add("ground", svg.ellipse(x, y, w * 0.56, h * 0.06, "#1a1420", opacity=0.25), svg.path(svg.d("M",
        x - w * 0.4, y,
        "Q", x - w * 0.6, y - h / 2, x - w * 0.4, y - h, "H", x + w * 0.4, "Q", x + w * 0.6, y - h / 2,
            x + w * 0.4, y,
        "Z"), wood))
    for k in (0.2, 0.8):
        c.add("ground", svg.rect(x - w * 0.48, y - h * k - h * 0.035, w * 0.96, h * 0.07, tone("#4f5560"), 2))
    c.add("ground", svg.ellipse(x, y - h, w * 0.4, h * 0.06, color.lit(wood, 0.08)))


def _hearth(stage: Stage, x: float, y: float, w: float, tone: Callable[[str], str]) -> None:
    """A fire in a niche of stones under a mantel."""
    c, h = stage.canvas, w * 1.1
    stone = tone("#8b8590")
    c.add("ground", svg.circle(x, y - h * 0.3, w * 1.1, c.radial([(0, "#ffb04a", 0.45), (1, "#ffb04a", 0)])),
        svg.rect(x - w / 2, y - h, w, h, stone, 6), svg.rect(x - w * 0.36, y - h * 4, w * 0.72, h * 3.1,
            stone))
    for k in range(5):
        c.add("ground", svg.stroke(svg.d("M", x - w / 2, y - h * 0.2 * k, "H", x + w / 2),
            color.shaded(stone, 0.08),
            w * 0.014))
    c.add("ground", svg.path(svg.d("M", x - w * 0.32, y, "V", y - h * 0.48, "A", w * 0.32, w * 0.32, "0 0 1",
        x + w * 0.32, y - h * 0.48, "V", y, "Z"), "#241a1c"), svg.rect(x - w * 0.58, y - h - w * 0.05,
            w * 1.16,
        w * 0.1, tone("#5a3a26"), 4))
    for size, paint in ((1.0, "#e8632c"), (0.7, "#f7a13a"), (0.4, "#ffe27a")):
        f = w * 0.26 * size
        c.add("ground", svg.path(svg.d("M", x - f, y - h * 0.06, "Q", x - f * 1.2, y - f * 1.3,
            x - f * 0.3, y - f * 1.4,
            "Q", x - f * 0.1, y - f * 1.9, x + f * 0.1, y - f * 2.2, "Q", x + f * 0.3, y - f * 1.5,
                x + f * 0.7,
            y - f * 1.3, "Q", x + f * 1.3, y - f * 0.8, x + f, y - h * 0.06, "Z"), paint))
    c.add("ground", svg.rect(x - w * 0.28, y - h * 0.1, w * 0.56, h * 0.08, tone("#5a3a26"), 6))
