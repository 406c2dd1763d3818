"""Reads a sentence from left to right: things, and how each stands to the ones before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.costuming import dress
from recraft_nb.engine.illustrator.doings.deeds import add_implied, take_verb
from recraft_nb.engine.illustrator.doings.receivers import turned_round
from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.drafts import ANIMATE
from recraft_nb.engine.illustrator.language.nouns import understand
from recraft_nb.engine.illustrator.language.quantities import is_measure
from recraft_nb.engine.illustrator.language.reading import Reading
from recraft_nb.engine.illustrator.meaning.lacking import take_away
from recraft_nb.engine.illustrator.sentence.entering import take_phrase
from recraft_nb.engine.illustrator.wares.shaping import reshape, take_shape
from recraft_nb.engine.illustrator.wares.stuffs import made_of_pieces

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon
    from recraft_nb.engine.illustrator.language.tokens import Token
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary


def read_sentence(tokens: list[Token], known: Vocabulary, lexicon: Lexicon, *, things_only: bool) -> Scene:
    """Read the tokens that are left after template and style were taken out.

    Args:
        tokens: The sentence.
        known: The vocabulary.
        lexicon: The pictures.
        things_only: Landscape words are things here (an icon of a mountain), not a backdrop.
    """
    tokens = turned_round(tokens, lexicon)
    reading = Reading(tokens, known, lexicon, things_only)
    while reading.at < len(tokens):
        if not _small_word(reading):
            _noun_phrase(reading)
    add_implied(reading)
    return reading.scene


def _small_word(reading: Reading) -> bool:
    """Take a mark, a preposition, a conjunction or a verb; return False at a noun phrase."""
    token, word = reading.tokens[reading.at], reading.words[reading.at]
    if _posture(reading):
        return True
    if token.kind != "word":
        _pause(reading, token.text)
        reading.at += 1
        return True
    if word == "of":
        reading.link = reading.link or "of"
        reading.at += 1
        return True
    found = grammar.preposition_at(reading.words, reading.at)
    if found is not None and word in grammar.PARTICIPLES and _runs(reading):
        found = None
    if found is not None:
        if not _adverbial(reading):
            _preposition(reading, *found)
        return True
    scene = reading.scene
    if word in grammar.CONJUNCTIONS:
        reading.link = reading.link if reading.link in grammar.PLACES | grammar.HAVING else "and"
    elif word in grammar.FILLERS:
        reading.link = "with" if word in grammar.OWNING and scene.drafts else reading.link
    elif reading.verbs.begins_here(
        reading.at, reading.link, has_things=bool(scene.drafts), has_verb=bool(reading.verb)
    ):
        take_verb(reading, word)
    else:
        return False
    reading.at += 1
    return True


def _runs(reading: Reading) -> bool:
    """Whether it is somebody who "runs through" a place, and no river."""
    drafts = reading.scene.drafts
    return bool(drafts) and drafts[-1].group in ANIMATE


def _posture_at(reading: Reading) -> tuple[str, int] | None:
    """A phrase that says how somebody holds himself: (its trait, how many words it has)."""
    for length in (5, 4, 3, 2, 1):
        trait = reading.known.postures.get(" ".join(reading.words[reading.at : reading.at + length]))
        if trait is not None:
            return trait, length
    return None


def _posture(reading: Reading) -> bool:
    """Take "with raised arms" as the pose of who was named."""
    scene = reading.scene
    found = _posture_at(reading) if scene.drafts else None
    if found is None:
        return False
    trait, length = found
    rides = scene.drafts[-1].group not in ANIMATE or scene.drafts[-1].relation in {"with", "holding"}
    if trait == "lying" and rides and len(scene.drafts) > 1:
        # Something that somebody has "on its back": nobody lies.
        return False
    for draft in [scene.drafts[index] for index in scene.agents] or scene.drafts[-1:]:
        draft.traits = [t for t in draft.traits if t != trait]
        draft.traits.insert(0, trait)
    reading.at += length
    reading.link = reading.verb = ""
    return True


def _adverbial(reading: Reading) -> bool:
    """Take a fixed phrase that tells the scene: "under the sea", "at the bottom of the ocean"."""
    for skipped in (0, 1, 2):
        for length in (5, 4, 3, 2):
            words = reading.words[reading.at + skipped : reading.at + skipped + length]
            if skipped and (words[0:1] == ["the"] or "of" not in words):
                continue
            facts = reading.known.facts.get(" ".join(words))
            if facts is not None:
                reading.scene.learn(dict(facts))
                reading.at += skipped + length
                reading.link = ""
                return True
    return False


def _pause(reading: Reading, mark: str) -> None:
    if mark == "," and reading.words[reading.at + 1 : reading.at + 2] in (["a"], ["an"]):
        # "Who turns 7, a friendly octopus" is about one octopus.
        reading.pending = None
    if mark in {".", "!", "?", ":"}:
        reading.link, reading.verb, reading.scene.group = "", "", []
    elif reading.link in {"", "of"}:
        reading.link = "and"


def _preposition(reading: Reading, relation: str, length: int) -> None:
    reading.small = reading.words[reading.at]
    reading.at += length
    if relation == "for" and not reading.scene.drafts:
        reading.link = ""
    elif relation:
        if reading.verb == "hang" and reading.words[reading.at - length] in {"from", "on", "off"}:
            relation = "under"
        if reading.words[reading.at - length] == "from" and _tree_at(reading) and _leaves_tree(reading):
            # Who is rescued from a tree, and what is picked from it, is in it.
            relation = "in"
            last = len(reading.scene.drafts) - 1
            if last > 0 and reading.scene.drafts[last].relation == "beside":
                reading.scene.drafts[last].relation, reading.scene.drafts[last].other = "", None
                reading.scene.group, reading.verb = [last], ""
        is_looking = reading.verb in grammar.LOOKING and relation == "in"
        reading.link = "beside" if is_looking else relation
    if reading.verb:
        reading.scene.group = list(reading.scene.agents)


def _tree_at(reading: Reading) -> bool:
    """Whether a tree is named next."""
    named = reading.words[reading.at : reading.at + 3]
    return any(word in {"tree", "treetop", "branches"} for word in named)


def _leaves_tree(reading: Reading) -> bool:
    """Whether somebody comes down from there, or something is taken: leaves that are eaten are not in it."""
    return bool({"rescuing", "saving", "picking", "hanging", "falling", "jumping"} & {*reading.words})


def _noun_phrase(reading: Reading) -> None:
    words, article, plural = _collect(reading)
    if not words:
        if not article:
            reading.at += 1
        return
    words = _named(reading, take_shape(reading, words))
    is_named = article or reading.link == "of" or reading.pending is not None or bool(reading.measure)
    reading.articled = article
    phrase = understand(words, reading.known, reading.lexicon, article=is_named, plural=plural)
    if reading.at < len(reading.words) and reading.words[reading.at] == "of":
        if reading.verbs.after(reading.at) in grammar.NUMBERS and not reading.verbs.is_counting(
            reading.at + 1
        ):
            phrase.count = grammar.NUMBERS[reading.verbs.after(reading.at)]
            reading.at += 2
        elif is_measure(reading, words, phrase):
            reading.at += 1
            return
    if reading.link == "made":
        _made_of(reading, words)
    if reading.link == "shaped":
        reshape(reading, words)
        reading.link = reading.verb = ""
        return
    if reading.link == "dressed" and dress(reading, words):
        reading.link = reading.verb = ""
        return
    if reading.link == "not":
        take_away(reading.scene, words)
    if reading.link in {"skip", "not", "made", "dressed"}:
        reading.link = ""
        return
    take_phrase(reading, phrase, words)


def _named(reading: Reading, words: list[str]) -> list[str]:
    """The words, with a thing's own name for what is a thing only here: a letter that is carried."""
    if words[-1:] == ["letter"] and reading.verb in _POSTED:
        return [*words[:-1], "envelope"]
    after = reading.words[reading.at : reading.at + 4]
    on_wall = "hanging" in after[:1] or ("on" in after[:1] and {"wall", "walls"} & {*after})
    if on_wall and words[-1:] in (["picture"], ["pictures"], ["photo"], ["photos"]):
        return [*words[:-1], "picture", "frame" if words[-1] in {"picture", "photo"} else "frames"]
    return words


# Who does this to a letter has an envelope.
_POSTED = frozenset({"carry", "deliver", "hold", "bring", "post", "send", "receive", "open", "read", "drop"})


def _made_of(reading: Reading, words: list[str]) -> None:
    """Give the things before it the colour of their stuff; a house of gingerbread is a drawing of its own."""
    stuffs = reading.known.stuffs
    if made_of_pieces(reading.scene.grouped() or reading.scene.drafts[-1:], words, reading.known.colors):
        return
    said = next((name for name in (" ".join(words[-2:]), words[-1]) if name in stuffs), "")
    if not said:
        return
    for draft in reading.scene.grouped() or reading.scene.drafts[-1:]:
        own = reading.lexicon.find([*said.split(), *draft.word.split()[-1:]])
        if own is not None and own.sure and own.picture != draft.picture and own.picture.startswith("prop:"):
            draft.picture = own.picture
        else:
            draft.add_traits([said.split()[0]])
            draft.colors = draft.colors or [stuffs[said]]


def _collect(reading: Reading) -> tuple[list[str], bool, bool]:
    """Gather the words of one noun phrase, whether it had a determiner and whether a linked plural."""
    words: list[str] = []
    article = plural = False
    reading.owned = False
    while reading.at < len(reading.tokens):
        token, word = reading.tokens[reading.at], reading.words[reading.at]
        joins = (word == "and" or token.text == ",") and _is_adjective_run(reading, words)
        if joins and not reading.verbs.opens(reading.at + 1):
            words += ["and"] if word else []
        elif token.kind != "word" or (word in grammar.DETERMINERS and words):
            break
        elif word in grammar.DETERMINERS:
            article = True
            reading.owned = word in {"its", "his", "her", "their"}
        elif _ends_phrase(reading, word, words):
            break
        elif not reading.verbs.is_adverb(word):
            words.append(word)
            plural = plural or token.plural
        reading.at += 1
    return words, article, plural


def _ends_phrase(reading: Reading, word: str, words: list[str]) -> bool:
    return (
        word == "of"
        or word in grammar.CONJUNCTIONS
        or word in grammar.FILLERS
        or grammar.preposition_at(reading.words, reading.at) is not None
        or (bool(words) and _posture_at(reading) is not None and reading.verbs.is_noun(words))
        or (word in grammar.PLACE_ADVERBS and reading.verbs.is_noun(words))
        or reading.verbs.follows(reading.at, words)
    )


def _is_adjective_run(reading: Reading, words: list[str]) -> bool:
    """Whether only adjectives have come so far, so that "and" joins two of them."""
    if not words:
        return False
    phrase = understand(words, reading.known, reading.lexicon, article=False)
    said = phrase.colors or phrase.traits or phrase.moods or phrase.scale != 1.0 or phrase.asides
    return not phrase.word and not phrase.skipped and bool(said)
