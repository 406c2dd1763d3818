"""Hands that clasp each other in a handshake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

# One of each, so that the hands are told apart in any colours.
_FAIR, _DARK = ("#f2c39b", "#eab68c"), ("#a86f48", "#7a4f36")


def _handshake(pen: Pen, look: Look) -> None:
    """Two hands with cuffs and sleeves that clasp each other."""
    one, two = (tones(look.chance.pick(skins)) for skins in look.chance.mixed((_FAIR, _DARK)))
    left = look.main("#2f5f9e")
    right = tones(look.second) if look.second else tones("#6b7686")
    if look.has("robot"):
        two, right = tones("#c3ccd8"), tones("#7f8b9c")
    with pen.at(0, 90):
        pen.poly(right.base, (600, 170), (440, 216), (446, 392), (600, 430), r=10)
        pen.poly(right.dark, (600, 350), (444, 330), (446, 392), (600, 430), r=10)
        pen.poly("#fdfdfd", (456, 208), (424, 218), (430, 392), (462, 398), r=8)
        pen.soft(two.base, (434, 226), (372, 206), (300, 214), (240, 250), (216, 312), (246, 372), (330,
            388), (434, 384))
        for x, y in ((196, 346), (222, 376), (254, 398), (290, 412)):
            pen.tube(two.dark, [(x + 92, y - 40), (x + 3, y + 5)], [42, 38])
            pen.tube(two.base, [(x + 92, y - 44), (x, y)], [40, 36])
        pen.poly(left.base, (0, 170), (160, 216), (154, 392), (0, 430), r=10)
        pen.poly(left.light, (0, 170), (160, 216), (159, 252), (0, 216), r=8)
        pen.poly("#fdfdfd", (144, 208), (176, 218), (170, 392), (138, 398), r=8)
        pen.soft(one.base, (166, 228), (230, 206), (300, 208), (356, 246), (362, 330), (320, 372), (250,
            366), (168, 384))
        for k, (y, reach) in enumerate(((262, 452), (304, 462), (344, 452), (378, 430))):
            x = 316 - k * 6
            pen.tube(one.dark, [(x, y + 4), (reach - 60, y + 2), (reach, y + 20)], [46, 44, 36])
            pen.tube(one.base, [(x, y - 2), (reach - 60, y - 4), (reach - 2, y + 14)], [44, 42, 34])
            pen.oval(reach - 4, y + 12, 9, 11, one.glow)
        pen.tube(two.dark, [(392, 226), (330, 196), (274, 196)], [50, 42, 32])
        pen.tube(two.base, [(392, 222), (330, 190), (274, 190)], [48, 40, 30])
        pen.tube(one.dark, [(250, 246), (320, 222), (380, 222)], [54, 44, 34])
        pen.tube(one.base, [(246, 242), (320, 216), (380, 216)], [54, 42, 32])
        pen.oval(386, 212, 11, 9, one.glow)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:handshake": _handshake,
}
