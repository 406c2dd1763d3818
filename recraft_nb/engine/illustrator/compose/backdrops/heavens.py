"""The sky of a lesson: the sun with its eight planets, a galaxy that turns, a black hole."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

# Mercury to Neptune: colour, second colour, size as a share of the shorter side.
_PLANETS = (
    ("#b5a593", "#8f8070", 0.018), ("#e8c07a", "#c99a55", 0.027), ("#3f8fd6", "#4fae5f", 0.029),
    ("#d9643f", "#b04a2c", 0.022), ("#e0b58c", "#b9805a", 0.066), ("#ecd49a", "#cda869", 0.055),
    ("#8fdbe0", "#6fbfc9", 0.04), ("#3f62d6", "#2f4bb0", 0.038),
)


def solar_system(stage: Stage) -> None:
    """The sun at the left, eight planets on their orbits, each in its colours; Saturn has its rings."""
    chance, c, u = stage.chance.stream("solar system"), stage.canvas, stage.canvas.short
    c.add("sky", svg.rect(0, 0, c.width, c.height, c.across([(0, "#0b0f2e"),
        (1, "#1d1a4f")], 0, 0, c.width, c.height)))
    _stars(stage, chance)
    x, y = c.width * -0.02, c.height * 0.5
    c.add("sky", svg.circle(x, y, u * 0.34, c.radial([(0, "#ffb52e", 0.5), (1, "#ffb52e", 0)])),
          svg.circle(x, y, u * 0.2, c.radial([(0, "#fff3b0"), (0.7, "#ffc93c"), (1, "#ff9d2e")])))
    reach = c.width * 0.97 - u * 0.24
    smiles = bool(stage.hints & _GLAD)
    for k, (tone, other, size) in enumerate(_PLANETS):
        r = u * 0.24 + reach * (k + 0.4) / 8
        c.add("sky", svg.stroke(svg.ring(x, y, r), "#ffffff", u * 0.003, stroke_opacity=0.28))
        a = (-0.42, 0.36, -0.14, 0.5, -0.38, 0.2, -0.3, 0.26)[k] * min(1.0, 0.62 * c.height / r)
        px, py, s = x + r * math.cos(a), y + r * math.sin(a), u * (size * 0.75 + 0.02 if smiles else size)
        body = [svg.circle(px, py, s, tone)]
        if k == 2:
            body += [svg.ellipse(px - s * 0.3, py - s * 0.2, s * 0.4, s * 0.3, other),
                svg.ellipse(px + s * 0.35, py + s * 0.3, s * 0.34, s * 0.26, other)]
        else:
            body += [svg.rect(px - s * w, py + s * dy, s * w * 2, s * 0.16, other, s * 0.08)
                for dy, w in ((-0.45, 0.76), (0.0, 0.94), (0.4, 0.8))]
        body.append(svg.path(svg.d("M", px, py - s, "A", s, s, "0 0 1", px, py + s, "A", s * 1.5, s * 1.5,
            "0 0 0", px,
            py - s, "Z"), color.shaded(tone, 0.2), opacity=0.45))
        if k in (5, 6):
            ring = svg.ring(0, 0, s * 1.8, s * 0.5)
            body.append(svg.placed(svg.stroke(ring, "#f4e3b8" if k == 5 else "#c9eef2",
                s * (0.24 if k == 5 else 0.06)),
                px, py, turn=-16))
            body.append(svg.path(svg.d("M", px - s, py, "A", s, s, "0 0 1", px + s, py, "Z"), tone))
        if smiles:
            body.append(_smile(px, py, s))
        c.add("sky", *body)
    if smiles:
        c.add("sky", _smile(x + u * 0.1, y, u * 0.09))
    _aloft(stage, "#0b0f2e")
    stage.shown = frozenset(("planet", "planets", "ringed-planet", "sun", "saturn", "earth", "solar system"))


_GLAD = frozenset({"smiling", "happy", "faces", "smiles", "kawaii", "smiley", "cheerful"})


def _smile(x: float, y: float, r: float) -> str:
    """Eyes, cheeks and a mouth on a planet."""
    ink, mouth = "#2a1f33", svg.d("M", x - r * 0.3, y + r * 0.2, "q", r * 0.3, r * 0.42, r * 0.6, 0)
    return "".join(
        svg.circle(x + side * r * 0.36, y - r * 0.12, r * 0.14, ink)
        + svg.circle(x + side * r * 0.6, y + r * 0.2, r * 0.13, "#ff8f8f", opacity=0.7)
        for side in (-1, 1)
    ) + svg.stroke(mouth, ink, r * 0.11)


def galaxy(stage: Stage) -> None:
    """A spiral of stars and glowing gas seen a little from the side."""
    chance, c, u = stage.chance.stream("galaxy"), stage.canvas, stage.canvas.short
    words = stage.hints
    one, two = ("#b46bff", "#ff7ac8")
    if words & {"blue", "turquoise", "teal"}:
        one, two = "#4fa8ff", "#7be0e8" if not words & {"pink", "purple"} else "#d987ff"
    elif words & {"orange", "gold", "golden", "red"}:
        one, two = "#ff9d4f", "#ffd98a"
    c.add("sky", svg.rect(0, 0, c.width, c.height, c.radial([(0, "#2a1a55"), (1, "#0a0820")])))
    _stars(stage, chance)
    x, y, tilt = c.width / 2, c.height * 0.48, -0.35
    co, si = math.cos(tilt), math.sin(tilt)

    def at(r: float, a: float) -> tuple[float, float]:
        px, py = r * math.cos(a), r * math.sin(a) * 0.62
        return x + px * co - py * si, y + px * si + py * co

    for tone, wide, opacity in ((one, 0.2, 0.2), (two, 0.12, 0.34), ("#ffffff", 0.035, 0.5)):
        for arm in range(3):
            way = [at(u * (0.05 + 0.4 * k / 30), arm * math.tau / 3 + k / 30 * 4.4) for k in range(31)]
            c.add("sky", svg.stroke(svg.smooth(way), tone, u * wide * 0.5, stroke_opacity=opacity))
    dots: dict[str, list[str]] = {}
    for _ in range(420):
        t = chance.random()
        a = chance.randint(0, 2) * math.tau / 3 + t * 4.4 + chance.uniform(-0.35, 0.35)
        px, py = at(u * (0.05 + 0.41 * t) * chance.uniform(0.9, 1.1), a)
        dots.setdefault(chance.pick((one, two, "#ffffff", "#fff3d0")), []).append(svg.d("M", px, py, "h0"))
    for tone, listed in dots.items():
        c.add("sky", svg.stroke("".join(listed), color.lit(tone, 0.08), u * 0.0055))
    c.add("sky", svg.circle(x, y, u * 0.2, c.radial([(0, "#fff6dc", 0.95), (0.3, two, 0.5), (1, one, 0)])))
    _aloft(stage, "#0a0820")
    stage.shown = frozenset(("galaxy", "milky-way", "star", "stars"))


def black_hole(stage: Stage) -> None:
    """A black disc within a ring of light; gas glows around it, and starlight bends past it in arcs."""
    chance, c, u = stage.chance.stream("black hole"), stage.canvas, stage.canvas.short
    hot, warm = ("#ffd9a0", "#ff8a3d")
    if stage.hints & {"blue", "turquoise", "cyan"}:
        hot, warm = "#bfe8ff", "#3f8fff"
    elif stage.hints & {"purple", "pink", "violet"}:
        hot, warm = "#ffd0f5", "#b45aff"
    c.add("sky", svg.rect(0, 0, c.width, c.height, c.radial([(0, "#1a1030"), (1, "#05060f")])))
    _stars(stage, chance)
    x, y, r = c.width / 2, c.height * 0.49, u * 0.17
    for _ in range(26):
        # Light of stars behind, drawn out into arcs around the hole.
        a, reach = chance.uniform(0, math.tau), r * chance.uniform(1.75, 2.75)
        long = chance.uniform(0.25, 0.75)
        arc = svg.d("M", x + reach * math.cos(a), y + reach * math.sin(a), "A", reach, reach, "0 0 1",
            x + reach * math.cos(a + long), y + reach * math.sin(a + long))
        c.add("sky", svg.stroke(arc, chance.pick(("#ffffff", "#cfe0ff", hot)), u * chance.uniform(0.003,
            0.007),
            stroke_opacity=chance.uniform(0.5, 0.95)))
    c.add("sky", svg.circle(x, y, r * 2.6, c.radial([(0, warm, 0.75), (0.45, warm, 0.4), (1, warm, 0)])))
    for grow, wide, tone, opacity in ((1.28, 0.34, warm, 0.75), (1.2, 0.18, hot, 0.9), (1.1, 0.06,
        "#ffffff", 0.95)):
        c.add("sky", svg.stroke(svg.ring(x, y, r * grow), tone, r * wide, stroke_opacity=opacity))
    disc = []
    for rx, ry, wide, tone, opacity in ((2.5, 0.44, 0.2, warm, 0.6), (2.15, 0.36, 0.26, warm, 0.95), (1.85,
        0.29, 0.2, hot, 0.95),
        (1.6, 0.24, 0.08, "#ffffff", 0.9)):
        ring = svg.ring(0, 0, r * rx, r * ry)
        disc.append(svg.stroke(ring, tone, r * wide, stroke_opacity=opacity))
    c.add("sky", svg.placed("".join(disc), x, y, turn=-14), svg.circle(x, y, r * 1.06, "#000000"))
    front = "".join(svg.stroke(svg.d("M", -r * rx, 0, "A", r * rx, r * ry, "0 0 0", r * rx, 0), tone,
        r * wide,
        stroke_opacity=opacity) for rx, ry, wide, tone, opacity in ((2.5, 0.44, 0.2, warm, 0.6), (2.15,
            0.36, 0.26, warm, 0.95),
        (1.85, 0.29, 0.2, hot, 0.95), (1.6, 0.24, 0.08, "#ffffff", 0.9)))
    c.add("sky", svg.placed(front, x, y, turn=-14))
    _aloft(stage, "#05060f")
    stage.shown = frozenset(("black hole", "hole", "star", "stars", "galaxy"))


def _stars(stage: Stage, chance: Chance) -> None:
    c, u = stage.canvas, stage.canvas.short
    for count, width, opacity in ((150, 2.2, 0.6), (40, 4.2, 0.9)):
        dots = "".join(svg.d("M", chance.uniform(0, c.width), chance.uniform(0, c.height), "h0")
            for _ in range(int(count * c.width * c.height / (u * u))))
        c.add("sky", svg.stroke(dots, "#ffffff", width, stroke_opacity=opacity))


def _aloft(stage: Stage, ambient: str) -> None:
    """Nobody stands anywhere here."""
    stage.kind, stage.shadows, stage.ambient = "air", 0.0, ambient
    stage.sun = (0.0, stage.height * 0.5)
    stage.stand, stage.back, stage.horizon = stage.height * 0.66, stage.height * 0.2, stage.height * 0.9
