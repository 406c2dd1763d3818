"""Things of a house in a state: a cracked telephone, a door ajar, laundry in a heap; a slice of pizza."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _cracked_phone(pen: Pen, look: Look) -> None:
    c = look.main("#2b2f3a")
    with pen.at(300, 300, turn=8):
        pen.box(-138, -262, 284, 540, c.deep, 44)
        pen.box(-144, -270, 284, 540, c.base, 44)
        pen.box(-126, -244, 248, 488, "#5f86a8", 26)
        pen.fill(corners((-126, -244), (30, -244), (-100, 244), (-126, 244), r=16), "#8fb3d0", 0.6)
        pen.box(-44, -234, 84, 20, c.base, 10)
        hub = (46, -70)
        rays = ((-126, -150), (-126, -20), (-126, 130), (-60, 244), (40, 244), (122, 190), (122, 40), (122,
            -110), (100, -244), (10, -244),
            (-80, -244))
        for k, (x, y) in enumerate(rays):
            bend = (hub[0] + (x - hub[0]) * 0.5 + (13 if k % 2 else -15),
                hub[1] + (y - hub[1]) * 0.5 + (9 if k % 3 else -13))
            pen.line("#f4f8fb", 6 if k % 2 else 4, hub, bend, (x, y))
        for r in (0.2, 0.42, 0.68):
            pen.line("#f4f8fb", 4, *((hub[0] + (x - hub[0]) * r, hub[1] + (y - hub[1]) * r) for x,
                y in (*rays, rays[0])))
        pen.poly("#23262f", (46, -70), (20, -96), (40, -112), (70, -92))
        pen.poly("#23262f", (46, -70), (80, -60), (70, -36), (42, -44))
    for x, y, turn in ((120, 560, 20), (480, 566, -30), (420, 580, 50)):
        with pen.at(x, y - 8, turn=turn):
            pen.poly("#a9c6dc", (-17, 8), (0, -17), (19, 10))


def _ajar(pen: Pen, look: Look) -> None:
    """A door half open; warm light falls through it."""
    c = look.main("#8a5a36", "#4f7a8a")
    pen.soft("#fbe9a6", (190, 556), (400, 556), (590, 596), (60, 596), opacity=0.85)
    pen.box(110, 30, 380, 530, c.deep, 8)
    pen.box(140, 60, 320, 500, "#fbe27a", 3)
    pen.fill(corners((140, 60), (460, 60), (400, 560), (140, 560)), "#fdf3c0")
    for k in range(5):
        pen.poly("#ffffff", (150, 100 + k * 90), (330, 70 + k * 96), (330, 90 + k * 96), (150, 130 + k * 90),
            opacity=0.35)
    pen.fill(corners((460, 60), (460, 560), (310, 596), (310, 20), r=4), c.base)
    pen.fill(corners((310, 20), (310, 596), (292, 590), (292, 28), r=3), c.dark)
    for top, foot in ((80, 270), (310, 530)):
        pen.fill(corners((436, top + 12), (436, foot - 6), (336, foot + 12), (336, top - 8), r=5), c.dark)
        pen.fill(corners((430, top + 20), (430, foot - 12), (344, foot + 2), (344, top + 2), r=5), c.light)
    pen.dot(336, 296, 17, "#d9b25a")
    pen.dot(332, 291, 7, "#fff1c2")


def _laundry_heap(pen: Pen, look: Look) -> None:
    """Clothes thrown on a heap."""
    shades = ("#5fa6d9", "#e4574c", "#f4f1ea", "#f2c53c", "#8a6fc9", "#4f9a6a", "#e68aa3")
    heap = (((60, 530), (100, 420), (220, 400), (320, 440), (300, 540), (180, 560)), ((290, 540), (300, 430),
        (420, 400), (520, 440), (550, 530),
        (430, 560)), ((130, 450), (160, 330), (270, 300), (350, 340), (340, 450), (220, 470)), ((300, 440),
            (330, 330), (440, 320), (500, 390),
        (470, 470), (380, 470)), ((210, 340), (230, 230), (330, 190), (410, 240), (400, 340), (300, 360)),
            ((260, 240), (270, 150), (330, 120),
        (380, 160), (370, 240)))
    for k, points in enumerate(heap):
        t = tones(shades[k])
        pen.soft(t.dark, *points)
        pen.soft(t.base, *((x * 0.92 + 22, y * 0.94 + 18) for x, y in points))
        (x0, y0), (x1, y1), (x2, y2) = points[0], points[2], points[4]
        pen.line(t.deep, 6, (x0 * 0.6 + x1 * 0.4, y0 * 0.7 + y1 * 0.3), ((x0 + x2) / 2, (y0 + y1) / 2),
            (x2 * 0.7 + x1 * 0.3, y2 * 0.6 + y1 * 0.4), curve=True)
    pen.tube("#5fa6d9", [(110, 470), (40, 500), (30, 560)], [64, 56, 46])
    pen.line("#3f86b9", 7, (20, 546), (54, 552))
    pen.tube("#e68aa3", [(460, 330), (540, 330), (570, 400)], [50, 44, 40])
    pen.fill(soft((420, 500), (470, 470), (520, 500), (540, 556), (480, 566), (470, 530)), "#f7f5f1")
    pen.line(look.main("#e4574c").base, 8, (436, 500), (468, 520))


def _pizza_wedge(pen: Pen, look: Look) -> None:
    """A slice with its crust, cheese that runs down and round slices of sausage."""
    cheese, crust = look.main("#f7c94a"), tones("#d9933f")
    pen.fill(corners((90, 170), (510, 170), (306, 552), (294, 552), r=24), crust.dark)
    pen.fill(corners((100, 160), (500, 160), (304, 536), (296, 536), r=20), cheese.base)
    for x, y, h in ((200, 330, 70), (262, 440, 80), (370, 390, 90)):
        pen.tube(cheese.base, [(x, y), (x + 3, y + h)], [34, 20])
    pen.soft(cheese.light, (150, 190), (260, 180), (300, 230), (220, 250))
    for x, y in ((210, 236), (384, 230), (300, 330), (304, 440)):
        pen.dot(x, y, 45 if y < 400 else 27, "#b8322a")
        pen.dot(x - 3, y - 3, 38 if y < 400 else 21, "#d9483a")
        pen.dot(x - 11, y - 8, 7, "#f08a76")
    for x, y in ((290, 240), (240, 300), (360, 310)):
        pen.oval(x, y, 17, 10, "#5fa64a", turn=x)
    pen.tube(crust.dark, [(90, 160), (300, 128), (510, 160)], [76, 80, 76])
    pen.tube(crust.base, [(90, 152), (300, 120), (510, 152)], [62, 66, 62])
    pen.line(crust.glow, 11, (110, 132), (300, 102), (460, 128), curve=True, opacity=0.8)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:cracked_phone": _cracked_phone, "prop:door_ajar": _ajar, "prop:laundry_heap": _laundry_heap,
        "prop:pizza_wedge": _pizza_wedge,
}
