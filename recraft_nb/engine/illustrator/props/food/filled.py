"""What is filled: a toolbox, a pitcher of lemonade, a picnic basket, boots of flowers, jam on toast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.driven import vehicles
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_WOOD, _STEEL, _IRON = tones("#b9803f"), tones("#b4bcc8"), tones("#4a4f5c")
_BLOOMS = ("#e8627a", "#f7c93f", "#9a7fd9", "#f08a3a", "#f7f3ea")


def _toolbox(pen: Pen, look: Look) -> None:
    """An open box with a handle; hammer, pliers, wrench, saw and screwdriver stick out of it."""
    c = look.main("#d8413c", "#b9803f", "#3f74c9")
    with pen.at(150, 330, turn=-14):
        pen.box(-13, -150, 26, 190, _WOOD.base, 8)
        pen.poly(_IRON.base, (-66, -196), (44, -196), (60, -170), (44, -140), (-66, -140), r=10)
    with pen.at(246, 330, turn=-5):
        for side in (-1, 1):
            pen.tube("#3f74c9", [(side * 14, 40), (side * 34, -40), (side * 14, -96)], [20, 22, 18])
        pen.fill(soft((-26, -90), (-20, -170), (-4, -214), (4, -214), (20, -170), (26, -90)), _STEEL.base)
        pen.line(_IRON.base, 4, (0, -206), (0, -120))
        pen.dot(0, -96, 12, _STEEL.dark)
    with pen.at(350, 330, turn=7):
        pen.box(-15, -130, 30, 170, _STEEL.base, 8)
        pen.dot(0, -160, 47, _STEEL.dark)
        pen.dot(-3, -163, 40, _STEEL.light)
        pen.poly("#dfe7ee", (-18, -214), (18, -214), (18, -160), (-18, -160), r=5)
    with pen.at(446, 330, turn=16):
        pen.box(-7, -190, 14, 130, _STEEL.base, 3)
        pen.form(corners((-22, -66), (22, -66), (26, 40), (-26, 40), r=12), tones("#f0a93a"))
        pen.poly(_STEEL.dark, (-7, -190), (7, -190), (11, -214), (-11, -214), r=2)
    pen.line(_IRON.base, 23, (84, 336), (84, 196), (516, 196), (516, 336))
    pen.box(70, 180, 460, 32, _WOOD.base, 14)
    pen.form(corners((30, 318), (570, 318), (590, 540), (10, 540), r=16), c, dx=-0.02)
    pen.box(4, 524, 592, 34, c.deep, 10)
    pen.box(30, 318, 540, 22, c.light, 8)
    for x in (140, 420):
        pen.box(x, 366, 50, 56, "#e0b04a", 8)
        pen.box(x + 12, 384, 26, 22, "#9a7428", 4)


def _pitcher(pen: Pen, look: Look) -> None:
    """A glass pitcher full to the shoulder, with ice and slices of lemon."""
    drink = look.main("#f7e06a")
    pen.ring(436, 330, 84, 118, "#b9dbe6", 30)
    pen.form(soft((150, 92), (430, 92), (410, 200), (440, 380), (424, 530), (300, 556), (172, 530), (156,
        380),
        (186, 200)), tones("#dff1f6"), dx=-0.02)
    pen.soft("#dff1f6", (160, 92), (92, 74), (130, 150), (190, 170))
    body = pen.fill(soft((176, 230), (420, 230), (428, 380), (412, 520), (300, 542), (186, 520), (168, 380)),
        drink.base)
    pen.cut(body, corners((350, 200), (460, 200), (460, 560), (370, 560)), drink.dark, 0.6)
    pen.oval(298, 232, 118, 19, drink.light)
    for x, y, turn in ((226, 250, 12), (310, 236, -16), (376, 268, 24), (250, 330, -8), (350, 350, 14)):
        with pen.at(x, y, turn=turn):
            pen.box(-32, -32, 64, 64, "#f4fbfd", 12, opacity=0.75)
            pen.line("#ffffff", 5, (-20, 12), (-20, -18))
    for x, y in ((216, 430), (322, 462), (392, 420)):
        pen.dot(x, y, 43, "#f2c22f")
        pen.dot(x, y, 36, "#fdf3b8")
        for k in range(4):
            with pen.at(x, y, turn=45.0 * k):
                pen.line("#f2c22f", 4, (-30, 0), (30, 0))
    for x, y in ((280, 396), (300, 388)):
        pen.soft("#5fae5a", (x - 24, y), (x, y - 15), (x + 24, y), (x, y + 12))
    pen.ring(290, 92, 140, 22, "#b9dbe6", 7)
    pen.line("#ffffff", 11, (196, 220), (186, 340), (194, 470), curve=True, opacity=0.8)


def _basket(pen: Pen, look: Look) -> None:
    """An open picnic basket: a loaf, a bottle and grapes look out, a checked cloth hangs over the rim."""
    c = look.main("#c9965a", "#b9824a")
    pen.line(c.dark, 25, (90, 340), (120, 130), (300, 60), (480, 130), (510, 340), curve=True)
    pen.line(c.light, 8, (94, 330), (126, 134), (300, 68), (474, 134), (506, 330), curve=True)
    with pen.at(206, 340, turn=-16):
        pen.form(oval(0, -90, 50, 170), tones("#d9974a"))
        for k in range(4):
            pen.line("#f5d79c", 9, (-28, -210 + k * 60), (26, -190 + k * 60))
    with pen.at(330, 340, turn=6):
        pen.box(-17, -256, 34, 90, "#3f6f4a", 6)
        pen.box(-20, -262, 40, 44, "#7a2f3f", 6)
        pen.form(soft((-46, 40), (-46, -110), (-18, -170), (18, -170), (46, -110), (46, 40)),
            tones("#3f6f4a"))
        pen.box(-44, -90, 88, 84, "#f6ecd4", 4)
    for x, y in ((410, 300), (450, 310), (430, 270), (396, 268), (470, 276), (440, 236)):
        pen.dot(x, y, 25, "#6a3f8f")
        pen.dot(x - 7, y - 8, 7, "#a98ac9")
    pen.dot(140, 318, 39, "#d9403a")
    pen.dot(128, 306, 10, "#f5988f")
    pen.form(corners((40, 330), (560, 330), (520, 552), (80, 552), r=26), c, dx=-0.02)
    for k in range(5):
        pen.lines(c.dark, 5, ((54 + k * 8, 372 + k * 40), (546 - k * 8, 372 + k * 40)))
    pen.lines(c.dark, 4, *(((x, 338), (300 + (x - 300) * 0.86, 548)) for x in range(90, 540, 52)))
    pen.poly("#fdf6ee", (170, 318), (430, 318), (452, 400), (380, 372), (300, 420), (220, 372), (148, 400),
        r=8)
    for k in range(4):
        pen.poly("#d9403a", (180 + k * 66, 318), (212 + k * 66, 318), (210 + k * 62, 376), (180 + k * 60,
            376),
            opacity=0.75)
    pen.box(150, 336, 300, 15, "#d9403a", opacity=0.55)
    pen.box(32, 318, 536, 26, c.light, 12)


def _boots(pen: Pen, look: Look) -> None:
    """A pair of boots out of which flowers grow."""
    c = look.main("#9a623a", "#8a5230", "#6f4630")
    for x, shift in ((176, 0), (440, 1)):
        for k in range(5):
            dx, top = (k - 2) * 34, 150 + abs(k - 2) * 34
            pen.line("#4f9a3f", 7, (x + dx * 0.4, 300), (x + dx * 0.8, 240), (x + dx, top), curve=True)
            pen.soft("#6fb54a", (x + dx * 0.6, 250), (x + dx * 0.6 + 30, 216), (x + dx * 0.6 + 8, 270))
            paint = tones(_BLOOMS[(k + 2 * shift) % 5])
            for p in range(6):
                with pen.at(x + dx, top, turn=60.0 * p):
                    pen.oval(0, -19, 12, 17, paint.base)
            pen.dot(x + dx, top, 11, "#f0b43a" if paint.base != "#f7c93f" else "#8a5a2f")
        boot = soft((x - 76, 290), (x + 76, 290), (x + 70, 420), (x + 86, 500), (x + 76, 530), (x - 96, 534),
            (x - 156, 520), (x - 150, 466), (x - 86, 430))
        pen.form(boot, c)
        pen.fill(corners((x - 158, 520), (x + 84, 520), (x + 84, 556), (x - 156, 556), r=10), "#4a3020")
        pen.box(x - 84, 280, 168, 26, c.dark, 12)
        pen.lines("#f2e2c0", 5, *(((x - 74, y), (x - 20, y + 14)) for y in (336, 370, 404)))


def _jam_toast(pen: Pen, look: Look) -> None:
    """A slice of toast on a plate under a red spread, the knife beside it."""
    jam = look.main("#c8263a")
    pen.oval(270, 510, 262, 48, "#dfe3ea")
    pen.oval(270, 500, 262, 46, "#fbfbfd")
    pen.oval(270, 500, 196, 30, "#eceff4")
    toast = soft((96, 470), (92, 260), (60, 190), (110, 130), (200, 116), (270, 128), (340, 116), (430, 130),
        (480, 190),
        (448, 260), (444, 470), (270, 488))
    pen.fill(toast, "#b9762f")
    pen.fill(soft((120, 458), (116, 270), (88, 200), (126, 154), (204, 142), (270, 152), (336, 142), (414,
        154),
        (452, 200), (424, 270), (420, 458), (270, 470)), "#f2cf8f")
    pen.form(soft((146, 420), (138, 290), (130, 216), (190, 176), (270, 196), (352, 174), (412, 216), (400,
        300),
        (392, 400), (330, 442), (270, 420), (210, 446)), jam)
    pen.soft(jam.glow, (170, 240), (210, 204), (250, 214), (200, 250), (176, 290), opacity=0.8)
    for x, y in ((230, 320), (320, 280), (300, 370), (360, 340), (200, 370)):
        pen.soft(jam.dark, (x - 22, y), (x, y - 17), (x + 22, y), (x, y + 20))
        pen.lines("#f7d98a", 3, ((x - 8, y - 2), (x - 7, y + 2)), ((x + 8, y - 2), (x + 7, y + 2)), ((x,
            y + 8), (x, y + 12)))
    with pen.at(520, 360, turn=8):
        pen.form(soft((-19, 60), (-26, -100), (0, -210), (24, -180), (22, 60)), _STEEL)
        pen.box(-17, 58, 36, 130, _WOOD.base, 14)
        pen.soft(jam.base, (-22, -90), (-4, -150), (14, -110), (2, -70))


def _tunnel_train(pen: Pen, look: Look) -> None:
    """A train comes out of the stone mouth of a tunnel in a wooded hill."""
    with pen.at(-4, 154, scale=0.72):
        vehicles.DRAWINGS["prop:steam_train"](pen, look)
    pen.box(0, 548, 600, 10, "#8f8a94", 3)
    hill = tones("#5f9a4f")
    pen.form(soft((404, 560), (392, 330), (420, 190), (500, 110), (640, 80), (680, 560)), hill)
    pen.fill(soft((392, 560), (380, 360), (392, 250), (430, 214), (468, 250), (470, 560)), "#8d8790")
    pen.fill(soft((408, 560), (400, 370), (410, 276), (434, 250), (456, 276), (460, 560)), "#2b2733")
    pen.cut(corners((408, 262), (460, 262), (460, 560), (408, 560)), corners((440, 200), (470, 200), (470,
        570), (440, 570)),
        "#8d8790")
    for k in range(7):
        pen.line("#6b6670", 4, (380 + (2 if k > 2 else 8), 300 + k * 38), (404, 302 + k * 38))
    for x, y, s in ((520, 150, 1.0), (570, 190, 1.2), (486, 210, 0.8), (548, 260, 1.1)):
        pen.poly("#3f7a45", (x - 30 * s, y + 40 * s), (x, y - 50 * s), (x + 30 * s, y + 40 * s), r=5)
        pen.poly("#4f8f50", (x - 30 * s, y + 40 * s), (x, y - 50 * s), (x + 4 * s, y + 40 * s), r=5)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:full_toolbox": _toolbox, "prop:drink_pitcher": _pitcher, "prop:picnic_basket": _basket,
    "prop:flower_boots": _boots, "prop:jam_toast": _jam_toast, "prop:tunnel_train": _tunnel_train,
}
