"""Who is named before what he is given: "giving his mother flowers" is "flowers to his mother"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.drafts import ANIMATE
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.tokens import Token

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon

# Deeds of which somebody gets something, in the form they have in a prompt.
_GIVES = grammar.word_set("""
    giving gives give handing hands offering offers showing shows bringing brings feeding feeds reading reads
    serving serves buying buys sending passing throwing throws making makes pouring pours
    passes lending lends selling sells awarding awards presenting
""")
# Deeds that are named by two words, and the plain words for them.
_DEEDS = {
    ("ice", "skating"): "skating",
    ("figure", "skating"): "skating",
    ("roller", "skating"): "skating",
    ("ice", "fishing"): "fishing",
    ("rock", "climbing"): "climbing",
    ("tree", "climbing"): "climbing a tree",
    ("horse", "riding"): "riding a horse",
    ("horseback", "riding"): "riding a horse",
    ("bike", "riding"): "riding a bicycle",
    ("bicycle", "riding"): "riding a bicycle",
    ("rope", "jumping"): "jumping rope",
    ("weight", "lifting"): "lifting weights",
    ("bird", "watching"): "watching birds",
    ("star", "gazing"): "looking at the stars",
    ("apple", "picking"): "picking apples from a tree",
    ("berry", "picking"): "picking berries",
    ("surf", "boarding"): "surfing",
    ("skate", "boarding"): "skateboarding",
    ("hula", "hooping"): "hula hooping",
}
# A thing that is given is named in so many words at most.
_LONGEST = 4


def turned_round(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The sentence with what is given before who gets it.

    Args:
        tokens: The sentence.
        lexicon: Tells somebody from something.
    """
    tokens = _plain_deeds(tokens, lexicon)
    words = [token.text if token.kind == "word" else "" for token in tokens]
    for at, word in enumerate(words):
        if word not in _GIVES:
            continue
        who = at + 1
        while who < len(words) and words[who] in grammar.DETERMINERS:
            who += 1
        if who == at + 1 or not _somebody(words[who : who + 1], lexicon):
            continue
        end = who + 1
        while end < len(words) and _goes_on(words, end) and end - who <= _LONGEST:
            end += 1
        gift = words[who + 1 : end]
        if not gift or _somebody(gift[-1:], lexicon) or lexicon.find(gift[-1:]) is None:
            continue
        joined = lexicon.find(words[who : who + 2])
        if joined is not None and joined.sure:
            continue
        to = [Token("to", "word"), *tokens[at + 1 : who + 1]]
        return [*tokens[: at + 1], *tokens[who + 1 : end], *to, *tokens[end:]]
    return tokens


def _plain_deeds(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The sentence with the deed first that is named after its thing: "a girl horseback riding"."""
    done: list[Token] = []
    at = 0
    while at < len(tokens):
        pair = (tokens[at].text, tokens[at + 1].text if at + 1 < len(tokens) else "")
        plain = _DEEDS.get(pair)
        if plain is not None and done and _somebody([done[-1].text], lexicon):
            done += [Token(word, "word") for word in plain.split()]
            at += 2
        else:
            done.append(tokens[at])
            at += 1
    return done


def _somebody(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a word names a person or an animal."""
    found = lexicon.find(words)
    if found is None and words:
        found = lexicon.find([singulars(words[0])[-1]])
    return found is not None and found.sure and found.group in ANIMATE


def _goes_on(words: list[str], at: int) -> bool:
    """Whether a phrase goes on with this word."""
    word = words[at]
    ends = word in grammar.CONJUNCTIONS or word in grammar.FILLERS or word in grammar.PARTICIPLES
    return bool(word) and not ends and grammar.preposition_at(words, at) is None
