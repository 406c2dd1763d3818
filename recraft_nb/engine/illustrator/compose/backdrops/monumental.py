"""Great halls: a museum with its statues, the nave of a church, the hall of a throne, a bakery's counter."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, pieces
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def museum(stage: Stage) -> None:
    """Columns, framed pictures, works on plinths, a red rope before them, a polished floor."""
    chance, c, u = stage.chance.stream("museum"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.7, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    interior.plain(stage, chance.pick(("#efe6d6", "#dfe3e4", "#e9dcd0")), chance.pick(("#b98f64",
        "#a8998a")), foot)
    c.add("sky", svg.rect(-5, 0, c.width + 10, u * 0.05, tone("#f9f4ea")), svg.rect(-5, u * 0.05,
        c.width + 10, u * 0.014,
        tone("#d6c9b2")))
    for side in (-1, 1):
        _column(stage, m + side * (c.width / 2 - u * 0.07), foot, tone)
    for k in (-1, 0, 1):
        w, h = u * (0.2 if k else 0.26), u * (0.2 if k else 0.22)
        c.add("distance", furniture.picture_frame(stage, chance, m + k * u * 0.27 - w / 2, u * 0.15, w, h))
        c.add("distance", svg.rect(m + k * u * 0.27 - u * 0.03, u * 0.11, u * 0.06, u * 0.012,
            tone("#3f3a44"), 4))
    works = ("amphora", "prop:statue", "moai")
    if any(not pieces.stands(stage, key) for key in works):
        works = ("amphora", "prop:vase", "prop:crown")
    away = 1 if stage.layout.hero_x < 0.5 else -1
    for k, key in enumerate(works):
        x = m + away * u * (-0.3, 0.3, 0.02)[k]
        if stage.busy and abs(x - stage.hero_x) < u * 0.26:
            continue
        if k == 2 and stage.busy:
            continue
        y = foot + u * 0.03
        h = u * 0.15
        c.add("middle", svg.ellipse(x, y, u * 0.1, u * 0.014, "#1a1420", opacity=0.18),
            svg.rect(x - u * 0.07, y - h, u * 0.14,
            h, tone("#f4efe6"), 3), svg.rect(x + u * 0.03, y - h, u * 0.04, h, tone("#e0d8ca"), 3),
            svg.rect(x - u * 0.085, y - h - u * 0.012, u * 0.17, u * 0.024, tone("#fbf8f1"), 3),
            svg.rect(x - u * 0.03, y - h * 0.6, u * 0.06, u * 0.03, tone("#d9b25a"), 3))
        c.add("middle", svg.placed(pieces.drawn(stage, key, u * (0.24 if k == 1 else 0.18)), x,
            y - h - u * 0.01))
    _rope(stage, foot, tone)
    c.add("ground", svg.ellipse(m, foot + (c.height - foot) * 0.5, c.width * 0.4, u * 0.05, "#ffffff",
        opacity=0.1))
    stage.shown = frozenset(("gallery", "museum", "picture_frame", "classical-building", "plinth",
        "pedestal"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.62


def _column(stage: Stage, x: float, foot: float, tone: Callable[[str], str]) -> None:
    c, u = stage.canvas, stage.canvas.short
    stone = tone("#f4efe4")
    c.add("distance", svg.rect(x - u * 0.045, u * 0.06, u * 0.09, foot - u * 0.06, stone))
    flutes = "".join(svg.d("M", x + d * u * 0.024, u * 0.1, "V", foot - u * 0.05) for d in (-1, 0, 1))
    c.add("distance", svg.stroke(flutes, color.shaded(stone, 0.06), u * 0.007), svg.rect(x - u * 0.065,
        u * 0.06, u * 0.13,
        u * 0.034, color.lit(stone, 0.02), 3), svg.rect(x - u * 0.065, foot - u * 0.045, u * 0.13, u * 0.05,
        color.shaded(stone, 0.03), 3))


def _rope(stage: Stage, foot: float, tone: Callable[[str], str]) -> None:
    """A red rope from post to post."""
    c, u = stage.canvas, stage.canvas.short
    y = foot + u * 0.075
    count = max(4, round(c.width / (u * 0.27)))
    posts = [c.width * (k + 0.5) / count for k in range(count)]
    if stage.busy:
        posts = [x for x in posts if abs(x - stage.hero_x) > u * 0.2] if len(posts) > 3 else posts
    for a, b in pairwise(posts):
        if b - a < c.width / count * 1.5:
            c.add("middle", svg.stroke(svg.d("M", a, y - u * 0.105, "Q", (a + b) / 2, y - u * 0.045, b,
                y - u * 0.105),
                tone("#b8323f"), u * 0.016))
    for x in posts:
        c.add("middle", svg.ellipse(x, y, u * 0.028, u * 0.008, tone("#b98f3a")), svg.rect(x - u * 0.007,
            y - u * 0.115,
            u * 0.014, u * 0.115, tone("#d9b25a"), 3), svg.circle(x, y - u * 0.12, u * 0.014,
                tone("#e8c76a")))


def nave(stage: Stage) -> None:
    """A church from within: arches along both sides, coloured windows, pews, an altar with candles."""
    chance, c, u = stage.chance.stream("nave"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.64, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    stone = tone(chance.pick(("#e3d6c2", "#d9d3cc", "#dccbb4")))
    c.add("sky", svg.rect(-5, 0, c.width + 10, foot + 5, c.across([(0, color.shaded(stone, 0.2)), (1,
        stone)], 0, 0, 0, foot)))
    interior.smooth_floor(stage, tone("#b9a58c"), foot)
    top = u * 0.06
    apse = svg.d("M", m - u * 0.2, foot, "V", top + u * 0.2, "Q", m - u * 0.19, top + u * 0.05, m, top, "Q",
        m + u * 0.19,
        top + u * 0.05, m + u * 0.2, top + u * 0.2, "V", foot, "Z")
    c.add("distance", svg.path(apse, color.lit(stone, 0.04)))
    _rose_window(stage, m, top + u * 0.17, u * 0.105, tone)
    for k in range(3):
        far, near = u * (0.2 + 0.16 * k), u * (0.36 + 0.16 * k)
        high = top + u * (0.1 - 0.05 * k)
        for side in (-1, 1):
            x0, x1 = m + side * far, m + side * near
            low = foot + (near - u * 0.2) * 0.22
            mid = (x0 + x1) / 2
            wall = color.shaded(stone, 0.03 * k)
            c.add("distance", svg.path(svg.polygon([(x0, 0), (x1, 0), (x1, low), (x0,
                foot + (far - u * 0.2) * 0.22)]), wall))
            a, b = mid - side * u * 0.045, mid + side * u * 0.045
            pane = svg.d("M", a, foot - u * 0.14, "V", high + u * 0.16, "Q", a, high + u * 0.09, mid,
                high + u * 0.06, "Q", b,
                high + u * 0.09, b, high + u * 0.16, "V", foot - u * 0.14, "Z")
            clip = c.clip(pane)
            glass = "".join(svg.rect(min(a, b) + u * 0.03 * i, high + u * 0.06 + u * 0.07 * j, u * 0.031,
                u * 0.071,
                ("#d9484f", "#3f86c9", "#f2c14e", "#5fae8a",
                    "#8a63b8")[(i * 2 + j * 3 + k) % 5]) for i in range(3) for j in range(9))
            c.add("distance", svg.group(glass, clip_path=clip), svg.stroke(pane, color.shaded(wall, 0.18),
                u * 0.008),
                svg.rect(x1 - u * 0.02, 0, u * 0.04, low, color.lit(wall, 0.05)))
    y = foot + u * 0.01
    c.add("middle", svg.rect(m - u * 0.12, y - u * 0.1, u * 0.24, u * 0.1, tone("#fdfaf4"), 3),
        svg.rect(m - u * 0.13, y - u * 0.108, u * 0.26, u * 0.022, tone("#d9b25a"), 3),
        svg.rect(m - u * 0.008, y - u * 0.25, u * 0.016, u * 0.14, tone("#d9b25a")),
        svg.rect(m - u * 0.038, y - u * 0.21, u * 0.076, u * 0.015, tone("#d9b25a")))
    for dx in (-0.09, 0.09):
        c.add("middle", svg.rect(m + dx * u - u * 0.008, y - u * 0.17, u * 0.016, u * 0.065, tone("#fdf6e6")),
            svg.ellipse(m + dx * u, y - u * 0.185, u * 0.008, u * 0.016, "#ffb52f"))
    c.add("ground", svg.path(svg.polygon([(m - u * 0.06, foot), (m + u * 0.06, foot), (m + u * 0.2,
        c.height), (m - u * 0.2,
        c.height)]), tone(chance.pick(("#a83a44", "#3f5f94", "#7a4a8a")))))
    wood = tone(chance.pick(("#8a5a3a", "#9a6a45", "#7a4a34")))
    for k in range(4):
        t = (k / 3) ** 1.3
        y = foot + u * 0.07 + (c.height - foot - u * 0.06) * t
        w, h = u * (0.2 + 0.26 * t), u * (0.06 + 0.06 * t)
        for side in (-1, 1):
            x = m + side * u * (0.09 + 0.13 * t)
            x0 = x if side > 0 else x - w
            c.add("ground", svg.rect(x0, y - h, w, h, color.shaded(wood, 0.04), 3), svg.rect(x0, y - h, w,
                h * 0.24,
                color.lit(wood, 0.05), 3), svg.rect(x - u * 0.012, y - h * 1.15, u * 0.024, h * 1.2,
                    color.shaded(wood, 0.1), 3))
    stage.shown = frozenset(("church", "cathedral", "chapel", "pew", "pews", "altar", "window"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.8


def _rose_window(stage: Stage, x: float, y: float, r: float, tone: Callable[[str], str]) -> None:
    """Round, with petals of coloured glass."""
    c = stage.canvas
    c.add("distance", svg.circle(x, y, r * 1.5, "#fff3cf", opacity=0.3), svg.circle(x, y, r, tone("#5a4a4a")))
    for k in range(12):
        paint = ("#d9484f", "#3f86c9", "#f2c14e", "#5fae8a")[k % 4]
        c.add("distance", svg.placed(svg.ellipse(0, -r * 0.66, r * 0.15, r * 0.26, paint), x, y, turn=30 * k))
        c.add("distance", svg.placed(svg.circle(0, -r * 0.32, r * 0.07, "#8fd0f0"), x, y, turn=30 * k + 15))
    c.add("distance", svg.circle(x, y, r * 0.2, "#f7d774"))


def throne_hall(stage: Stage) -> None:
    """Columns with banners, torches, a red carpet up the steps to a throne."""
    chance, c, u = stage.chance.stream("throne"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.66, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    stone = tone(chance.pick(("#8f8a9c", "#9c8f86", "#8a93a0")))
    c.add("sky", svg.rect(-5, 0, c.width + 10, foot + 5, c.across([(0, color.shaded(stone, 0.22)), (1,
        color.shaded(stone,
        0.04))], 0, 0, 0, foot)))
    interior.smooth_floor(stage, color.lit(stone, 0.05), foot)
    for k in (-1, 1):
        arch = svg.d("M", m + k * u * 0.24 - u * 0.06, foot - u * 0.12, "V", u * 0.3, "Q",
            m + k * u * 0.24 - u * 0.06, u * 0.2,
            m + k * u * 0.24, u * 0.16, "Q", m + k * u * 0.24 + u * 0.06, u * 0.2,
                m + k * u * 0.24 + u * 0.06, u * 0.3, "V",
            foot - u * 0.12, "Z")
        c.add("distance", svg.path(arch, tone("#bfdcf0")), svg.stroke(arch, color.lit(stone, 0.08),
            u * 0.014))
    cloth = tone(chance.pick(("#a8323f", "#3a4f9a", "#6a3a8a")))
    for side in (-1, 1):
        _column(stage, m + side * u * 0.39, foot, tone)
        x = m + side * u * 0.39
        c.add("middle", svg.path(svg.polygon([(x - u * 0.06, u * 0.14), (x + u * 0.06, u * 0.14),
            (x + u * 0.06, u * 0.42),
            (x, u * 0.47), (x - u * 0.06, u * 0.42)]), cloth), svg.placed(pieces.drawn(stage, "prop:crown",
                u * 0.06), x, u * 0.3),
            svg.circle(x, foot - u * 0.12, u * 0.12, c.radial([(0, "#ffc15a", 0.5), (1, "#ffc15a", 0)])),
            svg.placed(pieces.drawn(stage, "prop:torch", u * 0.16), x, foot - u * 0.06))
    for k in range(3):
        w, y = u * (0.28 + 0.06 * k), foot - u * 0.06 + u * 0.03 * k
        c.add("middle", svg.rect(m - w, y, 2 * w, u * 0.032, color.lit(stone, 0.12 - 0.03 * k), 3))
    c.add("ground", svg.path(svg.polygon([(m - u * 0.11, foot + u * 0.03), (m + u * 0.11, foot + u * 0.03),
        (m + u * 0.24,
        c.height), (m - u * 0.24, c.height)]), tone("#a8323f")))
    c.add("middle", svg.path(svg.polygon([(m - u * 0.1, foot - u * 0.06), (m + u * 0.1, foot - u * 0.06),
        (m + u * 0.112, foot
        + u * 0.035), (m - u * 0.112, foot + u * 0.035)]), tone("#b83c48")))
    if pieces.stands(stage, "prop:throne"):
        c.add("middle", svg.placed(pieces.drawn(stage, "prop:throne", u * 0.4), m, foot - u * 0.055))
    stage.shown = frozenset(("castle", "hall", "banner", "torch", "throne room", "throne-room",
        "throne_room"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.66


def bakery(stage: Stage) -> None:
    """Shelves of loaves, a counter with cakes under glass, a board with prices, lamps."""
    chance, c, u = stage.chance.stream("bakery"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.72
    tone = partial(interior.indoor_tone, stage)
    interior.plain(stage, chance.pick(("#f6e7cf", "#f3ddd2", "#e6ecdf")), "#c9a67c", foot)
    interior.floor(stage, chance, foot)
    wood = tone("#a8744a")
    c.add("distance", svg.rect(u * 0.05, u * 0.14, c.width - u * 0.1, u * 0.36, color.shaded(wood, 0.02), 8))
    count = max(5, round(c.width / (u * 0.19)))
    for row in range(2):
        y = u * (0.3 + 0.18 * row)
        c.add("distance", svg.rect(u * 0.065, y - u * 0.15, c.width - u * 0.13, u * 0.15, tone("#7a5236"), 3))
        for k in range(count):
            key = ("bread", "baguette-bread", "croissant", "pretzel", "bagel")[(k + row * 2) % 5]
            x = u * 0.1 + (c.width - u * 0.2) * (k + 0.5) / count
            c.add("distance", svg.placed(pieces.drawn(stage, key, u * 0.105, seed=k), x, y - u * 0.004))
        c.add("distance", svg.rect(u * 0.05, y, c.width - u * 0.1, u * 0.022, color.lit(wood, 0.06), 3))
    for x in (0.22, 0.5, 0.78):
        c.add("distance", furniture.hanging_lamp(stage, c.width * x, u * 0.03, u * 0.1, "#3f6f73"))
    _glass_counter(stage, foot, wood, tone)
    stage.shown = frozenset(("bakery", "shop", "counter", "shelf", "shelves", "bread", "loaf", "pastry",
        "pastries", "bakery shop"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.7


def _glass_counter(stage: Stage, foot: float, wood: str, tone: Callable[[str], str]) -> None:
    """A long counter with cakes under glass."""
    c, u, m = stage.canvas, stage.canvas.short, stage.canvas.width / 2
    top, w = foot - u * 0.1, c.width * 0.84
    x0 = m - w / 2
    c.add("ground", svg.ellipse(m, foot + u * 0.16, w * 0.52, u * 0.02, "#1a1420", opacity=0.18),
        svg.rect(x0, top, w, u * 0.26, color.lit(wood, 0.03), 5), svg.rect(x0 - u * 0.02, top - u * 0.02,
            w + u * 0.04,
        u * 0.034, tone("#f4ead8"), 5), svg.rect(x0 + u * 0.02, top + u * 0.03, w - u * 0.04, u * 0.15,
            tone("#fdf3df"), 5))
    for k in range(6):
        key = ("prop:cake_slice", "prop:muffin", "doughnut", "prop:pie", "cupcake", "cookie")[k]
        x = x0 + u * 0.06 + (w - u * 0.12) * (k + 0.5) / 6
        c.add("ground", svg.placed(pieces.drawn(stage, key, u * 0.085), x, top + u * 0.172))
    c.add("ground", svg.rect(x0 + u * 0.02, top + u * 0.03, w - u * 0.04, u * 0.15, "#dff1f8", 5,
        opacity=0.25),
        svg.stroke(svg.rounded(x0 + u * 0.02, top + u * 0.03, w - u * 0.04, u * 0.15, 5), tone("#f4f8fa"),
            u * 0.008),
        *(svg.rect(x0 + u * 0.03 + k * (w - u * 0.06) / 4, top + u * 0.195, (w - u * 0.06) / 4 - u * 0.015,
            u * 0.05,
            color.shaded(wood, 0.04), 4) for k in range(4)))
