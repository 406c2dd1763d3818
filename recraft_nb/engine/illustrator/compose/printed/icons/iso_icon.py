"""Isometric icons: a thing stands as a thick slab seen from a corner above, a second one before it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.props.built import isometric

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(r"\bisometric\b|\b3-?d icon\b")
_CLOUDS = frozenset({"cloud", "prop:cloud", "prop:cloud_big"})
_LOCKS = frozenset({"locked", "unlocked", "prop:padlock", "locked-with-key", "lock"})
_SLICES = 14
_CLOUD = (
    "M-62 62C-96 62 -110 36 -104 14C-99 -6 -82 -16 -66 -15C-64 -52 -36 -74 -2 -72C30 -70 52 -48 56 -20"
    "C86 -22 106 -2 104 24C102 48 84 62 60 62Z"
)
_BODY = "M-54 -16H54Q66 -16 66 -4V68Q66 82 52 82H-52Q-66 82 -66 68V-4Q-66 -16 -54 -16Z"
_BOW = "M-38 -14V-46A38 38 0 0 1 38 -46V-14"
_GOLD, _STEEL = "#ffbf3f", "#8fa0b8"


def asked(recipe: Recipe) -> bool:
    """Whether an icon is to be seen from a corner above, and what it shows can be drawn."""
    shown = _shown(recipe)
    # What is drawn from that corner already is no slab.
    drawn = any(s.picture in isometric.DRAWINGS for s in shown)
    return bool(_ASKED.search(recipe.brief.prompt.lower())) and bool(shown) and not drawn


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw one or two slabs on a plain ground, their shadow below."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    ground = recipe.background or "#ffffff"
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    shown = _shown(recipe)[:2]
    two = len(shown) > 1
    shade = color.mix(ground, "#3a4a7a", 0.16)
    floor = svg.polygon([(-0.42, 0.0), (0.02, -0.25), (0.46, 0.0), (0.02, 0.25)])
    canvas.add("distance", svg.placed(svg.path(floor, shade), cx, cy + u * 0.25, u))
    spots = [(cx - u * 0.03, cy - u * 0.01, u * 0.54)]
    if two:
        spots = [(cx + u * 0.06, cy - u * 0.06, u * 0.56), (cx - u * 0.12, cy + u * 0.17, u * 0.27)]
    for k, (subject, (x, y, size)) in enumerate(zip(shown, spots, strict=True)):
        canvas.add("subject-1", _slab(recipe, canvas, subject, k, (x, y, size)))


def _shown(recipe: Recipe) -> list[Subject]:
    return [s for s in recipe.brief.subjects if things.has_drawing(s.picture)]


def _slab(recipe: Recipe, canvas: svg.Canvas, subject: Subject, at: int, spot: emblem.Spot) -> str:
    """One thing on an upright plane that turns to the left, its thickness behind it."""
    x, y, size = spot
    told = recipe.colors[at % len(recipe.colors)] if recipe.colors else ""
    told = color.hexa(subject.color) if subject.color else told
    if subject.picture in _CLOUDS:
        tone = told or "#7db4f5"
        front = svg.path(
            _CLOUD, canvas.linear([(0, color.mix(tone, "#ffffff", 0.72)), (1, tone)], 0, 0, 0, 1)
        )
        body, side = svg.path(_CLOUD, tone), color.shaded(tone, 0.16)
        scale = size / 215
    elif subject.picture in _LOCKS:
        tone = told or _GOLD
        bow = svg.stroke(_BOW, _STEEL, 20)
        hole = svg.circle(0, 22, 13, "#3a3350") + svg.path("M-6 26H6L10 56H-10Z", "#3a3350")
        fill = canvas.linear([(0, color.lit(tone, 0.08)), (1, color.shaded(tone, 0.06))], 0, 0, 0, 1)
        front = bow + svg.path(_BODY, fill) + hole
        body, side = bow + svg.path(_BODY, tone), color.shaded(tone, 0.2)
        scale = size / 165
    else:
        one = replace(subject, count=1, relation=None, other=None)
        inner = svg.Canvas(canvas.width, canvas.height, prefix=f"i{at}")
        single = replace(recipe, brief=replace(recipe.brief, subjects=(one,)))
        if told:
            pale = color.mix(told, "#ffffff", 0.78)
            inner.add("subject-1", emblem.glyph(single, "mono", told, pale, (0, 0, 200, 200)))
        else:
            emblem.hero(single, inner, (0, 0, 200, 200))
        canvas.defs.extend(inner.defs)
        front = body = "".join("".join(parts) for parts in inner.layers.values())
        ranked = sorted(svg.colors_in(body).items(), key=lambda item: -item[1])
        side = color.shaded(told or (ranked[0][0] if ranked else "#8fa0b8"), 0.18)
        scale = size / 205
    flat = svg.recolored(body, lambda _: side)
    depth = 34.0 if at == 0 else 44.0
    plane = f"matrix({svg.ratio(0.866 * scale)} {svg.ratio(0.5 * scale)} 0 {svg.ratio(scale)} "
    slices = []
    for k in range(_SLICES, -1, -1):
        back = depth * scale * k / _SLICES
        where = f"{svg.num(x + back * 0.866)} {svg.num(y - back * 0.5)})"
        slices.append(f'<g transform="{plane}{where}">{flat if k else front}</g>')
    return "".join(slices)
