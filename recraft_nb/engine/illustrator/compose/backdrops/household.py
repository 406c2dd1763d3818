"""Rooms of a house with all their furniture: the kitchen as a whole, the dining room, the laundry."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, pieces, windows
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

# Machines of a kitchen, with the names by which they are asked for.
_MACHINES: Mapping[str, tuple[str, ...]] = {
    "fridge": ("fridge", "refrigerator", "freezer"),
    "stove": ("stove", "oven", "cooker"),
    "sink": ("sink",),
}
_WOODEN = frozenset(["table", "chair", "chairs", "wooden table", "wooden-table", "wooden_table", "tables",
    "island",
    "kitchen island", "kitchen-island", "kitchen_island", "kitchen table", "kitchen-table", "kitchen_table",
        "cabinet",
    "cabinets", "cupboard", "counter"])
_PANS = frozenset(["pots", "pans", "saucepans", "skillets", "copper"])
_FRONTS = ("#5f8f8a", "#f1e9dc", "#7a8fb0", "#c98a6a", "#3f5f73", "#8aa37f")


def cooking_room(stage: Stage) -> None:
    """The whole kitchen: fridge, stove under its hood, sink under the window, cupboards, a table."""
    chance, c, u = stage.chance.stream("kitchen"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, left = c.height * 0.68, max(0.0, (c.width - u * 1.15) / 2)
    tone = partial(interior.indoor_tone, stage)
    wall = chance.pick(("#f3dcc3", "#dfe9e2", "#f5e3d0", "#d5e0ea", "#f0e2b8"))
    front = tone(stage.paints.get("prop:cabinet", chance.pick(_FRONTS)))
    interior.plain(stage, wall, "#c9a67c", foot)
    interior.floor(stage, chance, foot)
    span = c.width - 2 * left
    top, counter = foot - u * 0.56, foot - u * 0.25
    _tiles(stage, counter - u * 0.13, counter, tone(stage.paints.get("wall", wall)))
    fridge, stove, window = left + span * 0.13, left + span * 0.8, left + span * 0.46
    fitted = _fitted(stage)
    if "fridge" not in fitted:
        fridge = left - u
    _run(stage, left + span * 0.02 if fridge < left else fridge + u * 0.12, c.width - left + u * 0.1,
        counter, foot,
        front, tone)
    windows.window(stage, "distance", window - u * 0.16, top - u * 0.02, u * 0.32, u * 0.27,
        tone("#fbf4e8"), (2, 1), town=chance.chance(0.3))
    stage.sun = (window, top)
    c.add("distance", *_cupboard(left + span * 0.63 + u * 0.04, top - u * 0.04, u * 0.1, u * 0.24, front,
        tone, 1))
    c.add("distance", *_cupboard(stove + u * 0.12, top - u * 0.04, u * 0.24, u * 0.24, front, tone, 2))
    pans = bool(stage.hints & _PANS)
    if "stove" in fitted:
        if not pans:
            _hood(stage, stove, top, tone)
        _machine(stage, "prop:stove", stove, foot + u * 0.012, u * 0.275)
        pieces.put(stage, "distance", "prop:soup_pot", stove - u * 0.03, counter - u * 0.022, u * 0.08,
            shadow=False, anywhere=True)
    if pans:
        _hung_pans(stage, stove, top + u * 0.06)
        fitted |= {"saucepan", "skillet", "pot", "pots", "pan", "pans", "hung_pan"}
    if "sink" in fitted:
        _tap(stage, window, counter, tone)
    if "fridge" in fitted:
        _machine(stage, "prop:fridge", fridge, foot + u * 0.015, u * 0.5)
    pieces.put(stage, "distance", "prop:toaster", window - u * 0.2, counter, u * 0.075, shadow=False,
        anywhere=True)
    pieces.put(stage, "distance", "prop:kettle", window + u * 0.2, counter, u * 0.085, shadow=False,
        anywhere=True)
    c.add("distance", furniture.hanging_lamp(stage, left + span * 0.3, u * 0.06, u * 0.13,
        chance.pick(("#e0a03c", "#c9605a", "#3f6f73"))))
    on_floor = set(stage.busy) - {name for names in _MACHINES.values() for name in names} - _WOODEN
    if "island" in stage.hints and not on_floor:
        _island(stage, c.width * 0.5, foot + (c.height - foot) * 0.78, front, tone)
    elif not on_floor and not stage.hints & {"red", "blue", "round", "white", "green", "yellow"}:
        _laid_table(stage, c.width * 0.5, foot + (c.height - foot) * 0.74, tone)
        fitted |= {"table", "chair", "chairs"}
    stage.shown = fitted | {"kitchen", "cabinet", "cupboard", "counter", "hood", "island"}
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.6


def _hood(stage: Stage, stove: float, top: float, tone: Callable[[str], str]) -> None:
    """Over a stove."""
    c, u = stage.canvas, stage.canvas.short
    hood = [(stove - u * 0.05, top - u * 0.1), (stove + u * 0.05, top - u * 0.1), (stove + u * 0.05,
        top + u * 0.1),
        (stove + u * 0.11, top + u * 0.19), (stove - u * 0.11, top + u * 0.19), (stove - u * 0.05,
            top + u * 0.1)]
    c.add("distance", svg.path(svg.polygon(hood), tone("#b9c0c9")),
        svg.rect(stove - u * 0.115, top + u * 0.18, u * 0.23, u * 0.022, tone("#9aa2ad"), 4))


def _hung_pans(stage: Stage, x: float, y: float) -> None:
    """A rail with pans over the stove, of copper where that is said."""
    c, u = stage.canvas, stage.canvas.short
    paint = color.rgb("#c9703a") if "copper" in stage.hints else None
    c.add("distance", svg.rect(x - u * 0.3, y - u * 0.01, u * 0.44, u * 0.012, interior.indoor_tone(stage,
        "#6b5a48"), 4))
    for k in range(4):
        body = pieces.drawn(stage, "prop:hung_pan", u * (0.13 + 0.02 * (k % 2)), color=paint)
        c.add("distance", svg.placed(body, x - u * 0.26 + k * u * 0.11, y + u * (0.13 + 0.02 * (k % 2))))


def _fitted(stage: Stage) -> frozenset[str]:
    """The machines that the room shows: not one that the prompt names before the kitchen it stands in."""
    found = stage.said.find("kitchen")
    room = found if found >= 0 else len(stage.said)
    return frozenset(
        name for names in _MACHINES.values() for name in names
        if not any(other in stage.busy and 0 <= stage.said.find(other) < room for other in names)
    )


def _machine(stage: Stage, key: str, x: float, y: float, tall: float) -> None:
    """One of the kitchen's own, in the colour that was asked for."""
    u, paint = stage.canvas.short, stage.paints.get(key)
    body = pieces.drawn(stage, key, tall, color=color.rgb(paint) if paint else None)
    stage.canvas.add("distance", svg.ellipse(x, y, tall * 0.3, u * 0.012, "#1a1420", opacity=0.16),
        svg.placed(body, x, y))


def _island(stage: Stage, x: float, y: float, front: str, tone: Callable[[str], str]) -> None:
    """A block of cupboards with stools before it."""
    c, u = stage.canvas, stage.canvas.short
    w, h = u * 0.62, u * 0.21
    c.add("ground", svg.ellipse(x, y, w * 0.54, u * 0.022, "#1a1420", opacity=0.18),
        svg.rect(x - w / 2, y - h, w, h, color.shaded(front, 0.04), 4))
    for k in range(3):
        c.add("ground", svg.rect(x - w / 2 + w * (k / 3) + u * 0.012, y - h + u * 0.045, w / 3 - u * 0.024,
            h - u * 0.065,
            color.lit(front, 0.03), 4))
    c.add("ground", svg.rect(x - w * 0.54, y - h - u * 0.012, w * 1.08, u * 0.036, tone("#f2ece2"), 6))
    for dx in (-0.2, 0.2):
        pieces.put(stage, "ground", "prop:stool", x + dx * u, y + u * 0.03, u * 0.19, seed=2, anywhere=True)
    pieces.put(stage, "ground", "prop:fruit", x, y - h - u * 0.01, u * 0.1, shadow=False, anywhere=True)


def _tiles(stage: Stage, top: float, low: float, wall: str) -> None:
    """Two rows of tiles over the worktop."""
    c, u = stage.canvas, stage.canvas.short
    c.add("sky", svg.rect(-5, top, c.width + 10, low - top, color.lit(wall, 0.05)))
    half = (low - top) / 2
    lines = "".join(svg.d("M0", top + k * half, "H", c.width) for k in range(3))
    lines += "".join(svg.d("M", k * u * 0.09 + u * 0.045 * row, top + row * half, "v", half)
        for row in range(2) for k in range(int(c.width / (u * 0.09)) + 1))
    c.add("sky", svg.stroke(lines, color.shaded(wall, 0.05), 2.4))


def _run(stage: Stage, x0: float, x1: float, counter: float, foot: float, front: str,
    tone: Callable[[str], str]) -> None:
    """A row of low cupboards under a worktop."""
    c, u = stage.canvas, stage.canvas.short
    c.add("distance", svg.rect(x0, counter, x1 - x0, foot - counter + u * 0.012, front))
    c.add("distance", svg.rect(x0, foot - u * 0.012, x1 - x0, u * 0.024, color.shaded(front, 0.16)))
    count = max(2, round((x1 - x0) / (u * 0.17)))
    for k in range(count):
        x, w = x0 + (x1 - x0) * k / count, (x1 - x0) / count
        c.add("distance", svg.rect(x + u * 0.01, counter + u * 0.045, w - u * 0.02, u * 0.055,
            color.lit(front, 0.035), 4), svg.rect(x + u * 0.01, counter + u * 0.11, w - u * 0.02,
            foot - counter - u * 0.135, color.lit(front, 0.035), 4),
            svg.rect(x + w / 2 - u * 0.022, counter + u * 0.066, u * 0.044, u * 0.009, tone("#f2e2b8"), 3),
            svg.circle(x + w - u * 0.026, counter + u * 0.145, u * 0.008, tone("#f2e2b8")))
    c.add("distance", svg.rect(x0 - u * 0.01, counter, x1 - x0 + u * 0.02, u * 0.03, tone("#efe6d8"), 3),
        svg.rect(x0 - u * 0.01, counter + u * 0.03, x1 - x0 + u * 0.02, u * 0.008, "#1a1420", opacity=0.16))


def _cupboard(x: float, y: float, w: float, h: float, front: str, tone: Callable[[str], str],
    doors: int) -> list[str]:
    """One that hangs on the wall."""
    step = w / doors
    parts = [svg.rect(x, y, w, h, front, 4)]
    for k in range(doors):
        parts += [svg.rect(x + k * step + 6, y + 6, step - 12, h - 12, color.lit(front, 0.035), 4),
            svg.circle(x + (k + (0.86 if k == 0 else 0.14)) * step, y + h * 0.82, 5.5, tone("#f2e2b8"))]
    return parts


def _tap(stage: Stage, x: float, y: float, tone: Callable[[str], str]) -> None:
    c, u = stage.canvas, stage.canvas.short
    steel = tone("#aeb6c1")
    c.add("distance", svg.stroke(svg.d("M", x, y, "v", -u * 0.07, "a", u * 0.026, u * 0.026, "0 0 1",
        u * 0.052, 0,
        "v", u * 0.014), steel, u * 0.012), svg.rect(x - u * 0.1, y - u * 0.006, u * 0.2, u * 0.018,
            tone("#c9d0d8"), 5))


def _laid_table(stage: Stage, x: float, y: float, tone: Callable[[str], str]) -> None:
    """A small table with fruit and two chairs."""
    u = stage.canvas.short
    wood = tone("#b98552")
    for side in (-1, 1):
        pieces.put(stage, "ground", "chair", x + side * u * 0.27, y - u * 0.02, u * 0.25, flip=side > 0,
            anywhere=True, own=True)
    c, w, h = stage.canvas, u * 0.5, u * 0.2
    c.add("ground", svg.ellipse(x, y, w * 0.52, u * 0.022, "#1a1420", opacity=0.16))
    for dx in (-0.4, 0.4):
        c.add("ground", svg.rect(x + dx * w - u * 0.014, y - h, u * 0.028, h, color.shaded(wood, 0.1), 3))
    c.add("ground", svg.rect(x - w * 0.46, y - h + u * 0.02, w * 0.92, u * 0.035, color.shaded(wood, 0.06),
        3),
        svg.rect(x - w / 2, y - h - u * 0.008, w, u * 0.03, color.lit(wood, 0.04), 6))
    pieces.put(stage, "ground", "prop:fruit", x - u * 0.06, y - h - u * 0.006, u * 0.1, shadow=False,
        anywhere=True)
    pieces.put(stage, "ground", "prop:cup", x + u * 0.12, y - h - u * 0.006, u * 0.06, shadow=False,
        anywhere=True)


def dining_room(stage: Stage) -> None:
    """A long table laid for six under a chandelier, chairs around it, a sideboard, a window."""
    chance, c, u = stage.chance.stream("dining room"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.66, c.width / 2
    interior.wall(stage, chance, foot)
    interior.floor(stage, chance, foot)
    tone = partial(interior.indoor_tone, stage)
    windows.window(stage, "distance", m - u * 0.42, u * 0.16, u * 0.3, u * 0.36, tone("#fbf4e8"), (2, 2))
    windows.curtains(stage, "distance", m - u * 0.47, u * 0.11, u * 0.4, u * 0.48,
        tone(chance.pick(("#c9605a",
        "#5f8f8a", "#e8c27a"))))
    stage.sun = (m - u * 0.3, u * 0.3)
    pieces.put(stage, "distance", "prop:dresser", m + u * 0.29, foot + u * 0.012, u * 0.23, anywhere=True)
    pieces.put(stage, "distance", "prop:vase", m + u * 0.21, foot - u * 0.21, u * 0.17, shadow=False)
    pieces.put(stage, "distance", "prop:table_lamp", m + u * 0.38, foot - u * 0.21, u * 0.14, shadow=False)
    c.add("distance", furniture.picture_frame(stage, chance, m + u * 0.2, u * 0.15, u * 0.2, u * 0.14))
    c.add("distance", svg.placed(pieces.drawn(stage, "prop:chandelier", u * 0.3), m, u * 0.27))
    if "dinner_table" not in stage.busy:
        _long_table(stage, foot, tone(chance.pick(("#fdfaf4", "#f3e6d8", "#dfe9e4"))), tone)
    stage.shown = frozenset(("table", "chair", "plate", "chandelier", "dining", "glass", "tablecloth"))
    interior.ready(stage, foot)
    stage.stand = foot + (c.height - foot) * 0.9


def _long_table(stage: Stage, foot: float, cloth: str, tone: Callable[[str], str]) -> None:
    """Laid for six, with flowers in the middle and chairs behind it."""
    c, u, m, wood = stage.canvas, stage.canvas.short, stage.canvas.width / 2, tone("#8a5a3a")
    y, low = foot + (c.height - foot) * 0.3, foot + (c.height - foot) * 0.62
    c.add("ground", svg.ellipse(m, c.height * 0.955, u * 0.42, u * 0.03, "#1a1420", opacity=0.18))
    for k in range(4):
        x = m + u * (k - 1.5) * 0.19
        c.add("ground", svg.rect(x - u * 0.062, y - u * 0.16, u * 0.124, u * 0.2, wood, u * 0.03),
            svg.rect(x - u * 0.045, y - u * 0.14, u * 0.09, u * 0.14, color.lit(wood, 0.07), u * 0.022))
    board = [(m - u * 0.38, y), (m + u * 0.38, y), (m + u * 0.45, low), (m - u * 0.45, low)]
    hem = low + u * 0.1
    for dx in (-0.4, 0.4):
        c.add("ground", svg.rect(m + dx * u - u * 0.02, low, u * 0.04, c.height * 0.95 - low,
            color.shaded(wood, 0.08), 4))
    c.add("ground", svg.path(svg.polygon(board), cloth), svg.path(svg.polygon([(m - u * 0.45, low),
        (m + u * 0.45, low),
        (m + u * 0.455, hem), (m - u * 0.455, hem)]), color.shaded(cloth, 0.06)))
    for row, t in enumerate((0.17, 0.78)):
        py, half = y + (low - y) * t, u * (0.38 + 0.07 * t)
        for k in range(3):
            px, r = m + half * (k - 1) * 0.64, u * (0.052 + 0.012 * row)
            c.add("ground", svg.ellipse(px, py, r, r * 0.34, color.shaded(cloth, 0.09)),
                svg.ellipse(px, py - 2, r * 0.9, r * 0.28, tone("#fdfdfd")), svg.ellipse(px, py - 2,
                    r * 0.55, r * 0.16,
                tone("#dbe6ee")), svg.stroke(svg.d("M", px - r * 1.22, py, "h", r * 0.02, "m", r * 2.44, 0,
                    "h", r * 0.02),
                tone("#aeb6c1"), u * 0.008))
            gx = px + r * 1.35
            c.add("ground", svg.path(svg.d("M", gx - r * 0.24, py - r * 1.05, "q", 0, r * 0.6, r * 0.24,
                r * 0.62, "q",
                r * 0.24, -r * 0.02, r * 0.24, -r * 0.62, "Z"), tone("#bcd9e6")),
                svg.stroke(svg.d("M", gx, py - r * 0.45, "v", r * 0.4, "m", -r * 0.14, 0, "h", r * 0.28),
                    tone("#bcd9e6"), u * 0.006))
    pieces.put(stage, "ground", "prop:flowers", m, y + (low - y) * 0.52, u * 0.17, shadow=False)


def laundry(stage: Stage) -> None:
    """A row of washing machines under a shelf with powder, baskets, a line with clothes."""
    chance, c, u = stage.chance.stream("laundry"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.7
    interior.plain(stage, chance.pick(("#dcebf0", "#f3e9dc", "#e4efe4")), "#cfd4d8", foot)
    tone = partial(interior.indoor_tone, stage)
    tiles = "".join(svg.d("M", c.width / 2 + k * u * 0.12, foot, "L", c.width / 2 + k * u * 0.24,
        c.height) for k in range(-8, 9))
    tiles += "".join(svg.d("M0", foot + (c.height - foot) * t, "H", c.width) for t in (0.2, 0.46, 0.8))
    c.add("ground", svg.stroke(tiles, tone("#b9c0c6"), 2.6))
    count = max(4, round(c.width / (u * 0.24)))
    for k in range(count):
        x = c.width * (k + 0.5) / count
        c.add("distance", svg.placed(pieces.drawn(stage, "prop:washing_machine", u * 0.3, seed=k + 1), x,
            foot + u * 0.012))
    c.add("distance", svg.rect(-5, foot - u * 0.3, c.width + 10, u * 0.018, tone("#c99a68")))
    y = u * 0.3
    c.add("distance", svg.rect(u * 0.06, y, c.width - u * 0.12, u * 0.02, tone("#c99a68"), 3))
    for k in range(9):
        x = u * 0.1 + (c.width - u * 0.2) * k / 8
        paint = chance.pick(("#3f86c9", "#f2b93b", "#e0715a", "#5fae8a"))
        if k % 3 == 2:
            c.add("distance", *(svg.rect(x - u * 0.05, y - u * 0.03 * (j + 1), u * 0.1, u * 0.028,
                tone(("#f7f1e6", paint,
                "#dfe9f2")[j]), 8) for j in range(3)))
        else:
            c.add("distance", svg.rect(x - u * 0.03, y - u * 0.1, u * 0.06, u * 0.1, tone(paint), 6),
                svg.rect(x - u * 0.014, y - u * 0.122, u * 0.028, u * 0.026, tone("#fdfdfd"), 3),
                svg.rect(x - u * 0.02, y - u * 0.07, u * 0.04, u * 0.034, "#ffffff", 3, opacity=0.8))
    if not stage.busy:
        for x, paint in ((0.2, "#e0a35f"), (0.8, "#8fb0c9")):
            _basket(stage, c.width * x, foot + (c.height - foot) * 0.62, tone(paint), tone)
    stage.shown = frozenset(("laundry", "laundromat", "washing_machine", "washing-machine", "dryer"))
    interior.ready(stage, foot)


def _basket(stage: Stage, x: float, y: float, paint: str, tone: Callable[[str], str]) -> None:
    """One full of clothes."""
    c, u = stage.canvas, stage.canvas.short
    c.add("ground", svg.ellipse(x, y, u * 0.11, u * 0.014, "#1a1420", opacity=0.18))
    for dx, dy, r, cloth in ((-0.05, 0.13, 0.05, "#e0566a"), (0.04, 0.135, 0.055, "#f7f1e6"), (0.0, 0.15,
        0.05, "#4f8fd0"),
        (0.07, 0.12, 0.04, "#f2c14e")):
        c.add("ground", svg.circle(x + dx * u, y - dy * u, r * u, tone(cloth)))
    c.add("ground", svg.path(svg.polygon([(x - u * 0.12, y - u * 0.13), (x + u * 0.12, y - u * 0.13),
        (x + u * 0.1, y),
        (x - u * 0.1, y)]), paint), svg.rect(x - u * 0.13, y - u * 0.14, u * 0.26, u * 0.026,
            color.shaded(paint, 0.07), 5))
    holes = "".join(svg.d("M", x + u * (-0.075 + 0.05 * k), y - u * 0.09, "v", u * 0.06) for k in range(4))
    c.add("ground", svg.stroke(holes, color.shaded(paint, 0.12), u * 0.012))
