"""What stands for the digital: screens with charts, a cloud of devices, a shield with a lock."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.notions.ventures_shown import BARS, upward
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def charts_on(pen: Pen, x: float, y: float, w: float, h: float, glass: str) -> None:
    """Charts of four kinds that fill a screen: bars, a ring, a line that climbs, rows of figures."""
    pale = tones(glass).light
    cards = ((0.03, 0.05, 0.45, 0.42), (0.52, 0.05, 0.45, 0.42), (0.03, 0.53, 0.56, 0.42), (0.63, 0.53,
        0.34, 0.42))
    for a, b, cw, ch in cards:
        pen.box(x + w * a, y + h * b, w * cw, h * ch, pale, h * 0.03)
    for k, share in enumerate((0.45, 0.7, 0.55, 0.9, 0.75)):
        tall = h * 0.34 * share
        pen.box(x + w * (0.07 + 0.078 * k), y + h * 0.44 - tall, w * 0.052, tall, BARS[k], 3)
    cx, cy, r = x + w * 0.745, y + h * 0.26, h * 0.15
    start = -90.0
    for share, paint in zip((0.45, 0.3, 0.25), ("#3fc0e0", "#f2a53f", "#e0586a"), strict=True):
        end = start + 360 * share
        arc = [(cx + r * math.cos(math.radians(start + (end - start) * k / 12)),
            cy + r * math.sin(math.radians(start + (end - start) * k / 12))) for k in range(13)]
        pen.poly(paint, (cx, cy), *arc)
        start = end
    pen.dot(cx, cy, r * 0.52, pale)
    ways = [(x + w * (0.07 + 0.095 * k), y + h * v) for k, v in enumerate((0.86, 0.78, 0.82, 0.68, 0.72,
        0.6))]
    pen.line("#4fd08a", h * 0.022, *ways)
    for px, py in ways:
        pen.dot(px, py, h * 0.02, "#ffffff")
    for k, share in enumerate((0.9, 0.6, 0.75, 0.45)):
        pen.box(x + w * 0.66, y + h * (0.6 + 0.085 * k), w * 0.28, h * 0.035, tones(glass).base, 4)
        pen.box(x + w * 0.66, y + h * (0.6 + 0.085 * k), w * 0.28 * share, h * 0.035, BARS[k + 1], 4)


def _dashboard(pen: Pen, look: Look) -> None:
    """A wide screen on a foot, full of charts."""
    frame, glass = tones("#2f384a"), look.main("#26355a").base
    pen.poly("#8d97a8", (250, 420), (350, 420), (368, 536), (232, 536))
    pen.box(170, 530, 260, 28, "#aab3c0", 12)
    pen.box(0, 60, 600, 384, frame.base, 22)
    pen.box(18, 78, 564, 348, glass, 8)
    charts_on(pen, 18, 78, 564, 348, glass)


def _dashboard_wall(pen: Pen, look: Look) -> None:
    """A very wide screen that hangs high on its two posts, full of charts."""
    glass = look.main("#26355a").base
    for x in (70, 520):
        pen.box(x, 320, 16, 240, "#6b7686", 4)
    pen.box(-60, 20, 720, 340, "#2f384a", 18)
    pen.box(-44, 36, 688, 308, glass, 8)
    charts_on(pen, -44, 36, 688, 308, glass)


def _laptop_charts(pen: Pen, look: Look) -> None:
    """A laptop with charts on its screen."""
    pen.box(70, 130, 460, 330, look.main("#39435a").base, 20)
    pen.box(88, 148, 424, 294, "#26355a", 6)
    charts_on(pen, 88, 148, 424, 294, "#26355a")
    pen.poly("#c9d0da", (40, 460), (560, 460), (598, 524), (2, 524), r=10)
    pen.poly("#9aa4b3", (2, 516), (598, 516), (580, 544), (20, 544), r=8)
    for row in range(3):
        pen.box(110 - row * 10, 470 + row * 14, 380 + row * 20, 9, "#9aa4b3", 4)


def cloud(pen: Pen, x: float, y: float, size: float, paint: str) -> None:
    """A cloud about a middle."""
    t = tones(paint)
    for tone, dy in ((t.dark, 8), (t.base, 0)):
        for dx, cy, r in ((-0.3, 0.04, 0.19), (-0.1, -0.1, 0.25), (0.16, -0.06, 0.21), (0.34, 0.06, 0.16)):
            pen.dot(x + dx * size, y + cy * size + dy, r * size, tone)
        pen.box(x - size * 0.46, y + dy, size * 0.94, size * 0.23, tone, size * 0.115)


def _cloud_computing(pen: Pen, look: Look) -> None:
    """A cloud with an arrow up and one down, and lines to a computer, a laptop, a phone and servers."""
    paint = look.main("#5fb2ee", "#7fa8f0")
    line = paint.deep
    for x, y in ((84, 440), (232, 470), (384, 470), (520, 440)):
        pen.line(line, 7, (300 + (x - 300) * 0.34, 250), (300 + (x - 300) * 0.34, 330), (x, 330), (x, y))
        pen.dot(x, 384, 9, "#ffffff")
        pen.ring(x, 384, 9, 9, line, 4)
    cloud(pen, 300, 172, 400, paint.base)
    for x, up in ((250, True), (350, False)):
        way = ((x, 236), (x, 130)) if up else ((x, 120), (x, 226))
        upward(pen, "#ffffff", way, 17)
    pen.box(30, 430, 112, 78, "#39435a", 8)
    pen.box(38, 438, 96, 62, "#bfe6fa", 3)
    pen.poly("#aab3c0", (74, 508), (98, 508), (104, 536), (68, 536))
    pen.box(48, 534, 76, 10, "#8d97a8", 5)
    pen.box(184, 458, 100, 66, "#39435a", 7)
    pen.box(191, 465, 86, 52, "#bfe6fa", 3)
    pen.box(168, 524, 132, 14, "#aab3c0", 6)
    pen.box(356, 446, 58, 102, "#39435a", 10)
    pen.box(362, 456, 46, 76, "#bfe6fa", 3)
    for k in range(3):
        pen.box(462, 426 + k * 42, 118, 36, "#4a5672", 6)
        pen.dot(482, 444 + k * 42, 6, "#4fd08a")
        pen.lines("#8fa0bd", 5, ((504, 444 + k * 42), (562, 444 + k * 42)))


def _shield_lock(pen: Pen, look: Look) -> None:
    """A shield with a closed lock on it."""
    paint = look.main("#3f7fd0", "#2f9e96")
    outline = ((300, 20), (400, 74), (510, 92), (506, 300), (440, 450), (300, 556), (160, 450), (94, 300),
        (90, 92), (200, 74))
    pen.soft(paint.dark, *outline)
    inner = tuple((300 + (x - 300) * 0.88, 286 + (y - 286) * 0.89) for x, y in outline)
    pen.soft(paint.base, *inner)
    pen.soft(paint.light, *((min(x, 300), y) for x, y in inner[5:]), (300, 50))
    gold = tones(look.second or "#f7c04a")
    pen.line("#e9edf3", 30, (240, 290), (240, 220), (262, 176), (300, 164), (338, 176), (360, 220), (360,
        290), curve=True)
    pen.box(196, 270, 208, 166, gold.base, 22)
    pen.box(196, 396, 208, 40, gold.dark, 20)
    pen.dot(300, 334, 24, "#39435a")
    pen.poly("#39435a", (290, 340), (310, 340), (318, 396), (282, 396), r=4)


def _solar_panel(pen: Pen, look: Look) -> None:
    """A solar panel that leans to the sun on its stand."""
    blue = look.main("#2f5fa8")
    pen.lines("#8d97a8", 16, ((300, 400), (300, 556)), ((180, 556), (420, 556)))
    pen.line("#8d97a8", 10, (300, 500), (390, 400))
    pen.poly("#d5dbe4", (110, 170), (560, 170), (490, 450), (20, 450), r=6)
    pen.poly(blue.base, (122, 182), (544, 182), (480, 438), (38, 438), r=3)
    pen.poly(blue.light, (122, 182), (300, 182), (120, 438), (38, 438), opacity=0.7)
    for k in range(1, 4):
        t = k / 4
        y = 182 + 256 * t
        pen.line("#dfe7f2", 4, (122 - 84 * t, y), (544 - 64 * t, y))
    for k in range(1, 6):
        t = k / 6
        pen.line("#dfe7f2", 4, (122 + 422 * t, 182), (38 + 442 * t, 438))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:dashboard": _dashboard,
    "prop:dashboard_wall": _dashboard_wall,
    "prop:laptop_charts": _laptop_charts,
    "prop:cloud_computing": _cloud_computing,
    "prop:shield_lock": _shield_lock,
    "prop:solar_panel": _solar_panel,
}
