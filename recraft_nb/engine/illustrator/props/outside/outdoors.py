"""Things that stand outdoors: stalls, lamps, signs, fences, swings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built import wares
from recraft_nb.engine.illustrator.props.built.buildings import STONE, WOOD
from recraft_nb.engine.illustrator.props.built.storefronts import SELLS
from recraft_nb.engine.illustrator.props.food.morsels import MORSELS
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

IRON = tones("#46505c")
ROPE = "#d9c39a"


#: Begins the trait that names a fruit or a vegetable in a crate of a stall.
HEAPED = "heaped:"


def _lanterns(pen: Pen) -> None:
    """Red paper lanterns that glow under the roof of a stall."""
    for x in (150, 250, 350, 450):
        pen.line("#5a3a2c", 3, (x, 240), (x, 264))
        pen.dot(x, 292, 46, "#ffb27a", opacity=0.28)
        pen.oval(x, 292, 25, 28, "#e0473f")
        pen.oval(x, 292, 12, 27, "#ff8a5c")
        pen.box(x - 12, 260, 24, 8, "#e9b949", 3)
        pen.box(x - 12, 316, 24, 8, "#e9b949", 3)


def _pots(pen: Pen) -> None:
    """Pots and a wok on the counter of a stall, steam above them, skewers and bowls between."""
    for x in (150, 300, 450):
        for d in (-20, 16):
            pen.line("#f4f6f8", 9, (x + d, 340), (x + d - 12, 316), (x + d + 12, 290), (x + d - 4, 262),
                curve=True, opacity=0.75)
    for x, fill in ((150, "#e58a3f"), (450, "#c9502e")):
        pen.box(x - 52, 346, 104, 56, "#9aa4b0", 10)
        pen.box(x + 18, 346, 34, 56, "#7f8a97", 8)
        pen.oval(x, 348, 54, 12, "#c9d1da")
        pen.oval(x, 348, 45, 8, fill)
        pen.lines("#6a7480", 7, ((x - 52, 366), (x - 66, 366)), ((x + 52, 366), (x + 66, 366)))
    pen.soft("#3a3d46", (228, 364), (372, 364), (344, 402), (256, 402))
    pen.oval(300, 364, 73, 13, "#555a66")
    for k, paint in enumerate(("#f2c14e", "#e0594c", "#7bb661", "#f7e6c4", "#f0a93a")):
        pen.dot(256 + 22 * k, 360 - (k % 2) * 8, 11, paint)


def _heaps(pen: Pen, kinds: Sequence[str]) -> None:
    """Crates side by side on the counter, in each one kind heaped up."""
    many = min(5, len(kinds))
    wide = 440 / many
    for k, kind in enumerate(kinds[:many]):
        left = 80 + k * wide
        draw, own, _ = MORSELS[kind]
        size = min(58.0, wide / 2.4)
        for row in (2, 1, 0):
            inside = max(1, int((wide - 14) / (size * 0.86)) - row)
            for j in range(inside):
                x = left + wide / 2 + (j - (inside - 1) / 2) * size * 0.84
                with pen.at(x, 412 - row * size * 0.5, scale=size / own):
                    draw(pen)
        pen.box(left + 3, 396, wide - 6, 52, WOOD.base, 4)
        right = left + wide - 8
        pen.lines(WOOD.dark, 4, ((left + 8, 413), (right, 413)), ((left + 8, 431), (right, 431)))


def _market_stall(pen: Pen, look: Look) -> None:
    cloth = look.main("#e0473f", "#3f9a6b", "#3f86c9", "#f0a93a")
    pale = "#fff6e8"
    for x in (96, 490):
        pen.box(x, 220, 16, 340, WOOD.dark, 4)
    pen.box(100, 300, 402, 120, "#5a4238", 3, opacity=0.35)
    sold = next((t.removeprefix(SELLS) for t in look.traits if t.startswith(SELLS)), "fruit")
    heaped = [t.removeprefix(HEAPED) for t in look.traits if t.startswith(HEAPED)]
    if sold == "food":
        _lanterns(pen)
    for x, y, c in () if sold != "fruit" or heaped else (
        (180, 340, "#f0a93a"), (240, 336, "#e0594c"), (300, 340, "#7bb661"), (360, 336, "#f2c14e"),
        (420, 340, "#b0649a"),
    ):
        pen.line("#7a5a44", 3, (x, 240), (x, y - 30))
        pen.oval(x, y - 16, 15, 19, c)
    pen.box(80, 400, 440, 26, WOOD.light, 6)
    crates = (
        (90, ("#e5473f", "#d43c38")), (202, ("#f2a53a", "#e6952c")), (314, ("#79b851", "#66a544")),
        (414, ("#8a5cb0", "#7a4da0")),
    )
    if heaped:
        _heaps(pen, heaped)
    if sold == "food":
        _pots(pen)
    elif sold != "fruit":
        for k in range(5):
            wares.one(pen, sold, 128 + 86 * k, 402, 92)
    for x, colors in crates if sold == "fruit" and not heaped else ():
        for k in range(9):
            pen.dot(x + 14 + (k % 5) * 18 + (k // 5) * 9, 396 - (k // 5) * 16, 13, colors[k % 2])
            pen.dot(x + 10 + (k % 5) * 18 + (k // 5) * 9, 391 - (k // 5) * 16, 3.4, "#ffffff", opacity=0.5)
        pen.box(x, 400, 98, 46, WOOD.base, 4)
        pen.lines(WOOD.dark, 4, ((x + 4, 415), (x + 94, 415)), ((x + 4, 431), (x + 94, 431)))
    front = pen.box(74, 444, 452, 116, cloth.dark, 4)
    for k in range(0, 12, 2):
        pen.cut(
            front, corners((74 + k * 38, 440), (112 + k * 38, 440), (112 + k * 38, 566), (74 + k * 38, 566)),
            "#efe3d0",
        )
    pen.cut(front, corners((74, 440), (530, 440), (530, 456), (74, 456)), "#5a3038", 0.25)
    pen.box(68, 438, 464, 14, WOOD.dark, 4)
    roof = corners((100, 116), (500, 116), (556, 226), (44, 226), r=6)
    pen.fill(roof, cloth.base)
    stripes = 8
    for k in range(stripes):
        a0, a1 = 100 + k * 50, 150 + k * 50
        b0, b1 = 44 + k * 64, 108 + k * 64
        tone = cloth.base if k % 2 == 0 else pale
        pen.poly(tone, (a0, 116), (a1, 116), (b1, 226), (b0, 226))
        pen.fill(
            soft((b0, 222), (b0 + 32, 222), (b1, 222), (b1 - 3, 246), (b0 + 32, 262), (b0 + 3, 246)),
            cloth.dark if k % 2 == 0 else "#eadcc6",
        )
    pen.poly("#ffffff", (100, 116), (300, 116), (270, 140), (88, 140), opacity=0.22)
    pen.box(92, 104, 416, 18, WOOD.base, 6)
    pen.anchor("top", 300, 104)


def _fence(pen: Pen, look: Look) -> None:
    c = look.main("#f4f1ea", "#b98556", "#a8744a")
    for y in (420, 500):
        pen.box(10, y, 580, 24, c.dark, 4)
        pen.box(10, y, 580, 8, c.base, 4)
    for k in range(7):
        x = 18 + k * 82
        post = corners((x, 560), (x, 386), (x + 36, 344), (x + 72, 386), (x + 72, 560), r=5)
        inner = corners((x + 6, 560), (x + 6, 388), (x + 36, 352), (x + 66, 388), (x + 66, 560), r=5)
        pen.fill(post, c.dark)
        pen.fill(inner, c.base)
        pen.cut(inner, corners((x + 46, 340), (x + 80, 340), (x + 80, 566), (x + 46, 566)), c.dark, 0.55)
        for y in (432, 512):
            pen.dot(x + 26, y, 4, c.deep)
    for x, h in ((40, 34), (128, 26), (300, 36), (420, 28), (556, 32)):
        pen.lines(
            "#6aa84f", 6, ((x, 562), (x - 10, 562 - h)), ((x + 4, 562), (x + 4, 556 - h)),
            ((x + 8, 562), (x + 18, 564 - h)),
        )


def _gate(pen: Pen, look: Look) -> None:
    c = look.main("#4a4f5c", "#5a4a42", "#f2efe8")
    gold = "#e9b949"
    for x in (36, 476):
        pen.box(x, 220, 88, 340, STONE.base, 5)
        pen.box(x + 58, 220, 30, 340, STONE.dark, 4)
        for k, y in enumerate(range(252, 550, 44)):
            pen.line(STONE.deep, 4, (x + 4, y), (x + 84, y), opacity=0.6)
            pen.line(
                STONE.deep, 4, (x + (30 if k % 2 else 56), y), (x + (30 if k % 2 else 56), y + 40),
                opacity=0.5,
            )
        pen.box(x - 12, 200, 112, 26, STONE.light, 6)
        pen.dot(x + 44, 172, 32, STONE.base)
        pen.oval(x + 34, 160, 13, 10, STONE.light)
    top: list[Point] = [(130, 300), (200, 244), (300, 220), (400, 244), (470, 300)]
    pen.line(c.base, 13, *top, curve=True)
    for k in range(11):
        at = 142 + k * 31.6
        low = 220 + abs(at - 300) ** 1.6 / 38
        pen.line(c.base, 9, (at, low), (at, 552))
        pen.poly(gold, (at - 9, low - 2), (at, low - 30), (at + 9, low - 2), r=3)
    for y in (340, 520):
        pen.line(c.base, 12, (128, y), (472, y))
    for x in (216, 384):
        pen.ring(x, 430, 34, 34, c.base, 8)
        pen.ring(x, 430, 15, 15, gold, 6)
    pen.line(c.dark, 11, (300, 222), (300, 556))
    pen.dot(286, 430, 9, gold)
    pen.dot(314, 430, 9, gold)
    pen.line(c.light, 3, (150, 310), (150, 540), opacity=0.6)
    pen.anchor("door", 300, 560)


def _streetlamp(pen: Pen, look: Look) -> None:
    c = look.main("#3f4a57", "#3a4a44", "#4a4450")
    pen.dot(300, 120, 118, "#ffe9a8", opacity=0.2)
    pen.dot(300, 120, 82, "#ffe9a8", opacity=0.3)
    pen.poly(c.dark, (252, 560), (262, 524), (338, 524), (348, 560), r=6)
    pen.poly(c.base, (264, 528), (276, 470), (324, 470), (336, 528), r=6)
    pen.poly(c.base, (285, 474), (290, 196), (310, 196), (315, 474), r=3)
    pen.line(c.light, 5, (294, 470), (297, 220))
    for y, w in ((470, 32), (380, 22), (226, 24)):
        pen.box(300 - w, y - 8, 2 * w, 15, c.dark, 7)
    pen.lines(
        c.base, 9, ((300, 262), (250, 254), (236, 226), (252, 210)),
        ((300, 262), (350, 254), (364, 226), (348, 210)), curve=True,
    )
    pen.poly(c.dark, (266, 198), (334, 198), (324, 214), (276, 214), r=4)
    pen.poly("#ffe08a", (250, 84), (350, 84), (330, 198), (270, 198), r=5)
    pen.poly("#fff5cf", (278, 90), (312, 90), (308, 192), (282, 192), r=8)
    pen.lines(c.base, 7, ((250, 84), (271, 198)), ((350, 84), (329, 198)), ((300, 84), (300, 196)))
    pen.poly(c.base, (234, 86), (270, 46), (330, 46), (366, 86), r=6)
    pen.poly(c.dark, (310, 46), (330, 46), (366, 86), (322, 86), r=4)
    pen.dot(300, 38, 12, c.base)
    pen.line(c.base, 6, (300, 34), (300, 14))
    pen.anchor("light", 300, 130)


def _signpost(pen: Pen, look: Look) -> None:
    wood = look.main("#b98556", "#a9754a", "#c9985f")
    pen.poly(wood.dark, (282, 560), (284, 90), (300, 70), (320, 90), (322, 560), r=4)
    pen.poly(wood.base, (284, 560), (286, 92), (300, 74), (306, 92), (306, 560), r=4)
    signs = ((130, 1, -4), (240, -1, 3), (346, 1, 2))
    for y, way, turn in signs:
        with pen.at(300, y + 36, turn=turn, flip=way < 0):
            board = corners((-130, -38), (140, -38), (196, 0), (140, 38), (-130, 38), r=7)
            pen.fill(board, wood.light)
            pen.cut(board, corners((-140, 20), (210, 20), (210, 50), (-140, 50)), wood.base)
            pen.lines(wood.base, 4, ((-110, -22), (-20, -22)), ((30, -14), (130, -14)), ((-100, 6), (40, 6)))
            pen.lines(wood.deep, 8, ((-80, -6), (70, -6)), ((-80, 12), (20, 12)), opacity=0.55)
            for x in (-10, 10):
                pen.dot(x, -26, 4, wood.deep)
    for x, h in ((262, 34), (276, 46), (330, 40), (344, 28)):
        pen.line("#6aa84f", 7, (x, 562), (x + (x - 300) * 0.2, 562 - h))
    pen.soft(STONE.base, (232, 562), (240, 546), (262, 542), (276, 562))


def _mailbox(pen: Pen, look: Look) -> None:
    c = look.main("#d9473f", "#3f7fc0", "#4f9a6b")
    pen.poly(WOOD.base, (274, 560), (276, 360), (324, 360), (326, 560), r=4)
    pen.poly(WOOD.dark, (304, 560), (304, 360), (324, 360), (326, 560), r=3)
    pen.poly(WOOD.dark, (200, 392), (230, 360), (372, 360), (402, 392), r=4)
    body = corners(
        (120, 370), (120, 268), (140, 214), (190, 190), (420, 190), (460, 214), (478, 268), (478, 370), r=12,
    )
    pen.fill(body, c.base)
    pen.cut(body, corners((100, 318), (490, 318), (490, 380), (100, 380)), c.dark)
    pen.line(c.light, 9, (230, 208), (410, 208))
    mouth = corners((116, 370), (116, 270), (132, 220), (176, 198), (220, 220), (236, 270), (236, 370), r=16)
    pen.fill(mouth, c.deep)
    pen.fill(
        corners((126, 362), (126, 272), (140, 228), (176, 208), (212, 228), (226, 272), (226, 362), r=14),
        c.dark,
    )
    pen.box(160, 256, 32, 12, "#f3d58a", 5)
    pen.poly("#fdfaf2", (196, 300), (300, 282), (308, 332), (206, 350), r=4)
    pen.lines("#d9cfbd", 4, ((196, 300), (256, 318), (300, 282)))
    pen.line("#e9b949", 9, (396, 290), (396, 170))
    pen.poly("#e9b949", (396, 150), (446, 150), (446, 190), (396, 190), r=4)
    pen.dot(396, 290, 10, "#c99a3c")
    for x, h in ((254, 30), (266, 42), (336, 38), (350, 26)):
        pen.line("#6aa84f", 7, (x, 562), (x + (x - 300) * 0.16, 562 - h))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:market_stall": _market_stall,
    "prop:fence": _fence,
    "prop:gate": _gate,
    "prop:streetlamp": _streetlamp,
    "prop:signpost": _signpost,
    "prop:mailbox": _mailbox,
}
