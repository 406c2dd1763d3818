"""The small words of English that hold a prompt together."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_Kind = TypeVar("_Kind")


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as a sentence."""
    return frozenset(text.split())


def kinds_by_word(table: Mapping[_Kind, str]) -> dict[str, _Kind]:
    """Each word of a table's lists, and the kind under which it is listed; the last one counts."""
    return {word: kind for kind, words in table.items() for word in words.split()}


DETERMINERS = word_set(
    "a an the this that these those his her its their my your our some any each every another"
)
NUMBERS: Mapping[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "several": 4, "many": 5, "few": 3, "both": 2,
    "single": 1, "lone": 1, "multiple": 4, "numerous": 6, "countless": 7, "various": 3, "assorted": 4,
    "twin": 2, "thirteen": 12, "fifteen": 12, "twenty": 12, "hundred": 12, "thousand": 12,
}  # fmt: skip
MOST = 12
#: Alternatives of a pattern that finds numbers in words.
NUMBER_WORDS = "|".join(NUMBERS)


def number(said: str) -> int:
    """What a number in digits or in words counts."""
    return int(said) if said.isdigit() else NUMBERS[said]


# Prepositions to the relation they mean; "" places something without saying how it is drawn.
PREPOSITIONS: Mapping[str, str] = {
    "on top of": "on", "on": "on", "upon": "on", "onto": "on", "atop": "on", "sat on": "on",
    "top of": "on", "in front of": "in_front", "before": "in_front", "outside of": "in_front",
    "outside": "in_front", "inside of": "in", "inside": "in", "in": "in", "within": "in", "into": "in",
    "out of": "in", "in the middle of": "in", "in the center of": "in", "in the background of": "behind",
    "under": "under", "beneath": "under", "below": "under", "underneath": "under", "over": "over",
    "above": "over", "next to": "beside", "beside": "beside", "besides": "beside", "by": "beside",
    "near": "beside", "alongside": "beside", "at": "beside", "around": "beside", "against": "beside",
    "between": "beside", "among": "beside", "amongst": "beside", "amid": "beside", "amidst": "beside",
    "to": "beside", "toward": "beside", "towards": "beside", "along": "beside", "across": "beside",
    "across from": "beside", "through": "beside", "throughout": "beside", "past": "beside",
    "close to": "beside", "off": "beside", "on the side of": "beside", "at the edge of": "beside",
    "on the edge of": "beside", "up": "beside", "down": "beside", "to the left of": "beside",
    "to the right of": "beside", "left of": "beside", "right of": "beside", "facing": "beside",
    "from": "beside", "overlooking": "beside", "like": "skip", "opposite": "beside", "during": "beside",
    "after": "beside", "for": "for", "behind": "behind", "in back of": "behind", "with": "with",
    "and with": "with", "accompanied by": "with", "featuring": "with", "including": "with",
    "holding": "holding", "in hand": "", "full of": "full", "filled with": "full", "covered with": "cover",
    "covered in": "cover", "covered by": "cover", "surrounded by": "with", "decorated with": "with",
    "made of": "made", "made from": "made", "made out of": "made", "knitted out of": "made",
    "built out of": "made", "carved from": "made", "built from": "made", "built of": "made",
    "inspired by": "skip", "shaped like": "shaped", "shaped as": "shaped", "formed like": "shaped",
    "dressed as": "dressed", "disguised as": "dressed", "dressed up as": "dressed",
    "dressed like": "dressed", "dressed up like": "dressed", "costumed as": "dressed", "as": "dressed",
    "dressed in": "wearing", "trying on": "wearing", "tries on": "wearing",
    "lit by": "with", "topped with": "with", "without": "not", "no": "not",
    "with no": "not", "not": "not", "except": "not", "instead of": "not", "ready to": "", "about to": "",
    "able to": "", "in the shape of": "shaped", "in the form of": "shaped", "in shape of": "shaped",
    "that looks like": "shaped", "that look like": "shaped", "looking like": "shaped",
    "in a shape of": "shaped", "with a view of": "beside", "with the": "with", "running through": "beside",
    "wrapped in": "wearing", "stuffed with": "full", "adorned with": "with", "painted with": "with",
    "the size of": "skip", "loaded with": "full", "packed with": "full", "overflowing with": "full",
    "growing out of": "in", "growing in": "in", "with its": "with", "with their": "with",
    "with his": "with", "with her": "with",
}  # fmt: skip
PLACES = frozenset({"on", "in", "under", "over", "beside", "behind", "in_front"})
HAVING = frozenset({"with", "wearing", "holding"})
LONGEST_PREPOSITION = 5

CONJUNCTIONS = frozenset({"and", "plus", "or", "then", "while", "but"})
COPULAS = frozenset(
    {"is", "does", "do", "so", "are", "was", "were", "be", "being", "has", "have", "having", "having been"}
)
RELATIVES = frozenset({"that", "which", "who", "whose", "where", "when"})
PRONOUNS = frozenset({"it", "he", "she", "they", "them", "him", "us", "we", "you", "i", "me"})
OWNING = frozenset({"has", "have", "having"})
FILLERS = COPULAS | RELATIVES | PRONOUNS

# What someone does with the thing named after the verb.
# Looking into or at something does not put anyone there.
LOOKING = frozenset({"look", "gaze", "stare", "peer", "peek", "watch", "crash", "shout", "sing", "speak"})
WEARING = frozenset({"wear", "don", "sport"})
HOLDING = word_set(
    "hold carry hug eat drink read use catch lift bring serve steal lick smell cradle clutch grip raise offer"
    " sip nibble chew munch bite grab swing wield hand give paint juggle hang knit cook bake write play"
    " take blow throw toss sell deliver present cut slice squeeze embrace enjoy share wave fly flip aim"
    " buy arrange"
)
# Deeds that put the doer on the thing named after the verb.
MOUNTING = frozenset({"cross", "climb", "board", "mount"})
# Deeds that are no movement of the doer when something is named after the verb ("flying a kite").
MOVED_THINGS = frozenset({"fly", "run", "drive", "swing", "sail", "float", "roll"})
# Who is held in somebody's arms; others only stand beside who does something with them.
CARRYING = word_set("hold carry hug cradle clutch embrace lift raise bring")
RIDING = frozenset({"ride", "drive", "sail", "row", "paddle", "steer", "pedal", "pilot", "straddle"})

# What is seen when only the deed is named.
IMPLIED_OBJECTS: Mapping[str, tuple[str, str, str]] = {
    "skateboard": ("skateboard", "skateboard", "riding"),
    "fish": ("fishing rod", "prop:fishing_rod", "holding"),
    "read": ("book", "open-book", "holding"),
    "knit": ("yarn", "yarn", "holding"),
    "cycle": ("bicycle", "bicycle", "riding"),
    "sing": ("microphone", "microphone", "holding"),
    "drummer": ("drum kit", "prop:drum_kit", "beside"),
    "violinist": ("violin", "prop:violin", "holding"),
    "cellist": ("cello", "prop:violin", "holding"),
    "saxophonist": ("saxophone", "saxophone", "holding"),
    "trumpeter": ("trumpet", "trumpet", "holding"),
    "pianist": ("piano", "prop:piano", "beside"),
    "drum": ("drum", "drum", "with"),
    "dunk": ("hoop", "prop:hoop", "beside"),
    "dribble": ("basketball", "basketball", "holding"),
}

_VERBS = """
    sleep sit stand fly run walk swim jump dance read sing eat drink cook play fight smile laugh cry wave
    surf skate skateboard ski fish meditate hide climb float glow melt burn bloom shine howl hunt watch work
    paint write knit hold wear carry ride drive sail row hug chase follow look gaze stare guard fall rise
    hang lean lie rest swing dive balance bounce march kneel stretch yawn bark roar perch fill cover hover
    soar glide leap hop skip crawl creep sneak peek peer pop emerge hatch grow blossom drift flow fly cross
    pass pull push kick throw catch lift bring serve steal lick smell cradle blow build dig plant water feed
    cut bake pour mix stir open close use make take give show sell buy deliver shop camp hike jog race cycle
    travel explore discover wander stroll wait meet kiss embrace share enjoy celebrate party perform juggle
    cast summon battle attack defend protect save rescue help teach study learn type call talk speak whisper
    shout listen hear dream think wonder land launch orbit explode crash break shatter spin turn twist twirl
    roll slide slip stumble nap snooze doze relax sunbathe bathe wash clean sweep polish repair fix hammer
    weave sew spin draw sketch photograph film toast cheer raise gather collect pick harvest graze nibble
    munch chew sip splash paddle steer pedal mount board park arrive leave enter exit return visit pose
    admire examine inspect reach touch grab grip clutch point aim shoot hit strike ring flicker sparkle
    twinkle glitter drip leak erupt flood freeze thaw blaze snuggle cuddle nestle curl wrap surround face
    overlook reflect illuminate light set shed dress decorate hop bend bow pray worship crown marry wed
    argue quarrel compete win lose train exercise lift stack pile scatter spread spill drop tumble trot
    gallop graze prowl stalk pounce scratch dig bury nest lay breed swarm buzz hum chirp tweet hoot growl
    hiss purr meow quack moo oink neigh ski snowboard sled skydive parachute bungee kayak canoe garden bake
    barbecue grill stay live dwell work appear disappear vanish become transform change shrink tower stretch
    extend lead guide greet welcome offer present receive accept trade count measure depict show feature
    weigh test experiment solve code program practice spray squirt plow plough dunk dribble chop punch hose
    mop rescue stir crouch knead iron rake shovel pet tickle tie attach tether chain fasten strap hitch moor
    prop toboggan scale clamber peck sniff slurp stick slither prance leapfrog sprint charge dash flip twirl
    roast conjure clap salute hug crochet shake bump tease galumph rear buck bolt stampede canter frolic romp
    milk
"""
_IRREGULAR_PAST = word_set(
    "made seen built worn torn hung held lit set caught lost stuck bent drawn written told found left"
    " kept thrown blown grown shown hidden driven ridden broken frozen woven given taken eaten bitten"
    " beaten fallen"
)


# Adverbs that name a place of their own: "a submarine underwater".
PLACE_ADVERBS = frozenset({"underwater", "outdoors", "indoors", "downtown"})


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _participle(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    if _doubles(base):
        return base + base[-1] + "ing"
    return base + "ing"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if _doubles(base) else "") + "ed"


def _doubles(base: str) -> bool:
    one_beat = sum(letter in "aeiou" for letter in base) == 1
    return one_beat and len(base) > 2 and base[-1] not in "wxyaeiou" and base[-2] in "aeiou"


BASES = frozenset(_VERBS.split())
THIRD = {_third(base): base for base in sorted(BASES)}
PARTICIPLES = {_participle(base): base for base in sorted(BASES)}
PASTS = {_past(base): base for base in sorted(BASES)} | {word: word for word in sorted(_IRREGULAR_PAST)}
TRAIT_OF = {base: _participle(base) for base in sorted(BASES)}


def base_of(word: str) -> str:
    """Base form of a verb in any form."""
    return PARTICIPLES.get(word) or THIRD.get(word) or PASTS.get(word) or word.removesuffix("ing")


def object_link(base: str) -> str:
    """How someone stands to the thing named after this verb."""
    if base in WEARING:
        return "wearing"
    if base in HOLDING:
        return "holding"
    if base in RIDING:
        return "riding"
    return "on" if base in MOUNTING else "object"


def preposition_at(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """The longest preposition that starts here: (its relation, how many words it has)."""
    for length in range(min(LONGEST_PREPOSITION, len(words) - at), 0, -1):
        relation = PREPOSITIONS.get(" ".join(words[at : at + length]))
        if relation is not None:
            return relation, length
    return None
