"""A parking lot: asphalt with marked bays, a kerb with trees, lamps with their light at night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import pieces, skies, terrain, towers
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def parking_lot(stage: Stage) -> None:
    """Bays to both sides of a lane, a low store or trees behind, a few cars unless it is empty."""
    chance, c, world, u = stage.chance.stream("lot"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.5
    m, dark = c.width / 2, world.scheme.dark > 0.8
    towers.skyline(stage, "distance", h, u * 0.08, u * 0.2, 0.5)
    ridge = terrain.rolling(chance, stage.width, h - u * 0.005, u * 0.006, 1.0)
    terrain.along(stage, "middle", ridge, int(14 * c.width / u), land.trees(stage, u * 0.11, 0.25))
    c.add("ground", svg.rect(-5, h - u * 0.006, c.width + 10, u * 0.02, world.tone("concrete")))
    ground = world.tone("asphalt")
    c.add("ground", c.below(h + u * 0.012, [(0, color.mix(ground, world.scheme.haze, 0.25)), (1,
        color.shaded(ground, 0.05))]))
    line = world.tone("#f2ecd8")
    marks = []
    for k in range(-6, 7):
        x0, x1 = m + k * u * 0.13, m + k * u * 0.2
        marks.append(svg.polygon([(x0 - u * 0.003, h + u * 0.03), (x0 + u * 0.003, h + u * 0.03),
            (x1 + u * 0.006,
            h + u * 0.13), (x1 - u * 0.006, h + u * 0.13)]))
        x0, x1 = m + (k + 0.5) * u * 0.36, m + (k + 0.5) * u * 0.62
        marks.append(svg.polygon([(x0 - u * 0.008, h + u * 0.3), (x0 + u * 0.008, h + u * 0.3),
            (x1 + u * 0.016,
            c.height + 5), (x1 - u * 0.016, c.height + 5)]))
    marks.append(svg.rounded(-10, h + u * 0.295, c.width + 20, u * 0.012, 0))
    c.add("ground", svg.path("".join(marks), line, opacity=0.85))
    if "empty" not in stage.hints and not {"car", "cars"} & {*stage.busy}:
        for k in (-3, -2, 0, 2, 3):
            paint = chance.pick(((200, 70, 60), (70, 110, 170), (220, 220, 220), (60, 60, 70)))
            c.add("ground", svg.placed(pieces.drawn(stage, "prop:car", u * 0.075, color=paint, seed=k + 9),
                m + (k + 0.5) * u * 0.165, h + u * 0.11))
    away = 1 if stage.layout.hero_x <= 0.5 else -1
    one = bool({"one", "single", "lone"} & stage.hints)
    spots = ((0.02 * away, 0.26, 0.56),) if one else ((-0.36, 0.2, 0.46), (0.36, 0.2, 0.46))
    for x, y, tall in spots:
        _lamp(stage, m + x * u, h + y * u, tall * u, dark)
    stage.shown = frozenset(("parking lot", "car park", "parking", "lot", "streetlamp", "street lamp",
        "lamp"))
    if "empty" in stage.hints:
        stage.shown |= {"car", "cars", "automobile"}
    stage.stand, stage.back, stage.hero_scale = c.height * 0.88, h + u * 0.16, 0.8


def _lamp(stage: Stage, x: float, y: float, tall: float, dark: bool) -> None:
    """A mast with an arm; in the dark a cone of light falls from it on the ground."""
    c, u = stage.canvas, stage.canvas.short
    pole = stage.world.tone("#6f7680")
    top = y - tall
    head = x + u * 0.1
    if dark:
        light = stage.world.lamp
        c.add("ground", svg.path(svg.polygon([(head - u * 0.03, top), (head + u * 0.03, top),
            (head + u * 0.26, y),
            (head - u * 0.26, y)]), c.across([(0, light, 0.6), (1, light, 0.08)], 0, top, 0, y)),
            svg.ellipse(head, y + u * 0.01, u * 0.29, u * 0.07, light, opacity=0.4))
    c.add("ground", svg.rect(x - u * 0.03, y - u * 0.03, u * 0.06, u * 0.04, stage.world.tone("concrete"), 3),
        svg.stroke(svg.d("M", x, y - u * 0.02, "V", top + u * 0.03, "Q", x, top - u * 0.01, x + u * 0.05,
            top - u * 0.01, "H", head), pole, u * 0.014),
        svg.rect(head - u * 0.045, top - u * 0.022, u * 0.09, u * 0.024, color.shaded(pole, 0.06), 4),
        svg.rect(head - u * 0.032, top, u * 0.064, u * 0.008, "#fff3c4" if dark else "#e6e9ec"))
