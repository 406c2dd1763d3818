"""The bathroom: tiles, a mirror, towels, a sink, a cabin to shower in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import pieces, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


def tiled(stage: Stage) -> None:
    """A tiled room with a window, a mirror and a towel."""
    chance, c, u = stage.chance.stream("tiles"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.68
    stage.horizon = foot - u * 0.25
    wall = interior.indoor_tone(stage, chance.pick(("#cfe6e8", "#dbe8f0", "#d5e8da", "#f0dfe3")))
    said = next((stage.paints[name] for name in ("bathroom", "tile", "wall") if name in stage.paints), "")
    wall = color.mix(said, "#ffffff", 0.35) if said else wall
    grout, edge = color.lit(wall, 0.05), color.shaded(wall, 0.12)
    c.add("sky", svg.rect(-5, 0, c.width + 10, foot + 5, wall))
    step = u * 0.085
    lines = "".join(svg.d("M0", r * step, "H", c.width) for r in range(int(foot / step) + 1))
    lines += "".join(svg.d("M", k * step, "0V", foot) for k in range(int(c.width / step) + 2))
    c.add("sky", svg.stroke(lines, grout, u * 0.006))
    c.add("sky", svg.rect(-5, foot - step * 3, c.width + 10, step * 0.4, edge))
    floor = interior.indoor_tone(stage, "#f1eee6")
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.height - foot + 5, floor))
    dark = interior.indoor_tone(stage, chance.pick(("#7fa8b0", "#8f9fb8", "#90b09a")))
    dark = color.shaded(said, 0.04) if said else dark
    for r in range(5):
        y0, y1 = foot + (c.height - foot) * (r / 5) ** 1.3, foot + (c.height - foot) * ((r + 1) / 5) ** 1.3
        for k in range(-9, 9):
            if (k + r) % 2:
                continue
            a, b = 0.08 + 0.09 * (r / 5) ** 1.2, 0.08 + 0.09 * ((r + 1) / 5) ** 1.2
            m = c.width / 2
            quad = [
                (m + k * c.width * a, y0),
                (m + (k + 1) * c.width * a, y0),
                (m + (k + 1) * c.width * b, y1),
                (m + k * c.width * b, y1),
            ]
            c.add("ground", svg.path(svg.polygon(quad), dark, opacity=0.7))
    c.add(
        "ground",
        svg.rect(-5, foot - u * 0.02, c.width + 10, u * 0.03, interior.indoor_tone(stage, "#fbfaf6")),
    )
    away = 1 if stage.layout.hero_x < 0.5 else -1
    w, h = u * 0.26, u * 0.26
    x = c.width * (0.5 - away * 0.28) - w / 2
    windows.window(
        stage,
        "distance",
        x,
        foot - u * 0.52,
        w,
        h,
        interior.indoor_tone(stage, "#fbf4e8"),
        (2, 2),
        town=False,
    )
    mx = c.width * (0.5 + away * 0.3)
    c.add(
        "distance",
        svg.ellipse(mx, foot - u * 0.4, u * 0.11, u * 0.14, interior.indoor_tone(stage, "#c9a86a")),
        svg.ellipse(mx, foot - u * 0.4, u * 0.095, u * 0.124, interior.indoor_tone(stage, "#dff1f5")),
        svg.stroke(
            svg.d("M", mx - u * 0.05, foot - u * 0.36, "l", u * 0.08, -u * 0.1),
            "#ffffff",
            u * 0.01,
            stroke_opacity=0.8,
        ),
    )
    _towels(stage, c.width * (0.5 + away * 0.05), foot)
    if not {"bathtub", "prop:bathtub", "toilet"} & set(stage.busy) or len(stage.busy) > 12:
        pieces.put(
            stage, "middle", "toilet", c.width * (0.5 + away * 0.4), foot + u * 0.07, u * 0.24, flip=away < 0
        )
    if "shower" in stage.hints and not stage.hints & _SHOWERING:
        _shower(stage, stage.hero_x, foot)
        stage.shown = frozenset(("shower",))
    pieces.put(stage, "middle", "prop:sink", mx, foot + u * 0.025, u * 0.23, seed=4)
    stage.shown |= frozenset(("bathroom", "laundry", "towel", "towels", "mirror"))
    stage.stand, stage.back = foot + (c.height - foot) * 0.52, foot + u * 0.03


_SHOWERING = frozenset(["showering", "taking", "singing", "takes", "man", "woman", "boy", "girl", "person"])


def _shower(stage: Stage, x: float, foot: float) -> None:
    """A cabin of glass with a shower head and falling water."""
    c, u = stage.canvas, stage.canvas.short
    low, top, w = foot + (c.height - foot) * 0.3, foot - u * 0.56, u * 0.36
    steel = interior.indoor_tone(stage, "#aeb6c1")
    drops = "".join(
        svg.d(
            "M",
            x - u * 0.06 + k * u * 0.022,
            top + u * (0.14 + 0.05 * (k % 3)),
            "v",
            u * 0.1,
            "m",
            0,
            u * 0.07,
            "v",
            u * 0.1,
        )
        for k in range(6)
    )
    c.add(
        "ground",
        svg.ellipse(x, low, w * 0.56, u * 0.03, "#1a1420", opacity=0.14),
        svg.rect(x - w / 2, low - u * 0.05, w, u * 0.06, interior.indoor_tone(stage, "#fbfdfd"), 8),
        svg.rect(x - w / 2, top, w, low - top - u * 0.05, "#bfe6f0", 4, opacity=0.4),
        svg.stroke(svg.d("M", x + w * 0.3, top + u * 0.3, "V", top + u * 0.06, "H", x), steel, u * 0.014),
        svg.path(
            svg.polygon(
                [(x - u * 0.05, top + u * 0.085), (x + u * 0.05, top + u * 0.085), (x + u * 0.07,
                    top + u * 0.12), (x - u * 0.07, top + u * 0.12)]
            ),
            steel,
        ),
        svg.stroke(drops, "#7fc4e8", u * 0.007, stroke_opacity=0.8),
        svg.stroke(svg.rounded(x - w / 2, top, w, low - top - u * 0.05, 4), steel, u * 0.012),
        svg.path(
            svg.polygon(
                [(x - w * 0.4, low - u * 0.1), (x - w * 0.1, top + u * 0.05), (x + w * 0.02, top + u * 0.05),
                    (x - w * 0.28, low - u * 0.1)]
            ),
            "#ffffff",
            opacity=0.3,
        ),
        svg.rect(x - w * 0.5, low - u * 0.32, u * 0.014, u * 0.1, steel, 4),
    )  # fmt: skip


def _towels(stage: Stage, x: float, foot: float) -> None:
    """Two of them on a rail."""
    c, u = stage.canvas, stage.canvas.short
    rail = foot - u * 0.36
    c.add(
        "distance",
        svg.rect(x - u * 0.15, rail, u * 0.3, u * 0.014, interior.indoor_tone(stage, "#8f98a8"), 4),
    )
    paints = stage.chance.stream("towels").mixed(("#e0715a", "#f2c25a", "#5f8fc0", "#5fae8a"))
    for k, tall in enumerate((0.2, 0.15)):
        tone, left = interior.indoor_tone(stage, paints[k]), x + u * (-0.13 + 0.14 * k)
        c.add(
            "distance",
            svg.rect(left, rail - u * 0.006, u * 0.115, u * tall, tone, 5),
            svg.rect(left, rail + u * (tall - 0.05), u * 0.115, u * 0.016, color.lit(tone, 0.1)),
        )
