"""Tails of four-legged animals, for each pose."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND, Pen, Point, Tones, tube

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: For each pose the way a long tail goes, from the root on.
_WAYS: dict[str, Sequence[Point]] = {
    "standing": ((-22, 14), (34, -4), (62, -60), (40, -118), (66, -150)),
    "sitting": ((-36, 10), (50, 12), (92, -34), (84, -96), (112, -128)),
    "sleeping": ((-20, -16), (16, 14), (-60, 22), (-150, 20), (-206, 16)),
    "running": ((-22, 8), (44, -16), (104, -8), (160, -34), (196, -26)),
}
_BUSHY: dict[str, Sequence[Point]] = {
    "standing": ((-20, 12), (46, 26), (96, -14), (128, -72)),
    "sitting": ((-40, 14), (52, 6), (100, -52), (106, -132)),
    "sleeping": ((-10, -40), (24, 4), (-60, 12), (-150, 8)),
    "running": ((-20, 6), (54, -10), (118, 6), (182, -22)),
}


#: A tail: told the pose and the root.
Tail = Callable[[Pen, str, Point], None]
shape = tube


def tip_of(pose: str, root: Point) -> Point:
    """Where a long tail ends."""
    x, y = _WAYS[pose][-1]
    return root[0] + x, min(root[1] + y, GROUND - 20)


def slim(t: Tones, width: float = 26, *, tip: str = "", rings: str = "", length: float = 1.0) -> Tail:
    """A cat's tail."""

    def draw(pen: Pen, pose: str, root: Point) -> None:
        way = [
            (root[0] + x * length, min(root[1] + y * length, GROUND - width * 0.5))
            for x, y in _WAYS[pose]
        ]
        sizes = [width * 1.15, width * 1.1, width, width * 0.9, width * 0.8]
        if pose == "sleeping":
            pen.fill(tube([(x, y - 5) for x, y in way], sizes), t.deep, 0.55)
        pen.fill(tube(way, sizes), t.dark if pose != "sleeping" else t.light)
        if tip:
            pen.tube(tip, way[-2:], [width * 0.9 + 2, width * 0.8 + 3])
        if rings:
            for k in (1, 2, 3):
                (x0, y0), (x1, y1) = way[k], way[k + 1]
                a, b = (x0 + (x1 - x0) * 0.3, y0 + (y1 - y0) * 0.3), (
                    x0 + (x1 - x0) * 0.55, y0 + (y1 - y0) * 0.55,
                )
                pen.tube(rings, [a, b], [width * 0.9, width * 0.9])

    return draw


def bushy(t: Tones, width: float = 74, *, tip: str = "", rings: str = "") -> Tail:
    """A fox's or a wolf's brush."""

    def draw(pen: Pen, pose: str, root: Point) -> None:
        way = [(root[0] + x, min(root[1] + y, GROUND - width * 0.46)) for x, y in _BUSHY[pose]]
        pen.form(tube(way, [width * 0.42, width * 0.92, width, width * 0.2]), t)
        if tip:
            (x0, y0), (x1, y1) = way[-2], way[-1]
            a = (x0 + (x1 - x0) * 0.42, y0 + (y1 - y0) * 0.42)
            pen.tube(tip, [a, way[-1]], [width * 0.68 + 2, width * 0.2 + 2])
        if rings:
            for k in (0, 1, 2):
                for at in (0.25, 0.72) if k else (0.6,):
                    (x0, y0), (x1, y1) = way[k], way[k + 1]
                    wide = width * (0.42, 0.92, 1.0, 0.2)[k] + width * (
                        (0.92, 1.0, 0.2)[k] - (0.42, 0.92, 1.0)[k]
                    ) * at
                    if k == 2 and at > 0.5:
                        continue
                    p = (x0 + (x1 - x0) * at, y0 + (y1 - y0) * at)
                    q = (x0 + (x1 - x0) * (at + 0.08), y0 + (y1 - y0) * (at + 0.08))
                    pen.fill(tube([p, q], [wide * 0.96, wide * 0.96], flat_end=True), rings)

    return draw


def stub(t: Tones, r: float = 20) -> Tail:
    """A bear's or a rabbit's tail."""

    def draw(pen: Pen, pose: str, root: Point) -> None:
        if pose == "sleeping":
            return
        x = root[0] + (14 if pose == "sitting" else 0)
        pen.oval(x, root[1], r, r, t.base)
        pen.oval(x - r * 0.2, root[1] - r * 0.25, r * 0.7, r * 0.66, t.light)

    return draw
