"""Screens of apps and pages of the web: which is asked for, its telephone or its window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.apps import (
    screen_pages,
    screen_parts,
    screens_of_goods,
    screens_of_people,
)
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_APP = re.compile(
    r"\b(?:app|mobile|phone|smartphone|iphone|log ?in|sign[- ]?(?:in|up)|settings|profile|chat|checkout|"
    r"onboarding|"
    r"music player|weather|home|splash|welcome|shopping|banking|booking|player) (?:app )?(?:screens?|ui|"
    r"interface|"
    r"mockup|page|layout|design|wireframe)\b|\bui (?:design |mockup |screen )?(?:for|of)\b|\b(?:ui|app) "
    r"mock-?up\b|"
    r"\b(?:log ?in|sign[- ]?up|sign[- ]?in|checkout|profile|settings) (?:form|page|screen|ui)\b|"
    r"\bscreen (?:of|for) (?:an? )?(?:\w+ ){0,3}app\b|\bapp (?:with|for) (?:an? )?(?:\w+ ){0,4}(?:screen|"
    r"ui)\b"
)
_WEB = re.compile(
    r"\b(?:landing|home|web|website|sales|product) ?pages?\b|\bweb ?sites?\b(?! (?:banner|header|icon|"
    r"hero image))"
)
# Somebody at a screen, or a part of a page that is drawn by itself.
_ELSEWHERE = re.compile(
    r"\b(?:holding|man|woman|person|people|boy|girl|kids?|hand|hands|using|looking|sitting|working|"
    r"banner|header|"
    r"icons?|logo|illustration for|hero image|background|desk|laptop on|pattern|sticker|404|error|"
    r"favicon|screensaver)\b"
)
_DRAWN = ("scene", "poster", "lettering", "card", "diagram")
_ACCENTS = ("#4a6cf0", "#e2574c", "#1f9e8a", "#7b5cf0", "#e07a2f", "#d9478f")


def asked(brief: Brief) -> bool:
    """Whether the screen itself is the picture."""
    said = brief.prompt.lower()[:400]
    if brief.template not in _DRAWN or _ELSEWHERE.search(said):
        return False
    return _WEB.search(said) is not None or _APP.search(said) is not None


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the telephone or the window, and what is on it."""
    said = recipe.brief.prompt.lower()
    accent = next((c for c in recipe.colors if 0.08 < color.luminance(c) < 0.7), "")
    accent = accent or recipe.chance("palette").stream("screen").pick(_ACCENTS)
    own = next(
        (color.hexa(s.color) for s in recipe.brief.subjects if s.color and not things.has_drawing(s.picture)),
        "",
    )
    accent = own or accent
    dark = bool(re.search(r"\bdark (?:mode|theme|ui|screen)\b|\bdark\b.*\b(?:app|screen|ui)\b", said))
    sheet = Sheet(recipe, canvas, recipe.background or color.mix(accent, "#ffffff", 0.74))
    u, w, h = canvas.short, canvas.width, canvas.height
    if _WEB.search(said) is not None and "mobile" not in said:
        box = (w * 0.05, h * 0.5 - min(h * 0.9, w * 0.86) / 2, w * 0.9, min(h * 0.9, w * 0.86))
        page = _window(canvas, box, dark=dark)
        screen_pages.landing(screen_parts.Screen(sheet, page, accent, dark=dark))
        return
    high = min(h * 0.94, w * 1.7)
    wide = high * 0.52
    body = (w / 2 - wide / 2, h / 2 - high / 2, wide, high)
    canvas.add("distance", svg.circle(w / 2, h / 2, u * 0.46, color.mix(accent, "#ffffff", 0.55)))
    page = _telephone(canvas, body, dark=dark)
    screen = screen_parts.Screen(sheet, page, accent, dark=dark)
    _kind_of(said)(screen)
    x, y, pw, _ = page
    ink = "#ffffff" if dark or screen.toned else "#1f2433"
    sheet.label("9:41", x + pw * 0.14, y + pw * 0.055, pw * 0.05, ink)
    canvas.add(
        "front",
        svg.rect(x + pw * 0.82, y + pw * 0.035, pw * 0.09, pw * 0.042, ink, pw * 0.012),
        svg.rect(x + pw * 0.36, y + pw * 0.026, pw * 0.28, pw * 0.062, "#14161f", pw * 0.031),
    )


def _telephone(canvas: svg.Canvas, box: screen_parts.Box, *, dark: bool) -> screen_parts.Box:
    """A telephone upright; the box of its screen."""
    x, y, w, h = box
    r = w * 0.13
    rim = w * 0.032
    canvas.add(
        "middle",
        svg.rect(x + w * 0.03, y + w * 0.05, w, h, "#1b2030", r, opacity=0.16),
        svg.rect(x - w * 0.012, y + h * 0.2, w * 0.03, h * 0.07, "#0f1118", 4),
        svg.rect(x + w * 0.985, y + h * 0.24, w * 0.03, h * 0.1, "#0f1118", 4),
        svg.rect(x, y, w, h, "#14161f", r),
        svg.rect(x + rim, y + rim, w - 2 * rim, h - 2 * rim, "#171a24" if dark else "#fbfcfe", r - rim),
    )
    return x + rim, y + rim, w - 2 * rim, h - 2 * rim


def _window(canvas: svg.Canvas, box: screen_parts.Box, *, dark: bool) -> screen_parts.Box:
    """A window of a browser with three dots and an address; the box of its page."""
    x, y, w, h = box
    bar, r = w * 0.06, w * 0.018
    canvas.add(
        "middle",
        svg.rect(x + w * 0.008, y + w * 0.016, w, h, "#1b2030", r, opacity=0.16),
        svg.rect(x, y, w, h, "#171a24" if dark else "#ffffff", r),
        svg.path(svg.rounded(x, y, w, bar * 1.3, r), "#dfe3ec"),
        svg.rect(x, y + bar, w, bar * 0.34, "#171a24" if dark else "#ffffff"),
        svg.rect(x + w * 0.14, y + bar * 0.2, w * 0.62, bar * 0.6, "#ffffff", bar * 0.3),
        *(svg.circle(x + bar * (0.5 + 0.46 * k), y + bar * 0.5, bar * 0.15, tone)
          for k, tone in enumerate(("#f2605a", "#f6bd3a", "#4cc15b"))),
    )  # fmt: skip
    return x, y + bar, w, h - bar


_GOODS = (
    r"shop|shopping|store|e-?commerce|food|delivery|order\w*|restaurant|recipes?|grocery|menu|pizza|coffee"
)
_KINDS: tuple[tuple[str, Callable[[screen_parts.Screen], None]], ...] = (
    (r"log ?in|sign[- ]?(?:in|up)|register|registration", screens_of_people.log_in),
    (r"weather|forecast", screens_of_goods.weather),
    (r"music|song|podcast|playlist|audio|radio", screens_of_goods.music),
    (r"chat|messag\w+|messenger|texting", screens_of_people.chat),
    (r"settings|preferences", screens_of_people.settings),
    (r"profile|social", screens_of_people.profile),
    (r"fitness|workout|steps|running|health|gym", screens_of_goods.fitness),
    (r"bank\w*|wallet|finance|payment|money|budget", screens_of_people.bank),
    (r"to-?do|tasks?|checklist|reminders?", screens_of_people.to_do),
    (r"calendar|planner|schedule|appointments?", screens_of_people.calendar),
    (r"map|maps|taxi|ride|navigation|gps|delivery tracking|bike sharing", screens_of_goods.way),
    (r"product (?:page|screen|detail)\w*|checkout", screens_of_goods.product),
    (_GOODS, screens_of_goods.shop),
    (r".", screens_of_goods.home),
)


def _kind_of(said: str) -> Callable[[screen_parts.Screen], None]:
    """What is on the screen that a prompt asks for."""
    return next(
        draw for words, draw in _KINDS if re.search(rf"\b(?:{words})\b" if words != "." else ".", said)
    )
