"""Fittings of rooms and playgrounds: lamps, beds, cupboards, cushions, swings and toys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _chandelier(pen: Pen, look: Look) -> None:
    c = look.main("#e3b956", "#d9a83f")
    pen.line(c.dark, 9, (300, 0), (300, 190))
    pen.dot(300, 330, 230, "#ffe9a8", opacity=0.2)
    for x, y in ((100, 250), (200, 220), (400, 220), (500, 250)):
        pen.line(c.base, 13, (300, 360), ((300 + x) / 2, 410), (x, y + 60), curve=True)
        pen.oval(x, y + 56, 34, 10, c.dark)
        pen.box(x - 11, y - 10, 22, 62, "#fbf6e8", 4)
        pen.soft("#ffb938", (x - 13, y - 14), (x, y - 62), (x + 13, y - 14))
        pen.soft("#fff1b0", (x - 6, y - 16), (x, y - 42), (x + 6, y - 16))
        pen.soft("#cfe6f2", (x, y + 66), (x + 12, y + 96), (x, y + 112), (x - 12, y + 96))
    pen.form(soft((300, 170), (340, 230), (320, 330), (350, 390), (300, 430), (250, 390), (280, 330),
        (260, 230)), c)
    pen.soft("#cfe6f2", (300, 426), (320, 470), (300, 500), (280, 470))
    pen.anchor("light", 300, 240)


def _stool(pen: Pen, look: Look) -> None:
    c = look.main("#b98049", "#d9534a", "#8f5f38")
    for x0, x1 in ((220, 160), (380, 440), (270, 250), (330, 350)):
        pen.line(c.dark, 20, (x0, 330), (x1, 548))
    pen.lines(c.base, 13, ((184, 460), (416, 460)), ((206, 400), (394, 400)))
    pen.oval(300, 322, 150, 34, c.dark)
    pen.oval(300, 306, 150, 34, c.base)
    pen.oval(290, 300, 118, 22, c.light)
    pen.anchor("seat", 300, 300)


def _bunk_bed(pen: Pen, look: Look) -> None:
    c = look.main("#b98049", "#e9ecf1", "#8fb0c4")
    for x in (40, 530):
        pen.box(x, 60, 30, 496, c.dark, 6)
    for y, cover in ((190, "#e0715a"), (420, "#4f8fc4")):
        pen.box(60, y - 34, 480, 50, "#f7f4ee", 14)
        pen.box(60, y - 46, 130, 46, "#ffffff", 18)
        pen.fill(corners((190, y - 40), (540, y - 40), (540, y + 30), (190, y + 30), r=14), cover)
        pen.box(190, y - 40, 350, 20, tones(cover).light, 8)
        pen.box(50, y + 14, 500, 40, c.base, 6)
    pen.lines(c.light, 12, ((440, 130), (440, 550)), ((500, 130), (500, 550)))
    for k in range(6):
        pen.line(c.light, 11, (440, 180 + k * 62), (500, 180 + k * 62))
    pen.box(60, 110, 360, 16, c.base, 6)
    pen.anchor("seat", 300, 386)


def _dresser(pen: Pen, look: Look) -> None:
    c = look.main("#c9965a", "#e9e4d8", "#8fb5b0")
    pen.box(80, 250, 440, 280, c.base, 8)
    pen.box(60, 232, 480, 28, c.light, 8)
    for row in range(3):
        for x in (96, 306):
            pen.box(x, 274 + row * 84, 198, 70, c.light, 6)
            pen.box(x, 332 + row * 84, 198, 12, c.dark, 4)
            pen.dot(x + 99, 308 + row * 84, 10, "#e3b956")
    pen.lines(c.dark, 24, ((110, 530), (110, 552)), ((490, 530), (490, 552)))
    pen.anchor("seat", 300, 236)


def _cabinet(pen: Pen, look: Look) -> None:
    c = look.main("#f4f2ec", "#8fb0a8", "#b98a5e")
    pen.box(50, 240, 500, 300, c.base, 6)
    pen.box(30, 216, 540, 34, "#8a6a4f", 6)
    pen.box(30, 216, 540, 12, "#b08a66", 5)
    for x in (66, 308):
        pen.box(x, 268, 226, 250, c.light, 6)
        pen.box(x + 24, 292, 178, 202, c.base, 4)
        pen.ring(x + 113, 393, 88, 100, c.dark, 3, opacity=0.5)
        pen.box(x + (196 if x < 200 else 16), 370, 14, 54, "#c9a05a", 6)
    pen.box(60, 536, 480, 20, c.deep, 3)
    pen.box(80, 60, 440, 120, c.base, 6)
    for x in (92, 306):
        pen.box(x, 74, 202, 92, c.light, 5)
        pen.dot(x + (186 if x < 200 else 16), 150, 7, "#c9a05a")
    pen.anchor("seat", 300, 220)


def _pillow(pen: Pen, look: Look) -> None:
    c = look.main("#8fb5d9", "#f2a9b5", "#f4ead2")
    pen.form(soft((60, 540), (90, 440), (70, 330), (200, 370), (300, 356), (400, 370), (530, 330),
        (510, 440),
        (540, 540), (400, 520), (300, 534), (200, 520)), c)
    for x, y in ((200, 440), (300, 420), (400, 440), (250, 480), (350, 480)):
        pen.dot(x, y, 13, c.light)
    pen.line(c.dark, 6, (110, 500), (190, 480))
    pen.line(c.glow, 9, (120, 400), (220, 396), opacity=0.7)
    pen.line(c.dark, 6, (490, 500), (420, 484))
    pen.anchor("seat", 300, 390)


def _blanket(pen: Pen, look: Look) -> None:
    c, second = look.main("#d9534a", "#4f8fc4", "#5aa06a"), tones("#fbf6ea")
    pen.fill(corners((20, 540), (120, 420), (500, 420), (580, 540), r=10), c.base)
    if not look.has("plain"):
        for k in range(4):
            for j in range(3):
                if (k + j) % 2:
                    continue
                y0, y1 = 420 + j * 40, 460 + j * 40
                l0, r0 = 120 - (y0 - 420) * 0.83, 500 + (y0 - 420) * 0.67
                l1, r1 = 120 - (y1 - 420) * 0.83, 500 + (y1 - 420) * 0.67
                pen.poly(second.base, (l0 + (r0 - l0) * k / 4, y0), (l0 + (r0 - l0) * (k + 1) / 4, y0),
                    (l1 + (r1 - l1) * (k + 1) / 4, y1), (l1 + (r1 - l1) * k / 4, y1))
    pen.line(c.dark, 8, (22, 540), (578, 540))
    for k in range(12):
        pen.line(c.dark, 6, (40 + k * 47, 542), (36 + k * 47, 556))
    pen.anchor("seat", 300, 480)


def _string_lights(pen: Pen, look: Look) -> None:
    first = look.main("#ffd257", "#ffcf6a")
    tints = (first.base, "#ff8f6a", "#7fd0f0", first.base, "#8fe0a0",
        "#f29ac0") if look.has("colorful") else (
        first.base,)
    for low, y0 in ((250, 90), (430, 270)):
        way = [(10, y0), (160, low - 40), (300, low), (440, low - 40), (590, y0)]
        pen.line("#3a3f4d", 7, *way, curve=True)
        for k, (x, y) in enumerate(((60, y0 + 56), (130, low - 56), (210, low - 16), (300, low),
            (390, low - 16),
                (470, low - 56), (540, y0 + 56))):
            tint = tints[k % len(tints)]
            pen.dot(x, y + 36, 52, tint, opacity=0.22)
            pen.box(x - 9, y, 18, 16, "#3a3f4d", 3)
            pen.soft(tint, (x - 16, y + 20), (x, y + 12), (x + 16, y + 20), (x + 20, y + 40),
                (x, y + 60), (x - 20, y + 40))
            pen.dot(x - 6, y + 32, 6, "#fff8dc")


def _clothesline(pen: Pen, look: Look) -> None:
    first = look.main("#e0617a", "#3f9bd0", "#f2b53f")
    for x in (40, 560):
        pen.line("#8a6a4f", 20, (x, 556), (x, 150))
        pen.line("#8a6a4f", 13, (x - 34, 176), (x + 34, 176))
    pen.line("#c9d0da", 6, (40, 176), (300, 206), (560, 176), curve=True)
    pen.poly(first.base, (90, 190), (130, 196), (160, 196), (200, 200), (226, 246), (196, 262),
        (190, 400), (98, 392),
        (98, 256), (70, 240), r=10)
    pen.poly(first.dark, (150, 196), (200, 200), (226, 246), (196, 262), (190, 400), (150, 398), r=10)
    trousers = tones("#4f6f9e")
    pen.poly(trousers.base, (250, 204), (340, 204), (352, 450), (312, 452), (296, 290), (280, 452),
        (240, 448), r=8)
    pen.poly(trousers.dark, (300, 204), (340, 204), (352, 450), (312, 452), (298, 290), r=8)
    pen.poly("#f7f4ee", (380, 200), (520, 186), (520, 400), (380, 412), r=6)
    pen.lines("#8fc0d9", 12, ((384, 256), (516, 244)), ((384, 330), (516, 318)))
    for x, y in ((100, 190), (190, 200), (262, 204), (330, 204), (392, 200), (508, 190)):
        pen.box(x - 5, y - 16, 10, 30, "#d9a868", 3)


def _seesaw(pen: Pen, look: Look) -> None:
    c = look.main("#d9534a", "#f2b53f", "#3f9bd0")
    pen.poly("#5a6274", (230, 552), (300, 400), (370, 552), r=8)
    pen.poly("#7a8598", (230, 552), (300, 400), (310, 420), (262, 552), r=6)
    pen.line(c.dark, 34, (30, 510), (570, 330))
    pen.line(c.base, 24, (30, 504), (570, 324))
    for x, y in ((70, 480), (530, 326)):
        pen.line("#4a4e5c", 13, (x + (50 if x < 300 else -50), y + (-6 if x < 300 else 16)),
            (x + (50 if x < 300 else -50), y - 66))
        pen.line("#8fb5d9", 13, (x + (30 if x < 300 else -70), y - 66),
            (x + (70 if x < 300 else -30), y - 66))
        pen.oval(x, y - 10, 46, 14, "#f2c53f", turn=-18)
    pen.dot(300, 418, 20, "#e9ecf1")
    pen.anchor("seat", 90, 474)


def _slide(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#d9534a", "#3f9bd0")
    pen.lines("#5a6274", 15, ((430, 170), (470, 552)), ((510, 170), (560, 552)))
    for k in range(6):
        pen.line("#8d98aa", 11, (438 + k * 7, 240 + k * 54), (520 + k * 8, 240 + k * 54))
    pen.line("#5a6274", 15, (410, 200), (330, 552))
    pen.line(c.dark, 60, (440, 190), (300, 330), (190, 480), (50, 530), curve=True)
    pen.line(c.base, 44, (440, 184), (300, 322), (190, 470), (50, 520), curve=True)
    pen.line(c.light, 9, (424, 176), (284, 314), (176, 458), (60, 500), curve=True)
    pen.box(400, 166, 140, 30, "#d9534a" if c.base != "#d9534a" else "#3f9bd0", 8)
    pen.poly("#4fae6a", (380, 110), (470, 40), (560, 110), r=8)
    pen.lines("#5a6274", 11, ((410, 170), (410, 106)), ((530, 170), (530, 106)))
    for k, (x, y) in enumerate(((400, 214), (344, 266), (286, 334), (220, 420), (120, 500))):
        pen.anchor(f"slide{k}", x, y)


def _trampoline(pen: Pen, look: Look) -> None:
    c = look.main("#3f86c9", "#4fae6a")
    for x in (90, 220, 380, 510):
        pen.line("#8d94a6", 15, (x, 450), (x, 548))
        pen.line("#8d94a6", 12, (x - 24, 552), (x + 24, 552))
    pen.oval(300, 440, 276, 56, c.dark)
    pen.oval(300, 430, 276, 56, c.base)
    pen.oval(300, 430, 226, 40, "#33363f")
    pen.oval(280, 424, 160, 22, "#4a4e5c")
    pen.line(c.light, 8, (60, 408), (200, 382), (330, 376), curve=True)
    pen.anchor("seat", 300, 424)


def _doll(pen: Pen, look: Look) -> None:
    c = look.main("#e0617a", "#7a5fc0", "#3f9bb5")
    hair, skin = tones("#c9783f"), tones("#f6cfae")
    pen.dot(300, 180, 130, hair.dark)
    for x in (160, 440):
        pen.form(soft((x, 150), (x + 44, 220), (x + 20, 330), (x - 20, 330), (x - 44, 220)), hair)
    pen.lines(skin.dark, 40, ((260, 470), (250, 540)), ((340, 470), (350, 540)))
    pen.lines(skin.base, 36, ((220, 320), (150, 400)), ((380, 320), (450, 400)))
    pen.fill(corners((240, 280), (360, 280), (440, 490), (160, 490), r=26), c.base)
    pen.fill(corners((150, 470), (450, 470), (446, 496), (154, 496), r=10), c.light)
    pen.dot(300, 190, 108, skin.base)
    pen.soft(hair.base, (196, 180), (220, 90), (300, 66), (380, 90), (404, 180), (340, 130), (260, 130))
    for x in (262, 338):
        pen.dot(x, 196, 13, "#2b2733")
        pen.dot(x - 24 if x < 300 else x + 24, 228, 15, "#f49fb0", opacity=0.7)
    pen.line("#c9505a", 7, (280, 240), (300, 252), (320, 240), curve=True)
    for y in (320, 360):
        pen.dot(300, y, 9, "#ffffff")


def _toy_blocks(pen: Pen, look: Look) -> None:
    first = look.main("#d9534a")
    for x, y, paint, kind in ((110, 420, first.base, 0), (250, 420, "#3f9bd0", 1), (390, 420, "#f2b53f", 2),
        (180, 284, "#4fae6a", 1), (320, 284, "#7a5fc0", 0), (250, 148, "#f08a3f", 2)):
        t = tones(paint)
        pen.box(x, y, 132, 132, t.base, 12)
        pen.box(x + 14, y + 14, 104, 104, t.light, 8)
        cx, cy = x + 66, y + 66
        if kind == 0:
            pen.dot(cx, cy, 32, "#ffffff")
        elif kind == 1:
            pen.poly("#ffffff", (cx, cy - 36), (cx + 36, cy + 28), (cx - 36, cy + 28), r=6)
        else:
            pen.box(cx - 28, cy - 28, 56, 56, "#ffffff", 8)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:chandelier": _chandelier,
    "prop:stool": _stool,
    "prop:bunk_bed": _bunk_bed,
    "prop:dresser": _dresser,
    "prop:cabinet": _cabinet,
    "prop:pillow": _pillow,
    "prop:blanket": _blanket,
    "prop:seesaw": _seesaw,
    "prop:clothesline": _clothesline,
    "prop:string_lights": _string_lights,
    "prop:slide": _slide,
    "prop:trampoline": _trampoline,
    "prop:doll": _doll,
    "prop:toy_blocks": _toy_blocks,
}
