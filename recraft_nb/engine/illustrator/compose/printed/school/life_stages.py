"""Stages of lives that no picture shows: eggs, grubs, pupae, tadpoles, sprouts, cells that divide."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Each drawing is about the origin, within fifty to every side.


def _comb(fill: str = "#f7c95a") -> str:
    """A cell of wax, in which bees grow up."""
    hexagon = [(46 * math.sin(math.tau * k / 6), 46 * math.cos(math.tau * k / 6)) for k in range(6)]
    inner = [(x * 0.8, y * 0.8) for x, y in hexagon]
    return svg.path(svg.polygon(hexagon), "#d9982e") + svg.path(svg.polygon(inner), fill)


def cell_egg() -> str:
    """A tiny white egg that stands in a cell of wax."""
    return _comb() + svg.placed(
        svg.ellipse(0, 0, 6, 19, "#ffffff") + svg.ellipse(-1.5, -5, 1.6, 7, "#eaf0f6"), 0, 6, turn=14
    )


def grub() -> str:
    """A white grub, curled up."""
    ring = [
        (math.cos(t) * 21, math.sin(t) * 21, 13 - 5 * k / 8)
        for k, t in ((k, math.radians(-50 + 34 * k)) for k in range(9))
    ]
    body = "".join(
        svg.circle(x, y, r, "#f4ecd2") + svg.stroke(svg.ring(x, y, r), "#d9c999", 1.6)
        for x, y, r in reversed(ring)
    )
    x, y, _ = ring[0]
    return body + svg.circle(x + 4, y - 3, 2.2, "#5a4632") + svg.circle(x + 5, y + 4, 2.2, "#5a4632")


def cell_grub() -> str:
    """A white grub, curled up in a cell of wax."""
    return _comb() + svg.placed(grub(), 0, 0, 0.78)


def pupa() -> str:
    """A pupa: pale, folded up, the wings and rings of who will come out already seen."""
    body = svg.d("M0,-44C18,-40 22,-22 19,-6C20,18 12,40 0,46C-12,40 -20,18 -19,-6C-22,-22 -18,-40 0,-44Z")
    rings = "".join(
        svg.d("M", -17 + k * 2.4, 10 + 8 * k, "q", 17 - k * 2.4, 6, 34 - k * 4.8, 0) for k in range(4)
    )
    wing = svg.d("M-16,-14C-4,-12 -2,6 -8,20C-16,14 -19,2 -16,-14Z")
    return (
        svg.path(body, "#e8c98a")
        + svg.path(wing, "#d2ab64")
        + svg.placed(svg.path(wing, "#d2ab64"), 0, 0, flip=True)
        + svg.stroke(rings, "#b98f4c", 2.4)
        + svg.circle(-8, -28, 4, "#8a6a3a")
        + svg.circle(8, -28, 4, "#8a6a3a")
    )


def cell_pupa() -> str:
    """A pupa in a cell of wax."""
    return _comb("#fbe0a0") + svg.placed(pupa(), 0, 0, 0.72)


def spawn() -> str:
    """Eggs in jelly, a dark dot in each."""
    spots = ((-17, -10), (5, -17), (20, 0), (-4, 6), (-22, 12), (12, 18), (-5, 25))
    return "".join(
        svg.circle(x, y, 13, "#cfe8f0")
        + svg.stroke(svg.ring(x, y, 13), "#9fcbd9", 1.4)
        + svg.circle(x, y, 5, "#2f3a4a")
        for x, y in spots
    )


def roe() -> str:
    """Round orange eggs of a fish."""
    spots = ((-20, -10), (2, -18), (22, -6), (-8, 5), (14, 14), (-24, 15), (-4, 25))
    return "".join(
        svg.circle(x, y, 13, "#f58a4a")
        + svg.circle(x - 4, y - 4, 3.4, "#ffd0a8")
        + svg.circle(x + 3, y + 3, 2.6, "#5a2a1a")
        for x, y in spots
    )


def alevin() -> str:
    """A newborn fish with the sac of its yolk."""
    body = svg.d("M-36,-4C-20,-16 8,-10 44,-2C8,8 -20,10 -36,-4Z")
    return (
        svg.ellipse(-12, 8, 17, 13, "#f58a4a")
        + svg.path(body, "#9fb8c4")
        + svg.path(svg.d("M40,-3L50,-13L48,9Z"), "#86a2b0")
        + svg.circle(-25, -5, 6, "#ffffff")
        + svg.circle(-26, -5, 3.6, "#22304a")
    )


def _tadpole(legs: bool) -> str:
    limbs = svg.stroke(svg.d("M6,10q10,8 4,20M-6,12q4,10 -6,18"), "#5f8a44", 5) if legs else ""
    return (
        svg.path(svg.d("M2,-8Q26,-18 46,-4Q28,10 2,9Z"), "#7fae5f")
        + limbs
        + svg.ellipse(-13, 0, 24, 18, "#5f8a44")
        + svg.circle(-24, -6, 4.4, "#ffffff")
        + svg.circle(-25, -6, 2.4, "#22304a")
    )


def tadpole() -> str:
    """A tadpole."""
    return _tadpole(legs=False)


def froglet() -> str:
    """A tadpole that has grown legs."""
    return _tadpole(legs=True)


def chrysalis() -> str:
    """A chrysalis that hangs on a twig."""
    return (
        svg.stroke(svg.d("M-40,-40H40"), "#8a5a3a", 6)
        + svg.path(svg.d("M0,-38C22,-20 18,22 0,42C-18,22 -22,-20 0,-38Z"), "#7fae4f")
        + svg.stroke("".join(svg.d("M", -14, y, "q", 14, 7, 28, 0) for y in (-8, 4, 16)), "#5f8f3a", 2.6)
        + svg.circle(0, -36, 4, "#5a3a26")
    )


def seed() -> str:
    """A brown seed."""
    return svg.path(svg.d("M0,-34C34,-8 26,32 0,32C-26,32 -34,-8 0,-34Z"), "#a8713f") + svg.stroke(
        svg.d("M-7,-16Q-20,0 -13,16"), "#d9a86a", 4
    )


def _soil(y: float = 14) -> str:
    return svg.path(svg.d("M-46,", y, "Q0,", y - 8, "46,", y, "Q44,46 0,48Q-44,46 -46,", y, "Z"), "#8a5a3c")


def sown() -> str:
    """A seed in the earth."""
    return _soil(0) + svg.placed(seed(), 0, 22, 0.42, turn=40)


def germ() -> str:
    """A seed that puts a root into the earth and a shoot above it."""
    root = svg.d("M0,24C2,32 -4,36 -2,45M-1,32q-8,2 -11,8M0,34q7,2 10,9")
    shoot = svg.d("M0,22C8,12 2,2 6,-10C8,-20 -4,-22 -5,-14")
    return (
        _soil(8)
        + svg.stroke(root, "#f0dcb4", 3.4)
        + svg.stroke(shoot, "#8fcf5a", 5.5)
        + svg.placed(seed(), 0, 23, 0.3, turn=60)
    )


def sprout() -> str:
    """Two first leaves on a short stem."""
    leaf = svg.path(svg.d("M0,0C8,-22 30,-24 40,-16C34,0 16,6 0,0Z"), "#6fbf4a")
    return (
        _soil(18)
        + svg.stroke(svg.d("M0,24V-12"), "#5fae3f", 5)
        + svg.placed(leaf, 0, -12)
        + svg.placed(leaf, 0, -12, flip=True)
        + svg.stroke(svg.d("M0,26q-6,6 -5,14M0,26q7,5 6,15"), "#f0dcb4", 2.6)
    )


def _plant(extra: str, leaves: int = 3) -> str:
    leaf = svg.path(svg.d("M0,0C6,-16 24,-19 33,-13C29,0 14,6 0,0Z"), "#58ad46")
    grown = "".join(
        svg.placed(leaf, 0, 14 - 17 * k, 1 - 0.12 * k, flip=side < 0)
        for k in range(leaves)
        for side in (-1, 1)
    )
    return _soil(28) + svg.stroke(svg.d("M0,34V-34"), "#4f9a3f", 5) + grown + extra


def plantlet() -> str:
    """A young plant with several leaves."""
    return _plant("", 4)


def flowering() -> str:
    """A plant in flower."""
    petals = "".join(svg.placed(svg.ellipse(0, -12, 6, 9, "#f58fb0"), 0, -36, turn=60 * k) for k in range(6))
    return svg.placed(_plant(petals + svg.circle(0, -36, 6, "#f7c23f")), 0, 4, 0.94)


def podded() -> str:
    """A plant that bears pods of beans."""
    pod = (
        svg.path(svg.d("M0,0C6,8 6,22 -2,31C-9,22 -8,8 0,0Z"), "#9fd05a")
        + svg.circle(-1, 12, 2.4, "#6fa83a")
        + svg.circle(-2, 20, 2.4, "#6fa83a")
    )
    return _plant(
        "".join(
            svg.placed(pod, x, y, turn=turn)
            for x, y, turn in ((14, -6, -14), (-15, -4, 12), (19, -26, -20), (-18, -28, 18))
        ),
        4,
    )


def fruiting() -> str:
    """A plant that bears red fruit."""
    return _plant(
        "".join(
            svg.circle(x, y, 8.5, "#e5483a") + svg.circle(x - 2.6, y - 2.8, 2, "#ff9a8a")
            for x, y in ((15, 2), (-16, -2), (17, -22), (-14, -27), (2, -38))
        ),
        4,
    )


def _cell(body: str, wide: float = 42) -> str:
    return (
        svg.ellipse(0, 0, wide, 38, "#f9dbe6") + svg.stroke(svg.ring(0, 0, wide, 38), "#d9628f", 3.4) + body
    )


_X = "M-5,-7L5,7M5,-7L-5,7"


def interphase() -> str:
    """A cell at rest, its nucleus whole."""
    return _cell(
        svg.circle(0, 0, 20, "#c9b0e6")
        + svg.stroke(svg.ring(0, 0, 20), "#8a63b8", 2.4)
        + svg.circle(5, -4, 6, "#8a63b8")
    )


def prophase() -> str:
    """A cell whose chromosomes can be seen."""
    spots = ((-9, -8, 0), (9, -6, 40), (-5, 10, 70), (10, 10, 20))
    return _cell(
        svg.stroke(svg.ring(0, 0, 23), "#8a63b8", 2, stroke_dasharray="5 5")
        + "".join(
            svg.placed(svg.stroke(_X, ("#e5604d", "#3f8fd0")[k % 2], 4), x, y, turn=t)
            for k, (x, y, t) in enumerate(spots)
        )
    )


def _spindle(reach: float = 38) -> str:
    return svg.stroke(
        "".join(svg.d("M", -reach, 0, "Q0,", y, reach, 0) for y in (-34, -14, 14, 34)), "#b9a7cf", 1.4
    )


def metaphase() -> str:
    """A cell with its chromosomes lined up in the middle."""
    return _cell(
        _spindle()
        + "".join(
            svg.placed(svg.stroke(_X, ("#e5604d", "#3f8fd0")[k % 2], 4), 0, y)
            for k, y in enumerate((-22, -7, 8, 23))
        )
    )


def anaphase() -> str:
    """A cell whose chromosomes are drawn apart."""
    half = "".join(
        svg.stroke(svg.d("M", 11, y - 5, "L", 18, y, "L", 11, y + 5), ("#e5604d", "#3f8fd0")[k % 2], 4)
        for k, y in enumerate((-18, -6, 6, 18))
    )
    return _cell(_spindle(40) + half + svg.placed(half, 0, 0, flip=True), 47)


def telophase() -> str:
    """A cell that is drawn in at its waist, with two nuclei."""
    waist = svg.d("M0,-20C10,-40 48,-38 48,0C48,38 10,40 0,20C-10,40 -48,38 -48,0C-48,-38 -10,-40 0,-20Z")
    inner = "".join(
        svg.circle(x, 0, 13, "#c9b0e6") + svg.stroke(svg.ring(x, 0, 13), "#8a63b8", 2) for x in (-25, 25)
    )
    return svg.path(waist, "#f9dbe6") + svg.stroke(waist, "#d9628f", 3.4) + inner


def two_cells() -> str:
    """Two cells where one was."""
    one = (
        svg.circle(0, 0, 23, "#f9dbe6")
        + svg.stroke(svg.ring(0, 0, 23), "#d9628f", 3.2)
        + svg.circle(0, 0, 11, "#c9b0e6")
        + svg.stroke(svg.ring(0, 0, 11), "#8a63b8", 2)
    )
    return svg.placed(one, -24, 0) + svg.placed(one, 24, 0)


#: Drawings by the key under which the lists of stages name them.
DRAWN: Mapping[str, Callable[[], str]] = {
    f"stage:{draw.__name__}": draw
    for draw in (
        cell_egg,
        grub,
        cell_grub,
        pupa,
        cell_pupa,
        spawn,
        roe,
        alevin,
        tadpole,
        froglet,
        chrysalis,
        seed,
        sown,
        germ,
        sprout,
        plantlet,
        flowering,
        podded,
        fruiting,
        interphase,
        prophase,
        metaphase,
        anaphase,
        telophase,
        two_cells,
    )
}
