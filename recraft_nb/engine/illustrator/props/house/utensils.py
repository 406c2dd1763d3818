"""Small goods of kitchen and desk: fork, knife, whisk, napkin, a slim candle, a piggy bank, paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _fork(pen: Pen, look: Look) -> None:
    c = look.main("#b9c0cc")
    pen.tube(c.dark, [(306, 552), (306, 280)], [40, 22])
    pen.tube(c.base, [(300, 550), (300, 280)], [36, 18])
    pen.fill(soft((224, 160), (376, 160), (372, 240), (330, 296), (270, 296), (228, 240)), c.base)
    for k in range(4):
        x = 228 + k * 40
        pen.box(x, 40, 22, 150, c.dark, 10)
        pen.box(x, 40, 15, 150, c.base, 8)
    pen.line(c.glow, 6, (296, 320), (294, 540))
    pen.line(c.light, 6, (240, 190), (246, 240), (276, 280), curve=True)


def _table_knife(pen: Pen, look: Look) -> None:
    c = look.main("#b9c0cc")
    handle = tones("#b9c0cc") if look.color is None else c
    pen.fill(corners((262, 330), (262, 70), (300, 36), (344, 90), (350, 220), (338, 330), r=20), c.base)
    pen.fill(corners((318, 330), (330, 110), (344, 96), (350, 220), (338, 330), r=8), c.dark)
    pen.line(c.glow, 7, (276, 90), (276, 318))
    pen.box(268, 322, 62, 236, handle.dark, 22)
    pen.box(264, 322, 54, 232, handle.base, 20)
    pen.box(258, 316, 78, 22, handle.light, 8)
    pen.line(handle.light, 8, (282, 356), (282, 530))
    pen.dot(296, 530, 6, handle.deep)


def _whisk(pen: Pen, look: Look) -> None:
    c = look.main("#b9824f")
    wire = "#9aa3b2"
    for dx in (-96, -62, -26, 26, 62, 96):
        pen.line(wire, 9, (300, 330), (300 + dx * 1.1, 200), (300 + dx * 0.7, 90), (300, 46), curve=True)
    pen.line("#dfe4ec", 5, (300, 330), (250, 200), (270, 90), (300, 48), curve=True)
    pen.box(276, 316, 48, 60, "#c3cad6", 8)
    pen.box(270, 366, 60, 192, c.dark, 26)
    pen.box(268, 364, 52, 190, c.base, 24)
    pen.line(c.light, 8, (286, 392), (286, 530))


def _napkin(pen: Pen, look: Look) -> None:
    c = look.main("#f7f4ee", "#e9c9c0", "#c9d9e6")
    pen.fill(corners((60, 430), (360, 380), (560, 470), (240, 556), r=10), c.dark)
    pen.fill(corners((60, 416), (360, 366), (560, 456), (240, 542), r=10), c.base)
    pen.fill(corners((60, 416), (360, 366), (430, 398), (120, 450), r=8), c.light)
    for k in range(4):
        pen.line(c.dark, 4, (120 + k * 60, 446 + k * 24), (430 + k * 30, 394 + k * 15))
    pen.line(c.deep, 4, (74, 426), (240, 536))


def _slim_candle(pen: Pen, look: Look) -> None:
    """A thin candle as it stands on a cake."""
    c = look.main("#3f9bd0", "#e0475b", "#f2c53f", "#5fae6a", "#9a6fd0")
    pen.soft("#f28a2f", (262, 140), (300, 36), (338, 140), (300, 190))
    pen.soft("#ffe27a", (282, 146), (300, 90), (318, 146), (300, 180))
    pen.line("#5a4a44", 9, (300, 176), (300, 222))
    pen.box(262, 210, 76, 350, c.base, 12)
    pen.box(310, 210, 28, 350, c.dark, 10)
    for k in range(4):
        pen.line("#ffffff", 16, (266, 300 + k * 76), (334, 262 + k * 76), opacity=0.9)


def _piggy_bank(pen: Pen, look: Look) -> None:
    c = look.main("#f29ab0", "#f2a6b8")
    for x in (170, 400):
        pen.box(x, 470, 62, 86, c.dark, 18)
    pen.line(c.dark, 14, (546, 330), (580, 300), (560, 280), (584, 262), curve=True)
    pen.form(soft((60, 350), (110, 220), (240, 160), (400, 168), (520, 240), (556, 350), (520, 460), (400,
        516), (220, 516),
        (100, 460)), c)
    pen.soft(c.dark, (150, 210), (150, 120), (220, 150), (236, 200))
    pen.soft(c.light, (160, 204), (162,
        140), (208, 160), (222, 198))
    pen.box(270, 164, 110, 18, c.deep, 8)
    pen.dot(324, 96, 56, "#e0a93a")
    pen.dot(320, 92, 52, "#f7cf5a")
    pen.ring(320, 92, 36, 36, "#e0a93a", 8)
    pen.cut(oval(300, 340, 300, 300), corners((266, 172), (384, 172), (384, 182), (266, 182)), c.deep)
    pen.oval(70, 356, 44, 58, c.dark)
    pen.oval(62, 352, 40, 54, c.light)
    pen.oval(52, 340, 8, 14, c.deep)
    pen.oval(74, 340, 8, 14, c.deep)
    pen.dot(150, 300, 15, "#3a2a33")
    pen.dot(145, 295, 5, "#ffffff")
    pen.line(c.deep, 7, (110, 410), (140, 424), (166, 412), curve=True)
    for x in (214, 444):
        pen.box(x, 486, 62, 72, c.base, 18)
    pen.soft("#ffffff", (230, 200), (330, 190), (300, 216), (240, 226), opacity=0.5)


def _paper_ball(pen: Pen, look: Look) -> None:
    c = look.main("#f2f0ea")
    ball = pen.fill(corners((80, 420), (110, 260), (200, 150), (330, 110), (460, 180), (530, 300), (510,
        450), (400, 546),
        (240, 556), (130, 510), r=20), c.base)
    faces = (((80, 420), (110, 260), (240, 330), (200, 460)), ((330, 110), (460, 180), (400, 290), (290,
        240)),
             ((460, 180), (530, 300), (420, 370), (400, 290)), ((240, 556), (200, 460), (330, 430), (400,
                 546)),
             ((200, 150), (330, 110), (290, 240), (210, 260)), ((510, 450), (420, 370), (330, 430), (400,
                 546)))
    for k, face in enumerate(faces):
        pen.cut(ball, corners(*face), (c.dark, c.light, c.dark, c.deep, c.light, c.dark)[k], opacity=0.75)
    pen.lines(c.deep, 5, ((110, 260), (240, 330), (290, 240), (330, 110)), ((240, 330), (200, 460), (130,
        510)),
        ((290, 240), (400, 290), (530, 300)), ((400, 290), (420, 370), (330, 430), (240, 556)), ((420,
            370), (510, 450)),
        ((240, 330), (330, 430)))


def _groceries(pen: Pen, look: Look) -> None:
    """A paper bag full of food."""
    c = look.main("#cfa46f")
    pen.fill(corners((170, 330), (130, 90), (150, 50), (190, 60), (260, 330), r=18), "#d99a4a")
    pen.lines("#b9772f", 8, ((150, 120), (180, 104)), ((160, 180), (194, 164)), ((172, 240), (206, 224)))
    for x, y, r, paint in ((250, 170, 58, "#5fa04a"), (300, 130, 62, "#7ab85a"), (352, 176, 54, "#4f8f42")):
        pen.dot(x, y, r, paint)
    pen.box(352, 90, 110, 240, "#f4f6fa", 8)
    pen.poly("#dfe6f0", (352, 90), (407, 40), (462, 90))
    pen.box(352, 150, 110, 60, "#3f86c9")
    pen.dot(250, 250, 50, "#d9352c")
    pen.dot(240, 240, 18, "#ef6a4c")
    pen.dot(330, 256, 46, "#f2852a")
    pen.tube("#f2852a", [(470, 300), (520, 130)], [34, 14])
    pen.lines("#5fa04a", 9, ((518, 134), (512,
        80)), ((520, 134), (548, 84)))
    body = pen.fill(corners((120, 280), (490, 280), (510, 560), (100, 560), r=8), c.base)
    pen.cut(body, corners((390, 270), (530, 270), (530, 580), (380, 580)), c.dark)
    pen.fill(corners((120, 270), (490, 270), (494, 304), (116, 304), r=4), c.light)
    pen.lines(c.dark, 5, ((130, 400), (372, 400)), ((376, 304), (368, 556)))


def _paint_can(pen: Pen, look: Look) -> None:
    """An open can with paint that runs down its side."""
    paint = look.main("#e2453c", "#3f86d9", "#f2b53c", "#4fae6a")
    tin = tones("#c3cad6")
    pen.line("#8d94a6", 10, (110, 250), (60, 400), (300, 520), (540, 400), (490, 250), curve=True)
    body = pen.fill(corners((100, 200), (500, 200), (490, 556), (110, 556), r=14), tin.base)
    pen.cut(body, corners((400, 190), (520, 190), (520, 580), (392, 580)), tin.dark)
    pen.box(106, 330, 388, 130, paint.light, 4)
    pen.box(400, 330, 94, 130, paint.base, 4)
    pen.oval(300, 200, 204, 58, tin.dark)
    pen.oval(300, 198, 190, 50, paint.dark)
    pen.oval(296, 204, 176, 40, paint.base)
    pen.soft(paint.light, (170, 200), (260, 180), (330, 186), (250, 206))
    for x, low, w in ((170, 400, 40), (230, 300, 34), (330, 350, 38)):
        pen.tube(paint.base, [(x, 232), (x, low)], [w, w])
        pen.dot(x, low, w * 0.52, paint.base)


def _whole_pizza(pen: Pen, look: Look) -> None:
    """A whole pizza on a board, seen a little from above."""
    crust, cheese = tones("#d9964a"), look.main("#f7c94f")
    pen.oval(300, 470, 292, 100, "#8a5f3a")
    pen.oval(300, 458, 292, 98, "#b98552")
    pen.oval(300, 448, 256, 88, crust.dark)
    pen.oval(300, 436, 256, 88, crust.base)
    pen.oval(300, 432, 222, 72, "#c9442f")
    pen.oval(300, 430, 214, 68, cheese.base)
    pen.soft(cheese.light, (130, 420), (240, 376), (380, 384), (300, 404), (180, 436))
    spots = ((180, 416), (262, 392), (350, 398), (430, 424), (226, 452), (318, 440), (398, 464), (290, 482))
    for k, (x, y) in enumerate(spots[: 8 if not look.has("cheese", "margherita") else 0]):
        pen.oval(x, y, 30, 13, "#a8321f")
        pen.oval(x - 2, y - 3, 26, 10, "#d9482f" if k % 2 else "#c93f2a")
    for k, (x, y) in enumerate(((214, 428), (300, 414), (374, 436), (256, 474), (446, 448), (150, 440))):
        with pen.at(x, y, turn=k * 50):
            pen.soft("#4f8f3a", (-20, 0), (0, -9), (20, 0), (0, 9))
    for k in range(4):
        pen.line(cheese.dark, 5, (300, 430), (300 + (208, 150, -150, -208)[k], 430 + (18, 52, 52, 18)[k]),
            opacity=0.7)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:fork": _fork, "prop:table_knife": _table_knife, "prop:whisk": _whisk, "prop:napkin": _napkin,
    "prop:slim_candle": _slim_candle, "prop:piggy_bank": _piggy_bank, "prop:paper_ball": _paper_ball,
    "prop:whole_pizza": _whole_pizza,
    "prop:groceries": _groceries, "prop:paint_can": _paint_can,
}
