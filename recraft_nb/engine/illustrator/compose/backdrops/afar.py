"""Which words name places of far lands, of the sea and of leisure: a kelp forest, a jazz club."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Said of these, the name is only printed on something or modelled.
_PRINTED = word_set(
    "logo icon map sign ticket badge toy model sticker puzzle stamp poster menu isometric flyer"
)
_NAMES: Mapping[str, re.Pattern[str]] = {
    place: re.compile(rf"\b(?:{words})\b")
    for place, words in {
        "great wall": "great wall|chinese wall|wall of china",
        "machu picchu": "machu picchu|machu pichu|inca ruins|inca city|ruins of the incas?",
        "kelp forest": "kelp forests?|kelp|forest of (?:kelp|seaweed)|seaweed forest",
        "raked garden": "zen gardens?|raked (?:sand|gravel)|rock garden in japan|japanese rock garden"
        "|karesansui|dry garden|sand garden",
        "jazz club": "jazz (?:club|bar|cellar|lounge|cafe)|blues (?:club|bar)|comedy club|cabaret"
        "|smoky (?:club|bar)|piano bar|open mic(?: night)?|karaoke bar|karaoke night",
        "night club": "night ?clubs?|disco(?:theque)?|dance ?floor|dance club|rave|techno club|club at night",
        "parking lot": "parking lots?|car parks?|parking area|parking place",
        "cave mouth": "(?:view|views|looking|seen|look) (?:out )?(?:from|of|through|out of)"
        " (?:inside )?(?:an? |the )?(?:\\w+ )?(?:cave|cavern|grotto)|cave (?:mouth|opening|entrance)"
        "|mouth of (?:an? |the )?(?:\\w+ )?cave|sea cave",
        "round huts": "african village|round huts|mud huts|tribal village|zulu village|maasai village"
        "|masai village|village in (?:africa|kenya|ghana|mali|senegal|tanzania|uganda|malawi|zambia|nigeria)"
        "|(?:kenyan|ghanaian|malian|nigerian|zulu|ethiopian|tanzanian) village|thatched huts",
        "coast road": "coastal (?:road|highway|drive)|coast road|seaside road|pacific coast highway"
        "|amalfi (?:coast )?(?:road|drive)|(?:road|highway|drive) (?:along|by|beside|next to|above|over)"
        " (?:an? |the )?(?:\\w+ )?(?:sea|ocean|coast|shore)|oceanside road|big sur|great ocean road",
        "school hallway": "school (?:hallway|corridor|hall|lockers)"
        "|(?:hallway|corridor)s? (?:of an?|in an?|with) (?:\\w+ )?(?:school|lockers)"
        "|high school hall|lockers",
        "entry hall": "(?:hallway|entryway|entrance hall|entry hall|mud ?room|foyer) with (?:\\w+ ){0,3}"
        "(?:coats?|shoes|boots|hooks|umbrellas?|jackets?|bench|coat rack)|mud ?room|entryway",
        "corridor": "hallways?|corridors?|hotel hall",
        "metro platform": "(?:subway|metro|underground|tube) (?:station|platform)|subway tunnel"
        "|(?:subway|metro|tube|underground) (?:train )?(?:arriving|arrives|coming)",
        "city park": "city park|central park|hyde park|urban park|park in (?:the|an?) (?:\\w+ )?(?:city|town)"
        "|park bench|public park|park in (?:autumn|winter|spring|summer)"
        "|(?:autumn|winter|spring|summer) park"
        "|park with (?:\\w+ ){0,3}(?:bench|pond|benches|skyline)",
        "ballpark": "baseball (?:field|diamond|pitch|park|stadium)|ballpark|ball park|softball field",
        "pool terrace": "(?:hotel|resort) (?:terrace|pool|garden)|pool ?side|pool terrace|pool deck"
        "|swimming pool with (?:\\w+ ){0,2}(?:loungers|palms?|umbrellas|parasols|sunbeds)"
        "|(?:terrace|patio|deck|yard|backyard|garden|villa|house|hotel|resort) (?:by|with|at|and)"
        " (?:an? |the )?(?:\\w+ )?(?:swimming )?pool|by the (?:swimming )?pool|next to the pool"
        "|(?:loungers|deck ?chairs)"
        " (?:by|around|at|beside) (?:an? |the )?(?:\\w+ )?pool",
        "street market": "(?:african|lagos|nairobi|accra|dakar|kampala|nigerian|ghanaian|kenyan|senegalese)"
        " (?:\\w+ )?(?:market|bazaar)|market (?:of|in) (?:an? |the )?(?:\\w+ )?"
        "(?:africa|african|lagos|nairobi|accra|dakar|kampala|nigeria|ghana|kenya|senegal|ibadan|kano|bamako|abidjan|ethiopia|kigali|rwanda|uganda)"
        "|lagos (?:\\w+ )?(?:street|market)",
        "orchard": "orchards?|(?:apple|cherry|peach|orange|lemon|olive|fruit) (?:tree )?(?:grove|plantation)"
        "|rows of (?:apple|cherry|peach|orange|lemon|fruit) trees",
        "tuscany": "tuscany|tuscan|umbria|val d'orcia|chianti",
        "gorge": "(?:bridge|viaduct|aqueduct) (?:\\w+ ){0,2}(?:over|across|above|spanning|crossing|in)"
        " (?:an? |the )?(?:\\w+ ){0,2}(?:gorge|canyon|ravine|chasm|abyss|valley)"
        "|(?:gorge|ravine|chasm|canyon) with (?:\\w+ ){0,4}bridge",
        "rock chimneys": "cappadocia|fairy chimneys|goreme",
    }.items()
}
# What says that a place of that name is not meant.
_NOT: Mapping[str, frozenset[str]] = {
    "kelp forest": word_set("salad soup beach tangled snack bag"),
    "night club": word_set("ball jacket shirt outside bouncer"),
    "parking lot": word_set("above aerial sign"),
    "round huts": word_set("beach bali tahiti maldives overwater"),
    "cave mouth": word_set("bear underwater cyclops"),
    "coast road": word_set("above aerial drone"),
    "school hallway": word_set("gym pool station"),
    "tuscany": word_set(
        "vineyard vineyards winery kitchen villa pasta dish restaurant room leaning pisa city florence"
        " wine table"
    ),
    "orchard": word_set("basket juice jam pie cider"),
    "corridor": word_set("spaceship ship station space spacecraft starship submarine train forest"),
    "metro platform": word_set("entrance exit stairs"),
    "city park": word_set("theme amusement water national skate dinosaur jurassic car playground logo dog"),
    "pool terrace": word_set(
        "infinity table billiard indoor lanes swimmer swimmers race car ball floating float"
    ),
}


def is_name(word: str, place: str) -> bool:
    """Whether a thing's word is only the name of the place."""
    return place in _NAMES and _NAMES[place].fullmatch(word) is not None


def found(words: Sequence[str]) -> str:
    """The place of such a kind that a prompt names, or "".

    Args:
        words: Of the prompt in order, in lower case and without marks.
    """
    said = frozenset(words)
    if _PRINTED & said:
        return ""
    text = " ".join(words)
    return next(
        (
            place
            for place, pattern in _NAMES.items()
            if not said & _NOT.get(place, frozenset()) and pattern.search(text)
        ),
        "",
    )
