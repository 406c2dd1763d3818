"""What stands for business that grows: a rocket out of a laptop, stairs of bars, coins that sprout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.look import Look
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, tones
from recraft_nb.engine.illustrator.props.people import figures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

BARS = ("#f2a53f", "#e5604d", "#8a63b8", "#3f86d6", "#2f9e86")


def upward(pen: Pen, paint: str, ways: Sequence[Point], width: float = 16) -> None:
    """A line that climbs in steps to an arrow's head."""
    (x0, y0), (x1, y1) = ways[-2:]
    long = max(1.0, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
    ux, uy = (x1 - x0) / long, (y1 - y0) / long
    pen.line(paint, width, *ways)
    pen.poly(paint, (x1 + ux * width * 1.9, y1 + uy * width * 1.9),
        (x1 - uy * width * 1.5, y1 + ux * width * 1.5), (x1 + uy * width * 1.5, y1 - ux * width * 1.5), r=4)


def smoke(pen: Pen, x: float, y: float, tone: str = "#ffffff") -> None:
    """Clouds of smoke that swell from a place to both sides."""
    shade = tones(tone).dark
    for dx, dy, r, paint in ((-120, 16, 46, shade), (122, 16, 44, shade), (-70, 0, 56, shade), (74, 2, 54,
        shade),
        (0, 12, 62, shade), (-116, 8, 40, tone), (116, 8, 38, tone), (-66, -10, 48, tone), (66, -8, 46, tone),
        (0, 0, 54, tone), (-28, -34, 34, tone), (30, -36, 32, tone)):
        pen.dot(x + dx, y + dy, r, paint)


def rocket_up(pen: Pen, hull: str, trim: str) -> None:
    """A rocket that flies straight up, its nozzle at (0, 0)."""
    body, fins = tones(hull), tones(trim)
    for wide, long, paint in ((44, 150, "#f28a2e"), (28, 112, "#ffc93c"), (13, 66, "#fff3b8")):
        pen.soft(paint, (-wide, -4), (wide, -4), (wide * 0.7, long * 0.5), (0, long), (-wide * 0.7,
            long * 0.5))
    for side in (-1, 1):
        pen.soft(fins.base if side < 0 else fins.dark, (side * 40, -110), (side * 92, -46), (side * 96, 16),
            (side * 62, -10), (side * 38, -16))
    pen.poly("#5a6474", (-34, -20), (34, -20), (26, 6), (-26, 6), r=4)
    hull_shape = pen.soft(body.base, (0, -300), (46, -232), (62, -140), (52, -50), (36, -14), (-36, -14),
        (-52, -50), (-62, -140), (-46, -232))
    pen.soft(body.dark, (12, -286), (46, -232), (62, -140), (52, -50), (36, -14), (14, -14), (30, -120),
        (26, -220))
    del hull_shape
    pen.soft(fins.base, (0, -302), (26, -266), (43, -230), (0, -218), (-43, -230), (-26, -266))
    pen.dot(0, -152, 34, fins.base)
    pen.dot(0, -152, 24, "#a9dcf5")
    pen.soft("#ffffff", (-16, -158), (-6, -170), (4, -170), (-10, -150), opacity=0.8)


def _paper_rocket(pen: Pen, look: Look) -> None:
    """A rocket folded of paper, its end at (0, 0): flat facets with creases."""
    paper = look.main("#fdfdfb")
    for wide, long, paint in ((40, 130, "#f9b04a"), (22, 86, "#ffe08a")):
        pen.poly(paint, (-wide, -10), (wide, -10), (wide * 0.3, long * 0.6), (0, long), (-wide * 0.4,
            long * 0.5))
    pen.poly(paper.dark, (-50, -110), (-112, 20), (-40, -20))
    pen.poly(paper.deep, (50, -110), (112, 20), (40, -20))
    pen.poly(paper.base, (0, -310), (-62, -170), (-44, -10), (0, -24))
    pen.poly(paper.dark, (0, -310), (62, -170), (44, -10), (0, -24))
    pen.poly(paper.glow, (0, -310), (-62, -170), (0, -196))
    pen.poly(paper.deep, (0, -310), (62, -170), (0, -196))
    pen.lines("#a9b3c8", 3, ((0, -310), (0, -24)), ((-62, -170), (0, -196), (62, -170)), ((-54, -90), (0,
        -24),
        (54, -90)))
    pen.dot(0, -132, 22, "#8fc4ea")
    pen.ring(0, -132, 22, 22, "#a9b3c8", 4)


def _laptop_rocket(pen: Pen, look: Look) -> None:
    """A laptop out of whose screen a rocket takes off with smoke; bars and an arrow climb behind it."""
    for k, tall in enumerate((50, 90, 135, 185)):
        pen.box(396 + k * 48, 380 - tall, 36, tall, tones(BARS[k + 1]).base, 6)
    upward(pen, "#35b06a", ((360, 330), (430, 262), (474, 276), (560, 128)), 14)
    frame = tones("#39435a")
    pen.box(92, 262, 416, 258, frame.base, 22)
    pen.box(110, 280, 380, 216, "#8fd0f2", 8)
    pen.poly("#b9e4f8", (110, 280), (300, 280), (176, 496), (110, 496))
    pen.poly("#c9d0da", (40, 520), (560, 520), (590, 552), (10, 552), r=10)
    pen.poly("#9aa4b3", (12, 546), (588, 546), (572, 562), (28, 562), r=8)
    pen.box(250, 520, 100, 12, "#aab3c0", 6)
    with pen.at(290, 356, scale=1.02):
        if look.has("paper", "origami", "folded"):
            _paper_rocket(pen, look)
        else:
            rocket_up(pen, look.main("#f6f7fb").base, "#e5484d")
    smoke(pen, 290, 474)


def _chart_stairs(pen: Pen, look: Look) -> None:
    """Bars of a chart as stairs that somebody climbs; a flag stands on the last."""
    tops = (470, 384, 298, 212, 126)
    for k, top in enumerate(tops):
        bar = tones(BARS[k]) if look.color is None else look.main("#3f86d6")
        x = 14 + k * 116
        pen.box(x, top, 110, 560 - top, bar.base if look.color is None else (bar.light, bar.base)[k % 2], 8)
        pen.box(x, top, 110, 20, bar.light if look.color is None else bar.glow, 8)
        pen.box(x + 88, top + 20, 22, 540 - top, bar.dark, 4)
    pen.line("#6b5a4a", 11, (532, 130), (532, -70))
    pen.soft("#e5484d", (536, -68), (580, -80), (626, -56), (668, -64), (660, -18), (620, -2), (580, -26),
        (536, -10))
    pen.dot(532, -74, 9, "#f2bd3f")
    if look.has("unclimbed"):
        return
    kind = next((k for k in ("woman", "girl", "boy") if look.has(k)), "")
    who = f"figure:{kind or look.chance.pick(('man', 'woman'))}"
    with pen.at(120, 150, scale=0.44):
        figures.DRAWINGS[who](pen, Look(look.chance, None, ("walking", "trousers")))


def coins(pen: Pen, x: float, foot: float, count: int, wide: float = 62) -> None:
    """Gold coins one on the other.

    Args:
        pen: Draws.
        x: Their middle.
        foot: The lowest.
        count: How many.
        wide: Half their width.
    """
    gold = tones("#f2b83a")
    for k in range(count):
        y = foot - 22 * k - 12
        dx = (0, 3, -2, 2)[k % 4]
        pen.box(x - wide + dx, y - 10, wide * 2, 22, gold.dark, 11)
        pen.box(x - wide + dx, y - 13, wide * 2, 20, gold.base, 10)
        marks = [((x + dx + wide * j, y - 8), (x + dx + wide * j, y + 2)) for j in (-0.5, 0.0, 0.5)]
        pen.lines(gold.deep, 3, *marks)
    y = foot - 22 * count - 6
    pen.oval(x, y, wide, 15, gold.light)
    pen.oval(x, y, wide * 0.7, 9, gold.base)


def leaf(pen: Pen, x: float, y: float, turn: float, size: float = 1.0, paint: str = "#57b04a") -> None:
    """A leaf that grows from a place."""
    green = tones(paint)
    with pen.at(x, y, turn=turn, scale=size):
        pen.soft(green.base, (0, 0), (34, -44), (26, -104), (0, -142), (-26, -104), (-34, -44))
        pen.soft(green.dark, (0, 0), (34, -44), (26, -104), (0, -142))
        pen.line(green.light, 5, (0, -10), (0, -122))


def _money_plant(pen: Pen, look: Look) -> None:
    """Stacks of coins that grow taller, each with a sprout; or a tree whose fruits are coins."""
    if look.has("tree"):
        bark = tones("#8a5f40")
        pen.tube(bark.base, [(300, 560), (296, 430), (300, 320)], [66, 44, 34])
        pen.lines(bark.base, 22, ((300, 420), (220, 330)), ((300, 400), (386, 310)))
        green = look.main("#4fa84a")
        for x, y, r in ((180, 260, 104), (420, 256, 104), (300, 180, 130), (240, 320, 80), (366, 318, 80)):
            pen.dot(x, y, r, green.base)
        for x, y, r in ((170, 236, 66), (286, 150, 80), (406, 236, 60)):
            pen.dot(x, y, r, green.light, 0.6)
        for x, y in ((150, 280), (226, 200), (300, 110), (320, 250), (396, 180), (456, 276), (250, 330),
            (372, 338)):
            _coin(pen, x, y, 30)
        coins(pen, 150, 560, 2, 44)
        coins(pen, 452, 560, 3, 44)
        return
    if look.has("jar", "pot", "ground"):
        pen.soft("#7a5236", (110, 560), (150, 500), (300, 470), (450, 500), (490, 560))
        pen.tube("#4f9a45", [(300, 490), (304, 360), (298, 190)], [20, 16, 10])
        for x, y, turn, size in ((302, 420, 60, 1.0), (302, 370, -60, 1.0), (301, 290, 54, 0.9), (300, 250,
            -54, 0.9)):
            leaf(pen, x, y, turn, size)
        for x, y in ((298, 150), (204, 250), (398, 236), (190, 366), (416, 352)):
            _coin(pen, x, y, 40)
        return
    for k, count in enumerate((3, 7, 12)):
        x = 104 + 196 * k
        coins(pen, x, 560, count)
        top = 560 - 22 * count - 8
        tall = 60 + 38 * k
        pen.tube("#4f9a45", [(x, top + 4), (x + 4, top - tall * 0.5), (x, top - tall)], [15, 12, 9])
        for dy, turn, size in ((0.4, 56, 0.5 + 0.16 * k), (0.62, -56, 0.5 + 0.16 * k), (0.98, 20,
            0.46 + 0.14 * k),
            (0.98, -30, 0.42 + 0.12 * k)):
            leaf(pen, x, top - tall * dy, turn, size)


def _coin(pen: Pen, x: float, y: float, r: float) -> None:
    gold = tones("#f5bd3f")
    pen.dot(x, y, r, gold.dark)
    pen.dot(x - 1, y - 2, r * 0.92, gold.base)
    pen.ring(x - 1, y - 2, r * 0.66, r * 0.66, gold.light, r * 0.1)
    pen.lines(gold.deep, r * 0.14, ((x + r * 0.2, y - r * 0.28), (x - r * 0.16, y - r * 0.3), (x - r * 0.2,
        y - r * 0.06),
        (x + r * 0.18, y + r * 0.06), (x + r * 0.16, y + r * 0.28), (x - r * 0.22, y + r * 0.26)),
        ((x, y - r * 0.44), (x, y + r * 0.42)))


def _growth_arrow(pen: Pen, look: Look) -> None:
    """Bars that get taller from left to right and an arrow that climbs over them."""
    for k, tall in enumerate((110, 180, 260, 350)):
        bar = tones(BARS[k]) if look.color is None else look.main("#3f86d6")
        pen.box(50 + k * 132, 560 - tall, 96, tall, bar.base, 10)
        pen.box(122 + k * 132, 560 - tall, 24, tall, bar.dark, 10)
    upward(pen, look.pick("#2fae6a").base, ((40, 420), (180, 300), (268, 330), (540, 60)), 24)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:laptop_rocket": _laptop_rocket,
    "prop:chart_stairs": _chart_stairs,
    "prop:money_plant": _money_plant,
    "prop:growth_arrow": _growth_arrow,
}
