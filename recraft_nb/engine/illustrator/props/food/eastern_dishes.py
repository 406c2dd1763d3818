"""Dishes of the East, and others in bowls: rice with curry or egg, dumplings in steam, noodles, kimchi."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.food.crockery import bowl, plate, sprig, wedge
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _grains(pen: Pen, cx: float, cy: float, rx: float, ry: float, shades: tuple[str, ...],
    n: int) -> None:
    for k in range(n):
        a, r = k * 2.4, math.sqrt((k + 0.5) / n)
        x, y = cx + rx * r * math.cos(a), cy + ry * r * math.sin(a)
        pen.line(shades[k % len(shades)], 8, (x - 8, y - 3), (x + 8, y + 4 - (k % 3) * 4))


def _biryani(pen: Pen, _: Look) -> None:
    """Spiced rice in a copper bowl with chicken, egg and herbs."""
    bowl(pen, "#b8693f")
    pen.soft("#f0b83c", (76, 310), (120, 230), (240, 170), (370, 170), (480, 230), (526, 310), (420, 360),
        (300, 376),
        (180, 360))
    _grains(pen, 300, 272, 196, 84, ("#fbe9b0", "#f7cf5a", "#e8963a", "#fff6da"), 64)
    for x, y, turn in ((200, 240, -20), (400, 250, 30)):
        with pen.at(x, y, turn=turn):
            pen.soft("#8f4a26", (-60, 20), (-40, -34), (30, -40), (66, 0), (30, 40))
            pen.soft("#b8632f", (-52, 10), (-34, -30), (26, -34), (54, -4))
            pen.tube("#f4ead8", [(60, 10), (104, 30)], [17, 14])
            pen.dot(108, 24, 11, "#f4ead8")
            pen.dot(104, 38, 11, "#f4ead8")
    pen.oval(300, 220, 56, 40, "#ffffff")
    pen.oval(300, 220, 27, 20, "#f2a93c")
    sprig(pen, 250, 310, 1.2)
    sprig(pen, 360, 320, 1.1)


def _samosas(pen: Pen, _: Look) -> None:
    plate(pen)
    c = tones("#d98f3f")
    for x, y, s in ((200, 410, 1.0), (400, 410, 1.0), (300, 440, 1.15)):
        with pen.at(x, y, scale=s):
            shape = soft((-120, 50), (-70, -60), (0, -170), (70, -60), (120, 50), (0, 72))
            pen.fill(shape, c.dark)
            pen.fill(soft((-110, 38), (-62, -62), (-6, -164), (20, -60), (40, 44), (-30, 54)), c.base)
            pen.lines(c.deep, 5, ((-2, -160), (30, -50), (46, 50)), ((-96, 28), (0, 46), (100, 28)),
                curve=True)
            pen.soft(c.light, (-60, 0), (-40, -70), (-10, -110), (-20, -20), opacity=0.8)
            for px, py in ((-30, 10), (10, -20), (70, 10), (60, -30)):
                pen.dot(px, py, 6, c.deep, opacity=0.6)
    pen.oval(500, 470, 66, 34, "#ffffff")
    pen.oval(500, 464, 54, 24, "#5f9a4a")


def _steamer(pen: Pen, _: Look) -> None:
    """Dumplings in a bamboo steamer."""
    c, dough = tones("#d9a95f"), tones("#f7efe0")
    pen.lines("#ffffff", 11, *(((x, 210), (x - 22, 160), (x + 20, 110), (x - 4, 60)) for x in (200, 300,
        400)), curve=True,
        opacity=0.75)
    for y in (430, 330):
        pen.fill(soft((40, y), (50, y + 90), (170, y + 126), (300, y + 130), (430, y + 126), (550, y + 90),
            (560, y)), c.base)
        pen.lines(c.dark, 8, ((44, y + 44), (170, y + 84), (300, y + 90), (430, y + 84), (556, y + 44)),
            curve=True)
        pen.lines(c.deep, 6, *(((x, y + 60), (x, y + 110)) for x in (120, 220, 320, 420, 500)))
        pen.oval(300, y, 260, 84, c.dark)
    pen.oval(300, 326, 262, 84, c.light)
    pen.oval(300, 330, 234, 70, c.deep)
    for x, y in ((300, 280), (190, 300), (410, 300), (240, 340), (360, 340)):
        pen.soft(dough.dark, (x - 62, y + 20), (x - 40, y - 30), (x, y - 46), (x + 40, y - 30), (x + 62,
            y + 20), (x, y + 42))
        pen.soft(dough.base, (x - 58, y + 14), (x - 38, y - 32), (x - 4, y - 48), (x + 26, y - 30), (x + 44,
            y + 14), (x - 6,
            y + 32))
        pen.lines(dough.deep, 5, ((x, y - 40), (x - 26, y - 4)), ((x, y - 40), (x, y)), ((x, y - 40),
            (x + 26, y - 4)))
        pen.dot(x, y - 42, 9, dough.deep)


def _spring_rolls(pen: Pen, _: Look) -> None:
    plate(pen)
    c = tones("#dd9a45")
    for x0, y0, x1, y1 in ((90, 440, 400, 380), (120, 400, 440, 340), (190, 470, 500, 400)):
        pen.tube(c.deep, [(x0, y0 + 8), (x1, y1 + 8)], [76, 76])
        pen.tube(c.base, [(x0, y0), (x1, y1)], [70, 70])
        pen.line(c.light, 10, (x0 + 10, y0 - 18), (x1 - 30, y1 - 18))
        for k in range(4):
            x, y = x0 + (x1 - x0) * (0.2 + 0.2 * k), y0 + (y1 - y0) * (0.2 + 0.2 * k)
            pen.line(c.dark, 5, (x - 20, y - 26), (x + 16, y + 30))
        pen.oval(x1 + 8, y1 - 2, 28, 35, c.dark)
        pen.oval(x1 + 10, y1 - 2, 21, 27, "#f7efd8")
        for dx, dy, shade in ((-6, -10, "#e8863a"), (7, 0, "#5fa64a"), (-5, 10, "#f0a0a0"), (6, -14,
            "#5fa64a")):
            pen.dot(x1 + 10 + dx, y1 + dy, 6, shade)
    pen.oval(500, 486, 74, 38, "#3a3f4a")
    pen.oval(500, 480, 60, 27, "#b8452f")
    sprig(pen, 120, 490)


def _tempura(pen: Pen, _: Look) -> None:
    """Fried shrimp standing in a row on a plate, with a dip."""
    plate(pen, "#3f4f6a")
    c = tones("#f0c060")
    for x, turn in ((130, -24), (220, -10), (310, 4), (400, 18)):
        with pen.at(x, 450, turn=turn):
            pen.soft("#e4574c", (-14, -236), (-50, -290), (-4, -270), (0, -300), (8, -270), (50, -288), (16,
                -236))
            pen.tube(c.dark, [(8, -240), (14, -120), (4, 10)], [38, 74, 62])
            pen.tube(c.base, [(0, -240), (4, -120), (-4, 0)], [34, 64, 54])
            for k in range(9):
                pen.dot((-22, 12, 28)[k % 3], -220 + k * 26, 13, c.light if k % 2 else c.dark)
    pen.oval(490, 470, 80, 40, "#f7f5f1")
    pen.oval(490, 462, 66, 29, "#6a3a22")


def _bibimbap(pen: Pen, _: Look) -> None:
    """A stone bowl of rice under heaps of vegetables and a fried egg."""
    bowl(pen, "#4a4448")
    pen.oval(300, 300, 234, 76, "#f7f2e6")
    heaps = ("#f08a3c", "#5fa64a", "#8f5433", "#f7e3a0", "#c9402f", "#3f7a4a", "#f2c53c", "#b8763f")
    for k, shade in enumerate(heaps):
        a = math.tau * k / len(heaps)
        x, y = 300 + 158 * math.cos(a), 296 + 48 * math.sin(a)
        t = tones(shade)
        pen.oval(x, y, 72, 34, t.base)
        for j in range(4):
            pen.line(t.dark if j % 2 else t.light, 6, (x - 44 + j * 20, y - 14 + j * 6), (x - 8 + j * 20,
                y + 12 - j * 3))
    pen.soft("#ffffff", (196, 290), (230, 246), (300, 236), (372, 250), (400, 290), (360, 330), (300, 336),
        (230, 326))
    pen.oval(300, 282, 50, 36, "#f2a12c")
    pen.oval(286, 270, 17, 10, "#fbd88a")
    for x, y in ((240, 300), (350, 306), (300, 320), (260, 262), (344, 264)):
        pen.oval(x, y, 6, 4, "#3a3340")


def _kimchi(pen: Pen, _: Look) -> None:
    """Cabbage in red paste in a white bowl."""
    bowl(pen, "#f4f1ea")
    pen.oval(300, 302, 230, 72, "#c23a24")
    leaf, stem = tones("#d9482c"), tones("#f5dcae")
    for k, (x, y, turn) in enumerate(((180, 270, -30), (300, 232, 4), (420, 270, 34), (230, 316, -12), (370,
        318, 20))):
        with pen.at(x, y, turn=turn):
            pen.soft(leaf.dark, (-80, 30), (-70, -44), (-20, -66), (30, -60), (80, -30), (84, 30), (0, 46))
            pen.soft(leaf.base, (-72, 20), (-62, -44), (-16, -62), (30, -56), (70, -28), (72, 18), (0, 34))
            pen.soft(stem.base, (-20, 34), (-12, -46), (12, -46), (24, 34))
            pen.lines(stem.dark, 4, ((-4, 24), (-2, -36)), ((10, 22), (8, -30)))
            for px, py in ((-44, -10), (44, -8), (0, 10), (-30, 14), (36, 14)):
                pen.dot(px, py, 5, "#8f1f14")
        pen.line("#7fb34a", 10, (x - 30, y + 30), (x + 14 + 8 * k, y + 44))


def _ceviche(pen: Pen, _: Look) -> None:
    """Raw fish with onion, lime and coriander in a glass coupe."""
    pen.box(282, 430, 36, 110, "#cfe3ee", 8)
    pen.oval(300, 544, 110, 20, "#cfe3ee")
    pen.fill(soft((70, 280), (110, 400), (220, 456), (300, 462), (380, 456), (490, 400), (530, 280)),
        "#dcebf3")
    pen.soft("#f4e6d0", (90, 280), (140, 200), (240, 170), (360, 170), (460, 200), (510, 280), (420, 400),
        (300, 430), (180,
        400))
    for k in range(18):
        a, r = k * 2.4, math.sqrt((k + 0.5) / 18)
        x, y = 300 + 160 * r * math.cos(a), 280 + 92 * r * math.sin(a)
        t = tones(("#ffffff", "#f7b39a", "#fbe9dc")[k % 3])
        with pen.at(x, y, turn=k * 40):
            pen.box(-28, -22, 56, 44, t.dark, 10)
            pen.box(-28, -24, 52, 38, t.base, 10)
    for x, y in ((200, 220), (330, 200), (420, 260), (260, 320), (380, 340)):
        pen.lines("#b8559a", 8, ((x - 40, y + 10), (x, y - 16), (x + 40, y + 6)), curve=True)
    for x, y in ((250, 250), (350, 280), (300, 370), (180, 290)):
        pen.box(x, y, 26, 22, "#e0403a", 6)
    sprig(pen, 300, 230, 1.3)
    wedge(pen, 500, 262, turn=-40)


def _pad_thai(pen: Pen, _: Look) -> None:
    """Flat noodles with shrimp, egg, sprouts, peanuts and lime."""
    plate(pen, y=456)
    c = tones("#e0a04a")
    pen.soft(c.dark, (80, 440), (130, 340), (240, 280), (370, 280), (470, 340), (520, 440), (420, 490), (180,
        490))
    for k in range(13):
        x, y = 130 + (k * 61) % 320, 320 + (k * 37) % 130
        pen.lines(c.base if k % 2 else c.light, 13, ((x - 50, y + 20), (x, y - 24), (x + 50, y + 16),
            (x + 90, y - 16)),
            curve=True)
    for x, y, turn in ((200, 340, -20), (330, 310, 20), (420, 380, 70), (250, 410, -60)):
        with pen.at(x, y, turn=turn):
            pen.lines("#f08a5f", 32, ((-40, 20), (-20, -24), (24, -26), (44, 8)), curve=True)
            pen.lines("#fbc2a0", 6, ((-36, 2), (-14, -2)), ((-4, -40), (2, -14)), ((34, -30), (22, -8)))
            pen.soft("#d9503a", (38, 10), (66, 30), (46, 44), (30, 26))
    for x, y in ((160, 400), (300, 380), (380, 430), (350, 350), (220, 460), (440, 440)):
        pen.soft("#fbe08a", (x - 24, y), (x, y - 16), (x + 26, y - 2), (x, y + 14))
        pen.oval(x + 30, y + 22, 12, 8, "#b8763f")
    for x, y in ((180, 370), (270, 350), (400, 340)):
        pen.line("#6fb34f", 9, (x, y), (x + 44, y - 24))
    wedge(pen, 500, 430, turn=-20)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:biryani": _biryani, "prop:samosas": _samosas, "prop:dim_sum": _steamer,
        "prop:spring_rolls": _spring_rolls, "prop:tempura": _tempura, "prop:bibimbap": _bibimbap,
        "prop:kimchi": _kimchi, "prop:ceviche": _ceviche, "prop:pad_thai": _pad_thai,
}
