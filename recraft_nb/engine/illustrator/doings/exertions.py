"""How feats of sport and the harvest are said: a bow, a punching bag, a serve, darts, ripe fruit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.housework import chore
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.people.people import DOZING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOW: Mapping[str, frozenset[str]] = {
    "strawberry": word_set("strawberry strawberries"),
    "vegetable": word_set("vegetables carrots potatoes veggies cabbages lettuce"),
    "pumpkin": word_set("pumpkin pumpkins"),
    "flower": word_set("daisies wildflowers flowers tulips lavender"),
}
_HIGH: Mapping[str, frozenset[str]] = {
    "apple": word_set("apple apples fruit pears pear"),
    "orange": word_set("orange oranges mandarins mangoes mango tangerines"),
    "lemon": word_set("lemon lemons"),
    "cherry": word_set("cherry cherries"),
    "peach": word_set("peach peaches apricots apricot plums"),
    "olive": word_set("olive olives"),
    "grape": word_set("grape grapes"),
    "tomato": word_set("tomato tomatoes raspberries raspberry peppers"),
    "blueberry": word_set("blueberry blueberries berries blackberries"),
    "cotton": word_set("cotton"),
    "tea": word_set("tea leaves coffee beans"),
}


def _names(kinds: Mapping[str, frozenset[str]]) -> str:
    return " ".join(sorted({word for names in kinds.values() for word in names}))


_PICKS = (
    r"\b(?:pick(?:s|ing)?|harvest(?:s|ing)?|gather(?:s|ing)) (?:(?:an?|the|his|her|their|some"
    r"|ripe) ?)?(?:\w+ )?"
)
_GOODS = (
    "apple_tree orange_tree lemon_tree cherry_tree"
    " basket baskets tree trees bush orchard vineyard field garden crate bucket farm plantation"
)
#: What takes the whole body.
EXERTIONS = (
    chore(
        "desk bed",
        r"\b(?:a?sleep(?:ing|s)?|napp?(?:ing|s)?|dozing|dozes|dozed off|snoring|nodding off|slumped"
        r"|exhausted)\b"
        r"[^.;]*\b(?:desk|keyboard|laptop|computer|homework|books|papers|textbooks?)\b",
        "desk keyboard laptop computer homework books book papers paper textbook textbooks table chair"
        " monitor"
        " screen coffee mug cup bed",
        "office",
        "beside cat dog under bed-room pile",
        alone=True,
    ),
    chore(
        "jet",
        r"\bfire ?(?:fighter|man|woman|men)\w*\b[^.;]*\b(?:spray\w*|water|burning|extinguish\w*|putting out"
        r"|puts out"
        r"|fights?|fighting|hosing|battling)\b",
        "water hose fire flame flames house home building burning blaze axe smoke hydrant",
        "meadow",
        "cat tree truck engine forest children child kids baby boots firework badge logo icon",
        alone=True,
    ),
    chore(
        "seat mat",
        r"\b(?:yoga|meditat(?:es|ing|ion)|lotus (?:pose|position))\b",
        "yoga mat rug lotus cushion meditation",
        "",
        "tree warrior triangle dancer dog downward headstand handstand plank cobra bridge pose poses class"
        " studio"
        " stretching standing buddha monk temple ball banner flow logo icon teacher instructor cat goat",
        alone=True,
    ),
    chore(
        "bow",
        r"\barchers?\b|\barchery\b|\b(?:shoot(?:s|ing)?|draw(?:s|ing)?|aim(?:s|ing)?) (?:\w+ ){0,3}"
        r"(?:bow|arrows?)\b",
        "bow arrow arrows target archery quiver",
        "meadow",
        "cupid knight elf robin icon chart sign archer's gun",
        alone=True,
    ),
    chore(
        "punching bag",
        r"\bpunch(?:ing)?[- ]?bags?\b|\bheavy bag\b|\bboxing bag\b",
        "bag bags punching ball ring gloves glove sandbag",
        "gym",
        alone=True,
    ),
    chore(
        "serve",
        r"\b(?:serv(?:es|ing))\b[^,.;]*\b(?:tennis|ball|ace)\b|\btennis serve\b|\btennis player serv\w+\b",
        "tennis ball racket court serve ace",
        "court",
        "volleyball drinks restaurant waiter",
        alone=True,
    ),
    chore(
        "barbell",
        r"\b(?:lift(?:s|ing)?|press(?:es|ing)|deadlift\w*|rais(?:es|ing)|snatch\w*) (?:\w+ ){0,2}"
        r"(?:barbells?|weights?)\b|\bweight ?lifter\b",
        "barbell barbells weight weights dumbbell heavy",
        "gym",
        "squat ant",
        alone=True,
    ),
    chore(
        "planks",
        r"\bbreak(?:s|ing)? (?:\w+ ){0,2}(?:boards?|planks?|bricks?)\b",
        "board boards plank planks brick bricks wood wooden karate hand",
        "gym",
        "surf",
        alone=True,
    ),
    chore("vault", r"\bpole ?-?vault\w*", "pole vault bar jump mat stadium vaulting", "track", alone=True),
    chore(
        "darts",
        r"\b(?:play(?:s|ing)?|throw(?:s|ing)?) (?:a )?darts?\b",
        "dart darts dartboard board target pub bar",
        "room",
        "paper",
        alone=True,
    ),
    chore(
        "bowling",
        r"\bbowl(?:ing|er)\b(?! hat| green)",
        "bowling ball balls pin pins alley lane bowl",
        "gym",
        "cricket icon logo",
        alone=True,
    ),
    chore(
        "cue",
        r"\b(?:billiards?|snooker)\b|\bpool (?:table|cue|shark|player)\b|\bplay(?:s|ing) pool\b",
        "billiard billiards snooker pool table cue ball balls stick",
        "room",
        "swimming water",
        alone=True,
    ),
    chore(
        "low harvest",
        rf"{_PICKS}(?:{_names(_LOW).replace(' ', '|')})\b",
        f"{_names(_LOW)} {_GOODS}",
        "meadow",
        "together jack",
        alone=True,
    ),
    chore(
        "harvest",
        rf"{_PICKS}(?:{_names(_HIGH).replace(' ', '|')})\b",
        f"{_names(_HIGH)} {_GOODS}",
        "meadow",
        "market shop stall store together machine",
        alone=True,
    ),
)
#: Which of several kinds it is: by the deed, the names of each.
EXERTED: Mapping[str, Mapping[str, frozenset[str]]] = {
    "harvest": _HIGH,
    "low harvest": _LOW,
    "desk bed": {"books": word_set("homework books book textbook textbooks student exam")},
    "jet": {"house": word_set("house home building"), "fire": word_set("fire flames blaze flame")},
}
#: What is worn, or how one looks, meanwhile.
MEANWHILE: Mapping[str, tuple[str, ...]] = {"desk bed": (DOZING,), "seat mat": (DOZING,)}
