"""Reads wonders that are one picture: a swing on the moon, a cow in a saucer's beam, a town in a bottle."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.acted.kinds import words
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.people import cast
from recraft_nb.engine.illustrator.props.people.cast import Role

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief


@dataclass(frozen=True, slots=True)
class _Wonder:
    """One such picture.

    Attributes:
        picture: What shows it whole.
        said: What the prompt says, each somewhere.
        takes: Words of what is drawn with it.
        part: The part of whoever was named in it; "" where nobody can be.
        setting: Where it is.
        light: The hour, "" for any.
        flags: A trait, and the words that ask for it.
        never: With these words something else is meant.
    """

    picture: str
    said: tuple[re.Pattern[str], ...]
    takes: frozenset[str] = frozenset()
    part: str = ""
    setting: str = ""
    light: str = ""
    flags: tuple[tuple[str, re.Pattern[str]], ...] = ()
    never: re.Pattern[str] | None = None


_RISES = words(
    "rising, rises, emerging, emerges, coming out, comes out, climbing out, sitting up, awakening, "
    "waking, reborn, born, getting out, reaching out, bursting, out of, flying out, soaring"
)
_INNER = (
    "city|town|village|forest|tree|house|cottage|fish|goldfish|garden|castle|galaxy|moon|"
    "mountains?|ocean|sea|island|flower|plant|fairy"
)
_COUNTS = tuple((f"lit:{n}", words(said)) for n, said in ((1, "one"), (2, "two"), (3, "three")))

_WONDERS = (
    _Wonder(
        "prop:saucer_beam",
        (words("ufo, flying saucer, saucer, alien ship, alien spaceship, spaceship, aliens"),
         words("abduct*, beaming up, beams up, taking a cow, kidnap*, stealing a, steals a, beam of "
               "light, tractor beam")),
        word_set("ufo saucer spaceship ship alien beam light cow sheep horse pig cat dog"),
        "taken", "meadow", "night",
        tuple((f"beast:{b}", words(f"{b}, {b}s")) for b in ("cow", "sheep", "horse", "pig", "cat", "dog")),
    ),
    _Wonder(
        "prop:kraken_ship",
        (words("kraken, giant octopus, giant squid, sea monster, octopus, tentacles"),
         words("attack*, sinking, sinks, grabb*, crush*, wrapp*, wrapped, fighting, destroy*, pulling, "
               "holding"),
         words("ship, boat, galleon, sailing ship, vessel, pirate ship")),
        word_set("kraken octopus squid monster ship boat galleon vessel tentacle"),
        setting="sea", flags=(("pirate", words("pirate*")),), never=words("toy, bathtub, robot"),
    ),
    _Wonder(
        "figure:moon_swing",
        (words("swing*, swinging, swings"), words("moon, crescent")),
        word_set("moon swing crescent rope"), "sitter", "sky", "dusk",
        never=words("playground, porch, golf, monkey, ape, under, lianas, full moon"),
    ),
    _Wonder(
        "prop:grave_hand",
        (words("hand, arm, hands"),
            words("grave, tomb, tombstone, gravestone, cemetery, graveyard, ground, soil"),
         words("zombie, undead, skeleton, monster, hand coming, hand rising, hand reaching")),
        word_set("hand arm grave tomb tombstone gravestone zombie undead skeleton cemetery"),
        setting="meadow", light="night", flags=(("bones", words("skeleton, bony, skeletal")),),
        never=words("hand drawn, holding hands, walking, dancing, riding"),
    ),
    _Wonder(
        "figure:coffin_rise",
        (words("coffin, casket"), _RISES),
        word_set("coffin casket"), "riser", "meadow", "night",
    ),
    _Wonder(
        "prop:phoenix_rise",
        (words("phoenix, fire bird, firebird"), words("flames, fire, ashes, ash, flame")),
        word_set("phoenix bird firebird flame fire ash ashe"),
            never=words("logo, icon, emblem, badge, city"),
    ),
    _Wonder(
        "figure:nativity",
        (re.compile(r"\bnativity\b|\bmary\b[^.]*\bjoseph\b|\bbaby jesus\b|\bbirth of (?:jesus|christ)\b|"
                    r"\bholy family\b"),),
        word_set("nativity scene mary joseph jesus baby manger stable star family sheep donkey"),
        setting="desert", light="night",
    ),
    _Wonder(
        "prop:advent_wreath",
        (words("advent wreath, advent candles, advent crown"),),
        word_set("wreath advent candle crown"), setting="table", flags=_COUNTS,
    ),
    _Wonder(
        "figure:dragon_dance",
        (re.compile(r"\b(?:dragon|lion) danc(?:e|ers?|ing)\b|\bchinese dragon\b"),
         words("dance, dancers, dancing, parade, festival, new year, carried")),
        word_set("dragon lion dance dancer year new"),
        setting="street", never=words("pattern, logo, baby dragon"),
    ),
    _Wonder(
        "prop:stocking_mantel",
        (words("stocking, stockings, christmas socks"),
            words("fireplace, mantel, mantle, mantelpiece, chimney, hearth, fire")),
        word_set("stocking sock fireplace mantel mantle mantelpiece chimney hearth fire"),
        setting="room", flags=tuple((f"hung:{n}", words(w)) for n, w in ((1, "one, a stocking"), (2,
            "two"), (4, "four"), (5, "five, many, row"), (6, "six"))),
    ),
    _Wonder(
        "figure:beanstalk",
        (words("beanstalk, bean stalk, giant bean plant"),),
        word_set("beanstalk stalk bean plant castle cloud"), "climber", "meadow", "day",
    ),
    _Wonder(
        "figure:maypole",
        (words("maypole, may pole"),),
        word_set("maypole pole ribbon dance may"), "dancer", "meadow", "day",
    ),
    _Wonder(
        "prop:glass_world",
        (re.compile(rf"\b(?:{_INNER}) (?:\w+ ){{0,2}}?(?:in|inside|within|inside of|trapped in|living "
                    rf"in|growing in|growing inside|swimming in|swimming inside) (?:an? |the )?(?:\w+ "
                    rf"){{0,2}}?"
                    r"(?:light ?bulb|lightbulb|bulb|bottle|glass jar|jar|crystal ball|snow globe|"
                    r"snowglobe|glass ball|glass sphere|teacup|tea cup|wine glass|teapot)\b"),),
        word_set("city town village forest tree house cottage fish goldfish garden castle galaxy "
                 "moon mountain ocean sea island flower plant fairy"
                 " bulb lightbulb bottle jar ball globe sphere teacup cup glass teapot snowglobe"),
        setting="table",
        flags=(
            *((f"holds:{key}", words(said)) for key, said in (
                ("city", "city, town"), ("village", "village"), ("forest", "forest"), ("tree", "tree"),
                    ("fish", "fish, goldfish"),
                ("house", "house, cottage"), ("castle", "castle"), ("galaxy", "galaxy"), ("moon", "moon"),
                    ("island", "island"),
                ("mountain", "mountain, mountains"), ("sea", "ocean, sea"), ("garden",
                    "garden, flower, plant"), ("fairy", "fairy"))),
            *((f"vessel:{key}", words(said)) for key, said in (
                ("bulb", "light bulb, lightbulb, bulb"), ("bottle", "bottle"), ("jar", "jar"), ("teapot",
                    "teapot"),
                ("ball", "ball, globe, snowglobe, sphere"), ("cup", "teacup, tea cup, wine glass"))),
        ),
        never=words("ship in a bottle, boat in a bottle, message, pattern, fish bowl, idea, vase, jam, "
                    "pickled, terrarium"),
    ),
)  # fmt: skip
_LONGEST = 300
_LARGE = 1.7
_IDLE = word_set("rising swinging climbing sitting holding dancing emerging coming sleeping")


def shown(brief: Brief) -> Brief:
    """The brief with such a picture in the place of what is in it, where one was asked for.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart", "poster"} or len(brief.prompt) > _LONGEST:
        return brief
    text = brief.prompt.lower().replace("-", " ")
    for one in _WONDERS:
        if all(asked.search(text) for asked in one.said) and not (one.never and one.never.search(text)):
            return _drawn(one, brief, text)
    return brief


def _drawn(one: _Wonder, brief: Brief, text: str) -> Brief:
    taken = {k for k, s in enumerate(brief.subjects) if _is_of(s, one.takes)}
    traits: list[str] = []
    if one.part:
        people = [k for k, s in enumerate(brief.subjects) if cast.knows(s.picture)]
        for k in people:
            who = brief.subjects[k]
            kept = tuple(t for t in who.traits if t not in _IDLE and "|" not in t and ":" not in t)
            worn = tuple(t for t in who.traits if t.startswith(("wears:", "hair")))
            traits += [cast.written(one.part, Role(who.picture, who.color, (*kept, *worn)))] * who.count
        taken |= set(people)
    kinds: set[str] = set()
    for flag, asked in one.flags:
        kind = flag.partition(":")[0]
        if kind not in kinds and asked.search(text):
            kinds.add(kind)
            traits.append(flag)
    paint = next((brief.subjects[k].color for k in sorted(taken) if brief.subjects[k].color), None)
    paint = None if one.part else paint
    whole = Subject("wonder", one.picture, 1, paint, scale=_LARGE, traits=tuple(traits))
    rest = without(brief.subjects, taken)
    rest = tuple(replace(s, other=s.other + 1) if s.other is not None else s for s in rest)
    setting = one.setting if one.setting and brief.background is None else brief.setting
    light = (
        one.light
        if one.light in {"night", "dusk"} and brief.light in {"day", "overcast", "night"}
        else brief.light
    )
    return replace(brief, subjects=(whole, *rest), setting=setting, light=light)  # type: ignore[arg-type]


def _is_of(subject: Subject, named: frozenset[str]) -> bool:
    parts = subject.word.lower().replace("-", " ").split()
    return any(word in named or word.removesuffix("s") in named for word in parts)
