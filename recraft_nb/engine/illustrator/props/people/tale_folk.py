"""Folk of tales and feasts known by their dress: Red Riding Hood, a mummy, a leprechaun, a catrina."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body.poses import CHILD
from recraft_nb.engine.illustrator.props.dress import hats
from recraft_nb.engine.illustrator.props.pen.shapes import oval, soft, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform
from recraft_nb.engine.illustrator.props.people.wardrobe import cape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_RED = tones("#cf2f3a")
_FEATHERS = ("#f2479a", "#f7b733", "#3fc0b0", "#8a5fd0")


def _basket(pen: Pen) -> None:
    """A basket with a cloth, by its handle."""
    pen.ring(0, 40, 40, 44, "#8a5a35", 9)
    pen.soft("#ffffff", (-44, 50), (-30, 26), (0, 34), (30, 24), (46, 50))
    for x in (-26, 0, 24):
        pen.line("#e0475b", 4, (x, 34), (x + 4, 50))
    pen.poly("#c9924f", (-54, 48), (54, 48), (40, 104), (-40, 104), r=10)
    for k in range(3):
        pen.line("#a8703f", 4, (-50 + 5 * k, 62 + 14 * k), (50 - 5 * k, 62 + 14 * k))


def _bandages(pen: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    del neck, hip
    x0, y0, x1, y1 = torso.box
    for k in range(5):
        y = y0 + (y1 - y0) * (k + 0.5) / 5
        pen.line("#c2b48f", 5, (x0 + 12, y + (8 if k % 2 else -6)), (x1 - 12, y + (-6 if k % 2 else 8)))


def _wrapped_head(pen: Pen) -> None:
    """Bandages over a head, free at the eyes."""
    pen.soft("#efe6d0", (-58, -14), (-54, -56), (-8, -76), (48, -58), (60, -14), (30, -20), (-30, -20))
    pen.soft("#efe6d0", (-54, 22), (0, 16), (56, 22), (42, 56), (0, 68), (-42, 56))
    pen.lines("#c2b48f", 5, ((-52, -40), (0, -54), (52, -36)), ((-40, -62), (10, -66), (44, -56)), ((-50,
        32), (0, 40), (50, 30)),
        ((-38, 52), (2, 56), (40, 48)), curve=True)
    pen.tube("#efe6d0", [(50, -20), (84, 10), (78, 56)], [16, 14, 10])


def _green_hat(pen: Pen) -> None:
    pen.oval(0, -46, 84, 16, "#2f8a40")
    pen.poly("#3f9e4f", (-52, -50), (-46, -128), (46, -128), (52, -50), r=5)
    pen.poly("#2b2733", (-52, -54), (-50, -78), (50, -78), (52, -54))
    pen.box(-17, -82, 34, 32, "#f2bd3f", 3)
    pen.box(-8, -74, 16, 16, "#2b2733", 2)


def _plumes(pen: Pen, neck: Point, hip: Point) -> None:
    """A wheel of feathers behind the shoulders."""
    x, y = neck[0], neck[1] + (hip[1] - neck[1]) * 0.3
    for k in range(13):
        a = math.pi * (k + 0.0) / 12
        dx, dy = math.cos(a), -math.sin(a)
        paint = tones(_FEATHERS[k % 4])
        tip = (x + dx * 236, y + dy * 250)
        side = (-dy * 30, dx * 30)
        mid = (x + dx * 140, y + dy * 146)
        pen.soft(paint.base, (x + dx * 30, y + dy * 30), (mid[0] + side[0], mid[1] + side[1]), tip,
            (mid[0] - side[0], mid[1] - side[1]))
        pen.line(paint.light, 5, (x + dx * 60, y + dy * 60), (x + dx * 200, y + dy * 210))


def _headdress(pen: Pen) -> None:
    for k in range(7):
        a = math.radians(-90 + (k - 3) * 21)
        dx, dy = math.cos(a), math.sin(a)
        pen.soft(_FEATHERS[k % 4], (dx * 46, dy * 50), (dx * 100 - dy * 18, dy * 104 + dx * 18),
            (dx * 150, dy * 158), (dx * 100 + dy * 18, dy * 104 - dx * 18))
    pen.soft("#f2bd3f", (-54, -30), (-46, -60), (0, -78), (46, -60), (54, -30), (0, -46))
    for x, y in ((-28, -52), (0, -60), (28, -52)):
        pen.dot(x, y, 8, "#f2479a")


def _sequins(pen: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    del hip
    x0, y0, x1, y1 = torso.box
    for k in range(9):
        pen.dot(x0 + (x1 - x0) * ((k * 5) % 9 + 1) / 10, y0 + (y1 - y0) * (0.3 + 0.6 * ((k * 7) % 9) / 9),
            6, "#fff0a8")
    pen.line("#f2bd3f", 12, (neck[0] - 28, neck[1] + 12), (neck[0], neck[1] + 24), (neck[0] + 28,
        neck[1] + 12), curve=True)


def _sugar_skull(pen: Pen) -> None:
    """A face painted as a sugar skull under a wreath of roses."""
    pen.soft("#fbf7f0", (-48, -30), (0, -52), (48, -30), (50, 12), (34, 44), (0, 60), (-34, 44), (-50, 12))
    for s in (-1, 1):
        for k in range(8):
            a = math.tau * k / 8
            pen.dot(s * 21 + math.cos(a) * 16, -4 + math.sin(a) * 16, 6, ("#e0475b", "#3f9bd0")[k % 2])
        pen.dot(s * 21, -4, 15, "#2b2430")
        pen.dot(s * 21 - 3, -8, 4, "#ffffff")
        pen.line("#e0475b", 3, (s * 36, 26), (s * 42, 18), (s * 38, 12), curve=True)
    pen.poly("#2b2430", (-6, 22), (0, 10), (6, 22), (0, 19), r=1)
    pen.line("#2b2430", 4, (-30, 36), (0, 42), (30, 36), curve=True)
    pen.lines("#2b2430", 3, *(((x, 34), (x, 46)) for x in (-20, -10, 0, 10, 20)))
    pen.fill(oval(0, -32, 8, 8), "#f7b733")
    for x, y, r, paint in ((-52, -48, 21, "#d9303f"), (-22, -68, 23, "#f28a2f"), (14, -72, 24, "#d9303f"),
        (48, -54, 22, "#e86fa5")):
        pen.dot(x, y, r, paint)
        pen.ring(x, y, r * 0.55, r * 0.5, tones(paint).dark, 4)


_FOLK: Mapping[str, Uniform] = {
    "red_hood": Uniform("#f4efe6", "#7a4a34", "#6b4632", "dress", hat=hats.hood(_RED), back=cape(_RED),
        tool=_basket, sex="f",
        build=CHILD, hair="#6b4028", pose="holding"),
    "mummy": Uniform("#efe6d0", "#e6dabd", "#d9ccab", front=_bandages, hat=_wrapped_head, skin="#d9ccab",
        bald=True, glove="#e6dabd",
        pose="pushing", sex="m"),
    "leprechaun": Uniform("#3f9e4f", "#2f7a3c", "#2b2733", wears=("suit:#3f9e4f",), hat=_green_hat,
        beard=True, hair="#d9702a",
        pose="waving", sex="m"),
    "samba": Uniform("#f2479a", "#f2479a", "#f2bd3f", "shorts", "none", front=_sequins, back=_plumes,
        hat=_headdress, sex="f",
        pose="dancing"),
    "catrina": Uniform("#3a2a3f", "", cut="gown", hat=_sugar_skull, sex="f", hair="#241c22"),
}


def _drawn(u: Uniform) -> Callable[[Pen, Look], None]:
    return lambda pen, look: draw_uniform(u, pen, look)


def _pot_of_gold(pen: Pen, look: Look) -> None:
    """A black pot on three feet, heaped with gold."""
    iron, gold = look.main("#3a3a46"), tones("#f5bd3a")
    pen.oval(300, 556, 190, 18, "#1f2a20", opacity=0.2)
    for x in (190, 300, 410):
        pen.tube(iron.dark, [(x, 500), (x + (x - 300) * 0.2, 556)], [34, 22])
    pen.soft(gold.base, (120, 250), (170, 180), (250, 140), (340, 136), (420, 180), (480, 250), (300, 290))
    for k in range(22):
        x, y = 140 + (k * 53) % 320, 160 + (k * 37) % 100
        low = y + abs(x - 300) * 0.24
        pen.oval(x, low, 26, 22, (gold.light, gold.dark)[k % 2])
        pen.oval(x - 2, low - 2, 18, 15, gold.base)
    body = soft((96, 270), (70, 380), (120, 490), (300, 540), (480, 490), (530, 380), (504, 270), (300,
        300))
    pen.form(body, iron)
    pen.soft(iron.dark, (76, 246), (300, 268), (524, 246), (532, 280), (300, 306), (68, 280))
    pen.soft(iron.light, (86, 250), (300, 272), (514, 250), (500, 262), (300, 284), (100, 262))
    pen.line(iron.light, 12, (130, 350), (132, 410), (160, 456), curve=True, opacity=0.6)
    pen.anchor("seat", 300, 250)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    **{f"figure:{name}": _drawn(u) for name, u in _FOLK.items()},
    "prop:pot_of_gold": _pot_of_gold,
}
