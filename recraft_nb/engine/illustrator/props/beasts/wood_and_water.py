"""Animals of woods and reefs told apart: woodpecker, kingfisher, magpie, ray, clownfish in its anemone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, soft, tones, tube

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _eye(pen: Pen, x: float, y: float, r: float = 12) -> None:
    pen.dot(x, y, r, "#26222e")
    pen.dot(x - r * 0.3, y - r * 0.35, r * 0.34, "#ffffff")


def _woodpecker(pen: Pen, look: Look) -> None:
    """Upright as it clings to a trunk on its left: black and white, a red crown, a chisel of a beak."""
    coat, red = look.main("#34323c"), tones("#d9342b")
    white = tones("#f7f2e8")
    pen.soft(coat.dark, (330, 440), (372, 460), (330, 560), (268, 598), (270, 560), (300, 500))
    pen.form(soft((250, 190), (330, 220), (390, 320), (400, 420), (350, 500), (280, 480), (236, 400),
                  (222, 290)), white)
    pen.soft(red.base, (250, 430), (300, 460), (346, 500), (300, 512), (262, 478))
    wing = soft((310, 210), (370, 250), (420, 360), (410, 460), (360, 560), (340, 500), (316, 400),
             (300, 290))
    pen.fill(wing, coat.base)
    for k in range(5):
        y = 290 + k * 46
        pen.cut(wing, oval(380, y, 46, 8, -18), white.base)
    pen.form(oval(262, 150, 84, 80), coat)
    pen.soft(white.base, (196, 140), (250, 130), (300, 156), (290, 190), (240, 196), (200, 180))
    pen.soft(red.base, (196, 104), (224, 70), (280, 54), (340, 84), (352, 130), (330, 150), (300, 108),
             (246, 96))
    pen.poly("#5a5a62", (196, 128), (92, 158), (194, 172), r=4)
    pen.poly("#44444c", (196, 152), (100, 159), (194, 172), r=3)
    _eye(pen, 232, 142, 13)
    for y in (380, 440):
        pen.lines("#8a7a6a", 9, ((250, y), (206, y + 4)), ((216, y + 2), (196, y - 16)), ((216, y + 4),
                 (198, y + 20)))
    pen.anchor("head_top", 262, 66)
    pen.anchor("mouth", 94, 158)
    pen.anchor("seat", 340, 240)


def _kingfisher(pen: Pen, look: Look) -> None:
    """Blue above, orange below, a beak like a dagger; diving it is a dart with its wings back."""
    blue, orange = look.main("#1f86d0", "#1f93c4"), tones("#ee8434")
    dives = look.has("diving", "plunging", "swooping")
    with pen.at(300, 320, turn=-58 if dives else 0), pen.at(-300, -320):
        if dives:
            pen.soft(blue.dark, (330, 250), (450, 190), (590, 190), (540, 250), (430, 310), (340, 320))
        pen.soft(blue.dark, (400, 400), (490, 440), (530, 470), (470, 490), (390, 460))
        pen.form(soft((190, 230), (250, 190), (330, 230), (410, 320), (440, 420), (390, 480), (300, 490),
                      (220, 440), (180, 340)), orange)
        pen.soft(blue.base, (270, 200), (340, 230), (420, 320), (450, 430), (400, 470), (330, 400),
                 (280, 300))
        for x, y in ((330, 300), (362, 340), (392, 384), (340, 350), (372, 396)):
            pen.dot(x, y, 7, blue.glow)
        pen.form(oval(230, 196, 96, 84), blue)
        for x, y in ((200, 136), (232, 128), (264, 138), (290, 162)):
            pen.dot(x, y, 6, blue.glow)
        pen.soft(orange.base, (146, 200), (190, 196), (240, 214), (280, 230), (250, 252), (180, 250))
        pen.soft("#fdf8ee", (276, 216), (316, 218), (306, 256), (268, 250))
        pen.soft("#fdf8ee", (160, 236), (230, 254), (236, 282), (180, 276))
        pen.poly("#3a3640", (150, 178), (-4, 222), (150, 216), r=4)
        pen.poly("#2b2833", (150, 202), (10, 222), (150, 216), r=3)
        _eye(pen, 190, 186, 15)
        if dives:
            pen.soft(blue.light, (270, 300), (340, 290), (480, 260), (600, 300), (520, 330), (380, 360),
                     (300, 350))
            pen.lines(blue.dark, 5, ((360, 316), (500, 294)), ((350, 336), (470, 328)))
        else:
            pen.lines("#e0603a", 10, ((290, 488), (286, 540), (262, 548)), ((336, 486), (336, 540),
                     (312, 548)))
        pen.anchor("head_top", 230, 112)
        pen.anchor("mouth", 0, 222)
        pen.anchor("seat", 330, 240)


def _ray(pen: Pen, look: Look) -> None:
    """Wings as wide as they can be, two lobes at the head, a thin tail; seen from above as it glides."""
    back = look.main("#3f5878", "#4a5f7a")
    spots = look.has("stingray", "spotted")
    pen.line(back.dark, 13, (330, 400), (410, 480), (500, 520), (590, 570), curve=True)
    shape = soft((206, 150), (262, 130), (320, 170), (420, 190), (540, 150), (604, 132), (560, 240),
             (470, 330),
                 (400, 420), (330, 452), (270, 420), (150, 430), (66, 480), (-8, 560), (10, 440), (70, 330),
                 (120, 270), (150, 210))
    pen.fill(soft((70, 360), (200, 300), (420, 240), (590, 150), (500, 330), (400, 430), (280, 440),
             (150, 440),
                  (10, 556)), back.deep)
    pen.form(shape, back, dx=-0.05, dy=-0.1)
    for dx, dy, turn in ((168, 178, -44), (262, 118, 8)):
        pen.oval(dx, dy, 20, 44, back.dark, turn=turn)
    pen.soft(back.light, (200, 230), (270, 190), (330, 240), (350, 330), (300, 380), (230, 330))
    for k in range(3):
        pen.lines(back.dark, 6, ((196 + k * 20, 300 + k * 24), (226 + k * 20, 286 + k * 24)),
                  ((330 + k * 14, 220 + k * 26), (356 + k * 14, 234 + k * 26)))
    if spots:
        for k in range(14):
            a, r = math.radians(26 * k), 70 + (k * 47) % 90
            pen.dot(290 + r * math.cos(a) * 1.2, 300 + r * math.sin(a) * 0.8, 9, "#8fd0f0")
    _eye(pen, 172, 214, 14)
    _eye(pen, 288, 156, 14)
    pen.line(back.deep, 6, (204, 192), (226, 196), (246, 178), curve=True)
    pen.anchor("head_top", 220, 140)
    pen.anchor("mouth", 214, 176)
    pen.anchor("seat", 300, 260)


def _eel(pen: Pen, look: Look) -> None:
    """A long body in waves, a fin along the back, a blunt head with its mouth a little open."""
    c = look.main("#5d7a3f", "#6a7f46")
    way = [(150, 250), (240, 300), (330, 360), (420, 330), (470, 400), (400, 480), (300, 500), (330, 556),
             (440, 570)]
    pen.line(c.dark, 96, *((x + 4, y - 14) for x, y in way[:6]), curve=True)
    pen.fill(tube(way, [84, 86, 82, 76, 70, 62, 52, 36, 10]), c.base)
    pen.form(soft((20, 240), (40, 200), (110, 176), (190, 196), (220, 250), (190, 296), (110, 300),
             (50, 276)), c)
    pen.soft(c.deep, (20, 246), (70, 252), (130, 250), (60, 274), (30, 268))
    for x in (44, 66, 88):
        pen.poly("#ffffff", (x - 6, 250), (x + 6, 250), (x, 262), r=1)
    for x, y in ((200, 290), (260, 330), (330, 350), (400, 330), (452, 380), (430, 440), (360, 486),
             (300, 500)):
        pen.oval(x, y, 11, 9, c.glow)
    pen.dot(104, 216, 18, "#f4e7a0")
    pen.dot(100, 216, 9, "#26222e")
    pen.lines(c.dark, 5, ((196, 230), (186, 262)), ((208, 236), (200, 266)))
    pen.anchor("head_top", 110, 178)
    pen.anchor("mouth", 30, 258)


def _hermit_crab(pen: Pen, look: Look) -> None:
    """A crab that looks out of a spiral shell."""
    c = tones("#e2653f")
    shell = tones(look.part("shell")) if look.part("shell") else look.main("#d9a566", "#c98fb0", "#8fb0d9")
    for x, y in ((150, 548), (216, 560), (286, 560), (340, 552)):
        pen.line(c.dark, 20, (250, 460), (x + 20, 480), (x, y))
    pen.form(oval(370, 350, 178, 170), shell)
    pen.form(oval(470, 270, 104, 100), tones(shell.light))
    pen.form(oval(520, 200, 62, 60), shell)
    pen.form(oval(548, 150, 34, 36), tones(shell.light))
    pts = [(360 + math.cos(k * 0.4) * (128 - k * 4.6),
             360 + math.sin(k * 0.4) * (120 - k * 4.4)) for k in range(26)]
    pen.line(shell.deep, 11, *pts, curve=True)
    pen.soft(shell.deep, (180, 330), (270, 300), (320, 400), (290, 500), (200, 500))
    pen.form(soft((130, 420), (190, 350), (270, 360), (310, 430), (280, 500), (190, 510), (140, 480)), c)
    for x, top in ((186, 270), (236, 276)):
        pen.line(c.base, 15, (x + 10, 380), (x, top))
        pen.dot(x, top, 25, "#ffffff")
        pen.dot(x - 4, top + 2, 14, "#26222e")
        pen.dot(x - 9, top - 4, 5, "#ffffff")
    pen.line(c.deep, 7, (180, 452), (212, 468), (246, 452), curve=True)
    for x, y, size, turn in ((86, 430, 1.0, -20), (150, 516, 0.7, -50)):
        with pen.at(x, y, turn=turn, scale=size):
            pen.line(c.dark, 30, (70, 30), (20, 20))
            pen.soft(c.base, (30, 40), (-30, 44), (-84, 6), (-70, -20), (-34, 2), (-70, -54), (-44, -76),
                     (10, -40),
                     (44, 4))
    pen.anchor("head_top", 210, 240)
    pen.anchor("mouth", 200, 460)


def _anemone(pen: Pen, look: Look) -> None:
    """Soft arms that wave on a stout foot."""
    c = look.main("#e879a8", "#b77fe0", "#f0956a")
    for row, (y, tall, color) in enumerate(((470, 330, c.dark), (486, 270, c.base), (500, 200, c.light))):
        for k in range(11 - row):
            x = 90 + row * 20 + k * (420 - row * 40) / (10 - row)
            lean = (x - 300) * 0.34
            bend = 24 if (k + row) % 2 else -24
            top = y - tall + abs(x - 300) * 0.34
            pen.tube(color, [(300 + (x - 300) * 0.5, y), (x + bend, (y + top) / 2),
                     (x + lean, top)], [40, 34, 26])
            pen.dot(x + lean, top, 17, c.glow)
    pen.form(soft((150, 470), (300, 450), (450, 470), (420, 560), (300, 570), (180, 560)), tones(c.deep))
    pen.anchor("mouth", 300, 330)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:woodpecker": _woodpecker,
    "animal:kingfisher": _kingfisher,
    "animal:ray": _ray,
    "animal:eel": _eel,
    "animal:hermit_crab": _hermit_crab,
    "prop:anemone": _anemone,
}
