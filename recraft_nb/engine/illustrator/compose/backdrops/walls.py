"""A wall that fills the ground behind things: rows of bricks, a floor of boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_BRICKS = ("#b9603f", "#a8573f", "#c27a58")


def wall(stage: Stage) -> None:
    """Courses all the way up, some bricks lighter and darker, a floor of boards."""
    chance, c, u = stage.chance.stream("brick wall"), stage.canvas, stage.canvas.short
    tone = chance.pick(_BRICKS)
    tone = stage.world.tone(stage.paints.get("wall", stage.paints.get("bricks", tone)))
    floor = c.height * chance.uniform(0.7, 0.74)
    joint = color.lit(tone, 0.1)
    c.add("sky", svg.rect(-5, -5, c.width + 10, floor + 10, joint))
    high, wide = u * 0.052, u * 0.128
    rows = int(floor / high) + 1
    kinds: list[list[str]] = [[], [], []]
    for row in range(rows):
        y = floor - (row + 1) * high
        x = -wide * chance.uniform(0.4, 0.6) * (row % 2)
        while x < c.width:
            brick = svg.d("M", x + 2.5, y + 2.5, "h", wide - 5, "v", high - 5, "h", 5 - wide, "Z")
            kinds[chance.pick((0, 0, 0, 1, 2))].append(brick)
            x += wide
    for paths, paint in zip(kinds, (tone, color.shaded(tone, 0.035), color.lit(tone, 0.03)), strict=True):
        c.add("sky", svg.path("".join(paths), paint))
    shade = c.linear([(0, "#1a1014", 0.22), (0.5, "#1a1014", 0.0), (1, "#1a1014", 0.16)])
    c.add("sky", svg.rect(-5, -5, c.width + 10, floor + 10, shade))
    wood = stage.world.tone(chance.pick(("#c39a6b", "#a97c52", "#8f8a86")))
    c.add("ground", svg.rect(-5, floor, c.width + 10, c.height - floor + 5, wood))
    seams = "".join(
        svg.d("M", c.width / 2 + k * u * 0.16, floor, "L", c.width / 2 + k * u * 0.27, c.height)
        for k in range(-7, 8)
    )
    c.add("ground", svg.stroke(seams, color.shaded(wood, 0.07), u * 0.005))
    c.add("ground", svg.rect(-5, floor, c.width + 10, u * 0.014, color.shaded(wood, 0.12), opacity=0.6))
    stage.horizon, stage.back, stage.stand = floor - u * 0.06, floor, floor + (c.height - floor) * 0.42
    stage.kind = "room"
    stage.shown = frozenset(("brick_wall", "wall", "brick"))
