"""Toys and things of small children: crayons, a brick to plug, a doll's house, a rattle, a nutcracker."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_BRIGHT = ("#e4483f", "#f2a12c", "#f2d03c", "#4fae6a", "#3f86d9", "#8a5ab8")


def _plug_brick(pen: Pen, look: Look) -> None:
    c = look.main(*_BRIGHT)
    pen.fill(corners((40, 300), (330, 380), (330, 556), (40, 466), r=10), c.base)
    pen.fill(corners((330, 380), (570, 300), (570, 466), (330, 556), r=10), c.dark)
    pen.poly(c.light, (40, 300), (280, 220), (570, 300), (330, 380), r=10)
    for x, y in ((280, 250), (380, 278), (480, 306), (140, 296), (236, 322), (332, 348)):
        pen.fill(corners((x - 48, y - 30), (x + 48, y - 30), (x + 48, y + 10), (x - 48, y + 10), r=4), c.dark)
        pen.oval(x, y + 10, 48, 19, c.dark)
        pen.oval(x, y - 30, 48, 19, c.glow)
    pen.line(c.light, 7, (56, 330), (56, 450), opacity=0.7)


def _dollhouse(pen: Pen, look: Look) -> None:
    """Open at the front: four rooms with small furniture."""
    c = look.main("#e68ab8", "#5fa6d9", "#f2a12c")
    pen.fill(corners((20, 250), (300, 40), (580, 250), r=20), c.dark)
    pen.fill(corners((60, 240), (300, 66), (540, 240), r=14), "#fbf3e0")
    pen.box(420, 60, 50, 100, c.deep, 5)
    pen.box(70, 236, 460, 324, c.base, 8)
    for x, y, wall in ((86, 250, "#cfe6f2"), (306, 250, "#f7e3a6"), (86, 408, "#f7cfd8"), (306, 408,
        "#cfe8cf")):
        pen.box(x, y, 208, 142, wall, 4)
        pen.box(x, y + 120, 208, 22, "#b8864f", 3)
    pen.box(104, 330, 120, 44, "#8a5ab8", 8)
    pen.box(104, 312, 30, 40, "#ffffff", 8)
    pen.box(240, 300, 36, 70, "#a8703f", 4)
    pen.fill(corners((360, 310), (470, 310), (470, 370), (360, 370), r=16), "#4fae6a")
    pen.box(346, 336, 138, 36, "#3f8a55", 10)
    pen.box(110, 470, 70, 58, "#dfe3ea", 5)
    pen.box(190, 450, 50, 78, "#8fb3d9", 5)
    pen.box(330, 480, 120, 14, "#8a5a36", 4)
    pen.lines("#8a5a36", 8, ((344, 490), (344, 528)), ((436, 490), (436, 528)))
    pen.box(468, 476, 34, 52, "#e4574c", 5)
    pen.dot(300, 160, 40, "#ffffff")
    pen.dot(300, 160, 32, "#8fcbe6")
    pen.lines("#ffffff", 6, ((300, 130), (300, 190)), ((270, 160), (330, 160)))


def _slinky(pen: Pen, look: Look) -> None:
    """A spring that bends from one step to the next."""
    colors = _BRIGHT if look.color is None else (look.main("#b9c1cf").base,)
    for k in range(25):
        t = k / 24
        a = math.pi * t
        x, y = 300 - 180 * math.cos(a), 430 - 270 * math.sin(a)
        with pen.at(x, y, turn=-90 + 180 * t):
            tone = tones(colors[int(t * (len(colors) - 0.01))])
            pen.ring(0, 0, 24, 88, tone.dark if k % 2 else tone.base, 13)
    for x in (120, 480):
        for k in range(4):
            tone = tones(colors[0 if x == 120 else -1])
            pen.ring(x, 540 - k * 24, 88, 22, tone.base if k % 2 else tone.dark, 13)


def _dough_tubs(pen: Pen, look: Look) -> None:
    """Tubs of modelling dough and a lump with a print of a star."""
    for x, y, shade in ((170, 300, "#e4483f"), (420, 300, "#3f86d9"), (300, 210, "#f2d03c")):
        t = tones(shade)
        pen.fill(corners((x - 90, y), (x + 90, y), (x + 76, y + 150), (x - 76, y + 150), r=12), "#f4ead2")
        pen.fill(corners((x + 40, y), (x + 90, y), (x + 76, y + 150), (x + 36, y + 150), r=10), "#e0d2b0")
        pen.box(x - 70, y + 56, 130, 56, t.base, 10)
        pen.box(x - 100, y - 44, 200, 52, t.base, 16)
        pen.box(x - 100, y - 14, 200, 22, t.dark, 10)
        pen.oval(x, y - 44, 98, 19, t.light)
    c = look.main("#4fae6a")
    pen.soft(c.dark, (60, 520), (120, 440), (300, 430), (470, 440), (550, 520), (430, 564), (170, 564))
    pen.soft(c.base, (66, 506), (124, 430), (300, 420), (462, 430), (530, 506), (420, 540), (170, 540))
    pen.fill(star(300, 486, 56, 26), c.deep)
    pen.fill(star(300, 490, 50, 23), c.light)


def _crayons(pen: Pen, look: Look) -> None:
    """A box of wax crayons."""
    c = look.main("#f2c53c")
    for k, shade in enumerate((*_BRIGHT, "#e68ab8", "#8a5a36")):
        x = 92 + k * 58
        top = 110 + (k * 37) % 60
        t = tones(shade)
        pen.fill(corners((x + 10, top), (x + 34, top), (x + 46, top + 66), (x - 2, top + 66), r=8), t.light)
        pen.box(x - 4, top + 60, 52, 300, t.base, 6)
        pen.box(x + 28, top + 60, 20, 300, t.dark, 6)
        pen.box(x - 4, top + 96, 52, 10, t.deep, 2)
    pen.fill(corners((60, 330), (560, 330), (560, 556), (60, 556), r=10), c.dark)
    pen.fill(corners((60, 320), (180, 360), (310, 330), (440, 360), (560, 320), (560, 540), (60, 540), r=12),
        c.base)
    pen.fill(corners((60, 430), (560, 430), (560, 500), (60, 500)), "#4f9a5a")
    pen.soft("#ffffff", (190, 466), (250, 440), (310, 470), (370, 440), (430, 462), (370, 486), (310, 456),
        (250, 490))


def _hula_hoop(pen: Pen, look: Look) -> None:
    c = look.main("#e4579a", "#3f86d9", "#f2a12c")
    pen.ring(304, 308, 234, 234, c.deep, 34)
    pen.ring(300, 300, 234, 234, c.base, 32)
    for k in range(10):
        a, b = math.tau * k / 10, math.tau * k / 10 + 0.3
        pen.line("#fff1c2", 32, (300 + 234 * math.cos(a), 300 + 234 * math.sin(a)),
            (300 + 234 * math.cos((a + b) / 2), 300 + 234 * math.sin((a + b) / 2)),
            (300 + 234 * math.cos(b), 300 + 234 * math.sin(b)), curve=True, opacity=0.85)
    pen.ring(298, 296, 242, 242, c.glow, 5, opacity=0.8)


def _pogo_stick(pen: Pen, look: Look) -> None:
    c = look.main("#e4483f", "#3f86d9")
    pen.line("#8d94a6", 20, (300, 80), (300, 530))
    pen.line("#dfe3ea", 7, (295, 90), (295, 400))
    pen.box(276, 170, 48, 230, c.base, 16)
    pen.box(304, 170, 20, 230, c.dark, 10)
    pen.lines("#2b2f3a", 24, ((200, 84), (400, 84)))
    for x in (166, 378):
        pen.box(x, 66, 66, 36, c.base, 16)
    pen.lines("#5a6070", 12, *(((268, 424 + k * 24), (332, 436 + k * 24)) for k in range(4)))
    pen.box(196, 392, 208, 26, "#2b2f3a", 10)
    pen.fill(corners((272, 520), (328, 520), (340, 560), (260, 560), r=10), "#2b2f3a")
    pen.lines("#8d94a6", 8, ((180, 520), (150, 556)), ((420, 520), (450, 556)), opacity=0.7)


def _board_game(pen: Pen, look: Look) -> None:
    """A folding board with a track of fields, pawns and a die."""
    c = look.main("#f7e9c8")
    pen.fill(corners((110, 210), (490, 210), (590, 520), (10, 520), r=10), "#8a5a36")
    pen.fill(corners((120, 206), (480, 206), (574, 500), (26, 500), r=8), c.base)
    pen.lines(c.dark, 5, ((300, 208), (300, 500)))
    track = ((120, 460), (210, 460), (300, 460), (390, 460), (480, 460), (470, 390), (380, 384), (290, 384),
        (200, 384), (136, 340), (210, 318),
        (300, 318), (390, 318), (440, 268), (350, 256), (260, 256), (180, 256))
    for k, (x, y) in enumerate(track):
        s = 0.7 + (y - 256) * 0.0016
        pen.oval(x, y, 38 * s, 24 * s, tones(_BRIGHT[k % 6]).dark)
        pen.oval(x, y - 4, 38 * s, 24 * s, _BRIGHT[k % 6])
    for x, y, shade in ((300, 440, "#e4483f"), (200, 372, "#3f86d9"), (390, 306, "#4fae6a")):
        t = tones(shade)
        pen.fill(soft((x - 32, y + 14), (x - 12, y - 40), (x + 12, y - 40), (x + 32, y + 14), (x, y + 26)),
            t.base)
        pen.fill(soft((x + 4, y + 20), (x + 6, y - 40), (x + 12, y - 40), (x + 32, y + 14)), t.dark)
        pen.dot(x, y - 56, 24, t.light)
    with pen.at(500, 190, turn=12):
        pen.box(-44, -44, 88, 88, "#ffffff", 16)
        for dx, dy in ((-22, -22), (22, -22), (0, 0), (-22, 22), (22, 22)):
            pen.dot(dx, dy, 8, "#2b2f3a")


def _stacking_rings(pen: Pen, look: Look) -> None:
    pen.box(290, 80, 22, 400, "#d9a95f", 10)
    pen.fill(corners((150, 520), (450, 520), (470, 560), (130, 560), r=16), "#d9a95f")
    for k in range(6):
        t = tones(_BRIGHT[5 - k] if look.color is None else look.main("#e4483f").base)
        y, w = 500 - k * 62, 190 - k * 20
        pen.box(300 - w, y - 34, w * 2, 64, t.dark, 32)
        pen.box(300 - w, y - 36, w * 2 - 10, 54, t.base, 27)
        pen.box(300 - w * 0.8, y - 28, w * 0.7, 12, t.glow, 6, 0.8)
    pen.dot(300, 104, 48, "#e4483f")
    pen.dot(284, 90, 14, "#ffffff", opacity=0.7)


def _rattle(pen: Pen, look: Look) -> None:
    c = look.main("#5fb3d9", "#f29ab3", "#f2c53c")
    with pen.at(300, 300, turn=30):
        pen.ring(0, 216, 58, 58, c.dark, 26)
        pen.tube(c.base, [(0, -20), (0, 160)], [36, 32])
        pen.line(c.glow, 7, (-8, 0), (-8, 150))
        pen.dot(4, -124, 134, c.deep)
        pen.dot(0, -130, 132, c.base)
        pen.fill(corners((-132, -150), (132, -150), (130, -104), (-130, -104), r=16), "#fff1c2")
        for k in range(4):
            pen.fill(star(-90 + k * 60, -127, 17, 8), "#e4574c" if k % 2 else "#4fae6a")
        pen.oval(-54, -196, 34, 20, "#ffffff", turn=-35, opacity=0.75)
        pen.dot(0, -30, 26, "#f2c53c")
    pen.lines("#8d94a6", 9, ((470, 60), (520, 90)), ((520, 150), (576, 150)), ((400, 20), (420, 0)),
        opacity=0.8)


def _high_chair(pen: Pen, look: Look) -> None:
    c = look.main("#5fb3a0", "#f29ab3", "#5fa6d9")
    for x0, x1 in ((210, 120), (400, 490)):
        pen.line("#b8864f", 26, (x0, 330), (x1, 550))
    for x0, x1 in ((250, 210), (360, 400)):
        pen.line("#8f6236", 22, (x0, 330), (x1, 530))
    pen.line("#d9a95f", 20, (150, 480), (460, 480))
    pen.fill(corners((206, 40), (404, 40), (420, 330), (190, 330), r=44), c.dark)
    pen.fill(corners((224, 58), (388, 58), (398, 310), (212, 310), r=34), c.base)
    for x, y in ((260, 120), (340, 120), (300, 170)):
        pen.fill(star(x, y, 20, 9), "#fff1c2")
    pen.fill(corners((176, 300), (436, 300), (446, 360), (166, 360), r=20), c.base)
    pen.fill(corners((110, 236), (500, 236), (520, 280), (90, 280), r=20), "#f4ead2")
    pen.fill(corners((92, 268), (518, 268), (518, 290), (92, 290), r=10), "#d9c9a6")
    pen.oval(240, 244, 70, 17, "#f29ab3")
    pen.oval(240, 238, 54, 10, "#fbd0da")
    pen.fill(corners((370, 180), (420, 180), (414, 246), (376, 246), r=10), "#5fa6d9")


def _balloon_dog(pen: Pen, look: Look) -> None:
    c = look.main("#e4483f", "#3f86d9", "#e68ab8", "#f2a12c")

    def _sausage(a: tuple[float, float], b: tuple[float, float], w: float) -> None:
        pen.tube(c.dark, [a, b], [w, w])
        pen.tube(c.base, [(a[0] - 4, a[1] - 5), (b[0] - 4, b[1] - 5)], [w * 0.84, w * 0.84])
        pen.line("#ffffff", w * 0.12, (a[0] - w * 0.2, a[1] - w * 0.22), (a[0] * 0.6 + b[0] * 0.4 - w * 0.2,
            a[1] * 0.6 + b[1] * 0.4 - w * 0.22), opacity=0.7)

    for x, y in ((220, 350), (440, 350)):
        _sausage((x + 34, y + 20), (x + 44, y + 150), 76)
    _sausage((480, 320), (546, 200), 62)
    pen.dot(556, 172, 13, c.deep)
    _sausage((210, 330), (470, 330), 92)
    for x, y in ((200, 350), (420, 350)):
        _sausage((x - 10, y + 20), (x - 16, y + 160), 80)
    _sausage((200, 310), (190, 210), 70)
    _sausage((210, 170), (250, 60), 64)
    _sausage((170, 170), (180, 50), 64)
    _sausage((170, 190), (70, 200), 74)
    pen.dot(26, 204, 13, c.deep)


def _nutcracker(pen: Pen, look: Look) -> None:
    """A wooden soldier with a large jaw, a tall hat and a white beard."""
    c = look.main("#c9303a")
    blue, gold = tones("#2f4f9a"), tones("#e3b34a")
    pen.box(160, 528, 280, 32, "#3f7a4a", 8)
    for x in (230, 310):
        pen.box(x, 400, 62, 100, "#fbf8f2", 8)
        pen.box(x - 5, 476, 72, 54, "#23262f", 12)
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.tube(c.dark if flip else c.base, [(196, 290), (176, 360), (196, 420)], [48, 44, 40])
            pen.dot(196, 432, 22, "#f2c9a0")
            pen.box(166, 262, 70, 24, gold.base, 8)
    pen.box(206, 264, 190, 150, c.base, 16)
    pen.box(340, 264, 56, 150, c.dark, 14)
    pen.box(206, 376, 190, 26, "#23262f", 5)
    pen.box(280, 370, 42, 38, gold.base, 5)
    for y in (290, 320, 350):
        pen.lines(gold.base, 8, ((246, y), (354, y)))
    pen.box(222, 130, 158, 132, "#f2c9a0", 24)
    pen.fill(soft((222, 226), (240, 290), (300, 312), (362, 290), (380, 226), (300, 250)), "#fbf8f2")
    pen.box(262, 206, 78, 36, "#ffffff", 5)
    pen.lines("#23262f", 4, *(((274 + k * 13, 208), (274 + k * 13, 240)) for k in range(5)), ((264, 223),
        (338, 223)))
    pen.fill(soft((300, 190), (240, 184), (222, 206), (262, 206), (300, 200), (340, 206), (380, 206), (360,
        184)), "#fbf8f2")
    for x in (264, 338):
        pen.dot(x, 164, 13, "#ffffff")
        pen.dot(x, 164, 8, "#2f4f9a")
        pen.line("#6a4a36", 7, (x - 16, 144), (x + 16, 144))
        pen.dot(x + (-22 if x < 300 else 22), 190, 14, "#f09a8a", opacity=0.7)
    pen.oval(301, 182, 14, 17, "#e6ae84")
    pen.fill(corners((220, 30), (380, 30), (388, 134), (214, 134), r=16), "#23262f")
    pen.box(208, 112, 186, 26, gold.base, 8)
    pen.poly(gold.light, (301, 50), (326, 78), (301, 106), (276, 78), r=4)
    pen.soft(blue.base, (372, 40), (410, 0), (430, 60), (392, 90))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:plug_brick": _plug_brick, "prop:dollhouse": _dollhouse, "prop:slinky": _slinky,
        "prop:dough_tubs": _dough_tubs,
    "prop:crayons": _crayons, "prop:hula_hoop": _hula_hoop, "prop:pogo_stick": _pogo_stick,
        "prop:board_game": _board_game,
    "prop:stacking_rings": _stacking_rings, "prop:rattle": _rattle, "prop:high_chair": _high_chair,
    "prop:balloon_dog": _balloon_dog, "prop:nutcracker": _nutcracker,
}
