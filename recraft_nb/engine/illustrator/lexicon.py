"""Which picture shows which word: hand-made choices first, then names, then the nearest pictured ancestor."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.tables import read_table, read_text
from recraft_nb.engine.illustrator.vocabulary import hex_color, without_possessive

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Rgb

_PROPS = """
    airplane anchor apple apple_tree arch armchair balloon barn bathtub beach_ball bed bench bicycle
    books bookshelf bottle bowl bridge bus cabin cake campfire candle canoe car cargo_ship carousel
    castle cathedral cauldron cherry_tree chessboard church cliff clock cloud_big cottage crib crystal
    cup desk dock drum_kit easel easter_egg eiffel_tower fence ferris_wheel finish_line fire fireplace
    fireworks fishbowl fishing_boat floor_lamp fountain fridge gas_station gate glass gold_pile
    gramophone greenhouse guitar hammock hay haystack helicopter hoop hose hot_air_balloon hourglass
    house houses iceberg igloo island jar kite lantern lemon lemon_tree lighthouse mailbox market_stall
    mirror motorcycle mushroom_big orange orange_tree pagoda paper_plane piano pickup picnic
    picture_frame pier plate pocket_watch police_car pyramid rainbow roast robot_body rocket
    rocking_chair rocking_horse rubber_duck rug sailing_ship sandcastle scarecrow scooter ship_wheel
    signpost skyscraper sneaker snow_globe sofa sports_car stairs statue steam_train stove streetlamp
    submarine suitcase surfboard swing table table_lamp tall_clock taxi teapot telephone_box
    telescope_stand tent tornado tower tractor treehouse truck typewriter umbrella_beach van vase
    vintage_car violin volcano wardrobe washing_machine waterfall watering_can wave well windmill
    wine_glass
"""
_FIGURES = """
    angel astronaut athlete baby baker barista baseball_player basketball_player beekeeper boxer boy
    bride builder business captain caveman chef child clown cowboy cyclist dancer detective devil doctor
    elf explorer fairy farmer firefighter firefighter_hose fisherman gangster gardener geisha girl
    golfer groom guard gymnast hiker hockey_player hooded judge king knight lifeguard lumberjack mail
    man mechanic mermaid miner monk musician ninja nurse old_man old_woman painter person photographer
    pilot pirate police prince princess programmer queen robot runner sailor samurai santa scientist
    singer skateboarder skater skeleton skier snowboarder soccer_player soldier student superhero surfer
    swimmer teacher tennis_player vampire vendor viking waiter weightlifter witch wizard woman yogi
    zombie
"""
_ANIMALS = """
    bear bee bird butterfly camel cat chicken cow crab deer dog dolphin dragon duck elephant fish fox
    frog giraffe goat goose gorilla hare hedgehog hippo horse hummingbird jellyfish kangaroo koala lion
    monkey mouse octopus owl panda parrot penguin pig polar_bear rabbit raccoon shark sheep snail snake
    squirrel swan tiger turtle unicorn whale wolf zebra
"""

# Pictures that are drawn by code instead of being looked up in the library.
PROCEDURAL: frozenset[str] = frozenset(
    [f"prop:{name}" for name in _PROPS.split()]
    + [f"figure:{name}" for name in _FIGURES.split()]
    + [f"animal:{name}" for name in _ANIMALS.split()]
)

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "mice": "mouse",
    "geese": "goose",
    "feet": "foot", "teeth": "tooth", "oxen": "ox", "leaves": "leaf", "wolves": "wolf", "knives": "knife",
    "loaves": "loaf", "shelves": "shelf", "elves": "elf", "dwarves": "dwarf", "calves": "calf",
    "wives": "wife",
    "scarves": "scarf", "hooves": "hoof", "cacti": "cactus", "fungi": "fungus", "octopi": "octopus",
    "dice": "die", "kids": "kid", "gentlemen": "gentleman", "firemen": "fireman", "policemen": "policeman",
    "fishermen": "fisherman", "snowmen": "snowman", "businessmen": "businessman", "spacemen": "spaceman",
    "cookies": "cookie", "movies": "movie", "zombies": "zombie", "pixies": "pixie", "genies": "genie",
    "selfies": "selfie", "smoothies": "smoothie", "magpies": "magpie", "brownies": "brownie", "pies": "pie",
    "ties": "tie", "shoes": "shoe", "horses": "horse", "houses": "house", "roses": "rose", "vases": "vase",
    "axes": "axe", "canoes": "canoe", "heroes": "hero", "superheroes": "superhero", "gnomes": "gnome",
    "sheep": "sheep", "glasses": "glasses", "bus": "bus", "octopus": "octopus", "cactus": "cactus",
    "chess": "chess", "dress": "dress", "compass": "compass", "lotus": "lotus", "walrus": "walrus",
    "grandchildren": "child", "caves": "cave", "waves": "wave", "gloves": "glove", "doves": "dove",
    "olives": "olive", "beehives": "beehive", "stoves": "stove", "graves": "grave", "thieves": "thief",
    "halves": "half", "werewolves": "werewolf", "moose": "moose", "goose": "goose", "fries": "fries",
    "pajamas": "pajamas", "christmas": "christmas", "canvas": "canvas", "atlas": "atlas", "gas": "gas",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase shows.

    Attributes:
        picture: Key of a picture, or of a procedural drawing.
        color: Colour it takes when the prompt names none ("polar bear"), or None for its own.
        group: "people", "animals", "plants", "food", "buildings", "landscape", "home", "vehicles",
            "interface", or "" when unknown.
        sure: Chosen by hand or by its own name, not climbed to.
        plural: The phrase was in the plural.
    """

    picture: str
    color: Rgb | None
    group: str
    sure: bool
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Look-up of noun phrases; ``default_lexicon()`` gives the one that ships."""

    sure: Mapping[str, tuple[str, Rgb | None]]
    climbed: Mapping[str, str]
    groups: Mapping[str, str]
    linked: frozenset[str]

    def find(self, words: Sequence[str]) -> Entry | None:
        """Find the picture of a phrase, singular or plural.

        Args:
            words: Lower-case words, the head last: ("hot", "air", "balloons").
        """
        if not words:
            return None
        lead = " ".join(words[:-1])
        forms = singulars(words[-1])
        phrases = [f"{lead} {form}" if lead else form for form in forms]
        for phrase in phrases:
            found = self.sure.get(phrase)
            if found is not None:
                group = self.groups.get(found[0], "")
                return Entry(found[0], found[1], group, sure=True, plural=phrase != phrases[0])
        for phrase in phrases:
            climbed = self.climbed.get(phrase)
            if climbed is not None:
                group = self.groups.get(climbed, "")
                return Entry(climbed, None, group, sure=False, plural=phrase != phrases[0])
        return None

    def find_linked(self, words: Sequence[str]) -> str | None:
        """The phrase with a function word inside that these words spell ("cups of tea" → "cup of tea")."""
        for first in singulars(words[0]):
            for last in singulars(words[-1]):
                phrase = " ".join((first, *words[1:-1], last))
                if phrase in self.linked:
                    return phrase
        return None


def singulars(word: str) -> tuple[str, ...]:
    """The word itself and what its singular may be, likeliest first."""
    if word in _IRREGULAR:
        return (word, _IRREGULAR[word]) if _IRREGULAR[word] != word else (word,)
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return (word,)
    if word.endswith("ies"):
        return word, word[:-3] + "y", word[:-1]
    if word.endswith("ves"):
        return word, word[:-1], word[:-3] + "f", word[:-3] + "fe"
    if word.endswith(("ches", "shes", "xes", "ses", "zes", "oes")):
        return word, word[:-2], word[:-1]
    return word, word[:-1]


def is_plural(word: str) -> bool:
    """Whether a noun looks like a plural."""
    return len(singulars(word)) > 1


_LINKS = frozenset({"of", "and", "in", "on", "a", "the", "with", "o", "at", "for", "to"})


@cache
def default_lexicon() -> Lexicon:
    """The lexicon that ships with the package."""
    sure: dict[str, tuple[str, Rgb | None]] = {}
    groups: dict[str, str] = {}
    table = read_table("words")
    for picture, words in table["names"].items():
        for word in words.split("|"):
            sure[word] = (picture, None)
    for section, choices in tomllib.loads(read_text("overrides.toml")).items():
        for picture, words in choices.items():
            groups.setdefault(picture, section)
            for word in words.split(","):
                phrase, _, color = word.strip().partition("|")
                sure[without_possessive(phrase)] = (picture, hex_color(color) if color else None)
    climbed = {word: picture for picture, words in table["nouns"].items() for word in words.split("|")}
    linked = frozenset(phrase for phrase in sure if _LINKS.intersection(phrase.split()[1:-1]))
    return Lexicon(sure, climbed, groups, linked)
