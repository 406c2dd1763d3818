"""Cars, vans, buses and lorries from the side, facing left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.driven.cycles import wheel_of
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GLASS = tones("#a9d8ec")
CHROME = tones("#c9ced6")
PAINTS = ("#e0473f", "#2f86c9", "#2f9e86", "#f0a93a", "#e8e4da", "#7a5fb0")


def _pane(pen: Pen, shape: Outline) -> None:
    pen.fill(shape, GLASS.base)
    x0, y0, x1, y1 = shape.box
    pen.cut(shape, corners((x0 + (x1 - x0) * 0.2, y0 - 5), (x0 + (x1 - x0) * 0.46, y0 - 5),
        (x0 + (x1 - x0) * 0.2, y1 + 5),
                           (x0 - (x1 - x0) * 0.06, y1 + 5)), GLASS.glow, 0.8)


def _lights(pen: Pen, x0: float, x1: float, y: float) -> None:
    pen.soft("#fff3b8", (x0, y - 14), (x0 + 30, y - 18), (x0 + 34, y + 8), (x0 + 2, y + 10))
    pen.soft("#e0303a", (x1, y - 16), (x1 - 18, y - 18), (x1 - 20, y + 10), (x1 - 1, y + 10))


def _body(pen: Pen, shape: Outline, t: Tones, sill: float) -> None:
    pen.fill(shape, t.base)
    x0, _, x1, y1 = shape.box
    pen.cut(shape, corners((x0 - 9, sill), (x1 + 9, sill), (x1 + 9, y1 + 9), (x0 - 9, y1 + 9)), t.dark)


def _car(pen: Pen, look: Look) -> None:
    if look.has("vintage", "old", "retro", "antique", "1950s", "classic", "1960s", "steampunk", "1930s",
        "1920s"):
        _vintage(pen, look)
        return
    if look.has("futuristic", "modern", "cyber", "racing"):
        _sleek(pen, look)
        return
    c = look.main(*PAINTS)
    cabin = corners((160, 400), (222, 300), (250, 286), (400, 286), (430, 298), (494, 400), r=20)
    pen.fill(cabin, c.dark)
    _pane(pen, corners((186, 396), (236, 312), (312, 306), (312, 396), r=9))
    _pane(pen, corners((330, 396), (330, 306), (402, 310), (456, 396), r=9))
    _driver(pen, look)
    shape = soft((24, 474), (32, 420), (90, 396), (170, 388), (480, 386), (560, 404), (578, 456),
        (570, 502), (300, 512), (40, 506))
    _body(pen, shape, c, 462)
    pen.line(c.glow, 7, (74, 410), (180, 400), (470, 398), curve=True, opacity=0.8)
    pen.lines(c.deep, 4, ((320, 392), (322, 500)), ((190, 398), (206, 500)), ((482, 396), (470, 470)))
    pen.lines(c.deep, 8, ((262, 428), (292, 428)), ((404, 428), (434, 428)))
    _lights(pen, 28, 576, 434)
    pen.box(16, 482, 90, 18, CHROME.dark, 8)
    pen.box(500, 482, 88, 18, CHROME.dark, 8)
    for x in (142, 456):
        pen.dot(x, 496, 72, c.deep)
        wheel_of(pen, x, 500, 60)
    _load(pen, look, (326, 286))
    pen.anchor("seat", 310, 400)
    pen.anchor("top", 326, 286)
    pen.anchor("surface", 326, 286)


def _driver(pen: Pen, look: Look) -> None:
    """Who drives, in the front window, with the hands on the wheel."""
    if not look.has("driver"):
        return
    skin = tones("#f2c9a5") if look.has("man", "woman") else look.pick("#f2c9a5", "#8a5a3c", "#c98f68")
    hair, shirt = look.pick("#4a2f24", "#2b2733", "#c8843f"), look.pick("#3f9a7a", "#f2b93f", "#5f86c9")
    if look.has("woman"):
        pen.soft(hair.base, (250, 330), (300, 330), (308, 400), (262, 400))
    pen.soft(shirt.base, (238, 402), (246, 384), (276, 376), (306, 386), (310, 402))
    pen.box(262, 366, 16, 20, skin.dark, 5)
    pen.dot(268, 346, 27, skin.base)
    pen.soft(hair.base, (242, 342), (244, 322), (268, 314), (294, 324), (297, 350), (284, 352), (280, 332))
    pen.dot(256, 346, 3.4, "#2b2733")
    pen.line("#a8554a", 3, (252, 359), (260, 362), (267, 358), curve=True)
    pen.line("#2b2733", 6, (208, 402), (222, 372))
    pen.line(skin.base, 11, (246, 396), (218, 384))


def _load(pen: Pen, look: Look, top: tuple[float, float]) -> None:
    """What stands on the roof of a cab, a police car or an ambulance."""
    x, y = top
    if look.has("taxi"):
        pen.box(x - 46, y - 32, 92, 34, "#fff3c4", 8)
        pen.box(x - 40, y - 26, 80, 22, "#2b2733", 4)
        for k in range(10):
            pen.box(206 + k * 26, 440 + (k % 2) * 14, 26, 14, "#2b2733")
    if look.has("siren"):
        pen.box(x - 40, y - 20, 38, 22, "#e0303a", 8)
        pen.box(x + 2, y - 20, 38, 22, "#2f6fe0", 8)


def _vintage(pen: Pen, look: Look) -> None:
    c = look.main("#b8323a", "#2f6f73", "#3a5a8a", "#e0b25a", "#6fb5a8")
    cream = tones("#f4ead6")
    cabin = soft((226, 396), (244, 306), (300, 268), (400, 268), (462, 312), (486, 396), (360, 404))
    pen.fill(cabin, cream.base)
    pen.cut(cabin, corners((200, 240), (520, 240), (520, 292), (200, 292)), cream.dark, 0.6)
    _pane(pen, corners((256, 390), (270, 318), (302, 298), (344, 296), (344, 390), r=12))
    _pane(pen, corners((364, 390), (364, 296), (400, 298), (440, 326), (452, 390), r=12))
    hood = soft((46, 470), (60, 392), (120, 370), (240, 374), (480, 384), (540, 420), (556, 486),
        (300, 506), (52, 500))
    _body(pen, hood, c, 468)
    pen.line(CHROME.light, 8, (70, 424), (240, 418), (530, 436), curve=True)
    pen.lines(c.deep, 4, ((246, 380), (250, 490)), ((356, 384), (358, 494)))
    pen.line(CHROME.light, 8, (316, 424), (342, 424))
    for x, w in ((140, 1), (454, 1)):
        pen.soft(c.dark, (x - 108 * w, 500), (x - 92, 420), (x - 20, 390), (x + 64, 412), (x + 108, 500),
            (x + 66, 450),
                 (x, 430), (x - 66, 450))
        pen.dot(x, 500, 62, "#2b2d38")
        pen.dot(x, 500, 47, "#fdfaf4")
        pen.dot(x, 500, 34, CHROME.dark)
        pen.dot(x - 4, 496, 22, CHROME.light)
    pen.box(14, 482, 70, 15, CHROME.light, 7)
    pen.box(540, 484, 54, 15, CHROME.light, 7)
    pen.soft(CHROME.base, (34, 396), (52, 470), (66, 470), (60, 392))
    pen.dot(66, 404, 28, CHROME.dark)
    pen.dot(60, 404, 21, "#fff3b8")
    pen.dot(556, 446, 11, "#e0303a")
    pen.anchor("seat", 330, 400)
    pen.anchor("top", 350, 270)
    pen.anchor("surface", 350, 270)


def _sleek(pen: Pen, look: Look) -> None:
    c = look.main("#e0303a", "#2f6fe0", "#f0a93a", "#2f3350", "#3ed0d8")
    shape = soft((14, 486), (60, 452), (170, 424), (270, 372), (390, 362), (480, 396), (572, 406),
        (590, 450), (576, 504),
                 (300, 514), (30, 510))
    _body(pen, shape, c, 476)
    _pane(pen, soft((206, 424), (280, 382), (390, 374), (458, 404), (330, 426)))
    pen.line(c.deep, 8, (340, 372), (334, 424))
    pen.line(c.glow, 7, (60, 464), (190, 436), (470, 434), (560, 424), curve=True, opacity=0.8)
    pen.poly(c.deep, (520, 398), (596, 370), (600, 386), (560, 410), r=4)
    pen.lines(c.deep, 4, ((346, 436), (338, 500)))
    _lights(pen, 34, 588, 462)
    for x in (140, 464):
        pen.dot(x, 500, 66, c.deep)
        wheel_of(pen, x, 504, 56)
    pen.anchor("seat", 330, 420)


def _taxi(pen: Pen, look: Look) -> None:
    _car(pen, _with(look, "#f7c52d", "taxi"))


def _police(pen: Pen, look: Look) -> None:
    _car(pen, _with(look, "#f4f5f7", "siren"))
    pen.box(212, 446, 250, 20, "#2f4fa8", 4)


def _with(look: Look, paint: str, *traits: str) -> Look:
    from dataclasses import replace

    from recraft_nb.engine.illustrator.ink import color

    return replace(look, color=look.color or color.rgb(paint), traits=(*look.traits, *traits))


def _pickup(pen: Pen, look: Look) -> None:
    c = look.main(*PAINTS)
    pen.poly(c.dark, (168, 396), (222, 292), (346, 292), (352, 400), r=16)
    _pane(pen, corners((192, 390), (234, 310), (330, 310), (332, 390), r=9))
    if look.has("hay", "full"):
        straw = tones("#e0b84f")
        for x, y in ((380, 330), (468, 330), (424, 266)):
            pen.box(x - 6, y - 2, 92, 68, straw.base, 8)
            pen.lines(straw.dark, 4, ((x + 8, y + 14), (x + 70, y + 10)),
                ((x + 4, y + 34), (x + 76, y + 38)), ((x + 20, y + 52), (x + 60, y + 50)))
            pen.line("#b8472f", 5, (x + 26, y), (x + 26, y + 64))
    shape = corners((26, 500), (26, 430), (48, 404), (160, 392), (352, 392), (576, 392), (580, 500), r=16)
    _body(pen, shape, c, 462)
    pen.box(352, 380, 232, 22, c.light, 8)
    pen.lines(c.deep, 4, ((352, 400), (352, 496)), ((194, 400), (204, 496)))
    pen.line(c.deep, 8, (310, 424), (338, 424))
    _lights(pen, 30, 580, 430)
    pen.box(14, 484, 80, 18, CHROME.dark, 8)
    pen.box(520, 484, 76, 18, CHROME.dark, 8)
    for x in (136, 468):
        pen.dot(x, 494, 74, c.deep)
        wheel_of(pen, x, 498, 62)
    pen.anchor("seat", 468, 390)


def _van(pen: Pen, look: Look) -> None:
    if look.has("delivery"):
        _panel_van(pen, look)
        return
    c = look.main("#3fb5a8", "#e0715a", "#f0c25a", "#5a8fd0")
    cream = tones("#f7f1e2")
    shape = corners((30, 500), (34, 360), (66, 268), (110, 246), (548, 246), (574, 270), (578, 500), r=26)
    _body(pen, shape, c, 480)
    pen.cut(shape, corners((0, 200), (600, 200), (600, 376), (0, 376)), cream.base)
    for k, x in enumerate((150, 262, 374, 478)):
        pane = corners((x, 284), (x + 88, 284), (x + 88, 356), (x, 356), r=10)
        _pane(pen, pane)
        if look.has("passengers"):
            _passenger(pen, pane, x + 44, 326, k)
    _pane(pen, corners((56, 356), (82, 284), (136, 284), (136, 356), r=10))
    pen.line(CHROME.light, 7, (34, 376), (576, 376))
    pen.lines(c.deep, 4, ((256, 380), (256, 492)), ((366, 380), (366, 492)))
    _lights(pen, 34, 578, 426)
    _on_wheels(pen, c, 16, (142, 462))
    pen.anchor("top", 320, 246)
    pen.anchor("seat", 320, 246)


def _on_wheels(pen: Pen, c: Tones, left: float, wheels: tuple[float, float]) -> None:
    """What a van stands on: bumpers from its left end, and wheels."""
    pen.box(left, 484, 90, 18, CHROME.base, 8)
    pen.box(510, 484, 82, 18, CHROME.base, 8)
    for x in wheels:
        pen.dot(x, 496, 68, c.deep)
        wheel_of(pen, x, 502, 56)


def _panel_van(pen: Pen, look: Look) -> None:
    """A van that brings parcels: no panes behind the driver's door, a parcel painted on its side."""
    c = look.main("#f4f6f8", "#f2c14e", "#e8edf2")
    shape = corners((26, 500), (30, 420), (52, 388), (104, 372), (156, 246), (196, 206), (566, 206),
        (580, 222), (580, 500), r=24)
    _body(pen, shape, c, 480)
    pen.cut(shape, corners((0, 428), (600, 428), (600, 462), (0, 462)), "#3f6fc4")
    _pane(pen, corners((122, 366), (166, 262), (250, 262), (250, 366), r=12))
    pen.lines(c.deep, 4, ((264, 246), (264, 490)), ((108, 380), (108, 490)), ((430, 226), (430, 490)))
    pen.box(226, 392, 26, 9, c.deep, 4)
    pen.box(444, 330, 9, 34, c.deep, 4)
    pen.box(304, 276, 88, 84, "#c9955a", 5)
    pen.box(340, 276, 16, 84, "#f0d9a8")
    pen.box(304, 276, 88, 12, "#b07f48", 4)
    _lights(pen, 30, 580, 410)
    _on_wheels(pen, c, 14, (146, 466))
    pen.anchor("top", 360, 206)
    pen.anchor("seat", 200, 320)


_FACES = ("#f6cfa8", "#8d5a3a", "#edb98d", "#c98a5e", "#f9dcc0")
_HAIRS = ("#5a3a26", "#2b2427", "#e0b055", "#7a3f24", "#3a2f35")
_SHIRTS = ("#e5604d", "#3f86c9", "#2f9e86", "#8a63b8", "#f0a93a")


def _passenger(pen: Pen, pane: Outline, x: float, y: float, turn: int) -> None:
    """Head and shoulders of somebody behind a window, who smiles."""
    face, hair, shirt = (paints[turn % 5] for paints in (_FACES, _HAIRS, _SHIRTS))
    pen.cut(oval(x, y + 40, 31, 26), pane, shirt)
    pen.cut(oval(x, y - 6, 22, 22), pane, hair)
    pen.cut(oval(x, y + 2, 19, 19), pane, face)
    for dx in (-7, 7):
        pen.dot(x + dx, y, 2.6, "#2b2733")
    pen.line("#a5483f", 2.6, (x - 6, y + 9), (x, y + 12), (x + 6, y + 9), curve=True)


def _bus(pen: Pen, look: Look) -> None:
    c = look.main("#f7b52d", "#e0473f", "#2f86c9")
    double = look.has("double", "london")
    top = 150 if double else 250
    shape = corners((18, 504), (20, top + 40), (44, top), (566, top), (584, top + 24), (584, 504), r=22)
    _body(pen, shape, c, 470)
    for y in ((top + 34, 300) if double else (top + 34,)):
        for k in range(5):
            pane = corners((118 + k * 90, y), (196 + k * 90, y), (196 + k * 90, y + 76),
                (118 + k * 90, y + 76), r=9)
            _pane(pen, pane)
            if look.has("passengers"):
                _passenger(pen, pane, 157 + k * 90, y + 44, k + (y > 300))
        _pane(pen, corners((32, y + 76), (38, y), (100, y), (100, y + 76), r=9))
    pen.box(20, 400, 562, 12, c.deep)
    pen.box(40, 412, 66, 84, c.dark, 6)
    pen.box(46, 418, 25, 70, GLASS.base, 4)
    pen.box(76, 418, 25, 70, GLASS.base, 4)
    _lights(pen, 22, 584, 446)
    pen.box(10, 486, 60, 16, "#3a3f4d", 7)
    for x in (168, 462):
        pen.dot(x, 498, 62, c.deep)
        wheel_of(pen, x, 504, 52)
    pen.anchor("top", 300, top)


def _truck(pen: Pen, look: Look) -> None:
    c = look.main("#e0473f", "#2f86c9", "#2f9e86", "#f0a93a")
    box_ = tones("#f1ede4")
    pen.box(208, 214, 374, 270, box_.base, 12)
    pen.box(208, 400, 374, 84, box_.dark, 10)
    pen.box(208, 300, 374, 40, c.base)
    pen.lines(box_.deep, 4, ((300, 222), (300, 480)), ((392, 222), (392, 480)), ((486, 222), (486, 480)))
    shape = corners((20, 498), (20, 410), (60, 310), (90, 296), (196, 296), (200, 498), r=16)
    _body(pen, shape, c, 452)
    _pane(pen, corners((50, 402), (84, 320), (176, 320), (176, 402), r=10))
    pen.line(c.deep, 8, (150, 424), (178, 424))
    pen.box(196, 480, 388, 18, "#3a3f4d", 4)
    _lights(pen, 24, 584, 446)
    for x in (112, 400, 510):
        pen.dot(x, 500, 58, "#4a4e5c")
        wheel_of(pen, x, 506, 50)
    pen.anchor("top", 395, 214)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:car": _car,
    "prop:vintage_car": _vintage,
    "prop:sports_car": _sleek,
    "prop:taxi": _taxi,
    "prop:police_car": _police,
    "prop:pickup": _pickup,
    "prop:van": _van,
    "prop:bus": _bus,
    "prop:truck": _truck,
}
