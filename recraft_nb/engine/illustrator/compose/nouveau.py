"""Art nouveau: an arched frame with stems that whip and curl, lilies, a halo behind whoever is shown."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import hands, mounts
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

#: Sage, moss, honey, cream, rose, rust, sea green, deep brown, plum, gold, skin, ivory.
TONES = ("#93a377", "#56684a", "#d3a85a", "#f3e6c6", "#c98d78", "#9c4f38", "#5a8580", "#37261f", "#6d4a5a",
    "#b98d3e", "#efcfa8", "#fbf5e6")  # fmt: skip
_INK, _GOLD, _FRAME, _LEAF, _PETAL = "#37261f", "#c59a45", "#33504a", "#7f9468", "#f3e6c6"
_MARGIN = 0.07
_SHOWN = ("scene", "portrait", "poster")


def framed(document: str, recipe: Recipe, page: float) -> str:
    """Strong brown contours, a halo of circles, and the frame."""
    done = hands.outlined(document, _INK, 4.4, page)
    if recipe.brief.template not in _SHOWN:
        return done
    w, h = mounts.size(document)
    k = min(w, h)
    poster = recipe.brief.template == "poster"
    if recipe.brief.template != "portrait":
        at = w * (0.5 if poster else recipe.layout.hero_x)
        done = mounts.before(
            done, mounts.SUBJECTS, svg.placed(_halo(k * 0.29), at, h * 0.5 if poster else h * 0.44)
        )
    rim = k * 0.06
    arch = svg.d(
        "M",
        rim,
        h - rim,
        "V",
        rim + k * 0.34,
        "C",
        rim,
        rim + k * 0.1,
        w * 0.28,
        rim,
        w / 2,
        rim,
        "C",
        w * 0.72,
        rim,
        w - rim,
        rim + k * 0.1,
        w - rim,
        rim + k * 0.34,
        "V",
        h - rim,
        "Z",
    )
    band = svg.path(svg.rounded(0, 0, w, h, 0) + arch, _FRAME, fill_rule="evenodd")
    lines = svg.stroke(arch, _GOLD, k * 0.014) + svg.stroke(arch, _INK, k * 0.004)
    lines += svg.stroke(
        svg.rounded(k * 0.018, k * 0.018, w - k * 0.036, h - k * 0.036, k * 0.02), _GOLD, k * 0.006
    )
    stem = _stem(k)
    sides = svg.placed(stem, rim * 0.9, h - rim * 0.5) + svg.placed(
        stem, w - rim * 0.9, h - rim * 0.5, flip=True
    )
    bloom = _lily(k * 0.055)
    tops = svg.placed(bloom, k * 0.125, k * 0.125, turn=-45) + svg.placed(
        bloom, w - k * 0.125, k * 0.125, turn=45
    )
    ground = svg.rect(0, 0, w, h, _FRAME)
    return mounts.mounted(done, _MARGIN * 0.6, ground, arch, band + lines + sides + tops)


def _halo(r: float) -> str:
    """A ring of gold with discs in it, as behind a saint."""
    discs = "".join(
        svg.circle(
            math.cos(a) * r * 0.89, math.sin(a) * r * 0.89, r * 0.062, "#9c4f38", stroke=_INK, stroke_width=2
        )
        for a in (math.tau * j / 24 for j in range(24))
    )
    return (
        svg.circle(0, 0, r, _GOLD, stroke=_INK, stroke_width=4)
        + svg.circle(0, 0, r * 0.78, "#f3e6c6", stroke=_INK, stroke_width=4, fill_opacity=0.92)
        + discs
    )


def _stem(k: float) -> str:
    """Stems that rise along the left side from (0, 0), whip outward and end in curls and a lily."""
    ways = (
        ((0, 0), (0.05, -0.2), (-0.015, -0.42), (0.035, -0.58)),
        ((0, 0), (0.16, -0.06), (0.24, -0.02), (0.34, -0.055)),
    )
    done = ""
    for a, b, c, e in ways:
        way = svg.d("M", a[0] * k, a[1] * k, "C", b[0] * k, b[1] * k, c[0] * k, c[1] * k, e[0] * k, e[1] * k)
        done += svg.stroke(way, _INK, k * 0.019) + svg.stroke(way, _LEAF, k * 0.013)
    curl = svg.d(
        "M",
        0.012 * k,
        -0.1 * k,
        "C",
        0.12 * k,
        -0.12 * k,
        0.15 * k,
        -0.24 * k,
        0.08 * k,
        -0.25 * k,
        "C",
        0.04 * k,
        -0.25 * k,
        0.05 * k,
        -0.19 * k,
        0.085 * k,
        -0.2 * k,
    )
    done += svg.stroke(curl, _INK, k * 0.013) + svg.stroke(curl, _LEAF, k * 0.008)
    for x, y, turn, long in (
        (0.015, -0.3, 24, 0.13),
        (0.01, -0.43, -14, 0.1),
        (0.14, -0.055, 62, 0.12),
        (0.24, -0.03, 108, 0.1),
    ):
        blade = svg.d(
            "M0,0C",
            -long * 0.32 * k,
            -long * 0.4 * k,
            -long * 0.2 * k,
            -long * 0.8 * k,
            0,
            -long * k,
            "C",
            long * 0.2 * k,
            -long * 0.7 * k,
            long * 0.22 * k,
            -long * 0.3 * k,
            0,
            0,
            "Z",
        )
        done += svg.placed(
            svg.path(blade, _LEAF, stroke=_INK, stroke_width=k * 0.003), x * k, y * k, turn=turn
        )
    return (
        done
        + svg.placed(_lily(k * 0.055), 0.035 * k, -0.58 * k)
        + svg.placed(_lily(k * 0.045), 0.34 * k, -0.055 * k, turn=70)
    )


def _lily(r: float) -> str:
    """A lily that opens upward, its foot at (0, 0)."""
    petal = svg.d(
        "M0,0C",
        -r * 0.55,
        -r * 0.5,
        -r * 0.4,
        -r * 1.2,
        0,
        -r * 1.7,
        "C",
        r * 0.4,
        -r * 1.2,
        r * 0.55,
        -r * 0.5,
        0,
        0,
        "Z",
    )
    done = "".join(
        svg.placed(svg.path(petal, tint, stroke=_INK, stroke_width=r * 0.06), 0, 0, turn=turn)
        for turn, tint in ((-58, "#e0b78f"), (58, "#e0b78f"), (-28, _PETAL), (28, _PETAL), (0, "#fbf5e6"))
    )
    return done + svg.path(
        svg.d(
            "M",
            -r * 0.3,
            -r * 0.16,
            "Q0,",
            -r * 0.6,
            " ",
            r * 0.3,
            -r * 0.16,
            "Q0,",
            r * 0.3,
            " ",
            -r * 0.3,
            -r * 0.16,
            "Z",
        ),
        _LEAF,
        stroke=_INK,
        stroke_width=r * 0.06,
    )
