"""What is kept in order: pencils in a cup, folded clothes, a pile of leaves, plants in pots, a sack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.driven import coaches
from recraft_nb.engine.illustrator.props.goods.parcels import held
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones
from recraft_nb.engine.illustrator.props.plants.herbs import potted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BRIGHT = ("#e2453c", "#3f86d9", "#f2b53c", "#4fae6a", "#8a5ab8", "#f07fb0", "#2fb5a5", "#f28a3c")
#: Begins the trait that says what stands in a cup.
STANDS = "stands:"


def _pencil_cup(pen: Pen, look: Look) -> None:
    """A cup in which pencils or brushes stand in a fan, each to be seen."""
    many = max(1, held(look, 5))
    c = look.main("#4f8fc0", "#f2ede4", "#d9775a", "#5aa08f")
    brush = any(t == f"{STANDS}brush" for t in look.traits)
    spoon = any(t == f"{STANDS}spoon" for t in look.traits)
    for k in range(many):
        share = (k + 0.5) / many - 0.5
        with pen.at(300 + share * 150, 420, turn=share * 64):
            t = tones(_BRIGHT[k % len(_BRIGHT)])
            wide = 34 if many < 7 else 26
            tall = 330 + (k * 37) % 50
            if brush:
                pen.box(-wide * 0.3, -tall, wide * 0.6, tall, tones("#b9824f").base, 6)
                pen.box(-wide * 0.4, -tall - 12, wide * 0.8, 40, "#c3c9d4", 4)
                pen.soft(t.base, (-wide * 0.4, -tall - 8), (-wide * 0.5, -tall - 46), (0, -tall - 96),
                    (wide * 0.5, -tall - 46), (wide * 0.4, -tall - 8))
            elif spoon:
                t = tones(("#b9824f", "#8d94a6", "#c98a5a")[k % 3])
                pen.box(-9, -tall, 18, tall, t.base, 8)
                pen.oval(0, -tall - 34, 34, 52, t.dark)
                pen.oval(-3, -tall - 36, 27, 44, t.base)
            else:
                pen.poly("#f3d9ac", (-wide / 2, -tall), (wide / 2, -tall), (5, -tall - 52), (-5, -tall - 52))
                pen.poly(t.deep, (-wide * 0.17, -tall - 36), (wide * 0.17, -tall - 36), (0, -tall - 56))
                pen.box(-wide / 2, -tall, wide, tall, t.base)
                pen.box(wide * 0.16, -tall, wide * 0.34, tall, t.dark)
    body = pen.fill(corners((170, 300), (430, 300), (414, 560), (186, 560), r=16), c.base)
    pen.cut(body, corners((356, 290), (450, 290), (450, 580), (346, 580)), c.dark)
    pen.box(164, 294, 272, 26, c.light, 12)
    pen.line(c.glow, 12, (206, 350), (212, 520), opacity=0.7)


def _folded_clothes(pen: Pen, look: Look) -> None:
    """Clothes or towels folded and laid on each other."""
    many = max(1, held(look, 4))
    step = min(104, 480 / many)
    for k in range(many):
        many_colors = look.color is None or look.has("colorful")
        t = tones(_BRIGHT[(k * 3 + 1) % 8]) if many_colors else look.main("#ffffff")
        y = 556 - step * (k + 1)
        dx = (k * 29) % 17 - 8
        pen.box(70 + dx, y + 6, 460, step - 6, t.dark, step * 0.42)
        pen.box(70 + dx, y, 460, step - 12, t.base, step * 0.4)
        pen.line(t.dark, 6, (110 + dx, y + step * 0.5), (520 + dx, y + step * 0.5))
        pen.line(t.light, 7, (116 + dx, y + step * 0.2), (480 + dx, y + step * 0.2), opacity=0.9)


_LEAVES = ("#d9702a", "#c9432f", "#e9a93a", "#b9562a", "#d9893a", "#a83f2a", "#f2c14e")


def _leaf_pile(pen: Pen, look: Look) -> None:
    """A mound of fallen leaves."""
    green = look.has("green") or look.color is not None
    own = look.main("#6fa84a")
    pen.soft("#8a4a24" if not green else own.deep, (20, 556), (110, 430), (230, 330), (320, 310), (430,
        350), (520, 450),
        (590, 556))
    for k in range(25):
        row = k // 8
        span = 500 - row * 110
        x = 300 + ((k % 8) / 7 - 0.5) * span + ((k * 53) % 31 - 15)
        y = 540 - row * 62 - (k * 29) % 30
        t = own if green else tones(_LEAVES[(k * 5 + row) % 7])
        with pen.at(x, y, turn=(k * 77) % 360):
            pen.soft(t.dark, (-56, 4), (-22, -30), (30, -28), (66, 4), (26, 34), (-24, 30))
            pen.soft(t.base, (-56, 0), (-22, -34), (30, -32), (66, 0), (26, 22), (-24, 20))
            pen.line(t.deep, 5, (-68, 0), (54, 0))


def _pot(pen: Pen, look: Look) -> None:
    c = look.main("#c9683f", "#d98a5a")
    body = pen.fill(corners((190, 400), (410, 400), (380, 560), (220, 560), r=10), c.base)
    pen.cut(body, corners((350, 390), (430, 390), (430, 580), (336, 580)), c.dark)
    pen.box(172, 372, 256, 52, c.light, 10)
    pen.box(350, 372, 78, 52, c.base, 10)


def _potted_cactus(pen: Pen, look: Look) -> None:
    t = tones("#4f9a5a")
    pen.tube(t.base, [(250, 300), (180, 290), (176, 210)], [52, 50, 44])
    pen.tube(t.base, [(350, 250), (426, 244), (428, 160)], [48, 46, 40])
    pen.form(soft((300, 40), (372, 90), (380, 240), (372, 400), (228, 400), (220, 240), (228, 90)), t)
    for x in (262, 300, 338):
        pen.line(t.dark, 6, (x, 90), (x, 372))
    for k in range(10):
        pen.line("#f2f2da", 5, (250 + (k * 41) % 100, 110 + k * 27), (262 + (k * 41) % 100, 104 + k * 27))
    pen.soft("#f07fb0", (300, 54), (268, 20), (290, 26), (300, 4), (312, 26), (334, 20))
    _pot(pen, look)


def _potted_plant(pen: Pen, look: Look) -> None:
    """A leafy plant or a herb in a pot that takes the colour asked for."""
    if potted(pen, look):
        _pot(pen, look)
        return
    for k, (x, y, turn) in enumerate(((220, 250, -46), (380, 250, 46), (180, 330, -70), (420, 330, 70),
        (260, 170, -18),
                                      (342, 170, 20), (300, 120, 0))):
        t = tones("#4f9a4a" if k % 2 else "#3f8a4f")
        pen.line(t.dark, 9, (300, 390), ((x + 300) / 2, (y + 390) / 2 - 10), (x, y), curve=True)
        with pen.at(x, y, turn=turn):
            pen.soft(t.base, (0, 60), (-44, 0), (0, -86), (44, 0))
            pen.soft(t.light, (0, 50), (-30, 0), (0, -74))
    _pot(pen, look)


def _sack(pen: Pen, look: Look) -> None:
    """The front of an open sack; what is in it shows above its rim."""
    c = look.main("#c9a873", "#b9966a")
    shape = soft((110, 190), (210, 206), (300, 198), (390, 206), (490, 190), (520, 330), (540, 480), (500,
        560), (300, 566),
        (100, 560), (60, 480), (80, 330))
    pen.form(shape, c)
    pen.soft(c.light, (96, 176), (300, 190), (504, 176), (514, 216), (300, 240), (86, 216))
    pen.lines(c.dark, 6, ((180, 300), (160, 420), (176, 520)), ((420, 300), (440, 420), (424, 520)),
        curve=True)
    for k in range(4):
        pen.line(c.dark, 4, (230 + k * 44, 340), (262 + k * 44, 340), opacity=0.8)


def _toy_train(pen: Pen, look: Look) -> None:
    """A small engine of wood with a wagon."""
    c = look.main("#e2453c", "#3f86d9", "#4fae6a")
    other = tones("#f2b53c")
    pen.box(30, 300, 170, 150, other.base, 16)
    pen.box(30, 410, 170, 40, other.dark, 12)
    pen.box(196, 410, 50, 20, "#8a6a4a", 6)
    pen.box(240, 220, 150, 230, c.dark, 16)
    pen.box(236, 216, 146, 226, c.base, 16)
    pen.box(262, 244, 92, 84, "#d6eef7", 10)
    pen.box(222, 190, 176, 36, c.deep, 14)
    pen.box(370, 310, 190, 140, c.dark, 30)
    pen.box(366, 304, 190, 134, c.base, 30)
    pen.fill(corners((452, 316), (462, 216), (446, 196), (530, 196), (514, 216), (520, 316), r=8), other.base)
    pen.dot(548, 366, 20, "#fff1c2")
    for x, r in ((80, 46), (156, 46), (296, 60), (410, 46), (508, 46)):
        pen.dot(x, 556 - r, r, "#5a4636")
        pen.dot(x - 2, 554 - r, r * 0.82, "#8a6a4a")
        pen.dot(x - 2, 554 - r, r * 0.34, other.base)
    for dx, dy, r in ((0, 0, 30), (40, -40, 38), (-12, -60, 26)):
        pen.dot(490 + dx, 150 + dy, r, "#f4f4f6", opacity=0.9)
    coaches.toy(pen, max(0, coaches.many(look) - 1))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:pencil_cup": _pencil_cup, "prop:folded_clothes": _folded_clothes, "prop:leaf_pile": _leaf_pile,
    "prop:potted_cactus": _potted_cactus, "prop:pot_plant": _potted_plant, "prop:sack": _sack,
        "prop:toy_train": _toy_train,
}
