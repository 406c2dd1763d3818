"""Who is at work with whom, and where: a patient in the dentist's chair, a florist in her shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, CUPS, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.props.held.played import PLAYS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

# Who works on somebody that sits: words of the trade, and the chair.
_CHAIRS: Mapping[str, str] = {
    "dentist": "prop:dentist_chair",
    "orthodontist": "prop:dentist_chair",
    "barber": "prop:barber_chair",
    "hairdresser": "prop:barber_chair",
    "hairstylist": "prop:barber_chair",
    "stylist": "prop:barber_chair",
    "tattooist": "prop:barber_chair",
    "artist": "prop:barber_chair",
}
# The chair of the trade stands for the one that was named, and shows what is seen to.
_SEEN_TO = word_set("chair hair tooth teeth haircut beard")
_TATTOO = word_set("tattoo tattooing")
_SHOPS = word_set("""
    shop store bookshop bookstore bakery boutique patisserie florist greengrocer
""")
_SERVED_IN = word_set("coffee tea cafe café barber hair tattoo gift repair")
_WITHIN = word_set("in inside at")
_OUTSIDE = word_set("outside front window street sidewalk facade sign past exterior delivering")
_BEDS = word_set("prop:bed bed chair prop:armchair manual-wheelchair prop:crib prop:sofa")
_PUPILS = word_set("pupil pupils student students child children kids kid schoolchildren boys girls class")
_GLASSES = word_set("prop:wine_glass cocktail-glass beer-mug cup-with-straw tropical-drink wine-glass")
_TRAYS: Mapping[str, frozenset[str]] = {
    "cups": word_set("coffee tea cups cup coffees prop:cup hot-beverage cocoa"),
    "cookies": word_set("cookies cookie pastries bread muffins cupcakes cakes cupcake croissants buns"),
    "food": word_set("food dinner lunch burgers burger breakfast meal pizza"),
}


def settle_occupations(scene: Scene, words: Sequence[str]) -> None:
    """Settle where people of a trade are, and how they stand to those they work for.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _enter_shops(scene, words)
    _visit(scene)
    _teach(scene, words)
    _carry_trays(scene, words)
    _clear_stage(scene, words)
    _seat_customers(scene, words)


def _enter_shops(scene: Scene, words: Sequence[str]) -> None:
    """Who works or buys in a shop is inside."""
    said = {*words}
    people = [d for d in scene.drafts if d.group == "people"]
    if not people or said & (_OUTSIDE | _SERVED_IN):
        return
    at = next((k for k, d in enumerate(scene.drafts) if d.picture == "prop:shop"), None)
    named = any(word in _SHOPS and {*words[max(0, k - 4) : k]} & _WITHIN for k, word in enumerate(words))
    if not named or any(d.relation in {"riding", "behind"} for d in people):
        return
    if at is not None:
        scene.drop(at)
    scene.setting = "shop"


def _visit(scene: Scene) -> None:
    """Somebody visits another in bed: the other is in it."""
    for at, guest in enumerate(scene.drafts):
        bed = scene.other_of(guest)
        if (
            bed is None
            or guest.relation not in {"in", "on"}
            or guest.group != "people"
            or bed.picture not in _BEDS
        ):
            continue
        host = next((d for d in scene.drafts if d.other == at and d.relation == "beside"), None)
        if host is None or host.group not in ANIMATE or not scene.drafts.index(host) - at > 0:
            continue
        host.relation, host.other = guest.relation, guest.other
        guest.relation = "beside"
        if host.group == "people" and bed.picture in {"prop:bed", "bed"}:
            host.add_traits(["sleeping"])


def _teach(scene: Scene, words: Sequence[str]) -> None:
    """Pupils at their desks sit behind them; pupils are no eyes where somebody teaches."""
    said = {*words}
    teacher = next((d for d in scene.drafts if d.picture == "figure:teacher"), None)
    if teacher is not None and "pupils" in teacher.traits and len(scene.drafts) < MOST_SUBJECTS:
        teacher.traits.remove("pupils")
        scene.drafts.append(Draft("pupils", "figure:child", "people", 3, relation="beside", other=0))
    if not said & {"desk", "desks"} or not said & _PUPILS:
        return
    scene.setting = "classroom"
    scene.drop_where(lambda draft: draft.noun in {"desk", "desks"})
    if teacher is not None and any(draft.noun in _PUPILS for draft in scene.drafts):
        # It is the pupils who sit.
        teacher.traits = [t for t in teacher.traits if t != "sitting"]
    for draft in scene.drafts:
        if draft.noun in _PUPILS:
            draft.traits = [
                PLAYS + "desk:",
                *(t for t in draft.traits if t not in {"sitting", "writing", "holding"}),
            ]


def _carry_trays(scene: Scene, words: Sequence[str]) -> None:
    """What is carried on a tray stands on it, on a raised hand."""
    who = next((d for d in scene.drafts if d.group == "people" and d.count == 1), None)
    if who is None or {"table", "bed"} & {*words}:
        return
    laden = any(d.count > 1 and d.relation == "holding" and d.group in {"food", "home"} for d in scene.drafts)
    if not {"tray", "trays"} & {*words} and not (who.picture == "figure:waiter" and laden):
        return
    kind = ""
    for at in range(len(scene.drafts) - 1, -1, -1):
        thing = scene.drafts[at]
        if thing is who or thing.group in ANIMATE:
            continue
        if thing.noun in {"tray", "trays"} or thing.group == "food" or thing.picture in CUPS | _GLASSES:
            load = next((k for k, names in _TRAYS.items() if names & {thing.picture, thing.noun}), "")
            kind = load or kind
            scene.drop(at)
    who.traits = [f"{PLAYS}tray:{kind}", *(t for t in who.traits if t not in {"holding", "giving"})]
    scene.setting = (
        "restaurant" if scene.setting in {"", "table"} and who.picture == "figure:waiter" else scene.setting
    )
    if scene.setting == "table":
        scene.setting = "room"


def _seat_customers(scene: Scene, words: Sequence[str]) -> None:
    """Whose teeth or hair is seen to sits in the chair of the trade."""
    people = [k for k, draft in enumerate(scene.drafts) if draft.group == "people"]
    if len(people) < 2:
        return
    for worker in people:
        trade = scene.drafts[worker].noun.removesuffix("s")
        chair = _CHAIRS.get(trade, "")
        if trade == "artist" and not _TATTOO & {*words}:
            chair = ""
        other = next(
            (k for k in people if k != worker and scene.drafts[k].word != scene.drafts[worker].word), None
        )
        if not chair or other is None or {"waiting", "outside"} & {*words}:
            continue
        scene.drop_where(lambda draft: draft.noun in _SEEN_TO)
        people = [k for k, draft in enumerate(scene.drafts) if draft.group == "people"]
        first, second = (scene.drafts[k] for k in people[:2])
        doer, customer = (first, second) if worker < other else (second, first)
        scene.drafts.append(Draft("chair", chair, "home", 1))
        at = len(scene.drafts) - 1
        customer.relation, customer.other = "on", at
        customer.traits = [t for t in customer.traits if t not in {"holding", "working", "standing"}]
        doer.relation, doer.other = "beside", at
        doer.add_traits([TIE + "tends"])
        return


def _clear_stage(scene: Scene, words: Sequence[str]) -> None:
    """The light on a stage is no lamp that stands there; who looks into a microscope is in a laboratory."""
    if {"stage", "theater", "theatre", "concert"} & {*words}:
        scene.drop_where(lambda draft: draft.noun in {"spotlight", "spotlights"} and len(scene.drafts) > 1)
    people = any(draft.group == "people" for draft in scene.drafts)
    if people and any(draft.picture == "microscope" for draft in scene.drafts):
        scene.setting = scene.setting or "laboratory"
