"""What stands for work done well: an arrow in a target, a funnel that sorts, pieces that fit, chess."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

MIXED = ("#e5604d", "#f0a93a", "#4fae6a", "#3f8fd0", "#8a63b8", "#d9628f", "#2f9e96")


def _target(pen: Pen, look: Look) -> None:
    """A target on its stand with an arrow in the very middle."""
    red = look.main("#e0413f")
    pen.lines("#8a5f40", 20, ((210, 420), (150, 558)), ((390, 420), (450, 558)))
    for r, paint in ((236, red.dark), (228, red.base), (180, "#fdfbf6"), (132, red.base), (84, "#fdfbf6"),
        (40, red.base)):
        pen.dot(300, 268, r, paint)
    pen.line("#3a3340", 14, (304, 264), (556, 44))
    pen.line("#8a5f40", 9, (304, 264), (556, 44))
    for k in range(3):
        x, y = 500 + 26 * k, 93 - 23 * k
        pen.poly("#3f86d6", (x, y), (x + 4, y - 40), (x + 30, y - 62), (x + 26, y - 22), r=3)
        pen.poly("#2f6fb8", (x, y), (x + 42, y + 2), (x + 68, y - 20), (x + 26, y - 22), r=3)
    pen.poly("#c9d0da", (294, 273), (322, 230), (340, 252), r=3)


def _funnel(pen: Pen, look: Look) -> None:
    """A funnel: what goes in above is mixed, what comes out below is in order."""
    metal = look.main("#5f9fd8", "#8a7fd0", "#4fae9a")
    ins = next((k for k in ("people", "coins", "icons") if look.has(k)), "dots")
    spots = ((96, 30), (170, 74), (236, 22), (300, 84), (352, 26), (424, 70), (494, 24), (140, 128), (222,
        130), (286, 150),
        (366, 122), (440, 130), (60, 92), (532, 90), (320, -20), (200, -30), (420, -26))
    pen.oval(300, 196, 216, 40, metal.deep)
    for k, (x, y) in enumerate(spots):
        r = (17, 23, 14, 20, 26)[k % 5]
        paint = MIXED[k % 7]
        if ins == "people":
            pen.dot(x, y - 12, 13, paint)
            pen.soft(paint, (x - 22, y + 26), (x - 18, y + 4), (x + 18, y + 4), (x + 22, y + 26))
        elif ins == "coins":
            pen.dot(x, y, 22, "#d99a26")
            pen.dot(x, y - 2, 18, "#f7c84a")
        else:
            pen.dot(x, y, r, paint)
    for k, x in enumerate((190, 246, 300, 356, 410)):
        pen.dot(x, 194 + (k % 2) * 10, 20, MIXED[(k + 3) % 7])
    pen.soft(metal.base, (84, 196), (150, 226), (300, 238), (450, 226), (516, 196), (470, 262), (356, 372),
        (352, 440),
        (248, 440), (244, 372), (130, 262))
    pen.soft(metal.dark, (516, 196), (470, 262), (356, 372), (352, 440), (306, 440), (318, 360), (420, 256),
        (440, 228))
    pen.soft(metal.light, (110, 216), (150, 232), (210, 300), (262, 376), (262, 436), (250, 436), (246,
        372), (140, 268))
    pen.box(236, 428, 128, 20, metal.deep, 10)
    if look.has("money", "gold") or ins == "people":
        for k in range(3):
            pen.dot(300, 482 + k * 40, 19, "#d99a26")
            pen.dot(299, 480 + k * 40, 15, "#f7c84a")
        return
    _cube(pen, 300, 482, 24, MIXED[3])
    for k in range(5):
        _cube(pen, 120 + 90 * k, 538, 30, MIXED[(0, 1, 2, 3, 4)[k]])


def _cube(pen: Pen, x: float, y: float, r: float, paint: str) -> None:
    t = tones(paint)
    half = r * 0.5
    pen.poly(t.light, (x, y - r), (x + r, y - half), (x, y), (x - r, y - half))
    pen.poly(t.base, (x - r, y - half), (x, y), (x, y + r * 1.1), (x - r, y + half * 1.2))
    pen.poly(t.dark, (x + r, y - half), (x, y), (x, y + r * 1.1), (x + r, y + half * 1.2))


def piece(pen: Pen, x: float, y: float, size: float, paint: str, sides: str) -> None:
    """A piece of a puzzle.

    Args:
        pen: Draws.
        x: Its left edge, without knobs.
        y: Its upper edge.
        size: Of its square.
        paint: Its colour.
        sides: Top, right, bottom, left: "o" a knob, "u" a hollow, "-" straight.
    """
    way: list[Point] = []
    square = ((x, y), (x + size, y), (x + size, y + size), (x, y + size))
    for k, kind in enumerate(sides):
        (ax, ay), (bx, by) = square[k], square[(k + 1) % 4]
        way.append((ax, ay))
        if kind == "-":
            continue
        ux, uy = (bx - ax) / size, (by - ay) / size
        out = 1 if kind == "o" else -1
        nx, ny = uy * out, -ux * out
        mx, my, r = (ax + bx) / 2, (ay + by) / 2, size * 0.15
        mx, my = mx + nx * r * 0.8, my + ny * r * 0.8
        for j in range(13):
            a = math.radians(-130 + 260 * j / 12)
            # Around the knob from its near end to its far one.
            sx, sy = math.sin(a) * r, math.cos(a) * r
            way.append((mx + ux * sx + nx * sy, my + uy * sx + ny * sy))
    t = tones(paint)
    pen.poly(t.dark, *((px + size * 0.03, py + size * 0.04) for px, py in way), r=size * 0.02)
    pen.poly(t.base, *way, r=size * 0.02)


def hand(pen: Pen, skin: str, sleeve: str) -> None:
    """A hand that comes from the right with its sleeve and pinches something at (0, 0)."""
    s, cloth = tones(skin), tones(sleeve)
    pen.poly(cloth.base, (150, -46), (330, -74), (330, 74), (150, 50), r=12)
    pen.poly("#ffffff", (132, -44), (156, -48), (156, 52), (132, 48), r=6)
    pen.soft(s.base, (140, -40), (84, -48), (40, -36), (30, 12), (70, 44), (140, 44))
    pen.tube(s.dark, [(90, 30), (40, 28), (6, 14)], [34, 28, 20])
    pen.tube(s.base, [(92, -26), (40, -34), (2, -8)], [34, 28, 20])
    pen.lines(s.dark, 4, ((64, 2), (108, 4)), ((72, 22), (112, 24)), curve=False)


def _puzzle(pen: Pen, look: Look) -> None:
    """Four pieces of a puzzle; the last is being put in its place, perhaps by a hand."""
    paints = [look.main(MIXED[0]).base, MIXED[3], MIXED[2], MIXED[1]] if look.color is None else [
        look.main("#3f86d6").base, look.main("#3f86d6").light, look.second or "#f2a53f",
            look.main("#3f86d6").dark]
    piece(pen, 20, 150, 204, paints[0], "-ou-")
    piece(pen, 224, 354, 204, paints[2], "u--o")
    piece(pen, 20, 354, 204, paints[1], "ou--")
    with pen.at(270, 100, turn=9):
        piece(pen, 0, 0, 204, paints[3], "--ou")
    if not look.has("apart"):
        with pen.at(440, 150, turn=-24, scale=0.94):
            hand(pen, look.chance.pick(("#f2c39b", "#c98a5a", "#8a5a3c")), "#3f5f9a")


_DARK, _PALE = "#3a3340", "#f2e2c4"


def _base(pen: Pen, t: str) -> None:
    tone = tones(t)
    pen.box(170, 516, 260, 44, tone.base, 16)
    pen.box(196, 484, 208, 40, tone.light, 16)
    pen.soft(tone.base, (216, 486), (252, 400), (262, 260), (338, 260), (348, 400), (384, 486))
    pen.soft(tone.dark, (310, 486), (320, 400), (316, 260), (338, 260), (348, 400), (384, 486))
    pen.box(236, 236, 128, 30, tone.light, 14)


def chess_piece(pen: Pen, kind: str, paint: str) -> None:
    """A piece of chess, standing at (300, 560)."""
    t = tones(paint)
    if kind == "pawn":
        with pen.at(0, 0):
            pen.box(190, 516, 220, 44, t.base, 16)
            pen.soft(t.base, (220, 520), (262, 440), (268, 380), (332, 380), (338, 440), (380, 520))
            pen.box(240, 360, 120, 28, t.light, 14)
            pen.dot(300, 306, 66, t.base)
            pen.soft(t.light, (262, 300), (276, 266), (306, 254), (286, 282), (276, 318))
        return
    _base(pen, paint)
    if kind == "king":
        pen.soft(t.base, (244, 238), (208, 130), (250, 98), (300, 116), (350, 98), (392, 130), (356, 238))
        pen.soft(t.dark, (310, 238), (346, 140), (350, 98), (392, 130), (356, 238))
        pen.box(286, 20, 28, 92, t.light, 6)
        pen.box(262, 42, 76, 28, t.light, 6)
    elif kind == "queen":
        pen.poly(t.base, (240, 238), (186, 96), (242, 150), (262, 74), (300, 146), (338, 74), (358, 150),
            (414, 96),
            (360, 238), r=6)
        for x, y in ((186, 92), (262, 68), (338, 68), (414, 92)):
            pen.dot(x, y, 17, t.light)
        pen.dot(300, 112, 20, t.light)
    elif kind == "rook":
        pen.poly(t.base, (226, 240), (214, 110), (252, 110), (252, 142), (282, 142), (282, 110), (318, 110),
            (318, 142),
            (348, 142), (348, 110), (386, 110), (374, 240), r=6)
    elif kind == "bishop":
        pen.soft(t.base, (250, 238), (226, 170), (264, 110), (300, 74), (336, 110), (374, 170), (350, 238))
        pen.line(t.deep, 12, (316, 122), (286, 176))
        pen.dot(300, 66, 20, t.light)
    else:
        pen.soft(t.base, (236, 240), (262, 176), (220, 196), (182, 206), (168, 172), (206, 112), (256, 66),
            (276, 28),
            (300, 64), (360, 96), (392, 170), (372, 240))
        pen.soft(t.dark, (300, 64), (360, 96), (392, 170), (372, 240), (336, 240), (352, 160))
        pen.dot(246, 112, 9, t.deep)


def _chess(pen: Pen, look: Look) -> None:
    """Chess: the piece that was asked for in front of fallen or waiting pawns, or by itself."""
    kind = next((k for k in ("king", "queen", "rook", "bishop", "knight", "pawn") if look.has(k)), "king")
    paint = look.main(_PALE).base
    other = _DARK if paint != tones(_DARK).base else _PALE
    if look.has("fallen"):
        for x, turn, size in ((120, -84, 0.5), (470, 82, 0.5), (540, 96, 0.42)):
            with pen.at(x, 520, turn=turn, scale=size), pen.at(-300, -440):
                chess_piece(pen, "pawn", other)
    elif look.has("pawns"):
        for x in (60, 180, 420, 540):
            with pen.at(x - 150 * 0.9, 560 - 560 * 0.5, scale=0.45):
                chess_piece(pen, "pawn", other)
    chess_piece(pen, kind, paint)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:target_arrow": _target,
    "prop:funnel": _funnel,
    "prop:puzzle": _puzzle,
    "prop:chess_piece": _chess,
}
