"""Cells that fill a seamless tile without a gap: stones that fit together, plates of lava, light on water."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.ink.svg import Point

_REACH = 2  # cells of the grid whose middles can touch one another


def strewn(chance: Chance, w: float, h: float, columns: int, jitter: float = 0.8) -> list[Point]:
    """One place in each field of a grid, moved by chance: even, yet in no rows."""
    return [point for row in _middles(chance, w, h, columns, jitter) for point in row]


def cells(chance: Chance, w: float, h: float, columns: int, jitter: float = 0.7) -> list[list[Point]]:
    """Polygons around strewn places, each with all that is nearest to its own; they meet across the edges.

    Args:
        chance: Moves the places.
        w: Breadth of the tile.
        h: Its height.
        columns: So many side by side.
        jitter: How far a place may be from the middle of its field, in shares of the field.
    """
    grid = _middles(chance, w, h, columns, jitter)
    rows = len(grid)
    found: list[list[Point]] = []
    for r in range(rows):
        for k in range(columns):
            x, y = grid[r][k]
            reach = 2.0 * max(w / columns, h / rows)
            corners = ((-reach, -reach), (reach, -reach), (reach, reach), (-reach, reach))
            cell = [(x + dx, y + dy) for dx, dy in corners]
            for dr in range(-_REACH, _REACH + 1):
                for dk in range(-_REACH, _REACH + 1):
                    if dr or dk:
                        down, across = divmod(r + dr, rows), divmod(k + dk, columns)
                        px, py = grid[down[1]][across[1]]
                        cell = _nearer(cell, (x, y), (px + across[0] * w, py + down[0] * h))
            found.append(cell)
    return found


def middle(cell: list[Point]) -> Point:
    """The mean of a cell's corners."""
    return sum(x for x, _ in cell) / len(cell), sum(y for _, y in cell) / len(cell)


def shrunk(cell: list[Point], share: float) -> list[Point]:
    """A cell drawn in toward its middle."""
    cx, cy = middle(cell)
    return [(cx + (x - cx) * share, cy + (y - cy) * share) for x, y in cell]


def cut_round(cell: list[Point], share: float = 0.28) -> list[Point]:
    """A cell without its corners: each is cut off, so that a soft line through the points stays inside."""
    points: list[Point] = []
    for i, (x, y) in enumerate(cell):
        (px, py), (nx, ny) = cell[i - 1], cell[(i + 1) % len(cell)]
        points += [(x + (px - x) * share, y + (py - y) * share), (x + (nx - x) * share, y + (ny - y) * share)]
    return points


def _middles(chance: Chance, w: float, h: float, columns: int, jitter: float) -> list[list[Point]]:
    rows = max(2, round(columns * h / w))
    cw, ch = w / columns, h / rows
    return [
        [
            (
                (k + 0.5 + (0.25 if r % 2 and rows % 2 == 0 else 0.0) + chance.uniform(-0.5, 0.5) * jitter)
                * cw,
                (r + 0.5 + chance.uniform(-0.5, 0.5) * jitter) * ch,
            )
            for k in range(columns)
        ]
        for r in range(rows)
    ]


def _nearer(cell: list[Point], own: Point, other: Point) -> list[Point]:
    """The part of a convex polygon that is nearer to one place than to another."""
    dx, dy = other[0] - own[0], other[1] - own[1]
    limit = (dx * (own[0] + other[0]) + dy * (own[1] + other[1])) / 2
    kept: list[Point] = []
    for i, (x, y) in enumerate(cell):
        px, py = cell[i - 1]
        here, there = x * dx + y * dy - limit, px * dx + py * dy - limit
        if (here > 0) != (there > 0):
            t = there / (there - here)
            kept.append((px + (x - px) * t, py + (y - py) * t))
        if here <= 0:
            kept.append((x, y))
    return kept
