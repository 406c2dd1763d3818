"""A small piece of world seen from a corner above: "an isometric house", "an isometric room"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import iso_village, isometry, plants, undergrowth
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.compose.stage import Stage

# fmt: off
# Places and sizes of one shape stay in a row.

# What the words of a prompt say of the ground: its top, and what is below.
_GROUNDS: Mapping[str, tuple[str, str]] = kinds_by_word({
    ("#e6d3b3", "#c9a878"): "room bedroom office kitchen bathroom workspace studio library shop cafe"
        " store living interior",
    ("#b9bdc6", "#8d929e"): "city street road town downtown station parking skyscraper building buildings"
        " car bus",
    ("#f0dcae", "#d9b878"): "beach desert island sand pyramid sandy",
    ("#f2f7fc", "#b9d3e8"): "snow snowy winter arctic ice",
    ("#7fc4e0", "#4f9ac0"): "sea ocean lake water harbor",
    ("#5b5470", "#3f3a52"): "space moon dungeon cave",
})
_MEADOW = ("#86c25f", "#9a6b45")
_PAPERS = ("#f3ece2", "#e4edf4", "#f4e6e6", "#e8e6f4", "#e6f1ea", "#fdf1d8")
_ROOMY = frozenset(["room", "bedroom", "office", "kitchen", "bathroom", "workspace", "studio", "library",
    "shop", "cafe", "living", "interior"])

_HOUSES = frozenset({"iso_house", "iso_smithy", "iso_shop"})
# So few names belong to one house alone.
_FEW = 4
_VILLAGES = frozenset({"village", "villages", "hamlet", "houses", "cottages", "neighborhood", "settlement"})
_STREAMS = frozenset({"river", "stream", "creek", "canal"})


def diorama(stage: Stage) -> None:
    """A slab of ground in the middle of a plain page, with walls behind it when it is a room."""
    chance, c, u = stage.chance.stream("diorama"), stage.canvas, stage.canvas.short
    world = stage.world
    paper = chance.pick(_PAPERS)
    if world.scheme.dark > 0.8:
        paper = "#262b4a"
    c.add("sky", svg.rect(0, 0, c.width, c.height, c.across([(0, color.lit(paper, 0.02)),
        (1, color.shaded(paper, 0.05))], 0, 0, 0, c.height)))
    said = next((word for word in sorted(stage.hints) if word in _GROUNDS), "")
    top, side = _GROUNDS.get(said, _MEADOW)
    roomy = bool(stage.hints & _ROOMY) and not _HOUSES & {*stage.busy}
    if _HOUSES & {*stage.busy} and (top, side) == _GROUNDS["room"]:
        top, side = _GROUNDS["city"]
    paint = chance.stream("furniture").pick(("#5f8fa8", "#d9796a", "#7a9a6a", "#8f84b8", "#e0a35f"))
    x, y, wide, deep = c.width / 2, c.height * (0.66 if roomy else 0.68), u * 0.44, u * 0.22
    thick = u * 0.06
    c.add("sky", svg.ellipse(x, y + deep + thick * 0.9, wide * 0.9, deep * 0.5, color.shaded(paper, 0.12),
        opacity=0.6))
    left, right, near, far = (x - wide, y), (x + wide, y), (x, y + deep), (x, y - deep)
    tone = world.tone(top)
    c.add("ground",
        svg.path(svg.polygon([left, near, (x, near[1] + thick), (x - wide, y + thick)]), world.tone(side)),
        svg.path(svg.polygon([right, near, (x, near[1] + thick), (x + wide, y + thick)]),
            color.shaded(world.tone(side), 0.08)),
        svg.path(svg.polygon([left, near, right, far]), tone),
        svg.path(svg.polygon([left, near, (x, near[1] + thick * 0.22), (x - wide, y + thick * 0.22)]),
            color.shaded(tone, 0.05)),
        svg.path(svg.polygon([right, near, (x, near[1] + thick * 0.22), (x + wide, y + thick * 0.22)]),
            color.shaded(tone, 0.1)))
    if roomy:
        _walls(stage, x, y, wide, deep)
    elif (top, side) == _MEADOW and not stage.hints & _VILLAGES:
        _greenery(stage, x, y, wide, deep)
    elif said in {"city", "street", "road", "town", "downtown"}:
        _streets(stage, x, y, wide, deep)
    stage.kind, stage.shadows = "plain", 0.8
    stage.ambient = color.shaded(top, 0.3)
    stage.sun = (c.width * 0.2, 0)
    stage.horizon, stage.stand, stage.back = y - deep, y + deep * 0.32, y - deep * 0.5
    stage.left, stage.right = x - wide * 0.7, x + wide * 0.7
    stage.hero_scale *= 1.12 if _HOUSES & {*stage.busy} and len(stage.busy) < _FEW else 0.86
    stage.shown = frozenset(("garden", "room", "street", "city"))
    _furnish(stage, isometry.Floor(x, y, wide, deep), paint)


def _furnish(stage: Stage, floor: isometry.Floor, paint: str) -> None:
    """The room or the town with what belongs into it, when nobody and nothing else is there."""
    if stage.hints & _VILLAGES and not stage.hints & _ROOMY and not _HOUSES & {*stage.busy}:
        drawn = iso_village.village(floor, stage.chance.stream("village"), river=bool(stage.hints & _STREAMS))
        stage.canvas.add("ground", svg.recolored(drawn, stage.world.tone))
        stage.shown |= {*_VILLAGES, *_STREAMS, "houses"}
        return
    kind = next((word for word in isometry.ROOMS if word in stage.hints), "")
    if stage.hints & {"coffee", "cafe", "restaurant", "bakery"} and stage.hints & _ROOMY:
        kind = "cafe"
    if not kind:
        return
    draw, words = isometry.ROOMS[kind]
    belongs = {*words.split(), kind, "potted-plant", "plant", "plants"}
    if any(name.rsplit(" ")[-1].removeprefix("desktop-") not in belongs for name in stage.busy):
        return
    stage.canvas.add("ground", svg.recolored(draw(floor, paint), lambda tone: interior.indoor_tone(stage,
        tone)))
    stage.shown |= belongs


def _walls(stage: Stage, x: float, y: float, wide: float, deep: float) -> None:
    """Two walls that meet behind, one with a window, one with pictures."""
    c, u = stage.canvas, stage.canvas.short
    tall = u * 0.42
    wall = interior.indoor_tone(stage, stage.chance.stream("walls").pick(("#f0b8a0", "#a8cfd6", "#f2d08f",
        "#c5b8e6")))
    shade, glass, frame = color.shaded(wall, 0.05), "#bfe3f5", "#fdfaf3"

    def left(s: float, t: float) -> tuple[float, float]:
        return x - wide * (1 - s), y - deep * s - tall * t

    def right(s: float, t: float) -> tuple[float, float]:
        return x + wide * s, y - deep * (1 - s) - tall * t

    for place, paint in ((left, wall), (right, shade)):
        c.add("middle", svg.path(svg.polygon([place(0, 0), place(1, 0), place(1, 1), place(0, 1)]), paint),
            svg.path(svg.polygon([place(0, 0), place(1, 0), place(1, 0.04), place(0, 0.04)]), frame))
    for a, b, low, high, paint in ((0.3, 0.7, 0.4, 0.84, frame), (0.33, 0.67, 0.44, 0.8, glass)):
        c.add("middle", svg.path(svg.polygon([left(a, low), left(b, low), left(b, high), left(a, high)]),
            paint))
    c.add("middle", svg.stroke(svg.d("M", svg.points([left(0.5, 0.44)]), "L", svg.points([left(0.5, 0.8)])),
        frame,
        u * 0.008))
    for k, paint in enumerate(("#e5604d", "#3f86c9")):
        a = 0.24 + 0.3 * k
        c.add("middle", svg.path(svg.polygon([right(a, 0.5), right(a + 0.2, 0.5), right(a + 0.2, 0.78),
            right(a, 0.78)]), frame), svg.path(svg.polygon([right(a + 0.03, 0.54), right(a + 0.17, 0.54),
            right(a + 0.17, 0.74), right(a + 0.03, 0.74)]), paint))


def _greenery(stage: Stage, x: float, y: float, wide: float, deep: float) -> None:
    """A path, small trees at the corners, flowers and bushes."""
    chance, c, world, u = stage.chance.stream("greenery"), stage.canvas, stage.world, stage.canvas.short
    path = [(x - wide * 0.1, y + deep * 0.2), (x + wide * 0.06, y + deep * 0.12),
        (x - wide * 0.34, y + deep * 0.66),
        (x - wide * 0.46, y + deep * 0.54)]
    c.add("ground", svg.path(svg.polygon(path), world.tone("path")))
    for dx, dy, size in ((0.0, -0.78, 0.17), (-0.42, -0.46, 0.14), (0.42, -0.46, 0.15), (0.74, -0.06, 0.12)):
        c.add("ground", svg.placed(plants.round_tree(world, chance, u * size, 0.02, stage.light_side),
            x + wide * dx,
            y + deep * dy))
    for dx, dy in ((-0.74, 0.04), (0.52, 0.34), (0.34, 0.52), (0.16, 0.7)):
        c.add("ground", svg.placed(undergrowth.bush(world, chance, u * 0.05, 0.02, stage.light_side),
            x + wide * dx,
            y + deep * dy))
    for _ in range(16):
        s, t = chance.uniform(-0.8, 0.8), chance.uniform(-0.8, 0.8)
        if abs(s) + abs(t) < 0.86 and t > 0:
            c.add("ground", svg.circle(x + wide * s, y + deep * t, u * 0.007,
                world.tone(chance.pick(("#f2c53f", "#f08fb0", "#fdfaf3", "#e5604d")))))


def _streets(stage: Stage, x: float, y: float, wide: float, deep: float) -> None:
    """Two streets that cross, with their dashes."""
    c, world = stage.canvas, stage.world
    asphalt = world.tone("asphalt")
    for side in (-1, 1):
        a, b = (x - side * wide * 0.62, y + deep * 0.38), (x + side * wide * 0.38, y - deep * 0.62)
        dx, dy = wide * 0.24, side * deep * 0.24
        c.add("ground", svg.path(svg.polygon([a, (a[0] + side * dx, a[1] + abs(dy)),
            (b[0] + side * dx, b[1] + abs(dy)),
            b]), asphalt))
