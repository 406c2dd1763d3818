"""A village or a small town: cottages on a hillside or along the water, a church if there is one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.scenery import pieces, plants, skies, terrain
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_WALLS = ("#f3e6cf", "#e9d3b0", "#d9a07a", "#f5efe4", "#c9d6d2", "#e6bd7c")
_ROOFS = ("#a8564a", "#8f4f45", "#7a5a50", "#9a6a4a")
_WET = word_set(
    "fishing sea seaside coast coastal harbor harbour bay lake lakeside river fjord shore island water port"
)
_PIERS = word_set("pier jetty dock wharf")
_HIGH = word_set(
    "norway norwegian alps alpine mountain mountains swiss switzerland austria lofoten iceland tyrol"
)
_SHOWN = word_set("village town hamlet houses house cottage cottages church chapel building buildings")
_ROLLING = word_set("""
    car van truck bus minibus bicycle bike motorcycle scooter tractor taxi lorry delivery-truck minivan
    automobile delivery_van camper tram carriage wagon
""")
_PAINTED = ("house", "cottage", "home", "building", "cabin")


def hamlet(stage: Stage) -> None:
    """Rows of cottages that grow toward the viewer, hills behind; a lane, a road or water in front."""
    chance, c, u = stage.chance.stream("hamlet"), stage.canvas, stage.canvas.short
    wet = bool(stage.hints & _WET)
    guests = frozenset(stage.busy) - _SHOWN
    rolls = bool(guests & _ROLLING) or bool(stage.hints & {"driving", "road"})
    skies.paint_sky(stage, c.height * 0.5)
    flies = bool(guests & nature.FLIES)
    # What flies over the houses has the sky to itself.
    h = stage.horizon = c.height * (0.62 if flies else 0.47)
    winter = stage.world.season == "winter"
    if stage.hints & _HIGH or wet or winter or chance.chance(0.5):
        terrain.peaks(stage, h, u * 0.3, 0.5, 4, snow=winter or bool(stage.hints & _HIGH))
    ground = "snow" if winter else "grass"
    for k, (lift, depth) in enumerate(((-0.07, 0.42), (-0.01, 0.26))):
        ridge = terrain.rolling(chance, stage.width, h + u * lift, u * 0.03, 1.3)
        terrain.hill(stage, "distance", ridge, ground, depth)
        tree = partial(_fir, stage, depth)
        terrain.along(stage, "distance", ridge, int((18, 12)[k] * stage.width / u), tree, sizes=(0.6, 1.1))
    slope = terrain.rolling(chance, stage.width, h + u * 0.07, u * 0.012, 1.0)
    terrain.hill(stage, "middle", slope, ground, 0.08, last=True)
    foot = _rows(stage, chance, h, 2 if rolls or guests or flies else 3)
    if wet:
        _waterside(stage, chance, foot, guests)
    elif rolls:
        _road(stage, foot)
    else:
        lane = terrain.winding(
            stage,
            stage.width * 0.5,
            stage.width * chance.uniform(0.35, 0.65),
            c.height + 20,
            foot - u * 0.03,
            u * 0.4,
            u * 0.06,
        )
        c.add("ground", svg.path(lane, stage.world.tone("path" if not winter else "#dfe7f2")))
        terrain.ground_texture(stage, "ground", foot + u * 0.05, c.height, ground, 16)
        stage.stand, stage.back = max(c.height * 0.9, foot + u * 0.12), foot + u * 0.03
    stage.hero_scale *= 0.72
    stage.shown = _SHOWN | {"boats", "hill", "hillside", "mountain", "mountains", "window", "windows"}


def _fir(stage: Stage, depth: float, chance: Chance) -> str:
    tall, snow = stage.canvas.short * 0.1, stage.world.season == "winter"
    return plants.conifer(stage.world, chance, tall, depth, stage.light_side, snow)


def _rows(stage: Stage, chance: Chance, h: float, rows: int) -> float:
    """The cottages, far ones first; returns the height of the nearest feet."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    said = next((stage.paints[name] for name in _PAINTED if name in stage.paints), "")
    away = 0.3 if stage.layout.hero_x > 0.5 else 0.7
    foot = h
    for row in range(rows):
        wide = u * (0.12, 0.16, 0.21)[row]
        foot = h + u * (0.1, 0.2, 0.32)[row]
        depth = (0.16, 0.08, 0.0)[row]
        if row == 1 and stage.hints & {"church", "chapel", "steeple"}:
            c.add("ground", svg.placed(_church(stage, u * 0.44, 0.1), stage.width * away, foot - u * 0.06))
        count = max(3, round(stage.width / (wide * 1.45)))
        for k in range(count):
            x = stage.width * (k + (0.5, 0.2, 0.62)[row]) / count + chance.uniform(-0.12, 0.12) * wide
            y = foot + chance.uniform(-0.012, 0.012) * u
            if row == 2 and count * 0.34 < k + 0.62 < count * 0.66:
                continue
            wall = said or chance.pick(_WALLS)
            if said:
                wall = color.mix(wall, "#3a2a2a" if k % 2 else "#ffffff", 0.07 * (k % 3))
            if chance.chance(0.4):
                side = -0.62 * wide * chance.sign()
                tree = plants.conifer if world.season == "winter" or chance.chance(0.4) else plants.round_tree
                c.add(
                    "ground",
                    svg.placed(
                        tree(world, chance, wide * 1.05, depth, stage.light_side), x + side, y - u * 0.012
                    ),
                )
            c.add(
                "ground",
                svg.ellipse(x, y, wide * 0.56, wide * 0.05, stage.ambient, opacity=0.22),
                svg.placed(cottage(stage, chance, wide, wall, depth), x, y),
            )
    return foot


def cottage(stage: Stage, chance: Chance, w: float, paint: str, depth: float) -> str:
    """A small house with snow on its roof in winter; origin at the middle of its foot."""
    world = stage.world
    wall, trim = world.tone(paint, depth), world.tone("#fbf7ee", depth)
    winter, night = world.season == "winter", world.scheme.dark > 0.3
    roof = world.tone(chance.pick(_ROOFS) if not winter else "#fbfdff", depth * 0.6)
    gable = chance.chance(0.45)
    t = w * (0.5 if gable else 0.42)
    parts = [
        svg.rect(w * 0.2, -t * (1.75 if not gable else 1.5), w * 0.09, t * 0.7, color.shaded(wall, 0.18))
    ]
    if winter:
        parts.append(svg.rect(w * 0.19, -t * (1.8 if not gable else 1.55), w * 0.11, t * 0.1, roof, 2))
    if gable:
        parts += [
            svg.path(
                svg.polygon([(-w * 0.38, 0), (-w * 0.38, -t), (0, -t * 1.85), (w * 0.38, -t), (w * 0.38, 0)]),
                wall,
            ),
            svg.path(
                svg.polygon([(0, 0), (0, -t * 1.85), (w * 0.38, -t), (w * 0.38, 0)]), color.shaded(wall, 0.04)
            ),
            svg.path(
                svg.polygon(
                    [
                        (-w * 0.48, -t * 0.88),
                        (0, -t * 2.02),
                        (w * 0.48, -t * 0.88),
                        (w * 0.42, -t * 0.76),
                        (0, -t * 1.76),
                        (-w * 0.42, -t * 0.76),
                    ]
                ),
                roof,
            ),
        ]
        panes: tuple[tuple[float, float, float], ...] = (
            (-0.2, -0.72, 0.15),
            (0.2, -0.72, 0.15),
            (0.0, -1.34, 0.13),
        )
        door = -0.065
    else:
        parts += [
            svg.rect(-w * 0.5, -t, w, t, wall),
            svg.rect(-w * 0.5, -t, w, t * 0.16, color.shaded(wall, 0.08)),
            svg.path(
                svg.polygon(
                    [
                        (-w * 0.57, -t * 0.94),
                        (-w * 0.43, -t * 1.7),
                        (w * 0.43, -t * 1.7),
                        (w * 0.57, -t * 0.94),
                    ]
                ),
                roof,
            ),
        ]
        if winter:
            parts += [
                svg.ellipse(w * (-0.46 + 0.184 * k), -t * 0.94, w * 0.1, t * 0.07, roof) for k in range(6)
            ]
        panes = ((-0.3, -0.74, 0.16), (0.3, -0.74, 0.16))
        door = -0.07
    for x, y, size in panes:
        lit = night and chance.chance(0.88)
        pane = color.mix(world.lamp, world.scheme.haze, depth * 0.3) if lit else world.tone("#8fb3cc", depth)
        px, py, s = w * x, t * y, w * size
        parts += [
            svg.rect(px - s * 0.62, py - s * 0.12, s * 1.24, s * 1.24, trim, 2),
            svg.rect(px - s * 0.5, py, s, s, pane),
            svg.stroke(svg.d("M", px, py, "v", s), trim, max(1.2, s * 0.1)),
        ]
    parts += [svg.rect(w * door, -t * 0.56, w * 0.14, t * 0.56, world.tone("#6a4534", depth), 2)]
    return "".join(parts)


def _church(stage: Stage, h: float, depth: float) -> str:
    """A white church with a steeple, tall above the roofs."""
    world = stage.world
    winter, night = world.season == "winter", world.scheme.dark > 0.3
    wall = world.tone("#f4eee0", depth)
    roof = world.tone("#fbfdff" if winter else "#7a4f48", depth * 0.6)
    spire = world.tone("#5f6f86" if winter else "#7a4f48", depth)
    pane = world.lamp if night else world.tone("#6f8fae", depth)
    w = h * 0.2
    parts = [
        svg.rect(0, -h * 0.32, h * 0.46, h * 0.32, wall),
        svg.path(
            svg.polygon(
                [(-w * 0.1, -h * 0.31), (w * 0.3, -h * 0.5), (h * 0.42, -h * 0.5), (h * 0.5, -h * 0.31)]
            ),
            roof,
        ),
        svg.rect(-w, -h * 0.6, w * 1.2, h * 0.6, color.shaded(wall, 0.03)),
        svg.path(svg.polygon([(-w * 1.12, -h * 0.59), (-w * 0.4, -h), (w * 0.32, -h * 0.59)]), spire),
        svg.stroke(
            svg.d("M", -w * 0.4, -h * 0.98, "v", -h * 0.09, "m", -h * 0.025, h * 0.03, "h", h * 0.05),
            world.tone("#c9a24a"),
            h * 0.012,
        ),
        svg.circle(-w * 0.4, -h * 0.5, w * 0.22, pane),
        svg.path(
            svg.d(
                "M",
                -w * 0.62,
                "0v",
                -h * 0.12,
                "a",
                w * 0.22,
                w * 0.22,
                "0 0 1",
                w * 0.44,
                "0v",
                h * 0.12,
                "Z",
            ),
            world.tone("#6a4534"),
        ),
    ]
    if winter:
        parts.append(
            svg.path(
                svg.polygon(
                    [
                        (-w * 0.86, -h * 0.7),
                        (-w * 0.4, -h),
                        (w * 0.06, -h * 0.7),
                        (-w * 0.2, -h * 0.74),
                        (-w * 0.45, -h * 0.68),
                        (-w * 0.65, -h * 0.75),
                    ]
                ),
                roof,
            )
        )
    parts += [
        svg.path(
            svg.d(
                "M",
                h * x,
                -h * 0.08,
                "v",
                -h * 0.12,
                "a",
                h * 0.022,
                h * 0.022,
                "0 0 1",
                h * 0.044,
                "0v",
                h * 0.12,
                "Z",
            ),
            pane,
        )
        for x in (0.12, 0.23, 0.34)
    ]
    return "".join(parts)


def _waterside(stage: Stage, chance: Chance, foot: float, guests: frozenset[str]) -> None:
    """Water before the first houses, the quay they stand on, boats; ground in front for who walks."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    quay = foot + u * 0.035
    terrain.water(stage, "ground", quay, c.height + 5, 0.6)
    c.add(
        "ground",
        svg.rect(-5, quay - u * 0.012, stage.width + 10, u * 0.024, world.tone("#9a8468")),
        svg.rect(-5, quay + u * 0.01, stage.width + 10, u * 0.01, world.shade("#6f5c48", 0, 0.06)),
    )
    afloat = bool(guests & nature.FLOATS)
    if not afloat:
        boats = (
            ("prop:fishing_boat", 0.17, 0.24),
            ("prop:fishing_boat", 0.78, 0.19),
            ("prop:rowing_boat", 0.5, 0.07),
        )
        for k, (key, x, tall) in enumerate(boats[: 2 if guests else 3]):
            y = quay + (c.height - quay) * (0.34, 0.24, 0.66)[k]
            body = pieces.drawn(stage, key, u * tall, seed=k + chance.randint(1, 30), flip=k == 1)
            c.add(
                "ground",
                svg.placed(body, stage.width * x, y),
                svg.ellipse(stage.width * x, y, u * 0.16, u * 0.012, world.tone("deep water"), opacity=0.45),
            )
    if stage.hints & _PIERS:
        _pier(stage, quay)
    stage.kind = "water" if afloat or not guests else "ground"
    stage.stand = quay + (c.height - quay) * 0.5
    stage.back = quay + u * 0.06
    if guests and not afloat:
        top = c.height * 0.84
        planks = world.tone("#a98a66")
        c.add(
            "ground",
            svg.rect(-5, top, stage.width + 10, c.height - top + 5, planks),
            svg.stroke(
                "".join(svg.d("M", x, top, "V", c.height) for x in range(0, int(stage.width), int(u * 0.08))),
                color.shaded(planks, 0.1),
                u * 0.005,
            ),
        )
        stage.stand, stage.back = c.height * 0.93, top + u * 0.03


def _pier(stage: Stage, quay: float) -> None:
    """A pier of planks on posts that runs out from the quay."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    x, low = stage.width * 0.44, quay + (c.height - quay) * 0.86
    wood, far, near = world.tone("#b08a5f"), u * 0.035, u * 0.1
    posts = "".join(
        svg.d("M", x + side * (far + (near - far) * t), quay + (low - quay) * t, "v", u * (0.03 + 0.06 * t))
        for t in (0.1, 0.4, 0.7, 0.98)
        for side in (-1, 1)
    )
    deck = [(x - far, quay), (x + far, quay), (x + near, low), (x - near, low)]
    boards = "".join(
        svg.d("M", x - (far + (near - far) * t), quay + (low - quay) * t, "H", x + far + (near - far) * t)
        for t in (0.06, 0.14, 0.23, 0.33, 0.44, 0.56, 0.69, 0.83)
    )
    c.add(
        "ground",
        svg.stroke(posts, world.shade("#6f5038", 0, 0.04), u * 0.016),
        svg.path(svg.polygon(deck), wood),
        svg.stroke(boards, color.shaded(wood, 0.12), u * 0.005),
    )


def _road(stage: Stage, foot: float) -> None:
    """A road across the picture below the houses."""
    c, world, u = stage.canvas, stage.world, stage.canvas.short
    top = max(foot + u * 0.09, c.height * 0.76)
    low = min(c.height * 0.95, top + u * 0.19)
    c.add(
        "ground",
        svg.rect(-5, top - u * 0.012, stage.width + 10, low - top + u * 0.024, world.tone("#d8cdb8")),
        svg.rect(-5, top, stage.width + 10, low - top, world.tone("asphalt")),
        svg.path(
            "".join(
                svg.rounded(x, (top + low) / 2, u * 0.1, u * 0.012, 3)
                for x in range(-20, int(stage.width), int(u * 0.2))
            ),
            world.tone("#f2e2b8"),
        ),
    )
    stage.stand, stage.back = top + (low - top) * 0.66, top + u * 0.02
