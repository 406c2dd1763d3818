"""Carriages behind an engine: coaches with windows, or wooden wagons of a toy with their load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import tones

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Pen, Tones

#: Begins the trait that says how many carriages a train has.
COACHES = "coaches:"
_TOYS = ("#f2b53c", "#3f86d9", "#e2453c", "#4fae6a", "#9a5fd0")
_IRON = tones("#3f4350")


def many(look: Look) -> int:
    """How many carriages were asked for."""
    return next((int(t.removeprefix(COACHES)) for t in look.traits if t.startswith(COACHES)), 0)


def passenger(pen: Pen, count: int, c: Tones) -> None:
    """Coaches in the colour of their engine, to the right of a box of 600 units."""
    for k in range(count):
        x = 570.0 + k * 420
        pen.box(x - 30, 490, 60, 16, _IRON.dark, 4)
        pen.box(x + 20, 236, 386, 252, c.base, 16)
        pen.box(x + 20, 420, 386, 68, c.dark, 12)
        pen.box(x + 8, 208, 410, 40, _IRON.base, 16)
        pen.box(x + 20, 396, 386, 14, "#e9b949")
        for w in range(4):
            pen.box(x + 48 + w * 86, 282, 62, 84, "#bfe6f7", 8)
            pen.poly(
                "#ffffff",
                (x + 54 + w * 86, 356),
                (x + 76 + w * 86, 288),
                (x + 92 + w * 86, 288),
                r=2,
                opacity=0.5,
            )
        for w in (78, 146, 280, 348):
            pen.dot(x + w, 516, 33, _IRON.dark)
            pen.dot(x + w, 516, 20, "#aab4c2")
            pen.dot(x + w, 516, 7, _IRON.dark)
        pen.box(x - 20, 548, 440, 10, "#8f8a94", 3)


def toy(pen: Pen, count: int) -> None:
    """Open wooden wagons to the left of a toy engine, blocks in them."""
    for k in range(count):
        x, c = -226.0 - k * 252, tones(_TOYS[(k + 1) % 5])
        pen.box(x + 200, 410, 56, 20, "#8a6a4a", 6)
        for b in range(3):
            load = tones(_TOYS[(k + b + 2) % 5])
            pen.box(x + 24 + b * 58, 254 - (b % 2) * 22, 52, 80, load.base, 8)
        pen.box(x, 320, 204, 130, c.base, 16)
        pen.box(x, 406, 204, 44, c.dark, 12)
        for w in (50, 154):
            pen.dot(x + w, 510, 46, "#5a4636")
            pen.dot(x + w - 2, 508, 38, "#8a6a4a")
            pen.dot(x + w - 2, 508, 15, "#f2b53c")
