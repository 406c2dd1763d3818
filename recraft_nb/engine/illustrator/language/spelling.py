"""Slips of spelling: a letter too many, too few, two of them turned round, and those that everybody makes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language import grammar
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon, singulars
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"(?<![\w'-])[a-z]{3,14}(?![\w'-])")
_VOWELS = "aeiou"
# Slips that no rule of letters finds, or that are words of their own.
_COMMON = {
    "teh": "the", "adn": "and", "nad": "and", "wiht": "with", "whit": "with", "wth": "with", "thier": "their",
    "elefant": "elephant", "elephent": "elephant", "girafe": "giraffe", "girrafe": "giraffe",
    "rabit": "rabbit", "squirel": "squirrel", "squirell": "squirrel", "pengiun": "penguin",
        "penquin": "penguin",
    "butterflys": "butterflies", "puppys": "puppies", "babys": "babies", "strawberrys": "strawberries",
    "cherrys": "cherries", "citys": "cities", "ladys": "ladies", "fairys": "fairies", "berrys": "berries",
    "kittys": "kittens", "wolfs": "wolves", "leafs": "leaves", "mouses": "mice", "childs": "children",
    "mens": "men", "womens": "women", "sheeps": "sheep", "deers": "deer", "fishs": "fishes",
    "choclate": "chocolate", "chocolat": "chocolate", "restaraunt": "restaurant", "resturant": "restaurant",
    "beutiful": "beautiful", "beautifull": "beautiful", "wierd": "weird", "freind": "friend",
    "freinds": "friends", "recieve": "receive", "recieving": "receiving", "accross": "across",
    "begining": "beginning", "libary": "library", "vegtables": "vegetables", "vegetabels": "vegetables",
    "tommorow": "tomorrow", "calender": "calendar", "cemetary": "cemetery", "definately": "definitely",
    "knifes": "knives", "shelfs": "shelves",
    "dinasaur": "dinosaur", "dinosour": "dinosaur", "dinosor": "dinosaur", "unicron": "unicorn",
    "pirat": "pirate", "astronot": "astronaut", "astronut": "astronaut", "rocketship": "rocket",
    "bycicle": "bicycle", "bicicle": "bicycle", "bycycle": "bicycle", "motercycle": "motorcycle",
    "umbrela": "umbrella", "unbrella": "umbrella", "ballon": "balloon", "baloon": "balloon",
    "ballons": "balloons", "baloons": "balloons", "castel": "castle", "dragen": "dragon",
    "drangon": "dragon", "pumkin": "pumpkin", "punpkin": "pumpkin", "halloweed": "halloween",
    "chrismas": "christmas", "cristmas": "christmas", "christams": "christmas", "birtday": "birthday",
    "brithday": "birthday", "purpel": "purple", "yelow": "yellow", "orage": "orange", "tabel": "table",
    "lite": "light", "nite": "night", "realy": "really", "eatting": "eating", "writting": "writing",
    "swiming": "swimming", "runing": "running", "siting": "sitting", "seting": "setting",
        "jumpping": "jumping",
    "sleping": "sleeping", "sleepin": "sleeping", "flyin": "flying", "wereing": "wearing",
        "weraing": "wearing",
    "holing": "holding", "ridding": "riding", "ridin": "riding", "palying": "playing", "plaing": "playing",
    "lisening": "listening", "lauging": "laughing", "smilling": "smiling", "driveing": "driving",
    "danceing": "dancing", "writeing": "writing", "rideing": "riding", "smileing": "smiling",
    "bakeing": "baking", "galoping": "galloping", "climing": "climbing", "hugeing": "hugging",
    "litle": "little", "littel": "little", "smal": "small", "larg": "large", "gaint": "giant",
    "colourfull": "colourful", "colorfull": "colorful", "wonderfull": "wonderful", "cuddely": "cuddly",
    "fluffly": "fluffy", "fuffy": "fluffy", "coffe": "coffee", "cofee": "coffee", "expresso": "espresso",
    "sandwhich": "sandwich", "sandwitch": "sandwich", "spagetti": "spaghetti", "spagheti": "spaghetti",
    "bannana": "banana", "bananna": "banana", "tomatoe": "tomato", "potatoe": "potato",
        "brocolli": "broccoli",
    "mashroom": "mushroom", "cuccumber": "cucumber", "avacado": "avocado", "rasberry": "raspberry",
    "guitare": "guitar", "gitar": "guitar", "pianno": "piano", "sunglases": "sunglasses", "glases": "glasses",
    "sofar": "sofa", "couche": "couch", "windo": "window", "fier": "fire", "moutain": "mountain",
    "moutains": "mountains", "mountian": "mountain", "mountians": "mountains", "sking": "skiing",
    "feild": "field", "feilds": "fields", "watter": "water", "oceon": "ocean", "sunrice": "sunrise",
    "sunsett": "sunset", "rainbo": "rainbow", "flowrs": "flowers", "tress": "trees",
    "grean": "green", "dres": "dress", "hosue": "house", "hause": "house", "gril": "girl", "boi": "boy",
    "dogg": "dog", "kat": "cat", "hoarse": "horse", "bunney": "bunny", "kiten": "kitten", "puppie": "puppy",
    "monky": "monkey", "turtel": "turtle", "dolfin": "dolphin", "wale": "whale", "sqirrel": "squirrel",
    "hedghog": "hedgehog", "parot": "parrot", "chiken": "chicken", "ducklin": "duckling", "tabble": "table",
}  # fmt: skip
# Words that mean another thing beside these.
_ON_THE_SHORE = re.compile(
    r"\b(on|at|by|along) (the |a )?(\w+ )?beech\b(?! tree| wood| forest| branch| leaf)"
)
# English words that are no slip of another, though they look like one.
_OWN = grammar.word_set(
    "steep steeper steepest tried signing signed stripped stripping asserted stronger clipping"
    " clipped spelling exist exists losses filed groove grooves sterling offre bonne poisson"
    " centering spanning novembre robbe starring planned planning tapped tapping canned robbed"
    " scrapped scrapping barred latter comma sacred trial trials diary diaries angle angles angled"
    " salve unclear casual untied united slopping ripped dinning matting batter litter bitter"
    " fetter mummy mommy daddy nanny dolly bobby"
)
_SHORTEST, _LONG = 5, 8


def mended(text: str) -> str:
    """The text with slips mended; words that are known, short, or begin with a capital stay.

    Args:
        text: Of a prompt, without what is quoted.
    """
    text = _ON_THE_SHORE.sub(r"\1 \2\3beach", text)
    return _WORD.sub(lambda found: _mend(found.group()), text)


@cache
def _mend(word: str) -> str:
    if word in _COMMON:
        return _COMMON[word]
    if len(word) < _SHORTEST or word in _OWN or _is_known(word):
        return word
    found = {near for near in _near(word) if near in _plain_words()}
    # Where two words may be meant neither is.
    return found.pop() if len(found) == 1 else word


def _near(word: str) -> Iterator[str]:
    """What a word may be when a letter slipped: doubled or not, turned round, in long ones a vowel."""
    for at in range(1, len(word)):
        yield word[:at] + word[at - 1] + word[at:]
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        elif at > 1:
            yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
    if len(word) < _LONG:
        return
    for at in range(1, len(word)):
        for vowel in _VOWELS:
            yield word[:at] + vowel + word[at:]
            if word[at] in _VOWELS and word[at] != vowel:
                yield word[:at] + vowel + word[at + 1 :]


def _is_known(word: str) -> bool:
    known, lexicon = vocabulary(), default_lexicon()
    if word in _plain_words() or known.is_descriptive(word) or lexicon.find([word]) is not None:
        return True
    if word in _parts() or any(form in _plain_words() or form in _parts() for form in singulars(word)):
        return True
    base = grammar.base_of(word)
    return base in grammar.BASES or word in grammar.PREPOSITIONS


@cache
def _plain_words() -> frozenset[str]:
    """Single words that may be meant: things of the hand-made table, deeds, colours, sizes."""
    known, lexicon = vocabulary(), default_lexicon()
    words = {word for word in lexicon.sure if word.isalpha() and word.isascii()}
    words |= {*grammar.PARTICIPLES, *grammar.THIRD, *grammar.BASES, *grammar.NUMBERS}
    words |= {*known.traits, *known.sizes, *known.colors, *known.garments, *known.features, *known.moods}
    words |= {word for word in known.facts if word.isalpha()}
    return frozenset(word for word in words if word.isalpha() and len(word) >= _SHORTEST - 1)


@cache
def _parts() -> frozenset[str]:
    """Every word of every phrase that is known."""
    known, lexicon = vocabulary(), default_lexicon()
    tables = (
        lexicon.sure, lexicon.climbed, known.facts, known.looks, known.counts, known.colors, known.worn_as,
        known.garments, known.noise, known.skipped, known.traits, known.postures, known.motifs, known.parts,
        known.materials, known.stuffs, known.kin, known.collectives, known.deeds, known.trades,
        grammar.PREPOSITIONS, grammar.DETERMINERS, grammar.FILLERS, grammar.CONJUNCTIONS,
    )  # fmt: skip
    return frozenset(word for table in tables for phrase in table for word in phrase.split())
