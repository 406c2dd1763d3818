"""Feasts and tales in one picture: the crib, a dragon dance, stockings, a maypole, a beanstalk."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import farm
from recraft_nb.engine.illustrator.props.house import parlour
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, soft, star, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _counted(look: Look, kind: str, usual: int) -> int:
    return next((int(t.removeprefix(kind)) for t in look.traits if t.startswith(kind)), usual)


def _nativity(pen: Pen, look: Look) -> None:
    """A stable with Mary, Joseph and the child in the manger, a sheep, and the star over it."""
    wood, hay = tones("#8a5a38"), tones("#e0b95a")
    pen.dot(300, -60, 90, "#fff2c4", opacity=0.25)
    pen.fill(star(300, -60, 62, 24, 8), "#ffe27a")
    pen.poly("#fff2c4", (290, -10), (310, -10), (350, 60), (250, 60), opacity=0.4)
    pen.box(20, 130, 560, 430, "#4a3226")
    pen.dot(300, 440, 210, "#ffcf6a", opacity=0.22)
    for x in (0, 560):
        pen.box(x, 120, 44, 444, wood.base, 4)
    roof = pen.poly(wood.dark, (-70, 150), (300, 10), (670, 150), (670, 190), (300, 60), (-70, 190), r=6)
    pen.cut(roof, corners((-70, 168), (300, 30), (670, 168), (670, 200), (-70, 200)), wood.deep, 0.6)
    with pen.at(84, GROUND - 4, scale=0.4), pen.at(-300, -GROUND):
        farm.DRAWINGS["animal:sheep"](pen, look)
    act(pen, look, Role("figure:man", None, ("wears:robe:#8a5f3c", "beard", "wears:hood:#6b4a30")),
        ("kneeling", "happy"), x=470, scale=0.98)
    act(pen, look, Role("figure:woman", None, ("wears:gown:#4f7fc9", "wears:hood:#7fa8e0")), ("praying",
        "kneeling", "happy"), x=150, flip=True, scale=0.98)
    for s in (-1, 1):
        pen.line(wood.base, 20, (300 - s * 90, GROUND), (300 + s * 60, 450))
    pen.poly(wood.base, (200, 440), (400, 440), (376, 500), (224, 500), r=6)
    pen.soft(hay.base, (186, 446), (220, 408), (300, 420), (380, 406), (414, 446), (300, 462))
    pen.soft("#fbf6ea", (236, 436), (250, 404), (330, 400), (386, 424), (378, 446), (290, 450))
    pen.dot(248, 408, 32, "#ffe9a0", opacity=0.7)
    pen.dot(250, 410, 25, "#f3c9a5")
    for x in (242, 258):
        pen.line("#5a3a2a", 3, (x - 4, 410), (x, 413), (x + 4, 410), curve=True)
    for k in range(7):
        pen.line(hay.dark, 5, (200 + 32 * k, 470), (190 + 34 * k, 440 - 6 * (k % 2)))


def _advent_wreath(pen: Pen, look: Look) -> None:
    """A wreath of fir that lies, four candles in it, as many alight as were asked for."""
    lit = _counted(look, "lit:", 4)
    leaf, wax = tones("#3f8a4f"), look.main("#c9303a")
    pen.oval(300, 516, 290, 56, "#1f2a20", opacity=0.18)
    for k in range(22):
        a = math.tau * k / 22
        x, y = 300 + math.cos(a) * 240, 470 + math.sin(a) * 62
        if math.sin(a) < 0:
            pen.soft(leaf.dark, (x - 46, y + 10), (x - 20, y - 26), (x + 24, y - 24), (x + 46, y + 10),
                (x, y + 22))
    for k, x in enumerate((110, 240, 360, 490)):
        y = 450 if k in (1, 2) else 480
        h = 210 - 22 * ((4 - k) if lit < 4 else 0) * 0.3
        body = pen.box(x - 34, y - h, 68, h, wax.base, 8)
        pen.cut(body, corners((x + 10, y - h), (x + 40, y - h), (x + 40, y), (x + 4, y)), wax.dark)
        pen.oval(x, y - h, 34, 9, wax.light)
        pen.line("#3a2c26", 5, (x, y - h), (x, y - h - 16))
        if k < lit:
            pen.dot(x, y - h - 40, 64, "#ffcf6a", opacity=0.25)
            pen.soft("#ffb23e", (x - 16, y - h - 14), (x - 12, y - h - 44), (x, y - h - 84), (x + 13,
                y - h - 46), (x + 16, y - h - 14))
            pen.soft("#fff0b0", (x - 7, y - h - 14), (x, y - h - 52), (x + 7, y - h - 14))
    for k in range(26):
        a = math.pi * k / 25
        x, y = 300 + math.cos(a) * 256, 474 + math.sin(a) * 62
        paint = (leaf.base, leaf.dark, leaf.light)[k % 3]
        pen.soft(paint, (x - 44, y + 8), (x - 30, y - 22), (x, y - 34), (x + 32, y - 20), (x + 44,
            y + 10), (x, y + 26))
        pen.line(leaf.deep, 4, (x - 22, y + 8), (x, y - 16), (x + 24, y + 6))
    for k in range(9):
        a = math.pi * (k + 0.5) / 9
        pen.dot(300 + math.cos(a) * 262, 478 + math.sin(a) * 66, 15, ("#c9303a", "#e9b949")[k % 2])
    bow = tones("#c9303a")
    for s in (-1, 1):
        pen.soft(bow.base, (300, 540), (300 + s * 70, 506), (300 + s * 80, 560), (300, 550))
        pen.poly(bow.dark, (300, 548), (300 + s * 30, 548), (300 + s * 54, 600), (300 + s * 20, 596))
    pen.dot(300, 544, 17, bow.light)


def _dragon_dance(pen: Pen, look: Look) -> None:
    """A long dragon of cloth carried on poles by dancers, red lanterns over them."""
    red, gold = look.main("#d9302f"), tones("#f5bd3a")
    pen.line("#5a3a2a", 5, (-190, -260), (300, -214), (790, -260), curve=True)
    for k, x in enumerate((-150, 30, 210, 390, 570, 750)):
        y = -254 + 40 * (1 - ((x - 300) / 490) ** 2)
        pen.oval(x, y + 46, 44, 40, "#d9302f")
        pen.oval(x, y + 46, 20, 40, "#f0574a")
        pen.box(x - 20, y + 4, 40, 10, gold.base, 4)
        pen.box(x - 20, y + 78, 40, 10, gold.base, 4)
        pen.line(gold.base, 6, (x, y + 88), (x, y + 116 + 6 * (k % 2)))
    spine = [(700, 40), (640, 110), (540, 100), (460, 20), (370, 10), (300, 90), (200, 100), (130, 20),
        (50, 0)]
    crew = (roles(look, "dancer") or [Role("figure:man"), Role("figure:woman"), Role("figure:man"),
        Role("figure:woman")])[:4]
    for k, x in enumerate((60, 230, 400, 570)):
        who = crew[k % len(crew)]
        worn = Role(who.picture, who.color, ("wears:shirt:#f5bd3a", "wears:trousers:#c9303a"))
        act(pen, look, worn, ("pressing", "happy"), x=x, scale=0.84)
        hand = pen.anchors["hand"]
        pen.line("#8a5a35", 10, (hand[0], hand[1] + 40), (hand[0], 50))
    pen.tube(red.base, spine, [22, 56, 72, 80, 84, 86, 88, 88, 80])
    for k in range(len(spine) - 1):
        (x0, y0), (x1, y1) = spine[k], spine[k + 1]
        for part in (0.2, 0.7):
            at, low = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
            pen.dot(at, low + 6, 15, gold.base)
            pen.poly(gold.dark, (at - 18, low - 34), (at + 4, low - 66), (at + 20, low - 34), r=3)
    pen.soft(gold.base, (700, 46), (750, -20), (734, 40), (790, 40), (726, 70))
    with pen.at(0, 0, scale=1.25):
        pen.soft(gold.base, (66, -60), (110, -20), (112, 40), (70, 80), (30, 50), (30, -40))
        head = soft((70, -50), (20, -64), (-60, -34), (-120, -10), (-124, 26), (-60, 30), (0, 40), (70,
            44), (92, 0))
        pen.form(head, red)
        pen.soft("#7a1620", (-118, 30), (-50, 34), (20, 42), (50, 60), (-20, 84), (-104, 66))
        for x in (-100, -70, -40, -10):
            pen.poly("#ffffff", (x, 28), (x + 18, 30), (x + 8, 50))
        pen.soft(red.dark, (-100, 70), (-20, 82), (56, 56), (40, 90), (-40, 104))
        for s in (0, 1):
            pen.poly(gold.light, (26 + 26 * s, -52), (60 + 34 * s, -124), (50 + 26 * s, -48), r=4)
        pen.dot(-4, -30, 24, "#ffffff")
        pen.dot(-9, -28, 12, "#26222e")
        pen.line(gold.base, 9, (-28, -56), (4, -68), (28, -54), curve=True)
        pen.dot(-108, -2, 10, gold.base)
        pen.lines(gold.base, 6, ((-112, 14), (-160, 40), (-168, 86)), ((-96, 20), (-130, 70), (-120,
            116)), curve=True)
        pen.soft("#ffffff", (-60, 96), (-20, 100), (-34, 150))


def _stocking(pen: Pen, x: float, y: float, k: int) -> None:
    paint = ("#c9303a", "#3f8a4f", "#c9303a", "#f0e6d6")[k % 4]
    t = tones(paint)
    with pen.at(x, y):
        shape = soft((-26, 0), (26, 0), (26, 84), (40, 104), (22, 128), (-34, 130), (-58, 116), (-50, 94),
            (-28, 84))
        pen.form(shape, t)
        pen.soft(t.deep, (-58, 116), (-50, 94), (-32, 96), (-30, 130))
        pen.line("#ffffff" if k % 4 != 3 else "#c9303a", 6, (-24, 52), (-8, 44), (8, 52), (24, 44))
        pen.box(-33, -14, 66, 28, "#ffffff", 12)


def _stocking_mantel(pen: Pen, look: Look) -> None:
    """A burning fireplace from whose mantel stockings hang."""
    count = _counted(look, "hung:", 3)
    parlour.DRAWINGS["prop:fireplace"](pen, look)
    for k in range(19):
        x = 30 + 540 * k / 18
        pen.soft(("#3f8a4f", "#4f9a5a")[k % 2], (x - 28, 152), (x - 10, 130), (x + 14, 132), (x + 28,
            152), (x, 166))
        if k % 3 == 1:
            pen.dot(x, 148, 9, ("#e9b949", "#c9303a")[k % 2])
    for k in range(count):
        _stocking(pen, 300 + (k - (count - 1) / 2) * min(150, 470 / count), 194, k)


def _beanstalk(pen: Pen, look: Look) -> None:
    """A great beanstalk that winds up through the clouds to a castle; somebody climbs it."""
    leaf = look.main("#4f9a45")
    for x, y, w in ((300, -330, 330), (110, -300, 150), (490, -300, 160)):
        pen.soft("#ffffff", (x - w, y + 30), (x - w * 0.6, y - 50), (x, y - 70), (x + w * 0.6, y - 46),
            (x + w, y + 30), (x, y + 60))
    stone, roof = tones("#c9c3d6"), tones("#7a4fb0")
    for x, y, w, h in ((230, -380, 60, 130), (300, -390, 90, 100), (380, -380, 60, 150)):
        pen.box(x - w / 2, y - h, w, h, stone.base)
        pen.poly(roof.base, (x - w * 0.62, y - h), (x, y - h - 80), (x + w * 0.62, y - h), r=3)
    pen.box(286, -440, 30, 50, "#5a4a5f", 12)
    way = [(300, 590), (250, 440), (350, 280), (250, 120), (350, -40), (270, -200), (300, -310)]
    other = [(330, 590), (380, 440), (250, 280), (370, 120), (250, -40), (350, -200), (310, -310)]
    pen.tube(leaf.dark, other, [56, 44, 40, 38, 34, 30, 22])
    pen.tube(leaf.base, way, [64, 50, 46, 42, 38, 34, 24])
    for k, (x, y) in enumerate(((210, 480), (420, 400), (180, 300), (430, 220), (190, 60), (420, -10),
        (200, -120), (400, -190), (170, 180))):
        s = -1 if x < 300 else 1
        pen.soft((leaf.base, leaf.light)[k % 2], (x - s * 50, y + 20), (x - s * 10, y - 50), (x + s * 70,
            y - 56), (x + s * 90, y - 10), (x + s * 30, y + 30))
        pen.line(leaf.dark, 5, (x - s * 44, y + 16), (x + s * 20, y - 16), (x + s * 74, y - 26), curve=True)
    who = role(look, "climber", "figure:boy")
    act(pen, look, who, ("climbing", "happy"), x=310, y=470, scale=0.86)
    for x in (220, 300, 390):
        pen.soft(leaf.dark, (x - 60, 596), (x - 30, 556), (x, 590), (x + 26, 552), (x + 60, 596))


def _maypole(pen: Pen, look: Look) -> None:
    """A pole with a wreath from which ribbons come down to dancers around it."""
    paints = ("#e0475b", "#f2bd3f", "#4fa0d9", "#8a5fc9", "#5fae5a", "#f08fb0")
    people = (roles(look, "dancer") or [Role("figure:girl"), Role("figure:boy"), Role("figure:woman"),
        Role("figure:man")])[:6]
    people = people if len(people) > 2 else people * 4
    people = people[:4]
    spots = ((170, 500), (430, 500), (10, GROUND), (590, GROUND))
    pen.oval(300, 540, 340, 40, "#1f2a20", opacity=0.12)
    pen.box(288, -240, 24, 780, "#f6efe2", 6)
    for k in range(13):
        pen.line(paints[0], 9, (288, -220 + 60 * k), (312, -200 + 60 * k))
    for k, who in enumerate(people):
        x, y = spots[k]
        act(pen, look, who, ("hand up", "walking", "happy") if k > 1 else ("hand up", "happy"), x=x, y=y,
            flip=x < 300, scale=0.86 if k < 2 else 1.0)
        hand = pen.anchors["hand"]
        pen.line(paints[k % 6], 9, (300, -226), ((300 + hand[0]) / 2, (hand[1] - 226) / 2 + 50), hand,
            curve=True)
        pen.line(paints[(k + 2) % 6], 9, hand, (hand[0] + (12 if x < 300 else -12), hand[1] + 60))
    for s, k in ((-1, 4), (1, 5)):
        pen.line(paints[k], 9, (300, -226), (300 + s * 60, 100), (300 + s * 74, 420), curve=True)
    for k in range(12):
        a = math.tau * k / 12
        pen.dot(300 + math.cos(a) * 74, -226 + math.sin(a) * 22, 20, ("#4f9a45", paints[k % 6])[k % 2])
    pen.dot(300, -262, 18, "#f2bd3f")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:nativity": _nativity,
    "prop:advent_wreath": _advent_wreath,
    "figure:dragon_dance": _dragon_dance,
    "prop:stocking_mantel": _stocking_mantel,
    "figure:beanstalk": _beanstalk,
    "figure:maypole": _maypole,
}
