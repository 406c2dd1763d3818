"""A neon sign without words: one thing bent of glass tubes, large, on a wall of bricks in the dark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(r"\bneon (?:\w+ )?(?:signs?|lamp)\b(?! (?:reflect|in the (?:street|rain)))")
WALL = "wall"
"""The layer of the wall, which the hand of light leaves as it is."""
_BRICK, _JOINT = "#3a2433", "#20141f"


def asked(brief: Brief) -> bool:
    """Whether the sign itself is the picture."""
    return (
        brief.style == "neon"
        and brief.template in ("scene", "icon", "badge")
        and 0 < len(brief.subjects) < 3
        and not brief.text
        and bool(_ASKED.search(brief.prompt.lower()[:60]))
    )


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the wall, the light on it, and the sign."""
    w, h, u = canvas.width, canvas.height, canvas.short
    chance = recipe.chance("backdrop").stream("neon wall")
    canvas.add(WALL, svg.rect(0, 0, w, h, _JOINT))
    high, wide = u * 0.062, u * 0.15
    kinds: list[list[str]] = [[], [], []]
    for row in range(int(h / high) + 1):
        x = -wide * (0.5 if row % 2 else 0.0)
        while x < w:
            brick = svg.rounded(x + 3, row * high + 3, wide - 6, high - 6, 4)
            kinds[chance.pick((0, 0, 0, 1, 2))].append(brick)
            x += wide
    tones = (_BRICK, color.shaded(_BRICK, 0.03), color.lit(_BRICK, 0.03))
    canvas.add(WALL, *(svg.path("".join(ways), tone) for ways, tone in zip(kinds, tones, strict=True)))
    tint = color.hexa(recipe.brief.subjects[0].color) if recipe.brief.subjects[0].color else "#ff5fb0"
    glow = canvas.radial([(0, tint, 0.42), (0.6, tint, 0.14), (1, tint, 0.0)])
    canvas.add(WALL, svg.ellipse(w / 2, h / 2, w * 0.56, h * 0.56, glow))
    emblem.hero(recipe, canvas, (w / 2, h / 2, w * 0.72, h * 0.72))
