"""Landscapes known from pictures: white houses above a blue sea, the mountain behind blossom."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import water
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_WHITE, _BLUE = "#fdfcf8", "#2f6fc4"
_BLOSSOM = ("#f7b9cf", "#f9cfdd", "#f29dbb", "#fde4ec")


def whitewashed(stage: Stage) -> None:
    """White houses and blue domes that climb a slope above the sea, a terrace in front."""
    chance, c, world, u = stage.chance.stream("white town"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.44
    skies.paint_sky(stage, clouds=0.5)
    side = 1 if stage.layout.hero_x < 0.5 else -1
    water.island(stage, chance, stage.width * (0.5 - side * 0.3), h + 2, u * 0.3)
    terrain.water(stage, "middle", h, c.height + 5, 0.8, "#2f93cf" if world.light in ("day",
        "dawn") else "water")

    def across(share: float) -> float:
        return share * stage.width if side < 0 else (1 - share) * stage.width

    steep = bool(stage.hints & {"cliff", "cliffs", "clifftop"})
    falls = ((-0.05, -0.26), (0.16, -0.2), (0.36, -0.06), (0.5, 0.1), (0.62, 0.24), (0.74, 0.4), (0.86, 0.62))
    if steep:
        falls = ((-0.05, -0.27), (0.2, -0.24), (0.42, -0.16), (0.62, -0.06), (0.67, 0.12), (0.66, 0.3),
            (0.73, 0.62))
    slope = [(across(x), h + y * u) for x, y in falls]
    rock = world.tone("#b99a7c", 0.1)
    c.add("middle", svg.path(svg.polygon([(across(-0.05), c.height + 10), *slope,
        (across(0.9), c.height + 10)]), c.across([(0, color.lit(rock, 0.05)), (1, color.shaded(rock, 0.06))],
            0, h - u * 0.26, 0, c.height)))
    if steep:
        _ledges(stage, chance, across, h, rock)
    rows = 4 if steep else 7
    for row in range(rows):
        t = row / (rows - 1)
        foot, reach = h + u * (-0.14 + 0.6 * t), 0.2 + 0.48 * t
        if steep:
            foot, reach = h + u * (-0.16 + 0.24 * t), 0.4 + 0.16 * t
        size = u * (0.085 + 0.05 * t)
        place, k = -0.04, 0
        while place < reach:
            wide = size * chance.uniform(0.85, 1.3)
            tall = size * chance.uniform(0.8, 1.25)
            domed = chance.chance(0.26) or (row in (1, 4) and k == 2)
            x = across(place) - (0 if side < 0 else wide)
            c.add("middle", svg.placed(_cube(stage, chance, wide, tall, 0.16 * (1 - t), domed=domed), x,
                foot + chance.uniform(-0.1, 0.1) * size))
            place += wide * 0.93 / stage.width
            k += 1
    stage.shown = frozenset(("house", "houses", "dome", "domes", "island", "village", "church", "building",
        "buildings", "town", "sea", "glass_dome", "cliff", "cliffs"))
    low = c.height * 0.86
    stage.stand, stage.back = c.height * 0.93, low + u * 0.02
    if steep and not {*stage.busy} - stage.shown:
        return
    floor = world.tone("#efe6d6")
    c.add("ground", svg.rect(-5, low, c.width + 10, c.height - low + 10,
        c.across([(0, color.lit(floor, 0.03)), (1, color.shaded(floor, 0.07))], 0, low, 0, c.height)),
        svg.rect(-5, low - u * 0.05, c.width + 10, u * 0.06, world.tone(_WHITE)),
        svg.rect(-5, low + u * 0.008, c.width + 10, u * 0.012, color.shaded(floor, 0.12)))
    for x in chance.scatter(26, across(-0.02) if side < 0 else across(0.34), across(0.34) if side < 0
            else across(-0.02)):
        c.add("ground", svg.circle(x, low - u * chance.uniform(0.02, 0.13), u * chance.uniform(0.014, 0.026),
            world.tone(chance.pick(("#d94a8f", "#e86aa8", "#c23a7f", "#5f9e45")))))


def _ledges(stage: Stage, chance: Chance, across: Callable[[float], float], h: float, rock: str) -> None:
    """Bands and shadows of a cliff that falls to the water, surf at its foot."""
    c, u = stage.canvas, stage.canvas.short
    for k in range(9):
        x, y, wide = chance.uniform(0.0, 0.46), h + u * (0.16 + 0.052 * k), chance.uniform(0.08, 0.2)
        c.add("middle", svg.path(svg.polygon([(across(x), y), (across(x + wide), y - u * 0.012),
            (across(x + wide
            * 0.8), y + u * 0.03), (across(x + wide * 0.1), y + u * 0.022)]),
            color.shaded(rock, 0.1) if k % 2 else color.lit(rock, 0.05), opacity=0.7))
    foam = [(across(x), h + y * u) for x, y in ((0.63, 0.0), (0.68, 0.1), (0.665, 0.18), (0.685, 0.27),
        (0.675, 0.36),
        (0.72, 0.5), (0.745, 0.64))]
    c.add("middle", svg.stroke(svg.smooth(foam), "#ffffff", u * 0.022, stroke_opacity=0.85))


def _cube(stage: Stage, chance: Chance, w: float, h: float, depth: float, *, domed: bool) -> str:
    """One white house that stands at its lower left corner: door, windows, perhaps a dome."""
    world = stage.world
    wall, blue = world.tone(_WHITE, depth), world.tone(_BLUE, depth)
    glass = world.lamp if world.scheme.dark > 0.8 else world.tone("#3d5f86", depth)
    shade = color.shaded(wall, 0.07)
    parts = []
    if domed:
        r = w * 0.38
        parts += [
            svg.path(svg.d("M", w / 2 - r, -h - r * 0.3, "a", r, r, "0 0 1", 2 * r, "0Z"), blue),
            svg.path(svg.d("M", w / 2 + r * 0.1, -h - r * 1.29, "A", r, r, "0 0 1", w / 2 + r, -h - r * 0.3,
                "H", w / 2 + r * 0.5, "Q", w / 2 + r * 0.5, -h - r, w / 2 + r * 0.1, -h - r * 1.29, "Z"),
                color.shaded(blue, 0.07)),
            svg.rect(w / 2 - r * 1.06, -h - r * 0.34, r * 2.12, r * 0.36, wall),
            svg.stroke(svg.d("M", w / 2, -h - r * 1.28, "v", -r * 0.42, "m", -r * 0.14, r * 0.16, "h",
                r * 0.28),
                wall, max(1.5, r * 0.08)),
        ]
    parts += [svg.rect(0, -h, w, h * 1.3, wall), svg.rect(w * 0.74, -h, w * 0.26, h * 1.3, shade),
        svg.rect(-w * 0.02, -h - h * 0.03, w * 1.04, h * 0.06, color.lit(wall, 0.03))]
    if chance.chance(0.5):
        parts += [svg.path(svg.d("M", w * 0.14, "0V", -h * 0.42, "a", w * 0.11, w * 0.11, "0 0 1", w * 0.22,
            "0V0Z"), blue), svg.rect(w * 0.5, -h * 0.66, w * 0.14, h * 0.2, glass, 2)]
    else:
        parts += [svg.rect(w * x, -h * 0.62, w * 0.15, h * 0.24, blue if x < 0.3 else glass, 2)
            for x in (0.16, 0.48)]
    return "".join(parts)


def fuji(stage: Stage) -> None:
    """The one mountain with its cap of snow across a lake, branches in blossom at the sides."""
    chance, c, world, u = stage.chance.stream("fuji"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.6
    skies.paint_sky(stage, clouds=0.4)
    middle = stage.width * (0.5 + (0.5 - stage.layout.hero_x) * 0.5)
    top, half = h - u * 0.42, u * 0.62
    body, snow = world.tone("#5d74a3", 0.25), world.tone("#fbfcff", 0.05)

    def flank(side: int, level: float) -> float:
        """Where the slope is at a level from 0 at the top to 1 at the foot: steep above, wide below."""
        return middle + side * (u * 0.05 + (half - u * 0.05) * math.pow(level, 1.45))

    steps = [k / 12 for k in range(13)]
    left = [(flank(-1, t), top + (h - top) * t) for t in steps]
    right = [(flank(1, t), top + (h - top) * t) for t in steps]
    c.add("distance", svg.path(svg.polygon([*left, *reversed(right)]),
        c.across([(0, body), (1, world.tone("#8fa3c4", 0.5))], 0, top, 0, h)))
    cap = [(flank(-1, t), top + (h - top) * t) for t in steps[:6]]
    end = [(flank(1, t), top + (h - top) * t) for t in steps[:6]]
    x0, x1, y = cap[-1][0], end[-1][0], cap[-1][1]
    teeth = [(x0 + (x1 - x0) * (k + 0.5) / 9, y + u * (0.035 if k % 2 else -0.045)) for k in range(8, -1, -1)]
    c.add("distance", svg.path(svg.polygon([*cap[:-1], cap[-1], *reversed(teeth), *reversed(end)]), snow))
    gloom = [(middle + u * 0.012, top), *((flank(1, t), top + (h - top) * t) for t in steps[:6]),
        (middle + u * 0.1, y - u * 0.02), (middle + u * 0.05, y - u * 0.1)]
    c.add("distance", svg.path(svg.polygon(gloom), world.tone("#cfd9ee", 0.1), opacity=0.8))
    terrain.mist(stage, "distance", h - u * 0.02, u * 0.12, 0.6)
    for k, depth in enumerate((0.5, 0.3)):
        ridge = terrain.rolling(chance, stage.width, h + u * (0.0, 0.02)[k], u * 0.02, 1.4)
        terrain.hill(stage, "distance", ridge, color.mix(world.material("grass"), world.material("conifer"),
            0.6),
            depth)
    terrain.water(stage, "middle", h + u * 0.04, h + u * 0.24, 0.4)
    shore = terrain.rolling(chance, stage.width, h + u * 0.2, u * 0.015, 0.9)
    terrain.hill(stage, "ground", shore, "grass", 0.0, last=True)
    bloom = world.season in ("spring", "summer", "") or stage.hints & {"cherry", "blossom", "blossoms",
        "sakura"}
    for side in (-1, 1):
        x = stage.width / 2 + side * stage.width * 0.44
        c.add("ground", svg.placed(_blossoming(stage, chance, u * 0.4, bloom=bool(bloom)), x, h + u * 0.27))
    if bloom:
        stage.front.append(_twig(stage, chance, -1 if stage.layout.hero_x > 0.5 else 1))
    stage.shown = frozenset(("mount-fuji", "mountain", "cherry_tree", "cherry-blossom", "blossom", "blossoms",
        "lake", "fuji"))
    stage.stand, stage.back = c.height * 0.9, h + u * 0.24


def _blossoming(stage: Stage, chance: Chance, size: float, *, bloom: bool) -> str:
    """A cherry tree: a bent trunk under clouds of blossom."""
    world = stage.world
    bark = world.tone("#6a4a3f")
    parts = [svg.path(svg.d("M", -size * 0.07, "0Q", -size * 0.02, -size * 0.3, -size * 0.14, -size * 0.62,
        "H",
        size * 0.02, "Q", size * 0.06, -size * 0.3, size * 0.08, "0Z"), bark),
        svg.stroke(svg.d("M0,", -size * 0.34, "Q", size * 0.16, -size * 0.44, size * 0.26, -size * 0.66),
            bark,
            size * 0.05)]
    paints = _BLOSSOM if bloom else ("#6fae55", "#5f9e48", "#86bf66", "#79b55c")
    for x, y, r in ((-0.34, 0.62, 0.2), (0.34, 0.66, 0.21), (-0.16, 0.8, 0.25), (0.18, 0.86, 0.24),
            (0.0, 0.66, 0.24), (-0.02, 1.0, 0.2)):
        parts.append(svg.circle(size * x, -size * y, size * r, world.tone(chance.pick(paints[:3]))))
    parts += [svg.circle(size * 0.5 * math.sin(k * 2.4) * (0.4 + 0.6 * (k % 3) / 2),
        -size * (0.76 + 0.26 * math.cos(k * 1.7)), size * 0.035, world.tone(paints[3])) for k in range(18)]
    return "".join(parts)


def _twig(stage: Stage, chance: Chance, side: int) -> str:
    """A branch in blossom that reaches in from an upper corner."""
    world, u = stage.world, stage.canvas.short
    x = -10.0 if side < 0 else stage.width + 10
    points = [(x - side * u * a, u * b) for a, b in ((0, 0.05), (0.14, 0.1), (0.28, 0.11), (0.42, 0.16))]
    parts = [svg.stroke(svg.smooth(points), world.tone("#5f4238"), u * 0.014)]
    for k in range(22):
        t = (k + 0.5) / 22 * 3
        a, b = points[int(t)], points[min(3, int(t) + 1)]
        px = a[0] + (b[0] - a[0]) * (t % 1) + chance.uniform(-0.025, 0.025) * u
        py = a[1] + (b[1] - a[1]) * (t % 1) + chance.uniform(-0.04, 0.045) * u
        r = u * chance.uniform(0.012, 0.018)
        tone = world.tone(chance.pick(_BLOSSOM[:3]))
        parts += [svg.circle(px + r * math.cos(n * 1.257), py + r * math.sin(n * 1.257), r * 0.72, tone)
            for n in range(5)]
        parts.append(svg.circle(px, py, r * 0.42, world.tone("#d9567f")))
    return "".join(parts)
