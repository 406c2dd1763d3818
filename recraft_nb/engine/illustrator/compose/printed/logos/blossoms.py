"""Flowers seen from the front and sprigs of leaves, in flat colours or fine lines: for wreaths and logos."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Pen:
    """How plants are drawn: filled in their colours, or only their lines.

    Attributes:
        line: Colour of the lines; "" fills the shapes.
        paper: What shapes are filled with between lines.
        width: Of the lines, in shares of a flower's radius.
    """

    line: str = ""
    paper: str = "#ffffff"
    width: float = 0.028

    def shape(self, d: str, tone: str, size: float) -> str:
        """A closed shape."""
        if self.line:
            return svg.path(
                d, self.paper, stroke=self.line, stroke_width=self.width * size, stroke_linejoin="round"
            )
        return svg.path(d, tone)

    def vein(self, d: str, tone: str, size: float, share: float = 0.03) -> str:
        """A line."""
        return svg.stroke(d, self.line or tone, size * (self.width if self.line else share))

    def dot(self, x: float, y: float, r: float, tone: str) -> str:
        """A small disc."""
        return svg.circle(x, y, r, self.line or tone)


FILLED = Pen()


def _petal(reach: float, wide: float, notch: float = 0.0) -> str:
    """Path data of a petal that points up from the origin."""
    top = -reach
    return svg.d(
        "M0,0C", -wide * 0.55, top * 0.22, -wide, top * 0.5, -wide * 0.86, top * 0.82,
        "C", -wide * 0.7, top * 1.06, -wide * 0.22, top * 1.04, 0, top * (1 - notch),
        "C", wide * 0.22, top * 1.04, wide * 0.7, top * 1.06, wide * 0.86, top * 0.82,
        "C", wide, top * 0.5, wide * 0.55, top * 0.22, "0,0Z",
    )  # fmt: skip


def _whorl(
    pen: Pen, count: int, reach: float, wide: float, tone: str, size: float, turn: float, notch: float = 0.0
) -> str:
    petal = pen.shape(_petal(reach, wide, notch), tone, size)
    return "".join(svg.placed(petal, 0, 0, turn=turn + 360 * k / count) for k in range(count))


def _peony(pen: Pen, r: float, tone: str) -> str:
    """Petals in many layers, closed to a cup in the middle."""
    body = _whorl(pen, 8, r, r * 0.46, color.shaded(tone, 0.07), r, 0, 0.08)
    body += _whorl(pen, 7, r * 0.82, r * 0.4, color.shaded(tone, 0.025), r, 22, 0.1)
    body += _whorl(pen, 6, r * 0.62, r * 0.34, tone, r, 8, 0.1)
    body += _whorl(pen, 5, r * 0.43, r * 0.27, color.lit(tone, 0.05), r, 30, 0.12)
    cup = svg.d("M", -r * 0.2, -r * 0.04, "C", -r * 0.22, -r * 0.26, r * 0.22, -r * 0.26, r * 0.2, -r * 0.04,
                "C", r * 0.18, r * 0.2, -r * 0.18, r * 0.2, -r * 0.2, -r * 0.04, "Z")  # fmt: skip
    body += pen.shape(cup, color.lit(tone, 0.085), r)
    fold = svg.d("M", -r * 0.18, -r * 0.06, "Q", -r * 0.02, r * 0.06, r * 0.02, -r * 0.12, "M", r * 0.18,
                 -r * 0.04, "Q", r * 0.05, r * 0.04, r * 0.02, r * 0.14)  # fmt: skip
    return body + pen.vein(fold, color.shaded(tone, 0.1), r)


def _rose(pen: Pen, r: float, tone: str) -> str:
    """Round petals that wind about the middle."""
    body = ""
    for count, reach, shade, turn in ((5, 1.0, 0.09, 0.0), (5, 0.8, 0.045, 36.0), (4, 0.6, 0.0, 10.0)):
        for k in range(count):
            a = math.radians(turn + 360 * k / count)
            far, size = r * reach * 0.52, r * reach * 0.52
            body += pen.shape(
                svg.ring(far * math.cos(a), far * math.sin(a), size),
                color.shaded(tone, shade) if shade else tone,
                r,
            )
    body += pen.shape(svg.ring(0, 0, r * 0.36), color.lit(tone, 0.05), r)
    wind = [
        (r * 0.29 * (1 - t / 15) * math.cos(t * 0.78), r * 0.29 * (1 - t / 15) * math.sin(t * 0.78))
        for t in range(14)
    ]
    return body + pen.vein(svg.smooth(wind), color.shaded(tone, 0.14), r, 0.045)


def _daisy(pen: Pen, r: float, tone: str) -> str:
    body = _whorl(pen, 13, r, r * 0.17, tone, r, 0)
    return body + pen.shape(svg.ring(0, 0, r * 0.3), "#f4b93a", r)


def _sunflower(pen: Pen, r: float, tone: str) -> str:
    body = _whorl(pen, 14, r, r * 0.2, color.shaded(tone, 0.07), r, 13)
    body += _whorl(pen, 14, r * 0.94, r * 0.18, tone, r, 0)
    heart = pen.shape(svg.ring(0, 0, r * 0.42), "#6b4226", r)
    spiral = [(r * 0.09 * math.sqrt(k), k * 2.4) for k in range(18)]
    seeds = "".join(pen.dot(far * math.cos(a), far * math.sin(a), r * 0.025, "#3f2616") for far, a in spiral)
    return body + heart + seeds


def _blossom(pen: Pen, r: float, tone: str) -> str:
    body = _whorl(pen, 5, r, r * 0.52, tone, r, 0, 0.1)
    stamens = "".join(
        pen.vein(svg.d("M0,0L", r * 0.36 * math.cos(a), r * 0.36 * math.sin(a)), color.shaded(tone, 0.2), r)
        + pen.dot(r * 0.38 * math.cos(a), r * 0.38 * math.sin(a), r * 0.045, "#f0b23c")
        for a in (math.tau * k / 8 for k in range(8))
    )
    return body + stamens + pen.shape(svg.ring(0, 0, r * 0.11), "#f6cf5f", r)


def _poppy(pen: Pen, r: float, tone: str) -> str:
    body = _whorl(pen, 4, r, r * 0.76, color.shaded(tone, 0.05), r, 45, 0.05)
    body += _whorl(pen, 4, r * 0.8, r * 0.62, tone, r, 0, 0.05)
    return body + pen.shape(svg.ring(0, 0, r * 0.2), "#2b2430", r)


def _lotus(pen: Pen, r: float, tone: str) -> str:
    """Seen from the side: pointed petals that open like a bowl."""
    body = ""
    for turn, reach, shade in (
        (-68, 1.0, 0.09), (68, 1.0, 0.09), (-46, 1.05, 0.05), (46, 1.05, 0.05), (-23, 1.1, 0.02),
        (23, 1.1, 0.02), (0, 1.14, 0.0),
    ):  # fmt: skip
        wide, high = r * 0.3, -r * reach
        d = svg.d("M0,0C", -r * 0.42, -wide, -wide, high * 0.75, 0, high * 1.25,
                  "C", wide, high * 0.75, r * 0.42, -wide, "0,0Z")  # fmt: skip
        body += svg.placed(
            pen.shape(d, color.shaded(tone, shade) if shade else tone, r), 0, r * 0.55, turn=turn
        )
    return body


def _tulip(pen: Pen, r: float, tone: str) -> str:
    """Seen from the side."""
    back = svg.d(
        "M",
        -r * 0.34,
        r * 0.2,
        "Q",
        -r * 0.3,
        -r * 0.6,
        0,
        -r,
        "Q",
        r * 0.3,
        -r * 0.6,
        r * 0.34,
        r * 0.2,
        "Z",
    )
    side = svg.d("M0", r * 0.72, "C", -r * 0.8, r * 0.7, -r * 0.72, -r * 0.2, -r * 0.52, -r * 0.86,
                 "Q", -r * 0.1, -r * 0.3, 0, r * 0.72, "Z")  # fmt: skip
    left = pen.shape(side, tone, r)
    return pen.shape(back, color.shaded(tone, 0.1), r) + left + svg.placed(left, 0, 0, flip=True)


def _lavender(pen: Pen, r: float, tone: str) -> str:
    """An ear of small blooms on a stalk."""
    body = pen.vein(svg.d("M0", r * 1.1, "Q", r * 0.06, 0, 0, -r * 0.9), "#6d9a5c", r, 0.05)
    for k in range(8):
        y, wide = r * (0.3 - 0.17 * k), r * (0.24 - 0.018 * k)
        for side in (-1, 1):
            bud = svg.ring(side * wide * 0.62, y, wide * 0.5, wide * 0.62)
            body += pen.shape(bud, tone if (k + side) % 3 else color.lit(tone, 0.07), r)
    return body + pen.shape(svg.ring(0, -r * 1.06, r * 0.08, r * 0.13), tone, r)


def _wheat(pen: Pen, r: float, tone: str) -> str:
    """An ear with its grains in pairs and long awns."""
    body = pen.vein(svg.d("M0", r * 1.15, "V", -r * 0.7), color.shaded(tone, 0.1), r, 0.05)
    grain = svg.d("M0,0C", -r * 0.16, -r * 0.1, -r * 0.13, -r * 0.32, 0, -r * 0.42,
                  "C", r * 0.13, -r * 0.32, r * 0.16, -r * 0.1, "0,0Z")  # fmt: skip
    for k in range(5):
        y = r * (0.35 - 0.24 * k)
        for side in (-1, 1):
            awn = pen.vein(svg.d("M0", -r * 0.4, "l", side * r * 0.05, -r * 0.34), tone, r, 0.022)
            kernel = awn + pen.shape(grain, tone if side > 0 else color.shaded(tone, 0.05), r)
            body += svg.placed(kernel, side * r * 0.03, y, turn=side * 32)
    return body + svg.placed(pen.shape(grain, color.lit(tone, 0.04), r), 0, -r * 0.7)


def _sprig(leaf: str, count: int, spread: float, bare: float = 0.2) -> Callable[[Pen, float, str], str]:
    """Who draws a stalk with leaves of one shape to both sides, about two radii long.

    Args:
        leaf: Path data of a leaf one unit long that points up.
        count: Pairs.
        spread: Degrees between stalk and leaf.
        bare: Share of the stalk without leaves, at its foot.
    """

    def draw(pen: Pen, r: float, tone: str) -> str:
        body = pen.vein(svg.d("M0", r, "Q", r * 0.08, 0, 0, -r * 0.92), color.shaded(tone, 0.12), r, 0.045)
        for k in range(count):
            y = r - 2 * r * (bare + (0.94 - bare) * k / count)
            size = r * (0.62 - 0.26 * k / count)
            for side in (-1, 1):
                shade = tone if side > 0 else color.shaded(tone, 0.045)
                one = _scaled(leaf, size)
                vein = pen.vein(svg.d("M0,0V", -size * 0.8), color.lit(tone, 0.09), r, 0.018)
                body += svg.placed(pen.shape(one, shade, r) + vein, 0, y, turn=side * spread)
        return body + svg.placed(pen.shape(_scaled(leaf, r * 0.36), tone, r), 0, -r * 0.86)

    return draw


def _scaled(data: str, size: float) -> str:
    """Path data of absolute commands, larger."""
    import re

    return re.sub(r"-?\d+(?:\.\d+)?", lambda m: svg.num(float(m.group()) * size / 100) + " ", data)


_NARROW = "M0 0C-18 -30 -16 -70 0 -100C16 -70 18 -30 0 0Z"
_BROAD = "M0 0C-40 -20 -44 -68 0 -100C44 -68 40 -20 0 0Z"
_ROUND = "M0 0C-50 -14 -58 -80 0 -92C58 -80 50 -14 0 0Z"
_LOBED = "M0 0L-46 -14L-30 -40L-52 -66L-18 -70L0 -104L18 -70L52 -66L30 -40L46 -14Z"
_SPIKED = (
    "M0 0Q-14 -14 -38 -14Q-22 -30 -42 -46Q-22 -52 -30 -78Q-10 -76 0 -104"
    "Q10 -76 30 -78Q22 -52 42 -46Q22 -30 38 -14Q14 -14 0 0Z"
)
_NEEDLE = "M0 0C-5 -30 -5 -70 0 -100C5 -70 5 -30 0 0Z"


def _berries(pen: Pen, r: float, tone: str) -> str:
    """Berries on short stalks."""
    body = ""
    for x, y in ((0.0, -0.6), (-0.5, -0.2), (0.48, -0.26), (-0.16, 0.16), (0.3, 0.3)):
        body += pen.vein(svg.d("M0", r, "Q", x * r * 0.4, r * 0.4, x * r, y * r), "#6b7f4a", r, 0.05)
    for x, y in ((0.0, -0.6), (-0.5, -0.2), (0.48, -0.26), (-0.16, 0.16), (0.3, 0.3)):
        body += pen.shape(svg.ring(x * r, y * r, r * 0.24), tone, r)
        body += (
            "" if pen.line else svg.circle(x * r - r * 0.07, y * r - r * 0.08, r * 0.06, color.lit(tone, 0.2))
        )
    return body


def _olives(pen: Pen, r: float, tone: str) -> str:
    body = _sprig(_NARROW, 4, 40)(pen, r, tone)
    for side, y in ((-1, 0.1), (1, -0.25)):
        body += pen.shape(
            svg.ring(side * r * 0.2, y * r, r * 0.13, r * 0.17), color.shaded("#6d7f3a", 0.08), r
        )
    return body


def _holly(pen: Pen, r: float, tone: str) -> str:
    body = _sprig(_SPIKED, 3, 58)(pen, r, tone)
    places = ((-0.14, 0.3), (0.16, 0.34), (0.0, 0.06))
    return body + "".join(pen.shape(svg.ring(x * r, y * r, r * 0.17), "#c8313a", r) for x, y in places)


def _citrus(pen: Pen, r: float, tone: str) -> str:
    """A slice, its segments seen."""
    body = pen.shape(svg.ring(0, 0, r * 0.9), tone, r) + pen.shape(svg.ring(0, 0, r * 0.78), "#fff6d8", r)
    segment = svg.d("M0", -r * 0.1, "L", -r * 0.22, -r * 0.6, "Q0", -r * 0.78, r * 0.22, -r * 0.6, "Z")
    for k in range(8):
        body += svg.placed(pen.shape(segment, color.lit(tone, 0.05), r), 0, 0, turn=45 * k)
    return body


def _cone(pen: Pen, r: float, tone: str) -> str:
    """A cone of a pine."""
    body = ""
    for row, (count, wide) in enumerate(((2, 0.3), (3, 0.5), (4, 0.58), (3, 0.48), (2, 0.3))):
        for k in range(count):
            x = (k - (count - 1) / 2) * 2 * wide / count * r
            scale = svg.ring(x, r * (-0.55 + 0.28 * row), r * 0.22, r * 0.19)
            body += pen.shape(scale, color.shaded(tone, 0.05 * (row % 2)) if row % 2 else tone, r)
    return body


_DRAWN: Mapping[str, tuple[Callable[[Pen, float, str], str], str]] = {
    "peony": (_peony, "#f2a0b8"),
    "rose": (_rose, "#e27d8f"),
    "daisy": (_daisy, "#ffffff"),
    "sunflower": (_sunflower, "#f6bd2f"),
    "blossom": (_blossom, "#f3b3c4"),
    "poppy": (_poppy, "#e04a35"),
    "lotus": (_lotus, "#ec9fbb"),
    "tulip": (_tulip, "#e8637a"),
    "lavender": (_lavender, "#9a7fc7"),
    "wheat": (_wheat, "#d9a441"),
    "leaves": (_sprig(_BROAD, 4, 48), "#6f9b63"),
    "laurel": (_sprig(_NARROW, 5, 34), "#6c9160"),
    "eucalyptus": (_sprig(_ROUND, 4, 62), "#8fb3a0"),
    "ivy": (_sprig(_LOBED, 3, 62), "#4f8a4a"),
    "holly": (_holly, "#2f7a47"),
    "fern": (_sprig(_NARROW, 8, 62, 0.1), "#5f9150"),
    "pine": (_sprig(_NEEDLE, 9, 40, 0.06), "#3c7a56"),
    "autumn": (_sprig(_LOBED, 3, 58), "#d9742b"),
    "olive": (_olives, "#8c9f6b"),
    "berries": (_berries, "#c23b45"),
    "citrus": (_citrus, "#f5a62b"),
    "cone": (_cone, "#8a5f3f"),
}
SPRIGS = frozenset(
    {
        "lavender",
        "wheat",
        "leaves",
        "laurel",
        "eucalyptus",
        "ivy",
        "holly",
        "fern",
        "pine",
        "autumn",
        "olive",
        "berries",
    }
)
"""What has a stalk and lies along the ring; everything else faces the viewer."""


def usual_color(kind: str) -> str:
    """The colour of a kind, where none is asked for."""
    return _DRAWN[kind][1]


def drawn(kind: str, r: float, tone: str = "", pen: Pen = FILLED) -> str:
    """One flower or sprig about the origin, upright.

    Args:
        kind: Its name.
        r: Its radius; sprigs are two of that long.
        tone: Its colour, the usual one if "".
        pen: Fills it or draws its lines.
    """
    draw, usual = _DRAWN[kind]
    return draw(pen, r, tone or usual)
