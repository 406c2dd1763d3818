"""A table of tales with everybody around it: adventurers over a map, two at their pancakes, a feast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Outline, soft, tones
from recraft_nb.engine.illustrator.props.people.cast import Role, act, roles
from recraft_nb.engine.illustrator.props.scenes.at_home import YOUNG

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

_SHORT = frozenset({*YOUNG, "figure:dwarf", "figure:gnome", "figure:elf"})
_USUAL = ("figure:knight", "figure:wizard", "figure:wood_elf", "figure:dwarf", "figure:hooded")
#: What may lie in front of each who sits there.
DISHES = ("pancakes", "soup", "pizza", "burger", "cake", "tea", "beer")
_BACK, _FRONT, _FLOOR = 410.0, 486.0, 650.0
_STEP = 138.0


def _plate(pen: Pen, x: float, y: float, dish: str) -> None:
    """One helping."""
    if dish in {"beer", "tea"}:
        c = tones("#a8703f" if dish == "beer" else "#f4f1ea")
        pen.ring(x + 24, y - 30, 13, 16, c.dark, 8)
        pen.box(x - 21, y - 56, 44, 58, c.base, 8)
        pen.oval(x + 1, y - 56, 23, 9, "#fff6dc" if dish == "beer" else "#a8683a")
        if dish == "beer":
            for dx in (-12, 2, 14):
                pen.dot(x + dx, y - 62, 10, "#fffaf0")
        return
    pen.oval(x, y, 50, 13, "#cfd6e4")
    pen.oval(x, y - 3, 48, 12, "#ffffff")
    if dish == "pancakes":
        for k in range(4):
            pen.box(x - 34, y - 16 - 11 * k, 68, 13, ("#d9954a", "#e8b062")[k % 2], 6)
        pen.oval(x, y - 51, 34, 9, "#f0c07a")
        pen.soft("#8a4a22", (x - 26, y - 53), (x, y - 60), (x + 26, y - 53), (x + 29, y - 34), (x + 20,
            y - 40),
            (x + 6, y - 46), (x - 12, y - 30), (x - 16, y - 44), (x - 26, y - 42))
        pen.box(x - 9, y - 66, 18, 11, "#ffe27a", 3)
    elif dish == "soup":
        pen.poly("#d9795a", (x - 40, y - 30), (x + 40, y - 30), (x + 24, y), (x - 24, y), r=10)
        pen.oval(x, y - 30, 40, 10, "#f0a93a")
        pen.lines("#ffffff", 4, ((x - 8, y - 44), (x - 14, y - 58), (x - 6, y - 72)), ((x + 10, y - 44),
            (x + 4, y - 58), (x + 12, y - 72)), curve=True, opacity=0.8)
    elif dish == "burger":
        pen.box(x - 32, y - 16, 64, 13, "#d9954a", 6)
        pen.box(x - 34, y - 24, 68, 10, "#6b3a24", 5)
        pen.box(x - 36, y - 31, 72, 8, "#6fae4f", 4)
        pen.soft("#e0a052", (x - 34, y - 30), (x - 26, y - 54), (x, y - 62), (x + 26, y - 54), (x + 34,
            y - 30))
    elif dish == "pizza":
        pen.oval(x, y - 7, 42, 11, "#d9954a")
        pen.oval(x, y - 9, 35, 8, "#f4c95d")
        for dx, dy in ((-18, -9), (2, -12), (18, -8), (-2, -6)):
            pen.oval(x + dx, y + dy, 7, 3, "#c9403a")
    else:
        pen.poly("#f6d5b0", (x - 30, y - 6), (x + 26, y - 6), (x + 26, y - 40), (x - 30, y - 40), r=3)
        pen.box(x - 30, y - 27, 56, 8, "#d9594c")
        pen.box(x - 32, y - 46, 60, 11, "#fff4f0", 5)
        pen.dot(x - 4, y - 50, 8, "#d9363f")


def _candle(pen: Pen, x: float, y: float) -> None:
    pen.dot(x, y - 92, 66, "#ffd98a", opacity=0.22)
    pen.oval(x, y, 30, 8, "#a87a2f")
    pen.box(x - 13, y - 64, 26, 62, "#fff4dc", 5)
    pen.soft("#ffe9c4", (x - 13, y - 62), (x - 15, y - 40), (x - 9, y - 34), (x - 6, y - 62))
    pen.soft("#f28a2f", (x - 12, y - 76), (x, y - 112), (x + 12, y - 76), (x, y - 62))
    pen.soft("#ffe27a", (x - 6, y - 74), (x, y - 94), (x + 6, y - 74), (x, y - 64))


def _map(pen: Pen, x: float, y: float) -> None:
    """A map unrolled toward us: a coast, a dotted way, a cross."""
    pen.poly("#c9a468", (x - 118, y + 22), (x - 92, y - 32), (x + 92, y - 32), (x + 118, y + 22), r=6)
    pen.poly("#f0dcae", (x - 106, y + 17), (x - 84, y - 29), (x + 84, y - 29), (x + 106, y + 17), r=4)
    pen.soft("#9fc79a", (x - 78, y + 6), (x - 66, y - 20), (x - 30, y - 24), (x - 14, y - 8), (x - 40,
        y + 10))
    pen.soft("#9fc79a", (x + 16, y + 8), (x + 30, y - 14), (x + 62, y - 18), (x + 80, y + 6), (x + 48,
        y + 13))
    for dx, dy in ((-46, -8), (-28, -1), (-8, 3), (12, 0), (30, -4)):
        pen.oval(x + dx, y + dy, 5, 3, "#8a4a3a")
    pen.lines("#d9363f", 6, ((x + 42, y - 10), (x + 60, y + 3)), ((x + 60, y - 10), (x + 42, y + 3)))


def _cards(pen: Pen, x: float, y: float) -> None:
    for k in range(5):
        dx = (k - 2) * 34
        pen.poly("#ffffff", (x + dx - 17, y + 12), (x + dx - 12, y - 16), (x + dx + 14, y - 16), (x + dx + 19,
            y + 12), r=3)
        pen.oval(x + dx + 1, y - 2, 6, 4, ("#d9363f", "#2b2733")[k % 2])
    for k, paint in enumerate(("#d9363f", "#3f86c9", "#f2bd3f")):
        pen.oval(x + 96 + 18 * (k % 2), y - 4 - 6 * k, 16, 6, paint)


def _dice(pen: Pen, x: float, y: float) -> None:
    for dx, paint in ((-24, "#d9363f"), (16, "#3f86c9")):
        pen.box(x + dx - 14, y - 24, 27, 27, paint, 5)
        for a, b in ((-6, -6), (6, 6), (0, 0)):
            pen.dot(x + dx + a, y - 11 + b, 3, "#ffffff")


def menorah(pen: Pen, x: float, y: float) -> None:
    """Eight lights and one that is higher."""
    pen.dot(x, y - 120, 120, "#ffd98a", opacity=0.2)
    gold = tones("#d9a936")
    pen.poly(gold.dark, (x - 34, y + 2), (x + 34, y + 2), (x + 16, y - 14), (x - 16, y - 14), r=4)
    pen.line(gold.base, 10, (x, y - 8), (x, y - 104))
    for k in range(1, 5):
        r = 21.0 * k
        pen.line(gold.base, 8, (x - r, y - 86), (x - r * 0.7, y - 86 + r * 0.5), (x, y - 84 + r * 0.72),
            (x + r * 0.7, y - 86 + r * 0.5), (x + r, y - 86), curve=True)
    for k in range(-4, 5):
        top = y - (104 if k == 0 else 86)
        pen.box(x + 21 * k - 5, top - 30, 10, 30, "#8fc2ef" if k else "#ffffff", 3)
        pen.soft("#f28a2f", (x + 21 * k - 6, top - 34), (x + 21 * k, top - 56), (x + 21 * k + 6, top - 34))
        pen.soft("#ffe27a", (x + 21 * k - 3, top - 34), (x + 21 * k, top - 46), (x + 21 * k + 3, top - 34))


def _turkey(pen: Pen, x: float, y: float) -> None:
    pen.oval(x, y, 104, 18, "#cfd6e4")
    pen.oval(x, y - 4, 100, 16, "#ffffff")
    c = tones("#b86a32")
    pen.form(_bird(x, y), c)
    for s in (-1, 1):
        pen.tube(c.dark, [(x + s * 52, y - 36), (x + s * 86, y - 58)], [34, 16])
        pen.dot(x + s * 92, y - 62, 9, "#fff4dc")
    for dx in (-80, -60, 66, 84):
        pen.dot(x + dx, y - 10, 11, "#6fae4f")


def _bird(x: float, y: float) -> Outline:
    return soft((x - 70, y - 16), (x - 66, y - 58), (x - 20, y - 84), (x + 30, y - 80), (x + 68, y - 50),
        (x + 68,
        y - 14), (x, y - 4))


def _stool(pen: Pen, x: float, seat: float) -> None:
    wood = tones("#8a5a35")
    pen.lines(wood.dark, 13, ((x - 30, seat), (x - 42, _FLOOR - 20)), ((x + 30, seat), (x + 42, _FLOOR - 20)))
    pen.box(x - 56, seat - 4, 112, 18, wood.base, 8)


def _table(pen: Pen, half: float, paint: str) -> None:
    """Boards seen a little from above, on stout legs."""
    t = tones(paint)
    # Boards close it toward us, so that nobody seems to stand behind it.
    pen.box(300 - half + 34, _FRONT, 2 * half - 68, _FLOOR - _FRONT - 4, t.deep, 4)
    for k in range(1, 5):
        x = 300 - half + 34 + (2 * half - 68) * k / 5
        pen.line(t.dark, 4, (x, _FRONT + 30), (x, _FLOOR - 8))
    for s in (-1, 1):
        x = 300 + s * (half - 34)
        pen.poly(t.dark, (x - 18, _FRONT), (x + 18, _FRONT), (x + 14, _FLOOR + 8), (x - 14, _FLOOR + 8), r=4)
    pen.poly(t.light, (300 - half, _FRONT), (300 - half + 52, _BACK), (300 + half - 52, _BACK),
        (300 + half, _FRONT),
        r=5)
    for share in (0.36, 0.68):
        y = _BACK + (_FRONT - _BACK) * share
        pen.line(t.base, 3, (300 - half + 52 - 52 * share + 6, y), (300 + half - 52 + 52 * share - 6, y))
    pen.box(300 - half, _FRONT - 4, 2 * half, 30, t.base, 7)
    pen.box(300 - half + 6, _FRONT + 16, 2 * half - 12, 10, t.dark, 5)


def _round_table(pen: Pen, look: Look) -> None:
    """Everybody is behind the table or at its ends; the host stands behind them."""
    guests = roles(look, "guest")[:8] or [Role(picture) for picture in _USUAL[:3]]
    host = roles(look, "host")[:1]
    dish = next((dish for dish in DISHES if look.has(f"dish:{dish}")), "")
    ends = 2 if len(guests) > 3 else 0
    behind = guests[: len(guests) - ends]
    half = max(190.0, _STEP * len(behind) / 2 + (36 if ends else 56))
    if host:
        act(pen, look, host[0], ("serving tray", "happy"), x=300 - half + 26, y=GROUND + 6, scale=0.98)
        x, y = pen.anchors.get("hand", (300 - half - 60, 250.0))
        pen.oval(x, y - 8, 62, 11, "#8a5a35")
        for dx in (-26, 24):
            _plate(pen, x + dx, y - 12, "beer")
    for k, who in enumerate(behind):
        x = 300 + (k - (len(behind) - 1) / 2) * _STEP
        low = 30 if who.picture in _SHORT else 84
        act(pen, look, who, ("at desk", "happy"), x=x, y=GROUND + low, scale=0.98)
    for k, who in enumerate(guests[len(guests) - ends :]):
        x = 300 + (half + 46) * (-1 if k else 1)
        small = who.picture in _SHORT
        _stool(pen, x, 526)
        act(pen, look, who, ("seated", "happy"), x=x, y=_FLOOR - 14 - (44 if small else 0), flip=bool(k),
            scale=0.98)
    _table(pen, half, look.pick("#a8703f", "#96603a", "#b07d4a").base)
    _laid(pen, look, dish, half, len(behind), len(guests))


def _laid(pen: Pen, look: Look, dish: str, half: float, behind: int, guests: int) -> None:
    """What is on the table."""
    mid = (_BACK + _FRONT) / 2
    middle = next((kind for kind in ("map", "menorah", "turkey", "cards", "dice") if look.has(kind)), "")
    draw = {"map": _map, "menorah": menorah, "turkey": _turkey, "cards": _cards, "dice": _dice}.get(middle)
    if draw is not None:
        draw(pen, 300, mid + 8)
    if dish:
        for k in range(behind):
            _plate(pen, 300 + (k - (behind - 1) / 2) * _STEP, _FRONT - 18, dish)
    elif not middle or guests > 3:
        for s in (-1, 1):
            _plate(pen, 300 + s * (half - 74), _FRONT - 20, "beer" if look.has("tavern") else "cake")
    if look.has("candle"):
        # One candle beside what is in the middle.
        side = 132 if middle and half > 180 else 0 if not dish else 69
        _candle(pen, 300 + side, mid + 4)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:tale_table": _round_table,
}
