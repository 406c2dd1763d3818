"""Things whose word means something else as well: a match, dates, a coil spring, a pool table, crisps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_WOOD, _STEEL, _DATE = tones("#d9b27a"), tones("#aab2be"), tones("#7a3f22")
_UNLIT = frozenset({"unlit", "unused", "new", "burnt"})


def _matchstick(pen: Pen, look: Look) -> None:
    """One match that burns, or one that is not lit yet."""
    head = look.main("#c8352f", "#8a3a2f")
    pen.poly(_WOOD.dark, (282, 230), (326, 230), (322, 560), (286, 560), r=4)
    pen.poly(_WOOD.base, (282, 230), (308, 230), (306, 560), (286, 560), r=4)
    pen.lines(_WOOD.deep, 3, ((296, 300), (297, 400)), ((304, 420), (303, 520)))
    burnt = tones("#3a2f2b")
    lit = not look.has(*_UNLIT)
    pen.soft((burnt if lit else head).dark, (268, 236), (272, 176), (304, 150), (336, 176), (340, 236),
        (304, 262))
    pen.soft((burnt if lit else head).base, (268, 232), (274, 178), (300, 156), (318, 182), (316, 240),
        (292, 256))
    pen.dot(288, 196, 9, (burnt if lit else head).light)
    if lit:
        pen.soft("#f28a2f", (224, 190), (246, 110), (300, 20), (352, 104), (388, 190), (352, 250), (304, 262),
            (252, 246))
        pen.soft("#ffc94a", (252, 196), (268, 136), (304, 74), (338, 134), (356, 198), (330, 240), (280, 240))
        pen.soft("#fff2b0", (278, 206), (286, 168), (304, 130), (322, 168), (330, 208), (304, 236))
        pen.soft(burnt.base, (284, 236), (288, 206), (304, 192), (320, 208), (322, 238), (304, 250))
    else:
        pen.line(head.glow, 6, (290, 180), (300, 168))


def _date(pen: Pen, x: float, y: float, turn: float) -> None:
    with pen.at(x, y, turn=turn):
        pen.form(oval(0, 0, 46, 78), _DATE)
        pen.line(_DATE.light, 6, (-20, -44), (-26, 0), (-18, 40), curve=True)
        pen.line(_DATE.deep, 4, (10, -50), (16, 0), (8, 50), curve=True)
        pen.oval(0, -76, 12, 8, "#d9a24a")


def _dates(pen: Pen, _look: Look) -> None:
    """A bunch of dates on its stalks."""
    pen.line("#c9953f", 14, (300, 40), (296, 120), (300, 200), curve=True)
    ends = ((170, 230, 24), (300, 210, 0), (428, 236, -22), (220, 350, 12), (366, 352, -12), (150, 430, 16),
            (292, 470, 2), (438, 440, -18))
    for x, y, _ in ends:
        pen.line("#c9953f", 7, (300, 110), ((300 + x) / 2, (140 + y) / 2 - 10), (x, y - 70), curve=True)
    for x, y, turn in ends:
        _date(pen, x, y, turn)


def _cotton_candy(pen: Pen, look: Look) -> None:
    """A cloud of spun sugar on its paper cone."""
    c = look.main("#f7a8cf", "#a8d4f2", "#f7a8cf")
    pen.poly("#f4ede0", (250, 330), (350, 330), (306, 560), (294, 560), r=4)
    pen.poly("#ddd0ba", (312, 330), (350, 330), (306, 560), (300, 560), r=4)
    pen.lines(c.dark, 6, ((262, 380), (330, 360)), ((272, 430), (322, 412)), ((282, 480), (314, 466)))
    for x, y, r in ((200, 250, 88), (300, 300, 92), (402, 246, 86), (240, 160, 84), (362, 158, 82), (300,
        90, 70)):
        pen.dot(x + 6, y + 8, r, c.dark)
    for x, y, r in ((200, 246, 84), (298, 292, 86), (398, 240, 82), (238, 156, 82), (358, 152, 78), (296,
        88, 66),
                    (300, 210, 92)):
        pen.dot(x, y, r, c.base)
    for x, y, r in ((176, 222, 40), (224, 130, 40), (282, 66, 30), (280, 190, 44), (372, 210, 34)):
        pen.dot(x, y, r, c.light)
    for x, y, r in ((300, 250, 56), (236, 220, 46), (352, 150, 40)):
        pen.ring(x, y, r, r * 0.7, c.glow, 6, opacity=0.7)
    pen.anchor("hand", 300, 470)


def _spring(pen: Pen, look: Look) -> None:
    """A coil of steel."""
    c = look.main("#9aa4b4")
    turns = 6
    for k in range(turns):
        y = 500 - k * 72
        pen.line(c.deep, 30, (150, y + 6), (226, y + 44), (374, y + 26), (450, y - 26), curve=True)
        pen.line(c.base, 24, (150, y), (226, y + 38), (374, y + 20), (450, y - 32), curve=True)
        pen.line(c.glow, 6, (170, y + 4), (230, y + 32), (350, y + 18), curve=True)
        if k < turns - 1:
            pen.line(c.dark, 18, (450, y - 32), (430, y - 62), (300, y - 74), (180, y - 76), (150, y - 72),
                curve=True)


def _pool_table(pen: Pen, look: Look) -> None:
    """A table with balls, pockets and a cue, seen a little from above."""
    felt = look.main("#2f8a5a", "#2f6fb0")
    wood = tones("#7a4a2f")
    for x in (70, 478):
        pen.poly(wood.deep, (x, 440), (x + 52, 440), (x + 44, 560), (x + 8, 560), r=6)
    pen.poly(wood.dark, (20, 380), (580, 380), (572, 470), (28, 470), r=12)
    pen.poly(wood.base, (110, 230), (490, 230), (584, 400), (16, 400), r=16)
    pen.poly(felt.dark, (132, 250), (468, 250), (544, 384), (56, 384), r=8)
    pen.poly(felt.base, (140, 258), (460, 258), (532, 384), (68, 384), r=6)
    for x, y, r in ((134, 252, 15), (300, 246, 13), (466, 252, 15), (54, 386, 20), (300, 392, 18), (546,
        386, 20)):
        pen.oval(x, y, r, r * 0.62, "#1f1a1c")
    balls = ((300, 296, "#f2c53f"), (276, 312, "#d9363a"), (324, 312, "#3f6fc0"), (252, 330, "#8a4fb0"),
             (300, 330, "#26262f"), (348, 330, "#e8803f"), (236, 350, "#3f9a5a"), (284, 350, "#7c1f2d"))
    for x, y, paint in balls:
        pen.dot(x, y, 13, paint)
        pen.dot(x - 4, y - 5, 4, "#ffffff", opacity=0.8)
    pen.dot(432, 352, 14, "#fbfaf6")
    pen.line("#c99a5a", 9, (452, 350), (590, 300))
    pen.line("#f4ede0", 9, (452, 350), (462, 346))
    pen.anchor("seat", 300, 300)


def _one_nail(pen: Pen, look: Look) -> None:
    c = look.main("#aab2be", "#9a8f86")
    with pen.at(300, 550, turn=18):
        pen.poly(c.dark, (-20, -430), (20, -430), (20, -90), (0, 0), (-20, -90), r=3)
        pen.poly(c.base, (-20, -430), (6, -430), (6, -90), (0, 0), (-20, -90), r=3)
        pen.lines(c.deep, 4, ((-18, -396), (18, -396)), ((-18, -376), (18, -376)), ((-18, -356), (18, -356)))
        pen.line(c.glow, 6, (-10, -330), (-10, -110))
        pen.oval(0, -436, 66, 20, c.dark)
        pen.oval(0, -444, 66, 18, c.light)
        pen.oval(-14, -446, 34, 8, c.glow)
        pen.line(c.deep, 4, (4, -90), (0, -8))


def _crisps(pen: Pen, look: Look) -> None:
    """A bag of crisps, some of them lying before it."""
    c = look.main("#e0473f", "#3f7fd0", "#4aa564")
    crisp = tones("#f2c35a")
    pen.poly(c.dark, (150, 70), (450, 70), (470, 300), (456, 530), (144, 530), (130, 300), r=14)
    pen.poly(c.base, (150, 70), (400, 70), (410, 300), (398, 530), (144, 530), (130, 300), r=14)
    for y in (64, 506):
        pen.box(146, y, 308, 30, c.light, 4)
        pen.lines(c.dark, 4, *(((x, y + 3), (x, y + 27)) for x in range(164, 450, 22)))
    pen.oval(296, 290, 108, 96, "#fff6e0")
    for x, y, turn in ((262, 276, -24), (326, 270, 18), (296, 330, 4)):
        with pen.at(x, y, turn=turn):
            pen.oval(0, 0, 46, 32, crisp.dark)
            pen.oval(-2, -4, 42, 27, crisp.base)
    pen.box(196, 140, 200, 40, c.glow, 18)
    for x, y, turn in ((90, 530, -14), (196, 546, 10), (470, 540, 8), (390, 552, -8)):
        with pen.at(x, y, turn=turn):
            pen.fill(soft((-52, 4), (-30, -26), (20, -28), (54, -2), (24, 18), (-24, 20)), crisp.dark)
            pen.fill(soft((-46, 0), (-26, -24), (18, -24), (46, -4), (18, 10), (-20, 12)), crisp.base)
    pen.line(c.glow, 8, (164, 130), (156, 300), (164, 470), curve=True, opacity=0.5)


def _ring_box(pen: Pen, look: Look) -> None:
    """An open little box of velvet with a ring in it."""
    c = look.main("#8a2f4a", "#2f4a8a", "#3a3a4a")
    pen.poly(c.dark, (110, 60), (490, 60), (520, 320), (80, 320), r=22)
    pen.poly("#f4ede6", (140, 88), (460, 88), (484, 300), (116, 300), r=14)
    pen.poly("#ddd2c6", (140, 88), (460, 88), (464, 130), (136, 130), r=10)
    pen.poly(c.base, (80, 330), (520, 330), (508, 556), (92, 556), r=22)
    pen.poly(c.dark, (400, 330), (520, 330), (508, 556), (412, 556), r=22)
    pen.poly("#f4ede6", (104, 318), (496, 318), (520, 352), (80, 352), r=10)
    pen.box(210, 322, 180, 18, "#cfc3b6", 8)
    gold = tones("#e8b93f")
    pen.ring(300, 270, 66, 70, gold.dark, 20)
    pen.ring(298, 268, 66, 70, gold.base, 15)
    pen.box(226, 322, 150, 34, "#f4ede6", 8)
    pen.poly("#bfe6f7", (262, 150), (338, 150), (360, 176), (300, 226), (240, 176), r=3)
    pen.poly("#e9f8fd", (262, 150), (300, 150), (282, 178), (240, 176), r=2)
    pen.poly("#8fcbe8", (282, 178), (318, 178), (300, 226), r=2)
    pen.fill(corners((286, 430), (314, 430), (318, 458), (282, 458), r=6), gold.base)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:matchstick": _matchstick,
    "prop:dates": _dates,
    "prop:cotton_candy": _cotton_candy,
    "prop:coil_spring": _spring,
    "prop:pool_table": _pool_table,
    "prop:one_nail": _one_nail,
    "prop:crisps": _crisps,
    "prop:ring_box": _ring_box,
}
