"""Bridges, piers and gates: things one walks over or through."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, Tones, corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _bridge(pen: Pen, look: Look) -> None:
    if look.has("wooden", "wood", "rope", "red", "japanese"):
        _footbridge(pen, look)
        return
    s = look.main("#b7a99c", "#a9a6ae", "#c2ab8f")
    # A stone bridge of three arches, drawn as the wall and the openings' dark vaults with light behind.
    deck = [(10.0, 372.0), (120.0, 338.0), (300.0, 318.0), (480.0, 338.0), (590.0, 372.0)]
    wall: list[Point] = [*((x, y - 10) for x, y in deck), (590, 560), (540, 560)]
    for cx, r, top in ((468, 62, 424), (300, 76, 400), (132, 62, 424)):
        arch = [
            (cx + r, 560), (cx + r, 500), (cx + r * 0.9, 460), (cx + r * 0.6, top + 14), (cx, top),
            (cx - r * 0.6, top + 14), (cx - r * 0.9, 460), (cx - r, 500), (cx - r, 560),
        ]
        wall.extend(arch)
    wall.extend([(10, 560)])
    for cx, r, top in ((468, 62, 424), (300, 76, 400), (132, 62, 424)):
        pen.poly(
            s.deep, (cx - r - 4, 560), (cx - r - 4, 500), (cx - r * 0.92, 456), (cx - r * 0.6, top + 8),
            (cx + r * 0.3, top - 6), (cx + r * 0.3, top + 10), (cx - r * 0.44, top + 24), (cx - r * 0.7, 466),
            (cx - r + 17, 504), (cx - r + 17, 560), r=9,
        )
    shape = corners(*wall, r=9)
    pen.fill(shape, s.base)
    for cx, r, top in ((132, 62, 424), (300, 76, 400), (468, 62, 424)):
        pen.line(
            s.light, 13, (cx - r - 4, 540), (cx - r - 3, 498), (cx - r * 0.92, 458),
            (cx - r * 0.62, top + 10), (cx, top - 5), (cx + r * 0.62, top + 10), (cx + r * 0.92, 458),
            (cx + r + 3, 498), (cx + r + 4, 540), curve=True,
        )
    for x, y in (
        (34, 408), (196, 400), (214, 372), (352, 372), (380, 402), (536, 410), (24, 470), (196, 520),
        (380, 512),
        (550, 466), (30, 524), (196, 452), (378, 456), (540, 526), (98, 372), (470, 376), (284, 362),
    ):
        pen.box(x, y, 26, 12, s.dark, 4)
    for x, y in ((40, 440), (556, 438), (250, 384), (150, 388), (430, 392)):
        pen.box(x - 5, y, 20, 10, s.light, 4)
    rail = [(x, y - 14) for x, y in deck]
    pen.line(s.dark, 34, *rail, curve=True)
    pen.line(s.light, 22, *[(x, y - 22) for x, y in deck], curve=True)
    for x, y in ((40, 346), (120, 318), (210, 304), (300, 298), (390, 304), (480, 318), (560, 346)):
        pen.box(x - 14, y - 26, 28, 42, s.base, 6)
        pen.box(x - 17, y - 32, 34, 12, s.light, 5)
        pen.line(s.dark, 4, (x + 9, y - 16), (x + 9, y + 12))
    for x in (40, 208, 392, 560):
        pen.soft("#7fae57", (x - 26, 562), (x - 18, 546), (x, 538), (x + 20, 548), (x + 28, 562), (x, 564))
    pen.anchor("seat", 300, 318)
    pen.anchor("top", 300, 300)


def _footbridge(pen: Pen, look: Look) -> None:
    red = look.has("red", "japanese")
    c = look.main("#c9463d") if red else look.main("#a86f45", "#b9794a", "#8d5f3f")

    def arc(dy: float, inset: float = 0.0) -> list[tuple[float, float]]:
        return [
            (20 + inset, 540 + dy), (130, 470 + dy), (300, 436 + dy), (470, 470 + dy),
            (580 - inset, 540 + dy),
        ]

    pen.line(c.deep, 12, *arc(-96), curve=True)
    for x, y in (
        (44, 520), (108, 478), (172, 452), (236, 438), (364, 438), (428, 452), (492, 478), (556, 520),
    ):
        pen.line(c.deep, 9, (x + 6, y), (x + 6, y - 88))
    pen.line(c.dark, 34, *arc(14), curve=True)
    pen.line("#d9b37e", 18, *arc(0), curve=True)
    for k in range(17):
        at = 50 + k * 31.25
        top = 436 + ((at - 300) / 280) ** 2 * 100
        pen.line("#a97f4e", 3, (at, top - 8), (at, top + 8))
    pen.line(c.base, 20, *arc(22), curve=True)
    for x, y in (
        (30, 548), (92, 500), (160, 470), (230, 452), (300, 446), (370, 452), (440, 470), (508, 500),
        (570, 548),
    ):
        pen.line(c.base, 11, (x, y + 4), (x, y - 96))
        pen.line(c.light, 3.5, (x - 2, y), (x - 2, y - 92))
    pen.line(c.base, 15, *arc(-66), curve=True)
    pen.line(c.light, 5, *arc(-70), curve=True)
    pen.line(c.base, 9, *arc(-26), curve=True)
    for x, y in ((30, 452), (570, 452), (160, 374), (440, 374), (300, 350)):
        pen.box(x - 11, y - 12, 22, 16, "#3d3a44", 5)
        pen.dot(x, y - 15, 8, "#f0c65a")
    pen.anchor("seat", 300, 436)
    pen.anchor("top", 300, 350)


def _planks(pen: Pen, t: Tones, far: Point, near: Point, rows: int) -> None:
    """A deck running away from the viewer: planks across, narrower and closer with distance."""
    (narrow, top), (wide, low) = far, near
    for k in range(rows):
        a, b = (k / rows) ** 1.5, ((k + 1) / rows) ** 1.5
        y0, y1 = top + (low - top) * a, top + (low - top) * b
        w0, w1 = narrow + (wide - narrow) * a, narrow + (wide - narrow) * b
        tone = t.light if k % 3 == 0 else t.base if k % 3 == 1 else t.dark
        pen.poly(tone, (300 - w0, y0), (300 + w0, y0), (300 + w1, y1 - 1.5), (300 - w1, y1 - 1.5))


def _pier(pen: Pen, look: Look) -> None:
    wood = look.main("#b98556", "#a87a52", "#9c8470")
    for y, w in ((300, 60), (350, 92), (430, 150)):
        for s in (-1, 1):
            pen.box(300 + s * w - 8, y, 16, 100, wood.deep, 5)
            pen.oval(300 + s * w, y + 98, 22, 5, "#bfe6f5", opacity=0.8)
    pen.poly(wood.deep, (252, 286), (348, 286), (520, 560), (80, 560))
    _planks(pen, wood, (46, 276), (216, 544), 13)
    pen.poly(wood.deep, (84, 544), (516, 544), (516, 560), (84, 560))
    for s in (-1, 1):
        posts = ((50, 280, 60, 9), (84, 322, 84, 12), (138, 400, 116, 16), (206, 510, 156, 22))
        for w, y, h, thick in posts:
            x = 300 + s * w
            pen.box(x - thick / 2, y - h, thick, h + 14, wood.dark if s > 0 else wood.base, thick / 3)
            pen.oval(x, y - h, thick / 2 + 1, 4, wood.light)
        top = [(300 + s * w, y - h + 12) for w, y, h, _ in posts]
        rope: list[Point] = [*top[:1]]
        for (ax, ay), (bx, by) in pairwise(top):
            rope += [((ax + bx) / 2, (ay + by) / 2 + 18), (bx, by)]
        pen.line("#d9c39a", 6, *rope, curve=True)
    pen.box(244, 214, 8, 70, wood.dark, 3)
    pen.dot(248, 210, 11, "#ffe08a")
    pen.anchor("seat", 300, 440)


def _dock(pen: Pen, look: Look) -> None:
    wood = look.main("#b08358", "#9c7a5a", "#a98a70")
    for x, h in ((40, 130), (170, 150), (300, 150), (430, 150), (560, 130)):
        pen.box(x - 13, 400, 26, h, wood.deep, 6)
        pen.oval(x, 400 + h, 30, 6, "#bfe6f5", opacity=0.9)
    pen.poly(wood.light, (60, 350), (540, 350), (596, 412), (4, 412), r=4)
    ways = [((60 + 480 * k / 12, 352), (4 + 592 * k / 12, 410)) for k in range(1, 12)]
    pen.lines(wood.dark, 4, *ways)
    pen.box(4, 408, 592, 28, wood.base, 4)
    pen.box(4, 424, 592, 12, wood.dark, 4)
    for x in (30, 250, 470):
        pen.dot(x, 422, 4, wood.deep)
    for x in (84, 516):
        pen.box(x - 17, 268, 34, 110, wood.base, 6)
        pen.box(x + 4, 268, 13, 110, wood.dark, 5)
        pen.oval(x, 268, 17, 7, wood.glow)
        pen.lines("#e3d0a8", 8, ((x - 18, 320), (x + 18, 326)), ((x - 18, 334), (x + 18, 340)))
    pen.line("#e3d0a8", 7, (100, 330), (200, 392), (260, 384), (300, 398), curve=True)
    for r in (34, 22, 10):
        pen.ring(360, 380, r, r * 0.36, "#e3d0a8", 7)
    pen.poly("#a9754a", (404, 306), (470, 306), (466, 372), (408, 372), r=5)
    pen.lines("#7d5339", 5, ((404, 322), (470, 322)), ((407, 356), (467, 356)))
    pen.anchor("seat", 300, 384)


def _stairs(pen: Pen, look: Look) -> None:
    s = look.main("#c3bcc4", "#c9b79c", "#b9856a")
    steps = 7
    for k in range(steps):
        x0, y0 = 60 + k * 66, 510 - k * 62
        pen.poly(s.dark, (x0, y0), (x0, 560), (540, 560), (540, y0))
        pen.poly(s.base, (x0, y0 + 12), (x0 + 66, y0 + 12), (x0 + 66, 560), (x0, 560))
    for k in range(steps):
        x0, y0 = 60 + k * 66, 510 - k * 62
        pen.poly(
            s.light, (x0 - 8, y0 - 4), (x0 + 86 if k < steps - 1 else 548, y0 - 4),
            (x0 + 86 if k < steps - 1 else 548, y0 + 13), (x0 - 8, y0 + 13), r=4,
        )
        pen.line(s.deep, 4, (x0 + 2, y0 + 18), (x0 + 60, y0 + 18), opacity=0.6)
    side = corners((126, 560), (540, 172), (540, 560))
    pen.fill(side, s.dark)
    pen.cut(side, corners((480, 100), (560, 100), (560, 570), (480, 570)), s.deep, 0.7)
    rail = tones("#8d5f3f")
    pen.line(rail.dark, 8, *((66, 504), (66, 404)))
    pen.lines(
        rail.base, 8, *(((92 + k * 66, 506 - k * 62), (92 + k * 66, 410 - k * 62)) for k in range(steps)),
    )
    pen.line(rail.base, 17, (62, 436), (92, 408), (500, 26), (536, 26))
    pen.line(rail.light, 5, (70, 424), (96, 402), (498, 22))
    pen.box(50, 406, 30, 110, rail.dark, 6)
    pen.dot(65, 398, 19, rail.light)
    pen.anchor("seat", 300, 260)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:bridge": _bridge,
    "prop:pier": _pier,
    "prop:dock": _dock,
    "prop:stairs": _stairs,
}
