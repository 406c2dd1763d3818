"""Animals of woods and rivers: otter, beaver, badger, skunk; and the leopard with its rosettes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts import tails
from recraft_nb.engine.illustrator.props.beasts.beast import Beast
from recraft_nb.engine.illustrator.props.beasts.rig import draw_beast
from recraft_nb.engine.illustrator.props.pen.shapes import (
    GROUND,
    Outline,
    Pen,
    Point,
    Tones,
    oval,
    soft,
    tones,
    tube,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _ears(p: Pen, t: Tones, inner: str, *, x: float = 66, y: float = -58, r: float = 24) -> None:
    for s in (1, -1):
        p.dot(s * x, y, r, t.dark if s > 0 else t.base)
        p.dot(s * x - 1, y + 3, r * 0.56, inner)


def _whiskers(p: Pen, color: str = "#f7f1e8") -> None:
    p.lines(color, 3, *(((s * 34 - 8, 38 + dy), (s * 88 - 8, 28 + dy * 2)) for s in (-1, 1) for dy in (0, 9)))


def _otter(pen: Pen, look: Look) -> None:
    coat, pale = look.main("#8a6244", "#7a563e"), tones("#ecd8b8")

    def head(p: Pen, asleep: bool) -> None:
        _ears(p, coat, coat.deep, x=72, y=-36, r=18)
        p.form(f.mirrored((0, -74), (56, -62), (86, -14), (82, 36), (50, 74), (0, 82)), coat, dy=-0.14)
        p.soft(pale.base, (-8, 6), (40, 10), (66, 42), (42, 74), (-8, 80), (-58, 74), (-82, 42), (-56, 10))
        f.eyes(p, x=38, y=-12, r=9.5, asleep=asleep)
        f.nose(p, y=26, w=17)
        f.smile(p, y=48, w=18)
        _whiskers(p, coat.dark)

    b = Beast(coat, pale, tones(coat.dark), head, tails.slim(coat, 42, length=0.9), length=200, depth=90,
             leg=52,
              leg_width=34, head_size=0.86, squat=0.86)
    if look.has("floating", "drifting"):
        _on_its_back(pen, b, asleep=look.has("sleeping"))
        return
    draw_beast(pen, b, look)


def _on_its_back(pen: Pen, b: Beast, *, asleep: bool) -> None:
    """An otter that drifts on the water, belly up, one paw reaching past its head."""
    base = GROUND - 40
    pen.tube(b.coat.dark, [(430, base - 20), (510, base - 6), (584, base - 44)], [62, 42, 22])
    body = soft((130, base - 60), (230, base - 96), (360, base - 92), (462, base - 50), (450, base + 14),
                (320, base + 36), (180, base + 26))
    pen.form(body, b.coat, dy=-0.2)
    pen.fill(oval(300, base - 52, 130, 40), b.pale.base)
    for x in (404, 446):
        pen.tube(b.coat.base, [(x - 8, base - 56), (x + 12, base - 96)], [34, 28])
        pen.oval(x + 16, base - 104, 22, 15, b.sock.base)
    pen.tube(b.coat.base, [(262, base - 66), (300, base - 96), (270, base - 106)], [36, 30, 26])
    with pen.at(150, base - 74, turn=-10, scale=0.84):
        b.head(pen, asleep)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -8, 50)
    pen.tube(b.coat.base, [(206, base - 10), (120, base + 8), (40, base - 26)], [38, 32, 26])
    pen.dot(36, base - 28, 17, b.sock.base)
    pen.anchor("hand", 30, base - 28)
    pen.anchor("seat", 300, base - 90)


def _beaver(pen: Pen, look: Look) -> None:
    coat, pale, flat = look.main("#8a5a38", "#7d5236"), tones("#d9b48a"), tones("#5f4a40")

    def head(p: Pen, asleep: bool) -> None:
        _ears(p, coat, coat.deep, x=70, y=-48, r=19)
        p.form(f.mirrored((0, -78), (58, -66), (88, -16), (90, 38), (56, 76), (0, 82)), coat, dy=-0.14)
        p.soft(pale.base, (-8, 10), (46, 16), (62, 48), (38, 74), (-8, 78), (-54, 74), (-78, 48), (-62, 16))
        f.eyes(p, x=38, y=-14, r=9.5, asleep=asleep)
        f.nose(p, y=24, w=18)
        for x in (-23, -7):
            p.box(x, 50, 15, 30, "#fffaf0", 4)
        p.line("#7a5a44", 2.5, (-8, 52), (-8, 76))
        p.line(coat.deep, 4.5, (-44, 46), (-10, 52), (26, 46), curve=True)
        f.blush(p, x=60, y=22)

    def tail(p: Pen, pose: str, root: Point) -> None:
        x, y = root
        low = min(GROUND - 22, y + (40 if pose == "standing" else 10))
        p.fill(tube([(x - 34, y + 4), (x + 10, low - 14)], [46, 34]), coat.dark)
        with p.at(x + 62, low - 12, turn=-12 if pose != "sleeping" else 10):
            p.form(oval(0, 0, 84, 34), flat)
            for k in range(-2, 3):
                p.line(flat.light, 3, (k * 28 - 14, -24), (k * 28 + 14, 24))
                p.line(flat.light, 3, (k * 28 + 14, -24), (k * 28 - 14, 24))

    b = Beast(coat, pale, tones("#5a4236"), head, tail, length=170, depth=122, leg=54, leg_width=40,
             head_size=0.94,
              head_at=(-30, -20), squat=0.9)
    draw_beast(pen, b, look)


def _badger(pen: Pen, look: Look) -> None:
    coat, white, black = look.main("#8d9099", "#7d8189"), tones("#f6f4ef"), tones("#33333c")

    def head(p: Pen, asleep: bool) -> None:
        _ears(p, black, "#f6f4ef", x=62, y=-58, r=22)
        p.form(f.mirrored((0, -80), (54, -68), (80, -20), (70, 36), (38, 78), (0, 88)), white, dy=-0.14)
        for s in (1, -1):
            p.soft(black.base, (s * 18 - 6, -70), (s * 52 - 6, -66), (s * 66 - 6, -24), (s * 50 - 6, 24),
                     (s * 24 - 6, 56),
                   (s * 14 - 6, 30), (s * 22 - 6, -10))
            x = s * 36 - 7
            if asleep:
                p.line("#ffffff", 4.5, (x - 10, -8), (x, -1), (x + 10, -8), curve=True)
            else:
                p.oval(x, -8, 11, 13, "#f6f4ef")
                p.oval(x - 1, -7, 7.5, 9.5, f.DARK)
                p.dot(x - 4, -11, 2.8, "#ffffff")
        f.nose(p, y=50, w=18)
        f.smile(p, y=66, w=14)

    b = Beast(coat, tones("#3f3f48"), black, head, tails.slim(coat, 40, length=0.5), length=200, depth=116,
             leg=62,
              leg_width=40, head_size=0.9, head_at=(-40, -26), legs=black)
    draw_beast(pen, b, look)


def _skunk(pen: Pen, look: Look) -> None:
    coat, white = look.main("#3a3a44", "#33333d"), tones("#f7f5f0")

    def head(p: Pen, asleep: bool) -> None:
        _ears(p, coat, "#d99aa0", x=60, y=-56, r=22)
        p.form(f.mirrored((0, -78), (54, -66), (82, -18), (76, 36), (44, 74), (0, 82)), coat, dy=-0.14)
        p.soft(white.base, (-16, -78), (0, -78), (4, -20), (-4, 16), (-14, 16), (-22, -20))
        f.eyes(p, x=36, y=-8, r=10, asleep=asleep, on=coat.base)
        f.nose(p, y=34, w=15, color="#d97a86")
        f.smile(p, y=50, w=16, color="#f4e9dc")
        f.blush(p, x=54, y=24)

    def tail(p: Pen, pose: str, root: Point) -> None:
        x, y = root
        if pose == "sleeping":
            p.tube(coat.light, [(x, y - 10), (x - 90, y + 14), (x - 190, y + 12)], [60, 76, 40])
            p.tube(white.base, [(x - 4, y - 12), (x - 90, y + 8), (x - 180, y + 8)], [16, 24, 12])
            return
        way = [(x - 24, y + 8), (x + 46, y - 10), (x + 84, y - 96), (x + 40, y - 170)]
        p.tube(coat.dark, way, [44, 84, 106, 60])
        p.tube(white.base, [(px - 6, py) for px, py in way], [12, 30, 40, 20])

    def stripe(p: Pen, part: str, shape: Outline) -> None:
        x0, y0, x1, y1 = shape.box
        if part in {"side", "curl"}:
            p.cut(shape, oval((x0 + x1) / 2, y0 + 0.1 * (y1 - y0),
                     (x1 - x0) * 0.56, (y1 - y0) * 0.16), white.base)

    b = Beast(coat, tones(coat.light), coat, head, tail, stripe, length=180, depth=100, leg=58, leg_width=34,
              head_size=0.86, bib=False)
    draw_beast(pen, b, look)


def _leopard(pen: Pen, look: Look) -> None:
    coat, pale, spot = look.main("#eab45a", "#e0a34e"), tones("#fbf1dc"), tones("#4a3428")
    plain, tufted, bare = look.has("cheetah"), look.has("lynx"), look.has("puma")
    if look.color is None and (tufted or bare):
        coat = tones("#b9a186" if tufted else "#cfa26a")

    def spots(p: Pen, part: str, shape: Outline) -> None:
        if bare or part not in {"side", "front", "curl", "neck"}:
            return
        x0, y0, x1, y1 = shape.box
        places = ((0.12, 0.24), (0.28, 0.14), (0.44, 0.26), (0.6, 0.14), (0.76, 0.26), (0.9, 0.18),
                 (0.2, 0.5),
                  (0.38, 0.5), (0.56, 0.46), (0.72, 0.52), (0.88, 0.46), (0.3, 0.72), (0.66, 0.74))
        for sx, sy in places[:: 2 if part == "neck" else 1]:
            if part == "front" and 0.3 < sx < 0.7:
                continue
            x, y = x0 + (x1 - x0) * sx, y0 + (y1 - y0) * sy
            if tufted:
                p.cut(shape, oval(x, y, 7, 5), coat.deep)
                continue
            p.cut(shape, oval(x, y, 9 if plain else 12, 8 if plain else 11), spot.base)
            if not plain:
                p.cut(shape, oval(x + 1, y + 1, 6, 5), coat.dark)

    def head(p: Pen, asleep: bool) -> None:
        if tufted:
            f.pointed_ears(p, coat, "#e3c4ac", x=52, y=-56, w=32, h=72, lean=14, tip=spot.base)
            for s in (-1, 1):
                p.poly(spot.base, (s * 62, -118), (s * 70, -166), (s * 76, -116), r=3)
                p.soft(pale.base, (s * 58, 10), (s * 112, 40), (s * 96, 66), (s * 104, 96), (s * 60, 84),
                         (s * 40, 60))
        else:
            _ears(p, coat, spot.base, x=62, y=-62, r=24)
        p.form(f.mirrored((0, -82), (54, -72), (82, -22), (78, 34), (44, 76), (0, 84)), coat, dy=-0.14)
        p.soft(pale.base, (-8, 14), (36, 20), (52, 48), (34, 74), (-8, 82), (-50, 74), (-68, 48), (-52, 20))
        for x, y in ((-46, -56), (-18, -66), (12, -64), (38, -54), (-32, -42), (24, -42), (-70, 0),
                 (58, 0), (-66, 20),
                     (54, 20)) if not (tufted or bare) else ():
            p.oval(x, y, 6, 5, spot.base)
        f.eyes(p, x=36, y=-10, r=10.5, asleep=asleep, color="#3a2f20")
        if plain:
            for s in (-1, 1):
                p.line(spot.base, 6, (s * 26 - 8, 4), (s * 22 - 8, 24), (s * 28 - 8, 46), curve=True)
        f.nose(p, y=28, w=16, color="#a5574f")
        f.smile(p, y=46, w=18)
        _whiskers(p)

    b = Beast(coat, pale, coat, head,
             tails.slim(coat, 30 if tufted else 26, tip=spot.base, length=0.4 if tufted else 1.1), spots,
                      length=205,
             depth=100,
              leg=104, leg_width=34, head_size=0.86)
    draw_beast(pen, b, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:otter": _otter,
    "animal:beaver": _beaver,
    "animal:badger": _badger,
    "animal:skunk": _skunk,
    "animal:leopard": _leopard,
}
