"""Bones of a dinosaur, set up as in a museum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_SPINE = ((120, 150), (176, 178), (226, 226), (290, 262), (360, 280), (430, 300), (500, 340), (560, 410))


def _dinosaur_skeleton(pen: Pen, look: Look) -> None:
    """A hunter on two legs: skull with teeth, spine, ribs, tail, claws, on a base with two rods."""
    bone = look.main("#efe4cc", "#e6d8bc")
    shade = tones(bone.dark)
    pen.box(90, 540, 430, 26, "#6b5a50", 8)
    pen.box(90, 540, 430, 8, "#85746a", 4)
    pen.lines("#8f98a4", 7, ((250, 250), (250, 542)), ((400, 296), (400, 542)))
    pen.line(bone.base, 20, *_SPINE, curve=True)
    for k in range(24):
        t = k / 23 * (len(_SPINE) - 1)
        at, part = min(int(t), len(_SPINE) - 2), t - min(int(t), len(_SPINE) - 2)
        (x0, y0), (x1, y1) = _SPINE[at], _SPINE[at + 1]
        x, y = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
        size = 15 - 0.34 * k
        pen.dot(x, y - 4, size, bone.light if k % 2 else bone.base)
        pen.line(bone.base, 5, (x, y - 6), (x + 4, y - 18 - size * 0.7))
    for k in range(7):
        x, y = 236 + 20 * k, 244 + 7 * k
        long = 92 - 8 * abs(k - 2)
        pen.line(shade.base if k % 2 else bone.base, 9, (x, y), (x - 18, y + long * 0.55), (x + 6, y + long),
            curve=True)
    pen.soft(bone.base, (126, 176), (160, 132), (126, 92), (70, 92), (26, 122), (20, 152), (60, 160))
    pen.soft(bone.dark, (128, 180), (92, 190), (34, 178), (30, 192), (96, 212), (136, 196))
    pen.dot(112, 122, 15, "#4a3f3a")
    pen.oval(66, 124, 13, 9, "#4a3f3a")
    for k in range(6):
        x = 30 + 15 * k
        pen.poly("#fffaf0", (x, 152), (x + 11, 154), (x + 5, 172))
    pen.lines(bone.base, 10, ((246, 300), (222, 336), (196, 330)), ((256, 304), (236, 346), (210, 348)))
    for x, y in ((196, 330), (210, 348)):
        pen.lines(bone.light, 5, ((x, y), (x - 14, y + 6)), ((x, y), (x - 8, y + 14)))
    for dx, paint in ((34, shade.base), (0, bone.base)):
        pen.dot(376 + dx, 312, 24, paint)
        pen.lines(paint, 18, ((376 + dx, 316), (330 + dx, 400)), ((330 + dx, 400), (372 + dx, 470)),
            ((372 + dx, 470), (346 + dx, 534)))
        pen.dot(330 + dx, 400, 15, paint)
        pen.dot(372 + dx, 470, 13, paint)
        pen.lines(paint, 11, ((346 + dx, 534), (306 + dx, 540)), ((346 + dx, 534), (316 + dx, 528)))
    pen.anchor("seat", 360, 270)
    pen.anchor("head_top", 100, 90)
    pen.box(230, GROUND - 14, 150, 12, "#d9b86a", 3)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:dinosaur_skeleton": _dinosaur_skeleton}
