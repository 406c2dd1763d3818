"""Rain, snow, fog and wind over a finished scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_POURS = frozenset({"heavy", "pouring", "downpour", "monsoon", "torrential", "rainstorm"})
# Parts of a landscape that a prompt names to see them, whatever the weather.
_SEEN = word_set("""
    mountain mountains peak peaks hills hill sun sunrise sunset moon lake trees pines castle lighthouse
    bridge skyline city village river valley mist misty graveyard cemetery gravestones
    tombstones porch house cabin forest woods pine fir spruce
""")
_BLOWS = frozenset({"snowstorm", "blizzard", "heavy"})


def over(stage: Stage, chance: Chance) -> None:
    """Draw the weather in front of everything (rooms keep theirs outside the window)."""
    if stage.indoors or stage.kind == "deep":
        return
    kinds = {"rain": _rain, "storm": _rain, "snow": _snow, "fog": _fog, "wind": _wind}
    if stage.weather in kinds:
        kinds[stage.weather](stage, chance)


def _rain(stage: Stage, chance: Chance) -> None:
    c, u = stage.canvas, stage.canvas.short
    tone = color.mix(stage.world.scheme.haze, "#ffffff", 0.55)
    lean = -0.22 if stage.weather == "rain" else -0.4
    more = 1.6 if stage.hints & _POURS or stage.weather == "storm" else 1.0
    if stage.weather == "storm":
        _lightning(stage, chance.stream("lightning"))
    if stage.kind == "ground":
        puddles(stage, chance.stream("puddles"))
    for count, length, width, opacity in ((110, 0.055, 2.6, 0.5), (60, 0.1, 4.4, 0.72)):
        d = []
        for _ in range(int(count * more * stage.width * stage.height / u / u)):
            x, y = chance.uniform(0, stage.width * 1.2), chance.uniform(-40, stage.height)
            k = u * length * chance.uniform(0.6, 1.2)
            d.append(svg.d("M", x, y, "l", k * lean, k))
        c.add("weather", svg.stroke("".join(d), tone, width, stroke_opacity=opacity))
    ring_y = stage.horizon + (stage.height - stage.horizon) * 0.3
    splash = []
    for _ in range(int(26 * stage.width / u)):
        x, t = chance.uniform(0, stage.width), chance.random()
        r = u * (0.008 + 0.014 * t)
        splash.append(svg.ring(x, ring_y + (stage.height - ring_y) * t, r, r * 0.35))
    c.add("weather", svg.stroke("".join(splash), tone, 2.2, stroke_opacity=0.5))


def puddles(stage: Stage, chance: Chance) -> None:
    """Wet ground: flat pools that hold the sky."""
    c, u = stage.canvas, stage.canvas.short
    tone = color.mix(stage.world.tone("water"), stage.world.scheme.haze, 0.25)
    for k in range(3):
        x = stage.width * (0.16 + 0.34 * k) + chance.uniform(-0.06, 0.06) * stage.width
        y = stage.stand + u * (0.02 + 0.035 * (k % 2) + chance.uniform(0, 0.03))
        r = u * chance.uniform(0.07, 0.12)
        c.add(
            "ground",
            svg.ellipse(x, y, r, r * 0.17, color.shaded(tone, 0.12), opacity=0.8),
            svg.ellipse(x, y + r * 0.015, r * 0.92, r * 0.14, color.lit(tone, 0.05), opacity=0.9),
            svg.ellipse(x - r * 0.3, y - r * 0.02, r * 0.3, r * 0.035, "#ffffff", opacity=0.5),
        )


def _lightning(stage: Stage, chance: Chance) -> None:
    """A bolt from the clouds to the horizon, on the side where the hero is not."""
    c, u = stage.canvas, stage.canvas.short
    x = stage.width * (0.8 if stage.layout.hero_x < 0.5 else 0.2) + chance.uniform(-0.05, 0.05) * u
    y, foot = u * 0.06, max(u * 0.3, stage.horizon - u * 0.02)
    left, right, steps = [], [], 5
    for k in range(steps + 1):
        t = k / steps
        py = y + (foot - y) * t
        px = x + (u * 0.035 if k % 2 else -u * 0.03) * (1 - 0.3 * t) + u * 0.02 * t
        half = u * 0.013 * (1 - t) + 1.0
        left.append((px - half, py))
        right.append((px + half, py + u * 0.012))
    bolt = svg.polygon([*left, *reversed(right)])
    c.add(
        "sky",
        svg.ellipse(x, (y + foot) / 2, u * 0.16, (foot - y) * 0.6, "#f4f0ff", opacity=0.1),
        svg.stroke(bolt, "#e9e2ff", u * 0.022, stroke_opacity=0.25, stroke_linejoin="round"),
        svg.path(bolt, "#fff7d1"),
    )


def _snow(stage: Stage, chance: Chance) -> None:
    c, u = stage.canvas, stage.canvas.short
    more = 2.4 if stage.hints & _BLOWS else 1.0
    if more > 1:
        haze = color.mix(stage.world.scheme.haze, "#ffffff", 0.6)
        veil = c.linear([(0, haze, 0.55), (0.6, haze, 0.6), (1, haze, 0.1)])
        c.add("middle", svg.rect(0, 0, stage.width, stage.height, veil))
    for count, size, opacity in ((90, 6.0, 0.75), (54, 11.0, 0.9), (16, 20.0, 0.85)):
        d = "".join(
            svg.d("M", chance.uniform(0, stage.width), chance.uniform(0, stage.height), "h0")
            for _ in range(int(count * more * stage.width * stage.height / u / u))
        )
        c.add("weather", svg.stroke(d, "#ffffff", size, stroke_opacity=opacity))


def _fog(stage: Stage, chance: Chance) -> None:
    """A veil over what is far, banks between the planes, and one that drifts before everything.

    What the prompt names of a landscape, and a low sun, stay to be seen: the mist lies at their feet.
    """
    c, u = stage.canvas, stage.canvas.short
    low = bool(stage.hints & _SEEN) or stage.world.scheme.low
    haze = color.mix(stage.world.scheme.haze, "#ffffff", 0.45)
    veil = c.linear([(0, haze, 0.35), (0.55, haze, 0.78), (1, haze, 0.2)])
    top = 0.0
    if low:
        veil = c.linear([(0, haze, 0.0), (0.7, haze, 0.55), (1, haze, 0.1)])
        top = stage.horizon - u * 0.2
    c.add("middle", svg.rect(0, top, stage.width, stage.horizon + u * 0.1 - top, veil))
    for i in range(1 if low else 0, 4):
        y = stage.horizon - u * 0.16 + i * u * 0.13
        strength = (0.7, 0.65, 0.5, 0.62)[i] * (0.75 if low else 1.0)
        fill = c.linear([(0, haze, 0), (0.5, haze, strength), (1, haze, 0)])
        c.add("fog" if i > 1 else "middle", svg.rect(0, y, stage.width, u * 0.26, fill))
    for layer, count, opacity in (("middle", 6, 0.6), ("fog", 8, 0.42)):
        bars = "".join(
            svg.rounded(
                chance.uniform(-0.2, 0.8) * stage.width,
                stage.horizon + chance.uniform(-0.16, 0.3) * u,
                u * chance.uniform(0.35, 0.8),
                u * 0.034,
                u * 0.017,
            )
            for _ in range(count)
        )
        c.add(layer, svg.path(bars, haze, opacity=opacity))


def _wind(stage: Stage, chance: Chance) -> None:
    c, u = stage.canvas, stage.canvas.short
    d = []
    for _ in range(7):
        x, y, k = (
            chance.uniform(-100, stage.width * 0.8),
            chance.uniform(0.08, 0.7) * stage.height,
            u * chance.uniform(0.14, 0.3),
        )
        d.append(svg.d("M", x, y, "q", k * 0.5, -k * 0.12, k, "0"))
        if chance.chance(0.5):
            d.append(svg.d("t", k * 0.3, -k * 0.12, "a", k * 0.08, k * 0.08, "0 1 0", -k * 0.1, -k * 0.06))
    c.add("weather", svg.stroke("".join(d), "#ffffff", u * 0.005, stroke_opacity=0.6))
    for _ in range(9):
        x, y = chance.uniform(0, stage.width), chance.uniform(0.1, 0.8) * stage.height
        tone = stage.world.tone(chance.pick(stage.world.kinds("leaf")))
        c.add(
            "weather",
            svg.placed(
                svg.path(
                    svg.d("M0,0Q", u * 0.012, -u * 0.01, u * 0.026, "0Q", u * 0.012, u * 0.01, "0,0Z"), tone
                ),
                x,
                y,
                turn=chance.uniform(0, 360),
            ),
        )


#: Pictures of leaves: many of them fall through the air.
LEAVES = frozenset({"fallen-leaf", "maple-leaf", "leaf-fluttering-in-wind"})


def falling_leaves(stage: Stage, chance: Chance) -> None:
    """Leaves of autumn all over the air, large ones near."""
    c, u = stage.canvas, stage.canvas.short
    for k in range(34):
        r = u * (0.016 + 0.018 * (k / 34))
        x, y = chance.uniform(0, stage.width), chance.uniform(0.04, 0.96) * stage.height
        tone = stage.world.tone(chance.pick(("#e0702f", "#d9432f", "#f2a83a", "#b8562a", "#f2c53f")))
        blade = svg.d("M", -r, "0Q", -r * 0.3, -r * 0.9, r, "0Q", -r * 0.3, r * 0.9, -r, "0Z")
        leaf = svg.path(blade, tone) + svg.stroke(
            svg.d("M", -r * 1.4, "0H", r * 0.7), color.shaded(tone, 0.12), r * 0.09
        )
        c.add("weather", svg.placed(leaf, x, y, turn=chance.uniform(0, 360)))


def water_at_the_mouth(stage: Stage) -> None:
    """Water along the near edge of the picture, up to the muzzles of those who drink from it."""
    c, u, world = stage.canvas, stage.canvas.short, stage.world
    y = stage.stand - u * 0.012
    tone = world.tone("water")
    steps = range(-80, int(stage.width) + 170, 80)
    ridge = [(float(x), y + u * (0.008, -0.006, 0.004)[(x // 80) % 3]) for x in steps]
    fill = c.across(
        [(0, color.lit(tone, 0.07)), (0.4, tone), (1, color.shaded(tone, 0.05))], 0, y, 0, c.height
    )
    stage.front.append(svg.path(svg.below(ridge, c.height + 10), fill))
    stage.front.append(svg.stroke(svg.smooth(ridge), color.mix(tone, "#ffffff", 0.55), u * 0.007))
    ripples = "".join(
        svg.rounded(stage.width * x, y + u * dy, u * w, 5, 3)
        for x, dy, w in (
            (0.08, 0.05, 0.1), (0.3, 0.035, 0.14), (0.52, 0.06, 0.16), (0.72, 0.04, 0.12), (0.2, 0.1, 0.16),
            (0.6, 0.12, 0.2), (0.84, 0.1, 0.1), (0.4, 0.17, 0.12),
        )
    )  # fmt: skip
    stage.front.append(svg.path(ripples, "#ffffff", opacity=0.45))


def water_before(stage: Stage) -> None:
    """Water that covers whoever stands in it up to the chest."""
    c, u = stage.canvas, stage.canvas.short
    y = stage.stand - u * 0.17
    tone = stage.world.tone("water")
    ridge = [(x, y + (4 if (x // 60) % 2 else -4)) for x in range(-60, int(stage.width) + 130, 60)]
    c.add(
        "weather",
        svg.path(
            svg.below(ridge, c.height + 10),
            c.across([(0, color.lit(tone, 0.06), 0.86), (0.5, tone, 0.96), (1, tone, 1)], 0, y, 0, c.height),
        ),
    )
    foam = "".join(
        svg.rounded(x, y + u * dy, u * 0.12, 5, 3)
        for x, dy in (
            (stage.hero_x - u * 0.2, 0.012),
            (stage.hero_x + u * 0.06, 0.02),
            (stage.hero_x - u * 0.06, 0.04),
            (stage.width * 0.1, 0.09),
            (stage.width * 0.7, 0.12),
            (stage.width * 0.4, 0.16),
            (stage.width * 0.84, 0.05),
        )
    )
    c.add("weather", svg.path(foam, "#ffffff", opacity=0.6))
