"""Scenes at home in one picture: a nap on the sofa, a story for several, homework, a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, tones
from recraft_nb.engine.illustrator.props.people.attire import FROM_BEHIND
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles
from recraft_nb.engine.illustrator.props.people.people import DOZING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_SOFAS = ("#4f8fb8", "#d9796a", "#6a9e80", "#8a77b8", "#d8a047")
_WOOD = tones("#b9824e")
_BOOKS = ("#d9594c", "#3f86c9", "#f0a93a", "#2f9e86")
#: Who is small enough to sit on a lap or to be taught.
YOUNG = frozenset({"figure:boy", "figure:girl", "figure:child", "figure:baby", "figure:student"})
_LEAST_ROOM, _MOST_SEATS = 2, 5


def _sofa(pen: Pen, c: Tones, left: float, right: float, seat: float) -> None:
    """A sofa from the front, without its arms and the edge of its seat."""
    for x in (left + 18, right - 48):
        pen.poly("#7a4f35", (x, 530), (x + 30, 530), (x + 22, GROUND), (x + 8, GROUND), r=4)
    pen.box(left, seat - 166, right - left, 280, c.base, 46)
    wide = (right - left - 92) / 2
    for k in range(2):
        x = left + 46 + k * wide
        pen.box(x + 3, seat - 146, wide - 6, 160, c.light, 28)
        pen.line(c.glow, 6, (x + 30, seat - 128), (x + wide * 0.5, seat - 132), opacity=0.8)


def _sofa_front(pen: Pen, c: Tones, left: float, right: float, seat: float) -> None:
    """The edge of the seat and the arms, before whoever lies there."""
    pen.box(left + 4, seat + 30, right - left - 8, 530 - seat, c.dark, 20)
    wide = (right - left - 92) / 2
    for k in range(2):
        x = left + 46 + k * wide
        pen.box(x + 2, seat - 2, wide - 4, 62, c.light, 24)
        pen.line(c.glow, 5, (x + 28, seat + 12), (x + wide * 0.5, seat + 10), opacity=0.8)
    for x, t in ((left - 34, c.base), (right - 40, c.dark)):
        pen.box(x, seat - 54, 74, 196, t, 36)
        pen.oval(x + 37, seat - 18, 24, 22, c.light if x < left else c.base)


def _pillow(pen: Pen, x: float, y: float, paint: str, turn: float = 0) -> None:
    t = tones(paint)
    with pen.at(x, y, turn=turn):
        pen.poly(t.dark, (-60, -44), (0, -36), (60, -44), (52, 0), (60, 44), (0, 38), (-60, 44), (-52, 0),
            r=16)
        pen.poly(t.base, (-58, -44), (0, -37), (56, -42), (44, 0), (50, 34), (0, 28), (-56, 40), (-50, 0),
            r=16)


def _swaddled(pen: Pen, x: float, y: float, scale: float) -> None:
    """A newborn asleep on its belly, its head to the left."""
    t, skin = tones("#f6e3b8"), tones("#f2c39b")
    with pen.at(x, y, scale=scale):
        pen.form(corners((-10, 26), (-14, -30), (70, -58), (136, -34), (142, 26), r=30), t)
        pen.tube(t.dark, [(26, -4), (-8, 16), (-30, 22)], [28, 24, 20])
        pen.dot(-34, 23, 12, skin.base)
        pen.dot(-42, -26, 44, skin.base)
        pen.soft("#7a4f36", (-84, -36), (-72, -68), (-36, -74), (-4, -50), (-10, -34), (-40, -48), (-70, -40))
        pen.dot(-8, -22, 9, skin.dark)
        pen.lines("#6b4a3a", 4.5, ((-72, -22), (-64, -17), (-56, -22)), ((-46, -20), (-38, -15), (-30,
            -20)), curve=True)
        pen.line("#c8706a", 4.5, (-60, -1), (-54, 3), (-48, -1), curve=True)
        pen.dot(-72, -8, 7, "#f2a08f", opacity=0.7)
        pen.dot(-32, -4, 7, "#f2a08f", opacity=0.7)


def _nap(pen: Pen, look: Look) -> None:
    """Somebody asleep at full length on a sofa, under a blanket; a baby, a pet or a book on the chest."""
    c, seat = look.main(*_SOFAS), 452.0
    left, right = 16.0, 640.0
    _sofa(pen, c, left, right, seat)
    who = role(look, "sleeper", "figure:person")
    small = who.picture in YOUNG
    pen.box(left + 46, seat - 4, right - left - 92, 40, c.base, 14)
    _pillow(pen, 96, seat - 42, look.pick("#f6e7d2", "#f4c95d", "#ef8e7b").base, 4)
    load = next((kind for kind in ("baby", "book", "pet") if look.has(f"load:{kind}")), "")
    arms = "hugging" if load in {"baby", "pet"} else "proud" if load else "hugging"
    act(pen, look, who, (arms, DOZING), x=548 if not small else 430, y=seat - 58, turn=-90, scale=1.0)
    quilt = look.pick("#7fb0d6", "#e8a87c", "#8fc2a6", "#c9a0d0")
    if not look.has("load:none"):
        x0, x1 = (336.0, 520.0) if not small else (300.0, 410.0)
        pen.form(corners((x0, seat + 14), (x0 - 6, seat - 96), (x0 + 40, seat - 126), (x1, seat - 104),
            (x1 + 10, seat + 14), r=26), quilt)
        pen.lines(quilt.dark, 4, ((x0 + 40, seat - 112), (x0 + 60, seat - 10)), ((x1 - 50, seat - 98),
            (x1 - 30, seat - 8)))
    if load == "baby":
        _swaddled(pen, 262, seat - 112, 0.74)
    elif load == "pet":
        pet = role(look, "pet", "animal:cat")
        act(pen, look, pet, ("sleeping",), x=286, y=seat - 100, scale=0.34)
    elif load == "book":
        with pen.at(270, seat - 96, turn=-4):
            pen.poly("#d9594c", (-62, 8), (0, -30), (62, 8), (54, 18), (0, -14), (-54, 18), r=4)
            pen.poly("#fffaf0", (-52, 12), (0, -18), (52, 12), (46, 18), (0, -8), (-46, 18), r=3)
    _sofa_front(pen, c, left, right, seat)
    pen.anchor("seat", 320, seat)


def _open_book(pen: Pen, x: float, y: float, k: float, paint: str) -> None:
    """A book that is looked at by several, open toward them."""
    with pen.at(x, y, scale=k):
        pen.poly(paint, (-78, -46), (0, -36), (78, -46), (82, 34), (0, 44), (-82, 34), r=5)
        pen.poly("#fffaf0", (-72, -50), (0, -40), (0, 34), (-76, 26), r=3)
        pen.poly("#f4ead6", (72, -50), (0, -40), (0, 34), (76, 26), r=3)
        for s in (-1, 1):
            pen.box(min(s * 14, s * 60), -32, 46, 32, ("#8fcbe8", "#f2c26b")[s > 0], 4)
            pen.soft(("#6fae5f", "#d9796a")[s > 0], (s * 14 + (0 if s > 0 else -46), 0), (s * 34, -20),
                (s * 60 if s > 0 else -14, 0))
            pen.line("#b9a98c", 4, (s * 16, 12), (s * 58, 9))


def _story(pen: Pen, look: Look) -> None:
    """Somebody grown reads to children, or shows them pictures: all on one sofa, the book open on the lap."""
    c, seat = look.main(*_SOFAS), 438.0
    small = roles(look, "child")[: _MOST_SEATS - 1] or [Role("figure:girl"), Role("figure:boy")]
    teller = role(look, "teller", "figure:old_woman")
    rows: list[Role] = [*small[: (len(small) + 1) // 2], teller, *small[(len(small) + 1) // 2 :]]
    step = 128.0
    wide = max(2, len(rows)) * step + 70
    left, right = 300 - wide / 2, 300 + wide / 2
    _sofa(pen, c, left, right, seat)
    _sofa_front(pen, c, left, right, seat)
    spots = [300 + (k - (len(rows) - 1) / 2) * step for k in range(len(rows))]
    for x, who in zip(spots, rows, strict=True):
        if who is not teller:
            act(pen, look, who, ("on a chair", "happy"), x=x, y=GROUND - 14 - 26, flip=x < 300, scale=0.96)
    x = spots[rows.index(teller)]
    act(pen, look, teller, ("on a chair", "happy"), x=x, y=GROUND + 4)
    _open_book(pen, x - 2, 428, 0.86, look.chance.pick(_BOOKS))
    pen.anchor("seat", 300, seat)


def _homework(pen: Pen, look: Look) -> None:
    """Children write at a table, each over a page of his own; somebody grown bends over them."""
    kids = roles(look, "child")[:4] or [Role("figure:boy")]
    helper = roles(look, "helper")[:1]
    step = 170.0 if len(kids) > 1 else 200.0
    spots = [300 + (k - (len(kids) - 1) / 2) * step for k in range(len(kids))]
    if helper:
        spots = [x + 60 for x in spots]
        act(pen, look, helper[0], ("hand down", "happy"), x=spots[0] - 136, y=GROUND, flip=True)
    top = 466.0
    left, right = spots[0] - 150 - (100 if helper else 0), spots[-1] + 150
    for x, who in zip(spots, kids, strict=True):
        grown = who.picture not in YOUNG
        pen.box(x - 58, top - 96, 116, 180, _WOOD.deep, 14)
        act(pen, look, who, ("at desk",), x=x, y=GROUND + (90 if grown else 0))
    wood = look.pick("#c99a5e", "#d9b07a", "#b9824e")
    for x in (left + 26, right - 50):
        pen.box(x, top + 20, 24, GROUND - top - 20, wood.dark, 4)
    pen.box(left, top, right - left, 30, wood.base, 9)
    pen.box(left, top, right - left, 9, wood.light, 5)
    for k, x in enumerate(spots):
        pen.poly("#fffaf0", (x - 66, top + 4), (x - 56, top - 20), (x, top - 14), (x + 56, top - 20),
            (x + 62, top + 4), r=3)
        pen.line("#c9b99c", 3, (x, top - 13), (x, top + 3))
        pen.lines("#9fb3c9", 3, ((x - 48, top - 11), (x - 12, top - 8)), ((x - 50, top - 3), (x - 12,
            top - 1)))
        pen.line(("#f0a93a", "#e5604d", "#4fa653", "#3f86c9")[k % 4], 8, (x + 22, top - 8), (x + 46,
            top - 46))
    for k in range(3):
        pen.box(right - 84, top - 16 - 16 * k, 66 - 6 * k, 16, _BOOKS[k], 4)
    pen.poly("#5f86c9", (left + 22, top), (left + 18, top - 34), (left + 52, top - 34), (left + 48, top), r=4)
    pen.lines("#f0a93a", 6, ((left + 28, top - 34), (left + 22, top - 60)), ((left + 40, top - 34),
        (left + 44, top - 64)))


def _study_visit(pen: Pen, look: Look) -> None:
    """Somebody studies at a desk; another brings a cup, or a plate."""
    who = role(look, "student", "figure:boy")
    x = 430.0
    act(pen, look, who, ("plays:office:paper", "seated"), x=x)
    hand = pen.anchors["hand"]
    top = hand[1] + 16 if who.picture not in YOUNG else hand[1] + 12
    for k in range(4):
        pen.box(hand[0] - 128 + 3 * (k % 2), top - 16 - 15 * k, 74, 15, _BOOKS[k], 3)
    pen.line("#5a6274", 7, (hand[0] - 34, top), (hand[0] - 44, top - 84), (hand[0] - 10, top - 122))
    pen.poly("#f0a93a", (hand[0] - 26, top - 140), (hand[0] + 10, top - 138), (hand[0] + 26, top - 100),
        (hand[0] - 24, top - 106), r=5)
    guest = role(look, "guest", "figure:woman")
    act(pen, look, guest, ("receiving", "happy"), x=hand[0] - 250, flip=True)
    gx, gy = pen.anchors["hand"]
    with pen.at(gx + 12, gy - 26):
        if look.has("load:plate"):
            pen.oval(10, 16, 54, 12, "#dfe6ee")
            for dx in (-16, 8, 32):
                pen.dot(dx, 2, 14, "#d99a4e")
        else:
            pen.ring(24, 0, 11, 12, "#e9dcc6", 6)
            pen.poly("#fdf8ea", (-24, -22), (24, -22), (18, 24), (-18, 24), r=7)
            pen.oval(0, -22, 24, 6, "#a5652f")
            pen.lines("#ffffff", 5, ((-7, -34), (-12, -48), (-5, -62)), ((8, -34), (3, -48), (10, -62)),
                curve=True, opacity=0.85)


def _bedside(pen: Pen, look: Look) -> None:
    """Somebody lies in a bed with rails; another sits or stands by and holds his hand."""
    carer = role(look, "carer", "figure:nurse")
    patient = role(look, "patient", "figure:old_man")
    act(pen, look, carer, ("receiving", "happy"), x=452)
    hand = pen.anchors["hand"]
    pen.box(0, 424, 628, 46, "#fbfaf6", 16)
    _pillow(pen, 84, 380, "#ffffff", -52)
    act(pen, look, patient, ("standing",), x=452, y=486, turn=-66, scale=0.96)
    pen.box(-20, 306, 26, 254, "#c9d3de", 8)
    pen.box(624, 386, 24, 174, "#c9d3de", 8)
    pen.box(-6, 462, 640, 56, "#8fa3bd", 8)
    for x in (24, 590):
        pen.line("#6b7686", 12, (x, 516), (x, 544))
        pen.dot(x, 548, 13, "#4a5160")
    pen.box(0, 430, 628, 40, "#fbfaf6", 16)
    sheet = look.pick("#8fc2e0", "#9fd0b8", "#b7a8dc")
    pen.form(corners((196, 470), (214, 372), (270, 340), (420, 366), (560, 360), (624, 396), (628, 470),
        r=30), sheet)
    pen.cut(corners((196, 470), (214, 372), (270, 340), (420, 366), (628, 470)), corners((190, 480), (206,
        360), (250, 320), (262, 480)), "#fbfaf6")
    pen.tube(tones("#dfe9f2").base, [(214, 356), (262, 350), (hand[0] - 14, hand[1] + 10)], [34, 30, 26])
    pen.dot(hand[0] - 4, hand[1] + 6, 16, "#e0a878")
    pen.dot(hand[0] + 8, hand[1] - 2, 12, "#f2c39b")
    pen.lines("#aeb8c6", 8, ((330, 420), (330, 486), (600, 486), (600, 420), (330, 420)))


def _stairs_up(pen: Pen, look: Look) -> None:
    """Somebody goes up a flight of stairs, with what is carried before the chest."""
    wall = look.pick("#e6dccb", "#d9e2e6", "#ead7cf")
    wood = _WOOD
    steps, rise, run = 6, 52.0, 92.0
    x1 = 640.0
    for k in range(steps):
        x, y = x1 - run * (k + 1), GROUND - rise * (k + 1)
        pen.box(x, y, x1 - x if k == 0 else run + 2, GROUND - y, wall.base)
        pen.box(x - 8, y, run + 16, 14, wood.light, 4)
        pen.box(x, y + 14, run, 8, wall.dark)
    for k in range(steps):
        x, y = x1 - run * (k + 0.5), GROUND - rise * (k + 1)
        pen.line(wood.dark, 8, (x, y), (x, y - 120), opacity=0.55)
    pen.line(wood.dark, 16, (x1 - run * 0.4, GROUND - rise - 112), (x1 - run * (steps - 0.3),
        GROUND - rise * steps - 122), opacity=0.8)
    who = role(look, "climber", "figure:man")
    y = GROUND - rise * 2
    load = next((t.removeprefix("load:") for t in look.traits if t.startswith("load:")), "")
    gait = "up the stairs" if load else "walking"
    pose = (gait, "hugging") if load in {"child", "pet"} else (gait,)
    act(pen, look, who, pose, x=x1 - run * 2.2, y=y)
    hx, hy = pen.anchors["hand"]
    if load == "child":
        kid = role(look, "child", "figure:boy")
        with pen.at(hx - 60, hy + 6, turn=-96, scale=0.8):
            act(pen, look, kid, (DOZING,), x=0, y=150)
    elif load == "basket":
        pen.poly("#c99a5e", (hx - 96, hy - 40), (hx + 40, hy - 40), (hx + 22, hy + 36), (hx - 80, hy + 36),
            r=10)
        for dx, paint in ((-66, "#ffffff"), (-24, "#7fb0d6"), (12, "#ef8e7b")):
            pen.dot(hx + dx, hy - 46, 28, paint)
        pen.box(hx - 102, hy - 44, 148, 16, "#e0b678", 6)
    elif load == "suitcase":
        pen.box(hx - 84, hy + 6, 120, 92, "#c8503f", 12)
        pen.ring(hx - 24, hy, 24, 14, "#6b3a33", 8)
        pen.box(hx - 84, hy + 40, 120, 10, "#f0a93a")
    elif load:
        pen.box(hx - 128, hy - 96, 150, 124, "#d9a05f", 6)
        pen.box(hx - 128, hy - 96, 150, 26, "#e6b679", 5)
        pen.box(hx - 66, hy - 96, 26, 124, "#b9824e")
        pen.dot(hx + 4, hy + 22, 13, "#e0a878")


def _at_the_window(pen: Pen, look: Look) -> None:
    """Somebody stands before a large window, seen from behind, and looks out."""
    sky = "#27365e" if look.has("night") else "#aab8c8" if look.has("rain", "snow") else "#8fcdf2"
    far, near = (
        ("#1c2745", "#141c33") if look.has("night")
        else ("#eef4f8", "#dfe9f0") if look.has("snow")
        else ("#7f9a92", "#5c7f70") if look.has("rain")
        else ("#8fc18a", "#6aa860")
    )
    top, low, left, right = -240.0, 432.0, -60.0, 660.0
    pen.box(left - 24, top - 24, right - left + 48, low - top + 52, "#fbf6ec", 10)
    pen.box(left, top, right - left, low - top, sky, 4)
    if look.has("city"):
        for k, high in enumerate((230, 330, 190, 400, 270, 350, 210, 310)):
            x = left + 90 * k
            pen.box(x, low - high, 90, high, far if k % 2 else near, 2)
            panes = "#ffe08a" if look.has("night") else "#dfeaf2"
            for j in range(int(high / 56)):
                y = low - 34 - 50 * j
                pen.lines(panes, 11, ((x + 22, y), (x + 28, y)), ((x + 60, y), (x + 66, y)))
    else:
        pen.soft(far, (left, low), (left, 290), (120, 210), (300, 280), (480, 200), (right, 270), (right,
            low))
        pen.soft(near, (left, low), (left, 370), (160, 320), (400, 372), (right, 330), (right, low))
        if not look.has("rain", "snow"):
            pen.dot(540, -110, 58, "#f4efdc" if look.has("night") else "#fdf3d0")
    if look.has("snow", "rain"):
        for k in range(60):
            x, y = left + 14 + (k * 137 + (k // 7) * 31) % 690, top + 12 + (k * 89 + (k // 5) * 43) % 620
            if look.has("snow"):
                pen.dot(x, y, 5 + k % 4, "#ffffff")
            else:
                pen.line("#eaf2f8", 4, (x + 8, y), (x, y + 34), opacity=0.8)
    pen.box(288, top, 24, low - top, "#fbf6ec")
    pen.box(left, 40, right - left, 20, "#fbf6ec")
    cloth = look.pick("#d9796a", "#6a9e80", "#8a77b8", "#d8a047")
    for s in (-1, 1):
        x = 300 + s * 392
        pen.poly(cloth.base, (x - 74, top - 50), (x + 74, top - 50), (x + 60, 560), (x - 60, 560), r=8)
        pen.lines(cloth.dark, 7, *(((x + dx, top - 36), (x + dx * 0.86, 548)) for dx in (-36, 0, 36)))
    pen.box(-180, top - 72, 960, 20, "#7a4f35", 10)
    pen.box(-110, 440, 820, 34, "#efe6d6", 8)
    who = role(look, "looker", "figure:woman")
    act(pen, look, who, (FROM_BEHIND, "standing"), x=300, y=GROUND + 84, scale=1.3)
    pet = roles(look, "pet")[:1]
    if pet:
        act(pen, look, pet[0], ("sitting",), x=500, y=446, scale=0.36)
    else:
        pen.poly("#c9704f", (96, 440), (88, 394), (152, 394), (144, 440), r=5)
        for dx, dy in ((-30, -40), (0, -62), (30, -40), (-14, -22), (16, -20)):
            pen.oval(120 + dx, 396 + dy, 20, 30, "#4fa653", turn=dx)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:nap": _nap,
    "figure:story_time": _story,
    "figure:homework": _homework,
    "figure:study_visit": _study_visit,
    "figure:bedside": _bedside,
    "figure:stairs_up": _stairs_up,
    "figure:window_gazer": _at_the_window,
}
