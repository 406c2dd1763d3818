"""Stages of stars and of rocks, which no picture shows: a nebula, a red giant, lava, layers, marble."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Each drawing is about the origin, within fifty to every side.


def _night(body: str) -> str:
    """A round window onto the dark sky."""
    stars = "".join(
        svg.circle(46 * r * math.cos(a), 46 * r * math.sin(a), 1.1, "#ffffff")
        for a, r in ((0.4, 0.85), (1.9, 0.8), (2.8, 0.9), (3.7, 0.78), (5.0, 0.88), (5.7, 0.72))
    )
    return svg.circle(0, 0, 49, "#141a38") + stars + body


def _ball(r: float, *tones: str) -> str:
    return "".join(svg.circle(0, 0, r * (1 - 0.24 * k), tone) for k, tone in enumerate(tones))


def nebula() -> str:
    """A cloud of gas among stars."""
    return _night(
        "".join(
            svg.circle(x, y, r, tone, opacity=0.62)
            for x, y, r, tone in (
                (-14, -6, 19, "#7a4fb8"),
                (12, -12, 17, "#d9628f"),
                (10, 12, 19, "#4f7fd0"),
                (-12, 14, 14, "#d9628f"),
                (0, 0, 12, "#f2b0d0"),
            )
        )
        + "".join(svg.circle(x, y, 1.8, "#fff6d8") for x, y in ((-8, -4), (6, 6), (2, -14), (14, 2)))
    )


def protostar() -> str:
    """A star that is just being born in a disc of dust."""
    return _night(
        svg.placed(svg.ellipse(0, 0, 40, 12, "#b9713f") + svg.ellipse(0, 0, 28, 7, "#e8a04a"), 0, 0, turn=-18)
        + _ball(12, "#f29a3a", "#ffd070", "#fff2c4")
    )


def yellow_star() -> str:
    """A star like the sun."""
    return _night(svg.circle(0, 0, 28, "#ffcf4d", opacity=0.35) + _ball(20, "#f7b733", "#ffd75e", "#fff0b0"))


def massive_star() -> str:
    """A large blue star."""
    return _night(svg.circle(0, 0, 36, "#7fb4ff", opacity=0.35) + _ball(27, "#5f9aff", "#a9ccff", "#eef6ff"))


def red_giant() -> str:
    """A star that has swollen and turned red."""
    return _night(svg.circle(0, 0, 43, "#e5542f", opacity=0.4) + _ball(36, "#c93a22", "#e5602f", "#f79a4a"))


def gas_shell() -> str:
    """A small star in rings of gas that it has shed."""
    rings = ((38, "#4fb8c9"), (29, "#8f6fd0"), (19, "#e58fb0"))
    return _night(
        "".join(svg.circle(0, 0, r, tone, opacity=0.55) for r, tone in rings) + svg.circle(0, 0, 6, "#ffffff")
    )


def white_dwarf() -> str:
    """A small white star."""
    return _night(svg.circle(0, 0, 15, "#cfe4ff", opacity=0.5) + _ball(9, "#e6f1ff", "#ffffff"))


def supernova() -> str:
    """A star that bursts."""
    return _night(
        svg.path(svg.star(0, 0, 44, 15, 12), "#f79a3a")
        + svg.path(svg.star(0, 0, 30, 11, 12, -75), "#ffd75e")
        + svg.circle(0, 0, 11, "#ffffff")
    )


def black_hole() -> str:
    """A black disc in a ring of light."""
    return _night(
        svg.placed(svg.ellipse(0, 0, 43, 14, "#f29a3a") + svg.ellipse(0, 0, 31, 8, "#ffd98a"), 0, 0, turn=-16)
        + svg.circle(0, 0, 17, "#05060f")
        + svg.stroke(svg.ring(0, 0, 18), "#ffd98a", 2.4)
        + svg.placed(svg.stroke(svg.d("M-42,2Q0,20 42,2"), "#ffb55a", 5), 0, 2, turn=-16)
    )


_STONE = "M-40,22C-46,0 -30,-28 -6,-34C20,-38 42,-18 42,6C42,24 24,34 0,34C-20,34 -34,34 -40,22Z"


def magma() -> str:
    """Molten rock, red and gold."""
    return (
        svg.path(svg.d(_STONE), "#b3301f")
        + svg.path(svg.d("M-28,16C-30,-4 -12,-22 6,-22C26,-20 32,0 24,16C8,26 -16,26 -28,16Z"), "#e8522a")
        + svg.path(svg.d("M-12,8C-12,-6 2,-12 10,-6C18,2 10,14 0,15C-8,15 -12,12 -12,8Z"), "#ffb03a")
        + svg.circle(-20, -14, 4, "#ffb03a")
        + svg.circle(24, -14, 3, "#ffb03a")
    )


def igneous() -> str:
    """Dark rock that has cooled, full of specks."""
    specks = (
        (-22, 4, 5),
        (-6, -18, 6),
        (12, -8, 4),
        (24, 8, 6),
        (4, 12, 5),
        (-14, 20, 4),
        (20, -20, 4),
        (-28, 16, 3),
    )
    return svg.path(svg.d(_STONE), "#5b5f6b") + "".join(
        svg.circle(x, y, r, ("#8d93a3", "#3f434d", "#c9ccd6")[k % 3]) for k, (x, y, r) in enumerate(specks)
    )


def sediment() -> str:
    """Loose grains, piled up."""
    grains = [(-36 + 14.4 * k + 7.2 * row, 30 - 12 * row) for row in range(4) for k in range(6 - row)]
    return "".join(
        svg.circle(x, y, 7.8, ("#d9b98a", "#c99f6a", "#b98a5a", "#e6cfa4")[(k * 3) % 4])
        for k, (x, y) in enumerate(grains)
    )


def sedimentary() -> str:
    """Rock in flat layers."""
    tones = ("#e8d3a4", "#cf9f6a", "#e2bd86", "#b9835a", "#dcb482", "#a8734c", "#cf9f6a")
    bands = []
    for k, tone in enumerate(tones):
        y, low = -36 + 10 * k, -36 + 10 * (k + 1)
        a, b = (44 * math.sqrt(max(0.12, 1 - (v / 46) ** 2)) for v in (y, low))
        bands.append(
            svg.path(svg.d("M", -a, y, "Q0,", y + 5, a, y, "L", b, low, "Q0,", low + 5, -b, low, "Z"), tone)
        )
    return "".join(bands)


def metamorphic() -> str:
    """Rock whose bands are pressed and folded."""
    tones = ("#6f6480", "#b9a7c4", "#82748f", "#d9cfe2", "#6f6480", "#b9a7c4")
    outer = [
        (44 * math.cos(t) * (1 + 0.1 * math.sin(3 * t)), 36 * math.sin(t) * (1 + 0.1 * math.cos(4 * t)))
        for t in (math.tau * k / 14 for k in range(14))
    ]
    return "".join(
        svg.path(svg.smooth([(x * s + 6 * k, y * s + 3 * k * (-1) ** k) for x, y in outer], close=True), tone)
        for k, (s, tone) in enumerate(zip((1.0, 0.84, 0.66, 0.5, 0.33, 0.17), tones, strict=True))
    )


#: Drawings by the key under which the lists of stages name them.
DRAWN: Mapping[str, Callable[[], str]] = {
    f"stage:{draw.__name__}": draw
    for draw in (
        nebula,
        protostar,
        yellow_star,
        massive_star,
        red_giant,
        gas_shell,
        white_dwarf,
        supernova,
        black_hole,
        magma,
        igneous,
        sediment,
        sedimentary,
        metamorphic,
    )
}
