"""A town as a bird sees it: blocks of roofs between streets, cars, a park with its pond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_TILES = ("#c9683f", "#b8553a", "#d97f52", "#a85a48", "#c98a5a")
_FLAT = ("#c9c4bc", "#a9aeb8", "#d9cfc0", "#8f98a8", "#b9a99a")
_CARS = ("#d8372f", "#f2c53f", "#3f7fc0", "#fdfaf3", "#3a3f4a")
_BIG = frozenset(("city", "downtown", "skyscrapers", "manhattan", "metropolis", "york", "intersection",
    "tokyo"))


def town(stage: Stage) -> None:
    """Streets in a grid that is a little turned; one block is a park, and a river where it is named."""
    chance, c, world, u = stage.chance.stream("roofs below"), stage.canvas, stage.world, stage.canvas.short
    winter, big = world.season == "winter", bool(stage.hints & _BIG)
    c.add("sky", svg.rect(0, 0, c.width, c.height, world.tone("#8f8f96" if not winter else "#d5dce6")))
    cell, road = u * (0.25 if big else 0.29), u * 0.045
    parts: list[str] = []
    reach = int(max(c.width, c.height) / cell / 2) + 2
    for j in range(-reach, reach + 1):
        for i in range(-reach, reach + 1):
            x, y, s = i * cell, j * cell, cell - road
            parts.append(_block(stage, chance, (x, y), s, park=(i, j) in ((0, 0), (-2, 1), (2, -2)), big=big))
    for k in range(-reach, reach):
        edge = k * cell + cell - road / 2
        dashes = "".join(svg.d("M", edge, -reach * cell + n * u * 0.06, "v", u * 0.025, "M",
            -reach * cell + n * u * 0.06,
            edge, "h", u * 0.025) for n in range(int(2 * reach * cell / (u * 0.06))))
        parts.append(svg.stroke(dashes, "#ffffff", u * 0.004, stroke_opacity=0.7))
        for _ in range(4):
            kerb = edge + road * 0.22 * chance.sign()
            parts += [_car(stage, chance, kerb, chance.uniform(-reach, reach) * cell, u * 0.03,
                upright=chance.chance(0.5))]
    c.add("ground", svg.placed("".join(parts), c.width / 2 - cell / 2, c.height / 2 - cell / 2, turn=-14))
    if stage.hints & {"river", "canal"}:
        line = svg.smooth([(-20, c.height * 0.72), (c.width * 0.3, c.height * 0.6), (c.width * 0.62,
            c.height * 0.76),
            (c.width + 20, c.height * 0.58)])
        c.add("ground", svg.stroke(line, world.tone("#cfc6b4"), u * 0.15), svg.stroke(line,
            world.tone("#3f9cc9"), u * 0.12))
    stage.kind, stage.shadows = "plain", 0.4
    stage.shown = frozenset(("aerial view", "city", "town", "village", "street", "streets", "house",
        "houses", "roof", "roofs",
        "building", "buildings", "rooftops", "park", "tree", "trees", "car", "cars", "traffic",
        "neighborhood", "bench",
        "neighbourhood", "suburb", "skyscraper", "skyscrapers", "pond", "block", "blocks", "river"))
    stage.stand, stage.back = c.height * 0.8, c.height * 0.2


def _block(stage: Stage, chance: Chance, at: svg.Point, s: float, *, park: bool, big: bool) -> str:
    world = stage.world
    x, y = at
    winter = world.season == "winter"
    pave = world.tone("#d9d4c9" if not winter else "#f1f5fa")
    if park:
        return _park(stage, chance, x, y, s)
    parts = [svg.rect(x, y, s, s, pave if big else world.tone("#9fc07a" if not winter else "#f4f8fc"),
        s * 0.04)]
    rows = 2
    for k in range(rows * rows):
        cell = s / rows
        px, py = x + (k % rows) * cell, y + (k // rows) * cell
        if not big and chance.chance(0.16):
            parts += [_tree(stage, chance, px + cell * a, py + cell * b, cell * 0.17) for a, b in ((0.3,
                0.3), (0.65, 0.6))]
            continue
        w, h = cell * chance.uniform(0.62, 0.86), cell * chance.uniform(0.62, 0.86)
        parts.append(_roof(stage, chance, px + (cell - w) / 2, py + (cell - h) / 2, w, h,
            flat=big and chance.chance(0.75)))
        if not big:
            parts.append(_tree(stage, chance, px + cell * 0.06, py + cell * 0.94, cell * 0.1))
    return "".join(parts)


def _roof(stage: Stage, chance: Chance, x: float, y: float, w: float, h: float, *, flat: bool) -> str:
    """A roof with its shadow: two or four slopes, or flat with what stands on it."""
    world = stage.world
    winter = world.season == "winter"
    base = world.tone(chance.pick(_FLAT if flat else _TILES))
    top = world.tone("#fbfdff") if winter else base
    drop = min(w, h) * (0.3 if flat else 0.14)
    parts = [svg.path(svg.polygon([(x, y + h), (x + drop, y + h + drop), (x + w + drop, y + h + drop),
        (x + w + drop,
        y + drop), (x + w, y)]), "#20283a", opacity=0.28)]
    if flat:
        parts += [svg.rect(x, y, w, h, top), svg.rect(x + w * 0.06, y + h * 0.06, w * 0.88, h * 0.88,
            color.shaded(top, 0.05)), svg.rect(x + w * 0.55, y + h * 0.2, w * 0.24, h * 0.2, color.lit(top,
            0.06)),
            svg.circle(x + w * 0.28, y + h * 0.66, w * 0.1, color.shaded(top, 0.12))]
        return "".join(parts)
    cx0, cx1, cy = x + w * 0.3, x + w * 0.7, y + h / 2
    parts += [svg.path(svg.polygon([(x, y), (x + w, y), (cx1, cy), (cx0, cy)]), color.lit(top, 0.04)),
        svg.path(svg.polygon([(x, y + h), (x + w, y + h), (cx1, cy), (cx0, cy)]), color.shaded(top, 0.06)),
        svg.path(svg.polygon([(x, y), (cx0, cy), (x, y + h)]), top),
        svg.path(svg.polygon([(x + w, y), (cx1, cy), (x + w, y + h)]), color.shaded(top, 0.1)),
        svg.rect(x + w * 0.62, y + h * 0.18, w * 0.1, h * 0.12, world.tone("#8a5a48"))]
    return "".join(parts)


def _park(stage: Stage, chance: Chance, x: float, y: float, s: float) -> str:
    """Grass, crossing paths, a pond, many crowns."""
    world = stage.world
    winter = world.season == "winter"
    way = world.tone("#e9dcb8")
    parts = [svg.rect(x, y, s, s, world.material("grass") if not winter else world.tone("#f4f8fc"), s * 0.04),
        svg.stroke(svg.d("M", x, y, "L", x + s, y + s, "M", x + s, y, "L", x, y + s), way, s * 0.06),
        svg.circle(x + s / 2, y + s / 2, s * 0.22, way), svg.ellipse(x + s / 2, y + s / 2, s * 0.16, s * 0.14,
            world.tone("#4fa8d0"))]
    for k in range(14):
        a, b = chance.uniform(0.08, 0.92), chance.uniform(0.08, 0.92)
        if abs(a - b) > 0.12 and abs(a + b - 1) > 0.12 and abs(a - 0.5) + abs(b - 0.5) > 0.32:
            parts.append(_tree(stage, chance, x + s * a, y + s * b, s * (0.06 + 0.01 * (k % 3))))
    return "".join(parts)


def _tree(stage: Stage, chance: Chance, x: float, y: float, r: float) -> str:
    tone = stage.world.tone(chance.pick(("#3f8f4a", "#4f9a4f", "#2f7f4a")))
    if stage.world.season == "autumn":
        tone = stage.world.tone(chance.pick(("#d98a3a", "#c9683f", "#e0b04a")))
    return svg.circle(x + r * 0.4, y + r * 0.45, r, "#1f3a2a", opacity=0.28) + svg.circle(x, y, r,
        tone) + svg.circle(
        x - r * 0.25, y - r * 0.3, r * 0.5, color.lit(tone, 0.06))


def _car(stage: Stage, chance: Chance, across: float, along: float, size: float, *, upright: bool) -> str:
    body = svg.rect(-size * 0.26, -size * 0.5, size * 0.52, size, stage.world.tone(chance.pick(_CARS)),
        size * 0.16)
    body += svg.rect(-size * 0.2, -size * 0.24, size * 0.4, size * 0.2, "#2f3f55", 2) + svg.rect(-size * 0.2,
        size * 0.2,
        size * 0.4, size * 0.14, "#2f3f55", 2)
    return svg.placed(body, across, along) if upright else svg.placed(body, along, across, turn=90)
