"""Where one eats out of doors: the terrace of a restaurant, a long table laid in a garden."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

    _Tone = Callable[[str], str]

# fmt: off
# Places and sizes of one shape stay in a row.

_WARM, _FLAME = "#ffd98a", "#ffb03a"
_CLOTHS = {"red": "#d2393a", "blue": "#3f6fb0", "green": "#4f8a5a", "black": "#33333b", "yellow": "#e3b23f"}
_PETALS = {"pink": "#f29bb6", "white": "#fbf5ee", "red": "#cf3348", "yellow": "#f5c945", "blue": "#7f9ad0",
           "purple": "#9a7fd0", "lavender": "#9a7fd0", "sunflowers": "#f5c02f", "orange": "#f2954a",
           "peach": "#f7bd9a", "burgundy": "#8a2a44"}


def terrace(stage: Stage) -> None:
    """Tables with checked cloths and candles before a lit house front, lights strung above."""
    c, u, w, h = stage.canvas, stage.canvas.short, stage.canvas.width, stage.canvas.height
    chance, tone = stage.chance.stream("terrace"), partial(stage.world.tone)
    skies.paint_sky(stage, clouds=0.4)
    foot, top = h * 0.6, h * 0.14
    wall = tone(chance.pick(("#d9a26a", "#e3b58a", "#cf8f6a")))
    c.add("distance", svg.rect(-5, top, w + 10, foot - top + 5, wall))
    roof = svg.polygon([(-5, top), (w + 5, top), (w + 5, top - u * 0.035), (-5, top - u * 0.035)])
    c.add("distance", svg.path(roof, tone("#a8543a")))
    for x in (0.14, 0.86):
        _window(stage, w * x, top + (foot - top) * 0.16, u * 0.16, (foot - top) * 0.36, tone)
    _door(stage, w * 0.5, top, foot, tone)
    for x in (-0.01, 1.01):
        for k in range(11):
            leaf = color.shaded(tone("#5f9150"), 0.02 * (k % 3))
            px = w * x + (u * 0.06 if x < 0 else -u * 0.06) * ((k * 3) % 4 - 1) * 0.7
            c.add("distance", svg.circle(px, top + (foot - top) * (0.1 + 0.09 * k), u * 0.055, leaf))
    stones = tone("#b7a58f")
    c.add("ground", svg.rect(-5, foot, w + 10, h - foot + 5, stones))
    seams = "".join(
        svg.d("M", x + (u * 0.06 if r % 2 else 0), foot + (h - foot) * (r / 7) ** 1.3, "h", u * 0.075)
        for r in range(1, 8) for x in (k * u * 0.13 - u * 0.1 for k in range(int(w / u / 0.13) + 2))
    )
    c.add("ground", svg.stroke(seams, color.shaded(stones, 0.06), u * 0.006))
    cloth = next((_CLOTHS[word] for word in _CLOTHS if word in stage.hints), _CLOTHS["red"])
    alone = not stage.busy
    spots = [(0.2, 0.08, 0.72), (0.8, 0.08, 0.72), (0.5, 0.22, 0.86), (0.14, 0.6, 1.12), (0.86, 0.6, 1.12)]
    for k, (x, y, size) in enumerate(spots):
        if k == 2 and not alone:
            continue
        _table(stage, w * x, foot + (h - foot) * (y + 0.2), u * 0.27 * size, cloth, tone)
    _strings(stage, top, ((0.0, 0.1, 1.0), (-0.08, 0.2, 0.7), (0.3, 0.2, 1.08)))
    stage.horizon, stage.back = foot - u * 0.1, foot + (h - foot) * 0.1
    stage.stand = h * 0.9
    stage.shown = frozenset(("restaurant", "cafe", "terrace", "table", "tablecloth", "chair", "candle",
        "bistro"))


def _window(stage: Stage, x: float, y: float, w: float, h: float, tone: _Tone) -> None:
    """A lit window with a round head, shutters and flowers below."""
    c, shutter = stage.canvas, tone("#4f7a5f")
    for side in (-1, 1):
        c.add("distance", svg.rect(x + side * w * 0.76 - w * 0.24, y, w * 0.48, h, shutter, 4))
        lines = "".join(svg.d("M", x + side * w * 0.76 - w * 0.17, y + h * (0.1 + 0.1 * k), "h",
            w * 0.34) for k in range(9))
        c.add("distance", svg.stroke(lines, color.shaded(shutter, 0.07), w * 0.03))
    c.add("distance", svg.rect(x - w * 0.5, y, w, h, tone("#fbf2df"), 6), svg.rect(x - w * 0.44,
        y + w * 0.06, w * 0.88, h - w * 0.12, _WARM, 4))
    bars = svg.d("M", x, y, "v", h, "M", x - w * 0.5, y + h * 0.42, "h", w)
    c.add("distance", svg.stroke(bars, tone("#fbf2df"), w * 0.06), svg.rect(x - w * 0.56, y + h, w * 1.12,
        h * 0.09, tone("#8a5a3a"), 3))
    for k in range(7):
        px = x + (k - 3) * w * 0.16
        c.add("distance", svg.circle(px, y + h, w * 0.1, tone("#5f9150")), svg.circle(px, y + h - w * 0.05,
            w * 0.06, tone(("#e0475b", "#f29bb6")[k % 2])))


def _door(stage: Stage, x: float, top: float, foot: float, tone: _Tone) -> None:
    """A wide lit door under a striped awning, a lamp at each side."""
    c, u = stage.canvas, stage.canvas.short
    w, y = u * 0.24, top + (foot - top) * 0.3
    glow = c.radial([(0, _WARM, 0.75), (1, _WARM, 0)])
    c.add("distance", svg.rect(x - w * 0.58, y, w * 1.16, foot - y, tone("#7a4b30"), 5),
        svg.rect(x - w * 0.5, y, w, foot - y, "#ffe3a3"))
    panes = svg.d("M", x, y, "V", foot) + "".join(svg.d("M", x - w * 0.5, y + (foot - y) * t, "h",
        w) for t in (0.4, 0.68))
    c.add("distance", svg.stroke(panes, tone("#7a4b30"), u * 0.012))
    many, wide = 8, w * 1.7
    for k in range(many):
        x0, x1 = x - wide * (0.5 - k / many), x - wide * (0.5 - (k + 1) / many)
        lean = 0.82
        quad = [(x + (x0 - x) * lean, y - u * 0.07), (x + (x1 - x) * lean, y - u * 0.07), (x1,
            y + u * 0.02), (x0, y + u * 0.02)]
        paint = tone("#c9383a" if k % 2 == 0 else "#fdf6ea")
        c.add("distance", svg.path(svg.polygon(quad), paint), svg.circle((x0 + x1) / 2, y + u * 0.02,
            (x1 - x0) / 2, paint))
    for side in (-1, 1):
        lx, ly = x + side * w * 0.86, y + u * 0.12
        c.add("distance", svg.circle(lx, ly, u * 0.1, glow), svg.rect(lx - u * 0.014, ly - u * 0.03,
            u * 0.028, u * 0.05, "#ffe9b0", 4),
              svg.rect(lx - u * 0.02, ly - u * 0.04, u * 0.04, u * 0.012, tone("#3a3230"), 3))


def _table(stage: Stage, x: float, y: float, size: float, cloth: str, tone: _Tone) -> None:
    """A round table whose checked cloth hangs down, laid for two, a candle in the middle, two chairs."""
    c, wood = stage.canvas, tone("#7a4f33")
    for side in (-1, 1):
        cx = x + side * size * 0.78
        c.add("ground", svg.ellipse(cx, y + size * 0.02, size * 0.26, size * 0.05, "#1a1420", opacity=0.2))
        legs = svg.d("M", cx - size * 0.18, y, "v", -size * 0.42, "M", cx + size * 0.18, y, "v", -size * 0.42)
        back = cx + side * size * 0.19
        legs += svg.d("M", back, y - size * 0.42, "v", -size * 0.52, "M", back - side * size * 0.03,
            y - size * 0.84, "h", side * size * 0.05)
        c.add("ground", svg.stroke(legs, wood, size * 0.055), svg.rect(cx - size * 0.22, y - size * 0.46,
            size * 0.44, size * 0.07, color.lit(wood, 0.05), 4))
        c.add("ground", svg.rect(back - size * 0.035, y - size * 0.98, size * 0.07, size * 0.36,
            color.lit(wood, 0.03), size * 0.03))
    top, rx, ry = y - size * 0.62, size * 0.62, size * 0.17
    hem = y - size * 0.14
    skirt = svg.d("M", x - rx, top, "L", x - rx * 0.94, hem)
    skirt += "".join(svg.d("q", rx * 0.157, size * (0.09 if k % 2 == 0 else 0.02), rx * 0.313,
        0) for k in range(6))
    skirt += svg.d("L", x + rx, top, "Z")
    white, paint = tone("#fdf7ee"), tone(cloth)
    c.add("ground", svg.ellipse(x, y + size * 0.03, rx * 0.9, size * 0.08, "#1a1420", opacity=0.22),
        svg.path(skirt, color.shaded(white, 0.06)))
    folds = c.clip(skirt)
    step = rx / 4.5
    bars = [svg.rect(x - rx + k * step, top, step * 0.5, hem - top + size * 0.1, paint,
        opacity=0.62) for k in range(9)]
    bars += [svg.rect(x - rx, top + size * 0.1 + k * step, 2 * rx, step * 0.5, paint,
        opacity=0.62) for k in range(5)]
    c.add("ground", svg.group("".join(bars), clip_path=folds), svg.ellipse(x, top, rx, ry, white))
    disc = c.clip(svg.ring(x, top, rx, ry))
    bars = [svg.rect(x - rx + k * step, top - ry, step * 0.5, 2 * ry, paint, opacity=0.62) for k in range(9)]
    bars += [svg.rect(x - rx, top - ry + k * step * 0.3, 2 * rx, step * 0.15, paint,
        opacity=0.62) for k in range(9)]
    c.add("ground", svg.group("".join(bars), clip_path=disc))
    for side in (-1, 1):
        px = x + side * rx * 0.55
        c.add("ground", svg.ellipse(px, top + ry * 0.1, rx * 0.26, ry * 0.34, tone("#c9ced6")),
            svg.ellipse(px, top, rx * 0.26, ry * 0.34, "#fbfbfd"))
        gx = x + side * rx * 0.2
        c.add("ground", *_wine(gx, top + ry * 0.3, size * 0.3))
    _candle(stage, x, top + ry * 0.1, size * 0.3)


def _wine(x: float, y: float, h: float) -> list[str]:
    bowl = svg.d("M", x - h * 0.2, y - h, "q", -h * 0.06, h * 0.5, h * 0.2, h * 0.52, "q", h * 0.26,
        -h * 0.02, h * 0.2, -h * 0.52, "Z")
    wine = svg.d("M", x - h * 0.21, y - h * 0.82, "q", 0, h * 0.32, h * 0.21, h * 0.33, "q", h * 0.21,
        -h * 0.01, h * 0.21, -h * 0.33, "Z")
    return [svg.path(bowl, "#e6f0f5", opacity=0.75), svg.path(wine, "#9a2340"), svg.stroke(svg.d("M", x,
        y - h * 0.48, "V", y, "M", x - h * 0.13, y, "h", h * 0.26), "#e6f0f5", h * 0.06)]


def _candle(stage: Stage, x: float, y: float, h: float) -> None:
    """A lit candle with its glow."""
    c = stage.canvas
    glow = c.radial([(0, _WARM, 0.75), (1, _WARM, 0)])
    flame = svg.d("M", x, y - h * 1.55, "q", h * 0.2, h * 0.32, 0, h * 0.5, "q", -h * 0.2, -h * 0.18, 0,
        -h * 0.5, "Z")
    c.add("ground", svg.circle(x, y - h * 1.2, h * 1.5, glow), svg.rect(x - h * 0.11, y - h, h * 0.22, h,
        "#fff6e6", h * 0.05), svg.path(flame, _FLAME))


def _strings(stage: Stage, y: float, ways: tuple[tuple[float, float, float], ...]) -> None:
    """Cords of glowing bulbs that hang across the picture: from where, how low, to where."""
    c, u, w = stage.canvas, stage.canvas.short, stage.canvas.width
    glow = c.radial([(0, "#ffe7a8", 0.9), (0.4, "#ffd98a", 0.4), (1, "#ffd98a", 0)])
    for x0, sag, x1 in ways:
        start, end = (w * x0, y - u * 0.08), (w * x1, y - u * 0.05)
        way = [(start[0] + (end[0] - start[0]) * t,
            start[1] + (end[1] - start[1]) * t + u * sag * 4 * t * (1 - t) * 0.8)
            for t in (k / 24 for k in range(25))]
        c.add("middle", svg.stroke(svg.smooth(way), "#3a3230", u * 0.005))
        for px, py in way[1::2]:
            c.add("middle", svg.circle(px, py + u * 0.018, u * 0.045, glow), svg.circle(px, py + u * 0.018,
                u * 0.013, "#fff3cf"))


def feast(stage: Stage) -> None:
    """A long table laid in the open: cloth, plates, glasses, candles and flowers, lights on cords above."""
    c, u, w, h = stage.canvas, stage.canvas.short, stage.canvas.width, stage.canvas.height
    chance, world = stage.chance.stream("feast"), stage.world
    tone = partial(world.tone)
    skies.paint_sky(stage, horizon=h * 0.5, clouds=0.7)
    by_sea = bool(stage.hints & {"beach", "sea", "ocean", "seaside"})
    if by_sea:
        terrain.water(stage, "distance", h * 0.46, h * 0.58)
    else:
        for k, y in enumerate((0.45, 0.5)):
            ridge = terrain.rolling(chance, w, h * y, u * 0.05)
            terrain.hill(stage, "distance", ridge, world.material("grass"), 0.55 - 0.2 * k)
    ground = world.material("sand") if by_sea else world.material("grass")
    c.add("middle", svg.rect(-5, h * 0.56, w + 10, h * 0.5, world.shade(ground, 0.1)))
    if not by_sea:
        for x, tall in ((0.02, 0.5), (0.13, 0.36), (0.87, 0.38), (0.99, 0.52)):
            tree = plants.round_tree(world, chance, u * tall, 0.15, stage.light_side)
            c.add("middle", svg.placed(tree, w * x, h * 0.6))
    for x in (0.05, 0.95):
        c.add("middle", svg.rect(w * x - u * 0.011, h * 0.12, u * 0.022, h * 0.52, tone("#7a5236"), 4))
    _strings(stage, h * 0.2, ((0.05, 0.14, 0.95), (0.05, 0.28, 0.95), (-0.1, 0.1, 0.5), (0.5, 0.1, 1.1)))
    back, front, low = h * 0.62, h * 0.79, h * 0.97
    wood = tone("#8a5f3c")
    for k in range(4):
        x = w * (0.23 + 0.18 * k)
        c.add("middle", svg.rect(x - u * 0.06, back - u * 0.14, u * 0.12, u * 0.03, tone("#f7efe2"), 8))
        posts = svg.d("M", x - u * 0.052, back - u * 0.13, "v", u * 0.15, "M", x + u * 0.052,
            back - u * 0.13, "v", u * 0.15, "M", x - u * 0.05, back - u * 0.06, "h", u * 0.1)
        c.add("middle", svg.stroke(posts, tone("#f7efe2"), u * 0.014))
    cloth = tone("#fdf8f0") if "wooden" not in stage.hints and "rustic" not in stage.hints else wood
    top = [(w * 0.15, back), (w * 0.85, back), (w * 0.97, front), (w * 0.03, front)]
    c.add("ground", svg.ellipse(w / 2, low, w * 0.5, u * 0.03, "#1a1420", opacity=0.2))
    c.add("ground", svg.rect(w * 0.03, front, w * 0.94, low - front, color.shaded(cloth, 0.06)))
    folds = "".join(svg.d("M", w * (0.08 + 0.065 * k), front + u * 0.01, "q", u * 0.012, (low - front) / 2,
        -u * 0.006, low - front) for k in range(14))
    c.add("ground", svg.stroke(folds, color.shaded(cloth, 0.12), u * 0.012, stroke_opacity=0.7))
    c.add("ground", svg.path(svg.polygon(top), cloth), svg.rect(w * 0.03, front - 2, w * 0.94, u * 0.012,
        color.lit(cloth, 0.03)))
    petals = [_PETALS[word] for word in _PETALS if word in stage.hints] or ["#f29bb6", "#fbf5ee"]
    for k in range(4):
        _setting(stage, w * (0.26 + 0.16 * k), back + u * 0.025, u * 0.05, tone)
    middle = (back + front) / 2 - u * 0.012
    for k in range(26):
        x = w * (0.14 + 0.72 * k / 25)
        leaf = svg.path(undergrowth.leaf_shape(u * 0.055), tone(("#8fae94", "#6f9a78", "#a8c0a4")[k % 3]))
        c.add("ground", svg.placed(leaf, x, middle + u * 0.012, turn=(-35 if k % 2 else 215) + (k * 17) % 30))
    for k, x in enumerate((0.26, 0.42, 0.58, 0.74)):
        _candle(stage, w * x, middle + u * (0.006 if k % 2 else -0.008), u * 0.1)
    for k, x in enumerate((0.18, 0.34, 0.5, 0.66, 0.82)):
        _posy(stage, w * x, middle + u * 0.01, u * (0.075 if k == 2 else 0.062), petals, tone)
    for k in range(4):
        _setting(stage, w * (0.16 + 0.227 * k), front - u * 0.045, u * 0.08, tone)
    stage.horizon, stage.back, stage.stand = h * 0.5, h * 0.6, h * 0.95
    stage.shown = frozenset(("table", "candle", "chair", "flower", "peony", "rose", "plate", "glass"))


def _setting(stage: Stage, x: float, y: float, size: float, tone: _Tone) -> None:
    """A plate with a napkin, fork and knife beside it, a glass behind."""
    c, steel = stage.canvas, tone("#b9c0cb")
    c.add("ground", *_wine(x + size * 1.3, y + size * 0.1, size * 1.5))
    c.add("ground", svg.ellipse(x, y + size * 0.06, size, size * 0.34, tone("#c9c4bc")), svg.ellipse(x, y,
        size, size * 0.34, tone("#ffffff")),
          svg.ellipse(x, y, size * 0.66, size * 0.2, tone("#efe9df")))
    c.add("ground", svg.path(svg.polygon([(x - size * 0.2, y - size * 0.14), (x + size * 0.2,
        y - size * 0.14), (x + size * 0.26, y + size * 0.2), (x - size * 0.26, y + size * 0.2)]),
            tone("#e9b8b4")))
    c.add("ground", svg.stroke(svg.d("M", x - size * 1.2, y - size * 0.3, "L", x - size * 1.34,
        y + size * 0.3, "M", x + size * 1.16, y - size * 0.1, "L", x + size * 1.26, y + size * 0.32), steel,
            size * 0.08))


def _posy(stage: Stage, x: float, y: float, size: float, petals: list[str], tone: _Tone) -> None:
    """A low bunch of full flowers with leaves."""
    c = stage.canvas
    for k in range(7):
        leaf = svg.path(undergrowth.leaf_shape(size * 1.1), tone("#6f9a68" if k % 2 else "#557f55"))
        c.add("ground", svg.placed(leaf, x, y - size * 0.3, turn=-170 + k * 27))
    for k, (dx, dy) in enumerate(((-0.6, -0.5), (0.6, -0.5), (0, -1.05), (-0.34, -0.1), (0.4, -0.08), (0,
        -0.5))):
        paint, r = tone(petals[k % len(petals)]), size * 0.46
        fx, fy = x + dx * size, y + dy * size - size * 0.2
        for ring, (many, far, big, tint) in enumerate(((7, 0.62, 0.46, color.shaded(paint, 0.05)), (6, 0.4,
            0.42, paint), (4, 0.2, 0.34, color.lit(paint, 0.05)))):
            for j in range(many):
                a = j * math.tau / many + ring
                c.add("ground", svg.circle(fx + math.cos(a) * r * far, fy + math.sin(a) * r * far, r * big,
                    tint))
        c.add("ground", svg.circle(fx, fy, r * 0.2, color.lit(paint, 0.09)))
