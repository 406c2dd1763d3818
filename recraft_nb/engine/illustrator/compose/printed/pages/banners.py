"""A banner: a wide band with a scene in it and a ribbon across, on a page in its colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks, scene
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(r"\bbanner\b")
_HUNG = re.compile(
    r"\b(?:holding|carrying|waving|under|hanging|reading|blog|web|website|youtube|header|with a|and a)\b"
)
_WIDE = 1.8  # pages so wide are banners themselves
_BAND = 0.62  # height of the band as a share of its width


def asked(brief: Brief) -> bool:
    """Whether a banner itself is wanted, and not somebody with one."""
    said = brief.prompt.lower()
    before = said.split("banner")[0]
    return brief.template == "poster" and bool(_ASKED.search(said)) and not _HUNG.search(before)


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the band and its ribbon."""
    page = inks.choose(recipe, "palette")
    w, h, u = canvas.width, canvas.height, canvas.short
    festive = "christmas" in recipe.brief.prompt.lower() or "xmas" in recipe.brief.prompt.lower()
    paper, paint = ("#f6ecdd", "#b3262e") if festive else (page.pale, page.main)
    paper = recipe.background or paper
    canvas.add("sky", svg.rect(0, 0, w, h, paper))
    full = w > h * _WIDE
    edge = 0.0 if full else u * 0.035
    bw = w - 2 * edge
    bh = h if full else min(h * 0.8, bw * _BAND)
    y = (h - bh) / 2
    if not full:
        for row in (y / 2, h - y / 2):
            canvas.add(
                "sky",
                svg.stroke(svg.d("M", w * 0.08, row, "H", w * 0.92), color.mix(paper, paint, 0.5), u * 0.004),
                "".join(
                    svg.path(svg.star(w * k / 6, row, u * 0.022, u * 0.009, 6), paint) for k in range(1, 6)
                ),
            )
    inner = svg.Canvas(w, h, prefix="v")
    k = min(bw, bh) / 1000
    inner.width, inner.height = round(bw / k, 1), round(bh / k, 1)
    scene.compose(recipe.without_words(), inner)
    clip = canvas.clip(svg.rounded(edge, y, bw, bh, 0 if full else u * 0.02))
    canvas.defs.extend(inner.defs)
    layers = "".join(
        f'<g id="v-{name}">{"".join(parts)}</g>' for name, parts in inner.layers.items() if parts
    )
    canvas.add("picture", f'<g clip-path="{clip}">{svg.placed(layers, edge, y, k)}</g>')
    if not full:
        canvas.add("frame", svg.stroke(svg.rounded(edge, y, bw, bh, u * 0.02), paint, u * 0.01))
    given = " ".join(text.spelled(t) for t in recipe.brief.text if text.spelled(t))
    words = "" if recipe.no_text or recipe.text_layout else given
    tall = min(u * 0.11, bh * 0.2)
    middle, long = (w / 2, y + bh - (tall * 0.9 if full else tall * 0.15)), bw * 0.62
    canvas.add("lettering", text.ribbon(*middle, long, tall, paint, words, color.ink_on(paint)))
    if not words:
        marks = (
            svg.path(
                svg.star(
                    middle[0] + long * (n - 2) / 6,
                    middle[1],
                    tall * (0.26 if n == 2 else 0.17),
                    tall * (0.11 if n == 2 else 0.07),
                    5,
                ),
                "#ffe9b8",
            )
            for n in range(5)
        )
        canvas.add("lettering", *marks)
