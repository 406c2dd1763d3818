"""What grows all around: a grove of bamboo, a meadow full of wild flowers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import fields, land, wood
from recraft_nb.engine.illustrator.compose.scenery import skies, terrain, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

# fmt: off
# Places and sizes of one shape stay in a row.

_WILD = (("poppy", "#e0382f"), ("daisy", "#fbfaf4"), ("daisy", "#f7c52d"), ("lavender", "#8a5fc9"),
    ("daisy", "#f08fb0"), ("daisy", "#5f8fe0"), ("tulip", "#f2a33a"))
_HEIGHTS = frozenset(("alps", "alpine", "mountain", "mountains", "peaks", "himalayas", "swiss", "dolomites",
    "pyrenees", "rockies", "snowy"))


def bamboo(stage: Stage) -> None:
    """Canes behind canes with their rings and leaves, a path between them."""
    chance, c, world, u = stage.chance.stream("bamboo"), stage.canvas, stage.world, stage.canvas.short
    wood.backlight(stage)
    h = stage.horizon
    foggy = stage.weather == "fog"
    earth = world.material("grass")
    for i, depth in enumerate((0.78, 0.56, 0.32, 0.06)):
        layer = "distance" if i < 2 else "middle"
        foot = h + u * (0.02, 0.06, 0.11, 0.19)[i]
        ridge = terrain.rolling(chance, stage.width, foot, u * 0.012, 1.3)
        terrain.hill(stage, layer, ridge, color.mix(earth, world.material("conifer"), 0.3), depth)
        gap = u * (0.0, 0.05, 0.13, 0.24)[i]
        for x in chance.scatter(int((26, 20, 14, 9)[i] * stage.width / u), -20, stage.width + 20, 0.5):
            if abs(x - stage.hero_x) < gap:
                continue
            wide = u * (0.012, 0.018, 0.027, 0.042)[i] * chance.uniform(0.8, 1.2)
            paint = chance.pick(("#6fa043", "#7fb04c", "#5f9140", "#8dba55"))
            c.add(layer, _cane(chance, x, terrain.height_of(ridge, x) + 6, wide, world.tone(paint,
                depth)))
        if i == 1:
            wood.shafts(stage, chance)
        if i < 3:
            terrain.mist(stage, layer, foot - u * 0.03, u * (0.3 if foggy else 0.14), 0.75 if foggy else 0.45)
    land.lawn(stage, h + u * 0.2, "grass")
    path = terrain.winding(stage, stage.width * 0.5, stage.hero_x, c.height + 20, h + u * 0.13, u * 0.42,
        u * 0.05)
    c.add("ground", svg.path(path, c.across([(0, world.tone("path", 0.35)), (1, world.tone("path"))], 0,
        h + u * 0.13, 0, c.height)))
    for x in chance.scatter(int(9 * stage.width / u), 0, stage.width):
        if abs(x - stage.hero_x) > u * 0.26:
            c.add("ground", svg.placed(undergrowth.reeds(world, chance, u * 0.07, u * 0.08), x,
                h + u * chance.uniform(0.22, 0.36)))
    stage.shown = frozenset(("bamboo", "path", "forest"))
    stage.stand = min(c.height * 0.9, h + (c.height - h) * 0.64)
    stage.back = h + u * 0.2


def _cane(chance: Chance, x: float, foot: float, wide: float, tone: str) -> str:
    """One cane to above the picture: lit on the left, ringed, with sprays of leaves."""
    dark, light = color.shaded(tone, 0.07), color.lit(tone, 0.07)
    lean = chance.uniform(-0.05, 0.05) * foot
    parts = [svg.path(svg.polygon([(x - wide / 2, foot), (x + wide / 2, foot), (x + lean + wide * 0.42, -10),
        (x + lean - wide * 0.42, -10)]), tone),
        svg.path(svg.polygon([(x + wide * 0.16, foot), (x + wide / 2, foot), (x + lean + wide * 0.42, -10),
            (x + lean + wide * 0.12, -10)]), dark)]
    step, y = wide * chance.uniform(4.2, 5.4), foot - wide * 2
    while y > -10:
        px = x + lean * (1 - y / foot)
        parts.append(svg.rect(px - wide * 0.56, y, wide * 1.12, max(2.0, wide * 0.12), light, 2))
        parts.append(svg.rect(px - wide * 0.52, y + max(2.0, wide * 0.12),
            wide * 1.04, max(1.4, wide * 0.07), dark))
        if y < foot * 0.62 and chance.chance(0.45):
            side = chance.sign()
            parts += [svg.placed(svg.path(_blade(wide * reach), light if k else tone), px + side * wide * 0.4,
                y, turn=side * turn) for k, (reach, turn) in enumerate(((3.4, 122), (4.0, 96), (3.0, 68)))]
        y -= step
    return "".join(parts)


def _blade(size: float) -> str:
    """A narrow pointed leaf that points up from its origin."""
    return svg.d("M0,0Q", -size * 0.13, -size * 0.4, "0,", -size, "Q", size * 0.13, -size * 0.4, "0,0Z")


def wildflowers(stage: Stage) -> None:
    """A meadow of many flowers, small far off and large in front; peaks behind where mountains are named."""
    chance, c, u = stage.chance.stream("wildflowers"), stage.canvas, stage.canvas.short
    h = stage.horizon
    skies.paint_sky(stage)
    if stage.hints & _HEIGHTS:
        terrain.peaks(stage, h + u * 0.02, u * 0.42, 0.5, 5, snow=True)
        terrain.mist(stage, "distance", h - u * 0.02, u * 0.12, 0.5)
    for i in range(2):
        ridge = terrain.rolling(chance, stage.width, h + u * (-0.02, 0.03)[i], u * 0.03, 1.3)
        paint = color.mix(stage.world.material("grass"), stage.world.material("conifer"), (0.5, 0.25)[i])
        terrain.hill(stage, "distance", ridge, paint, (0.55, 0.3)[i])
        terrain.along(stage, "distance", ridge, int(12 * stage.width / u),
            land.trees(stage, u * 0.08, 0.36, "conifer" if stage.hints & _HEIGHTS else ""), sizes=(0.6, 1.1))
    land.lawn(stage, h + u * 0.06, "grass")
    rows = 9
    for i in range(rows):
        t = (i + 1) / rows
        y = h + u * 0.06 + (c.height - h) * t**1.5
        tall = u * (0.016 + 0.12 * t**1.4)
        for x in chance.scatter(int((34 - 2.4 * i) * stage.width / u), -10, stage.width + 10, 0.6):
            if abs(x - stage.hero_x) < u * 0.12 * t and stage.busy:
                continue
            name, paint = chance.pick(_WILD)
            drawn = svg.placed(fields.bloom(stage, name, tall * chance.uniform(0.7, 1.15), paint), x,
                y + chance.uniform(-0.02, 0.02) * u)
            if y < c.height * 0.9:
                c.add("ground", drawn)
            else:
                stage.front.append(drawn)
    stage.shown = frozenset(("blossom", "flower", "flowers", "wildflower", "wildflowers", "meadow", "grass"))
    stage.stand = min(c.height * 0.86, h + (c.height - h) * 0.6)
    stage.back = h + u * 0.1
