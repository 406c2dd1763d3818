"""What stands along a road: cacti, trees, lamps to both sides, smaller the farther they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature, things
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose.stage import Stage

_WAYS = frozenset({"road"})
_FEWEST = 2
_BESIDE = nature.TREES | frozenset(
    {
        "cactus",
        "prop:cactus",
        "palm-tree",
        "palm",
        "streetlamp",
        "pine",
        "house",
        "houses",
        "barn",
        "sunflower",
    }
)
# How far down the road each stands, as a share of the way to the viewer.
_STEPS = (0.12, 0.28, 0.55)


def stands_along(brief: Brief, index: int) -> bool:
    """Whether several of a subject line the road of a picture."""
    subject = brief.subjects[index]
    free = subject.relation in (None, "beside", "with")
    several = subject.count >= _FEWEST and not any(s.other == index for s in brief.subjects)
    return brief.setting in _WAYS and several and free and nature.is_any(subject, _BESIDE)


def line(stage: Stage, copies: list[things.Thing]) -> None:
    """Draw the copies to both sides of the road, far ones first."""
    if not copies:
        return
    c, u = stage.canvas, stage.canvas.short
    top, low = stage.horizon + u * 0.06, c.height * 0.98
    for k, t in enumerate(_STEPS):
        for side in (-1, 1):
            thing = copies[(2 * k + (side > 0)) % len(copies)]
            y = top + (low - top) * t
            x = c.width / 2 + side * (u * 0.1 + u * 0.72 * t + (u * 0.05 if k % 2 else 0.0))
            tall = u * (0.1 + 0.62 * t)
            scale = tall / max(1.0, thing.height)
            body = things.painted(c, thing, stage.world, f"l{k}{'r' if side > 0 else 'l'}-", 0.4 * (1 - t))
            moved = f'<g transform="translate({svg.num(-thing.middle)} {svg.num(-thing.box[3])})">{body}</g>'
            c.add(
                "ground",
                svg.ellipse(x, y, tall * 0.2, tall * 0.03, stage.ambient, opacity=0.25),
                svg.placed(moved, x, y, scale, flip=side > 0),
            )
