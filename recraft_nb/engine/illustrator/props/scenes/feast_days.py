"""Feasts in one picture: a wedding cake cut, eggs hunted, lamps at the door, lanterns on a porch."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, oval, soft, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles
from recraft_nb.engine.illustrator.props.scenes.at_home import YOUNG
from recraft_nb.engine.illustrator.props.scenes.tale_table import menorah

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_EGGS = ("#f28fb0", "#7fc2ec", "#f6cf5a", "#a98be0", "#7fcf9a", "#f5955f")


def _cut_cake(pen: Pen, look: Look) -> None:
    """Two with one knife at a tall cake."""
    right, left = role(look, "right", "figure:bride"), role(look, "left", "figure:groom")
    icing, rose = tones("#fff6ee"), look.pick("#f2a0b4", "#e8b0c8", "#f0b48a")
    pen.oval(300, 566, 190, 14, "#1f2a20", opacity=0.2)
    cloth = pen.poly("#f4f1ea", (150, 450), (450, 450), (478, 566), (122, 566), r=8)
    pen.cut(cloth, corners((380, 430), (490, 430), (490, 580), (396, 580)), "#dcd8d0")
    pen.lines("#dcd8d0", 4, *(((x, 462), (x + (x - 300) * 0.14, 558)) for x in (190, 250, 310)))
    pen.oval(300, 450, 152, 15, "#ffffff")
    for y, w, h in ((446, 112, 78), (368, 82, 68), (300, 54, 60)):
        tier = pen.box(300 - w, y - h, 2 * w, h, icing.base, 8)
        pen.cut(tier, corners((300 + w * 0.5, y - h), (300 + w, y - h), (300 + w, y), (300 + w * 0.4, y)),
            icing.dark, 0.6)
        for k in range(7):
            pen.dot(300 - w + 2 * w * (k + 0.5) / 7, y - 6, w / 9, rose.base if k % 2 else rose.light)
    for dx in (-18, 0, 18):
        pen.dot(300 + dx, 232 - (9 if dx == 0 else 0), 15, rose.base if dx else rose.dark)
    act(pen, look, left, ("receiving", "happy"), x=120, flip=True)
    a = pen.anchors["hand"]
    act(pen, look, right, ("receiving", "happy"), x=470)
    b = pen.anchors["hand"]
    grip = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    pen.poly("#dfe6ee", (grip[0] - 9, grip[1] + 8), (grip[0] + 10, grip[1] + 8), (grip[0] + 2,
        grip[1] + 128), r=3)
    pen.line("#6b4632", 15, (grip[0], grip[1] - 34), (grip[0], grip[1] + 10))
    for n, hand in enumerate((a, b)):
        pen.dot(grip[0] + (hand[0] - grip[0]) * 0.2, grip[1] - 4 - 16 * n, 17, ("#e8b48c", "#f3c19a")[n])


def _egg(pen: Pen, x: float, y: float, k: int, size: float = 1.0, turn: float = 0.0) -> None:
    """A painted egg that stands at y."""
    c = tones(_EGGS[k % len(_EGGS)])
    with pen.at(x, y, scale=size, turn=turn):
        shape = soft((-27, -22), (-22, -50), (0, -70), (22, -50), (27, -22), (14, -2), (-14, -2))
        pen.form(shape, c)
        band = _EGGS[(k + 2) % len(_EGGS)] if k % 2 else "#ffffff"
        pen.line(band, 7, (-25, -30), (-12, -38), (0, -30), (12, -38), (25, -30))
        for dx in (-12, 0, 12):
            pen.dot(dx, -13, 3.6, "#ffffff")


def _tuft(pen: Pen, x: float, y: float, w: float) -> None:
    for k in range(6):
        dx = (k - 2.5) * w / 5
        pen.soft(("#4f9a4a", "#63b055", "#3f8a48")[k % 3], (x + dx - 9, y), (x + dx * 1.3,
            y - 40 - 12 * (k % 2)), (x + dx + 9, y))


def _basket(pen: Pen, x: float, y: float, k: float = 1.0) -> None:
    """A basket with eggs that hangs from (x, y)."""
    with pen.at(x, y, scale=k):
        pen.ring(0, 52, 44, 50, "#8a5a35", 8)
        for j in range(3):
            _egg(pen, -28 + 28 * j, 66, j, 0.62)
        pen.poly("#c9924f", (-56, 54), (56, 54), (42, 116), (-42, 116), r=10)
        for r in range(3):
            pen.line("#a8703f", 4, (-52 + 5 * r, 68 + 15 * r), (52 - 5 * r, 68 + 15 * r))
        pen.box(-60, 48, 120, 14, "#a8703f", 7)


def _egg_hunt(pen: Pen, look: Look) -> None:
    """Children with baskets; eggs are half hidden in tufts of grass, one is just being picked up."""
    kids = (roles(look, "hunter") or [Role("figure:girl"), Role("figure:boy")])[:4]
    for k, (x, y) in enumerate(((-70, 470), (300, 452), (668, 476))):
        _egg(pen, x, y, k + 2, 0.9, -10 + 9 * k)
        _tuft(pen, x + 4, y + 6, 92)
    spots = ((470, ("planting",)), (130, ("pointing",)), (650, ("cheering",)), (-60, ("walking",)))
    for k, who in enumerate(kids):
        x, pose = spots[k]
        flip = x < 200
        act(pen, look, who, (*pose, "happy"), x=x, flip=flip)
        hand = pen.anchors["hand"]
        if k == 0:
            _egg(pen, hand[0] - 10, max(hand[1] + 34, 530), 0, 1.0, -12)
            _tuft(pen, hand[0] - 16, 566, 90)
            with pen.at(0, 0):
                _basket(pen, x + 96, 444, 0.96)
        else:
            other = pen.anchors.get("hand_b", hand)
            low = max((hand, other), key=lambda p: p[1])
            if pose != ("cheering",):
                _basket(pen, low[0], low[1] - 8, 0.84)
            else:
                _egg(pen, hand[0], hand[1], 3, 0.8)
    for k, (x, y) in enumerate(((20, 590), (262, 604), (570, 596), (716, 576))):
        _egg(pen, x, y, k, 1.05, 12 - 8 * k)
        _tuft(pen, x - 4, y + 8, 110)


def diya(pen: Pen, x: float, y: float, k: float = 1.0) -> None:
    """A small lamp of clay with its flame."""
    with pen.at(x, y, scale=k):
        pen.dot(-6, -52, 62, "#ffcf6a", opacity=0.28)
        clay = tones("#b8602f")
        pen.soft(clay.base, (-54, -24), (-34, -18), (0, -16), (36, -18), (50, -26), (34, 2), (0, 10), (-32,
            4))
        pen.oval(0, -20, 42, 8, clay.deep)
        pen.oval(0, -20, 34, 5, "#f2bd3f")
        pen.soft("#f28a2f", (-20, -24), (-16, -52), (-6, -78), (6, -50), (8, -24), (-6, -18))
        pen.soft("#ffe27a", (-12, -26), (-6, -56), (1, -26), (-6, -20))


def _lamps(pen: Pen, look: Look) -> None:
    """A family at its door with a garland over it; lamps burn on the step, in front a pattern of petals."""
    people = (roles(look, "family") or [Role("figure:woman"), Role("figure:girl")])[:5]
    wall = look.pick("#e0a35f", "#c98a7a", "#d9b36a")
    pen.box(-90, 40, 780, 520, wall.base, 8)
    pen.box(-110, 20, 820, 44, wall.dark, 6)
    pen.fill(soft((196, 560), (196, 260), (230, 180), (300, 150), (370, 180), (404, 260), (404, 560)),
        "#6b3f2a")
    pen.lines("#8a5a3a", 6, ((300, 170), (300, 560)))
    for k in range(15):
        x = 170 + 260 * k / 14
        y = 150 + 34 * abs(math.sin(k * math.pi / 3.5))
        pen.dot(x, y, 15, ("#f5922f", "#f7c33a")[k % 2])
    for x in (10, 590):
        pen.box(x - 56, 200, 112, 132, "#7a4a30", 8)
        pen.box(x - 46, 210, 92, 112, "#ffd873", 4)
        pen.lines("#7a4a30", 6, ((x, 210), (x, 322)), ((x - 46, 266), (x + 46, 266)))
    pen.box(-130, 548, 860, 60, wall.dark, 6)
    small = [who for who in people if who.picture in YOUNG]
    grown = [who for who in people if who.picture not in YOUNG]
    row = [*grown[:1], *small, *grown[1:]]
    for k, who in enumerate(row):
        x = 300 + (k - (len(row) - 1) / 2) * (620 / max(3, len(row)))
        pose = "kneeling" if who.picture in YOUNG or k == 0 else "hand down"
        act(pen, look, who, (pose, "happy"), x=x, y=GROUND + 10, flip=x < 300)
    for k in range(7):
        diya(pen, -20 + 640 * k / 6, 606 + (0 if k % 2 else 12), 0.92)
    for r, paint in ((122, "#e0475b"), (92, "#f7c33a"), (62, "#3fa88a"), (32, "#f28fb0")):
        for k in range(12):
            a = 2 * math.pi * k / 12
            pen.fill(oval(300 + math.cos(a) * r, 676 + math.sin(a) * r * 0.34, r * 0.24, r * 0.1), paint)
    pen.oval(300, 676, 24, 9, "#fff4dc")


def _carved(pen: Pen, x: float, y: float, k: float, face: int) -> None:
    """A carved pumpkin that glows."""
    c = tones("#ee7f24")
    with pen.at(x, y, scale=k):
        pen.dot(0, -56, 122, "#ffb43a", opacity=0.22)
        pen.oval(0, 0, 84, 10, "#1a1420", opacity=0.3)
        for dx, rx, paint in ((-46, 44, c.dark), (46, 44, c.dark), (-20, 42, c.base), (22, 42, c.base), (0,
            34, c.light)):
            pen.oval(dx, -54, rx, 56, paint)
        pen.poly("#5f7a34", (-9, -102), (9, -102), (16, -134), (2, -138), r=4)
        glow = "#ffe27a"
        if face % 2:
            pen.poly(glow, (-48, -62), (-12, -62), (-30, -90), r=3)
            pen.poly(glow, (12, -62), (48, -62), (30, -90), r=3)
        else:
            for s in (-1, 1):
                pen.oval(s * 30, -74, 17, 19, glow)
        pen.poly(glow, (-8, -50), (8, -50), (0, -62), r=2)
        pen.poly(glow, (-54, -42), (-34, -34), (-26, -24), (-14, -32), (0, -30), (14, -32), (26, -24), (36,
            -34), (54, -42),
            (36, -12), (0, -4), (-36, -12), r=3)


def _porch(pen: Pen, look: Look) -> None:
    """The front of a house with steps, posts and a door; carved pumpkins glow on the steps."""
    count = next((int(t.removeprefix("lanterns:")) for t in look.traits if t.startswith("lanterns:")), 3)
    wall, wood = look.pick("#6a6a86", "#5a7080", "#77607a"), tones("#d9d2c4")
    pen.box(-110, 60, 820, 440, wall.base, 4)
    for k in range(10):
        pen.line(wall.dark, 4, (-108, 96 + 42 * k), (708, 96 + 42 * k))
    pen.box(216, 190, 168, 310, wood.dark, 4)
    pen.box(230, 204, 140, 296, "#7a3a34", 4)
    pen.box(252, 226, 96, 84, "#ffd873", 4)
    pen.line("#7a3a34", 6, (300, 226), (300, 310))
    pen.dot(352, 372, 9, "#f2bd3f")
    for x in (40, 560):
        pen.box(x - 66, 200, 132, 156, wood.base, 4)
        pen.box(x - 56, 210, 112, 136, "#ffd873", 3)
        pen.lines(wood.base, 7, ((x, 210), (x, 346)), ((x - 56, 278), (x + 56, 278)))
    pen.poly(wall.deep, (-150, 84), (-90, -40), (690, -40), (750, 84), r=6)
    pen.box(-150, 76, 900, 26, wood.base, 5)
    for x in (-96, 186, 414, 696):
        pen.box(x - 15, 100, 30, 400, wood.base, 4)
        pen.box(x + 4, 100, 11, 400, wood.dark, 4)
    for x0, x1 in ((-96, 186), (414, 696)):
        pen.box(x0, 398, x1 - x0, 14, wood.base, 4)
        pen.lines(wood.dark, 8, *(((x, 412), (x, 496)) for x in range(int(x0) + 30, int(x1) - 10, 34)))
    pen.box(-140, 492, 880, 30, wood.base, 4)
    for k, (w, y) in enumerate(((150, 522), (178, 556), (206, 590))):
        pen.box(300 - w, y, 2 * w, 36, (wood.dark, wood.base, wood.dark)[k], 3)
        pen.box(300 - w - 6, y - 4, 2 * w + 12, 12, wood.light, 3)
    spots = ((210, 590, 0.94), (396, 556, 0.86), (92, 494, 0.86), (510, 494, 0.94), (300, 522, 0.6), (-30,
        494, 0.7),
        (628, 494, 0.66))
    for k, (x, y, size) in enumerate(spots[: max(2, min(7, count))]):
        _carved(pen, x, y, size, k)
    for s in (-1, 1):
        pen.lines("#e9edf4", 3, ((300 + s * 448, 104), (300 + s * 360, 180)), ((300 + s * 448, 170),
            (300 + s * 398, 104)),
            ((300 + s * 448, 104), (300 + s * 384, 104)), opacity=0.7)


def _menorah(pen: Pen, _look: Look) -> None:
    with pen.at(300, GROUND, scale=2.7):
        menorah(pen, 0, 0)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:cake_cutting": _cut_cake,
    "figure:egg_hunt": _egg_hunt,
    "figure:lamp_lighting": _lamps,
    "prop:lantern_porch": _porch,
    "prop:menorah": _menorah,
}
