"""Small animals that everybody names: meerkats, caterpillars, dragonflies, starfish, sea horses, toucans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, oval, soft, star, tones, tube

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _meerkat(pen: Pen, look: Look) -> None:
    coat = look.main("#c9a06c", "#d3ab78")
    pale, dark = tones("#f2e0c2"), tones("#5f4638")
    pen.tube(coat.dark, [(330, 500), (420, 540), (500, 520)], [34, 24, 12])
    pen.oval(500, 520, 12, 9, dark.base)
    for s in (1, -1):
        pen.oval(300 + s * 40, 548, 44, 16, coat.dark if s > 0 else coat.base)
    body = soft((300, 190), (352, 236), (372, 360), (366, 490), (330, 552), (270, 552), (234, 490), (228,
            360),
                (248, 236))
    pen.form(body, coat)
    pen.soft(pale.base, (296, 250), (336, 320), (338, 450), (300, 530), (262, 450), (258, 320))
    for k in range(3):
        pen.line(coat.dark, 6, (348, 330 + k * 50), (366, 334 + k * 50))
    for s in (1, -1):
        t = coat.dark if s > 0 else coat.base
        pen.fill(tube([(300 + s * 54, 300), (300 + s * 60, 370), (300 + s * 26, 410)], [40, 32, 24]), t)
        pen.dot(300 + s * 22, 412, 14, dark.base)
    with pen.at(296, 150):
        wear.neck_first(pen, look.traits, 0.8, (0, -4))
        for s in (-1, 1):
            pen.dot(s * 64, -16, 22, dark.base)
            pen.dot(s * 62, -14, 12, coat.dark)
        pen.form(f.mirrored((0, -66), (46, -56), (70, -10), (56, 34), (24, 66), (0, 70)), coat, reach=1.26)
        pen.soft(pale.base, (-8, 6), (26, 20), (24, 58), (-8, 70), (-40, 58), (-42, 20))
        for s in (-1, 1):
            pen.oval(s * 30 - 6, -8, 21, 18, dark.base, turn=s * 18)
            pen.dot(s * 28 - 6, -8, 10, "#1d1a20")
            pen.dot(s * 28 - 9, -12, 3.6, "#ffffff")
        f.nose(pen, y=36, w=13)
        f.smile(pen, y=50, w=13)
        wear.on_top(pen, look.traits, (0, -58), 0.78, (-2, -4))
        pen.anchor("head_top", 0, -66)
        pen.anchor("mouth", -8, 46)
    pen.anchor("hand", 270, 410)


def _caterpillar(pen: Pen, look: Look) -> None:
    t = look.main("#7fc04f", "#9acb4a", "#5fb06a")
    places = ((500, 486), (430, 462), (362, 490), (292, 466), (224, 486))
    for k, (x, y) in enumerate(places):
        for dx in (-16, 16):
            pen.line(t.deep, 11, (x + dx, y + 44), (x + dx, y + 70))
        body = oval(x, y, 54, 54)
        pen.form(body, t if k % 2 else tones(t.light))
        pen.oval(x, y - 4, 12, 16, "#f2d14f", opacity=0.9)
    for dx, dy in ((-28, -40), (22, -44)):
        pen.line("#3f3a44", 7, (136 + dx * 0.5, 400), (136 + dx, 350 + dy * 0.4), curve=False)
        pen.dot(136 + dx, 346 + dy * 0.4, 11, "#e8604c")
    pen.form(oval(140, 454, 74, 72), tones(t.light))
    for dx in (-30, 22):
        pen.dot(132 + dx, 442, 17, "#ffffff")
        f.bead_eye(pen, 129 + dx, 444, 11)
    pen.line("#3f5a2f", 6, (106, 480), (130, 494), (158, 482), curve=True)
    pen.oval(92, 474, 13, 9, "#f08fa0", opacity=0.6)
    pen.oval(182, 474, 13, 9, "#f08fa0", opacity=0.6)
    pen.anchor("head_top", 140, 384)
    pen.anchor("mouth", 74, 490)
    pen.anchor("seat", 362, 436)


def _dragonfly(pen: Pen, look: Look) -> None:
    t = look.main("#3fa0c0", "#4f9f6a", "#7a6fc9", "#d9584a")
    for s in (-1, 1):
        for y, turn, long in ((250, -14, 230), (300, 12, 200)):
            with pen.at(300 + s * 18, y, turn=s * turn):
                wing = soft((0, 0), (s * long * 0.3, -34), (s * long, -26), (s * long * 1.02, 12),
                        (s * long * 0.4, 26))
                pen.fill(wing, "#cfeaf4", 0.92)
                pen.lines("#8fbfd4", 3, ((0, 0), (s * long * 0.96, -8)), ((s * long * 0.4, -24),
                        (s * long * 0.5, 20)),
                          ((s * long * 0.7, -28), (s * long * 0.76, 14)))
                pen.oval(s * long * 0.88, -18, 14, 6, t.base)
    for k in range(6):
        pen.form(oval(300, 350 + k * 36, 17 - k * 1.4, 22), t)
    pen.form(oval(300, 278, 34, 58), t)
    pen.form(oval(300, 202, 40, 34), tones(t.light))
    for s in (-1, 1):
        pen.form(oval(300 + s * 30, 190, 24, 26), tones("#c8453f"))
        pen.dot(300 + s * 26, 182, 7, "#ffffff", opacity=0.85)
    pen.anchor("head_top", 300, 168)


def _starfish(pen: Pen, look: Look) -> None:
    t = look.main("#f08a4f", "#e8605a", "#f2a83f")
    pen.form(soft(*star(300, 330, 226, 108).points), t)
    for k in range(5):
        with pen.at(300, 330, turn=72 * k):
            for y in (-150, -116, -82):
                pen.dot(0, y, 9, t.light)
            pen.dot(-20, -66, 6, t.light)
            pen.dot(20, -66, 6, t.light)
    for dx in (-34, 30):
        pen.dot(300 + dx, 318, 17, "#ffffff")
        f.bead_eye(pen, 298 + dx, 320, 11)
    pen.line(t.deep, 6, (272, 352), (298, 368), (326, 352), curve=True)
    pen.anchor("head_top", 300, 110)


def _seahorse(pen: Pen, look: Look) -> None:
    t = look.main("#f2a34f", "#e87a6a", "#6fb8c0")
    pen.line(t.dark, 34, (330, 420), (350, 490), (300, 540), (256, 510), (276, 470), (304, 484), curve=True)
    body = soft((250, 170), (330, 180), (384, 280), (374, 380), (330, 450), (290, 420), (270, 340), (280,
            270), (236, 230))
    pen.form(body, t)
    for k in range(6):
        pen.line(t.dark, 5, (288 + k * 2, 270 + k * 28), (352 + (k % 3) * 6, 262 + k * 28), curve=False)
    pen.soft(t.light, (372, 290), (440, 262), (456, 330), (430, 380), (376, 360))
    pen.lines(t.dark, 4, ((380, 316), (440, 300)), ((380, 342), (436, 346)))
    pen.tube(t.base, [(250, 190), (180, 214), (126, 220)], [60, 34, 26])
    pen.form(oval(268, 176, 74, 66), t)
    for k, x in enumerate((230, 266, 302)):
        pen.poly(t.dark, (x - 16, 126 + abs(k - 1) * 8), (x, 84 + abs(k - 1) * 16), (x + 16,
                126 + abs(k - 1) * 8), r=5)
    f.bead_eye(pen, 246, 172, 14)
    pen.oval(214, 206, 13, 9, "#f6a9a0", opacity=0.6)
    pen.anchor("head_top", 268, 100)


def _toucan(pen: Pen, look: Look) -> None:
    black, white = look.main("#2f2f3a"), tones("#fbf8f0")
    pen.poly(black.dark, (380, 440), (440, 560), (380, 574), (330, 470), r=8)
    pen.lines("#5f7a8a", 10, ((300, 500), (296, 548), (270, 556)), ((340, 496), (340, 548), (314, 556)))
    pen.form(soft((230, 200), (330, 170), (410, 260), (430, 400), (380, 500), (300, 510), (240, 430), (220,
            310)), black)
    pen.form(oval(280, 180, 92, 84), black)
    pen.soft(white.base, (210, 190), (280, 196), (300, 270), (256, 340), (214, 290))
    pen.soft("#f2a02f", (214, 120), (150, 96), (60, 120), (22, 190), (40, 220), (110, 206), (220, 216))
    pen.soft("#f7c94a", (214, 124), (150, 102), (70, 124), (36, 176), (120, 164), (218, 166))
    pen.soft("#2b2733", (22, 190), (40, 160), (66, 180), (52, 216), (36, 222))
    pen.line("#c8741f", 5, (60, 190), (130, 184), (216, 190), curve=True)
    pen.dot(268, 154, 27, "#5fb8d8")
    f.bead_eye(pen, 266, 154, 15)
    pen.form(soft((320, 270), (390, 260), (440, 360), (430, 470), (370, 490), (320, 400)), tones(black.light))
    wear.on_top(pen, look.traits, (284, 106), 0.86, (262, 154))
    pen.anchor("head_top", 284, 98)
    pen.anchor("mouth", 40, 200)


def _puffin(pen: Pen, look: Look) -> None:
    black, white = look.main("#2f3340"), tones("#fbfaf6")
    for x in (270, 340):
        pen.soft("#f0803c", (x - 44, 560), (x - 6, 536), (x + 26, 560))
    pen.form(soft((300, 200), (390, 260), (420, 400), (370, 530), (300, 546), (230, 520), (200, 400), (220,
            260)), black)
    pen.soft(white.base, (280, 280), (330, 330), (330, 460), (280, 530), (226, 480), (212, 370), (236, 300))
    pen.form(soft((360, 300), (420, 330), (440, 430), (400, 500), (360, 430)), tones(black.light))
    pen.form(oval(290, 180, 92, 88), black)
    pen.soft(white.base, (220, 150), (280, 130), (322, 180), (300, 244), (240, 250), (210, 200))
    pen.soft("#e8542f", (216, 150), (150, 150), (100, 196), (120, 226), (214, 236))
    pen.poly("#f2b93b", (196, 152), (214, 150), (214, 236), (190, 232), r=4)
    pen.poly("#4a5a78", (214, 150), (234, 160), (234, 230), (214, 236), r=4)
    pen.line("#a8341f", 5, (106, 200), (200, 196))
    pen.poly("#e8542f", (258, 168), (278, 150), (298, 170), (278, 192), r=3)
    f.bead_eye(pen, 277, 172, 12)
    wear.on_top(pen, look.traits, (292, 100), 0.86, (270, 172))
    pen.anchor("head_top", 292, 92)


def _chameleon(pen: Pen, look: Look) -> None:
    t = look.main("#6fb84f", "#4fae9a")
    pen.line(t.dark, 30, (440, 420), (520, 440), (560, 380), (520, 330), (480, 360), (506, 392), curve=True)
    for x, c in ((250, t.dark), (400, t.dark), (214, t.base), (366, t.base)):
        pen.tube(c, [(x + 20, 420), (x - 10, 470), (x + 6, 530)], [40, 28, 22])
        pen.oval(x - 2, 536, 30, 14, c)
    pen.form(soft((120, 360), (200, 280), (330, 250), (450, 320), (470, 420), (380, 470), (220, 470), (140,
            430)), t)
    for k, paint in enumerate(("#f2d14f", "#f08a4f", "#4fb0d9", "#f2d14f")):
        pen.tube(paint, [(220 + k * 58, 296 - (k == 1) * 10), (214 + k * 58, 440)], [22, 14], opacity=0.85)
    pen.soft(t.dark, (150, 300), (200, 214), (260, 280), (210, 330))
    pen.form(soft((50, 360), (90, 300), (180, 290), (226, 350), (190, 420), (90, 420)), tones(t.light))
    pen.dot(140, 342, 42, t.base)
    pen.dot(140, 342, 30, t.light)
    f.bead_eye(pen, 134, 342, 15)
    pen.line(t.deep, 6, (60, 392), (110, 402), (164, 390), curve=True)
    pen.anchor("head_top", 160, 270)
    pen.anchor("seat", 330, 256)


def _guinea(pen: Pen, look: Look) -> None:
    """A long low head with petal ears, patches of brown on cream, no tail."""
    cream, brown = tones("#fbf4ea"), look.main("#c9834a", "#a8683c", "#8a5a3c")
    pink = tones("#f0b8a8")

    def head(p: Pen, asleep: bool) -> None:
        for s in (-1, 1):
            p.soft(brown.dark if s > 0 else brown.base, (s * 58, -42), (s * 96, -66), (s * 116, -34),
                (s * 96, -2), (s * 70, -10))
            p.soft(pink.dark, (s * 74, -38), (s * 96, -50), (s * 104, -30), (s * 90, -14))
        shape = f.mirrored((0, -70), (54, -64), (92, -18), (104, 30), (80, 72), (34, 88), (0, 90))
        p.form(shape, cream, dy=-0.14, reach=1.26)
        for s in (-1, 1):
            p.cut(shape, oval(s * 78, -14, 56, 62, turn=s * -12), brown.base if s < 0 else brown.dark)
        f.eyes(p, x=54, y=2, asleep=asleep, r=12.5)
        p.soft(pink.base, (-34, 30), (-11, 22), (12, 30), (8, 46), (-11, 52), (-30, 46))
        f.nose(p, y=32, w=11, color="#d9788a")
        f.smile(p, y=52, w=15)
        p.poly("#ffffff", (-19, 58), (-3, 58), (-5, 72), (-17, 72), r=3)
        f.whiskers(p, y=46, x=44, length=52, color="#b59a86")
        f.blush(p, x=72, y=36)

    def marks(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        w, h = x1 - x0, y1 - y0
        if part in {"side", "curl"}:
            p.cut(shape, oval(x0 + 0.86 * w, y0 + 0.4 * h, 0.34 * w, 0.66 * h), brown.base)
        elif part == "front":
            p.cut(shape, oval(x0 + 0.16 * w, y0 + 0.5 * h, 0.24 * w, 0.4 * h), brown.base)

    b = Beast(cream, cream, pink, head, None, marks, crouch=True, head_size=1.06, squat=0.7, leg_width=26,
        length=190, depth=120, leg=56)
    draw_beast(pen, b, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:meerkat": _meerkat,
    "animal:caterpillar": _caterpillar,
    "animal:dragonfly": _dragonfly,
    "animal:starfish": _starfish,
    "animal:seahorse": _seahorse,
    "animal:toucan": _toucan,
    "animal:puffin": _puffin,
    "animal:chameleon": _chameleon,
    "animal:guinea_pig": _guinea,
}
