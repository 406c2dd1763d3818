"""Tools of trades and sports, drawn round the hand at (0, 0)."""

from __future__ import annotations

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, star, tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

WOOD = tones("#a8703f")
STEEL = tones("#b7c0cc")
RED = tones("#d9483f")


def wrench(pen: Pen) -> None:
    """A spanner, jaw up."""
    with pen.at(0, 0, turn=-14):
        pen.tube(STEEL.base, [(0, 40), (0, -70)], [15, 15])
        pen.dot(0, -84, 24, STEEL.base)
        pen.poly("#8f98a8", (-9, -112), (9, -112), (9, -84), (-9, -84), r=4)
        pen.line(STEEL.glow, 4, (-4, 30), (-4, -62))


def flask(pen: Pen) -> None:
    """A flask with something green in it."""
    glass = corners((-9, -66), (9, -66), (9, -34), (34, 18), (30, 28), (-30, 28), (-34, 18), (-9, -34), r=6)
    pen.fill(glass, "#dff1f5")
    pen.cut(glass, corners((-50, -8), (50, -8), (50, 40), (-50, 40)), "#5fc98a")
    pen.box(-13, -72, 26, 9, "#c3dbe2", 4)
    for x, y, r in ((-8, 8, 5), (8, -2, 4), (4, 16, 4)):
        pen.dot(x, y, r, "#c8f2d6")


def hammer(pen: Pen) -> None:
    """A hammer, head up."""
    with pen.at(0, 0, turn=-10):
        pen.tube(WOOD.base, [(0, 44), (0, -84)], [13, 12])
        pen.box(-36, -104, 66, 28, STEEL.dark, 6)
        pen.box(-36, -104, 66, 12, STEEL.light, 6)


def magnifier(pen: Pen) -> None:
    """A reading glass."""
    pen.tube(WOOD.dark, [(0, 26), (-6, -22)], [14, 12])
    pen.dot(-14, -58, 36, "#cfe9f4", opacity=0.75)
    pen.ring(-14, -58, 36, 36, "#c9962f", 9)
    pen.line("#ffffff", 6, (-34, -62), (-24, -80), opacity=0.9)


def briefcase(pen: Pen) -> None:
    """A case that hangs from the hand."""
    t = tones("#7a4b34")
    pen.line(t.deep, 8, (-16, 24), (-14, 4), (14, 4), (16, 24))
    pen.box(-52, 20, 104, 72, t.base, 9)
    pen.box(-52, 48, 104, 8, t.dark)
    pen.box(-9, 44, 18, 16, "#f2bd3f", 3)


def tray(pen: Pen) -> None:
    """A tray with a glass."""
    pen.poly("#f6d9a0", (-14, -58), (14, -58), (8, -22), (-8, -22), r=4)
    pen.tube("#e8eef2", [(0, -22), (0, -8)], [6, 6])
    pen.oval(0, -4, 62, 11, STEEL.dark)
    pen.oval(0, -8, 62, 10, STEEL.light)


def book(pen: Pen) -> None:
    """A closed book under the arm."""
    pen.box(-26, -36, 52, 68, "#b23a48", 5)
    pen.box(-20, -30, 40, 10, "#f2d9a0", 3)
    pen.box(22, -34, 7, 64, "#fff7e6", 2)


def gavel(pen: Pen) -> None:
    """A judge's hammer."""
    with pen.at(0, 0, turn=-24):
        pen.tube(WOOD.base, [(0, 40), (0, -50)], [11, 10])
        pen.box(-34, -84, 68, 36, WOOD.dark, 9)
        pen.box(-40, -84, 12, 36, "#f2bd3f", 4)
        pen.box(28, -84, 12, 36, "#f2bd3f", 4)


def letter(pen: Pen) -> None:
    """An envelope."""
    pen.box(-40, -30, 80, 54, "#fdf6e6", 5)
    pen.line("#d9b98a", 5, (-38, -28), (0, 2), (38, -28))
    pen.dot(0, 2, 8, RED.base)


def walking_stick(pen: Pen) -> None:
    """A long stick."""
    pen.tube(WOOD.base, [(6, 190), (0, 0), (-8, -110)], [10, 12, 13])


def camera(pen: Pen) -> None:
    """A camera before the eye."""
    pen.box(-44, -28, 88, 58, "#3a3f4d", 10)
    pen.box(-18, -40, 36, 16, "#3a3f4d", 5)
    pen.dot(0, 2, 23, "#7d8798")
    pen.dot(0, 2, 16, "#2f4a63")
    pen.dot(-6, -5, 5, "#cfe9f4")
    pen.box(24, -22, 14, 9, RED.base, 3)


def bouquet(pen: Pen) -> None:
    """Flowers in paper."""
    pen.lines("#5a9646", 6, ((0, 20), (-22, -30)), ((0, 20), (0, -40)), ((0, 20), (22, -30)))
    for x, y, paint in ((-28, -42, "#f0637c"), (0, -56, "#fdfaf4"), (28, -42, "#f7b2c4"),
        (-12, -28, "#ffd166"),
                        (14, -30, "#f0637c")):
        for dx, dy in ((-8, 0), (8, 0), (0, -8), (0, 8)):
            pen.dot(x + dx, y + dy, 9, paint)
        pen.dot(x, y, 6, "#f2a93c")
    pen.poly("#fbe3d0", (-30, -14), (30, -14), (8, 46), (-8, 46), r=6)


def trident(pen: Pen) -> None:
    """Three prongs on a pole."""
    gold = tones("#f2bd3f")
    pen.tube(gold.dark, [(8, 190), (0, 0), (-6, -120)], [11, 11, 11])
    pen.line(gold.base, 10, (-40, -196), (-36, -140), (-6, -126), (24, -140), (28, -196))
    pen.line(gold.base, 10, (-6, -126), (-6, -212))


def club(pen: Pen) -> None:
    """A caveman's club."""
    pen.tube(WOOD.dark, [(4, 40), (0, -20), (-16, -130)], [16, 24, 48])
    for x, y in ((-20, -110), (-2, -84), (-18, -70)):
        pen.dot(x, y, 6, WOOD.deep)


def pickaxe(pen: Pen) -> None:
    """A miner's pick."""
    with pen.at(0, 0, turn=-10):
        pen.tube(WOOD.base, [(0, 70), (0, -110)], [13, 13])
        pen.soft(STEEL.base, (-72, -84), (-30, -114), (0, -122), (30, -114), (72, -84), (30, -100),
            (0, -104), (-30, -100))


def hose(pen: Pen) -> None:
    """A fire hose with a jet of water to the left."""
    pen.line("#c8402f", 15, (160, 250), (96, 240), (70, 120), (20, 10), curve=True)
    pen.poly("#f2bd3f", (26, -14), (22, 22), (-34, 12), (-34, -12), r=5)
    jet = soft((-36, -10), (-110, -66), (-200, -86), (-260, -40), (-206, -44), (-116, -26), (-36, 10))
    pen.fill(jet, "#8fd3f2", 0.9)
    pen.line("#e6f7ff", 6, (-44, -2), (-112, -46), (-196, -66), curve=True)
    for x, y, r in ((-268, -20, 9), (-250, 4, 7), (-282, -48, 7), (-236, -8, 6)):
        pen.dot(x, y, r, "#8fd3f2")


def watering_can(pen: Pen) -> None:
    """A can with a rose, pouring to the left."""
    t = tones("#4f9fb0")
    with pen.at(0, 26, turn=-12):
        pen.line(t.dark, 9, (-26, -18), (-14, -52), (28, -46), (40, 6), curve=True)
        pen.tube(t.base, [(-30, 16), (-84, -22)], [22, 13])
        pen.poly(t.dark, (-100, -14), (-82, -40), (-74, -32), (-92, -8), r=4)
        can = corners((-36, -20), (34, -20), (40, 44), (-42, 44), r=9)
        pen.form(can, t)
    for dx, dy in ((-112, 20), (-126, 44), (-106, 52), (-134, 74), (-116, 88)):
        pen.oval(dx, dy, 4, 7, "#8fd3f2")


def microphone(pen: Pen) -> None:
    """A microphone at the mouth."""
    pen.tube("#3a3f4d", [(4, 40), (-2, -16)], [12, 17])
    pen.dot(-4, -28, 17, "#8f98a8")
    pen.dot(-8, -33, 7, "#c9ced6")


def basketball(pen: Pen) -> None:
    """An orange ball with seams."""
    pen.form(oval(0, -24, 38), tones("#e0792f"))
    pen.ring(0, -24, 37, 37, "#7a3f1a", 3)
    pen.lines("#7a3f1a", 3.4, ((-37, -24), (37, -24)), ((0, -61), (0, 13)))
    pen.lines("#7a3f1a", 3.4, ((-26, -51), (-12, -24), (-26, 3)), ((26, -51), (12, -24), (26, 3)), curve=True)


def racket(pen: Pen) -> None:
    """A tennis racket, head up."""
    with pen.at(0, 0, turn=-16):
        pen.tube("#3a3f4d", [(0, 34), (0, -34)], [13, 12])
        pen.lines(RED.base, 7, ((0, -34), (-16, -60)), ((0, -34), (16, -60)))
        pen.oval(0, -108, 40, 52, "#fdfaf4", opacity=0.55)
        pen.lines("#cfd3dc", 2.4, *(((dx, -152), (dx, -64)) for dx in (-20, -7, 7, 20)),
                  *(((-34, y), (34, y)) for y in (-134, -118, -102, -86)))
        pen.ring(0, -108, 40, 52, RED.base, 8)


def boxing_glove(pen: Pen) -> None:
    """A round red glove."""
    pen.form(soft((26, 22), (24, -20), (-6, -38), (-40, -26), (-46, 6), (-26, 32), (4, 36)), RED)
    pen.soft(RED.light, (-20, -18), (-4, -28), (12, -22), (0, -8), (-16, -4))
    pen.box(14, -16, 18, 38, "#fafafa", 5)


def golf_club(pen: Pen) -> None:
    """A club that touches the ground."""
    pen.tube("#8f98a8", [(0, -20), (-44, 158)], [9, 6])
    pen.soft("#3a3f4d", (-42, 150), (-38, 168), (-76, 172), (-84, 160))
    pen.dot(-104, 164, 8, "#ffffff")


def bat(pen: Pen) -> None:
    """A baseball bat, raised."""
    with pen.at(0, 0, turn=24):
        pen.tube(WOOD.light, [(0, 30), (0, -40), (0, -160)], [12, 16, 32])
        pen.tube("#3a3f4d", [(0, 32), (0, 2)], [14, 12])


def hockey_stick(pen: Pen) -> None:
    """A stick with its blade on the ice."""
    pen.line("#a8703f", 12, (20, -90), (-40, 150), (-92, 166))
    pen.line("#2b2733", 14, (-44, 152), (-92, 166))


def ski_pole(pen: Pen) -> None:
    """A pole that leans back."""
    pen.line("#5a6070", 7, (0, -10), (62, 128))
    pen.ring(54, 112, 12, 5, "#2b2733", 4)
    pen.box(-8, -22, 16, 28, "#2b2733", 6)


def laptop(pen: Pen) -> None:
    """An open laptop on the arm."""
    pen.poly("#c9ced6", (-60, -2), (52, -2), (66, 14), (-74, 14), r=4)
    pen.poly("#3a3f4d", (-54, -70), (48, -70), (52, -2), (-58, -2), r=6)
    pen.poly("#7fc8e6", (-46, -62), (40, -62), (44, -10), (-49, -10), r=3)


def bread(pen: Pen) -> None:
    """A loaf."""
    t = tones("#d9964a")
    pen.form(soft((-60, -4), (-40, -34), (30, -40), (62, -20), (58, 12), (-52, 18)), t)
    pen.lines(t.glow, 6, ((-30, -22), (-14, 2)), ((-4, -28), (12, -2)), ((24, -30), (38, -6)))


def cup(pen: Pen) -> None:
    """A cup of coffee."""
    pen.ring(24, -18, 14, 14, "#f7f3ee", 7)
    pen.poly("#f7f3ee", (-28, -42), (24, -42), (16, 8), (-20, 8), r=8)
    pen.oval(-2, -42, 26, 7, "#6b4430")
    pen.lines("#ffffff", 5, ((-10, -56), (-16, -72), (-6, -88)), ((6, -56), (0, -74), (10, -90)),
        curve=True, opacity=0.7)


def fan(pen: Pen) -> None:
    """A folding fan."""
    fan_ = corners((0, 10), (-64, -40), (-44, -76), (0, -92), (44, -76), (64, -40), r=8)
    pen.fill(fan_, "#f7c6d4")
    pen.lines("#c9584a", 3, *(((0, 10), (x, y)) for x, y in ((-60, -40), (-40, -72), (0, -88), (40, -72),
        (60, -40))))


def wand(pen: Pen) -> None:
    """A wand with a star."""
    pen.tube("#c9a06a", [(6, 30), (-14, -70)], [8, 7])
    pen.fill(star(-18, -88, 26, 11), "#ffd83a")
