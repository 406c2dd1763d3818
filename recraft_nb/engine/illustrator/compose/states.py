"""What happens to things: a bite is taken out of them, they melt, they hang on a hanger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import trace
from recraft_nb.engine.illustrator.compose.finishes import tinted
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Subject

Box = tuple[float, float, float, float]

BITTEN = frozenset({"bitten", "half eaten"})
MELTING = frozenset({"melting", "melted", "half melted", "dripping"})
BURNT = frozenset({"burnt", "burned", "charred"})
ABLAZE = frozenset({"burning", "flaming", "on fire", "in flames", "ablaze"})
ON_HANGER = "on a hanger"
DEWY = "dewy"
"""The trait of what has drops of water on it."""
MUDDIED = "covered in mud"
"""The trait of what has mud on it."""
ON_STICK = "on a stick"
# These show their own fire.
_BURNS_ITSELF = frozenset(
    {
        "prop:house", "prop:candle", "candle", "prop:campfire", "prop:fire", "fire", "prop:fireplace",
        "prop:torch",
        "prop:match", "prop:lantern", "prop:slim_candle", "prop:woodpile", "sun", "prop:sun_face", "star",
        "prop:star",
        "prop:bonfire", "red-heart", "prop:stove", "prop:incense",
        "comet", "prop:arrow", "prop:sword", "meteor",
    }
)  # fmt: skip
# What is seen where a bite is taken, where that is not a paler tone of the outside.
_INSIDES: Mapping[str, str] = {
    "prop:apple": "#fdf3d3", "pear": "#fbf6da", "peach": "#f9cf8a", "doughnut": "#f2cf93",
        "cookie": "#e9c08a",
    "hamburger": "#f2d9a6", "prop:muffin": "#f2d9a6", "cupcake": "#f6dfb3", "sandwich": "#f7e6c4",
        "prop:toast": "#f7e6c4",
    "croissant": "#f9e3b3", "chocolate-bar": "#7a4a32", "strawberry": "#fbd6d6",
        "prop:bread_slice": "#fbeecb",
}  # fmt: skip
# These drip from above their foot: share of the height where the drops begin.
_DRIPS: Mapping[str, float] = {
    "soft-ice-cream": 0.5,
    "ice-cream": 0.45,
    "prop:popsicle": 0.66,
    "prop:ice_cone": 0.4,
    "prop:scoops": 0.4,
    "prop:candle": 0.5,
}
# These do not become a puddle themselves.
_SOLID = frozenset({"soft-ice-cream", "prop:candle"})


def changed(subject: Subject, body: str, box: Box) -> tuple[str, Box]:
    """The markup as its traits say that it is: bitten, melting, hanging; and its box.

    Args:
        subject: With its picture and traits.
        body: Markup as it was drawn.
        box: Its box.
    """
    said = {*subject.traits}
    alive = subject.picture.startswith(("figure:", "animal:"))
    if said & BITTEN and not alive:
        body = _bitten(body, box, _INSIDES.get(subject.picture, ""))
    if said & MELTING and not alive:
        body, box = _melting(subject.picture, body, box)
    if said & BURNT and not alive:
        body = svg.recolored(body, lambda paint: color.mix(paint, "#241a16", 0.66))
    if MUDDIED in said:
        body = _muddied(body, box)
    if DEWY in said and not alive:
        body += _dew(box)
    if ON_HANGER in said:
        body, box = _hung(body, box)
    if ABLAZE & said and subject.picture not in _BURNS_ITSELF:
        body, box = _ablaze(body, box)
    if ON_STICK in said:
        body, box = _on_stick(body, box)
    return body, box


def _dew(box: Box) -> str:
    """Drops of water on the upper side, each with its gleam."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    r = min(w, h) * 0.036
    places = ((0.3, 0.42, 1.0), (0.44, 0.34, 0.7), (0.62, 0.46, 1.2), (0.4, 0.58, 1.1), (0.56, 0.66, 0.7),
              (0.7, 0.36, 0.8), (0.5, 0.5, 0.6), (0.34, 0.52, 0.6), (0.52, 0.78, 0.9))  # fmt: skip
    drops = []
    for px, py, size in places:
        x, y, s = x0 + w * px, y0 + h * py, r * size
        drops.append(svg.ellipse(x, y, s, s * 1.15, "#ffffff", opacity=0.34))
        drops.append(svg.stroke(svg.ring(x, y, s), "#ffffff", s * 0.16, stroke_opacity=0.6))
        drops.append(svg.ellipse(x - s * 0.32, y - s * 0.4, s * 0.24, s * 0.3, "#ffffff", opacity=0.95))
    return "".join(drops)


def _muddied(body: str, box: Box) -> str:
    """With brown splashes, thick at its foot and few at its top; none lies beside it."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    places = ((0.1, 0.93, 0.15), (0.3, 0.97, 0.17), (0.52, 0.92, 0.15), (0.72, 0.97, 0.17),
              (0.92, 0.91, 0.15), (0.2, 0.76, 0.08), (0.44, 0.72, 0.06), (0.66, 0.77, 0.09),
              (0.84, 0.68, 0.06), (0.3, 0.58, 0.05), (0.56, 0.54, 0.06), (0.76, 0.46, 0.035),
              (0.4, 0.4, 0.035), (0.16, 0.52, 0.035))  # fmt: skip
    size = (w + h) / 2
    blots = "".join(
        svg.ellipse(x0 + w * px, y0 + h * py, size * r, size * r * 0.72, "#000000") for px, py, r in places
    )
    mud = svg.group(tinted(body, "#6f4a2c"), clip_path="url(#mud)")
    return f'{body}<clipPath id="mud">{blots}</clipPath>{mud}'


def _ablaze(body: str, box: Box) -> tuple[str, Box]:
    """With tongues of flame behind it and before its lower edge."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0

    def row(places: tuple[tuple[float, float, float], ...]) -> str:
        return "".join(
            svg.path(_tongue(x0 + w * x, y0 + h * y, h * size * k), paint)
            for k, paint in ((1.0, "#e5482e"), (0.72, "#f58a2e"), (0.42, "#ffd25a"))
            for x, y, size in places
        )

    behind = row(
        ((0.08, 0.72, 0.62), (0.28, 0.42, 0.66), (0.52, 0.3, 0.72), (0.74, 0.42, 0.64), (0.94, 0.74, 0.62))
    )
    before = row(((0.16, 1.03, 0.3), (0.4, 1.07, 0.24), (0.64, 1.07, 0.28), (0.86, 1.02, 0.34)))
    return behind + body + before, (x0 - w * 0.14, y0 - h * 0.44, x1 + w * 0.14, y1 + h * 0.07)


def _tongue(x: float, y: float, s: float) -> str:
    """A flame that stands on a place."""
    return svg.smooth(
        [(x - s * 0.3, y), (x - s * 0.32, y - s * 0.3), (x - s * 0.1, y - s * 0.6), (x - s * 0.02, y - s),
            (x + s * 0.22, y - s * 0.56), (x + s * 0.34, y - s * 0.26), (x + s * 0.26, y)],
        close=True,
    )  # fmt: skip


def _bitten(body: str, box: Box, inside: str) -> str:
    """With a bite taken out of the upper right, the flesh seen at its rim."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    size = min(w, h) * 0.2
    flesh = inside or color.lit(trace.main_color(body) or "#d9b98a", 0.2)
    middles = (
        (x1 - size * 0.1, y0 + h * 0.34),
        (x1 - size * 0.85, y0 + h * 0.47),
        (x1 - size * 0.15, y0 + h * 0.62),
    )

    def clip(name: str, r: float) -> str:
        page = svg.d("M", x0 - w, y0 - h, "H", x1 + w, "V", y1 + h, "H", x0 - w, "Z")
        # Each bite is cut by itself: where two overlap the rule of even and odd would fill again.
        return "".join(
            f'<clipPath id="{name}{k}"{f" clip-path={chr(34)}url(#{name}{k - 1}){chr(34)}" if k else ""}>'
            f"{svg.path(page + svg.ring(x, y, r), '#000000', clip_rule='evenodd')}</clipPath>"
            for k, (x, y) in enumerate(middles)
        )

    last = len(middles) - 1
    under = svg.group(tinted(body, flesh), clip_path=f"url(#bite{last})")
    over = svg.group(body, clip_path=f"url(#rim{last})")
    return clip("bite", size) + clip("rim", size * 1.28) + under + over


def _melting(picture: str, body: str, box: Box) -> tuple[str, Box]:
    """With drops that run down and a puddle at the foot."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    tone = trace.main_color(body) or "#d9d4e4"
    from_y = y0 + h * _DRIPS.get(picture, 0.55)
    shade, pale = color.shaded(tone, 0.05), color.lit(tone, 0.07)
    puddle = svg.d(
        "M",
        x0 - w * 0.22,
        y1 - h * 0.01,
        "C",
        x0 - w * 0.1,
        y1 - h * 0.07,
        x0 + w * 0.2,
        y1 - h * 0.05,
        x0 + w * 0.5,
        y1 - h * 0.055,
        "C",
        x0 + w * 0.8,
        y1 - h * 0.06,
        x1 + w * 0.2,
        y1 - h * 0.06,
        x1 + w * 0.26,
        y1 + h * 0.005,
        "C",
        x1 + w * 0.2,
        y1 + h * 0.06,
        x0 + w * 0.8,
        y1 + h * 0.035,
        x0 + w * 0.55,
        y1 + h * 0.055,
        "C",
        x0 + w * 0.2,
        y1 + h * 0.075,
        x0 - w * 0.16,
        y1 + h * 0.06,
        x0 - w * 0.22,
        y1 - h * 0.01,
        "Z",
    )
    behind = svg.path(puddle, shade) + svg.placed(svg.path(puddle, tone), 0, -h * 0.008)
    behind += svg.ellipse(x0 + w * 0.02, y1 + h * 0.005, w * 0.1, h * 0.01, pale, opacity=0.9)
    drops = []
    for share, reach, wide in ((0.2, 0.2, 0.075), (0.4, 0.34, 0.085), (0.6, 0.15, 0.06), (0.78, 0.27, 0.08)):
        x, low = x0 + w * share, from_y + h * reach
        drops.append(svg.stroke(svg.d("M", x, from_y, "V", low), tone, w * wide))
        drops.append(svg.ellipse(x, low, w * wide * 0.66, w * wide * 0.86, tone))
        drops.append(
            svg.stroke(
                svg.d("M", x - w * wide * 0.2, from_y + h * 0.04, "V", low - h * 0.02), pale, w * wide * 0.22
            )
        )
    drop = svg.d(
        "M",
        x1 + w * 0.08,
        y1 - h * 0.3,
        "q",
        w * 0.06,
        h * 0.05,
        0,
        h * 0.075,
        "q",
        -w * 0.06,
        -h * 0.025,
        0,
        -h * 0.075,
        "Z",
    )
    front = "".join(drops) + (svg.path(drop, tone) if picture not in _SOLID else "")
    return behind + body + front, (x0 - w * 0.22, y0, x1 + w * 0.26, y1 + h * 0.06)


def _hung(body: str, box: Box) -> tuple[str, Box]:
    """On a wooden hanger, its hook above."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    x, size = (x0 + x1) / 2, min(w, h) * 0.16
    hook = svg.d(
        "M",
        x,
        y0 + h * 0.06,
        "V",
        y0 - size * 0.5,
        "C",
        x,
        y0 - size,
        x + size * 0.7,
        y0 - size,
        x + size * 0.6,
        y0 - size * 1.6,
        "C",
        x + size * 0.4,
        y0 - size * 2.1,
        x - size * 0.5,
        y0 - size * 2,
        x - size * 0.5,
        y0 - size * 1.4,
    )
    bar = svg.d("M", x - w * 0.3, y0 + h * 0.11, "L", x, y0 + h * 0.015, "L", x + w * 0.3, y0 + h * 0.11)
    back = svg.stroke(hook, "#8d94a6", size * 0.13) + svg.stroke(bar, "#b9824f", size * 0.3)
    return back + body, (x0, y0 - size * 2.2, x1, y1)


def _on_stick(body: str, box: Box) -> tuple[str, Box]:
    """With a wooden stick below, as a lolly has."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    x, wide = (x0 + x1) / 2, w * 0.09
    stick = svg.rect(x - wide / 2, y1 - h * 0.3, wide, h * 0.74, "#e3b97a", wide / 2)
    stick += svg.rect(x + wide * 0.1, y1 - h * 0.3, wide * 0.4, h * 0.74, "#c99a5c", wide / 4)
    return stick + body, (x0, y0, x1, y1 + h * 0.44)


def cracks(body: str, box: Box) -> str:
    """Dark cracks over a thing and a few of its pieces beside its foot."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    tone = trace.main_color(body) or "#8a8494"
    jag = ((0.5, 0.36), (0.42, 0.5), (0.53, 0.58), (0.44, 0.72), (0.56, 0.8), (0.5, 0.95))
    side = ((0.53, 0.58), (0.66, 0.64), (0.7, 0.74), (0.82, 0.78))
    lines = "".join(
        svg.d("M", *(v for p in way for v in (x0 + p[0] * w, y0 + p[1] * h))) for way in (jag, side)
    )
    pieces = [svg.stroke(lines, color.shaded(tone, 0.3), w * 0.018)]
    for dx, size, turn in (
        (-0.2, 0.13, 20),
        (-0.34, 0.09, 70),
        (0.22, 0.12, -30),
        (0.36, 0.08, 10),
        (0.12, 0.06, 50),
    ):
        x, s = (x0 + x1) / 2 + dx * w * 1.3, size * max(w, h)
        shard = svg.path(
            svg.polygon([(-s / 2, 0), (0, -s * 0.8), (s * 0.6, 0)]),
            tone if dx < 0 else color.shaded(tone, 0.06),
        )
        pieces.append(svg.placed(shard, x, y1 - 2, turn=turn * 0.3))
    return "".join(pieces)
