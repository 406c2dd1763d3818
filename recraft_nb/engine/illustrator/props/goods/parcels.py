"""What things are packed in and shown in: a carton of eggs, a box of chocolates, an open suitcase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: Begins the trait that says how many are in a box.
HOLDS = "holds:"


def held(look: Look, otherwise: int) -> int:
    """How many a vessel holds: said by a trait, else as many as are usual."""
    said = next((t.removeprefix(HOLDS) for t in look.traits if t.startswith(HOLDS)), "")
    return min(12, int(said)) if said.isdigit() else otherwise


def _egg_carton(pen: Pen, look: Look) -> None:
    """An open carton of two rows; as many eggs as are asked for, the rest of the cups empty."""
    eggs = held(look, 12)
    cups = 6 if eggs <= 6 else 12
    columns = cups // 2
    c = tones("#b9b2a4")
    egg = look.main("#f3dcc0", "#f7ead6", "#e9c49a")
    left, right = (20, 580) if columns == 6 else (130, 470)
    pen.fill(corners((left + 14, 130), (right - 14, 130), (right, 330), (left, 330), r=16), c.dark)
    pen.fill(corners((left + 30, 148), (right - 30, 148), (right - 18, 326), (left + 18, 326), r=12), c.base)
    step = (right - left) / columns
    for k in range(columns - 1):
        pen.box(left + step * (k + 1) - 9, 160, 18, 150, c.light, 8, opacity=0.5)
    pen.fill(corners((left - 8, 326), (right + 8, 326), (right - 6, 560), (left + 6, 560), r=18), c.deep)
    drawn = 0
    for row, y in enumerate((382, 468)):
        for k in range(columns):
            x = left + step * (k + 0.5)
            pen.oval(x, y + 16, step * 0.43, 26, c.deep)
            if drawn < eggs:
                pen.form(soft((x, y - 66), (x + step * 0.36, y - 4), (x + step * 0.3, y + 34), (x, y + 44),
                              (x - step * 0.3, y + 34), (x - step * 0.36, y - 4)), egg)
                pen.oval(x - step * 0.13, y - 26, step * 0.07, 13, "#ffffff", turn=20, opacity=0.7)
            drawn += 1
        low = y + 12 if row == 0 else y + 14
        for k in range(columns):
            x = left + step * (k + 0.5)
            pen.soft(c.base if row else c.dark, (x - step * 0.52, low), (x - step * 0.3, low + 24), (x,
                low + 30),
                     (x + step * 0.3, low + 24), (x + step * 0.52, low), (x + step * 0.44, low + 66), (x,
                         low + 78),
                     (x - step * 0.44, low + 66))
    pen.fill(corners((left - 8, 534), (right + 8, 534), (right - 4, 562), (left + 4, 562), r=10), c.light)


_PRALINES = ("#5a321f", "#f4e3c8", "#8a4f2f", "#3f2318", "#c98a4f", "#6f3f28")


def _chocolate_box(pen: Pen, look: Look) -> None:
    """An open flat box with a lid behind and rows of chocolates."""
    c = look.main("#b9303f", "#5a2f6a", "#2f5a6a")
    pen.fill(corners((90, 60), (510, 60), (560, 300), (40, 300), r=12), c.dark)
    pen.fill(corners((108, 78), (492, 78), (536, 292), (64, 292), r=8), c.base)
    pen.lines("#f2c75f", 16, ((300, 76), (300, 292)), ((84, 186), (518, 186)))
    pen.soft("#f2c75f", (300, 186), (220, 132), (214, 196))
    pen.soft("#f2c75f", (300, 186), (380, 132),
        (386, 196))
    pen.fill(corners((30, 300), (570, 300), (596, 560), (4, 560), r=12), c.deep)
    pen.fill(corners((50, 314), (550, 314), (572, 524), (28, 524), r=8), "#fbf1dd")
    pen.fill(corners((4, 524), (596, 524), (592, 562), (8, 562), r=8), c.base)
    for row in range(3):
        y = 352 + row * 66
        span = 440 + row * 26
        for k in range(5):
            x = 300 + (k - 2) * span / 5
            t = tones(_PRALINES[(row * 2 + k) % 6])
            pen.oval(x, y + 18, 42, 17, "#d9b98a")
            if (row + k) % 3 == 0:
                pen.fill(corners((x - 34, y - 22), (x + 34, y - 22), (x + 36, y + 18), (x - 36, y + 18),
                    r=9), t.dark)
                pen.fill(corners((x - 30, y - 26), (x + 30, y - 26), (x + 32, y + 6), (x - 32, y + 6),
                    r=9), t.base)
                pen.lines(t.glow, 5, ((x - 22, y - 12), (x + 20, y - 4)), ((x - 18, y - 2), (x + 22, y - 18)))
            else:
                pen.form(oval(x, y - 4, 37, 27), t)
                pen.line(t.glow, 5, (x - 22, y - 8), (x - 4, y - 20), (x + 18, y - 12), curve=True)


def _open_suitcase(pen: Pen, look: Look) -> None:
    """Lid up, clothes folded inside."""
    c = look.main("#8a5a3a", "#b9503f", "#3f6f8a")
    pen.fill(corners((60, 70), (540, 70), (566, 330), (34, 330), r=26), c.dark)
    pen.fill(corners((84, 94), (516, 94), (538, 326), (62, 326), r=18), "#e9dcc4")
    pen.fill(corners((96, 170), (504, 170), (530, 310), (70, 310), r=16), "#d9c8a8")
    pen.lines("#b9a683", 7, ((92, 176), (508, 176)), ((200, 176), (300, 150), (400, 176)), curve=False)
    if not look.has("empty"):
        for x, y, w, h, paint in ((70, 318, 210, 60, "#e2574c"), (250, 300, 160, 80, "#f2c14e"), (380, 312,
            170, 66, "#4f8fc9"),
                                  (90, 348, 170, 60, "#6fb08a"), (240, 346, 170, 62, "#f4efe6"), (390, 350,
                                      150, 58, "#8a6ab0")):
            t = tones(paint)
            pen.fill(corners((x, y + 10), (x + w, y), (x + w + 6, y + h), (x - 4, y + h), r=16), t.dark)
            pen.fill(corners((x, y + 6), (x + w, y - 4), (x + w + 2, y + h - 14), (x, y + h - 12), r=16),
                t.base)
            pen.line(t.light, 6, (x + 14, y + 20), (x + w - 14, y + 12))
        sleeve = tones("#e2574c")
        pen.tube(sleeve.base, [(96, 372), (40, 410), (30, 470)], [46, 42, 34])
    pen.fill(corners((24, 384), (576, 384), (566, 548), (34, 548), r=22), c.base)
    pen.fill(corners((24, 384), (576, 384), (574, 410), (26, 410), r=10), c.light)
    pen.fill(corners((34, 510), (566, 510), (564, 548), (36, 548), r=18), c.dark)
    for x in (130, 430):
        pen.box(x, 384, 40, 164, c.deep, 4)
        pen.box(x - 4, 420, 48, 34, "#e0b04a", 6)
    pen.lines(c.deep, 16, ((246, 430), (256, 462), (344, 462), (354, 430)))


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "prop:egg_carton": _egg_carton, "prop:chocolate_box": _chocolate_box,
        "prop:open_suitcase": _open_suitcase,
}
