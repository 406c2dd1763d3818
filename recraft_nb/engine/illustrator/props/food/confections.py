"""Sweets as they are served: cones with scoops by flavour, a box of doughnuts, tiers of cupcakes, shakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen

#: Begin the traits that name a flavour, and how many pieces there are.
FLAVOUR, PIECES = "flavour:", "pieces:"
#: Colours of what sweets taste of.
FLAVOURS: Mapping[str, str] = {
    "strawberry": "#f29ab2",
    "chocolate": "#6b4030",
    "vanilla": "#fbeec6",
    "pistachio": "#b6cf86",
    "mint": "#a6e0cc",
    "lemon": "#f9e36b",
    "blueberry": "#8a8fd0",
    "raspberry": "#d94f7c",
    "mango": "#f9b440",
    "caramel": "#d19a55",
    "coffee": "#a67a5a",
    "cherry": "#c9364f",
    "coconut": "#fdfaf2",
    "banana": "#f7e08a",
    "orange": "#f6a24a",
    "peach": "#f9bf9a",
    "matcha": "#9dbb62",
    "lavender": "#c0aee0",
    "spinach": "#7fb24f",
    "kale": "#6fa348",
    "avocado": "#a9c46a",
    "kiwi": "#9cc94f",
    "berry": "#a85aa0",
    "beet": "#c03a72",
    "oreo": "#d8d2cc",
    "bubblegum": "#f5a9d6",
    "cookie": "#efe0c0",
}
_ICINGS = ("#f48fb1", "#6b4030", "#fdfaf2", "#9adbe0", "#f6c34a", "#b59ae0")
_SPRINKLES = ("#ffffff", "#f7d046", "#58b7e8", "#ef5a6f", "#7bc86c")


def _flavours(look: Look) -> list[str]:
    said = [t.removeprefix(FLAVOUR) for t in look.traits if t.startswith(FLAVOUR)]
    return [FLAVOURS[name] for name in said if name in FLAVOURS]


def _pieces(look: Look, usual: int) -> int:
    return next((int(t.removeprefix(PIECES)) for t in look.traits if t.startswith(PIECES)), usual)


def _scoop(pen: Pen, x: float, y: float, r: float, paint: str) -> None:
    c = tones(paint)
    pen.dot(x, y, r, c.dark)
    pen.dot(x - r * 0.06, y - r * 0.06, r * 0.93, c.base)
    for k in range(5):
        pen.dot(x - r * 0.84 + k * r * 0.42, y + r * 0.5 + (k % 2) * 8, r * 0.27, c.base if k < 4 else c.dark)
    pen.oval(x - r * 0.34, y - r * 0.46, r * 0.26, r * 0.15, c.glow, turn=-30)


def _cone(pen: Pen, look: Look) -> None:
    """A waffle cone with one scoop of each flavour, at most three."""
    paints = _flavours(look)[:3] or [look.main("#f29ab2", "#fbeec6", "#b6cf86", "#6b4030").base]
    top = 340
    cone = pen.poly("#d9974c", (190, top), (410, top), (300, 558), r=10)
    for k in range(6):
        x = 196 + k * 40
        pen.cut(cone, _bar(x, top, x + 110, 560), "#b9772f")
        pen.cut(cone, _bar(x, top, x - 110, 560), "#e9b06a")
    pen.box(180, top - 14, 240, 30, "#e2a65c", 12)
    for k, paint in enumerate(paints):
        r = 112 - 12 * k
        _scoop(pen, 300, top - 70 - k * 112, r, paint)
    pen.anchor("hand", 300, 470)


def _bar(x0: float, y0: float, x1: float, y1: float) -> Outline:
    return corners((x0 - 3, y0), (x0 + 3, y0), (x1 + 3, y1), (x1 - 3, y1))


def _doughnut(pen: Pen, x: float, y: float, r: float, k: int) -> None:
    icing = tones(_ICINGS[k % len(_ICINGS)])
    pen.oval(x, y + r * 0.12, r, r * 0.8, "#b5793a")
    pen.oval(x, y, r, r * 0.8, "#dba257")
    pen.oval(x, y - r * 0.04, r * 0.9, r * 0.7, icing.base)
    pen.oval(x - r * 0.2, y - r * 0.34, r * 0.42, r * 0.14, icing.glow, turn=-14)
    pen.oval(x, y + r * 0.02, r * 0.3, r * 0.2, "#8a5526")
    pen.oval(x, y + r * 0.07, r * 0.25, r * 0.14, "#f3ead9")
    for j in range(9):
        a = j * 40 + k * 17
        with pen.at(x, y, turn=a):
            pen.box(r * (0.46 + 0.2 * (j % 2)), -3, 13, 6, _SPRINKLES[(j + k) % 5], 3)


def _doughnut_box(pen: Pen, look: Look) -> None:
    """An open box of card, its lid up behind, doughnuts with different icings in rows."""
    c = look.main("#f6b7c6", "#f4e7d0", "#bfe0ea")
    many = max(2, min(12, _pieces(look, 6)))
    columns = many if many < 4 else (many + 1) // 2 if many < 9 else (many + 2) // 3
    rows = -(-many // columns)
    pen.poly(c.dark, (64, 80), (536, 80), (560, 290), (40, 290), r=14)
    pen.poly(c.light, (78, 94), (522, 94), (542, 282), (58, 282), r=10)
    pen.poly(c.deep, (40, 286), (560, 286), (590, 500), (10, 500), r=6)
    pen.poly("#f3ead9", (56, 294), (544, 294), (572, 494), (28, 494), r=6)
    step = 500 / columns
    r = min(step * 0.47, 190 / rows * 0.62)
    for k in range(many):
        row, at = divmod(k, columns)
        inside = min(columns, many - row * columns)
        y = 294 + 200 * (row + 0.55) / rows
        _doughnut(pen, 300 + (at + 0.5 - inside / 2) * step * (0.94 + 0.06 * row), y, r, k)
    pen.poly(c.base, (10, 490), (590, 490), (584, 560), (16, 560), r=8)
    pen.poly(c.light, (10, 490), (590, 490), (589, 506), (12, 506), r=4)


def _cupcake(pen: Pen, x: float, y: float, s: float, paint: str, k: int) -> None:
    c, case = tones(paint), tones(("#8fb9d9", "#f2d49a", "#d9a2c0")[k % 3])
    pen.poly(
        case.base,
        (x - s * 0.4, y - s * 0.5),
        (x + s * 0.4, y - s * 0.5),
        (x + s * 0.3, y),
        (x - s * 0.3, y),
        r=3,
    )
    for d in (-0.2, 0.0, 0.2):
        pen.line(case.dark, 3, (x + d * s * 1.2, y - s * 0.48), (x + d * s, y - 2))
    for j, (wide, up) in enumerate(((0.5, 0.55), (0.37, 0.78), (0.22, 0.98))):
        pen.oval(x, y - s * up, s * wide, s * 0.17, (c.dark, c.base, c.light)[j])
        pen.oval(x - s * 0.05, y - s * (up + 0.03), s * wide * 0.84, s * 0.11, (c.base, c.light, c.glow)[j])
    pen.dot(x, y - s * 1.12, s * 0.11, "#d9364a")


def _cupcake_stand(pen: Pen, look: Look) -> None:
    """Three tiers on a stem, each with cupcakes all round."""
    paint = look.main("#f48fb1", "#fdf3e0", "#b9d8f2", "#cdb5e8").base
    paint = (_flavours(look) or [paint])[0]
    pen.box(292, 90, 16, 460, "#d9cfc2", 6)
    for y, wide, many in ((546, 276, 5), (376, 196, 3), (220, 116, 2)):
        pen.oval(300, y + 6, wide, 22, "#c9c0b4")
        pen.oval(300, y, wide, 20, "#fbf8f2")
        step = wide * 1.72 / many
        for k in range(many):
            _cupcake(pen, 300 + (k + 0.5 - many / 2) * step, y + 4, 112 if many > 2 else 104, paint, k)
    pen.dot(300, 92, 15, "#e8dccb")


def _glass(pen: Pen, paint: str) -> None:
    """A tall glass filled nearly to the rim."""
    c = tones(paint)
    pen.poly("#dcebf2", (196, 190), (404, 190), (376, 556), (224, 556), r=14, opacity=0.75)
    pen.poly(c.base, (204, 222), (396, 222), (371, 540), (229, 540), r=10)
    pen.poly(c.dark, (340, 222), (396, 222), (371, 540), (330, 540), r=8)
    pen.poly(c.light, (216, 236), (240, 236), (252, 520), (240, 520), r=6)
    pen.oval(300, 222, 97, 20, c.light)
    pen.oval(300, 190, 104, 20, "#f2f9fc", opacity=0.5)


def _smoothie(pen: Pen, look: Look) -> None:
    """A thick drink in a tall glass, a striped straw, fruit on the rim."""
    paint = (_flavours(look) or [look.main("#f29ab2", "#9cc95a", "#f9b440", "#a85aa0").base])[0]
    paint = look.main(paint).base if look.color else paint
    pen.line("#f4f1ea", 18, (330, 520), (384, 60))
    pen.lines(
        "#e0586a", 18, *(((384 - 6.4 * k, 62 + 55 * k), (381 - 6.4 * k, 84 + 55 * k)) for k in range(3))
    )
    _glass(pen, paint)
    pen.dot(206, 176, 54, "#f2902a")
    pen.dot(206, 176, 46, "#fff3d6")
    pen.dot(206, 176, 41, "#fbb24a")
    pen.lines("#fff3d6", 4, ((165, 176), (247, 176)), ((186, 140), (226, 212)), ((226, 140), (186, 212)))
    pen.soft("#4f9a3f", (276, 214), (262, 170), (296, 140), (318, 178), (300, 214))
    pen.anchor("hand", 300, 400)


def _milkshake(pen: Pen, look: Look) -> None:
    """A shake under whipped cream with a cherry, in a glass on a foot."""
    paint = (_flavours(look) or [look.main("#f29ab2", "#fbeec6", "#a67a5a").base])[0]
    pen.line("#f4f1ea", 18, (330, 420), (386, 30))
    pen.lines("#e0586a", 18, *(((386 - 7 * k, 34 + 50 * k), (383 - 7 * k, 56 + 50 * k)) for k in range(3)))
    c = tones(look.main(paint).base if look.color else paint)
    pen.poly("#dcebf2", (188, 200), (412, 200), (362, 500), (238, 500), r=14, opacity=0.75)
    pen.poly(c.base, (198, 214), (402, 214), (356, 490), (244, 490), r=12)
    pen.poly(c.dark, (344, 214), (402, 214), (356, 490), (326, 490), r=8)
    pen.poly(c.light, (212, 230), (236, 230), (262, 470), (250, 470), r=6)
    pen.box(284, 498, 32, 36, "#dcebf2")
    pen.oval(300, 544, 92, 16, "#c9dbe4")
    for x, y, r in (
        (236, 188, 52),
        (300, 176, 60),
        (364, 188, 52),
        (268, 138, 48),
        (330, 136, 46),
        (300, 96, 38),
    ):
        pen.dot(x, y + 5, r, "#ebe3d6")
        pen.dot(x - 4, y, r * 0.92, "#fffdf8")
    pen.dot(300, 56, 28, "#c9263c")
    pen.dot(292, 48, 8, "#f58a94")
    pen.line("#5f8a3a", 5, (304, 34), (326, 0), curve=True)
    pen.anchor("hand", 300, 400)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:ice_cone": _cone,
    "prop:doughnut_box": _doughnut_box,
    "prop:cupcake_stand": _cupcake_stand,
    "prop:smoothie": _smoothie,
    "prop:milkshake": _milkshake,
}
