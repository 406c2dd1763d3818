"""What the logo of a shop shows: the thing it is about, and the tool of the trade beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

# What is done with a thing, and the tool that says so.
_DONE: Mapping[str, str] = {
    word: tool
    for words, tool in {
        "repair repairs fixing mechanic mechanics garage workshop service": "wrench",
        "grooming groomer groomers": "scissors",
        "wash washing detailing cleaning cleaners cleaner": "bubbles",
        "school academy lessons classes class teacher tutor": "graduation-cap",
        "rental rentals": "key",
    }.items()
    for word in words.split()
}
_SHOPS = (
    "restaurant|bar|house|truck|firm|shop|store|salon|studio|boutique|parlor|parlour|spa|business|company"
)
# Trades whose own sign is no thing of their name.
_SIGNS: Mapping[str, tuple[str, ...]] = {
    word: pictures
    for words, pictures in {
        "hair|hairdresser|hairdressers|hairstylist|beauty|haircut": ("scissors", "razor"),
        "nail|nails|manicure": ("nail-polish",),
        "flower|flowers|floral|florist": ("bouquet",),
        "book|books|bookstore|bookshop|library": ("books",),
        "real estate|realtor|realty": ("house", "key"),
        "music": ("guitar", "musical-notes"),
        "pet|pets|veterinary|vet": ("dog", "cat"),
        "art": ("artist-palette", "paintbrush"),
        "pizza|pizzeria": ("pizza",),
        "burger": ("hamburger",),
        "sushi": ("sushi",),
        "coffee|cafe": ("hot-beverage",),
        "dog": ("dog",),
        "car|auto|automotive": ("automobile",),
        "bakery": ("bread",),
        "sewing|tailor|alterations": ("scissors", "thread"),
        "surf|surfing": ("prop:surfboard",),
    }.items()
    for word in words.split("|")
}
_FOR = re.compile(r"\bfor (?:(?:a|an|my|our|the|your|local|small|new|family) )*([a-z ]+)")


_BEFORE = re.compile(r"^(?:(?:an?|the|my|our|cute|simple|modern|minimal|minimalist|vintage|retro|fun|flat|"
    r"round|new|small|local|elegant|clean|cool) ){0,4}([a-z]+(?: [a-z]+){1,2}) logo\b")  # fmt: skip


def of_trade(brief: Brief, lexicon: Lexicon) -> Brief:
    """The brief of a logo with what its shop is about; any other brief is given back as it is."""
    brief = _by_name(_without_customer(brief), lexicon)
    if brief.template != "badge" or len(brief.subjects) > 1:
        return brief
    said = brief.prompt.lower()
    for text in brief.text:
        said = said.replace(text.lower(), " ")
    found = _FOR.search(said)
    if (
        brief.subjects
        and found is not None
        and brief.subjects[0].word.split()[0] not in found.group(1).split()
    ):
        # What the logo shows is said besides whom it is for.
        return brief
    if found is None or re.search(r"\b(of|with|featuring|showing) (a|an|the|two|three)\b", said):
        return brief
    words = re.split(r"\b(?:called|named|with|in|and|on)\b", found.group(1))[0].split()
    pictures = _shown(words, lexicon)
    if not pictures or not all(things.has_drawing(picture) for picture in pictures):
        return brief
    drawn = tuple(Subject(picture.replace("-", " "), picture) for picture in pictures)
    if brief.subjects and brief.subjects[0].color is not None:
        drawn = (replace(drawn[0], color=brief.subjects[0].color), *drawn[1:])
    return replace(brief, subjects=drawn, setting="studio")


def _by_name(brief: Brief, lexicon: Lexicon) -> Brief:
    """A logo whose trade stands before it, "dog wash logo": the thing, and what is done with it."""
    found = _BEFORE.search(brief.prompt.lower())
    if brief.template != "badge" or found is None or not brief.subjects:
        return brief
    words = found.group(1).split()
    first, *rest = brief.subjects
    if first.word.split()[-1] not in words or (first.word in words[:1] and words[-1] not in _DONE):
        return brief
    told = "with" in brief.prompt.lower().split() and bool(rest)
    pictures = _shown(words, lexicon)[: 1 if told else 2]
    if not pictures or (first.picture in pictures[:1] and len(pictures) == 1):
        return brief
    drawn = [Subject(picture.replace("-", " "), picture) for picture in pictures]
    drawn[0] = replace(drawn[0], color=first.color)
    others = [replace(s, relation=None, other=None) for s in rest if s.picture not in pictures]
    return replace(brief, subjects=(*drawn, *others), setting="studio")


def _without_customer(brief: Brief) -> Brief:
    """A logo without whom it is for, where it is said what it shows: "for a roaster, a steaming cup"."""
    found = _FOR.search(brief.prompt.lower())
    if brief.template != "badge" or found is None or len(brief.subjects) < 2:
        return brief
    told = re.split(r"\b(?:with|featuring|showing|of)\b", found.group(1))[0].split()
    kept = [k for k, s in enumerate(brief.subjects) if s.word.split()[-1] not in told]
    if not kept or len(kept) == len(brief.subjects):
        return brief
    places = {old: new for new, old in enumerate(kept)}
    shown = []
    for k in kept:
        s = brief.subjects[k]
        other = places.get(s.other) if s.other is not None else None
        shown.append(replace(s, other=other, relation=s.relation if other is not None else None))
    tint = next((s.color for k, s in enumerate(brief.subjects) if k not in places and s.color), None)
    if tint is not None and shown[0].color is None:
        # A colour that stood apart was given to whom it is for.
        shown[0] = replace(shown[0], color=tint)
    return replace(brief, subjects=tuple(shown))


def _shown(words: list[str], lexicon: Lexicon) -> tuple[str, ...]:
    """The pictures of a trade: "bike repair shop" is a bicycle and a wrench."""
    shop = bool(words) and bool(re.fullmatch(_SHOPS, words[-1]))
    for at, word in enumerate(words):
        signs = _SIGNS.get(" ".join(words[at : at + 2])) or _SIGNS.get(word)
        tool = next((_DONE[later] for later in words[at + 1 :] if later in _DONE), "")
        if signs is not None and (shop or tool or len(words) == 1):
            return (signs[0], tool) if tool else signs
        entry = lexicon.find([singulars(word)[-1]]) if tool or (shop and word in _RIDDEN) else None
        if entry is not None and entry.sure and word not in _DONE:
            thing = drawn_as(entry.picture, in_print=True)
            return (thing, tool or "wrench") if thing != tool else (thing,)
    return ()


# Shops of these also mend them.
_RIDDEN = frozenset({"bike", "bicycle", "cycle", "motorcycle"})
