"""A view through a window: another place, whole, within the frame of a house, a train, a plane, a ship."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import (
    country,
    dry,
    garden,
    interior,
    land,
    quarter,
    shore,
    space,
    street,
    town,
    water,
    wood,
)
from recraft_nb.engine.illustrator.compose.scenery import furniture, weather, windows
from recraft_nb.engine.illustrator.compose.sizes import SIZES
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.compose.stage import Stage

    _Painter = Callable[[Stage], None]

# What may be seen, by the words that name it; the first that is named is painted.
_SEEN: tuple[tuple[frozenset[str], _Painter], ...] = (
    (word_set("rooftops roofs rooftop"), quarter.rooftops),
    (word_set("space stars planet planets galaxy earth moon nebula"), space.space),
    (word_set("beach"), shore.beach),
    (word_set("harbor harbour port marina"), water.harbor),
    (word_set("sea ocean bay coast waves cliffs lagoon"), water.sea),
    (word_set("lake pond"), shore.lake),
    (word_set("river"), shore.river),
    (word_set("mountain mountains alps peaks peak himalayas"), land.mountain),
    (word_set("city skyline skyscrapers downtown town york tokyo london paris manhattan"), town.city),
    (word_set("street neighborhood traffic"), street.street),
    (word_set("forest woods trees jungle pines"), wood.forest),
    (word_set("garden backyard flowers orchard"), garden.garden),
    (word_set("desert dunes"), dry.desert),
    (word_set("clouds sky"), country.sky),
    (word_set("snow snowy winter"), land.snow),
)
_PLANE = word_set("plane airplane aeroplane aircraft jet flight")
_TRAIN = word_set("train carriage railway tram bus car")
_ROUND = word_set("porthole submarine ship yacht round circular")
_GABLE = word_set("attic loft garret")
# So small a thing is in the room, on the sill; what is larger is outside.
_SMALL = frozenset(name for metres, names in SIZES.items() if metres <= 0.6 for name in names)


def window_view(stage: Stage) -> None:
    """Paint what is seen, then the wall around it."""
    said = stage.hints
    kind = "plane" if said & _PLANE else "train" if said & _TRAIN else "round" if said & _ROUND else ""
    kind = kind or ("gable" if said & _GABLE else "house")
    usual = {"plane": country.sky, "round": water.sea}.get(kind, land.meadow)
    above = kind == "plane" and bool(said & {"clouds", "wing"})
    painter = usual if above else next((paint for words, paint in _SEEN if words & said), usual)
    painter(stage)
    stage.canvas.add("behind", *stage.front)
    stage.front.clear()
    weather.over(stage, stage.chance.stream("weather"))
    within = bool({*stage.busy} & _SMALL)
    frame = {"plane": _plane, "train": _train, "round": _porthole, "gable": _gable}.get(kind, _house)
    parts, sill = frame(stage)
    interior.inside(stage)
    stage.shown = frozenset(
        (
            "window",
            "curtain",
            "curtains",
            "roof",
            "rooftop",
            "eiffel_tower",
            "attic",
            "mountain",
            "train",
            "steam_train",
            "high-speed-train",
            "airplane",
            "small-airplane",
            "prop:airplane",
        )
    )
    if within:
        stage.canvas.add("room", *parts)
        stage.kind, stage.stand, stage.back = "surface", sill + stage.canvas.short * 0.03, sill
        stage.horizon = sill - stage.canvas.short * 0.4
        stage.left, stage.right = stage.width * 0.14, stage.width * 0.86
        stage.hero_scale *= 0.7
    else:
        stage.front.extend(parts)
        stage.hero_scale *= 0.62
        stage.stand = min(stage.stand, sill - stage.canvas.short * 0.05)


def _cut(stage: Stage, hole: str, paint: str) -> str:
    """A wall over the whole picture with a hole in it."""
    c = stage.canvas
    return svg.path(
        svg.d("M-20 -20H", c.width + 20, "V", c.height + 20, "H-20Z") + hole, paint, fill_rule="evenodd"
    )


def _house(stage: Stage) -> tuple[list[str], float]:
    c, u = stage.canvas, stage.canvas.short
    chance = stage.chance.stream("window view")
    wall = interior.indoor_tone(stage, stage.paints.get("wall", chance.pick(interior.WALLS)[0]))
    frame = interior.indoor_tone(stage, chance.pick(("#fdf7ec", "#8a5f45", "#f3e3cc", "#4f6a73")))
    x, y = c.width * 0.13, c.height * 0.1
    w, sill = c.width * 0.74, c.height * 0.8
    h, t = sill - y, u * 0.03
    hole = svg.d("M", x, y, "v", h, "h", w, "v", -h, "Z")
    parts = [_cut(stage, hole, wall)]
    outer = svg.rounded(x - t, y - t, w + 2 * t, h + 2 * t, 6)
    parts.append(svg.path(outer + hole, frame, fill_rule="evenodd"))
    is_open = "open" in stage.hints
    if is_open:
        for side in (-1, 1):
            edge = x if side < 0 else x + w
            into = edge - side * u * 0.14
            leaf = [(edge, y), (into, y + u * 0.05), (into, sill - u * 0.05), (edge, sill)]
            parts.append(svg.path(svg.polygon(leaf), "#dff1fa", opacity=0.35))
            parts.append(svg.stroke(svg.polygon(leaf), frame, u * 0.018))
    else:
        bars = svg.rounded(x + w / 2 - t * 0.35, y, t * 0.7, h, 0) + svg.rounded(
            x, y + h * 0.36, w, t * 0.7, 0
        )
        parts.append(svg.path(bars, color.shaded(frame, 0.02)))
        glint = [(x + w * 0.06, y), (x + w * 0.16, y), (x, y + h * 0.42), (x, y + h * 0.2)]
        parts.append(svg.path(svg.polygon(glint), "#ffffff", opacity=0.15))
    parts.append(svg.rect(x - u * 0.07, sill, w + u * 0.14, u * 0.05, color.lit(frame, 0.03), 4))
    parts.append(
        svg.rect(x - u * 0.07, sill + u * 0.05, w + u * 0.14, u * 0.03, color.shaded(frame, 0.08), 4)
    )
    parts.append(svg.rect(x - u * 0.05, sill + u * 0.08, w + u * 0.1, u * 0.02, color.shaded(wall, 0.1)))
    if is_open or stage.hints & {"curtain", "curtains"} or chance.chance(0.7):
        cloth = chance.pick(("#c9605a", "#e9d9c0", "#5f8f8a", "#e0b060", "#8f84b8", "#f5efe4"))
        cloth = interior.indoor_tone(stage, stage.paints.get("curtain", cloth))
        before = len(c.layers.setdefault("veil", []))
        windows.curtains(stage, "veil", x - u * 0.08, y - u * 0.05, w + u * 0.16, h + u * 0.2, cloth)
        parts += c.layers.pop("veil")[before:]
    if not stage.busy:
        parts.append(svg.placed(furniture.pot_plant(stage, chance, u * 0.2), x + w * 0.84, sill + u * 0.03))
    return parts, sill


def _gable(stage: Stage) -> tuple[list[str], float]:
    c, u = stage.canvas, stage.canvas.short
    wood = interior.indoor_tone(stage, "#a8744a")
    dark, m = color.shaded(wood, 0.1), c.width / 2
    sill, half, eave, top = c.height * 0.8, c.width * 0.34, c.height * 0.34, c.height * 0.08
    shape = [(m - half, sill), (m - half, eave), (m, top), (m + half, eave), (m + half, sill)]
    hole = svg.polygon(shape)
    parts = [_cut(stage, hole, wood)]
    lines = "".join(
        svg.d("M-20", c.height * s, "H", c.width + 20) for s in (0.12, 0.24, 0.36, 0.48, 0.6, 0.72)
    )
    clip = c.clip(
        svg.d(
            "M-20 -20H",
            m - half,
            "V",
            c.height,
            "H-20Z",
            "M",
            m + half,
            -20,
            "H",
            c.width + 20,
            "V",
            c.height,
            "H",
            m + half,
            "Z",
        )
    )
    parts.append(svg.group(svg.stroke(lines, color.shaded(wood, 0.05), u * 0.006), clip_path=clip))
    for side in (-1, 1):
        beam = [
            (m, -u * 0.12),
            (m + side * c.width * 0.62, c.height * 0.52),
            (m + side * c.width * 0.62, c.height * 0.62),
            (m, u * 0.0),
        ]
        parts.append(svg.path(svg.polygon(beam), dark))
    frame = interior.indoor_tone(stage, "#f3e6d0")
    parts.append(svg.stroke(hole, frame, u * 0.035, stroke_linejoin="round"))
    bars = svg.d("M", m, top, "V", sill, "M", m - half, eave + u * 0.16, "H", m + half)
    parts.append(svg.stroke(bars, frame, u * 0.02))
    parts.append(
        svg.rect(m - half - u * 0.06, sill, 2 * half + u * 0.12, u * 0.05, color.lit(frame, 0.02), 4)
    )
    parts.append(svg.rect(-5, sill + u * 0.12, c.width + 10, c.height, color.shaded(wood, 0.06)))
    return parts, sill


def _train(stage: Stage) -> tuple[list[str], float]:
    c, u = stage.canvas, stage.canvas.short
    chance = stage.chance.stream("train view")
    wall = interior.indoor_tone(stage, chance.pick(("#d9d2c4", "#c9a67a", "#b9c6c4")))
    x, y, w, sill = c.width * 0.1, c.height * 0.13, c.width * 0.8, c.height * 0.66
    hole = svg.rounded(x, y, w, sill - y, u * 0.07)
    rim = interior.indoor_tone(stage, "#3f454f")
    parts = [_cut(stage, hole, wall), svg.stroke(hole, rim, u * 0.035)]
    parts.append(
        svg.path(
            svg.polygon(
                [(x + w * 0.12, y), (x + w * 0.26, y), (x + w * 0.05, sill), (x + u * 0.01, sill - u * 0.1)]
            ),
            "#ffffff",
            opacity=0.14,
        )
    )
    parts.append(svg.rect(-5, u * 0.035, c.width + 10, u * 0.02, color.shaded(wall, 0.12)))
    seat = interior.indoor_tone(
        stage, stage.paints.get("seat", chance.pick(("#a83a3f", "#2f6f63", "#3f5f9a")))
    )
    for side in (-1, 1):
        out = 0.0 if side < 0 else c.width
        back = [
            (out - side * u * -0.02, c.height * 0.42),
            (out - side * u * 0.13, c.height * 0.45),
            (out - side * u * 0.16, c.height * 0.9),
            (out, c.height * 1.02),
        ]
        parts.append(svg.stroke(svg.polygon(back), seat, u * 0.05, stroke_linejoin="round"))
        parts.append(svg.path(svg.polygon(back), seat))
        base = [
            (out, c.height * 0.86),
            (out - side * u * 0.34, c.height * 0.88),
            (out - side * u * 0.36, c.height * 1.02),
            (out, c.height * 1.02),
        ]
        parts.append(svg.path(svg.polygon(base), color.shaded(seat, 0.08)))
    table = interior.indoor_tone(stage, "#8a5f42")
    m, top = c.width / 2, c.height * 0.8
    parts += [
        svg.rect(m - u * 0.2, top, u * 0.4, u * 0.035, table, 8),
        svg.rect(m - u * 0.025, top + u * 0.035, u * 0.05, c.height, color.shaded(table, 0.08)),
    ]
    if not stage.busy:
        cup = interior.indoor_tone(stage, "#fdfaf4")
        parts += [
            svg.rect(m - u * 0.03, top - u * 0.07, u * 0.07, u * 0.07, cup, 8),
            svg.stroke(svg.ring(m + u * 0.045, top - u * 0.035, u * 0.02), cup, u * 0.01),
        ]
    return parts, top


def _oval(x: float, y: float, rx: float, ry: float, r: float) -> str:
    return svg.rounded(x - rx, y - ry, 2 * rx, 2 * ry, r)


def _plane(stage: Stage) -> tuple[list[str], float]:
    c, u = stage.canvas, stage.canvas.short
    wall = interior.indoor_tone(stage, "#e6e4e0")
    m, y = c.width / 2, c.height * 0.47
    rx, ry = u * 0.29, u * 0.38
    hole = _oval(m, y, rx, ry, rx * 0.96)
    grey, tip = stage.world.tone("#eef1f4"), stage.world.tone("#d9453f")
    wing = [
        (m - rx * 1.1, y + ry * 0.56),
        (m + rx * 0.1, y + ry * 0.3),
        (m + rx * 0.62, y + ry * 0.02),
        (m + rx * 0.74, y + ry * 0.04),
        (m + rx * 0.46, y + ry * 0.42),
        (m - rx * 1.1, y + ry * 0.98),
    ]
    parts = [
        svg.path(svg.polygon(wing), grey),
        svg.path(
            svg.polygon(
                [
                    wing[2],
                    (wing[2][0] + u * 0.02, wing[2][1] - u * 0.05),
                    (wing[3][0] + u * 0.03, wing[3][1] - u * 0.06),
                    wing[3],
                ]
            ),
            tip,
        ),
    ]
    parts += [
        _cut(stage, hole, wall),
        svg.path(
            _oval(m, y, rx * 1.22, ry * 1.16, rx * 1.15) + hole, color.lit(wall, 0.03), fill_rule="evenodd"
        ),
        svg.stroke(hole, color.shaded(wall, 0.12), u * 0.016),
        svg.stroke(_oval(m, y, rx * 1.22, ry * 1.16, rx * 1.15), color.shaded(wall, 0.08), u * 0.008),
        svg.path(
            svg.d(
                "M",
                m - rx * 0.9,
                y - ry * 0.5,
                "Q",
                m,
                y - ry * 1.35,
                m + rx * 0.9,
                y - ry * 0.5,
                "L",
                m + rx * 0.94,
                y - ry * 0.42,
                "H",
                m - rx * 0.94,
                "Z",
            ),
            color.shaded(wall, 0.03),
        ),
    ]
    for side in (-1, 1):
        parts.append(svg.path(_oval(m + side * u * 0.86, y, rx, ry, rx * 0.96), color.shaded(wall, 0.06)))
    return parts, y + ry


def _porthole(stage: Stage) -> tuple[list[str], float]:
    c, u = stage.canvas, stage.canvas.short
    wall = interior.indoor_tone(stage, "#8a5f42" if "wooden" in stage.hints else "#6f8290")
    brass = interior.indoor_tone(stage, "#d9a83f")
    m, y, r = c.width / 2, c.height * 0.5, u * 0.37
    hole = svg.ring(m, y, r)
    seams = "".join(svg.d("M", c.width * s, -5, "V", c.height + 5) for s in (0.06, 0.94))
    parts = [
        _cut(stage, hole, wall),
        svg.stroke(seams, color.shaded(wall, 0.08), u * 0.01),
        svg.stroke(hole, color.shaded(brass, 0.1), u * 0.1),
        svg.stroke(hole, brass, u * 0.07),
    ]
    for k in range(8):
        turn = svg.circle(0, -r, u * 0.02, color.lit(brass, 0.1))
        parts.append(svg.placed(turn, m, y, turn=45 * k + 22))
    return parts, y + r
