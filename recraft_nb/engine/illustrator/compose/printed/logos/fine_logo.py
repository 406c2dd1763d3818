"""Logos in fine lines: one thing drawn thin, a thin ring around it where one is asked for, a name below."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import hands
from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.logos import blossoms, emblem, wreaths
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.recipe import Recipe

_FINE = re.compile(
    r"\b(line[- ]?art|line drawing|line ?work|(?:fine|thin|delicate|single|continuous|elegant|simple|minimal"
    r"|minimalist)[- ]lines?|one[- ]line|line (?:style|logo|icon)|lineart|linear|outlined?|hairline)\b"
)
_RINGED = re.compile(r"\b(circle|circular|round|ring|circled)\b")
_FOR = re.compile(r"\bfor (?:a|an|my|our|the) ([a-z ]+)")
_FRAMED = re.compile(r"\b(shield|hexagon|ribbon|crest|vintage|retro|mascot)\b")
_LEAST = 1.9  # contrast at which a fine line still reads


def asked(recipe: Recipe) -> bool:
    """Whether a logo is to be drawn in fine lines."""
    said = recipe.brief.prompt.lower()
    fine = bool(_FINE.search(said)) or recipe.brief.style == "line"
    drawable = emblem.drawable(recipe) or bool(_plant(recipe))
    return fine and drawable and not _FRAMED.search(said)


def compose(recipe: Recipe, canvas: svg.Canvas, words: Sequence[str]) -> None:
    """Draw the logo on a canvas."""
    said = recipe.brief.prompt.lower()
    u, cx = canvas.short, canvas.width / 2
    subjects = recipe.brief.subjects
    own = next((color.hexa(s.color) for s in subjects if s.color is not None), "")
    ground = recipe.background or "#fffdf9"
    picked = [c for c in (own, *recipe.colors, *named_inks.named(said, wreaths.PLANTS)) if c and c != ground]
    ink = picked[0] if picked else color.ink_on(ground, ("#2f3a3a", "#f6efe2"), 4.0)
    while color.contrast(ink, ground) < _LEAST and color.lab(ink)[0] > 0.45:
        ink = color.shaded(ink, 0.05)
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    name = " ".join(words)
    ringed = bool(_RINGED.search(said))
    below = bool(name) and not ringed
    cy = canvas.height / 2 - (u * 0.08 if below else 0)
    if ringed:
        canvas.add(
            "distance",
            svg.stroke(svg.ring(cx, cy, u * 0.42), ink, u * 0.005),
            svg.stroke(svg.ring(cx, cy, u * 0.4), ink, u * 0.0025),
        )
    reach = u * (0.27 if ringed and name else 0.31)
    up = u * 0.035 if ringed and name else 0.0
    canvas.add("subject-1", _drawing(recipe, ink, ground, (cx, cy - up, reach * 2, reach * 2)))
    if below:
        line = outlines.text_path(name.upper(), "serif", size=100, tracking=0.14)
        size = min(u * 0.09, u * 0.78 * 100 / max(1.0, line.width))
        set_ = outlines.text_path(
            name.upper(), "serif", size=size, x=cx, y=cy + u * 0.42, align="middle", tracking=0.14
        )
        canvas.add("lettering", svg.path(set_.d, ink))
    elif name:
        arc = outlines.on_arc(
            name.upper(), cx, cy, u * 0.345, "serif", size=u * 0.06, middle=90.0, inside=True, tracking=0.14,
            longest=150.0,
        )  # fmt: skip
        canvas.add("lettering", svg.path(arc.d, ink))


def _plant(recipe: Recipe) -> str:
    """The flower or sprig that a prompt names and that is drawn here in lines, or ""."""
    return next((kind for kind, _ in wreaths.plants(recipe.brief.prompt.lower(), alone=True)), "")


def _drawing(recipe: Recipe, ink: str, paper: str, field: emblem.Field) -> str:
    cx, cy, w, _ = field
    kind = _plant(recipe)
    customer = _FOR.search(recipe.brief.prompt.lower())
    told = customer.group(1).split() if customer else []
    others = [
        s
        for s in recipe.brief.subjects
        if s.picture
        and not any(wreaths.kind_of(word) for word in s.word.split())
        and s.word.split()[0] not in told
    ]
    if not kind or others:
        kept = tuple(replace(s, color=None) for s in others) or recipe.brief.subjects
        return _thin(replace(recipe, brief=replace(recipe.brief, subjects=kept)), ink, paper, field)
    pen = blossoms.Pen(line=ink, paper=paper, width=0.022)
    if kind in blossoms.SPRIGS:
        return svg.placed(blossoms.drawn(kind, w * 0.44, pen=pen), cx, cy)
    stalk = w * 0.36
    leaf = blossoms.drawn("laurel", w * 0.2, pen=blossoms.Pen(ink, paper, 0.04))
    stem = svg.stroke(svg.d("M0", w * 0.1, "Q", w * 0.03, w * 0.34, "0", w * 0.52), ink, w * 0.008)
    leaves = svg.placed(leaf, -w * 0.17, stalk, turn=-58) + svg.placed(leaf, w * 0.17, stalk, turn=58)
    bloom = blossoms.drawn(kind, w * 0.36, pen=pen)
    return svg.placed(stem + leaves + svg.placed(bloom, 0, -w * 0.12), cx, cy)


def _thin(recipe: Recipe, ink: str, paper: str, field: emblem.Field) -> str:
    """The subjects in lines of one weight: their own shapes, so that none is a thick sign."""
    inner = svg.Canvas(1000, 1000, prefix="f")
    emblem.hero(recipe, inner, field)
    body = "".join("".join(parts) for parts in inner.layers.values())
    return hands.lines("".join(inner.defs) + body, ink, paper, field[2] * 0.009, 10_000)
