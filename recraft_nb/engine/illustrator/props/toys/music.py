"""Instruments that stand on a stage: drum kit, guitars, violin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _drum_kit(pen: Pen, look: Look) -> None:
    c = look.main("#d9363a", "#2f6fae", "#2f9e86")
    steel, gold = tones("#b7c0cc"), tones("#e0b04a")
    for x, y, w in ((110, 200, 108), (490, 180, 112)):
        pen.line(steel.dark, 8, (x, y), (x + (300 - x) * 0.1, 540))
        pen.oval(x, y, w, 20, gold.dark, turn=-8 if x < 300 else 8)
        pen.oval(x, y - 5, w, 17, gold.base, turn=-8 if x < 300 else 8)
        pen.dot(x, y - 14, 9, gold.light)
    for x, y in ((224, 290), (380, 290)):
        pen.line(steel.dark, 8, (x, y + 30), (300, 400))
        pen.box(x - 66, y - 40, 132, 84, c.base, 10)
        pen.box(x + 30, y - 40, 36, 84, c.dark, 8)
        pen.oval(x, y - 40, 68, 19, "#fdf8ea")
        pen.ring(x, y - 40, 68, 19, steel.base, 6)
    pen.dot(300, 440, 122, c.dark)
    pen.dot(300, 440, 112, steel.base)
    pen.dot(300, 440, 100, "#fdf8ea")
    pen.dot(300, 440, 34, c.base)
    for x, y, w in ((120, 430, 84), (482, 440, 80)):
        for dx in (-30, 30):
            pen.line(steel.dark, 8, (x + dx, y + 40), (x + dx * 1.5, 556))
        pen.box(x - w, y - 44, 2 * w, 96, c.base, 10)
        pen.box(x + w * 0.4, y - 44, w * 0.6, 96, c.dark, 8)
        pen.oval(x, y - 44, w + 2, 22, "#fdf8ea")
        pen.ring(x, y - 44, w + 2, 22, steel.base, 6)
    pen.lines("#c9965a", 9, ((80, 360), (170, 300)), ((470, 380), (560, 330)))
    pen.anchor("seat", 300, 250)


def _guitar(pen: Pen, look: Look) -> None:
    electric = look.has("electric", "rock")
    c = look.main("#d9363a", "#2f6fae", "#2f2d3a") if electric else look.main("#d9964a", "#c97f3a", "#b8653a")
    with pen.at(300, 300, turn=24), pen.at(-300, -300):
        pen.box(284, 30, 32, 330, "#5a3a2e", 4)
        pen.poly("#3f2a22" if not electric else c.base, (272, 46), (280, -34), (326, -40), (328, 46), r=6)
        for k in range(3):
            pen.dot(268, -20 + k * 24, 8, "#d9dde3")
            pen.dot(334, -20 + k * 24, 8, "#d9dde3")
        if electric:
            body = soft((300, 330), (360, 280), (420, 270), (400, 340), (390, 390), (430, 470), (400, 560),
                (300, 580), (200, 560),
                        (170, 470), (210, 390), (190, 330), (170, 260), (230, 290))
        else:
            body = soft((300, 290), (370, 306), (390, 360), (376, 410), (430, 480), (410, 570), (300, 596),
                (190, 570), (170, 480),
                        (224, 410), (210, 360), (230, 306))
        pen.form(body, c)
        pen.box(284, 220, 32, 150, "#5a3a2e", 2)
        pen.lines("#c9ced6", 3, *(((286, y), (314, y)) for y in range(70, 360, 34)))
        if electric:
            pen.soft("#fdf8ea", (270, 380), (350, 370), (370, 470), (320, 540), (262, 500))
            for y in (410, 460):
                pen.box(272, y, 56, 16, "#2b2733", 5)
        else:
            pen.dot(300, 410, 44, "#6b4023")
            pen.dot(300, 410, 36, "#3f2618")
        pen.box(262, 512, 76, 14, "#3f2a22", 4)
        pen.lines("#f2ead6", 2.2, *(((x, -20), (x, 516)) for x in (290, 297, 303, 310)))
        pen.line(c.glow, 7, (190, 500), (204, 550), (240, 572), curve=True, opacity=0.7)
    pen.anchor("hand", 330, 260)


def _violin(pen: Pen, look: Look) -> None:
    c = look.main("#b8602f", "#a8502a")
    with pen.at(300, 300, turn=22), pen.at(-300, -300):
        pen.box(286, 60, 28, 260, "#3a2a24", 4)
        pen.dot(300, 44, 24, "#8a4a26")
        pen.dot(300, 44, 11, "#5a2f1a")
        body = soft((300, 250), (370, 260), (392, 320), (360, 370), (352, 400), (400, 450), (404, 530),
            (300, 580), (196, 530), (200, 450),
                    (248, 400), (240, 370), (208, 320), (230, 260))
        pen.form(body, c)
        for side in (-1, 1):
            pen.line("#3a2018", 7, (300 + side * 44, 370), (300 + side * 58, 390), (300 + side * 50, 440),
                curve=True)
        pen.box(286, 240, 28, 140, "#3a2a24", 3)
        pen.box(270, 430, 60, 12, "#e0b98a", 3)
        pen.poly("#3a2a24", (284, 470), (316, 470), (310, 552), (290, 552), r=5)
        pen.lines("#f2ead6", 2.2, *(((x, 80), (x, 480)) for x in (292, 298, 303, 309)))
        pen.fill(oval(300, 560, 20, 8), c.dark)
    pen.line("#8a5a35", 9, (470, 560), (560, 60))
    pen.line("#f7f1e2", 4, (482, 556), (570, 66))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:drum_kit": _drum_kit,
    "prop:guitar": _guitar,
    "prop:violin": _violin,
}
