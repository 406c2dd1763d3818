"""How a look changes colours: each function maps one colour to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color

if TYPE_CHECKING:
    from collections.abc import Callable


def lch(change: Callable[[float, float, float], tuple[float, float, float]]) -> Callable[[str], str]:
    """A mapping of colours from a change of lightness, chroma and hue."""

    def mapped(paint: str) -> str:
        return color.from_lch(*change(*color.lch(paint)))

    return mapped


def _pale(l: float, c: float, h: float) -> tuple[float, float, float]:
    """Milder, but what is black stays dark, and next to a wall a shelf is still of wood."""
    if l < 0.42 and c < 0.06:
        return 0.16 + l * 0.78, c * 0.7, h
    return 0.34 + 0.63 * l**0.9, min(c * 0.68, 0.125), h


pastel = lch(_pale)
muted = lch(lambda l, c, h: (0.14 + l * 0.8, c * 0.55, h))
vivid = lch(lambda l, c, h: (min(0.97, max(0.1, (l - 0.5) * 1.12 + 0.52)), min(0.3, c * 1.42), h))
gloomy = lch(
    lambda l, c, h: (l * 0.82 + 0.02, min(c, 0.1) * 0.5 + 0.02, 255 + ((h - 255 + 180) % 360 - 180) * 0.3)
)
sepia = lch(lambda l, c, h: (0.16 + l * 0.8, 0.028 + c * 0.22, 72 + ((h - 72 + 180) % 360 - 180) * 0.18))
faded = lch(lambda l, c, h: (0.24 + l * 0.7, c * 0.66, h + ((60 - h + 180) % 360 - 180) * 0.12))
warm = lch(lambda l, c, h: (l, c * 1.05 + 0.01, h + ((62 - h + 180) % 360 - 180) * 0.16))
cosmic = lch(
    lambda l, c, h: (l * 0.86, c * 0.8 + 0.05, 250 + ((h - 250 + 180) % 360 - 180) * 0.42 + (1 - l) * 30)
)
lofi = lch(
    lambda l, c, h: (
        0.2 + l * 0.7,
        c * 0.62 + 0.03,
        318 + ((h - 318 + 180) % 360 - 180) * 0.42 + (0.5 - l) * 36,
    )
)
grey = lch(lambda l, _c, h: (min(0.98, max(0.05, (l - 0.52) * 1.25 + 0.52)), 0.0, h))


def noir(paint: str) -> str:
    """Hard greys, and one red that survives."""
    l, c, h = color.lch(paint)
    if c > 0.17 and 8 < h < 33 and 0.35 < l < 0.75:
        return color.from_lch(0.48, 0.19, 26)
    hard = 1 / (1 + 2.718281828 ** (-(l - 0.56) * 8.5))
    return color.from_lch(0.1 + hard * 0.86, 0.0, 0)


def contrast(paint: str) -> str:
    """Four steps of lightness, strong colour."""
    l, c, h = color.lch(paint)
    step = 0.14 if l < 0.36 else 0.45 if l < 0.62 else 0.72 if l < 0.84 else 0.97
    return color.from_lch(step, min(0.26, c * (1.5 if step < 0.9 else 0.4)), h)


RETRO = ("#1f2a44", "#2f6f73", "#7fb5a0", "#d9492f", "#f08a3c", "#f2c14e", "#f6e7c8", "#7a3b2e", "#fff6e0")
EIGHTIES = (
    "#1a0b3b",
    "#3d1673",
    "#7b2ff7",
    "#f222ff",
    "#ff5fa2",
    "#ff9e5e",
    "#2de2e6",
    "#ffd319",
    "#f9f0ff",
)
PSYCHEDELIC = ("#2b0a3d", "#7a1fa2", "#ff3d9a", "#ff8a1f", "#ffe14d", "#38d67a", "#19c3d6", "#fff3d6")
FOLK = ("#1f3a3d", "#b8352b", "#e8a33d", "#3f7d5a", "#f3e3c3", "#d9705a", "#5a4a7a", "#fff8e8")


def few(palette: tuple[str, ...], keep: float = 0.25) -> Callable[[str], str]:
    """Snap to the nearest colour of a palette, a little of the old lightness kept."""
    known = [(ink, color.lab(ink)) for ink in palette]

    def mapped(paint: str) -> str:
        l, a, b = color.lab(paint)
        ink, (il, ia, ib) = min(
            known, key=lambda k: (k[1][0] - l) ** 2 * 1.6 + (k[1][1] - a) ** 2 + (k[1][2] - b) ** 2
        )
        return color.from_lab((il + (l - il) * keep, ia, ib)) if keep else ink

    return mapped


# Palettes of curated styles.
EDITORIAL = ("#1f1f29", "#d9442f", "#f2c9a8", "#f7f0e3", "#2f5f6b", "#8a8f7a")
STREET = ("#16131f", "#ff2f6d", "#ffd400", "#1fd0c4", "#5a2ee0", "#f7f7f2", "#ff7a1f")
PUNK = ("#0f0f12", "#f4f1ea", "#ff2f7d", "#e8e100")
FRESCO = ("#3f2f3a", "#b8573f", "#e0a86a", "#f2ddb8", "#6f9e9a", "#d98f8a", "#8a6fa0", "#f7efe0")
COVER = ("#14213d", "#c1292e", "#f1d302", "#fdfffc", "#235789", "#e08f5a", "#5f8f6a")
EMOTIONAL = ("#2b2d5b", "#e0566a", "#f7a072", "#ffd6a5", "#6f5aa8", "#3f8fa8", "#fff1e0")
YOUNG = ("#1b1a3a", "#3f3d8f", "#5fb0d9", "#f28ab2", "#ffd166", "#fff4e6", "#7a4fb0", "#4fae8a")
NAIVE = ("#2f3a5f", "#e8503f", "#ffc94d", "#5fae6a", "#f7a6c0", "#fdf3dc", "#4f9fd0", "#8a5a3f")
WOODY = ("#3a2a20", "#8a5a3a", "#c98a4f", "#e8c98a", "#6b7a4a", "#a8402f", "#f2e3c3", "#4a6a70")
OFFSET = ("#22223b", "#ff5d5d", "#ffc857", "#3fb8af", "#f7f4ea", "#7f7fd5")

office = lch(lambda l, c, h: (min(0.98, l * 0.94 + 0.07), c * 0.62, h + ((240 - h + 180) % 360 - 180) * 0.16))
daylight = lch(lambda l, c, h: (min(0.98, l * 1.04 + 0.02), c * 1.1, h + ((88 - h + 180) % 360 - 180) * 0.1))
studio = lch(lambda l, c, h: (min(0.97, l * 0.9 + 0.1), c * 0.8, h))
flash = lch(lambda l, c, h: (min(0.99, max(0.03, (l - 0.45) * 1.35 + 0.5)), c * 1.1, h))
leafy = lch(lambda l, c, h: (l * 0.84 + 0.03, c * 0.85 + 0.02, h + ((142 - h + 180) % 360 - 180) * 0.34))
earthy = lch(lambda l, c, h: (l * 0.9 + 0.05, c * 0.72 + 0.01, h + ((70 - h + 180) % 360 - 180) * 0.3))
earthen = lch(
    lambda l, c, h: (l * 0.86 + 0.06, min(0.11, c * 0.7 + 0.022), 68 + ((h - 68 + 180) % 360 - 180) * 0.3)
)
chalky = lch(lambda l, c, h: (0.2 + l * 0.74, min(0.17, c * 0.92), h))
clean = lch(lambda l, c, h: (min(0.985, l * 0.66 + 0.36), c * 0.72, h))
clay = lch(
    lambda l, c, h: (0.28 + l * 0.62, min(0.15, c * 0.8 + 0.012), h + ((50 - h + 180) % 360 - 180) * 0.1)
)
toy = lch(lambda l, c, h: (min(0.95, l * 0.9 + 0.1), min(0.27, c * 1.3 + 0.01), h))
rich = lch(lambda l, c, h: (max(0.05, (l - 0.5) * 1.25 + 0.5), min(0.3, c * 1.5), h))
dusky = lch(lambda l, c, h: (l * 0.72 + 0.04, c * 0.9 + 0.02, h + ((42 - h + 180) % 360 - 180) * 0.3))
mystic = lch(lambda l, c, h: (l * 0.7 + 0.05, c * 0.7 + 0.03, h + ((185 - h + 180) % 360 - 180) * 0.45))
neon_town = lch(
    lambda l, c, h: (l * 0.7 + 0.05, min(0.3, c * 1.1 + 0.05), 300 + ((h - 300 + 180) % 360 - 180) * 0.62)
)
dramatic = lch(
    lambda l, c, h: (max(0.04, (l - 0.5) * 1.3 + 0.42), c * 0.42, h + ((235 - h + 180) % 360 - 180) * 0.24)
)
fantasy = lch(lambda l, c, h: (l * 0.82, min(0.28, c * 1.25 + 0.03), h + ((310 - h + 180) % 360 - 180) * 0.2))
lively = lch(
    lambda l, c, h: (min(0.96, l * 0.9 + 0.08), min(0.26, c * 1.25), h + ((60 - h + 180) % 360 - 180) * 0.08)
)
anime = lch(lambda l, c, h: (min(0.975, max(0.12, (l - 0.5) * 1.06 + 0.53)), min(0.24, c * 1.16), h))
opaque = lch(lambda l, c, h: (0.1 + l * 0.85, c * 0.86, h + ((70 - h + 180) % 360 - 180) * 0.05))
moody = lch(lambda l, c, h: (0.05 + l * 0.56, c * 0.74, h + ((250 - h + 180) % 360 - 180) * 0.06))
snapshot = lch(lambda l, c, h: (0.2 + l * 0.72, c * 0.8, h + ((35 - h + 180) % 360 - 180) * 0.22))
round_pastel = lch(
    lambda l, c, h: (0.5 + l * 0.45, min(0.13, c * 0.9 + 0.01), h + ((30 - h + 180) % 360 - 180) * 0.14)
)
woollen = lch(lambda l, c, h: (0.14 + l * 0.8, min(0.2, c * 1.05), h))
golden = lch(lambda l, _c, _h: (0.42 + l * 0.5, 0.14, 84))
calm = lch(lambda l, c, h: (0.3 + l * 0.64, c * 0.5, h + ((120 - h + 180) % 360 - 180) * 0.12))
