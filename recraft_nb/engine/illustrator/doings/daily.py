"""What people do every day: they wash their hands, cook at the stove, work at a desk, plant, take a pill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.exertions import EXERTED, EXERTIONS, MEANWHILE
from recraft_nb.engine.illustrator.doings.handiwork import HANDIWORK, KINDS
from recraft_nb.engine.illustrator.doings.housework import HOUSEWORK, Chore, chore, thrown
from recraft_nb.engine.illustrator.doings.pastimes import PASTIMES, TENDED
from recraft_nb.engine.illustrator.doings.pursuits import IDLE, is_handy
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.doings.upkeep import UPKEEP
from recraft_nb.engine.illustrator.doings.workouts import SPORTSWEAR, WORKOUTS
from recraft_nb.engine.illustrator.ink.color import hexa
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.props.held.played import PLAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene


_FRIED = "noodles noodle rice vegetables veggies shrimp food meat dish fry pan fire flame flames frying"
_SERVED = "soup stew pasta spaghetti sauce dinner lunch chili curry porridge jam risotto pot meal ragu gravy"
_BAKED = (
    "dough cookie cookies bread pie pastry biscuit biscuits gingerbread muffins cupcakes cupcake"
    " pies scones buns rolls"
)
_PILLS = (
    "pill pills medicine medication medicines vitamin vitamins capsule capsules painkiller painkillers"
    " tablets"
)
_CHORES = (
    *HANDIWORK,
    *UPKEEP,
    *EXERTIONS,
    *PASTIMES,
    *HOUSEWORK,
    *WORKOUTS,
    chore(
        "walker",
        r"\b(?:walking|zimmer|walker) ?-?frames?\b|\b(?:rollator|zimmer)\b"
        r"|\b(?:with|using|uses|holding|pushing|behind|on|against)"
        r" (?:an? |his |her |the |their )?(?:\w+ )?walkers?\b",
        "frame frames walker walkers rollator zimmer aid",
        unless="dog dogs baby toddler star",
    ),
    chore("wok", r"\bwoks?\b", f"wok woks stove saucepan {_FRIED}", "whole kitchen", alone=True),
    chore(
        "basin",
        r"\b(?:wash|washe[sd]|washing|rins\w+|scrub\w+|clean\w*|lather\w+|soap\w+) (?:\w+ ){0,2}hands?\b"
        r"|\bhand ?-?washing\b",
        "sink hands hand basin soap tap faucet water bubbles washbasin foam sponge bathtub tub school",
        "bathroom",
        "drying",
    ),
    chore(
        "spade",
        r"\b(?:digging|digs|dig)\b",
        "shovel spade hole soil earth dirt ground bed",
        "garden",
        "beach sand sandbox treasure snow grave dinosaur bones bone fossil fossils",
    ),
    chore(
        "planting",
        r"\bplanting\b|\bplants (?:an?|the|some|seeds|seedlings|trees|flowers|his|her|their)\b",
        "shovel spade trowel soil earth seed seeds",
        "garden",
        "pot pots watering potted robot power factory on of",
    ),
    chore(
        "pill",
        rf"\b(?:taking|takes|take|swallow\w*|having)\b.*\b(?:{_PILLS.replace(' ', '|')})\b",
        f"{_PILLS} glass water",
        "room",
    ),
    chore(
        "stove",
        rf"\b(?:cooking|cooks|stirring|stirs|tasting)\b.*\b(?:{_SERVED.replace(' ', '|')})\b"
        r"|\b(?:making|makes|preparing)\b.*\b(?:soup|stew|sauce|jam|chili|curry|risotto|porridge|gravy)\b",
        f"{_SERVED} saucepan stove spoon",
        "whole kitchen",
        "campfire grill grilling bbq barbecue cauldron potion oven pizza chopping cutting frying fried table",
        alone=True,
    ),
    chore(
        "dough",
        rf"\b(?:kneading|kneads|rolling|baking|bakes|making|bake)\b.*\b(?:{_BAKED.replace(' ', '|')})\b",
        f"{_BAKED} pin rolling flour bowl",
        "whole kitchen",
        "oven decorating icing snow selling grill roll",
        alone=True,
    ),
    chore(
        "office",
        r"\b(?:working|works|typing|types|coding|programming|studying|studies|writing|doing|sitting|sits"
        r"|sat)\b"
        r".*\b(?:laptop|computer|desk|homework|keyboard|emails?)\b",
        "laptop desk computer coffee chair keyboard homework notebook cup mug paper papers monitor screen",
        "room",
        "sofa couch bed floor beach rug blanket grass cafe piano drawing picnic standing window kids bench"
        " hammock pool teacher judge park train plane moon space",
        alone=True,
    ),
)
# Whose place is misread from the deed: a vault has a cellar, and who washes a window is in no bathroom.
_ONLY_THERE = frozenset({"vault", "pane"})
# Deeds with their things that are done in a room.
_INDOORS = tuple(
    (word_set(deeds), word_set(things), place)
    for deeds, things, place in (
        (
            "repairing fixing cleaning scrubbing unclogging plunging",
            "toilet bathtub shower washbasin",
            "bathroom",
        ),
        ("painting decorating dyeing coloring", "eggs egg", "room"),
        ("solving doing", "puzzle jigsaw crossword", "room"),
        ("pouring mixing testing measuring", "tube tubes beaker flask chemicals", "laboratory"),
        ("singing", "microphone", "stage"),
    )
)
_ROSE = "#e2475f"
# What is drawn in the colour that was said of the thing.
_OF_A_COLOR = frozenset({"walker", "basin", "bonnet", "vacuum", "sewing", "packing", "rubbish", "whisk"})
# Which of several kinds it is.
_VARIANTS = {**KINDS, **EXERTED, **TENDED}
_PLANTS = {
    "sunflower": word_set("sunflower sunflowers"),
    "tree": word_set("tree trees sapling saplings oak apple"),
    "flower": word_set("flower flowers tulip tulips rose roses daisy daisies bulbs lavender pansies blossom"),
}
_SEEDLINGS = word_set("""
    seedling seedlings sprout sprouts carrots carrot lettuce tomato tomatoes vegetables herbs plant plants
    potatoes cabbage beans strawberries pumpkins basil leaf
""")
_GROWN = frozenset(word for names in _PLANTS.values() for word in names) | _SEEDLINGS
#: The trait of who washes his hands.
AT_BASIN = PLAYS + "basin:"
_WALKERS = frozenset({"walker", "walkers"})
# Who is nobody when something is done with it.
_NOBODY = frozenset({*_WALKERS, "batter"})
# Where several do it, each has his own.
_EACH = frozenset(
    {"basin", "planting", "spade", "roller", "push-up", "plank hold", "squat", "lunge", "sit-up"}
)
_HERE = frozenset({"", "table", "room", "kitchen", "studio"})
_FREE = IDLE | word_set("""
    washing hands cooking baking planting digging walking sitting writing giving mixing stirring tossing
    painting kneeling using building flaming running pushing elderly ironing juggling hanging mending stacking
    repairing fixing cleaning lying reading lifting mopping sweeping serving shooting hitting throwing playing
    grilling frying watering polishing sleeping asleep spraying burning meditating yoga
    sewing chopping building carving drawing wrapping carrying jumping
""")  # what the hands did before it was known with what


def settle_daily(scene: Scene, words: Sequence[str]) -> None:
    """Settle what people do with their hands every day.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    text = " ".join(words)
    said = {part for word in words for part in word.split()}
    _show_school(scene, said)
    _go_indoors(scene, said)
    for one in _CHORES:
        found = one.said.search(text)
        if found and not one.unless & said and _take_up(scene, one, said):
            return


def _take_up(scene: Scene, chore: Chore, said: set[str]) -> bool:
    """Give the chore to who does it; False when nobody can."""
    people = [d for d in scene.drafts if d.group in ANIMATE and is_handy(d)]
    people = [d for d in people if d.noun not in chore.drops & _NOBODY]
    doer = _doer(people, chore)
    if doer is None or (chore.alone and (doer.count > 1 or len(people) > 1)):
        return False
    if chore.kind in {"planting", "spade", "office", "seat mat"} and doer.group != "people":
        return False
    if (
        doer.relation == "riding"
        or (
            doer.relation == "in" and chore.kind not in {"basin", "roller"} and not _in_it(scene, doer, chore)
        )
        or any(t.startswith(PLAYS) for t in doer.traits)
    ):
        return False
    paint = _detail(scene, chore, said)
    several = doer.count > 1 or len(people) > 1
    if paint == "tree" and several:
        # One tree is planted by all of them.
        return False
    each = chore.kind in _EACH
    # A gardener has more of the flowers beside him; of several each has his own.
    grown = chore.kind == "planting" and (several or paint == "tree")
    gone = chore.drops | (_GROWN if grown else frozenset())
    scene.drop_where(
        lambda d: (
            d is not doer
            and (d.group not in ANIMATE or d.noun in _NOBODY)
            and bool({d.noun, d.picture.rpartition(":")[2]} & gone)
        )
    )
    for one in [d for d in people if d.group == "people"] if each else [doer]:
        free = [t for t in one.traits if t not in _FREE and not (chore.kind == "walker" and t == "old")]
        kit = [] if any(t.startswith("wears:") for t in free) else list(SPORTSWEAR.get(chore.kind, ()))
        kit += MEANWHILE.get(chore.kind, ())
        one.traits = [f"{PLAYS}{chore.kind}:{paint}", *kit, *(t for t in free if not t.startswith(TIE))]
    if chore.place and (scene.setting in _HERE or chore.kind in _ONLY_THERE):
        at_work = "office" in said and chore.kind == "office"
        scene.setting = "office" if at_work else chore.place
    return True


def _in_it(scene: Scene, doer: Draft, chore: Chore) -> bool:
    """Whether what somebody is in is drawn with the deed: "serving in tennis"."""
    around = scene.other_of(doer)
    return around is not None and around.noun in chore.drops


def _show_school(scene: Scene, said: set[str]) -> None:
    """The garden or the yard of a school has the school behind it."""
    if not said & {"school", "kindergarten", "preschool"} or not said & {"garden", "yard", "playground"}:
        return
    if (
        scene.drafts
        and len(scene.drafts) < MOST_SUBJECTS
        and all(d.picture != "school" for d in scene.drafts)
    ):
        scene.drafts.append(Draft("school", "school", "buildings", 1, scale=0.6, relation="behind", other=0))


def _go_indoors(scene: Scene, said: set[str]) -> None:
    """What nobody does in the open has its room, when no place was named."""
    if scene.setting or not any(d.group == "people" for d in scene.drafts):
        return
    scene.setting = next((place for deeds, things, place in _INDOORS if deeds & said and things & said), "")


def _doer(people: list[Draft], chore: Chore) -> Draft | None:
    """Who does it: the cook rather than the guest, the old man rather than his nurse."""
    if chore.kind == "walker":
        old = next((d for d in people if d.picture in {"figure:old_man", "figure:old_woman"}), None)
        return old or (people[-1] if people else None)
    return people[0] if people else None


def _detail(scene: Scene, chore: Chore, said: set[str]) -> str:
    """What else is to be seen of it: the plant, the cup on the desk, the colour of the thing."""
    if chore.kind in _VARIANTS:
        return next((kind for kind, names in _VARIANTS[chore.kind].items() if names & said), "")
    if chore.kind == "shears":
        return _ROSE if said & {"rose", "roses"} else ""
    if chore.kind == "juggle":
        return thrown(said)
    if chore.kind in {"roller", "fence"}:
        colors = vocabulary().colors
        return next((hexa(colors[word]) for word in sorted(said) if word in colors), "")
    if chore.kind == "mop":
        return "broom" if said & {"sweeping", "sweeps", "broom"} else ""
    if chore.kind == "planting":
        return next((kind for kind, names in _PLANTS.items() if names & said), "")
    if chore.kind == "office":
        writes = said & {"writing", "homework", "letter", "notebook", "studying"} and not said & {"laptop"}
        return ("paper " if writes else "") + ("coffee" if said & {"coffee", "tea", "mug", "cup"} else "")
    thing = next((d for d in scene.drafts if d.noun in chore.drops and d.colors), None)
    known = vocabulary().colors
    if thing is not None and any(word in known for word in said) and chore.kind in _OF_A_COLOR:
        return hexa(thing.colors[0])
    return ""
