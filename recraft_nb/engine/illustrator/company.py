"""What two do with each other: hands that meet, a dance, a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.drafts import ANIMATE
from recraft_nb.engine.illustrator.grammar import word_set
from recraft_nb.engine.illustrator.pursuits import IDLE, is_handy

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.drafts import Draft, Scene

# Hands that meet: words of which one is said, and the trait of both.
_MEETING = (
    (word_set("shaking shake shakes handshake"), word_set("hands hand handshake"), "holding hands"),
    (word_set("high give giving gives"), word_set("five fives high-five fiving"), "high five"),
    (word_set("bumping bump bumps"), word_set("fists fist"), "holding hands"),
)
_CLOSE_DANCE = word_set("couple pair together waltz waltzing tango ballroom slow romantic")
_WHISPER = word_set("whispering whispers whisper")


def settle_company(scene: Scene, said: set[str]) -> None:
    """Settle what two do with each other.

    Args:
        scene: As it was read; changed in place.
        said: Words of the prompt.
    """
    _meet(scene, said)
    _dance(scene, said)
    _whisper(scene, said)


def _meet(scene: Scene, said: set[str]) -> None:
    """Two whose hands meet: each turned to the other."""
    for deeds, things, trait in _MEETING:
        pair = _pair(scene)
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
