"""Baked and sweet things, and what grows in a garden, that the library lacks or shows as something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _muffin(pen: Pen, look: Look) -> None:
    dough = look.main("#d9a05a", "#cf9350")
    is_chocolate = look.has("chocolate") and not look.has("blueberry")
    fruit, shine = ("#5a3524", "#8a5a40") if is_chocolate else ("#4a3f8f", "#8f86d0")
    cup = corners((150, 350), (450, 350), (408, 560), (192, 560), r=10)
    pen.fill(cup, "#8a5a3c")
    for k in range(5):
        x = 172 + k * 58
        pen.poly("#a06a48", (x, 352), (x + 28, 352), (x + 26 - (k - 2) * 5, 558), (x + 6 - (k - 2) * 5, 558))
    pen.form(soft((110, 340), (130, 220), (220, 140), (300, 128), (380, 140), (470, 220), (490, 340), (440,
            388),
                  (300, 396), (160, 388)), dough)
    pen.soft(dough.light, (170, 230), (250, 166), (330, 160), (250, 210), (190, 270), opacity=0.8)
    for x, y, r in ((220, 250, 26), (320, 200, 24), (400, 270, 26), (300, 310, 25), (180, 330, 22), (420,
            346, 20),
                    (256, 368, 18)):
        pen.dot(x, y, r, fruit)
        pen.dot(x - r * 0.3, y - r * 0.3, r * 0.3, shine)


def _popsicle(pen: Pen, look: Look) -> None:
    ice = look.main("#f0637c", "#f2a23f", "#5fb8e0")
    pen.box(274, 430, 52, 130, "#e3bd84", 24)
    pen.box(304, 440, 20, 116, "#cf9f60", 10)
    body = corners((170, 440), (170, 190), (230, 70), (370, 70), (430, 190), (430, 440), r=44)
    pen.form(body, ice, reach=1.3)
    pen.cut(body, corners((100, 300), (500, 300), (500, 470), (100, 470)), ice.light)
    for x in (250, 340):
        pen.box(x - 9, 140, 18, 240, ice.dark, 9, opacity=0.55)
    pen.soft("#ffffff", (204, 160), (226, 110), (244, 110), (222, 190), (212, 280), (200, 270), opacity=0.6)


def _macaron(pen: Pen, look: Look) -> None:
    t = look.main("#f7a8c0", "#a8d8b0", "#f2d27a", "#b9a8e8")
    with pen.at(-300, -600, scale=2):
        x, y = 300, 580
        pen.form(soft((x - 100, y - 96), (x - 80, y - 140), (x, y - 160), (x + 80, y - 140), (x + 100,
                y - 96)), t)
        pen.box(x - 96, y - 98, 192, 24, "#fff6ea", 12)
        pen.form(soft((x - 100, y - 74), (x + 100, y - 74), (x + 86, y - 16), (x, y - 2), (x - 86, y - 16)),
                t)
        for j in range(9):
            pen.dot(x - 88 + j * 22, y - 100, 8, t.light)
            pen.dot(x - 88 + j * 22, y - 72, 8, t.light)


def _pumpkin(pen: Pen, look: Look) -> None:
    t = look.main("#f0862f", "#ea7a2a")
    pen.tube("#5f8a3f", [(300, 210), (306, 150), (350, 116)], [46, 34, 26])
    for x, rx, c in ((130, 100, t.dark), (470, 100, t.deep), (200, 112, t.base), (400, 112, t.dark)):
        pen.oval(x, 390, rx, 158, c)
    pen.form(oval(300, 388, 120, 172), t)
    pen.lines(t.dark, 6, ((236, 250), (214, 390), (236, 530)), ((364, 250), (386, 390), (364, 530)),
            curve=True)
    pen.soft(t.light, (160, 300), (186, 262), (196, 300), (172, 380), (158, 370), opacity=0.8)
    pen.line("#5f8a3f", 8, (310, 200), (380, 190), (420, 220), (400, 250), curve=True)
    pen.soft("#6fa04a", (400, 200), (470, 176), (520, 210), (470, 240), (420, 232))


def _taco(pen: Pen, look: Look) -> None:
    shell = look.main("#f0c25a", "#eab84f")
    pen.form(soft((70, 520), (96, 360), (220, 250), (380, 250), (504, 360), (530, 520), (300, 548)),
            tones(shell.dark))
    for k in range(9):
        x = 96 + k * 51
        y = 400 - 150 * (1 - ((k - 4) / 4.4) ** 2)
        pen.oval(x, y + 22, 46, 36, "#6fb84a" if k % 2 else "#8fcf5f", turn=k * 20)
    for x, y in ((170, 316), (270, 258), (360, 266), (440, 330)):
        pen.form(oval(x, y, 30, 26), tones("#e0503f"))
    for x, y in ((220, 292), (318, 256), (402, 300), (130, 372)):
        pen.oval(x, y, 34, 22, "#8a5436", turn=20)
    for x, y in ((250, 236), (330, 226), (200, 270), (390, 264)):
        pen.poly("#f7e08a", (x, y), (x + 44, y + 8), (x + 40, y + 18), (x - 4, y + 10), r=3)
    front = soft((56, 528), (84, 400), (200, 310), (400, 310), (516, 400), (544, 528), (470, 560), (130, 560))
    pen.form(front, shell)
    for x, y in ((170, 420), (260, 370), (350, 400), (440, 450), (230, 480), (340, 500)):
        pen.oval(x, y, 11, 7, shell.dark, opacity=0.7)


def _pickles(pen: Pen, look: Look) -> None:
    lid = look.main("#c8453f")
    glass = corners((150, 150), (450, 150), (476, 230), (476, 520), (440, 560), (160, 560), (124, 520), (124,
            230), r=24)
    pen.fill(glass, "#e4f0c8")
    for x, y, turn, c in ((200, 330, 6, "#6f9a3a"), (290, 320, -5, "#5f8a34"), (384, 330, 8, "#7aa83f"),
                          (246, 470, -10, "#7aa83f"), (346, 474, 8, "#6f9a3a")):
        t = tones(c)
        with pen.at(x, y, turn=turn):
            pen.form(soft((-40, -100), (0, -124), (40, -100), (44, 60), (0, 92), (-44, 60)), t)
            for bx, by in ((-18, -60), (14, -30), (-12, 10), (18, 40)):
                pen.dot(bx, by, 7, t.light)
    for x, y in ((160, 440), (430, 430), (300, 530)):
        pen.dot(x, y, 9, "#d9c46a")
    pen.fill(glass, "#dcecc0", 0.22)
    pen.soft("#ffffff", (148, 250), (170, 224), (178, 300), (168, 440), (150, 470), opacity=0.6)
    pen.form(corners((146, 90), (454, 90), (462, 160), (138, 160), r=16), lid)
    pen.box(138, 146, 324, 20, "#a8342f", 8)


def _board(pen: Pen, look: Look) -> None:
    wood = look.main("#c98f55", "#b57c46")
    pen.fill(corners((30, 470), (110, 380), (520, 380), (590, 470), (566, 500), (52, 500), r=16), wood.dark)
    pen.fill(corners((30, 460), (110, 372), (520, 372), (590, 460), r=18), wood.base)
    pen.lines(wood.dark, 4, ((90, 424), (530, 424)), ((70, 446), (556, 446)))
    bread = tones("#cf9350")
    pen.form(soft((60, 440), (74, 330), (150, 280), (236, 300), (262, 380), (240, 440)), bread)
    for k in range(3):
        pen.line(bread.glow, 10, (104 + k * 46, 350 - k * 10), (132 + k * 46, 318 - k * 4))
    pen.poly("#f2c344", (250, 440), (262, 340), (420, 300), (430, 440), r=8)
    pen.poly("#f7d876", (262, 340), (420, 300), (400, 276), r=6)
    for x, y, r in ((300, 400, 17), (360, 360, 21), (390, 414, 13)):
        pen.dot(x, y, r, "#d9a52f")
    grape = tones("#6a4a9a")
    for x, y in ((450, 360), (492, 352), (534, 366), (462, 396), (506, 392), (546, 404), (480, 428), (522,
            430), (500, 458)):
        pen.form(oval(x, y, 25, 25), grape)
        pen.dot(x - 8, y - 8, 6, grape.glow)
    pen.line("#5a7a3a", 9, (492, 340), (500, 300), (524, 286), curve=True)
    pen.soft("#6fa04a", (500, 300), (450, 270), (430, 300), (470, 322))


def _olive_ring(pen: Pen, look: Look) -> None:
    t = look.main("#4a4a3a", "#6f8a3a")
    pen.form(oval(300, 460, 100, 96), t)
    pen.oval(300, 460, 44, 42, t.glow)
    pen.oval(300, 460, 36, 34, "#f6cf57")
    pen.soft("#ffffff", (222, 430), (250, 392), (262, 398), (236, 440), opacity=0.5)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:muffin": _muffin,
    "prop:popsicle": _popsicle,
    "prop:macaron": _macaron,
    "prop:pumpkin": _pumpkin,
    "prop:taco": _taco,
    "prop:pickles": _pickles,
    "prop:olive_ring": _olive_ring,
    "prop:cheese_board": _board,
}
