"""A corridor of a ship between the stars: frames one behind the other, pipes, lamps, a door at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

_FORSAKEN = word_set("abandoned derelict deserted ruined empty damaged haunted broken old wrecked")
_GLOWS = {"red": "#ff3b30", "blue": "#4fc3ff", "green": "#4fe08a", "orange": "#ff9a3b", "purple": "#b06aff",
    "yellow": "#ffd84a", "pink": "#ff6ac0"}


def corridor(stage: Stage) -> None:
    """Eight-sided frames that get smaller toward a door, lamps between them in the colour asked for."""
    chance, c, u = stage.chance.stream("corridor"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    m, eye = c.width * chance.uniform(0.46, 0.54), c.height * chance.uniform(0.44, 0.48)
    forsaken = bool(stage.hints & _FORSAKEN)
    dim = forsaken or bool(stage.hints & {"dark", "flickering", "emergency", "alarm", "night"})
    glow = next((paint for name, paint in _GLOWS.items() if name in stage.hints),
        "#ff3b30" if dim else "#8fe6ff")
    steel = "#3f4757" if dim else "#aab5c4"
    reach = [(1.0, 0.0), (0.66, 0.22), (0.44, 0.38), (0.29, 0.5), (0.19, 0.6)]

    def ring(k: float) -> list[svg.Point]:
        half, tall = c.width * 0.62 * k, c.height * 0.6 * k
        cut = 0.36
        return [(m - half, eye - tall * (1 - cut)), (m - half * (1 - cut), eye - tall),
            (m + half * (1 - cut), eye - tall),
            (m + half, eye - tall * (1 - cut)), (m + half, eye + tall * (1 - cut) * 0.9),
            (m + half * (1 - cut),
            eye + tall * 0.95), (m - half * (1 - cut), eye + tall * 0.95), (m - half,
            eye + tall * (1 - cut) * 0.9)]

    c.add("sky", svg.rect(-5, -5, c.width + 10, c.height + 10, color.shaded(steel, 0.16)))
    for k in range(len(reach) - 1):
        near, far = ring(reach[k][0] * 1.12), ring(reach[k + 1][0])
        for n in range(8):
            quad = [near[n], near[(n + 1) % 8], far[(n + 1) % 8], far[n]]
            shade = (0.1, 0.0, -0.03, 0.0, 0.1, 0.14, 0.12, 0.14)[n] + 0.03 * k
            tone = color.shaded(steel, shade) if shade > 0 else color.lit(steel, -shade)
            c.add("distance", svg.path(svg.polygon(quad), tone), svg.stroke(svg.polygon(quad),
                color.shaded(steel, 0.22),
                u * 0.004))
            if n in (3, 7):
                # A lamp runs along each wall, and another hand's breadth of its light lies around it.
                a, b = ((near[n][0] + far[n][0]) / 2, (near[n][1] + far[n][1]) / 2), ((near[(n + 1) % 8][0]
                    + far[(n + 1) % 8][0]) / 2, (near[(n + 1) % 8][1] + far[(n + 1) % 8][1]) / 2)
                size = u * 0.1 * reach[k][0]
                x, y = a[0] + (b[0] - a[0]) * 0.3, a[1] + (b[1] - a[1]) * 0.3
                on = not forsaken or (k + n) % 3 != 1
                lamp = glow if on else color.shaded(steel, 0.1)
                if on:
                    c.add("distance", *(svg.circle(x, y, size * r, glow, opacity=o) for r, o in ((2.6, 0.1),
                        (1.7, 0.16),
                        (1.0, 0.26))))
                c.add("distance", svg.rect(x - size * 0.16, y - size * 0.5, size * 0.32, size, lamp,
                    size * 0.12))
                if on:
                    c.add("distance", svg.rect(x - size * 0.06, y - size * 0.34, size * 0.12, size * 0.68,
                        "#fff0ea",
                        size * 0.05))
    for share, _ in reversed(reach):
        c.add("distance", svg.stroke(svg.polygon(ring(share)), color.lit(steel, 0.04), u * 0.05 * share),
            svg.stroke(
            svg.polygon(ring(share * 0.95)), color.shaded(steel, 0.14), u * 0.01 * share))
    end = ring(reach[-1][0])
    c.add("distance", svg.path(svg.polygon(end), color.shaded(steel, 0.2)), svg.circle(m, eye, u * 0.2, glow,
        opacity=0.2),
        svg.rect(m - u * 0.055, eye - u * 0.06, u * 0.11, u * 0.17, color.shaded(steel, 0.08), u * 0.01),
        svg.stroke(svg.d(
        "M", m, eye - u * 0.06, "v", u * 0.17), color.shaded(steel, 0.26), u * 0.006), svg.rect(m - u * 0.03,
        eye - u * 0.085, u * 0.06, u * 0.014, glow, 3))
    c.add("ground", svg.path(svg.polygon([(m - u * 0.08, eye + u * 0.13), (m + u * 0.08, eye + u * 0.13),
        (m + c.width * 0.3,
        c.height + 5), (m - c.width * 0.3, c.height + 5)]), color.lit(steel, 0.03), opacity=0.75))
    for k in range(9):
        t = ((k + 0.5) / 9) ** 1.7
        y, half = eye + u * 0.13 + (c.height - eye - u * 0.13) * t, u * 0.08 + (c.width * 0.3 - u * 0.08) * t
        c.add("ground", svg.stroke(svg.d("M", m - half, y, "H", m + half), color.shaded(steel, 0.14),
            u * 0.004 + u * 0.01 * t))
    c.add("ground", svg.path(svg.polygon([(m - u * 0.03, eye + u * 0.13), (m + u * 0.03, eye + u * 0.13),
        (m + c.width * 0.16,
        c.height + 5), (m - c.width * 0.16, c.height + 5)]), glow, opacity=0.16))
    if forsaken:
        for x, drop in ((0.24, 0.34), (0.3, 0.2), (0.7, 0.28), (0.64, 0.14)):
            px = c.width * x
            c.add("ground", svg.stroke(svg.d("M", px, -10, "q", u * 0.05, u * drop * 0.6, -u * 0.02,
                u * drop, "t", u * 0.03,
                u * 0.06), "#1f2430", u * 0.008), svg.circle(px + u * 0.01, u * (drop + 0.055), u * 0.009,
                "#ffd27a"))
        for x, size in ((0.2, 0.09), (0.76, 0.07), (0.32, 0.05), (0.86, 0.05)):
            s, px, py = u * size, c.width * x, c.height * 0.95
            c.add("ground", svg.path(svg.polygon([(px - s, py), (px - s * 0.4, py - s * 0.7), (px + s * 0.6,
                py - s * 0.5),
                (px + s, py)]), color.shaded(steel, chance.uniform(0.02, 0.12))))
    stage.shown = frozenset(("satellite", "space-station", "spaceship", "space-shuttle", "corridor",
        "station", "lights",
        "light", "lamp", "door", "hallway"))
    interior.ready(stage, c.height * 0.7)
    stage.stand = c.height * 0.9
