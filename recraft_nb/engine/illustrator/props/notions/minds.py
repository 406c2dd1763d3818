"""What stands for thinking: a bulb with something in it, a brain of gears, a head full of ideas."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.notions.ventures_shown import leaf
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def gear(pen: Pen, x: float, y: float, r: float, paint: str, hole: str, *, turn: float = 0.0) -> None:
    """A gear with eight teeth and a hole.

    Args:
        pen: Draws.
        x: Its middle.
        y: Its middle.
        r: To the tips of its teeth.
        paint: Of the metal.
        hole: What is seen through it.
        turn: Degrees.
    """
    points = []
    for k in range(8):
        for part, share in ((-0.19, 0.76), (-0.13, 1.0), (0.13, 1.0), (0.19, 0.76)):
            a = math.radians(turn) + math.tau * (k + part) / 8
            points.append((x + r * share * math.cos(a), y + r * share * math.sin(a)))
    pen.poly(paint, *points, r=r * 0.05)
    pen.dot(x, y, r * 0.34, hole)


def brain(pen: Pen, t: Tones) -> None:
    """A brain seen from the left side."""
    pen.soft(t.dark, (330, 400), (400, 420), (432, 520), (392, 556), (350, 470))
    pen.soft(t.base, (84, 330), (52, 262), (82, 172), (150, 130), (190, 76), (290, 48), (384, 70), (456, 110),
        (530, 178), (556, 268), (536, 350), (478, 402), (392, 420), (330, 404), (250, 420), (170, 402),
            (120, 372))
    pen.soft(t.dark, (536, 350), (478, 402), (392, 420), (330, 404), (250, 420), (170, 402), (120, 372),
        (90, 336),
        (160, 366), (250, 386), (340, 372), (440, 376))
    pen.lines(t.deep, 12, ((96, 250), (150, 236), (168, 190)), ((190, 92), (206, 140), (256, 152)),
        ((330, 66), (318, 112), (350, 146)), ((440, 112), (410, 150), (430, 190)), ((536, 220), (490, 226),
            (470, 260)),
        ((120, 356), (160, 316), (140, 280)), ((480, 392), (464, 344), (500, 318)), ((300, 396), (310,
            356)), curve=True)


def _brain_gears(pen: Pen, look: Look) -> None:
    """A brain in which gears turn; the second colour is theirs."""
    flesh = look.main("#f48fb1")
    brain(pen, flesh)
    metal = look.second or "#f2a53f"
    metal = metal if look.color is None or metal != flesh.base else "#5a6b85"
    for x, y, r, turn, paint in ((240, 246, 92, 0, metal), (378, 226, 66, 22, tones(metal).dark),
        (352, 334, 52, 8, tones(metal).light)):
        gear(pen, x, y, r + 9, flesh.base, flesh.base, turn=turn)
        gear(pen, x, y, r, paint, flesh.light, turn=turn)


def _head_gears(pen: Pen, look: Look) -> None:
    """The outline of a head from the side with gears, a bulb or a brain in it."""
    skin = look.main("#3f6fa8", "#2f8a8a", "#5a5fa8")
    pen.soft(skin.base, (180, 560), (196, 470), (120, 380), (96, 270), (126, 150), (220, 66), (340, 52),
        (440, 100),
        (490, 190), (496, 260), (540, 330), (552, 356), (512, 372), (514, 420), (500, 470), (450, 484),
            (400, 482),
        (404, 560))
    metal = look.second or "#f7c04a"
    gear(pen, 250, 220, 96, metal, skin.base)
    gear(pen, 384, 176, 66, tones(metal).light, skin.base, turn=20)
    gear(pen, 366, 304, 58, tones(metal).dark, skin.base, turn=8)
    pen.line(skin.dark, 8, (512, 420), (470, 414), (462, 404), curve=True)
    pen.lines(skin.light, 8, ((128, 190), (160, 116), (226, 84)), ((116, 240), (120, 218)), curve=True)


def _bulb(pen: Pen, look: Look) -> None:
    """A bulb of glass that shows what is in it: a plant, gears or a brain."""
    own = look.color is not None
    glass = look.main("#fff3c4")
    if own:
        pen.dot(300, 224, 214, glass.base)
    else:
        pen.dot(300, 224, 262, "#ffe9a0", 0.35)
    rim = glass.deep if own else "#e0b84a"
    pen.soft(glass.base if own else "#fff6d6", (300, 12), (420, 46), (498, 140), (500, 250), (448, 340),
        (396, 400),
        (384, 452), (216, 452), (204, 400), (152, 340), (100, 250), (102, 140), (180, 46))
    inner = glass.light if own else "#fffbea"
    pen.soft(inner, (300, 36), (410, 66), (474, 150), (476, 246), (428, 326), (376, 390), (364, 440), (236,
        440),
        (224, 390), (172, 326), (124, 246), (126, 150), (190, 66))
    if look.has("gears"):
        metal = glass.dark if own else "#f08a2e"
        gear(pen, 254, 208, 94, metal, inner)
        gear(pen, 386, 156, 62, tones(metal).light, inner, turn=20)
        gear(pen, 362, 300, 66, tones(metal).dark, inner, turn=12)
        pen.lines(rim, 9, ((262, 440), (262, 330)), ((338, 440), (346, 366)))
    elif look.has("brain"):
        with pen.at(160, 104, scale=0.46):
            brain(pen, tones("#f48fb1"))
        pen.lines(rim, 9, ((270, 440), (282, 330)), ((330, 440), (330, 350)))
    else:
        pen.soft("#7a5236", (226, 440), (222, 402), (260, 372), (300, 364), (340, 372), (378, 402), (374,
            440))
        pen.tube("#4f9a45", [(300, 380), (304, 280), (298, 160)], [16, 13, 9])
        for x, y, turn, size in ((302, 330, 58, 0.8), (302, 300, -58, 0.8), (300, 240, 52, 0.74), (300, 214,
            -52, 0.7),
            (298, 166, 4, 0.68)):
            leaf(pen, x, y, turn, size)
    pen.soft("#ffffff", (150, 150), (186, 92), (230, 66), (200, 116), (168, 190), opacity=0.75)
    cap = tones("#8d97a8")
    for k in range(3):
        pen.box(214 + 8 * k, 452 + 30 * k, 172 - 16 * k, 26, cap.base if k % 2 == 0 else cap.dark, 12)
    pen.soft(cap.deep, (252, 542), (348, 542), (326, 562), (274, 562))
    if not own and not look.has("plain"):
        for a in (-150, -120, -90, -60, -30, 0, 180):
            co, si = math.cos(math.radians(a)), math.sin(math.radians(a))
            pen.line("#f7c04a", 11, (300 + co * 238, 220 + si * 238), (300 + co * 286, 220 + si * 286))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:brain_gears": _brain_gears,
    "prop:head_gears": _head_gears,
    "prop:idea_bulb": _bulb,
}
