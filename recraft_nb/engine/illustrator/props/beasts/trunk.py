"""A trunk seen from near by, for who has his arms round it, and stalks and twigs for who eats them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _trunk(pen: Pen, look: Look) -> None:
    pale = look.has("pale bark")
    bark, leaf = tones("#d8cfc0" if pale else "#8a6144"), look.main("#7fae93" if pale else "#5fa648")
    pen.form(corners((252, 150), (348, 150), (344, 380), (356, 520), (392, 560), (208, 560), (244, 520),
                     (256, 380), r=8), bark)
    pen.line(bark.base, 40, (330, 250), (404, 200), (452, 150), curve=True)
    pen.line(bark.base, 34, (272, 230), (200, 184), (150, 140), curve=True)
    pen.lines(bark.dark, 5, ((284, 250), (280, 330)), ((318, 300), (322, 400)), ((290, 420), (284, 500)),
              ((326, 460), (334, 520)))
    pen.lines(bark.light, 5, ((266, 280), (266, 380)), ((262, 440), (256, 500)))
    if pale:
        for x, y, w in ((268, 350, 30), (300, 440, 34), (276, 500, 26)):
            pen.soft("#b9a48c", (x, y), (x + w * 0.5, y - 8), (x + w, y), (x + w * 0.6, y + 12), opacity=0.8)
    for x, y, w, h, tone in ((150, 130, 150, 92, leaf.dark), (452, 136, 150, 92, leaf.dark),
                             (300, 96, 230, 100, leaf.base), (120, 96, 104, 78, leaf.base),
                             (480, 92, 106, 78, leaf.base), (230, 60, 130, 62, leaf.light)):
        pen.soft(tone, (x - w, y), (x - w * 0.72, y - h * 0.7), (x, y - h), (x + w * 0.72, y - h * 0.7),
                 (x + w, y), (x + w * 0.6, y + h * 0.66), (x, y + h * 0.72), (x - w * 0.6, y + h * 0.66))
    pen.soft(leaf.glow, (150, 50), (200, 16), (270, 14), (230, 40), opacity=0.5)
    pen.fill(soft((380, 150), (430, 128), (470, 150), (430, 176)), leaf.light, 0.6)


def _leaf(pen: Pen, x: float, y: float, turn: float, long: float, t: Tones) -> None:
    with pen.at(x, y, turn=turn):
        pen.soft(t.base, (0, 0), (-long * 0.16, -long * 0.4), (0, -long), (long * 0.16, -long * 0.4))
        pen.line(t.dark, 3, (0, -4), (0, -long * 0.8))


def _bamboo_stalk(pen: Pen, look: Look) -> None:
    c, leaf = look.main("#8cbf4f", "#7fb24a"), tones("#5da345")
    for j in range(4):
        y = 548 - j * 122
        pen.box(272, y - 116, 56, 118, c.base, 10)
        pen.box(280, y - 112, 14, 110, c.light, 6)
        pen.box(264, y - 122, 72, 14, c.dark, 7)
    pen.oval(300, 62, 30, 10, c.glow)
    for x, y, turn, long in ((330, 190, 62, 150), (326, 180, 28, 130), (270, 300, -66, 150),
                             (274, 290, -30, 120), (330, 420, 70, 120)):
        _leaf(pen, x, y, turn, long, leaf)
    pen.anchor("grip", 300, 400)


def _leafy_twig(pen: Pen, look: Look) -> None:
    c, leaf = tones("#8a6144"), look.main("#6fae5c", "#7fae86")
    pen.line(c.base, 16, (330, 552), (300, 380), (310, 220), (290, 90), curve=True)
    for x, y, turn, long in ((304, 130, 34, 150), (296, 150, -40, 150), (312, 250, 62, 170),
                             (300, 270, -62, 170), (302, 380, 58, 160), (300, 400, -66, 150),
                             (290, 92, -4, 120)):
        _leaf(pen, x, y, turn, long, leaf)
    pen.anchor("grip", 312, 460)


def _stick(pen: Pen, look: Look) -> None:
    c = look.main("#8f6240")
    pen.line(c.base, 54, (60, 330), (220, 300), (390, 320), (540, 280), curve=True)
    pen.line(c.base, 34, (390, 318), (460, 240))
    pen.line(c.light, 12, (80, 316), (220, 288), (380, 306), curve=True)
    pen.lines(c.dark, 6, ((120, 330), (180, 322)), ((250, 316), (310, 322)), ((420, 322), (480, 308)))
    pen.line(c.dark, 20, (200, 300), (226, 262))
    _leaf(pen, 460, 240, 24, 70, tones("#6fae5c"))
    pen.oval(556, 278, 14, 24, tones("#d9b58a").base, turn=-14)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:near_trunk": _trunk,
    "prop:bamboo_stalk": _bamboo_stalk,
    "prop:leafy_twig": _leafy_twig,
    "prop:stick": _stick,
}
