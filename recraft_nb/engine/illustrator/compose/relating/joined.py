"""Things that are one drawing: clothes that are worn, a hose in a firefighter's hands, hay on a truck."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.animal_wear import DRESSED, wearable
from recraft_nb.engine.illustrator.props.dress.garments import (
    KINDS,
    OF_WORD,
    PATTERNS,
    PREFIX,
    WORN_WITH,
    kind_of,
)
from recraft_nb.engine.illustrator.props.dress.worn import key_of
from recraft_nb.engine.illustrator.props.held.played import CATCH, PLAYS
from recraft_nb.engine.illustrator.props.people.attire import HATS
from recraft_nb.engine.illustrator.props.plants.bouquet import FLOWERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief, Subject

#: (whose picture, what belongs to it) to the trait or, with "=", the picture that shows both.
_TOGETHER: Mapping[tuple[str, str], str] = {
    ("animal:octopus", "knife"): "cutlery",
    ("animal:octopus", "fork"): "cutlery",
    ("animal:octopus", "cutlery"): "cutlery",
    ("figure:firefighter", "hose"): "=figure:firefighter_hose",
    ("prop:pickup", "hay"): "hay",
    ("prop:pickup", "straw"): "hay",
    ("figure:athlete", "ball"): "ball",
    ("prop:jar", "jam"): "=prop:jam",
    ("jar", "jam"): "=prop:jam",
    ("prop:jar", "marmalade"): "=prop:jam",
    ("prop:fishbowl", "fish"): "fish",
    ("prop:bowl", "fish"): "=prop:fishbowl",
    ("prop:ramen", "chopstick"): "chopsticks",
    ("prop:ramen", "egg"): "egg",
    ("prop:bicycle", "basket"): "basket",
    ("prop:house", "fire"): "burning",
    ("prop:crib", "baby"): "baby",
    ("prop:bed", "blanket"): "blanket",
    ("prop:house", "flames"): "burning",
    ("figure:basketball_player", "basketball"): "ball",
    ("figure:basketball_player", "ball"): "ball",
    ("figure:tennis_player", "racket"): "ball",
    ("figure:golfer", "club"): "ball",
    ("figure:soccer_player", "ball"): "ball",
    ("figure:soccer_player", "football"): "ball",
    ("figure:gardener", "can"): "ball",
    ("figure:boxer", "glove"): "ball",
    ("figure:surfer", "surfboard"): "ball",
    ("figure:skier", "ski"): "ball",
    ("figure:skateboarder", "skateboard"): "ball",
}
#: People whose costume has a hat of its own.
_HATTED = frozenset(
    f"figure:{name}"
    for name in (
        "chef",
        "wizard",
        "witch",
        "pirate",
        "king",
        "queen",
        "baker",
        "nurse",
        "firefighter",
        "farmer",
        "police",
        "astronaut",
        "knight",
        "samurai",
        "santa",
        "cowboy",
        "builder",
        "prince",
        "princess",
    )
)
#: Vessels and drinks that are never drawn inside another vessel.
_POURED = frozenset(
    {
        "prop:wine_glass",
        "prop:glass",
        "prop:cup",
        "jar",
        "beer-mug",
        "honey-pot",
        "beverage-box",
        "droplet",
        "glass-of-milk",
        "hot-beverage",
        "tumbler-glass",
    }
)
_VESSELS = frozenset(
    {
        "prop:bottle",
        "prop:jar",
        "jar",
        "prop:glass",
        "prop:wine_glass",
        "prop:cup",
        "bottle-with-popping-cork",
    }
)
_SAME_VESSEL = frozenset(
    ("prop:bowl", f"prop:{dish}") for dish in ("soup", "salad", "cereal", "yogurt", "ramen")
) | {
    ("prop:glass", "bubble-tea"),
    ("prop:glass", "prop:iced_coffee"),
    ("prop:flowerpot", "prop:orchid"),
    ("prop:flowerpot", "prop:geraniums"),
    ("prop:bowl", "steaming-bowl"),
    ("prop:bowl", "shallow-pan-of-food"),
}
# What a pot in which flowers are named is drawn as when none are.
_FLOWERPOTS = frozenset({"prop:flowerpot", "prop:geraniums"})
_FLOWERS = {
    "rose": "rose",
    "prop:rose": "rose",
    "tulip": "tulip",
    "sunflower": "sunflower",
    "prop:daisy": "daisy",
    "prop:lavender": "lavender",
    "blossom": "blossom",
    "hibiscus": "blossom",
    "cherry-blossom": "blossom",
    "bouquet": "blossom",
    "lotus": "blossom",
    "wilted-flower": "rose",
    "potted-plant": "daisy",
}
# Flowers that share their picture with others.
_BY_NAME = {
    form: kind
    for kind in ("peony", "hydrangea", "rose", "tulip", "sunflower", "daisy", "lavender", "eucalyptus")
    for form in (kind, kind.removesuffix("y") + "ie", kind.removesuffix("s"))
}
_BOUQUET = 7
_RIDDEN = {
    "figure:surfer": "prop:surfboard",
    "figure:skateboarder": "prop:skateboard",
    "figure:snowboarder": "prop:skateboard",
}
#: Instruments that are drawn in the hands that play them.
_INSTRUMENTS = {
    "prop:violin": "violin",
    "violin": "violin",
    "prop:guitar": "guitar",
    "guitar": "guitar",
    "banjo": "guitar",
    "flute": "flute",
    "trumpet": "trumpet",
    "postal-horn": "trumpet",
    "saxophone": "saxophone",
    "accordion": "accordion",
}
# People whose drawing has no arms that take a pose.
_NO_HANDS = frozenset({"figure:mermaid", "figure:robot", "figure:skeleton"})
_CELLOS = {"cello": "cello", "bass": "cello", "cellos": "cello"}
_ELECTRIC = "#d9363a"
_WORN = ("wearing", "with", "in")
_HAT_WORDS = word_set("""
    hat hats cap helmet crown beret beanie sombrero turban tiara antlers halo ears wreath fedora
""")


# Hats that are drawn as what they are, and not as they are worn.
_OWN_HATS = frozenset({"prop:open_hat", "prop:bike_helmet", "prop:fedora", "prop:tiara"})


def join(brief: Brief) -> Brief:
    """The brief with such things taken into the drawing of their owner."""
    subjects = [_afoot(brief.subjects, index) for index in range(len(brief.subjects))]
    gone: set[int] = set()
    for index, subject in enumerate(subjects):
        owner = subject.other
        if owner is None or owner in gone or owner == index:
            continue
        changed = _taken(subject, subjects[owner])
        if changed is not None:
            subjects[owner] = changed
            gone.add(index)
    for index, subject in enumerate(subjects):
        if index not in gone and subject.other is not None and index not in {s.other for s in subjects}:
            both = _TOGETHER.get((subjects[subject.other].picture, _last(subject)), "")
            if both.startswith("=") and subject.relation == "in":
                subjects[subject.other] = replace(subjects[subject.other], picture=both[1:], color=None)
                gone.add(index)
    for index, subject in enumerate(subjects):
        # Who lies in a crib is drawn with it, and nothing else stands to him.
        both = (
            _TOGETHER.get((subjects[subject.other].picture, _last(subject)), "")
            if subject.other is not None
            else ""
        )
        if both == "baby" and subject.relation in ("in", "on"):
            gone.add(index)
    for index, subject in enumerate(subjects):
        plays = any(
            s.relation in ("holding", "with") and s.other == index and _is_instrument(s)
            for k, s in enumerate(subjects)
            if k not in gone
        )
        if subject.picture == "figure:musician" and plays:
            subjects[index] = replace(subject, picture="figure:person")
    if brief.template in ("scene", "lineart", "poster"):
        for index, subject in enumerate(subjects):
            key = key_of(kind_of(_worn_word(subject))) if subject.word.split()[-1] in _HAT_WORDS else ""
            if key and index not in gone and subject.picture not in _OWN_HATS:
                subjects[index] = replace(subject, picture=key)
    if not gone and subjects == list(brief.subjects):
        return brief
    return replace(brief, subjects=without(tuple(subjects), gone))


def _afoot(subjects: Sequence[Subject], index: int) -> Subject:
    """The subject; who carries his board does not stand on it."""
    subject = subjects[index]
    board = _RIDDEN.get(subject.picture)
    carries = any(s.relation == "holding" and s.other == index and s.picture == board for s in subjects)
    return replace(subject, picture="figure:person") if carries else subject


def without(subjects: tuple[Subject, ...], gone: set[int]) -> tuple[Subject, ...]:
    """The subjects that stay, their relations counted anew."""
    kept = [i for i in range(len(subjects)) if i not in gone]
    index = {old: new for new, old in enumerate(kept)}
    return tuple(
        replace(
            s,
            other=index.get(s.other) if s.other is not None else None,
            relation=s.relation if s.other in index else None,
        )
        for s in (subjects[i] for i in kept)
    )


def _taken(thing: Subject, owner: Subject) -> Subject | None:
    """The owner with a thing taken into its drawing; None when they are drawn apart."""
    if owner.picture.startswith("figure:") and thing.relation in ("holding", "with"):
        played = _played(thing, owner)
        if played is not None:
            return played
    if owner.picture.startswith("figure:") and thing.relation in _WORN:
        kind = kind_of(_worn_word(thing))
        if kind in HATS and owner.picture in _HATTED:
            return owner
        if kind:
            return replace(owner, traits=(_wears(kind, thing), *_patterned(kind, thing), *owner.traits))
    if owner.picture in DRESSED and thing.relation in _WORN and wearable(kind := _kind_on_animal(thing)):
        return replace(owner, traits=(*owner.traits, _wears(kind, thing)))
    if (
        owner.picture == "prop:snowman"
        and thing.relation in _WORN
        and kind_of(thing.word) in {"scarf", *HATS}
    ):
        kind, paint = kind_of(thing.word), color.hexa(thing.color) if thing.color else ""
        return replace(owner, traits=(f"{PREFIX}{kind}:{paint}", *owner.traits) if paint else owner.traits)
    if thing.relation == "in" and owner.picture in _VESSELS and thing.picture in _POURED:
        return replace(owner, color=owner.color or (thing.color if owner.picture != "prop:bottle" else None))
    if owner.picture == "prop:cake" and _last(thing) == "candle" and thing.relation in ("with", "on"):
        return replace(owner, traits=(*owner.traits, f"candles:{thing.count}"))
    if owner.picture == "prop:fishbowl" and _last(thing) == "fish" and thing.count > 1:
        return replace(owner, traits=(*owner.traits, f"fishes:{min(thing.count, 9)}"), color=thing.color)
    if owner.picture == "prop:bowl" and _last(thing) == "fish" and thing.count > 1 and thing.relation == "in":
        shoal = (*owner.traits, f"fishes:{min(thing.count, 9)}")
        return replace(owner, picture="prop:fishbowl", traits=shoal, color=thing.color)
    if thing.relation == "in" and (owner.picture, thing.picture) in _SAME_VESSEL:
        # The picture of a soup has a bowl of its own.
        return replace(owner, picture=thing.picture, word=thing.word, color=thing.color)
    if _last(thing) == "straw" and owner.picture in _POURED | {"bubble-tea", "cup-with-straw"}:
        return owner
    if is_in_hair(thing) and owner.picture.startswith("figure:"):
        return replace(owner, traits=(_wears("flowers", thing), *owner.traits))
    if thing.picture == "ribbon" and AT + "head" in thing.traits and owner.picture.startswith("figure:"):
        return replace(owner, traits=(_wears("bow", thing), *owner.traits))
    kind = _BY_NAME.get(_last(thing)) or _FLOWERS.get(thing.picture, "")
    if kind == "eucalyptus" and any(t.startswith(FLOWERS) for t in owner.traits):
        # Leaves among flowers that are there already.
        return owner
    if owner.picture == "prop:vase" and kind and thing.relation in ("in", "with", "on"):
        paint = color.hexa(thing.color) if thing.color else ""
        many = _BOUQUET if thing.picture == "bouquet" else max(3, thing.count)
        return replace(owner, traits=(*owner.traits, f"{FLOWERS}{kind}:{many}:{paint}"))
    if owner.picture in _FLOWERPOTS and kind and thing.relation in ("in", "with", "on") and owner.count == 1:
        paint = color.hexa(thing.color) if thing.color else ""
        planted = (*owner.traits, f"{FLOWERS}{kind}:{thing.count}:{paint}")
        return replace(owner, picture="prop:flowerpot", traits=planted)
    both = _TOGETHER.get((owner.picture, _last(thing)), "")
    if not both:
        return None
    if both.startswith("="):
        return replace(owner, picture=both[1:])
    return replace(owner, traits=(*owner.traits, both))


def is_in_hair(thing: Subject) -> bool:
    """Whether a thing is a flower on somebody's head."""
    on_head = thing.relation in ("on", "in", "with") and AT + "head" in thing.traits
    return on_head and (thing.picture in _FLOWERS or _last(thing) in _BY_NAME)


def _played(thing: Subject, owner: Subject) -> Subject | None:
    """The owner with an instrument or a catch in both hands; None when it is only carried."""
    kind = _CELLOS.get(thing.word.split()[-1]) or _INSTRUMENTS.get(thing.picture, "")
    kind = "fish" if CATCH in thing.traits else kind
    if (
        not kind
        or owner.picture in _NO_HANDS
        or "carried" in thing.traits
        or {"giving", "walking", "running"} & set(owner.traits)
    ):
        return None
    if owner.picture == "figure:musician":
        # His own costume has a guitar.
        owner = replace(owner, picture="figure:person")
    paint = color.hexa(thing.color) if thing.color else _ELECTRIC if "electric" in thing.traits else ""
    return replace(owner, traits=(f"{PLAYS}{kind}:{paint}", *owner.traits))


def _wears(kind: str, thing: Subject) -> str:
    """The trait of who wears a thing, in its colour."""
    paint = color.hexa(thing.color) if thing.color else OF_WORD.get(thing.word, "")
    return f"{PREFIX}{kind}:{paint}"


def _patterned(kind: str, thing: Subject) -> tuple[str, ...]:
    """The trait of who wears something striped or dotted."""
    said = next((PATTERNS[t] for t in thing.traits if t in PATTERNS), "")
    paint = color.hexa(thing.second_color) if thing.second_color else ""
    return (f"{WORN_WITH}{kind}:{said}:{paint}",) if said else ()


def _kind_on_animal(thing: Subject) -> str:
    """The kind of a garment on an animal; a bell hangs at a collar."""
    kind = "bell collar" if _last(thing) == "bell" else kind_of(_worn_word(thing))
    return "sweater" if kind == "pajamas" else kind


def _worn_word(thing: Subject) -> str:
    """The name of a garment with what was read as an adjective before it: a "pirate hat"."""
    said = next((t for t in thing.traits if f"{t} {_last(thing)}" in KINDS), "")
    return f"{said} {_last(thing)}" if said and " " not in thing.word else thing.word


def _is_instrument(subject: Subject) -> bool:
    return subject.picture in {
        "saxophone",
        "trumpet",
        "prop:violin",
        "violin",
        "flute",
        "accordion",
        "drum",
        "banjo",
        "harp",
        "prop:drum_kit",
        "postal-horn",
    }


def _last(subject: Subject) -> str:
    word = subject.word.split()[-1]
    if subject.picture == "animal:fish":
        return "fish"
    return word if word == "flames" else word.removesuffix("s")
