"""A village of round huts under cones of thatch: red earth, a fence of sticks, a baobab, pots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import pieces, plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_BANDS = ("#f2e2c4", "#b8482f", "#3f2f2a", "#e0a23f")


def round_huts(stage: Stage) -> None:
    """Huts in a half ring on red earth, a great baobab beside them, the plain behind."""
    chance, c, world, u = stage.chance.stream("kraal"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.52
    m = c.width / 2
    skies.paint_sky(stage)
    for depth, rise in ((0.6, -0.02), (0.4, 0.0)):
        ridge = terrain.rolling(chance, stage.width, h + u * rise, u * 0.02, 1.3)
        terrain.hill(stage, "distance", ridge, "#b3a05a", depth)
    for x in (0.08, 0.3, 0.62, 0.94):
        c.add("distance", svg.placed(_acacia(stage, chance, u * 0.13), c.width * x, h + u * 0.01))
    earth = world.tone("#c9824f")
    c.add("ground", c.below(h + u * 0.01, [(0, color.mix(earth, world.scheme.haze, 0.3)), (0.3, earth),
        (1, color.shaded(earth, 0.08))]))
    side = -1 if stage.layout.hero_x > 0.5 else 1
    c.add("ground", svg.placed(_baobab(stage, chance, u * 0.56), m + side * u * 0.36, h + u * 0.13))
    for x, y, size in ((-0.42, 0.07, 0.2), (-0.2, 0.05, 0.18), (0.02, 0.06, 0.2), (0.24, 0.08, 0.2), (-0.46,
        0.2, 0.31),
            (0.5, 0.22, 0.32)):
        c.add("ground", svg.placed(_hut(stage, chance, u * size), m - side * x * min(c.width, u * 1.4),
            h + u * y))
    sticks = "".join(svg.d("M", x, h + u * 0.2 + (k % 3) * u * 0.004, "v", -u * (0.07 + 0.015 * (k % 2)))
        for k, x in enumerate(range(0, int(c.width), int(u * 0.022))) if abs(x - m) > u * 0.3)
    c.add("ground", svg.stroke(sticks, world.tone("#7a5638"), u * 0.007))
    for x, y, s in ((-0.3, 0.25, 0.05), (-0.25, 0.27, 0.035), (0.33, 0.28, 0.05)):
        pot = world.tone("#a8502f")
        px, py = m - side * x * u, h + y * u
        c.add("ground", svg.path(svg.d("M", px - s * u * 0.4, py, "C", px - s * u, py - s * u * 0.5,
            px - s * u * 0.8,
            py - s * u * 1.2, px - s * u * 0.3, py - s * u * 1.3, "h", s * u * 0.6, "C", px + s * u * 0.8,
            py - s * u * 1.2, px + s * u, py - s * u * 0.5, px + s * u * 0.4, py, "Z"), pot),
            svg.rect(px - s * u * 0.4, py - s * u * 1.5, s * u * 0.8, s * u * 0.24, color.shaded(pot, 0.06),
                3))
    for _ in range(7):
        x = m + chance.uniform(-0.5, 0.5) * c.width
        if abs(x - stage.hero_x) > u * 0.24:
            c.add("ground", svg.placed(svg.path(undergrowth.grass(chance, u * 0.07, u * 0.06),
                world.tone("#b59a4a")),
                x, c.height * chance.uniform(0.84, 0.98)))
    stage.shown = frozenset(("hut", "huts", "village", "houses", "baobab", "deciduous-tree", "tree",
        "round hut",
        "fence"))
    if not pieces.stands(stage, "animal:goat"):
        stage.shown -= {"fence"}
    stage.stand, stage.back, stage.hero_scale = c.height * 0.92, h + u * 0.18, 0.82


def _hut(stage: Stage, chance: Chance, w: float) -> str:
    """Round walls of clay with a painted band and a doorway, a cone of thatch on top."""
    world = stage.world
    clay, straw = world.tone(chance.pick(("#c9925f", "#b97a4f", "#d8a878")), 0.04), world.tone("#c9a45a",
        0.04)
    band = world.tone(chance.pick(_BANDS), 0.04)
    wall = svg.d("M", -w * 0.4, -w * 0.42, "V", -w * 0.02, "Q", 0, w * 0.08, w * 0.4, -w * 0.02, "V",
        -w * 0.42, "Z")
    zig = "".join(svg.d("M", -w * 0.38 + k * w * 0.095, -w * 0.26, "l", w * 0.047, -w * 0.07, w * 0.047,
        w * 0.07)
        for k in range(8))
    door = world.lamp if world.scheme.dark > 0.8 else world.tone("#4a3228", 0.04)
    lines = "".join(svg.d("M", w * k * 0.16, -w * 0.98, "L", w * k, -w * 0.38) for k in (-0.46, -0.3, -0.14,
        0.02, 0.18,
        0.34))
    return "".join((
        svg.ellipse(0, w * 0.02, w * 0.56, w * 0.07, world.scheme.shadow, opacity=0.2), svg.path(wall, clay),
        svg.path(svg.d("M", w * 0.16, -w * 0.42, "H", w * 0.4, "V", -w * 0.02, "Q", w * 0.28, w * 0.04,
            w * 0.16,
            w * 0.05, "Z"), color.shaded(clay, 0.07)),
        svg.stroke(zig, band, w * 0.025),
        svg.path(svg.d("M", -w * 0.1, w * 0.05, "V", -w * 0.22, "a", w * 0.1, w * 0.12, "0 0 1", w * 0.2,
            "0V",
            w * 0.05, "Z"), door),
        svg.path(svg.d("M", -w * 0.6, -w * 0.36, "Q", -w * 0.26, -w * 0.62, 0, -w * 1.06, "Q", w * 0.26,
            -w * 0.62,
            w * 0.6, -w * 0.36, "Q", 0, -w * 0.24, -w * 0.6, -w * 0.36, "Z"), straw),
        svg.path(svg.d("M", 0, -w * 1.06, "Q", w * 0.26, -w * 0.62, w * 0.6, -w * 0.36, "Q", w * 0.4,
            -w * 0.3,
            w * 0.2, -w * 0.295, "Q", w * 0.16, -w * 0.6, 0, -w * 1.06, "Z"), color.shaded(straw, 0.06)),
        svg.stroke(lines, color.shaded(straw, 0.09), w * 0.012)))


def _baobab(stage: Stage, chance: Chance, h: float) -> str:
    """A trunk as thick as a house and short arms with small clouds of leaves."""
    world = stage.world
    bark, leaf = world.tone("#94786a", 0.05), world.tone("#7f9a4f", 0.05)
    trunk = svg.d("M", -h * 0.2, 0, "Q", -h * 0.15, -h * 0.3, -h * 0.14, -h * 0.56, "H", h * 0.14, "Q",
        h * 0.15,
        -h * 0.3, h * 0.2, 0, "Q", 0, h * 0.05, -h * 0.2, 0, "Z")
    arms = "".join(svg.d("M", h * x * 0.4, -h * 0.5, "Q", h * x * 0.6, -h * 0.72, h * x, -h * y) for x,
        y in ((-0.4,
        0.78), (-0.2, 0.9), (0.02, 0.86), (0.22, 0.92), (0.4, 0.76)))
    crowns = "".join(svg.path(plants.lobes(chance, h * x, -h * y, h * 0.17, h * 0.08), tint) for x, y,
        tint in (
        (-0.42, 0.8, color.shaded(leaf, 0.05)), (0.4, 0.79, color.shaded(leaf, 0.05)), (-0.2, 0.94, leaf),
        (0.22, 0.95, leaf), (0.02, 0.9, color.lit(leaf, 0.04))))
    return "".join((svg.ellipse(0, h * 0.01, h * 0.3, h * 0.04, world.scheme.shadow, opacity=0.2),
        svg.stroke(arms, bark, h * 0.05), svg.path(trunk, bark),
        svg.path(svg.d("M", h * 0.05, 0, "Q", h * 0.07, -h * 0.3, h * 0.06, -h * 0.56, "H", h * 0.14, "Q",
            h * 0.15,
            -h * 0.3, h * 0.2, 0, "Z"), color.shaded(bark, 0.06)), crowns))


def _acacia(stage: Stage, chance: Chance, h: float) -> str:
    """A thin tree with a flat crown, far off."""
    world = stage.world
    return svg.stroke(svg.d("M0,0Q", h * 0.05, -h * 0.4, 0, -h * 0.74, "M", h * 0.02, -h * 0.46, "l", h * 0.2,
        -h * 0.26), world.tone("trunk", 0.4), h * 0.05) + svg.path(plants.lobes(chance, h * 0.06, -h * 0.82,
            h * 0.46,
        h * 0.13), world.tone("#6f8a45", 0.4))
