"""A set of icons: one hand for all of them, in rows."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe


_ROUND = re.compile(r"\b(round|circular|circles?|discs?|badges?)\b")
_ROW = 3  # so few stand in one row
_TOLD = 1.3  # contrast at which a colour that was asked for is still seen


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
    columns = len(subjects) if len(subjects) <= _ROW and canvas.width >= canvas.height else columns
    rows = math.ceil(len(subjects) / columns)
    cell = min(canvas.width / columns, canvas.height / rows) * 0.94
    left, top = (canvas.width - cell * columns) / 2, (canvas.height - cell * rows) / 2
    light, dark = tones
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    asked = next((color.hexa(s.color) for s in subjects if s.color is not None), "")
    alike = len({s.color for s in subjects}) == 1
    if recipe.background in recipe.colors[1:2]:
        dark = recipe.colors[0]
    elif asked and alike and not recipe.colors:
        dark = asked
    ink = (
        dark
        if color.contrast(dark, ground) > (_TOLD if asked or recipe.colors else 2.4)
        else color.ink_on(ground)
    )
    said = recipe.brief.prompt.lower()
    discs = _discs(recipe, ground, ink, is_round=bool(_ROUND.search(said)))
    one_ink = hand in ("outline", "glyph", "duotone") or (asked and alike)
    for k, subject in enumerate(subjects):
        row, column = divmod(k, columns)
        in_row = min(columns, len(subjects) - row * columns)
        x = left + (column + 0.5 + (columns - in_row) / 2) * cell
        y = top + (row + 0.5) * cell
        one = replace(recipe, brief=replace(recipe.brief, subjects=(replace(subject, count=1, other=None),)))
        if discs and one_ink:
            field, mark = discs[(row + column) % len(discs)]
            canvas.add("distance", svg.circle(x, y, cell * 0.42, field))
            look = "line" if hand == "outline" else "mono"
            canvas.add("subject-1", emblem.glyph(one, look, mark, field, (x, y, cell * 0.44, cell * 0.44)))
            continue
        if one_ink:
            if hand == "duotone":
                canvas.add("distance", svg.circle(x, y, cell * 0.4, color.mix(ground, light, 0.26)))
            look = "line" if hand == "outline" else "mono"
            canvas.add("subject-1", emblem.glyph(one, look, ink, ground, (x, y, cell * 0.56, cell * 0.56)))
            continue
        side = cell * 0.84
        share = 0.3 if k % 2 else 0.2
        if color.lab(ground)[0] < 0.5:
            tile = color.lit(ground, 0.08 if k % 2 else 0.06)
        else:
            tile = color.mix(ground, light, share)
        corner = side * (0.5 if _ROUND.search(said) else 0.24)
        canvas.add("distance", svg.rect(x - side / 2, y - side / 2, side, side, tile, corner))
        emblem.hero(one, canvas, (x, y, cell * 0.56, cell * 0.56), f"subject-{k + 1}")


def _discs(recipe: Recipe, ground: str, ink: str, *, is_round: bool) -> list[tuple[str, str]]:
    """Fields of the icons with the ink on each: of two colours each is the field of every second icon."""
    colors = [c for c in recipe.colors if c != recipe.background]
    if len(colors) == 2 and recipe.background is None:
        first, second = colors
        pale = [c for c in colors if color.contrast(c, ground) < _TOLD]
        if pale:
            # Paper is no field on paper: the other is, with this upon it.
            other = first if pale[0] == second else second
            return [(other, pale[0])]
        return [(first, second), (second, first)]
    return [(ink, ground)] if is_round else []
