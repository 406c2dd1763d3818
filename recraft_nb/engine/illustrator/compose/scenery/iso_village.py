"""A village seen from a corner above: small pitched houses, trees, a path and, if asked for, a river."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.scenery.isometry import Floor
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_WALLS = ("#f4e2c4", "#f3cdb6", "#e8ddd0", "#f2d58f", "#dbe7ea")
_ROOFS = ("#c8553f", "#b0603f", "#5f7a9a", "#4f8f84", "#9a4f5f")
#: Where houses stand: their near corner along both walls, from far to near; and their size.
_PLOTS = ((0.08, 0.1, 0.17), (0.34, 0.06, 0.16), (0.74, 0.05, 0.18), (0.06, 0.38, 0.17), (0.78, 0.32, 0.16),
    (0.08, 0.74, 0.18), (0.4, 0.66, 0.17), (0.76, 0.7, 0.17))
_TREES = ((0.26, 0.27), (0.6, 0.12), (0.1, 0.6), (0.66, 0.3), (0.3, 0.8), (0.93, 0.55), (0.62, 0.9), (0.3,
    0.5),
    (0.9, 0.93), (0.05, 0.95))


def village(floor: Floor, chance: Chance, *, river: bool) -> str:
    """Eight houses about a path that crosses the slab, or about a river with a bridge.

    Args:
        floor: What they stand on.
        chance: Their colours.
        river: Whether water runs through.
    """
    p = floor.at
    path, water = "#e8cf9f", "#6fbfe0"
    parts = [floor.flat(0.52, 0.6, 0, 1, path), floor.flat(0, 1, 0.56, 0.63, path)]
    if river:
        parts = [floor.flat(0, 1, 0.55, 0.63, path),
            svg.path(svg.polygon([p(0.5, 0), p(0.66, 0), p(0.62, 0.3), p(0.7, 0.6), p(0.66, 1), p(0.5, 1),
            p(0.54, 0.6),
            p(0.46, 0.3)]), water), *(svg.stroke(svg.d("M", svg.points([p(0.56 + dx, t)]), "L",
            svg.points([p(0.56 + dx, t + 0.1)])), "#d9f2fb", floor.wide * 0.008)
            for dx, t in ((0.02, 0.08), (-0.02, 0.32), (0.05, 0.46), (0.03, 0.78)))]
        parts.append(floor.block(0.5, 0.73, 0.54, 0.64, 0.012, 0.03, "#c9976a"))
    things = [(s + t + 2 * size, "house", s, t, size) for s, t, size in _PLOTS]
    things += [(s + t, "tree", s, t, chance.uniform(0.05, 0.07)) for s, t in _TREES
        if not (river and 0.44 < s < 0.72)]
    for _, kind, s, t, size in sorted(things):
        parts.append(_house(floor, chance, s, t, size) if kind == "house" else _tree(floor, chance, s, t,
            size))
    return "".join(parts)


def _house(f: Floor, chance: Chance, s: float, t: float, size: float) -> str:
    """Two walls, a pitched roof, a door, windows."""
    wall, roof = chance.pick(_WALLS), chance.pick(_ROOFS)
    p, s1, t1, z = f.at, s + size, t + size * 0.8, size * 0.55
    mid, top = t + size * 0.4, size * 1.0
    shade = color.shaded(wall, 0.09)
    parts = [svg.path(svg.polygon([p(s, t1, 0), p(s1, t1, 0), p(s1, t1, z), p(s, t1, z)]), wall),
        svg.path(svg.polygon([p(s1, t, 0), p(s1, t1, 0), p(s1, t1, z), p(s1, mid, top), p(s1, t, z)]), shade),
        f.left(s1, t + size * 0.3, t + size * 0.52, 0, z * 0.7, "#7a4b34")]
    parts += [f.right(t1, s + size * k, s + size * (k + 0.22), z * 0.35, z * 0.78, "#fff3c4") for k in (0.18,
        0.62)]
    over = size * 0.08
    parts += [svg.path(svg.polygon([p(s - over, t1 + over, z - over * 0.5), p(s1 + over, t1 + over,
        z - over * 0.5),
        p(s1 + over, mid, top + over * 0.4), p(s - over, mid, top + over * 0.4)]), roof),
        svg.path(svg.polygon([p(s - over, mid, top + over * 0.4), p(s1 + over, mid, top + over * 0.4),
            p(s1 + over, t - over, z - over * 0.5), p(s - over, t - over, z - over * 0.5)]),
            color.shaded(roof, 0.1)),
        svg.stroke(svg.d("M", svg.points([p(s - over, mid, top + over * 0.4)]), "L",
            svg.points([p(s1 + over, mid, top + over * 0.4)])), color.lit(roof, 0.08), f.wide * 0.008)]
    # The far side of the roof is hidden behind the near one.
    return "".join((*parts[:-3], parts[-2], parts[-3], parts[-1]))


def _tree(f: Floor, chance: Chance, s: float, t: float, size: float) -> str:
    """A round tree or a fir."""
    x, y = f.at(s, t)
    r = f.wide * size
    leaf = chance.pick(("#5fa84f", "#4f9a5a", "#78b65a"))
    stem = svg.rect(x - r * 0.14, y - r * 0.8, r * 0.28, r * 0.8, "#8a5f3f")
    shadow = svg.ellipse(x, y, r * 0.7, r * 0.26, "#2a3a20", opacity=0.2)
    if chance.chance(0.45):
        tiers = "".join(svg.path(svg.polygon([(x - r * w, y - r * a), (x + r * w, y - r * a), (x,
            y - r * b)]),
            color.shaded(leaf, 0.06)) for w, a, b in ((0.8, 0.6, 1.7), (0.62, 1.2, 2.2), (0.42, 1.8, 2.7)))
        return shadow + stem + tiers
    return (shadow + stem + svg.circle(x, y - r * 1.5, r * 0.9, leaf)
        + svg.circle(x - r * 0.28, y - r * 1.76, r * 0.42, color.lit(leaf, 0.07)))
