"""Heavy animals with horns: rhinoceros, bison, bull; and the boar with its tusks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.hoofed import (
    HOOF,
    Hoofed,
    draw_hoofed,
    ear,
    eye,
    long_face,
    tufted_tail,
)
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_HORN = tones("#efe3c8")
# As grey as horn that is never shed; pale it would be lost before the grass of the savanna.
_RHINO_HORN = tones("#6b625c")


def _rhino(pen: Pen, look: Look) -> None:
    coat = look.main("#9a9ca6", "#8f9099")

    def folds(p: Pen, part: str, shape: Outline) -> None:
        if part == "body":
            x0, y0, x1, y1 = shape.box
            for share in (0.24, 0.76):
                x = x0 + (x1 - x0) * share
                p.line(coat.dark, 6, (x, y0 + 14), (x + 8, (y0 + y1) / 2), (x - 4, y1 - 20), curve=True)

    def head(p: Pen, asleep: bool) -> None:
        ear(p, 26, -38, coat, "#c9a0a8", turn=24, size=0.9)
        p.form(soft((46, -40), (0, -50), (-50, -26), (-112, 10), (-134, 46), (-118, 72), (-66, 74),
                 (0, 62), (48, 34)),
               coat)
        p.poly(_RHINO_HORN.base, (-126, 24), (-150, -70), (-86, -2), r=5)
        p.poly(_RHINO_HORN.dark, (-78, -10), (-82, -52), (-52, -24), r=5)
        p.oval(-114, 46, 6, 5, coat.deep)
        p.line(coat.deep, 5, (-122, 62), (-86, 60), (-62, 50), curve=True)
        eye(p, -34, -4, 8.5, asleep=asleep)
        ear(p, 6, -42, coat, "#c9a0a8", turn=-6, size=0.9)

    h = Hoofed(coat, tones(coat.light), tones("#d9d2c4"), head, tufted_tail(coat, tones("#5a5a64"), 80, 12),
             folds,
               length=230, depth=146, leg=84, leg_width=52, neck=(-66, -6), neck_width=(126, 92),
                        head_size=1.04,
               stout=True)
    draw_hoofed(pen, h, look)


def _bison(pen: Pen, look: Look) -> None:
    coat, wool = look.main("#7a5238", "#6d4a34"), tones("#4a3226")

    def mane(p: Pen, low: Point, high: Point) -> None:
        (x0, y0), (x1, y1) = low, high
        p.soft(wool.base, (x0 + 96, y0 - 8), (x0 + 30, y0 - 44), (x1 + 30, y1 - 60), (x1 - 20, y1 - 10),
                 (x1 - 4, y1 + 84),
               (x0 + 10, y0 + 116), (x0 + 70, y0 + 110), (x0 + 110, y0 + 60))

    def head(p: Pen, asleep: bool) -> None:
        p.form(soft((44, -46), (-6, -56), (-52, -30), (-88, 18), (-94, 52), (-66, 72), (-20, 70),
                 (34, 46)), wool)
        for x in (18, -26):
            p.soft(_HORN.base, (x - 10, -40), (x - 4, -80), (x - 26, -104), (x + 14, -86), (x + 14, -40))
        p.soft(tones(coat.base).dark, (-94, 34), (-58, 24), (-44, 54), (-66, 72), (-92, 62))
        p.oval(-84, 44, 5, 6, wool.deep)
        p.soft(wool.dark, (-56, 68), (-20, 66), (-30, 122), (-46, 122))
        eye(p, -34, 0, 8, asleep=asleep, on=wool.base)

    h = Hoofed(coat, wool, HOOF, head, tufted_tail(coat, wool, 90, 12), None, mane, length=210, depth=140,
             leg=92,
               leg_width=36, neck=(-60, 4), neck_width=(128, 92), head_size=1.06)
    draw_hoofed(pen, h, look)


def _bull(pen: Pen, look: Look) -> None:
    coat, dark = look.main("#6a4634", "#8a5a40", "#4a4048"), tones("#3a2c2a")

    def head(p: Pen, asleep: bool) -> None:
        p.soft(_HORN.dark, (14, -42), (30, -70), (64, -84), (52, -58), (26, -36))
        ear(p, 30, -22, coat, "#d9a39a", turn=70, size=0.9)
        shape = long_face(p, coat, tones("#e0b8a8"), length=92, drop=46, asleep=asleep, jaw=1.1)
        del shape
        p.soft(_HORN.base, (-16, -42), (-26, -76), (-72, -96), (-54, -60), (-34, -34))
        p.soft(dark.base, (-20, -46), (8, -52), (16, -30), (-10, -22))
        p.ring(-92, 62, 11, 13, "#f2c14e", 5)

    h = Hoofed(coat, tones(coat.light), HOOF, head, tufted_tail(coat, dark, 112, 13), None, None,
             length=220, depth=134,
               leg=98, leg_width=36, neck=(-62, -34), neck_width=(122, 84), head_size=1.06)
    draw_hoofed(pen, h, look)


def _boar(pen: Pen, look: Look) -> None:
    coat, dark = look.main("#6f5a50", "#5f4e48"), tones("#3f3634")

    def mane(p: Pen, low: Point, high: Point) -> None:
        (x0, y0), (x1, y1) = low, high
        for k in range(7):
            x, y = x1 + (x0 + 96 - x1) * k / 6, y1 - 44 + (y0 + 30 - y1) * k / 6
            p.poly(dark.base, (x - 14, y + 26), (x + 8, y - 18), (x + 20, y + 26), r=3)

    def head(p: Pen, asleep: bool) -> None:
        ear(p, 20, -36, dark, "#a5807a", turn=18, size=0.9)
        p.form(soft((44, -40), (-4, -48), (-52, -20), (-112, 22), (-118, 52), (-84, 64), (-10, 60),
                 (44, 34)), coat)
        p.oval(-112, 40, 17, 22, tones("#c9958a").base)
        for y in (34, 48):
            p.oval(-116, y, 4, 5, "#7a4a44")
        p.poly("#fdf6e6", (-80, 58), (-88, 18), (-66, 54), r=4)
        eye(p, -32, -4, 8, asleep=asleep)

    def tail(p: Pen, root: Point) -> None:
        x, y = root
        p.line(coat.dark, 9, (x - 10, y + 6), (x + 24, y + 14), (x + 30, y + 60), curve=True)
        p.fill(oval(x + 31, y + 68, 8, 14), dark.base)

    h = Hoofed(coat, tones(coat.light), HOOF, head, tail, None, mane, length=190, depth=122, leg=66,
             leg_width=32,
               neck=(-58, 0), neck_width=(110, 84), head_size=0.98)
    draw_hoofed(pen, h, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:rhino": _rhino,
    "animal:bison": _bison,
    "animal:bull": _bull,
    "animal:boar": _boar,
}
