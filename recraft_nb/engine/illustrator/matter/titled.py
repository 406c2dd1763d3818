"""What printed matter shows when no thing is named: a town's sight, a title's noun, a feast's sign."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

# Pictures that only repeat what kind of print it is.
_GENERIC = frozenset(
    {"", "open-book", "closed-book", "prop:books", "prop:lying_book", "luggage", "prop:suitcase", "envelope",
        "bar-chart",
     "prop:airplane", "airplane", "prop:picture_frame", "world-map", "calendar"}
)  # fmt: skip
# Sights by the words of their towns and lands.
_SIGHTS: Mapping[str, str] = kinds_by_word({
    "prop:colosseum": "rome roma roman italy italia italian",
    "prop:leaning_tower": "pisa tuscany",
    "prop:eiffel_tower": "paris france french",
    "prop:big_ben": "london england british britain",
    "prop:taj_mahal": "india agra delhi indian",
    "prop:pyramid": "egypt cairo giza egyptian",
    "prop:opera_house": "sydney australia australian",
    "prop:golden_gate": "francisco california",
    "statue-of-liberty": "york nyc manhattan america usa",
    "tokyo-tower": "tokyo",
    "prop:pagoda": "japan kyoto japanese osaka china beijing vietnam",
    "prop:gondola": "venice venezia venetian",
    "prop:windmill": "amsterdam holland netherlands dutch",
    "prop:temple": "greece athens greek",
    "prop:mosque": "istanbul turkey dubai morocco",
    "palm-tree": "hawaii miami bali caribbean maldives jamaica",
    "cactus": "mexico arizona texas",
    "prop:castle": "scotland edinburgh bavaria transylvania",
    "prop:cathedral": "barcelona cologne vienna prague",
    "prop:peaks": "alps switzerland swiss nepal himalaya colorado",
    "maple-leaf": "canada toronto vermont",
    "animal:kangaroo": "outback",
    "prop:stonehenge": "stonehenge",
})  # fmt: skip
# What feasts and dates are known by.
_FEASTS: Mapping[str, str] = kinds_by_word({
    "prop:cake": "birthday bday anniversary",
    "christmas-tree": "christmas xmas noel",
    "jack-o-lantern": "halloween",
    "red-heart": "valentine valentines valentine's love romance romantic",
    "bouquet": "wedding mother's mothers mom mum thank thanks married bridal engagement grandma",
    "prop:easter_egg": "easter",
    "prop:fireworks": "celebration 4th independence",
    "graduation-cap": "graduation congrats graduate",
    "baby-bottle": "baby newborn",
    "necktie": "father's fathers dad",
    "shopping-bags": "sale discount shopping clearance",
    "briefcase": "hiring job career",
    "backpack": "school",
    "turkey": "thanksgiving",
    "balloon": "party",
    "bouquet-of-flowers": "spring",
})  # fmt: skip
# What kinds of stories are known by.
_GENRES: Mapping[str, str] = kinds_by_word({
    "figure:detective": "mystery crime detective thriller noir",
    "animal:dragon": "fantasy",
    "prop:rocket": "sci-fi science-fiction scifi space galaxy",
    "ghost": "horror ghost",
    "prop:soup_pot": "cookbook recipe recipes cooking",
    "prop:treasure_map": "adventure",
})  # fmt: skip
_SCARES = word_set(
    "last first dark little best good great new old day days night welcome love happy our my your"
)
_KINDS = ("poster",)
_EVENT = re.compile(
    r"\b((?:[a-z]+ )?(?:festival|concert|carnival|fair|tournament|marathon|exhibition|workshop|fundraiser))"
    r" (?:poster|flyer|banner)"
)
_TRAVEL = re.compile(r"\b(?:travel|tourism|tourist|railway) posters?\b")
_PLACE = re.compile(r"\b(?:of|for|to|visit) ((?:[A-Z][a-z\u00c0-\u024f']+ ?){1,3})")
_EMPTY = word_set("a an the vintage retro modern minimalist colorful bold cool fun new summer-like nice")


def titled(brief: Brief, lexicon: Lexicon) -> Brief:
    """The brief with something to show, where its prompt names only what is written and on what.

    Args:
        brief: Of a poster, a cover or a card; any other is given back as it is.
        lexicon: The pictures.
    """
    if brief.template not in _KINDS or (brief.background is not None and brief.subjects):
        return brief
    if any(s.picture not in _GENERIC and things.has_drawing(s.picture) for s in brief.subjects):
        return brief
    prompt = _words(_unquoted(brief))
    title = _words(" ".join(brief.text))
    if {"book", "library", "reading"} & {*prompt} and not {"cover", "novel", "title"} & {*prompt}:
        return brief
    picture = _by(_SIGHTS, prompt + title)
    if not picture and ("cover" in prompt or "novel" in prompt or "movie" in prompt or "film" in prompt):
        return _of_title(brief, title, prompt, lexicon)
    picture = picture or _by(_FEASTS, prompt) or _by(_FEASTS, title)
    if not picture:
        return brief if brief.subjects else _of_title(brief, title, (), lexicon)
    return _with(brief, picture, brief.setting)


def announced(brief: Brief) -> Brief:
    """The brief of a poster with the words it cannot be without: the place to travel to, the event.

    Args:
        brief: With no words of its own; any other is given back as it is.
    """
    said = brief.prompt.lower()
    named = " ".join(brief.text)
    if brief.template not in _KINDS or (
        named and not re.search(rf"\b(of|for|to|visit) {re.escape(named.lower())}", said)
    ):
        return brief
    event = _EVENT.search(said)
    if event is not None:
        words = [word for word in event.group(1).split() if word not in _EMPTY]
        return replace(brief, text=(" ".join(words).upper(),)) if len(words) > 1 else brief
    if _TRAVEL.search(said) is None:
        return brief
    place = _PLACE.search(brief.prompt)
    near = next((w for w in _words(said) if w in _SIGHTS and not w.endswith(("an", "ese", "ish"))), "")
    name = place.group(1).strip() if place is not None else _OF_PEOPLES.get(near, near)
    if not name:
        return brief
    setting = _of_place(name.lower()) if brief.setting == "studio" else brief.setting
    return replace(brief, text=(name.upper(),), setting=setting)


# Lands by the word for what comes from them.
_OF_PEOPLES: Mapping[str, str] = kinds_by_word({
    "greece": "greek", "france": "french", "england": "british", "the netherlands": "dutch",
})  # fmt: skip


def _of_place(name: str) -> str:
    """Where a place's poster is set: its view where it is known, else an old town's street."""
    for word in (name, *name.split()):
        setting = vocabulary().facts.get(word, {}).get("setting", "")
        if setting:
            return setting
        if _LANDS.get(word):
            return _LANDS[word]
    return "street"


_LANDS: Mapping[str, str] = kinds_by_word({
    "beach": "hawaii miami bali caribbean maldives jamaica ibiza cancun phuket tahiti fiji rio seychelles",
    "mountain": "alps switzerland swiss nepal himalaya colorado yosemite patagonia andes norway austria",
    "desert": "egypt sahara arizona dubai morocco namibia",
    "sea": "santorini amalfi capri positano croatia",
    "canal": "venice venezia",
    "snow": "iceland lapland antarctica aspen",
    "savanna": "kenya tanzania serengeti",
})  # fmt: skip


def _of_title(brief: Brief, title: Sequence[str], prompt: Sequence[str], lexicon: Lexicon) -> Brief:
    """What the words of a title name: a thing, a place, else what its kind of story is known by."""
    facts = vocabulary().facts
    setting = next((facts[w]["setting"] for w in title if "setting" in facts.get(w, {})), brief.setting)
    named = ""
    for at, word in enumerate(title):
        entry = lexicon.find(title[at : at + 2]) if at + 1 < len(title) else None
        entry = entry if entry is not None and entry.sure else lexicon.find([word])
        usable = entry is not None and entry.sure and entry.picture not in _GENERIC and word not in _SCARES
        if entry is not None and usable and things.has_drawing(entry.picture):
            named = drawn_as(entry.picture, in_print=False)
            break
    named = named or _by(_GENRES, prompt)
    if not named and setting == brief.setting:
        return brief
    return _with(brief, named, setting) if named else replace(brief, subjects=(), setting=setting)


def _with(brief: Brief, picture: str, setting: str) -> Brief:
    if not things.has_drawing(picture):
        return brief
    word = picture.rpartition(":")[2].replace("_", " ").replace("-", " ")
    return replace(brief, subjects=(Subject(word, picture),), setting=setting)


def _by(table: Mapping[str, str], words: Sequence[str]) -> str:
    return next((table[form] for word in words for form in (word, *singulars(word)) if form in table), "")


def _unquoted(brief: Brief) -> str:
    """The prompt without the words that are to be written."""
    said = brief.prompt.lower()
    for text in brief.text:
        said = said.replace(text.lower(), " ")
    return said


def _words(said: str) -> tuple[str, ...]:
    return tuple(
        word.strip(".,!?;:\"'()")
        for word in said.lower().replace("\u2019", "'").split()
        if word.strip(".,!?;:\"'()")
    )
