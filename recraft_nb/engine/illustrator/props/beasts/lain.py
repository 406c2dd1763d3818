"""More ways in which an animal is drawn: curled around a thing, stretched after a nap, at a wheel."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.beast import AROUND, AT_WHEEL, ON_BACK, SWUM
from recraft_nb.engine.illustrator.props.beasts.wallowing import draw_on_back, draw_swimming
from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, Point, oval, soft, tube

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.beasts.beast import Beast

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

# The line of the back of who lies around something, from the rump over the far side to the shoulders.
_RING: tuple[Point, ...] = (
    (462, 506), (508, 432), (460, 356), (372, 322), (278, 318), (180, 344), (122, 412), (126, 486),
)
_THICK = (84, 100, 104, 100, 98, 96, 92, 84)


def _flat_paw(pen: Pen, b: Beast, x: float, y: float, *, far: bool = False) -> None:
    w = b.leg_width
    pen.oval(x, y - w * 0.3, w * 0.86, w * 0.42, b.sock.dark if far else b.sock.base)
    if not far:
        pen.lines(b.sock.deep, 3, *(((x + k * w, y - 6), (x + k * w, y - w * 0.36)) for k in (-0.5, -0.2)),
                  opacity=0.55)


def draw_around(pen: Pen, b: Beast, *, asleep: bool) -> None:
    """Lie in a ring, the back behind what is in it, head and tail before it.

    Args:
        pen: Draws.
        b: Whom.
        asleep: Whether the eyes are shut.
    """
    back = tube(list(_RING), list(_THICK))
    if b.ridge:
        for (x0, y0), (x1, y1) in pairwise(_RING[1:]):
            for k in (0.1, 0.6):
                x, y = x0 + (x1 - x0) * k, y0 + (y1 - y0) * k
                turn = math.degrees(math.atan2(x - 310, 470 - y))
                with pen.at(x, y, turn=turn):
                    pen.poly(b.ridge, (-20, -40), (0, -80), (20, -40), r=4)
    pen.form(back, b.coat, dx=-0.04, dy=-0.1)
    b.mark(pen, "curl", back)
    b.mark(pen, "around", back)
    pen.soft(b.coat.deep, (164, 420), (230, 376), (310, 366), (400, 380), (456, 440), (440, 520), (300, 552),
             (180, 530))
    pen.anchor("inside", 306, GROUND - 26)
    pen.front()
    haunch = b.fur or b.coat
    pen.form(oval(464, 486, 74, 66), haunch, dy=-0.16)
    _flat_paw(pen, b, 408, GROUND - 8)
    tail = [(500, 520), (440, 556), (350, 564), (270, 556), (214, 536)]
    pen.tube(b.coat.dark, [(x, y + 4) for x, y in tail], [66, 56, 44, 32, 10])
    pen.tube(b.coat.base, tail, [62, 52, 40, 28, 8])
    if b.ridge:
        pen.poly(b.ridge, (236, 540), (176, 486), (222, 516), (188, 560), r=5)
    pen.tube(b.coat.base, [(126, 420), (120, 476), (140, 520)], [96, 98, 84])
    legs = b.fur or b.legs or b.coat
    pen.tube(legs.dark, [(170, 486), (208, 536)], [b.leg_width * 1.2, b.leg_width])
    _flat_paw(pen, b, 216, GROUND - 8, far=True)
    pen.tube(legs.base, [(128, 490), (118, 536)], [b.leg_width * 1.3, b.leg_width])
    _flat_paw(pen, b, 108, GROUND - 4)
    with pen.at(128, GROUND - 148 * b.head_size, turn=-5, scale=b.head_size * 1.06):
        b.head(pen, asleep)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -8, 50)
    pen.anchor("seat", 306, 300)


def draw_stretching(pen: Pen, b: Beast) -> None:
    """Bow down in front, the fore paws far out, the rump and the tail high.

    Args:
        pen: Draws.
        b: Whom.
    """
    w, d = b.leg_width, b.depth
    rump: Point = (440, GROUND - b.leg - d * 0.62)
    chest: Point = (226, GROUND - d * 0.5 - 12)
    if b.tail:
        b.tail(pen, "standing", (rump[0] + 36, rump[1] - d * 0.2))
    legs = b.fur or b.legs or b.coat
    for dx, far in ((-34, True), (0, False)):
        t = legs.dark if far else legs.base
        pen.tube(t, [(rump[0] + dx, rump[1]), (rump[0] + dx + 22, GROUND - b.leg * 0.5),
                     (rump[0] + dx + 4, GROUND - w * 0.4)], [d * 0.8, w * 1.15, w * 0.9])
        _flat_paw(pen, b, rump[0] + dx - 6, GROUND, far=far)
        if far:
            pen.tube(t, [(chest[0] + 10, chest[1]), (120, GROUND - 26), (76, GROUND - 20)],
                     [w * 1.5, w, w * 0.9])
            _flat_paw(pen, b, 74, GROUND - 6, far=True)
    body = soft(
        (chest[0] - 50, chest[1] - d * 0.2), (chest[0] + 40, chest[1] - d * 0.56), (330, rump[1] + 6),
        (rump[0] - 20, rump[1] - d * 0.46), (rump[0] + 44, rump[1] - d * 0.2),
        (rump[0] + 40, rump[1] + d * 0.4), (rump[0] - 50, rump[1] + d * 0.56), (320, GROUND - d * 0.5),
        (chest[0] + 20, GROUND - 12),
        (chest[0] - 46, GROUND - 18),
    )
    pen.form(body, b.coat, dx=-0.06, dy=-0.14)
    b.mark(pen, "side", body)
    pen.tube(legs.base, [(chest[0] + 4, chest[1] + 16), (110, GROUND - 18), (46, GROUND - 14)],
             [w * 1.5, w, w * 0.9])
    _flat_paw(pen, b, 42, GROUND)
    with pen.at(chest[0] - 40, chest[1] - 66 * b.head_size, turn=-6, scale=b.head_size):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -10, 50)
    pen.anchor("seat", 330, rump[1])


def draw_at_wheel(pen: Pen, b: Beast) -> None:
    """Be seen to the waist, as who sits in a car is, both paws forward at the wheel.

    Args:
        pen: Draws.
        b: Whom.
    """
    g, w = b.girth, b.leg_width * 1.06
    arm = b.coat if b.fur else b.legs or b.coat
    pen.tube(arm.dark, [(270, 428), (206, 470), (150, 446)], [w * 1.1, w, w * 0.9])
    pen.dot(146, 442, w * 0.54, b.sock.dark)
    trunk = soft(
        (300, 366), (346 * g, 392), (374 * g, 470), (378 * g, GROUND), (226 / g, GROUND), (230 / g, 470),
        (254 / g, 392),
    )
    pen.form(trunk, b.coat, dx=-0.1, dy=-0.1)
    if b.bib:
        pen.form(oval(290, 470, 50 * g, 70), b.pale, reach=1.3)
    b.mark(pen, "front", trunk)
    with pen.at(294, 392 - 74 * b.head_size, scale=b.head_size * 1.16):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -8, 50)
    pen.tube(arm.base, [(330, 440), (280, 506), (196, 462)], [w * 1.2, w * 1.06, w * 0.92])
    pen.dot(190, 458, w * 0.56, b.sock.base)
    pen.anchor("seat", 300, GROUND)


def panniers(pen: Pen, seat: Point) -> None:
    """A blanket over the back and a wicker basket at the flank, the rim of the other one behind it.

    Args:
        pen: Draws, in front of the animal.
        seat: The middle of its back.
    """
    x, y = seat
    pen.soft("#a8743f", (x + 6, y - 34), (x + 60, y - 40), (x + 112, y - 30), (x + 104, y - 6),
             (x + 10, y - 4))
    pen.poly("#c8453f", (x - 66, y - 6), (x + 74, y - 8), (x + 68, y + 40), (x - 60, y + 42), r=6)
    pen.line("#f2c53f", 6, (x - 60, y + 34), (x + 66, y + 32))
    low, wide = y + 122, 74
    basket = soft((x - wide, y + 20), (x, y + 28), (x + wide, y + 20), (x + wide - 14, low), (x, low + 8),
                  (x - wide + 14, low))
    pen.fill(basket, "#b9854a")
    for k in range(3):
        pen.line("#96683a", 5, (x - wide + 6 + 3 * k, y + 46 + 24 * k), (x, y + 54 + 24 * k),
                 (x + wide - 6 - 3 * k, y + 46 + 24 * k), curve=True)
    for k in range(-2, 3):
        pen.line("#96683a", 4, (x + 28 * k, y + 28), (x + 23 * k, low))
    pen.line("#d9a668", 13, (x - wide, y + 22), (x, y + 30), (x + wide, y + 22), curve=True)


_LYING: Mapping[str, Callable[[Pen, Beast], None]] = {
    AT_WHEEL: draw_at_wheel,
    SWUM: draw_swimming,
    ON_BACK: draw_on_back,
    "stretching": draw_stretching,
}


def lain(pen: Pen, b: Beast, traits: tuple[str, ...]) -> bool:
    """Draw an animal in one of these ways when its traits ask for it; False when nothing was drawn.

    Args:
        pen: Draws.
        b: Whom.
        traits: Of the animal.
    """
    if AROUND in traits:
        draw_around(pen, b, asleep="sleeping" in traits)
        return True
    for trait, drawing in _LYING.items():
        if trait in traits:
            drawing(pen, b)
            return True
    return False
