"""Animals with paws: the dogs, the cats, the bears and the small furry ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import tails
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.beasts.breeds import CATS, DOGS, breed_of
from recraft_nb.engine.illustrator.props.beasts.pets import draw_cat, draw_dog
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

def _fox(pen: Pen, look: Look) -> None:
    coat = look.main("#f07a2b", "#e86f2a", "#f58634")
    white = tones("#fff1de")
    sock = tones("#4a3138")

    def head(p: Pen, asleep: bool) -> None:
        f.pointed_ears(p, coat, "#5a3a40", x=56, y=-44, w=34, h=84, lean=12, tip=sock.base)
        shape = f.mirrored((0, -74), (54, -60), (84, -16), (112, 34), (68, 62), (24, 84), (0, 92))
        p.form(shape, coat, dy=-0.2, reach=1.3)
        for side in (-1, 1):
            s = side
            patch = soft(
                (s * 112, 34), (s * 84, 22), (s * 52, 26), (s * 18 - 8, 48), (-9, 62), (-6, 90), (s * 26, 83),
                (s * 68, 62),
            )
            p.fill(patch, white.base if side < 0 else white.dark)
        p.soft(white.base, (-8, 20), (18, 44), (22, 72), (-4, 91), (-30, 76), (-34, 46))
        f.eyes(p, x=42, y=0, asleep=asleep, on=coat.base)
        f.nose(p, y=46, w=15)
        f.smile(p, y=64, w=15)

    b = Beast(
        coat, white, sock, head, tails.bushy(coat, 78, tip=white.base), leg_width=30, leg=96, depth=100,
        head_size=0.92,
    )
    draw_beast(pen, b, look)


def _cat(pen: Pen, look: Look) -> None:
    breed = breed_of(look, CATS) or (CATS["tuxedo"] if look.second else None)
    if breed is not None:
        draw_cat(pen, look, breed)
        return
    coat = look.main("#f2a654", "#8d8a99", "#e8c39a", "#4c4757", "#f5f0ea")
    pale = tones(ink.mix(coat.glow, "#fff6ea", 0.55) if coat.base != "#4c4757" else "#f1ecec")
    striped = look.chance.chance(0.7) or look.has("striped")

    def head(p: Pen, asleep: bool) -> None:
        f.pointed_ears(p, coat, "#f3a3a8", x=54, y=-44, w=34, h=70, lean=16)
        shape = f.mirrored((0, -72), (52, -64), (88, -20), (96, 22), (70, 62), (28, 80), (0, 82))
        p.form(shape, coat, dy=-0.16, reach=1.26)
        if striped:
            f.brow_stripes(p, coat.dark)
            for s in (-1, 1):
                for y in (6, 26):
                    p.tube(coat.dark, [(s * 92, y), (s * 66, y + 4)], [9, 5])
        p.soft(pale.base, (-10, 8), (28, 34), (36, 58), (-8, 80), (-52, 60), (-44, 34))
        f.eyes(p, x=42, y=2, asleep=asleep, on=coat.base, r=11.5)
        f.nose(p, y=32, w=11, color="#e8788a")
        f.smile(p, y=46, w=14, width=3.8)
        f.whiskers(p, y=40, color="#ffffff" if coat.base != "#f5f0ea" else "#c9bfc2", x=46, length=54)

    def marks(p: Pen, part: str, shape: Outline) -> None:
        if not striped:
            return
        x0, y0, x1, y1 = shape.box
        w, h = x1 - x0, y1 - y0
        if part == "side":
            for k in (0.42, 0.56, 0.7):
                x = x0 + w * k
                p.cut(
                    shape,
                    corners(
                        (x - 11, y0 - 5), (x + 11, y0 - 5), (x + 9, y0 + h * 0.42), (x - 7, y0 + h * 0.42),
                        r=8,
                    ),
                    coat.dark,
                )
        elif part == "curl":
            for k in (0.42, 0.53, 0.64):
                x = x0 + w * k
                p.cut(
                    shape,
                    corners(
                        (x - 11, y0 - 5), (x + 11, y0 - 5), (x + 9, y0 + h * 0.36), (x - 7, y0 + h * 0.36),
                        r=8,
                    ),
                    coat.dark,
                )
        elif part == "front":
            for y in (0.42, 0.54, 0.66):
                for s in (-1, 1):
                    cx = 300 + s * 96
                    p.cut(shape, oval(cx, y0 + h * y, 42, 9, turn=s * 12), coat.dark)

    tail = tails.slim(coat, 27, rings=coat.deep if striped else "")
    b = Beast(
        coat, pale, pale if look.chance.chance(0.5) else coat, head, tail, marks, leg_width=33, depth=104,
        leg=90, length=180, head_size=0.92, squat=0.88,
    )
    draw_beast(pen, b, look)


def _dog(pen: Pen, look: Look) -> None:
    breed = breed_of(look, DOGS) or (DOGS["spaniel"] if look.second else None)
    if breed is not None:
        draw_dog(pen, look, breed)
        return
    coat = look.main("#d99a5b", "#b9743f", "#f0d6ae", "#8c6a55", "#5b5560")
    spotted = look.has("spotted")
    if spotted and look.color is None:
        coat = tones("#f6f3ef")
    pale = tones(ink.mix(coat.glow, "#fff6ea", 0.3))
    ear = tones(look.part("ear") or ("#3d3a44" if spotted else coat.dark))
    collar = look.part_or("collar", "#e5484d", "#3b82d6", "#2fa37c")

    def head(p: Pen, asleep: bool) -> None:
        shape = f.mirrored((0, -78), (50, -70), (80, -26), (84, 20), (60, 64), (24, 86), (0, 88))
        p.form(shape, coat, dy=-0.16, reach=1.26)
        for s in (-1, 1):
            flop = soft(
                (s * 44, -74), (s * 78, -66), (s * 104, -20), (s * 108, 32), (s * 88, 42), (s * 70, 12),
                (s * 62, -30),
            )
            p.fill(flop, ear.base if s < 0 else ear.dark)
        p.soft(
            pale.base, (-8, -66), (10, -30), (16, 6), (44, 36), (38, 66), (-8, 86), (-54, 66), (-60, 36),
            (-32, 6), (-26, -30),
        )
        f.eyes(p, x=38, y=-6, asleep=asleep, on=coat.base, r=11)
        f.nose(p, y=28, w=19)
        if not asleep:
            p.soft("#e9657a", (-22, 56), (0, 56), (0, 76), (-11, 84), (-22, 76))
        f.smile(p, y=54, w=22, width=4.6)

    def marks(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        if spotted and part != "neck":
            for x, y, r in (
                (0.3, 0.2, 13), (0.44, 0.42, 16), (0.56, 0.16, 14), (0.68, 0.44, 12), (0.78, 0.2, 17),
                (0.86, 0.56, 13), (0.2, 0.56, 12),
            ):
                p.cut(shape, oval(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y, r, r * 0.85), ear.base)
        elif part == "side":
            p.cut(shape, oval(x0 + (x1 - x0) * 0.7, y0 + 14, 62, 46), coat.dark)
        if part == "neck":
            p.tube(collar.base, [(x0 + 34, y1 - 34), (x1 - 14, y0 + 88)], [17, 17])

    b = Beast(
        coat, pale, pale, head, tails.slim(coat, 27, tip=pale.base, length=0.78), marks, leg_width=36,
        depth=108, leg=92, head_size=0.92, squat=0.94,
    )
    draw_beast(pen, b, look)


def _bear_like(pen: Pen, look: Look, coat_colors: tuple[str, ...], muzzle: str) -> None:
    coat = look.main(*coat_colors)
    pale = tones(muzzle)

    def head(p: Pen, asleep: bool) -> None:
        f.round_ears(p, coat, pale.dark, x=66, y=-60, r=30)
        shape = f.mirrored((0, -78), (56, -68), (92, -20), (98, 28), (66, 72), (26, 86), (0, 88))
        p.form(shape, coat, dy=-0.14, reach=1.26)
        p.soft(pale.base, (-10, 10), (24, 20), (38, 48), (22, 76), (-10, 82), (-42, 76), (-58, 48), (-44, 20))
        f.eyes(p, x=40, y=-6, asleep=asleep, on=coat.base)
        f.nose(p, y=28, w=17)
        f.smile(p, y=52, w=17)

    b = Beast(
        coat, pale, coat, head, tails.stub(coat, 18), length=210, depth=150, leg=72, leg_width=56,
        head_size=0.98,
        head_at=(-30, -10), bib=look.has("sitting"), teddy=True,
    )
    draw_beast(pen, b, look)


def _bear(pen: Pen, look: Look) -> None:
    _bear_like(pen, look, ("#8d5a3c", "#7a4b33", "#9c6a45"), "#e8c49a")


def _polar_bear(pen: Pen, look: Look) -> None:
    _bear_like(pen, look, ("#f3f5f9",), "#dfe6f0")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:fox": _fox,
    "animal:cat": _cat,
    "animal:dog": _dog,
    "animal:bear": _bear,
    "animal:polar_bear": _polar_bear,
}
