"""A four-legged animal on its hind legs, its arms free to do what people do: to dance, to hold, to hug."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body.poses import SAID, Build, posed, reach
from recraft_nb.engine.illustrator.props.held.arms import open_book
from recraft_nb.engine.illustrator.props.held.played import draw_played, played_by, pose_for
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, Point, oval, soft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.props.beasts.beast import Beast
    from recraft_nb.engine.illustrator.props.body.poses import Body
    from recraft_nb.engine.illustrator.props.pen.look import Look

#: The trait of an animal that stands as people do.
UPRIGHT = "upright"
#: Deeds that no animal does on four feet.
_ON_TWO = frozenset({"dancing", "waving", "cheering", "celebrating", "juggling"})

# What a large head would hide is held lower.
_LOWER = {"toothbrush": "receiving"}
# How far, in degrees, the upper and the lower part of an arm are raised at most.
_OUT, _UP = 104.0, 152.0


def stands_upright(traits: Sequence[str]) -> bool:
    """Whether the traits ask for an animal that stands as people do."""
    said = {*traits}
    return UPRIGHT in said or bool(_ON_TWO & said) or bool(played_by(traits)[0])


def draw_upright(pen: Pen, b: Beast, look: Look) -> None:
    """Draw an animal on two feet, in the stance and with the gesture that its traits name."""
    traits = tuple(SAID.get(trait, trait) for trait in look.traits)
    kind, paint = played_by(traits)
    if pose_for(kind):
        traits = (_LOWER.get(kind) or pose_for(kind), *traits)
    young = 0.86 if look.has("baby", "young", "little") else 1.0
    g = b.girth
    build = Build(
        thigh=50 * young,
        shin=48 * young,
        torso=136 * young,
        shoulder=60 * g,
        waist=70 * g,
        hip=72 * g,
        arm=74 * young,
        head=1.22,
        girth=b.leg_width / 38,
    )
    body = _spread(posed(build, traits, unasked="at ease"))
    _draw(pen, b, body, kind, paint)


def _spread(body: Body) -> Body:
    """Raised arms of an animal go outwards, past its large head."""
    pose = body.pose
    bends = [
        (math.copysign(min(_OUT, abs(a)), a), math.copysign(min(_UP, abs(b)), b)) if abs(a) > _OUT else (a, b)
        for a, b in (pose.arm_a, pose.arm_b)
    ]
    if bends == [pose.arm_a, pose.arm_b]:
        return body
    long = (body.build.arm, body.build.arm * 0.92)
    arms = tuple(reach(arm[0], bend, long) for arm, bend in zip(body.arms, bends, strict=True))
    return replace(body, arms=(arms[0], arms[1]))


def _draw(pen: Pen, b: Beast, body: Body, kind: str, paint: str) -> None:
    (nx, ny), (hx, hy), g = body.neck, body.hip, b.girth
    if b.tail:
        b.tail(pen, "sitting", (hx + 66 * g, hy + 6))
    over = body.pose.a_over
    if not over:
        _arm(pen, b, body.arms[0], far=True)
    for leg, far in zip(body.legs, (True, False), strict=True):
        _leg(pen, b, leg, far=far and body.pose.side)
    width = g * (0.86 if body.pose.side else 1.0)
    trunk = soft(
        (nx, ny - 6), (nx + 50 * width, ny + 18), (hx + 82 * width, hy - 34), (hx + 74 * width, hy + 22),
        (hx, hy + 44),
        (hx - 74 * width, hy + 22), (hx - 82 * width, hy - 34), (nx - 50 * width, ny + 18),
    )  # fmt: skip
    pen.form(trunk, b.coat, dx=-0.1, dy=-0.1)
    if b.bib:
        middle = ((nx + hx) / 2 - 3, (ny + hy) / 2 + 16)
        pen.form(oval(*middle, 50 * width, 66), b.pale, reach=1.3)
    b.mark(pen, "front", trunk)
    pen.oval(nx - 2, ny + 8, 60 * b.head_size, 20, b.coat.dark, opacity=0.6)
    head = (body.head[0] - 2, ny - 62 * b.head_size)
    with pen.at(*head, turn=body.pose.tilt + body.pose.lean * 0.4, scale=b.head_size * 1.06):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -8, 50)
        pen.anchor("lips", -8, 52)
    if kind:
        draw_played(pen, body, kind, paint)
    pen.front()
    if over:
        _arm(pen, b, body.arms[0], far=False)
    _arm(pen, b, body.arms[1], far=False)
    if body.gesture == "reading":
        open_book(pen, body.neck, body.hip, 1.0)
        paw = b.coat.dark if b.winged else b.sock.base
        for x, y in (arm[-1] for arm in body.arms):
            pen.dot(x, y + 8, 0.44 * b.leg_width, paw)
    pen.anchor("hand", *body.arms[0][-1])
    pen.anchor("hand_b", *body.arms[1][-1])
    pen.anchor("seat", hx, hy + 34)
    pen.anchor("neck", nx, ny + 10)


def _arm(pen: Pen, b: Beast, points: list[Point], *, far: bool) -> None:
    w, t = b.leg_width, b.coat if b.fur else b.legs or b.coat
    if b.winged:
        pen.tube(t.deep if far else t.dark, points, [w * 1.1, w * 1.5, w * 0.5])
        return
    pen.tube(t.dark if far else t.base, points, [w * 1.06, w * 0.94, w * 0.86])
    x, y = points[-1]
    ex, ey = points[-2]
    paw = b.sock.dark if far else b.sock.base
    pen.dot(x + (x - ex) * 0.06, y + (y - ey) * 0.06, w * 0.54, paw)
    if not far:
        x0, y0 = points[0]
        pen.line(t.light, 5, (x0 - 5, y0 + 4), ((x0 + ex) / 2 - 5, (y0 + ey) / 2), opacity=0.55)


def _leg(pen: Pen, b: Beast, points: list[Point], *, far: bool) -> None:
    w, t = b.leg_width, b.fur or b.legs or b.coat
    pen.tube(t.dark if far else t.base, points, [w * 1.7, w * 1.36, w * 1.14])
    x, y = points[-1]
    low = min(GROUND, y + 18)
    pen.oval(x - w * 0.2, low - w * 0.34, w * 0.82, w * 0.42, b.sock.dark if far else b.sock.base)
    for dx in (-0.4, -0.02):
        pen.line(b.sock.deep, 2.6, (x + dx * w, low - 5), (x + dx * w, low - w * 0.36), opacity=0.5)
