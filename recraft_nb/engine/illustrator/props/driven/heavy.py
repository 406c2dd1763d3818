"""Heavy machines, and what carries people over water, snow and ropes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


_TYRE = "#33363f"


def _track(pen: Pen, x: float, y: float, wide: float, high: float = 84) -> None:
    """A caterpillar track with its wheels."""
    pen.box(x, y, wide, high, _TYRE, high / 2)
    pen.box(x + 10, y + 10, wide - 20, high - 20, "#5a6070", (high - 20) / 2)
    count = max(3, round(wide / 78))
    for k in range(count):
        cx = x + high / 2 + k * (wide - high) / (count - 1)
        pen.dot(cx, y + high / 2, high * 0.27, "#8d94a6")
        pen.dot(cx, y + high / 2, high * 0.1, _TYRE)


def _excavator(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#f09a2e")
    pen.tube(c.dark, [(330, 330), (210, 130), (190, 110)], [60, 44, 40])
    pen.tube(c.base, [(200, 120), (90, 210), (80, 330)], [44, 38, 30])
    pen.fill(corners((40, 330), (130, 320), (140, 420), (90, 460), (40, 410), r=12), "#5a6070")
    for k in range(3):
        pen.poly("#8d94a6", (58 + k * 28, 436), (78 + k * 28, 436), (66 + k * 28, 470))
    pen.line("#8d94a6", 12, (250, 300), (180, 200))
    pen.fill(corners((270, 380), (272, 110), (478, 110), (490, 380), r=16), c.light)
    pen.fill(corners((288, 364), (290, 136), (462, 136), (472, 364), r=10), "#bfe3f0")
    pen.box(258, 98, 234, 26, c.dark, 10)
    pen.anchor("window", 380, 340)
    pen.anchor("window_top", 380, 140)
    pen.front()
    _track(pen, 220, 470, 340)
    pen.box(250, 440, 290, 36, "#4a4e5c", 8)
    body = pen.fill(corners((262, 330), (560, 330), (570, 446), (262, 446), r=16), c.base)
    pen.cut(body, corners((470, 320), (580, 320), (580, 450), (470, 450)), c.dark)
    pen.box(520, 290, 20, 46, "#4a4e5c", 5)


def _bulldozer(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#f09a2e")
    pen.fill(corners((40, 360), (84, 350), (96, 450), (84, 552), (20, 556), (50, 460), r=12), "#8d94a6")
    pen.line("#5a6070", 22, (90, 480), (260, 490))
    _track(pen, 140, 458, 400, 98)
    body = pen.fill(corners((150, 330), (520, 330), (530, 462), (160, 462), r=16), c.base)
    pen.cut(body, corners((420, 320), (540, 320), (540, 470), (420, 470)), c.dark)
    pen.fill(corners((310, 336), (320, 170), (480, 170), (490, 336), r=14), c.dark)
    pen.fill(corners((330, 320), (338, 196), (462, 196), (468, 320), r=8), "#bfe3f0")
    pen.box(300, 152, 200, 26, c.light, 8)
    pen.anchor("window", 400, 322)
    pen.anchor("window_top", 400, 196)
    pen.box(210, 240, 22, 94, "#4a4e5c", 6)
    for k in range(4):
        pen.line(c.dark, 8, (180 + k * 26, 360), (180 + k * 26, 430))


def _tank(pen: Pen, look: Look) -> None:
    c = look.main("#7a8a55", "#8a8f5a", "#6f7a6a")
    pen.line(c.dark, 28, (250, 262), (20, 230))
    pen.line(c.light, 7, (240, 254), (40, 224))
    pen.box(10, 214, 36, 34, c.deep, 6)
    turret = pen.fill(corners((200, 330), (230, 220), (420, 210), (470, 330), r=30), c.base)
    pen.cut(turret, corners((370, 200), (480, 200), (480, 340), (370, 340)), c.dark)
    pen.box(290, 192, 90, 28, c.dark, 8)
    pen.fill(corners((60, 440), (110, 320), (520, 320), (560, 440), r=16), c.base)
    pen.fill(corners((60, 440), (90, 380), (540, 380), (560, 440), r=16), c.dark)
    _track(pen, 40, 430, 530, 124)
    pen.line("#5a6070", 6, (430, 216), (470, 90))
    pen.dot(250, 360, 14, c.light)


def _raft(pen: Pen, look: Look) -> None:
    c = look.main("#b98049", "#a8703f")
    for k in range(7):
        x = 40 + k * 74
        pen.box(x, 440, 72, 92, c.base if k % 2 else c.light, 26)
        pen.box(x, 492, 72, 40, c.dark, 18)
        pen.oval(x + 36, 486, 14, 9, c.deep, opacity=0.5)
    for y in (456, 506):
        pen.line("#e9d9b0", 9, (36, y), (562, y))
    pen.line("#7a5238", 14, (310, 446), (310, 110))
    sail = look.part("sail") or "#f7f1e3"
    pen.fill(corners((326, 130), (500, 200), (480, 380), (326, 400), r=8), sail)
    pen.line(tones(sail).dark, 5, (326, 260), (490, 286))
    pen.anchor("seat", 200, 446)


def _rowing_boat(pen: Pen, look: Look) -> None:
    c = look.main("#a8703f", "#3f86a8", "#c9573f")
    pen.soft(c.deep, (40, 420), (300, 446), (560, 416), (520, 470), (80, 470))
    pen.line("#d9b98a", 13, (330, 400), (590, 540))
    pen.fill(oval(580, 534, 34, 13, 28), "#d9b98a")
    hull = corners((20, 410), (580, 404), (500, 530), (430, 552), (150, 552), (90, 530), r=30)
    pen.fill(hull, c.base)
    pen.cut(hull, corners((10, 470), (600, 470), (600, 570), (10, 570)), c.dark)
    pen.lines(c.light, 7, ((60, 440), (548, 436)), ((84, 486), (524, 482)))
    pen.line(c.glow, 17, (24, 412), (300, 420), (576, 406), curve=True)
    pen.line(c.deep, 12, (40, 424), (300, 432), (560, 420), curve=True)
    pen.dot(340, 412, 12, "#5a6070")
    pen.anchor("seat", 280, 436)


def _cable_car(pen: Pen, look: Look) -> None:
    c = look.main("#d9483f", "#3f86c9", "#f2b53f")
    pen.line("#4a4e5c", 10, (0, 66), (600, 26))
    pen.line("#5a6070", 20, (300, 50), (300, 190))
    pen.box(250, 36, 100, 26, "#4a4e5c", 8)
    body = pen.fill(corners((110, 230), (150, 186), (450, 186), (490, 230), (480, 500), (440, 540),
        (160, 540),
        (120, 500), r=26), c.base)
    pen.cut(body, corners((400, 180), (500, 180), (500, 550), (400, 550)), c.dark)
    for x in (146, 252, 358):
        pen.box(x, 240, 96, 140, "#cfe6f2", 10)
        pen.poly("#ffffff", (x + 14, 370), (x + 60, 250), (x + 80, 250), (x + 34, 370), opacity=0.6)
    pen.box(120, 410, 360, 20, "#f7f4ee", 4)
    pen.line(c.glow, 9, (150, 210), (420, 210), opacity=0.7)
    pen.oval(300, 544, 140, 10, c.deep)


def _caravan(pen: Pen, look: Look) -> None:
    c = look.main("#f4efe2", "#9cd0c9", "#f2c9b0")
    band = tones(look.pick("#e0715a", "#3f9bb0", "#f2b53f").base)
    pen.line("#5a6070", 16, (40, 490), (150, 470))
    body = pen.fill(corners((90, 470), (100, 250), (170, 160), (470, 160), (550, 240),
        (556, 490), r=50), c.base)
    pen.cut(body, corners((80, 390), (570, 390), (570, 500), (80, 500)), band.base)
    pen.cut(body, corners((80, 380), (570, 380), (570, 394), (80, 394)), band.light)
    pen.box(150, 230, 130, 100, "#bfe3f0", 14)
    pen.box(430, 230, 84, 90, "#bfe3f0", 14)
    pen.lines("#ffffff", 6, ((215, 230), (215, 330)))
    pen.box(316, 220, 90, 266, c.dark, 10)
    pen.box(328, 236, 66, 90, "#bfe3f0", 8)
    pen.dot(394, 370, 7, "#5a6070")
    for x in (250,):
        pen.dot(x, 500, 58, _TYRE)
        pen.dot(x, 500, 30, "#c9d0da")
        pen.dot(x, 500, 11, _TYRE)
    pen.line(c.glow, 9, (180, 184), (440, 184), opacity=0.8)


def _go_kart(pen: Pen, look: Look) -> None:
    c = look.main("#d9483f", "#3f86c9", "#4fae6a")
    pen.fill(corners((40, 490), (110, 440), (300, 440), (320, 500), (60, 520), r=20), c.base)
    pen.fill(corners((280, 500), (300, 400), (520, 420), (540, 510), r=18), c.dark)
    pen.fill(corners((370, 460), (400, 290), (450, 290), (470, 460), r=18), "#3a3f4d")
    pen.line("#4a4e5c", 14, (250, 440), (300, 370))
    pen.oval(304, 366, 14, 42, "#3a3f4d", turn=30)
    pen.box(470, 390, 80, 60, "#8d94a6", 10)
    for x, r in ((130, 54), (480, 66)):
        pen.dot(x, 556 - r, r, _TYRE)
        pen.dot(x, 556 - r, r * 0.5, "#c9d0da")
        pen.dot(x, 556 - r, r * 0.2, _TYRE)
    pen.dot(200, 474, 26, "#ffffff")
    pen.line(c.deep, 8, (200, 460), (200, 488))
    pen.anchor("seat", 380, 440)


def _wagon(pen: Pen, look: Look) -> None:
    c = look.main("#a8703f", "#8f5f38")
    cover = tones("#f4ead2")
    pen.fill(corners((70, 330), (80, 170), (170, 90), (430, 90), (520, 170), (530, 330), r=60), cover.base)
    for x in (170, 300, 430):
        pen.line(cover.dark, 7, (x, 100 if x == 300 else 116), (x, 330))
    pen.oval(96, 250, 38, 92, "#5a4a3a")
    pen.box(60, 326, 480, 110, c.base, 8)
    pen.box(60, 382, 480, 54, c.dark, 8)
    pen.line(c.deep, 5, (66, 380), (534, 380))
    for x, r in ((150, 86), (450, 86)):
        pen.ring(x, 466, r, r, c.deep, 18)
        for k in range(4):
            with pen.at(x, 466, turn=k * 45):
                pen.line(c.base, 9, (0, -r), (0, r))
        pen.dot(x, 466, 18, c.deep)
    pen.line(c.dark, 16, (60, 440), (0, 470))


def _hang(pen: Pen, look: Look) -> None:
    """What hangs on the hook: a beam of steel, a container, a pipe, or a plain block."""
    load = next((t.removeprefix("load:") for t in look.traits if t.startswith("load:")), "")
    if load in ("beam", "girder", "pipe"):
        steel = tones("#8f98a8")
        pen.lines("#4a4e5c", 4, ((480, 326), (390, 384)), ((480, 326), (570, 384)))
        if load == "pipe":
            pen.box(350, 382, 246, 38, steel.dark, 18)
            pen.box(350, 382, 246, 20, steel.light, 10)
            return
        pen.box(350, 378, 246, 13, steel.light, 2)
        pen.box(356, 391, 234, 30, steel.dark)
        pen.box(350, 419, 246, 13, steel.base, 2)
        for x in range(370, 590, 36):
            pen.dot(x, 406, 4, steel.deep)
        return
    if load == "container":
        pen.lines("#4a4e5c", 4, ((480, 326), (400, 366)), ((480, 326), (560, 366)))
        pen.box(380, 364, 200, 96, "#2f74b5", 4)
        pen.lines("#245a8f", 5, *(((x, 370), (x, 454)) for x in range(394, 576, 18)))
        return
    pen.box(430, 330, 100, 70, "#b9583f", 5)


def _crane(pen: Pen, look: Look) -> None:
    c = look.main("#f2b53f", "#e0573f")
    pen.box(180, 516, 150, 40, "#8d94a6", 6)
    pen.lines(c.base, 12, ((220, 520), (220, 110)), ((290, 520), (290, 110)))
    for k in range(7):
        y = 130 + k * 56
        pen.line(c.dark, 7, (220, y), (290, y + 56))
        pen.line(c.dark, 7, (290, y), (220, y + 56))
    pen.lines(c.base, 12, ((60, 110), (560, 110)), ((150, 70), (540, 84)))
    for k in range(7):
        pen.lines(c.dark, 6, ((180 + k * 52, 78), (206 + k * 52, 110), (232 + k * 52, 80)))
    pen.lines("#5a6070", 5, ((255, 20), (80, 108)), ((255, 20), (520, 88)))
    pen.poly(c.base, (225, 110), (255, 16), (285, 110))
    pen.box(50, 110, 90, 60, "#8d94a6", 6)
    pen.box(296, 114, 70, 64, "#bfe3f0", 8)
    pen.line("#4a4e5c", 6, (480, 112), (480, 330))
    _hang(pen, look)
    pen.fill(oval(480, 322, 14, 14), "#4a4e5c")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:excavator": _excavator,
    "prop:bulldozer": _bulldozer,
    "prop:tank": _tank,
    "prop:raft": _raft,
    "prop:rowing_boat": _rowing_boat,
    "prop:cable_car": _cable_car,
    "prop:caravan": _caravan,
    "prop:go_kart": _go_kart,
    "prop:wagon": _wagon,
    "prop:tower_crane": _crane,
}
