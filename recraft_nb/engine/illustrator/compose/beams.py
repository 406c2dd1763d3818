"""The beam of a lighthouse: it starts at the lamp and widens over the water, in the dark and in storms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Placed
    from recraft_nb.engine.illustrator.compose.stage import Stage

_TOWERS = frozenset({"prop:lighthouse"})
_SAID = frozenset({"beam", "beams", "shining", "shines", "light", "lit"})
_DUSK = 0.3


def shines(stage: Stage, part: Placed) -> bool:
    """Whether a thing is a lighthouse whose lamp is on."""
    if part.thing.subject.picture not in _TOWERS or "light" not in part.thing.anchors or stage.indoors:
        return False
    dark = stage.world.scheme.dark > _DUSK or stage.world.light in ("storm", "night")
    return (
        dark or stage.weather in ("storm", "fog") or bool(stage.hints & _SAID and stage.world.light != "day")
    )


def beam(stage: Stage, part: Placed) -> str:
    """Two cones of light from the lamp, the long one toward the open side, and a glow around the lamp."""
    c, u = stage.canvas, stage.canvas.short
    x, y = part.at(part.thing.anchors["light"])
    side = 1 if x < c.width / 2 else -1
    parts = []
    for way, strength, drop in ((side, 0.62, 0.07), (-side, 0.42, -0.04)):
        end = c.width + u * 0.1 if way > 0 else -u * 0.1
        reach = abs(end - x)
        low, high = y + reach * (drop + 0.17), y + reach * (drop - 0.13)
        stops = [(share, "#fff3b8", strength * left) for share, left in ((0.0, 1.0), (0.5, 0.55), (1.0, 0.1))]
        fill = c.across(stops, x, y, end, y)
        r = u * 0.012
        parts.append(svg.path(svg.polygon([(x, y - r), (end, high), (end, low), (x, y + r)]), fill))
    parts += [svg.circle(x, y, u * size, "#fff0a8", opacity=o) for size, o in ((0.09, 0.2), (0.05, 0.4))]
    return "".join(parts)
