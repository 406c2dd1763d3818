"""Things in bundles: a bouquet in paper, bananas, keys on a ring, firewood; and a fridge that stands open."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.goods.parcels import held
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, tones
from recraft_nb.engine.illustrator.props.plants.bouquet import all_asked, bunch, flowers_asked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# The difference of two colours below which one is lost on the other.
_ALIKE = 0.16
# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _wrapped_bouquet(pen: Pen, look: Look) -> None:
    """Flowers in a cone of paper with a ribbon."""
    tied = look.part("ribbon", "bow", "string", "twine") or "#e0617a"
    # A ribbon is told from the paper that it ties.
    alike = ink.distance(tied, "#e9d3b0") < _ALIKE
    paper = tones(look.part("paper", "wrapping") or ("#b98f66" if alike else "#e9d3b0"))
    asked = flowers_asked(look.traits) or ("rose", 7, "#d9363a")
    pen.fill(corners((96, 230), (300, 300), (504, 230), (352, 540), (248, 540), r=10), paper.deep)
    kind, count, paint = asked
    with pen.at(300, 400, scale=1.45):
        bunch(pen, (kind, max(3, min(12, count)), paint), (0, 0), 118, 196, all_asked(look.traits)[1:])
    pen.fill(corners((84, 250), (300, 372), (340, 552), (250, 552), r=8), paper.base)
    pen.fill(corners((516, 250), (300, 372), (262, 552), (350, 552), r=8), paper.light)
    pen.lines(paper.dark, 5, ((300, 376), (268, 548)), ((150, 296), (262, 520)), ((450, 296), (340, 520)))
    ribbon = tones(tied)
    pen.fill(corners((252, 470), (348, 470), (344, 500), (256, 500), r=6), ribbon.base)
    for side in (-1, 1):
        pen.line(ribbon.dark, 17, (300, 490), (300 + side * 34, 530), (300 + side * 46, 566), curve=True)
        pen.soft(ribbon.base, (300, 484), (300 + side * 84, 432), (300 + side * 106, 490),
            (300 + side * 54, 514))
        pen.soft(ribbon.dark, (300, 484), (300 + side * 62, 460), (300 + side * 78, 486),
            (300 + side * 44, 496))
    pen.dot(300, 486, 20, ribbon.dark)
    pen.dot(297, 483, 15, ribbon.light)
    pen.anchor("hand", 300, 520)


def _bananas(pen: Pen, look: Look) -> None:
    """A bunch of bananas that hang from one stalk."""
    c = look.main("#f7d23f")
    for k, (dx, turn) in enumerate(((-60, 30), (60, -34), (-24, 14), (26, -14), (0, 0))):
        with pen.at(300 + dx * 0.4, 120, turn=turn):
            pen.soft(c.dark, (-16, 0), (20, 0), (84, 140), (96, 290), (40, 428), (10, 430), (34, 300), (20,
                160))
            pen.soft(c.base, (-20, 0), (12, 0), (64, 140), (76, 290), (26, 424), (4, 428), (14, 300), (0,
                160))
            pen.line(c.light, 9, (6, 60), (42, 180), (48, 300), curve=True, opacity=0.9)
            pen.soft("#6b4a2a", (12, 418), (36, 416), (22, 440))
            pen.line(c.deep, 4, (-8, 30 + k), (20, 170), (30, 310), curve=True, opacity=0.5)
    pen.fill(corners((266, 60), (326, 56), (334, 140), (262, 144), r=14), "#8a6a34")
    pen.fill(corners((266, 60), (326, 56), (324, 78), (268, 82), r=8), "#5f4824")


def _key_ring(pen: Pen, look: Look) -> None:
    """Keys that fan out from a ring."""
    many = max(2, min(7, held(look, 4)))
    pen.ring(300, 150, 84, 84, "#8d94a6", 20)
    pen.ring(296, 146, 86, 86, "#c9d0da", 7)
    metals = ("#d9b04a", "#b9c0cc", "#c98a4a", "#a8b0bc")
    for k in range(many):
        t = tones(look.main(*metals).base if look.color is not None else metals[k % 4])
        turn = (k - (many - 1) / 2) * (112 / many)
        with pen.at(300, 150, turn=-turn):
            pen.ring(0, 130, 50, 50, t.dark, 30)
            pen.ring(-3, 127, 50, 50, t.base, 22)
            pen.box(-13, 178, 26, 226, t.base, 8)
            pen.box(2, 178, 11, 226, t.dark, 5)
            for j, w in enumerate((44, 30, 50)):
                pen.box(10, 300 + j * 34, w, 20, t.base, 4)


def _woodpile(pen: Pen, _look: Look) -> None:
    """Logs in a stack, their cut ends to the front."""
    bark, cut = tones("#7a5236"), tones("#e0b884")
    for row, many in enumerate((6, 5, 6, 5)):
        y = 510 - row * 92
        for k in range(many):
            x = 300 + (k - (many - 1) / 2) * 94
            r = 46 - (k * 7 + row * 5) % 5
            pen.dot(x, y, r, bark.dark)
            pen.dot(x - 2, y - 2, r * 0.88, cut.base)
            pen.ring(x - 2, y - 2, r * 0.58, r * 0.58, cut.dark, 4)
            pen.ring(x - 2, y - 2, r * 0.28, r * 0.28, cut.deep, 4)
            turn = (k * 2 + row) * 0.9
            pen.line(cut.deep, 4, (x, y), (x + r * 0.8 * math.cos(turn), y + r * 0.8 * math.sin(turn)))
    pen.line(bark.deep, 12, (20, 558), (580, 558))


def _open_fridge(pen: Pen, look: Look) -> None:
    """Its door open at the right, shelves of food in light."""
    c = look.main("#e8ecf0", "#9cc5a1", "#8fb9d9")
    pen.box(70, 20, 300, 536, c.dark, 22)
    pen.box(92, 44, 256, 488, "#fdfaf0", 12)
    pen.box(92, 44, 256, 120, "#fff3cf", 12, opacity=0.7)
    for y in (170, 290, 410):
        pen.box(92, y, 256, 12, "#b9cdd9", 3)
    pen.box(96, 430, 248, 96, "#d9e6ee", 10, opacity=0.8)
    if not look.has("empty"):
        pen.box(110, 84, 46, 86, "#f4f6fa", 6)
        pen.box(110, 104, 46, 26, "#5a9fd0")
        pen.fill(corners((176, 170), (176, 120), (190, 100), (190, 76), (208, 76), (208, 100), (222, 120),
            (222, 170), r=6),
            "#f28a2a")
        pen.soft("#f7c93f", (240, 170), (330, 170), (330, 120), (250, 140))
        for x, paint in ((124, "#d9352c"), (164, "#d9352c"), (204, "#7ab04a")):
            pen.dot(x, 268, 22, paint)
        pen.box(240, 226, 92, 64, "#e9c46a", 8)
        pen.box(240, 244, 92, 14, "#c9553f")
        pen.soft("#5fa04a", (106, 410), (110, 356), (150, 340), (186, 360), (190, 410))
        pen.box(206, 350, 60, 60, "#8fc0d9", 8)
        pen.box(202, 342, 68, 16, "#4f86a8", 6)
        for k in range(3):
            pen.oval(292 + k * 20, 396, 13, 17, "#f3dcc0")
        pen.tube("#f2852a", [(120, 500), (210, 470)], [30, 10])
        pen.dot(250, 490, 26, "#d9352c")
        pen.dot(302, 492, 26, "#e2574c")
    pen.fill(corners((370, 24), (560, 60), (560, 520), (370, 552), r=12), c.base)
    pen.fill(corners((382, 44), (548, 76), (548, 506), (382, 534), r=8), "#f4f1e6")
    for y in (180, 310, 430):
        pen.fill(corners((384, y), (546, y - 6), (546, y + 34), (384, y + 40), r=4), "#c3d6e0")
    if not look.has("empty"):
        for x, y, h, paint in ((410, 180, 84, "#4f9a5a"), (452, 176, 70, "#b9303f"), (496, 174, 76,
            "#f2c14e"),
                               (416, 308, 76, "#f7f7f4"), (462, 306, 84, "#c98a4f"), (430, 428, 66,
                                   "#8a5ab8"), (486, 426, 78, "#e8743a")):
            pen.box(x, y - h, 34, h, paint, 8)
            pen.box(x + 8, y - h - 14, 18, 18, tones(paint).dark, 4)
    pen.lines("#5a6070", 14, ((96, 560), (124, 560)), ((320, 560), (348, 560)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:wrapped_bouquet": _wrapped_bouquet, "prop:bananas": _bananas, "prop:key_ring": _key_ring,
    "prop:woodpile": _woodpile, "prop:open_fridge": _open_fridge,
}
