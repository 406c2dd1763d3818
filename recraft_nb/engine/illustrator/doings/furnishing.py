"""What a place is known by: a bedroom shows a bed, though the prompt names only the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.daily import AT_BASIN
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary

# Words that say a building is looked at from the street.
FROM_OUTSIDE = frozenset({"building", "exterior", "facade", "façade"})
# A picture with more things than this gets no furniture that was not asked for.
MOST_THINGS = 3
# "Nursery wall art" is hung there and shows none of it.
HUNG = word_set("art print decor poster wall")
# "Traffic cones" are there without any traffic.
ROADSIDE = word_set("cone cones light lights sign signs warden officer cop policeman jam bollard bollards")
# Who does this in a park is not at its bench.
UNDER_WAY = word_set("jogging running walking cycling riding jumping skating playing flying chasing")
BATHING = word_set("bath bathing bubble bubbles soaking washing")
LONGEST_PLACE = 3
# Size of what stands behind the hero and was not asked for.
BEHIND = 0.75
# Where one of these is, a place is known already: a room with a fire needs no sofa, a bunk bed is a bed.
_SAME: Mapping[str, frozenset[str]] = {
    "prop:sofa": frozenset({"prop:sofa", "prop:fireplace", "prop:armchair", "prop:piano", "prop:bookshelf"}),
    "prop:bed": frozenset({"prop:bed", "prop:bunk_bed", "prop:crib"}),
    "prop:bathtub": frozenset({"prop:bathtub", "toilet", "prop:washing_machine", "prop:sink", "shower"}),
}
# How many of a plant stand for a wood of them.
GROWTH = 3
_HARVEST = "plays:harvest"


def furnish(scene: Scene, words: Sequence[str], known: Vocabulary, lexicon: Lexicon) -> None:
    """Put what a place is known by behind who is there, or alone into an empty place.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
        known: The vocabulary.
        lexicon: The pictures.
    """
    picture = _known_by(words, known)
    if FROM_OUTSIDE & {*words} and scene.drafts:
        # A hospital that is seen from outside shows no bed.
        return
    if not picture or len(scene.drafts) > MOST_THINGS:
        return
    if picture == "prop:bench" and UNDER_WAY & {*words}:
        # Who runs through the park passes no bench that he could not sit on.
        return
    if any(
        drawn_as(draft.picture, in_print=False) in _SAME.get(picture, {picture}) for draft in scene.drafts
    ):
        return
    word = picture.removeprefix("prop:").replace("_", " ").replace("-", " ")
    draft = Draft(word, picture, lexicon.groups.get(picture, ""), 1)
    hero = scene.drafts[0] if scene.drafts else None
    if picture == "prop:bathtub" and any(d.traits and d.traits[0] == AT_BASIN for d in scene.drafts):
        # Who washes his hands has the basin, and bathes not.
        return
    if picture == "prop:bathtub" and hero is not None and hero.group in ANIMATE and BATHING & {*words}:
        # Who takes a bath is in the tub.
        hero.relation, hero.other = "in", len(scene.drafts)
    elif draft.group == "plants" and any(t.startswith(_HARVEST) for d in scene.drafts for t in d.traits):
        # Whose fruit is picked stands before who picks it.
        return
    elif scene.drafts and draft.group == "plants":
        draft.count, draft.relation, draft.other = GROWTH, "beside", 0
    elif scene.drafts:
        draft.scale = BEHIND
        draft.relation, draft.other = "behind", 0
    scene.drafts.append(draft)


def _known_by(words: Sequence[str], known: Vocabulary) -> str:
    """The picture for the first place that is named, the longest name first; "" for none."""
    for length in range(LONGEST_PLACE, 0, -1):
        for at in range(len(words) - length + 1):
            picture = known.furnishings.get(" ".join(words[at : at + length]))
            after = words[at + length : at + length + 2]
            if picture is not None and not HUNG & {*after} and not ROADSIDE & {*after[:1]}:
                return picture
    return ""
