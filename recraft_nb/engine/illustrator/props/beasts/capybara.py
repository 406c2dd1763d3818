"""A capybara: a barrel of a body, a blunt long snout, small ears, calm eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.pen.shapes import oval, soft

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _capybara(pen: Pen, look: Look) -> None:
    c = look.main("#a9764a", "#b07f50")
    low = look.has("sleeping", "lying", "resting", "relaxing", "swimming")
    drop = 46.0 if low else 0.0
    if not low:
        for x in (244, 470):
            pen.tube(c.deep, [(x, 470), (x + 2, 546)], [52, 38])
            pen.oval(x - 6, 552, 27, 10, c.deep)
        for x in (196, 420):
            pen.tube(c.dark, [(x, 460), (x, 544)], [60, 44])
            pen.oval(x - 8, 551, 31, 11, c.deep)
    body = soft((190, 352 + drop), (250, 268 + drop), (370, 236 + drop), (484, 262 + drop), (552,
        356 + drop), (546, 452 + drop),
                (480, 504 + drop), (330, 512 + drop), (206, 486 + drop), (164, 420 + drop))
    pen.form(body, c, dy=-0.2, reach=1.16)
    pen.lines(c.dark, 5, *(((x, y + drop), (x + 18, y + 5 + drop)) for x, y in (
        (300, 300), (360, 282), (420, 300), (470, 340), (390, 346), (330, 360), (450, 400), (500, 400),
            (290, 410), (380, 420))))
    pen.fill(soft((250, 300 + drop), (210, 262 + drop), (150, 262 + drop), (150, 420 + drop), (220,
        440 + drop), (270, 400 + drop)), c.base)
    for x, y in ((216, 200), (172, 204)):
        with pen.at(x, y + drop, turn=16):
            pen.oval(0, 0, 21, 25, c.deep)
            pen.oval(-3, 4, 12, 15, "#6b4430")
    head = soft((238, 220 + drop), (252, 290 + drop), (230, 356 + drop), (166, 384 + drop), (84,
        384 + drop), (50, 358 + drop),
                (46, 306 + drop), (66, 268 + drop), (124, 232 + drop), (180, 206 + drop))
    pen.form(head, c, dy=-0.14, reach=1.2)
    pen.soft(c.deep, (46, 306 + drop), (64, 270 + drop), (98, 268 + drop), (104, 318 + drop), (96,
        372 + drop), (62, 370 + drop))
    pen.oval(68, 292 + drop, 9, 7, "#3a2a26")
    pen.oval(92, 290 + drop, 9, 7, "#3a2a26")
    pen.line("#3a2a26", 5, (56, 346 + drop), (84, 352 + drop), (122, 344 + drop), curve=True)
    if low or look.has("happy", "calm", "peaceful"):
        pen.line("#3a2a26", 6, (146, 270 + drop), (160, 278 + drop), (174, 270 + drop), curve=True)
    else:
        f.bead_eye(pen, 160, 268 + drop, 13)
    pen.oval(150, 322 + drop, 22, 13, "#e8956f", opacity=0.4)
    if low:
        for x in (150, 230):
            pen.oval(x, 548, 40, 13, c.dark)
    wear.on_top(pen, look.traits, (196, 202 + drop), 0.8, (160, 268 + drop))
    pen.anchor("head_top", 196, 196 + drop)
    pen.anchor("mouth", 54, 340 + drop)
    pen.anchor("seat", 390, 240 + drop)
    pen.cut(oval(360, 500 + drop, 150, 14), oval(360, 500 + drop, 150, 14), c.dark, 0.35)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:capybara": _capybara}
