"""Tended places: a Japanese garden with its pond, the tunnel of an aquarium."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import reef
from recraft_nb.engine.illustrator.compose.scenery import pieces, plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_KOI = ("#f26b3a", "#fdf6ec", "#e0473f", "#f7a83a")


def japanese_garden(stage: Stage) -> None:
    """A pond with koi under a red arched bridge, a stone lantern, maples, bushes, a pagoda far off."""
    chance, c, world = stage.chance.stream("japanese garden"), stage.canvas, stage.world
    u = c.short
    skies.paint_sky(stage)
    h = stage.horizon = c.height * 0.44
    m = c.width / 2
    terrain.peaks(stage, h, u * 0.22, 0.62, 3, snow=chance.chance(0.6))
    ridge = terrain.rolling(chance, stage.width, h + u * 0.01, u * 0.03, 1.2)
    terrain.hill(stage, "distance", ridge, "conifer", 0.5)
    side = -1 if stage.layout.hero_x > 0.5 else 1
    if pieces.stands(stage, "prop:pagoda"):
        c.add("distance", svg.placed(pieces.drawn(stage, "prop:pagoda", u * 0.26), m + side * u * 0.24,
            h + u * 0.03))
    for x, tall, leaf in ((0.06, 0.34, "#c8402f"), (0.3, 0.22, "#5f9a4f"), (0.95, 0.38, "#d9542f"), (0.74,
        0.24, "#e88fae")):
        c.add("middle", svg.placed(_maple(world.tone(leaf, 0.1), world.tone("trunk"), u * tall, chance),
            c.width * x, h + u * 0.07))
    lawn = world.material("grass")
    top = h + u * 0.05
    c.add("ground", c.below(top, [(0, world.lit(lawn)), (0.4,
        world.tone(lawn)),
        (1, world.shade(lawn, 0, 0.08))]))
    low = c.height * 0.92
    shore = [(m - u * 0.46, top + u * 0.13), (m - u * 0.1, top + u * 0.08), (m + u * 0.32, top + u * 0.1),
        (m + u * 0.52,
        top + u * 0.25), (m + u * 0.4, low - u * 0.04), (m, low), (m - u * 0.36, low - u * 0.03),
            (m - u * 0.54, top + u * 0.28)]
    water = world.tone("#4fa6bd")
    c.add("ground", svg.path(svg.smooth([(x, y - u * 0.012) for x, y in shore], close=True),
        world.tone("#8f8a7c")),
        svg.path(svg.smooth(shore, close=True), c.across([(0, color.lit(water, 0.09)), (1,
            color.shaded(water, 0.08))], 0, top, 0,
        low)))
    if "bridge" not in stage.busy or "bridge" in stage.hints:
        _bridge(stage, m, top + u * 0.15)
    for k, (x, y, turn) in enumerate(((-0.24, 0.36, 20), (0.02, 0.42, -24), (0.24, 0.34, 150), (-0.06, 0.29,
        200), (0.3, 0.43, 10))):
        c.add("ground", svg.placed(_koi(_KOI[k % 4], u * 0.1), m + x * u, top + y * u, turn=turn))
    for x, y in ((-0.36, 0.27), (0.38, 0.24), (-0.3, 0.46)):
        pad = world.tone("#5fa05a")
        c.add("ground", svg.ellipse(m + x * u, top + y * u, u * 0.045, u * 0.016, pad),
            svg.ellipse(m + x * u + u * 0.04,
            top + y * u + u * 0.014, u * 0.03, u * 0.011, color.lit(pad, 0.05)), *(svg.placed(svg.ellipse(0,
                -u * 0.014, u * 0.006,
            u * 0.014, world.tone("#f7b6cd")), m + x * u, top + y * u, turn=a) for a in (-50, 0, 50)))
    for x, y, r in ((-0.5, 0.2, 0.05), (-0.42, 0.5, 0.06), (0.48, 0.46, 0.07), (0.5, 0.18, 0.04), (0.36,
        0.52, 0.04)):
        c.add("ground", svg.placed(undergrowth.rock(world, chance, u * r * 1.7, 0.02, stage.light_side),
            m + x * u, top + y * u))
    _lantern(stage, m - side * u * 0.4, top + u * 0.2)
    for x, y, r in ((-0.48, 0.11, 0.06), (0.5, 0.1, 0.07), (0.24, 0.07, 0.05)):
        c.add("ground", svg.placed(undergrowth.bush(world, chance, u * r, 0.05, stage.light_side), m + x * u,
            top + y * u))
    stage.shown = frozenset(("bridge", "fish", "koi", "pond", "lantern", "maple", "garden", "animal:fish",
        "pagoda", "koi fish"))
    if stage.hints & {"path", "pathway", "walkway", "footpath", "stepping"}:
        _stone_path(stage, chance, top)
        stage.shown |= {"rock", "stone", "stones", "path", "pathway", "stone path"}
    stage.stand, stage.back = c.height * 0.95, top + u * 0.1


def _stone_path(stage: Stage, chance: Chance, top: float) -> None:
    """Flat stones that lead from the viewer around the pond to the trees, on gravel, moss beside them."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    m = c.width / 2
    way = [(m + x * u, top + (c.height - top) * y) for x, y in ((0.02, 1.08), (-0.03, 0.86), (-0.01, 0.66),
        (0.05, 0.5), (0.06, 0.36), (0.02, 0.24), (-0.04, 0.14), (-0.03, 0.06))]
    half = [u * w for w in (0.3, 0.23, 0.17, 0.125, 0.09, 0.065, 0.046, 0.03)]
    left = [(x - w, y) for (x, y), w in zip(way, half, strict=True)]
    right = [(x + w, y) for (x, y), w in zip(way, half, strict=True)]
    moss, gravel = world.tone("#7f9a55"), world.tone("#d9cfb8")
    c.add("ground", svg.path(svg.band([(x - u * 0.03, y) for x, y in left],
        [(x + u * 0.03, y) for x, y in right]), moss), svg.path(svg.band(left, right), gravel))
    stone = world.tone("#9a9a98")
    y = c.height + u * 0.02
    while y > way[-1][1]:
        k = next(k for k in range(1, len(way)) if way[k][1] <= y or k == len(way) - 1)
        (x0, y0), (x1, y1) = way[k - 1], way[k]
        t = max(0.0, min(1.0, (y - y0) / (y1 - y0)))
        x, w = x0 + (x1 - x0) * t, half[k - 1] + (half[k] - half[k - 1]) * t
        for side in (-1, 1):
            r = w * chance.uniform(0.38, 0.46)
            sx, sy = x + side * w * 0.48, y - w * (0.1 if side < 0 else -0.1)
            c.add("ground", svg.ellipse(sx, sy + r * 0.12, r, r * 0.42, color.shaded(stone, 0.12)),
                svg.ellipse(sx, sy, r, r * 0.4, stone),
                svg.ellipse(sx - r * 0.16, sy - r * 0.08, r * 0.66, r * 0.2, color.lit(stone, 0.05)))
        y -= w * 0.52


def _maple(leaf: str, trunk: str, h: float, chance: Chance) -> str:
    """A slender tree in flat clouds of leaves."""
    parts = [svg.stroke(svg.d("M0,0C", h * 0.06, -h * 0.2, -h * 0.08, -h * 0.36, h * 0.02, -h * 0.6, "M0",
        -h * 0.3, "q", h * 0.1,
        -h * 0.1, h * 0.22, -h * 0.16, "M0", -h * 0.38, "q", -h * 0.1, -h * 0.08, -h * 0.2, -h * 0.12),
            trunk, h * 0.045)]
    for k, (x, y, r) in enumerate(((-0.2, -0.55, 0.2), (0.22, -0.52, 0.2), (0.0, -0.74, 0.24), (-0.1, -0.62,
        0.18), (0.12, -0.64,
        0.18))):
        tone = color.lit(leaf, 0.05) if k > 2 else leaf if k == 2 else color.shaded(leaf, 0.05)
        parts.append(svg.path(plants.lobes(chance, h * x, h * y, h * r * 1.15, h * r * 0.66), tone))
    return "".join(parts)


def _bridge(stage: Stage, x: float, y: float) -> None:
    """An arch of red wood with posts and rails."""
    c, u = stage.canvas, stage.canvas.short
    red = stage.world.tone(stage.paints.get("bridge", "#c8382f"))
    w, rise = u * 0.36, u * 0.12

    def at(t: float, up: float) -> tuple[float, float]:
        return x + w * t, y - rise * (1 - t * t) - up

    deck = svg.smooth([at(k / 6, 0) for k in range(-6, 7)]) + svg.smooth([at(k / 6,
        -u * 0.035) for k in range(6, -7, -1)],
        start="L") + "Z"
    rail = "".join(svg.smooth([at(k / 6, up) for k in range(-6, 7)]) for up in (u * 0.045, u * 0.085))
    posts = "".join(svg.d("M", *at(k / 4, 0), "v", -u * 0.1) for k in range(-4, 5))
    c.add("ground", svg.ellipse(x, y + u * 0.05, w * 0.8, u * 0.02, stage.world.scheme.shadow, opacity=0.22),
        svg.path(deck, color.shaded(red, 0.08)), svg.stroke(rail, red, u * 0.012), svg.stroke(posts,
            color.lit(red, 0.03), u * 0.015))
    for t in (-1, 1):
        px, py = at(t, 0)
        c.add("ground", svg.rect(px - u * 0.013, py - u * 0.12, u * 0.026, u * 0.17, red, 3), svg.circle(px,
            py - u * 0.125,
            u * 0.016, stage.world.tone("#2f2a33")))


def _koi(tone: str, s: float) -> str:
    """Seen from above."""
    spot = "#f26b3a" if tone == "#fdf6ec" else "#fdf6ec"
    body = svg.d("M", -s * 0.5, 0, "C", -s * 0.3, -s * 0.2, s * 0.1, -s * 0.16, s * 0.32, 0, "C", s * 0.1,
        s * 0.16, -s * 0.3, s * 0.2,
        -s * 0.5, 0, "Z")
    tail = svg.d("M", s * 0.26, 0, "L", s * 0.5, -s * 0.15, "Q", s * 0.42, 0, s * 0.5, s * 0.15, "Z")
    fins = svg.ellipse(-s * 0.2, -s * 0.17, s * 0.09, s * 0.04, tone, opacity=0.8) + svg.ellipse(-s * 0.2,
        s * 0.17, s * 0.09,
        s * 0.04, tone, opacity=0.8)
    return fins + svg.path(tail, tone) + svg.path(body, tone) + svg.ellipse(-s * 0.1, 0, s * 0.13, s * 0.08,
        spot) + svg.circle(
        -s * 0.4, -s * 0.05, s * 0.02, "#22304a") + svg.circle(-s * 0.4, s * 0.05, s * 0.02, "#22304a")


def _lantern(stage: Stage, x: float, y: float) -> None:
    """Of stone, with a light in it."""
    c, u = stage.canvas, stage.canvas.short
    stone = stage.world.tone("#a3a39c")
    k = u * 0.2
    c.add("ground", svg.ellipse(x, y, k * 0.34, k * 0.05, stage.world.scheme.shadow, opacity=0.25),
        svg.rect(x - k * 0.24, y - k * 0.1, k * 0.48, k * 0.1, stone, 4), svg.rect(x - k * 0.09, y - k * 0.5,
            k * 0.18, k * 0.42,
        color.shaded(stone, 0.04), 3), svg.rect(x - k * 0.26, y - k * 0.57, k * 0.52, k * 0.08, stone, 3),
        svg.rect(x - k * 0.17, y - k * 0.8, k * 0.34, k * 0.24, color.lit(stone, 0.03), 3),
            svg.rect(x - k * 0.085, y - k * 0.76,
        k * 0.17, k * 0.17, "#ffe2a0", 3), svg.path(svg.d("M", x - k * 0.4, y - k * 0.78, "Q", x - k * 0.1,
            y - k * 0.86, x,
        y - k * 1.02, "Q", x + k * 0.1, y - k * 0.86, x + k * 0.4, y - k * 0.78, "Z"), color.shaded(stone,
            0.06)),
        svg.circle(x, y - k * 1.04, k * 0.05, stone))


def aquarium(stage: Stage) -> None:
    """A tunnel of glass through the water: ribs overhead, a path below, sharks and rays all around."""
    c, u = stage.canvas, stage.canvas.short
    reef.underwater(stage)
    stage.indoors = True
    m, foot = c.width / 2, c.height * 0.8
    for k in range(4):
        r = u * (0.2 + 0.15 * k)
        arch = svg.d("M", m - r * 1.2, foot + (c.height - foot) * 0.34 * k, "V", foot - r * 0.7, "A",
            r * 1.2, r * 1.15, "0 0 1",
            m + r * 1.2, foot - r * 0.7, "V", foot + (c.height - foot) * 0.34 * k)
        c.add("middle", svg.stroke(arch, "#dff6ff", u * (0.008 + 0.004 * k), stroke_opacity=0.55))
    walk = [(m - u * 0.2, foot), (m + u * 0.2, foot), (m + u * 0.62, c.height + 5), (m - u * 0.62,
        c.height + 5)]
    c.add("ground", svg.path(svg.polygon(walk), c.across([(0, "#3a4f74"), (1, "#22304f")], 0, foot, 0,
        c.height)))
    for side in (-1, 1):
        c.add("ground", svg.path(svg.polygon([(m + side * u * 0.2, foot - u * 0.015), (m + side * u * 0.2,
            foot), (m + side * u * 0.62,
            c.height + 5), (m + side * u * 0.7, c.height + 5)]), "#8fe0f5", opacity=0.8))
    c.add("ground", svg.path(svg.polygon([(m - u * 0.05, foot), (m + u * 0.05, foot), (m + u * 0.2,
        c.height), (m - u * 0.2,
        c.height)]), "#8fd8f0", opacity=0.16))
    if not set(stage.busy) & {"fish", "shark", "whale", "turtle", "jellyfish", "octopus", "dolphin"}:
        for key, x, y, tall, flip in (("animal:shark", 0.24, 0.22, 0.13, False), ("tropical-fish", 0.78,
            0.34, 0.1, True),
            ("animal:turtle", 0.74, 0.14, 0.12, True), ("animal:fish", 0.14, 0.5, 0.09, False),
                ("tropical-fish", 0.86, 0.6, 0.08,
            False)):
            c.add("distance", svg.placed(pieces.drawn(stage, key, u * tall), c.width * x, c.height * y,
                flip=flip))
    if any(name in stage.busy for name in _VISITORS):
        stage.kind, stage.stand, stage.back = "ground", c.height * 0.95, foot + u * 0.03
    stage.shown = frozenset(("aquarium", "tunnel", "glass"))


_VISITORS = ("child", "children", "boy", "girl", "woman", "man", "family", "person", "kid", "kids", "people",
    "couple", "visitor",
    "visitors", "diver", "father", "mother", "toddler", "students")
