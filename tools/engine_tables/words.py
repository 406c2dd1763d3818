"""The noun table: which picture shows which word, found by names, by hand and by climbing WordNet."""

from __future__ import annotations

import json
import re
import tomllib
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from engine_tables import picture_choices as chosen
from engine_tables import wordnet
from engine_tables.pictures import emoji_facts, emoji_of, is_taken, load_icons
from engine_tables.sources import EMOJIBASE, EMOJILIB, FLAT, WORDNET

if TYPE_CHECKING:
    from pathlib import Path

# A word is climbed this many steps at most; further up everything is an "artifact".
STEPS = (6, 2, 1)
PEOPLE_STEPS = 12

# Which senses an overrides section speaks of.
SECTION_SENSES: dict[str, tuple[int, ...]] = {
    "people": (wordnet.PERSON,),
    "animals": (wordnet.ANIMAL,),
    "plants": (wordnet.PLANT,),
    "food": (wordnet.FOOD, wordnet.PLANT),
    "buildings": (wordnet.ARTIFACT,),
    "landscape": (wordnet.OBJECT, wordnet.PHENOMENON, wordnet.ARTIFACT),
    "home": (wordnet.ARTIFACT, wordnet.BODY, wordnet.OBJECT),
    "vehicles": (wordnet.ARTIFACT,),
}
# Words with a picture that are too general to stand for everything below them.
NO_ANCHOR = chosen.word_list("""
    mechanism construction world vehicle food meal dish device structure art science finance picture hole
    industry kingdom estate company technology settings control knobs travel business magic literature
    reading protection danger surprise celebration party health like dream idea team location user data
    document sign money wealth prize award home town office tools body group page image photo video play
    help code engine profile account community drink beverage clothes clothing photography film fruit
    wall frame screen controller console gun pistol weapon energy power
""")
# Nouns in a dictionary, but hardly ever a thing in a prompt.
NO_NOUN = chosen.word_list("""
    left may date composite variable volume arrival import works cure echo deck objective host import
    bunch sensation lifter behind bent chosen classic compact con dope ounce pad may pit poster prime
    projection fixture fare hotshot hobby honesty left lid links live lot march may mean minute mobile
    monochrome mount muffler nude oil pump quack rib rooms rump sable saddle scope scout seeker set
    shooter slate sleeper stiff strand stitch studio suite switch tackle tease threshold tar tumbler
    tube valve vent vintage wedge works dial dear date dun ace ass accelerator throttle governor
    phosphorus lucifer maria brazil indiana java panama mexican swede newfoundland mercer hun fuzz
""")
# Names of pictures that are no words for a thing: people by gesture, signs, shapes.
NO_NAME = re.compile(
    r"^(?:woman|man|person|people)-|face|-button$|^(?:red|blue|green|yellow|purple|brown|black|white|orange)-"
    r"(?:circle|square)$|^no-|-hand$|^large-|^index-|^backhand|^part-|^eight-|^three-"
)


def read_overrides(data: Path) -> dict[str, dict[str, str]]:
    """Hand-made choices: section to {word: picture}, colours left out."""
    sections = tomllib.loads((data / "overrides.toml").read_text(encoding="utf-8"))
    return {
        section: {
            word.split("|")[0].strip(): picture
            for picture, words in table.items()
            for word in words.split(",")
        }
        for section, table in sections.items()
    }


def _names(folders: dict[str, Path]) -> dict[str, str]:
    """Words that are simply the name or the label of a picture."""
    icons = load_icons(folders[FLAT.name])["icons"]
    codes, facts = emoji_of(folders[FLAT.name]), emoji_facts(folders[EMOJIBASE.name])
    found: dict[str, str] = {}
    for key in sorted(icons):
        record = facts.get(codes.get(key, ""), {})
        if not is_taken(key, record.get("group")) or NO_NAME.search(key):
            continue
        for name in (key.replace("-", " "), record.get("label", "").lower()):
            if re.fullmatch(r"[a-z][a-z ]+", name):
                found.setdefault(name, key)
    for name in sorted(chosen.NOTO_PICTURES):
        key = chosen.NOTO_KEYS.get(name, name)
        found[key.replace("-", " ")] = key
    return found


def _tags(folders: dict[str, Path]) -> dict[str, set[str]]:
    """Keywords of each picture from both keyword lists."""
    icons = load_icons(folders[FLAT.name])["icons"]
    codes, facts = emoji_of(folders[FLAT.name]), emoji_facts(folders[EMOJIBASE.name])
    listed = json.loads(
        (folders[EMOJILIB.name] / "package/dist/emoji-en-US.json").read_text(encoding="utf-8")
    )
    tags: dict[str, set[str]] = defaultdict(set)
    for key in icons:
        record = facts.get(codes.get(key, ""), {})
        if not is_taken(key, record.get("group")) or NO_NAME.search(key):
            continue
        words = [*record.get("tags", []), *listed.get(record.get("emoji", ""), [])]
        tags[key] |= {word.replace("_", " ").lower() for word in words}
    return tags


def _concrete_sense(net: wordnet.WordNet, word: str, categories: tuple[int, ...]) -> int | None:
    """The sense of a word that is of one of these categories; earlier categories are preferred."""
    if word in NO_ANCHOR:
        return None
    senses = [synset for synset in net.senses.get(word, []) if synset not in net.instances]
    for wanted in categories:
        for synset in senses:
            if net.category[synset] == wanted:
                return synset
    return None


def _first_concrete_sense(net: wordnet.WordNet, word: str) -> int | None:
    for synset in net.senses.get(word, []):
        if net.category[synset] in wordnet.CONCRETE and synset not in net.instances:
            return None if word in NO_ANCHOR else synset
    return None


def _climb(net: wordnet.WordNet, synset: int, anchors: dict[int, str], steps: int) -> tuple[int, str] | None:
    """Nearest anchor at or above a synset: (steps taken, picture)."""
    level, seen = [synset], {synset}
    for step in range(steps + 1):
        for node in level:
            if node in anchors:
                return step, anchors[node]
        level = [parent for node in level for parent in net.parents[node] if parent not in seen]
        seen.update(level)
    return None


def _find(net: wordnet.WordNet, word: str, anchors: dict[int, str]) -> str | None:
    for rank, synset in enumerate(net.senses[word][: len(STEPS)]):
        category = net.category[synset]
        if synset in net.instances or category not in wordnet.CONCRETE:
            continue
        steps = PEOPLE_STEPS if category == wordnet.PERSON and rank == 0 else STEPS[rank]
        found = _climb(net, synset, anchors, steps)
        if found is not None:
            return found[1]
    return None


def build(folders: dict[str, Path], data: Path) -> dict[str, Any]:
    """Build the table.

    Returns:
        ``{"names": {picture: "word|word"}, "nouns": {picture: "word|word"}}``: names are sure, nouns were
        climbed to. Words of the overrides are in neither.
    """
    net = wordnet.load(folders[WORDNET.name])
    overrides, names = read_overrides(data), _names(folders)
    by_hand = {word: picture for table in overrides.values() for word, picture in table.items()}
    names = {word: key for word, key in names.items() if word not in by_hand}
    anchors: dict[int, str] = {}
    for section, table in overrides.items():
        for word, picture in table.items():
            synset = _concrete_sense(net, word, SECTION_SENSES.get(section, ()))
            if synset is not None:
                anchors.setdefault(synset, picture)
    for word, key in names.items():
        synset = _first_concrete_sense(net, word)
        if synset is not None:
            anchors.setdefault(synset, key)
    nouns: dict[str, str] = {}
    for key, tags in sorted(_tags(folders).items()):
        own = _first_concrete_sense(net, key.replace("-", " "))
        for tag in sorted(tags):
            if own is None or tag in by_hand or tag in names or tag not in net.senses:
                continue
            near = {own, *net.parents[own]}
            if net.senses[tag][0] in near and not wordnet.is_other_word(net, tag):
                nouns.setdefault(tag, key)
    for word in sorted(net.senses):
        known = word in by_hand or word in names or word in nouns
        is_latin = f"genus {word.split()[0]}" in net.senses
        if known or is_latin or word in NO_NOUN or not re.fullmatch(r"[a-z]{3,}(?: [a-z]{2,}){0,2}", word):
            continue
        picture = None if wordnet.is_other_word(net, word) else _find(net, word, anchors)
        if picture is not None:
            nouns[word] = picture
    return {"names": _grouped(names), "nouns": _grouped(nouns)}


def _grouped(words: dict[str, str]) -> dict[str, str]:
    groups: dict[str, list[str]] = defaultdict(list)
    for word, picture in words.items():
        groups[picture].append(word)
    return {picture: "|".join(sorted(group)) for picture, group in groups.items()}
