"""What a person types into a search box: words, "phrases" and -exclusions."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Term", "split"]

# A quotation mark would end the phrase, a NUL the whole question.
_NO_WORDS = str.maketrans('"\0', "  ")
_TERM = re.compile(r'(-?)(?:"([^"]*)"?|(\S+))')

# Scripts written without spaces (Thai, Lao, Khmer, Japanese, Chinese, Korean): an index of words
# takes a whole clause for one word, so a search for a part of it has to look at the text itself.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Term:
    """One thing looked for.

    Attributes:
        text: The word or phrase, without quotes.
        phrase: Whether it must stand exactly so; a word also matches as a beginning.
        wanted: False for what must not occur.
    """

    text: str
    phrase: bool = False
    wanted: bool = True

    @property
    def indexable(self) -> bool:
        """Whether an index of words can answer for it."""
        return any(letter.isalnum() for letter in self.text) and not _UNSPACED.search(self.text)


def split(text: str) -> tuple[Term, ...]:
    """The terms of a search.

    >>> [term.text for term in split('red "on a sill" -dog')]
    ['red', 'on a sill', 'dog']
    """
    terms = []
    for minus, phrase, word in _TERM.findall(text):
        content = " ".join((phrase or word).translate(_NO_WORDS).split())
        if content:
            terms.append(Term(content, phrase=bool(phrase), wanted=not minus))
    return tuple(terms)
