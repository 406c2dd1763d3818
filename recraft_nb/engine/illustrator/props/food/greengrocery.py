"""Vegetables as they are sold: an aubergine, asparagus in a bundle, a cauliflower, radishes, a leek, okra."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _aubergine(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#5a2f6a"), tones("#6fa64a")
    shape = soft((380, 150), (440, 190), (440, 300), (380, 470), (260, 552), (140, 520), (90, 410), (150,
        320), (260, 260),
        (320, 180))
    pen.fill(shape, c.dark)
    pen.fill(soft((376, 152), (416, 190), (406, 300), (340, 450), (240, 526), (144, 500), (98, 410), (156,
        320), (264, 262),
        (322, 184)), c.base)
    pen.soft(c.glow, (140, 420), (150, 360), (230, 310), (290, 270), (220, 350), (170, 410), opacity=0.7)
    pen.tube(leaf.dark, [(400, 130), (436, 60), (480, 40)], [36, 26, 30])
    for tip in ((300, 190), (340, 250), (430, 260), (470, 200)):
        pen.soft(leaf.base, (370, 120), tip, (430, 130), (400, 100))
    pen.soft(leaf.light, (360, 140), (400, 104), (440, 140), (400, 180))


def _courgette(pen: Pen, look: Look) -> None:
    c = look.main("#3f7f3f")
    pen.tube(c.deep, [(90, 480), (240, 430), (400, 300), (500, 170)], [92, 112, 104, 76])
    pen.tube(c.base, [(84, 468), (234, 418), (392, 288), (490, 162)], [78, 98, 90, 64])
    for off in (-26, 0, 26):
        pen.lines(c.light, 6, ((84 + off * 0.4, 470 + off), (236 + off * 0.5, 420 + off), (394 + off * 0.7,
            292 + off * 0.7),
            (488 + off * 0.8, 168 + off * 0.4)), curve=True, opacity=0.8)
    pen.oval(78, 474, 24, 44, c.dark, turn=18)
    pen.oval(74, 474, 12, 26, "#e3c97a", turn=18)
    pen.fill(corners((470, 140), (524, 168), (540, 130), (500, 110), r=8), c.dark)
    pen.poly("#a6bf6a", (476, 130), (530, 160), (560, 100), (516, 70), r=10)
    pen.poly("#dce3a6", (516, 70), (560, 100), (570, 84), (530, 58), r=5)
    for x, y in ((180, 420), (280, 400), (340, 330), (420, 250), (240, 450)):
        pen.dot(x, y, 4, c.glow)


def _artichoke(pen: Pen, look: Look) -> None:
    c = look.main("#7fa65a")
    pen.tube(c.deep, [(300, 470), (310, 580)], [60, 52])
    rows = ((480, 5, 230, 120), (420, 5, 240, 130), (350, 4, 220, 130), (280, 3, 190, 130), (210, 3, 130,
        120), (150, 1, 0, 120))
    for row, (y, n, wide, high) in reversed(list(enumerate(rows))):
        for k in range(n):
            x = 300 + (wide * ((k + 0.5) / n - 0.5) * 1.9 if n > 1 else 0)
            with pen.at(x, y, turn=(x - 300) * 0.14):
                pen.soft(c.deep, (-72, 40), (-66, -40), (0, -high), (66, -40), (72, 40), (0, 72))
                pen.soft(c.base if row % 2 else c.light, (-64, 36), (-58, -38), (-2, -high + 12), (50, -38),
                    (56, 36), (0, 60))
                pen.soft("#8f6a9a", (-20, -high + 40), (0, -high + 8), (20, -high + 40), opacity=0.7)
                pen.line(c.dark, 4, (0, -high + 30), (0, 30))


def _asparagus(pen: Pen, look: Look) -> None:
    """A bundle of spears tied with string."""
    c = look.main("#7fb04f")
    for k, x in enumerate((190, 400, 240, 360, 300, 214, 330, 270, 384)):
        top = (90, 110, 60, 80, 40, 150, 130, 140, 160)[k]
        lean = (x - 300) * 0.5
        pen.tube(c.dark if k < 4 else c.base, [(x + lean, top + 40), (x, 340), (x - lean * 0.2, 556)], [44,
            40, 44])
        pen.line(c.light, 6, (x + lean * 0.9 - 10, top + 120), (x - 10, 330), (x - 10, 540))
        with pen.at(x + lean, top + 50, turn=lean * 0.3):
            pen.soft("#6a5f8a", (-26, 40), (-22, -20), (0, -66), (22, -20), (26, 40))
            pen.soft(c.dark, (-24, 30), (-14, -10), (-4, 30))
            pen.soft(c.base, (-8, 44), (4, -20), (14, 44))
            pen.soft(c.dark, (4, 30), (16, -6), (25, 34))
        pen.soft("#8f7aa0", (x - 10, 230), (x + 4, 200), (x + 14, 232))
    pen.box(168, 380, 262, 44, "#d9b98a", 16)
    pen.lines("#b8936a", 5, ((176, 394), (424, 390)), ((176, 410), (424, 408)))
    pen.soft("#d9b98a", (300, 400), (230, 350), (240, 420))
    pen.soft("#d9b98a", (300, 400), (370, 350), (360, 420))


def _sprouts(pen: Pen, look: Look) -> None:
    c = look.main("#7fb04f")
    for x, y, r in ((300, 250, 110), (170, 420, 120), (430, 420, 120), (300, 450, 116)):
        with pen.at(x, y, scale=r / 100):
            pen.dot(4, 6, 100, c.deep)
            pen.dot(0, 0, 98, c.base)
            pen.soft(c.light, (-92, 20), (-70, -60), (10, -96), (40, -40), (-10, 50))
            pen.soft(c.dark, (92, 20), (76, -56), (20, -94), (-10, -20), (30, 60))
            pen.soft(c.base, (-70, 60), (-30, -40), (30, -50), (74, 50), (0, 92))
            pen.lines(c.glow, 5, ((0, 84), (4, 10), (-4, -40)), ((2, 40), (40, 0)), ((2, 50), (-40, 10)),
                ((-80, 10), (-40, -60)),
                ((60, -60), (84, 0)))
            pen.oval(0, 92, 26, 13, "#e3e6b3")


def _cauliflower(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#f7f0dc"), tones("#7fb34f")
    for x, tip in ((-1, 40), (1, 560)):
        pen.soft(leaf.dark, (300, 556), (300 + x * 160, 530), (tip, 340), (300 + x * 190, 250),
            (300 + x * 130, 400))
        pen.soft(leaf.base, (300, 556), (300 + x * 130, 540), (300 + x * 220, 420), (300 + x * 170, 330),
            (300 + x * 100, 430))
        pen.line("#dce8b8", 8, (300 + x * 40, 530), (300 + x * 150, 480), (300 + x * 196, 380), curve=True)
    for x, y, r in ((300, 330, 150), (180, 330, 92), (420, 330, 92), (220, 240, 90), (380, 240, 90), (300,
        190, 92), (230, 410,
            84), (370, 410, 84), (300, 440, 80)):
        pen.dot(x + 3, y + 5, r, c.dark)
        pen.dot(x, y, r - 3, c.base)
    for k in range(22):
        a, far = k * 2.4, math.sqrt((k + 0.5) / 22)
        px, py = 296 + 170 * far * math.cos(a), 310 + 150 * far * math.sin(a)
        pen.dot(px, py, 27, c.dark, opacity=0.55)
        pen.dot(px - 4, py - 5, 23, c.glow)
    pen.soft(leaf.base, (200, 520), (230, 440), (300, 490), (370, 440), (400, 520), (300, 566))
    pen.lines("#dce8b8", 7, ((300, 556), (300, 500)), ((290, 550), (240, 480)), ((310, 550), (360, 480)))


def _radishes(pen: Pen, look: Look) -> None:
    """A bunch of three with their leaves."""
    c, leaf = look.main("#e0345f"), tones("#5fa64a")
    for x, tip in ((250, (120, 60)), (300, (230, 20)), (330, (360, 30)), (350, (480, 80))):
        pen.line(leaf.light, 13, (300, 330), ((x + tip[0]) / 2, 200), tip, curve=True)
        pen.soft(leaf.dark, (x, 260), (tip[0] - 60, tip[1] + 90), (tip[0] - 30, tip[1] - 10), (tip[0] + 40,
            tip[1]), (tip[0] + 60,
            tip[1] + 90))
        pen.soft(leaf.base, (x, 240), (tip[0] - 40, tip[1] + 90), (tip[0] - 20, tip[1] + 4), (tip[0] + 20,
            tip[1] + 60))
        pen.line(leaf.glow, 5, (x, 250), (tip[0], tip[1] + 30))
    for x, y in ((170, 400), (430, 400), (300, 430)):
        pen.tube("#fbe9ee", [(x, y + 60), (x + 10, y + 120), (x - 6, y + 160)], [30, 10, 3])
        pen.soft(c.dark, (x - 84, y - 20), (x, y - 96), (x + 88, y - 20), (x + 60, y + 66), (x, y + 100),
            (x - 56, y + 66))
        pen.soft(c.base, (x - 82, y - 24), (x - 4, y - 96), (x + 70, y - 24), (x + 40, y + 54), (x - 6,
            y + 88), (x - 58, y + 56))
        pen.soft("#fbe9ee", (x - 34, y + 76), (x, y + 60), (x + 34, y + 76), (x, y + 106))
        pen.oval(x - 36, y - 34, 22, 13, "#ffffff", turn=-40, opacity=0.75)
    pen.box(256, 296, 88, 26, "#d9b98a", 10)


def _beetroot(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#8a1f4a"), tones("#5fa64a")
    for tip in ((120, 70), (230, 20), (350, 20), (480, 80)):
        mid = ((300 + tip[0]) / 2, 190)
        pen.soft(leaf.dark, mid, (tip[0] - 60, tip[1] + 70), tip, (tip[0] + 60, tip[1] + 70))
        pen.soft(leaf.base, mid, (tip[0] - 46, tip[1] + 66), (tip[0] - 4, tip[1] + 8), (tip[0] + 20,
            tip[1] + 80))
        pen.line("#c2385f", 13, (300, 320), mid, (tip[0], tip[1] + 40), curve=True)
    pen.tube(c.base, [(300, 500), (312, 560), (296, 590)], [46, 16, 4])
    pen.soft(c.deep, (124, 380), (180, 290), (300, 262), (424, 290), (480, 380), (420, 480), (300, 540),
        (184, 480))
    pen.soft(c.base, (126, 372), (180, 286), (296, 258), (400, 290), (446, 372), (390, 460), (290, 520),
        (184, 466))
    pen.soft(c.light, (160, 370), (200, 310), (260, 288), (214, 340), (180, 400), opacity=0.8)
    pen.lines(c.deep, 5, ((170, 430), (300, 470), (430, 430)), ((220, 480), (300, 500), (380, 480)), ((300,
        300), (340, 290)),
        curve=True)


def _fennel(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#e3efc9"), tones("#6fa64a")
    for x, y in ((140, 150), (240, 90), (360, 90), (460, 150)):
        pen.line("#b8d68a", 36, (300 + (x - 300) * 0.3, 330), (x, y + 70))
        for dx, dy in ((-60, -50), (-30, -90), (6, -100), (40, -84), (64, -40), (-70, -10), (76, 6)):
            pen.lines(leaf.base, 6, ((x, y + 70), (x + dx * 0.5, y + 30 + dy * 0.3), (x + dx, y + dy * 0.6)),
                curve=True)
    for off, t in ((110, c.deep), (-110, c.dark), (64, c.dark), (-64, c.base), (0, c.light)):
        pen.soft(t, (300 + off * 0.5, 260), (300 + off + 76, 400), (300 + off * 0.8 + 50, 510),
            (300 + off * 0.3, 556), (300 + off
            * 0.8 - 50, 510), (300 + off - 76, 400))
        pen.lines("#b8cf94", 5, ((300 + off * 0.5, 290), (300 + off * 0.9, 400), (300 + off * 0.4, 536)),
            curve=True)
    pen.soft("#d3cfae", (250, 540), (300, 530), (350, 540), (300, 564))


def _leek(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#f4f2dc"), tones("#4f8f4a")
    with pen.at(290, 250, turn=24, scale=0.86):
        for x, tip in ((-40, -150), (44, 160), (-16, -60), (20, 70), (0, 0)):
            pen.tube(leaf.dark if tip in (-150, 160) else leaf.base, [(x * 0.6, 60), (x, -90), (tip, -250)],
                [54, 66, 24])
            pen.line(leaf.light, 5, (x * 0.6, 40), (x, -90), (tip, -236), curve=True)
        pen.tube("#cfe0a0", [(0, 110), (0, 20)], [76, 84])
        pen.tube(c.dark, [(6, 270), (6, 80)], [84, 78])
        pen.tube(c.base, [(-2, 266), (-2, 80)], [74, 70])
        pen.lines("#dfe3b8", 6, ((-18, 250), (-18, 60)), ((8, 256), (8, 50)))
        for k in range(7):
            pen.line("#d9c9a0", 5, (-30 + k * 10, 296), (-46 + k * 15, 336 + (k % 2) * 12))


def _butternut(pen: Pen, look: Look) -> None:
    c = look.main("#e6b06a")
    pen.soft(c.dark, (226, 130), (300, 96), (376, 130), (384, 260), (450, 370), (440, 490), (300, 556), (160,
        490), (150, 370), (218,
        260))
    pen.soft(c.base, (226, 132), (296, 100), (350, 132), (354, 260), (410, 370), (396, 474), (286, 536),
        (166, 474), (158, 370), (222,
        262))
    pen.lines(c.dark, 5, ((270, 130), (262, 270), (220, 400), (240, 510)), ((330, 140), (334, 270), (370,
        400), (350, 500)), curve=True,
        opacity=0.6)
    pen.soft(c.glow, (236, 150), (264, 130), (258, 250), (210, 370), (190, 380), (232, 260), opacity=0.8)
    pen.tube("#8f8a4f", [(300, 116), (296, 70), (320, 40)], [56, 34, 40])
    pen.line("#b8b06a", 6, (290, 104), (288, 70), (306, 50), curve=True)
    pen.oval(296, 546, 24, 9, c.deep)
    pen.dot(254, 470, 5, c.light)
    pen.dot(330, 430, 4, c.dark)


def _okra(pen: Pen, look: Look) -> None:
    c = look.main("#6fa63f")
    for x, y, turn in ((210, 300, -34), (400, 290, 26), (300, 320, -4)):
        with pen.at(x, y, turn=turn):
            pen.tube(c.deep, [(4, -130), (6, 0), (0, 220)], [84, 80, 8])
            pen.tube(c.base, [(-4, -130), (-4, 0), (-2, 210)], [74, 68, 6])
            pen.lines(c.dark, 5, ((-22, -120), (-18, 0), (-4, 190)), ((16, -120), (14, 0), (0, 190)),
                curve=True)
            pen.line(c.glow, 6, (-2, -120), (-3, 20), (-2, 150))
            pen.soft(c.dark, (-46, -130), (-30, -170), (30, -170), (46, -130), (0, -116))
            pen.tube(c.light, [(0, -160), (8, -214)], [26, 22])


def _cabbage(pen: Pen, look: Look) -> None:
    c = look.main("#8fc05a")
    pen.soft(c.deep, (40, 380), (90, 200), (220, 130), (380, 130), (510, 200), (560, 380), (470, 520), (300,
        556), (130, 520))
    for x in (-1, 1):
        pen.soft(c.dark if x > 0 else c.base, (300, 550), (300 + x * 190, 510), (300 + x * 256, 370),
            (300 + x * 190, 210), (300 + x * 90,
            180), (300 + x * 120, 380))
        pen.lines(c.glow, 6, ((300 + x * 30, 530), (300 + x * 180, 420), (300 + x * 190, 260)),
            ((300 + x * 130, 450), (300 + x * 226,
            410)), curve=True)
    pen.dot(300, 350, 182, c.dark)
    pen.dot(294, 344, 176, c.light)
    pen.soft(c.base, (300, 520), (420, 470), (462, 350), (400, 230), (320, 250), (360, 380))
    pen.lines(c.glow, 7, ((300, 510), (290, 350), (240, 210)), ((292, 400), (200, 330)), ((290, 340), (350,
        240)), ((296, 450), (400,
        390)), ((280, 300), (190, 260)), curve=True)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:aubergine": _aubergine, "prop:courgette": _courgette, "prop:artichoke": _artichoke,
    "prop:asparagus": _asparagus, "prop:brussels_sprouts": _sprouts, "prop:cauliflower": _cauliflower,
    "prop:radishes": _radishes, "prop:beetroot": _beetroot, "prop:fennel": _fennel, "prop:leek": _leek,
    "prop:butternut": _butternut, "prop:okra": _okra, "prop:cabbage": _cabbage,
}
