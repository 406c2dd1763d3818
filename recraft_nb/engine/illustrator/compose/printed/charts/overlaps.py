"""Shapes that sort things: circles that overlap, a pyramid, a funnel, four fields, layers of nodes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import PAPER, TONES, Sheet, ring_of
from recraft_nb.engine.illustrator.compose.printed.charts.pictured import picture_of
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.recipe import Recipe

PYRAMID = re.compile(
    r"\bpyramid of (?:needs|[a-z ]{3,30} (?:with|in) )|\bmaslow\b|\bhierarchy of needs\b|\b(?:needs|"
    r"learning|energy|ecological|"
    r"trophic|population|wealth|skills|priority|sales) pyramid\b|\bpyramid (?:diagram|chart|infographic)\b|"
    r"\bpyramid\b[^.]{0,40}\b(?:levels|layers|tiers)\b[^.]*\b(?:labels?|labell?ed|diagram|needs|infographic|"
    r"chart)\b"
)
FUNNEL = re.compile(
    r"\b(?:sales|marketing|conversion|hiring|recruitment) funnel\b|\bfunnel (?:diagram|chart|infographic)\b"
)
QUADRANTS = re.compile(
    r"\bswot\b|\b(?:eisenhower|priority|2x2|two by two|bcg) matrix\b|\bfour quadrants\b|\bquadrant (?:chart|"
    r"diagram)\b"
)
ICEBERG = re.compile(
    r"\biceberg (?:diagram|infographic|model|chart|metaphor|illusion)\b|\biceberg\b[^.]*\b(?:above|"
    r"visible)\b[^.]*\b(?:below|hidden|underneath)\b"
)
NEURAL = re.compile(r"\bneural (?:network|net)s?\b[^.]*\b(?:inputs?|outputs?|hidden|layers?|nodes|neurons)\b")
_LEVELS = {
    "needs": ("Self-actualization", "Esteem", "Love and belonging", "Safety", "Physiological needs"),
    "energy": ("Top predators", "Carnivores", "Herbivores", "Plants"),
    "learning": ("Teach", "Practice", "Discuss", "Watch", "Read"),
}  # fmt: skip
_STAGES = ("Awareness", "Interest", "Decision", "Action")
_SWOT = ("Strengths", "Weaknesses", "Opportunities", "Threats")
_SWOT_KEYS = ("flexed-biceps", "broken-chain", "light-bulb", "warning")
_DO = ("Do first", "Schedule", "Delegate", "Drop")
_DO_KEYS = ("alarm-clock", "calendar", "busts-in-silhouette", "wastebasket")


def venn(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Two or three circles that overlap."""
    sheet = Sheet(recipe, canvas, PAPER)
    sheet.heading(listed.title(recipe.brief.prompt, "Venn Diagram") if recipe.brief.text else "Venn Diagram")
    c, u = canvas, canvas.short
    names = [
        n
        for n in listed.named(recipe.brief.prompt)
        if not re.search(r"circle|overlap|diagram|set", n.lower())
    ][:3]
    named = [(n, picture_of(n).key) for n in names]
    three = len(named) > 2 or "three" in recipe.brief.prompt.lower()
    cx, cy = c.width / 2, sheet.top + (c.height - sheet.top) * 0.5
    r = min(c.width * 0.29, (c.height - sheet.top) * (0.27 if three else 0.38))
    places = [(cx - r * 0.62, cy), (cx + r * 0.62, cy)]
    places = ring_of(3, cx, cy + r * 0.1, r * 0.66, r * 0.66) if three else places
    for k, (x, y) in enumerate(places):
        tone = TONES[(0, 3, 1)[k]]
        c.add(
            "ground", svg.circle(x, y, r, tone, opacity=0.5), svg.stroke(svg.ring(x, y, r), tone, u * 0.006)
        )
    for k, (x, y) in enumerate(places):
        ox, oy = x + (x - cx) * 0.7, y + (y - cy) * 0.6
        name, key = named[k] if k < len(named) else ("ABC"[k], "")
        if key:
            sheet.picture(key, ox, oy - r * 0.06, r * 0.5, wide=r * 0.55)
        sheet.label(name, ox, oy + r * (0.36 if key else 0), u * 0.04, wide=r)


def pyramid(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A pyramid of levels, each with its name."""
    prompt, said = recipe.brief.prompt, recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, "#f4f7fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    names = [n for n in listed.named(prompt, 3) if not re.search(r"\b(?:levels?|layers|tiers)\b", n.lower())]
    if not names:
        kind = (
            "needs"
            if re.search(r"\bneeds\b|\bmaslow", said)
            else "energy"
            if re.search(r"energy|ecolog|trophic", said)
            else ""
        )
        kind = "learning" if "learning" in said else kind
        count = listed.counted(said, "levels|layers|tiers|parts|steps", 4)
        names = list(_LEVELS.get(kind, tuple(f"Level {count - k}" for k in range(count))))
    needs = "Hierarchy of Needs" if "needs" in said or "maslow" in said else "Pyramid"
    sheet.heading(listed.title(prompt, needs))
    count, top, low = len(names), sheet.top + u * 0.02, h * 0.95
    half = min(w * 0.47, (low - top) * 0.66)
    for k, name in enumerate(names):
        a, b = k / count, (k + 1) / count
        y0, y1 = top + (low - top) * a, top + (low - top) * b - u * 0.01
        x0, x1 = half * a, half * (b - 0.01)
        tone = TONES[k % len(TONES)]
        canvas.add(
            "ground",
            svg.path(
                svg.polygon([(w / 2 - x0, y0), (w / 2 + x0, y0), (w / 2 + x1, y1), (w / 2 - x1, y1)]), tone
            ),
        )
        mid = (y0 + y1) / 2
        wide = (x0 + x1) * 0.84
        if k == 0 or len(name) * u * 0.017 > wide:
            side = w / 2 + half * 0.55
            canvas.add(
                "front", svg.stroke(svg.d("M", w / 2 + (x0 + x1) / 2, mid, "H", side), sheet.ink, u * 0.004)
            )
            sheet.label(
                name, min(side + u * 0.09, w * 0.83), mid, u * 0.034, tone, pill="#ffffff", wide=w * 0.3
            )
        else:
            sheet.label(name, w / 2, mid, u * 0.042, color.ink_on(tone), wide=wide)


def funnel(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A funnel that narrows from stage to stage."""
    prompt = recipe.brief.prompt
    sheet = Sheet(recipe, canvas, "#f4f7fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(prompt, "Funnel"))
    names = listed.named(prompt, 3) or _STAGES
    count, top, low = len(names), sheet.top + u * 0.02, h * 0.94
    half = min(w * 0.44, (low - top) * 0.6)
    for k, name in enumerate(names):
        y0, y1 = top + (low - top) * k / count, top + (low - top) * (k + 1) / count - u * 0.012
        x0, x1 = half * (1 - 0.76 * k / count), half * (1 - 0.76 * (k + 1) / count)
        tone = TONES[k % len(TONES)]
        d = svg.polygon([(w / 2 - x0, y0), (w / 2 + x0, y0), (w / 2 + x1, y1), (w / 2 - x1, y1)])
        canvas.add("ground", svg.path(d, tone))
        key = picture_of(name).key
        if key:
            sheet.picture(key, w / 2, (y0 + y1) / 2 - u * 0.025, (y1 - y0) * 0.46, wide=x1)
        sheet.label(
            name,
            w / 2,
            (y0 + y1) / 2 + (u * 0.052 if key else 0),
            u * 0.038,
            color.ink_on(tone),
            wide=x1 * 1.7,
        )


def quadrants(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Four fields, each with its name and sign."""
    prompt, said = recipe.brief.prompt, recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, PAPER)
    w, h, u = canvas.width, canvas.height, canvas.short
    swot = "swot" in said
    sheet.heading("SWOT Analysis" if swot else listed.title(prompt, "Matrix"))
    names = [] if swot else list(listed.named(prompt, 4)[:4])
    keys = [picture_of(n).key for n in names] or list(_SWOT_KEYS if swot else _DO_KEYS)
    names = names or list(_SWOT if swot else _DO)
    gap = u * 0.02
    fw, fh = (w - gap * 3) / 2, (h - sheet.top - gap * 2) / 2
    for k, (name, key) in enumerate(zip(names, keys, strict=True)):
        x, y = gap + (fw + gap) * (k % 2), sheet.top + (fh + gap) * (k // 2)
        tone = TONES[(2, 0, 3, 1)[k]]
        canvas.add(
            "ground",
            svg.rect(x, y, fw, fh, color.mix("#ffffff", tone, 0.2), u * 0.025),
            svg.rect(x, y, fw, fh * 0.26, tone, u * 0.025),
            svg.rect(x, y + fh * 0.2, fw, fh * 0.06, tone),
        )
        sheet.label(name, x + fw / 2, y + fh * 0.13, u * 0.046, color.ink_on(tone), wide=fw * 0.9)
        sheet.picture(key, x + fw / 2, y + fh * 0.62, fh * 0.44, wide=fw * 0.5)


_ABOVE = re.compile(r"([A-Za-z ,'-]{3,80}?) (?:above|on top|visible)\b", re.IGNORECASE)
_BELOW = re.compile(
    r"\b(?:above|visible|on top)\b(?: the (?:water|surface)| it)?[, ]+(?:and |with )?([A-Za-z ,'-]{3,160}?) "
    r"(?:below|hidden|under)",
    re.IGNORECASE,
)


def iceberg(recipe: Recipe, canvas: svg.Canvas) -> None:
    """An iceberg: a little above the water, much below it, each with its words."""
    prompt = recipe.brief.prompt
    sheet = Sheet(recipe, canvas, "#dff1fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading(listed.title(prompt, "The Iceberg") if recipe.brief.text else "")
    sea, x = sheet.top + (h - sheet.top) * 0.36, w * 0.5
    canvas.add(
        "distance", svg.rect(0, sea, w, h, canvas.across([(0, "#3f9fd8"), (1, "#143f7a")], 0, sea, 0, h))
    )
    r = min(w * 0.34, u * 0.4)
    tip = [
        (x - r * 0.62, sea),
        (x - r * 0.42, sea - r * 0.36),
        (x - r * 0.14, sea - r * 0.62),
        (x + r * 0.1, sea - r * 0.5),
        (x + r * 0.34, sea - r * 0.3),
        (x + r * 0.6, sea),
    ]
    deep = [
        (x - r * 0.7, sea),
        (x - r, sea + r * 0.36),
        (x - r * 0.74, sea + r * 0.9),
        (x - r * 0.2, sea + r * 1.3),
        (x + r * 0.24, sea + r * 1.22),
        (x + r * 0.8, sea + r * 0.8),
        (x + r * 0.95, sea + r * 0.34),
        (x + r * 0.68, sea),
    ]
    canvas.add(
        "ground",
        svg.path(svg.polygon(deep), "#8fd0ee"),
        svg.path(
            svg.polygon(
                [
                    (x, sea),
                    (x - r * 0.2, sea + r * 1.3),
                    (x - r * 0.74, sea + r * 0.9),
                    (x - r, sea + r * 0.36),
                    (x - r * 0.7, sea),
                ]
            ),
            "#b5e2f5",
        ),
    )
    canvas.add(
        "ground",
        svg.path(svg.polygon(tip), "#ffffff"),
        svg.path(svg.polygon([tip[2], tip[3], tip[4], tip[5], (x, sea)]), "#d5eaf7"),
    )
    canvas.add("front", svg.rect(0, sea - u * 0.004, w, u * 0.008, "#ffffff", opacity=0.7))
    over, under = _ABOVE.search(prompt), _BELOW.search(prompt)
    above = list(listed.named(over.group(1), 1)) if over else ["What people see"]
    below = list(listed.named(under.group(1), 1)) if under else ["What is hidden"]
    for k, name in enumerate(above):
        sheet.label(name, x, sea - r * 0.16 - k * u * 0.06, u * 0.036, wide=r)
    for k, name in enumerate(below[:6]):
        sheet.label(
            name, x, sea + r * (0.2 + 0.9 * k / max(3, len(below))), u * 0.036, "#123a6b", wide=r * 1.4
        )


_SIZES = re.compile(
    rf"\b({NUMBER_WORDS}|\d{{1,2}}) (inputs?|outputs?|hidden)\b(?: (nodes?|neurons?|units?|layers?|inputs?|"
    rf"outputs?))?"
)


def neural(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Layers of nodes, each tied to every node of the next, from input to output."""
    said = recipe.brief.prompt.lower()
    dark = bool(re.search(r"\b(?:dark|black|night|glowing|neon)\b", said))
    sheet = Sheet(recipe, canvas, "#141a34" if dark else "#f4f7fb")
    w, h, u = canvas.width, canvas.height, canvas.short
    sheet.heading("Neural Network")
    first, last, hidden, wide = 3, 2, 2, 4
    for count, what, unit in _SIZES.findall(said):
        many = min(7, number(count))
        if what.startswith("input"):
            first = many
        elif what.startswith("output"):
            last = many
        elif unit.startswith("layer"):
            hidden = min(5, many)
        else:
            wide, hidden = many, 1
    sizes = [first, *[max(wide, first)] * hidden, last]
    step, room = w * 0.9 / len(sizes), h - sheet.top - u * 0.14
    r = min(u * 0.05, room / max(sizes) * 0.3, step * 0.3)
    layers = [
        [
            (
                w * 0.05 + step * (k + 0.5),
                sheet.top + u * 0.02 + room * 0.5 + (n - (size - 1) / 2) * min(room / max(sizes), u * 0.17),
            )
            for n in range(size)
        ]
        for k, size in enumerate(sizes)
    ]
    for left, right in pairwise(layers):
        ways = "".join(svg.d("M", *a, "L", *b) for a in left for b in right)
        canvas.add("middle", svg.stroke(ways, "#7f9fd8" if dark else "#a9b6cc", u * 0.004))
    for k, layer in enumerate(layers):
        tone = TONES[2] if k == 0 else TONES[0] if k == len(layers) - 1 else TONES[3]
        for x, y in layer:
            canvas.add(
                "subject-1", svg.circle(x, y, r, tone), svg.stroke(svg.ring(x, y, r), "#ffffff", u * 0.006)
            )
    names = ["Input", *(["Hidden"] if hidden == 1 else [f"Hidden {k + 1}" for k in range(hidden)]), "Output"]
    for k, name in enumerate(names):
        sheet.label(name, w * 0.05 + step * (k + 0.5), h - u * 0.055, u * 0.036, wide=step * 0.95)


#: Words of a prompt and the shape they ask for.
KINDS = (
    (NEURAL, neural),
    (QUADRANTS, quadrants),
    (FUNNEL, funnel),
    (ICEBERG, iceberg),
    (PYRAMID, pyramid),
    (re.compile(r"\bvenn\b"), venn),
)
