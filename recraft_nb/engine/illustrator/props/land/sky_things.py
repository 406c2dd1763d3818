"""What happens in the air and at sea: fireworks, tornado, wave, balloons, kites, rainbow."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _fireworks(pen: Pen, look: Look) -> None:
    paints = look.chance.mixed(("#ff5f7a", "#ffd83a", "#5fd0ff", "#8fff9a", "#d98fff"))
    first = look.main(paints[0]).base if look.color else paints[0]
    for k, (x, y, r) in enumerate(((210, 220, 190), (430, 170, 140), (400, 400, 120))):
        paint = first if k == 0 else paints[k]
        rays = 18 if k == 0 else 14
        ways = []
        for j in range(rays):
            a = j * math.tau / rays + k
            inner, outer = r * 0.24, r * (0.98 if j % 2 else 0.74)
            ways.append(((x + math.cos(a) * inner, y + math.sin(a) * inner),
                (x + math.cos(a) * outer, y + math.sin(a) * outer)))
        pen.lines(paint, 7, *ways, opacity=0.95)
        for j, (_, (ex, ey)) in enumerate(ways):
            pen.dot(ex, ey, 7 if j % 2 else 5, "#fff6d6" if j % 2 else paint)
        pen.dot(x, y, r * 0.1, "#ffffff")
    pen.line("#ffd9a0", 5, (210, 470), (204, 430), (210, 420), opacity=0.8)
    pen.lines("#ffd9a0", 5, ((230, 556), (212, 440)), ((440, 556), (432, 330)), opacity=0.5)


def _tornado(pen: Pen, look: Look) -> None:
    c = look.main("#8f98a8", "#7a8498")
    for k in range(11):
        t = k / 10
        w = 270 * (1 - t) ** 1.25 + 26
        x = 300 + math.sin(t * 5.0) * 46 * (0.3 + t)
        y = 70 + t * 440
        pen.oval(x, y, w, 40 - 22 * t, (c.dark, c.base, c.light)[k % 3])
        pen.line(c.glow, 6, (x - w * 0.7, y + 4), (x - w * 0.2, y + 16), (x + w * 0.3, y + 14), curve=True,
            opacity=0.7)
    for x, y, r in ((220, 546, 44), (300, 540, 54), (380, 546, 46), (430, 552, 26), (170, 552, 26)):
        pen.dot(x, y - 8, r * 0.7, "#b8a48a")
    for x, y, turn in ((150, 330, 20), (450, 380, -30), (480, 250, 50), (130, 440, 70)):
        with pen.at(x, y, turn=turn):
            pen.box(-22, -5, 44, 10, "#7a5a3f", 2)


def _wave(pen: Pen, look: Look) -> None:
    c = look.main("#2f7fb8", "#2f8fae")
    back = soft((4, 556), (60, 420), (160, 260), (300, 150), (430, 130), (530, 190), (560, 280), (510, 250),
        (440, 250), (400, 320),
                (420, 420), (500, 500), (596, 556))
    pen.fill(back, c.dark)
    pen.soft(c.base, (4, 556), (80, 430), (190, 290), (320, 190), (420, 180), (380, 230), (330, 320),
        (340, 430), (420, 520), (500, 556))
    pen.soft(c.light, (30, 556), (120, 440), (220, 330), (310, 270), (280, 350), (280, 440), (340, 530),
        (380, 556))
    for x0, y0, x1, y1, x2, y2 in ((90, 500, 200, 380, 300, 260), (170, 530, 240, 420, 300, 330),
        (420, 170, 360, 240, 350, 330)):
        pen.line("#d9f1fb", 6, (x0, y0), (x1, y1), (x2, y2), curve=True, opacity=0.8)
    for x, y, r in ((300, 160, 28), (350, 136, 34), (410, 122, 36), (470, 136, 36), (520, 172, 34),
        (550, 222, 30), (560, 276, 24),
                    (530, 262, 18), (498, 240, 16), (560, 316, 12), (524, 304, 10), (270, 140, 10),
                        (330, 96, 12), (440, 76, 12), (540, 130, 10)):
        pen.dot(x, y, r, "#fbfeff")
    for x in range(30, 600, 70):
        pen.oval(x, 548, 52, 16, "#eaf7fd")
    pen.anchor("seat", 250, 330)


def _balloon(pen: Pen, look: Look) -> None:
    c = look.main("#e0303a", "#2f86c9", "#f0a93a", "#8a63b8", "#3fae6a")
    pen.line("#8a8494", 5, (300, 414), (312, 470), (292, 520), (306, 566), curve=True)
    body = soft((300, 40), (420, 84), (462, 200), (410, 324), (318, 396), (282, 396), (190, 324),
        (138, 200), (180, 84))
    pen.form(body, c)
    pen.poly(c.dark, (300, 388), (326, 420), (274, 420), r=4)
    pen.soft(c.glow, (196, 150), (232, 96), (270, 84), (240, 140), (214, 200), opacity=0.85)
    pen.line(c.deep, 4, (284, 400), (316, 400))
    for x, y in ((220, 240), (216, 226)):
        pen.dot(x, y, 6, c.glow, opacity=0.7)
    pen.anchor("hand", 306, 560)


def _kite(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#f0a93a", "#2f86c9", "#8a63b8")
    other = look.pick("#ffd83a", "#3fb5a8", "#fdfaf4")
    pen.line("#8a8494", 4, (330, 380), (350, 440), (310, 490), (340, 540), (310, 580), curve=True)
    for x, y in ((346, 444), (318, 500), (334, 548)):
        pen.poly(other.base, (x, y), (x - 28, y - 14), (x - 28, y + 14), r=3)
        pen.poly(c.base, (x, y), (x + 28, y - 14), (x + 28, y + 14), r=3)
    pen.poly(c.base, (260, 30), (110, 190), (290, 190), r=3)
    pen.poly(other.base, (260, 30), (440, 190), (290, 190), r=3)
    pen.poly(other.dark, (110, 190), (290, 190), (330, 390), r=3)
    pen.poly(c.dark, (440, 190), (290, 190), (330, 390), r=3)
    pen.lines("#6b4632", 5, ((260, 30), (330, 390)), ((110, 190), (440, 190)))


def _rainbow(pen: Pen, look: Look) -> None:
    del look
    for k, paint in enumerate(("#e0473f", "#f28a2f", "#ffd83a", "#4fb05a", "#3f86d9", "#7a4fb8")):
        r = 280 - k * 26
        points = [(300 - math.cos(a * math.pi / 24) * r,
            540 - math.sin(a * math.pi / 24) * r * 1.25) for a in range(25)]
        pen.line(paint, 28, *points)
    for x in (70, 530):
        for dx, dy, r in ((-40, 0, 40), (0, -16, 52), (44, 0, 42)):
            pen.dot(x + dx, 520 + dy, r, "#ffffff")
        pen.box(x - 76, 520, 156, 40, "#ffffff", 20)


def _hay(pen: Pen, look: Look) -> None:
    c = look.main("#e0b84f", "#d9ac45")
    body = pen.box(60, 220, 480, 336, c.base, 18)
    pen.cut(body, corners((430, 200), (560, 200), (560, 580), (430, 580)), c.dark)
    for k in range(26):
        x, y = 80 + (k * 83) % 430, 240 + (k * 47) % 290
        pen.line((c.dark, c.light, c.deep)[k % 3], 5, (x, y), (x + 40 - (k % 3) * 30, y + 18))
    for x in (200, 400):
        pen.line("#b8472f", 12, (x, 222), (x, 554))
    for x, t in ((80, -20), (180, -36), (300, -26), (420, -34), (520, -18)):
        pen.line(c.light, 6, (x, 224), (x + t * 0.4, 224 + t))
    pen.anchor("seat", 300, 224)


def _picnic(pen: Pen, look: Look) -> None:
    """A blanket with a basket, bread, fruit."""
    c = look.main("#d9483f", "#3f86c9", "#5a9e4b")
    cloth = corners((20, 540), (130, 430), (480, 430), (580, 540), (300, 560), r=10)
    pen.fill(cloth, "#fdfaf4")
    for k in range(5):
        x0, x1 = 130 + k * 78, 20 + k * 126
        pen.cut(cloth, corners((x0, 420), (x0 + 34, 420), (x1 + 56, 570), (x1, 570)), c.base, 0.75)
    for y in (450, 486, 526):
        pen.cut(cloth, corners((0, y), (600, y), (600, y + 14), (0, y + 14)), c.base, 0.5)
    pen.line("#8a5a35", 14, (206, 380), (230, 280), (350, 280), (374, 380), curve=True)
    basket = corners((176, 376), (404, 376), (382, 496), (198, 496), r=14)
    pen.form(basket, tones("#c9965a"))
    for y in (400, 426, 452, 476):
        pen.line("#a8703f", 5, (190, y), (390, y))
    for x in (230, 270, 310, 350):
        pen.line("#a8703f", 4, (x, 382), (x, 492))
    pen.box(166, 364, 248, 24, "#b8793f", 9)
    pen.tube("#d9964a", [(330, 390), (420, 270)], [34, 26])
    pen.lines("#f2d9a0", 5, ((356, 340), (372, 352)), ((378, 312), (394, 322)))
    for x, y, paint in ((110, 500, "#d9303a"), (146, 512, "#8bbf3f"), (450, 500, "#f28a2f")):
        pen.form(oval(x, y, 24), tones(paint))
    pen.box(474, 440, 34, 74, "#7a1730", 9)
    pen.box(484, 412, 14, 34, "#7a1730", 4)


def _goal_hoop(pen: Pen, look: Look) -> None:
    """A basketball hoop on a pole."""
    c = look.main("#e0472f")
    pen.tube("#5a6070", [(420, 556), (420, 150)], [22, 20])
    pen.box(170, 50, 250, 180, "#fafafa", 8)
    pen.ring(295, 156, 50, 40, c.base, 6)
    pen.lines("#cfd3dc", 5, ((172, 52), (418, 52)), ((172, 228), (418, 228)))
    pen.line(c.base, 14, (160, 236), (300, 236))
    pen.ring(220, 240, 74, 14, c.dark, 9)
    pen.lines("#f4f5f7", 5, *(((150 + k * 20, 246), (172 + k * 13, 360)) for k in range(8)))
    pen.lines("#f4f5f7", 4, ((156, 280), (284, 280)), ((164, 316), (276, 316)))
    pen.anchor("seat", 220, 240)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:fireworks": _fireworks,
    "prop:tornado": _tornado,
    "prop:wave": _wave,
    "prop:balloon": _balloon,
    "prop:kite": _kite,
    "prop:rainbow": _rainbow,
    "prop:hay": _hay,
    "prop:picnic": _picnic,
    "prop:hoop": _goal_hoop,
}
