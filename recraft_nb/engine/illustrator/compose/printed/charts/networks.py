"""A network of nodes and lines, large and glowing on the dark: in layers, grown as a tree, or a wide mesh."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_STARS = 90
_NODES = 70
_MESH = re.compile(
    r"\b(?:network|mesh|web|grid|lattice|cluster|constellation) of (?:[\w-]+ ){0,3}(?:nodes?|dots?|points?|"
    r"connections?|particles|lines|lights|data)\b|\b(?:nodes?|dots|points|"
    r"particles)\b[^.]{0,30}\b(?:connected|"
    r"linked|joined)\b|\b(?:connected|linked|interconnected|connecting|glowing) (?:nodes|dots|points)\b|"
    r"\bplexus\b|"
    r"\b(?:digital|data|neural|computer|social|internet|blockchain|ai) networks?\b[^.]{0,40}\b(?:background|"
    r"wallpaper|backdrop|abstract)\b|\babstract (?:[\w-]+ ){0,2}networks?\b"
)
_OF_IT = word_set(
    "network networks mesh web grid node nodes dot dots point points line lines connection connections"
    " light lights"
    " particle particles data technology background plexus glow constellation lattice circle circles sphere"
    " spheres"
    " wire wires"
)
_PALE = re.compile(r"\b(?:white|light|pale|bright) (?:[a-z]+ )?(?:background|backdrop)\b")


def asked(brief: Brief) -> bool:
    """Whether a network is all that is to be seen."""
    if _is_mesh(brief):
        return True
    alone = len(brief.subjects) == 1 and brief.subjects[0].picture == "prop:network"
    return alone and brief.template == "scene" and brief.setting == "studio" and brief.background is None


def _is_mesh(brief: Brief) -> bool:
    """Whether dots with lines between them fill the picture, and nothing else is named."""
    only = all(set(s.word.lower().split()) & _OF_IT or not s.picture for s in brief.subjects)
    grown = any("tree" in s.traits for s in brief.subjects)
    listed = brief.template in {"scene", "lineart", "poster", "pattern", "network"}
    return only and listed and not grown and not brief.text and bool(_MESH.search(brief.prompt.lower()))


def _mesh(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Glowing dots all over the picture, joined to their neighbours by thin lines."""
    w, h, u = canvas.width, canvas.height, canvas.short
    chance = recipe.chance("layout").stream("mesh")
    pale = bool(_PALE.search(recipe.brief.prompt.lower()))
    named = [color.hexa(c) for c in recipe.brief.palette] + [
        color.hexa(s.color) for s in recipe.brief.subjects if s.color
    ]
    dark_named = [c for c in named if color.luminance(c) > 0.05]
    paints = dark_named or list(
        chance.pick((("#5fe0ff", "#8f9bff"), ("#7ff5d0", "#5fb8ff"), ("#ff9be0", "#8fb4ff")))
    )
    base = color.lch(paints[0])[2]
    ground = recipe.background or (
        "#f4f8fd"
        if pale
        else canvas.across(
            [(0, color.from_lch(0.16, 0.05, base)), (1, color.from_lch(0.27, 0.08, base + 20))], 0, 0, w, h
        )
    )
    canvas.add("sky", svg.rect(0, 0, w, h, ground))
    for k, (fx, fy) in enumerate(((0.28, 0.34), (0.74, 0.66))):
        halo = canvas.radial([(0, paints[k % len(paints)], 0.3), (1, paints[k % len(paints)], 0)])
        canvas.add("sky", svg.circle(w * fx, h * fy, u * 0.5, halo))
    across = max(4, round(math.sqrt(_NODES * w / h)))
    down = max(4, round(_NODES / across))
    nodes = [
        (w * (n + chance.uniform(0.08, 0.92)) / across, h * (m + chance.uniform(0.08, 0.92)) / down)
        for n in range(across)
        for m in range(down)
    ]
    for k, a in enumerate(nodes):
        near = sorted(nodes[k + 1 :], key=lambda b, a=a: math.dist(a, b))[:3]  # type: ignore[misc]
        ways = "".join(svg.d("M", *a, "L", *b) for b in near if math.dist(a, b) < u * 0.3)
        if ways:
            canvas.add(
                "middle",
                svg.stroke(ways, color.shaded(paints[0], 0.2) if pale else paints[k % len(paints)], u * 0.003,
                    stroke_opacity=0.75),
            )  # fmt: skip
    for k, (x, y) in enumerate(nodes):
        paint = paints[k % len(paints)]
        r = u * (0.006, 0.009, 0.007, 0.015, 0.008)[k % 5]
        glow = canvas.radial([(0, paint, 0.75), (1, paint, 0)]) if k < len(paints) else ""
        canvas.add(
            "subject-1",
            svg.circle(x, y, r * 2.6, paint, opacity=0.25) + (svg.circle(x, y, r * 6, glow) if glow else ""),
        )
        canvas.add("subject-1", svg.circle(x, y, r, color.shaded(paint, 0.1) if pale else paint))
        canvas.add("subject-1", svg.circle(x, y, r * 0.5, "#ffffff"))


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the network on its ground."""
    if _is_mesh(recipe.brief):
        _mesh(recipe, canvas)
        return
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
