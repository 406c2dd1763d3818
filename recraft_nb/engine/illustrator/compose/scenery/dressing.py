"""How a place is dressed: crowded, flooded, decorated for Christmas or Halloween, lit by candles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import pollution, undergrowth, weather
from recraft_nb.engine.illustrator.ink import color, pictures, svg
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.pen.shapes import Pen
from recraft_nb.engine.illustrator.props.plants.overgrown import ivy

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_CROWDED = word_set("crowded crowd crowds bustling")
_BUSY = word_set("busy packed")
_BUSY_PLACES = word_set(
    "street market station city airport beach square mall marketplace platform town downtown fair crosswalk"
    " intersection crossing"
)
_STREETS = word_set("street road pedestrian pedestrians city busy tokyo shibuya intersection traffic")
_LEFT = word_set("abandoned derelict overgrown")
_GREENERY = word_set("plants vines ivy leaves greenery moss ferns")
_WET = word_set("reflections reflection reflecting wet")
_FLOODED = word_set("flooded flood flooding submerged")
_CHRISTMAS = word_set("christmas xmas")
_HALLOWEEN = word_set("halloween")
_DECORATED = word_set(
    "decorated decorations lights decoration market village town street house living room eve square porch"
    " mall decor night evening cottage cabin city"
)
_CANDLELIT = word_set("candlelit candle-lit candlelight candle-light")
_PUPILS = word_set("students pupils children kids desks classroom class")
_SKINS = ("#f2c9a4", "#d9a066", "#8a5a3c", "#c98a5a", "#f7d9bd")
_CLOTHES = ("#c8503f", "#3f7fa8", "#e0a23f", "#5a8f5a", "#8a5aa0", "#2f4a63", "#d97a8f")
_HAIR = ("#2b211d", "#5a3a24", "#c99a4f", "#8a8f99")
_BULBS = ("#ff5a4f", "#ffd23f", "#5fc8ff", "#7fe08a", "#ff9ad0")


def behind(stage: Stage, chance: Chance) -> None:
    """What stands behind the subjects: a crowd, a tree with lights, pumpkins."""
    said = stage.hints
    if "classroom" in stage.shown and said & _PUPILS and (not stage.busy or said & {"empty", "rows"}):
        for top, size in ((0.7, 0.55), (0.77, 0.75)):
            stage.canvas.add("ground", *_row_of_desks(stage, stage.canvas.height * top, size))
    crosses = "crosswalk" in said or ("crossing" in said and bool(said & _STREETS))
    if crosses and stage.kind == "ground" and not stage.indoors:
        _crossing(stage)
    pollution.behind(stage, chance.stream("pollution"))
    if {"after", "rain"} <= said and stage.kind == "ground" and not stage.indoors:
        weather.puddles(stage, chance.stream("puddles"))
    if "lava" in said and "cave" in said:
        _lava(stage)
    if stage.kind in {"air", "deep", "water"}:
        return
    many = said & _CROWDED or {"full", "people"} <= said or (said & _BUSY and said & _BUSY_PLACES)
    if many and stage.kind == "ground" and not {"stadium", "shoppers"} & stage.shown:
        _crowd(stage, chance.stream("crowd"))
    if said & _CHRISTMAS and said & _DECORATED:
        _christmas(stage, chance.stream("christmas"))
    if said & _HALLOWEEN and said & _DECORATED:
        _halloween(stage, chance.stream("halloween"))


def before(stage: Stage, chance: Chance, *, alone: bool) -> None:
    """What is before the subjects: the water of a flood, the light of candles, vines over an empty place.

    Args:
        stage: Gets what is in front.
        chance: Scatters leaves.
        alone: No house or car wears its own leaves.
    """
    pollution.before(stage, chance.stream("adrift"))
    if stage.hints & _LEFT and alone and stage.kind == "ground" and "space-station" not in stage.shown:
        _left_alone(stage, chance.stream("vines"), dust=True)
    elif "everywhere" in stage.hints and stage.hints & _GREENERY and stage.kind == "ground":
        _left_alone(stage, chance.stream("vines"), dust=False)
    if stage.hints & _FLOODED and stage.kind == "ground" and not stage.indoors:
        _flood(stage)
    if stage.hints & _WET and stage.kind == "ground" and not stage.indoors and stage.weather in {"rain",
        "storm"}:
        _reflect(stage)
    if "classroom" in stage.shown and stage.hints & _PUPILS:
        _desks(stage)
    if stage.hints & _CANDLELIT and stage.indoors:
        _candles(stage)


def _crowd(stage: Stage, chance: Chance) -> None:
    """Many people in rows, the far ones small."""
    c, u = stage.canvas, stage.canvas.short
    for row in range(3):
        t = row / 2
        y = stage.back + (stage.stand - stage.back) * (0.1 + 0.5 * t)
        size = u * (0.15 + 0.09 * t)
        x = -size * chance.uniform(0.0, 0.4)
        while x < c.width + size * 0.3:
            c.add("ground", _somebody(stage, chance, x, y + chance.uniform(-0.03, 0.03) * size,
                size * chance.uniform(0.88, 1.08)))
            x += size * chance.uniform(0.34, 0.52)


def _somebody(stage: Stage, chance: Chance, x: float, y: float, h: float) -> str:
    """One of a crowd: head, hair, shoulders, legs."""
    tone = stage.world.tone
    cloth, skin = tone(chance.pick(_CLOTHES)), tone(chance.pick(_SKINS))
    legs = color.shaded(tone("#3a4458"), chance.uniform(0.0, 0.06))
    hair = tone(chance.pick(_HAIR))
    return "".join((
        svg.rect(x - h * 0.1, y - h * 0.42, h * 0.085, h * 0.42, legs, h * 0.03),
        svg.rect(x + h * 0.015, y - h * 0.42, h * 0.085, h * 0.42, legs, h * 0.03),
        svg.rect(x - h * 0.17, y - h * 0.74, h * 0.34, h * 0.4, cloth, h * 0.1),
        svg.circle(x, y - h * 0.86, h * 0.125, hair),
        svg.circle(x, y - h * 0.835, h * 0.108, skin) if chance.chance(0.6) else svg.circle(x, y - h * 0.86,
            h * 0.118, hair),
    ))


def _christmas(stage: Stage, chance: Chance) -> None:
    """Lights on strings, and a tree with baubles where there is none."""
    c, u = stage.canvas, stage.canvas.short
    layer = "distance" if stage.indoors else "middle"
    for row in range(2):
        top, sag = u * (0.05 + 0.1 * row), u * (0.06 + 0.015 * row)
        count = max(3, round(c.width / u * 3))
        for k in range(count):
            x0, x1 = c.width * k / count, c.width * (k + 1) / count
            c.add(layer, svg.stroke(svg.d("M", x0, top, "Q", (x0 + x1) / 2, top + 2 * sag, x1, top),
                "#3f5a46", 4))
            for j in range(6):
                t = (j + 0.5) / 6
                px, py = x0 + (x1 - x0) * t, top + 4 * sag * t * (1 - t)
                paint = _BULBS[(j + k + row) % 5]
                c.add(layer, svg.circle(px, py + 7, u * 0.021, paint, opacity=0.28),
                    svg.circle(px, py + 7, u * 0.011, paint))
    if set(stage.busy) & {"christmas-tree", "evergreen-tree", "wreath"}:
        return
    side = 1 if stage.layout.hero_x < 0.5 else -1
    x, y, h = c.width * (0.5 + side * 0.38), stage.back + (stage.stand - stage.back) * 0.55, u * 0.46
    c.add("ground", *_tree(stage, chance, x, y, h))


def _tree(stage: Stage, chance: Chance, x: float, y: float, h: float) -> list[str]:
    """A fir with a star, garlands and baubles, presents below."""
    tone = stage.world.tone
    green = tone("#2f7a4a")
    parts = [svg.rect(x - h * 0.04, y - h * 0.12, h * 0.08, h * 0.12, tone("#7a5236"))]
    for k in range(4):
        w, low = h * (0.32 - 0.065 * k), y - h * (0.08 + 0.2 * k)
        parts.append(svg.path(svg.polygon([(x - w, low), (x, low - h * 0.34), (x + w, low)]),
            color.shaded(green, 0.03 * (k % 2))))
        parts.append(svg.stroke(svg.d("M", x - w * 0.72, low - h * 0.03, "Q", x, low + h * 0.03, x + w * 0.6,
            low - h * 0.08), "#f2d06a", h * 0.014))
        for j in range(4 - k // 2):
            bx = x + w * (-0.62 + 1.24 * (j + 0.5) / (4 - k // 2))
            parts.append(svg.circle(bx, low - h * chance.uniform(0.03, 0.08), h * 0.022, _BULBS[(j + k) % 5]))
    parts.append(svg.path(svg.star(x, y - h * 1.02, h * 0.07, h * 0.03, 5), "#ffd23f"))
    for dx, paint, size in ((-0.2, "#d9433f", 0.11), (0.16, "#3f7fc0", 0.13), (0.32, "#5fa052", 0.09)):
        s = h * size
        parts += [svg.rect(x + h * dx - s / 2, y - s * 0.8, s, s * 0.86, tone(paint), 3),
            svg.rect(x + h * dx - s * 0.08, y - s * 0.8, s * 0.16, s * 0.86, "#fdf2d8")]
    return parts


def _halloween(stage: Stage, chance: Chance) -> None:
    """Carved pumpkins along the ground, bats in the air, a web in the corner."""
    c, u = stage.canvas, stage.canvas.short
    lantern = pictures.picture("jack-o-lantern", "color") if pictures.has_picture("jack-o-lantern") else None
    if lantern is not None:
        x0, _, x1, y1 = lantern.bbox
        for k, (at, size) in enumerate(((0.1, 0.13), (0.24, 0.09), (0.78, 0.1), (0.91, 0.14))):
            scale = u * size / (x1 - x0)
            y = stage.stand + u * 0.03 * (k % 2)
            body = pictures.place_ids(lantern.body, f"pumpkin{k}")
            c.add(
                "ground",
                svg.circle(c.width * at, y - u * size * 0.4, u * size,
                    c.radial([(0, "#ffb03a", 0.5), (1, "#ffb03a", 0)])),
                f'<g transform="translate({svg.num(c.width * at)} {svg.num(y)})scale({svg.ratio(scale)})'
                f'translate({svg.ratio(-(x0 + x1) / 2)} {svg.ratio(-y1)})">{body}</g>',
            )
    bat = (
        "M0,0C-14,-16 -22,-10 -30,-22C-40,-14 -58,-18 -70,-2C-56,-8 -48,0 -44,8C-34,0 -24,4 -18,14C-12,8"
        " -6,10 0,20C6,10 12,8 18,14C24,4 34,0 44,8C48,0 56,-8 70,-2C58,-18 40,-14 30,-22C22,-10 14,-16 0,0Z"
    )
    for k in range(5):
        c.add("middle", svg.placed(svg.path(bat, "#2a2035"), c.width * (0.12 + 0.19 * k),
            u * chance.uniform(0.08, 0.3), u / 1000 * chance.uniform(0.6, 1.1)))
    web = "".join(svg.d("M0,0L", u * 0.2 * a, u * 0.2 * b) for a,
        b in ((1, 0.1), (0.86, 0.5), (0.5, 0.86), (0.1, 1)))
    web += "".join(svg.d("M", u * t, u * t * 0.1, "Q", u * t * 0.66, u * t * 0.34, u * t * 0.5, u * t * 0.86,
        "Q", u * t * 0.3, u * t * 0.9, u * t * 0.1, u * t)
                   for t in (0.07, 0.12, 0.17))
    c.add("middle", svg.stroke(web, "#f4f0f8", 2.6, stroke_opacity=0.75))


def _lava(stage: Stage) -> None:
    """A glowing stream across the floor of a cave."""
    c, u = stage.canvas, stage.canvas.short
    y = stage.back + u * 0.06
    edge = [(-10.0, y), (c.width * 0.3, y - u * 0.02), (c.width * 0.6, y + u * 0.03), (c.width + 10, y)]
    low = [(c.width + 10, c.height * 0.93), (c.width * 0.62, c.height * 0.97),
        (c.width * 0.3, c.height * 0.91), (-10.0, c.height * 0.95)]
    c.add("ground", svg.path(svg.smooth([*edge, *low], close=True),
        c.across([(0, "#ffb02f"), (1, "#e8471f")], 0, y, 0, c.height)))
    lumps = "".join(svg.rounded(c.width * x, y + u * dy, u * w, u * 0.018, 8) for x, dy, w in (
        (0.08, 0.06, 0.12), (0.36, 0.1, 0.16), (0.7, 0.07, 0.12), (0.2, 0.17, 0.14), (0.58, 0.2, 0.18),
            (0.84, 0.16, 0.1)))
    c.add("ground", svg.path(lumps, "#ffe27a", opacity=0.8))
    c.add("ground", svg.rect(-5, stage.back - u * 0.2, c.width + 10, c.height,
        c.linear([(0, "#ff8a2f", 0), (0.4, "#ff8a2f", 0.22), (1, "#ff8a2f", 0.05)])))


def _flood(stage: Stage) -> None:
    """Brown-blue water over the ground, as high as a knee, with rings on it."""
    c, u = stage.canvas, stage.canvas.short
    y = stage.stand - u * 0.045
    tone = color.mix(stage.world.tone("water"), stage.world.tone("#8a8270"), 0.35)
    far = stage.back - u * 0.01
    shine = color.mix(tone, "#ffffff", 0.3)
    c.add("ground", svg.rect(-5, far, c.width + 10, c.height,
        c.across([(0, shine, 0.94), (1, tone, 0.97)], 0, far, 0, c.height)))
    c.add("weather", svg.rect(-5, y, c.width + 10, c.height,
        c.across([(0, tone, 0.75), (0.3, tone, 0.94), (1, tone, 1)], 0, y, 0, c.height)))
    waves = "".join(svg.rounded(c.width * x, y + u * dy, u * w, 5, 3) for x, dy, w in (
        (0.05, 0.02, 0.14), (0.3, 0.05, 0.2), (0.62, 0.015, 0.16), (0.8, 0.09, 0.12), (0.12, 0.13, 0.18),
            (0.5, 0.15, 0.22), (0.4, 0.008, 0.1)))
    c.add("weather", svg.path(waves, "#ffffff", opacity=0.5))


def _reflect(stage: Stage) -> None:
    """Wet ground that doubles the lights and the colours above it in long streaks."""
    c, u = stage.canvas, stage.canvas.short
    top = stage.back + u * 0.02
    for k in range(9):
        x, wide = c.width * (k + 0.5) / 9, u * (0.05 + 0.03 * (k % 3))
        paint = stage.world.lamp if k % 2 == 0 else stage.world.tone(_CLOTHES[k % 7])
        fade = c.linear([(0, paint, 0.55), (1, paint, 0)])
        c.add("ground", svg.rect(x - wide / 2, top, wide, (c.height - top) * (0.6 + 0.12 * (k % 3)), fade,
            wide * 0.4))
    shine = "".join(svg.rounded(c.width * (0.07 * k), top + (c.height - top) * (0.15 + 0.27 * (k % 3)),
        u * 0.1, 5, 3) for k in range(14))
    c.add("ground", svg.path(shine, "#ffffff", opacity=0.35))


def _left_alone(stage: Stage, chance: Chance, *, dust: bool) -> None:
    """Dust over everything, vines that hang from above, grass that has come in from the sides."""
    c, u = stage.canvas, stage.canvas.short
    if dust:
        stage.front.append(svg.rect(0, 0, c.width, c.height, "#7d7f78", opacity=0.24))
    pen = Pen()
    ways = [(c.width * x, -10.0, c.width * x + u * lean, u * long) for x, lean, long in (
        (0.05, 0.03, 0.5), (0.13, -0.01, 0.3), (0.3, 0.02, 0.18), (0.66, 0.01, 0.2), (0.84, 0.02, 0.34),
            (0.95, -0.02, 0.56))]
    if not dust:
        # What grows everywhere also climbs from below, with large leaves.
        ways += [(c.width * x, c.height * 0.82, c.width * x + u * lean, c.height * 0.82 - u * long)
                 for x, lean, long in ((0.1, 0.05, 0.5), (0.22, -0.03, 0.34), (0.78, 0.03, 0.36),
                     (0.9, -0.05, 0.52))]
    ivy(pen, ways, chance, u * (0.02 if dust else 0.03))
    stage.front.append("".join(pen.parts))
    for x in (0.04, 0.16, 0.82, 0.94):
        blades = undergrowth.grass(chance, u * 0.16, u * 0.15, 9)
        stage.front.append(svg.placed(svg.path(blades, stage.world.tone("#6f8a4a")), c.width * x,
            c.height + 6))


def _crossing(stage: Stage) -> None:
    """White bars across the road toward the viewer."""
    c = stage.canvas
    top, low, m = stage.stand - c.short * 0.02, c.height + 5, c.width / 2
    bars = "".join(
        svg.polygon([(m + k * c.width * 0.085, top), (m + (k + 0.5) * c.width * 0.085, top),
                     (m + (k + 0.5) * c.width * 0.14, low), (m + k * c.width * 0.14, low)])
        for k in range(-6, 6))
    c.add("ground", svg.path(bars, stage.world.tone("#f4f1ea"), opacity=0.92))


def _desks(stage: Stage) -> None:
    """School desks in a row before everybody."""
    c = stage.canvas
    stage.front += _row_of_desks(stage, c.height - c.short * 0.16, 1.0)


def _row_of_desks(stage: Stage, top: float, size: float) -> list[str]:
    """Desks with books and pencils from side to side."""
    c, u, tone = stage.canvas, stage.canvas.short * size, stage.world.tone
    count = max(3, round(c.width / u * 3))
    parts: list[str] = []
    for k in range(count):
        x, w = c.width * (k + 0.5) / count, c.width / count * 0.8
        wood = tone("#d9a868")
        parts += [
            svg.rect(x - w * 0.44, top + u * 0.03, w * 0.05, u * 0.2, tone("#6f7885")),
            svg.rect(x + w * 0.39, top + u * 0.03, w * 0.05, u * 0.2, tone("#6f7885")),
            svg.rect(x - w * 0.4, top + u * 0.03, w * 0.8, u * 0.05, color.shaded(wood, 0.1)),
            svg.rect(x - w / 2, top, w, u * 0.034, wood, 5),
            svg.rect(x - w * 0.28, top - u * 0.022, w * 0.34, u * 0.022, tone(_CLOTHES[k % 7]), 3),
            svg.rect(x - w * 0.25, top - u * 0.038, w * 0.28, u * 0.016, tone(_CLOTHES[(k + 3) % 7]), 3),
            svg.rect(x + w * 0.2, top - u * 0.05, w * 0.08, u * 0.05, tone("#5f8fb0"), 3),
            svg.stroke(svg.d("M", x + w * 0.23, top - u * 0.05, "l", -u * 0.01, -u * 0.03, "M", x + w * 0.26,
                top - u * 0.05, "l", u * 0.012, -u * 0.034),
                       tone("#f2b93f"), u * 0.007),
        ]
    return parts


def _candles(stage: Stage) -> None:
    """The room goes dark around three candles in front."""
    c, u = stage.canvas, stage.canvas.short
    stage.front.append(svg.rect(0, 0, c.width, c.height, "#1a0f24", opacity=0.34))
    for x, h in ((0.09, 0.16), (0.17, 0.11), (0.9, 0.15)):
        px, y = c.width * x, c.height * 0.97
        top = y - u * h
        stage.front += [
            svg.circle(px, top, u * 0.34, c.radial([(0, "#ffcf7a", 0.6), (0.4, "#ffb85a", 0.2),
                (1, "#ffb85a", 0)])),
            svg.ellipse(px, y, u * 0.06, u * 0.014, "#b98f4a"),
            svg.rect(px - u * 0.022, top, u * 0.044, u * h, "#fff2da", 5),
            svg.path(svg.d("M", px, top - u * 0.07, "q", u * 0.03, u * 0.045, 0, u * 0.068, "q", -u * 0.03,
                -u * 0.023, 0, -u * 0.068), "#ffae35"),
            svg.circle(px, top - u * 0.018, u * 0.009, "#fff6c8"),
        ]
