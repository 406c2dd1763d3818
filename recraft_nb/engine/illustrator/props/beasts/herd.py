"""Horses, cattle, deer, pigs, sheep and the animals of the savannah."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.hoofed import (
    DARK,
    HOOF,
    Hoofed,
    draw_hoofed,
    ear,
    long_face,
    tufted_tail,
)
from recraft_nb.engine.illustrator.props.pen.shapes import (
    Outline,
    Pen,
    Point,
    Tones,
    corners,
    oval,
    tones,
    tube,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.



def _flow(t: Tones, length: float = 150) -> Callable[[Pen, Point], None]:
    """A horse's tail."""

    def tail(p: Pen, root: Point) -> None:
        x, y = root
        p.fill(
            tube(
                [(x - 16, y + 6), (x + 26, y + 6), (x + 40, y + length * 0.5), (x + 24, y + length)],
                [24, 38, 42, 10],
            ),
            t.base,
        )
        p.fill(
            tube([(x + 16, y + 10), (x + 30, y + length * 0.5), (x + 20, y + length * 0.9)], [10, 14, 5]),
            t.light,
        )

    return tail


def _mane(t: Tones, *, width: float = 34) -> Callable[[Pen, Point, Point], None]:
    def mane(p: Pen, low: Point, high: Point) -> None:
        (x0, y0), (x1, y1) = low, high
        p.fill(
            tube(
                [
                    (x0 + 16, y0 + 10), ((x0 + x1) / 2 + 36, (y0 + y1) / 2 + 4), (x1 + 26, y1 - 26),
                    (x1 - 6, y1 - 50),
                ],
                [width * 0.7, width * 1.25, width * 1.1, width * 0.5],
            ),
            t.base,
        )
        p.fill(
            tube(
                [(x0 + 18, y0 + 2), ((x0 + x1) / 2 + 34, (y0 + y1) / 2 - 4), (x1 + 24, y1 - 30)], [4, 11, 5],
            ),
            t.light,
        )

    return mane


def _forelock(p: Pen, t: Tones) -> None:
    p.soft(t.base, (10, -46), (-14, -52), (-40, -34), (-48, -10), (-30, -18), (-12, -24), (10, -30))


def _horse(pen: Pen, look: Look) -> None:
    coat = look.main("#a5683f", "#8a5233", "#c99a66", "#6f5148", "#e9e2d8")
    mane, pale = look.pick("#3c2c2c", "#5a3a2c", "#f1dfb8"), tones(coat.light)
    mane = tones(look.part("mane")) if look.part("mane") else mane
    white = tones("#f7f1e8")

    def head(p: Pen, asleep: bool) -> None:
        ear(p, 14, -40, coat, "#d99a8b", turn=14)
        shape = long_face(p, coat, pale, asleep=asleep)
        p.cut(shape, tube([(-26, -34), (-70, 24)], [16, 9]), white.base)
        ear(p, -4, -40, coat, "#d99a8b", turn=-6)
        _forelock(p, mane)

    h = Hoofed(
        coat, pale, HOOF, head, _flow(mane), None, _mane(mane),
        sock=white if look.chance.chance(0.5) else None,
    )
    draw_hoofed(pen, h, look)


def _unicorn(pen: Pen, look: Look) -> None:
    coat = look.main("#f6f1f8", "#fbe9f2", "#ece9fb")
    pale, gold = tones("#fbd9e4"), tones("#f2c14e")
    rainbow = look.chance.pick(
        (
            ("#f58fb4", "#b48df0", "#7cc7f2"), ("#8ad4d6", "#f7a8c8", "#c9a6f5"),
            ("#f7a072", "#f5d76e", "#ef7fa8"),
        )
    )
    hair = tones(rainbow[0])

    def strands(p: Pen, way: list[Point], width: float) -> None:
        for k, color in enumerate(rainbow):
            shift = (k - 1) * width * 0.62
            p.fill(
                tube(
                    [(x + shift, y + shift * 0.5) for x, y in way],
                    [width * 0.4, width, width * 0.9, width * 0.3],
                ),
                color,
            )

    def tail(p: Pen, root: Point) -> None:
        x, y = root
        strands(p, [(x - 10, y + 6), (x + 30, y + 10), (x + 46, y + 80), (x + 34, y + 150)], 24)

    def mane(p: Pen, low: Point, high: Point) -> None:
        (x0, y0), (x1, y1) = low, high
        strands(
            p,
            [(x0 + 24, y0 + 16), ((x0 + x1) / 2 + 40, (y0 + y1) / 2), (x1 + 28, y1 - 24), (x1 - 8, y1 - 50)],
            22,
        )

    def head(p: Pen, asleep: bool) -> None:
        ear(p, 14, -40, coat, "#f5a9c1", turn=14)
        long_face(p, coat, pale, asleep=asleep)
        horn = corners((-34, -36), (-66, -118), (-14, -46), r=3)
        p.fill(horn, gold.base)
        p.cut(horn, corners((-24, -30), (-66, -124), (0, -124), (0, -30)), gold.dark)
        p.lines(gold.deep, 3, ((-40, -56), (-22, -60)), ((-48, -76), (-34, -80)), ((-56, -94), (-46, -98)))
        ear(p, -2, -40, coat, "#f5a9c1", turn=-4)
        _forelock(p, hair)
        p.oval(-40, 16, 11, 8, "#f58fb4", opacity=0.5)

    h = Hoofed(coat, coat, gold, head, tail, None, mane)
    draw_hoofed(pen, h, look)


def _zebra(pen: Pen, look: Look) -> None:
    coat = look.main("#f7f4f0")
    dark = tones("#35323c")

    def bands(p: Pen, shape: Outline, ways: list[tuple[float, float, float]], *, low: float = 1.1) -> None:
        x0, y0, x1, y1 = shape.box
        w, h = x1 - x0, y1 - y0
        for at, width, lean in ways:
            x = x0 + w * at
            p.cut(
                shape,
                corners(
                    (x - width, y0 - 5), (x + width, y0 - 5), (x + lean + width * 0.3, y0 + h * low),
                    (x + lean - width * 0.3, y0 + h * low),
                ),
                dark.base,
            )

    def marks(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        if part == "body":
            bands(p, shape, [(0.24, 9, 6), (0.36, 10, 4), (0.48, 10, 0), (0.6, 10, -6)], low=0.82)
        elif part == "over":
            for k in (0.1, 0.3, 0.5):
                p.cut(shape, oval(x1 - 6, y0 + (y1 - y0) * k, 62, 7.5, turn=-24), dark.base)
        elif part == "neck":
            for k in (0.22, 0.38, 0.54, 0.7):
                y = y0 + (y1 - y0) * k
                p.cut(
                    shape,
                    corners(
                        (x0 - 5, y - 2 - 12), (x1 + 5, y - 12 + 26), (x1 + 5, y + 26 + 4), (x0 - 5, y - 2),
                    ),
                    dark.base,
                )
        elif part in {"leg", "far_leg"}:
            for k in (0.5, 0.66, 0.82):
                y = y0 + (y1 - y0) * k
                p.cut(shape, corners((x0 - 5, y), (x1 + 5, y), (x1 + 5, y + 8), (x0 - 5, y + 8)), dark.base)

    def head(p: Pen, asleep: bool) -> None:
        ear(p, 14, -40, coat, "#8a8590", turn=14)
        shape = long_face(p, coat, dark, asleep=asleep)
        for x, lean in ((-8, 26), (-30, 20), (-52, 10)):
            p.cut(
                shape, corners((x - 5, -60), (x + 5, -60), (x - lean + 2, -14), (x - lean - 2, -14)),
                dark.base,
            )
        for y in (10, 26):
            p.cut(shape, corners((0, y + 4), (50, y - 4), (50, y + 4), (0, y + 7)), dark.base)
        p.oval(-86, 38, 4.4, 6, "#77727f")
        ear(p, -4, -40, coat, "#8a8590", turn=-6)

    h = Hoofed(coat, coat, dark, head, tufted_tail(coat, dark, 120), marks, _mane(dark, width=24), leg=124)
    draw_hoofed(pen, h, look)


def _giraffe(pen: Pen, look: Look) -> None:
    coat = look.main("#f0c063", "#eab85a")
    spot, pale = tones("#b9773a") if look.color is None else tones(coat.deep), tones("#fbeac4")

    def marks(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        w, h = x1 - x0, y1 - y0
        spots = {
            "body": (
                (0.2, 0.3, 17), (0.38, 0.16, 15), (0.4, 0.5, 18), (0.58, 0.28, 17), (0.76, 0.18, 15),
                (0.8, 0.52, 18), (0.6, 0.64, 14), (0.22, 0.66, 13),
            ),
            "neck": (
                (0.86, 0.9, 16), (0.6, 0.8, 14), (0.74, 0.66, 13), (0.46, 0.58, 13), (0.6, 0.46, 11),
                (0.3, 0.4, 11), (0.42, 0.28, 9), (0.2, 0.22, 9),
            ),
            "leg": ((0.4, 0.2, 13), (0.6, 0.42, 9)),
        }.get(part, ())
        for x, y, r in spots:
            a, b = x0 + w * x, y0 + h * y
            p.cut(
                shape,
                corners(
                    (a - r, b - r * 0.6), (a + r * 0.3, b - r), (a + r, b - r * 0.1),
                    (a + r * 0.5, b + r * 0.9), (a - r * 0.7, b + r * 0.7), r=5,
                ),
                spot.base,
            )

    def head(p: Pen, asleep: bool) -> None:
        for x, y in ((4, -78), (-18, -82)):
            p.line(coat.dark, 9, (x, -36), (x - 2, y))
            p.dot(x - 2, y, 8.5, spot.deep)
        ear(p, 22, -30, coat, "#f2c3a0", turn=62, size=0.9)
        long_face(p, coat, pale, length=88, drop=44, asleep=asleep, jaw=0.8)

    h = Hoofed(
        coat, pale, tones("#5a4238"), head, tufted_tail(coat, spot, 110, 10), marks, _mane(spot, width=16),
        length=150, depth=100, leg=150,
        leg_width=26, neck=(-84, -196), neck_width=(84, 46), head_size=0.8,
    )
    draw_hoofed(pen, h, look)


def _deer(pen: Pen, look: Look) -> None:
    coat = look.main("#c08552", "#b57a48")
    pale, antler = tones("#f6e6d0"), tones("#8a6444")
    fawn = look.has("baby", "young", "small", "fawn")

    def marks(p: Pen, part: str, shape: Outline) -> None:
        if part == "body":
            x0, y0, x1, y1 = shape.box
            for x, y in (
                (0.4, 0.2), (0.52, 0.3), (0.64, 0.18), (0.74, 0.32), (0.84, 0.2), (0.58, 0.46), (0.44, 0.42),
            ):
                p.dot(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y, 6, pale.base)

    def tail(p: Pen, root: Point) -> None:
        p.fill(oval(root[0] + 4, root[1] + 16, 15, 26, turn=-18), coat.dark)
        p.fill(oval(root[0] + 9, root[1] + 19, 9, 19, turn=-18), pale.base)

    def head(p: Pen, asleep: bool) -> None:
        if not fawn and not look.has("female", "doe"):
            for dx, t in ((16, antler.dark), (-12, antler.base)):
                p.lines(
                    t, 9, ((dx, -40), (dx + 12, -84), (dx + 46, -122), (dx + 44, -158)),
                    ((dx + 12, -86), (dx - 14, -112), (dx - 16, -138)), ((dx + 38, -114), (dx + 68, -130)),
                    curve=True,
                )
        ear(p, 24, -30, coat, "#e9b8a0", turn=54)
        shape = long_face(p, coat, pale, length=84, drop=44, asleep=asleep, jaw=0.8)
        p.cut(shape, oval(-4, 42, 40, 20), pale.base)
        p.fill(oval(-78, 36, 11, 10), DARK)
        ear(p, -6, -38, coat, "#e9b8a0", turn=-22)

    h = Hoofed(
        coat, pale, HOOF, head, tail, marks, None, length=170, depth=96, leg=140, leg_width=24,
        neck=(-54, -104),
        neck_width=(76, 52), head_size=0.9,
    )
    draw_hoofed(pen, h, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:horse": _horse,
    "animal:unicorn": _unicorn,
    "animal:zebra": _zebra,
    "animal:giraffe": _giraffe,
    "animal:deer": _deer,
}
