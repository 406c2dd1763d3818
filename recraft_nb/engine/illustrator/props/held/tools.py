"""Things held in a hand, drawn round the hand at (0, 0)."""

from __future__ import annotations

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, star, tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

WOOD = tones("#9a6a43")
STEEL = tones("#b7c0cc")
GOLD = tones("#f2bd3f")


def staff(pen: Pen) -> None:
    """A wizard's staff with a glowing stone."""
    pen.tube(WOOD.base, [(4, 250), (0, 60), (0, -150)], [12, 14, 16])
    pen.line(WOOD.light, 4, (-3, 200), (-4, 40), (-4, -140))
    pen.lines(
        WOOD.dark, 11, ((0, -146), (-26, -170), (-22, -204)), ((0, -146), (26, -172), (20, -206)), curve=True,
    )
    pen.dot(-1, -190, 40, "#8fe3ff", opacity=0.25)
    pen.dot(-1, -190, 23, "#4cc3ee")
    pen.dot(-7, -197, 10, "#d7f6ff")


def scepter(pen: Pen) -> None:
    """A king's sceptre."""
    pen.tube(GOLD.base, [(12, 78), (0, 0), (-14, -92)], [11, 12, 12])
    pen.dot(-18, -112, 22, GOLD.dark)
    pen.dot(-20, -114, 17, "#e0475b")
    pen.dot(-25, -120, 6, "#ffffff", opacity=0.7)
    pen.fill(star(-22, -142, 12, 5, 4), GOLD.light)


def broom(pen: Pen) -> None:
    """A witch's broom, bristles down."""
    pen.tube(WOOD.base, [(12, 170), (0, 0), (-14, -190)], [12, 13, 12])
    brush = soft((2, 158), (22, 158), (48, 232), (44, 256), (-16, 256), (-18, 232))
    pen.fill(brush, "#e0b25a")
    pen.cut(brush, corners((18, 150), (60, 150), (60, 270), (26, 270)), "#c4923f")
    pen.lines("#b07f36", 3, ((8, 176), (-4, 250)), ((12, 176), (14, 250)), ((16, 176), (32, 250)))
    pen.line("#c8503f", 10, (0, 166), (24, 166))


def sword(pen: Pen, metal: Tones = STEEL, guard: str = GOLD.base) -> None:
    """A knight's sword, point up."""
    with pen.at(0, 0, turn=-8):
        blade = corners((-11, -24), (-11, -170), (0, -200), (11, -170), (11, -24), r=3)
        pen.fill(blade, metal.light)
        pen.cut(blade, corners((0, -210), (20, -210), (20, 0), (0, 0)), metal.dark)
        pen.box(-36, -30, 72, 13, guard, 6)
        pen.box(-7, -20, 14, 52, "#7a4b34", 5)
        pen.dot(0, 36, 11, GOLD.dark)


def cutlass(pen: Pen) -> None:
    """A pirate's curved sword."""
    with pen.at(0, 0, turn=-14):
        blade = soft((-10, -20), (-18, -90), (-44, -156), (-56, -180), (-14, -150), (10, -90), (12, -20))
        pen.fill(blade, STEEL.light)
        pen.soft(STEEL.dark, (2, -20), (-4, -90), (-34, -154), (-50, -174), (-14, -148), (10, -90), (12, -20))
        pen.line(GOLD.base, 9, (-24, -18), (24, -18), (22, 20), (2, 30), curve=True)
        pen.box(-8, -16, 16, 46, "#5a3a30", 5)


def katana(pen: Pen) -> None:
    """A samurai's sword."""
    with pen.at(0, 0, turn=-22):
        blade = soft((-9, -26), (-12, -110), (-28, -206), (-10, -196), (6, -110), (9, -26))
        pen.fill(blade, STEEL.light)
        pen.soft(STEEL.dark, (2, -26), (-1, -110), (-24, -202), (-10, -194), (6, -110), (9, -26))
        pen.oval(0, -26, 22, 8, GOLD.base)
        pen.box(-8, -22, 16, 74, "#3a3340", 6)
        pen.lines("#d8b56a", 4, ((-7, -8), (7, 4)), ((-7, 12), (7, 24)), ((-7, 32), (7, 44)))


def pan(pen: Pen) -> None:
    """A pan with an egg."""
    with pen.at(0, 0, turn=-10):
        pen.line("#4a4650", 15, (6, 0), (-50, -2))
        pen.oval(-98, -6, 58, 22, "#3d3a44")
        pen.oval(-98, -11, 52, 17, "#5a5662")
        pen.soft("#ffffff", (-132, -14), (-110, -26), (-80, -24), (-66, -12), (-90, -3), (-116, -4))
        pen.oval(-98, -15, 15, 8, "#f7b733")


def clipboard(pen: Pen) -> None:
    """A doctor's notes."""
    with pen.at(-14, -16, turn=-10):
        pen.box(-36, -46, 72, 94, WOOD.base, 7)
        pen.box(-29, -36, 58, 78, "#fbfaf6", 4)
        pen.box(-16, -52, 32, 16, STEEL.base, 5)
        pen.lines("#9fb3c8", 5, ((-20, -16), (18, -16)), ((-20, 0), (18, 0)), ((-20, 16), (4, 16)))


def pitchfork(pen: Pen) -> None:
    """A farmer's fork."""
    pen.tube(WOOD.base, [(4, 250), (0, 0), (0, -110)], [12, 13, 12])
    pen.line(WOOD.light, 4, (-2, 220), (-3, -90))
    pen.lines(
        STEEL.dark, 8, ((-28, -190), (-28, -136), (0, -112)), ((28, -190), (28, -136), (0, -112)),
        ((0, -194), (0, -112)),
    )


def brush(pen: Pen) -> None:
    """A paint brush with paint on it."""
    with pen.at(0, 0, turn=-18):
        pen.tube(WOOD.base, [(6, 60), (0, -50)], [9, 13])
        pen.box(-9, -76, 18, 28, STEEL.base, 3)
        pen.soft("#e0475b", (-10, -76), (-13, -98), (-2, -124), (10, -98), (10, -76))


def rod(pen: Pen) -> None:
    """A fishing rod with a fish."""
    pen.line(WOOD.dark, 9, (36, 60), (0, 0), (-92, -150))
    pen.line(WOOD.dark, 5, (-92, -150), (-130, -200), (-176, -226), curve=True)
    pen.dot(8, 16, 16, STEEL.dark)
    pen.dot(8, 16, 8, STEEL.light)
    pen.line("#8fa1b5", 2.6, (-176, -226), (-180, -20))
    with pen.at(-180, 22, turn=86):
        pen.soft("#4f93b8", (-40, 0), (-10, -22), (26, -8), (50, -24), (48, 24), (26, 8), (-10, 22))
        pen.soft("#8cc7dd", (-34, 6), (-8, 6), (22, 4), (-8, 19))
        pen.dot(-24, -4, 4.5, "#26303c")


def axe(pen: Pen) -> None:
    """A firefighter's axe."""
    with pen.at(0, 0, turn=-12):
        pen.tube(WOOD.base, [(6, 110), (0, -110)], [14, 13])
        pen.fill(
            soft((-4, -118), (-34, -138), (-58, -128), (-62, -92), (-52, -62), (-28, -72), (-4, -82)),
            "#d8413c",
        )
        pen.soft(STEEL.light, (-52, -134), (-62, -128), (-66, -92), (-56, -60), (-50, -64), (-54, -94))
        pen.poly("#b8332f", (0, -116), (36, -108), (36, -96), (0, -86), r=4)


def pointer(pen: Pen) -> None:
    """A teacher's pointer."""
    pen.line(WOOD.dark, 8, (16, 22), (-66, -104))
    pen.dot(-66, -104, 7, "#f7f1e8")


def ball(pen: Pen) -> None:
    """A football held up."""
    pen.dot(-16, -34, 36, "#f4f5f7")
    pen.cut(oval(-16, -34, 36), oval(0, -16, 34, 34), "#cfd6e4")
    pen.fill(star(-20, -38, 14, 12, 5), "#3a3a48")
    pen.lines(
        "#3a3a48", 4, ((-20, -52), (-20, -68)), ((-8, -34), (14, -28)), ((-14, -26), (-6, -4)),
        ((-28, -26), (-38, -10)), ((-33, -42), (-50, -46)),
    )
