"""Land in rows and rocks: fields of flowers, vineyard, canyon, oasis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import land
from recraft_nb.engine.illustrator.compose.scenery import plants, skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.compose.stage import Stage

#: Flowers that are grown in fields: their colours.
FLOWERS: dict[str, tuple[str, ...]] = {
    "lavender": ("#8a5fc9", "#7a4fb8", "#a07fe0"),
    "tulip": ("#e0404f", "#f2b83a", "#f08fb0"),
    "sunflower": ("#f7c52d", "#f2b01f", "#ffd95a"),
    "poppy": ("#e0382f", "#d92b2b", "#f2574a"),
    "rose": ("#d9364f", "#f08fb0", "#c92b45"),
    "daisy": ("#fbfaf4", "#f4f1e6", "#ffffff"),
    "daffodil": ("#ffd23d", "#ffe27a", "#f7c12f"),
    "rapeseed": ("#f7d92f", "#f2cf1f", "#ffe45a"),
    "cotton": ("#fbfaf4", "#f4f1e6", "#ffffff"),
    "hyacinth": ("#8a5fc9", "#6f7fd9", "#f08fb0"),
    "wheat": ("#e8b84a", "#dca63a", "#f2cc6a"),
    "corn": ("#5f9e45", "#6fae4f", "#4f8f3f"),
    "rice": ("#7fbf52", "#8fcc5f", "#6fae4a"),
}
_NAMES = {form: name for name in FLOWERS for form in (name, name + "s", name.removesuffix("y") + "ies")}
_NAMES |= dict.fromkeys(("barley", "rye", "grain", "wheatfield", "oats"), "wheat")
_NAMES |= dict.fromkeys(("maize", "cornfield"), "corn")
# What is called a field in one word.
_ONE_WORD = frozenset({"wheatfield", "cornfield"})


def flower_named(words: frozenset[str]) -> str:
    """The flower of a field that the words name; "" when it is not a field of flowers."""
    found = next((_NAMES[word] for word in sorted(words) if word in _NAMES), "")
    return found if words & {"field", "fields", "rows", "meadow", "paddy", "paddies", *_ONE_WORD} else ""


# What leads through the flowers.
_LANES = frozenset({"road", "path", "lane", "trail", "track"})


def flower_field(stage: Stage) -> None:
    """Rows of one flower that run to the horizon, large ones near the viewer."""
    chance, c, world, u = stage.chance.stream("flowers"), stage.canvas, stage.world, stage.canvas.short
    name = flower_named(stage.hints) or "lavender"
    paints = FLOWERS[name]
    top = _country(stage)
    _rows(stage, top, paints[0], paints[1], "#c9973f" if name == "wheat" else "#4f8a45")
    lane = bool(stage.hints & _LANES)
    if lane:
        m = c.width / 2
        way = [
            (m - u * 0.012, top),
            (m + u * 0.012, top),
            (m + u * 0.3, c.height + 10),
            (m - u * 0.3, c.height + 10),
        ]
        c.add("ground", svg.path(svg.polygon(way), world.tone("#d9b98a")))
    for i in range(9):
        t = (i + 1) / 9
        y = top + (c.height - top) * t**1.5
        h = u * (0.02 + 0.14 * t**1.4)
        if y < stage.horizon + u * 0.26:
            continue
        target = "ground" if y < c.height * 0.9 else "front"
        for x in chance.scatter(int((16 - i) * stage.width / u), -10, stage.width + 10, 0.45):
            if lane and abs(x - c.width / 2) < u * (0.02 + 0.3 * (y - top) / (c.height - top)):
                continue
            grown = bloom(stage, name, h * chance.uniform(0.8, 1.15), chance.pick(paints))
            drawn = svg.placed(grown, x, y + u * 0.03)
            if target == "front":
                stage.front.append(drawn)
            else:
                c.add("ground", drawn)
    stage.shown = frozenset((name, name + "s", name.removesuffix("y") + "ies", "field", "fields"))
    stage.stand = min(c.height * 0.84, stage.horizon + (c.height - stage.horizon) * 0.56)
    stage.back = top + u * 0.05


def bloom(stage: Stage, name: str, h: float, paint: str) -> str:
    """One flower or ear of a kind of :data:`FLOWERS`, standing at its origin."""
    tone, stem = stage.world.tone(paint), stage.world.tone("#4f8f45")
    if name in _CROPS:
        return _CROPS[name](stage, h, tone)
    parts = [svg.stroke(svg.d("M0,0V", -h * 0.7), stem, max(1.4, h * 0.05))]
    if name in {"lavender", "hyacinth"}:
        parts += [
            svg.ellipse(0, -h * (0.5 + k * 0.1), h * (0.13 - k * 0.018), h * 0.08, tone) for k in range(5)
        ]
    elif name == "tulip":
        cup = svg.d(
            "M",
            -h * 0.14,
            -h * 0.95,
            "Q",
            -h * 0.2,
            -h * 0.6,
            0,
            -h * 0.6,
            "Q",
            h * 0.2,
            -h * 0.6,
            h * 0.14,
            -h * 0.95,
        )
        parts.append(svg.path(svg.d(cup, "L", h * 0.06, -h * 0.82, 0, -h, -h * 0.06, -h * 0.82, "Z"), tone))
        parts.append(
            svg.path(
                svg.d("M0,0Q", h * 0.24, -h * 0.2, h * 0.2, -h * 0.5, "Q", h * 0.06, -h * 0.3, "0,0Z"), stem
            )
        )
    else:
        big = h * (0.24 if name == "sunflower" else 0.17)
        petal = svg.ellipse(0, -big, big * 0.36, big * 0.5, tone)
        parts += [svg.placed(petal, 0, -h * 0.78, turn=a) for a in range(0, 360, 45)]
        heart = "#6b4423" if name == "sunflower" else "#2f2730" if name == "poppy" else "#f2b83a"
        parts.append(svg.circle(0, -h * 0.78, big * 0.62, stage.world.tone(heart)))
    return "".join(parts)


def _wheat(stage: Stage, h: float, tone: str) -> str:
    """An ear on its stalk, bent a little."""
    stalk, dark = stage.world.tone("#c9973f"), stage.world.tone("#b8832f")
    parts = [svg.stroke(svg.d("M0,0Q", -h * 0.02, -h * 0.4, h * 0.06, -h * 0.7), stalk, max(1.4, h * 0.035))]
    for k in range(5):
        x, y = h * (0.06 + 0.016 * k), -h * (0.66 + 0.075 * k)
        for side in (-1, 1):
            grain = svg.ellipse(side * h * 0.035, 0, h * 0.03, h * 0.055, tone if side < 0 else dark)
            parts.append(svg.placed(grain, x, y, turn=side * 22))
    beard = "".join(svg.d("M", h * 0.1, -h * 0.94, "l", h * dx, -h * 0.16) for dx in (-0.04, 0.02, 0.08))
    return "".join([*parts, svg.stroke(beard, tone, max(1.0, h * 0.012))])


def _corn(stage: Stage, h: float, tone: str) -> str:
    """A tall stalk with long leaves, an ear and a tassel."""
    h *= 1.5
    dark, gold = color.shaded(tone, 0.06), stage.world.tone("#f2c53d")
    parts = [svg.stroke(svg.d("M0,0V", -h), dark, max(1.6, h * 0.04))]
    for k in range(4):
        y, side = -h * (0.2 + 0.19 * k), 1 if k % 2 else -1
        leaf = svg.d(
            "M0,",
            y,
            "Q",
            side * h * 0.16,
            y - h * 0.24,
            side * h * 0.3,
            y - h * 0.02,
            "Q",
            side * h * 0.15,
            y - h * 0.12,
            "0,",
            y + h * 0.05,
            "Z",
        )
        parts.append(svg.path(leaf, tone if side > 0 else dark))
    parts.append(svg.placed(svg.ellipse(0, 0, h * 0.05, h * 0.12, gold), h * 0.06, -h * 0.52, turn=14))
    parts.append(svg.placed(svg.ellipse(0, 0, h * 0.036, h * 0.09, tone), h * 0.08, -h * 0.46, turn=14))
    tassel = "".join(svg.d("M0,", -h, "l", h * dx, -h * 0.12) for dx in (-0.06, 0, 0.06))
    return "".join([*parts, svg.stroke(tassel, stage.world.tone("#d9b35a"), max(1.2, h * 0.02))])


def _rice(stage: Stage, h: float, tone: str) -> str:
    """A tuft of green shoots, some ears hanging over."""
    blades = "".join(
        svg.d("M0,0Q", h * dx * 0.3, -h * 0.5, h * dx, -h * (0.72 - abs(dx) * 0.4))
        for dx in (-0.3, -0.12, 0.1, 0.3)
    )
    grain = svg.ellipse(h * 0.24, -h * 0.56, h * 0.035, h * 0.09, stage.world.tone("#d9c25a"))
    return svg.stroke(blades, tone, max(1.4, h * 0.045)) + grain


_CROPS: Mapping[str, Callable[[Stage, float, str], str]] = {"wheat": _wheat, "corn": _corn, "rice": _rice}


def _country(stage: Stage) -> float:
    """Sky and far hills; gives the height at which the rows begin."""
    c, u, h = stage.canvas, stage.canvas.short, stage.horizon
    skies.paint_sky(stage)
    for i in range(2):
        ridge = terrain.rolling(stage.chance, stage.width, h + u * (-0.05, 0.0)[i], u * 0.04, 1.3)
        paint = color.mix(stage.world.material("grass"), stage.world.material("conifer"), (0.5, 0.3)[i])
        terrain.hill(stage, "distance", ridge, paint, (0.6, 0.36)[i])
        terrain.along(
            stage, "distance", ridge, int(12 * stage.width / u), land.trees(stage, u * 0.07, 0.4, "")
        )
    del c
    return h + u * 0.03


def _rows(stage: Stage, top: float, first: str, second: str, earth: str) -> None:
    """Stripes that meet at the horizon."""
    c, world = stage.canvas, stage.world
    ground = c.across([(0, world.tone(earth, 0.3)), (1, world.tone(earth))], 0, top, 0, c.height)
    c.add("ground", svg.rect(-5, top, stage.width + 10, c.height - top + 10, ground))
    middle = stage.width * 0.5
    for i in range(-9, 9):
        near0, near1 = middle + i * stage.width * 0.19, middle + (i + 0.62) * stage.width * 0.19
        far0, far1 = middle + i * stage.width * 0.06, middle + (i + 0.62) * stage.width * 0.06
        tone = first if i % 2 else second
        fill = c.across([(0, world.tone(tone, 0.32)), (1, world.tone(tone))], 0, top, 0, c.height)
        c.add(
            "ground",
            svg.path(
                svg.polygon([(far0, top), (far1, top), (near1, c.height + 10), (near0, c.height + 10)]), fill
            ),
        )


def vineyard(stage: Stage) -> None:
    """Rows of vines with grapes on their posts."""
    chance, c, world, u = stage.chance.stream("vines"), stage.canvas, stage.world, stage.canvas.short
    top = _country(stage)
    _rows(stage, top, "#6f9e4a", "#7fae55", "#b8945f")
    middle = stage.width * 0.5
    for i in range(7):
        t = (i + 1) / 7
        y = top + (c.height - top) * t**1.4
        size = u * (0.03 + 0.11 * t)
        for j in range(-8, 9):
            spread = 0.06 + 0.13 * t**1.4
            x = middle + (j + 0.31) * stage.width * spread
            if not -size < x < stage.width + size or (abs(x - stage.hero_x) < u * 0.16 and t > 0.5):
                continue
            bits = [svg.rect(-size * 0.04, -size * 0.9, size * 0.08, size * 0.9, world.tone("#7a5a3f"))]
            leaf = world.tone("#4f8f3f" if (i + j) % 2 else "#5f9e48")
            bits += [
                svg.circle(dx * size, -dy * size, size * 0.26, leaf)
                for dx, dy in ((-0.28, 0.7), (0, 0.86), (0.28, 0.7), (0, 0.6))
            ]
            grape = world.tone("#6b3f8f")
            bits += [
                svg.circle((0.1 + dx) * size, (-0.46 + dy) * size, size * 0.07, grape)
                for dx, dy in ((-0.08, 0), (0.06, 0), (-0.01, 0.1), (-0.01, -0.08))
            ]
            c.add("ground", svg.placed("".join(bits), x, y))
    stage.shown = frozenset(("vineyard", "vineyards", "grapes", "vines"))
    stage.stand = min(c.height * 0.88, stage.horizon + (c.height - stage.horizon) * 0.62)
    stage.back = top + u * 0.06
    del chance


def canyon(stage: Stage) -> None:
    """Red walls in layers on both sides, a river between them when one is named."""
    chance, c, world, u = stage.chance.stream("canyon"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.6)
    h = stage.horizon
    reds = ("#c9683f", "#b8563a", "#d98a55", "#a84a34", "#e0a06a")
    floor = h + u * 0.06
    c.add(
        "ground",
        svg.rect(
            -5,
            floor,
            stage.width + 10,
            c.height - floor + 10,
            c.across([(0, world.tone("#d9a06a", 0.3)), (1, world.tone("#c98a55"))], 0, floor, 0, c.height),
        ),
    )
    for depth, reach, tall in ((0.5, 0.42, 0.22), (0.3, 0.32, 0.34), (0.1, 0.2, 0.5)):
        for side in (-1, 1):
            x0 = -20.0 if side < 0 else stage.width + 20
            width, top = stage.width * (reach + chance.uniform(-0.03, 0.03)), h - u * tall
            foot = floor + (c.height - floor) * (0.52 - depth)
            steps = 5
            for k in range(steps):
                y0 = top + (foot - top) * k / steps
                y1 = top + (foot - top) * (k + 1) / steps + 2
                w0 = width * (0.62 + 0.38 * k / steps) * chance.uniform(0.94, 1.04)
                w1 = width * (0.66 + 0.38 * (k + 1) / steps)
                tone = world.tone(reds[(k + int(depth * 10)) % len(reds)], depth)
                inner = [(x0, y0), (x0 - side * w0, y0), (x0 - side * w1, y1), (x0, y1)]
                layer = "distance" if depth > 0.4 else "middle" if depth > 0.2 else "ground"
                c.add(layer, svg.path(svg.polygon(inner), tone))
                c.add(
                    layer,
                    svg.path(
                        svg.polygon(
                            [
                                (x0 - side * w0, y0),
                                (x0 - side * w0 * 0.9, y0),
                                (x0 - side * w1 * 0.88, y1),
                                (x0 - side * w1, y1),
                            ]
                        ),
                        color.shaded(tone, 0.05),
                    ),
                )
    if stage.hints & {"river", "stream", "water", "kayak", "canoe", "raft"}:
        course = terrain.winding(
            stage, stage.width * 0.5, stage.width * 0.5, c.height + 20, floor, u * 0.5, u * 0.05
        )
        fill = c.across([(0, world.tone("#8fcbd9", 0.2)), (1, world.tone("water"))], 0, floor, 0, c.height)
        c.add("ground", svg.path(course, fill))
        stage.shown = frozenset(("river", "stream", "canyon"))
    for _ in range(7):
        x = chance.uniform(0, stage.width)
        if abs(x - stage.width / 2) > u * 0.26:
            c.add(
                "ground",
                svg.placed(
                    undergrowth.rock(
                        world, chance, u * chance.uniform(0.05, 0.1), 0.04, stage.light_side, "warm rock"
                    ),
                    x,
                    c.height - u * chance.uniform(0.04, 0.2),
                ),
            )
    stage.stand = min(c.height * 0.89, h + (c.height - h) * 0.64)
    stage.back = floor + u * 0.06


def oasis(stage: Stage) -> None:
    """Dunes round a pool with palms and grass."""
    chance, c, world, u = stage.chance.stream("oasis"), stage.canvas, stage.world, stage.canvas.short
    skies.paint_sky(stage, clouds=0.4)
    h = stage.horizon
    for i in range(3):
        terrain.dunes(stage, "distance", h + u * (-0.04, 0.01, 0.06)[i], u * 0.05, (0.5, 0.32, 0.14)[i])
    ridge = terrain.rolling(chance, stage.width, h + u * 0.12, u * 0.02, 0.8)
    terrain.hill(stage, "ground", ridge, "sand", 0.0, last=True)
    away = 1 if stage.layout.hero_x < 0.5 else -1
    x, y = stage.width * (0.5 + away * 0.2), h + (c.height - h) * 0.42
    c.add("ground", svg.ellipse(x, y, u * 0.46, u * 0.1, world.tone("#7fae5a")))
    c.add("ground", svg.ellipse(x, y + 4, u * 0.42, u * 0.082, world.tone("#3fa9c4")))
    c.add(
        "ground",
        svg.ellipse(x - u * 0.06, y - u * 0.012, u * 0.26, u * 0.03, world.tone("#8fd6e3"), opacity=0.7),
    )
    for dx, size in ((-0.34, 0.5), (-0.22, 0.38), (0.3, 0.56), (0.4, 0.42), (0.12, 0.32)):
        px = x + dx * u
        if 0 < px < stage.width:
            c.add(
                "ground",
                svg.placed(plants.palm(world, chance, u * size, 0.03), px, y - u * 0.04 + abs(dx) * u * 0.1),
            )
    for dx in (-0.44, -0.3, 0.1, 0.36, 0.46):
        c.add(
            "ground",
            svg.placed(undergrowth.reeds(world, chance, u * 0.08, u * 0.12), x + dx * u, y + u * 0.04),
        )
    stage.shown = frozenset(("palm", "palms", "palm-tree", "palm trees", "tree", "oasis", "pool", "water"))
    stage.stand = min(c.height * 0.9, h + (c.height - h) * 0.72)
    stage.back = h + u * 0.2
