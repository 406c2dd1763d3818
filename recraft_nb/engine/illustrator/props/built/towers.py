"""Tall things people build: towers, skyscrapers, pagodas, pyramids, statues and fountains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import STONE, bush, door
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _tower(pen: Pen, look: Look) -> None:
    stone = look.main("#b3adb8", "#a8a39c", "#c0b3a2")
    flag = look.pick("#d9473f", "#4f74c0", "#e0a93a")
    pen.line("#6b5a4a", 7, (300, 118), (300, 22))
    pen.soft(
        flag.base, (303, 26), (340, 20), (372, 34), (404, 30), (392, 56), (402, 80), (370, 84), (338, 72),
        (303, 80),
    )
    pen.soft(flag.dark, (340, 22), (372, 36), (370, 82), (338, 72))
    body = corners((196, 566), (214, 220), (386, 220), (404, 566))
    pen.fill(body, stone.base)
    pen.cut(body, corners((346, 200), (420, 200), (420, 570), (360, 570)), stone.dark)
    pen.cut(body, corners((190, 200), (240, 200), (226, 570), (180, 570)), stone.light)
    for x, y in (
        (240, 262), (330, 290), (228, 340), (300, 372), (352, 430), (226, 450), (250, 520), (364, 520),
        (318, 240),
    ):
        pen.box(x, y, 34, 15, stone.dark, 4)
    for x, y in ((264, 262), (252, 420), (330, 470)):
        pen.box(x, y, 30, 13, stone.light, 4)
    crown = corners((184, 222), (196, 190), (404, 190), (416, 222))
    pen.fill(crown, stone.dark)
    pen.box(178, 128, 244, 66, stone.base, 5)
    pen.box(360, 128, 62, 66, stone.dark, 5)
    for x in (178, 248, 318, 382):
        pen.box(x, 98, 40, 40, stone.base if x < 340 else stone.dark, 5)
        pen.box(x, 98, 40, 9, stone.light if x < 340 else stone.base, 4)
    for x in (226, 296, 362):
        pen.line(stone.deep, 9, (x, 204), (x, 218))
    for x, y in ((282, 300), (282, 404)):
        pen.box(x - 5, y - 5, 46, 66, stone.deep, 23)
        pen.box(x, y, 36, 58, "#3f4a63", 18)
        pen.box(x + 6, y + 10, 9, 26, "#8fb4d6", 4)
    door(pen, 268, 64, 88, tones("#8d5f3f"))
    soft_green = tones("#6aa84f")
    pen.lines(
        soft_green.dark, 6, ((206, 560), (214, 500), (204, 450), (222, 400)), ((214, 500), (232, 478)),
        curve=True,
    )
    for x, y in ((206, 520), (222, 492), (204, 470), (216, 436), (226, 404), (238, 474), (198, 546)):
        pen.oval(x, y, 12, 9, soft_green.base, turn=30)
    bush(pen, 196, 80, soft_green)
    bush(pen, 414, 70, tones("#5d9c4a"))
    pen.anchor("top", 300, 98)
    pen.anchor("seat", 300, 98)


def _skyscraper(pen: Pen, look: Look) -> None:
    glass = look.main("#4f86b8", "#5a78b0", "#3f8f9a", "#7a7aa8")
    lit = "#ffe08a" if look.has("night", "neon") else "#cfe9f7"
    back = tones(glass.dark)
    for x, y, w in ((130, 280, 110), (378, 220, 100)):
        pen.box(x, y, w, 560 - y, back.base, 4)
        pen.box(x + w * 0.7, y, w * 0.3, 560 - y, back.dark, 3)
        for row in range(int((540 - y) // 34)):
            for col in range(3):
                if look.chance.chance(0.7):
                    pen.box(x + 12 + col * 30, y + 18 + row * 34, 18, 18, lit, 2, opacity=0.5)
    pen.line("#8a93a6", 7, (300, 60), (300, 10))
    pen.dot(300, 10, 7, "#e8503f")
    pen.box(264, 46, 72, 40, glass.dark, 4)
    pen.box(232, 80, 136, 60, glass.base, 5)
    pen.box(330, 80, 38, 60, glass.dark, 4)
    tower = pen.box(204, 130, 192, 430, glass.base, 6)
    pen.cut(tower, corners((336, 120), (400, 120), (400, 570), (336, 570)), glass.dark)
    pen.cut(tower, corners((204, 330), (336, 150), (336, 210), (204, 400)), glass.light, 0.6)
    pen.box(204, 130, 192, 10, glass.light, 4)
    for row in range(11):
        for col in range(5):
            x, y = 218 + col * 34 + (6 if col > 3 else 0), 156 + row * 33
            on = look.chance.chance(0.62)
            pen.box(x, y, 22, 20, lit if on else glass.deep, 3, opacity=0.9 if col < 4 else 0.55)
    pen.box(250, 90, 100, 12, lit, 3, opacity=0.7)
    pen.box(250, 112, 100, 12, lit, 3, opacity=0.7)
    pen.box(190, 516, 220, 44, glass.deep, 4)
    pen.box(196, 508, 208, 12, "#dfe6ee", 3)
    pen.box(262, 526, 76, 34, lit, 3)
    pen.line(glass.deep, 5, (300, 526), (300, 560))


def _pagoda(pen: Pen, look: Look) -> None:
    wall = look.main("#c8453a", "#b8402f", "#d9604a")
    roof = look.part_or("roof", "#3f6b6a", "#4a4f63", "#3f5f86")
    gold = "#f0bd4a"
    pen.line(gold, 9, (300, 100), (300, 24))
    for y, r in ((38, 9), (56, 11), (76, 13)):
        pen.oval(300, y, r, 6, gold)
    levels = ((470, 132, 226), (336, 108, 190), (214, 86, 156))
    pen.box(130, 540, 340, 20, STONE.base, 4)
    pen.box(154, 524, 292, 18, STONE.light, 4)
    for i, (y, half, _) in enumerate(levels):
        h = 70 if i == 0 else 66
        box_ = pen.box(300 - half, y - 14, half * 2, h + (6 if i == 0 else 0), wall.base)
        pen.cut(
            box_,
            corners((300 - half, y - 14), (300 + half, y - 14), (300 + half, y + 6), (300 - half, y + 6)),
            wall.deep,
        )
        pen.cut(
            box_, corners((300 + half * 0.6, 0), (300 + half, 0), (300 + half, 600), (300 + half * 0.6, 600)),
            wall.dark,
        )
        for k in (-0.84, -0.42, 0.42, 0.84):
            pen.line(wall.deep, 7, (300 + half * k, y - 4), (300 + half * k, y + h - 14))
        pen.box(300 - half * 0.28, y + 8, half * 0.56, h - 18, "#ffe3a0", 4)
        pen.lines(
            "#8d5f3f", 4, ((300, y + 8), (300, y + h - 12)),
            ((300 - half * 0.28, y + h * 0.42), (300 + half * 0.28, y + h * 0.42)),
        )
    for y, _, wide in levels:
        top = y - 62
        eave = soft(
            (300 - wide, y - 16), (300 - wide * 0.62, y - 24), (300 - wide * 0.4, top),
            (300 + wide * 0.4, top), (300 + wide * 0.62, y - 24), (300 + wide, y - 16),
            (300 + wide * 0.8, y + 2), (300, y + 4), (300 - wide * 0.8, y + 2),
        )
        pen.fill(eave, roof.base)
        pen.cut(eave, corners((0, y - 8), (600, y - 8), (600, y + 20), (0, y + 20)), roof.deep)
        pen.lines(
            roof.dark, 5,
            *(
                ((300 + wide * k * 0.55, top + 8), (300 + wide * k * 0.92, y - 12))
                for k in (-0.7, -0.35, 0, 0.35, 0.7)
            ),
        )
        pen.line(roof.light, 6, (300 - wide * 0.4, top + 4), (300 + wide * 0.1, top + 2))
        for s in (-1, 1):
            pen.line(gold, 7, (300 + s * wide * 0.98, y - 16), (300 + s * (wide + 8), y - 34))
            pen.dot(300 + s * wide * 0.9, y + 14, 8, "#e8503f")
    pen.soft(roof.base, (252, 154), (288, 104), (300, 96), (312, 104), (348, 154), (300, 158))
    pen.anchor("top", 300, 24)


def _pyramid(pen: Pen, look: Look) -> None:
    sand = look.main("#e3b565", "#d9a65a")
    for cx, top, half, small in ((456, 330, 130, True), (270, 120, 262, False)):
        left = corners((cx, top), (cx + half * 0.3, 560), (cx - half, 560))
        right = corners((cx, top), (cx + half, 560), (cx + half * 0.3, 560))
        pen.fill(left, sand.base if not small else sand.light)
        pen.fill(right, sand.deep if not small else sand.dark)
        rows = 9 if not small else 5
        for k in range(1, rows + 1):
            y = top + (560 - top) * k / (rows + 1)
            s = (y - top) / (560 - top)
            pen.lines(sand.dark, 4, ((cx - half * s, y), (cx + half * 0.3 * s, y + 3)), opacity=0.7)
            if not small:
                pen.lines(
                    sand.deep, 4,
                    *(
                        ((cx - half * s * f, y - (560 - top) / (rows + 1) + 5), (cx - half * s * f, y - 2))
                        for f in (0.72 if k % 2 else 0.5, 0.1 if k % 2 else -0.1) if k > 1
                    ),
                    opacity=0.45,
                )
        pen.fill(
            corners(
                (cx, top), (cx + half * 0.3 * 0.14, top + (560 - top) * 0.14),
                (cx - half * 0.14, top + (560 - top) * 0.14),
            ),
            sand.glow,
        )
    pen.poly("#8a5a2f", (222, 560), (222, 506), (262, 506), (262, 560), r=3)
    pen.poly("#5f3d22", (230, 560), (230, 514), (254, 514), (254, 560), r=3)
    for x, w in ((60, 150), (420, 240), (250, 130)):
        pen.soft(sand.light, (x - w / 2, 563), (x - w * 0.2, 550), (x + w * 0.1, 546), (x + w / 2, 563))
    pen.anchor("top", 270, 120)


def _statue(pen: Pen, look: Look) -> None:
    s = look.main("#c3c6cf", "#bfb9b0", "#7fb0a0")
    pen.box(176, 524, 248, 36, s.dark, 5)
    pen.box(196, 496, 208, 30, s.base, 4)
    base = pen.box(212, 380, 176, 118, s.base)
    pen.cut(base, corners((340, 370), (400, 370), (400, 510), (340, 510)), s.dark)
    pen.box(198, 364, 204, 22, s.light, 5)
    pen.box(246, 414, 108, 46, s.dark, 5)
    pen.lines(s.light, 5, ((262, 430), (338, 430)), ((274, 446), (326, 446)))
    pen.tube(s.dark, [(316, 262), (322, 320), (322, 352)], [48, 36, 30])
    pen.tube(s.base, [(284, 262), (272, 316), (268, 352)], [50, 38, 32])
    for x in (258, 312):
        pen.poly(
            s.base if x < 300 else s.dark, (x - 14, 366), (x - 8, 348), (x + 24, 346), (x + 28, 366), r=7,
        )
    pen.soft(s.dark, (330, 150), (386, 196), (400, 300), (378, 344), (330, 330), (314, 220))
    body = soft(
        (300, 132), (338, 146), (350, 184), (334, 236), (338, 282), (300, 294), (258, 284), (264, 236),
        (250, 184), (262, 146),
    )
    pen.form(body, s)
    pen.lines(
        s.dark, 5, ((276, 240), (282, 282)), ((300, 236), (304, 288)), ((262, 176), (300, 200), (336, 172)),
        curve=True,
    )
    pen.tube(s.dark, [(338, 164), (370, 214), (340, 248)], [34, 28, 24])
    pen.tube(s.base, [(262, 166), (206, 130), (172, 70)], [36, 30, 24])
    pen.dot(168, 62, 16, s.light)
    pen.line(s.dark, 9, (176, 92), (160, 14))
    pen.soft(s.light, (160, 14), (146, -2), (160, -22), (174, -2))
    pen.tube(s.dark, [(300, 140), (298, 110)], [30, 28])
    pen.form(oval(296, 82, 36, 42), s)
    pen.soft(s.light, (262, 70), (272, 40), (304, 32), (332, 50), (336, 74), (316, 58), (284, 58))
    pen.lines(s.deep, 4, ((278, 82), (288, 82)), ((302, 82), (312, 82)), ((286, 104), (302, 104)))
    pen.anchor("hand", 168, 62)


def _fountain(pen: Pen, look: Look) -> None:
    s = look.main("#c9c4cc", "#bfb7ab", "#d6cfc2")
    water, pale = "#7fc8ea", "#d3f0fb"
    pen.lines(
        pale, 9, ((300, 120), (250, 90), (206, 150), (196, 230)),
        ((300, 120), (350, 90), (394, 150), (404, 230)), ((300, 118), (300, 60)), curve=True, opacity=0.9,
    )
    pen.lines(
        water, 6, ((300, 124), (272, 100), (244, 150), (240, 220)),
        ((300, 124), (328, 100), (356, 150), (360, 220)), curve=True, opacity=0.9,
    )
    for x, y in ((300, 44), (284, 66), (316, 70), (190, 190), (412, 196)):
        pen.dot(x, y, 6, pale)
    pen.tube(s.dark, [(304, 130), (304, 260)], [26, 34])
    pen.tube(s.base, [(296, 130), (294, 260)], [16, 22])
    pen.oval(300, 134, 30, 12, s.light)
    pen.oval(300, 246, 128, 24, s.light)
    pen.oval(300, 246, 112, 17, water)
    pen.oval(286, 243, 60, 8, pale, opacity=0.7)
    pen.fill(
        soft((172, 248), (210, 292), (300, 306), (390, 292), (428, 248), (400, 262), (300, 272), (200, 262)),
        s.base,
    )
    pen.fill(soft((330, 270), (400, 262), (428, 248), (390, 292), (330, 304)), s.dark)
    pen.lines(
        pale, 8, ((186, 262), (164, 330), (150, 430)), ((414, 262), (436, 330), (450, 430)),
        ((232, 280), (222, 350), (216, 430)), ((368, 280), (378, 350), (384, 430)), curve=True, opacity=0.9,
    )
    pen.poly(s.dark, (268, 300), (332, 300), (346, 450), (254, 450), r=8)
    pen.poly(s.base, (268, 300), (306, 300), (308, 450), (254, 450), r=8)
    pen.oval(300, 446, 248, 44, s.light)
    pen.oval(300, 446, 224, 34, water)
    for x, y, w in ((150, 440, 44), (220, 454, 38), (386, 452, 46), (450, 438, 34)):
        pen.oval(x, y, w, 8, pale, opacity=0.8)
    rim = soft(
        (52, 448), (80, 478), (180, 492), (300, 496), (420, 492), (520, 478), (548, 448), (544, 530),
        (500, 556), (300, 562), (100, 556), (56, 530),
    )
    pen.fill(rim, s.base)
    pen.cut(rim, corners((410, 440), (560, 440), (560, 570), (430, 570)), s.dark)
    pen.cut(rim, corners((40, 440), (130, 440), (140, 570), (40, 570)), s.light)
    pen.line(s.dark, 7, (58, 512), (170, 530), (300, 535), (430, 530), (542, 512), curve=True)


def _arch(pen: Pen, look: Look) -> None:
    s = look.main("#c9b79c", "#bdb7b0", "#d6c3a8")
    body = corners(
        (90, 560), (90, 120), (510, 120), (510, 560), (400, 560), (400, 350), (384, 296), (346, 256),
        (300, 242), (254, 256), (216, 296), (200, 350), (200, 560),
    )
    pen.fill(body, s.base)
    pen.cut(body, corners((440, 100), (520, 100), (520, 570), (440, 570)), s.dark)
    pen.fill(
        corners(
            (200, 560), (200, 350), (216, 296), (254, 256), (300, 242), (324, 246), (278, 262), (242, 302),
            (228, 352), (228, 560), r=14,
        ),
        s.deep,
    )
    pen.box(200, 520, 28, 40, s.deep)
    pen.line(
        s.light, 18, (190, 380), (190, 348), (208, 288), (250, 246), (300, 231), (350, 246), (392, 288),
        (410, 348), (410, 380), curve=True,
    )
    pen.poly(s.dark, (282, 214), (318, 214), (312, 254), (288, 254), r=4)
    for x in (74, 384):
        pen.box(x, 372, 142, 20, s.light, 4)
        pen.box(x, 534, 142, 26, s.light, 4)
    for x in (108, 172, 418, 472):
        pen.line(s.dark, 6, (x, 402), (x, 526))
        pen.line(s.light, 5, (x - 8, 402), (x - 8, 526))
    pen.box(70, 100, 460, 30, s.light, 5)
    pen.box(84, 128, 432, 16, s.dark, 3)
    pen.box(110, 56, 380, 48, s.base, 5)
    pen.box(100, 44, 400, 18, s.light, 5)
    pen.box(210, 72, 180, 20, s.dark, 4)
    for x, y in (
        (120, 170), (152, 230), (118, 300), (440, 190), (470, 260), (430, 320), (236, 170), (340, 180),
    ):
        pen.box(x, y, 34, 14, s.dark, 4, opacity=0.7)
    pen.anchor("door", 300, 560)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:tower": _tower,
    "prop:skyscraper": _skyscraper,
    "prop:pagoda": _pagoda,
    "prop:pyramid": _pyramid,
    "prop:statue": _statue,
    "prop:fountain": _fountain,
    "prop:arch": _arch,
}
