"""Business cards: the front with a sign and a name, the back in one colour, lying one over the other."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# Places and sizes of one shape stay in a row.

_ASKED = re.compile(r"\b(?:business|visiting|name) cards?\b")
_HANDED = re.compile(r"\b(?:holding|giving|handing|exchanging|reading)\b")


def asked(brief: Brief) -> bool:
    """Whether a card itself is wanted, and not somebody with one."""
    said = brief.prompt.lower()
    return brief.template in {"scene", "poster", "icon",
        "badge"} and bool(_ASKED.search(said)) and not _HANDED.search(said)


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the two sides of a card on a desk's colour."""
    page = inks.choose(recipe, "palette")
    w, h, u = canvas.width, canvas.height, canvas.short
    desk = recipe.background or color.mix(page.ground, page.ink, 0.12)
    canvas.add("sky", svg.rect(0, 0, w, h, desk))
    cw = min(w * 0.72, h * 1.1)
    ch = cw * 0.58
    for x, y, turn, side in ((w * 0.56, h * 0.34, 7.0, "back"), (w * 0.46, h * 0.62, -5.0, "front")):
        ground = page.ink if side == "back" else page.pale
        body = svg.rect(-cw / 2 + u * 0.008, -ch / 2 + u * 0.018, cw, ch, color.shaded(desk, 0.14), u * 0.02)
        body += svg.rect(-cw / 2, -ch / 2, cw, ch, ground, u * 0.02)
        canvas.add("distance" if side == "back" else "middle", svg.placed(body, x, y, turn=turn))
        draw = _back if side == "back" else _front
        draw(recipe, canvas, page, (x, y, cw, ch), turn)


def _back(recipe: Recipe, canvas: svg.Canvas, page: Inks, field: emblem.Field, turn: float) -> None:
    x, y, cw, ch = field
    inner = svg.Canvas(canvas.width, canvas.height, prefix="n")
    # A camera stands for its photographer, where both are named.
    signs = tuple(replace(s, relation=None, other=None) for s in recipe.brief.subjects
        if not s.picture.startswith("figure:"))
    if 0 < len(signs) < len(recipe.brief.subjects):
        recipe = emblem.free(recipe, replace(recipe.brief, subjects=signs))
    emblem.hero(recipe, inner, (0, 0, cw * 0.5, ch * 0.56))
    canvas.defs.extend(inner.defs)
    disc = svg.circle(0, 0, ch * 0.38, page.main) + "".join("".join(parts) for parts in inner.layers.values())
    canvas.add("distance", svg.placed(disc, x, y - ch * 0.04, turn=turn))


def _front(recipe: Recipe, canvas: svg.Canvas, page: Inks, field: emblem.Field, turn: float) -> None:
    x, y, cw, ch = field
    body = svg.rect(-cw / 2, ch * 0.38, cw, ch * 0.12, page.main) + svg.rect(-cw * 0.42, -ch * 0.02,
        cw * 0.1, ch * 0.016, page.main)
    for k, share in enumerate((0.4, 0.34, 0.44)):
        body += svg.circle(-cw * 0.4, ch * (0.09 + 0.085 * k), ch * 0.018, page.second)
        body += svg.rect(-cw * 0.36, ch * (0.078 + 0.085 * k), cw * share, ch * 0.024, color.mix(page.ink,
            page.pale, 0.55), 3)
    words = [text.spelled(t) for t in recipe.brief.text if text.spelled(t)]
    if words and not recipe.no_text:
        name = svg.path(text.in_box(words[0], -cw * 0.42, -ch * 0.34, cw * 0.62, ch * 0.24, "sans-bold"),
            page.ink)
        canvas.add("lettering", svg.placed(name, x, y, turn=turn))
    else:
        body += svg.rect(-cw * 0.42, -ch * 0.26, cw * 0.46, ch * 0.075, page.ink, 6)
        body += svg.rect(-cw * 0.42, -ch * 0.14, cw * 0.3, ch * 0.04, color.mix(page.ink, page.pale, 0.45), 4)
    canvas.add("middle", svg.placed(body, x, y, turn=turn))
