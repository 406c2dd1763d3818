"""The bones of the body for a lesson, each with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import labelled
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_BONE, _EDGE = "#f6efdf", "#8a7f6c"
_PARTS = (
    ("Skull", 0, -92),
    ("Collarbone|clavicle", -12, -66),
    ("Rib cage|ribs", 12, -46),
    ("Spine|backbone|vertebrae", 0, -24),
    ("Humerus|upper arm", -27, -46),
    ("Radius", 32, -16),
    ("Ulna", 36, -14),
    ("Pelvis|hip bone", -11, -6),
    ("Hand bones|hand", 41, 10),
    ("Femur|thigh bone", 12, 20),
    ("Kneecap|patella", -11, 42),
    ("Tibia|shin bone", 10, 64),
    ("Fibula", -14, 66),
    ("Foot bones|foot", -14, 96),
)


def bones(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A skeleton from the front with its larger bones named."""
    labelled.show(recipe, canvas, labelled.Plate("The Human Skeleton", _body(), _PARTS, 52, 104, "#dfeaf1"))


def _bone(*joints: svg.Point, wide: float = 4.0, knobs: bool = True) -> str:
    """A bone with a rim, and knobs at both its ends."""
    way = svg.polygon(joints, close=False)
    ends = (joints[0], joints[-1]) if knobs else ()
    rim = svg.stroke(way, _EDGE, wide + 1.8) + "".join(
        svg.circle(x, y, wide * 0.85 + 0.9, _EDGE) for x, y in ends
    )
    return rim + svg.stroke(way, _BONE, wide) + "".join(svg.circle(x, y, wide * 0.85, _BONE) for x, y in ends)


def _body() -> str:
    parts = []
    for k in range(14):
        y = -72 + k * 4.6
        parts.append(svg.rect(-2.6, y, 5.2, 3.8, _BONE, 1.2, stroke=_EDGE, stroke_width=0.8))
    for side in (-1, 1):
        parts += [
            _bone((side * 4, -68), (side * 22, -67), wide=2.6),
            _bone((side * 23, -64), (side * 29, -34), wide=4.2),
            _bone((side * 29, -31), (side * 33, -2), wide=2.4),
            _bone((side * 31.5, -31), (side * 37, -2), wide=2.2),
            _bone((side * 10, 0), (side * 12, 38), wide=5.2),
            _bone((side * 10.5, 46), (side * 11, 88), wide=4.2),
            _bone((side * 15, 48), (side * 15, 86), wide=2.2),
            svg.circle(side * 11.5, 42, 4.2, _BONE, stroke=_EDGE, stroke_width=0.9),
        ]
        for finger in range(4):
            x = side * (33 + finger * 2.6)
            parts.append(
                _bone(
                    (x, 2), (x + side * (finger - 1) * 0.9, 16 - abs(finger - 1.4) * 2), wide=1.7, knobs=False
                )
            )
        parts.append(_bone((side * 31, 1), (side * 27, 9), wide=1.7, knobs=False))
        for toe in range(4):
            parts.append(
                _bone((side * 12, 92), (side * (13 + toe * 3.2), 100 - toe * 0.9), wide=2, knobs=False)
            )
        for k in range(6):
            y, reach = -62 + k * 6.2, (13, 16.5, 18.5, 19, 18, 15)[k]
            rib = svg.d(
                "M",
                side * 2.5,
                y,
                "C",
                side * reach,
                y - 4,
                side * (reach + 3),
                y + 7,
                side * (reach * 0.25),
                y + 9,
            )
            parts.append(svg.stroke(rib, _EDGE, 3.6) + svg.stroke(rib, _BONE, 2.2))
        hip = svg.d(
            "M0,-6C",
            side * 6,
            -16,
            side * 22,
            -18,
            side * 19,
            -6,
            "C",
            side * 17,
            2,
            side * 10,
            4,
            side * 6,
            8,
            "L0,4Z",
        )
        parts.append(svg.path(hip, _BONE, stroke=_EDGE, stroke_width=1))
    parts.append(svg.rect(-2.2, -64, 4.4, 24, _BONE, 2, stroke=_EDGE, stroke_width=0.9))
    skull = svg.d(
        "M-12,-94C-13,-106 13,-106 12,-94C12,-87 9,-86 8,-83L7,-76Q0,-73 -7,-76L-8,-83C-9,-86 -12,-87 "
        "-12,-94Z"
    )
    parts.append(svg.path(skull, _BONE, stroke=_EDGE, stroke_width=1.1))
    for side in (-1, 1):
        parts.append(svg.ellipse(side * 4.8, -92, 3.2, 3.6, "#4a4336"))
    parts.append(svg.path("M0,-88L1.8,-84.5H-1.8Z", "#4a4336"))
    parts.append(
        svg.stroke("M-5,-80H5M-3,-81.6V-78.4M-1,-81.6V-78.4M1,-81.6V-78.4M3,-81.6V-78.4", _EDGE, 0.7)
    )
    return "".join(parts)
