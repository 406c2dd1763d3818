"""Who looks at what explains: people before a wall of charts, a scientist at a microscope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.notions.digital import charts_on
from recraft_nb.engine.illustrator.props.notions.sciences import germ, microscope
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_SKINS = ("#f2c39b", "#a86f48", "#e0a878", "#7a4f36", "#f6d3b3")
_HAIRS = ("#3a2a22", "#8a5a34", "#2b2733", "#c98f4a", "#6b4a3a")
_TOPS = ("#3f86c9", "#e5604d", "#2f9e86", "#f0a93a", "#8a63b8")
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "couple": 2, "pair": 2}


def from_behind(pen: Pen, x: float, foot: float, k: int, *, size: float = 1.0, long_hair: bool = False,
    points: bool = False) -> None:
    """Somebody who turns the back to us.

    Args:
        pen: Draws.
        x: The middle.
        foot: Where the shoes are.
        k: Chooses skin, hair and clothes.
        size: 1 is 300 units tall.
        long_hair: Hair down to the shoulders.
        points: One arm points up to the right.
    """
    skin, hair, top = _SKINS[k % 5], tones(_HAIRS[(k * 2) % 5]), tones(_TOPS[k % 5])
    with pen.at(x, foot, scale=size):
        for side in (-1, 1):
            pen.tube("#3d4a66", [(side * 20, -130), (side * 21, -10)], [38, 30])
            pen.box(side * 21 - 17, -16, 34, 16, "#3a3340", 7)
        pen.tube(top.dark, [(-50, -206), (-62, -150), (-58, -104)], [26, 24, 20])
        pen.dot(-58, -98, 12, skin)
        if points:
            pen.tube(top.dark, [(48, -208), (92, -236), (128, -276)], [26, 24, 20])
            pen.dot(132, -282, 13, skin)
        else:
            pen.tube(top.dark, [(50, -206), (62, -150), (58, -104)], [26, 24, 20])
            pen.dot(58, -98, 12, skin)
        pen.soft(top.base, (-40, -118), (-46, -160), (-58, -212), (-30, -226), (0, -228), (30, -226), (58,
            -212),
            (46, -160), (40, -118))
        pen.box(-12, -246, 24, 26, skin, 8)
        pen.dot(0, -274, 37, skin)
        pen.soft(hair.base, (-40, -270), (-34, -306), (0, -320), (34, -306), (40, -270), (30, -246), (0,
            -240), (-30, -246))
        if long_hair:
            pen.soft(hair.base, (-40, -276), (-44, -220), (-22, -196), (22, -196), (44, -220), (40, -276))
            pen.lines(hair.dark, 4, ((-14, -270), (-16, -206)), ((14, -270), (16, -206)))
        pen.line(hair.light, 5, (-20, -300), (0, -306), (18, -300), curve=True)


def _robot_behind(pen: Pen, x: float, foot: float, paint: str) -> None:
    """A robot from behind, seated before its screen."""
    t = tones(paint)
    with pen.at(x, foot):
        pen.box(-80, -40, 160, 40, "#3d4a66", 14)
        pen.box(-14, 0, 28, 40, "#6b7686", 4)
        pen.tube(t.dark, [(-78, -170), (-130, -110), (-104, -60)], [36, 30, 28])
        pen.tube(t.dark, [(78, -170), (130, -110), (104, -60)], [36, 30, 28])
        pen.box(-86, -206, 172, 176, t.base, 34)
        pen.box(-44, -170, 88, 70, t.dark, 12)
        for k in range(3):
            pen.line(t.light, 6, (-28, -152 + 18 * k), (28, -152 + 18 * k))
        pen.box(-16, -232, 32, 34, "#6b7686", 6)
        pen.box(-72, -330, 144, 108, t.base, 34)
        for side in (-1, 1):
            pen.box(side * 76 - 11, -300, 22, 50, t.dark, 9)
        pen.line("#6b7686", 8, (0, -330), (0, -366))
        pen.dot(0, -374, 14, "#f2a53f")


def _dashboard_team(pen: Pen, look: Look) -> None:
    """People, or a robot, with their backs to us before a great screen full of charts."""
    count = next((n for word, n in _NUMBERS.items() if look.has(word)), 3)
    pen.box(-60, -30, 720, 396, "#2f384a", 20)
    pen.box(-44, -14, 688, 364, "#26355a", 8)
    charts_on(pen, -44, -14, 688, 364, "#26355a")
    if look.has("robot"):
        _robot_behind(pen, 300, 520, look.main("#9fb0c3").base)
        return
    step = 560 / count
    for k in range(count):
        x = 300 + step * (k - (count - 1) / 2)
        from_behind(pen, x, 560, k + int(look.chance.random() * 2), size=0.98 if k % 2 else 1.04,
            long_hair=k % 2 == 1,
            points=k == 0 and count > 1)


def _server_room(pen: Pen, look: Look) -> None:
    """A room of servers seen from a corner above: racks, a great screen, and who looks at it."""

    def at(s: float, t: float, z: float = 0.0) -> tuple[float, float]:
        return 300 + 300 * (s - t), 240 + 160 * (s + t) - 250 * z

    def block(s0: float, s1: float, t0: float, t1: float, z: float, paint: str) -> None:
        tone = tones(paint)
        pen.poly(tone.base, at(s0, t1), at(s1, t1), at(s1, t1, z), at(s0, t1, z))
        pen.poly(tone.dark, at(s1, t0), at(s1, t1), at(s1, t1, z), at(s1, t0, z))
        pen.poly(tone.light, at(s0, t0, z), at(s1, t0, z), at(s1, t1, z), at(s0, t1, z))

    pen.poly("#1c2745", at(0, 1), at(1, 1), at(1, 1, -0.1), at(0, 1, -0.1))
    pen.poly("#161f3a", at(1, 0), at(1, 1), at(1, 1, -0.1), at(1, 0, -0.1))
    pen.poly("#3d5590", at(0, 0), at(1, 0), at(1, 1), at(0, 1))
    for k in range(1, 6):
        pen.lines("#5573b8", 2.5, (at(k / 6, 0), at(k / 6, 1)), (at(0, k / 6), at(1, k / 6)))
    pen.poly("#33477c", at(0, 0), at(0, 1), at(0, 1, 1), at(0, 0, 1))
    pen.poly("#2a3b6a", at(0, 0), at(1, 0), at(1, 0, 1), at(0, 0, 1))
    pen.poly("#141c33", at(0.1, 0, 0.3), at(0.94, 0, 0.3), at(0.94, 0, 0.94), at(0.1, 0, 0.94))
    pen.poly("#20305c", at(0.13, 0, 0.34), at(0.91, 0, 0.34), at(0.91, 0, 0.9), at(0.13, 0, 0.9))
    for k, tall in enumerate((0.1, 0.17, 0.13, 0.21, 0.25)):
        s = 0.18 + 0.06 * k
        pen.poly(("#f2a53f", "#e5604d", "#4fd08a", "#3fc0e0", "#b98af0")[k], at(s, 0, 0.4), at(s + 0.04, 0,
            0.4),
            at(s + 0.04, 0, 0.4 + tall), at(s, 0, 0.4 + tall))
    pen.line("#4fd08a", 6, *(at(0.54 + 0.06 * k, 0, z) for k, z in enumerate((0.44, 0.52, 0.48, 0.6, 0.57,
        0.68))))
    for k in range(3):
        pen.poly("#7f9be0", at(0.18, 0, 0.74 + 0.045 * k), at(0.44 - 0.05 * k, 0, 0.74 + 0.045 * k),
            at(0.44 - 0.05 * k, 0, 0.765 + 0.045 * k), at(0.18, 0, 0.765 + 0.045 * k))
    ring = at(0.72, 0, 0.8)
    pen.ring(*ring, 19, 23, "#f2a53f", 9)
    for row, s in ((0, 0.03),):
        for k in range(4):
            t = 0.12 + 0.22 * k
            block(s, s + 0.18, t, t + 0.19, 0.74, "#3a4561")
            for j in range(7):
                z = 0.08 + 0.09 * j
                pen.poly("#232c44", at(s + 0.18, t + 0.02, z), at(s + 0.18, t + 0.17, z), at(s + 0.18,
                    t + 0.17, z + 0.06),
                    at(s + 0.18, t + 0.02, z + 0.06))
                x, y = at(s + 0.18, t + 0.05, z + 0.03)
                pen.dot(x, y, 3.6, ("#4fd08a", "#3fc0e0", "#f2a53f")[(j + k + row) % 3])
    count = next((n for word, n in _NUMBERS.items() if look.has(word)), 2 if look.has("people") else 0)
    for k in range(min(count, 3)):
        x, y = at(0.42 + 0.22 * k, 0.62 - 0.06 * k)
        pen.oval(x, y, 34, 15, "#141c33", opacity=0.5)
        from_behind(pen, x, y + 4, k, size=0.5, long_hair=k == 1, points=k == 0)


def _microscope_bench(pen: Pen, look: Look) -> None:
    """A scientist from the side, the eye at the microscope; a germ that was named hangs in a bubble."""
    coat, skin = tones("#f7f9fc"), tones(look.chance.pick(_SKINS))
    hair = tones(look.chance.pick(_HAIRS))
    pen.soft(coat.base, (96, 400), (120, 270), (176, 208), (236, 224), (262, 300), (250, 420),
        (250, 520), (110, 520))
    pen.soft(coat.dark, (100, 500), (96, 400), (120, 270), (150, 232), (130, 400), (136, 500))
    pen.poly("#5fa8d3", (206, 216), (240, 226), (232, 262), r=4)
    pen.tube(skin.dark, [(206, 222), (226, 180)], [44, 40])
    pen.soft(skin.base, (176, 116), (200, 62), (256, 48), (298, 76), (304, 112), (320, 136), (302, 148),
        (296, 176),
        (262, 192), (212, 176))
    pen.soft(hair.base, (160, 136), (164, 70), (212, 24), (276, 30), (300, 66), (262, 74), (228, 84), (216,
        130), (196, 160),
        (172, 168))
    if look.has("woman", "girl", "female"):
        pen.soft(hair.base, (168, 90), (128, 130), (120, 210), (152, 236), (186, 180), (196, 130))
    pen.oval(222, 132, 13, 20, skin.dark)
    if look.has("goggles", "glasses", "goggled"):
        pen.line("#39435a", 9, (206, 104), (262, 100))
        pen.box(254, 82, 52, 42, "#39435a", 14)
        pen.box(261, 89, 40, 28, "#9fe0f2", 9)
    else:
        pen.line("#2b2733", 6, (272, 106), (292, 106))
        pen.line(hair.dark, 6, (266, 84), (294, 82))
    pen.line("#9a4f44", 5, (276, 166), (292, 162))
    pen.box(-20, 476, 640, 30, "#c9d5e2", 8)
    pen.box(0, 506, 600, 54, "#8fa3bd", 4)
    with pen.at(408, 476, scale=1.0, flip=True):
        microscope(pen)
    pen.tube(coat.dark, [(196, 284), (232, 378), (330, 392)], [64, 54, 40])
    pen.tube(coat.base, [(190, 278), (228, 370), (328, 386)], [62, 52, 38])
    pen.dot(338, 388, 22, skin.base)
    pen.tube(skin.base, [(340, 382), (366, 366)], [18, 13])
    if look.has("germ"):
        pen.dot(512, 128, 104, "#39435a")
        pen.dot(512, 128, 94, "#eaf6ee")
        germ(pen, 512, 126, 0.58, look.main("#57c06a").base)
        for x, y, r in ((420, 232, 12), (402, 266, 8)):
            pen.dot(x, y, r, "#39435a")
    else:
        pen.poly("#bfe6fa", (520, 476), (500, 440), (516, 400), (516, 366), (548, 366), (548, 400), (564,
            440), (544, 476), r=6)
        pen.poly("#4fae9a", (512, 470), (506, 440), (558, 440), (552, 470), r=6)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:dashboard_team": _dashboard_team,
    "prop:server_room": _server_room,
    "prop:microscope_bench": _microscope_bench,
}
