"""What is met on dives: a diver with a tank and fins, a wreck on the bottom, an anglerfish with its lamp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _scuba_diver(pen: Pen, look: Look) -> None:
    """A diver who swims to the left: suit, mask, tank, fins, bubbles above the mouth."""
    skin, _hair = heads.complexion(look.chance)
    suit, trim, fin = look.main("#2f3a4f", "#2f3f55"), tones("#f2a53f"), tones("#f2c93f")
    pen.tube(suit.dark, [(350, 356), (440, 392), (500, 380)], [54, 42, 32])
    pen.soft(fin.dark, (494, 366), (560, 380), (594, 416), (560, 424), (492, 396))
    pen.tube(suit.dark, [(220, 330), (180, 400), (128, 420)], [42, 34, 26])
    pen.dot(118, 424, 18, skin.dark)
    tank = tones("#d9b23f")
    pen.tube(tank.base, [(226, 240), (352, 300)], [54, 54])
    pen.tube(tank.dark, [(236, 254), (356, 312)], [20, 20])
    pen.box(196, 214, 26, 22, "#8a8f98", 5)
    pen.tube(suit.base, [(190, 282), (270, 312), (360, 352)], [84, 92, 76])
    pen.line(trim.base, 11, (182, 316), (262, 350), (350, 386))
    pen.line("#1d2530", 11, (228, 262), (222, 348))
    pen.line("#1d2530", 11, (290, 286), (282, 372))
    pen.tube(suit.base, [(356, 356), (436, 340), (506, 318)], [62, 46, 34])
    pen.soft(fin.base, (498, 300), (560, 286), (596, 306), (582, 330), (504, 336))
    pen.line(fin.dark, 4, (512, 318), (580, 308))
    pen.tube(suit.base, [(206, 312), (150, 350), (92, 344)], [44, 36, 28])
    pen.line(trim.base, 8, (150, 332), (158, 366))
    pen.dot(78, 342, 20, skin.base)
    head = soft((96, 250), (104, 206), (144, 184), (186, 198), (204, 240), (192, 286), (150, 304), (112, 290))
    pen.fill(head, suit.base)
    pen.soft(skin.base, (98, 252), (106, 222), (142, 212), (158, 240), (152, 278), (124, 288), (104, 276))
    pen.soft("#1d2530", (88, 226), (104, 212), (146, 212), (152, 236), (146, 258), (100, 260), (90, 246))
    pen.soft("#9fe0ee", (96, 230), (108, 220), (140, 220), (144, 236), (140, 250), (104, 252), (98, 244))
    pen.dot(112, 236, 6, "#2b2733")
    pen.dot(132, 236, 6, "#2b2733")
    pen.line("#1d2530", 8, (148, 236), (200, 236))
    pen.soft("#3a4048", (100, 262), (128, 262), (130, 284), (102, 284))
    pen.line("#2b3038", 9, (124, 276), (170, 300), (214, 236), curve=True)
    for x, y, r in ((96, 170, 15), (120, 130, 11), (86, 104, 18), (112, 64, 12), (84, 36, 9)):
        pen.ring(x, y, r, r, "#ffffff", 4, opacity=0.8)
    pen.anchor("head_top", 150, 184)
    pen.anchor("hand", 78, 342)
    pen.anchor("top", 150, 30)
    pen.anchor("seat", 360, 380)


def _wreck(pen: Pen, look: Look) -> None:
    """A wooden ship that lies broken and tilted on the bottom, weeds on it, holes in the planks."""
    wood, weed = look.main("#7a5f4a", "#6f5a4a"), tones("#4f8a5a")
    for x0, y0, x1, y1, w in ((232, 380, 300, 60, 20), (404, 420, 474, 150, 17)):
        pen.tube(wood.deep, [(x0, y0), (x1, y1)], [w, w * 0.7])
    pen.tube(wood.deep, [(222, 130), (372, 168)], [12, 12])
    pen.tube(wood.deep, [(394, 226), (516, 256)], [11, 11])
    pen.poly("#b9ad94", (234, 146), (352, 178), (338, 250), (300, 236), (276, 262), (222, 226), opacity=0.85)
    pen.lines("#8a7a62", 3, ((300, 66), (116, 330)), ((300, 66), (430, 400)), ((474, 152), (560, 420)))
    hull = corners((30, 300), (90, 330), (220, 372), (420, 424), (540, 430), (588, 400), (566, 500), (500,
        552),
        (240, 560), (130, 520), (60, 420), r=12)
    pen.fill(hull, wood.base)
    pen.cut(hull, corners((0, 470), (600, 520), (600, 600), (0, 600)), wood.dark)
    pen.lines(wood.deep, 4, ((60, 360), (240, 420), (420, 462), (560, 462)), ((80, 410), (240, 464), (420,
        502),
        (540, 500)), ((120, 470), (260, 512), (420, 536)))
    pen.line(wood.light, 11, (30, 300), (90, 330), (220, 372), (420, 424), (540, 430), (588, 400))
    pen.tube(wood.dark, [(40, 306), (6, 250)], [20, 8])
    pen.soft("#1f2a33", (250, 452), (290, 440), (340, 462), (362, 500), (322, 528), (272, 516), (244, 486))
    pen.lines(wood.dark, 9, ((262, 446), (276, 520)), ((322, 456), (330, 526)))
    for x, y in ((150, 416), (200, 432), (430, 476), (480, 480)):
        pen.dot(x, y, 14, "#1f2a33")
        pen.ring(x, y, 16, 16, wood.light, 4)
    for x, y, tall in ((100, 340, 60), (180, 362, 44), (460, 430, 66), (520, 434, 50), (60, 560, 90), (540,
        560, 110),
            (300, 562, 46)):
        pen.line(weed.base, 9, (x, y), (x - 9, y - tall * 0.4), (x + 8, y - tall * 0.7), (x - 4, y - tall),
            curve=True)
    for x, y in ((210, 540), (420, 548), (150, 540)):
        pen.oval(x, y, 26, 10, weed.dark)
    pen.anchor("top", 300, 60)
    pen.anchor("seat", 300, 390)


def _anglerfish(pen: Pen, look: Look) -> None:
    """A round fish of the deep: a wide mouth of needles, a lamp that shines before its brow."""
    c = look.main("#3f4a63", "#4a3f5a")
    for r, o in ((70, 0.16), (48, 0.26), (30, 0.5)):
        pen.dot(92, 150, r, "#d9ffb0", opacity=o)
    pen.line(c.base, 11, (282, 176), (240, 70), (150, 52), (96, 140), curve=True)
    pen.dot(92, 150, 18, "#f6ffd0")
    pen.poly(c.dark, (470, 320), (590, 216), (572, 330), (590, 440))
    pen.soft(c.dark, (330, 160), (420, 96), (450, 176), (420, 230))
    pen.soft(c.dark, (340, 470), (420, 540), (446, 460), (410, 420))
    body = soft((96, 330), (130, 214), (250, 152), (380, 172), (476, 262), (492, 330), (450, 420), (340, 486),
        (200, 480), (110, 420))
    pen.fill(body, c.base)
    pen.cut(body, corners((90, 400), (500, 380), (500, 500), (90, 500)), c.dark)
    for x, y, r in ((330, 230, 13), (380, 270, 16), (410, 340, 12), (350, 330, 9), (300, 420, 12)):
        pen.dot(x, y, r, c.light)
    mouth = soft((84, 330), (150, 306), (250, 322), (318, 372), (300, 430), (220, 462), (130, 440), (92, 390))
    pen.fill(mouth, "#2a1620")
    pen.soft("#8a3f52", (150, 430), (220, 410), (282, 424), (220, 456))
    for x, y, tall in ((112, 320, 44), (150, 310, 56), (192, 312, 48), (234, 322, 54), (276, 342, 42)):
        pen.poly("#f4f1de", (x - 10, y), (x + 12, y + 2), (x + 2, y + tall))
    for x, y, tall in ((122, 432, 46), (162, 448, 58), (204, 458, 48), (246, 452, 54), (284, 436, 40)):
        pen.poly("#f4f1de", (x - 10, y), (x + 12, y), (x, y - tall))
    pen.soft(c.dark, (392, 330), (460, 352), (448, 410), (398, 398), (372, 366))
    pen.dot(250, 244, 36, "#f7f7e6")
    pen.dot(240, 246, 19, "#2b2733")
    pen.dot(234, 238, 7, "#ffffff")
    pen.line(c.deep, 12, (206, 202), (250, 196), (286, 216))
    pen.anchor("top", 300, 60)
    pen.anchor("mouth", 100, 380)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:scuba_diver": _scuba_diver,
    "prop:wreck": _wreck,
    "prop:anglerfish": _anglerfish,
}
