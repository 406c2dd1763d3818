"""Logos of one mark without a frame, and the striped ring of a barber's."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem, marks, paired
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

# Words that ask for a mark, and words that ask for a frame around it.
_PLAIN = frozenset(
    {
        "minimal",
        "minimalist",
        "minimalistic",
        "geometric",
        "simple",
        "modern",
        "abstract",
        "mark",
        "flat",
        "sleek",
    }
)
_FRAMED = frozenset({"badge", "emblem", "shield", "crest", "round", "circular", "circle", "seal", "stamp",
    "vintage", "retro", "patch",
    "hexagon", "ribbon", "label", "sticker", "mascot"})  # fmt: skip
# Colours of animals, where the prompt names none.
_OWN = {"fox": "#e8702a", "wolf": "#6f7f95", "bear": "#7a4f35", "whale": "#2f6fb5", "cat": "#e0963f",
    "dog": "#b9773f", "owl": "#7a5a8a",
    "lion": "#eaa83a", "rabbit": "#b8a8c9", "elephant": "#7f93ad", "bird": "#2f93c9", "deer": "#a8683f",
        "panda": "#ffffff"}  # fmt: skip
# Words for one and for several.
_ONE_WORD = frozenset({"deer", "moose"})
_RED, _WHITE, _BLUE = "#c8313a", "#fbf8f2", "#24427f"


def is_mark(recipe: Recipe, said: str) -> bool:
    """Whether a logo shows one animal that has a mark, and no frame is asked for."""
    subjects = recipe.brief.subjects
    words = {*said.replace(",", " ").split()}
    alone = (
        len(subjects) == 1
        and (subjects[0].count == 1 or subjects[0].word in _ONE_WORD)
        and bool(marks.named(subjects[0].picture))
    )
    return (
        alone
        and ("logo" in words or "mark" in words)
        and not words & _FRAMED
        and (bool(words & _PLAIN) or "for" not in words)
    )


def stand_alone(recipe: Recipe, canvas: svg.Canvas, page: Inks, words: list[str], ground: str) -> None:
    """The mark in the middle, a name below it where there is one."""
    u, cx = canvas.short, canvas.width / 2
    subject = recipe.brief.subjects[0]
    name = marks.named(subject.picture)
    if not recipe.background:
        # Two tones and paper need a pale ground to read.
        ground = page.pale
        canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    own = (
        color.hexa(subject.color)
        if subject.color
        else recipe.colors[0]
        if recipe.colors
        else _OWN.get(name, page.main)
    )
    if color.contrast(own, ground) < 1.35 and name != "panda":
        own = page.main if color.contrast(page.main, ground) > 1.6 else page.ink
    light = color.lch(ground)[0] > 0.5
    dark = (
        color.from_lch(0.28, min(0.07, color.lch(own)[1] * 0.5), color.lch(own)[2])
        if light
        else color.from_lch(max(0.42, color.lch(own)[0] - 0.2), color.lch(own)[1] * 0.8, color.lch(own)[2])
    )
    paper = ground if light else "#fffaf0"
    if color.distance(own, paper) < 0.06:
        paper = "#ffffff"
    cy = canvas.height * (0.42 if words else 0.5)
    scale = u * (0.0026 if words else 0.0031)
    canvas.add("subject-1", svg.placed(marks.mark(name, (own, dark, paper)), cx, cy, scale))
    if words:
        line = " ".join(words)
        ink = color.ink_on(ground, (dark, page.ink, page.pale), 4.0)
        canvas.add(
            "lettering",
            svg.path(text.in_box(line, cx - u * 0.38, cy + u * 0.31, u * 0.76, u * 0.13, "display"), ink),
        )


def is_calm(said: str) -> bool:
    """Whether a logo asks for no seal, shield or ribbon around what it shows."""
    words = {*re.findall(r"[a-z]+", said)}
    return "logo" in words and not words & (_FRAMED - {"circle", "circular", "round"})


def on_disc(recipe: Recipe, canvas: svg.Canvas, page: Inks, words: list[str], ground: str) -> None:
    """What the logo shows, large on a plain disc, in the colours asked for or its own; a name below."""
    u, cx = canvas.short, canvas.width / 2
    cy = canvas.height * (0.43 if words else 0.5)
    r = u * (0.34 if words else 0.4)
    own = any(s.color is not None for s in recipe.brief.subjects)
    colors = list(recipe.colors)
    if not recipe.background:
        ground = "#fbf9f4"
        canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    field = (cx, cy, r * 1.24, r * 1.24)
    ink = color.ink_on(ground, (page.ink, page.pale), 4.0)
    inked = [c for c in colors if c != recipe.background and color.contrast(c, ground) > _SEEN]
    if inked and not own:
        disc = inked[0]
        rest = [c for c in colors if c != disc and color.contrast(c, disc) > _SEEN]
        mark = rest[0] if rest else color.ink_on(disc, ("#fffaf0", "#1d1b2c"), 2.2)
        canvas.add("distance", svg.circle(cx, cy, r, disc))
        canvas.add("subject-1", emblem.glyph(recipe, "mono", mark, disc, field))
        ink = disc if color.contrast(disc, ground) > _READ else ink
    else:
        tone = color.hexa(next(s.color for s in recipe.brief.subjects if s.color)) if own else page.main
        canvas.add("distance", svg.circle(cx, cy, r, color.mix(tone, "#ffffff", 0.78)))
        canvas.add("distance", svg.stroke(svg.ring(cx, cy, r), color.shaded(tone, 0.08), u * 0.012))
        several = paired.several(recipe.brief.subjects)
        if several:
            paired.draw(recipe, canvas, several, (cx, cy, r * 1.58, r * 1.12))
        else:
            emblem.hero(recipe, canvas, field)
    if words:
        box = (cx - u * 0.4, cy + r + u * 0.05, u * 0.8, u * 0.12)
        canvas.add("lettering", svg.path(text.in_box(" ".join(words), *box, "display"), ink))


_SEEN, _READ = 1.35, 3.0  # contrasts of a colour that shows and of letters


def is_barber(recipe: Recipe) -> bool:
    """Whether a badge is that of a barber."""
    return "barber" in recipe.brief.prompt.lower()


def striped_ring(canvas: svg.Canvas, cx: float, cy: float, outer: float, inner: float) -> None:
    """A ring in the slanting red, white and blue stripes of a barber's pole."""
    count, lean = 36, 0.09
    canvas.add("distance", svg.circle(cx, cy, outer, _WHITE))
    for tone, first in ((_RED, 0), (_BLUE, 2)):
        parts = []
        for k in range(first, count, 4):
            a, b = math.tau * k / count, math.tau * (k + 1) / count
            parts.append(
                svg.polygon(
                    [
                        (cx + r * math.cos(t), cy + r * math.sin(t))
                        for r, t in (
                            (outer, a),
                            (outer, b),
                            (inner * 0.99, b + lean),
                            (inner * 0.99, a + lean),
                        )
                    ]
                )
            )
        canvas.add("distance", svg.path("".join(parts), tone))
    canvas.add(
        "distance",
        svg.circle(cx, cy, inner, _BLUE),
        svg.stroke(svg.ring(cx, cy, outer), _BLUE, canvas.short * 0.012),
        svg.stroke(svg.ring(cx, cy, inner), _WHITE, canvas.short * 0.006),
    )
