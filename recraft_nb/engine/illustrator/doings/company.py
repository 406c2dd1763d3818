"""What two do with each other: hands that meet, a dance, a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import TWINS
from recraft_nb.engine.illustrator.doings.pursuits import IDLE, is_handy
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word, word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

# Hands that meet: words of which one is said, and the trait of both.
_MEETING = (
    (word_set("shaking shake shakes handshake"), word_set("hands hand handshake"), "holding hands"),
    (word_set("high give giving gives"), word_set("five fives high-five fiving"), "high five"),
    (word_set("bumping bump bumps"), word_set("fists fist"), "holding hands"),
)
_CLOSE_DANCE = word_set("""
    couple pair together waltz waltzing tango ballroom slow romantic bride groom newlyweds husband wife
    grandparents lovers wedding salsa rumba foxtrot
""")
_WHISPER = word_set("whispering whispers whisper")
_TENDS = word_set("""
    petting pets stroking patting pats combing combs braiding braids grooming brushing tickling scratching
    bandaging bandages cuddling massaging comforting scrubbing
""")
_PARTS = word_set("mane hair fur knee arm leg head tail coat braid braids paw back")
_ROPES = word_set("rope ropes tug war tug-of-war rag toy stick")
# What is given to an animal that is fed, when the prompt does not say what.
_FODDER = kinds_by_word(
    {
        "carrot": "horse rabbit hare donkey unicorn pony",
        "banana": "monkey gorilla elephant",
        "prop:leafy_twig": "giraffe deer goat sheep cow koala zebra llama camel",
        "prop:bamboo_stalk": "panda",
        "bone": "dog wolf",
        "peanuts": "squirrel",
        "prop:apple": "pig",
    }
)


def settle_company(scene: Scene, said: set[str]) -> None:
    """Settle what two do with each other.

    Args:
        scene: As it was read; changed in place.
        said: Words of the prompt.
    """
    _be_twins(scene, said)
    _meet(scene, said)
    _dance(scene, said)
    _whisper(scene, said)
    _tug(scene, said)
    _catch(scene, said)
    _propose(scene, said)
    _ride_out(scene, said)
    _tend(scene, said)
    _feed(scene)
    _swing(scene, said)


def _be_twins(scene: Scene, said: set[str]) -> None:
    """Twins look alike, and so do their clothes."""
    if said & {"twin", "twins", "identical", "triplets"}:
        for draft in scene.drafts:
            if draft.group == "people" and draft.count > 1:
                draft.add_traits([TWINS])


def _meet(scene: Scene, said: set[str]) -> None:
    """Two whose hands meet: each turned to the other."""
    pair = _pair(scene)
    if len(pair) > 1 and any("holding hands" in one.traits for one in pair):
        walks = [t for t in pair[0].traits if t in {"walking", "running", "skipping"}]
        for one in pair:
            one.add_traits(["holding hands", *walks])
        if pair[1].relation in {"", "with", "beside"}:
            pair[1].relation, pair[1].other = "beside", scene.drafts.index(pair[0])
        return
    for deeds, things, trait in _MEETING:
        if not (deeds & said and things & said) or not pair:
            continue
        for one in pair:
            one.traits = [
                trait,
                *(t for t in one.traits if t not in {*IDLE, "hands", "giving", "receiving"}),
            ]
        if len(pair) > 1:
            pair[1].relation, pair[1].other = "beside", scene.drafts.index(pair[0])
            pair[0].relation, pair[0].other = "", None
        scene.drop_where(lambda draft: draft.noun in {"hand", "hands", "five", "fist", "fists", "handshake"})
        return


def _pair(scene: Scene) -> list[Draft]:
    """Two somebodies, as one draft of two or as two of one; nothing when there are fewer or more."""
    alive = [draft for draft in scene.drafts if draft.group in ANIMATE]
    if len(alive) == 1 and alive[0].count == 2:
        return alive
    return alive if len(alive) == 2 and all(draft.count == 1 for draft in alive) else []


def _dance(scene: Scene, said: set[str]) -> None:
    """A couple that dances has each other in the arms."""
    pair = _pair(scene)
    dances = said & {"dancing", "waltzing", "waltz", "tango", "dance", "dances"}
    if not pair or not dances or not (said & _CLOSE_DANCE or (len(pair) > 1 and "with" in said)):
        return
    if not all(is_handy(one) for one in pair):
        return
    for one in pair:
        one.traits = ["waltzing", *(t for t in one.traits if t not in {"dancing", *IDLE})]
    if len(pair) > 1:
        pair[1].relation, pair[1].other = "beside", scene.drafts.index(pair[0])
        pair[0].relation, pair[0].other = "", None


def _whisper(scene: Scene, said: set[str]) -> None:
    """Who whispers has a hand at the mouth and is close to the other's ear."""
    pair = _pair(scene)
    if not pair or not (said & _WHISPER or {"telling", "secret"} <= said or {"sharing", "secret"} <= said):
        return
    pair[0].add_traits(["whispering"])
    scene.drop_where(lambda draft: draft.noun in {"secret", "secrets"})
    if len(pair) > 1:
        pair[1].relation, pair[1].other = "beside", scene.drafts.index(pair[0])
        pair[1].traits = [t for t in pair[1].traits if t != "whispering"]


def _tug(scene: Scene, said: set[str]) -> None:
    """Two sides that pull at one rope."""
    pulls = {"tug", "war"} <= said or ({"pulling", "pull", "pulls"} & said and {"rope", "ropes"} & said)
    alive = [draft for draft in scene.drafts if draft.group in ANIMATE]
    if not pulls or not alive or sum(draft.count for draft in alive) < 2:
        return
    team = alive[0]
    if team.group == "people" and len(alive) > 1 and alive[1].word == "people":
        # "A team of people" is one team.
        scene.drop(scene.drafts.index(alive[1]))
    scene.drop_where(lambda draft: draft.group not in ANIMATE and bool({*draft.word.split()} & _ROPES))
    scene.setting = "" if scene.setting == "lake" and "lake" not in said else scene.setting
    for draft in scene.drafts:
        if draft.group in ANIMATE:
            draft.traits = ["tugging", *(t for t in draft.traits if t not in {"pulling", *IDLE})]
    if len(alive) == 2 and all(draft.count == 1 for draft in alive):
        alive[1].relation, alive[1].other = "beside", scene.drafts.index(alive[0])


def _catch(scene: Scene, said: set[str]) -> None:
    """Two who play catch have a ball in the air between them."""
    pair = _pair(scene)
    if not pair or "catch" not in said or not said & {"playing", "plays", "play"}:
        return
    if len(pair) > 1:
        pair[1].relation, pair[1].other = "beside", scene.drafts.index(pair[0])
    for one in pair:
        one.traits = ["playing catch", *(t for t in one.traits if t not in IDLE)]
    if not any(d.noun in {"ball", "frisbee"} for d in scene.drafts) and len(scene.drafts) < MOST_SUBJECTS:
        ball = Draft("ball", "baseball", "home", 1, relation="beside", other=scene.drafts.index(pair[0]))
        scene.drafts.append(ball)


def _propose(scene: Scene, said: set[str]) -> None:
    """Who proposes kneels and holds up a ring."""
    pair = [d for d in scene.drafts if d.group == "people" and d.count == 1]
    if not said & {"proposing", "proposes", "proposal"} or len(pair) != 2:
        return
    suitor, bride = pair
    suitor.relation, suitor.other = "", None
    bride.relation, bride.other = "beside", scene.drafts.index(suitor)
    suitor.traits = ["kneeling", *(t for t in suitor.traits if t not in IDLE)]
    bride.traits = ["happy", *bride.traits]
    scene.drop_where(lambda draft: draft.noun in {"ring", "rings", "proposal"})
    ring = Draft("ring", "ring", "home", 1, relation="holding", other=scene.drafts.index(suitor))
    scene.drafts.append(ring)


def _ride_out(scene: Scene, said: set[str]) -> None:
    """Who is taught to ride rides, and the teacher goes beside him."""
    taught = said & {"teaching", "teaches", "helping", "helps", "learning"} and said & {
        "ride",
        "cycle",
        "skate",
    }
    mount = next((k for k, d in enumerate(scene.drafts) if d.noun in _RIDDEN), None)
    people = [d for d in scene.drafts if d.group == "people"]
    if not taught or mount is None or not people or any(d.relation == "riding" for d in people):
        return
    rider = people[-1]
    rider.relation, rider.other = "riding", mount
    scene.drafts[mount].relation, scene.drafts[mount].other = "", None
    if len(people) > 1:
        people[0].relation, people[0].other = "beside", mount


_RIDDEN = word_set("bike bicycle horse pony scooter skateboard tricycle")


def _tend(scene: Scene, said: set[str]) -> None:
    """Whose hair or fur is seen to has a hand on it."""
    pair = [d for d in scene.drafts if d.group in ANIMATE and d.count == 1]
    if not said & _TENDS or len(pair) != 2 or pair[0].group != "people":
        return
    doer, other = pair
    if other.relation not in {"beside", "holding", ""} or other.other not in {scene.drafts.index(doer), None}:
        return
    scene.drop_where(lambda draft: draft.noun in _PARTS and draft.group not in ANIMATE)
    doer.traits = ["tending", *(t for t in doer.traits if not t.startswith("plays:") and t not in IDLE)]
    other.relation, other.other = "beside", scene.drafts.index(doer)
    if other.group == "animals":
        other.traits = [t for t in other.traits if t not in {"lying", "running"}]


def _feed(scene: Scene) -> None:
    """Who feeds an animal holds out what it eats."""
    for at, doer in enumerate(scene.drafts):
        if doer.group != "people" or "feeding" not in doer.traits or doer.count > 1:
            continue
        eater = next((d for d in scene.drafts if d.group == "animals" and d.other == at), None)
        if eater is None:
            # "Feeding a carrot to a horse".
            eater = next((d for d in scene.drafts if d.group == "animals" and d.other is None), None)
            if eater is not None and eater.count == 1:
                eater.relation, eater.other = "beside", at
        bottle = next((d for d in scene.drafts if d.noun == "bottle"), None)
        if bottle is not None:
            bottle.picture, bottle.relation, bottle.other = "baby-bottle", "holding", at
        fed = any(d.relation == "holding" and d.other == at for d in scene.drafts)
        name = drawn_as(eater.picture, in_print=False).rpartition(":")[2] if eater is not None else ""
        if (
            eater is None
            or eater.count > 1
            or fed
            or name not in _FODDER
            or len(scene.drafts) >= MOST_SUBJECTS
        ):
            continue
        found = default_lexicon().find([_FODDER[name]])
        picture = found.picture if found is not None and ":" not in _FODDER[name] else _FODDER[name]
        scene.drafts.append(Draft(_FODDER[name], picture, "food", 1, relation="holding", other=at))


def _swing(scene: Scene, said: set[str]) -> None:
    """Who swings from a vine hangs on it."""
    if not said & {"swinging", "hanging", "swings"} or not said & {"vine", "vines", "liana"}:
        return
    vine = next((k for k, d in enumerate(scene.drafts) if d.picture == "prop:vine"), None)
    for draft in scene.drafts:
        if vine is not None and draft.group in ANIMATE and draft.other in {vine, None}:
            draft.relation, draft.other = "on", vine
            draft.traits = [
                "climbing",
                "upright",
                *(t for t in draft.traits if t not in {"swinging", "hanging"}),
            ]
