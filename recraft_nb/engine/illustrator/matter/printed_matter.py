"""What printed matter is about: a club's activity, several sorts of a kind; and not where it hangs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.matter.hanging_place import hangs_there

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_KINDS = frozenset({"poster", "lettering"})
# Groups and occasions, which look like nothing by themselves.
_GATHERINGS = word_set("""
    club class clubs classes lessons lesson team tryouts tryout practice sale drive night fair day week
    workshop meeting morning event camp launch program programme course competition season email e-mail
    party shower newsletter announcement flyer group society appointment reminder session sessions month
""")
# What they are about, by their words; the first that is named counts.
_ACTIVITIES: Mapping[str, str] = kinds_by_word({
    "figure:swimmer": "swim swimming swimmers",
    "prop:chessboard": "chess",
    "open-book": "book reading library literacy storytime",
    "figure:runner": "running run marathon 5k 10k jogging track",
    "figure:yogi": "yoga pilates meditation mindfulness",
    "figure:dancer": "dance dancing ballet zumba",
    "performing-arts": "drama theater theatre acting improv play",
    "artist-palette": "art painting craft crafts",
    "musical-notes": "music choir band singing concert",
    "laptop": "coding computer programming webinar tech",
    "test-tube": "science chemistry stem",
    "soccer-ball": "soccer football",
    "basketball": "basketball",
    "figure:tennis_player": "tennis",
    "volleyball": "volleyball",
    "figure:gymnast": "gymnastics",
    "martial-arts-uniform": "karate judo taekwondo",
    "figure:chef": "cooking culinary",
    "cupcake": "bake baking",
    "prop:car": "car",
    "syringe": "flu vaccine vaccination shot jab",
    "tooth": "dental dentist teeth",
    "soap": "handwashing hygiene wash",
    "drop-of-blood": "blood donor",
    "canned-food": "food",
    "animal:dog": "pet pets adoption dog puppy",
    "recycling-symbol": "recycling recycle",
    "prop:house": "realtor estate house home",
    "hot-beverage": "coffee cafe",
    "popcorn": "movie film cinema",
    "game-die": "game games trivia",
    "microphone": "karaoke podcast comedy",
    "broom": "cleaning clean",
    "prop:potted_cactus": "plant",
    "figure:gardener": "gardening garden",
    "camera": "photography photo",
    "prop:tent": "camping scouts summer-camp",
})  # fmt: skip
_DOING = frozenset({"figure:swimmer"})
# Sorts that a word for many kinds stands for.
_SORTS: Mapping[str, tuple[str, ...]] = {
    "vegetables": ("carrot", "tomato", "broccoli", "onion", "eggplant", "bell-pepper"),
    "veggies": ("carrot", "tomato", "broccoli", "onion", "eggplant", "bell-pepper"),
    "fruits": ("red-apple", "banana", "strawberry", "grapes", "pear", "watermelon"),
    "fruit": ("red-apple", "banana", "strawberry", "grapes", "pear", "watermelon"),
    "school supplies": ("pencil", "open-book", "backpack", "straight-ruler", "artist-palette"),
    "art supplies": ("artist-palette", "paintbrush", "crayon", "pencil"),
    "pastries": ("croissant", "cupcake", "doughnut", "cookie", "prop:muffin"),
    "desserts": ("prop:cake_slice", "doughnut", "cupcake", "soft-ice-cream", "cookie"),
    "sweets": ("candy", "lollipop", "cupcake", "doughnut", "cookie"),
    "sea creatures": ("animal:octopus", "animal:fish", "animal:turtle", "animal:crab", "animal:seahorse"),
    "jungle animals": ("animal:lion", "animal:elephant", "animal:giraffe", "animal:monkey", "animal:zebra"),
    "farm animals": ("animal:cow", "animal:pig", "animal:sheep", "animal:chicken", "animal:horse"),
    "forest animals": ("animal:fox", "animal:deer", "animal:rabbit", "animal:owl", "animal:hedgehog"),
    "woodland animals": ("animal:fox", "animal:deer", "animal:rabbit", "animal:owl", "animal:hedgehog"),
    "planets": ("ringed-planet", "globe-showing-americas", "full-moon", "sun"),
}
# What is heard or played out, and is named by its kind: "jazz concert", "music album".
_SHOWS = word_set("concert album festival tournament championship contest record single gig")
_FEASTS = word_set(
    "halloween christmas easter birthday valentine valentines thanksgiving wedding spring summer"
)
_MOST = 6
# What is given to somebody or made for somebody, who is then not on it.
_GIVEN = re.compile(
    r"\b(?:(?<!business )cards?|banners?|invitations?|invites?|covers?|certificates?|notes?)\b"
)


def about(brief: Brief) -> Brief:
    """The brief of printed matter with what it is about, and without the place in which it hangs.

    Args:
        brief: As it was read; a picture of another kind is given back as it is.
    """
    if brief.template not in _KINDS:
        return brief
    said = _unquoted(brief)
    words = tuple(w.strip(".,!?;:\"'()") for w in said.split())
    if hangs_there(said):
        brief = replace(brief, setting="studio")
    gone = {k for k, s in enumerate(brief.subjects) if {*s.word.lower().split()} & _GATHERINGS}
    gone |= {k for k, s in enumerate(brief.subjects) if _is_meant_for(s, said)}
    gone |= _named_again(brief.subjects)
    # "A poster for the science fair with a rocket" shows the rocket.
    named_for = {k for k, s in enumerate(brief.subjects) if _names_the_event(s, brief.prompt.lower())}
    if any(k not in gone | named_for and things.has_drawing(s.picture) for k, s in enumerate(brief.subjects)):
        gone |= named_for
    gone |= {k for k, s in enumerate(brief.subjects) if s.word.lower() in ("cents", "dollars", "euros")}
    if len(brief.subjects) > 1:
        # The hour that is kept has a sign of its own only where nothing else is named for it.
        gone |= {k for k, s in enumerate(brief.subjects) if s.word.lower() in ("new year", "new years")}
    kept = without(brief.subjects, gone)
    if (gone or not kept) and not any(things.has_drawing(s.picture) for s in kept):
        found = next((_ACTIVITIES[w] for w in words if w in _ACTIVITIES), "")
        if found and things.has_drawing(found) and _GATHERINGS & {*words}:
            name = found.rpartition(":")[2].replace("-", " ")
            kept = (*kept, Subject(name, found, traits=("swimming",) if found in _DOING else ()))
    return replace(brief, subjects=_sorted_out(kept, said))


def _names_the_event(subject: Subject, said: str) -> bool:
    """Whether a thing only says what kind of event it is: "science fair", "jazz night", "book club"."""
    last = re.escape(subject.word.lower().split()[-1]) if subject.word else ""
    found = re.findall(rf"\b{last} ([a-z]+)", said) if last else []
    return bool(found) and all(word in _GATHERINGS or word in _SHOWS for word in found)


def _named_again(subjects: tuple[Subject, ...]) -> set[int]:
    """Those that are described a second time, "a lost cat flyer with a grey cat"; the feast's own word."""
    gone = set()
    for k, first in enumerate(subjects):
        for later in subjects[k + 1 :]:
            same = later.picture == first.picture and first.count == later.count == 1
            if same and first.color is None and (later.color is not None or later.traits):
                gone.add(k)
        if first.word in _FEASTS and len(subjects) > len(gone) + 1:
            gone.add(k)
    return gone


def _is_meant_for(subject: Subject, said: str) -> bool:
    """Whether somebody is only named as who gets it or whose it is: "a card for my teacher"."""
    if not subject.picture.startswith("figure:") or not subject.word or not _GIVEN.search(said):
        return False
    who = re.escape(subject.word.lower().split()[-1])
    given = rf"\b(?:for|to) (?:my|our|his|her|your|their|a|an|the|all)? ?(?:\w+ )?{who}(?:s|'s|s')?\b"
    owned = rf"\b{who}(?:'s|s') "
    return bool(re.search(given, said)) or (
        bool(re.search(owned, said)) and not re.search(rf"\b{who}\b(?!')", said)
    )


def _sorted_out(subjects: tuple[Subject, ...], said: str) -> tuple[Subject, ...]:
    """Several sorts in place of one that is meant for all of its kind."""
    for name, sorts in _SORTS.items():
        if not re.search(rf"\b{name}\b", said):
            continue
        last = name.split()[-1]
        at = next((k for k, s in enumerate(subjects) if s.word.split()[-1:] == [last]), None)
        if at is None or subjects[at].relation is not None or any(s.other == at for s in subjects):
            continue
        shown = [key for key in sorts if things.has_drawing(key)]
        rest = without(subjects, {at})
        return (*rest, *(Subject(last, key) for key in shown[: max(2, _MOST - len(rest))]))
    return subjects


def _unquoted(brief: Brief) -> str:
    """The prompt without the words that are to be written."""
    said = brief.prompt.lower().replace("\u2019", "'")
    for text in brief.text:
        said = said.replace(text.lower().replace("\u2019", "'"), " ")
    return said
