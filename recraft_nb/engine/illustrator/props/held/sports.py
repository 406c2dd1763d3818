"""What is in the hands of those who play, a racket, a club, a bat, a stick, and of who eats with a fork."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.held import gear
from recraft_nb.engine.illustrator.props.pen.shapes import oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _size(body: Body) -> float:
    return max(0.72, body.build.arm / 70)


def _ball(pen: Pen, x: float, y: float, r: float, paint: str) -> None:
    pen.form(oval(x, y, r), tones(paint))
    pen.line("#ffffff", r * 0.16, (x - r * 0.7, y - r * 0.5), (x - r * 0.1, y), (x - r * 0.6, y + r * 0.7),
             curve=True, opacity=0.8)


def _drawn_back(pen: Pen, body: Body, tool: Callable[[Pen], None]) -> tuple[float, float, float]:
    """A racket or a bat in both hands; where they are, and its scale."""
    (x, y), k = body.arms[0][-1], _size(body)
    with pen.at(x, y, scale=k):
        tool(pen)
    return x, y, k


def _down(pen: Pen, body: Body, tool: Callable[[Pen], None]) -> tuple[float, float, float]:
    """A club or a stick from the hands to the ground; where it ends, and its scale."""
    x, y = body.arms[0][-1]
    foot = max(leg[-1][1] for leg in body.legs) + 16
    k = (foot - y) / 172
    with pen.at(x, y, scale=k):
        tool(pen)
    return x, foot, k


def _racket(pen: Pen, body: Body, paint: str) -> None:
    """Drawn back in both hands, the ball coming."""
    x, y, k = _drawn_back(pen, body, gear.racket)
    _ball(pen, x - 96 * k, y - 128 * k, 15 * k, paint or "#cfe04a")


def _golf(pen: Pen, body: Body, paint: str) -> None:
    """The club down at the ball."""
    x, foot, k = _down(pen, body, gear.golf_club)
    _ball(pen, x - 100 * k, foot - 10, 11, paint or "#fafafc")


def _bat(pen: Pen, body: Body, paint: str) -> None:
    """Over the shoulder, the ball coming."""
    x, y, k = _drawn_back(pen, body, gear.bat)
    _ball(pen, x - 128 * k, y - 30 * k, 15 * k, paint or "#fafafc")


def _hockey(pen: Pen, body: Body, paint: str) -> None:
    """The blade at the puck."""
    x, foot, k = _down(pen, body, gear.hockey_stick)
    pen.oval(x - 124 * k, foot - 6, 22, 8, paint or "#2b2733")


def _paddle(pen: Pen, body: Body, paint: str) -> None:
    """A small bat in one hand, a white ball before it."""
    (x, y), k = body.arms[0][-1], _size(body)
    with pen.at(x, y, turn=-24, scale=k):
        pen.box(-6, -16, 12, 34, "#c99a5e", 4)
        pen.form(oval(0, -44, 32, 34), tones(paint or "#d9483f"))
    _ball(pen, x - 84 * k, y - 76 * k, 10 * k, "#fafafc")


def _fork(pen: Pen, body: Body, paint: str) -> None:
    """From the hand to the lips, with a bite on it."""
    (x, y), k = body.arms[0][-1], body.build.head
    mx, my = body.head[0] - 8, body.head[1] + 34 * k
    pen.line("#aab2bf", 7 * k, (x - 14 * k, y + 18 * k), (mx - 8 * k, my + 2))
    pen.line("#dfe4ea", 3 * k, (x - 14 * k, y + 16 * k), (mx - 8 * k, my))
    pen.dot(mx, my, 11 * k, paint or "#e6b84f")
    pen.dot(mx - 3 * k, my - 3 * k, 5 * k, "#f7dc9a")


#: What players hold: the gesture of the arms, and the drawing.
SPORTS: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "racket": ("batting", _racket),
    "golf": ("working", _golf),
    "bat": ("batting", _bat),
    "hockey": ("working", _hockey),
    "paddle": ("holding", _paddle),
    "fork": ("at the mouth", _fork),
}
