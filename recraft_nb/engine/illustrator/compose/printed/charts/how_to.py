"""Steps, stages, timelines and cycles of anything: what is listed, with its names, in its order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.charts import listed, procedures, sequences
from recraft_nb.engine.illustrator.compose.printed.charts.explained import PAPER, Sheet
from recraft_nb.engine.illustrator.compose.printed.charts.pictured import picture_of
from recraft_nb.engine.illustrator.compose.printed.charts.sequences import Item
from recraft_nb.engine.illustrator.compose.printed.school import lives
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink import svg
    from recraft_nb.engine.illustrator.recipe import Recipe

STEPS = (
    r"steps?|stages?|phases?|milestones?|points?|tips|facts|ways|reasons|options|events?|dates|rules|"
    r"panels|pictures|levels|ideas|habits|types|kinds|parts"
)
"""Words of what a picture that explains has several of."""

_RING = re.compile(r"\b(?:cycles?|circle|circular|round|loop|ring)\b")
_ROW = re.compile(r"\b(?:in (?:an?|one) (?:row|line|horizontal)|left to right|side by side)\b")
_LINE = re.compile(r"\b(?:time ?line|road ?map|history of|evolution of|through (?:time|the ages))\b")
_TIMES = re.compile(
    r"^(?:weeks?|days?|months?|years?|age|hours?|minutes?|step|stage|phase|level|\d+)\b[ \d.:-]*(?:weeks?|"
    r"days?|months?|years?)?(?: old)?$",
    re.IGNORECASE,
)
_NO_HERO = re.compile(
    r"\b(?:steps?|stages?|phases?|charts?|timeline|diagrams?|calendar|infographic|arrows?|circle|cycle|"
    r"posters?|pictures?|"
    r"panels?|weeks?|labels?|icons?|tips?|drawing|graph|map|pages?|sheets?|planner)\b"
)
_VACCINE = re.compile(r"\b(?:vaccin|injection|immuni[sz]ation|shots?\b)")
_GROWTH = re.compile(
    r"\b(?:life ?cycles?|growth|growing|grows|stages of (?:life|growth)|germination|metamorphosis|phases of "
    r"an? (?:butterfly|frog|plant))\b"
)
#: What makes a growing thing of the table a subject of these pictures: stages, a cycle, a row.
GROWS = re.compile(
    rf"\blife ?cycles?\b|\bmetamorphosis of\b|\b(?:growth|growing|development|germination|stages|phases) of "
    rf"(?:an? |the )?(?:[a-z]+ )?"
    rf"(?:{'|'.join(lives.lives())}|plants?|seeds?|beans?|trees?|frogs?|butterfl(?:y|ies))\b[^.]*|"
    r"\bfrom (?:an? )?(?:tiny )?(?:seed|egg|acorn|caterpillar|tadpole|sprout|seedling) to (?:an? )?[a-z]+"
)


#: What is shown step by step.
ASKED = re.compile(
    rf"\b(?:time ?line|road ?map|flow ?chart|process diagram|step[- ]by[- ]step|workflow|pipeline|circular "
    rf"(?:flow|diagram)|"
    rf"cycle (?:diagram|chart|infographic))\b|\b(?:infographic|diagram|chart)\b.{{0,200}}\b(?:steps|stages|"
    rf"process|cycle)\b|"
    rf"\bhow to\b.{{0,80}}\b(?:steps?|stages|instructions?|guide|diagram|illustrations?|infographic|"
    rf"pictures)\b|"
    rf"\b(?:guide|instructions?|illustrations?|diagram|drawing|pictures|poster|showing|steps) (?:of |on |"
    rf"for |showing )?how to\b|"
    rf", (?:in )?(?:{NUMBER_WORDS}|\d) (?:[a-z]+ )?(?:steps|stages)\b|"
    rf"\b(?:in|with) (?:{NUMBER_WORDS}|\d) (?:[a-z]+ )?(?:steps|stages|phases)\b|\b(?:{NUMBER_WORDS}|"
    rf"\d)[- ](?:easy |simple |key )?"
    r"(?:steps|stages|phases) (?:of|to|for|in|from)\b|\bstep 1\b|\b(?:[a-z]+ )?cycle\b[^.]{0,40}\barrows?\b|"
    r"\b(?:rock|carbon|nitrogen|oxygen|cell|recycling|business|economic|sales|learning|product|project|"
    r"seasonal|crop|day and night) cycle\b|"
    r"\b(?:arranged|placed) in an? (?:circle|ring)\b[^.]{0,40}\barrows?\b|\bstages of (?:mitosis|cell "
    r"division|meiosis|sleep|grief|growth|development)\b|"
    r"\bvaccination (?:calendar|schedule|plan|timeline)\b|\bmitosis\b|\bscientific method\b|\bdesign "
    r"thinking\b|\bdaily routine (?:chart|of|for)\b|\b(?:morning|"
    r"bedtime|daily) routine\b[^.]{0,40}\b(?:chart|poster|kids|children)"
)


def life_cycle(recipe: Recipe, canvas: svg.Canvas) -> None:
    """The stages of a life: around a ring, or in a row where no cycle is meant."""
    prompt = recipe.brief.prompt
    said = prompt.lower()
    sheet = Sheet(recipe, canvas, "#f2f8ea")
    names = tuple(n for n in listed.named(prompt, 3) if not _plain_name(n))
    items = procedures.so_many(lives.stages(said, names), listed.counted(said, STEPS))
    hero = lives.hero_of(said)
    usual = f"Life Cycle of {_an(hero)} {hero.title()}" if hero else "Life Cycle"
    sheet.heading(listed.title(prompt, usual) if _GROWTH.search(listed.title(prompt).lower()) else usual)
    if _RING.search(said) and not _ROW.search(said):
        sequences.ring(sheet, items)
    else:
        sequences.rows(sheet, items, one=bool(_ROW.search(said)))


def _plain_name(name: str) -> bool:
    """Whether a piece of a list only says how many there are, or of what."""
    return bool(re.fullmatch(rf"(?:{STEPS}|butterfly|frog|plant|seed)", name.lower()))


def _an(word: str) -> str:
    return "an" if word[:1] in "aeio" else "a"


def items_of(brief: Brief, names: tuple[str, ...]) -> tuple[Item, ...]:
    """The named things of a prompt with their pictures; moments of time show whom it is about.

    Args:
        brief: As it was read.
        names: In their order.
    """
    hero = hero_key(brief)
    if names and hero and all(_TIMES.match(n) for n in names):
        sign = "syringe" if _VACCINE.search(brief.prompt.lower()) else ""
        last = max(1, len(names) - 1)
        return tuple(Item(n, hero, share=0.62 + 0.38 * k / last, sign=sign) for k, n in enumerate(names))
    shown = [(n, picture_of(n)) for n in names]
    return tuple(Item(n, s.key, s.forbidden) for n, s in shown)


def hero_key(brief: Brief) -> str:
    """The picture of what a prompt is about, or nothing."""
    drawn = (s for s in brief.subjects if things.has_drawing(s.picture) and not _NO_HERO.search(s.word))
    return next((s.picture for s in drawn), "")


def steps(recipe: Recipe, canvas: svg.Canvas) -> None:
    """What comes one after the other: around a ring, along a line of time, or in rows with arrows."""
    prompt, said = recipe.brief.prompt, recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, PAPER)
    usual = "Timeline" if "timeline" in said else "Roadmap" if "roadmap" in said else ""
    sheet.heading(listed.title(prompt, usual))
    count = listed.counted(said, STEPS)
    names = tuple(n for n in listed.named(prompt, 2 if ":" in prompt else 3) if not _plain_name(n))
    items = items_of(recipe.brief, names)
    if not items:
        known = procedures.so_many(procedures.known_steps(said) or procedures.known_tips(said), count)
        items = known or _plain(recipe.brief, count)
    if _LINE.search(said):
        sequences.timeline(sheet, items)
    elif _RING.search(said):
        sequences.ring(sheet, items)
    else:
        sequences.rows(sheet, items, one=bool(_ROW.search(said)))


def _plain(brief: Brief, count: int) -> tuple[Item, ...]:
    """Numbered steps of what is not known: its things, else signs of work."""
    drawn = [
        s.picture for s in brief.subjects if things.has_drawing(s.picture) and not _NO_HERO.search(s.word)
    ]
    count = max(2, min(8, count or (len(drawn) if len(drawn) > 2 else 4)))
    keys = drawn if len(drawn) >= count else [""] * count
    return tuple(Item(f"Step {k + 1}", keys[k]) for k in range(count))


_ADVICE = re.compile(
    rf"\b(?:{NUMBER_WORDS}|\d) (?:[a-z]+ )?(?:tips|rules|reasons|ways|facts|habits)\b|\b(?:feelings|"
    rf"emotions) (?:chart|poster)\b"
)


def advises(brief: Brief) -> bool:
    """Whether rules or reasons are asked for that are listed or known."""
    said = brief.prompt.lower()
    if not _ADVICE.search(said):
        return False
    return bool(procedures.known_tips(said)) or (":" in said and len(listed.named(brief.prompt, 3)) > 2)


def tips(recipe: Recipe, canvas: svg.Canvas) -> bool:
    """Advice or kinds in rows, each with its picture and its words; False when none is known."""
    prompt, said = recipe.brief.prompt, recipe.brief.prompt.lower()
    count = listed.counted(said, STEPS)
    names = listed.named(prompt, 3)
    items = items_of(recipe.brief, names)
    if len(items) < 3:
        items = procedures.so_many(procedures.known_tips(said) or procedures.known_steps(said), count)
    if not items:
        return False
    papers = ("#eef6f8", "#fdf3e4", "#f2f4ea", "#f6eef6")
    sheet = Sheet(recipe, canvas, recipe.chance("palette").stream("tips").pick(papers))
    sheet.heading(listed.title(prompt, "Tips" if "tip" in said else "Infographic"))
    numbered = bool(re.search(r"\b(?:steps?|numbered|tips|ways|rules|reasons)\b", said))
    sequences.rows(sheet, items, number=numbered, arrows=bool(re.search(r"\b(?:steps?|arrows?)\b", said)))
    return True
