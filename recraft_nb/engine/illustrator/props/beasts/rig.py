"""A four-legged body in five poses, for any beast with paws.

The body is seen from the side, facing left, the face from the front: that is friendlier, and it keeps what
tells one species from another (ears, muzzle, mask) in full view.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import own_parts
from recraft_nb.engine.illustrator.props.beasts.animal_clothes import dressed_body
from recraft_nb.engine.illustrator.props.beasts.animal_wear import dressed_head
from recraft_nb.engine.illustrator.props.beasts.beast import ABED, GAPES, HEAD_DOWN, POSES, Beast
from recraft_nb.engine.illustrator.props.beasts.deeds_shown import HOWLING, howling_head
from recraft_nb.engine.illustrator.props.beasts.lain import lain
from recraft_nb.engine.illustrator.props.beasts.upright import draw_upright, stands_upright
from recraft_nb.engine.illustrator.props.beasts.wallowing import open_mouth
from recraft_nb.engine.illustrator.props.pen.shapes import (
    GROUND,
    Pen,
    Point,
    Tones,
    corners,
    oval,
    soft,
    tube,
)

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

Tail = Callable[[Pen, str, Point], None]


def draw_beast(pen: Pen, b: Beast, look: Look, *, unasked: str = "standing") -> None:
    """Draw the animal in the pose its traits name, or in the one it takes unasked."""
    pose = look.pose(unasked, *POSES)
    if look.has(ABED):
        _in_bed(pen, b, asleep=pose == "sleeping")
        return
    b = own_parts.of_beast(b, look)
    if look.has(*_DROWSY, GAPES):
        b = replace(b, head=_with_a_look(b.head, look))
    b = replace(dressed_body(b, look.traits), head=dressed_head(b.head, look.traits))
    if look.has("baby", "young", "little"):
        b = replace(
            b, head_size=b.head_size * 1.16, leg=b.leg * 0.78, length=b.length * 0.84, squat=b.squat * 0.86,
        )
    if look.has(HOWLING):
        coat, pale = b.fur or b.coat, b.pale
        b = replace(b, head=lambda p, _asleep: howling_head(p, coat, pale))
    if lain(pen, b, look.traits):
        return
    if stands_upright(look.traits):
        draw_upright(pen, b, look)
    elif pose in {"sleeping", "lying"}:
        _curled(pen, b, asleep=pose == "sleeping")
    elif pose == "walking" and not b.crouch:
        _standing(pen, b, stride=30, down=look.has(HEAD_DOWN))
    elif look.has(HEAD_DOWN) and not b.crouch:
        _standing(pen, b, down=True)
    else:
        {"sitting": _sitting, "running": _running, "jumping": _jumping}.get(pose, _standing)(pen, b)


# Whose eyes are shut though it may stand; who is fierce shows its fangs.
_DROWSY = ("sleepy", "drowsy", "dozing", "snoozing", "yawning", "eyes closed", "closed eyes")
_FIERCE = ("roaring", "growling", "snarling", "hissing", "angry", "fierce")


def _with_a_look(head: Callable[[Pen, bool], None], look: Look) -> Callable[[Pen, bool], None]:
    """The head with its eyes shut or its mouth wide open."""

    def looking(pen: Pen, asleep: bool) -> None:
        head(pen, asleep or look.has(*_DROWSY))
        if look.has(GAPES):
            open_mouth(pen, fierce=look.has(*_FIERCE))

    return looking


def _in_bed(pen: Pen, b: Beast, *, asleep: bool) -> None:
    """The head alone, for who lies under a quilt."""
    with pen.at(300, 460, scale=1.0):
        b.head(pen, asleep)
    pen.anchor("head_top", 300, 380)


def _paw(pen: Pen, x: float, y: float, w: float, t: Tones, *, far: bool = False) -> None:
    """A foot that stands on y, pointing left."""
    shape = corners(
        (x - w * 0.62, y), (x - w * 0.6, y - w * 0.5), (x, y - w * 0.72), (x + w * 0.44, y - w * 0.6),
        (x + w * 0.44, y), r=w * 0.3,
    )
    pen.fill(shape, t.dark if far else t.base)
    if not far:
        pen.line(t.deep, max(2.0, w * 0.06), (x - w * 0.3, y - 3), (x - w * 0.27, y - w * 0.2), opacity=0.6)
        pen.line(t.deep, max(2.0, w * 0.06), (x - w * 0.02, y - 3), (x + w * 0.01, y - w * 0.2), opacity=0.6)


def _leg(pen: Pen, b: Beast, points: list[Point], *, far: bool = False, thigh: float = 1.5) -> None:
    w = b.leg_width
    t = b.fur or b.legs or b.coat
    foot = points[-1]
    _paw(pen, foot[0], GROUND if foot[1] > GROUND - 60 else foot[1] + w * 0.3, w * 1.25, b.sock, far=far)
    shape = tube(points, [min(w * thigh, b.depth * 0.78), w * 1.02, w * 0.88][-len(points) :])
    pen.fill(shape, t.dark if far else t.base)
    if b.sock is not b.coat:
        x0, _, x1, _ = shape.box
        ankle = corners(
            (x0 - 9, foot[1] - w * 1.0), (x1 + 9, foot[1] - w * 1.0), (x1 + 9, foot[1] + w),
            (x0 - 9, foot[1] + w),
        )
        pen.cut(shape, ankle, b.sock.dark if far else b.sock.base, grow=1.4)


def _crouched(pen: Pen, b: Beast) -> None:
    w = b.leg_width
    if b.tail:
        b.tail(pen, "standing", (444, GROUND - 70))
    for x, far in ((282, True), (236, False)):
        t = b.fur or b.legs or b.coat
        leg = tube(
            [(x + 14, GROUND - 100), (x + 4, GROUND - 56), (x, GROUND - w * 0.5)], [w * 1.5, w * 1.2, w],
        )
        if far:
            pen.fill(leg, t.dark)
            _paw(pen, x, GROUND, w * 1.2, b.sock, far=True)
            body = soft(
                (214, GROUND - 196), (280, GROUND - 204), (366, GROUND - 206), (442, GROUND - 150),
                (462, GROUND - 64),
                (430, GROUND - 14), (320, GROUND - 20), (236, GROUND - 52), (190, GROUND - 120),
            )
            pen.form(body, b.coat, dx=-0.08, dy=-0.14)
            if b.bib:
                pen.cut(body, oval(214, GROUND - 92, 44, 66, turn=-20), b.pale.base)
            b.mark(pen, "side", body)
            pen.line(
                b.coat.light, 6, (268, GROUND - 192), (330, GROUND - 198), (392, GROUND - 176), curve=True,
                opacity=0.7,
            )
        else:
            pen.fill(leg, t.base)
            _paw(pen, x, GROUND, w * 1.25, b.sock)
    haunch = b.fur or b.coat
    pen.oval(386, GROUND - 72, 80, 70, haunch.dark)
    pen.oval(388, GROUND - 70, 77, 67, haunch.base)
    _paw(pen, 372, GROUND, w * 2.1, b.sock)
    with pen.at(206 + (b.head_at[0] + 20) * 0.5, GROUND - 226, scale=b.head_size * 1.05):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -10, 50)
        pen.anchor("nose", -10, 22)
    pen.anchor("seat", 350, GROUND - 204)
    pen.anchor("hand", 196, GROUND - 160)


def _standing(pen: Pen, b: Beast, stride: float = 0.0, *, down: bool = False) -> None:
    if b.crouch:
        _crouched(pen, b)
        return
    cx, half = 330.0, b.length / 2
    top = GROUND - b.leg - b.depth
    chest, rump = cx - half, cx + half
    d = b.depth
    if b.tail:
        b.tail(pen, "standing", (rump + 14, top + d * 0.28))
    knee, foot = GROUND - b.leg * 0.55, GROUND - b.leg_width * 0.44
    _leg(
        pen, b, [(chest + 44, top + d * 0.7), (chest + 46 + stride * 0.4, knee), (chest + 52 + stride, foot)],
        far=True,
    )
    _leg(
        pen, b, [(rump - 34, top + d * 0.7), (rump - 26 - stride * 0.4, knee), (rump - 42 - stride, foot)],
        far=True,
    )
    body = soft(
        (chest + 8, top - 4),
        (cx, top + 6 + b.slope * 0.5),
        (rump - 12, top + b.slope),
        (rump + 26, top + d * 0.36 + b.slope * 0.7),
        (rump + 20, top + d * 0.82),
        (cx + 16, top + d * 0.93),
        (chest + 12, top + d * 1.04),
        (chest - 28, top + d * 0.62),
        (chest - 24, top + d * 0.2),
    )
    pen.form(body, b.coat, dy=-0.16)
    if b.bib:
        pen.cut(body, oval(cx - 6, top + d * 1.16, half * 0.95, d * 0.36), b.pale.dark)
    b.mark(pen, "side", body)
    pen.line(
        b.coat.light, 6, (chest + 30, top + 8), (cx, top + 14 + b.slope * 0.5),
        (rump - 30, top + 9 + b.slope), curve=True, opacity=0.7,
    )
    pen.line(
        b.coat.dark, 4, (rump - 44, top + d * 0.34 + b.slope * 0.5), (rump - 60, top + d * 0.6),
        (rump - 48, top + d * 0.92), curve=True,
    )
    _leg(
        pen, b, [(rump - 6, top + d * 0.62), (rump + 16 + stride * 0.4, knee + 4), (rump + 8 + stride, foot)],
        thigh=2.3,
    )
    _leg(pen, b, [(chest + 10, top + d * 0.62), (chest + 6 - stride * 0.6, knee), (chest + 2 - stride, foot)])
    hx, hy = chest + b.head_at[0], top + b.head_at[1]
    if down:
        hx, hy = chest - 52 * b.head_size, GROUND - 78 * b.head_size
    neck = tube([(chest + 14, top + d * 0.42), (hx + 14, hy + 6)], [d * 0.92, 104 * b.head_size])
    pen.fill(neck, (b.neck or b.coat).base)
    if b.bib:
        ruff = tube([(chest - 10, top + d * 0.5), (hx + 4, hy + 30)], [d * 0.55, 86 * b.head_size])
        pen.fill(ruff, b.pale.base)
    b.mark(pen, "neck", neck)
    with pen.at(hx, hy, scale=b.head_size):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -10, 50)
        pen.anchor("nose", -10, 22)
    pen.anchor("seat", cx + 4, top + 4)
    pen.anchor("hand", hx - 10, hy + 60)


def _sitting(pen: Pen, b: Beast) -> None:
    if b.teddy:
        _teddy(pen, b)
        return
    cx, w, k = 300.0, b.leg_width, b.squat

    def y(value: float) -> float:
        return GROUND - (GROUND - value) * k

    if b.tail:
        b.tail(pen, "sitting", (cx + 86, GROUND - 42))
    body = soft(
        (cx, y(262)), (cx + 58, y(290)), (cx + 84, y(380)), (cx + 112, y(470)), (cx + 96, 545), (cx, 556),
        (cx - 96, 545), (cx - 112, y(470)), (cx - 84, y(380)), (cx - 58, y(290)),
    )
    pen.form(body, b.coat, dx=-0.12, dy=-0.1)
    b.mark(pen, "front", body)
    for side in (1, -1):
        t = b.fur or b.coat
        pen.oval(cx + side * 88, y(500), 52, 58 * k, t.dark if side > 0 else t.base, turn=side * -14)
        _front_foot(pen, cx + side * 92, w * 1.45, b.sock)
    for side in (1, -1):
        leg = tube(
            [(cx + side * 36, y(380)), (cx + side * 33, y(470)), (cx + side * 30, GROUND - w * 0.5)],
            [w * 1.25, w * 1.1, w],
        )
        pen.fill(leg, b.coat.base)
        if b.sock is not b.coat:
            x0, _, x1, _ = leg.box
            low = GROUND - 70 * k
            pen.cut(
                leg, corners((x0 - 5, low), (x1 + 5, low), (x1 + 5, GROUND + 9), (x0 - 5, GROUND + 9)),
                b.sock.base, grow=1.4,
            )
        _front_foot(pen, cx + side * 30, w * 1.25, b.sock)
    pen.line(b.coat.dark, 4, (cx - 1, y(440)), (cx, GROUND - 30), opacity=0.8)
    if b.bib:
        points = ((-4, 284), (44, 336), (30, 396), (12, 410), (-4, 450), (-20, 410), (-38, 396), (-52, 336))
        pen.soft(b.pale.base, *((cx + px, y(py)) for px, py in points))
    size = b.head_size * (1.12 + (1 - k) * 0.7)
    neck_y = y(262) - 34 + 78 * b.head_size
    pen.oval(cx - 4, neck_y, 60 * size, 20, b.pale.dark if b.bib else b.coat.dark, opacity=0.8)
    with pen.at(cx - 6, y(262) - 34, scale=size):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -8, 50)
        pen.anchor("nose", -9, 22)
    pen.anchor("hand", cx - 40, y(420))
    pen.anchor("seat", cx, GROUND)


def _teddy(pen: Pen, b: Beast) -> None:
    cx, w, g = 300.0, b.leg_width, b.girth
    if b.tail:
        b.tail(pen, "sitting", (cx + 84 * g, GROUND - 50))
    arm = [(cx + 58 * g, 372), (cx + 108 * g, 424), (cx + 98 * g, 486)]
    sleeve = b.coat if b.fur else b.sock
    pen.tube(sleeve.dark if b.sock is not b.coat else b.coat.dark, arm, [w * 1.1, w * 1.05, w])
    body = soft(
        (cx, 300), (cx + 74 * g, 336), (cx + 112 * g, 440), (cx + 96 * g, 534), (cx, 556), (cx - 96 * g, 534),
        (cx - 112 * g, 440), (cx - 74 * g, 336),
    )
    pen.form(body, b.coat)
    if b.bib:
        pen.form(oval(cx - 4, 448, 72 * g, 86), b.pale, reach=1.3)
    b.mark(pen, "front", body)
    for s in (1, -1):
        t = b.sock
        knee, foot = (cx + s * 60 * g, 516), (cx + s * 124 * g, 522)
        pen.tube(t.dark if s > 0 else t.base, [knee, foot], [w * 1.35, w * 1.2])
        pen.oval(foot[0], foot[1] - 6, w * 0.66, w * 0.8, t.base if s < 0 else t.dark, turn=s * 10)
        pad = b.pale.base if b.bib else t.light
        pen.oval(foot[0] - 2, foot[1] + w * 0.14, w * 0.32, w * 0.28, pad, opacity=0.85)
        for dx in (-0.3, 0, 0.3):
            pen.dot(foot[0] - 2 + dx * w, foot[1] - w * (0.36 - abs(dx) * 0.3), w * 0.11, pad, opacity=0.85)
    arm = [(2 * cx - x, y) for x, y in arm]
    pen.tube(sleeve.base, arm, [w * 1.1, w * 1.05, w])
    pen.oval(cx - 2, 330, 66 * b.head_size, 26, b.coat.dark, opacity=0.7)
    with pen.at(cx - 6, 232, scale=b.head_size * 1.16):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -8, 50)
        pen.anchor("nose", -9, 22)
    pen.anchor("hand", *arm[-1])
    pen.anchor("seat", cx, GROUND)


def _front_foot(pen: Pen, x: float, w: float, t: Tones) -> None:
    pen.poly(
        t.base, (x - w / 2, GROUND), (x - w * 0.46, GROUND - w * 0.5), (x + w * 0.46, GROUND - w * 0.5),
        (x + w / 2, GROUND), r=w * 0.26,
    )
    for dx in (-0.16, 0.16):
        pen.line(t.deep, 2.6, (x + dx * w, GROUND - 4), (x + dx * w, GROUND - w * 0.22), opacity=0.55)


def _curled(pen: Pen, b: Beast, *, asleep: bool) -> None:
    base = GROUND
    body = soft(
        (150, base - 8), (128, base - 60), (170, base - 128), (270, base - 172), (390, base - 150),
        (470, base - 84), (462, base - 12), (310, base - 2),
    )
    pen.form(body, b.coat, dx=-0.1, dy=-0.2)
    b.mark(pen, "curl", body)
    pen.soft(
        b.coat.dark, (330, base - 6), (330, base - 74), (392, base - 112), (452, base - 80), (462, base - 12),
    )
    pen.soft(
        b.coat.base, (336, base - 6), (338, base - 72), (392, base - 106), (444, base - 78), (454, base - 12),
    )
    _paw(pen, 330, base, b.leg_width * 1.4, b.sock)
    if b.tail:
        b.tail(pen, "sleeping", (456, base - 34))
    _paw(pen, 236, base, b.leg_width * 1.3, b.sock)
    with pen.at(178, base - 76 * b.head_size - 6, turn=-8, scale=b.head_size):
        b.head(pen, asleep)
        pen.anchor("head_top", 0, -80)
    _paw(pen, 150, base, b.leg_width * 1.3, b.sock)
    pen.anchor("seat", 350, base - 150)


def _running(pen: Pen, b: Beast) -> None:
    cx, half = 330.0, b.length / 2 + 22
    d = b.depth * 0.92
    top = GROUND - b.leg - d - 26
    chest, rump = cx - half, cx + half
    low = GROUND
    if b.tail:
        b.tail(pen, "running", (rump + 10, top + d * 0.24))
    _reach(
        pen, b, [(chest + 40, top + d * 0.7), (chest - 6, top + d * 1.1), (chest - 62, low - 40)], far=True,
    )
    _reach(pen, b, [(rump - 24, top + d * 0.7), (rump + 44, top + d * 1.06), (rump + 82, low - 50)], far=True)
    body = soft(
        (chest + 8, top + 6), (cx - 6, top + 2), (rump - 12, top - 4), (rump + 24, top + d * 0.36),
        (rump + 14, top + d * 0.8), (cx + 30, top + d * 0.8), (chest + 20, top + d * 1.06),
        (chest - 28, top + d * 0.66), (chest - 24, top + d * 0.24),
    )
    pen.form(body, b.coat, dy=-0.16)
    if b.bib:
        pen.cut(body, oval(cx - 20, top + d * 1.14, half * 0.86, d * 0.36), b.pale.dark)
    b.mark(pen, "side", body)
    _reach(
        pen, b, [(rump - 8, top + d * 0.58), (rump + 16, top + d * 1.14), (rump + 66, low - 12)], thigh=2.2,
    )
    _reach(pen, b, [(chest + 12, top + d * 0.62), (chest - 26, top + d * 1.2), (chest - 96, low - 12)])
    hx, hy = chest + b.head_at[0] - 16, top + b.head_at[1] + 16
    neck = tube([(chest + 16, top + d * 0.45), (hx + 14, hy + 6)], [d * 0.9, 100 * b.head_size])
    pen.fill(neck, (b.neck or b.coat).base)
    if b.bib:
        pen.tube(b.pale.base, [(chest - 10, top + d * 0.54), (hx + 4, hy + 30)], [d * 0.5, 84 * b.head_size])
    b.mark(pen, "neck", neck)
    with pen.at(hx, hy, turn=-4, scale=b.head_size):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -10, 50)
        pen.anchor("nose", -10, 22)
    pen.anchor("seat", cx + 4, top + 4)


def _reach(pen: Pen, b: Beast, points: list[Point], *, far: bool = False, thigh: float = 1.5) -> None:
    """A leg in the air or pushing off; its foot follows the leg."""
    w = b.leg_width
    shape = tube(points, [min(w * thigh, b.depth * 0.78), w * 1.02, w * 0.84])
    t = b.legs or b.coat
    pen.fill(shape, t.dark if far else t.base)
    x, y = points[-1]
    if b.sock is not b.coat:
        pen.cut(shape, oval(x, y, w * 1.1, w * 1.1), b.sock.dark if far else b.sock.base, grow=1.4)
    pen.oval(x - w * 0.14, y + w * 0.06, w * 0.62, w * 0.42, b.sock.dark if far else b.sock.base, turn=-12)


def _jumping(pen: Pen, b: Beast) -> None:
    with pen.at(310, 380, turn=14), pen.at(-310, -450):
        _running(pen, b)
