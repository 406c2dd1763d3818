"""What the whole body is busy with at sport and at the harvest: a bow, a heavy bag, darts, fruit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.held import gear
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, oval, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _WOOD, _DARK, _LEAF = tones("#aeb8c6"), tones("#b9824e"), "#2b2f3a", tones("#4fa653")
_RINGS = ("#f7f7f2", "#2f3a4a", "#3f86c9", "#e2574c", "#f5c52f")
_FRUITS: Mapping[str, tuple[str, bool]] = {
    # Its colour, and whether it grows on a tree.
    "apple": ("#dd4438", True), "orange": ("#f0932f", True), "lemon": ("#f5d33f", True),
    "cherry": ("#b8283a", True), "peach": ("#f2a06a", True), "olive": ("#5f7a3a", True),
    "grape": ("#7a4fa8", False), "tomato": ("#dd4438", False), "blueberry": ("#4a62b8", False),
    "strawberry": ("#e0353f", False), "flower": ("#f2a0bf", False), "cotton": ("#fdfbf5", False),
    "vegetable": ("#ee8434", False), "tea": ("#6fb04a", False), "pumpkin": ("#ee8434", False),
}


def _size(body: Body) -> float:
    """Size of a thing in the hands, by the arms that hold it."""
    return max(0.7, body.build.arm / 70)


def _floor(body: Body) -> float:
    """Where the soles are."""
    return max(leg[-1][1] for leg in body.legs) + 17


def _target(pen: Pen, x: float, y: float, r: float) -> None:
    for j, tone in enumerate(_RINGS):
        pen.oval(x, y, r * (0.72 - 0.14 * j), r * (1 - 0.19 * j), tone)


def _bow(pen: Pen, body: Body, paint: str) -> None:
    """A bow drawn to the chin, an arrow on its string, a target on its stand."""
    (x, y), (gx, gy) = body.arms[0][-1], body.arms[1][-1]
    k, foot, c = _size(body), _floor(body), tones(paint or "#a5652f")
    tx = x - 220 * k
    pen.lines(_WOOD.dark, 11 * k, ((tx, y), (tx - 54 * k, foot)), ((tx, y), (tx + 54 * k, foot)))
    _target(pen, tx, y, 84 * k)
    top, low = (x + 34 * k, y - 140 * k), (x + 34 * k, y + 140 * k)
    pen.lines("#fdf8ea", 4 * k, (top, (gx, gy), low))
    pen.line(c.base, 13 * k, top, (x - 4 * k, y - 96 * k), (x - 10 * k, y), (x - 4 * k, y + 96 * k), low,
             curve=True)
    pen.line(c.dark, 16 * k, (x - 10 * k, y - 22 * k), (x - 10 * k, y + 22 * k))
    pen.line("#e8d2a8", 6 * k, (gx, gy), (x - 56 * k, y))
    pen.poly("#6b7686", (x - 84 * k, y), (x - 54 * k, y - 12 * k), (x - 54 * k, y + 12 * k), r=2)
    pen.poly("#e2574c", (gx, gy - 10 * k), (gx - 26 * k, gy - 4), (gx - 26 * k, gy + 4), (gx, gy + 10 * k),
        r=2)


def _bag(pen: Pen, body: Body, paint: str) -> None:
    """A heavy bag on its chain that swings from the fist."""
    (x, y), k = body.arms[0][-1], _size(body)
    c = tones(paint or "#c8402f")
    with pen.at(x - 50 * k, y, turn=7, scale=k):
        pen.lines("#7d8796", 6, ((0, -330), (-2, -190)), ((-2, -190), (-44, -150)), ((-2, -190), (44, -150)))
        pen.box(-62, -156, 124, 316, c.base, 34)
        pen.box(-62, -156, 36, 316, c.light, 26, opacity=0.6)
        for dy in (-112, 112):
            pen.box(-62, dy, 124, 20, _DARK, 3)
    for dx, dy in ((26, -64), (40, -40), (32, 52)):
        pen.line("#ffd95a", 7 * k, (x + (dx - 14) * k, y + dy * 0.7 * k), (x + dx * k, y + dy * k))


def _serve(pen: Pen, body: Body, paint: str) -> None:
    """A racket high in one hand, the ball tossed up from the other."""
    (x, y), (gx, gy), k = body.arms[0][-1], body.arms[1][-1], _size(body)
    pen.form(oval(x + 26 * k, y - 84 * k, 17 * k), tones(paint or "#cfe04a"))
    pen.lines("#ffffff", 4 * k, *(((x + (14 + 12 * j) * k, y - 52 * k), (x + (12 + 10 * j) * k, y - 24 * k))
              for j in range(3)), opacity=0.8)
    with pen.at(gx, gy, turn=30, scale=k):
        gear.racket(pen)


def _planks(pen: Pen, body: Body, paint: str) -> None:
    """A board that breaks in two at the foot, splinters and a burst."""
    (x, y), k, c = body.legs[0][-1], _size(body), tones(paint or "#d9a86a")
    pen.fill(star(x - 22 * k, y, 84 * k, 50 * k, 9), "#ffe27a", 0.9)
    for side in (-1, 1):
        with pen.at(x - 36 * k, y + side * 46 * k, turn=side * 24):
            pen.box(-13 * k, -48 * k, 26 * k, 96 * k, c.base, 3)
            pen.line(c.dark, 4 * k, (-3 * k, -40 * k), (-3 * k, 40 * k))
    for dx, dy in ((-80, -30), (-92, 12), (-70, 44), (-60, -64)):
        pen.line(c.light, 6 * k, (x + dx * k, y + dy * k), (x + (dx - 16) * k, y + (dy - 6) * k))


def _vault(pen: Pen, body: Body, paint: str) -> None:
    """A bar on its posts under the body, the bent pole from the hands to the ground, a mat."""
    (x, y), k = body.arms[1][-1], _size(body)
    bar = max(body.hip[1] + 56 * k, max(leg[-1][1] for leg in body.legs) + 20)
    left, right = body.hip[0] - 210 * k, body.hip[0] + 60 * k
    pen.box(left - 60 * k, GROUND - 56, 320 * k, 56, "#3f6fb8", 10)
    pen.box(left - 60 * k, GROUND - 56, 320 * k, 14, "#6f9fe0", 7)
    for px in (left, right):
        pen.line("#7d8796", 12 * k, (px, bar - 60 * k), (px, GROUND))
    pen.line("#e2574c", 9 * k, (left, bar), (right, bar))
    pen.line("#e0b24f", 9 * k, (x, y), (x + 90 * k, (y + GROUND) / 2 - 20 * k), (x + 110 * k, GROUND),
        curve=True)
    del paint


def _darts(pen: Pen, body: Body, paint: str) -> None:
    """A board on the wall with two darts in it, the third in the hand."""
    del paint
    (x, y), k = body.arms[0][-1], _size(body)
    bx, by = x - 170 * k, y - 40 * k
    pen.dot(bx, by, 108 * k, _DARK)
    for j, tone in enumerate(("#f2e3c2", "#2f3a4a", "#f2e3c2", "#57a84f", "#dd4438")):
        pen.dot(bx, by, (92 - 19 * j) * k, tone)
    for dx, dy in ((8, -4), (-30, 22)):
        pen.line("#8d97a6", 6 * k, (bx + dx * k, by + dy * k), (bx + (dx + 40) * k, by + (dy - 8) * k))
        pen.poly("#f5c52f", (bx + (dx + 34) * k, by + (dy - 7) * k), (bx + (dx + 58) * k, by + (dy - 24) * k),
                 (bx + (dx + 58) * k, by + (dy + 4) * k), r=2)
    pen.line("#8d97a6", 7 * k, (x + 20 * k, y - 8 * k), (x - 46 * k, y - 14 * k))
    pen.poly("#e2574c", (x + 14 * k, y - 8 * k), (x + 38 * k, y - 26 * k), (x + 38 * k, y + 8 * k), r=2)


def _bowling(pen: Pen, body: Body, paint: str) -> None:
    """A ball in the hand that swings, pins at the end of the lane."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    pen.poly("#e8c48a", (x - 330 * k, foot - 40 * k), (x - 60 * k, foot - 40 * k), (x + 130 * k, foot + 8),
             (x - 330 * k, foot + 8), r=3)
    for dx, dy in ((-300, -44), (-260, -44), (-220, -44), (-280, -20), (-240, -20), (-260, 2)):
        with pen.at(x + dx * k, foot + dy * k, scale=k):
            pen.form(soft((-9, -92), (9, -92), (8, -62), (18, -24), (11, 0), (-11, 0), (-18, -24), (-8, -62)),
                     tones("#fbfaf5"))
            pen.line("#dd4438", 6, (-8, -64), (8, -64))
    c = tones(paint or "#3a56b0")
    pen.form(oval(x, y + 30 * k, 38 * k), c)
    for dx, dy in ((-12, 12), (2, 8), (-6, 24)):
        pen.dot(x + dx * k, y + dy * k, 5 * k, c.deep)


def _cue(pen: Pen, body: Body, paint: str) -> None:
    """A billiard table with its balls, a cue in both hands."""
    (x, y), (gx, gy), k = body.arms[0][-1], body.arms[1][-1], _size(body)
    foot, top, mid = _floor(body), max(y, gy) + 30 * k, x - 50 * k
    for dx in (-190, 190):
        pen.box(mid + dx * k - 16 * k, top, 32 * k, foot - top, "#6b4023", 4)
    pen.box(mid - 236 * k, top + 4 * k, 472 * k, 50 * k, "#8a5a35", 8)
    pen.poly(paint or "#2f8a5a", (mid - 232 * k, top + 8 * k), (mid - 196 * k, top - 34 * k), (mid + 196 * k,
             top - 34 * k), (mid + 232 * k, top + 8 * k), r=4)
    for j, (dx, dy) in enumerate(((-150, -16), (-122, -8), (-124, -24), (-96, -16), (-98, -30), (-60, -8))):
        pen.dot(mid + dx * k, top + dy * k, 13 * k, ("#dd4438", "#f5c52f", "#3f86c9", "#8f5fc4", _DARK,
            "#ee8434")[j])
    pen.dot(mid + 6 * k, top - 14 * k, 13 * k, "#fdfbf5")
    along, down = gx - x, gy - y
    pen.line("#d9a86a", 8 * k, (x - along * 0.6, y - down * 0.6 + 12 * k), (gx + along * 0.8,
        gy + down * 0.8))


def _clusters(pen: Pen, x: float, y: float, k: float, kind: str, tone: str) -> None:
    """What is ripe, about a place."""
    if kind == "grape":
        for dx, dy in ((-12, 0), (12, 0), (0, 4), (-8, 20), (8, 20), (0, 38)):
            pen.dot(x + dx * k, y + dy * k, 12 * k, tone)
        return
    if kind == "flower":
        for dx, dy in ((-11, 0), (11, 0), (0, -11), (0, 11)):
            pen.dot(x + dx * k, y + dy * k, 10 * k, tone)
        pen.dot(x, y, 8 * k, "#f5c52f")
        return
    small = kind in {"cherry", "blueberry", "olive", "tea"}
    for dx in (-8, 8) if small else (0,):
        pen.form(oval(x + dx * k, y, (10 if small else 19) * k), tones(tone))
    if not small:
        pen.dot(x - 6 * k, y - 6 * k, 4 * k, "#ffffff", 0.6)


def _basket(pen: Pen, x: float, y: float, k: float, kind: str, tone: str) -> None:
    """A full basket that stands at (x, y)."""
    for dx, dy in ((-36, -66), (-12, -74), (14, -74), (38, -66), (-24, -84), (2, -92), (26, -84)):
        _clusters(pen, x + dx * k, y + dy * k, 0.9 * k, kind if kind != "grape" else "blueberry", tone)
    pen.form(soft((x - 64 * k, y - 62 * k), (x + 64 * k, y - 62 * k), (x + 48 * k, y), (x - 48 * k, y)),
             tones("#c9935a"))
    pen.lines("#a06f3c", 4 * k, *(((x - (60 - 5 * j) * k, y - (46 - 17 * j) * k), (x + (60 - 5 * j) * k,
              y - (46 - 17 * j) * k)) for j in range(3)))


def _harvest(pen: Pen, body: Body, kind: str) -> None:
    """A tree or a bush full of ripe things, one of them in the hand, a full basket on the ground."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    tone, tree = _FRUITS.get(kind, _FRUITS["apple"])
    mid = x - 110 * k
    if tree:
        pen.line("#8a5a35", 44 * k, (mid - 10 * k, foot), (mid - 6 * k, y - 10 * k))
        for dx, dy, r in ((-80, -60, 92), (66, -96, 92), (-6, -150, 100), (-20, -40, 84)):
            pen.dot(mid + dx * k, y + dy * k, r * k, _LEAF.base if dx < 0 else _LEAF.dark)
        spots: tuple[tuple[int, int], ...] = ((-120, -60), (-60, -120), (20, -170), (80, -110), (-70, -30),
            (-10, -80), (60, -50))
    else:
        for dx, dy, r in ((-66, 30, 74), (26, 20, 66), (-30, -26, 70), (-80, 90, 70), (20, 92, 74)):
            pen.dot(mid + dx * k, y + dy * k, r * k, (_LEAF.base, _LEAF.dark)[dx > 0])
        pen.box(mid - 134 * k, y + 88 * k, 216 * k, foot - y - 88 * k, _LEAF.base, 40)
        spots = ((-100, 20), (-50, -40), (10, -6), (-70, 84), (0, 60), (40, 96), (-110, 130), (-30, 140), (46,
            40))
    for dx, dy in spots:
        _clusters(pen, mid + dx * k, y + dy * k, k, kind, tone)
    _clusters(pen, x - 14 * k, y - 8 * k, 1.1 * k, kind, tone)
    _basket(pen, body.hip[0] + 110 * k, foot + 4, k, kind, tone)


def _low_harvest(pen: Pen, body: Body, kind: str) -> None:
    """Rows of low plants, one of their fruits in the hand of who kneels, a full basket."""
    (x, y), k, foot = body.arms[0][-1], _size(body), _floor(body)
    tone = _FRUITS.get(kind, _FRUITS["strawberry"])[0]
    pen.soft("#8a5f40", (x - 270 * k, foot + 6), (x - 200 * k, foot - 22 * k), (x + 20 * k, foot - 22 * k),
             (x + 60 * k, foot + 6))
    for j in range(4):
        px = x + (-220 + 68 * j) * k
        for dx, dy, r in ((-24, -38, 27), (24, -36, 26), (0, -64, 30)):
            pen.dot(px + dx * k, foot + dy * k, r * k, (_LEAF.base, _LEAF.dark)[j % 2])
        for dx, dy in ((-26, -22), (14, -18), (2, -48)):
            if kind == "pumpkin":
                pen.form(oval(px, foot - 20 * k, 34 * k, 26 * k), tones(tone))
            elif kind == "strawberry":
                pen.soft(tone, (px + (dx - 12) * k, foot + (dy - 10) * k), (px + (dx + 12) * k, foot + (dy
                         - 10) * k), (px + dx * k, foot + (dy + 16) * k))
            else:
                _clusters(pen, px + dx * k, foot + dy * k, 0.85 * k, kind, tone)
    pen.soft(tone, (x - 16 * k, y - 6 * k), (x + 12 * k, y - 6 * k), (x - 2 * k, y + 26 * k))
    pen.soft(_LEAF.base, (x - 14 * k, y - 8 * k), (x - 2 * k, y - 16 * k), (x + 10 * k, y - 8 * k))
    _basket(pen, body.hip[0] + 130 * k, foot + 4, k, "blueberry" if kind == "strawberry" else kind, tone)


def _desk_bed(pen: Pen, body: Body, kind: str) -> None:
    """A desk from the side on which head and arms rest, a lit laptop or papers, a mug, the chair."""
    k, foot, (hx, hy) = body.build.torso / 132, _floor(body), body.hip
    top, left, right = hy - 54 * k, hx - 390 * k, hx - 74 * k
    pen.box(left + 20 * k, top, 22 * k, foot - top, _WOOD.dark, 4)
    pen.box(right - 92 * k, top + 14 * k, 82 * k, foot - top - 14 * k, _WOOD.dark, 6)
    pen.box(left, top, right - left, 22 * k, _WOOD.base, 7)
    if kind == "books":
        for j, tone in enumerate(("#3f86c9", "#d9483f", "#57a84f")):
            pen.box(left + 34 * k, top - (26 + 25 * j) * k, (112 - 10 * j) * k, 25 * k, tone, 4)
    else:
        pen.poly("#39424e", (left + 30 * k, top - 8 * k), (left + 10 * k, top - 118 * k), (left + 24 * k,
                 top - 120 * k), (left + 46 * k, top - 8 * k), r=4)
        pen.poly("#8fd0f5", (left + 38 * k, top - 14 * k), (left + 22 * k, top - 110 * k), (left + 30 * k,
                 top - 110 * k), (left + 48 * k, top - 14 * k), r=2)
        pen.box(left + 30 * k, top - 10 * k, 130 * k, 11 * k, "#5a6272", 4)
    seat = hy + 22 * k
    pen.box(hx - 58 * k, seat, 124 * k, 18 * k, "#3f6fa5", 8)
    pen.lines("#7d8796", 11 * k, ((hx + 4 * k, seat + 16 * k), (hx + 4 * k, foot - 8 * k)),
              ((hx - 50 * k, foot), (hx + 4 * k, foot - 18 * k), (hx + 58 * k, foot)))
    pen.line("#3f6fa5", 15 * k, (hx + 62 * k, seat + 4 * k), (hx + 78 * k, hy - 110 * k))
    x, y = body.head
    for j, (dx, dy, r) in enumerate(((46, -84, 15), (82, -126, 21), (128, -176, 28))):
        pen.lines("#ffffff", (4 + j) * k, ((x + dx * k, y + dy * k), (x + (dx + r) * k, y + dy * k),
            (x + dx * k,
                  y + (dy + r) * k), (x + (dx + r) * k, y + (dy + r) * k)))


def _jet(pen: Pen, body: Body, kind: str) -> None:
    """A burning house and the jet of water that both hands hold on it from a hose."""
    (x, y), (gx, gy), k = body.arms[0][-1], body.arms[1][-1], _size(body)
    foot = _floor(body)
    hx = x - 330 * k
    if kind != "fire":
        pen.box(hx - 130 * k, foot - 200 * k, 260 * k, 200 * k, "#e6c9a8", 4)
        pen.poly("#a8483a", (hx - 160 * k, foot - 190 * k), (hx, foot - 320 * k), (hx + 160 * k,
            foot - 190 * k), r=6)
        pen.box(hx - 28 * k, foot - 96 * k, 56 * k, 96 * k, "#7a4a34", 4)
        spots: tuple[tuple[int, int, float], ...] = ((-80, -120, 1.0), (80, -120, 1.0), (-70, -262, 1.5), (50,
            -272, 1.7), (-6, -320, 1.6))
        for dx in (-80, 80):
            pen.box(hx + (dx - 28) * k, foot - 160 * k, 56 * k, 56 * k, "#5a3a34", 3)
    else:
        spots = ((-70, 0, 2.0), (0, 0, 2.8), (70, 0, 2.1))
    for dx, dy, s in spots:
        px, py = hx + dx * k, foot + dy * k
        for tone, r in (("#e8552d", 1.0), ("#f59a2e", 0.68), ("#ffd95a", 0.38)):
            q = r * s * k
            pen.soft(tone, (px - 30 * q, py), (px - 34 * q, py - 36 * q), (px - 8 * q, py - 60 * q),
                (px - 2 * q,
                     py - 106 * q), (px + 26 * q, py - 62 * q), (px + 32 * q, py - 26 * q), (px + 20 * q, py))
    pen.line("#c8503f", 18 * k, (gx + 6 * k, gy + 4 * k), (gx + 70 * k, gy + 50 * k), (gx + 60 * k,
        foot - 20 * k),
             (gx + 170 * k, foot - 4 * k), curve=True)
    end = (hx + 60 * k, foot - (250 if kind != "fire" else 70) * k)
    for wide, tone, share in ((34, "#9fdcf5", 0.75), (20, "#d6f1fb", 0.85)):
        pen.line(tone, wide * k, (x - 40 * k, y - 10 * k), ((x + end[0]) / 2, min(y, end[1]) - 60 * k), end,
                 curve=True, opacity=share)
    for dx, dy, r in ((-30, -26, 20), (18, -34, 16), (-10, 24, 22), (34, 18, 14), (-48, 8, 15)):
        pen.dot(end[0] + dx * k, end[1] + dy * k, r * k, "#c9ecf9", 0.9)
    pen.line("#c8503f", 17 * k, (gx, gy), (x, y))
    pen.line("#e0b23a", 20 * k, (x, y), (x - 42 * k, y - 10 * k))


def _seat_mat(pen: Pen, body: Body, paint: str) -> None:
    """A mat on which somebody sits with crossed legs."""
    c, x = tones(paint or "#8a77b8"), body.hip[0]
    pen.poly(c.base, (x - 190, GROUND - 12), (x + 190, GROUND - 12), (x + 220, GROUND + 14), (x - 220,
        GROUND + 14),
             r=6)
    for arm in body.arms:
        pen.dot(arm[-1][0], arm[-1][1] + 4, 3, c.light)


#: What takes the whole body: the pose that goes with it, and the drawing.
EXERTIONS: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "bow": ("drawing a bow", _bow),
    "punching bag": ("boxing", _bag),
    "serve": ("at serve", _serve),
    "planks": ("karate", _planks),
    "vault": ("vaulting", _vault),
    "darts": ("hand up", _darts),
    "bowling": ("hand down", _bowling),
    "cue": ("at the cue", _cue),
    "harvest": ("hand up", _harvest),
    "desk bed": ("slumped", _desk_bed),
    "jet": ("at the stove", _jet),
    "seat mat": ("lotus", _seat_mat),
    "low harvest": ("planting", _low_harvest),
}
