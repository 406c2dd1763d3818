"""Cocktails that can be told apart: each in its glass, its colour, with what is put in and on the rim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Of each cocktail its glass, its colour, and what garnishes it.
_DRINKS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "mojito": ("tall", "#cfe6a8", ("ice", "lime", "mint", "straw")),
    "gin_tonic": ("balloon", "#dcecef", ("ice", "lime", "rosemary")),
    "spritz": ("balloon", "#f2842f", ("ice", "orange")),
    "negroni": ("tumbler", "#c8402f", ("ice", "orange")),
    "old_fashioned": ("tumbler", "#c9782f", ("ice", "orange", "cherry")),
    "margarita": ("coupe", "#cfe08a", ("salt", "lime")),
    "cosmopolitan": ("martini", "#e8608a", ("lime",)),
    "martini": ("martini", "#e6efdc", ("olive",)),
    "espresso_martini": ("martini", "#4a2c1e", ("foam", "beans")),
    "bloody_mary": ("tall", "#c8362c", ("ice", "celery", "lemon")),
    "iced_tea": ("tall", "#c9823f", ("ice", "lemon", "straw", "mint")),
    "lemonade": ("tall", "#f7e27a", ("ice", "lemon", "straw", "mint")),
    "pina_colada": ("tall", "#fbf1d2", ("cherry", "pineapple", "straw")),
}
_CITRUS = {"lime": ("#6fae3a", "#c4e07f"), "lemon": ("#f2c62e", "#fbe88a"), "orange": ("#f0902a", "#fbb85f")}


def _slice(pen: Pen, x: float, y: float, r: float, kind: str) -> None:
    rind, pulp = _CITRUS[kind]
    pen.dot(x, y, r, rind)
    pen.dot(x, y, r * 0.86, "#fffdf0")
    pen.dot(x, y, r * 0.78, pulp)
    pen.lines("#fffdf0", r * 0.09, ((x - r * 0.74, y), (x + r * 0.74, y)), ((x - r * 0.37, y - r * 0.64),
        (x + r * 0.37, y + r * 0.64)), ((x + r * 0.37, y - r * 0.64), (x - r * 0.37, y + r * 0.64)))


def _mint(pen: Pen, x: float, y: float, size: float) -> None:
    for turn in (-50, 50, -14, 16):
        with pen.at(x, y, turn=turn):
            pen.soft("#3f9a4f" if turn < 0 else "#57b562", (0, 6), (-size * 0.32, -size * 0.4), (0, -size),
                (size * 0.32, -size * 0.4))
            pen.line("#a5dba0", 3, (0, 0), (0, -size * 0.84))


def _ice(pen: Pen, places: tuple[tuple[float, float, float], ...], size: float) -> None:
    for x, y, turn in places:
        with pen.at(x, y, turn=turn):
            pen.box(-size / 2, -size / 2, size, size, "#ffffff", size * 0.18, opacity=0.5)
            pen.box(-size / 2, -size / 2, size, size * 0.3, "#ffffff", size * 0.14, opacity=0.5)


def _cup_of(pen: Pen, glass: str, drink: str) -> tuple[float, float, float]:
    """Draw the glass with its drink; gives the rim's height, its half breadth and the drink's top."""
    c, clear = tones(drink), "#e4f0f5"
    if glass in {"tall", "tumbler"}:
        top, half, low = (110.0, 116.0, 92.0) if glass == "tall" else (270.0, 136.0, 118.0)
        pen.poly(clear, (300 - half, top), (300 + half, top), (300 + low, 556), (300 - low, 556), r=14,
            opacity=0.85)
        y = top + 60
        pen.poly(c.base, (300 - half + 12, y), (300 + half - 12, y), (300 + low - 12, 534), (300 - low + 12,
            534), r=8)
        pen.poly(c.dark, (300 + half * 0.5, y), (300 + half - 12, y), (300 + low - 12, 534),
            (300 + low * 0.42, 534), r=4, opacity=0.6)
        pen.oval(300, y, half - 13, 16, c.light)
        return top, half, y
    pen.oval(300, 548, 110, 16, clear)
    pen.tube(clear, [(300, 548), (300, 400)], [20, 16])
    if glass == "balloon":
        pen.soft(clear, (164, 130), (136, 260), (190, 384), (300, 424), (410, 384), (464, 260), (436, 130),
            (300, 118))
        pen.soft(c.base, (148, 216), (150, 270), (196, 374), (300, 412), (404, 374), (450, 270), (452, 216),
            (300, 204))
        pen.soft(c.dark, (400, 214), (452, 216), (450, 270), (404, 374), (330, 408), (394, 320), opacity=0.6)
        pen.oval(300, 214, 152, 22, c.light)
        return 126.0, 136.0, 214.0
    wide = 210.0 if glass == "martini" else 190.0
    if glass == "martini":
        pen.poly(clear, (300 - wide, 150), (300 + wide, 150), (308, 412), (292, 412), r=6, opacity=0.9)
        pen.poly(c.base, (300 - wide + 40, 186), (300 + wide - 40, 186), (304, 392), (296, 392), r=4)
        pen.poly(c.dark, (380, 186), (300 + wide - 40, 186), (304, 392), r=2, opacity=0.6)
    else:
        pen.soft(clear, (300 - wide, 160), (300 - wide, 220), (220, 330), (300, 400), (380, 330),
            (300 + wide, 220), (300 + wide, 160))
        pen.soft(c.base, (300 - wide + 20, 196), (130, 236), (226, 318), (300, 380), (374, 318), (470, 236),
            (300 + wide - 20, 196))
    pen.oval(300, 188 if glass == "martini" else 198, wide - 40 if glass == "martini" else wide - 20, 18,
        c.light)
    return 152.0, wide, 190.0


def _cocktail(name: str) -> Callable[[Pen, Look], None]:
    glass, drink, extras = _DRINKS[name]

    def draw(pen: Pen, _look: Look) -> None:
        if "celery" in extras:
            pen.tube("#8fc45f", [(350, 420), (390, 60)], [30, 26])
            _mint(pen, 392, 70, 70)
        if "straw" in extras:
            pen.line("#e0475b", 16, (260, 520), (206, 50))
        top, half, y = _cup_of(pen, glass, drink)
        if "ice" in extras:
            tall = 54.0 if glass != "tumbler" else 74.0
            _ice(pen, ((258, y + 50, -14), (338, y + 74, 20), (286, y + 128, 36)), tall)
        if "lime" in extras and glass == "tall":
            _slice(pen, 340, y + 190, 50, "lime")
            _slice(pen, 262, y + 250, 46, "lime")
        for kind in ("lime", "lemon", "orange"):
            if kind in extras:
                _slice(pen, 300 + half * 0.94, top + 6, 62 if glass != "tumbler" else 70, kind)
        if "salt" in extras:
            for k in range(38):
                pen.dot(300 - half + k * half / 18.5, top + 6 + (k * 7) % 9, 6, "#ffffff")
        if "mint" in extras:
            _mint(pen, 270, y + 6, 96)
        if "rosemary" in extras:
            pen.line("#6f8a5a", 6, (330, y + 40), (250, 40))
            pen.lines("#5f8a66", 6, *(((322 - 9 * k, y + 20 - 20 * k), (322 - 9 * k + s * 24,
                y - 20 * k)) for k in range(9) for s in (-1, 1)))
        if "olive" in extras:
            pen.line("#b9935f", 6, (220, 130), (380, 250))
            for x, oy in ((282, 178), (326, 210)):
                pen.oval(x, oy, 26, 21, "#8aa53f", 36)
                pen.dot(x + 15, oy + 10, 7, "#c8402f")
        if "foam" in extras:
            pen.oval(300, 184, 170, 22, "#d9b98f")
        if "beans" in extras:
            for dx, turn in ((-26, 20), (26, -20), (0, 80)):
                with pen.at(300 + dx, 182 if dx else 174, turn=turn):
                    pen.oval(0, 0, 20, 12, "#3a2118")
                    pen.line("#7a4b34", 3, (-16, 0), (16, 0))
        if "cherry" in extras:
            pen.line("#5f8a3a", 5, (352, y - 30), (386, y - 96))
            pen.dot(350, y - 16, 27, "#b51f38")
            pen.dot(342, y - 26, 8, "#f08a98")
        if "pineapple" in extras:
            pen.poly("#f2c53f", (300 + half * 0.5, top - 40), (300 + half * 1.3, top - 10),
                (300 + half * 0.86, top + 60), r=8)
            _mint(pen, 300 + half * 1.1, top - 26, 70)
        if glass in {"tall", "tumbler", "balloon"}:
            pen.line("#ffffff", 11, (300 - half * 0.74, top + 90), (300 - half * 0.66, top + 200),
                opacity=0.6)

    return draw


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {f"prop:{name}": _cocktail(name) for name in _DRINKS}
#: Of every cocktail, its picture.
COCKTAILS: frozenset[str] = frozenset(DRAWINGS)
