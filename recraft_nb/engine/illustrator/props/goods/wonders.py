"""A goblin, a llama, hands that hold something out, a plant with its roots, a gondola."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts.hoofed import HOOF, Hoofed, draw_hoofed, ear, eye
from recraft_nb.engine.illustrator.props.body.poses import CHILD
from recraft_nb.engine.illustrator.props.held import gear
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point, corners, oval, soft, tones
from recraft_nb.engine.illustrator.props.people.crew import Uniform, draw_uniform
from recraft_nb.engine.illustrator.props.people.wardrobe import belt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_GREEN = tones("#7fb04f")


def _ears(pen: Pen) -> None:
    """Long pointed ears at both sides of a bald green head, and a tuft."""
    for side in (-1, 1):
        pen.soft(_GREEN.dark, (side * 46, 16), (side * 92, -22), (side * 138, -34), (side * 104, 10),
            (side * 52, 44))
        pen.soft("#e59a7f", (side * 58, 18), (side * 92, -8), (side * 120, -20), (side * 94, 8),
            (side * 60, 32))
    pen.soft("#3a3a30", (-14, -52), (-8, -86), (4, -60), (14, -90), (16, -52), (0, -44))


def _goblin(pen: Pen, look: Look) -> None:
    draw_uniform(Uniform("#8a6a42", "#5f4a34", shoes="#4a3a2c", sleeve="none", front=belt("#4a3322",
        "#f2bd3f"),
        hat=_ears, skin=_GREEN.base, bald=True, build=CHILD, sex="m",
        tool=None if look.has("holding") else gear.club), pen, look)


def _llama(pen: Pen, look: Look) -> None:
    """A llama: a long woolly neck, a tuft of hair, upright ears."""
    wool = look.main("#f2e2c6", "#d9b88c", "#fbf3e4", "#b98a5f")
    pale = tones("#fbf3e4") if wool.base != "#fbf3e4" else tones("#ecd9bc")

    def fluff(p: Pen, part: str, shape: object) -> None:
        del shape
        if part == "body":
            for x, y in ((240, 330), (290, 318), (340, 322), (390, 330), (262, 420), (316, 430), (372, 424)):
                p.lines(wool.dark, 5, ((x - 16, y), (x, y + 10), (x + 16, y)), curve=True, opacity=0.7)

    def tail(p: Pen, root: Point) -> None:
        p.fill(oval(root[0] + 8, root[1] + 16, 22, 34, turn=-24), wool.dark)

    def head(p: Pen, asleep: bool) -> None:
        ear(p, 20, -34, wool, "#e9b8a0", turn=16, size=1.1)
        shape = p.form(soft((26, -16), (6, -44), (-26, -40), (-56, -12), (-84, 10), (-86, 36), (-58, 46),
            (-20, 38),
            (16, 40), (32, 12)), wool)
        p.cut(shape, oval(-76, 24, 30, 26), pale.base)
        p.oval(-80, 14, 4, 5, pale.deep)
        p.line(pale.deep, 3.6, (-84, 32), (-70, 34), (-58, 28), curve=True)
        eye(p, -30, -8, asleep=asleep, lash=True, on=wool.base)
        for x, y, r in ((-14, -46, 18), (6, -52, 17), (-30, -40, 13), (18, -42, 14)):
            p.dot(x, y, r, wool.light)
        ear(p, -2, -44, wool, "#e9b8a0", turn=-10, size=1.1)

    h = Hoofed(wool, pale, HOOF, head, tail, fluff, None, length=176, depth=118, leg=112, leg_width=34,
        neck=(-34, -168), neck_width=(92, 62), head_size=0.98)
    draw_hoofed(pen, h, look)


_SKINS = ("#f2c39b", "#e0a878", "#a86f48", "#7a4f36")


def _hands(pen: Pen, look: Look) -> None:
    """Two hands with sleeves that hold something out, a hollow between them."""
    skin = look.pick(*_SKINS)
    sleeve = look.main("#c9604f", "#4f7f9a", "#7a8f5f", "#e0b06a")
    for side in (-1, 1):
        def at(x: float, y: float, side: int = side) -> Point:
            return 300 + side * x, y
        pen.poly(sleeve.dark if side > 0 else sleeve.base, at(286, 600), at(152, 600), at(118, 476),
            at(214, 440), r=18)
        pen.poly(sleeve.light, at(222, 452), at(124, 488), at(112, 462), at(210, 424), r=10)
        pen.soft(skin.dark, at(206, 452), at(120, 486), at(58, 440), at(20, 392), at(34, 356), at(88, 368),
            at(150, 372),
            at(204, 396))
        pen.soft(skin.base, at(204, 444), at(124, 472), at(66, 428), at(26, 386), at(40, 350), at(92, 362),
            at(150, 364),
            at(202, 388))
        for k, (x, y) in enumerate(((28, 392), (44, 412), (64, 430), (88, 446))):
            pen.tube(skin.dark, [at(x + 44, y - 8), at(x - 24 + k * 3, y)], [26, 22])
            pen.tube(skin.light if k % 2 else skin.base, [at(x + 44, y - 12),
                at(x - 24 + k * 3, y - 4)], [24, 20])
        pen.tube(skin.base, [at(150, 378), at(118, 330), at(104, 296)], [34, 28, 22])
        pen.oval(*at(104, 298), 8, 10, "#fbe3d0")
    pen.anchor("seat", 300, 432)


def _whole_plant(pen: Pen, look: Look) -> None:
    """A plant as a lesson shows it: flower, leaves and stem above the ground, the roots in the soil below."""
    petal = look.main("#f2b83a", "#e0586a", "#c77fd9")
    stem, leaf = tones("#4f9a45"), tones("#6ab04f")
    pen.box(60, 372, 480, 188, "#8a5f40", 20)
    pen.box(60, 372, 480, 30, "#a5764f", 12)
    for x, y in ((110, 440), (170, 520), (430, 448), (500, 510), (240, 530), (380, 530)):
        pen.oval(x, y, 13, 8, "#6f4a30")
    root = "#f0dcb8"
    pen.tube(root, [(300, 366), (302, 440), (296, 536)], [17, 11, 4])
    pen.lines(root, 7, ((300, 400), (240, 436), (206, 500)), ((302, 404), (362, 440), (396, 506)),
        ((298, 450), (262, 490), (252, 540)), ((300, 452), (340, 496), (346, 542)), curve=True)
    pen.lines(root, 4, ((240, 436), (190, 446)), ((362, 440), (416, 452)), ((222, 470), (180, 500)),
        ((380, 472), (428, 496)))
    pen.tube(stem.base, [(300, 374), (304, 260), (298, 150)], [16, 13, 11])
    for x, y, turn, size in ((302, 320, 66, 1.0), (301, 276, -66, 1.0), (301, 220, 58, 0.7)):
        with pen.at(x, y, turn=turn, scale=size):
            pen.soft(leaf.dark, (0, 0), (36, -50), (24, -112), (0, -150), (-24, -112), (-36, -50))
            pen.soft(leaf.base, (0, 0), (29, -50), (17, -110), (0, -144), (-20, -106), (-29, -50))
            pen.line(leaf.light, 5, (0, -8), (0, -132))
    for k in range(8):
        with pen.at(298, 104, turn=45 * k):
            pen.oval(0, -58, 26, 44, petal.base if k % 2 else petal.light)
    pen.dot(298, 104, 34, "#7a4f2c")
    pen.dot(292, 98, 22, "#946339")


def _gondola(pen: Pen, look: Look) -> None:
    """A black boat with high curved ends, red seats and a gondolier with his oar."""
    hull = look.main("#2b2a33", "#2b2a33", "#3a2f3a")
    pen.line("#a87a4a", 9, (424, 190), (560, 520))
    pen.tube("#2f3a55", [(398, 470), (404, 340)], [34, 30])
    pen.tube("#2f3a55", [(424, 470), (416, 340)], [34, 30])
    shirt = pen.poly("#fafafa", (376, 352), (440, 352), (434, 226), (384, 226), r=14)
    for y in range(240, 350, 24):
        pen.cut(shirt, corners((360, y), (460, y), (460, y + 11), (360, y + 11)), "#d9403f")
    pen.tube("#e8b48c", [(432, 244), (456, 286), (446, 306)], [24, 20, 17])
    pen.dot(406, 190, 34, "#e8b48c")
    pen.oval(406, 168, 58, 11, "#e9c66a")
    pen.box(376, 140, 60, 28, "#e9c66a", 10)
    pen.box(376, 158, 60, 10, "#d9403f")
    for dx in (-16, 4):
        pen.dot(398 + dx, 192, 3.6, "#2b2733")
    pen.box(196, 400, 150, 60, "#b8323f", 14)
    pen.box(186, 374, 30, 84, "#9a2733", 12)
    pen.soft(hull.base, (8, 300), (26, 296), (56, 400), (140, 452), (300, 470), (460, 452), (546, 396),
        (580, 300),
        (594, 304), (576, 430), (480, 530), (300, 552), (120, 530), (30, 440))
    pen.soft(hull.dark, (24, 420), (120, 512), (300, 534), (480, 512), (580, 414), (570, 440), (480, 532),
        (300, 554),
        (120, 532), (32, 444))
    pen.lines("#e0b04a", 6, ((44, 392), (140, 458), (300, 478), (460, 458), (558, 390)), curve=True)
    pen.lines("#cdd3dc", 9, ((14, 306), (20, 350), (30, 392)), curve=True)
    for y in (322, 342, 362):
        pen.line("#cdd3dc", 7, (18, y), (-4, y - 2))
    pen.anchor("seat", 250, 420)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:goblin": _goblin,
    "animal:llama": _llama,
    "prop:hands": _hands,
    "prop:whole_plant": _whole_plant,
    "prop:gondola": _gondola,
}
