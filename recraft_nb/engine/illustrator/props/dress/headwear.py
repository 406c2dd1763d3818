"""Everyday things worn on a head, drawn round the same (0, 0) as the head itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.dress.hats import Hat

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def baseball_cap(t: Tones) -> Hat:
    """A cap with a peak to the left."""

    def draw(pen: Pen) -> None:
        dome = soft((-54, -26), (-50, -62), (-14, -86), (28, -82), (54, -54), (57, -22), (0, -34))
        pen.fill(dome, t.base)
        pen.cut(dome, corners((22, -99), (80, -99), (80, 0), (30, 0)), t.dark)
        pen.soft(t.dark, (-50, -34), (0, -42), (4, -30), (-50, -22), (-92, -14), (-88, -28))
        pen.dot(2, -85, 6, t.light)
        pen.line(t.light, 5, (-40, -52), (-18, -72), (6, -77), curve=True, opacity=0.8)

    return draw


def beanie(t: Tones) -> Hat:
    """A knitted hat with a bobble."""

    def draw(pen: Pen) -> None:
        pen.dot(2, -98, 17, t.light)
        dome = soft((-55, -30), (-48, -70), (0, -92), (48, -70), (57, -28), (0, -40))
        pen.form(dome, t)
        pen.lines(t.dark, 3.5, ((-24, -80), (-28, -42)), ((0, -88), (0, -44)), ((24, -80), (28, -42)))
        pen.soft(t.light, (-58, -40), (0, -50), (60, -38), (60, -20), (0, -32), (-58, -20))

    return draw


def cowboy(t: Tones) -> Hat:
    """A broad hat with a rolled brim."""

    def draw(pen: Pen) -> None:
        pen.soft(t.dark, (-96, -52), (-60, -34), (0, -28), (60, -34), (98, -52), (66, -22), (0, -14),
            (-66, -22))
        dome = soft((-46, -38), (-42, -90), (-16, -100), (0, -88), (18, -100), (44, -88), (48, -38), (0, -28))
        pen.fill(dome, t.base)
        pen.cut(dome, corners((18, -110), (60, -110), (60, -20), (24, -20)), t.dark)
        pen.cut(dome, corners((-60, -54), (60, -54), (60, -42), (-60, -42)), t.deep)

    return draw


def top_hat(t: Tones) -> Hat:
    """A tall hat with a ribbon."""

    def draw(pen: Pen) -> None:
        pen.fill(oval(0, -42, 70, 14), t.dark)
        crown = corners((-42, -44), (-47, -124), (47, -124), (42, -44), r=6)
        pen.fill(crown, t.base)
        pen.cut(crown, corners((14, -140), (60, -140), (60, -30), (18, -30)), t.dark)
        pen.cut(crown, corners((-60, -66), (60, -66), (60, -46), (-60, -46)), "#b8433f")
        pen.fill(oval(0, -124, 47, 9), t.light)

    return draw


def party_hat(t: Tones) -> Hat:
    """A paper cone with dots."""

    def draw(pen: Pen) -> None:
        cone = corners((-36, -46), (4, -146), (42, -44), r=5)
        pen.fill(cone, t.base)
        pen.cut(cone, corners((4, -160), (60, -160), (60, -30), (14, -30)), t.dark)
        for x, y in ((-10, -68), (16, -84), (2, -108), (22, -58)):
            pen.dot(x, y, 6, "#fff3c4")
        pen.dot(4, -148, 13, "#ffd83a")

    return draw


def santa_hat(t: Tones) -> Hat:
    """A red hat with white fur, its tip hanging."""

    def draw(pen: Pen) -> None:
        pen.form(soft((-50, -40), (-30, -92), (20, -116), (70, -96), (94, -46), (72, -62), (50, -40),
            (0, -36)), t)
        pen.dot(94, -40, 17, "#ffffff")
        pen.soft("#ffffff", (-60, -46), (0, -58), (60, -44), (60, -20), (0, -32), (-60, -22))
        pen.line("#cfd6e4", 4, (-44, -28), (0, -36), (46, -26), curve=True)

    return draw


def hard_hat(t: Tones) -> Hat:
    """A safety helmet."""

    def draw(pen: Pen) -> None:
        dome = soft((-56, -30), (-50, -72), (0, -96), (50, -72), (58, -28), (0, -36))
        pen.form(dome, t)
        pen.tube(t.light, [(-6, -94), (-8, -42)], [16, 18])
        pen.soft(t.dark, (-74, -28), (-30, -42), (40, -42), (62, -28), (30, -26), (-30, -26))

    return draw


def turban(t: Tones) -> Hat:
    """Wound cloth."""

    def draw(pen: Pen) -> None:
        pen.form(soft((-58, -18), (-58, -64), (-14, -94), (34, -88), (60, -52), (58, -14), (30, -36),
            (-20, -36)), t)
        pen.lines(
            t.dark, 5, ((-52, -40), (-10, -58), (40, -84)), ((-50, -58), (-16, -76), (18, -90)),
            ((-40, -28), (10, -48), (54, -60)), curve=True,
        )

    return draw


def flowers(pen: Pen) -> None:
    """A ring of flowers."""
    for k, (x, y) in enumerate(((-50, -28), (-34, -46), (-12, -56), (12, -56), (34, -46), (52, -28))):
        paint = ("#f08fb0", "#ffd166", "#fdfaf4", "#b58df0")[k % 4]
        for dx, dy in ((-7, -4), (7, -4), (-4, 7), (5, 7), (0, -9)):
            pen.dot(x + dx, y + dy, 7, paint)
        pen.dot(x, y, 5, "#f2a93c")


def headphones(t: Tones) -> Hat:
    """Over the ears."""

    def draw(pen: Pen) -> None:
        pen.line(t.dark, 11, (-56, 0), (-50, -52), (0, -80), (52, -50), (58, 0), curve=True)
        for side in (-1, 1):
            pen.oval(side * 56, 6, 15, 24, t.base)
            pen.oval(side * 58, 6, 8, 15, t.light)

    return draw


def sunglasses(pen: Pen, frame: str = "#2b2733") -> None:
    """Dark glasses, in a frame of the colour asked for."""
    for side in (-1, 1):
        x = -7 + side * 20
        if frame != "#2b2733":
            pen.poly(frame, (x - 21, -13), (x + 21, -13), (x + 16, 18), (x - 16, 18), r=10)
        pen.poly("#2b2733", (x - 17, -9), (x + 17, -9), (x + 13, 14), (x - 13, 14), r=8)
        pen.line("#7a88a8", 4, (x - 9, -3), (x - 2, 6))
    pen.lines(frame, 5, ((-14, -4), (0, -4)), ((30, -5), (48, -2)))


def bandana(t: Tones) -> Hat:
    """A knotted cloth."""

    def draw(pen: Pen) -> None:
        pen.form(soft((-56, -20), (-50, -60), (0, -82), (50, -60), (58, -18), (0, -38)), t)
        pen.soft(t.dark, (50, -24), (84, -36), (88, -10), (60, -14))
        pen.soft(t.dark, (50, -20), (76, 6), (64, 16), (52, -6))
        for x, y in ((-30, -46), (-6, -62), (18, -50), (34, -36)):
            pen.dot(x, y, 4, t.glow)

    return draw


def antlers(t: Tones) -> Hat:
    """Two horns."""

    def draw(pen: Pen) -> None:
        for side in (-1, 1):
            pen.soft(t.base if side < 0 else t.dark, (side * 22, -52), (side * 30, -78), (side * 62, -108),
                     (side * 60, -76), (side * 44, -44))

    return draw


def viking(pen: Pen) -> None:
    """A helmet with horns."""
    horn, steel = tones("#f3e7cf"), tones("#aab4c2")
    antlers(horn)(pen)
    dome = soft((-56, -24), (-50, -70), (0, -94), (50, -70), (58, -22), (0, -36))
    pen.form(dome, steel)
    pen.soft("#c9962f", (-58, -40), (0, -52), (60, -38), (60, -20), (0, -32), (-58, -20))
    pen.tube("#c9962f", [(-4, -92), (-7, -40)], [11, 11])
