"""Colour as an illustrator thinks of it: OKLab, tints, light, harmony and limited palettes.

Colours travel as ``"#rrggbb"`` text, which is what the drawing prints; the arithmetic happens in OKLab
(Ottosson 2020), where equal steps look equal.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Rgb = tuple[int, int, int]
Lab = tuple[float, float, float]

#: Chroma below which the eye calls a colour grey.
GREY = 0.035


@lru_cache(maxsize=4096)
def rgb(color: str) -> Rgb:
    """The three bytes of ``"#rrggbb"`` or ``"#rgb"``.

    Raises:
        ValueError: For any other text.
    """
    digits = color.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    if len(digits) != 6:
        raise ValueError(f"not a colour: {color!r}")
    value = int(digits, 16)
    return value >> 16, value >> 8 & 255, value & 255


def hexa(color: Sequence[int]) -> str:
    """``"#rrggbb"`` of three bytes."""
    return f"#{color[0]:02x}{color[1]:02x}{color[2]:02x}"


def _linear(byte: int) -> float:
    value = byte / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


_LINEAR = tuple(_linear(byte) for byte in range(256))


def _byte(linear: float) -> int:
    value = linear * 12.92 if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    return max(0, min(255, int(value * 255 + 0.5)))


def _cbrt(x: float) -> float:
    return math.copysign(abs(x) ** (1 / 3), x)


@lru_cache(maxsize=4096)
def lab(color: str) -> Lab:
    """OKLab of a colour: lightness 0..1 and two opponent axes."""
    r, g, b = (_LINEAR[byte] for byte in rgb(color))
    l = _cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    m = _cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    s = _cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    )


def _linear_rgb(value: Lab) -> tuple[float, float, float]:
    big_l, a, b = value
    l = (big_l + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m = (big_l - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (big_l - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    )


def from_lab(value: Lab) -> str:
    """The nearest colour a screen can show: chroma gives way, lightness and hue stay."""
    lightness = max(0.0, min(1.0, value[0]))
    scale = 1.0
    for _ in range(12):
        linear = _linear_rgb((lightness, value[1] * scale, value[2] * scale))
        if all(-0.002 <= channel <= 1.002 for channel in linear):
            break
        scale *= 0.88
    return hexa([_byte(max(0.0, channel)) for channel in linear])


def lch(color: str) -> Lab:
    """Lightness, chroma, hue in degrees."""
    l, a, b = lab(color)
    return l, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def from_lch(lightness: float, chroma: float, hue: float) -> str:
    """The colour of a lightness, chroma and hue (degrees), inside the gamut."""
    angle = math.radians(hue)
    return from_lab((lightness, chroma * math.cos(angle), chroma * math.sin(angle)))


@lru_cache(maxsize=8192)
def mix(first: str, second: str, t: float) -> str:
    """The colour a share ``t`` of the way from the first to the second."""
    if t <= 0:
        return first
    if t >= 1:
        return second
    x, y = lab(first), lab(second)
    return from_lab((x[0] + (y[0] - x[0]) * t, x[1] + (y[1] - x[1]) * t, x[2] + (y[2] - x[2]) * t))


def shift(color: str, lightness: float = 0.0, chroma: float = 1.0, hue: float = 0.0) -> str:
    """A neighbour: lightness added, chroma multiplied, hue turned by degrees."""
    l, c, h = lch(color)
    return from_lch(l + lightness, c * chroma, h + hue)


def lit(color: str, amount: float = 0.07) -> str:
    """The same surface nearer the light: lighter, a touch warmer."""
    l, c, h = lch(color)
    return from_lch(min(0.985, l + amount), c * (1 + amount * 0.4), h + _toward(h, 95, 10 * amount / 0.1))


def shaded(color: str, amount: float = 0.09) -> str:
    """The same surface turned from the light: darker, a touch cooler, its colour kept."""
    l, c, h = lch(color)
    return from_lch(max(0.06, l - amount), c * (1 + amount * 0.2), h + _toward(h, 285, 7 * amount / 0.1))


def _toward(hue: float, goal: float, limit: float) -> float:
    turn = (goal - hue + 180) % 360 - 180
    return max(-limit, min(limit, turn))


def multiply(color: str, light: tuple[float, float, float]) -> str:
    """A surface under coloured light: linear channels times the light's (1, 1, 1 is white light)."""
    return hexa([_byte(_LINEAR[byte] * gain) for byte, gain in zip(rgb(color), light, strict=True)])


def luminance(color: str) -> float:
    """Relative luminance as accessibility rules count it."""
    r, g, b = (_LINEAR[byte] for byte in rgb(color))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(first: str, second: str) -> float:
    """Contrast ratio, 1 to 21."""
    bright, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def distance(first: str, second: str) -> float:
    """How different two colours look, about 0 to 1."""
    x, y = lab(first), lab(second)
    return math.dist(x, y)


def ink_on(ground: str, candidates: Iterable[str] = ("#fffaf0", "#1d1b2c"), least: float = 4.5) -> str:
    """The first candidate that reads well on a ground, else the one that reads best, else black or white."""
    listed = list(candidates)
    for candidate in listed:
        if contrast(ground, candidate) >= least:
            return candidate
    return max([*listed, "#ffffff", "#14121c"], key=lambda c: contrast(ground, c))


def tint(weights: dict[str, float], target: str) -> dict[str, str]:
    """Repaint a picture's dominant colour, keeping its shading and its other colours.

    Args:
        weights: The picture's colours and how much of it each covers.
        target: The colour asked for.

    Returns:
        A new colour for each of the picture's colours that changes.
    """
    body = {c: w for c, w in weights.items() if 0.3 < lch(c)[0] < 0.985}
    if not body:
        body = dict(weights)
    family = _dominant_family(body)
    if not family:
        return {}
    total = sum(family.values())
    mean_l = sum(lch(c)[0] * w for c, w in family.items()) / total
    own_c = sum(lch(c)[1] * w for c, w in family.items()) / total
    mean_c = max(0.02, own_c)
    goal_l, goal_c, goal_h = lch(target)
    grey = goal_c < GREY
    spread = 0.55 if grey and (goal_l > 0.9 or goal_l < 0.3) else 0.85
    goal_l = 0.93 if goal_l > 0.95 else max(0.27, goal_l)
    painted = {}
    for color in family:
        l, c, _ = lch(color)
        new_l = goal_l + (l - mean_l) * spread
        new_l = min(new_l, 0.985)
        # What was grey takes the whole of the colour.
        new_c = goal_c if grey or own_c < GREY else goal_c * (0.55 + 0.45 * min(1.6, c / mean_c))
        painted[color] = from_lch(new_l, new_c, goal_h)
    return painted


def _dominant_family(weights: dict[str, float]) -> dict[str, float]:
    """The colours that belong to the biggest hue of a picture, or its greys if it has no hue to speak of."""
    bins: dict[int, float] = {}
    grey = 0.0
    for color, weight in weights.items():
        _, c, h = lch(color)
        if c < GREY:
            grey += weight
            continue
        for turn in range(-2, 3):
            key = (int(h // 12) + turn) % 30
            bins[key] = bins.get(key, 0.0) + weight * (1.0, 0.8, 0.45)[abs(turn)] * min(1.0, c / 0.1)
    if bins:
        best = max(sorted(bins), key=lambda key: bins[key])
        if bins[best] >= 0.35 * grey:
            centre = best * 12 + 6
            return {
                c: w
                for c, w in weights.items()
                if lch(c)[1] >= GREY * 0.7 and abs((lch(c)[2] - centre + 180) % 360 - 180) <= 38
            }
    return {c: w for c, w in weights.items() if lch(c)[1] < GREY}


def limit_to(weights: dict[str, float], palette: Sequence[str]) -> dict[str, str]:
    """Repaint a whole picture with a few colours and their own tints and shades.

    Args:
        weights: Every colour of the picture and how much of it each covers.
        palette: One to ten colours.

    Returns:
        The new colour of each of the picture's colours.
    """
    inks = list(dict.fromkeys(palette))
    # A palette without a light or a dark member gets a tint or a shade of its own: a picture needs both.
    if max(lab(c)[0] for c in inks) < 0.8:
        l, c, h = lch(max(inks, key=lambda ink: lab(ink)[0]))
        inks.append(from_lch(0.945, min(0.045, c * 0.3), h))
    if min(lab(c)[0] for c in inks) > 0.45:
        l, c, h = lch(min(inks, key=lambda ink: lab(ink)[0]))
        inks.append(from_lch(0.3, min(0.09, c * 0.8), h))
    ranked = sorted(inks, key=lambda c: lab(c)[0])
    lows, highs = lab(ranked[0])[0], lab(ranked[-1])[0]
    painted = {}
    for color in weights:
        l, a, b = lab(color)
        # The picture's lightness is spread over the palette's own range before colours are matched, so
        # that a dark palette does not turn everything into its darkest member.
        spread = lows + (highs - lows) * max(0.0, min(1.0, (l - 0.2) / 0.75)) if len(inks) > 1 else l

        def cost(ink: str, l: float = spread, a: float = a, b: float = b) -> float:
            x = lab(ink)
            return (x[0] - l) ** 2 * 2.2 + (x[1] - a) ** 2 + (x[2] - b) ** 2

        ink = min(inks, key=cost)
        il, ia, ib = lab(ink)
        nudge = (spread - il) * (0.35 if len(inks) > 2 else 0.55 if len(inks) == 2 else 0.85)
        painted[color] = from_lab((max(0.08, min(0.99, il + nudge)), ia, ib))
    # Colours nearest to a palette member show it exactly: the named colours must be in the picture.
    for ink in dict.fromkeys(palette):
        rivals = [c for c in painted if distance(painted[c], ink) < 0.09]
        if rivals:
            nearest = max(rivals, key=lambda c: (weights[c], c))
            painted[nearest] = ink
    return painted
