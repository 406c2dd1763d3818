"""A breakfast tray on a made bed, and a board for bread, dusted with flour."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

#: Begins the trait that names one thing on the tray.
HOLDS = "holds:"
#: The trait of a board on which flour lies.
FLOURED = "floured"
_USUAL = ("coffee", "croissant", "juice", "rose")
_MOST = 5


def _bed_tray(pen: Pen, look: Look) -> None:
    """A bed seen from its foot, and on the duvet a tray with short legs that carries what is named."""
    sheet, wood = look.main("#fbfaf7"), look.pick("#a8703f", "#8f5f3c")
    pen.fill(corners((-60, 300), (-60, 90), (660, 90), (660, 300), r=46), wood.base)
    pen.fill(corners((-30, 300), (-30, 122), (630, 122), (630, 300), r=34), wood.light)
    for x in (140, 460):
        pen.form(soft((x - 140, 290), (x - 150, 200), (x - 90, 158), (x, 150), (x + 90, 158), (x + 150, 200),
                      (x + 140, 290), (x, 312)), tones("#fdfbf6"))  # fmt: skip
    duvet = corners((-62, 268), (662, 268), (730, 520), (724, 600), (-124, 600), (-130, 520), r=34)
    pen.fill(duvet, sheet.base)
    pen.cut(duvet, corners((-140, 536), (740, 536), (740, 610), (-140, 610)), sheet.dark)
    pen.cut(duvet, corners((-140, 262), (740, 262), (740, 306), (-140, 306)), sheet.light)
    for x, y in ((-50, 340), (640, 350), (-20, 470), (610, 480)):
        pen.line(sheet.dark, 6, (x, y), (x + 24, y + 40), (x + 18, y + 86), curve=True)
    tray = look.pick("#b98049", "#9a6a3c")
    pen.oval(300, 500, 300, 30, sheet.deep, opacity=0.5)
    for x in (40, 540):
        pen.box(x, 440, 22, 62, tray.dark, 6)
    pen.poly(tray.dark, (70, 366), (530, 366), (590, 462), (10, 462), r=16)
    pen.poly(tray.base, (82, 374), (518, 374), (572, 448), (28, 448), r=12)
    pen.box(10, 448, 580, 26, tray.dark, 10)
    pen.line(tray.light, 5, (26, 454), (574, 454))
    kinds = [t.removeprefix(HOLDS) for t in look.traits if t.startswith(HOLDS)] or [*_USUAL]
    kinds = [kind for kind in kinds if kind in _ON_TRAY][:_MOST]
    wide = 460 / len(kinds)
    for k, kind in enumerate(_dish_in_middle(kinds)):
        with pen.at(70 + wide * (k + 0.5), 424 - 12 * (k % 2), scale=min(1.3, wide / 104)):
            _ON_TRAY[kind](pen)


def _dish_in_middle(kinds: list[str]) -> list[str]:
    dish = next((kind for kind in kinds if kind in _DISHES), "")
    others = [kind for kind in kinds if kind != dish]
    half = len(others) // 2
    return [*others[:half], dish, *others[half:]] if dish else others


# Each stands on (0, 0) and is about 110 wide.
def _pancakes(pen: Pen) -> None:
    pen.oval(0, 0, 66, 15, "#d5dbe2")
    pen.oval(0, -5, 66, 14, "#ffffff")
    for k in range(4):
        pen.oval(0, -10 - 15 * k, 50, 14, "#b9783a")
        pen.oval(0, -16 - 15 * k, 50, 13, "#e9b56a")
    pen.soft(
        "#9a531f", (-38, -66), (0, -74), (38, -66), (34, -40), (24, -56), (6, -36), (-8, -56), (-28, -46)
    )
    pen.box(-12, -82, 24, 16, "#fbe07a", 4)


def _cup(drink: str) -> Callable[[Pen], None]:
    def draw(pen: Pen) -> None:
        pen.oval(0, 0, 48, 10, "#d5dbe2")
        pen.oval(0, -4, 48, 9, "#ffffff")
        pen.ring(36, -34, 15, 15, "#e9edf2", 8)
        pen.fill(corners((-32, -56), (32, -56), (24, -6), (-24, -6), r=10), "#f7f8fa")
        pen.oval(0, -56, 32, 8, "#ffffff")
        pen.oval(0, -55, 27, 6, drink)
        for dx in (-9, 9):
            pen.line("#ffffff", 5, (dx, -72), (dx + 7, -88), (dx, -104), curve=True, opacity=0.75)

    return draw


def _juice(pen: Pen) -> None:
    pen.fill(corners((-27, -106), (27, -106), (22, 0), (-22, 0), r=6), "#eef6f9", opacity=0.9)
    pen.fill(corners((-24, -84), (24, -84), (20, -5), (-20, -5), r=5), "#f59a2c")
    pen.oval(0, -84, 24, 6, "#fbbd5a")
    pen.oval(0, -106, 27, 6, "#ffffff", opacity=0.7)
    pen.line("#ffffff", 5, (-15, -74), (-12, -20), opacity=0.6)


def _rose(pen: Pen) -> None:
    pen.line("#4f8f45", 6, (0, -30), (2, -112))
    pen.soft("#5fa04f", (2, -70), (30, -92), (36, -72), (14, -60))
    pen.fill(corners((-12, -62), (12, -62), (18, 0), (-18, 0), r=10), "#cfe6ee")
    pen.line("#ffffff", 4, (-8, -50), (-10, -12))
    pen.soft("#c22f40", (-26, -136), (0, -152), (26, -136), (22, -108), (0, -98), (-22, -108))
    pen.soft("#e2475a", (-16, -134), (2, -146), (18, -132), (10, -116), (-10, -116))
    pen.line("#9a1f30", 4, (-10, -128), (2, -136), (10, -126), (0, -120), curve=True)


def _flowers(pen: Pen) -> None:
    for dx, lean, tone in ((-8, -26, "#f2a0b8"), (0, 2, "#fbd45a"), (8, 28, "#f7f3ea")):
        pen.line("#4f8f45", 5, (dx, -44), (dx + lean, -108))
        for k in range(6):
            a = math.tau * k / 6
            pen.dot(dx + lean + 11 * math.cos(a), -112 + 11 * math.sin(a), 8, tone)
        pen.dot(dx + lean, -112, 7, "#e0a030")
    pen.fill(corners((-15, -60), (15, -60), (20, 0), (-20, 0), r=10), "#a9c8d6")


def _plate(pen: Pen) -> None:
    pen.oval(0, 0, 60, 14, "#d5dbe2")
    pen.oval(0, -5, 60, 13, "#ffffff")


def _croissant(pen: Pen) -> None:
    _plate(pen)
    pen.soft(
        "#b9742f", (-54, -6), (-44, -34), (-14, -52), (16, -52), (46, -34), (54, -6), (24, -16), (-24, -16)
    )
    pen.soft(
        "#e0a04f", (-48, -14), (-38, -36), (-12, -50), (14, -50), (40, -36), (48, -14), (20, -24), (-20, -24)
    )
    pen.lines("#b9742f", 4, ((-30, -42), (-24, -20)), ((-2, -52), (-2, -24)), ((28, -44), (22, -20)))


def _toast(pen: Pen) -> None:
    _plate(pen)
    for dx, lift in ((-14, 0), (14, 5)):
        pen.poly("#a8682f", (dx - 30, -8 - lift), (dx - 26, -62), (dx + 26, -62), (dx + 30, -8 - lift), r=12)
        pen.poly("#f0cf94", (dx - 23, -13 - lift), (dx - 20, -56), (dx + 20, -56), (dx + 23, -13 - lift), r=9)


def _eggs(pen: Pen) -> None:
    _plate(pen)
    for dx in (-22, 22):
        pen.oval(dx, -10, 28, 10, "#fffdf6")
        pen.oval(dx, -15, 12, 8, "#f5a92c")
        pen.oval(dx - 4, -18, 4, 2.5, "#fbdc8a")


def _berries(pen: Pen) -> None:
    for dx, dy, tone in (
        (-24, -40, "#d9364a"),
        (0, -50, "#4f4a8c"),
        (22, -42, "#d9364a"),
        (-8, -40, "#c22f56"),
    ):
        pen.dot(dx, dy, 15, tone)
        pen.dot(dx - 4, dy - 5, 4, "#ffffff", opacity=0.6)
    pen.fill(corners((-46, -38), (46, -38), (28, 0), (-28, 0), r=14), "#8fb6cc")
    pen.line("#b9d6e4", 5, (-40, -32), (40, -32))


def _waffles(pen: Pen) -> None:
    _plate(pen)
    for k in range(2):
        pen.oval(0, -12 - 18 * k, 48, 15, "#b9742f")
        pen.oval(0, -18 - 18 * k, 48, 14, "#e3a653")
    for dx in (-24, 0, 24):
        pen.line("#b9742f", 4, (dx - 8, -28), (dx + 8, -46))
        pen.line("#b9742f", 4, (dx + 8, -28), (dx - 8, -46))


_ON_TRAY: Mapping[str, Callable[[Pen], None]] = {
    "pancakes": _pancakes, "coffee": _cup("#6b4030"), "tea": _cup("#c9853a"), "juice": _juice, "rose": _rose,
    "flowers": _flowers, "croissant": _croissant, "toast": _toast, "eggs": _eggs, "berries": _berries,
    "waffles": _waffles,
}  # fmt: skip
_DISHES = frozenset({"pancakes", "waffles", "croissant", "toast", "eggs"})


def _bread_board(pen: Pen, look: Look) -> None:
    """A board of wood with a handle, bare so that bread can lie on it."""
    c = look.main("#c99a5e", "#b98550")
    pen.fill(corners((-30, 520), (64, 420), (536, 420), (630, 520), (600, 556), (0, 556), r=22), c.dark)
    top = corners((-24, 512), (70, 420), (530, 420), (624, 512), (590, 530), (10, 530), r=20)
    pen.fill(top, c.base)
    for y, x0, x1 in ((438, 120, 470), (462, 60, 560), (486, 40, 500), (508, 90, 590)):
        pen.line(c.dark, 4, (x0, y), (x1, y), opacity=0.6)
    pen.ring(574, 496, 22, 9, c.deep, 7)
    for x, y in ((96, 500), (508, 452), (470, 512), (60, 478)):
        pen.oval(x, y, 6, 3, "#e9c07e")
    if look.has(FLOURED):
        for x, y, w, h in ((96, 490, 84, 16), (500, 480, 92, 18), (300, 510, 120, 14)):
            pen.oval(x, y, w, h, "#fffdf6", opacity=0.75)
        for k in range(34):
            x = 20 + (k * 149) % 560
            pen.dot(x, 444 + (k * 37) % 78, 3 + k % 3 * 1.6, "#ffffff", opacity=0.9)
    pen.anchor("seat", 300, 474)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:bed_tray": _bed_tray,
    "prop:bread_board": _bread_board,
}
