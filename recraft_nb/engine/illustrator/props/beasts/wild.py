"""More animals with paws: big cats, pandas, rodents and hares."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import tails
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
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
    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

Marks = Callable[[Pen, str, Outline], None]


def _stripes(color: str, shares: tuple[float, ...], *, width: float = 11, deep: float = 0.5) -> Marks:
    """Stripes from the back down, tapering."""

    def marks(pen: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        w, h = x1 - x0, y1 - y0
        if part in {"side", "curl"}:
            for i, k in enumerate(shares):
                x, low = x0 + w * k, y0 + h * (deep if i % 2 else deep * 0.76)
                pen.cut(
                    shape,
                    corners(
                        (x - width, y0 - 9), (x + width, y0 - 9), (x + width * 0.2, low),
                        (x - width * 0.3, low), r=3,
                    ),
                    color,
                )
        elif part == "front":
            for i, y in enumerate((0.3, 0.42, 0.54, 0.66)):
                for s in (-1, 1):
                    edge = x0 + w * (0.06 if s < 0 else 0.94)
                    pen.cut(shape, oval(edge, y0 + h * y, 44 - 4 * (i % 2), 8.5, turn=s * 14), color)

    return marks


def _tiger(pen: Pen, look: Look) -> None:
    coat = look.main("#f39237", "#ee8430")
    white, dark = tones("#fff3e2"), "#3a2c30"

    def head(p: Pen, asleep: bool) -> None:
        f.round_ears(p, coat, white.base, x=66, y=-56, r=28)
        for s in (-1, 1):
            p.soft(
                white.base if s < 0 else white.dark, (s * 60, 10), (s * 108, 22), (s * 104, 40),
                (s * 110, 56), (s * 84, 66), (s * 50, 70),
            )
        shape = f.mirrored((0, -78), (54, -68), (90, -20), (96, 24), (66, 66), (26, 84), (0, 86))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        for s in (-1, 1):
            p.cut(shape, oval(s * 72, 44, 40, 26, turn=s * -20), white.base if s < 0 else white.dark)
            for y, k in ((-14, 20), (8, 26)):
                p.cut(shape, oval(s * 98, y, k, 6.5, turn=s * 10), dark)
            p.oval(s * 40 + f.TURN, -22, 16, 13, white.base)
        f.brow_stripes(p, dark, y=-70, h=30)
        p.soft(
            white.base, (-10, 14), (24, 26), (38, 50), (22, 76), (-10, 84), (-42, 76), (-58, 50), (-44, 26),
        )
        f.eyes(p, x=40, y=-4, asleep=asleep, on=coat.base)
        f.nose(p, y=30, w=16, color="#e9788a")
        f.smile(p, y=52, w=17)
        f.whiskers(p, y=46, x=46, length=52)

    b = Beast(
        coat, white, coat, head, tails.slim(coat, 30, tip=dark, rings=dark),
        _stripes(dark, (0.34, 0.46, 0.58, 0.7, 0.82)), length=210, depth=122, leg=84, leg_width=42,
    )
    draw_beast(pen, b, look)


def _lion(pen: Pen, look: Look) -> None:
    coat = look.main("#f0b35a", "#e8a650")
    pale, mane = tones(coat.glow), tones("#a8582c") if look.color is None else tones(coat.deep)
    maned = not look.has("female", "lioness")

    def head(p: Pen, asleep: bool) -> None:
        if maned:
            ring = [
                (0, -112), (46, -106), (86, -84), (112, -46), (122, 0), (114, 46), (90, 84), (52, 108),
                (0, 116),
            ]
            points: list[Point] = []
            for i, (x, y) in enumerate([*ring, *[(-x, y) for x, y in ring[-2:0:-1]]]):
                k = 1.0 if i % 2 else 0.93
                points.append((x * k, y * k))
            p.form(soft(*points), mane)
            p.soft(
                mane.light, (-30, -98), (-82, -66), (-104, -10), (-90, -20), (-66, -64), (-26, -88),
                opacity=0.8,
            )
        f.round_ears(p, coat, pale.dark, x=62, y=-60, r=25)
        shape = f.mirrored((0, -70), (48, -62), (78, -18), (82, 22), (58, 62), (24, 80), (0, 82))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.soft(pale.base, (-10, 12), (24, 26), (38, 50), (22, 74), (-10, 80), (-42, 74), (-58, 50), (-44, 26))
        f.eyes(p, x=38, y=-6, asleep=asleep, on=coat.base)
        p.soft(coat.dark, (-24, -16), (-14, -34), (4, -34), (2, -10), (-4, 14), (-16, 14))
        f.nose(p, y=26, w=19, color="#5a3438")
        f.smile(p, y=50, w=18)

    def tail(p: Pen, pose: str, root: Point) -> None:
        tails.slim(coat, 22)(p, pose, root)
        x, y = tails.tip_of(pose, root)
        p.form(oval(x, y, 25, 31, turn=20), mane)

    b = Beast(coat, pale, coat, head, tail, length=210, depth=122, leg=90, leg_width=42, head_at=(-38, -54))
    draw_beast(pen, b, look)


def _panda(pen: Pen, look: Look) -> None:
    white = look.main("#f7f5f2")
    black = tones("#3a3842")

    def head(p: Pen, asleep: bool) -> None:
        f.round_ears(p, black, black.base, x=70, y=-62, r=31)
        shape = f.mirrored((0, -78), (58, -68), (96, -18), (102, 30), (70, 74), (28, 88), (0, 90))
        p.form(shape, white, dy=-0.14, reach=1.26)
        for s in (-1, 1):
            p.oval(s * 42 + f.TURN, 2, 24, 31, black.base, turn=s * 28)
        f.eyes(p, x=40, y=0, asleep=asleep, r=9, color="#15141a" if not asleep else "#e9e7ee")
        for s in (-1, 1):
            if not asleep:
                p.ring(s * 40 + f.TURN, 0, 10.5, 12.5, "#6a6876", 2.5)
        f.nose(p, y=34, w=15)
        f.smile(p, y=54, w=16)
        f.blush(p, x=70, y=40)

    def marks(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        if part == "side":
            k = x0 + (x1 - x0) * 0.26
            p.cut(
                shape, corners((k - 70, y0 - 9), (k + 20, y0 - 9), (k + 34, y1 + 9), (k - 70, y1 + 9)),
                black.base,
            )
        elif part == "front":
            p.cut(
                shape,
                corners(
                    (x0 - 9, y0 - 9), (x1 + 9, y0 - 9), (x1 + 9, y0 + (y1 - y0) * 0.26),
                    (x0 - 9, y0 + (y1 - y0) * 0.26),
                ),
                black.base,
            )

    b = Beast(
        white, white, black, head, tails.stub(white, 18), marks, length=210, depth=150, leg=70, leg_width=56,
        head_at=(-30, -14), bib=False, teddy=True, legs=black, neck=black,
    )
    draw_beast(pen, b, look)


def _koala(pen: Pen, look: Look) -> None:
    coat = look.main("#9aa3b0", "#a59fa6")
    pale = tones("#f2eff0")

    def head(p: Pen, asleep: bool) -> None:
        for s in (-1, 1):
            p.form(oval(s * 92, -34, 46, 44), coat)
            p.soft(
                pale.base, (s * 74, -44), (s * 96, -62), (s * 122, -40), (s * 112, -14), (s * 96, -4),
                (s * 76, -14),
            )
        shape = f.mirrored((0, -74), (54, -66), (88, -20), (92, 28), (64, 70), (26, 84), (0, 86))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.cut(shape, oval(-8, 78, 44, 26), pale.base)
        f.eyes(p, x=44, y=-2, asleep=asleep, on=coat.base)
        p.oval(-9, 24, 20, 30, "#43404b")
        p.oval(-14, 10, 6, 9, "#ffffff", opacity=0.35)
        f.smile(p, y=64, w=14, width=3.6)
        f.blush(p, x=64, y=34)

    b = Beast(
        coat, pale, coat, head, None, length=160, depth=130, leg=58, leg_width=48, head_at=(-26, -18),
        teddy=True,
    )
    draw_beast(pen, b, look, unasked="sitting")


def _raccoon(pen: Pen, look: Look) -> None:
    coat = look.main("#8f939e", "#9a948f")
    pale, dark = tones("#eef0f3"), tones("#43444f")

    def head(p: Pen, asleep: bool) -> None:
        f.pointed_ears(p, coat, pale.base, x=56, y=-44, w=34, h=56, lean=12)
        shape = f.mirrored((0, -68), (52, -58), (84, -16), (112, 28), (68, 58), (26, 80), (0, 84))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        for s in (-1, 1):
            p.soft(
                pale.base, (s * 10 - 8, -20), (s * 46 - 6, -36), (s * 84, -8), (s * 62, -2), (s * 26 - 6, -6),
            )
            p.soft(
                pale.base if s < 0 else pale.dark, (s * 112, 28), (s * 78, 36), (s * 40, 44), (s * 20, 74),
                (s * 66, 58),
            )
            p.soft(
                dark.base, (s * 12 - 8, 2), (s * 44 - 6, -16), (s * 84, 14), (s * 70, 34), (s * 36 - 6, 28),
            )
        p.soft(pale.base, (-8, 8), (22, 30), (34, 56), (14, 80), (-10, 84), (-34, 80), (-52, 56), (-38, 30))
        p.soft(coat.dark, (-9, -60), (2, -20), (-2, 16), (-16, 16), (-20, -20))
        f.eyes(p, x=42, y=6, asleep=asleep, r=9, color="#17151c" if not asleep else "#ffffff")
        f.nose(p, y=34, w=14)
        f.smile(p, y=52, w=14)

    b = Beast(
        coat, pale, dark, head, tails.bushy(coat, 62, tip=dark.base, rings=dark.base), length=170, depth=108,
        leg=68, leg_width=32, head_size=0.95, squat=0.85,
    )
    draw_beast(pen, b, look)


def _wolf(pen: Pen, look: Look) -> None:
    coat = look.main("#7d8597", "#8b8d98", "#6b6f80")
    pale = tones("#e8ebf0")

    def head(p: Pen, asleep: bool) -> None:
        f.pointed_ears(p, coat, "#5a5563", x=52, y=-46, w=32, h=82, lean=8)
        shape = f.mirrored(
            (0, -72), (50, -60), (80, -16), (104, 30), (78, 44), (84, 58), (46, 70), (22, 86), (0, 90),
        )
        p.form(shape, coat, dy=-0.14, reach=1.28)
        for s in (-1, 1):
            p.soft(
                pale.base if s < 0 else pale.dark, (s * 100, 30), (s * 70, 20), (s * 34, 22), (-8, 50),
                (-8, 86), (s * 26, 82), (s * 70, 58),
            )
        p.soft(pale.base, (-8, 18), (16, 40), (20, 70), (-4, 90), (-28, 74), (-34, 44))
        p.soft(coat.dark, (-8, -70), (6, -30), (2, 20), (-8, 40), (-20, 20), (-24, -30))
        for s in (-1, 1):
            p.oval(s * 30 + f.TURN, -24, 13, 6, pale.base, turn=s * 18)
        f.eyes(p, x=38, y=-2, asleep=asleep, on=coat.base, r=9.5)
        f.nose(p, y=48, w=17)
        f.smile(p, y=68, w=16)

    b = Beast(
        coat, pale, pale, head, tails.bushy(coat, 70, tip=pale.base), leg_width=33, leg=104, depth=106,
        length=200, head_size=0.9,
    )
    draw_beast(pen, b, look)


def _bunny(pen: Pen, look: Look, choices: tuple[str, ...], ear: float, leg: float) -> None:
    coat = look.main(*choices)
    pale = tones("#ffffff" if coat.base != "#f4f1ee" else "#fbfafa")

    def head(p: Pen, asleep: bool) -> None:
        for s in (1, -1):
            turn = 13 * s if not asleep else -38 + 20 * s
            with p.at(s * 34, -46, turn=turn):
                shape = soft((-24, 14), (-29, -ear * 0.55), (0, -ear), (29, -ear * 0.55), (24, 14))
                outer = tones(p.ears) if p.ears else coat
                p.fill(shape, outer.base if s < 0 else outer.dark)
                p.soft(
                    f.PINK, (-12, 4), (-15, -ear * 0.52), (0, -ear * 0.82), (15, -ear * 0.52), (12, 4),
                    opacity=0.75,
                )
                if leg > 60:
                    p.cut(shape, oval(0, -ear * 1.02, 30, ear * 0.24), "#4a3c3c")
        shape = f.mirrored((0, -68), (48, -60), (80, -18), (90, 28), (64, 66), (26, 80), (0, 82))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.soft(pale.base, (-10, 18), (22, 28), (38, 48), (24, 72), (-10, 80), (-44, 72), (-58, 48), (-42, 28))
        f.eyes(p, x=42, y=-2, asleep=asleep, on=coat.base, r=11)
        f.nose(p, y=28, w=10, color="#e8788a")
        if not asleep:
            p.box(-17, 44, 14, 15, "#ffffff", 4)
            p.line("#d8d2d6", 2, (-10, 46), (-10, 57))
        f.smile(p, y=42, w=14, width=3.8)
        f.blush(p, x=60, y=28)
        f.whiskers(p, y=40, x=44, length=44, color="#ffffff", opacity=0.6)

    b = Beast(
        coat, pale, coat if leg < 60 else pale, head, tails.stub(pale, 24), length=128, depth=116, leg=leg,
        leg_width=32, head_size=0.9, head_at=(-18, -52), squat=0.74 if leg < 60 else 0.95, crouch=True,
    )
    draw_beast(pen, b, look)


def _mouse(pen: Pen, look: Look) -> None:
    coat = look.main("#a8a4b0", "#c4a88c", "#8f8b96")
    pale = tones("#f4eeee")

    def head(p: Pen, asleep: bool) -> None:
        f.round_ears(p, coat, "#f2a6ae", x=72, y=-62, r=48, k=0.62)
        shape = f.mirrored((0, -64), (46, -56), (76, -16), (80, 20), (50, 56), (22, 80), (0, 86))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.soft(pale.base, (-10, 22), (16, 34), (26, 58), (10, 80), (-10, 84), (-30, 80), (-44, 58), (-34, 34))
        f.eyes(p, x=36, y=2, asleep=asleep, on=coat.base, r=11)
        p.dot(-11, 44, 12, "#e8788a")
        p.dot(-15, 40, 4, "#ffffff", opacity=0.6)
        f.smile(p, y=64, w=12, width=3.6)
        f.whiskers(p, y=54, x=30, length=54, color=coat.deep, opacity=0.6)
        f.blush(p, x=56, y=30)

    tail = tails.slim(tones("#efa3aa"), 13, length=1.1)
    b = Beast(
        coat, pale, tones("#f2b3b6"), head, tail, length=120, depth=112, leg=44, leg_width=24, head_size=0.94,
        head_at=(-22, -40), squat=0.68, crouch=True,
    )
    draw_beast(pen, b, look)


def _squirrel(pen: Pen, look: Look) -> None:
    coat = look.main("#c0643a", "#b5713f", "#8d7b74")
    pale = tones("#f8e6cf")

    def tail(p: Pen, pose: str, root: Point) -> None:
        x, y = root
        ways = {
            "standing": (
                (x - 20, y + 16), (x + 60, y - 20), (x + 66, y - 120), (x + 10, y - 176), (x + 66, y - 214),
            ),
            "sitting": (
                (x - 50, y + 6), (x + 56, y - 10), (x + 84, y - 140), (x + 30, y - 236), (x + 88, y - 282),
            ),
            "sleeping": ((x - 20, y - 36), (x + 14, y - 8), (x - 70, y + 2), (x - 170, y), (x - 230, y - 6)),
            "running": (
                (x - 20, y + 6), (x + 50, y - 30), (x + 110, y + 10), (x + 170, y - 30), (x + 196, y - 24),
            ),
        }
        way = [(px, min(py, 520)) for px, py in ways[pose]]
        p.form(tails.shape(way, [44, 84, 96, 84, 20]), coat)
        p.fill(tails.shape(way[1:], [30, 48, 42, 8]), coat.light, 0.8)

    def head(p: Pen, asleep: bool) -> None:
        f.pointed_ears(p, coat, "#f0a58e", x=46, y=-44, w=24, h=62, lean=8, tip=coat.deep)
        shape = f.mirrored((0, -66), (46, -58), (78, -18), (92, 26), (62, 60), (26, 78), (0, 80))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.soft(pale.base, (-10, 16), (26, 28), (52, 46), (30, 72), (-10, 80), (-50, 72), (-70, 46), (-44, 28))
        f.eyes(p, x=42, y=-2, asleep=asleep, on=coat.base, r=12)
        f.nose(p, y=28, w=11)
        p.box(-17, 46, 14, 13, "#ffffff", 4)
        f.smile(p, y=44, w=14, width=3.8)
        f.blush(p, x=62, y=32)

    b = Beast(
        coat, pale, coat, head, tail, length=130, depth=100, leg=54, leg_width=28, head_size=0.9,
        head_at=(-22, -44), squat=0.8, crouch=True,
    )
    draw_beast(pen, b, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:tiger": _tiger,
    "animal:lion": _lion,
    "animal:panda": _panda,
    "animal:koala": _koala,
    "animal:raccoon": _raccoon,
    "animal:wolf": _wolf,
    "animal:rabbit": lambda pen,
    look: _bunny(pen, look, ("#f4f1ee", "#c9b39a", "#b8b4bd", "#a7795a"), 128, 48),
    "animal:hare": lambda pen, look: _bunny(pen, look, ("#b58a60", "#a58a72"), 150, 84),
    "animal:mouse": _mouse,
    "animal:squirrel": _squirrel,
}
__all__ = ["DRAWINGS", "Tones"]
