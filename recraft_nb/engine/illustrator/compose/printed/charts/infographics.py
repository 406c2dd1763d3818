"""Diagrams of any subject: cycles, chains, steps, timelines, circles that overlap, facts with figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts import (
    dashboards,
    flow_charts,
    graphs,
    how_to,
    linked,
    maps,
    named_maps,
    overlaps,
    roadmaps,
    side_by_side,
    town_maps,
)
from recraft_nb.engine.illustrator.compose.printed.charts.explained import TONES, Sheet
from recraft_nb.engine.illustrator.compose.printed.pages import puzzles, tabular
from recraft_nb.engine.illustrator.compose.printed.school import (
    bodies,
    cutaways,
    exercises,
    first_lessons,
    lessons,
    living,
    matter,
    named_parts,
    optics,
    organs,
    physics,
    planets,
    sections,
)
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# Places and sizes of one shape stay in a row.

_ICONS = ("light-bulb", "gear", "chart-increasing", "rocket", "trophy", "bullseye", "clipboard", "package")


def facts(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Advice where it is listed or known; else a subject with a ring of shares, bars and small signs."""
    if how_to.tips(recipe, canvas):
        return
    sheet = Sheet(recipe, canvas, recipe.chance("palette").stream("facts").pick(("#eef6f8", "#fdf3e4",
        "#f2f4ea", "#f6eef6")))
    sheet.heading(_title(recipe, "Infographic"))
    c, u = canvas, canvas.short
    keys = [s.picture for s in recipe.brief.subjects if things.has_drawing(s.picture)] or ["light-bulb"]
    w, h, top = c.width, c.height, sheet.top
    chance = recipe.chance("detail").stream("facts")
    cards = ((0.05, 0.0, 0.43, 0.47), (0.52, 0.0, 0.43, 0.47), (0.05, 0.51, 0.43, 0.45), (0.52, 0.51, 0.43,
        0.45))
    room = h - top - u * 0.03
    boxes = [(w * a, top + room * b, w * cw, room * ch) for a, b, cw, ch in cards]
    for x, y, bw, bh in boxes:
        c.add("ground", svg.rect(x, y, bw, bh, "#ffffff", u * 0.025))
    x, y, bw, bh = boxes[0]
    c.add("ground", svg.circle(x + bw / 2, y + bh / 2, min(bw, bh) * 0.4, color.mix("#ffffff", TONES[2],
        0.25)))
    sheet.picture(keys[0], x + bw / 2, y + bh / 2, min(bw, bh) * 0.56, wide=bw * 0.6)
    x, y, bw, bh = boxes[1]
    share, r = chance.pick((0.62, 0.71, 0.78, 0.54)), min(bw, bh) * 0.32
    around = 2 * 3.14159 * r
    c.add("ground", svg.stroke(svg.ring(x + bw / 2, y + bh / 2, r), "#e9e4da", r * 0.36),
        svg.stroke(svg.ring(x + bw / 2, y + bh / 2,
        r), TONES[3], r * 0.36, stroke_dasharray=f"{svg.num(around * share)} {svg.num(around)}",
            stroke_linecap="butt"))
    sheet.label(f"{round(share * 100)}%", x + bw / 2, y + bh / 2, r * 0.5, TONES[3])
    x, y, bw, bh = boxes[2]
    for k, share in enumerate(chance.mixed((0.9, 0.66, 0.78, 0.5))):
        yy = y + bh * (0.16 + 0.2 * k)
        c.add("ground", svg.rect(x + bw * 0.24, yy, bw * 0.66, bh * 0.1, "#efeae0", bh * 0.05),
            svg.rect(x + bw * 0.24, yy,
            bw * 0.66 * share, bh * 0.1, TONES[k], bh * 0.05))
        sheet.picture((keys * 4)[k] if len(keys) > 1 else _ICONS[k], x + bw * 0.13, yy + bh * 0.05,
            bh * 0.14, wide=bw * 0.13)
    x, y, bw, bh = boxes[3]
    for k in range(5):
        tall = bh * (0.24 + 0.11 * k) * (0.9 if k == 2 else 1.0)
        c.add("ground", svg.rect(x + bw * (0.12 + 0.16 * k), y + bh * 0.84 - tall, bw * 0.11, tall,
            TONES[(k + 4) % 8], 5))
    c.add("ground", svg.rect(x + bw * 0.08, y + bh * 0.84, bw * 0.84, u * 0.006, "#b9b3a8"))


def _title(recipe: Recipe, usual: str) -> str:
    """What the prompt is about, as a heading."""
    found = _ABOUT.search(recipe.brief.prompt)
    words = re.sub(r"\s+(?:infographic|diagram|chart)$", "", found.group(1).strip(" .,!")) if found else ""
    if not 0 < len(words) <= _LONGEST:
        return usual
    return " ".join(w if w.lower() in _LITTLE else w[:1].upper() + w[1:] for w in words.split())


_ABOUT = re.compile(
    r"(?:infographic|diagram|chart|timeline|flowchart|roadmap|steps?)\s+(?:about|on|of|for|showing|"
    r"explaining|to)\s+"
    r"(?:the |a |an |how to )?"
    r"([^,.\"]+?)(?:\s+(?:with|in|using|for)\b.*)?$", re.IGNORECASE)
_LONGEST = 34  # letters of a heading
_LITTLE = frozenset({"of", "and", "the", "in", "to", "a", "on"})

_CHARTS = (graphs.pie, graphs.line, graphs.bars)
_DRAWN = frozenset({"scene", "poster", "lineart"})
_MAPS = (maps.island, maps.land, town_maps.town)

_CUT = (
    r"\b(?:cross[- ]?sections?|cut ?away|cut[- ]open|cut in half|sliced? (?:open|through)|inside of|"
    r"interior of)\b"
)

#: What explains itself: words of a prompt and the drawing they ask for.
KINDS: tuple[tuple[re.Pattern[str], Callable[[Recipe, svg.Canvas], None]], ...] = (
    (re.compile(r"\b(?:water|hydrologic(?:al)?) cycle\b|\bcycle of (?:the )?water\b|"
        r"\bevaporation\b.*\b(?:rain|condensation|"
        r"precipitation)\b|\bhow (?:the )?rain (?:is made|forms|works|happens)\b"), lessons.water_cycle),
    (re.compile(r"\b(?:diagram|names?|label(?:l?ed|s)?|infographic|chart|order|row|line|lined|"
        r"poster)\b.*\b(?:solar system|planets)\b"
        r"|\b(?:solar system|planets)\b"
        r".*\b(?:diagram|names?|label(?:l?ed|s)?|infographic|chart|order|row|line|lined|aligned|from the"
        r" sun|poster)\b"
        r"|\b(?:eight|8|nine|9|all(?: the)?|all of the) planets\b"), planets.planets),
    (re.compile(rf"{_CUT}.*\bvolcano|\bvolcano.*{_CUT}|\b(?:parts|anatomy|structure|diagram) of (?:a |the"
        " )?volcano|"
        r"\bvolcano\b.*\bmagma chamber\b|\bmagma chamber\b"), sections.volcano),
    (re.compile(rf"{_CUT}.*\b(?:tree|trunk|log)\b|\b(?:tree|trunk)\b.*{_CUT}|\btree rings\b"),
        sections.trunk),
    (re.compile(r"\blayers? of (?:the |earth'?s )*atmosphere\b|\batmosphere(?:'s|s)? layers?\b|"
        r"\batmospheric layers\b|"
        r"\btroposphere\b"), sections.atmosphere),
    (re.compile(r"\b(?:ocean|sea) (?:depth )?(?:zones|layers)\b|\b(?:zones|layers) of (?:the )?(?:ocean|"
        r"sea)\b"), sections.ocean),
    (re.compile(r"\b(?:soil|ground) (?:layers|profile|horizons)\b|\blayers of (?:the"
        rf" )?(?:soil|ground)\b|{_CUT}.*\bsoil\b"),
        sections.soil),
    (re.compile(r"\bstates? of matter\b|\bsolids?,? (?:and )?liquids?,? (?:and )?gas(?:es)?\b"),
        matter.states),
    (re.compile(r"\b(?:plant|animal|human|eukaryotic) cells?\b|\b(?:parts|structure|anatomy|diagram) of"
        r" (?:a |the )?(?:\w+ )?cell\b|"
        r"\bcell (?:diagram|structure|anatomy|biology)\b"), matter.cell),
    (re.compile(r"\b(?:parts|structure|diagram|model) of (?:an? |the )?(?:\w+ )?atom\b|"
        r"\batom\b.*\b(?:diagram|label(?:l?ed|s)|"
        r"protons?|parts)\b|\batomic structure\b"), matter.atom),
    (re.compile(r"\b(?:phases of the moon|moon phases?|lunar phases?)\b"), lessons.moon_phases),
    (re.compile(r"\blayers (?:of|inside) (?:the |planet )?earth\b|\binside (?:of )?(?:the |planet )?earth\b|"
        rf"{_CUT}.*\bearth\b|\bearth(?:'s)?\b.*{_CUT}|\bearth\b.*\bmantle\b|\bearth'?s layers\b|\bstructure"
            r" of the earth\b"),
        lessons.earth_layers),
    (re.compile(r"\b(?:parts|anatomy|structure|diagram) of (?:a |the )?(?:\w+ )?(?:flower|plant|sunflower)\b"
        r"|\b(?:flower|plant) (?:anatomy|diagram|parts)\b"), lessons.flower_parts),
    (re.compile(r"\b(?:parts|anatomy|structure|diagram) of (?:a |the )?(?:parts of a )?tree\b"),
    living.tree_parts),
    (re.compile(r"\b(?:electric(?:al|ity)?|simple|series|parallel|closed|open) circuit\b|"
        r"\bcircuit\b[^.]*\b(?:battery|bulb|"
        r"switch)\b"), physics.circuit),
    (re.compile(r"\bmagnets?\b[^.]*\b(?:attract\w*|nails?|clips?|pull\w*|field|poles?|iron|filings|metal)\b|"
        r"\b(?:nails?|"
        r"paper ?clips?)\b[^.]*\bmagnets?\b"), physics.magnet),
    (re.compile(r"\bsimple machines?\b"), physics.machines),
    (physics.SCALES, physics.scales),
    (re.compile(r"\b(?:human|body|internal) (?:body )?(?:organs|anatomy)\b|\borgans of (?:the |a )?(?:human"
        r" )?body\b|"
        r"\b(?:parts|anatomy|inside|diagram) of (?:the |a )?human body\b|\bdigestive system\b"),
        bodies.organs),
    *organs.KINDS,
    *first_lessons.KINDS,
    *cutaways.KINDS,
    *optics.KINDS,
    *tabular.KINDS,
    *overlaps.KINDS,
    (flow_charts.ASKED, flow_charts.draw),
    *puzzles.KINDS,
    (linked.DECISION, linked.decision),
    (linked.SYSTEM, linked.system),
    (linked.RANKS, linked.ranks),
    (linked.MIND, linked.mind),
    (roadmaps.ROAD, roadmaps.road),
    (roadmaps.HABITATS, roadmaps.habitats),
    (maps.ISLAND, maps.island),
    (maps.LAND, maps.land),
    (maps.TOWN, town_maps.town),
    (re.compile(r"\balphabet\b|\babc (?:chart|poster)\b"), living.alphabet),
    (re.compile(r"\bphotosynthesis\b"), lessons.photosynthesis),
    (re.compile(r"\b(?:the )?(?:four|4) seasons\b|\bseasons of the year\b"), lessons.seasons),
    (re.compile(r"\bfood pyramid\b"), lessons.food_pyramid),
    (re.compile(r"\blife ?cycle\b"), how_to.life_cycle),
    (how_to.GROWS, how_to.life_cycle),
    (re.compile(r"\bfood (?:chain|web)\b"), living.food_chain),
    (graphs.PIE, graphs.pie),
    (graphs.BARS, graphs.bars),
    (graphs.LINE, graphs.line),
    (how_to.ASKED, how_to.steps),
    (re.compile(r"\binfographics?\b"), facts),
)
# A diagram may be drawn with icons, and is no icon.
_IN_ICONS = re.compile(r"\b(?:diagram|infographic|flow ?chart|time ?line|cycle|steps|architecture|tips|mind "
    r"?map|org chart|topology|tree|planner|calendar|table|chart)\b")
_WORN = re.compile(
    r"\b(?:holding|reading|wearing|pointing|drawing (?:an?|the|his|her|on)|"
    r"teacher|student|children|wall|screen|blackboard)\b"
)
# Who a picture is meant for is nobody in it.
_MEANT_FOR = re.compile(r"\bfor (?:an? |the |my |our |young |little |school |small )*(?:\w+[- ]?graders?|"
    r"children|child|kids?|students?|"
    r"pupils|teachers?|classroom|class|school|toddlers|preschoolers)(?:'s|s')?\b")


# The picture is itself a chart or a diagram, whoever is named in it afterwards.
_HEAD = re.compile(
    r"(?:an? |the )?(?:(?!with\b|of\b|in\b|at\b|on\b)[\w-]+ ){0,4}"
    r"(?:diagram|chart|graph|curve|histogram|infographic|timeline|dashboard|map|comparison)\b"
)
_IN_HAND = re.compile(r"\b(?:holding|presenting|pointing|looking at|reading|drawing an?|wall|screen|"
    r"laptop)\b")


# Letters of a prompt in which its kind is looked for: many patterns look far ahead.
_READ = 600
_ASKS = (side_by_side.asked, named_parts.asked, exercises.asked, how_to.advises)


def asked(brief: Brief) -> bool:
    """Whether a prompt asks for a picture that explains something, and not for somebody who shows it."""
    said = brief.prompt.lower()
    kind = _kind(said)
    if named_maps.asked(brief) and maps.shown(brief):
        return brief.template in _DRAWN or brief.template == "icon"
    if kind in _MAPS and not maps.shown(brief):
        return False
    if kind is None and not any(asks(brief) for asks in _ASKS):
        return False
    somebody = any(s.picture.startswith("figure:") for s in brief.subjects[:1])
    heads = not somebody and bool(_HEAD.match(said)) and not _IN_HAND.search(said)
    if kind in _CHARTS and not heads:
        # A chart on a screen, or in front of somebody, is a thing in a scene.
        return False
    alone = heads or not _WORN.search(_MEANT_FOR.sub(" ", said))
    drawn = brief.template in _DRAWN
    in_icons = brief.template == "icon" and bool(_IN_ICONS.search(said))
    return (drawn or in_icons) and alone


def hand(brief: Brief) -> str:
    """The style that is left to a picture that explains: a map drawn by hand keeps its colours."""
    drawn = brief.style == "ink" and (_kind(brief.prompt.lower()) in _MAPS or named_maps.asked(brief))
    return "" if brief.style == "minimal" or drawn else brief.style


def _kind(said: str) -> Callable[[Recipe, svg.Canvas], None] | None:
    said = said[:_READ]
    if dashboards.asks_for_dashboard(said):
        return dashboards.dashboard
    return next((draw for words, draw in KINDS if words.search(said)), None)


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw what a prompt asks to have explained."""
    kind = named_maps.compose if named_maps.asked(recipe.brief) else _kind(recipe.brief.prompt.lower())
    if exercises.asked(recipe.brief):
        kind = exercises.compose
    elif kind in (None, facts, how_to.steps) and side_by_side.asked(recipe.brief):
        kind = side_by_side.compose
    elif kind in (None, facts, how_to.steps) and named_parts.asked(recipe.brief):
        kind = named_parts.compose
    (kind or facts)(recipe, canvas)
