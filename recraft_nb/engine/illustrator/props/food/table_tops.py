"""What lies on a long table at which one does not dine: cups, cards, dominoes, a game, paper, a pizza."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

#: Begins the trait that says what lies on the table.
SPREAD = "spread:"

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.


def _cup(pen: Pen, x: float, y: float, paint: str) -> None:
    c = tones(paint)
    pen.oval(x, y + 2, 34, 8, "#e9ecf1")
    pen.ring(x + 24, y - 20, 11, 11, c.dark, 6)
    pen.poly(c.base, (x - 24, y - 40), (x + 24, y - 40), (x + 16, y), (x - 16, y), r=7)
    pen.oval(x, y - 40, 24, 6, "#6b4632")
    for dx in (-7, 8):
        pen.line("#ffffff", 5, (x + dx, y - 52), (x + dx - 7, y - 66), (x + dx + 5, y - 80), curve=True,
            opacity=0.8)


def _vase(pen: Pen, x: float, y: float) -> None:
    for dx, dy, paint in ((-22, -86, "#e0617a"), (20, -90, "#f2b53f"), (0, -108, "#f08fb0")):
        pen.line("#5a9a4a", 5, (x, y - 30), (x + dx, y + dy))
        pen.dot(x + dx, y + dy, 17, paint)
        pen.dot(x + dx, y + dy, 7, "#fff3d6")
    pen.poly("#5f9fb8", (x - 22, y - 52), (x + 22, y - 52), (x + 28, y), (x - 28, y), r=8)


def _cups(pen: Pen, top: float) -> None:
    _vase(pen, 300, top - 8)
    for x, paint in ((150, "#e0715a"), (450, "#4f86c9")):
        _cup(pen, x, top - 2, paint)
    for x in (222, 378):
        pen.oval(x, top - 2, 36, 8, "#fdfdff")
        pen.soft("#d99a4e", (x - 22, top - 6), (x - 10, top - 22), (x + 12, top - 22), (x + 22, top - 6))


def _card(pen: Pen, x: float, y: float, paint: str, turn: float = 0.0) -> None:
    pen.poly("#fffdf8", (x - 18 + turn, y - 22), (x + 16 + turn, y - 24), (x + 22, y + 8), (x - 22, y + 10),
        r=4)
    pen.soft(paint, (x, y - 16), (x + 8, y - 6), (x, y + 4), (x - 8, y - 6))


def _cards(pen: Pen, top: float) -> None:
    for x, paint, turn in ((90, "#d9363a", 4), (140, "#26262f", -4), (190, "#d9363a", 3),
            (410, "#26262f", -3), (460, "#d9363a", 4), (510, "#26262f", -4)):
        _card(pen, x, top - 8, paint, turn)
    pen.box(268, top - 34, 64, 34, "#3f6fc0", 5)
    pen.box(274, top - 30, 52, 24, "#86a8e4", 4)
    for k, paint in enumerate(("#d9363a", "#f2c14e", "#3f9a55")):
        for j in range(3):
            pen.oval(232 + 68 * (k == 2) + 24 * (k == 1) - 10 * k, top + 2 - 7 * j, 15, 6, paint)


def _tile(pen: Pen, x: float, y: float, pips: tuple[int, int]) -> None:
    pen.box(x - 19, y - 52, 38, 58, "#d8cfbd", 6)
    pen.box(x - 19, y - 56, 38, 56, "#fdf9ee", 6)
    pen.line("#8a8478", 3, (x - 14, y - 28), (x + 14, y - 28))
    for half, many in enumerate(pips):
        for k in range(many):
            dx = 0 if many == 1 else (-8, 8, -8, 8, 0)[k]
            dy = 0 if many == 1 else (-7, 7, 7, -7, 0)[k]
            pen.dot(x + dx, y - 42 + 28 * half + dy, 4, "#26262f")


def dominoes(pen: Pen, top: float) -> None:
    """A row of standing stones with their pips, and some that lie on the table."""
    for k, pips in enumerate(((3, 1), (2, 4), (5, 2), (1, 1), (4, 3), (2, 2))):
        _tile(pen, 110 + 44 * k + 116 * (k > 2), top - 8, pips)
    for x in (252, 306, 360):
        pen.box(x - 26, top - 10, 50, 14, "#fdf9ee", 4)
        pen.line("#8a8478", 3, (x - 1, top - 9), (x - 1, top + 3))
        for dx in (-14, 12):
            pen.dot(x + dx, top - 3, 3.5, "#26262f")


def board_game(pen: Pen, top: float) -> None:
    """A board with a track of fields, men of four colours and a pair of dice."""
    pen.poly("#2f7f6a", (176, top - 24), (424, top - 24), (468, top + 6), (132, top + 6), r=5)
    pen.poly("#f4ead2", (188, top - 20), (412, top - 20), (450, top + 2), (150, top + 2), r=4)
    for k in range(9):
        x = 172 + k * 32
        pen.oval(x, top - 3, 12, 4, ("#d9484a", "#f2b53f", "#4f86c9", "#57a86a")[k % 4])
    for x, paint in ((206, "#d9363a"), (262, "#3f6fc0"), (334, "#f2c14e"), (398, "#3f9a55")):
        c = tones(paint)
        pen.poly(c.base, (x - 8, top - 40), (x + 8, top - 40), (x + 15, top - 8), (x - 15, top - 8), r=5)
        pen.dot(x, top - 46, 12, c.light)
    for x in (104, 500):
        pen.box(x - 15, top - 30, 30, 30, "#fdfbf4", 6)
        for dx, dy in ((-6, -21), (6, -9), (0, -15)):
            pen.dot(x + dx, top + dy, 3.4, "#26262f")


def _papers(pen: Pen, top: float) -> None:
    for x, paint in ((120, "#f2b53f"), (300, "#4f9ad0"), (480, "#57b06a")):
        pen.poly("#fffdf8", (x - 52, top - 20), (x + 44, top - 22), (x + 58, top + 6), (x - 66, top + 8), r=3)
        pen.soft(paint, (x - 20, top - 2), (x, top - 14), (x + 22, top - 2), (x, top + 4))
    for x, paint in ((200, "#d9363a"), (224, "#3f86c9"), (388, "#f2953b"), (410, "#8a63b8")):
        pen.line(paint, 7, (x - 12, top + 4), (x + 12, top - 16))
    pen.poly("#7a5ab0", (232, top - 44), (268, top - 44), (262, top - 6), (238, top - 6), r=4)
    for dx, paint in ((-10, "#f2c14e"), (0, "#d9363a"), (10, "#57a86a")):
        pen.line(paint, 6, (250 + dx * 0.7, top - 40), (250 + dx * 1.3, top - 72))


def _pizza(pen: Pen, top: float) -> None:
    pen.oval(300, top - 6, 132, 24, "#c58a52")
    pen.oval(300, top - 12, 128, 22, "#e8b45a")
    pen.oval(300, top - 13, 112, 17, "#f4cf6a")
    for x, y in ((230, -14), (276, -20), (318, -8), (362, -18), (252, -4), (340, -3), (300, -15)):
        pen.oval(x, top + y, 15, 5, "#c8372f")
    for k in range(3):
        pen.line("#d09a48", 3, (300 - 118 + 60 * k, top - 16 + 6 * k), (300 + 118 - 60 * k, top - 8 - 4 * k))
    for x, paint in ((110, "#d9484a"), (490, "#d9484a")):
        pen.poly("#d9eef5", (x - 17, top - 62), (x + 17, top - 62), (x + 12, top - 2), (x - 12, top - 2), r=4,
            opacity=0.9)
        pen.poly(paint, (x - 15, top - 46), (x + 15, top - 46), (x + 12, top - 3), (x - 12, top - 3), r=4)


def _flowers(pen: Pen, top: float) -> None:
    _vase(pen, 300, top - 6)
    for x in (150, 450):
        pen.oval(x, top - 4, 44, 9, "#e3cda8")
        for dx, paint in ((-20, "#e0563f"), (2, "#8fbf4f"), (22, "#f2b93f")):
            pen.dot(x + dx, top - 20, 17, paint)


_SPREADS: Mapping[str, Callable[[Pen, float], None]] = {
    "cups": _cups, "cards": _cards, "dominoes": dominoes, "board game": board_game, "papers": _papers,
    "pizza": _pizza, "flowers": _flowers,
}


def spread(pen: Pen, look: Look, top: float) -> bool:
    """Lay on the table what its traits ask for; False where they ask for a meal."""
    kind = next((t.removeprefix(SPREAD) for t in look.traits if t.startswith(SPREAD)), "")
    if kind not in _SPREADS:
        return False
    _SPREADS[kind](pen, top)
    return True
