"""Saturn: a ball in bands of tan and gold, and its flat rings with a gap, before and behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import Pen, corners, oval, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

_R = 150
# How far each ring reaches, how wide it is, in which tone.
_RINGS = ((292, 26, 2), (256, 30, 0), (220, 18, 3), (198, 10, 1))


def _rings(pen: Pen, paints: tuple[str, ...], *, front: bool) -> None:
    for reach, wide, tone in _RINGS:
        points = oval(0, 0, reach - wide / 2, (reach - wide / 2) * 0.26).points
        half = [p for p in points if (p[1] >= 0) == front]
        half.sort(key=lambda p: p[0])
        pen.line(paints[tone], wide * 0.5, *half)


def _saturn(pen: Pen, look: Look) -> None:
    c = look.main("#e6c88f", "#e9cf9c", "#dfba80")
    band = tones(c.base, 0.05)
    paints = (band.light, band.dark, "#f2e3bd", band.deep)
    with pen.at(300, 300, turn=-18):
        _rings(pen, paints, front=False)
        ball = pen.oval(0, 0, _R, _R * 0.95, c.base)
        for y, tall, tone in (
            (-118, 20, 1),
            (-84, 26, 0),
            (-44, 16, 1),
            (-16, 30, 2),
            (28, 20, 3),
            (60, 26, 0),
            (96, 22, 1),
        ):
            pen.cut(ball, corners((-200, y), (200, y), (200, y + tall), (-200, y + tall)), paints[tone], 0.7)
        pen.cut(ball, oval(110, 60, 150, 190), c.deep, 0.25)
        _rings(pen, paints, front=True)
        pen.oval(-64, -70, 30, 16, "#fffaf0", turn=-24, opacity=0.35)
    pen.anchor("top", 300, 160)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {"prop:saturn": _saturn}
