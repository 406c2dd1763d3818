"""Quarters of old towns: roofs seen from above, a narrow alley, a square; and terraced fields."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import buildings, plants, skies, terrain, towers, tubes
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_TILES = ("#c9683f", "#b8553a", "#d97f52", "#a84f3f")
_SLATE = ("#6f7f95", "#5f7086", "#8290a3", "#77879a")


def rooftops(stage: Stage) -> None:
    """Roofs behind roofs with chimneys and dormers, a flat one in front; in Paris its tower far off."""
    chance, c, world, u = stage.chance.stream("roofs"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    paints = _SLATE if stage.hints & {"paris", "parisian", "london"} else _TILES
    y = stage.horizon = c.height * 0.4
    if stage.hints & {"paris", "parisian"}:
        # Within a window it stands where the frame does not hide it.
        framed = bool(stage.hints & {"window", "windows", "attic"})
        x = c.width * (0.5 + (0.13 if framed else 0.2) * (1 if stage.layout.hero_x < 0.5 else -1))
        tall = u * (0.24 if framed else 0.36)
        c.add("distance", towers.iron_tower(x, y + u * 0.06, tall, world.tone("#6a6470", 0.4)))
    for row in range(4):
        base = y + u * (0.04, 0.14, 0.27, 0.44)[row]
        size = u * (0.14, 0.2, 0.29, 0.4)[row]
        depth = (0.6, 0.4, 0.2, 0.05)[row]
        x = -size * chance.uniform(0.2, 0.8)
        while x < c.width:
            w = size * chance.uniform(0.85, 1.3)
            c.add("distance" if row < 2 else "middle", roofed(stage, chance, x,
                base + chance.uniform(-0.08, 0.08) * size, w, size, depth, chance.pick(paints)))
            x += w * 0.94
        if row < 3:
            terrain.mist(stage, "distance" if row < 2 else "middle", base + size * 0.3, size * 0.5, 0.3)
    top = c.height * 0.8
    flat = world.tone("#9a8f8a")
    c.add(
        "ground",
        svg.rect(-5, top - u * 0.05, c.width + 10, u * 0.06, color.lit(flat, 0.06)),
        svg.rect(-5, top, c.width + 10, c.height, c.across([(0, flat), (1, color.shaded(flat, 0.08))], 0,
            top, 0, c.height)),
    )
    stage.shown = frozenset(("roof", "rooftop", "chimney", "house", "houses",
        "eiffel_tower") if not stage.hints & {"santa", "sweep"} else ("rooftop",))
    stage.stand, stage.back = c.height * 0.9, top + u * 0.03


def roofed(stage: Stage, chance: Chance, x: float, y: float, w: float, h: float, depth: float,
    paint: str) -> str:
    """A house from above its neighbours: wall, tiled roof, dormer, chimney."""
    world = stage.world
    roof, wall = world.tone(paint, depth), world.tone(chance.pick(buildings.FACADES), depth)
    if world.season == "winter":
        roof = world.tone("#eef4fb", depth * 0.6)
    eave, lean = y - h * 0.1, w * 0.12
    rows = "".join(svg.d("M", x + lean * (1 - k / 5) - w * 0.04, eave - h * 0.42 * (1 - k / 5), "H",
        x + w - lean * (1 - k / 5) + w * 0.04) for k in range(1, 5))
    pot = x + w * chance.uniform(0.2, 0.7)
    dx = x + w * chance.uniform(0.3, 0.6)
    parts = [
        svg.rect(pot, eave - h * 0.66, w * 0.12, h * 0.36, color.shaded(wall, 0.1)),
        svg.rect(pot - w * 0.02, eave - h * 0.68, w * 0.16, h * 0.05, color.shaded(wall, 0.16)),
        svg.rect(pot + w * 0.03, eave - h * 0.75, w * 0.06, h * 0.08, world.tone("#b9684a", depth)),
        svg.rect(x, eave - 2, w, h * 1.4, wall),
        svg.path(svg.polygon([(x - w * 0.04, eave), (x + lean, eave - h * 0.44),
            (x + w - lean, eave - h * 0.44), (x + w * 1.04, eave)]), roof),
        svg.stroke(rows, color.shaded(roof, 0.07), max(1.6, h * 0.012)),
        svg.rect(x - w * 0.05, eave - 3, w * 1.1, h * 0.045, color.shaded(roof, 0.12)),
        svg.path(svg.polygon([(dx - w * 0.1, eave - h * 0.26), (dx, eave - h * 0.4),
            (dx + w * 0.1, eave - h * 0.26)]), color.shaded(roof, 0.1)),
        svg.rect(dx - w * 0.075, eave - h * 0.27, w * 0.15, h * 0.19,
            buildings.window_tone(stage, chance, depth)),
    ]
    parts += [svg.rect(x + w * (0.16 + 0.27 * k), eave + h * 0.12, w * 0.14, h * 0.24,
        buildings.window_tone(stage, chance, depth), 2) for k in range(3)]
    return "".join(parts)


def alley(stage: Stage) -> None:
    """Two rows of walls that meet in light, doors and shutters, a lamp; laundry across where it is said."""
    chance, c, world, u = stage.chance.stream("alley"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    m, h = c.width / 2, c.height * 0.56
    stage.horizon = h
    far = u * 0.1
    low = h + u * 0.09
    paving = world.tone("#b9aa98")
    c.add("ground", svg.path(svg.polygon([(m - far, low), (m + far, low), (c.width + 60, c.height + 10),
        (-60, c.height + 10)]),
                             c.across([(0, color.lit(paving, 0.05)), (1, color.shaded(paving, 0.1))], 0, low,
                                 0, c.height)))
    stones = "".join(
        svg.d("M", m + (k - 0.5 * (r % 2)) * far * (0.3 + 0.75 * (r / 9) ** 1.5 * 4),
            low + (c.height - low) * ((r + 0.5) / 9) ** 1.5, "h", 12 + 9 * r)
        for r in range(9) for k in range(-4, 5))
    c.add("ground", svg.stroke(stones, color.shaded(paving, 0.08), 4, stroke_opacity=0.7))
    houses = 4
    for side in (-1, 1):
        edges = [m + side * (far + (c.width / 2 + 30 - far) * (k / houses) ** 1.5) for k in range(houses + 1)]
        for k in range(houses):
            near, off = edges[k + 1], edges[k]
            tall = [u * (0.26 + 0.16 * (j / houses) ** 1.2 * 4) for j in (k, k + 1)]
            lows = [low + (c.height - low) * (abs(e - m) - far) / (c.width / 2 + 60 - far) for e in (off,
                near)]
            tops = [max(-40.0, h - t) for t in tall]
            paint = world.tone(chance.pick(buildings.FACADES), 0.3 - 0.1 * k)
            wall = color.shaded(paint, 0.05) if side == stage.light_side else paint
            c.add("middle", svg.path(svg.polygon([(off, tops[0]), (near, tops[1] - u * 0.03),
                (near, lows[1]), (off, lows[0])]), wall))
            _front(stage, chance, (off, near), (tops[0], tops[1]), (lows[0], lows[1]), wall, door=k > 0)
    end = world.tone(buildings.FACADES[2], 0.35)
    c.add("distance", svg.rect(m - far * 1.1, h - u * 0.24, far * 2.2, u * 0.36, end),
          svg.path(svg.polygon([(m - far * 1.2, h - u * 0.23), (m, h - u * 0.34),
              (m + far * 1.2, h - u * 0.23)]), world.tone("#b8604a", 0.35)),
          *(svg.rect(m + dx * far - u * 0.014, h - u * dy, u * 0.028, u * 0.045,
              buildings.window_tone(stage, chance, 0.3), 2)
            for dx in (-0.5, 0, 0.5) for dy in (0.18, 0.09)))
    lamp = m - far * 1.9 if stage.layout.hero_x > 0.5 else m + far * 1.9
    c.add("middle", svg.circle(lamp, h - u * 0.16, u * 0.1, c.radial([(0, world.lamp, 0.5),
        (1, world.lamp, 0)])),
          svg.rect(lamp - u * 0.014, h - u * 0.19, u * 0.028, u * 0.05, world.lamp, 5),
              svg.stroke(svg.d("M", lamp, h - u * 0.19, "v", -u * 0.02, "h", u * 0.03), "#2f3038", u * 0.008))
    if stage.hints & tubes.ASKED:
        tubes.along_walls(stage, m, far, h)
    if stage.hints & {"laundry", "clothes", "clotheslines", "washing", "clothesline", "linen"}:
        for k in range(3):
            _laundry(stage, chance, m, h - u * (0.16 + 0.13 * k), far * (1.6 + 1.5 * k),
                u * (0.045 + 0.024 * k))
    if stage.hints & _NEON:
        _neon(stage, chance.stream("neon"), m, h, far, low)
    stage.shown = frozenset(("alley", "brick_wall", "laundry", "clothesline", "wall", "lamp", "house",
        "building"))
    stage.stand, stage.back = c.height * 0.86, low + u * 0.06


_NEON = frozenset({"cyberpunk", "neon", "futuristic", "sci-fi"})
_TUBES = ("#ff3fa4", "#2fe6ff", "#ffd23f", "#9d6bff", "#4dffb8")


def _neon(stage: Stage, chance: Chance, m: float, h: float, far: float, low: float) -> None:
    """Signs of light on both walls, cables across, their colours on the wet stones."""
    c, u = stage.canvas, stage.canvas.short
    for k in range(7):
        side, t = (-1 if k % 2 else 1), (0.16, 0.2, 0.36, 0.42, 0.58, 0.66, 0.84)[k]
        x = m + side * (far + (c.width / 2 - far) * t)
        y = h - u * (0.02 + 0.34 * t) + u * chance.uniform(-0.03, 0.06)
        w, tall = u * (0.03 + 0.075 * t), u * (0.07 + 0.2 * t)
        paint = _TUBES[k % 2] if k < 4 else chance.pick(_TUBES)
        tube = svg.rounded(x - w * 0.42, y + w * 0.08, w * 0.84, tall - w * 0.16, w * 0.1)
        c.add(
            "middle",
            svg.ellipse(x, y + tall / 2, w * 1.7, tall * 0.9, paint, opacity=0.2),
            svg.rect(x - w / 2, y, w, tall, "#181430", w * 0.14),
            svg.stroke(tube, paint, w * 0.08),
        )
        marks = "".join(
            svg.d("M", x - w * 0.2, y + tall * s, "h", w * 0.4, "m", -w * 0.2, -tall * 0.06, "v", tall * 0.13)
            for s in (0.24, 0.5, 0.76)
        )
        c.add("middle", svg.stroke(marks, "#ffffff" if k % 3 else paint, w * 0.1))
        streak = low + (c.height - low) * (0.1 + 0.8 * t)
        c.add("ground", svg.ellipse(m + side * far * (0.4 + 2.2 * t), streak, w * 1.1, w * 0.2, paint,
            opacity=0.26))
    wires = "".join(
        svg.d("M", m - far * (1.2 + 1.6 * k), h - u * (0.24 + 0.1 * k), "Q", m, h - u * (0.18 + 0.08 * k),
            m + far * (1.2 + 1.6 * k), h - u * (0.25 + 0.09 * k)) for k in range(3))
    c.add("middle", svg.stroke(wires, "#15122a", u * 0.005))


def _front(stage: Stage, chance: Chance, x: tuple[float, float], tops: tuple[float, float],
    lows: tuple[float, float], wall: str, *, door: bool) -> None:
    """Windows with shutters in a wall that runs away, and a door below."""
    c, world = stage.canvas, stage.world
    shutter = world.tone(chance.pick(("#4f7f6a", "#5a7fa8", "#a8564a", "#7a5a3f")))

    def spot(t: float, v: float) -> tuple[float, float]:
        top, low = tops[0] + (tops[1] - tops[0]) * t, lows[0] + (lows[1] - lows[0]) * t
        return x[0] + (x[1] - x[0]) * t, top + (low - top) * v

    for a, b in ((0.16, 0.3), (0.42, 0.56)):
        for left, right, paint in ((0.34, 0.64, buildings.window_tone(stage, chance)), (0.22, 0.34, shutter),
            (0.64, 0.76, shutter)):
            c.add("middle", svg.path(svg.polygon([spot(left, a), spot(right, a), spot(right, b),
                spot(left, b)]), paint))
        c.add("middle", svg.path(svg.polygon([spot(0.3, b), spot(0.68, b), spot(0.68, b + 0.014),
            spot(0.3, b + 0.014)]), color.shaded(wall, 0.12)))
    if door:
        c.add("middle", svg.path(svg.polygon([spot(0.36, 0.7), spot(0.62, 0.7), spot(0.62, 0.995),
            spot(0.36, 0.995)]), color.shaded(shutter, 0.1)))
        x0, y0 = spot(0.8, 0.985)
        r = abs(x[1] - x[0]) * 0.1
        c.add("ground", svg.rect(x0 - r * 0.5, y0 - r * 0.8, r, r * 0.8, world.tone("#b9684a"), 3),
              *(svg.circle(x0 + dx * r, y0 - r * 1.1, r * 0.5, world.tone(p)) for dx,
                  p in ((-0.4, "#5d9a4a"), (0.4, "#4f8a3f"), (0.0, "#e8607a"))))


def _laundry(stage: Stage, chance: Chance, x: float, y: float, half: float, size: float) -> None:
    """A line across the alley with shirts, towels and trousers on it."""
    c, sag = stage.canvas, size * 0.6
    c.add("middle", svg.stroke(svg.d("M", x - half, y, "Q", x, y + 2 * sag, x + half, y), "#efe9dd", 3))
    count = max(4, int(2 * half / size / 1.3))
    for k in range(count):
        t = (k + 0.5) / count
        px, py = x - half + 2 * half * t, y + 4 * sag * t * (1 - t)
        paint = stage.world.tone(chance.pick(("#f7f3ea", "#e0715a", "#5f9fd0", "#f2c53f", "#8fb87a",
            "#f0b0c0")))
        s = size
        shapes = (
            svg.polygon([(px - s * 0.5, py), (px + s * 0.5, py), (px + s * 0.62, py + s * 0.4),
                (px + s * 0.36, py + s * 0.5), (px + s * 0.34, py + s * 1.1), (px - s * 0.34, py + s * 1.1),
                         (px - s * 0.36, py + s * 0.5), (px - s * 0.62, py + s * 0.4)]),
            svg.rounded(px - s * 0.4, py, s * 0.8, s * 1.1, 3),
            svg.polygon([(px - s * 0.34, py), (px + s * 0.34, py), (px + s * 0.38, py + s * 1.2),
                (px + s * 0.08, py + s * 1.2), (px, py + s * 0.4), (px - s * 0.08, py + s * 1.2),
                    (px - s * 0.38, py + s * 1.2)]),
        )
        c.add("middle", svg.path(shapes[k % 3], paint))


def square(stage: Stage) -> None:
    """A paved square with gabled houses around it, a church behind them, trees in tubs."""
    chance, c, world, u = stage.chance.stream("square"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.5
    foot = h + u * 0.12
    ridge = terrain.rolling(chance, stage.width, h - u * 0.08, u * 0.05, 1.2)
    terrain.hill(stage, "distance", ridge, "grass", 0.5)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    cx = c.width * (0.5 + away * 0.24)
    stone = world.tone("#cdb892", 0.05)
    if not set(stage.busy) & {"church", "cathedral"}:
        c.add(
            "middle",
            svg.rect(cx - u * 0.055, h - u * 0.34, u * 0.11, u * 0.46, stone),
            svg.path(svg.polygon([(cx - u * 0.07, h - u * 0.33), (cx, h - u * 0.52),
                (cx + u * 0.07, h - u * 0.33)]), world.tone("#6f6a80", 0.15)),
            svg.circle(cx, h - u * 0.24, u * 0.03, world.tone("#fdf8ec")),
            svg.stroke(svg.d("M", cx, h - u * 0.24, "v", -u * 0.02, "M", cx, h - u * 0.24, "h", u * 0.014,
                "M", cx, h - u * 0.51, "v", -u * 0.06, "m", -u * 0.018, u * 0.02, "h", u * 0.036), "#3a3a48",
                    4),
        )
    x = -u * 0.06
    while x < c.width:
        w, tall = u * chance.uniform(0.17, 0.24), u * chance.uniform(0.22, 0.32)
        c.add("middle", _gabled(stage, chance, x, foot, w, tall))
        x += w
    paving = world.tone("#cdbfae" if world.season != "winter" else "#eef3fa")
    c.add("ground", svg.rect(-5, foot - 2, c.width + 10, c.height,
        c.across([(0, color.shaded(paving, 0.04)), (1, color.lit(paving, 0.03))], 0, foot, 0, c.height)))
    stones = "".join(
        svg.d("M", c.width / 2 + (k + 0.5 * (r % 2)) * u * (0.05 + 0.014 * r),
            foot + (c.height - foot) * ((r + 0.6) / 11) ** 1.5, "h", u * (0.022 + 0.008 * r))
        for r in range(11) for k in range(-13, 14))
    c.add("ground", svg.stroke(stones, color.shaded(paving, 0.06), 4, stroke_opacity=0.7))
    for x in (0.1, 0.9):
        c.add("ground", svg.placed(plants.round_tree(world, chance, u * 0.3, 0.02, stage.light_side),
            c.width * x, foot + u * 0.08),
              svg.rect(c.width * x - u * 0.05, foot + u * 0.05, u * 0.1, u * 0.05, world.tone("#a8703f"), 4))
    stage.shown = frozenset(("square", "village", "plaza", "house", "houses", "building"))
    stage.stand, stage.back = foot + (c.height - foot) * 0.55, foot + u * 0.04


def _gabled(stage: Stage, chance: Chance, x: float, y: float, w: float, h: float) -> str:
    """A narrow house with a pointed gable, six windows and a door."""
    world = stage.world
    wall = world.tone(chance.pick(buildings.FACADES))
    roof = world.tone(chance.pick(_TILES) if world.season != "winter" else "#f2f7fd")
    trim = world.tone("#fff6e8")
    top = y - h
    parts = [
        svg.path(svg.polygon([(x, y), (x, top), (x + w / 2, top - w * 0.5), (x + w, top), (x + w, y)]), wall),
        svg.stroke(svg.d("M", x - w * 0.02, top + w * 0.01, "L", x + w / 2, top - w * 0.5, "L", x + w * 1.02,
            top + w * 0.01), roof, w * 0.09),
        svg.circle(x + w / 2, top - w * 0.14, w * 0.08, buildings.window_tone(stage, chance)),
    ]
    for r in range(2):
        for k in range(3):
            wx, wy = x + w * (0.13 + 0.28 * k), top + h * (0.1 + 0.32 * r)
            parts += [svg.rect(wx - 3, wy - 3, w * 0.18 + 6, h * 0.2 + 6, trim, 2),
                svg.rect(wx, wy, w * 0.18, h * 0.2, buildings.window_tone(stage, chance), 2)]
            if r == 1 and chance.chance(0.5):
                parts.append(svg.rect(wx - 4, wy + h * 0.2, w * 0.18 + 8, h * 0.04, world.tone("#d9567a"), 4))
    door = world.tone(chance.pick(("#7a4b34", "#3f6f63", "#8a3a3f", "#3f5f8a")))
    parts += [svg.rect(x + w * 0.38, y - h * 0.27, w * 0.24, h * 0.27, door, w * 0.04),
        svg.circle(x + w * 0.57, y - h * 0.13, 3, "#f2d48a")]
    return "".join(parts)


def terraces(stage: Stage) -> None:
    """Flooded fields in steps around a slope, each with its green bank, mountains behind."""
    chance, c, world, u = stage.chance.stream("terraces"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.42
    terrain.peaks(stage, h + u * 0.04, u * 0.26, 0.66, 4, snow=False)
    terrain.mist(stage, "distance", h, u * 0.16, 0.6)
    tea = bool(stage.hints & {"tea", "plantation"})
    steps = 9
    for k in range(steps):
        t = (k / steps) ** 1.35
        y = h + u * 0.02 + (c.height - h) * t
        rise = u * (0.018 + 0.045 * t)
        wave = u * (0.035 + 0.1 * t)
        lean = 0.5 + 0.3 * (1 if k % 2 else -1)
        ridge = [(c.width * s, y + wave * (abs(s - lean) ** 1.6 * 2.2 - 0.4) + chance.uniform(-0.05,
            0.05) * wave) for s in (-0.05, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1.05)]
        depth = 0.42 * (1 - t)
        bank = world.tone("#8fae3f" if world.season == "autumn" else ("#6fae45", "#7fbc50")[k % 2], depth)
        sky = color.mix(world.scheme.sky[-1], world.tone("water"), 0.3)
        field = world.tone("#4f8a3f" if k % 2 else "#6aa84a", depth) if tea else color.mix(sky, "#ffffff",
            0.12)
        c.add("middle", svg.path(svg.below(ridge, c.height + 10), field))
        low = [(px, py + rise * 1.3) for px, py in ridge]
        if not tea:
            spots = ((0.1, 0.55), (0.1, 1.0), (0.32, 0.55), (0.32, 1.0), (0.55, 0.55), (0.55, 1.0))
            sprouts = "".join(
                svg.d("M", px0 + (px1 - px0) * s, py0 + (py1 - py0) * s + rise * v, "v", -rise * 0.34)
                for (px0, py0), (px1, py1) in pairwise(ridge)
                for s, v in spots
            )
            c.add("middle", svg.stroke(sprouts, color.lit(bank, 0.04), max(2.0, rise * 0.09)))
        c.add("middle", svg.path(svg.below(low, c.height + 10), color.shaded(bank, 0.05)))
        lip = [(px, py + rise * 0.18) for px, py in low]
        c.add("middle", svg.stroke(svg.smooth(lip), color.lit(bank, 0.05), rise * 0.3))
    stage.shown = frozenset(("rice", "terrace", "paddy", "field"))
    stage.stand, stage.back = c.height * 0.9, h + u * 0.14
