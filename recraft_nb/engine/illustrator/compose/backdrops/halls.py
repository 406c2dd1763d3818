"""Halls: a hotel's lobby, and the deck of a space station."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import furnished, interior
from recraft_nb.engine.illustrator.compose.scenery import furniture
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def lobby(stage: Stage) -> None:
    """A long desk with a bell before pigeonholes with keys, columns, a chandelier, armchairs, plants."""
    chance, c, u = stage.chance.stream("lobby"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.68, c.width / 2
    interior.plain(stage, chance.pick(("#efe0cc", "#d9e0dc", "#e6d5d0")), "#d9cbb8", foot)
    tone = partial(interior.indoor_tone, stage)
    wood = tone(chance.pick(("#7a4f33", "#5f4638", "#8a5f3f")))
    c.add("distance", svg.rect(m - u * 0.24, foot - u * 0.5, u * 0.48, u * 0.26, wood, 6))
    for r in range(3):
        for k in range(6):
            x, y = m - u * 0.215 + k * u * 0.074, foot - u * 0.482 + r * u * 0.08
            c.add("distance", svg.rect(x, y, u * 0.06, u * 0.062, color.shaded(wood, 0.14), 3))
            if (k + r) % 3:
                c.add("distance", svg.stroke(svg.d("M", x + u * 0.03, y + u * 0.015, "v", u * 0.026),
                    "#f0c95a", u * 0.008))
    for x in (0.08, 0.92):
        c.add("distance", svg.rect(c.width * x - u * 0.045, 0, u * 0.09, foot, tone("#f7f1e6")),
              svg.rect(c.width * x + u * 0.015, 0, u * 0.03, foot, tone("#e3d8c6")),
              svg.rect(c.width * x - u * 0.065, foot - u * 0.05, u * 0.13, u * 0.05, tone("#e9dfcd"), 3))
    c.add("distance", svg.stroke(svg.d("M", m, 0, "v", u * 0.06), tone("#b98f4a"), u * 0.01))
    for k in range(-3, 4):
        x, y = m + k * u * 0.05, u * 0.08 + abs(k) * u * 0.012
        c.add("distance", svg.stroke(svg.d("M", m, u * 0.05, "Q", x, u * 0.14, x, y), tone("#d9a83f"),
            u * 0.007),
              svg.circle(x, y, u * 0.034, "#ffe9a8", opacity=0.4), svg.circle(x, y, u * 0.014, "#fff6d8"))
    c.add(
        "ground",
        svg.rect(m - u * 0.3, foot - u * 0.14, u * 0.6, u * 0.2, color.lit(wood, 0.06), 6),
        svg.rect(m - u * 0.32, foot - u * 0.17, u * 0.64, u * 0.035, tone("#f3ead9"), 5),
        *(svg.rect(m - u * 0.27 + k * u * 0.14, foot - u * 0.11, u * 0.12, u * 0.14,
            color.shaded(wood, 0.03), 4) for k in range(4)),
        svg.path(svg.d("M", m + u * 0.12, foot - u * 0.17, "a", u * 0.03, u * 0.03, "0 0 1", u * 0.06, 0,
            "Z"), "#f0c95a"),
        svg.circle(m + u * 0.15, foot - u * 0.205, u * 0.007, "#f0c95a"),
        svg.rect(m - u * 0.2, foot - u * 0.27, u * 0.03, u * 0.1, tone("#5f8fa0"), 6),
        *(svg.circle(m - u * 0.185 + d * u * 0.03, foot - u * 0.29, u * 0.025, tone(p)) for d,
            p in ((-1, "#e8607a"), (0, "#fdf0f4"), (1, "#d9485f"))),
    )
    cloth = tone(chance.pick(("#3f6f73", "#a84f4f", "#8a7a4a")))
    lounge = furnished.asked(stage)
    c.add("ground", svg.ellipse(m, foot + (c.height - foot) * 0.58, u * 0.36, u * 0.07, tone("#a83a44")),
          svg.ellipse(m, foot + (c.height - foot) * 0.58, u * 0.3, u * 0.055, tone("#c8505a")))
    stage.shown = frozenset(("hotel", "lobby", "reception", "front-desk", "chandelier"))
    if lounge:
        stage.shown |= furnished.lounge(stage, lounge, foot)
        interior.ready(stage, foot)
        stage.stand = foot + (c.height - foot) * 0.66
        return
    for side in (-1, 1):
        x = m + side * u * 0.4
        if stage.busy and side * (stage.layout.hero_x - 0.5) > 0:
            continue
        c.add(
            "ground",
            svg.rect(x - u * 0.1, foot - u * 0.1, u * 0.2, u * 0.17, cloth, u * 0.03),
            svg.rect(x - u * 0.13, foot - u * 0.02, u * 0.06, u * 0.12, color.shaded(cloth, 0.08), u * 0.02),
            svg.rect(x + u * 0.07, foot - u * 0.02, u * 0.06, u * 0.12, color.shaded(cloth, 0.08), u * 0.02),
            svg.rect(x - u * 0.08, foot + u * 0.03, u * 0.16, u * 0.06, color.lit(cloth, 0.05), u * 0.02),
            svg.placed(furniture.pot_plant(stage, chance, u * 0.24), x + side * u * 0.06,
                foot - u * 0.01) if not stage.busy else "",
        )
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.66


def deck(stage: Stage) -> None:
    """Wide windows on the stars and a planet, consoles with screens, panels of lights."""
    chance, c, u = stage.chance.stream("deck"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.7, c.width / 2
    interior.plain(stage, chance.pick(("#aeb8c6", "#b9bccb", "#a4b2b8")), "#7d8796", foot)
    top, low = u * 0.14, foot - u * 0.2
    pane = svg.polygon([(u * 0.06, top + u * 0.06), (u * 0.14, top), (c.width - u * 0.14, top),
        (c.width - u * 0.06, top + u * 0.06),
                        (c.width - u * 0.06, low), (u * 0.06, low)])
    clip = c.clip(pane)
    dots = "".join(svg.d("M", chance.uniform(0, c.width), chance.uniform(top, low), "h0") for _ in range(90))
    side = 1 if stage.layout.hero_x < 0.5 else -1
    px, py, r = m + side * u * 0.22, low + u * 0.04, u * 0.24
    space = svg.rect(0, top, c.width, low - top, c.across([(0, "#0f1030"), (1, "#2a2258")], 0, top, 0, low))
    space += svg.stroke(dots, "#ffffff", 3.6, stroke_opacity=0.9)
    ground, land = ("#d9694a", "#b84f36") if stage.hints & {"mars", "red"} else ("#3f8fd0", "#5fb05a")
    space += svg.circle(px, py, r * 1.12, "#6fc0ff", opacity=0.2) + svg.circle(px, py, r, ground)
    space += svg.path(svg.d("M", px - r * 0.6, py - r * 0.5, "q", r * 0.3, -r * 0.3, r * 0.7, -r * 0.1, "q",
        r * 0.1, r * 0.3, -r * 0.3, r * 0.4, "q",
                            -r * 0.3, r * 0.1, -r * 0.4, -r * 0.3), land)
    c.add("distance", svg.group(space, clip_path=clip), svg.stroke(pane, "#e9eef4", u * 0.024))
    bars = "".join(svg.d("M", m + k * c.width * 0.22, top, "V", low) for k in (-1, 1))
    c.add("distance", svg.stroke(bars, "#e9eef4", u * 0.02))
    c.add("distance", svg.rect(-5, 0, c.width + 10, u * 0.07, "#8893a3"),
        *(svg.rect(c.width * (0.1 + 0.2 * k), u * 0.025, c.width * 0.1, u * 0.02, "#eafcff",
            6) for k in range(5)))
    for k in range(3):
        x, w = c.width * (0.17 + 0.33 * k), c.width * 0.26
        c.add(
            "ground",
            svg.path(svg.polygon([(x - w / 2, foot - u * 0.13), (x + w / 2, foot - u * 0.13),
                (x + w * 0.56, foot + u * 0.05), (x - w * 0.56, foot + u * 0.05)]), "#dfe5ec"),
            svg.path(svg.polygon([(x - w * 0.44, foot - u * 0.11), (x + w * 0.44, foot - u * 0.11),
                (x + w * 0.48, foot - u * 0.02), (x - w * 0.48, foot - u * 0.02)]), "#22304a"),
            svg.stroke(svg.d("M", x - w * 0.4, foot - u * 0.06, "q", w * 0.1, -u * 0.05, w * 0.2, 0, "t",
                w * 0.2, 0, "t", w * 0.2, 0), "#4ff0d0", u * 0.006),
            *(svg.circle(x - w * 0.36 + j * w * 0.12, foot + u * 0.018, u * 0.011,
                ("#ff6a5a", "#ffd23f", "#5fe0a0", "#5fc8ff")[(j + k) % 4]) for j in range(7)),
        )
    stage.shown = frozenset(("satellite", "space-station", "spaceship", "space-shuttle", "planet"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.68
