"""Houses and towers that a town is made of: house, castle, church, cathedral, iron tower."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import WARM, bricks, bush, door, window
from recraft_nb.engine.illustrator.props.pen.shapes import (
    GROUND,
    Outline,
    Pen,
    Tones,
    corners,
    oval,
    star,
    tones,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GLASS = "#8fd0f0"


def _house(pen: Pen, look: Look) -> None:
    wall = look.main("#f2e3c8", "#e8c9a8", "#d9e3e6", "#f0d0c0")
    roof = tones(look.part("roof") or look.chance.pick(("#b8503f", "#6b6a78", "#8a5a45")))
    entry = tones(look.part("door") or look.chance.pick(("#7a4b34", "#3f7f78", "#9a3f3f")))
    shutter = tones(look.part("window", "shutter") or entry.base)
    broken = look.has("abandoned", "haunted", "broken", "old", "derelict", "ruined")
    pen.box(400, 150, 54, 130, "#a8604f", 4)
    pen.box(392, 140, 70, 16, "#8a4a3f", 4)
    front = corners((120, 560), (120, 320), (300, 176), (480, 320), (480, 560))
    pen.fill(front, wall.base)
    pen.cut(front, corners((402, 100), (500, 100), (500, 580), (420, 580)), wall.dark)
    if look.has("brick"):
        wall = look.main("#b9604a")
        pen.fill(front, wall.base)
        pen.cut(front, corners((402, 100), (500, 100), (500, 580), (420, 580)), wall.dark)
        for k, y in enumerate(range(196, 560, 22)):
            pen.cut(front, corners((100, y), (500, y), (500, y + 4), (100, y + 4)), wall.glow, 0.75)
            for x in range(120 + (k % 2) * 24, 480, 48):
                pen.cut(front, corners((x, y + 4), (x + 4, y + 4), (x + 4, y + 22), (x, y + 22)), wall.glow,
                        0.75)
    else:
        for y in range(352, 560, 30):
            pen.cut(front, corners((100, y), (500, y), (500, y + 3.5), (100, y + 3.5)), wall.dark, 0.6)
    pen.line(roof.dark, 38, (76, 344), (300, 162), (524, 344))
    pen.line(roof.base, 28, (74, 336), (300, 154), (526, 336))
    pen.line(roof.light, 6, (84, 318), (296, 146))
    window(pen, 276, 232, 48, 58, glass=WARM if look.has("lit", "night") else GLASS, arch=True)
    door(pen, 256, 88, 150, entry, arch=False)
    pen.box(240, 548, 120, 12, "#b9b4bb", 3)
    for x in (146, 388):
        for dx in (-24, 72):
            pen.box(x + dx, 396, 22, 82, shutter.dark if x > 300 else shutter.base, 3)
        window(pen, x, 400, 66, 72, glass="#4a5568" if broken else GLASS)
        if broken:
            pen.lines("#e8ecf0", 4, ((x + 10, 410), (x + 30, 440), (x + 56, 420)),
                ((x + 30, 440), (x + 24, 468)))
    if broken:
        pen.lines(wall.deep, 4, ((200, 330), (214, 360), (204, 384)), ((420, 500), (432, 520), (424, 546)))
        pen.poly("#6b4a3f", (140, 420), (220, 396), (224, 408), (144, 434), r=3)
    else:
        bush(pen, 128, 92, tones("#6aa84f"))
        bush(pen, 470, 84, tones("#5d9c4a"))
    if look.has("burning", "flaming", "fire"):
        flames(pen, ((150, 330, 120), (230, 250, 150), (330, 220, 180), (430, 320, 130), (180, 470, 90),
            (424, 470, 90)))
    pen.anchor("door", 300, 560)
    pen.anchor("seat", 300, 158)


def flames(pen: Pen, spots: tuple[tuple[float, float, float], ...]) -> None:
    """Tongues of fire, each standing at x, y and so tall."""
    for paint, share in (("#e0472f", 1.0), ("#f28a2f", 0.72), ("#ffd83a", 0.42)):
        for x, y, h in spots:
            k = h * share
            pen.soft(paint, (x - k * 0.34, y), (x - k * 0.4, y - k * 0.36), (x - k * 0.14, y - k * 0.6),
                (x + k * 0.04, y - k),
                     (x + k * 0.2, y - k * 0.58), (x + k * 0.4, y - k * 0.3), (x + k * 0.3, y))


def _merlons(pen: Pen, x0: float, x1: float, y: float, t: Tones, count: int) -> None:
    w = (x1 - x0) / (2 * count - 1)
    for k in range(count):
        pen.box(x0 + 2 * k * w, y - w * 0.9, w, w + 4, t.dark if k == count - 1 else t.base, 2)


def _tower(pen: Pen, x: float, w: float, top: float, t: Tones, roof: Tones) -> Outline:
    shape = pen.box(x, top, w, GROUND - top, t.base)
    pen.cut(shape, corners((x + w * 0.66, top - 5), (x + w + 5, top - 5), (x + w + 5, GROUND + 5),
        (x + w * 0.66, GROUND + 5)), t.dark)
    pen.box(x - 6, top - 4, w + 12, 18, t.light, 3)
    cone = corners((x - 14, top), (x + w / 2, top - w * 1.5), (x + w + 14, top), r=4)
    pen.fill(cone, roof.base)
    pen.cut(cone, corners((x + w * 0.56, top - 200), (x + w * 2, top - 200), (x + w * 2, top + 5),
        (x + w * 0.7, top + 5)), roof.dark)
    pen.line("#6b6a78", 4, (x + w / 2, top - w * 1.5), (x + w / 2, top - w * 1.5 - 40))
    pen.poly("#f2bd3f", (x + w / 2, top - w * 1.5 - 40), (x + w / 2 + 40, top - w * 1.5 - 28),
        (x + w / 2, top - w * 1.5 - 16), r=2)
    pen.box(x + w * 0.36, top + 44, w * 0.28, 40, "#3f4a63", w * 0.14)
    return shape


def _castle(pen: Pen, look: Look) -> None:
    sand = look.has("sand")
    stone = look.main("#e8c98a", "#e0bd7a") if sand else look.main("#b9bcc9", "#cfc6b8", "#a9b0c4")
    roof = tones("#d9b06a") if sand else tones(look.part("roof") or look.chance.pick(("#c8503f", "#4a63a8",
        "#7a4f9a", "#3f7f78")))
    _tower(pen, 236, 128, 190, stone, roof)
    for x in (70, 420):
        _tower(pen, x, 110, 300, stone, roof)
    wall = pen.box(150, 380, 300, 180, stone.base)
    pen.cut(wall, corners((380, 300), (470, 300), (470, 600), (380, 600)), stone.dark)
    _merlons(pen, 176, 424, 382, stone, 5)
    bricks(pen, ((180, 420), (212, 500), (196, 460), (400, 430), (386, 500), (96, 420), (120, 480),
        (446, 450), (480, 400), (270, 300),
                 (310, 330)), stone.deep if not sand else stone.dark)
    pen.box(252, 446, 96, 114, stone.deep, 48)
    pen.box(252, 500, 96, 60, stone.deep)
    pen.box(260, 454, 80, 106, "#6b4a34" if not sand else "#a8804a", 40)
    pen.box(260, 500, 80, 60, "#6b4a34" if not sand else "#a8804a")
    pen.lines("#4a3224" if not sand else "#8a6a3f", 4, ((287, 458), (287, 558)), ((313, 458), (313, 558)))
    if sand:
        pen.soft(stone.base, (20, 560), (60, 530), (160, 540), (300, 534), (450, 540), (540, 528), (584, 560))
        for x, y in ((110, 548), (220, 552), (420, 548), (500, 550)):
            pen.dot(x, y, 6, stone.dark)
        pen.fill(star(470, 540, 20, 9), "#e8795a")
    pen.anchor("door", 300, 560)
    pen.anchor("top", 300, 20)


def _sandcastle(pen: Pen, look: Look) -> None:
    from dataclasses import replace

    _castle(pen, replace(look, traits=(*look.traits, "sand")))


def _church(pen: Pen, look: Look) -> None:
    wall = look.main("#f4efe4", "#e8dcc8", "#f7f3ee")
    roof = tones(look.part("roof") or look.chance.pick(("#b8503f", "#5a6478", "#6b7a5a")))
    nave = corners((230, 560), (230, 370), (390, 250), (560, 370), (560, 560))
    pen.fill(nave, wall.dark)
    pen.poly(roof.dark, (220, 380), (390, 246), (576, 380), (556, 394), (390, 276), (240, 394), r=5)
    for x in (330, 410, 490):
        window(pen, x, 420, 40, 90, arch=True, glass="#7fb8e0")
    tower = pen.box(90, 250, 160, 310, wall.base)
    pen.cut(tower, corners((204, 200), (260, 200), (260, 600), (204, 600)), wall.dark)
    spire = corners((74, 254), (170, 70), (266, 254), r=4)
    pen.fill(spire, roof.base)
    pen.cut(spire, corners((178, 40), (290, 40), (290, 270), (206, 270)), roof.dark)
    pen.lines("#c9a23f", 9, ((170, 72), (170, 16)), ((150, 36), (190, 36)))
    pen.dot(170, 306, 32, "#fdf8ea")
    pen.lines("#3a3340", 5, ((170, 306), (170, 286)), ((170, 306), (184, 312)))
    window(pen, 148, 360, 44, 64, arch=True, glass="#4a5568")
    door(pen, 130, 80, 110, tones(look.part("door") or "#7a4b34"))
    bush(pen, 300, 80, tones("#6aa84f"))
    bush(pen, 520, 96, tones("#5d9c4a"))
    pen.anchor("door", 170, 560)


def _cathedral(pen: Pen, look: Look) -> None:
    t = look.main("#a9a6b4", "#b8b0a6")
    glass = "#3f4a73"
    for x in (70, 400):
        shape = pen.box(x, 150, 130, 410, t.base)
        pen.cut(shape, corners((x + 92, 100), (x + 140, 100), (x + 140, 600), (x + 92, 600)), t.dark)
        spire = corners((x - 8, 154), (x + 65, 16), (x + 138, 154), r=3)
        pen.fill(spire, t.dark)
        pen.cut(spire, corners((x - 20, 0), (x + 62, 0), (x + 50, 170), (x - 20, 170)), t.base)
        for dx in (6, 124):
            pen.poly(t.deep, (x + dx - 12, 160), (x + dx, 100), (x + dx + 12, 160), r=2)
        for y, h in ((190, 80), (310, 90)):
            for dx in (24, 76):
                pen.poly(glass, (x + dx, y + h), (x + dx, y + 28), (x + dx + 15, y), (x + dx + 30, y + 28),
                    (x + dx + 30, y + h), r=3)
        pen.line(t.light, 6, (x, 290), (x + 130, 290))
        pen.line(t.light, 6, (x, 420), (x + 130, 420))
    front = corners((196, 560), (196, 260), (300, 150), (404, 260), (404, 560))
    pen.fill(front, t.light)
    pen.cut(front, corners((360, 100), (420, 100), (420, 600), (360, 600)), t.base)
    pen.dot(300, 300, 62, t.deep)
    pen.dot(300, 300, 52, glass)
    for k, paint in enumerate(("#e0a83f", "#c9484f", "#4fa0c9", "#5fae6a", "#e0a83f", "#c9484f", "#4fa0c9",
        "#5fae6a")):
        with pen.at(300, 300, turn=45 * k):
            pen.oval(0, -30, 10, 18, paint)
    pen.dot(300, 300, 12, "#f2d98a")
    pen.line(t.dark, 7, (196, 394), (404, 394))
    for x, w in ((300, 84), (134, 70), (466, 70)):
        h = 130 if x == 300 else 104
        pen.poly(t.deep, (x - w / 2 - 9, 560), (x - w / 2 - 9, 560 - h * 0.6), (x, 560 - h - 14),
            (x + w / 2 + 9, 560 - h * 0.6),
                 (x + w / 2 + 9, 560), r=4)
        pen.poly("#5a3f34", (x - w / 2, 560), (x - w / 2, 560 - h * 0.56), (x, 560 - h),
            (x + w / 2, 560 - h * 0.56), (x + w / 2, 560), r=4)
        pen.line("#3f2c26", 4, (x, 560 - h + 8), (x, 560))
    pen.lines(t.deep, 6, ((300, 152), (300, 104)), ((284, 122), (316, 122)))
    pen.anchor("door", 300, 560)


def _eiffel(pen: Pen, look: Look) -> None:
    t = look.main("#8a6f5a", "#7a6a60")

    def half(y: float) -> float:
        k = (560 - y) / 520
        return 12 + 190 * math.pow(1 - k, 2.6)

    levels = (560, 500, 440, 380, 330, 280, 230, 180, 130, 90)
    for y0, y1 in pairwise(levels):
        a, b = half(y0), half(y1)
        if y1 >= 440:
            for s in (-1, 1):
                ia, ib = a * 0.46, b * 0.42
                pen.poly(t.dark if s > 0 else t.base, (300 + s * a, y0), (300 + s * b, y1),
                    (300 + s * ib, y1), (300 + s * ia, y0))
                pen.lines(t.light, 3.5, ((300 + s * a, y0), (300 + s * ib, y1)),
                    ((300 + s * ia, y0), (300 + s * b, y1)))
        else:
            pen.poly(t.base, (300 - a, y0), (300 - b, y1), (300 + b, y1), (300 + a, y0))
            pen.poly(t.dark, (300 + a * 0.2, y0), (300 + b * 0.2, y1), (300 + b, y1), (300 + a, y0))
            pen.lines(t.light, 3.5, ((300 - a, y0), (300 + b, y1)), ((300 + a, y0), (300 - b, y1)))
    pen.line(t.dark, 16, (300 - half(560) * 0.46, 556), (300 - 60, 470), (300, 452), (360, 470),
        (300 + half(560) * 0.46, 556), curve=True)
    for y, w in ((440, half(440) + 14), (300, half(300) + 12), (96, 26)):
        pen.box(300 - w, y - 12, 2 * w, 20, t.deep, 4)
        pen.box(300 - w, y - 12, 2 * w, 7, t.light, 3)
    pen.box(286, 62, 28, 30, t.dark, 8)
    pen.line(t.deep, 6, (300, 62), (300, 14))
    if look.has("lit", "night", "glowing", "shining"):
        for y in range(120, 550, 36):
            for share in (-0.8, 0.0, 0.8):
                pen.dot(300 + share * half(y), y, 5, "#ffe9a8")


def _fire(pen: Pen, look: Look) -> None:
    del look
    flames(pen, ((300, 556, 440), (190, 558, 260), (420, 558, 290), (250, 558, 330), (360, 558, 320)))
    for x, y, r in ((180, 200, 8), (430, 170, 9), (240, 110, 6), (390, 250, 6), (140, 290, 5)):
        pen.dot(x, y, r, "#f28a2f")
    pen.fill(oval(300, 556, 190, 12), "#b83a1f")


def _pueblo_row(pen: Pen, look: Look) -> None:
    """Three narrow houses in a row."""
    paints = look.chance.mixed(("#e0715a", "#f2c25a", "#6fb5a8", "#7fa8d9", "#d98fb0"))
    for k, (x, w, top) in enumerate(((40, 170, 250), (210, 180, 190), (390, 170, 270))):
        t = look.main(paints[0]) if k == 1 and look.color else tones(paints[k])
        roof = tones(("#a8503f", "#6b6a78", "#8a5a45")[k])
        shape = pen.box(x, top, w, GROUND - top, t.base)
        pen.cut(shape, corners((x + w * 0.76, 0), (x + w + 9, 0), (x + w + 9, 600), (x + w * 0.76, 600)),
            t.dark)
        pen.poly(roof.base, (x - 14, top + 6), (x + w / 2, top - 110), (x + w + 14, top + 6), r=6)
        pen.poly(roof.dark, (x + w / 2, top - 104), (x + w + 14, top + 6), (x + w * 0.66, top + 6), r=5)
        for row in range(2):
            for col in (0.16, 0.58):
                window(pen, x + w * col, top + 40 + row * 92, 38, 50)
        door(pen, x + w * 0.36, 50, 84, tones(look.part("door") or ("#7a4b34", "#3f6f8a", "#8a3f3f")[k]),
            arch=k == 1)
    bush(pen, 210, 70, tones("#6aa84f"))
    bush(pen, 396, 60, tones("#5d9c4a"))
    pen.soft("#b9b4bb", (20, 560), (40, 552), (560, 552), (580, 560))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:house": _house,
    "prop:castle": _castle,
    "prop:sandcastle": _sandcastle,
    "prop:church": _church,
    "prop:cathedral": _cathedral,
    "prop:eiffel_tower": _eiffel,
    "prop:fire": _fire,
    "prop:houses": _pueblo_row,
}
