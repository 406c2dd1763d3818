"""Two wheels: bicycle, motorcycle, scooter."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _spoked(pen: Pen, x: float, y: float, r: float) -> None:
    pen.ring(x, y, r, r, "#3a3f4d", 15)
    pen.ring(x, y, r - 10, r - 10, "#c9ced6", 4)
    pen.lines("#b4bac6", 2.6, *(((x, y), (x + math.cos(k * math.pi / 5) * (r - 12),
        y + math.sin(k * math.pi / 5) * (r - 12)))
                                for k in range(10)))
    pen.dot(x, y, 10, "#8f98a8")


def bicycle(pen: Pen, look: Look) -> None:
    """A bicycle from the side."""
    c = look.main("#e0473f", "#2f86c9", "#2f9e86", "#f0a93a")
    _spoked(pen, 128, 454, 98)
    _spoked(pen, 472, 454, 98)
    crank, seat, head = (292, 458), (356, 306), (190, 296)
    pen.lines(c.dark, 15, (crank, (472, 454)), (seat, (472, 454)))
    pen.lines(c.base, 17, (head, crank), (seat, crank), (head, (346, 326)))
    pen.line(c.dark, 15, (200, 262), (188, 300), (128, 454))
    pen.dot(*crank, 27, "#8f98a8")
    pen.dot(*crank, 13, "#5a6070")
    pen.lines("#5a6070", 10, (crank, (262, 500)), ((244, 502), (280, 502)))
    pen.line("#5a6070", 11, (356, 306), (366, 268))
    pen.soft("#4a2f28", (318, 258), (366, 250), (420, 248), (418, 268), (370, 274), (322, 270))
    pen.line("#5a6070", 11, (204, 262), (208, 236), (168, 224), (148, 246), curve=True)
    pen.line("#4a2f28", 15, (168, 224), (150, 240))
    load = next((t for t in look.traits if t.startswith("basket of ")), "")
    if load:
        kind, _, paint = load.removeprefix("basket of ").partition(":")
        _basket_load(pen, kind, paint)
    if load or look.has("basket", "vintage", "old", "retro"):
        pen.poly("#c9965a", (76, 262), (168, 262), (156, 326), (90, 326), r=8)
        pen.lines("#a8703f", 3, ((82, 280), (164, 280)), ((86, 300), (160, 300)), ((106, 262), (110, 326)),
            ((138, 262), (134, 326)))
    pen.anchor("seat", 370, 260)


def _basket_load(pen: Pen, kind: str, paint: str) -> None:
    """What looks out of the basket at the handlebar."""
    if kind == "bread":
        for x, turn in ((98, -14), (122, 0), (146, 12)):
            with pen.at(x, 270, turn=turn):
                pen.form(oval(0, -34, 14, 60), tones("#d99a4e"))
                pen.lines("#f2cf94", 4, *(((-8, -70 + k * 22), (8, -62 + k * 22)) for k in range(3)))
        return
    if kind == "puppy":
        coat = tones(paint or "#c98a4f")
        pen.form(oval(122, 226, 40, 38), coat)
        for side in (-1, 1):
            pen.fill(oval(122 + side * 36, 222, 13, 28), coat.dark)
            pen.dot(122 + side * 14, 220, 5, "#2b2733")
        pen.oval(122, 238, 17, 13, "#f6e6cf")
        pen.oval(122, 232, 7, 5, "#2b2733")
        return
    fruit = kind == "fruit"
    tints = (paint,) if paint else ("#d9303a", "#8bbf3f", "#f2a93b") if fruit else (
        "#e8506a", "#f7c52d", "#fdf8ea", "#8a5fc9", "#f08fb0")
    if not fruit:
        pen.lines("#4f9a48", 6, *(((122 + (x - 122) * 0.4, 268), (x, 222)) for x in (72, 100, 124, 150, 174)))
        for x, y in ((70, 246), (176, 246), (112, 250), (148, 250)):
            pen.oval(x, y, 24, 11, "#5fae4a", turn=-30 if x < 122 else 30)
    spots = ((76, 236), (122, 238), (168, 236), (98, 208), (146, 208), (122, 180))
    for k, (x, y) in enumerate(spots):
        t = tones(tints[k % len(tints)])
        if fruit:
            pen.form(oval(x, y + 12, 25, 25), t)
            pen.line("#6b4632", 5, (x, y - 8), (x + 4, y - 20))
            continue
        for j in range(6):
            with pen.at(x, y, turn=60 * j):
                pen.oval(0, -15, 10, 14, t.base if j % 2 else t.light)
        pen.dot(x, y, 9, "#f2b83a" if t.base != tones("#f7c52d").base else "#8a5a2a")


def _tyre(pen: Pen, x: float, y: float, r: float) -> None:
    pen.dot(x, y, r, "#2b2d38")
    pen.dot(x, y, r * 0.64, "#8f98a8")
    pen.dot(x, y, r * 0.5, "#3f4350")
    pen.dot(x, y, r * 0.2, "#c9ced6")


def _motorcycle(pen: Pen, look: Look) -> None:
    c = look.main("#c8402f", "#2f4a7a", "#2f7a5a", "#3a3f4d")
    _tyre(pen, 122, 466, 94)
    _tyre(pen, 484, 466, 94)
    pen.line("#8f98a8", 18, (122, 466), (208, 250))
    pen.line("#c9ced6", 8, (116, 460), (202, 250))
    pen.line("#5a6070", 18, (484, 466), (330, 470))
    pen.soft("#5a6070", (230, 400), (250, 366), (370, 366), (392, 420), (360, 500), (264, 506), (226, 460))
    for k in range(4):
        pen.line("#3f4350", 6, (250, 396 + k * 22), (366, 396 + k * 22))
    pen.line("#c9ced6", 24, (330, 486), (440, 500), (560, 478), curve=True)
    pen.form(soft((208, 296), (256, 256), (330, 262), (372, 312), (330, 362), (240, 366)), c)
    pen.soft(c.glow, (232, 296), (264, 274), (316, 278), (268, 296), opacity=0.8)
    pen.soft("#2f2730", (346, 322), (390, 300), (480, 318), (560, 300), (556, 326), (486, 356), (372, 360))
    pen.soft(c.dark, (410, 372), (484, 350), (560, 382), (580, 430), (544, 396), (480, 372), (430, 396))
    pen.soft(c.base, (46, 420), (90, 366), (150, 362), (196, 404), (150, 384), (96, 388))
    pen.line("#5a6070", 12, (206, 258), (226, 214), (282, 208), curve=True)
    pen.dot(196, 266, 30, "#c9ced6")
    pen.dot(188, 266, 21, "#fff3c4")
    pen.anchor("seat", 420, 318)


def _scooter(pen: Pen, look: Look) -> None:
    c = look.main("#3fb5a8", "#e0715a", "#f0c25a", "#7fa8d9")
    _tyre(pen, 146, 496, 62)
    _tyre(pen, 462, 496, 62)
    pen.line(c.dark, 20, (146, 496), (196, 262))
    pen.form(soft((168, 300), (214, 284), (250, 400), (262, 480), (340, 488), (344, 516), (206, 516),
        (182, 440)), c)
    pen.form(soft((330, 500), (338, 390), (420, 366), (524, 392), (548, 460), (520, 500), (462, 440),
        (404, 500)), c)
    pen.soft("#4a2f28", (322, 378), (344, 352), (440, 350), (512, 362), (508, 384), (420, 380))
    pen.soft(c.base, (78, 490), (104, 440), (156, 424), (212, 456), (216, 490), (146, 446))
    pen.line("#5a6070", 12, (196, 262), (216, 226), (262, 220), curve=True)
    pen.dot(190, 262, 26, c.light)
    pen.dot(182, 262, 17, "#fff3c4")
    pen.line(c.glow, 6, (206, 320), (226, 410), (236, 466), curve=True, opacity=0.8)
    pen.anchor("seat", 400, 360)


def wheel_of(pen: Pen, x: float, y: float, r: float) -> None:
    """A car's wheel."""
    pen.dot(x, y, r, "#2b2d38")
    pen.fill(oval(x, y, r * 0.62), "#c9ced6")
    pen.fill(oval(x + r * 0.05, y + r * 0.05, r * 0.5), tones("#8f98a8").base)
    pen.dot(x, y, r * 0.18, "#5a6070")
    for k in range(5):
        a = k * math.tau / 5 + 0.3
        pen.dot(x + math.cos(a) * r * 0.36, y + math.sin(a) * r * 0.36, r * 0.08, "#5a6070")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:bicycle": bicycle,
    "prop:motorcycle": _motorcycle,
    "prop:scooter": _scooter,
}
