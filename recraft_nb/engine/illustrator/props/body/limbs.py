"""Arms, legs and feet of a person, in what they are dressed in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.body.poses import Body, Build
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, Tones
    from recraft_nb.engine.illustrator.props.people.people import Costume

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def plaster(pen: Pen, x: float, y: float, turn: float, scale: float) -> None:
    """A plaster on the skin."""
    with pen.at(x, y, turn=turn, scale=scale):
        pen.box(-30, -12, 60, 24, "#f2b58c", 12)
        pen.box(-11, -12, 22, 24, "#fbe3cd", 2)
        pen.line("#c98a63", 2, (-30, 12), (30, 12), opacity=0.5)
        for dx in (-21, 21):
            for dy in (-4, 4):
                pen.dot(dx, dy, 1.8, "#c98a63")


def _dressed(pen: Pen, c: Costume, points: list[Point], g: float) -> None:
    """A plaster or a cuff on the upper arm."""
    (sx, sy), (ex, ey) = points[0], points[1]
    if c.dressing == "arm":
        turn = math.degrees(math.atan2(ey - sy, ex - sx))
        plaster(pen, sx + (ex - sx) * 0.86, sy + (ey - sy) * 0.86, turn, 0.95 * g)
    elif c.dressing == "cuff":
        a, b = ((sx + (ex - sx) * t, sy + (ey - sy) * t) for t in (0.42, 1.0))
        pen.tube("#2f4a7a", [a, b], [46 * g, 44 * g])
        pen.line("#4a6aa8", 6 * g, ((a[0] + b[0]) / 2 - 10 * g, a[1]), ((a[0] + b[0]) / 2 - 10 * g, b[1]))
        low = (b[0] + 34 * g, b[1] + 74 * g)
        pen.line("#39424e", 5 * g, b, (b[0] + 40 * g, b[1] + 20 * g), low, curve=True)
        pen.dot(*low, 24 * g, "#e9edf2")
        pen.ring(*low, 24 * g, 24 * g, "#39424e", 5 * g)
        pen.line("#d9483f", 4 * g, low, (low[0] + 10 * g, low[1] - 12 * g))


def arm(pen: Pen, k: Build, c: Costume, points: list[Point], *, far: bool) -> None:
    """An arm from the shoulder to the hand, in its sleeve."""
    g = k.girth
    skin = c.skin.dark if far else c.skin.base
    cloth = c.top.dark if far else c.top.base
    glove = (c.glove.dark if far else c.glove.base) if c.glove else skin
    hx, hy = points[-1]
    ex, ey = points[1]
    if c.sleeve != "long":
        pen.tube(skin, points, [27 * g, 24 * g, 20 * g])
    if c.sleeve == "short":
        sx, sy = points[0]
        pen.tube(cloth, [(sx, sy), (sx + (ex - sx) * 0.62, sy + (ey - sy) * 0.62)], [38 * g, 36 * g])
    elif c.sleeve == "long":
        pen.tube(cloth, points, [38 * g, 33 * g, 30 * g])
        if c.cuff:
            x, y = ex + (hx - ex) * 0.9, ey + (hy - ey) * 0.9
            pen.tube(c.cuff, [(x, y), (hx, hy)], [31 * g, 31 * g])
    pen.dot(hx + (hx - ex) * 0.14, hy + (hy - ey) * 0.14, 16.5 * g, glove)
    if not far and c.sleeve == "long":
        sx, sy = points[0]
        pen.line(c.top.light, 5, (sx - 6, sy + 6), ((sx + ex) / 2 - 7, (sy + ey) / 2), opacity=0.7)
    if not far and c.dressing:
        _dressed(pen, c, points, g)


def shoe(
    pen: Pen, x: float, y: float, t: Tones, *, far: bool, turn: float, scale: float, outward: int,
    bare: bool = False,
) -> None:
    """A shoe or a bare foot, seen from the side or, on who turns away, from behind."""
    with pen.at(x, y, turn=turn, scale=scale, flip=outward > 0):
        if pen.away:
            pen.poly(t.dark if far else t.base, (-18, 18), (-17, -6), (-12, -20), (14, -20), (18, -6),
                     (19, 18), r=10)
            if not bare:
                pen.box(-19, 12, 38, 7, t.deep, 3)
            return
        pen.poly(
            t.dark if far else t.base, (-40, 18), (-38, 3), (-14, -8), (-12, -20), (16, -20), (17, 18), r=11,
        )
        if bare:
            pen.lines(t.deep, 2.6, *(((x, 8), (x + 3, 15)) for x in (-33, -26, -19)), opacity=0.7)
            return
        pen.box(-39, 12, 56, 7, t.deep, 3)


def leg(pen: Pen, body: Body, c: Costume, points: list[Point], *, far: bool) -> None:
    """A leg from the hip to the foot, in what covers it."""
    g, pose = body.build.girth, body.pose
    (kx, ky), (fx, fy) = points[1], points[2]
    shin = math.degrees(math.atan2(fx - kx, fy - ky))
    outward = -1 if pose.side or far else 1
    turn = -shin if pose.side or abs(shin) > 25 else 0.0
    bare = c.cut in {"skirt", "dress", "shorts"}
    cloth = c.bottom.dark if far else c.bottom.base
    skin = c.skin.dark if far else c.skin.base
    shoe(pen, fx, fy, c.shoes, far=far, turn=turn, scale=0.72 + 0.3 * g, outward=outward, bare=c.barefoot)
    if bare:
        pen.tube(skin, points, [40 * g, 30 * g, 23 * g])
        if c.cut == "shorts":
            hx, hy = points[0]
            pen.tube(cloth, [(hx, hy), (hx + (kx - hx) * 0.72, hy + (ky - hy) * 0.72)], [52 * g, 48 * g])
    elif c.barefoot:
        # Rolled up, so that the feet are seen.
        pen.tube(skin, points, [40 * g, 30 * g, 23 * g])
        hem = (kx + (fx - kx) * 0.6, ky + (fy - ky) * 0.6)
        pen.tube(cloth, [points[0], (kx, ky), hem], [52 * g, 41 * g, 36 * g])
    else:
        pen.tube(cloth, points, [52 * g, 41 * g, 34 * g])
    if c.dressing == "knee" and not far:
        plaster(pen, kx - 2, ky, 8, 0.8 * g)
