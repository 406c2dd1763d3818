"""The hedgehog and his quills."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import animal_wear as wear
from recraft_nb.engine.illustrator.props.beasts import faces as f
from recraft_nb.engine.illustrator.props.beasts.beast import POSES
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, Tones, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _quills(pen: Pen, spines: Tones) -> None:
    """A dome of spines, two rows deep."""
    outer: list[Point] = []
    for k in range(23):
        angle = math.pi * (1.02 - k / 22 * 1.08)
        for r, da in ((1.0, 0.0), (1.13, -0.06)):
            outer.append((10 + 168 * r * math.cos(angle + da), -96 - 132 * r * math.sin(angle + da)))
    pen.fill(corners(*outer, (150, -28), (0, -22), (-120, -34), r=4), spines.dark)
    inner: list[Point] = []
    for k in range(19):
        angle = math.pi * (1.02 - k / 18 * 1.0)
        for r, da in ((0.8, 0.0), (0.94, -0.07)):
            inner.append((2 + 164 * r * math.cos(angle + da), -96 - 130 * r * math.sin(angle + da)))
    pen.fill(corners(*inner, (100, -50), (-60, -40), r=4), spines.base)
    hairs = []
    for r, n in ((0.62, 6), (0.4, 4)):
        for k in range(n):
            angle = math.pi * (0.86 - 0.66 * k / (n - 1))
            x, y = 14 + 160 * r * math.cos(angle), -96 - 124 * r * math.sin(angle)
            hairs.append(((x, y), (x + 20 * math.cos(angle - 0.3), y - 20 * math.sin(angle - 0.3))))
    pen.lines(spines.glow, 7, *hairs)


def _hedgehog(pen: Pen, look: Look) -> None:
    spines = look.main("#7d5a44", "#6b5148", "#8a6a4e")
    skin = tones("#f0cfa4")
    pose = look.pose(*POSES)
    asleep = pose == "sleeping"
    lift = 50 if pose == "jumping" else 0
    with pen.at(310, 560 - lift, scale=1.12):
        if not asleep:
            for x, far in ((-76, True), (96, True), (-110, False), (60, False)):
                pen.poly(
                    skin.dark if far else skin.base, (x - 26, 0), (x - 20, -34), (x + 16, -34), (x + 18, 0),
                    r=12,
                )
        _quills(pen, spines)
        pen.soft(skin.dark, (-110, -40), (0, -60), (130, -50), (110, -24), (0, -16), (-90, -20))
        head = soft(
            (-60, -140), (-108, -132), (-150, -92), (-206, -58), (-208, -42), (-160, -22), (-96, -14),
            (-44, -40), (-34, -96),
        )
        pen.form(head, skin, dx=-0.06, reach=1.26)
        pen.dot(-62, -124, 25, skin.dark)
        pen.dot(-63, -121, 15, "#e8a58c")
        pen.dot(-207, -54, 14, f.DARK)
        pen.dot(-212, -59, 4, "#ffffff", opacity=0.7)
        if asleep:
            pen.line(f.DARK, 5, (-146, -74), (-134, -66), (-120, -74), curve=True)
        else:
            pen.oval(-134, -76, 9.5, 12, f.DARK)
            pen.dot(-138, -81, 3.4, "#ffffff")
        pen.line("#8d5a48", 4, (-180, -34), (-162, -30), (-148, -38), curve=True)
        pen.oval(-112, -50, 15, 10, "#f2888c", opacity=0.5)
        if asleep:
            for x in (-120, 40):
                pen.poly(skin.base, (x - 26, 0), (x - 20, -22), (x + 16, -22), (x + 18, 0), r=10)
        wear.neck_first(pen, look.traits, 0.62, (-66, -62))
        wear.on_top(pen, look.traits, (-104, -128), 0.62, (-128, -70))
        pen.anchor("head_top", -90, -135)
        pen.anchor("hand", -200, -20)
        pen.anchor("seat", 0, -216)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"animal:hedgehog": _hedgehog}
