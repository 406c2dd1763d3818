"""A courtyard: arcades around it, patterned tiles, trees in pots, climbing flowers, the sky above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import pieces, skies
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

_PLAIN = word_set("cloister monastery abbey castle medieval university college palace")
_WALLS = ("#f7f0e0", "#f2d9b0", "#efc9a0", "#f5e6d0")


def courtyard(stage: Stage) -> None:
    """Paint the arcade at the far side, a wing to either side, and the floor between them."""
    chance, c, world, u = stage.chance.stream("courtyard"), stage.canvas, stage.world, stage.canvas.short
    stone = bool(stage.hints & _PLAIN)
    floor, m = c.height * 0.64, c.width / 2
    stage.horizon = c.height * 0.5
    skies.paint_sky(stage, c.height * 0.4, clouds=0.5)
    wall = world.tone("#cfc4b4" if stone else chance.pick(_WALLS))
    roof = world.tone("#8f8a86" if stone else "#c8643f")
    top = u * 0.24
    c.add(
        "distance",
        svg.rect(-5, top, c.width + 10, floor - top + 4, wall),
        svg.path(
            svg.polygon(
                [
                    (-20, top + u * 0.01),
                    (u * 0.03, top - u * 0.06),
                    (c.width - u * 0.03, top - u * 0.06),
                    (c.width + 20, top + u * 0.01),
                ]
            ),
            roof,
        ),
        svg.rect(-5, top, c.width + 10, u * 0.016, color.shaded(roof, 0.1)),
    )
    ridges = "".join(
        svg.d("M", x, top - u * 0.055, "l", (x - m) * 0.02, u * 0.058)
        for x in range(0, int(c.width), int(u * 0.03))
    )
    c.add("distance", svg.stroke(ridges, color.shaded(roof, 0.06), u * 0.005))
    count = max(4, round(c.width / (u * 0.22)))
    step = c.width / count
    for k in range(count):
        x = step * (k + 0.5)
        w, foot = step * 0.66, floor
        head = floor - u * 0.2
        dark = color.mix(color.shaded(wall, 0.22), "#3a3040", 0.35)
        arch = svg.d(
            "M", x - w / 2, foot, "V", head, "A", w / 2, w / 2, "0 0 1", x + w / 2, head, "V", foot, "Z"
        )
        c.add("distance", svg.path(arch, dark), svg.stroke(arch, color.lit(wall, 0.04), u * 0.014))
        if k % 2 == 0:
            c.add(
                "distance",
                svg.rect(x - w * 0.24, foot - u * 0.15, w * 0.48, u * 0.15, color.shaded(dark, 0.06), 6),
            )
        lit = world.lamp if world.scheme.dark > _DUSK else world.tone("#9fc4d6")
        c.add(
            "distance",
            svg.rect(x - u * 0.028, top + u * 0.05, u * 0.056, u * 0.085, lit, 3),
            svg.rect(x - u * 0.05, top + u * 0.046, u * 0.02, u * 0.092, world.tone("#4f8f86"), 2),
            svg.rect(x + u * 0.03, top + u * 0.046, u * 0.02, u * 0.092, world.tone("#4f8f86"), 2),
        )
        c.add(
            "distance",
            svg.rect(
                step * k - u * 0.018, head - w * 0.1, u * 0.036, foot - head + w * 0.1, color.lit(wall, 0.03)
            ),
        )
    _tiles(stage, floor, stone=stone)
    for side in (-1, 1):
        edge = -10.0 if side < 0 else c.width + 10
        wing = [
            (edge, -10),
            (m + side * c.width * 0.4, top - u * 0.02),
            (m + side * c.width * 0.4, floor),
            (edge, floor + u * 0.2),
        ]
        c.add(
            "middle",
            svg.path(svg.polygon(wing), color.shaded(wall, 0.05 if side == stage.light_side else 0.02)),
        )
        if not stone:
            for _ in range(26):
                x = m + side * c.width * chance.uniform(0.4, 0.52)
                y = top + (floor - top) * chance.random() ** 1.4
                paint = world.tone(chance.pick(("#d9457a", "#5f9a4a", "#4f8a3f", "#e86a9a")))
                c.add("middle", svg.circle(x, y, u * chance.uniform(0.014, 0.028), paint))
        if "orange_tree" not in stage.busy:
            grown = pieces.drawn(
                stage, "prop:lemon_tree" if stage.hints & {"lemon"} else "prop:orange_tree", u * 0.36
            )
            c.add("behind", svg.placed(grown, m + side * c.width * 0.36, floor + u * 0.06))
        pot = m + side * c.width * 0.36
        c.add(
            "behind",
            svg.path(
                svg.polygon(
                    [
                        (pot - u * 0.05, floor),
                        (pot + u * 0.05, floor),
                        (pot + u * 0.036, floor + u * 0.08),
                        (pot - u * 0.036, floor + u * 0.08),
                    ]
                ),
                world.tone("#b9694f"),
            ),
        )
    stage.shown = frozenset(
        ("courtyard", "patio", "cloister", "arch", "door", "wall", "orange_tree", "house")
    )
    stage.stand, stage.back = floor + (c.height - floor) * 0.5, floor + u * 0.03


_DUSK = 0.3


def _tiles(stage: Stage, floor: float, *, stone: bool) -> None:
    """The floor in perspective: squares in two tones, stars of glaze where it is a patio of the South."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    first, second = (
        world.tone("#c9bfae" if stone else "#e3b48a"),
        world.tone("#b8ad9c" if stone else "#d09a6c"),
    )
    m, rows = c.width / 2, 6
    c.add("ground", svg.rect(-5, floor, c.width + 10, c.height, first))
    blue = world.tone("#3f7fb5")
    for r in range(rows):
        a, b = (r / rows) ** 1.4, ((r + 1) / rows) ** 1.4
        ya, yb = floor + (c.height - floor) * a, floor + (c.height - floor) * b
        for k in range(-9, 9):
            wa, wb = u * (0.11 + 0.1 * a), u * (0.11 + 0.1 * b)
            quad = [(m + k * wa, ya), (m + (k + 1) * wa, ya), (m + (k + 1) * wb, yb), (m + k * wb, yb)]
            if (k + r) % 2 == 0:
                c.add("ground", svg.path(svg.polygon(quad), second))
            elif not stone:
                x, y = m + (k + 0.5) * (wa + wb) / 2, (ya + yb) / 2
                c.add(
                    "ground",
                    svg.path(
                        svg.polygon(
                            [
                                (x - wa * 0.24, y),
                                (x, y - (yb - ya) * 0.26),
                                (x + wa * 0.24, y),
                                (x, y + (yb - ya) * 0.26),
                            ]
                        ),
                        blue,
                        opacity=0.75,
                    ),
                )
