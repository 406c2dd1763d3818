"""Waves of a storm: steep crests that curl over and break, foam blown off them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# One wave over its own width, from trough to trough: it rises slowly and hangs over at the front.
_BACK = ((0.0, 0.0), (0.16, -0.08), (0.34, -0.34), (0.5, -0.72), (0.66, -0.96), (0.8, -1.0))
_CURL = ((0.93, -0.9), (0.98, -0.72), (0.93, -0.6), (0.86, -0.62))
_FACE = ((0.8, -0.5), (0.79, -0.34), (0.86, -0.12), (1.0, 0.0))


def row(stage: Stage, chance: Chance, y: float, size: float, tones: tuple[str, str]) -> str:
    """A row of breakers across the picture, water below it down to the edge.

    Args:
        stage: Where.
        chance: Chooses their places.
        y: Height of the troughs.
        size: Height of a crest.
        tones: Of the wave's body and of its light face.
    """
    body, light = tones
    side = chance.sign()
    x, parts, crests = -size * chance.uniform(0.2, 1.2), [], []
    ridge: list[svg.Point] = [(x - size, y)]
    while x < stage.width + size:
        tall, wide = size * chance.uniform(0.62, 1.1), size * chance.uniform(1.7, 2.5)
        crests.append((x, wide, tall))
        ridge += [(x + wide * a, y + tall * b) for a, b in (*_BACK, *_CURL, *_FACE)]
        x += wide
    bottom = stage.height + 30
    fill = stage.canvas.across(
        [(0, light), (0.45, body), (1, color.shaded(body, 0.08))], 0, y - size, 0, y + size * 1.6
    )
    parts.append(svg.path(svg.below(ridge, bottom), fill))
    white, grey = stage.world.tone("#ffffff"), stage.world.tone("#dfeef5")
    for left, wide, tall in crests:
        lip = [(left + wide * a, y + tall * b) for a, b in (*_BACK[3:], *_CURL)]
        under = [(px - wide * 0.03, py + tall * 0.17) for px, py in reversed(lip[:-1])]
        parts.append(svg.path(svg.smooth([*lip, *under], close=True), white))
        streaks = "".join(
            svg.d(
                "M",
                left + wide * (0.7 - 0.11 * k),
                y - tall * (0.72 - 0.2 * k),
                "q",
                -wide * 0.06,
                tall * 0.16,
                -wide * 0.2,
                tall * (0.3 + 0.05 * k),
            )
            for k in range(3)
        )
        parts.append(svg.stroke(streaks, grey, max(2.5, tall * 0.035), stroke_opacity=0.7))
        drops = "".join(
            svg.d("M", left + wide * chance.uniform(0.72, 1.06), y - tall * chance.uniform(0.86, 1.3), "h0")
            for _ in range(8)
        )
        parts.append(svg.stroke(drops, white, max(4.0, tall * 0.055), stroke_opacity=0.9))
        foam = "".join(
            svg.rounded(
                left + wide * chance.uniform(0.02, 0.5),
                y + tall * chance.uniform(0.02, 0.34),
                wide * chance.uniform(0.1, 0.22),
                tall * 0.04,
                tall * 0.02,
            )
            for _ in range(3)
        )
        parts.append(svg.path(foam, white, opacity=0.55))
    markup = "".join(parts)
    return markup if side > 0 else svg.placed(markup, stage.width, 0, flip=True)
