"""The sun and the moon as persons: with a face, asleep or smiling, with a cap or sunglasses."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_X, _Y, _R = 300.0, 350.0, 190.0


def _moon_face(pen: Pen, look: Look) -> None:
    c = look.main("#f7dc7a", "#f9e08a")
    pen.form(oval(_X, _Y, _R, _R), c)
    for x, y, r in ((-110, -70, 26), (96, 104, 30), (-84, 118, 20), (130, -40, 17)):
        pen.dot(_X + x, _Y + y, r, c.dark, 0.55)
    _face(pen, look)
    _wear(pen, look)


def _sun_face(pen: Pen, look: Look) -> None:
    c = look.main("#ffcf3f", "#ffc533")
    for k in range(14):
        a = k * math.tau / 14
        with pen.at(_X + math.cos(a) * _R * 1.08, _Y + math.sin(a) * _R * 1.08, turn=math.degrees(a) + 90):
            pen.soft("#f7a52f" if k % 2 else "#ffb83f", (-28, 24), (0, -54), (28, 24))
    pen.form(oval(_X, _Y, _R, _R), c)
    _face(pen, look)
    _wear(pen, look)


def _face(pen: Pen, look: Look) -> None:
    ink = "#5a3a2a"
    asleep = look.has("sleepy", "sleeping", "asleep", "dreaming", "tired", "yawning")
    for side in (-1, 1):
        x = _X + side * 70
        if asleep:
            pen.line(ink, 11, (x - 38, _Y - 20), (x - 20, _Y - 2), (x, _Y + 4), (x + 20, _Y - 2),
                (x + 38, _Y - 20),
                curve=True)
            pen.lines(ink, 7, ((x - 26, _Y), (x - 34, _Y + 16)), ((x, _Y + 6), (x, _Y + 24)), ((x + 26, _Y),
                (x + 34, _Y + 16)))
        else:
            pen.oval(x, _Y - 10, 20, 26, ink)
            pen.dot(x + 6, _Y - 20, 8, "#ffffff")
        pen.oval(_X + side * 116, _Y + 52, 32, 22, "#f28f6a", opacity=0.65)
    if look.has("sad", "crying"):
        pen.line(ink, 11, (_X - 44, _Y + 96), (_X, _Y + 70), (_X + 44, _Y + 96), curve=True)
    elif look.has("yawning"):
        pen.oval(_X, _Y + 80, 28, 34, "#a8483f")
    else:
        pen.line(ink, 11, (_X - 50, _Y + 66), (_X - 24, _Y + 88), (_X, _Y + 94), (_X + 24, _Y + 88),
            (_X + 50, _Y + 66), curve=True)


def _wear(pen: Pen, look: Look) -> None:
    if look.has("nightcap"):
        said = next((t.removeprefix("cap:") for t in look.traits if t.startswith("cap:")), "")
        cap = tones(said or "#5a7fd0")
        body = soft((124, 262), (180, 150), (290, 66), (410, 40), (500, 96), (548, 210), (556, 300),
            (524, 304), (500, 232), (468, 190), (474, 262), (390, 204), (300, 186), (200, 204))
        pen.form(body, cap)
        for x, y in ((230, 156), (306, 116), (384, 92), (440, 140), (500, 170)):
            pen.dot(x, y, 10, "#fbf3d8")
        pen.line("#fdf8ec", 42, (120, 268), (200, 214), (300, 196), (400, 214), (480, 268), curve=True)
        pen.dot(541, 326, 36, "#fdf8ec")
        pen.dot(534, 318, 24, "#ffffff")
    if look.has("sunglasses"):
        for side in (-1, 1):
            pen.soft("#2a2a38", (_X + side * 16, _Y - 34), (_X + side * 124, _Y - 40),
                (_X + side * 122, _Y + 20), (_X + side * 70, _Y + 40), (_X + side * 24, _Y + 16))
            pen.line("#7f8aa8", 9, (_X + side * 50, _Y - 20), (_X + side * 76, _Y - 22))
        pen.line("#2a2a38", 13, (_X - 30, _Y - 28), (_X + 30, _Y - 28))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:moon_face": _moon_face,
    "prop:sun_face": _sun_face,
}
