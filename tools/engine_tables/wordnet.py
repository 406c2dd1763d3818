"""The noun part of WordNet: senses, their parents, and how often each is used."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Lexicographer files of things that can be drawn (lexnames(5WN)).
ANIMAL, ARTIFACT, BODY, FOOD, OBJECT, PERSON, PHENOMENON, PLANT, SUBSTANCE = 5, 6, 8, 13, 17, 18, 19, 20, 27
CONCRETE = frozenset({ANIMAL, ARTIFACT, BODY, FOOD, OBJECT, PERSON, PHENOMENON, PLANT})

NOUN, VERB = 1, 2
ADJECTIVES = (3, 5)


@dataclass(slots=True)
class WordNet:
    """What is needed to climb from a noun to something more general.

    Attributes:
        senses: Lemma to its noun synsets, most frequent first.
        parents: Synset to its hypernyms; an instance (a named person or place) has none.
        category: Synset to its lexicographer file.
        instances: Synsets that are named individuals.
        used: (lemma, part of speech) to the number of tagged uses.
        verbs: Every verb lemma.
    """

    senses: dict[str, list[int]] = field(default_factory=dict)
    parents: dict[int, list[int]] = field(default_factory=dict)
    category: dict[int, int] = field(default_factory=dict)
    instances: set[int] = field(default_factory=set)
    used: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))
    verbs: set[str] = field(default_factory=set)


def load(folder: Path) -> WordNet:
    """Read the database files of the package."""
    net, files = WordNet(), folder / "package/dict"
    for line in (files / "data.noun").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue
        parts = line.split("|")[0].split()
        synset, count = int(parts[0]), int(parts[3], 16)
        net.category[synset] = int(parts[1])
        pointers = parts[4 + 2 * count + 1 :]
        parents = []
        for symbol, target in zip(pointers[0::4], pointers[1::4], strict=False):
            if symbol == "@":
                parents.append(int(target))
            elif symbol == "@i":
                net.instances.add(synset)
        net.parents[synset] = parents
    for line in (files / "index.noun").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            parts = line.split()
            number = int(parts[2])
            net.senses[parts[0].replace("_", " ")] = [int(offset) for offset in parts[-number:]]
    for line in (files / "index.sense").read_text(encoding="utf-8").splitlines():
        sense, _, _, uses = line.split()
        lemma, rest = sense.split("%")
        net.used[lemma.replace("_", " "), int(rest[0])] += int(uses)
    for line in (files / "index.verb").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            net.verbs.add(line.split()[0])
    return net


def is_other_word(net: WordNet, lemma: str) -> bool:
    """Whether a lemma is mostly a verb or an adjective, so that it is no safe noun."""
    noun = net.used[lemma, NOUN]
    other = max(net.used[lemma, VERB], sum(net.used[lemma, part] for part in ADJECTIVES))
    if other > 2 * noun + 1:
        return True
    if not lemma.endswith("ing"):
        return False
    stem = lemma[:-3]
    return any(
        form in net.verbs for form in (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
    )
