"""Sights of every continent that are asked for by name: the Redeemer, onion domes, a tomb in the rock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _redeemer(pen: Pen, look: Look) -> None:
    """Christ with wide arms in a long robe, on a plinth on top of a green mountain."""
    hill, c = tones("#4f8a4f"), look.main("#e9e6dd", "#e9e6dd")
    rock = soft((10, 562), (70, 500), (150, 446), (220, 402), (300, 388), (376, 404), (440, 452), (530, 508),
        (592, 562))
    pen.fill(rock, hill.base)
    pen.cut(rock, corners((330, 380), (600, 380), (600, 600), (420, 600)), hill.dark)
    for x, y in ((110, 520), (176, 470), (250, 440), (212, 520), (330, 470), (420, 500), (480, 530), (300,
        530)):
        pen.oval(x, y, 26, 15, hill.light if x < 320 else hill.deep)
    pen.poly(c.dark, (258, 400), (342, 400), (336, 352), (264, 352))
    pen.poly(c.deep, (310, 400), (342, 400), (336, 352), (312, 352))
    robe = corners((262, 356), (258, 250), (252, 160), (300, 138), (348, 160), (342, 250), (338, 356), r=8)
    sleeves = corners((60, 148), (60, 170), (130, 178), (190, 208), (250, 236), (350, 236), (410, 208), (470,
        178),
        (540, 170), (540, 148), (420, 142), (330, 136), (270, 136), (180, 142), r=7)
    pen.fill(sleeves, c.base)
    pen.cut(sleeves, corners((60, 166), (540, 166), (540, 240), (60, 240)), c.dark)
    pen.fill(robe, c.base)
    pen.cut(robe, corners((312, 130), (350, 130), (350, 360), (318, 360)), c.dark)
    pen.lines(c.dark, 4, ((280, 180), (274, 350)), ((296, 200), (294, 350)), ((262, 176), (300, 200), (338,
        176)))
    for x in (46, 554):
        pen.oval(x, 159, 20, 9, c.light)
    pen.soft(c.dark, (276, 112), (282, 84), (300, 76), (318, 84), (324, 112), (318, 142), (282, 142))
    pen.oval(300, 110, 17, 24, c.light)
    pen.soft(c.dark, (286, 118), (300, 122), (314, 118), (308, 140), (292, 140))
    pen.anchor("top", 300, 76)


def _onion(pen: Pen, x: float, y: float, r: float, paint: str, other: str, turned: float) -> None:
    """A dome like an onion, in stripes of two colours, with a golden cross."""
    c = tones(paint)
    dome = soft((x - r * 0.62, y), (x - r, y - r * 0.62), (x - r * 0.72, y - r * 1.24), (x - r * 0.16,
        y - r * 1.74),
        (x, y - r * 2.2), (x + r * 0.16, y - r * 1.74), (x + r * 0.72, y - r * 1.24), (x + r, y - r * 0.62),
        (x + r * 0.62, y))
    pen.fill(dome, c.base)
    for k in range(4):
        a = x - r + k * r * 0.58
        pen.cut(dome, corners((a, y), (a + r * 0.26, y), (a + r * (0.26 + turned), y - r * 2.2),
            (a + r * turned, y - r * 2.2)), other)
    pen.cut(dome, corners((x + r * 0.55, y), (x + r * 1.1, y), (x + r * 1.1, y - r * 2), (x + r * 0.55,
        y - r * 2)),
        c.deep, 0.35)
    pen.lines("#e9b93f", max(3, r * 0.09), ((x, y - r * 2.1), (x, y - r * 2.7)), ((x - r * 0.2, y - r * 2.5),
        (x + r * 0.2, y - r * 2.5)))


def _onion_domes(pen: Pen, look: Look) -> None:
    """A church of red brick and white arches under onion domes of many colours."""
    c = look.main("#b8483a", "#b8483a")
    for x, top, w, r, paint, other, turned in (
        (110, 330, 62, 46, "#3f8f6a", "#f2d36b", 0.5), (490, 330, 62, 46, "#d9a03a", "#3f8f6a", -0.4),
        (200, 280, 66, 48, "#3f6fc0", "#f7f3e8", 0.6), (400, 280, 66, 48, "#c8402f", "#f2e2b0", 0.0),
    ):
        pen.box(x - w / 2, top, w, 560 - top, c.base)
        pen.box(x + w * 0.2, top, w * 0.3, 560 - top, c.dark)
        for y in (top + 8, top + 60, top + 120):
            pen.box(x - w / 2 - 4, y, w + 8, 9, "#f7efe0")
            pen.fill(corners((x - 9, y + 46), (x - 9, y + 26), (x, y + 16), (x + 9, y + 26), (x + 9, y + 46),
                r=3),
                c.deep)
        _onion(pen, x, top + 4, r, paint, other, turned)
    pen.poly(c.base, (252, 560), (252, 300), (276, 250), (324, 250), (348, 300), (348, 560))
    pen.poly(c.dark, (316, 560), (316, 250), (324, 250), (348, 300), (348, 560))
    pen.poly("#c8503f", (262, 256), (300, 84), (338, 256))
    pen.poly(c.dark, (300, 84), (338, 256), (312, 256))
    for k in range(4):
        y = 130 + k * 34
        half = (y - 84) * 0.22
        pen.box(300 - half, y, half * 2, 7, "#f2e2b0")
    _onion(pen, 300, 92, 26, "#e9b93f", "#f7dc8a", 0.2)
    for y in (300, 370, 440):
        pen.box(248, y, 104, 9, "#f7efe0")
        pen.fill(corners((282, y + 54), (282, y + 34), (300, y + 18), (318, y + 34), (318, y + 54), r=4),
            c.deep)
    pen.box(60, 500, 480, 60, "#e8d9c4", 3)
    for k in range(11):
        x = 84 + k * 43
        pen.fill(corners((x - 13, 560), (x - 13, 528), (x, 512), (x + 13, 528), (x + 13, 560), r=4),
            "#8a3a30" if k != 5 else "#5a2a22")
    pen.anchor("door", 300, 558)
    pen.anchor("top", 300, 40)


def _hagia_sophia(pen: Pen, look: Look) -> None:
    """A broad rose-coloured mosque: a flat great dome over half domes, four minarets."""
    c, roof = look.main("#d99a86", "#d99a86"), tones("#8f9bb0")
    for x, top in ((30, 130), (120, 96), (480, 96), (570, 130)):
        pen.box(x - 11, top + 40, 22, 520 - top, "#f0e6d8")
        pen.box(x + 2, top + 40, 9, 520 - top, "#d6c8bc")
        pen.box(x - 16, top + 110, 32, 10, "#d6c8bc", 3)
        pen.poly(roof.base, (x - 12, top + 42), (x, top - 30), (x + 12, top + 42))
    pen.poly(c.dark, (96, 400), (504, 400), (520, 560), (80, 560))
    pen.soft(roof.dark, (110, 404), (120, 350), (180, 312), (240, 350), (252, 404))
    pen.soft(roof.deep, (348, 404), (360, 350), (420, 312), (480, 350), (490, 404))
    pen.poly(c.base, (166, 380), (180, 300), (420, 300), (434, 380), (434, 560), (166, 560))
    pen.poly(c.dark, (370, 300), (420, 300), (434, 380), (434, 560), (370, 560))
    pen.box(196, 262, 208, 44, c.light, 4)
    for k in range(9):
        pen.box(206 + k * 22, 272, 12, 24, "#5a4a5a", 5)
    dome = soft((190, 264), (206, 196), (262, 154), (300, 148), (338, 154), (394, 196), (410, 264))
    pen.fill(dome, roof.base)
    pen.cut(dome, corners((336, 100), (430, 100), (430, 280), (352, 280)), roof.dark)
    pen.lines(roof.dark, 4, ((250, 262), (262, 200), (296, 152)), ((350, 262), (338, 200), (304, 152)),
        curve=True)
    pen.lines("#e9b93f", 6, ((300, 150), (300, 116)))
    pen.dot(300, 112, 8, "#e9b93f")
    for x, y in ((214, 344), (258, 344), (300, 344), (342, 344), (386, 344), (214, 430), (258, 430), (342,
        430),
            (386, 430), (124, 450), (476, 450)):
        pen.fill(corners((x - 12, y + 46), (x - 12, y + 18), (x, y), (x + 12, y + 18), (x + 12, y + 46), r=5),
            "#6b4a52")
    pen.fill(corners((272, 560), (272, 470), (300, 430), (328, 470), (328, 560), r=8), "#4f3a44")
    pen.box(60, 540, 480, 20, c.deep, 3)
    pen.anchor("door", 300, 560)
    pen.anchor("top", 300, 110)


def _rock_tomb(pen: Pen, look: Look) -> None:
    """A temple's front with columns, cut into a wall of rose-coloured rock."""
    c = look.main("#d98a6a", "#d98a6a")
    cliff = corners((0, 560), (6, 130), (60, 40), (150, 20), (230, 44), (360, 14), (470, 34), (560, 80),
        (600, 190),
        (600, 560), r=18)
    pen.fill(cliff, c.dark)
    for y, paint in ((90, c.base), (170, c.deep), (260, c.base), (360, c.deep), (450, c.base)):
        pen.cut(cliff, corners((0, y), (600, y + 22), (600, y + 46), (0, y + 30)), paint, 0.55)
    pen.poly(c.deep, (84, 560), (84, 96), (516, 96), (516, 560), r=6)
    pen.poly(c.light, (96, 560), (96, 330), (504, 330), (504, 560))
    pen.poly(c.glow, (80, 334), (300, 280), (520, 334))
    pen.poly(c.base, (130, 328), (300, 290), (470, 328))
    pen.box(86, 330, 428, 18, c.glow)
    for x in (128, 196, 384, 452):
        pen.box(x - 15, 350, 30, 198, c.glow)
        pen.box(x + 3, 350, 12, 198, c.base)
        pen.box(x - 20, 346, 40, 12, c.light)
        pen.box(x - 20, 544, 40, 16, c.light)
    pen.poly("#4f2c26", (252, 560), (252, 392), (348, 392), (348, 560))
    pen.poly(c.dark, (240, 392), (300, 362), (360, 392))
    for x in (150, 450):
        pen.box(x - 46, 180, 92, 98, c.light)
        pen.poly(c.glow, (x - 56, 182), (x - 10 if x < 300 else x - 56, 138 if x < 300 else 182),
            (x + 56, 182) if x < 300 else (x + 10, 138), (x + 56, 182))
        for dx in (-34, 22):
            pen.box(x + dx, 186, 14, 92, c.glow)
    pen.box(244, 178, 112, 100, c.light)
    for x in (254, 332):
        pen.box(x, 184, 15, 94, c.glow)
    pen.fill(corners((284, 274), (284, 216), (300, 200), (316, 216), (316, 274), r=5), c.dark)
    pen.poly(c.glow, (236, 180), (300, 124), (364, 180))
    pen.poly(c.dark, (300, 124), (364, 180), (316, 180))
    pen.oval(300, 112, 15, 18, c.glow)
    pen.anchor("door", 300, 560)
    pen.anchor("top", 300, 30)


def _parliament(pen: Pen, look: Look) -> None:
    """A long palace in Gothic stone with many pinnacles, a square tower and the tower with the clock."""
    c, roof = look.main("#cfae72", "#cfae72"), tones("#6f7a86")
    glass = "#ffdf8a" if look.has("night", "lit") else "#7f8fa6"
    pen.box(80, 400, 420, 160, c.base)
    pen.poly(roof.base, (84, 402), (108, 366), (476, 366), (500, 402))
    for k in range(15):
        x = 92 + k * 28.6
        pen.box(x - 4, 384, 8, 176, c.dark)
        pen.poly(c.light, (x - 6, 386), (x, 352), (x + 6, 386))
        if k < 14:
            for y in (420, 478):
                pen.box(x + 8, y, 13, 40, glass, 5)
    pen.box(30, 190, 92, 370, c.base)
    pen.box(92, 190, 30, 370, c.dark)
    for x in (36, 116):
        pen.box(x - 9, 160, 18, 110, c.light)
        pen.poly(roof.base, (x - 10, 162), (x, 118), (x + 10, 162))
    pen.line("#8a8f98", 5, (76, 190), (76, 96))
    pen.poly("#c8402f", (78, 98), (112, 108), (78, 120))
    for y in (220, 290, 360, 430, 490):
        for x in (50, 76):
            pen.box(x, y, 14, 44, glass, 5)
    pen.box(492, 150, 76, 410, c.base)
    pen.box(542, 150, 26, 410, c.dark)
    for x in (506, 524, 542):
        pen.box(x, 262, 8, 290, c.light)
    pen.box(482, 150, 96, 96, c.light, 3)
    pen.dot(530, 198, 38, c.deep)
    pen.dot(530, 198, 33, "#fdf8e8")
    pen.lines("#3a3330", 5, ((530, 198), (530, 174)), ((530, 198), (546, 204)))
    pen.poly(c.base, (486, 150), (500, 112), (560, 112), (574, 150))
    pen.poly(roof.dark, (498, 114), (530, 24), (562, 114))
    pen.line("#e9b93f", 5, (530, 28), (530, 8))
    pen.box(20, 544, 560, 16, c.deep, 3)
    pen.anchor("top", 530, 10)


def _gate_of_columns(pen: Pen, look: Look) -> None:
    """A gate of six pillars with a chariot of four green horses on top."""
    c, green = look.main("#e3d3b0", "#e3d3b0"), tones("#5f9a86")
    for x in (22, 500):
        pen.box(x, 380, 78, 180, c.dark)
        pen.poly(c.base, (x - 8, 384), (x + 39, 346), (x + 86, 384))
        for dx in (10, 54):
            pen.box(x + dx, 392, 14, 168, c.light)
    pen.box(104, 300, 392, 260, c.deep)
    for k in range(6):
        x = 118 + k * 69
        pen.box(x - 2, 300, 26, 250, c.base)
        pen.box(x + 14, 300, 10, 250, c.dark)
        pen.box(x - 8, 544, 38, 16, c.light, 3)
        pen.box(x - 6, 296, 34, 12, c.light, 3)
    pen.box(92, 246, 416, 54, c.base, 3)
    for k in range(13):
        pen.box(104 + k * 31, 258, 18, 28, c.dark, 2)
    pen.box(84, 236, 432, 14, c.light, 3)
    pen.box(170, 188, 260, 50, c.base, 3)
    pen.box(160, 180, 280, 12, c.light, 3)
    for k in range(4):
        x = 236 + k * 40
        pen.soft(green.base, (x - 18, 180), (x - 20, 144), (x - 6, 134), (x - 2, 106), (x + 12, 110),
            (x + 10, 140),
            (x + 16, 180))
        pen.lines(green.dark, 6, ((x - 12, 150), (x - 16, 180)), ((x + 8, 150), (x + 12, 180)))
    pen.box(276, 116, 48, 40, green.dark, 6)
    pen.tube(green.light, [(300, 120), (300, 70)], [26, 18])
    pen.dot(300, 62, 12, green.light)
    pen.lines(green.dark, 6, ((300, 92), (334, 74)), ((336, 110), (336, 44)))
    pen.box(60, 548, 480, 12, c.deep)
    pen.anchor("door", 300, 560)
    pen.anchor("top", 300, 46)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:redeemer": _redeemer,
    "prop:onion_domes": _onion_domes,
    "prop:hagia_sophia": _hagia_sophia,
    "prop:rock_tomb": _rock_tomb,
    "prop:parliament": _parliament,
    "prop:gate_of_columns": _gate_of_columns,
}
