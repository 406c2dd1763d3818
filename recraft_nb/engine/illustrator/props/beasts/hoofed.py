"""Animals with hooves, wholly in side view: horses, cattle, deer and their kin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts import faces, own_parts
from recraft_nb.engine.illustrator.props.beasts.animal_clothes import dressed_body
from recraft_nb.engine.illustrator.props.beasts.beast import HEAD_DOWN, PANNIERS, SWUM, Beast
from recraft_nb.engine.illustrator.props.beasts.lain import lain, panniers
from recraft_nb.engine.illustrator.props.beasts.upright import draw_upright, stands_upright
from recraft_nb.engine.illustrator.props.beasts.wallowing import back_in_water, waves
from recraft_nb.engine.illustrator.props.dress.garments import worn
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
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

POSES = ("standing", "sitting", "sleeping", "lying", "running", "jumping", "walking")
DARK = faces.DARK
HOOF = tones("#4a4048")
# How far a head is turned that is down at the grass.
_BOWED = 34.0


@dataclass(frozen=True, slots=True)
class Hoofed:
    """Measures and colours of one animal.

    Attributes:
        coat: Tones of the coat.
        pale: Tones of belly and muzzle.
        hoof: Tones of hooves.
        head: Draws a head that looks left round (0, 0), its neck joint; told whether it sleeps.
        tail: Draws the tail from its root.
        marks: Draws markings on a part ("body", "neck", "leg") whose outline it gets.
        mane: Draws the mane, given the middle line of the neck.
        length: From chest to rump.
        depth: From back to belly.
        leg: From belly to ground.
        leg_width: Of a leg at the knee.
        neck: From the withers to the head, dx and dy.
        neck_width: At the shoulder and at the head.
        head_size: Scale of the head.
        sock: Tones of the lower legs, if they differ.
        stout: Short straight legs on round feet.
    """

    coat: Tones
    pale: Tones
    hoof: Tones
    head: Callable[[Pen, bool], None]
    tail: Callable[[Pen, Point], None] | None = None
    marks: Callable[[Pen, str, Outline], None] | None = None
    mane: Callable[[Pen, Point, Point], None] | None = None
    length: float = 210
    depth: float = 116
    leg: float = 130
    leg_width: float = 30
    neck: Point = (-66, -96)
    neck_width: Point = (96, 62)
    head_size: float = 1.0
    sock: Tones | None = None
    stout: bool = False

    def mark(self, pen: Pen, part: str, outline: Outline) -> None:
        """Draw the markings of a part, if there are any."""
        if self.marks:
            self.marks(pen, part, outline)


def draw_hoofed(pen: Pen, h: Hoofed, look: Look) -> None:
    """Draw the animal in the pose its traits name; hoofed animals lie down where others sit."""
    pose = look.pose(*POSES)
    h = own_parts.of_hoofed(h, look)
    h = replace(h, head=wear.side_head(h.head, look.traits))
    shod = next((paint or "#c8453f" for kind, paint in worn(look.traits) if kind in {"shoes", "boots"}), "")
    h = replace(h, hoof=tones(shod), sock=tones(shod)) if shod else h
    if look.has("baby", "young", "little"):
        h = replace(
            h, head_size=h.head_size * 1.2, length=h.length * 0.8, depth=h.depth * 0.88,
            neck=(h.neck[0], h.neck[1] * 0.8),
        )
    if look.has(SWUM):
        _swimming(pen, h)
        return
    if lain(pen, _on_two_feet(h), look.traits):
        return
    if stands_upright(look.traits):
        draw_upright(pen, dressed_body(_on_two_feet(h), look.traits), look)
    elif pose in {"sitting", "sleeping", "lying"}:
        _lying(pen, h, asleep=pose == "sleeping")
    elif pose == "jumping":
        with pen.at(310, 360, turn=16), pen.at(-310, -410):
            _upright(pen, h, gallop=True)
    else:
        down = look.has(HEAD_DOWN)
        _upright(pen, h, gallop=pose == "running", stride=26 if pose == "walking" else 0, down=down)
    if look.has(PANNIERS) and pose in {"standing", "walking"} and "seat" in pen.anchors:
        panniers(pen, pen.anchors["seat"])


def _swimming(pen: Pen, h: Hoofed) -> None:
    """Head and back above the water."""
    half, low = h.length / 2, GROUND - 6
    chest, rump = 320 - half, 320 + half
    if h.tail:
        with pen.at(rump + 4, low - h.depth * 0.2, turn=-84):
            h.tail(pen, (0, 0))
    root = (chest + 6, low - h.depth * 0.8)
    h.mark(pen, "body", back_in_water(pen, h.coat, chest, rump, h.depth))
    _front(pen, h, root, asleep=False, dx=-10, dy=-h.neck[1] * 0.2)
    waves(pen, chest - 80, rump)
    pen.anchor("seat", 320, low - h.depth * 0.5)


def _on_two_feet(h: Hoofed) -> Beast:
    """The same animal as one that stands upright, its head on a short neck."""

    def head(p: Pen, asleep: bool) -> None:
        p.tube(h.coat.base, [(0, 4), (10, 84)], [h.neck_width[1], h.neck_width[1] + 26])
        if h.mane:
            h.mane(p, (14, 70), (0, 0))
        h.head(p, asleep)

    def tail(p: Pen, pose: str, root: Point) -> None:
        del pose
        if h.tail:
            with p.at(*root, turn=-30):
                h.tail(p, (0, 0))

    def marks(p: Pen, part: str, outline: Outline) -> None:
        del part
        h.mark(p, "body", outline)

    return Beast(
        h.coat, h.pale, h.hoof, head, tail, marks, leg_width=40, head_size=1.06, girth=1.02,
        bib=not h.marks,
    )


def _leg(pen: Pen, h: Hoofed, points: list[Point], *, far: bool, thigh: float) -> None:
    w = h.leg_width
    taper = [thigh, w * 1.05, w * 0.72, w * 0.84]
    shape = tube(points, [thigh, w] if len(points) == 2 else taper[-len(points) :])
    pen.fill(shape, h.coat.dark if far else h.coat.base)
    (x0, y0), (x, y) = points[-2], points[-1]
    if h.sock:
        pen.tube(
            h.sock.dark if far else h.sock.base, [((x0 + x) / 2, (y0 + y) / 2), (x, y)], [w * 0.82, w * 0.88],
        )
    h.mark(pen, "far_leg" if far else "leg", shape)
    if h.stout:
        foot = h.hoof.dark if far else h.hoof.base
        pen.poly(
            foot, (x - w * 0.62, y + w * 0.6), (x - w * 0.52, y - w * 0.1), (x + w * 0.46, y - w * 0.1),
            (x + w * 0.52, y + w * 0.6), r=w * 0.24,
        )
        if not far:
            pen.lines(
                h.hoof.light, w * 0.14,
                *(((x + dx * w, y + w * 0.5), (x + dx * w, y + w * 0.4)) for dx in (-0.36, -0.06, 0.24)),
            )
        return
    # The hoof continues the last stretch of the leg.
    length = max(1.0, ((x - x0) ** 2 + (y - y0) ** 2) ** 0.5)
    ux, uy = (x - x0) / length, (y - y0) / length
    px, py = -uy, ux
    a, b, tip = w * 0.46, w * 0.62, w * 0.66
    pen.poly(
        h.hoof.dark if far else h.hoof.base,
        (x + px * a - ux * 4, y + py * a - uy * 4), (x + px * b + ux * tip, y + py * b + uy * tip),
        (x - px * b + ux * tip, y - py * b + uy * tip), (x - px * a - ux * 4, y - py * a - uy * 4), r=4,
    )


def _body(h: Hoofed, chest: float, rump: float, top: float) -> Outline:
    d, cx = h.depth, (chest + rump) / 2
    return soft(
        (chest + 14, top - 2), (cx, top + d * 0.07), (rump - 16, top - 2), (rump + 22, top + d * 0.3),
        (rump + 18, top + d * 0.74), (rump - 30, top + d * 0.92), (cx, top + d), (chest + 10, top + d * 0.98),
        (chest - 26, top + d * 0.6), (chest - 20, top + d * 0.2),
    )


def _front(
    pen: Pen, h: Hoofed, root: Point, *, asleep: bool, dx: float = 0.0, dy: float = 0.0, down: bool = False,
) -> None:
    """Neck, mane and head; bent down to the ground on request."""
    hx, hy = root[0] + h.neck[0] + dx, root[1] + h.neck[1] + dy
    if down:
        hx, hy = root[0] - 76, GROUND - 84 * h.head_size
    bend = ((root[0] + hx) / 2 + 10, (root[1] + hy) / 2 + 4)
    neck = tube(
        [(root[0] + 16, root[1] + h.depth * 0.4), bend, (hx, hy)],
        [h.neck_width[0], (h.neck_width[0] + h.neck_width[1]) / 2, h.neck_width[1]],
    )
    pen.fill(neck, h.coat.base)
    h.mark(pen, "neck", neck)
    if h.mane:
        h.mane(pen, (root[0] + 26, root[1] + 6), (hx, hy))
    with pen.at(hx, hy, turn=-_BOWED if down else 0, scale=h.head_size):
        h.head(pen, asleep)
        pen.anchor("head_top", -20, -50)
        pen.anchor("mouth", -90, 40)
    pen.anchor("hand", hx - 70 * h.head_size, hy + 50 * h.head_size)


def _upright(pen: Pen, h: Hoofed, *, gallop: bool, stride: float = 0.0, down: bool = False) -> None:
    half = h.length / 2
    chest, rump = 320 - half, 320 + half
    top = GROUND - h.leg - h.depth - (16 if gallop else 0)
    d, w = h.depth, h.leg_width
    low, foot = top + d * 0.8, GROUND - w * 0.6
    knee = GROUND - h.leg * 0.52
    if h.tail:
        with pen.at(rump + 12, top + d * 0.16, turn=-46 if gallop else 0):
            h.tail(pen, (0, 0))
    f, r = chest + 16, rump - 14
    if h.stout and not gallop:
        front_far, back_far = [(f + 46, low), (f + 46, foot)], [(r - 46, low), (r - 46, foot)]
        front, back = [(f + 4, low - 10), (f + 2, foot)], [(r + 2, low - 20), (r + 6, foot)]
    elif gallop:
        front_far = [
            (f + 22, low), (f - 30, low + h.leg * 0.24), (f - 84, low + h.leg * 0.1),
            (f - 106, low + h.leg * 0.36),
        ]
        front = [
            (f, low - 10), (f - 60, low + h.leg * 0.3), (f - 20, knee + h.leg * 0.12),
            (f - 4, foot - h.leg * 0.14),
        ]
        back_far = [
            (r - 12, low - 8), (r + 22, low + h.leg * 0.36), (r + 74, low + h.leg * 0.5),
            (r + 104, foot - h.leg * 0.3),
        ]
        back = [(r, low - 26), (r - 6, low + h.leg * 0.42), (r + 40, knee + h.leg * 0.18), (r + 42, foot)]
    else:
        front_far = [(f + 34, low), (f + 38, knee), (f + 38, (knee + foot) / 2), (f + 42, foot)]
        front = [(f, low - 10), (f - 2, knee), (f - 2, (knee + foot) / 2), (f - 2, foot)]
        back_far = [(r - 30, low - 8), (r - 22, knee - 6), (r - 12, (knee + foot) / 2), (r - 20, foot)]
        back = [(r, low - 26), (r + 8, knee - 8), (r + 22, (knee + foot) / 2), (r + 14, foot)]
    for way, way_stride in ((front_far, stride), (front, -stride), (back_far, -stride), (back, stride)):
        for i in range(1, len(way)):
            way[i] = (way[i][0] + way_stride * i / (len(way) - 1), way[i][1])
    _leg(pen, h, front_far, far=True, thigh=w * 1.5)
    _leg(pen, h, back_far, far=True, thigh=w * 1.9)
    body = _body(h, chest, rump, top)
    pen.form(body, h.coat, dx=-0.05, dy=-0.16)
    pen.cut(body, oval((chest + rump) / 2, top + d * 1.16, half * 0.9, d * 0.34), h.pale.dark)
    h.mark(pen, "body", body)
    _leg(pen, h, back, far=False, thigh=min(w * 2.6, d * 0.8))
    _leg(pen, h, front, far=False, thigh=w * 1.8)
    h.mark(pen, "over", body)
    h.mark(pen, "udder", body)
    sink = 14 if gallop else 0
    _front(pen, h, (chest + 6, top + 6), asleep=False, dx=-sink, dy=sink, down=down)
    pen.anchor("seat", (chest + rump) / 2, top + d * 0.07)


def _lying(pen: Pen, h: Hoofed, *, asleep: bool) -> None:
    half = h.length / 2 + 8
    chest, rump = 330 - half, 330 + half
    d, w = h.depth, h.leg_width * 0.85
    top = GROUND - d - 2
    if h.tail:
        with pen.at(rump + 4, top + d * 0.26, turn=-62):
            h.tail(pen, (0, 0))
    for dx, far in ((24, True), (0, False)):
        y = GROUND - w * (0.9 if far else 0.45)
        _leg(
            pen, h,
            [
                (chest + 30 + dx, top + d * 0.72), (chest - 40 + dx, y - 8), (chest + 10 + dx, y),
                (chest + 30 + dx, y),
            ],
            far=far, thigh=w * 1.6,
        )
    body = _body(h, chest, rump, top)
    pen.form(body, h.coat, dx=-0.05, dy=-0.18)
    h.mark(pen, "body", body)
    pen.fill(oval(rump - 36, top + d * 0.62, 62, d * 0.38), h.coat.dark)
    pen.fill(oval(rump - 38, top + d * 0.6, 58, d * 0.36), h.coat.base)
    _leg(
        pen, h,
        [(rump - 10, GROUND - w * 0.7), (rump - 70, GROUND - w * 0.45), (rump - 110, GROUND - w * 0.45)],
        far=False, thigh=w,
    )
    h.mark(pen, "over", body)
    if asleep:
        _front(pen, h, (chest + 6, top + 12), asleep=True, dx=-20, dy=-h.neck[1] * 0.5)
    else:
        _front(pen, h, (chest + 6, top + 12), asleep=False)
    pen.anchor("seat", (chest + rump) / 2, top)


def eye(
    pen: Pen, x: float, y: float, r: float = 8.5, *, asleep: bool = False, lash: bool = False, on: str = "",
) -> None:
    """The one eye of a side view; rimmed with amber on a dark coat."""
    dark = bool(on) and ink.lch(on)[0] < 0.42
    if asleep:
        pen.line("#f4e9dc" if dark else DARK, 4, (x - r, y), (x, y + r * 0.7), (x + r, y), curve=True)
        return
    if dark:
        pen.oval(x, y, r * 1.25, r * 1.45, "#f2c94c")
    pen.oval(x, y, r, r * 1.25, DARK)
    pen.dot(x - r * 0.3, y - r * 0.45, r * 0.34, "#ffffff")
    if lash:
        pen.line(DARK, 3, (x + r * 0.6, y - r * 0.9), (x + r * 1.5, y - r * 1.5))


def ear(pen: Pen, x: float, y: float, t: Tones, inner: str, *, turn: float = 10, size: float = 1.0) -> None:
    """A leaf-shaped ear."""
    t = tones(pen.ears) if pen.ears else t
    with pen.at(x, y, turn=turn, scale=size):
        pen.soft(t.dark, (-13, 6), (-15, -24), (0, -52), (15, -24), (13, 6))
        pen.soft(inner, (-6, 2), (-8, -20), (0, -38), (6, -20), (5, 2))


def long_face(
    pen: Pen, coat: Tones, muzzle: Tones, *, length: float = 96, drop: float = 46, asleep: bool = False,
    jaw: float = 1.0,
) -> Outline:
    """The head of a horse, looking left and a little down."""
    head = soft(
        (30, -22), (4, -44), (-30, -34), (-length * 0.72, drop * 0.34), (-length, drop * 0.86),
        (-length * 0.92, drop * 1.3),
        (-length * 0.6, drop * 1.32), (-26, 34 * jaw + 8), (14, 44 * jaw), (34, 16),
    )
    pen.form(head, coat, dx=-0.06, dy=-0.16, reach=1.3)
    pen.cut(head, oval(-length * 0.92, drop * 1.0, length * 0.36, drop * 0.62, turn=24), muzzle.base)
    pen.oval(-length * 0.9, drop * 0.86, 4.4, 6, muzzle.deep, turn=30)
    pen.line(
        muzzle.deep, 3.6, (-length * 0.86, drop * 1.2), (-length * 0.74, drop * 1.16),
        (-length * 0.64, drop * 1.02), curve=True,
    )
    eye(pen, -22, -2, asleep=asleep, on=coat.base)
    return head


def tufted_tail(t: Tones, end: Tones, length: float = 110, width: float = 14) -> Callable[[Pen, Point], None]:
    """A cow's tail."""

    def tail(p: Pen, root: Point) -> None:
        x, y = root
        p.tube(
            t.dark,
            [(x - 14, y + 4), (x + 18, y + 12), (x + 24, y + length * 0.6), (x + 20, y + length * 0.9)],
            [width * 1.3, width * 1.1, width, width],
        )
        p.fill(oval(x + 20, y + length, width * 0.95, width * 1.9), end.base)

    return tail
