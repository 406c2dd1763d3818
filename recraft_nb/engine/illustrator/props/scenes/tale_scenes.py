"""Tales in one picture: stuck in a chimney, fishing off the moon, a chest dug up, a brave tooth."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.held.open_book import READS
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, soft, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, role, roles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_SNOW = tones("#f6f9fd")


def _snow(pen: Pen, x0: float, x1: float, y: float, deep: float) -> None:
    """A hem of snow that hangs over an edge."""
    low = [(x0 + (x1 - x0) * k / 8, y + deep * (0.5 + 0.5 * ((k * 5) % 3) / 2)) for k in range(9)]
    pen.soft(_SNOW.base, (x0 - 8, y), (x0 + (x1 - x0) * 0.3, y - deep * 0.55), (x0 + (x1 - x0) * 0.7,
        y - deep * 0.5),
        (x1 + 8, y), *reversed(low))


def _chimney(pen: Pen, look: Look) -> None:
    """Somebody wedged in a chimney up to the waist, on a snowy roof over lit windows."""
    brick, tile = tones("#b0523f"), tones("#6b4a52")
    who = role(look, "stuck", "figure:santa")
    pen.box(-90, 640, 780, 190, "#e9cfa4")
    for x in (30, 250, 470):
        pen.box(x - 8, 672, 116, 124, "#8a5a3c", 5)
        pen.box(x, 680, 100, 108, "#ffd873", 3)
        pen.lines("#8a5a3c", 7, ((x + 50, 680), (x + 50, 788)), ((x, 734), (x + 100, 734)))
    pen.poly(tile.base, (-60, 478), (660, 478), (760, 654), (-160, 654), r=6)
    for r in range(3):
        y, low = 520 + 46 * r, (42 + 46 * r) / 176
        left, right = -60 - 100 * low, 660 + 100 * low
        pen.line(tile.dark, 5, (left + 8, y), (right - 8, y))
        for j in range(11):
            tile_x = left + (right - left) * (j + (0.5 if r % 2 else 0.1)) / 11
            pen.line(tile.dark, 4, (tile_x, y), (tile_x, y + 40))
    _snow(pen, -160, 760, 648, 30)
    _snow(pen, -66, 666, 476, 24)
    if look.has("legs"):
        _legs(pen)
    else:
        act(pen, look, who, ("at ease", "surprised"), x=300, y=GROUND + 10, scale=1.18)
    pen.box(176, 366, 248, 206, brick.base, 4)
    pen.cut(corners((176, 366), (424, 366), (424, 572), (176, 572)), corners((366, 300), (460, 300), (460,
        600),
        (366, 600)), brick.dark)
    for r in range(4):
        y = 420 + 40 * r
        pen.line(brick.deep, 4, (180, y), (420, y), opacity=0.7)
        for j in range(4):
            x = 206 + 62 * j + (28 if r % 2 else 0)
            if x < 418:
                pen.line(brick.deep, 4, (x, y), (x, min(568, y + 38)), opacity=0.7)
    pen.box(156, 338, 288, 40, brick.light, 6)
    _snow(pen, 156, 216, 342, 22)
    _snow(pen, 384, 444, 342, 22)
    _snow(pen, 170, 430, 566, 20)
    for s in (-1, 1):
        for k in range(3):
            pen.line("#ffffff", 6, (300 + s * (168 + 8 * k), 250 - 44 * k), (300 + s * (206 + 8 * k),
                236 - 52 * k),
                opacity=0.85)
    sack = tones("#a8703f")
    pen.form(soft((500, 560), (478, 500), (520, 440), (566, 430), (612, 446), (650, 506), (630, 560), (566,
        574)), sack)
    pen.soft(sack.light, (536, 444), (548, 404), (590, 404), (598, 444), (566, 454))
    pen.box(536, 436, 62, 14, "#d9b23f", 6)
    pen.anchor("hand", 180, 360)
    pen.anchor("head_top", 300, 90)


def _legs(pen: Pen) -> None:
    """Two legs in the air, boots up."""
    for s, turn in ((-1, -16), (1, 12)):
        with pen.at(300 + s * 46, 380, turn=turn):
            red = tones("#c9303a")
            pen.tube(red.base if s < 0 else red.dark, [(0, 20), (s * 8, -90), (s * -4, -170)], [86, 74, 64])
            pen.box(-38 - s * 4, -196, 76, 34, "#ffffff", 14)
            pen.poly("#2b2733", (-32 - s * 4, -190), (32 - s * 4, -190), (34 - s * 4, -262), (-74 - s * 4,
                -268), (-78 - s * 4,
                -240), (-32 - s * 4, -230), r=12)


def _moon_fishing(pen: Pen, look: Look) -> None:
    """Somebody sits on the rim of the moon and lets a line down among the stars."""
    moon = tones("#f0d98a")
    pen.dot(400, 660, 372, "#fff2c4", opacity=0.14)
    disc = pen.dot(400, 660, 336, moon.base)
    pen.cut(disc, corners((520, 300), (800, 300), (800, 1010), (430, 1010), (600, 700)), moon.dark, 0.55)
    for x, y, r in ((330, 640, 54), (500, 520, 40), (480, 760, 66), (270, 800, 38), (600, 660, 34), (390,
        470, 24)):
        pen.oval(x, y, r, r * 0.9, moon.dark)
        pen.oval(x + 4, y + 5, r * 0.82, r * 0.72, moon.deep, opacity=0.5)
    who = role(look, "angler", "figure:astronaut")
    act(pen, look, who, ("seated", "happy"), x=236, y=468, scale=1.06)
    hand = min((pen.anchors["hand"], pen.anchors.get("hand_b", (999.0, 0.0))), key=lambda p: p[0])
    tip = (hand[0] - 196, hand[1] - 168)
    pen.line("#8a5a35", 10, (hand[0] + 36, hand[1] + 30), ((hand[0] + tip[0]) / 2 + 6,
        (hand[1] + tip[1]) / 2 + 8), tip,
        curve=True)
    pen.dot(hand[0] + 6, hand[1] + 6, 15, "#c9d3de")
    end = (tip[0] - 4, 700.0)
    pen.line("#f4f6fb", 4, tip, end)
    with pen.at(end[0], end[1] + 40):
        pen.dot(0, 4, 70, "#ffe27a", opacity=0.2)
        pen.poly("#ffd75a", *_points(52, 23), r=7)
        for s in (-1, 1):
            pen.dot(s * 11, 2, 4, "#5a4420")
        pen.line("#5a4420", 3, (-8, 12), (0, 16), (8, 12), curve=True)


def _points(outer: float, inner: float) -> list[Point]:
    """The corners of a star about the middle."""
    at = [(math.radians(-90 + 36 * k), inner if k % 2 else outer) for k in range(10)]
    return [(math.cos(a) * r, math.sin(a) * r) for a, r in at]


def _on_the_rock(pen: Pen, look: Look) -> None:
    """A mermaid on a flat rock in the surf; what she does is in her pose."""
    rock = tones("#8b8f9c")
    who = role(look, "mermaid", "figure:mermaid")
    shape = soft((20, 600), (60, 500), (150, 462), (300, 450), (450, 462), (560, 520), (610, 600), (320,
        622))
    pen.form(shape, rock)
    pen.cut(shape, corners((60, 540), (300, 500), (560, 560), (560, 640), (60, 640)), rock.dark, 0.6)
    pen.lines(rock.deep, 5, ((150, 500), (180, 540), (168, 580)), ((410, 492), (440, 540)), curve=True,
        opacity=0.7)
    pen.oval(290, 476, 150, 16, rock.deep, opacity=0.4)
    for dx, dy in ((90, 540), (520, 560), (140, 580)):
        pen.soft("#5f9a6a", (dx - 20, dy), (dx, dy - 18), (dx + 22, dy), (dx, dy + 8))
    does = "combing" if look.has("combs") else READS if look.has("reads") else "holding"
    pose = (does,) if does != "holding" or look.has("holds") else ()
    act(pen, look, who, pose, x=290, y=502, scale=1.12)
    for x, w in ((40, 120), (300, 190), (560, 130)):
        pen.soft("#ffffff", (x - w, 612), (x - w * 0.5, 590), (x, 604), (x + w * 0.5, 588), (x + w, 612),
            (x, 628),
            opacity=0.9)


def _dug_up(pen: Pen, look: Look) -> None:
    """A hole in the sand, a chest half out of it, one who digs, one with the map, one who cheers."""
    crew = roles(look, "digger")[:3] or [Role("figure:pirate")]
    sand, wood, gold = tones("#e0bd80"), tones("#8a5533"), tones("#f2bd3f")
    if len(crew) > 2:
        act(pen, look, crew[2], ("cheering", "happy"), x=330, y=GROUND - 40, scale=0.94)
    if len(crew) > 1:
        act(pen, look, crew[1], ("reading", "happy"), x=610, y=GROUND - 6)
        x = (pen.anchors["hand"][0] + pen.anchors.get("hand_b", pen.anchors["hand"])[0]) / 2
        y = pen.anchors["hand"][1]
        pen.poly("#f0dcae", (x - 66, y + 4), (x + 60, y + 4), (x + 54, y - 78), (x - 60, y - 78), r=4)
        pen.lines("#d9363f", 6, ((x + 10, y - 50), (x + 28, y - 32)), ((x + 28, y - 50), (x + 10, y - 32)))
        pen.lines("#8a5a35", 5, ((x - 40, y - 20), (x - 26, y - 24)), ((x - 14, y - 28), (x, y - 34)))
    pen.oval(250, 572, 236, 44, sand.dark)
    pen.oval(250, 574, 206, 34, "#6f4f34")
    pen.poly(wood.dark, (130, 480), (350, 480), (342, 590), (140, 590), r=8)
    pen.poly(wood.base, (124, 410), (146, 366), (336, 366), (356, 410), (356, 424), (124, 424), r=10)
    pen.soft(gold.base, (134, 488), (150, 452), (196, 438), (240, 430), (290, 440), (330, 456), (346, 488))
    for k in range(9):
        pen.dot(154 + 22 * k, 470 - 14 * ((k * 3) % 4) / 2, 13, (gold.light, gold.dark)[k % 2])
    pen.poly("#e0475b", (206, 438), (222, 424), (238, 438), (222, 456), r=2)
    pen.poly("#4fb0d9", (270, 446), (284, 432), (300, 446), (284, 462), r=2)
    pen.poly(wood.base, (128, 486), (352, 486), (346, 560), (136, 560), r=6)
    for x in (152, 240, 318):
        pen.box(x - 9, 484, 18, 76, gold.dark, 3)
    pen.box(222, 500, 36, 32, gold.base, 6)
    pen.soft(sand.base, (34, 600), (60, 566), (140, 556), (250, 566), (370, 554), (450, 574), (470, 602),
        (250, 616))
    pen.form(soft((-110, 600), (-70, 540), (-16, 516), (40, 548), (80, 600)), sand)
    act(pen, look, crew[0], ("digging", "happy"), x=470, y=GROUND + 20, scale=1.04)
    a = pen.anchors["hand"]
    b = pen.anchors.get("hand_b", (a[0] + 60, a[1] - 40))
    low, top = (a, b) if a[1] > b[1] else (b, a)
    dx, dy = low[0] - top[0], low[1] - top[1]
    far = math.hypot(dx, dy) or 1.0
    end = (low[0] + dx / far * 110 - 20, low[1] + dy / far * 110)
    pen.line("#a8703f", 12, (top[0] - dx / far * 24, top[1] - dy / far * 24), end)
    with pen.at(*end, turn=math.degrees(math.atan2(dy, dx)) - 90):
        pen.poly("#8b95a5", (-34, -10), (34, -10), (30, 62), (0, 92), (-30, 62), r=8)
    for point in (low, top):
        pen.dot(*point, 17, "#e0a578")


def _slime(pen: Pen, x: float, y: float, k: float, paint: str, *, flip: bool) -> None:
    """A small monster with horns, arms up and one tooth."""
    c = tones(paint)
    with pen.at(x, y, scale=k, flip=flip):
        pen.oval(0, 2, 66, 9, "#1f2a40", opacity=0.2)
        pen.lines(c.dark, 15, ((-50, -60), (-86, -96)), ((50, -60), (84, -104)))
        for dx in (-86, 84):
            pen.dot(dx, -100, 14, c.base)
        pen.lines(c.dark, 18, ((-26, -16), (-28, 0)), ((26, -16), (28, 0)))
        pen.soft("#fff4dc", (-44, -118), (-52, -152), (-22, -130))
        pen.soft("#fff4dc", (44, -118), (52, -152), (22, -130))
        pen.form(soft((-60, -18), (-68, -70), (-44, -124), (0, -138), (44, -124), (68, -70), (60, -18), (0,
            -6)), c)
        for s in (-1, 1):
            pen.dot(s * 24, -84, 18, "#ffffff")
            pen.dot(s * 24 - 5, -82, 8, "#2b2733")
            pen.line("#2b2733", 6, (s * 40, -112), (s * 10, -100))
        pen.soft("#3a2430", (-30, -50), (0, -58), (30, -50), (18, -30), (-18, -30))
        pen.poly("#ffffff", (-14, -54), (0, -56), (-6, -42), r=1)
        pen.poly("#ffffff", (6, -56), (20, -53), (12, -42), r=1)


def _brave_tooth(pen: Pen, look: Look) -> None:
    """A tooth with a cape, arms and legs that punches little monsters."""
    white, cape = tones("#fdfdff"), tones(look.part("cape") or look.chance.pick(("#d9363f", "#3f78c2",
        "#8a5ac0")))
    paint = look.main("#6fb84f", "#6fb84f", "#8a63c8").base
    _slime(pen, -40, 560, 0.94, paint, flip=True)
    _slime(pen, 20, 300, 0.66, paint, flip=True)
    _slime(pen, 612, 560, 1.0, paint, flip=False)
    pen.soft(cape.dark, (236, 232), (390, 236), (470, 350), (520, 470), (440, 462), (380, 486), (300, 452),
        (240, 380))
    pen.soft(cape.base, (250, 236), (392, 240), (452, 350), (490, 446), (420, 436), (370, 458), (310, 430),
        (250, 370))
    for points, foot in ((((262, 452), (238, 500), (214, 536)), (204, 548)), (((346, 452), (372, 496),
        (392, 536)), (392, 548))):
        pen.tube(white.dark, list(points), [30, 26, 22])
        pen.oval(foot[0] - 8, foot[1], 36, 16, cape.base)
    pen.tube(white.dark, [(396, 300), (458, 320), (474, 250)], [30, 26, 24])
    pen.dot(476, 240, 27, cape.base)
    body = soft((180, 236), (196, 180), (244, 164), (304, 186), (362, 164), (410, 180), (428, 240), (412,
        330), (388, 420),
        (366, 474), (338, 464), (324, 410), (304, 388), (284, 410), (268, 464), (240, 474), (218, 420),
            (196, 330))
    pen.form(body, white)
    pen.soft("#ffffff", (206, 232), (222, 198), (250, 192), (240, 220), (222, 262))
    pen.tube(white.base, [(214, 300), (140, 320), (66, 292)], [32, 28, 26])
    pen.dot(54, 288, 31, cape.base)
    for k in range(5):
        a = math.radians(120 + 30 * k)
        pen.line("#ffd75a", 8, (54 + math.cos(a) * 46, 288 - math.sin(a) * 46), (54 + math.cos(a) * 72,
            288 - math.sin(a) * 72))
    pen.soft(cape.base, (214, 254), (304, 282), (398, 254), (404, 282), (304, 312), (208, 282))
    pen.poly("#ffd75a", (304, 274), (316, 292), (304, 314), (292, 292), r=3)
    for s in (-1, 1):
        pen.oval(290 + s * 42, 226, 15, 20, "#2b2733")
        pen.dot(285 + s * 42, 218, 6, "#ffffff")
        pen.line("#2b2733", 7, (290 + s * 58, 188), (290 + s * 26, 198))
        pen.oval(290 + s * 72, 248, 16, 9, "#f7a8b4")
    pen.anchor("hand", 54, 288)
    pen.anchor("head_top", 304, 180)
    pen.soft("#a83a48", (262, 246), (318, 246), (304, 270), (276, 270))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:chimney_stuck": _chimney,
    "figure:moon_fishing": _moon_fishing,
    "figure:rock_mermaid": _on_the_rock,
    "figure:dug_up": _dug_up,
    "figure:brave_tooth": _brave_tooth,
}
