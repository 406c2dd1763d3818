"""Marks of two things that lie across one another: swords, oars or sticks, and what is shown before them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.logos import emblem, joint_asked
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.recipe import Recipe

_NAMED = re.compile(r"\bcross(?:ed|ing) ((?:[a-z]+ ){0,2}[a-z]+)(?: and (?:an? )?([a-z]+))?")
_NAMED_FIRST = re.compile(r"\b([a-z]+)(?: and|,|&) (?:an? |the )?([a-z]+),? cross(?:ed|ing)\b(?! [a-z]+ and)")
# What lies across by its word, where the library's own picture is another.
_LONG: Mapping[str, str] = kinds_by_word({
    "prop:broadsword": "sword dagger blade sabre saber cutlass rapier katana",
    "prop:oar": "oar paddle",
    "prop:baseball_bat": "bat",
    "prop:turner": "spatula turner",
    "prop:wood_spoon": "spoon ladle",
    "prop:plain_arrow": "arrow",
    "prop:lacrosse_stick": "lacrosse",
    "prop:hockey_stick": "hockey stick",
    "prop:fork": "fork",
    "prop:table_knife": "knife",
    "hammer": "hammer mallet",
    "prop:comb": "comb",
    "prop:open_scissors": "scissors shears",
    "wrench": "wrench spanner",
    "axe": "axe hatchet tomahawk",
    "prop:rolling_pin": "pin",
    "prop:whisk": "whisk",
    "bone": "bone",
    "key": "key",
    "pencil": "pencil",
    "paintbrush": "brush paintbrush",
    "screwdriver": "screwdriver",
    "pick": "pickaxe pick",
    "carrot": "carrot",
})  # fmt: skip
# How far the library's pictures of long things lean from upright, in degrees to the right.
_LEANS = {
    "hammer": -45.0, "wrench": 45.0, "axe": 62.0, "kitchen-knife": 45.0, "screwdriver": 45.0, "pencil": 45.0,
    "paintbrush": 45.0, "dagger": 45.0, "baguette-bread": 45.0, "carrot": 45.0, "key": 45.0, "guitar": 45.0,
    "hockey-stick": 30.0, "bone": 45.0, "pick": -45.0, "rolling-pin": 0.0,
}  # fmt: skip
_NOBODY = frozenset(
    {"person", "people", "busts-in-silhouette", "pirate-flag", "crossed-swords", "crossed-flags"}
)


_BRIGHT = 0.5


def pair(recipe: Recipe) -> tuple[list[Subject], Subject | None]:
    """What lies across one another, and what is shown before it."""
    subjects = joint_asked.drawable(recipe.brief.subjects)
    said = recipe.brief.prompt.lower()
    found = _NAMED_FIRST.search(said) or _NAMED.search(said)
    names = [n for group in (found.groups() if found else ()) if group for n in group.split()]
    crossing: list[Subject] = []
    for name in names:
        key = next((_LONG[form] for form in (*singulars(name), name.removesuffix("s")) if form in _LONG), "")
        if key and key not in [s.picture for s in crossing]:
            own = next((s for s in subjects if name in s.word.split()), None)
            kept = replace(own, picture=key) if own else None
            crossing.append(kept or replace(recipe.brief.subjects[0], word=name, picture=key, color=None))
    if not crossing:
        named = [s for s in subjects if {*s.word.split()} & {*names}]
        apart = [
            replace(s, picture=key) for s in subjects[:1] for key in joint_asked.PAIRS.get(s.picture, ())
        ]
        crossing = apart or named[:2] or subjects[:2]
    words = {w for s in crossing for w in s.word.split()} | {*names}
    rest = [s for s in subjects if not words & {*s.word.split()} and s.picture not in _NOBODY]
    rest = [s for s in rest if s.picture not in joint_asked.HANDS and s.picture not in joint_asked.PAIRS]
    rest.sort(key=lambda s: s.picture.startswith("figure:"))
    hero = rest[0] if rest else None
    if hero is not None and hero.picture == "soccer-ball" and "soccer" not in hero.word:
        hero = replace(hero, picture="baseball" if "bat" in words | {*names} else hero.picture)
    return crossing, hero


def draw(
    recipe: Recipe, canvas: svg.Canvas, disc: tuple[float, float, float], tone: str, ground: str
) -> None:
    """Two things across one another on a disc, each upright by nature and leant to its side; one before."""
    del ground  # the disc is its own
    cx, cy, r = disc
    crossing, hero = pair(recipe)
    two = [crossing[0], crossing[1] if len(crossing) > 1 else crossing[0]]
    bright = hero is not None and hero.color is not None and color.luminance(color.hexa(hero.color)) > _BRIGHT
    # What is of silver or white is seen on a dark disc.
    pale = "#3a4763" if bright and not recipe.colors else color.mix(tone, "#ffffff", 0.8)
    canvas.add(
        "distance",
        svg.circle(cx, cy, r, pale),
        svg.stroke(svg.ring(cx, cy, r), color.shaded(tone, 0.08), r * 0.03),
    )
    long = r * (1.72 if hero else 1.56)
    for k, s in enumerate(two):
        lean = _LEANS.get(s.picture.rpartition(":")[2].replace("_", "-"), 0.0)
        body = _drawn(recipe, canvas, replace(s, count=1), (long, long), tone, pale, f"x{k}")
        canvas.add("subject-1", svg.placed(svg.placed(body, 0, 0, turn=45 - lean), cx, cy, flip=k == 0))
    if hero is not None:
        body = _drawn(recipe, canvas, replace(hero, count=1), (r * 0.98, r * 0.98), tone, pale, "h")
        canvas.add("subject-2", svg.placed(body, cx, cy - r * 0.06))


def _drawn(
    recipe: Recipe,
    canvas: svg.Canvas,
    subject: Subject,
    size: tuple[float, float],
    tone: str,
    paper: str,
    prefix: str,
) -> str:
    """One thing about the origin: in one ink where colours were asked for, else in its own."""
    plain = replace(subject, relation=None, other=None)
    one = replace(recipe, brief=replace(recipe.brief, subjects=(plain,)))
    field = (0.0, 0.0, *size)
    if recipe.colors:
        return emblem.glyph(one, "mono", color.shaded(tone, 0.16), paper, field)
    inner = svg.Canvas(canvas.width, canvas.height, prefix=prefix)
    emblem.hero(one, inner, field)
    canvas.defs.extend(inner.defs)
    return "".join("".join(parts) for parts in inner.layers.values())
