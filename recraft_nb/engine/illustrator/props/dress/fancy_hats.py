"""Hats and masks of costumes, drawn round the same (0, 0) as the head itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones, corners, oval, soft, tones

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.dress.hats import Hat

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def elf_hat(t: Tones) -> Hat:
    """A green cone with a bell, its tip bent."""

    def draw(pen: Pen) -> None:
        pen.form(soft((-50, -38), (-32, -92), (4, -134), (44, -150), (34, -118), (38, -84), (50, -38), (0,
                -34)), t)
        pen.dot(46, -150, 12, "#f2bd3f")
        zig = [(-58 + k * 13, -22 - (k % 2) * 16 - (10 if 2 < k < 7 else 0)) for k in range(10)]
        pen.poly("#d9363a", (-56, -46), (0, -58), (58, -44), *reversed(zig), r=3)

    return draw


def nurse_cap(pen: Pen) -> None:
    """A white cap with a red cross."""
    shape = corners((-46, -36), (-52, -84), (52, -84), (46, -36), (0, -44), r=8)
    pen.fill(shape, "#fbfbfd")
    pen.cut(shape, corners((16, -100), (70, -100), (70, -20), (24, -20)), "#d6dce8")
    pen.box(-6, -78, 12, 32, "#d9363a", 2)
    pen.box(-16, -68, 32, 12, "#d9363a", 2)


def sailor_hat(pen: Pen) -> None:
    """A round white cap with a blue band."""
    pen.form(soft((-50, -40), (-58, -80), (0, -98), (58, -80), (52, -40), (0, -48)), tones("#fbfbfd"))
    pen.soft("#2f5fb8", (-54, -52), (0, -62), (54, -50), (52, -34), (0, -44), (-52, -36))


def viking_small(pen: Pen) -> None:
    """A round helmet with two horns."""
    horn = tones("#f3e7cf")
    for s in (-1, 1):
        pen.soft(horn.base if s < 0 else horn.dark, (s * 44, -40), (s * 74, -56), (s * 84, -112), (s * 100,
                -58),
                 (s * 74, -26), (s * 48, -24))
    dome = soft((-56, -24), (-50, -70), (0, -94), (50, -70), (58, -22), (0, -36))
    pen.form(dome, tones("#aab4c2"))
    pen.soft("#c9962f", (-58, -40), (0, -52), (60, -38), (60, -20), (0, -32), (-58, -20))
    pen.tube("#c9962f", [(-2, -92), (-4, -42)], [11, 11])


def deerstalker(t: Tones) -> Hat:
    """A detective's checked cap with a peak before and behind."""

    def draw(pen: Pen) -> None:
        dome = soft((-54, -30), (-48, -74), (0, -94), (48, -74), (56, -28), (0, -38))
        pen.form(dome, t)
        for x in (-28, 0, 28):
            pen.line(t.deep, 3, (x, -84 + abs(x) * 0.3), (x * 1.2, -40), opacity=0.6)
        pen.line(t.deep, 3, (-46, -62), (0, -72), (48, -60), curve=True, opacity=0.6)
        pen.soft(t.dark, (-50, -40), (-14, -44), (-20, -28), (-62, -18), (-92, -14), (-80, -30))
        pen.soft(t.dark, (50, -38), (22, -44), (26, -28), (64, -16), (88, -12), (78, -28))
        pen.dot(0, -94, 8, t.deep)

    return draw


def bunny_ears(pen: Pen) -> None:
    """A band with two long ears."""
    pen.line("#f08fb0", 10, (-54, -24), (-40, -58), (0, -74), (40, -58), (54, -24), curve=True)
    for s in (-1, 1):
        pen.soft("#fbf8f6" if s < 0 else "#e4dde2", (s * 14, -66), (s * 10, -120), (s * 30, -168), (s * 52,
                -128),
                 (s * 42, -62))
        pen.soft("#f6b3c4", (s * 22, -76), (s * 20, -120), (s * 31, -150), (s * 42, -120), (s * 36, -74))


def antler_band(pen: Pen) -> None:
    """A band with two branching antlers."""
    pen.line("#d9363a", 10, (-54, -24), (-40, -58), (0, -74), (40, -58), (54, -24), curve=True)
    for s in (-1, 1):
        pen.lines("#8a5a35", 13, ((s * 24, -66), (s * 40, -110), (s * 74, -146)), ((s * 38, -104), (s * 78,
                -104)),
                  ((s * 46, -120), (s * 36, -150)), curve=False)


def feelers(pen: Pen) -> None:
    """A band with two springs that end in balls."""
    pen.line("#3a3340", 9, (-54, -24), (-40, -58), (0, -74), (40, -58), (54, -24), curve=True)
    for s in (-1, 1):
        pen.line("#3a3340", 6, (s * 18, -70), (s * 30, -104), (s * 42, -132), curve=True)
        pen.dot(s * 43, -138, 14, "#f2c53f")


def unicorn_horn(pen: Pen) -> None:
    """A golden horn among flowers."""
    horn = corners((-17, -66), (2, -168), (20, -66), r=4)
    pen.fill(horn, "#f2c65a")
    for y in (-84, -104, -124):
        pen.line("#d99a2f", 4, (-14 + (-66 - y) * 0.2, y), (16 - (-66 - y) * 0.2, y - 10))
    for x, paint in ((-34, "#f08fb0"), (-14, "#b58df0"), (18, "#ffd166"), (38, "#7ac7e8")):
        pen.dot(x, -62, 14, paint)
        pen.dot(x, -62, 5, "#fff6d6")


def devil_horns(pen: Pen) -> None:
    """Two red horns."""
    for s in (-1, 1):
        pen.soft("#d9363a" if s < 0 else "#a8232f", (s * 22, -58), (s * 28, -92), (s * 66, -126), (s * 64,
                -84),
                 (s * 48, -46))


def halo(pen: Pen) -> None:
    """A ring of light above the head."""
    pen.ring(0, -112, 52, 15, "#f7d774", 11)
    pen.ring(0, -114, 52, 14, "#fff3c4", 4)


def graduation_cap(pen: Pen) -> None:
    """A square cap with a tassel."""
    pen.poly("#26262f", (-46, -42), (-46, -78), (46, -78), (46, -42), (0, -32), r=6)
    pen.poly("#3a3a48", (-88, -86), (0, -114), (88, -86), (0, -60), r=4)
    pen.line("#f2bd3f", 5, (0, -87), (66, -78), (68, -40))
    pen.soft("#f2bd3f", (62, -42), (74, -42), (77, -12), (59, -12))


def stem_hat(t: Tones) -> Hat:
    """The top of a pumpkin."""

    def draw(pen: Pen) -> None:
        pen.form(soft((-60, -36), (-52, -76), (-20, -88), (20, -88), (54, -76), (62, -34), (0, -44)), t)
        pen.lines(t.dark, 5, ((-22, -84), (-30, -44)), ((22, -84), (30, -44)))
        pen.tube("#4f8a3f", [(0, -84), (6, -110), (22, -118)], [18, 15, 12])

    return draw


def sombrero(t: Tones) -> Hat:
    """A broad straw hat with an upturned brim."""

    def draw(pen: Pen) -> None:
        pen.fill(oval(0, -36, 118, 26), t.dark)
        pen.fill(oval(0, -42, 116, 22), t.base)
        dome = soft((-40, -42), (-30, -104), (0, -120), (30, -104), (42, -42), (0, -34))
        pen.fill(dome, t.light)
        pen.cut(dome, corners((-70, -66), (70, -66), (70, -48), (-70, -48)), "#d9363a")
        for k in range(7):
            pen.dot(-96 + k * 32, -38 + 10 * (1 - ((k - 3) / 3) ** 2), 6, ("#d9363a", "#3f9a55",
                    "#fbf8f2")[k % 3])

    return draw


def goggles(pen: Pen) -> None:
    """A flyer's leather cap with goggles pushed up."""
    t = tones("#8a5a3c")
    pen.form(soft((-56, -16), (-54, -62), (0, -88), (54, -62), (58, -14), (40, -30), (0, -40), (-40, -30)), t)
    for s in (-1, 1):
        pen.dot(s * 22, -54, 20, "#c9962f")
        pen.dot(s * 22, -54, 14, "#a9d9ec")
        pen.line("#ffffff", 4, (s * 22 - 6, -56), (s * 22 + 1, -61))


def clown_nose(pen: Pen) -> None:
    """A red ball."""
    pen.dot(-8, 18, 14, "#e0342f")
    pen.dot(-12, 13, 4, "#ffb3ab")


def feather_crown(t: Tones) -> Hat:
    """A fan of tall feathers behind a band with jewels, as dancers of the samba wear it."""

    def draw(pen: Pen) -> None:
        gold = tones("#f7cf3f")
        for k in range(11):
            with pen.at(0, -34, turn=-75 + 15 * k):
                c = t if k % 2 else gold
                pen.soft(c.base, (-11, -26), (-19, -104), (0, -150), (19, -104), (11, -26))
                pen.soft(c.light, (-4, -60), (-7, -112), (0, -136), (7, -112), (4, -60))
                pen.dot(0, -118, 7, gold.dark if k % 2 else t.dark)
        pen.soft(gold.dark, (-58, -40), (0, -66), (58, -40), (54, -16), (0, -34), (-54, -16))
        for x, y in ((-36, -38), (0, -46), (36, -38)):
            pen.dot(x, y, 8, t.light)

    return draw


def hair_bow(t: Tones) -> Hat:
    """A bow on the side of the head."""

    def draw(pen: Pen) -> None:
        for s in (-1, 1):
            pen.soft(t.base if s < 0 else t.dark, (28, -62), (28 + s * 36, -88), (28 + s * 44, -60),
                     (28 + s * 34, -38))
        pen.dot(28, -62, 11, t.light)

    return draw
