"""What anybody does with a thing or to somebody, whatever the verb: it is in his hand, or under his hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.relating.at_hand import AROUND, AT_A_DESK, GIVEN_TO, TOUCHING
from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.doings.pursuits import IDLE, is_handy
from recraft_nb.engine.illustrator.doings.ties import TIE, tie_of
from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, TOOLS
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Draft, Scene

_GIVES = word_set("""
    giving gives handing hands passing passes lending lends offering offers showing shows presenting presents
    delivering delivers selling sells returning returns awarding awards holding holds handed serving serves
""")
# Deeds after which "to" somebody means no gift.
_GOES_BY_ITSELF = word_set("""
    throwing tossing kicking reading singing playing tying attaching pulling pushing riding driving sailing
    flying rolling teaching feeding going walking running talking writing waving clinging explaining
    pointing comparing listening waiting serving connecting leading rowing whispering dancing racing dragging
""")
# What is given is no larger than this, in metres, and what is in the hands no larger than that.
_GIFT, _IN_HAND = 1.0, 0.62
# Deeds that keep their distance, or leave the thing where it is.
_FROM_AFAR = word_set("""
    watching following chasing leading walking racing fighting guarding meeting greeting facing approaching
    photographing filming painting drawing sketching interviewing teaching scolding visiting calling crossing
    passing kicking hunting planting watering building digging jumping leaving entering finding discovering
    seeing spotting admiring ignoring wearing riding driving rowing steering sailing pushing pulling dragging
    towing throwing tossing stalking hiding hiding playing racing herding saving rescuing being including
    during missing dreaming imagining avoiding escaping fleeing hugging kissing feeding carrying walking
    looking gazing staring sitting standing lying lounging awaiting surrounding attacking battling cheering
    entertaining performing serenading juggling conducting thanking joining marrying wedding having missing
    serving milking shearing shouting bowing waving pointing thanking praising instructing coaching guiding
    dunking shooting dribbling hitting batting bouncing heading catching blowing rolling
    showing chopping slaying riding mounting charming summoning conjuring welcoming confronting training
""")
_DESKS = word_set("receptionist cashier teller librarian clerk concierge hotelier")
# What no hand is laid on.
_GROUNDS = frozenset({"landscape", "nature", "weather", "space"})
_BIG_PLANTS = 0.7
# So many words at most stand between a verb and its object: "a very large old statue".
_APART = 5
# So many at most stand around one thing, and what they do there.
_TEAM = 4
_MERRY = frozenset({"dancing", "running", "waving", "cheering", "jumping"})


def settle_dealings(scene: Scene, words: Sequence[str]) -> None:
    """Put what is given, handled or touched where the hands are.

    Args:
        scene: As it was read and settled by the verbs that are known; changed in place.
        words: Of the prompt, in lower case.
    """
    said = [part for word in words for part in word.split()]
    _use_hands(scene, said)
    _drag(scene, said)
    if not _give(scene, said):
        _handle(scene, said)
        _taste(scene, said)
        _stand_around(scene, said)


def _place(said: list[str], draft: Draft) -> int:
    """Where a thing is named, or -1."""
    noun = draft.noun
    return next((k for k, w in enumerate(said) if w == noun or w.removesuffix("s") == noun), -1)


def _metres(draft: Draft) -> float:
    subject = Subject(draft.word, drawn_as(draft.picture, in_print=False))
    return nature.metres(subject) * draft.scale


def _use_hands(scene: Scene, said: list[str]) -> None:
    """Who does something with his hands has no tool that was not named."""
    text = " ".join(said)
    if any(phrase in text for phrase in ("their hands", "his hands", "her hands", "bare hands", "by hand")):
        scene.drop_where(
            lambda d: d.relation == "holding" and d.picture in TOOLS and not {*d.word.split()} & {*said}
        )


def _give(scene: Scene, said: list[str]) -> bool:
    """What goes from one to another is between them, in the giver's hand."""
    verb = next((k for k, word in enumerate(said) if word in _GIVES), -1)
    if verb < 0 and "to" in said:
        # Whatever else is done with a thing that goes "to" somebody: recommended, entrusted, dealt.
        deeds = (_done_to(said, d) for d in scene.drafts if d.group not in ANIMATE)
        verb = next((said.index(deed) for deed in deeds if deed and deed not in _GOES_BY_ITSELF), -1)
    if verb < 1:
        return False
    before = [d for d in scene.drafts if d.group in ANIMATE and 0 <= _place(said, d) < verb]
    after = [d for d in scene.drafts if _place(said, d) > verb]
    taker = next((d for d in after if d.group in ANIMATE), None)
    gift = next((d for d in after if d.group not in ANIMATE and _metres(d) <= _GIFT), None)
    if not before or taker is None or gift is None:
        return False
    giver, at = before[-1], _place(said, taker)
    to = "to" in said[verb + 1 : at] and _place(said, gift) < at
    doubled = at < _place(said, gift) <= at + _APART and "to" not in said[verb:] and said[verb] != "holding"
    if not (to or (doubled and "with" not in said[at : _place(said, gift)])):
        return False
    if giver.count > 1 or not is_handy(giver) or any(t.startswith("plays:") for t in giver.traits):
        return False
    if giver.relation in {"on", "in", "riding"} or taker.relation in {"on", "in", "riding"}:
        return False
    scene.drop_where(
        lambda d: (
            d.relation == "holding" and scene.other_of(d) is giver and d is not gift and _place(said, d) < 0
        )
    )
    gift.relation, gift.other = "holding", scene.drafts.index(giver)
    if taker.other is not None:
        taker.relation, taker.other = "", None
    giver.relation, giver.other = "beside", scene.drafts.index(taker)
    giver.traits = ["giving", "holding", *(t for t in giver.traits if t not in {*IDLE, "giving", "holding"})]
    taker.traits = [t for t in taker.traits if t not in {"holding", "receiving"}]
    taker.add_traits(["receiving" if taker.count == 1 else GIVEN_TO])
    if giver.noun in _DESKS:
        giver.add_traits([AT_A_DESK])
        scene.setting = "room" if scene.setting in {"", "table"} else scene.setting
    return True


def _done_to(said: list[str], draft: Draft) -> str:
    """The verb whose object a thing is, or "": no small word but an article stands between."""
    at = _place(said, draft)
    for k in range(at - 1, max(-1, at - 1 - _APART), -1):
        word = said[k]
        if word.endswith("ing") and len(word) > 4:
            return word
        if word in grammar.PREPOSITIONS or word in grammar.CONJUNCTIONS or not word:
            return ""
    return ""


def _handle(scene: Scene, said: list[str]) -> None:
    """What is small is in the hands that do something with it; a hand is on what is large."""
    for at, doer in enumerate(scene.drafts):
        if doer.group != "people" or doer.count > 1 or not is_handy(doer) or doer.relation:
            continue
        mine = [d for d in scene.drafts if d.other == at]
        done = [d for d in mine if d.relation == "beside" and not tie_of(d.traits) and _done_to(said, d)]
        if len(done) != 1 or done[0].count > 1 or _done_to(said, done[0]) in _FROM_AFAR:
            continue
        if any(t.startswith("plays:") or t in _BUSY for t in doer.traits):
            continue
        thing = done[0]
        held = [d for d in mine if d.relation == "holding"]
        if thing.group in ANIMATE:
            if len(scene.drafts) == 2 + len(held) and not held:
                doer.traits = ["tending", *(t for t in doer.traits if t not in IDLE)]
        elif thing.group not in _GROUNDS:
            if _metres(thing) <= _IN_HAND and not held:
                thing.relation = "holding"
                doer.add_traits(["holding"])
            elif thing.group != "plants" or _metres(thing) > _BIG_PLANTS:
                doer.add_traits([TOUCHING])


def _drag(scene: Scene, said: list[str]) -> None:
    """What is dragged is pulled."""
    if {"dragging", "towing", "hauling", "lugging"} & {*said}:
        for thing in scene.drafts:
            doer = scene.other_of(thing)
            if doer is not None and doer.group in ANIMATE and thing.relation == "beside":
                doer.traits = ["pulling", *(t for t in doer.traits if t != "pulling")]


def _taste(scene: Scene, said: list[str]) -> None:
    """What an animal does something with is at its mouth when it is small."""
    for at, thing in enumerate(scene.drafts):
        doer = scene.other_of(thing)
        if doer is None or doer.group != "animals" or doer.count > 1 or doer.relation or tie_of(doer.traits):
            continue
        deed = _done_to(said, thing) if thing.relation == "beside" and thing.group not in ANIMATE else ""
        alone = sum(d.relation != "" for d in scene.drafts) == 1
        if deed and deed not in _FROM_AFAR and alone and thing.count == 1 and _metres(thing) <= _IN_HAND:
            thing.relation, thing.other = "", None
            doer.relation, doer.other = "beside", at
            doer.add_traits([TIE + "mouth"])


def _stand_around(scene: Scene, said: list[str]) -> None:
    """Several who are around a thing, or work at it together, have it in their middle."""
    for at, team in enumerate(scene.drafts):
        if team.group != "people" or not 1 < team.count <= _TEAM or _AWAY & {*team.traits}:
            continue
        thing = scene.other_of(team)
        lifeless = thing is not None and (thing.group not in ANIMATE or thing.picture.startswith("prop:"))
        if thing is not None and team.relation == "beside" and lifeless and thing.group not in _GROUNDS:
            if "around" in said[: _place(said, thing)] and not tie_of(team.traits):
                team.add_traits([AROUND])
            continue
        mine = [d for d in scene.drafts if d.other == at]
        if team.relation or len(mine) != 1 or mine[0].relation != "beside" or mine[0].count > 1:
            continue
        deed = _done_to(said, mine[0])
        if mine[0].group not in ANIMATE | _GROUNDS and deed and deed not in _FROM_AFAR:
            team.add_traits([TOUCHING])


# Poses in which the hands are taken.
_BUSY = word_set("""
    tending feeding giving receiving embracing hugging kissing pushing pulling running jumping dancing
    sleeping riding drumming milking tugging throwing waving cheering sitting seated kneeling lying working
    planting digging climbing swimming flying
""")
# Who is so busy stands around nothing; who is merry does.
_AWAY = ({GATHERED} | _BUSY) - _MERRY
