"""Reads what is served on a wooden board: cheeses of several kinds, cold meat, figs, nuts, crackers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, kinds_by_word, number, word_set
from recraft_nb.engine.illustrator.language.lexicon import names_one_of
from recraft_nb.engine.illustrator.props.food.platter import FARE
from recraft_nb.engine.illustrator.wares.fare import named_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_BOARD = re.compile(
    r"\b(?:boards?|planks?|platters?|slate|grazing table|charcuterie|antipast[io]|cheese plate"
    r"|cheese selection|cheese tasting)\b"
)
_DELI = re.compile(
    r"\b(?:cheeses?|charcuterie|antipast[io]|salami|prosciutto|cold cuts|cured meats?|brie|gouda|cheddar"
    r"|mozzarella|camembert|gorgonzola|hummus|mezze|tapas|crudit[eé]s?)\b"
)
_NOT_SERVED = re.compile(
    r"\b(?:burger|pizza|sandwich|pasta|chalkboard|steak|salmon|salad|icons?|logo|pattern|"
    r"sticker|mouse|mice|market|shop|macaroni)s?\b"
)
_MANY = re.compile(
    rf"\b(\d{{1,2}}|{NUMBER_WORDS}) (?:different |various )?(?:sorts of |kinds of |types of |varieties of )?"
    r"cheeses?\b"
)
_SEVERAL = re.compile(
    r"\b(?:different|various|assorted|several|selection of|variety of|kinds of|types of|sorts of|mixed) "
    r"(?:\w+ )?cheeses?\b|\bcheeses\b|\bcheese (?:board|platter|selection|plate|tasting)\b"
)
_KINDS: Mapping[str, str] = kinds_by_word({
    "brie": "brie camembert", "emmental": "emmental cheddar parmesan swiss gruyere manchego comte",
    "blue": "gorgonzola roquefort stilton", "gouda": "gouda edam", "goat": "goat feta",
    "mozzarella": "mozzarella burrata", "fig": "fig", "walnut": "walnut pecan nut",
    "almond": "almond cashew hazelnut pistachio", "cracker": "cracker crispbread",
    "baguette": "bread baguette toast crostini", "salami": "salami chorizo sausage pepperoni",
    "ham": "ham prosciutto meat charcuterie bresaola jamon", "honey": "honey", "hummus": "hummus dip",
    "jam": "jam chutney marmalade", "mustard": "mustard", "olives": "olive", "sticks": "crudite celery",
    "grapes": "grape", "strawberry": "strawberry", "blueberry": "blueberry", "raspberry": "raspberry berry",
    "tomato": "tomato", "cucumber": "cucumber pickle gherkin", "apple": "apple", "pear": "pear",
    "carrot": "carrot", "cherry": "cherry", "herbs": "rosemary basil thyme herb", "orange_slice": "orange",
})  # fmt: skip
#: Cheeses in the order in which several kinds are shown.
CHEESES = ("brie", "emmental", "blue", "gouda", "goat")
_PLAIN = {"cheese": ("brie", "emmental", "grapes", "walnut", "cracker"),
          "charcuterie": ("brie", "emmental", "salami", "ham", "olives", "grapes", "cracker",
                          "walnut")}  # fmt: skip
_MOST = 8
_SHOWN = word_set("""
    board plank platter slate charcuterie cheese plate antipasti antipasto selection cut meat kind sort
    table slice rustic crouton mezze tapas
""") | frozenset(_KINDS)
_PLACES = frozenset(
    {"studio", "table", "kitchen", "room", "restaurant", "photo studio", "flat lay", "garden"}
)


def boarded(brief: Brief) -> Brief:
    """The brief with one board that has everything on it; any other is given back as it is."""
    said = brief.prompt.lower()
    alive = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if brief.template != "scene" or alive or "sticker" in brief.moods or brief.setting not in _PLACES:
        return brief
    if not (_BOARD.search(said) and _DELI.search(said)) or _NOT_SERVED.search(said):
        return brief
    kinds = _kinds(said)
    board = Subject("board", "prop:serving_board", scale=1.6, traits=tuple(FARE + kind for kind in kinds))
    gone = {k for k, s in enumerate(brief.subjects) if names_one_of(s.word, _SHOWN)}
    rest = tuple(replace(s, relation=None, other=None) for s in without(brief.subjects, gone))
    place = "table" if brief.setting in {"studio", "room"} and brief.background is None else brief.setting
    return replace(brief, subjects=(board, *rest), setting=place)


def _kinds(said: str) -> list[str]:
    """What lies on the board: the kinds that are named, of cheese as many as are asked for."""
    words = re.findall(r"[a-zé]+", said)
    kinds = named_in(words, _KINDS, 0)
    if "blue" in words and words[words.index("blue") + 1 : words.index("blue") + 2] == ["cheese"]:
        kinds = ["blue", *(kind for kind in kinds if kind != "blue")]
    found = _MANY.search(said)
    wanted = number(found.group(1)) if found else 3 if _SEVERAL.search(said) else 1 if "cheese" in said else 0
    cheeses = [kind for kind in kinds if kind in CHEESES]
    more = [kind for kind in CHEESES if kind not in kinds][: max(0, wanted - len(cheeses))]
    kinds = [*more, *kinds]
    if len(kinds) <= len(more):
        named = "charcuterie" if re.search(r"charcuterie|antipast|cold cuts|grazing", said) else "cheese"
        kinds = list(dict.fromkeys([*more, *_PLAIN[named]]))
    elif kinds[len(more) :] == ["ham"]:
        kinds = list(_PLAIN["charcuterie"])
    return kinds[:_MOST]
