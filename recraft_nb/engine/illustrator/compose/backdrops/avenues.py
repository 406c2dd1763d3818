"""Streets one asks for by name, a canal and a canyon of billboards; the sweep on which goods stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import buildings, skies
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_SIGNS = ("#ff3b6b", "#ffc93c", "#2fd6c3", "#4f8cff", "#ff7a2f", "#a85cff", "#f4f4ff", "#37d67a")


def canal(stage: Stage) -> None:
    """Narrow gabled houses along both quays of a canal, a bridge with bicycles across it, boats."""
    chance, c, world, u = stage.chance.stream("canal"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.52
    skies.paint_sky(stage)
    water = world.tone("#5f9fb5")
    paints = ("#a8483a", "#6b3f34", "#d9a05a", "#4f6a78", "#c9695a", "#e5d3b5", "#7a4a44", "#8a9a6f")
    quay = world.tone("#b0a394")
    for side in (-1, 1):
        x0 = -5.0 if side < 0 else c.width + 5
        c.add("ground", svg.path(svg.polygon([(x0, c.height + 5), (x0 - side * u * 0.3, c.height + 5),
            (c.width / 2
            + side * u * 0.06, h + u * 0.02), (x0, h + u * 0.02)]), quay))
    c.add("middle", svg.rect(-5, h - 2, c.width + 10, c.height, c.across([(0, color.lit(water, 0.06)), (1,
        color.shaded(water, 0.1))], 0, h, 0, c.height)))
    for side in (-1, 1):
        x = 0.0
        for k in range(6):
            near = 1 - k / 6
            w, tall = c.width * 0.135 * (0.45 + 0.55 * near), u * (0.24 + 0.34 * near)
            left = x if side < 0 else c.width - x - w
            foot = h + u * 0.05 * near + u * 0.02
            c.add("middle" if k > 4 else "ground", _gabled(stage, chance, left, foot, w, tall,
                world.tone(paints[(k * 3 + (side > 0)) % 8],
                0.25 * (1 - near)), 0.25 * (1 - near)))
            x += w
            if x > c.width * 0.44:
                break
    deck, span = h + u * 0.2, c.width * 0.36
    stone = world.tone("#b5745c")
    arch = svg.d("M", c.width / 2 - span - u * 0.16, deck + u * 0.13, "L", c.width / 2 - span - u * 0.16,
        deck, "Q", c.width / 2,
        deck - u * 0.17, c.width / 2 + span + u * 0.16, deck, "V", deck + u * 0.13, "H", c.width / 2
            + span * 0.7, "A", span * 0.7,
        u * 0.17, "0 0 0", c.width / 2 - span * 0.7, deck + u * 0.13, "Z")
    c.add("ground", svg.path(arch, stone), svg.stroke(svg.d("M", c.width / 2 - span - u * 0.16, deck, "Q",
        c.width / 2, deck - u * 0.17,
        c.width / 2 + span + u * 0.16, deck), color.lit(stone, 0.1), u * 0.022))
    rail = [(c.width / 2 + (span + u * 0.14) * (k / 8),
        deck - u * 0.085 * (1 - (k / 8) ** 2)) for k in range(-8, 9)]
    bars = "".join(svg.d("M", x, y, "v", -u * 0.07) for x, y in rail)
    c.add("ground", svg.stroke(bars + svg.smooth([(x, y - u * 0.07) for x, y in rail]),
        world.tone("#3d3f4a"), u * 0.008))
    for k in (-5, -1, 3) if {"bike", "bikes", "bicycle", "bicycles", "cycling",
        "amsterdam"} & stage.hints else ():
        x, y = rail[k + 8]
        c.add("ground", _bicycle(x + u * 0.02, y - u * 0.005, u * 0.17,
            world.tone(("#d9483b", "#2f6f8a", "#e5b33f")[k % 3])))
    streaks = "".join(svg.rounded(chance.uniform(0.2, 0.75) * c.width, h + u * 0.36
        + (c.height - h - u * 0.38) * t, u
        * chance.uniform(0.06, 0.2), 4, 2) for t in chance.scatter(9, 0.0, 1.0))
    c.add("ground", svg.path(streaks, "#ffffff", opacity=0.3))
    stage.shown = frozenset(("canal", "bridge", "stone_bridge", "house", "houses", "building", "townhouse",
        "street", "bicycle",
        "bike", "boat_bridge", "arch_bridge", "canals", "quay"))
    stage.kind = "water" if stage.hints & {"boat", "boats", "gondola", "ship"} else "ground"
    stage.stand, stage.back, stage.hero_scale = c.height * 0.93, c.height * 0.86, 0.62


def _gabled(stage: Stage, chance: Chance, x: float, foot: float, w: float, h: float, wall: str,
    depth: float) -> str:
    """A narrow house with a stepped or a bell gable and rows of tall windows."""
    top = foot - h
    steps = chance.chance(0.5)
    if steps:
        line = [(x, foot), (x, top)]
        for k in range(1, 4):
            line += [(x + w * 0.15 * (k - 1), top - w * 0.16 * k), (x + w * 0.15 * k, top - w * 0.16 * k)]
        line += [(2 * x + w - px, py) for px, py in reversed(line)]
        d = svg.polygon(line)
    else:
        d = svg.d("M", x, foot, "V", top, "Q", x + w * 0.22, top - w * 0.04, x + w * 0.26, top - w * 0.4,
            "Q", x + w / 2, top - w
            * 0.62, x + w * 0.74, top - w * 0.4, "Q", x + w * 0.78, top - w * 0.04, x + w, top, "V", foot,
                "Z")
    parts = [svg.path(d, wall), svg.rect(x + w * 0.9, top, w * 0.1, h, color.shaded(wall, 0.06))]
    frame = stage.world.tone("#f6f0e2", depth)
    rows = max(2, round(h / (w * 0.62)))
    for row in range(rows):
        for k in range(3):
            px, py = x + w * (0.12 + 0.28 * k), top + h * (row + 0.18) / rows
            if row == rows - 1 and k == 1:
                parts.append(svg.rect(px, py, w * 0.2, foot - py, stage.world.tone("#2f4a44", depth)))
                continue
            parts += [svg.rect(px - w * 0.02, py - w * 0.02, w * 0.22, h / rows * 0.62, frame),
                svg.rect(px, py, w * 0.18, h / rows * 0.56, buildings.window_tone(stage, chance, depth))]
    parts.append(svg.rect(x + w * 0.42, top - w * 0.26, w * 0.16, w * 0.2, frame))
    return "".join(parts)


def _bicycle(x: float, y: float, size: float, paint: str) -> str:
    """A bicycle that stands with its wheels at a height."""
    r = size * 0.24
    a, b = (x - size * 0.3, y - r), (x + size * 0.3, y - r)
    seat, bar, crank = (x - size * 0.12, y - size * 0.5), (x + size * 0.2,
        y - size * 0.52), (x - size * 0.02, y - r)
    frame = svg.d("M", *a, "L", *seat, "L", *crank, "Z", "M", *seat, "L", *bar, "L", *crank, "M", *b, "L",
        *bar, "v", -size * 0.1, "h",
        -size * 0.1, "M", seat[0], seat[1], "v", -size * 0.06)
    wheels = "".join(svg.stroke(svg.ring(*centre, r), "#23252e", size * 0.045) for centre in (a, b))
    return wheels + svg.stroke(frame, paint, size * 0.05) + svg.rect(seat[0] - size * 0.1,
        seat[1] - size * 0.1, size * 0.2, size
        * 0.06, "#23252e", size * 0.02)


def billboards(stage: Stage) -> None:
    """A street between towers that are hung with lit signs from the pavement to the roof, taxis on it."""
    chance, c, world, u = stage.chance.stream("billboards"), stage.canvas, stage.world, stage.canvas.short
    h = stage.horizon = c.height * 0.66
    skies.paint_sky(stage)
    vx = c.width / 2
    night = world.scheme.dark > 0.5
    wall = "#2f3350" if night else "#7f8aa3"

    def at(side: int, t: float, height: float) -> tuple[float, float]:
        """A place on a front: t from 0 far off to 1 beside the viewer, height in shares of the front."""
        x = vx + side * (u * 0.05 + (c.width * 0.56 - u * 0.05) * t**1.3)
        foot = h + (c.height * 0.14) * t**1.3
        tall = u * (0.2 + 0.75 * t**1.1)
        return x, foot - tall * height

    c.add("distance", svg.rect(vx - u * 0.07, h - u * 0.3, u * 0.14, u * 0.32, world.tone(wall, 0.3)))
    for k in range(4):
        c.add("distance", svg.rect(vx - u * 0.05, h - u * (0.28 - 0.065 * k), u * 0.1, u * 0.05, _SIGNS[k]))
    marks = (0.0, 0.2, 0.42, 0.68, 1.0)
    for side in (-1, 1):
        for k in range(4):
            t0, t1 = marks[k], marks[k + 1]
            roof = 1.0 + chance.uniform(-0.16, 0.1)
            quad = [at(side, t0, 0), at(side, t0, roof), at(side, t1, roof), at(side, t1, 0)]
            c.add("middle", svg.path(svg.polygon(quad), color.shaded(world.tone(wall, 0.3 - 0.09 * k),
                0.03 * (k % 2))))
            level = 0.1
            while level < roof - 0.12:
                step = chance.uniform(0.12, 0.26)
                up = min(level + step, roof - 0.03)
                a, b = t0 + (t1 - t0) * 0.1, t0 + (t1 - t0) * 0.9
                paint = chance.pick(_SIGNS)
                sign = [at(side, a, level), at(side, a, up), at(side, b, up), at(side, b, level)]
                c.add("middle", svg.path(svg.polygon(sign), paint if night else color.mix(paint, wall, 0.12)))
                kind = chance.pick(("disc", "bars", "bars", "band"))
                (xa, ya), (xb, yb) = at(side, (a + b) / 2, (level + up) / 2), at(side, b, up)
                size = min(abs(xb - xa), abs(yb - ya)) * 0.62
                ink = "#ffffff" if paint not in ("#f4f4ff", "#ffc93c") else "#2a2140"
                if kind == "disc":
                    c.add("middle", svg.circle(xa, ya, size, ink, opacity=0.9),
                        svg.circle(xa, ya, size * 0.55, paint))
                else:
                    for n in range(3 if kind == "bars" else 1):
                        v = level + (up - level) * (0.25 + 0.25 * n if kind == "bars" else 0.5)
                        p, q = at(side, a + (b - a) * 0.14, v), at(side, a
                            + (b - a) * (0.86 - 0.2 * (n % 2)), v)
                        c.add("middle", svg.stroke(svg.d("M", *p, "L", *q), ink,
                            max(2.0, size * (0.24 if kind == "bars" else 0.6)),
                            stroke_opacity=0.9))
                level = up + 0.03
    road = world.tone("#4a4d5c")
    c.add("ground", svg.rect(-5, h + u * 0.0, c.width + 10, c.height, world.tone("#8f8a92")),
        svg.path(svg.polygon([(vx - u * 0.045, h), (vx + u * 0.045, h), (c.width * 0.94, c.height + 5),
            (c.width * 0.06,
            c.height + 5)]), road))
    for side in (-1, 1):
        c.add("ground", svg.path(svg.polygon([(vx + side * u * 0.05, h - 1), at(side, 1.0, 0),
            (vx + side * c.width, c.height * 0.8), (vx
            + side * c.width, h - 2)]), world.tone(wall, 0.1)))
    if night:
        for k in range(16):
            x, y = chance.uniform(0.2, 0.8) * c.width, h + (c.height - h) * chance.uniform(0.15, 0.95)
            c.add("ground", svg.rect(x, y, u * 0.08, 5,
                _SIGNS[k % 8], 2, opacity=0.4))
    for x, y, size in ((vx - u * 0.05, h + u * 0.07, 0.09), (vx + u * 0.1, h + u * 0.15, 0.16),
        (vx - u * 0.19, h + u * 0.26, 0.25)):
        c.add("ground", _taxi(x, y, u * size))
    stage.shown = frozenset(("billboard", "billboards", "taxi", "sign", "signs", "building", "buildings",
        "skyscraper", "square",
        "street", "city"))
    stage.stand, stage.back = c.height * 0.93, h + u * 0.1


def _taxi(x: float, y: float, w: float) -> str:
    """A yellow cab from behind."""
    return (
        svg.ellipse(x, y, w * 0.56, w * 0.08, "#14151c", opacity=0.4)
        + svg.path(svg.polygon([(x - w * 0.32, y - w * 0.4), (x - w * 0.24, y - w * 0.66),
            (x + w * 0.24, y - w * 0.66),
            (x + w * 0.32, y - w * 0.4)]), "#e8b21f")
        + svg.path(svg.polygon([(x - w * 0.26, y - w * 0.4), (x - w * 0.2, y - w * 0.6),
            (x + w * 0.2, y - w * 0.6), (x + w * 0.26,
            y - w * 0.4)]), "#2f3a52")
        + svg.rect(x - w * 0.14, y - w * 0.76, w * 0.28, w * 0.1, "#fff3c4", w * 0.03)
        + svg.rect(x - w * 0.45, y - w * 0.42, w * 0.9, w * 0.34, "#f7c52f", w * 0.08)
        + svg.rect(x - w * 0.42, y - w * 0.12, w * 0.18, w * 0.14, "#1c1d24", w * 0.03)
        + svg.rect(x + w * 0.24, y - w * 0.12, w * 0.18, w * 0.14, "#1c1d24", w * 0.03)
        + svg.rect(x - w * 0.42, y - w * 0.34, w * 0.16, w * 0.09, "#e8392f", w * 0.02)
        + svg.rect(x + w * 0.26, y - w * 0.34, w * 0.16, w * 0.09, "#e8392f", w * 0.02)
        + svg.rect(x - w * 0.14, y - w * 0.3, w * 0.28, w * 0.1, "#fbfbf6", w * 0.02)
    )
