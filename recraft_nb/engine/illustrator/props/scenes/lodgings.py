"""Who looks out of where he lives: a horse over the door of its stable, a princess from her tower."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.herd import DRAWINGS as HERD
from recraft_nb.engine.illustrator.props.dress import hats
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, soft, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform
from recraft_nb.engine.illustrator.props.scenes.feats import member

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _stabled(pen: Pen, look: Look) -> None:
    """A horse that looks over the lower half of its door."""
    wall, wood = look.pick("#a8483a", "#8a5a3c", "#7f8f6a"), tones("#f4ecdc")
    pen.box(40, -10, 460, 566, "#2f2426")
    with pen.at(330, GROUND - 4, scale=1.16), pen.at(-270, -GROUND):
        HERD["animal:horse"](pen, look)
    for x, wide in ((-60.0, 100.0), (496.0, 160.0)):
        pen.box(x, -60, wide, GROUND + 60, wall.base)
        for k in range(1, int(wide / 50) + 1):
            pen.line(wall.dark, 4, (x + k * 50, -58), (x + k * 50, GROUND))
    pen.box(-60, -100, 716, 82, wall.base)
    pen.poly(tones("#5f5a66").base, (-90, -96), (686, -96), (640, -190), (-44, -190), r=4)
    for x in (40.0, 496.0):
        pen.box(x - 14, -24, 32, GROUND + 24, wood.base, 3)
    pen.box(26, -34, 488, 28, wood.base, 3)
    pen.box(58, 352, 440, GROUND - 352, wall.dark, 4)
    for k in range(1, 6):
        pen.line(wall.deep, 4, (58 + k * 73, 356), (58 + k * 73, GROUND - 4))
    pen.lines(wood.base, 20, ((68, 366), (488, 366)), ((68, 544), (488, 544)), ((70, 544), (486, 366)),
        ((70, 366), (486, 544)))
    pen.dot(476, 454, 13, "#39404e")
    pen.lines("#39404e", 9, ((566, 150), (548, 174), (548, 206), (576, 228), (604, 206), (604, 174),
        (586, 150)))
    for x in (590.0,):
        pen.soft("#d9b45a", (x - 50, 556), (x - 34, 500), (x + 20, 490), (x + 56, 556))


def _tower(pen: Pen, look: Look) -> None:
    """A round tower with a princess at its high window."""
    stone, roof = look.main("#b9b4bf", "#c9b8a4"), look.part_or("roof", "#7a4fb0", "#c8485a", "#3f6fb5")
    trunk = soft((196, 560), (206, 300), (196, 120), (404, 120), (394, 300), (404, 560))
    pen.fill(trunk, stone.base)
    pen.cut(trunk, soft((330, 100), (500, 100), (500, 580), (340, 580), (326, 300)), stone.dark)
    pen.box(176, 44, 248, 240, stone.base, 12)
    pen.box(340, 44, 84, 240, stone.dark, 12)
    pen.poly(roof.base, (150, 54), (300, -170), (450, 54), r=6)
    pen.poly(roof.dark, (316, 54), (300, -170), (450, 54), r=6)
    pen.line("#6b4a35", 6, (300, -160), (300, -214))
    pen.poly("#f2bd3f", (300, -214), (350, -198), (300, -180))
    pen.soft("#3a3346", (222, 240), (222, 130), (300, 66), (378, 130), (378, 240))
    gown = Uniform("#e58fb4", "", cut="gown", hat=hats.crown(), sex="f", hair="#e0b04a")
    member(pen, look, gown, "princess", ("waving", "happy"), x=300, y=500, scale=0.86)
    pen.box(176, 232, 248, 60, stone.base, 6)
    pen.box(340, 232, 84, 60, stone.dark, 6)
    pen.box(206, 228, 188, 20, stone.light, 6)
    pen.box(200, 290, 196, 266, stone.base)
    pen.box(336, 290, 60, 266, stone.dark)
    for x, y in ((232, 330), (300, 380), (236, 440), (310, 490), (240, 530)):
        pen.box(x, y, 44, 18, stone.dark, 5)
    for dx, dy in ((-8, 0), (18, -60), (0, -120), (24, -180)):
        for side in (-1, 1):
            pen.soft("#5f9e5a", (206 + dx, 540 + dy), (206 + dx + side * 20, 526 + dy),
                (206 + dx + side * 22, 546 + dy))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:stabled_horse": _stabled,
    "figure:tower_princess": _tower,
}
