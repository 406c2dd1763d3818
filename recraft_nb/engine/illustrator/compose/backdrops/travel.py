"""Where one waits and rides: inside a train or a bus, an airport's hall, and the rows of a cinema."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def compartment(stage: Stage) -> None:
    """Two padded benches before a wide window, a small table between them, luggage in the nets above."""
    chance, c, u = stage.chance.stream("compartment"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.76, c.width / 2
    interior.plain(stage, chance.pick(("#a8744a", "#8f6242", "#c9a67a")), "#6f5a4a", foot)
    tone = partial(interior.indoor_tone, stage)
    w = u * 0.52
    windows.window(stage, "distance", m - w / 2, u * 0.2, w, u * 0.36, tone("#e9dcc4"), (1, 1))
    wood, cloth = tone("#7a4f33"), tone(stage.paints.get("seat",
        chance.pick(("#2f6f63", "#a83a3f", "#3f5f9a"))))
    for side in (-1, 1):
        x = m + side * u * 0.38
        c.add("distance", svg.rect(x - u * 0.17, u * 0.13, u * 0.34, u * 0.016, tone("#c9a25f"), 4))
        for k, paint in enumerate(("#8a5a3a", "#b8503f")):
            bx = x + (k - 0.5) * u * 0.17
            c.add(
                "distance",
                svg.rect(bx - u * 0.06, u * 0.05, u * 0.12, u * 0.08, tone(paint), 6),
                svg.rect(bx - u * 0.018, u * 0.034, u * 0.036, u * 0.02, color.shaded(tone(paint), 0.1), 4),
            )
        _bench(stage, m, side, foot, cloth)
    c.add(
        "ground",
        svg.rect(m - u * 0.15, foot - u * 0.2, u * 0.3, u * 0.024, color.lit(wood, 0.08), 5),
        svg.rect(m - u * 0.012, foot - u * 0.18, u * 0.024, u * 0.2, wood),
        svg.rect(m - u * 0.05, foot - u * 0.235, u * 0.05, u * 0.036, tone("#fdfaf4"), 5),
        svg.rect(m + u * 0.05, foot - u * 0.3, u * 0.04, u * 0.1, tone("#5f9a6f"), 6),
    )
    stage.shown = frozenset(("train", "steam-train", "compartment", "seat", "bench", "locomotive", "window"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.6


def _bench(stage: Stage, m: float, side: int, foot: float, cloth: str) -> None:
    """One bench, seen along the carriage: its back at the picture's side, its seat toward the table."""
    c, u = stage.canvas, stage.canvas.short
    out = m + side * (c.width / 2 + 10)
    inner = m + side * u * 0.3
    dark = color.shaded(cloth, 0.08)
    back = [(out, foot - u * 0.5), (inner + side * u * 0.04, foot - u * 0.42), (inner, foot - u * 0.12),
        (out, foot - u * 0.08)]
    seat = [(out, foot - u * 0.12), (inner, foot - u * 0.14), (inner - side * u * 0.1, foot - u * 0.02),
        (out, foot + u * 0.08)]
    front = [(inner - side * u * 0.1, foot - u * 0.02), (out, foot + u * 0.08), (out, foot + u * 0.2),
        (inner - side * u * 0.1, foot + u * 0.08)]
    for quad, paint in ((back, cloth), (front, color.shaded(cloth, 0.14)), (seat, dark)):
        c.add("ground", svg.path(svg.polygon(quad), paint), svg.stroke(svg.polygon(quad), paint, u * 0.012))
    for k in (1, 2):
        x = inner + side * u * (0.04 + 0.12 * k)
        c.add("ground", svg.stroke(svg.d("M", x, foot - u * (0.43 + 0.02 * k), "V", foot - u * 0.13), dark,
            u * 0.007))
        c.add("ground", svg.circle(x - side * u * 0.06, foot - u * 0.28, u * 0.008, dark))


def coach(stage: Stage) -> None:
    """Along a bus: windows on the street, seats with high backs in two rows, poles and straps."""
    chance, c, u = stage.chance.stream("coach"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.74
    interior.plain(stage, chance.pick(("#d9dde3", "#e6dfd0", "#cfdcdf")), "#5f6672", foot)
    tone = partial(interior.indoor_tone, stage)
    count = max(3, round(c.width / (u * 0.36)))
    for k in range(count):
        w = c.width / count
        windows.window(stage, "distance", w * (k + 0.08), u * 0.16, w * 0.84, foot - u * 0.48,
            tone("#4a515e"), (1, 1), town=True)
    steel, cloth = tone("#e0b63f"), tone(stage.paints.get("seat",
        chance.pick(("#c8403f", "#2f6fa8", "#3f8f6a"))))
    c.add("ground", svg.rect(-5, u * 0.09, c.width + 10, u * 0.018, steel))
    seats = max(4, round(c.width / (u * 0.25)))
    for k in range(seats):
        x, w = c.width * (k + 0.5) / seats, u * 0.2
        y = foot + u * 0.03
        dark = color.shaded(cloth, 0.1)
        c.add(
            "ground",
            svg.rect(x - w * 0.42, y - u * 0.36, w * 0.84, u * 0.28, cloth, u * 0.035),
            svg.rect(x - w * 0.3, y - u * 0.33, w * 0.6, u * 0.1, color.lit(cloth, 0.06), u * 0.02),
            svg.rect(x - w * 0.48, y - u * 0.11, w * 0.96, u * 0.075, dark, u * 0.025),
            svg.rect(x - w * 0.06, y - u * 0.04, w * 0.12, u * 0.07, tone("#3a404c")),
        )
        if k % 2:
            px = c.width * k / seats
            c.add("ground", svg.rect(px - u * 0.008, u * 0.1, u * 0.016, foot - u * 0.06, steel))
        c.add("ground", _strap(x, u * 0.1, u, tone("#3a404c")))
    stage.shown = frozenset(("bus", "seat", "coach", "tram", "window", "subway"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.68


def _strap(x: float, y: float, u: float, paint: str) -> str:
    handle = svg.d("M", x - u * 0.022, y + u * 0.1, "h", u * 0.044, "l", -u * 0.022, -u * 0.036, "Z")
    return svg.stroke(svg.d("M", x, y, "v", u * 0.066), paint, u * 0.008) + svg.stroke(handle, paint,
        u * 0.009)


def airport(stage: Stage) -> None:
    """Glass from end to end with an airplane and the tower behind it, a board of flights, rows of seats."""
    chance, c, u = stage.chance.stream("airport"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.7, c.width / 2
    interior.plain(stage, "#dfe5ea", "#c3cad2", foot)
    tone = partial(interior.indoor_tone, stage)
    sky = stage.world.scheme.sky
    top, low = u * 0.2, foot - u * 0.05
    c.add("sky", svg.rect(-5, top, c.width + 10, low - top, c.across([(0, sky[0]), (1, sky[-1])], 0, top, 0,
        low)))
    c.add("sky", svg.rect(-5, low - u * 0.13, c.width + 10, u * 0.13, stage.world.tone("#8f9a8f", 0.2)))
    c.add("sky", svg.rect(-5, low - u * 0.08, c.width + 10, u * 0.08, stage.world.tone("#7d8590", 0.1)))
    side = 1 if stage.layout.hero_x < 0.5 else -1
    tower = m + side * u * 0.36
    grey = stage.world.tone("#e9edf0", 0.1)
    c.add(
        "sky",
        svg.path(svg.polygon([(tower - u * 0.02, low - u * 0.1), (tower - u * 0.014, low - u * 0.36),
            (tower + u * 0.014, low - u * 0.36),
                              (tower + u * 0.02, low - u * 0.1)]), grey),
        svg.path(svg.polygon([(tower - u * 0.035, low - u * 0.35), (tower - u * 0.05, low - u * 0.42),
            (tower + u * 0.05, low - u * 0.42),
                              (tower + u * 0.035, low - u * 0.35)]), stage.world.tone("#5f86a8")),
        svg.rect(tower - u * 0.055, low - u * 0.44, u * 0.11, u * 0.022, grey, 4),
    )
    c.add("sky", svg.placed(_airliner(stage), m - side * u * 0.16, low - u * 0.06, u / 1000, side < 0))
    c.add("sky", svg.placed(_airliner(stage), m + side * u * 0.26, top + u * 0.12, u / 2600, side < 0,
        -14 * side))
    frame = tone("#f3f6f8")
    panes = max(3, round(c.width / (u * 0.3)))
    bars = "".join(svg.rounded(c.width * k / panes - u * 0.007, top, u * 0.014, low - top,
        0) for k in range(panes + 1))
    c.add("distance", svg.path(bars, frame), svg.rect(-5, top, c.width + 10, u * 0.016, frame),
        svg.rect(-5, low, c.width + 10, u * 0.04, frame))
    _flights(stage, m - side * u * 0.2, tone)
    for k in range(max(4, round(c.width / (u * 0.2)))):
        x = u * 0.1 + k * u * 0.2
        blue = tone(chance.pick(("#3f6fa8", "#3f6fa8", "#47789f")))
        c.add(
            "ground",
            svg.rect(x - u * 0.075, foot - u * 0.1, u * 0.15, u * 0.11, blue, 12),
            svg.rect(x - u * 0.08, foot + u * 0.005, u * 0.16, u * 0.03, color.shaded(blue, 0.1), 8),
            svg.rect(x - u * 0.008, foot + u * 0.03, u * 0.016, u * 0.045, tone("#6a727e")),
        )
    c.add("ground", svg.rect(-5, foot + u * 0.034, c.width + 10, u * 0.01, tone("#6a727e")))
    stage.shown = frozenset(("airport", "airplane", "plane", "small-airplane", "terminal", "tower"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.7


def _airliner(stage: Stage) -> str:
    """An airplane from the side, its nose to the left; 400 units long, wheels at 0."""
    world = stage.world
    white, dark, band = world.tone("#fbfcfd"), world.tone("#c9d0d8"), world.tone("#d9433f")
    ports = "".join(svg.d("M", -120 + 28 * k, -78, "h0") for k in range(10))
    return "".join((
        svg.path("M150,-84L206,-172L238,-172L214,-84Z", band),
        svg.path(
            "M-206,-60C-196,-92 -160,-104 -120,-104L190,-104L226,-84L150,-44"
            "L-160,-38C-190,-40 -204,-48 -206,-60",
            white),
        svg.path("M-204,-54C-180,-40 -150,-44 -100,-46L160,-50L150,-44L-160,-38C-190,-40 -200,-46 -204,-54Z",
            dark),
        svg.stroke("M-196,-62H214", band, 7),
        svg.stroke(ports, world.tone("#5f86a8"), 11),
        svg.path("M-20,-56L60,-56L150,2L112,2Z", dark), svg.rect(10, -38, 60, 24, world.tone("#8f98a6"), 12),
        svg.circle(-140, -12, 14, "#2f3440"), svg.circle(70, -6, 14, "#2f3440"),
            svg.rect(-144, -40, 8, 24, "#6a727e"),
    ))


def _flights(stage: Stage, x: float, tone: Callable[[str], str]) -> None:
    """The board of departures: lines of light, no letters."""
    c, u = stage.canvas, stage.canvas.short
    c.add("distance", svg.rect(x - u * 0.2, u * 0.03, u * 0.4, u * 0.21, tone("#1f2733"), 8))
    for r in range(5):
        y = u * (0.06 + 0.034 * r)
        for dx, w, paint in ((-0.17, 0.06, "#f2c53f"), (-0.09, 0.13, "#e9eef2"), (0.07, 0.05, "#e9eef2"),
            (0.14, 0.035, "#6fd08a" if r % 2 else "#f28a4f")):
            c.add("distance", svg.rect(x + u * dx, y, u * w, u * 0.014, tone(paint), 3))


def cinema(stage: Stage) -> None:
    """A dark hall: a bright screen between curtains, and rows of seats from behind."""
    chance, c, u = stage.chance.stream("cinema"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    m, foot = c.width / 2, c.height * 0.6
    hall = chance.pick(("#2a1a26", "#1c1f33", "#2a2028"))
    c.add("sky", svg.rect(-5, 0, c.width + 10, c.height + 10,
        c.across([(0, hall), (1, color.lit(hall, 0.05))], 0, 0, 0, c.height)))
    w, h, top = min(c.width * 0.74, u * 0.9), u * 0.4, u * 0.1
    screen = c.across([(0, "#9fd0ee"), (0.62, "#f9d9a8"), (1, "#f2b078")], 0, top, 0, top + h)
    clip = c.clip(svg.rounded(m - w / 2, top, w, h, 4))
    hills = svg.path(svg.d("M", m - w / 2, top + h, "V", top + h * 0.72, "Q", m - w * 0.2, top + h * 0.42, m,
        top + h * 0.74, "T", m + w / 2,
                           top + h * 0.66, "V", top + h, "Z"), "#5f7f8f")
    c.add("distance", svg.rect(m - w / 2 - u * 0.03, top - u * 0.03, w + u * 0.06, h + u * 0.06, "#100c14",
        6))
    c.add("distance", svg.rect(m - w / 2, top, w, h, screen, 4),
        svg.group(svg.circle(m + w * 0.2, top + h * 0.5, h * 0.2, "#fff3cf") + hills, clip_path=clip))
    c.add("distance", svg.path(svg.polygon([(m - w / 2, top + h), (m + w / 2, top + h),
        (m + w * 0.8, c.height), (m - w * 0.8, c.height)]),
                               "#ffe9c4", opacity=0.12))
    velvet = stage.paints.get("seat", stage.paints.get("curtain",
        chance.pick(("#a8232f", "#a8232f", "#5a2f7a"))))
    for side in (-1, 1):
        for k in range(5):
            x = m + side * (w / 2 + u * 0.03 + k * u * 0.05)
            c.add("distance", svg.rect(x - (0 if side > 0 else u * 0.05), -5, u * 0.051, foot + u * 0.06,
                color.shaded(velvet, 0.05 * (k % 2) + 0.05)))
    for row in range(4):
        size = u * (0.11 + 0.035 * row)
        y = foot + (c.height - foot) * (0.12 + 0.3 * row)
        paint = color.shaded(velvet, 0.09 - 0.03 * row)
        layer = "middle" if row < 2 else "ground"
        seats = int(c.width / size / 1.12) + 2
        start = m - seats / 2 * size * 1.12 + (size * 0.56 if row % 2 else 0)
        for k in range(seats):
            x = start + k * size * 1.12
            if row == 1 and chance.chance(0.35):
                c.add(layer, svg.circle(x + size * 0.5, y - size * 1.02, size * 0.24, "#3a2420"),
                    svg.rect(x + size * 0.16, y - size * 0.86, size * 0.68, size * 0.5, "#2f3a52",
                        size * 0.2))
            c.add(layer, svg.rect(x, y - size * 0.8, size, size * 1.6, paint, size * 0.24),
                  svg.rect(x + size * 0.12, y - size * 0.7, size * 0.76, size * 0.16, color.lit(paint, 0.05),
                      size * 0.08))
    stage.shown = frozenset(("cinema", "movie-theater", "movie-camera", "seat", "chair", "theater", "screen",
        "film-projector", "curtain"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.72
