"""Reads things that are one drawing: a ship in a bottle, tea poured into glasses, a rocket of pencils."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose.relating import seen_above
from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, kinds_by_word, number, word_set
from recraft_nb.engine.illustrator.props.driven.coaches import COACHES
from recraft_nb.engine.illustrator.props.food.poured import DRINK, FROM, INTO
from recraft_nb.engine.illustrator.props.toys.chessmen import MEN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_ALIVE = ("figure:", "animal:")
_NO_PLACE = frozenset(
    {"studio", "sea", "underwater", "space", "kitchen", "table", "room", "savanna", "beach"}
)

_BOTTLED = re.compile(
    r"\b(?:ship|boat|sailboat|galleon|schooner|vessel|clipper|frigate)s? (?:in|inside|within|inside of) "
    r"(?:an? |the )?(?:\w+ ){0,3}bottle\b"
)
_SHIP_WORDS = word_set("ship boat sailboat galleon schooner vessel clipper frigate bottle glass")
_POURS = re.compile(r"\bpour(?:ing|ed|s)?\b")
_NO_DRINK = re.compile(r"\bpouring (?:rain|down)|\brain pour")
_VESSELS: Mapping[str, str] = kinds_by_word({
    "wine glass": "wineglass wineglasses flute flutes goblet goblets",
    "glass": "glass glasses tumbler tumblers",
    "cup": "cup cups teacup teacups mug mugs",
    "bowl": "bowl bowls", "jar": "jar jars",
})  # fmt: skip
_SOURCES: Mapping[str, str] = kinds_by_word({
    "teapot": "teapot kettle coffeepot pot samovar", "jug": "jug pitcher carafe decanter",
    "bottle": "bottle", "carton": "carton",
})  # fmt: skip
_USUAL_SOURCE = {
    "tea": "teapot", "mint": "teapot", "coffee": "teapot", "matcha": "teapot", "milk": "jug",
        "wine": "bottle",
    "champagne": "bottle", "beer": "bottle", "oil": "bottle", "whiskey": "bottle", "soda": "bottle",
    "lemonade": "jug", "juice": "jug", "water": "jug",
}  # fmt: skip
_DRINKS = word_set(
    "mint tea coffee milk wine juice water beer chocolate cocoa champagne lemonade soda whiskey matcha"
)
_COUNT = re.compile(rf"\b(\d{{1,2}}|{NUMBER_WORDS}) (?:\w+ ){{0,2}}(?:{'|'.join(_VESSELS)})\b")
_DIPPER = re.compile(r"\bhoney\b[^.]*\b(?:dipper|honey stick|wooden stick)\b|\bdipper\b[^.]*\bhoney\b")
_CHESS = re.compile(
    r"\bchess ?(?:pieces?|board|boards|sets?|men|man|kings?|queens?|knights?|bishops?|rooks?|pawns?)\b"
)
_PLAYED = re.compile(r"\bplay(?:ing|s|ed)?\b|\bgame of chess\b")
_MAN = re.compile(rf"\b(?:(\d{{1,2}}|{NUMBER_WORDS}) )?(?:\w+ )?(king|queen|knight|bishop|rook|pawn)s?\b")
_LEFT = re.compile(r"\b(?:left|only|last|remaining|alone|single|nothing but|just)\b")
_MOST_MEN = 6
_MENDED = re.compile(
    r"\bkintsugi\b|\b(?:mended|repaired|fixed|joined|glued) (?:together )?(?:with|by|in) (?:\w+ )?gold\b"
    r"|\bgold(?:en)? (?:cracks|seams|veins|joins)\b"
)
_CERAMICS = frozenset({"prop:cup", "prop:bowl", "prop:vase", "prop:plate", "hot-beverage"})
# What is built of which things, and the drawing of it.
_BUILT: tuple[tuple[re.Pattern[str], str, frozenset[str]], ...] = (
    (re.compile(r"\b(?:rocket|spaceship)s? (?:\w+ ){0,4}(?:of|from) (?:an? )?(?:\w+ ){0,2}pencils?\b"
                r"|\bpencils? (?:shaped |like |as )(?:like |into )?(?:an? )?rocket\b|\bpencil rocket\b"),
     "prop:pencil_rocket", word_set("rocket spaceship pencil")),
    (re.compile(r"\bgiraffe\b[^.]*\bneck\b[^.]*\bbooks?\b|\bgiraffe\b[^.]*\bbooks? (?:for|as)\b"),
     "prop:book_giraffe", word_set("giraffe book neck stack")),
    (re.compile(r"\btree (?:\w+ ){0,3}(?:of|from) (?:\w+ )?books\b|\btree\b[^.]*\btrunk\b[^.]*\bbooks\b"),
     "prop:book_tree", word_set("tree book trunk stack")),
    (re.compile(r"\blighthouse (?:\w+ ){0,3}(?:of|from|out of) (?:\w+ )?books\b"),
     "prop:book_lighthouse", word_set("lighthouse book stack")),
)  # fmt: skip
_OLD_KEY = word_set(
    "antique old vintage ornate brass rusty skeleton iron bronze medieval ancient golden gold"
)
_COACHES = re.compile(
    rf"\btrain\b[^.]*\b(\d{{1,2}}|{NUMBER_WORDS}) (?:\w+ )?(?:carriages?|wagons?|cars?|coaches|coach)\b"
)
_TRAINS = frozenset({"prop:steam_train", "prop:toy_train", "train", "locomotive"})
_UMBRELLAS = frozenset({"umbrella", "prop:umbrella_beach", "umbrella-with-rain-drops"})
_CROWDS = frozenset({"figure:person", "figure:man", "figure:woman"})
_HOARD = word_set("gold coin jewel gem treasure doubloon pearl")
_FLOWER_BASKET = re.compile(
    r"\b(?:flower|floral) baskets?\b|\bbaskets? (?:full of|of|with|filled with) (?:\w+ )?flowers\b"
)
_AUDIENCE = re.compile(
    r"(?:,|\bshapes|\bstyle|\bsimple|\bcute|\bpicture|\bbook|\bart|\bdecor|\billustration|\bcolou?rs) ?"
    r"(?:for|aimed at) (?:(?:a|the|my|small|young|little) )?"
    r"(toddlers?|babies|kids|children|preschoolers|kindergart[a-z]+|boys|girls|nursery)\b"
)
_CUT_THROUGH = re.compile(r"\b(?:cut|sliced|split) (?:in|into|through)\b|\bcross[- ]section\b|\bhalved\b")
_HALVES = {"hamburger": "prop:half_burger"}
_STICKERED = re.compile(r"\b(?:stickers?|travel labels|decals)\b")
_ON_ROOF = re.compile(r"\b(?:on|to|onto) (?:the|its|their|top of the|a) roof(?: ?rack)?\b")
_CARS = re.compile(r"^(?:prop:(?:\w+_)?(?:car|van|bus|pickup|caravan|taxi)|automobile|minibus)$")


def contrived(brief: Brief) -> Brief:
    """The brief with what makes one drawing together drawn as that.

    Args:
        brief: As it was read so far.
    """
    if brief.template not in {"scene", "lineart", "poster", "portrait"} or not brief.subjects:
        return brief
    said = brief.prompt.lower()
    for way in _WAYS:
        brief = way(brief, said)
    return brief


def _as_one(brief: Brief, taken: set[int], whole: Subject, place: str = "table") -> Brief:
    """Some subjects become one that is named first."""
    rest = without(brief.subjects, taken)
    rest = tuple(replace(s, other=s.other + 1) if s.other is not None else s for s in rest)
    setting = place if brief.setting in _NO_PLACE else brief.setting
    return replace(brief, subjects=(whole, *rest), setting=setting)


def _named(brief: Brief, words: frozenset[str]) -> set[int]:
    return {
        k
        for k, s in enumerate(brief.subjects)
        if any(word in words or word.removesuffix("s") in words for word in s.word.lower().split())
    }


def _bottled(brief: Brief, said: str) -> Brief:
    if not _BOTTLED.search(said):
        return brief
    traits = ("pirate",) if "pirate" in said else ()
    return _as_one(
        brief, _named(brief, _SHIP_WORDS), Subject("ship bottle", "prop:ship_bottle", traits=traits)
    )


def _poured(brief: Brief, said: str) -> Brief:
    """Nobody pours: the vessel hangs tipped in the air."""
    alive = any(s.picture.startswith(_ALIVE) for s in brief.subjects)
    if alive or not _POURS.search(said) or _NO_DRINK.search(said):
        return brief
    words = [word.strip(".,!?") for word in said.replace("-", " ").split()]
    drink = next((word for word in words if word in _DRINKS), "")
    into = words[max((k for k, w in enumerate(words) if w in {"into", "in", "over", "onto"}), default=0) :]
    kind = next((_VESSELS[word] for word in into if word in _VESSELS), "")
    kind = kind or next((_VESSELS[word] for word in words if word in _VESSELS), "")
    if not drink or (not kind and drink not in {"tea", "coffee", "mint"}):
        return brief
    if kind == "glass" and drink in {"wine", "champagne"}:
        kind = "wine glass"
    if "wine glass" in said:
        kind = "wine glass"
    counted = _COUNT.search(said)
    many = number(counted.group(1)) if counted else 1
    source = next((_SOURCES[word] for word in words if word in _SOURCES), "") or _USUAL_SOURCE.get(
        drink, "jug"
    )
    parts = frozenset((*_DRINKS, *_VESSELS, *_SOURCES, "stream"))
    taken = _named(brief, parts)
    paint = next((s.color for s in brief.subjects if s.color and _SOURCES.get(s.word.split()[-1])), None)
    traits = (f"{INTO}{kind or 'cup'}:{many}", f"{DRINK}{drink}", f"{FROM}{source}")
    return _as_one(brief, taken, Subject("pouring", "prop:pouring", color=paint, traits=traits))


def _dipped(brief: Brief, said: str) -> Brief:
    alive = any(s.picture.startswith(_ALIVE) for s in brief.subjects)
    if alive or not _DIPPER.search(said):
        return brief
    return _as_one(brief, _named(brief, word_set("honey jar dipper stick pot drop")),
                   Subject("honey dipper", "prop:honey_dipper"))  # fmt: skip


def _chess(brief: Brief, said: str) -> Brief:
    """Kings and knights of a board are pieces, and no people."""
    if not _CHESS.search(said) or _PLAYED.search(said):
        return brief
    men: list[str] = []
    for count, kind in _MAN.findall(said):
        men += [kind] * (number(count) if count else 1)
    if not men and any(s.picture.startswith(_ALIVE) for s in brief.subjects):
        return brief
    board = bool(re.search(r"\bchess ?boards?\b", said))
    if not men and (board or "set" in said):
        return brief
    men = men or ["king", "queen", "knight", "pawn"]
    parts = word_set("king queen knight bishop rook pawn chess chessboard board piece chess_piece checkmate")
    deeds = tuple(word for word in ("fighting", "battle", "dueling", "duelling", "attacking") if word in said)
    key = "prop:chess_left" if (board and _LEFT.search(said)) or len(men) > 4 else "prop:chessmen"
    whole = Subject("chess", key, scale=1.3, traits=(MEN + "+".join(men[:_MOST_MEN]), *deeds))
    lit = "photo studio" if "dramatic" in brief.moods else "table"
    return _as_one(brief, _named(brief, parts), whole, lit)


def _mended(brief: Brief, said: str) -> Brief:
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _CERAMICS), None)
    if at is None or not _MENDED.search(said):
        return brief
    pot = brief.subjects[at]
    kind = "bowl" if pot.picture in {"prop:bowl", "prop:plate"} else ""
    gold = pot.color is not None and pot.color[2] < 110 < pot.color[1]
    whole = replace(
        pot, picture="prop:mended_cup", color=None if gold else pot.color, traits=(kind,) if kind else ()
    )
    subjects = (*brief.subjects[:at], whole, *brief.subjects[at + 1 :])
    return replace(brief, subjects=without(subjects, _named(brief, word_set("gold crack seam")) - {at}))


def _built(brief: Brief, said: str) -> Brief:
    found = next(((key, parts) for asked, key, parts in _BUILT if asked.search(said)), None)
    if found is None:
        return brief
    key, parts = found
    paint = next((s.color for s in brief.subjects if s.color), None) if key == "prop:pencil_rocket" else None
    place = brief.setting if key == "prop:pencil_rocket" else "meadow"
    return _as_one(brief, _named(brief, parts), Subject(key.rpartition("_")[2], key, color=paint), place)


def _keys(brief: Brief, said: str) -> Brief:
    """An old key has a bow of rings."""
    subjects = tuple(
        replace(s, picture="prop:antique_key")
        if s.picture == "old-key" or (s.picture == "key" and _OLD_KEY & {*s.traits, *said.split()})
        else s
        for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _coupled(brief: Brief, said: str) -> Brief:
    """The carriages of a train hang behind it."""
    found = _COACHES.search(said)
    at = next((k for k, s in enumerate(brief.subjects) if s.picture in _TRAINS), None)
    if found is None or at is None:
        return brief
    train = brief.subjects[at]
    toy = train.picture == "prop:toy_train" or {"toy", "wooden"} & {*train.traits, *train.word.split()}
    whole = replace(
        train,
        picture="prop:toy_train" if toy else "prop:steam_train",
        scale=train.scale * 1.3,
        traits=(*train.traits, f"{COACHES}{min(6, number(found.group(1)))}"),
    )
    subjects = (*brief.subjects[:at], whole, *brief.subjects[at + 1 :])
    gone = _named(brief, word_set("carriage wagon car coach coache")) - {at}
    return replace(brief, subjects=without(subjects, gone))


def _marked(brief: Brief, picture: str, trait: str) -> Brief:
    subjects = tuple(
        replace(s, traits=(*s.traits, trait)) if s.picture == picture else s for s in brief.subjects
    )
    return replace(brief, subjects=subjects)


def _stickered(brief: Brief, said: str) -> Brief:
    """A suitcase that is covered in stickers shows them."""
    if not _STICKERED.search(said):
        return brief
    return _marked(brief, "prop:suitcase", "stickers")


def _on_the_roof(brief: Brief, said: str) -> Brief:
    """What is on the roof of a car is on the car."""
    at = next((k for k, s in enumerate(brief.subjects) if _CARS.match(s.picture)), None)
    if at is None or not _ON_ROOF.search(said):
        return brief
    subjects = tuple(
        replace(s, relation="on", other=at, scale=s.scale * 0.7)
        if k != at and not s.picture.startswith(_ALIVE) and s.picture != "prop:roof"
        and (s.relation in {"in", "on", "with", "beside", None})
        and s.word.split()[-1].removesuffix("s") in said.split("roof", maxsplit=1)[0]
        else replace(s, relation=None, other=None) if k == at else s
        for k, s in enumerate(brief.subjects)
    )  # fmt: skip
    return replace(
        brief, subjects=without(subjects, {k for k, s in enumerate(subjects) if s.picture == "prop:roof"})
    )


def _spread(brief: Brief, said: str) -> Brief:
    """Umbrellas seen from above lie as discs on the wet street."""
    if not seen_above.is_from_above(said) or brief.template != "scene":
        return brief
    umbrellas = [s for s in brief.subjects if s.picture in _UMBRELLAS]
    if not umbrellas or brief.subjects[0].picture not in _UMBRELLAS | _CROWDS:
        return brief
    spread = tuple(
        replace(s, picture="prop:umbrella_top", count=max(s.count, 7 if s.word.endswith("s") else 1),
            relation=None,
                other=None)
        for s in umbrellas
    )  # fmt: skip
    return replace(brief, subjects=spread, setting=seen_above.FLAT)


def _hoarded(brief: Brief, said: str) -> Brief:
    """A chest of treasure is drawn with the gold that is in it."""
    if "chest" not in said:
        return brief
    at = next((k for k, s in enumerate(brief.subjects) if s.picture == "treasure-chest"), None)
    gone = {k for k, s in enumerate(brief.subjects) if s.other == at is not None and s.relation in {"in",
        "with"}
            and _named(replace(brief, subjects=(s,)), _HOARD)}  # fmt: skip
    return replace(brief, subjects=without(brief.subjects, gone)) if gone else brief


def _flowered(brief: Brief, said: str) -> Brief:
    """The basket of a bicycle is full of flowers."""
    if not _FLOWER_BASKET.search(said):
        return brief
    return _marked(brief, "prop:bicycle", "basket of flowers:")


def _for_small_ones(brief: Brief, said: str) -> Brief:
    """Whom a picture is for is not in it."""
    found = _AUDIENCE.search(said)
    if found is None or len(brief.subjects) < 2:
        return brief
    gone = _named(brief, frozenset({found.group(1), found.group(1).removesuffix("s")}))
    gone |= {k for k, s in enumerate(brief.subjects) if s.word in found.group(1)}
    gone = {k for k in gone if k and all(s.other != k for s in brief.subjects)}
    return replace(brief, subjects=without(brief.subjects, gone)) if gone else brief


def _halved(brief: Brief, said: str) -> Brief:
    """A burger that is cut through shows its layers on both halves."""
    if not _CUT_THROUGH.search(said):
        return brief
    subjects = tuple(replace(s, picture=_HALVES.get(s.picture, s.picture)) for s in brief.subjects)
    return replace(brief, subjects=subjects)


_WAYS: tuple[Callable[[Brief, str], Brief], ...] = (
    _bottled, _poured, _dipped, _chess, _mended, _built, _keys, _coupled, _stickered, _on_the_roof,
    _spread, _hoarded, _flowered, _for_small_ones, _halved,
)  # fmt: skip
