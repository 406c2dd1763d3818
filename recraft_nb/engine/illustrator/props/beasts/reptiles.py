"""Lizards from the side: the iguana with its crest, the heavy Komodo dragon, a slender green lizard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts.beast import GAPES
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, oval, soft, tones, tube

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _lizard(pen: Pen, look: Look) -> None:
    heavy, crested = look.has("komodo"), look.has("iguana")
    c = look.main("#8a8468" if heavy else "#5fae4f", "#7d7a62" if heavy else "#6db33f")
    pale = tones("#c9c3a0" if heavy else "#dbe8a8")
    deep = 1.0 if heavy else 0.82
    tail = [(440, 470), (520, 500), (590, 540), (560, 580), (470, 574)]
    pen.fill(tube(tail, [90 * deep, 66 * deep, 44, 24, 6]), c.dark)
    for x, y in ((246, 500), (430, 500)):
        pen.tube(c.dark, [(x, y - 20), (x + 44, y + 22), (x + 20, y + 58)], [52, 38, 26])
        pen.lines(c.dark, 9, ((x + 20, y + 58), (x - 10, y + 64)), ((x + 20, y + 58), (x + 40, y + 64)))
    body = soft((180, 420), (250, 400 - 30 * deep), (350, 396 - 22 * deep), (450, 430), (500, 478),
             (440, 530),
                (320, 548), (220, 524), (170, 470))
    pen.form(body, c, dy=-0.12)
    pen.cut(body, oval(320, 556, 150, 40), pale.base)
    for x, y, r in ((250, 440, 13), (300, 424, 15), (352, 436, 14), (404, 458, 13), (280, 480, 11),
                    (340, 482, 12), (390, 500, 10)):
        pen.oval(x, y, r, r * 0.7, c.dark)
    pen.tube(c.base, [(220, 450), (170, 400), (140, 372)], [104 * deep, 92 * deep, 80])
    if look.has(GAPES):
        pen.soft("#c9485a", (30, 372), (110, 384), (150, 392), (110, 420), (40, 408))
        pen.soft(c.dark, (36, 404), (100, 408), (164, 396), (150, 440), (90, 442), (44, 428))
    head = soft((28, 376), (44, 344), (98, 316), (152, 312), (190, 346), (182, 398), (120, 404), (50, 396))
    pen.form(head, c)
    pen.line(c.deep, 5, (34, 384), (90, 390), (140, 384), curve=True)
    pen.oval(48, 362, 5, 4, c.deep)
    pen.dot(126, 346, 18, "#f7e9a8")
    pen.oval(122, 346, 7, 13, "#26222e")
    pen.dot(118, 340, 4, "#ffffff")
    if crested:
        ridge = ((150, 318), (184, 342), (214, 378), (252, 384), (292, 374), (334, 376), (376, 390),
                 (416, 410),
                 (454, 434))
        for k, (x, y) in enumerate(ridge):
            tall = 44 - abs(k - 2) * 4
            pen.poly(c.deep, (x - 13, y + 10), (x + 4, y - tall), (x + 15, y + 10), r=3)
        pen.soft(pale.dark, (74, 396), (150, 398), (162, 440), (120, 482), (92, 444))
    if heavy or look.has("tongue", "long tongue"):
        pen.line("#d9405a", 7, (34, 386), (-6, 398), (-26, 392))
        pen.line("#d9405a", 6, (-6, 398), (-24, 410))
    for x, y in ((206, 500), (396, 512)):
        pen.tube(c.base, [(x + 20, y - 26), (x - 18, y + 18), (x + 8, y + 52)], [58, 42, 28])
        pen.lines(c.base, 10, ((x + 8, y + 52), (x - 30, y + 56)), ((x + 8, y + 52), (x - 8, y + 62)),
                  ((x + 8, y + 52), (x + 30, y + 58)))
    wear.on_top(pen, look.traits, (140, 312), 0.55, (122, 344))
    pen.anchor("head_top", 140, 312)
    pen.anchor("mouth", 34, 388)
    pen.anchor("seat", 330, 386)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:lizard": _lizard}
