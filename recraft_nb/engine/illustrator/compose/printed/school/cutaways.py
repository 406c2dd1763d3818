"""Ships, houses and hills cut open from the side, room by room, each with its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import labelled, listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.recipe import Recipe

_CUT = r"(?:cross[- ]?sections?|cut ?aways?|cut[- ]open|cut in half|inside of|interior of|sliced open)"
SHIP = re.compile(
    rf"\b{_CUT}\b[^.]*\b(?:ships?|galleons?|frigates?|boats?)\b|\b(?:ship|galleon|sailing boat|"
    rf"boat)\b[^.]*\b{_CUT}\b"
)
HOUSE = re.compile(
    rf"\b{_CUT}\b[^.]*\b(?:house|home|doll ?house|cottage|apartment)\b|\b(?:house|home|"
    rf"cottage)\b[^.]*\b{_CUT}\b|\bdoll ?house (?:view|style|cutaway)\b"
)
ANTS = re.compile(
    rf"\bant (?:hill|farm|nest|colony)\b[^.]*\b(?:{_CUT}|tunnels?|underground|chambers|inside|diagram)\b|"
    rf"\b(?:{_CUT}|diagram|tunnels?|inside)\b[^.]*\b(?:ant ?hill|ant nest|ant colony|ant farm|ants' nest)\b"
)
_WOOD, _DARK, _LIGHT = "#8a5a36", "#5f3c24", "#d9b27c"


def ship(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A sailing ship cut open along its length: decks, bunks, the hold full of barrels and crates."""
    sheet = Sheet(recipe, canvas, "#e6eff5")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(recipe.brief.prompt) or "Inside a Ship")
    top = sheet.top
    sea = top + (h - top) * 0.72
    canvas.add(
        "distance",
        svg.rect(0, sea, w, h - sea, "#7fb4cf"),
        svg.rect(0, sea, w, u * 0.006, "#ffffff", opacity=0.7),
    )
    s = min(w * 0.92, (h - top) * 1.08) / 100
    x, y = w * 0.5, sea - 12 * s

    def at(px: float, py: float) -> svg.Point:
        return (x + px * s, y + py * s)

    body = []
    for mx, high in ((-22, 52), (4, 58), (27, 48)):
        body.append(svg.stroke(svg.d("M", mx, -4, "V", -high), _DARK, 1.8))
        for k in range(2):
            yy, half = -high + 6 + 17 * k, 9.5 + 2.5 * k
            sail = svg.d(
                "M",
                mx - half,
                yy,
                "H",
                mx + half,
                "Q",
                mx + half + 4,
                yy + 7,
                mx + half,
                yy + 14,
                "Q",
                mx,
                yy + 11,
                mx - half,
                yy + 14,
                "Q",
                mx - half + 4,
                yy + 7,
                mx - half,
                yy,
                "Z",
            )
            body.append(
                svg.path(sail, "#f7efd9")
                + svg.stroke(sail, "#b9a37a", 0.5)
                + svg.stroke(svg.d("M", mx - half - 1, yy, "h", 2 * half + 2), _DARK, 1)
            )
    body.append(svg.stroke(svg.d("M38,-6L54,-16M4,-58L48,-13M-22,-52L4,-40M27,-48L48,-13"), _DARK, 0.6))
    hull = svg.d("M-47,-16L-40,-16L-38,-6H36L46,-10C45,8 38,24 26,27H-30C-40,24 -45,6 -47,-16Z")
    body.append(svg.path(hull, _WOOD))
    inner = svg.d("M-44,-13L-41.5,-13L-39.6,-3.6H36L42.6,-6C41,8 35,21 25,24H-29C-37,21 -42,6 -44,-13Z")
    body.append(svg.path(inner, _LIGHT))
    body.append(
        svg.path(svg.d("M-41.6,6H41C39,10 38,12 36.4,14H-38.6C-40,11 -41,9 -41.6,6Z"), "#c99a62")
        + svg.path(svg.d("M-38.6,14H36.4C33,20 29,23.4 25,24H-29C-33,22.6 -36.4,18.6 -38.6,14Z"), "#a87848")
    )
    body.append(
        svg.rect(-43, 4.8, 85, 1.8, _DARK)
        + svg.rect(-39.4, 13.4, 77, 1.8, _DARK)
        + svg.rect(-39, -5, 76, 1.8, _DARK)
    )
    body.extend(svg.rect(bx, -4, 1.2, 28, _DARK, opacity=0.55) for bx in (-26, -6, 14, 30))
    for k in range(4):
        bx = -36 + 6.6 * k + (3.4 if k > 1 else 0)
        body.extend(
            svg.rect(bx, bunk, 5.6, 1.3, "#f3ead6", 0.5)
            + svg.rect(bx, bunk - 0.9, 1.8, 1, "#ffffff", 0.4)
            + svg.rect(bx + 1.8, bunk - 0.6, 3.8, 0.8, "#b5483a", 0.3)
            for bunk in (-0.6, 3.4)
        )
    body.append(svg.rect(-44, -13, 5, 8, "#f2d9a8") + svg.rect(-43, -11, 3, 2.4, "#8fcdf0"))
    body.append(
        "".join(
            svg.circle(cx, 2.6, 1.9, "#2f3646") + svg.rect(cx, 1.7, 5, 1.8, "#2f3646", 0.6) for cx in (-3, 5)
        )
    )
    body.append(
        svg.rect(17, -1.4, 9, 1, _DARK)
        + svg.rect(18, -0.6, 1, 5.4, _DARK)
        + svg.rect(24, -0.6, 1, 5.4, _DARK)
        + svg.circle(20.5, -2.2, 0.9, "#e8e2d0")
        + svg.circle(23, -2.2, 0.9, "#e8e2d0")
    )
    body.append(
        svg.rect(32, -0.4, 5, 5, "#39435a", 0.5)
        + svg.path(svg.d("M33,4C33,2 34,2 34.4,0.6C35.4,2 36,2.6 36,4Z"), "#f29a3a")
    )
    for k in range(9):
        bx = -36 + 5.4 * k
        body.append(
            svg.ellipse(bx + 2.2, 10.2, 2.2, 2.9, "#9a6a3c")
            + svg.stroke(svg.d("M", bx, 9.2, "h4.4M", bx, 11.4, "h4.4"), "#5f3c24", 0.4)
        )
    for k in range(7):
        bx = 13 + 3.4 * k
        body.append(svg.path(svg.d("M", bx, 13.4, "q-0.6,-4 1.5,-4.6q2.1,0.6 1.5,4.6Z"), "#e6d5a8"))
    for k in range(8):
        bx = -31 + 6.8 * k
        body.append(
            svg.rect(bx, 17.4 - (k % 2) * 0.6, 5.6, 5.6, "#c48a4c", 0.4)
            + svg.stroke(svg.d("M", bx, 17.4, "l5.6,5.6m0,-5.6l-5.6,5.6"), "#7a4f2a", 0.4)
        )
    canvas.add("subject-1", svg.placed("".join(body), x, y, s))
    parts = (
        ("Upper deck|decks|deck", 10, -5.4),
        ("Crew's bunks|bunks|crew's quarters|crew quarters|cabins|sleeping quarters", -20, 0.4),
        ("Gun deck|guns|cannons", 5, 3),
        ("Galley|kitchen", 34, 1.6),
        ("Stores|barrels|storeroom", -10, 10),
        ("Cargo hold|hold|cargo", 6, 20),
        ("Captain's cabin|captain", -41.5, -10),
        ("Mast|masts", 4, -36),
        ("Sail|sails", 30, -26),
        ("Keel", -4, 26),
        ("Hull", 40, 12),
    )
    wanted = labelled.wanted(parts, recipe.brief.prompt)
    if len(wanted) == len(parts):
        wanted = wanted[:10]
    labelled.around(sheet, [(name, at(px, py)) for name, px, py in wanted], w / 2)


def house(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A house cut open: attic, bedroom and bathroom, kitchen and living room, cellar."""
    sheet = Sheet(recipe, canvas, "#cfe6f5")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(recipe.brief.prompt) if recipe.brief.text else "")
    top = sheet.top + u * 0.02
    soil = top + (h - top) * 0.8
    canvas.add(
        "distance", svg.rect(0, soil, w, h - soil, "#8a6242"), svg.rect(0, soil, w, u * 0.02, "#7fb55f")
    )
    half = min(w * 0.4, (soil - top) * 0.56)
    x, roof = w / 2, top + (soil - top) * 0.32
    floor = (soil - roof) / 2
    low = soil + (h - soil) * 0.8
    canvas.add(
        "middle",
        svg.path(svg.polygon([(x - half * 1.14, roof), (x, top), (x + half * 1.14, roof)]), "#b5483a"),
        svg.path(
            svg.polygon([(x - half * 0.96, roof), (x, top + u * 0.045), (x + half * 0.96, roof)]), "#f0d9b0"
        ),
        svg.rect(x - half, roof, half * 2, soil - roof, "#e9e2d6"),
        svg.rect(x - half, soil, half * 2, low - soil, "#b9b0a4"),
    )
    rooms = (
        ("Attic", x, roof - u * 0.01, half * 0.9, floor * 0.6, "", ("package", "prop:treasure_chest")),
        ("Bedroom", x - half / 2, roof + floor, half, floor, "#d9e6f5", ("prop:bed", "prop:table_lamp")),
        ("Bathroom", x + half / 2, roof + floor, half, floor, "#cfeee8", ("bathtub", "toilet")),
        ("Living room", x - half / 2, soil, half, floor, "#f7e3cc", ("prop:sofa", "television")),
        ("Kitchen", x + half / 2, soil, half, floor, "#fbf0c4", ("prop:stove", "prop:table")),
        ("Cellar", x, low, half * 1.8, low - soil, "", ("prop:barrel", "package")),
    )
    for name, mx, foot, wide, tall, tone, keys in rooms:
        if tone:
            canvas.add("middle", svg.rect(mx - wide / 2 + 5, foot - tall + 5, wide - 10, tall - 10, tone))
        for k, key in enumerate(keys):
            size = tall * (0.5 if k == 0 else 0.44)
            sheet.picture(
                key,
                mx + wide * (-0.22, 0.26)[k],
                foot - size / 2 - u * 0.012,
                size,
                wide=wide * (0.5, 0.32)[k],
            )
        sheet.label(
            name,
            mx,
            foot - tall + u * (0.05 if name != "Attic" else 0.04),
            u * 0.03,
            "#ffffff",
            pill="#5f4a3a",
        )
    frame = svg.d(
        "M",
        x - half,
        roof,
        "H",
        x + half,
        "V",
        low,
        "H",
        x - half,
        "Z",
        "M",
        x - half,
        roof + floor,
        "H",
        x + half,
        "M",
        x - half,
        soil,
        "H",
        x + half,
        "M",
        x,
        roof,
        "V",
        soil,
    )
    canvas.add("ground", svg.stroke(frame, "#7a5a44", u * 0.012, stroke_linejoin="round"))


def ants(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A hill of ants cut open: tunnels and chambers with eggs, larvae, food and the queen."""
    sheet = Sheet(recipe, canvas, "#cfe8f7")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(recipe.brief.prompt, "Inside an Ant Nest"))
    soil = sheet.top + (h - sheet.top) * 0.24
    ridge = [
        (-u * 0.1, soil),
        (w * 0.3, soil - u * 0.01),
        (w * 0.5, soil - u * 0.1),
        (w * 0.7, soil - u * 0.01),
        (w + u * 0.1, soil),
    ]
    canvas.add(
        "distance",
        svg.path(svg.below(ridge, h + 9), "#8f6243"),
        svg.stroke(svg.smooth(ridge), "#6fae55", u * 0.018),
    )
    rooms = (
        ("Queen", 0.5, 0.84, "ant", 1.25),
        ("Eggs", 0.24, 0.5, "stage:spawn", 0.8),
        ("Larvae", 0.76, 0.52, "stage:grub", 0.8),
        ("Food store", 0.22, 0.78, "seedling", 0.8),
        ("Pupae", 0.78, 0.8, "stage:pupa", 0.8),
    )
    ways = "".join(
        svg.d("M", w * 0.5, soil - u * 0.09, "Q", w * 0.5, (soil + h * fy) / 2, w * fx, h * fy)
        for _, fx, fy, _, _ in rooms
    )
    canvas.add("middle", svg.stroke(ways, "#4a2f1f", u * 0.036))
    for name, fx, fy, key, size in rooms:
        rx = u * 0.13 * (1.15 if size > 1 else 1)
        canvas.add(
            "ground",
            svg.ellipse(w * fx, h * fy, rx, rx * 0.66, "#4a2f1f"),
            svg.ellipse(w * fx, h * fy, rx * 0.9, rx * 0.56, "#6b4630"),
        )
        sheet.picture(key, w * fx, h * fy, rx * 0.9 * size, wide=rx * 1.2 * size)
        sheet.label(name, w * fx, h * fy + rx * 0.86, u * 0.032, "#4a2f1f", pill="#f3e3cc")
    for fx, fy in ((0.47, 0.4), (0.53, 0.62), (0.38, 0.47), (0.62, 0.66), (0.42, 0.2)):
        sheet.picture("ant", w * fx, soil + (h - soil) * (fy - 0.2), u * 0.05, wide=u * 0.05)


#: Words of a prompt and what they ask to be cut open.
KINDS: tuple[tuple[re.Pattern[str], Callable[[Recipe, svg.Canvas], None]], ...] = (
    (SHIP, ship),
    (ANTS, ants),
    (HOUSE, house),
)
