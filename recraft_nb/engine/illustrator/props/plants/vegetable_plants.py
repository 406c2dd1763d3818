"""Plants of the kitchen garden whole: stems with leaves and fruit, and the roots when they are asked for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_FRUIT = {"tomato": "#e0392f", "pepper": "#e0392f", "chili": "#d92f2f", "eggplant": "#5a3a78",
    "aubergine": "#5a3a78",
    "strawberry": "#e0304a", "bean": "#5f9a3f", "pea": "#6fb04a", "cucumber": "#4f8a3f", "lemon": "#f2d13f"}
_LONG = frozenset({"chili", "bean", "pea", "cucumber", "eggplant", "aubergine"})


def _plant(pen: Pen, look: Look) -> None:
    """One plant with its fruits; "potato" and "carrot" bear below the ground."""
    kind = next((k for k in (*_FRUIT, "potato", "carrot") if look.has(k)), "tomato")
    below = kind in {"potato", "carrot"}
    roots, ground = look.has("roots") or below, 420 if look.has("roots") or below else 540
    stem, green = tones("#5f9a45"), tones("#5aa348")
    if roots:
        root = "#c9a26c"
        pen.tube(root, [(300, ground), (300, ground + 70), (296, 560)], [16, 10, 3])
        pen.lines(root, 6, ((300, ground + 10), (240, ground + 50), (190, 540)), ((300, ground + 14), (360,
            ground + 54),
            (420, 536)), ((299, ground + 50), (262, ground + 90), (246, 556)), ((300, ground + 54), (340,
                ground + 94),
            (356, 556)), curve=True)
        pen.lines(root, 3.5, ((240, ground + 50), (200, ground + 60), (160, ground + 70)), ((360,
            ground + 54),
            (400, ground + 62), (446, ground + 66)), ((214, ground + 84), (170, ground + 110)), ((390,
                ground + 90),
            (440, ground + 112)), curve=True)
        pen.line("#8a6a4a", 4, (90, ground), (510, ground), opacity=0.6)
    else:
        pen.soft("#7a5236", (150, 560), (190, 528), (300, 516), (410, 528), (450, 560))
    pen.tube(stem.base, [(300, ground + 4), (306, 300), (298, 60)], [18, 14, 9])
    spots = ((306, 360, -1), (304, 300, 1), (302, 230, -1), (300, 170, 1), (299, 112, -1))
    for k, (x, y, side) in enumerate(spots):
        if y > ground - 20:
            continue
        reach = 150 - 16 * k
        end = (x + side * reach, y - 30)
        pen.line(stem.base, 9, (x, y), (x + side * reach * 0.5, y - 30), end, curve=True)
        for j, share in enumerate((0.45, 0.72, 1.0)):
            lx, ly = x + side * reach * share, y - 28
            for turn in ((-40, 60) if share < 1 else (10,)):
                with pen.at(lx, ly, turn=(turn + 90) if side > 0 else -(turn + 90)):
                    size = 1 if j < 2 else 1.25
                    pen.soft(green.base if j % 2 else green.light, (0, 4), (22 * size, -22 * size),
                        (14 * size, -40 * size),
                        (0, -74 * size), (-14 * size, -40 * size), (-22 * size, -22 * size))
                    if j > 1:
                        pen.line(green.dark, 3, (0, 0), (0, -58 * size))
    if below:
        paint = tones({"potato": "#c9995a", "carrot": "#f0862e"}[kind])
        for x, y in ((214, 500), (300, 520), (386, 500)) if kind == "potato" else ((300, 424),):
            if kind == "potato":
                pen.oval(x, y, 46, 34, paint.dark)
                pen.oval(x - 3, y - 4, 41, 29, paint.base)
            else:
                pen.soft(paint.base, (258, 420), (300, 408), (342, 420), (326, 500), (300, 572), (274, 500))
        return
    for x, y in ((212, 344), (252, 372), (398, 290), (360, 318), (222, 220), (384, 170), (250, 128)):
        if y < ground - 30:
            _fruit(pen, kind, x, y, look)
    for x, y in ((338, 84), (268, 62)):
        for k in range(5):
            a = math.tau * k / 5
            pen.oval(x + 13 * math.cos(a), y + 13 * math.sin(a), 10, 7,
                "#ffe070" if kind != "strawberry" else "#ffffff",
                turn=math.degrees(a))
        pen.dot(x, y, 6, "#f0a93a")


def _fruit(pen: Pen, kind: str, x: float, y: float, look: Look) -> None:
    t = look.main(_FRUIT[kind])
    pen.line("#5f9a45", 5, (x, y - 34), (x, y - 8))
    if kind in _LONG:
        pen.soft(t.base, (x - 13, y - 8), (x + 13, y - 8), (x + 16, y + 36), (x + 4, y + 70), (x - 10,
            y + 40))
        pen.line(t.light, 5, (x - 5, y + 2), (x - 4, y + 34))
    elif kind in {"pepper", "strawberry"}:
        pen.soft(t.base, (x - 28, y - 6), (x, y - 12), (x + 28, y - 6), (x + 22, y + 30), (x, y + 50),
            (x - 22, y + 30))
        pen.line(t.light, 6, (x - 14, y + 2), (x - 12, y + 22))
    else:
        pen.dot(x, y + 20, 33, t.dark)
        pen.dot(x - 2, y + 17, 29, t.base)
        pen.oval(x - 12, y + 6, 8, 6, t.glow)
    pen.lines("#4f8a3a", 5, *(((x, y - 8), (x + (k - 2) * 11, y - 2 + abs(k - 2) * 3)) for k in range(5)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:vegetable_plant": _plant,
}
