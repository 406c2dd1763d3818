"""A network of nodes and lines, large and glowing on the dark: in layers, or grown as a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import svg
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.light import World

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_STARS = 90


def asked(brief: Brief) -> bool:
    """Whether a network is all that is to be seen."""
    alone = len(brief.subjects) == 1 and brief.subjects[0].picture == "prop:network"
    return alone and brief.template == "scene" and brief.setting == "studio" and brief.background is None


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the network on its ground."""
    w, h, u = canvas.width, canvas.height, canvas.short
    subject = recipe.brief.subjects[0]
    chance = recipe.chance("backdrop").stream("network")
    ground = recipe.background or canvas.across([(0, "#0a1030"), (1, "#23205c")], 0, 0, 0, h)
    canvas.add("sky", svg.rect(0, 0, w, h, ground))
    grown = "tree" in subject.traits
    if grown or recipe.brief.light == "night":
        dots = "".join(svg.d("M", chance.uniform(0, w), chance.uniform(0, h), "h0") for _ in range(_STARS))
        canvas.add("sky", svg.stroke(dots, "#ffffff", u * 0.0035, stroke_opacity=0.7))
    halo = canvas.radial([(0, "#4fd8e8", 0.42), (1, "#4fd8e8", 0)])
    canvas.add("sky", svg.circle(w / 2, h * 0.42, u * 0.56, halo))
    foot = h * 0.9 if grown else h * 0.5 + u * 0.4
    if grown:
        hill = svg.smooth(
            [(-u * 0.1, h * 0.94), (w * 0.3, h * 0.885), (w * 0.7, h * 0.885), (w + u * 0.1, h * 0.93)]
        )
        canvas.add("ground", svg.path(hill + svg.d("L", w + 9, h + 9, -9, h + 9, "Z"), "#0c2238"))
    thing = things.make(subject, 3, whole=True)
    if thing is None:
        return
    body = things.painted(canvas, thing, World("day", "summer", recipe.chance("palette")), "n", shade=False)
    x0, y0, x1, y1 = thing.box
    scale = min(u * 0.84 / (x1 - x0), u * 0.82 / (y1 - y0))
    x = w / 2 - (x0 + x1) / 2 * scale
    y = foot - y1 * scale if grown else h / 2 - (y0 + y1) / 2 * scale
    canvas.add("subject-1", svg.placed(body, x, y, scale))
