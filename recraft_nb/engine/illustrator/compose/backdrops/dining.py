"""Where one eats and cooks: table and kitchen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior, sills
from recraft_nb.engine.illustrator.compose.scenery import furniture, undergrowth, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


# Where several stand at the counter no pot stands in front of them.
_COMPANY = frozenset(
    ("family", "children", "kids", "friends", "couple", "cooks", "chefs", "two", "three", "four")
)

# Behind so many different things a plant would seem to grow out of one of them.
_CROWDED = 6


def table(stage: Stage) -> None:
    """A table before a soft room, or seen from above."""
    chance, c, u = stage.chance.stream("table"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    seen_from_above = stage.hints & {"top", "overhead"} and "view" in stage.hints
    if seen_from_above or stage.hints & {"flat-lay", "flatlay", "knolling"} or {"flat", "lay"} <= stage.hints:
        _from_above(stage, chance)
        return
    edge = c.height * chance.uniform(0.63, 0.68)
    _wall, _accent = interior.wall(stage, chance, edge)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    if chance.chance(0.65) or "window" in stage.hints:
        w, h = u * chance.uniform(0.36, 0.5), u * chance.uniform(0.38, 0.46)
        x = max(u * 0.05, min(c.width - w - u * 0.05, c.width * (0.5 + away * 0.2) - w / 2))
        windows.window(
            stage,
            "distance",
            x,
            max(u * 0.07, edge - h - u * 0.16),
            w,
            h,
            interior.indoor_tone(stage, "#fbf4e8"),
            town=chance.chance(0.4),
        )
        stage.sun = (x + w / 2, edge - h)
    else:
        c.add(
            "distance",
            furniture.hanging_lamp(
                stage,
                c.width * (0.5 + away * 0.14),
                u * 0.14,
                u * 0.2,
                chance.pick(("#e0a03c", "#c9605a", "#3f6f73")),
            ),
        )
        for i in range(2):
            w = u * chance.uniform(0.12, 0.17)
            c.add(
                "distance",
                furniture.picture_frame(
                    stage,
                    chance,
                    c.width * (0.5 - away * (0.16 + 0.2 * i)) - w / 2,
                    edge - u * chance.uniform(0.36, 0.44),
                    w,
                    w * 1.2,
                ),
            )
        stage.sun = (c.width * (0.5 + away * 0.14), u * 0.2)
    for i in range(0 if sills.is_of_plants(stage) else 2):
        px = c.width * (0.5 - away * (0.34 + 0.1 * i))
        plant = furniture.pot_plant(stage, chance, u * chance.uniform(0.2, 0.3))
        c.add("distance", svg.placed(plant, px, edge + 4) if len(stage.busy) < _CROWDED else "")
    wood = interior.indoor_tone(stage, chance.pick(("#c08a55", "#a8713f", "#d9a468", "#8f5f45", "#efe0c8")))
    front = c.height - u * chance.uniform(0.085, 0.11)
    if "marble" in stage.hints:
        wood = interior.indoor_tone(stage, "#f1efec")
    elif "dark" in stage.hints and stage.hints & {"wooden", "wood", "table"}:
        wood = interior.indoor_tone(stage, "#5a3826")
    elif "table" in stage.paints:
        wood = interior.indoor_tone(stage, stage.paints["table"])
    top = svg.polygon([(-5, edge), (c.width + 5, edge), (c.width + 5, front), (-5, front)])
    c.add(
        "ground",
        svg.path(
            top,
            c.across(
                [(0, color.shaded(wood, 0.05)), (0.5, wood), (1, color.lit(wood, 0.045))], 0, edge, 0, front
            ),
        ),
    )
    grain = []
    for i in range(1, 4):
        y = edge + (front - edge) * (i / 4) ** 1.4
        grain.append(svg.d("M-5", y, "H", c.width + 5))
    for _ in range(18):
        x, t = chance.uniform(0, c.width), chance.random()
        y = edge + (front - edge) * t
        grain.append(svg.d("M", x, y, "h", u * chance.uniform(0.03, 0.1)))
    if "marble" in stage.hints:
        grain = [
            svg.d("M", x, edge + 4, "q", u * 0.06, u * 0.05, u * 0.02, u * 0.1, "t", u * 0.05, u * 0.12)
            for x in chance.scatter(7, 0, c.width)
        ]
    c.add("ground", svg.stroke("".join(grain), color.shaded(wood, 0.055), 2.6, stroke_opacity=0.65))
    c.add("ground", svg.rect(-5, edge - 3, c.width + 10, 7, color.lit(wood, 0.08)))
    c.add(
        "ground",
        svg.rect(-5, front, c.width + 10, c.height - front + 5, color.shaded(wood, 0.1)),
        svg.rect(-5, front - 2, c.width + 10, u * 0.01, color.lit(wood, 0.09)),
    )
    c.add("ground", svg.rect(-5, front + u * 0.055, c.width + 10, c.height, color.shaded(wood, 0.16)))
    stage.stand = edge + (front - edge) * 0.52
    if chance.chance(0.55):
        cloth = interior.indoor_tone(stage, chance.pick(("#f7efe2", "#c9605a", "#7fa8a0", "#e0b060")))
        c.add(
            "ground",
            svg.ellipse(stage.hero_x, stage.stand + 4, u * 0.36, u * 0.085, color.shaded(cloth, 0.1)),
            svg.ellipse(stage.hero_x, stage.stand, u * 0.36, u * 0.085, cloth),
            svg.ellipse(stage.hero_x, stage.stand, u * 0.31, u * 0.072, color.lit(cloth, 0.03)),
        )
    stage.kind = "surface"
    stage.back, stage.horizon = edge + u * 0.03, edge - u * 0.3


def _from_above(stage: Stage, chance: Chance) -> None:
    """A table top that fills the picture."""
    c, u = stage.canvas, stage.canvas.short
    planks(
        stage, chance, interior.indoor_tone(stage, chance.pick(("#c99a63", "#a8713f", "#e0c39a", "#5f7f86")))
    )
    cloth = interior.indoor_tone(stage, chance.pick(("#f7efe2", "#c9605a", "#7fa8a0", "#3f6f73")))
    mid = c.height * 0.52
    c.add(
        "ground",
        svg.circle(stage.hero_x, mid + 8, u * 0.36, "#1a1420", opacity=0.18),
        svg.circle(stage.hero_x, mid, u * 0.36, cloth),
        svg.circle(stage.hero_x, mid, u * 0.31, color.lit(cloth, 0.04)),
    )
    for x, y, turn in ((0.1, 0.14, 30), (0.92, 0.2, 140), (0.9, 0.88, 220), (0.08, 0.86, -30)):
        leaf = "".join(
            svg.placed(
                svg.path(
                    undergrowth.leaf_shape(u * 0.1),
                    interior.indoor_tone(stage, chance.pick(("#5f9a5f", "#3f8060"))),
                ),
                0,
                0,
                turn=a,
            )
            for a in (-40, 0, 40)
        )
        c.add("ground", svg.placed(leaf, c.width * x, c.height * y, turn=turn))
    stage.kind = "plain"
    stage.stand, stage.back, stage.horizon = mid + u * 0.2, mid - u * 0.1, 0.0


def planks(stage: Stage, chance: Chance, wood: str) -> None:
    """Boards of wood that fill the picture, seen from above."""
    c, u = stage.canvas, stage.canvas.short
    c.add("sky", svg.rect(0, 0, c.width, c.height, wood))
    y = 0.0
    while y < c.height:
        h = u * chance.uniform(0.13, 0.19)
        tone = chance.pick((wood, color.lit(wood, 0.02), color.shaded(wood, 0.025)))
        c.add("sky", svg.rect(-5, y, c.width + 10, h + 1, tone))
        lines = "".join(
            svg.d(
                "M",
                chance.uniform(0, c.width),
                y + h * chance.uniform(0.2, 0.8),
                "h",
                u * chance.uniform(0.05, 0.2),
            )
            for _ in range(4)
        )
        c.add(
            "sky",
            svg.stroke(lines, color.shaded(tone, 0.05), 3),
            svg.rect(-5, y + h - 2, c.width + 10, 4, color.shaded(wood, 0.12)),
        )
        y += h


def kitchen(stage: Stage) -> None:
    """Tiles, cupboards, a shelf of jars, a counter in front."""
    chance, c, u = stage.chance.stream("kitchen"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    edge = c.height * 0.7
    wall, _accent = (interior.indoor_tone(stage, p) for p in chance.pick(interior.WALLS[:6]))
    usual = chance.pick(("#5f8f8a", "#e8dcc8", "#7a8fb0", "#c98a6a", "#3f5f73"))
    front = interior.indoor_tone(stage, stage.paints.get("prop:cabinet", usual))
    c.add("sky", svg.rect(-5, 0, c.width + 10, edge + 5, wall))
    tiles = edge - u * 0.3
    c.add("sky", svg.rect(-5, tiles, c.width + 10, edge - tiles, color.lit(wall, 0.06)))
    lines = [svg.d("M0", tiles + i * u * 0.06, "H", c.width) for i in range(6)]
    lines += [
        svg.d("M", k * u * 0.12 + (u * 0.06 if i % 2 else 0), tiles + i * u * 0.06, "v", u * 0.06)
        for i in range(5)
        for k in range(int(c.width / (u * 0.12)) + 1)
    ]
    c.add("sky", svg.stroke("".join(lines), color.shaded(wall, 0.05), 2.6))
    away = 1 if stage.layout.hero_x < 0.5 else -1
    w, h = u * 0.36, u * 0.34
    x = max(u * 0.06, min(c.width - w - u * 0.06, stage.hero_x - w / 2 + away * u * 0.04))
    windows.window(
        stage,
        "distance",
        x,
        max(u * 0.06, tiles - h - u * 0.03),
        w,
        h,
        interior.indoor_tone(stage, "#fbf4e8"),
        town=chance.chance(0.3),
    )
    stage.sun = (x + w / 2, tiles - h)
    for side in (-1, 1):
        sx = x - u * 0.08 if side < 0 else x + w + u * 0.08
        room_w = sx if side < 0 else c.width - sx
        if room_w < u * 0.16:
            continue
        width = min(room_w, u * 0.42)
        x0 = sx - width if side < 0 else sx
        if side == away:
            c.add("distance", svg.rect(x0, tiles - u * 0.36, width, u * 0.3, front, 4))
            for k in range(2):
                c.add(
                    "distance",
                    svg.stroke(
                        svg.rounded(
                            x0 + width * k / 2 + u * 0.014,
                            tiles - u * 0.346,
                            width / 2 - u * 0.028,
                            u * 0.272,
                            4,
                        ),
                        color.shaded(front, 0.07),
                        u * 0.005,
                    ),
                    svg.circle(
                        x0 + width * (0.44 + 0.12 * k),
                        tiles - u * 0.1,
                        u * 0.008,
                        interior.indoor_tone(stage, "#f2e2b8"),
                    ),
                )
        else:
            for k in range(2):
                y = tiles - u * (0.06 + 0.19 * k)
                c.add(
                    "distance",
                    svg.rect(x0, y, width, u * 0.018, interior.indoor_tone(stage, "#a8713f")),
                    _jars(stage, chance, x0 + u * 0.03, y, width - u * 0.05),
                )
    c.add(
        "ground",
        svg.rect(
            -5,
            edge,
            c.width + 10,
            u * 0.05,
            interior.indoor_tone(stage, chance.pick(("#f2e8da", "#b58458", "#d8d3d0"))),
        ),
        svg.rect(-5, edge + u * 0.05, c.width + 10, u * 0.012, "#1a1420", opacity=0.2),
    )
    c.add("ground", svg.rect(-5, edge + u * 0.05, c.width + 10, c.height - edge, front))
    for k in range(int(c.width / (u * 0.32)) + 1):
        bx = k * u * 0.32 + u * 0.02
        c.add(
            "ground",
            svg.stroke(
                svg.rounded(bx, edge + u * 0.085, u * 0.28, c.height - edge - u * 0.05, 5),
                color.shaded(front, 0.07),
                u * 0.006,
            ),
            svg.rect(
                bx + u * 0.1, edge + u * 0.12, u * 0.08, u * 0.012, interior.indoor_tone(stage, "#f2e2b8"), 5
            ),
        )
    for share in (0.06, 0.95):
        px = c.width * share
        if abs(px - stage.hero_x) > u * 0.28 and not stage.hints & _COMPANY:
            c.add("ground", svg.placed(furniture.pot_plant(stage, chance, u * 0.2), px, edge + u * 0.025))
    stage.kind = "surface"
    stage.stand, stage.back, stage.horizon = edge + u * 0.03, edge + u * 0.012, edge - u * 0.45


def _jars(stage: Stage, chance: Chance, x: float, y: float, w: float) -> str:
    u = stage.canvas.short
    parts = []
    at = x
    while at < x + w - u * 0.04:
        jw, jh = u * chance.uniform(0.04, 0.06), u * chance.uniform(0.06, 0.11)
        tone = interior.indoor_tone(
            stage, chance.pick(("#e8b04f", "#c9605a", "#8fae6a", "#f2e6d5", "#7a9fb5", "#d98a5f"))
        )
        parts += [
            svg.rect(at, y - jh, jw, jh, tone, u * 0.01),
            svg.rect(at + jw * 0.12, y - jh - u * 0.012, jw * 0.76, u * 0.016, color.shaded(tone, 0.15), 3),
            svg.rect(at + jw * 0.2, y - jh * 0.62, jw * 0.6, jh * 0.3, "#ffffff", opacity=0.55),
        ]
        at += jw + u * 0.012
    return "".join(parts)
