"""Animals of the water: whales, sharks, octopus, fish, turtle, crab."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _eye(pen: Pen, x: float, y: float, r: float = 10) -> None:
    pen.dot(x, y, r, "#ffffff")
    pen.dot(x - r * 0.15, y + r * 0.1, r * 0.68, "#26222e")
    pen.dot(x - r * 0.35, y - r * 0.25, r * 0.26, "#ffffff")


def _whale(pen: Pen, look: Look) -> None:
    c = look.main("#3f6fb0", "#4f83b8", "#5a7a9c")
    pale = tones("#dfe9f2")
    pen.soft(c.dark, (470, 330), (520, 270), (530, 200), (480, 160), (556, 166), (592, 120), (590, 190),
        (596, 250), (540, 350))
    body = soft((14, 350), (30, 250), (120, 190), (260, 190), (400, 250), (520, 320), (480, 400),
        (360, 450), (180, 466), (60, 430))
    pen.form(body, c, dy=-0.16)
    for k in range(7):
        y = 392 + k * 11
        pen.cut(body, corners((0, y), (400 - k * 10, y + 16), (400 - k * 10, y + 23), (0, y + 7)),
            pale.base if k % 2 == 0 else pale.dark)
    pen.line(c.deep, 6, (20, 376), (90, 388), (160, 372), curve=True)
    _eye(pen, 150, 336, 12)
    pen.soft(c.dark, (220, 400), (290, 400), (330, 500), (300, 540), (250, 490))
    pen.line(c.glow, 8, (90, 236), (180, 208), (280, 222), curve=True, opacity=0.8)
    pen.lines("#bfe6f7", 11, ((220, 184), (214, 130), (170, 96), (140, 110)),
        ((228, 184), (236, 124), (280, 92), (312, 108)), curve=True)
    pen.anchor("head_top", 150, 200)
    pen.anchor("seat", 260, 196)


def _dolphin(pen: Pen, look: Look) -> None:
    c = look.main("#6f93b8", "#5f88b0")
    pen.soft(c.dark, (500, 330), (560, 330), (594, 290), (590, 350), (584, 420), (550, 380), (500, 372))
    pen.soft(c.dark, (280, 210), (330, 120), (390, 110), (370, 170), (390, 240))
    body = soft((20, 330), (60, 306), (110, 260), (200, 210), (320, 200), (430, 250), (520, 336),
        (440, 372), (300, 400), (160, 390), (90, 352))
    pen.form(body, c)
    pen.soft("#e6edf4", (30, 334), (110, 346), (220, 364), (360, 360), (300, 396), (160, 386), (90, 350))
    pen.line(c.deep, 5, (24, 328), (90, 338), (130, 326), curve=True)
    _eye(pen, 146, 296, 10)
    pen.soft(c.dark, (200, 370), (260, 372), (280, 450), (250, 470), (214, 420))
    pen.line(c.glow, 7, (140, 250), (220, 220), (310, 216), curve=True, opacity=0.8)
    pen.anchor("head_top", 150, 240)
    pen.anchor("seat", 300, 206)


def _shark(pen: Pen, look: Look) -> None:
    c = look.main("#7f8fa3", "#6f8296")
    pen.soft(c.dark, (490, 330), (560, 240), (592, 170), (580, 300), (590, 420), (550, 390), (500, 370))
    pen.poly(c.dark, (270, 240), (360, 110), (390, 120), (380, 250), r=12)
    body = soft((10, 330), (90, 270), (230, 226), (380, 250), (520, 336), (430, 390), (260, 430),
        (110, 410), (40, 370))
    pen.form(body, c)
    pen.soft("#eef1f5", (40, 356), (160, 366), (330, 372), (430, 376), (260, 428), (110, 408))
    mouth = soft((40, 362), (110, 372), (150, 362), (130, 400), (80, 396))
    pen.fill(mouth, "#7a2f38")
    for k in range(5):
        pen.poly("#ffffff", (52 + k * 18, 364), (68 + k * 18, 366), (60 + k * 18, 382), r=1)
    _eye(pen, 132, 312, 10)
    pen.line(c.deep, 5, (114, 294), (152, 300))
    for k in range(4):
        pen.line(c.deep, 5, (206 + k * 18, 300), (200 + k * 18, 350), opacity=0.8)
    pen.poly(c.dark, (230, 400), (300, 396), (330, 510), r=12)
    pen.anchor("head_top", 150, 260)


def _cutlery(pen: Pen) -> None:
    """A fork and a knife in the two upper arms."""
    steel = tones("#c3cad3")
    pen.line(steel.dark, 20, (44, 350), (44, 190))
    for x in (14, 44, 74):
        pen.line(steel.base, 12, (x, 96), (x, 176))
    pen.line(steel.base, 16, (14, 180), (44, 204), (74, 180), curve=True)
    pen.line(steel.dark, 20, (556, 350), (556, 220))
    pen.soft(steel.base, (542, 226), (540, 90), (566, 70), (590, 130), (588, 226))


def _octopus(pen: Pen, look: Look) -> None:
    c = look.main("#e0715a", "#c9584f", "#b0649a", "#d97f4a")
    arms = (
        ((220, 380), (120, 420), (40, 380), (40, 300)), ((230, 400), (150, 490), (60, 480), (26, 420)),
        ((256, 410), (220, 520), (130, 550), (90, 510)), ((284, 416), (284, 530), (220, 580), (180, 556)),
    )
    for way in arms:
        for side in (-1, 1):
            points = [(300 + side * (300 - x), y) for x, y in way]
            t = c.dark if side > 0 else c.base
            pen.tube(t, points, [56, 44, 30, 14])
            for k in (1, 2):
                x, y = points[k]
                pen.dot(x, y + 6, 8, c.light)
    if look.has("cutlery"):
        _cutlery(pen)
    head = soft((300, 60), (420, 100), (460, 220), (420, 350), (400, 420), (300, 440), (200, 420),
        (180, 350), (140, 220), (180, 100))
    pen.form(head, c)
    for x, y, r in ((220, 130, 16), (270, 100, 10), (200, 180, 9), (390, 150, 12), (360, 110, 8)):
        pen.dot(x, y, r, c.light)
    for x in (240, 350):
        pen.dot(x, 270, 36, "#ffffff")
        pen.dot(x - 4, 274, 21, "#26222e")
        pen.dot(x - 11, 266, 8, "#ffffff")
    pen.line(c.deep, 7, (262, 344), (296, 362), (332, 344), curve=True)
    for x in (206, 386):
        pen.oval(x, 326, 20, 12, "#f7a0a0", opacity=0.6)
    wear.on_top(pen, look.traits, (300, 92), 1.5, (293, 272), apart=55)
    pen.anchor("head_top", 300, 64)
    pen.anchor("hand", 34, 330)
    pen.anchor("eyes", 296, 270)


def _fish(pen: Pen, look: Look) -> None:
    c = look.main("#f28a2f", "#3f9bd0", "#e0594a", "#f2c53f", "#4fae8a")
    stripe = tones("#fdfaf4") if look.has("tropical", "striped") or look.chance.chance(0.4) else c
    stripe = tones(look.second) if look.second else stripe
    pen.soft(c.dark, (450, 300), (560, 200), (586, 240), (560, 310), (590, 400), (556, 420), (450, 330))
    pen.soft(c.dark, (220, 220), (300, 120), (400, 160), (420, 250))
    pen.soft(c.dark, (260, 400), (330, 480), (380, 460), (370, 380))
    body = soft((40, 320), (110, 230), (240, 190), (380, 226), (480, 314), (380, 400), (240, 436), (110, 400))
    pen.form(body, c)
    for x in (210, 330):
        pen.cut(body, corners((x, 150), (x + 36, 150), (x + 46, 470), (x + 10, 470)),
            stripe.base if stripe is not c else c.light)
    for x in (270, 400):
        for k in range(3):
            pen.line(c.dark, 4, (x, 270 + k * 36), (x + 14, 284 + k * 36), (x, 298 + k * 36), curve=True)
    _eye(pen, 124, 296, 20)
    pen.line(c.deep, 6, (44, 344), (76, 352), (96, 340), curve=True)
    pen.soft(c.dark, (210, 330), (290, 340), (280, 390), (230, 380))
    pen.line(c.glow, 7, (130, 244), (200, 214), (270, 210), curve=True, opacity=0.8)
    pen.anchor("head_top", 160, 220)
    pen.anchor("mouth", 44, 340)


def _turtle(pen: Pen, look: Look) -> None:
    c = look.main("#6fae5a", "#5f9e6a")
    shell = tones("#8a6a3f") if look.color is None else tones(c.deep)
    swims = look.has("swimming", "flying", "floating", "sea")
    legs = ((150, 430, 90, 540, 60), (430, 440, 500, 540, 60)) if not swims else ((190, 420, 90, 540, 56),
        (430, 430, 540, 500, 44))
    for x0, y0, x1, y1, w in legs:
        pen.tube(c.dark, [(x0 + 40, y0), (x1 + 50, y1)], [w, w * 0.8])
        pen.tube(c.base, [(x0, y0), (x1, y1)], [w, w * 0.86])
    pen.poly(c.dark, (510, 430), (590, 450), (510, 466), r=8)
    pen.soft(c.base, (150, 400), (90, 400), (30, 370), (20, 320), (50, 270), (110, 270), (140, 310),
        (190, 370))
    dome = soft((110, 440), (150, 310), (260, 230), (380, 236), (490, 330), (530, 440), (320, 470))
    pen.form(dome, shell)
    for x, y, r in ((230, 320, 44), (330, 300, 50), (420, 350, 40), (280, 400, 40), (380, 410, 42),
        (180, 392, 30)):
        pen.poly(shell.light, *((x + math.cos(k * math.pi / 3) * r,
            y + math.sin(k * math.pi / 3) * r * 0.8) for k in range(6)), r=9)
    pen.tube(c.light, [(100, 446), (320, 474), (534, 446)], [26, 30, 24])
    _eye(pen, 66, 316, 13)
    pen.line(c.deep, 5, (26, 352), (56, 362), (80, 354), curve=True)
    wear.on_top(pen, look.traits, (84, 274), 0.7, (64, 316))
    pen.anchor("head_top", 80, 270)
    pen.anchor("mouth", 26, 356)
    pen.anchor("seat", 320, 236)


def _crab(pen: Pen, look: Look) -> None:
    c = look.main("#e0503f", "#d9643a")
    for side in (-1, 1):
        t = c.dark if side > 0 else c.base
        for dx, y in ((150, 480), (170, 520), (140, 550)):
            pen.line(t, 18, (300 + side * 120, 440), (300 + side * (dx + 40), y - 50),
                (300 + side * (dx + 76), y))
        pen.line(t, 30, (300 + side * 140, 370), (300 + side * 210, 300), (300 + side * 200, 230))
        pen.soft(t, (300 + side * 170, 240), (300 + side * 130, 160), (300 + side * 170, 90),
            (300 + side * 190, 160),
                 (300 + side * 240, 110), (300 + side * 262, 190), (300 + side * 226, 246))
        pen.line(c.dark, 11, (300 + side * 50, 330), (300 + side * 58, 250))
        _eye(pen, 300 + side * 60, 236, 24)
    pen.form(soft((130, 400), (180, 320), (300, 296), (420, 320), (470, 400), (420, 480), (300, 504),
        (180, 480)), c)
    pen.line(c.deep, 7, (250, 430), (300, 452), (350, 430), curve=True)
    for x, y in ((210, 360), (250, 340), (370, 350), (400, 380)):
        pen.dot(x, y, 9, c.light)
    pen.anchor("head_top", 300, 300)


def _jellyfish(pen: Pen, look: Look) -> None:
    c = look.main("#c98fe0", "#8fb0f0", "#f0a0c0")
    if look.has("glowing", "luminous", "shining", "bioluminescent"):
        for r, opacity in ((296, 0.12), (236, 0.18), (176, 0.26)):
            pen.oval(300, 230, r, r * 0.92, c.glow, opacity=opacity)
    for k, x in enumerate((190, 230, 270, 320, 360, 405)):
        bend = 26 if k % 2 else -26
        pen.line(c.dark if k % 2 else c.base, 15, (x, 300), (x + bend, 370), (x - bend * 0.6, 440),
            (x + bend, 510), (x, 556), curve=True, opacity=0.8)
    bell = soft((120, 300), (130, 170), (220, 70), (300, 54), (380, 70), (470, 170), (480, 300), (420, 320),
        (380, 296), (340, 324),
                (300, 298), (260, 324), (220, 296), (180, 320))
    pen.form(bell, c)
    pen.soft(c.glow, (180, 200), (220, 120), (270, 100), (230, 160), (210, 230), opacity=0.8)
    for x, y, r in ((300, 200, 16), (360, 160, 12), (390, 230, 14), (260, 240, 10)):
        pen.dot(x, y, r, c.light)
    pen.anchor("head_top", 300, 60)


def mermaid_tail(pen: Pen, c: Tones) -> None:
    """A tail that curls to the left, from the hips at (300, 380)."""
    pen.soft(c.dark, (120, 520), (40, 470), (20, 400), (70, 430), (110, 470), (130, 420), (170, 400),
        (170, 480), (150, 530))
    tail = soft((236, 360), (364, 360), (380, 440), (350, 520), (250, 560), (130, 530), (140, 500),
        (220, 500), (250, 450))
    pen.form(tail, c)
    for x, y in ((270, 400), (310, 400), (350, 410), (290, 430), (330, 440), (300, 470), (336, 476),
        (270, 500), (230, 524), (310, 506)):
        pen.line(c.dark, 4, (x - 12, y), (x, y + 10), (x + 12, y), curve=True)
    pen.fill(oval(300, 366, 66, 16), c.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:whale": _whale,
    "animal:dolphin": _dolphin,
    "animal:shark": _shark,
    "animal:octopus": _octopus,
    "animal:fish": _fish,
    "animal:turtle": _turtle,
    "animal:crab": _crab,
    "animal:jellyfish": _jellyfish,
}
