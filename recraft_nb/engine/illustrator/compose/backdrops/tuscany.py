"""Hills of the south: rounded fields of gold and green, a lane with cypresses up to a house of stone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_FIELDS = ("#b9b45a", "#8fae55", "#d9c06a", "#7f9f4f")
# The lane from the house to us: across from the middle, down from the horizon.
_LANE = ((0.16, -0.03), (0.2, 0.02), (0.1, 0.06), (-0.08, 0.11), (-0.06, 0.18), (0.14, 0.26), (0.16, 0.38),
    (0.02, 0.56))


def tuscany(stage: Stage) -> None:
    """Hills behind hills, the house on one of them, cypresses in a row along its lane."""
    chance, c, world, u = stage.chance.stream("tuscany"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.46
    m = c.width / 2
    side = -1 if stage.layout.hero_x > 0.5 else 1
    skies.paint_sky(stage)
    for k, (rise, depth) in enumerate(((-0.06, 0.62), (-0.02, 0.45), (0.05, 0.28), (0.14, 0.14))):
        ridge = terrain.rolling(chance, stage.width, h + u * rise, u * (0.03, 0.035, 0.035, 0.03)[k], 1.0)
        paint = world.tone(_FIELDS[k], 0.0) if world.season != "winter" else "#e6ecef"
        terrain.hill(stage, "distance" if k < 2 else "middle", ridge, paint, depth)
        if k < 3:
            rows = "".join(svg.d("M", x, terrain.height_of(ridge, x) + u * 0.012, "q", -u * 0.02, u * 0.03,
                -u * 0.05,
                u * 0.06) for x in range(0, int(c.width), int(u * (0.05 + 0.02 * k))))
            c.add("distance" if k < 2 else "middle", svg.stroke(rows, color.shaded(paint, 0.05), u * 0.003,
                stroke_opacity=0.5))
    near = terrain.rolling(chance, stage.width, h + u * 0.2, u * 0.02, 1.0)
    terrain.hill(stage, "ground", near, _FIELDS[0] if world.season != "winter" else "#e9eff2", 0.02,
        last=True)
    lane = [(m + side * x * u, h + y * u) for x, y in _LANE]
    wide = [u * (0.006 + 0.2 * max(0.0, y + 0.03) ** 1.6) for _, y in _LANE]
    c.add("ground", svg.path(svg.band([(x - w, y) for (x, y), w in zip(lane, wide, strict=True)], [(x + w, y)
        for (x, y), w in zip(lane, wide, strict=True)]), world.tone("#ead9b5")))
    hx, hy = lane[0]
    c.add("ground", svg.path(svg.d("M", hx - u * 0.2, hy + u * 0.06, "Q", hx, hy - u * 0.05, hx + u * 0.2,
        hy + u * 0.06,
        "Z"), world.tone(_FIELDS[1], 0.2)))
    _house(stage, hx, hy, u * 0.13)
    for dx, tall in ((-0.11, 0.11), (-0.085, 0.14), (0.1, 0.13), (0.125, 0.1)):
        c.add("ground", svg.placed(_cypress(stage, u * tall, 0.2), hx + dx * u, hy + u * 0.012))
    for (x, y), w in list(zip(lane, wide, strict=True))[1:7]:
        tall = u * (0.07 + 0.62 * max(0.0, y - h) / u)
        for s in (-1, 1):
            px = x + s * (w + u * 0.02 + tall * 0.1)
            if abs(px - stage.hero_x) > u * 0.14 or not stage.busy or y < h + u * 0.15:
                c.add("ground", svg.placed(_cypress(stage, tall, 0.06), px, y))
    stage.shown = frozenset(("cypress", "cypress tree", "cypress trees", "evergreen-tree", "farmhouse",
        "hill", "hills",
        "villa", "house", "vineyard", "road", "path", "cypresses", "countryside", "poplar"))
    stage.stand, stage.back, stage.hero_scale = c.height * 0.92, h + u * 0.3, 0.8


def _house(stage: Stage, x: float, y: float, w: float) -> None:
    """Walls of pale stone under a flat red roof, a small tower."""
    c, world = stage.canvas, stage.world
    wall, roof = world.tone("#e6c79a", 0.12), world.tone("#b8603f", 0.12)
    glass = world.lamp if world.scheme.dark > 0.4 else world.tone("#7a5f4a", 0.12)
    c.add("ground", svg.rect(x - w * 0.5, y - w * 0.42, w * 0.8, w * 0.46, wall),
        svg.path(svg.polygon([(x - w * 0.56,
        y - w * 0.4), (x - w * 0.44, y - w * 0.56), (x + w * 0.22, y - w * 0.56), (x + w * 0.36,
            y - w * 0.4)]), roof),
        svg.rect(x + w * 0.2, y - w * 0.66, w * 0.3, w * 0.7, color.shaded(wall, 0.05)),
            svg.path(svg.polygon([(x + w * 0.15,
            y - w * 0.65), (x + w * 0.35, y - w * 0.8), (x + w * 0.55, y - w * 0.65)]), color.shaded(roof,
                0.05)),
        *(svg.rect(x + w * dx, y - w * dy, w * 0.08, w * 0.12, glass) for dx, dy in ((-0.38, 0.3), (-0.18,
            0.3), (0.02,
            0.3), (0.31, 0.5))), svg.rect(x - w * 0.12, y - w * 0.14, w * 0.1, w * 0.18, glass, 2))


def _cypress(stage: Stage, tall: float, depth: float) -> str:
    """Slim and dark around its foot."""
    dark = stage.world.tone("#3f6246", depth)
    w = tall * 0.11
    return "".join((svg.ellipse(w, 0, w * 2, w * 0.3, stage.world.scheme.shadow, opacity=0.2),
        svg.path(svg.d("M", 0, -tall, "C", w * 0.9, -tall * 0.66, w * 1.3, -tall * 0.3, w * 0.7,
            -tall * 0.03, "H", -w * 0.7,
            "C", -w * 1.3, -tall * 0.3, -w * 0.9, -tall * 0.66, 0, -tall, "Z"), dark),
        svg.path(svg.d("M", 0, -tall, "C", w * 0.9, -tall * 0.66, w * 1.3, -tall * 0.3, w * 0.7,
            -tall * 0.03, "H", w * 0.1,
            "C", w * 0.3, -tall * 0.4, w * 0.2, -tall * 0.7, 0, -tall, "Z"), color.shaded(dark, 0.05))))
