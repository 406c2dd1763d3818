"""Things of gardens, fields and holidays: scarecrow, swing, hammock, campfire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import STONE, WOOD
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

IRON = tones("#46505c")
ROPE = "#d9c39a"

def _scarecrow(pen: Pen, look: Look) -> None:
    shirt = look.main("#c9503f", "#4f7ab0", "#5a9a5f")
    straw = tones("#e8c45c")
    pants = look.pick("#4a6490", "#6b5a45")
    pen.box(289, 300, 22, 260, WOOD.dark, 4)
    pen.box(80, 232, 440, 18, WOOD.base, 6)
    for s in (-1, 1):
        x = 300 + s * 196
        pen.lines(straw.base, 6, *(((x, 242), (x + s * 34, 242 + dy)) for dy in (-22, -10, 2, 14, 26)))
        pen.fill(
            corners(
                (300 + s * 50, 208), (300 + s * 196, 216), (300 + s * 202, 272), (300 + s * 60, 276), r=8,
            ),
            shirt.base if s < 0 else shirt.dark,
        )
        pen.fill(
            corners((300 + s * 8, 396), (300 + s * 52, 396), (300 + s * 62, 504), (300 + s * 10, 504), r=6),
            pants.base if s < 0 else pants.dark,
        )
        pen.lines(
            straw.base, 6,
            *(((300 + s * (18 + k * 9), 500), (300 + s * (14 + k * 12), 528)) for k in range(5)),
        )
    torso = corners((238, 204), (362, 204), (366, 412), (234, 412), r=12)
    pen.fill(torso, shirt.base)
    pen.cut(torso, corners((330, 190), (380, 190), (380, 420), (336, 420)), shirt.dark)
    for x in (254, 284, 314, 344):
        pen.cut(torso, corners((x, 200), (x + 6, 200), (x + 6, 420), (x, 420)), shirt.deep, 0.4)
    for y in (240, 280, 320, 360):
        pen.cut(torso, corners((230, y), (370, y), (370, y + 6), (230, y + 6)), shirt.deep, 0.4)
    patch = corners((256, 320), (298, 314), (302, 356), (260, 360), r=3)
    pen.fill(patch, "#e9b949")
    pen.lines(
        "#7a5a3a", 3, ((252, 330), (262, 328)), ((254, 346), (264, 345)), ((296, 324), (306, 322)),
        ((298, 342), (308, 340)),
    )
    pen.line("#c99a5c", 11, (236, 404), (364, 404))
    pen.lines(straw.base, 6, *(((300, 206), (300 + dx, 226 + abs(dx) * 0.1)) for dx in (-40, -22, 0, 22, 40)))
    head = soft((300, 98), (346, 112), (356, 156), (336, 196), (300, 206), (264, 196), (244, 156), (254, 112))
    pen.form(head, tones("#ecd2a0"))
    pen.lines(
        straw.base, 7, *(((252 + k * 3, 124), (228 - k * 2, 150 + k * 12)) for k in range(4)),
        *(((348 - k * 3, 124), (372 + k * 2, 150 + k * 12)) for k in range(4)),
    )
    for s in (-1, 1):
        x = 296 + s * 22
        pen.lines("#4a3a34", 5, ((x - 7, 142), (x + 7, 156)), ((x + 7, 142), (x - 7, 156)))
        pen.oval(x + s * 10, 172, 11, 8, "#e58a6a", opacity=0.6)
    pen.poly("#e8873c", (290, 160), (302, 160), (282, 174), r=3)
    pen.line("#4a3a34", 4, (268, 178), (296, 190), (324, 178), curve=True)
    pen.lines("#4a3a34", 3, ((280, 180), (280, 190)), ((296, 184), (296, 195)), ((312, 180), (312, 190)))
    hat = tones("#8a5f3c")
    pen.oval(300, 108, 92, 18, hat.dark)
    pen.fill(soft((246, 108), (262, 54), (300, 30), (336, 46), (354, 108), (300, 114)), hat.base)
    pen.fill(soft((246, 104), (300, 112), (354, 104), (350, 86), (300, 94), (250, 86)), shirt.dark)
    pen.anchor("head_top", 300, 34)


def _haystack(pen: Pen, look: Look) -> None:
    c = look.main("#e8bd4f", "#dfb04a")
    heap = soft(
        (58, 560), (84, 470), (140, 360), (220, 262), (300, 222), (380, 256), (460, 356), (520, 470),
        (544, 560),
    )
    pen.form(heap, c, dx=-0.1, dy=-0.08, reach=1.16)
    strokes = (
        (300, 240, 290, 290), (250, 280, 236, 336), (340, 274, 352, 330), (200, 350, 184, 410),
        (290, 330, 284, 396), (380, 340, 396, 400), (140, 440, 122, 506), (230, 420, 222, 486),
        (330, 420, 338, 486), (430, 430, 448, 496), (180, 500, 172, 548), (284, 490, 280, 546),
        (386, 500, 392, 550), (480, 510, 490, 550),
    )
    pen.lines(c.dark, 6, *(((a, b), (x, y)) for a, b, x, y in strokes))
    pen.lines(c.glow, 5, *(((a - 16, b + 14), (x - 16, y + 2)) for a, b, x, y in strokes[::2]))
    pen.lines(
        c.base, 6, ((80, 480), (56, 470)), ((120, 390), (98, 376)), ((206, 280), (190, 258)),
        ((300, 226), (304, 200)), ((318, 228), (332, 206)), ((452, 346), (474, 332)),
        ((520, 470), (546, 460)), ((100, 556), (60, 548)), ((520, 556), (560, 548)),
    )
    with pen.at(430, 300, turn=24):
        pen.line(WOOD.base, 12, (0, -180), (0, 40))
        pen.line(WOOD.light, 4, (-3, -170), (-3, 20))
        pen.lines(
            "#8f9aa8", 8, ((-26, 110), (-26, 60), (0, 40)), ((26, 110), (26, 60), (0, 40)),
            ((0, 112), (0, 40)),
        )
    pen.oval(158, 488, 74, 74, c.deep)
    pen.oval(150, 486, 74, 74, c.base)
    pen.oval(150, 486, 60, 60, c.light)
    for r, tone in ((48, c.base), (34, c.dark), (20, c.base)):
        pen.ring(150, 486, r, r, tone, 6)
    pen.dot(150, 486, 9, c.dark)
    pen.lines(
        c.dark, 5, ((60, 560), (30, 552)), ((86, 560), (110, 550)), ((236, 562), (262, 552)),
        ((560, 560), (584, 552)),
    )


def _swing(pen: Pen, look: Look) -> None:
    c = look.main("#d9594c", "#3f86c9", "#e0a93a")
    for x0, x1, far in ((150, 120, True), (450, 480, True), (130, 60, False), (470, 540, False)):
        pen.line(WOOD.dark if far else WOOD.base, 18, (x0, 90), (x1, 552))
    pen.line(WOOD.light, 20, (96, 92), (504, 92))
    pen.line(WOOD.glow, 5, (110, 87), (490, 87), opacity=0.6)
    for x in (228, 372):
        pen.box(x - 9, 84, 18, 24, IRON.base, 5)
    tilt = 16
    pen.lines(ROPE, 8, ((228, 104), (228 + tilt, 440)), ((372, 104), (372 + tilt, 440)))
    pen.lines("#b89d6c", 3, ((231, 110), (231 + tilt, 436)), ((375, 110), (375 + tilt, 436)))
    pen.box(210 + tilt, 434, 180, 26, c.base, 8)
    pen.box(210 + tilt, 448, 180, 12, c.dark, 6)
    pen.line(c.light, 4, (222 + tilt, 440), (360 + tilt, 440))
    for x in (228, 372):
        pen.dot(x + tilt, 446, 7, IRON.light)
    pen.oval(316, 558, 120, 6, "#7a6a4a", opacity=0.25)
    pen.anchor("seat", 300 + tilt, 436)


def _umbrella_beach(pen: Pen, look: Look) -> None:
    c = look.main("#e5534a", "#3f9ac9", "#f0a93a", "#4fae8f")
    with pen.at(310, 560, turn=9):
        pen.box(-7, -420, 14, 420, "#e9e4da", 4)
        pen.box(1, -420, 6, 420, "#c9c2b4", 3)
        pale = tones("#fff7ea")
        edge = [(-260, -316), (-172, -336), (-86, -330), (0, -326), (86, -330), (172, -336), (260, -316)]
        top = (0.0, -500.0)
        for k in range(6):
            a, b = edge[k], edge[k + 1]
            bend_a = ((a[0] + top[0]) / 2 * 1.24, (a[1] + top[1]) / 2 - 34)
            bend_b = ((b[0] + top[0]) / 2 * 1.24, (b[1] + top[1]) / 2 - 34)
            t = c if k % 2 == 0 else pale
            pen.fill(
                soft(top, bend_b, b, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 14), a, bend_a, tension=0.9),
                t.base if k < 4 else t.dark,
            )
        pen.dot(0, -504, 11, c.dark)
        pen.soft("#ffffff", (-190, -380), (-120, -456), (-60, -484), (-110, -430), (-170, -372), opacity=0.35)
    pen.soft("#efd9a8", (110, 566), (200, 546), (310, 540), (420, 546), (500, 566))
    pen.soft("#e0c690", (270, 558), (312, 546), (356, 558))
    towel = pen.poly("#fff7ea", (110, 528), (262, 528), (240, 558), (66, 558), r=4)
    for k in range(3):
        x = 96 + k * 56
        pen.cut(towel, corners((x + 20, 520), (x + 46, 520), (x + 28, 562), (x, 562)), c.light)
    pen.dot(420, 528, 28, "#fff7ea")
    for turn in (20, 140, 260):
        with pen.at(420, 528, turn=turn):
            pen.soft(c.base, (0, 0), (14, -12), (24, -14), (26, 8), (14, 8))
    pen.dot(411, 518, 7, "#ffffff", opacity=0.7)
    pen.anchor("seat", 240, 560)


def _hammock(pen: Pen, look: Look) -> None:
    c = look.main("#e5674a", "#3f9a9a", "#e0a93a", "#7a6fc0")
    for x, far in ((70, False), (530, True)):
        trunk = corners((x - 24, 564), (x - 15, 180), (x + 15, 180), (x + 24, 564), r=6)
        pen.fill(trunk, tones("#8d6446").base)
        pen.cut(trunk, corners((x + 3, 170), (x + 40, 170), (x + 40, 570), (x + 3, 570)), "#74503a")
        if look.has("palms"):
            for k, (dx, dy) in enumerate(((-74, 50), (74, 48), (-60, -16), (62, -18), (-18, -48), (26, -44))):
                tip = (x + dx, 170 + dy)
                pen.soft(("#3f8f4f", "#4fa35a", "#5fb566")[k % 3], (x, 172), (x + dx * 0.5, 142 + dy * 0.3),
                    tip,
                    (x + dx * 0.42, 166 + dy * 0.5))
            for dx in (-9, 8):
                pen.dot(x + dx, 182, 9, "#7a4f2f")
            continue
        for dx, dy, r in ((-46, 120, 46), (44, 110, 48), (0, 76, 56), (-4, 140, 44)):
            pen.dot(x + dx * 0.6, dy, r, "#5a9a52" if far or dx > 20 else "#6fb05a")
        pen.oval(x - 12, 70, 24, 14, "#8cc76e", opacity=0.8)
    pen.lines(
        ROPE, 7, ((84, 280), (150, 330)), ((84, 280), (140, 356)), ((516, 280), (450, 330)),
        ((516, 280), (460, 356)),
    )
    back = soft(
        (136, 322), (220, 384), (300, 404), (380, 384), (464, 322), (462, 352), (380, 440), (300, 462),
        (220, 440), (138, 352),
    )
    pen.fill(back, c.dark)
    bed = soft(
        (134, 334), (220, 416), (300, 440), (380, 416), (466, 334), (462, 380), (390, 470), (300, 498),
        (210, 470), (138, 380),
    )
    pen.fill(bed, c.base)
    for k, x in enumerate((170, 236, 300, 364, 430)):
        pen.cut(
            bed,
            corners(
                (x - 13, 300), (x + 13, 300), (x + 13 + (300 - x) * 0.12, 520),
                (x - 13 + (300 - x) * 0.12, 520),
            ),
            "#fff3df" if k % 2 == 0 else c.light,
        )
    pen.line(c.dark, 6, (136, 350), (220, 430), (300, 454), (380, 430), (464, 350), curve=True, opacity=0.6)
    pen.lines(
        c.dark, 4,
        *(
            ((x, y), (x, y + 20))
            for x, y in ((180, 440), (220, 474), (260, 490), (300, 497), (340, 490), (380, 474), (420, 440))
        ),
    )
    pen.oval(204, 366, 44, 18, "#fdf6e8", turn=32)
    pen.anchor("seat", 300, 430)


def _campfire(pen: Pen, look: Look) -> None:
    hot = look.main("#f5822a")
    own = look.color is not None
    pen.dot(300, 400, 170, "#ffb347", opacity=0.14)
    pen.dot(300, 410, 120, "#ffc56b", opacity=0.2)
    for x, y, r in (
        (110, 540, 30), (170, 552, 26), (440, 550, 28), (496, 538, 30), (60, 550, 20), (546, 552, 20),
    ):
        pen.form(oval(x, y - r * 0.2, r, r * 0.72), STONE)
    pen.soft(
        hot.base, (300, 140), (352, 230), (420, 330), (424, 440), (372, 512), (300, 528), (228, 512),
        (176, 440), (190, 350), (222, 300), (236, 340), (262, 290), (270, 210),
    )
    inner = tones(hot.light if own else "#ffb23e")
    pen.soft(
        inner.base, (306, 240), (344, 320), (378, 390), (376, 460), (338, 514), (300, 522), (254, 510),
        (222, 456), (236, 396), (256, 370), (266, 396), (288, 340),
    )
    pen.soft(
        hot.glow if own else "#ffe27a", (302, 350), (330, 410), (342, 460), (324, 508), (300, 516),
        (270, 504), (256, 460),
        (276, 420), (284, 430),
    )
    pen.soft("#fff7cf", (300, 430), (316, 466), (312, 500), (298, 510), (282, 498), (284, 466))
    for x, y, r in ((228, 214, 7), (392, 232, 8), (350, 150, 6), (262, 130, 5), (410, 180, 5)):
        pen.dot(x, y, r, "#ffc94d")
    bark = tones("#8a5a3c")
    for x0, y0, x1, y1, t in ((150, 552, 430, 486, bark.dark), (450, 552, 170, 486, bark.base)):
        pen.line(t, 44, (x0, y0 - 16), (x1, y1 + 10))
        pen.dot(x0, y0 - 16, 21, "#e0b184")
        pen.ring(x0, y0 - 16, 12, 12, "#b98556", 4)
        pen.line(
            bark.light, 5, (x0 + (x1 - x0) * 0.2, y0 - 42), (x0 + (x1 - x0) * 0.46, y0 - 56), opacity=0.6,
        )
    pen.anchor("light", 300, 400)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:scarecrow": _scarecrow,
    "prop:haystack": _haystack,
    "prop:swing": _swing,
    "prop:umbrella_beach": _umbrella_beach,
    "prop:hammock": _hammock,
    "prop:campfire": _campfire,
}
