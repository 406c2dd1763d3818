"""Electronics of a desk and a home: a printer, a router, a tablet, a chip, a remote, a robot that vacuums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _printer(pen: Pen, look: Look) -> None:
    c = look.main("#dfe3ea", "#4a5060")
    pen.fill(corners((170, 60), (430, 60), (440, 250), (160, 250), r=6), "#ffffff")
    pen.fill(corners((400, 60), (430, 60), (440, 250), (404, 250), r=4), "#d3dae6")
    pen.lines("#b9c6d6", 7, ((200, 110), (380, 110)), ((200, 150), (400, 150)), ((200, 190), (340, 190)))
    pen.box(40, 230, 520, 250, c.dark, 34)
    pen.box(40, 222, 520, 236, c.base, 34)
    pen.box(110, 236, 380, 26, c.deep, 12)
    pen.box(400, 290, 120, 56, "#2b2f3a", 10)
    pen.box(412, 300, 60, 36, "#5fd0e0", 5)
    pen.dot(496, 318, 11, "#5fd06a")
    pen.box(120, 380, 360, 44, "#2b2f3a", 12)
    pen.fill(corners((150, 400), (450, 400), (500, 540), (100, 540), r=8), "#ffffff")
    pen.fill(corners((190, 430), (330, 430), (340, 510), (170, 510), r=4), "#8fcbe6")
    pen.soft("#5fa64a", (172, 510), (220, 460), (270, 490), (310, 466), (338, 510))
    pen.lines("#b9c6d6", 7, ((356, 440), (420, 440)), ((362, 470), (440, 470)), ((366, 500), (430, 500)))
    pen.line("#ffffff", 9, (76, 250), (76, 420), opacity=0.7)


def _router(pen: Pen, look: Look) -> None:
    c = look.main("#f4f5f7", "#3a4050")
    for x, lean in ((120, -30), (480, 30)):
        pen.line("#4a4f5c", 22, (x, 410), (x + lean, 130))
        pen.dot(x + lean, 126, 14, "#2b2f3a")
    for k, r in enumerate((40, 84, 128)):
        pen.line("#3f86d9", 17, (300 - r, 250 - r * 0.3), (300, 250 - r * 0.95), (300 + r, 250 - r * 0.3),
            curve=True, opacity=1 - 0.2 * k)
    pen.dot(300, 270, 17, "#3f86d9")
    pen.fill(corners((60, 390), (540, 390), (570, 520), (30, 520), r=34), c.dark)
    pen.fill(corners((60, 382), (540, 382), (566, 494), (34, 494), r=34), c.base)
    for k in range(5):
        pen.dot(120 + k * 48, 448, 11, "#5fd06a" if k < 4 else "#f2a12c")
    pen.box(390, 440, 120, 18, c.deep, 9)
    for x in (110, 460):
        pen.box(x, 512, 40, 22, "#4a4f5c", 8)


def _usb_stick(pen: Pen, look: Look) -> None:
    c = look.main("#3f86d9", "#e4574c", "#2f333d")
    with pen.at(300, 310, turn=-24):
        pen.box(110, -60, 150, 120, "#b9c1cf", 6)
        pen.box(110, 10, 150, 50, "#8d94a6", 6)
        for y in (-34, 12):
            pen.box(190, y, 34, 24, "#4a4f5c", 3)
        pen.box(-240, -86, 360, 172, c.dark, 40)
        pen.box(-240, -90, 360, 156, c.base, 40)
        pen.line(c.glow, 11, (-190, -64), (70, -64))
        pen.dot(-190, 0, 26, c.deep)
        pen.lines("#ffffff", 9, ((-120, 0), (40, 0)), ((-80, 0), (-40, -34), (0, -34)), ((-60, 0), (-20, 32),
            (10, 32)))
        pen.dot(-124, 0, 14, "#ffffff")
        pen.dot(4, -34, 10, "#ffffff")
        pen.box(4, 22, 20, 20, "#ffffff", 3)


def _hard_drive(pen: Pen, look: Look) -> None:
    """Open, the platter and the arm to be seen."""
    c = look.main("#8d94a6")
    pen.box(110, 30, 386, 530, c.deep, 24)
    pen.box(104, 22, 386, 530, c.base, 24)
    pen.box(124, 42, 346, 490, c.dark, 18)
    pen.dot(297, 230, 166, "#6f7789")
    pen.dot(297, 228, 160, "#dfe3ea")
    pen.soft("#ffffff", (170, 180), (240, 90), (330, 78), (297, 228))
    pen.soft("#c3c9d4", (420, 300), (340, 376), (260, 370), (297, 228))
    pen.dot(297, 228, 48, "#8d94a6")
    pen.dot(297, 228, 22, "#4a4f5c")
    pen.fill(corners((400, 500), (440, 460), (330, 270), (316, 278), r=10), "#4a4f5c")
    pen.dot(412, 470, 42, "#5a6070")
    pen.dot(412, 470, 19, "#b9c1cf")
    pen.box(140, 430, 130, 80, "#2f7a5a", 8)
    for k in range(4):
        pen.box(152 + k * 28, 450, 18, 40, "#23262f", 3)
    for x, y in ((134, 52), (460, 52), (134, 522), (460, 522)):
        pen.dot(x, y, 10, "#dfe3ea")


def _chip(pen: Pen, look: Look) -> None:
    c = look.main("#2f333d", "#2f6f5a")
    for k in range(7):
        v = 150 + k * 50
        for way in (((v, 30), (v, 570)), ((30, v), (570, v))):
            pen.line("#b98a3f", 20, *way)
            pen.line("#e9c66f", 8, *way)
    pen.box(100, 104, 408, 408, c.deep, 24)
    pen.box(96, 96, 408, 408, c.base, 24)
    pen.box(170, 170, 260, 260, c.dark, 14)
    pen.box(184, 184, 232, 232, c.light, 10)
    pen.dot(132, 132, 13, "#e9c66f")
    pen.lines("#5fd0e0", 8, ((230, 230), (300, 230), (300, 300), (370, 300)), ((230, 370), (270, 370), (270,
        300)), ((370, 230), (340, 230), (340,
        260)))
    for x, y in ((230, 230), (370, 300), (230, 370), (270, 300), (370, 230), (340, 260)):
        pen.dot(x, y, 12, "#5fd0e0")
    pen.line("#ffffff", 7, (120, 470), (120, 180), opacity=0.3)


def _circuit_board(pen: Pen, look: Look) -> None:
    c = look.main("#2f8a5a", "#2f5f8a")
    pen.box(40, 70, 528, 480, c.deep, 24)
    pen.box(34, 62, 528, 480, c.base, 24)
    pen.lines("#9fdca8", 7, ((80, 120), (180, 120), (220, 160), (220, 230)), ((80, 480), (160, 480), (230,
        410)), ((520, 120), (440, 120), (400,
        160), (400, 230)), ((520, 480), (440, 480), (380, 400)), ((80, 300), (200, 300)), ((400, 300), (520,
            300)), ((300, 100), (300, 210)), ((300,
        400), (300, 510)), ((80, 200), (140, 200), (170, 240)), ((520, 390), (470, 390), (440, 350)))
    for x, y in ((80, 120), (80, 480), (520, 120), (520, 480), (80, 300), (520, 300), (300, 100), (300, 510),
        (80, 200), (520, 390)):
        pen.dot(x, y, 15, "#e9c66f")
        pen.dot(x, y, 7, c.deep)
    pen.box(200, 206, 200, 200, "#23262f", 10)
    pen.box(220, 226, 160, 160, "#3a3f4a", 6)
    pen.dot(240, 246, 8, "#dfe3ea")
    pen.lines("#dfe3ea", 6, ((260, 290), (340, 290)), ((260, 320), (320, 320)))
    for x, y, shade in ((110, 360, "#d9413a"), (160, 360, "#3f86d9"), (440, 200, "#f2c53c")):
        pen.box(x, y, 34, 60, shade, 8)
        pen.oval(x + 17, y, 17, 7, "#ffffff", opacity=0.6)
    for x, y in ((460, 440), (130, 420), (350, 470)):
        pen.box(x, y, 50, 20, "#e3cfa6", 4)


def _tablet(pen: Pen, look: Look) -> None:
    """A wide slab with a picture on its screen, and the pen beside it."""
    c = look.main("#3a4050", "#c3c9d4")
    pen.box(66, 78, 430, 486, c.deep, 34)
    pen.box(60, 70, 430, 486, c.base, 34)
    pen.box(84, 98, 382, 430, "#8fcbe6", 8)
    pen.soft("#fbe58a", (310, 200), (350, 160), (390, 200), (350, 240))
    pen.fill(corners((84, 420), (190, 260), (270, 360), (340, 290), (466, 430), (466, 528), (84, 528)),
        "#5fa68a")
    pen.fill(corners((84, 470), (220, 380), (466, 480), (466, 528), (84, 528)), "#3f7f6a")
    pen.fill(corners((84, 98), (240, 98), (140, 528), (84, 528)), "#ffffff", 0.18)
    pen.dot(275, 84, 6, "#8d94a6")
    pen.box(230, 538, 90, 8, c.light, 4)
    with pen.at(546, 330, turn=6):
        pen.box(-13, -220, 26, 380, "#f4f5f7", 12)
        pen.box(2, -220, 11, 380, "#d3dae6", 5)
        pen.fill(corners((-13, 150), (13, 150), (3, 206), (-3, 206), r=3), "#8d94a6")


def _smart_watch(pen: Pen, look: Look) -> None:
    strap = tones(look.part("strap", "band") or look.main("#2f333d", "#e4743c", "#3f86d9").base)
    for y, tip in ((170, 16), (430, 584)):
        pen.fill(corners((206, y), (394, y), (360, tip), (240, tip), r=22), strap.base)
        pen.fill(corners((330, y), (394, y), (360, tip), (320, tip), r=18), strap.dark)
    pen.box(436, 250, 28, 60, "#8d94a6", 10)
    pen.box(160, 136, 280, 328, "#8d94a6", 76)
    pen.box(156, 130, 280, 328, "#c3c9d4", 76)
    pen.box(174, 148, 244, 292, "#12151c", 60)
    pen.ring(250, 250, 44, 44, "#3a3f4a", 14)
    pen.lines("#5fd06a", 14, ((250, 206), (290, 230), (290, 270), (260, 292)), curve=True)
    pen.soft("#e4483f", (250, 272), (226, 248), (238, 232), (250, 240), (262, 232), (274, 248))
    pen.box(320, 210, 70, 24, "#ffffff", 8)
    pen.box(320, 248, 50, 18, "#5fd0e0", 8)
    pen.lines("#f2a12c", 9, ((200, 370), (240, 370), (260, 330), (284, 400), (304, 350), (320, 370), (392,
        370)))


def _remote(pen: Pen, look: Look) -> None:
    c = look.main("#2f333d")
    with pen.at(300, 300, turn=18):
        pen.box(-92, -270, 192, 548, c.deep, 54)
        pen.box(-96, -276, 188, 544, c.base, 54)
        pen.dot(-50, -220, 24, "#e4483f")
        for row in range(3):
            for k in range(3):
                pen.dot(-52 + k * 50, -140 + row * 50, 18, "#8d94a6")
        pen.dot(-2, 60, 66, "#5a6070")
        pen.dot(-2, 60, 27, "#dfe3ea")
        for x, y in ((0, -46), (0, 46), (-46, 0), (46, 0)):
            pen.dot(-2 + x, 60 + y, 7, "#dfe3ea")
        for x in (-54, 26):
            pen.box(x, 146, 28, 80, "#8d94a6", 13)
        for k, shade in enumerate(("#e4483f", "#5fae6a", "#f2c53c", "#3f86d9")):
            pen.box(-72 + k * 38, 238, 26, 13, shade, 6)
        pen.line("#ffffff", 7, (-74, -200), (-74, 180), opacity=0.25)


def _robot_vacuum(pen: Pen, look: Look) -> None:
    c = look.main("#3a4050", "#f4f5f7")
    pen.oval(300, 436, 270, 104, "#23262f")
    pen.fill(soft((30, 380), (60, 450), (180, 516), (300, 526), (420, 516), (540, 450), (570, 380)), c.dark)
    pen.oval(300, 372, 270, 110, c.base)
    pen.oval(300, 368, 240, 92, c.light)
    pen.oval(300, 340, 84, 38, c.deep)
    pen.oval(300, 328, 84, 38, c.base)
    pen.oval(300, 326, 60, 24, "#23262f")
    pen.dot(300, 420, 22, "#5fd0e0")
    pen.dot(300, 420, 13, "#ffffff")
    pen.box(180, 476, 240, 20, "#23262f", 10)
    for x, s in ((90, -1), (510, 1)):
        pen.lines("#f2c53c", 7, *(((x, 516), (x + s * dx, 516 + dy)) for dx, dy in ((60, 34), (80, 0), (30,
            54), (-20, 50))))
        pen.dot(x, 516, 13, "#8d94a6")
    for x, y in ((60, 560), (560, 580), (200, 570), (400, 578)):
        pen.dot(x, y - 10, 7, "#b9a68a")


def _ironing_board(pen: Pen, look: Look) -> None:
    c = look.main("#5fa6c9", "#e68ab8", "#f2c53c")
    pen.lines("#8d94a6", 20, ((160, 330), (450, 556)), ((440, 330), (150, 556)))
    pen.lines("#4a4f5c", 20, ((110, 556), (200, 556)), ((400, 556), (490, 556)))
    pen.dot(300, 440, 14, "#dfe3ea")
    pen.fill(soft((10, 310), (60, 286), (540, 280), (590, 300), (590, 340), (540, 352), (120, 350), (40,
        336)), c.dark)
    pen.fill(soft((10, 300), (60, 276), (540, 270), (590, 290), (580, 318), (520, 326), (120, 326), (40,
        318)), c.base)
    for k in range(7):
        pen.dot(110 + k * 66, 300, 13, c.glow)
    pen.fill(corners((330, 270), (350, 210), (500, 200), (530, 270), r=16), "#e4483f")
    pen.box(320, 262, 220, 17, "#b9c1cf", 6)
    pen.lines("#2b2f3a", 20, ((366, 210), (380, 160), (490, 160), (500, 206)), curve=True)
    pen.lines("#ffffff", 9, ((290, 250), (250, 230), (270, 200)), ((300, 220), (270, 190), (290, 160)),
        curve=True, opacity=0.85)
    pen.dot(420, 234, 13, "#fbe58a")


def _fan(pen: Pen, look: Look) -> None:
    """A fan on its foot, with blades behind a cage."""
    c = look.main("#5fa6c9", "#f4f5f7", "#e4743c")
    pen.oval(300, 540, 140, 26, "#4a4f5c")
    pen.oval(300, 530, 136, 24, c.base)
    pen.box(282, 420, 36, 110, c.dark, 8)
    pen.dot(300, 250, 218, "#8d94a6")
    pen.dot(300, 250, 206, "#eef3f7")
    for turn in (0, 120, 240):
        with pen.at(300, 250, turn=turn):
            pen.soft(c.dark, (0, 0), (-90, -60), (-100, -150), (-20, -186), (50, -150), (30, -60))
            pen.soft(c.base, (0, 0), (-80, -70), (-84, -146), (-20, -176), (10, -120))
    for r in (190, 150, 104):
        pen.ring(300, 250, r, r, "#8d94a6", 4)
    for turn in range(0, 180, 15):
        with pen.at(300, 250, turn=turn):
            pen.line("#8d94a6", 3, (-206, 0), (206, 0))
    pen.dot(300, 250, 44, c.deep)
    pen.dot(294, 244, 30, c.light)


def _air_conditioner(pen: Pen, look: Look) -> None:
    c = look.main("#f7f8fa")
    pen.fill(corners((30, 120), (570, 120), (580, 330), (20, 330), r=34), c.dark)
    pen.fill(corners((30, 112), (570, 112), (578, 300), (22, 300), r=34), c.base)
    pen.line(c.dark, 5, (40, 230), (560, 230))
    pen.fill(corners((70, 262), (530, 262), (560, 322), (40, 322), r=10), "#4a4f5c")
    for k in range(3):
        pen.line("#b9c1cf", 9, (70 - k * 8, 278 + k * 16), (530 + k * 8, 278 + k * 16))
    pen.box(430, 150, 100, 44, "#2b2f3a", 8)
    pen.lines("#5fd0e0", 6, ((448, 162), (462, 162), (462, 172), (448, 172), (448, 182), (462, 182)), ((476,
        162), (490, 162), (490, 182), (476, 182),
        (476, 162)))
    pen.dot(514, 162, 5, "#5fd06a")
    for x in (120, 240, 360, 480):
        pen.line("#8fcbe6", 13, (x, 360), (x - 34, 420), (x + 10, 470), (x - 24, 540), curve=True,
            opacity=0.85)
    for x, y in ((180, 440), (300, 500), (420, 420)):
        for turn in (0, 60, 120):
            with pen.at(x, y, turn=turn):
                pen.line("#5fa6d9", 6, (-22, 0), (22, 0))


def _calculator(pen: Pen, look: Look) -> None:
    c = look.main("#3a4050", "#5fa6c9", "#f4f1ea")
    pen.box(120, 30, 374, 530, c.deep, 40)
    pen.box(112, 22, 374, 530, c.base, 40)
    pen.box(148, 60, 302, 104, "#c9dcb8", 12)
    pen.lines("#3a4a34", 9, ((300, 90), (330, 90), (330, 112), (300, 112), (300, 136), (330, 136)), ((360,
        90), (390, 90), (390, 136), (360, 136), (360,
        90)), ((420, 90), (420, 136)))
    for row in range(4):
        for k in range(4):
            last = k == 3
            t = tones("#f2a12c" if last else ("#e4574c" if row == 0 and k == 0 else "#dfe3ea"))
            x, y = 152 + k * 76, 196 + row * 84
            pen.box(x, y + 5, 66, 66, t.dark, 14)
            pen.box(x, y, 66, 62, t.base, 14)
            if last:
                pen.line("#ffffff", 9, (x + 18, y + 31), (x + 48, y + 31))
                if row % 2:
                    pen.line("#ffffff", 9, (x + 33, y + 16), (x + 33, y + 46))


def _shaver(pen: Pen, look: Look) -> None:
    c = look.main("#3a4050", "#3f6fae")
    with pen.at(300, 300, turn=14):
        pen.fill(corners((-90, -130), (100, -130), (76, 270), (-66, 270), r=56), c.dark)
        pen.fill(corners((-90, -134), (70, -134), (50, 262), (-66, 262), r=54), c.base)
        pen.fill(corners((-110, -210), (116, -210), (100, -120), (-94, -120), r=30), "#8d94a6")
        for x, y in ((-50, -226), (54, -226), (2, -180)):
            pen.dot(x, y, 52, "#4a4f5c")
            pen.dot(x, y, 44, "#dfe3ea")
            pen.ring(x, y, 28, 28, "#8d94a6", 6)
            pen.dot(x, y, 11, "#8d94a6")
        pen.box(-30, 0, 66, 80, "#23262f", 26)
        pen.dot(2, 30, 15, "#5fd06a")
        pen.line(c.glow, 10, (-58, -80), (-46, 220), opacity=0.6)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:printer": _printer, "prop:router": _router, "prop:usb_stick": _usb_stick,
        "prop:hard_drive": _hard_drive, "prop:chip": _chip,
    "prop:circuit_board": _circuit_board, "prop:tablet": _tablet, "prop:smart_watch": _smart_watch,
        "prop:remote": _remote,
    "prop:robot_vacuum": _robot_vacuum, "prop:ironing_board": _ironing_board, "prop:fan": _fan,
    "prop:air_conditioner": _air_conditioner, "prop:calculator": _calculator, "prop:shaver": _shaver,
}
