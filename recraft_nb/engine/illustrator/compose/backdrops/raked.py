"""A dry garden: raked sand in lines and rings around stones, moss, a wall with tiles, bamboo and a maple."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

# Groups of stones: across from the middle, down the sand, how large.
_STONES = ((-0.3, 0.3, 0.2), (-0.19, 0.34, 0.11), (0.3, 0.2, 0.13), (0.24, 0.62, 0.24), (0.36, 0.66, 0.12))


def raked_garden(stage: Stage) -> None:
    """White sand with the marks of a rake, stones with rings around them, a low wall behind."""
    chance, c, world, u = stage.chance.stream("raked"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.42
    m = c.width / 2
    skies.paint_sky(stage)
    ridge = terrain.rolling(chance, stage.width, h - u * 0.1, u * 0.04, 1.2)
    terrain.hill(stage, "distance", ridge, "conifer", 0.5)
    for x, tall in ((0.06, 0.4), (0.18, 0.3), (0.84, 0.34), (0.96, 0.42)):
        leaf = "#d0532f" if x in (0.06, 0.96) else world.material("leaf")
        c.add("middle", svg.stroke(svg.d("M", c.width * x, h, "q", u * 0.02, -u * tall * 0.3, 0,
            -u * tall * 0.6),
            world.tone("trunk"), u * 0.018),
            *(svg.path(plants.lobes(chance, c.width * x + dx * u, h - u * tall * dy, u * tall * 0.3,
                u * tall * 0.16),
                world.tone(leaf, 0.05 * k)) for k, (dx, dy) in enumerate(((-0.05, 0.6), (0.06, 0.66), (0.0,
                    0.82)))))
    wall, tile = world.tone("#e6d6b4", 0.05), world.tone("#5a5f6b", 0.05)
    c.add("middle", svg.rect(-5, h - u * 0.1, c.width + 10, u * 0.13, wall),
        svg.rect(-5, h - u * 0.1, c.width + 10, u * 0.03, color.shaded(wall, 0.08)),
        svg.rect(-5, h - u * 0.14, c.width + 10, u * 0.05, tile, u * 0.01),
        svg.stroke("".join(svg.d("M", x, h - u * 0.14, "v", u * 0.05) for x in range(0, int(c.width),
            int(u * 0.04))),
            color.shaded(tile, 0.08), u * 0.006))
    top = h + u * 0.03
    moss = world.tone("#7f9f4f")
    sand = world.tone(stage.paints.get("sand", "#efe8d8"))
    c.add("ground", svg.rect(-5, top - u * 0.01, c.width + 10, u * 0.05, moss),
        c.below(top + u * 0.03, [(0, color.shaded(sand, 0.05)), (0.5, sand), (1, color.lit(sand, 0.02))]))
    dark = color.shaded(sand, 0.1)
    y, step, lines = top + u * 0.05, u * 0.016, []
    while y < c.height + u * 0.05:
        lines.append(svg.d("M", -5, y, "H", c.width + 5))
        y, step = y + step, step * 1.07
    c.add("ground", svg.stroke("".join(lines), dark, u * 0.005, stroke_opacity=0.8))
    deep = c.height - top
    for x, down, size in _STONES:
        px, py, r = m + x * u, top + deep * down, u * size
        if size > 0.12:
            for k in (1.5, 1.28, 1.06, 0.84):
                c.add("ground", svg.ellipse(px, py, r * k, r * k * 0.36, sand),
                    svg.stroke(svg.ring(px, py, r * k, r * k * 0.36), dark, u * 0.006))
            c.add("ground", svg.ellipse(px, py, r * 0.66, r * 0.22, moss))
        c.add("ground", svg.placed(undergrowth.rock(world, chance, r, 0.02, stage.light_side), px, py))
    for x in (-0.5, 0.5):
        c.add("ground", svg.placed(undergrowth.bush(world, chance, u * 0.16, 0.04, stage.light_side),
            m + x * c.width,
            top + u * 0.05))
    stage.shown = frozenset(("rock", "stone", "stones", "rocks", "sand", "garden", "moss", "bamboo", "wall"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.92, top + u * 0.1, 0.8
