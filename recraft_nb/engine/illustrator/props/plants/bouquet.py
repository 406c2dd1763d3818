"""Bunches of flowers of one kind, so many that they can be counted, for vases, pots and hands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that names kind, number and colour of the flowers in a vase.
FLOWERS = "flowers:"
_USUAL = {"rose": "#d9363a", "tulip": "#e8546a", "sunflower": "#f5c02f", "daisy": "#fdfaf4",
        "lavender": "#9a7fd0", "peony": "#f29bb6", "hydrangea": "#8fa6dc", "eucalyptus": "#8fb3a4"}
# Full flowers are wider than their share, and stand among round grey leaves.
_FULL = frozenset({"peony", "hydrangea"})


def flowers_asked(traits: Sequence[str]) -> tuple[str, int, str] | None:
    """Kind, number and colour that the traits ask for."""
    for trait in traits:
        if trait.startswith(FLOWERS):
            kind, count, paint = trait.removeprefix(FLOWERS).split(":")
            return kind, int(count), paint or _USUAL.get(kind, "#f08fb0")
    return None


def all_asked(traits: Sequence[str]) -> list[tuple[str, int, str]]:
    """Every kind of flower that the traits ask for: a bunch may be mixed."""
    named = [flowers_asked([trait]) for trait in traits if trait.startswith(FLOWERS)]
    return [asked for asked in named if asked]


def bunch(pen: Pen, asked: tuple[str, int, str], neck: Point, wide: float, tall: float,
    more: Sequence[tuple[str, int, str]] = ()) -> None:
    """Draw stems out of a neck and a flower on each, in a dome; the nearest last."""
    kind, count, _ = asked
    r = 50.0 if count < 4 else 40.0 if count < 6 else 31.0
    wide *= 1.0 if count < 6 else 1.18
    x0, y0 = neck
    places: list[Point] = []
    rows = 1 if count < 6 else 2 if count < 9 else 3
    left = count
    for row in range(rows):
        n = left if row == rows - 1 else round(count / rows + (0.8 if row == 0 else 0))
        left -= n
        for k in range(n):
            angle = math.pi * (0.16 + 0.68 * ((k + 0.5) / n))
            reach = 1.0 - 0.27 * row
            out = wide * (1.0 - 0.1 * row)
            if row and n < 3:
                # One or two in front hang so low that each can be counted.
                angle = math.pi * (0.1 + 0.8 * ((k + 0.5) / n))
                reach, out = 0.42, wide * 1.05
            places.append((x0 - math.cos(angle) * out, y0 - math.sin(angle) * tall * reach))
    for x, y in places:
        pen.line("#4f8f45", 7, (x0 + (x - x0) * 0.12, y0), (x0 + (x - x0) * 0.5, (y + y0) / 2), (x, y),
                curve=True)
    if kind in _FULL:
        r *= 1.3
        for lean in (-1.0, -0.55, 0.0, 0.55, 1.0):
            _sprig(pen, (x0, y0), (x0 + lean * wide * 1.25, y0 - tall * (1.36 - 0.3 * abs(lean))))
    for side in (-1, 1):
        for out in (0.4, 0.75):
            with pen.at(x0 + side * wide * out * 0.8, y0 - tall * 0.26, turn=side * (40 + 20 * out)):
                pen.soft("#5fa04f" if side < 0 else "#4f8a45", (0, 16), (-15, -16), (0, -54), (15, -16))
    if kind == "eucalyptus" and not more:
        # Boughs of round leaves that lean out, with no heads of flowers.
        for lean in (-1.15, -0.75, 0.8, 1.2, -0.3, 0.35, 0.0):
            _sprig(pen, (x0, y0), (x0 + lean * wide, y0 - tall * (1.5 - 0.4 * abs(lean))))
        return
    for k, (x, y) in enumerate(places):
        # In a large bunch the kinds are mixed, in a small one they take turns.
        turn = k if count < 6 else k * 2 + k // 3
        own, _, tone = (asked, *more)[turn % (1 + len(more))]
        with pen.at(x, y):
            _HEADS.get(own, _blossom)(pen, tones(tone), r)


def _rose(pen: Pen, t: Tones, r: float) -> None:
    pen.soft("#4f8f45", (-r * 0.5, r * 0.6), (0, r * 1.1), (r * 0.5, r * 0.6), (0, r * 0.5))
    pen.form(soft((0, -r * 0.95), (r * 0.8, -r * 0.6), (r, r * 0.1), (r * 0.6, r * 0.8), (0, r), (-r * 0.6,
            r * 0.8),
                  (-r, r * 0.1), (-r * 0.8, -r * 0.6)), t)
    pen.soft(t.deep, (-r * 0.5, -r * 0.35), (0, -r * 0.62), (r * 0.5, -r * 0.35), (r * 0.3, r * 0.1),
            (-r * 0.3, r * 0.1))
    pen.line(t.light, r * 0.1, (-r * 0.3, -r * 0.25), (0, -r * 0.4), (r * 0.28, -r * 0.2), (0, 0), curve=True)
    pen.line(t.deep, r * 0.09, (-r * 0.8, -r * 0.1), (-r * 0.2, r * 0.36), (r * 0.5, r * 0.2), curve=True)
    pen.line(t.deep, r * 0.08, (r * 0.78, 0), (r * 0.4, r * 0.6), (-r * 0.2, r * 0.72), curve=True)


def _tulip(pen: Pen, t: Tones, r: float) -> None:
    pen.form(soft((-r * 0.75, -r), (-r * 0.35, -r * 0.5), (0, -r * 1.15), (r * 0.35, -r * 0.5), (r * 0.75,
            -r),
                  (r * 0.8, r * 0.3), (0, r), (-r * 0.8, r * 0.3)), t)
    pen.soft(t.light, (0, -r * 1.1), (r * 0.34, -r * 0.2), (0, r * 0.9), (-r * 0.34, -r * 0.2), opacity=0.8)


def _sunflower(pen: Pen, t: Tones, r: float) -> None:
    for k in range(12):
        with pen.at(0, 0, turn=30 * k):
            pen.oval(0, -r * 0.86, r * 0.2, r * 0.42, t.dark if k % 2 else t.base)
    pen.dot(0, 0, r * 0.58, "#6b4226")
    pen.dot(-r * 0.08, -r * 0.08, r * 0.4, "#85552f")


def _daisy(pen: Pen, t: Tones, r: float) -> None:
    for k in range(9):
        with pen.at(0, 0, turn=40 * k):
            pen.oval(0, -r * 0.66, r * 0.2, r * 0.4, t.dark if k in {3, 4, 5} else t.base)
    pen.dot(0, 0, r * 0.34, "#f2b93b")


def _lavender(pen: Pen, t: Tones, r: float) -> None:
    for k in range(6):
        pen.oval(-r * 0.2 if k % 2 else r * 0.2, r * 0.6 - k * r * 0.36, r * 0.26, r * 0.22,
                t.dark if k % 2 else t.base)
    pen.oval(0, -r * 1.5, r * 0.16, r * 0.22, t.light)


def _blossom(pen: Pen, t: Tones, r: float) -> None:
    for k in range(6):
        with pen.at(0, 0, turn=60 * k):
            pen.oval(0, -r * 0.58, r * 0.36, r * 0.46, t.dark if k in {2, 3} else t.base)
    pen.dot(0, 0, r * 0.34, "#ffd166")


def _sprig(pen: Pen, foot: Point, tip: Point) -> None:
    """A sprig of eucalyptus from the neck of the vase: round leaves in pairs."""
    pen.line("#a88a72", 5, foot, tip)
    for k in range(4, 11):
        x, y = (a + (b - a) * k / 10 for a, b in zip(foot, tip, strict=True))
        r = 22 - k * 0.9
        for side in (-1, 1):
            pen.oval(x + side * r * 0.9, y - 4, r, r * 0.8, "#7fa393" if side > 0 else "#94b8a8", side * -24)


def _peony(pen: Pen, t: Tones, r: float) -> None:
    """A ball of many petals, folded into each other."""
    for many, far, big, tone in ((9, 0.66, 0.42, t.dark), (8, 0.48, 0.4, t.base), (6, 0.3, 0.34, t.light)):
        for k in range(many):
            a = k * math.tau / many + far
            pen.dot(r * far * math.cos(a), r * far * math.sin(a) * 0.9, r * big, tone)
    pen.lines(t.dark, r * 0.07, ((-r * 0.26, -r * 0.02), (0, -r * 0.26), (r * 0.26, -r * 0.02)),
        ((-r * 0.16, r * 0.16),
        (0, 0), (r * 0.18, r * 0.14)), curve=True)


def _hydrangea(pen: Pen, t: Tones, r: float) -> None:
    """A dome of small flowers with four petals each."""
    pen.dot(0, 0, r, t.dark)
    for k in range(19):
        a, far = k * 2.39996, r * 0.86 * math.sqrt((k + 0.3) / 19)
        x, y = far * math.cos(a), far * math.sin(a)
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            pen.dot(x + dx * r * 0.1, y + dy * r * 0.1, r * 0.11, (t.base, t.light)[k % 2])
        pen.dot(x, y, r * 0.05, t.glow)


def _eucalyptus(pen: Pen, t: Tones, r: float) -> None:
    for k in range(4):
        for side in (-1, 1):
            pen.oval(side * r * 0.5, r * (1.1 - 0.62 * k), r * 0.5, r * 0.38,
                t.dark if side > 0 else t.base, side * -24)
    pen.oval(0, -r * 1.2, r * 0.24, r * 0.34, t.light)


_HEADS = {"peony": _peony, "hydrangea": _hydrangea, "eucalyptus": _eucalyptus, "rose": _rose,
    "tulip": _tulip, "sunflower": _sunflower, "daisy": _daisy, "lavender": _lavender}


def single(kind: str) -> Callable[[Pen, Look], None]:
    """One flower of a kind, large, on its stem with leaves."""

    def draw(pen: Pen, look: Look) -> None:
        t = look.main(_USUAL.get(kind, "#f08fb0"))
        pen.line("#4f8f45", 17, (300, 556), (292, 400), (300, 230), curve=True)
        for side, y in ((-1, 440), (1, 390)):
            with pen.at(298, y, turn=side * 58):
                pen.soft("#4f8f45" if side > 0 else "#5fa04f", (0, 8), (-46, -80), (0, -176), (46, -80))
                pen.line("#8cc47a", 4, (0, 0), (0, -150))
        with pen.at(300, 190):
            _HEADS.get(kind, _blossom)(pen, t, 165)

    return draw
