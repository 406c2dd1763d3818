"""Close-ups: a finished scene seen from near by, its hero filling the frame, of a flower its head."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose.stage import Stage

_ASKED = re.compile(r"\b(?:macro|close[- ]?ups?|up close|zoomed in)\b")
_BLOOMS = re.compile(
    r"\b(?:sunflower|rose|tulip|daisy|poppy|lily|lotus|dahlia|coneflower|dandelion|hibiscus|orchid|peony"
    r"|flower|blossom|bloom|thistle|cactus flower)s?\b"
)
_FILLS, _MOST = 0.8, 2.6
_HEAD = 0.44  # share of a flower that is its head


def asked(brief: Brief) -> bool:
    """Whether one thing is to be seen from near by: people and animals then have their portrait."""
    return (
        brief.template == "scene"
        and bool(brief.subjects)
        and not brief.subjects[0].picture.startswith("figure:")
        and bool(_ASKED.search(brief.prompt.lower()))
    )


def step_up(stage: Stage, brief: Brief) -> None:
    """Enlarge everything that is drawn so far about the hero."""
    if stage.hero_box is None or not asked(brief):
        return
    x0, y0, x1, y1 = stage.hero_box
    hero = brief.subjects[0]
    if hero.count == 1 and _BLOOMS.search(hero.word.lower()) and len(brief.subjects) == 1:
        y1 = y0 + (y1 - y0) * _HEAD
    w, h = stage.width, stage.height
    zoom = min(_MOST, _FILLS * w / max(1.0, x1 - x0), _FILLS * h / max(1.0, y1 - y0))
    if zoom <= 1:
        return
    # The picture still covers its frame.
    dx = max(w - zoom * w, min(0.0, w / 2 - zoom * (x0 + x1) / 2))
    dy = max(h - zoom * h, min(0.0, h * 0.52 - zoom * (y0 + y1) / 2))
    moved = f"translate({svg.num(dx)} {svg.num(dy)})scale({svg.ratio(zoom)})"
    for name, parts in stage.canvas.layers.items():
        if parts:
            stage.canvas.layers[name] = [f'<g transform="{moved}">{"".join(parts)}</g>']
