"""What comes from an oven or a bar: a gingerbread man, a round loaf, a cake on its stand, an iced drink."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _gingerbread_man(pen: Pen, look: Look) -> None:
    """A man of gingerbread with icing at his wrists and ankles, a smile and buttons."""
    c = look.main("#b9743f", "#b06c3a")
    icing = "#fdf6ec"
    for t, grow in ((c.dark, 0), (c.base, 9)):
        pen.tube(t, [(300, 300), (120, 250)], [92 - grow * 2, 92 - grow * 2])
        pen.tube(t, [(300, 300), (480, 250)], [92 - grow * 2, 92 - grow * 2])
        pen.tube(t, [(300, 360), (212, 506)], [120 - grow * 2, 98 - grow * 2])
        pen.tube(t, [(300, 360), (388, 506)], [120 - grow * 2, 98 - grow * 2])
        pen.oval(300, 330, 100 - grow, 112 - grow, t)
        pen.dot(300, 160, 112 - grow, t)
    for x, y, dx, dy in ((120, 250, 8, 34), (480, 250, -8, 34)):
        way = [(x + dx * 3 + (9 if k % 2 else -9), y - dy + k * dy * 0.5) for k in range(5)]
        pen.line(icing, 11, *way)
    for x, y in ((216, 492), (384, 492)):
        pen.line(icing, 11, *((x - 36 + k * 18, y + (9 if k % 2 else -9)) for k in range(5)))
    for x in (262, 338):
        pen.dot(x, 142, 15, "#3a2418")
        pen.dot(x - 4, 137, 5, "#ffffff")
        pen.oval(x + (-24 if x < 300 else 24), 178, 16, 11, "#e8836a", opacity=0.7)
    pen.line(icing, 11, (250, 192), (274, 216), (300, 222), (326, 216), (350, 192), curve=True)
    for y, paint in ((300, "#d9363a"), (350, "#3f9a5a"), (400, "#d9363a")):
        pen.dot(300, y, 17, icing)
        pen.dot(300, y, 12, paint)
    pen.poly("#d9363a", (300, 262), (256, 240), (256, 286), r=6)
    pen.poly("#d9363a", (300, 262), (344, 240), (344, 286), r=6)
    pen.dot(300, 262, 13, "#a82a30")


def _loaf(pen: Pen, look: Look) -> None:
    """A round loaf, floured and scored, on a folded cloth."""
    crust = look.main("#b8763a", "#ad6b32")
    if look.has("cloth"):
        cloth = tones("#e4dccb")
        pen.soft(cloth.dark, (2, 540), (40, 450), (300, 424), (560, 450), (598, 540), (470, 570), (380, 552),
            (300, 590), (220, 554), (120, 574))
        pen.soft(cloth.base, (8, 530), (46, 446), (300, 420), (554, 446), (592, 530), (470, 558), (380, 540),
            (300, 576), (220, 542), (120, 562))
        for x in (-1, 1):
            for inset in (0, 18):
                pen.line(
                    "#6f8fb8", 7, (300 + x * (272 - inset), 532), (300 + x * (240 - inset), 458), opacity=0.8)
        for way in (((40, 500), (110, 476), (150, 532)), ((560, 502), (500, 476), (452, 534)),
                    ((200, 544), (260, 528), (330, 540))):
            pen.line(cloth.dark, 6, *way, curve=True, opacity=0.7)
        pen.oval(300, 508, 236, 34, cloth.deep, opacity=0.55)
    body = soft((66, 470), (84, 330), (180, 226), (300, 198), (420, 226), (516, 330), (534, 470), (470, 520),
        (300, 530), (130, 520))
    pen.form(body, crust, dy=-0.2)
    pen.cut(body, oval(280, 330, 190, 110), "#d09a5c", 0.7)
    flour = "#f7ead2"
    for k in range(-1, 2):
        x = 300 + k * 118
        way = ((x - 50, 276 + abs(k) * 26), (x - 8 + k * 12, 340), (x + 14 + k * 14, 430))
        pen.line(crust.deep, 26, *way, curve=True)
        pen.line(flour, 14, *((px + 3, py) for px, py in way), curve=True)
    pen.lines(crust.deep, 6, ((300, 226), (262, 258)), ((176, 330), (130, 372)), ((430, 300), (470, 352)))
    for x, y, r in ((196, 290, 9), (240, 262, 7), (352, 256, 8), (408, 300, 9), (150, 380, 7), (460, 384, 8),
                    (300, 238, 6), (212, 462, 7), (396, 474, 7)):
        pen.oval(x, y, r * 1.7, r, flour, opacity=0.75)


def _cake_stand(pen: Pen, look: Look) -> None:
    """A footed plate with a cake on it and berries on the cake."""
    said = next((t.removeprefix("stand:") for t in look.traits if t.startswith("stand:")), "")
    stand = tones(said or "#fbf8f2")
    cake = look.main("#6b4028", "#7a4a2f") if look.has("chocolate") or look.color else look.main("#f7d9c8",
        "#fbe7c6")
    pen.soft(stand.dark, (190, 560), (214, 528), (300, 518), (386, 528), (410, 560))
    pen.poly(stand.dark, (270, 540), (282, 440), (318, 440), (330, 540), r=8)
    pen.poly(stand.base, (276, 540), (285, 440), (306, 440), (312, 540), r=8)
    pen.oval(300, 446, 262, 40, stand.deep)
    pen.oval(300, 434, 262, 38, stand.base)
    pen.ring(300, 434, 240, 31, stand.dark, 5)
    side = corners((112, 220), (488, 220), (488, 414), (460, 434), (300, 444), (140, 434), (112, 414), r=14)
    pen.form(side, cake)
    cream = "#fdf3e6" if look.has("chocolate") or look.color else "#f6a9bb"
    pen.box(112, 316, 376, 20, cream)
    drip: list[Point] = [(112, 224), (488, 224)]
    for k in range(9):
        x = 488 - k * 47
        drip += [(x - 8, 262 + 34 * ((k * 5) % 3) / 2), (x - 38, 250)]
    glaze = "#3f2417" if look.has("chocolate") else cake.light
    pen.poly(glaze, *drip, r=9)
    pen.oval(300, 222, 188, 38, glaze)
    pen.oval(288, 216, 160, 27, tones(glaze).light)
    if look.has("berries"):
        berry = tones("#d6314f")
        for x, y in ((176, 206), (230, 226), (298, 232), (366, 226), (424, 206), (214, 176), (270, 188),
                     (334, 188), (390, 176), (302, 150), (250, 148), (352, 148)):
            _raspberry(pen, x, y, 34, berry.base, berry.dark, berry.light)
        pen.soft("#5a9a48", (286, 132), (240, 92), (222, 110), (262, 142))
        pen.soft("#6fb058", (308, 132), (350, 88), (374, 104), (330, 142))


def _raspberry(pen: Pen, x: float, y: float, r: float, base: str, dark: str, light: str) -> None:
    pen.dot(x, y, r, dark)
    for k in range(6):
        a = k * math.tau / 6
        pen.dot(x + r * 0.58 * math.cos(a), y + r * 0.58 * math.sin(a), r * 0.36, base)
    pen.dot(x, y, r * 0.36, base)
    pen.dot(x - r * 0.34, y - r * 0.38, r * 0.16, light)


def _one_raspberry(pen: Pen, look: Look) -> None:
    """One raspberry with its green star."""
    c = look.main("#d6314f", "#c92c4a")
    pen.soft(c.dark, (120, 250), (200, 170), (300, 150), (400, 170), (480, 250), (440, 430), (300, 556),
        (160, 430))
    rows = ((210, 120, 4), (282, 146, 5), (354, 124, 4), (424, 88, 3), (490, 40, 2))
    for row, (y, half, count) in enumerate(rows):
        for k in range(count):
            x = 300 - half + 2 * half * k / (count - 1)
            pen.dot(x, y, 48, c.dark if (k + row) % 3 == 2 else c.base)
            pen.dot(x - 14, y - 16, 12, c.light)
    pen.line("#6a9a48", 14, (300, 150), (310, 84))
    for turn in (-84, -44, 0, 44, 84):
        with pen.at(300, 160, turn=turn):
            pen.soft("#5a9a48" if turn % 88 else "#6fb058", (-24, 14), (0, -84), (24, 14))


def _iced_coffee(pen: Pen, look: Look) -> None:
    """A tall glass of coffee with ice, milk that sinks in it and a straw."""
    brew = look.main("#8a5836", "#7d4d2e")
    glass = corners((184, 130), (416, 130), (382, 556), (218, 556), r=20)
    pen.line("#d9534a", 20, (330, 420), (392, 26))
    pen.fill(glass, "#e6f1f3")
    pen.cut(glass, corners((170, 196), (430, 196), (430, 544), (170, 544)), brew.base)
    pen.cut(glass, soft((170, 190), (430, 190), (400, 270), (352, 250), (330, 340), (286, 262), (240, 310),
        (206, 250)), "#ecd3b2")
    pen.cut(glass, corners((170, 430), (430, 430), (430, 548), (170, 548)), brew.dark, 0.7)
    for x, y, turn in ((246, 214, 14), (344, 220, -18), (290, 292, 32), (360, 330, 8), (250, 370, -12)):
        with pen.at(x, y, turn=turn):
            pen.box(-36, -36, 72, 72, "#ffffff", 12, opacity=0.45)
            pen.line("#ffffff", 6, (-22, -8), (-22, -22), (-4, -22), opacity=0.8)
    pen.ring(300, 132, 114, 15, "#cfe0e4", 8)
    pen.line("#ffffff", 14, (214, 190), (236, 500), opacity=0.6)
    for x, y in ((200, 300), (390, 400), (376, 500), (214, 420), (402, 280)):
        pen.oval(x, y, 6, 9, "#ffffff", opacity=0.7)
    pen.anchor("hand", 300, 360)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:gingerbread_man": _gingerbread_man,
    "prop:round_loaf": _loaf,
    "prop:cake_stand": _cake_stand,
    "prop:raspberry": _one_raspberry,
    "prop:iced_coffee": _iced_coffee,
}
