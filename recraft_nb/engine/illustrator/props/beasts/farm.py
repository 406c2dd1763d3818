"""Cattle, sheep, goats, pigs, and the hippo, who is built like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.beasts.beast import GAPES
from recraft_nb.engine.illustrator.props.beasts.hoofed import (
    DARK,
    HOOF,
    Hoofed,
    draw_hoofed,
    eye,
    long_face,
    tufted_tail,
)
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, oval, soft, tones, tube

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

def _cow(pen: Pen, look: Look) -> None:
    coat = look.main("#faf6f1")
    if look.second:
        coat = tones(max(look.second, coat.base, key=lambda c: ink.lch(c)[0]))
    patch, pink = (tones("#46404a") if look.chance.chance(0.6) else tones("#a5683f")), tones("#f4b6ae")
    if look.second and look.color:
        patch = tones(min(look.second, ink.hexa(look.color), key=lambda c: ink.lch(c)[0]))
    horn = tones("#efe0c2")

    def marks(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        w, h = x1 - x0, y1 - y0
        if part == "body":
            for x, y, a, b, turn in (
                (0.34, 0.2, 44, 40, -20), (0.66, 0.6, 38, 30, 30), (0.92, 0.2, 46, 44, 0),
            ):
                p.cut(shape, oval(x0 + w * x, y0 + h * y, a, b, turn), patch.base)
        if part == "udder":
            p.fill(
                soft(
                    (x0 + w * 0.62, y1 - 16), (x0 + w * 0.6, y1 + 6), (x0 + w * 0.68, y1 + 16),
                    (x0 + w * 0.76, y1 + 2), (x0 + w * 0.76, y1 - 16),
                ),
                pink.base,
            )

    def head(p: Pen, asleep: bool) -> None:
        for s, far in ((1, True), (-1, False)):
            p.line(
                horn.dark if far else horn.base, 13, (s * 16 - 10, -36), (s * 34 - 10, -58),
                (s * 26 - 10, -78), curve=True,
            )
        for s in (1, -1):
            with p.at(s * 46 - 12, -18, turn=s * 66):
                p.soft(patch.base if s > 0 else coat.dark, (-12, 8), (-14, -20), (0, -42), (14, -20), (12, 8))
        shape = soft(
            (-12, -50), (26, -40), (40, 0), (30, 40), (14, 66), (-14, 74), (-42, 66), (-58, 40), (-62, 0),
            (-46, -40),
        )
        p.form(shape, coat, dx=-0.08)
        p.cut(shape, oval(30, -10, 34, 38, 20), patch.base)
        p.fill(oval(-20, 58, 46, 30), pink.base)
        p.fill(oval(-24, 54, 36, 21), pink.light)
        for s in (-1, 1):
            p.oval(-22 + s * 17, 54, 6, 8, pink.deep)
            eye(p, -16 + s * 27, 4, 8, asleep=asleep)
        p.line(pink.deep, 3.6, (-34, 74), (-22, 79), (-10, 74), curve=True)
        p.soft(patch.base, (-24, -50), (-8, -56), (4, -46), (-6, -26), (-18, -34))

    h = Hoofed(
        coat, coat, HOOF, head, tufted_tail(coat, patch, 130), marks, None, length=240, depth=146, leg=96,
        leg_width=36,
        neck=(-50, -26), neck_width=(116, 86), head_size=1.1,
    )
    draw_hoofed(pen, h, look)


def _goat(pen: Pen, look: Look) -> None:
    coat = look.main("#efe9e0", "#c9ae8e", "#8d8078")
    pale, horn = tones(coat.light), tones("#8f8274")

    def tail(p: Pen, root: Point) -> None:
        p.fill(
            soft(
                (root[0] - 16, root[1] + 8), (root[0] + 10, root[1] - 30), (root[0] + 26, root[1] - 26),
                (root[0] + 14, root[1] + 18),
            ),
            coat.dark,
        )

    def head(p: Pen, asleep: bool) -> None:
        for dx, t in ((14, horn.dark), (-8, horn.base)):
            p.fill(tube([(dx - 4, -38), (dx + 4, -82), (dx + 48, -98)], [19, 15, 5]), t)
        p.lines(horn.deep, 2.6, ((-16, -56), (0, -56)), ((-10, -72), (6, -68)))
        p.fill(tube([(18, -26), (46, -10), (56, 16)], [16, 24, 10]), coat.dark)
        p.fill(soft((-66, 56), (-46, 58), (-48, 86), (-62, 112), (-72, 84)), coat.dark)
        long_face(p, coat, pale, length=80, drop=46, asleep=asleep, jaw=0.8)

    h = Hoofed(
        coat, pale, HOOF, head, tail, None, None, length=180, depth=112, leg=104, leg_width=28,
        neck=(-46, -72),
        neck_width=(86, 60), head_size=0.92,
    )
    draw_hoofed(pen, h, look)


def _sheep(pen: Pen, look: Look) -> None:
    wool = look.main("#f6f1e8", "#f3efee")
    face = look.pick("#4b454f", "#e9c9ac", "#3d3842")

    def marks(p: Pen, part: str, shape: Outline) -> None:
        if part != "over":
            return
        x0, y0, x1, y1 = shape.box
        cx, cy, rx, ry = (x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2
        for t, dy in ((wool.dark, 7), (wool.base, -3)):
            for x, y in (
                (-0.9, 0.1), (-0.75, -0.5), (-0.4, -0.85), (0, -0.95), (0.42, -0.85), (0.78, -0.5),
                (0.92, 0.06), (0.7, 0.6), (0.28, 0.84), (-0.2, 0.86), (-0.64, 0.62),
            ):
                p.dot(cx + rx * x, cy + ry * y + dy, 35, t)
            p.fill(oval(cx, cy + dy, rx, ry), t)
        curls = [
            (cx + rx * x, cy + ry * y)
            for x, y in ((-0.5, -0.2), (0, -0.5), (0.5, -0.25), (-0.15, 0.25), (0.42, 0.35), (-0.62, 0.34))
        ]
        p.lines(
            wool.dark, 5,
            *(((x - 16, y), (x - 4, y + 13), (x + 12, y + 6), (x + 10, y - 6)) for x, y in curls), curve=True,
        )

    def head(p: Pen, asleep: bool) -> None:
        for s in (1, -1):
            with p.at(s * 40 - 12, -14, turn=s * 72):
                p.soft(face.dark, (-10, 6), (-12, -18), (0, -40), (12, -18), (10, 6))
        p.form(
            soft((-12, -44), (24, -32), (34, 4), (20, 44), (-14, 62), (-44, 44), (-58, 4), (-48, -32)), face,
        )
        for x, y, r in ((-44, -38, 20), (-16, -50, 24), (16, -38, 20), (-14, -32, 20)):
            p.dot(x, y, r, wool.base)
        for s in (-1, 1):
            x = -16 + s * 20
            if asleep:
                p.line(
                    "#ffffff" if face.base < "#888888" else DARK, 4, (x - 8, 4), (x, 9), (x + 8, 4),
                    curve=True,
                )
            else:
                p.oval(x, 4, 9, 11, "#ffffff")
                p.oval(x - 1, 5, 6, 8, DARK)
        p.poly("#f2a3a3", (-26, 30), (-8, 30), (-17, 40), r=5)

    h = Hoofed(
        wool, wool, HOOF, head, None, marks, None, length=190, depth=130, leg=84, leg_width=26,
        neck=(-50, -14), neck_width=(90, 70),
        sock=face, head_size=1.12,
    )
    draw_hoofed(pen, h, look)


def _pig(pen: Pen, look: Look) -> None:
    coat = look.main("#f5a9ab", "#f3b3ac", "#e99b9b")
    snout = tones(coat.dark)

    def tail(p: Pen, root: Point) -> None:
        x, y = root
        p.line(
            coat.dark, 9, (x - 14, y + 20), (x + 14, y + 14), (x + 26, y - 6), (x + 10, y - 12),
            (x + 12, y + 8), (x + 36, y + 2), curve=True,
        )

    def head(p: Pen, asleep: bool) -> None:
        for s in (1, -1):
            p.poly(
                coat.dark if s > 0 else coat.base, (s * 20 - 12, -52), (s * 58 - 12, -70), (s * 52 - 12, -20),
                r=12,
            )
            p.poly(snout.base, (s * 28 - 12, -48), (s * 50 - 12, -58), (s * 46 - 12, -28), r=7)
        p.form(
            soft((-12, -60), (34, -46), (54, 0), (38, 44), (-12, 60), (-62, 44), (-78, 0), (-58, -46)), coat,
            dx=-0.08,
        )
        p.fill(oval(-26, 18, 33, 25), snout.base)
        p.fill(oval(-28, 15, 28, 20), snout.light)
        for s in (-1, 1):
            p.oval(-27 + s * 10, 16, 5, 8, snout.deep)
            eye(p, -20 + s * 31, -14, 7.5, asleep=asleep)
            p.oval(-20 + s * 46, 12, 11, 7, "#ee6f7a", opacity=0.45)
        p.line(snout.deep, 3.8, (-40, 48), (-24, 54), (-10, 47), curve=True)

    h = Hoofed(
        coat, tones(coat.light), tones("#b9777c"), head, tail, None, None, length=220, depth=150, leg=66,
        leg_width=38, stout=True,
        neck=(-36, 20), neck_width=(110, 100), head_size=1.1,
    )
    draw_hoofed(pen, h, look)


def _hippo(pen: Pen, look: Look) -> None:
    coat = look.main("#9a8fa8", "#8e93a6")
    pink = tones("#d9a3b4")

    gapes = look.has(GAPES)

    def head(p: Pen, asleep: bool) -> None:
        if gapes:
            p.form(soft((-70, 30), (30, 30), (46, 90), (14, 152), (-50, 162), (-100, 132), (-98, 70)), coat)
            p.soft("#b8455c", (-86, 40), (26, 36), (30, 96), (0, 134), (-48, 142), (-86, 116))
            p.soft("#e9788a", (-66, 104), (-20, 92), (10, 108), (-8, 132), (-48, 138))
            for x in (-74, 10):
                p.poly("#fffaf0", (x - 9, 126), (x + 11, 126), (x + 5, 88), (x - 5, 88), r=4)
        for s in (1, -1):
            p.dot(s * 34 - 6, -58, 15, coat.dark)
            p.dot(s * 34 - 6, -57, 8, pink.base)
        p.form(soft((-6, -62), (38, -44), (50, 4), (30, 44), (-40, 48), (-60, 4), (-48, -44)), coat)
        p.form(
            soft((-30, -2), (24, 6), (44, 44), (20, 78), (-34, 84), (-84, 74), (-104, 40), (-82, 6)),
            tones(coat.light), reach=1.3,
        )
        for x in (-62, -24):
            p.oval(x, 22, 7, 9, coat.deep, turn=20)
        p.line(coat.deep, 4, (-86, 58), (-40, 68), (20, 56), curve=True)
        for x in (-60, -20):
            p.box(x - 6, 60, 13, 15, "#fffaf0", 4)
        for s in (-1, 1):
            eye(p, -8 + s * 25, -26, 8, asleep=asleep)

    def tail(p: Pen, root: Point) -> None:
        p.tube(
            coat.dark,
            [(root[0] - 14, root[1] + 10), (root[0] + 16, root[1] + 20), (root[0] + 18, root[1] + 46)],
            [14, 11, 7],
        )

    h = Hoofed(
        coat, pink, tones(coat.dark), head, tail, None, None, length=240, depth=170, leg=66, leg_width=48,
        neck=(-36, 34),
        neck_width=(130, 110), head_size=1.12, stout=True,
    )
    draw_hoofed(pen, h, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:cow": _cow,
    "animal:goat": _goat,
    "animal:sheep": _sheep,
    "animal:pig": _pig,
    "animal:hippo": _hippo,
}
