"""Round cakes of one tier or several: their icing, what lies on top, gold leaf, a slice that is missing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.morsels import MORSELS
from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begin the traits of a cake: what it tastes of, what lies on top and how many, what runs down, its tiers.
FLAVOUR, ON_TOP, DRIP, TIERS = "flavour:", "top:", "drip:", "tiers:"
#: Begins the trait that names the colour of the stand a cake is on.
STAND = "stand:"
#: What runs down a cake, to its colour.
DRIPS: Mapping[str, str] = {"chocolate": "#3f2418", "caramel": "#b8702a", "gold": "#e0b04a",
                            "pink": "#f0829f", "white": "#fffaf2", "blue": "#6f9fd8"}
#: Traits: with flakes of gold, and with one slice cut out.
GOLD, CUT = "gold leaf", "slice missing"
#: Of each flavour the colours of its icing, its sponge and its cream.
FLAVOURS: Mapping[str, tuple[str, str, str]] = {
    "chocolate": ("#5e3826", "#4a2a1c", "#7a4b34"),
    "vanilla": ("#fbf3e2", "#ecc98a", "#fffaf0"),
    "lemon": ("#fbe68c", "#f2d27a", "#fff8dc"),
    "strawberry": ("#f7b3c6", "#eec28c", "#fff0f3"),
    "velvet": ("#fdf8f0", "#a82a35", "#fffaf2"),
    "carrot": ("#fbf1dc", "#b8703a", "#fff7e6"),
    "matcha": ("#a9c47a", "#8aaa5c", "#f4f6e4"),
    "blueberry": ("#b7a8dc", "#e6c48c", "#f4effb"),
    "coffee": ("#c39a72", "#8a5a3a", "#f6e8d4"),
    "forest": ("#fdf7ee", "#4a2a1c", "#fffaf2"),
    "wedding": ("#fdf8f0", "#f0d8a8", "#fffdf8"),
}
_RATIO = 0.27  # of the depth of a round top to its breadth, seen a little from above
_CUT_FROM, _CUT_TO = 0.3, 1.25  # the angles between which a slice is cut out
_GOLD = ("#e9b93f", "#f7dc84", "#c9922a")


@dataclass(frozen=True, slots=True)
class _Tier:
    x: float
    top: float
    rx: float
    high: float

    @property
    def ry(self) -> float:
        return self.rx * _RATIO

    def rim(self, angle: float, share: float = 1.0) -> tuple[float, float]:
        return self.x + self.rx * share * math.cos(angle), self.top + self.ry * share * math.sin(angle)


def _said(look: Look, start: str) -> list[str]:
    return [trait.removeprefix(start) for trait in look.traits if trait.startswith(start)]


def _cake(pen: Pen, look: Look) -> None:
    """A round cake on a plate."""
    flavour = next(iter(_said(look, FLAVOUR)), "vanilla")
    icing, sponge, cream = FLAVOURS.get(flavour, FLAVOURS["vanilla"])
    c = tones(look.main(icing).base)
    many = max(1, min(5, int(next(iter(_said(look, TIERS)), "1"))))
    drip = next(iter(_said(look, DRIP)), "")
    stand = next(iter(_said(look, STAND)), "")
    foot = 400.0 if stand else 512.0
    if stand:
        _stand(pen, tones(stand))
    else:
        pen.oval(300, 524, 288, 64, "#b9c0cc")
        pen.oval(300, 514, 288, 64, "#f7f8fa")
        pen.oval(300, 515, 250, 52, "#e3e7ed")
    base_rx, high = (226.0, 196.0) if many == 1 else (210.0, 430.0 / many)
    tiers = []
    for k in range(many):
        rx = base_rx * (1 - k * 0.62 / many)
        low = foot - k * high
        tiers.append(_Tier(300, low - high + (0 if k == 0 else rx * _RATIO * 0.4), rx,
            high - (0 if k == 0 else rx * _RATIO * 0.4)))
    for k, tier in enumerate(tiers):
        _body(pen, tier, c)
        if drip and k == many - 1:
            _run_down(pen, tier, tones(DRIPS[drip]))
        if many > 1:
            _border(pen, tier, tones(cream))
        if GOLD in look.traits:
            _flakes(pen, tier, k)
    top = tiers[-1]
    if CUT in look.traits:
        _cut_out(pen, top, tones(sponge), cream)
    if many == 1:
        _dollops(pen, top, tones("#6f432f" if flavour == "chocolate" and look.color is None else cream),
            cut=CUT in look.traits)
    _laid_on(pen, look, tiers)
    _candles(pen, look, top)
    pen.anchor("seat", 300, top.top)


def _stand(pen: Pen, c: Tones) -> None:
    """A plate on a foot."""
    pen.oval(300, 548, 128, 24, c.dark)
    pen.oval(300, 542, 126, 22, c.base)
    pen.tube(c.dark, [(304, 430), (304, 490), (304, 540)], [70, 34, 120])
    pen.tube(c.base, [(298, 430), (298, 490), (298, 538)], [62, 28, 112])
    pen.oval(300, 414, 288, 64, c.deep)
    pen.oval(300, 402, 288, 64, c.base)
    pen.oval(300, 402, 270, 56, c.light)


def _body(pen: Pen, tier: _Tier, c: Tones) -> None:
    x, y, rx, ry, h = tier.x, tier.top, tier.rx, tier.ry, tier.high
    side = [tier.rim(math.pi * k / 48) for k in range(49)]
    low = [(px, py + h) for px, py in side]
    pen.poly(c.base, *reversed(side), *[(px, py) for px, py in reversed(low)][::-1])
    for share, paint, opacity in ((0.5, c.dark, 0.55), (0.34, c.dark, 0.7)):
        part = [(px, py) for px, py in side if px > x + rx * (1 - share * 1.4)]
        pen.poly(paint, *part, *[(px, py + h) for px, py in reversed(part)], opacity=opacity)
    shine = [(px, py) for px, py in side if x - rx * 0.86 < px < x - rx * 0.5]
    pen.poly(c.light, *shine, *[(px, py + h) for px, py in reversed(shine)], opacity=0.7)
    pen.oval(x, y, rx, ry, c.light)
    pen.oval(x, y + ry * 0.05, rx * 0.95, ry * 0.92, c.glow, opacity=0.45)


def _run_down(pen: Pen, tier: _Tier, c: Tones) -> None:
    """Icing that covers the top and runs down the side."""
    pen.oval(tier.x, tier.top, tier.rx + 1, tier.ry + 1, c.base)
    drops = max(9, int(tier.rx / 15))
    for k in range(drops):
        a = math.pi * (k + 0.5) / drops
        x, y = tier.rim(a)
        wide = 2 * tier.rx / drops * (0.5 + 0.6 * math.sin(a))
        pen.line(c.base, wide, (x, y - 2), (x, y + tier.high * (0.16, 0.44, 0.26, 0.52, 0.2)[k % 5]))
    pen.oval(tier.x, tier.top, tier.rx * 0.93, tier.ry * 0.9, c.light)


def _border(pen: Pen, tier: _Tier, c: Tones) -> None:
    """Pearls of cream around the foot of a tier."""
    count = int(tier.rx / 9)
    for k in range(count + 1):
        x, y = tier.rim(math.pi * k / count)
        pen.dot(x, y + tier.high - 4, tier.rx * 0.042 + 3, c.dark)
        pen.dot(x - 1, y + tier.high - 6, tier.rx * 0.038 + 2, c.glow)


def _flakes(pen: Pen, tier: _Tier, seed: int) -> None:
    """Leaf of gold in torn flakes on the side."""
    for k in range(9):
        a = math.pi * ((k * 0.37 + seed * 0.21) % 1.0 * 0.84 + 0.08)
        x, y = tier.rim(a, 0.98)
        y += tier.high * (0.2 + 0.6 * ((k * 0.61 + seed * 0.3) % 1.0))
        s = 7 + (k * 5 + seed) % 9
        with pen.at(x, y, turn=k * 47.0):
            pen.poly(_GOLD[k % 3], (-s, -s * 0.4), (-s * 0.2, -s), (s * 0.5, -s * 0.5), (s, 0), (s * 0.3,
                s * 0.7), (-s * 0.5, s * 0.5), r=1)
            pen.poly(_GOLD[1], (-s * 0.4, -s * 0.3), (s * 0.2, -s * 0.5), (s * 0.4, 0), (-s * 0.1, s * 0.2),
                opacity=0.8)


def _cut_out(pen: Pen, tier: _Tier, c: Tones, cream: str) -> None:
    """The two faces that a slice left, with their layers, and the plate between them."""
    h, middle = tier.high, (tier.x, tier.top)
    arc = [tier.rim(_CUT_FROM + (_CUT_TO - _CUT_FROM) * k / 10) for k in range(11)]
    floor = [(px, py + h) for px, py in arc]
    pen.poly("#e3e7ed", (middle[0], middle[1] + h), *floor, (floor[-1][0], floor[-1][1] + 14), (floor[0][0],
        floor[0][1] + 14))
    for end, paint in ((arc[0], c.base), (arc[-1], c.light)):
        pen.poly(paint, middle, end, (end[0], end[1] + h), (middle[0], middle[1] + h))
        for share in (0.04, 0.36, 0.68):
            d = h * share
            pen.lines(cream, 13, ((middle[0], middle[1] + d), (end[0], end[1] + d)))
    pen.line(c.dark, 3, middle, (middle[0], middle[1] + h))


def _ring(count: int, start: float, *, cut: bool) -> list[float]:
    """So many angles round a top; none where a slice is gone."""
    if not cut:
        return [start + math.tau * k / count for k in range(count)]
    free = math.tau - (_CUT_TO - _CUT_FROM) - 0.5
    return [_CUT_TO + 0.25 + free * (k + 0.5) / count for k in range(count)]


def _dollops(pen: Pen, tier: _Tier, c: Tones, *, cut: bool) -> None:
    """Rosettes of cream around the rim."""
    spots = sorted((tier.rim(a, 0.86) for a in _ring(14, 0.2, cut=cut)), key=lambda p: p[1])
    for x, y in spots:
        pen.oval(x + 2, y + 2, 25, 15, c.dark)
        pen.oval(x, y - 4, 23, 15, c.base)
        pen.oval(x - 1, y - 13, 15, 10, c.light)
        pen.soft(c.glow, (x - 8, y - 16), (x, y - 32), (x + 6, y - 16))


def _laid_on(pen: Pen, look: Look, tiers: list[_Tier]) -> None:
    """Fruit, flowers and sweets on the top; on several tiers also where each begins."""
    top, cut = tiers[-1], CUT in look.traits
    placed: list[tuple[float, float, str, float]] = []
    for order, kind in enumerate(_said(look, ON_TOP)):
        name, _, said = kind.partition(":")
        exact = int(said or 0)
        count = exact or (6 if len(tiers) == 1 else 5)
        share = 0.58 if order == 0 else 0.26
        share = 0.0 if count == 1 else share if len(tiers) == 1 else share * 0.9
        fit = (1.0 if count <= 8 else 0.75) * (1.0 if len(tiers) == 1 else 0.72)
        placed += [(*top.rim(a, share), name, fit) for a in _ring(count, math.pi / 2 + order, cut=cut)]
        if len(tiers) > 1 and not exact:
            for k, tier in enumerate(tiers[:-1]):
                inner = tiers[k + 1].rx / tier.rx
                middle = math.pi * (0.3 if k % 2 else 0.7)
                placed += [(*tier.rim(middle + j * 0.22, (1 + inner) / 2), name, 0.72) for j in (-1.5, -0.5,
                    0.5, 1.5)]
    for x, y, name, fit in sorted(placed, key=lambda p: p[1]):
        with pen.at(x, y + 6, scale=fit):
            _TOPPINGS[name](pen)


def _candles(pen: Pen, look: Look, tier: _Tier) -> None:
    count = min(12, int(next(iter(_said(look, "candles:")), "0")))
    spots = sorted((tier.rim(a, 0.42 if count > 1 else 0) for a in _ring(max(1, count), 0.5, cut=False)),
        key=lambda p: p[1])
    for k, (x, y) in enumerate(spots[:count]):
        wax = look.part("candle") or ("#3f9bd0", "#e0475b", "#f2c53f", "#5fae6a")[k % 4]
        pen.box(x - 7, y - 74, 14, 76, wax, 4)
        pen.soft("#f28a2f", (x - 10, y - 90), (x, y - 122), (x + 10, y - 90), (x, y - 76))
        pen.soft("#ffe27a", (x - 5, y - 88), (x, y - 106), (x + 5, y - 88), (x, y - 80))


def _blossom(paint: str) -> Callable[[Pen], None]:
    """A full flower of many petals, as of a peony or a rose."""
    def draw(pen: Pen) -> None:
        c = tones(paint)
        pen.soft("#6f9a5a", (-44, -2), (-30, -22), (0, -14), (30, -22), (46, -2), (0, 8))
        for r, many, tone in ((27, 7, c.dark), (19, 6, c.base), (11, 5, c.light)):
            for k in range(many):
                a = k * math.tau / many + r
                pen.dot(r * 0.62 * math.cos(a), -22 + r * 0.46 * math.sin(a), r * 0.6, tone)
        pen.dot(0, -23, 7, c.glow)

    return draw


def _macaron(pen: Pen) -> None:
    c = tones("#f3a6bd")
    pen.oval(0, -12, 34, 14, c.dark)
    pen.box(-32, -26, 64, 12, "#fff6ee", 5)
    pen.oval(0, -32, 34, 17, c.base)
    pen.oval(-8, -37, 14, 6, c.glow)


def _morsel(name: str) -> Callable[[Pen], None]:
    return MORSELS[name][0]


_TOPPINGS: Mapping[str, Callable[[Pen], None]] = {
    **{name: _morsel(name) for name in ("strawberry", "raspberry", "blueberry", "cherry", "nut", "lemon",
        "lime", "orange_slice", "banana_slice", "plum", "grapes", "peach")},
    "flower": _blossom("#f3a1bb"), "white flower": _blossom("#fbf3ec"), "red flower": _blossom("#cf3348"),
    "macaron": _macaron,
}
DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:round_cake": _cake}
