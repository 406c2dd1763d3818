"""A road that winds up the page with a pin at each milestone; habitats side by side."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import maps
from recraft_nb.engine.illustrator.compose.printed.charts.explained import PAPER, TONES, Sheet
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

ROAD = re.compile(
    r"\b(?:road|path|journey|highway)\b[^.]*\b(?:infographic|milestones?|steps|stages)\b|"
    r"\b(?:infographic|milestones|steps)\b[^.]*\b(?:along|on) (?:an? |the )?(?:[a-z]+ )?(?:road|path|"
    r"highway)\b|"
    r"\broad ?map (?:infographic|with)\b|\b(?:project|product|company|business|career) road ?map\b"
)
_STATIONS = re.compile(
    rf"\b({maps.COUNT})[ -](?:[a-z]+ )?(?:milestones?|steps?|stages?|stops?|points?|pins?|phases?)\b"
)

HABITATS = re.compile(
    r"\b(?:habitats?|biomes?|ecosystems?)\b[^.]*\b(?:poster|chart|infographic|"
    r"illustration|desert|forest|"
    r"ocean|arctic|animals?)\b|\b(?:animal|different|four|five|six|world) (?:habitats|"
    r"biomes|ecosystems)\b"
)
# A habitat: the words for it, its name, its sky and ground, what grows and lives there.
_FIELDS: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    (r"deserts?", "Desert", "#fbe3b0", "#e8bf7a", ("cactus", "camel", "animal:snake")),
    (r"(?:rain ?forest|jungle)s?", "Rainforest", "#cfeede", "#4f9a5f", ("palm-tree", "parrot",
        "animal:monkey")),
    (r"(?:forest|wood(?:land)?)s?", "Forest", "#d6eec9", "#6fae5a", ("evergreen-tree", "animal:fox",
        "animal:deer")),
    (r"(?:oceans?|seas?|marine|coral reef)", "Ocean", "#8fd4f0", "#2f86c0", ("dolphin", "tropical-fish",
        "octopus")),
    (r"(?:arctic|polar|tundra|antarctic|ice)", "Arctic", "#d5e9f7", "#f6fbff", ("prop:iceberg",
        "animal:penguin", "animal:seal")),
    (r"(?:savann?ah?|grasslands?|prairie)s?", "Grassland", "#fbecc0", "#c9b85a", ("animal:giraffe",
        "animal:lion", "animal:zebra")),
    (r"(?:mountains?)", "Mountain", "#cfe3f2", "#8f9bb3", ("snow-capped-mountain", "animal:goat",
        "animal:eagle")),
    (r"(?:ponds?|wetlands?|lakes?|rivers?|freshwater|swamp)", "Freshwater", "#c9ecf2", "#57b0c9",
        ("animal:frog", "animal:duck", "fish")),
)  # fmt: skip
_USUAL = ("Desert", "Forest", "Ocean", "Arctic")


def road(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A road that winds from the foot of the page to its top, numbered pins along it."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, recipe.chance("palette").stream("road").pick(("#e9f4ee", PAPER, "#e8f1fb")))
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Roadmap")
    count = max(2, maps.counted(_STATIONS, said, 5))
    low, high = h * 0.93, sheet.top + (h - sheet.top) * 0.26
    turns = 3.0
    steps = 40
    way = [
        (w * (0.5 - 0.3 * math.sin(math.pi * turns * k / steps)), low + (high - low) * k / steps)
        for k in range(steps + 1)
    ]
    way = [(w * 0.5, h + u * 0.1), *way]
    line = svg.smooth(way)
    for tone, wide in (("#39435a", 0.115), ("#4a566f", 0.1)):
        canvas.add("middle", svg.stroke(line, tone, u * wide))
    dash = f"{svg.num(u * 0.035)} {svg.num(u * 0.035)}"
    canvas.add("middle", svg.stroke(line, "#ffffff", u * 0.008, stroke_dasharray=dash))
    for k in range(count):
        at = 1 + round(steps * (k + 0.4) / count)
        x, y = way[at]
        tone, r = TONES[k % len(TONES)], u * 0.05
        canvas.add(
            "ground",
            svg.ellipse(x, y, r * 0.7, r * 0.25, "#1d2433", opacity=0.4),
            svg.path(
                svg.d("M", x, y, "Q", x - r * 1.3, y - r * 1.6, x - r * 1.3, y - r * 2.4, "A", r * 1.3,
                    r * 1.3,
                    "0 0 1", x + r * 1.3, y - r * 2.4, "Q", x + r * 1.3, y - r * 1.6, x, y, "Z"), tone),
            svg.circle(x, y - r * 2.4, r * 0.9, "#ffffff"),
        )  # fmt: skip
        sheet.label(str(k + 1), x, y - r * 2.4, u * 0.055, tone)


def habitats(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Fields with what grows and lives in each habitat, and its name."""
    said = recipe.brief.prompt.lower()
    named = [f for f in _FIELDS if re.search(rf"\b{f[0]}\b", said)]
    if re.search(r"\brain ?forest\b", said) and not re.search(r"(?<!rain)(?<!rain )\bforests?\b", said):
        named = [f for f in named if f[1] != "Forest"]
    listed = named if len(named) > 1 else [f for f in _FIELDS if f[1] in _USUAL]
    sheet = Sheet(recipe, canvas, PAPER)
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Animal Habitats" if "animal" in said else "Habitats")
    columns = len(listed) if w > h * 1.9 else 2 if len(listed) < 7 else 3
    rows = -(-len(listed) // columns)
    cw, ch = w * 0.94 / columns, (h - sheet.top - u * 0.03) / rows
    for k, (_, name, sky, ground, lives) in enumerate(listed):
        x, y = w * 0.03 + cw * (k % columns) + u * 0.01, sheet.top + ch * (k // columns)
        fw, fh = cw - u * 0.02, ch - u * 0.02
        hill = svg.d(
            "M",
            x,
            y + fh * 0.62,
            "Q",
            x + fw * 0.5,
            y + fh * 0.5,
            x + fw,
            y + fh * 0.62,
            "V",
            y + fh,
            "H",
            x,
            "Z",
        )
        clip = canvas.clip(svg.rounded(x, y, fw, fh, u * 0.03))
        deep = name in {"Ocean", "Freshwater"}
        field = svg.rect(x, y, fw, fh, sky) + (
            svg.rect(x, y + fh * 0.2, fw, fh, ground) if deep else svg.path(hill, ground)
        )
        canvas.add("ground", svg.group(field, clip_path=clip))
        s = min(fw, fh)
        for key, fx, fy, size in zip(
            lives, (0.24, 0.52, 0.8), (0.46, 0.6, 0.5), (0.5, 0.4, 0.36), strict=True
        ):
            sheet.picture(key, x + fw * fx, y + fh * fy, s * size, wide=fw * 0.32)
        sheet.label(name, x + fw / 2, y + fh * 0.89, u * 0.036, "#ffffff", pill=color.shaded(ground, 0.3))
