"""A battle robot as tall as houses: armour, wide shoulders, a glowing visor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _mecha(pen: Pen, look: Look) -> None:
    armor, joint = look.main("#3f6fc9", "#c8402f", "#5a6b8a"), tones("#4a5060")
    pale, glow = tones("#e9edf3"), "#6ff2ff" if look.color is None or look.color[2] < 200 else "#ffd23f"
    for side in (-1, 1):
        with pen.at(300, 0, flip=side > 0):
            far = side > 0
            base, dark = (armor.dark, armor.deep) if far else (armor.base, armor.dark)
            # Legs.
            pen.box(-78, 330, 44, 60, joint.dark, 8)
            pen.poly(base, (-98, 340), (-30, 340), (-34, 424), (-88, 424), r=10)
            pen.box(-84, 418, 46, 24, joint.base, 8)
            pen.poly(pale.base if not far else pale.dark, (-108, 434), (-30, 434), (-22, 526), (-116,
                526), r=12)
            pen.poly(base, (-98, 424), (-40, 424), (-46, 476), (-69, 492), (-92, 476), r=6)
            pen.poly(dark, (-132, 556), (-122, 516), (-24, 516), (-14, 556), r=8)
            # Arms.
            pen.box(-190, 196, 34, 80, joint.base, 12)
            pen.poly(pale.base if not far else pale.dark, (-214, 258), (-138, 258), (-146, 350), (-208,
                350), r=12)
            pen.poly(base, (-206, 270), (-150, 270), (-158, 318), (-198, 318), r=6)
            pen.poly(joint.dark, (-206, 350), (-150, 350), (-154, 394), (-200, 394), r=12)
            pen.lines(joint.light, 4, ((-188, 362), (-188, 388)), ((-172, 362), (-172, 388)))
            # Shoulders.
            pen.poly(base, (-228, 170), (-196, 108), (-96, 116), (-104, 196), (-210, 212), r=14)
            pen.poly(dark, (-226, 172), (-106, 168), (-106, 194), (-210, 212), r=8)
            pen.poly("#f2bd3f", (-212, 138), (-200, 120), (-140, 122), (-146, 138), r=4)
    pen.box(262, 268, 76, 84, joint.base, 10)
    pen.lines(joint.dark, 5, ((266, 290), (334, 290)), ((266, 310), (334, 310)))
    pen.poly(armor.base, (226, 336), (374, 336), (352, 390), (300, 404), (248, 390), r=8)
    pen.poly("#f2bd3f", (276, 340), (324, 340), (300, 384), r=5)
    chest = corners((186, 134), (414, 134), (396, 236), (346, 282), (254, 282), (204, 236), r=14)
    pen.fill(chest, armor.base)
    pen.cut(chest, corners((310, 120), (430, 120), (430, 300), (310, 300)), armor.dark)
    pen.poly(pale.base, (206, 146), (286, 146), (276, 206), (222, 206), r=8)
    pen.poly(pale.dark, (394, 146), (314, 146), (324, 206), (378, 206), r=8)
    pen.dot(300, 238, 27, joint.dark)
    pen.dot(300, 238, 20, glow)
    pen.dot(294, 232, 8, "#ffffff")
    pen.box(276, 106, 48, 36, joint.base, 8)
    for side in (-1, 1):
        pen.poly("#f2bd3f", (300 + side * 10, 46), (300 + side * 84, -6), (300 + side * 26, 62), r=3)
    head = corners((254, 56), (346, 56), (352, 98), (330, 128), (270, 128), (248, 98), r=12)
    pen.fill(head, pale.base)
    pen.cut(head, corners((312, 40), (360, 40), (360, 140), (318, 140)), pale.dark)
    pen.poly(armor.base, (252, 64), (272, 32), (328, 32), (348, 64), r=8)
    pen.poly(joint.deep, (258, 74), (342, 74), (336, 98), (264, 98), r=6)
    pen.lines(glow, 8, ((270, 88), (292, 84)), ((330, 88), (308, 84)))
    pen.lines(joint.base, 4, ((284, 112), (316, 112)), ((288, 120), (312, 120)))
    pen.anchor("hand", 122, 372)
    pen.anchor("head_top", 300, 20)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:mecha": _mecha}
