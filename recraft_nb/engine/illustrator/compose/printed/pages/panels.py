"""Comics of several panels: the same hero in each, at another moment of the same deed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import scene
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject
    from recraft_nb.engine.illustrator.recipe import Recipe

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6}
_COUNTED = re.compile(rf"\b({'|'.join(_NUMBERS)})[ -](?:panels?|frames?|strip panels?)\b")
_STRIP = re.compile(r"\bcomic strips?\b|\bcomic page\b|\bpage of a comic\b|\bstoryboard\b")
# Panels that are no pictures in a row.
_OTHER = re.compile(r"\bsolar\b|\breading (?:an? )?comic\b|\bcomic strip style\b|\bglass panels?\b")
_ONE_HERO = re.compile(
    r"\b(?:comic|strip|panel|frame|page|storyboard)s? (?:of|about|with|showing|where) (?:an?|the|one|my)\b"
)
_USUAL = 3
_PAPER, _INK = "#fdfbf4", "#1d1b2c"
_GUTTER = 0.022
# How large the hero is, and what he does, from one moment to the next.
_SIZES = (0.4, 0.44, 0.52, 0.62, 0.46, 0.5)
_ANIMAL_MOMENTS: tuple[tuple[str, ...], ...] = (
    ("sitting",),
    ("walking",),
    (),
    ("running",),
    ("jumping",),
    ("sleeping",),
)
_PEOPLE_MOMENTS: tuple[tuple[str, ...], ...] = (
    ("thinking",),
    ("walking",),
    (),
    ("cheering",),
    ("running",),
    ("waving",),
)
_ALIVE = ("animal:", "figure:")


def count_in(said: str) -> int:
    """How many panels a prompt asks for; 0 when it asks for none."""
    if _OTHER.search(said):
        return 0
    found = _COUNTED.search(said)
    if found and ("comic" in said or "panel" in found.group() or "strip" in said or "storyboard" in said):
        return _NUMBERS[found.group(1)]
    return _USUAL if _STRIP.search(said) else 0


def asked(brief: Brief) -> bool:
    """Whether a comic of several panels is wanted, and somebody or something to be in it."""
    drawn = any(s.picture for s in brief.subjects)
    return drawn and brief.template in ("scene", "poster") and count_in(brief.prompt.lower()) > 1


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw the panels on a page."""
    w, h, u = canvas.width, canvas.height, canvas.short
    canvas.add("sky", svg.rect(0, 0, w, h, _PAPER))
    count = count_in(recipe.brief.prompt.lower())
    cells = _cells(count, w, h, u)
    for k, (x, y, cw, ch) in enumerate(cells):
        unit = min(cw, ch) / 1000
        inner = svg.Canvas(round(cw / unit, 1), round(ch / unit, 1), prefix=f"p{k}")
        scene.compose(_moment(recipe, k, count), inner)
        clip = canvas.clip(svg.rounded(x, y, cw, ch, 0))
        body = svg.placed("".join("".join(parts) for parts in inner.layers.values()), x, y, unit)
        canvas.defs.extend(inner.defs)
        canvas.add(f"panel-{k + 1}", svg.group(body, clip_path=clip))
        canvas.add(f"panel-{k + 1}", svg.stroke(svg.rounded(x, y, cw, ch, 0), _INK, u * 0.008))


def _cells(count: int, w: float, h: float, u: float) -> list[tuple[float, float, float, float]]:
    """Left, top, width and height of every panel, row by row."""
    m = u * 0.03
    wide = w > h * 1.25
    rows = 1 if (wide and count <= 4) else count if count <= 3 and h > w * 1.25 else 2
    split = [count // rows + (1 if k < count % rows else 0) for k in range(rows)]
    gap, cells = u * _GUTTER, []
    ch = (h - 2 * m - gap * (rows - 1)) / rows
    for row, several in enumerate(reversed(split)):
        cw = (w - 2 * m - gap * (several - 1)) / several
        cells += [(m + k * (cw + gap), m + row * (ch + gap), cw, ch) for k in range(several)]
    return cells


def _moment(recipe: Recipe, k: int, count: int) -> Recipe:
    """What is drawn in a panel: the hero alone, then with the others; the deed before the end."""
    brief = recipe.brief
    subjects = brief.subjects
    hero = next((i for i, s in enumerate(subjects) if s.picture.startswith(_ALIVE)), 0)
    shown = subjects
    if k != count - 2 or (count == 2 and k == 0):
        traits = _traits(subjects[hero], k, count)
        one = replace(subjects[hero], traits=traits, relation=None, other=None)
        shown = _in_place(subjects, hero, one, alone=k == 0 and count > 3, at_end=k == count - 1)
    layout = replace(
        recipe.layout, hero=_SIZES[k % len(_SIZES)], hero_x=0.5 if len(shown) == 1 else (0.36, 0.62)[k % 2]
    )
    words = brief.text[k : k + 1]
    return replace(
        recipe,
        brief=replace(brief, template="scene", subjects=shown, text=words),
        layout=layout,
        text_layout=(),
    )


def _traits(hero: Subject, k: int, count: int) -> tuple[str, ...]:
    own = tuple(t for t in hero.traits if not t.endswith("ing"))
    if not hero.picture.startswith(_ALIVE):
        return own
    moments = _ANIMAL_MOMENTS if hero.picture.startswith("animal:") else _PEOPLE_MOMENTS
    return (*own, *moments[3 if k == count - 1 else k % len(moments)])


def _in_place(
    subjects: tuple[Subject, ...], hero: int, one: Subject, *, alone: bool, at_end: bool
) -> tuple[Subject, ...]:
    """The subjects of a moment, each where it is listed, so that each looks alike in every panel."""
    shown = []
    for i, s in enumerate(subjects):
        if i == hero:
            shown.append(one)
            continue
        small = 0.62 if one.picture.startswith("animal:") and not s.picture.startswith("figure:") else 1.0
        had = at_end and s.count == 1 and not s.picture.startswith("figure:") and len(subjects) == 2
        away = replace(s, relation=None, other=None, scale=s.scale * small)
        if had and one.picture.startswith("figure:"):
            away = replace(away, relation="holding", other=hero)
        shown.append(replace(away, picture="") if alone else away)
    return tuple(shown)


def of_one_hero(brief: Brief) -> Brief:
    """The brief of a comic: its number is that of the panels, not of the heroes."""
    said = brief.prompt.lower()
    count = count_in(said)
    subjects = tuple(
        replace(s, count=1) if s.count == count and (_ONE_HERO.search(said) or s.count > 4) else s
        for s in brief.subjects
        if s.picture not in ("comic", "open-book", "prop:book") or len(brief.subjects) == 1
    )
    place = "kitchen" if brief.setting == "table" and "kitchen" in said else brief.setting
    place = "room" if place in ("table", "studio") and count else place
    return replace(
        brief,
        template="panels",
        subjects=subjects,
        setting=place,
        style="" if brief.style == "ink" else brief.style,
    )
