"""Vehicles and machines at work: a fire engine with its ladder, a dump truck, a wheelbarrow, a drone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _wheel(pen: Pen, x: float, y: float, r: float) -> None:
    pen.dot(x, y, r, "#2f2f38")
    pen.dot(x, y, r * 0.6, "#c9ced8")
    pen.dot(x, y, r * 0.44, "#8a909e")
    pen.dot(x, y, r * 0.16, "#e6eaf1")


def _fire_engine(pen: Pen, look: Look) -> None:
    red = look.main("#d9322f")
    up = look.has("up", "raised", "extended", "rising") or look.chance.chance(0.35)
    with pen.at(470, 300, turn=30 if up else 3):
        pen.lines("#d9dee6", 12, ((0, -20), (-430, -20)), ((0, 18), (-430, 18)))
        pen.lines("#aab2bf", 8, *(((-24 - k * 44, -20), (-24 - k * 44, 18)) for k in range(10)))
    pen.form(corners((206, 322), (560, 322), (572, 340), (572, 496), (206, 496), r=12), red)
    cab = corners((26, 496), (26, 400), (62, 276), (206, 266), (214, 496), r=16)
    pen.form(cab, red)
    pen.poly("#a9d9ec", (46, 388), (76, 300), (128, 296), (128, 388), r=8)
    pen.poly("#a9d9ec", (142, 296), (196, 292), (196, 388), (142, 388), r=8)
    pen.poly("#ffffff", (60, 380), (84, 306), (100, 306), (76, 380), opacity=0.5)
    pen.box(20, 420, 552, 22, "#f7f4ee")
    pen.box(20, 442, 552, 8, "#f2bd3f")
    for k in range(4):
        pen.box(238 + k * 80, 344, 66, 62, "#c9ced8", 6)
        pen.lines("#8f97a5", 4, ((244 + k * 80, 360), (298 + k * 80, 360)), ((244 + k * 80, 376),
                (298 + k * 80, 376)),
                  ((244 + k * 80, 392), (298 + k * 80, 392)))
    pen.box(96, 242, 70, 28, "#3f7fe0", 10)
    pen.box(108, 236, 22, 18, "#9fd0ff", 6)
    pen.box(440, 286, 60, 40, "#8a909e", 8)
    pen.box(14, 466, 40, 22, "#ffe08a", 8)
    pen.box(10, 490, 566, 20, "#3a3f4d", 8)
    for x in (126, 400, 500):
        pen.dot(x, 508, 62, "#8f1f22")
        _wheel(pen, x, 510, 50)
    pen.anchor("seat", 120, 300)
    pen.anchor("window", 122, 390)
    pen.anchor("window_top", 122, 286)


def _dump_truck(pen: Pen, look: Look) -> None:
    t = look.main("#f2b632", "#f0a02f")
    pen.poly("#8a6a4a", (250, 260), (340, 190), (440, 200), (540, 260), r=30)
    pen.form(corners((214, 250), (580, 250), (548, 430), (240, 430), r=10), t)
    for k in range(4):
        pen.box(268 + k * 72, 262, 18, 156, t.dark, 4)
    pen.form(corners((24, 480), (24, 386), (64, 376), (96, 270), (206, 270), (206, 480), r=14), t)
    pen.poly("#a9d9ec", (82, 372), (110, 292), (186, 292), (186, 372), r=8)
    pen.box(18, 470, 560, 24, "#3a3f4d", 8)
    pen.box(16, 430, 34, 22, "#ffe08a", 8)
    for x in (116, 390, 500):
        _wheel(pen, x, 500, 60)
    pen.anchor("seat", 140, 300)


def _garbage_truck(pen: Pen, look: Look) -> None:
    t = look.main("#3f9a5f", "#4a9a8a")
    pen.form(corners((206, 236), (520, 216), (574, 300), (574, 480), (206, 480), r=20), t)
    pen.cut(corners((206, 236), (520, 216), (574, 300), (574, 480), (206, 480), r=20),
            corners((480, 200), (600, 200), (600, 500), (500, 500)), t.dark)
    for k in range(3):
        pen.line(t.dark, 8, (268 + k * 76, 238), (268 + k * 76, 474))
    with pen.at(368, 350):
        for k in range(3):
            with pen.at(0, 0, turn=120 * k):
                pen.poly("#f7f4ee", (-16, -60), (24, -60), (40, -34), (14, -34), (-4, -40), r=4)
                pen.poly("#f7f4ee", (36, -52), (52, -20), (20, -26), r=3)
    pen.form(corners((26, 480), (26, 390), (58, 284), (206, 276), (206, 480), r=16), tones("#f4f1ea"))
    pen.poly("#a9d9ec", (44, 384), (72, 304), (186, 298), (186, 384), r=8)
    pen.box(14, 474, 566, 22, "#3a3f4d", 8)
    pen.box(100, 252, 40, 26, "#f2a02f", 8)
    pen.box(16, 440, 34, 22, "#ffe08a", 8)
    for x in (122, 400, 504):
        _wheel(pen, x, 504, 54)


def _wheelbarrow(pen: Pen, look: Look) -> None:
    t = look.main("#3f9a6a", "#d9483f", "#3f7fb8")
    wood = "#b07a45"
    pen.line(wood, 18, (120, 480), (300, 470), (570, 330))
    pen.line(wood, 15, (430, 410), (450, 550))
    pen.line("#8a5c30", 13, (470, 396), (486, 548))
    pen.form(corners((90, 250), (500, 260), (430, 440), (196, 450), r=14), t)
    pen.box(80, 238, 430, 24, t.dark, 10)
    pen.dot(120, 490, 68, "#2f2f38")
    pen.dot(120, 490, 40, "#d9dee6")
    pen.lines("#8a909e", 6, ((82, 490), (158, 490)), ((120, 452), (120, 528)))
    pen.dot(120, 490, 12, "#5a606e")
    pen.line("#3a3f4d", 24, (545, 344), (580, 326))
    pen.anchor("seat", 290, 262)
    pen.anchor("mouth", 290, 262)


def _drone(pen: Pen, look: Look) -> None:
    t = look.main("#eef1f5", "#4a5060")
    for s in (-1, 1):
        pen.tube("#6f7786", [(300, 320), (300 + s * 190, 270)], [34, 22])
        pen.tube("#8a92a0", [(300, 330), (300 + s * 150, 360)], [34, 22])
        for x, y, r in ((300 + s * 196, 262, 106), (300 + s * 154, 348, 90)):
            pen.box(x - 11, y - 22, 22, 34, "#4a5060", 6)
            pen.oval(x, y - 26, r, 12, "#b9c4d4", opacity=0.75)
            pen.oval(x, y - 26, 11, 8, "#2f3340")
    pen.form(soft((200, 330), (236, 270), (300, 256), (364, 270), (400, 330), (364, 372), (300, 384), (236,
            372)), t)
    pen.soft(t.light, (236, 316), (262, 282), (320, 274), (290, 300), opacity=0.8)
    pen.line("#8a92a0", 10, (240, 372), (216, 440), (180, 440))
    pen.line("#8a92a0", 10, (360, 372), (384, 440), (420, 440))
    pen.dot(300, 380, 34, "#3a4050")
    pen.dot(300, 384, 21, "#5fb0e0")
    pen.dot(293, 377, 7, "#ffffff")
    pen.dot(232, 330, 8, "#e8483f")
    pen.dot(368, 330, 8, "#5fd06a")


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:fire_engine": _fire_engine,
    "prop:dump_truck": _dump_truck,
    "prop:garbage_truck": _garbage_truck,
    "prop:wheelbarrow": _wheelbarrow,
    "prop:drone": _drone,
}
