"""What stands and lies in a living room: piano, bookshelf, fireplace, rug."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.house.workplaces import FROM_SIDE, draw_piano_side
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _bookshelf(pen: Pen, look: Look) -> None:
    wood = look.main("#a9714a", "#8f5c3f", "#c99a66", "#efe9df")
    pen.box(90, 40, 420, 520, wood.base, 8)
    pen.box(110, 58, 380, 484, wood.deep, 4)
    colors = (
        "#c8503f", "#3f86c9", "#e9b949", "#4f9a6b", "#8a63b8", "#e58a5a", "#5f7d9a", "#d9628f", "#f2e2c4",
    )
    for row in range(4):
        base = 166 + row * 122
        x = 118.0
        while x < 462:
            spare = 486 - x
            if look.chance.chance(0.13) and spare > 70:
                if look.chance.chance(0.5):
                    pen.poly(
                        "#d98a5c", (x + 12, base - 34), (x + 50, base - 34), (x + 44, base), (x + 18, base),
                        r=4,
                    )
                    pen.soft(
                        "#6fae52", (x + 16, base - 34), (x + 6, base - 66), (x + 30, base - 82),
                        (x + 56, base - 62), (x + 46, base - 34),
                    )
                else:
                    pen.dot(x + 30, base - 34, 26, "#6fb3d2")
                    pen.soft(
                        "#79b851", (x + 14, base - 46), (x + 30, base - 56), (x + 40, base - 40),
                        (x + 26, base - 28),
                    )
                    pen.box(x + 14, base - 10, 32, 10, "#7d5339", 4)
                x += 66
                continue
            w, h = look.chance.uniform(18, 32), look.chance.uniform(64, 94)
            w = min(w, spare)
            col = look.chance.pick(colors)
            pen.box(x, base - h, w - 2, h, col, 3)
            pen.box(x + 3, base - h + 12, w - 8, 6, "#fff3df", 2, opacity=0.8)
            x += w
        pen.box(106, base, 388, 16, wood.light, 4)
        pen.box(106, base + 10, 388, 7, wood.dark, 3)
    pen.box(78, 28, 444, 24, wood.light, 8)
    pen.box(488, 52, 22, 500, wood.dark, 3)
    pen.line(wood.glow, 4, (98, 60), (98, 520), opacity=0.7)
    pen.box(84, 544, 432, 18, wood.dark, 5)
    pen.anchor("top", 300, 28)


def _fireplace(pen: Pen, look: Look) -> None:
    stone = look.main("#c98a72", "#b9b0b4", "#f0ebe4")
    pen.box(150, 20, 300, 150, stone.dark, 3)
    pen.box(60, 180, 480, 380, stone.base, 6)
    rows = 9
    bricks = []
    for k in range(rows):
        y = 196 + k * 41
        for j in range(6):
            x = 74 + j * 80 + (40 if k % 2 else 0)
            if x < 470 and (x < 120 or x > 400 or y < 260):
                bricks.append((x, y))
    for i, (x, y) in enumerate(bricks):
        pen.box(x, y, 70, 30, stone.light if i % 3 else stone.dark, 6)
    pen.box(30, 148, 540, 36, "#8d5f3f", 8)
    pen.box(30, 148, 540, 11, "#b27a4b", 6)
    hearth = corners((150, 560), (150, 350), (186, 290), (300, 268), (414, 290), (450, 350), (450, 560), r=24)
    pen.fill(hearth, stone.deep)
    pen.fill(
        corners((168, 560), (168, 356), (198, 308), (300, 288), (402, 308), (432, 356), (432, 560), r=22),
        "#3a2c30",
    )
    pen.dot(300, 470, 110, "#ff9a3c", opacity=0.18)
    pen.soft(
        "#f5822a", (300, 350), (340, 410), (382, 450), (376, 520), (300, 540), (224, 520), (218, 450),
        (246, 410), (262, 440), (284, 400),
    )
    pen.soft(
        "#ffb23e", (304, 410), (332, 450), (350, 490), (336, 526), (300, 534), (262, 526), (252, 490),
        (276, 460), (288, 470),
    )
    pen.soft("#ffe27a", (302, 462), (320, 496), (316, 524), (298, 530), (280, 522), (284, 494))
    for x0, x1 in ((206, 370), (394, 230)):
        pen.line("#6b432f" if x0 > 300 else "#7d5038", 26, (x0, 546), (x1, 524))
        pen.dot(x0, 546, 13, "#d9a878")
    pen.box(30, 548, 540, 14, stone.dark, 4)
    for x, h in ((90, 52), (122, 38)):
        pen.box(x - 10, 148 - h, 20, h, "#fbf5e8", 4)
        pen.soft("#ffc14d", (x, 148 - h - 26), (x + 8, 148 - h - 8), (x, 148 - h), (x - 8, 148 - h - 8))
    pen.box(380, 84, 92, 64, "#e0ad4a", 5)
    pen.box(390, 93, 72, 46, "#a8dcf0", 3)
    pen.soft("#6fae52", (390, 139), (390, 120), (420, 112), (462, 124), (462, 139))
    pen.poly("#6fb3d2", (498, 148), (488, 112), (502, 96), (524, 96), (538, 112), (528, 148), r=7)
    pen.lines("#6fae52", 5, ((508, 96), (496, 62)), ((514, 96), (516, 54)), ((520, 96), (538, 66)))
    for x, y in ((496, 58), (516, 50), (540, 62)):
        pen.dot(x, y, 9, "#f0637c")
    pen.anchor("light", 300, 470)
    pen.anchor("top", 300, 148)


def _rug(pen: Pen, look: Look) -> None:
    c = look.main("#c8503f", "#4f7ab0", "#5a9a7f", "#a85a7d")
    pale = look.pick("#f6e3bf", "#f2d9c9")
    fringe = []
    for k in range(14):
        t = k / 13
        fringe.append(((110 - 86 * t, 448 + 108 * t), (92 - 86 * t, 450 + 108 * t)))
        fringe.append(((490 + 86 * t, 448 + 108 * t), (508 + 86 * t, 450 + 108 * t)))
    pen.lines(pale.base, 6, *fringe)

    def band(k: float, color: str) -> None:
        x, y0, y1 = 200 - 1.0 * k, 444 + 0.62 * k * 0.5, 558 - k * 0.5
        w0, w1 = 1 - k / 230, 1 - k / 330
        pen.poly(
            color, (300 - 190 * w0, y0), (300 + 190 * w0, y0), (300 + 276 * w1, y1), (300 - 276 * w1, y1),
            r=3,
        )
        del x

    if look.has("rainbow") or look.has("colorful") or look.has("colourful"):
        for k, color in enumerate(("#e5533f", "#f2942f", "#f5d33f", "#57b95a", "#3f86c9", "#8f5fc4")):
            band(k * 19, color)
        pen.anchor("seat", 300, 510)
        return
    for k, color in (
        (0, c.dark), (10, c.base), (34, pale.base), (46, c.dark), (58, c.light), (92, pale.base),
        (102, c.base),
    ):
        band(k, color)
    for x, y, s in ((300, 502, 1.0), (214, 502, 0.7), (386, 502, 0.7)):
        pen.poly(pale.base, (x - 40 * s, y), (x, y - 17 * s), (x + 40 * s, y), (x, y + 19 * s))
        pen.poly(c.deep, (x - 22 * s, y), (x, y - 9 * s), (x + 22 * s, y), (x, y + 10 * s))
    pen.anchor("seat", 300, 510)


def _piano(pen: Pen, look: Look) -> None:
    if look.has(FROM_SIDE):
        draw_piano_side(pen, look)
        return
    c = look.main("#3a3742", "#7a4b34", "#f0ece6")
    for x in (110, 470):
        pen.poly(c.dark, (x - 12, 470), (x + 16, 470), (x + 8, 552), (x - 4, 552), r=4)
        pen.dot(x + 2, 553, 8, "#e0ad4a")
    pen.poly(c.dark, (330, 470), (352, 470), (346, 552), (336, 552), r=4)
    lid = soft(
        (120, 320), (90, 140), (170, 60), (330, 50), (440, 140), (560, 190), (570, 240), (540, 330),
        (330, 330), tension=0.8,
    )
    pen.fill(lid, c.base)
    pen.fill(
        soft(
            (140, 316), (112, 150), (180, 82), (326, 72), (430, 158), (540, 206), (548, 240), (522, 318),
            (330, 318), tension=0.8,
        ),
        c.dark,
    )
    pen.line(c.light, 6, (108, 190), (134, 104), (190, 70), (300, 60), curve=True)
    pen.line("#c9a04a", 7, (420, 350), (470, 210))
    pen.fill(
        soft(
            (96, 340), (200, 326), (400, 326), (560, 330), (584, 356), (560, 386), (300, 386), (80, 386),
            tension=0.7,
        ),
        "#d9a84a",
    )
    pen.lines("#b5862f", 3, *(((150 + k * 34, 336), (180 + k * 36, 380)) for k in range(11)))
    rim = corners((64, 356), (584, 356), (580, 452), (70, 452), r=16)
    pen.fill(rim, c.base)
    pen.cut(rim, corners((60, 414), (600, 414), (600, 460), (60, 460)), c.dark)
    pen.line(c.light, 5, (90, 366), (540, 366))
    pen.box(44, 430, 440, 48, c.base, 8)
    pen.box(44, 462, 440, 18, c.dark, 7)
    pen.box(62, 424, 404, 30, "#fbf8f0", 3)
    pen.lines("#c9c2b8", 2.5, *(((62 + k * 404 / 21, 426), (62 + k * 404 / 21, 452)) for k in range(1, 21)))
    for k in range(21):
        if k % 7 not in {2, 6}:
            pen.box(62 + (k + 1) * 404 / 21 - 5, 424, 10, 18, "#26242c", 2)
    pen.poly("#fbf5e8", (200, 350), (260, 340), (264, 420), (206, 424), r=3)
    pen.poly("#efe3cc", (264, 340), (326, 350), (320, 424), (264, 420), r=3)
    pen.lines(
        "#8f8a94", 3, ((212, 366), (254, 360)), ((214, 382), (254, 377)), ((274, 360), (314, 366)),
        ((274, 378), (312, 383)),
    )
    pen.line(c.dark, 9, (300, 478), (300, 540))
    pen.lines("#e0ad4a", 6, ((284, 548), (284, 540)), ((300, 550), (300, 540)), ((316, 548), (316, 540)))
    pen.anchor("seat", 270, 520)
    pen.anchor("surface", 320, 362)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:bookshelf": _bookshelf,
    "prop:fireplace": _fireplace,
    "prop:rug": _rug,
    "prop:piano": _piano,
}
