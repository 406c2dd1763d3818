"""Ground and water: hills, peaks, dunes, roads, rivers, seas."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def rolling(chance: Chance, width: float, y: float, amp: float, waves: float = 1.5) -> list[svg.Point]:
    """A soft ridge: three sines of falling size around a height."""
    a, b, c = (chance.uniform(0, math.tau) for _ in range(3))
    step = max(40.0, width / (10 + 6 * waves))
    ridge = []
    x = -step
    while x < width + 2 * step:
        t = x / width * math.tau * waves
        ridge.append(
            (
                x,
                y
                - amp * (0.62 * math.sin(t + a) + 0.28 * math.sin(2.3 * t + b) + 0.1 * math.sin(4.1 * t + c)),
            )
        )
        x += step
    return ridge


def rugged(chance: Chance, x0: float, x1: float, y: float, amp: float, depth: int = 5) -> list[svg.Point]:
    """A rough ridge by midpoint displacement."""
    line = [(x0, y + chance.uniform(-amp, amp) * 0.5), (x1, y + chance.uniform(-amp, amp) * 0.5)]
    for _ in range(depth):
        finer = [line[0]]
        for (ax, ay), (bx, by) in itertools.pairwise(line):
            mx = (ax + bx) / 2 + chance.uniform(-0.12, 0.12) * (bx - ax)
            finer += [(mx, (ay + by) / 2 + chance.uniform(-amp, amp)), (bx, by)]
        line = finer
        amp *= 0.52
    return line


def height_of(ridge: Sequence[svg.Point], x: float) -> float:
    """Height of a ridge at a place."""
    for (ax, ay), (bx, by) in itertools.pairwise(ridge):
        if ax <= x <= bx:
            return ay + (by - ay) * (x - ax) / max(1e-6, bx - ax)
    return ridge[-1][1]


def hill(
    stage: Stage, layer: str, ridge: Sequence[svg.Point], paint: str, depth: float, last: bool = False
) -> None:
    """One layer of land: lit along its ridge, sinking into haze or shade below.

    A renderer pays for every pixel of a gradient, so land ends where nearer land covers it; the ``last``
    layer goes down to the edge of the picture.
    """
    world, canvas = stage.world, stage.canvas
    top = min(y for _, y in ridge)
    mean = sum(y for _, y in ridge) / len(ridge)
    reach = max(canvas.height * 0.2, canvas.height * (0.26 - 0.14 * depth))
    crest = world.lit(paint, depth, 0.045)
    body = world.tone(paint, depth)
    foot = world.tone(paint, min(0.96, depth + 0.2)) if depth > 0.16 else world.shade(paint, depth, 0.06)
    fill = canvas.across([(0, crest), (0.3, body), (1, foot)], 0, top, 0, mean + reach)
    lowest = max(y for _, y in ridge)
    end = canvas.height + 10 if last else min(canvas.height + 10, lowest + canvas.short * 0.17)
    canvas.add(layer, svg.path(svg.below(ridge, end), fill))


def peaks(
    stage: Stage, y: float, size: float, depth: float, count: int, snow: bool, stuff: str = "rock"
) -> None:
    """A chain of mountains with lit and shaded faces, snow on the high ones."""
    chance = stage.chance.stream(f"peaks {depth:.2f}")
    xs = chance.scatter(count, -0.08 * stage.width, 1.08 * stage.width, 0.3)
    order = chance.mixed(xs)
    for x in order:
        tall = size * chance.uniform(0.55, 1.08)
        _peak(stage, chance, x, y, tall, depth, snow and tall > size * 0.62, stuff)


def _peak(
    stage: Stage, chance: Chance, x: float, y: float, tall: float, depth: float, snow: bool, stuff: str
) -> None:
    world, canvas = stage.world, stage.canvas
    half = tall * chance.uniform(0.68, 0.95)
    left = _slope(chance, (x - half * chance.uniform(0.85, 1.2), y), (x, y - tall))
    right = _slope(chance, (x + half * chance.uniform(0.85, 1.2), y), (x, y - tall))
    bend = chance.uniform(-0.12, 0.12)
    spine = [(x, y - tall)]
    for i, t in enumerate((0.2, 0.38, 0.55, 0.74, 1.0)):
        spine.append(
            (x + (bend * t + (0.075 if i % 2 else -0.055) * (1 - t * 0.3)) * tall, y - tall * (1 - t))
        )
    sunny = -1 if stage.sun[0] < x else 1
    lit_side, dark_side = (left, right) if sunny < 0 else (right, left)
    base = world.material(stuff, chance.random())
    foot = world.tone(base, min(0.95, depth + 0.3))
    bright = canvas.linear([(0, world.lit(base, depth, 0.06)), (0.35, world.tone(base, depth)), (1, foot)])
    gloom = canvas.linear(
        [(0, world.shade(base, depth, 0.13)), (0.4, world.shade(base, depth, 0.09)), (1, foot)]
    )
    canvas.add("distance", svg.path(svg.polygon([*lit_side, *spine[1:]]), bright))
    canvas.add("distance", svg.path(svg.polygon([*dark_side, *spine[1:]]), gloom))
    if snow:
        line = chance.uniform(0.3, 0.46)
        white = world.lit("#f6faff", depth * 0.75, 0.02)
        blue = color.mix(world.shade("#dbe7f7", depth * 0.75, 0.05), world.scheme.haze, 0.12)
        canvas.add("distance", svg.path(_cap(chance, lit_side, spine, line, y, tall), white))
        canvas.add("distance", svg.path(_cap(chance, dark_side, spine, line * 1.15, y, tall), blue))


def _slope(chance: Chance, foot: svg.Point, apex: svg.Point) -> list[svg.Point]:
    """A jagged edge from the foot up to the apex, both included."""
    line = [foot]
    for t in (0.18, 0.36, 0.52, 0.66, 0.8, 0.91):
        wobble = chance.uniform(-0.03, 0.035)
        # Peaks are steeper near the top: the edge sags below the straight line.
        sag = 0.1 * math.sin(math.pi * t)
        line.append(
            (
                foot[0] + (apex[0] - foot[0]) * (t + wobble),
                foot[1] + (apex[1] - foot[1]) * (t - sag + wobble * 0.4),
            )
        )
    line.append(apex)
    return line


def _cap(
    chance: Chance, edge: Sequence[svg.Point], spine: Sequence[svg.Point], line: float, y: float, tall: float
) -> str:
    """Path data of the snow between an edge and the spine, above a line with drips."""
    level = y - tall * (1 - line)
    outer = [p for p in edge if p[1] < level]
    inner = [p for p in spine if p[1] < level]
    ex = _crossing(edge, level)
    sx = _crossing([*spine], level)
    zig = []
    steps = 4
    for i in range(steps + 1):
        t = i / steps
        drop = (0.05 if i % 2 else -0.055) * tall * chance.uniform(0.6, 1.3)
        zig.append((sx + (ex - sx) * t, level + (drop if 0 < i < steps else 0)))
    return svg.polygon([*inner, *zig, *outer])


def _crossing(line: Sequence[svg.Point], level: float) -> float:
    for (ax, ay), (bx, by) in itertools.pairwise(line):
        if min(ay, by) <= level <= max(ay, by) and ay != by:
            return ax + (bx - ax) * (level - ay) / (by - ay)
    return line[0][0]


def along(
    stage: Stage,
    layer: str,
    ridge: Sequence[svg.Point],
    count: int,
    draw: Callable[[Chance], str],
    kinds: int = 3,
    sizes: tuple[float, float] = (0.75, 1.2),
    clear: tuple[float, float] | None = None,
    sink: float = 4.0,
    clumps: bool = True,
) -> None:
    """Set plants along a ridge: a few drawings, used again and again, in clumps.

    Args:
        stage: Where.
        layer: Layer to draw on.
        ridge: Line on which they stand.
        count: How many.
        draw: Draws one at full size around its foot.
        kinds: How many different ones.
        sizes: Range of scales.
        clear: Range of x in which none may stand.
        sink: Units by which the feet go below the ridge.
        clumps: In groups (else evenly).
    """
    chance = stage.chance.stream(f"along {layer} {count} {ridge[0][1]:.1f}")
    names = [stage.canvas.symbol(draw(chance)) for _ in range(kinds)]
    if clumps:
        centres = [chance.uniform(0, stage.width) for _ in range(max(2, count // 5))]
        xs = [chance.pick(centres) + chance.normal(0, stage.canvas.short * 0.085) for _ in range(count)]
    else:
        xs = chance.scatter(count, -20, stage.width + 20)
    standing = [
        (height_of(ridge, x) + sink + chance.uniform(0, 5), x, chance.uniform(*sizes))
        for x in xs
        if -60 < x < stage.width + 60 and not (clear and clear[0] < x < clear[1])
    ]
    for y, x, scale in sorted(standing):
        stage.canvas.add(layer, stage.canvas.use(chance.pick(names), x, y, scale, flip=False))


def mist(stage: Stage, layer: str, y: float, thick: float, strength: float = 0.6) -> None:
    """A band of haze across the picture."""
    haze = stage.world.scheme.haze
    fill = stage.canvas.linear([(0, haze, 0), (0.55, haze, strength), (1, haze, 0)])
    stage.canvas.add(layer, svg.rect(0, y - thick * 0.6, stage.width, thick, fill))


def water(
    stage: Stage, layer: str, top: float, bottom: float, calm: float = 1.0, paint: str = "water"
) -> None:
    """A sheet of water: the sky in it far off, its depth near, streaks of light, a path under the sun."""
    canvas, world = stage.canvas, stage.world
    chance = stage.chance.stream(f"water {layer}")
    scheme = world.scheme
    own = paint if paint.startswith("#") else world.material(paint)
    body = color.mix(world.tone(own), own, 0.4 if scheme.dark < 0.8 else 0.15)
    far = color.mix(body, scheme.sky[-1], 0.55 if scheme.low else 0.4)
    near = color.mix(
        color.mix(world.tone("deep water"), world.material("deep water"), 0.25),
        scheme.sky[0] if scheme.dark > 0.4 else scheme.shadow,
        0.22,
    )
    middle = color.mix(body, scheme.sky[1], 0.2)
    fill = canvas.across([(0, far), (0.35, middle), (1, near)], 0, top, 0, bottom)
    canvas.add(layer, svg.rect(-5, top, stage.width + 10, bottom - top + 6, fill))
    if scheme.orb:
        _glitter(stage, layer, chance, top, bottom)
    light = color.mix(scheme.sky[-1], "#ffffff", 0.35)
    light_d: list[str] = []
    dark_d: list[str] = []
    for _ in range(int(46 * calm * stage.width / canvas.short)):
        t = chance.random() ** 1.6
        y = top + 6 + (bottom - top - 10) * t
        w = canvas.short * (0.02 + 0.11 * t) * chance.uniform(0.5, 1.4)
        x = chance.uniform(-50, stage.width)
        h = 1.4 + 5.5 * t
        (light_d if chance.chance(0.6) else dark_d).append(svg.rounded(x, y, w, h, h / 2))
    canvas.add(
        layer, svg.path("".join(dark_d), near, opacity=0.35), svg.path("".join(light_d), light, opacity=0.3)
    )


def _glitter(stage: Stage, layer: str, chance: Chance, top: float, bottom: float) -> None:
    x, _ = stage.sun
    shine = []
    y = top + 3
    spread = stage.canvas.short * 0.045
    while y < bottom:
        t = (y - top) / (bottom - top)
        h = 2.2 + 7 * t
        for _ in range(2):
            w = spread * (1 + 1.8 * t) * chance.uniform(0.35, 1.3)
            shine.append(svg.rounded(x + chance.normal(0, spread * (0.35 + 0.9 * t)) - w / 2, y, w, h, h / 2))
        y += h * chance.uniform(1.5, 2.6)
    tone = color.mix(stage.world.scheme.orb, stage.world.scheme.glow, 0.35)
    strength = 0.75 if stage.world.scheme.low or stage.world.scheme.dark > 0.8 else 0.4
    stage.canvas.add(layer, svg.path("".join(shine), tone, opacity=strength))


def dunes(
    stage: Stage, layer: str, y: float, amp: float, depth: float, paint: str = "sand"
) -> list[svg.Point]:
    """A dune: a sharp crest with a bright and a shaded flank."""
    chance = stage.chance.stream(f"dune {y:.0f}")
    world, canvas = stage.world, stage.canvas
    ridge = rolling(chance, stage.width, y, amp, chance.uniform(0.5, 1.1))
    hill(stage, layer, ridge, paint, depth)
    top = min(ridge[1:-1], key=lambda p: p[1])
    drop = canvas.height * 0.32
    lean = -stage.light_side
    flank = [
        top,
        (top[0] + lean * 60, top[1] + drop * 0.18),
        (top[0] + lean * 20, top[1] + drop * 0.42),
        (top[0] + lean * 150, top[1] + drop * 0.8),
        (top[0] + lean * 130, top[1] + drop),
    ]
    outer = [p for p in ridge if (p[0] - top[0]) * lean > 0]
    outer = sorted(outer, key=lambda p: abs(p[0] - top[0]))[: max(2, len(outer))]
    end = outer[-1] if outer else (top[0] + lean * 300, top[1] + 50)
    d = svg.smooth(flank) + svg.d("L", end[0], canvas.height, "L", svg.points(list(reversed(outer))), "Z")
    shade = world.shade(paint, depth, 0.09)
    fill = canvas.linear([(0, shade, 0.85), (1, shade, 0.1)])
    canvas.add(layer, svg.path(d, fill))
    return ridge


def winding(
    stage: Stage, x_near: float, x_far: float, y_near: float, y_far: float, w_near: float, w_far: float
) -> str:
    """Path data of a road or a river that winds toward the horizon."""
    chance = stage.chance.stream("winding")
    swing = stage.canvas.short * chance.uniform(0.1, 0.2) * chance.sign()
    left, right = [], []
    for i in range(9):
        t = i / 8
        p = t**1.7
        y = y_far + (y_near - y_far) * p
        x = (
            x_far
            + (x_near - x_far) * p
            + math.sin(t * math.pi * 2.1) * swing * (0.25 + 0.75 * t) * (1 - t * 0.35)
        )
        w = w_far + (w_near - w_far) * p
        left.append((x - w / 2, y))
        right.append((x + w / 2, y))
    return svg.band(left, right)


def ground_texture(stage: Stage, layer: str, top: float, bottom: float, paint: str, count: int = 40) -> None:
    """Short strokes that grow toward the viewer: grass, ripples of sand, tracks in snow."""
    chance = stage.chance.stream(f"texture {layer} {top:.0f}")
    light: list[str] = []
    dark: list[str] = []
    for _ in range(int(count * stage.width / stage.canvas.short)):
        t = chance.random()
        y = top + (bottom - top) * t
        w = stage.canvas.short * (0.012 + 0.045 * t) * chance.uniform(0.6, 1.5)
        h = 2 + 3.5 * t
        (light if chance.chance(0.5) else dark).append(
            svg.rounded(chance.uniform(0, stage.width) - w / 2, y, w, h, h / 2)
        )
    stage.canvas.add(
        layer,
        svg.path("".join(light), stage.world.lit(paint, 0, 0.06), opacity=0.5),
        svg.path("".join(dark), stage.world.shade(paint, 0, 0.05), opacity=0.45),
    )
