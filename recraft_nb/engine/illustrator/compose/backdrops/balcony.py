"""A balcony or a roof terrace: the town beyond a railing, tiles below, pots with plants beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import water
from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, towers
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

_SEA = word_set("sea ocean beach harbor harbour bay mediterranean coast lake water seaview")
_HEIGHTS = word_set("mountain mountains alps alpine peaks")

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def balcony(stage: Stage) -> None:
    """Paint the town far off, the railing behind whoever stands on the balcony, and its floor."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    chance = stage.chance.stream("balcony")
    floor = c.height * 0.78
    skies.paint_sky(stage, clouds=0.8)
    far = floor - u * 0.16
    if stage.hints & _SEA:
        _sea(stage, far)
    elif stage.hints & _HEIGHTS:
        terrain.peaks(stage, far, u * 0.42, 0.45, 5, snow=True)
        _trees(stage, far, floor)
    else:
        _town(stage, far)
        _trees(stage, far, floor)
    iron = world.tone(chance.pick(("#3f4656", "#f1ece2", "#8a5f3f")))
    top, low, step = floor - u * 0.3, floor - u * 0.01, u * 0.052
    bars = "".join(
        svg.rect(-step + k * step, top, u * 0.009, low - top, iron) for k in range(int(c.width / step) + 3)
    )
    c.add("behind", bars)
    c.add("behind", svg.rect(-5, top - u * 0.012, c.width + 10, u * 0.026, color.lit(iron, 0.05), u * 0.01))
    c.add("behind", svg.rect(-5, low - u * 0.02, c.width + 10, u * 0.02, color.shaded(iron, 0.05)))
    tile = world.tone(chance.pick(("#d9b08c", "#cfc4b4", "#c98f6a")))
    c.add("ground", svg.rect(-5, floor, c.width + 10, c.height - floor + 5, tile))
    seams = "".join(
        svg.d("M", c.width / 2 + k * u * 0.13, floor, "L", c.width / 2 + k * u * 0.24, c.height)
        for k in range(-9, 10)
    )
    seams += "".join(svg.d("M0", floor + (c.height - floor) * share, "H", c.width) for share in (0.22, 0.55))
    c.add("ground", svg.stroke(seams, color.shaded(tile, 0.08), u * 0.004))
    stage.horizon = far
    stage.stand, stage.back = floor + (c.height - floor) * 0.55, floor + (c.height - floor) * 0.12


def _town(stage: Stage, far: float) -> None:
    """Towers behind towers; in Paris its tower."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    towers.skyline(stage, "distance", far, u * 0.3, u * 0.5, 0.66, windows=False)
    terrain.mist(stage, "distance", far - u * 0.02, u * 0.2, 0.6)
    paris = bool(stage.hints & {"paris", "parisian"})
    towers.skyline(stage, "distance", far, u * 0.2, u * (0.24 if paris else 0.4), 0.36)
    if paris:
        x = c.width * (0.74 if stage.layout.hero_x < 0.5 else 0.26)
        c.add("distance", towers.iron_tower(x, far, u * 0.56, world.tone("#5c5866", 0.2)))


def _trees(stage: Stage, far: float, floor: float) -> None:
    """A strip of green with trees below the railing."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    c.add(
        "distance",
        svg.rect(-5, far - 2, c.width + 10, floor - far + 8, world.shade(world.material("grass"), 0.3)),
    )
    trees = [(-60.0, far + u * 0.06), (c.width + 60, far + u * 0.06)]
    terrain.along(
        stage,
        "middle",
        trees,
        int(14 * c.width / u),
        lambda inner: plants.round_tree(world, inner, u * inner.uniform(0.12, 0.2), 0.2, stage.light_side),
    )


def _sea(stage: Stage, far: float) -> None:
    """The open sea with an island and sails."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    line = far - u * 0.2
    water.island(
        stage,
        stage.chance.stream("isle"),
        c.width * (0.78 if stage.layout.hero_x < 0.5 else 0.2),
        line + 2,
        u * 0.34,
    )
    terrain.water(stage, "middle", line, c.height, 0.7)
    for x, size in ((0.3, 0.06), (0.62, 0.08)):
        px, py, s = c.width * x, line + u * size, u * size
        c.add(
            "middle",
            svg.path(
                svg.polygon([(px, py - s * 1.5), (px, py - s * 0.2), (px + s * 0.8, py - s * 0.2)]),
                world.tone("#fdfaf4"),
            ),
            svg.path(
                svg.polygon(
                    [(px - s * 0.1, py - s * 1.3), (px - s * 0.1, py - s * 0.2), (px - s * 0.6, py - s * 0.2)]
                ),
                world.tone("#f2e2d0"),
            ),
            svg.path(
                svg.d(
                    "M", px - s * 0.8, py - s * 0.1, "h", s * 1.7, "l", -s * 0.3, s * 0.26, "h", -s * 1.1, "Z"
                ),
                world.tone("#8a4a3a"),
            ),
        )
