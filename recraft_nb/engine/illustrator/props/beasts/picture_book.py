"""Animals that picture books are full of: a friendly dinosaur, a hamster, a mole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
from recraft_nb.engine.illustrator.props.beasts.tails import shape
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, Point, Tones, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

# Poses in which a dinosaur is not on its two legs.
_DOWN = ("sitting", "sleeping", "lying", "running", "jumping")


def _dinosaur(pen: Pen, look: Look) -> None:
    """Two strong legs, short arms, a broad snout with a row of teeth, a crest of plates."""
    coat = look.main("#5fb55a", "#4aa79a", "#7cb342")
    pale, plate = tones("#f3ecc0"), tones("#f0a04b")

    def head(p: Pen, asleep: bool) -> None:
        for x, y, r in ((-34, -86, 20), (4, -98, 24), (42, -86, 20)):
            p.poly(plate.base if x < 20 else plate.dark, (x - r, y + 30), (x, y - r), (x + r, y + 30), r=6)
        crown = f.mirrored((0, -88), (50, -80), (78, -40), (84, 6), (104, 34), (98, 74), (52, 94), (0, 98))
        p.form(crown, coat, dy=-0.14, reach=1.26)
        p.cut(crown, oval(-8, 78, 112, 38), coat.light)
        for s in (-1, 1):
            p.dot(s * 46 - 8, -34, 27, coat.light if s < 0 else coat.base)
        f.eyes(p, x=42, y=-32, asleep=asleep, r=13)
        for s in (-1, 1):
            p.oval(s * 22 - 10, 24, 6, 8, coat.deep, turn=s * 18)
        p.line(coat.deep, 5, (-84, 56), (-46, 68), (-8, 71), (30, 68), (68, 56), curve=True)
        for x, y in ((-62, 63), (-36, 69), (-8, 71), (20, 69), (46, 63)):
            p.poly("#ffffff", (x - 9, y), (x + 9, y), (x, y + 15), r=2)
        f.blush(p, x=72, y=26)

    def tail(p: Pen, _pose: str, root: Point) -> None:
        x, y = root
        low = GROUND - 30
        way = [(x - 60, min(y, low - 26)), (x + 40, low), (x + 110, low - 10), (x + 160, low - 60)]
        p.form(shape(way, [92, 66, 40, 8]), tones(coat.dark))
        for k in range(3):
            px, py = x + 6 + k * 44, low - 34 + k * 4
            p.poly(plate.dark, (px - 14, py + 8), (px + 6, py - 24), (px + 18, py + 10), r=4)

    def marks(p: Pen, part: str, _outline: object) -> None:
        if part == "front":
            for y in (400, 436, 472):
                p.line(pale.dark, 5, (268, y), (324, y))

    b = Beast(
        coat, pale, coat, head, tail, marks, length=190, depth=140, leg=96, leg_width=42, head_size=1.0,
        girth=1.06, teddy=True,
    )
    draw_beast(pen, b, _on_two(look))


def _on_two(look: Look) -> Look:
    """A dinosaur stands on its hind legs unless it is said to do otherwise."""
    if look.has(*_DOWN, UPRIGHT):
        return look
    return type(look)(look.chance, look.color, (UPRIGHT, *look.traits))


def _hamster(pen: Pen, look: Look) -> None:
    """Round cheeks, small round ears, tan above and white below."""
    coat = look.main("#e0a55e", "#d69a5a", "#c9a27a")
    pale, pink = tones("#fff6e8"), tones("#f2b3a6")

    def head(p: Pen, asleep: bool) -> None:
        f.round_ears(p, coat, pink.base, x=60, y=-66, r=28, k=0.58)
        skull = f.mirrored((0, -76), (52, -68), (88, -24), (106, 28), (92, 70), (44, 90), (0, 92))
        p.form(skull, coat, dy=-0.14, reach=1.26)
        for s in (-1, 1):
            p.cut(skull, oval(s * 72 - 4, 52, 50, 46), pale.base if s < 0 else pale.dark)
        p.cut(skull, oval(-8, 60, 54, 46), pale.base)
        p.soft(pale.base, (-8, -74), (6, -40), (2, 10), (-8, 30), (-18, 10), (-22, -40))
        f.eyes(p, x=44, y=-2, asleep=asleep, r=13)
        p.oval(-11, 34, 11, 8, "#e07f86")
        f.smile(p, y=52, w=15)
        f.whiskers(p, y=44, x=40, length=50, color="#c9a27a")
        f.blush(p, x=70, y=40)

    b = Beast(
        coat, pale, pink, head, None, length=150, depth=122, leg=46, leg_width=26, head_size=1.06,
        head_at=(-24, -32), squat=0.7, crouch=not look.has("running", "walking"), girth=1.1,
    )
    draw_beast(pen, b, look)


def _mole(pen: Pen, look: Look) -> None:
    """Black velvet, a long pink nose, hardly any eyes, broad pink hands."""
    coat = look.main("#4d4a58", "#57505c")
    pink: Tones = tones("#f2a7ae")

    def head(p: Pen, asleep: bool) -> None:
        skull = f.mirrored((0, -74), (50, -66), (82, -18), (84, 30), (58, 62), (24, 84), (0, 88))
        p.form(skull, coat, dy=-0.14, reach=1.26)
        p.soft(
            coat.light, (-8, 4), (20, 18), (40, 48), (22, 78), (-8, 86), (-38, 78), (-56, 48), (-36, 18),
        )
        for s in (-1, 1):
            if asleep:
                p.line("#f4e9dc", 4, (s * 36 - 16, -8), (s * 36 - 8, -3), (s * 36, -8), curve=True)
            else:
                p.dot(s * 36 - 8, -10, 9, "#17151c")
                p.dot(s * 36 - 11, -13, 3.2, "#ffffff")
        p.oval(-10, 34, 27, 20, pink.base)
        p.oval(-18, 27, 9, 6, "#ffffff", opacity=0.6)
        for s in (-1, 1):
            p.dot(s * 9 - 10, 38, 3.6, pink.deep)
        f.smile(p, y=66, w=15, color="#241f28")
        f.whiskers(p, y=52, x=34, length=46, color="#cfc9d6")
        f.blush(p, x=56, y=34)

    b = Beast(
        coat, tones(coat.light), pink, head, None, length=150, depth=116, leg=44, leg_width=40,
        head_size=0.98, head_at=(-30, -30), squat=0.74, girth=1.05, teddy=True, fur=coat,
    )
    draw_beast(pen, b, look, unasked="sitting")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:dinosaur": _dinosaur,
    "animal:hamster": _hamster,
    "animal:mole": _mole,
}
