"""Rooms where people are looked after: a salon, a gym, a hospital's room."""

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

_CLIP = ("#e0473f", "#3f7fa8", "#f2bd3f", "#7a5aa0", "#2f8f7a")


def salon(stage: Stage) -> None:
    """Mirrors with bulbs and shelves of bottles, each with a chair before it; at a barber's with his pole."""
    chance, c, u = stage.chance.stream("salon"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.7
    barber = bool(stage.hints & {"barber", "barbershop", "barbers", "barber's"})
    walls = ("#2f5f6f", "#5a4a42", "#7a8f86") if barber else ("#f3d5d8", "#e6dcf0", "#d8ebe6")
    interior.plain(stage, chance.pick(walls), "#e9e2d8", foot)
    tone = partial(interior.indoor_tone, stage)
    _checks(stage, foot, tone("#3a3f4a" if barber else "#cfc4c8"))
    count = max(3, round(c.width / (u * 0.34)))
    leather = tone(chance.pick(("#8a3a34", "#2f3440") if barber else ("#d97a8f", "#4f6f8a", "#8a6fb0")))
    for k in range(count):
        x = c.width * (k + 0.5) / count
        _mirror(stage, x, foot, tone)
        first = chance.randint(0, 4)
        for j in range(5):
            bottle = tone(_CLIP[(j + first) % len(_CLIP)])
            high = u * (0.04 + 0.012 * ((j * 3 + first) % 3))
            c.add("distance", svg.rect(x - u * 0.1 + j * u * 0.044, foot - u * 0.19 - high, u * 0.024, high,
                bottle, 4))
        c.add("distance", svg.rect(x - u * 0.135, foot - u * 0.19, u * 0.27, u * 0.022, tone("#b98a5a"), 3))
        if "chair" not in stage.busy or stage.hints & {"chair", "chairs"}:
            c.add("ground", _swivel(x + u * 0.02, foot + u * 0.05, u * 0.24, leather, tone))
    if barber:
        c.add("ground", _pole(c.width * 0.5 - c.width / count * (count // 2), foot - u * 0.3, u * 0.3, tone))
    stage.shown = frozenset(
        ("mirror", "salon", "hair-salon", "barber-pole", "barber", "chair", "barbershop", "barber-shop")
    )
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.72


def _checks(stage: Stage, foot: float, dark: str) -> None:
    """Two rows of tiles that run away from the viewer."""
    c = stage.canvas
    rows = 5
    for r in range(rows):
        y0, y1 = (foot + (c.height - foot) * ((r + d) / rows) ** 1.3 for d in (0, 1))
        for k in range(-8, 8):
            if (k + r) % 2:
                continue
            a, b = 0.09 + 0.1 * (r / rows) ** 1.2, 0.09 + 0.1 * ((r + 1) / rows) ** 1.2
            m = c.width / 2
            quad = [(m + k * c.width * a, y0), (m + (k + 1) * c.width * a, y0),
                    (m + (k + 1) * c.width * b, y1), (m + k * c.width * b, y1)]
            c.add("ground", svg.path(svg.polygon(quad), dark, opacity=0.55))


def _mirror(stage: Stage, x: float, foot: float, tone: Callable[[str], str]) -> None:
    """A tall mirror with light bulbs around it."""
    c, u = stage.canvas, stage.canvas.short
    w, h, top = u * 0.23, u * 0.34, foot - u * 0.6
    c.add(
        "distance",
        svg.rect(x - w / 2 - u * 0.015, top - u * 0.015, w + u * 0.03, h + u * 0.03, tone("#c9a25f"), 14),
        svg.rect(x - w / 2, top, w, h, tone("#dff0f5"), 8),
        svg.path(svg.polygon([(x - w * 0.4, top + h * 0.6), (x - w * 0.1, top + h * 0.06),
            (x + w * 0.08, top + h * 0.06),
                              (x - w * 0.22, top + h * 0.6)]), "#ffffff", opacity=0.55),
    )
    bulbs = "".join(
        svg.d("M", x + side * (w / 2 + u * 0.008), top + h * (0.08 + 0.21 * k), "h0") for side in (-1,
            1) for k in range(5)
    )
    c.add("distance", svg.stroke(bulbs, "#fff6d8", u * 0.022))


def _swivel(x: float, y: float, size: float, leather: str, tone: Callable[[str], str]) -> str:
    """A padded chair on one foot, seen from behind."""
    dark, steel = color.shaded(leather, 0.08), tone("#b9c0c9")
    return "".join((
        svg.ellipse(x, y, size * 0.3, size * 0.06, tone("#8f98a4")),
        svg.rect(x - size * 0.04, y - size * 0.3, size * 0.08, size * 0.3, steel),
        svg.rect(x - size * 0.36, y - size * 0.42, size * 0.72, size * 0.14, dark, size * 0.06),
        svg.rect(x - size * 0.42, y - size * 0.56, size * 0.1, size * 0.24, steel, size * 0.04),
        svg.rect(x + size * 0.32, y - size * 0.56, size * 0.1, size * 0.24, steel, size * 0.04),
        svg.rect(x - size * 0.3, y - size * 0.86, size * 0.6, size * 0.5, leather, size * 0.1),
        svg.rect(x - size * 0.16, y - size * 0.98, size * 0.32, size * 0.16, leather, size * 0.07),
        svg.rect(x - size * 0.2, y - size * 0.78, size * 0.4, size * 0.06, color.lit(leather, 0.06),
            size * 0.03),
    ))


def _pole(x: float, y: float, h: float, tone: Callable[[str], str]) -> str:
    """A barber's pole: red, white and blue in a spiral."""
    w = h * 0.26
    bands = "".join(
        svg.path(svg.polygon([(x - w / 2, y - h + k * h / 5), (x + w / 2, y - h + (k - 0.6) * h / 5),
                              (x + w / 2, y - h + (k - 0.2) * h / 5),
                                  (x - w / 2, y - h + (k + 0.4) * h / 5)]),
                 tone("#d9363a" if k % 2 else "#2f5fb0"))
        for k in range(1, 5)
    )
    cap = tone("#c9ced6")
    return (
        svg.rect(x - w / 2, y - h, w, h, tone("#fbfbf8"), 3) + bands
        + svg.rect(x - w * 0.66, y - h - w * 0.3, w * 1.32, w * 0.4, cap, 5)
        + svg.rect(x - w * 0.66, y - w * 0.1, w * 1.32, w * 0.4, cap, 5)
    )


def gym(stage: Stage) -> None:
    """A wall of mirrors, racks of dumbbells, two treadmills, a dark soft floor."""
    chance, c, u = stage.chance.stream("gym"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.69
    interior.plain(stage, chance.pick(("#d5dbe2", "#dcd8e6", "#e4ddd2")), "#5a626f", foot)
    tone = partial(interior.indoor_tone, stage)
    accent = tone(chance.pick(("#e0582f", "#2f8fd0", "#7ab83f")))
    c.add("distance", svg.rect(-5, u * 0.06, c.width + 10, u * 0.03, accent))
    panes = max(3, round(c.width / (u * 0.3)))
    for k in range(panes):
        x, w = c.width * k / panes, c.width / panes
        c.add(
            "distance",
            svg.rect(x + 4, u * 0.16, w - 8, foot - u * 0.3, tone("#bcd0dc"), 4),
            svg.path(svg.polygon([(x + w * 0.16, foot - u * 0.2), (x + w * 0.5, u * 0.2),
                (x + w * 0.68, u * 0.2),
                                  (x + w * 0.34, foot - u * 0.2)]), "#ffffff", opacity=0.3),
        )
    away = 1 if stage.layout.hero_x < 0.5 else -1
    side = c.width * (0.5 - away * 0.27)
    for row in range(2):
        y = foot + u * 0.02 - row * u * 0.15
        c.add("ground", svg.rect(side - u * 0.21, y, u * 0.42, u * 0.022, tone("#3a404c"), 4))
        for k in range(5):
            x = side - u * 0.165 + k * u * 0.083
            c.add("ground", _dumbbell(x, y - u * 0.022, u * 0.084, tone("#20242e"),
                accent if k % 2 else tone("#7a828f")))
    for x in (side - u * 0.2, side + u * 0.18):
        c.add("ground", svg.rect(x, foot - u * 0.16, u * 0.022, u * 0.24, tone("#4a515e"), 3))
    for k in range(2):
        x = c.width * (0.5 + away * (0.1 + 0.23 * k))
        c.add("ground", _treadmill(x, foot + u * 0.07, u * 0.3, accent, tone))
    mat = c.across([(0, "#ffffff", 0.0), (1, "#ffffff", 0.14)], 0, foot, 0, c.height)
    c.add("ground", svg.rect(-5, foot, c.width + 10, c.height - foot, mat))
    stage.shown = frozenset(("gym", "dumbbell", "treadmill", "person-lifting-weights", "fitness", "mirror"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.62


def _dumbbell(x: float, y: float, w: float, iron: str, paint: str) -> str:
    return (
        svg.rect(x - w / 2, y - w * 0.06, w, w * 0.14, iron, 2)
        + "".join(svg.rect(x + side * w * 0.36 - w * 0.15, y - w * 0.3, w * 0.3, w * 0.62, paint,
            4) for side in (-1, 1))
    )


def _treadmill(x: float, y: float, size: float, accent: str, tone: Callable[[str], str]) -> str:
    """A running machine from the side."""
    steel, dark = tone("#8f98a6"), tone("#2b303b")
    return "".join((
        svg.path(svg.polygon([(x - size * 0.5, y), (x + size * 0.5, y), (x + size * 0.46, y - size * 0.12),
                              (x - size * 0.46, y - size * 0.06)]), dark),
        svg.stroke(svg.d("M", x - size * 0.44, y - size * 0.08, "L", x + size * 0.4, y - size * 0.14),
            accent, size * 0.03),
        svg.stroke(svg.d("M", x + size * 0.36, y - size * 0.1, "L", x + size * 0.44, y - size * 0.8,
                         "M", x + size * 0.42, y - size * 0.6, "h", -size * 0.3), steel, size * 0.05),
        svg.placed(svg.rect(-size * 0.15, -size * 0.12, size * 0.3, size * 0.2, dark, 6)
                   + svg.rect(-size * 0.11, -size * 0.09, size * 0.22, size * 0.12, accent, 4),
                       x + size * 0.4, y - size * 0.84, turn=-12),
    ))


def ward(stage: Stage) -> None:
    """A pale room with a curtain on a rail, a monitor with a heartbeat, a drip and a window."""
    chance, c, u = stage.chance.stream("ward"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.7
    interior.plain(stage, chance.pick(("#dcecec", "#e3edf3", "#e2efe4")), "#c9d6d9", foot)
    tone = partial(interior.indoor_tone, stage)
    c.add("distance", svg.rect(-5, foot - u * 0.24, c.width + 10, u * 0.03, tone("#8fc4c4")))
    away = 1 if stage.layout.hero_x < 0.5 else -1
    w = u * 0.34
    windows.window(stage, "distance", c.width * (0.5 + away * 0.26) - w / 2, u * 0.14, w, u * 0.34,
        tone("#f7fbfb"), (2, 1))
    _red_cross(stage, c.width * (0.5 + away * 0.03), u * 0.16, tone)
    cloth, edge = tone("#a9d4d0"), c.width * (0.5 - away * 0.5)
    c.add("distance", svg.rect(-5, u * 0.06, c.width + 10, u * 0.012, tone("#aab4bd")))
    for k in range(6):
        x = edge + away * u * 0.055 * k - (u * 0.056 if away < 0 else 0)
        c.add("distance", svg.rect(x, u * 0.07, u * 0.057, foot - u * 0.13,
            cloth if k % 2 else color.shaded(cloth, 0.05), 3))
    x = c.width * (0.5 - away * 0.15)
    steel = tone("#8f9aa6")
    c.add(
        "ground",
        svg.rect(x - u * 0.006, foot - u * 0.5, u * 0.012, u * 0.53, steel),
        svg.rect(x - u * 0.07, foot + u * 0.02, u * 0.14, u * 0.016, steel, 5),
        svg.stroke(svg.d("M", x - u * 0.05, foot - u * 0.5, "h", u * 0.1), steel, u * 0.01),
        svg.rect(x + u * 0.02, foot - u * 0.48, u * 0.06, u * 0.1, tone("#cfe8f5"), 8),
        svg.stroke(svg.d("M", x + u * 0.05, foot - u * 0.38, "v", u * 0.16), tone("#a9d0e6"), u * 0.006),
    )
    m = c.width * (0.5 + away * 0.42)
    c.add(
        "ground",
        svg.rect(m - u * 0.01, foot - u * 0.22, u * 0.02, u * 0.25, steel),
        svg.rect(m - u * 0.06, foot + u * 0.02, u * 0.12, u * 0.016, steel, 5),
        svg.rect(m - u * 0.1, foot - u * 0.36, u * 0.2, u * 0.15, tone("#e9eef1"), 10),
        svg.rect(m - u * 0.085, foot - u * 0.345, u * 0.17, u * 0.12, "#143038", 5),
        svg.stroke(svg.d("M", m - u * 0.08, foot - u * 0.28, "h", u * 0.05, "l", u * 0.015, -u * 0.04,
            u * 0.02, u * 0.07,
                         u * 0.015, -u * 0.03, "h", u * 0.05), "#5ff0a0", u * 0.007),
    )
    if stage.hints & {"dentist", "dentist's", "dental"}:
        pieces.put(stage, "ground", "prop:dentist_chair", c.width * 0.5, foot + (c.height - foot) * 0.66,
            u * 0.46, own=True, anywhere=True)
        stage.shown = frozenset(("chair", "lamp", "dentist_chair", "dentist", "dentist chair", "floor_lamp",
            "bed"))
    plant = furniture.pot_plant(stage, chance, u * 0.16)
    c.add("ground", svg.placed(plant, c.width * (0.5 + away * 0.3), foot - u * 0.005))
    stage.shown |= frozenset(("hospital", "hospital-room", "ward", "clinic", "monitor", "stethoscope"))
    interior.ready(stage, foot)


def _red_cross(stage: Stage, x: float, y: float, tone: Callable[[str], str]) -> None:
    u, red = stage.canvas.short, tone("#d9484f")
    stage.canvas.add(
        "distance",
        svg.rect(x - u * 0.06, y - u * 0.06, u * 0.12, u * 0.12, tone("#fbfdfd"), 14),
        svg.rect(x - u * 0.014, y - u * 0.04, u * 0.028, u * 0.08, red, 3),
        svg.rect(x - u * 0.04, y - u * 0.014, u * 0.08, u * 0.028, red, 3),
    )
