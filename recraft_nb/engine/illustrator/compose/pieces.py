"""Many small pieces of one stuff, of which something is made: leaves, flowers, balloons, curls of yarn.

Each drawing takes a size, a colour and a number (which piece it is) and is drawn round (0, 0).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# fmt: off
# Places and sizes of one shape stay in a row.


@dataclass(frozen=True, slots=True)
class Stuff:
    """One stuff in pieces.

    Attributes:
        draw: Draws one piece.
        paints: Colours that pieces have.
        size: Radius of a piece as a share of the whole.
        spacing: Distance of two pieces in radii: below 2 they overlap.
        turns: Pieces lie in any direction.
    """

    draw: Callable[[float, str, int], str]
    paints: tuple[str, ...]
    size: float = 0.05
    spacing: float = 1.45
    turns: bool = True


def _leaf(r: float, paint: str, _k: int) -> str:
    shape = svg.d("M", -r * 1.25, 0, "Q", 0, -r * 1.1, r * 1.25, 0, "Q", 0, r * 1.1, -r * 1.25, 0, "Z")
    vein = svg.d("M", -r, 0, "H", r, "M", -r * 0.3, 0, "l", r * 0.4, -r * 0.34, "M", -r * 0.3, 0, "l",
        r * 0.4, r * 0.34)
    return (svg.path(shape, paint, stroke=color.shaded(paint, 0.12), stroke_width=svg.num(r * 0.07))
            + svg.stroke(vein, color.lit(paint, 0.1), r * 0.09))


def _flower(r: float, paint: str, k: int) -> str:
    n = 5 + k % 2
    petals = "".join(
        svg.circle(r * 0.58 * math.cos(math.tau * i / n), r * 0.58 * math.sin(math.tau * i / n), r * 0.46,
                   paint if i % 2 else color.lit(paint, 0.035))
        for i in range(n)
    )
    return svg.circle(0, 0, r * 1.05, "#3d7d45", opacity=0.5) + petals + svg.circle(0, 0, r * 0.32, "#f7cf4a")


def _balloon(r: float, paint: str, _k: int) -> str:
    knot = svg.polygon([(0, r * 0.98), (-r * 0.2, r * 1.3), (r * 0.2, r * 1.3)])
    return (svg.path(knot, color.shaded(paint, 0.1)) + svg.ellipse(0, 0, r * 0.94, r * 1.06,
        color.shaded(paint, 0.07))
            + svg.ellipse(-r * 0.08, -r * 0.08, r * 0.82, r * 0.92, paint)
            + svg.ellipse(-r * 0.36, -r * 0.42, r * 0.17, r * 0.28, "#ffffff", opacity=0.75))


def _puff(r: float, paint: str, k: int) -> str:
    shade = color.shaded(paint, 0.06)
    return (svg.circle(r * 0.12, r * 0.2, r * 1.12, shade) + svg.circle(0, 0, r * 1.1, paint)
            + svg.stroke(svg.d("M", -r * 0.6, r * 0.1, "q", r * 0.3, -r * (0.5 + 0.1 * (k % 3)), r * 0.7,
                -r * 0.1),
                         color.lit(paint, 0.05), r * 0.12))


def _yarn(r: float, paint: str, _k: int) -> str:
    dark, pale = color.shaded(paint, 0.1), color.lit(paint, 0.09)
    arcs = "".join(svg.d("M", -r * 0.86, r * t, "Q", 0, r * (t - 0.75), r * 0.86, r * t) for t in (-0.1,
        0.24, 0.58))
    across = "".join(svg.d("M", r * t, -r * 0.84, "Q", r * (t + 0.55), 0, r * t, r * 0.84) for t in (-0.5,
        -0.18))
    return (svg.circle(0, 0, r * 1.08, dark) + svg.circle(-r * 0.05, -r * 0.05, r, paint)
            + svg.stroke(across, dark, r * 0.09) + svg.stroke(arcs, pale, r * 0.12))


def _button(r: float, paint: str, _k: int) -> str:
    holes = "".join(svg.circle(x * r * 0.24, y * r * 0.24, r * 0.12, color.shaded(paint, 0.28))
        for x in (-1, 1) for y in (-1, 1))
    return (svg.circle(0, r * 0.08, r, color.shaded(paint, 0.16)) + svg.circle(0, 0, r * 0.96, paint)
            + svg.circle(0, 0, r * 0.68, color.lit(paint, 0.05)) + holes)


def _flame(r: float, paint: str, _k: int) -> str:
    def tongue(s: float) -> str:
        return svg.d("M", 0, r * s, "C", -r * s, r * s, -r * s, -r * s * 0.2, -r * s * 0.15, -r * s * 1.7,
                     "C", r * s * 0.1, -r * s * 0.7, r * s * 1.1, -r * s * 0.2, 0, r * s, "Z")

    return svg.path(tongue(1.15), paint) + svg.path(tongue(0.62), "#ffc93c") + svg.path(tongue(0.28),
        "#fff1b8")


def _drop(r: float, paint: str, _k: int) -> str:
    shape = svg.d("M", 0, -r * 1.3, "C", r * 0.5, -r * 0.5, r, 0, 0, r, "C", -r, 0, -r * 0.5, -r * 0.5, 0,
        -r * 1.3, "Z")
    return (svg.path(shape, paint, stroke=color.lit(paint, 0.12), stroke_width=svg.num(r * 0.1))
            + svg.ellipse(-r * 0.16, -r * 0.05, r * 0.1, r * 0.26, "#ffffff", opacity=0.7))


def _sweet(r: float, paint: str, k: int) -> str:
    if k % 2:
        return (svg.circle(0, 0, r, paint) + svg.stroke(svg.d("M", -r * 0.62, 0, "A", r * 0.62, r * 0.62,
            "0 1 1", r * 0.3, r * 0.5,
                "M", -r * 0.24, r * 0.1, "A", r * 0.3, r * 0.3, "0 1 1", r * 0.2, r * 0.2), "#ffffff",
                    r * 0.16))
    wings = "".join(svg.polygon([(s * r * 0.7, 0), (s * r * 1.35, -r * 0.5), (s * r * 1.35, r * 0.5)])
        for s in (-1, 1))
    return (svg.path(wings, color.lit(paint, 0.06)) + svg.ellipse(0, 0, r * 0.84, r * 0.66, paint)
            + svg.ellipse(-r * 0.2, -r * 0.2, r * 0.26, r * 0.14, "#ffffff", opacity=0.7))


def _brick(r: float, paint: str, _k: int) -> str:
    studs = "".join(svg.rect(x * r - r * 0.26, -r * 0.92, r * 0.52, r * 0.3, color.lit(paint, 0.05),
        r * 0.08) for x in (-0.5, 0.5))
    return (studs + svg.rect(-r * 1.04, -r * 0.66, r * 2.08, r * 1.4, paint, r * 0.06)
            + svg.rect(-r * 1.04, r * 0.5, r * 2.08, r * 0.24, color.shaded(paint, 0.1))
            + svg.rect(-r * 1.04, -r * 0.66, r * 2.08, r * 0.12, color.lit(paint, 0.07)))


def _stone(r: float, paint: str, k: int) -> str:
    a = [0.0, 1.1, 2.0, 3.2, 4.3, 5.3]
    ring = [(r * (1.04 - 0.12 * ((i + k) % 3)) * math.cos(t), r * 0.9 * math.sin(t)) for i, t in enumerate(a)]
    return (svg.path(svg.polygon(ring), color.shaded(paint, 0.1), stroke=color.shaded(paint, 0.16),
                     stroke_width=svg.num(r * 0.12), stroke_linejoin="round")
            + svg.path(svg.polygon([(x * 0.76 - r * 0.08, y * 0.72 - r * 0.1) for x, y in ring]), paint))


def _star(r: float, paint: str, _k: int) -> str:
    ring = [((r * 1.1 if i % 2 == 0 else r * 0.5) * math.sin(math.pi * i / 5),
             -(r * 1.1 if i % 2 == 0 else r * 0.5) * math.cos(math.pi * i / 5)) for i in range(10)]
    return svg.path(svg.polygon(ring), paint, stroke=color.lit(paint, 0.08), stroke_width=svg.num(r * 0.08))


def _feather(r: float, paint: str, _k: int) -> str:
    shape = svg.d("M", -r * 1.3, 0, "Q", -r * 0.2, -r * 0.75, r * 1.2, -r * 0.05, "Q", -r * 0.2, r * 0.75,
        -r * 1.3, 0, "Z")
    return (svg.path(shape, paint, stroke=color.shaded(paint, 0.09), stroke_width=svg.num(r * 0.07))
            + svg.stroke(svg.d("M", -r * 1.3, 0, "L", r, 0), color.shaded(paint, 0.13), r * 0.08))


def _bubble(r: float, paint: str, _k: int) -> str:
    return (svg.circle(0, 0, r, paint, opacity=0.45) + svg.stroke(svg.ring(0, 0, r * 0.95), color.lit(paint,
        0.1), r * 0.1)
            + svg.ellipse(-r * 0.36, -r * 0.4, r * 0.2, r * 0.28, "#ffffff", opacity=0.85))


def _coin(r: float, paint: str, _k: int) -> str:
    return (svg.circle(0, r * 0.1, r, color.shaded(paint, 0.14)) + svg.circle(0, 0, r * 0.97, paint)
            + svg.stroke(svg.ring(0, 0, r * 0.7), color.shaded(paint, 0.1), r * 0.1)
            + svg.rect(-r * 0.1, -r * 0.4, r * 0.2, r * 0.8, color.lit(paint, 0.08), r * 0.06))


def _gear(r: float, paint: str, _k: int) -> str:
    teeth = "".join(svg.placed(svg.rect(-r * 0.16, -r * 1.12, r * 0.32, r * 0.5, paint, r * 0.05), 0, 0,
        turn=45 * i) for i in range(8))
    return (teeth + svg.circle(0, 0, r * 0.82, paint) + svg.stroke(svg.ring(0, 0, r * 0.6), color.lit(paint,
        0.1), r * 0.1)
            + svg.circle(0, 0, r * 0.28, color.shaded(paint, 0.25)))


def _berry(r: float, paint: str, _k: int) -> str:
    return (svg.circle(0, 0, r, color.shaded(paint, 0.08)) + svg.circle(-r * 0.08, -r * 0.08, r * 0.86, paint)
            + svg.ellipse(-r * 0.32, -r * 0.36, r * 0.2, r * 0.14, "#ffffff", opacity=0.6)
            + svg.path(svg.d("M", 0, -r * 0.75, "q", r * 0.5, -r * 0.5, r * 0.8, -r * 0.2, "q", -r * 0.4,
                r * 0.4, -r * 0.8, r * 0.2, "Z"), "#5aa048"))


def _cube(r: float, paint: str, _k: int) -> str:
    lid = svg.polygon([(-r * 0.95, -r * 0.5), (0, -r * 0.95), (r * 0.95, -r * 0.5), (0, -r * 0.05)])
    left = svg.polygon([(-r * 0.95, -r * 0.5), (0, -r * 0.05), (0, r), (-r * 0.95, r * 0.5)])
    right = svg.polygon([(r * 0.95, -r * 0.5), (0, -r * 0.05), (0, r), (r * 0.95, r * 0.5)])
    return (svg.path(left, paint) + svg.path(right, color.shaded(paint, 0.1)) + svg.path(lid,
        color.lit(paint, 0.07))
            + svg.stroke(svg.d("M", -r * 0.7, -r * 0.2, "v", r * 0.5), "#ffffff", r * 0.12,
                stroke_opacity=0.8))


def _page(r: float, paint: str, _k: int) -> str:
    lines = "".join(svg.d("M", -r * 0.6, r * y, "h", r * 1.2) for y in (-0.4, -0.1, 0.2))
    return (svg.rect(-r * 0.95, -r * 0.75, r * 1.9, r * 1.5, color.shaded(paint, 0.12), r * 0.06)
            + svg.rect(-r * 0.95, -r * 0.8, r * 1.8, r * 1.4, paint, r * 0.06) + svg.stroke(lines,
                color.shaded(paint, 0.22), r * 0.09))


def _note(r: float, paint: str, _k: int) -> str:
    return (svg.rect(-r * 1.2, -r * 0.62, r * 2.4, r * 1.24, color.shaded(paint, 0.12), r * 0.08)
            + svg.rect(-r * 1.14, -r * 0.56, r * 2.28, r * 1.12, paint, r * 0.06)
            + svg.rect(-r * 0.98, -r * 0.42, r * 1.96, r * 0.84, color.lit(paint, 0.06), r * 0.05)
            + svg.circle(0, 0, r * 0.32, color.shaded(paint, 0.1)))


def _stick(r: float, paint: str, _k: int) -> str:
    tip = svg.polygon([(r * 1.0, -r * 0.24), (r * 1.5, 0), (r * 1.0, r * 0.24)])
    return (svg.rect(-r * 1.4, -r * 0.24, r * 2.4, r * 0.48, paint) + svg.rect(-r * 1.4, -r * 0.06, r * 2.4,
        r * 0.13, color.lit(paint, 0.1)) + svg.path(tip, "#f0d2a4") + svg.circle(r * 1.42, 0, r * 0.08, paint)
            + svg.rect(-r * 1.6, -r * 0.24, r * 0.26, r * 0.48, "#f08fa0", r * 0.06))


def _blade(r: float, paint: str, k: int) -> str:
    ways = "".join(svg.d("M", x * r, r, "q", r * 0.1, -r * 1.2, r * (0.5 * x + 0.15 * (k % 3)), -r * 2.1)
        for x in (-0.6, -0.2, 0.2, 0.6))
    return svg.stroke(ways, paint, r * 0.26) + svg.stroke(svg.d("M", 0, r, "q", -r * 0.1, -r, r * 0.1,
        -r * 1.9), color.lit(paint, 0.1), r * 0.16)


_BRIGHT = ("#e8483f", "#f2a93b", "#3f86d9", "#5db85a", "#9a5fd0", "#f07fb0", "#2fb5a5", "#f2d43f")
_BLOOMS = ("#f0637c", "#fdf3f6", "#f7a8c4", "#f2a93b", "#b984e0", "#e8483f", "#fbe07a")
_GREENS = ("#4f9a3f", "#6fb54a", "#3f8450", "#8cc458", "#5aa860")
_AUTUMN = ("#d9602c", "#c8402f", "#e8a033", "#b9722f", "#f2c04a")

#: Words for a stuff that comes in pieces, and its pieces.
STUFFS: Mapping[str, Stuff] = {
    word: stuff
    for words, stuff in {
        "balloons, balloon": Stuff(_balloon, _BRIGHT, 0.066, 1.3, turns=False),
        "clouds, cloud, smoke, mist, cotton, wool, cotton wool, marshmallows, snow": Stuff(
            _puff, ("#ffffff", "#f6f9fd", "#eaf1fa"), 0.068, 1.12),
        "yarn, yarn balls, balls of yarn, thread, string": Stuff(
            _yarn, ("#d9627f", "#4f93c4", "#e8a548", "#7fb069", "#a57cc4"), 0.058, 1.32),
        "flowers, flower, blossoms, petals, daisies, tulips, wildflowers": Stuff(_flower, _BLOOMS, 0.05,
            1.35),
        "roses, rose petals": Stuff(_flower, ("#e8485f", "#d93a50", "#f0788c"), 0.05, 1.35),
        "leaves, leaf, plants, moss, vines, ivy": Stuff(_leaf, _GREENS, 0.058, 1.22),
        "autumn leaves, fall leaves": Stuff(_leaf, _AUTUMN, 0.058, 1.22),
        "grass, hay, straw": Stuff(_blade, _GREENS, 0.05, 1.05, turns=False),
        "buttons, button": Stuff(_button, _BRIGHT, 0.05, 1.7),
        "fire, flames, flame, lava": Stuff(_flame, ("#e8452f", "#f26b2f", "#d9362f", "#f2842f"), 0.058,
            1.15, turns=False),
        "water, water drops, raindrops, drops, waves": Stuff(_drop, ("#4fa9e0", "#6cc0ee", "#3a8fd0",
            "#8fd6f5"), 0.05, 1.2,
                                                     turns=False),
        "candy, candies, sweets, lollipops, jelly beans": Stuff(_sweet, _BRIGHT, 0.048, 1.6),
        "lego, legos, lego bricks, toy bricks, blocks": Stuff(_brick, (*_BRIGHT[:4], "#f2d43f"), 0.052,
            1.55, turns=False),
        "stones, rocks, pebbles": Stuff(_stone, ("#9c9890", "#b3aea4", "#87837c", "#a8a49b"), 0.055, 1.6),
        "stars, starlight, galaxies, galaxy": Stuff(_star, ("#ffe27a", "#fff3c4", "#9fc6ff", "#f7b6e0"),
            0.042, 1.5),
        "feathers, feather": Stuff(_feather, ("#6fb1e0", "#f2b84f", "#e8788a", "#7fc49a", "#b79ae0"), 0.056,
            1.1),
        "bubbles, soap bubbles, foam": Stuff(_bubble, ("#9fdcf2", "#c9b8f5", "#f5c4e2"), 0.06, 1.3),
        "ice cubes, ice, icicles, crystals, diamonds, gems, sugar cubes": Stuff(
            _cube, ("#bfe6f7", "#a3d8f0", "#d6f0fa", "#8ecbea"), 0.058, 1.5, turns=False),
        "coins, gold coins": Stuff(_coin, ("#f2bd3f", "#e3a92f", "#f7d160"), 0.048, 1.5),
        "gears, cogs, clockwork, gears and cogs": Stuff(_gear, ("#b5763f", "#8d98a8", "#d9a53f", "#7d6a58"),
            0.055, 1.6),
        "fruit, fruits, berries, cherries, strawberries, apples, tomatoes, oranges, vegetables": Stuff(
            _berry, ("#e5452f", "#f2953b", "#8cc458", "#d9365a", "#f2c73f", "#7a4fb0"), 0.054, 1.5),
        "paper money, banknotes, banknote, dollar bills, dollars, money, cash": Stuff(
            _note, ("#8fb88a", "#a9cba0", "#7fa87a"), 0.056, 1.3),
        "pencils, pencil, colored pencils, coloured pencils, crayons": Stuff(_stick, _BRIGHT, 0.06, 1.05),
        "newspaper, newspapers, books, letters, cards, pages": Stuff(_page, ("#f7f1e3", "#efe6d2",
            "#e3d9c4"), 0.056, 1.4),
    }.items()
    for word in words.split(", ")
}
