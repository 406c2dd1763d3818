"""What animals hide behind, build and leap through: an old trunk, a gate of a field, a den, a dam, a hoop."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _old_trunk(pen: Pen, look: Look) -> None:
    """A trunk wide enough to hide behind, with roots, under boughs in leaf."""
    bark, leaf = tones("#84593d"), look.main("#5fa648", "#6fae4a")
    pen.form(corners((168, 110), (432, 110), (420, 330), (436, 480), (520, 562), (80, 562), (164, 480),
                     (180, 330), r=14), bark)
    for x, y, r, tone in ((20, 110, 86, leaf.dark), (580, 116, 84, leaf.dark), (140, 140, 70, leaf.dark),
                          (460, 142, 72, leaf.dark), (300, 150, 76, leaf.dark), (90, 56, 96, leaf.base),
                          (510, 60, 96, leaf.base), (220, 90, 92, leaf.base), (384, 92, 94, leaf.base),
                          (300, 40, 104, leaf.base), (180, 30, 70, leaf.light), (330, 20, 62, leaf.light),
                          (80, 40, 50, leaf.light)):
        pen.dot(x, y, r, tone)
    pen.lines(bark.dark, 7, ((230, 220), (222, 330), (232, 420)), ((300, 260), (306, 380)),
              ((372, 210), (366, 320), (380, 440)), ((262, 460), (240, 540)), ((340, 450),
                       (352, 540)), curve=True)
    pen.lines(bark.light, 7, ((196, 240), (198, 380)), ((188, 430), (176, 490)))
    pen.oval(316, 300, 26, 36, bark.deep)
    pen.oval(312, 304, 16, 24, tones(bark.deep).dark)
    for x in (104, 470, 430):
        pen.soft(leaf.dark, (x - 26, 562), (x - 12, 512), (x, 540), (x + 14, 506), (x + 28, 562))


def _field_gate(pen: Pen, look: Look) -> None:
    """Five bars and a brace between two posts."""
    wood = look.main("#b98a58", "#a87a4c")
    for k in range(5):
        pen.box(40, 330 + k * 44, 520, 24, wood.base, 6)
        pen.line(wood.light, 4, (50, 336 + k * 44), (546, 336 + k * 44))
    pen.line(wood.dark, 20, (60, 520), (300, 340), (540, 520))
    for x in (72, 288, 504):
        pen.box(x, 322, 24, 216, wood.dark, 5)
    for x in (6, 550):
        pen.box(x, 288, 44, 272, wood.deep, 8)
        pen.oval(x + 22, 290, 24, 10, wood.dark)
    pen.box(528, 380, 30, 14, "#5a5a62", 5)


def _bundle(pen: Pen, look: Look) -> None:
    """A cloth tied in a knot, a baby asleep in it."""
    cloth = look.main("#f7f3ea", "#d9e8f7", "#f9dbe3")
    skin = tones("#f2c6a0")
    for s in (-1, 1):
        pen.soft(cloth.dark if s > 0 else cloth.base, (300, 150), (300 + s * 60, 60), (300 + s * 110, 70),
                 (300 + s * 70, 140))
    pen.form(soft((300, 120), (350, 200), (470, 330), (500, 450), (420, 550), (300, 566), (180, 550),
             (100, 450),
                  (130, 330), (250, 200)), cloth)
    pen.lines(cloth.dark, 7, ((290, 170), (230, 280), (190, 340)), ((312, 170), (372, 280),
             (416, 350)), curve=True)
    pen.dot(300, 150, 34, cloth.dark)
    pen.oval(300, 400, 112, 104, cloth.dark)
    pen.form(oval(300, 408, 92, 86), skin)
    for s in (-1, 1):
        pen.line("#4a3a3a", 7, (300 + s * 36 - 16, 404), (300 + s * 36, 414),
                 (300 + s * 36 + 16, 404), curve=True)
        pen.oval(300 + s * 54, 436, 16, 11, "#f2888c", opacity=0.6)
    pen.line("#4a3a3a", 6, (284, 448), (300, 456), (316, 448), curve=True)
    pen.line("#8a5f3f", 8, (292, 326), (300, 344), (316, 334), curve=True)


def _den(pen: Pen, look: Look) -> None:
    """A mound with a dark way in."""
    soil, grass = look.main("#9a7048"), tones("#6faa4a")
    pen.form(soft((20, 560), (60, 400), (170, 270), (310, 230), (450, 280), (550, 410), (590, 560)), soil)
    pen.soft(grass.base, (36, 470), (70, 370), (170, 262), (310, 220), (450, 268), (548, 390), (572, 480),
             (520, 400), (440, 330), (310, 296), (180, 330), (90, 410))
    for x, y, tall in ((120, 320, 46), (210, 262, 54), (380, 250, 50), (500, 340, 44)):
        pen.soft(grass.dark, (x - 16, y + 14), (x - 10, y - tall * 0.7), (x, y - 8), (x + 8, y - tall),
                 (x + 18, y + 14))
    pen.fill(soft((150, 560), (160, 440), (220, 360), (300, 340), (382, 362), (442, 442),
             (452, 560)), soil.deep)
    pen.fill(soft((172, 560), (182, 450), (232, 380), (300, 364), (370, 382), (420, 450),
             (430, 560)), "#2e211c")
    for x, y, r in ((110, 540, 24), (492, 546, 28), (470, 552, 18)):
        pen.oval(x, y, r, r * 0.66, "#8d8a86")
    pen.anchor("inside", 300, 556)


def _beaver_dam(pen: Pen, look: Look) -> None:
    """Branches piled across the water, some with the marks of teeth."""
    wood = look.main("#8a6344", "#90684a")
    woods = (wood.base, wood.light, wood.dark, wood.glow)
    pen.soft("#5f4634", (10, 560), (60, 440), (180, 340), (320, 300), (450, 350), (550, 450), (596, 560))
    for k in range(26):
        row, a = k // 7, k * 2.39
        x, y = 60 + (k * 97) % 470, 535 - row * 58 - (k * 31) % 28
        reach = 110 - row * 12
        edge = abs(x - 310) / 290
        if 540 - y > 270 * (1 - edge * edge) + 26:
            continue
        dx, dy = reach * math.cos(a * 0.4 - 0.5), reach * 0.42 * math.sin(a)
        color = woods[k % 4]
        pen.line(color, 22, (x - dx, y - dy), (x + dx, y + dy))
        pen.dot(x + dx, y + dy, 11, "#ecd3a4")
        pen.dot(x + dx, y + dy, 5, "#c99f66")
    for x, y, turn in ((150, 380, -50), (450, 390, 40), (320, 310, 10)):
        with pen.at(x, y, turn=turn):
            pen.soft("#6faa4a", (0, 0), (-16, -30), (0, -66), (16, -30))
    pen.soft("#bfe3f2", (0, 556), (150, 544), (300, 554), (460, 544), (600, 556), (460, 572), (150, 572))


def _two_boughs(pen: Pen, look: Look) -> None:
    """Two boughs that reach toward each other, with room between them to leap across."""
    bark, leaf = look.main("#84593d"), tones("#5fa648")
    for s in (-1, 1):
        def x(value: float, s: int = s) -> float:
            return 300 + s * value

        y = 470 if s < 0 else 400
        pen.tube(bark.dark if s > 0 else bark.base, [(x(470), y + 60), (x(330), y + 14), (x(190), y),
                 (x(110), y - 8)],
                 [64, 46, 34, 16])
        pen.tube(bark.base, [(x(290), y + 4), (x(240), y - 60), (x(200), y - 96)], [24, 18, 8])
        for dx, dy, turn in ((200, -96, -30), (240, -60, 40), (110, -8, -70), (330, -10, 20), (160, 8, 150),
                             (280, 24, 160), (390, 40, 150)):
            with pen.at(x(dx), y + dy, turn=-s * turn):
                pen.soft(leaf.base if dx % 20 else leaf.light, (0, 6), (-20, -30), (0, -76), (20, -30))
    pen.anchor("inside", 290, 400)


def _straw_nest(pen: Pen, look: Look) -> None:
    """A round nest of straw; the eggs look out before who sits on them."""
    straw = look.main("#dcb35a", "#d0a24a")
    pen.fill(soft((70, 470), (160, 420), (300, 404), (440, 420), (530, 470), (440, 500),
             (160, 500)), straw.deep)
    pen.anchor("inside", 300, 500)
    pen.front()
    for x in (190, 272, 356, 430):
        pen.form(oval(x, 462, 40, 50), tones("#f4e3cc" if x % 4 else "#efd8ba"))
    pen.form(soft((60, 470), (120, 482), (300, 500), (480, 482), (540, 470), (520, 540), (430, 566),
             (170, 566),
                  (80, 540)), straw)
    for k in range(16):
        x, y = 84 + k * 28, 500 + (k * 37) % 46
        pen.line((straw.dark, straw.light, straw.deep)[k % 3], 6, (x - 20, y + 6),
                 (x + 22, y - 8 + (k % 4) * 6))
    for x, y, turn in ((70, 500, -40), (534, 496, 34), (110, 556, -70), (500, 556, 70)):
        with pen.at(x, y, turn=turn):
            pen.line(straw.dark, 6, (0, 0), (0, -44))


def _spider_thread(pen: Pen, look: Look) -> None:
    """A spider that lets itself down on its thread."""
    body = look.main("#4a3a4a", "#5a4340")
    pen.line("#f2f5f8", 5, (300, -400), (300, 330))
    for s in (-1, 1):
        for y0, x1, y1, x2, y2 in ((380, 90, 320, 110, 250), (400, 116, 380, 170, 340),
                 (424, 116, 440, 160, 500),
                                   (444, 84, 490, 104, 570)):
            pen.line(body.deep, 11, (300 + s * 30, y0), (300 + s * x1, y1), (300 + s * x2, y2))
    pen.form(soft((300, 310), (362, 336), (378, 400), (340, 452), (300, 460), (260, 452), (222, 400),
             (238, 336)), body)
    pen.form(oval(300, 480, 52, 46), tones(body.light))
    for s in (-1, 1):
        pen.dot(300 + s * 20, 484, 15, "#ffffff")
        pen.dot(300 + s * 19, 487, 8, "#26222e")
    pen.line("#26222e", 5, (286, 508), (300, 514), (314, 508), curve=True)


def _ring(pen: Pen, look: Look) -> None:
    """A hoop on a stand to leap through, in flames when it is one of fire."""
    color = look.main("#e0503f", "#f2a63a")
    burns = look.has("fire", "flaming", "burning", "on fire", "fiery")
    pen.anchor("inside", 300, 270)
    pen.ring(310, 270, 186, 222, color.deep, 24)
    pen.front()
    pen.line("#5a5a68", 22, (300, 500), (300, 560))
    pen.box(190, 548, 220, 18, "#4a4a58", 8)
    half = [(300 + 196 * math.cos(math.radians(a)), 270 + 230 * math.sin(math.radians(a)))
            for a in range(90, 271, 12)]
    pen.line(color.base, 26, *half, curve=True)
    for k in range(1, len(half), 3):
        pen.line("#fff6e6", 26, half[k], half[min(len(half) - 1, k + 1)])
    if burns:
        for k in range(0, len(half), 2):
            x, y = half[k]
            pen.soft("#f5772a", (x - 24, y + 12), (x - 10, y - 30), (x + 2, y - 62), (x + 14, y - 26),
                     (x + 22, y + 14))
            pen.soft("#ffd34d", (x - 12, y + 10), (x, y - 32), (x + 12, y + 10))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:old_trunk": _old_trunk,
    "prop:field_gate": _field_gate,
    "prop:baby_bundle": _bundle,
    "prop:den": _den,
    "prop:beaver_dam": _beaver_dam,
    "prop:leap_ring": _ring,
    "prop:two_boughs": _two_boughs,
    "prop:straw_nest": _straw_nest,
    "prop:spider_thread": _spider_thread,
}
