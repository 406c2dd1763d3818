"""The ground of a strange world: odd plants under a sky with as many moons as were asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

# Sky above, sky below, far hills, ground.
_WORLDS = (
    ("#1b1147", "#d9578f", "#6a2f86", "#3f1f66"), ("#06263f", "#3fb8a8", "#1f6f7a", "#134a5a"),
    ("#2a1040", "#f0924f", "#a8424f", "#6b2a45"), ("#101a52", "#8f7fe8", "#3f3a9c", "#272566"),
)
_PLANTS = (("#4fe0c0", "#f78fd0"), ("#f2c14f", "#8fe07a"), ("#c98ff5", "#6fe0f2"), ("#ff8f6b", "#f7e07a"))
# Where moons stand, as shares of width and height, and their sizes.
_MOONS = ((0.76, 0.17, 0.1), (0.26, 0.13, 0.062), (0.5, 0.25, 0.042), (0.91, 0.36, 0.034), (0.1, 0.32,
    0.04), (0.62, 0.08, 0.03))
_TINTS = (("#f7e6c4", "#d9b98a"), ("#f2a6b8", "#c9708f"), ("#a9d8f0", "#6fa3cf"), ("#d6c4f5", "#a08fd6"),
    ("#f5c48f", "#cf8f55"),
    ("#c4f0d0", "#86c9a0"))
_COUNTED = re.compile(rf"\b(\d+|{grammar.NUMBER_WORDS})\s+(?:\w+\s+)?(moons?)\b")


def moons_said(prompt: str) -> int:
    """How many moons a prompt names; 2 when it names none by number."""
    said = prompt.lower()
    found = _COUNTED.search(said)
    if found:
        return max(1, min(len(_MOONS) if found[2] == "moons" else 1, grammar.number(found[1])))
    return 1 if re.search(r"\bmoon\b", said) else 2


def alien_world(stage: Stage) -> None:
    """Hills, moons and plants that grow nowhere else."""
    chance, c, u = stage.chance.stream("alien"), stage.canvas, stage.canvas.short
    high, low, far, ground = chance.pick(_WORLDS)
    c.add("sky", svg.rect(0, 0, c.width, c.height, c.across([(0, high), (0.62, color.mix(high, low, 0.62)),
        (1, low)], 0, 0, 0, c.height * 0.72)))
    dots = "".join(svg.d("M", chance.uniform(0, c.width), chance.uniform(0, c.height * 0.5), "h0")
        for _ in range(90))
    c.add("sky", svg.stroke(dots, "#ffffff", 3.2, stroke_opacity=0.75))
    for (px, py, size), (light, dark) in zip(_MOONS[: moons_said(stage.said)], _TINTS, strict=False):
        _moon(stage, c.width * px, c.height * py, u * size, light, dark)
    edge = c.height * 0.6
    for k, (lift, tone) in enumerate(((0.12, color.mix(far, low, 0.45)), (0.05, far))):
        rim = [(c.width * i / 8, edge - u * lift * chance.uniform(0.2, 1.5)) for i in range(-1, 10)]
        c.add("distance", svg.path(svg.smooth(rim) + svg.d("L", c.width + 200, c.height, "L", -200,
            c.height, "Z"), tone))
        if k == 0:
            for x in chance.scatter(4, 0, c.width, 0.6):
                _spire(stage, chance, x, edge, color.mix(far, low, 0.3))
    c.add("ground", svg.path(svg.smooth([(-20, edge + u * 0.03), (c.width * 0.3, edge - u * 0.02),
        (c.width * 0.7, edge + u * 0.04),
        (c.width + 20, edge)]) + svg.d("L", c.width + 20, c.height + 5, "L", -20, c.height + 5, "Z"),
        c.across([(0, color.lit(ground, 0.06)), (1, color.shaded(ground, 0.06))], 0, edge, 0, c.height)))
    for x in chance.scatter(7, 0, c.width, 0.4):
        y = edge + u * chance.uniform(0.1, 0.34)
        c.add("ground", svg.ellipse(x, y, u * 0.06, u * 0.014, color.shaded(ground, 0.1)))
    said = [color.hexa(vocabulary().colors[w])
        for w in sorted(stage.hints) if w in vocabulary().colors and "plants" in stage.hints]
    tones = (said[0], color.lit(said[0], 0.14)) if said else chance.pick(_PLANTS)
    spots = [(x, edge + u * chance.uniform(0.03, 0.09), 0.24) for x in chance.scatter(6, 0, c.width, 0.5)]
    spots += [(c.width * t, c.height * chance.uniform(0.84, 0.95), 0.46) for t in (0.07, 0.22, 0.8, 0.94)]
    for k, (x, y, size) in enumerate(spots):
        near = size > 0.4
        if near and abs(x - stage.hero_x) < u * 0.16 and stage.busy:
            continue
        tone = tones[k % 2] if near else color.mix(tones[k % 2], far, 0.3)
        body = (_bulbs, _curl, _cups, _fans)[k % 4](u * size * chance.uniform(0.8, 1.15), tone,
            tones[(k + 1) % 2])
        c.add("foreground" if near and y > c.height * 0.88 else "ground", svg.placed(body, x, y,
            flip=chance.chance(0.5)))
    stage.kind = "ground"
    stage.ambient = high
    stage.horizon, stage.stand, stage.back = edge - u * 0.05, edge + (c.height - edge) * 0.56, edge + u * 0.06
    stage.sun = (c.width * 0.76, 0)
    stage.shown = frozenset(("moon", "moons", "full-moon", "planet", "ringed-planet"))


def _moon(stage: Stage, x: float, y: float, r: float, light: str, dark: str) -> None:
    c = stage.canvas
    clip = c.clip(svg.ring(x, y, r))
    craters = "".join(svg.circle(x + r * dx, y + r * dy, r * s, dark, opacity=0.5)
        for dx, dy, s in ((-0.3, -0.2, 0.22), (0.25, 0.3, 0.17), (0.1, -0.5, 0.12), (-0.45, 0.4, 0.13)))
    c.add("sky", svg.circle(x, y, r * 1.3, light, opacity=0.12), svg.circle(x, y, r, dark),
        svg.group(svg.circle(x - r * 0.2, y - r * 0.16, r, light) + craters, clip_path=clip))


def _spire(stage: Stage, chance: Chance, x: float, edge: float, tone: str) -> None:
    u = stage.canvas.short
    w, h = u * chance.uniform(0.04, 0.08), u * chance.uniform(0.14, 0.28)
    stage.canvas.add("distance", svg.path(svg.d("M", x - w, edge + u * 0.1, "C", x - w * 0.4,
        edge - h * 0.5, x - w * 0.5, edge - h * 0.8,
        x + w * 0.2, edge - h, "C", x + w * 0.3, edge - h * 0.6, x + w * 0.5, edge - h * 0.3, x + w,
            edge + u * 0.1, "Z"), tone))


def _bulbs(h: float, tone: str, glow: str) -> str:
    """Bent stalks that end in glowing balls."""
    parts = []
    for dx, tall in ((-0.26, 0.62), (0.02, 1.0), (0.3, 0.74)):
        x, y = h * dx, -h * tall
        parts += [svg.stroke(svg.d("M", 0, 0, "Q", x * 0.2, y * 0.6, x, y), color.shaded(tone, 0.12),
            h * 0.045),
            svg.circle(x, y, h * 0.17, glow, opacity=0.25), svg.circle(x, y, h * 0.11, glow),
            svg.circle(x - h * 0.03, y - h * 0.03, h * 0.04, "#ffffff", opacity=0.7)]
    return "".join(parts)


def _curl(h: float, tone: str, glow: str) -> str:
    """Arms that roll up at the ends, with suckers."""
    parts = []
    for s, tall in ((-1, 0.8), (1, 1.0)):
        way = svg.d("M", 0, 0, "C", s * h * 0.04, -h * tall * 0.6, s * h * 0.1, -h * tall, s * h * 0.3,
            -h * tall,
            "C", s * h * 0.5, -h * tall, s * h * 0.48, -h * tall * 0.68, s * h * 0.3, -h * tall * 0.72,
            "C", s * h * 0.2, -h * tall * 0.76, s * h * 0.24, -h * tall * 0.88, s * h * 0.32,
                -h * tall * 0.86)
        parts.append(svg.stroke(way, tone, h * 0.085) + svg.stroke(way, color.lit(tone, 0.09), h * 0.026))
        parts += [svg.circle(s * h * (0.03 + 0.03 * k), -h * tall * (0.25 + 0.2 * k), h * 0.032, glow)
            for k in range(3)]
    return "".join(parts)


def _cups(h: float, tone: str, glow: str) -> str:
    """Open cups over one another on a trunk."""
    parts = [svg.path(svg.d("M", -h * 0.07, 0, "L", -h * 0.03, -h * 0.9, "h", h * 0.06, "L", h * 0.07, 0,
        "Z"), color.shaded(tone, 0.14))]
    for y, w in ((0.4, 0.36), (0.68, 0.28), (0.94, 0.2)):
        parts += [svg.path(svg.d("M", -h * w, -h * y, "Q", 0, -h * (y - 0.3), h * w, -h * y, "Z"), tone),
            svg.ellipse(0, -h * y, h * w, h * 0.055, glow), svg.ellipse(0, -h * y, h * w * 0.7, h * 0.03,
                color.shaded(glow, 0.2))]
    return "".join(parts)


def _fans(h: float, tone: str, glow: str) -> str:
    """Blades in a fan, each with an eye."""
    parts = []
    for k in range(5):
        blade = svg.path(svg.d("M", 0, 0, "C", -h * 0.13, -h * 0.4, -h * 0.11, -h * 0.8, 0, -h, "C",
            h * 0.11, -h * 0.8, h * 0.13, -h * 0.4, 0, 0, "Z"),
            color.shaded(tone, 0.05 * (k % 2)))
        eye = svg.circle(0, -h * 0.78, h * 0.055, glow) + svg.circle(0, -h * 0.78, h * 0.025, "#1b1147")
        parts.append(svg.placed(blade + eye, 0, 0, scale=1 - 0.1 * abs(k - 2), turn=-56.0 + 28 * k))
    return "".join(parts)
