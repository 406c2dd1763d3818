"""Headers and wide banners: the picture on one side, the other side left free; wide whatever the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import tones, trimmings
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.copy_space import wants_room

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(
    r"\b(?:e-?mail|web|website|blog|newsletter|facebook|linkedin|twitter|etsy|shop|store|hero|page|header|"
    r"promo|promotional|sale|youtube|channel|landing page) (?:\w+ )?(?:banner|header)\b|"
    r"\b(?:newsletter|header|title slide|presentation (?:cover|slide|title)|cover slide|opening slide)\b"
)
_BANNER = re.compile(r"\bbanner\b")
_FREE_SIDE = re.compile(
    r"\b(?:space|room|area|empty|blank|free|text|copy)\b[^,;]*?\b(left|right)\b|"
    r"\b(left|right) side (?:empty|free|blank)\b"
)
_SHOWN_SIDE = re.compile(r"\b(?:on|to|at) the (left|right)\b")
_BAND = 0.56  # height of the band as a share of its width, on a page that is not wide itself


def asked(brief: Brief) -> bool:
    """Whether a header is wanted, or a banner with room on it."""
    said = brief.prompt.lower()
    if brief.template not in ("poster", "scene", "banner", "card") or re.search(
        r"\b(?:holding|hanging|under) (?:a |the )?banner", said
    ):
        return False
    if _ASKED.search(said) or (_BANNER.search(said) and wants_room(said)):
        return True
    soft = tones.tone_of(brief) in (tones.CHEERFUL, tones.TENDER, tones.FINE, tones.CALM)
    return brief.template == "banner" and soft and brief.setting == "studio"


def free_side(prompt: str) -> str:
    """Which side stays free: "left" or "right"."""
    said = prompt.lower()
    found = _FREE_SIDE.search(said)
    shown = _SHOWN_SIDE.search(said)
    if shown is not None and (found is None or shown.start() < found.start()):
        return "left" if shown.group(1) == "right" else "right"
    if found is not None:
        return found.group(1) or found.group(2)
    return "left"


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the band; words go to the free side."""
    chance = recipe.chance("layout").stream("header")
    tone = tones.tone_of(recipe.brief) or tones.CALM
    page = tones.page_of(tone, recipe)
    w, h, u = canvas.width, canvas.height, canvas.short
    bh = h if w > h * 1.45 else w * _BAND
    top = (h - bh) / 2
    if bh < h:
        canvas.add("sky", svg.rect(0, 0, w, h, color.mix(page.ground, "#ffffff", 0.6)))
        canvas.add("sky", svg.rect(0, top + u * 0.012, w, bh, "#000000", opacity=0.08))
    brief, asked_for = trimmings.without(recipe.brief)
    if "balloons" in asked_for:
        # A band is too low for balloons on their strings: they are part of the picture.
        brief, asked_for = recipe.brief, tuple(name for name in asked_for if name != "balloons")
    recipe = emblem.free(recipe, brief)
    left = free_side(recipe.brief.prompt) == "right"
    ground = canvas.across(
        [
            (0, color.mix(page.main, page.ground, 0.45)),
            (0.55, page.ground),
            (1, color.lit(page.ground, 0.02)),
        ],
        0 if left else w,
        0,
        w if left else 0,
        0,
    )
    canvas.add("sky", svg.rect(0, top, w, bh, recipe.background or ground))
    clip = canvas.clip(svg.rounded(0, top, w, bh, 0))
    framed = bool({*asked_for} & {*trimmings.FRAMES})
    if not framed:
        canvas.add("distance", f'<g clip-path="{clip}">{_waves(w, bh, top, page, left=left)}</g>')
    side = w * (0.25 if left else 0.75)
    shown = emblem.drawable(recipe)
    words = (
        ""
        if recipe.no_text or recipe.text_layout
        else "\n".join(text.spelled(t) for t in brief.text if text.spelled(t))
    )
    free = (w * 0.52 if left else w * 0.06, top + bh * 0.25, w * 0.42, bh * 0.5)
    if not shown:
        free = (w * 0.2, top + bh * 0.24, w * 0.6, bh * 0.52)
    elif framed:
        free = (w * 0.52 if left else w * 0.14, top + bh * 0.25, w * 0.36, bh * 0.5)
        side = w * (0.32 if left else 0.68)
    kept = [
        (free[0] - u * 0.02, free[1], free[0] + free[2] + u * 0.02, free[1] + free[3])
        if words
        else (free[0], top - 9, free[0] + free[2], top + bh + 9),
        (0.0, -9.0, w, top),
        (0.0, top + bh, w, h),
    ]
    if shown:
        kept.append((side - w * 0.19, top + bh * 0.08, side + w * 0.19, top + bh * 0.95))
    for name in asked_for or tone.decor:
        paints = trimmings.colors_of(brief, name) or (page.main, page.second)
        if name in trimmings.FRAMES or name == "bunting":
            around = svg.placed(trimmings.strew(name, (w, bh), (), chance, paints), 0, top)
            canvas.add("ornament", f'<g clip-path="{clip}">{around}</g>')
            continue
        canvas.add(
            "ornament", f'<g clip-path="{clip}">{trimmings.strew(name, (w, h), kept, chance, paints)}</g>'
        )
    if shown:
        emblem.hero(recipe, canvas, (side, top + bh * 0.51, w * 0.42, bh * 0.86))
    if words:
        font = chance.pick(tone.fonts)
        ink = color.ink_on(page.ground, (page.ink, "#fffaf0"), 4.0)
        canvas.add(
            "lettering",
            svg.path(text.in_box(text.lines_for(words, font, free[2], free[3]), *free, font), ink),
        )


def _waves(w: float, h: float, top: float, page: Inks, *, left: bool) -> str:
    """Two soft swells along the foot, higher on the side of the picture."""
    parts = []
    for k, paint in enumerate(
        (color.mix(page.second, page.ground, 0.5), color.mix(page.main, page.ground, 0.35))
    ):
        ys = (0.7 + 0.1 * k, 0.78 + 0.1 * k, 0.9 + 0.05 * k, 0.97)
        ys = ys if left else ys[::-1]
        ridge = [(w * (-0.04 + 0.36 * n), top + h * y) for n, y in enumerate(ys)]
        parts.append(svg.path(svg.below(ridge, top + h + 5), paint))
    return "".join(parts)
