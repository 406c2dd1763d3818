"""A surface seen from straight above: wood, marble, checked cloth or plain colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import dining, interior
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_PLAIN = ("#f6dfd3", "#dfeaf2", "#e6efdf", "#f7ecd2", "#eae2f2")
_PICNIC = frozenset({"picnic", "blanket", "checkered", "gingham"})
_DARK = frozenset({"dark", "moody", "black", "slate", "dramatic"})
_WOODEN = frozenset(
    {
        "desk",
        "table",
        "wooden",
        "wood",
        "breakfast",
        "dinner",
        "lunch",
        "kitchen",
        "rustic",
        "pizza",
        "pie",
        "tray",
        "board",
    }
)


def flat_lay(stage: Stage) -> None:
    """Nothing but the surface; things are laid on it."""
    chance, c = stage.chance.stream("flat lay"), stage.canvas
    said = stage.paints.get("table", "")
    dark = bool(stage.hints & _DARK)
    if "umbrella_top" in stage.busy:
        _wet_street(stage, chance)
    elif "marble" in stage.hints:
        _marble(stage, chance)
    elif dark and not said:
        wooden = stage.hints & _WOODEN
        dining.planks(stage, chance, interior.indoor_tone(stage, "#4a2f20" if wooden else "#2b2a2e"))
    elif stage.hints & _PICNIC:
        _checks(stage)
    elif said or not stage.hints & _WOODEN:
        paint = said or interior.indoor_tone(stage, chance.pick(_PLAIN))
        c.add("sky", svg.rect(0, 0, c.width, c.height, c.across([(0, color.lit(paint, 0.025)),
              (1, color.shaded(paint, 0.03))], 0, 0, c.width, c.height)))  # fmt: skip
    else:
        dining.planks(
            stage, chance, interior.indoor_tone(stage, chance.pick(("#c99a63", "#b9824f", "#dcbd94")))
        )
    x, wide = c.width * chance.uniform(-0.1, 0.5), c.width * chance.uniform(0.2, 0.4)
    beam = [(x, 0.0), (x + wide, 0.0), (x + wide + c.width * 0.4, c.height), (x + c.width * 0.4, c.height)]
    c.add("sky", svg.path(svg.polygon(beam), "#ffffff", opacity=0.1))
    stage.kind = "plain"
    stage.stand, stage.back, stage.horizon = c.height * 0.7, c.height * 0.3, 0.0


def _wet_street(stage: Stage, chance: Chance) -> None:
    """Slabs of a street in the rain, puddles on them."""
    c, u = stage.canvas, stage.canvas.short
    tone = stage.world.tone(chance.pick(("#8d97a5", "#97918c", "#7f8c96")))
    c.add("sky", svg.rect(-5, -5, c.width + 10, c.height + 10, color.shaded(tone, 0.06)))
    step = u * 0.125
    slabs: list[list[str]] = [[], [], []]
    for row in range(int(c.height / step) + 1):
        for k in range(-1, int(c.width / step) + 1):
            x = (k + 0.5 * (row % 2)) * step
            slabs[chance.pick((0, 0, 1, 2))].append(svg.rounded(x + 3, row * step + 3, step - 6, step - 6, 8))
    for paths, paint in zip(slabs, (tone, color.lit(tone, 0.025), color.shaded(tone, 0.02)), strict=True):
        c.add("sky", svg.path("".join(paths), paint))
    for x, y in zip(chance.scatter(5, 0, c.width), chance.mixed([0.12, 0.32, 0.52, 0.74, 0.92]), strict=True):
        wide = u * chance.uniform(0.1, 0.17)
        c.add("sky", svg.ellipse(x, c.height * y, wide, wide * 0.7, "#bfd3e2", opacity=0.5))
        for share in (0.3, 0.6):
            c.add(
                "sky", svg.stroke(svg.ring(x, c.height * y, wide * share), "#ffffff", 2.5, stroke_opacity=0.6)
            )


def _marble(stage: Stage, chance: Chance) -> None:
    c, u = stage.canvas, stage.canvas.short
    c.add("sky", svg.rect(0, 0, c.width, c.height, "#f2f0ee"))
    veins = "".join(
        svg.d(
            "M",
            x,
            -5,
            "q",
            u * 0.12,
            u * 0.2,
            u * 0.03,
            u * 0.4,
            "t",
            u * 0.09,
            u * 0.4,
            "t",
            u * 0.04,
            u * 0.4,
        )
        for x in chance.scatter(6, -u * 0.1, c.width)
    )
    c.add("sky", svg.stroke(veins, "#d6d3d1", 4, stroke_opacity=0.8))


def _checks(stage: Stage) -> None:
    c, u = stage.canvas, stage.canvas.short
    paint, step = interior.indoor_tone(stage, "#d9483f"), u * 0.13
    c.add("sky", svg.rect(0, 0, c.width, c.height, "#fdf6ee"))
    for k in range(int(c.width / step) + 1):
        if k % 2 == 0:
            c.add("sky", svg.rect(k * step, 0, step, c.height, paint, opacity=0.5))
    for k in range(int(c.height / step) + 1):
        if k % 2 == 0:
            c.add("sky", svg.rect(0, k * step, c.width, step, paint, opacity=0.5))
