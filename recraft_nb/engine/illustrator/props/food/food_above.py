"""Dishes as they are seen from straight above: soup, a pizza, pancakes, toast, sushi, spices."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.mains import MAINS
from recraft_nb.engine.illustrator.props.food.morsels import BEDS, MORSELS, POURED
from recraft_nb.engine.illustrator.props.food.platter import FARE
from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that says how many bowls of spices there are.
BOWLS = "bowls:"
_X, _Y = 300.0, 330.0
_GOLDEN = 2.39996
_LONG = frozenset({"noodles", "pasta"})
# Heaps of these would hide what they lie on: they are strewn singly.
_LEAVES = frozenset({"herbs", "leaves"})
_SPICES = ("#c9402a", "#e3a52b", "#8a5a35", "#5f7f3a", "#d96f2a", "#3f3433", "#b98a4f", "#a83a4a", "#efe3c8")


def _said(look: Look) -> list[str]:
    return [trait.removeprefix(FARE) for trait in look.traits if trait.startswith(FARE)]


def _spread(count: int, reach: float, start: float = 0.5) -> Iterator[tuple[float, float, float]]:
    """Places all over a disc, and a turn for each."""
    for k in range(count):
        a, r = k * _GOLDEN + 0.6, reach * math.sqrt((k + start) / count)
        yield _X + r * math.cos(a), _Y + r * math.sin(a), math.degrees(a)


def _leaf(pen: Pen, x: float, y: float, turn: float, size: float, paint: str = "#4f9a3f") -> None:
    """A leaf of basil with its vein."""
    c = tones(paint)
    with pen.at(x, y, turn=turn):
        pen.soft(c.dark, (-size, 0), (-size * 0.3, -size * 0.52), (size * 0.5, -size * 0.4), (size, 0),
            (size * 0.5, size * 0.42), (-size * 0.3, size * 0.52))
        pen.soft(c.base, (-size * 0.9, -2), (-size * 0.3, -size * 0.5), (size * 0.45, -size * 0.38),
            (size * 0.9, 0),
            (0, size * 0.06))
        pen.line(c.light, max(2.0, size * 0.07), (-size * 0.7, 0), (size * 0.8, 0))


def _sprig(pen: Pen, x: float, y: float, turn: float, size: float) -> None:
    """Three leaves of basil that grow from one place."""
    for side, far in ((-52, 0.78), (52, 0.78), (0, 1.0)):
        a = math.radians(turn + side)
        _leaf(pen, x + math.cos(a) * size * 0.8, y + math.sin(a) * size * 0.8, turn + side, size * far,
            "#5aa745" if side else "#4f9a3f")


def _tops(pen: Pen, kinds: list[str], reach: float, size: float = 1.0) -> None:
    """What lies on a dish, each kind in a few places of a ring; leaves last, in the middle."""
    solid = [kind for kind in kinds if kind in MORSELS and kind not in _LEAVES and kind not in POURED]
    spots = max(len(solid), 3) if solid else 0
    spots = spots * 2 if len(solid) in {1, 2} else spots
    for k in range(spots):
        draw, wide, many = MORSELS[solid[k % len(solid)]]
        a = k * math.tau / spots + 0.5
        fit = size * min(1.25, 92 / wide)
        x, y = _X + reach * math.cos(a), _Y + reach * math.sin(a)
        for dx, dy in ((-0.42, 0.2), (0.42, 0.3), (0, -0.32)) if many and wide < 60 else ((0, 0),):
            with pen.at(x + dx * wide * fit, y + 22 * fit + dy * wide * fit, scale=fit,
                turn=(k * 41) % 50 - 25):
                draw(pen)
    if _LEAVES & {*kinds}:
        _sprig(pen, _X, _Y, -90, 46 * size)


def _rim(pen: Pen, look: Look, *choices: str) -> None:
    c = look.main(*choices)
    pen.dot(_X + 4, _Y + 8, 232, c.deep)
    pen.dot(_X, _Y, 230, c.dark)
    pen.dot(_X - 3, _Y - 4, 226, c.base)
    pen.ring(_X, _Y, 212, 212, c.light, 7)
    pen.dot(_X, _Y, 198, c.deep)


def _bowl(pen: Pen, look: Look) -> None:
    """A round bowl, filled to the rim, with what lies on top."""
    said = _said(look)
    bed = next((kind for kind in said if kind in BEDS), "broth")
    _rim(pen, look, "#f4efe6", "#3f5a73", "#e8dcc8", "#5f8f8a")
    ground, grain = BEDS[bed]
    pen.dot(_X + 1, _Y + 5, 190, ground)
    if bed.endswith("broth"):
        pen.ring(_X, _Y + 4, 164, 164, grain, 10, opacity=0.75)
        cream = "#fff1dc"
        ring = [(_X + (104 - 9 * k) * math.cos(k * 0.62),
            _Y + 4 + (104 - 9 * k) * math.sin(k * 0.62)) for k in range(11)]
        pen.line(cream, 11, *ring, curve=True, opacity=0.9)
        for x, y, _turn in _spread(12, 168):
            pen.dot(x, y, 5, tones(ground).dark, opacity=0.8)
    elif bed in _LONG:
        for x, y, turn in _spread(54, 168):
            with pen.at(x, y, turn=turn):
                pen.lines(grain, 9, ((-42, 0), (0, -22), (42, 2)), ((-36, 14), (4, -6), (40, 18)), curve=True)
                pen.line(tones(ground).dark, 4, (-38, 8), (2, -14), (40, 10), curve=True, opacity=0.6)
    elif bed == "leaf_bed":
        for k, (x, y, turn) in enumerate(_spread(30, 156)):
            _leaf(pen, x, y, turn + 40, 44, (ground, grain, "#4f8f3f")[k % 3])
    else:
        for x, y, turn in _spread(90, 178):
            with pen.at(x, y, turn=turn):
                pen.oval(0, 0, 12, 6, grain if int(turn) % 3 else tones(ground).dark)
    _tops(pen, [kind for kind in said if kind != bed], 104)
    if bed.endswith("broth") and not [kind for kind in said if kind in MORSELS]:
        _leaf(pen, _X + 30, _Y - 20, -40, 34)
    pen.line("#ffffff", 10, (_X - 190, _Y - 80), (_X - 150, _Y - 142), (_X - 92, _Y - 184), curve=True,
        opacity=0.55)


def _dish(pen: Pen, look: Look) -> None:
    """A plate with a dish and what comes with it."""
    _rim(pen, look, "#fbf9f5", "#eef2f4", "#f3e9dc")
    pen.dot(_X, _Y + 3, 194, look.main("#fbf9f5").light)
    said = _said(look)
    if "pancake" in said or "waffle" in said:
        for dx, dy in ((20, 34), (-16, 22), (12, 10), (-4, -4)):
            pen.dot(_X + dx + 3, _Y + dy + 8, 148, "#a8682f")
            pen.dot(_X + dx, _Y + dy, 148, "#f0cd8e")
            pen.dot(_X + dx, _Y + dy, 139, "#cf8a3f")
            pen.dot(_X + dx - 4, _Y + dy - 5, 120, "#d99a4d")
        if "waffle" in said:
            pen.lines("#b5722f", 9, *(((_X - 118, _Y + d), (_X + 118, _Y + d)) for d in range(-90, 91, 36)),
                *(((_X + d, _Y - 118), (_X + d, _Y + 118)) for d in range(-90, 91, 36)))
        for kind in [kind for kind in said if kind in POURED][:1]:
            c = tones(POURED[kind])
            blob = [(_X + r * math.cos(k * math.tau / 14), _Y + r * math.sin(k * math.tau / 14))
                    for k, r in enumerate((98, 118, 100, 92, 130, 104, 96, 120, 98, 92, 134, 100, 96, 112))]
            pen.soft(c.base, *blob)
            pen.soft(c.light, (_X - 70, _Y - 30), (_X - 30, _Y - 66), (_X + 20, _Y - 70), (_X - 20,
                _Y - 50), opacity=0.8)
        if not [kind for kind in said if kind in MORSELS and kind not in POURED]:
            pen.box(_X - 34, _Y - 34, 68, 68, "#e9bf45", 9)
            pen.box(_X - 34, _Y - 38, 68, 62, "#fbe27a", 9)
        _tops(pen, said, 70, 0.8)
        return
    main = next((kind for kind in said if kind in MAINS), "")
    sides = [kind for kind in said if kind in MORSELS and kind != main and kind not in POURED]
    if not main:
        _tops(pen, said, 104, 1.3)
        return
    around = ((-92, -66), (92, -66), (0, -110), (-120, 40), (120, 40)) if len(sides) > 1 else ((0, -72),)
    for kind, (dx, dy) in zip(sides, around, strict=False):
        draw, wide, many = MORSELS[kind]
        fit = min(1.3, 150 / wide)
        for px, py in ((-0.5, 0.1), (0.5, 0.1), (0, -0.4), (0, 0.55)) if many and wide < 80 else ((0, 0),):
            with pen.at(_X + dx + px * wide * fit, _Y + dy + 36 + py * wide * fit, scale=fit):
                draw(pen)
    with pen.at(_X, _Y + (120 if sides else 70), scale=1.15 if sides else 1.5):
        MAINS[main](pen)


def _pizza(pen: Pen, look: Look) -> None:
    """A whole pizza with a charred crust, melted cheese and its toppings, on a round board."""
    said = _said(look)
    pen.dot(_X + 4, _Y + 10, 268, "#6b4428")
    pen.dot(_X, _Y + 2, 266, "#9a6a42")
    pen.ring(_X, _Y, 250, 250, "#ad7d52", 6)
    rim = [(_X + r * math.cos(k * math.tau / 22), _Y + r * math.sin(k * math.tau / 22))
           for k in range(22) for r in (232 + 9 * ((k * 7) % 3) / 2,)]
    pen.soft("#b06f30", *((x + 2, y + 6) for x, y in rim))
    pen.soft("#dda352", *rim)
    for k in range(17):
        a, r = k * 2.1, 219 + (k % 3) * 4
        with pen.at(_X + r * math.cos(a), _Y + r * math.sin(a), turn=math.degrees(a) + 90):
            pen.oval(0, 0, 18 + 7 * (k % 3), 9, ("#8a4f22", "#f0c580", "#5a3018")[k % 3], opacity=0.85)
    pen.dot(_X, _Y, 198, "#b5301f")
    pen.dot(_X - 2, _Y - 2, 192, "#cf4327")
    white = "mozzarella" in said or not {"cheese", "pepperoni", "mushroom", "bacon", "pineapple"} & {*said}
    if white:
        for k, (x, y, turn) in enumerate(_spread(11, 156)):
            with pen.at(x, y, turn=turn, scale=1 + 0.22 * (k % 3)):
                pen.soft("#efd9a6", (-52, 6), (-34, -22), (-6, -34), (24, -22), (54, -8), (38, 20), (8, 26),
                    (-20, 34))
                pen.soft("#fff6e2", (-44, 4), (-28, -17), (-6, -27), (22, -16), (44, -6), (30, 14), (6, 19),
                    (-18, 26))
                for dx, dy in ((-22, 2), (16, -8), (6, 12), (30, 2)):
                    pen.oval(dx, dy, 5, 3, "#e9bd73")
    else:
        pen.soft("#f3c24a", *((_X + r * math.cos(k * math.tau / 16), _Y + r * math.sin(k * math.tau / 16))
                 for k in range(16) for r in (178 + 10 * ((k * 5) % 3 - 1),)))
        for x, y, turn in _spread(16, 160):
            pen.oval(x, y, 26, 15, "#fadb7d", turn, opacity=0.9)
    if "pepperoni" in said or "salami" in said:
        for x, y, _turn in _spread(11, 158):
            pen.dot(x + 1, y + 3, 34, "#8f2a20")
            pen.dot(x, y, 33, "#c43f30")
            pen.dot(x - 4, y - 5, 22, "#d4564a")
    rest = [kind for kind in said if kind in MORSELS and kind not in {"herbs", "leaves", "cheese", "salami"}]
    for j, kind in enumerate(rest[:4]):
        draw, wide, _many = MORSELS[kind]
        for x, y, turn in list(_spread(7, 150, 0.3 + 0.4 * j))[j % 2:]:
            with pen.at(x + 26 * math.cos(j * 2 + turn), y + 20 + 26 * math.sin(j * 2 + turn),
                scale=min(1.0, 46 / wide), turn=turn % 60 - 30):
                draw(pen)
    if "herbs" in said or "leaves" in said or not rest:
        for x, y, turn in list(_spread(8, 130, 0.2)):
            _leaf(pen, x, y, turn + 70, 32)


def _toast(pen: Pen, _look: Look) -> None:
    """A slice of toast."""
    def slice_(dx: float, dy: float, paint: str, k: float) -> None:
        pen.soft(paint, *((_X + dx + x * k, _Y + dy + y * k) for x, y in (
            (-150, -96), (-96, -168), (0, -150), (96, -168), (150, -96), (134, -20), (140, 150), (0, 160),
                (-140, 150),
            (-134, -20))))
    slice_(4, 8, "#8a5326", 1.0)
    slice_(0, 0, "#b9763a", 1.0)
    slice_(0, 0, "#eac07a", 0.88)
    slice_(0, 2, "#dda857", 0.66)
    for x, y, turn in _spread(18, 104):
        pen.oval(x, y, 10, 5, "#c08a43", turn, opacity=0.7)


def _nigiri(pen: Pen, x: float, y: float, kind: str) -> None:
    pen.box(x - 34, y - 62, 72, 128, "#3a2a20", 32, opacity=0.25)
    pen.box(x - 37, y - 66, 72, 128, "#e9e3d6", 32)
    pen.box(x - 37, y - 68, 70, 124, "#fdfbf4", 32)
    if kind == "egg":
        pen.box(x - 33, y - 62, 64, 108, "#f2c53f", 12)
        pen.box(x - 33, y - 62, 22, 108, "#f9dc70", 10)
        pen.box(x - 38, y - 18, 74, 26, "#24312a", 5)
        return
    c = tones({"salmon": "#f58a4f", "tuna": "#c8324a", "prawn": "#f6a98a"}[kind])
    pen.soft(c.dark, (x - 36, y - 50), (x, y - 76), (x + 36, y - 50), (x + 38, y + 30), (x, y + 56),
        (x - 38, y + 30))
    pen.soft(c.base, (x - 34, y - 52), (x - 2, y - 76), (x + 30, y - 52), (x + 32, y + 26), (x - 2, y + 50),
        (x - 36, y + 26))
    pen.lines("#fbe0cf" if kind != "tuna" else c.light, 6, *(((x - 26, y + d), (x + 24,
        y + d - 20)) for d in (-28, -4, 20)))
    if kind == "prawn":
        pen.poly("#e0562f", (x - 18, y + 44), (x + 18, y + 44), (x + 26, y + 78), (x, y + 66), (x - 26,
            y + 78), r=5)


def _maki(pen: Pen, x: float, y: float, paint: str) -> None:
    pen.dot(x + 4, y + 5, 38, "#3a2a20", opacity=0.25)
    pen.dot(x, y, 38, "#223029")
    pen.dot(x - 1, y - 1, 31, "#fbf8ef")
    for k in range(9):
        pen.dot(x + 23 * math.cos(k * 0.7), y + 23 * math.sin(k * 0.7), 4, "#e3dccb")
    pen.dot(x, y, 16, tones(paint).dark)
    pen.dot(x - 2, y - 2, 13, paint)


def _sushi(pen: Pen, _look: Look) -> None:
    """A set of sushi on a wooden tray: nigiri, rolls, soy sauce, wasabi, ginger and chopsticks."""
    wood = tones("#b67f48")
    pen.box(22, 118, 560, 432, "#20140c", 26, opacity=0.28)
    pen.box(14, 104, 560, 432, wood.deep, 24)
    pen.box(14, 100, 560, 424, wood.base, 24)
    pen.box(36, 120, 516, 384, wood.dark, 14)
    pen.box(36, 126, 516, 378, wood.light, 14)
    pen.lines(wood.base, 4, *(((52, y), (536, y)) for y in (186, 252, 318, 384, 450)))
    for k, kind in enumerate(("salmon", "tuna", "prawn", "egg", "salmon", "tuna")):
        _nigiri(pen, 88 + k * 83, 216, kind)
    for k, paint in enumerate(("#f58a4f", "#6fae4a", "#c8324a", "#f2c53f")):
        _maki(pen, 92 + k * 90, 340, paint)
        _maki(pen, 92 + k * 90, 432, ("#6fae4a", "#c8324a", "#f58a4f", "#f2c53f")[k])
    pen.dot(474, 366, 62, "#e9e4da")
    pen.dot(472, 362, 58, "#fbf9f4")
    pen.dot(472, 364, 44, "#3a1d14")
    pen.oval(460, 350, 16, 8, "#8a5a45", -30)
    pen.soft("#7fb84a", (430, 466), (444, 436), (474, 440), (482, 470), (456, 482))
    pen.soft("#f5b5a8", (486, 470), (494, 438), (524, 436), (536, 466), (512, 482))
    for y in (572, 592):
        pen.line("#4a2d1c", 13, (60, y + 6), (560, y - 8))
        pen.line("#7a4a2c", 8, (60, y + 3), (560, y - 11))


def _spices(pen: Pen, look: Look) -> None:
    """Small bowls, each with another spice, with star anise, cinnamon and pepper between them."""
    said = next((t.removeprefix(BOWLS) for t in look.traits if t.startswith(BOWLS)), "7")
    count = max(2, min(9, int(said)))
    rows = {2: (2,), 3: (2, 1), 4: (2, 2), 5: (2, 3), 6: (3, 3), 7: (2, 3, 2), 8: (3, 2, 3), 9: (3, 3,
        3)}[count]
    step = 600 / max(*rows, len(rows), 2)
    r, k = step * 0.47, 0
    bowl = look.main("#f4efe6", "#5a4a42", "#a8713f")
    for row, many in enumerate(rows):
        for j in range(many):
            x = 300 + (j - (many - 1) / 2) * step
            y = 300 + (row - (len(rows) - 1) / 2) * step
            c = tones(_SPICES[k % len(_SPICES)])
            pen.dot(x + r * 0.05, y + r * 0.08, r, "#1a100a", opacity=0.3)
            pen.dot(x, y, r, bowl.dark)
            pen.dot(x - r * 0.02, y - r * 0.03, r * 0.97, bowl.base)
            pen.dot(x, y, r * 0.82, c.deep)
            pen.dot(x, y + r * 0.03, r * 0.78, c.base)
            pen.dot(x - r * 0.12, y - r * 0.1, r * 0.46, c.light, opacity=0.7)
            for i in range(26):
                a, far = i * _GOLDEN, r * 0.74 * math.sqrt((i + 0.5) / 26)
                pen.dot(x + far * math.cos(a), y + far * math.sin(a), r * (0.05 if k % 2 else 0.075),
                    (c.dark, c.glow)[i % 2])
            k += 1
    for x, y, turn in ((36, 120, 30), (566, 486, -40)):
        with pen.at(x, y, turn=turn):
            for s in range(8):
                with pen.at(0, 0, turn=s * 45):
                    pen.soft("#6b3a1f", (0, 0), (-9, -20), (0, -40), (9, -20))
                    pen.dot(0, -22, 4, "#c98a4f")
    for x, y, turn in ((552, 120, 60), (50, 500, -50)):
        with pen.at(x, y, turn=turn):
            pen.box(-50, -14, 100, 18, "#8a4f2a", 9)
            pen.box(-50, 4, 100, 18, "#a5643a", 9)


def _wine(pen: Pen, look: Look) -> None:
    """A glass of wine, straight from above."""
    c = look.main("#8f1f38")
    pen.dot(_X + 10, _Y + 14, 150, "#1a1420", opacity=0.18)
    pen.dot(_X, _Y, 146, "#e3edf2")
    pen.dot(_X, _Y, 132, "#f7fbfd")
    pen.dot(_X, _Y, 116, c.dark)
    pen.dot(_X - 5, _Y - 5, 108, c.base)
    pen.line("#ffffff", 10, (_X - 84, _Y - 34), (_X - 60, _Y - 70), (_X - 22, _Y - 90), curve=True,
        opacity=0.6)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:top_dish_bowl": _bowl, "prop:top_dish": _dish, "prop:top_pizza": _pizza, "prop:top_toast": _toast,
    "prop:top_sushi": _sushi, "prop:top_spices": _spices,
    "prop:top_wine": _wine,
}
