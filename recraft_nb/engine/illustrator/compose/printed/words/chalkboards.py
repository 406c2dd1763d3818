"""A chalkboard with words: slate in a wooden frame, chalk letters, and chalk drawings around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.pages import ornament
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.compose import things
    from recraft_nb.engine.illustrator.recipe import Recipe

_ASKED = re.compile(r"\b(?:chalk|black|menu)[ -]?board\b")
_PLACED = re.compile(
    r"\b(?:in front of|at the|on the|writing|holding|beside|next to|behind|classroom with)\b[^,]*board"
)
_RINGED = re.compile(r"\b(?:around|border|surrounded|doodles|drawings|sketches|framed)\b")
_FEW = 4  # things that stand in a row below the words
_CHALKS = ("#f4f1e6", "#f6d27c", "#a8dcc8", "#f2a9a0", "#a9cbee", "#c9e39a")


def asked(brief: Brief) -> bool:
    """Whether the board itself is the picture, with words on it."""
    said = brief.prompt.lower()
    people = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    return (
        bool(brief.text)
        and bool(_ASKED.search(said))
        and not _PLACED.search(said)
        and not people
        and brief.template in ("poster", "lettering")
    )


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the board."""
    chance = recipe.chance("layout").stream("chalkboard")
    w, h, u = canvas.width, canvas.height, canvas.short
    wood, slate, chalk = "#a8764a", "#26302f", _CHALKS[0]
    m = u * 0.045
    canvas.add("sky", svg.rect(0, 0, w, h, wood))
    for k in (0.3, 0.65):
        canvas.add(
            "sky",
            svg.stroke(
                svg.rounded(m * k, m * k, w - 2 * m * k, h - 2 * m * k, 0),
                color.shaded(wood, 0.05),
                u * 0.003,
            ),
        )
    canvas.add(
        "sky",
        svg.rect(m, m, w - 2 * m, h - 2 * m, canvas.linear([(0, color.lit(slate, 0.03)), (1, slate)]), 4),
    )
    for _ in range(7):
        x, y = chance.uniform(0.15, 0.85) * w, chance.uniform(0.15, 0.85) * h
        canvas.add(
            "sky", svg.placed(svg.ellipse(0, 0, u * 0.22, u * 0.06, "#ffffff", opacity=0.025), x, y, turn=-24)
        )
    made = [c for listed in emblem.copies(recipe, 1) for c in listed[:1]]
    words = (
        ""
        if recipe.no_text or recipe.text_layout
        else "\n".join(text.spelled(t) for t in recipe.brief.text if text.spelled(t))
    )
    font: outlines.Font = chance.pick(("hand", "serif", "block"))
    few = _in_row(recipe, made)
    edge = 0.25 if made and not few else 0.14
    box = (w * edge, h * (0.16 if few else 0.34), w * (1 - 2 * edge), h * (0.38 if few else 0.3))
    if words:
        broken = text.lines_for(words, font, box[2], box[3])
        canvas.add("lettering", svg.path(text.in_box(broken, *box, font), chalk))
        canvas.add(
            "ornament", ornament.rule(w / 2, box[1] + box[3] + u * 0.05, w * 0.3, _CHALKS[1], u * 0.005)
        )
    if not made:
        canvas.add("frame", ornament.frame(w, h, m * 1.8, chalk, u * 0.004, "corners"))
        return
    if few:
        # Said to be one or two, they are drawn once each, below the words.
        step = min(u * 0.3, w * 0.8 / len(few))
        for k, thing in enumerate(few):
            x = w / 2 + (k - (len(few) - 1) / 2) * step
            canvas.add("subject-1", _drawn(thing, x, h * 0.75, step * 0.86, slate, chance.uniform(-6, 6)))
        return
    for k, (x, y) in enumerate(_ring(w, h)):
        thing = made[k % len(made)]
        canvas.add("subject-1", _drawn(thing, x, y, u * 0.15, slate, chance.uniform(-10, 10)))


def _in_row(recipe: Recipe, made: list[things.Thing]) -> list[things.Thing]:
    """What stands below the words, as often as was said; nothing where drawings go round them."""
    subjects = [s for s in recipe.brief.subjects if s.picture]
    total = sum(s.count for s in subjects)
    if not made or _RINGED.search(recipe.brief.prompt.lower()) or total > _FEW:
        return []
    return [thing for thing in made for _ in range(thing.subject.count)]


def _ring(w: float, h: float) -> list[tuple[float, float]]:
    """Places all around the words."""
    across = [(x, y) for x in (0.18, 0.39, 0.61, 0.82) for y in (0.18, 0.82)]
    return [(w * x, h * y) for x, y in [*across, (0.16, 0.5), (0.84, 0.5)]]


def _drawn(thing: things.Thing, x: float, y: float, s: float, slate: str, turn: float) -> str:
    """A thing in chalk: rubbed in thinly, with pale outlines."""

    def dusty(paint: str) -> str:
        l, c, hue = color.lch(paint)
        dust = color.from_lch(max(0.76, min(0.95, l + 0.12)), min(0.15, c * 1.15), hue)
        return color.mix(slate, dust, 0.55 + 0.35 * l)

    body = svg.recolored(thing.body, dusty)
    k = s / max(thing.width, thing.height)
    line = svg.ratio(2.6 / k)
    mx, my = thing.middle, (thing.box[1] + thing.box[3]) / 2
    moved = f"translate({svg.ratio(-mx)} {svg.ratio(-my)})"
    inner = svg.group(body, stroke=_CHALKS[0], stroke_width=line, stroke_linejoin="round", transform=moved)
    return svg.placed(inner, x, y, k, turn=turn)
