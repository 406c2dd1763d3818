"""How two touch by a verb and a small word: leaning against, sliding down, drinking from, tied to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import AT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene
    from recraft_nb.engine.illustrator.language.reading import Reading

#: Begins the trait of what touches another in a way of its own.
TIE = "tie:"

# Verbs, the small words after them ("" for none), how it touches, the relation it has from then on.
_ROWS = (
    ("tie attach tether chain fasten strap hitch moor", "to on onto around", "string", "beside"),
    ("lean rest prop", "against on", "against", "beside"),
    ("slide ski sled snowboard toboggan glide slip tumble roll race", "down off", "down", "beside"),
    ("climb scale crawl clamber shin", "up", "up", "beside"),
    ("climb scale", "", "up", "beside"),
    ("drink sip peck sniff lick nibble eat feed graze smell slurp lap", "from at on out", "mouth", "beside"),
    ("sniff lick smell nibble peck", "", "mouth", "beside"),
    ("pull tug pick carry bear transport", "", "pull", "on"),
    ("jump skip", "", "rope", "holding"),
    ("peek peer pop look emerge jump climb burst hatch crawl lean leap", "out", "out", "in"),
    ("peek pop stick", "from", "out", "in"),
    ("fish row sit ride paddle sail wave stand relax float drift sleep", "from in on", "aboard", "in"),
)
_TIES: Mapping[tuple[str, str], tuple[str, str]] = {
    (verb, small): (tie, relation)
    for verbs, smalls, tie, relation in reversed(_ROWS)
    for verb in verbs.split()
    for small in smalls.split() or [""]
}
_BOATS = word_set("boat boats rowboat canoe kayak raft dinghy gondola sailboat yacht ship")
_SLOPES = word_set("iceberg glacier hill slope mountain mountainside hillside dune volcano peak")
_ICE, _SNOW, _SAND = "ice", "snowy", "sandy"
_GROUND_OF = {"iceberg": _ICE, "glacier": _ICE, "dune": _SAND}
#: Pictures of what is hung on and is no thing of its own: the picture holds the hook.
_HUNG_ON = word_set("wall walls hook hooks nail peg pegs")
_DRINKS = word_set("prop:glass glass-of-milk droplet beverage-box prop:bottle")
_DRUNK_FROM = word_set("bottle cup mug glass can straw flask bowl jug thermos goblet")
_BIRDS = word_set("bird crow seagull duck goose chicken eagle owl parrot pelican heron stork crane toucan")
_BEAKED = frozenset(f"animal:{name}" for name in _BIRDS)
_TWIGS = word_set("worm letter envelope love-letter prop:branch twig herb leaf prop:leaf key wood")
# What is on a wall hangs there.
_FRAMED = word_set(
    "prop:picture_frame prop:clock prop:mirror television world-map calendar framed-picture hammer-and-wrench"
    " toolbox hammer wrench skis prop:snow_skis guitar prop:guitar shield prop:antlers"
)
# What hangs by its handle, and how it is drawn then.
_BY_THE_HANDLE = dict.fromkeys(("prop:saucepan", "cooking", "shallow-pan-of-food"), "prop:hung_pan")
# What is drawn with what it hangs on.
_OWN_CORD = frozenset({"prop:chandelier", "prop:string_lights", "prop:clothesline", "prop:hammock"})
_OPENED = {
    "package": "prop:open_box",
    "top-hat": "prop:open_hat",
    "prop:top_hat": "prop:open_hat",
    "hole": "prop:hole",
}
_OUT_OF_ONLY = frozenset({"top-hat", "prop:top_hat"})
_WORN = frozenset({"ribbon", "prop:ribbon", "bow"})
#: What nobody but an animal touches with the mouth when it only sniffs or licks.
_TASTED = frozenset({"mouth"})


def tie_of(traits: Iterable[str]) -> str:
    """How a thing touches the one it relates to, or ""."""
    return next((trait.removeprefix(TIE) for trait in traits if trait.startswith(TIE)), "")


def tie(reading: Reading, placed: list[Draft], new: Draft) -> None:
    """Note how those that were named before touch the thing that was named now.

    Args:
        reading: Its verb and its small word are still those before the thing.
        placed: Whom the phrase speaks of.
        new: The thing, in the scene already.
    """
    drafts = reading.scene.drafts
    if reading.small == "between" and placed and placed[-1].picture == "prop:hammock":
        # It is drawn with the trees that it hangs between.
        new.relation, new.other = "with", drafts.index(placed[-1])
        placed[-1].relation, placed[-1].other = "", None
        return
    verb = reading.verb or (reading.deed if reading.small in {"from", "out"} else "")
    found = _TIES.get((verb, reading.small))
    if found is None or new not in drafts:
        return
    how, relation = found
    at = drafts.index(new)
    last = new.noun
    if how == "aboard" and last not in _BOATS:
        return
    if how == "mouth" and not reading.small:
        _taste(placed, new, at)
        return
    if how == "rope":
        if last == "rope" and placed:
            new.relation, new.other = "holding", drafts.index(placed[-1])
        return
    if how == "mouth":
        _pour_into(drafts, placed, at)
    if how == "pull":
        _pull_out(placed, new, drafts, carries=verb not in {"pull", "tug"})
        return
    for one in placed:
        if one is new or one.other != at:
            continue
        if one.picture in _WORN:
            one.relation = "with" if new.group not in ANIMATE else "wearing"
            continue
        if how in _TASTED and one.group != "animals":
            if one.group == "people" and last in _DRUNK_FROM:
                one.relation, one.other = "", None
                new.relation, new.other = "holding", drafts.index(one)
                one.add_traits(["holding"])
            continue
        one.relation = relation
        one.add_traits([TIE + how])
    if how == "down" and last in _SLOPES:
        _make_slope(reading, new, last)


def slope_for(reading: Reading, name: str) -> None:
    """A slope to slide down where the words name only the place: "skiing down a mountain"."""
    found = _TIES.get((reading.verb, reading.small))
    riders = [draft for draft in reading.scene.grouped() if draft.group in ANIMATE and draft.other is None]
    last = name.rsplit(maxsplit=1)[-1]
    if found is None or found[0] != "down" or last not in _SLOPES or not riders:
        return
    slope = Draft(last, "prop:slope", "landscape", 1)
    drafts = reading.scene.drafts
    drafts.append(slope)
    for rider in riders:
        rider.relation, rider.other = "beside", len(drafts) - 1
        rider.add_traits([TIE + "down"])
    _make_slope(reading, slope, last)


def _make_slope(reading: Reading, slope: Draft, last: str) -> None:
    """The thing as a slope, of ice, of snow, of sand or of grass."""
    snowy = reading.verb in {"ski", "sled", "snowboard", "toboggan"} or {
        "snow",
        "snowy",
        "winter",
        "icy",
        "ice",
    } & {*reading.words}
    slope.picture = "prop:slope"
    kind = _GROUND_OF.get(last) or (_SNOW if snowy else "")
    slope.add_traits([kind] if kind else [])
    if kind == _SNOW:
        reading.scene.learn({"setting": "snow"})


def _taste(placed: list[Draft], new: Draft, at: int) -> None:
    """An animal that sniffs a flower or licks a cone has its mouth at it and nothing in its hands."""
    doers = [draft for draft in placed if draft.group == "animals"]
    if not doers or new.group == "people":
        return
    new.relation, new.other = "", None
    for one in doers:
        if one.other is None:
            one.relation, one.other = "beside", at
            one.add_traits([TIE + "mouth"])


def open_boxes(drafts: list[Draft]) -> None:
    """A box with somebody in it is open; who rides in a balloon is in its basket."""
    for draft in drafts:
        if draft.other is None or draft.group not in ANIMATE:
            continue
        if draft.relation in {"riding", "on"} and drafts[draft.other].picture == "prop:hot_air_balloon":
            draft.relation = "in"
        if draft.relation == "in":
            box = drafts[draft.other]
            if box.picture in _OUT_OF_ONLY and tie_of(draft.traits) != "out":
                continue
            box.picture = _OPENED.get(box.picture, box.picture)
            draft.add_traits([TIE + "out"] if box.picture in _OPENED.values() else [])


def _pour_into(drafts: list[Draft], placed: list[Draft], at: int) -> None:
    """Milk that is drunk from a saucer is in it, not in somebody's paws."""
    for drink in drafts:
        held = drink.relation == "holding" and drink.other is not None and drafts[drink.other] in placed
        if held and drink.picture in _DRINKS and drink is not drafts[at]:
            drink.relation, drink.other = "with", at


def _pull_out(placed: list[Draft], new: Draft, drafts: list[Draft], *, carries: bool) -> None:
    """What a bird pulls out of the ground or carries is in its beak; who is carried by a camel rides it."""
    for one in placed:
        if one.group == "animals" and new.group == "people" and carries:
            new.relation, new.other = "riding", drafts.index(one)
        elif one.picture in _BEAKED and (new.group == "animals" or new.picture in _TWIGS):
            new.relation, new.other = "on", drafts.index(one)
            new.add_traits([AT + "mouth"])


def hang(scene: Scene, words: Sequence[str]) -> bool:
    """What hangs on a wall or a hook hangs on the wall itself; return whether anything does."""
    drafts, walls = scene.drafts, set()
    lines = {("hanging", small) for small in ("over", "above", "across")}
    if lines & set(pairwise(words)):
        for draft in drafts:
            if "hanging" in draft.traits and draft.other is None and draft.picture not in _OWN_CORD:
                draft.add_traits([TIE + "ceiling"])
    overhead = bool({"ceiling", "rafters", "beams"} & {*words})
    hung = overhead
    overhead = False
    for draft in drafts:
        if hung and "hanging" in draft.traits and draft.other is None and draft.picture not in _OWN_CORD:
            draft.add_traits([TIE + "ceiling"])
            overhead = True
        if draft.other is None:
            continue
        wall = drafts[draft.other].word in {"wall", "walls"}
        if wall and draft.relation == "on" and draft.picture in _FRAMED:
            draft.add_traits(["hanging"])
        if "hanging" not in draft.traits:
            continue
        if draft.relation == "in" and draft.group not in ANIMATE and drafts[draft.other].group == "plants":
            draft.relation = "under"
        if draft.relation not in {"under", "on"}:
            continue
        if draft.picture == "prop:swing":
            draft.picture = "prop:rope_swing"
            draft.add_traits(["tire"] if {"tire", "tyre"} & {*words} else [])
        if drafts[draft.other].word in _HUNG_ON:
            walls.add(draft.other)
            draft.add_traits([TIE + "wall"])
            draft.picture = _BY_THE_HANDLE.get(draft.picture, draft.picture)
    if overhead:
        return True
    for gone in sorted(walls, reverse=True):
        scene.drop(gone)
    return bool(walls)
