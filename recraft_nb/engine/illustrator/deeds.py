"""What a verb does: its doers take a pose, and the thing it needs comes into their hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import grammar
from recraft_nb.engine.illustrator.drafts import Draft

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.reading import Reading

# What the sun does, as light.
_SUN_DEEDS = {"set": "golden", "rise": "dawn", "shine": "day"}


def take_verb(reading: Reading, word: str) -> None:
    """Take the verb that stands here."""
    base = grammar.base_of(word)
    scene, reading.verb = reading.scene, base
    if base in _SUN_DEEDS and scene.drafts and scene.drafts[-1].picture == "sun":
        scene.learn({"light": _SUN_DEEDS[base]})
        scene.drop_last()
    scene.group = list(scene.agents) or scene.group
    after = reading.verbs.after(reading.at)
    moves_thing = base in grammar.MOVED_THINGS and (
        after in grammar.DETERMINERS or after in grammar.NUMBERS or reading.verbs.is_noun([after])
    )
    trait = grammar.TRAIT_OF.get(base, word)
    if trait not in reading.known.traits and grammar.object_link(base) == "holding":
        trait = "holding"
    if trait in reading.known.traits and not moves_thing:
        for draft in scene.grouped():
            draft.add_traits([trait])
    reading.link = grammar.object_link(base)
    if base in grammar.IMPLIED_OBJECTS and scene.group and reading.verbs.opens(reading.at + 1):
        reading.implied.append((scene.group[-1], base))


def add_implied(reading: Reading) -> None:
    """Add what a deed needs and the prompt did not name: someone fishing holds a rod."""
    for agent, base in reading.implied:
        thing, picture, relation = grammar.IMPLIED_OBJECTS[base]
        drafts = reading.scene.drafts
        is_busy = any(draft.relation == "holding" and draft.other == agent for draft in drafts)
        if is_busy or any(draft.picture == picture for draft in drafts):
            continue
        if relation == "riding":
            drafts[agent].relation, drafts[agent].other = "riding", len(drafts)
            drafts.append(Draft(thing, picture, "home", 1))
        else:
            drafts.append(Draft(thing, picture, "home", 1, relation=relation, other=agent))
