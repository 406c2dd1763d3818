"""What grows and lies out of doors: branches, bushes, birches, herbs of fields and ponds, a mountain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _leaf(pen: Pen, look: Look) -> None:
    c = look.main("#5fae4a", "#4f9e45")
    pen.line(c.deep, 20, (600, 420), (500, 452), (420, 460), curve=True)
    pen.soft(c.dark, (20, 450), (120, 370), (300, 350), (440, 400), (500, 456), (420, 520), (260, 548),
        (110, 520))
    pen.soft(c.base, (22, 446), (124, 368), (300, 348), (436, 396), (492, 450), (300, 456), (140, 462))
    pen.line(c.light, 7, (40, 450), (240, 456), (490, 454), curve=True)
    for x in (120, 200, 280, 360, 430):
        pen.line(c.light, 4, (x, 454), (x - 46, 396 + abs(x - 260) * 0.08))
        pen.line(c.deep, 4, (x, 458), (x - 40, 516 - abs(x - 260) * 0.1), opacity=0.6)
    pen.anchor("seat", 270, 400)


def _branch(pen: Pen, look: Look) -> None:
    bark, leaf = tones("#8a5f3f"), look.main("#5fa84a", "#6fb04f")
    pen.tube(bark.dark, [(600, 330), (420, 352), (240, 356), (60, 330)], [52, 40, 30, 14])
    pen.tube(bark.base, [(600, 322), (420, 344), (240, 350), (60, 328)], [38, 28, 20, 8])
    pen.tube(bark.dark, [(380, 346), (320, 290), (250, 260)], [24, 16, 8])
    pen.tube(bark.dark, [(470, 340), (430, 410), (400, 450)], [22, 14, 8])
    for x, y, turn in ((60, 320, 200), (110, 300, 250), (150, 372, 140), (240, 250, 220), (286, 262, 290),
        (210, 318, 260), (396, 460, 120), (440, 430, 60), (420, 300, 300), (520, 290, 280)):
        with pen.at(x, y, turn=turn):
            pen.soft(leaf.base, (0, 0), (30, -22), (78, 0), (30, 22))
            pen.soft(leaf.dark, (0, 0), (30, 22), (78, 0))
    pen.anchor("seat", 330, 336)


def _peaks(pen: Pen, look: Look) -> None:
    c, snow = look.main("#6f86a8", "#5f7a9a", "#7a8a72"), tones("#f7fafc")
    pen.poly(c.dark, (330, 556), (450, 240), (600, 556))
    pen.poly(c.deep, (450, 240), (600, 556), (470, 556))
    pen.poly(snow.base, (410, 346), (450, 240), (500, 346), (470, 330), (446, 356))
    pen.poly(c.base, (0, 556), (250, 80), (500, 556))
    pen.poly(c.dark, (250, 80), (500, 556), (290, 556), (240, 380), (280, 260))
    pen.poly(snow.base, (158, 256), (250, 80), (344, 258), (306, 236), (276, 280), (240, 240), (204, 278))
    pen.poly(snow.dark, (250, 80), (344, 258), (306, 236), (276, 280), (262, 200))
    for x, y in ((90, 470), (150, 500), (380, 480), (440, 520), (210, 430)):
        pen.line(c.light, 6, (x, y), (x + 26, y - 44), opacity=0.6)


def _log(pen: Pen, look: Look) -> None:
    c = look.main("#8a5f3f", "#7a5238")
    body = pen.box(60, 390, 470, 160, c.base, 60)
    pen.cut(body, corners((50, 480), (560, 480), (560, 560), (50, 560)), c.dark)
    for y, x0, x1 in ((420, 150, 360), (450, 220, 430), (500, 160, 340)):
        pen.line(c.deep, 6, (x0, y), (x1, y))
    pen.oval(124, 470, 66, 80, "#e3bf8a")
    pen.ring(124, 470, 46, 56, "#b98a55", 5)
    pen.ring(124, 470, 24, 30, "#b98a55", 5)
    pen.tube(c.dark, [(400, 400), (430, 350), (460, 330)], [34, 24, 20])
    pen.soft("#6fb04f", (250, 392), (290, 372), (340, 380), (370, 394), (310, 402))
    pen.anchor("seat", 320, 394)


def _bush(pen: Pen, look: Look) -> None:
    c = look.main("#4f9a4f", "#5fa84a", "#3f8a55")
    for x, y, r in ((150, 440, 110), (450, 440, 112), (300, 360, 150), (230, 450, 120), (380, 450, 116)):
        pen.dot(x, y, r, c.dark)
        pen.dot(x - 14, y - 16, r * 0.84, c.base)
    for x, y in ((200, 320), (290, 270), (130, 400), (370, 330), (300, 400), (430, 390)):
        pen.soft(c.light, (x - 40, y), (x, y - 26), (x + 40, y), (x, y - 8))
    pen.box(60, 540, 480, 16, c.deep, 8)
    if look.has("rose", "flowering", "blooming"):
        for x, y in ((180, 380), (260, 320), (340, 400), (420, 430), (380, 300), (240, 460), (140, 460)):
            pen.dot(x, y, 22, "#e0617a")
            pen.dot(x - 4, y - 4, 11, "#f7a8b8")


def _hedge(pen: Pen, look: Look) -> None:
    c = look.main("#3f8a4f", "#4f9a4f")
    body = pen.box(20, 300, 560, 256, c.base, 34)
    pen.cut(body, corners((10, 450), (590, 450), (590, 570), (10, 570)), c.dark)
    for k in range(24):
        x, y = 50 + (k * 97) % 500, 330 + (k * 61) % 200
        tone = c.light if y < 430 else c.base
        pen.soft(tone, (x - 22, y), (x, y - 16), (x + 22, y), (x, y + 6))
    pen.box(20, 300, 560, 24, c.light, 12)


def _birch(pen: Pen, look: Look) -> None:
    leaf = look.main("#8fc04f", "#a8c95a")
    for x, y, r in ((300, 150, 130), (200, 220, 96), (400, 220, 98), (300, 270, 120)):
        pen.oval(x + 8, y + 8, r, r * 0.9, leaf.dark)
        pen.oval(x - 6, y - 8, r * 0.88, r * 0.78, leaf.base)
    pen.tube("#f2efe8", [(300, 556), (302, 380), (296, 160)], [46, 36, 16])
    pen.tube("#d5d0c6", [(312, 556), (312, 380), (300, 180)], [18, 14, 6])
    pen.lines("#f2efe8", 12, ((300, 330), (230, 250)), ((300, 290), (366, 220)))
    for y, x in ((520, 284), (470, 308), (430, 286), (380, 306), (330, 290), (270, 298)):
        pen.line("#3a3a40", 8, (x, y), (x + 18, y - 4))
    for x, y in ((220, 130), (340, 100), (160, 210), (420, 190), (260, 210), (350, 260)):
        pen.soft(leaf.light, (x - 26, y), (x, y - 18), (x + 26, y), (x, y - 4))


def _willow(pen: Pen, look: Look) -> None:
    c = look.main("#8fb85a", "#7fae5a")
    pen.tube("#7a5f45", [(310, 556), (300, 400), (290, 220)], [74, 52, 36])
    pen.oval(300, 180, 220, 120, c.dark)
    pen.oval(288, 164, 200, 100, c.base)
    for k in range(15):
        x = 84 + k * 31
        low = 420 + (k * 53) % 110
        tone = (c.base, c.dark, c.light)[k % 3]
        pen.line(tone, 16, (x + (300 - x) * 0.2, 190), (x, 290), (x - 8 + (k % 2) * 16, low), curve=True)


def _lavender(pen: Pen, look: Look) -> None:
    c = look.main("#9a72d0", "#8a62c4")
    for x, top in ((180, 190), (240, 120), (300, 70), (360, 130), (420, 200)):
        pen.line("#6a9a5a", 9, (300 + (x - 300) * 0.2, 556), (x, top + 150))
        for k in range(6):
            w = 30 - k * 3
            y = top + 160 - k * 30
            pen.oval(x - 12, y, w * 0.55, 17, c.base if k % 2 else c.dark)
            pen.oval(x + 12, y - 6, w * 0.55, 17, c.dark if k % 2 else c.base)
        pen.oval(x, top - 12, 10, 17, c.light)
    for dx in (-70, 70):
        pen.soft("#7aa866", (300, 552), (300 + dx * 0.6, 480), (300 + dx * 1.6, 420), (300 + dx * 0.9, 500))


def _daisy(pen: Pen, look: Look) -> None:
    c = look.main("#ffffff")
    pen.line("#5a9a4a", 16, (300, 556), (296, 260))
    pen.soft("#6fb05a", (298, 500), (220, 450), (160, 470), (220, 500))
    pen.soft("#5a9a4a", (300, 450), (370, 400), (430, 416), (380, 450))
    for k in range(12):
        with pen.at(300, 200, turn=k * 30):
            pen.oval(0, -106, 28, 66, c.base if k % 2 else c.dark)
    pen.dot(300, 200, 54, "#e0a02a")
    pen.dot(294, 194, 46, "#f7c53f")
    for x, y in ((280, 184), (310, 176), (300, 208), (278, 214), (322, 204)):
        pen.dot(x, y, 6, "#e0a02a")


def _lily_pad(pen: Pen, look: Look) -> None:
    c = look.main("#4fa05a", "#5fae5a")
    pen.oval(300, 490, 270, 62, c.dark)
    pen.oval(300, 480, 266, 58, c.base)
    pen.poly("#3a8ab0", (300, 480), (520, 520), (430, 545))
    for x, y in ((80, 470), (160, 436), (300, 424), (440, 436), (520, 466), (180, 522), (320, 536)):
        pen.line(c.light, 5, (300, 480), (x, y))
    for k in range(7):
        with pen.at(170, 440, turn=-78 + k * 26):
            pen.soft("#f4a8c4" if k % 2 else "#fbd3e0", (0, 6), (-22, -50), (0, -98), (22, -50))
    pen.oval(170, 436, 22, 14, "#f7c53f")
    pen.anchor("seat", 350, 472)


def _seaweed(pen: Pen, look: Look) -> None:
    c = look.main("#3f9a6a", "#5aa04a")
    for x, top, lean in ((180, 220, -30), (250, 110, 20), (320, 60, -24), (390, 150, 30), (450, 260, -20)):
        points = [(x, 556), (x + lean, 450), (x - lean, 330), (x + lean * 0.7, (top + 330) / 2), (x, top)]
        pen.tube(c.dark, points, [34, 40, 38, 30, 8])
        pen.tube(c.base, [(px - 5, py) for px, py in points], [18, 24, 22, 16, 4])
    pen.oval(310, 552, 190, 14, "#d9c48f")


def _bamboo(pen: Pen, look: Look) -> None:
    c = look.main("#6fae4a", "#7fb85a")
    for x, w in ((170, 40), (290, 52), (420, 44)):
        for k in range(6):
            y = 40 + k * 88
            pen.box(x - w / 2, y, w, 84, c.base, 8)
            pen.box(x + w * 0.12, y, w * 0.38, 84, c.dark, 8)
            pen.box(x - w / 2 - 3, y + 80, w + 6, 9, c.light, 4)
    for x, y, turn in ((200, 130, -30), (310, 90, 20), (320, 260, -10), (150, 300, 160), (440, 180, -20),
        (400, 330, 200), (270, 400, 170)):
        with pen.at(x, y, turn=turn):
            pen.soft(c.dark, (0, 0), (50, -20), (120, 0), (50, 16))
            pen.soft(c.light, (0, 6), (40, 10), (96, 36), (36, 34))


def _iris(pen: Pen, look: Look) -> None:
    c = look.main("#9a72d0", "#f2c53f", "#e0617a")
    for x, top in ((210, 240), (300, 150), (390, 230)):
        pen.line("#5a9a4a", 13, (300, 556), (x, top + 40))
        pen.soft(c.dark, (x, top + 60), (x - 62, top + 6), (x - 40, top - 50), (x, top - 6))
        pen.soft(c.base, (x, top + 60), (x + 62, top + 6), (x + 40, top - 50), (x, top - 6))
        pen.soft(c.light, (x, top + 56), (x - 30, top - 10), (x, top - 74), (x + 30, top - 10))
        pen.oval(x, top + 16, 9, 24, "#f7d25a")
    for dx in (-1, 1):
        pen.soft("#5fa85a", (300, 556), (300 + dx * 70, 460), (300 + dx * 130, 380), (300 + dx * 60, 500))


def _rose(pen: Pen, look: Look) -> None:
    """A rose on its stem: petals wound around its middle, two leaves, thorns."""
    c = look.main("#d92b45", "#d92b45", "#e23b52")
    stem, leaf = tones("#4f8a3f"), tones("#5f9e48")
    pen.tube(stem.base, [(300, 240), (306, 400), (298, 560)], [13, 12, 14])
    for x, y, turn in ((303, 420, 52), (301, 486, -52)):
        with pen.at(x, y, turn=turn):
            pen.soft(leaf.dark, (0, 0), (30, -44), (26, -98), (0, -132), (-26, -98), (-30, -44))
            pen.soft(leaf.base, (0, 0), (24, -44), (18, -96), (0, -128), (-14, -90), (-18, -44))
            pen.line(leaf.light, 4, (0, -8), (0, -116))
    for turn in (-58, -20, 20, 58):
        with pen.at(300, 252, turn=turn):
            pen.soft(leaf.dark, (-14, 0), (0, -62), (14, 0), (0, 10))
    pen.soft(c.dark, (300, 262), (214, 240), (172, 170), (186, 104), (236, 76), (300, 66), (364, 76),
        (414, 104),
        (428, 170), (386, 240))
    pen.soft(c.base, (182, 112), (216, 150), (260, 196), (300, 258), (224, 240), (178, 176))
    pen.soft(c.base, (418, 112), (384, 150), (340, 196), (300, 258), (376, 240), (422, 176))
    pen.soft(c.light, (196, 110), (246, 80), (300, 74), (354, 80), (404, 110), (372, 162), (300, 190),
        (228, 162))
    pen.soft(c.base, (222, 112), (300, 88), (378, 112), (356, 156), (300, 176), (244, 156))
    pen.soft(c.dark, (248, 116), (300, 100), (352, 116), (336, 146), (300, 158), (264, 146))
    pen.soft(c.base, (264, 120), (300, 108), (338, 120), (322, 142), (296, 148), (276, 138))
    pen.lines(c.deep, 5, ((284, 128), (298, 116), (318, 122), (312, 136), (296, 134)), curve=True)
    pen.lines(c.deep, 4, ((184, 122), (236, 178), (294, 250)), ((416, 122), (366, 180), (308, 250)),
        curve=True,
        opacity=0.5)
    pen.anchor("hand", 300, 470)


def _sapling(pen: Pen, look: Look) -> None:
    """A young tree in loose earth."""
    leaf = look.main("#5aa048", "#6fb54a")
    pen.tube("#8a5f3c", [(300, 520), (298, 330), (304, 190)], [20, 15, 9])
    pen.lines("#8a5f3c", 9, ((300, 330), (236, 268)), ((300, 290), (366, 226)))
    for x, y, r in ((300, 150, 84), (226, 226, 66), (376, 196, 68), (304, 232, 70)):
        pen.dot(x, y, r, leaf.dark)
        pen.dot(x - 8, y - 10, r * 0.84, leaf.base)
    for x, y in ((272, 118), (210, 206), (358, 168), (300, 214), (330, 128)):
        pen.oval(x, y, 17, 9, leaf.light, -34)
    earth = soft((150, 560), (176, 520), (240, 500), (300, 490), (364, 500), (426, 520), (452, 560))
    pen.fill(earth, "#6f4a32")
    pen.cut(earth, oval(280, 532, 140, 46), "#8a5f42")
    for x, y in ((220, 534), (330, 522), (390, 546), (268, 548)):
        pen.dot(x, y, 8, "#5a3a28")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:branch": _branch,
    "prop:leaf": _leaf,
    "prop:rose": _rose,
    "prop:sapling": _sapling,
    "prop:log": _log,
    "prop:peaks": _peaks,
    "prop:bush": _bush,
    "prop:hedge": _hedge,
    "prop:birch": _birch,
    "prop:willow": _willow,
    "prop:lavender": _lavender,
    "prop:daisy": _daisy,
    "prop:lily_pad": _lily_pad,
    "prop:seaweed": _seaweed,
    "prop:bamboo": _bamboo,
    "prop:iris": _iris,
}
