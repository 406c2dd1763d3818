"""Curiosities: bottles, globes, instruments, machines and games."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import WOOD
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, star, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

BRASS = tones("#e0ad4a")
STEEL = tones("#a7b0bd")


def _snow_globe(pen: Pen, look: Look) -> None:
    base = look.main("#a9543f", "#8d5f3f", "#3f6b8f")
    pen.dot(300, 262, 226, "#dff1fa")
    inner = pen.dot(300, 262, 214, "#a9d6ee")
    pen.cut(inner, oval(300, 470, 260, 120), "#ffffff")
    pen.cut(inner, oval(340, 480, 220, 90), "#dfeaf5")
    for x, h in ((190, 120), (400, 150), (452, 96)):
        pen.box(x - 6, 376, 12, 26, WOOD.dark)
        for k in range(3):
            y = 384 - k * h * 0.26
            w = h * (0.36 - k * 0.08)
            pen.poly("#3f8f6a" if k % 2 == 0 else "#4aa078", (x - w, y), (x, y - h * 0.44), (x + w, y), r=5)
            pen.poly(
                "#ffffff", (x - w * 0.4, y - h * 0.26), (x, y - h * 0.44), (x + w * 0.4, y - h * 0.26), r=3,
            )
    pen.box(246, 316, 96, 78, "#d9744f", 3)
    pen.box(310, 316, 32, 78, "#b85c3f", 3)
    pen.poly("#6b4a3f", (232, 320), (294, 262), (356, 320), r=5)
    pen.line("#ffffff", 17, (240, 312), (294, 264), (348, 312))
    pen.box(282, 350, 26, 44, "#5a3a2f", 10)
    pen.box(256, 338, 20, 20, "#ffe08a", 3)
    pen.box(314, 338, 20, 20, "#ffd166", 3)
    for x, y, r in (
        (160, 180, 7), (220, 120, 8), (290, 170, 6), (350, 110, 8), (420, 180, 7), (460, 260, 6),
        (140, 270, 6), (250, 220, 6), (380, 236, 6), (320, 80, 6), (200, 250, 5), (430, 120, 5),
    ):
        pen.dot(x, y, r, "#ffffff")
    pen.soft("#ffffff", (124, 230), (160, 130), (236, 76), (190, 140), (150, 236), (134, 270), opacity=0.6)
    pen.dot(420, 388, 8, "#ffffff", opacity=0.6)
    pen.ring(300, 262, 220, 220, "#ffffff", 9, opacity=0.55)
    pen.poly(base.base, (150, 448), (450, 448), (486, 540), (114, 540), r=14)
    pen.poly(base.dark, (392, 448), (450, 448), (486, 540), (404, 540), r=12)
    pen.box(100, 528, 400, 32, base.deep, 12)
    pen.box(142, 440, 316, 20, base.light, 9)
    pen.box(224, 480, 152, 36, BRASS.base, 8)
    pen.lines(BRASS.deep, 5, ((246, 493), (354, 493)), ((262, 505), (338, 505)))


def _bottle(pen: Pen, look: Look) -> None:
    c = look.main("#4f9a6b", "#5a9fc0", "#a9744a", "#8a63b8")
    body = corners(
        (248, 60), (352, 60), (346, 200), (420, 280), (424, 548), (400, 560), (200, 560), (176, 548),
        (180, 280), (254, 200), r=22,
    )
    pen.fill(body, c.light)
    pen.cut(body, corners((100, 250), (500, 250), (500, 600), (100, 600)), c.base)
    pen.cut(body, corners((356, 40), (440, 40), (440, 600), (372, 600)), c.dark)
    pen.oval(300, 250, 92, 9, c.glow, opacity=0.6)
    pen.box(236, 92, 128, 24, c.dark, 9)
    pen.box(260, 26, 80, 54, "#c99a66", 9)
    pen.box(312, 26, 28, 54, "#a97f4e", 7)
    label = pen.box(180, 340, 242, 140, "#fbf3e0", 4)
    pen.cut(label, corners((370, 330), (430, 330), (430, 490), (370, 490)), "#e8d9bd")
    pen.box(180, 352, 242, 8, BRASS.base)
    pen.box(180, 460, 242, 8, BRASS.base)
    pen.dot(300, 404, 27, c.base)
    pen.soft("#fbf3e0", (300, 384), (316, 404), (300, 424), (284, 404))
    pen.line(c.dark, 5, (250, 444), (350, 444))
    pen.line("#ffffff", 13, (206, 310), (206, 330), opacity=0.7)
    pen.line("#ffffff", 13, (204, 496), (206, 530), opacity=0.5)
    pen.line("#ffffff", 11, (272, 130), (268, 196), (222, 264), curve=True, opacity=0.55)


def _jar(pen: Pen, look: Look) -> None:
    c = look.main("#f0a93a", "#d9485a", "#8a4fa0", "#e5863a")
    body = corners(
        (150, 200), (450, 200), (478, 260), (478, 520), (450, 560), (150, 560), (122, 520), (122, 260), r=40,
    )
    pen.fill(body, "#e6f3f6")
    fill = corners(
        (140, 280), (460, 280), (464, 300), (464, 512), (440, 548), (160, 548), (136, 512), (136, 300), r=30,
    )
    pen.fill(fill, c.base)
    pen.cut(fill, corners((400, 260), (480, 260), (480, 560), (410, 560)), c.dark)
    for x, y, r in ((190, 340, 22), (250, 520, 24), (360, 330, 20), (420, 500, 20), (180, 490, 18)):
        pen.oval(x, y, r, r * 0.8, c.light, opacity=0.7)
    pen.oval(300, 282, 160, 15, c.light)
    pen.box(150, 372, 300, 118, "#fdf6e6", 10)
    pen.box(160, 382, 280, 98, c.glow, 7, opacity=0.5)
    pen.soft(
        "#d9485a", (300, 462), (252, 420), (264, 396), (286, 398), (300, 412), (314, 398), (336, 396),
        (348, 420),
    )
    pen.soft("#ffffff", (148, 250), (170, 236), (166, 330), (158, 360), (146, 350), opacity=0.75)
    pen.line("#ffffff", 12, (154, 510), (158, 528), opacity=0.6)
    cloth = soft(
        (126, 176), (150, 120), (300, 92), (450, 120), (474, 176), (496, 232), (450, 222), (400, 238),
        (350, 222), (300, 240), (250, 222), (200, 238), (150, 222), (104, 232),
    )
    t = look.pick("#e0594c", "#4f8fc0", "#5aa06a")
    pen.fill(cloth, t.base)
    for x in (170, 222, 274, 326, 378, 430):
        pen.cut(
            cloth,
            corners(
                (x - 9, 80), (x + 9, 80), (x + 9 + (x - 300) * 0.16, 260), (x - 9 + (x - 300) * 0.16, 260),
            ),
            "#fff6ea", 0.85,
        )
    for y in (122, 156):
        pen.cut(cloth, corners((90, y), (510, y), (510, y + 14), (90, y + 14)), "#fff6ea", 0.5)
    pen.cut(cloth, corners((90, 182), (510, 182), (510, 198), (90, 198)), "#c99a5c")
    pen.soft("#c99a5c", (300, 190), (262, 170), (256, 200), (300, 194), (344, 200), (338, 170))
    pen.lines("#c99a5c", 6, ((300, 194), (280, 232)), ((300, 194), (322, 230)))


def _chessboard(pen: Pen, look: Look) -> None:
    dark = look.main("#8d5a3c", "#4a6b5a", "#4f5f86")
    pen.poly(dark.deep, (20, 528), (580, 528), (572, 558), (28, 558), r=6)
    pen.poly(WOOD.base, (110, 340), (490, 340), (588, 532), (12, 532), r=6)

    def at(u: float, v: float) -> tuple[float, float]:
        k = (v * 0.72) / (1 - v * 0.28)
        half = 182 + (272 - 182) * k
        return 300 + (u - 0.5) * 2 * half, 348 + (522 - 348) * k

    for r in range(8):
        for c in range(8):
            corners_ = (
                at(c / 8, r / 8), at((c + 1) / 8, r / 8), at((c + 1) / 8, (r + 1) / 8),
                at(c / 8, (r + 1) / 8),
            )
            pen.poly("#f3e2c2" if (r + c) % 2 == 0 else dark.base, *corners_)

    def pawn(u: float, v: float, t: object, kind: str, size: float = 1.0) -> None:
        x, y = at(u, v)
        tone = tones("#f7efe0") if t == "w" else tones("#3f3a45")
        with pen.at(x, y, scale=size * (0.7 + 0.45 * v)):
            pen.oval(0, 0, 34, 11, tone.deep)
            pen.form(
                soft(
                    (-30, -4), (-22, -26), (-13, -44), (-15, -84), (15, -84), (13, -44), (22, -26), (30, -4),
                    (0, 4),
                ),
                tone,
            )
            if kind == "pawn":
                pen.form(oval(0, -102, 23, 23), tone)
            elif kind == "king":
                pen.form(corners((-17, -80), (-30, -150), (30, -150), (17, -80), r=6), tone)
                pen.lines(tone.base, 9, ((0, -152), (0, -186)), ((-13, -172), (13, -172)))
            elif kind == "queen":
                pen.form(
                    corners(
                        (-17, -80), (-34, -150), (-13, -128), (0, -160), (13, -128), (34, -150), (17, -80),
                        r=4,
                    ),
                    tone,
                )
                pen.dot(0, -164, 8, tone.light)
            elif kind == "rook":
                pen.form(
                    corners(
                        (-24, -80), (-26, -136), (-13, -136), (-13, -124), (-6, -124), (-6, -136), (6, -136),
                        (6, -124), (13, -124), (13, -136), (26, -136), (24, -80), r=3,
                    ),
                    tone,
                )
            else:
                pen.form(
                    soft(
                        (-20, -78), (-24, -110), (-50, -112), (-54, -130), (-20, -158), (4, -166), (28, -140),
                        (26, -78),
                    ),
                    tone,
                )
                pen.dot(-16, -138, 4.5, tone.deep)
            pen.box(-22, -84, 44, 10, tone.light, 5)

    pawn(0.56, 0.06, "b", "king")
    pawn(0.19, 0.06, "b", "rook")
    pawn(0.31, 0.3, "b", "pawn")
    pawn(0.81, 0.3, "b", "knight")
    pawn(0.56, 0.56, "w", "pawn")
    pawn(0.2, 0.68, "w", "knight")
    pawn(0.82, 0.82, "w", "queen")


def _hourglass(pen: Pen, look: Look) -> None:
    wood = look.main("#a9714a", "#8f5c3f", "#c99a4a")
    sand = tones("#f0c46a")
    glass = soft(
        (180, 90), (420, 90), (414, 190), (360, 256), (320, 300), (360, 344), (414, 410), (420, 510),
        (180, 510), (186, 410), (240, 344), (280, 300), (240, 256), (186, 190), tension=0.8,
    )
    pen.fill(glass, "#d6edf5")
    top = corners(
        (196, 170), (404, 170), (394, 214), (330, 282), (303, 300), (297, 300), (270, 282), (206, 214), r=12,
    )
    pen.fill(top, sand.base)
    pen.cut(top, corners((346, 160), (420, 160), (420, 300), (330, 300)), sand.dark)
    pen.oval(300, 172, 104, 11, sand.light)
    pen.line(sand.base, 6, (300, 296), (300, 470))
    heap = soft((192, 506), (206, 470), (262, 432), (300, 412), (338, 432), (394, 470), (408, 506))
    pen.form(heap, sand)
    pen.soft("#ffffff", (204, 116), (226, 110), (222, 180), (250, 236), (240, 240), (206, 196), opacity=0.75)
    pen.soft("#ffffff", (208, 420), (232, 372), (244, 370), (226, 424), (222, 470), (206, 470), opacity=0.6)
    for x in (148, 438):
        pen.tube(
            wood.base if x < 300 else wood.dark,
            [(x + 6, 92), (x + 6, 200), (x + 6, 300), (x + 6, 400), (x + 6, 512)], [22, 14, 26, 14, 22],
        )
        pen.line(wood.light, 4, (x + 2, 110), (x + 2, 490), opacity=0.7)
        for y in (196, 300, 404):
            pen.box(x - 6, y - 6, 24, 12, BRASS.base, 5)
    for y in (40, 508):
        pen.box(110, y, 380, 52, wood.base, 16)
        pen.box(110, y + 30, 380, 22, wood.dark, 11)
        pen.line(wood.light, 6, (130, y + 12), (400, y + 12))


def _suitcase(pen: Pen, look: Look) -> None:
    c = look.main("#8a5a35", "#7a4b34", "#a8704a")
    strap = tones("#5a3a26")
    pen.line(strap.base, 22, (232, 200), (240, 146), (360, 146), (368, 200), curve=True)
    body = pen.box(60, 196, 480, 350, c.base, 34)
    pen.cut(body, corners((430, 150), (560, 150), (560, 580), (430, 580)), c.dark)
    for x in (150, 410):
        pen.box(x, 196, 40, 350, strap.base, 4)
        pen.box(x - 4, 330, 48, 44, "#d9a83f", 6)
        pen.box(x + 8, 342, 24, 20, strap.dark, 3)
    pen.lines(c.deep, 5, ((64, 370), (148, 370)), ((194, 370), (408, 370)), ((454, 370), (536, 370)))
    for x, y in ((78, 214), (522, 214), (78, 528), (522, 528)):
        pen.dot(x, y, 17, strap.dark)
    if any("sticker" in trait for trait in look.traits) or look.has("travel"):
        pen.dot(262, 280, 46, "#f4efe0")
        pen.dot(262, 280, 38, "#3f86c9")
        pen.poly("#f4efe0", (240, 296), (262, 252), (284, 296), r=3)
        with pen.at(346, 286, turn=12):
            pen.box(-44, -30, 88, 60, "#f4efe0", 5)
            pen.box(-38, -24, 76, 48, "#e0473f", 4)
            pen.dot(0, 0, 15, "#ffd83a")
        with pen.at(276, 460, turn=-10):
            pen.box(-52, -34, 104, 68, "#f4efe0", 5)
            pen.poly("#2f9e86", (-44, 26), (-14, -16), (6, 8), (20, -8), (44, 26), r=2)
        pen.dot(366, 460, 36, "#f2bd3f")
        pen.fill(star(366, 460, 26, 12), "#7a3f8f")
        with pen.at(104, 300, turn=8):
            pen.box(-30, -22, 60, 44, "#fafafa", 4)
            pen.box(-30, -8, 60, 14, "#e0473f")
    pen.anchor("hand", 300, 146)


def _sneaker(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#2f86c9", "#2f9e86", "#f0a93a", "#3a3f4d")
    pen.poly("#d9dde3", (40, 520), (560, 520), (566, 556), (50, 556), r=16)
    pen.poly("#fafafa", (36, 484), (150, 470), (560, 486), (566, 530), (44, 530), r=18)
    shoe = soft((44, 490), (60, 420), (150, 380), (250, 330), (320, 230), (360, 210), (440, 236),
        (520, 226), (556, 260), (556, 492), (300, 500))
    pen.fill(shoe, c.base)
    pen.cut(shoe, corners((400, 180), (600, 180), (600, 520), (430, 520)), c.dark)
    pen.soft(c.deep, (330, 236), (430, 254), (530, 240), (500, 270), (400, 280))
    pen.soft("#fafafa", (46, 488), (70, 430), (140, 410), (176, 440), (170, 488))
    for k in range(4):
        x, y = 214 + k * 32, 366 - k * 36
        pen.line("#fafafa", 12, (x, y), (x + 58, y + 40))
    pen.soft("#fafafa", (250, 470), (360, 420), (500, 390), (400, 450), (300, 486))
    pen.line(c.light, 6, (190, 392), (260, 344), (320, 256), curve=True)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:suitcase": _suitcase,
    "prop:sneaker": _sneaker,
    "prop:snow_globe": _snow_globe,
    "prop:bottle": _bottle,
    "prop:jar": _jar,
    "prop:chessboard": _chessboard,
    "prop:hourglass": _hourglass,
}
