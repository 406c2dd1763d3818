"""A wooden board with what is served on it: cheeses of several kinds, cold meat, figs, nuts, bread, dips."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.morsels import MORSELS
from recraft_nb.engine.illustrator.props.food.platter import FARE
from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# Where things lie: those behind first, then the row before them.
_PLACES: Mapping[int, tuple[tuple[float, float, float], ...]] = {
    1: ((300, 452, 1.6),),
    2: ((190, 452, 1.35), (410, 452, 1.35)),
    3: ((165, 426, 1.2), (425, 430, 1.2), (296, 476, 1.15)),
    4: ((170, 400, 1.1), (420, 400, 1.1), (190, 486, 1.0), (410, 486, 1.0)),
    5: ((146, 396, 1.05), (300, 390, 1.05), (456, 398, 1.05), (206, 486, 1.0), (396, 486, 1.0)),
    6: (
        (146, 394, 1.0),
        (300, 388, 1.0),
        (456, 396, 1.0),
        (130, 484, 0.95),
        (300, 490, 0.95),
        (470, 484, 0.95),
    ),
    8: (
        (116, 392, 0.92),
        (238, 386, 0.92),
        (362, 386, 0.92),
        (486, 394, 0.92),
        (104, 484, 0.86),
        (234, 490, 0.86),
        (366, 490, 0.86),
        (496, 484, 0.86),
    ),
}
_DEFAULT = ("brie", "emmental", "grapes", "walnut", "cracker")


def _brie(pen: Pen) -> None:
    """A round white cheese with a wedge cut out."""
    pen.oval(0, -16, 84, 32, "#d9cdb4")
    pen.box(-84, -46, 168, 30, "#e9dfc8")
    pen.oval(0, -46, 84, 32, "#fdf9ee")
    pen.poly("#f6e3a4", (0, -46), (20, -15), (78, -34), (78, -6), (20, 15), (0, -18))
    pen.poly("#efd488", (0, -46), (20, -15), (20, 15), (0, -18))
    pen.poly("#c98f5a", (0, -46), (78, -34), (74, -36), (20, -15))
    for x, y in ((-40, -50), (-16, -62), (-52, -38), (22, -64)):
        pen.oval(x, y, 9, 3, "#ebe2cf")


def _emmental(pen: Pen) -> None:
    """A yellow wedge full of holes."""
    pen.poly("#f2b72f", (-84, -30), (84, -62), (84, 2), (-84, 10), r=4)
    pen.poly("#fbd768", (-84, -30), (20, -92), (84, -62), r=4)
    pen.poly("#d9962a", (78, -62), (88, -64), (88, 2), (78, 4))
    for x, y, r in ((-40, -14, 12), (2, -28, 15), (44, -14, 10), (-64, -4, 7), (56, -44, 8)):
        pen.oval(x, y, r, r * 0.9, "#d9962a")
        pen.oval(x + 2, y + 2, r * 0.75, r * 0.66, "#c27f1f")


def _blue(pen: Pen) -> None:
    """A pale wedge with blue veins."""
    pen.poly("#efe8d2", (-78, -34), (78, -56), (78, 4), (-78, 10), r=4)
    pen.poly("#fdf9ea", (-78, -34), (-4, -88), (78, -56), r=4)
    for k in range(13):
        x, y = -64 + (k * 37) % 132, -26 + (k * 17) % 28
        pen.line("#5a7a9a" if k % 2 else "#7f9a8f", 6, (x - 7, y + 3), (x, y - 4), (x + 8, y + 1))
    pen.lines("#7f96a8", 4, ((-20, -66), (0, -56), (20, -62)), ((-34, -46), (-10, -42)))


def _red_wax(pen: Pen) -> None:
    """A round cheese in red wax, a wedge out."""
    pen.oval(0, -18, 70, 28, "#8f1f24")
    pen.box(-70, -62, 140, 44, "#b52a2c")
    pen.oval(0, -62, 70, 28, "#d9413c")
    pen.poly("#fbdc86", (0, -62), (16, -35), (66, -52), (66, -10), (16, 8), (0, -22))
    pen.poly("#f2c65a", (0, -62), (16, -35), (16, 8), (0, -22))
    pen.oval(-26, -68, 22, 6, "#ef7a6a")


def _goat(pen: Pen) -> None:
    """A white roll in slices, herbs on it."""
    for k in range(4):
        x = -60 + k * 34
        pen.oval(x + 10, -28, 27, 32, "#dcd8cc")
        pen.oval(x, -28, 27, 32, "#fbfaf4")
    for k in range(9):
        pen.line(
            "#6f9a4f", 4, (34 + (k * 13) % 30, -50 + (k * 11) % 44), (40 + (k * 13) % 30, -46 + (k * 11) % 44)
        )


def _mozzarella(pen: Pen) -> None:
    """White balls with a soft shine, a leaf of basil."""
    for x, y, r in ((-44, -34, 36), (42, -36, 38), (0, -24, 40)):
        pen.dot(x, y, r, "#dcdde0")
        pen.dot(x - 4, y - 5, r * 0.9, "#fbfbf8")
        pen.oval(x - 14, y - 18, 9, 5, "#ffffff", turn=-30)
    pen.soft("#4f9a3f", (-10, -54), (12, -86), (46, -78), (28, -52))


def _fig(pen: Pen) -> None:
    """A whole fig, and one cut open: violet skin, pale flesh, red seeds."""
    pen.soft("#4a2f52", (-44, 2), (-84, -20), (-74, -54), (-48, -84), (-40, -84), (-16, -54), (-8, -20))
    pen.soft("#6f4a78", (-52, -4), (-80, -22), (-68, -54), (-48, -76), (-44, -50))
    pen.line("#7a8a4a", 8, (-46, -80), (-40, -96))
    pen.soft("#5a3a62", (44, 6), (2, -16), (10, -54), (38, -86), (48, -86), (78, -54), (86, -16))
    pen.soft("#f3e3cf", (44, 0), (10, -17), (18, -52), (40, -78), (47, -78), (70, -52), (78, -17))
    pen.soft("#c9405a", (44, -8), (22, -20), (27, -46), (44, -62), (61, -46), (66, -20))
    for k in range(11):
        pen.dot(
            44 + 16 * math.cos(k * 2.4) * (k % 3 + 1) / 3,
            -30 + 20 * math.sin(k * 2.4) * (k % 3 + 1) / 3,
            3.2,
            "#f7d9a0",
        )


def _walnut(pen: Pen) -> None:
    """Walnuts: wrinkled shells, and a half that shows its kernel."""
    for x, y, r in ((-46, -24, 30), (8, -54, 28)):
        pen.oval(x, y, r, r * 0.92, "#a8783f")
        pen.oval(x - 3, y - 3, r * 0.86, r * 0.78, "#cfa066")
        pen.line("#8a5a2c", 5, (x, y - r * 0.9), (x - 3, y), (x, y + r * 0.88), curve=True)
        pen.lines(
            "#a8783f",
            3.5,
            ((x - r * 0.6, y - 8), (x - r * 0.3, y), (x - r * 0.6, y + 10)),
            ((x + r * 0.6, y - 8), (x + r * 0.3, y), (x + r * 0.6, y + 10)),
            curve=True,
        )
    pen.oval(46, -22, 34, 28, "#8a5a2c")
    pen.oval(46, -24, 29, 23, "#e8c48a")
    for dx, dy in ((-11, -8), (-11, 7), (11, -8), (11, 7)):
        pen.oval(46 + dx, -24 + dy, 10, 8, "#c9904f")
        pen.oval(44 + dx, -26 + dy, 6, 4, "#e2b272")
    pen.line("#8a5a2c", 4, (46, -46), (46, -2))


def _almonds(pen: Pen) -> None:
    for k in range(8):
        x, y = -54 + (k % 4) * 36 + (k // 4) * 14, -12 - (k // 4) * 24
        pen.oval(x, y, 20, 12, "#8a4f2a", turn=-30 + k * 23 % 60)
        pen.oval(x - 2, y - 2, 16, 8, "#b5733f", turn=-30 + k * 23 % 60)


def _cracker(pen: Pen) -> None:
    """Thin crackers that lean on one another."""
    for k in range(5):
        x = -62 + k * 30
        pen.poly("#c9904a", (x - 12, 4), (x + 20, -66), (x + 42, -58), (x + 10, 8), r=5)
        pen.poly("#ebbf7a", (x - 14, 2), (x + 18, -68), (x + 36, -62), (x + 5, 6), r=5)
        for t in (0.3, 0.6):
            pen.dot(x + 8 + 16 * t, 2 - 66 * t, 2.6, "#b5803f")


def _baguette(pen: Pen) -> None:
    """Slices of a white loaf that lie one on the other."""
    for k in range(4):
        x = -62 + k * 38
        pen.oval(x + 8, -32, 32, 36, "#b5743a")
        pen.oval(x, -34, 30, 34, "#f6e3bd")
        for dx, dy in ((-8, -12), (7, 4), (-4, 12), (10, -16)):
            pen.oval(x + dx, -34 + dy, 5, 4, "#e3c78f")


def _salami(pen: Pen) -> None:
    """Round slices with white fat, in a fan."""
    for k in range(5):
        x, y = -60 + k * 30, -30 - 12 * math.sin(k * 0.8)
        pen.oval(x, y, 36, 32, "#8f2f2f")
        pen.oval(x - 2, y - 2, 32, 28, "#c9564f")
        for j in range(5):
            pen.oval(
                x - 2 + 18 * math.cos(j * 1.9 + k), y - 2 + 15 * math.sin(j * 1.9 + k), 4, 3.2, "#f6d9cc"
            )


def _ham(pen: Pen) -> None:
    """Thin slices in loose folds with a white rim."""
    for k in range(4):
        x = -60 + k * 38
        pen.soft("#fbe6dc", (x - 34, 4), (x - 26, -50), (x + 4, -72), (x + 34, -46), (x + 36, 4))
        pen.soft("#d9707a", (x - 26, 4), (x - 18, -44), (x + 4, -60), (x + 26, -40), (x + 28, 4))
        pen.lines("#b8505f", 5, ((x - 10, 0), (x - 6, -40)), ((x + 10, 0), (x + 10, -42)), curve=True)


def _honey(pen: Pen) -> None:
    """A small pot of honey with its dipper."""
    pen.line("#a8713f", 9, (12, -60), (56, -128))
    pen.poly("#e2a02c", (-46, -66), (46, -66), (40, 6), (-40, 6), r=14)
    pen.poly("#f7c95a", (-40, -60), (-18, -60), (-18, 0), (-34, 0), r=8)
    pen.oval(0, -66, 48, 15, "#f4efe4")
    pen.oval(0, -66, 40, 11, "#eaa72f")


def _dip(paint: str) -> Callable[[Pen], None]:
    def draw(pen: Pen) -> None:
        pen.soft("#dcd6ca", (-70, -44), (-54, 0), (0, 8), (54, 0), (70, -44))
        pen.oval(0, -46, 70, 22, "#fbf8f0")
        pen.oval(0, -45, 60, 17, tones(paint).base)
        pen.lines(tones(paint).light, 6, ((-34, -46), (0, -54), (30, -44), (2, -40)), curve=True)

    return draw


def _sticks(pen: Pen) -> None:
    """Sticks of carrot and celery."""
    for k in range(9):
        x = -58 + k * 14
        c = tones("#f2852f" if k % 2 else "#9cc95a")
        pen.line(c.dark, 13, (x, 2), (x + 10, -64 - (k * 7) % 16))
        pen.line(c.base, 8, (x - 2, 0), (x + 8, -64 - (k * 7) % 16))


_KINDS: Mapping[str, Callable[[Pen], None]] = {
    "brie": _brie,
    "emmental": _emmental,
    "blue": _blue,
    "gouda": _red_wax,
    "goat": _goat,
    "mozzarella": _mozzarella,
    "fig": _fig,
    "walnut": _walnut,
    "almond": _almonds,
    "cracker": _cracker,
    "baguette": _baguette,
    "salami": _salami,
    "ham": _ham,
    "honey": _honey,
    "hummus": _dip("#e3c58a"),
    "jam": _dip("#b52a4a"),
    "mustard": _dip("#e0b030"),
    "olives": _dip("#6f8a3a"),
    "sticks": _sticks,
}
_WHOLE = 0.8  # of what the table of morsels has


def _piece(pen: Pen, kind: str) -> None:
    """One thing on the board; small morsels lie in a heap."""
    if kind in _KINDS:
        _KINDS[kind](pen)
        return
    draw, wide, many = MORSELS[kind]
    if not many:
        with pen.at(0, 0, scale=_WHOLE):
            draw(pen)
        return
    for dx, dy in ((-0.9, -0.5), (0.0, -0.6), (0.9, -0.5), (-0.45, 0), (0.5, 0), (0, -1.05)):
        with pen.at(dx * wide, dy * wide * 0.8):
            draw(pen)


def shown(kinds: Sequence[str]) -> list[str]:
    """Which of these kinds the board can show."""
    return [kind for kind in kinds if kind in _KINDS or kind in MORSELS]


def _board(pen: Pen, look: Look) -> None:
    """The board with a handle and rounded corners, its grain, and everything on it."""
    said = shown([t.removeprefix(FARE) for t in look.traits if t.startswith(FARE)]) or list(_DEFAULT)
    wood = look.main("#b67c46", "#a86f3c", "#c48f58")
    pen.poly(wood.deep, (14, 506), (586, 506), (580, 556), (20, 556), r=16)
    pen.poly(wood.base, (52, 346), (548, 346), (592, 534), (8, 534), r=34)
    pen.poly(wood.light, (62, 352), (538, 352), (544, 366), (56, 366), r=8)
    for k in range(7):
        y = 384 + k * 22
        x = 60 - k * 6 + (k * 53) % 90
        pen.line(
            wood.dark,
            3,
            (x, y),
            (x + 150 + (k * 31) % 120, y - 2),
            (x + 300 + (k * 17) % 90, y + 3),
            curve=True,
        )
    many = next((n for n in sorted(_PLACES) if n >= len(said)), max(_PLACES))
    for kind, (px, py, size) in zip(said, _PLACES[many], strict=False):
        pen.oval(px + 6, py + 2, 84 * size, 15 * size, wood.deep, opacity=0.5)
        with pen.at(px, py, scale=size):
            _piece(pen, kind)
    pen.anchor("seat", 300, 440)


def _one(kind: str) -> Callable[[Pen, Look], None]:
    def draw(pen: Pen, _look: Look) -> None:
        with pen.at(300, 540, scale=3.0):
            _KINDS[kind](pen)

    return draw


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:serving_board": _board,
    "prop:figs": _one("fig"),
    "prop:walnuts": _one("walnut"),
    "prop:mozzarella": _one("mozzarella"),
    "prop:brie": _one("brie"),
    "prop:blue_cheese": _one("blue"),
    "prop:salami_slices": _one("salami"),
    "prop:ham_slices": _one("ham"),
}
