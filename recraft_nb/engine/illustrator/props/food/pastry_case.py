"""What lies in a pastry case, and other things to nibble: eclairs, baklava, churros, onion rings, mash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.crockery import bowl, plate, sprig
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _eclair(pen: Pen, look: Look) -> None:
    c, glaze = tones("#e0a656"), look.main("#5a3320")
    with pen.at(300, 400, turn=-8):
        pen.tube(c.deep, [(-220, 60), (220, 60)], [130, 130])
        pen.tube("#fbf3dc", [(-226, 24), (226, 24)], [110, 110])
        for k in range(9):
            pen.dot(-216 + k * 54, 44, 26, "#fffaf0")
        pen.tube(c.base, [(-220, -20), (220, -20)], [150, 150])
        pen.soft(glaze.base, (-270, -30), (-220, -104), (0, -112), (220, -104), (272, -30), (230, 4), (180,
            -16), (120, 20), (60, -10),
            (0, 16), (-60, -12), (-130, 20), (-190, -8), (-236, 10))
        pen.line(glaze.glow, 11, (-210, -74), (-60, -84), curve=True, opacity=0.9)
        pen.lines("#f2d9a8", 7, ((-180, -50), (-140, -90), (-100, -40), (-60, -92), (-20, -40), (20, -92),
            (60, -40), (100, -92), (140, -40),
            (190, -80)), curve=True)


def _cannoli(pen: Pen, look: Look) -> None:
    c = look.main("#d9974a")
    plate(pen)
    for x, y in ((-6, -120), (0, 0)):
        with pen.at(300 + x, 410 + y, turn=-6):
            pen.tube(c.deep, [(-180, 12), (180, 12)], [120, 120])
            pen.tube(c.base, [(-180, 0), (180, 0)], [112, 112])
            pen.soft(c.dark, (-120, -56), (40, -56), (120, 56), (-60, 56))
            pen.soft(c.light, (-120, -60), (30, -60), (104, 40), (-64, 40), opacity=0.8)
            for px, py in ((-150, -20), (-60, -30), (60, 10), (150, -16), (-20, 20), (120, 30)):
                pen.dot(px, py, 7, c.dark)
            for side in (-1, 1):
                for dx, dy, r in ((196, 0, 50), (226, -20, 34), (226, 24, 34), (246, 4, 26)):
                    pen.dot(side * dx, dy, r, "#fffaf0")
                for dx, dy in ((210, -20), (236, 10), (214, 26), (250, -12)):
                    pen.dot(side * dx, dy, 8, "#4a2c1c" if side < 0 else "#7fb34a")


def _baklava(pen: Pen, look: Look) -> None:
    plate(pen, "#3f7a8a")
    c = look.main("#d98f3a")
    for x, y in ((300, 300), (176, 370), (424, 370), (300, 436)):
        with pen.at(x, y):
            pen.fill(corners((-116, 0), (0, 56), (0, 120), (-116, 62), r=6), c.dark)
            pen.fill(corners((116, 0), (0, 56), (0, 120), (116, 62), r=6), c.deep)
            for k in range(3):
                pen.lines("#f7d58a", 5, ((-114, 16 + k * 16), (-2, 72 + k * 16), (114, 16 + k * 16)))
            pen.poly(c.base, (0, -56), (116, 0), (0, 56), (-116, 0), r=10)
            pen.poly(c.light, (0, -44), (80, -4), (-10, 30), (-90, 0), r=8)
            for px, py in ((-20, -10), (14, 4), (0, -24), (24, -14), (-6, 14), (-34, 4), (38, 4)):
                pen.oval(px, py, 13, 9, "#8fb04a" if px % 4 else "#6f9a3a", turn=px * 3)


def _churros(pen: Pen, look: Look) -> None:
    """Ridged sticks in a paper cone, with a cup of chocolate."""
    c = look.main("#d9923f")
    for x, tip in ((180, 60), (230, 150), (280, 240), (330, 330), (360, 420)):
        way = [(x + (tip - x) * 0.1, 420), (x + (tip - x) * 0.6, 200), (tip, 60 + abs(tip - 240) * 0.25)]
        pen.tube(c.deep, [(px + 4, py) for px, py in way], [58, 60, 54])
        pen.tube(c.base, way, [52, 54, 48])
        for off in (-13, 2, 16):
            pen.line(c.light if off < 0 else c.dark, 6, *((px + off, py + 6) for px, py in way), curve=True)
        for k in range(5):
            pen.dot(way[2][0] - 14 + k * 7, way[2][1] + 20 + k * 26, 4, "#fff6e4")
    cone = corners((110, 300), (430, 300), (330, 556), (210, 556), r=10)
    pen.fill(cone, "#f4ead8")
    pen.cut(cone, corners((340, 280), (460, 280), (460, 580), (300, 580)), "#dccdb2")
    for k in range(4):
        pen.cut(cone, corners((130 + k * 76, 290), (160 + k * 76, 290), (190 + k * 60, 570), (170 + k * 60,
            570)), "#e4574c", 0.8)
    pen.fill(corners((410, 430), (580, 430), (560, 556), (430, 556), r=20), "#ffffff")
    pen.oval(495, 430, 86, 26, "#e9e4dc")
    pen.oval(495, 432, 70, 18, "#4a2a1a")


def _cheesecake(pen: Pen, _: Look) -> None:
    """A pale slice on a crumb base with strawberry sauce."""
    plate(pen)
    c = tones("#fbeec0")
    pen.fill(corners((90, 380), (420, 430), (420, 480), (90, 430), r=8), "#b8793f")
    pen.fill(corners((420, 430), (520, 320), (520, 370), (420, 480), r=8), "#8f5a2a")
    pen.fill(corners((86, 250), (420, 300), (420, 436), (90, 386), r=8), c.base)
    pen.fill(corners((420, 300), (524, 196), (520, 326), (420, 436), r=8), c.dark)
    pen.fill(corners((86, 250), (524, 196), (420, 306), r=10), c.light)
    pen.soft("#d9344a", (240, 246), (330, 214), (470, 206), (440, 270), (400, 296), (410, 350), (390, 376),
        (372, 320), (340, 290), (330,
        340), (312, 360), (300, 290), (260, 276))
    pen.soft("#f0707f", (280, 246), (350, 222), (430, 216), (370, 240))
    for x, y in ((330, 190), (420, 180)):
        pen.soft("#e0344a", (x - 44, y - 20), (x, y - 40), (x + 44, y - 20), (x + 24, y + 34), (x, y + 50),
            (x - 24, y + 34))
        for dx, dy in ((-16, -4), (10, -10), (0, 14), (18, 8)):
            pen.dot(x + dx, y + dy, 4, "#fbe08a")
        pen.soft("#5fa64a", (x - 30, y - 26), (x, y - 56), (x + 30, y - 26), (x, y - 16))


def _tiramisu(pen: Pen, _: Look) -> None:
    """A square in layers of cream and coffee sponge, cocoa on top."""
    plate(pen)
    y = 420.0
    for k in range(4):
        shade = tones("#fbf1dc" if k % 2 else "#a8703f")
        high = 44
        pen.fill(corners((110, y - 10), (400, y + 30), (400, y + 30 + high), (110, y - 10 + high), r=6),
            shade.base)
        pen.fill(corners((400, y + 30), (500, y - 50), (500, y - 50 + high), (400, y + 30 + high), r=6),
            shade.dark)
        if not k % 2:
            for px in range(140, 390, 34):
                pen.oval(px, y + 12 + (px - 110) * 0.14, 10, 6, shade.dark)
        y -= 44
    pen.fill(corners((110, y + 34), (226, y - 40), (500, y - 6), (400, y + 74), r=10), "#6a3f26")
    pen.soft("#7f4f30", (160, y + 34), (240, y - 16), (440, y + 4), (390, y + 44))
    for k in range(16):
        pen.dot(180 + (k * 53) % 260, y - 4 + (k * 29) % 56, 6, "#4a2a18" if k % 2 else "#9a683f")
    sprig(pen, 300, y + 18, 1.3)
    for dx, dy in ((-60, 16), (50, 26)):
        pen.oval(300 + dx, y + dy, 22, 15, "#3a2216", turn=20)
        pen.line("#6a4a36", 4, (284 + dx, y + dy), (316 + dx, y + dy + 4))


def _brownies(pen: Pen, look: Look) -> None:
    plate(pen)
    c = look.main("#5f3822")
    for x, y in ((190, 400), (410, 400), (300, 290)):
        with pen.at(x, y):
            pen.fill(corners((-126, 0), (0, 54), (0, 130), (-126, 74), r=8), c.base)
            pen.fill(corners((126, 0), (0, 54), (0, 130), (126, 74), r=8), c.dark)
            pen.poly(c.light, (0, -60), (126, 0), (0, 56), (-126, 0), r=12)
            pen.lines(c.dark, 5, ((-70, -4), (-20, -20), (10, 10)), ((20, -24), (60, 4), (30, 26)), ((-40,
                16), (0, 30)))
            for px, py in ((-40, -4), (20, -14), (50, 8), (0, 22)):
                pen.soft("#d9a86a", (px - 17, py), (px, py - 11), (px + 17, py), (px, py + 10))
            for px, py in ((-80, 40), (-40, 70), (50, 66), (90, 36)):
                pen.dot(px, py, 9, "#2f1a10")


def _bagel(pen: Pen, _: Look) -> None:
    """A bagel cut open with a thick layer of cream cheese."""
    c, cream = tones("#d9964a"), tones("#fbf8f0")
    pen.oval(300, 470, 250, 84, c.deep)
    pen.fill(soft((50, 440), (70, 500), (180, 550), (300, 560), (420, 550), (530, 500), (550, 440)), c.dark)
    pen.soft(cream.dark, (36, 430), (80, 380), (520, 380), (566, 430), (530, 480), (470, 456), (420, 490),
        (350, 466), (290, 494), (220, 466),
        (150, 492), (90, 464))
    pen.soft(cream.base, (40, 416), (80, 370), (520, 370), (560, 416), (520, 452), (470, 434), (420, 462),
        (350, 440), (290, 466), (220, 440),
        (150, 462), (90, 442))
    pen.fill(soft((50, 370), (80, 250), (300, 180), (520, 250), (550, 370), (470, 420), (300, 432), (130,
        420)), c.dark)
    pen.fill(soft((54, 356), (84, 246), (300, 178), (510, 246), (530, 346), (450, 396), (290, 408), (130,
        400)), c.base)
    pen.soft(c.light, (100, 320), (150, 244), (290, 206), (200, 260), (140, 330))
    pen.oval(300, 290, 84, 40, c.deep)
    pen.oval(300, 304, 64, 24, cream.base)
    for k in range(24):
        x, y = 110 + (k * 67) % 380, 220 + (k * 41) % 160
        if not 210 < x < 390 or not 240 < y < 340:
            pen.oval(x, y, 10, 5, "#f7ecd2" if k % 3 else "#3a2c26", turn=k * 50)


def _onion_rings(pen: Pen, look: Look) -> None:
    c = look.main("#e0a045")
    plate(pen)
    for x, y, rx, ry in ((200, 430, 116, 54), (400, 430, 116, 54), (300, 390, 120, 56), (220, 340, 108, 52),
        (390, 336, 108, 52), (306, 280,
            100, 50)):
        pen.ring(x, y + 10, rx, ry, c.deep, 42)
        pen.ring(x, y, rx, ry, c.base, 40)
        pen.ring(x, y - 8, rx, ry, c.light, 9)
        for k in range(6):
            pen.dot(x - rx + (k * 71) % (2 * rx),
                y + (ry if k % 2 else -ry) * (1 - abs((k * 71) % (2 * rx) - rx) / rx) ** 0.5, 6, c.dark)
    pen.oval(500, 480, 66, 34, "#ffffff")
    pen.oval(500, 474, 54, 24, "#c9302a")


def _mash(pen: Pen, _: Look) -> None:
    """Mashed potatoes in a bowl, butter melting on top."""
    bowl(pen, "#4f7f9a")
    c = tones("#f7e6a8")
    pen.soft(c.dark, (80, 300), (110, 220), (190, 190), (220, 140), (320, 120), (380, 170), (460, 190), (520,
        300), (420, 360), (300, 374), (180,
        360))
    pen.soft(c.base, (86, 290), (116, 216), (194, 186), (226, 140), (316, 122), (366, 172), (436, 196), (480,
        290), (400, 338), (290, 350), (170,
        340))
    pen.lines(c.dark, 8, ((150, 260), (220, 220), (320, 230), (400, 270)), ((120, 310), (220, 290), (340,
        300), (440, 320)), ((240, 180), (300,
        164), (350, 190)), curve=True)
    pen.soft("#f7c93c", (220, 210), (260, 176), (340, 180), (390, 220), (360, 270), (330, 300), (300, 250),
        (250, 250))
    pen.fill(corners((256, 170), (320, 150), (366, 176), (300, 204), r=8), "#fbe487")
    pen.fill(corners((256, 170), (300, 204), (300, 232), (256, 196), r=5), "#f2c53c")
    pen.fill(corners((300, 204), (366, 176), (366, 200), (300, 232), r=5), "#e0a92c")
    for x, y in ((180, 250), (420, 250), (240, 320), (380, 330), (170, 310), (300, 140)):
        pen.line("#5fa64a", 7, (x, y), (x + 17, y - 8))


def _grilled_cheese(pen: Pen, _: Look) -> None:
    """Toast cut across, one half on the other, cheese running out."""
    c = tones("#dc9a45")
    plate(pen)
    for dx, dy, turn in ((20, -60, 6), (-10, 40, -4)):
        with pen.at(300 + dx, 390 + dy, turn=turn):
            pen.fill(corners((-210, 40), (210, 40), (200, 84), (-200, 84), r=16), "#c98538")
            pen.soft("#f7b52c", (-216, 30), (216, 30), (210, 60), (150, 56), (130, 110), (104, 62), (20, 60),
                (0, 96), (-30, 62), (-130, 60), (-150,
                120), (-176, 62), (-212, 56))
            pen.fill(corners((-210, -10), (210, -10), (214, 40), (-214, 40), r=16), "#e8b56a")
            pen.fill(corners((-214, -6), (60, -130), (120, -126), (216, -6), (216, 6), (-214, 6), r=20),
                c.base)
            for k in range(5):
                pen.line(c.deep, 11, (-130 + k * 66, -16), (-30 + k * 44, -84 + abs(k - 2) * 8), opacity=0.7)
            pen.soft(c.glow, (-160, -20), (20, -106), (70, -108), (-60, -44), opacity=0.5)
    pen.fill(oval(500, 466, 50, 26), "#c9302a")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:eclair": _eclair, "prop:cannoli": _cannoli, "prop:baklava": _baklava, "prop:churros": _churros,
    "prop:cheesecake": _cheesecake, "prop:tiramisu": _tiramisu, "prop:brownies": _brownies,
        "prop:cream_bagel": _bagel,
    "prop:onion_rings": _onion_rings, "prop:mash": _mash, "prop:grilled_cheese": _grilled_cheese,
}
