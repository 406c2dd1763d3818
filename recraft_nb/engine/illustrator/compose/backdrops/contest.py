"""Where contests are held: a running track, a grandstand full of fans, a pool with lanes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import skies
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_CREAM = "#fbf6ee"
_LANES = 6
_CLUBS = ("#e0473f", "#2f6fc9", "#f2c53f", "#f7f3e9", "#2f9e72", "#8a4fb8")
_BURNING = re.compile(r"\b(?:flares?|smoke|smoky|pyro)\b")
_SKINS = ("#fbd5b8", "#e0a578", "#c08457", "#94603f", "#6d442d")


def running_track(stage: Stage) -> None:
    """A red track whose white lanes run away from the viewer, grass inside, low stands behind."""
    chance, c, world, u = stage.chance.stream("track"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage)
    h = min(stage.horizon, c.height * 0.54)
    stage.horizon = h
    wall = world.tone("#8a94b8", 0.25)
    c.add("distance", svg.rect(-5, h - u * 0.1, c.width + 10, u * 0.12, wall))
    for k in range(3):
        y = h - u * 0.085 + k * u * 0.03
        c.add("distance", svg.rect(-5, y, c.width + 10, u * 0.012, color.shaded(wall, 0.05 + 0.03 * k)))
    for k in range(int(7 * c.width / u)):
        x = (k + 0.5) * u / 7
        c.add(
            "distance",
            svg.circle(x, h - u * 0.02, u * chance.uniform(0.03, 0.05), world.tone("#5f9e5a", 0.2)),
        )
    c.add("ground", svg.rect(-5, h, c.width + 10, c.height - h + 5, world.tone("#6fb05a")))
    top, low = h + u * 0.03, c.height + 5
    m = c.width / 2
    far, near = c.width * 0.3, c.width * 1.7
    red = world.tone("#c8503a")
    fill = c.across([(0, color.shaded(red, 0.03)), (1, color.lit(red, 0.04))], 0, top, 0, low)
    c.add(
        "ground",
        svg.path(
            svg.polygon([(m - far / 2, top), (m + far / 2, top), (m + near / 2, low), (m - near / 2, low)]),
            fill,
        ),
    )
    line = world.tone("#fbf6ee")
    for k in range(_LANES + 1):
        t = k / _LANES - 0.5
        w0, w1 = u * 0.003, u * 0.011
        x0, x1 = m + far * t, m + near * t
        c.add(
            "ground",
            svg.path(svg.polygon([(x0 - w0, top), (x0 + w0, top), (x1 + w1, low), (x1 - w1, low)]), line),
        )
    y = top + (low - top) * 0.2
    half = (far + (near - far) * 0.2) / 2
    c.add("ground", svg.rect(m - half, y, half * 2, u * 0.008, line))
    stage.shown = frozenset(("stadium", "track", "lane", "running-track"))
    stage.stand, stage.back = min(c.height * 0.9, h + (c.height - h) * 0.74), top + u * 0.06


def _spectator(
    stage: Stage, x: float, y: float, r: float, scarf: str, shirt: str, kind: int, stripe: str = _CREAM
) -> str:
    """Head, shoulders and what is held up: a scarf, a flag, or only the arms."""
    tone = stage.world.tone
    skin = tone(stage.chance.stream(f"face{x:.0f}{y:.0f}").pick(_SKINS), 0.1)
    parts = [
        svg.path(
            svg.d(
                "M",
                x - r * 1.5,
                y + r * 3,
                "q",
                0,
                -r * 2.3,
                r * 1.5,
                -r * 2.3,
                "q",
                r * 1.5,
                0,
                r * 1.5,
                r * 2.3,
                "Z",
            ),
            tone(shirt, 0.1),
        ),
        svg.circle(x, y, r, skin),
        svg.path(
            svg.d("M", x - r, y - r * 0.1, "a", r, r, "0 0 1", r * 2, 0, "q", -r, -r * 0.6, -r * 2, 0, "Z"),
            tone(("#3a2a26", "#8a5a35", "#2b2733", "#c98a3f")[kind % 4], 0.1),
        ),
    ]
    if kind % 3 == 0:
        parts += [
            svg.stroke(
                svg.d(
                    "M",
                    x - r * 1.2,
                    y + r * 1.6,
                    "L",
                    x - r * 1.8,
                    y - r * 1.4,
                    "M",
                    x + r * 1.2,
                    y + r * 1.6,
                    "L",
                    x + r * 1.8,
                    y - r * 1.4,
                ),
                skin,
                r * 0.5,
            ),
            svg.rect(x - r * 2.1, y - r * 2.1, r * 4.2, r * 0.9, tone(scarf), r * 0.2),
            *(
                svg.rect(x - r * 1.5 + j * r * 1.2, y - r * 2.1, r * 0.4, r * 0.9, tone(stripe))
                for j in range(3)
            ),
        ]
    elif kind % 3 == 1:
        parts.append(svg.rect(x - r * 0.9, y + r * 0.8, r * 1.8, r * 0.55, tone(scarf), r * 0.2))
    else:
        parts.append(
            svg.stroke(
                svg.d(
                    "M",
                    x - r * 1.2,
                    y + r * 1.6,
                    "L",
                    x - r * 1.7,
                    y - r,
                    "M",
                    x + r * 1.2,
                    y + r * 1.6,
                    "L",
                    x + r * 1.7,
                    y - r,
                ),
                skin,
                r * 0.5,
            )
        )
    return "".join(parts)


def _club(stage: Stage) -> tuple[str, str]:
    """The first two colours that are named, which are the club's; "" and white when none is."""
    known = vocabulary().colors
    named = (known[word] for word in stage.said.replace(",", " ").split() if word in known)
    paints = list(dict.fromkeys(color.hexa(paint) for paint in named))
    return (paints[0] if paints else "", paints[1] if len(paints) > 1 else _CREAM)


def _flares(stage: Stage, club: str, foot: float) -> None:
    """Smoke in the club's colour that rises from burning flares in the crowd."""
    chance, c, u = stage.chance.stream("flares"), stage.canvas, stage.canvas.short
    for k, (at, tone) in enumerate(
        ((0.1, "#d9d4d6"), (0.36, club or "#e0473f"), (0.64, "#d9d4d6"), (0.9, club or "#e0473f"))
    ):
        x, y = c.width * at, foot - u * (0.12 + 0.05 * (k % 2))
        puffs = []
        for j in range(9):
            t = j / 8
            r = u * (0.022 + 0.075 * t)
            puffs.append(
                svg.circle(
                    x + u * 0.12 * t * t + chance.uniform(-0.3, 0.3) * r,
                    y - u * 0.52 * t,
                    r,
                    color.lit(tone, 0.1 * t),
                    opacity=0.82 - 0.5 * t,
                )
            )
        glow = c.radial([(0, "#fff1b8", 0.95), (0.4, "#ff8a3c", 0.6), (1, "#ff5a2c", 0)])
        c.add(
            "middle",
            *reversed(puffs),
            svg.circle(x, y, u * 0.07, glow),
            svg.circle(x, y, u * 0.014, "#fffbe6"),
            svg.rect(x - u * 0.006, y, u * 0.012, u * 0.06, "#b8323a"),
        )


def stands(stage: Stage) -> None:
    """Rows of fans one above the other with scarves held up and flags, the rail of the stand in front."""
    chance, c, world, u = stage.chance.stream("stands"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.4)
    club, stripe = _club(stage)
    top = c.height * 0.13
    roof = world.tone("#5a6488", 0.1)
    c.add("distance", svg.rect(-5, top, c.width + 10, c.height, world.tone("#7d88a8", 0.12)))
    c.add(
        "distance",
        svg.path(
            svg.polygon(
                [
                    (-5, top - u * 0.1),
                    (c.width + 5, top - u * 0.1),
                    (c.width + 5, top + u * 0.01),
                    (-5, top + u * 0.03),
                ]
            ),
            roof,
        ),
    )
    rows = 5
    for row in range(rows):
        y = top + u * 0.1 + row * u * 0.112
        r = u * (0.021 + 0.0035 * row)
        c.add(
            "middle",
            svg.rect(
                -5, y + r * 2.2, c.width + 10, u * 0.14, world.tone("#98a2bf" if row % 2 else "#8892b2", 0.1)
            ),
        )
        step = r * 4.6
        for k in range(int(c.width / step) + 2):
            x = (k - 0.5 * (row % 2)) * step + chance.uniform(-0.2, 0.2) * r
            scarf = club or chance.pick(_CLUBS)
            shirt = club if club and chance.chance(0.4) else chance.pick((*_CLUBS, "#f7f3e9", "#4a5578"))
            c.add("middle", _spectator(stage, x, y, r, scarf, shirt, chance.randint(0, 11), stripe))
    for k in range(4):
        x = c.width * (0.14 + 0.24 * k) + chance.uniform(-0.03, 0.03) * u
        y = top + u * chance.uniform(0.06, 0.3)
        flag = club or _CLUBS[k]
        c.add(
            "middle",
            svg.stroke(
                svg.d("M", x, y + u * 0.16, "L", x + u * 0.02, y - u * 0.05), world.tone("#6b4a35"), u * 0.008
            ),
            svg.path(_streamer(x + u * 0.02, y - u * 0.05, u, 0.09), world.tone(flag)),
            svg.path(_streamer(x + u * 0.02, y - u * 0.02, u, 0.03), world.tone(stripe)),
        )
    foot = top + u * 0.1 + rows * u * 0.112 + u * 0.02
    if _BURNING.search(stage.said):
        _flares(stage, club, foot)
    floor = world.tone("#aeb6ca")
    c.add(
        "ground",
        c.below(foot, [(0, color.shaded(floor, 0.06)), (1, floor)]),
    )
    c.add("ground", svg.rect(-5, foot, c.width + 10, u * 0.012, color.shaded(floor, 0.14)))
    stage.horizon = foot - u * 0.1
    stage.shown = frozenset(("stadium", "stand", "crowd", "arena", "market_stall"))
    stage.stand, stage.back = min(c.height * 0.95, foot + (c.height - foot) * 0.72), foot + u * 0.02


def _streamer(x: float, y: float, u: float, tall: float) -> str:
    """A strip of cloth that waves to the right of its pole; sides in shares of the picture's short one."""
    out, back = (u * 0.04, -u * 0.03, u * 0.08, 0), (-u * 0.04, u * 0.03, -u * 0.08, 0)
    return svg.d("M", x, y, "q", *out, "t", u * 0.08, 0, "v", u * tall, "q", *back, "t", -u * 0.08, 0, "Z")


def lane_pool(stage: Stage) -> None:
    """A pool seen along its lanes: lines of floats, starting blocks at the far end."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    h = c.height * 0.4
    stage.horizon = h
    wall = world.tone("#cfe3ee", 0.1)
    c.add(
        "sky",
        svg.rect(
            -5, 0, c.width + 10, h + 5, c.across([(0, color.shaded(wall, 0.06)), (1, wall)], 0, 0, 0, h)
        ),
    )
    for k in range(6):
        x = c.width * (k + 0.5) / 6
        c.add(
            "sky",
            svg.rect(x - c.width * 0.065, u * 0.04, c.width * 0.13, h * 0.42, world.tone("#a9d8f2", 0.1), 4),
        )
    for k in range(int(c.width / (u * 0.05)) + 1):
        tone = ("#e0473f", "#f2c53f", "#2f6fc9", "#fbf6ee")[k % 4]
        c.add(
            "distance",
            svg.path(
                svg.polygon(
                    [
                        (k * u * 0.05, h * 0.52),
                        (k * u * 0.05 + u * 0.04, h * 0.52),
                        (k * u * 0.05 + u * 0.02, h * 0.52 + u * 0.04),
                    ]
                ),
                world.tone(tone),
            ),
        )
    c.add("ground", svg.rect(-5, h - u * 0.03, c.width + 10, u * 0.05, world.tone("#e9eef2")))
    water = c.across([(0, world.tone("#7fdcea")), (1, world.tone("#1f8fc8"))], 0, h, 0, c.height)
    c.add("ground", svg.rect(-5, h + u * 0.02, c.width + 10, c.height, water))
    m, lanes = c.width / 2, 4
    for k in range(lanes):
        x = m + c.width * 0.72 * ((k + 0.5) / lanes - 0.5)
        c.add(
            "ground",
            svg.path(
                svg.polygon(
                    [
                        (x - u * 0.03, h + u * 0.01),
                        (x + u * 0.03, h + u * 0.01),
                        (x + u * 0.024, h - u * 0.06),
                        (x - u * 0.024, h - u * 0.06),
                    ]
                ),
                world.tone("#f7f9fb"),
            ),
            svg.rect(x - u * 0.03, h - u * 0.072, u * 0.06, u * 0.018, world.tone("#2f6fc9"), 3),
        )
    for k in range(lanes + 1):
        t = k / lanes - 0.5
        x0, x1 = m + c.width * 0.72 * t, m + c.width * 1.5 * t
        for j in range(26):
            a, b = (j / 26) ** 1.7, ((j + 0.86) / 26) ** 1.7
            y0, y1 = h + u * 0.02 + (c.height - h) * a, h + u * 0.02 + (c.height - h) * b
            c.add(
                "ground",
                svg.stroke(
                    svg.d("M", x0 + (x1 - x0) * a, y0, "L", x0 + (x1 - x0) * b, y1),
                    world.tone("#e0473f" if j % 2 else "#fdfaf4"),
                    u * (0.007 + 0.016 * a),
                    stroke_linecap="round",
                ),
            )
    ripples = "".join(
        svg.d(
            "M", stage.chance.uniform(0, c.width), stage.chance.uniform(h + u * 0.06, c.height), "h", u * 0.06
        )
        for _ in range(26)
    )
    c.add("ground", svg.stroke(ripples, "#ffffff", u * 0.004, stroke_opacity=0.5))
    stage.shown = frozenset(("pool", "water", "knot", "rope", "lane"))
    stage.stand, stage.back = h + (c.height - h) * 0.62, h + u * 0.1
