"""Passages of houses: a school's with lockers, a hotel's with doors, a home's with coats on hooks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_LOCKERS = ("#3f78b8", "#c8503f", "#3f8f7a", "#e0a23f")
_COATS = ("#c8503f", "#3f6f9a", "#e0a93f", "#5a8f5a", "#7a5a8f")


def _depth(stage: Stage) -> tuple[float, float, float, float]:
    """The far wall: left, top, right, foot."""
    c, u = stage.canvas, stage.canvas.short
    m = c.width / 2
    return m - u * 0.13, c.height * 0.26, m + u * 0.13, c.height * 0.56


def _box(stage: Stage, wall: str, floor: str, ceiling: str) -> None:
    """Floor, ceiling and two walls that run away to the far wall."""
    c = stage.canvas
    x0, y0, x1, y1 = _depth(stage)
    low = c.height * 1.02
    c.add("sky", svg.rect(-5, -5, c.width + 10, c.height + 10, wall),
        svg.path(svg.polygon([(-5, -5), (c.width + 5, -5), (x1, y0), (x0, y0)]), ceiling),
        svg.path(svg.polygon([(-5, -5), (x0, y0), (x0, y1), (-5, low)]), color.shaded(wall, 0.03)),
        svg.path(svg.polygon([(c.width + 5, -5), (x1, y0), (x1, y1), (c.width + 5, low)]), color.shaded(wall,
            0.05)),
        svg.rect(x0, y0, x1 - x0, y1 - y0, color.lit(wall, 0.04)))
    c.add("ground", svg.path(svg.polygon([(-5, low), (x0, y1), (x1, y1), (c.width + 5, low), (c.width + 5,
        c.height + 10), (-5, c.height + 10)]), c.across([(0, color.shaded(floor, 0.05)), (1, color.lit(floor,
            0.04))],
        0, y1, 0, c.height)))
    for k in range(3):
        t0, t1 = 0.12 + 0.3 * k, 0.24 + 0.34 * k
        ys = [y0 * (1 - t) for t in (t0, t1)]
        half = [(x1 - x0) * 0.2 + (c.width * 0.16) * t for t in (t0, t1)]
        m = c.width / 2
        c.add("sky", svg.path(svg.polygon([(m - half[0], ys[0]), (m + half[0], ys[0]), (m + half[1], ys[1]),
            (m - half[1], ys[1])]), "#fffbe6"))


def _strip(stage: Stage, side: int, a: float, b: float, top: float, foot: float) -> str:
    """Path of a piece of a side wall from a to b (0 far, 1 near), top and foot as shares of its height."""
    c = stage.canvas
    x0, y0, x1, y1 = _depth(stage)
    points = []
    for t, rows in ((a, (top, foot)), (b, (foot, top))):
        p = t ** 1.5
        x = (x0 - (x0 + 5) * p) if side < 0 else (x1 + (c.width + 5 - x1) * p)
        ceil, ground = y0 + (-5 - y0) * p, y1 + (c.height * 1.02 - y1) * p
        points += [(x, ceil + (ground - ceil) * share) for share in rows]
    return svg.polygon(points)


def school_hallway(stage: Stage) -> None:
    """Lockers along both walls, a shining floor, doors with small windows at the end."""
    chance, c, u = stage.chance.stream("school hallway"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    tone = partial(interior.indoor_tone, stage)
    paint = stage.paints.get("locker", chance.pick(_LOCKERS))
    _box(stage, tone("#ece6d6"), tone("#c9c3b4"), tone("#f7f4ec"))
    steel = tone(paint)
    count = 9
    for side in (-1, 1):
        for k in range(count):
            a, b = k / count, (k + 0.94) / count
            body = steel if side < 0 else color.shaded(steel, 0.04)
            c.add("distance", svg.path(_strip(stage, side, a, b, 0.3, 0.96), body),
                svg.path(_strip(stage, side, a + 0.026, b - 0.026, 0.37, 0.4), color.shaded(steel, 0.12)),
                svg.path(_strip(stage, side, a + 0.026, b - 0.026, 0.42, 0.45), color.shaded(steel, 0.12)),
                svg.path(_strip(stage, side, b - 0.03, b - 0.014, 0.6, 0.68), tone("#e9e9ec")))
    x0, y0, x1, y1 = _depth(stage)
    half = (x1 - x0) / 2
    for k in (0, 1):
        x = x0 + k * half
        c.add("distance", svg.rect(x + half * 0.1, y0 + (y1 - y0) * 0.22, half * 0.8, (y1 - y0) * 0.78,
            tone("#a8744a"), 3), svg.rect(x + half * 0.28, y0 + (y1 - y0) * 0.32, half * 0.44,
                (y1 - y0) * 0.26,
            tone("#cfe6f2"), 2))
    c.add("distance", svg.rect(c.width / 2 - u * 0.03, y0 + u * 0.012, u * 0.06, u * 0.026, tone("#3f9a5f"),
        3))
    shine = svg.polygon([(x0 + half * 0.6, y1), (x1 - half * 0.6, y1), (c.width * 0.66, c.height + 10),
        (c.width * 0.34,
        c.height + 10)])
    c.add("ground", svg.path(shine, "#ffffff", opacity=0.22))
    stage.shown = frozenset(("locker", "lockers", "prop:wardrobe", "hallway", "corridor", "wardrobe", "door",
        "doors",
        "school", "school_house"))
    _ready(stage, y1)


def corridor(stage: Stage) -> None:
    """Doors along both walls with lamps between them, a long carpet: a hotel's, a hospital's, an office's."""
    chance, c, _u = stage.chance.stream("corridor"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    tone = partial(interior.indoor_tone, stage)
    clinic = bool(stage.hints & {"hospital", "clinic", "white"})
    wall = stage.paints.get("wall", "#eef2f0" if clinic else chance.pick(("#e6d3b0", "#d9c4c0", "#c9d2c4")))
    dark = bool(stage.hints & {"dark", "creepy", "horror", "haunted", "spooky", "scary", "abandoned"})
    if dark:
        wall = "#4f5a55"
    _box(stage, tone(wall), tone("#b9c6c4" if clinic else "#8a5f3f" if not dark else "#3a3f3d"),
        tone("#fbfaf6" if not dark else "#39403e"))
    door = tone("#8fb8b4" if clinic else "#7a4f33" if not dark else "#2f3634")
    for side in (-1, 1):
        shift = chance.uniform(-0.05, 0.05)
        for a in (0.1 + shift, 0.36 + shift, 0.62 + shift, 0.88 + shift):
            c.add("distance", svg.path(_strip(stage, side, a - 0.02, a + 0.13, 0.3, 0.975), color.lit(door,
                0.08)),
                svg.path(_strip(stage, side, a, a + 0.11, 0.33, 0.975), door),
                svg.path(_strip(stage, side, a + 0.015, a + 0.026, 0.64, 0.67), tone("#e9c45f")),
                svg.path(_strip(stage, side, a + 0.16, a + 0.18, 0.42, 0.48), "#ffe3a0"))
        if not clinic:
            c.add("distance", svg.path(_strip(stage, side, 0.0, 1.0, 0.955, 0.985), color.shaded(tone(wall),
                0.12)))
    x0, y0, x1, y1 = _depth(stage)
    w = x1 - x0
    c.add("distance", svg.rect(x0 + w * 0.3, y0 + (y1 - y0) * 0.24, w * 0.4, (y1 - y0) * 0.76,
        "#dff0f5" if not dark else "#151a1a", 3))
    if not clinic:
        cloth = tone(stage.paints.get("carpet", "#9a3038" if not dark else "#4a2226"))
        edge = [(x0 + w * 0.22, y1), (x1 - w * 0.22, y1), (c.width * 0.84, c.height + 10), (c.width * 0.16,
            c.height + 10)]
        inner = [(x0 + w * 0.27, y1), (x1 - w * 0.27, y1), (c.width * 0.79, c.height + 10), (c.width * 0.21,
            c.height + 10)]
        c.add("ground", svg.path(svg.polygon(edge), tone("#d9b25f")), svg.path(svg.polygon(inner), cloth))
    stage.shown = frozenset(("hallway", "corridor", "door", "doors", "carpet", "rug", "prop:rug", "lamp",
        "lamps",
        "hotel", "hospital", "school", "office", "office-building", "house", "home", "mansion"))
    _ready(stage, y1)


def entry_hall(stage: Stage) -> None:
    """Where one comes home: coats on hooks, boots below them, a door with a mat."""
    chance, c, u = stage.chance.stream("entry"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.72
    tone = partial(interior.indoor_tone, stage)
    interior.wall(stage, chance, foot)
    interior.floor(stage, chance, foot)
    m, side = c.width / 2, 1 if stage.layout.hero_x <= 0.5 else -1
    paint = tone(stage.paints.get("door", chance.pick(("#3f6f6a", "#8a3f3a", "#3f5580"))))
    x, w, tall = m - side * u * 0.3, u * 0.26, u * 0.56
    c.add("distance", svg.rect(x - w * 0.58, foot - tall - u * 0.025, w * 1.16, tall + u * 0.025,
        tone("#fbf5e8"), 4),
        svg.rect(x - w / 2, foot - tall, w, tall, paint, 3),
        *(svg.rect(x - w * 0.36, foot - tall * y, w * 0.72, tall * 0.3, color.shaded(paint, 0.05),
            4) for y in (0.92,
            0.44)),
        svg.rect(x - w * 0.28, foot - tall * 0.9, w * 0.56, tall * 0.26, tone("#bfe3f2"), 4),
        svg.circle(x + w * 0.36, foot - tall * 0.48, u * 0.016, tone("#e9c45f")))
    c.add("ground", svg.ellipse(x, foot + u * 0.035, w * 0.62, u * 0.028, tone("#8a6a4a")))
    board = tone("#a8774a")
    bx, by, half = m + side * u * 0.2, foot - u * 0.5, u * 0.24
    c.add("distance", svg.rect(bx - half, by, half * 2, u * 0.045, board, 4),
        svg.rect(bx - half, foot - u * 0.09, half * 2, u * 0.03, board, 4),
        *(svg.rect(bx + k * half * 0.9 - u * 0.012, foot - u * 0.07, u * 0.024, u * 0.07, color.shaded(board,
            0.06))
            for k in (-1, 1)))
    for k in range(4):
        hx = bx - half * 0.75 + k * half * 0.5
        _coat(stage, hx, by + u * 0.03, u * (0.3 if k % 2 else 0.26), tone(_COATS[(k + chance.randint(0,
            4)) % 5]))
    muddy = bool(stage.hints & {"muddy", "dirty"})
    for k, boot in enumerate(("#c8912f", "#3f7a5a", "#8a4f33")):
        for dx in (-0.022, 0.03):
            _boot(stage, bx - half * 0.6 + k * half * 0.6 + dx * u, foot + u * 0.045, u * 0.075, tone(boot),
                muddy, tone)
    stage.shown = frozenset(("hallway", "entry", "entrance", "coat", "coats", "hook", "hooks", "boot",
        "boots",
        "hiking-boot", "door", "coat_rack", "jacket", "jackets", "shoes", "mat"))
    interior.ready(stage, foot)


def _coat(stage: Stage, x: float, y: float, tall: float, paint: str) -> None:
    """One that hangs from its collar."""
    w = tall * 0.3
    stage.canvas.add("distance", svg.path(svg.d("M", x - w * 0.3, y, "Q", x, y + w * 0.2, x + w * 0.3, y,
        "L", x + w * 0.8,
        y + tall * 0.16, "L", x + w, y + tall * 0.78, "L", x + w * 0.66, y + tall * 0.8, "L", x + w * 0.7,
            y + tall,
        "H", x - w * 0.7, "L", x - w * 0.66, y + tall * 0.8, "L", x - w, y + tall * 0.78, "L", x - w * 0.8,
        y + tall * 0.16, "Z"), paint),
        svg.stroke(svg.d("M", x, y + w * 0.14, "V", y + tall, "M", x - w * 0.62, y + tall * 0.3, "V",
            y + tall * 0.8,
            "M", x + w * 0.62, y + tall * 0.3, "V", y + tall * 0.8), color.shaded(paint, 0.09), tall * 0.012),
        svg.circle(x, y + tall * 0.01, tall * 0.022, "#d9dce2"))


def _boot(stage: Stage, x: float, y: float, tall: float, paint: str, muddy: bool,
    tone: Callable[[str], str]) -> None:
    """A boot from its side."""
    mud = svg.path(svg.d("M", x - tall * 0.3, y, "v", -tall * 0.26, "q", tall * 0.3, tall * 0.1, tall * 0.5,
        -tall * 0.02,
        "l", tall * 0.3, tall * 0.1, "v", tall * 0.18, "Z"), tone("#6b4a30")) if muddy else ""
    stage.canvas.add("ground", svg.path(svg.d("M", x - tall * 0.28, y - tall, "h", tall * 0.44, "v",
        tall * 0.56, "q",
        tall * 0.34, tall * 0.04, tall * 0.36, tall * 0.4, "H", x - tall * 0.3, "Z"), paint), mud,
        svg.rect(x - tall * 0.32, y - tall * 0.06, tall * 0.88, tall * 0.08, color.shaded(paint, 0.16), 2))


def _ready(stage: Stage, far: float) -> None:
    """Where somebody stands: on the floor before us."""
    c = stage.canvas
    stage.horizon = c.height * 0.42
    stage.stand, stage.back = c.height * 0.9, far + (c.height - far) * 0.3
