"""Things of feasts, races and voyages: cake, roast, finish line, easel, tall clock, cargo ship."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _cake(pen: Pen, look: Look) -> None:
    c = look.main("#f58fb0", "#fbe3c8", "#9cd3d0", "#c9a0e0")
    sponge, count = tones("#d9a05f"), 5
    for trait in look.traits:
        if trait.startswith("candles:"):
            count = max(1, min(12, int(trait.removeprefix("candles:"))))
    pen.oval(300, 548, 250, 18, "#cfd6e4")
    pen.oval(300, 540, 246, 15, "#f4f5f7")
    low = pen.box(90, 390, 420, 148, sponge.base, 16)
    pen.cut(low, corners((420, 380), (530, 380), (530, 560), (420, 560)), sponge.dark)
    pen.box(90, 450, 420, 24, c.light)
    top = pen.box(140, 270, 320, 124, c.base, 16)
    pen.cut(top, corners((390, 250), (480, 250), (480, 400), (390, 400)), c.dark)
    drip = tones("#fdf6ea")
    gone = look.has("slice missing")
    for k in range(8):
        pen.box(140 + k * 40, 262, 40, 36 + (k * 37) % 40, drip.base, 18)
    for k in range(9):
        pen.box(90 + k * 46.7, 380, 46.7, 30 + (k * 29) % 34, drip.base, 18)
    pen.oval(300, 268, 162, 22, drip.light)
    for k in range(count):
        x = 300 + (k - (count - 1) / 2) * min(58, 290 / count)
        y = 258 - 10 * math.cos((x - 300) / 120)
        wax = look.part("candle") or ("#3f9bd0", "#e0475b", "#f2c53f", "#5fae6a")[k % 4]
        pen.box(x - 8, y - 78, 16, 80, wax, 4)
        pen.lines("#ffffff", 4, ((x - 7, y - 24), (x + 7, y - 36)), ((x - 7, y - 50), (x + 7, y - 62)))
        pen.soft("#f28a2f", (x - 11, y - 96), (x, y - 130), (x + 11, y - 96), (x, y - 80))
        pen.soft("#ffe27a", (x - 5, y - 94), (x, y - 112), (x + 5, y - 94), (x, y - 84))
    if gone:
        # Where a slice was cut out both faces show their layers.
        for low_y, high, layer in ((392, 146, sponge), (272, 122, c)):
            pen.poly(layer.deep, (330, low_y - 12), (392, low_y + 8), (392, low_y + high), (330,
                low_y + high - 34), r=2)
            pen.poly(layer.light, (392, low_y + 8), (470, low_y - 14), (470, low_y + high - 34), (392,
                low_y + high), r=2)
            for share in (0.36, 0.68):
                y = low_y + high * share
                pen.lines(drip.light, 13, ((332, y - 22), (392, y), (468, y - 26)))
    for x, y, paint in ((150, 500, "#e0475b"), (220, 506, "#3f9bd0"), (300, 500, "#f2c53f"),
        (380, 506, "#5fae6a"), (450, 498, "#e0475b")):
        pen.dot(x, y, 10, paint)
    pen.anchor("seat", 300, 262)


def _roast(pen: Pen, look: Look) -> None:
    c = look.main("#c97a35", "#b86a2c")
    pen.oval(300, 520, 286, 42, "#c3cad6")
    pen.oval(300, 512, 282, 38, "#f4f5f7")
    for x, y in ((70, 496), (130, 520), (470, 520), (530, 494), (300, 536)):
        for dx, dy in ((-22, 0), (22, 0), (0, -12), (0, 10)):
            pen.oval(x + dx, y + dy, 24, 11, "#5fae4a")
    body = soft((110, 440), (140, 330), (240, 260), (360, 256), (470, 330), (496, 430), (430, 500),
        (180, 504))
    pen.form(body, c)
    pen.soft(c.dark, (200, 420), (240, 380), (330, 390), (360, 450), (300, 490), (220, 480))
    for side, x in ((-1, 150), (1, 470)):
        pen.tube(c.base if side < 0 else c.dark, [(x - side * 60, 430), (x, 370), (x + side * 54, 290)],
            [110, 74, 34])
        pen.tube("#f4ecd8", [(x + side * 50, 296), (x + side * 74, 256)], [22, 22])
        pen.dot(x + side * 84, 250, 15, "#f4ecd8")
        pen.dot(x + side * 68, 240, 15, "#f4ecd8")
    pen.soft(c.glow, (190, 350), (250, 292), (320, 284), (260, 330), (210, 390), opacity=0.7)
    for x, y in ((330, 340), (380, 370), (300, 320), (410, 420)):
        pen.dot(x, y, 6, c.deep)
    for x, paint in ((200, "#d9303a"), (392, "#d9303a"), (440, "#f28a2f"), (160, "#f28a2f")):
        pen.form(oval(x, 510, 24), tones(paint))


def _finish(pen: Pen, look: Look) -> None:
    c = look.main("#d9363a")
    for x in (50, 528):
        pen.box(x, 110, 24, 450, "#c9ced6", 6)
        pen.box(x + 14, 110, 10, 450, "#9aa2b0", 4)
    pen.box(40, 90, 522, 110, c.base, 10)
    for r in range(2):
        for k in range(18):
            pen.box(48 + k * 28.2, (96 if r == 0 else 180) + 0, 14.1, 14, "#ffffff")
            pen.box(62 + k * 28.2, (96 if r == 0 else 180) + 0, 14.1, 14, "#2b2733")
    for k, x in enumerate((150, 240, 330, 420)):
        pen.box(x, 126, 60, 38, "#fdfaf4" if k % 2 else c.light, 6)
    for r in range(2):
        for k in range(14):
            pen.box(60 + k * 34.3, 548 + r * 7, 34.3, 7, "#2b2733" if (k + r) % 2 else "#ffffff")
    pen.anchor("seat", 300, 556)


def _easel(pen: Pen, look: Look) -> None:
    wood = tones("#a8703f")
    pen.lines(wood.dark, 18, ((300, 40), (316, 556)))
    pen.lines(wood.base, 18, ((290, 40), (120, 556)), ((310, 40), (480, 556)))
    pen.box(110, 410, 380, 26, wood.light, 6)
    c = look.main("#bfe3f2")
    pen.box(96, 90, 408, 320, "#f4efe0", 6)
    art = pen.box(108, 102, 384, 296, c.base)
    pen.dot(400, 170, 34, "#ffe27a")
    pen.cut(art, corners((60, 330), (220, 200), (380, 330), (380, 420), (60, 420)), "#8f9fc0")
    pen.cut(art, corners((240, 340), (380, 230), (560, 350), (560, 420), (240, 420)), "#7f8fb4")
    pen.cut(art, corners((90, 320), (300, 300), (520, 330), (520, 420), (90, 420)), "#6fae5a")
    pen.lines("#d9483f", 9, ((170, 360), (190, 346)), ((240, 370), (262, 356)))
    pen.lines("#f2c53f", 9, ((320, 366), (342, 352)), ((400, 372), (420, 358)))
    pen.anchor("hand", 120, 420)


def _tall_clock(pen: Pen, look: Look) -> None:
    c = look.main("#7a4b2e", "#8a5a35")
    pen.box(190, 500, 220, 60, c.dark, 6)
    pen.box(214, 190, 172, 316, c.base, 4)
    pen.box(340, 190, 46, 316, c.dark, 4)
    pen.box(238, 226, 124, 250, c.deep, 8)
    pen.line("#e0b04a", 6, (300, 230), (300, 420))
    pen.dot(300, 430, 30, "#e0b04a")
    pen.dot(294, 424, 13, "#f7dc8a")
    pen.box(194, 66, 212, 130, c.base, 10)
    pen.soft(c.dark, (186, 70), (220, 36), (300, 14), (380, 36), (414, 70), (300, 60))
    pen.dot(300, 130, 56, "#e0b04a")
    pen.dot(300, 130, 48, "#fdf8ea")
    for k in range(12):
        a = k * math.tau / 12
        pen.line("#4a3f38", 4, (300 + math.sin(a) * 38, 130 - math.cos(a) * 38),
            (300 + math.sin(a) * 43, 130 - math.cos(a) * 43))
    pen.lines("#2b2733", 5, ((300, 130), (280, 116)), ((300, 130), (312, 98)))
    pen.line(c.light, 5, (220, 200), (220, 490))


def _cargo_ship(pen: Pen, look: Look) -> None:
    c = look.main("#2f4a7a", "#8f2f35")
    paints = ("#d9483f", "#3f86c9", "#f0a93a", "#5a9e4b", "#8a63b8", "#e8e4da")
    for row in range(3):
        for k in range(6 - (row == 2)):
            t = tones(paints[(k + row * 2) % len(paints)])
            x, y = 60 + k * 62, 372 - row * 48
            pen.box(x, y, 58, 46, t.base, 2)
            pen.lines(t.dark, 4, *(((x + dx, y + 6), (x + dx, y + 40)) for dx in (14, 29, 44)))
    pen.box(446, 236, 96, 184, "#f4f5f7", 4)
    pen.box(506, 236, 36, 184, "#d3d9e3", 4)
    pen.box(436, 226, 116, 22, "#e1e6ee", 4)
    for y in (262, 310, 358):
        for k in range(3):
            pen.box(456 + k * 28, y, 18, 20, "#7fb8d9", 3)
    pen.box(474, 160, 40, 70, "#d9483f", 4)
    pen.box(474, 178, 40, 16, "#f4f5f7")
    hull = corners((8, 410), (590, 410), (568, 540), (70, 540), r=14)
    pen.fill(hull, c.base)
    pen.cut(hull, corners((0, 500), (600, 500), (600, 560), (0, 560)), "#a8382f")
    pen.line("#fafafa", 7, (30, 440), (584, 440))
    pen.anchor("seat", 250, 300)


def _petrol_station(pen: Pen, look: Look) -> None:
    c = look.main("#d9483f", "#3f86c9")
    old = look.has("abandoned", "old", "broken", "rusty")
    wall = tones("#d9cfc0" if old else "#f4f1ea")
    pen.box(330, 320, 240, 240, wall.base, 4)
    pen.box(330, 306, 240, 26, c.dark, 4)
    pen.box(356, 370, 110, 90, "#6f7f88" if old else "#a9d8ec", 4)
    pen.box(490, 390, 60, 170, "#8a6a4a", 4)
    if old:
        pen.lines("#e8ecf0", 4, ((370, 380), (400, 420), (440, 396)), ((400, 420), (392, 452)))
        pen.lines(wall.deep, 4, ((340, 480), (356, 510), (346, 540)))
    for x in (60, 300):
        pen.box(x, 200, 22, 360, "#c9ced6", 4)
    roof = corners((14, 150), (400, 150), (400, 210), (14, 210), r=8)
    pen.fill(roof, c.base)
    pen.cut(roof, corners((0, 184), (420, 184), (420, 220), (0, 220)), "#f4f5f7")
    for x in (116, 210):
        pen.box(x, 380, 66, 180, c.base if not old else "#a8604a", 10)
        pen.box(x + 44, 380, 22, 180, c.dark if not old else "#8a4a38", 8)
        pen.box(x + 10, 400, 40, 36, "#2b2733", 4)
        pen.line("#2b2733", 8, (x + 66, 440), (x + 84, 470), (x + 78, 520), (x + 66, 500), curve=True)
        pen.dot(x + 33, 372, 22, "#f4f5f7")
        pen.dot(x + 33, 372, 14, c.base)


def _gold(pen: Pen, look: Look) -> None:
    c = look.main("#f2bd3f")
    pen.soft(c.dark, (10, 558), (60, 470), (160, 410), (300, 360), (440, 408), (540, 470), (590, 558))
    for k in range(46):
        t = (k * 0.618) % 1
        y = 380 + (k / 46) * 176
        spread = 40 + (y - 370) * 1.36
        x = 300 + (t - 0.5) * 2 * spread
        pen.oval(x, y, 26, 12, c.deep)
        pen.oval(x, y - 4, 26, 11, c.base if k % 3 else c.light)
        pen.oval(x, y - 4, 14, 5, c.glow)
    for x, y, paint in ((180, 460, "#d9303a"), (400, 440, "#3f86e0"), (300, 420, "#3fae6a"),
        (460, 520, "#b05fd0")):
        pen.poly(paint, (x - 18, y), (x - 9, y - 15), (x + 9, y - 15), (x + 18, y), (x, y + 20), r=2)
    pen.anchor("seat", 300, 400)


def _crib(pen: Pen, look: Look) -> None:
    c = look.main("#f4efe6", "#c9965a")
    pen.box(70, 430, 460, 60, "#8fc7f2", 14)
    pen.soft("#fdfaf4", (90, 436), (110, 392), (190, 392), (210, 436))
    skin = tones("#f3c19a")
    pen.form(oval(168, 396, 44), skin)
    pen.lines("#4a3a34", 4, ((148, 398), (155, 403), (162, 398)), ((176, 398), (183, 403), (190, 398)),
        curve=True)
    pen.line("#b5605a", 4, (162, 416), (169, 420), (176, 416), curve=True)
    pen.soft("#f2d36b", (214, 440), (240, 400), (420, 400), (500, 430), (500, 470), (230, 470))
    for x in range(64, 540, 46):
        pen.box(x, 330, 14, 170, c.base if x < 420 else c.dark, 6)
    for y in (320, 492):
        pen.box(50, y, 500, 24, c.light, 10)
    for x in (46, 530):
        pen.box(x, 270, 24, 290, c.base if x < 300 else c.dark, 10)
        pen.dot(x + 12, 266, 18, c.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:cake": _cake,
    "prop:roast": _roast,
    "prop:finish_line": _finish,
    "prop:easel": _easel,
    "prop:tall_clock": _tall_clock,
    "prop:cargo_ship": _cargo_ship,
    "prop:gas_station": _petrol_station,
    "prop:gold_pile": _gold,
    "prop:crib": _crib,
}
