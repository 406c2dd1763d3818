"""Furniture that is told by its build: a bean bag, a nightstand, an office chair, curtains, a ceiling fan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _bean_bag(pen: Pen, look: Look) -> None:
    c = look.main("#e4743c", "#3f8a9a", "#8a5ab8", "#4f9a5a")
    shape = soft((40, 470), (70, 360), (150, 260), (230, 150), (330, 120), (400, 190), (450, 320), (540,
        400), (570, 480), (500, 552), (300,
        562), (110, 552))
    pen.fill(shape, c.dark)
    pen.fill(soft((44, 460), (76, 360), (154, 262), (232, 154), (320, 130), (350, 200), (330, 300), (380,
        400), (470, 470), (400, 530), (240,
        540), (100, 530)), c.base)
    pen.soft(c.deep, (250, 300), (360, 270), (470, 350), (420, 420), (300, 410), (230, 370), opacity=0.45)
    pen.lines(c.deep, 6, ((310, 134), (280, 240), (220, 340), (130, 440)), ((322, 134), (380, 250), (440,
        370), (530, 460)), ((316, 140), (310,
        280)), curve=True)
    pen.soft(c.glow, (110, 400), (150, 310), (210, 240), (180, 330), (130, 420), opacity=0.6)
    pen.dot(318, 126, 15, c.deep)
    pen.dot(314, 121, 6, c.light)
    pen.line(c.deep, 5, (90, 500), (300, 530), (520, 500), curve=True, opacity=0.5)
    pen.soft(c.light, (180, 430), (250, 380), (300, 400), (230, 450), opacity=0.4)


def _nightstand(pen: Pen, look: Look) -> None:
    """With a lamp, a book and an alarm clock on it."""
    c = look.main("#b8763f", "#f4f1ea", "#5a7f9a")
    pen.fill(corners((190, 40), (330, 40), (370, 160), (150, 160), r=10), "#f7dfa0")
    pen.fill(corners((280, 40), (330, 40), (370, 160), (300, 160), r=8), "#e6c27a")
    pen.box(250, 160, 20, 96, "#8a5a36", 5)
    pen.oval(260, 258, 54, 13, "#8a5a36")
    pen.box(350, 232, 120, 20, "#d9413a", 4)
    pen.box(358, 212, 104, 20, "#3f6fae", 4)
    for x in (110, 440):
        pen.fill(corners((x, 500), (x + 50, 500), (x + 40, 560), (x + 10, 560), r=5), c.deep)
    pen.box(90, 268, 420, 244, c.base, 12)
    pen.box(420, 268, 90, 244, c.dark, 12)
    pen.box(70, 252, 460, 34, c.light, 10)
    for y in (304, 408):
        pen.box(120, y, 360, 88, c.dark, 8)
        pen.box(126, y + 4, 348, 76, c.light, 6)
        pen.dot(300, y + 42, 15, "#d9b25a")


def _ottoman(pen: Pen, look: Look) -> None:
    c = look.main("#5a8a9a", "#c9764a", "#8f6fae")
    for x in (110, 450):
        pen.fill(corners((x, 490), (x + 44, 490), (x + 32, 560), (x + 12, 560), r=5), "#7a4f2f")
    pen.fill(corners((60, 320), (540, 320), (550, 510), (50, 510), r=30), c.dark)
    pen.fill(corners((60, 320), (400, 320), (390, 510), (50, 510), r=30), c.base)
    pen.fill(soft((40, 330), (80, 250), (300, 226), (520, 250), (560, 330), (480, 370), (300, 380), (120,
        370)), c.light)
    for x, y in ((150, 290), (250, 270), (350, 270), (450, 290), (200, 330), (300, 326), (400, 330)):
        pen.dot(x, y, 11, c.deep)
        pen.lines(c.dark, 4, ((x - 30, y - 13), (x, y), (x + 30, y - 13)), ((x, y), (x, y + 24)))
    pen.line(c.deep, 6, (56, 400), (300, 420), (544, 400), curve=True)


def _picnic_table(pen: Pen, look: Look) -> None:
    c = look.main("#b8763f")
    for x in (-1, 1):
        pen.line(c.dark, 34, (300 + x * 130, 200), (300 + x * 220, 550))
        pen.line(c.deep, 34, (300 + x * 200, 200), (300 + x * 120, 550))
    pen.box(50, 352, 500, 26, c.deep, 6)
    for k in range(4):
        pen.fill(corners((80 - k * 12, 150 + k * 22), (520 + k * 12, 150 + k * 22), (532 + k * 12,
            170 + k * 22), (68 - k * 12, 170 + k * 22), r=5),
            c.light if k % 2 else c.base)
    pen.box(30, 230, 540, 20, c.dark, 6)
    for k in range(2):
        pen.fill(corners((20 - k * 8, 372 + k * 28), (580 + k * 8, 372 + k * 28), (586 + k * 8,
            398 + k * 28), (14 - k * 8, 398 + k * 28), r=5),
            c.base if k else c.light)
    pen.box(8, 424, 584, 16, c.dark, 5)
    pen.lines(c.dark, 3, ((120, 182), (300, 184)), ((340, 206), (500, 208)), ((60, 414), (260, 414)))


def _office_chair(pen: Pen, look: Look) -> None:
    c = look.main("#3a4258", "#3f7fae", "#c9483f")
    pen.lines("#5a6070", 22, ((300, 500), (120, 536)), ((300, 500), (480, 536)), ((300, 500), (220, 556)),
        ((300, 500), (390, 556)))
    for x, y in ((116, 548), (484, 548), (216, 566), (394, 566)):
        pen.dot(x, y, 17, "#23262f")
    pen.box(286, 410, 28, 100, "#8d94a6", 6)
    pen.box(276, 420, 48, 44, "#5a6070", 8)
    pen.lines("#23262f", 20, ((150, 380), (130, 300), (190, 290)), ((450, 380), (470, 300), (410, 290)),
        curve=True)
    pen.fill(corners((180, 40), (420, 40), (440, 310), (160, 310), r=56), c.dark)
    pen.fill(corners((190, 50), (390, 50), (400, 300), (174, 300), r=50), c.base)
    for k in range(4):
        pen.line(c.light, 6, (208, 110 + k * 50), (372, 110 + k * 50), opacity=0.7)
    pen.box(270, 300, 60, 70, "#23262f", 10)
    pen.fill(corners((140, 350), (460, 350), (480, 420), (120, 420), r=34), c.dark)
    pen.fill(corners((140, 346), (460, 346), (474, 394), (126, 394), r=26), c.light)
    for x in (104, 410):
        pen.box(x, 284, 88, 24, "#23262f", 11)


def _shoe_rack(pen: Pen, look: Look) -> None:
    c = look.main("#b8763f")
    for x in (40, 520):
        pen.box(x, 90, 40, 470, c.dark, 8)
    shades = ("#e4483f", "#3f86d9", "#f2c53c", "#4f9a5a", "#8a5ab8", "#2f333d", "#f4f1ea", "#c98f4f",
        "#e68ab8")
    k = 0
    for y in (230, 380, 530):
        for x in (96, 242, 388):
            t = tones(shades[k])
            for dx in (44, 0):
                pen.fill(soft((x + dx, y - 8), (x + dx + 4, y - 76), (x + dx + 30, y - 84), (x + dx + 46,
                    y - 50), (x + dx + 92, y - 34), (x + dx + 98, y
                    - 6)), t.dark if dx else t.base)
                pen.box(x + dx - 2, y - 14, 104, 14, "#f4f1ea" if k != 6 else "#8d94a6", 6)
            pen.lines("#ffffff" if k != 6 else "#8d94a6", 4, ((x + 36, y - 60), (x + 50, y - 68)), ((x + 46,
                y - 50), (x + 60, y - 56)))
            k += 1
        pen.box(30, y, 540, 22, c.light, 6)


def _screen(pen: Pen, look: Look) -> None:
    """A folding screen with painted branches."""
    c = look.main("#f4ead2")
    wood = tones("#6f4326")
    for k in range(4):
        x, skew = 30 + k * 136, (24 if k % 2 else -24)
        pen.fill(corners((x, 70 - skew), (x + 132, 70 + skew), (x + 132, 556 + skew * 0.4), (x,
            556 - skew * 0.4), r=4), wood.base if k % 2 else wood.dark)
        pen.fill(corners((x + 13, 90 - skew), (x + 119, 90 + skew), (x + 119, 480), (x + 13, 480), r=3),
            c.base if k % 2 else c.dark)
        pen.box(x + 13, 496, 106, 40, wood.light, 4)
        pen.lines("#7a5a3a", 6, ((x + 20, 440), (x + 60, 330), (x + 50, 240), (x + 90, 150)), ((x + 54, 300),
            (x + 100, 250)), curve=True)
        for dx, dy in ((90, 150), (70, 210), (100, 250), (44, 250), (60, 330), (34, 390), (84, 300)):
            pen.dot(x + dx, dy, 12, "#e68ab8" if (dx + k) % 3 else "#f7c3d6")


def _curtains(pen: Pen, look: Look) -> None:
    """A pair that is drawn aside before a window."""
    c = look.main("#b8485a", "#3f6f9a", "#d9a441", "#4f8a6a")
    pen.box(90, 80, 420, 420, "#f4f1ea", 6)
    pen.box(108, 98, 384, 384, "#bfe3f5", 3)
    pen.soft("#a9d3a0", (108, 400), (200, 350), (320, 390), (420, 340), (492, 380), (492, 482), (108, 482))
    pen.dot(400, 180, 34, "#fbe58a")
    pen.lines("#f4f1ea", 14, ((300, 98), (300, 482)), ((108, 290), (492, 290)))
    pen.box(20, 40, 560, 18, "#8a5a36", 9)
    for x in (20, 580):
        pen.dot(x, 49, 20, "#d9b25a")
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.soft(c.base, (40, 56), (290, 56), (276, 180), (180, 320), (150, 380), (200, 556), (36, 556),
                (40, 380))
            for k in range(4):
                pen.line(c.dark, 13, (80 + k * 56, 64), (70 + k * 44, 220), (64 + k * 28, 366), curve=True)
                pen.line(c.dark, 11, (64 + k * 28, 384), (58 + k * 38, 550))
            pen.line(c.light, 8, (56, 70), (52, 360))
            pen.fill(corners((40, 356), (158, 356), (160, 396), (40, 396), r=12), "#d9b25a")
            for k in range(5):
                pen.dot(66 + k * 54, 50, 10, "#d9b25a")


def _radiator(pen: Pen, look: Look) -> None:
    c = look.main("#f4f1ea")
    pen.lines("#8d94a6", 20, ((30, 560), (30, 480), (80, 480)))
    pen.lines("#8d94a6", 20, ((520, 240), (570, 240)))
    for k in range(8):
        x = 70 + k * 58
        pen.box(x, 170, 54, 370, c.dark, 26)
        pen.box(x, 170, 40, 366, c.base, 20)
        pen.box(x + 9, 200, 9, 290, c.glow, 4)
    pen.box(80, 220, 440, 22, c.dark, 10)
    pen.box(80, 460, 440, 22, c.dark, 10)
    for x in (100, 480):
        pen.box(x, 530, 30, 30, c.deep, 6)
    pen.box(556, 220, 40, 44, "#d9413a", 12)
    pen.lines("#f2a12c", 10, *(((x, 140), (x - 22, 100), (x + 20, 60), (x, 20)) for x in (180, 300, 420)),
        curve=True, opacity=0.8)


def _ceiling_fan(pen: Pen, look: Look) -> None:
    c = look.main("#b8763f", "#f4f1ea")
    pen.fill(corners((240, 20), (360, 20), (340, 70), (260, 70), r=10), "#8d94a6")
    pen.box(290, 60, 20, 120, "#b9c1cf", 5)
    for tip, near, t in (((60, 150), 130, c.dark), ((540, 150), 130, c.dark)):
        pen.fill(corners((300, 210), (tip[0], tip[1]), (tip[0] + (30 if tip[0] > 300 else -30), tip[1] + 44),
            (300, near + 120), r=14), t)
    for tip in ((20, 300), (580, 300)):
        side = 1 if tip[0] > 300 else -1
        pen.fill(corners((300 + side * 40, 226), (tip[0], tip[1] - 44), (tip[0] + side * 6, tip[1] + 36),
            (300 + side * 40, 262), r=16), c.base)
        pen.line(c.light, 6, (300 + side * 90, 240), (tip[0] - side * 20, tip[1] - 20))
    pen.fill(corners((220, 330), (250, 250), (350, 250), (380, 330), (360, 440), (240, 440), r=16), c.light)
    pen.lines(c.dark, 6, ((262, 270), (250, 430)), ((338, 270), (350, 430)))
    pen.box(230, 180, 140, 84, "#8d94a6", 26)
    pen.box(230, 220, 140, 44, "#6f7789", 20)
    pen.dot(300, 276, 60, "#fbf3d0")
    pen.dot(286, 264, 22, "#ffffff")
    pen.line("#8d94a6", 4, (340, 320), (340, 500))
    pen.dot(340, 506, 11, "#d9b25a")


def _doormat(pen: Pen, look: Look) -> None:
    """A mat of bristle before a door, with a heart on it."""
    c = look.main("#b08a54")
    pen.box(130, 20, 340, 400, "#3f6f7f", 8)
    for x, y, h in ((160, 50, 150), (320, 50, 150), (160, 230, 160), (320, 230, 160)):
        pen.box(x, y, 120, h, "#4f8494", 6)
    pen.dot(440, 236, 15, "#d9b25a")
    pen.fill(corners((90, 400), (510, 400), (596, 546), (4, 546), r=12), c.deep)
    pen.fill(corners((96, 394), (504, 394), (584, 532), (16, 532), r=12), c.base)
    pen.fill(corners((120, 406), (480, 406), (548, 518), (52, 518), r=8), c.light)
    pen.soft("#6f4a26", (300, 506), (220, 456), (240, 424), (280, 424), (300, 440), (320, 424), (360, 424),
        (380, 456))
    pen.lines(c.deep, 4, *(((20 + k * 43, 534), (16 + k * 43.4, 550)) for k in range(14)))


def _low_table(pen: Pen, look: Look) -> None:
    """A coffee table with a mug, magazines and a plant."""
    c = look.main("#b8763f", "#8a5a36", "#e3cfa6")
    for x in (90, 470):
        pen.fill(corners((x, 390), (x + 42, 390), (x + 30 + (20 if x > 300 else -20), 556),
            (x + 8 + (20 if x > 300 else -20), 556), r=6), c.deep)
    pen.box(110, 470, 380, 22, c.dark, 6)
    pen.box(190, 440, 150, 14, "#3f86d9", 3)
    pen.box(180, 454, 170, 16, "#e4574c", 3)
    pen.fill(soft((20, 360), (90, 320), (300, 306), (510, 320), (580, 360), (500, 400), (300, 412), (100,
        400)), c.dark)
    pen.fill(soft((20, 346), (90, 306), (300, 292), (510, 306), (580, 346), (500, 384), (300, 396), (100,
        384)), c.base)
    pen.lines(c.light, 5, ((90, 340), (280, 318)), ((340, 370), (500, 350)))
    pen.box(110, 266, 64, 72, "#f4f1ea", 12)
    pen.ring(184, 298, 22, 24, "#d9d3c9", 10)
    pen.fill(corners((250, 330), (390, 320), (410, 350), (270, 362), r=4), "#e68ab8")
    pen.fill(corners((246, 318), (380, 308), (402, 338), (264, 350), r=4), "#f7f3ea")
    pen.fill(corners((440, 266), (520, 266), (508, 340), (452, 340), r=10), "#c9764a")
    for x, y in ((450, 200), (480, 170), (512, 200), (430, 236), (530, 236)):
        pen.soft("#5fa64a", (480, 270), (x - 20, y + 30), (x, y - 20), (x + 20, y + 30))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:bean_bag": _bean_bag, "prop:nightstand": _nightstand, "prop:ottoman": _ottoman,
        "prop:picnic_table": _picnic_table,
    "prop:office_chair": _office_chair, "prop:shoe_rack": _shoe_rack, "prop:folding_screen": _screen,
        "prop:curtains": _curtains,
    "prop:radiator": _radiator, "prop:ceiling_fan": _ceiling_fan, "prop:doormat": _doormat,
        "prop:low_table": _low_table,
}
