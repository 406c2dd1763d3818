"""Things worn on a head, drawn round the same (0, 0) as the head itself."""

from __future__ import annotations

from collections.abc import Callable

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, star, tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

GOLD = tones("#f2bd3f")
STEEL = tones("#aab4c2")
Hat = Callable[[Pen], None]


def crown(gem: str = "#e0475b") -> Hat:
    """A gold crown with five points."""

    def draw(pen: Pen) -> None:
        shape = corners((-46, -44), (-54, -98), (-28, -74), (0, -108), (28, -74), (54, -98), (46, -44), r=5)
        pen.fill(shape, GOLD.base)
        pen.cut(shape, corners((14, -120), (70, -120), (70, -30), (18, -30)), GOLD.dark)
        pen.box(-47, -56, 94, 15, GOLD.light, 6)
        for x, y in ((-53, -98), (0, -108), (53, -98)):
            pen.dot(x, y, 7, GOLD.light)
        pen.poly(gem, (-7, -66), (0, -78), (7, -66), (0, -56), r=3)
        for x in (-28, 28):
            pen.dot(x, -49, 5, "#59b4e0")

    return draw


def pointed(t: Tones, band: str, *, stars: bool = False, buckle: bool = False) -> Hat:
    """The hat of wizards and witches."""

    def draw(pen: Pen) -> None:
        cone = soft(
            (-48, -40), (-34, -92), (-14, -138), (14, -172), (46, -178), (36, -152), (38, -110), (50, -40),
            (0, -30),
        )
        pen.fill(cone, t.base)
        pen.cut(cone, corners((14, -190), (70, -190), (70, -20), (24, -20)), t.dark)
        pen.line(t.light, 6, (-26, -84), (-12, -118), (0, -138), curve=True, opacity=0.8)
        brim = oval(0, -38, 84, 17, turn=-3)
        pen.fill(brim, t.dark)
        pen.cut(brim, corners((-90, -60), (90, -66), (90, -40), (-90, -36)), t.base)
        pen.cut(cone, corners((-80, -66), (80, -70), (80, -46), (-80, -44)), band)
        if stars:
            for x, y, r in ((-18, -88, 9), (12, -118, 8), (22, -82, 6)):
                pen.fill(star(x, y, r, r * 0.45), GOLD.light)
        if buckle:
            pen.box(-17, -68, 26, 24, GOLD.base, 4)
            pen.box(-11, -62, 14, 12, t.deep, 2)

    return draw


def toque(pen: Pen) -> None:
    """A cook's hat."""
    t = tones("#fafafa")
    for x, y, r in ((-34, -92, 27), (34, -92, 27)):
        pen.dot(x, y, r, t.dark if x > 0 else t.base)
    pen.dot(0, -104, 34, t.base)
    pen.poly(t.base, (-44, -92), (46, -92), (42, -40), (-42, -40), r=6)
    pen.poly(t.dark, (22, -88), (46, -92), (42, -40), (18, -40), r=6)
    pen.lines(t.dark, 4, ((-22, -84), (-20, -62)), ((0, -86), (0, -62)))
    pen.box(-45, -52, 90, 17, t.light, 6)


def straw(pen: Pen) -> None:
    """A straw hat."""
    t = tones("#e8c26a")
    pen.fill(oval(0, -34, 88, 20), t.dark)
    pen.fill(oval(0, -38, 88, 18), t.base)
    dome = soft((-48, -40), (-42, -78), (-10, -92), (34, -84), (48, -40), (0, -32))
    pen.fill(dome, t.light)
    pen.cut(dome, corners((18, -99), (60, -99), (60, -20), (26, -20)), t.base)
    pen.cut(dome, corners((-70, -58), (70, -58), (70, -42), (-70, -42)), "#c8503f")
    pen.lines(t.dark, 3, ((-66, -40), (-54, -34)), ((56, -34), (68, -40)), ((-10, -26), (4, -26)))


def tricorn(pen: Pen) -> None:
    """A pirate's hat with a skull."""
    t = tones("#3a3644")
    shape = soft(
        (-86, -40), (-66, -82), (-30, -92), (0, -116), (34, -92), (68, -82), (88, -40), (44, -34), (0, -42),
        (-44, -32),
    )
    pen.fill(shape, t.base)
    pen.cut(shape, corners((30, -120), (99, -120), (99, -20), (40, -20)), t.dark)
    pen.line(GOLD.base, 5, (-82, -46), (-44, -40), (0, -50), (44, -42), (84, -46), curve=True)
    pen.dot(-2, -74, 13, "#f6f1e7")
    pen.box(-9, -68, 14, 13, "#f6f1e7", 4)
    for x in (-7, 3):
        pen.dot(x, -75, 3.6, t.deep)
    pen.lines("#f6f1e7", 4, ((-22, -62), (18, -54)), ((18, -62), (-22, -54)))


def beret(t: Tones) -> Hat:
    """A painter's beret."""

    def draw(pen: Pen) -> None:
        shape = soft((-52, -34), (-72, -60), (-50, -88), (4, -94), (54, -76), (58, -46), (40, -36), (0, -44))
        pen.form(shape, t)
        pen.line(t.light, 6, (-52, -68), (-26, -82), (2, -84), curve=True, opacity=0.8)
        pen.line(t.dark, 6, (-8, -92), (-4, -106))

    return draw


def cap(t: Tones, peak: str, badge: str = "") -> Hat:
    """A peaked cap of the police."""

    def draw(pen: Pen) -> None:
        shape = soft((-52, -44), (-66, -76), (-30, -92), (10, -96), (60, -84), (66, -66), (52, -42), (0, -52))
        pen.form(shape, t)
        pen.poly(
            t.deep, (-52, -56), (-30, -62), (30, -62), (52, -56), (52, -36), (20, -44), (-20, -44),
            (-52, -36), r=6,
        )
        pen.soft(peak, (-54, -38), (-30, -48), (24, -48), (48, -40), (20, -34), (-20, -28), (-48, -26))
        if badge:
            pen.fill(star(-6, -72, 12, 6, 6), badge)

    return draw


def fire_helmet(t: Tones) -> Hat:
    """A firefighter's helmet."""

    def draw(pen: Pen) -> None:
        pen.fill(oval(4, -34, 78, 18), t.dark)
        dome = soft((-54, -36), (-48, -78), (0, -104), (48, -78), (56, -36), (0, -28))
        pen.fill(dome, t.base)
        pen.cut(dome, corners((20, -110), (70, -110), (70, -20), (30, -20)), t.dark)
        pen.tube(t.light, [(-4, -106), (-6, -60)], [13, 16])
        pen.soft(
            t.base, (-80, -32), (-40, -46), (0, -50), (40, -46), (80, -32), (40, -28), (0, -32), (-40, -28),
        )
        pen.poly(GOLD.base, (-24, -78), (12, -78), (12, -52), (-6, -40), (-24, -52), r=5)
        pen.fill(star(-6, -62, 9, 4), "#fff6d6")

    return draw


def rain_hat(t: Tones) -> Hat:
    """A fisherman's sou'wester."""

    def draw(pen: Pen) -> None:
        dome = soft((-52, -34), (-46, -76), (0, -94), (46, -76), (54, -34), (0, -26))
        pen.form(dome, t)
        pen.soft(
            t.base, (-78, -18), (-56, -42), (0, -50), (58, -42), (92, 0), (70, 4), (44, -28), (0, -36),
            (-48, -26),
        )
        pen.line(t.light, 5, (-30, -70), (-6, -82), (16, -82), curve=True, opacity=0.8)

    return draw


def knight_helm(plume: Tones) -> Hat:
    """An open helmet with a plume."""

    def draw(pen: Pen) -> None:
        pen.soft(plume.dark, (0, -80), (10, -120), (52, -132), (84, -96), (82, -40), (66, -64), (40, -86))
        pen.soft(plume.base, (0, -80), (8, -116), (46, -124), (70, -94), (66, -66), (38, -84))
        shell = soft(
            (-58, 8), (-58, -40), (-30, -80), (8, -86), (48, -68), (62, -26), (60, 30), (46, 56), (40, 20),
            (44, -12), (10, -28), (-30, -26), (-44, -8), (-46, 30), (-55, 36),
        )
        pen.fill(shell, STEEL.base)
        pen.cut(shell, corners((30, -99), (80, -99), (80, 70), (40, 70), (40, -20)), STEEL.dark)
        pen.line(STEEL.glow, 6, (-44, -42), (-20, -68), (6, -72), curve=True)
        pen.tube(STEEL.dark, [(-2, -86), (-8, -30)], [10, 10])
        pen.lines(STEEL.deep, 3, ((-46, -26), (0, -36), (46, -26)), curve=True)
        pen.dot(50, -6, 8, GOLD.base)

    return draw


def kabuto(t: Tones) -> Hat:
    """A samurai's helmet with a gold crest."""

    def draw(pen: Pen) -> None:
        for side in (-1, 1):
            pen.soft(
                GOLD.base if side < 0 else GOLD.dark, (side * 6, -64), (side * 40, -92), (side * 52, -132),
                (side * 66, -96), (side * 44, -68), (side * 10, -52),
            )
        for k, width in enumerate((64, 72, 80)):
            pen.poly(
                t.dark if k % 2 else t.deep, (-width, 14 + k * 14), (-54, -16), (-44, -16),
                (-46, 20 + k * 14), r=5,
            )
            pen.poly(
                t.dark if k % 2 else t.deep, (width, 14 + k * 14), (54, -16), (44, -16), (46, 20 + k * 14),
                r=5,
            )
        dome = soft((-56, -24), (-50, -68), (0, -94), (50, -68), (58, -24), (0, -40))
        pen.form(dome, t)
        pen.lines(t.deep, 3, ((-20, -84), (-26, -38)), ((20, -84), (26, -38)))
        pen.line(GOLD.base, 7, (-54, -26), (0, -42), (56, -26), curve=True)
        pen.dot(0, -62, 10, GOLD.light)

    return draw


def space_helmet(pen: Pen) -> None:
    """Glass over a face: drawn over the head."""
    pen.dot(0, -6, 78, "#bfe6f7", opacity=0.1)
    pen.ring(0, -6, 78, 78, "#f1f3f7", 13)
    pen.lines("#ffffff", 8, ((-56, -34), (-38, -56), (-14, -66)), curve=True, opacity=0.85)
    for side in (-1, 1):
        pen.box(side * 84 - 11, -26, 22, 44, "#d2d8e4" if side > 0 else "#e6eaf1", 9)
        pen.box(side * 84 - 5, -12, 10, 16, "#ef7a4b", 4)


def headband(color: str) -> Hat:
    """A band round the forehead."""

    def draw(pen: Pen) -> None:
        pen.soft(color, (-54, -34), (-10, -48), (54, -34), (53, -20), (-10, -32), (-53, -20))

    return draw


def ninja_hood(t: Tones, band: str) -> Hat:
    """A hood that leaves the eyes free."""

    def draw(pen: Pen) -> None:
        pen.lines(band, 12, ((50, -30), (84, -40), (112, -26)), ((50, -26), (80, -16), (98, 8)), curve=True)
        hood = soft(
            (0, -72), (44, -58), (60, -14), (56, 30), (32, 62), (-4, 70), (-38, 60), (-57, 30), (-60, -14),
            (-46, -58),
        )
        pen.fill(hood, t.base)
        pen.cut(hood, corners((30, -80), (80, -80), (80, 80), (14, 80), (38, 20)), t.dark)
        pen.line(t.light, 5, (-44, -36), (-24, -60), (4, -65), curve=True, opacity=0.7)

    return draw


def eye_mask(color: str) -> Hat:
    """A hero's mask with holes for the eyes."""

    def draw(pen: Pen) -> None:
        pen.soft(
            color, (-52, -8), (-30, -20), (-7, -14), (20, -20), (50, -10), (34, 14), (8, 14), (-7, 4),
            (-24, 14), (-46, 12),
        )
        for side in (-1, 1):
            pen.oval(-7 + side * 20, 1, 11, 9, "#ffffff")
            pen.oval(-8 + side * 20, 2, 5.6, 7, "#33272a")

    return draw


def eye_patch(pen: Pen) -> None:
    """A pirate's patch."""
    pen.line("#2b2733", 5, (-48, -22), (44, 0))
    pen.soft("#2b2733", (0, -12), (24, -6), (24, 10), (12, 17), (0, 10))


def hood(t: Tones) -> Hat:
    """A hood that leaves the face free."""

    def draw(pen: Pen) -> None:
        pen.soft(t.dark, (-62, 40), (-66, -30), (-30, -84), (20, -88), (64, -34), (62, 44), (46, 20),
            (44, -24), (10, -46),
                 (-30, -40), (-46, -10), (-46, 24))
        pen.line(t.light, 5, (-52, 10), (-40, -44), (-6, -66), (30, -58), curve=True, opacity=0.6)

    return draw
