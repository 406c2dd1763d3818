"""What icons show and nothing else draws: gusts, a skipping rope, a nappy, a pan; a bull's skull."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _gust(pen: Pen, look: Look) -> None:
    """Lines of wind that curl at their ends."""
    c = look.main("#5f97c4")
    for way in (
        ((60, 226), (360, 226), (440, 196), (450, 126), (390, 92), (340, 126)),
        ((40, 318), (420, 318), (520, 328), (556, 398), (500, 454), (440, 428)),
        ((110, 410), (270, 410), (340, 424), (356, 486), (310, 520), (264, 496)),
    ):
        pen.line(c.base, 36, *way, curve=True)


def _jump_rope(pen: Pen, look: Look) -> None:
    c, grip = look.main("#e0475b"), tones("#3f6fb8")
    for tone, width in ((c.dark, 26), (c.base, 19)):
        pen.line(tone, width, (130, 240), (90, 420), (200, 540), (400, 540), (510, 420),
                (470, 240), curve=True)
    for x, turn in ((128, -8), (472, 8)):
        with pen.at(x, 160, turn=turn):
            pen.box(-30, -110, 60, 190, grip.dark, 26)
            pen.box(-30, -110, 48, 186, grip.base, 22)
            pen.box(-30, 40, 60, 26, grip.light, 8)
            pen.line(grip.light, 7, (-14, -80), (-14, 20))


def _dummy(pen: Pen, look: Look) -> None:
    """A baby's pacifier."""
    c = look.main("#f29ab0", "#8fc1e8")
    pen.ring(300, 440, 92, 96, c.dark, 34)
    pen.ring(297, 436, 92, 96, c.base, 26)
    pen.fill(soft((250, 250), (236, 140), (260, 60), (300, 44), (340, 60), (364, 140), (350, 250)), "#f3dcb8")
    pen.fill(soft((320, 240), (340, 140), (326, 60), (344, 76), (364, 140), (350, 250)), "#dfbf90")
    pen.fill(soft((110, 280), (180, 226), (300, 246), (420, 226), (490, 280), (420, 350), (300, 330),
            (180, 350)), c.dark)
    pen.fill(soft((110, 272), (180, 218), (300, 238), (420, 218), (490, 272), (420, 340), (300, 322),
            (180, 340)), c.base)
    for x in (190, 410):
        pen.oval(x, 282, 24, 17, c.deep)
    pen.line(c.light, 9, (150, 262), (220, 240), (290, 254), curve=True)


def _nappy(pen: Pen, look: Look) -> None:
    c = look.main("#f6f7fb")
    pen.fill(soft((60, 180), (540, 180), (530, 300), (430, 340), (380, 470), (220, 470), (170, 340),
            (70, 300)), c.dark)
    pen.fill(soft((62, 172), (538, 172), (526, 288), (420, 330), (372, 456), (228, 456), (180, 330),
            (74, 288)), c.base)
    pen.line(c.dark, 12, (100, 312), (190, 352), (230, 452), curve=True)
    pen.line(c.dark, 12, (500, 312), (410, 352), (370, 452), curve=True)
    pen.box(64, 168, 472, 44, "#8fc1e8", 16)
    for x in (90, 420):
        pen.box(x, 196, 90, 56, "#5fa0d6", 14)
        pen.box(x + 12, 208, 66, 12, "#bfe0f5", 6)
    pen.line("#cfd6e4", 8, (240, 260), (300, 280), (360, 260), curve=True)


def _frying_pan(pen: Pen, look: Look) -> None:
    """A pan from above, its handle to the lower right."""
    c = look.main("#3f4450")
    pen.tube(c.deep, [(380, 380), (556, 556)], [60, 44])
    pen.tube("#7a5236", [(420, 420), (560, 560)], [46, 40])
    pen.line("#9a6b48", 8, (440, 430), (548, 538))
    pen.dot(240, 240, 206, c.dark)
    pen.dot(240, 236, 200, c.base)
    pen.dot(240, 240, 168, c.deep)
    pen.dot(240, 244, 160, tones(c.deep).base)
    pen.line(c.light, 12, (110, 190), (150, 120), (230, 90), curve=True)
    pen.dot(532, 532, 9, "#e8ddc8")


def _bull_skull(pen: Pen, look: Look) -> None:
    """The skull of a bull with long horns, from the front."""
    bone, horn = look.main("#f1e7d0"), tones("#8a6a48")
    for flip in (False, True):
        with pen.at(300, 0, flip=flip):
            pen.fill(soft((60, 150), (150, 150), (230, 120), (276, 30), (290, 40), (270, 150), (180, 216),
                    (64, 214)),
                     horn.dark)
            pen.fill(soft((60, 150), (150, 150), (230, 116), (276, 30), (282, 40), (254, 136), (170, 192),
                    (64, 196)),
                     horn.base)
            pen.fill(soft((40, 200), (112, 186), (130, 230), (96, 276), (44, 270)), bone.dark)
    pen.fill(soft((210, 150), (300, 130), (390, 150), (410, 250), (372, 380), (360, 520), (300, 560),
            (240, 520),
                  (228, 380), (190, 250)), bone.base)
    pen.fill(soft((330, 140), (390, 150), (410, 250), (372, 380), (360, 520), (310, 556), (340, 400),
            (360, 260)),
             bone.dark)
    for x, turn in ((244, 18), (356, -18)):
        pen.oval(x, 270, 34, 42, "#4a3a34", turn)
    for x, turn in ((276, 12), (324, -12)):
        pen.oval(x, 480, 14, 34, "#4a3a34", turn)
    pen.line(bone.deep, 7, (300, 180), (292, 250), (304, 320), (298, 400), curve=True)
    pen.line(bone.deep, 5, (300, 300), (328, 330))


def _rooted_tree(pen: Pen, look: Look) -> None:
    """A round tree whose roots spread as wide as its crown."""
    c, bark = look.main("#4f9a4a"), tones("#7a5236")
    for flip in (False, True):
        with pen.at(300, 0, flip=flip):
            pen.tube(bark.dark, [(10, 380), (60, 430), (150, 450), (230, 500)], [40, 28, 18, 8])
            pen.tube(bark.dark, [(10, 390), (50, 460), (110, 500), (150, 560)], [36, 24, 15, 7])
            pen.tube(bark.dark, [(6, 400), (20, 470), (46, 520), (50, 580)], [34, 22, 14, 7])
            pen.tube(bark.base, [(8, 330), (50, 270), (120, 220)], [30, 20, 10])
    pen.tube(bark.base, [(300, 420), (300, 300), (300, 180)], [70, 52, 28])
    pen.line(bark.light, 7, (286, 400), (288, 300), (294, 220), curve=True)
    for x, y, r in ((150, 220, 96), (450, 220, 96), (220, 120, 104), (380, 120, 104), (300, 180, 110)):
        pen.dot(x, y, r, c.dark)
    for x, y, r in ((142, 208, 84), (440, 208, 84), (214, 110, 92), (372, 110, 92), (296, 170, 96)):
        pen.dot(x, y, r, c.base)
    for x, y, r in ((120, 180, 30), (200, 80, 34), (350, 84, 34), (420, 180, 28), (280, 150, 30)):
        pen.dot(x, y, r, c.light)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:gust": _gust, "prop:jump_rope": _jump_rope, "prop:dummy": _dummy, "prop:nappy": _nappy,
    "prop:frying_pan": _frying_pan, "prop:bull_skull": _bull_skull, "prop:rooted_tree": _rooted_tree,
}
