"""What both hands are busy with at a wall, a hedge, a car or the floor: dusting, bricks, welding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _WOOD, _DARK = tones("#aeb8c6"), tones("#b9824e"), "#2b2f3a"
_LEAF, _GAY = tones("#4fa653"), ("#e2574c", "#f2b93f", "#3f86c9", "#57a84f", "#8f5fc4")
_AUTUMN = ("#e0762f", "#d9483f", "#f0b03c", "#b5562f")


def _size(body: Body) -> float:
    """Size of a thing in the hands, by the arms that hold it."""
    return max(0.7, body.build.arm / 70)


def _floor(body: Body) -> float:
    """Where the soles are."""
    return max(leg[-1][1] for leg in body.legs) + 17


def _pole(pen: Pen, body: Body) -> tuple[Point, float, float]:
    """A pole through both hands down to the ground: its lower end, its size, and where the ground is."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, foot = _size(body), _floor(body)
    tip = (x0 - (x1 - x0) * 1.4 - 40 * k, foot - 8)
    pen.line("#b9824e", 12 * k, (x1 + (x1 - tip[0]) * 0.16, y1 - (tip[1] - y1) * 0.2), (x1, y1), (x0, y0),
        tip)
    return tip, k, foot


def _rake(pen: Pen, body: Body, paint: str) -> None:
    """A rake in both hands, a heap of leaves before it."""
    (x, _), k, foot = _pole(pen, body)
    del paint
    for j in range(44):
        lift = (1 - abs(j % 11 - 5) / 6) * 128 * (1 - (j // 11) * 0.26)
        pen.oval(x + (-262 + 22 * (j % 11) + 7 * (j // 11)) * k, foot - (4 + lift) * k, 26 * k, 15 * k,
                 _AUTUMN[j % 4], turn=37 * j % 90 - 45)
    pen.line("#7d8796", 9 * k, (x - 46 * k, foot - 26 * k), (x + 34 * k, foot - 20 * k))
    pen.lines("#7d8796", 5 * k, *(((x + (-46 + 16 * j) * k, foot - (26 - j) * k), (x + (-52 + 16 * j) * k,
              foot + 2 * k)) for j in range(6)))


def _vacuum(pen: Pen, body: Body, paint: str) -> None:
    """A vacuum cleaner: its nozzle on the floor, the hose from the hand to the body on wheels."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, foot, c = _size(body), _floor(body), tones(paint or "#d9483f")
    tip = (x0 - 130 * k, foot - 10)
    bx = body.hip[0] + 128 * k
    pen.line("#4a5160", 13 * k, (x1, y1), (x1 + 70 * k, y1 - 14 * k), (bx + 30 * k, y1 + 70 * k),
             (bx - 6 * k, foot - 62 * k), curve=True)
    pen.line("#8d97a6", 13 * k, (x1, y1), (x0, y0), tip)
    pen.poly("#3a3f4c", (tip[0] - 62 * k, foot + 2), (tip[0] - 52 * k, foot - 24 * k), (tip[0] + 40 * k,
             foot - 24 * k), (tip[0] + 50 * k, foot + 2), r=5)
    pen.form(soft((bx - 66 * k, foot - 14 * k), (bx - 52 * k, foot - 72 * k), (bx + 20 * k, foot - 78 * k),
                  (bx + 70 * k, foot - 44 * k), (bx + 70 * k, foot - 10 * k)), c)
    for dx in (-40, 44):
        pen.dot(bx + dx * k, foot - 14 * k, 20 * k, _DARK)
        pen.dot(bx + dx * k, foot - 14 * k, 8 * k, "#aeb8c6")
    for dx, dy in ((-96, -6), (-118, -16), (-84, -26), (-136, -4)):
        pen.dot(tip[0] + dx * k, foot + dy * k, 5 * k, "#b8a58c")


def _duster(pen: Pen, body: Body, paint: str) -> None:
    """A shelf full of books, a feather duster in the raised hand at it."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    c, top = tones("#9a6a42"), y - 130 * k
    left, right = x - 230 * k, x + 14 * k
    pen.box(left, top, right - left, foot - top, c.dark, 6)
    count = 4
    for row in range(count):
        low = top + (foot - top) * (row + 1) / count - 12 * k
        at, j = left + 18 * k, row
        pen.box(left + 12 * k, low - (foot - top) / count + 24 * k, right - left - 24 * k,
                (foot - top) / count - 24 * k, c.deep, 3)
        while at < right - 46 * k:
            wide, high = (20 + 7 * (j * 5 % 3)) * k, (foot - top) / count * (0.5 + 0.07 * (j * 3 % 4))
            pen.box(at, low - high, wide, high, _GAY[j % 5], 3)
            at, j = at + wide + 3 * k, j + 1
        pen.box(left + 6 * k, low, right - left - 12 * k, 12 * k, c.light, 2)
    pen.line("#e0b24f", 10 * k, (x + 26 * k, y + 16 * k), (x - 40 * k, y - 22 * k))
    tone = paint or "#f2a0bf"
    for dx, dy in ((-50, -20), (-68, -40), (-86, -26), (-70, -60), (-92, -50), (-60, -8)):
        pen.dot(x + dx * k, y + dy * k, 23 * k, tone)
    for dx, dy in ((-66, -44), (-84, -38), (-58, -22)):
        pen.dot(x + dx * k, y + dy * k, 10 * k, tones(tone).light)


def _shears(pen: Pen, body: Body, paint: str) -> None:
    """A trimmed hedge, or a bush with flowers, shears in both hands at it, leaves that fall."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    left, right, top = x - 330 * k, x - 26 * k, y - 96 * k
    pen.form(soft((left, foot), (left - 6 * k, top + 30 * k), (left + 50 * k, top), (right - 40 * k,
        top + 4 * k),
                  (right, top + 44 * k), (right - 4 * k, foot)), _LEAF)
    for j in range(22):
        px, py = left + (20 + 73 * j % 260) * k, top + (26 + 47 * j % max(60, int((foot - top) / k) - 50)) * k
        pen.oval(px, py, 15 * k, 8 * k, (_LEAF.light, _LEAF.dark)[j % 2], turn=29 * j % 80 - 40)
        if paint and not j % 2:
            pen.dot(px, py, 13 * k, paint)
            pen.dot(px, py, 5 * k, tones(paint).light)
    for dx, dy, turn in ((-22, 76, 20), (6, 120, -30), (-60, 128, 50), (30, 60, 10)):
        pen.oval(x + dx * k, y + dy * k, 11 * k, 6 * k, _LEAF.base, turn=turn)
    gx, gy = body.arms[1][-1]
    mid = ((x + gx) / 2 - 58 * k, (y + gy) / 2 - 12 * k)
    for hand, end in (((x, y), (-76, -2)), ((gx, gy), (-66, -42))):
        pen.line("#d9483f", 13 * k, hand, mid)
        pen.poly("#d3dae3", (mid[0], mid[1] - 7 * k), (mid[0] + end[0] * k, mid[1] + end[1] * k),
                 (mid[0], mid[1] + 9 * k), r=3)
    pen.dot(*mid, 8 * k, "#6b7686")


def _fuse_box(pen: Pen, body: Body, paint: str) -> None:
    """An open box of fuses on a piece of wall, a screwdriver at its switches."""
    del paint
    (x, y), k = body.arms[0][-1], _size(body)
    pen.box(x - 190 * k, y - 120 * k, 190 * k, 216 * k, "#8d97a6", 8)
    pen.box(x - 178 * k, y - 108 * k, 166 * k, 192 * k, "#eef1f4", 5)
    pen.poly("#aeb8c6", (x - 190 * k, y - 120 * k), (x - 262 * k, y - 146 * k), (x - 262 * k, y + 122 * k),
             (x - 190 * k, y + 96 * k), r=4)
    for row in range(3):
        for j in range(5):
            px, py = x + (-168 + 31 * j) * k, y + (-94 + 58 * row) * k
            pen.box(px, py, 24 * k, 40 * k, "#4a5160", 4)
            pen.box(px + 7 * k, py + (6 if (j + row) % 4 else 20) * k, 10 * k, 14 * k,
                    "#e2574c" if not (j + row) % 4 else "#dfe4ea", 2)
    for j, tone in enumerate(("#e2574c", "#f2c14e", "#3f86c9")):
        pen.line(tone, 6 * k, (x + (-140 + 46 * j) * k, y + 84 * k), (x + (-150 + 40 * j) * k, y + 124 * k),
                 (x + (-110 + 30 * j) * k, y + 168 * k), curve=True)
    pen.poly("#f5c52f", (x - 206 * k, y - 178 * k), (x - 178 * k, y - 128 * k), (x - 234 * k, y - 128 * k),
        r=4)
    pen.poly(_DARK, (x - 202 * k, y - 166 * k), (x - 216 * k, y - 146 * k), (x - 206 * k, y - 146 * k),
             (x - 210 * k, y - 132 * k), (x - 196 * k, y - 152 * k), (x - 205 * k, y - 152 * k), r=1)
    pen.line("#aeb8c6", 7 * k, (x, y), (x - 62 * k, y - 20 * k))
    pen.line("#e0762f", 17 * k, (x + 20 * k, y + 7 * k), (x - 16 * k, y - 5 * k))


def _bricks(pen: Pen, body: Body, paint: str) -> None:
    """A wall that grows: mortar on its top row, a trowel in one hand, a brick in the other."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    c, top = tones(paint or "#c4623f"), y + 44 * k
    left, right = x - 290 * k, x + 40 * k
    rows = max(3, round((foot - top) / (34 * k)))
    high = (foot - top) / rows
    pen.box(left, top, right - left, foot - top, "#dcd2c4", 2)
    for row in range(rows):
        for j in range(6):
            px = left + (-32 * (row % 2) + 64 * j) * k
            start, end = max(left, px), min(right, px + 59 * k)
            if end - start > 10 * k:
                pen.box(start, top + row * high + 2, end - start, high - 5 * k, (c.base, c.dark, c.light)[
                    (row * 2 + j) % 3 if (row + j) % 4 else 0], 3)
    for j in range(3):
        pen.box(left + 64 * j * k, top - 32 * k, 59 * k, 28 * k, c.base, 3)
    pen.soft("#c9bfb0", (x - 104 * k, top + 3), (x - 70 * k, top - 14 * k), (x + 10 * k, top - 12 * k),
             (x + 38 * k, top + 3))
    pen.line("#8a5a35", 14 * k, (x + 24 * k, y - 10 * k), (x - 14 * k, y + 4 * k))
    pen.poly("#d3dae3", (x - 18 * k, y + 2 * k), (x - 40 * k, y - 14 * k), (x - 104 * k, y + 34 * k),
             (x - 36 * k, y + 26 * k), r=4)
    gx, gy = body.arms[1][-1]
    pen.box(gx - 36 * k, gy - 6 * k, 66 * k, 32 * k, c.base, 4)


def _torch(pen: Pen, body: Body, paint: str) -> None:
    """A welder's mask and torch: a white light and sparks on the metal of a bench."""
    del paint
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    top, (hx, hy), s = y + 66 * k, body.head, body.build.head
    pen.lines("#5a6272", 16 * k, ((x - 200 * k, top), (x - 200 * k, foot)), ((x + 10 * k, top), (x + 10 * k,
              foot)))
    pen.box(x - 224 * k, top, 270 * k, 22 * k, "#7d8796", 4)
    pen.poly("#4a5160", (x - 196 * k, top), (x - 196 * k, top - 20 * k), (x - 96 * k, top - 20 * k),
             (x - 96 * k, top - 66 * k), (x - 74 * k, top - 66 * k), (x - 74 * k, top), r=2)
    px, py = x - 66 * k, top - 14 * k
    for r, tone, share in ((62, "#ffd95a", 0.25), (36, "#fff0b0", 0.5), (16, "#ffffff", 1.0)):
        pen.dot(px, py, r * k, tone, share)
    for j, (dx, dy) in enumerate(((-70, -66), (-34, -96), (14, -92), (-96, -26), (-104, -70), (44, -60), (-60,
        26),
                                  (-24, 50), (12, 36), (-92, 12), (-10, -130), (-76, -112))):
        pen.line(("#ffb52e", "#ffe27a", "#ff7a2e")[j % 3], 5 * k, (px + dx * 0.5 * k, py + dy * 0.5 * k),
                 (px + dx * k, py + dy * k))
    pen.line("#3a3f4c", 14 * k, (x + 8 * k, y - 6 * k), (x - 26 * k, y + 16 * k))
    pen.line("#d9a24e", 8 * k, (x - 26 * k, y + 16 * k), (px + 12 * k, py - 14 * k))
    pen.poly("#3a4256", (hx - 56 * s, hy - 58 * s), (hx + 50 * s, hy - 58 * s), (hx + 56 * s, hy + 22 * s),
             (hx + 22 * s, hy + 66 * s), (hx - 30 * s, hy + 66 * s), (hx - 60 * s, hy + 22 * s), r=18)
    pen.box(hx - 44 * s, hy - 26 * s, 82 * s, 34 * s, "#6fd0a8", 6)
    pen.line("#ffffff", 5 * s, (hx - 34 * s, hy - 2), (hx - 16 * s, hy - 20 * s), opacity=0.7)


def _rubbish(pen: Pen, body: Body, paint: str) -> None:
    """A full bag in the hand, the bin with its lid up before it."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    c, bin_x = tones(paint or "#4f8f5a"), x - 150 * k
    pen.poly(c.dark, (bin_x - 66 * k, foot - 176 * k), (bin_x - 44 * k, foot - 250 * k), (bin_x - 34 * k,
             foot - 246 * k), (bin_x - 52 * k, foot - 170 * k), r=5)
    pen.poly(c.base, (bin_x - 66 * k, foot - 170 * k), (bin_x + 66 * k, foot - 170 * k), (bin_x + 52 * k,
        foot),
             (bin_x - 52 * k, foot), r=7)
    pen.box(bin_x - 72 * k, foot - 180 * k, 144 * k, 20 * k, c.light, 7)
    pen.lines(c.dark, 6 * k, *(((bin_x + dx * k, foot - 146 * k), (bin_x + dx * 0.8 * k, foot - 24 * k))
              for dx in (-34, 0, 34)))
    pen.form(soft((x - 10 * k, y + 6 * k), (x + 10 * k, y + 6 * k), (x + 54 * k, y + 60 * k), (x + 48 * k,
                  y + 116 * k), (x, y + 126 * k), (x - 46 * k, y + 114 * k), (x - 52 * k, y + 58 * k)),
             tones("#4a5160"))
    for s in (-1, 1):
        pen.soft("#4a5160", (x, y + 10 * k), (x + s * 22 * k, y - 20 * k), (x + s * 32 * k, y - 4 * k))


def _pane(pen: Pen, body: Body, paint: str) -> None:
    """A tall window in foam; what the squeegee has passed is clear; a bucket on the ground."""
    del paint
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    left, right, top = x - 220 * k, x + 8 * k, y - 120 * k
    low = foot - 40 * k
    pen.box(left, top, right - left, low - top, "#f4efe6", 5)
    pen.box(left + 16 * k, top + 16 * k, right - left - 32 * k, low - top - 32 * k, "#a9d6ee", 2)
    for dx, high in ((34, 0.62), (86, 0.4)):
        pen.line("#ffffff", 14 * k, (left + dx * k, low - 40 * k), (left + (dx + 70) * k,
            low - (low - top) * high),
                 opacity=0.4)
    for j in range(20):
        pen.dot(left + (30 + 41 * j % 116) * k, top + (34 + 29 * j % 150) * k, (8 + 5 * (j % 3)) * k,
            "#ffffff",
                0.85)
    pen.line("#f2b93f", 13 * k, (x + 16 * k, y + 20 * k), (x - 38 * k, y - 26 * k))
    pen.line(_DARK, 12 * k, (x - 84 * k, y + 2 * k), (x + 2 * k, y - 56 * k))
    bx = body.hip[0] + 104 * k
    pen.poly("#3f86c9", (bx - 40 * k, foot - 66 * k), (bx + 40 * k, foot - 66 * k), (bx + 32 * k, foot),
             (bx - 32 * k, foot), r=6)
    for dx in (-24, 0, 24):
        pen.dot(bx + dx * k, foot - 68 * k, 16 * k, "#ffffff")


def _bonnet(pen: Pen, body: Body, paint: str) -> None:
    """The front of a car with its bonnet up: the engine, a wrench in it."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    c, right = tones(paint or "#d9483f"), x + 60 * k
    left, deck = right - 420 * k, y + 30 * k
    pen.poly(c.dark, (left + 176 * k, deck - 4 * k), (left + 226 * k, deck - 196 * k), (left + 246 * k,
             deck - 196 * k), (left + 204 * k, deck), r=6)
    pen.line("#7d8796", 6 * k, (left + 226 * k, deck - 120 * k), (left + 300 * k, deck))
    pen.poly("#5a6272", (left + 196 * k, deck + 4 * k), (left + 206 * k, deck - 40 * k), (left + 330 * k,
             deck - 40 * k), (left + 340 * k, deck + 4 * k), r=6)
    for j in range(4):
        pen.box(left + (214 + 30 * j) * k, deck - 56 * k, 20 * k, 26 * k, ("#aeb8c6", "#e2574c")[j % 2], 4)
    pen.form(soft((left, foot - 30 * k), (left + 4 * k, deck + 6 * k), (left + 60 * k, deck - 8 * k),
                  (left + 180 * k, deck), (right - 30 * k, deck + 4 * k), (right, deck + 40 * k), (right,
                  foot - 34 * k)), c)
    pen.poly(c.base, (left, deck + 10 * k), (left, deck - 118 * k), (left + 96 * k, deck - 112 * k),
             (left + 178 * k, deck + 8 * k), r=6)
    pen.poly("#bfe2f5", (left + 14 * k, deck - 6 * k), (left + 14 * k, deck - 100 * k), (left + 88 * k,
             deck - 96 * k), (left + 148 * k, deck - 4 * k), r=5)
    pen.dot(left + 250 * k, foot - 40 * k, 62 * k, _DARK)
    pen.dot(left + 250 * k, foot - 40 * k, 32 * k, "#c9d0da")
    pen.oval(right - 20 * k, deck + 50 * k, 18 * k, 22 * k, "#ffe9a8")
    pen.box(right - 22 * k, foot - 56 * k, 40 * k, 22 * k, "#c9d0da", 8)
    pen.line("#c9d0da", 12 * k, (x + 6 * k, y + 2 * k), (x - 50 * k, y + 12 * k))
    pen.ring(x - 60 * k, y + 14 * k, 14 * k, 14 * k, "#c9d0da", 9 * k)


def _gavel(pen: Pen, body: Body, paint: str) -> None:
    """The bench of a judge, a gavel raised over its block, a pair of scales."""
    del paint
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    mid, top, c = body.hip[0] - 66 * k, body.hip[1] - 40 * k, tones("#8a5a35")
    pen.box(mid - 210 * k, top + 14 * k, 420 * k, foot - top - 14 * k, c.base, 4)
    for j in range(3):
        pen.box(mid + (-188 + 132 * j) * k, top + 46 * k, 112 * k, max(30.0, foot - top - 80 * k), c.dark, 5)
    pen.box(mid - 226 * k, top, 452 * k, 26 * k, c.light, 6)
    pen.box(x - 84 * k, top - 16 * k, 84 * k, 16 * k, "#6b4023", 5)
    with pen.at(x, y, turn=-52, scale=1.2 * k):
        pen.line("#b9824e", 13, (0, 20), (0, -74))
        pen.box(-36, -112, 72, 44, "#a8703f", 8)
        pen.lines("#f2c14e", 6, ((-22, -110), (-22, -70)), ((22, -110), (22, -70)))
    sx = mid + 150 * k
    pen.lines("#d9a62f", 7 * k, ((sx, top), (sx, top - 96 * k)), ((sx - 50 * k, top - 84 * k), (sx + 50 * k,
              top - 84 * k)), ((sx - 22 * k, top - 2 * k), (sx + 22 * k, top - 2 * k)))
    for s in (-1, 1):
        pen.fill(oval(sx + s * 50 * k, top - 40 * k, 28 * k, 9 * k), "#d9a62f")
        pen.lines("#d9a62f", 3 * k, ((sx + s * 50 * k, top - 84 * k), (sx + s * 50 * k - 24 * k,
            top - 42 * k)),
                  ((sx + s * 50 * k, top - 84 * k), (sx + s * 50 * k + 24 * k, top - 42 * k)))


#: What is done upright and about the house: the pose that goes with it, and the drawing.
UPKEEP: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "rake": ("digging", _rake),
    "vacuum": ("digging", _vacuum),
    "duster": ("hand up", _duster),
    "shears": ("working", _shears),
    "fuse box": ("hand up", _fuse_box),
    "bricks": ("at the stove", _bricks),
    "torch": ("holding", _torch),
    "rubbish": ("hand down", _rubbish),
    "pane": ("hand up", _pane),
    "bonnet": ("at the stove", _bonnet),
    "gavel": ("hand up", _gavel),
}
