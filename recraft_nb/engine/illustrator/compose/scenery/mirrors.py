"""Still water that shows the far shore upside down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import terrain
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

#: Words of a prompt that ask for it.
SAID = frozenset(
    [
        "reflection",
        "reflections",
        "reflected",
        "reflecting",
        "reflects",
        "mirrored",
        "mirror",
        "still",
        "calm",
    ]
)
_WATERS = frozenset(["water", "lake", "river", "pond", "pool", "canal", "puddle"])
_FAR = ("sky", "distance", "middle")


def mirror(stage: Stage, top: float, layers: tuple[str, ...] = _FAR, strength: float = 0.62) -> None:
    """Draw what has been drawn of the far layers once more below a line, upside down.

    Args:
        stage: Its water lies in the layer "ground" below the line already.
        top: Height of the line.
        layers: What is seen in the water.
        strength: How clearly.
    """
    c = stage.canvas
    body = "".join(part for layer in layers for part in c.layers.get(layer, ()))
    turned = f'<g transform="translate(0 {svg.num(2 * top)})scale(1 -1)">{body}</g>'
    clip = c.clip(svg.rounded(-5, top, c.width + 10, c.height - top + 5, 0))
    c.add("ground", svg.group(turned, clip_path=clip, opacity=strength))
    shade = c.across(
        [(0, stage.world.scheme.shadow, 0.05), (1, stage.world.scheme.shadow, 0.45)], 0, top, 0, c.height
    )
    c.add("ground", svg.rect(-5, top, c.width + 10, c.height - top + 5, shade))
    chance, u = stage.chance.stream("ripples"), c.short
    ripples = "".join(
        svg.rounded(
            chance.uniform(-60, c.width), top + 8 + (c.height - top) * t,
                u * (0.06 + 0.2 * t) * chance.uniform(0.5, 1.3),
            1.6 + 4 * t, 2,
        )
        for t in chance.scatter(26, 0.0, 0.96)
    )  # fmt: skip
    c.add(
        "ground",
        svg.path(ripples, "#ffffff", opacity=0.16),
        svg.rect(-5, top - 1.5, c.width + 10, 3, "#ffffff", opacity=0.3),
    )


def before(stage: Stage, anybody: bool) -> None:
    """Raise the ground on which the subjects stand, so that there is water before them to see them in."""
    if anybody and _asked(stage):
        stage.stand = max(stage.horizon + stage.canvas.short * 0.05, stage.canvas.height * 0.63)
        stage.back = min(stage.back, stage.stand - 4)
        stage.hero_scale *= 1.1


def after(stage: Stage) -> None:
    """Water from the subjects' feet to the viewer, with everything above upside down in it."""
    c = stage.canvas
    if not _asked(stage) or stage.stand > c.height * 0.66:
        return
    line = stage.stand + c.short * 0.02
    drawn = [name for name in c.layers if name in _FAR or name.startswith(("ground", "subject", "behind"))]
    terrain.water(stage, "reflection", line, c.height + 5, 0.3)
    body = "".join("".join(c.layers[name]) for name in drawn)
    turned = f'<g transform="translate(0 {svg.num(2 * line)})scale(1 -1)">{body}</g>'
    clip = c.clip(svg.rounded(-5, line, c.width + 10, c.height - line + 5, 0))
    c.add("reflection", svg.group(turned, clip_path=clip, opacity=0.6))
    chance, u = stage.chance.stream("ripples"), c.short
    ripples = "".join(
        svg.rounded(
            chance.uniform(-60, c.width), line + 6 + (c.height - line) * t, u * (0.08 + 0.2 * t), 2 + 4 * t, 2
        )
        for t in chance.scatter(24, 0.0, 0.96)
    )
    c.add("reflection", svg.path(ripples, "#ffffff", opacity=0.22))
    stage.front.clear()


def _asked(stage: Stage) -> bool:
    still = bool(stage.hints & (SAID - {"still", "calm", "mirror"})) and bool(stage.hints & _WATERS)
    return still and stage.kind == "ground" and not stage.indoors and bool(stage.busy)


def lights(stage: Stage, top: float, chance: Chance) -> None:
    """The lamps of a town as long shaking streaks."""
    c, u = stage.canvas, stage.canvas.short
    bars: list[str] = []
    for x in chance.scatter(int(18 * stage.width / u), 0, stage.width):
        y, long = top + 6, (c.height - top) * chance.uniform(0.2, 0.7)
        while y < top + long:
            w = u * 0.02 * chance.uniform(0.5, 1.5)
            bars.append(svg.rounded(x - w / 2 + chance.uniform(-5, 5), y, w, 4.5, 2))
            y += u * chance.uniform(0.014, 0.022)
    c.add("ground", svg.path("".join(bars), stage.world.lamp, opacity=0.55))
