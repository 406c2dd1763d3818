"""Trees in flower and in fruit, a garden hose, a beach ball."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _crown(pen: Pen, look: Look, leaf: str) -> None:
    t, bark = tones(leaf), tones("#6b4632")
    pen.tube(bark.dark, [(306, 556), (312, 460), (290, 380), (330, 300)], [60, 42, 34, 20])
    pen.lines(bark.base, 20, ((300, 470), (220, 380), (170, 330)), ((304, 430), (390, 370), (440, 310)),
        curve=True)
    for x, y, r in ((150, 300, 96), (450, 290, 98), (300, 170, 130), (210, 220, 110), (390, 210, 112),
        (240, 330, 84), (370, 330, 86)):
        pen.dot(x + 10, y + 12, r, t.dark)
    for x, y, r in ((140, 290, 88), (440, 278, 88), (292, 150, 122), (200, 206, 104), (380, 200, 100),
        (232, 318, 74), (360, 318, 76)):
        pen.dot(x, y, r, t.base)
    for x, y, r in ((110, 262, 34), (180, 160, 40), (270, 100, 44), (370, 150, 36), (420, 240, 32)):
        pen.dot(x, y, r, t.light)
    del look


def _cherry_tree(pen: Pen, look: Look) -> None:
    _crown(pen, look, look.main("#f5a6c4").base)
    for k in range(34):
        a = k * 2.399963
        r = 30 * math.sqrt(k + 1)
        x, y = 296 + math.cos(a) * r * 1.15, 236 + math.sin(a) * r * 0.82
        pen.dot(x, y, 9, "#fdeaf1")
        pen.dot(x, y, 3.4, "#e0608f")
    for x, y in ((120, 470), (200, 520), (420, 500), (470, 430), (370, 540), (150, 548)):
        pen.oval(x, y, 9, 5, "#f7b8cf", turn=30)


def _fruit_tree(paint: str) -> Callable[[Pen, Look], None]:
    def draw(pen: Pen, look: Look) -> None:
        _crown(pen, look, "#4f9e4a")
        fruit = look.main(paint)
        for x, y in ((150, 260), (220, 180), (300, 110), (390, 170), (450, 270), (250, 270), (340, 250),
            (200, 330), (390, 330), (300, 330)):
            pen.form(oval(x, y, 21), fruit)
            pen.dot(x - 7, y - 8, 5, fruit.glow)

    return draw


def _hose(pen: Pen, look: Look) -> None:
    c = look.main("#3f9e5a", "#c8402f")
    for k in range(4):
        pen.ring(290, 490 - k * 20, 190 - k * 14, 46, c.base if k % 2 else c.dark, 24)
    pen.line(c.base, 24, (470, 470), (520, 380), (430, 330), (300, 340), (200, 300), curve=True)
    for k in range(4):
        pen.line(c.light, 5, (150 + k * 10, 470 - k * 20), (230 + k * 6, 452 - k * 20), opacity=0.8)
    pen.poly("#f2bd3f", (214, 284), (204, 322), (110, 300), (118, 262), r=8)


def _beach_ball(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f")
    ball = oval(300, 340, 214)
    pen.fill(ball, "#fdfaf4")
    for k, paint in enumerate((c.base, "#fdfaf4", "#2f86c9", "#fdfaf4", "#ffd23d", "#fdfaf4")):
        a, b = math.radians(k * 60), math.radians(k * 60 + 60)
        pen.cut(ball, corners((270, 300), (270 + math.cos(a) * 500, 300 + math.sin(a) * 500),
            (270 + math.cos(b) * 500, 300 + math.sin(b) * 500)),
                paint)
    pen.dot(270, 300, 26, "#ffffff")
    pen.soft("#ffffff", (140, 300), (170, 220), (230, 170), (190, 240), (170, 320), opacity=0.5)
    pen.ring(300, 340, 212, 212, "#cfd6e4", 5)
    pen.fill(soft((240, 160), (300, 150), (300, 164)), "#ffffff", 0.6)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:cherry_tree": _cherry_tree,
    "prop:apple_tree": _fruit_tree("#d9303a"),
    "prop:orange_tree": _fruit_tree("#f28a2f"),
    "prop:lemon_tree": _fruit_tree("#f7d63a"),
    "prop:hose": _hose,
    "prop:beach_ball": _beach_ball,
}
