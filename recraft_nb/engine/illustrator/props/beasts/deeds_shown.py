"""Deeds that change how an animal is drawn: a head thrown back to howl, drops that fly, a breath of fire."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Traits: who throws the head back to howl, shakes off water, breathes fire, carries on its spines.
HOWLING, SHAKING, FIERY, SPINED = "throws head back", "shakes off water", "breathes fire", "spined"


def howling_head(pen: Pen, coat: Tones, pale: Tones) -> None:
    """A head in profile, its muzzle to the sky, its eye shut."""
    ear = corners((40, -40), (104, -60), (70, 14), r=8)
    pen.fill(ear, coat.dark)
    skull = soft(
        (-66, -150), (-44, -156), (-16, -112), (18, -76), (58, -44), (76, 6), (60, 58), (20, 84), (-24, 76),
        (-48, 36), (-62, -16), (-74, -70), (-80, -120),
    )
    pen.form(skull, coat, dx=-0.1, dy=-0.1)
    pen.soft(
        pale.base, (-74, -132), (-62, -138), (-46, -84), (-26, -30), (-14, 20), (-22, 70), (-46, 40),
        (-62, -16), (-74, -70),
    )
    pen.soft(tones("#7a2f3c").base, (-76, -128), (-84, -118), (-92, -66), (-76, -60), (-66, -92))
    pen.soft(pale.dark, (-88, -116), (-98, -108), (-92, -56), (-70, -22), (-62, -40), (-78, -66))
    pen.oval(-60, -152, 17, 13, "#2b2530" )
    pen.line("#2b2530", 5, (2, -52), (14, -36), (30, -36), curve=True)
    pen.fill(corners((20, -50), (96, -92), (62, 6), r=10), coat.base)
    pen.fill(corners((38, -46), (82, -74), (60, -14), r=6), "#d99a92")


def drops(pen: Pen) -> None:
    """Drops of water that fly off all round, and the strokes of the shaking."""
    for k in range(26):
        a = math.radians(184 + 172 * k / 25)
        r = 262 + (k * 53) % 96
        x, y = 300 + 1.1 * r * math.cos(a), 420 + 1.02 * r * math.sin(a)
        size = 15 + (k * 37) % 13
        with pen.at(x, y, turn=math.degrees(a) + 90):
            pen.soft(
                "#4fa8e6" if k % 3 else "#c4e6fb", (0, -1.9 * size), (0.8 * size, 0.2 * size), (0, size),
                (-0.8 * size, 0.2 * size),
            )
    for s in (-1, 1):
        for dx in (0, 26):
            x = 300 + s * (236 + dx)
            pen.line("#a5d8f6", 7, (x, 350), (x + s * 12, 400), (x, 450), curve=True)


def breath_of_fire(pen: Pen) -> None:
    """Flames out of a mouth at (0, 0), to the left."""
    for paint, k in (("#e8542f", 1.0), ("#f7942d", 0.76), ("#ffd75a", 0.5)):
        pen.soft(
            paint, (4, -8 * k), (-90 * k, -34 * k), (-170 * k, -26 * k), (-250 * k, -76 * k),
            (-236 * k, -24 * k), (-318 * k, -18 * k), (-262 * k, 22 * k),
            (-290 * k, 66 * k), (-206 * k, 50 * k), (-120 * k, 46 * k), (4, 14 * k),
        )
    pen.anchor("fire", -300, 0)


def _hamster_wheel(pen: Pen, look: Look) -> None:
    """A wheel of rungs on its stand, open to the front; the near rim lies before who runs in it."""
    c = look.main("#e8734a", "#4a9bd1", "#7bb55a")
    metal = tones("#b9c0cc")
    for x in (-1, 1):
        pen.tube(metal.dark, [(300, 320), (300 + x * 150, 556)], [20, 24])
    pen.box(120, 544, 360, 18, metal.dark, 8)
    pen.dot(300, 310, 232, tones(c.light).light)
    for k in range(20):
        a = math.radians(18 * k)
        pen.line(c.light, 7, (300 + 176 * math.cos(a), 310 + 176 * math.sin(a)),
                 (300 + 226 * math.cos(a), 310 + 226 * math.sin(a)))
    pen.ring(300, 310, 176, 176, c.light, 6)
    pen.anchor("floor", 300, 520)
    pen.front()
    pen.ring(300, 310, 228, 228, c.base, 22)
    pen.ring(300, 310, 240, 240, c.dark, 6)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:hamster_wheel": _hamster_wheel}
