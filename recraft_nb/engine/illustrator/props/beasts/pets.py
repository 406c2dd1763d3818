"""Dogs and cats of a breed, drawn from its description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import tails
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.beasts.breeds import BLACK, WHITE
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
from recraft_nb.engine.illustrator.props.pen.shapes import (
    GROUND,
    Outline,
    Pen,
    Point,
    Tones,
    corners,
    oval,
    soft,
    tones,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.props.beasts.breeds import Breed
    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_SPOTS = ((0.3, 0.2), (0.44, 0.46), (0.56, 0.16), (0.68, 0.46), (0.78, 0.2), (0.88, 0.56), (0.2, 0.56))


@dataclass(frozen=True, slots=True)
class Fur:
    """The colours of one animal."""

    coat: Tones
    pale: Tones
    dark: Tones


def _fur(breed: Breed, look: Look) -> Fur:
    own = ink.hexa(look.color) if look.color else ""
    coat = tones(own or breed.coat)
    pale = breed.pale or ink.mix(coat.glow, "#fff6ea", 0.4)
    if own and look.second:
        pale = look.second
    elif own and ink.lch(own)[0] < 0.5 and "points" not in breed.marks:
        pale = ink.mix(own, "#fff6ea", 0.5) if breed.marks else coat.light
    kept = {"saddle", "points", "mask", "spots"} & breed.marks
    dark = breed.dark if not own or kept else ""
    return Fur(coat, tones(pale), tones(dark or coat.dark))


def draw_dog(pen: Pen, look: Look, breed: Breed) -> None:
    """A dog of a breed."""
    fur = _fur(breed, look)
    curls = "curls" in breed.marks

    def head(p: Pen, asleep: bool) -> None:
        _ears(p, breed, fur, behind=True)
        if "ruff" in breed.marks:
            _ruff(p, fur.pale)
        shape = f.mirrored((0, -78), (50, -70), (80, -26), (88, 20), (62, 64), (24, 86), (0, 88))
        p.form(shape, fur.coat, dy=-0.16, reach=1.26)
        _ears(p, breed, fur, behind=False)
        if curls:
            for x, y, r in ((-44, -62, 28), (-16, -84, 32), (18, -84, 32), (44, -60, 28), (0, -64, 30)):
                p.dot(x, y, r, fur.coat.light if x < 20 else fur.coat.base)
        _face_marks(p, shape, breed, fur)
        muzzle = fur.dark if "mask" in breed.marks else fur.pale
        p.soft(muzzle.base, (-8, 2), (30, 14), (46, 40), (38, 68), (-8, 86), (-54, 68), (-62, 40), (-46, 14))
        if "brows" in breed.marks:
            for s in (-1, 1):
                p.oval(s * 32 - 8, -36, 11, 7, fur.pale.base, turn=s * -14)
        _eyes(p, breed, fur, asleep=asleep, y=-6)
        if "wrinkles" in breed.marks:
            p.line(fur.coat.deep, 4, (-30, -40), (-8, -48), (14, -40), curve=True, opacity=0.7)
            p.line(fur.coat.deep, 4, (-24, -54), (-8, -60), (8, -54), curve=True, opacity=0.6)
        f.nose(p, y=26, w=19)
        if "beard" in breed.marks:
            p.soft(fur.pale.light, (-8, 40), (34, 46), (52, 84), (20, 100), (-8, 112), (-38, 100), (-68, 84),
                   (-50, 46))
            p.lines(fur.pale.dark, 3, ((-30, 76), (-34, 98)), ((-8, 78), (-8, 104)), ((14, 76), (20, 96)))
        on_mask = "mask" in breed.marks
        if not asleep and "beard" not in breed.marks:
            p.soft("#e9657a", (-22, 56), (0, 56), (0, 76), (-11, 84), (-22, 76))
        f.smile(p, y=54, w=22, width=4.6, color="#8d8490" if on_mask else f.DARK)

    b = Beast(
        fur.coat, fur.pale, fur.pale if breed.pale or look.second else fur.coat, head,
        _tail(breed, fur), _body_marks(breed, fur), leg_width=36, depth=breed.depth, leg=breed.leg,
        length=breed.length, head_size=breed.head, squat=0.94 if breed.leg > 60 else 0.84,
        bib=bool(breed.pale or look.second) or not look.color,
    )
    draw_beast(pen, b, look)


def draw_cat(pen: Pen, look: Look, breed: Breed) -> None:
    """A cat of a breed."""
    fur = _fur(breed, look)
    points = "points" in breed.marks

    def head(p: Pen, asleep: bool) -> None:
        ear = fur.dark if points else fur.coat
        if breed.ears == "fold":
            for s in (-1, 1):
                p.soft(ear.dark, (s * 30, -64), (s * 74, -84), (s * 92, -44), (s * 66, -38))
        else:
            big = breed.ears == "bat"
            f.pointed_ears(p, ear, "#f3a3a8", x=58 if big else 54, y=-44, w=38 if big else 34,
                           h=92 if big else 70, lean=26 if big else 16)
        if "ruff" in breed.marks:
            _ruff(p, fur.pale)
        shape = f.mirrored((0, -72), (52, -64), (88, -20), (96, 22), (70, 62), (28, 80), (0, 82))
        p.form(shape, fur.coat, dy=-0.16, reach=1.26)
        if points:
            mask = soft((-8, -40), (36, -24), (56, 12), (44, 56), (-8, 78), (-60, 56), (-72, 12), (-52, -24))
            p.fill(mask, fur.dark.light, 0.55)
            p.soft(fur.dark.base, (-8, -22), (26, -4), (40, 26), (28, 62), (-8, 76), (-44, 62), (-56, 26),
                   (-42, -4))
        if "patches" in breed.marks:
            p.cut(shape, oval(62, -44, 62, 52, turn=20), fur.dark.base)
            p.cut(shape, oval(-78, -40, 46, 44), BLACK)
        if "stripes" in breed.marks:
            f.brow_stripes(p, fur.dark.base)
            for s in (-1, 1):
                for y in (6, 26):
                    p.tube(fur.dark.base, [(s * 92, y), (s * 66, y + 4)], [9, 5])
        if "blaze" in breed.marks:
            p.soft(fur.pale.base, (-8, -52), (0, -20), (12, 10), (-8, 20), (-28, 10), (-16, -20))
        if not points:
            p.soft(fur.pale.base, (-10, 8), (28, 34), (36, 58), (-8, 80), (-52, 60), (-44, 34))
        if "bald" in breed.marks:
            for y, w in ((-52, 20), (-40, 26)):
                p.line(fur.coat.deep, 3.5, (-8 - w, y), (-8, y - 6), (-8 + w, y), curve=True, opacity=0.5)
        _eyes(p, breed, fur, asleep=asleep, y=2)
        f.nose(p, y=32, w=11, color="#3a2f30" if points else "#e8788a")
        f.smile(p, y=46, w=14, width=3.8, color="#f0e0d0" if points else f.DARK)
        if "bald" not in breed.marks:
            f.whiskers(p, y=40, color="#ffffff" if ink.lch(fur.coat.base)[0] < 0.9 else "#c9bfc2", x=46,
                       length=54)

    sock = fur.dark if points else fur.pale if breed.pale else fur.coat
    b = Beast(
        fur.coat, fur.pale, sock, head, _tail(breed, fur), _body_marks(breed, fur), leg_width=33,
        depth=breed.depth - 4, leg=breed.leg, length=breed.length - 8, head_size=breed.head, squat=0.88,
    )
    draw_beast(pen, b, look)


def _eyes(p: Pen, breed: Breed, fur: Fur, *, asleep: bool, y: float) -> None:
    """Eyes in the breed's colour: an iris with a pupil, so that blue ones are seen as blue."""
    if asleep or not breed.eyes:
        f.eyes(p, x=40, y=y, asleep=asleep, on=fur.dark.base if "points" in breed.marks else fur.coat.base,
               r=11.5)
        return
    for s in (-1, 1):
        x = s * 40 + f.TURN
        p.oval(x, y, 14, 15, "#2d2632")
        p.oval(x, y, 12, 13.5, breed.eyes)
        p.oval(x, y, 5.5, 8.5, "#1f1b24")
        p.dot(x - 4, y - 5, 3.6, "#ffffff")


def _ears(p: Pen, breed: Breed, fur: Fur, *, behind: bool) -> None:
    """Ears that stand rise behind the head, those that hang lie before it."""
    if breed.ears in {"up", "bat"}:
        if behind:
            big = breed.ears == "bat"
            t = fur.dark if breed.dark and "points" not in breed.marks else fur.coat
            f.pointed_ears(p, t, "#f0b8a8", x=60 if big else 50, y=-48, w=40 if big else 34,
                           h=96 if big else 80, lean=30 if big else 14)
        return
    if behind:
        return
    low, wide = {"long": (86, 112), "button": (-8, 92)}.get(breed.ears, (42, 108))
    t = fur.dark
    for s in (-1, 1):
        if breed.ears == "button":
            ear = corners((s * 26, -72), (s * 76, -70), (s * wide, low - 18), (s * 60, low - 2), r=14)
        else:
            ear = soft((s * 44, -74), (s * 78, -66), (s * (wide - 4), -20), (s * wide, low - 12),
                       (s * (wide - 18), low), (s * 72, low * 0.3), (s * 62, -30))
        p.fill(ear, t.base if s < 0 else t.dark)
        if "curls" in breed.marks:
            for y in (-30, 10, 50):
                p.dot(s * (wide - 22), y, 24, fur.coat.dark if s > 0 else fur.coat.base)


def _ruff(p: Pen, t: Tones) -> None:
    """A collar of long fur round cheeks and throat."""
    points: list[Point] = []
    for k in range(15):
        x = -112 + k * 16
        points.append((x, 30 + 76 * (1 - (x / 112) ** 2) + (18 if k % 2 else 0)))
    p.fill(corners((-84, -30), *points, (84, -30), r=5), t.base)


def _face_marks(p: Pen, shape: Outline, breed: Breed, fur: Fur) -> None:
    if "cap" in breed.marks:
        # A white face under a dark cap with a point between the eyes.
        for s in (-1, 1):
            p.soft(fur.pale.base, (s * 20 - 8, -44), (s * 50 - 6, -38), (s * 84, 10), (s * 66, 60), (s * 22,
                    84),
                   (-8, 60), (s * 6 - 8, -6))
    if "cheeks" in breed.marks:
        for s in (-1, 1):
            p.soft(fur.pale.base, (s * 50, 4), (s * 86, 14), (s * 64, 62), (s * 20, 82), (s * 20, 40))
            p.oval(s * 32 - 8, -34, 10, 7, fur.pale.base)
    if "blaze" in breed.marks:
        p.soft(fur.pale.base, (-8, -76), (6, -40), (16, 6), (30, 30), (-8, 40), (-46, 30), (-32, 6), (-22,
                -40))
    if "patches" in breed.marks:
        p.cut(shape, oval(52, -20, 42, 46), fur.dark.base)
    if "spots" in breed.marks:
        for x, y, r in ((-40, -46, 9), (22, -54, 11), (52, 26, 9), (-62, 20, 7)):
            p.dot(x, y, r, fur.dark.base)


def _body_marks(breed: Breed, fur: Fur) -> Callable[[Pen, str, Outline], None]:
    def marks(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        w, h = x1 - x0, y1 - y0
        if part == "neck":
            if "ruff" in breed.marks:
                p.tube(fur.pale.base, [(x0 + 30, y1 - 26), (x1 - 24, y0 + 92)], [40, 34])
            return
        if "spots" in breed.marks:
            for k, (x, y) in enumerate(_SPOTS):
                p.cut(shape, oval(x0 + w * x, y0 + h * y, 12 + k % 3 * 3, 11 + k % 2 * 3), fur.dark.base)
        if "saddle" in breed.marks and part != "front":
            p.cut(shape, oval(x0 + w * 0.62, y0 - h * 0.06, w * 0.4, h * 0.56), fur.dark.base)
        if "patches" in breed.marks:
            p.cut(shape, oval(x0 + w * 0.34, y0 + h * 0.2, 46, 38, turn=-15), fur.dark.base)
            p.cut(shape, oval(x0 + w * 0.8, y0 + h * 0.3, 50, 44, turn=10),
                  BLACK if breed.coat == WHITE else fur.dark.base)
        if "stripes" in breed.marks and part in {"side", "curl"}:
            for share in (0.42, 0.56, 0.7):
                x = x0 + w * share
                p.cut(shape, corners((x - 11, y0 - 5), (x + 11, y0 - 5), (x + 9, y0 + h * 0.42),
                                     (x - 7, y0 + h * 0.42), r=8), fur.dark.base)
        if "curls" in breed.marks:
            for k in range(7):
                p.dot(x0 + w * (0.12 + 0.13 * k), y0 + h * (0.3 + 0.2 * (k % 2)), 26,
                      fur.coat.light if k % 2 else fur.coat.base)

    return marks


def _tail(breed: Breed, fur: Fur) -> tails.Tail:
    t = fur.dark if "points" in breed.marks else fur.coat
    if breed.tail == "bushy":
        return tails.bushy(t, 66, tip=fur.pale.base if "blaze" in breed.marks else "")
    if breed.tail == "plume":
        return tails.bushy(t, 56)
    if breed.tail == "stub":
        return tails.stub(t, 20)
    if breed.tail == "curl":
        return _curl(t, fur.pale)
    if breed.tail == "pom":
        return _pom(t)
    ringed = fur.dark.base if "stripes" in breed.marks else ""
    return tails.slim(t, 27, tip=fur.pale.base if breed.pale and "saddle" in breed.marks else "",
                      length=0.9, rings=ringed)


def _curl(t: Tones, pale: Tones) -> tails.Tail:
    """A tail rolled up over the back."""

    def draw(pen: Pen, pose: str, root: Point) -> None:
        if pose == "sleeping":
            tails.bushy(t, 60)(pen, pose, root)
            return
        x, y = root
        pen.tube(t.dark, [(x - 22, y + 16), (x + 26, y - 8), (x + 30, y - 56), (x - 12, y - 74)],
                 [34, 44, 46, 40])
        pen.dot(x - 8, y - 48, 31, t.base)
        pen.dot(x - 10, y - 46, 17, pale.base)

    return draw


def _pom(t: Tones) -> tails.Tail:
    """A clipped tail with a ball of fur at its end."""

    def draw(pen: Pen, pose: str, root: Point) -> None:
        x, y = root
        end = (x + 44, y - 76) if pose != "sleeping" else (x - 40, min(y + 6, GROUND - 26))
        pen.tube(t.dark, [(x - 16, y + 12), end], [20, 16])
        for dx, dy, r in ((-16, 0, 24), (16, -4, 24), (0, -20, 26), (0, 12, 22)):
            pen.dot(end[0] + dx, end[1] + dy, r, t.base if dx <= 0 else t.dark)

    return draw
