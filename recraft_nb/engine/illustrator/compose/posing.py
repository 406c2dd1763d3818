"""The pose that the relations of a prompt ask of somebody: astride, on a seat, with a load, in an embrace."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import ASANAS, CLOSE
from recraft_nb.engine.illustrator.compose import nature
from recraft_nb.engine.illustrator.compose.relating.at_hand import TOUCHING
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.beasts.beast import AROUND, SHOWN
from recraft_nb.engine.illustrator.props.beasts.beast import POSES as BEAST_POSES
from recraft_nb.engine.illustrator.props.beasts.breeds import BREEDS, mixed_breed
from recraft_nb.engine.illustrator.props.beasts.stood_up import BUILDS
from recraft_nb.engine.illustrator.props.beasts.trunks import TRUNK
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.body.poses import ARMS, SAID
from recraft_nb.engine.illustrator.props.dress import garments
from recraft_nb.engine.illustrator.props.held.played import PLAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Subject

# What is smaller than this, in metres, is taken into the arms; what is larger than that is only clasped.
_LAP, _TALL = 0.45, 1.05
# One so much smaller than the other, in shares of its height, is bent down to.
_CHILD = 0.75
_PAIR = 2
# What is lower than this, in heights of somebody, is knelt down to.
_KNEE = 0.55
_BIRDS = frozenset(f"animal:{name}" for name in word_set("duck goose swan chicken bird seagull crow parrot"))
# What no animal does on four feet, and what none holds but in a hand.
_HUMAN_DEEDS = word_set("""
    tugging
    dancing waving cheering celebrating juggling cooking baking stirring painting sweeping mopping cleaning
    washing watering boxing skating saluting clapping bowing pouring conducting singing hammering chopping
    brushing knitting gardening waltzing whispering wrestling karate writing drawing ironing raking vacuuming
    sewing repairing fixing yoga
""") | {"holding hands", "high five", "playing catch"}
_TOOLS = word_set("""
    umbrella balloon flag sign sword magic-wand wand microphone camera fishing_rod fishing-pole broom lantern
    bouquet watering_can magnifying-glass torch kite mop rake iron hammer wrench vacuum pencil saucepan
    paintbrush racket tennis baseball candle
""")
_CUPS = word_set(
    "cup mug glass hot-beverage teacup-without-handle cup-with-straw beer-mug wine-glass bubble-tea"
)
# Animals that people take for partners of their own size.
_BEARS = frozenset({"animal:bear", "animal:polar_bear", "animal:panda", "animal:gorilla"})
_CRADLED = nature.TWO_LEGGED | {
    f"animal:{name}" for name in word_set("chicken duck goose penguin seal capybara guinea_pig hedgehog")
}
_HUGGING, _LOW, STOOPING, _EMBRACING = "hugging", "embracing low", "stooping", "embracing"
#: Poses of those who have somebody in their arms.
EMBRACES = frozenset({_HUGGING, _LOW, STOOPING, _EMBRACING, "waltzing", "wrestling"})
#: The gesture of who has food or drink at his mouth.
AT_MOUTH = "at the mouth"
# Deeds by which something comes to the mouth, and what is eaten from a dish or with a fork all the same.
_MEALTIME = word_set("eating drinking sipping licking nibbling munching biting tasting chewing")
_FROM_A_DISH = word_set("""
    bowl plate soup salad spaghetti ramen cereal steaming-bowl pancakes cake pie turkey steak fork_and_knife
    fork-and-knife-with-plate yogurt oatmeal platter bento-box curry-rice pot-of-food pasta
""")


def posed(subjects: Sequence[Subject], index: int) -> Subject:
    """A subject with the pose that its relations ask of it."""
    embracing = _embracing(subjects, index) or _cradling(subjects, index)
    subject = subjects[index]
    if embracing == (_HUGGING,) and subject.relation in ("on", "in", "riding"):
        # Who sits on a bed goes on sitting there.
        seated = _in_relation(subjects, index)
        free = (t for t in seated.traits if t not in {"holding", _HUGGING})
        return replace(seated, traits=(*free, _HUGGING))
    if embracing:
        kept = [t for t in subject.traits if t not in {"holding", "sitting", "sleeping"} | CLOSE]
        close = (t for t in subject.traits if t in CLOSE - {_HUGGING})
        return replace(subject, traits=(*embracing, *kept, *close))
    subject = _in_relation(subjects, index)
    person = subject.picture.startswith("figure:")
    if person and "holding hands" in subject.traits and subject.count == 1:
        return _by_the_hand(subject, partner_of(subjects, index))
    meal = [s for s in _had(subjects, index) if _is_bite(s)] if _MEALTIME & {*subject.traits} else []
    if meal and _drinks_standing(subject, meal):
        kept = [t for t in subject.traits if t not in BEAST_POSES]
        return replace(subject, traits=(UPRIGHT, AT_MOUTH, *kept))
    if meal and subject.picture.startswith("figure:"):
        return replace(subject, traits=(AT_MOUTH, *(t for t in subject.traits if t != "holding")))
    if subject.picture in nature.TWO_LEGGED and "tie:up" in subject.traits and _on_a_tree(subjects, subject):
        return replace(subject, traits=(UPRIGHT, _EMBRACING, *subject.traits))
    if "tending" in subject.traits or "feeding" in subject.traits:
        subject = _bent_to(subject, partner_of(subjects, index))
    if person and TOUCHING in subject.traits and "holding" not in subject.traits:
        subject = replace(subject, traits=("receiving", *subject.traits))
    if person and {"at:shoulder", "at:back"} & {*subject.traits} and _is_carried(subjects, subject):
        return replace(subject, traits=("arms out", *subject.traits))
    if subject.count > _PAIR and _HUGGING in subject.traits and person:
        return replace(subject, traits=("arms round", *(t for t in subject.traits if t != _HUGGING)))
    if subject.count > _PAIR and "holding hands" in subject.traits:
        subject = replace(subject, traits=("hand in chain", *subject.traits))
    has_tool = any(nature.is_any(s, _TOOLS) for s in _had(subjects, index))
    acts = (bool(_HUMAN_DEEDS & {*subject.traits}) or has_tool) and not {TRUNK, AROUND} & {*subject.traits}
    acts = acts or (subject.picture in BUILDS and _is_shod(subject))
    if subject.picture not in nature.TWO_LEGGED or not acts or UPRIGHT in subject.traits:
        return subject
    kept = [t for t in subject.traits if t not in BEAST_POSES or t == "walking"]
    holds = has_tool and not any(SAID.get(t, t) in ARMS for t in kept)
    return replace(subject, traits=(UPRIGHT, *(["holding"] if holds else []), *kept))


def _is_shod(subject: Subject) -> bool:
    """Whether somebody wears shoes, which are seen on two feet only."""
    return any(kind in {"shoes", "boots"} for kind, _ in garments.worn(subject.traits))


def _is_carried(subjects: Sequence[Subject], subject: Subject) -> bool:
    return subject.other is not None and subjects[subject.other].picture.startswith("figure:")


def _on_a_tree(subjects: Sequence[Subject], subject: Subject) -> bool:
    tree = subjects[subject.other] if subject.other is not None else None
    # A palm is climbed on its own slender trunk.
    return tree is not None and nature.is_any(tree, nature.TREES) and tree.picture != "palm-tree"


def _cradling(subjects: Sequence[Subject], index: int) -> tuple[str, ...]:
    """The pose of a person who holds somebody small: in both arms, not in one hand."""
    subject = subjects[index]
    held = [s for s in subjects if s.other == index and s.relation == "holding"]
    if not subject.picture.startswith("figure:") or len(held) != 1 or subject.count > 1:
        return ()
    load = held[0]
    alive = load.picture.startswith("figure:") or load.picture in _CRADLED
    small = nature.metres(load) * load.scale < _CHILD * nature.metres(subject)
    busy = {"giving", "feeding", "riding"} & {*subject.traits}
    return (_HUGGING,) if alive and small and load.count == 1 and not busy else ()


def _by_the_hand(subject: Subject, other: Subject | None) -> Subject:
    """A grown person's hand goes down to a child's, which goes up to it."""
    if other is None or not other.picture.startswith("figure:"):
        return subject
    share = nature.metres(other) * other.scale / (nature.metres(subject) * subject.scale)
    gesture = "hand down" if share < _CHILD else "hand up" if share > 1 / _CHILD else ""
    return replace(subject, traits=(gesture, *subject.traits)) if gesture else subject


def _bent_to(subject: Subject, other: Subject | None) -> Subject:
    """Who has a hand on a small animal, or feeds it, kneels down to it."""
    if other is None or not subject.picture.startswith("figure:") or subject.count > 1:
        return subject
    low = nature.metres(other) * other.scale < _KNEE * nature.metres(subject)
    beast = other.picture.startswith("animal:") and other.picture not in _BIRDS
    traits = tuple(t for t in subject.traits if t != "holding")
    if low and beast and other.count == 1:
        return replace(subject, traits=("kneeling", *traits))
    if "tending" not in traits:
        return subject
    gesture = "receiving" if beast or nature.metres(other) < _CHILD * nature.metres(subject) else "pointing"
    return replace(subject, traits=(gesture, *traits))


def _is_bite(thing: Subject) -> bool:
    """Whether something is eaten or drunk out of the hand."""
    return nature.metres(thing) <= _LAP and not nature.is_any(thing, _FROM_A_DISH)


def _drinks_standing(subject: Subject, meal: list[Subject]) -> bool:
    """Whether an animal that has no paws to sit up with holds a cup all the same."""
    stands = subject.picture in nature.TWO_LEGGED - nature.PAWED
    return stands and any(nature.is_any(s, _CUPS) for s in meal)


# Poses of yoga, as a sheet of them shows one after the other.
_ASANAS = ("yoga", "warrior", "sitting", "downward dog", "triangle", "dancer")


# One flag in the hands of whoever plants it.
_FLAG = PLAYS + "flag:"
# One phone takes the picture of all of them.
_SELFIE = PLAYS + "selfie:"


def copy_of(subject: Subject, k: int) -> Subject:
    """The k-th of several who do something together, where not all do the same: one whispers, one listens."""
    if ASANAS in subject.traits:
        kept = tuple(t for t in subject.traits if t not in {"meditating", "sitting", "yoga"})
        return replace(subject, traits=(_ASANAS[k % len(_ASANAS)], *kept))
    if BREEDS in subject.traits:
        breed = mixed_breed(k, cats=subject.picture.endswith("cat"))
        return replace(subject, color=None, traits=(breed, *subject.traits))
    shown = next((t for t in subject.traits if t.startswith(SHOWN)), "")
    if shown:
        poses = shown.removeprefix(SHOWN).split()
        return replace(subject, traits=(poses[k % len(poses)], *(t for t in subject.traits if t != shown)))
    flag = next((t for t in subject.traits if t.startswith(_FLAG)), "")
    if flag and k != subject.count - 1:
        # One flag is planted by all of them.
        gesture = "at the flag" if subject.count == _PAIR else "cheering"
        return replace(subject, traits=(gesture, *(t for t in subject.traits if t != flag)))
    if k and _SELFIE in subject.traits:
        # One arm holds the phone; the others lean in.
        return replace(subject, traits=("arms round", *(t for t in subject.traits if t != _SELFIE)))
    if subject.count == _PAIR and k and "whispering" in subject.traits:
        return replace(subject, traits=tuple(t for t in subject.traits if t != "whispering"))
    return subject


def _had(subjects: Sequence[Subject], index: int) -> list[Subject]:
    """What somebody holds."""
    return [s for s in subjects if s.other == index and s.relation in ("holding", "with")]


def _embracing(subjects: Sequence[Subject], index: int) -> tuple[str, ...]:
    """The pose of who is in an embrace; nothing for the others."""
    subject = subjects[index]
    stance = (UPRIGHT,) if subject.picture in nature.TWO_LEGGED else ()
    person = subject.picture.startswith("figure:")
    if not (person or stance):
        return ()
    hugs = bool(CLOSE & set(subject.traits))
    if hugs and subject.count > 1:
        return (*stance, _EMBRACING) if subject.count == _PAIR else ()
    partner = partner_of(subjects, index)
    if partner is None or (not hugs and not CLOSE & set(partner.traits)) or partner.count > 1:
        return ()
    mine, its = (nature.metres(s) * s.scale for s in (subject, partner))
    alive = partner.picture.startswith(("figure:", "animal:"))
    if nature.is_any(partner, nature.TREES):
        return (*stance, _EMBRACING)
    if not alive:
        return (*stance, _HUGGING) if its < _TALL else ()
    armed = partner.picture.startswith("figure:") or partner.picture in nature.TWO_LEGGED
    if not hugs:
        if (
            mine < _LAP
            or subject.picture == "figure:baby"
            or (partner.picture.startswith("figure:") and stance and subject.picture not in _BEARS)
        ):
            return ()
        return (*stance, _LOW if its < _CHILD * mine and person else _EMBRACING)
    if partner.picture.startswith("animal:") and person and partner.picture not in _BEARS:
        return (_HUGGING,) if its < _LAP else (STOOPING,) if its < _TALL else (_EMBRACING,)
    if (its < _LAP or partner.picture == "figure:baby") and mine > its * 1.5:
        return (*stance, _HUGGING)
    if not armed:
        return (*stance, _EMBRACING)
    return (*stance, _LOW if its < _CHILD * mine else _EMBRACING)


def partner_of(subjects: Sequence[Subject], index: int) -> Subject | None:
    """The one that somebody does something with: whom he relates to, or who relates to him."""
    subject = subjects[index]
    if subject.other is not None and subject.relation in ("beside", "holding", "with"):
        return subjects[subject.other]
    return next(
        (s for s in subjects if s.other == index and s.relation in ("beside", "holding", "with")), None
    )


def _in_relation(subjects: Sequence[Subject], index: int) -> Subject:
    """A subject that rides, sits on a seat, or holds what it has."""
    subject = subjects[index]
    had = [s for s in subjects if s.other == index]
    beast = subject.picture in nature.PAWED
    holds = any(
        s.relation == "holding"
        or (s.relation == "with" and (nature.is_small(s) if beast else _raises_arm(s)))
        for s in had
        if not (beast and s.picture.startswith("animal:"))
    )
    vessel = subjects[subject.other] if subject.other is not None else None
    contained = subject.relation == "in" and vessel is not None and nature.is_any(vessel, nature.VESSELS)
    contained = contained or any(s.relation == "wearing" and s.picture in nature.WRAPS for s in had)
    beast = beast or (contained and subject.picture in nature.SITTERS)
    beast = beast or ("playing" in subject.traits and holds and subject.picture in nature.SITTERS)
    if subject.picture in nature.TWO_LEGGED and _astride(subject, vessel):
        return replace(subject, traits=(UPRIGHT, "riding", *subject.traits))
    if (holds or contained) and beast and not {*BEAST_POSES} & {*subject.traits}:
        return replace(subject, traits=("sitting", *subject.traits))
    if not subject.picture.startswith("figure:"):
        return subject
    if holds and not any(SAID.get(trait, trait) in ARMS for trait in subject.traits):
        subject = replace(subject, traits=(*subject.traits, "holding"))
    if subject.other is None:
        return subject
    if subject.relation == "riding":
        if nature.is_board(subjects[subject.other]):
            return replace(subject, traits=("surfing", *subject.traits))
        return replace(subject, traits=("riding", *subject.traits))
    if subject.relation in ("on", "in") and nature.is_any(subjects[subject.other], nature.SEATS):
        return replace(subject, traits=("seated", *subject.traits))
    return subject


def _astride(subject: Subject, vessel: Subject | None) -> bool:
    """Whether somebody rides what has a saddle and pedals."""
    return subject.relation == "riding" and vessel is not None and nature.is_any(vessel, nature.SADDLED)


def _raises_arm(thing: Subject) -> bool:
    """Whether what somebody is "with" is held up; a cane hangs from the hand."""
    return nature.is_any(thing, nature.HELD - nature.STICKS) and not nature.is_any(thing, nature.STICKS)
