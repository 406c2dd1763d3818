"""What every room has: wall, floor, rug, daylight on the floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import wallpapers
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


WALLS = (
    ("#f3dcc3", "#e8c7a4"),
    ("#cfe0d8", "#b3ccc0"),
    ("#f5e3d0", "#efc9b0"),
    ("#c9d8e8", "#aabfd8"),
    ("#e8d5e0", "#d3b6c8"),
    ("#f0e2b8", "#e2cc8f"),
    ("#5f7f86", "#4d6a73"),
    ("#e39a7d", "#d4856a"),
)


FLOORS = ("#c48f5f", "#b07a4f", "#d9ac78", "#9a6a48", "#e0c39a")


def inside(stage: Stage) -> None:
    """Indoors the hour tints less: lamps are on when it is dark."""
    stage.indoors = True


def indoor_tone(stage: Stage, paint: str) -> str:
    """A colour indoors, where the hour tints less."""
    world = stage.world
    hold = 0.45 if world.scheme.dark > 0.8 else 0.3
    return color.mix(paint, world.tone(paint), hold if world.scheme.dark > 0.3 or world.scheme.low else 0.6)


def wall(stage: Stage, chance: Chance, foot: float) -> tuple[str, str]:
    """A wall in one of several papers, down to its foot; gives its two colours."""
    c, u = stage.canvas, stage.canvas.short
    papers = chance.pick(WALLS)
    if stage.hints & _LOGS and not stage.hints & _STUDIOS:
        return _logs(stage, foot)
    if "wall" in stage.paints:
        papers = (stage.paints["wall"], color.shaded(stage.paints["wall"], 0.05))
    elif "room" in stage.paints:
        papers = (stage.paints["room"], color.shaded(stage.paints["room"], 0.05))
    motif, paint = wallpapers.motif(stage.said)
    if paint:
        papers = (paint, color.shaded(paint, 0.05))
    elif motif == "cloud":
        papers = ("#a9cbe6", "#93b9da")
    wall, accent = (indoor_tone(stage, p) for p in papers)
    c.add(
        "sky",
        svg.rect(
            -5,
            0,
            c.width + 10,
            foot + 5,
            c.across([(0, color.shaded(wall, 0.03)), (1, color.lit(wall, 0.025))], 0, 0, 0, foot),
        ),
    )
    kind = chance.pick(("stripes", "panel", "plain", "dots", "panel"))
    if motif:
        wallpapers.paper(stage, motif, wall, foot)
    elif kind == "stripes":
        bars = "".join(
            svg.rounded(x, 0, u * 0.035, foot, 0) for x in range(0, int(c.width) + 50, int(u * 0.075))
        )
        c.add("sky", svg.path(bars, color.mix(wall, accent, 0.45), opacity=0.5))
    elif kind == "dots":
        dots = "".join(
            svg.d("M", x + (u * 0.03 if r % 2 else 0), r * u * 0.055 + 20, "h0")
            for r in range(int(foot / (u * 0.055)))
            for x in range(0, int(c.width) + 60, int(u * 0.06))
        )
        c.add("sky", svg.stroke(dots, accent, u * 0.009, stroke_opacity=0.7))
    elif kind == "panel":
        top = foot - u * 0.24
        panel = color.mix(wall, accent, 0.8)
        c.add("sky", svg.rect(-5, top, c.width + 10, foot - top, panel))
        c.add("sky", svg.rect(-5, top - u * 0.014, c.width + 10, u * 0.02, color.lit(panel, 0.06)))
        boxes = "".join(
            svg.rounded(x + u * 0.02, top + u * 0.035, u * 0.16, foot - top - u * 0.075, 3)
            for x in range(-20, int(c.width) + 40, int(u * 0.2))
        )
        c.add("sky", svg.stroke(boxes, color.shaded(panel, 0.05), u * 0.005))
    return wall, accent


_LOGS = frozenset({"cabin", "chalet", "lodge"})
_STUDIOS = frozenset({"ship", "spaceship", "plane", "crew"})


def _logs(stage: Stage, foot: float) -> tuple[str, str]:
    """A wall of round logs, one on the other."""
    c, u = stage.canvas, stage.canvas.short
    tone = indoor_tone(stage, "#b07a4c")
    tall = u * 0.075
    c.add("sky", svg.rect(-5, -5, c.width + 10, foot + 10, tone))
    for k in range(int(foot / tall) + 1):
        y = foot - (k + 1) * tall
        c.add(
            "sky",
            svg.rect(-5, y, c.width + 10, tall * 0.28, color.lit(tone, 0.05)),
            svg.rect(-5, y + tall * 0.72, c.width + 10, tall * 0.22, color.shaded(tone, 0.05)),
            svg.rect(-5, y + tall * 0.92, c.width + 10, tall * 0.08, color.shaded(tone, 0.13)),
        )
    return tone, color.shaded(tone, 0.08)


def floor(stage: Stage, chance: Chance, foot: float) -> None:
    """Boards toward the viewer, and the skirting."""
    c, u = stage.canvas, stage.canvas.short
    base = indoor_tone(stage, chance.pick(FLOORS))
    c.add(
        "ground",
        c.below(foot, [(0, color.shaded(base, 0.05)), (0.4, base), (1, color.lit(base, 0.03))]),
    )
    lines = [
        svg.d("M", c.width / 2 + i * c.width * 0.075, foot, "L", c.width / 2 + i * c.width * 0.16, c.height)
        for i in range(-10, 11)
    ]
    for i in range(-10, 10):
        t = chance.uniform(0.1, 0.9)
        x0 = c.width / 2 + c.width * (i * (0.075 + 0.085 * t))
        x1 = c.width / 2 + c.width * ((i + 1) * (0.075 + 0.085 * t))
        lines.append(svg.d("M", x0, foot + (c.height - foot) * t, "H", x1))
    c.add("ground", svg.stroke("".join(lines), color.shaded(base, 0.09), 2.6, stroke_opacity=0.7))
    c.add(
        "ground",
        svg.rect(-5, foot - u * 0.028, c.width + 10, u * 0.03, indoor_tone(stage, "#fbf3e6")),
        svg.rect(-5, foot, c.width + 10, u * 0.012, color.shaded(base, 0.16), opacity=0.55),
    )


def rug(stage: Stage, chance: Chance, y: float) -> None:
    """A round rug where the hero stands."""
    c, u = stage.canvas, stage.canvas.short
    tone = indoor_tone(stage, chance.pick(("#c9605a", "#3f7f86", "#e0b04f", "#7a6aa8", "#e8dcc8")))
    x, rx, ry = stage.hero_x, u * 0.38, u * 0.082
    c.add("ground", svg.ellipse(x, y + 5, rx, ry, color.shaded(tone, 0.12)), svg.ellipse(x, y, rx, ry, tone))
    for k, t in ((0.82, 0.1), (0.74, 0.0), (0.4, 0.07)):
        c.add("ground", svg.ellipse(x, y, rx * k, ry * k, color.lit(tone, t) if t else tone))


def beam(stage: Stage, x: float, w: float, foot: float) -> None:
    """Daylight on the floor under a window."""
    if stage.world.scheme.dark > 0.3 or stage.world.light in ("storm", "overcast"):
        return
    c, u = stage.canvas, stage.canvas.short
    glow = stage.world.scheme.glow
    lean = u * 0.16 * (1 if stage.hero_x > x else -1)
    y0, y1 = foot + (c.height - foot) * 0.12, foot + (c.height - foot) * 0.85
    for a, b in ((0.0, 0.46), (0.54, 1.0)):
        d = svg.polygon(
            [
                (x + w * a + lean * 0.4, y0),
                (x + w * b + lean * 0.4, y0),
                (x + w * b + lean * 1.9, y1),
                (x + w * a + lean * 1.5, y1),
            ]
        )
        c.add("ground", svg.path(d, glow, opacity=0.28))


def plain(stage: Stage, wall: str, floor: str, foot: float) -> None:
    """A wall of one colour and a smooth floor."""
    c = stage.canvas
    tone, ground = indoor_tone(stage, stage.paints.get("wall", wall)), indoor_tone(stage, floor)
    light = c.across([(0, color.shaded(tone, 0.03)), (1, color.lit(tone, 0.02))], 0, 0, 0, foot)
    c.add("sky", svg.rect(-5, 0, c.width + 10, foot + 5, light))
    smooth_floor(stage, ground, foot)
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.short * 0.012, color.shaded(ground, 0.08)))


def smooth_floor(stage: Stage, ground: str, foot: float) -> None:
    """A floor without boards, a little darker toward the viewer."""
    c = stage.canvas
    shade = c.across([(0, color.lit(ground, 0.02)), (1, color.shaded(ground, 0.05))], 0, foot, 0, c.height)
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.height - foot + 5, shade))


def ready(stage: Stage, foot: float) -> None:
    """Where one stands in a room whose wall ends at a height."""
    stage.horizon = foot - stage.canvas.short * 0.3
    stage.sun = (stage.canvas.width * 0.25, 0)
    stage.stand, stage.back = foot + (stage.canvas.height - foot) * 0.52, foot + stage.canvas.short * 0.03
