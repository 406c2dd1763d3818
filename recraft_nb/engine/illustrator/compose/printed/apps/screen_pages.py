"""A page of the web: its bar, a headline with a button beside a picture, three cards below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.apps import screen_topics
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.printed.apps.screen_parts import Screen


def landing(screen: Screen) -> None:
    """The first page of a shop, a firm or an app."""
    brief = screen.sheet.recipe.brief
    own = screen_topics.of(brief, ("rocket", "light-bulb", "gear", "chart-increasing"))
    given = " ".join(text.spelled(t) for t in brief.text if text.spelled(t))
    name = given or screen_topics.name(screen.said) or "Welcome"
    screen.dot(0.06, 0.055, 0.022, screen.accent)
    screen.bar(0.095, 0.046, 0.09, screen.ink, 0.02)
    for k, word in enumerate(("Home", "About", "Shop", "Contact")):
        screen.words(word, 0.54 + 0.12 * k, 0.056, 0.022)
    screen.rect(0, 0.11, 1, 0.42, color.mix(screen.accent, screen.soft, 0.78), 0)
    screen.words(name, 0.06, 0.225, 0.064, left=True, wide=0.48)
    for k, wide in enumerate((0.4, 0.34, 0.25)):
        screen.bar(0.06, 0.295 + 0.033 * k, wide, color.mix(screen.soft, screen.faint, 0.8), 0.015)
    screen.rect(0.06, 0.42, 0.19, 0.064, screen.accent, 0.032)
    screen.words(
        "Shop now" if "shop" in screen.said or "store" in screen.said else "Get started",
        0.155,
        0.452,
        0.024,
        color.ink_on(screen.accent),
    )
    screen.dot(0.76, 0.32, 0.175, color.mix(screen.accent, "#ffffff", 0.5))
    screen.picture(own[0], 0.76, 0.32, 0.3, 0.34)
    high = screen.tall - 0.6
    for k in range(3):
        x = 0.05 + 0.31 * k
        screen.rect(x, 0.56, 0.28, high, screen.soft, 0.02)
        screen.picture(own[(k + 1) % len(own)], x + 0.14, 0.56 + high * 0.4, high * 0.52, 0.2)
        screen.bar(x + 0.06, 0.56 + high * 0.78, 0.16, "", 0.016)
        screen.bar(x + 0.085, 0.56 + high * 0.88, 0.11, "", 0.014)
