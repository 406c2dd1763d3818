"""Small nature: bushes, grass, flowers, stones, cacti, reeds; each drawn around its foot at (0, 0)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.light import World
    from recraft_nb.engine.illustrator.ink.chance import Chance


def bush(
    world: World, chance: Chance, w: float, depth: float = 0.0, side: int = 1, leaf: str | None = None
) -> str:
    """A low bush of two tones, its foot flat."""
    base = leaf or world.material("leaf", chance.random())
    h = w * chance.uniform(0.42, 0.6)
    back = svg.path(mound(chance, w, h), world.shade(base, depth, 0.05))
    front = svg.path(mound(chance, w * 0.66, h * 0.72), world.tone(base, depth))
    return back + svg.placed(front, side * w * 0.1, 0)


def mound(chance: Chance, w: float, h: float) -> str:
    """Path data of a leafy heap on y = 0 (relative after its first point)."""
    count = chance.randint(4, 6)
    xs = [-w / 2 + w * (i / count) for i in range(count + 1)]
    ys = (
        [0.0]
        + [-h * math.sin(math.pi * i / count) ** 0.6 * chance.uniform(0.85, 1.1) for i in range(1, count)]
        + [0.0]
    )
    parts = [svg.d("M", xs[0], "0")]
    for i in range(count):
        dx, dy = xs[i + 1] - xs[i], ys[i + 1] - ys[i]
        r = math.hypot(dx, dy) * 0.57
        parts.append(svg.d("a", r, r, "0 0 1", dx, dy))
    return "".join(parts) + "z"


def grass(chance: Chance, w: float, h: float, blades: int = 7) -> str:
    """Path data of a tuft of curved blades."""
    parts = []
    for i in range(blades):
        x = -w / 2 + w * (i + 0.5) / blades
        lean = (x / w * 1.3 + chance.uniform(-0.35, 0.35)) * h
        tall = h * chance.uniform(0.6, 1.05)
        t = max(1.6, h * 0.05)
        parts.append(
            svg.d(
                "M",
                x - t,
                "0q",
                lean * 0.2 + t * 0.4,
                -tall * 0.6,
                lean + t,
                -tall,
                "q",
                -lean * 0.6 + t * 0.6,
                tall * 0.45,
                t - lean,
                tall,
                "z",
            )
        )
    return "".join(parts)


def flower(world: World, chance: Chance, h: float, petal: str, depth: float = 0.0) -> str:
    """A small flower on a stem."""
    lean = chance.uniform(-0.15, 0.15) * h
    stem = world.tone("#4f9a4a", depth)
    r = h * chance.uniform(0.12, 0.17)
    parts = [
        svg.stroke(svg.d("M0,0Q0", -h * 0.5, lean, -h), stem, max(1.6, h * 0.035)),
        svg.path(
            svg.d(
                "M0",
                -h * 0.25,
                "q",
                h * 0.2,
                -h * 0.16,
                h * 0.26,
                -h * 0.02,
                "q",
                -h * 0.14,
                h * 0.08,
                -h * 0.26,
                h * 0.02,
                "z",
            ),
            stem,
        ),
    ]
    kind = chance.randint(0, 2)
    tone = world.tone(petal, depth)
    if kind == 0:
        turn = chance.uniform(0, 72)
        for i in range(5):
            a = math.radians(turn + i * 72)
            parts.append(svg.circle(lean + math.cos(a) * r, -h + math.sin(a) * r, r * 0.78, tone))
        parts.append(svg.circle(lean, -h, r * 0.6, world.tone("#ffd34d", depth)))
    elif kind == 1:
        cup = svg.d(
            "M",
            lean - r,
            -h - r,
            "q",
            r * 0.5,
            r * 0.5,
            r,
            -r * 0.3,
            "q",
            r * 0.5,
            r * 0.8,
            r,
            r * 0.3,
            "q",
            r * 0.2,
            r * 2,
            -r,
            r * 1.8,
            "q",
            -r * 1.2,
            r * 0.2,
            -r,
            -r * 1.8,
            "z",
        )
        parts.append(svg.path(cup, tone))
    else:
        parts.append(svg.circle(lean, -h, r * 1.1, tone))
        parts.append(svg.circle(lean, -h, r * 0.45, color.shaded(tone, 0.14)))
    return "".join(parts)


def rock(
    world: World, chance: Chance, w: float, depth: float = 0.0, side: int = 1, stuff: str = "rock"
) -> str:
    """A stone with a lit and a shaded facet."""
    base = world.material(stuff, chance.random())
    h = w * chance.uniform(0.45, 0.75)
    peak = chance.uniform(-0.15, 0.15) * w
    left, right = (-w / 2, 0.0), (w / 2, 0.0)
    a, b = (-w * 0.38, -h * 0.62), (w * 0.36, -h * 0.7)
    top, top2 = (peak - w * 0.12, -h), (peak + w * 0.14, -h * 0.94)
    whole = svg.polygon([left, a, top, top2, b, right])
    ridge = (peak + chance.uniform(-0.06, 0.06) * w, -h * 0.5)
    facet = (
        [top, top2, b, right, (w * 0.12, 0), ridge]
        if side > 0
        else [top2, top, a, left, (-w * 0.12, 0), ridge]
    )
    return svg.path(whole, world.shade(base, depth, 0.09)) + svg.path(
        svg.polygon(facet), world.lit(base, depth, 0.03)
    )


def cactus(world: World, chance: Chance, h: float, depth: float = 0.0, side: int = 1) -> str:
    """A saguaro with arms."""
    base = "#3f8f5f"
    w = h * 0.17
    tone, light = world.shade(base, depth, 0.05), world.lit(base, depth, 0.04)
    arms = []
    for direction, y, up in ((-1, chance.uniform(0.35, 0.45), 0.34), (1, chance.uniform(0.48, 0.6), 0.26)):
        x = direction * h * 0.22
        arms.append(
            svg.d(
                "M0",
                -h * y,
                "H",
                x - direction * h * 0.06,
                "q",
                direction * h * 0.06,
                "0",
                direction * h * 0.06,
                -h * 0.06,
                "v",
                -h * up * 0.6,
            )
        )
    trunk = svg.d("M0,0V", -h + w / 2)
    return (
        svg.stroke("".join(arms), tone, w * 0.72)
        + svg.stroke(trunk, tone, w, stroke_linecap="round")
        + svg.stroke(svg.d("M", side * w * 0.2, -h * 0.04, "V", -h + w * 0.6), light, w * 0.3)
        + svg.rect(-w / 2, -w * 0.3, w, w * 0.3, tone)
    )


def reeds(world: World, chance: Chance, w: float, h: float, depth: float = 0.0) -> str:
    """Cattails and blades at a shore."""
    blade = world.shade("#5d8f4a", depth, 0.02)
    parts = [svg.path(grass(chance, w, h * 0.85, 8), blade)]
    for x in chance.scatter(chance.randint(2, 4), -w * 0.4, w * 0.4):
        tall = h * chance.uniform(0.8, 1.15)
        lean = chance.uniform(-0.06, 0.06) * h
        parts.append(svg.stroke(svg.d("M", x, "0L", x + lean, -tall), blade, max(1.5, h * 0.018)))
        parts.append(
            svg.stroke(
                svg.d("M", x + lean * 0.95, -tall * 0.93, "v", -h * 0.14),
                world.tone("#7a4a2c", depth),
                h * 0.055,
            )
        )
    return "".join(parts)


def branch(world: World, chance: Chance, reach: float, leaf: str | None = None, depth: float = 0.0) -> str:
    """A leafy branch from (0, 0) to the right and down: a frame for a corner."""
    base = leaf or world.material("leaf", chance.random())
    wood = world.shade("trunk", depth, 0.06)
    spine = [(reach * t, reach * (0.1 * t + 0.16 * t * t)) for t in (0, 0.25, 0.5, 0.75, 1)]
    parts = [svg.stroke(svg.smooth(spine), wood, reach * 0.022)]
    tones = (world.shade(base, depth, 0.1), world.shade(base, depth, 0.03), world.tone(base, depth))
    for i in range(16):
        t = 0.08 + 0.92 * i / 15
        x, y = reach * t, reach * (0.1 * t + 0.16 * t * t)
        angle = (55 if i % 2 else -35) + chance.uniform(-22, 22) + 12 * t
        size = reach * chance.uniform(0.12, 0.18) * (1.1 - 0.35 * t)
        parts.append(svg.placed(svg.path(leaf_shape(size), tones[i % 3]), x, y, turn=angle))
    return "".join(parts)


def leaf_shape(size: float) -> str:
    """Path data of one pointed leaf along the x axis."""
    return svg.d("M0,0Q", size * 0.4, -size * 0.36, size, "0Q", size * 0.4, size * 0.36, "0,0Z")


def paper_tree(chance: Chance, h: float, tone: str) -> str:
    """A tree as cut from paper: a lollipop or a cone in two tones."""
    trunk = svg.rect(-h * 0.02, -h * 0.5, h * 0.04, h * 0.5, color.shaded(tone, 0.2))
    if chance.chance(0.5):
        return (
            trunk
            + svg.ellipse(0, -h * 0.62, h * 0.2, h * 0.38, tone)
            + svg.path(
                svg.d("M0", -h, "a", h * 0.2, h * 0.38, "0 0 1 0", h * 0.76, "z"), color.lit(tone, 0.05)
            )
        )
    return (
        trunk
        + svg.path(svg.polygon([(0, -h), (h * 0.22, -h * 0.2), (-h * 0.22, -h * 0.2)]), tone)
        + svg.path(svg.polygon([(0, -h), (h * 0.22, -h * 0.2), (0, -h * 0.2)]), color.lit(tone, 0.05))
    )
