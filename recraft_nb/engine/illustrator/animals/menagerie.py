"""Who is meant by "animals": a fox, a raccoon and a rabbit; breeds are told apart."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.language.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_KINDS: Mapping[str, str] = kinds_by_word(
    {
        "fox raccoon rabbit owl deer bear": "forest woodland woodlands wood woods autumn",
        "cow pig sheep horse chicken duck": "farm farmyard barnyard barn",
        "lion elephant giraffe zebra monkey tiger": "safari jungle african savanna savannah zoo wild",
        "fish octopus turtle crab dolphin seahorse": "sea ocean underwater marine aquatic",
        "penguin fox rabbit": "arctic polar snow",
        "dog cat rabbit parrot": "pet domestic house",
        "fox cat dog rabbit": "",
    }
)
_PARENTS = word_set("mother mom mum mama momma father dad papa daddy mommy mummy parent parents")
# Whose young are called kits.
_WITH_KITS = word_set("fox foxes vixen skunk raccoon beaver ferret mink")
_DIGS, _DUG = word_set("digging digs dig"), word_set("tunnel burrow den")
_USUAL = "fox raccoon rabbit cat"
_ANYBODY = word_set("animals critters creatures pets")
_BEFORE = word_set("""
    cute little baby small funny happy adorable friendly tiny various different cartoon smiling wild
    forest woodland woodlands wood woods autumn farm farmyard barnyard safari jungle african savanna
    savannah zoo sea ocean marine aquatic arctic polar pet domestic some several many three four five
    six group of the a all kinds stuffed plush
""")
_BANDS = word_set("band orchestra choir quartet trio musicians friends family parade party tea picnic")
_SAME = _BANDS - {"tea", "picnic", "party"}
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "5": 5, "6": 6}
_TOYS = word_set("stuffed plush toy mythical magical fantasy fantastic imaginary mystical strange alien")
_MIXED = re.compile(
    r"\b(?:(?:different|various|assorted|mixed|many|several|all) (?:\w+ )?breeds?|mixed breeds)\b"
)


def name_animals(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a scene, "animals" replaced by a fox, a raccoon and a rabbit; a bear mother is a bear.

    Args:
        tokens: Of the prompt; at most one mention is replaced, and none when the word is part of a name.
    """
    tokens = _as_holes(_without_parents(tokens))
    texts = [token.text for token in tokens]
    at = next((k for k, text in enumerate(texts) if text.split()[-1:] and text.split()[-1] in _ANYBODY), None)
    if at is None:
        at = next((k for k in range(len(texts) - 1) if texts[k] == "animal" and texts[k + 1] in _BANDS), None)
    if at is None or _TOYS & {*texts[max(0, at - 3) : at]}:
        return list(tokens)
    start = at
    while start > 0 and texts[start - 1] in _BEFORE and at - start < 5:
        start -= 1
    before = [part for text in texts[start : at + 1] for part in text.split()]
    home = next((_KINDS[word] for word in before if word in _KINDS), "")
    if not home:
        home = next(
            (_KINDS[word] for word in texts if word in _KINDS and word not in {"house", "snow"}), _USUAL
        )
    count = next((_NUMBERS[word] for word in before if word in _NUMBERS), 3)
    others = {part for k, text in enumerate(texts) if not start <= k <= at for part in text.split()}
    named = [name for name in home.split() if name not in others][:count]
    young = [Token("baby", "word")] if "baby" in before else []
    said: list[Token] = []
    for k, name in enumerate(named):
        if k:
            said.append(Token("and", "word"))
        said += [Token("a", "word"), *young, Token(name, "word")]
    end = at + 1 + (texts[at] == "animal" and texts[at + 1] in _SAME)
    return [*tokens[:start], *said, *tokens[end:]]


def _as_holes(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, a tunnel or a burrow that is dug as the hole that is seen of it."""
    digs = any({*token.text.split()} & _DIGS for token in tokens)
    return [replace(t, text="hole") if digs and t.text in _DUG else t for t in tokens]


def _without_parents(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without "mother" after an animal: she is that animal, and no woman."""
    lexicon, kept = default_lexicon(), []
    denned = any({*token.text.split()} & _WITH_KITS for token in tokens)
    for k, token in enumerate(tokens):
        if denned and token.text in {"kit", "kits"}:
            kept.append(replace(token, text=token.text.replace("kit", "cub")))
            continue
        before = tokens[k - 1].text.split()[-1:] if k else []
        found = lexicon.find(before) if token.text in _PARENTS and before else None
        if found is None or found.group != "animals" or before[0] in _ANYBODY:
            kept.append(token)
    return kept


def breeds_differ(prompt: str) -> bool:
    """Whether a prompt in lower case speaks of different breeds."""
    return bool(_MIXED.search(prompt))
