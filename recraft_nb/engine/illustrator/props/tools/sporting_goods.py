"""Sports gear as things: a mitt, a shuttlecock, skis, a snowboard, a climbing harness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#b9c1cf")


def _baseball_glove(pen: Pen, look: Look) -> None:
    """A leather mitt with a ball in it."""
    c = look.main("#a8642f")
    for x, y, turn in ((150, 250, -34), (220, 180, -16), (310, 160, 0), (400, 190, 16)):
        with pen.at(x, y, turn=turn):
            pen.soft(c.dark, (-54, 180), (-58, -30), (0, -130), (58, -30), (54, 180))
            pen.soft(c.base, (-48, 176), (-52, -28), (-6, -118), (34, -30), (36, 176))
            pen.line("#f2d9a8", 5, (-6, -96), (-10, 60))
    pen.soft(c.dark, (420, 330), (470, 240), (560, 250), (560, 360), (480, 470))
    pen.soft(c.base, (420, 340), (474, 254), (540, 264), (534, 350), (470, 450))
    pen.lines("#5a3218", 9, ((430, 200), (500, 250)), ((440, 250), (496, 286)), ((420, 290), (480, 320)),
        ((470, 210), (440, 300)))
    pen.soft(c.dark, (120, 330), (180, 270), (330, 280), (460, 340), (450, 480), (370, 556), (220, 556),
        (140, 470))
    pen.soft(c.base, (126, 330), (184, 280), (330, 290), (430, 350), (416, 460), (350, 530), (220, 530),
        (146, 460))
    pen.soft(c.deep, (190, 380), (260, 330), (360, 370), (370, 450), (290, 490), (210, 460))
    pen.dot(290, 390, 84, "#d9d3c9")
    pen.dot(286, 386, 80, "#fbf8f2")
    pen.lines("#d9413a", 6, ((232, 340), (262, 390), (244, 444)), ((338, 332), (312, 386), (334, 436)),
        curve=True)
    pen.lines("#f2d9a8", 5, ((180, 500), (300, 520), (390, 500)), curve=True)


def _shuttlecock(pen: Pen, look: Look) -> None:
    c = look.main("#fbf9f5")
    for k in range(9):
        x = -4 + k
        top = 300 + x * 52, 60 + abs(x) * 12
        pen.soft(c.dark if k % 2 else c.base, (300 + x * 14, 420), (top[0] - 34, top[1] + 60), (top[0] - 16,
            top[1]), (top[0] + 18, top[1]),
            (top[0] + 34, top[1] + 60), (300 + x * 14 + 8, 420))
        pen.line("#c9c3b8", 5, (300 + x * 15, 420), (top[0], top[1] + 20))
    pen.lines("#e4574c", 8, ((166, 270), (300, 300), (434, 270)), ((200, 350), (300, 372), (400, 350)),
        curve=True)
    pen.fill(corners((214, 400), (386, 400), (380, 450), (220, 450), r=10), "#3f6fae")
    pen.soft("#d9c39a", (220, 446), (380, 446), (380, 510), (300, 556), (220, 510))
    pen.soft("#efdcb8", (224, 446), (330, 446), (326, 500), (280, 532), (226, 500))


def _paddle_and_ball(pen: Pen, look: Look) -> None:
    c = look.main("#d9363a")
    with pen.at(270, 260, turn=-30):
        pen.tube("#8a5a36", [(0, 190), (0, 340)], [54, 60])
        pen.tube("#c98f4f", [(-8, 194), (-8, 334)], [30, 34])
        pen.oval(6, 8, 198, 214, "#8a5a36")
        pen.oval(0, 0, 196, 212, c.base)
        pen.cut(oval(0, 0, 196, 212), corners((90, -240), (260, -240), (260, 240), (60, 240)), c.dark)
        pen.fill(corners((-120, 166), (120, 166), (40, 230), (-40, 230), r=16), "#c98f4f")
        pen.soft(c.light, (-150, -60), (-110, -150), (-20, -180), (-100, -90), opacity=0.8)
    pen.dot(494, 470, 62, "#d9d9e0")
    pen.dot(490, 466, 58, "#fbfbfd")
    pen.oval(470, 446, 17, 11, "#ffffff", turn=-35)


def _snowboard(pen: Pen, look: Look) -> None:
    c = look.main("#3f6fd9", "#e4574c", "#4fb39a")
    with pen.at(300, 300, turn=24):
        pen.tube(c.deep, [(8, -206), (4, 0), (8, 206)], [136, 112, 136])
        pen.tube(c.base, [(0, -206), (-4, 0), (0, 206)], [128, 104, 128])
        pen.soft("#f2c53c", (-50, -230), (40, -250), (-20, -100), (44, -30), (-44, -60))
        pen.soft("#ffffff", (-50, 60), (40, 20), (50, 200), (0, 250), (-30, 170))
        pen.soft(c.light, (-44, 190), (-10, 120), (10, 220), (-20, 244))
        for y in (-100, 100):
            pen.box(-66, y - 22, 132, 44, "#2b2f3a", 16)
            pen.lines("#8d94a6", 9, ((-40, y - 30), (40, y - 30)), ((-40, y + 30), (40, y + 30)))
            pen.box(-24, y - 40, 48, 80, "#4a4f5c", 12)


def _skis(pen: Pen, look: Look) -> None:
    """A pair of skis that stand in the snow, and the poles."""
    c = look.main("#e4574c", "#3f6fd9")
    for x, lean in ((100, -10), (490, 10)):
        pen.line("#8d94a6", 11, (x, 540), (x + lean, 130))
        pen.box(x + lean - 13, 90, 26, 70, "#2b2f3a", 11)
        pen.ring(x, 500, 26, 9, "#2b2f3a", 7)
    for x, t in ((240, c.base), (350, c.dark)):
        pen.tube(t, [(x, 540), (x, 120), (x + 3, 70), (x + 6, 34)], [72, 66, 60, 22])
        pen.soft("#ffffff", (x - 26, 150), (x + 26, 110), (x + 26, 190), (x - 26, 240), opacity=0.9)
        pen.soft("#f2c53c", (x - 26, 250), (x + 26, 200), (x + 26, 230), (x - 26, 290))
        pen.box(x - 32, 350, 64, 70, "#2b2f3a", 10)
        pen.box(x - 20, 320, 40, 34, "#8d94a6", 8)
        pen.box(x - 24, 426, 48, 26, "#8d94a6", 8)
    pen.soft("#ffffff", (40, 560), (130, 516), (300, 524), (460, 512), (570, 560), (300, 572))


def _flippers(pen: Pen, look: Look) -> None:
    c = look.main("#2fa5c9", "#f2c53c", "#e4574c")
    for x, turn, t in ((200, -12, c.base), (400, 12, c.dark)):
        with pen.at(x, 200, turn=turn):
            pen.fill(corners((-60, -30), (60, -30), (130, 300), (40, 340), (0, 316), (-40, 340), (-130, 300),
                r=24), t)
            pen.lines(c.deep, 10, ((-40, 60), (-84, 290)), ((0, 60), (0, 300)), ((40, 60), (84, 290)))
            pen.line(c.glow, 7, (-54, 40), (-104, 270))
            pen.soft("#2b2f3a", (-66, 50), (-70, -80), (-40, -150), (40, -150), (70, -80), (66, 50), (0, 80))
            pen.oval(0, -96, 44, 36, "#12151c")
            pen.line("#6f7789", 7, (-44, -20), (0, 0), (44, -20), curve=True)


def _bike_helmet(pen: Pen, look: Look) -> None:
    c = look.main("#3f86d9", "#e4574c", "#f2c53c")
    pen.lines("#2b2f3a", 13, ((170, 420), (240, 540), (300, 552), (360, 540), (430, 420)), ((250, 430), (270,
        548)), ((350, 430), (330, 548)))
    pen.box(276, 536, 48, 26, "#4a4f5c", 8)
    shell = soft((40, 400), (60, 240), (180, 130), (320, 110), (470, 170), (560, 320), (560, 400), (420,
        440), (200, 440))
    pen.fill(shell, c.base)
    pen.cut(shell, corners((420, 100), (590, 100), (590, 460), (380, 460)), c.dark)
    pen.soft("#23262f", (160, 190), (230, 150), (250, 170), (170, 300), (110, 350), (116, 280))
    pen.soft("#23262f", (290, 140), (360, 140), (350, 260), (290, 370), (220, 380), (250, 260))
    pen.soft("#23262f", (420, 180), (480, 220), (490, 330), (440, 400), (370, 390), (410, 290))
    pen.lines(c.light, 10, ((140, 180), (84, 280), (66, 370)), ((270, 130), (200, 260), (180, 390)),
        curve=True)
    pen.soft(c.deep, (30, 400), (180, 424), (420, 424), (572, 390), (420, 456), (180, 456))


def _harness(pen: Pen, look: Look) -> None:
    """A climbing harness: belt, two loops for the legs, a carabiner."""
    c = look.main("#e4574c", "#3f86d9", "#f2a12c")
    pen.ring(300, 170, 230, 74, c.deep, 50)
    pen.ring(300, 164, 230, 74, c.base, 40)
    pen.ring(300, 158, 230, 74, c.light, 7)
    for x in (170, 430):
        pen.ring(x, 440, 116, 92, c.deep, 40)
        pen.ring(x, 434, 116, 92, c.base, 32)
        pen.line("#2b2f3a", 13, (x + (60 if x < 300 else -60), 360), (300, 240))
        pen.line("#2b2f3a", 11, (x + (-60 if x < 300 else 60), 350), (x + (-70 if x < 300 else 70), 210))
    pen.tube("#2b2f3a", [(300, 220), (300, 330)], [34, 34])
    pen.ring(300, 290, 34, 48, "#f2c53c", 13)
    pen.box(200, 212, 66, 44, "#8d94a6", 8)
    pen.box(214, 224, 38, 20, "#4a4f5c", 5)
    pen.ring(462, 270, 26, 42, "#b9c1cf", 11)
    pen.ring(130, 270, 22, 30, "#2b2f3a", 9)


def _carabiner(pen: Pen, look: Look) -> None:
    c = look.main("#e4574c", "#3f86d9", "#b9c1cf")
    way = ((390, 480), (300, 550), (200, 500), (180, 380), (200, 160), (290, 60), (390, 80), (430, 170))
    pen.lines(c.deep, 56, way, curve=True)
    pen.lines(c.base, 44, tuple((x - 3, y - 3) for x, y in way), curve=True)
    pen.lines(c.glow, 9, ((196, 440), (190, 300), (216, 160), (290, 80)), curve=True, opacity=0.8)
    pen.line("#8d94a6", 40, (430, 170), (400, 470))
    pen.line("#dfe3ea", 28, (426, 174), (396, 466))
    pen.line("#8d94a6", 6, (410, 210), (388, 440))
    pen.box(390, 290, 62, 100, "#5a6070", 10)
    pen.lines("#8d94a6", 5, *(((396, 304 + k * 18), (446, 308 + k * 18)) for k in range(5)))
    pen.dot(400, 470, 15, "#5a6070")


def _fishing_lure(pen: Pen, look: Look) -> None:
    """A small painted fish with two hooks."""
    c = look.main("#e4574c", "#4fae6a", "#f2a12c")
    body = soft((40, 250), (130, 170), (300, 160), (450, 210), (560, 270), (440, 330), (260, 340), (110, 310))
    pen.fill(body, c.base)
    pen.cut(body, corners((30, 260), (600, 280), (600, 360), (30, 360)), "#f7f3ea")
    for k in range(6):
        pen.line(c.deep, 13, (230 + k * 46, 180 + k * 8), (220 + k * 46, 250 + k * 4))
    pen.dot(120, 240, 34, "#f7e04a")
    pen.dot(116, 240, 19, "#23262f")
    pen.dot(110, 234, 6, "#ffffff")
    pen.fill(corners((30, 260), (60, 270), (30, 350), (6, 330), r=8), "#dcebf3")
    pen.soft(c.dark, (180, 260), (210, 230), (240, 270), (200, 300))
    for x, y in ((240, 338), (470, 320)):
        pen.ring(x, y + 12, 12, 14, "#8d94a6", 6)
        pen.line("#8d94a6", 8, (x, y + 24), (x, y + 110))
        for s in (-1, 1):
            pen.line("#8d94a6", 8, (x, y + 110), (x + s * 26, y + 150), (x + s * 54, y + 110), (x + s * 44,
                y + 84), curve=True)
    pen.ring(30, 236, 17, 17, "#8d94a6", 7)
    pen.soft(c.light, (130, 200), (260, 176), (400, 204), (260, 196), opacity=0.8)


def _foil(pen: Pen, look: Look) -> None:
    """A fencing mask before two crossed foils."""
    c = look.main("#d9413a", "#3f6fae")
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.line("#dfe3ea", 9, (470, 540), (60, 40))
            pen.line("#8d94a6", 3, (474, 540), (64, 40))
            pen.oval(452, 512, 50, 24, "#b9c1cf", turn=-40)
            pen.tube(c.dark, [(470, 536), (510, 580)], [22, 26])
    pen.soft("#f4f1ea", (190, 360), (210, 520), (300, 560), (390, 520), (410, 360))
    pen.fill(soft((170, 270), (200, 170), (300, 130), (400, 170), (430, 270), (400, 400), (300, 450), (200,
        400)), "#2b2f3a")
    pen.lines("#8d94a6", 4, *(((200 + k * 25, 180 + abs(k - 4) * 8), (200 + k * 25,
        410 - abs(k - 4) * 6)) for k in range(9)),
        *(((184, 220 + k * 28), (416, 220 + k * 28)) for k in range(7)))
    pen.lines(c.base, 22, ((172, 300), (180, 200), (240, 140), (300, 124), (360, 140), (420, 200), (428,
        300)), curve=True)


def _frisbee(pen: Pen, look: Look) -> None:
    c = look.main("#e4574c", "#3f86d9", "#f2a12c")
    with pen.at(300, 320, turn=-16):
        pen.oval(0, 46, 266, 106, c.deep)
        pen.oval(0, 20, 270, 110, c.dark)
        pen.oval(0, 0, 270, 106, c.base)
        for r in (0.84, 0.7, 0.56):
            pen.ring(0, 0, 270 * r, 104 * r, c.dark, 5)
        pen.oval(0, 2, 120, 44, "#ffffff")
        pen.oval(0, 2, 96, 34, c.light)
        pen.soft("#ffffff", (-230, -10), (-160, -66), (-60, -86), (-130, -40), opacity=0.55)
    pen.lines("#ffffff", 9, ((60, 520), (200, 500)), ((120, 556), (260, 530)), ((360, 530), (440, 508)),
        opacity=0.8)


def _kayak_paddle(pen: Pen, look: Look) -> None:
    c = look.main("#f2a12c", "#e4574c", "#3f86d9")
    with pen.at(300, 300, turn=40):
        pen.box(-11, -220, 22, 440, "#2b2f3a", 10)
        pen.box(-15, -70, 30, 50, "#5a6070", 8)
        pen.box(-15, 20, 30, 50, "#5a6070", 8)
        for s in (1, -1):
            pen.soft(c.dark, (-14, s * 150), (-52, s * 200), (-56, s * 290), (0, s * 346), (56, s * 290),
                (52, s * 200), (14, s * 150))
            pen.soft(c.base, (-14, s * 150), (-52, s * 200), (-56, s * 290), (-8, s * 338), (10, s * 290),
                (10, s * 150))
            pen.line(c.glow, 7, (-2, s * 170), (-2, s * 320))


def _sleeping_bag(pen: Pen, look: Look) -> None:
    """Laid out, half unzipped, with its pillow."""
    c = look.main("#3f7fae", "#e4743c", "#4f8a5a")
    pen.soft(c.deep, (20, 440), (60, 330), (180, 300), (420, 330), (570, 400), (590, 470), (520, 520), (300,
        552), (80, 530))
    pen.soft(c.base, (24, 420), (64, 316), (180, 290), (420, 318), (560, 386), (576, 448), (500, 500), (300,
        526), (90, 506))
    pen.soft("#f7dca0", (40, 420), (76, 330), (170, 306), (280, 320), (250, 400), (180, 470), (90, 490))
    pen.soft("#fbf8f2", (60, 410), (84, 350), (150, 336), (190, 370), (160, 430), (90, 450))
    pen.lines(c.dark, 8, ((340, 322), (310, 420), (330, 524)), ((430, 332), (410, 420), (430, 512)), ((510,
        366), (500, 430), (510, 496)),
        curve=True)
    pen.soft(c.light, (300, 330), (420, 340), (520, 380), (400, 366), opacity=0.7)
    pen.lines("#f2c53c", 7, ((276, 322), (246, 400), (176, 474), (300, 506)), curve=True)
    pen.box(290, 492, 26, 34, "#f2c53c", 6)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:baseball_glove": _baseball_glove, "prop:shuttlecock": _shuttlecock,
    "prop:paddle_and_ball": _paddle_and_ball, "prop:snowboard": _snowboard, "prop:snow_skis": _skis,
    "prop:flippers": _flippers, "prop:bike_helmet": _bike_helmet, "prop:harness": _harness,
    "prop:carabiner": _carabiner, "prop:fishing_lure": _fishing_lure,
    "prop:foil": _foil, "prop:frisbee": _frisbee, "prop:kayak_paddle": _kayak_paddle,
    "prop:sleeping_bag": _sleeping_bag,
}
