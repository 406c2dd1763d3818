"""Clothes as things, laid out to be looked at: a hoodie, a sweater, a skirt, a kilt, a bathrobe, a belt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, box, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _top(pen: Pen, c: Tones, *, hem: float = 530) -> Outline:
    """Body and long sleeves of what is worn above, spread out."""
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.fill(corners((214, 96), (130, 130), (30, 420), (36, 476), (96, 492), (116, 460), (200, 260),
                r=26), c.dark if flip else c.base)
            pen.line(c.deep, 5, (196, 200), (178, 300), opacity=0.7)
            pen.fill(corners((36, 440), (112, 462), (98, 502), (26, 482), r=14), c.light)
            pen.lines(c.dark, 4, ((52, 450), (46, 482)), ((72, 456), (64, 488)), ((92, 462), (84, 492)))
    body = corners((206, 92), (394, 92), (432, 150), (436, hem), (164, hem), (168, 150), r=24)
    pen.fill(body, c.base)
    pen.cut(body, corners((372, 80), (460, 80), (460, 560), (390, 560)), c.dark)
    return body


def _ribbed(pen: Pen, c: Tones, y: float) -> None:
    """The knitted hem of a body."""
    pen.box(166, y - 30, 268, 40, c.light, 14)
    for k in range(11):
        pen.line(c.dark, 4, (184 + k * 23, y - 24), (184 + k * 23, y + 2))


def _hoodie(pen: Pen, look: Look) -> None:
    c = look.main("#6f7fa8", "#d9764a", "#4f8a6e", "#8a8f9c")
    _top(pen, c)
    _ribbed(pen, c, 530)
    pen.fill(soft((176, 130), (204, 40), (300, 8), (396, 40), (424, 130), (370, 178), (300, 190), (230, 178)),
        c.dark)
    pen.fill(soft((190, 120), (214, 46), (300, 18), (386, 46), (410, 120), (360, 150), (300, 158), (240,
        150)),
        c.base)
    pen.fill(soft((232, 112), (248, 66), (300, 48), (352, 66), (368, 112), (300, 148)), c.deep)
    pen.fill(corners((222, 356), (378, 356), (418, 470), (182, 470), r=20), c.dark)
    pen.fill(corners((228, 350), (372, 350), (410, 462), (190, 462), r=20), c.light)
    pen.lines("#fbf6ea", 9, ((262, 146), (258, 250)), ((338, 146), (344, 262)))
    pen.box(252, 246, 13, 22, "#c9b78a", 5)
    pen.box(338, 258, 13, 22, "#c9b78a", 5)


def _sweater(pen: Pen, look: Look) -> None:
    """A knitted sweater with a band of pattern across the chest."""
    c = look.main("#c9463f", "#3f6f8a", "#d9a441", "#4f7a5a")
    cream = tones(look.part("pattern") or ("#c9463f" if look.color and min(look.color) > 200 else "#fbf3e0"))
    _top(pen, c)
    _ribbed(pen, c, 530)
    pen.fill(oval(300, 96, 78, 36), c.light)
    pen.fill(oval(300, 90, 56, 22), c.deep)
    for y in (214, 318):
        pen.box(168, y, 265, 12, cream.base)
    for k in range(5):
        x = 196 + k * 52
        pen.poly(cream.base, (x, 236), (x + 24, 270), (x, 304), (x - 24, 270), r=3)
        pen.poly(c.base, (x, 254), (x + 11, 270), (x, 286), (x - 11, 270))
    for y in (360, 400, 440, 480):
        for k in range(5):
            x = 196 + k * 46 + (22 if y in (400, 480) else 0)
            pen.lines(c.dark, 5, ((x - 9, y - 8), (x, y + 2), (x + 9, y - 8)))


def _polo_shirt(pen: Pen, look: Look) -> None:
    c = look.main("#3f6fae", "#4f9a6e", "#e4574c", "#f4f1ea")
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.fill(corners((214, 100), (130, 128), (40, 280), (124, 330), (190, 262), r=18),
                c.dark if flip else c.base)
            pen.line(c.light, 12, (50, 276), (126, 320))
    body = corners((206, 96), (394, 96), (430, 150), (434, 540), (166, 540), (170, 150), r=20)
    pen.fill(body, c.base)
    pen.cut(body, corners((372, 80), (460, 80), (460, 560), (390, 560)), c.dark)
    pen.fill(oval(300, 98, 66, 24), c.deep)
    pen.box(282, 110, 36, 130, c.dark, 8)
    pen.box(286, 110, 28, 124, c.light, 6)
    for y in (136, 172, 208):
        pen.dot(300, y, 7, "#ffffff")
    pen.fill(corners((300, 130), (222, 84), (206, 120), (262, 176), r=10), c.light)
    pen.fill(corners((300, 130), (378, 84), (394, 120), (338, 176), r=10), c.glow)
    pen.line(c.dark, 5, (172, 520), (428, 520))


def _blouse(pen: Pen, look: Look) -> None:
    """A light shirt with puffed sleeves, a bow at the neck and buttons."""
    c = look.main("#f6d7de", "#fbf6ea", "#bfd8ea", "#e9c9f0")
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.fill(soft((214, 100), (140, 110), (64, 220), (40, 350), (70, 420), (120, 420), (170, 320),
                (206, 220)), c.dark if flip else c.base)
            pen.lines(c.dark, 4, ((110, 180), (80, 360)), ((150, 170), (110, 380)))
            pen.box(60, 410, 70, 30, c.light, 12)
    body = corners((212, 96), (388, 96), (412, 170), (390, 330), (440, 540), (160, 540), (210, 330), (188,
        170),
        r=20)
    pen.fill(body, c.base)
    pen.cut(body, corners((352, 80), (460, 80), (460, 560), (376, 560)), c.dark)
    pen.lines(c.dark, 5, ((216, 332), (300, 340), (384, 332)), ((300, 150), (300, 536)))
    for y in (220, 280, 350, 410, 470):
        pen.dot(312, y, 8, "#c9a05a")
    pen.fill(corners((300, 130), (226, 84), (214, 140), (262, 168), r=16), c.light)
    pen.fill(corners((300, 130), (374, 84), (386, 140), (338, 168), r=16), c.light)
    pen.fill(soft((300, 150), (230, 120), (226, 190)), c.deep)
    pen.fill(soft((300, 150), (370, 120), (374, 190)), c.deep)
    pen.tube(c.deep, [(296, 150), (270, 260)], [14, 22])
    pen.tube(c.deep, [(304, 150), (330, 270)], [14, 22])
    pen.dot(300, 152, 17, c.dark)


def _skirt(pen: Pen, look: Look) -> None:
    """A skirt in pleats under a band."""
    c = look.main("#c9566a", "#3f6f8a", "#d9a441", "#6a5a9a")
    body = corners((196, 116), (404, 116), (540, 540), (60, 540), r=16)
    pen.fill(body, c.base)
    for k in range(7):
        x, foot = 196 + k * 29.7, 60 + k * 68.6
        pen.fill(corners((x + 14, 118), (x + 29, 118), (foot + 68, 540), (foot + 30, 540)),
            c.dark if k % 2 else c.deep, 0.75)
        pen.line(c.light, 4, (x + 6, 150), (foot + 16, 524))
    pen.box(186, 80, 228, 52, c.deep, 14)
    pen.box(186, 76, 228, 46, c.base, 14)
    pen.line(c.light, 6, (200, 90), (400, 90))
    pen.dot(384, 100, 11, "#f2d58a")


def _kilt(pen: Pen, look: Look) -> None:
    """A tartan kilt with its purse of fur."""
    c = look.main("#b8323f", "#2f6f5a")
    body = corners((176, 110), (424, 110), (500, 540), (100, 540), r=12)
    pen.fill(body, c.base)
    for k in range(5):
        x, foot = 206 + k * 48, 150 + k * 76
        pen.line("#24405f", 17, (x, 112), (foot, 530), opacity=0.75)
        pen.line("#f2d58a", 4, (x + 18, 112), (foot + 28, 530))
    for k in range(5):
        y = 176 + k * 80
        pen.cut(body, box(60, y - 10, 480, 20), "#24405f", 0.65)
        pen.cut(body, box(60, y + 24, 480, 4), "#f2d58a")
    pen.cut(body, corners((424, 100), (520, 100), (520, 560), (476, 560)), c.deep, 0.7)
    pen.box(168, 78, 264, 50, "#2b2733", 10)
    pen.box(268, 72, 64, 60, "#d9b25a", 8)
    pen.box(284, 88, 32, 28, "#2b2733", 5)
    pen.lines("#2b2733", 6, ((200, 124), (262, 238)), ((400, 124), (338, 238)))
    pen.fill(soft((246, 236), (300, 222), (354, 236), (362, 330), (300, 366), (238, 330)), "#6a4a36")
    pen.fill(soft((246, 232), (300, 220), (354, 232), (346, 276), (300, 288), (254, 276)), "#d9c9a6")
    for x in (270, 300, 330):
        pen.tube("#fbf3e0", [(x, 290), (x, 352)], [12, 18])
        pen.dot(x, 290, 9, "#d9b25a")


def _overalls(pen: Pen, look: Look) -> None:
    """Dungarees: bib, straps and two legs."""
    c = look.main("#4f77b3", "#3a5a8a", "#b98a4a")
    for x in (212, 352):
        pen.tube(c.dark, [(x + 18, 30), (x + 18, 130)], [32, 32])
    body = corners((196, 110), (404, 110), (414, 250), (446, 280), (476, 552), (326, 552), (304, 380), (296,
        380),
        (274, 552), (124, 552), (154, 280), (186, 250), r=12)
    pen.fill(body, c.base)
    pen.cut(body, corners((392, 100), (500, 100), (500, 580), (420, 580)), c.dark)
    pen.line(c.deep, 6, (300, 290), (300, 378))
    pen.box(178, 262, 244, 30, c.dark, 8)
    pen.box(236, 146, 128, 90, c.light, 10)
    pen.lines("#f2d58a", 4, ((246, 168), (354, 168)), ((246, 156), (246, 226), (354, 226), (354, 156)))
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.dot(230, 124, 17, "#d9b25a")
            pen.dot(228, 122, 8, "#fff1c2")
            pen.lines("#f2d58a", 4, ((176, 300), (200, 350), (250, 354)))
            pen.fill(corners((122, 508), (280, 508), (276, 556), (118, 556), r=10), c.light)
            pen.line(c.dark, 4, (126, 516), (276, 516))


def _pajamas(pen: Pen, look: Look) -> None:
    """A striped top over its trousers."""
    c = look.main("#8fb3e0", "#f2b8c6", "#a6d3b8")
    stripe = tones("#ffffff")
    legs = corners((180, 330), (420, 330), (452, 556), (318, 556), (300, 430), (282, 556), (148, 556), r=12)
    pen.fill(legs, c.dark)
    for x, foot in ((204, 176), (250, 238), (350, 362), (396, 424)):
        pen.line(stripe.base, 9, (x, 340), (foot, 548), opacity=0.85)
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.fill(corners((218, 60), (140, 86), (46, 300), (116, 334), (196, 200), r=20), c.base)
            pen.lines(stripe.base, 9, ((150, 108), (80, 300)), ((184, 100), (128, 262)), opacity=0.85)
            pen.line(c.dark, 14, (48, 300), (112, 330))
    body = corners((210, 56), (390, 56), (424, 110), (428, 376), (172, 376), (176, 110), r=16)
    pen.fill(body, c.base)
    for x in (196, 232, 268, 332, 368, 404):
        pen.line(stripe.base, 9, (x, 84), (x, 368), opacity=0.85)
    pen.line(c.deep, 5, (300, 150), (300, 372))
    for y in (180, 240, 300):
        pen.dot(300, y, 10, "#ffffff")
        pen.dot(300, y, 4, c.deep)
    pen.fill(corners((236, 52), (364, 52), (300, 150), r=8), c.deep)
    pen.fill(corners((234, 50), (298, 146), (262, 168), (204, 84), r=10), c.light)
    pen.fill(corners((366, 50), (302, 146), (338, 168), (396, 84), r=10), c.light)
    pen.box(336, 216, 66, 60, c.dark, 8)


def _bathrobe(pen: Pen, look: Look) -> None:
    """A thick robe with a shawl collar and a tied belt."""
    c = look.main("#f4f1ea", "#8fb3d9", "#e6b3bd")
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.fill(corners((214, 56), (132, 90), (40, 330), (130, 372), (204, 210), r=28),
                c.dark if flip else c.base)
            pen.fill(corners((50, 304), (146, 346), (130, 384), (32, 340), r=16), c.light)
            pen.line(c.dark, 5, (54, 304), (144, 344))
    body = corners((206, 52), (394, 52), (424, 110), (404, 300), (460, 556), (140, 556), (196, 300), (176,
        110),
        r=22)
    pen.fill(body, c.base)
    pen.cut(body, corners((372, 40), (480, 40), (480, 570), (400, 570)), c.dark)
    pen.line(c.deep, 6, (330, 320), (350, 552))
    pen.fill(corners((238, 48), (362, 48), (312, 280), r=10), c.deep)
    pen.fill(soft((236, 44), (214, 70), (246, 200), (316, 306), (330, 270), (280, 160)), c.light)
    pen.fill(soft((364, 44), (388, 70), (366, 200), (306, 306), (296, 266), (330, 160)), c.glow)
    pen.lines(c.dark, 5, ((224, 84), (250, 190), (312, 292)), ((380, 84), (356, 190)))
    pen.box(190, 290, 220, 42, c.dark, 12)
    pen.line(c.light, 6, (200, 300), (400, 300))
    pen.tube(c.deep, [(300, 316), (262, 440)], [22, 30])
    pen.tube(c.deep, [(310, 316), (340, 460)], [22, 30])
    pen.fill(soft((300, 314), (250, 288), (250, 340)), c.dark)
    pen.fill(soft((306, 314), (356, 288), (356, 340)), c.dark)
    pen.dot(303, 314, 18, c.deep)
    pen.box(196, 400, 76, 80, c.light, 10)
    pen.line(c.dark, 5, (200, 416), (268, 416))


def _swim_trunks(pen: Pen, look: Look) -> None:
    c = look.main("#2fa5b5", "#f2764a", "#3f6fc9")
    shape = corners((150, 130), (450, 130), (524, 500), (330, 526), (300, 360), (270, 526), (76, 500), r=18)
    pen.fill(shape, c.base)
    pen.cut(shape, corners((424, 100), (560, 100), (560, 560), (474, 560)), c.dark)
    pen.line(c.dark, 7, (300, 190), (300, 356))
    for x, y, s in ((170, 300, 1.0), (220, 440, 0.8), (392, 270, 0.9), (430, 430, 1.0), (130, 440, 0.6)):
        with pen.at(x, y, scale=s):
            pen.tube("#fff1c2", [(0, 44), (6, 0)], [10, 7])
            for tip in ((-44, -16), (-22, -40), (26, -42), (50, -12), (-30, 10), (40, 12)):
                pen.soft("#fff1c2", (4, 0), (tip[0] * 0.5, tip[1] - 10), tip, (tip[0] * 0.6, tip[1] * 0.4))
    pen.box(142, 96, 316, 56, c.dark, 14)
    for k in range(12):
        pen.line(c.deep, 4, (164 + k * 25, 104), (164 + k * 25, 144))
    pen.lines("#ffffff", 10, ((292, 140), (268, 200), (278, 246)), ((308, 140), (330, 196), (322, 240)),
        curve=True)
    pen.lines("#fff1c2", 8, ((84, 484), (268, 508)), ((332, 508), (516, 484)))


def _gown(pen: Pen, look: Look) -> None:
    """A long gown with a train of folds and a band of jewels."""
    c = look.main("#8a2f5f", "#2f4f8a", "#2f6f5f")
    skirt = soft((244, 240), (300, 232), (356, 240), (440, 400), (540, 548), (420, 560), (300, 556), (180,
        560),
        (60, 548), (160, 400))
    pen.fill(skirt, c.base)
    pen.cut(skirt, corners((350, 230), (600, 230), (600, 580), (450, 580)), c.dark)
    pen.lines(c.dark, 7, ((270, 260), (200, 400), (130, 540)), ((300, 260), (290, 400), (270, 548)),
        ((330, 260), (390, 400), (440, 546)), curve=True)
    pen.lines(c.light, 6, ((256, 262), (170, 410), (96, 536)), ((286, 262), (254, 400), (214, 546)),
        curve=True)
    bodice = corners((226, 104), (262, 126), (300, 112), (338, 126), (374, 104), (366, 200), (346, 248),
        (254, 248),
        (234, 200), r=10)
    pen.fill(bodice, c.base)
    pen.cut(bodice, corners((330, 90), (400, 90), (400, 260), (320, 260)), c.dark)
    pen.lines(c.dark, 9, ((234, 112), (254, 40)), ((366, 112), (346, 40)))
    pen.box(248, 234, 104, 24, c.deep, 10)
    for k in range(5):
        pen.dot(260 + k * 20, 246, 6, "#f2d58a")
    for k in range(9):
        pen.dot(90 + k * 52, 536 + (8 if k % 2 else 0), 12, c.light)
        pen.dot(90 + k * 52, 536 + (8 if k % 2 else 0), 5, c.dark)
    pen.lines(c.light, 5, ((250, 150), (290, 190)), ((250, 180), (280, 214)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:hoodie": _hoodie, "prop:sweater": _sweater, "prop:polo_shirt": _polo_shirt, "prop:blouse": _blouse,
    "prop:skirt": _skirt, "prop:kilt": _kilt, "prop:overalls": _overalls, "prop:pajamas": _pajamas,
    "prop:bathrobe": _bathrobe, "prop:swim_trunks": _swim_trunks, "prop:gown": _gown,
}
