"""What makes a tile seamless: whatever crosses an edge comes in again on the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance


def wrapped(
    canvas: svg.Canvas, markup: str, x: float, y: float, reach: float, turn: float = 0.0, scale: float = 1.0
) -> str:
    """Markup set at a place, and again wherever its reach crosses an edge."""
    placed = []
    for dx in (-canvas.width, 0.0, canvas.width):
        for dy in (-canvas.height, 0.0, canvas.height):
            px, py = x + dx, y + dy
            if -reach < px < canvas.width + reach and -reach < py < canvas.height + reach:
                placed.append(svg.placed(markup, px, py, scale, turn=turn))
    return "".join(placed)


def spread(chance: Chance, w: float, h: float, count: int, tries: int = 14) -> list[svg.Point]:
    """Places far from one another on the wrapped tile (best of several candidates)."""
    listed: list[svg.Point] = []
    for _ in range(count):
        best, far = (0.0, 0.0), -1.0
        for _ in range(tries):
            x, y = chance.uniform(0, w), chance.uniform(0, h)
            near = min((_gap(x - px, w) ** 2 + _gap(y - py, h) ** 2 for px, py in listed), default=1e12)
            if near > far:
                best, far = (x, y), near
        listed.append(best)
    return listed


def _gap(d: float, size: float) -> float:
    d = abs(d) % size
    return min(d, size - d)
