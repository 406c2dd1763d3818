"""Designs of the studio: arches, podium, window light, leaves, discs, paper hills, blocks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


def arches(stage: Stage, chance: Chance, tones: tuple[str, ...], floor: float) -> None:
    """Arches within arches, a sun in them, vases beside."""
    c, u = stage.canvas, stage.canvas.short
    _sweep(stage, tones, floor, soft=False)
    x, w = stage.hero_x, u * chance.uniform(0.5, 0.62)
    for k, tone in (
        (1.22, color.mix(tones[0], tones[1], 0.5)),
        (1.0, tones[2]),
        (0.8, color.lit(tones[2], 0.06)),
    ):
        ww = w * k
        top = floor - u * 0.62 * (0.55 + 0.45 * k)
        c.add(
            "distance",
            svg.path(
                svg.d(
                    "M",
                    x - ww / 2,
                    floor,
                    "V",
                    top + ww / 2,
                    "a",
                    ww / 2,
                    ww / 2,
                    "0 0 1",
                    ww,
                    "0V",
                    floor,
                    "Z",
                ),
                tone,
            ),
        )
    c.add(
        "distance", svg.circle(x + w * 0.16, floor - u * 0.42, u * 0.085, color.mix(tones[0], "#ffffff", 0.5))
    )
    c.add("ground", svg.rect(0, floor, c.width, 6, color.shaded(tones[1], 0.05)))
    _sprigs(stage, chance, tones, floor)


def podium(stage: Stage, _chance: Chance, tones: tuple[str, ...], floor: float) -> None:
    """Round steps before a disc."""
    c, u = stage.canvas, stage.canvas.short
    _sweep(stage, tones, floor)
    x, rx, tall = stage.hero_x, u * 0.33, u * 0.085
    away = 1 if stage.layout.hero_x < 0.5 else -1
    c.add(
        "distance",
        svg.circle(x + away * u * 0.1, floor - u * 0.34, u * 0.3, color.mix(tones[2], tones[0], 0.25)),
    )
    y = floor + u * 0.07
    c.add(
        "ground",
        svg.ellipse(
            x + away * u * 0.05,
            y + tall + u * 0.012,
            rx * 1.12,
            rx * 0.2,
            color.shaded(tones[1], 0.12),
            opacity=0.6,
        ),
    )
    for k, dy in ((1.0, tall), (0.78, 0.0)):
        r = rx * k
        side = c.linear(
            [(0, color.lit(tones[2], 0.1)), (0.5, tones[2]), (1, color.shaded(tones[2], 0.1))], 0, 0, 1, 0
        )
        c.add(
            "ground",
            svg.path(
                svg.d(
                    "M", x - r, y + dy - tall, "v", tall, "a", r, r * 0.18, "0 0 0", 2 * r, "0v", -tall, "z"
                ),
                side,
            ),
            svg.ellipse(x, y + dy - tall, r, r * 0.18, color.lit(tones[2], 0.13)),
        )
    for dx, r in ((0.42, 0.06), (0.36, 0.032)):
        c.add(
            "ground",
            svg.circle(
                x + away * u * dx,
                y + tall - u * r * 0.3,
                u * r,
                c.radial([(0, color.lit(tones[3], 0.1)), (1, color.shaded(tones[3], 0.06))], 0.35, 0.3, 0.8),
            ),
        )
    stage.stand = y - tall + rx * 0.06
    stage.back = stage.stand - 6
    stage.hero_scale = 0.92


def window_light(stage: Stage, _chance: Chance, tones: tuple[str, ...], floor: float) -> None:
    """The shadow of a window and of leaves on the wall."""
    c, u = stage.canvas, stage.canvas.short
    _sweep(stage, tones, floor, soft=False)
    glow = color.mix(color.lit(tones[0], 0.07), "#fff6dc", 0.45)
    x, y, w, h = stage.hero_x - u * 0.36, floor - u * 0.6, u * 0.62, u * 0.5
    skew = u * 0.16
    for i in range(2):
        for j in range(2):
            a, b = i * 0.52, i * 0.52 + 0.48
            t, s = j * 0.52, j * 0.52 + 0.48
            quad = [
                (x + w * a + skew * (1 - t), y + h * t),
                (x + w * b + skew * (1 - t), y + h * t + u * 0.02),
                (x + w * b + skew * (1 - s), y + h * s + u * 0.02),
                (x + w * a + skew * (1 - s), y + h * s),
            ]
            c.add("distance", svg.path(svg.polygon(quad), glow))
    shade = color.mix(tones[0], tones[2], 0.2)
    twig: list[str] = []
    for i in range(9):
        t = i / 8
        px, py = c.width * 0.98 - u * 0.6 * t, u * 0.04 + u * 0.42 * t * t
        twig.extend(
            svg.placed(
                svg.path(undergrowth.leaf_shape(u * 0.13), shade), px, py, turn=150 + side * 42 + 20 * t
            )
            for side in (-1, 1)
        )
    c.add("distance", "".join(twig))
    c.add("ground", svg.rect(0, floor, c.width, 5, color.shaded(tones[1], 0.05)))


def leaves(stage: Stage, chance: Chance, tones: tuple[str, ...], floor: float) -> None:
    """A wreath of leaves from the corners."""
    c, u = stage.canvas, stage.canvas.short
    _sweep(stage, tones, floor)
    green = tones[3]
    for x, y, base, front in (
        (0, 0, 45, False),
        (c.width, 0, 135, False),
        (0, c.height, -45, True),
        (c.width, c.height, -135, True),
    ):
        if chance.chance(0.2):
            continue
        parts = []
        for i in range(7):
            a = base + (i - 3) * 15 + chance.uniform(-5, 5)
            reach = u * chance.uniform(0.2, 0.34)
            tone = (color.shaded(green, 0.07), green, color.lit(green, 0.06), tones[2])[
                (i + int(front)) % 4 if i % 3 else 1
            ]
            leaf = svg.path(undergrowth.leaf_shape(reach), tone) + svg.stroke(
                svg.d("M", reach * 0.1, "0H", reach * 0.85), color.lit(tone, 0.09), 3
            )
            parts.append(svg.placed(leaf, 0, 0, turn=a))
        markup = svg.placed("".join(parts), x, y)
        if front:
            stage.front.append(markup)
        else:
            c.add("distance", markup)
    c.add("ground", svg.ellipse(stage.hero_x, stage.stand, u * 0.4, u * 0.07, color.lit(tones[1], 0.06)))


def discs(stage: Stage, _chance: Chance, tones: tuple[str, ...], floor: float) -> None:
    """Overlapping large discs and rings, off centre."""
    c, u = stage.canvas, stage.canvas.short
    _sweep(stage, tones, floor, soft=False)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    c.add(
        "distance",
        svg.circle(
            stage.hero_x + away * u * 0.26, floor - u * 0.4, u * 0.25, color.mix(tones[3], tones[0], 0.3)
        ),
    )
    c.add("distance", svg.circle(stage.hero_x - away * u * 0.08, floor - u * 0.26, u * 0.33, tones[2]))
    for k in (0.0, 0.035, 0.07):
        c.add(
            "distance",
            svg.stroke(
                svg.ring(stage.hero_x - away * u * 0.34, floor - u * 0.52, u * (0.14 - k)),
                color.mix(tones[3], tones[0], 0.35),
                u * 0.007,
            ),
        )
    dots = "".join(
        svg.d(
            "M", c.width * (0.5 + away * 0.36) + (k % 5 - 2) * u * 0.032, u * 0.12 + k // 5 * u * 0.032, "h0"
        )
        for k in range(20)
    )
    c.add("distance", svg.stroke(dots, tones[2], u * 0.01, stroke_opacity=0.7))
    c.add(
        "ground",
        svg.rect(0, floor, c.width, c.height - floor, tones[1]),
        svg.rect(0, floor, c.width, 5, color.lit(tones[1], 0.04)),
    )


def hills(stage: Stage, chance: Chance, tones: tuple[str, ...], floor: float) -> None:
    """Layers of cut paper."""
    c, u = stage.canvas, stage.canvas.short
    c.add(
        "sky",
        svg.rect(
            0, 0, c.width, c.height, c.across([(0, tones[0]), (1, color.lit(tones[1], 0.05))], 0, 0, 0, floor)
        ),
    )
    x = c.width * (0.72 if stage.layout.hero_x < 0.5 else 0.28)
    c.add("sky", svg.circle(x, floor - u * 0.42, u * 0.13, color.mix(tones[2], tones[0], 0.12)))
    for i in range(4):
        y = floor - u * (0.2, 0.11, 0.03, -0.05)[i]
        a = chance.uniform(0, math.tau)
        ridge = [
            (px, y - math.sin(px / c.width * math.tau * (0.7 + 0.25 * i) + a) * u * 0.055)
            for px in range(-60, int(c.width) + 130, 60)
        ]
        tone = color.mix(tones[1], tones[2] if i % 2 else tones[3], (0.22, 0.34, 0.48, 0.62)[i])
        c.add(
            "distance",
            svg.path(
                svg.below([(px, py - 9) for px, py in ridge], c.height + 5),
                color.shaded(tone, 0.09),
                opacity=0.35,
            ),
            svg.path(svg.below(ridge, c.height + 5), tone),
        )
    for px in chance.scatter(5, 0, c.width):
        if abs(px - stage.hero_x) > u * 0.22:
            c.add(
                "ground",
                svg.placed(
                    undergrowth.paper_tree(
                        chance,
                        u * chance.uniform(0.12, 0.24),
                        color.mix(tones[3], tones[2], chance.uniform(0, 0.5)),
                    ),
                    px,
                    floor + u * 0.09,
                ),
            )
    stage.kind = "ground"


def blocks(stage: Stage, chance: Chance, tones: tuple[str, ...], floor: float) -> None:
    """Walls, steps and a sun: an architect's dream."""
    c, u = stage.canvas, stage.canvas.short
    _sweep(stage, tones, floor)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    x = stage.hero_x + away * u * 0.34
    c.add(
        "distance",
        svg.circle(
            stage.hero_x - away * u * 0.2, floor - u * 0.46, u * 0.14, color.mix("#fff3d6", tones[3], 0.25)
        ),
    )
    w = u * 0.42
    wall = color.mix(tones[2], tones[1], 0.25)
    c.add(
        "distance",
        svg.rect(x - w / 2, floor - u * 0.56, w, u * 0.56, wall),
        svg.rect(
            x + (w * 0.5 if away < 0 else -w * 0.58),
            floor - u * 0.56,
            w * 0.08,
            u * 0.56,
            color.shaded(wall, 0.08),
        ),
    )
    r = w * 0.24
    c.add(
        "distance",
        svg.path(
            svg.d("M", x - r, floor, "v", -u * 0.26, "a", r, r, "0 0 1", 2 * r, "0v", u * 0.26, "z"),
            color.shaded(wall, 0.13),
        ),
    )
    for i in range(3):
        c.add(
            "ground",
            svg.rect(
                x - w * 0.5 - away * u * (0.08 + 0.07 * i) - u * 0.05,
                floor - u * 0.05 * (3 - i),
                u * 0.2,
                u * 0.05 * (3 - i),
                color.lit(wall, 0.03 + 0.02 * i),
            ),
        )
    _sprigs(stage, chance, tones, floor)


def _sprigs(stage: Stage, chance: Chance, tones: tuple[str, ...], floor: float) -> None:
    """Stems with leaves at the sides, in a vase or from the floor."""
    c, u = stage.canvas, stage.canvas.short
    for side in (-1, 1):
        if chance.chance(0.25):
            continue
        x, y = c.width * (0.5 + side * chance.uniform(0.36, 0.43)), floor + u * chance.uniform(0.05, 0.1)
        parts = []
        for stem in range(3):
            lean = (stem - 1) * 16 + chance.uniform(-5, 5)
            h = u * chance.uniform(0.22, 0.36)
            bits = [svg.stroke(svg.d("M0,0L", h, "0"), color.shaded(tones[3], 0.05), 4)]
            for i in range(5):
                t = 0.35 + 0.65 * i / 4
                bits.extend(
                    svg.placed(
                        svg.path(
                            undergrowth.leaf_shape(h * 0.27),
                            tones[3] if stem % 2 else color.lit(tones[3], 0.05),
                        ),
                        h * t,
                        0,
                        turn=turn,
                    )
                    for turn in (-38, 38)
                )
            parts.append(svg.placed("".join(bits), 0, -u * 0.1, turn=-90 + lean))
        vase = svg.d(
            "M",
            -u * 0.035,
            -u * 0.13,
            "h",
            u * 0.07,
            "q",
            -u * 0.004,
            u * 0.03,
            u * 0.02,
            u * 0.06,
            "q",
            u * 0.012,
            u * 0.07,
            -u * 0.03,
            u * 0.07,
            "h",
            -u * 0.05,
            "q",
            -u * 0.042,
            "0",
            -u * 0.03,
            -u * 0.07,
            "q",
            u * 0.024,
            -u * 0.03,
            u * 0.02,
            -u * 0.06,
            "z",
        )
        parts.append(svg.path(vase, color.mix(tones[0], "#ffffff", 0.4)))
        c.add(
            "ground",
            svg.ellipse(x, y, u * 0.075, u * 0.012, color.shaded(tones[1], 0.15), opacity=0.6),
            svg.placed("".join(parts), x, y),
        )


def _sweep(stage: Stage, tones: tuple[str, ...], floor: float, soft: bool = True) -> None:
    """Wall and floor that meet in a curve of light."""
    c = stage.canvas
    if soft:
        fill = c.across(
            [
                (0, tones[0]),
                (floor / c.height - 0.06, color.lit(tones[0], 0.04)),
                (floor / c.height + 0.04, tones[1]),
                (1, color.shaded(tones[1], 0.03)),
            ],
            0,
            0,
            0,
            c.height,
        )
        c.add("sky", svg.rect(0, 0, c.width, c.height, fill))
    else:
        c.add(
            "sky",
            svg.rect(0, 0, c.width, c.height, tones[0]),
            svg.rect(0, floor, c.width, c.height - floor, tones[1]),
        )
