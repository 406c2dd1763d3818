"""What is strewn around the picture of a card: balloons, stars, hearts, confetti, snowflakes, flowers."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import smiles
from recraft_nb.engine.illustrator.compose.printed.pages import fronds, trimming_shapes
from recraft_nb.engine.illustrator.compose.relating.joined import without as without_subjects
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import NUMBERS, word_set
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.ink.chance import Chance

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_NAMED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("balloons", re.compile(r"\bballoons\b")),
    ("stars", re.compile(r"\bstars\b")),
    ("hearts", re.compile(r"\bhearts\b")),
    ("confetti", re.compile(r"\b(?:confetti|sprinkles|streamers)\b")),
    ("snowflakes", re.compile(r"\bsnow ?flakes\b")),
    ("bubbles", re.compile(r"\bbubbles\b")),
    ("bunting", re.compile(r"\b(?:bunting|garlands?|pennants?|party flags)\b")),
    ("palms", re.compile(
        r"\b(?:palm (?:leaves|leaf|fronds?|branches)|tropical (?:leaves|foliage|greenery)|jungle leaves)\b"
    )),
    ("olive", re.compile(r"\bolive (?:branch(?:es)?|leaves|sprigs?|twigs?|border|garlands?)\b")),
    ("eucalyptus", re.compile(r"\beucalyptus\b")),
    ("flowers", re.compile(
        r"\b(?:flowers|blossoms|petals|daisies|wildflowers) (?:all )?(?:around|round|everywhere)"
        r"|\b(?:floral|flower) (?:border|frame|corners)\b|\b(?:border|frame) of (?:\w+ )?flowers\b"
    )),
    ("leaves", re.compile(
        r"\b(?:leaves|leaf|foliage|greenery) (?:around|border|frame|corners)\b|\bborder of (?:\w+ )?leaves\b"
    )),
)  # fmt: skip
_PICTURES: Mapping[str, str] = {
    "prop:balloon": "balloons",
    "star": "stars",
    "glowing-star": "stars",
    "red-heart": "hearts",
    "party-popper": "confetti",
    "confetti-ball": "confetti",
    "snowflake": "snowflakes",
    "bubbles": "bubbles",
}
# What frames the page instead of being strewn on it, and the words that name it.
FRAMES: Mapping[str, frozenset[str]] = {
    "palms": word_set("palm palms leaf leaves frond fronds foliage greenery branches"),
    "olive": word_set("olive olives branch branches leaves sprig sprigs twig twigs border"),
    "eucalyptus": word_set("eucalyptus leaves branches sprigs"),
}
_CROWD = 4
_SMILING = re.compile(
    r"\b(?:smiling|happy|cute|cheerful|smiley) (?:\w+ )?(?:stars|hearts|balloons|bubbles)\b"
)


def named(brief: Brief) -> tuple[str, ...]:
    """What a prompt wants all over its page, by name."""
    said = brief.prompt.lower()
    for words in brief.text:
        said = said.replace(words.lower(), " ")
    return tuple(name for name, pattern in _NAMED if pattern.search(said))


def without(brief: Brief) -> tuple[Brief, tuple[str, ...]]:
    """The brief without the subjects that are strewn around, and what is strewn."""
    asked = named(brief)
    if not asked:
        return brief, ()
    gone = {
        k
        for k, s in enumerate(brief.subjects)
        if _PICTURES.get(s.picture) in asked and (s.relation != "holding" or s.count >= _CROWD)
    }
    # What somebody holds, so many and no more, is not strewn around as well.
    held = {
        _PICTURES.get(s.picture)
        for k, s in enumerate(brief.subjects)
        if s.relation == "holding" and k not in gone
    }
    asked = tuple(name for name in asked if name not in held)
    framing = frozenset[str]().union(*(FRAMES.get(name, frozenset()) for name in asked))
    gone |= {k for k, s in enumerate(brief.subjects) if framing and {*s.word.lower().split()} <= framing}
    left = without_subjects(brief.subjects, gone)
    if smiling(brief):
        left = tuple(replace(s, traits=tuple(t for t in s.traits if t != smiles.SMILING)) for s in left)
    return replace(brief, subjects=left), asked


def colors_of(brief: Brief, kind: str) -> tuple[str, ...]:
    """The colours that were asked for what is strewn, else ()."""
    return tuple(
        color.hexa(c)
        for s in brief.subjects
        if _PICTURES.get(s.picture) == kind
        for c in (s.color, s.second_color)
        if c is not None
    )


_TIED = re.compile(
    r"\b(?:lavender|roses?|tulips?|bouquet|daisies|flowers?|sunflowers?|herbs|rosemary|peon(?:y|ies)|lil(?:y|ies))\b"
    r"[^.]{0,60}?\b(?:with|and|tied)\b[^.]{0,30}?\b(?:([a-z]+) )?(?:ribbon|bow)\b"
)


def bow_of(brief: Brief) -> str:
    """The colour of the ribbon with which flowers are tied, "" where there is none."""
    found = _TIED.search(brief.prompt.lower())
    if found is None:
        return ""
    told = vocabulary().colors.get(found.group(1) or "")
    return color.hexa(told) if told else "#d97f9a"


def number_of(brief: Brief, kind: str) -> int:
    """How many of what is strewn a prompt asks for: "six red balloons" are six; 0 where it leaves it open."""
    found = re.search(rf"\b([a-z]+|\d+) (?:[a-z]+ ){{0,2}}?{kind}\b", brief.prompt.lower())
    if found is None:
        return 0
    words = found.group().split()[:-1]
    told = next(
        (NUMBERS.get(w, int(w) if w.isdigit() else 0) for w in words if w.isdigit() or w in NUMBERS), 0
    )
    return told if 1 < told <= _MOST_TOLD else 0


_MOST_TOLD = 20


def smiling(brief: Brief) -> bool:
    """Whether what is strewn has faces."""
    return bool(_SMILING.search(brief.prompt.lower()))


def strew(
    kind: str,
    page: tuple[float, float],
    kept: Sequence[Box],
    chance: Chance,
    tones: Sequence[str],
    *,
    faces: bool = False,
    asked: bool = False,
    count: int = 0,
) -> str:
    """Markup of one kind all over a page, but not on what is to be kept free.

    Args:
        kind: One of the names in this module.
        page: Width and height.
        kept: Boxes of words and of the hero.
        chance: Of the layout.
        tones: Colours to take turns with, those of the page.
        faces: They smile.
        asked: The colours are those of the prompt.
        count: How many exactly, 0 where that is left open.
    """
    w, h = page
    u = min(w, h)
    if kind == "bunting":
        return trimming_shapes.bunting(w, h)
    if kind == "palms":
        return fronds.palms(w, h, chance)
    if kind in FRAMES:
        return fronds.branches(kind, w, h)
    if kind == "sprigs":
        return trimming_shapes.corners(w, h, u, tones)
    size, most = _SIZES[kind]
    if count:
        # So many, all seen: larger where they are few.
        most, size = count, size * (1.25 if count < _CROWD * 2 else 1.0)
    size *= u * (1.3 if faces else 1.0)
    most = most if not faces else 8
    gay = kind in ("balloons", "confetti", "bunting")
    paints = tuple(tones) if asked or (tones and not gay) else trimming_shapes.GAY
    spots = _places(w, h, kept, chance, size, size * _ROOM[kind], most, hung=kind == "balloons")
    for _ in range(8 if count else 0):
        if len(spots) >= count:
            break
        size *= 0.86
        spots = _places(w, h, kept, chance, size, size * _ROOM[kind], most, hung=kind == "balloons")
    parts = []
    for k, (x, y) in enumerate(spots):
        s = size * chance.uniform(0.78, 1.12)
        body = trimming_shapes.DRAWN[kind](s, paints[k % len(paints)], chance)
        if faces:
            body = smiles.faced(body, (-s * 0.5, -s * 0.4, s * 0.5, s * 0.42), kind)
        turn = 0.0 if faces or kind in ("balloons", "bubbles") else chance.uniform(-28, 28)
        parts.append(svg.placed(body, x, y, turn=turn))
    return "".join(parts)


def _places(
    w: float,
    h: float,
    kept: Sequence[Box],
    chance: Chance,
    size: float,
    step: float,
    most: int,
    *,
    hung: bool,
) -> list[tuple[float, float]]:
    """Places a step apart that touch nothing that is kept free; what hangs has a string below it."""
    above, below = (0.7 * size, 1.5 * size) if hung else (0.6 * size, 0.6 * size)
    fine = step / 3
    columns, rows = max(4, round(w / fine)), max(4, round(h / fine))
    tried = [(i, j) for j in range(rows) for i in range(columns)]
    found: list[tuple[float, float]] = []
    for i, j in chance.mixed(tried):
        x = (i + chance.uniform(0.2, 0.8)) * w / columns
        y = (j + chance.uniform(0.2, 0.8)) * h / rows
        if not (size * 0.55 < x < w - size * 0.55 and above < y < h - above):
            continue
        if any(a - 0.52 * size < x < c + 0.52 * size and b - below < y < d + above for a, b, c, d in kept):
            continue
        if all(math.hypot(x - p, y - q) > step for p, q in found):
            found.append((x, y))
        if len(found) == most:
            break
    return found


# Breadth in shares of the page's shorter side, and how many at most.
_SIZES: Mapping[str, tuple[float, int]] = {
    "balloons": (0.13, 18),
    "stars": (0.085, 18),
    "hearts": (0.06, 20),
    "confetti": (0.035, 60),
    "snowflakes": (0.06, 26),
    "bubbles": (0.1, 18),
    "flowers": (0.085, 16),
    "leaves": (0.08, 20),
}
# The step between two, in their breadths.
_ROOM: Mapping[str, float] = {
    "balloons": 1.06,
    "stars": 1.25,
    "hearts": 1.9,
    "confetti": 2.1,
    "snowflakes": 1.9,
    "bubbles": 1.3,
    "flowers": 1.5,
    "leaves": 1.5,
}
