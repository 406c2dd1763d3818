"""What is served hot: curry beside rice, a pot with its cups, scones, a machine for espresso."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen


def _curry_plate(pen: Pen, look: Look) -> None:
    """A deep plate, half rice and half sauce with pieces in it; flat bread behind where it is named."""
    if look.has("naan"):
        pen.soft("#c9924a", (300, 380), (330, 190), (440, 120), (560, 190), (570, 380))
        pen.soft("#f0cf96", (312, 370), (340, 200), (440, 134), (548, 200), (556, 370))
        for x, y in ((400, 200), (470, 180), (500, 250), (420, 270), (360, 280)):
            pen.oval(x, y, 17, 11, "#b5743a", turn=20)
    c = look.main("#3f6f86", "#f4f1ea", "#a8523f")
    pen.oval(300, 470, 290, 96, c.deep)
    pen.oval(300, 452, 290, 96, c.base)
    pen.oval(300, 450, 236, 68, c.dark)
    sauce = tones("#cf7a26" if not look.has("green") else "#8fa844")
    pen.oval(326, 446, 204, 58, sauce.base)
    pen.oval(352, 438, 150, 36, sauce.light, opacity=0.6)
    for k, (x, y) in enumerate(
        ((400, 424), (470, 440), (360, 452), (432, 464), (330, 424), (494, 458), (386, 480))
    ):
        bit = tones(("#e6b070", "#e6b070", "#f0c24a", "#d9622f")[k % 4])
        pen.soft(
            bit.dark, (x - 30, y + 12), (x - 24, y - 16), (x + 8, y - 22), (x + 30, y - 4), (x + 22, y + 14)
        )
        pen.soft(
            bit.base, (x - 26, y + 6), (x - 20, y - 16), (x + 6, y - 20), (x + 22, y - 6), (x + 12, y + 8)
        )
    pen.soft("#dcd6c6", (70, 462), (94, 384), (176, 344), (258, 380), (290, 462), (180, 494))
    pen.soft("#fbf8ef", (76, 452), (100, 380), (176, 344), (250, 376), (276, 452), (180, 478))
    for k in range(34):
        with pen.at(106 + (k * 41) % 146, 372 + (k * 29) % 88, turn=(k * 47) % 180):
            pen.oval(0, 0, 9, 3.6, "#e6dfcb")
    for x, y in ((420, 408), (356, 418), (470, 420), (170, 346)):
        pen.soft("#4f9a3f", (x - 18, y + 4), (x - 8, y - 16), (x + 12, y - 14), (x + 18, y + 2), (x, y + 8))
    for dx in (-60, 40, 130):
        pen.line(
            "#ffffff",
            9,
            (300 + dx, 330),
            (312 + dx, 298),
            (296 + dx, 270),
            (310 + dx, 240),
            curve=True,
            opacity=0.5,
        )


def _cup(pen: Pen, x: float, y: float, paint: str) -> None:
    c = tones(paint)
    pen.oval(x, y, 78, 15, c.dark)
    pen.oval(x, y - 5, 78, 14, c.light)
    pen.ring(x + 50, y - 50, 22, 20, c.dark, 11)
    pen.soft(
        c.base,
        (x - 54, y - 86),
        (x - 46, y - 26),
        (x - 18, y - 6),
        (x + 18, y - 6),
        (x + 46, y - 26),
        (x + 54, y - 86),
    )
    pen.oval(x, y - 86, 54, 13, c.light)
    pen.oval(x, y - 85, 46, 10, "#b5652a")
    pen.line("#e0a8b8", 5, (x - 44, y - 52), (x - 10, y - 46), (x + 20, y - 48), (x + 44, y - 54), curve=True)


def _tea_set(pen: Pen, look: Look) -> None:
    """A round pot with two cups on saucers and a jug of milk, on one tray."""
    china = look.main("#fbf6ee", "#cfe3ea", "#f6d9dc", "#dfe8cf")
    pen.oval(300, 538, 292, 34, "#8a5a34")
    pen.oval(300, 528, 292, 34, "#b98350")
    pen.line(china.dark, 26, (216, 360), (160, 330), (136, 250), curve=True)
    pen.ring(402, 320, 56, 64, china.dark, 22)
    pen.soft(china.dark, (190, 330), (230, 226), (300, 204), (370, 226), (410, 330), (370, 430), (230, 430))
    pen.soft(china.base, (196, 330), (234, 230), (300, 208), (352, 226), (376, 330), (340, 428), (232, 424))
    pen.oval(300, 216, 72, 16, china.light)
    pen.soft(china.base, (234, 212), (260, 172), (340, 172), (366, 212), (300, 222))
    pen.dot(300, 164, 18, china.dark)
    for x, y in ((258, 320), (322, 300), (296, 372)):
        for dx, dy in ((-13, 0), (13, 0), (0, -13), (0, 13)):
            pen.dot(x + dx, y + dy, 11, "#e58aa4")
        pen.dot(x, y, 8, "#f7d46a")
        pen.oval(x + 26, y + 16, 14, 7, "#7fae6a", turn=30)
    pen.line(china.light, 12, (236, 276), (226, 330), (240, 386), curve=True)
    _cup(pen, 150, 520, china.base)
    _cup(pen, 450, 520, china.base)
    for x in (150, 450):
        pen.line("#ffffff", 7, (x, 404), (x + 10, 380), (x - 4, 356), (x + 6, 330), curve=True, opacity=0.6)


def _scones(pen: Pen, _look: Look) -> None:
    """Three scones on a plate, one open with jam and cream."""
    pen.oval(300, 536, 280, 34, "#c9cfd8")
    pen.oval(300, 526, 280, 34, "#fbfcfd")
    for x, y in ((170, 512), (430, 512), (300, 430)):
        pen.box(x - 92, y - 66, 184, 66, "#d9a45c", 22)
        pen.box(x - 96, y - 46, 192, 20, "#f3d9a4", 10)
        pen.soft(
            "#c98a40", (x - 96, y - 52), (x - 84, y - 106), (x, y - 120), (x + 84, y - 106), (x + 96, y - 52)
        )
        pen.soft(
            "#e8b86e", (x - 84, y - 60), (x - 72, y - 104), (x, y - 116), (x + 56, y - 104), (x + 70, y - 62)
        )
    pen.oval(300, 518, 92, 26, "#f3d9a4")
    pen.oval(300, 508, 80, 22, "#c8263a")
    pen.dot(288, 492, 30, "#fffaf0")
    pen.dot(318, 498, 24, "#fbf3e4")


def _espresso_machine(pen: Pen, look: Look) -> None:
    """A machine of steel with two groups, a gauge and a wand; coffee runs into a cup."""
    c = look.main("#c9ced6", "#b53a35", "#3f7f86", "#e6ddcc")
    pen.box(70, 512, 460, 40, "#4a4e57", 12)
    pen.box(120, 250, 360, 270, c.deep, 10)
    pen.box(60, 130, 480, 150, c.base, 26)
    pen.box(60, 130, 480, 40, c.light, 20)
    pen.box(80, 96, 440, 40, "#8d939d", 8)
    for x in (150, 230, 310, 390):
        pen.box(x, 62, 56, 42, "#fbfcfd", 10)
        pen.ring(x + 62, 82, 12, 12, "#dfe3e8", 7)
    pen.dot(300, 214, 36, "#f7f8fa")
    pen.ring(300, 214, 36, 36, "#6b7079", 7)
    pen.line("#d9413a", 6, (300, 214), (320, 194))
    for x in (110, 160, 440, 490):
        pen.dot(x, 214, 15, "#3a3f49")
        pen.dot(x - 4, 210, 5, "#8d939d")
    for x in (210, 390):
        pen.box(x - 52, 278, 104, 34, "#8d939d", 8)
        pen.box(x - 40, 310, 80, 24, "#6b7079", 6)
        pen.line("#3a2a22", 24, (x, 326), (x - 84, 348))
        pen.lines("#5a3420", 7, ((x - 12, 336), (x - 12, 424)), ((x + 12, 336), (x + 12, 424)))
        pen.poly("#fdfaf4", (x - 46, 424), (x + 46, 424), (x + 34, 504), (x - 34, 504), r=12)
        pen.ring(x + 50, 456, 17, 20, "#efe8dc", 9)
        pen.oval(x, 424, 46, 10, "#8a5a34")
    pen.line("#8d939d", 12, (516, 272), (540, 330), (530, 440), curve=True)
    pen.box(84, 500, 432, 16, "#8d939d", 4)


def _caprese(pen: Pen, _look: Look) -> None:
    """Slices of tomato and mozzarella by turns round a plate, leaves of basil between."""
    pen.oval(300, 478, 290, 96, "#c3cad4")
    pen.oval(300, 462, 290, 96, "#fbfcfd")
    pen.oval(300, 464, 226, 68, "#e6eaf0")
    for k in range(12):
        a = math.tau * (k + 0.5) / 12 - math.pi / 2
        x, y = 300 + 172 * math.cos(a), 448 + 46 * math.sin(a)
        if k % 2:
            pen.oval(x, y + 6, 62, 40, "#d5d8da")
            pen.oval(x, y, 62, 40, "#fbfbf8")
            pen.oval(x - 16, y - 12, 22, 9, "#ffffff")
        else:
            pen.oval(x, y + 6, 60, 39, "#a82a24")
            pen.oval(x, y, 60, 39, "#d9413a")
            pen.oval(x, y, 48, 30, "#ef7a5f")
            for j in range(5):
                b = j * math.tau / 5 + 0.4
                pen.oval(x + 28 * math.cos(b), y + 17 * math.sin(b), 11, 6, "#f6c98a")
    for x, y, turn in (
        (300, 440, 0),
        (260, 452, -60),
        (342, 452, 60),
        (160, 430, -30),
        (440, 432, 30),
        (300, 500, 100),
    ):
        with pen.at(x, y, turn=turn):
            pen.soft("#3f8a3a", (0, 14), (-24, -14), (0, -52), (24, -14))
            pen.soft("#5fae4f", (-2, 8), (-17, -14), (-1, -44), (2, -14))
            pen.line("#8fcf7a", 3, (0, 8), (0, -40))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:curry_plate": _curry_plate,
    "prop:tea_set": _tea_set,
    "prop:scones": _scones,
    "prop:caprese": _caprese,
    "prop:espresso_machine": _espresso_machine,
}
