"""Trees, each drawn around its foot at (0, 0)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.light import World
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def conifer(
    world: World, chance: Chance, h: float, depth: float = 0.0, side: int = 1, snow: bool = False
) -> str:
    """A fir: tiers of boughs with ragged hems, one half lit, snow on them in winter."""
    base = world.material("conifer", chance.random())
    large = h > 200
    tiers = chance.randint(6, 8) if large else chance.randint(3, 5)
    half = h * chance.uniform(0.19, 0.25)
    parts = [svg.rect(-h * 0.022, -h * 0.1, h * 0.044, h * 0.11, world.tone("trunk", depth))]
    step = 0.86 / tiers
    lit_d: list[str] = []
    dark_d: list[str] = []
    snow_d: list[str] = []
    under_d: list[str] = []
    for i in range(tiers):
        foot = -h * (0.07 + step * i)
        top = -h * min(1.0, 0.07 + step * (i + 2.1)) if i < tiers - 1 else -h
        w = half * (1 - 0.84 * i / tiers)
        sag = h * 0.05 / tiers * 3
        for direction, target in ((side, lit_d), (-side, dark_d)):
            hem = [(0.0, top), (direction * w * 0.45, (top + foot) * 0.5 + sag * 0.3), (direction * w, foot)]
            if large:
                hem += [
                    (direction * w * 0.72, foot + sag * 0.1),
                    (direction * w * 0.58, foot + sag),
                    (direction * w * 0.32, foot + sag * 0.35),
                ]
            else:
                hem.append((direction * w * 0.5, foot + sag * 0.6))
            target.append(svg.polygon([*hem, (0.0, foot + sag * 1.1)]))
        if large and i:
            under_d.append(
                svg.polygon(
                    [
                        (-w * 0.85, foot + sag * 0.2),
                        (w * 0.85, foot + sag * 0.2),
                        (w * 0.5, foot + sag * 2.1),
                        (0, foot + sag * 2.7),
                        (-w * 0.5, foot + sag * 2.1),
                    ]
                )
            )
        if snow:
            cap = top + (foot - top) * (0.5 if large else 0.42)
            cw = w * 0.52
            snow_d.append(
                svg.polygon(
                    [
                        (0, top),
                        (cw, cap),
                        (cw * 0.45, cap - sag * 0.5),
                        (0, cap + sag * 0.8),
                        (-cw * 0.5, cap - sag * 0.4),
                        (-cw, cap),
                    ]
                )
            )
    light, dark = world.lit(base, depth, 0.035), world.shade(base, depth, 0.05)
    if not large:
        parts += [
            svg.path("".join(dark_d), dark),
            svg.path("".join(lit_d), light),
            svg.path("".join(snow_d), world.tone("#f6faff", depth)),
        ]
        return "".join(parts)
    gloom = color.shaded(dark, 0.07)
    for i in range(tiers):
        parts += [svg.path(dark_d[i], dark), svg.path(lit_d[i], light)]
        if snow:
            parts.append(svg.path(snow_d[i], world.tone("#f6faff", depth)))
        if i < tiers - 1:
            parts.append(svg.path(under_d[i], gloom, opacity=0.45))
    return "".join(parts)


def round_tree(
    world: World, chance: Chance, h: float, depth: float = 0.0, side: int = 1, leaf: str | None = None
) -> str:
    """A leafy tree: trunk with a fork, a crown of lobes, light on one side."""
    base = leaf or world.material("leaf", chance.random())
    trunk_h = h * chance.uniform(0.34, 0.46)
    thick = h * 0.045
    trunk = world.tone("trunk", depth)
    d = svg.d(
        "M",
        svg.points([(-thick * 0.75, 0), (-thick * 0.4, -trunk_h), (-thick * 2.4, -trunk_h * 1.4)]),
        svg.points([(-thick * 0.4, -trunk_h * 1.22), (0, -trunk_h * 1.6), (thick * 0.45, -trunk_h * 1.1)]),
        svg.points([(thick * 2.1, -trunk_h * 1.38), (thick * 0.42, -trunk_h * 0.92), (thick * 0.75, 0)]),
        "Z",
    )
    parts = [svg.path(d, trunk)]
    cx, cy = 0.0, -trunk_h - (h - trunk_h) * 0.48
    rx, ry = h * chance.uniform(0.25, 0.33), (h - trunk_h) * 0.55
    parts.append(svg.path(lobes(chance, cx, cy, rx, ry), world.shade(base, depth, 0.05)))
    small = h < 150
    spots = (
        ((-0.34, -0.1, 0.5), (0.3, 0.05, 0.5), (-0.02, -0.42, 0.55))
        if small
        else (
            (-0.45, 0.08, 0.4),
            (0.42, 0.16, 0.38),
            (-0.26, -0.36, 0.44),
            (0.3, -0.32, 0.44),
            (0.0, 0.06, 0.4),
            (0.02, -0.58, 0.36),
        )
    )
    mid = "".join(
        lobes(chance, cx + (dx + side * 0.08) * rx, cy + (dy - 0.08) * ry, rx * r, ry * r * 0.85, 7)
        for dx, dy, r in spots
    )
    parts.append(svg.path(mid, world.tone(base, depth)))
    bright = [(dx, dy, r) for dx, dy, r in spots if dx * side > -0.1 and dy < 0.1]
    top = "".join(
        lobes(chance, cx + (dx + side * 0.16) * rx, cy + (dy - 0.2) * ry, rx * r * 0.55, ry * r * 0.42, 6)
        for dx, dy, r in bright
    )
    parts.append(svg.path(top, world.lit(base, depth, 0.05)))
    return "".join(parts)


def trees_behind(stage: Stage, chance: Chance, many: int, tall: tuple[float, float], foot: float) -> None:
    """Leafy trees all along the far edge of a place.

    Args:
        stage: Where they stand.
        chance: Their places and shapes.
        many: How many in a picture as wide as it is high.
        tall: Least and greatest height, in shares of the picture's short side.
        foot: The height at which they stand, in units.
    """
    c, u = stage.canvas, stage.canvas.short
    for x in chance.scatter(int(many * c.width / u), 0, c.width):
        tree = round_tree(stage.world, chance, u * chance.uniform(*tall), 0.35, stage.light_side)
        c.add("distance", svg.placed(tree, x, foot))


def lobes(chance: Chance, cx: float, cy: float, rx: float, ry: float, count: int = 9) -> str:
    """Path data of a leafy or cloudy outline: arcs around an ellipse."""
    turn = chance.uniform(0, math.tau)
    rim = []
    for i in range(count):
        angle = turn + math.tau * (i + chance.uniform(-0.22, 0.22)) / count
        swell = chance.uniform(0.9, 1.08)
        rim.append((cx + rx * swell * math.cos(angle), cy + ry * swell * math.sin(angle)))
    parts = [svg.d("M", rim[0][0], rim[0][1])]
    for i in range(count):
        (x1, y1), (x2, y2) = rim[i], rim[(i + 1) % count]
        r = math.hypot(x2 - x1, y2 - y1) * 0.58
        parts.append(svg.d("A", r, r, "0 0 1", x2, y2))
    return "".join(parts) + "Z"


def poplar(world: World, chance: Chance, h: float, depth: float = 0.0, side: int = 1) -> str:
    """A slender tree: one flame-like crown in two tones."""
    base = world.material("leaf", chance.random())
    w = h * chance.uniform(0.1, 0.14)
    top, foot = -h, -h * 0.12
    crown = svg.d("M0", top, "C", svg.points([(w * 1.2, top * 0.7), (w * 1.3, foot * 1.6), (0, foot)]))
    left = svg.d("C", svg.points([(-w * 1.3, foot * 1.6), (-w * 1.2, top * 0.7), (0, top)]), "Z")
    half = svg.d(
        "M0",
        top,
        "C",
        svg.points([(side * w * 1.2, top * 0.7), (side * w * 1.3, foot * 1.6), (0, foot)]),
        "Z",
    )
    return (
        svg.rect(-h * 0.013, -h * 0.16, h * 0.026, h * 0.16, world.tone("trunk", depth))
        + svg.path(crown + left, world.shade(base, depth, 0.05))
        + svg.path(half, world.tone(base, depth))
    )


def birch(world: World, chance: Chance, h: float, depth: float = 0.0, side: int = 1) -> str:
    """A pale trunk with marks and a loose crown."""
    base = world.material("leaf", chance.random())
    bark = world.tone("#efe9df", depth)
    thick = h * 0.022
    lean = chance.uniform(-0.04, 0.04) * h
    trunk = svg.polygon(
        [(-thick, 0), (lean - thick * 0.5, -h * 0.85), (lean + thick * 0.5, -h * 0.85), (thick, 0)]
    )
    marks = "".join(
        svg.d("M", lean * t - thick * 0.7, -h * t, "h", thick * chance.uniform(0.5, 1.0))
        for t in (0.12, 0.2, 0.29, 0.37, 0.48)
    )
    parts = [svg.path(trunk, bark), svg.stroke(marks, world.tone("#5a5358", depth), max(1.2, h * 0.008))]
    for dx, dy, r, tone in (
        (-0.1, 0.62, 0.13, 0),
        (0.1, 0.68, 0.14, 0),
        (0.0, 0.82, 0.15, 1),
        (side * 0.05, 0.74, 0.1, 2),
    ):
        paint = (world.shade(base, depth, 0.05), world.tone(base, depth), world.lit(base, depth))[tone]
        parts.append(svg.path(lobes(chance, lean * dy + dx * h, -h * dy, r * h, r * h * 0.85, 7), paint))
    return "".join(parts)


def palm(world: World, chance: Chance, h: float, depth: float = 0.0) -> str:
    """A leaning palm with arching fronds."""
    lean = h * chance.uniform(0.12, 0.28) * chance.sign()
    tip = (lean, -h * 0.84)
    thick = h * 0.035
    bark = world.tone("#a77b52", depth)
    trunk = svg.d(
        "M",
        -thick,
        "0Q",
        lean * 0.2 - thick,
        -h * 0.45,
        svg.points([(tip[0] - thick * 0.45, tip[1])]),
        "H",
        tip[0] + thick * 0.45,
        "Q",
        lean * 0.2 + thick,
        -h * 0.45,
        thick,
        "0Z",
    )
    rings = "".join(
        svg.d(
            "M",
            lean * t * t - thick * (1 - t * 0.5) * 0.9,
            -h * 0.84 * t,
            "q",
            thick,
            thick * 0.5,
            thick * (2 - t) * 0.9,
            "0",
        )
        for t in (0.15, 0.3, 0.45, 0.6, 0.75, 0.88)
    )
    parts = [svg.path(trunk, bark), svg.stroke(rings, color.shaded(bark, 0.08), max(1.2, h * 0.008))]
    base = "#3f9a52" if world.season != "autumn" else "#7f9a42"
    for i, angle in enumerate((-165, -15, -140, -40, -112, -72)):
        reach = h * chance.uniform(0.34, 0.44)
        paint = (
            world.shade(base, depth, 0.08)
            if i < 2
            else world.tone(base, depth)
            if i < 4
            else world.lit(base, depth)
        )
        parts.append(svg.path(_frond(tip, angle + chance.uniform(-8, 8), reach), paint))
    parts.extend(
        svg.circle(tip[0] + dx * thick, tip[1] + thick * 0.5, thick * 0.6, world.tone("#7a4f34", depth))
        for dx in (-0.5, 0.5)
    )
    return "".join(parts)


def _frond(root: svg.Point, angle: float, reach: float) -> str:
    a = math.radians(angle)
    dx, dy = math.cos(a) * reach, math.sin(a) * reach
    end = (root[0] + dx, root[1] + dy * 0.35 + reach * 0.38)
    high = (root[0] + dx * 0.5, root[1] + dy * 0.75 - reach * 0.1)
    low = (root[0] + dx * 0.45, root[1] + dy * 0.4 + reach * 0.14)
    return svg.d("M", svg.points([root]), "Q", svg.points([high, end]), "Q", svg.points([low, root]), "Z")
