"""What is cut: slices, halves and wedges of fruit, slices of bread, cheese, sausage and pie."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that says what was cut.
CUT_OF = "cut of:"


@dataclass(frozen=True, slots=True)
class _Flesh:
    """What one sees of a fruit that is cut.

    Attributes:
        skin: Outside.
        rim: Below the skin.
        flesh: Inside.
        kind: What lies in it: "segments", "seeds", "core", "stone", "rings", "chambers", "pips", "yolk",
            "hollow", "dots".
        mark: Colour of that.
    """

    skin: str
    rim: str
    flesh: str
    kind: str
    mark: str


FLESH: Mapping[str, _Flesh] = {
    "lemon": _Flesh("#f2cf2e", "#fffbe0", "#f7e05a", "segments", "#fffbe0"),
    "lime": _Flesh("#5f9e3a", "#f2f8dc", "#b9dc6a", "segments", "#f2f8dc"),
    "orange": _Flesh("#f2851f", "#fff0d0", "#f9a73c", "segments", "#fff0d0"),
    "tangerine": _Flesh("#f27a1f", "#ffe9c4", "#f99a34", "segments", "#ffe9c4"),
    "grapefruit": _Flesh("#f2a04a", "#fff0dc", "#ee6a62", "segments", "#fff0dc"),
    "apple": _Flesh("#d93a35", "#fbf3d9", "#fdf7e2", "core", "#6b4526"),
    "pear": _Flesh("#b6c84a", "#f4f3d2", "#faf8df", "core", "#6b4526"),
    "kiwi": _Flesh("#8a6a3f", "#b9d86a", "#8fc23f", "seeds", "#f4f6d6"),
    "avocado": _Flesh("#3f6a35", "#a9cc52", "#e6e88a", "stone", "#8a5a34"),
    "peach": _Flesh("#f0915f", "#f7c07a", "#f9cf8a", "stone", "#a8563a"),
    "apricot": _Flesh("#f0a04a", "#f9c373", "#fbd08a", "stone", "#9a6038"),
    "plum": _Flesh("#6a3f8a", "#c9607a", "#eab25a", "stone", "#8a4a34"),
    "mango": _Flesh("#e8923a", "#f9bb3f", "#fbc954", "stone", "#f2d79a"),
    "papaya": _Flesh("#d9a03a", "#f59a4a", "#f7844a", "pips", "#2f2a2c"),
    "watermelon": _Flesh("#3f8f4a", "#e6f4d6", "#ee5360", "pips", "#2f2530"),
    "melon": _Flesh("#c9b06a", "#dfe6a4", "#f9bb73", "hollow", "#f2a25a"),
    "coconut": _Flesh("#6b4630", "#8a5f42", "#fdfdfa", "hollow", "#e8eaee"),
    "pumpkin": _Flesh("#e0772a", "#f7b25a", "#f59a3a", "hollow", "#f2b97a"),
    "tomato": _Flesh("#d93a2e", "#ee6a52", "#e8503f", "chambers", "#f9b08a"),
    "cucumber": _Flesh("#3f7f42", "#dcefc4", "#e9f5d6", "dots", "#b9d69a"),
    "zucchini": _Flesh("#4f7f3a", "#e3efc4", "#f1f5dc", "dots", "#c9d69a"),
    "onion": _Flesh("#8f3f6a", "#f4e6f0", "#fbf5fa", "rings", "#b9739c"),
    "potato": _Flesh("#b98a4a", "#f4e3a6", "#f7eaba", "plain", "#ffffff"),
    "carrot": _Flesh("#d9702a", "#f79a4a", "#f58a36", "rings", "#fbb06a"),
    "banana": _Flesh("#f2cf4a", "#fdf3cf", "#fdf6dc", "dots", "#c9a86a"),
    "strawberry": _Flesh("#d9303a", "#f0747a", "#fbd6d6", "hollow", "#f4a9ac"),
    "fig": _Flesh("#5a3a6a", "#f3e3d3", "#d9607a", "dots", "#f9d9a0"),
    "pomegranate": _Flesh("#c9303f", "#f9ead0", "#d92f4a", "dots", "#f57a8a"),
    "egg": _Flesh("#f3e3cf", "#ffffff", "#fdfdfb", "yolk", "#f7b52f"),
    "pineapple": _Flesh("#b98a2f", "#f7d84a", "#f9e06a", "rings", "#f2c22f"),
    "dragonfruit": _Flesh("#e0407f", "#f7a6c4", "#fdfbfd", "dots", "#2f2a2c"),
    "beetroot": _Flesh("#7a2348", "#b03a6a", "#a02f5c", "rings", "#c95a86"),
    "eggplant": _Flesh("#4a2f6a", "#f4f0d6", "#f7f4dc", "dots", "#cdbb8a"),
    "salami": _Flesh("#7a2a2a", "#b9463f", "#c9564a", "dots", "#f4dcd0"),
    "ham": _Flesh("#f4e3d3", "#f7b3a6", "#f2a094", "plain", "#ffffff"),
    "sausage": _Flesh("#9a4030", "#d9806a", "#e0907a", "dots", "#f7d3c4"),
}
_PLAIN = FLESH["lemon"]
_SLICED_LENGTHWISE = frozenset({"avocado", "pear", "papaya", "mango", "eggplant", "egg"})


def _flesh_of(look: Look) -> tuple[str, _Flesh]:
    name = next((t.removeprefix(CUT_OF) for t in look.traits if t.startswith(CUT_OF)), "lemon")
    flesh = FLESH.get(name, _PLAIN)
    return name, flesh if look.color is None else replace(flesh, skin=ink.hexa(look.color))


def _face(pen: Pen, flesh: _Flesh, cx: float, cy: float, rx: float, ry: float) -> None:
    """The cut surface: rim, flesh and what lies in it."""
    pen.oval(cx, cy, rx, ry, flesh.rim)
    inner = 0.86 if flesh.kind in {"segments", "rings", "dots", "pips"} else 0.9
    pen.oval(cx, cy, rx * inner, ry * inner, flesh.flesh)

    def at(share: float, turn: float) -> tuple[float, float]:
        return cx + rx * share * math.cos(turn), cy + ry * share * math.sin(turn)

    if flesh.kind == "segments":
        for k in range(9):
            pen.line(flesh.mark, rx * 0.045, at(0.08, math.tau * k / 9), at(0.86, math.tau * k / 9))
            x, y = at(0.52, math.tau * (k + 0.5) / 9)
            pen.oval(x, y, rx * 0.07, ry * 0.07, tones(flesh.flesh).light, opacity=0.8)
        pen.oval(cx, cy, rx * 0.09, ry * 0.09, flesh.mark)
    elif flesh.kind == "seeds":
        pen.oval(cx, cy, rx * 0.5, ry * 0.5, tones(flesh.flesh).light)
        pen.oval(cx, cy, rx * 0.24, ry * 0.22, flesh.mark)
        for k in range(16):
            x, y = at(0.4 + 0.06 * (k % 2), math.tau * k / 16)
            pen.oval(x, y, rx * 0.034, ry * 0.04, "#2f2a26")
    elif flesh.kind == "core":
        pen.oval(cx, cy, rx * 0.3, ry * 0.34, tones(flesh.flesh).dark, opacity=0.6)
        pen.oval(cx, cy, rx * 0.22, ry * 0.26, tones(flesh.rim).light)
        for side in (-1, 1):
            pen.oval(cx + side * rx * 0.08, cy, rx * 0.05, ry * 0.12, flesh.mark, turn=side * 12)
    elif flesh.kind == "stone":
        stone = tones(flesh.mark)
        pen.oval(cx, cy + ry * 0.08, rx * 0.42, ry * 0.42, stone.dark)
        pen.oval(cx - rx * 0.03, cy + ry * 0.05, rx * 0.38, ry * 0.37, stone.base)
        pen.oval(cx - rx * 0.14, cy - ry * 0.06, rx * 0.1, ry * 0.08, stone.glow, opacity=0.8)
    elif flesh.kind == "rings":
        for share in (0.72, 0.54, 0.36, 0.18):
            pen.ring(cx, cy, rx * share, ry * share, flesh.mark, rx * 0.035)
    elif flesh.kind == "chambers":
        for k in range(3):
            x, y = at(0.46, math.tau * k / 3 + 0.5)
            pen.oval(x, y, rx * 0.27, ry * 0.27, flesh.mark)
            for j in range(4):
                pen.oval(x + rx * 0.1 * math.cos(j * 1.57), y + ry * 0.1 * math.sin(j * 1.57), rx * 0.035,
                    ry * 0.045, "#fbe6a6")
    elif flesh.kind == "pips":
        for ring, many in ((0.42, 6), (0.66, 10)):
            for k in range(many):
                x, y = at(ring, math.tau * (k + ring) / many)
                pen.oval(x, y, rx * 0.03, ry * 0.05, flesh.mark)
    elif flesh.kind == "yolk":
        pen.oval(cx, cy + ry * 0.06, rx * 0.52, ry * 0.5, tones(flesh.mark).dark)
        pen.oval(cx - rx * 0.02, cy + ry * 0.03, rx * 0.49, ry * 0.47, flesh.mark)
    elif flesh.kind == "hollow":
        pen.oval(cx, cy, rx * 0.5, ry * 0.5, tones(flesh.mark).base)
        pen.oval(cx + rx * 0.03, cy + ry * 0.05, rx * 0.43, ry * 0.42, tones(flesh.mark).dark)
    elif flesh.kind == "dots":
        for ring, many in ((0.3, 6), (0.6, 11)):
            for k in range(many):
                x, y = at(ring, math.tau * (k + 0.3) / many)
                pen.oval(x, y, rx * 0.036, ry * 0.036, flesh.mark)
    pen.soft("#ffffff", at(0.78, 3.5), at(0.82, 3.9), at(0.78, 4.3), at(0.7, 3.9), opacity=0.5)


def _half(pen: Pen, look: Look) -> None:
    """A half on its back, the cut side up and to the front."""
    name, flesh = _flesh_of(look)
    skin = tones(flesh.skin)
    long = name in _SLICED_LENGTHWISE
    rx, ry, cy = (190, 214, 336) if long else (250, 168, 336)
    bowl = soft((300 - rx - 8, cy), (300 - rx * 0.86, cy + ry * 0.8), (300, 556), (300 + rx * 0.86,
        cy + ry * 0.8),
                (300 + rx + 8, cy), (300 + rx * 0.7, cy - ry * 0.8), (300, cy - ry - 8), (300 - rx * 0.7,
                    cy - ry * 0.8))
    pen.form(bowl, skin)
    pen.oval(300, cy, rx + 6, ry + 6, skin.light)
    _face(pen, flesh, 300, cy, rx, ry)
    pen.anchor("top", 300, cy - ry)


def _slice(pen: Pen, look: Look) -> None:
    """A round slice that stands, with its thickness at the right."""
    name, flesh = _flesh_of(look)
    skin = tones(flesh.skin)
    rx, ry = (176, 232) if name in _SLICED_LENGTHWISE else (226, 226)
    pen.oval(322, 332, rx, ry, skin.dark)
    pen.oval(312, 330, rx, ry, tones(flesh.rim).dark)
    pen.oval(298, 326, rx, ry, skin.base)
    _face(pen, flesh, 298, 326, rx * 0.93, ry * 0.93)


def _wedge(pen: Pen, look: Look) -> None:
    """A wedge on its rind, both cut sides up."""
    _, flesh = _flesh_of(look)
    skin = tones(flesh.skin)
    half = oval(300, 300, 270, 256)
    low = corners((0, 300), (600, 300), (600, 700), (0, 700))
    pen.cut(half, low, skin.base)
    pen.cut(oval(300, 300, 246, 230), low, flesh.rim)
    pen.cut(oval(300, 300, 226, 206), low, flesh.flesh)
    for k in range(1, 6):
        turn = math.pi * k / 6
        if flesh.kind == "segments":
            pen.line(flesh.mark, 10, (300 + 20 * math.cos(turn), 306), (300 + 222 * math.cos(turn),
                302 + 200 * math.sin(turn)))
        else:
            pen.oval(300 + 130 * math.cos(turn), 304 + 110 * math.sin(turn), 8, 12, flesh.mark)
    pen.fill(soft((30, 300), (300, 284), (570, 300), (300, 316)), tones(flesh.flesh).light)


def _bread_slice(pen: Pen, look: Look) -> None:
    """One slice of a tin loaf: a crust, crumb with small holes."""
    crust = look.main("#b9733a", "#a8642f", "#c4813f")
    crumb = tones("#d9a15c" if look.has("burnt", "toasted", "rye", "brown") else "#f7e2b8")
    points = ((120, 548), (104, 330), (70, 250), (92, 160), (190, 104), (300, 96), (410, 104), (508, 160),
              (530, 250), (496, 330), (480, 548))
    pen.fill(corners(*((x + 24, y + 6) for x, y in points), r=44), crust.deep)
    pen.fill(corners(*points, r=44), crust.base)
    inner = corners(*((300 + (x - 300) * 0.9, 330 + (y - 330) * 0.9) for x, y in points), r=40)
    pen.fill(inner, crumb.base)
    pen.cut(inner, corners((400, 60), (560, 60), (560, 600), (440, 600)), crumb.dark, opacity=0.5)
    for k in range(18):
        x, y = 150 + (k * 71) % 300, 160 + (k * 103) % 350
        pen.oval(x, y, 7 + k % 4 * 3, 5 + k % 3 * 3, crumb.dark, turn=(k * 37) % 90, opacity=0.8)
    pen.line(crust.light, 9, (128, 180), (200, 126), (300, 114), curve=True, opacity=0.8)


def _cheese_slice(pen: Pen, look: Look) -> None:
    c = look.main("#f7c93f")
    pen.fill(corners((70, 300), (520, 240), (560, 500), (110, 556), r=14), c.dark)
    face = pen.fill(corners((60, 286), (510, 226), (550, 482), (100, 538), r=14), c.base)
    pen.cut(face, corners((60, 286), (510, 226), (516, 262), (66, 322)), c.light)
    for x, y, r in ((190, 380, 34), (330, 330, 22), (410, 410, 40), (280, 460, 24), (140, 460, 16), (470,
        300, 18)):
        pen.oval(x, y, r, r * 0.8, c.dark)
        pen.oval(x + 3, y + 4, r * 0.8, r * 0.62, c.deep)


_FILLINGS = {"cherry": "#b9213a", "apple": "#e0a24a", "pumpkin": "#d9772a", "blueberry": "#4a3f8a",
    "lemon": "#f7dd55",
             "pecan": "#8a5230", "strawberry": "#d93a4a", "chocolate": "#5a3424", "peach": "#f0a45a",
                 "key": "#cfe07a",
             "quiche": "#f2cf6a", "spinach": "#7fa04a"}


def _pie_piece(pen: Pen, look: Look) -> None:
    """A slice of pie from the side: crust at the back and below, filling between, a lid or a dollop."""
    name, _ = _flesh_of(look)
    said = next((t.removeprefix(CUT_OF) for t in look.traits if t.startswith(CUT_OF)), name)
    fill, crust = tones(_FILLINGS.get(said, "#d98a3a")), tones("#d9a05a")
    open_top = said in {"pumpkin", "lemon", "pecan", "chocolate", "key", "quiche", "spinach"}
    pen.fill(corners((40, 400), (520, 300), (560, 400), (540, 540), (70, 548), r=12), crust.dark)
    pen.fill(corners((52, 416), (470, 420), (480, 520), (70, 530), r=8), fill.base)
    for k in range(9):
        pen.dot(96 + k * 44, 452 + (k * 31) % 46, 17 if not open_top else 8, fill.dark)
        pen.dot(92 + k * 44, 447 + (k * 31) % 46, 9 if not open_top else 5, fill.light)
    pen.fill(corners((60, 520), (486, 512), (486, 540), (70, 550), r=8), crust.base)
    top = pen.fill(corners((36, 404), (380, 262), (560, 330), (480, 424), r=10),
        fill.light if open_top else crust.base)
    if not open_top:
        pen.cut(top, corners((300, 250), (580, 250), (580, 430), (420, 430)), crust.light)
        pen.lines(crust.dark, 9, ((200, 372), (258, 392)), ((270, 340), (340, 366)), ((340, 310), (420, 342)))
    pen.lines(crust.base, 40, ((396, 266), (470, 284), (540, 318), (556, 360), (520, 420), (500, 520)),
        curve=True)
    pen.lines(crust.light, 14, ((404, 258), (470, 276), (536, 312)), curve=True)
    if open_top and said not in {"quiche", "spinach"}:
        for dx, dy, r in ((0, 0, 52), (34, -10, 38), (10, -36, 34)):
            pen.dot(300 + dx, 326 + dy, r, "#fffaf0")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:fruit_half": _half, "prop:fruit_slice": _slice, "prop:fruit_wedge": _wedge,
    "prop:bread_slice": _bread_slice, "prop:cheese_slice": _cheese_slice, "prop:pie_piece": _pie_piece,
}
