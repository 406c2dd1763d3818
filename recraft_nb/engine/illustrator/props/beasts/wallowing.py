"""Animals in water up to the back, and on their backs with the paws in the air."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import (
    GROUND,
    Outline,
    Pen,
    Tones,
    corners,
    oval,
    soft,
    tube,
)

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.beasts.beast import Beast

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def back_in_water(pen: Pen, coat: Tones, chest: float, rump: float, depth: float) -> Outline:
    """The back of who swims, and the ring of water around it.

    Args:
        pen: Draws.
        coat: Its tones.
        chest: Where it begins.
        rump: Where it ends.
        depth: From back to belly, of which half is seen.
    """
    cx, low = (chest + rump) / 2, GROUND - 6
    top = low - depth * 0.52
    pen.oval(cx - 16, low, (rump - chest) / 2 + 108, 26, "#ffffff", opacity=0.28)
    back = soft((chest - 12, low), (chest - 2, top + 14), (chest + 44, top - 6), (cx, top),
             (rump - 14, top + 6),
                (rump + 16, top + depth * 0.26), (rump + 18, low), (cx, low + 4))
    pen.form(back, coat, dy=-0.16)
    pen.line(coat.light, 6, (chest + 40, top + 10), (cx, top + 14),
             (rump - 34, top + 18), curve=True, opacity=0.7)
    return back


def waves(pen: Pen, left: float, rump: float) -> None:
    """Small waves before the chest and along the flank of who swims.

    Args:
        pen: Draws.
        left: How far they reach to the left.
        rump: Where the back ends.
    """
    low, paint, cx = GROUND - 6, "#eaf7fd", (left + rump) / 2
    pen.tube(paint, [(left, low + 2), (left + 74, low + 12), (left + 150, low + 2)], [6, 15, 6])
    pen.tube(paint, [(cx, low + 6), (cx + 80, low + 12), (rump + 56, low + 2)], [5, 14, 5])
    pen.lines(paint, 7, ((left - 38, low + 20), (left + 14, low + 26)),
              ((rump + 30, low + 22), (rump + 92, low + 18)), ((cx - 20, low + 28), (cx + 50, low + 30)))


def draw_swimming(pen: Pen, b: Beast) -> None:
    """Head, back and tail above the water, rings of it where the body goes in.

    Args:
        pen: Draws.
        b: Whom.
    """
    half, d = b.length / 2 + 6, b.depth
    chest, rump, low = 330.0 - half, 330.0 + half, GROUND - 6
    if b.tail:
        b.tail(pen, "running", (rump + 2, low - d * 0.24))
    back = back_in_water(pen, b.coat, chest, rump, d)
    b.mark(pen, "side", back)
    hx, hy = chest - 26, low - 66 * b.head_size - d * 0.2
    pen.tube((b.neck or b.coat).base, [(chest + 22, low - d * 0.16), (hx + 10, hy + 14)],
             [d * 0.66, 100 * b.head_size])
    with pen.at(hx, hy, turn=6, scale=b.head_size):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -10, 50)
        pen.anchor("nose", -10, 22)
    waves(pen, hx - 74, rump)
    pen.anchor("seat", 330, low - d * 0.5)


def draw_on_back(pen: Pen, b: Beast) -> None:
    """On the back, the belly and all four paws up, the head on the ground.

    Args:
        pen: Draws.
        b: Whom.
    """
    w, d = b.leg_width, b.depth
    half = b.length / 2 + 8
    cx, legs = 330.0, b.fur or b.legs or b.coat
    chest, rump = cx - half, cx + half
    top = GROUND - d * 1.02
    if b.tail:
        b.tail(pen, "sleeping", (rump + 6, GROUND - 34))
    up = 78.0 if b.leg > 50 else 52.0
    for x, lean in ((chest + 62, 26), (rump - 66, 30)):
        pen.tube(legs.dark, [(x, top + 34), (x + lean, top - up * 0.4), (x + lean - 26, top - up)],
                 [w * 1.5, w * 1.1, w])
        pen.oval(x + lean - 30, top - up - 2, w * 0.6, w * 0.52, b.sock.dark)
    body = soft((chest - 20, GROUND - d * 0.4), (chest + 16, top + 18), (cx, top - 6), (rump - 12, top + 16),
                (rump + 28, GROUND - d * 0.44), (rump + 4, GROUND - 4), (cx, GROUND), (chest + 6, GROUND - 2))
    pen.form(body, b.coat, dy=0.12)
    b.mark(pen, "curl", body)
    pen.cut(body, oval(cx, top - 6, half * 0.96, d * 0.46), b.pale.base if b.bib else b.coat.light)
    for x, lean in ((chest + 22, -18), (rump - 20, -4)):
        pen.tube(legs.base, [(x, top + 44), (x + lean, top - up * 0.36), (x + lean - 34, top - up * 0.86)],
                 [w * 1.6, w * 1.16, w])
        pen.oval(x + lean - 40, top - up * 0.88, w * 0.64, w * 0.54, b.sock.base)
        pen.oval(x + lean - 46, top - up * 0.9, w * 0.26, w * 0.22, b.sock.deep, opacity=0.5)
    hx, hy = chest - 54 * b.head_size, GROUND - 84 * b.head_size
    pen.tube((b.neck or b.coat).base, [(chest + 26, GROUND - d * 0.46), (hx + 16, hy + 4)],
             [d * 0.8, 104 * b.head_size])
    with pen.at(hx, hy, turn=-58, scale=b.head_size):
        b.head(pen, False)
        pen.anchor("head_top", 0, -80)
        pen.anchor("mouth", -10, 50)
        pen.anchor("nose", -10, 22)
    pen.anchor("seat", cx, top)


def open_mouth(pen: Pen, *, fierce: bool) -> None:
    """A mouth wide open under the nose of a face that looks at us, drawn over the one it has.

    Args:
        pen: Draws, at the head.
        fierce: Fangs show, above and below.
    """
    hole = corners((-54, 44), (-10, 36), (34, 44), (26, 92), (-10, 112), (-46, 92), r=20)
    pen.fill(hole, "#6d2230")
    pen.cut(hole, oval(-10, 104, 32, 26), "#e9657a")
    if fierce:
        for x, s in ((-44, 1), (24, -1)):
            pen.poly("#fffaf0", (x - 8, 42), (x + 10, 40), (x + 2 * s, 68), r=2)
            pen.poly("#fffaf0", (x - 2 + 4 * s, 96), (x + 14 * s, 98), (x + 6 * s, 76), r=2)
    pen.fill(tube([(-58, 42), (-10, 37), (38, 42)], [5, 6, 5]), "#2d2632")
