"""What both hands and the whole body are busy with: exercise, a saw, a drum, a spoon, a railing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#aeb8c6")


def _floor(body: Body) -> float:
    return max(leg[-1][1] for leg in body.legs) + 17


def _mat(pen: Pen, body: Body, paint: str) -> None:
    """A mat below somebody who is down on the ground."""
    c, y = tones(paint or "#8a77b8"), _floor(body)
    xs = [x for limb in (*body.arms, *body.legs) for x, _ in limb]
    left, right = min(xs) - 40, max(xs) + 40
    pen.box(left, y - 4, right - left, 13, c.dark, 6)
    pen.box(left, y - 4, right - left, 7, c.light, 4)


def _barbell_on_shoulders(pen: Pen, body: Body, paint: str) -> None:
    """A bar across the shoulders, both hands at it."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    y, k = (y0 + y1) / 2, body.build.arm / 70
    c = tones(paint or "#3a3f4c")
    pen.line(_STEEL.base, 9 * k, (x0 - 92 * k, y), (x1 + 92 * k, y))
    for x in (x0 - 80 * k, x1 + 80 * k):
        pen.box(x - 12 * k, y - 46 * k, 24 * k, 92 * k, c.base, 7)
        pen.box(x - 12 * k, y - 46 * k, 9 * k, 92 * k, c.light, 5)


def _bar(pen: Pen, body: Body, paint: str) -> None:
    """A high bar between two posts, from which somebody hangs by the hands."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    y = (y0 + y1) / 2 - 4
    c = tones(paint or "#4a5160")
    for x in (x0 - 96, x1 + 96):
        pen.line(c.dark, 16, (x, y), (x, GROUND))
        pen.line(c.dark, 16, (x - 40, GROUND - 4), (x + 40, GROUND - 4))
    pen.line(c.base, 13, (x0 - 104, y), (x1 + 104, y))


def _treadmill(pen: Pen, body: Body, paint: str) -> None:
    """A running machine: a belt below the feet, a bar and a screen before the runner."""
    y, x = _floor(body) + 8, body.hip[0]
    c = tones(paint or "#3a4258")
    pen.box(x - 190, y, 350, 26, c.dark, 10)
    pen.box(x - 180, y - 5, 330, 13, "#23283a", 6)
    pen.line(c.base, 17, (x - 176, y + 6), (x - 204, y - 250))
    pen.line(c.base, 13, (x - 200, y - 214), (x - 110, y - 206))
    pen.poly(c.dark, (x - 236, y - 300), (x - 190, y - 312), (x - 176, y - 240), (x - 216, y - 236), r=8)
    pen.line("#7fd0ff", 8, (x - 202, y - 296), (x - 190, y - 250))


def _saw(pen: Pen, body: Body, paint: str) -> None:
    """A plank on two trestles, a saw in it, its grip in the hand."""
    (x, y), k = body.arms[0][-1], body.build.arm / 70
    foot, wood = _floor(body), tones(paint or "#d3a268")
    top = y + 40 * k
    left, right = x - 226 * k, x + 70 * k
    for cx in (left + 50 * k, right - 44 * k):
        pen.lines("#8a5a35", 12 * k, ((cx, top + 14), (cx - 44 * k, foot)), ((cx, top + 14), (cx + 44 * k,
            foot)))
        pen.line("#8a5a35", 13 * k, (cx - 34 * k, top + 22), (cx + 34 * k, top + 22))
    pen.box(left, top, right - left, 24 * k, wood.base, 4)
    pen.box(left, top, right - left, 8 * k, wood.light, 3)
    pen.poly("#cfd6df", (x - 12 * k, y - 10 * k), (x - 12 * k, y + 26 * k), (x - 158 * k, top + 34 * k),
             (x - 170 * k, top + 14 * k), r=3)
    pen.lines("#9aa6b6", 3, ((x - 16 * k, y + 25 * k), (x - 156 * k, top + 32 * k)))
    pen.ring(x + 2, y + 2, 19 * k, 22 * k, "#c8503f", 11 * k)
    for dx, dy in ((-96, 52), (-120, 70), (-84, 76), (-110, 96), (-70, 60)):
        pen.dot(x + dx * k, top + dy * k, 4 * k, wood.light)
    pen.soft(wood.light, (x - 150 * k, foot + 2), (x - 106 * k, foot - 22 * k), (x - 56 * k, foot + 2))


def _comic_on_the_ground(pen: Pen, body: Body, paint: str) -> None:
    """A book before somebody who lies on the belly."""
    c = tones(paint or "#d9594c")
    x, y = min(arm[-1][0] for arm in body.arms) - 20, _floor(body)
    pen.poly(c.base, (x - 74, y - 3), (x - 64, y - 56), (x, y - 44), (x + 60, y - 60), (x + 62, y - 3), r=4)
    pen.poly("#fffaf0", (x - 64, y - 8), (x - 58, y - 60), (x, y - 50), (x, y - 4), r=3)
    pen.poly("#f2e8d4", (x + 54, y - 10), (x + 54, y - 64), (x, y - 50), (x, y - 4), r=3)


def _snare(pen: Pen, body: Body, paint: str) -> None:
    """A drum at the hip on its strap, a stick in each hand."""
    c, k = tones(paint or "#e5604d"), body.build.torso / 132
    x, y = body.hip[0] - 18 * k, body.hip[1] - 22 * k
    pen.line("#2b2733", 8 * k, (body.neck[0] + 26 * k, body.neck[1] + 10), (x - 40 * k, y))
    pen.box(x - 62 * k, y - 6, 124 * k, 74 * k, c.base, 6)
    pen.lines("#fff6e6", 4 * k, *(((x + (-56 + 28 * j) * k, y + 4), (x + (-42 + 28 * j) * k,
        y + 60 * k)) for j in range(4)))
    for dy in (-10, 60):
        pen.box(x - 68 * k, y + dy * k, 136 * k, 14 * k, "#f2c23f", 6)
    pen.oval(x, y - 8 * k, 62 * k, 11 * k, "#fffaf0")
    for arm, dx in zip(body.arms, (-26, 24), strict=True):
        hx, hy = arm[-1]
        pen.line("#8a5a35", 8 * k, (hx + (hx - x) * 0.2, hy - 20 * k), (x + dx * k, y - 12 * k))


def _tasting(pen: Pen, body: Body, paint: str) -> None:
    """A spoon at the lips, a steaming bowl in the other hand."""
    k = body.build.head
    mx, my = body.head[0] - 3, body.head[1] + 32 * k
    (x, y), (u, v) = body.arms[0][-1], body.arms[1][-1]
    pen.line("#c9d0da", 8 * k, (x - 12 * k, y + 18 * k), (mx - 12 * k, my + 4))
    pen.oval(mx - 8 * k, my + 2, 15 * k, 8 * k, "#e0a03f")
    c = tones(paint or "#5f86c9")
    with pen.at(u + 4, v - 14 * k, scale=k):
        pen.poly(c.base, (-46, -22), (46, -22), (28, 24), (-28, 24), r=12)
        pen.oval(0, -22, 46, 9, "#e0a03f")
        pen.lines("#ffffff", 5, ((-14, -36), (-20, -54), (-10, -72)), ((12, -36), (6, -54), (16, -72)),
            curve=True, opacity=0.85)


def _latte(pen: Pen, body: Body, paint: str) -> None:
    """A jug of milk tipped over a wide cup, a heart in its foam."""
    del paint
    (x, y), (u, v) = body.arms[0][-1], body.arms[1][-1]
    k = 1.25 * body.build.head
    cx, cy = (x + u) / 2 - 4, max(y, v) + 34 * k
    with pen.at(cx, cy, scale=k):
        pen.ring(52, 2, 15, 14, "#f4ead6", 8)
        pen.poly("#fffaf0", (-56, -26), (56, -26), (34, 30), (-34, 30), r=14)
        pen.oval(0, -26, 56, 17, "#f0e4d0")
        pen.oval(0, -26, 48, 13, "#a5652f")
        pen.soft("#fdf3e0", (0, -18), (-20, -28), (-12, -35), (0, -31), (12, -35), (20, -28))
        pen.oval(0, 34, 66, 8, "#e9dcc6")
    with pen.at(x, y - 16 * k, turn=34, scale=k):
        pen.ring(-34, 0, 15, 22, "#9aa6b6", 8)
        pen.poly("#c9d0da", (-28, -34), (24, -34), (46, -44), (34, -18), (30, 36), (-30, 36), r=6)
        pen.poly("#e6ebf1", (-24, -30), (-8, -30), (-10, 32), (-26, 32), r=4)
    pen.line("#fffdf6", 9 * k, (x + 44 * k, y - 18 * k), (cx + 4, cy - 28 * k))


def _fence(pen: Pen, body: Body, paint: str) -> None:
    """A railing that is being painted: the new colour as far as the brush has come; a pot of paint."""
    (x, y), k, foot = body.arms[0][-1], body.build.arm / 70, _floor(body)
    fresh, old = tones(paint or "#f7f7f2"), tones("#a89886")
    for j in range(7):
        at = x + (56 - 54 * j) * k
        c = fresh if at > x - 30 * k else old
        pen.box(at - 9 * k, y - 6 * k, 18 * k, foot - y + 6 * k, c.base, 4)
        pen.box(at - 9 * k, y - 6 * k, 6 * k, foot - y + 6 * k, c.light, 3)
    for dy in (10, 92):
        pen.box(x - 300 * k, y + dy * k, 268 * k, 17 * k, old.dark, 4)
        pen.box(x - 40 * k, y + dy * k, 112 * k, 17 * k, fresh.dark, 4)
    pen.line("#8a5a35", 11 * k, (x + 8 * k, y - 8 * k), (x - 18 * k, y - 22 * k))
    pen.box(x - 46 * k, y - 38 * k, 30 * k, 28 * k, fresh.base, 4)
    px = x + 128 * k
    pen.box(px - 30 * k, foot - 56 * k, 60 * k, 56 * k, "#8d94a6", 5)
    pen.oval(px, foot - 56 * k, 30 * k, 8 * k, fresh.base)
    pen.ring(px, foot - 60 * k, 28 * k, 24 * k, "#6b7686", 4)


def _mop(pen: Pen, body: Body, paint: str) -> None:
    """A mop or a broom in both hands, its head on the floor; a bucket, or dust."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, foot = body.build.arm / 70, _floor(body)
    tip = (x0 - (x1 - x0) * 1.4 - 40 * k, foot - 8)
    top = (x1 + (x1 - tip[0]) * 0.16, y1 - (tip[1] - y1) * 0.2)
    pen.line("#b9824e", 12 * k, top, (x1, y1), (x0, y0), tip)
    if paint == "broom":
        pen.poly("#e0b24f", (tip[0] - 22 * k, tip[1] - 44 * k), (tip[0] + 18 * k, tip[1] - 44 * k),
                 (tip[0] + 44 * k, foot + 2), (tip[0] - 58 * k, foot + 2), r=5)
        for dx, dy in ((-96, -6), (-118, -14), (-84, -20), (-130, -2)):
            pen.dot(tip[0] + dx * k, foot + dy * k, 5 * k, "#b8a58c")
        return
    pen.soft("#8fc2e0", (tip[0] - 14 * k, tip[1] - 40 * k), (tip[0] + 16 * k, tip[1] - 40 * k),
             (tip[0] + 54 * k, foot - 6), (tip[0] + 20 * k, foot + 5), (tip[0] - 56 * k, foot + 4),
             (tip[0] - 64 * k, foot - 10))
    pen.oval(tip[0] - 20 * k, foot + 4, 110 * k, 9 * k, "#bfe2f5", opacity=0.7)
    bx = body.hip[0] + 118 * k
    pen.poly("#e0b03f", (bx - 42 * k, foot - 70 * k), (bx + 42 * k, foot - 70 * k), (bx + 32 * k, foot),
        (bx - 32 * k, foot), r=6)
    pen.oval(bx, foot - 70 * k, 42 * k, 9 * k, "#8fd0f0")


def _nothing(pen: Pen, body: Body, paint: str) -> None:
    """The pose says it all."""
    del pen, body, paint


#: What is done to be fit, or down on the ground: the pose that goes with it, and the drawing.
WORKOUTS: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "push-up": ("push-up", _mat),
    "plank hold": ("plank hold", _mat),
    "squat": ("squatting", _nothing),
    "squat bar": ("squatting bar", _barbell_on_shoulders),
    "pull-up": ("pull-up", _bar),
    "sit-up": ("sit-up", _mat),
    "lunge": ("lunge", _nothing),
    "treadmill": ("running", _treadmill),
    "saw": ("at the saw", _saw),
    "mop": ("digging", _mop),
    "snare": ("drumming", _snare),
    "tasting": ("taking", _tasting),
    "latte": ("latte", _latte),
    "fence": ("holding", _fence),
    "comic": ("prone", _comic_on_the_ground),
}
