"""A diner: padded booths, a counter with stools, a jukebox, a floor of black and white."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def diner(stage: Stage) -> None:
    """Wide windows, booths along them, a jukebox, lamps, a checkered floor."""
    chance, c, u = stage.chance.stream("diner"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.68, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    interior.plain(stage, chance.pick(("#9fd4cf", "#f3e0c4", "#f2b8b0")), "#f4f1ea", foot)
    for k in range(-9, 10):
        for r in range(4):
            if (k + r) % 2:
                continue
            t0, t1 = (r / 4) ** 1.3, ((r + 1) / 4) ** 1.3
            y0, y1 = foot + (c.height - foot) * t0, foot + (c.height - foot) * t1
            a, b = u * (0.1 + 0.12 * t0), u * (0.1 + 0.12 * t1)
            c.add("ground", svg.path(svg.polygon([(m + k * a, y0), (m + (k + 1) * a, y0), (m + (k + 1) * b,
                y1), (m + k * b, y1)]),
                tone("#2f3340")))
    windows.window(stage, "distance", u * 0.05, u * 0.14, c.width - u * 0.1, foot - u * 0.42,
        tone("#e9eef1"), (4, 1), town=True)
    c.add("distance", svg.rect(-5, foot - u * 0.2, c.width + 10, u * 0.02, tone("#c9ced6")))
    seat = tone(stage.paints.get("booth", chance.pick(("#d9363f", "#d9363f", "#2f9e96"))))
    away = 1 if stage.layout.hero_x < 0.5 else -1
    for k in (-1, 0, 1):
        if k == away and c.width < c.height * 1.3:
            continue
        _booth(stage, m + k * u * 0.36, foot + u * 0.05, u * 0.3, seat, tone)
    _jukebox(stage, m + away * u * 0.37, foot + u * 0.07, u * 0.36)
    for x in (0.2, 0.5, 0.8):
        c.add("distance", furniture.hanging_lamp(stage, c.width * x, u * 0.05, u * 0.11, "#d9363f"))
    stage.shown = frozenset(("diner", "booth", "booths", "jukebox", "table", "tables", "stool", "stools",
        "counter", "restaurant"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.72


def _booth(stage: Stage, x: float, y: float, w: float, seat: str, tone: Callable[[str], str]) -> None:
    """Two benches back to back to the sides of a table."""
    c = stage.canvas
    for side in (-1, 1):
        bx = x + side * w * 0.36
        c.add("ground", svg.rect(bx - w * 0.13, y - w * 0.78, w * 0.26, w * 0.78, seat, w * 0.05),
            svg.rect(bx - w * 0.13 - (0 if side > 0
            else -w * 0.02), y - w * 0.3, w * 0.26, w * 0.14, color.lit(seat, 0.05), w * 0.03),
            svg.rect(bx - w * 0.13, y - w * 0.1,
            w * 0.26, w * 0.1, color.shaded(seat, 0.12)))
        lines = "".join(svg.d("M", bx + dx * w, y - w * 0.72, "v", w * 0.4) for dx in (-0.06, 0.0, 0.06))
        c.add("ground", svg.stroke(lines, color.shaded(seat, 0.07), w * 0.012))
    c.add("ground", svg.rect(x - w * 0.02, y - w * 0.42, w * 0.04, w * 0.42, tone("#aeb6c1")),
        svg.rect(x - w * 0.24, y - w * 0.46,
        w * 0.48, w * 0.05, tone("#f4f1ea"), w * 0.02), svg.rect(x - w * 0.24, y - w * 0.43, w * 0.48,
        w * 0.02, tone("#aeb6c1")),
        svg.rect(x - w * 0.12, y - w * 0.56, w * 0.05, w * 0.1, tone("#d9363f"), 4), svg.rect(x - w * 0.04,
            y - w * 0.56, w * 0.05,
        w * 0.1, tone("#f2c14e"), 4), svg.path(svg.d("M", x + w * 0.06, y - w * 0.6, "h", w * 0.1, "l",
            -w * 0.025, w * 0.14, "h",
        -w * 0.05, "Z"), tone("#f7c9d2")))


def _jukebox(stage: Stage, x: float, y: float, h: float) -> None:
    """An arch of lit tubes over a grille."""
    c, w = stage.canvas, h * 0.58
    def arch(k: float) -> str:
        r = w / 2 * k
        top = y - h + w / 2
        return svg.d("M", x - r, y - h * 0.04, "V", top, "A", r, r, "0 0 1", x + r, top, "V", y - h * 0.04,
            "Z")
    c.add("ground", svg.ellipse(x, y, w * 0.6, h * 0.03, "#1a1420", opacity=0.22), svg.circle(x,
        y - h * 0.55, h * 0.7, c.radial([(0,
        "#ffb45a", 0.4), (1, "#ffb45a", 0)])), svg.rect(x - w * 0.52, y - h * 0.1, w * 1.04, h * 0.1,
        "#5f3a2a", 6))
    for k, tone in ((1.0, "#7a3f2a"), (0.9, "#ffb52f"), (0.78, "#e0473f"), (0.68, "#2f9e96"), (0.58,
        "#fbe9c0")):
        c.add("ground", svg.path(arch(k), tone))
    c.add("ground", svg.circle(x, y - h * 0.66, w * 0.2, "#22222c"), svg.circle(x, y - h * 0.66, w * 0.07,
        "#e0473f"))
    bars = "".join(svg.d("M", x + k * w * 0.08, y - h * 0.08, "v", -h * 0.26) for k in range(-3, 4))
    c.add("ground", svg.rect(x - w * 0.28, y - h * 0.36, w * 0.56, h * 0.3, "#8a4f35", 6), svg.stroke(bars,
        "#f2c14e", w * 0.03))
