"""Double exposure: one large head or animal on pale paper, and a landscape seen inside its outline."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import portrait, scene
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.restyle import Shape, redrawn
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(r"\b(?:double|multiple)[ -]exposures?\b")
_PAPER = "#f3efe6"
# How much of the sitter shows over the landscape: enough for eyes and mouth.
_THROUGH = 0.36


def asked(brief: Brief) -> bool:
    """Whether two pictures are to lie over each other."""
    return bool(brief.subjects) and bool(_ASKED.search(brief.prompt.lower()))


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the sitter's outline filled with the place and the things that are named with it."""
    w, h = canvas.width, canvas.height
    brief = recipe.brief
    sitter = replace(brief.subjects[0], relation=None, other=None, count=1)
    paper = recipe.background or _PAPER
    canvas.add("sky", svg.rect(0, 0, w, h, paper))
    body, defs = _sitter(recipe, canvas, replace(brief, subjects=(sitter,), text=(), background=None))
    canvas.defs.extend(defs)
    within = svg.Canvas(w, h, "x")
    others = tuple(
        replace(s, relation=None, other=None) for s in brief.subjects[1:] if s.picture != sitter.picture
    )
    place = brief.setting if brief.setting != "studio" else "forest"
    inner = replace(brief, template="scene", subjects=others, setting=place, text=())
    scene.compose(replace(recipe, brief=inner, background=None, text_layout=()), within)
    name = canvas.define("m", f'<mask id="{{id}}">{_white(body)}</mask>')
    fade = canvas.linear([(0, paper, 0.0), (0.72, paper, 0.0), (1, paper, 0.9)])
    canvas.add("middle", f'<g mask="url(#{name})">{within.body()}{svg.rect(0, 0, w, h, fade)}</g>')
    canvas.add("subject-1", svg.group(body, opacity=_THROUGH))


def _sitter(recipe: Recipe, canvas: svg.Canvas, brief: Brief) -> tuple[str, list[str]]:
    """The markup of who is shown, as large as the page, and what it is defined by."""
    alone = svg.Canvas(canvas.width, canvas.height, "y")
    single = replace(recipe, brief=brief, background=_PAPER, text_layout=())
    if brief.subjects[0].picture.startswith("figure:"):
        portrait.compose(replace(single, brief=replace(brief, template="portrait", setting="studio")), alone)
    else:
        w, h = canvas.width, canvas.height
        emblem.hero(single, alone, (w / 2, h * 0.52, w * 0.86, h * 0.82))
    return "".join(alone.layers.get("subject-1", [])), alone.defs


def _white(body: str) -> str:
    """Everything that is solid in white, for a mask."""

    def change(shape: Shape) -> str:
        if shape.opacity < 0.5:
            return ""
        look: dict[str, object] = {"fill": "#ffffff" if shape.fill else "none"}
        if shape.stroke:
            look |= {"stroke": "#ffffff", "stroke_width": shape.width}
        return shape.drawn(**look)

    return redrawn(body, change)
