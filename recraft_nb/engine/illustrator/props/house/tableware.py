"""What stands on a table: plates, glasses, bowls, books, clocks, fruit."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GLASS = tones("#d8eef5")
GOLD = tones("#e0b04a")


def _plate(pen: Pen, look: Look) -> None:
    c = look.main("#fafafa", "#f4efe6", "#dbe8f0")
    if look.has("broken", "shattered"):
        _shards(pen, c)
        return
    rim = tones("#5a8fc0") if look.color is None else tones(c.deep)
    pen.oval(300, 530, 250, 26, c.deep)
    pen.oval(300, 506, 284, 50, c.dark)
    pen.oval(300, 500, 284, 48, c.base)
    pen.ring(300, 500, 262, 42, rim.base, 6)
    pen.oval(300, 502, 190, 28, c.dark)
    pen.oval(300, 506, 184, 25, c.light)
    pen.soft("#ffffff", (70, 494), (120, 470), (190, 460), (130, 482), opacity=0.8)
    for x in (150, 300, 450):
        pen.oval(x, 460 if x == 300 else 476, 16, 4, rim.light)
    pen.anchor("seat", 300, 512)


def _shards(pen: Pen, c: Tones) -> None:
    """A plate that lies there in five pieces."""
    face = oval(0, 0, 250, 110)
    for k, turn in enumerate((-4, 5, -3, 4, -6)):
        start, end = 1.2566 * k - 0.4, 1.2566 * (k + 1) - 0.4
        middle = (start + end) / 2
        x, y = 56 * math.cos(middle), 30 * math.sin(middle)
        ways = [(0.0, 0.0), *((400 * math.cos(a), 400 * math.sin(a)) for a in (start, middle, end))]
        with pen.at(300 + x, 440 + y, turn=turn):
            with pen.at(0, 12):
                pen.cut(face, corners(*ways), c.deep)
            pen.cut(face, corners(*ways), c.base)
            pen.cut(oval(0, 0, 170, 70), corners(*ways), c.dark)
            pen.cut(oval(0, 2, 164, 66), corners(*ways), c.light)
    for x, y, s in ((60, 500, 20), (540, 470, 24), (520, 380, 14), (100, 380, 16), (310, 556, 22)):
        pen.poly(c.dark, (x, y), (x + s, y - s * 0.9), (x + s * 1.6, y + s * 0.2))


def _level(look: Look, full: float, bottom: float) -> float:
    """Height of what is in a glass; 0 when it is empty."""
    if look.has("empty"):
        return 0.0
    return (full + bottom) / 2 if look.has("half full", "half empty") else full


def _wine_glass(pen: Pen, look: Look) -> None:
    wine = look.main("#8f1f3a", "#7a1730")
    if look.has("white") or look.has("champagne"):
        wine = tones("#f0d98a")
    pen.oval(300, 548, 104, 14, GLASS.dark)
    pen.oval(300, 544, 100, 11, GLASS.light)
    pen.tube(GLASS.dark, [(300, 542), (300, 380)], [16, 13])
    pen.line("#ffffff", 4, (297, 530), (297, 390), opacity=0.8)
    bowl = soft((196, 100), (404, 100), (420, 220), (384, 336), (300, 386), (216, 336), (180, 220))
    pen.fill(bowl, GLASS.base, 0.8)
    level = _level(look, 214, 386)
    if level:
        pen.cut(bowl, corners((150, level), (450, level), (450, 400), (150, 400)), wine.base)
        pen.cut(bowl, corners((330, level), (450, level), (450, 400), (330, 400)), wine.dark)
        pen.oval(300, level, 118 - 0.0016 * (level - 214) ** 2, 16, wine.light)
    pen.ring(300, 100, 104, 13, GLASS.dark, 5)
    pen.soft("#ffffff", (210, 150), (228, 136), (226, 230), (246, 306), (216, 250), opacity=0.75)
    pen.anchor("hand", 300, 450)


def _tumbler(pen: Pen, look: Look) -> None:
    drink = look.main("#c4e6f5", "#d3ecf7")
    glass = corners((172, 110), (428, 110), (396, 552), (204, 552), r=16)
    pen.fill(glass, GLASS.base, 0.85)
    level = _level(look, 200, 530)
    if level:
        pen.cut(glass, corners((100, level), (500, level), (500, 530), (100, 530)), drink.base)
        pen.cut(glass, corners((350, level), (500, level), (500, 530), (330, 530)), drink.dark)
        pen.oval(300, level, 120 - 0.07 * (level - 200), 16, drink.light)
    if look.has("with ice"):
        for x, y, turn in ((236, 214, -14), (316, 232, 20), (262, 292, 8), (350, 196, -24)):
            pen.fill(_cube(x, y, 34, turn), "#f4fbff", 0.62)
            pen.fill(_cube(x - 8, y - 8, 14, turn), "#ffffff", 0.8)
    if look.has("with straw"):
        pen.line("#e8445a", 16, (278, 470), (372, 40))
        pen.line("#e8445a", 16, (372, 40), (436, 22))
        pen.line("#ffffff", 5, (284, 440), (370, 48), opacity=0.7)
    pen.ring(300, 112, 127, 15, GLASS.dark, 5)
    for y in (540, 548):
        pen.line(GLASS.deep, 4, (212, y), (388, y), opacity=0.7)
    pen.soft("#ffffff", (196, 150), (216, 140), (232, 500), (220, 510), opacity=0.7)
    pen.anchor("hand", 300, 400)


def _cube(x: float, y: float, half: float, turn: float) -> Outline:
    """A cube of ice, seen from one side, turned."""
    cos, sin = math.cos(math.radians(turn)) * half, math.sin(math.radians(turn)) * half
    ends = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return corners(*((x + a * cos - b * sin, y + a * sin + b * cos) for a, b in ends), r=half * 0.3)


def _bowl(pen: Pen, look: Look) -> None:
    c = look.main("#4f8fc0", "#e0715a", "#5aa08f", "#f2ede4")
    pen.oval(300, 340, 250, 54, c.deep)
    shape = soft((50, 340), (300, 394), (550, 340), (520, 450), (410, 530), (300, 540), (190, 530), (80, 450))
    pen.form(shape, c, dx=-0.12, dy=-0.1)
    pen.ring(300, 340, 248, 52, c.light, 10)
    pen.box(220, 530, 160, 26, c.dark, 10)
    pen.line(c.glow, 12, (90, 410), (420, 470), curve=True, opacity=0.0)
    pen.lines(c.light, 8, ((84, 420), (160, 452), (300, 470), (440, 452), (516, 420)), curve=True)
    pen.soft("#ffffff", (110, 400), (150, 420), (190, 480), (140, 452), opacity=0.5)
    pen.anchor("seat", 300, 356)
    pen.anchor("mouth", 300, 340)


def _small_fish(pen: Pen, x: float, y: float, second: bool, look: Look) -> None:
    """One of several fish in a bowl; ``second`` gives it the other colour."""
    fish = tones("#f2c53f") if second else look.main("#f78b1f")
    pen.soft(fish.dark, (x + 62, y), (x + 96, y - 24), (x + 98, y + 24))
    pen.form(soft((x, y + 2), (x + 22, y - 22), (x + 56, y - 18), (x + 72, y),
        (x + 52, y + 20), (x + 20, y + 22)), fish)
    pen.dot(x + 18, y - 4, 6, "#ffffff")
    pen.dot(x + 17, y - 4, 3.5, "#2b2733")


def _fishbowl(pen: Pen, look: Look) -> None:
    water = tones("#8fd3ee")
    pen.oval(300, 320, 232, 226, "#e3f4fb", opacity=0.55)
    bowl = oval(300, 320, 232, 226)
    pen.cut(bowl, corners((40, 226), (560, 226), (560, 570), (40, 570)), water.base)
    pen.cut(bowl, corners((40, 470), (560, 470), (560, 570), (40, 570)), "#e8c98a")
    for x, y in ((170, 492), (230, 510), (300, 500), (360, 514), (420, 492)):
        pen.oval(x, y, 26, 13, ("#d9a86a", "#f2dca8", "#c98f5a")[int(x) % 3])
    pen.lines("#3f9e5a", 12, ((190, 490), (176, 430), (196, 380)), ((214, 494), (226, 450), (212, 410)),
        curve=True)
    pen.ring(300, 226, 212, 20, "#c8ecf8", 6)
    shoal = next((int(trait.split(":")[1]) for trait in look.traits if trait.startswith("fishes:")), 0)
    places = ((150, 270), (330, 260), (240, 330), (130, 380), (380, 350), (250, 410), (350, 430), (160, 440),
        (290, 300))
    for k, (x, y) in enumerate(places[:shoal]):
        _small_fish(pen, x, y, look.color is None and k % 2 == 1, look)
    if not look.has("empty") and not shoal:
        fish = tones("#f78b1f")
        pen.soft(fish.dark, (390, 330), (460, 280), (470, 330), (458, 388))
        pen.form(soft((224, 334), (270, 284), (350, 284), (404, 330), (350, 384), (270, 384)), fish)
        pen.soft(fish.dark, (300, 288), (336, 250), (372, 296))
        pen.soft(fish.light, (310, 346), (350, 350), (336, 380))
        pen.dot(262, 324, 11, "#ffffff")
        pen.dot(260, 324, 6, "#2b2733")
    for x, y, r in ((206, 290, 9), (192, 260, 6), (216, 244, 7)):
        pen.ring(x, y, r, r, "#e9f8fd", 4)
    pen.ring(300, 98, 132, 20, "#c3e3ee", 10)
    pen.ring(300, 320, 232, 226, "#c3e3ee", 8)
    pen.soft("#ffffff", (120, 230), (160, 170), (196, 150), (164, 220), (140, 300), opacity=0.7)
    pen.box(210, 536, 180, 20, "#b4d9e6", 9)


def _books(pen: Pen, look: Look) -> None:
    old = look.has("old", "ancient", "antique", "vintage")
    paints = ("#7a4b34", "#5a3f2f", "#8a6a3f", "#4a4a3a") if old else ("#c8504a", "#3f86c9", "#2f9e86",
        "#f0a93a", "#8a63b8")
    start = look.chance.randint(0, 3)
    first = look.main(*paints)
    y = 560.0
    for k in range(5):
        t = first if k == 0 else tones(paints[(start + k) % len(paints)])
        dx, w, h = ((0, 400, 70), (20, 360, 58), (-16, 380, 74), (26, 330, 54), (-4, 350, 62))[k]
        y -= h
        x = 300 + dx - w / 2
        pen.box(x, y, w, h, t.base, 8)
        pen.box(x + 40, y + 9, w - 46, h - 18, "#f6ecd6", 3)
        pen.lines("#d9c8a6", 3, ((x + 44, y + h * 0.38), (x + w - 8, y + h * 0.38)),
            ((x + 44, y + h * 0.62), (x + w - 8, y + h * 0.62)))
        pen.box(x, y, 46, h, t.dark, 8)
        pen.lines(GOLD.base, 4, ((x + 10, y + 14), (x + 36, y + 14)),
            ((x + 10, y + h - 14), (x + 36, y + h - 14)))
    pen.anchor("seat", 300, y + 4)
    pen.anchor("top", 300, y)


def _clock_face(pen: Pen, x: float, y: float, r: float) -> None:
    pen.dot(x, y, r, "#fdf8ea")
    for k in range(12):
        a = k * math.tau / 12
        inner = 0.78 if k % 3 == 0 else 0.86
        pen.line("#4a3f38", 7 if k % 3 == 0 else 4, (x + math.sin(a) * r * inner,
            y - math.cos(a) * r * inner),
                 (x + math.sin(a) * r * 0.92, y - math.cos(a) * r * 0.92))
    pen.line("#3a3340", 9, (x, y), (x - r * 0.36, y - r * 0.32))
    pen.line("#3a3340", 7, (x, y), (x + r * 0.3, y - r * 0.58))
    pen.dot(x, y, 11, "#c8402f")


def _pocket_watch(pen: Pen, look: Look) -> None:
    c = look.main("#e0b04a", "#d9b45a")
    pen.lines(c.dark, 10, ((300, 84), (250, 40), (160, 50), (90, 120), (40, 230), (60, 330)), curve=True)
    for x, y in ((200, 38), (120, 84), (66, 164), (46, 262)):
        pen.dot(x, y, 12, c.light)
    pen.ring(300, 110, 40, 34, c.base, 14)
    pen.box(272, 128, 56, 44, c.dark, 8)
    pen.form(oval(300, 356, 204), c)
    pen.ring(300, 356, 178, 178, c.deep, 6)
    _clock_face(pen, 300, 356, 166)
    pen.soft("#ffffff", (180, 300), (214, 236), (262, 208), (224, 276), opacity=0.7)
    pen.line(c.glow, 8, (122, 310), (150, 250), (196, 202), curve=True)


def _clock(pen: Pen, look: Look) -> None:
    c = look.main("#8a5a35", "#3f6f8a", "#b8474a")
    pen.form(oval(300, 320, 236), c)
    _clock_face(pen, 300, 320, 196)
    pen.soft("#ffffff", (160, 260), (196, 196), (250, 160), (210, 230), opacity=0.6)
    pen.ring(300, 320, 214, 214, c.light, 6)


def _apple(pen: Pen, look: Look) -> None:
    c = look.main("#d9303a", "#d9303a", "#8bbf3f")
    pen.tube("#6b4632", [(304, 200), (310, 130), (340, 92)], [20, 16, 14])
    pen.soft("#5fae4a", (316, 156), (370, 96), (450, 100), (420, 150), (360, 172))
    pen.line("#3f8a3a", 5, (326, 154), (374, 132), (430, 112), curve=True)
    body = soft((300, 190), (390, 160), (490, 220), (506, 350), (440, 500), (350, 556), (300, 540),
        (250, 556), (160, 500),
                (94, 350), (110, 220), (210, 160))
    pen.form(body, c)
    pen.soft(c.glow, (150, 270), (190, 210), (230, 214), (186, 280), (164, 360), opacity=0.75)
    pen.oval(302, 196, 50, 14, c.deep)
    for x, y in ((380, 400), (420, 340), (330, 460), (250, 430)):
        pen.dot(x, y, 5, c.light)


def _orange(pen: Pen, look: Look) -> None:
    c = look.main("#f28a2f", "#f59a3a")
    pen.form(oval(300, 340, 216), c)
    pen.soft("#5fae4a", (300, 140), (350, 92), (430, 96), (396, 144), (340, 156))
    pen.line("#3f8a3a", 5, (306, 140), (370, 122), curve=False)
    pen.oval(300, 146, 22, 9, "#5a7a3a")
    for k in range(16):
        a = k * 2.399963
        r = 30 + 10.5 * k
        pen.dot(300 + math.cos(a) * r, 350 + math.sin(a) * r, 4.5, c.dark)
    pen.soft(c.glow, (150, 280), (196, 220), (230, 226), (176, 330), opacity=0.7)


def _lemon(pen: Pen, look: Look) -> None:
    c = look.main("#f7d63a", "#f2cf2f")
    body = soft((60, 350), (110, 310), (180, 220), (300, 180), (420, 216), (500, 310), (546, 336),
        (540, 380), (490, 400),
                (420, 490), (300, 524), (180, 486), (104, 400))
    pen.form(body, c)
    pen.soft(c.glow, (160, 310), (220, 240), (270, 232), (200, 320), opacity=0.8)
    pen.soft("#5fae4a", (80, 330), (60, 250), (110, 200), (130, 260))
    pen.line("#3f8a3a", 5, (84, 326), (104, 226))
    for x, y in ((300, 300), (360, 380), (280, 430), (420, 330), (220, 400), (350, 450)):
        pen.dot(x, y, 5, c.dark)


def _easter_egg(pen: Pen, look: Look) -> None:
    c = look.main("#f58fb8", "#7fc8e6", "#b58df0", "#ffd166", "#8fd6a0")
    shape = soft((300, 60), (410, 150), (470, 330), (420, 500), (300, 556), (180, 500), (130, 330),
        (190, 150))
    pen.form(shape, c)
    band = look.pick("#fdfaf4", "#ffd166", "#e0475b", "#3f86c9")
    pen.cut(shape, corners((50, 250), (550, 250), (550, 300), (50, 300)), band.base)
    pen.cut(shape, corners((50, 410), (550, 410), (550, 450), (50, 450)), band.base)
    pen.line(band.base, 9, *((150 + k * 30, 350 + (22 if k % 2 else -22)) for k in range(11)))
    for k in range(6):
        pen.dot(176 + k * 50, 275, 12, c.dark)
    for x, y in ((250, 170), (350, 170), (300, 140), (300, 205), (230, 214), (370, 214), (240, 500),
        (300, 510), (360, 500)):
        pen.dot(x, y, 12, band.base)
    pen.soft("#ffffff", (190, 240), (226, 150), (256, 120), (226, 220), opacity=0.5)


def _cup(pen: Pen, look: Look) -> None:
    c = look.main("#fafafa", "#e0715a", "#4f8fc0", "#f0c25a", "#5aa08f")
    pen.oval(280, 544, 236, 22, c.dark)
    pen.oval(280, 538, 232, 18, c.light)
    pen.ring(438, 350, 78, 74, c.dark, 34)
    body = soft((96, 230), (280, 262), (464, 230), (440, 420), (370, 524), (280, 534), (190, 524), (120, 420))
    pen.form(body, c, dx=-0.12, dy=-0.06)
    pen.oval(280, 230, 184, 38, c.light)
    drink = "#7a9a3f" if look.has("green", "matcha") else "#6b4430"
    pen.oval(280, 234, 160, 28, drink)
    if look.has("latte"):
        _poured(pen)
    else:
        pen.oval(260, 230, 90, 12, "#8a5a40", opacity=0.7)
    pen.lines("#ffffff", 10, ((220, 190), (200, 150), (228, 110), (210, 66)),
        ((290, 186), (272, 142), (300, 98), (284, 56)),
              ((354, 190), (338, 152), (364, 112), (350, 78)), curve=True, opacity=0.65)
    pen.soft("#ffffff", (128, 290), (156, 284), (170, 420), (190, 480), (152, 430), opacity=0.5)
    pen.anchor("hand", 500, 350)


def _poured(pen: Pen) -> None:
    """A leaf of milk on the coffee, seen from the side: three pairs of arcs around a stem."""
    pen.oval(280, 234, 140, 24, "#a8744c")
    leaf = (196, 234), (216, 218), (280, 214), (344, 218), (364, 234), (330, 250), (280, 255), (230, 250)
    pen.soft("#fbf1e2", *leaf)
    for x in (234, 268, 302):
        pen.lines("#a8744c", 6, ((x - 10, 222), (x + 14, 234), (x - 10, 246)), curve=True)
    pen.lines("#a8744c", 5, ((204, 234), (352, 234)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:plate": _plate,
    "prop:wine_glass": _wine_glass,
    "prop:glass": _tumbler,
    "prop:bowl": _bowl,
    "prop:fishbowl": _fishbowl,
    "prop:books": _books,
    "prop:pocket_watch": _pocket_watch,
    "prop:clock": _clock,
    "prop:apple": _apple,
    "prop:orange": _orange,
    "prop:lemon": _lemon,
    "prop:easter_egg": _easter_egg,
    "prop:cup": _cup,
}
