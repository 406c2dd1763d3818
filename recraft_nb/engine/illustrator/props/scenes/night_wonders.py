"""Wonders of the night and the deep in one picture: a saucer's beam, a kraken, a swing on the moon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animals, farm, herd
from recraft_nb.engine.illustrator.props.driven import vehicles
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, soft, tones
from recraft_nb.engine.illustrator.props.people.cast import act, role, roles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BEASTS: Mapping[str, Callable[[Pen, Look], None]] = {
    **animals.DRAWINGS, **farm.DRAWINGS, **herd.DRAWINGS,
}


def _saucer_beam(pen: Pen, look: Look) -> None:
    """A saucer from which a cone of light comes down; whoever is taken hangs in it."""
    metal, dome = look.main("#aab4c4", "#8f9bb3", "#b7a9c9"), tones("#7fd6e8")
    pen.poly("#fff2a8", (210, 150), (390, 150), (520, GROUND), (80, GROUND), opacity=0.42)
    pen.poly("#fffbe0", (250, 150), (350, 150), (420, GROUND), (180, GROUND), opacity=0.45)
    pen.oval(300, GROUND, 220, 24, "#fff2a8", opacity=0.5)
    taken = roles(look, "taken")[:2]
    if taken:
        for k, who in enumerate(taken):
            act(pen, look, who, ("floating", "surprised"), x=300 + (k - (len(taken) - 1) / 2) * 120,
                y=520, scale=0.72)
    else:
        kind = next((t.removeprefix("beast:") for t in look.traits if t.startswith("beast:")), "cow")
        with pen.at(300, 470, scale=0.56, turn=-12), pen.at(-300, -GROUND):
            _BEASTS[f"animal:{kind}"](pen, look)
    pen.soft(dome.base, (210, 92), (220, 24), (300, -14), (380, 24), (390, 92))
    pen.soft(dome.light, (232, 70), (246, 26), (290, 8), (270, 40), (256, 76))
    pen.oval(300, 62, 26, 32, "#7ccf5a")
    for s in (-1, 1):
        pen.oval(300 + s * 11, 58, 8, 12, "#22303a", turn=s * -16)
    hull = soft((60, 116), (150, 78), (300, 66), (450, 78), (540, 116), (450, 156), (300, 170), (150, 156))
    pen.form(hull, metal)
    pen.cut(hull, corners((40, 122), (560, 122), (560, 190), (40, 190)), metal.dark)
    pen.oval(300, 152, 104, 18, "#fff2a8")
    for k in range(7):
        x = 120 + 60 * k
        pen.dot(x, 118 - 6 * (3 - abs(k - 3)) / 3, 14, ("#ffd75a", "#ff7f6a", "#7fe0c8")[k % 3])
    for x, h in ((60, 30), (126, 44), (480, 40), (546, 28)):
        pen.soft("#3f7a4f", (x - 12, GROUND + 4), (x - 8, GROUND - h), (x, GROUND - 6), (x + 10,
            GROUND - h * 0.8), (x + 14, GROUND + 4))


def _tentacle(pen: Pen, paint: str, pale: str, *points: tuple[float, float]) -> None:
    wide = [62 - 50 * k / (len(points) - 1) for k in range(len(points))]
    pen.tube(paint, points, wide)
    for k in range(1, len(points) - 1):
        (x, y), w = points[k], wide[k]
        pen.dot(x - w * 0.16, y, w * 0.17, pale)
        nx, ny = (x + points[k + 1][0]) / 2, (y + points[k + 1][1]) / 2
        pen.dot(nx - w * 0.12, ny, w * 0.13, pale)


def _kraken_ship(pen: Pen, look: Look) -> None:
    """A sailing ship in the arms of a kraken, whose head rises beside it."""
    c = look.main("#a8485f", "#7a4fa0", "#3f7f84")
    _tentacle(pen, c.dark, c.light, (560, 600), (600, 400), (560, 220), (470, 120), (380, 150), (390, 210))
    _tentacle(pen, c.dark, c.light, (40, 600), (-20, 420), (10, 240), (100, 130), (190, 150), (170, 214))
    head = soft((-110, 600), (-150, 470), (-110, 330), (-20, 270), (74, 320), (110, 460), (90, 600))
    pen.form(head, c)
    for x, y, r in ((-70, 370, 15), (-20, 330, 10), (-100, 430, 12)):
        pen.dot(x, y, r, c.light)
    for s in (-1, 1):
        x = -20 + s * 48
        pen.oval(x, 462, 34, 36, "#fff4c8")
        pen.oval(x + 6, 466, 12, 24, "#26222e")
        pen.line(c.deep, 12, (x - s * 6 + 40 * s, 412), (x - s * 30, 436))
    with pen.at(300, 590, scale=0.82, turn=-7), pen.at(-290, -GROUND):
        vehicles.DRAWINGS["prop:sailing_ship"](pen, look)
    _tentacle(pen, c.base, c.light, (200, 640), (180, 500), (260, 400), (380, 380), (430, 300), (380,
        250), (330, 280))
    _tentacle(pen, c.base, c.light, (470, 640), (520, 520), (470, 420), (500, 320), (590, 300), (600, 360))
    for x, w in ((-60, 220), (180, 200), (400, 220), (560, 160)):
        pen.soft("#d8f0f7", (x - w / 2, 606), (x - w * 0.2, 574), (x + w * 0.1, 590), (x + w / 2, 578),
            (x + w * 0.6, 612), opacity=0.9)


def _moon_swing(pen: Pen, look: Look) -> None:
    """A crescent moon from whose tip a swing hangs, with somebody on it."""
    moon = tones("#f4dc86")
    pen.dot(330, 200, 310, "#fff2c4", opacity=0.12)
    pen.fill(soft((420, -60), (250, -40), (130, 70), (110, 210), (180, 350), (320, 420), (470, 400), (350,
        350), (270, 260),
        (262, 130), (320, 20)), moon.base)
    pen.soft(moon.dark, (150, 300), (230, 380), (330, 416), (470, 400), (350, 384), (240, 330))
    for x, y, r in ((190, 140, 22), (220, 260, 16), (176, 216, 10)):
        pen.dot(x, y, r, moon.dark)
    seat_y = 470
    pen.lines("#e9dcc0", 6, ((392, -50), (352, seat_y)), ((404, -50), (452, seat_y)))
    who = role(look, "sitter", "figure:girl")
    pen.box(336, seat_y, 134, 16, "#9a6a3f", 6)
    act(pen, look, who, ("seated", "happy"), x=404, y=seat_y + 92, scale=0.86)
    pen.line("#e9dcc0", 6, (380, 90), (356, seat_y - 60))
    for x, y, r in ((40, 60, 10), (560, 20, 12), (600, 260, 8), (30, 420, 9), (560, 470, 7)):
        pen.poly("#fff4cf", (x, y - r * 2), (x + r * 0.5, y - r * 0.5), (x + r * 2, y), (x + r * 0.5,
            y + r * 0.5), (x, y + r * 2),
            (x - r * 0.5, y + r * 0.5), (x - r * 2, y), (x - r * 0.5, y - r * 0.5))


def _stone(pen: Pen, x: float, y: float, k: float) -> None:
    t = tones("#8d93a3")
    with pen.at(x, y, scale=k):
        pen.form(soft((-96, 0), (-98, -190), (-70, -250), (0, -276), (70, -250), (98, -190), (96, 0)), t)
        pen.lines(t.deep, 9, ((0, -220), (0, -150)), ((-26, -194), (26, -194)))
        pen.lines(t.deep, 6, ((-46, -112), (46, -112)), ((-34, -86), (34, -86)))
        pen.line(t.deep, 5, (60, -240), (44, -204), (58, -180))


def _grave_hand(pen: Pen, look: Look) -> None:
    """A hand that comes up out of the earth before a gravestone."""
    bones = look.has("bones")
    skin = tones("#efe8d6") if bones else look.main("#8fb56f")
    _stone(pen, 150, GROUND - 30, 1.25)
    _stone(pen, 520, GROUND - 60, 0.7)
    pen.oval(350, GROUND, 220, 40, "#5a4433")
    pen.soft("#6f5540", (140, 566), (220, 528), (350, 540), (480, 524), (560, 566), (350, 600))
    sleeve = tones("#5a5a70")
    pen.tube(skin.base, [(350, 560), (346, 420), (340, 330)], [70, 58, 54] if not bones else [34, 28, 30])
    if not bones:
        pen.poly(sleeve.base, (300, 556), (306, 450), (324, 464), (340, 446), (360, 466), (378, 446),
            (394, 462), (400, 556), r=4)
    palm = soft((292, 330), (286, 262), (320, 236), (372, 238), (398, 270), (390, 330), (340, 350))
    pen.form(palm, skin)
    wide = (24, 22, 16) if bones else (34, 32, 24)
    for way in (((300, 262), (276, 200), (292, 140)), ((326, 246), (318, 170), (330, 100)), ((356, 246),
        (366, 170), (360, 106)),
            ((384, 266), (412, 204), (402, 146)), ((294, 316), (236, 290), (222, 230))):
        pen.tube(skin.base, way, wide)
        pen.line(skin.dark, 4, (way[1][0] - 10, way[1][1] + 4), (way[1][0] + 10, way[1][1] + 2))
        pen.oval(way[2][0], way[2][1] - 2, 7, 10, skin.deep)
    pen.line(skin.dark, 6, (316, 316), (346, 300), (372, 312), curve=True)
    pen.soft("#5a4433", (250, 580), (290, 536), (330, 552), (370, 534), (440, 560), (450, 590))
    for x, y in ((240, 524), (470, 520), (272, 490), (440, 486)):
        pen.soft("#6f5540", (x - 12, y), (x - 4, y - 14), (x + 12, y - 4), (x + 4, y + 10))


def _coffin_rise(pen: Pen, look: Look) -> None:
    """Somebody who sits up out of an open coffin, candles at both ends."""
    wood, lining = look.main("#6b4030"), tones("#8f1f2a")
    who = role(look, "riser", "figure:vampire")
    pen.oval(300, GROUND, 380, 26, "#14121c", opacity=0.35)
    pen.poly(wood.dark, (60, 440), (40, 120), (130, 30), (250, 60), (300, 440), r=10)
    pen.poly(lining.base, (88, 430), (70, 136), (136, 64), (228, 86), (268, 430), r=10)
    pen.lines(lining.dark, 5, ((120, 110), (140, 420)), ((180, 90), (204, 420)))
    pen.poly(lining.dark, (-60, 440), (660, 440), (640, 480), (-40, 480), r=6)
    act(pen, look, who, ("arms out", "happy"), x=310, y=GROUND - 6, scale=1.12)
    body = pen.poly(wood.base, (-80, 434), (680, 434), (640, GROUND), (-40, GROUND), r=10)
    pen.cut(body, corners((-80, 500), (700, 500), (700, 580), (-80, 580)), wood.dark)
    pen.box(-90, 424, 780, 26, wood.light, 8)
    for x in (80, 300, 520):
        pen.ring(x, 512, 26, 14, "#d9b45a", 8)
    for x in (-130, 730):
        pen.box(x - 16, 470, 32, 90, "#efe6d0", 6)
        pen.dot(x, 436, 54, "#ffcf6a", opacity=0.25)
        pen.soft("#ffb23e", (x - 14, 466), (x - 8, 430), (x, 406), (x + 9, 434), (x + 14, 466))
        pen.soft("#ffe9a0", (x - 6, 466), (x, 432), (x + 6, 466))


def _phoenix_rise(pen: Pen, look: Look) -> None:
    """A phoenix with raised wings over the flames that it comes out of."""
    fire, gold = look.main("#e8502f", "#f0702a"), tones("#f7b733")
    pen.dot(300, 300, 330, "#ffb23e", opacity=0.16)
    for s in (-1, 1):
        for k in range(6):
            a = (300 + s * (250 + 12 * k) - s * k * 26, 40 + 58 * k)
            pen.soft((gold.base, fire.base, fire.light)[k % 3], (300 + s * 36, 300 + 8 * k),
                (300 + s * (150 - 6 * k), 190 + 34 * k), a,
                (300 + s * (170 - 8 * k), 240 + 32 * k), (300 + s * 40, 340 + 6 * k))
        pen.soft(fire.dark, (300 + s * 20, 270), (300 + s * 120, 170), (300 + s * 220, 60),
            (300 + s * 150, 210), (300 + s * 60, 330))
    for dx, w in ((-60, 30), (0, 36), (60, 30)):
        pen.tube(fire.base if dx else gold.base, [(300, 400), (300 + dx * 0.8, 480), (300 + dx * 1.8,
            570)], [w, w * 0.8, 8])
    pen.form(soft((300, 180), (352, 230), (360, 330), (330, 420), (300, 450), (270, 420), (240, 330),
        (248, 230)), fire)
    for k in range(4):
        pen.lines(gold.base, 7, ((270 + 4 * k, 300 + 30 * k), (300, 316 + 30 * k), (330 - 4 * k,
            300 + 30 * k)), curve=True)
    pen.form(soft((300, 96), (344, 116), (350, 170), (326, 216), (276, 214), (252, 168), (258, 116)), fire)
    for k, (dx, h) in enumerate(((-24, 60), (0, 84), (26, 58))):
        pen.soft(gold.base if k != 1 else gold.light, (290 + dx * 0.3, 110), (296 + dx, 100 - h),
            (312 + dx * 0.4, 108))
    pen.poly(gold.dark, (262, 150), (212, 176), (262, 186), r=4)
    pen.dot(282, 152, 13, "#fff6dc")
    pen.dot(279, 153, 7, "#2b2024")
    for x, h, w in ((90, 150, 90), (190, 210, 100), (300, 180, 120), (410, 214, 100), (510, 150, 90)):
        pen.soft(fire.base, (x - w / 2, GROUND), (x - w * 0.42, GROUND - h * 0.5), (x - w * 0.1,
            GROUND - h), (x + w * 0.16, GROUND - h * 0.6),
            (x + w * 0.4, GROUND - h * 0.74), (x + w / 2, GROUND))
        pen.soft(gold.base, (x - w * 0.34, GROUND), (x - w * 0.2, GROUND - h * 0.4), (x,
            GROUND - h * 0.66), (x + w * 0.2, GROUND - h * 0.4),
            (x + w * 0.34, GROUND))
    pen.box(40, GROUND - 16, 520, 20, fire.dark, 10)
    for x, y in ((120, 300), (480, 320), (60, 420), (540, 430), (200, 60), (400, 50)):
        pen.dot(x, y, 7, gold.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:saucer_beam": _saucer_beam,
    "prop:kraken_ship": _kraken_ship,
    "figure:moon_swing": _moon_swing,
    "prop:grave_hand": _grave_hand,
    "figure:coffin_rise": _coffin_rise,
    "prop:phoenix_rise": _phoenix_rise,
}
