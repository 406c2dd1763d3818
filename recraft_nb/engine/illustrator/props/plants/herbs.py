"""Sprigs of herbs that can be told apart: needles, tiny leaves, grey leaves, toothed leaves, feathers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.look import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _stem(pen: Pen, paint: str, sway: float = 20.0, wide: float = 9.0,
    top: float = 60.0) -> list[tuple[float, float]]:
    """A stem from the foot up; gives the places along it, the foot first."""
    way = [(300 + sway * math.sin(t * 2.6), 556 - (556 - top) * t) for t in (k / 20 for k in range(21))]
    pen.line(paint, wide, *way, curve=True)
    return way


def _rosemary(pen: Pen, look: Look) -> None:
    """A woody stem full of needles, a few blue flowers."""
    c = look.main("#5f8a66")
    way = _stem(pen, "#7a5f43", 26)
    for foot, lean in ((6, -150), (9, 140)):
        # Two side shoots, so that it is a sprig and no club.
        x0, y0 = way[foot]
        shoot = [(x0 + lean * t, y0 - 210 * t + 40 * t * t) for t in (k / 8 for k in range(9))]
        pen.line("#7a5f43", 7, *shoot, curve=True)
        _needles(pen, c, shoot[1:], 50)
    _needles(pen, c, way[3:], 66)
    for k in (8, 12, 16):
        x, y = way[k]
        for side in (-1, 1):
            pen.dot(x + side * 17, y - 10, 10, "#8f9fe0")
            pen.dot(x + side * 20, y - 17, 6, "#b9c4f2")


def _needles(pen: Pen, c: Tones, way: Sequence[tuple[float, float]], long: float) -> None:
    """Thin stiff leaves that stand off a stem to both sides, with air between them."""
    for k, (x, y) in enumerate(way):
        own = long * (1 - 0.4 * k / len(way))
        for side in (-1, 1):
            tip = (x + side * own * 0.86, y - own * 0.56)
            bend = ((x + tip[0]) / 2, (y + tip[1]) / 2 - 3)
            pen.tube((c.base, c.dark)[(k + (side > 0)) % 2], [(x, y), bend, tip], [7, 10, 2])
    x, y = way[-1]
    for dx in (-15, 0, 15):
        pen.tube(c.light, [(x, y), (x + dx * 0.6, y - 26), (x + dx, y - 46)], [6, 8, 2])


def _thyme(pen: Pen, look: Look) -> None:
    """Thin branching stems with pairs of tiny round leaves, pink flowers at the tips."""
    c = look.main("#7f9f5f")
    for x0, lean, top in ((300, -150, 190), (300, 150, 170), (300, -70, 100), (300, 80, 84), (300, 0, 50)):
        way = [(x0 + lean * t * t, 556 - (556 - top) * t) for t in (k / 12 for k in range(13))]
        pen.line("#8a6a4a", 6, *way, curve=True)
        for k, (x, y) in enumerate(way[3:]):
            for side in (-1, 1):
                pen.oval(x + side * 15, y - 4, 13, 8, (c.base, c.dark)[k % 2], side * -30)
        for dx, dy in ((0, -6), (-10, 6), (10, 6), (0, 14)):
            pen.dot(way[-1][0] + dx, way[-1][1] + dy, 9, "#d99ac4")


def _sage(pen: Pen, look: Look) -> None:
    """Long soft grey-green leaves in pairs, with a net of veins."""
    c = look.main("#9db394")
    way = _stem(pen, "#8f9a78", 10)
    for k, at in enumerate((4, 8, 12, 16)):
        x, y = way[at]
        long = 190 - 30 * k
        for side in (-1, 1):
            with pen.at(x, y, turn=side * (64 - 7 * k)):
                pen.soft(c.dark, (0, 8), (-long * 0.2, -long * 0.34), (-long * 0.15, -long * 0.78), (0,
                    -long), (long * 0.15, -long * 0.78), (long * 0.2, -long * 0.34))
                pen.soft(c.base, (-2, 4), (-long * 0.17, -long * 0.34), (-long * 0.13, -long * 0.76), (-2,
                    -long * 0.95), (0, -long * 0.5))
                pen.line(c.glow, 5, (0, 0), (0, -long * 0.92))
                pen.lines(c.glow, 3, *(((0, -long * t), (s * long * 0.13, -long * (t + 0.1))) for t in (0.2,
                    0.36, 0.52, 0.68) for s in (-1, 1)))
    with pen.at(way[-1][0], way[-1][1] + 30):
        pen.soft(c.light, (0, 20), (-26, -30), (0, -92), (26, -30))
        pen.line(c.glow, 4, (0, 14), (0, -74))


def _mint(pen: Pen, look: Look) -> None:
    """Broad bright leaves with toothed edges."""
    c = look.main("#4fae62")
    way = _stem(pen, "#5f9a5a", 14)
    for k, at in enumerate((3, 7, 11, 15)):
        x, y = way[at]
        long = 170 - 24 * k
        for side in (-1, 1):
            with pen.at(x, y, turn=side * (70 - 6 * k)):
                _toothed(pen, long, c.dark if side > 0 else c.base, c.glow)
    for turn in (-30, 30, 0):
        with pen.at(way[-1][0], way[-1][1] + 30, turn=turn):
            _toothed(pen, 90, c.light, c.glow)


def _toothed(pen: Pen, long: float, paint: str, vein: str) -> None:
    side = []
    for k in range(1, 9):
        t = k / 9
        out = long * 0.34 * math.sin(math.pi * (0.1 + 0.86 * t)) ** 0.8
        side += [(out * 0.86, -long * (t - 0.03)), (out * 1.06, -long * t)]
    pen.poly(paint, (0, 6), *side, (0, -long), *[(-x, y) for x, y in reversed(side)], r=2)
    pen.line(vein, 4, (0, 0), (0, -long * 0.9))
    pen.lines(vein, 3, *(((0, -long * t), (s * long * 0.24, -long * (t + 0.14))) for t in (0.16, 0.34,
        0.52) for s in (-1, 1)))


def _basil(pen: Pen, look: Look) -> None:
    """Round glossy leaves that bulge."""
    c = look.main("#4f9a3f")
    way = _stem(pen, "#6fae55", 8, 11)
    for k, at in enumerate((5, 10, 15)):
        x, y = way[at]
        long = 176 - 34 * k
        for side in (-1, 1):
            with pen.at(x, y, turn=side * (66 - 12 * k)):
                pen.soft(c.dark, (0, 6), (-long * 0.34, -long * 0.3), (-long * 0.3, -long * 0.74), (0,
                    -long), (long * 0.3, -long * 0.74), (long * 0.34, -long * 0.3))
                pen.soft(c.base, (-3, 0), (-long * 0.3, -long * 0.3), (-long * 0.26, -long * 0.72), (-3,
                    -long * 0.94), (0, -long * 0.4))
                pen.oval(-long * 0.13, -long * 0.6, long * 0.05, long * 0.16, c.glow, 12, opacity=0.7)
                pen.line(c.light, 4, (0, 0), (0, -long * 0.88))
    for turn in (-40, 40, 0):
        with pen.at(way[-1][0], way[-1][1] + 26, turn=turn):
            pen.soft(c.light, (0, 10), (-30, -40), (0, -96), (30, -40))


def _parsley(pen: Pen, look: Look) -> None:
    """Curled leaves in threes on bare stems."""
    c = look.main("#4f9f48")
    for lean, top in ((-150, 230), (150, 210), (0, 110)):
        way = [(300 + lean * t * t, 556 - (556 - top) * t) for t in (k / 8 for k in range(9))]
        pen.line("#6fae55", 9, *way, curve=True)
        x, y = way[-1]
        for dx, dy in ((-58, 4), (58, 4), (0, -52), (-36, -34), (36, -34), (0, 0)):
            for k in range(8):
                a = k * math.tau / 8
                pen.dot(x + dx + 30 * math.cos(a), y + dy + 28 * math.sin(a), 17, (c.dark, c.base)[k % 2])
            pen.dot(x + dx, y + dy - 4, 24, c.light)


def _dill(pen: Pen, look: Look) -> None:
    """Feathers of fine threads."""
    c = look.main("#6fa650")
    way = _stem(pen, c.dark, 16)
    for k in range(3, 21):
        x, y = way[k]
        long = 150 - 6 * k
        for side in (-1, 1):
            tip = (x + side * long * 0.8, y - long * 0.6)
            pen.line(c.dark, 4, (x, y), tip)
            for t in (0.35, 0.6, 0.85, 1.0):
                px, py = x + (tip[0] - x) * t, y + (tip[1] - y) * t
                pen.lines(c.base, 3, ((px, py), (px + side * 20, py - 2)), ((px, py), (px + side * 4,
                    py - 24)), ((px, py), (px + side * 20, py + 16)))


def _chives(pen: Pen, look: Look) -> None:
    """A tuft of thin tubes, two with round flowers."""
    c = look.main("#5f9f4a")
    for k in range(17):
        lean = (k - 8) * 24
        top = 120 + abs(k - 8) * 14 + (k * 37) % 60
        pen.line((c.dark, c.base, c.light)[k % 3], 11, (300 + lean * 0.2, 556), (300 + lean * 0.5, 340),
            (300 + lean, top), curve=True)
    for x, y in ((252, 96), (370, 120)):
        pen.line(c.dark, 9, (300, 540), ((300 + x) / 2, 320), (x, y), curve=True)
        for k in range(14):
            a = k * math.tau / 14
            pen.line("#c08fd6" if k % 2 else "#a86fc4", 11, (x, y), (x + 36 * math.cos(a),
                y + 34 * math.sin(a)))


def _eucalyptus(pen: Pen, look: Look) -> None:
    """Round blue-green leaves in pairs, smaller to the tip."""
    c = look.main("#8fb3a4")
    way = _stem(pen, "#a88a72", 26)
    for k, (x, y) in enumerate(way[2::2]):
        r = 62 - 4.4 * k
        for side in (-1, 1):
            pen.oval(x + side * r * 1.05, y - r * 0.2, r, r * 0.84, (c.dark, c.base)[side < 0], side * -24)
            pen.line(c.glow, 3, (x, y), (x + side * r * 1.7, y - r * 0.5))
    pen.oval(way[-1][0], way[-1][1] - 16, 18, 24, c.light)


#: Begins the trait that names the herb in a pot; with no name any herb.
HERB = "herb:"


def potted(pen: Pen, look: Look) -> bool:
    """Draw the herb of a pot above its rim, where the traits ask for one."""
    said = next((t.removeprefix(HERB) for t in look.traits if t.startswith(HERB)), None)
    if said is None:
        return False
    bare = Look(look.chance, None, ())
    with pen.at(96, 44, scale=0.68):
        DRAWINGS[f"prop:{said or look.chance.pick(_KITCHEN)}"](pen, bare)
    return True


_KITCHEN = ("rosemary", "thyme", "sage", "mint", "basil", "parsley", "chives")
DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:rosemary": _rosemary, "prop:thyme": _thyme, "prop:sage": _sage, "prop:mint": _mint,
        "prop:basil": _basil,
    "prop:parsley": _parsley, "prop:dill": _dill, "prop:chives": _chives, "prop:eucalyptus": _eucalyptus,
}
#: Of every herb, its picture.
SPRIGS: frozenset[str] = frozenset(DRAWINGS)
