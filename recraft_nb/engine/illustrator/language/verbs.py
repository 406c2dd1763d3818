"""Tells verbs from nouns and adjectives: "a cat sleeping", "a sleeping cat", "a sleeping bag"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.nouns import understand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.lexicon import Lexicon
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary

# "ring", "king" and "wing" are no participles.
SHORTEST_PARTICIPLE = 5
# People after whom things are called.
_OWNERS = frozenset({"baby", "kid", "kids", "child", "children", "men", "women"})


class VerbFinder:
    """Looks at one word of a sentence and its neighbours."""

    def __init__(self, words: Sequence[str], known: Vocabulary, lexicon: Lexicon) -> None:
        """Prepare for one sentence.

        Args:
            words: Lower-case words, "" for marks.
            known: The vocabulary.
            lexicon: The pictures.
        """
        self.words, self.known, self.lexicon = words, known, lexicon

    def after(self, at: int) -> str:
        """The next word, or "" at a mark or the end."""
        return self.words[at + 1] if at + 1 < len(self.words) else ""

    def begins_here(self, at: int, link: str, *, has_things: bool, has_verb: bool) -> bool:
        """Whether a word that follows a noun, a mark or a small word is a verb.

        Args:
            at: Place of the word.
            link: How the sentence went on before it.
            has_things: Some thing has been named already.
            has_verb: Another verb came just before.
        """
        word, after = self.words[at], self.after(at)
        goes_on = has_things and link in {"", "and"}
        if self._looks_like_participle(word):
            if self._is_compound(word, after):
                return False
            if self._is_thing(word) and not (word in grammar.PARTICIPLES and goes_on):
                return False
            opens = self.opens(at + 1)
            is_adjective = not opens and not has_verb and not has_things
            follows_link = link in grammar.PLACES | grammar.HAVING | {"of"}
            return not is_adjective and not (follows_link and not opens)
        if self._names_thing([], word):
            return False
        is_past = word in grammar.PASTS and has_things and self._ends(after)
        return is_past or (goes_on and word in grammar.THIRD and self.opens(at + 1))

    def follows(self, at: int, before: list[str]) -> bool:
        """Whether a word that follows the words of a noun phrase is a verb.

        Args:
            at: Place of the word.
            before: Words of the noun phrase so far.
        """
        word, after = self.words[at], self.after(at)
        if not before or not self.is_noun(before):
            return False
        if word not in self.known.traits and self._names_thing(before, word):
            # A "penny farthing" is a bicycle.
            return False
        if self._looks_like_participle(word):
            # Who is "playing cards" plays; he is no playing card, nor is a scientist a pouring liquid.
            if self._is_compound(word, after) and word != "playing" and not self._is_somebody(before):
                return False
            return not self._is_thing(word) or word in grammar.PARTICIPLES
        if self._names_thing(before, word):
            return False
        if word in grammar.PASTS:
            return self._ends(after)
        is_finite = word in grammar.THIRD or (word in grammar.BASES and self._is_plural(before))
        return is_finite and self.opens(at + 1)

    def is_noun(self, words: list[str]) -> bool:
        """Whether these words name something."""
        if not words:
            return False
        phrase = understand(words, self.known, self.lexicon, article=True)
        return bool(phrase.entry or phrase.facts or phrase.feature or phrase.skipped)

    def is_counting(self, at: int) -> bool:
        """Whether a number counts what follows, as in "of four chairs" but not in "a family of four"."""
        return not self.opens(at + 1) and not self.begins_here(at + 1, "", has_things=True, has_verb=False)

    def opens(self, at: int) -> bool:
        """Whether a word can only begin something new: "a", "three", "on", or nothing at all."""
        word = self.words[at] if at < len(self.words) else ""
        return (
            not word
            or word in grammar.DETERMINERS
            or word in grammar.NUMBERS
            or word in grammar.PREPOSITIONS
            or word in grammar.PRONOUNS
            or word in grammar.CONJUNCTIONS
            or self.is_adverb(word)
        )

    def is_adverb(self, word: str) -> bool:
        """Whether a word in -ly says only how: "slowly", but not "curly", "lonely" or "lily"."""
        if not word.endswith("ly") or word in self.known.traits or word in self.known.moods:
            return False
        if word in self.known.features:
            # A belly is no way of doing something.
            return False
        return self.lexicon.find([word]) is None

    def _ends(self, after: str) -> bool:
        return not after or after in grammar.PREPOSITIONS or after in grammar.CONJUNCTIONS

    def _looks_like_participle(self, word: str) -> bool:
        return word.endswith("ing") and len(word) >= SHORTEST_PARTICIPLE

    def _is_compound(self, word: str, after: str) -> bool:
        """Whether it begins the name of a thing: "racing car", "sleeping bag"."""
        found = self.lexicon.find([word, after]) if after else None
        return found is not None and found.sure

    def _is_somebody(self, words: list[str]) -> bool:
        """Whether a phrase names a grown person: "scientist", but not the baby of a baby changing table."""
        found = self.lexicon.find(words[-1:])
        return found is not None and found.sure and found.group == "people" and words[-1] not in _OWNERS

    def _is_thing(self, word: str) -> bool:
        found = self.lexicon.find([word])
        return (found is not None and found.sure) or word in self.known.facts

    def _names_thing(self, before: list[str], word: str) -> bool:
        """Whether the word, with the one before it, is a thing of its own: "cherry blossoms", "leaves"."""
        found = self.lexicon.find([*before[-1:], word])
        return found is not None and found.sure

    def _is_plural(self, words: list[str]) -> bool:
        return understand(words, self.known, self.lexicon, article=True).plural
