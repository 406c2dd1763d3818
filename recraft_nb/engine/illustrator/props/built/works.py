"""Works of old: a brick factory under its chimneys, a smithy seen from a corner above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _bricks(pen: Pen, shape: Outline, t: Tones) -> None:
    x0, y0, x1, y1 = shape.box
    row = 0
    y = y0 + 14
    while y < y1:
        x = x0 + 10 + (row % 2) * 26
        while x < x1:
            if (row * 7 + int(x)) % 5 < 2:
                pen.cut(shape, corners((x, y), (x + 22, y), (x + 22, y + 8), (x, y + 8)), t.dark, 0.55)
            x += 52
        y += 18
        row += 1


def _smoke(pen: Pen, x: float, y: float, paint: str) -> None:
    for k, (dx, dy, r) in enumerate(((4, -14, 20), (22, -40, 28), (52, -66, 36), (96, -86, 42), (150,
        -96, 40))):
        pen.dot(x + dx, y + dy, r, paint, opacity=0.86 - 0.12 * k)
        pen.dot(x + dx - r * 0.3, y + dy - r * 0.3, r * 0.6, "#ffffff", opacity=0.16)


def _old_factory(pen: Pen, look: Look) -> None:
    """Brick halls with arched windows and a roof like a saw, two tall chimneys that smoke."""
    brick = look.main("#a8563f", "#9c4f45", "#b0654a")
    smoke, glass = ("#6b6874", "#f2d58f" if look.has("glowing", "lit") else "#8fb0bf")
    for x, top in ((120, 130), (206, 84)):
        stack = corners((x - 20, top), (x + 20, top), (x + 30, 470), (x - 30, 470))
        pen.fill(stack, brick.base)
        pen.cut(stack, corners((x + 4, 0), (x + 60, 0), (x + 60, 600), (x + 8, 600)), brick.dark)
        _bricks(pen, stack, brick)
        pen.box(x - 26, top - 4, 52, 16, brick.deep, 3)
        pen.box(x - 24, top + 30, 48, 8, brick.deep)
        _smoke(pen, x, top, smoke)
    for k in range(4):
        x = 290 + k * 74
        pen.poly(tones("#7a7f8c").base, (x, 330), (x, 258), (x + 74, 330))
        pen.poly(glass, (x + 6, 322), (x + 6, 272), (x + 40, 322), r=2)
    hall = corners((270, 328), (586, 328), (586, 556), (270, 556))
    pen.fill(hall, brick.base)
    pen.cut(hall, corners((480, 320), (600, 320), (600, 560), (480, 560)), brick.dark)
    _bricks(pen, hall, brick)
    block = corners((40, 268), (280, 268), (280, 556), (40, 556))
    pen.poly(tones("#5f6470").base, (28, 270), (160, 216), (292, 270), r=3)
    pen.fill(block, brick.light)
    pen.cut(block, corners((200, 260), (290, 260), (290, 560), (200, 560)), brick.base)
    _bricks(pen, block, brick)
    for row in range(3):
        for k in range(3):
            x, y = 64 + k * 70, 290 + row * 84
            if row == 2 and k == 1:
                continue
            pen.box(x, y + 14, 46, 46, "#3d4652", 2)
            pen.soft("#3d4652", (x, y + 18), (x + 8, y + 2), (x + 23, y - 4), (x + 38, y + 2), (x + 46,
                y + 18))
            pen.box(x + 5, y + 14, 36, 40, glass, 1)
            pen.lines("#3d4652", 3.4, ((x + 23, y), (x + 23, y + 54)), ((x + 5, y + 32), (x + 41, y + 32)))
    for k in range(3):
        x = 384 + k * 66
        pen.box(x, 380, 44, 74, "#3d4652", 3)
        pen.box(x + 5, 386, 34, 62, glass, 1)
        pen.lines("#3d4652", 3.4, ((x + 22, 386), (x + 22, 448)), ((x + 5, 406), (x + 39, 406)), ((x + 5,
            428), (x + 39, 428)))
    pen.poly("#4a3a30", (126, 556), (126, 480), (160, 458), (194, 480), (194, 556), r=6)
    pen.line("#2f2620", 4, (160, 466), (160, 556))
    pen.box(300, 420, 66, 136, "#4a3a30", 4)
    pen.lines("#6b5236", 5, ((306, 440), (360, 540)), ((360, 440), (306, 540)))


def _left(s: float, t: float) -> tuple[float, float]:
    """A place on the left back wall: s from the left to the far corner, t up the wall."""
    return 60 + 240 * s, 400 - 120 * s - 190 * t


def _right(s: float, t: float) -> tuple[float, float]:
    """A place on the right back wall: s from the far corner to the right, t up the wall."""
    return 300 + 240 * s, 280 + 120 * s - 190 * t


def _iso_smithy(pen: Pen, _look: Look) -> None:
    """Open to the front: a stone forge with its fire, an anvil, tools on the wall, a sign that hangs out."""
    stone, wood, roof = tones("#9a94a0"), tones("#8a5a35"), tones("#5f4a58")
    pen.poly("#8d7a66", (60, 400), (300, 280), (540, 400), (300, 520))
    for k in range(1, 6):
        pen.lines("#7a6856", 3, ((60 + 40 * k, 400 - 20 * k), (300 + 40 * k, 520 - 20 * k)),
            ((60 + 40 * k, 400 + 20 * k), (300 + 40 * k, 280 + 20 * k)))
    pen.poly(stone.dark, _left(0, 0), _left(1, 0), _left(1, 1), _left(0, 1))
    pen.poly(stone.base, _right(0, 0), _right(1, 0), _right(1, 1), _right(0, 1))
    for row in range(5):
        for k in range(4):
            s, t = 0.06 + 0.25 * k + 0.1 * (row % 2), 0.06 + 0.19 * row
            if s + 0.16 < 1:
                pen.poly(stone.deep, _left(s, t), _left(s + 0.16, t), _left(s + 0.16, t + 0.11), _left(s,
                    t + 0.11), opacity=0.5)
                pen.poly(stone.dark, _right(s, t), _right(s + 0.16, t), _right(s + 0.16, t + 0.11),
                    _right(s, t + 0.11), opacity=0.5)
    # The forge in the far corner.
    pen.dot(300, 330, 120, "#ffb52f", opacity=0.25)
    pen.poly(stone.deep, (220, 330), (300, 370), (300, 430), (220, 390))
    pen.poly(stone.dark, (300, 370), (380, 330), (380, 390), (300, 430))
    pen.poly("#4a4452", (220, 330), (300, 290), (380, 330), (300, 370))
    pen.poly("#ff8a2a", (244, 330), (300, 302), (356, 330), (300, 358))
    for paint, size in (("#e8432f", 1.0), ("#ff8a2a", 0.72), ("#ffe07a", 0.42)):
        pen.soft(paint, (300 - 44 * size, 334), (300 - 50 * size, 300),
            (300 - 22 * size, 268 + 18 * (1 - size)), (300 - 6 * size, 220 + 64 * (1 - size)),
            (300 + 18 * size, 262 + 20 * (1 - size)), (300 + 48 * size, 296),
            (300 + 44 * size, 334), (300, 350))
    for sx, sy in ((262, 236), (336, 226), (300, 196), (350, 262)):
        pen.dot(sx, sy, 5, "#ffd24a")
    pen.poly(stone.dark, (250, 220), (300, 245), (300, 60), (270, 45), r=2)
    pen.poly(stone.base, (300, 245), (350, 220), (330, 45), (300, 60), r=2)
    # Tools on the right wall.
    for k in range(3):
        x, y = _right(0.48 + 0.15 * k, 0.66)
        pen.line(wood.dark, 7, (x, y), (x, y + 62))
        pen.box(x - 15, y - 8, 30, 18, "#4a5060", 4)
    # Roof on posts, open to the viewer.
    pen.poly(roof.base, (26, 226), (70, 118), (282, 18), (300, 90), (246, 128), r=4)
    pen.poly(roof.dark, (574, 226), (530, 118), (318, 18), (300, 90), (354, 128), r=4)
    for k in range(4):
        pen.line(roof.deep, 4, (64 + 50 * k, 200 - 27 * k), (92 + 48 * k, 128 - 24 * k))
        pen.line(roof.deep, 4, (536 - 50 * k, 200 - 27 * k), (508 - 48 * k, 128 - 24 * k))
    for k, dy in ((0, -22), (1, -44), (2, -58)):
        pen.dot(300 + 14 * k, 44 + dy, 18 + 5 * k, "#d9d6de", opacity=0.75 - 0.15 * k)
    pen.box(58, 210, 18, 196, wood.base, 3)
    pen.box(524, 210, 18, 196, wood.dark, 3)
    # The anvil on its block.
    pen.poly(wood.dark, (366, 440), (418, 414), (452, 432), (452, 478), (400, 502), (366, 484), r=4)
    pen.oval(409, 438, 44, 22, wood.light)
    pen.poly("#3d424e", (384, 438), (394, 412), (380, 396), (346, 386), (350, 376), (452, 376), (452,
        394), (430, 400), (426, 414),
        (436, 438), r=4)
    pen.poly("#5f6674", (348, 378), (352, 368), (452, 368), (452, 380), r=3)
    pen.line("#ff8a2a", 9, (390, 364), (440, 360))
    # A trough of water and the sign.
    pen.poly(wood.base, (150, 430), (226, 468), (226, 500), (150, 462))
    pen.poly(wood.dark, (226, 468), (262, 450), (262, 482), (226, 500))
    pen.poly("#5fb0d9", (150, 430), (186, 412), (262, 450), (226, 468))
    pen.line(wood.dark, 10, (66, 236), (-6, 252))
    pen.lines("#3d424e", 3, ((6, 252), (6, 272)), ((50, 244), (50, 272)))
    pen.box(-10, 272, 76, 56, wood.base, 6)
    pen.box(-4, 278, 64, 44, wood.light, 4)
    pen.poly("#3d424e", (4, 292), (52, 292), (46, 302), (36, 304), (40, 314), (18, 314), (22, 304), (12,
        302), r=2)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:old_factory": _old_factory,
    "prop:iso_smithy": _iso_smithy,
}
