"""Large beasts of cold lands: the moose with its shovels, shaggy Highland cattle, the walrus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts.hoofed import HOOF, Hoofed, draw_hoofed, ear, eye, tufted_tail
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _moose(pen: Pen, look: Look) -> None:
    """Long legs, a hump, a long drooping snout, a beard, antlers like shovels."""
    coat, antler = look.main("#6b4c3a", "#5d4234"), tones("#c9a06a")
    bare = look.has("baby", "young", "female", "calf")

    def hump(p: Pen, low: Point, _high: Point) -> None:
        x, y = low
        p.soft(coat.base, (x - 16, y + 36), (x, y - 18), (x + 44, y - 34), (x + 96, y - 6), (x + 70, y + 30))

    def shovel(p: Pen, x: float, side: int, color: str) -> None:
        way = ((0, -40), (26, -74), (40, -100), (44, -152), (62, -112), (82, -164), (96, -116), (124, -152),
               (126, -104), (154, -120), (140, -78), (96, -58), (40, -44))
        p.poly(color, *((x + side * dx, y) for dx, y in way), r=9)

    def head(p: Pen, asleep: bool) -> None:
        if not bare:
            shovel(p, 12, 1, antler.dark)
        ear(p, 34, -30, coat, "#b98f7c", turn=66)
        p.soft(coat.deep, (-16, 50), (18, 50), (18, 112), (2, 132), (-14, 108))
        p.form(soft((46, -42), (0, -52), (-46, -34), (-92, 8), (-132, 36), (-150, 72), (-130, 104),
                 (-92, 100),
                    (-56, 70), (0, 60), (46, 38)), coat)
        p.soft(coat.light, (-150, 70), (-132, 40), (-96, 48), (-84, 84), (-104, 102), (-132, 102))
        p.oval(-132, 66, 8, 6, coat.deep, turn=-30)
        p.line(coat.deep, 5, (-136, 92), (-106, 90), (-82, 76), curve=True)
        eye(p, -34, -8, 9, asleep=asleep)
        if not bare:
            shovel(p, -8, -1, antler.base)

    h = Hoofed(coat, tones(coat.light), HOOF, head, tufted_tail(coat, coat, 44, 12), None, hump,
               length=206, depth=132, leg=150, leg_width=30, neck=(-74, -46), neck_width=(128, 84),
               head_size=0.98, sock=tones(coat.light))
    draw_hoofed(pen, h, look)


def _highland(pen: Pen, look: Look) -> None:
    """Long ginger hair all over, a fringe over the eyes, wide horns."""
    coat, horn = look.main("#c8763a", "#b9682f"), tones("#f0e2c6")
    pink = tones("#eab0a2")

    def fringe(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        if part == "body":
            w, h = x1 - x0, y1 - y0
            for row, at in ((0.3, 0.12), (0.56, 0.04), (0.8, 0.1)):
                for k in range(6):
                    x, y = x0 + w * (at + 0.15 * k), y0 + h * row
                    p.line(coat.dark, 5, (x, y), (x + 5, y + 22), (x - 4, y + 40), curve=True)
        if part == "over":
            for k in range(9):
                x = x0 + 22 + (x1 - x0 - 50) * k / 8
                p.soft(coat.dark if k % 2 else coat.base, (x - 17, y1 - 30), (x + 17, y1 - 30),
                         (x + 9, y1 + 12),
                       (x - 2, y1 + 36), (x - 10, y1 + 10))

    def head(p: Pen, asleep: bool) -> None:
        for s, t in ((1, horn.dark), (-1, horn.base)):
            p.tube(t, [(s * 26 - 10, -34), (s * 92 - 10, -46), (s * 128 - 10, -96)], [24, 19, 6])
        for s in (1, -1):
            with p.at(s * 52 - 12, -14, turn=s * 74):
                p.soft(coat.dark if s > 0 else coat.base, (-14, 8), (-16, -22), (0, -52), (16, -22), (14, 8))
        shape = soft((-12, -54), (30, -44), (48, 0), (36, 42), (18, 72), (-14, 82), (-46, 72), (-62, 42),
                     (-70, 0), (-50, -44))
        p.form(shape, coat, dx=-0.08)
        p.oval(-18, 60, 47, 31, pink.base)
        p.oval(-22, 56, 37, 22, pink.light)
        for s in (-1, 1):
            p.oval(-20 + s * 17, 56, 6, 8, pink.deep)
            eye(p, -14 + s * 27, 12, 8, asleep=asleep)
        p.line(pink.deep, 3.6, (-34, 77), (-20, 82), (-6, 77), curve=True)
        for x, low, t in ((-52, 14, coat.dark), (34, 14, coat.dark), (-34, 26, coat.base),
                 (18, 26, coat.base),
                          (-10, 34, coat.light)):
            p.soft(t, (x - 19, -44), (x, -62), (x + 19, -44), (x + 14, low - 14), (x + 2, low),
                     (x - 12, low - 12))

    h = Hoofed(coat, tones(coat.light), HOOF, head, tufted_tail(coat, coat, 130, 20), fringe, None,
               length=236, depth=150, leg=78, leg_width=40, neck=(-50, -22), neck_width=(128, 104),
               head_size=1.16)
    draw_hoofed(pen, h, look)


def _walrus(pen: Pen, look: Look) -> None:
    """A heavy brown body, a broad whiskered snout, two long tusks."""
    coat = look.main("#a5745a", "#96684f", "#8d6a5a")
    pad, ivory = tones("#d9b296"), tones("#fdf6e6")
    pen.soft(coat.dark, (462, 520), (520, 476), (584, 470), (566, 514), (592, 548), (530, 560), (470, 556))
    pen.form(soft((120, 300), (190, 200), (290, 216), (390, 330), (500, 470), (520, 540), (440, 560),
                  (200, 560), (96, 540), (84, 420)), coat, dx=-0.06, dy=-0.1)
    for y in (470, 504):
        pen.line(coat.dark, 6, (300, y), (370, y + 18), (440, y + 6), curve=True)
    pen.soft(coat.dark, (330, 470), (390, 540), (440, 566), (330, 566), (290, 520))
    pen.soft(coat.dark, (96, 470), (70, 540), (20, 562), (150, 566), (160, 510))
    with pen.at(190, 226):
        pen.form(soft((0, -118), (70, -100), (104, -40), (108, 30), (70, 86), (0, 100), (-76, 86),
                      (-114, 30), (-108, -40), (-72, -100)), coat, dx=-0.08, dy=-0.12)
        for s in (-1, 1):
            pen.soft(ivory.dark if s > 0 else ivory.base, (s * 42 - 22, 54), (s * 42 + 6, 54),
                     (s * 40 + 2, 150), (s * 34 - 8, 190), (s * 38 - 18, 140))
        pen.oval(-8, 66, 30, 26, "#7a3f3a")
        for s in (-1, 1):
            pen.form(oval(s * 46 - 8, 40, 58, 46), pad)
            for dx, dy in ((-18, 4), (4, -10), (20, 8), (-2, 18)):
                pen.dot(s * 46 - 8 + dx, 40 + dy, 4, pad.deep)
            for k in (-1, 0, 1):
                x = s * 88 - 8
                pen.line("#fff3e2", 4, (x, 42 + k * 14), (x + s * 44, 42 + k * 24), opacity=0.95)
        pen.poly("#3a2b2b", (-30, -2), (14, -2), (-8, 22), r=9)
        for s in (-1, 1):
            pen.dot(s * 46 - 8, -36, 13, "#2b2733")
            pen.dot(s * 46 - 12, -41, 4.4, "#ffffff")
        wear.neck_first(pen, look.traits, 1.0, (0, 4))
        wear.on_top(pen, look.traits, (0, -104), 1.0, (-6, -36))
        pen.anchor("head_top", 0, -114)
        pen.anchor("mouth", -10, 74)
        pen.anchor("nose", -10, 0)
    pen.anchor("seat", 380, 330)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:moose": _moose,
    "animal:highland_cow": _highland,
    "animal:walrus": _walrus,
}
