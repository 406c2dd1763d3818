"""Signs of neon on the walls of a town by night, in the colours that are asked for, and their light below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

TONES = ("#ff3fa4", "#2fe6ff", "#ffd23f", "#9d6bff", "#4dffb8")
ASKED = frozenset({"neon", "cyberpunk"})
"""Words of a prompt that ask for such signs."""
_GREY = 0.05


def tones(stage: Stage) -> tuple[str, ...]:
    """The colours of the signs: those that the prompt names, or all."""
    known = vocabulary().colors
    named = [
        color.lch(color.hexa(known[word])) for word in stage.said.replace(",", " ").split() if word in known
    ]
    bright = tuple(color.from_lch(0.72, 0.25, h) for _, c, h in named if c > _GREY)
    return bright or TONES


def sign(stage: Stage, x: float, y: float, w: float, h: float, tone: str) -> None:
    """One sign with its upper left corner at a place; marks stand for letters."""
    c, u = stage.canvas, stage.canvas.short
    tall = h > w
    frame = svg.rounded(x, y, w, h, u * 0.012)
    glow = c.radial([(0, tone, 0.32), (1, tone, 0)])
    c.add(
        "middle",
        svg.rect(x, y, w, h, "#1a1630", u * 0.012),
        svg.stroke(frame, tone, u * 0.022, stroke_opacity=0.3),
        svg.stroke(frame, tone, u * 0.007),
        svg.circle(x + w / 2, y + h / 2, u * 0.13, glow),
    )
    marks = "".join(
        svg.d("M", x + w * 0.28, y + h * t, "h", w * 0.44)
        if tall
        else svg.d("M", x + w * t, y + h * 0.3, "v", h * 0.4)
        for t in (0.16, 0.33, 0.5, 0.67, 0.84)
    )
    c.add(
        "middle",
        svg.stroke(marks, "#ffffff", u * 0.008),
        svg.stroke(marks, tone, u * 0.02, stroke_opacity=0.4),
    )


def along_fronts(stage: Stage, foot: float) -> None:
    """Tall signs and wide ones over the doors of a street seen from across."""
    chance, c, u = stage.chance.stream("neon"), stage.canvas, stage.canvas.short
    paints = tones(stage)
    for k, x in enumerate(chance.scatter(int(9 * stage.width / u), u * 0.03, stage.width - u * 0.08, 0.4)):
        tone, tall = paints[k % len(paints)], k % 3 != 2
        w, h = (u * 0.05, u * chance.uniform(0.16, 0.24)) if tall else (u * 0.15, u * 0.055)
        sign(stage, x, foot - u * (chance.uniform(0.4, 0.52) if tall else 0.27), w, h, tone)
        deep = foot + u * chance.uniform(0.05, 0.26)
        c.add("behind", svg.ellipse(x + w / 2, deep, u * 0.1, u * 0.012, tone, opacity=0.4))


def along_walls(stage: Stage, middle: float, far: float, horizon: float) -> None:
    """Signs that stick out from both walls of a lane, larger the nearer they are, cables and wet light.

    Args:
        stage: Drawn on.
        middle: Where the lane ends, across.
        far: Half the breadth of its end.
        horizon: Height of its end.
    """
    chance, c, u = stage.chance.stream("neon lane"), stage.canvas, stage.canvas.short
    paints = tones(stage)
    for side in (-1, 1):
        for k in range(5):
            near = (k + 1) / 5
            x = middle + side * (far * 1.25 + (c.width / 2 - far * 1.5) * near**1.4)
            size = 0.35 + 0.85 * near
            tone = paints[(k + (side > 0)) % len(paints)]
            tall = (k + (side > 0)) % 3 != 1
            w, h = (u * 0.062 * size, u * 0.23 * size) if tall else (u * 0.17 * size, u * 0.07 * size)
            y = horizon - u * (0.1 + 0.2 * near) - h * chance.uniform(0.2, 1.0)
            sign(stage, x - w * (0.2 if side > 0 else 0.8), y, w, h, tone)
            deep = horizon + u * 0.12 + (c.height - horizon) * near * 0.7
            c.add(
                "ground",
                svg.ellipse(x - side * u * 0.06, deep, u * 0.11 * size, u * 0.016 * size, tone, opacity=0.5),
            )
    for k in range(3):
        y = horizon - u * (0.3 + 0.09 * k)
        cable = svg.d(
            "M", -10, y - u * 0.1, "Q", middle, y + u * (0.05 + 0.03 * k), " ", c.width + 10, y - u * 0.12
        )
        c.add("middle", svg.stroke(cable, "#14101f", u * 0.006))
