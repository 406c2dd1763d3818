"""Reads several of a kind of which each has a colour of its own: "three hives in blue, yellow and red"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Brief, Rgb, Subject

EACH = "each:"
"""Begins the trait that lists the colours of several, one for each in turn."""
_WORD = re.compile(r"[a-z]+|[,&.;:]")
_BETWEEN = frozenset({",", "and", "&", "one", "another", "a", "other", "the"})
_FOR_ALL = re.compile(
    r"\b(?:palette|colou?r scheme|tones|style|only|poster|pattern|background|duotone|limited|colou?rs)\b"
)
# The same before a list: "two colours only, black and lime".
_LIMITED = re.compile(r"\b(?:only|palette|scheme|tones?|duotone|limited|monochrome)\b")
_VARIED = re.compile(
    r"\b(?:different|various|assorted|mixed) (?:\w+ )?(?:colou?rs|colou?red|flavou?rs|toppings|icings?)\b"
    r"|\b(?:each|every one) (?:in )?(?:a |an )?(?:different|another|other)\b|\bin different colou?rs\b"
)
_FEWEST = 2
_COLORED = frozenset({"colored", "coloured", "colour", "color", "multicolored", "rainbow"})
# What may stand between a mark and its list: ", each in red and blue".
_LED_IN = frozenset(
    {"in", "painted", "coloured", "colored", "each", "all", "with", "of", "them", "some", "one"}
)


def painted_each(brief: Brief) -> Brief:
    """The brief whose several things have the listed colours one by one.

    Args:
        brief: As it was read so far.
    """
    if brief.template not in {"scene", "lineart", "poster"} or not brief.subjects:
        return brief
    said = brief.prompt.lower()
    varied = _VARIED.search(said)
    if varied:
        at = _several(brief, _WORD.findall(said[: varied.start()])[-7:], ())
        if at is not None and not brief.subjects[at].picture.startswith(("figure:", "animal:")):
            return _with(brief, at, "colorful", brief.palette)
    for paints, before, after in _lists(said):
        at = _several(brief, before, after)
        if _is_apart(before):
            continue
        if _LIMITED.search(" ".join(before[-3:])):
            continue
        if at is None or brief.subjects[at].count < len(paints) or _FOR_ALL.search(" ".join(after)):
            continue
        listed = EACH + ",".join(color.hexa(paint) for paint in paints)
        return _with(brief, at, listed, tuple(p for p in brief.palette if p not in paints))
    return _of_several_colors(brief)


def _of_several_colors(brief: Brief) -> Brief:
    """Coloured pencils are so called because each has another colour."""
    several = (k for k, s in enumerate(brief.subjects) if s.count >= _FEWEST)
    at = next((k for k in several if brief.subjects[k].word.split()[0] in _COLORED), None)
    if at is None or brief.subjects[at].color is not None or "colorful" in brief.subjects[at].traits:
        return brief
    return _with(brief, at, "colorful", brief.palette)


def _is_apart(before: Sequence[str]) -> bool:
    """Whether the list ends a clause of its own: "two foxes, paper cut in orange and white"."""
    marks = [k for k, word in enumerate(before) if word in {",", ".", ";"}]
    clause = before[marks[-1] + 1 :] if marks else ()
    return bool({*clause} - _LED_IN)


def _lists(said: str) -> list[tuple[list[Rgb], list[str], list[str]]]:
    """Colours that are listed one after the other, the words before them and the words after them."""
    known = vocabulary().colors
    words = _WORD.findall(said)
    found: list[tuple[list[Rgb], list[str], list[str]]] = []
    at = 0
    while at < len(words):
        end = at
        paints: list[Rgb] = []
        while end < len(words) and (words[end] in known or (paints and words[end] in _BETWEEN)):
            paints += [known[words[end]]] if words[end] in known else []
            end += 1
        if len(paints) >= _FEWEST:
            found.append((paints, words[max(0, at - 7) : at], words[end : end + 3]))
        at = max(end, at + 1)
    return found


def _with(brief: Brief, at: int, trait: str, palette: tuple[Rgb, ...]) -> Brief:
    each = brief.subjects[at]
    known = vocabulary().colors
    # "Pink, mint and purple frosting" is no purple frosting on all of them.
    kept = (t for t in each.traits if " " not in t or t.split()[0] not in known)
    each = replace(each, color=None, second_color=None, traits=(*kept, trait))
    return replace(brief, subjects=(*brief.subjects[:at], each, *brief.subjects[at + 1 :]), palette=palette)


def _several(brief: Brief, before: Sequence[str], after: Sequence[str]) -> int | None:
    """The several things named right before a list, or right after it."""
    for word in (*after, *reversed(before)):
        for k, subject in enumerate(brief.subjects):
            if subject.count >= _FEWEST and word == subject.word.lower().split()[-1]:
                return k
    return None


def paint_of(subject: Subject, k: int) -> Subject:
    """The k-th of several, in its own colour where each has one."""
    listed = next((t.removeprefix(EACH) for t in subject.traits if t.startswith(EACH)), "")
    if not listed:
        return subject
    paints = listed.split(",")
    rest = tuple(t for t in subject.traits if not t.startswith(EACH))
    return replace(subject, color=color.rgb(paints[k % len(paints)]), traits=rest)
