"""Badges and logos: seals, shields, hexagons, ribbons and marks with words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks
from recraft_nb.engine.illustrator.compose.printed.logos import (
    badge_frames,
    built_shapes,
    charges,
    emblem,
    fine_logo,
    insignia,
    joint_asked,
    joint_marks,
)
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw a badge on a canvas."""
    whole = recipe
    recipe = emblem.focused(recipe)
    chance = recipe.chance("layout").stream("badge")
    page = inks.choose(
        recipe, "palette", dark=None if recipe.background or recipe.colors else chance.chance(0.25)
    )
    words = (
        []
        if recipe.no_text or recipe.text_layout
        else [w for w in (text.spelled(t) for t in recipe.brief.text) if w]
    )
    if emblem.initials(recipe):
        # The letters are the mark itself.
        words = []
    ground = recipe.background or (page.pale if color.luminance(page.ground) > 0.3 else page.ground)
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    said = recipe.brief.prompt.lower()
    if built_shapes.asked(recipe.brief):
        built_shapes.compose(recipe, canvas, page, words)
        return
    if fine_logo.asked(recipe):
        fine_logo.compose(recipe, canvas, words)
        return
    if joint_asked.kind_of(whole) and not (charges.is_crest(said) and charges.charged(recipe)):
        joint_marks.compose(whole, canvas, page, words, ground)
        return
    if charges.charged(recipe):
        charges.compose(recipe, canvas, page, words, ground)
        return
    if insignia.is_mark(recipe, said):
        insignia.stand_alone(recipe, canvas, page, words, ground)
        return
    if (
        insignia.is_calm(said)
        and emblem.drawable(recipe)
        and (len(recipe.colors) > 1 or not insignia.is_barber(recipe))
    ):
        insignia.on_disc(recipe, canvas, page, words, ground)
        return
    if words and not emblem.drawable(recipe) and "stamp" in said:
        badge_frames.rubber_stamp(recipe, canvas, page, words, ground)
        return
    kind = next((k for k in ("shield", "hexagon", "ribbon") if k in said), "")
    if not kind and any(k in said for k in ("round", "barber", "circular", "circle", "seal", "stamp")):
        kind = "seal"
    if words and not emblem.drawable(recipe) and kind not in ("shield", "hexagon"):
        kind = "seal"
    kind = kind or chance.weighted((("seal", 4.0), ("shield", 2.2), ("hexagon", 1.6), ("ribbon", 2.0)))
    layout = {"seal": badge_frames.seal, "shield": badge_frames.shield, "hexagon": badge_frames.hexagon}
    layout.get(kind, badge_frames.ribbon)(recipe, canvas, chance, page, words, ground)
