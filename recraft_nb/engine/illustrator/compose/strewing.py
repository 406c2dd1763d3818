"""Small things strewn about the hero: beans, petals, leaves, nuts, each lying as it fell."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

#: Begins the trait that says what is strewn.
STREWN = "strewn:"
#: Begins the trait that says how many pieces lie there, where they can be counted.
COUNTED = "counted:"
_MANY = 34
# Where a few lie: across and down from the foot of the hero, as shares of the shorter side.
_FEW = ((0.24, 0.07), (-0.2, 0.09), (0.1, 0.12), (-0.32, 0.04), (0.34, 0.02), (-0.06, 0.13))
_COLORS = {"petal": "#e0526f", "leaf": "#6f9a5a", "nut": "#b9804a", "berry": "#4a5aa8", "flake": "#f4ead2",
           "star": "#f2bd3f", "peppercorn": "#3a302c", "bean": "#6b4028"}  # fmt: skip
_PAPERS = ("#e8483f", "#f2a93b", "#2f86c9", "#5db85a", "#9a5fd0")


def _bean(paint: str) -> str:
    """A roasted bean with the slit along its middle."""
    slit = svg.d("M", -0.42, 0.02, "q", 0.22, -0.14, 0.42, 0, "t", 0.42, -0.02)
    return (
        svg.ellipse(0.03, 0.05, 0.5, 0.36, color.shaded(paint, 0.1))
        + svg.ellipse(0, 0, 0.5, 0.36, paint)
        + svg.ellipse(-0.08, -0.12, 0.28, 0.12, color.lit(paint, 0.09))
        + svg.stroke(slit, color.shaded(paint, 0.17), 0.09)
    )


def _petal(paint: str) -> str:
    shape = svg.d(
        "M", -0.5, 0, "C", -0.3, -0.5, 0.4, -0.42, 0.46, -0.06, "C", 0.5, 0.3, -0.2, 0.42, -0.5, 0, "Z"
    )
    vein = svg.d("M", -0.4, 0, "Q", 0, -0.14, 0.3, -0.08)
    return svg.path(shape, paint) + svg.stroke(vein, color.shaded(paint, 0.08), 0.05)


def _leaf(paint: str) -> str:
    shape = svg.d("M", -0.5, 0, "Q", 0, -0.42, 0.5, 0, "Q", 0, 0.42, -0.5, 0, "Z")
    return svg.path(shape, paint) + svg.stroke(svg.d("M", -0.5, 0, "H", 0.4), color.lit(paint, 0.1), 0.05)


def _round(paint: str) -> str:
    return svg.circle(0, 0, 0.34, color.shaded(paint, 0.06)) + svg.circle(
        -0.06, -0.07, 0.25, color.lit(paint, 0.05)
    )


def _flake(paint: str) -> str:
    return svg.rect(-0.16, -0.12, 0.32, 0.24, paint, 0.06)


def _star(paint: str) -> str:
    ends = [
        (0.46 * r * math.cos(k * math.pi / 5), 0.46 * r * math.sin(k * math.pi / 5))
        for k in range(10)
        for r in (1 if k % 2 else 0.45,)
    ]
    return svg.path(svg.polygon(ends), paint)


_DRAWN: Mapping[str, Callable[[str], str]] = {
    "bean": _bean, "petal": _petal, "leaf": _leaf, "nut": _round, "berry": _round, "peppercorn": _round,
    "flake": _flake, "confetti": _flake, "star": _star,
}  # fmt: skip


def is_strewn(subject: Subject) -> bool:
    """Whether something lies about in many small pieces."""
    return any(trait.startswith(STREWN) for trait in subject.traits)


def strew(stage: Stage, subjects: Sequence[Subject], chance: Chance, *, flat: bool, behind: bool) -> None:
    """Strew what is said to be strewn.

    Args:
        stage: With its surface drawn.
        subjects: Of the picture.
        chance: Where each piece falls.
        flat: The surface is seen from straight above.
        behind: Only what lies behind the hero's foot, drawn before the hero; else only what lies before it.
    """
    c, u = stage.canvas, stage.canvas.short
    for subject in filter(is_strewn, subjects):
        kind = next(t.removeprefix(STREWN) for t in subject.traits if t.startswith(STREWN))
        paint = color.hexa(subject.color) if subject.color else _COLORS.get(kind, "#e8483f")
        few = next((int(t.removeprefix(COUNTED)) for t in subject.traits if t.startswith(COUNTED)), 0)
        if few and behind and not flat:
            continue
        for k in range(few or _MANY):
            x, y, turn = chance.uniform(-1, 1), chance.uniform(-1, 1), chance.uniform(0, 360)
            size = (
                u
                * chance.uniform(0.036, 0.052)
                * (1.25 if kind == "petal" else 0.7 if kind == "flake" else 1.0)
            )
            if few:
                dx, dy = _FEW[k % len(_FEW)]
                px = (c.width / 2 if flat else stage.hero_x) + u * (dx * (1.6 if flat else 1))
                py = c.height * 0.8 if flat else stage.stand + u * dy
                size = u * 0.066
            elif flat:
                px, py = c.width * (0.5 + 0.48 * x), c.height * (0.5 + 0.48 * y)
                if math.hypot(px - c.width / 2, py - c.height / 2) < u * 0.37 or not behind:
                    continue
            else:
                low = min(c.height * 0.975, stage.stand + u * 0.15) - stage.stand
                px = stage.hero_x + u * 0.48 * x
                py = stage.stand + (low if y > 0 else u * 0.1) * y
                if (py < stage.stand) != behind or (abs(x) < 0.3 and y < 0.3):
                    continue
            tone = stage.world.tone(
                _PAPERS[k % 5]
                if kind == "confetti"
                else (paint, color.lit(paint, 0.03), color.shaded(paint, 0.03))[k % 3]
            )
            squeeze = 1.0 if flat else 0.72
            body = _DRAWN[kind](tone)
            place = f"translate({svg.num(px)} {svg.num(py)})scale({svg.num(size)} {svg.num(size * squeeze)})"
            place += f"rotate({svg.num(turn)})"
            shade = svg.ellipse(
                px + size * 0.08,
                py + size * 0.2 * squeeze,
                size * 0.46,
                size * 0.34 * squeeze,
                "#1a1420",
                opacity=0.16,
            )
            c.add("ground" if behind else "subject-strewn", shade, f'<g transform="{place}">{body}</g>')
