"""The shapes of what trims a card: balloon, star, heart, bubble, flower, leaf, bow, bunting, sprig."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.ink.chance import Chance

#: Colours of what is gay by itself, where the prompt names none.
GAY = ("#f4797f", "#f9c74f", "#6cc5b0", "#7aa9e6", "#c79be0", "#f7a35c")


def bow(s: float, paint: str) -> str:
    """A bow with two ends about the origin."""
    dark = color.shaded(paint, 0.09)
    loop = svg.d("M0,0C", s * 0.2, -s * 0.5, s * 0.75, -s * 0.5, s * 0.72, -s * 0.06)
    half = svg.path(loop + svg.d("C", s * 0.7, s * 0.34, s * 0.2, s * 0.3, "0,0Z"), paint)
    tail = svg.path(
        svg.d("M0,0L", s * 0.46, s * 0.8, "L", s * 0.26, s * 0.74, "L", s * 0.14, s * 0.86, "Z"), dark
    )
    sides = "".join(
        svg.placed(tail, 0, 0, flip=flip) + svg.placed(half, 0, 0, flip=flip) for flip in (False, True)
    )
    return sides + svg.rect(-s * 0.13, -s * 0.15, s * 0.26, s * 0.3, dark, s * 0.09)


def _balloon(s: float, paint: str, chance: Chance) -> str:
    bend = chance.uniform(-0.3, 0.3) * s
    string = svg.d("M0", s * 0.66, "q", bend, s * 0.45, "0", s * 0.9)
    return (
        svg.stroke(string, color.shaded(paint, 0.12), s * 0.035)
        + svg.path(svg.polygon([(-s * 0.09, s * 0.7), (s * 0.09, s * 0.7), (0, s * 0.56)]), paint)
        + svg.ellipse(0, 0, s * 0.5, s * 0.6, paint)
        + svg.ellipse(-s * 0.18, -s * 0.24, s * 0.1, s * 0.16, color.lit(paint, 0.12))
    )


def _star(s: float, paint: str, _chance: Chance) -> str:
    d = svg.star(0, 0, s * 0.56, s * 0.3, 5)
    gold = paint if color.lch(paint)[1] > 0.09 and color.luminance(paint) > 0.4 else "#f9c74f"
    return svg.stroke(d, gold, s * 0.14) + svg.path(d, gold)


def heart(s: float, paint: str) -> str:
    """A heart about the origin."""
    return svg.path(
        svg.d("M0", s * 0.46, "C", -s * 0.62, s * 0.04, -s * 0.5, -s * 0.46, -s * 0.22, -s * 0.42)
        + svg.d("C", -s * 0.08, -s * 0.4, 0, -s * 0.28, 0, -s * 0.2)
        + svg.d("C", 0, -s * 0.28, s * 0.08, -s * 0.4, s * 0.22, -s * 0.42)
        + svg.d("C", s * 0.5, -s * 0.46, s * 0.62, s * 0.04, 0, s * 0.46, "Z"),
        paint,
    )


def _heart(s: float, paint: str, _chance: Chance) -> str:
    return heart(s, paint if color.lch(paint)[1] > 0.06 else "#ef8296")


def _confetti(s: float, paint: str, chance: Chance) -> str:
    kind = chance.randint(0, 2)
    if kind == 0:
        return svg.circle(0, 0, s * 0.26, paint)
    if kind == 1:
        return svg.rect(-s * 0.34, -s * 0.13, s * 0.68, s * 0.26, paint, s * 0.06)
    return svg.stroke(
        svg.d("M", -s * 0.4, "0q", s * 0.2, -s * 0.4, s * 0.4, 0, "t", s * 0.4, 0), paint, s * 0.14
    )


def _snowflake(s: float, _paint: str, _chance: Chance) -> str:
    arm = svg.d("M0,0V", -s * 0.5, "M0", -s * 0.3, "l", -s * 0.13, -s * 0.12, "M0", -s * 0.3, "l", s * 0.13)
    arm += svg.d("M0", -s * 0.3, "l", s * 0.13, -s * 0.12)
    return "".join(svg.placed(svg.stroke(arm, "#ffffff", s * 0.07), 0, 0, turn=60.0 * k) for k in range(6))


def _bubble(s: float, paint: str, _chance: Chance) -> str:
    tint = color.mix(paint if color.lch(paint)[1] > 0.03 else "#7cc4ea", "#5db6ea", 0.5)
    shine = svg.d("M", -s * 0.34, -s * 0.12, "A", s * 0.36, s * 0.36, "0 0 1", -s * 0.1, -s * 0.34)
    return (
        svg.circle(0, 0, s * 0.5, color.mix(tint, "#ffffff", 0.62))
        + svg.circle(s * 0.05, s * 0.05, s * 0.41, color.mix(tint, "#ffffff", 0.78))
        + svg.stroke(svg.ring(0, 0, s * 0.48), tint, s * 0.045)
        + svg.stroke(shine, "#ffffff", s * 0.075, stroke_linecap="round")
    )


def flower(s: float, paint: str, heart_of: str = "#f6cf6b") -> str:
    """A flower of five petals from above, about the origin."""
    petals = "".join(
        svg.placed(svg.ellipse(0, -s * 0.3, s * 0.2, s * 0.27, paint), 0, 0, turn=72.0 * k) for k in range(5)
    )
    return petals + svg.circle(0, 0, s * 0.14, heart_of)


def _flower(s: float, paint: str, chance: Chance) -> str:
    green = "#8fb488"
    turn = chance.uniform(0, 360)
    leaves = "".join(
        svg.placed(svg.path(undergrowth.leaf_shape(s * 0.75), green), 0, 0, turn=turn + a) for a in (0, 130)
    )
    return leaves + flower(s, paint)


def _leaf(s: float, paint: str, _chance: Chance) -> str:
    green = color.mix("#86a97c", paint, 0.25)
    vein = svg.stroke(svg.d("M", s * 0.1, "0H", s * 0.8), color.shaded(green, 0.1), s * 0.03)
    return svg.path(undergrowth.leaf_shape(s), green) + vein


def bunting(w: float, h: float) -> str:
    """Two strings of little flags that sag across the top."""
    u = min(w, h)
    parts = []
    for x0, x1, y, sag in ((-0.02 * w, 0.52 * w, 0.02 * h, 0.1 * u), (0.48 * w, 1.02 * w, 0.02 * h, 0.1 * u)):
        parts.append(
            svg.stroke(svg.d("M", x0, y, "Q", (x0 + x1) / 2, y + 2 * sag, x1, y), "#8a7a86", u * 0.004)
        )
        count = max(4, round((x1 - x0) / (u * 0.09)))
        for k in range(count):
            t = (k + 0.5) / count
            x = x0 + (x1 - x0) * t
            fall = y + 4 * sag * t * (1 - t)
            lean = math.degrees(math.atan2(4 * sag * (1 - 2 * t), x1 - x0))
            s = u * 0.035
            flag = svg.path(svg.polygon([(-s, 0), (s, 0), (0, s * 2.3)]), GAY[k % len(GAY)])
            parts.append(svg.placed(flag, x, fall, turn=lean))
    return "".join(parts)


def corners(w: float, h: float, u: float, tones: Sequence[str]) -> str:
    """A sprig with blossoms in two corners that face each other."""
    paint = tones[0] if tones else "#e6cfc4"
    return "".join(
        svg.placed(sprig(u * 0.34, paint), x, y, turn=turn)
        for x, y, turn in ((w * 0.03, h * 0.03, 0.0), (w * 0.97, h * 0.97, 180.0))
    )


def sprig(reach: float, petal: str, leaf: str = "#93ab8a") -> str:
    """Two branches from a corner, along both edges, with three blossoms where they meet."""
    parts = []
    for axis in (0.0, 90.0):
        flip = -1 if axis else 1
        branch = [
            svg.stroke(
                svg.d("M0,0Q", reach * 0.5, flip * reach * 0.1, reach, 0),
                color.shaded(leaf, 0.1),
                reach * 0.012,
            )
        ]
        for k in range(9):
            x = reach * (0.16 + 0.1 * k)
            y = flip * reach * 0.2 * (k + 1.6) / 10 * (1 - (k + 1.6) / 10)
            size = reach * 0.15 * (1 - 0.05 * k)
            branch.append(
                svg.placed(
                    svg.path(undergrowth.leaf_shape(size), leaf if k % 2 else color.lit(leaf, 0.05)),
                    x,
                    y,
                    turn=(48 if k % 2 else -48),
                )
            )
        parts.append(svg.placed("".join(branch), 0, 0, turn=axis))
    for x, y, s in ((0.1, 0.1, 0.3), (0.3, 0.05, 0.19), (0.05, 0.3, 0.19)):
        parts.append(svg.placed(flower(reach * s, petal), reach * x, reach * y, turn=20))
    return "".join(parts)


#: Markup of one of a kind about the origin, by its breadth and colour.
DRAWN: Mapping[str, Callable[[float, str, Chance], str]] = {
    "balloons": _balloon,
    "stars": _star,
    "hearts": _heart,
    "confetti": _confetti,
    "snowflakes": _snowflake,
    "bubbles": _bubble,
    "flowers": _flower,
    "leaves": _leaf,
}
