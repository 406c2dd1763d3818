"""What a thing at home stands on by itself: the sill of a big window, a shelf on the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.backdrops.home import TOWNS
from recraft_nb.engine.illustrator.compose.scenery import furniture, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage


# What stands in pots itself has no other pots beside it: they would be counted.
_POTTED = ("plant", "pot", "flower", "herb", "cactus", "succulent")


def is_of_plants(stage: Stage) -> bool:
    """Whether the picture is about plants, so that none may be added."""
    return any(kind in name for name in stage.busy for kind in _POTTED)


def windowsill(stage: Stage) -> None:
    """A big window; the hero sits on its sill."""
    chance, c, u = stage.chance.stream("sill"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    wall, _accent = interior.wall(stage, chance, c.height)
    frame = interior.indoor_tone(stage, chance.pick(("#fdf7ec", "#8a5f45", "#f3e3cc", "#4f6a73")))
    sill = c.height * 0.8
    w = min(c.width * 0.8, u * chance.uniform(0.78, 0.98))
    h = min(sill - u * 0.1, u * chance.uniform(0.64, 0.8) if c.height < 1.3 * c.width else sill - u * 0.16)
    x, y = (c.width - w) / 2, sill - h
    windows.window(
        stage,
        "distance",
        x,
        y,
        w,
        h,
        frame,
        chance.pick(((2, 2), (3, 2), (2, 1), (2, 3))),
        town=chance.chance(0.35) or bool(stage.hints & TOWNS),
    )
    if chance.chance(0.75):
        cloth = interior.indoor_tone(
            stage, chance.pick(("#c9605a", "#e9d9c0", "#5f8f8a", "#e0b060", "#8f84b8", "#d98fa0"))
        )
        windows.curtains(stage, "middle", x - u * 0.09, y - u * 0.05, w + u * 0.18, h + u * 0.22, cloth)
    deep = u * 0.05
    c.add(
        "ground",
        svg.path(
            svg.polygon(
                [
                    (x - u * 0.02, sill),
                    (x + w + u * 0.02, sill),
                    (x + w + u * 0.07, sill + deep),
                    (x - u * 0.07, sill + deep),
                ]
            ),
            color.lit(frame, 0.03),
        ),
    )
    c.add(
        "ground", svg.rect(x - u * 0.07, sill + deep, w + u * 0.14, u * 0.032, color.shaded(frame, 0.06), 4)
    )
    c.add(
        "ground",
        svg.rect(x - u * 0.05, sill + deep + u * 0.032, w + u * 0.1, u * 0.02, color.shaded(wall, 0.1)),
    )
    for side in (-1, 1):
        px = (x + u * 0.1) if side < 0 else (x + w - u * 0.1)
        if abs(px - stage.hero_x) > u * 0.24 and chance.chance(0.8) and not is_of_plants(stage):
            c.add(
                "ground",
                svg.ellipse(px, sill + deep * 0.55, u * 0.055, u * 0.008, "#1a1420", opacity=0.22),
                svg.placed(
                    furniture.pot_plant(stage, chance, u * chance.uniform(0.2, 0.28)), px, sill + deep * 0.6
                ),
            )
    if chance.chance(0.4):
        c.add(
            "ground",
            furniture.picture_frame(
                stage, chance, c.width * 0.5 - u * 0.06, sill + u * 0.115, u * 0.12, u * 0.06
            )
            if c.height - sill > u * 0.3
            else "",
        )
    stage.sun = (x + w * (0.72 if stage.layout.hero_x < 0.5 else 0.28), y + h * 0.25)
    stage.kind = "surface"
    stage.left, stage.right = x, x + w
    stage.stand, stage.back, stage.horizon = sill + deep * 0.6, sill + deep * 0.3, sill - u * 0.5


def shelf(stage: Stage) -> None:
    """A long board on brackets before a papered wall, with another above it."""
    chance, c, u = stage.chance.stream("shelf"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    interior.wall(stage, chance, c.height + 10)
    usual = chance.pick(("#b98550", "#9a6a42", "#d3a56d", "#f1e7d6"))
    wooden = bool(stage.hints & {"wooden", "wood", "rustic", "oak", "pine"})
    wood = interior.indoor_tone(stage, "#8a5430" if wooden else usual)
    if stage.hints & {"morning", "sunlight", "sunny", "sunlit", "sunrise"}:
        _sunbeam(stage)
    iron = interior.indoor_tone(stage, "#4a4550")
    for y, thick, layer in ((u * 0.1, u * 0.03, "distance"), (c.height * 0.74, u * 0.05, "ground")):
        c.add(
            layer,
            svg.rect(-5, y + thick, c.width + 10, u * 0.05, "#2a1a2a", opacity=0.12),
            svg.rect(-5, y, c.width + 10, thick, color.shaded(wood, 0.06)),
            svg.rect(-5, y - u * 0.012, c.width + 10, thick * 0.5, color.lit(wood, 0.04)),
        )
        grain = "".join(
            svg.d(
                "M",
                c.width * ((k * 0.37) % 1.0),
                y + thick * (0.3 + 0.14 * (k % 5)),
                "h",
                u * (0.06 + 0.03 * (k % 4)),
            )
            for k in range(14)
        )
        c.add(layer, svg.stroke(grain, color.shaded(wood, 0.1), u * 0.003) if wooden else "")
        for x in (0.18, 0.82):
            bracket = svg.d(
                "M", c.width * x, y + thick, "v", u * 0.13, "q", u * 0.01, -u * 0.1, u * 0.1, -u * 0.13
            )
            c.add(layer, svg.stroke(bracket, iron, u * 0.014))
    y = c.height * 0.74
    stage.kind, stage.horizon = "surface", y - u * 0.2
    stage.stand, stage.back, stage.sun = y + u * 0.002, y - u * 0.02, (c.width * 0.3, 0)
    stage.shown = frozenset(("shelf",))


def _sunbeam(stage: Stage) -> None:
    """Light of a window on the wall, in panes."""
    c, u = stage.canvas, stage.canvas.short
    for k in range(2):
        for row in range(2):
            x, y = c.width * 0.14 + k * u * 0.25, c.height * 0.2 + row * u * 0.24
            pane = [
                (x, y),
                (x + u * 0.22, y - u * 0.05),
                (x + u * 0.27, y + u * 0.16),
                (x + u * 0.05, y + u * 0.21),
            ]
            c.add("distance", svg.path(svg.polygon(pane), "#fff1c4", opacity=0.6))
