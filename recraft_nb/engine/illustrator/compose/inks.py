"""Palettes of printed matter: posters, badges, icons, patterns, lettering."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Inks:
    """Five colours that go together.

    Attributes:
        ground: Of the page.
        ink: The darkest: type and lines.
        main: The loudest.
        second: Beside the main one.
        pale: The lightest.
    """

    ground: str
    ink: str
    main: str
    second: str
    pale: str

    def on(self, ground: str, least: float = 3.2) -> str:
        """The colour of this palette that reads on a ground."""
        return color.ink_on(ground, (self.pale, self.ink, self.ground), least)

    @property
    def accents(self) -> tuple[str, str]:
        """Main and second."""
        return self.main, self.second


BAUHAUS = Inks("#f5c02e", "#17181c", "#d63a2a", "#1f4fa0", "#f6eedc")
SETS = (
    Inks("#f4e8d0", "#1f2a44", "#d9492f", "#e9a23b", "#fff8e7"),
    Inks("#f6efe2", "#16323a", "#1f8a84", "#f2a541", "#fffaf0"),
    Inks("#f7d9c4", "#33214f", "#e4572e", "#76b0a6", "#fff4e6"),
    Inks("#ffe8b8", "#2b2250", "#e5446d", "#29a39c", "#fff7e0"),
    Inks("#e3ecef", "#16263f", "#2364aa", "#f2b134", "#fbfdff"),
    Inks("#f3e3e8", "#3a1730", "#b5305f", "#f08a5d", "#fff6f2"),
    Inks("#e9efdd", "#213a2c", "#3f7d4e", "#e3a02f", "#fdfcf0"),
    Inks("#f2b632", "#2a1f3d", "#d63b3b", "#2d7f8a", "#fff6da"),
    Inks("#ef6a4c", "#241b3a", "#ffd166", "#2a7f86", "#fff3df"),
    Inks("#2f9c95", "#14283b", "#ffd25a", "#f4664a", "#f6fbf3"),
)
DARK_SETS = (
    Inks("#1b1f3b", "#0d1024", "#ff6b4a", "#ffc857", "#fdf3df"),
    Inks("#12302f", "#081918", "#f2a541", "#e4572e", "#f6efdc"),
    Inks("#2b1740", "#160a24", "#ff4f8b", "#35d0ba", "#fbeefd"),
    Inks("#0f2747", "#071428", "#3db2ff", "#ffb830", "#f2f8ff"),
    Inks("#3a1420", "#1d080f", "#f25f4c", "#f2c14e", "#fff1e0"),
    Inks("#1d1d22", "#0c0c10", "#f2efe6", "#e63946", "#ffffff"),
)


def choose(recipe: Recipe, stage: str, dark: bool | None = None) -> Inks:
    """The palette of a recipe: its own colours when it names some, else one by chance.

    Args:
        recipe: With colours, background and light.
        stage: Which stream chooses.
        dark: A dark page, a light one, or as it comes.
    """
    chance = recipe.chance(stage)
    night = recipe.brief.light in ("night", "storm") or bool(
        {"dark", "neon", "moody", "elegant"} & set(recipe.brief.moods)
    )
    if dark is None:
        dark = night or chance.chance(0.22)
    picked = chance.pick(DARK_SETS if dark else SETS)
    if recipe.colors:
        picked = from_colors(recipe.colors, chance, picked)
    if recipe.background:
        ground = recipe.background
        light = color.luminance(ground) > 0.35
        inks = [picked.ink, picked.main, picked.second, picked.pale]
        main = max(inks[1:3], key=lambda c: color.contrast(c, ground))
        second = inks[2] if main == inks[1] else inks[1]
        if color.contrast(main, ground) < 1.7:
            main = color.ink_on(ground, (picked.pale, picked.ink), 4)
        if color.contrast(second, ground) < 1.25:
            second = color.shaded(ground, 0.16) if light else color.lit(ground, 0.18)
        picked = Inks(ground, picked.ink if light else "#0f1020", main, second, picked.pale)
    return picked


def from_colors(colors: tuple[str, ...], chance: Chance, base: Inks) -> Inks:
    """A palette of the colours asked for; what they leave open is made from them."""
    ranked = sorted(dict.fromkeys(colors), key=lambda c: color.lab(c)[0])
    if len(ranked) == 1:
        only = ranked[0]
        l, c, h = color.lch(only)
        pale = color.from_lch(0.96, min(0.03, c * 0.2), h)
        dark = color.from_lch(0.24, min(0.06, c * 0.5), h)
        if l > 0.9:
            return Inks(only, dark, base.main, base.second, pale)
        return Inks(pale, dark if l > 0.34 else only, only, color.mix(only, pale, 0.45), "#ffffff")
    darkest, lightest = ranked[0], ranked[-1]
    if len(ranked) == 2 and color.contrast(darkest, lightest) > 1.8:
        return Inks(lightest, darkest, darkest, darkest, lightest)
    ink = (
        darkest
        if color.lab(darkest)[0] < 0.62
        else color.from_lch(0.22, color.lch(darkest)[1] * 0.4, color.lch(darkest)[2])
    )
    pale = lightest if color.lab(lightest)[0] > 0.75 else color.mix(lightest, "#ffffff", 0.86)
    middle = [c for c in ranked if c not in (ink, pale)] or [darkest if ink != darkest else lightest]
    middle.sort(key=lambda c: -color.lch(c)[1])
    main = middle[0]
    second = middle[1] if len(middle) > 1 else (ink if len(ranked) == 2 else color.mix(main, pale, 0.5))
    ground = pale if chance.chance(0.6) or len(ranked) == 2 else middle[-1]
    return Inks(ground, ink, main, second, pale)
