"""Things to which something happened: a cup and a glass tipped over, a torn letter, a blown umbrella."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _puddle(pen: Pen, paint: str) -> None:
    t = tones(paint)
    pen.soft(t.dark, (90, 520), (190, 462), (330, 470), (440, 452), (560, 490), (590, 530), (500, 562), (360,
        556), (240, 578), (120, 560))
    pen.soft(t.base, (104, 514), (196, 466), (330, 476), (440, 458), (546, 490), (570, 522), (490, 548),
        (360, 544), (240, 564), (130, 548))
    pen.soft(t.glow, (330, 496), (430, 480), (510, 500), (430, 512), opacity=0.6)
    for x, y, r in ((56, 560, 16), (30, 520, 9), (580, 570, 12)):
        pen.oval(x, y, r, r * 0.55, t.base)


def _tipped_cup(pen: Pen, look: Look) -> None:
    """A cup on its side, what was in it runs out."""
    c = look.main("#f7f5f1", "#5fa6c9", "#e4574c")
    drink = look.part("drink") or "#6a4028"
    _puddle(pen, drink)
    pen.lines(c.dark, 34, ((190, 290), (170, 200), (270, 200), (290, 270)), curve=True)
    pen.lines(c.light, 14, ((190, 286), (176, 206), (264, 206), (282, 266)), curve=True)
    body = soft((120, 300), (200, 272), (370, 246), (410, 300), (420, 420), (390, 530), (220, 506), (130,
        476), (96, 390))
    pen.fill(body, c.base)
    pen.cut(body, corners((60, 430), (460, 450), (460, 560), (60, 560)), c.dark)
    pen.oval(396, 388, 54, 144, c.light, turn=-3)
    pen.oval(400, 390, 40, 122, c.deep, turn=-3)
    pen.soft(tones(drink).dark, (372, 430), (430, 420), (440, 480), (412, 512), (384, 500))
    pen.soft(drink, (384, 440), (440, 430), (500, 490), (430, 530), (396, 510))
    pen.soft("#ffffff", (150, 330), (230, 296), (320, 280), (220, 320), opacity=0.6)


def _tipped_glass(pen: Pen, look: Look) -> None:
    drink = look.main("#a9d8ee").base
    _puddle(pen, drink)
    body = corners((80, 330), (440, 290), (440, 530), (80, 500), r=20)
    pen.fill(body, "#dcedf5", 0.9)
    pen.soft(drink, (90, 440), (240, 452), (420, 470), (440, 524), (250, 512), (90, 496))
    pen.line("#ffffff", 13, (120, 360), (380, 330), opacity=0.9)
    pen.oval(86, 415, 30, 86, "#b9d6e6")
    pen.oval(84, 415, 20, 70, "#cfe3ee")
    pen.ring(440, 410, 42, 120, "#b9d6e6", 9)
    pen.soft(drink, (410, 470), (480, 480), (540, 510), (460, 536), (410, 524))
    for x, y in ((500, 440), (540, 410), (520, 470)):
        pen.soft(drink, (x, y - 17), (x + 11, y + 6), (x, y + 15), (x - 11, y + 6))


def _torn_letter(pen: Pen, look: Look) -> None:
    """A sheet with lines of writing, torn into two halves."""
    c = look.main("#f7efd8")
    edge = [(300, 40), (280, 110), (316, 170), (276, 240), (312, 310), (280, 380), (310, 450), (290, 530)]
    for flip, turn, dx, t in ((False, -7, -34, c.base), (True, 8, 40, c.light)):
        with pen.at(300 + dx, 300, turn=turn), pen.at(-300, -300):
            far = 540 if flip else 60
            pen.fill(corners(*edge, (far, 530), (far, 40), r=3), c.dark)
            pen.fill(corners(*((x, y - 6) for x, y in edge), (far, 522), (far, 34), r=3), t)
            for k in range(7):
                y = 110 + k * 54
                near = 258 if not flip else 336
                pen.line("#5a6a8a", 8, (near, y), (far + (34 if not flip else -34 - 30 * (k % 3)), y))
    for x, y, turn in ((260, 560, 20), (350, 574, -30), (312, 544, 60)):
        with pen.at(x, y, turn=turn):
            pen.poly(c.base, (-17, -10), (15, -13), (19, 9), (-11, 13))


def _blown_umbrella(pen: Pen, look: Look) -> None:
    """Turned inside out: the ribs point up, the cloth hangs between them."""
    c = look.main("#d9413a", "#3f6fae", "#8a5ab8")
    pen.line("#4a3a34", 15, (300, 300), (300, 520))
    pen.lines("#4a3a34", 15, ((300, 514), (300, 552), (336, 566), (366, 548), (366, 524)), curve=True)
    pen.fill(soft((300, 340), (180, 300), (70, 190), (36, 60), (110, 120), (170, 70), (240, 130), (300, 74),
        (360, 130), (430, 70), (490, 120),
        (564, 60), (530, 190), (420, 300)), c.base)
    pen.fill(soft((300, 340), (360, 240), (360, 130), (430, 70), (490, 120), (564, 60), (530, 190), (420,
        300)), c.dark)
    pen.fill(soft((300, 340), (230, 220), (240, 130), (300, 74), (360, 130), (366, 220)), c.light)
    pen.lines("#4a3a34", 6, ((300, 340), (150, 250), (36, 50)), ((300, 340), (210, 200), (170, 60)), ((300,
        340), (300, 64)), ((300, 340), (390, 200),
        (430, 60)), ((300, 340), (450, 250), (564, 50)), curve=True)
    for x, y in ((36, 50), (170, 60), (300, 64), (430, 60), (564, 50)):
        pen.dot(x, y, 8, "#8d94a6")
    pen.lines("#ffffff", 9, ((30, 420), (150, 400), (200, 430), (180, 456)), ((400, 440), (520, 420), (576,
        446)), ((60, 500), (200, 490)),
        curve=True, opacity=0.85)


def _puzzle_brain(pen: Pen, look: Look) -> None:
    """A head's brain of pieces in four colours, one piece still beside it."""
    outline = soft((60, 330), (70, 200), (150, 110), (250, 70), (350, 60), (460, 110), (530, 210), (540,
        330), (480, 420), (400, 440), (380, 510),
        (320, 520), (290, 450), (180, 460), (100, 420))
    shades = ("#f29ab3", "#5fa6d9", "#f2c53c", "#7fc08a", "#c9a0dc", "#f2a06a")
    pen.fill(outline, tones("#f29ab3").deep)
    for row in range(5):
        for column in range(5):
            x, y = 50 + column * 100, 40 + row * 100
            pen.cut(outline, corners((x, y), (x + 100, y), (x + 100, y + 100), (x, y + 100)),
                shades[(row * 2 + column) % 6], grow=1)
    for row in range(5):
        for column in range(5):
            x, y, shade = 50 + column * 100, 40 + row * 100, shades[(row * 2 + column) % 6]
            if column < 4 and 90 < x + 100 < 520 and 110 < y + 50 < 420:
                pen.dot(x + 104, y + 50, 22, shade)
                pen.ring(x + 104, y + 50, 22, 22, "#ffffff", 5, opacity=0.85)
            if row < 4 and 110 < x + 50 < 500 and 120 < y + 100 < 410:
                pen.dot(x + 50, y + 104, 22, shade)
                pen.ring(x + 50, y + 104, 22, 22, "#ffffff", 5, opacity=0.85)
    pen.lines("#ffffff", 5, *(((x, 110), (x, 440)) for x in (150, 250, 350, 450)), *(((84, y), (520,
        y)) for y in (140, 240, 340)), opacity=0.85)
    pen.lines(tones("#f29ab3").deep, 9, ((90, 300), (150, 250), (210, 290)), ((240, 120), (290, 170), (370,
        130)), ((420, 180), (470, 250),
        (420, 310)), ((230, 380), (310, 350), (380, 400)), curve=True, opacity=0.55)
    with pen.at(520, 500, turn=18):
        pen.box(-46, -46, 92, 92, look.main("#5fa6d9").base, 8)
        pen.dot(0, -54, 21, look.main("#5fa6d9").base)
        pen.dot(54, 0, 21, look.main("#5fa6d9").base)
        pen.line("#ffffff", 6, (-32, -32), (-32, 26), opacity=0.6)


def _flower_arch(pen: Pen, look: Look) -> None:
    """A garden's arch of lattice, grown over with roses."""
    c, leaf = look.main("#e6708f", "#d9363f"), tones("#4f8f4a")
    for x in (70, 486):
        pen.lines("#f4f1ea", 11, ((x, 556), (x, 250)), ((x + 44, 556), (x + 44, 250)))
        pen.lines("#f4f1ea", 6, *(((x, 540 - k * 60), (x + 44, 500 - k * 60)) for k in range(5)), *(((x + 44,
            540 - k * 60), (x, 500 - k * 60))
            for k in range(5)))
    pen.lines("#f4f1ea", 11, ((70, 250), (120, 110), (300, 40), (480, 110), (530, 250)), ((114, 250), (160,
        150), (300, 90), (440, 150), (486, 250)),
        curve=True)
    way = [(92, 540), (84, 450), (96, 360), (86, 270), (110, 180), (170, 110), (240, 70), (320, 62), (400,
        90), (466, 150), (506, 230), (512, 320),
        (500, 410), (512, 500), (150, 150), (450, 130), (280, 80), (360, 76)]
    for k, (x, y) in enumerate(way):
        for dx, dy in ((-34, 6), (30, -12)):
            pen.soft(leaf.base if k % 2 else leaf.dark, (x, y), (x + dx - 16, y + dy - 10), (x + dx * 1.5,
                y + dy * 1.4), (x + dx + 12, y + dy + 10))
    for k, (x, y) in enumerate(way):
        r = 30 + (k * 7) % 11
        pen.dot(x + 2, y + 3, r, c.deep)
        pen.dot(x, y, r - 2, c.base)
        pen.dot(x - 3, y - 4, r * 0.6, c.light)
        pen.line(c.deep, 4, (x - 8, y), (x, y - 8), (x + 9, y - 1), (x + 2, y + 8), curve=True)


def _tennis_ball(pen: Pen, look: Look) -> None:
    c = look.main("#cfe04a")
    pen.form(oval(300, 340, 216, 216), c)
    pen.lines("#fbfdf0", 19, ((150, 190), (240, 290), (240, 400), (160, 500)), ((450, 184), (366, 290), (366,
        400), (440, 500)), curve=True)
    pen.oval(220, 230, 44, 26, "#ffffff", turn=-35, opacity=0.5)
    for k in range(14):
        pen.dot(170 + (k * 67) % 260, 210 + (k * 47) % 270, 4, c.light if k % 2 else c.dark)


def _tin_robot(pen: Pen, look: Look) -> None:
    """A toy robot of pressed tin, with dials, rivets and a key in its side."""
    c = look.main("#b9c1cf", "#5fa6b8")
    red, gold = tones("#d9413a"), tones("#e3b34a")
    pen.line(c.deep, 9, (300, 100), (300, 40))
    pen.dot(300, 34, 19, red.base)
    pen.lines(gold.dark, 11, ((470, 350), (520, 350)))
    for y in (322, 378):
        pen.ring(546, y, 24, 24, gold.base, 11)
    for x in (214, 320):
        pen.box(x, 450, 70, 84, c.dark, 8)
        pen.lines(c.deep, 5, ((x + 4, 478), (x + 66, 478)), ((x + 4, 504), (x + 66, 504)))
        pen.box(x - 13, 526, 96, 36, red.base, 12)
    for flip in (False, True):
        with pen.at(604 if flip else 0, 0, flip=flip):
            pen.box(96, 262, 50, 150, c.dark, 22)
            pen.lines(c.deep, 5, *(((100, 300 + k * 28), (142, 300 + k * 28)) for k in range(4)))
            pen.dot(122, 266, 30, red.base)
            pen.lines(c.deep, 15, ((104, 462), (98, 430), (122, 416), (146, 430), (140, 462)), curve=True)
    pen.box(150, 240, 304, 222, c.dark, 18)
    pen.box(150, 240, 250, 222, c.base, 18)
    pen.box(186, 276, 150, 100, "#f7efd8", 10)
    pen.ring(232, 326, 32, 32, "#2b2f3a", 6)
    pen.line(red.base, 7, (232, 326), (250, 306))
    pen.dot(300, 306, 13, red.base)
    pen.dot(300, 346, 13, "#4fae6a")
    for k, shade in enumerate(("#d9413a", "#f2c53c", "#3f86d9", "#4fae6a")):
        pen.dot(210 + k * 46, 416, 15, shade)
    pen.box(190, 96, 224, 138, c.dark, 22)
    pen.box(190, 96, 186, 138, c.base, 22)
    for x in (248, 352):
        pen.dot(x, 150, 32, "#2b2f3a")
        pen.dot(x, 150, 22, "#f7e04a")
        pen.dot(x - 6, 144, 7, "#ffffff")
    pen.box(240, 194, 120, 24, "#2b2f3a", 5)
    pen.lines(c.light, 5, *(((256 + k * 22, 196), (256 + k * 22, 216)) for k in range(5)))
    for x in (172, 422):
        pen.box(x, 136, 20, 50, red.base, 6)
    for x, y in ((164, 254), (438, 254), (164, 448), (438, 448), (204, 110), (398, 110)):
        pen.dot(x, y, 6, c.deep)


def _paper_parcel(pen: Pen, look: Look) -> None:
    """A present in paper of one colour, with a ribbon and a bow."""
    c, ribbon = look.main("#b98a5a"), tones(look.part("ribbon", "bow", "string") or "#d9363a")
    pen.box(80, 220, 440, 340, c.base, 10)
    pen.box(400, 220, 120, 340, c.dark, 8)
    pen.fill(corners((60, 180), (540, 180), (540, 270), (60, 270), r=10), c.light)
    pen.fill(corners((400, 180), (540, 180), (540, 270), (400, 270), r=10), c.base)
    pen.box(60, 262, 480, 13, c.deep, 5, 0.5)
    pen.lines(c.dark, 4, ((110, 330), (160, 380)), ((430, 480), (480, 440)), ((120, 500), (150, 470)))
    pen.box(266, 180, 68, 380, ribbon.base, 3)
    pen.box(310, 180, 24, 380, ribbon.dark, 3)
    pen.box(80, 380, 440, 54, ribbon.base, 3)
    pen.box(400, 380, 120, 54, ribbon.dark, 3)
    for flip in (False, True):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.soft(ribbon.dark if flip else ribbon.base, (300, 176), (240, 60), (140, 50), (120, 120),
                (180, 176))
            pen.soft(ribbon.deep, (280, 166), (230, 100), (176, 96), (190, 146))
            pen.tube(ribbon.dark, [(290, 180), (220, 250), (190, 300)], [30, 34, 40])
    pen.dot(300, 172, 36, ribbon.light)


def _vegetables(pen: Pen, look: Look) -> None:
    """A heap of many kinds; in a basket when one is named."""
    basket = look.has("basket")
    lift = -70 if basket else 0
    with pen.at(0, lift):
        pen.soft("#3f8a3f", (60, 420), (110, 290), (230, 240), (300, 330), (240, 470))
        pen.soft("#6fb34f", (80, 420), (120, 310), (210, 270), (260, 350), (200, 450))
        pen.lines("#a9d98a", 6, ((110, 430), (180, 340), (210, 290)), ((170, 360), (130, 330)), curve=True)
        for x0, y0, turn in ((250, 240, -14), (300, 210, 6)):
            with pen.at(x0, y0, turn=turn):
                pen.soft("#4f9a4a", (-30, -70), (-10, -150), (10, -150), (34, -70), (0, -40))
                pen.soft("#e07a2c", (-34, -50), (34, -50), (20, 60), (0, 190), (-20, 60))
                pen.soft("#f2943c", (-30, -50), (10, -50), (4, 60), (-4, 160), (-20, 50))
                pen.lines("#c9641f", 5, ((-26, -10), (-8, -6)), ((22, 30), (6, 34)), ((-16, 70), (-2, 74)))
        pen.soft("#4a2460", (400, 200), (470, 170), (530, 250), (520, 380), (430, 420), (390, 320))
        pen.soft("#6a3a80", (404, 210), (456, 190), (480, 260), (470, 350), (420, 380), (400, 310))
        pen.soft("#5fa64a", (400, 220), (410, 150), (470, 120), (500, 180), (450, 210))
        pen.soft("#c98a2c", (300, 390), (320, 270), (390, 250), (450, 290), (450, 410), (380, 470))
        pen.soft("#f2c03c", (304, 380), (326, 280), (380, 264), (410, 300), (404, 400), (360, 440))
        pen.tube("#4f8a3a", [(380, 270), (384, 216)], [24, 20])
        pen.form(oval(200, 440, 92, 86), tones("#e0403a"))
        pen.soft("#4f9a4a", (200, 366), (150, 350), (190, 376), (166, 410), (204, 382), (240, 408), (216,
            374), (250, 350))
        pen.form(oval(470, 462, 84, 80), tones("#c9406a"))
        pen.line("#f2b0c4", 7, (430, 440), (460, 410), (500, 416), curve=True)
        pen.form(oval(330, 474, 84, 72), tones("#d9a45a"))
        for x, y in ((300, 470), (350, 450), (340, 500), (376, 480)):
            pen.dot(x, y, 5, "#a8743a")
    if not basket:
        pen.oval(110, 530, 60, 22, "#5fa64a")
        for k in range(5):
            pen.dot(70 + k * 20, 526, 15, "#8fd06a")
        return
    wicker = tones("#c98f4f")
    body = corners((50, 400), (550, 400), (490, 560), (110, 560), r=30)
    pen.fill(body, wicker.base)
    for row in range(4):
        for k in range(10):
            pen.cut(body, corners((60 + k * 50 + (25 if row % 2 else 0), 426 + row * 34),
                (92 + k * 50 + (25 if row % 2 else 0), 426 + row * 34), (92 + k * 50
                + (25 if row % 2 else 0), 444 + row * 34), (60 + k * 50 + (25 if row % 2 else 0),
                    444 + row * 34)), wicker.dark)
    pen.box(34, 384, 532, 36, wicker.dark, 17)
    pen.box(34, 382, 532, 22, wicker.light, 11)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:tipped_cup": _tipped_cup, "prop:tipped_glass": _tipped_glass, "prop:torn_letter": _torn_letter,
    "prop:blown_umbrella": _blown_umbrella, "prop:puzzle_brain": _puzzle_brain,
        "prop:flower_arch": _flower_arch,
    "prop:tennis_ball": _tennis_ball, "prop:tin_robot": _tin_robot, "prop:paper_parcel": _paper_parcel,
    "prop:vegetables": _vegetables,
}
