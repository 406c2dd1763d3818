"""What bodies do to be fit, and at a saw: push-ups, squats, pull-ups, sit-ups, a treadmill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.shapes import GROUND, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.poses import Body
    from recraft_nb.engine.illustrator.props.shapes import Pen

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
    "comic": ("prone", _comic_on_the_ground),
}
