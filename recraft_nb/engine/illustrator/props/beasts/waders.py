"""Birds on long legs, gulls, pelicans, ravens, eagles; one of folded paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.faces import bead_eye
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _anchors(pen: Pen, x: float, y: float) -> None:
    pen.anchor("head_top", x, y)
    pen.anchor("seat", 340, 300)


def _wader(pen: Pen, body: Tones, wing: Tones, legs: str, beak: str, crest: str, neck: Tones) -> None:
    """A heron's build: long legs, long curved neck, dagger beak."""
    for x, low in ((330, 0), (366, 4)):
        pen.line(legs, 12, (x, 380), (x - 6 + low, 470), (x, 550))
        pen.lines(legs, 9, ((x, 550), (x - 36, 556)), ((x, 550), (x + 20, 556)))
    pen.line(neck.dark, 46, (262, 300), (196, 240), (214, 160), (230, 110), curve=True)
    pen.line(neck.base, 36, (260, 296), (194, 238), (210, 160), (226, 112), curve=True)
    pen.form(soft((220, 300), (270, 250), (380, 256), (470, 330), (500, 400), (420, 396), (300, 400),
        (236, 360)),
        body)
    pen.soft(wing.base, (290, 290), (390, 280), (480, 350), (540, 430), (430, 400), (330, 380))
    pen.soft(wing.dark, (360, 340), (460, 360), (540, 430), (430, 404), (370, 380))
    pen.poly(beak, (200, 88), (60, 112), (200, 122), r=4)
    pen.oval(226, 100, 50, 36, neck.base)
    pen.soft(crest, (220, 78), (270, 70), (330, 96), (262, 92))
    bead_eye(pen, 208, 94)
    _anchors(pen, 226, 62)
    pen.anchor("mouth", 76, 112)


def _heron(pen: Pen, look: Look) -> None:
    c = look.main("#9fb0c4", "#8fa5ba")
    _wader(pen, c, tones("#7288a0"), "#c9a05a", "#e3b03f", "#3a4356", tones("#e3e8ee"))


def _stork(pen: Pen, look: Look) -> None:
    c = look.main("#f7f6f2")
    _wader(pen, c, tones("#3a3f4d"), "#e0533f", "#e0533f", "#f7f6f2", c)


def _crane(pen: Pen, look: Look) -> None:
    c = look.main("#f4f5f6")
    _wader(pen, c, tones("#4a5060"), "#5a6070", "#b9a05a", "#d9413a", tones("#e9ebee"))


def _ostrich(pen: Pen, look: Look) -> None:
    c = look.main("#3f3b45", "#6b5a50")
    skin = tones("#e3b5a0")
    for points in ([(300, 380), (270, 460), (300, 540)], [(360, 380), (390, 460), (362, 540)]):
        pen.tube(skin.dark, points, [36, 24, 18])
        pen.line(skin.dark, 15, points[-1], (points[-1][0] - 46, 552))
    pen.line(skin.dark, 42, (236, 300), (190, 200), (206, 90), curve=True)
    pen.line(skin.base, 30, (236, 298), (188, 200), (202, 90), curve=True)
    pen.form(soft((210, 320), (250, 240), (360, 220), (460, 260), (490, 340), (420, 400), (290, 400)), c)
    for x, y, turn in ((470, 260, -30), (490, 310, 0), (470, 360, 30)):
        with pen.at(x, y, turn=turn):
            pen.soft("#f4f0ea", (-20, 0), (30, -30), (90, 0), (30, 30))
    pen.soft(c.light, (270, 300), (340, 260), (420, 300), (340, 350))
    pen.poly("#d9a05a", (170, 66), (100, 84), (172, 100), r=6)
    pen.oval(204, 76, 44, 36, skin.base)
    bead_eye(pen, 188, 66, 12)
    pen.lines("#3a3340", 5, ((196, 42), (190, 22)), ((210, 40), (214, 18)), ((222, 46), (236, 28)))
    _anchors(pen, 204, 40)
    pen.anchor("mouth", 110, 86)


def _pelican(pen: Pen, look: Look) -> None:
    c = look.main("#f6f1e6", "#e9d9c4")
    for x in (320, 380):
        pen.line("#e0903f", 15, (x, 470), (x, 545))
        pen.soft("#e0903f", (x - 46, 556), (x - 4, 536), (x + 20, 556))
    pen.line(c.dark, 60, (240, 360), (196, 260), (236, 180), curve=True)
    pen.line(c.base, 48, (238, 356), (194, 260), (232, 180), curve=True)
    pen.form(soft((210, 380), (270, 310), (400, 320), (510, 380), (540, 440), (430, 480), (280, 480)), c)
    pen.soft("#8a7a70", (320, 370), (430, 350), (550, 440), (440, 450), (350, 430))
    pen.soft("#f0a84f", (220, 170), (120, 190), (20, 200), (90, 260), (170, 270), (220, 220))
    pen.poly("#f2c05a", (230, 140), (16, 190), (230, 186), r=6)
    pen.oval(244, 154, 52, 42, c.base)
    bead_eye(pen, 230, 142)
    _anchors(pen, 244, 112)
    pen.anchor("mouth", 66, 218)


def _gull(pen: Pen, body: Tones, wing: Tones, beak: str, legs: str, look: Look) -> None:
    """A gull or a raven, on its feet or with its wings spread."""
    if look.has("flying", "soaring", "gliding", "hovering"):
        pen.soft(wing.dark, (300, 300), (380, 200), (520, 130), (590, 140), (500, 220), (400, 320))
        pen.form(soft((170, 330), (230, 280), (340, 290), (450, 330), (520, 350), (420, 380),
            (250, 390)), body)
        pen.soft(wing.base, (250, 320), (240, 200), (150, 90), (90, 60), (130, 190), (200, 330))
        pen.soft(wing.light, (250, 320), (230, 220), (170, 130), (180, 230), (215, 325))
        pen.soft(wing.dark, (490, 336), (570, 330), (596, 356), (500, 366))
        hx, hy = 176, 316
    else:
        for x in (300, 350):
            pen.line(legs, 12, (x, 440), (x, 545))
            pen.lines(legs, 9, ((x, 548), (x - 36, 556)), ((x, 548), (x + 16, 556)))
        pen.form(soft((190, 320), (240, 250), (340, 270), (470, 360), (560, 420), (440, 440), (280, 460),
            (200, 400)), body)
        pen.soft(wing.base, (260, 320), (370, 310), (500, 390), (580, 440), (430, 420), (310, 400))
        pen.soft(wing.dark, (380, 380), (500, 396), (580, 440), (440, 424))
        hx, hy = 216, 230
    pen.dot(hx, hy, 62, body.dark)
    pen.dot(hx - 5, hy - 5, 56, body.base)
    pen.poly(beak, (hx - 46, hy - 14), (hx - 126, hy + 10), (hx - 46, hy + 22), r=6)
    bead_eye(pen, hx - 22, hy - 12)
    _anchors(pen, hx, hy - 58)
    pen.anchor("mouth", hx - 110, hy + 10)


def _seagull(pen: Pen, look: Look) -> None:
    _gull(pen, look.main("#f7f8fa"), tones("#a8b5c4"), "#f2b03f", "#e0903f", look)


def _crow(pen: Pen, look: Look) -> None:
    c = look.main("#383c4a")
    _gull(pen, c, tones("#2f3340"), "#5a5f6e", "#4a4e5c", look)


def _eagle(pen: Pen, look: Look) -> None:
    c = look.main("#453d42", "#4d4340") if look.has("vulture") else look.main("#6b4a35", "#5b3f2e")
    bald = look.has("vulture")
    white = c if bald else tones("#f7f4ee")
    if look.has("flying", "soaring", "gliding", "hovering", "hunting"):
        for flip in (False, True):
            with pen.at(300, 300, flip=flip):
                pen.soft(c.dark, (10, 10), (90, -110), (210, -190), (292, -180), (280, -90), (200, 0),
                    (70, 70))
                pen.soft(c.base, (10, 0), (90, -110), (200, -180), (250, -150), (170, -30), (70, 40))
                for k in range(4):
                    pen.soft(c.deep, (150 + k * 32, -30 - k * 34), (230 + k * 18, 10 - k * 40),
                        (190 + k * 30, -60 - k * 30))
        pen.soft(white.base, (270, 380), (330, 380), (360, 480), (300, 500), (240, 480))
        pen.form(oval(300, 310, 56, 110), c)
        x, y = 300, 214
    else:
        for px in (280, 330):
            pen.line("#f2b03f", 17, (px, 480), (px, 545))
            pen.lines("#f2b03f", 11, ((px, 548), (px - 30, 556)), ((px, 548), (px + 24, 556)))
        pen.soft(white.base, (330, 420), (400, 440), (430, 540), (360, 530))
        pen.form(soft((220, 260), (300, 220), (390, 300), (410, 430), (340, 500), (250, 490),
            (210, 390)), c)
        pen.soft(c.dark, (290, 270), (370, 300), (430, 420), (420, 520), (340, 450), (290, 360))
        x, y = 270, 190
    if bald:
        # A bare head on a collar of down.
        for dx, dy in ((-44, 66), (-16, 82), (16, 84), (46, 66), (0, 60)):
            pen.dot(x + dx, y + dy, 27, "#f4efe6")
        pen.form(soft((x - 30, y + 60), (x - 50, y + 6), (x - 8, y - 44), (x + 42, y), (x + 30, y + 60)),
            tones("#dc9a8e"))
    else:
        pen.soft(white.base, (x - 56, y + 70), (x - 60, y), (x, y - 58), (x + 60, y), (x + 56, y + 70),
            (x, y + 96))
    pen.soft("#f2b03f", (x - 44, y - 8), (x - 104, y + 10), (x - 98, y + 52), (x - 66, y + 30),
        (x - 40, y + 26))
    bead_eye(pen, x - 22, y - 6)
    pen.line("#8a6a4a", 8, (x - 46, y - 26), (x - 8, y - 18))
    _anchors(pen, x, y - 56)
    pen.anchor("mouth", x - 98, y + 40)


def _paper_crane(pen: Pen, look: Look) -> None:
    c = look.main("#f4f1ea", "#e8635a", "#f2b53f", "#6fb5d9")
    pen.poly(c.deep, (330, 420), (480, 300), (590, 250), (500, 350), (420, 450))
    pen.poly(c.dark, (270, 400), (350, 60), (420, 330), (380, 430))
    pen.poly(c.base, (250, 420), (300, 130), (350, 60), (330, 420))
    pen.poly(c.base, (200, 400), (410, 380), (440, 470), (310, 520), (220, 460))
    pen.poly(c.dark, (310, 520), (440, 470), (410, 380), (320, 440))
    pen.poly(c.light, (220, 450), (130, 220), (160, 210), (270, 400))
    pen.poly(c.dark, (130, 220), (160, 210), (50, 290))
    pen.poly(c.base, (250, 420), (130, 150), (330, 330), (330, 440))
    pen.poly(c.dark, (130, 150), (330, 330), (290, 330))
    pen.line(c.glow, 4, (250, 420), (310, 520), (440, 470))
    pen.oval(320, 552, 150, 9, "#000000", opacity=0.1)
    _anchors(pen, 50, 200)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "animal:heron": _heron,
    "animal:stork": _stork,
    "animal:crane": _crane,
    "animal:ostrich": _ostrich,
    "animal:pelican": _pelican,
    "animal:seagull": _seagull,
    "animal:crow": _crow,
    "animal:eagle": _eagle,
    "prop:paper_crane": _paper_crane,
}
