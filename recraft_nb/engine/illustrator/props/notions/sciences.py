"""What stands for science: a helix that becomes a tree, an atom, a germ in a lens, a bee close by."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.notions.ventures_shown import leaf
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_RUNGS = ("#e5604d", "#f2b83a", "#4fae6a", "#3f8fd0")


def helix(pen: Pen, top: float, foot: float, wide: float, one: str, two: str, turns: float) -> None:
    """Two strands that wind around each other about x = 300, with rungs between them.

    Args:
        pen: Draws.
        top: Where it ends above.
        foot: Where it begins below.
        wide: Half its width.
        one: Colour of a strand.
        two: Colour of the other.
        turns: How often they cross, halved.
    """
    steps = int(turns * 16)

    def at(k: float, side: int) -> tuple[float, float]:
        x = 300 + side * wide * math.sin(math.pi * 2 * turns * k / steps + 0.6)
        return x, foot + (top - foot) * k / steps

    for k in range(0, steps + 1, 2):
        a, b = at(k, 1), at(k, -1)
        mid = ((a[0] + b[0]) / 2, a[1])
        pen.line(_RUNGS[k // 2 % 4], 10, a, mid)
        pen.line(_RUNGS[(k // 2 + 2) % 4], 10, mid, b)
    for tone, side in ((two, -1), (one, 1)):
        pen.line(tones(tone).dark, 24, *(at(k, side) for k in range(steps + 1)), curve=True)
        pen.line(tone, 17, *(at(k, side) for k in range(steps + 1)), curve=True)
    for k in range(steps):
        # In front and behind by turns.
        if math.cos(math.pi * 2 * turns * (k + 0.5) / steps + 0.6) > 0:
            pen.line(two, 17, at(k, -1), at(k + 0.5, -1), at(k + 1, -1))


def _dna(pen: Pen, look: Look) -> None:
    """A double helix that stands upright."""
    one = look.main("#e0506a", "#3f8fd0").base
    helix(pen, 24, 552, 120, one, look.second or "#3f6fd0" if one != "#3f8fd0" else "#e0506a", 1.5)


def _dna_tree(pen: Pen, look: Look) -> None:
    """A double helix whose upper end grows branches with leaves."""
    bark = tones("#8a5f40")
    for ways in (((300, 250), (250, 190), (150, 150)), ((300, 250), (356, 186), (456, 150)), ((300, 260),
        (296, 150), (300, 60)),
        ((262, 206), (206, 226), (110, 240)), ((340, 206), (400, 230), (492, 240)), ((298, 160), (240, 110),
            (206, 60)),
        ((300, 150), (360, 104), (396, 58))):
        pen.tube(bark.base, ways, [26, 18, 8])
    green = look.main("#57b04a")
    spots = [(150, 150), (456, 150), (300, 60), (110, 240), (492, 240), (206, 60), (396, 58), (396, 168)]
    for k, (x, y) in enumerate(spots):
        paint = (green.base, green.light, green.dark)[k % 3]
        for turn in (-64, -8, 48):
            with pen.at(x, y, turn=turn + 7 * k):
                pen.soft(paint, (0, 4), (24, -40), (0, -88), (-24, -40))
    helix(pen, 236, 560, 74, "#8a5f40", "#4f9a45", 1.0)
    for x, y, turn in ((372, 330, 80), (232, 420, -80), (366, 470, 70)):
        leaf(pen, x, y, turn, 0.4, green.base)


def _atom(pen: Pen, look: Look) -> None:
    """An atom: a nucleus of balls and electrons on three orbits."""
    ring = look.main("#4f8fe0", "#8a63d0")
    for turn in (0, 60, 120):
        with pen.at(300, 296, turn=turn):
            pen.ring(0, 0, 268, 96, ring.base, 11)
    for k, (x, y) in enumerate(((300, 268), (272, 290), (328, 290), (284, 320), (318, 320), (300, 296))):
        t = tones(("#e5604d", "#f2b83a")[k % 2])
        pen.dot(x, y, 31, t.dark)
        pen.dot(x - 3, y - 4, 25, t.base)
        pen.dot(x - 10, y - 11, 8, t.glow)
    for a, turn in ((0.5, 0), (2.6, 60), (4.4, 120)):
        rad = math.radians(turn)
        ex, ey = 268 * math.cos(a), 96 * math.sin(a)
        ax, ay = 300 + ex * math.cos(rad) - ey * math.sin(rad), 296 + ex * math.sin(rad) + ey * math.cos(rad)
        pen.dot(ax, ay, 23, ring.deep)
        pen.dot(ax - 3, ay - 3, 18, "#7fe0f5")


def microscope(pen: Pen) -> None:
    """A microscope on a bench whose eyepiece leans to the left, its foot at (0, 0)."""
    dark, pale = tones("#4a5672"), tones("#d9dfe8")
    pen.box(-130, -30, 260, 30, dark.base, 12)
    pen.tube(dark.base, [(96, -24), (140, -110), (118, -210), (26, -262)], [40, 38, 34, 30])
    pen.box(-92, -118, 170, 18, dark.light, 6)
    pen.box(-60, -130, 80, 12, "#bfe6fa", 3)
    pen.dot(116, -110, 22, pale.dark)
    with pen.at(2, -216, turn=24):
        pen.box(-30, -60, 60, 96, pale.base, 10)
        pen.box(-24, -150, 48, 96, pale.light, 8)
        pen.box(-30, -172, 60, 28, dark.base, 8)
        pen.box(-18, 36, 36, 34, dark.base, 6)
        pen.box(8, -60, 22, 96, pale.dark, 8)


def germ(pen: Pen, x: float, y: float, size: float, paint: str) -> None:
    """A friendly bacterium with a face."""
    t = tones(paint)
    with pen.at(x, y, scale=size, turn=-14):
        for k in range(12):
            a = math.tau * k / 12
            pen.line(t.dark, 12, (math.cos(a) * 96, math.sin(a) * 62), (math.cos(a) * 138, math.sin(a) * 96))
            pen.dot(math.cos(a) * 140, math.sin(a) * 98, 9, t.dark)
        pen.oval(0, 0, 120, 78, t.dark)
        pen.oval(-3, -5, 114, 72, t.base)
        for dx, dy, r in ((-80, 20, 12), (70, 30, 14), (84, -22, 9)):
            pen.dot(dx, dy, r, t.light)
        for dx in (-34, 34):
            pen.dot(dx, -14, 19, "#ffffff")
            pen.dot(dx + 3, -11, 10, "#2b2733")
            pen.dot(dx * 1.7, 14, 10, "#f58fa8", 0.8)
        pen.line("#2b2733", 6, (-22, 22), (0, 36), (22, 22), curve=True)


def _microscope_view(pen: Pen, look: Look) -> None:
    """A microscope, and beside it in a circle what is seen through it: a germ with a face."""
    with pen.at(170, 560, scale=1.25):
        microscope(pen)
    pen.poly("#dfeefa", (150, 420), (330, 60), (560, 330), opacity=0.55)
    pen.dot(440, 200, 156, "#39435a")
    pen.dot(440, 200, 142, "#eaf6ee")
    germ(pen, 440, 196, 0.84, look.main("#57c06a").base)
    germ(pen, 372, 288, 0.24, "#f2a53f")
    germ(pen, 510, 290, 0.22, "#8a63d0")


def _bee_close(pen: Pen, look: Look) -> None:
    """A bee, very near, on a flower: its fur and its legs are dusted with pollen."""
    petal = look.main("#8a63d0")
    for k in range(13):
        with pen.at(300, 566, turn=-84 + 14 * k):
            pen.soft(petal.base if k % 2 else petal.light, (0, 0), (50, -120), (40, -250), (0, -310), (-40,
                -250), (-50, -120))
            pen.line(petal.dark, 5, (0, -120), (0, -280))
    pen.oval(300, 520, 200, 66, "#d99a26")
    for k in range(24):
        a, r = k * 2.4, 14 + 7.2 * k
        pen.dot(300 + r * math.cos(a), 512 + r * 0.3 * math.sin(a), 12, ("#f7c84a", "#f2b02e")[k % 2])
    with pen.at(0, -64):
        for x, y, turn, rx in ((300, 196, -34, 148), (380, 214, 14, 128)):
            pen.oval(x, y - 40, rx, 62, "#dff0f8", turn=turn, opacity=0.85)
            pen.ring(x, y - 40, 6, 6, "#b9d3e0", 3)
        for x0, x1, x2 in ((214, 176, 196), (268, 250, 262), (326, 340, 330), (388, 420, 404)):
            pen.line("#3a2f2a", 14, (x0, 430), (x1, 486), (x2, 540))
            for k in range(5):
                pen.dot((x1 + x2) / 2 + (k % 3 - 1) * 9, 500 + k * 7, 8, "#f9d24a")
        body = tones("#f2b02e")
        abdomen = pen.soft(body.base, (330, 300), (400, 262), (490, 282), (548, 356), (536, 424), (470,
            460), (380, 446), (326, 390))
        for x in (392, 450, 506):
            pen.cut(abdomen, _stripe(x), "#3a2f2a")
        fur = tones("#e8a93a")
        pen.dot(300, 350, 104, fur.dark)
        for k in range(18):
            a = math.tau * k / 18
            pen.line(fur.base, 16, (300 + 60 * math.cos(a), 350 + 60 * math.sin(a)),
                (300 + 110 * math.cos(a), 350 + 110 * math.sin(a)))
        pen.dot(300, 350, 90, fur.base)
        head = tones("#4a3a30")
        pen.dot(180, 366, 78, head.base)
        pen.oval(152, 352, 34, 46, "#17131a", turn=-14)
        pen.oval(142, 334, 10, 14, "#ffffff", turn=-14)
        pen.lines("#3a2f2a", 9, ((172, 296), (146, 240), (96, 216)), ((204, 294), (200, 232), (160, 196)),
            curve=True)
        pen.line("#3a2f2a", 10, (140, 428), (128, 470), (142, 512), curve=True)
        pollen = look.chance.stream("pollen")
        for _ in range(44):
            px, py = pollen.uniform(210, 520), pollen.uniform(280, 446)
            if math.hypot(px - 300, py - 350) < 108 or math.hypot((px - 430) * 0.85, py - 360) < 80:
                pen.dot(px, py, pollen.uniform(4, 8), ("#fff0a0", "#ffdf5a", "#f9d24a")[int(px) % 3])
        for _ in range(14):
            pen.dot(pollen.uniform(130, 230), pollen.uniform(310, 430), pollen.uniform(4, 7), "#ffdf5a")


def _stripe(x: float) -> Outline:
    return corners((x, 230), (x + 28, 230), (x + 20, 480), (x - 8, 480))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:dna": _dna,
    "prop:dna_tree": _dna_tree,
    "prop:atom": _atom,
    "prop:microscope_view": _microscope_view,
    "prop:bee_close": _bee_close,
}
