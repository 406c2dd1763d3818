"""Kawaii: soft round lines in pastel, hearts, stars and small clouds floating around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import hands, mounts
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

_INK = "#6a4a5e"
_SWEETS = ("#ffb3c7", "#ffd98f", "#bfe3ff", "#c9f0d2", "#dcc6ff")


def drawn(document: str, recipe: Recipe, page: float) -> str:
    """The contours, and on a plain ground the small things that belong to it."""
    done = hands.outlined(document, _INK, 4.6, page)
    if recipe.brief.template != "scene" or (recipe.brief.setting != "studio" and recipe.background is None):
        return done
    w, h = mounts.size(document)
    return mounts.before(done, mounts.SUBJECTS, f'<g id="sweets">{_strewn(recipe, w, h)}</g>')


def _strewn(recipe: Recipe, w: float, h: float) -> str:
    """Hearts, stars, sparkles and bubbles around the edge, none in the middle."""
    chance, k = recipe.chance("detail").stream("kawaii"), min(w, h)
    done = ""
    spots = [(a, b) for a in (0.09, 0.27, 0.5, 0.73, 0.91) for b in (0.09, 0.28, 0.5, 0.72, 0.91)]
    for n, (a, b) in enumerate(spot for spot in spots if max(abs(spot[0] - 0.5), abs(spot[1] - 0.5)) > 0.35):
        x = w * (a + chance.uniform(-0.03, 0.03))
        y = h * (b + chance.uniform(-0.03, 0.03))
        tint, r = _SWEETS[n % len(_SWEETS)], k * chance.uniform(0.018, 0.032)
        mark = (
            svg.heart(r),
            svg.star(0, 0, r * 1.15, r * 0.55, 5),
            svg.ring(0, 0, r * 0.6),
            svg.star(0, 0, r * 1.2, r * 0.34, 4),
        )[n % 4]
        done += svg.placed(
            svg.path(mark, tint, stroke="#ffffff", stroke_width=r * 0.16), x, y, turn=chance.uniform(-18, 18)
        )
    return done
