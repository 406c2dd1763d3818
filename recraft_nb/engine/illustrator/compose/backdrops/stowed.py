"""Rooms under roofs and under the ground: an attic, a cellar, a stable, a house of glass."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.


def attic(stage: Stage) -> None:
    """Rafters that meet above, a round window in the gable, boxes along the eaves, dust in the light."""
    chance, c, u = stage.chance.stream("attic"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.72, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    board = tone(chance.pick(("#b98a5f", "#a87a52", "#c49a70")))
    c.add("sky", svg.rect(-5, 0, c.width + 10, foot + 5, color.shaded(board, 0.06)))
    gable = [(m, -u * 0.06), (m + u * 0.4, foot), (m - u * 0.4, foot)]
    planks = "".join(svg.d("M", m - u * 0.4 + k * u * 0.08, 0, "V", foot) for k in range(1, 10))
    clip = c.clip(svg.polygon(gable))
    c.add("sky", svg.path(svg.polygon(gable), color.lit(board, 0.07)))
    c.add("sky", svg.group(svg.stroke(planks, color.shaded(board, 0.02), 3), clip_path=clip))
    beam = tone("#7a5236")
    for side in (-1, 1):
        for k in range(5):
            x0, x1 = m + side * u * (0.04 + 0.14 * k), m + side * u * (0.4 + 0.26 * k)
            quad = [(x0, -5), (x0 + side * u * 0.035, -5), (x1 + side * u * 0.06, foot), (x1, foot)]
            c.add("sky", svg.path(svg.polygon(quad), beam if k else color.shaded(beam, 0.03)))
    c.add("distance", svg.rect(m - u * 0.24, u * 0.26, u * 0.48, u * 0.035, color.lit(beam, 0.03)))
    r, y = u * 0.09, foot - u * 0.24
    frame = tone("#efe2cc")
    view = stage.world.scheme.sky
    c.add(
        "distance",
        svg.circle(m, y, r * 1.16, frame),
        svg.circle(m, y, r, c.across([(0, view[0]), (1, view[-1])], 0, y - r, 0, y + r)),
        svg.stroke(svg.d("M", m - r, y, "h", 2 * r, "M", m, y - r, "v", 2 * r), frame, u * 0.012),
        svg.path(svg.polygon([(m - r * 0.7, y + r * 0.4), (m + r * 0.7, y - r * 0.2),
            (m + u * 0.5, c.height), (m - u * 0.1, c.height)]),
                 stage.world.scheme.glow, opacity=0.2),
    )
    interior.floor(stage, chance, foot)
    slept_in = bool(stage.hints & {"bedroom", "bed"})
    for side in (-1, 1):
        for k in range(0 if slept_in else 3):
            w = u * (0.15 - 0.02 * k)
            x = m + side * (c.width / 2 - w * 0.7 - k * u * 0.02)
            y1 = foot + u * 0.03 - (0, u * 0.12, u * 0.22)[k]
            box = tone(("#c9a06a", "#b9935f", "#d4b07a")[(k + (side > 0)) % 3])
            c.add(
                "ground",
                svg.rect(x - w / 2, y1 - w * 0.78, w, w * 0.78, box, 3),
                svg.rect(x - w / 2, y1 - w * 0.78, w, w * 0.16, color.lit(box, 0.05), 3),
                svg.rect(x - w * 0.08, y1 - w * 0.78, w * 0.16, w * 0.34, color.shaded(box, 0.08)),
            )
    web = "".join(svg.d("M0,0L", u * 0.17 * a, u * 0.17 * b) for a,
        b in ((1, 0.1), (0.86, 0.5), (0.5, 0.86), (0.1, 1)))
    web += "".join(svg.d("M", u * t, u * t * 0.1, "Q", u * t * 0.66, u * t * 0.34, u * t * 0.5,
        u * t * 0.86) for t in (0.06, 0.1, 0.14))
    if slept_in:
        interior.rug(stage, chance, foot + (c.height - foot) * 0.55)
    else:
        c.add("distance", svg.stroke(web, "#f4f0e6", 2.4, stroke_opacity=0.7))
    motes = "".join(svg.d("M", chance.uniform(0.3, 0.75) * c.width, chance.uniform(0.35, 0.95) * c.height,
        "h0") for _ in range(28))
    stage.front.append(svg.stroke(motes, "#fff4d6", 5, stroke_opacity=0.6))
    stage.shown = frozenset(("attic", "loft", "window", "roof", "box", "boxes", "package", "cobweb", "dust"))
    interior.ready(stage, foot)


def cellar(stage: Stage) -> None:
    """Vaults of stone, racks of bottles, a lamp on the wall."""
    chance, c, u = stage.chance.stream("cellar"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.72
    interior.plain(stage, "#8a7d74", "#6f6259", foot)
    tone = partial(interior.indoor_tone, stage)
    stone = tone("#a3968b")
    for r in range(9):
        y = foot * r / 9
        for k in range(-1, 9):
            x = (k + (0.5 if r % 2 else 0)) * u * 0.15
            if chance.chance(0.6):
                c.add("sky", svg.rect(x + 3, y + 3, u * 0.15 - 6, foot / 9 - 6,
                    color.shaded(stone, chance.uniform(0.01, 0.07)), 8))
    bays = 3 if c.width < u * 1.4 else 5
    for k in range(bays):
        x, w = c.width * (k + 0.5) / bays, c.width / bays * 0.78
        top = foot - u * 0.46
        arch = svg.d("M", x - w / 2, foot, "V", top + w * 0.4, "A", w / 2, w / 2, "0 0 1", x + w / 2,
            top + w * 0.4, "V", foot, "Z")
        c.add("distance", svg.path(arch, tone("#40352f")))
        c.add("distance", svg.stroke(arch, color.lit(stone, 0.05), u * 0.026))
        if k != bays // 2:
            _rack(stage, x, foot, w * 0.86, u * 0.3)
    m = c.width * 0.5
    for k in range(2):
        x = c.width * (k + 1) / bays if bays == 3 else c.width * (2 * k + 1.5) / bays
        y = foot - u * 0.4
        c.add(
            "ground",
            svg.circle(x, y, u * 0.2, c.radial([(0, "#ffd98a", 0.55), (1, "#ffd98a", 0)])),
            svg.rect(x - u * 0.012, y + u * 0.03, u * 0.024, u * 0.06, tone("#3a3230"), 3),
            svg.rect(x - u * 0.026, y - u * 0.035, u * 0.052, u * 0.07, "#ffe9b0", 10),
        )
    c.add("ground", svg.ellipse(m, foot + (c.height - foot) * 0.5, u * 0.6, u * 0.1, "#ffd98a", opacity=0.16))
    stage.shown = frozenset(("cellar", "wine-cellar", "basement", "lamp", "arch"))
    interior.ready(stage, foot)


def _rack(stage: Stage, x: float, foot: float, w: float, h: float) -> None:
    """Bottles that lie in rows, their bottoms to the viewer."""
    c, wood = stage.canvas, interior.indoor_tone(stage, "#7a5236")
    c.add("distance", svg.rect(x - w / 2, foot - h, w, h, interior.indoor_tone(stage, "#5a3f2c"), 3))
    for r in range(3):
        c.add("distance", svg.rect(x - w / 2, foot - h + (r + 1) * h / 3 - h * 0.03, w, h * 0.04, wood))
        for k in range(4):
            bx, by = x - w / 2 + w * (k + 0.5) / 4, foot - h + (r + 0.5) * h / 3
            glass = interior.indoor_tone(stage, ("#3f6f4a", "#6f2f3a", "#40503f")[(r + k) % 3])
            c.add("distance", svg.circle(bx, by, w * 0.1, glass),
                svg.circle(bx - w * 0.02, by - w * 0.02, w * 0.04, color.lit(glass, 0.12)))


def stable(stage: Stage) -> None:
    """Boxes with half doors, beams above, straw on the floor, a lantern."""
    chance, c, u = stage.chance.stream("stable"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * 0.7
    tone = partial(interior.indoor_tone, stage)
    wood = tone(chance.pick(("#a8734a", "#96653f", "#b5825a")))
    c.add("sky", svg.rect(-5, 0, c.width + 10, foot + 5, color.shaded(wood, 0.05)))
    lines = "".join(svg.d("M", k * u * 0.09, 0, "V", foot) for k in range(int(c.width / u / 0.09) + 2))
    c.add("sky", svg.stroke(lines, color.shaded(wood, 0.1), 3.4))
    stalls = max(2, round(c.width / (u * 0.44)))
    horses = "horse" in stage.hints or "horses" in stage.hints
    for k in range(stalls):
        w = c.width / stalls
        x = w * (k + 0.5)
        c.add("distance", svg.rect(x - w * 0.38, u * 0.2, w * 0.76, foot - u * 0.2, tone("#3f2d22"), 4))
        if horses and "horse" not in stage.busy:
            c.add("distance", _horse_head(x, foot - u * 0.22, u * 0.3,
                tone(chance.pick(("#8a5a3a", "#b98a5f", "#5a4338", "#d9cfc2"))), k % 2 == 1))
        door = svg.rect(x - w * 0.38, foot - u * 0.24, w * 0.76, u * 0.25, color.lit(wood, 0.05), 3)
        bars = svg.stroke(svg.d("M", x - w * 0.35, foot - u * 0.01, "L", x + w * 0.35, foot - u * 0.22),
            color.shaded(wood, 0.03), u * 0.026)
        rim = svg.rect(x - w * 0.4, foot - u * 0.26, w * 0.8, u * 0.03, color.shaded(wood, 0.12), 3)
        c.add("middle", door, bars, rim)
        c.add("middle", svg.rect(x - w * 0.5 - u * 0.02, 0, u * 0.04, foot, color.shaded(wood, 0.14)))
    c.add("distance", svg.rect(-5, u * 0.12, c.width + 10, u * 0.05, color.shaded(wood, 0.16)))
    interior.smooth_floor(stage, tone("#c9ab74"), foot)
    straw = "".join(
        svg.d("M", chance.uniform(0, c.width), chance.uniform(foot + 8, c.height), "l",
            chance.uniform(-30, 30), chance.uniform(-12, 8))
        for _ in range(130)
    )
    c.add("ground", svg.stroke(straw, tone("#ecd48a"), 4))
    bale = c.width * (0.88 if stage.layout.hero_x < 0.5 else 0.12)
    hay = tone("#e0c06a")
    c.add(
        "ground",
        svg.rect(bale - u * 0.13, foot - u * 0.09, u * 0.26, u * 0.15, hay, 8),
        svg.stroke(svg.d("M", bale - u * 0.06, foot - u * 0.09, "v", u * 0.15, "M", bale + u * 0.06,
            foot - u * 0.09, "v", u * 0.15),
                   tone("#a8743f"), u * 0.01),
    )
    stage.shown = frozenset(("stable", "barn", "hay", "straw", "stall", "lantern"))
    interior.ready(stage, foot)


def _horse_head(x: float, y: float, h: float, coat: str, flip: bool) -> str:
    """A horse that looks over its door."""
    dark = color.shaded(coat, 0.14)
    body = (
        svg.path(
            "M-40,60C-60,-40 -30,-110 20,-140L40,-176L56,-138C78,-120 84,-96 84,-70L108,-8"
            "C110,18 84,28 66,16L36,-26C22,6 30,36 36,60Z", coat)
        + svg.path("M20,-140C-40,-110 -66,-40 -46,60L-72,60C-84,-40 -50,-120 14,-152Z", dark)
        + svg.circle(60, -92, 8, "#241a14") + svg.circle(92, 0, 5, dark)
    )
    return svg.placed(body, x, y, h / 200, flip)


def hothouse(stage: Stage) -> None:
    """Inside a house of glass: ribs and panes above, beds of plants along a path."""
    chance, c, u = stage.chance.stream("hothouse"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot, m = c.height * 0.62, c.width / 2
    tone = partial(interior.indoor_tone, stage)
    sky = stage.world.scheme.sky
    c.add("sky", svg.rect(-5, 0, c.width + 10, foot + 5, c.across([(0, sky[0]),
        (1, color.mix(sky[-1], "#e9f7ef", 0.4))], 0, 0, 0, foot)))
    frame = tone("#f4f8f4")
    ribs = "".join(svg.d("M", m, u * 0.1, "L", m + k * u * 0.18, u * 0.3 + abs(k) * u * 0.02, "V",
        foot) for k in range(-5, 6))
    ribs += svg.d("M", m, u * 0.1, "L", m - u * 1.1, u * 0.46, "M", m, u * 0.1, "L", m + u * 1.1, u * 0.46)
    c.add("distance", svg.path(svg.polygon([(m, u * 0.1), (c.width + 9, u * 0.4), (c.width + 9, foot),
        (-9, foot), (-9, u * 0.4)]), "#ffffff", opacity=0.22))
    c.add("distance", svg.stroke(ribs, frame, u * 0.013), svg.rect(-5, u * 0.42, c.width + 10, u * 0.012,
        frame))
    c.add("distance", svg.rect(-5, foot - u * 0.05, c.width + 10, u * 0.06, tone("#b98f6a")))
    interior.smooth_floor(stage, tone("#c9b08a"), foot)
    fruit = _crop(stage)
    orchids = bool(stage.hints & {"orchid", "orchids"})
    for side in (-1, 1):
        for row in range(4):
            t = row / 3
            y = foot + u * 0.02 + (c.height - foot) * 0.86 * t**1.4
            x = m + side * u * (0.2 + 0.28 * t)
            size = u * (0.17 + 0.2 * t)
            bed = tone("#8a5f3f")
            layer = "ground"
            c.add(layer, svg.ellipse(x + side * size * 0.3, y, size * 0.85, size * 0.13, bed))
            for k in range(3):
                px = x + side * size * (0.62 * k - 0.3)
                if orchids:
                    c.add(layer, _orchid(px, y, size * 0.95, tone(_PETALS[(k + row) % 4]), side))
                    continue
                c.add(layer, _plant(px, y, size, tone(("#4f8f4a", "#5f9f52", "#3f7f48")[k]), tone(fruit),
                    chance.randint(0, 5)))
    stage.shown = frozenset(("greenhouse", "plant", "tomato", "potted-plant", "seedling", "glasshouse"))
    if orchids:
        _hang_baskets(stage)
        stage.shown |= {"orchid", "orchids", "hibiscus", "flower", "flowers"}
    interior.ready(stage, foot)


_PETALS = ("#d96fc0", "#fbf4fa", "#f2b3d9", "#a86fd0")


def _orchid(x: float, y: float, size: float, petal: str, side: int) -> str:
    """An orchid in a pot: strap leaves, an arching stem with a row of broad blossoms."""
    leaf, pot = "#4f8f4a", "#b9704a"
    w = size * 0.17
    parts = [svg.path(svg.d("M", x, y - w, "Q", x + d * size * 0.2, y - size * 0.42, x + d * size * 0.38,
        y - size * 0.2, "Q", x + d * size * 0.2, y - size * 0.24, x, y - w * 0.6, "Z"),
        leaf if d < 0 else color.shaded(leaf, 0.05)) for d in (-1, 1)]
    parts += [svg.path(svg.polygon([(x - w, y - size * 0.2), (x + w, y - size * 0.2), (x + w * 0.74, y),
        (x - w * 0.74, y)]), pot), svg.rect(x - w * 1.1, y - size * 0.23, w * 2.2, size * 0.06,
        color.lit(pot, 0.05), 3)]
    way = [(x, y - size * 0.2), (x - side * size * 0.04, y - size * 0.66), (x + side * size * 0.04,
        y - size * 0.96), (x + side * size * 0.3, y - size * 1.0)]
    parts.append(svg.stroke(svg.smooth(way), color.shaded(leaf, 0.08), size * 0.028))
    for bx, by, r in ((-0.02, 0.7, 0.12), (0.02, 0.86, 0.12), (0.13, 0.99, 0.11), (0.27, 0.99, 0.09)):
        px, py, s = x + side * size * bx, y - size * by, size * r
        parts += [svg.placed(svg.ellipse(0, -s * 0.62, s * 0.36, s * 0.56, color.shaded(petal, 0.05)), px, py,
            turn=a) for a in (0, 128, -128)]
        parts += [svg.ellipse(px + d * s * 0.56, py - s * 0.12, s * 0.56, s * 0.46, petal) for d in (-1, 1)]
        parts += [svg.ellipse(px, py + s * 0.16, s * 0.2, s * 0.26, "#b02f7a"),
            svg.circle(px, py, s * 0.12, "#f7d66a")]
    return "".join(parts)


def _hang_baskets(stage: Stage) -> None:
    """Baskets of orchids that hang from the ribs."""
    c, u = stage.canvas, stage.canvas.short
    for k, (x, low) in enumerate(((0.1, 0.4), (0.32, 0.33), (0.68, 0.34), (0.9, 0.41))):
        px, py = c.width * x, u * low
        c.add("middle", svg.stroke(svg.d("M", px, u * 0.2, "V", py - u * 0.02), "#8f7a5f", u * 0.004),
            svg.placed(_orchid(0, 0, u * 0.17, _PETALS[k], 1 if x < 0.5 else -1), px, py))


def _crop(stage: Stage) -> str:
    """The colour of what grows there."""
    crops = {"#e0402f": {"tomato", "tomatoes", "strawberries"}, "#f2c53f": {"lemons", "lemon"},
        "#f07fb0": {"orchids", "flowers", "roses"},
             "#5f9f52": {"cucumbers", "plants", "ferns", "succulents", "cacti"},
                 "#e07f2f": {"oranges", "peppers"}}
    return next((paint for paint, words in crops.items() if words & stage.hints), "#e8604c")


def _plant(x: float, y: float, size: float, leaf: str, fruit: str, turn: int) -> str:
    """A plant on a stick with leaves in pairs and fruit between them."""
    parts = [svg.stroke(svg.d("M", x, y, "v", -size), color.shaded(leaf, 0.14), size * 0.03)]
    for k in range(4):
        cy = y - size * (0.2 + 0.24 * k)
        wide = size * (0.26 - 0.035 * k)
        parts += [svg.placed(svg.ellipse(side * wide * 0.8, 0, wide, wide * 0.42,
            leaf if side < 0 else color.shaded(leaf, 0.04)), x, cy, turn=-side * 18)
                  for side in (-1, 1)]
        if (k + turn) % 4 < 3:
            parts.append(svg.circle(x + size * (0.09 if (k + turn) % 2 else -0.1), cy + size * 0.07,
                size * 0.06, fruit))
    return "".join(parts)
