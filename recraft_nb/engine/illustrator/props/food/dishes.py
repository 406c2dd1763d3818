"""Dishes and groceries that the picture sets lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _plate(pen: Pen, y: float = 470) -> None:
    pen.oval(300, y + 26, 260, 56, "#c9d0da")
    pen.oval(300, y + 16, 258, 54, "#ffffff")
    pen.oval(300, y + 12, 196, 36, "#e9edf2")


def _bowl(pen: Pen, c: Tones, fill: str) -> None:
    body = pen.fill(corners((60, 330), (540, 330), (450, 530), (390, 556), (210, 556),
        (150, 530), r=60), c.base)
    pen.cut(body, corners((400, 320), (560, 320), (560, 570), (360, 570)), c.dark)
    pen.oval(300, 330, 240, 58, c.light)
    pen.oval(300, 334, 214, 46, fill)
    pen.line(c.glow, 11, (130, 400), (180, 500), opacity=0.7)


def _glaze(look: Look, *choices: str) -> Tones:
    """Tones of the bowl: the colour that was asked for it, else one of the choices."""
    own, said = look.pick(*choices), look.part("bowl")
    return tones(said) if said else own


def _steam(pen: Pen) -> None:
    for x in (220, 300, 380):
        pen.line("#eef2f6", 13, (x, 260), (x - 24, 210), (x + 20, 160),
            (x - 6, 100), curve=True, opacity=0.85)


def _soup(pen: Pen, look: Look) -> None:
    c = _glaze(look, "#e0715a", "#4f9bb5", "#f2c27a")
    broth = look.main("#e58a3f", "#d9622e", "#e0b04a")
    _bowl(pen, c, broth.base)
    pen.oval(280, 326, 140, 20, broth.light, opacity=0.7)
    for x, y, paint in ((220, 332, "#6fae4a"), (300, 346, "#f7efd9"), (380, 326, "#6fae4a"),
        (340, 316, "#e5533f"),
        (250, 318, "#f2b53f")):
        pen.oval(x, y, 22, 10, paint)
    _steam(pen)


def _salad(pen: Pen, look: Look) -> None:
    c = _glaze(look, "#f4f1ea", "#b98049", "#9cc5d0")
    leaf = look.main("#6fb84a", "#5fa84a")
    _bowl(pen, c, leaf.deep)
    for k, (x, y) in enumerate(((120, 320), (190, 270), (270, 240), (350, 250), (430, 280), (480, 322),
        (230, 330),
        (330, 326), (400, 340))):
        pen.soft((leaf.base, leaf.light, leaf.dark)[k % 3], (x - 60, y + 16), (x - 40, y - 36), (x, y - 54),
            (x + 44, y - 30), (x + 60, y + 18), (x, y + 30))
    for x, y in ((190, 300), (330, 276), (420, 316)):
        pen.dot(x, y, 29, "#c93a30")
        pen.dot(x - 4, y - 4, 24, "#e5533f")
    for x, y in ((260, 296), (370, 310)):
        pen.oval(x, y, 34, 20, "#9fcf7a")
        pen.oval(x, y, 25, 14, "#e3f2c9")


def _spaghetti(pen: Pen, look: Look) -> None:
    sauce = look.main("#d9483a", "#e0642e")
    _plate(pen)
    for k in range(9):
        x = 130 + k * 34
        pen.line("#f0cf7a" if k % 2 else "#e3b956", 22, (x, 474), (x + 20, 420), (x + 70, 404),
            (x + 90, 462),
            curve=True)
    pen.soft("#f0cf7a", (150, 460), (190, 380), (300, 340), (410, 380), (450, 460), (300, 486))
    for k in range(6):
        pen.line("#d9ab4a", 7, (180 + k * 30, 454), (220 + k * 26, 390), (290 + k * 22, 430), curve=True)
    pen.soft(sauce.base, (200, 410), (240, 350), (300, 326), (370, 354), (400, 412), (300, 436))
    for x, y in ((250, 372), (320, 350), (350, 396), (286, 404)):
        pen.dot(x, y, 31, "#6b3a28")
        pen.dot(x - 5, y - 6, 24, "#8a5238")
    pen.soft("#5fae4a", (300, 330), (326, 290), (370, 296), (340, 330))
    pen.soft("#4a943a", (300, 330), (262, 300), (240, 316), (276, 340))


def _steak(pen: Pen, look: Look) -> None:
    c = look.main("#8a4a35")
    _plate(pen)
    pen.soft(c.dark, (110, 440), (160, 360), (280, 344), (390, 370), (420, 440), (330, 486), (180, 484))
    pen.soft(c.base, (112, 430), (164, 352), (280, 338), (386, 364), (412, 428), (328, 470), (184, 468))
    for k in range(4):
        pen.line(c.deep, 9, (180 + k * 54, 364), (160 + k * 54, 450))
    for k, (x, y) in enumerate(((440, 380), (476, 404), (456, 430), (490, 440), (430, 446))):
        pen.line("#f2c53f" if k % 2 else "#e5ae2e", 19, (x - 10, y - 34), (x + 14, y + 20))
    pen.soft("#5fae4a", (250, 350), (280, 306), (330, 320), (300, 352))
    pen.box(230, 396, 44, 30, "#fbe08a", 6)


def _sausages(pen: Pen, look: Look) -> None:
    c = look.main("#b5583a", "#a84a30")
    _plate(pen)
    for y, dx in ((372, 20), (412, -10), (452, 14)):
        pen.line(c.dark, 56, (160 + dx, y), (300 + dx, y + 16), (430 + dx, y - 4), curve=True)
        pen.line(c.base, 44, (160 + dx, y - 5), (300 + dx, y + 11), (430 + dx, y - 9), curve=True)
        for k in range(4):
            pen.line(c.deep, 7, (200 + dx + k * 56, y - 12), (216 + dx + k * 56, y + 20))
        pen.line(c.glow, 6, (190 + dx, y - 16), (270 + dx, y - 6), opacity=0.6)


def _olives(pen: Pen, look: Look) -> None:
    c = look.main("#7a9a3f", "#5a4a5c")
    _bowl(pen, tones("#f4f1ea"), c.deep)
    for k, (x, y) in enumerate(((150, 310), (230, 290), (310, 276), (390, 290), (460, 312), (200, 336),
        (290, 326),
        (370, 334), (430, 344))):
        pen.oval(x, y, 44, 34, c.dark, turn=k * 23)
        pen.oval(x - 4, y - 5, 36, 27, c.base, turn=k * 23)
        pen.dot(x + 14, y - 6, 10, "#d9413a" if k % 2 else c.deep)
        pen.dot(x - 16, y - 12, 6, "#ffffff", opacity=0.6)


def _yogurt(pen: Pen, look: Look) -> None:
    c = look.main("#fbfaf6", "#f7d3dc")
    _bowl(pen, _glaze(look, "#8fb9d9"), c.base)
    pen.soft(c.light, (150, 322), (240, 280), (330, 300), (420, 286), (450, 326), (300, 350))
    for x, y in ((230, 300), (300, 280), (350, 312)):
        pen.dot(x, y, 24, "#4f5fa8")
        pen.dot(x - 6, y - 7, 9, "#8f9fd9")
    for x, y in ((270, 322), (390, 298), (190, 318)):
        pen.soft("#e0433f", (x, y + 30), (x - 28, y - 6), (x, y - 20), (x + 28, y - 6))
        pen.soft("#5fae4a", (x - 16, y - 14), (x, y - 30), (x + 16, y - 14))


def _cereal(pen: Pen, look: Look) -> None:
    c = look.main("#e9d9b0", "#f0e3c4")
    _bowl(pen, _glaze(look, "#e08a6a"), c.base)
    for k in range(16):
        x, y = 130 + (k * 71) % 350, 296 + (k * 37) % 56
        pen.ring(x, y, 17, 11, ("#d99a4a", "#e8b05f", "#c98538")[k % 3], 9)
    pen.line("#aeb8c6", 18, (430, 320), (540, 190))
    pen.line("#dfe5ec", 7, (428, 312), (534, 188))
    pen.oval(300, 282, 70, 12, "#ffffff", opacity=0.6)


def _kebab(pen: Pen, look: Look) -> None:
    c = look.main("#a8583a")
    _plate(pen)
    for y, turn in ((360, -6), (420, 4)):
        with pen.at(300, y, turn=turn):
            pen.line("#d9b98a", 9, (-280, 0), (280, 0))
            for k, paint in enumerate((c.base, "#6fae4a", c.dark, "#e5533f", c.base, "#f2c53f", c.dark)):
                pen.box(-200 + k * 58, -30, 50, 60, paint, 14)
                pen.box(-194 + k * 58, -24, 14, 46, "#ffffff", 7, opacity=0.25)


def _jam(pen: Pen, look: Look) -> None:
    c = look.main("#c93a4a", "#e08a2e", "#6b3a7a")
    jar = corners((150, 210), (450, 210), (460, 520), (430, 556), (170, 556), (140, 520), r=30)
    pen.fill(jar, c.base)
    pen.cut(jar, corners((370, 200), (480, 200), (480, 570), (360, 570)), c.dark)
    for x, y in ((200, 270), (300, 250), (400, 280), (220, 500), (390, 510)):
        pen.dot(x, y, 19, c.light)
    pen.box(176, 320, 248, 150, "#fbf4e4", 12)
    pen.soft(c.base, (300, 440), (262, 392), (270, 358), (300, 370), (330, 358), (338, 392))
    pen.soft("#5fae4a", (280, 362), (300, 338), (322, 362))
    pen.box(160, 176, 280, 44, "#c9a05a", 8)
    pen.soft("#e0617a", (136, 190), (170, 130), (300, 116), (430, 130), (464, 190), (400, 176),
        (300, 190), (200, 176))
    for x, y in ((210, 150), (270, 140), (330, 150), (390, 156), (240, 168), (360, 172)):
        pen.dot(x, y, 8, "#ffffff")
    pen.line("#ffffff", 10, (170, 250), (172, 500), opacity=0.5)


def _pomegranate(pen: Pen, look: Look) -> None:
    c = look.main("#c9344a")
    pen.form(oval(260, 380, 180, 176), c)
    pen.poly(c.dark, (220, 220), (206, 150), (244, 180), (262, 140), (284, 180), (320, 152),
        (304, 222), r=5)
    pen.oval(440, 440, 130, 112, c.dark)
    pen.oval(436, 436, 116, 98, "#f7e6d0")
    for k in range(17):
        x, y = 350 + (k * 47) % 170, 376 + (k * 31) % 118
        pen.soft("#d9324a", (x, y - 13), (x + 14, y + 4), (x, y + 16), (x - 14, y + 4))
    pen.oval(180, 310, 36, 22, c.glow, turn=-40, opacity=0.8)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:soup": _soup,
    "prop:salad": _salad,
    "prop:spaghetti": _spaghetti,
    "prop:steak": _steak,
    "prop:sausages": _sausages,
    "prop:olives": _olives,
    "prop:yogurt": _yogurt,
    "prop:cereal": _cereal,
    "prop:kebab": _kebab,
    "prop:jam": _jam,
    "prop:pomegranate": _pomegranate,
}
