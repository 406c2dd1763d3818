"""Small things of play and fancy: paper boat, gingerbread house, sweets, fireflies, a clear jar, a puddle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _paper_boat(pen: Pen, look: Look) -> None:
    c = look.main("#f4f6f8")
    inner = tones("#c9d3dd") if look.color is None else tones(c.dark)
    pen.poly(c.base, (300, 150), (432, 392), (168, 392), r=6)
    pen.poly(c.dark, (300, 150), (432, 392), (300, 392), r=6)
    pen.poly(inner.base, (40, 300), (300, 410), (560, 300), (440, 420), (160, 420), r=4)
    pen.poly(c.base, (40, 300), (300, 404), (300, 560), (170, 560), r=8)
    pen.poly(c.dark, (560, 300), (300, 404), (300, 560), (430, 560), r=8)
    pen.line(inner.dark, 4, (300, 404), (300, 556))
    pen.line(inner.dark, 4, (300, 156), (300, 390))
    pen.line(inner.dark, 4, (44, 302), (300, 404), (556, 302))


def _gingerbread_house(pen: Pen, look: Look) -> None:
    c = look.main("#b9713a", "#a9622f")
    icing = "#fffaf0"
    sweets = ("#e0485a", "#4fae6a", "#f2c53f", "#5a9be0", "#f08fb0")
    pen.poly(c.dark, (420, 150), (480, 150), (480, 290), (420, 240), r=6)
    pen.soft(icing, (408, 150), (420, 130), (450, 136), (482, 130), (494, 150), (486, 176), (468, 164),
        (450, 182), (432, 164), (416, 176))
    pen.poly(c.base, (100, 300), (300, 120), (500, 300), (500, 560), (100, 560), r=10)
    pen.poly(c.dark, (500, 300), (500, 560), (450, 560), (450, 256), r=6)
    # Icing on both slopes of the roof, dripping.
    pen.soft(icing, (300, 84), (336, 96), (540, 290), (548, 322), (524, 340), (506, 318), (486, 336),
        (462, 306), (440, 308), (420, 268), (396, 270), (300, 178), (204, 270), (180, 268), (160, 308),
        (138, 306), (114, 336), (94, 318), (76, 340), (52, 322), (60, 290), (264, 96))
    for k in range(7):
        for side in (-1, 1):
            pen.dot(300 + side * (30 + k * 32), 138 + k * 29, 13, sweets[(k + (side > 0)) % 5])
    pen.dot(300, 112, 18, sweets[0])
    pen.box(252, 400, 96, 160, c.deep, 46)
    pen.line(icing, 9, (252, 560), (252, 446), (264, 414), (300, 398), (336, 414), (348, 446), (348, 560),
        curve=True)
    pen.dot(330, 486, 9, sweets[2])
    for x in (176, 424):
        pen.box(x - 38, 386, 76, 76, "#ffe9a8", 8)
        pen.lines(icing, 8, ((x, 386), (x, 462)), ((x - 38, 424), (x + 38, 424)))
        pen.line(icing, 9, (x - 40, 384), (x + 40, 384), (x + 40, 464), (x - 40, 464), (x - 40, 384))
        for k in range(3):
            pen.dot(x - 24 + 24 * k, 500, 11, sweets[(k + (x > 300) * 2) % 5])
    for k in range(6):
        pen.dot(120 + (k % 3) * 40 + (k > 2) * 280, 538, 12, sweets[k % 5])
    pen.dot(300, 270, 30, sweets[0])
    pen.dot(300, 270, 15, icing)
    pen.soft(icing, (80, 566), (120, 548), (190, 556), (240, 548), (300, 560), (360, 548), (420, 556),
        (480, 548), (520, 566), (300, 574))


def _marshmallow(pen: Pen, look: Look) -> None:
    c = look.main("#fdf3f0", "#fbdfe6")
    pen.form(corners((150, 250), (450, 250), (462, 540), (138, 540), r=70), c)
    pen.oval(300, 262, 148, 52, c.light if look.color else "#ffffff")
    pen.lines(c.dark, 5, ((196, 262), (300, 286), (404, 262)))
    for x, y, r in ((190, 360, 10), (230, 460, 13), (310, 400, 9), (360, 480, 12), (410, 380, 10)):
        pen.oval(x, y, r, r * 0.7, c.dark, opacity=0.5)


def _firefly(pen: Pen, look: Look) -> None:
    glow = look.main("#ffe45a", "#f7f06a")
    for r, share in ((280, 0.3), (200, 0.42), (130, 0.6)):
        pen.oval(330, 330, r, r, glow.base, opacity=share)
    pen.fill(soft((250, 220), (320, 110), (400, 90), (390, 190), (320, 250)), "#e8f1f4", 0.8)
    pen.fill(soft((240, 220), (250, 100), (310, 70), (320, 160), (290, 240)), "#f4f8fa", 0.8)
    pen.fill(oval(250, 290, 78, 46, 24), "#3a3040")
    pen.dot(184, 258, 34, "#5a3a36")
    pen.fill(oval(356, 344, 84, 56, 28), glow.light)
    pen.lines("#3a3040", 7, ((166, 234), (132, 190)), ((190, 226), (180, 174)))


def _clear_jar(pen: Pen, look: Look) -> None:
    lid = look.part_or("lid", "#b98a5a", "#8d98a8", "#c9a24a")
    body = corners((160, 150), (440, 150), (484, 230), (484, 520), (452, 562), (148, 562), (116, 520),
        (116, 230), r=46)
    pen.fill(body, "#dff0f4", 0.42)
    pen.oval(300, 536, 156, 22, "#bfdbe2", opacity=0.7)
    pen.line("#f6fcfd", 10, (160, 150), (122, 220), (116, 300), (116, 510), (150, 560), (450, 560),
        (484, 510), (484, 300), (478, 220), (440, 150), curve=True)
    pen.box(150, 70, 300, 66, lid.base, 18)
    pen.box(150, 104, 300, 32, lid.dark, 12)
    pen.lines(lid.light, 6, ((176, 84), (424, 84)), ((176, 94), (300, 94)))
    pen.oval(300, 150, 132, 10, "#c7dfe6", opacity=0.8)
    pen.soft("#ffffff", (152, 240), (178, 226), (172, 380), (158, 430), (146, 380), opacity=0.7)
    pen.line("#ffffff", 12, (436, 470), (448, 420), opacity=0.5)


def _fruit(pen: Pen, look: Look) -> None:
    del look
    red, green, orange = tones("#e0453a"), tones("#8fbf45"), tones("#f29a2e")
    for k, (x, y) in enumerate(((420, 300), (464, 322), (440, 356), (484, 372), (402, 350), (460, 404))):
        pen.dot(x, y, 34, ("#7a4fa8", "#8a5fb8")[k % 2])
        pen.dot(x - 10, y - 11, 9, "#b79ad6")
    banana = (80, 420), (96, 300), (190, 210), (214, 226), (180, 320), (190, 430), (130, 470)
    pen.fill(soft(*banana), "#f7d548")
    pen.fill(soft((120, 450), (130, 330), (196, 236), (214, 228), (180, 320), (190, 430)), "#e5bd32")
    pen.form(oval(300, 300, 104), green)
    pen.line("#6a4a2a", 10, (300, 206), (312, 168))
    pen.soft("#4f9a45", (312, 188), (350, 150), (390, 156), (356, 190))
    pen.form(oval(212, 440, 112), red)
    pen.line("#6a4a2a", 10, (212, 338), (204, 304))
    pen.form(oval(398, 456, 108), orange)
    for x, y in ((360, 430), (420, 420), (440, 470), (380, 490)):
        pen.dot(x, y, 4, orange.dark)


def _birdcage(pen: Pen, look: Look) -> None:
    c = look.main("#d9a93f", "#8d98a8", "#b98a5a")
    dome = [(130, 520), (130, 300), (170, 190), (240, 120), (300, 100), (360, 120), (430, 190), (470, 300),
        (470, 520)]
    pen.soft("#fdf6e3", *dome, opacity=0.35)
    pen.line(c.base, 12, *dome, curve=True)
    for x in (190, 246, 300, 354, 410):
        pen.line(c.base, 6, (300 + (x - 300) * 0.2, 106), (x, 250), (x, 520), curve=True)
    for y in (250, 390):
        pen.line(c.dark, 9, (132, y), (468, y))
    pen.box(108, 506, 384, 54, c.base, 14)
    pen.box(108, 536, 384, 24, c.dark, 10)
    pen.ring(300, 72, 26, 26, c.dark, 9)
    pen.line("#8a5a35", 10, (170, 440), (430, 440))


def _puddle(pen: Pen, look: Look) -> None:
    c = look.main("#7fb4d9", "#86b6cf")
    pen.soft(c.dark, (20, 530), (120, 496), (250, 504), (380, 484), (520, 506), (584, 540), (500, 578),
        (330, 588), (160, 584), (50, 566))
    pen.soft(c.base, (36, 534), (130, 504), (256, 512), (380, 494), (510, 514), (566, 542), (490, 570),
        (330, 579), (168, 575), (66, 560))
    pen.oval(210, 534, 84, 13, c.light)
    pen.oval(420, 548, 58, 9, c.light)
    pen.lines("#eaf5fb", 5, ((300, 524), (352, 526)), ((150, 556), (196, 558)))
    for x, y, r in ((330, 552, 36), (120, 528, 22), (500, 528, 26), (260, 570, 30)):
        pen.oval(x, y, r, r * 0.16, c.glow, opacity=0.8)
    pen.anchor("seat", 300, 540)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:paper_boat": _paper_boat,
    "prop:gingerbread_house": _gingerbread_house,
    "prop:marshmallow": _marshmallow,
    "prop:firefly": _firefly,
    "prop:clear_jar": _clear_jar,
    "prop:birdcage": _birdcage,
    "prop:fruit": _fruit,
    "prop:puddle": _puddle,
}
