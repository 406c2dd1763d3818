"""Machines with a face or a mechanism: gramophone, typewriter, telescope, robot."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.built.buildings import WOOD
from recraft_nb.engine.illustrator.props.held.open_book import READS, open_book
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Tones, box, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

BRASS = tones("#e0ad4a")
STEEL = tones("#a7b0bd")

def _gramophone(pen: Pen, look: Look) -> None:
    horn = look.main("#e0ad4a", "#d9744f", "#4f9a8f")
    wood = tones("#8d5237")
    bell = soft(
        (120, 170), (70, 90), (90, 40), (180, 22), (290, 36), (352, 96), (372, 180), (350, 236), (310, 240),
        (260, 210), (190, 200),
    )
    pen.form(bell, horn, dx=-0.08)
    pen.oval(196, 118, 122, 96, horn.dark, turn=28)
    pen.oval(192, 114, 112, 86, horn.base, turn=28)
    pen.oval(216, 138, 70, 50, horn.dark, turn=28)
    pen.oval(230, 152, 38, 27, horn.deep, turn=28)
    ribs = []
    for k in range(9):
        a = math.radians(28 + 40 * k)
        x, y = 112 * math.cos(a), 86 * math.sin(a)
        co, si = math.cos(math.radians(28)), math.sin(math.radians(28))
        ribs.append(((230, 152), (192 + x * co - y * si, 114 + x * si + y * co)))
    pen.lines(horn.dark, 4, *ribs, opacity=0.6)
    pen.line(horn.dark, 26, (336, 220), (380, 280), (420, 330), (440, 400), curve=True)
    pen.line(horn.base, 15, (332, 222), (376, 282), (416, 332), (434, 396), curve=True)
    pen.poly(wood.base, (130, 440), (470, 440), (500, 540), (100, 540), r=10)
    pen.poly(wood.dark, (404, 440), (470, 440), (500, 540), (420, 540), r=8)
    pen.box(82, 530, 436, 30, wood.dark, 9)
    pen.box(118, 424, 364, 24, wood.light, 8)
    pen.box(190, 468, 180, 48, wood.dark, 8)
    pen.box(198, 475, 164, 34, wood.light, 6)
    pen.dot(280, 492, 11, BRASS.base)
    pen.oval(270, 420, 136, 24, "#2f2c36")
    pen.oval(266, 417, 104, 17, "#403c48")
    pen.oval(262, 415, 44, 8, "#c8503f")
    pen.dot(262, 415, 4, "#fff3df")
    pen.line(STEEL.dark, 9, (436, 396), (400, 384), (330, 408))
    pen.dot(330, 408, 9, STEEL.light)
    pen.dot(438, 396, 17, BRASS.dark)
    pen.lines(STEEL.dark, 9, ((492, 490), (536, 490), (536, 516)))
    pen.dot(536, 522, 13, wood.dark)
    pen.line(horn.glow, 7, (96, 130), (100, 70), (160, 38), curve=True)


def _typewriter(pen: Pen, look: Look) -> None:
    c = look.main("#4f8f86", "#d9744f", "#4a5568", "#e3b8a8")
    pen.poly("#fdf9f0", (180, 40), (420, 40), (420, 250), (180, 250), r=6)
    pen.poly("#efe6d6", (384, 40), (420, 40), (420, 250), (384, 250), r=5)
    pen.lines(
        "#9a94a0", 6, ((206, 80), (360, 80)), ((206, 106), (384, 106)), ((206, 132), (340, 132)),
        ((206, 158), (300, 158)),
    )
    pen.box(60, 196, 480, 52, "#4a4650", 22)
    pen.box(60, 200, 480, 14, "#6b6672", 7)
    for x in (36, 528):
        pen.box(x, 200, 36, 44, STEEL.base if x < 300 else STEEL.dark, 9)
    pen.line(STEEL.dark, 9, (66, 196), (30, 150))
    pen.dot(28, 146, 13, STEEL.light)
    body = corners((110, 250), (490, 250), (540, 400), (566, 548), (34, 548), (60, 400), r=20)
    pen.fill(body, c.base)
    pen.cut(body, corners((440, 240), (600, 240), (600, 560), (500, 560)), c.dark)
    pen.line(c.light, 8, (126, 268), (430, 268))
    pen.fill(soft((190, 270), (410, 270), (430, 340), (300, 362), (170, 340)), c.deep)
    pen.lines(
        STEEL.light, 4, *(((300 + k * 12, 350), (300 + k * 17, 284 + abs(k) * 3)) for k in range(-5, 6)),
    )
    pen.box(252, 366, 96, 22, BRASS.base, 6)
    for row in range(3):
        y = 418 + row * 38
        n = 9 - row % 2
        step = 47 + row * 1.5
        for k in range(n):
            at = 300 + (k - (n - 1) / 2) * step
            pen.oval(at, y + 5, 18, 14, c.deep)
            pen.oval(at, y, 18, 13, "#fbf3e2")
            pen.dot(at, y - 1, 4.5, "#7d7884")
    pen.box(190, 520, 220, 17, "#fbf3e2", 8)
    pen.box(26, 540, 548, 20, c.deep, 9)


def _telescope_stand(pen: Pen, look: Look) -> None:
    c = look.main("#4a6490", "#a9543f", "#4f7f6b", "#e3b04a")
    for x0, x1, far in ((306, 324, True), (290, 170, False), (318, 452, False)):
        pen.line(WOOD.deep if far else WOOD.base, 17, (x0, 330), (x1, 548 if not far else 530))
        pen.line(
            BRASS.dark, 12, (x1, 540 if not far else 524), (x1 + (x1 - x0) * 0.04, 554 if not far else 536),
        )
    pen.line(WOOD.dark, 8, (236, 450), (384, 450))
    pen.box(278, 312, 56, 32, BRASS.dark, 9)
    pen.dot(306, 300, 22, BRASS.base)
    with pen.at(306, 270, turn=28):
        pen.box(150, -24, 110, 48, BRASS.dark, 6)
        pen.box(248, -30, 26, 60, "#3f3a45", 8)
        pen.box(-40, -38, 200, 76, c.base, 8)
        pen.box(-40, 8, 200, 30, c.dark, 8)
        pen.box(-260, -54, 230, 108, c.base, 10)
        pen.box(-260, 14, 230, 40, c.dark, 10)
        pen.line(c.light, 9, (-240, -36), (-60, -36))
        for x, h in ((-286, 68), (-44, 60), (146, 44)):
            pen.box(x, -h, 32, h * 2, BRASS.base, 7)
            pen.box(x, h * 0.2, 32, h * 0.8, BRASS.dark, 7)
            pen.box(x + 5, -h + 8, 7, h, BRASS.glow, 3)
        pen.oval(-288, 0, 16, 64, "#bfe6f7")
        pen.oval(-292, -16, 6, 26, "#ffffff", opacity=0.8)
        pen.box(-60, -82, 130, 22, BRASS.base, 8)
        pen.lines(BRASS.dark, 7, ((-36, -62), (-36, -38)), ((46, -62), (46, -38)))
        pen.anchor("hand", 270, 0)


def _robot_body(pen: Pen, look: Look) -> None:
    robot(pen, look, ())


def _robot_chest(pen: Pen, c: Tones, dark: Tones, glow: str) -> None:
    body = pen.box(196, 244, 208, 196, c.base, 40)
    pen.cut(body, corners((348, 230), (420, 230), (420, 450), (356, 450)), c.dark)
    pen.line(c.light, 9, (216, 270), (216, 380))
    pen.box(232, 280, 136, 96, dark.dark, 16)
    pen.lines(
        glow, 6, ((248, 336), (272, 336), (284, 306), (304, 356), (318, 324), (326, 336), (352, 336)),
    )
    for k, color in enumerate(("#e5604d", "#ffd35c", "#5cc48d")):
        pen.dot(250 + k * 30, 408, 9, color)
    pen.box(342, 402, 34, 12, dark.base, 5)
    pen.box(266, 216, 68, 36, dark.base, 8)
    pen.lines(dark.light, 4, ((270, 228), (330, 228)), ((270, 240), (330, 240)))


def _robot_head(pen: Pen, c: Tones, *, carton: bool) -> Outline:
    """A head with round corners, or a box with its flaps open."""
    head = pen.box(-116, -90, 232, 174, c.base, 5 if carton else 54)
    if carton:
        pen.poly(c.light, (-116, -90), (-146, -118), (-20, -112), (0, -90), r=3)
        pen.poly(c.dark, (0, -90), (20, -112), (146, -118), (116, -90), r=3)
    return head


def _carton(pen: Pen, c: Tones) -> None:
    """A chest of cardboard with tape and open flaps."""
    pen.box(196, 252, 208, 190, c.base, 4)
    pen.cut(box(196, 252, 208, 190), corners((348, 230), (420, 230), (420, 450), (356, 450)), c.dark)
    pen.box(288, 252, 24, 190, "#e9d3a4", opacity=0.8)
    pen.box(196, 338, 208, 16, "#e9d3a4", opacity=0.8)
    pen.poly("#d94b3f", (240, 392), (262, 376), (284, 392), (262, 422), r=9)
    pen.poly(c.light, (196, 252), (176, 214), (278, 222), (300, 252), r=3)
    pen.poly(c.dark, (300, 252), (326, 222), (424, 214), (404, 252), r=3)


def robot(pen: Pen, look: Look, pose: tuple[str, ...]) -> None:
    """A friendly robot; the pose moves its arms and legs."""
    c = look.main("#7fb3c9", "#c9ced8", "#f0b44c", "#e5806a", "#8fc09a")
    dark, glow = tones("#4a5568"), look.chance.pick(("#5fe3d0", "#ffd35c", "#7fd0ff"))
    up, walk = bool({"jumping", "dancing"} & set(pose)), bool({"walking", "running"} & set(pose))
    with pen.at(0, -50 if up else 0):
        for s in (-1, 1):
            t = c.base if s < 0 else c.dark
            x = 300 + s * 52
            fx = x + (s * 34 if up or walk else 0)
            pen.line(dark.base, 26, (x, 430), ((x + fx) / 2 + s * 6, 480), (fx, 520), curve=True)
            pen.lines(
                dark.light, 4,
                *(
                    ((x + (fx - x) * k - 11, 446 + 80 * k), (x + (fx - x) * k + 11, 446 + 80 * k))
                    for k in (0.1, 0.4, 0.7)
                ),
            )
            pen.poly(t, (fx - 50, 560), (fx - 42, 526), (fx - 14, 510), (fx + 26, 510), (fx + 38, 560), r=15)
            pen.box(fx - 50, 548, 88, 12, dark.base, 5)
        raise_b = 120 if {"waving", "cheering"} & set(pose) or up else 8
        raises = bool({"cheering", "waving"} & set(pose)) or up
        raise_a = 120 if raises else 16 if "hugging" in pose else 62 if "holding" in pose else 8
        for s, lift in ((1, raise_b if "waving" not in pose else 8), (-1, raise_a)):
            a = math.radians(lift)
            sx, sy = 300 + s * 104, 290
            ex, ey = sx + s * math.sin(a) * 66 + s * 12, sy + math.cos(a) * 66
            b = a + math.radians(-96 if "hugging" in pose else 20 if lift > 20 else -14)
            hx, hy = ex + s * math.sin(b) * 60, ey + math.cos(b) * 60
            pen.line(dark.base, 24, (sx, sy), (ex, ey), (hx, hy), curve=True)
            pen.dot(sx, sy, 24, c.dark)
            pen.dot(ex, ey, 16, c.base if s < 0 else c.dark)
            with pen.at(hx, hy, turn=-math.degrees(b) * s):
                pen.box(-20, -14, 40, 24, c.base if s < 0 else c.dark, 8)
                pen.lines(dark.base, 10, ((-14, 12), (-16, 34), (-4, 38)), ((14, 12), (16, 34), (4, 38)))
            if s < 0:
                pen.anchor("hand", hx, hy + 30)
        _robot_chest(pen, c, dark, glow)
        if look.has("cardboard"):
            _carton(pen, c)
        with pen.at(300, 140, turn=6 if up else -3):
            pen.line(dark.base, 9, (0, -90), (0, -124))
            pen.dot(0, -130, 16, glow)
            pen.dot(-4, -135, 5, "#ffffff", opacity=0.8)
            for s in (-1, 1):
                pen.box(s * 124 - 15, -30, 30, 62, c.dark if s > 0 else c.base, 11)
                pen.box(s * 138 - 7, -16, 14, 34, dark.base, 5)
            head = _robot_head(pen, c, carton=look.has("cardboard"))
            pen.cut(head, corners((60, -100), (130, -100), (130, 100), (74, 100)), c.dark)
            pen.line(c.light, 10, (-86, -62), (20, -74), curve=False)
            pen.box(-90, -54, 172, 104, dark.dark, 38)
            for s in (-1, 1):
                x = s * 40 - 4
                if "sleeping" in pose:
                    pen.line(glow, 7, (x - 16, -6), (x, 4), (x + 16, -6), curve=True)
                else:
                    pen.oval(x, -8, 18, 22, glow)
                    pen.dot(x - 6, -16, 6, "#ffffff")
                pen.oval(s * 66 - 4, 22, 11, 7, "#f2888c", opacity=0.7)
            pen.line(glow, 6, (-24, 24), (-4, 34), (16, 24), curve=True)
            pen.anchor("head_top", 0, -92)


def _robot(pen: Pen, look: Look) -> None:
    robot(pen, look, (*look.traits, "hugging") if look.has(READS) else look.traits)
    if look.has(READS):
        open_book(pen, 300, 420)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:gramophone": _gramophone,
    "prop:typewriter": _typewriter,
    "prop:telescope_stand": _telescope_stand,
    "prop:robot_body": _robot_body,
    "figure:robot": _robot,
}
