"""Birds on two feet as people stand, their wings for arms: owl, penguin, duck, hen, parrot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import hoofed
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def owl(look: Look) -> Beast:
    """A round head with tufts and large eyes."""
    coat, pale = look.main("#8d6748", "#9a7a5c", "#7d6a72"), tones("#f2deba")

    def head(p: Pen, asleep: bool) -> None:
        for s in (-1, 1):
            p.soft(coat.base if s < 0 else coat.dark, (s * 20, -86), (s * 96, -138), (s * 100, -52),
                   (s * 60, -50))
        p.form(f.mirrored((0, -96), (70, -84), (104, -28), (92, 44), (44, 82), (0, 88)), coat, dy=-0.14)
        for s in (-1, 1):
            x = s * 46 - 6
            p.dot(x, -12, 50, pale.base)
            p.dot(x, -12, 39, pale.dark)
            if asleep:
                p.line(f.DARK, 6, (x - 22, -14), (x, 0), (x + 22, -14), curve=True)
            else:
                p.dot(x, -12, 33, "#f7c548")
                p.dot(x - 1, -8, 20, f.DARK)
                p.dot(x - 8, -18, 7, "#ffffff")
        p.poly("#f2a93c", (-24, 4), (10, 4), (-7, 44), r=7)

    def tail(p: Pen, _pose: str, root: Point) -> None:
        x, y = root
        p.poly(coat.deep, (x - 100, y - 20), (x - 34, y - 20), (x - 44, y + 70), (x - 90, y + 70), r=8)

    def plumes(p: Pen, part: str, _shape: object) -> None:
        if part == "front":
            rows = ((396, (258, 298, 334)), (430, (242, 278, 316, 350)), (464, (258, 298, 334)))
            p.lines(pale.deep, 6, *(((x - 11, y), (x - 2, y + 9), (x + 7, y)) for y, xs in rows for x in xs),
                    curve=True)

    beak = tones("#f2a93c")
    return Beast(coat, pale, beak, head, tail, plumes, legs=coat, leg_width=44, head_size=1.0, girth=1.06,
                 winged=True)


def penguin(look: Look) -> Beast:
    """A white face and front in a dark coat."""
    coat, white, orange = look.main("#3f4a66", "#34384a"), tones("#fdfcfa"), tones("#f5a23c")

    def head(p: Pen, asleep: bool) -> None:
        p.form(f.mirrored((0, -92), (62, -80), (92, -26), (84, 40), (44, 80), (0, 86)), coat, dy=-0.14)
        p.soft(white.base, (-8, -28), (22, -56), (60, -40), (66, 10), (36, 60), (-8, 70), (-52, 60),
               (-82, 10), (-76, -40), (-38, -56))
        f.eyes(p, x=34, y=-8, r=11, asleep=asleep)
        p.soft(orange.base, (-34, 12), (-8, 0), (20, 12), (-6, 40))
        p.line(orange.dark, 4, (-28, 16), (-8, 20), (14, 16), curve=True)
        f.blush(p, x=54, y=22)

    return Beast(coat, white, orange, head, None, legs=coat, leg_width=42, head_size=1.0, girth=1.06,
                 winged=True)


def fowl(
    coats: tuple[str, ...], beak: str, crest: str = "", hooked: bool = False,
) -> Callable[[Look], Beast]:
    """A bird whose round head looks to the left, its wings for arms."""
    def build(look: Look) -> Beast:
        coat, bill = look.main(*coats), tones(beak)

        def head(p: Pen, asleep: bool) -> None:
            p.tube(coat.base, [(8, 104), (4, 30)], [74, 84])
            if crest:
                for x, y in ((-26, -84), (2, -96), (30, -84)):
                    p.dot(x, y, 22, crest)
            p.form(oval(0, -8, 82, 80), coat, dy=-0.14)
            if hooked:
                p.soft(bill.base, (-62, -20), (-100, -26), (-134, 14), (-116, 58), (-100, 28), (-60, 34))
            else:
                p.soft(bill.dark, (-62, 20), (-110, 26), (-130, 34), (-104, 44), (-58, 40))
                p.soft(bill.base, (-62, -16), (-104, 0), (-152, 10), (-150, 26), (-104, 28), (-58, 26))
            if crest:
                p.soft(crest, (-74, 36), (-56, 36), (-58, 78), (-76, 78))
            hoofed.eye(p, -28, -22, 12, asleep=asleep)
            f.blush(p, x=20, y=18)

        def tail(p: Pen, _pose: str, root: Point) -> None:
            x, y = root
            p.soft(coat.dark, (x - 40, y - 40), (x + 50, y - 80), (x + 66, y - 40), (x + 20, y + 10))

        return Beast(coat, tones(coat.light), bill, head, tail, legs=coat, leg_width=38, head_size=0.9,
                     winged=True)

    return build
