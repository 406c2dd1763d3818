"""Gear of who trains: a kettlebell, a barbell, a treadmill, a standing bike, a stopwatch."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#b9c1cf")


def _kettlebell(pen: Pen, look: Look) -> None:
    c = look.main("#3a3f4a", "#d9413a", "#3f6fae")
    pen.lines(c.deep, 62, ((196, 300), (180, 150), (240, 80), (360, 80), (420, 150), (404, 300)), curve=True)
    pen.lines(c.base, 44, ((194, 296), (178, 150), (240, 78), (360, 78), (418, 150), (402, 296)), curve=True)
    pen.line(c.glow, 9, (186, 160), (246, 72), (350, 70), curve=True, opacity=0.8)
    pen.form(oval(300, 396, 182, 170), c)
    pen.fill(corners((180, 520), (420, 520), (400, 560), (200, 560), r=12), c.deep)
    pen.dot(300, 400, 84, c.light)
    pen.dot(300, 400, 70, c.dark)
    pen.lines("#ffffff", 13, ((262, 370), (280, 360), (280, 440)), ((312, 376), (336, 362), (344, 388), (310,
        438), (348, 438)))
    pen.soft("#ffffff", (146, 390), (170, 300), (220, 270), (180, 340), opacity=0.5)


def _barbell(pen: Pen, look: Look) -> None:
    c = look.main("#2f333d", "#d9413a", "#3f6fae")
    pen.box(4, 388, 592, 22, _STEEL.base, 10)
    pen.box(4, 402, 592, 8, _STEEL.deep, 4)
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            for x, h, t in ((104, 340, c.base), (66, 280, c.dark), (36, 190, c.light)):
                pen.box(x - 17, 400 - h / 2, 34, h, t, 13)
                pen.box(x - 17, 400 - h / 2 + 12, 10, h - 24, c.glow, 5, 0.5)
            pen.box(126, 372, 26, 54, _STEEL.deep, 8)
    pen.lines(_STEEL.dark, 5, *(((250 + k * 12, 390), (256 + k * 12, 408)) for k in range(9)))


def _treadmill(pen: Pen, look: Look) -> None:
    c = look.main("#4a4f5c")
    pen.lines(c.dark, 26, ((430, 480), (500, 140)), ((500, 140), (400, 120)))
    pen.lines(c.base, 20, ((404, 480), (470, 150), (390, 132)))
    pen.fill(corners((360, 60), (520, 96), (510, 176), (350, 136), r=16), "#2b2f3a")
    pen.fill(corners((378, 78), (490, 102), (484, 142), (370, 116), r=8), "#5fd0e0")
    pen.line("#2b2f3a", 22, (390, 200), (300, 210))
    pen.fill(corners((30, 500), (440, 440), (560, 470), (560, 520), (50, 556), r=18), c.dark)
    pen.fill(corners((50, 492), (430, 436), (520, 462), (150, 530), r=10), "#2b2f3a")
    pen.lines("#5a6070", 5, ((130, 490), (220, 512)), ((210, 478), (300, 500)), ((290, 466), (380, 486)),
        ((370, 454), (456, 472)))
    pen.line("#d9413a", 9, (54, 520), (150, 540))
    pen.dot(536, 540, 17, "#2b2f3a")


def _exercise_bike(pen: Pen, look: Look) -> None:
    c = look.main("#d9413a", "#3f6fae")
    pen.box(60, 530, 150, 26, "#2b2f3a", 12)
    pen.box(420, 530, 150, 26, "#2b2f3a", 12)
    pen.lines(c.dark, 28, ((130, 536), (300, 440), (500, 536)))
    pen.lines("#8d94a6", 24, ((230, 420), (190, 230)), ((420, 400), (460, 130)))
    pen.dot(420, 410, 126, "#2b2f3a")
    pen.dot(420, 410, 104, c.base)
    pen.dot(420, 410, 62, c.dark)
    pen.dot(420, 410, 22, "#dfe3ea")
    pen.lines(c.base, 32, ((420, 410), (270, 420), (210, 300)))
    pen.fill(soft((100, 230), (190, 196), (270, 210), (280, 240), (190, 260), (110, 256)), "#2b2f3a")
    pen.lines("#2b2f3a", 20, ((460, 150), (390, 130), (350, 160)), ((460, 140), (540, 120)), curve=True)
    pen.box(430, 66, 80, 62, "#2b2f3a", 10)
    pen.box(440, 76, 60, 40, "#5fd0e0", 6)
    pen.dot(300, 440, 44, "#5a6070")
    pen.line("#dfe3ea", 13, (300, 440), (330, 520))
    pen.box(300, 512, 66, 20, "#2b2f3a", 8)


def _karate_belt(pen: Pen, look: Look) -> None:
    c = look.main("#23262f", "#f2a12c", "#3f6fd9")
    pen.tube(c.dark, [(20, 240), (160, 280), (300, 270)], [64, 64, 60])
    pen.tube(c.base, [(580, 240), (440, 280), (300, 270)], [64, 64, 60])
    pen.tube(c.dark, [(320, 290), (430, 420), (460, 556)], [54, 60, 62])
    pen.tube(c.base, [(280, 290), (190, 420), (150, 556)], [54, 60, 62])
    for off in (-12, 12):
        pen.line(c.glow, 4, (560, 240 + off), (440, 276 + off), (330, 268 + off), curve=True, opacity=0.6)
        pen.line(c.glow, 4, (270 + off, 330), (190 + off, 430), (154 + off, 540), curve=True, opacity=0.6)
    pen.fill(corners((236, 216), (364, 216), (376, 330), (224, 330), r=30), c.dark)
    pen.fill(corners((240, 212), (350, 212), (360, 316), (234, 316), r=28), c.base)
    pen.lines(c.glow, 4, ((256, 230), (340, 296)), ((244, 260), (310, 312)), opacity=0.6)
    pen.lines("#f2c53c", 8, ((130, 500), (186, 516)), ((126, 520), (182, 536)))


def _whistle(pen: Pen, look: Look) -> None:
    c = look.main("#d9413a", "#f2c53c", "#b9c1cf")
    pen.lines("#2b2f3a", 11, ((500, 330), (560, 200), (470, 70), (330, 60), (240, 150)), curve=True)
    pen.fill(corners((40, 230), (380, 230), (400, 350), (40, 350), r=16), c.dark)
    pen.dot(400, 400, 156, c.deep)
    pen.dot(394, 394, 152, c.base)
    pen.fill(corners((40, 224), (400, 240), (330, 340), (40, 330), r=16), c.base)
    pen.line(c.glow, 12, (66, 244), (330, 254))
    pen.fill(corners((230, 250), (330, 254), (300, 320), (230, 320), r=6), "#23262f")
    pen.dot(400, 400, 96, c.dark)
    pen.dot(394, 396, 84, c.light)
    pen.dot(380, 420, 38, "#e6c48a")
    pen.dot(370, 410, 13, "#fbeed0")
    pen.ring(520, 330, 30, 30, "#8d94a6", 11)


def _stopwatch(pen: Pen, look: Look) -> None:
    """A stopwatch with a button on top and one long hand."""
    c = look.main("#b9c1cf", "#f2c53c", "#e4574c")
    pen.box(270, 40, 60, 60, c.deep, 10)
    pen.box(250, 30, 100, 34, c.dark, 12)
    for turn in (-40, 40):
        with pen.at(300, 340, turn=turn):
            pen.box(-19, -262, 38, 46, c.dark, 10)
    pen.dot(304, 340, 216, c.deep)
    pen.dot(298, 336, 214, c.base)
    pen.dot(298, 336, 176, "#fbfbfd")
    for k in range(24):
        a = math.tau * k / 24
        r0 = 130 if k % 6 == 0 else 148
        pen.line("#2b2f3a", 9 if k % 6 == 0 else 4, (298 + r0 * math.cos(a), 336 + r0 * math.sin(a)),
            (298 + 164 * math.cos(a), 336 + 164 * math.sin(a)))
    pen.fill(soft((298, 336), (298, 200), (380, 222), (424, 290)), "#f7b5a8")
    pen.line("#d9363a", 11, (270, 356), (410, 250))
    pen.dot(298, 336, 19, "#2b2f3a")
    pen.ring(298, 410, 34, 34, "#8d94a6", 5)
    pen.line("#2b2f3a", 5, (298, 410), (314, 394))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:kettlebell": _kettlebell, "prop:barbell": _barbell, "prop:treadmill": _treadmill,
    "prop:exercise_bike": _exercise_bike, "prop:karate_belt": _karate_belt, "prop:whistle": _whistle,
    "prop:stop_watch": _stopwatch,
}
