"""Birds of the garden, insects, snail, snake, elephant, camel: what the herd and the birds leave out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts.animal_clothes import bird_coat
from recraft_nb.engine.illustrator.props.beasts.beast import COILED, GAPES, MUDDY
from recraft_nb.engine.illustrator.props.beasts.trunks import TRUNK, coiled_snake, held_trunk
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _eye(pen: Pen, x: float, y: float, r: float = 12) -> None:
    pen.dot(x, y, r, "#26222e")
    pen.dot(x - r * 0.3, y - r * 0.35, r * 0.34, "#ffffff")


def _bird(pen: Pen, look: Look) -> None:
    c = look.main("#3f8ed0", "#d9483f", "#f0b43f", "#5aa06a", "#8a6a4a")
    c = tones(look.part("wing", "wings")) if look.part("wing", "wings") and not look.color else c
    _songbird(pen, look, c, tones(look.second or "#f7ead2"))


def _robin(pen: Pen, look: Look) -> None:
    """Brown above, the breast and the face orange, the belly pale."""
    _songbird(pen, look, look.main("#86644a"), tones("#f7efe2"), breast=tones("#ea6a2a"))


def _songbird(pen: Pen, look: Look, c: Tones, pale: Tones, breast: Tones | None = None) -> None:
    flies = look.has("flying", "soaring", "gliding", "hovering")
    body, wing, legs = c, look.part("wing"), look.part("leg", "foot", "feet") or "#8a5a35"
    head = tones(look.part("head") or c.base)
    bill = tones(look.part("beak", "bill") or "#f2a83a")
    tail = tones(look.part("tail") or wing or c.base).dark
    if belly := look.part("belly", "breast", "chest"):
        pale, breast = tones(belly), None
    c = tones(wing) if wing else c
    if flies:
        pen.soft(c.dark, (290, 300), (330, 150), (450, 60), (430, 160), (440, 230), (380, 330))
    pen.soft(tail, (400, 380), (540, 440), (590, 420), (560, 480), (470, 500), (390, 450))
    pen.form(soft((150, 230), (210, 180), (290, 200), (380, 290), (450, 400), (400, 480), (290, 500),
        (190, 450), (150, 340)), body)
    pen.soft(pale.base, (160, 330), (220, 340), (270, 420), (290, 494), (190, 450))
    pen.form(oval(206, 226, 92), head)
    if breast is not None:
        pen.soft(breast.base, (116, 204), (150, 164), (196, 172), (222, 224), (236, 300), (262, 390),
            (236, 452), (186, 420), (150, 340), (122, 262))
        pen.soft(breast.light, (150, 300), (180, 290), (214, 380), (190, 400), opacity=0.6)
    else:
        pen.soft(pale.base, (120, 250), (170, 240), (190, 300), (150, 320))
    pen.poly(bill.base, (120, 214), (44, 236), (118, 252), r=5)
    pen.poly(bill.dark, (116, 236), (56, 238), (118, 252), r=4)
    _eye(pen, 178, 208)
    if flies:
        pen.soft(c.light, (250, 320), (220, 160), (300, 40), (330, 140), (370, 210), (370, 330), (310, 360))
        pen.lines(c.dark, 4, ((270, 220), (310, 300)), ((300, 170), (340, 300)))
    else:
        pen.soft(c.dark, (250, 320), (330, 310), (430, 400), (460, 450), (360, 450), (280, 410))
        pen.lines(c.deep, 4, ((300, 360), (400, 420)), ((310, 390), (390, 440)))
        pen.lines(legs, 9, ((270, 494), (266, 548), (240, 556)), ((320, 494), (320, 548), (294, 556)))
    pen.anchor("head_top", 206, 136)
    pen.anchor("mouth", 46, 238)


def _hummingbird(pen: Pen, look: Look) -> None:
    c = look.main("#2f9e7a", "#3f9bd0")
    pen.soft(c.dark, (330, 260), (380, 90), (500, 20), (470, 130), (480, 210), (400, 300))
    pen.soft(c.dark, (400, 420), (480, 520), (540, 580), (470, 570), (420, 530), (370, 460))
    pen.form(soft((180, 240), (250, 220), (330, 250), (400, 350), (420, 450), (360, 460), (270, 420),
        (200, 340)), c)
    pen.soft("#f4efe4", (196, 300), (250, 320), (320, 400), (370, 456), (270, 420))
    pen.form(oval(216, 226, 62), c)
    pen.soft("#d9305a", (170, 256), (220, 262), (256, 290), (210, 320), (176, 290))
    pen.line("#3a3340", 8, (164, 232), (90, 244), (20, 262), curve=True)
    _eye(pen, 196, 214, 10)
    pen.soft(c.light, (270, 300), (230, 140), (290, 20), (330, 130), (370, 210), (370, 310), (320, 340))
    pen.lines(c.dark, 4, ((288, 180), (320, 290)), ((308, 130), (346, 280)))
    pen.anchor("head_top", 216, 166)
    pen.anchor("mouth", 22, 262)


def _butterfly(pen: Pen, look: Look) -> None:
    c = look.main("#f08a2f", "#4f8fe0", "#b05fc9", "#f2c53f")
    edge, spot = tones("#3a3050"), tones("#fff3d0")
    if look.part("wing", "wings"):
        c = tones(look.part("wing", "wings"))
    if look.second:
        other = tones(look.second)
        # The darker of two colours frames the wings.
        c, edge, spot = (other, c, other) if ink.lch(c.base)[0] < 0.45 else (c, other, spot)
    for side in (-1, 1):
        def x(value: float, side: int = side) -> float:
            return 300 + side * value

        for grow, t in ((1.0, edge.base), (0.84, c.dark if side > 0 else c.base)):
            pen.soft(t, (x(12), 280), (x(120 * grow), 90 + 40 * (1 - grow)),
                (x(250 * grow), 70 + 110 * (1 - grow)), (x(276 * grow), 190),
                     (x(200 * grow), 300), (x(60), 320))
            pen.soft(t, (x(12), 320), (x(120 * grow), 320), (x(210 * grow), 380),
                (x(190 * grow), 500 - 50 * (1 - grow)), (x(110), 510 - 60 * (1 - grow)),
                     (x(30), 410))
        pen.dot(x(170), 190, 26, c.light)
        pen.dot(x(130), 410, 22, c.light)
        for dx, dy in ((246, 110), (262, 160), (250, 220), (190, 460), (150, 494)):
            pen.dot(x(dx), dy, 8, spot.base)
        pen.line(edge.base, 6, (x(6), 214), (x(40), 140), (x(70), 110), curve=True)
        pen.dot(x(72), 108, 9, edge.base)
    pen.tube(edge.base, [(300, 214), (300, 300), (300, 460)], [30, 34, 12])
    pen.dot(300, 208, 23, edge.base)
    pen.anchor("head_top", 300, 190)


def _bee(pen: Pen, look: Look) -> None:
    c = look.main("#f7c12f", "#f2b52a")
    for dx, turn in ((-6, -24), (70, 16)):
        pen.oval(300 + dx, 190, 62, 118, "#d9eef7", turn=turn, opacity=0.9)
        pen.line("#b4d6e6", 4, (300 + dx, 280), (300 + dx + turn, 110))
    body = soft((110, 340), (180, 250), (320, 230), (450, 280), (520, 360), (450, 440), (310, 470),
        (180, 440))
    pen.form(body, c)
    for k in (250, 340, 430):
        pen.cut(body, corners((k, 200), (k + 42, 200), (k + 52, 490), (k + 10, 490)), "#3a3038")
    pen.poly("#3a3038", (510, 346), (566, 366), (510, 384), r=3)
    pen.form(oval(150, 340, 88), tones("#4a3f3a"))
    pen.dot(124, 324, 20, "#ffffff")
    pen.dot(120, 328, 12, "#26222e")
    pen.line("#f7d9a0", 6, (104, 374), (130, 388), (158, 378), curve=True)
    for x in (110, 160):
        pen.line("#3a3038", 6, (x, 264), (x - 24, 200), (x - 54, 186), curve=True)
        pen.dot(x - 56, 186, 9, "#3a3038")
    for x in (240, 310, 380):
        pen.line("#3a3038", 8, (x, 460), (x - 10, 510))
    pen.anchor("head_top", 150, 256)


def _snail(pen: Pen, look: Look) -> None:
    c = look.main("#c9824a", "#b8704a", "#d9a05a")
    body = tones("#e8c98a")
    pen.form(soft((40, 540), (50, 440), (90, 330), (140, 320), (150, 400), (200, 490), (400, 500),
        (560, 520), (586, 556), (300, 560), (70, 560)), body)
    for x in (96, 136):
        pen.line(body.base, 11, (x, 330), (x - 16, 250))
        pen.dot(x - 17, 240, 15, body.light)
        pen.dot(x - 19, 240, 8, "#26222e")
    pen.line(body.deep, 5, (66, 410), (86, 424), (108, 414), curve=True)
    pen.form(oval(350, 350, 186), c)
    points = []
    for k in range(44):
        a = k * 0.36
        r = 172 * (1 - k / 46)
        points.append((350 + math.cos(a) * r, 350 + math.sin(a) * r))
    pen.line(c.deep, 13, *points, curve=True)
    pen.soft(c.glow, (210, 290), (246, 220), (300, 190), (260, 250), (232, 320), opacity=0.6)
    pen.anchor("head_top", 110, 320)
    pen.anchor("seat", 350, 176)


def _snake(pen: Pen, look: Look) -> None:
    c = look.main("#5aa04a", "#8a9e3f", "#c9843f")
    if look.has(COILED):
        coiled_snake(pen, c)
        return
    pen.line(c.dark, 60, (500, 540), (260, 546), (140, 510), (260, 460), (440, 440), (480, 380), (360, 330),
        (230, 330), curve=True)
    pen.line(c.base, 46, (496, 534), (264, 538), (146, 504), (262, 454), (436, 434), (472, 380), (356, 336),
        (240, 326), curve=True)
    if look.has("cobra"):
        hood = soft((166, 90), (240, 130), (270, 220), (236, 310), (176, 350), (116, 310), (76, 220),
                 (98, 130))
        pen.form(hood, tones(c.dark))
        pen.soft("#f0dca4", (172, 210), (220, 240), (216, 296), (176, 336), (138, 296), (130, 240))
    pen.tube(c.base, [(250, 330), (180, 280), (180, 190)], [54, 54, 50])
    for k in range(4) if look.has("cobra") else ():
        pen.line("#f0dca4", 7, (156, 250 + k * 20), (180, 256 + k * 20), (202, 250 + k * 20), curve=True)
    pen.form(soft((90, 170), (130, 120), (200, 110), (240, 160), (220, 220), (150, 230), (100, 210)), c)
    for x, y in ((300, 500), (390, 500), (220, 486), (340, 440), (430, 410), (400, 350), (300, 330),
        (190, 260)):
        pen.poly(c.deep, (x - 16, y), (x, y - 12), (x + 16, y), (x, y + 12), r=3)
    _eye(pen, 150, 160, 12)
    pen.line("#d9303a", 6, (94, 196), (50, 210), (26, 200))
    pen.line("#d9303a", 6, (50, 210), (28, 224))
    pen.poly(c.dark, (490, 512), (590, 540), (490, 566), r=6)
    pen.anchor("head_top", 170, 112)


def _crocodile(pen: Pen, look: Look) -> None:
    c = look.main("#5f9a4a", "#6f9a52", "#4f8a5a")
    belly = "#d8d9a0"
    for x in (220, 420):
        pen.tube(c.dark, [(x + 26, 470), (x + 20, 546), (x - 14, 556)], [50, 40, 26])
    pen.soft(c.dark, (440, 440), (520, 430), (570, 380), (596, 300), (600, 380), (580, 480),
        (500, 530), (430, 520))
    body = soft((150, 430), (220, 396), (330, 384), (440, 402), (520, 440), (500, 520), (400, 540),
        (250, 540), (160, 510))
    pen.form(body, c)
    pen.cut(body, soft((140, 510), (300, 512), (520, 500), (480, 570), (200, 570)), belly)
    for k in range(8):
        x, y = 210 + 38 * k, 398 - 14 * (1 - abs(k - 3.5) / 3.5)
        pen.poly(c.deep, (x - 18, y + 8), (x, y - 24), (x + 18, y + 8), r=4)
    gapes = look.has(GAPES)
    if gapes:
        pen.soft("#c9485a", (60, 380), (130, 420), (220, 440), (210, 490), (120, 486), (40, 482))
    pen.soft(belly, (20, 470), (60, 470), (160, 480), (210, 490), (190, 520), (120, 512), (40, 500))
    for x in range(44, 168, 24) if gapes else ():
        pen.poly("#ffffff", (x, 482), (x + 12, 482), (x + 6, 462))
    with pen.at(216, 460, turn=27 if gapes else 0), pen.at(-216, -460):
        for x in range(44, 168, 24):
            pen.poly("#ffffff", (x, 462), (x + 12, 462), (x + 6, 484))
        pen.soft(c.base, (14, 452), (22, 424), (60, 424), (120, 420), (150, 384), (196, 378), (236, 410),
            (230, 470), (150, 472), (60, 474))
        pen.dot(44, 426, 10, c.deep)
        pen.dot(178, 388, 30, c.light)
        pen.dot(176, 386, 18, "#fdf3b0")
        pen.oval(174, 386, 6, 15, "#26222e")
    for x in (190, 400):
        pen.tube(c.base, [(x + 26, 490), (x + 10, 546), (x - 26, 556)], [56, 44, 28])
        pen.lines(c.deep, 4, ((x - 34, 552), (x - 24, 560)), ((x - 18, 552), (x - 10, 562)))
    for x, y in ((300, 430), (360, 450), (270, 460), (420, 440), (330, 478)):
        pen.dot(x, y, 10, c.dark)
    wear.on_top(pen, look.traits, (180, 366), 0.5, (178, 390))
    pen.anchor("head_top", 180, 366)
    pen.anchor("mouth", 20, 458)


def _raised_trunk(pen: Pen, c: Tones, *, muddy: bool = False, dx: float = 0.0) -> None:
    """A trunk held up, and the water or the mud that comes out of it."""
    jet, drop = ("#9a6f48", "#7a5636") if muddy else ("#8fd3f2", "#5fb8e8")
    with pen.at(dx, 0):
        for way in (
            ((44, 150), (30, 90), (-20, 40), (-70, 60)), ((46, 150), (44, 70), (10, 6), (-30, -14)),
            ((50, 150), (60, 70), (70, 10), (110, -10)), ((50, 150), (74, 90), (120, 50), (170, 70)),
        ):
            pen.line(jet, 15, *way, curve=True, opacity=0.9)
            x, y = way[-1]
            for right, low, r in ((-4, 30, 11), (14, 54, 8), (-20, 64, 7)):
                pen.oval(x + right, y + low, r * 0.8, r * 1.2, drop)
        pen.tube(c.base, [(124, 300), (62, 360), (26, 300), (46, 180)], [92, 64, 48, 36])
        pen.lines(c.dark, 4, ((40, 330), (76, 300)), ((22, 268), (58, 262)), ((28, 226), (62, 226)))


def _elephant(pen: Pen, look: Look) -> None:
    c = look.main("#9aa3b4", "#8f98a8")
    young = look.has("baby", "young", "little")
    for x, t in ((230, c.dark), (440, c.dark), (170, c.base), (390, c.base)):
        pen.tube(t, [(x + 20, 380), (x + 20, 540)], [88, 76])
        for k in (-20, 0, 20):
            pen.oval(x + 20 + k, 552, 9, 8, "#f2ece0")
    pen.line(c.dark, 11, (530, 300), (560, 380), (552, 430), curve=True)
    pen.soft("#5a6070", (540, 424), (564, 426), (562, 470), (544, 470))
    pen.form(soft((150, 300), (200, 220), (340, 190), (470, 216), (540, 310), (530, 420), (430, 450),
        (250, 450), (160, 410)), c)
    wear.neck_first(pen, look.traits, 1.2, (200, 290))
    sprays = look.has("spraying", "squirting", "splashing", "shooting")
    if sprays and not young:
        _raised_trunk(pen, c, muddy=look.has(MUDDY))
    elif sprays:
        pass
    elif look.has(TRUNK):
        held_trunk(pen, c, brush=look.has("brush"))
    else:
        pen.tube(c.base, [(120, 300), (74, 400), (80, 490), (40, 540)], [92, 66, 50, 34])
        pen.lines(c.dark, 4, ((60, 400), (104, 404)), ((56, 440), (100, 446)), ((60, 480), (98, 490)))
    # A calf has a large head and ears, and no tusks yet.
    pen.form(oval(150, 262, 134, 138) if young else oval(150, 270, 112, 116), c)
    if not young:
        pen.soft("#fdf6e6", (120, 350), (60, 400), (20, 400), (50, 426), (110, 410), (150, 370))
    ear = soft((200, 190), (290, 180), (320, 270), (280, 370), (220, 370), (180, 300))
    if young:
        ear = soft((190, 170), (320, 140), (384, 270), (330, 410), (230, 392), (176, 300))
    pen.fill(ear, c.dark)
    pen.soft("#c9a0a8", (212, 210), (276, 206), (296, 270), (264, 344), (224, 340), (200, 290))
    if young:
        pen.soft("#c9a0a8", (216, 190), (310, 170), (350, 270), (306, 376), (232, 352), (200, 280))
        pen.oval(104, 312, 22, 14, "#f2a5b4", 0.7)
        pen.oval(112, 258, 17, 21, "#2b2740")
        pen.oval(107, 250, 6, 7, "#ffffff")
        if sprays:
            # Over the large head of a calf, or it would be lost behind it.
            pen.tube(c.dark, [(78, 330), (26, 352), (-22, 300), (2, 170)], [86, 70, 56, 46])
            _raised_trunk(pen, c, muddy=look.has(MUDDY), dx=-44)
    else:
        _eye(pen, 122, 256)
    pen.line(c.glow, 7, (80, 210), (120, 176), (170, 170), curve=True, opacity=0.8)
    wear.on_top(pen, look.traits, (150, 172), 1.0, (122, 252))
    pen.anchor("head_top", 150, 158)
    pen.anchor("seat", 370, 196)
    if not look.has(TRUNK):
        pen.anchor("hand", 44, 536)


def _camel(pen: Pen, look: Look) -> None:
    c = look.main("#d9a860", "#c99a54")
    for x, t in ((240, c.dark), (450, c.dark), (200, c.base), (410, c.base)):
        pen.tube(t, [(x + 10, 380), (x + 6, 470), (x + 8, 548)], [44, 28, 26])
        pen.oval(x + 2, 550, 24, 10, c.deep)
    pen.line(c.dark, 9, (500, 300), (528, 370), curve=False)
    pen.oval(530, 380, 10, 18, c.deep)
    pen.form(soft((180, 330), (230, 270), (270, 170), (320, 250), (350, 262), (390, 160), (440, 250),
        (506, 300), (496, 390), (400, 420), (250, 420)), c)
    pen.tube(c.base, [(220, 350), (140, 340), (120, 240), (110, 150)], [92, 64, 46, 44])
    pen.form(soft((30, 160), (50, 116), (110, 96), (156, 120), (150, 170), (90, 190), (44, 190)), c)
    pen.poly(c.dark, (136, 112), (164, 78), (158, 130), r=6)
    _eye(pen, 98, 134, 9)
    pen.line(c.deep, 5, (34, 172), (70, 176))
    pen.lines(c.deep, 5, ((250, 230), (280, 210)), ((370, 220), (400, 200)))
    wear.on_top(pen, look.traits, (106, 104), 0.72, (92, 136))
    pen.anchor("head_top", 110, 98)
    pen.anchor("seat", 346, 262)


def _parrot(pen: Pen, look: Look) -> None:
    c = look.main("#d9363a", "#3fa34d", "#2f86c9")
    wing = tones("#2f6fd0") if look.color is None else tones(look.second or c.dark)
    pen.soft("#2f6fd0" if look.color is None else c.deep, (330, 440), (420, 560), (400, 590), (360, 580),
        (280, 460))
    pen.form(soft((200, 190), (290, 160), (360, 240), (390, 360), (350, 470), (280, 490), (220, 430),
        (190, 310)), c)
    pen.form(oval(240, 160, 98), c)
    pen.soft("#fdf6e6", (150, 150), (210, 110), (250, 150), (220, 210), (170, 210))
    pen.soft("#3a3338", (160, 150), (120, 150), (90, 190), (110, 240), (130, 206), (164, 206))
    _eye(pen, 206, 150, 13)
    pen.form(soft((270, 260), (340, 250), (400, 350), (420, 470), (380, 500), (310, 420)), wing)
    pen.soft("#f2c53f" if look.color is None else c.light, (280, 270), (340, 260), (370, 310), (310, 330))
    pen.lines("#5a5560", 9, ((270, 486), (262, 540), (238, 548)), ((310, 484), (310, 540), (288, 548)))
    pen.lines(wing.deep, 4, ((330, 340), (390, 440)), ((320, 370), (370, 460)))
    bird_coat(pen, look.traits)
    wear.on_top(pen, look.traits, (236, 78), 0.86, (200, 150))
    pen.anchor("head_top", 240, 66)


def _axolotl(pen: Pen, look: Look) -> None:
    """A broad smiling head with three feathery gills on each side, short legs, a finned tail."""
    c = look.main("#f6b3c4", "#f4a6b7")
    gill = tones(look.part("gill") or "#e2607f")
    pen.soft(c.dark, (380, 400), (480, 350), (580, 300), (590, 380), (540, 460), (440, 490))
    pen.form(soft((180, 360), (300, 330), (420, 360), (520, 380), (440, 470), (300, 490), (190, 460)), c)
    for x, far in ((420, True), (240, True), (380, False), (210, False)):
        pen.tube(c.dark if far else c.base, [(x, 450), (x - 8, 500), (x - 22, 530)], [40, 34, 26])
        for dx in (-34, -22, -8):
            pen.line(c.dark if far else c.base, 10, (x - 20, 530), (x + dx, 552))
    for s in (-1, 1):
        for dx, dy in ((96, -84), (128, -26), (112, 36)):
            root, tip = (200 + s * 92, 300 + dy * 0.4), (200 + s * (92 + dx), 290 + dy)
            pen.line(gill.base, 17, root, tip)
            for t in (0.35, 0.6, 0.85):
                gx, gy = root[0] + (tip[0] - root[0]) * t, root[1] + (tip[1] - root[1]) * t
                pen.line(gill.light, 8, (gx, gy), (gx + s * 10, gy - 26), (gx + s * 20, gy - 30))
                pen.line(gill.light, 8, (gx, gy), (gx + s * 10, gy + 20), (gx + s * 22, gy + 24))
    pen.form(soft((200, 190), (290, 210), (326, 296), (290, 370), (200, 396),
        (110, 370), (74, 296), (110, 210)), c)
    for s in (-1, 1):
        _eye(pen, 200 + s * 66, 284, 15)
        pen.oval(200 + s * 86, 324, 20, 12, "#ef7f98", opacity=0.6)
    pen.line("#8a3a52", 7, (158, 318), (178, 338), (200, 342), (222, 338), (242, 318), curve=True)
    wear.on_top(pen, look.traits, (200, 196), 0.9, (200, 284))
    pen.anchor("head_top", 200, 192)
    pen.anchor("mouth", 200, 336)
    pen.anchor("hand", 190, 530)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:bird": _bird,
    "animal:robin": _robin,
    "animal:axolotl": _axolotl,
    "animal:hummingbird": _hummingbird,
    "animal:butterfly": _butterfly,
    "animal:bee": _bee,
    "animal:snail": _snail,
    "animal:snake": _snake,
    "animal:crocodile": _crocodile,
    "animal:elephant": _elephant,
    "animal:camel": _camel,
    "animal:parrot": _parrot,
}
