"""What is worn besides clothes: boots, slippers, mittens, hats, ties, a belt, a wallet, jewels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _rain_boots(pen: Pen, look: Look) -> None:
    c = look.main("#f2c53c", "#e4574c", "#3f86c9", "#4fae6a")
    for x, y, t in ((214, -34, c.dark), (0, 0, c.base)):
        with pen.at(x, y):
            boot = corners((96, 110), (250, 110), (258, 400), (350, 440), (366, 530), (100, 530), r=34)
            pen.fill(boot, t)
            pen.cut(boot, corners((214, 100), (380, 100), (380, 560), (236, 560)), c.deep, 0.3)
            pen.oval(174, 118, 76, 26, c.deep)
            pen.oval(174, 122, 62, 17, "#3a3340")
            pen.box(92, 150, 164, 26, c.light, 12)
            pen.fill(corners((92, 512), (370, 512), (376, 552), (92, 552), r=16), "#4a3a34")
            pen.line("#7a6a5f", 5, (112, 524), (352, 524))
            pen.line("#ffffff", 12, (124, 210), (126, 380), opacity=0.65)
            pen.soft("#ffffff", (270, 436), (320, 446), (340, 484), (296, 462), opacity=0.45)


def _slippers(pen: Pen, look: Look) -> None:
    """Two soft slippers with a fluffy rim."""
    c = look.main("#e68aa3", "#7aa3d9", "#c9a06a", "#9a86c9")
    for x, y in ((120, -110), (0, 0)):
        with pen.at(x, y):
            pen.fill(soft((40, 500), (60, 440), (200, 400), (360, 420), (452, 480), (440, 540), (240, 556),
                (60, 548)),
                c.deep)
            pen.fill(soft((60, 486), (80, 440), (200, 416), (300, 440), (280, 500), (120, 520)), c.light)
            pen.fill(soft((210, 520), (220, 430), (320, 386), (420, 420), (458, 490), (430, 532), (300,
                544)), c.base)
            pen.soft(c.light, (260, 440), (320, 406), (390, 426), (330, 436), opacity=0.7)
            pen.fill(corners((52, 524), (452, 512), (448, 556), (62, 560), r=20), c.dark)
            for k in range(6):
                pen.dot(212 + k * 17, 512 - k * 19, 24, "#fffaf2")
                pen.dot(216 + k * 17, 516 - k * 19, 12, "#e9e0d6")


def _mittens(pen: Pen, look: Look) -> None:
    c = look.main("#d9463f", "#3f86b3", "#4f8a5a", "#d9a441")
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip), pen.at(170, 310, turn=-10):
            pen.fill(soft((60, 110), (60, 0), (120, -80), (150, -60), (130, 30), (90, 110)), c.dark)
            pen.fill(soft((-94, 120), (-104, -60), (-70, -190), (0, -224), (70, -190), (98, -60), (88, 120)),
                c.base)
            pen.soft(c.light, (-80, 60), (-84, -60), (-54, -160), (-20, -180), (-56, -60), opacity=0.8)
            for y in (-70, 10):
                pen.lines("#ffffff", 9, ((-90, y), (-60, y - 26), (-30, y), (0, y - 26), (30, y), (60,
                    y - 26),
                    (90, y)))
            pen.poly("#ffffff", (0, -50), (20, -28), (0, -6), (-20, -28), r=3)
            pen.box(-96, 110, 190, 84, c.light, 20)
            pen.lines(c.dark, 6, *(((x, 120), (x, 184)) for x in range(-74, 90, 24)))


def _fedora(pen: Pen, look: Look) -> None:
    c = look.main("#8a6f58", "#5a6070", "#b08a5f")
    pen.oval(300, 450, 280, 84, c.deep)
    pen.fill(soft((20, 446), (120, 396), (300, 384), (480, 396), (580, 440), (470, 500), (300, 516), (130,
        504)),
        c.base)
    pen.soft(c.light, (60, 440), (150, 404), (300, 396), (200, 420), (110, 452), opacity=0.8)
    crown = soft((150, 430), (164, 290), (196, 180), (250, 156), (300, 196), (360, 156), (410, 180), (440,
        290), (450,
        430), (300, 462))
    pen.fill(crown, c.base)
    pen.cut(crown, corners((384, 140), (480, 140), (480, 470), (400, 470)), c.dark)
    pen.soft(c.dark, (220, 180), (300, 200), (378, 180), (340, 250), (300, 270), (262, 250))
    pen.soft(c.light, (186, 240), (206, 190), (226, 186), (204, 320), (182, 360), opacity=0.7)
    band = tones(look.part("band", "ribbon") or "#3a2f2a")
    pen.fill(corners((152, 366), (300, 398), (446, 366), (452, 432), (300, 466), (148, 432), r=12), band.base)
    pen.line(band.light, 5, (164, 384), (300, 412), (436, 384), curve=True)
    pen.fill(corners((404, 372), (452, 350), (458, 420), (410, 440), r=8), band.light)


def _tie(pen: Pen, look: Look) -> None:
    c = look.main("#b8323f", "#2f4f8a", "#3f7a5a", "#6a4a8a")
    blade = corners((266, 170), (334, 170), (384, 470), (300, 560), (216, 470), r=8)
    pen.fill(blade, c.base)
    for y in (220, 290, 360, 430):
        half = 34 + (y - 170) * 0.167
        pen.line(c.light, 15, (300 - half + 12, y + 22), (300 + half - 12, y - 16))
        pen.line(c.glow, 4, (300 - half + 14, y + 42), (300 + half - 12, y + 4))
    pen.cut(blade, corners((330, 160), (400, 160), (400, 570), (330, 570)), c.deep, 0.45)
    pen.fill(corners((240, 46), (360, 46), (336, 170), (264, 170), r=16), c.dark)
    pen.fill(corners((240, 42), (352, 42), (326, 162), (262, 162), r=16), c.base)
    pen.line(c.light, 13, (262, 120), (336, 70))
    pen.line(c.deep, 5, (262, 170), (338, 170))


def _bow_tie(pen: Pen, look: Look) -> None:
    c = look.main("#b8323f", "#2b2f3a", "#2f5f9a")
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.fill(soft((290, 300), (180, 210), (50, 176), (34, 300), (50, 424), (180, 390)),
                c.dark if flip else c.base)
            pen.lines(c.deep, 7, ((270, 290), (150, 256), (90, 260)), ((270, 312), (150, 344), (96, 340)),
                curve=True)
            for x, y in ((100, 214), (180, 264), (86, 300), (176, 336), (104, 388), (230, 300)):
                pen.dot(x, y, 10, c.glow)
            pen.soft(c.light, (60, 200), (120, 200), (180, 226), (110, 222), opacity=0.7)
    pen.box(256, 242, 88, 116, c.deep, 24)
    pen.box(254, 238, 84, 112, c.base, 24)
    pen.line(c.light, 7, (276, 254), (272, 330))


def _belt(pen: Pen, look: Look) -> None:
    """A leather belt rolled up before its tongue and buckle."""
    c = look.main("#8a5a36", "#3a2f2a", "#b8763f")
    for r, t in ((176, c.deep), (150, c.base), (116, c.deep), (94, c.base), (62, c.deep)):
        pen.oval(260, 330, r * 1.18, r, t)
    pen.oval(260, 330, 46, 38, "#f0e6da")
    pen.fill(corners((60, 330), (100, 430), (260, 492), (560, 470), (566, 550), (260, 560), (70, 470), r=30),
        c.base)
    pen.fill(corners((80, 440), (260, 540), (560, 526), (566, 552), (260, 562), (66, 480), r=10), c.dark)
    pen.lines("#f2d9a8", 4, ((90, 412), (260, 482), (540, 462)), curve=True)
    for x in (330, 376, 422):
        pen.dot(x, 510, 8, c.deep)
    pen.lines("#d9b25a", 22, ((480, 440), (590, 430), (590, 576), (480, 570), (480, 440)))
    pen.lines("#fff1c2", 6, ((486, 438), (584, 430)))
    pen.line("#b98a3f", 13, (484, 506), (588, 500))
    pen.box(440, 456, 22, 106, c.deep, 8)


def _suspenders(pen: Pen, look: Look) -> None:
    c = look.main("#b8323f", "#2f4f8a", "#3f7a5a")
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.tube(c.dark if flip else c.base, [(330, 60), (400, 60), (420, 130), (300, 330), (190, 470)],
                [42, 42, 42, 42, 42])
            pen.line(c.light, 6, (392, 150), (196, 450))
            pen.box(154, 440, 66, 46, "#c3c9d4", 8)
            pen.box(166, 452, 42, 22, "#8d94a6", 5)
            pen.lines("#8a5a36", 14, ((180, 488), (150, 546)), ((190, 488), (216, 546)))
            pen.dot(150, 546, 13, "#d9b25a")
            pen.dot(216, 546, 13, "#d9b25a")
    pen.poly("#8a5a36", (300, 216), (346, 256), (300, 300), (254, 256), r=10)
    pen.poly("#b8763f", (300, 230), (330, 256), (300, 284), (270, 256), r=6)


def _wallet(pen: Pen, look: Look) -> None:
    c = look.main("#8a5a36", "#5a3a2a", "#3f4f5f")
    pen.fill(corners((110, 170), (470, 120), (486, 220), (120, 260), r=10), "#7fb38a")
    pen.fill(corners((100, 196), (480, 166), (486, 260), (110, 280), r=10), "#9acca0")
    pen.oval(300, 200, 44, 24, "#7fb38a", turn=-5)
    pen.fill(corners((50, 210), (540, 210), (550, 540), (50, 540), r=40), c.deep)
    pen.fill(corners((46, 204), (536, 204), (544, 528), (46, 528), r=40), c.base)
    pen.lines("#f2d9a8", 5, ((76, 236), (508, 236)), ((76, 500), (508, 500)), opacity=0.8)
    for k, shade in enumerate(("#3f86d9", "#e4574c", "#f2c53c")):
        pen.box(90, 250 + k * 44, 240, 40, shade, 10)
    pen.fill(corners((76, 370), (360, 370), (360, 516), (76, 516), r=14), c.dark)
    pen.fill(corners((400, 312), (580, 312), (590, 420), (400, 420), r=40), c.dark)
    pen.fill(corners((396, 306), (576, 306), (584, 410), (396, 410), r=40), c.light)
    pen.dot(448, 358, 22, "#d9b25a")
    pen.dot(442, 352, 9, "#fff1c2")


def _tiara(pen: Pen, look: Look) -> None:
    c = look.main("#d7dde8", "#e9c46a")
    pen.lines(c.dark, 34, ((50, 470), (160, 520), (300, 536), (440, 520), (550, 470)), curve=True)
    pen.lines(c.base, 22, ((50, 462), (160, 512), (300, 528), (440, 512), (550, 462)), curve=True)
    for k in range(-3, 4):
        x, foot, high = 300 + k * 74, 516 - abs(k) * 12, 300 - abs(k) * 62
        pen.lines(c.base, 13, ((x - 36, foot), (x - 30, foot - high * 0.5), (x, foot - high)),
            ((x + 36, foot), (x + 30, foot - high * 0.5), (x, foot - high)), curve=True)
        gem = tones("#e68ab8" if k % 2 else "#7ac3e6")
        size = 30 - abs(k) * 4
        pen.poly(gem.base, (x, foot - high * 0.62 - size), (x + size * 0.7, foot - high * 0.62), (x,
            foot - high * 0.62
            + size), (x - size * 0.7, foot - high * 0.62), r=3)
        pen.poly(gem.glow, (x, foot - high * 0.62 - size), (x, foot - high * 0.62), (x - size * 0.7,
            foot - high * 0.62))
        pen.dot(x, foot - high - 6, 15 - abs(k), "#ffffff")
        pen.dot(x + 3, foot - high - 3, 6, c.dark, opacity=0.5)


def _bangle(pen: Pen, c: Tones) -> None:
    pen.ring(300, 330, 226, 132, c.deep, 40)
    pen.ring(300, 322, 226, 132, c.base, 34)
    pen.ring(300, 316, 230, 134, c.light, 8)


def _charm_bracelet(pen: Pen, look: Look) -> None:
    """A bangle from which small things dangle."""
    c = look.main("#e3b34a", "#d7dde8")
    _bangle(pen, c)
    for k, x in enumerate((110, 200, 300, 400, 490)):
        y = 322 + 132 * math.sqrt(max(0.0, 1 - ((x - 300) / 226) ** 2))
        pen.line(c.deep, 7, (x, y), (x, y + 34))
        with pen.at(x, y + 66):
            if k == 1:
                pen.soft("#e4574c", (0, 36), (-40, -6), (-20, -30), (0, -12), (20, -30), (40, -6))
            elif k in (0, 3):
                pen.fill(star(0, 0, 38, 17), "#7ac3e6" if k else c.light)
            else:
                pen.dot(0, 0, 30, "#e68ab8" if k == 2 else "#8fd3a6")
                pen.dot(-8, -8, 10, "#ffffff", opacity=0.7)


def _bracelet(pen: Pen, look: Look) -> None:
    """A bangle seen from a little above, set with stones."""
    c = look.main("#e3b34a")
    _bangle(pen, c)
    for k in range(9):
        a = math.pi * (0.1 + 0.1 * k)
        px, py = 300 - 226 * math.cos(a), 322 + 132 * math.sin(a)
        pen.dot(px, py, 19, c.deep)
        pen.dot(px, py, 14, "#e4f2fb" if k % 2 else "#7ac3e6")
        pen.dot(px - 4, py - 4, 5, "#ffffff")
    pen.line("#ffffff", 9, (110, 270), (170, 226), (240, 204), curve=True, opacity=0.7)


def _locket(pen: Pen, look: Look) -> None:
    """A heart that opens, on a fine chain."""
    c = look.main("#e3b34a", "#d7dde8")
    for x in (-1, 1):
        pen.lines(c.dark, 9, ((300, 270), (300 + x * 120, 190), (300 + x * 190, 60), (300 + x * 170, 20)),
            curve=True)
    pen.ring(300, 262, 20, 22, c.dark, 9)
    pen.soft(c.deep, (304, 552), (120, 400), (150, 290), (230, 274), (304, 322), (378, 274), (458, 290),
        (488, 400))
    pen.soft(c.base, (300, 540), (118, 392), (148, 284), (226, 268), (300, 316), (374, 268), (452, 284),
        (482, 392))
    pen.soft(c.light, (150, 380), (160, 304), (224, 288), (180, 350), opacity=0.9)
    pen.lines(c.dark, 6, ((300, 506), (160, 390), (180, 310), (230, 300), (300, 350), (370, 300), (420, 310),
        (440, 390),
        (300, 506)), curve=True)
    for x, y in ((300, 420), (262, 396), (338, 396), (282, 450), (318, 450)):
        pen.dot(x, y, 19, "#e68a9a")
    pen.dot(300, 416, 12, "#fff1c2")
    pen.box(476, 372, 20, 50, c.dark, 8)


def _brooch(pen: Pen, look: Look) -> None:
    """A stone in a ring of pearls."""
    c = look.main("#2f9a8a", "#b8325f", "#3f5fc9")
    gold = tones("#e3b34a")
    pen.oval(304, 340, 216, 206, gold.deep)
    pen.oval(300, 334, 214, 204, gold.base)
    for k in range(18):
        a = math.tau * k / 18
        x, y = 300 + 186 * math.cos(a), 334 + 176 * math.sin(a)
        pen.dot(x, y, 27, "#d9d3e0")
        pen.dot(x - 3, y - 3, 23, "#fbf8f4")
        pen.dot(x - 8, y - 8, 7, "#ffffff")
    pen.fill(oval(300, 334, 142, 134), gold.dark)
    pen.form(oval(300, 334, 126, 118), c)
    pen.poly(c.light, (300, 240), (366, 300), (340, 400), (260, 400), (234, 300), r=8, opacity=0.6)
    pen.poly(c.glow, (300, 240), (234, 300), (300, 330), r=4, opacity=0.7)
    pen.soft("#ffffff", (210, 300), (240, 256), (270, 250), (230, 290), opacity=0.8)


def _cufflinks(pen: Pen, look: Look) -> None:
    c = look.main("#d7dde8", "#e3b34a")
    for x, y in ((370, 240), (180, 360)):
        with pen.at(x, y, turn=20):
            pen.tube(c.dark, [(40, 30), (130, 110)], [30, 26])
            pen.tube(c.deep, [(96, 150), (166, 70)], [30, 30])
            pen.tube(c.light, [(94, 144), (160, 68)], [12, 12])
            pen.dot(6, 6, 112, c.deep)
            pen.dot(0, 0, 110, c.base)
            pen.dot(0, 0, 82, "#24305a")
            pen.soft("#4a5fae", (-70, 10), (-50, -50), (10, -72), (-20, -20))
            pen.ring(0, 0, 96, 96, c.light, 8)


def _hoop_earrings(pen: Pen, look: Look) -> None:
    c = look.main("#e3b34a", "#d7dde8")
    for x in (160, 440):
        pen.ring(x + 4, 376, 118, 150, c.deep, 30)
        pen.ring(x, 370, 118, 150, c.base, 26)
        pen.ring(x - 3, 366, 122, 154, c.light, 7)
        pen.lines(c.dark, 9, ((x - 30, 226), (x - 10, 150), (x + 24, 160), (x + 26, 226)), curve=True)
        pen.dot(x - 26, 228, 13, c.deep)
        pen.line("#ffffff", 8, (x - 104, 310), (x - 112, 370), (x - 104, 430), curve=True, opacity=0.8)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:rain_boots": _rain_boots, "prop:slippers": _slippers, "prop:mittens": _mittens,
        "prop:fedora": _fedora,
    "prop:tie": _tie, "prop:bow_tie": _bow_tie, "prop:belt": _belt, "prop:suspenders": _suspenders,
    "prop:wallet": _wallet, "prop:tiara": _tiara, "prop:bracelet": _bracelet,
        "prop:charm_bracelet": _charm_bracelet, "prop:locket": _locket,
    "prop:brooch": _brooch, "prop:cufflinks": _cufflinks, "prop:hoop_earrings": _hoop_earrings,
}
