"""Reads what is filled, and what comes out of it: tools in a box, lemonade in a jug, a castle in a book."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Brief, Rgb

_ALIVE = ("figure:", "animal:")
_TOOLS = word_set("tool hammer plier pliers wrench saw screwdriver spanner drill chisel toolbox nail screw")
_FULL = re.compile(r"\b(?:full of|filled with|with|of|sticking out|overflowing)\b")
_PITCHER = re.compile(r"\b(?:pitcher|jug|carafe|decanter)s?\b")
_DRINKS: Mapping[str, Rgb] = {
    "lemonade": (247, 224, 106), "juice": (245, 160, 60), "tea": (190, 120, 50), "sangria": (150, 30, 60),
    "water": (190, 226, 240), "punch": (226, 80, 90), "limeade": (190, 220, 110), "milk": (251, 248, 240),
}  # fmt: skip
_COLD = re.compile(r"\b(?:ice|iced|cold|cool|chilled|lemon|mint|summer|refreshing|lemonade|sangria|glass)\b")
_JAM = re.compile(r"\b(?:jam|jelly|marmalade|preserves?)\b")
_JAMS: Mapping[str, Rgb] = {
    "strawberry": (200, 38, 58), "raspberry": (186, 30, 74), "apricot": (240, 150, 50),
    "orange": (236, 140, 40), "blueberry": (74, 60, 130), "marmalade": (236, 140, 40), "grape": (96, 50, 120),
}  # fmt: skip
_BOOTS = re.compile(
    r"\bboots?\b[^.]*\b(?:flowers?|plants?|pots?|planters?|daisies|tulips|pansies|geraniums)\b"
    r"|\b(?:flowers?|plants?|daisies|tulips|pansies) (?:\w+ ){0,3}(?:in|inside|from) (?:\w+ ){0,4}boots?\b"
)
_TUNNEL = re.compile(
    r"\btrain\b[^.]*\b(?:out of|from|leav\w+|through|into|enter\w*) (?:an? |the )?(?:\w+ ){0,2}tunnel\b"
)
_OUT_OF_BOOK = re.compile(
    r"\b(?:out of|from|off|up from|out from) (?:the )?(?:pages? of )?(?:an? |the |its |old |big |giant )?"
    r"(?:\w+ )?(?:book|books|pages)\b"
)
_COMES = re.compile(
    r"\b(?:grow|com|ris|emerg|jump|fly|pop|sprout|leap|pour|spill|step|climb|sail|swim|unfold|burst)\w*\b"
)
_BOOKS = frozenset({"open-book", "closed-book", "books", "prop:flat_book", "prop:lying_book", "prop:books"})
_PAGES = word_set("page pages")


def filled(brief: Brief) -> Brief:
    """The brief with what is filled drawn full, and with what comes out of a book above its pages.

    Args:
        brief: As it was read so far.
    """
    if brief.template not in {"scene", "lineart", "poster"} or not brief.subjects:
        return brief
    said = brief.prompt.lower()
    for way in _WAYS:
        brief = way(brief, said)
    return brief


def _swapped(brief: Brief, at: int, whole: Subject, gone: set[int], place: str = "") -> Brief:
    subjects = (*brief.subjects[:at], whole, *brief.subjects[at + 1 :])
    setting = place if place and brief.setting in {"studio", "room", "cave", "kitchen"} else brief.setting
    return replace(brief, subjects=without(subjects, gone - {at}), setting=setting)


def _called(brief: Brief, words: frozenset[str]) -> set[int]:
    return {
        k
        for k, s in enumerate(brief.subjects)
        if any(word in words or word.removesuffix("s") in words for word in s.word.lower().split())
    }


def _of_tools(brief: Brief, said: str) -> Brief:
    at = next((k for k, s in enumerate(brief.subjects) if s.picture == "toolbox"), None)
    tools = _called(brief, _TOOLS)
    if at is None or (
        len(tools) < 2 and not re.search(r"\btool ?box\b[^.]*\btools\b|\bopen tool ?box\b", said)
    ):
        return brief
    if len(tools) > 1 and not _FULL.search(said.partition("toolbox")[2]):
        return brief
    box = replace(brief.subjects[at], picture="prop:full_toolbox")
    return _swapped(brief, at, box, {k for k in tools if brief.subjects[k].other in {at, None}})


def _of_drink(brief: Brief, said: str) -> Brief:
    drink = next((word for word in _DRINKS if re.search(rf"\b{word}\b", said)), "")
    if not drink or not _PITCHER.search(said) or not _COLD.search(said) or "pour" in said:
        return brief
    if any(s.picture.startswith(_ALIVE) for s in brief.subjects):
        return brief
    parts = _called(
        brief, frozenset({*_DRINKS, "pitcher", "jug", "carafe", "decanter", "ice", "lemon", "slice", "mint"})
    )
    jugs = [
        k for k in sorted(parts) if _PITCHER.search(brief.subjects[k].word) or drink in brief.subjects[k].word
    ]
    if not jugs:
        return brief
    jug = Subject("pitcher", "prop:drink_pitcher", color=_DRINKS[drink])
    glasses = {k for k in parts if "glass" in brief.subjects[k].word}
    changed = _swapped(brief, jugs[0], jug, parts - glasses, "table")
    freed = (replace(s, relation="beside") if s.relation in {"with", "in"} else s for s in changed.subjects)
    return replace(changed, subjects=tuple(freed))


def _spread(brief: Brief, said: str) -> Brief:
    if not _JAM.search(said) or not re.search(r"\btoast\b|\bslice of bread\b|\bbread slice\b", said):
        return brief
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in {"prop:toast", "prop:platter"}), None)
    if at is None or any(s.picture.startswith(_ALIVE) for s in brief.subjects):
        return brief
    paint = next((tone for word, tone in _JAMS.items() if word in said), None)
    toast = Subject("toast", "prop:jam_toast", color=paint, scale=1.2)
    gone = _called(brief, word_set("jam jelly marmalade toast bread knife butter strawberry raspberry plate"))
    return _swapped(brief, at, toast, {k for k in gone if "jar" not in brief.subjects[k].word}, "table")


def _basket(brief: Brief, said: str) -> Brief:
    """A picnic basket is one, and the cloth lies under it."""
    if "picnic basket" not in said or any(s.picture.startswith(_ALIVE) for s in brief.subjects):
        return brief
    at = next((k for k, s in enumerate(brief.subjects) if s.word.startswith("picnic basket")), None)
    if at is None:
        return brief
    inside = {
        k
        for k, s in enumerate(brief.subjects)
        if k != at and s.other in {at, None} and s.relation in {"on", "in", "with"}
    }
    cloth = next(
        (k for k, s in enumerate(brief.subjects) if (k != at and "blanket" in s.word) or "cloth" in s.word),
        None,
    )
    basket = Subject(
        "picnic basket", "prop:picnic_basket", relation="on" if cloth is not None else None, other=cloth
    )
    return _swapped(brief, at, basket, inside - {cloth if cloth is not None else at})


def _booted(brief: Brief, said: str) -> Brief:
    at = next(
        (k for k, s in enumerate(brief.subjects) if s.picture in {"hiking-boot", "prop:rain_boots"}), None
    )
    if at is None or not _BOOTS.search(said) or any(s.picture.startswith(_ALIVE) for s in brief.subjects):
        return brief
    boots = replace(brief.subjects[at], picture="prop:flower_boots", count=1, relation=None, other=None)
    gone = _called(brief, word_set("flower plant pot planter daisy daisie tulip pansy pansie geranium boot"))
    return _swapped(brief, at, boots, gone)


def _out_of_tunnel(brief: Brief, said: str) -> Brief:
    at = next(
        (k for k, s in enumerate(brief.subjects) if s.picture in {"prop:steam_train", "train", "locomotive"}),
        None,
    )
    if at is None or not _TUNNEL.search(said):
        return brief
    train = replace(brief.subjects[at], picture="prop:tunnel_train", scale=1.3)
    setting = "meadow" if brief.setting in {"cave", "studio"} else brief.setting
    changed = _swapped(brief, at, train, _called(brief, word_set("tunnel mountain hill")))
    return replace(changed, setting=setting)


def _out_of_book(brief: Brief, said: str) -> Brief:
    """What comes out of a book stands above its open pages."""
    if not _OUT_OF_BOOK.search(said) or not _COMES.search(said):
        return brief
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _BOOKS), None)
    pages = {k for k, s in enumerate(brief.subjects) if s.word.split()[-1] in _PAGES and k != at}
    others = [k for k in range(len(brief.subjects)) if k != at and k not in pages]
    if at is None and pages:
        at = min(pages)
        pages -= {at}
    if at is None or not others or brief.subjects[at].relation == "holding":
        return brief
    book = replace(brief.subjects[at], picture="prop:flat_book", count=1, relation=None, other=None,
                   scale=max(2.2, brief.subjects[at].scale))  # fmt: skip
    subjects = tuple(
        book if k == at
        else replace(s, relation="on", other=at) if k in others and s.other in {None, at, *pages}
        else s
        for k, s in enumerate(brief.subjects)
    )  # fmt: skip
    setting = "table" if brief.setting in {"meadow", "room", "studio"} else brief.setting
    return replace(brief, subjects=without(subjects, pages), setting=setting)


_WAYS: tuple[Callable[[Brief, str], Brief], ...] = (
    _of_tools, _of_drink, _spread, _basket, _booted, _out_of_tunnel, _out_of_book,
)  # fmt: skip
