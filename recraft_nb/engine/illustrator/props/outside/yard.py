"""Things of gardens and halls that the library lacks: a raised bed, a bird bath, a hive, a torch, a dome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, corners, oval, soft, tones
from recraft_nb.engine.illustrator.props.plants.overgrown import ivy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _raised_bed(pen: Pen, look: Look) -> None:
    """A box of boards full of earth with lettuce, carrots and tomatoes in rows."""
    wood = look.main("#b9844f", "#a8703f")
    pen.poly("#5a3f2c", (60, 420), (540, 420), (570, 470), (30, 470))
    for k in range(5):
        x = 88 + 104 * k
        green = ("#6fae45", "#4f8f3f", "#8fbf4f")[k % 3]
        for a in (-1, -0.4, 0.4, 1):
            pen.tube(green, [(x, 446), (x + 34 * a, 372 - 20 * (1 - abs(a)))], [14, 22])
        if k % 2:
            pen.lines("#8a6a3f", 6, ((x + 44, 450), (x + 44, 280)))
            for y in (300, 342, 384):
                pen.dot(x + 44 + (12 if y % 4 else -12), y, 15, "#e0473f")
                pen.tube("#4f8f3f", [(x + 44, y), (x + 74, y - 14)], [8, 18])
        else:
            for dx in (40, 62):
                pen.lines("#5f9f45", 4, *(((x + dx, 446), (x + dx + d, 412)) for d in (-12, 0, 12)))
                pen.poly("#f08a2f", (x + dx - 11, 440), (x + dx + 11, 440), (x + dx + 6, 470),
                    (x + dx - 6, 470), r=4)
    pen.box(26, 466, 548, 92, wood.base, 6)
    pen.box(26, 510, 548, 7, wood.dark)
    for x in (30, 288, 548):
        pen.box(x, 460, 24, 100, wood.deep, 4)
    pen.anchor("seat", 300, 460)


def _bird_bath(pen: Pen, look: Look) -> None:
    """A basin of stone on a foot, with water."""
    stone = look.main("#b9bcc4", "#c9c0b0")
    pen.poly(stone.dark, (210, GROUND), (390, GROUND), (360, 526), (240, 526), r=6)
    pen.poly(stone.base, (262, 530), (338, 530), (324, 380), (276, 380), r=6)
    pen.poly(stone.dark, (304, 530), (338, 530), (324, 380), (304, 380), r=6)
    pen.fill(soft((96, 296), (140, 360), (240, 396), (360, 396), (460, 360), (504, 296)), stone.base)
    pen.fill(oval(300, 296, 210, 46), stone.light)
    pen.fill(oval(300, 300, 178, 34), "#6fc0e0")
    pen.lines("#dff3fb", 6, ((200, 296), (270, 294)), ((320, 310), (400, 306)))
    for x in (150, 450):
        pen.oval(x, 318, 16, 8, stone.dark)
    pen.box(226, 520, 148, 12, stone.light, 4)
    pen.anchor("seat", 300, 286)


def _beehive(pen: Pen, look: Look) -> None:
    """A hive of straw rings on a stand, with bees around it."""
    straw = look.main("#e8b84a", "#dda83f")
    pen.box(130, 520, 340, 24, "#9a6a42", 6)
    for x in (160, 420):
        pen.box(x, 540, 24, 30, "#7a5232", 3)
    for k, w in enumerate((300, 316, 304, 268, 210, 130)):
        y = 520 - 58 * (k + 1)
        pen.box(300 - w / 2, y, w, 64, straw.dark if k % 2 else straw.base, 30)
        pen.box(300 - w / 2 + 16, y + 8, w * 0.4, 12, straw.light, 6)
    pen.fill(oval(300, 486, 38, 28), "#4a2f1c")
    for x, y, side in ((120, 220, 1), (500, 300, -1), (440, 150, -1), (90, 400, 1), (380, 440, 1)):
        for d in (-1, 1):
            pen.oval(x + 4 * side, y - 14, 11, 17, "#eef7ff", turn=24 * d, opacity=0.9)
        pen.oval(x, y, 22, 15, "#ffcf3f")
        for d in (-7, 5):
            pen.box(x + d, y - 13, 6, 26, "#3a2a1c", 3)


def _torch(pen: Pen, look: Look) -> None:
    """A stake with a burning head."""
    wood = look.main("#8a5a35")
    pen.dot(300, 190, 170, "#ffb347", opacity=0.16)
    pen.poly(wood.base, (270, 300), (330, 300), (316, GROUND), (284, GROUND), r=5)
    pen.poly(wood.dark, (304, 300), (330, 300), (316, GROUND), (304, GROUND), r=5)
    pen.box(256, 276, 88, 46, "#5f646e", 8)
    pen.box(256, 290, 88, 8, "#7d838e", 3)
    pen.lines(wood.deep, 5, ((292, 350), (296, 420)), ((306, 460), (302, 520)))
    for paint, k in (("#e8562f", 1.0), ("#ff9a35", 0.72), ("#ffe07a", 0.42)):
        pen.soft(paint, (300 - 74 * k, 282), (300 - 80 * k, 282 - 90 * k), (300 - 30 * k, 282 - 150 * k),
            (300 + 8 * k, 282 - 240 * k),
                 (300 + 44 * k, 282 - 140 * k), (300 + 84 * k, 282 - 80 * k), (300 + 70 * k, 282))


def _whiteboard(pen: Pen, look: Look) -> None:
    """A board on a stand with a curve, bars and notes."""
    look.main("#ffffff")
    pen.lines("#8f98a6", 14, ((150, 420), (120, GROUND)), ((450, 420), (480, GROUND)))
    pen.box(40, 130, 520, 310, "#9aa5b1", 12)
    pen.box(54, 144, 492, 282, "#fdfdfe", 6)
    if look.has("chart:bars", "chart:pie"):
        if look.has("chart:bars"):
            pen.lines("#5a6270", 6, ((100, 170), (100, 396), (510, 396)))
            for k, h in enumerate((80, 130, 104, 176, 210)):
                paint = ("#e0563f", "#f2b93f", "#4fa86a", "#3f7fc0", "#8f63c0")[k]
                pen.box(126 + 76 * k, 393 - h, 54, h, paint, 3)
        else:
            pen.dot(300, 285, 120, "#3f86d6")
            pen.soft("#f2b93f", (300, 285), (300, 165), (384, 200), (420, 285), (384, 370))
            pen.soft("#e0563f", (300, 285), (384, 370), (300, 405), (216, 370))
        pen.box(220, 434, 160, 12, "#7a8491", 4)
        return
    pen.lines("#3f7fc0", 8, ((90, 380), (160, 320), (220, 344), (300, 220)))
    pen.lines("#5a6270", 5, ((84, 190), (84, 392), (310, 392)))
    for k, h in enumerate((60, 110, 84)):
        pen.box(346 + 44 * k, 392 - h, 30, h, ("#e0563f", "#4fa86a", "#f2b93f")[k], 3)
    for k, paint in enumerate(("#ffe27a", "#ffb0c4", "#a9e0f2")):
        pen.box(350 + 58 * k, 172, 48, 48, paint, 3)
    pen.lines("#c8503f", 6, ((120, 184), (250, 184)))
    pen.box(220, 434, 160, 12, "#7a8491", 4)


def _server_rack(pen: Pen, look: Look) -> None:
    """A tall cabinet of computers with lights."""
    case = look.main("#2f3747", "#3a4150")
    pen.box(150, 60, 300, 500, case.base, 12)
    pen.box(430, 60, 20, 500, case.dark, 6)
    for k in range(8):
        y = 84 + 58 * k
        pen.box(172, y, 250, 44, "#1c222d", 5)
        pen.lines("#4a5364", 4, ((186, y + 14), (300, y + 14)), ((186, y + 24), (300, y + 24)),
            ((186, y + 34), (300, y + 34)))
        for j in range(4):
            pen.dot(326 + 24 * j, y + 22, 7, ("#3fd0ff", "#5ff0a0", "#3f8fff", "#3fd0ff")[(j + k) % 4])


def _glass_dome(pen: Pen, look: Look) -> None:
    """A dome of glass with a small town in it."""
    base = look.main("#8fa0b4", "#9aa8b0")
    for x, w, h, paint in ((170, 60, 120, "#e8b48f"), (236, 56, 190, "#a9c4c9"), (300, 66, 240, "#f0d3a4"),
        (372, 54, 160, "#c9a3a8"), (430, 44, 96, "#b9c7a0")):
        pen.box(x - w / 2, 520 - h, w, h, paint, 4)
        for r in range(int(h / 46)):
            for d in (-0.22, 0.12):
                pen.box(x + w * d, 534 - h + 42 * r, w * 0.16, 18, "#ffe9a8", 2)
    pen.fill(soft((70, 520), (92, 360), (180, 220), (300, 172), (420, 220), (508, 360), (530, 520)),
        "#bfe9f7", 0.36)
    pen.lines("#e9faff", 7, ((70, 520), (92, 360), (180, 220), (300, 172), (420, 220), (508, 360),
        (530, 520)), curve=True)
    pen.lines("#ffffff", 10, ((122, 430), (150, 330), (206, 252)), curve=True, opacity=0.8)
    pen.box(46, 512, 508, 48, base.base, 14)
    for k in range(7):
        pen.dot(92 + 70 * k, 536, 10, "#ffe27a")


def _floating_island(pen: Pen, look: Look) -> None:
    """Grass and a tree on a rock that hangs in the air; water may fall from it."""
    grass = look.main("#7fbc50", "#6fae45")
    rock = tones("#a8886a")
    pen.fill(corners((60, 300), (540, 300), (470, 400), (410, 430), (360, 520), (300, 580), (250, 500),
        (180, 440), (120, 390), r=12), rock.base)
    pen.poly(rock.dark, (330, 310), (540, 300), (470, 400), (410, 430), (360, 520), (300, 580), (316, 440),
        r=10)
    pen.fill(soft((40, 300), (90, 262), (300, 246), (510, 262), (560, 300), (500, 334), (400, 318),
        (300, 340), (190, 320), (100, 336)), grass.base)
    pen.fill(soft((90, 284), (300, 258), (480, 276), (300, 288)), grass.light)
    pen.tube("#8a5f3f", [(200, 280), (204, 190)], [34, 22])
    for x, y, r in ((150, 170, 62), (250, 164, 66), (200, 110, 70)):
        pen.dot(x, y, r, "#5f9f50" if x > 200 else "#6fb05a")
    if look.has("waterfall"):
        pen.poly("#7fd0f0", (386, 284), (448, 284), (460, 560), (380, 560), r=8)
        pen.lines("#e3f7ff", 8, ((404, 300), (402, 540)), ((430, 300), (434, 550)))
        for x, r in ((376, 24), (418, 32), (462, 24)):
            pen.dot(x, 564, r, "#f4fbff", opacity=0.9)
        pen.oval(416, 286, 60, 14, "#8fdcf5")
    else:
        pen.poly("#c8503f", (340, 210), (400, 160), (460, 210), r=4)
        pen.box(356, 206, 88, 74, "#f3e2c4", 3)
        pen.box(386, 232, 28, 48, "#8a5a3a", 4)
    ivy(pen, ((110, 320, 130, 390),), look.chance, 12)
    pen.anchor("seat", 300, 270)


def _bean(pen: Pen, look: Look) -> None:
    """One roasted coffee bean."""
    roast = look.main("#5a3722")
    pen.form(oval(300, 400, 150, 108, -24), roast)
    pen.oval(236, 350, 52, 22, roast.light, turn=-30, opacity=0.7)
    pen.oval(390, 470, 40, 16, roast.dark, turn=-26)
    for x, y in ((210, 410), (270, 470), (340, 350), (400, 400)):
        pen.dot(x, y, 5, roast.dark)
    pen.lines(roast.deep, 16, ((176, 448), (260, 410), (330, 400), (424, 344)), curve=True)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:raised_bed": _raised_bed,
    "prop:bird_bath": _bird_bath,
    "prop:beehive": _beehive,
    "prop:torch": _torch,
    "prop:whiteboard": _whiteboard,
    "prop:server_rack": _server_rack,
    "prop:glass_dome": _glass_dome,
    "prop:floating_island": _floating_island,
    "prop:coffee_bean": _bean,
}
