"""What animals stand and sit on: piles of a harbour, a scale to be weighed on, a blade of grass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that says how many piles stand together.
PILES = "piles:"
_STEEL, _INK = tones("#c3cad3"), "#3a3f4c"


def _post(pen: Pen, look: Look) -> None:
    """Round piles of weathered wood in the water, each by itself, some a little lower."""
    wood = look.main("#a07a55", "#94704f")
    said = next((t.removeprefix(PILES) for t in look.traits if t.startswith(PILES)), "1")
    count = max(1, min(5, int(said) if said.isdigit() else 1))
    pitch, wide = (104.0, 98.0) if count == 1 else (118.0, 58.0)
    left, top = 300 - pitch * count / 2, 300.0 if count == 1 else 360.0
    for k in range(count):
        x = left + k * pitch + (pitch - wide) / 2
        pen.box(x, top, wide, GROUND - top, wood.dark, 4)
        pen.box(x, top, wide * 0.62, GROUND - top, wood.base, 4)
        for dx, y0, y1 in ((0.24, 40, 150), (0.44, 20, 90), (0.7, 60, 140)):
            pen.line(wood.deep, 4, (x + dx * wide, top + y0), (x + dx * wide + 2, min(top + y1, GROUND - 20)))
        pen.oval(x + wide / 2, top, wide / 2, 0.17 * wide, wood.light)
        pen.ring(x + wide / 2, top, wide * 0.3, 0.09 * wide, wood.dark, 3)
        for y in (top + 50, top + 66) if count == 1 else ():
            pen.line("#d9c59a", 13, (x - 3, y), (x + wide + 3, y + 4))
        pen.box(x, GROUND - 44, wide, 44, "#5f7a5a", 3, opacity=0.75)
    pen.anchor("seat", 300, top + 2)
    pen.anchor("surface", 300, top + 2)


def _wire(pen: Pen, look: Look) -> None:
    """Wires between two poles; who sits, sits on the upper one."""
    wood = look.main("#7a5a42", "#86644a")
    for x in (44, 556):
        pen.box(x - 13, 150, 26, GROUND - 150, wood.dark, 4)
        pen.box(x - 13, 150, 14, GROUND - 150, wood.base, 4)
        pen.box(x - 44, 176, 88, 18, wood.base, 4)
        pen.box(x - 34, 236, 68, 16, wood.dark, 4)
        for dx in (-36, 36):
            pen.box(x + dx - 7, 158, 14, 20, "#e6eef2", 4)
    for y, sag in ((160, 44), (176, 56), (240, 60)):
        pen.line(_INK, 6, (-10, y + 12), (44, y), (300, y + sag), (556, y), (610, y + 12), curve=True)
    pen.anchor("seat", 300, 203)
    pen.anchor("surface", 300, 203)


def _weighing_scale(pen: Pen, look: Look) -> None:
    """A flat platform to stand on and a round dial on a column behind it."""
    c = look.main("#4f9bc4", "#5fae8c", "#e0785a")
    pen.box(276, 150, 48, 350, _STEEL.base, 8)
    pen.box(276, 150, 18, 350, _STEEL.light, 8)
    pen.dot(300, 108, 92, c.dark)
    pen.dot(300, 108, 84, c.base)
    pen.dot(300, 108, 68, "#fdfdfb")
    for k in range(12):
        with pen.at(300, 108, turn=30 * k):
            pen.line(_INK, 4, (0, -60), (0, -50))
    pen.line("#e0453f", 6, (300, 108), (338, 74))
    pen.dot(300, 108, 8, _INK)
    pen.poly(_STEEL.dark, (44, 500), (556, 500), (588, 536), (12, 536), r=8)
    pen.poly("#3f4654", (70, 504), (530, 504), (552, 526), (48, 526), r=6)
    pen.lines("#5b6474", 3, *(((x, 508), (x - 6 + (x - 300) * 0.06, 524)) for x in range(100, 520, 32)))
    pen.box(12, 532, 576, 28, c.base, 8)
    pen.box(12, 548, 576, 12, c.dark, 6)
    pen.anchor("seat", 300, 516)
    pen.anchor("surface", 300, 516)


def _grass_blade(pen: Pen, look: Look) -> None:
    """One long blade that bends over, drops of water on it, thinner ones behind."""
    c = look.main("#6fb548", "#5fa84a")
    for dx, lean, tall in ((-130, -60, 300), (96, 90, 360), (170, 40, 240), (-60, -120, 220)):
        pen.soft(c.deep, (300 + dx - 12, GROUND), (300 + dx + lean * 0.4 - 10, GROUND - tall * 0.6),
                 (300 + dx + lean, GROUND - tall), (300 + dx + lean * 0.4 + 12, GROUND - tall * 0.6),
                 (300 + dx + 14, GROUND))
    blade = soft((196, GROUND), (180, 430), (216, 300), (330, 220), (470, 210), (586, 262), (470, 268),
                 (350, 300), (286, 380), (262, 480), (258, GROUND))
    pen.form(blade, c, dx=-0.1, dy=-0.1)
    pen.line(c.light, 6, (222, GROUND - 8), (222, 420), (270, 310), (370, 252), (500, 240), curve=True)
    pen.line(c.dark, 3, (240, GROUND - 8), (240, 430), (290, 330), (380, 272), (500, 252), curve=True)
    for x, y, r in ((238, 480, 15), (214, 400, 12), (280, 318, 13), (500, 244, 15),
                    (548, 254, 10), (250, 352, 9)):
        pen.dot(x, y, r, "#bfe3f5", opacity=0.9)
        pen.dot(x - r * 0.3, y - r * 0.35, r * 0.34, "#ffffff")
    pen.soft("#bfe3f5", (560, 268), (572, 290), (560, 304), (548, 290))
    pen.anchor("seat", 392, 226)
    pen.anchor("surface", 392, 226)


def _heart_of_two(pen: Pen, look: Look) -> None:
    """Two birds on the water, beak to beak, their necks the outline of a heart."""
    pink = look.has("flamingo")
    coat = look.main("#f4a0b0" if pink else "#fbfafa")
    wing, beak = tones(coat.dark), tones("#f0803c")
    rise = 130.0 if pink else 0.0
    with pen.at(300, -rise * 0.4):
        for s in (1, -1):
            if pink:
                for x in (96, 140):
                    pen.line("#d9707f", 12, (s * x, 480), (s * (x + 4), GROUND + rise * 0.4))
            pen.soft(coat.dark, (s * 190, 420), (s * 296, 350), (s * 288, 420), (s * 250, 480))
            body = soft((s * 6, 500), (s * 40, 440), (s * 120, 416), (s * 220, 420), (s * 272, 410),
                        (s * 262, 470), (s * 210, 530), (s * 100, 546), (s * 30, 536))
            pen.form(body, coat, dx=-0.04)
            pen.soft(wing.base, (s * 60, 470), (s * 110, 416), (s * 200, 392), (s * 286, 372), (s * 262, 440),
                     (s * 190, 500), (s * 100, 510))
            pen.lines(coat.light, 6, ((s * 110, 480), (s * 240, 430)), ((s * 120, 498), (s * 220, 470)))
            neck = [(s * 24, 504), (s * 66, 430), (s * 108, 350), (s * 112, 268), (s * 66, 226),
                    (s * 32, 252)]
            pen.tube(coat.base, neck, [72, 54, 42, 38, 36, 38])
            pen.fill(oval(s * 36, 252, 34, 29), coat.base)
            pen.soft(beak.dark if s > 0 else beak.base, (s * 30, 262), (s * 10, 268), (s * 2, 316),
                     (s * 14, 318), (s * 34, 284))
            pen.soft(_INK, (s * 40, 262), (s * 24, 258), (s * 18, 276), (s * 30, 280))
            pen.dot(s * 42, 246, 6.5, _INK)
            pen.dot(s * 42 - 2, 243, 2.4, "#ffffff")
    pen.anchor("head_top", 300, 220)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:wooden_post": _post,
    "prop:wire": _wire,
    "prop:weighing_scale": _weighing_scale,
    "prop:grass_blade": _grass_blade,
    "animal:heart_of_two": _heart_of_two,
}
