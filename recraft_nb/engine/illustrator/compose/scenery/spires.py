"""A city of the future: smooth towers, needles, discs on stalks, bridges of light between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

#: Words that ask for it.
FUTURE = frozenset({"futuristic", "future", "sci-fi", "scifi", "cyberpunk", "cyber", "utopian", "utopia"})
_SHELLS = ("#8fb4d9", "#a9a4dc", "#7fc4cc", "#c0b4e0", "#9cc8e8")
_LIGHTS = ("#6ff2ff", "#ff9df0", "#ffe98a")


def skyline(stage: Stage, layer: str, y: float, low: float, high: float, depth: float) -> None:
    """A row of such towers from edge to edge.

    Args:
        stage: Where.
        layer: Of the canvas.
        y: Of their feet.
        low: Least height.
        high: Greatest height.
        depth: 0 near to 1 far.
    """
    chance, c = stage.chance.stream(f"spires {depth:.2f}"), stage.canvas
    x, tops = -40.0, []
    while x < stage.width + 30:
        w = c.short * chance.uniform(0.08, 0.14) * (1.2 - 0.4 * depth)
        tall = chance.uniform(low, high) * chance.uniform(0.8, 1.25)
        kind = chance.weighted((("capsule", 3.0), ("needle", 2.0), ("disc", 1.4), ("fin", 2.0)))
        c.add(layer, _tower(stage, chance, kind, x + w / 2, y, w, tall, depth))
        tops.append((x + w / 2, y - tall * 0.55))
        x += w * chance.uniform(1.0, 1.3)
    if depth < 0.5:
        tone = stage.world.tone("#dfe9f5", depth)
        for (x0, y0), (x1, y1) in zip(tops[::2], tops[1::2], strict=False):
            mid = (y0 + y1) / 2
            c.add(layer, svg.stroke(svg.d("M", x0, mid, "L", x1, mid), tone, c.short * 0.011))
            c.add(layer, svg.stroke(svg.d("M", x0, mid, "L", x1, mid), _LIGHTS[0], c.short * 0.003))


def _tower(
    stage: Stage, chance: Chance, kind: str, x: float, y: float, w: float, h: float, depth: float
) -> str:
    shell = stage.world.tone(chance.pick(_SHELLS), depth)
    dark, light = color.shaded(shell, 0.07), color.lit(shell, 0.06)
    lamp = color.mix(chance.pick(_LIGHTS), stage.world.scheme.haze, depth * 0.6)
    half = w / 2
    if kind == "disc":
        stalk = svg.polygon(
            [(x - w * 0.1, y), (x - w * 0.05, y - h), (x + w * 0.05, y - h), (x + w * 0.1, y)]
        )
        body = svg.path(stalk, dark)
        for at, r in ((0.98, 0.62), (0.7, 0.44)):
            top = y - h * at
            body += svg.ellipse(x, top, w * r, w * r * 0.3, shell) + svg.ellipse(
                x, top - w * 0.06, w * r * 0.62, w * r * 0.22, light
            )
            body += svg.stroke(
                svg.d("M", x - w * r * 0.8, top + w * 0.05, "L", x + w * r * 0.8, top + w * 0.05),
                lamp,
                w * 0.04,
            )
        return body + svg.stroke(svg.d("M", x, y - h, "v", -w * 0.5), shell, w * 0.05)
    if kind == "needle":
        sides = [
            (x - half, y),
            (x - half * 0.5, y - h * 0.5),
            (x, y - h * 1.25),
            (x + half * 0.5, y - h * 0.5),
            (x + half, y),
        ]
        outline = svg.smooth(sides) + "Z"
    elif kind == "fin":
        outline = svg.d(
            "M", x - half, y, "L", x - half, y - h * 0.72,
            "Q", x - half, y - h * 1.05, x + half, y - h * 1.12, "L", x + half, y, "Z",
        )  # fmt: skip
    else:
        outline = svg.d(
            "M", x - half, y, "L", x - half, y - h + half, "A", half, half, "0 0 1", x + half, y - h + half,
            "L", x + half, y, "Z",
        )  # fmt: skip
    narrow = 0.5 if kind == "needle" else 0.84
    body = svg.path(outline, shell)
    body += svg.rect(x + half * 0.3 * narrow, y - h * 0.66, half * 0.5 * narrow, h * 0.66, dark, half * 0.2)
    body += svg.rect(x - half * 0.76 * narrow, y - h * 0.66, half * 0.2 * narrow, h * 0.64, light, half * 0.1)
    rows = max(3, int(h / (stage.canvas.short * 0.05)))
    for k in range(rows):
        v = y - h * (0.08 + 0.56 * k / rows)
        wide = half * narrow * (0.7 if kind != "needle" else 0.9 - 0.5 * k / rows)
        body += svg.stroke(svg.d("M", x - wide, v, "L", x + wide, v), lamp, w * 0.035, stroke_opacity=0.85)
    return body
