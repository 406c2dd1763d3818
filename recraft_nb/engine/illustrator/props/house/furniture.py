"""Furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _bench(pen: Pen, look: Look) -> None:
    wood = look.main("#b9794a", "#a96f45", "#c58a55")
    iron = tones("#4a5560")
    for x in (104, 466):
        pen.line(iron.dark, 16, (x + 20, 548), (x + 14, 300))
        pen.line(iron.base, 16, (x, 552), (x + 4, 440), (x - 4, 300))
        pen.line(iron.base, 12, (x - 6, 388), (x + 34, 384), (x + 40, 440), curve=True)
        pen.line(iron.light, 4, (x - 4, 546), (x, 446))
        pen.box(x - 20, 548, 54, 12, iron.dark, 6)
    for y in (292, 332, 372):
        board = pen.box(70, y, 460, 30, wood.base, 9)
        pen.cut(board, corners((70, y + 20), (530, y + 20), (530, y + 31), (70, y + 31)), wood.dark)
        pen.line(wood.light, 4, (84, y + 7), (330, y + 7), opacity=0.8)
    for y, h in ((432, 16), (446, 16), (460, 24)):
        pen.box(58, y, 484, h, wood.light if y < 440 else wood.base if y < 450 else wood.dark, 8)
    pen.line(wood.deep, 3, (70, 447), (530, 447), opacity=0.5)
    pen.line(wood.deep, 3, (70, 460), (530, 460), opacity=0.5)
    for x in (100, 500):
        for y in (307, 347, 387):
            pen.dot(x, y, 4, iron.base)
    pen.anchor("seat", 300, 440)
    pen.anchor("top", 300, 440)


def _table(pen: Pen, look: Look) -> None:
    wood = look.main("#b27a4b", "#9a6643", "#c99a66", "#e7dccb")
    for x, far in ((128, True), (430, True), (82, False), (462, False)):
        t = wood.deep if far else wood.base
        leg = corners(
            (x, 330), (x + 42, 330), (x + 32, 536 if far else 560), (x + 10, 536 if far else 560), r=4,
        )
        pen.fill(leg, t)
        if not far:
            pen.cut(leg, corners((x + 24, 320), (x + 60, 320), (x + 60, 570), (x + 24, 570)), wood.dark)
    pen.box(72, 330, 456, 44, wood.dark, 5)
    pen.box(250, 338, 100, 28, wood.base, 5)
    pen.dot(300, 352, 7, "#f1d08a")
    top = corners((28, 326), (76, 282), (524, 282), (572, 326), r=8)
    pen.fill(top, wood.light)
    pen.box(24, 320, 552, 22, wood.base, 9)
    for x0, x1, y in ((110, 250, 296), (300, 480, 304), (90, 190, 312), (370, 440, 292)):
        pen.line(wood.base, 4, (x0, y), (x1, y), opacity=0.8)
    pen.line(wood.glow, 4, (40, 325), (330, 325), opacity=0.7)
    pen.anchor("top", 300, 304)
    pen.anchor("seat", 300, 304)


def _sofa(pen: Pen, look: Look) -> None:
    c = look.main("#4f8fb8", "#d9796a", "#6a9e80", "#8a77b8", "#d8a047")
    for x in (86, 486):
        pen.poly("#7a4f35", (x, 520), (x + 30, 520), (x + 22, 560), (x + 8, 560), r=4)
    back = pen.box(70, 240, 460, 220, c.base, 44)
    pen.cut(back, corners((60, 230), (540, 230), (540, 262), (60, 262)), c.light)
    for x in (116, 304):
        cushion = pen.box(x, 266, 180, 160, c.light, 28)
        pen.cut(cushion, corners((x, 392), (x + 180, 372), (x + 180, 430), (x, 430)), c.base)
        pen.line(c.glow, 6, (x + 24, 284), (x + 90, 280), opacity=0.8)
    pen.box(64, 430, 472, 100, c.dark, 20)
    for x in (112, 302):
        seat = pen.box(x, 398, 186, 66, c.light, 24)
        pen.cut(seat, corners((x, 440), (x + 190, 436), (x + 190, 470), (x, 470)), c.base)
        pen.line(c.glow, 5, (x + 24, 412), (x + 110, 410), opacity=0.8)
    for x, t in ((40, c.base), (488, c.dark)):
        arm = pen.box(x, 346, 74, 186, t, 36)
        pen.cut(arm, corners((x, 480), (x + 80, 480), (x + 80, 540), (x, 540)), c.deep if x > 100 else c.dark)
        pen.oval(x + 37, 382, 24, 22, c.light if x < 100 else c.base)
        pen.oval(x + 37, 384, 12, 11, c.base if x < 100 else c.dark)
    p = look.pick("#f4c95d", "#f6e7d2", "#ef8e7b")
    with pen.at(160, 366, turn=-14):
        pillow = pen.poly(
            p.base, (-48, -44), (0, -38), (48, -44), (42, 0), (48, 44), (0, 38), (-48, 44), (-42, 0), r=14,
        )
        pen.cut(pillow, corners((10, -60), (60, -60), (60, 60), (-20, 60)), p.dark)
        for y in (-18, 0, 18):
            pen.line("#ffffff", 5, (-34, y), (34, y), opacity=0.5)
    pen.anchor("seat", 310, 404)
    pen.anchor("top", 300, 240)


def _armchair(pen: Pen, look: Look) -> None:
    c = look.main("#d98a5a", "#5a8fa0", "#b0647a", "#7a9e6a", "#c9a04a")
    for x in (150, 420):
        pen.poly("#7a4f35", (x, 520), (x + 30, 520), (x + 22, 560), (x + 8, 560), r=4)
    back = pen.fill(
        corners((150, 460), (140, 240), (180, 130), (300, 104), (420, 130), (460, 240), (450, 460), r=54),
        c.base,
    )
    pen.cut(back, corners((400, 90), (480, 90), (480, 470), (400, 470)), c.dark)
    pen.line(c.light, 9, (172, 220), (196, 156), (270, 126), curve=True)
    for x, y in (
        (240, 210), (300, 200), (360, 210), (270, 270), (330, 270), (240, 330), (300, 336), (360, 330),
    ):
        pen.dot(x, y, 8, c.dark)
        pen.dot(x - 2, y - 2, 4, c.light)
    pen.box(130, 440, 340, 92, c.dark, 22)
    seat = pen.box(168, 386, 264, 84, c.light, 34)
    pen.cut(seat, corners((160, 432), (440, 426), (440, 480), (160, 480)), c.base)
    pen.line(c.glow, 6, (200, 402), (320, 400), opacity=0.8)
    for x, t in ((92, c.base), (418, c.dark)):
        arm = pen.box(x, 326, 90, 206, t, 42)
        pen.cut(
            arm, corners((x, 486), (x + 100, 486), (x + 100, 540), (x, 540)), c.deep if x > 200 else c.dark,
        )
        pen.oval(x + 45, 366, 30, 28, c.light if x < 200 else c.base)
        pen.oval(x + 45, 369, 16, 15, c.base if x < 200 else c.dark)
    pen.anchor("seat", 300, 394)


def _desk(pen: Pen, look: Look) -> None:
    wood = look.main("#b27a4b", "#9a6643", "#d9c3a3")
    pen.box(64, 330, 20, 230, wood.dark, 3)
    pen.box(60, 330, 18, 230, wood.base, 3)
    body = pen.box(330, 330, 210, 216, wood.base, 5)
    pen.cut(body, corners((500, 320), (550, 320), (550, 560), (500, 560)), wood.dark)
    for y, h in ((344, 56), (408, 56), (472, 64)):
        pen.box(344, y, 182, h, wood.light, 6)
        pen.box(344, y + h - 10, 182, 10, wood.base, 5)
        pen.box(412, y + h / 2 - 6, 46, 10, "#e9b949", 5)
    for x in (338, 514):
        pen.box(x, 546, 22, 14, wood.deep, 3)
    pen.box(78, 344, 252, 30, wood.dark, 3)
    pen.box(34, 308, 532, 28, wood.light, 8)
    pen.box(34, 324, 532, 12, wood.base, 6)
    pen.line("#4a5568", 9, (120, 300), (132, 216), (210, 160), curve=False)
    pen.box(84, 292, 74, 16, "#4a5568", 7)
    pen.poly("#e0653f", (194, 140), (244, 170), (216, 214), (160, 172), r=12)
    pen.poly("#ffe9a6", (216, 214), (160, 172), (150, 290), (262, 290), r=4, opacity=0.35)
    for x, w, h, col in (
        (398, 20, 104, "#c8503f"), (420, 26, 120, "#3f86c9"), (448, 18, 94, "#e9b949"),
        (468, 24, 112, "#4f9a6b"),
    ):
        pen.box(x, 308 - h, w, h, col, 3)
        pen.box(x + 4, 308 - h + 16, w - 8, 7, "#fff3df", 2)
    pen.poly("#fbf7ee", (250, 300), (330, 296), (344, 308), (244, 308), r=2)
    pen.box(290, 262, 30, 40, "#6fb3d2", 5)
    pen.lines("#e9b949", 5, ((298, 262), (290, 226)), ((308, 262), (312, 220)))
    pen.anchor("top", 300, 308)
    pen.anchor("seat", 200, 430)


def _wardrobe(pen: Pen, look: Look) -> None:
    wood = look.main("#a9714a", "#8f5c3f", "#e3d8c6", "#7f9aa8")
    for x in (120, 446):
        pen.poly(wood.deep, (x, 536), (x + 34, 536), (x + 26, 560), (x + 8, 560), r=4)
    body = pen.box(104, 90, 392, 450, wood.base, 10)
    pen.cut(body, corners((460, 80), (500, 80), (500, 550), (460, 550)), wood.dark)
    pen.fill(
        corners((84, 96), (100, 56), (220, 46), (300, 26), (380, 46), (500, 56), (516, 96), r=10), wood.light,
    )
    pen.box(84, 84, 432, 18, wood.dark, 6)
    for x in (120, 304):
        pen.box(x, 116, 176, 324, wood.dark, 8)
        pen.box(x + 6, 120, 166, 314, wood.light, 7)
        pen.box(x + 22, 138, 132, 130, wood.base, 8)
        pen.box(x + 28, 146, 122, 118, wood.light, 7)
        pen.box(x + 22, 286, 132, 130, wood.base, 8)
        pen.box(x + 28, 294, 122, 118, wood.light, 7)
        pen.line(wood.glow, 5, (x + 14, 132), (x + 14, 300), opacity=0.7)
        pen.box(x, 456, 176, 66, wood.dark, 8)
        pen.box(x + 6, 460, 166, 54, wood.light, 7)
        pen.dot(x + 88, 488, 8, "#e9b949")
    for x in (282, 316):
        pen.box(x - 4, 262, 10, 42, "#e9b949", 5)
    pen.anchor("top", 300, 40)


def _mirror(pen: Pen, look: Look) -> None:
    gold = look.main("#e3b04a", "#b98556", "#c9ced8")
    pen.lines(gold.dark, 15, ((196, 440), (140, 556)), ((404, 440), (460, 556)), ((150, 520), (450, 520)))
    pen.oval(300, 280, 178, 250, gold.dark)
    pen.oval(296, 276, 174, 246, gold.base)
    pen.oval(300, 280, 150, 222, gold.deep)
    glass = pen.oval(300, 280, 142, 214, "#bfe0ee")
    pen.cut(glass, corners((130, 260), (330, 40), (400, 40), (140, 350)), "#e9f6fb")
    pen.cut(glass, corners((200, 500), (470, 180), (470, 220), (230, 500)), "#d9eef7")
    pen.soft("#9fc9dd", (300, 494), (390, 450), (438, 340), (442, 280), (424, 380), (370, 448), opacity=0.6)
    for x, y in ((300, 44), (300, 516), (138, 280), (462, 280)):
        pen.dot(x, y, 15, gold.light)
        pen.dot(x, y, 7, gold.dark)
    pen.soft(gold.light, (236, 58), (262, 24), (300, 12), (338, 24), (364, 58), (300, 40))
    pen.line(gold.glow, 7, (142, 220), (168, 130), (226, 64), curve=True)


def _picture_frame(pen: Pen, look: Look) -> None:
    gold = look.main("#e0ad4a", "#8d5f3f", "#4a4f5c")
    pen.box(60, 110, 480, 400, gold.dark, 10)
    pen.box(56, 106, 476, 394, gold.base, 10)
    pen.box(84, 134, 420, 340, gold.light, 6)
    pen.box(96, 146, 396, 316, gold.deep, 4)
    pen.box(104, 154, 380, 300, "#fbf5e8", 3)
    if look.has("empty", "blank"):
        pen.box(134, 184, 320, 240, "#ffffff", 3)
        pen.lines("#e6dccb", 4, ((134, 184), (134, 424)), ((134, 184), (454, 184)))
        pen.lines("#6b5a4a", 4, ((180, 108), (300, 52), (420, 108)))
        pen.dot(300, 52, 9, "#8d7a66")
        return
    art = pen.box(134, 184, 320, 240, "#a8dcf0", 3)
    pen.dot(384, 242, 28, "#ffd166")
    pen.cut(
        corners((134, 400), (134, 340), (206, 250), (270, 330), (326, 270), (454, 390), (454, 400)),
        oval(294, 300, 400, 400), "#7f9fc0",
    )
    pen.cut(
        corners((184, 276), (206, 250), (232, 282), (214, 292), (204, 280), (194, 294)),
        oval(294, 300, 400, 400), "#ffffff",
    )
    pen.soft("#6fae52", (134, 424), (134, 366), (220, 350), (320, 378), (454, 356), (454, 424))
    pen.cut(
        corners((134, 424), (134, 400), (260, 380), (454, 410), (454, 424)), oval(294, 300, 400, 400),
        "#5a9646",
    )
    for x, h in ((170, 70), (196, 54), (420, 64)):
        pen.box(x - 4, 380, 8, 18, "#7d5339")
        pen.poly("#3f7f4f", (x - 20, 386), (x, 386 - h), (x + 20, 386), r=3)
    del art
    pen.poly("#ffffff", (134, 300), (240, 184), (290, 184), (134, 360), opacity=0.22)
    for x in (72, 516):
        for y in (122, 484):
            pen.dot(x, y, 13, gold.light)
            pen.dot(x, y, 6, gold.dark)
    pen.line(gold.glow, 6, (90, 118), (430, 118), opacity=0.8)
    pen.lines("#6b5a4a", 4, ((180, 108), (300, 52), (420, 108)))
    pen.dot(300, 50, 8, "#8f8a94")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:bench": _bench,
    "prop:table": _table,
    "prop:sofa": _sofa,
    "prop:armchair": _armchair,
    "prop:desk": _desk,
    "prop:wardrobe": _wardrobe,
    "prop:mirror": _mirror,
    "prop:picture_frame": _picture_frame,
}
