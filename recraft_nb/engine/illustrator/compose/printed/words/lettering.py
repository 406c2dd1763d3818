"""Lettering: the words are the picture."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import ornament, poster
from recraft_nb.engine.illustrator.compose.printed.words import stuffed, text
from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

NEON = (("#ff4fa8", "#38e8ff"), ("#ffd84f", "#ff5d8f"), ("#4dffb8", "#9d7bff"), ("#38c8ff", "#ff5f5f"))


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw words on a canvas; without words it becomes a poster."""
    chance = recipe.chance("layout").stream("lettering")
    words = text.spelled("\n".join(t for t in recipe.brief.text if t))
    if not words or recipe.no_text or recipe.text_layout:
        poster.compose(recipe, canvas)
        return
    said = recipe.brief.prompt.lower()
    if stuffed.asked(recipe.brief):
        stuffed.compose(recipe, canvas)
        return
    if recipe.brief.style == "neon" or "neon" in said:
        _neon(recipe, canvas, chance, words)
        return
    page = inks.choose(recipe, "palette")
    if "chalk" in said:
        _chalk(recipe, canvas, chance, words)
        return
    font = _font(said, chance)
    layout = chance.weighted(((_extruded, 2.4), (_wreath, 2.0), (_sunrise, 2.0), (_stacked, 2.0)))
    layout(recipe, canvas, chance, words, page, font)


def _font(said: str, chance: Chance) -> outlines.Font:
    for font, hints in (
        ("hand", ("friendly", "script", "hand", "brush", "calligraph", "cute", "playful")),
        ("pixel", ("pixel", "8-bit", "arcade", "game")),
        ("serif", ("elegant", "serif", "classic", "wedding", "vintage")),
        ("display", ("bold", "strong", "heavy", "condensed", "sport")),
        ("sans-bold", ("modern", "minimal", "clean", "sans")),
    ):
        if any(h in said for h in hints):
            return font  # type: ignore[return-value]
    return chance.pick(("hand", "block", "display", "serif"))


def _page(canvas: svg.Canvas, paint: str) -> None:
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, paint))


def _extrude(
    canvas: svg.Canvas, d: str, face: str, side: str, depth: float, rim: str | None = None, dx: float = 0.7
) -> None:
    """Letters with thickness toward the lower right."""
    name = canvas.symbol(svg.path(d, side))
    steps = max(6, int(depth / 2.2))
    canvas.add(
        "lettering",
        "".join(canvas.use(name, depth * dx * i / steps, depth * i / steps) for i in range(steps, 0, -1)),
    )
    if rim:
        canvas.add("lettering", svg.stroke(d, rim, depth * 0.42))
    canvas.add("lettering", svg.path(d, face))


def _extruded(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks, font: outlines.Font
) -> None:
    """Thick letters before rays, the picture above or below."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    burst = color.mix(page.ground, page.second, 0.4)
    canvas.add("sky", svg.path(ornament.rays(w / 2, h * 0.55, max(w, h), 20, chance.uniform(0, 18)), burst))
    has = emblem.drawable(recipe)
    top = h * 0.46 if has else h * 0.24
    tall = h * 0.38 if has else h * 0.52
    if has:
        emblem.hero(recipe, canvas, (w / 2, h * 0.26, u * 0.5, h * 0.34))
    broken = text.lines_for(words, font, w * 0.82, tall)
    d = text.in_box(broken, w * 0.09, top, w * 0.82, tall, font)
    _extrude(
        canvas,
        d,
        page.main if color.contrast(page.main, page.ink) > 1.6 else page.pale,
        page.ink,
        u * 0.022,
        page.pale if chance.chance(0.5) else None,
    )
    canvas.add("ornament", ornament.sparkle(chance, 9, w, h, u * 0.02, page.pale))


def _wreath(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks, font: outlines.Font
) -> None:
    """Words inside a wreath of leaves and blooms."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    cx, cy, r = w / 2, h / 2, u * 0.4
    green = color.mix("#4c8f5c", page.ink, 0.25)
    for i in range(34):
        a = math.tau * i / 34 + chance.uniform(-0.06, 0.06)
        k = r * chance.uniform(0.93, 1.07)
        x, y = cx + math.cos(a) * k, cy + math.sin(a) * k
        tone = (
            green,
            color.lit(green, 0.07),
            color.shaded(green, 0.06),
            color.mix(green, page.second, 0.35),
        )[i % 4]
        turn = math.degrees(a) + 90 + (36 if i % 2 else -36)
        canvas.add(
            "ornament",
            svg.placed(
                svg.path(undergrowth.leaf_shape(u * chance.uniform(0.08, 0.12)), tone), x, y, turn=turn
            ),
        )
    for i in range(11):
        a = math.tau * i / 11 + chance.uniform(-0.12, 0.12)
        x, y, s = cx + math.cos(a) * r, cy + math.sin(a) * r, u * chance.uniform(0.018, 0.036)
        tone = chance.pick((page.main, page.second, page.pale))
        bloom = "".join(
            svg.circle(math.cos(math.tau * k / 5) * s, math.sin(math.tau * k / 5) * s, s * 0.72, tone)
            for k in range(5)
        ) + svg.circle(0, 0, s * 0.55, page.second if tone != page.second else page.ink)
        canvas.add("ornament", svg.placed(bloom, x, y))
    has = emblem.drawable(recipe)
    if has:
        emblem.hero(recipe, canvas, (cx, cy - r * 0.4, r * 0.8, r * 0.62))
    y = cy + (r * 0.02 if has else -r * 0.42)
    tall = r * (0.62 if has else 0.84)
    wide = r * 1.36
    broken = text.lines_for(words, font, wide, tall)
    canvas.add(
        "lettering", svg.path(text.in_box(broken, cx - wide / 2, y, wide, tall, font), page.on(page.ground))
    )


def _sunrise(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks, font: outlines.Font
) -> None:
    """A half sun of rings over the words, hills or waves below."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    cx, base = w / 2, h * 0.5
    rings = (
        page.second,
        color.mix(page.second, page.main, 0.5),
        page.main,
        color.mix(page.main, page.ink, 0.25),
    )
    if emblem.drawable(recipe):
        for k, tone in (
            (0.36, color.mix(page.ground, page.second, 0.45)),
            (0.3, color.mix(page.ground, page.second, 0.8)),
        ):
            canvas.add("distance", svg.circle(cx, base - u * 0.17, u * k, tone))
        emblem.hero(recipe, canvas, (cx, base - u * 0.18, u * 0.52, u * 0.42))
    else:
        for k, tone in enumerate(rings):
            r = u * (0.36 - 0.085 * k)
            canvas.add("distance", svg.path(svg.d("M", cx - r, base, "a", r, r, "0 0 1", 2 * r, "0Z"), tone))
        canvas.add("distance", svg.path(ornament.rays(cx, base, u * 0.47, 26, inner=u * 0.4), page.second))
        canvas.add("distance", svg.rect(0, base, w, h - base, page.ground))
    broken = text.lines_for(words, font, w * 0.84, h * 0.3)
    d = text.in_box(broken, w * 0.08, base + h * 0.06, w * 0.84, h * 0.28, font)
    ink = page.on(page.ground)
    if chance.chance(0.5):
        canvas.add("lettering", svg.placed(svg.path(d, page.main), u * 0.009, u * 0.009))
    canvas.add("lettering", svg.path(d, ink))
    canvas.add(
        "ornament",
        ornament.rule(
            cx,
            h * 0.92,
            w * 0.5,
            page.main if color.contrast(page.main, page.ground) > 1.4 else ink,
            u * 0.006,
        ),
    )


def _stacked(
    recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str, page: Inks, font: outlines.Font
) -> None:
    """Each line as wide as the block, alternating voice, between rules."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, page.ground)
    has = emblem.drawable(recipe)
    lines = text.lines_for(words, "display", w * 0.7, h * 0.7).split("\n")
    if len(lines) == 1 and " " in lines[0]:
        lines = lines[0].split(" ")
    wide = w * 0.72
    y0, y1 = h * (0.36 if has else 0.14), h * 0.87
    weights = [max(0.34, min(1.0, 4.2 / max(3, len(line)))) for line in lines]
    total = sum(weights) + 0.14 * (len(lines) - 1)
    y = y0
    tones = (
        page.on(page.ground),
        page.main if color.contrast(page.main, page.ground) > 2 else page.on(page.ground),
    )
    voices: tuple[outlines.Font, ...] = ("display", font, "block")
    for i, line in enumerate(lines):
        tall = (y1 - y0) * weights[i] / total
        canvas.add(
            "lettering",
            svg.path(
                text.in_box(
                    line,
                    (w - wide) / 2,
                    y,
                    wide,
                    tall,
                    voices[i % 3] if len(lines) > 1 else font,
                    stretch=i % 2 == 0 and len(line) < 12,
                ),
                tones[i % 2],
            ),
        )
        y += tall + (y1 - y0) * 0.14 / total
    if has:
        emblem.hero(recipe, canvas, (w / 2, h * 0.2, u * 0.4, h * 0.22))
    canvas.add(
        "frame",
        ornament.frame(
            w, h, u * 0.045, tones[0], u * 0.006, chance.pick(("double", "corners", "notched", "line"))
        ),
    )


def _neon(recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str) -> None:
    """Glass tubes on a dark brick wall, which a prompt may name: it is no sign."""
    lit = tuple(one for one in recipe.brief.subjects if one.picture != "prop:brick_wall")
    recipe = replace(recipe, brief=replace(recipe.brief, subjects=lit))
    w, h, u = canvas.width, canvas.height, canvas.short
    wall = recipe.background or chance.pick(("#1c1630", "#141c30", "#221420"))
    _page(canvas, wall)
    lines = []
    step = u * 0.062
    for r in range(int(h / step) + 1):
        lines.append(svg.d("M0", r * step, "H", w))
        lines.extend(
            svg.d("M", (k + (0.5 if r % 2 else 0.0)) * step * 2.2, r * step, "v", step)
            for k in range(int(w / (step * 2.2)) + 2)
        )
    canvas.add("sky", svg.stroke("".join(lines), color.lit(wall, 0.055), 3))
    pair = recipe.colors[:2] if len(recipe.colors) > 1 else chance.pick(NEON)
    has = emblem.drawable(recipe)
    top, tall = (h * 0.5, h * 0.3) if has else (h * 0.3, h * 0.4)
    halo = canvas.radial([(0, pair[0], 0.34), (1, pair[0], 0)])
    canvas.add("distance", svg.ellipse(w / 2, top + tall / 2, w * 0.52, tall * 0.95, halo))
    font: outlines.Font = chance.pick(("hand", "sans", "block"))
    d = text.in_box(text.lines_for(words, font, w * 0.72, tall), w * 0.14, top, w * 0.72, tall, font)
    tube(canvas, d, pair[0], u * 0.011)
    if has:
        mark = emblem.glyph(recipe, "line", pair[1], wall, (w / 2, h * 0.29, u * 0.34, u * 0.34))
        soft = emblem.glyph(
            recipe, "line", color.mix(pair[1], wall, 0.6), wall, (w / 2, h * 0.29, u * 0.34, u * 0.34)
        ).replace("<g color", '<g opacity="0.5" color')
        canvas.add(
            "distance",
            svg.circle(w / 2, h * 0.29, u * 0.26, canvas.radial([(0, pair[1], 0.34), (1, pair[1], 0)])),
        )
        canvas.add("subject-1", soft, mark)
    else:
        tube(
            canvas,
            svg.rounded(w * 0.07, top - tall * 0.22, w * 0.86, tall * 1.44, u * 0.06),
            pair[1],
            u * 0.009,
        )


def tube(canvas: svg.Canvas, d: str, paint: str, width: float) -> None:
    """A lit tube along path data: three soft widths of colour and a hot core."""
    for k, opacity in ((5.2, 0.1), (3.2, 0.16), (1.9, 0.35)):
        canvas.add("lettering", svg.stroke(d, paint, width * k, stroke_opacity=opacity))
    canvas.add(
        "lettering",
        svg.stroke(d, paint, width),
        svg.stroke(d, color.mix(paint, "#ffffff", 0.8), width * 0.42),
    )


def _chalk(recipe: Recipe, canvas: svg.Canvas, chance: Chance, words: str) -> None:
    """A board in a wooden frame, chalk letters and flourishes."""
    w, h, u = canvas.width, canvas.height, canvas.short
    _page(canvas, "#b58458")
    board = chance.pick(("#2b3a38", "#2a3140", "#243832"))
    m = u * 0.05
    canvas.add(
        "sky",
        svg.rect(m, m, w - 2 * m, h - 2 * m, canvas.linear([(0, color.lit(board, 0.03)), (1, board)]), 6),
    )
    chalk = "#f4f1e6"
    canvas.add(
        "frame",
        ornament.frame(w, h, m * 1.7, chalk, u * 0.005, chance.pick(("notched", "corners", "double"))),
    )
    has = emblem.drawable(recipe)
    tall = h * (0.36 if has else 0.44)
    y = h * (0.47 if has else 0.28)
    font: outlines.Font = chance.pick(("hand", "serif", "block"))
    canvas.add(
        "lettering",
        svg.path(
            text.in_box(text.lines_for(words, font, w * 0.7, tall), w * 0.15, y, w * 0.7, tall, font), chalk
        ),
    )
    if has:
        canvas.add(
            "subject-1",
            emblem.glyph(
                recipe,
                "line",
                chance.pick(("#f2c879", "#9fd3c4", "#f2a9a0")),
                board,
                (w / 2, h * 0.29, u * 0.26, u * 0.26),
            ),
        )
    canvas.add("ornament", ornament.rule(w / 2, y + tall + u * 0.04, w * 0.4, "#f2c879", u * 0.005))
