"""More that both hands are busy with: weights, a rope, a brush, needles, a camera, a spell."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, oval, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_IRON, _STEEL = tones("#3a3f4c"), tones("#b4bcc8")


def _size(body: Body) -> float:
    """Size of a thing in the hands, by the arms that hold it."""
    return max(0.66, body.build.arm / 70)


def _barbell(pen: Pen, body: Body, paint: str) -> None:
    """Overhead in both hands."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    y, k = (y0 + y1) / 2 - 4, _size(body)
    plate = tones(paint or "#d9483f")
    far = 74 * k
    pen.line(_STEEL.dark, 11 * k, (x0 - far, y), (x1 + far, y))
    pen.line(_STEEL.light, 4 * k, (x0 - far, y - 2), (x1 + far, y - 2))
    for x, side in ((x0, -1), (x1, 1)):
        for step, tall, tone in ((34, 118, plate), (54, 92, _IRON), (70, 66, plate)):
            pen.box(x + side * step * k - 9 * k, y - tall * k / 2, 18 * k, tall * k, tone.dark, 6)
            pen.box(x + side * step * k - 9 * k, y - tall * k / 2, 8 * k, tall * k, tone.base, 5)


def _dumbbells(pen: Pen, body: Body, paint: str) -> None:
    """One in each hand."""
    iron, k = tones(paint or "#3a3f4c"), _size(body)
    for arm in body.arms:
        x, y = arm[-1]
        with pen.at(x, y, scale=k):
            pen.box(-30, -6, 60, 12, _STEEL.base, 4)
            for side in (-1, 1):
                pen.box(side * 34 - 12, -24, 24, 48, iron.base, 6)
                pen.box(side * 34 - 12, -24, 9, 48, iron.light, 5)


def _rope(pen: Pen, body: Body, paint: str) -> None:
    """From hand to hand in a bow below the feet."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    low = max(leg[-1][1] for leg in body.legs) + 46
    c, wide = tones(paint or "#e0503f"), 0.2 * (x1 - x0)
    pen.line(c.base, 8, (x0, y0), (x0 - wide, (y0 + low) / 2), ((x0 * 3 + x1) / 4, low - 8),
             ((x0 + x1) / 2, low), ((x0 + x1 * 3) / 4, low - 8), (x1 + wide, (y1 + low) / 2), (x1, y1),
             curve=True)
    for x, y, side in ((x0, y0, -1), (x1, y1, 1)):
        pen.line("#f2c14e", 14, (x - side * 12, y - 4), (x + side * 18, y + 4))


def _toothbrush(pen: Pen, body: Body, paint: str) -> None:
    """From the hand to the teeth, with foam at the lips."""
    (x, y), k = body.arms[0][-1], body.build.head
    mx, my = body.head[0] - 3, body.head[1] + 32 * k
    c = tones(paint or "#2fa5d9")
    pen.line(c.dark, 13 * k, (x - 10 * k, y + 16 * k), (mx - 6 * k, my + 2))
    pen.line(c.base, 9 * k, (x - 10 * k, y + 15 * k), (mx - 6 * k, my + 1))
    pen.line("#ffffff", 15 * k, (mx - 20 * k, my - 2), (mx - 2 * k, my - 6))
    for dx, dy, r in ((-14, 2, 9), (0, 6, 11), (14, 3, 8), (-4, -5, 7), (6, 14, 6)):
        pen.dot(mx + dx * k, my + dy * k, r * k, "#ffffff")
        pen.dot(mx + (dx + 2) * k, my + (dy + 2) * k, r * 0.5 * k, "#e3f1fa")


def _hairbrush(pen: Pen, body: Body, paint: str) -> None:
    """At the side of the head."""
    (x, y), k = body.arms[0][-1], body.build.head
    c = tones(paint or "#8a5fc0")
    with pen.at(x, y, turn=18, scale=k):
        pen.box(-7, -16, 14, 62, c.dark, 6)
        pen.form(oval(0, -46, 19, 34), c)
        pen.lines("#f4ead8", 3, *(((13, -66 + 8 * j), (26, -66 + 8 * j)) for j in range(6)))


def _newspaper(pen: Pen, body: Body, paint: str) -> None:
    """Held open with both hands, its first page to us."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, paper = body.build.torso / 132, paint or "#fbf6ea"
    x, y = (x0 + x1) / 2, (y0 + y1) / 2 - 16 * k
    wide, tall, ink = max(96 * k, (x1 - x0) / 2 + 18 * k), 74 * k, "#4a4650"
    for s in (-1, 1):
        pen.poly(paper if s < 0 else "#e9e1cf", (x, y - tall + 8), (x + s * wide, y - tall - 6),
                 (x + s * wide, y + tall - 6), (x, y + tall + 8), r=3)
    pen.line("#cfc5b0", 3, (x, y - tall + 10), (x, y + tall + 6))
    pen.box(x - wide + 10 * k, y - tall + 10 * k, wide - 22 * k, 18 * k, ink, 3)
    pen.box(x - wide + 10 * k, y - tall + 40 * k, wide * 0.44, 50 * k, "#9fb4c4", 2)
    rows = [(x - wide * 0.46, x - 12 * k, y - tall + (44 + 14 * j) * k) for j in range(4)]
    rows += [(x - wide + 10 * k, x - 12 * k, y - tall + (104 + 13 * j) * k) for j in range(3)]
    rows += [(x + 12 * k, x + wide - 10 * k, y - tall + (16 + 14 * j) * k) for j in range(9)]
    pen.lines("#8d8794", 4 * k, *(((a, at), (b, at)) for a, b, at in rows))


def _razor(pen: Pen, body: Body, paint: str) -> None:
    """Foam on the cheeks and the chin, a razor in the hand."""
    (x, y), k = body.arms[0][-1], body.build.head
    mx, my = body.head[0] - 3, body.head[1] + 36 * k
    for dx, dy, r in ((-34, -8, 12), (-24, 6, 14), (-8, 14, 15), (10, 13, 15), (25, 5, 14), (34, -9, 11)):
        pen.dot(mx + dx * k, my + dy * k, r * k, "#ffffff")
        pen.dot(mx + (dx + 3) * k, my + (dy + 3) * k, r * 0.5 * k, "#e3eef6")
    pen.line(paint or "#3f86c9", 9 * k, (x - 6 * k, y + 20 * k), (x + 6 * k, y - 10 * k))
    pen.line("#aab2bf", 9 * k, (x - 8 * k, y - 16 * k), (x + 22 * k, y - 8 * k))


def _knitting(pen: Pen, body: Body, paint: str) -> None:
    """Needles in both hands, what is made hanging from them, the yarn running down to its ball."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, c = _size(body), tones(paint or "#d9587a")
    x, y = (x0 + x1) / 2, (y0 + y1) / 2 - 8 * k
    low = y + 150 * k
    pen.form(corners((x - 44 * k, y), (x + 44 * k, y), (x + 40 * k, low), (x - 48 * k, low), r=5), c)
    for j in range(1, 6):
        if j % 2:
            pen.line(c.light, 7 * k, (x - 44 * k, y + j * 25 * k), (x + 40 * k, y + j * 25 * k))
    pen.lines(c.dark, 2.6 * k,
              *(((x + dx * k, y + 8 * k), (x + (dx - 2) * k, low - 4)) for dx in (-24, -2, 20)))
    pen.lines(c.dark, 4 * k,
              *(((x + dx * k, low), (x + dx * k, low + 14 * k)) for dx in (-40, -20, 0, 20, 34)))
    for side in (-1, 1):
        pen.line("#c99a5e", 7 * k, (x + side * 84 * k, y + 26 * k), (x - side * 62 * k, y - 28 * k))
        pen.dot(x + side * 84 * k, y + 26 * k, 8 * k, "#8a5c30")
    foot = max(leg[-1][1] for leg in body.legs) + 6
    bx = body.hip[0] + 118 * k
    pen.line(c.base, 4 * k, (x + 30 * k, y + 4), (x + 100 * k, (y + foot) / 2), (bx, foot - 30 * k),
             curve=True)
    pen.form(oval(bx, foot - 24 * k, 36 * k, 34 * k), c)
    pen.lines(c.light, 3.4 * k,
              ((bx - 28 * k, foot - 30 * k), (bx, foot - 48 * k), (bx + 26 * k, foot - 34 * k)),
              ((bx - 24 * k, foot - 12 * k), (bx + 2, foot - 30 * k), (bx + 30 * k, foot - 20 * k)),
              curve=True)


def _camera(pen: Pen, body: Body, paint: str) -> None:
    """Before the face, between both hands; drawn anew before it by who draws the head first."""
    k = body.build.head
    x, y = body.head[0] - 3, body.head[1] + 30 * k
    c = tones(paint or "#3a3f4c")
    with pen.at(x, y, scale=0.94 * k):
        pen.box(-26, -40, 52, 20, c.dark, 6)
        pen.box(-58, -28, 116, 66, c.base, 12)
        pen.box(-58, -28, 116, 16, c.light, 8)
        pen.dot(0, 8, 29, "#c9d0da")
        pen.dot(0, 8, 24, c.deep)
        pen.dot(0, 8, 15, "#4f86c9")
        pen.dot(-5, 2, 5, "#eaf4fb")
        pen.box(34, -22, 14, 8, "#ffe9a8", 3)
        pen.dot(-44, -32, 7, "#d9483f")


def _spell(pen: Pen, body: Body, paint: str) -> None:
    """A whirl of light and stars that leaves the raised hand."""
    (x, y), k = body.arms[1][-1], 1.25 * body.build.head
    c = tones(paint or "#7a4fe8")
    for r, opacity in ((92, 0.16), (64, 0.22), (40, 0.4)):
        pen.dot(x + 10 * k, y - 14 * k, r * k, c.light, opacity=opacity)
    turns = [(x + (10 + (16 + 9 * j) * math.cos(0.8 * j)) * k,
              y + ((12 + 7 * j) * math.sin(0.8 * j) - 14) * k) for j in range(10)]
    pen.line(c.glow, 9 * k, *turns, curve=True)
    pen.line("#ffffff", 4 * k, *turns, curve=True)
    for dx, dy, r, tone in ((76, -64, 20, "#f2b53a"), (26, -96, 14, c.base), (108, -14, 15, c.base),
                            (-40, -60, 12, "#f2b53a"), (72, 46, 13, "#ffffff"), (118, -84, 10, "#ffffff"),
                            (-18, 54, 10, c.base), (140, 26, 9, "#f2b53a")):
        pen.fill(star(x + dx * k, y + dy * k, r * k, 0.42 * r * k), tone)
    pen.dot(x + 10 * k, y - 14 * k, 17 * k, "#ffffff", opacity=0.9)


def _roasting(pen: Pen, body: Body, paint: str) -> None:
    """A stick in one hand, a marshmallow at its end."""
    (x, y), k = body.arms[0][-1], _size(body)
    tip = (x - 118 * k, y - 16 * k)
    pen.line("#8a5c30", 7 * k, (x + 22 * k, y + 6 * k), tip)
    with pen.at(*tip, turn=-6, scale=k):
        pen.box(-24, -17, 44, 34, "#f2e2c6", 12)
        pen.box(-24, -17, 44, 16, "#fffaf0", 10)
        pen.box(-24, 6, 44, 9, paint or "#c98f4e", 5, opacity=0.7)


def _hoop(pen: Pen, body: Body, paint: str) -> None:
    """A ring round the hips; its far side lies behind the body."""
    (x, y), k = body.hip, body.build.torso / 132
    c = tones(paint or "#f0568a")
    pen.line(c.base, 13 * k, *((x + math.cos(a) * 150 * k, y - 6 + math.sin(a) * 40 * k)
             for a in (math.pi * j / 12 for j in range(13))), curve=True)
    pen.lines(c.glow, 13 * k, *(
        tuple((x + math.cos(b) * 150 * k, y - 6 + math.sin(b) * 40 * k) for b in (a, a + 0.12))
        for a in (0.5, 1.2, 1.9, 2.6)
    ))


def _heart_hands(pen: Pen, body: Body, paint: str) -> None:
    """A heart that shines between both hands."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, c = _size(body), tones(paint or "#e8476a")
    with pen.at((x0 + x1) / 2, (y0 + y1) / 2 - 22 * k, scale=1.15 * k):
        pen.dot(0, 0, 54, c.glow, opacity=0.3)
        pen.form(soft((0, 36), (-36, 4), (-34, -24), (-16, -30), (0, -16), (16, -30), (34, -24), (36, 4)), c)
        pen.oval(-16, -14, 8, 6, "#ffffff", opacity=0.6)


def _gamepad(pen: Pen, body: Body, paint: str) -> None:
    """Between both hands."""
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    k, c = _size(body), tones(paint or "#4a5266")
    with pen.at((x0 + x1) / 2, (y0 + y1) / 2 - 4 * k, scale=1.1 * k):
        pen.form(soft((-62, 30), (-60, -14), (-34, -28), (34, -28), (60, -14), (62, 30), (40, 34), (22, 12),
                      (-22, 12), (-40, 34)), c)
        pen.box(-42, -12, 20, 7, "#f2f4f8", 2)
        pen.box(-35.5, -18.5, 7, 20, "#f2f4f8", 2)
        for dx, dy, tone in ((32, -14, "#f2c14e"), (40, -6, "#e0503f"), (24, -6, "#4f9ad9"),
                             (32, 2, "#5fb85a")):
            pen.dot(dx, dy, 4.6, tone)


#: More of what is played: the gesture of the arms, and the drawing.
BUSY: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "barbell": ("pressing", _barbell),
    "dumbbells": ("twirling rope", _dumbbells),
    "rope": ("twirling rope", _rope),
    "toothbrush": ("at the mouth", _toothbrush),
    "newspaper": ("squeezing", _newspaper),
    "razor": ("at the mouth", _razor),
    "hairbrush": ("phoning", _hairbrush),
    "knitting": ("knitting", _knitting),
    "camera": ("at the camera", _camera),
    "spell": ("casting", _spell),
    "roasting": ("roasting", _roasting),
    "hoop": ("arms out", _hoop),
    "heart": ("knitting", _heart_hands),
    "gamepad": ("knitting", _gamepad),
}
