"""What people leave in nature: bags and bottles that drift or lie about, murky water, chimneys and smog."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


_LITTER = re.compile(
    r"\b(?:plastic|trash|garbage|litter|littered|rubbish|"
    r"dirty (?:river|sea|beach|ocean|lake)|"
    r"polluted (?:river|sea|beach|ocean|lake|water))\b"
)
_CLEAN = re.compile(r"\b(?:clean(?:ing|s|ed|up)?|collect\w*|pick\w*|no plastic|without plastic|recycl\w*)\b")
_SMOG = re.compile(
    r"\b(?:smog|smoggy|air pollution|polluted (?:city|air|sky|town|world|street|land)|"
    r"dirty (?:city|air|sky)|polluted$)"
)
_CHIMNEYS = re.compile(r"\b(?:smok(?:e|ing) ?stacks?|factory chimneys?|chimneys|polluting factor(?:y|ies))\b")
_PLACES = frozenset(("ground", "water"))
_TINTS = ("#e6f2f7", "#dfeef2", "#f4f4ee", "#bfe0ec")
_CAPS = ("#e0473f", "#2f86c9", "#f2b53c", "#3f9e6a")


def behind(stage: Stage, chance: Chance) -> None:
    """What is behind whoever is there: murk in the water, smog over a town, litter farther off."""
    said = stage.said
    if stage.kind == "deep" and _LITTER.search(said):
        c = stage.canvas
        murk = c.across([(0, "#6f7d52", 0.34), (1, "#3a4a3a", 0.6)], 0, 0, 0, c.height)
        c.add("ground", svg.rect(-5, -5, c.width + 10, c.height + 10, murk))
        _adrift(stage, chance, 13, 0.5)
        return
    if stage.indoors or stage.kind not in _PLACES:
        return
    if _CHIMNEYS.search(said) or (_SMOG.search(said) and not re.search(r"\bmasks?\b", said)):
        _smog(stage, chance, thick=bool(_SMOG.search(said)))
    if _LITTER.search(said) and "bins" not in said and "bin" not in stage.hints:
        _strewn(stage, chance, 7 if _CLEAN.search(said) else 16)


def before(stage: Stage, chance: Chance) -> None:
    """What drifts before whoever swims there."""
    if stage.kind == "deep" and _LITTER.search(stage.said):
        _adrift(stage, chance, 4, 0.8, front=True)


def _adrift(stage: Stage, chance: Chance, many: int, size: float, *, front: bool = False) -> None:
    """Bags and bottles all over the water, none before the middle."""
    c, u = stage.canvas, stage.canvas.short
    rows = 4 if many > 4 else 2
    for k in range(many):
        x = c.width * ((k * 0.37 + 0.07) % 1.0) + chance.uniform(-0.04, 0.04) * u
        y = c.height * (0.08 + 0.84 * ((k % rows) + chance.uniform(0.1, 0.9)) / rows)
        if front:
            x, y = c.width * (0.1 if k % 2 else 0.9), c.height * (0.16 + 0.68 * (k // 2) + 0.1 * (k % 2))
        w = u * 0.2 * size * chance.uniform(0.8, 1.25)
        body = bag(w, chance) if k % 5 in (0, 2, 3) else bottle(w, chance)
        drawn = svg.placed(body, x, y, turn=chance.uniform(-50, 50))
        if front:
            stage.front.append(drawn)
        else:
            c.add("ground", drawn)


def _strewn(stage: Stage, chance: Chance, many: int) -> None:
    """Bags, bottles and cans that lie on the ground or float on the water, smaller far off."""
    c, u = stage.canvas, stage.canvas.short
    top = stage.horizon + (c.height - stage.horizon) * 0.16
    for k in range(many):
        near = (k + chance.uniform(0.0, 0.9)) / many
        x, y = c.width * ((k * 0.381 + 0.05) % 1.0), top + (c.height - top) * near * 0.97
        w = u * (0.05 + 0.1 * near)
        body = bag(w, chance) if k % 3 == 1 else bottle(w, chance)
        turn = chance.pick((74, 96, -82, -100)) if k % 3 != 1 else chance.uniform(-12, 12)
        shadow = svg.ellipse(0, w * 0.3, w * 0.6, w * 0.1, stage.world.scheme.shadow, opacity=0.25)
        c.add("ground", svg.placed(shadow + svg.placed(body, 0, 0, turn=turn), x, y))


def bag(w: float, chance: Chance) -> str:
    """A thin carrier bag with two handles, filled by the water; origin at its middle."""
    paint = chance.pick(_TINTS)
    body = svg.d(
        "M",
        -w * 0.4,
        -w * 0.3,
        "C",
        -w * 0.52,
        w * 0.1,
        -w * 0.5,
        w * 0.5,
        -w * 0.28,
        w * 0.56,
        "Q",
        0,
        w * 0.66,
        w * 0.3,
        w * 0.54,
        "C",
        w * 0.52,
        w * 0.46,
        w * 0.5,
        w * 0.1,
        w * 0.4,
        -w * 0.3,
        "Q",
        w * 0.2,
        -w * 0.2,
        0,
        -w * 0.24,
        "T",
        -w * 0.4,
        -w * 0.3,
        "Z",
    )
    handles = svg.d(
        "M",
        -w * 0.36,
        -w * 0.26,
        "C",
        -w * 0.4,
        -w * 0.74,
        -w * 0.14,
        -w * 0.78,
        -w * 0.14,
        -w * 0.24,
        "M",
        w * 0.36,
        -w * 0.26,
        "C",
        w * 0.42,
        -w * 0.7,
        w * 0.14,
        -w * 0.76,
        w * 0.14,
        -w * 0.24,
    )
    folds = svg.d(
        "M",
        -w * 0.2,
        -w * 0.12,
        "Q",
        -w * 0.28,
        w * 0.2,
        -w * 0.16,
        w * 0.44,
        "M",
        w * 0.06,
        -w * 0.16,
        "Q",
        w * 0.02,
        w * 0.2,
        w * 0.1,
        w * 0.48,
        "M",
        w * 0.26,
        -w * 0.1,
        "Q",
        w * 0.34,
        w * 0.16,
        w * 0.26,
        w * 0.4,
    )
    return (
        svg.path(body, paint, opacity=0.72)
        + svg.stroke(handles, paint, w * 0.08, stroke_opacity=0.85)
        + svg.stroke(body, "#ffffff", w * 0.025, stroke_opacity=0.8)
        + svg.stroke(folds, color.shaded(paint, 0.1), w * 0.025, stroke_opacity=0.7)
    )


def bottle(w: float, chance: Chance) -> str:
    """A clear bottle of plastic with a cap, ribs and a band of paper; origin at its middle."""
    cap = chance.pick(_CAPS)
    body = svg.d(
        "M",
        -w * 0.08,
        -w * 0.44,
        "h",
        w * 0.16,
        "C",
        w * 0.08,
        -w * 0.3,
        w * 0.2,
        -w * 0.26,
        w * 0.2,
        -w * 0.12,
        "V",
        w * 0.5,
        "Q",
        w * 0.2,
        w * 0.56,
        w * 0.12,
        w * 0.56,
        "H",
        -w * 0.12,
        "Q",
        -w * 0.2,
        w * 0.56,
        -w * 0.2,
        w * 0.5,
        "V",
        -w * 0.12,
        "C",
        -w * 0.2,
        -w * 0.26,
        -w * 0.08,
        -w * 0.3,
        -w * 0.08,
        -w * 0.44,
        "Z",
    )
    ribs = "".join(svg.d("M", -w * 0.18, w * y, "h", w * 0.36) for y in (0.26, 0.36, 0.46))
    return (
        svg.path(body, "#cfeaf5", opacity=0.75)
        + svg.stroke(body, "#f4fbff", w * 0.025, stroke_opacity=0.9)
        + svg.rect(-w * 0.2, -w * 0.06, w * 0.4, w * 0.24, cap)
        + svg.stroke(ribs, "#8fbdd0", w * 0.02)
        + svg.rect(-w * 0.09, -w * 0.54, w * 0.18, w * 0.11, cap, w * 0.02)
    )


def _smog(stage: Stage, chance: Chance, *, thick: bool) -> None:
    """Works with tall chimneys far off, dark plumes over them, brown air over everything."""
    c, u, h = stage.canvas, stage.canvas.short, stage.horizon
    wall, plume = "#5a5560", "#4a4650"
    parts: list[str] = []
    for k, at in enumerate((0.12, 0.3, 0.72, 0.9)):
        x, tall = c.width * at + chance.uniform(-0.03, 0.03) * u, u * (0.3 + 0.07 * ((k * 2) % 3))
        wide = u * 0.055
        parts += [
            svg.rect(x - wide * 2.2, h - u * 0.1, wide * 4.4, u * 0.14, wall),
            svg.path(
                svg.polygon(
                    [
                        (x - wide * 0.5, h - tall),
                        (x + wide * 0.5, h - tall),
                        (x + wide * 0.7, h),
                        (x - wide * 0.7, h),
                    ]
                ),
                color.shaded(wall, 0.05),
            ),
            svg.rect(x - wide * 0.56, h - tall + u * 0.03, wide * 1.12, u * 0.02, "#c8503f"),
            svg.rect(x - wide * 0.56, h - tall, wide * 1.12, u * 0.014, "#2f2d38"),
        ]
        for n in range(6):
            r = u * (0.026 + 0.017 * n)
            parts.append(
                svg.circle(
                    x + u * 0.035 * n * (0.6 + 0.1 * n),
                    h - tall - u * 0.045 * n - r * 0.5,
                    r,
                    plume,
                    opacity=round(0.9 - 0.09 * n, 2),
                )
            )
    c.add("ground", *parts) if "street" not in stage.shown else c.add("middle", *parts)
    strength = 0.6 if thick else 0.26
    haze = c.across(
        [(0, "#6b5f50", strength), (0.6, "#9a8a6c", strength * 0.9), (1, "#7a705f", strength * 0.5)],
        0,
        0,
        0,
        c.height,
    )
    c.add("ground", svg.rect(-5, -5, c.width + 10, c.height + 10, haze))
