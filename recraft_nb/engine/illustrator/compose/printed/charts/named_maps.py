"""A map on which every place that a prompt names is drawn with its name, streets or paths between them."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import TONES, Sheet
from recraft_nb.engine.illustrator.compose.printed.charts.pictured import picture_of
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_MAP = re.compile(
    r"\bmap of (?:an? |the |our |my )?(?:[a-z]+ )?(?:neighbou?rhood|town|city|village|campus|area|district|"
    r"school|park|zoo|farm|camp\w*|"
    r"island|resort|festival|quarter|centre|center|surroundings|garden|community|street)\b|"
    r"\b(?:neighbou?rhood|town|city|village|campus|community|school|zoo|park|camp|festival|treasure|island) "
    r"map\b"
)
_MIDDLE = re.compile(
    r"\b(?:an? |the )?([a-z' -]{3,30}?) (?:in|at) (?:the )?(?:very )?(?:middle|cent(?:re|er))\b"
)
_OLD = re.compile(r"\b(?:hand[- ]?drawn|old|vintage|treasure|sketch\w*|pirate|antique|watercolou?r)\b")
_SEA = re.compile(r"\b(?:beach|sea|ocean|coast|shore|harbou?r|port|lake|bay)\b")
# What stands for places that are read as settings.
_PLACES = {
    "beach": "beach-with-umbrella",
    "sea": "water-wave",
    "ocean": "water-wave",
    "lake": "water-wave",
    "park": "deciduous-tree",
    "forest": "evergreen-tree",
    "woods": "evergreen-tree",
    "playground": "playground-slide",
    "mountain": "snow-capped-mountain",
    "cave": "rock",
    "river": "water-wave",
    "harbour": "anchor",
    "harbor": "anchor",
    "port": "anchor",
    "museum": "classical-building",
    "library": "books",
    "station": "train",
    "train station": "train",
    "airport": "airplane",
    "cafe": "hot-beverage",
    "café": "hot-beverage",
    "restaurant": "fork-and-knife-with-plate",
    "market": "prop:market_stall",
    "supermarket": "shopping-cart",
    "pharmacy": "pill",
    "bakery": "bread",
    "hostel": "person-in-bed",
    "post office": "post-office",
    "gym": "person-lifting-weights",
    "pool": "person-swimming",
    "swimming pool": "person-swimming",
    "parking": "automobile",
    "volcano": "volcano",
    "treasure": "treasure-chest",
    "palm trees": "palm-tree",
    "waterfall": "prop:waterfall",
    "bank": "bank",
    "office": "office-building",
    "apartment": "office-building",
    "cinema": "film-projector",
    "theatre": "performing-arts",
    "theater": "performing-arts",
    "bridge": "prop:bridge",
    "bus stop": "prop:bus_stop",
    "field": "sheaf-of-rice",
    "square": "fountain",
    "shop": "convenience-store",
    "garden": "sunflower",
    "pond": "duck",
    "classroom": "school",
    "toilets": "toilet",
    "canteen": "fork-and-knife-with-plate",
    "stage": "studio-microphone",
    "skull rock": "skull-and-crossbones",
    "dock": "anchor",
    "campfire": "fire",
    "tents": "tent",
}


def _places(brief: Brief) -> list[tuple[str, str]]:
    """The places that a prompt names, with pictures."""
    found = []
    for name in listed.named(brief.prompt, 3):
        if re.search(
            r"\b(?:map|neighbou?rhood|streets?|roads?|paths?|compass|icons?|pins?|x|cross|legend|dotted|"
            r"trail)\b",
            name.lower(),
        ):
            continue
        low = name.lower()
        key = _PLACES.get(low) or _PLACES.get(low.removesuffix("s")) or picture_of(name).key
        key = key or next((_PLACES[w] for w in reversed(low.split()) if w in _PLACES), "")
        if key:
            found.append((name, key))
    return found[:9]


def asked(brief: Brief) -> bool:
    """Whether a map with several named places is asked for."""
    said = brief.prompt[:600].lower()
    return bool(_MAP.search(said)) and len(_places(brief)) > 2


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Land with streets, the sea below where there is one, each place in its ring with its name."""
    said = recipe.brief.prompt.lower()
    old, sea = bool(_OLD.search(said)), bool(_SEA.search(said))
    island = bool(re.search(r"\bisland|treasure\b", said))
    places = _places(recipe.brief)
    sheet = Sheet(recipe, canvas, "#f3e3bd" if old else "#e9f2dc")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("")
    top = sheet.top
    chance = recipe.chance("layout").stream("named map")
    land, road, edge = ("#dfc98f", "#fbf1d6", "#9a7448") if old else ("#cfe6b4", "#ffffff", "#d9d3c2")
    water = "#9cc7c9" if old else "#8fcdf0"
    if island:
        canvas.add("distance", svg.rect(0, 0, w, h, water))
        coast = [
            (w / 2 + w * 0.46 * k * math.cos(a), (h + top) / 2 + (h - top) * 0.47 * k * math.sin(a))
            for k, a in ((chance.uniform(0.92, 1.06), math.tau * n / 12) for n in range(12))
        ]
        canvas.add("distance", svg.path(svg.smooth(coast, close=True), "#ecd9a0"))
        inner = [(w / 2 + (x - w / 2) * 0.93, (h + top) / 2 + (y - (h + top) / 2) * 0.93) for x, y in coast]
        canvas.add("distance", svg.path(svg.smooth(inner, close=True), "#bcd08a" if old else "#b5dc9a"))
    else:
        canvas.add("distance", svg.rect(0, 0, w, h, land))
        if sea:
            shore = [(w * k / 6, h * 0.83 + u * 0.02 * math.sin(k * 1.8)) for k in range(-1, 8)]
            canvas.add("distance", svg.path(svg.below(shore, h + 9), "#f2dfa6"))
            canvas.add("distance", svg.path(svg.below([(x, y + h * 0.07) for x, y in shore], h + 9), water))
    spots = _spots(places, said, sea=sea and not island)
    points = [(w * fx, top + (h - top) * fy) for fx, fy in spots]
    _ways(sheet, points, road, edge, dotted=old or island)
    for _ in range(14):
        x, y = w * chance.uniform(0.04, 0.96), top + (h - top) * chance.uniform(0.06, 0.78)
        if not island and all(math.dist((x, y), p) > u * 0.15 for p in points):
            green = "#8faa5c" if old else "#8fc977"
            canvas.add(
                "middle",
                svg.circle(x, y, u * 0.022, green),
                svg.rect(x - u * 0.004, y + u * 0.014, u * 0.008, u * 0.02, "#8a6242"),
            )
    r = u * (0.098 if len(places) < 7 else 0.082)
    for k, ((name, key), (x, y)) in enumerate(zip(places, points, strict=True)):
        tone = edge if old else TONES[k % len(TONES)]
        canvas.add("ground", svg.circle(x, y, r, tone), svg.circle(x, y, r * 0.92, "#fffaf0"))
        sheet.picture(key, x, y - r * 0.04, r * 1.36, wide=r * 1.42)
        sheet.label(
            name, x, y + r * 1.2, u * 0.034, "#5a3d20" if old else "#ffffff", pill="#fbf1d6" if old else tone
        )
    if "treasure" in said:
        last = points[-1]
        x, y, s = last[0] + r * 1.5, last[1] - r * 0.4, r * 0.34
        canvas.add(
            "front",
            svg.stroke(
                svg.d("M", x - s, y - s, "L", x + s, y + s, "M", x + s, y - s, "L", x - s, y + s),
                "#c9302c",
                u * 0.014,
            ),
        )


def _spots(places: Sequence[tuple[str, str]], said: str, *, sea: bool) -> list[svg.Point]:
    """Where each place lies, in shares of the page; one may be said to be in the middle."""
    middle = _MIDDLE.search(said)
    first = middle.group(1).split()[-1] if middle else ""
    ring = [
        (0.2, 0.2),
        (0.8, 0.2),
        (0.8, 0.62),
        (0.2, 0.62),
        (0.5, 0.13),
        (0.14, 0.41),
        (0.86, 0.41),
        (0.5, 0.7),
        (0.5, 0.9),
    ]
    spots = []
    for name, _ in places:
        low = name.lower()
        if first and low.split()[-1] == first:
            spots.append((0.5, 0.42))
        elif sea and _SEA.search(low):
            spots.append((0.55, 0.82))
        else:
            spots.append(ring.pop(0))
    return spots


def _ways(sheet: Sheet, points: Sequence[svg.Point], road: str, edge: str, *, dotted: bool) -> None:
    """Streets from place to place, and on to the edges of the page; dotted paths on old maps."""
    c, u = sheet.canvas, sheet.canvas.short
    order = sorted(points, key=lambda p: math.atan2(p[1] - c.height / 2, p[0] - c.width / 2))
    way = svg.smooth(order, close=True)
    cross = svg.d("M", c.width / 2, sheet.top, "V", c.height * 0.8, "M", 0, c.height * 0.46, "H", c.width)
    if dotted:
        dash = f"{svg.num(u * 0.022)} {svg.num(u * 0.018)}"
        c.add("distance", svg.stroke(way, edge, u * 0.009, stroke_dasharray=dash))
        return
    c.add("distance", svg.stroke(way + cross, edge, u * 0.05), svg.stroke(way + cross, road, u * 0.042))
