"""A set of icons: one hand for all of them, in rows."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import color, svg
from recraft_nb.engine.illustrator.compose.printed import emblem

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe


def compose(recipe: Recipe, canvas: svg.Canvas, hand: str, tones: tuple[str, str], ground: str) -> None:
    """Draw each subject of a recipe in a field of its own.

    Args:
        recipe: Its subjects are the icons.
        canvas: Gets the icons.
        hand: "outline", "glyph" or "duotone" for one ink; anything else for coloured pictures.
        tones: Light and dark tone of the fields.
        ground: Colour of the page.
    """
    subjects = recipe.brief.subjects
    columns = min(len(subjects), math.ceil(math.sqrt(len(subjects) * canvas.width / canvas.height)))
    rows = math.ceil(len(subjects) / columns)
    cell = min(canvas.width / columns, canvas.height / rows) * 0.94
    left, top = (canvas.width - cell * columns) / 2, (canvas.height - cell * rows) / 2
    light, dark = tones
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    if recipe.background in recipe.colors[1:2]:
        dark = recipe.colors[0]
    ink = dark if color.contrast(dark, ground) > 2.4 else color.ink_on(ground)
    for k, subject in enumerate(subjects):
        row, column = divmod(k, columns)
        in_row = min(columns, len(subjects) - row * columns)
        x = left + (column + 0.5 + (columns - in_row) / 2) * cell
        y = top + (row + 0.5) * cell
        one = replace(recipe, brief=replace(recipe.brief, subjects=(replace(subject, count=1, other=None),)))
        if hand in ("outline", "glyph", "duotone"):
            if hand == "duotone":
                canvas.add("distance", svg.circle(x, y, cell * 0.4, color.mix(ground, light, 0.26)))
            look = "line" if hand == "outline" else "mono"
            canvas.add("subject-1", emblem.glyph(one, look, ink, ground, (x, y, cell * 0.56, cell * 0.56)))
            continue
        side = cell * 0.84
        tile = color.mix(ground, light, 0.3 if k % 2 else 0.2)
        canvas.add("distance", svg.rect(x - side / 2, y - side / 2, side, side, tile, side * 0.24))
        emblem.hero(one, canvas, (x, y, cell * 0.56, cell * 0.56), f"subject-{k + 1}")
