"""Scenes of tasks in one picture: under a sink, at a flat tyre, at an oven, a bath, a stall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.driven.cars import DRAWINGS as CARS
from recraft_nb.engine.illustrator.props.pen.look import Look
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles
from recraft_nb.engine.illustrator.props.scenes.at_home import YOUNG

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#aeb8c6")
_FEW = 4
# Where the rear wheel of the car is across its drawing.
_REAR_WHEEL = 432


def _under_the_sink(pen: Pen, look: Look) -> None:
    """Somebody on the back, head in the open cupboard below a sink, a wrench at the pipe."""
    c = look.main("#6f9fc0", "#7aa88a", "#c9a06a", "#e6ddd0")
    pen.box(-40, 236, 400, 324, c.base, 6)
    pen.box(-20, 292, 360, 250, "#3a3f4c", 4)
    pen.box(-60, 212, 440, 30, "#f2eee6", 6)
    pen.box(40, 196, 220, 20, _STEEL.base, 8)
    pen.line(_STEEL.dark, 14, (150, 200), (150, 130), (196, 112), (222, 138), curve=True)
    pen.line(_STEEL.light, 17, (140, 292), (140, 350), (190, 372), (190, 330), (240, 330), curve=True)
    pen.line(_STEEL.dark, 22, (128, 330), (154, 330))
    pen.soft("#58b4ea", (140, 392), (130, 416), (140, 426), (150, 416))
    who = role(look, "fixer", "figure:mechanic")
    act(pen, look, who, ("reaching up",), x=640, y=GROUND - 62, turn=-90, flip=True)
    pen.poly(c.dark, (-40, 262), (-120, 282), (-120, 562), (-40, 548), r=4)
    pen.poly(c.light, (360, 262), (404, 274), (404, 562), (360, 548), r=4)
    pen.dot(-58, 410, 8, "#f2c23f")
    x, y = pen.anchors["hand"]
    pen.line(_STEEL.dark, 15, (x, y), (x - 12, y - 74))
    pen.line(_STEEL.base, 11, (x - 30, y - 92), (x - 12, y - 70), (x + 8, y - 92))
    pen.box(-30, 512, 104, 46, "#c8503f", 6)
    pen.line("#8f362b", 9, (-8, 512), (-4, 492), (46, 492), (50, 512))


def _flat_tyre(pen: Pen, look: Look) -> None:
    """Somebody kneels at the wheel of a car with a wrench; a spare lies by, a jack is under the car."""
    with pen.at(60, GROUND, scale=1.06), pen.at(-300, -GROUND):
        CARS["prop:car"](pen, Look(look.chance, look.color, ()))
    who = role(look, "fixer", "figure:man")
    pen.poly("#e0a53a", (20, GROUND), (100, GROUND), (72, GROUND - 44), (48, GROUND - 44), r=4)
    hub = (60 + (_REAR_WHEEL - 300) * 1.06, GROUND - 63)
    act(pen, look, who, ("at the wheel nut",), x=hub[0] + 208, y=GROUND + 16)
    x, y = pen.anchors["hand"]
    for dx, dy in ((0, -17), (16, -5), (10, 14), (-10, 14), (-16, -5)):
        pen.dot(hub[0] + dx, hub[1] + dy, 6, "#4a5160")
    pen.line("#5a6274", 14, (x + 6, y), hub)
    pen.line("#5a6274", 14, (x - 20, y - 50), (x + 16, y + 46))
    pen.dot(x + 2, y, 15, "#e0a878")
    pen.oval(600, GROUND - 6, 74, 18, "#23283a")
    pen.oval(600, GROUND - 20, 74, 20, "#2f3548")
    pen.oval(600, GROUND - 22, 38, 10, "#8d94a6")


def _at_the_oven(pen: Pen, look: Look) -> None:
    """A baker slides loaves into a glowing brick oven on a long peel."""
    brick = look.main("#b8674a", "#a8563f", "#c07a52")
    pen.box(-120, 90, 330, 470, brick.base, 10)
    for row in range(9):
        for k in range(3):
            pen.box(-104 + 100 * k + (row % 2) * 30, 108 + 52 * row, 70, 24, brick.dark, 4, opacity=0.55)
    pen.soft(brick.deep, (-62, 400), (-62, 300), (45, 220), (152, 300), (152, 400))
    pen.soft("#3a2420", (-44, 394), (-44, 306), (45, 242), (134, 306), (134, 394))
    pen.soft("#f2702f", (-20, 392), (0, 330), (24, 358), (46, 300), (70, 356), (96, 326), (114, 392))
    pen.soft("#ffd83a", (10, 392), (28, 356), (46, 334), (66, 362), (86, 392))
    pen.box(-80, 392, 250, 26, "#8d8378", 5)
    who = role(look, "baker", "figure:baker")
    act(pen, look, who, ("at the frame",), x=520)
    x, y = pen.anchors["hand"]
    gx, gy = pen.anchors["hand_b"]
    pen.line("#b9824e", 13, (gx + 60, gy - 8), (x, y + 10), (x - 120, 384))
    pen.poly("#c9955e", (x - 110, 372), (x - 250, 376), (x - 260, 392), (x - 250, 402), (x - 110, 396), r=8)
    for dx in (-230, -176, -130):
        pen.form(corners((x + dx - 30, 378), (x + dx - 24, 346), (x + dx + 22, 346), (x + dx + 30, 378),
            r=14),
                 tones("#d99a4e"))
        pen.lines("#f4d9a8", 4, ((x + dx - 12, 352), (x + dx - 4, 366)), ((x + dx + 4, 352), (x + dx + 12,
            366)))
    for hx, hy in ((x, y), (gx, gy)):
        pen.dot(hx, hy, 13, "#e0a878")


def _bath(pen: Pen, look: Look) -> None:
    """A small child sits in a tub full of foam; somebody grown kneels by and washes it."""
    grown, child = role(look, "grown", "figure:woman"), role(look, "child", "figure:child")
    c = look.main("#8fc2e0", "#f2b8c6", "#a8d8c0", "#f4d98a")
    act(pen, look, grown, ("to the child", "happy"), x=470)
    hand = pen.anchors["hand"]
    if child.picture == "figure:baby":
        child = Role("figure:child", None, child.traits)
    bare = ("wears:shirt:#e8b48a",)
    act(pen, look, child, ("cheering", "happy", *bare), x=160, y=GROUND - 14, scale=0.74)
    pen.form(corners((-40, 440), (360, 440), (330, 552), (300, GROUND), (20, GROUND), (-10, 552), r=22), c)
    pen.box(-56, 424, 432, 30, c.light, 14)
    for k, (dx, r) in enumerate(((-10, 26), (34, 34), (80, 28), (124, 36), (176, 30), (222, 36), (270, 30),
        (318, 28))):
        pen.dot(dx, 422 - (k % 2) * 10, r, "#ffffff")
        pen.dot(dx + 6, 428 - (k % 2) * 8, r * 0.5, "#e3eef6")
    for x, y, r in ((30, 330, 14), (300, 300, 18), (250, 230, 11), (60, 250, 9)):
        pen.ring(x, y, r, r, "#ffffff", 4)
    pen.box(hand[0] - 30, hand[1] - 18, 56, 36, "#ffd95a", 12)
    for dx, dy in ((-16, -4), (4, 6), (14, -8)):
        pen.dot(hand[0] + dx, hand[1] + dy, 4, "#e0b23a")
    pen.soft("#ffd83a", (270, 412), (262, 384), (300, 378), (338, 396), (330, 414))
    pen.dot(280, 378, 19, "#ffd83a")
    pen.poly("#f08a2f", (262, 378), (242, 382), (262, 388), r=3)


def _good(pen: Pen, kind: str, x: float, y: float, k: int) -> None:
    """One thing that is sold, standing at a place."""
    if kind == "honey":
        pen.box(x - 20, y - 48, 40, 48, "#f0a92a", 8)
        pen.box(x - 22, y - 58, 44, 14, "#b9824e", 4)
        pen.box(x - 14, y - 34, 28, 18, "#fff6dc", 3)
    elif kind == "candles":
        pen.box(x - 13, y - 58 + 12 * (k % 2), 26, 58 - 12 * (k % 2), ("#f4d27a", "#e8b84a",
            "#f7ead0")[k % 3], 4)
        pen.soft("#f59a2e", (x - 7, y - 60 + 12 * (k % 2)), (x, y - 86 + 12 * (k % 2)), (x + 7,
            y - 60 + 12 * (k % 2)))
    elif kind == "flowers":
        pen.poly("#5f86c9", (x - 22, y - 34), (x + 22, y - 34), (x + 15, y), (x - 15, y), r=4)
        for dx, dy in ((-20, -46), (0, -62), (20, -46), (-8, -40), (10, -40)):
            pen.dot(x + dx, y + dy, 14, ("#e5604d", "#f0709a", "#f0a93a", "#b98af0")[(k + dx) % 4])
            pen.dot(x + dx, y + dy, 5, "#ffe9a8")
    elif kind == "bread":
        pen.form(corners((x - 30, y), (x - 28, y - 26), (x, y - 36), (x + 28, y - 26), (x + 30, y), r=12),
            tones("#d99a4e"))
        pen.lines("#f4d9a8", 4, *(((x + dx, y - 30), (x + dx + 7, y - 16)) for dx in (-14, 0, 14)))
    elif kind == "cheese":
        pen.poly("#f2c64a", (x - 32, y), (x - 32, y - 22), (x + 26, y - 42), (x + 32, y), r=4)
        for dx, dy in ((-14, -10), (6, -18), (14, -6)):
            pen.dot(x + dx, y + dy, 5, "#d9a52f")
    elif kind == "fish":
        pen.soft(("#8fb0c4", "#c98f7a")[k % 2], (x - 36, y - 12), (x, y - 28), (x + 24, y - 12), (x + 40,
            y - 26), (x + 40, y - 2), (x + 22, y - 10), (x, y))
        pen.dot(x - 22, y - 14, 3, "#2b2733")
    elif kind == "pottery":
        pen.form(corners((x - 12, y - 56), (x + 12, y - 56), (x + 26, y - 26), (x + 16, y), (x - 16, y),
            (x - 26, y - 26), r=9),
                 tones(("#c9704f", "#5f9ab8", "#e0b678")[k % 3]))
    else:
        paint = ("#e5483f", "#f2943a", "#6fb04f", "#f5cc3f", "#8a4fb8")[k % 5]
        for dx, dy in ((-22, -12), (0, -12), (22, -12), (-11, -30), (11, -30)):
            pen.dot(x + dx, y + dy, 14, paint)
            pen.dot(x + dx - 4, y + dy - 4, 4, "#ffffff", opacity=0.5)


_SOLD = ("honey", "candles", "flowers", "bread", "cheese", "fish", "pottery")


def _stall(pen: Pen, look: Look) -> None:
    """Somebody sells behind the counter of a stall under a striped awning; who buys stands before it."""
    cloth = look.main("#d9483f", "#3f86c9", "#2f9e72", "#e0a53a")
    left, right, top, counter = 0.0, 600.0, -40.0, 398.0
    for x in (left + 12, right - 28):
        pen.box(x, top + 40, 18, GROUND - top - 40, "#a8764a", 4)
    seller = role(look, "seller", "figure:vendor")
    buyers = roles(look, "buyer")[:2]
    act(pen, look, seller, ("hand up" if buyers else "at ease", "happy"),
        x=300 if len(buyers) < 2 else 330, y=GROUND + (-26 if seller.picture not in YOUNG else -90))
    pen.box(left - 10, counter, right - left + 20, 26, "#c9955e", 6)
    pen.box(left, counter + 26, right - left, GROUND - counter - 26, "#e0b678", 4)
    for k in range(6):
        pen.box(left + 100 * k, counter + 26, 50, GROUND - counter - 26, cloth.base)
    kinds = [kind for kind in _SOLD if look.has(f"sells:{kind}")] or ["produce"]
    spots = [left + 44 + 64 * k for k in range(9)]
    for k, x in enumerate(spots):
        if 230 < x < 370:
            continue
        _good(pen, kinds[(k * len(kinds)) // len(spots)], x, counter + 2, k)
    strip = (right - left + 80) / 8
    for k in range(8):
        x = left - 40 + strip * k
        tone = cloth.base if k % 2 == 0 else "#fbf6ec"
        pen.poly(tone, (x + (300 - x) * 0.16, top - 44), (x + strip + (300 - x - strip) * 0.16, top - 44),
            (x + strip, top + 52), (x, top + 52))
        pen.dot(x + strip / 2, top + 52, strip / 2, tone)
    for k, who in enumerate(buyers):
        act(pen, look, who, ("pointing", "happy"), x=(690, -90)[k], y=GROUND + 12, flip=bool(k))


def _carried_together(pen: Pen, look: Look) -> None:
    """Two carry something long between them, one at each end."""
    bearers = roles(look, "bearer")[:2]
    while len(bearers) < 2:
        bearers.append(Role("figure:man" if not bearers else "figure:woman"))
    act(pen, look, bearers[0], ("to the load",), x=620)
    act(pen, look, bearers[1], ("to the load",), x=-20, flip=True)
    y = 428.0
    c = look.main("#4f8fb8", "#d9796a", "#6a9e80", "#8a77b8")
    if look.has("load:table"):
        _table(pen, tones("#c99a5e"), y)
    elif look.has("load:ladder"):
        pen.lines("#e0a53a", 13, ((20, y - 8), (580, y - 8)), ((20, y + 40), (580, y + 40)))
        pen.lines("#e0a53a", 10, *(((60 + 60 * k, y - 8), (60 + 60 * k, y + 40)) for k in range(9)))
    elif look.has("load:boat"):
        pen.form(corners((-10, y - 26), (610, y - 26), (540, y + 44), (60, y + 44), r=26), tones("#c8503f"))
        pen.box(-12, y - 32, 624, 16, "#f4ead6", 8)
    elif look.has("load:box"):
        pen.box(90, y - 150, 420, 210, "#d9a05f", 6)
        pen.box(90, y - 150, 420, 36, "#e6b679", 5)
        pen.box(276, y - 150, 48, 210, "#b9824e")
    elif look.has("load:bed"):
        pen.box(60, y - 24, 480, 74, "#f4efe6", 22)
        pen.lines("#c9d3de", 4, *(((100 + 46 * k, y - 20), (100 + 46 * k, y + 46)) for k in range(9)))
    else:
        pen.box(82, y - 128, 436, 150, c.base, 36)
        for k in range(2):
            pen.box(112 + 190 * k, y - 108, 184, 110, c.light, 24)
        pen.box(74, y - 2, 452, 62, c.dark, 16)
        for x in (54, 476):
            pen.box(x, y - 66, 70, 128, c.base if x < 100 else c.dark, 32)
        for x in (96, 486):
            pen.poly("#7a4f35", (x, y + 58), (x + 22, y + 58), (x + 16, y + 84), (x + 6, y + 84), r=3)


def _table(pen: Pen, wood: Tones, y: float) -> None:
    pen.box(50, y - 34, 500, 26, wood.base, 8)
    for x in (84, 494):
        pen.box(x, y - 10, 22, 96, wood.dark, 4)


def _party(pen: Pen, look: Look) -> None:
    """A child blows at the candles of a cake; family and friends in party hats stand around the table."""
    hero = role(look, "hero", "figure:girl")
    guests = roles(look, "guest")[:_FEW] or [Role("figure:woman"), Role("figure:boy"), Role("figure:girl"),
        Role("figure:man")]
    while len(guests) < _FEW:
        guests.append(Role(("figure:girl", "figure:boy", "figure:woman", "figure:man")[len(guests)]))
    paints = ("#f0709a", "#3fa7d6", "#f0a93a", "#6fb04f")
    for k, (who, x) in enumerate(zip(guests, (-20.0, 130.0, 470.0, 620.0), strict=True)):
        grown = who.picture not in YOUNG
        hat = (f"wears:party hat:{paints[k]}",) if not grown or k % 2 else ()
        act(pen, look, who, ("clapping", "happy", *hat), x=x,
            y=GROUND + (20 if not grown else 14) - (24 if k in {1, 2} else 0), flip=x < 300)
    act(pen, look, hero, ("at desk", f"wears:party hat:{look.chance.pick(paints)}"), x=300,
        y=GROUND + (-30 if hero.picture in YOUNG else 80))
    top = 470.0
    pen.box(-80, top, 760, 100, "#f7d7e0", 10)
    pen.box(-90, top - 8, 780, 20, "#fdf3f6", 8)
    pen.oval(300, top - 4, 110, 14, "#ffffff")
    pen.box(222, top - 58, 156, 54, "#f9c9a8", 12)
    pen.box(222, top - 58, 156, 26, "#ffffff", 12)
    for k in range(6):
        pen.dot(235 + 26 * k, top - 36, 12, "#ffffff")
        pen.dot(238 + 25 * k, top - 18, 6, paints[k % 4])
    for k in range(5):
        x = 244 + 28 * k
        pen.box(x - 4, top - 90, 8, 34, paints[k % 4], 3)
        pen.soft("#f59a2e", (x - 6, top - 90), (x - 2, top - 110), (x + 6, top - 90))
    for x, paint in ((60, "#3fa7d6"), (520, "#e5604d")):
        pen.box(x - 36, top - 62, 72, 56, paint, 5)
        pen.box(x - 7, top - 62, 14, 56, "#fff3d0")
        pen.lines("#fff3d0", 8, ((x, top - 62), (x - 22, top - 84)), ((x, top - 62), (x + 22, top - 84)))


def _barre(pen: Pen, look: Look) -> None:
    """Dancers with a hand at the rail before a wall of mirrors; their teacher beside."""
    dancers = roles(look, "dancer")[:5] or [Role("figure:girl")] * 3
    teacher = roles(look, "teacher")[:1]
    step = 150.0
    wide = len(dancers) * step + (160 if teacher else 0)
    left = 300 - wide / 2
    pen.box(left - 30, 96, wide + 60, 400, "#cfe3ee", 6)
    for k in range(int(wide // 150)):
        pen.box(left - 24 + 160 * k, 102, 150, 388, "#e3f0f6", 3)
        pen.line("#ffffff", 8, (left + 10 + 160 * k, 180), (left + 60 + 160 * k, 120), opacity=0.8)
    pen.box(left - 30, 392, wide + 60, 13, "#b9824e", 6)
    pinks = ("#f2a0b8", "#d9a8e0", "#a8c8f0", "#f6c890")
    for k, who in enumerate(dancers):
        x = left + step * (k + 0.5)
        act(pen, look, who, ("ballet", "happy", f"wears:dress:{pinks[k % 4]}"), x=x, y=GROUND, scale=0.98)
    if teacher:
        act(pen, look, teacher[0], ("proud", "happy"), x=left + wide - 30, y=GROUND + 8)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:under_sink": _under_the_sink,
    "figure:flat_tyre": _flat_tyre,
    "figure:at_oven": _at_the_oven,
    "figure:bath_time": _bath,
    "figure:stall_keeper": _stall,
    "figure:carried_together": _carried_together,
    "figure:birthday_table": _party,
    "figure:barre": _barre,
}
