"""Maps as they are drawn: an island with its coast and sights, a land with paths."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import NUMBERS, word_set

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

ISLAND = re.compile(
    r"\b(?:treasure|pirates?'?|island) maps?\b|\bmap (?:of|showing|for|with) (?:an? |the )?(?:[\w-]+ ){0,4}"
    r"(?:island|treasure)\b"
)
LAND = re.compile(
    r"\b(?:fantasy|kingdom|zoo|park|campus|village|farm|festival|fairy[- ]?tale|trail|hiking|garden|"
    r"theme park|valley) maps?\b|\bmap of (?:an? |the )?(?:[\w-]+ ){0,4}"
    r"(?:kingdom|zoo|park|campus|village|farm|forest|valley|realm|land|trail|garden|countryside|world"
    r" with)\b"
)
TOWN = re.compile(
    r"\b(?:city|town|street|road|tourist|subway|gps|navigation|delivery) maps?\b|\bmap of (?:an? |the )?"
    r"(?:[\w-]+ ){0,3}(?:city|town|downtown|neighbou?rhood|streets?|district)\b|"
    r"\bmap\b[^.]{0,40}\b(?:location|gps|map|red) pins?\b|\bpins? on (?:an? |the )?(?:[\w-]+ ){0,2}map\b"
)
_IN_HANDS = re.compile(
    r"\b(?:holds?|holding|reads?|reading|looking|studying|finds?|finding|unfold\w*|folded|rolled|desk|table|"
    r"phone|"
    r"screen|icons?|logo|seamless|pattern|sticker|pirates? (?:with|and)|world map|globe|boy|girl|man|woman|"
    r"(?<!for )(?:kids?|children)(?! (?:book|room|map|style))|cat|dog|parrot)\b"
)
_OLD = re.compile(
    r"\b(?:treasure|pirates?|old|antique|vintage|fantasy|parchment|medieval|ancient|hand[-"
    r" ]?drawn)\b"
)
_NO_SIGHTS = word_set(
    "map maps town city kingdom realm land island islands beach beaches compass sea ocean coast paper"
    " parchment path"
    " route pin"
    " pins x location spot trail road roads river rivers bay bays cove coves rose x-mark"
    " mark"
    " line lines wave waves icon icons bridge bridges streets street park parks label"
    " labels"
)
_AFLOAT = word_set(
    "ship ships boat boats sailboat whale whales kraken serpent monster monsters octopus"
    " shark sharks"
    " mermaid dolphin dolphins"
)
COUNT = rf"{'|'.join(NUMBERS)}|\d"
"""Words and figures that count."""

_SANDS = re.compile(rf"\b({COUNT}) (?:[a-z]+ )?(?:beach(?:es)?|bays?|coves?)\b")
# Sights that are read as the place of the picture.
_PLACES = (("skull", "skull"), ("mountain", "snow-capped-mountain"), ("village", "prop:cottage"))
# What floats on an old sea.
_ON_MAPS = {"ship": "prop:sailing_ship", "monster": "octopus", "kraken": "octopus", "serpent": "animal:snake"}
_INK = "#5a4230"


def shown(brief: Brief) -> bool:
    """Whether a map is all that is to be seen, and nobody has it."""
    somebody = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects[:1])
    return not somebody and not _IN_HANDS.search(brief.prompt.lower())


def island(recipe: Recipe, canvas: svg.Canvas) -> None:
    """An island in the sea: coast, beaches, its sights, a way to what is hidden, a rose of the winds."""
    said = recipe.brief.prompt.lower()
    old = bool(_OLD.search(said))
    sheet = Sheet(recipe, canvas, "#efdcb0" if old else "#a9dcec")
    w, h, u = canvas.width, canvas.height, canvas.short
    chance = recipe.chance("layout").stream("island map")
    _paper(sheet, chance, old=old)
    sheet.heading("")
    x, y = w * 0.49, (sheet.top + h) * 0.5
    rx, ry = min(w * 0.37, u * 0.62), min((h - sheet.top) * 0.35, u * 0.5)
    count = 14
    rim = [
        (x + rx * k * math.cos(math.tau * n / count), y + ry * k * math.sin(math.tau * n / count))
        for n, k in ((n, chance.uniform(0.84, 1.12)) for n in range(count))
    ]

    def about(k: float) -> str:
        return svg.smooth([(x + (px - x) * k, y + (py - y) * k) for px, py in rim], close=True)

    for k, tone, share in (
        (1.17, "#d8cfa0" if old else "#8fd0e4", 0.6),
        (1.09, "#c9cf9f" if old else "#7cc6de", 0.7),
    ):
        canvas.add("distance", svg.path(about(k), tone, opacity=share))
    canvas.add(
        "distance",
        svg.path(about(1.0), "#9cbf72" if old else "#8fcf7a"),
        svg.path(about(0.8), "#88b062" if old else "#7cc268", opacity=0.7),
    )
    _beaches(sheet, rim, (x, y), counted(_SANDS, said, 2 if "beach" in said else 1))
    canvas.add("ground", svg.stroke(about(1.0), _INK if old else "#5f8f9a", u * 0.006))
    _sights(
        sheet, chance, (x, y), rx * 0.62, ry * 0.58, treasure="treasure" in said or "pirate" in said, old=old
    )
    named = [(s.word.split()[-1], s.picture) for s in recipe.brief.subjects if things.has_drawing(s.picture)]
    afloat = [_ON_MAPS.get(word.removesuffix("s"), key) for word, key in named if word in _AFLOAT]
    for k, key in enumerate((afloat or ["prop:sailboat"])[:2]):
        sheet.picture(key, w * (0.12, 0.88)[k], h * (0.87, 0.2)[k], u * 0.13, wide=u * 0.15)
    _rose(sheet, w - u * 0.13, h - u * 0.14, u * 0.085, old=old)


def land(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A land from above: hills, trees, a river, paths from sight to sight."""
    said = recipe.brief.prompt.lower()
    old = bool(_OLD.search(said))
    sheet = Sheet(recipe, canvas, "#efdcb0" if old else "#bfe0a0")
    w, h, u = canvas.width, canvas.height, canvas.short
    chance = recipe.chance("layout").stream("land map")
    _paper(sheet, chance, old=old, sea=False)
    sheet.heading("")
    for _ in range(9):
        px, py, r = chance.uniform(0, w), chance.uniform(sheet.top, h), u * chance.uniform(0.1, 0.2)
        canvas.add("distance", svg.ellipse(px, py, r, r * 0.6, "#a9be78" if old else "#a5d285", opacity=0.6))
    bank = [(w * 0.66 + u * 0.1 * math.sin(k * 1.2), h * (k / 7)) for k in range(-1, 9)]
    blue = "#8fb3ae" if old else "#6fc0e4"
    canvas.add("distance", svg.stroke(svg.smooth(bank), blue, u * 0.06))
    _sights(
        sheet,
        chance,
        (w * 0.5, (h + sheet.top) / 2),
        w * 0.34,
        (h - sheet.top) * 0.32,
        treasure="treasure" in said,
        old=old,
    )
    _rose(sheet, w - u * 0.12, h - u * 0.13, u * 0.08, old=old)


def _paper(sheet: Sheet, chance: Chance, *, old: bool, sea: bool = True) -> None:
    """Stains and a worn border of old paper, or waves of a painted sea."""
    c, u = sheet.canvas, sheet.canvas.short
    w, h = c.width, c.height
    if sea:
        marks = "".join(
            svg.d(
                "M",
                chance.uniform(0.04, 0.94) * w,
                chance.uniform(0.04, 0.96) * h,
                "q",
                u * 0.014,
                -u * 0.014,
                u * 0.028,
                0,
                "t",
                u * 0.028,
                0,
            )
            for _ in range(30)
        )
        c.add("sky", svg.stroke(marks, "#b79a63" if old else "#ffffff", u * 0.004, stroke_opacity=0.8))
    if not old:
        return
    for _ in range(7):
        c.add(
            "sky",
            svg.ellipse(
                chance.uniform(0, w),
                chance.uniform(0, h),
                u * chance.uniform(0.06, 0.2),
                u * chance.uniform(0.05, 0.14),
                "#cfae6e",
                opacity=0.16,
            ),
        )
    for inset, wide, tone in ((0.0, 0.06, "#c79f5c"), (0.035, 0.012, "#8a6038"), (0.055, 0.004, "#8a6038")):
        k = u * inset
        c.add(
            "front",
            svg.stroke(
                svg.d("M", k, k, "H", w - k, "V", h - k, "H", k, "Z"), tone, u * wide, stroke_opacity=0.75
            ),
        )


def counted(pattern: re.Pattern[str], said: str, usual: int) -> int:
    """The number that stands where a pattern has one, at most six."""
    for found in pattern.finditer(said):
        word = found.group(1)
        if word.isdigit() or word in NUMBERS:
            return min(6, int(word) if word.isdigit() else NUMBERS[word])
    return usual


def _beaches(sheet: Sheet, rim: list[svg.Point], mid: svg.Point, count: int) -> None:
    """Bays of sand along the coast, each with an umbrella."""
    c, u = sheet.canvas, sheet.canvas.short
    for k in range(count):
        n = round(len(rim) * (k + 0.12) / count) % len(rim)
        arc = [rim[(n + j) % len(rim)] for j in range(3)]
        inner = [
            (mid[0] + (px - mid[0]) * s, mid[1] + (py - mid[1]) * s)
            for (px, py), s in zip(reversed(arc), (0.93, 0.78, 0.93), strict=True)
        ]
        c.add(
            "ground",
            svg.path(svg.smooth([*arc, *inner], close=True), "#f6e0a4"),
            svg.stroke(svg.smooth(arc), "#ffffff", u * 0.014, stroke_opacity=0.8),
        )
        x, y = ((arc[1][j] * 0.55 + inner[1][j] * 0.45) for j in (0, 1))
        r = u * 0.03
        c.add(
            "subject-1",
            *(
                svg.placed(
                    svg.path(
                        svg.d("M0,0L", r, 0, "A", r, r, "0 0 1", r * 0.707, r * 0.707, "Z"),
                        "#e5604d" if j % 2 else "#fffaf0",
                    ),
                    x,
                    y,
                    turn=45 * j,
                )
                for j in range(8)
            ),
        )


# What the map of a place shows when nothing is named.
_KNOWN_FOR: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "zoo",
        (
            "animal:elephant",
            "animal:lion",
            "animal:giraffe",
            "animal:penguin",
            "animal:monkey",
            "animal:bear",
        ),
    ),
    ("safari", ("animal:elephant", "animal:lion", "animal:giraffe", "animal:zebra", "animal:rhino")),
    (
        "(?:theme|amusement) park",
        ("prop:ferris_wheel", "prop:carousel", "roller-coaster", "prop:castle", "ice-cream"),
    ),
    ("farm", ("prop:barn", "animal:cow", "animal:pig", "animal:chicken", "prop:tractor", "prop:windmill")),
    ("campus", ("school", "books", "prop:clock_tower", "soccer-ball", "prop:fountain")),
    ("(?:camp|hiking|trail)", ("prop:tent", "prop:campfire", "prop:peaks", "prop:waterfall", "prop:bridge")),
    ("park", ("prop:fountain", "prop:bench", "prop:slide", "prop:swing", "duck")),
    (
        "(?:fantasy|kingdom|realm)",
        ("prop:castle", "animal:dragon", "prop:peaks", "prop:tower", "prop:cottage"),
    ),
)


def _sights(
    sheet: Sheet, chance: Chance, mid: svg.Point, rx: float, ry: float, *, treasure: bool, old: bool
) -> None:
    """What is named stands about the middle, trees between, a dashed way from one to the next."""
    c, u = sheet.canvas, sheet.canvas.short
    keys = sights(sheet.recipe.brief)
    said = sheet.recipe.brief.prompt.lower()
    if len(keys) < 3 and not treasure:
        known = next((pictures for word, pictures in _KNOWN_FOR if re.search(rf"\b{word}", said)), ())
        keys += [key for key in known if key not in keys][: 7 - len(keys)]
    if len(keys) < 3:
        usual = (
            ("prop:volcano", "palm-tree", "prop:cottage")
            if treasure
            else ("prop:mountain", "prop:cottage", "deciduous-tree")
        )
        keys += [k for k in usual if k not in keys and things.has_drawing(k)][: 3 - len(keys)]
    ring = len(keys) + int(treasure)
    turn = chance.uniform(0, math.tau)
    places = [
        (
            mid[0] + rx * math.cos(turn + math.tau * k / ring),
            mid[1] + ry * math.sin(turn + math.tau * k / ring),
        )
        for k in range(ring)
    ]
    places.sort(key=lambda p: (p[1], p[0]))
    way = svg.smooth([(px, py + u * 0.07) for px, py in sorted(places)])
    c.add(
        "middle",
        svg.stroke(
            way,
            "#c0392b" if treasure else _INK if old else "#fff6dc",
            u * 0.008,
            stroke_dasharray=f"{svg.num(u * 0.022)} {svg.num(u * 0.02)}",
        ),
    )
    spot = max(places) if treasure else None
    trees = (
        "palm-tree"
        if treasure or any("palm" in k for k in keys)
        else "evergreen-tree"
        if old
        else "deciduous-tree"
    )
    for k in range(7):
        a = turn + math.tau * (k + 0.5) / 7
        tx, ty = mid[0] + rx * 0.5 * math.cos(a) * (1 + k % 2), mid[1] + ry * 0.5 * math.sin(a) * (1 + k % 2)
        if min(math.dist((tx, ty), p) for p in places) > u * 0.14:
            sheet.picture(trees, tx - u * 0.03, ty, u * 0.075)
            sheet.picture(trees, tx + u * 0.03, ty + u * 0.02, u * 0.065)
    stops = iter(keys)
    for px, py in places:
        if (px, py) == spot:
            r = u * 0.035
            c.add(
                "front",
                svg.stroke(
                    svg.d(
                        "M", px - r, py + u * 0.07 - r, "l", 2 * r, 2 * r, "m", 0, -2 * r, "l", -2 * r, 2 * r
                    ),
                    "#c0392b",
                    u * 0.017,
                ),
            )
            continue
        sheet.picture(next(stops), px, py, u * (0.19 if ring < 6 else 0.15), wide=u * 0.2)


def sights(brief: Brief) -> list[str]:
    """Pictures of what a map is to show, at most seven."""
    said = brief.prompt.lower()
    named = [
        (s.picture, s.count)
        for s in brief.subjects
        if things.has_drawing(s.picture) and not {*s.word.lower().split()} & (_NO_SIGHTS | _AFLOAT)
    ]
    named += [(key, 1) for word, key in _PLACES if word in said and (key, 1) not in named]
    return [key for key, count in named for _ in range(min(count, 3))][:7]


def _rose(sheet: Sheet, x: float, y: float, r: float, *, old: bool) -> None:
    """The rose of the winds with an N."""
    c, ink = sheet.canvas, _INK if old else "#2f5f7a"
    c.add(
        "front",
        svg.circle(x, y, r * 1.05, "#f7ecd0", opacity=0.9),
        svg.stroke(svg.ring(x, y, r * 0.8), ink, r * 0.04),
    )
    for turn, long in (
        (45, 0.66),
        (135, 0.66),
        (225, 0.66),
        (315, 0.66),
        (0, 1.0),
        (90, 1.0),
        (180, 1.0),
        (270, 1.0),
    ):
        for side, tone in ((-1, ink), (1, "#d9603f" if turn == 0 else "#e6d3a4")):
            c.add(
                "front",
                svg.placed(
                    svg.path(svg.polygon([(0, 0), (side * r * 0.15, -r * 0.2), (0, -r * long)]), tone),
                    x,
                    y,
                    turn=turn,
                ),
            )
    sheet.label("N", x, y - r * 1.3, r * 0.36, ink)
