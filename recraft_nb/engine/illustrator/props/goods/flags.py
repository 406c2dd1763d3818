"""Flags of countries on a pole, in stripes, crosses and discs; what no table knows is a plain cloth."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.pen.outlines import star
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

FLAG_OF = "flag of:"
"""Begins the trait that says whose flag it is."""

_R, _W, _B, _G, _Y, _K = "#d52b3a", "#fafafa", "#1f4ba8", "#1f8a4c", "#f7c83a", "#26262b"
#: Stripes from top to bottom.
_ROWS: Mapping[str, tuple[str, ...]] = {
    "germany": (_K, _R, _Y), "netherlands": (_R, _W, _B), "russia": (_W, _B, _R), "austria": (_R, _W, _R),
    "hungary": (_R, _W, _G), "poland": (_W, _R), "indonesia": (_R, _W), "monaco": (_R, _W),
    "ukraine": ("#2f6fd0", _Y), "bulgaria": (_W, _G, _R), "estonia": ("#3f86d0", _K, _W),
    "lithuania": (_Y, _G, _R), "luxembourg": (_R, _W, "#5fb3e8"), "colombia": (_Y, _Y, _B, _R),
    "argentina": ("#74b4e8", _W, "#74b4e8"), "spain": (_R, _Y, _Y, _R), "india": ("#f28a2f", _W, _G),
    "egypt": (_R, _W, _K), "thailand": (_R, _W, _B, _B, _W, _R), "iran": (_G, _W, _R),
    "ethiopia": (_G, _Y, _R), "kenya": (_K, _R, _G), "croatia": (_R, _W, _B), "latvia": ("#8a2f3a", _W,
        "#8a2f3a"),
}
#: Stripes from left to right.
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "france": (_B, _W, _R), "italy": (_G, _W, _R), "ireland": (_G, _W, "#f28a3f"), "belgium": (_K, _Y, _R),
    "romania": (_B, _Y, _R), "nigeria": (_G, _W, _G), "mexico": (_G, _W, _R), "peru": (_R, _W, _R),
    "canada": (_R, _W, _W, _R), "portugal": (_G, _G, _R, _R, _R),
}
#: Ground, cross and the line within it.
_CROSSES: Mapping[str, tuple[str, str, str]] = {
    "sweden": ("#1f6fb8", _Y, ""), "denmark": (_R, _W, ""), "finland": (_W, "#1f4ba8", ""),
    "norway": (_R, _W, _B), "iceland": (_B, _W, _R), "england": (_W, _R, ""), "switzerland": (_R, _W, ""),
    "greece": ("#2f6fc0", _W, ""), "georgia": (_W, _R, ""),
}
_MIDDLE = frozenset({"england", "switzerland", "georgia"})
_NAMES: Mapping[str, str] = {
    "german": "germany", "dutch": "netherlands", "holland": "netherlands", "russian": "russia",
    "austrian": "austria", "hungarian": "hungary", "polish": "poland", "indonesian": "indonesia",
    "ukrainian": "ukraine", "bulgarian": "bulgaria", "estonian": "estonia", "lithuanian": "lithuania",
    "colombian": "colombia", "argentinian": "argentina", "argentine": "argentina", "spanish": "spain",
    "indian": "india", "egyptian": "egypt", "thai": "thailand", "french": "france", "italian": "italy",
    "irish": "ireland", "belgian": "belgium", "romanian": "romania", "nigerian": "nigeria",
        "mexican": "mexico",
    "peruvian": "peru", "canadian": "canada", "portuguese": "portugal", "swedish": "sweden",
    "danish": "denmark", "finnish": "finland", "norwegian": "norway", "icelandic": "iceland",
    "english": "england", "swiss": "switzerland", "greek": "greece", "japanese": "japan", "chilean": "chile",
    "turkish": "turkey", "chinese": "china", "brazilian": "brazil", "american": "usa", "us": "usa",
    "united states": "usa", "america": "usa", "british": "uk", "united kingdom": "uk", "britain": "uk",
    "union jack": "uk", "great britain": "uk", "vietnamese": "vietnam", "israeli": "israel",
    "south korean": "korea", "korean": "korea", "south korea": "korea", "european": "eu",
        "european union": "eu",
    "australian": "australia", "scottish": "scotland", "cuban": "cuba", "bangladeshi": "bangladesh",
    "pakistani": "pakistan", "kenyan": "kenya", "croatian": "croatia", "latvian": "latvia",
    "ethiopian": "ethiopia", "iranian": "iran", "usa": "usa", "uk": "uk", "eu": "eu",
}
_X, _Y0, _WIDE, _TALL = 96.0, 60.0, 470.0, 300.0
_SPECIAL = word_set(
    "japan chile turkey china brazil usa uk vietnam israel korea eu australia scotland cuba"
    " bangladesh pakistan"
)
COUNTRIES: frozenset[str] = frozenset({*_ROWS, *_COLUMNS, *_CROSSES, *_SPECIAL})


def country_of(word: str) -> str:
    """The country whose flag a word or two name, or ""."""
    return _NAMES.get(word, word if word in COUNTRIES else "")


def names() -> tuple[str, ...]:
    """Everything that names a country with a flag of its own, the longest first."""
    return tuple(sorted({*_NAMES, *COUNTRIES}, key=len, reverse=True))


def _part(pen: Pen, paint: str, x0: float, y0: float, x1: float, y1: float) -> None:
    """A piece of the cloth, in shares of it; the cloth waves a little."""
    steps = 6

    def at(x: float, y: float) -> tuple[float, float]:
        return _X + x * _WIDE, _Y0 + y * _TALL + 16 * math.sin(x * 5.6)

    above = [at(x0 + (x1 - x0) * k / steps, y0) for k in range(steps + 1)]
    below = [at(x0 + (x1 - x0) * k / steps, y1) for k in range(steps, -1, -1)]
    pen.poly(paint, *above, *below)


def _flag(pen: Pen, look: Look) -> None:
    whose = next((t.removeprefix(FLAG_OF) for t in look.traits if t.startswith(FLAG_OF)), "")
    pole = tones("#c9a46a")
    pen.box(78, 40, 20, 520, pole.base, 6)
    pen.box(90, 40, 8, 520, pole.dark, 4)
    pen.dot(88, 34, 16, "#e8b93f")
    pen.box(60, 544, 56, 16, pole.deep, 6)
    ground = look.main("#d52b3a", "#3f6fc0", "#3f9a5a")
    if whose in _ROWS:
        rows = _ROWS[whose]
        for k, paint in enumerate(rows):
            _part(pen, paint, 0, k / len(rows), 1, (k + 1) / len(rows))
    elif whose in _COLUMNS:
        columns = _COLUMNS[whose]
        for k, paint in enumerate(columns):
            _part(pen, paint, k / len(columns), 0, (k + 1) / len(columns), 1)
    elif whose in _CROSSES:
        _cross(pen, whose)
    elif whose in _SPECIAL:
        _special(pen, whose)
    else:
        _part(pen, ground.base, 0, 0, 1, 1)
        _part(pen, ground.light, 0, 0.42, 1, 0.58)
    _sign(pen, whose)
    for x in (0.22, 0.72):
        pen.soft("#000000", (_X + x * _WIDE, 72), (_X + x * _WIDE + 26, 200), (_X + x * _WIDE + 4, 352),
            (_X + x * _WIDE - 18, 210), opacity=0.06)


def _cross(pen: Pen, whose: str) -> None:
    ground, cross, line = _CROSSES[whose]
    _part(pen, ground, 0, 0, 1, 1)
    x, wide = (0.5, 0.07) if whose in _MIDDLE else (0.36, 0.07)
    if whose == "switzerland":
        _part(pen, cross, 0.3, 0.4, 0.7, 0.6)
        _part(pen, cross, 0.44, 0.19, 0.56, 0.81)
        return
    if whose == "greece":
        for k in range(9):
            _part(pen, (ground, cross)[k % 2], 0, k / 9, 1, (k + 1) / 9)
        _part(pen, ground, 0, 0, 0.36, 5 / 9)
        _part(pen, cross, 0, 2 / 9, 0.36, 3 / 9)
        _part(pen, cross, 0.145, 0, 0.215, 5 / 9)
        return
    _part(pen, cross, 0, 0.5 - wide * 1.45, 1, 0.5 + wide * 1.45)
    _part(pen, cross, x - wide, 0, x + wide, 1)
    if line:
        _part(pen, line, 0, 0.5 - wide * 0.7, 1, 0.5 + wide * 0.7)
        _part(pen, line, x - wide * 0.5, 0, x + wide * 0.5, 1)


def _star(pen: Pen, x: float, y: float, r: float, paint: str, points: int = 5) -> None:
    pen.fill(star(_X + x * _WIDE, _Y0 + y * _TALL, r, r * 0.42, points), paint)


def _special(pen: Pen, whose: str) -> None:
    grounds = {"japan": _W, "turkey": _R, "china": _R, "brazil": "#1f9a4c", "vietnam": _R, "israel": _W,
               "korea": _W, "eu": "#1f4ba8", "australia": "#1f3a8a", "scotland": "#1f5fb0",
                   "bangladesh": "#1f7a4c",
               "pakistan": "#1f6a3c", "uk": "#1f3a8a"}
    _part(pen, grounds.get(whose, _W), 0, 0, 1, 1)
    if whose == "chile":
        _part(pen, _R, 0, 0.5, 1, 1)
        _part(pen, _B, 0, 0, 0.34, 0.5)
    elif whose == "usa":
        for k in range(13):
            _part(pen, (_R, _W)[k % 2], 0, k / 13, 1, (k + 1) / 13)
        _part(pen, "#1f3a7a", 0, 0, 0.42, 7 / 13)
        for row in range(4):
            for k in range(5):
                _star(pen, 0.05 + k * 0.08, 0.1 + row * 0.12, 8, _W)
    elif whose == "uk":
        for a, b in (((0.05, 0.08), (0.95, 0.92)), ((0.05, 0.92), (0.95, 0.08))):
            ends = [(_X + p[0] * _WIDE, _Y0 + p[1] * _TALL) for p in (a, b)]
            pen.line(_W, 44, *ends)
            pen.line(_R, 16, *ends)
        for paint, wide in ((_W, 0.1), (_R, 0.055)):
            _part(pen, paint, 0, 0.5 - wide * 1.5, 1, 0.5 + wide * 1.5)
            _part(pen, paint, 0.5 - wide, 0, 0.5 + wide, 1)
    elif whose == "scotland":
        for a, b in (((0.05, 0.08), (0.95, 0.92)), ((0.05, 0.92), (0.95, 0.08))):
            pen.line(_W, 40, *((_X + p[0] * _WIDE, _Y0 + p[1] * _TALL) for p in (a, b)))
    elif whose == "cuba":
        for k in range(5):
            _part(pen, (_B, _W)[k % 2], 0, k / 5, 1, (k + 1) / 5)
        pen.poly(_R, (_X, _Y0), (_X + 0.42 * _WIDE, _Y0 + 0.5 * _TALL + 10), (_X, _Y0 + _TALL))
    elif whose == "pakistan":
        _part(pen, _W, 0, 0, 0.25, 1)
    elif whose == "israel":
        _part(pen, "#2f5fc0", 0, 0.1, 1, 0.24)
        _part(pen, "#2f5fc0", 0, 0.76, 1, 0.9)
    elif whose == "brazil":
        pen.poly(_Y, (_X + 30, 210), (_X + 235, 86), (_X + 440, 210), (_X + 235, 334))


def _sign(pen: Pen, whose: str) -> None:
    """What lies on the stripes: a sun, a star, a leaf."""
    cx, cy = _X + _WIDE / 2, _Y0 + _TALL / 2
    if whose in {"japan", "bangladesh"}:
        pen.dot(cx, cy + 4, 86, _R)
    elif whose == "korea":
        pen.dot(cx, cy, 76, _R)
        pen.cut(oval(cx, cy, 76), corners((cx - 90, cy), (cx + 90, cy), (cx + 90, cy + 90), (cx - 90,
            cy + 90)), _B)
        for dx, dy in ((-150, -90), (150, -90), (-150, 90), (150, 90)):
            pen.lines(_K, 9, *(((cx + dx - 24, cy + dy + k * 16), (cx + dx + 24,
                cy + dy + k * 16)) for k in (-1, 0, 1)))
    elif whose in {"turkey", "pakistan"}:
        x = cx - 60 if whose == "turkey" else cx + 50
        ground = _R if whose == "turkey" else "#1f6a3c"
        pen.dot(x, cy, 82, _W)
        pen.dot(x + 26, cy - (0 if whose == "turkey" else 16), 66, ground)
        pen.fill(star(x + 100, cy, 40, 16, 5), _W)
    elif whose == "china":
        _star(pen, 0.17, 0.27, 52, _Y)
        for x, y in ((0.33, 0.1), (0.4, 0.22), (0.4, 0.38), (0.33, 0.5)):
            _star(pen, x, y, 18, _Y)
    elif whose == "vietnam":
        pen.fill(star(cx, cy, 92, 38, 5), _Y)
    elif whose == "chile":
        _star(pen, 0.17, 0.26, 46, _W)
    elif whose == "cuba":
        _star(pen, 0.14, 0.5, 40, _W)
    elif whose == "israel":
        pen.lines("#2f5fc0", 11, ((cx, cy - 70), (cx + 62, cy + 36), (cx - 62, cy + 36), (cx, cy - 70)),
            ((cx, cy + 70), (cx + 62, cy - 36), (cx - 62, cy - 36), (cx, cy + 70)))
    elif whose == "brazil":
        pen.dot(cx, cy, 70, "#1f3a8a")
        pen.line(_W, 12, (cx - 66, cy - 4), (cx, cy - 16), (cx + 62, cy + 20), curve=True)
    elif whose == "eu":
        for k in range(12):
            a = k * math.tau / 12
            pen.fill(star(cx + 100 * math.sin(a), cy - 100 * math.cos(a), 19, 8, 5), _Y)
    elif whose == "australia":
        for paint, wide in ((_W, 24), (_R, 12)):
            pen.lines(paint, wide, ((_X + 110, 66), (_X + 110, 214)), ((_X + 6, 140), (_X + 226, 140)))
        for x, y in ((0.24, 0.76), (0.72, 0.2), (0.82, 0.42), (0.62, 0.46), (0.72, 0.82)):
            _star(pen, x, y, 26, _W, 7)
    elif whose == "canada":
        pen.soft(_R, (cx, 120), (cx + 26, 166), (cx + 70, 158), (cx + 62, 200), (cx + 92, 226), (cx + 44,
            262),
            (cx + 8, 262), (cx + 6, 310), (cx - 6, 310), (cx - 8, 262), (cx - 44, 262), (cx - 92, 226),
            (cx - 62, 200), (cx - 70, 158), (cx - 26, 166))
    elif whose == "india":
        pen.ring(cx, cy, 38, 38, "#1f3a8a", 8)
        pen.lines("#1f3a8a", 3, *(((cx, cy), (cx + 36 * math.cos(k),
            cy + 36 * math.sin(k))) for k in range(12)))
    elif whose == "argentina":
        pen.dot(cx, cy, 36, _Y)
    elif whose == "portugal":
        pen.dot(_X + 0.4 * _WIDE, cy, 56, _Y)
        pen.box(_X + 0.4 * _WIDE - 26, cy - 32, 52, 62, _R, 12)
        pen.box(_X + 0.4 * _WIDE - 16, cy - 22, 32, 42, _W, 8)
    elif whose in {"mexico", "egypt", "peru", "spain"}:
        x = _X + (0.3 if whose == "spain" else 0.5) * _WIDE
        pen.soft({"egypt": "#d9a24a", "spain": "#a83a3a"}.get(whose, "#7a5a2f"), (x - 26, cy - 30), (x,
            cy - 44),
            (x + 26, cy - 30), (x + 22, cy + 24), (x, cy + 40), (x - 22, cy + 24))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:nation_flag": _flag}
