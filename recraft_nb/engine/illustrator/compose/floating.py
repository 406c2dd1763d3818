"""Where things of the air, of space and of the deep are: large and high, never on one line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.doings.ties import tie_of

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.blocks import Block, Placed
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.recipe import Recipe

# What is no taller, in metres, hangs small on a wall.
_SMALL = 0.55


def fly(
    recipe: Recipe, stage: Stage, blocks: list[Block], unit: float, alone: bool
) -> list[tuple[float, float, Placed, float]]:
    """Things of the air: the hero large in the sky, others high on the free side."""
    chance = recipe.chance("fly")
    done: list[tuple[float, float, Placed, float]] = []
    for k, block in enumerate(blocks):
        x0, y0, x1, y1 = block.box
        scale = unit
        lead = alone and k == 0
        tie = tie_of(block.parts[0].thing.subject.traits)
        on_wall = tie == "wall"
        small = block.parts[0].thing.metres < _SMALL
        room = stage.stand * ((0.3 if small else 0.44) if on_wall else 0.78 if lead else 0.42)
        scale = min(
            scale * (1.12 if lead else 0.8),
            room / max(0.1, y1 - y0),
            stage.width * (0.86 if lead else 0.42) / max(0.1, x1 - x0),
        )
        if lead:
            cx, cy = stage.hero_x, min(stage.stand * 0.46, stage.height * 0.4)
            if stage.kind in ("ground", "water") and nature.is_any(
                block.parts[0].thing.subject, nature.CELESTIAL
            ):
                cy = stage.height * 0.2
        else:
            away = 1 if stage.layout.hero_x < 0.5 else -1
            cx = stage.width * (0.5 + away * (0.27 - 0.5 * (k % 2)) + chance.uniform(-0.03, 0.03))
            cy = stage.height * chance.uniform(0.18, 0.27)
            cy = stage.height * 0.15 if on_wall else cy
        half_w, half_h = (x1 - x0) * scale / 2, (y1 - y0) * scale / 2
        cx = max(half_w + stage.width * 0.03, min(stage.width * 0.97 - half_w, cx))
        cy = half_h if tie == "ceiling" else max(half_h + stage.height * 0.04, cy)
        dx, dy = cx - (x0 + x1) / 2 * scale, cy - (y0 + y1) / 2 * scale
        done.extend(
            (
                -0.3 + 0.01 * k,
                0.0,
                replace(p, x=dx + p.x * scale, y=dy + p.y * scale, height=p.height * scale, grounded=False),
                scale,
            )
            for p in block.parts
        )
    return done


def hover(
    recipe: Recipe, stage: Stage, blocks: list[Block], unit: float
) -> list[tuple[float, float, Placed, float]]:
    """Where nothing stands: the hero near the middle, the others around it, some on the bottom."""
    chance = recipe.chance("float")
    done: list[tuple[float, float, Placed, float]] = []
    spots = [(0.76, 0.3), (0.2, 0.28), (0.78, 0.72), (0.2, 0.7), (0.5, 0.16), (0.5, 0.84)]
    if stage.layout.hero_x > 0.5:
        spots = [(1 - x, y) for x, y in spots]
    seabed = stage.height * 0.9
    taken = 0
    for k, block in enumerate(blocks):
        x0, y0, x1, y1 = block.box
        subject = block.parts[0].thing.subject
        scale = unit * (1.15 if k == 0 else 0.85)
        scale = min(
            scale,
            stage.width * (0.8 if k == 0 else 0.4) / max(0.1, x1 - x0),
            stage.height * (0.62 if k == 0 else 0.36) / max(0.1, y1 - y0),
        )
        sinks = stage.kind == "deep" and (
            nature.is_any(subject, nature.BOTTOM) or (not nature.is_any(subject, nature.SWIMS) and k > 0)
        )
        if k == 0 and not sinks:
            cx = stage.width * (0.5 + (stage.layout.hero_x - 0.5) * 0.6)
            cy = stage.height * (0.46 if stage.kind == "deep" else 0.5)
        else:
            sx, sy = spots[taken % len(spots)]
            taken += 1
            cx, cy = stage.width * sx, stage.height * sy
        if sinks:
            dx, dy = (stage.hero_x if k == 0 else cx), seabed
        else:
            half_w, half_h = (x1 - x0) * scale / 2, (y1 - y0) * scale / 2
            cx = max(half_w + stage.width * 0.02, min(stage.width * 0.98 - half_w, cx))
            cy = max(half_h + stage.height * 0.03, min(stage.height * 0.97 - half_h, cy))
            dx, dy = cx - (x0 + x1) / 2 * scale, cy - (y0 + y1) / 2 * scale
        tilt = chance.uniform(-5, 5) if stage.kind == "air" and len(block.parts) == 1 and not sinks else 0.0
        done.extend(
            (
                float(-k if not sinks else 1),
                0.0 if k == 0 else 0.08,
                replace(
                    p,
                    x=dx + p.x * scale,
                    y=dy + p.y * scale,
                    height=p.height * scale,
                    turn=p.turn + tilt,
                    grounded=sinks and p.grounded,
                ),
                scale,
            )
            for p in block.parts
        )
    return done
