"""Things of a kitchen: ovens, sinks, kettles, boards, pans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _brick_oven(pen: Pen, look: Look) -> None:
    c = look.main("#c4674a", "#b5573f")
    dome = pen.fill(corners((50, 556), (50, 300), (120, 150), (300, 90), (480, 150), (550, 300), (550, 556),
        r=70), c.base)
    pen.cut(dome, corners((430, 60), (580, 60), (580, 580), (430, 580)), c.dark)
    for y in (190, 250, 310, 370, 430, 490):
        pen.line(c.dark, 4, (64, y), (536, y), opacity=0.7)
        for k in range(7):
            x = 90 + k * 76 + (38 if y % 120 == 10 else 0)
            if 70 < x < 530:
                pen.line(c.dark, 4, (x, y), (x, y + 58), opacity=0.6)
    pen.fill(corners((150, 500), (150, 380), (220, 290), (300, 270), (380, 290), (450, 380),
        (450, 500), r=50),
        "#e6d3bd")
    pen.fill(corners((176, 500), (176, 390), (234, 316), (300, 300), (366, 316), (424, 390),
        (424, 500), r=46),
        "#3a2620")
    pen.soft("#f2722b", (210, 496), (220, 420), (250, 440), (270, 370), (300, 430), (330, 390), (350, 440),
        (390, 430), (396, 496))
    pen.soft("#ffd257", (250, 496), (262, 450), (290, 470), (312, 430), (336, 470), (356, 496))
    pen.box(110, 496, 380, 30, "#d9c4a8", 8)
    if look.has("pizza"):
        pen.tube("#c99a63", [(330, 520), (470, 580)], [34, 26])
        pen.oval(286, 492, 150, 44, "#b98a55")
        pen.oval(286, 484, 136, 38, "#d99a4e")
        pen.oval(286, 480, 118, 31, "#f4c95c")
        for x, y in ((220, 478), (260, 466), (300, 482), (342, 472), (268, 494), (320, 496), (226, 492)):
            pen.oval(x, y, 17, 7, "#c93a2c")
        for x, y in ((244, 486), (306, 466), (350, 486)):
            pen.oval(x, y, 11, 4, "#4f9a3f")
    pen.box(250, 24, 100, 84, c.dark, 8)
    pen.box(240, 14, 120, 26, c.light, 8)


def _sink(pen: Pen, look: Look) -> None:
    c = look.main("#8fb0c9", "#b98a5e", "#e9ecf1")
    steel = tones("#cdd5df")
    pen.box(70, 330, 460, 226, c.base, 10)
    for x in (84, 306):
        pen.box(x, 372, 210, 172, c.light, 8)
        pen.ring(x + 105, 458, 82, 66, c.dark, 4)
        pen.dot(x + (186 if x < 200 else 24), 456, 9, "#8d94a6")
    pen.box(40, 296, 520, 44, steel.light, 12)
    pen.box(40, 324, 520, 18, steel.dark, 6)
    pen.fill(corners((150, 300), (450, 300), (430, 352), (170, 352), r=14), steel.dark)
    pen.box(164, 298, 272, 14, steel.deep, 6)
    pen.line(steel.base, 24, (300, 300), (300, 180), (330, 140), (380, 140), (400, 180), curve=True)
    pen.line(steel.light, 8, (294, 290), (294, 190))
    pen.box(384, 172, 32, 22, steel.dark, 6)
    pen.lines(steel.dark, 16, ((244, 296), (244, 262)), ((356, 296), (356, 262)))
    pen.oval(244, 256, 24, 10, steel.base)
    pen.oval(356, 256, 24, 10, steel.base)
    pen.soft("#6fc1ea", (400, 214), (412, 240), (400, 258), (388, 240))


def _toaster(pen: Pen, look: Look) -> None:
    c = look.main("#e06a5a", "#8fb9c9", "#d5dae2")
    for x in (170, 320):
        pen.box(x, 110, 120, 220, "#c98a4b", 26)
        pen.box(x + 12, 122, 96, 200, "#f0cf94", 20)
    body = pen.fill(corners((80, 540), (84, 290), (130, 240), (470, 240), (516, 290),
        (520, 540), r=40), c.base)
    pen.cut(body, corners((440, 220), (540, 220), (540, 560), (430, 560)), c.dark)
    pen.box(150, 236, 300, 26, c.deep, 10)
    pen.line(c.glow, 10, (120, 310), (118, 500), opacity=0.8)
    pen.line("#4a4e5c", 10, (486, 330), (486, 440))
    pen.box(462, 350, 50, 26, "#3a3f4d", 8)
    pen.dot(300, 450, 32, "#f7f4ee")
    pen.line("#4a4e5c", 7, (300, 450), (312, 428))
    pen.lines("#3a3f4d", 18, ((140, 550), (180, 550)), ((420, 550), (460, 550)))


def _kettle(pen: Pen, look: Look) -> None:
    c = look.main("#d9534a", "#4f9bc4", "#aeb8c6")
    pen.line("#3a3f4d", 24, (190, 240), (210, 130), (300, 90), (390, 130), (410, 240), curve=True)
    pen.soft(c.dark, (440, 380), (520, 320), (556, 240), (520, 236), (480, 290), (420, 320))
    body = pen.fill(corners((110, 540), (120, 360), (200, 250), (400, 250), (480, 360),
        (490, 540), r=60), c.base)
    pen.cut(body, oval(430, 480, 130, 170), c.dark)
    pen.oval(300, 252, 96, 22, c.light)
    pen.dot(300, 222, 20, "#3a3f4d")
    pen.line(c.glow, 14, (164, 400), (196, 310), opacity=0.8)
    pen.box(110, 520, 380, 30, c.deep, 10)
    for x in (530, 560):
        pen.line("#e9edf2", 8, (x, 210), (x - 14, 170), (x + 6, 130), curve=True, opacity=0.8)


def _tray(pen: Pen, look: Look) -> None:
    c = look.main("#b98049", "#8f5f38", "#d5dae2")
    pen.fill(corners((40, 430), (110, 350), (490, 350), (560, 430), (510, 470), (90, 470), r=20), c.dark)
    pen.fill(corners((52, 424), (116, 352), (484, 352), (548, 424), (504, 456), (96, 456), r=18), c.base)
    pen.fill(corners((94, 418), (136, 370), (464, 370), (506, 418), (480, 436), (120, 436), r=14), c.light)
    pen.lines(c.deep, 12, ((60, 406), (90, 370)), ((540, 406), (510, 370)))
    pen.oval(230, 380, 96, 22, "#dfe4ea")
    pen.oval(230, 376, 92, 19, "#ffffff")
    pen.soft("#d9984a", (160, 372), (190, 326), (240, 316), (290, 336), (306, 372), (250, 358), (210, 358))
    pen.lines("#b5763a", 6, ((206, 326), (214, 356)), ((244, 320), (246, 356)), ((280, 334), (272, 358)))
    pen.fill(corners((360, 300), (450, 300), (440, 392), (370, 392), r=10), "#f7f7f9")
    pen.oval(405, 304, 42, 10, "#7a4a30")
    pen.line("#e3e6ec", 12, (450, 322), (480, 334), (446, 366), curve=True)
    pen.anchor("seat", 300, 400)


def _cutting_board(pen: Pen, look: Look) -> None:
    c = look.main("#d9a868", "#c48f52")
    pen.fill(corners((40, 470), (150, 390), (470, 390), (540, 470), (500, 520), (80, 520), r=22), c.dark)
    top = corners((44, 460), (152, 384), (470, 384), (536, 460), (496, 496), (84, 496), r=20)
    pen.fill(top, c.base)
    pen.cut(top, corners((40, 470), (540, 470), (540, 500), (40, 500)), c.light)
    for y, x0, x1 in ((408, 160, 440), (430, 130, 480), (452, 110, 420)):
        pen.line(c.dark, 4, (x0, y), (x1, y), opacity=0.6)
    pen.ring(490, 440, 18, 9, c.deep, 7)
    pen.oval(220, 430, 26, 12, "#e5533f")
    pen.oval(262, 442, 24, 11, "#e5533f")
    pen.oval(222, 428, 16, 7, "#f48a70")
    pen.soft("#5fb04a", (320, 450), (340, 420), (380, 424), (370, 452))
    pen.anchor("seat", 300, 430)


def _rolling_pin(pen: Pen, look: Look) -> None:
    c = look.main("#d9a868", "#c98f5a")
    with pen.at(300, 330, turn=-28):
        pen.box(-280, -20, 560, 40, c.dark, 20)
        pen.dot(-270, 0, 24, c.base)
        pen.dot(270, 0, 24, c.base)
        body = pen.box(-180, -56, 360, 112, c.base, 30)
        pen.cut(body, corners((-200, 16), (200, 16), (200, 70), (-200, 70)), c.dark)
        pen.line(c.glow, 12, (-150, -30), (130, -30), opacity=0.8)
        pen.line(c.dark, 4, (-120, 0), (40, -2))
        pen.line(c.dark, 4, (-40, 8), (140, 6))


def _saucepan(pen: Pen, look: Look) -> None:
    c = look.main("#5a6274", "#d9534a", "#4f8fb5")
    pen.line("#3a3f4d", 28, (420, 350), (580, 320))
    body = pen.fill(corners((110, 330), (430, 330), (420, 540), (120, 540), r=36), c.base)
    pen.cut(body, corners((340, 310), (450, 310), (450, 560), (330, 560)), c.dark)
    pen.oval(270, 332, 166, 34, c.light)
    pen.oval(270, 334, 148, 26, "#d98a3f")
    for x, y in ((210, 330), (290, 342), (340, 328)):
        pen.oval(x, y, 22, 9, "#f2b04f")
    pen.line(c.glow, 10, (150, 390), (154, 500), opacity=0.7)
    for x in (200, 270, 340):
        pen.line("#eef1f5", 12, (x, 290), (x - 22, 250), (x + 18, 210),
            (x - 6, 160), curve=True, opacity=0.8)


def _blender(pen: Pen, look: Look) -> None:
    c = look.main("#d9534a", "#5a6274", "#4fa08f")
    jug = corners((190, 90), (430, 90), (400, 390), (220, 390), r=14)
    pen.fill(jug, "#dcecf3")
    pen.cut(jug, corners((150, 200), (450, 200), (450, 400), (150, 400)), "#ee7fa0")
    pen.cut(jug, corners((350, 80), (450, 80), (450, 400), (340, 400)), "#c9586f", 0.3)
    pen.line("#c4d6df", 18, (430, 130), (500, 150), (490, 290), (414, 310), curve=True)
    pen.box(180, 60, 260, 36, "#4a4e5c", 12)
    body = pen.fill(corners((200, 390), (420, 390), (460, 552), (160, 552), r=18), c.base)
    pen.cut(body, corners((360, 380), (470, 380), (470, 560), (370, 560)), c.dark)
    for k, paint in enumerate(("#ffffff", "#f2c53f", "#ffffff")):
        pen.dot(250 + k * 50, 480, 15, paint)
    pen.line("#ffffff", 9, (222, 130), (236, 350), opacity=0.7)


def _jug(pen: Pen, look: Look) -> None:
    c = look.main("#8fc0d9", "#e9d9b8", "#e08a6a")
    pen.line(c.dark, 30, (420, 190), (520, 220), (500, 380), (400, 420), curve=True)
    body = pen.fill(corners((200, 80), (410, 80), (400, 200), (450, 400), (400, 556), (180, 556),
        (130, 400),
        (190, 200), r=50), c.base)
    pen.cut(body, oval(430, 420, 110, 220), c.dark)
    pen.soft(c.base, (210, 76), (150, 90), (130, 130), (200, 150))
    pen.oval(304, 86, 106, 22, c.light)
    pen.oval(304, 88, 88, 15, c.deep)
    pen.line(c.glow, 12, (180, 330), (172, 450), opacity=0.8)
    pen.line(c.dark, 8, (150, 300), (440, 300), opacity=0.6)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:brick_oven": _brick_oven,
    "prop:sink": _sink,
    "prop:toaster": _toaster,
    "prop:kettle": _kettle,
    "prop:tray": _tray,
    "prop:cutting_board": _cutting_board,
    "prop:rolling_pin": _rolling_pin,
    "prop:saucepan": _saucepan,
    "prop:blender": _blender,
    "prop:jug": _jug,
}
