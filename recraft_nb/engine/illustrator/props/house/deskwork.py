"""Furniture with something going on: a table for a meeting, a board, a call on a screen, a haunted bed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _meeting_table(pen: Pen, look: Look) -> None:
    """A long table with laptops, papers and cups."""
    wood = look.main("#c08a55", "#a8744a", "#d9b07f")
    top = 430
    front = corners((30, top), (570, top), (556, GROUND), (44, GROUND))
    pen.fill(front, wood.dark)
    pen.cut(front, corners((120, top), (480, top), (470, GROUND), (130, GROUND)), wood.deep, 0.4)
    pen.fill(soft((4, top + 6), (40, top - 30), (560, top - 30), (596, top + 6), (560, top + 24),
        (40, top + 24)), wood.base)
    pen.line(wood.light, 5, (50, top - 20), (550, top - 20), opacity=0.7)
    shared = look.has("one laptop")
    for x in (300,) if shared else (150, 440):
        pen.poly("#5a6478", (x - 46, top - 74), (x + 38, top - 74), (x + 46, top - 14), (x - 42,
            top - 14), r=6)
        pen.dot(x, top - 44, 8, "#cfd8e6")
        pen.poly("#aeb7c6", (x - 52, top - 14), (x + 54, top - 14), (x + 60, top - 4), (x - 58, top - 4), r=4)
    for x, turn in ((170, -8), (430, 10)) if shared else ((262, -8), (352, 10)):
        with pen.at(x, top - 8, turn=turn):
            pen.poly("#fdfdfb", (-34, -10), (30, -10), (38, 10), (-40, 10), r=2)
            pen.lines("#a8b2c2", 2.5, ((-24, -4), (22, -4)), ((-26, 3), (16, 3)))
    for x in (526, 60) if shared else (300, 526, 60):
        pen.poly("#e8663d" if x == 300 else "#fdfaf4", (x - 14, top - 42), (x + 14, top - 42), (x + 11,
            top - 8),
            (x - 11, top - 8), r=4)
    pen.anchor("seat", 300, top - 16)


def _flat_keyboard(pen: Pen, look: Look) -> None:
    """A keyboard that lies flat before who types."""
    body = look.main("#d6dae3")
    pen.fill(corners((16, 560), (584, 560), (584, GROUND), (16, GROUND), r=6), body.deep)
    pen.fill(corners((70, 430), (530, 430), (588, 562), (12, 562), r=12), body.base)
    for row in range(4):
        y, y2 = 442 + row * 29, 464 + row * 29
        inset, inset2 = 70 - row * 12.6, 61 - row * 12.6
        for k in range(11):
            if row == 3 and 2 < k < 8:
                continue
            a, b = (inset + 12 + (600 - 2 * inset - 24) * (k + d) / 11 for d in (0.08, 0.92))
            c, d = (inset2 + 12 + (600 - 2 * inset2 - 24) * (k + d) / 11 for d in (0.08, 0.92))
            pen.poly(body.light if body.base != "#d6dae3" else "#8790a3", (a, y), (b, y), (d, y2), (c,
                y2), r=4)
    pen.poly("#8790a3", (186, 529), (414, 529), (420, 551), (180, 551), r=4)
    pen.anchor("seat", 300, 470)


def _haunted_bed(pen: Pen, look: Look) -> None:
    """A bed on legs, and in the dark below it a shaggy monster that is more afraid than you."""
    fur = look.main("#5a8fe0", "#7a5fc0", "#4fae8a")
    wood, sheet = tones("#a8703f"), tones("#e8a0b0")
    pen.poly("#1d2036", (60, 330), (560, 330), (560, GROUND), (60, GROUND), r=6)
    shape = soft((140, GROUND), (146, 440), (190, 392), (250, 372), (310, 370), (370, 378), (430, 402),
        (462, 450), (470, GROUND))
    for s in (-1, 1):
        pen.soft("#f2deba", (305 + s * 60, 402), (305 + s * 96, 352), (305 + s * 112, 392),
            (305 + s * 90, 422))
    pen.form(shape, fur)
    for k in range(9):
        x = 176 + k * 32
        y = 398 + abs(k - 4) ** 2 * 3.2
        pen.soft(fur.base, (x - 16, y + 10), (x - 2, y - 24), (x + 16, y + 10))
    for s in (-1, 1):
        x = 304 + s * 52
        pen.oval(x, 458, 44, 50, "#ffffff")
        pen.dot(x, 466, 19, "#26222e")
        pen.dot(x - 7, 456, 8, "#ffffff")
        pen.line(fur.deep, 8, (x - 30 * s + s * 62, 408), (x - 22 * s, 392))
        pen.oval(x + s * 44, 520, 22, 12, "#f29aa8", opacity=0.6)
    pen.line("#26222e", 7, (262, 530), (276, 520), (290, 530), (304, 520), (318, 530), (332, 520), (346, 530))
    for s in (-1, 1):
        x = 305 + s * 196
        pen.form(soft((x - 44, GROUND), (x - 46, 532), (x - 20, 508), (x + 20, 508), (x + 46, 532),
            (x + 44, GROUND)), fur)
        for dx in (-26, 0, 26):
            pen.soft("#fdf6e3", (x + dx - 9, 552), (x + dx, 538), (x + dx + 9, 552), (x + dx, 564))
    pen.poly(wood.base, (20, 90), (76, 74), (90, 92), (90, 556), (24, 560), r=10)
    pen.poly(wood.dark, (532, 200), (580, 194), (584, 558), (536, 560), r=8)
    pen.box(80, 306, 470, 36, wood.dark, 6)
    pen.box(84, 246, 462, 68, "#fdfaf4", 16)
    pen.soft("#ffffff", (96, 250), (108, 186), (196, 176), (240, 206), (234, 264), (118, 270))
    quilt = soft((216, 250), (300, 226), (490, 228), (548, 254), (554, 336), (536, 366), (480, 350),
        (420, 372),
        (350, 352), (280, 368), (226, 346))
    pen.fill(quilt, sheet.base)
    pen.cut(quilt, corners((470, 200), (600, 200), (600, 400), (500, 400)), sheet.dark, 0.7)
    for x, y in ((290, 280), (370, 266), (450, 284), (330, 322), (420, 328), (500, 316)):
        pen.dot(x, y, 10, sheet.light)
    pen.anchor("seat", 320, 240)


def _planted_spade(pen: Pen, look: Look) -> None:
    """A spade that stands in loose earth, its handle up."""
    wood, steel = look.main("#a8703f", "#8a5a35"), tones("#9aa6b4")
    pen.tube(wood.base, [(300, 96), (300, 390)], [26, 26])
    pen.line(wood.light, 6, (293, 120), (293, 370), opacity=0.7)
    pen.ring(300, 66, 62, 34, wood.dark, 20)
    pen.tube(wood.base, [(236, 36), (364, 36)], [26, 26])
    blade = soft((222, 380), (300, 366), (378, 380), (374, 500), (340, 570), (260, 570), (226, 500))
    pen.form(blade, steel)
    pen.line(steel.light, 6, (248, 398), (248, 500), opacity=0.8)
    pen.soft("#6b4a32", (150, GROUND), (190, 536), (250, 520), (300, 530), (360, 514), (420, 540),
        (452, GROUND))
    pen.anchor("seat", 300, 30)


_NOTES = ("#ffe27a", "#ffb0c4", "#a9e0f2", "#b8e6a0", "#ffc98a")


def _wall_board(pen: Pen, look: Look) -> None:
    """A wide board on the wall, full of coloured notes or with one large chart."""
    pen.box(10, 60, 580, 330, "#9aa5b1", 12)
    pen.box(24, 74, 552, 302, "#fdfdfe", 6)
    if look.has("notes"):
        for row in range(3):
            for k in range(6):
                x, y = 54 + 86 * k + 8 * (row % 2), 92 + 92 * row
                with pen.at(x + 34, y + 34, turn=(-5, 4, -2, 6)[(k + row) % 4]):
                    pen.box(-34, -34, 68, 68, _NOTES[(k * 2 + row) % 5], 3)
                    rows = (((-22, -14 + 14 * j), (22 - 10 * j, -14 + 14 * j)) for j in range(3))
                    pen.lines("#8a7f6a", 3, *rows, opacity=0.6)
    elif look.has("chart:pie"):
        pen.dot(300, 225, 132, "#3f86d6")
        pen.soft("#f2b93f", (300, 225), (300, 93), (390, 128), (432, 225), (390, 318))
        pen.soft("#e0563f", (300, 225), (390, 318), (300, 357), (208, 318))
    else:
        pen.lines("#5a6270", 7, ((76, 96), (76, 350), (540, 350)))
        for k, h in enumerate((70, 118, 96, 160, 196, 228)):
            paint = ("#e0563f", "#f2b93f", "#4fa86a", "#3f7fc0", "#8f63c0")[k % 5]
            pen.box(106 + 70 * k, 347 - h, 48, h, paint, 4)
        pen.lines("#2f3a4d", 7, ((128, 250), (200, 206), (272, 224), (344, 160), (416, 128), (500, 92)))
    pen.anchor("seat", 300, 60)


def _video_call(pen: Pen, look: Look) -> None:
    """An open laptop on whose screen those who call are seen, each in a field of his own."""
    many = next((int(t.partition(":")[2]) for t in look.traits if t.startswith("callers:")), 4)
    across = 1 if many == 1 else 2 if many <= 4 else 3
    down = -(-many // across)
    pen.box(40, 90, 520, 378, "#3a4254", 16)
    pen.box(56, 106, 488, 340, "#1f2634", 6)
    wide, tall = 476 / across, 328 / down
    for k in range(many):
        x, y = 62 + wide * (k % across), 112 + tall * (k // across)
        wall = ("#bfe0f2", "#f7d9b8", "#cfe8c9", "#e5d3ef", "#f6c9c4")[k % 5]
        pen.box(x + 3, y + 3, wide - 6, tall - 6, wall, 8)
        chance = look.chance.stream(f"caller {k}")
        skin, hair = heads.complexion(chance)
        back, front = chance.pick((*heads.MEN, *heads.WOMEN[:2]))
        size = min(tall / 190, wide / 190)
        mx, my = x + wide / 2, y + tall - 6
        top = chance.pick(("#e5604d", "#3f86c9", "#2f9e86", "#f0a93a", "#8a63b8"))
        with pen.at(mx, my - 92 * size, scale=size):
            if back:
                pen.soft(hair.dark, (0, -72), (54, -50), (64, 20), (56, 62), (-56, 62), (-64, 20),
                         (-54, -50))
            pen.fill(corners((-74, 92), (-60, 62), (-22, 50), (22, 50), (60, 62), (74, 92)), top)
            pen.box(-14, 40, 28, 26, skin.dark, 8)
            heads.face(pen, skin, brow=hair.dark, mood="happy" if k % 2 else "")
            front(pen, hair)
    pen.dot(300, 99, 3.5, "#8fa0b8")
    pen.poly("#aeb7c6", (20, 470), (580, 470), (600, 520), (0, 520), r=10)
    pen.poly("#8a93a6", (70, 476), (530, 476), (540, 500), (60, 500), r=4)
    pen.box(0, 516, 600, 12, "#7d8798", 6)
    pen.anchor("seat", 300, 90)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:meeting_table": _meeting_table,
    "prop:flat_keyboard": _flat_keyboard,
    "prop:haunted_bed": _haunted_bed,
    "prop:planted_spade": _planted_spade,
    "prop:video_call": _video_call,
    "prop:wall_board": _wall_board,
}
