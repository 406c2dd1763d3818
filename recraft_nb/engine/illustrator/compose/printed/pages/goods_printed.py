"""Goods with a design on them: a shirt with its print, a pouch or a box of food with its label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

# A shirt 200 across about the origin: the collar above, the sleeves at the sides.
_SHIRT = (
    "M-36 -92C-24 -78 24 -78 36 -92L62 -84L98 -44L70 -20L60 -32V96C40 100 -40 100 -60 96V-32L-70 -20L-98 -44"
    "L-62 -84Z"
)
_COLLAR = "M-36 -92C-24 -74 24 -74 36 -92L30 -94C20 -84 -20 -84 -30 -94Z"
_DARK_SHIRT = re.compile(r"\b(?:black|dark|navy) (?:\w+ )?(?:t-?shirt|tee|hoodie|shirt)\b|\bon black\b")
_SUN = re.compile(r"\b(?:retro|vintage|80s) sun(?:set)?\b|\bsunset\b")
_BOX = re.compile(r"\b(?:box|carton|cereal|tea)\b")
_CAN = re.compile(r"\b(?:can|tin)\b")
_WRAP = re.compile(r"\b(?:wrapper|chocolate bar|candy bar|soap)\b")
_PRODUCTS = re.compile(
    r"\b(coffee|tea|chocolate|cereal|cookies?|granola|honey|pasta|rice|chips|soap|candy|popcorn"
    r"|dog food|cat food|matcha|juice|soda|lemonade|beer|cocoa|snacks?)\b"
)
_TWO = 2
# What is white or nearly so, and seen on dark cloth alone.
_PALE = word_set(
    "skeleton skull skulls ghost ghosts swan unicorn snowman astronaut moon polar goose dove snowflake"
)


def shirt(recipe: Recipe, canvas: svg.Canvas, page: Inks, words: tuple[str, str]) -> None:
    """A plain shirt that fills the page, the design large on its front."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    said = recipe.brief.prompt.lower()
    told = list(recipe.colors)
    darkest = min(told, key=color.luminance) if told else ""
    pale = any(_PALE & {*s.word.lower().split()} for s in recipe.brief.subjects)
    cloth = "#2a2d38" if pale or _DARK_SHIRT.search(said) else "#fbf9f4"
    if len(told) == _TWO and color.luminance(darkest) < 0.12:
        cloth = darkest
    k = u * 0.00485
    edge = color.shaded(cloth, 0.1) if color.luminance(cloth) > 0.3 else color.lit(cloth, 0.12)
    ground = color.mix(page.second, "#ffffff", 0.62)
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    body = svg.placed(svg.path(_SHIRT, color.shaded(ground, 0.1)), 1.5, 2.5)
    body += svg.path(_SHIRT, cloth, stroke=edge, stroke_width=1.2) + svg.path(_COLLAR, edge)
    body += svg.stroke("M-60 -32C-62 -44 -58 -60 -54 -68M60 -32C62 -44 58 -60 54 -68", edge, 1.4)
    canvas.add("distance", svg.placed(body, cx, cy, k))
    top, low = words
    x, w = cx - 50 * k, 100 * k
    y, h = cy - 56 * k, 128 * k
    inked = [c for c in told if color.contrast(c, cloth) > 1.7]
    ink = inked[0] if inked else color.ink_on(cloth, (page.ink, page.main, "#fff6e4"), 4.0)
    if top:
        canvas.add("lettering", svg.path(text.stacked(top, x, y, w, h * 0.2, "display"), ink))
        y, h = y + h * 0.24, h * 0.76
    if low:
        canvas.add("lettering", svg.path(text.stacked(low, x, y + h * 0.86, w, h * 0.14, "display"), ink))
        h *= 0.82
    if _SUN.search(said):
        _stripes(canvas, cx, y + h / 2, min(w, h) * 0.5, cloth)
    field = (cx, y + h / 2, w, h * 0.94)
    if inked:
        canvas.add("subject-1", emblem.glyph(recipe, "mono", ink, cloth, field))
    else:
        emblem.hero(recipe, canvas, field)


def _stripes(canvas: svg.Canvas, cx: float, cy: float, r: float, cloth: str) -> None:
    """The sun of old prints: it sinks in stripes."""
    canvas.add(
        "distance",
        svg.circle(cx, cy, r, canvas.linear([(0, "#ffc94d"), (0.5, "#f98a3c"), (1, "#e2465a")], 0, 0, 0, 1)),
    )
    for k in range(5):
        y = cy + r * (0.1 + 0.19 * k)
        canvas.add("distance", svg.rect(cx - r * 1.02, y, r * 2.04, r * (0.025 + 0.016 * k), cloth))


def package(
    recipe: Recipe, canvas: svg.Canvas, page: Inks, words: tuple[str, str], view: Callable[..., None]
) -> None:
    """A pouch, a box, a can or a wrapped bar, the name above, the picture on the label.

    Args:
        recipe: With what the label shows.
        canvas: Drawn on.
        page: Its colours.
        words: What stands above and below.
        view: Draws a place into a box, where the label shows no thing.
    """
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    said = recipe.brief.prompt.lower()
    kind = (
        "can"
        if _CAN.search(said)
        else "wrap"
        if _WRAP.search(said)
        else "box"
        if _BOX.search(said)
        else "pouch"
    )
    paint = page.main if color.luminance(page.main) < 0.6 else page.second
    if "dark" in said and not recipe.colors:
        paint = "#3b2a22"
    dark = color.shaded(paint, 0.1)
    w, h = {"can": (0.5, 0.84), "wrap": (0.9, 0.5), "box": (0.6, 0.84), "pouch": (0.62, 0.86)}[kind]
    w, h = w * u, h * u
    x, y = cx - w / 2, cy - h / 2
    canvas.add("distance", svg.ellipse(cx, y + h, w * 0.56, u * 0.025, "#000000", opacity=0.14))
    if kind == "pouch":
        steps = f"translate({svg.num(cx)} {svg.num(cy)})scale({svg.ratio(w / 200)} {svg.ratio(h / 200)})"
        d = "M-90 -100H90L84 -80C104 -20 100 60 96 100H-96C-100 60 -104 -20 -84 -80Z"
        canvas.add(
            "distance",
            f'<g transform="{steps}">{svg.path(d, paint)}</g>',
        )
        canvas.add("distance", svg.rect(x + w * 0.05, y, w * 0.9, h * 0.05, dark))
        canvas.add("distance", svg.rect(x + w * 0.07, y + h * 0.085, w * 0.86, h * 0.008, dark))
    elif kind == "can":
        canvas.add("distance", svg.rect(x, y + h * 0.04, w, h * 0.92, paint, w * 0.08))
        canvas.add(
            "distance",
            svg.ellipse(cx, y + h * 0.05, w * 0.46, h * 0.035, "#c9ced6"),
            svg.ellipse(cx, y + h * 0.045, w * 0.38, h * 0.022, "#9aa3ad"),
        )
        canvas.add("distance", svg.rect(x + w * 0.03, y + h * 0.94, w * 0.94, h * 0.03, "#c9ced6", 6))
    elif kind == "wrap":
        canvas.add("distance", svg.rect(x, y, w, h, paint, u * 0.012))
        for side in (x, x + w - w * 0.05):
            canvas.add("distance", svg.rect(side, y, w * 0.05, h, "#d8c7a0"))
    else:
        depth = w * 0.16
        canvas.add(
            "distance",
            svg.path(
                svg.polygon(
                    [
                        (x + w, y),
                        (x + w + depth, y - depth * 0.5),
                        (x + w + depth, y + h - depth * 0.5),
                        (x + w, y + h),
                    ]
                ),
                dark,
            ),
        )
        canvas.add(
            "distance",
            svg.path(
                svg.polygon(
                    [(x, y), (x + depth, y - depth * 0.5), (x + w + depth, y - depth * 0.5), (x + w, y)]
                ),
                color.lit(paint, 0.08),
            ),
        )
        canvas.add("distance", svg.rect(x, y, w, h, paint))
    top, low = words
    found = _PRODUCTS.search(said)
    top = top or (found.group(1).title() if found is not None and not recipe.no_text else "")
    pale = color.ink_on(paint, ("#fff6e0", page.pale, "#2b2740"), 3.5)
    lx, lw = x + w * 0.12, w * 0.76
    if top:
        canvas.add(
            "lettering",
            svg.path(
                text.stacked(top, lx, y + h * 0.13, lw, h * (0.16 if kind != "wrap" else 0.22), "display"),
                pale,
            ),
        )
    ly = y + h * ((0.33 if kind != "wrap" else 0.4) if top else 0.16)
    lh = y + h * (0.82 if low else 0.92) - ly
    canvas.add(
        "distance",
        svg.rect(lx, ly, lw, lh, page.pale, u * 0.02),
        svg.stroke(
            svg.rounded(lx + u * 0.012, ly + u * 0.012, lw - u * 0.024, lh - u * 0.024, u * 0.012),
            color.mix(paint, page.pale, 0.4),
            u * 0.004,
        ),
    )
    if emblem.drawable(recipe):
        emblem.hero(recipe, canvas, (cx, ly + lh / 2, lw * 0.8, lh * 0.82))
    elif recipe.brief.setting != "studio":
        m = u * 0.025
        view(recipe, canvas, page, (lx + m, ly + m, lw - 2 * m, lh - 2 * m))
    if low:
        canvas.add(
            "lettering", svg.path(text.stacked(low, lx, y + h * 0.85, lw, h * 0.07, "sans-bold"), pale)
        )
