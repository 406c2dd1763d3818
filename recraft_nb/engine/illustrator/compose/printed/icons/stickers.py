"""Stickers: the coloured picture with a thick white edge and a shadow, with its words where it has any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import restyle
from recraft_nb.engine.illustrator.compose.printed.icons import sticker_sheet
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import word_places
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe


def compose(recipe: Recipe, canvas: svg.Canvas, light: str, ground: str) -> None:
    """Draw a sticker, or a sheet of them.

    Args:
        recipe: Of the icon.
        canvas: With its ground on it.
        light: The lighter colour of the pair that the icon is in.
        ground: The colour of the ground.
    """
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2

    def cut(single: Recipe, field: emblem.Field, prefix: str, breadth: float) -> None:
        inner = svg.Canvas(canvas.width, canvas.height, prefix=prefix)
        emblem.hero(single, inner, field)
        body = "".join("".join(parts) for parts in inner.layers.values())
        # A pin has an edge of metal; the shadow is the edge once more, in another colour.
        metal = " pin" in recipe.brief.prompt.lower() or "keychain" in recipe.brief.prompt.lower()
        rim, breadth = ("#c9a24b", breadth * 0.5) if metal else ("#ffffff", breadth)
        edge = restyle.rim(body, rim, breadth)
        shade = edge.replace(rim, color.shaded(ground, 0.2))
        canvas.defs.extend(inner.defs)
        canvas.add("distance", f'<g transform="translate(0 {svg.num(breadth * 0.32)})">{shade}</g>', edge)
        canvas.add("subject-1", body)

    if sticker_sheet.asked(recipe):
        sticker_sheet.compose(recipe, canvas, cut)
        return
    words = "" if recipe.no_text or recipe.text_layout else " ".join(recipe.brief.text)
    shown = text.spelled(words)
    if not shown:
        cut(recipe, (cx, cy, u * 0.66, u * 0.66), "k", u * 0.05)
        return
    told = word_places.placed(recipe.brief.prompt, recipe.brief.text)
    over = told is not None and bool(told.top)
    font: outlines.Font = "display" if shown.isupper() else "block"
    drawn = emblem.drawable(recipe)
    high = u * (0.22 if drawn else 0.5)
    y = cy + ((-0.43 if over else 0.2) * u if drawn else -high / 2)
    d = text.in_box(text.lines_for(shown, font, u * 0.76, high), cx - u * 0.38, y, u * 0.76, high, font)
    if drawn:
        cut(recipe, (cx, cy + u * (0.14 if over else -0.14), u * 0.62, u * 0.52), "k", u * 0.05)
    ink = color.ink_on("#ffffff", (color.shaded(light, 0.2), "#2b2740"), 4.0)
    lift = f'<g transform="translate(0 {svg.num(u * 0.014)})">'
    shade = svg.stroke(d, color.shaded(ground, 0.2), u * 0.07, stroke_linejoin="round")
    canvas.add("lettering", f"{lift}{shade}</g>", svg.stroke(d, "#ffffff", u * 0.07, stroke_linejoin="round"))
    canvas.add("lettering", svg.path(d, ink))
