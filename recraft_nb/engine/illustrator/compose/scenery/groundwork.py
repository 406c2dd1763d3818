"""What the ground is like where the prompt says so: tall grass, ploughed earth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_TALL = frozenset({"tall", "high", "long"})
_PLOUGHED = frozenset({"plowing", "ploughing", "plowed", "ploughed", "plow", "plough", "sowing", "tilling"})
_HILLY = frozenset({"meadow", "mountain", "farm", "garden", "forest", "snow"})
_ON_HILL = re.compile(r"\bon (?:top of )?(?:a|the) (?:\w+ ){0,2}?(?:hill|hilltop|knoll|mound)\b")
_GRASSY = ("meadow", "savanna", "farm", "garden", "forest", "jungle", "lake", "river", "mountain")


def before(stage: Stage, setting: str, room: bool) -> None:
    """What lies under the feet; call it before anybody stands there.

    Args:
        stage: Drawn on.
        setting: The place.
        room: People, animals or several things are there, and need more of it than a hilltop has.
    """
    if not room and stage.kind == "ground" and setting in _HILLY and _ON_HILL.search(stage.said):
        _hill(stage)
    if stage.hints & _PLOUGHED and setting in ("meadow", "farm"):
        _furrows(stage)


def after(stage: Stage, setting: str, chance: Chance) -> None:
    """What grows before everybody."""
    if "grass" in stage.hints and stage.hints & _TALL and setting in _GRASSY:
        _tall_grass(stage, chance)


def _hill(stage: Stage) -> None:
    """A green hill with the hero on its top."""
    c, u, x = stage.canvas, stage.canvas.short, stage.hero_x
    top = min(stage.stand, c.height * 0.86) - u * 0.13
    ridge = [
        (x + dx * u, top + dy * u)
        for dx, dy in (
            (-1.1, 0.5),
            (-0.8, 0.36),
            (-0.52, 0.16),
            (-0.3, 0.035),
            (-0.12, 0.0),
            (0.12, 0.0),
            (0.3, 0.035),
            (0.52, 0.16),
            (0.8, 0.36),
            (1.1, 0.5),
        )
    ]
    base = stage.world.material("grass")
    fill = c.across(
        [(0, stage.world.lit(base)), (0.4, stage.world.tone(base)), (1, stage.world.shade(base, 0, 0.12))],
        0,
        top,
        0,
        c.height,
    )
    c.add("ground", svg.path(svg.below(ridge, c.height + 10), fill))
    way = terrain.winding(stage, x - u * 0.2, x + u * 0.02, c.height + 20, top + 4, u * 0.22, u * 0.03)
    c.add("ground", svg.path(way, stage.world.tone("path")))
    chance = stage.chance.stream("hill")
    for _ in range(14):
        dx = chance.uniform(-0.5, 0.5)
        y = top + u * (0.05 + dx * dx * 0.9) + chance.uniform(0.02, 0.3) * u
        c.add(
            "ground",
            svg.placed(
                svg.path(undergrowth.grass(chance, u * 0.06, u * 0.035, 5), stage.world.shade(base, 0, 0.06)),
                x + dx * u,
                y,
            ),
        )
    stage.stand, stage.back = top + u * 0.012, top - u * 0.01
    stage.hero_scale *= 1.16


def _furrows(stage: Stage) -> None:
    """Brown earth in lines that meet far off."""
    c, u, world = stage.canvas, stage.canvas.short, stage.world
    top = stage.horizon + u * 0.1
    earth = world.tone("#8a5a3a")
    c.add(
        "ground",
        svg.path(
            svg.polygon(
                [(-10, top), (c.width + 10, top), (c.width + 10, c.height + 10), (-10, c.height + 10)]
            ),
            c.across([(0, color.lit(earth, 0.06)), (1, color.shaded(earth, 0.04))], 0, top, 0, c.height),
        ),
    )
    middle = c.width * 0.5
    for k in range(-14, 15):
        a, b = middle + k * u * 0.07, middle + k * u * 0.26
        strip = svg.polygon(
            [(a, top), (a + u * 0.03, top), (b + u * 0.12, c.height + 10), (b, c.height + 10)]
        )
        c.add("ground", svg.path(strip, color.shaded(earth, 0.09)))
        c.add("ground", svg.stroke(svg.d("M", a, top, "L", b, c.height + 10), color.lit(earth, 0.08), 2.6))


def _tall_grass(stage: Stage, chance: Chance) -> None:
    """Blades as high as the hero's knees, in two rows."""
    c, u = stage.canvas, stage.canvas.short
    for row, (dy, tall, depth) in enumerate(((0.02, 0.17, 0.12), (0.12, 0.24, 0.0))):
        tone = stage.world.material("grass", chance.uniform(0.2, 0.8))
        tone = stage.world.tone(tone, depth)
        x = -u * 0.05
        while x < c.width + u * 0.05:
            blades = undergrowth.grass(chance, u * 0.12, u * tall * chance.uniform(0.7, 1.1), 8)
            paint = color.lit(tone, 0.03) if row == 0 else color.shaded(tone, chance.uniform(0.0, 0.05))
            stage.front.append(
                svg.placed(svg.path(blades, paint), x, min(c.height + 8, stage.stand + u * dy))
            )
            x += u * chance.uniform(0.05, 0.08)
