"""A bat: on spread wings, or folded up as it hangs; and the ledge of rock that it hangs from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _face(pen: Pen, c: Tones, *, asleep: bool) -> None:
    for s in (1, -1):
        pen.poly(c.dark if s > 0 else c.base, (s * 20, -56), (s * 92, -150), (s * 90, -30), r=10)
        pen.poly("#d99aa0", (s * 42, -60), (s * 82, -118), (s * 80, -40), r=6)
    pen.form(f.mirrored((0, -78), (54, -66), (80, -16), (70, 38), (34, 70), (0, 74)), c, dy=-0.14)
    f.eyes(pen, x=34, y=-6, r=12, asleep=asleep, on=c.base)
    pen.oval(-9, 22, 12, 9, "#d98a90")
    pen.line(c.deep, 5, (-34, 40), (-8, 50), (18, 40), curve=True)
    for x in (-22, 6):
        pen.poly("#ffffff", (x - 5, 44), (x + 5, 44), (x, 58), r=1)
    f.blush(pen, x=50, y=22)


def _bat(pen: Pen, look: Look) -> None:
    c = look.main("#6a5a7a", "#5a5566", "#7a5a50")
    wing = tones(c.dark)
    asleep = look.has("sleeping")
    if look.has("hanging", "sleeping", "sitting"):
        # Upright here: it is turned about where it hangs.
        for x in (276, 318):
            pen.line(c.deep, 12, (x, 520), (x, 556))
            pen.lines(c.deep, 8, ((x, 552), (x - 14, 560)), ((x, 552), (x + 14, 560)))
        pen.form(oval(296, 430, 74, 112), c)
        for s in (1, -1):
            t = wing.dark if s > 0 else wing.base
            pen.fill(soft((296 + s * 20, 340), (296 + s * 96, 330), (296 + s * 128, 420),
                          (296 + s * 104, 500), (296 + s * 40, 548), (296 - s * 8, 480),
                          (296 - s * 4, 390)), t)
            pen.lines(wing.deep, 4, ((296 + s * 80, 346), (296 + s * 84, 480)),
                      ((296 + s * 50, 350), (296 + s * 36, 520)))
        with pen.at(296, 290):
            _face(pen, c, asleep=asleep)
    else:
        for s in (1, -1):
            t = wing.dark if s > 0 else wing.base
            web = corners((300 + s * 30, 330), (300 + s * 120, 220), (300 + s * 240, 190),
                          (300 + s * 292, 260), (300 + s * 262, 360), (300 + s * 210, 330),
                          (300 + s * 170, 410),
                          (300 + s * 118, 370), (300 + s * 80, 440), (300 + s * 30, 410), r=10)
            pen.fill(web, t)
            pen.lines(c.deep, 7, ((300 + s * 36, 326), (300 + s * 120, 224), (300 + s * 240, 194)),
                      ((300 + s * 122, 226), (300 + s * 170, 404)),
                      ((300 + s * 122, 226), (300 + s * 258, 352)))
        pen.form(oval(300, 400, 62, 92), c)
        pen.fill(oval(296, 412, 36, 56), tones(c.light).base)
        for x in (280, 320):
            pen.line(c.deep, 11, (x, 480), (x, 508))
        with pen.at(300, 290):
            _face(pen, c, asleep=asleep)
    wear.on_top(pen, look.traits, (300, 220), 0.84, (292, 284))
    pen.anchor("head_top", 300, 214)
    pen.anchor("mouth", 290, 330)


def _ledge(pen: Pen, look: Look) -> None:
    """A shelf of rock that comes down from above."""
    c = look.main("#6a6f7d", "#5f6672")
    pen.form(corners((20, 0), (580, 0), (560, 90), (470, 120), (420, 104), (340, 140), (250, 112), (180, 134),
                     (110, 100), (50, 96), r=12), c)
    for x, tall in ((70, 160), (196, 190), (430, 170), (532, 140)):
        pen.poly(c.dark, (x - 24, 90), (x + 24, 90), (x + 2, tall), r=5)
    pen.lines(c.light, 5, ((60, 40), (150, 60)), ((230, 50), (330, 70)), ((400, 40), (500, 58)))
    for x, r in ((120, 9), (300, 12), (396, 8), (520, 10)):
        pen.dot(x, 84, r, c.dark)
    pen.anchor("seat", 300, 120)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:bat": _bat, "prop:rock_ledge": _ledge}
