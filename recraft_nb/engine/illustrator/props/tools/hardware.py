"""Hardware: a claw hammer, a chisel, shears, a glue gun, a hinge, a doorknob, a light switch, an outlet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL, _BRASS, _WOOD = tones("#b9c1cf"), tones("#d9b25a"), tones("#b8763f")


def _claw_hammer(pen: Pen, look: Look) -> None:
    c = look.main("#b8763f", "#d9413a")
    with pen.at(300, 300, turn=32):
        pen.tube(c.dark, [(5, -110), (5, 250)], [44, 56])
        pen.tube(c.base, [(-3, -110), (-3, 246)], [34, 44])
        pen.line(c.light, 7, (-11, -70), (-11, 220))
        pen.box(-28, 150, 56, 110, "#2f333d", 22)
        pen.lines("#5a6070", 6, *(((-20, 170 + k * 20), (20, 170 + k * 20)) for k in range(4)))
        pen.fill(corners((-40, -230), (60, -226), (60, -120), (-40, -124), r=10), _STEEL.base)
        pen.fill(corners((60, -214), (110, -214), (110, -134), (60, -134), r=6), _STEEL.dark)
        pen.fill(corners((106, -230), (160, -230), (160, -118), (106, -118), r=14), _STEEL.deep)
        pen.fill(soft((-36, -230), (-110, -226), (-190, -170), (-210, -90), (-170, -130), (-110, -160), (-36,
            -150)), _STEEL.base)
        pen.fill(soft((-40, -190), (-110, -190), (-170, -140), (-196, -100), (-160, -120), (-110, -150),
            (-40, -152)), _STEEL.dark)
        pen.line("#ffffff", 9, (-30, -214), (48, -212), opacity=0.7)


def _chisel(pen: Pen, look: Look) -> None:
    c = look.main("#d9953f", "#d9413a")
    with pen.at(300, 300, turn=40):
        pen.tube(c.dark, [(4, -250), (4, -80)], [64, 74])
        pen.tube(c.base, [(-4, -250), (-4, -84)], [52, 60])
        pen.line(c.glow, 9, (-16, -240), (-18, -110))
        pen.box(-36, -270, 72, 30, _BRASS.dark, 10)
        pen.box(-30, -90, 60, 44, _BRASS.base, 8)
        pen.box(-16, -50, 32, 80, _STEEL.dark, 5)
        pen.fill(corners((-36, 20), (36, 20), (40, 220), (40, 280), (-40, 250), (-40, 220), r=4), _STEEL.base)
        pen.fill(corners((4, 20), (36, 20), (40, 276), (8, 266), r=3), _STEEL.dark)
        pen.fill(corners((-40, 210), (40, 234), (40, 282), (-40, 252), r=3), "#e9edf3")
    for x, y in ((470, 530), (520, 500), (440, 556)):
        pen.lines("#d9a95f", 9, ((x, y), (x + 17, y - 13), (x + 30, y + 3), (x + 19, y + 11)), curve=True)


def _shears(pen: Pen, look: Look) -> None:
    """Garden shears with curved blades and padded handles."""
    c = look.main("#d9413a", "#3f8a4f")
    for flip, t in ((True, c.dark), (False, c.base)):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.lines(t, 44, ((320, 300), (240, 400), (230, 550)), curve=True)
            pen.line(c.light, 7, (234, 410), (222, 536))
            pen.fill(soft((330, 300), (280, 280), (230, 180), (240, 70), (270, 40), (320, 150), (346, 260)),
                _STEEL.dark if flip else _STEEL.base)
            pen.line("#ffffff", 6, (256, 90), (266, 180), (310, 270), curve=True, opacity=0.8)
    pen.dot(300, 300, 34, _STEEL.deep)
    pen.dot(300, 300, 17, "#e9edf3")
    pen.lines("#8d94a6", 11, ((262, 400), (330, 390), (270, 420), (336, 412), (338, 400)))
    pen.tube("#6f8f4a", [(250, 96), (300, 60), (380, 40)], [16, 16, 12])
    pen.soft("#5fa64a", (340, 52), (380, 0), (430, 20), (390, 54))


def _soldering_iron(pen: Pen, look: Look) -> None:
    c = look.main("#3f6fae", "#d9413a")
    pen.lines("#2b2f3a", 13, ((500, 150), (570, 80), (540, 20)), curve=True)
    with pen.at(330, 300, turn=-42):
        pen.tube(c.dark, [(60, 6), (240, 6)], [64, 50])
        pen.tube(c.base, [(60, -3), (236, -3)], [52, 40])
        for k in range(4):
            pen.line(c.deep, 6, (84 + k * 22, -20), (84 + k * 22, 22))
        pen.fill(corners((20, -30), (56, -40), (56, 40), (20, 30), r=8), "#2b2f3a")
        pen.box(-120, -15, 150, 30, _STEEL.base, 6)
        pen.box(-120, 2, 150, 13, _STEEL.dark, 5)
        pen.fill(corners((-120, -13), (-220, -2), (-220, 5), (-120, 13), r=3), "#c9763f")
        pen.soft("#f7b13c", (-236, 0), (-216, -13), (-190, 0), (-216, 13))
    pen.lines("#dfe3ea", 9, ((130, 420), (110, 370), (146, 330), (120, 280)), ((180, 430), (176, 390), (200,
        350)), curve=True, opacity=0.85)
    pen.box(40, 500, 300, 50, "#3f8a5f", 8)
    for k in range(6):
        pen.dot(70 + k * 48, 525, 10, "#e3b34a" if k != 1 else "#dfe3ea")
    pen.lines("#a9d9a0", 4, ((70, 540), (214, 540)), ((118, 510), (262, 510)))


def _sandpaper(pen: Pen, look: Look) -> None:
    c = look.main("#c98f4f")
    pen.box(60, 440, 480, 110, _WOOD.base, 8)
    pen.box(60, 500, 480, 50, _WOOD.dark, 8)
    pen.fill(corners((70, 190), (500, 160), (540, 430), (100, 470), r=8), c.base)
    pen.fill(soft((70, 190), (150, 180), (180, 120), (110, 110), (60, 140)), "#f4ead8")
    for k in range(70):
        x, y = 110 + (k * 61) % 400, 200 + (k * 43) % 230
        pen.dot(x, y, 4, c.dark if k % 2 else c.light)
    pen.box(250, 280, 150, 66, "#f4ead8", 6)
    pen.lines("#8a5a36", 8, ((270, 300), (300, 300)), ((320, 300), (380, 300)), ((270, 324), (360, 324)))


def _allen_keys(pen: Pen, look: Look) -> None:
    c = look.main("#5a6070", "#b9c1cf")
    for k, (x, s) in enumerate(((470, 1.0), (380, 0.84), (300, 0.68), (230, 0.54))):
        w = 42 * s
        pen.lines(c.deep, w, ((x - 130 * s - 30, 540), (x, 540), (x, 540 - 470 * s)))
        pen.lines(c.base, w * 0.7, ((x - 130 * s - 30, 537), (x - 3, 537), (x - 3, 540 - 470 * s)))
        pen.line(c.glow, w * 0.16, (x - w * 0.2, 500), (x - w * 0.2, 560 - 470 * s), opacity=0.8)
        pen.dot(x - 130 * s - 30, 540, w * 0.4, c.light if k % 2 else c.dark)


def _welding_mask(pen: Pen, look: Look) -> None:
    c = look.main("#2f3a4a", "#d9413a")
    shell = soft((110, 160), (190, 60), (300, 36), (410, 60), (490, 160), (480, 380), (400, 520), (300, 560),
        (200, 520), (120, 380))
    pen.fill(shell, c.base)
    pen.cut(shell, corners((400, 20), (520, 20), (520, 580), (340, 580)), c.dark)
    pen.soft(c.glow, (140, 170), (200, 90), (270, 66), (200, 120), (160, 220), opacity=0.6)
    pen.fill(corners((160, 180), (440, 180), (430, 310), (170, 310), r=20), c.deep)
    pen.fill(corners((180, 198), (420, 198), (412, 292), (188, 292), r=10), "#2f7a5f")
    pen.fill(corners((190, 206), (300, 206), (250, 286), (194, 286), r=6), "#5fc090", 0.7)
    for y in (380, 420, 460):
        pen.line(c.deep, 9, (240, y), (360, y))
    for x in (106, 494):
        pen.dot(x, 210, 40, "#8d94a6")
        pen.dot(x, 210, 22, "#5a6070")
    for x, y in ((60, 500), (90, 540), (40, 450), (540, 510), (520, 550)):
        pen.poly("#f7c24a", (x, y - 24), (x + 7, y - 6), (x + 24, y), (x + 7, y + 6), (x, y + 24), (x - 7,
            y + 6), (x - 24, y), (x - 7, y - 6))


def _glue_gun(pen: Pen, look: Look) -> None:
    c = look.main("#3f86c9", "#e4743c")
    pen.lines("#2b2f3a", 11, ((430, 540), (500, 570), (580, 530)), curve=True)
    pen.tube("#f4ecd2", [(590, 190), (440, 190)], [34, 34])
    body = corners((130, 110), (500, 120), (520, 250), (440, 280), (460, 530), (350, 540), (310, 300), (140,
        260), r=24)
    pen.fill(body, c.base)
    pen.cut(body, corners((100, 220), (560, 230), (560, 560), (100, 560)), c.dark)
    pen.fill(corners((130, 140), (90, 160), (90, 216), (130, 240), r=8), "#f2a12c")
    pen.fill(corners((90, 166), (34, 184), (34, 196), (90, 212), r=4), _BRASS.base)
    pen.soft("#f4ecd2", (30, 190), (44, 240), (34, 290), (18, 270), (20, 230))
    pen.lines("#2b2f3a", 16, ((300, 290), (270, 360), (300, 400), (338, 400)), curve=True)
    pen.line(c.glow, 10, (160, 140), (460, 146), opacity=0.8)
    for k in range(4):
        pen.line(c.deep, 7, (366 + k * 4, 350 + k * 40), (430 + k * 4, 344 + k * 40))


def _caulking_gun(pen: Pen, look: Look) -> None:
    c = look.main("#d9413a", "#3f86c9")
    pen.fill(corners((190, 190), (110, 214), (20, 226), (20, 238), (110, 250), (190, 280), r=6), "#f4f1ea")
    pen.box(190, 174, 280, 116, "#f4f1ea", 10)
    pen.box(230, 174, 150, 116, "#5fa6d9", 4)
    pen.box(250, 200, 110, 20, "#ffffff", 6)
    pen.box(250, 232, 80, 13, "#ffffff", 5)
    pen.lines(c.base, 13, ((196, 300), (480, 300)), ((196, 164), (480, 164)))
    pen.fill(corners((466, 150), (510, 150), (520, 320), (470, 320), r=10), c.dark)
    pen.line("#8d94a6", 13, (500, 232), (596, 232))
    pen.line("#8d94a6", 13, (594, 232), (594, 290))
    pen.lines(c.base, 34, ((500, 300), (480, 420), (500, 520)), curve=True)
    pen.lines(c.dark, 24, ((470, 310), (420, 400), (400, 490)), curve=True)
    pen.soft("#ffffff", (22, 232), (34, 300), (16, 340), (8, 290))


def _hinge(pen: Pen, look: Look) -> None:
    c = look.main("#d9b25a", "#b9c1cf")
    pen.fill(corners((50, 110), (290, 110), (290, 500), (50, 500), r=16), c.base)
    pen.fill(corners((310, 110), (550, 110), (550, 500), (310, 500), r=16), c.dark)
    for k in range(5):
        pen.fill(corners((268, 104 + k * 80), (332, 104 + k * 80), (332, 178 + k * 80), (268, 178 + k * 80),
            r=12), c.light if k % 2 else c.base)
        pen.box(312, 106 + k * 80, 20, 70, c.deep, 8)
    for y in (94, 510):
        pen.dot(300, y, 20, c.deep)
    for x in (120, 204, 396, 480):
        for y in (180, 430):
            pen.dot(x + (0 if y == 180 else (20 if x < 300 else -20)), y, 24, c.deep)
            pen.line(c.light, 6, (x - 13 + (0 if y == 180 else (20 if x < 300 else -20)), y),
                (x + 13 + (0 if y == 180 else (20 if x < 300 else
                -20)), y))


def _doorknob(pen: Pen, look: Look) -> None:
    """A round knob on its plate, on a piece of the door."""
    c = look.main("#d9b25a", "#b9c1cf")
    pen.box(90, 20, 420, 540, _WOOD.base, 8)
    pen.box(130, 40, 340, 500, _WOOD.dark, 8)
    pen.box(142, 52, 316, 476, _WOOD.base, 6)
    pen.fill(corners((220, 110), (380, 110), (380, 500), (220, 500), r=60), c.deep)
    pen.fill(corners((214, 104), (374, 104), (374, 494), (214, 494), r=60), c.base)
    pen.dot(300, 244, 112, c.deep)
    pen.form(oval(294, 236, 106, 106), c)
    pen.oval(254, 196, 34, 22, "#ffffff", turn=-35, opacity=0.8)
    pen.ring(294, 236, 70, 70, c.light, 6)
    pen.dot(296, 410, 22, "#2b2422")
    pen.fill(corners((286, 410), (306, 410), (312, 460), (280, 460), r=4), "#2b2422")


def _light_switch(pen: Pen, look: Look) -> None:
    c = look.main("#f7f5f1")
    pen.box(136, 60, 336, 470, c.deep, 34)
    pen.box(130, 52, 336, 470, c.base, 34)
    pen.box(200, 130, 196, 310, c.dark, 18)
    pen.fill(corners((212, 142), (384, 142), (384, 290), (212, 290), r=10), c.light)
    pen.fill(corners((212, 290), (384, 290), (384, 428), (212, 428), r=10), c.deep)
    pen.box(280, 166, 36, 8, "#5fae6a", 4)
    for y in (92, 482):
        pen.dot(298, y, 17, "#b9c1cf")
        pen.line("#6f7789", 5, (286, y), (310, y))


def _outlet(pen: Pen, look: Look) -> None:
    c = look.main("#f7f5f1")
    pen.box(126, 60, 356, 470, c.deep, 34)
    pen.box(120, 52, 356, 470, c.base, 34)
    for y in (180, 390):
        pen.box(196, y - 84, 204, 168, c.dark, 56)
        pen.box(196, y - 88, 204, 168, c.light, 56)
        pen.box(246, y - 50, 20, 66, "#2b2f3a", 5)
        pen.box(330, y - 50, 20, 66, "#2b2f3a", 5)
        pen.dot(298, y + 44, 19, "#2b2f3a")
    pen.dot(298, 286, 15, "#b9c1cf")
    pen.line("#6f7789", 5, (288, 286), (308, 286))


def _extension_cord(pen: Pen, look: Look) -> None:
    """A strip of sockets at the end of a coiled cord."""
    c = look.main("#f2a12c", "#f7f5f1")
    for r in (150, 124, 98):
        pen.ring(220, 200, r * 1.1, r * 0.9, "#2b2f3a", 15)
    pen.lines("#2b2f3a", 15, ((370, 230), (480, 200), (520, 300), (440, 400)), curve=True)
    pen.lines("#2b2f3a", 15, ((90, 140), (60, 60), (150, 30)), curve=True)
    pen.box(150, 8, 70, 52, "#4a4f5c", 12)
    pen.lines("#b9c1cf", 9, ((222, 22), (254, 22)), ((222, 46), (254, 46)))
    pen.fill(corners((30, 410), (560, 380), (580, 500), (50, 540), r=24), c.dark)
    pen.fill(corners((26, 400), (556, 370), (574, 480), (44, 516), r=24), c.base)
    for k in range(4):
        x, y = 110 + k * 116, 454 - k * 8
        pen.dot(x, y, 44, "#f7f5f1")
        pen.dot(x, y, 38, "#e3e0da")
        pen.dot(x - 13, y, 7, "#2b2f3a")
        pen.dot(x + 13, y, 7, "#2b2f3a")
    pen.box(518, 412, 26, 44, "#d9363a", 6)


def _fuse(pen: Pen, look: Look) -> None:
    """A glass fuse with caps of metal and a thin wire."""
    c = look.main("#d7dde8")
    pen.box(40, 220, 520, 170, "#dcebf3", 30, 0.9)
    pen.line("#8d94a6", 8, (130, 305), (220, 290), (300, 320), (380, 290), (470, 305), curve=True)
    pen.box(140, 236, 320, 20, "#ffffff", 10, 0.8)
    for x in (20, 430):
        pen.box(x, 204, 150, 202, c.dark, 22)
        pen.box(x, 204, 150, 120, c.base, 22)
        pen.box(x + 14, 220, 122, 22, "#ffffff", 10, 0.8)
    for x in (40, 540):
        pen.box(x, 204, 13, 202, c.deep, 4)
    pen.line("#b9d6e6", 7, (170, 380), (430, 380))


def _workbench(pen: Pen, look: Look) -> None:
    """A heavy bench with a vise, and tools on the board above it."""
    c = look.main("#b8763f")
    pen.box(60, 40, 480, 220, "#e3cfa6", 8)
    for x, y in ((100, 80), (160, 80), (220, 80), (280, 80), (340, 80), (400, 80), (460, 80), (510, 80)):
        pen.dot(x, y, 4, "#a8905f")
    pen.lines(c.dark, 15, ((120, 100), (120, 220)))
    pen.box(86, 90, 70, 30, _STEEL.base, 6)
    pen.tube("#d9413a", [(210, 100), (210, 150)], [24, 22])
    pen.line(_STEEL.dark, 9, (210, 156), (210, 226))
    pen.fill(corners((270, 110), (400, 130), (400, 160), (270, 190), r=4), _STEEL.base)
    pen.fill(corners((400, 110), (450, 120), (450, 180), (400, 180), r=12), "#8a5a36")
    pen.line(_STEEL.dark, 13, (496, 130), (496, 226))
    pen.ring(496, 116, 17, 17, _STEEL.dark, 10)
    pen.box(20, 290, 560, 44, c.light, 8)
    pen.box(20, 318, 560, 24, c.dark, 6)
    for x in (50, 500):
        pen.box(x, 340, 48, 216, c.base, 6)
        pen.box(x + 30, 340, 18, 216, c.dark, 6)
    pen.box(80, 470, 440, 26, c.dark, 5)
    pen.box(220, 340, 160, 66, c.light, 6)
    pen.dot(300, 372, 13, c.deep)
    pen.box(110, 400, 100, 70, "#d9413a", 8)
    pen.box(380, 420, 90, 50, "#3f6fae", 6)
    pen.box(440, 240, 90, 52, "#4a5a6f", 8)
    pen.line("#8d94a6", 11, (400, 266), (440, 266))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:claw_hammer": _claw_hammer, "prop:chisel": _chisel, "prop:shears": _shears,
        "prop:soldering_iron": _soldering_iron,
    "prop:sandpaper": _sandpaper, "prop:allen_keys": _allen_keys, "prop:welding_mask": _welding_mask,
        "prop:glue_gun": _glue_gun,
    "prop:caulking_gun": _caulking_gun, "prop:hinge": _hinge, "prop:doorknob": _doorknob,
        "prop:light_switch": _light_switch,
    "prop:outlet": _outlet, "prop:extension_cord": _extension_cord, "prop:fuse": _fuse,
        "prop:workbench": _workbench,
}
