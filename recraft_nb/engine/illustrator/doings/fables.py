"""What fables need: one bite for two, a shell for a boat, a giant under his forest, a walk in space."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.drivers import seat_in, sits_in
from recraft_nb.engine.illustrator.compose.nature import TWO_LEGGED
from recraft_nb.engine.illustrator.compose.relating.gathered import GATHERED
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.held.played import PLAYS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_CABS = word_set("prop:car prop:excavator prop:bulldozer prop:truck prop:van prop:bus prop:taxi prop:pickup")
_SEATS = word_set("branch perch log rock bench blanket bed sofa nest")
_SHARES = word_set("sharing share shares nibbling eating munching")
_EARTH = re.compile(
    r"\b(?:above|over|around|orbiting|orbits|past|near)\b[^,.]{0,12}\b(?:planet )?earth\b|"
    r"\bearth (?:below|beneath|behind|in the background)\b|\borbit\b"
)
_CARS = frozenset({"prop:car", "prop:taxi"})
_WOMEN = frozenset({"figure:woman", "figure:girl", "figure:old_woman"})
_SUITED = re.compile(r"\b(?:astronauts?|cosmonauts?|space ?suits?|spacewalk)\b")
_AFLOAT = word_set("floating drifting hovering flying spacewalk orbiting")
_WALNUT = re.compile(r"\b(?:wal)?nut ?shells?\b|\bwalnut\b[^,.]*\bboat\b|\bboat\b[^,.]*\bwalnut\b")
_BUILDS = word_set("building build builds making make makes repairing crafting fixing hammering")
_GIANT = re.compile(
    r"\bgiants?\b(?=$|[,.]| (?:with|who|that|whose|and|is|are|in|on|under|by|beside|at|from|sleeping|sitting|"
    r"lying|standing|holding|carrying|looking|asleep|resting|snoring|napping|playing|eating|walking|having)\b)"
)
_RESTS = word_set("sleepy sleeping asleep snoring napping lying resting dreaming dozing slumbering")
_GROWN = re.compile(
    r"\b(?:forest|trees?|woods?|village|moss|garden|grass|mountain)\b[^,.]*\b(?:back|him|body|shoulders?)\b"
)
_SWIMMERS = frozenset(
    f"animal:{name}" for name in word_set("whale dolphin shark fish turtle jellyfish octopus orca")
)
_ALOFT = re.compile(
    r"\b(?:through|in|above|among|over|between|across)\b(?: the| a| some)?(?: \w+){0,2}"
    r" (?:clouds?|sky|skies|air)\b|\bflying\b"
)
_STARRY = re.compile(
    r"\b(?:fields?|sea|ocean|river|road|path|blanket|carpet|trail) of stars\b|\bthrough the stars\b"
)


def settle_fables(scene: Scene, text: str) -> None:
    """Settle what only happens in fables.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    said = {*re.findall(r"[a-z]+", text)}
    _launch_shells(scene, text, said)
    _swim_in_the_sky(scene, text, said)
    _build_with_hammers(scene, said)
    _drive_small_cars(scene, said)
    _read_what_is_read(scene)
    _share(scene, said)
    _float_in_space(scene, text, said)
    if _STARRY.search(text):
        scene.setting, scene.light, scene.weather = "space", "night", ""
        scene.drop_where(lambda draft: draft.noun in {"star", "stars", "field"})


def _swim_in_the_sky(scene: Scene, text: str, said: set[str]) -> None:
    """A whale that swims through clouds is in the sky, over whatever is below."""
    swimmers = [d for d in scene.drafts if d.picture in _SWIMMERS]
    if not swimmers or not _ALOFT.search(text) or said & {"underwater", "ocean", "sea", "reef", "jumping"}:
        return
    for draft in swimmers:
        draft.relation, draft.other = "", None
        draft.traits = ["flying", *(t for t in draft.traits if t not in {"swimming", "floating", "flying"})]
    scene.drop_where(lambda d: d.noun in {"cloud", "clouds"} and d not in swimmers)
    below = {"village", "town", "city", "houses", "rooftops"} & said
    if below:
        scene.drop_where(lambda d: d.picture in {"prop:houses", "prop:apartment_house"})
    scene.setting = "city" if "city" in below else "meadow" if below else "sky"


def _build_with_hammers(scene: Scene, said: set[str]) -> None:
    """Animals that build something stand up to it, a hammer in the hand."""
    for draft in scene.drafts:
        handy = drawn_as(draft.picture, in_print=False) in TWO_LEGGED and "building" in draft.traits
        if (
            draft.group == "animals"
            and handy
            and not said & {"snowman", "sandcastle", "nest", "dam", "blocks"}
        ):
            draft.traits = [UPRIGHT, PLAYS + "hammer:", *(t for t in draft.traits if t != "building")]
    houses = [d for d in scene.drafts if d.picture in {"prop:house", "house"}]
    bricks = [d for d in scene.drafts if d.noun in {"brick", "bricks", "straw", "sticks"}]
    if houses and bricks:
        stuff = {"bricks": (190, 92, 70), "brick": (190, 92, 70), "straw": (226, 190, 104)}
        houses[0].colors = houses[0].colors or [stuff.get(bricks[0].noun, (150, 106, 70))]
        scene.drop_where(lambda d: d in bricks)


def _drive_small_cars(scene: Scene, said: set[str]) -> None:
    """Who drives is seen in the window of the car, which is on land."""
    for draft in list(scene.drafts):
        car = scene.other_of(draft)
        drives = draft.group in ANIMATE and said & {"driving", "drives", "drive"} and draft.count == 1
        known = car is not None and (
            car.picture in _CARS or (draft.group == "animals" and car.picture in _CABS)
        )
        if car is not None and sits_in(draft, car):
            seat_in(draft, car)
            scene.setting = {"sea": "beach", "": "road"}.get(scene.setting, scene.setting)
            continue
        if car is not None and known and drives and draft.relation in {"riding", "in"}:
            car.scale = 1.0
            if draft.group == "people":
                car.add_traits(["driver", "woman"] if draft.picture in _WOMEN else ["driver"])
                scene.drop(scene.drafts.index(draft))
            else:
                draft.relation = "on"
                draft.add_traits([AT + "window"])
            scene.setting = {"sea": "beach"}.get(scene.setting, scene.setting)


def _read_what_is_read(scene: Scene) -> None:
    """The book that somebody reads is in the hands, also of who sits on something meanwhile."""
    for book in scene.drafts:
        reader = scene.other_of(book)
        if book.picture in {"open-book", "closed-book"} and book.relation == "beside" and reader is not None:
            book.relation = "holding" if "reading" in reader.traits else "beside"


def _share_a_place(scene: Scene, team: list[Draft], shared: Draft) -> bool:
    """What is shared is no meal: an umbrella is over all, a branch or a blanket is under them."""
    if shared.noun.removesuffix("s") in {"umbrella", "parasol"}:
        relation = "under"
    elif shared.noun.removesuffix("s") in _SEATS:
        relation = "on"
    else:
        return False
    shared.relation, shared.other, shared.count = "", None, 1
    shared.picture = "prop:branch" if shared.noun.removesuffix("s") in {"branch", "perch"} else shared.picture
    at = scene.drafts.index(shared)
    for one in team:
        one.relation, one.other = relation, at
        one.traits = [t for t in one.traits if t not in {"sharing", "holding", "eating"}]
    return True


def _share(scene: Scene, said: set[str]) -> None:
    """Two animals that share something to eat have it between their mouths."""
    team = [d for d in scene.drafts if d.group == "animals"]
    meal = next((d for d in scene.drafts if d.group not in ANIMATE and d.relation == "holding"), None)
    if meal is None or not said & _SHARES or sum(d.count for d in team) != 2 or len(scene.drafts) > 4:
        return
    if "sharing" not in said and "share" not in said and "together" not in said:
        return
    if _share_a_place(scene, team, meal):
        return
    if len(team) == 1:
        team[0].count = 1
        team.append(replace(team[0], traits=list(team[0].traits), colors=list(team[0].colors)))
    rest = [d for d in scene.drafts if d not in team and d is not meal]
    below = next(
        (d for d in rest if d.picture in {"prop:picnic", "prop:blanket"} or d.noun == "blanket"), None
    )
    meal.relation, meal.other = "", None
    idle = {"sharing", "holding", "eating", "drinking"}
    for draft, side in zip(team, ("left", "right"), strict=True):
        draft.relation, draft.other = "beside", 2
        draft.traits = [TIE + f"{side} bite", *(t for t in draft.traits if t not in idle)]
    scene.drafts[:] = [*team, meal]
    if below is not None or "blanket" in said:
        scene.setting = "meadow"
        scene.drafts.append(
            Draft("picnic blanket", "prop:checked_cloth", "home", 1, relation="under", other=2)
        )
        scene.drafts[-1].add_traits([TIE + "spread"])
        scene.drafts[-1].relation = "beside"
    if scene.setting == "table":
        scene.setting = "meadow"


def _launch_shells(scene: Scene, text: str, said: set[str]) -> None:
    """Half a walnut is the boat of whoever is small enough; those who build it have hammers."""
    if not _WALNUT.search(text) or not ({"boat", "ship", "sail", "sailing", "raft", "rowing"} & said):
        return
    crew = [d for d in scene.drafts if d.group in ANIMATE and d.noun not in {"shell", "shells", "walnut"}]
    scene.drop_where(lambda d: d not in crew)
    scene.drafts.append(Draft("walnut boat", "prop:walnut_boat", "vehicles", 1))
    at = len(scene.drafts) - 1
    for draft in crew:
        if said & _BUILDS:
            draft.relation, draft.other = "beside", at
            draft.traits = [
                GATHERED,
                UPRIGHT,
                PLAYS + "hammer:",
                *(t for t in draft.traits if t != "building"),
            ]
        else:
            draft.relation, draft.other = "in", at
    built = bool(said & _BUILDS)
    if not scene.setting or built or scene.setting in {"studio", "meadow"}:
        scene.setting = "river" if built else "lake"


def raise_giants(scene: Scene, text: str) -> None:
    """A giant is somebody; one who sleeps under what grows on him is a hill of his own.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    said = {*re.findall(r"[a-z]+", text)}
    if not _GIANT.search(text) or len(scene.drafts) >= MOST_SUBJECTS:
        return
    if any(d.noun in {"giant", "giants"} for d in scene.drafts) or any(d.scale > 1 for d in scene.drafts):
        return
    rests = bool(said & _RESTS) or bool(_GROWN.search(text))
    traits = [t for t in ("forest", "village", "garden") if t in said] if _GROWN.search(text) else []
    picture = "prop:sleeping_giant" if rests else "figure:man"
    group, scale = ("landscape", 1.0) if rests else ("people", 2.4)
    giant = Draft("giant", picture, group, 1, scale=scale, traits=traits)
    for draft in scene.drafts:
        draft.other = draft.other + 1 if draft.other is not None else None
        if draft.group == "animals" and draft.picture.endswith(("bird", "crow", "eagle", "seagull", "robin")):
            draft.add_traits(["flying"])
            draft.count, draft.relation, draft.other = max(3, draft.count), "", None
            draft.scale = 0.5
    scene.drafts.insert(0, giant)
    if rests:
        giant.traits += ["birds"] if "birds" in said else []
        scene.drop_where(lambda d: d.group == "plants" or d.picture == "animal:bird")
        scene.setting = "meadow"


def _float_in_space(scene: Scene, text: str, said: set[str]) -> None:
    """Who floats above the earth in a space suit is in space, the earth below."""
    doers = [d for d in scene.drafts if d.group in ANIMATE or d.group == "vehicles"]
    if not doers or not (_SUITED.search(text) or said & {"space", "satellite", "rocket", "spaceship"}):
        return
    if _EARTH.search(text):
        scene.setting = "space"
        scene.drop_where(lambda d: d.noun == "earth" or d.picture.startswith("globe-showing"))
    if scene.setting != "space" or not said & _AFLOAT:
        return
    for draft in doers:
        if draft.group == "animals" and drawn_as(draft.picture, in_print=False) in TWO_LEGGED:
            if draft.relation == "over":
                draft.relation, draft.other = "", None
            draft.traits = [UPRIGHT, "waving", *(t for t in draft.traits if t not in {"standing", "sitting"})]
