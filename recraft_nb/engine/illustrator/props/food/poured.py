"""A vessel tipped in the air above what it pours into: tea into glasses, milk into a bowl, wine, honey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that says into what and how many of them is poured: "into:glass:4".
INTO = "into:"
#: Begins the trait that says what is poured: "drink:tea".
DRINK = "drink:"
#: Begins the trait that says out of what is poured: "from:teapot".
FROM = "from:"

_DRINKS: Mapping[str, str] = {
    "tea": "#b9782f", "mint": "#b7a23f", "coffee": "#4a2a1a", "milk": "#fdfaf2", "wine": "#8f1f3f",
    "juice": "#f2a33a", "water": "#8fd0ec", "honey": "#f0a52a", "beer": "#eeb03f", "chocolate": "#5f3522",
    "champagne": "#f3dd9a", "cream": "#fbf3df", "syrup": "#a8571f", "lemonade": "#f7e58a", "oil": "#d9b83a",
    "sauce": "#8f3a26", "soda": "#7a3a24", "whiskey": "#c9782f", "paint": "#3f86d9", "sand": "#e3c38a",
    "gold": "#f2bd3f", "potion": "#7fd06a", "matcha": "#8fb84f", "batter": "#f2dba0", "cocoa": "#6a3f2a",
}
# Vessels in which the drink is not seen.


def _teapot(pen: Pen, c: Tones) -> None:
    pen.ring(144, -6, 62, 70, c.dark, 22)
    pen.tube(c.base, [(-96, 36), (-150, 0), (-196, -46)], [56, 40, 26])
    pen.form(soft((0, -98), (92, -78), (134, 6), (96, 88), (0, 104), (-96, 88), (-134, 6), (-92, -78)), c)
    pen.box(-62, 92, 124, 18, c.deep, 8)
    pen.form(soft((-76, -84), (-46, -112), (0, -120), (46, -112), (76, -84)), c)
    pen.dot(0, -134, 18, c.dark)
    pen.line(c.glow, 12, (-92, -20), (-76, -54), (-44, -74), curve=True, opacity=0.9)
    pen.line(c.dark, 6, (-126, 30), (0, 44), (126, 30), curve=True)


def _jug(pen: Pen, c: Tones) -> None:
    pen.ring(98, -6, 56, 74, c.dark, 20)
    pen.form(corners((-84, -126), (78, -120), (98, 116), (-94, 116), r=26), c)
    pen.poly(c.base, (-78, -122), (-132, -136), (-84, -68), r=8)
    pen.oval(-8, -120, 80, 16, c.light)
    pen.line(c.glow, 11, (-62, -70), (-66, 60), opacity=0.8)


def _bottle(pen: Pen, c: Tones) -> None:
    pen.box(-196, -26, 96, 52, c.base, 10)
    pen.box(-206, -31, 30, 62, c.dark, 8)
    pen.form(soft((-112, -26), (-60, -66), (0, -72), (190, -70), (204, 0), (190, 70), (0, 72), (-60, 66),
        (-112, 26)),
        c, dx=0, dy=-0.14)
    pen.box(10, -72, 120, 144, "#f6ecd4", 5)
    pen.lines("#b98a4a", 7, ((38, -26), (38, 26)), ((62, -40), (62, 40)))
    pen.line(c.glow, 9, (-40, -46), (170, -50), opacity=0.8)


def _carton(pen: Pen, c: Tones) -> None:
    pen.poly(c.dark, (-150, -76), (-84, -86), (-84, 86), (-150, 20), r=6)
    pen.box(-90, -86, 250, 172, "#fbf7ee", 6)
    pen.box(-90, -86, 250, 60, c.base, 6)
    pen.box(-90, 66, 250, 20, c.base, 6)
    pen.dot(40, 22, 30, c.light)


def _glass(pen: Pen, x: float, size: float, drink: Tones) -> None:
    with pen.at(x, 556, scale=size):
        pen.poly("#dff1f6", (-70, -190), (70, -190), (54, 0), (-54, 0), r=10, opacity=0.85)
        pen.poly(drink.base, (-63, -116), (63, -116), (52, -8), (-52, -8), r=8)
        pen.oval(0, -116, 63, 11, drink.light)
        pen.lines("#9cc4d2", 5, ((-70, -190), (-54, -4)), ((70, -190), (54, -4)), ((-50, -2), (50, -2)))
        pen.ring(0, -190, 70, 13, "#b9dbe6", 5)
        pen.line("#ffffff", 7, (-46, -160), (-38, -40), opacity=0.75)


def _wine_glass(pen: Pen, x: float, size: float, drink: Tones) -> None:
    with pen.at(x, 556, scale=size):
        pen.oval(0, -6, 56, 10, "#b9dbe6")
        pen.line("#b9dbe6", 11, (0, -8), (0, -110))
        pen.soft("#e6f4f8", (-66, -250), (66, -250), (72, -180), (40, -112), (0, -100), (-40, -112), (-72,
            -180),
            opacity=0.85)
        pen.soft(drink.base, (-70, -182), (70, -182), (40, -116), (0, -104), (-40, -116))
        pen.oval(0, -182, 69, 10, drink.light)
        pen.ring(0, -250, 63, 12, "#b9dbe6", 5)


def _cup(pen: Pen, x: float, size: float, drink: Tones) -> None:
    with pen.at(x, 556, scale=size):
        pen.oval(0, -4, 110, 15, "#e6dcc9")
        pen.ring(84, -76, 28, 32, "#efe6d6", 14)
        pen.form(corners((-88, -132), (88, -132), (62, -8), (-62, -8), r=26), tones("#fdf9ef"))
        pen.oval(0, -132, 88, 18, "#e9dfcb")
        pen.oval(0, -130, 76, 13, drink.base)


def _bowl(pen: Pen, x: float, size: float, drink: Tones) -> None:
    with pen.at(x, 556, scale=size):
        pen.form(soft((-130, -118), (130, -118), (108, -40), (56, -4), (-56, -4), (-108, -40)),
            tones("#7fa8c9"))
        pen.oval(0, -118, 130, 22, "#dfeaf2")
        pen.oval(0, -115, 114, 16, drink.base)


def _jar(pen: Pen, x: float, size: float, drink: Tones) -> None:
    with pen.at(x, 556, scale=size):
        pen.form(corners((-92, -176), (92, -176), (100, -8), (-100, -8), r=30), tones("#e3f1f4"), dx=-0.02)
        pen.form(corners((-84, -120), (84, -120), (90, -16), (-90, -16), r=24), drink)
        pen.oval(0, -120, 84, 14, drink.light)
        pen.ring(0, -180, 86, 16, "#a9cbd6", 10)
        pen.line("#ffffff", 9, (-70, -140), (-72, -50), opacity=0.75)


_VESSELS = {"glass": (_glass, 190.0, 130.0), "wine glass": (_wine_glass, 250.0, 130.0), "cup": (_cup, 132.0,
    200.0),
    "bowl": (_bowl, 118.0, 250.0), "jar": (_jar, 180.0, 190.0)}
_SOURCES: Mapping[str, tuple[Callable[[Pen, Tones], None], tuple[float, float], tuple[str, ...]]] = {
    "teapot": (_teapot, (-196, -46), ("#c8ced8", "#5f86c9", "#d98a5a")),
    "jug": (_jug, (-132, -136), ("#e9eef2", "#7fb0c9", "#f2e6d0")),
    "bottle": (_bottle, (-206, 0), ("#3f6f4a", "#5a3a2a", "#7a2f3f")),
    "carton": (_carton, (-150, -70), ("#3f86d9", "#e0573f", "#4fae6a")),
}


def _pouring(pen: Pen, look: Look) -> None:
    said = {k: t.removeprefix(k) for k in (INTO, DRINK, FROM) for t in look.traits if t.startswith(k)}
    kind, _, many = said.get(INTO, "cup:1").partition(":")
    receiver, high, wide = _VESSELS.get(kind, _VESSELS["cup"])
    source, spout, paints = _SOURCES.get(said.get(FROM, ""), _SOURCES["teapot"])
    drink = tones(_DRINKS.get(said.get(DRINK, "tea"), "#b9782f"))
    count = max(1, min(8, int(many or 1)))
    size = min(1.0 if count > 1 else 1.15, 560 / (count * (wide + 26)))
    first = 300 - (count - 1) * (wide + 26) * size / 2
    filled = (count - 1) // 2
    at = first + filled * (wide + 26) * size if count > 1 else 190.0
    tip = -30.0
    where = (at + 210, 140.0 if count > 1 else 150.0)
    pour = pen.at(*where, turn=tip, scale=0.82)
    c = look.main(*paints)
    co, si, k = 0.866, -0.5, 0.82
    mouth = (where[0] + k * (spout[0] * co - spout[1] * si), where[1] + k * (spout[0] * si + spout[1] * co))
    level = 556 - high * size * (0.6 if kind in {"glass", "jar"} else 0.72 if kind == "wine glass" else 0.98)
    for n in range(count):
        receiver(pen, first + n * (wide + 26) * size if count > 1 else at, size, drink)
    way = [mouth, (at + 16, mouth[1] + 40), (at, (mouth[1] + level) / 2), (at, level)]
    pen.tube(drink.base, way, [18, 17, 14, 17])
    pen.line(drink.light, 4, *((x - 3, y + 4) for x, y in way[1:]), curve=True, opacity=0.8)
    pen.oval(at, level, 26 * size, 7, drink.light)
    for dx, dy in ((-26, -14), (24, -20), (-16, -34)):
        pen.dot(at + dx * size, level + dy * size, 5, drink.base)
    with pour:
        source(pen, c)
    pen.fill(oval(*mouth, 8, 7), drink.base)


def _dipper(pen: Pen, look: Look) -> None:
    """A wooden dipper above an open jar, the honey running down from it."""
    honey, wood = look.main("#f0a52a"), tones("#b9803f")
    _jar(pen, 250, 1.35, honey)
    pen.tube(honey.base, [(252, 214), (258, 290), (250, 392)], [40, 13, 17])
    pen.oval(250, 394, 44, 12, honey.light)
    with pen.at(262, 168, turn=34):
        pen.box(-11, -330, 22, 290, wood.base, 10)
        pen.box(-11, -330, 8, 290, wood.light, 4)
        pen.form(oval(0, 0, 52, 70), wood)
        for k in range(5):
            y = -42 + k * 21
            half = 54 - abs(y) * 0.28
            pen.box(-half, y - 6, 2 * half, 12, wood.dark if k % 2 else wood.light, 6)
        pen.soft(honey.base, (-56, 4), (-20, -10), (20, -4), (58, -14), (50, 40), (10, 78), (-30, 66))
        pen.line(honey.glow, 8, (-30, 12), (-22, 44), curve=True)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:pouring": _pouring, "prop:honey_dipper": _dipper}
