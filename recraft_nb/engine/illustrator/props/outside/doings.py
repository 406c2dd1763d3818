"""What doings need: a slope to slide down, dough that is tossed, a rod, a ladder, wings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

# The way down, from its top to its foot; anchors "slide0" to "slide4" lie on it.
_WAY = ((470, 170), (390, 226), (300, 306), (200, 398), (90, 478))


def _slope(pen: Pen, look: Look) -> None:
    ice, snowy, sandy = look.has("ice"), look.has("snowy"), look.has("sandy")
    usual = "#bfe3f5" if ice else "#eef5fb" if snowy else "#e8c27e" if sandy else "#7dbb5c"
    c = tones(usual)
    if ice:
        pen.form(corners((6, 560), (30, 524), *reversed(_WAY), (520, 150), (566, 190), (596, 380), (598, 560),
                         r=8), c)
        pen.poly(c.dark, (520, 152), (566, 190), (594, 380), (598, 560), (470, 560), (500, 380), r=4)
        pen.poly(c.light, *_WAY, (30, 524), (12, 552), (160, 470), (300, 352), (400, 262), (516, 168), r=3)
        pen.poly(c.glow, (300, 420), (380, 340), (420, 380), (350, 470), r=4, opacity=0.7)
        pen.poly(c.dark, (170, 520), (260, 440), (300, 500), (230, 552), r=4, opacity=0.5)
        pen.lines(c.dark, 5, ((430, 250), (440, 360), (410, 430)), ((240, 420), (262, 500)))
    else:
        body = soft((2, 560), (30, 522), *reversed(_WAY), (524, 146), (574, 170), (598, 300), (599, 560))
        pen.form(body, c)
        pen.cut(body, soft((470, 600), (500, 420), (520, 300), (500, 190), (540, 130), (640, 200),
                (640, 620)), c.dark)
        pen.cut(body, soft((60, 620), (220, 500), (360, 420), (430, 330), (440, 440), (400, 620)),
                c.dark, opacity=0.35)
    for x, y, r in ((420, 470, 16), (350, 510, 11), (500, 430, 13)):
        pen.oval(x, y, r, r * 0.5, c.dark, opacity=0.5)
    for dx, dy in ((16, 22), (34, 50)):
        pen.line(c.dark, 4, *((x + dx, y + dy) for x, y in _WAY[:-1]), curve=True, opacity=0.55)
    for k, (x, y) in enumerate(_WAY):
        pen.anchor(f"slide{k}", x, y)
    pen.anchor("seat", 524, 150)


def _dough(pen: Pen, look: Look) -> None:
    c = look.main("#f3dcae")
    pen.form(soft((60, 330), (110, 270), (250, 246), (420, 252), (540, 300), (556, 344), (500, 380),
                  (420, 366), (300, 392), (180, 376), (96, 376)), c)
    pen.soft(c.light, (110, 312), (200, 276), (330, 268), (460, 284), (510, 316), (420, 326), (280, 338),
             (160, 332))
    pen.line(c.dark, 7, (100, 352), (190, 352), (300, 366), (420, 346), (500, 356), curve=True)
    for x, y in ((230, 300), (300, 318), (340, 290), (420, 308), (180, 318)):
        pen.oval(x, y, 12, 5, "#ffffff", opacity=0.7)


def _hung_pan(pen: Pen, look: Look) -> None:
    c = look.main("#4a5060", "#c9783f", "#3a3f4a")
    pen.form(corners((278, 60), (322, 60), (316, 290), (284, 290), r=14), tones(c.dark))
    pen.dot(300, 84, 13, c.deep)
    pen.form(oval(300, 416, 142), c)
    pen.dot(300, 416, 112, c.dark)
    pen.dot(296, 410, 100, c.deep, opacity=0.45)
    pen.line(c.light, 10, (196, 384), (222, 328), (270, 296), curve=True)


def _pair_of_wings(pen: Pen, look: Look) -> None:
    t = look.main("#fdfbf6")
    for far in (True, False):
        with pen.at(300 + (70 if far else 0), 560, turn=26 if far else 4):
            wing = soft((-30, 0), (-70, -160), (-40, -330), (60, -470), (70, -380), (120, -400), (118, -310),
                        (160, -310), (146, -220), (176, -200), (140, -120), (60, -30))
            pen.form(wing, tones(t.dark) if far else t)
            tone = t.deep if far else t.dark
            pen.lines(tone, 6, ((0, -40), (40, -200), (66, -370)), ((30, -40), (80, -170), (114, -300)),
                      ((50, -40), (104, -120), (144, -214)), curve=True)
            pen.soft(t.glow if not far else t.light, (-24, -60), (-50, -180), (-26, -320), (-6, -240),
                     (0, -90), opacity=0.8)


def _ladder(pen: Pen, look: Look) -> None:
    c = look.main("#b98449", "#c99a5e")
    for k in range(8):
        pen.line(c.dark, 14, (236, 70 + k * 64), (364, 70 + k * 64))
        pen.line(c.light, 4, (240, 66 + k * 64), (360, 66 + k * 64))
    for x in (232, 368):
        pen.box(x - 12, 20, 24, 540, c.base, 6)
        pen.box(x - 9, 26, 7, 528, c.light, 3)
    pen.anchor("seat", 300, 70)


def _fishing_rod(pen: Pen, look: Look) -> None:
    c = look.main("#8a5c30", "#5a4436")
    pen.line("#e9eef2", 3, (44, 60), (38, 300), (40, 520))
    pen.line("#6a7684", 2.4, (46, 58), (39, 300), (41, 520))
    pen.line(c.base, 9, (560, 470), (380, 290), (210, 140), (44, 58), curve=True)
    pen.line(c.dark, 20, (586, 498), (516, 426))
    pen.dot(500, 440, 24, "#5a6274")
    pen.dot(500, 440, 11, "#b9c4d0")
    pen.dot(40, 530, 15, "#f7f4ee")
    pen.poly("#e0473f", (25, 530), (29, 518), (40, 514), (51, 518), (55, 530), r=3)
    pen.anchor("grip", 556, 466)


def _open_box(pen: Pen, look: Look) -> None:
    c = look.main("#d2a468")
    pen.poly(c.deep, (96, 210), (170, 150), (430, 150), (504, 210), r=3)
    _box_front(pen, look)
    pen.anchor("mouth", 300, 214)


def _box_front(pen: Pen, look: Look) -> None:
    c = look.main("#d2a468")
    pen.poly(c.light, (96, 210), (20, 300), (64, 320), (110, 226), r=4)
    pen.poly(c.dark, (504, 210), (580, 300), (536, 320), (490, 226), r=4)
    pen.form(corners((96, 210), (504, 210), (488, 560), (112, 560), r=4), c)
    pen.poly(c.light, (96, 210), (504, 210), (520, 286), (80, 286), r=5)
    pen.line(c.dark, 4, (84, 286), (516, 286))
    pen.box(272, 290, 56, 120, c.dark, 3)
    pen.poly(c.dark, (112, 546), (488, 546), (488, 560), (112, 560), r=3)
    pen.lines(c.dark, 6, ((400, 470), (400, 520)), ((390, 486), (400, 468), (410, 486)))
    pen.lines(c.dark, 6, ((440, 470), (440, 520)), ((430, 486), (440, 468), (450, 486)))


def _open_hat(pen: Pen, look: Look) -> None:
    c = look.main("#34323e")
    pen.oval(300, 210, 250, 62, c.dark)
    pen.oval(300, 206, 176, 42, "#15141a")
    _hat_front(pen, look)
    pen.anchor("mouth", 300, 214)


def _hat_front(pen: Pen, look: Look) -> None:
    c = look.main("#34323e")
    pen.form(soft((126, 220), (200, 248), (300, 256), (400, 248), (474, 220), (456, 400), (440, 540),
                  (300, 562), (160, 540), (144, 400)), c)
    pen.soft("#c8353f", (132, 262), (220, 292), (300, 298), (380, 292), (468, 262), (462, 322), (380, 350),
             (300, 358), (220, 350), (138, 322))
    pen.soft(c.base, (50, 210), (120, 244), (300, 266), (480, 244), (550, 210), (480, 270), (300, 292),
             (120, 270))
    pen.line(c.light, 7, (84, 236), (180, 262), (300, 270), curve=True)
    pen.soft(c.light, (160, 380), (182, 384), (196, 520), (178, 524), opacity=0.6)
    pen.line("#e8787a", 6, (150, 286), (224, 312), (300, 318), curve=True)
    pen.line(c.dark, 5, (166, 530), (300, 550), (434, 530), curve=True)
    pen.line(c.deep, 4, (390, 380), (400, 450), (392, 520), curve=True)


def _bird_feeder(pen: Pen, look: Look) -> None:
    c = look.main("#c98f55")
    pen.line("#7a5a3c", 8, (300, 40), (300, 120))
    pen.poly(c.dark, (300, 100), (520, 250), (80, 250), r=10)
    pen.poly(tones("#b5483f").base, (300, 84), (540, 246), (500, 262), (300, 128), (100, 262), (60, 246), r=8)
    pen.box(140, 252, 320, 220, c.base, 6)
    pen.box(170, 276, 260, 170, "#f3e6cf", 10)
    pen.soft("#e0b45c", (172, 446), (172, 384), (240, 356), (310, 372), (380, 350), (428, 380), (428, 446))
    for x, y in ((210, 410), (260, 398), (320, 416), (370, 396), (400, 424)):
        pen.dot(x, y, 7, "#a87a30")
    pen.box(70, 466, 460, 36, c.dark, 10)
    pen.anchor("seat", 440, 468)


def _rope_swing(pen: Pen, look: Look) -> None:
    if look.has("tire"):
        pen.line("#a9825a", 12, (300, 20), (300, 340))
        pen.ring(300, 430, 96, 110, "#33323b", 56)
        pen.ring(300, 430, 114, 128, "#4a4954", 8)
        return
    c = look.main("#b07a45")
    pen.lines("#a9825a", 10, ((170, 20), (170, 520)), ((430, 20), (430, 520)))
    pen.box(130, 510, 340, 34, c.base, 8)
    pen.box(136, 514, 328, 10, c.light, 4)
    for x in (170, 430):
        pen.oval(x, 524, 16, 12, "#8a6644")
        pen.dot(x, 524, 5, "#5e4630")
        pen.lines("#8a6644", 3, *(((x - 5, 80 + k * 90), (x + 5, 90 + k * 90)) for k in range(4)))
    pen.anchor("seat", 300, 512)


def _skateboard(pen: Pen, look: Look) -> None:
    c = look.main("#8a5fc0", "#3f9bd0", "#e0603f")
    for x in (160, 440):
        pen.box(x - 40, 492, 80, 14, "#8d94a6", 5)
        pen.dot(x, 522, 34, "#f2c94e")
        pen.dot(x, 522, 14, "#ffffff")
    pen.form(corners((20, 440), (60, 458), (540, 458), (580, 440), (592, 456), (548, 488),
                     (52, 488), (8, 456), r=10), c)
    pen.line(c.light, 6, (60, 466), (540, 466))
    pen.anchor("seat", 300, 458)


def _coat_rack(pen: Pen, look: Look) -> None:
    c = look.main("#8a5c38", "#6b4632")
    for dx in (-110, 0, 110):
        pen.line(c.dark if dx else c.base, 22, (300, 470), (300 + dx, 552))
    pen.box(286, 60, 28, 460, c.base, 10)
    pen.box(290, 66, 8, 448, c.light, 4)
    pen.dot(300, 52, 24, c.base)
    for s, y in ((-1, 120), (1, 120), (-1, 190), (1, 190)):
        pen.line(c.dark, 14, (300, y + 26), (300 + s * 60, y + 20), (300 + s * 92, y - 24), curve=True)
        pen.dot(300 + s * 92, y - 26, 13, c.base)
    pen.anchor("hook", 388, 100)
    pen.anchor("seat", 300, 40)


def _hay_wagon(pen: Pen, look: Look) -> None:
    wood, hay = tones("#a9744a"), look.main("#e6b84f")
    pen.form(soft((40, 400), (60, 280), (140, 200), (300, 160), (460, 200), (540, 280), (560, 400)), hay)
    pen.lines(hay.dark, 7, ((120, 300), (170, 250)), ((220, 340), (280, 250)), ((330, 240), (360, 330)),
              ((420, 260), (470, 330)), ((180, 380), (230, 350)), ((380, 380), (440, 350)))
    pen.lines(hay.glow, 6, ((150, 270), (210, 230)), ((280, 210), (330, 200)), ((260, 320), (310, 290)))
    pen.lines(hay.base, 7, ((60, 330), (20, 300)), ((540, 320), (584, 296)), ((300, 170), (286, 130)),
              ((360, 178), (384, 140)))
    pen.box(30, 390, 540, 60, wood.base, 8)
    pen.line(wood.dark, 6, (36, 420), (564, 420))
    pen.line(wood.dark, 16, (36, 440), (-40, 470))
    for x in (140, 460):
        pen.dot(x, 490, 68, wood.dark)
        pen.dot(x, 490, 54, "#e9d3ae")
        pen.lines(wood.dark, 9, ((x - 60, 490), (x + 60, 490)), ((x, 430), (x, 550)),
                  ((x - 42, 448), (x + 42, 532)), ((x - 42, 532), (x + 42, 448)))
        pen.dot(x, 490, 16, wood.base)
    pen.anchor("seat", 300, 190)


def _hole(pen: Pen, look: Look) -> None:
    c = look.main("#8a6238")
    pen.form(soft((20, 556), (90, 430), (210, 370), (390, 370), (510, 430), (580, 556), (300, 570)), c)
    pen.oval(300, 430, 170, 62, c.deep)
    pen.oval(300, 438, 154, 52, "#2a1a10")
    _hole_front(pen, look)
    pen.anchor("mouth", 300, 440)


def _hole_front(pen: Pen, look: Look) -> None:
    c = look.main("#8a6238")
    pen.form(soft((24, 556), (80, 470), (130, 436), (200, 482), (300, 494), (400, 482), (470, 436),
                  (520, 470), (576, 556), (300, 572)), c)
    for x, y, r in ((120, 520, 16), (200, 540, 12), (330, 524, 15), (440, 536, 18), (500, 510, 11)):
        pen.oval(x, y, r, r * 0.7, c.dark)
        pen.oval(x - 3, y - 3, r * 0.5, r * 0.3, c.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:slope": _slope,
    "prop:dough": _dough,
    "prop:hung_pan": _hung_pan,
    "prop:ladder": _ladder,
    "prop:fishing_rod": _fishing_rod,
    "prop:open_box": _open_box,
    "prop:box_front": _box_front,
    "prop:hole": _hole,
    "prop:hole_front": _hole_front,
    "prop:coat_rack": _coat_rack,
    "prop:hay_wagon": _hay_wagon,
    "prop:open_hat": _open_hat,
    "prop:hat_front": _hat_front,
    "prop:bird_feeder": _bird_feeder,
    "prop:rope_swing": _rope_swing,
    "prop:skateboard": _skateboard,
    "prop:wings": _pair_of_wings,
}
