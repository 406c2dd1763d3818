"""What animals of picture books do: breathe fire, howl, shake off water, run in a wheel, touch noses."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import cycle
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.menagerie import breeds_differ
from recraft_nb.engine.illustrator.doings.pursuits import is_handy
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.breeds import BREEDS
from recraft_nb.engine.illustrator.props.beasts.deeds_shown import FIERY, HOWLING, SHAKING, SPINED
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.held.played import PLAYS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_FIRE = re.compile(r"\b(?:breath\w*|spit\w*|blow\w*|spew\w*|exhal\w*|belch\w*) (?:out )?(?:fire|flames?)\b|"
                   r"\bfire[- ]breathing\b")  # fmt: skip
_FLAMES = word_set("fire flame flames smoke")
_SHAKES = re.compile(
    r"\bshak(?:es?|ing)\b[^,.]{0,24}\b(?:water|dry|wet|drops|droplets)\b|\bshaking itself\b|\bshaking off\b"
)
_NOSES = re.compile(
    r"\bnose[- ]to[- ]nose\b|\b(?:touch(?:ing)?|rubbing|bumping|booping) noses\b|\bface to face\b"
)
_WHEEL = re.compile(r"\b(?:hamster|running|exercise|spinning|its|a|the) wheel\b")
_RODENTS = frozenset({"animal:hamster", "animal:mouse", "animal:guinea_pig", "animal:squirrel"})
_SPINES = frozenset({"animal:hedgehog"})
_CARRIES = word_set("carrying carries carry with has having bringing collecting gathering on")
_BORNE = frozenset({"food", "plants"})
_BANDS = word_set("band orchestra instruments musicians quartet trio concert jazz")
_INSTRUMENTS = ("guitar", "violin", "trumpet", "accordion", "flute", "saxophone")
_EATS_TOGETHER = word_set("sharing share shares eating together")
_CAKES = re.compile(r"cake")
_ARMED = frozenset({"animal:octopus"})
_STEERS = word_set("steering steers steer captaining helm navigating")
_SHIPS = word_set("ship boat yacht sailboat vessel galleon")
_WALKS = re.compile(r"\b(?:leash(?:es)?|leads?|dog[- ]?walk(?:er|ing)?)\b")
_OWN_LEASH = re.compile(r"\b(?:its|his|her)(?: own)? leash\b|\bleash in (?:its|his|her) mouth\b")
_LEASHES = word_set("leash leashes lead leads rope ropes")
_DOGS = frozenset({"animal:dog"})


def settle_animal_deeds(scene: Scene, text: str) -> None:
    """Settle what animals are known to do.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    said = {*re.findall(r"[a-z]+", text)}
    _tell_breeds(scene, text)
    _breathe_fire(scene, text)
    _howl(scene, said)
    _shake(scene, text)
    _touch_noses(scene, text)
    _run_in_wheels(scene, text)
    _load_spines(scene, said)
    _play_in_a_band(scene, said)
    _gather_at_the_cake(scene, said)
    _steer(scene, said)
    _walk_on_leashes(scene, text)


def _drawn(draft: Draft) -> str:
    return drawn_as(draft.picture, in_print=False)


def _tell_breeds(scene: Scene, text: str) -> None:
    """Dogs or cats of different breeds are each of another one."""
    if breeds_differ(text):
        scene.drop_where(lambda d: d.noun in {"breed", "breeds"} and d.group not in ANIMATE)
        for draft in scene.drafts:
            if _drawn(draft) in {"animal:dog", "animal:cat"} and draft.count > 1:
                draft.add_traits([BREEDS])


def _breathe_fire(scene: Scene, text: str) -> None:
    """The fire that a dragon breathes comes out of its mouth, toward what it is breathed at."""
    dragon = next((d for d in scene.drafts if _drawn(d) in {"animal:dragon", "animal:dinosaur"}), None)
    if dragon is None or not _FIRE.search(text):
        return
    scene.drop_where(lambda d: d is not dragon and d.noun in _FLAMES)
    dragon.traits = [FIERY, *(t for t in dragon.traits if t not in {"holding", "sitting"})]
    target = next((d for d in scene.drafts if d is not dragon and d.group != "plants"), None)
    free = dragon.other is None or dragon.relation in {"beside", "in_front"}
    if target is not None and free and target.relation in {"beside", "holding", ""}:
        target.relation, target.other = "", None
        dragon.relation, dragon.other = "beside", scene.drafts.index(target)
        dragon.add_traits([TIE + "fire"])


def _howl(scene: Scene, said: set[str]) -> None:
    """Who howls has the head thrown back."""
    if said & {"howling", "howls", "howl", "baying"}:
        for draft in scene.drafts:
            if draft.group == "animals":
                draft.traits = [HOWLING, *(t for t in draft.traits if t not in {"howling", "sitting"})]


def _shake(scene: Scene, text: str) -> None:
    """An animal that shakes itself throws drops about."""
    if not _SHAKES.search(text):
        return
    wet = next((d for d in scene.drafts if d.group == "animals"), None)
    if wet is None or "hands" in text:
        return
    wet.traits = [SHAKING, *(t for t in wet.traits if t != "holding")]
    scene.drop_where(lambda d: d is not wet and d.noun in {"water", "drops", "droplets", "drop"})
    for name in ("lake", "river", "beach", "pond"):
        if re.search(rf"\b{name}\b", text):
            scene.setting = {"pond": "lake"}.get(name, name)


def _two_of(scene: Scene) -> list[Draft]:
    """The two animals that a prompt is about, one draft each; none when there are fewer or more."""
    team = [d for d in scene.drafts if d.group == "animals"]
    if len(team) == 1 and team[0].count == 2:
        team[0].count = 1
        twin = replace(team[0], traits=list(team[0].traits), colors=list(team[0].colors))
        at = scene.drafts.index(team[0])
        for draft in scene.drafts:
            draft.other = draft.other + 1 if draft.other is not None and draft.other > at else draft.other
        scene.drafts.insert(at + 1, twin)
        return [team[0], twin]
    return team if len(team) == 2 and all(d.count == 1 for d in team) else []


def _touch_noses(scene: Scene, text: str) -> None:
    """Two who are nose to nose face each other, and nothing is between them."""
    if not _NOSES.search(text):
        return
    scene.drop_where(lambda d: d.noun in {"nose", "noses", "face"} and d.group not in ANIMATE)
    team = _two_of(scene)
    if team:
        team[0].relation, team[0].other = "beside", scene.drafts.index(team[1])
        team[1].relation, team[1].other = "", None
        team[0].add_traits([TIE + "noses"])


def _run_in_wheels(scene: Scene, text: str) -> None:
    """A hamster's wheel is one to run in."""
    runner = next((d for d in scene.drafts if _drawn(d) in _RODENTS), None)
    wheel = next((d for d in scene.drafts if d.noun in {"wheel", "wheels"}), None)
    if runner is None or not _WHEEL.search(text):
        return
    if wheel is not None:
        scene.drop_where(lambda d: d is wheel)
    scene.drafts.append(Draft("hamster wheel", "prop:hamster_wheel", "home", 1))
    runner.relation, runner.other = "beside", len(scene.drafts) - 1
    runner.traits = [TIE + "wheel", "running", *(t for t in runner.traits if t != "running")]
    scene.setting = scene.setting if scene.setting not in {"", "meadow", "garden"} else "room"


def _load_spines(scene: Scene, said: set[str]) -> None:
    """What a hedgehog carries is stuck on its spines."""
    for at, draft in enumerate(scene.drafts):
        if _drawn(draft) not in _SPINES or not said & _CARRIES:
            continue
        for load in scene.drafts:
            if load.other == at and load.group in _BORNE and load.relation in {"holding", "on", "with"}:
                load.relation = "on"
                load.traits = [AT + "back", *(t for t in load.traits if not t.startswith(AT))]
                load.count = min(load.count, 3)
                draft.traits = [SPINED, *(t for t in draft.traits if t != "holding")]


def _play_in_a_band(scene: Scene, said: set[str]) -> None:
    """Each animal of a band has an instrument of its own."""
    team = [d for d in scene.drafts if d.group == "animals" and is_handy(d)]
    if not said & _BANDS or len(team) < 2 or any(t.startswith(PLAYS) for d in team for t in d.traits):
        return
    scene.drop_where(lambda d: d not in team and (d.group != "landscape"))
    for draft, kind in zip(team, cycle(_INSTRUMENTS), strict=False):
        draft.relation, draft.other = "", None
        draft.traits = [
            UPRIGHT,
            f"{PLAYS}{kind}:",
            *(t for t in draft.traits if t not in {"playing", "holding"}),
        ]


def _gather_at_the_cake(scene: Scene, said: set[str]) -> None:
    """A cake that two share stands between them."""
    cake = next((d for d in scene.drafts if _CAKES.search(d.word) and d.group == "food"), None)
    if cake is None or not said & _EATS_TOGETHER:
        return
    team = _two_of(scene)
    if not team or any(d.relation in {"riding", "in"} for d in team):
        return
    cake.relation, cake.other = "", None
    for draft, side in zip(team, ("left", "right"), strict=True):
        draft.relation, draft.other = "beside", scene.drafts.index(cake)
        kept = [
            t for t in draft.traits if t not in {"sharing", "eating", "holding"} and not t.startswith(TIE)
        ]
        draft.traits = [f"{TIE}{side} feast", *kept]


def _steer(scene: Scene, said: set[str]) -> None:
    """Who steers a ship stands at its wheel."""
    able = [d for d in scene.drafts if d.group in ANIMATE and (is_handy(d) or _drawn(d) in _ARMED)]
    # The card for a grandson shows the octopus that is at the helm.
    captain = next((d for d in able if d.group == "animals"), able[0] if able else None)
    ship = next((d for d in scene.drafts if {*d.word.split()} & _SHIPS and d.group == "vehicles"), None)
    if captain is None or ship is None or not said & _STEERS or len(scene.drafts) >= MOST_SUBJECTS:
        return
    scene.drop_where(lambda d: d is ship or d.noun in {"wheel", "helm"})
    scene.setting = "ship deck"
    scene.drafts.append(Draft("wheel", "prop:ship_wheel", "home", 1))
    captain.relation, captain.other = "beside", len(scene.drafts) - 1
    captain.traits = [UPRIGHT, TIE + "helm", *(t for t in captain.traits if t != "holding")]


def _walk_on_leashes(scene: Scene, text: str) -> None:
    """Dogs on leashes have somebody who holds them."""
    if not _WALKS.search(text):
        return
    pack = next((d for d in scene.drafts if _drawn(d) in _DOGS), None)
    if pack is None:
        return
    scene.drop_where(lambda d: d is not pack and d.noun in _LEASHES)
    if _OWN_LEASH.search(text):
        # It waits for somebody who is not there yet.
        return
    walker = next((d for d in scene.drafts if d.group == "people"), None)
    if walker is None and len(scene.drafts) < MOST_SUBJECTS:
        walker = Draft("walker", "figure:woman", "people", 1)
        scene.drafts.append(walker)
    if walker is not None and walker.count == 1:
        walker.relation, walker.other = "", None
        walker.traits = ["walking", *(t for t in walker.traits if t not in {"walking", "holding"})]
        pack.relation, pack.other = "beside", scene.drafts.index(walker)
        pack.traits = ["walking", *(t for t in pack.traits if t != "walking")]
