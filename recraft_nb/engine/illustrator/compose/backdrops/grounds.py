"""Grounds that people laid out: a playground, a graveyard, a zoo, a building site, a fair."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import plants
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def _standing(stage: Stage, share: float = 0.62) -> float:
    """Where the ground of the middle begins; who comes stands before it."""
    c, h = stage.canvas, stage.horizon
    stage.stand, stage.back = h + (c.height - h) * share, h + (c.height - h) * 0.16
    return h + (c.height - h) * 0.2


def playground(stage: Stage) -> None:
    """A tower with a slide, swings, a seesaw and sand, with trees behind."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    land.meadow(stage)
    y = _standing(stage, 0.72) + u * 0.05
    tone = world.tone
    away = 1 if stage.layout.hero_x < 0.5 else -1
    m = c.width / 2
    c.add("ground", svg.ellipse(m, y + u * 0.1, u * 0.6, u * 0.13, tone("#ecd5a0")))
    x = m + away * u * 0.2
    post, red, yellow, blue = tone("#b9793f"), tone("#e0473f"), tone("#f2c53f"), tone("#3f8fd0")
    c.add(
        "ground",
        svg.path(svg.polygon([(x - u * 0.12, y - u * 0.44), (x, y - u * 0.56),
            (x + u * 0.12, y - u * 0.44)]), red),
        svg.rect(x - u * 0.1, y - u * 0.44, u * 0.02, u * 0.5, post),
            svg.rect(x + u * 0.08, y - u * 0.44, u * 0.02, u * 0.5, post),
        svg.rect(x - u * 0.1, y - u * 0.24, u * 0.2, u * 0.03, post),
        svg.rect(x - u * 0.08, y - u * 0.34, u * 0.16, u * 0.1, yellow, 4),
        svg.stroke("".join(svg.d("M", x - u * 0.06, y - u * 0.2 + u * 0.055 * k, "h",
            u * 0.12) for k in range(4)), color.shaded(post, 0.1), u * 0.014),
        svg.path(svg.d("M", x + away * u * 0.09, y - u * 0.25, "Q", x + away * u * 0.2, y - u * 0.02,
            x + away * u * 0.36, y + u * 0.05,
                       "l", 0, u * 0.035, "Q", x + away * u * 0.16, y + u * 0.02, x + away * u * 0.06,
                           y - u * 0.2, "Z"), blue),
    )
    x = m - away * u * 0.24
    frame = "".join(svg.d("M", x + s * u * 0.2, y - u * 0.4, "L", x + s * u * 0.2 + d * u * 0.06,
        y + u * 0.06) for s in (-1, 1) for d in (-1, 1))
    c.add("ground", svg.stroke(frame + svg.d("M", x - u * 0.21, y - u * 0.4, "h", u * 0.42), tone("#4f9a6a"),
        u * 0.02))
    for dx, paint in ((-0.09, red), (0.09, blue)):
        ropes = svg.d("M", x + u * (dx - 0.035), y - u * 0.4, "v", u * 0.32, "m", u * 0.07, -u * 0.32, "v",
            u * 0.32)
        c.add("ground", svg.stroke(ropes, tone("#7a828f"), u * 0.007),
            svg.rect(x + u * (dx - 0.05), y - u * 0.085, u * 0.1, u * 0.022, paint, 4))
    x, low = m + away * u * 0.06, y + u * 0.13
    if c.width > u * 0.9 and not stage.busy:
        c.add(
            "ground",
            svg.path(svg.polygon([(x - u * 0.03, low + u * 0.05), (x, low - u * 0.02),
                (x + u * 0.03, low + u * 0.05)]), tone("#7a828f")),
            svg.stroke(svg.d("M", x - u * 0.2, low + u * 0.03, "L", x + u * 0.2, low - u * 0.06), yellow,
                u * 0.024),
        )
    stage.shown = frozenset(("playground", "playground-slide", "slide", "swing", "seesaw", "climbing-frame"))


def graveyard(stage: Stage) -> None:
    """Rows of stones and crosses on a slope, a bare tree, an iron fence with a gate."""
    chance, c, world, u = stage.chance.stream("graves"), stage.canvas, stage.world, stage.canvas.short
    land.meadow(stage)
    y = _standing(stage)
    iron = world.tone("#2f3340", 0.1)
    top = y - u * 0.12
    bars = "".join(svg.d("M", x, y, "V", top, "l", -u * 0.01, -u * 0.012, "m", u * 0.01, u * 0.012, "l",
        u * 0.01, -u * 0.012)
                   for x in range(0, int(c.width) + 40, int(u * 0.04)))
    c.add("ground", svg.stroke(bars + svg.d("M0", top + u * 0.02, "H", c.width, "M0", y - u * 0.02, "H",
        c.width), iron, u * 0.007))
    side = -1 if stage.layout.hero_x > 0.5 else 1
    x = c.width * (0.5 + side * 0.38)
    tree = "".join(svg.d("M", x, y - u * a, "q", d * u * 0.06, -u * 0.03, d * u * b,
        -u * (0.1 + b / 2)) for a, d, b in
                   ((0.2, 1, 0.14), (0.26, -1, 0.16), (0.34, 1, 0.1), (0.38, -1, 0.08)))
    c.add("ground", svg.path(svg.d("M", x - u * 0.04, y + u * 0.06, "Q", x, y - u * 0.1, x - u * 0.01,
        y - u * 0.46, "h", u * 0.02, "Q", x + u * 0.03, y - u * 0.1,
                                   x + u * 0.05, y + u * 0.06, "Z"), world.tone("#4a3a38")),
                                       svg.stroke(tree, world.tone("#4a3a38"), u * 0.016))
    for row in range(3):
        base = y + u * 0.06 + (c.height - y) * (0.0, 0.26, 0.66)[row]
        size = u * (0.085, 0.125, 0.18)[row]
        for k in range(-4, 5):
            gx = c.width / 2 + k * size * 1.9 + (size * 0.9 if row % 2 else 0)
            if row and stage.busy and "headstone" not in stage.busy and abs(gx - stage.hero_x) < u * 0.26:
                continue
            c.add("ground", _stone(gx + chance.uniform(-0.2, 0.2) * size, base, size,
                world.tone(chance.pick(("#7f868f", "#737a85", "#8f8c86"))), chance.randint(0, 2)))
    stage.shown = frozenset(("headstone", "cemetery", "graveyard", "gravestone", "grave", "tombstone",
        "fence", "gate"))


def _stone(x: float, y: float, size: float, paint: str, kind: int) -> str:
    """A gravestone: round, pointed or a cross, with lines on it and grass at its foot."""
    dark = color.shaded(paint, 0.08)
    w = size * 0.7
    if kind == 2:
        body = svg.rect(x - w * 0.12, y - size, w * 0.24, size, paint, 3) + svg.rect(x - w * 0.38,
            y - size * 0.78, w * 0.76, w * 0.22, paint, 3)
    elif kind == 1:
        body = svg.path(svg.polygon([(x - w / 2, y), (x - w / 2, y - size * 0.7), (x, y - size * 1.02),
            (x + w / 2, y - size * 0.7), (x + w / 2, y)]), paint)
    else:
        body = svg.path(svg.d("M", x - w / 2, y, "V", y - size * 0.58, "A", w / 2, w / 2, "0 0 1", x + w / 2,
            y - size * 0.58, "V", y, "Z"), paint)
    marks = "" if kind == 2 else svg.stroke(svg.d("M", x - w * 0.24, y - size * 0.5, "h", w * 0.48, "M",
        x - w * 0.18, y - size * 0.36, "h", w * 0.36), dark, size * 0.035)
    return svg.ellipse(x, y, w * 0.8, size * 0.07, "#1d2a20",
        opacity=0.3) + body + marks + svg.rect(x - w * 0.62, y - size * 0.07, w * 1.24, size * 0.1, dark, 3)


def zoo(stage: Stage) -> None:
    """An enclosure: rocks and a wall behind, palms, a sign with a paw, a railing before everybody."""
    chance, c, world, u = stage.chance.stream("zoo"), stage.canvas, stage.world, stage.canvas.short
    land.meadow(stage)
    y = _standing(stage, 0.52)
    rock = world.tone("#b3a08a")
    for k in range(7):
        x, r = c.width * (k + chance.uniform(0.1, 0.9)) / 7, u * chance.uniform(0.09, 0.15)
        c.add("ground", svg.path(svg.d("M", x - r, y + u * 0.03, "Q", x - r * 0.8, y - r * 1.1, x,
            y - r * 1.2, "T", x + r, y + u * 0.03, "Z"),
                                 rock if k % 2 else color.shaded(rock, 0.05)))
    for x in (0.08, 0.93):
        c.add("ground", svg.placed(plants.palm(world, chance, u * 0.46), c.width * x, y + u * 0.04))
    c.add("ground", svg.ellipse(c.width * (0.28 if stage.layout.hero_x > 0.5 else 0.72), y + u * 0.1,
        u * 0.17, u * 0.032, world.tone("#7fc4dc")))
    wood = world.tone("#a8703f")
    low = c.height - u * 0.035
    rails = "".join(svg.rounded(-9, low - u * dy, c.width + 18, u * 0.022, 4) for dy in (0.13, 0.07))
    posts = "".join(svg.rounded(x, low - u * 0.17, u * 0.034, u * 0.22, 5) for x in range(int(u * 0.05),
        int(c.width) + 30, int(u * 0.2)))
    x = c.width * (0.8 if stage.layout.hero_x < 0.5 else 0.2)
    paw = svg.ellipse(x, low - u * 0.2, u * 0.024, u * 0.02, "#fff6e0") + "".join(
        svg.circle(x + u * 0.014 * (2 * k - 3), low - u * (0.226 if k in (0, 3) else 0.236), u * 0.008,
            "#fff6e0") for k in range(4))
    stage.front += [
        svg.path(rails, color.lit(wood, 0.03)), svg.path(posts, color.shaded(wood, 0.05)),
        svg.rect(x - u * 0.075, low - u * 0.27, u * 0.15, u * 0.11, world.tone("#4f8a4a"), 10), paw,
    ]
    stage.shown = frozenset(("zoo", "fence", "enclosure", "cage"))


def building_site(stage: Stage) -> None:
    """Floors of raw concrete with scaffolding, a tower crane, a heap of sand, barriers."""
    chance, c, world, u = stage.chance.stream("site"), stage.canvas, stage.world, stage.canvas.short
    land.meadow(stage)
    y = _standing(stage)
    tone = world.tone
    earth = tone("#b08a62")
    c.add("ground", svg.rect(-5, y - u * 0.02, c.width + 10, c.height,
        c.across([(0, earth), (1, color.shaded(earth, 0.07))], 0, y, 0, c.height)))
    tracks = "".join(svg.d("M", chance.uniform(0, c.width), chance.uniform(y + u * 0.05, c.height), "h",
        u * chance.uniform(0.03, 0.12)) for _ in range(24))
    c.add("ground", svg.stroke(tracks, color.shaded(earth, 0.08), 5))
    away = 1 if stage.layout.hero_x < 0.5 else -1
    x, w = c.width * (0.5 + away * 0.2), u * 0.42
    grey, steel = tone("#a9adb3"), tone("#e0a03f")
    for k in range(4):
        top = y - u * 0.13 * (k + 1)
        if k < 3:
            c.add("middle", svg.rect(x - w / 2, top + u * 0.02, w, u * 0.12, tone("#6f757f")))
        c.add("middle", svg.rect(x - w * 0.54, top, w * 1.08, u * 0.024, grey))
        c.add("middle", *(svg.rect(x - w / 2 + w * j / 4 - u * 0.01, top, u * 0.02, u * 0.13,
            color.shaded(grey, 0.05)) for j in range(5)))
    poles = "".join(svg.d("M", x - w * 0.62 + w * 0.31 * j, y + u * 0.02, "V",
        y - u * 0.56) for j in range(5))
    planks = "".join(svg.d("M", x - w * 0.64, y - u * 0.13 * k - u * 0.06, "h", w * 1.28) for k in range(4))
    c.add("middle", svg.stroke(poles, tone("#8a919b"), u * 0.008), svg.stroke(planks, steel, u * 0.012))
    if not set(stage.busy) & {"tower_crane", "crane"} or stage.hints & {"site"}:
        c.add("middle", _crane(c.width * (0.5 - away * 0.24), y + u * 0.02, min(u * 0.66, y - u * 0.08),
            away, tone("#f2b53f"),
            tone("#5f6672")))
    heap = c.width * (0.5 - away * 0.36)
    sand = tone("#dfbf86")
    c.add("ground", svg.path(svg.d("M", heap - u * 0.17, y + u * 0.09, "Q", heap, y - u * 0.16,
        heap + u * 0.17, y + u * 0.09, "Z"), sand),
          svg.path(svg.d("M", heap, y - u * 0.036, "Q", heap + u * 0.1, y, heap + u * 0.17, y + u * 0.09,
              "H", heap + u * 0.02, "Z"), color.shaded(sand, 0.06)))
    for k in range(3):
        bx = c.width * (0.5 + away * (0.08 + 0.15 * k))
        stripes = "".join(svg.polygon([(bx - u * 0.06 + u * 0.04 * j, y + u * 0.05),
            (bx - u * 0.04 + u * 0.04 * j, y + u * 0.05), (bx - u * 0.055 + u * 0.04 * j, y + u * 0.09),
                                       (bx - u * 0.075 + u * 0.04 * j, y + u * 0.09)]) for j in range(4))
        c.add("ground", svg.rect(bx - u * 0.08, y + u * 0.05, u * 0.155, u * 0.04, "#fbf6ee", 3),
            svg.path(stripes, tone("#e0473f")),
              svg.stroke(svg.d("M", bx - u * 0.06, y + u * 0.09, "v", u * 0.04, "m", u * 0.11, -u * 0.04,
                  "v", u * 0.04), tone("#6f757f"), u * 0.01))
    stage.shown = frozenset(("construction-site", "building-construction", "site", "tower_crane", "crane",
        "construction", "scaffold", "building"))


def _crane(x: float, y: float, h: float, away: int, paint: str, dark: str) -> str:
    """A tower crane with its arm over the building and a load on the rope."""
    top, w = y - h, h * 0.045
    lattice = svg.d("M", x - w, y, "V", top, "M", x + w, y, "V", top)
    lattice += "".join(svg.d("M", x - w, y - h * k / 12, "L", x + w, y - h * (k + 1) / 12, "M", x + w,
        y - h * k / 12, "L", x - w, y - h * (k + 1) / 12) for k in range(12))
    end, short = x + away * h * 0.56, x - away * h * 0.2
    arm = svg.d("M", short, top, "H", end, "M", x, top - h * 0.1, "L", end, top, "M", x, top - h * 0.1, "L",
        short, top, "M", x, top - h * 0.1, "V", top + h * 0.02)
    load = x + away * h * 0.36
    return "".join((
        svg.stroke(lattice, paint, h * 0.012), svg.stroke(arm, paint, h * 0.016),
        svg.rect(short - h * 0.035, top, h * 0.08, h * 0.07, dark, 3),
            svg.rect(x - w * 1.3, top + h * 0.01, w * 2.6, h * 0.06, paint, 4),
        svg.stroke(svg.d("M", load, top, "v", h * 0.2), dark, h * 0.006),
            svg.rect(load - h * 0.06, top + h * 0.2, h * 0.12, h * 0.03, "#b9583f", 2),
    ))


def fair(stage: Stage) -> None:
    """Striped tents and stalls, a big wheel far off, lights on strings."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    land.meadow(stage)
    y = _standing(stage)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    if "ferris_wheel" not in stage.busy:
        c.add("middle", _wheel(stage, c.width * (0.5 + away * 0.22), y - u * 0.26, u * 0.23))
    for k, (x, size) in enumerate(((0.12, 0.26), (0.88, 0.28), (0.36 if away > 0 else 0.64, 0.2))):
        paint = world.tone(("#e0473f", "#3f7fc0", "#e0a02f")[k])
        c.add("ground", _tent(c.width * x, y + u * 0.03, u * size, paint, world.tone("#fdf6ea")))
    for row in range(2):
        sag, x0, x1 = u * 0.07, -10.0, c.width + 10
        top = u * (0.08 + 0.09 * row)
        c.add("middle", svg.stroke(svg.d("M", x0, top, "Q", c.width / 2, top + 2 * sag, x1, top),
            world.tone("#5a5262"), 3))
        for k in range(14):
            t = (k + 0.5) / 14
            px, py = x0 + (x1 - x0) * t, top + 4 * sag * t * (1 - t)
            paint = ("#ffd23f", "#ff7f6a", "#6fd0f0", "#8fe08a")[(k + row) % 4]
            c.add("middle", svg.circle(px, py + u * 0.012, u * 0.022, paint, opacity=0.3),
                svg.circle(px, py + u * 0.012, u * 0.012, paint))
    stage.shown = frozenset(("fairground", "circus-tent", "carnival", "fair", "funfair", "amusement-park",
        "string_lights", "stall"))


def _tent(x: float, y: float, size: float, paint: str, pale: str) -> str:
    """A round tent in stripes with a flag."""
    wall, roof = [], []
    for k in range(6):
        a, b = x - size / 2 + size * k / 6, x - size / 2 + size * (k + 1) / 6
        fill = paint if k % 2 == 0 else pale
        wall.append(svg.rect(a, y - size * 0.5, size / 6 + 1, size * 0.5, fill))
        roof.append(svg.path(svg.polygon([(x, y - size), (a - (x - a) * 0.16, y - size * 0.48),
            (b - (x - b) * 0.16, y - size * 0.48)]), color.shaded(fill, 0.03)))
    door = svg.path(svg.d("M", x - size * 0.12, y, "Q", x - size * 0.04, y - size * 0.2, x, y - size * 0.4,
        "Q", x + size * 0.04, y - size * 0.2, x + size * 0.12, y, "Z"), "#4a2a3a")
    flag = svg.path(svg.polygon([(x, y - size * 1.14), (x + size * 0.16, y - size * 1.09),
        (x, y - size * 1.04)]), "#f2c53f")
    return "".join(wall) + door + "".join(roof) + svg.stroke(svg.d("M", x, y - size, "v", -size * 0.14),
        "#6a5a4a", 4) + flag


def _wheel(stage: Stage, x: float, y: float, r: float) -> str:
    """A big wheel with coloured gondolas."""
    steel = stage.world.tone("#8f86b0", 0.15)
    spots = [(x + r * math.cos(k * math.pi / 6), y + r * math.sin(k * math.pi / 6)) for k in range(12)]
    spokes = "".join(svg.d("M", x, y, "L", px, py) for px, py in spots)
    cabins = "".join(svg.rect(px - r * 0.08, py, r * 0.16, r * 0.14,
        stage.world.tone(("#e0473f", "#f2c53f", "#3f8fd0")[k % 3]), 5) for k, (px, py) in enumerate(spots))
    legs = svg.stroke(svg.d("M", x - r * 0.5, y + r * 1.3, "L", x, y, "L", x + r * 0.5, y + r * 1.3), steel,
        r * 0.06)
    return legs + svg.stroke(svg.ring(x, y, r), steel, r * 0.045) + svg.stroke(spokes, steel,
        r * 0.02) + cabins + svg.circle(x, y, r * 0.08, "#f2c53f")
