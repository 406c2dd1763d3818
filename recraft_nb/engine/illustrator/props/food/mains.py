"""Main dishes, drawn about the origin and standing on it: fillets, steaks, birds, toast, pancakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _fillet(flesh: str, stripe: str, edge: str) -> Callable[[Pen], None]:
    """A fillet of fish: a thick long piece with pale lines across and a seared edge."""

    def draw(pen: Pen) -> None:
        pen.soft(edge, (-150, -10), (-120, -58), (-20, -84), (90, -74), (152, -36), (140, 2), (40, 22),
            (-90, 20))
        pen.soft(flesh, (-148, -20), (-118, -66), (-20, -90), (88, -82), (146, -44), (132, -10), (40, 6),
            (-90, 6))
        for k in range(6):
            x = -104 + k * 40
            pen.line(stripe, 7, (x - 10, -2), (x + 4, -36), (x + 30, -70), curve=True, opacity=0.85)
        pen.lines(tones(edge).dark, 6, ((-70, -72), (-20, -6)), ((-6, -82), (44, -4)),
            ((60, -78), (104, -16)), opacity=0.5)

    return draw


def _meat(paint: str, core: str = "") -> Callable[[Pen], None]:
    """A steak or a chop with marks of the grill; cut open where it is pink inside."""

    def draw(pen: Pen) -> None:
        c = tones(paint)
        pen.soft(c.deep, (-150, -10), (-116, -66), (-10, -84), (100, -74), (146, -26), (100, 20), (-40, 24),
            (-118, 16))
        pen.soft(c.base, (-148, -22), (-114, -74), (-10, -92), (98, -82), (140, -38), (96, 4), (-40, 8),
            (-116, 2))
        for k in range(4):
            pen.line(c.deep, 9, (-92 + k * 52, -70), (-62 + k * 52, -6))
        if core:
            pen.soft(core, (40, 0), (96, -6), (136, -34), (142, -22), (100, 14), (44, 18))

    return draw


def _chicken(pen: Pen) -> None:
    """A whole roast bird with its legs up."""
    c = tones("#c9803a")
    pen.soft(c.dark, (-150, -30), (-110, -120), (0, -150), (110, -120), (152, -30), (90, 16), (-90, 16))
    pen.soft(c.base, (-146, -40), (-108, -124), (0, -152), (104, -124), (140, -40), (80, 4), (-90, 4))
    for side in (-1, 1):
        pen.soft(c.dark, (side * 60, -20), (side * 70, -70), (side * 120, -84), (side * 150, -40),
            (side * 110, -4))
        pen.soft(c.light, (side * 66, -28), (side * 76, -70), (side * 116, -78), (side * 138, -44),
            (side * 104, -14))
        pen.line("#f3e6cf", 15, (side * 134, -60), (side * 172, -96))
        pen.dot(side * 176, -102, 13, "#fbf3e2")
    pen.oval(-34, -112, 46, 18, c.glow, turn=-18, opacity=0.7)


def shrimps(pen: Pen) -> None:
    """A handful of shrimps."""
    for x, y in ((-90, 0), (0, -18), (90, 0), (-40, 16), (50, 18)):
        pen.lines("#d9623f", 30, ((x - 34, y), (x - 20, y - 38), (x + 16, y - 40), (x + 34, y - 8)),
            curve=True)
        pen.lines("#f59a78", 20, ((x - 34, y - 2), (x - 20, y - 39), (x + 16, y - 41), (x + 34, y - 9)),
            curve=True)
        pen.poly("#c9472f", (x + 28, y - 8), (x + 52, y + 6), (x + 26, y + 14), r=3)


def _omelette(pen: Pen) -> None:
    pen.soft("#d9a02f", (-150, -8), (-110, -66), (0, -88), (110, -66), (150, -8), (60, 14), (-60, 14))
    pen.soft("#f7cf55", (-146, -16), (-108, -72), (0, -92), (108, -72), (142, -16), (60, 0), (-60, 0))
    for x, y in ((-60, -50), (20, -64), (70, -36), (-10, -28)):
        pen.oval(x, y, 12, 6, "#5f9e45")


def _sausages(pen: Pen) -> None:
    for y in (-46, -16, 14):
        pen.line("#7a3524", 40, (-110, y), (0, y + 12), (110, y - 4), curve=True)
        pen.line("#b5583a", 30, (-110, y - 4), (0, y + 8), (110, y - 8), curve=True)


def _slice(crust: str, crumb: str, spread: str = "") -> Callable[[Pen], None]:
    """Two slices of toast that lean on each other, perhaps with something spread on them."""

    def draw(pen: Pen) -> None:
        for x, turn in ((-66, -6), (66, 6)):
            with pen.at(x, 0, turn=turn):
                pen.soft(tones(crust).dark, (-78, 16), (-84, -60), (-70, -104), (0, -100), (70, -104),
                    (84, -60), (78, 16))
                pen.soft(crust, (-78, 4), (-84, -68), (-70, -112), (0, -108), (70, -112), (84, -68), (78, 4))
                pen.soft(spread or crumb, (-62, -8), (-66, -66), (-56, -96), (0, -92), (56, -96), (66, -66),
                    (62, -8))
                if spread:
                    for dx, dy in ((-30, -70), (20, -50), (-10, -26), (36, -80)):
                        pen.oval(dx, dy, 16, 6, tones(spread).light, turn=-20)

    return draw


def _pancake(pen: Pen) -> None:
    pen.oval(0, 0, 178, 44, "#b5702f")
    pen.oval(0, -16, 178, 42, "#f3cd84")
    pen.oval(0, -24, 178, 40, "#d9923f")
    pen.oval(-4, -27, 160, 33, "#e3a552")


def _waffle(pen: Pen) -> None:
    pen.oval(0, 0, 186, 46, "#a8682a")
    pen.oval(0, -24, 186, 44, "#c98a3f")
    pen.oval(0, -25, 172, 38, "#e3ab58")
    pen.lines("#b9772f", 8, *[((x, -25 - 34 * (1 - (x / 172) ** 2) ** 0.5),
        (x, -25 + 34 * (1 - (x / 172) ** 2) ** 0.5))
        for x in (-132, -88, -44, 0, 44, 88, 132)], ((-164, -36), (164, -36)), ((-164, -14), (164, -14)))


def _toast(pen: Pen) -> None:
    pen.poly("#a8682a", (-176, 4), (-150, -34), (150, -34), (176, 4), (160, 26), (-160, 26), r=18)
    pen.poly("#f0cf8a", (-176, -8), (-150, -44), (150, -44), (176, -8), (162, 8), (-162, 8), r=18)
    pen.poly("#d9a04a", (-150, -14), (-130, -38), (130, -38), (150, -14), r=14)


#: What is piled up on a plate, one layer of each.
STACKED: Mapping[str, Callable[[Pen], None]] = {"pancake": _pancake, "waffle": _waffle, "slices": _toast}
#: What may be the main thing on a plate, drawn about 300 units wide.
MAINS: Mapping[str, Callable[[Pen], None]] = {
    "salmon": _fillet("#f58f62", "#fbc3a4", "#c9623a"), "fish": _fillet("#f3e3c4", "#fff6e2", "#c98f4a"),
    "tuna": _meat("#8a3f44", "#e0707a"), "steak": _meat("#7a4230", "#d9706a"), "chop": _meat("#b9784f"),
    "breast": _meat("#d99a55"), "tofu": _fillet("#f6ead0", "#fffaf0", "#c99a55"), "chicken": _chicken,
    "shrimps": shrimps, "omelette": _omelette, "sausages": _sausages,
    "toast": _slice("#c98a44", "#f6dfae"), "avocado_toast": _slice("#c98a44", "#f6dfae", "#8fb84a"),
}
