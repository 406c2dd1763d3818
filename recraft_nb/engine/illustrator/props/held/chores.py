"""What both hands are busy with in daily life: a walker, a wok, a basin, a seedling, a spade, a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _WOOD, _EARTH = tones("#aeb8c6"), tones("#b9824e"), tones("#7a5236")
_LEAF = tones("#4fa653")


def _size(body: Body) -> float:
    """Size of a thing in the hands, by the arms that hold it."""
    return max(0.66, body.build.arm / 70)


def _floor(body: Body) -> float:
    """Where the soles are."""
    return max(leg[-1][1] for leg in body.legs) + 17


def _between(body: Body) -> Point:
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    return (x0 + x1) / 2, (y0 + y1) / 2


def _walker(pen: Pen, body: Body, paint: str) -> None:
    """A frame on four legs, a grip in each hand."""
    foot, k = _floor(body), _size(body)
    c = tones(paint) if paint else _STEEL
    for at, (arm, tone) in enumerate(zip(body.arms, (c.dark, c.base), strict=True)):
        x, y = arm[-1]
        low = foot - (10 if not at else 0)
        front, back = (x - 78 * k, low), (x + 26 * k, low)
        pen.lines(tone, 10 * k, ((x + 22 * k, y), (x - 20 * k, y), (x - 46 * k, y + 26 * k), front),
                  ((x + 4 * k, y + 2), back))
        pen.lines(tone, 7 * k, ((x - 56 * k, y + 90 * k), (x + 13 * k, y + 90 * k)))
        for px, py in (front, back):
            pen.box(px - 9 * k, py - 14 * k, 18 * k, 15 * k, "#3a3f4c", 5)
        pen.line("#3a3f4c", 16 * k, (x - 14 * k, y), (x + 26 * k, y))
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    pen.lines(c.light, 7 * k, *(((x0 - (50 + 10 * j) * k, y0 + (40 + 54 * j) * k),
              (x1 - (50 + 10 * j) * k, y1 + (40 + 54 * j) * k)) for j in range(2)))


def _flame(pen: Pen, x: float, y: float, k: float) -> None:
    for tone, s in (("#e8552d", 1.0), ("#f59a2e", 0.7), ("#ffd95a", 0.4)):
        pen.soft(tone, (x - 30 * k * s, y), (x - 34 * k * s, y - 40 * k * s), (x - 8 * k * s, y - 66 * k * s),
                 (x - 4 * k * s, y - 120 * k * s), (x + 26 * k * s, y - 70 * k * s),
                 (x + 32 * k * s, y - 30 * k * s), (x + 22 * k * s, y))


def stove(pen: Pen, x: float, top: float, foot: float, k: float) -> None:
    """A stove whose top is at a height."""
    pen.box(x - 116 * k, top, 232 * k, max(40.0, foot - top), "#4a5160", 8)
    pen.box(x - 116 * k, top, 232 * k, 22 * k, "#6a7282", 6)
    pen.box(x - 84 * k, top + 62 * k, 168 * k, max(20.0, foot - top - 84 * k), "#343a46", 8)
    for j in range(4):
        pen.dot(x + (-66 + 44 * j) * k, top + 40 * k, 9 * k, "#d7dce4")


_NOODLE, _BITES = "#f3cf6b", ("#e5533f", "#57a84f", "#f2943a", "#57a84f")


def _wok(pen: Pen, body: Body, paint: str) -> None:
    """A wok over high flames; what is fried flies up from it."""
    (x, y), k = body.arms[0][-1], 1.1 * _size(body)
    foot, mid = _floor(body), (x - 132 * k, y + 8 * k)
    top = mid[1] + 84 * k
    stove(pen, mid[0], top, foot, k)
    for dx, s in ((-80, 0.9), (-34, 1.25), (30, 1.15), (78, 0.95)):
        _flame(pen, mid[0] + dx * k, top + 6, k * s * 1.25)
    with pen.at(*mid, scale=k):
        if paint != "pancake":
            for dx, lift, turn in ((-46, 96, -20), (-4, 128, 6), (42, 104, 24), (-16, 74, -6), (26, 62, 12)):
                with pen.at(dx, -lift, turn=turn):
                    pen.lines(_NOODLE, 8, ((-40, 14), (-20, -10), (4, 10), (26, -12), (44, 6)),
                              ((-34, 26), (-12, 4), (12, 22), (38, 2)), curve=True)
            for j, (dx, dy) in enumerate(((-66, -132), (18, -166), (64, -128), (-26, -150))):
                with pen.at(dx, dy, turn=30 * j):
                    pen.box(-10, -6, 20, 12, _BITES[j], 4)
        pen.line("#3b3f4a", 15, (84, -12), (146, -8))
        pen.form(soft((-98, -20), (98, -20), (72, 38), (0, 62), (-72, 38)), tones("#3b3f4a"))
        pen.oval(0, -20, 98, 17, "#23262e")
        pen.lines(_NOODLE, 8, ((-72, -22), (-40, -34), (-8, -20), (24, -34), (66, -22)),
                  ((-50, -16), (-14, -28), (20, -14), (50, -26)), curve=True)
    pen.line("#8a5a35", 17 * k, (x - 8 * k, y), (x + 14 * k, y - 1))


def _cooks(pen: Pen, body: Body, paint: str) -> None:
    """A pot that steams on the stove, a spoon in it."""
    (x, y), k = body.arms[0][-1], 1.1 * _size(body)
    foot, mid = _floor(body), (x - 62 * k, y + 64 * k)
    c = tones("#d9594c")
    stove(pen, mid[0], mid[1] + 52 * k, foot, k)
    mx, my = mid
    pen.lines("#ffffff", 9 * k, *(((mx + dx * k, my - 62 * k), (mx + (dx - 14) * k, my - 92 * k),
              (mx + (dx + 4) * k, my - 126 * k)) for dx in (-44, 0)), curve=True, opacity=0.7)
    pen.line("#b9824e", 12 * k, (x + 6 * k, y - 22 * k), (mid[0] + 16 * k, mid[1] - 20 * k))
    with pen.at(*mid, scale=k):
        pen.lines(c.deep, 12, ((-84, -18), (-112, -18)), ((84, -18), (112, -18)))
        pen.form(corners((-86, -44), (86, -44), (78, 52), (-78, 52), r=18), c)
        pen.oval(0, -44, 88, 16, c.deep)
        pen.oval(0, -42, 76, 11, paint or "#e8893f")
    pen.line("#b9824e", 12 * k, (x + 6 * k, y - 22 * k), (mid[0] + 18 * k, mid[1] - 44 * k))


def _basin(pen: Pen, body: Body, paint: str) -> None:
    """A wash basin before the body; both hands are under the running tap, in foam."""
    (x, y), k, foot = _between(body), 1.15 * _size(body), _floor(body)
    c = tones(paint or "#eef3f7")
    rim = y + 22 * k
    pen.poly(c.dark, (x - 34 * k, rim + 50 * k), (x + 34 * k, rim + 50 * k), (x + 26 * k, foot - 16),
             (x + 46 * k, foot), (x - 46 * k, foot), (x - 26 * k, foot - 16), r=8)
    pen.form(soft((x - 124 * k, rim), (x + 124 * k, rim), (x + 100 * k, rim + 50 * k), (x, rim + 76 * k),
                  (x - 100 * k, rim + 50 * k)), c)
    pen.fill(oval(x, rim, 126 * k, 22 * k), c.light)
    pen.fill(oval(x, rim + 2, 108 * k, 15 * k), "#b9d3e2")
    tap = _STEEL
    side = x + 92 * k
    pen.line(tap.dark, 17 * k, (side, rim - 4 * k), (side, rim - 88 * k), (side - 30 * k, rim - 120 * k),
             (x + 24 * k, rim - 118 * k), (x, rim - 92 * k), curve=True)
    pen.line(tap.light, 6 * k, (side - 4 * k, rim - 12 * k), (side - 4 * k, rim - 80 * k))
    pen.line(tap.base, 12 * k, (side - 12 * k, rim - 40 * k), (side + 24 * k, rim - 48 * k))
    pen.line("#58b4ea", 17 * k, (x, rim - 84 * k), (x, rim + 4 * k), opacity=0.85)
    pen.line("#d6f0fd", 5 * k, (x - 3 * k, rim - 80 * k), (x - 3 * k, rim), opacity=0.9)
    for dx, dy, r in ((-44, -8, 15), (-26, -20, 11), (40, -10, 14), (26, -24, 10), (-62, 0, 10), (60, 0, 11),
                      (0, 4, 16), (-20, 2, 13), (20, 2, 14)):
        pen.dot(x + dx * k, rim + dy * k, r * k, "#ffffff")
        pen.dot(x + (dx + 3) * k, rim + (dy + 3) * k, r * 0.55 * k, "#dcecf6")
    for dx, dy, r in ((-84, -54, 9), (-58, -78, 6), (-96, -92, 5), (54, -60, 7)):
        pen.ring(x + dx * k, rim + dy * k, r * k, r * k, "#ffffff", 3)


def _plant(pen: Pen, x: float, y: float, k: float, kind: str) -> None:
    """What is planted, grown as far as one sees what it will be."""
    with pen.at(x, y, scale=k):
        tall = {"sunflower": 190, "flower": 118, "tree": 210}.get(kind, 70)
        if kind == "tree":
            pen.tube("#8a5c3a", [(0, 4), (0, -tall + 60)], [13, 9])
            for dx, dy, r in ((0, -tall, 52), (-38, -tall + 36, 38), (38, -tall + 36, 38)):
                pen.dot(dx, dy, r, _LEAF.base if dx < 30 else _LEAF.dark)
            return
        pen.line(_LEAF.dark, 9, (0, 4), (3, -tall / 2), (0, -tall), curve=True)
        for side, up in ((-1, 0.42), (1, 0.58)):
            h = -tall * up
            pen.soft(_LEAF.base if side < 0 else _LEAF.dark, (0, h), (side * 22, h - 26), (side * 52, h - 20),
                     (side * 34, h + 4))
        if kind == "sunflower":
            pen.lines("#f5b92e", 22, *(((0, -tall), (dx, -tall + dy)) for dx, dy in
                      ((46, 0), (33, 33), (0, 46), (-33, 33), (-46, 0), (-33, -33), (0, -46), (33, -33))))
            pen.dot(0, -tall, 29, "#6b4023")
            pen.dot(-4, -tall - 4, 17, "#7d4e2d")
        elif kind == "flower":
            for dx, dy in ((0, -24), (23, -7), (14, 20), (-14, 20), (-23, -7)):
                pen.dot(dx, -tall + dy, 17, "#f0709a")
            pen.dot(0, -tall, 14, "#ffd95a")


def _planting(pen: Pen, body: Body, kind: str) -> None:
    """Earth heaped round a young plant, a trowel in the hand that presses it down."""
    k, foot = max(0.8, _size(body)), _floor(body)
    at = body.arms[0][-1][0] - 40 * k
    _plant(pen, at, foot - 22 * k, 1.1 * k, kind)
    pen.soft(_EARTH.base, (at - 96 * k, foot + 4), (at - 62 * k, foot - 28 * k), (at, foot - 42 * k),
             (at + 66 * k, foot - 28 * k), (at + 100 * k, foot + 4))
    for dx, dy in ((-40, -14), (-6, -24), (34, -14), (58, -4)):
        pen.dot(at + dx * k, foot + dy * k, 5 * k, _EARTH.dark)
    hx, hy = body.arms[1][-1]
    tip = (at + 58 * k, foot - 14 * k)
    pen.line("#d9594c", 13 * k, (hx + 10 * k, hy - 8 * k), ((hx * 2 + tip[0]) / 3, (hy * 2 + tip[1]) / 3))
    pen.line(_STEEL.base, 22 * k, ((hx + tip[0] * 2) / 3, (hy + tip[1] * 2) / 3), tip)


def _spade(pen: Pen, body: Body, paint: str) -> None:
    """A spade in both hands, its blade in the earth."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, foot = _size(body), _floor(body)
    dx, dy = x0 - x1, max(24.0, y0 - y1)
    reach = (foot - 8 - y1) / dy
    tip = (max(x1 + dx * min(reach, 2.6), x1 - 190 * k), foot - 6)
    top = (x1 - (tip[0] - x1) * 0.16, y1 - (tip[1] - y1) * 0.16)
    neck = (x1 + (tip[0] - x1) * 0.72, y1 + (tip[1] - y1) * 0.72)
    c = tones(paint) if paint else _WOOD
    pen.line(c.base, 13 * k, top, neck)
    pen.line(c.dark, 13 * k, (top[0] - 20 * k, top[1] - 8 * k), (top[0] + 20 * k, top[1] + 8 * k))
    pen.line(_STEEL.dark, 50 * k, neck, tip)
    pen.line(_STEEL.light, 12 * k, (neck[0] - 8 * k, neck[1]), tip, opacity=0.7)
    pen.soft(_EARTH.base, (tip[0] - 120 * k, foot + 4), (tip[0] - 70 * k, foot - 46 * k),
             (tip[0] - 20 * k, foot - 26 * k), (tip[0] + 44 * k, foot - 22 * k), (tip[0] + 74 * k, foot + 4))
    for ex, ey in ((-76, -22), (-48, -30), (-14, -12), (26, -8)):
        pen.dot(tip[0] + ex * k, foot + ey * k, 6 * k, _EARTH.dark)


def _pill(pen: Pen, body: Body, paint: str) -> None:
    """A capsule between the fingers at the mouth, a glass of water in the other hand."""
    k = body.build.head
    mx, my = body.head[0] - 14 * k, body.head[1] + 36 * k
    with pen.at(mx - 30 * k, my - 16 * k, turn=-24, scale=1.25 * k):
        pen.box(-24, -11, 26, 22, paint or "#e0473f", 11)
        pen.box(-6, -11, 30, 22, "#fdf3e0", 11)
        pen.box(-8, -11, 10, 22, "#fdf3e0", 2)
    x, y = body.arms[1][-1]
    with pen.at(x + 6, y - 26 * k, scale=k):
        pen.poly("#e6f3fa", (-30, -46), (30, -46), (24, 46), (-24, 46), r=6)
        pen.poly("#7cc4ee", (-28, -14), (28, -14), (23, 43), (-23, 43), r=5)
        pen.line("#ffffff", 5, (-19, -36), (-15, 32), opacity=0.8)


def _office(pen: Pen, body: Body, kind: str) -> None:
    """A desk from the side with an open laptop, or paper, and the chair that is sat on."""
    (x, y), k, foot = body.arms[0][-1], body.build.torso / 132, _floor(body)
    hx, hy = body.hip
    seat = hy + 26 * k
    pen.lines("#5a6274", 12 * k, ((hx + 6, seat + 12 * k), (hx + 6, foot - 12)))
    pen.lines("#5a6274", 10 * k, ((hx - 54 * k, foot - 4), (hx + 66 * k, foot - 4)))
    pen.box(hx - 62 * k, seat, 128 * k, 22 * k, "#3f86c9", 10)
    pen.box(hx + 58 * k, hy - 118 * k, 22 * k, 138 * k, "#3a76b2", 10)
    top = y + 18 * k
    left = x - 156 * k
    pen.box(left, top, 208 * k, 16 * k, _WOOD.base, 5)
    pen.box(left + 10 * k, top + 16 * k, 78 * k, foot - top - 16 * k, _WOOD.dark, 4)
    pen.box(left + 20 * k, top + 30 * k, 58 * k, 40 * k, _WOOD.deep, 4, opacity=0.5)
    pen.box(left + 20 * k, top + 80 * k, 58 * k, 40 * k, _WOOD.deep, 4, opacity=0.5)
    if "paper" in kind:
        pen.poly("#fffaf0", (x - 74 * k, top), (x - 60 * k, top - 9 * k), (x + 30 * k, top - 9 * k),
                 (x + 24 * k, top), r=2)
        pen.line("#e5a63a", 7 * k, (x - 4 * k, top - 6 * k), (x + 12 * k, y - 22 * k))
    else:
        pen.box(x - 70 * k, top - 9 * k, 96 * k, 9 * k, "#8a93a4", 3)
        pen.line("#5a6478", 11 * k, (x - 68 * k, top - 8 * k), (x - 98 * k, top - 92 * k))
        pen.line("#9fe0ff", 4 * k, (x - 62 * k, top - 14 * k), (x - 90 * k, top - 86 * k))
    if "coffee" in kind:
        with pen.at(left + 34 * k, top - 22 * k, scale=k):
            pen.ring(20, 0, 9, 10, "#c9483f", 5)
            pen.poly("#d9594c", (-18, -22), (18, -22), (15, 22), (-15, 22), r=6)
            pen.lines("#ffffff", 4, ((-6, -32), (-10, -44), (-4, -56)), ((7, -32), (3, -44), (9, -56)),
                      curve=True, opacity=0.8)


def _dough(pen: Pen, body: Body, paint: str) -> None:
    """A table with dough under a rolling pin, cut cookies and a bowl."""
    (x, y), k, foot = _between(body), 1.1 * _size(body), _floor(body)
    top = y + 26 * k
    for side in (-1, 1):
        pen.box(x + side * 150 * k - 12 * k, top, 24 * k, foot - top, _WOOD.dark, 4)
    pen.box(x - 190 * k, top, 380 * k, 24 * k, _WOOD.base, 8)
    pen.fill(oval(x, top + 2, 118 * k, 15 * k), "#f3dfb4")
    pen.line("#d9a86a", 30 * k, (x - 66 * k, top - 22 * k), (x + 66 * k, top - 22 * k))
    pen.line("#a8703f", 14 * k, (x - 104 * k, top - 22 * k), (x + 104 * k, top - 22 * k))
    pen.line("#e6bd85", 8 * k, (x - 60 * k, top - 29 * k), (x + 60 * k, top - 29 * k))
    with pen.at(x + 150 * k, top - 2, scale=k):
        pen.form(soft((-40, -44), (40, -44), (28, -6), (0, 2), (-28, -6)), tones(paint or "#6fb3d2"))
        pen.oval(0, -44, 40, 9, "#fbf3df")
    for dx, dy in ((-164, -8), (-126, -8), (-145, -28)):
        pen.oval(x + dx * k, top + dy * k, 26 * k, 14 * k, "#d99a4e")
        for ex, ey in ((-10, -3), (2, 3), (10, -4)):
            pen.dot(x + (dx + ex) * k, top + (dy + ey) * k, 3.6 * k, "#6b4023")


#: What daily life has in its hands: the pose that goes with it, and the drawing.
CHORES: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "walker": ("at the walker", _walker),
    "wok": ("at the stove", _wok),
    "stove": ("at the stove", _cooks),
    "basin": ("at desk", _basin),
    "planting": ("planting", _planting),
    "spade": ("digging", _spade),
    "pill": ("taking", _pill),
    "office": ("desk work", _office),
    "dough": ("at desk", _dough),
}
