"""Dinosaurs told apart: plates on the back, three horns, a long neck, wings of skin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.hoofed import Hoofed, draw_hoofed, eye
from recraft_nb.engine.illustrator.props.pen.shapes import (
    Outline,
    Pen,
    Point,
    Tones,
    corners,
    oval,
    soft,
    tones,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _long_tail(t: Tones, length: float = 170, thick: float = 76) -> Callable[[Pen, Point], None]:
    def tail(p: Pen, root: Point) -> None:
        x, y = root
        p.tube(t.dark, [(x - 50, y + 24), (x + 30, y + 34), (x + length * 0.6, y + 70), (x + length, y + 66)],
               [thick * 1.2, thick, thick * 0.5, 8])
    return tail


def _spotted(t: Tones) -> Callable[[Pen, str, Outline], None]:
    def marks(p: Pen, part: str, shape: Outline) -> None:
        if part == "body":
            x0, y0, x1, y1 = shape.box
            for x, y, r in ((0.3, 0.26, 13), (0.46, 0.18, 10), (0.6, 0.3, 14), (0.76, 0.2, 11),
                            (0.86, 0.42, 9)):
                p.oval(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y, r, r * 0.8, t.dark)
    return marks


def _stegosaurus(pen: Pen, look: Look) -> None:
    coat, plate = look.main("#7fa650", "#6f9a74", "#8a9a4f"), look.pick("#e8833a", "#d9573f", "#c9743f")
    straight, spots = _long_tail(coat), _spotted(coat)

    def marks(p: Pen, part: str, shape: Outline) -> None:
        if part != "body":
            return
        x0, y0, x1, _ = shape.box
        for share, dy, r in ((0.06, 30, 30), (0.23, 16, 42), (0.42, 12, 52), (0.62, 12, 50), (0.81, 16, 38),
                             (0.97, 40, 26)):
            x, y = x0 + (x1 - x0) * share, y0 + dy
            for shift, tone in ((12, plate.dark), (0, plate.base)):
                p.poly(tone, (x - r * 0.36 + shift, y), (x - r * 0.6 + shift, y - r * 0.8),
                       (x + shift, y - r * 1.7), (x + r * 0.6 + shift, y - r * 0.8),
                       (x + r * 0.36 + shift, y), r=7)
        spots(p, part, shape)

    def tail(p: Pen, root: Point) -> None:
        x, y = root
        straight(p, root)
        for dx, dy in ((120, 22), (152, 20)):
            p.poly("#f2e6cc", (x + dx - 8, y + dy + 44), (x + dx + 14, y + dy - 26),
                   (x + dx + 12, y + dy + 44), r=3)

    def head(p: Pen, asleep: bool) -> None:
        p.form(soft((26, -24), (-10, -34), (-60, -16), (-92, 12), (-88, 32), (-50, 40), (0, 36),
                    (30, 18)), coat)
        p.oval(-80, 12, 4, 3.4, coat.deep)
        p.line(coat.deep, 4, (-86, 26), (-60, 28), (-40, 20), curve=True)
        eye(p, -30, -8, 8, asleep=asleep)

    h = Hoofed(coat, tones(coat.light), coat, head, tail, marks, length=230, depth=128, leg=84,
               leg_width=46, neck=(-74, 20), neck_width=(84, 54), head_size=0.92, stout=True)
    draw_hoofed(pen, h, look)


def _triceratops(pen: Pen, look: Look) -> None:
    coat = look.main("#7f9ab0", "#a58a5e", "#8fa860")
    frill, horn = tones(coat.dark), tones("#f6ead0")

    def head(p: Pen, asleep: bool) -> None:
        edge = soft((10, 60), (-10, -10), (6, -96), (64, -128), (120, -92), (130, -14), (96, 58), (50, 80))
        p.form(edge, frill)
        for x, y in ((8, -92), (40, -118), (86, -114), (118, -76), (126, -24), (108, 34)):
            p.dot(x, y, 13, horn.base)
        p.fill(soft((20, 40), (10, -20), (28, -76), (66, -92), (98, -64), (100, -10), (76, 34)),
               tones(coat.light).base)
        p.form(soft((54, -40), (14, -52), (-40, -34), (-92, 6), (-112, 40), (-96, 62), (-50, 58), (10, 66),
                    (54, 36)), coat)
        p.soft(horn.dark, (-92, 10), (-122, 34), (-118, 70), (-96, 62), (-84, 34))
        for x, y, tx, ty in ((20, -40, -44, -120), (46, -44, 0, -128), (-70, -4, -86, -60)):
            p.poly(horn.base, (x - 15, y + 4), (tx, ty), (x + 15, y - 2), r=5)
        p.oval(-94, 28, 5, 4, coat.deep)
        p.line(coat.deep, 4, (-104, 56), (-64, 50), (-30, 40), curve=True)
        eye(p, -14, -8, 9, asleep=asleep)

    h = Hoofed(coat, tones(coat.light), coat, head, _long_tail(coat, 130), _spotted(coat), length=210,
               depth=134, leg=92, leg_width=50, neck=(-62, -10), neck_width=(112, 84), head_size=1.06,
               stout=True)
    draw_hoofed(pen, h, look)


def _long_neck(pen: Pen, look: Look) -> None:
    coat = look.main("#6fae8a", "#7f9fc9", "#9a8fc0")

    def head(p: Pen, asleep: bool) -> None:
        p.form(soft((26, -22), (-2, -40), (-44, -30), (-78, -2), (-76, 22), (-40, 34), (6, 30),
                    (28, 14)), coat)
        p.oval(-66, -2, 4, 3.4, coat.deep)
        p.line(coat.deep, 4, (-70, 16), (-44, 20), (-24, 10), curve=True)
        eye(p, -20, -10, 8.5, asleep=asleep)
        p.oval(-10, 14, 11, 7, "#f2a08a", opacity=0.5)

    h = Hoofed(coat, tones(coat.light), coat, head, _long_tail(coat, 190, 70), _spotted(coat), length=200,
               depth=120, leg=104, leg_width=46, neck=(-92, -238), neck_width=(104, 46), head_size=0.94,
               stout=True)
    draw_hoofed(pen, h, look)


def _pterodactyl(pen: Pen, look: Look) -> None:
    coat, beak = look.main("#a57a5a", "#8a7aa8", "#7a9a6a"), tones("#e8b04a")
    web = tones(coat.light)
    for s, t in ((1, web.dark), (-1, web.base)):
        with pen.at(300, 330, turn=s * -4, flip=s < 0):
            wing = corners((-6, -30), (90, -112), (186, -172), (286, -150), (230, -84), (196, -8), (130, 26),
                           (86, 86), (20, 70), r=10)
            pen.fill(wing, t)
            pen.lines(coat.dark, 14, ((0, -14), (96, -108), (186, -168), (284, -150)))
            pen.lines(coat.dark, 4, ((96, -104), (118, 30)), ((186, -164), (196, -10)))
    pen.form(soft((300, 280), (352, 310), (352, 410), (318, 490), (296, 490), (256, 410), (250, 310)), coat)
    pen.fill(oval(298, 386, 30, 62), tones(coat.light).base)
    for x in (276, 326):
        pen.line(coat.dark, 12, (x, 460), (x - 4, 520))
        pen.lines(beak.dark, 7, ((x - 4, 520), (x - 18, 536)), ((x - 4, 520), (x + 8, 536)))
    pen.tube(coat.base, [(300, 310), (290, 240)], [66, 56])
    pen.poly(coat.dark, (292, 214), (392, 120), (336, 228), r=8)
    pen.form(oval(282, 220, 52, 46), coat)
    pen.poly(beak.base, (252, 200), (112, 252), (120, 262), (262, 252), r=6)
    pen.poly(beak.dark, (250, 236), (124, 260), (260, 256), r=4)
    eye(pen, 270, 206, 9)
    pen.anchor("head_top", 282, 174)
    pen.anchor("mouth", 118, 256)
    pen.anchor("seat", 310, 290)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:stegosaurus": _stegosaurus,
    "animal:triceratops": _triceratops,
    "animal:long_neck": _long_neck,
    "animal:pterodactyl": _pterodactyl,
}
