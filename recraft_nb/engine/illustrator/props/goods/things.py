"""Small things of the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones, tube
from recraft_nb.engine.illustrator.props.plants.bouquet import all_asked, bunch, flowers_asked
from recraft_nb.engine.illustrator.props.plants.glass_vase import CLEAR, glass_vase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _teapot(pen: Pen, look: Look) -> None:
    c = look.main("#e5604d", "#4f9fb0", "#f0b44c", "#7d8fd0", "#f2ede4")
    trim = tones("#f6d58a") if look.color is None else tones(c.glow)
    pen.line(c.dark, 34, (430, 316), (520, 290), (546, 370), (500, 444), (424, 462), curve=True)
    pen.line(c.base, 12, (436, 308), (514, 288), (536, 350), curve=True)
    spout = tube([(190, 440), (110, 400), (74, 310), (40, 270)], [110, 76, 44, 40], flat_end=True)
    pen.form(spout, c, dx=-0.2, dy=-0.1)
    pen.line(c.deep, 8, (24, 284), (54, 256))
    body = soft(
        (300, 236), (402, 262), (462, 350), (450, 460), (384, 536), (300, 546), (216, 536), (150, 460),
        (138, 350), (198, 262),
    )
    pen.form(body, c, dx=-0.09, dy=-0.08, reach=1.08)
    pen.cut(body, corners((100, 392), (500, 392), (500, 424), (100, 424)), trim.base)
    for k in range(9):
        x = 170 + k * 33
        pen.dot(x, 408, 8, c.base if k < 7 else c.dark)
    pen.soft("#ffffff", (186, 300), (226, 268), (248, 272), (206, 318), (186, 366), (176, 360), opacity=0.55)
    pen.box(218, 536, 164, 24, c.deep, 10)
    lid = soft((196, 262), (226, 206), (300, 188), (374, 206), (404, 262), (300, 276))
    pen.form(lid, c, dx=-0.12)
    pen.line(trim.base, 10, (198, 262), (300, 274), (402, 262), curve=True)
    pen.line(c.glow, 7, (236, 218), (276, 204), opacity=0.8)
    pen.dot(300, 172, 24, trim.dark)
    pen.dot(296, 168, 18, trim.base)
    pen.dot(290, 162, 6, "#ffffff", opacity=0.7)
    if look.has("steaming", "hot"):
        for x in (44, 70):
            pen.line(
                "#ffffff", 9, (x, 230), (x - 16, 196), (x + 12, 160), (x - 4, 120), curve=True, opacity=0.6,
            )
    pen.anchor("top", 300, 150)
    pen.anchor("hand", 530, 370)


def _vase(pen: Pen, look: Look) -> None:
    c = look.main("#4f8fc0", "#e0715a", "#5aa08f", "#f2ede4", "#9a7fc0")
    band = tones(c.glow)
    asked = flowers_asked(look.traits)
    if look.has(*CLEAR) and not look.has("empty"):
        glass_vase(pen, asked or ("rose", 5, "#e8546a"), all_asked(look.traits)[1:])
        return
    if asked is not None:
        bunch(pen, asked, (300, 296), 190, 220)
    elif not look.has("empty"):
        stems = (
            ((290, 300), (240, 200), (190, 150)), ((300, 300), (296, 180), (300, 96)),
            ((310, 300), (360, 210), (412, 160)), ((296, 300), (250, 230), (150, 236)),
            ((306, 300), (370, 250), (450, 250)),
        )
        pen.lines("#5a9646", 8, *stems, curve=True)
        for x, y, turn in (
            (236, 230, -40), (340, 220, 40), (276, 180, -20), (380, 236, 60), (214, 246, -70), (318, 150, 20),
        ):
            with pen.at(x, y, turn=turn):
                pen.soft("#6fae52", (0, 0), (-13, -22), (0, -50), (13, -22))
        petals = look.chance.pick(
            (
                ("#f0637c", "#ffd166"), ("#f7b2c4", "#f2a93c"), ("#fdfaf4", "#ffc94d"),
                ("#b58df0", "#ffe08a"), ("#f7a35a", "#8d5a3c"),
            )
        )
        second = look.chance.pick(("#f0637c", "#ffd166", "#fdfaf4", "#b58df0"))
        for k, (x, y, r) in enumerate(
            ((186, 140, 44), (300, 86, 52), (418, 150, 46), (140, 240, 36), (456, 254, 36))
        ):
            petal = tones(petals[0] if k % 2 == 0 else second)
            for j in range(6):
                with pen.at(x, y, turn=60 * j + 15 * k):
                    pen.oval(0, -r * 0.58, r * 0.36, r * 0.46, petal.dark if j in {2, 3} else petal.base)
            pen.dot(x, y, r * 0.36, petals[1])
            pen.dot(x - r * 0.08, y - r * 0.1, r * 0.18, "#fff3c4", opacity=0.8)
    body = soft(
        (232, 290), (250, 330), (196, 390), (176, 450), (208, 530), (250, 560), (350, 560), (392, 530),
        (424, 450), (404, 390), (350, 330), (368, 290), (300, 296),
    )
    pen.form(body, c, dx=-0.1, dy=-0.04)
    pen.cut(body, corners((100, 424), (500, 424), (500, 476), (100, 476)), band.base)
    pen.lines(
        c.base, 7,
        (
            (184, 450), (204, 432), (226, 468), (250, 432), (274, 468), (300, 432), (326, 468), (350, 432),
            (374, 468), (396, 432), (416, 450),
        ),
    )
    pen.oval(300, 290, 70, 15, c.dark)
    pen.oval(300, 287, 70, 13, c.light)
    pen.oval(300, 287, 54, 8, c.deep)
    pen.soft("#ffffff", (206, 400), (232, 366), (244, 372), (220, 420), (208, 470), (196, 456), opacity=0.5)
    pen.anchor("mouth", 300, 287)


def _lantern(pen: Pen, look: Look) -> None:
    if look.has("paper", "chinese", "japanese", "red", "asian"):
        _paper_lantern(pen, look)
        return
    c = look.main("#4a5058", "#8d5f3f", "#3f6b6a")
    pen.dot(300, 356, 190, "#ffd98a", opacity=0.18)
    pen.dot(300, 356, 140, "#ffd98a", opacity=0.24)
    pen.line(c.dark, 11, (226, 176), (240, 92), (300, 62), (360, 92), (374, 176), curve=True)
    pen.dot(300, 62, 13, c.base)
    pen.poly(c.base, (206, 218), (240, 160), (360, 160), (394, 218), r=10)
    pen.poly(c.dark, (330, 160), (360, 160), (394, 218), (346, 218), r=6)
    pen.box(262, 140, 76, 26, c.dark, 7)
    pen.box(192, 210, 216, 22, c.light, 9)
    pen.poly("#fff0c2", (212, 232), (388, 232), (400, 500), (200, 500), r=8)
    pen.poly("#ffe08a", (320, 232), (388, 232), (400, 500), (330, 500), r=6)
    pen.box(270, 404, 60, 96, "#fdf6e6", 8)
    pen.soft("#f0e3cc", (300, 404), (330, 410), (330, 496), (306, 496))
    pen.line("#5a4a44", 5, (300, 406), (300, 384))
    pen.soft("#ff9a3c", (300, 300), (328, 352), (320, 388), (300, 396), (280, 388), (272, 352))
    pen.soft("#ffe27a", (300, 340), (314, 368), (300, 390), (286, 368))
    pen.lines(c.base, 11, ((212, 232), (200, 500)), ((388, 232), (400, 500)))
    pen.lines(c.base, 6, ((300, 232), (300, 250)), ((206, 366), (222, 366)), ((394, 366), (378, 366)))
    pen.line("#ffffff", 9, (232, 260), (226, 400), opacity=0.8)
    pen.poly(c.base, (184, 500), (416, 500), (432, 540), (168, 540), r=8)
    pen.poly(c.dark, (160, 536), (440, 536), (440, 560), (160, 560), r=8)
    pen.anchor("light", 300, 360)
    pen.anchor("hand", 300, 62)


def _paper_lantern(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#f0803c", "#e0576b")
    pen.dot(300, 280, 230, "#ffb27a", opacity=0.2)
    pen.line("#7d5339", 7, (300, 16), (300, 80))
    body = soft(
        (300, 96), (420, 116), (494, 200), (506, 280), (494, 360), (420, 444), (300, 464), (180, 444),
        (106, 360), (94, 280), (106, 200), (180, 116),
    )
    pen.form(body, c, dx=-0.04, dy=-0.02, reach=1.1)
    pen.oval(290, 276, 120, 150, c.light, opacity=0.8)
    pen.oval(284, 270, 66, 100, "#ffd98a", opacity=0.6)
    for k in (-0.75, -0.4, 0.4, 0.75):
        pen.line(
            c.dark, 6, (300 + 70 * k, 100), (300 + 206 * k, 280), (300 + 70 * k, 460), curve=True,
            opacity=0.7,
        )
    pen.line(c.dark, 6, (300, 100), (300, 460), opacity=0.7)
    for y in (76, 456):
        pen.box(226, y, 148, 30, "#e9b949", 8)
        pen.box(226, y + 18, 148, 12, "#c99a3c", 6)
    pen.lines("#e9b949", 6, *(((300 + dx, 488), (300 + dx * 1.5, 570)) for dx in (-20, -10, 0, 10, 20)))
    pen.dot(300, 500, 14, "#c8403f")
    pen.anchor("light", 300, 280)
    pen.anchor("hand", 300, 20)


def _candle(pen: Pen, look: Look) -> None:
    c = look.main("#fbf3e2", "#e5604d", "#8fb0d9")
    brass = tones("#e0ad4a")
    pen.dot(300, 140, 120, "#ffd98a", opacity=0.22)
    pen.dot(300, 140, 80, "#ffd98a", opacity=0.3)
    pen.soft("#ff9a3c", (300, 52), (336, 128), (326, 178), (300, 192), (274, 178), (264, 128))
    pen.soft("#ffd35c", (300, 100), (322, 146), (316, 178), (300, 186), (284, 178), (278, 146))
    pen.soft("#fff6cf", (300, 138), (310, 164), (300, 182), (290, 164))
    pen.line("#5a4a44", 7, (300, 176), (300, 216))
    wax = pen.box(236, 204, 128, 300, c.base, 20)
    pen.cut(wax, corners((324, 200), (370, 200), (370, 510), (324, 510)), c.dark)
    pen.oval(300, 216, 62, 17, c.light)
    pen.oval(300, 217, 40, 9, c.dark)
    for x, y, w in ((240, 300, 24), (352, 270, 20), (276, 262, 18)):
        pen.tube(c.light if x < 320 else c.base, [(x, 218), (x, y)], [w, w * 0.9])
    pen.line("#ffffff", 9, (256, 330), (256, 460), opacity=0.7)
    pen.line(brass.dark, 17, (424, 520), (500, 520), (506, 560), (446, 566), curve=True)
    pen.oval(300, 524, 170, 34, brass.dark)
    pen.oval(300, 514, 170, 32, brass.base)
    pen.oval(300, 508, 132, 21, brass.dark)
    pen.oval(300, 506, 70, 13, c.dark)
    wax2 = pen.box(236, 440, 128, 68, c.base, 10)
    pen.cut(wax2, corners((324, 430), (370, 430), (370, 510), (324, 510)), c.dark)
    pen.soft(c.light, (228, 512), (240, 496), (300, 502), (358, 496), (372, 512), (300, 522))
    pen.line(brass.glow, 6, (150, 510), (190, 532), (260, 542), curve=True)
    pen.anchor("light", 300, 140)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:teapot": _teapot,
    "prop:vase": _vase,
    "prop:lantern": _lantern,
    "prop:candle": _candle,
}
