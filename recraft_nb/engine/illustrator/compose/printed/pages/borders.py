"""Borders of things: shells, stars, animals or sweets along the edges of a page whose middle is empty."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks, posing, things
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.compose.printed.logos import emblem
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_BORDER = re.compile(
    r"\bborders?\b(?! (?:collies?|terriers?|crossing|guards?|control|patrol|town|between|wall))"
)
_FRAME = re.compile(
    r"\bframe (?:made )?(?:of|with|from)\b|\bframe for\b|\b(?:page|card|invitation|photo|certificate) frame\b"
)
# "Chili peppers around the edge": these go round, the rest is in the middle.
_EDGED = re.compile(
    r"\b([a-z]+(?: [a-z]+)?) (?:all )?(?:around|along|round) the (?:edges?|border|sides|outside|page)\b"
)
_EMPTY = re.compile(
    r"\b(?:empty|blank|white|clear|open|free)\b[^,.]{0,20}\b(?:cent(?:er|re)|middle|space|inside)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:wall|window|table|hanging|holding|mirror|flower ?bed|garden border|pattern|seamless|rug|quilt|logo"
    r"|badge|label|coin|national|country|countries)\b"
)
_PAGES = frozenset(
    {
        "card", "invitation", "paper", "frame", "border", "page", "page-facing-up", "envelope",
        "picture-frame", "framed-picture", "prop:picture_frame", "memo", "love-letter",
    }
)  # fmt: skip
# What is drawn better in detail than as a sign.
_INSTEAD = {"herb": "prop:rosemary"}
_SMALLISH = frozenset(
    {"bubbles", "star", "prop:star", "red-heart", "heart", "snowflake", "sparkles", "dot", "leaf"}
)


def asked(brief: Brief) -> bool:
    """Whether things are to go round an empty middle."""
    said = brief.prompt.lower()
    for words in brief.text:
        said = said.replace(words.lower(), " ")
    if brief.template not in ("scene", "poster", "card", "lettering") or _ELSEWHERE.search(said):
        return False
    if _EDGED.search(said) and _on_edge(brief):
        return True
    bordered = _BORDER.search(said) or (_FRAME.search(said) and _EMPTY.search(said))
    return bool(bordered) and any(
        things.has_drawing(s.picture) and s.picture not in _PAGES for s in brief.subjects
    )


def _on_edge(brief: Brief) -> set[int]:
    """The subjects that are said to go around the edge; empty where all of them do."""
    found = _EDGED.search(brief.prompt.lower())
    words = {*found.group(1).split()} if found is not None else frozenset()
    return {k for k, s in enumerate(brief.subjects) if {*s.word.lower().split()} & words}


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the things along the edges, the words if there are any within."""
    brief = recipe.brief
    w, h, u = canvas.width, canvas.height, canvas.short
    page = inks.choose(recipe, "palette")
    ground = recipe.background or color.mix(page.pale, "#ffffff", 0.5)
    canvas.add("sky", svg.rect(0, 0, w, h, ground))
    m = u * 0.215
    canvas.add(
        "frame",
        svg.stroke(
            svg.rounded(m, m, w - 2 * m, h - 2 * m, u * 0.03), color.mix(page.main, ground, 0.35), u * 0.004
        ),
    )
    chance = recipe.chance("layout").stream("border")
    world = World("day", "summer", recipe.chance("palette"))
    listed = [
        k for k, s in enumerate(brief.subjects) if s.picture not in _PAGES and things.has_drawing(s.picture)
    ]
    edged = _on_edge(brief)
    inner = tuple(
        replace(brief.subjects[k], relation=None, other=None) for k in listed if edged and k not in edged
    )
    listed = [k for k in listed if not edged or k in edged]
    kinds = sorted(listed, key=lambda k: brief.subjects[k].picture in _SMALLISH)
    names: list[tuple[str, things.Thing]] = []
    for n, k in enumerate(kinds):
        subject = replace(posing.posed(brief.subjects, k), relation=None, other=None, count=1)
        subject = replace(subject, picture=_INSTEAD.get(subject.picture, subject.picture))
        thing = things.make(subject, recipe.stream("subjects") + k * 101)
        if thing is not None:
            names.append((canvas.symbol(things.painted(canvas, thing, world, f"b{n}")), thing))
    if not names:
        return
    step = u * 0.158
    spots = _edge(w, h, u * 0.115, step)
    for n, (x, y) in enumerate(spots):
        name, thing = names[n % len(names)]
        grow = (1.18 if len(names) == 1 and n % 2 else 1.0) * chance.uniform(0.9, 1.04)
        scale = step * 0.96 * grow / max(thing.width, thing.height)
        turn = chance.uniform(-9, 9)
        mx, my = (thing.box[0] + thing.box[2]) / 2 * scale, (thing.box[1] + thing.box[3]) / 2 * scale
        a = math.radians(turn)
        canvas.add(
            "subject-1",
            canvas.use(
                name,
                x - mx * math.cos(a) + my * math.sin(a),
                y - mx * math.sin(a) - my * math.cos(a),
                scale,
                turn=turn,
            ),
        )
    words = "\n".join(text.spelled(t) for t in brief.text if text.spelled(t))
    if inner:
        share = 0.62 if brief.text and not recipe.no_text else 0.9
        ih = (h - 2 * m) * share
        one = emblem.free(recipe, replace(brief, subjects=inner))
        emblem.hero(one, canvas, (w / 2, h - m - ih * 0.52, (w - 2 * m) * 0.86, ih * 0.86), "subject-2")
    given = bool(recipe.brief.text) and not _EMPTY.search(recipe.brief.prompt.lower())
    if given and words and not recipe.no_text and not recipe.text_layout:
        bw, bh = (w - 2 * m) * 0.8, (h - 2 * m) * 0.5
        top = (h - bh) / 2
        if inner:
            bh, top = (h - 2 * m) * 0.26, m + (h - 2 * m) * 0.07
        broken = text.lines_for(words, "hand", bw, bh)
        ink = color.ink_on(ground, (page.ink, "#2b2740", "#fffaf0"), 4.0)
        canvas.add("lettering", svg.path(text.in_box(broken, (w - bw) / 2, top, bw, bh, "hand"), ink))


def _edge(w: float, h: float, m: float, step: float) -> list[tuple[float, float]]:
    """Places evenly along the four edges, from the upper left on round."""
    across, down = max(3, round((w - 2 * m) / step)), max(3, round((h - 2 * m) / step))
    top = [(m + (w - 2 * m) * k / across, m) for k in range(across)]
    right = [(w - m, m + (h - 2 * m) * k / down) for k in range(down)]
    return [*top, *right, *((w - x, h - y) for x, y in top), *((w - x, h - y) for x, y in right)]
