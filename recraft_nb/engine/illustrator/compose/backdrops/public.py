"""Rooms for many: an office, a library, a shop's aisles, a gallery, and the platform of a station."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, pieces, skies, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

_BOOKS = ("#c8503f", "#3f7fa8", "#e0a23f", "#5a8f5a", "#8a5aa0", "#d97a5a", "#2f5f6f", "#b8465a")


def office(stage: Stage) -> None:
    """Tall windows on the town, two desks with screens along them, lamps, a plant, a board with notes."""
    chance, c, u = stage.chance.stream("office"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.72
    interior.plain(
        stage,
        chance.pick(("#e6ebef", "#efe9e0", "#dfe8e6")),
        chance.pick(("#b9a58c", "#a9b0ba", "#c4b39a")),
        foot,
    )
    count = max(2, round(c.width / (u * 0.34)))
    for k in range(count):
        w = c.width / count
        windows.window(
            stage, "distance", w * (k + 0.1), u * 0.1, w * 0.8, foot - u * 0.34,
            interior.indoor_tone(stage, "#f7f8fa"), panes=(1, 2), town=True,
        )  # fmt: skip
    tone = partial(interior.indoor_tone, stage)
    for k, x in enumerate((c.width * 0.16, c.width * 0.84)):
        wide, top = u * 0.4, foot - u * 0.17
        desk = tone(chance.pick(("#c99a68", "#d9b48a", "#b98a5a")))
        c.add(
            "middle",
            svg.rect(x - u * 0.07, top - u * 0.15, u * 0.15, u * 0.105, tone("#2f3747"), 6),
            svg.rect(
                x - u * 0.062, top - u * 0.142, u * 0.134, u * 0.085, tone(("#8fc4ea", "#a9d9c4")[k]), 3
            ),
            svg.rect(x, top - u * 0.05, u * 0.012, u * 0.05, tone("#2f3747")),
            svg.rect(x - u * 0.03, top - u * 0.01, u * 0.07, u * 0.01, tone("#2f3747"), 3),
            svg.rect(x + u * 0.11, top - u * 0.045, u * 0.03, u * 0.045, tone("#e0715a"), 4),
            svg.rect(x - wide / 2, top, wide, u * 0.024, desk, 4),
            svg.rect(
                x - wide / 2 + u * 0.01, top + u * 0.024, u * 0.018, u * 0.166, color.shaded(desk, 0.12)
            ),
            svg.rect(
                x + wide / 2 - u * 0.028, top + u * 0.024, u * 0.018, u * 0.166, color.shaded(desk, 0.12)
            ),
            svg.rect(x + wide * 0.12, top + u * 0.024, wide * 0.26, u * 0.13, color.shaded(desk, 0.05), 3),
        )
        _swivel_chair(stage, x - u * 0.09, foot + u * 0.075, u * 0.23, tone("#3f4a5c"))
    plant = furniture.pot_plant(stage, chance, u * 0.26)
    c.add(
        "middle", svg.placed(plant, c.width * (0.44 if stage.layout.hero_x > 0.5 else 0.56), foot + u * 0.02)
    )
    if not stage.busy:
        low = foot + (c.height - foot) * 0.8
        pieces.put(stage, "ground", "prop:desk", c.width * 0.5, low, u * 0.33)
        c.add("ground", svg.placed(pieces.drawn(stage, "laptop", u * 0.1), c.width * 0.46, low - u * 0.177))
    for x in (0.3, 0.7):
        c.add("distance", furniture.hanging_lamp(stage, c.width * x, u * 0.1, u * 0.14, tone("#3f4a5c")))
    stage.shown = frozenset(("office", "office-building", "desk-office"))
    interior.ready(stage, foot)


def _swivel_chair(stage: Stage, x: float, y: float, tall: float, paint: str) -> None:
    """A chair on a star of castors, seen from behind."""
    foot = "".join(svg.d("M", x, y - tall * 0.16, "L", x + dx * tall, y) for dx in (-0.24, 0.24, 0.0))
    stage.canvas.add(
        "ground",
        svg.ellipse(x, y, tall * 0.34, tall * 0.04, "#1a1420", opacity=0.16),
        svg.stroke(foot, color.shaded(paint, 0.1), tall * 0.045),
        svg.rect(x - tall * 0.025, y - tall * 0.36, tall * 0.05, tall * 0.24, color.shaded(paint, 0.06)),
        svg.rect(x - tall * 0.28, y - tall * 0.46, tall * 0.56, tall * 0.12, paint, tall * 0.05),
        svg.rect(x - tall * 0.23, y - tall, tall * 0.46, tall * 0.5, color.lit(paint, 0.03), tall * 0.1),
    )


def library(stage: Stage) -> None:
    """Walls of books from end to end, a rolling ladder, a reading lamp."""
    chance, c, u = stage.chance.stream("library"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.74
    interior.wall(stage, chance, foot)
    interior.floor(stage, chance, foot)
    wood = interior.indoor_tone(stage, chance.pick(("#7a4f33", "#8a5a3a", "#6b4630")))
    dark = color.shaded(wood, 0.12)
    top = u * 0.02
    c.add("distance", svg.rect(-5, top, c.width + 10, foot - top, dark))
    bays = max(3, round(c.width / (u * 0.34)))
    rows = 5
    for b in range(bays):
        x0, w = c.width * b / bays, c.width / bays
        for r in range(rows):
            y1 = top + (foot - top) * (r + 1) / rows - u * 0.012
            _row_of_books(stage, chance, x0 + u * 0.02, y1, w - u * 0.04, (foot - top) / rows - u * 0.03)
            c.add("distance", svg.rect(x0, y1, w, u * 0.016, wood))
        c.add("distance", svg.rect(x0 - u * 0.012, top, u * 0.024, foot - top, color.lit(wood, 0.03)))
    c.add("distance", svg.rect(-5, top - u * 0.02, c.width + 10, u * 0.05, color.lit(wood, 0.04)))
    c.add("distance", svg.rect(-5, foot - u * 0.04, c.width + 10, u * 0.04, wood))
    x = c.width * (0.78 if stage.layout.hero_x < 0.5 else 0.22)
    rail = interior.indoor_tone(stage, "#d9a85f")
    high, lean = u * 0.1, u * 0.06
    sides = svg.d("M", x - u * 0.05, foot + u * 0.03, "L", x - u * 0.05 + lean, high) + svg.d(
        "M", x + u * 0.05, foot + u * 0.03, "L", x + u * 0.05 + lean, high
    )
    steps = "".join(
        svg.d("M", x - u * 0.05 + lean * t, foot + u * 0.03 - (foot - high) * t, "h", u * 0.1)
        for t in (0.08, 0.2, 0.32, 0.44, 0.56, 0.68, 0.8, 0.92)
    )
    c.add(
        "middle", svg.stroke(sides, rail, u * 0.014), svg.stroke(steps, color.shaded(rail, 0.06), u * 0.012)
    )
    stage.shown = frozenset(("library", "bookshelf", "ladder", "shelf", "shelves"))
    interior.ready(stage, foot)


def _row_of_books(stage: Stage, chance: Chance, x: float, y: float, w: float, h: float) -> None:
    """Books side by side, some leaning."""
    u, end = stage.canvas.short, x + w
    parts = []
    while x < end - u * 0.012:
        wide = min(end - x, u * chance.uniform(0.014, 0.028))
        tall = h * chance.uniform(0.66, 0.96)
        tone = interior.indoor_tone(stage, chance.pick(_BOOKS))
        parts.append(svg.rect(x, y - tall, wide, tall, tone, 2))
        if chance.chance(0.5):
            parts.append(
                svg.rect(x + wide * 0.2, y - tall * 0.8, wide * 0.6, tall * 0.06, "#f7e3b4", opacity=0.7)
            )
        x += wide + u * 0.002
        if chance.chance(0.06):
            x += u * 0.03
    stage.canvas.add("distance", *parts)


def aisle(stage: Stage) -> None:
    """A shop: shelves of packets on both sides, a sign above, lamps."""
    chance, c, u = stage.chance.stream("aisle"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.72
    interior.plain(stage, "#eef1ea", "#d9d9d2", foot)
    tone = partial(interior.indoor_tone, stage)
    for b in range(max(3, round(c.width / (u * 0.36)))):
        x0, w = u * 0.36 * b + u * 0.01, u * 0.34
        c.add("distance", svg.rect(x0, u * 0.16, w, foot - u * 0.16, tone("#8fa3ad"), 6))
        for r in range(4):
            y = u * 0.2 + (foot - u * 0.2) * (r + 1) / 4 - u * 0.016
            x = x0 + u * 0.02
            while x < x0 + w - u * 0.05:
                wide, tall = u * chance.uniform(0.028, 0.05), u * chance.uniform(0.06, 0.095)
                paint = tone(chance.pick((*_BOOKS, "#f2c53f", "#7fc06a", "#f08fb0")))
                c.add("distance", svg.rect(x, y - tall, wide, tall, paint, 4))
                c.add(
                    "distance",
                    svg.rect(x + wide * 0.16, y - tall * 0.62, wide * 0.68, tall * 0.24, "#fff9ec", 2),
                )
                x += wide + u * 0.006
            c.add("distance", svg.rect(x0, y, w, u * 0.02, tone("#f4f6f7")))
    for k in range(3):
        x = c.width * (0.2 + 0.3 * k)
        c.add(
            "distance",
            svg.rect(
                x - u * 0.1, u * 0.03, u * 0.2, u * 0.075, tone(("#3f9a5f", "#e0715a", "#3f7fc0")[k]), 8
            ),
        )
        c.add("distance", svg.rect(x - u * 0.07, u * 0.056, u * 0.14, u * 0.022, "#ffffff", 4, opacity=0.9))
    tiles = "".join(
        svg.d("M", c.width / 2 + i * u * 0.16, foot, "L", c.width / 2 + i * u * 0.3, c.height)
        for i in range(-6, 7)
    )
    c.add("ground", svg.stroke(tiles, tone("#c4c4bc"), 2.4))
    stage.shown = frozenset(("supermarket", "store", "shop", "convenience-store", "department-store"))
    interior.ready(stage, foot)


def gallery(stage: Stage) -> None:
    """White walls with framed pictures, lamps above them, a bench."""
    chance, c, u = stage.chance.stream("gallery"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.73
    interior.plain(
        stage, chance.pick(("#f1eee8", "#e8e6ea", "#dfe6e8")), chance.pick(("#b98f64", "#9a8a78")), foot
    )
    count = max(3, round(c.width / (u * 0.33)))
    for k in range(count):
        w = c.width / count
        h = u * chance.uniform(0.26, 0.34)
        y = foot - u * 0.26 - h
        c.add("distance", furniture.picture_frame(stage, chance, w * (k + 0.14), y, w * 0.72, h))
        lamp = interior.indoor_tone(stage, "#3f3a44")
        c.add("distance", svg.rect(w * (k + 0.4), y - u * 0.045, w * 0.2, u * 0.014, lamp, 4))
    stage.shown = frozenset(("gallery", "museum", "picture_frame", "classical-building"))
    interior.ready(stage, foot)


def station(stage: Stage) -> None:
    """A platform under a glass roof: a train at its edge, a clock that hangs, a bench, a yellow line."""
    chance, c, u = stage.chance.stream("station"), stage.canvas, stage.canvas.short
    skies.paint_sky(stage)
    world, foot = stage.world, c.height * 0.66
    steel, roof = world.tone("#55606f", 0.1), world.tone("#6f7d8c", 0.15)
    c.add("distance", svg.rect(-5, foot - u * 0.5, c.width + 10, u * 0.5, world.tone("#c9b8a4", 0.35)))
    for k in range(-1, int(c.width / (u * 0.2)) + 1):
        x = k * u * 0.2 + u * 0.04
        arch = svg.d(
            "M",
            x,
            foot - u * 0.16,
            "v",
            -u * 0.14,
            "a",
            u * 0.06,
            u * 0.06,
            "0 0 1",
            u * 0.12,
            0,
            "v",
            u * 0.14,
            "Z",
        )
        c.add("distance", svg.path(arch, world.tone("#8fa9b8", 0.3)))
    if stage.hints & {"steam", "locomotive"}:
        _steam_train(stage, foot)
    else:
        _railcar(stage, chance, foot)
    c.add("middle", svg.rect(-5, foot - u * 0.03, c.width + 10, u * 0.035, world.tone("#3a3f4a")))
    ground = world.tone("#b9b3aa")
    interior.smooth_floor(stage, ground, foot)
    c.add("ground", svg.rect(-5, foot + u * 0.02, c.width + 10, u * 0.02, world.tone("#f2c53f")))
    lines = "".join(
        svg.d("M", c.width / 2 + i * u * 0.2, foot + u * 0.04, "L", c.width / 2 + i * u * 0.42, c.height)
        for i in range(-6, 7)
    )
    c.add("ground", svg.stroke(lines, color.shaded(ground, 0.05), 2.4))
    ridge = u * 0.16
    c.add(
        "middle",
        svg.path(
            svg.polygon(
                [
                    (-10, -10),
                    (c.width + 10, -10),
                    (c.width + 10, ridge),
                    (c.width / 2, ridge * 0.5),
                    (-10, ridge),
                ]
            ),
            roof,
        ),
    )
    for x in (0.08, 0.92):
        c.add(
            "middle",
            svg.rect(c.width * x - u * 0.014, ridge * 0.8, u * 0.028, foot - ridge * 0.8 + u * 0.1, steel),
        )
    x, y, r = c.width * (0.7 if stage.layout.hero_x < 0.5 else 0.3), ridge + u * 0.07, u * 0.075
    c.add("middle", svg.rect(x - u * 0.006, ridge * 0.6, u * 0.012, u * 0.08, steel))
    c.add("middle", svg.circle(x, y, r, steel), svg.circle(x, y, r * 0.84, "#fbf8ef"))
    hands = svg.d("M", x, y, "l", 0, -r * 0.6) + svg.d("M", x, y, "l", r * 0.4, r * 0.16)
    c.add("middle", svg.stroke(hands, "#2f3340", r * 0.09))
    stage.shown = frozenset(
        ("station", "clock", "steam_train", "train", "platform", "tall_clock", "mantelpiece-clock")
    )
    stage.horizon = foot - u * 0.2
    stage.sun = (c.width * 0.3, 0)
    stage.stand, stage.back = foot + (c.height - foot) * 0.6, foot + u * 0.05


def _railcar(stage: Stage, chance: Chance, foot: float) -> None:
    """A train that stands along the whole platform."""
    c, u, world = stage.canvas, stage.canvas.short, stage.world
    body = world.tone(chance.pick(("#c8453f", "#3f6fae", "#3f8f6f", "#e0923f")), 0.05)
    top = foot - u * 0.3
    c.add("middle", svg.rect(-u * 0.1, top, c.width + u * 0.2, u * 0.27, body, u * 0.04))
    c.add(
        "middle",
        svg.rect(-u * 0.1, top + u * 0.19, c.width + u * 0.2, u * 0.026, world.tone("#f7f1e4", 0.05)),
    )
    for k in range(int(c.width / (u * 0.17)) + 1):
        x = k * u * 0.17 + u * 0.03
        if k % 4 == 3:
            c.add("middle", svg.rect(x, top + u * 0.04, u * 0.11, u * 0.22, color.shaded(body, 0.08), 8))
            c.add(
                "middle",
                svg.rect(x + u * 0.02, top + u * 0.06, u * 0.07, u * 0.09, world.tone("#bfe0ee", 0.05), 6),
            )
        else:
            c.add("middle", svg.rect(x, top + u * 0.05, u * 0.12, u * 0.1, world.tone("#bfe0ee", 0.05), 10))


def _steam_train(stage: Stage, foot: float) -> None:
    """A steam engine with a carriage behind it, from one end of the platform to the other."""
    c, u, world = stage.canvas, stage.canvas.short, stage.world
    engine = pieces.drawn(stage, "prop:steam_train", u * 0.4, color=None)
    paint, pane = world.tone("#7a2f35", 0.05), world.tone("#f6e6b8", 0.05)
    left = c.width * 0.5 + u * 0.1
    c.add(
        "middle",
        svg.rect(left, foot - u * 0.27, c.width - left + 20, u * 0.23, paint, u * 0.015),
        svg.rect(
            left - u * 0.01,
            foot - u * 0.29,
            c.width - left + 30,
            u * 0.035,
            color.shaded(paint, 0.12),
            u * 0.01,
        ),
    )
    for k in range(int((c.width - left) / (u * 0.12)) + 1):
        c.add("middle", svg.rect(left + u * (0.03 + 0.12 * k), foot - u * 0.23, u * 0.08, u * 0.09, pane, 5))
    c.add("middle", svg.placed(engine, left - u * 0.3, foot - u * 0.01))
