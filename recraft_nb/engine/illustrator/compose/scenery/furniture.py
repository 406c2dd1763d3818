"""Things of a room: shelves, lamps, plants in pots, sofas, beds, fireplaces, pictures."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def pot_plant(stage: Stage, chance: Chance, h: float, pot: str | None = None) -> str:
    """A house plant: broad leaves, blades or trailing rounds, in a pot; origin at its foot."""
    world = stage.world
    clay = world.tone(pot or chance.pick(("#d98a5f", "#f2e6d5", "#5f8fa3", "#e8b04f")))
    green = chance.pick(("#3f9a5f", "#2f8068", "#6aae57"))
    kind = chance.pick(("broad", "blade", "round"))
    ph, pw = h * 0.32, h * 0.3
    parts = []
    if kind == "broad":
        for i, angle in enumerate((-160, -22, -135, -48, -108, -74)):
            tone = world.shade(green, 0, 0.06) if i < 2 else world.tone(green) if i < 4 else world.lit(green)
            reach = h * chance.uniform(0.5, 0.66)
            d = svg.d(
                "M0,0C",
                reach * 0.3,
                -reach * 0.26,
                reach * 0.75,
                -reach * 0.22,
                reach,
                "0C",
                reach * 0.7,
                reach * 0.17,
                reach * 0.3,
                reach * 0.16,
                "0,0Z",
            )
            parts.append(
                svg.placed(
                    svg.path(d, tone)
                    + svg.stroke(
                        svg.d("M", reach * 0.1, "0H", reach * 0.86), color.lit(tone, 0.06), h * 0.008
                    ),
                    0,
                    -ph * 0.8,
                    turn=angle + chance.uniform(-6, 6),
                )
            )
    elif kind == "blade":
        for i, angle in enumerate((-130, -50, -112, -68, -98, -82)):
            tone = world.shade(green, 0, 0.06) if i < 2 else world.tone(green) if i < 4 else world.lit(green)
            reach = h * chance.uniform(0.55, 0.75)
            d = svg.d(
                "M0",
                -h * 0.025,
                "Q",
                reach * 0.5,
                -h * 0.06,
                reach,
                "0Q",
                reach * 0.5,
                h * 0.06,
                "0",
                h * 0.025,
                "Z",
            )
            parts.append(svg.placed(svg.path(d, tone), 0, -ph * 0.85, turn=angle))
    else:
        for i in range(13):
            a = chance.uniform(-172, -8)
            r = h * chance.uniform(0.14, 0.5)
            x, y = r * math.cos(math.radians(a)), r * math.sin(math.radians(a)) - ph * 0.85
            tone = (world.shade(green, 0, 0.05), world.tone(green), world.lit(green))[i % 3]
            parts.append(
                svg.stroke(
                    svg.d("M0", -ph * 0.8, "Q", x * 0.3, y, x, y), world.shade(green, 0, 0.08), h * 0.01
                )
            )
            parts.append(svg.circle(x, y, h * chance.uniform(0.06, 0.09), tone))
    body = svg.d("M", -pw / 2, -ph, "h", pw, "l", -pw * 0.14, ph, "h", -pw * 0.72, "z")
    parts.append(svg.path(body, clay))
    parts.append(
        svg.path(
            svg.d("M", pw * 0.1, -ph, "h", pw * 0.4, "l", -pw * 0.14, ph, "h", -pw * 0.2, "z"),
            color.shaded(clay, 0.06),
        )
    )
    parts.append(svg.rect(-pw * 0.56, -ph * 1.08, pw * 1.12, ph * 0.24, color.lit(clay, 0.03), 3))
    return "".join(parts)


def shelf(stage: Stage, chance: Chance, w: float, rows: int, row_h: float) -> str:
    """A bookcase with books, a plant, small things; origin at the middle of its foot."""
    world = stage.world
    wood = world.tone(chance.pick(("#a8713f", "#8a5a3c", "#c99a63", "#f2e8d8")))
    h = rows * row_h
    t = row_h * 0.07
    parts = [
        svg.rect(-w / 2, -h - t, w, h + t, wood, 3),
        svg.rect(-w / 2 + t, -h, w - 2 * t, h - t, color.shaded(wood, 0.16)),
    ]
    spines = ("#c9504a", "#e0a03c", "#3f7f8f", "#5a6fae", "#7fa35a", "#f0e3c8", "#8a5a84", "#d98a6a")
    for r in range(rows):
        base = -r * row_h - t
        parts.append(svg.rect(-w / 2 + t * 0.5, base, w - t, t, wood))
        x = -w / 2 + t * 1.6
        while x < w / 2 - t * 3:
            pick = chance.random()
            if pick < 0.12:
                x += row_h * 0.22
            elif pick < 0.2 and w / 2 - x > row_h * 0.45:
                parts.append(svg.placed(pot_plant(stage, chance, row_h * 0.62), x + row_h * 0.2, base))
                x += row_h * 0.45
            else:
                bw, bh = row_h * chance.uniform(0.1, 0.19), row_h * chance.uniform(0.56, 0.82)
                tone = world.tone(chance.pick(spines))
                parts.append(svg.rect(x, base - bh, bw, bh, tone, 1.5))
                parts.append(svg.rect(x, base - bh * 0.82, bw, bh * 0.07, color.lit(tone, 0.12)))
                x += bw + 1.2
    return "".join(parts)


def sofa(stage: Stage, chance: Chance, w: float) -> str:
    """A sofa with cushions; origin at the middle of its foot."""
    world = stage.world
    base = chance.pick(("#5f8f8a", "#d9825f", "#6a7fae", "#c9a34a", "#a8647f"))
    tone, dark, light = world.tone(base), world.shade(base, 0, 0.06), world.lit(base)
    h = w * 0.36
    parts = [
        svg.rect(x, -w * 0.05, w * 0.03, w * 0.05, world.tone("dark wood")) for x in (-w * 0.42, w * 0.39)
    ]
    parts += [
        svg.rect(-w * 0.42, -h, w * 0.84, h * 0.72, dark, w * 0.05),
        svg.rect(-w * 0.4, -h * 0.97, w * 0.395, h * 0.6, tone, w * 0.04),
        svg.rect(w * 0.005, -h * 0.97, w * 0.395, h * 0.6, tone, w * 0.04),
        svg.rect(-w * 0.42, -h * 0.46, w * 0.84, h * 0.34, light, w * 0.03),
        svg.rect(-w * 0.42, -h * 0.24, w * 0.84, h * 0.14, dark, 4),
        svg.rect(-w * 0.5, -h * 0.66, w * 0.12, h * 0.56, tone, w * 0.04),
        svg.rect(w * 0.38, -h * 0.66, w * 0.12, h * 0.56, dark, w * 0.04),
    ]
    cushion = world.tone(chance.pick(("#f2c879", "#f7efe2", "#e88f7a", "#9cc4b8")))
    parts.append(
        svg.placed(
            svg.rect(-w * 0.07, -w * 0.07, w * 0.14, w * 0.14, cushion, w * 0.02),
            -w * 0.27,
            -h * 0.56,
            turn=12,
        )
    )
    return "".join(parts)


def fireplace(stage: Stage, chance: Chance, w: float) -> str:
    """A brick hearth with a fire; origin at the middle of its foot."""
    world = stage.world
    brick = world.tone(chance.pick(("#b3654f", "#a8a3a8", "#c98a6a")))
    h = w * 0.95
    ow, oh = w * 0.56, h * 0.55
    parts = [svg.rect(-w / 2, -h, w, h, brick, 3)]
    lines = []
    for r in range(1, 9):
        y = -h * r / 9
        lines.append(svg.d("M", -w / 2, y, "h", w))
        lines.extend(
            svg.d("M", -w / 2 + w * (k + (0.5 if r % 2 else 0.0)) / 6, y, "v", h / 9) for k in range(6)
        )
    parts.append(svg.stroke("".join(lines), color.shaded(brick, 0.09), 2.4))
    arch = svg.d("M", -ow / 2, "0V", -oh * 0.6, "Q", -ow / 2, -oh, "0", -oh, "T", ow / 2, -oh * 0.6, "V0Z")
    parts += [svg.path(arch, "#2a1a1f"), svg.stroke(arch, color.lit(brick, 0.1), w * 0.035)]
    glow = stage.canvas.radial([(0, "#ffb04a", 0.75), (1, "#ffb04a", 0)])
    parts.append(svg.ellipse(0, -oh * 0.25, ow * 0.5, oh * 0.5, glow))
    for s, tone in ((1.0, "#f0622d"), (0.68, "#f9a03c"), (0.4, "#ffe08a")):
        f = oh * 0.62 * s
        parts.append(
            svg.path(
                svg.d(
                    "M",
                    -f * 0.5,
                    -oh * 0.08,
                    "C",
                    -f * 0.75,
                    -f * 0.6,
                    -f * 0.2,
                    -f * 0.6,
                    -f * 0.12,
                    -f * 1.18,
                    "C",
                    f * 0.3,
                    -f * 0.9,
                    f * 0.2,
                    -f * 0.7,
                    f * 0.3,
                    -f * 0.62,
                    "C",
                    f * 0.75,
                    -f * 0.4,
                    f * 0.6,
                    -oh * 0.1,
                    f * 0.5,
                    -oh * 0.08,
                    "Z",
                ),
                tone,
            )
        )
    for x, a in ((-0.12, -10), (0.1, 8)):
        parts.append(
            svg.placed(
                svg.rect(-ow * 0.3, -oh * 0.05, ow * 0.6, oh * 0.1, "#6a412a", oh * 0.05),
                x * ow,
                -oh * 0.07,
                turn=a,
            )
        )
    parts.append(svg.rect(-w * 0.58, -h - w * 0.09, w * 1.16, w * 0.1, world.tone("dark wood"), 4))
    parts.append(svg.rect(-w * 0.58, -h - w * 0.09, w * 1.16, w * 0.035, world.lit("wood"), 4))
    return "".join(parts)


def bed(stage: Stage, chance: Chance, w: float) -> str:
    """A bed from the side, with pillow and blanket; origin at the middle of its foot."""
    world = stage.world
    wood = world.tone("#a06a42")
    cloth = chance.pick(("#6f8fc9", "#d97f6a", "#7fae9a", "#b58ac4"))
    tone = world.tone(cloth)
    return "".join(
        (
            svg.rect(-w / 2, -w * 0.42, w * 0.05, w * 0.42, wood, 6),
            svg.rect(w * 0.46, -w * 0.26, w * 0.04, w * 0.26, wood, 6),
            svg.rect(-w * 0.48, -w * 0.14, w * 0.96, w * 0.09, color.shaded(wood, 0.05)),
            svg.rect(-w * 0.45, -w * 0.22, w * 0.92, w * 0.1, world.tone("#fbf4e8"), w * 0.03),
            svg.rect(-w * 0.43, -w * 0.3, w * 0.2, w * 0.1, world.tone("#ffffff"), w * 0.045),
            svg.path(
                svg.d(
                    "M",
                    -w * 0.2,
                    -w * 0.1,
                    "V",
                    -w * 0.235,
                    "Q",
                    w * 0.1,
                    -w * 0.28,
                    w * 0.47,
                    -w * 0.235,
                    "V",
                    -w * 0.1,
                    "Z",
                ),
                tone,
            ),
            svg.path(
                svg.d(
                    "M",
                    -w * 0.2,
                    -w * 0.235,
                    "Q",
                    -w * 0.12,
                    -w * 0.255,
                    -w * 0.05,
                    -w * 0.257,
                    "V",
                    -w * 0.1,
                    "H",
                    -w * 0.2,
                    "Z",
                ),
                color.lit(tone, 0.08),
            ),
        )
    )


def picture_frame(stage: Stage, chance: Chance, x: float, y: float, w: float, h: float) -> str:
    """A small landscape or an abstract, framed."""
    world = stage.world
    t = w * 0.07
    sky = world.tone(chance.pick(("#f4c9a0", "#bcdcea", "#f2dcb8", "#cfd8ee")))
    far, near = (
        world.tone(chance.pick(("#7fa8a0", "#c98a6a", "#6f86b0"))),
        world.tone(chance.pick(("#3f7068", "#a8604a", "#4a5f8a"))),
    )
    parts = [
        svg.rect(
            x - t, y - t, w + 2 * t, h + 2 * t, world.tone(chance.pick(("#6a4a38", "#f2e8d8", "#3a3a48")))
        ),
        svg.rect(x, y, w, h, sky),
        svg.circle(x + w * 0.68, y + h * 0.34, w * 0.13, world.tone("#fff0c2")),
        svg.path(
            svg.d(
                "M",
                x,
                y + h * 0.7,
                "Q",
                x + w * 0.3,
                y + h * 0.35,
                x + w * 0.55,
                y + h * 0.66,
                "T",
                x + w,
                y + h * 0.55,
                "V",
                y + h,
                "H",
                x,
                "Z",
            ),
            far,
        ),
        svg.path(
            svg.d(
                "M",
                x,
                y + h * 0.85,
                "Q",
                x + w * 0.4,
                y + h * 0.62,
                x + w,
                y + h * 0.84,
                "V",
                y + h,
                "H",
                x,
                "Z",
            ),
            near,
        ),
    ]
    return "".join(parts)


def hanging_lamp(stage: Stage, x: float, drop: float, w: float, shade: str) -> str:
    """A lamp on a cable with its cone of light."""
    world, c = stage.world, stage.canvas
    tone = world.tone(shade)
    parts = [svg.stroke(svg.d("M", x, "-5V", drop), world.tone("#3a3a48"), 3)]
    parts.append(
        svg.path(
            svg.d(
                "M",
                x - w * 0.5,
                drop + w * 0.42,
                "Q",
                x - w * 0.45,
                drop,
                x,
                drop,
                "T",
                x + w * 0.5,
                drop + w * 0.42,
                "Z",
            ),
            tone,
        )
    )
    parts.append(svg.ellipse(x, drop + w * 0.42, w * 0.5, w * 0.07, color.mix(world.lamp, tone, 0.2)))
    glow = c.radial([(0, world.lamp, 0.5), (1, world.lamp, 0)])
    parts.append(svg.circle(x, drop + w * 0.45, w * 1.0, glow))
    return "".join(parts)
