"""Where one learns: classroom and laboratory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, pieces, sums
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# What is taught with numbers on the board.
_SUMS = frozenset({"math", "maths", "mathematics", "arithmetic", "numbers", "equations", "algebra", "sums"})


def classroom(stage: Stage) -> None:
    """A blackboard, a desk, a globe's place, posters."""
    chance, c, u = stage.chance.stream("class"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.74
    stage.horizon = foot - u * 0.3
    interior.wall(stage, chance, foot)
    interior.floor(stage, chance, foot)
    painted = stage.paints.get("chalkboard") or stage.paints.get("blackboard") or stage.paints.get("board")
    slate = color.mix(painted, "#2d4a44", 0.45) if painted else ""
    board = interior.indoor_tone(stage, slate or chance.pick(("#2f5f4f", "#35505f", "#2d4a44")))
    w, h = min(c.width * 0.72, u * 0.86), u * 0.4
    x, y = (c.width - w) / 2, foot - h - u * 0.16
    wood = interior.indoor_tone(stage, "#b58458")
    c.add(
        "distance",
        svg.rect(x - u * 0.02, y - u * 0.02, w + u * 0.04, h + u * 0.04, wood, 6),
        svg.rect(x, y, w, h, c.across([(0, color.lit(board, 0.03)), (1, board)], x, y, x + w, y + h)),
    )
    chalk = [
        svg.d("M", x + w * 0.08, y + h * (0.2 + 0.16 * i), "h", w * chance.uniform(0.1, 0.2))
        for i in range(4)
    ]
    cx, cy = x + w * 0.86, y + h * 0.36
    chalk.append(svg.d("M", cx - 40, cy + 30, "l40,-70l40,70zM", cx - 52, cy + 78, "q26,-40 52,0t52,0"))
    sum_up = bool(stage.hints & _SUMS)
    if sum_up:
        chalk = [sums.written(x, y, w, h)]
    c.add(
        "distance",
        svg.stroke("".join(chalk), "#f4f1e6", u * (0.009 if sum_up else 0.006), stroke_opacity=0.8),
        svg.rect(x - u * 0.02, y + h + u * 0.02, w + u * 0.04, u * 0.016, color.shaded(wood, 0.08)),
    )
    for k in range(3):
        c.add(
            "distance",
            svg.rect(
                x + w * (0.3 + 0.09 * k),
                y + h + u * 0.012,
                u * 0.04,
                u * 0.01,
                ("#ffffff", "#f2c14e", "#e88f7a")[k],
                3,
            ),
        )
    for side in (-1, 1):
        px = c.width * (0.5 + side * 0.44)
        c.add(
            "distance", furniture.picture_frame(stage, chance, px - u * 0.05, y + u * 0.04, u * 0.1, u * 0.14)
        )
    stage.shown = frozenset(("blackboard", "board", "chalkboard", "classroom", "desk"))
    stage.sun = (c.width * 0.2, 0)
    stage.stand, stage.back = foot + (c.height - foot) * 0.55, foot + u * 0.03


def laboratory(stage: Stage) -> None:
    """A bench before shelves of glass."""
    chance, c, u = stage.chance.stream("lab"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    edge = c.height * 0.7
    wall = interior.indoor_tone(stage, chance.pick(("#d3e3e8", "#dfe6dc", "#d9dcec")))
    c.add(
        "sky",
        svg.rect(
            -5,
            0,
            c.width + 10,
            edge + 5,
            c.across([(0, color.shaded(wall, 0.04)), (1, color.lit(wall, 0.02))], 0, 0, 0, edge),
        ),
    )
    for k in range(2):
        y = edge - u * (0.26 + 0.2 * k)
        c.add("distance", svg.rect(-5, y, c.width + 10, u * 0.016, interior.indoor_tone(stage, "#9fb0c0")))
        x = u * 0.03
        while x < c.width - u * 0.06:
            if abs(x - stage.hero_x) > u * (0.2 if k == 0 else 0.0) and chance.chance(0.75):
                c.add("distance", svg.placed(_flask(chance, u * chance.uniform(0.08, 0.13)), x, y))
            x += u * chance.uniform(0.08, 0.13)
    _elements(stage, c.width * (0.26 if stage.layout.hero_x > 0.5 else 0.74), edge - u * 0.66)
    bench = interior.indoor_tone(stage, "#f4f4f0")
    c.add(
        "ground",
        svg.rect(-5, edge, c.width + 10, u * 0.045, bench),
        svg.rect(
            -5,
            edge + u * 0.045,
            c.width + 10,
            c.height - edge,
            interior.indoor_tone(stage, chance.pick(("#5f8fa8", "#6f7fae", "#4f8f8a"))),
        ),
        svg.rect(-5, edge + u * 0.045, c.width + 10, u * 0.014, "#101828", opacity=0.2),
    )
    doors = max(4, round(c.width / (u * 0.25)))
    for k in range(doors):
        x, w = c.width * k / doors, c.width / doors
        c.add(
            "ground",
            svg.rect(
                x + u * 0.012, edge + u * 0.075, w - u * 0.024, c.height - edge, "#ffffff", 6, opacity=0.12
            ),
            svg.rect(
                x + w / 2 - u * 0.03,
                edge + u * 0.1,
                u * 0.06,
                u * 0.012,
                interior.indoor_tone(stage, "#e3ebf0"),
                4,
            ),
        )
    for k, (key, share, tall) in enumerate(
        (
            ("microscope", 0.13, 0.23),
            ("alembic", 0.86, 0.2),
            ("prop:potion", 0.37, 0.13),
            ("petri-dish", 0.64, 0.11),
        )
    ):
        if k < 2 or not stage.busy:
            pieces.put(stage, "ground", key, c.width * share, edge + u * 0.02, u * tall, shadow=False)
    if not stage.busy:
        _rack(stage, chance, c.width * 0.5, edge + u * 0.02)
    stage.kind = "surface"
    stage.sun = (c.width * 0.25, 0)
    stage.stand, stage.back, stage.horizon = edge + u * 0.028, edge + u * 0.01, edge - u * 0.4


def _rack(stage: Stage, chance: Chance, x: float, y: float) -> None:
    """Tubes in a stand of wood."""
    c, u = stage.canvas, stage.canvas.short
    wood = interior.indoor_tone(stage, "#c99a68")
    for k in range(5):
        tx = x + (k - 2) * u * 0.042
        tone = chance.pick(("#5fc9b0", "#f28fa0", "#f2c14e", "#7fa8f0", "#b58af0"))
        c.add(
            "ground",
            svg.rect(tx - u * 0.014, y - u * 0.17, u * 0.028, u * 0.165, "#f4fbff", u * 0.014, opacity=0.85),
            svg.rect(tx - u * 0.011, y - u * 0.1, u * 0.022, u * 0.09, tone, u * 0.011),
        )
    c.add(
        "ground",
        svg.rect(x - u * 0.115, y - u * 0.125, u * 0.23, u * 0.02, wood, 3),
        svg.rect(x - u * 0.115, y - u * 0.02, u * 0.23, u * 0.022, color.shaded(wood, 0.06), 3),
        svg.rect(x - u * 0.115, y - u * 0.14, u * 0.016, u * 0.14, color.shaded(wood, 0.04), 2),
        svg.rect(x + u * 0.099, y - u * 0.14, u * 0.016, u * 0.14, color.shaded(wood, 0.04), 2),
    )


def _elements(stage: Stage, x: float, y: float) -> None:
    """The table of the elements on a poster."""
    c, u = stage.canvas, stage.canvas.short
    w, h = u * 0.36, u * 0.17
    c.add("distance", svg.rect(x - w / 2, y, w, h, interior.indoor_tone(stage, "#fbfbf7"), 4))
    step = w / 20
    for column in range(18):
        for row in range(7):
            high = 0 if column in (0, 17) else 1 if column in (1, 12, 13, 14, 15, 16) else 3
            if row < high:
                continue
            tone = ("#f2a35f", "#f2cf5a", "#8fc4ea", "#8fd0a8", "#d9a0d0", "#ef8f8a")[min(5, column // 3)]
            c.add(
                "distance",
                svg.rect(
                    x - w / 2 + step * (column + 1), y + h * 0.1 + row * h * 0.115, step * 0.86, h * 0.1,
                    interior.indoor_tone(stage, tone),
                ),
            )  # fmt: skip


def _flask(chance: Chance, h: float) -> str:
    tone = chance.pick(("#5fc9b0", "#f28fa0", "#f2c14e", "#7fa8f0", "#b58af0"))
    glass = "#f4fbff"
    if chance.chance(0.5):
        body = svg.d(
            "M",
            -h * 0.09,
            -h,
            "h",
            h * 0.18,
            "v",
            h * 0.4,
            "l",
            h * 0.28,
            h * 0.6,
            "h",
            -h * 0.74,
            "l",
            h * 0.28,
            -h * 0.6,
            "z",
        )
        fluid = svg.d("M", -h * 0.24, -h * 0.34, "h", h * 0.48, "l", h * 0.12, h * 0.31, "h", -h * 0.72, "z")
    else:
        body = svg.rounded(-h * 0.11, -h, h * 0.22, h, h * 0.1)
        fluid = svg.rounded(-h * 0.08, -h * 0.55, h * 0.16, h * 0.52, h * 0.07)
    return (
        svg.path(body, glass, opacity=0.75) + svg.path(fluid, tone) + svg.stroke(body, "#9fb4c4", h * 0.025)
    )
