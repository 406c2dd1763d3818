"""Chess pieces: each kind as large as a picture needs it, and a board on which only the named ones stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that lists what stands on the board: "men:king+king".
MEN = "men:"
_IVORY, _EBONY = tones("#f3e6cc"), tones("#43394a")
_BOARDS = (("#8d5a3c", "#f0dcb8"), ("#4a6b5a", "#eee4c9"), ("#4f5f86", "#e9e4d6"))


def man(pen: Pen, kind: str, c: Tones) -> None:
    """One piece that stands on (0, 0) and is about 300 tall."""
    pen.oval(0, -8, 92, 22, c.deep)
    pen.form(corners((-90, -44), (90, -44), (92, -8), (-92, -8), r=12), c)
    pen.form(corners((-72, -72), (72, -72), (80, -40), (-80, -40), r=12), c)
    if kind == "knight":
        _horse(pen, c)
        return
    low = {"pawn": -170, "rook": -196}.get(kind, -214)
    pen.form(soft((-60, -70), (-38, -120), (-28, low + 10), (28, low + 10), (38, -120), (60, -70)), c)
    pen.box(-48, low - 4, 96, 18, c.light, 9)
    head = {"king": _king, "queen": _queen, "rook": _rook, "bishop": _bishop}.get(kind, _pawn)
    head(pen, c, low)


def _pawn(pen: Pen, c: Tones, y: float) -> None:
    pen.form(oval(0, y - 48, 48, 48), c)


def _king(pen: Pen, c: Tones, y: float) -> None:
    pen.form(corners((-38, y), (-58, y - 74), (58, y - 74), (38, y), r=10), c)
    pen.form(oval(0, y - 76, 56, 16), tones(c.light))
    pen.box(-8, y - 134, 16, 54, c.base, 4)
    pen.box(-26, y - 118, 52, 15, c.base, 4)


def _queen(pen: Pen, c: Tones, y: float) -> None:
    pen.form(corners((-36, y), (-68, y - 84), (-36, y - 52), (-24, y - 100), (0, y - 56), (24, y - 100), (36,
        y - 52),
        (68, y - 84), (36, y), r=5), c)
    for x, dy in ((-68, 90), (-24, 106), (24, 106), (68, 90)):
        pen.dot(x, y - dy, 10, c.light)
    pen.dot(0, y - 74, 12, c.base)


def _rook(pen: Pen, c: Tones, y: float) -> None:
    pen.form(corners((-52, y), (-60, y - 72), (-34, y - 72), (-34, y - 54), (-13, y - 54), (-13, y - 72),
        (13, y - 72),
        (13, y - 54), (34, y - 54), (34, y - 72), (60, y - 72), (52, y), r=4), c)


def _bishop(pen: Pen, c: Tones, y: float) -> None:
    pen.form(soft((-38, y), (-46, y - 46), (0, y - 112), (46, y - 46), (38, y)), c)
    pen.line(c.deep, 8, (6, y - 78), (26, y - 44))
    pen.dot(0, y - 116, 12, c.light)


def _horse(pen: Pen, c: Tones) -> None:
    head = soft((-58, -68), (-46, -130), (-10, -172), (-34, -176), (-78, -160), (-104, -178), (-98, -214),
        (-52, -262),
        (-30, -296), (-6, -268), (40, -240), (70, -170), (66, -68))
    pen.form(head, c, dx=-0.08)
    pen.line(c.deep, 8, (-4, -262), (34, -220), (50, -160), (48, -80), curve=True)
    for k in range(4):
        pen.line(c.deep, 6, (22 + k * 8, -232 + k * 34), (46 + k * 6, -236 + k * 36))
    pen.dot(-36, -228, 9, c.deep)
    pen.line(c.deep, 5, (-92, -190), (-72, -184))
    pen.box(-62, -82, 128, 16, c.light, 8)


def _men(look: Look) -> list[str]:
    said = next((t.removeprefix(MEN) for t in look.traits if t.startswith(MEN)), "king")
    return said.split("+")


def _pieces(pen: Pen, look: Look) -> None:
    """Two or more pieces face each other on a board that is seen low."""
    dark, pale = look.chance.pick(_BOARDS)
    pen.poly("#5f3f2c", (0, 520), (600, 520), (588, 560), (12, 560), r=6)
    rows = (430, 456, 486, 522)
    for r in range(3):
        y0, y1 = rows[r], rows[r + 1]
        for k in range(8):
            xs = [300 + (k + d - 4) * (56 + (y - 430) * 0.2) for y in (y0, y1) for d in (0, 1)]
            pen.poly(pale if (r + k) % 2 else dark, (xs[0], y0), (xs[1], y0), (xs[3], y1), (xs[2], y1))
    men = _men(look)[:4]
    size = {1: 1.25, 2: 1.15, 3: 0.84}.get(len(men), 0.66)
    step = 600 / (len(men) + 0.4)
    for k, kind in enumerate(men):
        x = 300 + (k - (len(men) - 1) / 2) * step * 0.9
        with pen.at(x, 506, scale=size, flip=k < len(men) / 2):
            if look.has("fighting", "battle", "dueling", "duelling", "attacking") and len(men) > 1:
                with pen.at(0, 0, turn=9):
                    man(pen, kind, (_IVORY, _EBONY)[k % 2])
            else:
                man(pen, kind, (_IVORY, _EBONY)[k % 2])
    if look.has("fighting", "battle", "dueling", "duelling", "attacking") and len(men) > 1:
        for x, y, r in ((300, 150, 44), (286, 216, 20), (322, 96, 18)):
            pen.poly("#ffd75a", *((x + dx * r, y + dy * r) for dx, dy in ((0, -1), (0.25, -0.25), (1, 0),
                (0.25, 0.25),
                (0, 1), (-0.25, 0.25), (-1, 0), (-0.25, -0.25))))


def _board(pen: Pen, look: Look) -> None:
    """The whole board with nothing on it but the pieces that are left."""
    dark, pale = look.chance.pick(_BOARDS)
    pen.poly("#5f3f2c", (12, 528), (588, 528), (580, 560), (20, 560), r=6)
    pen.poly("#7a5138", (128, 250), (472, 250), (592, 534), (8, 534), r=6)

    def at(u: float, v: float) -> tuple[float, float]:
        k = v * 0.64 / (1 - v * 0.36)
        return 300 + (u - 0.5) * 2 * (160 + 112 * k), 260 + 264 * k

    for r in range(8):
        for k in range(8):
            square = (at(k / 8, r / 8), at((k + 1) / 8, r / 8), at((k + 1) / 8, (r + 1) / 8), at(k / 8,
                (r + 1) / 8))
            pen.poly(pale if (r + k) % 2 == 0 else dark, *square)
    places = ((0.31, 0.44), (0.69, 0.7), (0.69, 0.31), (0.3, 0.86), (0.44, 0.19), (0.81, 0.56))
    men = _men(look)[:6]
    for (u, v), (k, kind) in sorted(zip(places, enumerate(men), strict=False), key=lambda each: each[0][1]):
        x, y = at(u, v)
        with pen.at(x, y, scale=0.42 + 0.24 * v, flip=u < 0.5):
            man(pen, kind, (_EBONY, _IVORY)[k % 2])


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:chessmen": _pieces, "prop:chess_left": _board}
