"""A souk: a lane between earthen arches, cloths across it, lamps of coloured glass, heaps of spice, rugs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_WALLS = ("#c9805a", "#d49a6a", "#b8704f")
_CLOTHS = ("#d8503f", "#e9a13b", "#2f8f8a", "#8a4f8a", "#e8c37a", "#3f6fa8")
_SPICES = ("#d9452f", "#f2b01f", "#a8572f", "#7f9a3f", "#e07a2f", "#c9362f", "#e8d08a")
_GLASS = ("#ffb84a", "#ff7a5a", "#5fd0c0", "#c98aff", "#ffd86a")


def souk(stage: Stage) -> None:
    """Arches that narrow to a bright gate far off, wares to both sides."""
    chance, c, world, u = stage.chance.stream("souk"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.2)
    m, h = c.width / 2, c.height * 0.5
    stage.horizon = h
    foot = h + u * 0.06
    paving = world.tone("#d8b48a")
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.height, c.across([(0, color.lit(paving, 0.06)),
        (1, color.shaded(paving, 0.06))], 0, foot, 0, c.height)))
    _gate(stage, m, foot, u)
    for row, (near, far, tall, depth) in enumerate(((0.1, 0.2, 0.36, 0.3), (0.18, 0.34, 0.5, 0.14),
            (0.32, 0.62, 0.72, 0.0))):
        wall = world.tone(_WALLS[row], depth)
        for side in (-1, 1):
            x0, x1 = sorted((m + side * near * c.width, m + side * far * c.width))
            _wall(stage, (x0, x1), foot + u * (0.0, 0.05, 0.14)[row], u * tall, wall)
    for k, (y, low) in enumerate(((0.2, 0.05), (0.13, 0.07), (0.05, 0.09))):
        spread = (0.17, 0.3, 0.52)[k] * c.width
        _awning(stage, chance, (m - spread, m + spread), c.height * y, u * low, k)
    for k, (at, y, size) in enumerate(((0.4, 0.16, 0.06), (0.6, 0.18, 0.06), (0.27, 0.1, 0.085), (0.73, 0.1,
        0.085),
            (0.5, 0.09, 0.075), (0.1, 0.06, 0.11), (0.9, 0.06, 0.11))):
        c.add("ground", svg.placed(_lamp(stage, u * size, _GLASS[k % 5]), c.width * at,
            c.height * y + u * 0.02))
    for at, y, size in ((0.33, 0.08, 0.13), (0.67, 0.08, 0.13), (0.2, 0.2, 0.2), (0.8, 0.2, 0.2), (0.08, 0.4,
        0.3),
            (0.92, 0.4, 0.3)):
        _stall(stage, chance, c.width * at, foot + u * y, u * size)
    for at, y, size in ((0.45, 0.06, 0.14), (0.56, 0.1, 0.16))[: 1 if stage.busy else 2]:
        c.add("ground", svg.placed(_stroller(stage, chance, u * size), c.width * at, foot + u * y))
    stage.shown = _OWN
    stage.stand, stage.back = c.height * 0.9, foot + u * 0.24


_OWN = frozenset(("souk", "souq", "market", "bazaar", "stall", "stalls", "market_stall", "spices", "spice",
    "lamps",
    "lamp", "floor_lamp", "lantern", "lanterns", "rug", "rugs", "carpet", "carpets", "street", "shop",
    "vendors",
    "market stall", "medina", "alley", "house", "houses"))


def _arch(x: float, foot: float, w: float, h: float) -> str:
    """The outline of a horseshoe arch with a point, its foot at x."""
    r = w * 0.58
    spring = foot - h + r * 0.9
    return svg.d("M", x - w / 2, foot, "V", spring, "C", x - w * 0.72, spring - r * 0.5, x - w * 0.3,
        spring - r * 0.9, x, spring - r * 1.15, "C", x + w * 0.3, spring - r * 0.9, x + w * 0.72,
        spring - r * 0.5, x + w / 2, spring, "V", foot, "Z")


def _gate(stage: Stage, m: float, foot: float, u: float) -> None:
    """The bright gate at the end, with a tower behind it."""
    c, world = stage.canvas, stage.world
    clay = world.tone("#cf8f63", 0.36)
    tower = world.tone("#c98a5a", 0.5)
    c.add("distance", svg.rect(m + u * 0.01, foot - u * 0.52, u * 0.09, u * 0.5, tower),
        svg.rect(m + u * 0.002, foot - u * 0.53, u * 0.106, u * 0.02, color.shaded(tower, 0.06)),
        svg.rect(m + u * 0.03, foot - u * 0.59, u * 0.05, u * 0.07, tower),
        svg.circle(m + u * 0.055, foot - u * 0.6, u * 0.02, world.tone("#e9c46a", 0.3)),
        svg.path(_arch(m + u * 0.055, foot - u * 0.42, u * 0.03, u * 0.07), color.shaded(tower, 0.14)))
    c.add("distance", svg.rect(m - u * 0.2, foot - u * 0.3, u * 0.4, u * 0.32, clay),
        svg.path(_arch(m, foot, u * 0.15, u * 0.24), world.tone("#fff0cf", 0.1)),
        svg.stroke(_arch(m, foot, u * 0.17, u * 0.26), color.lit(clay, 0.08), u * 0.008),
        *(svg.rect(m - u * 0.2 + k * u * 0.05, foot - u * 0.325, u * 0.028, u * 0.03, clay)
        for k in range(8)))


def _wall(stage: Stage, x: tuple[float, float], foot: float, tall: float, wall: str) -> None:
    """A house front of clay: one arch with a shop's dark, a small window, a tiled band."""
    c, world = stage.canvas, stage.world
    x0, x1 = x
    w, mid = x1 - x0, (x0 + x1) / 2
    dark = color.mix(color.shaded(wall, 0.26), world.lamp, 0.2)
    arch = _arch(mid, foot, w * 0.6, tall * 0.58)
    c.add("middle", svg.rect(x0, foot - tall, w, tall * 1.35, wall),
        svg.rect(x0 - w * 0.02, foot - tall, w * 1.04, tall * 0.035, color.lit(wall, 0.07)),
        svg.stroke(arch, world.tone("#2f8f8a"), w * 0.07), svg.stroke(arch, color.lit(wall, 0.1), w * 0.03),
        svg.path(arch, dark),
        svg.path(_arch(mid, foot - tall * 0.68, w * 0.2, tall * 0.17), dark),
        svg.stroke(_arch(mid, foot - tall * 0.68, w * 0.2, tall * 0.17), color.lit(wall, 0.1), w * 0.02))
    tiles = "".join(svg.polygon([(x0 + w * (k + 0.5) / 9, foot - tall * 0.66), (x0 + w * (k + 0.9) / 9,
        foot - tall * 0.642), (x0 + w * (k + 0.5) / 9, foot - tall * 0.624), (x0 + w * (k + 0.1) / 9,
        foot - tall * 0.642)]) for k in range(9))
    c.add("middle", svg.path(tiles, world.tone("#2f8f8a")))


def _awning(stage: Stage, chance: Chance, x: tuple[float, float], y: float, sag: float, turn: int) -> None:
    """Strips of cloth hung across the lane, light between them."""
    c, world = stage.canvas, stage.world
    x0, x1 = x
    w = (x1 - x0) / 3
    for k in range(3):
        a, b = x0 + k * w, x0 + (k + 0.94) * w
        cloth = world.tone(_CLOTHS[(k + 2 * turn + chance.randint(0, 1)) % 6])
        c.add("middle", svg.path(svg.d("M", a, y, "Q", (a + b) / 2, y + sag * 0.9, b, y, "V", y - sag * 0.7,
            "Q",
            (a + b) / 2, y + sag * 0.2, a, y - sag * 0.7, "Z"), cloth, opacity=0.94))
    c.add("middle", svg.stroke(svg.d("M", x0 - w * 0.1, y - sag * 0.05, "H", x1 + w * 0.1), "#6f4a34", 3))


def _lamp(stage: Stage, size: float, glass: str) -> str:
    """A lamp of brass and coloured glass that hangs from (0, 0)."""
    brass = stage.world.tone("#c9973f")
    drop, bulge, foot = size * 0.5, size * 0.42, size * 1.5
    body = svg.d("M0,", drop, "C", bulge * 0.3, drop + size * 0.1, bulge, drop + size * 0.2, bulge,
        drop + size * 0.5, "C", bulge, drop + size * 0.8, size * 0.1, foot - size * 0.2, 0, foot, "C",
        -size * 0.1,
        foot - size * 0.2, -bulge, drop + size * 0.8, -bulge, drop + size * 0.5, "C", -bulge,
        drop + size * 0.2,
        -bulge * 0.3, drop + size * 0.1, 0, drop, "Z")
    ribs = svg.d("M", -bulge * 0.96, drop + size * 0.4, "H", bulge * 0.96, "M", -bulge * 0.8,
        drop + size * 0.68, "H",
        bulge * 0.8, "M0,", drop, "V", foot)
    return "".join((svg.circle(0, drop + size * 0.5, size * 0.9, glass, opacity=0.2),
        svg.stroke(svg.d("M0,0V", drop), brass, size * 0.05), svg.path(body, glass),
        svg.ellipse(0, drop + size * 0.5, bulge * 0.45, size * 0.26, "#fff6d8", opacity=0.7),
        svg.stroke(body + ribs, brass, size * 0.055)))


def _stall(stage: Stage, chance: Chance, x: float, y: float, size: float) -> None:
    """A low table with baskets, each with a heap of spice that ends in a point; a rug hangs behind."""
    c, world = stage.canvas, stage.world
    wood = world.tone("#8a5a3a")
    rug, edge = world.tone(chance.pick(_CLOTHS[:4])), world.tone("#f2dfb4")
    top = y - size * 1.02
    parts = [svg.ellipse(x, y, size * 0.66, size * 0.07, "#2a1a14", opacity=0.22),
        svg.rect(x - size * 0.3, top, size * 0.6, size * 0.7, rug, 2),
        svg.stroke(svg.d("M", x - size * 0.24, top + size * 0.07, "h", size * 0.48, "v", size * 0.5, "h",
            -size * 0.48, "Z"), edge, size * 0.022),
        svg.path(svg.polygon([(x, top + size * 0.12), (x + size * 0.14, top + size * 0.3), (x,
        top + size * 0.48),
            (x - size * 0.14, top + size * 0.3)]), edge),
        svg.rect(x - size * 0.6, y - size * 0.36, size * 1.2, size * 0.36, color.shaded(wood, 0.04), 3),
        svg.rect(x - size * 0.64, y - size * 0.38, size * 1.28, size * 0.07, color.lit(wood, 0.08), 3)]
    for row in range(2):
        base = y - size * (0.38 - 0.24 * row)
        for k in range(3):
            px = x + size * (-0.42 + 0.42 * k)
            tone = world.tone(_SPICES[(k + 3 * row + chance.randint(0, 2)) % 7])
            w, tall = size * 0.2, size * 0.24
            parts += [svg.path(svg.d("M", px - w, base - size * 0.07, "Q", px - w * 0.3, base - tall * 0.8,
                px,
                base - tall * 1.3, "Q", px + w * 0.3, base - tall * 0.8, px + w, base - size * 0.07, "Z"),
                tone),
                svg.path(svg.d("M", px, base - tall * 1.3, "Q", px + w * 0.3, base - tall * 0.8, px + w,
                    base - size * 0.07, "H", px + w * 0.1, "Z"), color.shaded(tone, 0.05)),
                svg.path(svg.polygon([(px - w * 1.06, base - size * 0.08), (px + w * 1.06,
                base - size * 0.08),
                    (px + w * 0.86, base + size * 0.03), (px - w * 0.86, base + size * 0.03)]),
                    world.tone("#c9a06a"))]
    c.add("ground", *parts)


def _stroller(stage: Stage, chance: Chance, tall: float) -> str:
    """Somebody in a long robe, seen from behind."""
    robe = stage.world.tone(chance.pick(("#f2e6d0", "#5a7a9a", "#8a6a4a", "#7a4f6a")))
    return "".join((svg.ellipse(0, 0, tall * 0.2, tall * 0.03, "#2a1a14", opacity=0.25),
        svg.path(svg.d("M", -tall * 0.12, -tall * 0.78, "Q0,", -tall * 0.9, tall * 0.12, -tall * 0.78, "L",
            tall * 0.2, 0, "H", -tall * 0.2, "Z"), robe),
        svg.path(svg.d("M", -tall * 0.1, -tall * 0.78, "Q", -tall * 0.12, -tall, 0, -tall * 1.04, "Q",
        tall * 0.12,
            -tall, tall * 0.1, -tall * 0.78, "Z"), color.shaded(robe, 0.05))))
