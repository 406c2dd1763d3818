"""Birds seen from the side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts import faces, own_parts
from recraft_nb.engine.illustrator.props.pen.shapes import (
    GROUND,
    Pen,
    Point,
    Tones,
    corners,
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

POSES = ("standing", "sitting", "sleeping", "flying", "running", "jumping", "swimming", "walking")
DARK = faces.DARK


@dataclass(frozen=True, slots=True)
class Bird:
    """Measures and colours of a bird seen from the side."""

    coat: Tones
    belly: Tones
    wing: Tones
    head: Tones
    beak: Tones
    leg: Tones
    body: Point = (132, 92)
    neck: Point = (-96, -96)
    neck_width: Point = (92, 70)
    crown: float = 50
    bill: str = "duck"
    legs: float = 64
    tail: str = "up"
    crest: Callable[[Pen, bool], None] | None = None
    collar: str = ""


def draw_bird(pen: Pen, b: Bird, look: Look) -> None:
    """Draw a bird in the pose its traits name, with what they say it wears."""
    pose, traits = look.pose(*POSES), look.traits
    b = own_parts.of_bird(b, look)
    flying = pose in {"flying", "jumping"}
    rx, ry = b.body
    resting = pose in {"sitting", "sleeping", "swimming"}
    cx, cy = 330.0, GROUND - ry - (0 if resting else b.legs) + (8 if resting else 12)
    if flying:
        cy = 330.0
    turn = 8.0 if flying else 0.0
    if not resting and not flying:
        _legs(pen, b, cx, cy + ry * 0.8, running=pose == "running")
    with pen.at(cx, cy, turn=turn):
        if flying:
            _wing_up(pen, b, far=True)
        _tail(pen, b)
        if flying:
            for dy in (0, 14):
                pen.line(
                    b.leg.base if dy else b.leg.dark, 12, (rx * 0.3, ry * 0.66 + dy),
                    (rx * 1.1, ry * 0.8 + dy),
                )
        body = soft(
            (-rx * 0.96, -ry * 0.1), (-rx * 0.62, -ry * 0.72), (0, -ry * 0.84), (rx * 0.62, -ry * 0.62),
            (rx * 0.98, -ry * 0.16), (rx * 0.7, ry * 0.62), (0, ry), (-rx * 0.66, ry * 0.82),
        )
        head = (-rx * 0.66 + b.neck[0] * 0.6, -ry * 0.3 + b.neck[1])
        if pose == "sleeping":
            head = (head[0] + 26, min(-ry * 0.3 + b.neck[1] * 0.72, -ry * 0.6))
        if flying:
            head = (-rx * 0.9 + b.neck[1] * 0.9, -ry * 0.3 + b.neck[1] * 0.3)
        root = (-rx * 0.52, -ry * 0.02)
        pen.form(body, b.coat, dx=-0.06, dy=-0.14)
        middle = (
            -rx * 0.8 + b.neck[0] * 0.18, (root[1] + head[1]) / 2,
        ) if not flying else ((root[0] + head[0]) / 2, (root[1] + head[1]) / 2 + 10)
        neck = tube([root, middle, head], [b.neck_width[0], b.neck_width[1] * 0.95, b.neck_width[1] * 0.9])
        pen.fill(neck, b.coat.base)
        pen.cut(body, oval(-rx * 0.24, ry * 1.02, rx * 0.92, ry * 0.56), b.belly.base)
        if b.head is not b.coat:
            pen.cut(
                neck,
                corners(
                    (-999, -999), (999, -999), (999, head[1] + b.crown * 0.9),
                    (-999, head[1] + b.crown * 0.9),
                ),
                b.head.base,
            )
        if b.collar and not flying:
            y = head[1] + b.crown * 0.9
            pen.cut(neck, corners((-999, y), (999, y), (999, y + 13), (-999, y + 13)), b.collar)
        if flying:
            _wing_up(pen, b, far=False)
        else:
            _wing_folded(pen, b)
        with pen.at(head[0], head[1]):
            size = b.crown / 82
            wear.neck_first(pen, traits, size * 0.86, (10, -2))
            _head(pen, b, asleep=pose == "sleeping")
            wear.on_top(pen, traits, (0, -b.crown + 6), size, (-b.crown * 0.36, 0))
            pen.anchor("head_top", 0, -b.crown)
            pen.anchor("mouth", -b.crown - 20, 12)
            pen.anchor("hand", -b.crown - 20, 12)
    pen.anchor("seat", cx, cy - ry * 0.8)


def _tail(pen: Pen, b: Bird) -> None:
    rx, ry = b.body
    if b.tail == "plume":
        for k, (x, y) in enumerate(((1.5, -1.0), (1.72, -0.6), (1.6, -0.1))):
            pen.fill(
                tube(
                    [
                        (rx * 0.7, -ry * 0.1), (rx * (0.7 + x) / 2 + 14, ry * y * 0.9 - 14),
                        (rx * x * 0.9, ry * y),
                    ],
                    [44, 46, 20],
                ),
                (b.wing.dark, b.wing.base, b.coat.dark)[k],
            )
        return
    pen.soft(
        b.wing.dark, (rx * 0.5, -ry * 0.6), (rx * 0.98, -ry * 0.56), (rx * 1.4, -ry * 0.84),
        (rx * 1.3, -ry * 0.3), (rx * 0.92, ry * 0.3),
    )
    pen.soft(
        b.coat.base, (rx * 0.5, -ry * 0.5), (rx * 0.94, -ry * 0.46), (rx * 1.28, -ry * 0.62),
        (rx * 1.16, -ry * 0.2), (rx * 0.8, ry * 0.3),
    )


def _wing_folded(pen: Pen, b: Bird) -> None:
    rx, ry = b.body
    wing = soft(
        (-rx * 0.42, -ry * 0.24), (-rx * 0.02, -ry * 0.52), (rx * 0.56, -ry * 0.42), (rx * 1.1, -ry * 0.2),
        (rx * 0.7, ry * 0.3), (rx * 0.1, ry * 0.46), (-rx * 0.34, ry * 0.2),
    )
    pen.fill(wing, b.wing.dark)
    pen.fill(
        soft(
            (-rx * 0.42, -ry * 0.26), (-rx * 0.02, -ry * 0.54), (rx * 0.54, -ry * 0.44),
            (rx * 1.02, -ry * 0.22), (rx * 0.64, ry * 0.2), (rx * 0.1, ry * 0.34), (-rx * 0.34, ry * 0.12),
        ),
        b.wing.base,
    )
    pen.lines(
        b.wing.dark, 5, ((rx * 0.12, ry * 0.1), (rx * 0.46, ry * 0.08), (rx * 0.78, -ry * 0.1)),
        ((-rx * 0.06, -ry * 0.12), (rx * 0.3, -ry * 0.12), (rx * 0.62, -ry * 0.24)), curve=True,
    )


def _wing_up(pen: Pen, b: Bird, *, far: bool) -> None:
    rx, ry = b.body
    t = b.wing
    with pen.at(-rx * 0.05 + (-26 if far else 10), -ry * 0.3, turn=-10 if far else 14):
        wing = soft(
            (-rx * 0.44, 20), (-rx * 0.4, -ry * 1.2), (rx * 0.1, -ry * 2.3), (rx * 0.3, -ry * 2.0),
            (rx * 0.52, -ry * 1.6), (rx * 0.66, -ry * 1.1), (rx * 0.74, -ry * 0.6), (rx * 0.6, 10), (0, 34),
        )
        pen.fill(wing, t.dark if far else t.base)
        if not far:
            pen.cut(wing, oval(rx * 0.1, -ry * 0.1, rx * 0.56, ry * 1.0), b.coat.light)
        line = t.deep if far else t.dark
        pen.lines(
            line, 5, ((rx * 0.1, -ry * 1.0), (rx * 0.26, -ry * 1.9)),
            ((rx * 0.24, -ry * 0.8), (rx * 0.48, -ry * 1.5)),
            ((rx * 0.36, -ry * 0.5), (rx * 0.62, -ry * 1.04)),
        )


def _legs(pen: Pen, b: Bird, cx: float, y: float, *, running: bool) -> None:
    for dx, far, lean in ((26, True, 34 if running else 4), (-8, False, -34 if running else -2)):
        t = b.leg.dark if far else b.leg.base
        foot = (cx + dx + lean, GROUND - 8)
        pen.line(t, 13, (cx + dx, y), (cx + dx + 4 + lean * 0.3, (y + GROUND) / 2), foot)
        pen.poly(
            t, (foot[0] + 12, GROUND), (foot[0] + 4, GROUND - 18), (foot[0] - 44, GROUND - 8),
            (foot[0] - 44, GROUND), r=6,
        )


def _head(pen: Pen, b: Bird, *, asleep: bool) -> None:
    r = b.crown
    if b.bill == "duck":
        pen.soft(
            b.beak.base, (-r * 0.72, -8), (-r * 1.2, 0), (-r * 1.9, 6), (-r * 1.96, 20), (-r * 1.3, 26),
            (-r * 0.6, 24),
        )
        pen.line(b.beak.dark, 4, (-r * 1.84, 16), (-r * 1.3, 15), (-r * 0.8, 10), curve=True)
        pen.oval(-r * 1.14, 4, 3, 4, b.beak.deep)
    elif b.bill == "swan":
        pen.soft(
            b.beak.base, (-r * 0.7, -10), (-r * 1.3, 4), (-r * 1.86, 24), (-r * 1.74, 34), (-r * 1.1, 28),
            (-r * 0.6, 22),
        )
        pen.soft("#3a3540", (-r * 0.6, -16), (-r * 1.02, -14), (-r * 1.16, 2), (-r * 0.9, 6), (-r * 0.5, 6))
    else:
        pen.poly(b.beak.base, (-r * 0.7, -12), (-r * 1.62, 10), (-r * 0.7, 24), r=5)
        pen.poly(b.beak.dark, (-r * 0.7, 8), (-r * 1.62, 10), (-r * 0.7, 24), r=5)
    if b.crest:
        b.crest(pen, asleep)
    pen.form(oval(0, 0, r, r), b.head, reach=1.25)
    x, y = -r * 0.34, -r * 0.1
    if asleep:
        pen.line(
            DARK if b.head.base > "#666666" else "#f4f0f0", 4.4, (x - 9, y), (x, y + 7), (x + 9, y),
            curve=True,
        )
    else:
        pen.oval(x, y, 8, 10, DARK)
        pen.dot(x - 2.5, y - 3.5, 3, "#ffffff")
    pen.oval(x + r * 0.36, r * 0.4, r * 0.24, r * 0.17, "#f2888c", opacity=0.45)


def _duck(pen: Pen, look: Look) -> None:
    white = look.chance.chance(0.3) or look.has("white", "baby")
    coat = look.main("#fbf8f2" if white else "#b9a48f")
    head = coat if white or look.color else tones("#3f8f5c")
    wing = tones("#e6e0d6") if white else tones("#94806f")
    if look.has("yellow", "baby", "duckling"):
        coat = head = wing = tones("#f8d35a")
    b = Bird(
        coat, tones(coat.light), wing, head, tones("#f5a53c"), tones("#f08f35"), neck_width=(92, 58),
        collar="#fbf8f2" if head is not coat else "", legs=56,
    )
    draw_bird(pen, b, look)


def _goose(pen: Pen, look: Look) -> None:
    coat = look.main("#f7f4ee", "#c2bbb4")
    b = Bird(
        coat, tones("#ffffff"), tones(coat.dark), coat, tones("#f2953b"), tones("#ea8733"), neck=(-84, -166),
        neck_width=(90, 54), crown=45, legs=64,
    )
    draw_bird(pen, b, look)


def _swan(pen: Pen, look: Look) -> None:
    coat = look.main("#fbfafa")
    b = Bird(
        coat, coat, tones("#e8ebf2") if look.color is None else tones(coat.light), coat, tones("#f0803c"),
        tones("#4a4450"), body=(150, 92), neck=(-60, -196), neck_width=(86, 42), crown=40, bill="swan",
        legs=48,
    )
    draw_bird(pen, b, look)


def _chicken(pen: Pen, look: Look) -> None:
    coat = look.main("#fbf5ea", "#c8793f", "#e2b071")
    red = tones("#e0473f")

    def comb(p: Pen, _asleep: bool) -> None:
        p.soft(
            red.base, (-26, -38), (-34, -62), (-18, -58), (-8, -80), (4, -62), (20, -76), (22, -56),
            (38, -54), (30, -30), (0, -34),
        )
        p.soft(red.dark, (-44, 18), (-30, 20), (-28, 44), (-40, 52), (-50, 38))

    wing = tones(coat.dark)
    b = Bird(
        coat, tones(coat.light), wing, coat, tones("#f5b03c"), tones("#ee9a35"), body=(124, 100),
        neck=(-66, -112), neck_width=(116, 78), crown=48, bill="point", legs=70, tail="plume", crest=comb,
    )
    draw_bird(pen, b, look)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:duck": _duck,
    "animal:goose": _goose,
    "animal:swan": _swan,
    "animal:chicken": _chicken,
}
