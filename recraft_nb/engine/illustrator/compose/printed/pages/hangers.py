"""Signs that hang on the handle of a door: a tall card with a hole, a picture and words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks
from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.compose.relating import joined
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(r"\bdoor[ -]?(?:hangers?|tags?)\b|\bdoor ?(?:knob|handle) (?:hangers?|signs?|tags?)\b")
_CARD = re.compile(r"\b(?:signs?|hangers?|tags?|cards?)\b")
_QUIET = re.compile(r"\bdo not disturb\b|\bdon't disturb\b|\bdoor signs?\b")
_SAYINGS = (
    "please do not disturb", "quiet please", "do not disturb", "please clean my room",
    "please make up room", "please knock",
    "keep out", "genius at work", "baby sleeping", "come in", "meeting in progress",
    "recording in progress", "gamer at work", "welcome",
)  # fmt: skip
_USUAL = "Do not disturb"
_SIGNS = frozenset(
    {
        "placard", "door", "prop:door", "prop:sign_board", "prop:hanger", "prop:tag", "label", "no-entry",
        "prop:hanging_sign", "prop:held_sign", "prop:street_sign", "prohibited",
        "prop:signpost",
    }
)  # fmt: skip


def asked(brief: Brief) -> bool:
    """Whether the hanger itself is the picture."""
    said = brief.prompt.lower()
    named = _ASKED.search(said) or (_QUIET.search(said) and _CARD.search(said))
    return brief.template in ("scene", "poster", "lettering", "badge", "icon") and bool(named)


def words_of(brief: Brief) -> str:
    """What is written on it: the words given, else a saying that the prompt names."""
    if brief.text:
        return " ".join(brief.text)
    said = brief.prompt.lower()
    return next((words.capitalize() for words in _SAYINGS if words in said), _USUAL)


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the hanger before a plain wall."""
    brief = recipe.brief
    w, h, u = canvas.width, canvas.height, canvas.short
    named = list(dict.fromkeys([*recipe.colors, *named_inks.named(brief.prompt.lower(), frozenset())]))
    page = inks.choose(recipe, "palette")
    body = next((c for c in named if color.lab(c)[0] < 0.9), page.main)
    wall = recipe.background or color.mix(body, "#ffffff", 0.82)
    canvas.add("sky", svg.rect(0, 0, w, h, wall))
    ch = h * 0.92
    cw = min(w * 0.8, ch * 0.5)
    x, y, r = w / 2 - cw / 2, (h - ch) / 2, cw * 0.14
    hole, hy = cw * 0.25, y + cw * 0.42
    slit = svg.polygon(
        [
            (x + cw * 0.86, y - 1),
            (x + cw * 0.97, y + cw * 0.12),
            (x + cw * 0.66, hy),
            (x + cw * 0.56, hy - hole * 0.6),
        ]
    )
    card = svg.rounded(x, y, cw, ch, r)
    shade = svg.path(card, color.shaded(wall, 0.12))
    canvas.add("distance", svg.placed(shade, u * 0.012, u * 0.016))
    canvas.add("middle", svg.path(card, body))
    line = color.mix(body, "#ffffff", 0.55)
    m = cw * 0.05
    canvas.add(
        "middle", svg.stroke(svg.rounded(x + m, y + m, cw - 2 * m, ch - 2 * m, r * 0.7), line, u * 0.004)
    )
    canvas.add("middle", svg.path(slit, wall), svg.circle(w / 2, hy, hole, wall))
    canvas.add(
        "middle", svg.stroke(svg.ring(w / 2, hy, hole + m * 0.5), line, u * 0.004), svg.path(slit, wall)
    )
    pale = "#fdf6e6" if color.lab(body)[0] < 0.72 else color.mix(body, "#ffffff", 0.75)
    shown = emblem.focused(_without_signs(recipe))
    top = hy + hole + cw * 0.1
    room = y + ch - m * 2 - top
    pictured = emblem.drawable(shown)
    if pictured:
        side = min(cw * 0.8, room * 0.55)
        my = top + side * 0.52
        canvas.add("middle", svg.circle(w / 2, my, side * 0.52, pale))
        emblem.hero(shown, canvas, (w / 2, my, side * 0.84, side * 0.7))
        top += side * 1.1
    words = text.spelled(words_of(brief).upper())
    if words and not recipe.no_text and not recipe.text_layout:
        bw, bh = cw * 0.76, (y + ch - m * 2.4 - top) * (0.94 if pictured else 0.6)
        start = top if pictured else top + (room - bh) / 2
        broken = text.lines_for(words, "display", bw, bh)
        canvas.add(
            "lettering",
            svg.path(
                text.in_box(broken, w / 2 - bw / 2, start, bw, bh, "display"),
                color.ink_on(body, (pale, "#1d1b2c")),
            ),
        )


def _without_signs(recipe: Recipe) -> Recipe:
    """The recipe without the sign itself; its one colour is the card's, and not that of who is on it."""
    brief = recipe.brief
    paints = named_inks.named(brief.prompt.lower())
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in _SIGNS}
    subjects = joined.without(brief.subjects, gone)
    if len(paints) == 1:
        subjects = tuple(replace(s, color=None) for s in subjects)
    return emblem.free(recipe, replace(brief, subjects=subjects))
