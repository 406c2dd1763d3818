"""A world in a vessel: a town in a bottle, a fish in a light bulb, a forest in a jar, a house in a teapot."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import sea_life
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, soft, star, tones
from recraft_nb.engine.illustrator.props.people import crew

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _ground(pen: Pen, paint: str = "#6fae5c") -> None:
    t = tones(paint)
    pen.soft(t.base, (-130, 10), (-80, -18), (0, -24), (80, -18), (130, 10), (80, 40), (-80, 40))


def _city(pen: Pen, _look: Look) -> None:
    for k, (x, w, h) in enumerate(((-92, 38, 110), (-50, 42, 190), (0, 48, 250), (48, 40, 160), (90, 40,
        120), (-24, 34, 140), (26, 30, 110))):
        t = tones(("#6a8fc4", "#d9826a", "#7a6fb0", "#4fa39b", "#e0b060")[k % 5])
        pen.box(x - w / 2, -h, w, h, t.base, 3)
        pen.box(x + w * 0.2, -h, w * 0.3, h, t.dark, 2)
        for r in range(int(h / 34)):
            pen.lines("#ffe9a0", 7, ((x - w * 0.28, -h + 22 + 32 * r), (x - w * 0.2, -h + 22 + 32 * r)),
                ((x + w * 0.04, -h + 22 + 32 * r), (x + w * 0.1, -h + 22 + 32 * r)))
    pen.line("#7a6fb0", 5, (0, -250), (0, -284))


def _hut(pen: Pen, x: float, y: float, k: float, wall: str, roof: str) -> None:
    with pen.at(x, y, scale=k):
        pen.box(-50, -70, 100, 70, wall, 3)
        pen.box(20, -120, 18, 40, "#8a5a4a")
        pen.poly(roof, (-66, -66), (0, -124), (66, -66), r=4)
        pen.box(-14, -42, 28, 42, "#7a4a34", 3)
        for s in (-1, 1):
            pen.box(s * 32 - 9, -50, 18, 18, "#ffe08a", 2)


def _tree(pen: Pen, x: float, y: float, k: float) -> None:
    with pen.at(x, y, scale=k):
        pen.tube("#8a5a3a", [(0, 0), (-4, -60), (0, -110)], [26, 20, 14])
        for dx, dy, r, paint in ((-40, -130, 46, "#4f9a4f"), (40, -130, 46, "#3f8a48"), (0, -176, 54,
            "#63b055"), (0, -120, 46, "#57a552")):
            pen.dot(dx, dy, r, paint)


def _fir(pen: Pen, x: float, y: float, k: float) -> None:
    with pen.at(x, y, scale=k):
        pen.box(-6, -20, 12, 20, "#7a5238")
        for n, paint in enumerate(("#2f7a50", "#3a8a58", "#489a62")):
            pen.poly(paint, (-46 + 9 * n, -16 - 42 * n), (0, -96 - 42 * n), (46 - 9 * n, -16 - 42 * n), r=3)


def _village(pen: Pen, _look: Look) -> None:
    _ground(pen)
    _hut(pen, -64, -14, 0.78, "#f2dfb8", "#c8553d")
    _hut(pen, 70, -14, 0.78, "#e8c9a0", "#4f7fb0")
    _hut(pen, 4, -4, 1.0, "#f7ecd6", "#b0473d")
    _fir(pen, -112, 0, 0.8)
    _fir(pen, 112, 0, 0.7)


def _forest(pen: Pen, _look: Look) -> None:
    _ground(pen)
    for x, y, k in ((-60, -18, 1.3), (50, -18, 1.4), (-104, 0, 0.9), (0, 0, 1.25), (100, 0, 1.0)):
        _fir(pen, x, y, k)


def _one_tree(pen: Pen, _look: Look) -> None:
    _ground(pen)
    _tree(pen, 0, -8, 1.15)


def _house(pen: Pen, _look: Look) -> None:
    _ground(pen)
    _hut(pen, 0, -8, 1.6, "#f7ecd6", "#c8553d")
    _fir(pen, -108, 0, 0.9)
    for x in (86, 108, -74):
        pen.dot(x, -2, 11, "#f28fb0")


def _castle(pen: Pen, look: Look) -> None:
    _ground(pen)
    del look
    stone, roof = tones("#cfc9da"), tones("#7a4fb0")
    for x, w, h in ((-62, 42, 130), (62, 42, 130), (0, 56, 180)):
        pen.box(x - w / 2, -h, w, h, stone.base)
        pen.box(x + w * 0.16, -h, w * 0.34, h, stone.dark)
        pen.poly(roof.base, (x - w * 0.66, -h), (x, -h - 66), (x + w * 0.66, -h), r=3)
        pen.box(x - 6, -h + 26, 12, 24, "#5a4a6f", 6)
    pen.box(-90, -76, 180, 76, stone.base, 2)
    pen.box(-18, -52, 36, 52, "#6b4a3a", 16)


def _fish(pen: Pen, look: Look) -> None:
    pen.lines("#5fae7a", 9, ((-80, 20), (-92, -40), (-76, -90)), ((76, 20), (90, -50), (72, -110)),
        curve=True)
    with pen.at(0, -20, scale=0.4), pen.at(-300, -GROUND):
        sea_life.DRAWINGS["animal:fish"](pen, look)
    for x, y, r in ((70, -190, 9), (84, -224, 6), (60, -150, 6)):
        pen.ring(x, y, r, r, "#ffffff", 3)


def _galaxy(pen: Pen, _look: Look) -> None:
    for r, paint in ((150, "#3b2f7a"), (118, "#5a3fa0"), (84, "#8a55c4"), (46, "#d98fe0"), (20, "#fff2fa")):
        pen.oval(0, -130, r, r * 0.62, paint, turn=-24, opacity=0.85)
    for k in range(16):
        a = k * 2.4
        pen.fill(star(math.cos(a) * (30 + 6 * k), -130 + math.sin(a) * (24 + 5.4 * k), 8, 3, 4), "#fff6d0")


def _moon(pen: Pen, _look: Look) -> None:
    pen.dot(0, -130, 120, "#fff2c4", opacity=0.3)
    pen.dot(0, -130, 92, "#f4dc86")
    for x, y, r in ((-30, -150, 20), (30, -110, 26), (20, -176, 12)):
        pen.dot(x, y, r, "#dcbf66")
    for x, y in ((-90, -230), (100, -210), (110, -60), (-104, -70)):
        pen.fill(star(x, y, 11, 4, 4), "#ffffff")


def _island(pen: Pen, _look: Look) -> None:
    pen.soft("#4fa9d0", (-140, 0), (-80, -20), (0, -16), (80, -20), (140, 0), (80, 50), (-80, 50))
    pen.soft("#f0d79a", (-84, 0), (-40, -40), (30, -42), (84, 0), (0, 14))
    pen.tube("#9a6a3f", [(-10, -30), (10, -110), (0, -180)], [20, 16, 12])
    for dx, dy in ((-84, -170), (-60, -220), (10, -240), (70, -212), (86, -160)):
        pen.soft("#4f9a4f", (0, -186), (dx * 0.5, -190 + (dy + 180) * 0.8), (dx, dy), (dx * 0.6, -176))


def _mountain(pen: Pen, _look: Look) -> None:
    _ground(pen)
    for x, w, h in ((-60, 120, 150), (64, 110, 130), (0, 140, 210)):
        pen.poly("#7f8fb0", (x - w / 2, 0), (x, -h), (x + w / 2, 0), r=4)
        pen.poly("#66769a", (x, -h), (x + w / 2, 0), (x + w * 0.1, 0), r=2)
        pen.poly("#ffffff", (x - w * 0.13, -h * 0.74), (x, -h), (x + w * 0.13, -h * 0.74), (x + 2,
            -h * 0.66), r=3)


def _sea(pen: Pen, _look: Look) -> None:
    for n, paint in enumerate(("#2f7fb8", "#3f97cc", "#6fbfe4")):
        y = -30 - 54 * (2 - n) + 40
        pen.soft(paint, (-140, y), (-70, y - 40), (0, y - 4), (70, y - 44), (140, y), (120, y + 70),
            (-120, y + 70))
    pen.poly("#ffffff", (0, -210), (0, -110), (66, -120), r=2)
    pen.poly("#f4e0c0", (-8, -190), (-8, -112), (-50, -118), r=2)
    pen.poly("#b0523f", (-56, -106), (72, -106), (44, -74), (-34, -74), r=6)


def _garden(pen: Pen, _look: Look) -> None:
    _ground(pen)
    for k, (x, h) in enumerate(((-84, 110), (-42, 170), (4, 220), (48, 160), (88, 120))):
        pen.line("#4f9a4f", 7, (x * 0.8, 0), (x, -h * 0.5), (x, -h), curve=True)
        pen.soft("#57a552", (x, -h * 0.3), (x + 30, -h * 0.5), (x + 4, -h * 0.42))
        for j in range(6):
            a = math.tau * j / 6
            pen.dot(x + math.cos(a) * 17, -h + math.sin(a) * 17, 13, ("#f28fb0", "#f6b93a", "#8a6fd0",
                "#e8604c", "#7fc2ec")[k])
        pen.dot(x, -h, 11, "#fff0b0")


def _fairy(pen: Pen, look: Look) -> None:
    pen.dot(0, -130, 130, "#fff2a8", opacity=0.35)
    with pen.at(0, -10, scale=0.44), pen.at(-300, -GROUND):
        crew.DRAWINGS["figure:fairy"](pen, look)


_INSIDE: Mapping[str, Callable[[Pen, Look], None]] = {
    "city": _city, "village": _village, "forest": _forest, "tree": _one_tree, "house": _house,
        "castle": _castle, "fish": _fish,
    "galaxy": _galaxy, "moon": _moon, "island": _island, "mountain": _mountain, "sea": _sea,
        "garden": _garden, "fairy": _fairy,
}
_WET, _DARK = frozenset({"fish"}), frozenset({"galaxy", "moon"})


def _vessel(kind: str) -> tuple[Outline, float, float, float]:
    """The outline of a vessel, where its floor is, and how large what is in it may be."""
    if kind == "bulb":
        return soft((300, -60), (440, -10), (510, 120), (490, 260), (410, 370), (380, 440), (220, 440),
            (190, 370), (110, 260), (90, 120),
            (160, -10)), 300, 330, 1.12
    if kind == "ball":
        return soft((300, -40), (484, 36), (560, 220), (484, 404), (300, 480), (116, 404), (40, 220),
            (116, 36)), 300, 396, 1.36
    if kind == "cup":
        return soft((60, 160), (300, 130), (540, 160), (520, 330), (440, 480), (300, 510), (160, 480),
            (80, 330)), 300, 250, 1.5
    if kind == "teapot":
        return soft((300, 40), (470, 90), (540, 250), (500, 430), (390, 510), (210, 510), (100, 430), (60,
            250), (130, 90)), 300, 430, 1.34
    if kind == "jar":
        return corners((110, 60), (490, 60), (510, 120), (510, 540), (90, 540), (90, 120),
            r=46), 300, 500, 1.5
    return corners((240, -90), (360, -90), (362, 60), (500, 170), (510, 540), (90, 540), (100, 170), (238,
        60), r=40), 300, 510, 1.5


def _glass_world(pen: Pen, look: Look) -> None:
    """A vessel of glass, and in it what was named, large enough to be seen."""
    holds = next((t.removeprefix("holds:") for t in look.traits if t.startswith("holds:")), "forest")
    kind = next((t.removeprefix("vessel:") for t in look.traits if t.startswith("vessel:")), "bottle")
    glass, x, floor, size = _vessel(kind)
    air = "#2a2350" if holds in _DARK else "#9fdcec" if holds in _WET else "#e3f4f8"
    pen.oval(300, GROUND, 230, 22, "#1f2a30", opacity=0.18)
    if kind == "teapot":
        rim = tones("#b9dbe6")
        pen.ring(560, 270, 74, 96, rim.base, 26)
        pen.tube(rim.base, [(100, 380), (0, 300), (-50, 150)], [90, 60, 40])
    if kind == "cup":
        pen.oval(300, 530, 280, 34, tones("#d9e6ee").base)
        pen.oval(300, 524, 190, 20, tones("#d9e6ee").dark)
        pen.ring(560, 290, 60, 74, "#e9f1f5", 24)
        pen.fill(glass, "#f1f6f9")
        pen.cut(glass, corners((400, 120), (560, 120), (560, 520), (340, 520)), "#d3dfe8")
        pen.oval(300, 160, 236, 34, "#b98d5f")
        with pen.at(x, floor - 76, scale=size * 0.9):
            _INSIDE[holds](pen, look)
        pen.soft("#f1f6f9", (64, 168), (160, 190), (300, 196), (440, 190), (536, 168), (526, 250), (300,
            290), (74, 250))
        pen.line("#7fb3d9", 12, (76, 236), (190, 262), (300, 268), (410, 262), (524, 236), curve=True)
        return
    pen.fill(glass, air, 0.94)
    if holds in _WET:
        pen.cut(glass, corners((-100, 150), (700, 150), (700, 600), (-100, 600)), "#5fbcd8")
    with pen.at(x, floor, scale=size):
        _INSIDE[holds](pen, look)
    if kind == "bulb":
        metal = tones("#8b93a1")
        for k in range(4):
            pen.box(222 + 5 * k, 436 + 26 * k, 156 - 10 * k, 22, (metal.base, metal.dark)[k % 2], 10)
        pen.soft(metal.deep, (250, 540), (350, 540), (320, 560), (280, 560))
    if kind == "ball":
        pen.poly(tones("#8a5a3a").base, (150, 450), (450, 450), (490, 560), (110, 560), r=14)
        pen.poly(tones("#8a5a3a").dark, (120, 530), (480, 530), (490, 560), (110, 560), r=8)
    if kind == "jar":
        pen.box(100, 10, 400, 66, "#c99a5f", 12)
        pen.box(100, 50, 400, 26, "#a87a45", 8)
    if kind == "bottle":
        pen.poly("#c99a64", (250, -140), (350, -140), (344, -70), (256, -70), r=8)
    if kind == "teapot":
        lid = tones("#b9dbe6")
        pen.soft(lid.base, (170, 84), (220, 26), (300, 10), (380, 26), (430, 84), (300, 100))
        pen.dot(300, -4, 26, lid.dark)
    left = min(px for px, _ in glass.points)
    pen.lines("#ffffff", 13, ((left + 50, 330), (left + 42, 240), (left + 62, 160)), curve=True,
        opacity=0.75)
    pen.line("#ffffff", 10, (left + 70, 390), (left + 62, 370), opacity=0.6)
    edge = [*glass.points, glass.points[0]]
    pen.line("#8fb9c6", 6, *edge)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:glass_world": _glass_world}
