"""Posters: one idea, one picture, big exact type, in several poster_layouts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks, nature
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import greeting, tones, trimmings, word_places
from recraft_nb.engine.illustrator.compose.printed.pages.poster_layouts import (
    blocks,
    cutout,
    minimal,
    sunburst,
    swiss,
    travel,
    type_only,
)
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.matter.hanging_place import hangs_there

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink import svg
    from recraft_nb.engine.illustrator.recipe import Recipe

_OLD = re.compile(r"\b(?:circus|retro|propaganda|boxing|carnival)\b")
_LOUD = re.compile(r"\b(?:circus|propaganda|boxing|carnival)\b")


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw a poster on a canvas."""
    recipe = emblem.focused(recipe)
    chance = recipe.chance("layout").stream("poster")
    brief = recipe.brief
    words = (
        ""
        if recipe.no_text or recipe.text_layout
        else "\n".join(text.spelled(t) for t in brief.text if text.spelled(t))
    )
    has_hero = emblem.drawable(recipe)
    told = word_places.placed(brief.prompt, brief.text) if words else None
    placed = brief.setting != "studio" and not recipe.background
    spare = brief.style == "minimal" or "minimal" in brief.moods or "minimalist" in brief.prompt.lower()
    choices: list[tuple[Callable[..., None], float]]
    if spare:
        choices = [(minimal, 3.0), (swiss, 1.0)]
    elif not has_hero and not placed:
        choices = [(type_only, 2.0), (blocks, 1.6)]
    elif placed:
        things_too = has_hero and not nature.is_any(brief.subjects[0], nature.GROUNDS)
        choices = [
            (travel, 4.0),
            (sunburst, 1.0 if things_too else 0.0),
            (swiss, 1.0 if things_too else 0.0),
        ]
    else:
        choices = [
            (sunburst, 2.0),
            (swiss, 2.2),
            (blocks, 1.8),
            (cutout, 2.0),
            (travel, 1.4),
        ]
    if "bauhaus" in brief.prompt.lower() and has_hero:
        page = inks.BAUHAUS if not recipe.colors else inks.choose(recipe, "palette")
        blocks(recipe, canvas, chance, words, page)
        return
    tone = tones.tone_of(brief)
    if tone is None and trimmings.named(brief) and not tones.is_loud(brief):
        tone = tones.CHEERFUL
    if tone is not None and not spare and (not placed or not _wants_view(brief)):
        greeting.compose(recipe, canvas, tone, words, told)
        return
    if not tones.is_loud(brief):
        choices = [(layout, share) for layout, share in choices if layout is not sunburst] or choices
    old = bool(_OLD.search(brief.prompt.lower())) and any(layout is sunburst for layout, _ in choices)
    layout = travel if tone is not None and placed else sunburst if old else chance.weighted(choices)
    if placed and (
        "travel poster" in brief.prompt.lower() or (_OLD.search(brief.prompt.lower()) and _is_view(brief))
    ):
        layout = travel
    page = inks.choose(recipe, "palette") if tone is None else tones.page_of(tone, recipe)
    if told is not None and has_hero and not told.middle:
        layout = travel if placed else sunburst
        layout(recipe, canvas, chance, told.bottom, page, above=told.top)
        return
    layout(recipe, canvas, chance, words, page)


_VIEWS = re.compile(
    r"\b(?:harbou?r|beach|mountains?|coast|lake|skyline|city|village|town|street|desert|canyon|vineyard"
    r"|island|national park|forest|landscape|alps|valley|waterfall|bay|lighthouse|castle|countryside"
    r"|field|river)s?\b"
)


def _is_view(brief: Brief) -> bool:
    """Whether an old poster is of a landscape, which its disc of rays would hide."""
    said = brief.prompt.lower()
    return not brief.text and bool(_VIEWS.search(said)) and not _LOUD.search(said)


def _wants_view(brief: Brief) -> bool:
    """Whether a place belongs to what is shown, and not to where it is hung."""
    return brief.setting not in ("room", "classroom") and not hangs_there(brief.prompt.lower())
