"""Things on a table as they are seen from straight above: cups, plates, a laptop, a round pizza in slices."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import corners, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that says into how many slices something is cut, and how many of them are gone.
SLICES = "slices:"
_X, _Y = 300.0, 330.0
_MOST = 16


def _cup(pen: Pen, look: Look) -> None:
    c = look.main("#f7f3ee", "#e8785f", "#5f9ec4", "#6fb59a")
    pen.dot(_X - 20, _Y, 212, "#e6e0d8")
    pen.dot(_X - 24, _Y - 4, 204, "#fbf9f5")
    pen.ring(_X - 20, _Y, 150, 150, "#e3ddd4", 6)
    pen.tube(c.dark, [(_X + 90, _Y - 26), (_X + 200, _Y - 66)], [40, 36])
    pen.tube(c.base, [(_X + 90, _Y - 30), (_X + 196, _Y - 69)], [28, 24])
    pen.dot(_X - 20, _Y, 134, c.dark)
    pen.dot(_X - 24, _Y - 4, 130, c.base)
    pen.dot(_X - 22, _Y - 2, 108, "#5a3524")
    pen.dot(_X - 26, _Y - 6, 98, "#7a4b30")
    pen.ring(_X - 26, _Y - 6, 72, 72, "#a8744a", 9)
    pen.soft("#e8cba4", (_X - 26, _Y + 34), (_X - 66, _Y - 8), (_X - 56, _Y - 36), (_X - 26, _Y - 20),
        (_X + 4, _Y - 36),
             (_X + 14, _Y - 8))


def _glass(pen: Pen, look: Look) -> None:
    c = look.main("#f5a83c", "#f2c94f", "#e8785f")
    pen.dot(_X, _Y, 132, "#dfeef2")
    pen.dot(_X - 3, _Y - 3, 126, "#f4fbfd")
    pen.dot(_X, _Y, 110, c.dark)
    pen.dot(_X - 4, _Y - 4, 104, c.base)
    for x, y, turn in ((-36, -20, 20), (34, 26, -14), (16, -46, 44)):
        with pen.at(_X + x, _Y + y, turn=turn):
            pen.box(-26, -26, 52, 52, "#ffffff", 9, opacity=0.42)
    pen.line("#e8483f", 14, (_X + 40, _Y - 10), (_X + 150, _Y - 116))
    pen.ring(_X, _Y, 118, 118, "#ffffff", 7, opacity=0.8)


def _plate(pen: Pen, look: Look) -> None:
    c = look.main("#fbf9f5", "#e9f0f2", "#f6e7d8")
    pen.dot(_X, _Y, 222, c.dark)
    pen.dot(_X - 4, _Y - 5, 216, c.base)
    pen.ring(_X, _Y, 204, 204, "#5f9ec4", 6, opacity=0.8)
    pen.dot(_X, _Y, 150, c.dark)
    pen.dot(_X + 2, _Y + 3, 143, c.light)
    pen.line("#ffffff", 10, (_X - 176, _Y - 60), (_X - 150, _Y - 116), (_X - 104, _Y - 160), curve=True)
    _cutlery(pen)


def _cutlery(pen: Pen) -> None:
    steel = tones("#aab4c0")
    x = _X - 262
    pen.tube(steel.base, [(x, _Y + 190), (x, _Y - 60)], [17, 13])
    pen.lines(steel.base, 9, *(((x + d, _Y - 160), (x + d, _Y - 100)) for d in (-21, -7, 7, 21)))
    pen.poly(steel.base, (x - 25, _Y - 112), (x + 25, _Y - 112), (x + 12, _Y - 60), (x - 12, _Y - 60), r=9)
    x = _X + 262
    pen.tube(steel.dark, [(x, _Y + 190), (x, _Y + 20)], [20, 17])
    pen.soft(steel.base, (x - 12, _Y + 30), (x - 14, _Y - 120), (x, _Y - 164), (x + 18, _Y - 110), (x + 15,
        _Y + 30))


def _breakfast(pen: Pen, look: Look) -> None:
    _plate(pen, look)
    for x, y, r in ((-54, -34, 74), (48, -62, 64)):
        rim = [(r + 9 * ((k * 5) % 3), k * math.tau / 7) for k in range(7)]
        pen.soft("#ffffff", *((_X + x + far * math.cos(a), _Y + y + far * math.sin(a)) for far, a in rim))
        pen.dot(_X + x, _Y + y, 32, "#f2a52f")
        pen.dot(_X + x - 6, _Y + y - 6, 22, "#f9c04f")
    for k in range(2):
        low = _Y + 58.0 + 36 * k
        pen.line("#a8402f", 27, (_X - 96, low), (_X - 40, low - 16), (_X + 10, low + 8), (_X + 56, low - 10),
            curve=True)
        pen.line("#f0c4a0", 7, (_X - 92, low), (_X - 40, low - 15), (_X + 10, low + 8), (_X + 52, low - 9),
            curve=True)
    for x, y in ((96, 22), (112, 62)):
        pen.dot(_X + x, _Y + y, 27, "#d93a2f")
        pen.dot(_X + x - 5, _Y + y - 5, 20, "#ee5a48")
    for x, y, turn in ((-10, 20, 30), (20, 8, -40)):
        pen.oval(_X + x, _Y + y, 26, 11, "#5aa048", turn)


def _bowl(pen: Pen, look: Look) -> None:
    c = look.main("#5f9ec4", "#e8785f", "#6fb59a", "#f2d9b0")
    pen.dot(_X, _Y, 200, c.dark)
    pen.dot(_X - 4, _Y - 5, 195, c.base)
    pen.dot(_X, _Y, 164, c.deep)
    pen.dot(_X + 2, _Y + 4, 156, "#f7efe0")
    greens = ("#5aa048", "#8cc458", "#6fb54a", "#a8d46f")
    for k in range(30):
        a, r = k * 2.4, 126 * math.sqrt((k + 0.6) / 30)
        with pen.at(_X + r * math.cos(a), _Y + r * math.sin(a), turn=k * 67.0):
            pen.soft(greens[k % 4], (-44, 0), (-20, -22), (4, -16), (20, -24), (44, 0), (20, 22), (2, 15),
                (-22, 22))
            pen.line(greens[(k + 3) % 4], 4, (-32, 0), (32, 0))
    for k in range(7):
        a, r = k * 2.1 + 0.4, 104 * math.sqrt((k + 0.4) / 7)
        x, y = _X + r * math.cos(a), _Y + r * math.sin(a)
        if k % 2:
            pen.ring(x, y, 22, 22, "#b784c9", 7)
            continue
        pen.dot(x, y, 25, "#c9352c")
        pen.dot(x - 2, y - 2, 21, "#ee5a48")
        pen.lines("#f9b09a", 4, ((x - 12, y), (x + 10, y)), ((x, y - 12), (x, y + 10)))


def _laptop(pen: Pen, look: Look) -> None:
    c = look.main("#c9ced6", "#8d96a5")
    pen.box(64, 96, 472, 464, c.dark, 26)
    pen.box(64, 92, 472, 460, c.base, 26)
    pen.box(64, 92, 472, 230, "#2b303c", 24)
    pen.box(82, 110, 436, 198, "#6fb9e0", 8)
    pen.poly("#9ad2ee", (82, 110), (300, 110), (170, 308), (82, 308), r=6)
    for x, y, w in ((112, 146, 150), (112, 176, 220), (112, 206, 110), (112, 236, 180)):
        pen.box(x, y, w, 14, "#ffffff", 7, opacity=0.85)
    pen.box(64, 316, 472, 10, c.deep)
    for row in range(4):
        for k in range(11):
            pen.box(94 + k * 38, 342 + row * 28, 31, 21, "#3a404e", 5)
    pen.box(216, 468, 168, 70, c.light, 9)


def _phone(pen: Pen, look: Look) -> None:
    c = look.main("#2b2f3a", "#3a4560")
    pen.box(174, 92, 252, 470, c.deep, 40)
    pen.box(178, 90, 244, 464, c.base, 38)
    pen.box(192, 106, 216, 432, "#8fd0ee", 24)
    pen.poly("#b6e3f5", (192, 120), (330, 106), (220, 538), (192, 520), r=14)
    for k, paint in enumerate(("#e8483f", "#f2a93b", "#5db85a", "#9a5fd0", "#ffffff", "#3f86d9")):
        pen.box(218 + (k % 3) * 60, 330 + (k // 3) * 66, 46, 46, paint, 13)
    pen.box(262, 116, 76, 16, c.deep, 8)
    pen.lines("#ffffff", 9, ((238, 190), (362, 190)), ((262, 224), (338, 224)))


def _notebook(pen: Pen, look: Look) -> None:
    c = look.main("#3f6f9e", "#c9584a", "#4f8f6a", "#8a5fa8")
    pen.box(126, 96, 356, 464, c.deep, 18)
    pen.box(470, 108, 12, 440, "#f7f1e3", 3)
    pen.box(122, 92, 352, 460, c.base, 18)
    pen.box(122, 92, 58, 460, c.dark, 16)
    pen.box(224, 160, 196, 92, "#fbf6ea", 10)
    pen.lines("#b9ae9c", 8, ((248, 192), (396, 192)), ((248, 220), (350, 220)))
    pen.box(424, 92, 16, 460, "#f2bd3f")
    for k in range(9):
        pen.line("#c9ced6", 9, (108, 122 + k * 50), (140, 122 + k * 50))


def _open_book(pen: Pen, _look: Look) -> None:
    pen.poly("#9a4a35", (30, 122), (570, 122), (570, 532), (30, 532), r=16)
    pen.poly("#f7efdc", (42, 116), (292, 128), (300, 140), (300, 528), (42, 516), r=8)
    pen.poly("#fdf8ec", (558, 116), (308, 128), (300, 140), (300, 528), (558, 516), r=8)
    pen.box(84, 140, 150, 18, "#8a7a68", 6)
    pen.poly("#d9483f", (404, 116), (424, 116), (424, 556), (414, 544), (404, 556))
    pen.poly("#e6dac0", (276, 130), (300, 142), (300, 528), (276, 520), r=2)
    pen.lines("#b9ae9c", 7, *(((78, 176 + k * 38), (250 - 40 * (k % 3 == 2), 180 + k * 38))
        for k in range(8)))
    pen.lines("#b9ae9c", 7, *(((342, 180 + k * 38), (522 - 60 * (k % 4 == 3), 176 + k * 38))
        for k in range(8)))


def _passport(pen: Pen, look: Look) -> None:
    c = look.main("#8f2f42", "#2f4f8f", "#2f6f5a")
    pen.box(136, 96, 336, 464, c.deep, 22)
    pen.box(460, 108, 12, 440, "#f7f1e3", 3)
    pen.box(132, 92, 332, 460, c.base, 22)
    pen.box(132, 92, 26, 460, c.dark, 18)
    gold = "#f2c75a"
    pen.ring(300, 310, 92, 92, gold, 9)
    pen.ring(300, 310, 40, 92, gold, 6)
    pen.lines(gold, 6, ((208, 310), (392, 310)), ((222, 262), (378, 262)), ((222, 358), (378, 358)))
    pen.box(202, 144, 196, 22, gold, 7)
    pen.box(232, 448, 136, 16, gold, 6)
    pen.box(264, 486, 72, 30, gold, 9)


def _keyboard(pen: Pen, look: Look) -> None:
    c = look.main("#dfe3ea", "#3a404e")
    pen.box(20, 236, 560, 200, c.dark, 20)
    pen.box(20, 230, 560, 198, c.base, 20)
    for row in range(4):
        for k in range(13):
            pen.box(40 + k * 40.5, 248 + row * 42, 34, 34, c.light if row else c.dark, 7)
    pen.box(180, 378, 236, 34, c.glow, 7)


def _plant(pen: Pen, look: Look) -> None:
    c = look.main("#4f9a5a", "#6fb54a")
    pen.dot(_X, _Y, 150, "#b9623c")
    pen.dot(_X - 3, _Y - 4, 144, "#d07c50")
    pen.dot(_X, _Y, 120, "#5a3f30")
    for ring, (n, far, long) in enumerate(((9, 116, 104), (7, 70, 80), (5, 28, 54))):
        for k in range(n):
            a = k * 360 / n + ring * 21
            with pen.at(_X + far * math.cos(math.radians(a)), _Y + far * math.sin(math.radians(a)), turn=a):
                pen.soft((c.dark, c.base, c.light)[ring], (-long * 0.8, 0), (0, -long * 0.36), (long, 0),
                    (0, long * 0.36))
                pen.line(c.deep, 4, (-long * 0.6, 0), (long * 0.7, 0), opacity=0.5)


def _slice_count(look: Look) -> tuple[int, int]:
    said = next((t.removeprefix(SLICES) for t in look.traits if t.startswith(SLICES)), "8:0")
    count, _, gone = said.partition(":")
    return max(2, min(_MOST, int(count))), int(gone or 0)


def _wedge(r: float, a: float, b: float, at: Point) -> list[Point]:
    steps = max(4, int((b - a) / 0.16))
    rim = [(at[0] + r * math.cos(a + (b - a) * k / steps), at[1] + r * math.sin(a + (b - a) * k / steps))
           for k in range(steps + 1)]
    return [at, *rim]


def _sliced(crust: str, top: str, rim: float, topping: Callable[[Pen, float, Point, int], None],
            board: str) -> Callable[[Pen, Look], None]:
    """A round thing seen from above, cut into slices that lie a little apart."""
    def draw(pen: Pen, look: Look) -> None:
        n, gone = _slice_count(look)
        c, t = tones(crust), look.main(top)
        big, apart = 206.0, 9.0 if n < 12 else 6.0
        pen.dot(_X, _Y + 4, 246, tones(board).dark)
        pen.dot(_X - 3, _Y - 2, 242, board)
        pen.ring(_X, _Y, 226, 226, tones(board).light, 5)
        for k in range(n - gone):
            a, b = (-math.pi / 2 + math.tau * (k + j) / n for j in (0, 1))
            mid = (a + b) / 2
            at = (_X + apart * math.cos(mid), _Y + apart * math.sin(mid))
            pen.fill(corners(*_wedge(big, a, b, at), r=2), c.dark)
            pen.fill(corners(*_wedge(big - 7, a, b, at), r=2), c.base)
            inner = (at[0] + 5 * math.cos(mid), at[1] + 5 * math.sin(mid))
            pen.fill(corners(*_wedge(big - rim, a + 0.012, b - 0.012, inner), r=2), t.base)
            topping(pen, mid, at, n)

    return draw


def _pepperoni(pen: Pen, mid: float, at: Point, n: int) -> None:
    size = max(11.0, min(27.0, 330 / n * 0.62))
    spots = ((142, 0.0),) if n > 10 else ((140, math.pi / n * 0.44), (132, -math.pi / n * 0.48), (76, 0.0))
    for far, turn in spots:
        x, y = at[0] + far * math.cos(mid + turn), at[1] + far * math.sin(mid + turn)
        pen.dot(x, y, size, "#b8352a")
        pen.dot(x - 2, y - 2, size * 0.82, "#d9503f")
    x, y = at[0] + 106 * math.cos(mid - 0.5 / n), at[1] + 106 * math.sin(mid - 0.5 / n)
    pen.oval(x, y, 13, 7, "#4f9a3f", math.degrees(mid) + 40)


def _cream(pen: Pen, mid: float, at: Point, _n: int) -> None:
    x, y = at[0] + 150 * math.cos(mid), at[1] + 150 * math.sin(mid)
    pen.dot(x, y, 26, "#fff6ec")
    pen.dot(x, y, 17, "#d9334a")
    pen.dot(x - 5, y - 6, 5, "#ffffff", opacity=0.8)
    pen.dot(at[0] + 84 * math.cos(mid), at[1] + 84 * math.sin(mid), 7, "#f2bd3f")


def _lattice(pen: Pen, mid: float, at: Point, _n: int) -> None:
    for far in (60, 108, 152):
        x, y = at[0] + far * math.cos(mid), at[1] + far * math.sin(mid)
        pen.oval(x, y, 8, 20 + far * 0.06, "#b9402f", math.degrees(mid))
    pen.line("#e8b46a", 8, (at[0] + 40 * math.cos(mid), at[1] + 40 * math.sin(mid)),
             (at[0] + 172 * math.cos(mid), at[1] + 172 * math.sin(mid)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:top_cup": _cup, "prop:top_glass": _glass, "prop:top_plate": _plate,
        "prop:top_breakfast": _breakfast,
    "prop:top_bowl": _bowl, "prop:top_laptop": _laptop, "prop:top_phone": _phone,
        "prop:top_notebook": _notebook,
    "prop:top_book": _open_book, "prop:top_keyboard": _keyboard, "prop:top_plant": _plant,
    "prop:sliced_pizza": _sliced("#d99a4a", "#f7cb52", 30, _pepperoni, "#b07a4a"),
    "prop:sliced_cake": _sliced("#7a4b34", "#f7b9cf", 16, _cream, "#f3efe8"),
    "prop:sliced_pie": _sliced("#c98a45", "#e0a24f", 24, _lattice, "#cfd6dd"),
    "prop:passport": _passport,
}
