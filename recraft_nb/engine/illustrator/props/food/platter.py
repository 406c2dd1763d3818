"""A plate or a bowl with everything a dish comes with on it: salmon with lemon, pancakes under berries."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.mains import MAINS, STACKED
from recraft_nb.engine.illustrator.props.food.morsels import BEDS, GARNISH, MORSELS, POURED, SWEET
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that names one thing on a plate: "fare:salmon".
FARE = "fare:"
#: Begins the trait that says of how many a stack is.
LAYERS = "layers:"
_MOST_LAYERS = 9
#: Trait of a stack: its pieces lie one on the other.
STACK = "stacked"

# Where side dishes lie on a plate, those behind first.
_SIDES = ((160, 396), (440, 396), (470, 452), (128, 446), (300, 380))
_HEAPED = 7  # pieces of a side dish in its heap


def _said(look: Look) -> list[str]:
    return [trait.removeprefix(FARE) for trait in look.traits if trait.startswith(FARE)]


def _plate(pen: Pen) -> None:
    pen.oval(300, 470, 288, 84, "#c3cad4")
    pen.oval(300, 456, 288, 84, "#fbfcfd")
    pen.oval(300, 458, 222, 60, "#e6eaf0")
    pen.oval(300, 461, 216, 56, "#f4f6f9")


def _heap(pen: Pen, kind: str, x: float, y: float, turn: float = 0.0) -> None:
    """Several pieces of a side dish in a small heap, or one that is a heap already."""
    draw, wide, many = MORSELS[kind]
    if not many:
        with pen.at(x, y, turn=turn):
            draw(pen)
        return
    count = _HEAPED if wide < 40 else 3
    for k in range(count):
        row = 0 if k < (count + 1) // 2 + 1 else 1
        place = k if row == 0 else k - (count + 1) // 2 - 1
        inside = (count + 1) // 2 + 1 if row == 0 else count - (count + 1) // 2 - 1
        dx = (place + 0.5 - inside / 2) * wide * 0.92
        with pen.at(x + dx, y - row * wide * 0.55 + abs(dx) * 0.06, turn=(k * 37) % 30 - 15):
            draw(pen)


def _platter(pen: Pen, look: Look) -> None:
    """One plate: the main dish before, what comes with it behind and beside, garnish on top."""
    said = _said(look) or ["steak", "potato", "leaves", "herbs"]
    main = next((kind for kind in said if kind in MAINS), "")
    stacked = next((kind for kind in said if kind in STACKED), "")
    _plate(pen)
    if stacked:
        _stack(pen, stacked, [kind for kind in said if kind != stacked], tall=look.has(STACK),
            many=_layers(look))
        return
    sides = [kind for kind in said if kind in MORSELS and kind not in GARNISH]
    if not main and len(sides) == 1:
        _heap(pen, sides[0], 300, 440)
    elif sides and not main:
        room = (300, 420), (196, 462), (406, 462), (300, 486)
        for kind, (x, y) in zip(sides, room[1:3] if len(sides) == 2 else room, strict=False):
            with pen.at(x, y, scale=1.25):
                _heap(pen, kind, 0, 0)
    elif sides:
        for kind, (x, y) in zip([*sides, *(sides if len(sides) == 1 else [])], _SIDES, strict=False):
            _heap(pen, kind, x, y)
    if main:
        x, y = (300, 468) if sides else (300, 456)
        with pen.at(x, y, scale=1.0 if sides else 1.25):
            MAINS[main](pen)
    garnish = [kind for kind in said if kind in GARNISH]
    if not main and len(sides) > 1:
        # Without a main dish an egg has a place of its own before the rest.
        for kind in garnish[:1]:
            _heap(pen, kind, 300, 490)
        garnish = garnish[1:]
    for kind, (x, y) in zip(garnish, ((402, 468), (206, 474), (330, 440), (270, 446)), strict=False):
        if kind in POURED:
            continue
        _heap(pen, kind, x, y, -12)
    _drizzle(pen, [kind for kind in said if kind in POURED], 300, 430, 120)
    _steam(pen, main)


def _layers(look: Look) -> int:
    """Of how many pieces the stack is said to be; 0 when nothing is said."""
    said = next((t.removeprefix(LAYERS) for t in look.traits if t.startswith(LAYERS)), "0")
    return min(int(said), _MOST_LAYERS)


def _steam(pen: Pen, main: str) -> None:
    """Steam over what is served hot."""
    if main and main not in {"tuna", "toast", "avocado_toast"}:
        for dx in (-70, 10, 90):
            pen.line("#ffffff", 9, (300 + dx, 330), (312 + dx, 298), (296 + dx, 270), (310 + dx, 236),
                curve=True,
                opacity=0.55)


def _stack(pen: Pen, kind: str, rest: Sequence[str], *, tall: bool, many: int = 0) -> None:
    """Pancakes, waffles or toast one on the other; sauce runs down and the rest lies on top."""
    layers = many or (5 if tall else 4)
    for k in range(layers):
        with pen.at(300 + (-6, 8, -3, 5, 0)[k % 5], 440 - k * 38):
            STACKED[kind](pen)
    top = 440 - (layers - 1) * 38 - 26
    poured = [name for name in rest if name in POURED]
    _drizzle(pen, poured, 300, top + 4, 118, deep=(layers - 1) * 38)
    solid = [name for name in rest if name in MORSELS and name not in POURED]
    for dx, name in zip((-44, 46, 0, -80, 80) if len(solid) > 1 else (0,), solid, strict=False):
        draw, wide, many = MORSELS[name]
        several = ((-0.5, 0), (0.5, 2), (0, -14)) if many and wide < 70 else ((0, 0),)
        for px, py in several:
            with pen.at(300 + dx + px * wide, top + py):
                draw(pen)
    for k, name in enumerate([n for n in solid if n in SWEET]):
        for px, py in ((80, 470), (500, 480), (140, 498)) if k == 0 else ((448, 504), (110, 446)):
            with pen.at(px, py, scale=0.9):
                MORSELS[name][0](pen)


def _drizzle(pen: Pen, kinds: Sequence[str], x: float, y: float, r: float, deep: float = 30) -> None:
    """What is poured over: a pool with drops that run down."""
    for kind in kinds[:1]:
        paint = POURED[kind]
        pen.oval(x, y, r, r * 0.26, paint)
        for k, share in enumerate((0.6, 0.9, 0.4, 1.0, 0.55)):
            px = x - r * 0.82 + k * r * 0.41
            pen.line(paint, 22, (px, y + 8), (px, y + 14 + deep * share * 0.8))
        pen.oval(x - r * 0.2, y - r * 0.06, r * 0.5, r * 0.07, tones(paint).light, opacity=0.7)


def _bowl(pen: Pen, look: Look) -> None:
    """A bowl with its bed of noodles, rice or leaves, and everything else on that; or heaped with fruit."""
    said = _said(look) or ["apple", "banana", "orange", "grapes", "pear"]
    bed = next((kind for kind in said if kind in BEDS), "")
    tops = [kind for kind in said if kind in MORSELS and kind not in POURED]
    c = look.main("#3d4a63", "#c96f4f", "#4f8f9b", "#e9dfd0")
    pen.soft(c.base, (40, 392), (76, 480), (170, 548), (300, 558), (430, 548), (524, 480), (560, 392),
        (300, 372))
    pen.soft(c.dark, (420, 380), (560, 392), (524, 480), (430, 548), (330, 556), (400, 500))
    pen.oval(300, 390, 262, 74, c.light)
    pen.oval(300, 392, 244, 64, c.deep)
    if not bed:
        _fruit(pen, tops)
        pen.soft(c.base, (42, 402), (76, 480), (170, 548), (300, 558), (430, 548), (524, 480), (558, 402),
            (460, 446),
            (300, 464), (140, 446))
        pen.soft(c.dark, (470, 444), (556, 408), (524, 480), (430, 548), (330, 556), (410, 500))
        pen.line(c.glow, 9, (110, 452), (150, 500), opacity=0.6)
        return
    ground, grain = BEDS[bed]
    pen.fill(oval(300, 396, 236, 56), ground)
    if bed == "leaf_bed":
        for k in range(17):
            a, r = k * 2.4, math.sqrt((k + 0.5) / 17)
            x, y = 300 + 190 * r * math.cos(a), 384 + 40 * r * math.sin(a)
            pen.soft((ground, grain, tones(grain).dark)[k % 3], (x - 44, y + 14), (x - 28, y - 24),
                (x, y - 34),
                (x + 32, y - 20), (x + 44, y + 14), (x, y + 22))
    long = bed in {"noodles", "pasta"}
    for k in range(60):
        a, r = k * 2.4, math.sqrt((k + 0.5) / 60)
        x, y = 300 + 216 * r * math.cos(a), 396 + 46 * r * math.sin(a)
        tone = grain if k % 3 else tones(ground).dark
        if long:
            pen.lines(tone, 6, ((x - 26, y + 2), (x, y - 12), (x + 26, y + 4)), curve=True)
        elif not bed.endswith("broth") and bed != "leaf_bed":
            pen.oval(x, y, 9, 5, tone)
    places = ((210, 392), (390, 392), (300, 366), (300, 420), (140, 398), (462, 398))
    for kind, (x, y) in zip(tops, places if len(tops) > 1 else ((300, 384),), strict=False):
        _heap(pen, kind, x, y)
    if bed == "noodles":
        pen.lines("#8a5a3a", 11, ((352, 380), (560, 250)), ((330, 372), (530, 232)))
    for dx in (-90, -20, 60):
        if bed not in {"leaf_bed", "yogurt"}:
            pen.line("#ffffff", 9, (280 + dx, 316), (292 + dx, 286), (276 + dx, 256), (290 + dx, 224),
                curve=True,
                opacity=0.5)


def _fruit(pen: Pen, kinds: Sequence[str]) -> None:
    """Large pieces heaped well above the rim, those behind first."""
    kinds = [kind for kind in kinds if kind in SWEET] or list(kinds) or ["apple"]
    places = ((170, 352), (300, 318), (430, 352), (236, 384), (366, 384), (110, 392), (490, 392))
    for k, (x, y) in enumerate(places):
        draw, wide, _ = MORSELS[kinds[k % len(kinds)]]
        with pen.at(x, y + 12, scale=128 / max(54, wide), turn=(k * 23) % 24 - 12):
            draw(pen)


def _grill(pen: Pen, look: Look) -> None:
    """A barbecue with its grate seen from above, glowing coals and what lies on the grate."""
    said = [kind for kind in _said(look) if kind in MORSELS or kind in MAINS] or ["sausage"]
    iron = look.main("#3a3f49", "#a8382e", "#2f3540")
    pen.lines(iron.dark, 20, ((170, 410), (110, 556)), ((430, 410), (490, 556)), ((300, 420), (300, 540)))
    pen.line(iron.base, 10, (140, 490), (460, 490))
    pen.soft(iron.base, (30, 262), (66, 360), (170, 430), (300, 442), (430, 430), (534, 360), (570, 262),
        (300, 240))
    pen.soft(iron.dark, (430, 260), (570, 262), (534, 360), (430, 430), (340, 440), (420, 380))
    pen.oval(300, 260, 272, 84, iron.light)
    pen.oval(300, 262, 254, 74, "#241a18")
    for k in range(26):
        a, r = k * 2.4, math.sqrt((k + 0.5) / 26)
        pen.oval(300 + 226 * r * math.cos(a), 266 + 56 * r * math.sin(a), 26, 11,
            ("#e8622e", "#5a2f26", "#f2a23f")[k % 3])
    for k in range(11):
        x = 70 + k * 46
        h = 70 * math.sqrt(max(0.0, 1 - ((x - 300) / 254) ** 2))
        pen.line("#9aa3b0", 6, (x, 262 - h), (x, 262 + h))
    for k, (x, y) in enumerate(((180, 232), (310, 222), (430, 236), (150, 282), (290, 290), (424, 286))):
        kind = said[k % len(said)]
        if kind in MAINS:
            with pen.at(x, y + 14, scale=0.5):
                MAINS[kind](pen)
        else:
            with pen.at(x, y + 8, turn=-8 + (k * 5) % 16, scale=1.05):
                MORSELS[kind][0](pen)
    for dx in (-120, 0, 120):
        pen.line("#ffffff", 14, (290 + dx, 170), (306 + dx, 124), (286 + dx, 84), (304 + dx, 34), curve=True,
            opacity=0.5)
    pen.line("#8a5a3a", 22, (20, 300), (66, 318))
    pen.anchor("seat", 300, 262)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:platter": _platter,
    "prop:fare_bowl": _bowl,
    "prop:full_grill": _grill,
}
