"""How many of a thing, and what measures it: pairs, piles, glasses of something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.arrangements import arrangement_of
from recraft_nb.engine.illustrator.language.lexicon import Entry, singulars
from recraft_nb.engine.illustrator.props.plants.herbs import SPRIGS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.nouns import NounPhrase
    from recraft_nb.engine.illustrator.language.reading import Reading

# How many are drawn when the prompt has a plural and no number.
SOME = 3
# How many fill a room.
_FULL = 9
# Whose plural is like the singular.
_ALIKE = frozenset({"sheep", "fish", "deer", "people"})
# How many are drawn of what is arranged in a ring or a pyramid.
_ARRANGED_MANY = 6
# A pair of these is one thing.
_PAIRED = frozenset(
    {
        "jeans",
        "trousers",
        "pants",
        "shorts",
        "scissors",
        "glasses",
        "sunglasses",
        "headphones",
        "binoculars",
        "pajamas",
        "tongs",
        "goggles",
        "pliers",
        "overalls",
        "games",
        "cards",
    }
)
#: Of these a plural without a number is two.
IN_PAIRS = grammar.word_set(
    "boot shoe sneaker sandal slipper glove mitten sock earring trainer heel loafer wellington curtain"
    " speaker ski skate"
)
# Pictures that show two of it, or many, at once.
_SEVERAL_IN_ONE = frozenset(
    f"prop:{name}"
    for name in grammar.word_set(
        "rain_boots slippers mittens cufflinks hoop_earrings suspenders flippers snow_skis crayons"
        " churros spring_rolls meatballs onion_rings asparagus brussels_sprouts gooseberries"
        " cranberries baklava dim_sum curtains bongos stacking_rings tempura samosas radishes okra"
        " lychees brownies cannoli mash lasagna crepe quesadilla vegetables"
    )
)
# Dishes, and what lies in them in pieces, by its picture.
_DISHES = frozenset({"bowl", "bowls"})
PIECES = grammar.word_set(
    "strawberry cherries blueberries grapes prop:apple prop:orange prop:lemon peach pear banana"
    " tomato carrot potato egg popcorn cookie candy chestnut mushroom doughnut cupcake croissant"
    " kiwi-fruit mango pineapple prop:fruit prop:coffee_bean"
)
# What is poured into a glass, by its picture, and what it looks like there.
_DRINKS = frozenset(
    {
        "beverage-box",
        "droplet",
        "prop:glass",
        "cup-with-straw",
        "tangerine",
        "prop:orange",
        "prop:lemon",
        "tropical-drink",
        "prop:lemonade",
        "prop:iced_tea",
    }
)
_LIQUIDS = {
    "orange": (245, 150, 40),
    "lemonade": (247, 224, 110),
    "lemon": (247, 224, 110),
    "apple": (226, 178, 70),
    "juice": (245, 150, 40),
    "water": (190, 228, 245),
    "cola": (90, 50, 36),
    "soda": (90, 50, 36),
    "tomato": (200, 50, 40),
    "grape": (110, 60, 130),
}


def count(reading: Reading, phrase: NounPhrase) -> int:
    """How many: said, or meant by a plural or by a noun such as "couple"."""
    said = reading.pending or phrase.count
    last, paired, reading.paired = phrase.word.split()[-1], reading.paired, False
    if last in _PAIRED and not phrase.count and said in {None, 2} and (paired or last != "glasses"):
        return 1
    if (
        phrase.entry is not None
        and phrase.entry.picture in {"ballet-shoes", *_SEVERAL_IN_ONE}
        and not phrase.count
    ):
        return max(1, said // 2) if said and paired else said or 1
    if reading.arranged and phrase.count:
        # "A row of three cups" has three.
        return phrase.count
    if said:
        return said
    if reading.link == "full" and not reading.scene.drafts and (phrase.plural or phrase.word in _ALIKE):
        # A room that is full of them.
        return _FULL
    meant = next(
        (reading.known.collectives[f] for f in singulars(phrase.word) if f in reading.known.collectives), 0
    )
    if meant and not (reading.articled and phrase.word in {"sheep", "fish", "deer"}):
        return meant
    if phrase.plural and {*singulars(phrase.word.split()[-1])} & IN_PAIRS:
        return 2
    return SOME if phrase.plural else 1


def piled_picture(reading: Reading, phrase: NounPhrase) -> str | None:
    """The picture of a stack or a pile, where there is one: it shows several by itself."""
    if not reading.piled:
        return None
    reading.piled = False
    if reading.paired or (phrase.count and phrase.count > 1):
        # What is counted is stacked one by one.
        return None
    for form in singulars(phrase.word):
        found = reading.lexicon.sure.get(f"stack of {form.split()[-1]}")
        if found is not None:
            reading.pending, phrase.count, phrase.plural = 1, 1, False
            phrase.traits += [word for word in phrase.word.split()[:-1] if word in reading.known.traits]
            return found[0]
    return None


def glassware(reading: Reading, phrase: NounPhrase) -> str | None:
    """Glasses that are counted or stand beside a drink are for drinking, unless somebody wears them."""
    if phrase.word.split()[-1] != "glasses" or reading.link in {"with", "wearing"} or reading.piled:
        return None
    poured = any(
        draft.group == "food" or "bottle" in draft.word or "wine" in draft.word
        for draft in reading.scene.drafts
    )
    counted = (
        (phrase.count or reading.pending or 1) > 1
        and not reading.paired
        and not any(d.group == "people" for d in reading.scene.drafts)
    )
    if not poured and not counted:
        return None
    of_wine = (
        "wine" in reading.said
        or "wine" in phrase.word
        or any("wine" in draft.word for draft in reading.scene.drafts)
    )
    return "prop:wine_glass" if of_wine else "prop:glass"


def _holds_pieces(reading: Reading) -> bool:
    """Whether the dish named here holds pieces that leave it visible: "a bowl of strawberries"."""
    for word in reading.words[reading.at + 1 : reading.at + 4]:
        found = reading.lexicon.find([word]) if word else None
        if found is not None and found.picture in PIECES:
            return True
        if not word or (found is not None and found.sure):
            return False
    return False


def is_measure(reading: Reading, words: list[str], phrase: NounPhrase) -> bool:
    """Take "a pair of", "a bowl of", "a field of" as a measure of what follows."""
    following = reading.words[reading.at + 1 : reading.at + 6]
    for length in (3, 2, 1):
        counted = reading.known.counts.get(" ".join(words[-length:]) + " of")
        if counted is None and length == 1 and arrangement_of(words[-1], following, reading.lexicon):
            counted = _ARRANGED_MANY
        reading.measure = words[-1]
        if counted is not None and len(words) >= length:
            times = phrase.count if phrase.count and phrase.word else 1
            reading.pending = min(times * counted, grammar.MOST)
            reading.paired = words[-1] == "pair"
            reading.piled = words[-1] in {"stack", "pile", "heap", "pair"}
            reading.arranged = arrangement_of(words[-1], following, reading.lexicon)
            reading.scene.learn(phrase.facts)
            reading.scene.learn(phrase.asides, weak=True)
            return True
    head = phrase.word.split()[-1] if phrase.word else words[-1]
    if head in _DISHES and _holds_pieces(reading):
        return False
    if phrase.skipped or {head, head.removesuffix("s"), head.removesuffix("es")} & reading.known.dissolving:
        reading.pending = phrase.count or (SOME if phrase.plural else None)
        reading.measure = head
        return True
    return False


def poured(reading: Reading, phrase: NounPhrase, entry: Entry) -> Entry:
    """A glass with its drink in it, for "a glass of lemonade"; else the picture as it was found."""
    if reading.measure in {"pot", "pots"} and entry.picture in SPRIGS:
        # A pot of basil is one that grows.
        reading.measure = ""
        return Entry("prop:pot_plant", None, "plants", sure=True)
    is_slice, said_cake = reading.measure in {"slice", "piece"}, entry.picture == "prop:cake"
    if is_slice and said_cake:
        reading.measure = ""
        return Entry("prop:cake_slice", entry.color, "food", sure=True)
    is_glass = reading.measure.startswith("glass") and reading.known.counts.get("glass of") is None
    reading.measure = ""
    if not is_glass or entry.picture not in _DRINKS:
        return entry
    liquid = next((_LIQUIDS[word] for word in phrase.word.split() if word in _LIQUIDS), None)
    phrase.colors = [liquid] if liquid else phrase.colors
    return Entry("prop:glass", None, "food", sure=True)
