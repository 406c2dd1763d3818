"""The porch of a house: boards and steps, a door and a lit window, posts with a railing, a lantern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_DUSK = 0.3
_WALLS = ("#e9e2d2", "#b9cbd2", "#d9c9a8", "#a8bfa8", "#d2a890")


def porch(stage: Stage) -> None:
    """Paint the front of a house from the garden path; whoever is there is on the boards."""
    chance, c, world, u = stage.chance.stream("porch"), stage.canvas, stage.world, stage.canvas.short
    dark = world.scheme.dark > _DUSK
    floor, m = c.height * 0.72, c.width / 2
    stage.horizon = c.height * 0.5
    skies.paint_sky(stage)
    wall = world.tone(stage.paints.get("house", chance.pick(_WALLS)))
    trim = world.tone("#f7f2e6")
    left, right = c.width * 0.07, c.width * 0.93
    for lift, depth in ((0.0, 0.5), (0.12, 0.25)):
        ridge = terrain.rolling(chance, stage.width, stage.horizon + u * lift, u * 0.02, 1.6)
        terrain.hill(
            stage,
            "distance",
            ridge,
            color.mix(world.material("conifer"), world.material("grass"), 0.5),
            depth,
        )
    c.add("distance", svg.rect(-5, floor - u * 0.06, c.width + 10, c.height, world.tone("grass")))
    c.add("middle", svg.rect(left, u * 0.12, right - left, floor - u * 0.12, wall))
    boards = "".join(
        svg.d("M", left, y, "H", right) for y in range(int(u * 0.16), int(floor), int(u * 0.038))
    )
    c.add("middle", svg.stroke(boards, color.shaded(wall, 0.07), u * 0.004))
    side = 1 if stage.layout.hero_x < 0.5 else -1
    # The hero stands before the window, so that the door is seen.
    door = world.tone(stage.paints.get("door", chance.pick(("#8a3f3a", "#2f6f6a", "#3f5580", "#7a4f33"))))
    dx, dw, dh = m + side * u * 0.22, u * 0.19, u * 0.42
    c.add(
        "middle",
        svg.rect(dx - dw / 2 - u * 0.02, floor - dh - u * 0.02, dw + u * 0.04, dh + u * 0.02, trim, 3),
        svg.rect(dx - dw / 2, floor - dh, dw, dh, door),
        *(
            svg.rect(
                dx + s * dw * 0.24 - dw * 0.17,
                floor - dh * v,
                dw * 0.34,
                dh * 0.3,
                world.lamp if dark and v > 0.8 else color.shaded(door, 0.06),
                3,
            )
            for s in (-1, 1)
            for v in (0.9, 0.48)
        ),
        svg.circle(dx - side * dw * 0.38, floor - dh * 0.46, u * 0.011, world.tone("#f0c860")),
        svg.rect(dx - dw * 0.62, floor - u * 0.012, dw * 1.24, u * 0.014, world.tone("#8a7a5f"), 3),
    )
    wx, ww, wh = m - side * u * 0.2, u * 0.26, u * 0.26
    pane = world.lamp if dark else world.tone("#a9d3e8")
    wy = floor - u * 0.42
    c.add(
        "middle",
        svg.rect(wx - ww / 2 - u * 0.02, wy - u * 0.02, ww + u * 0.04, wh + u * 0.04, trim, 3),
        svg.rect(wx - ww / 2, wy, ww, wh, pane),
        svg.stroke(svg.d("M", wx, wy, "v", wh, "M", wx - ww / 2, wy + wh / 2, "h", ww), trim, u * 0.012),
        svg.rect(
            wx - ww / 2 - u * 0.035, wy + wh + u * 0.015, ww + u * 0.07, u * 0.02, color.shaded(trim, 0.06), 3
        ),
    )
    if dark:
        glow = c.radial([(0, world.lamp, 0.4), (1, world.lamp, 0)])
        c.add("middle", svg.circle(wx, wy + wh / 2, u * 0.3, glow))
    wood = world.tone("#a88a68")
    c.add(
        "ground",
        svg.rect(left - u * 0.03, floor, right - left + u * 0.06, u * 0.1, wood),
        svg.stroke(
            "".join(
                svg.d("M", left - u * 0.03, floor + u * k, "H", right + u * 0.03) for k in (0.028, 0.062)
            ),
            color.shaded(wood, 0.08),
            u * 0.004,
        ),
        svg.rect(
            left - u * 0.03, floor + u * 0.1, right - left + u * 0.06, u * 0.06, color.shaded(wood, 0.14)
        ),
    )
    for k in range(3):
        w = u * (0.4 + 0.05 * k)
        y = floor + u * (0.1 + 0.045 * k)
        c.add(
            "ground",
            svg.rect(m - w / 2, y, w, u * 0.02, color.lit(wood, 0.04)),
            svg.rect(m - w / 2, y + u * 0.02, w, u * 0.03, color.shaded(wood, 0.1)),
        )
    path = [
        (m - u * 0.25, floor + u * 0.24),
        (m + u * 0.25, floor + u * 0.24),
        (m + u * 0.42, c.height + 10),
        (m - u * 0.42, c.height + 10),
    ]
    c.add("ground", svg.path(svg.polygon(path), world.tone("path")))
    _front(stage, (left, right), floor)
    for k, x in enumerate((0.04, 0.15, 0.26, 0.74, 0.85, 0.96)):
        size = u * (0.1, 0.12, 0.09)[k % 3]
        bush = undergrowth.bush(world, chance, size, 0.02, stage.light_side)
        c.add("ground", svg.placed(bush, c.width * x, floor + u * 0.185))
    terrain.ground_texture(stage, "ground", floor + u * 0.2, c.height, "grass", 16)
    stage.shown = frozenset(("porch", "door", "house", "stairs", "steps", "railing", "window"))
    stage.stand, stage.back, stage.hero_scale = floor + u * 0.075, floor + u * 0.01, stage.hero_scale * 0.86


def _front(stage: Stage, sides: tuple[float, float], floor: float) -> None:
    """The roof over the porch, its posts and railing, the lantern."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    (left, right), m, trim = sides, stage.width / 2, world.tone("#f7f2e6")
    dark = world.scheme.dark > _DUSK
    roof = world.tone("#6f6a72")
    c.add(
        "behind",
        svg.path(
            svg.polygon(
                [
                    (left - u * 0.1, u * 0.15),
                    (left + u * 0.02, -10),
                    (right - u * 0.02, -10),
                    (right + u * 0.1, u * 0.15),
                ]
            ),
            roof,
        ),
        svg.rect(left - u * 0.1, u * 0.14, right - left + u * 0.2, u * 0.03, trim),
    )
    for x in (left, m - u * 0.27, m + u * 0.27, right):
        c.add("behind", svg.rect(x - u * 0.014, u * 0.16, u * 0.028, floor - u * 0.14, trim))
    rail = floor - u * 0.15
    for a, b in ((left, m - u * 0.27), (m + u * 0.27, right)):
        bars = "".join(
            svg.rounded(a + k, rail, u * 0.012, floor - rail, 0)
            for k in range(int(u * 0.03), int(b - a), int(u * 0.036))
        )
        c.add("behind", svg.path(bars, trim), svg.rect(a, rail - u * 0.012, b - a, u * 0.022, trim))
    lamp = m - u * 0.02
    c.add("behind", svg.stroke(svg.d("M", lamp, u * 0.16, "v", u * 0.05), "#3a3640", u * 0.006))
    if dark:
        halo = c.radial([(0, world.lamp, 0.55), (1, world.lamp, 0)])
        c.add("behind", svg.circle(lamp, u * 0.24, u * 0.17, halo))
    c.add(
        "behind",
        svg.rect(lamp - u * 0.02, u * 0.2, u * 0.04, u * 0.06, world.lamp if dark else "#f6e6b8", 4),
        svg.path(
            svg.polygon([(lamp - u * 0.03, u * 0.205), (lamp, u * 0.18), (lamp + u * 0.03, u * 0.205)]),
            "#3a3640",
        ),
    )
