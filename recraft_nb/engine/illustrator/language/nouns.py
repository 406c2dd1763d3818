"""One noun phrase: which thing it names, how many, in which colour and size, and what else it says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import MOST, NUMBERS, PARTICIPLES, word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import singulars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.lexicon import Entry, Lexicon
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary

LONGEST_NAME = 4
# "red haired" is said of hair, "green eyed" of eyes.
_PARTED = {
    "haired": "hair",
    "headed": "hair",
    "eyed": "eye",
    "bearded": "beard",
    "winged": "wing",
    "roofed": "roof",
}
# Adjectives that are things when they stand at the end.
THINGS_TOO = word_set(
    "baby glass stone rainbow christmas halloween birthday pirate toy crescent square party love viking fun"
    " kids woman man girl boy dalmatian tabby"
)

# Behind these a colour is what is cut: "orange slices".
PIECES = word_set("slice slices half halves wedge wedges peel juice segments")

# Behind a thing these name a small one of it.
TOYS = word_set("toy toys figurine figurines plushie")

# How far from the end of a phrase its head is looked for: nobody heaps more words on a noun.
_FARTHEST = 24


@dataclass(slots=True)
class NounPhrase:
    """What was understood of one noun phrase.

    Attributes:
        word: The head as typed, without its modifiers; "" when the phrase names nothing.
        entry: Its picture, if any.
        facts: What it says about the scene as a whole (from the head).
        asides: What its modifiers say about the scene ("rainy", "neon city").
        count: How many, when said.
        plural: In the plural without a number.
        colors: Colours named, in order.
        scale: Size named.
        traits: Adjectives kept for the drawing.
        moods: Moods its modifiers carry.
        extra: A second thing inside the phrase ("tulip" of "tulip field").
        skipped: The head cannot be drawn.
        feature: The head is a part of something.
        garment: The head is worn.
    """

    word: str = ""
    entry: Entry | None = None
    facts: dict[str, str] = field(default_factory=dict)
    asides: dict[str, str] = field(default_factory=dict)
    count: int | None = None
    plural: bool = False
    colors: list[Rgb] = field(default_factory=list)
    scale: float = 1.0
    traits: list[str] = field(default_factory=list)
    moods: list[str] = field(default_factory=list)
    extra: Entry | None = None
    skipped: bool = False
    feature: bool = False
    garment: bool = False


def understand(
    words: Sequence[str], known: Vocabulary, lexicon: Lexicon, *, article: bool, plural: bool = False
) -> NounPhrase:
    """Understand the words of one noun phrase, determiners taken off.

    Args:
        words: Lower-case words.
        known: The vocabulary.
        lexicon: The pictures.
        article: A determiner or a number stood before it, so that "an orange" is a fruit.
        plural: A linked phrase in it stood in the plural.
    """
    phrase = NounPhrase(plural=plural)
    start, end = _head(words, known, lexicon, phrase, article=article)
    _modifiers([*words[:start], *words[end:]], known, lexicon, phrase)
    return phrase


def _head(
    words: Sequence[str], known: Vocabulary, lexicon: Lexicon, phrase: NounPhrase, *, article: bool
) -> tuple[int, int]:
    """Find the head: the longest known phrase at the end, else further left. Returns where it stands."""
    skipped = False
    for end in range(len(words), max(0, len(words) - _FARTHEST), -1):
        for start in range(max(0, end - LONGEST_NAME), end):
            name = words[start:end]
            cut = words[end : end + 1] and words[end] in PIECES and lexicon.find(name) is not None
            if len(name) == 1 and _is_adjective(
                name[0], known, lexicon, is_named=bool(cut) or (article and end == 1 and not skipped)
            ):
                continue
            forms = [" ".join((*name[:-1], last)) for last in singulars(name[-1])]
            phrase.feature = len(name) == 1 and any(form in known.features for form in forms)
            if phrase.feature and _has_owner(words[:start], lexicon):
                continue
            if len(name) == 1 and start and _is_backdrop(name[0], words[:start], known, lexicon):
                continue
            if len(name) == 1 and start and name[0] in TOYS and _is_toy_of(words[:start], lexicon):
                # "A rocket toy" is a rocket.
                phrase.traits.append("toy")
                continue
            collective = known.counts.get(f"{forms[-1]} of") if len(name) == 1 else None
            if collective and start and lexicon.find(words[:start]) is not None:
                phrase.count = collective
                continue
            plain = len(name) == 1 and (name[0] in known.skipped or name[0] not in lexicon.sure)
            if plain and not phrase.feature and any(form in known.skipped for form in forms):
                skipped = True
                continue
            bare = _without_color(name, known)
            if bare and _shows_same(name, name[bare:], lexicon):
                continue
            entry = lexicon.find(name)
            if bare and entry is not None and not entry.sure and name[-1] in known.features:
                # A "white tail" is a tail, whatever animal is called after it.
                continue
            facts = _facts(
                name, known, in_part=entry is not None and (not entry.sure or entry.group == "landscape")
            )
            phrase.garment = any(form in known.garments for form in (*forms, *singulars(name[-1])))
            stand_in = next((known.worn_as[form] for form in forms if form in known.worn_as), None)
            if stand_in is not None and (entry is None or not entry.sure):
                entry = lexicon.find(stand_in.replace("-", " ").split())
            if entry is None and facts.get("setting") == "table":
                # "a wooden table" may be a thing as much as "a table".
                entry = lexicon.find(name[-1:])
            if entry is None and not facts and not phrase.feature:
                continue
            phrase.word, phrase.entry, phrase.facts = " ".join(name), entry, dict(facts)
            phrase.plural = phrase.plural or (len(forms) > 1 and not (entry and not entry.plural))
            return start, end
    phrase.skipped = skipped
    return len(words), len(words)


def _is_toy_of(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a toy is named by what it shows; "wooden toys" are not."""
    found = lexicon.find(words[-1:])
    return found is not None and found.sure and found.group in {"vehicles", "animals", "buildings"}


def _is_backdrop(word: str, before: Sequence[str], known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether "landscape" and the like only repeat what stands before them: "desert landscape"."""
    if word not in {"landscape", "scenery", "nature", "environment", "scene", "world", "countryside"}:
        return False
    return before[-1] in known.facts or lexicon.find(before[-1:]) is not None


def _has_owner(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a part is named with what it is a part of: "wolf head", "an elephant's back"."""
    owner = lexicon.find(words[-1:])
    return owner is not None and owner.sure and owner.group in {"animals", "people"}


def _facts(name: Sequence[str], known: Vocabulary, *, in_part: bool) -> dict[str, str]:
    """What a name says about the scene.

    Args:
        name: The words.
        known: The vocabulary.
        in_part: Its last words count too, as they do when the whole name is known: an "autumn forest" is a
            season and a forest. A "chocolate bar" is no bar.
    """
    facts: dict[str, str] = {}
    said = any(" ".join((*name[:-1], last)) in known.facts for last in singulars(name[-1]))
    for start in range(len(name) if in_part or said else 1):
        for last in singulars(name[-1]):
            for kind, value in known.facts.get(" ".join((*name[start:-1], last)), {}).items():
                facts.setdefault(kind, value)
    for word in name[:-1] if facts else ():
        for kind, value in known.facts.get(word, {}).items():
            if kind != "setting":
                facts.setdefault(kind, value)
    return facts


def _without_color(name: Sequence[str], known: Vocabulary) -> int:
    """How many words of a colour or a size a name begins with: a "big fish" is no important person."""
    if len(name) > 1 and name[0] in known.sizes:
        return 1
    return next((size for size in (2, 1) if len(name) > size and " ".join(name[:size]) in known.colors), 0)


def _shows_same(name: Sequence[str], shorter: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether "red barn" is nothing but a barn; a "green dragon" is no plant, whatever a dictionary says."""
    entry, plain = lexicon.find(name), lexicon.find(shorter)
    if entry is None or plain is None or entry.color is not None:
        return False
    same = drawn_as(entry.picture, in_print=False) == drawn_as(plain.picture, in_print=False)
    return same or (plain.sure and not entry.sure)


def _is_adjective(word: str, known: Vocabulary, lexicon: Lexicon, *, is_named: bool) -> bool:
    """Whether a lone word is no noun here.

    Args:
        word: The word.
        known: The vocabulary.
        lexicon: The pictures.
        is_named: A determiner stands before it and nothing after: "an orange", "a building".
    """
    if word in NUMBERS or word in known.sizes or word == "and":
        return True
    if word in known.colors:
        return not is_named
    if word in PARTICIPLES:
        found = lexicon.find([word])
        return not (is_named and found is not None and found.sure)
    if word in known.moods or (word in known.traits and word not in known.features):
        return word not in known.skipped and word not in THINGS_TOO
    return False


def _modifiers(words: Sequence[str], known: Vocabulary, lexicon: Lexicon, phrase: NounPhrase) -> None:
    at = 0
    while at < len(words):
        at += _modifier(words, at, known, lexicon, phrase)


def _modifier(words: Sequence[str], at: int, known: Vocabulary, lexicon: Lexicon, phrase: NounPhrase) -> int:
    """Read one modifier; return how many words it has."""
    for length in (3, 2, 1):
        piece = " ".join(words[at : at + length])
        if at + length > len(words):
            continue
        if length == 1 and phrase.facts.get("setting") and _grows_there(piece, lexicon, phrase):
            return 1
        if length > 1 and words[at + length - 1] in _PARTED:
            phrase.traits.append(" ".join((*words[at : at + length - 1], _PARTED[words[at + length - 1]])))
            return length
        if piece in known.colors:
            phrase.colors.append(known.colors[piece])
            return length
        if piece in known.traits and length > 1:
            phrase.traits.append(piece)
            return length
        if piece in known.facts and length > 1:
            phrase.asides.update(known.facts[piece])
            return length
    word = words[at]
    if word.isdigit():
        phrase.count = max(1, min(int(word[:4]), MOST))
    elif word in NUMBERS:
        phrase.count = NUMBERS[word]
    elif word in known.sizes:
        phrase.scale *= known.sizes[word]
    else:
        _describe(word, known, phrase)
    return 1


def _describe(word: str, known: Vocabulary, phrase: NounPhrase) -> None:
    if word in known.facts:
        for name, value in known.facts[word].items():
            phrase.asides.setdefault(name, value)
    if word in known.moods:
        phrase.moods.append(known.moods[word])
    if word in {"colored", "coloured"}:
        phrase.traits.append("colorful")
    if word in known.traits:
        phrase.traits.append(word)
    if word in known.hair_words:
        phrase.traits.append(known.hair_words[word])


def _grows_there(word: str, lexicon: Lexicon, phrase: NounPhrase) -> bool:
    """Take the flower of a "tulip field" as a second thing."""
    entry = lexicon.find([word])
    if entry is None or not entry.sure or entry.group != "plants" or "tree" in entry.picture:
        return False
    phrase.extra = phrase.extra or entry
    return True
