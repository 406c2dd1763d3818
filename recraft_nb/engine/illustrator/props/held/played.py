"""What both hands of a person are busy with: instruments where they are played, a pot over a cup, a phone.

A trait "plays:violin:#b8602f" asks for it; the drawing brings the pose of the arms along.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.held.at_table import AT_TABLE
from recraft_nb.engine.illustrator.props.held.busy import BUSY
from recraft_nb.engine.illustrator.props.held.chores import CHORES
from recraft_nb.engine.illustrator.props.held.exertions import EXERTIONS
from recraft_nb.engine.illustrator.props.held.housework import HOUSEWORK
from recraft_nb.engine.illustrator.props.held.pastimes import PASTIMES
from recraft_nb.engine.illustrator.props.held.sports import SPORTS
from recraft_nb.engine.illustrator.props.held.upkeep import UPKEEP
from recraft_nb.engine.illustrator.props.held.workouts import WORKOUTS
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.shapes import Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait of who has both hands full.
PLAYS = "plays:"
#: The trait of a fish that is held up in both hands.
CATCH = "catch"

_DARK, _STRING, _BRASS = "#3a2a24", "#f2ead6", "#e2ab3c"


def played_by(traits: Sequence[str]) -> tuple[str, str]:
    """What somebody plays, and its colour or ""; two empty texts for nobody who plays."""
    said = next((trait for trait in traits if trait.startswith(PLAYS)), "")
    kind, _, paint = said.removeprefix(PLAYS).partition(":")
    return kind, paint


def pose_for(kind: str) -> str:
    """The gesture that goes with it."""
    return _PLAYED[kind][0] if kind in _PLAYED else ""


def draw_played(pen: Pen, body: Body, kind: str, paint: str) -> None:
    """Draw it before the body and behind the arms.

    Args:
        pen: Draws.
        body: The skeleton in its pose.
        kind: One of those that :func:`pose_for` knows.
        paint: Colour asked for, or "".
    """
    if kind in _PLAYED:
        _PLAYED[kind][1](pen, body, paint)


def phone_at_the_ear(pen: Pen) -> None:
    """A phone seen from its back, in the hand at (0, 0)."""
    with pen.at(8, -14, turn=8):
        pen.box(-11, -32, 22, 58, "#2b2f3a", 6)
        pen.box(-7, -26, 14, 44, "#7fb8e8", 3)


def _along(start: Point, end: Point) -> tuple[float, float]:
    """Length and turn of what lies from a place to another; unturned it goes straight up."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    return math.hypot(dx, dy), math.degrees(math.atan2(dx, -dy))


def _mouth(body: Body) -> Point:
    return body.head[0] - 3, body.head[1] + 30 * body.build.head


def _fiddle(pen: Pen, long: float, paint: str) -> None:
    """A violin that lies upwards from (0, 0), its tail, to (0, -long), its scroll."""
    k, c = long / 100, tones(paint or "#b8602f")
    pen.box(-2.6 * k, -96 * k, 5.2 * k, 52 * k, _DARK, 2)
    pen.dot(0, -98 * k, 4.4 * k, c.dark)
    pen.lines(_DARK, 2.2 * k, ((-6 * k, -91 * k), (6 * k, -91 * k)), ((-6 * k, -86 * k), (6 * k, -86 * k)))
    body = soft((0, -60 * k), (13 * k, -57 * k), (16 * k, -46 * k), (10 * k, -34 * k), (11 * k, -29 * k),
                (20 * k, -17 * k), (17 * k, -3 * k), (0, 2 * k), (-17 * k, -3 * k), (-20 * k, -17 * k),
                (-11 * k, -29 * k), (-10 * k, -34 * k), (-16 * k, -46 * k), (-13 * k, -57 * k))
    pen.form(body, c)
    pen.box(-2.4 * k, -62 * k, 4.8 * k, 30 * k, _DARK, 2)
    pen.box(-6 * k, -24 * k, 12 * k, 2.6 * k, "#e0b98a", 1)
    pen.poly(_DARK, (-3 * k, -17 * k), (3 * k, -17 * k), (2.4 * k, 0), (-2.4 * k, 0), r=1)
    pen.lines(_DARK, 1.6 * k, *(((s * 8 * k, -36 * k), (s * 10 * k, -26 * k)) for s in (-1, 1)))
    pen.lines(_STRING, 0.7 * k, *(((x * k, -94 * k), (x * k, -16 * k)) for x in (-1.2, 0, 1.2)))


def _bow(pen: Pen, hand: Point, end: Point) -> None:
    dx, dy = end[0] - hand[0], end[1] - hand[1]
    start = (hand[0] - dx * 0.1, hand[1] - dy * 0.1)
    pen.line("#8a5a35", 6, start, end)
    pen.line("#fbf6ea", 2.6, (start[0] + 5, start[1] + 5), (end[0] + 4, end[1] + 2))
    pen.dot(*start, 5, _DARK)


def _violin(pen: Pen, body: Body, paint: str) -> None:
    """Under the chin, its neck in one hand, the bow in the other."""
    k = body.build.head
    tail, hand = (body.neck[0] - 2, body.neck[1] + 2), body.arms[0][-1]
    reach, turn = _along(tail, hand)
    long = max(reach * 1.12, 150 * k)
    with pen.at(*tail, turn=turn):
        _fiddle(pen, long, paint)
    a = math.radians(turn)
    bridge = (tail[0] + math.sin(a) * long * 0.34, tail[1] - math.cos(a) * long * 0.34)
    hold = body.arms[1][-1]
    far = max(1.0, math.hypot(bridge[0] - hold[0], bridge[1] - hold[1]))
    stretch = (far + 96 * k) / far
    _bow(pen, hold, (hold[0] + (bridge[0] - hold[0]) * stretch, hold[1] + (bridge[1] - hold[1]) * stretch))


def _cello(pen: Pen, body: Body, paint: str) -> None:
    """Between the knees, its scroll beside the ear, the bow across."""
    x, foot = body.hip[0] - 8, max(leg[-1][1] for leg in body.legs) + 4
    top = body.head[1] - 20
    long = (foot - top) * 0.94
    with pen.at(x, foot - 0.06 * (foot - top), turn=-5):
        pen.line("#8d94a6", 5, (0, 0), (2, 0.07 * (foot - top)))
        _fiddle(pen, long, paint)
    hold = body.arms[1][-1]
    _bow(pen, hold, (x - 74 * body.build.head, hold[1] + 16))


def _guitar(pen: Pen, body: Body, paint: str) -> None:
    """Across the body on its strap, the neck up to the left."""
    k, t = body.build.torso / 132, tones(paint or "#d98e4a")
    (x, y), (hx, hy) = body.neck, body.hip
    pen.line("#2b2733", 8 * k, (x + 36 * k, y + 10), (hx - 40 * k, hy - 20))
    with pen.at(body.hip[0] + 8 * k, body.hip[1] - 26 * k, turn=-62, scale=k):
        guitar(pen, t)


def guitar(pen: Pen, wood: Tones, strings: str = _STRING) -> None:
    """A guitar with its neck up, about the hole in its body."""
    pen.box(-8, -176, 16, 150, "#5a3a2e", 3)
    pen.poly("#4a2f28", (-13, -206), (13, -206), (10, -172), (-10, -172), r=4)
    pen.form(soft((0, -58), (36, -44), (36, -12), (30, 6), (48, 34), (34, 74), (0, 84), (-34, 74),
                  (-48, 34), (-30, 6), (-36, -12), (-36, -44)), wood)
    pen.dot(0, 6, 18, "#4a2f28")
    pen.box(-20, 46, 40, 8, "#4a2f28", 3)
    pen.lines(strings, 1.8, *(((dx, -190), (dx, 50)) for dx in (-5, 0, 5)))


def _flute(pen: Pen, body: Body, paint: str) -> None:
    """From the lips past both hands, down to the left."""
    start, hand = _mouth(body), body.arms[0][-1]
    reach, turn = _along(start, hand)
    k, c = body.build.head, tones(paint or "#c9d0da")
    with pen.at(*start, turn=turn):
        long = reach * 1.3
        pen.box(-6.5 * k, -long, 13 * k, long + 4, c.base, 6)
        pen.box(-6.5 * k, -long, 4 * k, long + 4, c.light, 3)
        pen.box(-8 * k, -long * 0.28, 16 * k, 6 * k, c.dark, 2)
        for j in range(6):
            pen.dot(1, -long * (0.4 + 0.09 * j), 3.6 * k, c.deep)


def _trumpet(pen: Pen, body: Body, paint: str) -> None:
    """Level before the mouth, the bell far out."""
    start, k, c = _mouth(body), body.build.head, tones(paint or _BRASS)
    with pen.at(start[0] - 6, start[1] + 2, turn=-84, scale=k):
        pen.line(c.dark, 7, (0, 2), (0, -150))
        pen.box(-5, -12, 10, 14, c.light, 3)
        pen.ring(10, -84, 24, 44, c.dark, 8)
        pen.lines(c.base, 8, ((0, -40), (0, -168)))
        for j in range(3):
            pen.box(-8, -112 + j * 20, 36, 12, c.light, 4)
        pen.form(soft((-7, -150), (-8, -180), (-40, -226), (0, -220), (40, -226), (8, -180), (7, -150)), c)
        pen.fill(oval(0, -224, 40, 9), c.deep)


def _saxophone(pen: Pen, body: Body, paint: str) -> None:
    """From the lips down before the body, its bell bent up."""
    (x, y), k, c = _mouth(body), body.build.torso / 132, tones(paint or _BRASS)
    low = body.hip[1] + 6
    pen.line(_DARK, 8 * k, (x + 2, y), (x - 14 * k, y + 2))
    tube = ((x - 12 * k, y + 2), (x - 34 * k, y + 12 * k), (x - 34 * k, y + 60 * k),
            (x - 40 * k, low - 30 * k), (x - 66 * k, low + 6 * k),
            (x - 92 * k, low - 20 * k), (x - 100 * k, low - 56 * k))
    pen.line(c.dark, 24 * k, *tube[1:], curve=True)
    pen.line(c.base, 17 * k, *tube, curve=True)
    with pen.at(x - 102 * k, low - 60 * k, turn=-14, scale=k):
        pen.form(soft((-12, 12), (-16, -20), (-36, -50), (0, -46), (36, -50), (16, -20), (12, 12)), c)
        pen.fill(oval(0, -49, 36, 9), c.deep)
    for j in range(4):
        pen.dot(x - 38 * k, y + (70 + 26 * j) * k, 7.5 * k, c.glow)


def _accordion(pen: Pen, body: Body, paint: str) -> None:
    """Drawn out before the chest."""
    c, k = tones(paint or "#c8353f"), body.build.torso / 132
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    y, tall = (y0 + y1) / 2, 92 * k
    pen.poly("#f7efe0", (x0 + 26 * k, y - tall * 0.5), (x1 - 26 * k, y - tall * 0.5),
             (x1 - 26 * k, y + tall * 0.5), (x0 + 26 * k, y + tall * 0.5), r=3)
    count = 6
    for j in range(count + 1):
        x = x0 + 26 * k + (x1 - x0 - 52 * k) * j / count
        pen.line(c.dark if j % 2 else "#2b2733", 5 * k, (x, y - tall * 0.52), (x, y + tall * 0.52))
    for x, side in ((x0, -1), (x1, 1)):
        pen.box(x - 24 * k, y - tall * 0.58, 48 * k, tall * 1.16, c.base, 7)
        pen.box(x + (6 if side > 0 else -22) * k, y - tall * 0.5, 16 * k, tall, "#fdf8ea", 3)


def _pot_over_cup(pen: Pen, body: Body, paint: str) -> None:
    """A pot tipped in one hand, the stream, a cup in the other."""
    (x, y), cy = body.arms[0][-1], body.arms[1][-1][1]
    k, pot = body.build.head, tones(paint or "#5f86c9")
    lip = (x - 56 * k, y + 22 * k)
    cup = (lip[0] - 2 * k, max(cy, lip[1] + 56 * k))
    pen.line("#a5652f", 6 * k, lip, (lip[0] - 5 * k, lip[1] + 16 * k), (cup[0], cup[1] - 12 * k), curve=True)
    with pen.at(x - 6 * k, y - 8 * k, turn=-24, scale=k):
        pen.ring(28, 2, 20, 24, pot.dark, 9)
        pen.line(pot.base, 15, (-24, 6), (-44, 0), (-56, -14), curve=True)
        pen.form(oval(-6, 2, 36, 30), pot)
        pen.oval(-6, -26, 18, 7, pot.light)
        pen.dot(-6, -34, 6, pot.dark)
    with pen.at(*cup, scale=k):
        pen.poly("#fdf8ea", (-22, -18), (22, -18), (15, 18), (-15, 18), r=8)
        pen.oval(0, -18, 22, 6, "#e9dcc6")
        pen.oval(0, -17, 17, 4, "#a5652f")
        pen.line("#fdf8ea", 6, (20, -10), (34, -4), (18, 8), curve=True)


def _fish(pen: Pen, body: Body, paint: str) -> None:
    """A catch, held up in both hands to be seen."""
    c, k = tones(paint or "#7fa3b8"), body.build.torso / 132
    (x0, y0), (x1, y1) = body.arms[0][-1], body.arms[1][-1]
    with pen.at((x0 + x1) / 2, (y0 + y1) / 2 - 4, turn=-4, scale=1.2 * k):
        pen.poly(c.dark, (92, 0), (150, -40), (138, 0), (150, 40), r=8)
        pen.soft(c.dark, (-30, -34), (10, -62), (52, -34))
        pen.form(soft((-130, 4), (-90, -30), (-20, -44), (60, -26), (104, 0), (60, 26), (-20, 44),
                      (-90, 34)), c)
        pen.soft(c.glow, (-110, 14), (-30, 26), (60, 14), (10, 38), (-60, 36), opacity=0.7)
        pen.line(c.dark, 4, (-84, -22), (-72, 4), (-84, 28), curve=True)
        pen.dot(-102, -6, 8, "#ffffff")
        pen.dot(-103, -6, 4.5, _DARK)
        for j in range(4):
            pen.line(c.dark, 3, (-44 + j * 30, -16), (-36 + j * 30, 0), (-44 + j * 30, 16), curve=True)


def _desk(pen: Pen, body: Body, paint: str) -> None:
    """A desk before somebody who writes at it."""
    c, k = tones(paint or "#c99a5e"), body.build.torso / 92
    top = body.arms[0][-1][1] + 4
    foot = max(leg[-1][1] for leg in body.legs) + 16
    x = body.hip[0]
    for side in (-1, 1):
        pen.line("#8d94a6", 10 * k, (x + side * 104 * k, top), (x + side * 112 * k, foot))
    pen.box(x - 100 * k, top + 10, 200 * k, 62 * k, c.dark, 4)
    pen.box(x - 128 * k, top - 4, 256 * k, 18 * k, c.base, 5)
    pen.poly("#fffaf0", (x - 50 * k, top - 4), (x - 40 * k, top - 18 * k), (x + 34 * k, top - 18 * k),
             (x + 30 * k, top - 4), r=2)


def _tray(pen: Pen, body: Body, paint: str) -> None:
    """A tray on a raised hand, with what it carries."""
    (x, y), k = body.arms[0][-1], body.build.head
    y -= 14 * k
    for j, dx in enumerate((-50, -2, 46)):
        with pen.at(x + dx * k, y, scale=k):
            if paint == "cups":
                pen.ring(20, -18, 9, 10, "#e9dcc6", 5)
                pen.poly("#fdf8ea", (-18, -34), (18, -34), (13, 0), (-13, 0), r=5)
                pen.oval(0, -34, 18, 5, "#6b4023")
            elif paint == "cookies":
                pen.oval(0, -8, 22, 11, "#d99a4e")
                pen.oval(0, -18, 20, 10, "#e0aa62")
                pen.lines("#6b4023", 4, *(((q, -21), (q + 2, -20)) for q in (-9, 1, 9)))
            elif paint == "food" and j == 1:
                pen.form(soft((-34, 0), (-32, -26), (0, -46), (32, -26), (34, 0)), tones("#c9d0da"))
                pen.dot(0, -48, 6, "#9aa3b0")
            elif paint != "food":
                tint = ("#f2b83a", "#e5604d", "#8fcc5f")[j]
                pen.poly("#eaf4f8", (-15, -52), (15, -52), (11, 0), (-11, 0), r=4)
                pen.poly(tint, (-13, -38), (13, -38), (10, -3), (-10, -3), r=3)
                pen.line("#d9485a", 4, (2, -30), (12, -70))
    pen.oval(x - 2 * k, y + 4 * k, 88 * k, 12 * k, "#8d94a6")
    pen.oval(x - 2 * k, y, 88 * k, 10 * k, "#c9d0da")


def _phone(pen: Pen, body: Body, paint: str, turn: float = 0.0) -> None:
    del paint
    (x, y), k = body.arms[0][-1], body.build.head
    with pen.at(x + 4 * k, y - 20 * k, turn=turn, scale=1.25 * k):
        pen.box(-15, -30, 30, 58, "#2b2f3a", 6)
        pen.box(-11, -25, 22, 46, "#8fd0f5", 3)
        pen.box(-11, -25, 22, 12, "#ffffff", 3)
        pen.dot(0, 24, 2, "#c9ced6")


def _texting(pen: Pen, body: Body, paint: str) -> None:
    """A phone before the chest, over which the eyes are bent."""
    _phone(pen, body, paint, 8)


def _selfie(pen: Pen, body: Body, paint: str) -> None:
    """A phone at the end of an arm that is stretched out and up."""
    _phone(pen, body, paint, -16)


def _hammer(pen: Pen, body: Body, paint: str) -> None:
    """A hammer that is raised to strike."""
    (x, y), k = body.arms[0][-1], body.build.arm / 66
    with pen.at(x, y, turn=-24, scale=k):
        pen.line("#a8703f", 12, (0, 24), (0, -74))
        pen.poly(paint or "#6c7684", (-40, -98), (34, -98), (40, -72), (-40, -72), r=7)


def _cauldron(pen: Pen, body: Body, paint: str) -> None:
    """A black pot on a fire beside who stirs it, the spoon from the hand down into the brew."""
    iron, brew = tones("#3a3f4d"), tones(paint or "#6fd64a")
    (x, y), k = body.arms[0][-1], body.build.torso / 120
    foot = max(leg[-1][1] for leg in body.legs) + 18
    cx, top = x - 40 * k, foot - 150 * k
    with pen.at(cx, foot, scale=k):
        for dx, high in ((-56, 34), (-20, 48), (18, 40), (54, 30)):
            pen.soft("#f2702f", (dx - 20, 2), (dx, -high), (dx + 20, 2))
            pen.soft("#ffd83a", (dx - 9, 2), (dx, -high * 0.55), (dx + 9, 2))
    deep = (foot - 18 * k) - top
    pot = soft((cx - 98 * k, top), (cx, top + 14 * k), (cx + 98 * k, top), (cx + 116 * k, top + deep * 0.5),
               (cx + 76 * k, top + deep * 0.94), (cx, top + deep), (cx - 76 * k, top + deep * 0.94),
               (cx - 116 * k, top + deep * 0.5))
    pen.form(pot, iron)
    pen.oval(cx, top, 102 * k, 25 * k, iron.light)
    pen.oval(cx, top + 2 * k, 90 * k, 19 * k, brew.dark)
    pen.oval(cx, top, 84 * k, 15 * k, brew.base)
    tip = (cx - 22 * k, top + 4 * k)
    end = (x + (x - tip[0]) * 0.34, y + (y - tip[1]) * 0.34)
    pen.line("#a8703f", 11 * k, tip, end)
    pen.line("#c99a68", 4 * k, tip, end)
    for dx, dy, r in ((-52, -4, 13), (14, 2, 11), (46, -4, 15), (-66, -48, 9), (-8, -66, 12), (50, -54, 8)):
        pen.dot(cx + dx * k, top + dy * k, r * k, brew.light)
        pen.dot(cx + (dx - 3) * k, top + (dy - 3) * k, r * 0.4 * k, brew.glow)


# What is played: the gesture of the arms, and the drawing.
_PLAYED: Mapping[str, tuple[str, Callable[[Pen, Body, str], None]]] = {
    "violin": ("fiddling", _violin),
    "cello": ("bowing", _cello),
    "guitar": ("picking", _guitar),
    "flute": ("fluting", _flute),
    "trumpet": ("trumpeting", _trumpet),
    "saxophone": ("fluting", _saxophone),
    "accordion": ("squeezing", _accordion),
    "pot": ("pouring", _pot_over_cup),
    "fish": ("squeezing", _fish),
    "tray": ("serving tray", _tray),
    "desk": ("at desk", _desk),
    "cauldron": ("stirring pot", _cauldron),
    "hammer": ("holding", _hammer),
    "phone": ("texting", _texting),
    "selfie": ("selfie", _selfie),
    **AT_TABLE,
    **BUSY,
    **CHORES,
    **HOUSEWORK,
    **SPORTS,
    **UPKEEP,
    **EXERTIONS,
    **PASTIMES,
    **WORKOUTS,
}
