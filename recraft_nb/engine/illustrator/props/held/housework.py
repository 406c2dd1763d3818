"""What both hands are busy with about the house: an iron, dishes, washing, a roller, blocks, a net."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _WOOD, _CREAM = tones("#aeb8c6"), tones("#b9824e"), "#fdf8ea"
_GAY = ("#e5533f", "#f2b93f", "#3f86c9", "#57a84f", "#8f5fc4")


def _size(body: Body) -> float:
    """Size of a thing in the hands, by the arms that hold it."""
    return max(0.66, body.build.arm / 70)


def _floor(body: Body) -> float:
    """Where the soles are."""
    return max(leg[-1][1] for leg in body.legs) + 17


def _middle(body: Body) -> Point:
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    return (x0 + x1) / 2, (y0 + y1) / 2


def _iron(pen: Pen, body: Body, paint: str) -> None:
    """A board with a shirt over it; the iron is under the hand."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    top, c = y + 40 * k, tones(paint or "#6fb3d2")
    left, right = x - 150 * k, x + 200 * k
    pen.lines("#7d8796", 9 * k, ((x - 90 * k, top), (x + 120 * k, foot)), ((x + 130 * k, top), (x - 80 * k,
              foot)))
    pen.line("#7d8796", 9 * k, (x - 104 * k, foot), (x - 56 * k, foot))
    pen.line("#7d8796", 9 * k, (x + 96 * k, foot), (x + 144 * k, foot))
    pen.fill(soft((left - 24 * k, top + 4), (left + 40 * k, top - 10 * k), (right, top - 12 * k),
                  (right + 8 * k, top + 8 * k), (right, top + 20 * k), (left + 40 * k, top + 20 * k)),
                  "#e9edf2")
    pen.poly(c.base, (x - 108 * k, top - 12 * k), (x + 118 * k, top - 12 * k), (x + 126 * k, top + 74 * k),
             (x + 40 * k, top + 62 * k), (x - 30 * k, top + 72 * k), (x - 112 * k, top + 60 * k), r=10)
    pen.poly(c.dark, (x + 88 * k, top - 12 * k), (x + 150 * k, top - 10 * k), (x + 166 * k, top + 46 * k),
             (x + 126 * k, top + 52 * k), r=8)
    pen.line(c.dark, 4 * k, (x + 8 * k, top - 8 * k), (x + 8 * k, top + 62 * k))
    for j in range(3):
        pen.dot(x + 18 * k, top + (10 + 20 * j) * k, 4 * k, c.deep)
    with pen.at(x, y + 22 * k, scale=k):
        pen.poly("#8d97a6", (-74, 16), (-40, -14), (52, -14), (56, 16), r=6)
        pen.poly("#e0604f", (-56, 4), (-34, -24), (46, -24), (50, 4), r=8)
        pen.line("#3a3f4c", 13, (-30, -24), (-8, -36), (30, -34), (42, -20), curve=True)
        pen.lines("#ffffff", 7, *(((dx, -4), (dx - 12, -26), (dx + 2, -52)) for dx in (-96, -122)),
                  curve=True, opacity=0.75)


def _plate(pen: Pen, x: float, y: float, r: float, turn: float = 0.0) -> None:
    with pen.at(x, y, turn=turn):
        pen.oval(0, 0, r, r * 0.94, "#ffffff")
        pen.ring(0, 0, r * 0.92, r * 0.86, "#bcd3e6", r * 0.1)
        pen.oval(0, 0, r * 0.56, r * 0.52, "#eef3f8")


def _dishes(pen: Pen, body: Body, paint: str) -> None:
    """A sink in its cabinet, a plate in foam in both hands, clean plates in a rack."""
    (x, y), k, foot = _middle(body), 1.12 * _size(body), _floor(body)
    c, top = tones(paint or "#6f9fb0"), y + 34 * k
    pen.box(x - 210 * k, top, 420 * k, foot - top, c.base, 8)
    for side in (-1, 1):
        pen.box(x + side * 102 * k - 88 * k, top + 42 * k, 176 * k, max(20.0, foot - top - 66 * k), c.dark, 8)
        pen.box(x + side * 30 * k - 6 * k, top + 62 * k, 12 * k, 34 * k, c.light, 5)
    pen.box(x - 222 * k, top - 8 * k, 444 * k, 28 * k, "#eef1f4", 6)
    pen.line(_STEEL.dark, 16 * k, (x + 96 * k, top), (x + 96 * k, top - 88 * k), (x + 60 * k, top - 118 * k),
             (x + 28 * k, top - 96 * k), curve=True)
    pen.line("#58b4ea", 13 * k, (x + 28 * k, top - 88 * k), (x + 26 * k, top), opacity=0.85)
    for j in range(4):
        _plate(pen, x + (136 + 18 * j) * k, top - 40 * k, 36 * k)
    pen.line(_STEEL.dark, 6 * k, (x + 112 * k, top - 10 * k), (x + 216 * k, top - 10 * k))
    for j in range(3):
        pen.oval(x - 160 * k, top - (14 + 13 * j) * k, 44 * k, 10 * k, ("#e9ecf1", "#ffffff")[j % 2])
        pen.oval(x - 160 * k, top - (16 + 13 * j) * k, 26 * k, 5 * k, "#d5dbe4")
    _plate(pen, x, y - 8 * k, 52 * k, -12)
    for dx, dy, r in ((-70, 26, 20), (-40, 34, 24), (0, 36, 26), (40, 34, 23), (72, 28, 18), (-20, 22, 17),
                      (24, 20, 18), (-92, 34, 14)):
        pen.dot(x + dx * k, y + dy * k, r * k, "#ffffff")
        pen.dot(x + (dx + 4) * k, y + (dy + 4) * k, r * 0.55 * k, "#dcecf6")
    for dx, dy, r in ((-84, -34, 10), (-64, -62, 7), (-104, -72, 6)):
        pen.ring(x + dx * k, y + dy * k, r * k, r * k, "#9cc8e6", 3)


def _shirt(pen: Pen, x: float, y: float, k: float, paint: str) -> None:
    c = tones(paint)
    with pen.at(x, y, scale=k):
        pen.form(corners((-34, 0), (34, 0), (66, 34), (46, 54), (32, 40), (34, 118), (-34, 118), (-32, 40),
                         (-46, 54), (-66, 34), r=8), c)
        pen.oval(0, 2, 16, 9, c.deep)
        for s in (-1, 1):
            pen.box(s * 28 - 4, -14, 8, 24, _WOOD.base, 3)


def _line(pen: Pen, body: Body, paint: str) -> None:
    """A line above the head from post to post; both hands peg a shirt beside those that hang already."""
    k, foot = _size(body), _floor(body)
    y = min(arm[-1][1] for arm in body.arms) - 10 * k
    x = body.neck[0]
    for side in (-1, 1):
        pen.line(_WOOD.dark, 14 * k, (x + side * 292 * k, y - 26 * k), (x + side * 292 * k, foot))
    # Before the face it is not drawn: it runs behind the head.
    pen.lines("#8d97a6", 4 * k, *(((x + side * 292 * k, y - 6 * k), (x + side * 180 * k, y), (x
              + side * 66 * k, y + 2 * k))
              for side in (-1, 1)), curve=True)
    _shirt(pen, x - 104 * k, y, 0.8 * k, paint or "#4f8fd0")
    _shirt(pen, x + 112 * k, y, 0.8 * k, "#f2c14e")
    pen.poly("#3f6aa5", (x + 188 * k, y), (x + 262 * k, y), (x + 268 * k, y + 170 * k), (x + 234 * k, y
             + 170 * k),
             (x + 226 * k, y + 60 * k), (x + 216 * k, y + 170 * k), (x + 182 * k, y + 170 * k), r=6)
    pen.poly("#fdfbf5", (x - 272 * k, y), (x - 176 * k, y), (x - 178 * k, y + 160 * k), (x - 270 * k, y
             + 166 * k), r=4)
    pen.line("#f0a0a8", 10 * k, (x - 270 * k, y + 140 * k), (x - 178 * k, y + 135 * k))
    with pen.at(x - 170 * k, foot, scale=k):
        pen.form(corners((-84, -66), (84, -66), (64, 4), (-64, 4), r=10), tones("#c99a5e"))
        pen.soft("#f7f2ea", (-70, -64), (-40, -100), (0, -84), (44, -104), (72, -64))
        pen.soft("#e5604d", (-10, -64), (16, -92), (50, -64))


def _roller(pen: Pen, body: Body, paint: str) -> None:
    """A roller at the end of the arm, below it the coat of paint, a bucket on the floor."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    c = tones(paint or "#f2b93f")
    left = x - 150 * k
    for dx, up, low in ((-104, -40, 176), (-36, -84, 128), (30, -58, 160), (88, -76, 96)):
        pen.line(c.base, 74 * k, (left + dx * k, y + up * k), (left + dx * k, min(y + low * k,
                 foot - 120 * k)))
    pen.lines(c.light, 7 * k, *(((left + dx * k, y - 30 * k), (left + dx * k, y + 84 * k)) for dx in (-118,
              -50, 20, 80)),
              opacity=0.55)
    pen.lines(c.dark, 8 * k, *(((left + dx * k, y + 120 * k), (left + dx * k, y + low * k)) for dx, low in
              ((-92, 232), (24, 216))), opacity=0.6)
    pen.line("#7d8796", 8 * k, (x, y), (x - 24 * k, y - 30 * k), (x - 22 * k, y - 62 * k))
    pen.line("#d9483f", 17 * k, (x + 12 * k, y + 24 * k), (x - 10 * k, y - 14 * k))
    pen.box(x - 86 * k, y - 92 * k, 122 * k, 40 * k, c.dark, 12)
    pen.box(x - 86 * k, y - 92 * k, 122 * k, 15 * k, c.light, 8)
    with pen.at(x - 30 * k, foot, scale=k):
        pen.form(corners((-50, -84), (50, -84), (42, 2), (-42, 2), r=6), _STEEL)
        pen.oval(0, -84, 50, 12, c.base)
        pen.soft(c.base, (30, -84), (48, -84), (44, -40), (36, -30))


def _blocks(pen: Pen, body: Body, paint: str) -> None:
    """A tower of blocks as high as the hand that sets the uppermost; others lie about."""
    del paint
    (x, y), k, foot = body.arms[0][-1], max(0.6, body.build.arm / 52), _floor(body)
    foot = max(foot, body.hip[1] + 46 * k)
    side = 44 * k
    count = max(3, min(7, round((foot - y) / side)))
    at = x - 34 * k
    tall = [(at + (5 if j % 2 else -5) * k, foot - (j + 1) * side, _GAY[j % 5]) for j in range(count)]
    tall += [(at - 110 * k, foot - side, _GAY[3]), (at - 62 * k, foot - side, _GAY[4]),
             (at + 286 * k, foot - side, _GAY[0])]
    for left, top, tone in tall:
        t = tones(tone)
        pen.box(left - side / 2, top, side, side, t.base, 6)
        pen.box(left - side / 2 + 7 * k, top + 7 * k, side - 14 * k, side - 14 * k, t.light, 4, opacity=0.75)
        pen.dot(left, top + side / 2, 8 * k, t.dark)


def _net(pen: Pen, body: Body, paint: str) -> None:
    """A stool, and a net that falls from both hands over the knees to the floor; a needle with thread."""
    (x, y), k, foot = _middle(body), _size(body), _floor(body)
    hx, hy = body.hip
    pen.box(hx - 50 * k, hy + 26 * k, 104 * k, 18 * k, _WOOD.base, 6)
    pen.lines(_WOOD.dark, 11 * k, ((hx - 36 * k, hy + 40 * k), (hx - 44 * k, foot)), ((hx + 38 * k, hy
              + 40 * k),
              (hx + 46 * k, foot)))
    c = paint or "#2f7f86"
    rows = 9
    across = 10

    def knot(i: int, j: int) -> Point:
        t, s = j / rows, i / across - 0.5
        wide = (90 + 260 * t) * k
        drop = y + (foot + 2 - y) * (t ** 0.8)
        return (x - 30 * k - 70 * k * t + s * wide, drop + 16 * k * math.sin(6 * s + 3 * t) + 26 * k * s * s)

    hull = ([knot(i, 0) for i in range(across + 1)] + [knot(across, j) for j in range(1, rows + 1)]
            + [knot(i, rows) for i in range(across - 1, -1, -1)] + [knot(0, j) for j in range(rows - 1, 0,
                -1)])
    pen.poly(c, *hull, opacity=0.16)
    strands = [tuple(knot(max(0, min(across, i + j)), j) for j in range(rows + 1)) for i in range(-rows,
               across + 1)]
    strands += [tuple(knot(max(0, min(across, i - j)), j) for j in range(rows + 1)) for i in range(across
                + rows + 1)]
    pen.lines(c, 2.6 * k, *strands)
    pen.line(c, 5 * k, *hull, hull[0])
    for i in range(0, across + 1, 2):
        px, py = knot(i, rows)
        pen.oval(px, py, 15 * k, 10 * k, "#e5793a")
    nx, ny = body.arms[1][-1]
    pen.line("#fdf8ea", 3 * k, (nx - 4 * k, ny), (nx - 40 * k, ny - 50 * k), (x - 30 * k, y + 10 * k),
             curve=True)
    pen.line("#f2c14e", 8 * k, (nx - 26 * k, ny + 16 * k), (nx + 22 * k, ny - 26 * k))


def _phone(pen: Pen) -> None:
    pen.box(-22, -42, 44, 84, "#2b2f3a", 9)
    pen.box(-17, -34, 34, 66, "#8fd0f5", 4)


def _laptop(pen: Pen) -> None:
    pen.box(-60, -52, 120, 80, "#39424e", 8)
    pen.box(-52, -45, 104, 64, "#8fd0f5", 4)
    pen.poly("#c3cbd6", (-62, 28), (62, 28), (80, 46), (-80, 46), r=5)


def _cup(pen: Pen) -> None:
    pen.ring(36, 2, 16, 18, "#c9483f", 9)
    pen.poly("#d9594c", (-34, -34), (34, -34), (27, 38), (-27, 38), r=9)
    pen.oval(0, -34, 34, 9, "#6b4023")
    pen.lines("#ffffff", 6, ((-10, -50), (-16, -68), (-6, -86)), ((12, -50), (6, -68), (16, -86)), curve=True)


def _book(pen: Pen) -> None:
    pen.box(-44, -32, 88, 64, "#3f86c9", 6)
    pen.box(-36, 20, 80, 10, _CREAM, 2)
    pen.box(-18, -16, 44, 12, "#f2c14e", 3)


def _clock(pen: Pen) -> None:
    pen.dot(0, 0, 42, "#e5533f")
    pen.dot(0, 0, 34, "#ffffff")
    pen.lines("#2b2f3a", 6, ((0, 0), (0, -22)), ((0, 0), (16, 8)))


def _house(pen: Pen) -> None:
    pen.box(-34, -10, 68, 50, "#f2d9a8", 4)
    pen.poly("#c8553f", (-48, -6), (0, -52), (48, -6), r=5)
    pen.box(-10, 10, 20, 30, "#8a5a35", 3)


def _fruit(tone: str) -> Callable[[Pen], None]:
    def draw(pen: Pen) -> None:
        pen.dot(0, 4, 36, tone)
        pen.oval(-12, -8, 9, 12, "#ffffff", 0.35)
        pen.line("#6b4a2b", 6, (0, -30), (5, -46))
        pen.soft("#57a84f", (5, -40), (24, -56), (36, -44), (20, -36))

    return draw


def _ball(tone: str) -> Callable[[Pen], None]:
    def draw(pen: Pen) -> None:
        pen.dot(0, 0, 34, tone)
        pen.oval(-11, -12, 10, 12, "#ffffff", 0.4)

    return draw


_FLYING: Mapping[str, Callable[[Pen], None]] = {
    "phone": _phone, "laptop": _laptop, "cup": _cup, "book": _book, "clock": _clock, "house": _house,
    "orange": _fruit("#f2942f"), "apple": _fruit("#e0473f"), "lemon": _fruit("#f5d33f"),
    "ball": _ball("#e5533f"), "ball2": _ball("#3f86c9"), "ball3": _ball("#f2b93f"), "ball4": _ball("#57a84f"),
}


def _juggle(pen: Pen, body: Body, kinds: str) -> None:
    """Things in an arc over the head, from hand to hand."""
    names = [n for n in kinds.split() if n in _FLYING] or ["ball", "ball2", "ball3"]
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, mid = 0.95 * _size(body), (x0 + x1) / 2
    low = (y0 + y1) / 2 - 60 * k
    high = body.head[1] - 190 * k
    for j, name in enumerate(names):
        t = 0.5 if len(names) == 1 else j / (len(names) - 1)
        angle = math.pi * (1 - t)
        x = mid + math.cos(angle) * (abs(x1 - x0) / 2 + 44 * k)
        y = low - 30 * k - math.sin(angle) * (low - high - 30 * k)
        with pen.at(x, y, turn=-16 + 32 * t, scale=k):
            _FLYING[name](pen)
    for side in (-1, 1):
        pen.line("#ffffff", 5 * k, (mid + side * 150 * k, low - 130 * k), (mid + side * 130 * k,
                 low - 172 * k),
                 (mid + side * 104 * k, low - 206 * k), curve=True, opacity=0.6)


def _flag(pen: Pen, body: Body, paint: str) -> None:
    """A tall pole that both hands drive into the ground, its flag unfurled."""
    x, k, foot = _middle(body)[0], _size(body), _floor(body)
    c = tones(paint or "#e0473f")
    top = body.head[1] - 100 * body.build.head - 150 * k
    x -= 4 * k
    pen.soft("#c9ced8", (x - 60 * k, foot + 6), (x - 34 * k, foot - 20 * k), (x, foot - 30 * k), (x
             + 34 * k, foot - 18 * k),
             (x + 60 * k, foot + 6))
    pen.line("#8d97a6", 11 * k, (x, foot), (x, top))
    pen.line("#d5dbe4", 4 * k, (x - 2 * k, foot), (x - 2 * k, top))
    pen.dot(x, top - 6 * k, 10 * k, "#f2c14e")
    pen.form(soft((x, top + 6 * k), (x - 70 * k, top + 22 * k), (x - 140 * k, top + 2 * k), (x - 190 * k,
             top + 16 * k),
                  (x - 188 * k, top + 116 * k), (x - 140 * k, top + 102 * k), (x - 70 * k, top + 124 * k),
                  (x, top + 108 * k)), c)


def _stool(pen: Pen, body: Body, paint: str) -> None:
    """A chair under who sits at a table that stands before him."""
    (hx, hy), k, foot = body.hip, body.build.torso / 132, _floor(body)
    c, seat = tones(paint or "#b9824e"), hy + 24 * k
    pen.lines(c.dark, 12 * k, ((hx - 40 * k, seat), (hx - 46 * k, foot)), ((hx + 46 * k, seat), (hx
              + 52 * k, foot)))
    pen.box(hx - 56 * k, seat, 116 * k, 18 * k, c.base, 7)
    pen.line(c.dark, 12 * k, (hx + 56 * k, seat + 6 * k), (hx + 66 * k, hy - 100 * k))


#: What is done about the house: the pose that goes with it, and the drawing.
HOUSEWORK: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "iron": ("ironing", _iron),
    "dishes": ("at desk", _dishes),
    "line": ("cheering", _line),
    "roller": ("selfie", _roller),
    "blocks": ("stacking", _blocks),
    "net": ("mending", _net),
    "juggle": ("twirling rope", _juggle),
    "stool": ("desk work", _stool),
    "flag": ("at the flag", _flag),
}
