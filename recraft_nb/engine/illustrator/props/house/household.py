"""Larger things of a house: machines, lamps, chairs that rock, beds, tubs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _washing_machine(pen: Pen, look: Look) -> None:
    c = look.main("#f4f5f7", "#eef1f5")
    body = pen.box(120, 90, 360, 462, c.base, 18)
    pen.cut(body, corners((410, 60), (500, 60), (500, 580), (410, 580)), c.dark)
    pen.box(120, 90, 360, 92, c.light, 18)
    pen.line(c.deep, 4, (120, 184), (480, 184))
    pen.box(146, 112, 110, 44, c.dark, 8)
    pen.dot(318, 136, 26, "#5a6070")
    pen.line("#ffffff", 5, (318, 136), (330, 120))
    for k, paint in enumerate(("#5fc98a", "#f2bd3f", "#e0473f")):
        pen.dot(384 + k * 30, 136, 9, paint)
    pen.dot(300, 360, 140, "#c3cad6")
    pen.dot(300, 360, 120, "#5a6070")
    pen.dot(300, 360, 102, "#8fd3ee")
    for x, y, paint in ((260, 400, "#e0715a"), (330, 410, "#f2c53f"), (296, 428, "#7a5fb0"),
        (350, 370, "#3f86c9")):
        pen.oval(x, y, 42, 26, paint, turn=20)
    for x, y, r in ((250, 330, 18), (290, 310, 12), (340, 322, 15), (312, 346, 9)):
        pen.dot(x, y, r, "#eaf8fd")
    pen.soft("#ffffff", (220, 330), (246, 284), (290, 268), (254, 316), opacity=0.7)
    pen.lines("#8f98a8", 14, ((156, 556), (184, 556)), ((416, 556), (444, 556)))
    pen.anchor("seat", 300, 92)


def _fridge(pen: Pen, look: Look) -> None:
    c = look.main("#e8ecf0", "#9cc5a1", "#e0715a", "#8fb9d9")
    body = pen.box(160, 30, 280, 522, c.base, 24)
    pen.cut(body, corners((380, 0), (480, 0), (480, 600), (380, 600)), c.dark)
    pen.line(c.deep, 6, (162, 210), (438, 210))
    pen.lines("#8f98a8", 14, ((190, 120), (190, 184)), ((190, 240), (190, 340)))
    pen.line(c.glow, 8, (186, 60), (360, 60), opacity=0.8)
    for x, y, paint in ((300, 110, "#f2c53f"), (340, 140, "#e0473f"), (290, 158, "#3f86c9")):
        pen.box(x, y, 26, 26, paint, 4)
    pen.lines("#5a6070", 16, ((190, 556), (216, 556)), ((384, 556), (410, 556)))


def _floor_lamp(pen: Pen, look: Look) -> None:
    c = look.main("#f2d9a0", "#e0715a", "#9cc5a1")
    pen.dot(300, 130, 180, "#ffe9a8", opacity=0.2)
    pen.oval(300, 548, 96, 14, "#3a3f4d")
    pen.oval(300, 542, 92, 11, "#5a6070")
    pen.tube("#4a4e5c", [(300, 540), (300, 190)], [13, 11])
    pen.oval(300, 196, 118, 18, "#fff6d6")
    shade = corners((222, 40), (378, 40), (424, 196), (176, 196), r=10)
    pen.fill(shade, c.base)
    pen.cut(shade, corners((340, 20), (450, 20), (450, 220), (360, 220)), c.dark)
    pen.cut(shade, corners((150, 178), (450, 178), (450, 200), (150, 200)), c.light)
    pen.line(c.glow, 8, (232, 60), (204, 170), opacity=0.9)
    pen.line("#8a7a5a", 4, (350, 196), (350, 250))
    pen.dot(350, 254, 7, "#c9a86a")
    pen.anchor("light", 300, 130)


def _table_lamp(pen: Pen, look: Look) -> None:
    c = look.main("#f2d9a0", "#e0715a", "#6fb5a8")
    pen.dot(300, 200, 210, "#ffe9a8", opacity=0.22)
    base = tones("#4f8fc0")
    pen.form(soft((300, 330), (360, 360), (384, 440), (340, 520), (300, 530), (260, 520), (216, 440),
        (240, 360)), base)
    pen.box(230, 520, 140, 28, base.deep, 9)
    pen.tube("#c9a86a", [(300, 340), (300, 290)], [22, 18])
    shade = corners((204, 70), (396, 70), (460, 300), (140, 300), r=12)
    pen.fill(shade, c.base)
    pen.cut(shade, corners((350, 40), (480, 40), (480, 320), (380, 320)), c.dark)
    pen.cut(shade, corners((100, 276), (500, 276), (500, 304), (100, 304)), c.light)
    pen.line(c.glow, 8, (216, 96), (170, 270), opacity=0.9)
    pen.anchor("light", 300, 200)


def _rocking_chair(pen: Pen, look: Look) -> None:
    c = look.main("#a8703f", "#8a5a35", "#c9965a")
    cushion = look.pick("#d9584a", "#4f86c9", "#5aa08f")
    pen.lines(c.dark, 15, ((190, 400), (174, 520)), ((420, 400), (452, 512)))
    pen.line(c.base, 19, (90, 502), (190, 540), (320, 552), (450, 538), (560, 486), curve=True)
    pen.line(c.dark, 22, (420, 396), (474, 120))
    for k in range(4):
        pen.line(c.base, 12, (396 - k * 2, 392 - k * 4), (440 - k * 2 + 6, 150 + k * 3))
    pen.soft(c.base, (414, 150), (440, 88), (500, 84), (506, 140), (470, 160))
    pen.box(168, 380, 280, 26, c.base, 10)
    pen.soft(cushion.base, (176, 380), (190, 354), (300, 348), (416, 354), (430, 380), (300, 390))
    pen.lines(c.base, 16, ((200, 396), (196, 290)), ((188, 288), (436, 272)))
    pen.line(c.light, 5, (196, 284), (420, 270))
    pen.anchor("seat", 320, 356)


def _rocking_horse(pen: Pen, look: Look) -> None:
    c = look.main("#c9965a", "#d9a86a", "#b8793f")
    red, mane = tones("#d9483f"), tones("#6b4430")
    pen.line(red.dark, 24, (60, 486), (170, 540), (310, 552), (450, 540), (556, 480), curve=True)
    pen.line(red.light, 6, (80, 488), (180, 530), (310, 542), (440, 530), (536, 482), curve=True)
    for x0, x1 in ((190, 160), (250, 236), (400, 420), (446, 480)):
        pen.tube(c.dark if x0 in {250, 400} else c.base, [(x0, 400), (x1, 526)], [46, 30])
    pen.soft(mane.base, (474, 300), (540, 290), (572, 360), (548, 440), (520, 380), (490, 350))
    pen.form(soft((170, 320), (240, 296), (400, 296), (490, 310), (500, 380), (440, 430), (230, 430),
        (160, 400)), c)
    pen.soft(c.base, (160, 400), (150, 260), (140, 170), (200, 120), (250, 180), (260, 320))
    pen.soft(c.base, (208, 120), (150, 110), (70, 190), (60, 240), (100, 256), (170, 220), (220, 190))
    pen.soft(mane.base, (206, 96), (240, 120), (276, 200), (276, 300), (236, 260), (226, 180), (196, 140))
    pen.poly(c.dark, (190, 124), (196, 78), (222, 118), r=4)
    pen.dot(142, 170, 11, "#2b2733")
    pen.dot(139, 167, 4, "#ffffff")
    pen.line("#6b4430", 5, (66, 232), (90, 236))
    pen.lines(red.base, 9, ((104, 250), (120, 150)), ((120, 190), (220, 230)))
    pen.soft(red.base, (270, 300), (290, 270), (400, 276), (420, 300), (400, 370), (290, 370))
    pen.line("#f2bd3f", 6, (284, 362), (406, 362))
    pen.anchor("seat", 340, 282)


def _telephone_box(pen: Pen, look: Look) -> None:
    c = look.main("#d0252f")
    pen.box(168, 536, 264, 22, c.deep, 4)
    body = pen.box(180, 108, 240, 432, c.base, 6)
    pen.cut(body, corners((368, 90), (430, 90), (430, 560), (368, 560)), c.dark)
    pen.soft(c.base, (180, 70), (240, 38), (300, 30), (360, 38), (420, 70), (420, 84), (300, 80), (180, 84))
    pen.box(168, 70, 264, 42, c.base, 6)
    pen.box(192, 82, 216, 24, "#fdf6e6", 4)
    for k in range(9):
        pen.box(214 + k * 20, 89, 12, 10, "#2b2733", 2)
    for row in range(6):
        for col, w in enumerate((34, 96, 34)):
            x = 208 + (0, 44, 150)[col]
            pen.box(x, 130 + row * 62, w, 52, "#cfe9f4", 3)
            pen.poly("#ffffff", (x + 4, 176 + row * 62), (x + 4, 150 + row * 62), (x + 20, 134 + row * 62),
                (x + 28, 134 + row * 62),
                     opacity=0.6)
    pen.box(200, 506, 200, 24, c.dark, 4)
    pen.box(396, 300, 8, 48, "#f2bd3f", 3)


def _bathtub(pen: Pen, look: Look) -> None:
    c = look.main("#fafafa")
    gold = tones("#d9a83f")
    pen.lines(gold.base, 14, ((500, 330), (500, 190), (470, 150), (424, 160)), curve=True)
    pen.oval(422, 174, 26, 14, gold.dark)
    for x in (160, 440):
        pen.soft(gold.base, (x - 20, 500), (x + 20, 500), (x + 26, 540), (x, 556), (x - 26, 540))
    body = soft((50, 320), (300, 330), (550, 320), (530, 420), (460, 508), (300, 516), (140, 508), (70, 420))
    pen.form(body, c, dx=-0.1, dy=-0.1)
    for x, y, r in ((130, 306, 44), (200, 290, 54), (280, 282, 60), (360, 292, 52), (430, 306, 42),
        (240, 316, 36), (330, 318, 36)):
        pen.dot(x, y, r, "#eaf6fc")
    for x, y, r in ((110, 250, 14), (180, 214, 18), (260, 190, 12), (330, 216, 16), (236, 240, 10)):
        pen.ring(x, y, r, r, "#bfe3f2", 4)
    pen.tube(c.dark, [(36, 326), (564, 326)], [28, 28])
    pen.tube(c.light, [(40, 322), (560, 322)], [16, 16])
    pen.anchor("seat", 300, 306)


def _bed(pen: Pen, look: Look) -> None:
    wood = tones("#a8703f")
    c = look.main("#5a8fc0", "#d9717f", "#6fb58a", "#8a7ac0", "#e0a84f")
    pen.poly(wood.base, (36, 210), (80, 190), (96, 200), (96, 540), (40, 556), r=10)
    pen.poly(wood.dark, (520, 340), (566, 330), (572, 548), (524, 552), r=8)
    pen.box(84, 430, 450, 80, wood.dark, 6)
    pen.box(84, 370, 446, 80, "#fdfaf4", 18)
    pen.soft("#ffffff", (96, 372), (110, 310), (190, 300), (236, 330), (230, 384), (120, 392))
    pen.soft("#e6ebf2", (110, 372), (230, 372), (228, 390), (120, 394))
    quilt = soft((214, 372), (300, 352), (480, 352), (540, 376), (548, 470), (530, 500), (360, 500),
        (216, 494))
    pen.form(quilt, c)
    pen.soft(c.glow, (210, 370), (254, 356), (270, 420), (262, 494), (222, 494), (214, 430))
    pen.lines(c.dark, 4, ((330, 360), (336, 496)), ((410, 356), (416, 498)), ((270, 420), (540, 416)))
    pen.anchor("seat", 380, 360)


def _rubber_duck(pen: Pen, look: Look) -> None:
    c = look.main("#ffd23d")
    pen.form(soft((120, 400), (200, 340), (330, 350), (440, 360), (540, 290), (560, 330), (546, 450),
        (470, 540), (260, 556), (150, 510)), c)
    pen.form(oval(220, 244, 134), c)
    pen.soft(c.dark, (330, 420), (420, 390), (480, 420), (450, 480), (370, 490))
    pen.soft("#f28a2f", (100, 250), (30, 240), (24, 270), (60, 286), (20, 300), (60, 320), (120, 300))
    pen.dot(178, 214, 20, "#2b2733")
    pen.dot(170, 206, 7, "#ffffff")
    pen.soft("#ffffff", (240, 150), (290, 160), (320, 210), (280, 190), opacity=0.6)
    pen.anchor("head_top", 220, 112)


def _cauldron(pen: Pen, look: Look) -> None:
    c = look.main("#3a3f4d", "#2f3338")
    brew = tones("#6fd64a")
    for x, h in ((170, 46), (250, 66), (330, 56), (410, 70), (450, 40)):
        pen.soft("#f2702f", (x - 26, 560), (x, 560 - h), (x + 26, 560))
        pen.soft("#ffd83a", (x - 12, 560), (x, 560 - h * 0.55), (x + 12, 560))
    for x in (180, 420):
        pen.tube(c.deep, [(x, 480), (x + (x - 300) * 0.2, 552)], [30, 20])
    pen.form(soft((104, 280), (300, 316), (496, 280), (530, 400), (450, 510), (300, 530), (150, 510),
        (70, 400)), c)
    pen.oval(300, 266, 216, 52, c.dark)
    pen.oval(300, 260, 216, 48, c.light)
    pen.oval(300, 264, 186, 36, brew.dark)
    for x, y, r in ((210, 254, 26), (280, 240, 34), (350, 250, 28), (400, 262, 20), (240, 270, 20),
        (320, 268, 22)):
        pen.dot(x, y, r, brew.base)
        pen.dot(x - r * 0.3, y - r * 0.3, r * 0.3, brew.glow)
    for x, y, r in ((230, 180, 13), (310, 140, 18), (380, 190, 10), (270, 90, 9)):
        pen.ring(x, y, r, r, brew.light, 5)
    pen.soft(c.glow, (110, 340), (150, 330), (160, 430), (130, 440), opacity=0.5)
    pen.ring(80, 330, 22, 30, c.deep, 10)
    pen.ring(520, 330, 22, 30, c.deep, 10)


def _watering_can(pen: Pen, look: Look) -> None:
    c = look.main("#4f9fb0", "#5aa06a", "#e0715a", "#8f98a8")
    pen.line(c.dark, 22, (236, 260), (270, 150), (400, 150), (470, 270), (480, 420), curve=True)
    pen.tube(c.base, [(220, 470), (130, 350), (70, 230)], [70, 40, 34])
    pen.poly(c.dark, (20, 240), (100, 170), (118, 200), (52, 272), r=8)
    for k in range(4):
        pen.dot(44 + k * 16, 246 - k * 17, 4, c.deep)
    body = corners((206, 250), (440, 250), (470, 540), (180, 540), r=26)
    pen.form(body, c)
    pen.box(190, 300, 268, 18, c.light, 6)
    pen.box(176, 520, 300, 24, c.deep, 8)
    pen.oval(323, 252, 118, 20, c.deep)
    pen.soft(c.glow, (220, 330), (246, 326), (240, 480), (212, 490), opacity=0.7)
    pen.anchor("hand", 340, 150)


def _stove(pen: Pen, look: Look) -> None:
    c = look.main("#f4f5f7", "#c9ced6", "#e0715a")
    body = pen.box(110, 210, 380, 346, c.base, 12)
    pen.cut(body, corners((420, 180), (500, 180), (500, 580), (420, 580)), c.dark)
    pen.box(100, 190, 400, 30, "#3a3f4d", 6)
    for x in (180, 300, 420):
        pen.box(x - 38, 178, 76, 14, "#2b2733", 5)
    for k in range(5):
        pen.dot(156 + k * 72, 250, 15, "#3a3f4d")
        pen.line("#f4f5f7", 4, (156 + k * 72, 250), (160 + k * 72, 240))
    pen.box(146, 300, 308, 190, "#3a3f4d", 12)
    pen.box(166, 330, 268, 140, "#5a4a44", 8)
    pen.soft("#f2a83a", (190, 466), (240, 400), (360, 400), (410, 466), opacity=0.5)
    pen.box(160, 306, 280, 14, "#c9ced6", 7)
    pen.line(c.deep, 5, (120, 510), (480, 510))
    pen.anchor("seat", 300, 180)


def _surfboard(pen: Pen, look: Look) -> None:
    c = look.main("#3fb5c9", "#f2b53a", "#e0605a")
    board = soft((300, 16), (380, 130), (400, 300), (376, 470), (300, 560), (224, 470), (200, 300),
        (220, 130))
    pen.fill(board, "#fdf8ea")
    pen.cut(board, corners((180, 0), (420, 0), (420, 190), (180, 190)), c.base)
    pen.cut(board, corners((180, 400), (420, 400), (420, 580), (180, 580)), c.base)
    pen.cut(board, corners((180, 206), (420, 206), (420, 226), (180, 226)), c.dark)
    pen.cut(board, corners((180, 364), (420, 364), (420, 384), (180, 384)), c.dark)
    pen.line("#d9b98a", 5, (300, 30), (300, 550))
    pen.soft("#ffffff", (240, 250), (252, 160), (270, 100), (262, 240), opacity=0.6)
    pen.dot(300, 295, 30, c.light)
    pen.lines(c.dark, 5, ((284, 300), (300, 280), (316, 300)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:washing_machine": _washing_machine,
    "prop:fridge": _fridge,
    "prop:stove": _stove,
    "prop:surfboard": _surfboard,
    "prop:floor_lamp": _floor_lamp,
    "prop:table_lamp": _table_lamp,
    "prop:rocking_chair": _rocking_chair,
    "prop:rocking_horse": _rocking_horse,
    "prop:telephone_box": _telephone_box,
    "prop:bathtub": _bathtub,
    "prop:bed": _bed,
    "prop:rubber_duck": _rubber_duck,
    "prop:cauldron": _cauldron,
    "prop:watering_can": _watering_can,
}
