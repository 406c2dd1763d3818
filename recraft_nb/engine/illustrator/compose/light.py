"""Light and season: the colours that the hour gives to everything in a picture.

A scheme is a sky, a haze that distance dissolves into, and the colour of the light on near things.
Backdrops ask a :class:`World` for tones and never paint a colour of their own on the picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance

Gains = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Scheme:
    """One hour's light.

    Attributes:
        name: For the recipe.
        sky: Colours from the zenith to the horizon.
        haze: What far things turn into.
        key: Gains of the light on near surfaces, linear red, green, blue.
        orb: Colour of the sun or moon; empty when the sky hides it.
        glow: Colour of the light around it.
        cloud: Lit and shaded colour of clouds.
        shadow: Colour of cast shadows.
        dark: 0 by day to 1 at night: lamps, windows and stars come on with it.
        low: The sun stands near the horizon.
    """

    name: str
    sky: tuple[str, ...]
    haze: str
    key: Gains
    orb: str
    glow: str
    cloud: tuple[str, str]
    shadow: str
    dark: float = 0.0
    low: bool = False


_WHITE = (1.0, 1.0, 1.0)

SCHEMES: dict[str, tuple[Scheme, ...]] = {
    "day": (
        Scheme(
            "clear",
            ("#3d97e3", "#7cc4f5", "#d9f1fb"),
            "#c6e4f4",
            _WHITE,
            "#fff1b8",
            "#fffbe6",
            ("#ffffff", "#c9dff2"),
            "#1f3a5c",
        ),
        Scheme(
            "lagoon",
            ("#2aa5b5", "#7fd3cf", "#eef4d6"),
            "#cfe8d3",
            (1.0, 1.0, 0.97),
            "#fff4c2",
            "#fff9dc",
            ("#fffdf3", "#bfe0da"),
            "#17434d",
        ),
        Scheme(
            "cream",
            ("#6cbbe6", "#bfe2e8", "#fdf0d3"),
            "#f3e6c9",
            (1.02, 0.99, 0.93),
            "#ffe9a6",
            "#fff6d8",
            ("#fffaf0", "#e6dcc8"),
            "#3d3a50",
        ),
        Scheme(
            "pastel",
            ("#86aef0", "#bccdf9", "#fbdfe9"),
            "#dcd8f2",
            (1.02, 0.98, 1.0),
            "#fff0d0",
            "#fff3ee",
            ("#ffffff", "#d9cdee"),
            "#3a3566",
        ),
        Scheme(
            "azure",
            ("#2478d4", "#55aef0", "#b5e3fa"),
            "#a9d6f0",
            (1.0, 1.0, 1.0),
            "#fff6cf",
            "#fdfbe2",
            ("#ffffff", "#b5d6f0"),
            "#15325c",
        ),
    ),
    "dawn": (
        Scheme(
            "rose",
            ("#6f8fd1", "#c9a9cf", "#f8bfb4", "#ffe6bd"),
            "#f3c9c0",
            (1.0, 0.86, 0.84),
            "#fff0c4",
            "#ffe2b0",
            ("#fff0e6", "#e0a9bd"),
            "#3d3566",
            low=True,
        ),
        Scheme(
            "mist",
            ("#5f8db0", "#9fc3c9", "#e7ddc0", "#ffd9a3"),
            "#dcd6be",
            (0.95, 0.92, 0.84),
            "#fff3cf",
            "#ffe6b8",
            ("#fff7e8", "#b9c9c8"),
            "#26415a",
            low=True,
        ),
        Scheme(
            "lilac",
            ("#7a78cc", "#c592cc", "#f7a8b4", "#ffdcae"),
            "#eab7c4",
            (0.98, 0.82, 0.88),
            "#fff2d0",
            "#ffd9b5",
            ("#ffe9e4", "#cf97c3"),
            "#37306b",
            low=True,
        ),
    ),
    "golden": (
        Scheme(
            "honey",
            ("#ee8b4c", "#f8b45a", "#fdd98a", "#fff0bd"),
            "#fbc983",
            (1.06, 0.88, 0.62),
            "#fffbe0",
            "#fff0b0",
            ("#fff0cf", "#f09a5c"),
            "#5a2a3f",
            low=True,
        ),
        Scheme(
            "amber",
            ("#d9654f", "#f0945a", "#f9c878", "#ffe9b5"),
            "#f5b57c",
            (1.05, 0.82, 0.62),
            "#fff5d0",
            "#ffdf9b",
            ("#ffe3c0", "#dc7a5c"),
            "#4c2145",
            low=True,
        ),
        Scheme(
            "teal and gold",
            ("#357f9c", "#8db9a4", "#f3d08a", "#ffe6a8"),
            "#eccb90",
            (1.04, 0.9, 0.68),
            "#fffbe0",
            "#ffeab0",
            ("#fff0cf", "#9fb59a"),
            "#1f3b52",
            low=True,
        ),
    ),
    "dusk": (
        Scheme(
            "plum",
            ("#33265f", "#7d4285", "#dd7287", "#ffb987"),
            "#b9678a",
            (0.74, 0.55, 0.70),
            "#ffe2b0",
            "#ff9f80",
            ("#f7a392", "#8d4f88"),
            "#1d1440",
            dark=0.55,
            low=True,
        ),
        Scheme(
            "harbour",
            ("#1c3763", "#4f6795", "#c98a8c", "#fcc48c"),
            "#9a8198",
            (0.68, 0.62, 0.72),
            "#ffeabf",
            "#ffb48a",
            ("#f3b39c", "#5f668f"),
            "#101c3d",
            dark=0.5,
            low=True,
        ),
        Scheme(
            "ember",
            ("#431d57", "#a83a68", "#f2735a", "#ffc06a"),
            "#c9606c",
            (0.82, 0.54, 0.58),
            "#fff0b5",
            "#ff9a5c",
            ("#ff9f7a", "#8f3a6b"),
            "#240f3d",
            dark=0.5,
            low=True,
        ),
    ),
    "night": (
        Scheme(
            "indigo",
            ("#0a0f38", "#182a66", "#38568f"),
            "#2b4684",
            (0.26, 0.33, 0.56),
            "#fdf6d8",
            "#9db9f2",
            ("#44609f", "#22376f"),
            "#04061c",
            dark=1.0,
        ),
        Scheme(
            "teal",
            ("#06162c", "#0e3a50", "#2b7378"),
            "#1f5a68",
            (0.22, 0.38, 0.46),
            "#f4f7dc",
            "#8fd6cf",
            ("#2f7480", "#154352"),
            "#020b16",
            dark=1.0,
        ),
        Scheme(
            "violet",
            ("#150b35", "#371f6b", "#6c4297"),
            "#4f3384",
            (0.34, 0.29, 0.58),
            "#fff0dd",
            "#c9a6f5",
            ("#6d4aa3", "#3a2470"),
            "#0a041f",
            dark=1.0,
        ),
    ),
    "overcast": (
        Scheme(
            "pearl",
            ("#8b9fb1", "#b3c1ca", "#dde4e4"),
            "#ccd6d9",
            (0.84, 0.88, 0.92),
            "",
            "#f2f5f2",
            ("#e6ebec", "#a9b8c2"),
            "#2b3946",
        ),
        Scheme(
            "linen",
            ("#93a3a3", "#c2cac2", "#e9e6d8"),
            "#d8d8cb",
            (0.88, 0.88, 0.84),
            "",
            "#f7f3e6",
            ("#eeece2", "#b3bab3"),
            "#333a3a",
        ),
    ),
    "storm": (
        Scheme(
            "slate",
            ("#1f2839", "#445468", "#8696a0"),
            "#6d7d8a",
            (0.50, 0.56, 0.64),
            "",
            "#c9d6da",
            ("#5f7082", "#2c384a"),
            "#080c16",
            dark=0.6,
        ),
        Scheme(
            "bruise",
            ("#272139", "#4d4766", "#8b7f95"),
            "#726a84",
            (0.52, 0.50, 0.62),
            "",
            "#d3c9d8",
            ("#675f80", "#332c4a"),
            "#0b0818",
            dark=0.6,
        ),
    ),
}

#: What the world is made of, under white light. Several colours: near things vary between them.
MATERIALS: dict[str, tuple[str, ...]] = {
    "rock": ("#7d86a0", "#8b8391", "#7f8f98"),
    "warm rock": ("#b0765a", "#c08a5f", "#a5685c"),
    "soil": ("#9a6a44", "#8a5c40"),
    "path": ("#dcbf8f", "#d3b48c"),
    "sand": ("#f2d9a2", "#eecf95", "#f6dfb0"),
    "snow": ("#f4f9ff", "#eaf3fc"),
    "water": ("#3b9ec9", "#2f8fb8", "#46aab8"),
    "deep water": ("#1d5f93", "#1a6a8c"),
    "trunk": ("#7a5238", "#6a4a3a", "#86603f"),
    "conifer": ("#2c6e58", "#357a52", "#256169"),
    "wood": ("#b57a48", "#a86f45", "#c18a55"),
    "dark wood": ("#7a4a33", "#6d4536"),
    "brick": ("#c0674f", "#b35a4a"),
    "asphalt": ("#5b6072", "#565c68"),
    "pavement": ("#c9c3bd", "#bdb9bb"),
    "concrete": ("#aeb3bf", "#b9b4b4"),
}

_SEASONAL: dict[str, dict[str, tuple[str, ...]]] = {
    "grass": {
        "spring": ("#8fd05a", "#7cc85f", "#a3d65f"),
        "summer": ("#67b44c", "#78b844", "#58a957"),
        "autumn": ("#c9a544", "#b99a45", "#d3ab52"),
        "winter": ("#eef5fc", "#e6f0fa", "#f4f9ff"),
    },
    "leaf": {
        "spring": ("#7cc86a", "#98d46c", "#f6b3cd", "#ffd0dc", "#69b96a"),
        "summer": ("#3f9c58", "#57ad55", "#2f8758", "#74b84f"),
        "autumn": ("#e5812f", "#d5532f", "#f2b13c", "#b8432f", "#e89a3c"),
        "winter": ("#d9e6f2", "#c7d8e8", "#e6f0f8"),
    },
    "flower": {
        "spring": ("#ff8fb3", "#ffd24d", "#ffffff", "#c79bf2", "#ff7a70"),
        "summer": ("#ff5d5d", "#ffcf40", "#ffffff", "#a070e0", "#ff9ad0"),
        "autumn": ("#f2a03c", "#d9483b", "#f7d774", "#b0568f"),
        "winter": ("#ffffff", "#dbe9f7"),
    },
}


class World:
    """The tones of one picture.

    Attributes:
        scheme: The hour.
        season: "spring", "summer", "autumn" or "winter".
        light: The name of the hour ("dusk").
    """

    def __init__(self, light: str, season: str, chance: Chance) -> None:
        self.light = light if light in SCHEMES else "day"
        self.scheme = chance.pick(SCHEMES[self.light])
        self.season = season or "summer"
        self._pick = {name: chance.random() for name in (*MATERIALS, *_SEASONAL)}

    def material(self, name: str, choice: float | None = None) -> str:
        """The colour of a stuff under white light; ``choice`` (0..1) picks among its kinds."""
        table = _SEASONAL[name][self.season] if name in _SEASONAL else MATERIALS[name]
        share = self._pick[name] if choice is None else choice
        return table[min(len(table) - 1, int(share * len(table)))]

    def kinds(self, name: str) -> tuple[str, ...]:
        """All colours of a stuff under white light."""
        return _SEASONAL[name][self.season] if name in _SEASONAL else MATERIALS[name]

    def tone(self, paint: str, depth: float = 0.0) -> str:
        """How a colour looks in this light, and from afar.

        Args:
            paint: Colour under white light, or the name of a material.
            depth: 0 near, 1 dissolved in the haze.
        """
        base = paint if paint.startswith("#") else self.material(paint)
        return _tone(base, self.scheme.key, self.scheme.haze, round(depth, 3))

    def subject_tone(self, paint: str, depth: float = 0.0) -> str:
        """The same, held back, so that the things a prompt names stay easy to see."""
        hold = 0.42 if self.scheme.dark > 0.8 else 0.5
        r, g, b = (1 - (1 - gain) * hold for gain in self.scheme.key)
        return _tone(paint, (r, g, b), self.scheme.haze, round(depth * 0.6, 3))

    def shade(self, paint: str, depth: float = 0.0, amount: float = 0.08) -> str:
        """The side of a thing that is turned from the light."""
        return color.shaded(self.tone(paint, depth), amount * (1 - 0.7 * depth))

    def lit(self, paint: str, depth: float = 0.0, amount: float = 0.07) -> str:
        """The side of a thing that is turned to the light, warmed by its glow."""
        base = color.lit(self.tone(paint, depth), amount * (1 - 0.6 * depth))
        return color.mix(base, self.scheme.glow, 0.16 if self.scheme.low else 0.05)

    @property
    def lamp(self) -> str:
        """Colour of lit windows and lamps."""
        return "#ffd98a"


@lru_cache(maxsize=8192)
def _tone(base: str, key: Gains, haze: str, depth: float) -> str:
    return color.mix(color.multiply(base, key), haze, depth)
