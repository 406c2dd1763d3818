"""Where one works with others: courtroom, meeting room, room of servers, studio of a painter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, pieces, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def courtroom(stage: Stage) -> None:
    """A judge's bench under scales on a panelled wall, flags at both sides, a rail, tables before it."""
    chance, c, u = stage.chance.stream("court"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.66, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    wood = tone(chance.pick(("#8a5a3a", "#9a6a45", "#7a4f38")))
    interior.plain(stage, "#efe3cf", "#b9a58c", foot)
    top = u * 0.12
    c.add("sky", svg.rect(-5, top, c.width + 10, foot - top, wood))
    count = max(6, round(c.width / (u * 0.16)))
    for k in range(count):
        x, w = c.width * k / count, c.width / count
        c.add("sky", svg.rect(x + u * 0.015, top + u * 0.03, w - u * 0.03, foot - top - u * 0.06,
            color.shaded(wood, 0.05), 4),
            svg.rect(x + u * 0.022, top + u * 0.037, w - u * 0.044, foot - top - u * 0.074, color.lit(wood,
                0.02), 4))
    c.add("sky", svg.rect(-5, top - u * 0.025, c.width + 10, u * 0.035, color.lit(wood, 0.08)))
    c.add("distance", svg.circle(m, top + u * 0.11, u * 0.095, tone("#d9b25a")), svg.circle(m,
        top + u * 0.11, u * 0.082,
        tone("#f7ecd2")), svg.placed(pieces.drawn(stage, "balance-scale", u * 0.115), m, top + u * 0.17))
    for side, cloth in ((-1, "#3f5fa8"), (1, "#b8404a")):
        x = m + side * u * 0.37
        c.add("distance", svg.rect(x - u * 0.008, top + u * 0.02, u * 0.016, foot - top - u * 0.02,
            tone("#d9b25a"), 3),
            svg.circle(x, top + u * 0.015, u * 0.016, tone("#e8c76a")),
            svg.path(svg.d("M", x, top + u * 0.05, "q", -side * u * 0.1, u * 0.03, -side * u * 0.12,
                u * 0.12, "q",
                side * u * 0.02, u * 0.1, -side * u * 0.01, u * 0.17, "q", side * u * 0.08, -u * 0.05,
                    side * u * 0.13,
                -u * 0.02, "Z"), tone(cloth)))
    _bench(stage, m, foot, wood, tone)
    rail = foot + u * 0.1
    if not stage.busy:
        for side in (-1, 1):
            x = m + side * u * 0.29
            pieces.put(stage, "ground", "chair", x, rail + u * 0.1, u * 0.2, flip=side > 0)
            c.add("ground", svg.rect(x - u * 0.17, rail, u * 0.34, u * 0.028, color.lit(wood, 0.1), 4),
                svg.rect(x - u * 0.155, rail + u * 0.028, u * 0.31, u * 0.1, color.shaded(wood, 0.02), 3),
                svg.rect(x - u * 0.05, rail - u * 0.008, u * 0.09, u * 0.01, tone("#fdfaf4"), 2))
    stage.shown = frozenset(("courtroom", "court", "courthouse", "bench", "classical-building",
        "balance-scale"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.72


def _bench(stage: Stage, m: float, foot: float, wood: str, tone: Callable[[str], str]) -> None:
    """Where the judge sits: a high desk with a gavel, a tall chair behind it, a stand for the witness."""
    c, u = stage.canvas, stage.canvas.short
    desk = foot - u * 0.2
    c.add("distance", svg.rect(m - u * 0.07, desk - u * 0.17, u * 0.14, u * 0.2, tone("#7a2f35"), u * 0.03),
        svg.rect(m - u * 0.052, desk - u * 0.15, u * 0.104, u * 0.17, tone("#93404a"), u * 0.02))
    for x, w, h in ((m, u * 0.46, u * 0.24), (m + u * 0.34, u * 0.19, u * 0.15)):
        y = foot + u * 0.04 - h
        c.add("middle", svg.rect(x - w / 2, y, w, h, color.shaded(wood, 0.05), 3),
            svg.rect(x - w * 0.54, y - u * 0.012, w * 1.08, u * 0.032, color.lit(wood, 0.1), 4),
            svg.rect(x - w * 0.52, foot + u * 0.02, w * 1.04, u * 0.026, color.shaded(wood, 0.1), 3))
        parts = 3 if w > u * 0.3 else 1
        for k in range(parts):
            pw = w / parts
            c.add("middle", svg.stroke(svg.rounded(x - w / 2 + k * pw + u * 0.02, y + u * 0.045,
                pw - u * 0.04,
                h - u * 0.09, 3), color.lit(wood, 0.06), u * 0.007))
    y = desk - u * 0.012
    c.add("middle", svg.rect(m + u * 0.1, y - u * 0.016, u * 0.07, u * 0.016, tone("#5f3f2a"), 3),
        svg.placed(svg.rect(-u * 0.03, -u * 0.016, u * 0.06, u * 0.03, tone("#a8703f"),
            5) + svg.rect(u * 0.0, -u * 0.006,
            u * 0.09, u * 0.012, tone("#c98f5a"), 4), m + u * 0.12, y - u * 0.034, turn=-14),
        svg.rect(m - u * 0.17, y - u * 0.012, u * 0.1, u * 0.012, tone("#fdfaf4"), 2))


def meeting_room(stage: Stage) -> None:
    """A long table with chairs before a screen with a chart, windows on the town, a plant."""
    chance, c, u = stage.chance.stream("meeting"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.66, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    interior.plain(stage, chance.pick(("#e3e9ee", "#efe9e0", "#e0e8e4")), chance.pick(("#a9b0ba",
        "#b9a58c")), foot)
    for side in (-1, 1):
        windows.window(stage, "distance", m + side * (c.width / 2 - u * 0.12) - u * 0.1, u * 0.12, u * 0.2,
            foot - u * 0.3,
            tone("#f7f8fa"), (1, 2), town=True)
    x, y, w, h = m - u * 0.26, u * 0.13, u * 0.52, u * 0.31
    c.add("distance", svg.rect(x - u * 0.015, y - u * 0.015, w + u * 0.03, h + u * 0.03, tone("#2f3747"), 8),
        svg.rect(x, y, w, h, tone("#f8fafc"), 4), svg.rect(x + w * 0.06, y + h * 0.09, w * 0.4, h * 0.07,
            tone("#3f5f8f"), 4))
    for k, share in enumerate((0.28, 0.44, 0.36, 0.6, 0.74)):
        c.add("distance", svg.rect(x + w * (0.08 + 0.1 * k), y + h * (0.9 - share * 0.8), w * 0.065,
            h * share * 0.8,
            tone(("#5fa8d3", "#e0715a")[k % 2]), 3))
    line = svg.d("M", x + w * 0.62, y + h * 0.8, "l", w * 0.08, -h * 0.18, w * 0.08, h * 0.08, w * 0.14,
        -h * 0.38)
    c.add("distance", svg.stroke(line, tone("#3f9a6f"), u * 0.01))
    pieces.put(stage, "distance", "potted-plant", m + u * 0.42, foot + u * 0.02, u * 0.24)
    wood, seat = tone(chance.pick(("#c99a68", "#b98a5a", "#8a6a52"))), tone("#3f4a5c")
    y0, y1 = foot + (c.height - foot) * 0.22, foot + (c.height - foot) * 0.66
    for k in range(4):
        cx = m + (k - 1.5) * u * 0.17
        c.add("ground", svg.rect(cx - u * 0.055, y0 - u * 0.14, u * 0.11, u * 0.17, seat, u * 0.026),
            svg.rect(cx - u * 0.04, y0 - u * 0.125, u * 0.08, u * 0.1, color.lit(seat, 0.05), u * 0.018))
    board = [(m - u * 0.34, y0), (m + u * 0.34, y0), (m + u * 0.45, y1), (m - u * 0.45, y1)]
    c.add("ground", svg.ellipse(m, c.height * 0.96, u * 0.36, u * 0.03, "#1a1420", opacity=0.16),
        svg.rect(m - u * 0.2, y1, u * 0.4, c.height * 0.95 - y1, color.shaded(wood, 0.12), 4),
        svg.path(svg.polygon(board), color.lit(wood, 0.03)),
        svg.rect(m - u * 0.45, y1, u * 0.9, u * 0.03, color.shaded(wood, 0.06), 4))
    for k in range(3):
        lx, ly = m + (k - 1) * u * 0.22, y0 + (y1 - y0) * 0.5
        c.add("ground", svg.path(svg.polygon([(lx - u * 0.06, ly), (lx + u * 0.06, ly), (lx + u * 0.066,
            ly + u * 0.03),
            (lx - u * 0.066, ly + u * 0.03)]), tone("#c9d0d8")), svg.rect(lx - u * 0.055, ly - u * 0.07,
                u * 0.11, u * 0.072,
            tone("#2f3747"), 4), svg.rect(lx - u * 0.049, ly - u * 0.064, u * 0.098, u * 0.058,
                tone("#8fc4ea"), 2))
    stage.shown = frozenset(("office", "office-building", "conference", "boardroom", "table", "screen",
        "chair", "whiteboard"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.9


def server_room(stage: Stage) -> None:
    """Two rows of racks that run to the back, lights on the floor, cables above."""
    chance, c, u = stage.chance.stream("servers"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * chance.uniform(0.58, 0.62), c.width / 2
    lamp = chance.pick(("#8fd0ff", "#9fe8d8", "#c0a8ff"))
    c.add("sky", svg.rect(-5, 0, c.width + 10, c.height, c.across([(0, "#101a33"), (1, "#24406b")], 0, 0, 0,
        foot)),
        svg.rect(-5, foot, c.width + 10, c.height, c.across([(0, "#2b4470"), (1, "#16233f")], 0, foot, 0,
            c.height)))
    c.add("distance", svg.rect(m - u * 0.1, foot - u * 0.3, u * 0.2, u * 0.3, "#bfe3ff", 4),
        svg.circle(m, foot - u * 0.16, u * 0.34, c.radial([(0, lamp, 0.55), (1, lamp, 0)])))
    for k in range(4):
        tall = u * (0.36 + 0.16 * k * (1 + 0.18 * k))
        y = foot + (tall - u * 0.36) * 0.36
        for side in (-1, 1):
            x = m + side * (u * 0.17 + (tall - u * 0.36) * 0.56)
            body = pieces.drawn(stage, "prop:server_rack", tall, seed=k + 1, flip=side > 0)
            c.add("distance" if k < 2 else "middle", svg.placed(body, x, y))
    for k in range(3):
        y = u * (0.05 + 0.05 * k)
        c.add("middle", svg.rect(m - u * (0.5 - 0.12 * k), y, u * (1.0 - 0.24 * k), u * 0.016, "#dff3ff", 8,
            opacity=0.85))
    glow = c.radial([(0, lamp, 0.4), (1, lamp, 0)])
    c.add("ground", svg.ellipse(m, foot + (c.height - foot) * 0.5, u * 0.3, u * 0.16, glow))
    lines = "".join(svg.d("M", m + k * u * 0.05, foot, "L", m + k * u * 0.2, c.height) for k in range(-4, 5))
    c.add("ground", svg.stroke(lines, "#3f5f94", 2.4, stroke_opacity=0.7))
    stage.shown = frozenset(("server_rack", "server-rack", "server", "servers", "data", "rack",
        "data center", "data-center"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.66


def art_studio(stage: Stage) -> None:
    """A tall window, an easel with a picture, canvases that lean on the wall, jars of brushes and tubes."""
    chance, c, u = stage.chance.stream("atelier"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.7, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    interior.plain(stage, chance.pick(("#efe7da", "#e3e8e4", "#ece2e0")), "#c9a67c", foot)
    interior.floor(stage, chance, foot)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    windows.window(stage, "distance", m - away * u * 0.24 - u * 0.2, u * 0.08, u * 0.4, foot - u * 0.24,
        tone("#fbf4e8"), (3, 3))
    interior.beam(stage, m - away * u * 0.24 - u * 0.2, u * 0.4, foot)
    stage.sun = (m - away * u * 0.24, u * 0.2)
    for k, (dx, size) in enumerate(((0.16, 0.2), (0.33, 0.15), (0.43, 0.24))):
        c.add("distance", furniture.picture_frame(stage, chance, m + away * u * dx - u * size / 2,
            foot - u * (0.56 - 0.05 * k)
            - u * size * 0.3, u * size, u * size * 0.8))
    y = foot - u * 0.17
    side = m + away * u * 0.32
    c.add("distance", svg.rect(side - u * 0.22, y, u * 0.44, u * 0.026, tone("#a8713f"), 3),
        svg.rect(side - u * 0.2, y + u * 0.026, u * 0.022, u * 0.16, tone("#8a5a35")),
        svg.rect(side + u * 0.18, y + u * 0.026, u * 0.022, u * 0.16, tone("#8a5a35")))
    for k in range(5):
        x, paint = side - u * 0.17 + k * u * 0.085, ("#e0566a", "#3f86c9", "#f2b93b", "#5fae8a", "#8a63b8")[k]
        c.add("distance", *(svg.placed(svg.rect(-u * 0.004, -u * 0.13, u * 0.008, u * 0.13, tone("#c99a68"),
            2)
            + svg.rect(-u * 0.008, -u * 0.155, u * 0.016, u * 0.034, tone(paint), 4), x, y - u * 0.02,
                turn=t) for t in
            (-12, 4, 15)), svg.rect(x - u * 0.028, y - u * 0.075, u * 0.056, u * 0.075, tone(("#dfe9f0",
                paint)[k % 2]), 5))
    for k in range(3):
        x = m - away * u * (0.2 + 0.1 * k)
        c.add("distance", svg.placed(svg.rect(-u * 0.07, -u * (0.2 + 0.03 * k), u * 0.14,
            u * (0.2 + 0.03 * k),
            tone("#fbf7ef"), 3) + svg.rect(-u * 0.056, -u * (0.186 + 0.03 * k), u * 0.112,
                u * (0.172 + 0.03 * k),
            tone(("#8fc4ea", "#f2c98a", "#c9a0d0")[k]), 2), x, foot + u * 0.015, turn=-4))
    if not stage.busy:
        y = foot + (c.height - foot) * 0.66
        pieces.put(stage, "ground", "prop:easel", m - away * u * 0.1, y, u * 0.56)
        pieces.put(stage, "ground", "prop:stool", m + away * u * 0.2, y, u * 0.2, seed=3)
        pieces.put(stage, "ground", "artist-palette", m + away * u * 0.2, y - u * 0.185, u * 0.09,
            shadow=False)
    stage.shown = frozenset(("studio", "atelier", "canvases"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.62
