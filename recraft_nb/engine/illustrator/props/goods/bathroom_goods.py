"""Small goods of a bathroom, a laundry and a doctor: toilet paper, a brush, a tap, a peg, crutches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_STEEL = tones("#b9c1cf")


def _toilet_paper(pen: Pen, look: Look) -> None:
    c = look.main("#fbf9f5")
    pen.fill(corners((130, 150), (440, 150), (440, 420), (130, 420), r=10), c.base)
    pen.fill(corners((130, 150), (220, 150), (220, 420), (130, 420), r=10), c.dark)
    pen.oval(285, 420, 155, 50, c.base)
    pen.oval(285, 150, 155, 60, c.light)
    for r in (1.0, 0.8, 0.6):
        pen.ring(285, 150, 150 * r, 56 * r, c.dark, 4)
    pen.oval(285, 150, 56, 21, "#b98a5a")
    pen.oval(285, 155, 46, 15, "#7a5636")
    pen.fill(corners((430, 160), (520, 190), (530, 556), (440, 540), r=6), c.light)
    pen.fill(corners((440, 520), (530, 540), (530, 566), (486, 548), (440, 556), r=4), c.dark)
    for y in (290, 420):
        pen.lines(c.dark, 5, *(((446 + k * 21, y + k * 5), (456 + k * 21, y + k * 5 + 2)) for k in range(4)))


def _mask(pen: Pen, look: Look) -> None:
    """A pleated mask with loops for the ears."""
    c = look.main("#8fcbe6")
    for x in (-1, 1):
        pen.lines("#e3e8ee", 11, ((300 + x * 190, 230), (300 + x * 280, 220), (300 + x * 290, 330),
            (300 + x * 260, 400), (300 + x * 190, 390)),
            curve=True)
    pen.fill(soft((110, 220), (200, 180), (300, 170), (400, 180), (490, 220), (500, 320), (470, 410), (380,
        450), (300, 460), (220, 450), (130,
        410), (100, 320)), c.base)
    pen.soft(c.dark, (490, 230), (500, 320), (470, 410), (380, 450), (420, 330), (430, 210))
    pen.lines("#ffffff", 13, ((110, 224), (200, 184), (300, 174), (400, 184), (490, 224)), ((130, 408), (220,
        448), (300, 458), (380, 448), (470,
        408)), curve=True)
    for y in (260, 312, 364):
        pen.line(c.dark, 8, (116, y), (300, y + 22), (484, y), curve=True)
        pen.line(c.light, 5, (120, y - 9), (300, y + 12), (480, y - 9), curve=True)
    pen.line("#b9c1cf", 10, (250, 196), (300, 190), (350, 196), curve=True)


def _tap(pen: Pen, look: Look) -> None:
    c = look.main("#b9c1cf", "#d9b25a")
    pen.box(120, 520, 220, 40, c.deep, 14)
    pen.lines(c.dark, 66, ((230, 530), (230, 260), (270, 170), (370, 150), (440, 200), (446, 270)),
        curve=True)
    pen.lines(c.base, 48, ((226, 530), (226, 260), (268, 166), (370, 146), (434, 200), (440, 270)),
        curve=True)
    pen.line(c.glow, 11, (212, 500), (212, 270), (250, 170), curve=True, opacity=0.8)
    pen.box(400, 256, 86, 30, c.deep, 10)
    pen.box(214, 90, 24, 80, c.dark, 8)
    pen.lines(c.base, 32, ((150, 90), (300, 90)))
    for x, shade in ((140, "#d9413a"), (310, "#3f86d9")):
        pen.dot(x, 90, 30, c.dark)
        pen.dot(x, 90, 15, shade)
    for y, r in ((340, 17), (430, 22), (520, 17)):
        pen.soft("#7ac3e6", (444, y - r * 2), (444 + r, y + r * 0.4), (444, y + r * 1.2), (444 - r,
            y + r * 0.4))


def _hairbrush(pen: Pen, look: Look) -> None:
    c = look.main("#e68aa3", "#8a5a36", "#8a6fc9")
    with pen.at(280, 270, turn=36):
        pen.tube(c.dark, [(0, 110), (0, 320)], [60, 46])
        pen.tube(c.base, [(-6, 110), (-6, 316)], [44, 34])
        pen.dot(0, 300, 11, c.deep)
        pen.oval(0, -50, 128, 186, c.dark)
        pen.oval(-6, -54, 120, 178, c.base)
        pen.oval(0, -54, 94, 148, "#f7e9d8")
        for row in range(7):
            for k in range(5):
                x, y = (k - 2) * 34, -160 + row * 36
                if (x / 90) ** 2 + ((y + 54) / 144) ** 2 < 0.9:
                    pen.line("#5a4a4a", 5, (x, y), (x - 13, y - 17))
                    pen.dot(x - 13, y - 17, 7, "#3a2f33")


def _mascara(pen: Pen, look: Look) -> None:
    c = look.main("#2f2a38", "#d9b25a", "#e68aa3")
    with pen.at(210, 320, turn=-14):
        pen.box(-50, -60, 108, 300, c.dark, 24)
        pen.box(-50, -60, 84, 296, c.base, 24)
        pen.box(-24, -110, 52, 60, "#d9b25a", 6)
        pen.line(c.glow, 9, (-28, -30), (-28, 190), opacity=0.6)
        pen.line("#d9b25a", 13, (-50, 30), (58, 30))
    with pen.at(410, 260, turn=16):
        pen.box(-44, -240, 92, 230, c.base, 26)
        pen.box(10, -240, 38, 230, c.dark, 20)
        pen.box(-30, -14, 64, 22, "#d9b25a", 6)
        pen.line("#4a4f5c", 11, (0, 8), (0, 120))
        for k in range(13):
            pen.line("#23202a", 6, (-24 + k * 0.6, 110 + k * 12), (24 - k * 0.6, 118 + k * 12))
        pen.line("#23202a", 17, (0, 110), (0, 262))


def _clothespin(pen: Pen, look: Look) -> None:
    c = look.main("#d9a95f", "#e4574c", "#5fa6d9")
    pen.lines("#b9a68a", 11, ((10, 150), (300, 190), (590, 150)), curve=True)
    for flip in (True, False):
        with pen.at(600 if flip else 0, 0, flip=flip):
            pen.fill(corners((296, 70), (262, 60), (232, 100), (262, 330), (232, 540), (262, 556), (298,
                330), (278, 170), r=10), c.dark if flip else c.base)
            pen.line(c.light, 7, (246, 110), (272, 320))
    pen.box(236, 300, 130, 56, "#8d94a6", 16)
    pen.lines("#5a6070", 6, *(((250 + k * 26, 302), (250 + k * 26, 354)) for k in range(5)))
    pen.dot(300, 190, 13, "#e3d6bd")


def _dustpan(pen: Pen, look: Look) -> None:
    """With its brush and some crumbs."""
    c = look.main("#3f86d9", "#4fae6a", "#e4574c")
    pen.tube(c.dark, [(300, 330), (300, 100)], [46, 40])
    pen.tube(c.base, [(294, 330), (294, 104)], [32, 28])
    pen.dot(298, 116, 11, c.deep)
    pen.fill(corners((150, 320), (450, 320), (540, 540), (60, 540), r=24), c.dark)
    pen.fill(corners((170, 336), (430, 336), (510, 530), (90, 530), r=16), c.base)
    for k in range(5):
        pen.line(c.dark, 6, (214 + k * 43, 360), (150 + k * 75, 520))
    for x, y in ((240, 500), (290, 486), (340, 506), (380, 490), (200, 516), (310, 516)):
        pen.dot(x, y, 8, "#b8936a")
    with pen.at(490, 260, turn=-24):
        pen.tube("#d9a95f", [(0, -200), (0, 20)], [34, 40])
        pen.box(-56, 10, 112, 56, "#d9a95f", 16)
        for k in range(8):
            pen.line("#f2d58a" if k % 2 else "#d9b25a", 13, (-48 + k * 14, 66), (-62 + k * 18, 160))


def _crutches(pen: Pen, look: Look) -> None:
    c = look.main("#b9c1cf", "#b8763f")
    for x, turn in ((210, -8), (390, 8)):
        with pen.at(x, 300, turn=turn):
            pen.lines(c.dark, 17, ((-50, -230), (-40, 60), (0, 160), (0, 240)), ((50, -230), (40, 60), (0,
                160)))
            pen.lines(c.light, 6, ((-52, -220), (-44, 50)), ((46, -220), (36, 50)))
            pen.box(-76, -262, 152, 46, "#4a4f5c", 22)
            pen.box(-64, -258, 128, 16, "#6f7789", 8)
            pen.box(-48, -70, 96, 34, "#4a4f5c", 14)
            pen.lines(c.dark, 9, ((-44, 20), (44, 20)))
            for k in range(4):
                pen.dot(0, 176 + k * 17, 4, "#4a4f5c")
            pen.box(-17, 232, 34, 30, "#2b2f3a", 9)


def _x_ray(pen: Pen, look: Look) -> None:
    """A film with the bones of a chest."""
    c = look.main("#16324a")
    pen.box(70, 40, 460, 516, "#0e2233", 20)
    pen.box(86, 56, 428, 484, c.base, 12)
    pen.soft(c.light, (140, 530), (150, 250), (220, 176), (380, 176), (450, 250), (460, 530), (300, 530))
    for k in range(9):
        pen.box(284, 90 + k * 48, 32, 36, "#dcebf3", 8)
    pen.lines("#dcebf3", 15, ((300, 150), (220, 140), (140, 180)), ((300, 150), (380, 140), (460, 180)),
        curve=True)
    for k in range(6):
        y = 196 + k * 46
        w = 118 + k * 10
        pen.lines("#b9d6e6", 12, ((296, y), (300 - w, y + 10), (300 - w * 0.9, y + 60), (300 - w * 0.44,
            y + 70)), ((304, y), (300 + w, y + 10), (300 + w * 0.9,
            y + 60), (300 + w * 0.44, y + 70)), curve=True)
    pen.soft("#8fb6cc", (300, 330), (370, 340), (390, 410), (330, 450), (290, 400), opacity=0.5)
    pen.box(250, 24, 100, 26, "#8d94a6", 8)
    pen.lines("#dcebf3", 8, ((116, 84), (116, 120), (136, 120)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:toilet_paper": _toilet_paper, "prop:surgical_mask": _mask, "prop:tap": _tap,
        "prop:hairbrush": _hairbrush,
    "prop:mascara": _mascara, "prop:clothespin": _clothespin, "prop:dustpan": _dustpan,
        "prop:crutches": _crutches,
    "prop:x_ray": _x_ray,
}
