"""A person abed: under a blanket with the head on a pillow, or the head alone above a quilt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, corners, oval

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.body.poses import Build
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen
    from recraft_nb.engine.illustrator.props.people.people import Costume

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def head_alone(pen: Pen, build: Build, c: Costume, *, asleep: bool) -> None:
    """The head alone, for who lies under a quilt."""
    with pen.at(300, 470, scale=1.5 * build.head):
        if c.behind:
            c.behind(pen)
        c.head(pen, asleep)
    pen.anchor("head_top", 300, 380)


def under_blanket(pen: Pen, build: Build, c: Costume) -> None:
    """Lying under a blanket, head on a pillow."""
    k = build
    long = 250 + (k.thigh + k.shin + k.torso) * 0.62
    x0 = 300 - long / 2
    pen.poly(
        "#f4efe6", (x0, GROUND), (x0 - 2, GROUND - 58), (x0 + 150, GROUND - 58), (x0 + 158, GROUND), r=24,
    )
    pen.poly(
        "#dcd3c6", (x0 + 4, GROUND), (x0, GROUND - 22), (x0 + 158, GROUND - 22), (x0 + 158, GROUND), r=14,
    )
    with pen.at(x0 + 86, GROUND - 88, turn=-68, scale=k.head):
        if c.behind:
            c.behind(pen)
        c.head(pen, True)
        pen.anchor("head_top", 0, -62)
    t = c.top
    blanket = corners(
        (x0 + 122, GROUND), (x0 + 128, GROUND - 84), (x0 + 190, GROUND - 112),
        (x0 + long * 0.66, GROUND - 84),
        (x0 + long - 44, GROUND - 96), (x0 + long, GROUND - 56), (x0 + long, GROUND), r=34,
    )
    pen.fill(blanket, t.base)
    pen.cut(blanket, oval(x0 + long * 0.6, GROUND + 10, long * 0.42, 52), t.dark)
    pen.cut(
        blanket,
        corners(
            (x0 + 100, GROUND + 9), (x0 + 110, GROUND - 130), (x0 + 168, GROUND - 130),
            (x0 + 162, GROUND + 9),
        ),
        t.light,
    )
    pen.line(t.dark, 5, (x0 + 190, GROUND - 92), (x0 + 240, GROUND - 60), (x0 + 330, GROUND - 52), curve=True)
    pen.anchor("hand", x0 + 150, GROUND - 70)
