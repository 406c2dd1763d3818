"""What stands for thinking for oneself and for being heard: one that goes the other way, a loud megaphone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def swimmer(pen: Pen, x: float, y: float, size: float, paint: str, *, left: bool = False) -> None:
    """A small fish that swims to the right, or to the left."""
    t = tones(paint)
    with pen.at(x, y, scale=size, flip=left):
        pen.soft(t.dark, (-34, 0), (-74, -36), (-88, -34), (-76, 0), (-88, 34), (-74, 36))
        pen.soft(t.dark, (-20, -26), (4, -56), (30, -26))
        pen.soft(t.base, (-52, 0), (-20, -30), (24, -32), (62, 0), (24, 32), (-20, 30))
        pen.soft(t.light, (-36, 4), (0, 10), (48, 8), (24, 30), (-14, 28))
        pen.dot(36, -8, 9, "#ffffff")
        pen.dot(38, -8, 5, "#22303a")


def _other_way(pen: Pen, look: Look) -> None:
    """A school that swims to the right, and one of another colour that swims to the left."""
    one, many = look.main("#e5383b").base, look.second or "#8a94a3"
    spots = [(70, 110), (190, 70), (316, 96), (448, 66), (548, 130), (40, 220), (150, 190), (470, 210),
        (566, 260),
        (60, 400), (168, 430), (296, 470), (430, 436), (552, 400), (118, 316), (36, 500), (380, 540), (210,
            536),
        (512, 506)]
    for k, (x, y) in enumerate(spots):
        swimmer(pen, x, y, 0.62 + 0.07 * (k % 3), many)
    swimmer(pen, 322, 286, 1.5, one, left=True)


def _plane(pen: Pen, x: float, y: float, size: float, paint: str, turn: float) -> None:
    """A folded paper plane that flies up."""
    t = tones(paint)
    with pen.at(x, y, scale=size, turn=turn):
        pen.poly(t.dark, (0, -60), (14, 30), (0, 46))
        pen.poly(t.base, (0, -60), (-46, 42), (-6, 26))
        pen.poly(t.light, (0, -60), (48, 42), (8, 26))


def _own_way(pen: Pen, look: Look) -> None:
    """Paper planes that fly side by side, and one of another colour that turns off."""
    one, many = look.main("#e5383b").base, look.second or "#c3ccd8"
    for k in range(6):
        x, low = 60 + 74 * k, 500 - 10 * (k % 2)
        pen.lines("#aeb9c9", 4, *(((x, y), (x, y + 12)) for y in range(low + 40, 556, 24)))
        _plane(pen, x, low, 0.8, many, 0)
    pen.lines(one, 6, ((520, 550), (524, 440), (500, 350)), ((494, 336), (460, 250), (392, 196)), curve=True)
    _plane(pen, 330, 160, 1.7, one, -58)


def _bubble(pen: Pen, x: float, y: float, size: float, paint: str, kind: int, *, left: bool = False) -> None:
    with pen.at(x, y, scale=size, flip=left):
        pen.poly(paint, (-30, 26), (-46, 62), (2, 32))
        pen.box(-62, -42, 124, 76, paint, 30)
    ink = "#ffffff" if paint != "#ffffff" else "#3f7fe8"
    if kind == 0:
        for dx in (-26, 0, 26):
            pen.dot(x + dx * size, y - 4 * size, 8 * size, ink)
    elif kind == 1:
        _heart(pen, x, y - 4 * size, 0.34 * size, "#ef4565" if paint == "#ffffff" else ink)
    else:
        pen.lines(ink, 7 * size, ((x - 34 * size, y - 16 * size), (x + 34 * size, y - 16 * size)),
            ((x - 34 * size, y + 6 * size), (x + 12 * size, y + 6 * size)))


def _heart(pen: Pen, x: float, y: float, size: float, paint: str) -> None:
    t = tones(paint)
    with pen.at(x, y, scale=size):
        pen.soft(t.base, (0, 62), (-56, 8), (-58, -34), (-30, -52), (0, -26), (30, -52), (58, -34), (56, 8))
        pen.soft(t.glow, (-42, -20), (-34, -38), (-20, -40), (-32, -18), opacity=0.8)


def _loud(pen: Pen, look: Look) -> None:
    """A large megaphone; what is asked for flies out of its mouth: hearts, bubbles, stars."""
    kinds = [k for k in ("hearts", "bubbles", "stars", "coins", "notes", "likes", "confetti") if look.has(k)]
    kinds = kinds or ["bubbles", "hearts"]
    horn, grip = look.main("#f2564d", "#f5a623"), tones("#39435a")
    with pen.at(176, 410, turn=-24, scale=1.04):
        pen.poly(grip.base, (-74, 34), (-22, 40), (6, 138), (-40, 142), r=14)
        pen.soft(horn.dark, (-110, -46), (-84, -54), (-84, 54), (-110, 46), (-124, 0))
        pen.poly("#f4f6fa", (-90, -54), (-10, -70), (-10, 70), (-90, 54), r=8)
        pen.poly("#cfd6e2", (-90, 10), (-10, 16), (-10, 70), (-90, 54), r=8)
        pen.poly(horn.base, (-14, -70), (146, -148), (146, 148), (-14, 70), r=6)
        pen.poly(horn.dark, (-14, 18), (146, 40), (146, 148), (-14, 70), r=6)
        pen.oval(146, 0, 44, 152, horn.light)
        pen.oval(150, 0, 32, 128, horn.deep)
        pen.dot(150, 0, 32, "#f4f6fa", 0.9)
        for turn in (-30, 0, 30):
            a = math.radians(turn)
            pen.line("#ffd25a", 11, (214 * math.cos(a), 200 * math.sin(a)), (258 * math.cos(a),
                250 * math.sin(a)))
    spots = ((404, 288, 0.62), (424, 398, 0.6), (330, 190, 0.66), (500, 226, 0.86), (546, 360, 0.8), (424,
        112, 0.92),
        (560, 116, 0.9), (300, 74, 0.7), (500, 20, 0.8))
    bright = ("#ef4565", "#ff8fab", "#f5a623", "#4fae6a", "#3f7fe8")
    for k, (x, y, size) in enumerate(spots):
        kind = kinds[k % len(kinds)]
        if kind == "hearts":
            _heart(pen, x, y, size * 0.82, ("#ef4565", "#ff5c8a", "#d9264f")[k % 3])
        elif kind == "bubbles":
            _bubble(pen, x, y, size * 0.9, ("#ffffff", "#ffc93c", "#35c2a5")[k % 3], k % 3)
        elif kind == "stars":
            ring = [(math.tau * n / 10 - math.pi / 2, 48 if n % 2 == 0 else 21) for n in range(10)]
            pen.poly("#ffc93c", *((x + r * size * math.cos(a), y + r * size * math.sin(a)) for a,
                r in ring), r=4)
        elif kind == "coins":
            pen.dot(x, y, 40 * size, "#d99a26")
            pen.dot(x - 2, y - 2, 34 * size, "#f7c84a")
            pen.ring(x - 2, y - 2, 22 * size, 22 * size, "#fff0a0", 5)
        elif kind == "notes":
            pen.oval(x - 12, y + 26 * size, 20 * size, 15 * size, bright[k % 5], turn=-20)
            pen.line(bright[k % 5], 8, (x, y + 24 * size), (x, y - 44 * size), (x + 30 * size, y - 26 * size))
        elif kind == "likes":
            pen.dot(x, y, 44 * size, "#3f7fe8")
            pen.box(x - 24 * size, y - 2, 12 * size, 28 * size, "#ffffff", 3)
            pen.soft("#ffffff", (x - 8 * size, y), (x + 4 * size, y - 28 * size), (x + 12 * size,
                y - 26 * size),
                (x + 8 * size, y - 4), (x + 28 * size, y), (x + 22 * size, y + 26 * size), (x - 6 * size,
                    y + 26 * size))
        else:
            for j in range(5):
                a = 1.3 * j + k
                pen.dot(x + 34 * size * math.cos(a), y + 34 * size * math.sin(a), 9 * size, bright[j])


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:other_way": _other_way,
    "prop:own_way": _own_way,
    "prop:loud_megaphone": _loud,
}
