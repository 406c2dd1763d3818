"""What animals do with one thing: a slipper in the mouth, a back at a tree, eggs under them, a thread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.animals.ties import IDLE, drawing_of, first_beast, tie_to
from recraft_nb.engine.illustrator.doings.pursuits import is_handy
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.beast import HEAD_DOWN
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_IN_MOUTH = re.compile(
    r"\b(slippers?|shoes?|socks?|boots?|hats?|gloves?|caps?) in (?:its|his|her|the) (?:mouth|jaws|teeth)\b"
)
_FETCHED = {
    **dict.fromkeys(("slipper", "slippers"), "prop:slippers"),
    **dict.fromkeys(("shoe", "shoes", "boot", "boots"), "running-shoe"),
    **dict.fromkeys(("sock", "socks"), "socks"),
    **dict.fromkeys(("glove", "gloves"), "gloves"),
    **dict.fromkeys(("hat", "hats", "cap", "caps"), "prop:cap"),
}
_SCRATCHES = re.compile(
    r"\b(?:scratch|rub)(?:s|es|ing|bing)? (?:its|his|her|their|it) ?\w*(?: \w+)? (?:on|against|at)\b"
    r"|\b(?:scratch|rub)(?:s|es|ing|bing)? (?:itself |against |on )"
)
_FROM_TO = re.compile(
    r"\bfrom (?:one )?(?:branch|tree|bough) to (?:the |another |an)?(?:branch|tree|bough|next|other)"
    r"|\b(?:between|across) (?:two |the )?(?:branches|trees|boughs)\b"
)
_LAYING = word_set(
    "animal:chicken animal:duck animal:goose animal:swan animal:bird animal:penguin animal:ostrich"
)
_HOOFED = word_set(
    "animal:horse animal:cow animal:zebra animal:deer animal:goat animal:sheep animal:donkey animal:moose"
    " animal:unicorn animal:pig animal:highland_cow animal:llama"
)
_DISCS = word_set("full-moon crescent-moon sun moon")
_WINGED = word_set("animal:bat animal:owl animal:dragon animal:bird animal:eagle animal:crow animal:goose")
_OF_A_TRADE = frozenset({"chef hat", "fire helmet", "police hat", "nurse cap", "hard hat", "straw hat"})
_CONE = "wears:cone collar:"
_CONES = re.compile(
    r"\bcone of shame\b|\bcone (?:around|on|over) (?:its|his|her) (?:neck|head)\b|\bvet(?:'?s)? cone\b"
)
_BROODS = word_set("sitting sits sit hatching hatches brooding incubating warming")


def settle_animal_antics(scene: Scene, text: str) -> None:
    """Settle what animals do with a thing, a tree or a nest.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    said = {*re.findall(r"[a-z]+", text)}
    if not any(d.group == "animals" for d in scene.drafts):
        return
    _have_in_the_mouth(scene, text)
    _scratch(scene, text)
    _leap_across(scene, text)
    _brood(scene, said)
    _let_down(scene, said)
    _paint_eggs(scene, said)
    _lie_on_keys(scene, said)
    _wear_cones(scene, text)
    _bow_to_drink(scene, said)
    _fly_before_the_moon(scene)
    _work_upright(scene)


def _have_in_the_mouth(scene: Scene, text: str) -> None:
    """What is in a mouth is worn by nobody; what is eaten and no food is no larger than the mouth."""
    beast = first_beast(scene)
    if beast is None or beast.count > 1:
        return
    found = _IN_MOUTH.search(text)
    worn = found.group(1) if found is not None else ""
    if worn in _FETCHED and len(scene.drafts) < MOST_SUBJECTS:
        at = scene.drafts.index(beast)
        scene.drop_where(lambda d: d.noun == worn and d is not beast)
        beast.traits = [t for t in beast.traits if not t.startswith("wears:")]
        scene.drafts.append(
            Draft(worn, _FETCHED[worn], "home", 1, relation="on", other=at, traits=[AT + "mouth"])
        )
        return
    if not re.search(r"\b(?:eat|chew|munch|nibbl)(?:s|ing)?\b", text):
        return
    at = scene.drafts.index(beast)
    for thing in scene.drafts:
        if thing.other == at and thing.relation == "holding" and thing.noun in _FETCHED:
            thing.picture, thing.relation, thing.scale = _FETCHED[thing.noun], "on", 0.6
            thing.traits = [AT + "mouth", *(t for t in thing.traits if not t.startswith(AT))]
            beast.traits = [t for t in beast.traits if t != "eating"]


def _scratch(scene: Scene, text: str) -> None:
    """Who scratches itself at a tree stands beside the trunk."""
    beast = first_beast(scene)
    if beast is None or not _SCRATCHES.search(text):
        return
    post = scene.other_of(beast)
    if post is not None and post.group != "animals" and beast.relation in {"on", "beside", "in"}:
        beast.traits = [t for t in beast.traits if t not in IDLE | {"back", "scratching"}]
        tie_to(beast, "against", scene, post)
        beast.add_traits([UPRIGHT] if is_handy(beast) else [])


def _leap_across(scene: Scene, text: str) -> None:
    """Who leaps from branch to branch is between two."""
    beast = first_beast(scene)
    if beast is None or beast.count > 1 or not _FROM_TO.search(text):
        return
    scene.drop_where(
        lambda d: d is not beast and d.noun.removesuffix("es") in {"branch", "tree", "trees", "bough"}
    )
    if len(scene.drafts) > 1:
        return
    boughs = Draft("boughs", "prop:two_boughs", "landscape", 1)
    scene.drafts.append(boughs)
    beast.traits = [
        "jumping",
        *(t for t in beast.traits if t not in IDLE | {"jumping", "leaping", "swinging"}),
    ]
    tie_to(beast, "leaps across", scene, boughs)
    scene.setting = scene.setting or "forest"


def _brood(scene: Scene, said: set[str]) -> None:
    """A bird on its eggs sits in a nest."""
    bird = next((d for d in scene.drafts if drawing_of(d) in _LAYING), None)
    if bird is None or bird.count > 1 or not said & {"eggs", "egg", "nest"} or not said & _BROODS:
        return
    below = scene.other_of(bird)
    if below is None or below.noun not in {"eggs", "egg", "nest"} or bird.relation not in {"on", "in"}:
        return
    scene.drop_where(lambda d: d is not bird and d is not below and d.noun in {"eggs", "egg", "nest"})
    below.picture, below.word, below.count = "prop:straw_nest", "nest", 1
    below.traits, below.colors = [], []
    bird.traits = ["sitting", *(t for t in bird.traits if t not in IDLE)]
    tie_to(bird, "broods", scene, below)
    scene.setting = scene.setting or "farm"


def _let_down(scene: Scene, said: set[str]) -> None:
    """A spider that hangs from a thread is one picture with it."""
    spider = next((d for d in scene.drafts if d.picture == "spider"), None)
    if spider is None or spider.count > 1 or not said & {"thread", "silk", "strand", "string"}:
        return
    scene.drop_where(lambda d: d is not spider and d.noun in {"thread", "silk", "strand", "string"})
    spider.picture, spider.relation, spider.other = "prop:spider_thread", "", None
    spider.traits = [TIE + "ceiling"]
    scene.setting = scene.setting or "forest"


def _paint_eggs(scene: Scene, said: set[str]) -> None:
    """Eggs that are painted have patterns."""
    if said & {"painting", "decorating", "paints"} and said & {"eggs", "egg"}:
        for egg in scene.drafts:
            if egg.noun in {"eggs", "egg"} and egg.picture == "egg":
                egg.picture = "prop:easter_egg"


def _lie_on_keys(scene: Scene, said: set[str]) -> None:
    """The keyboard of a laptop is before its screen, and so is who lies on it."""
    if "laptop" not in said:
        return
    for beast in scene.drafts:
        keys = scene.other_of(beast)
        if (
            beast.group == "animals"
            and keys is not None
            and keys.noun == "keyboard"
            and beast.relation == "on"
        ):
            keys.picture, keys.word, keys.scale = "laptop", "laptop", 1.0
            beast.relation = "in_front"


def _wear_cones(scene: Scene, text: str) -> None:
    """The cone of a patient is around its head, and nothing to eat."""
    beast = first_beast(scene)
    if beast is None or not _CONES.search(text):
        return
    scene.drop_where(lambda d: d is not beast and d.noun in {"cone", "collar", "shame"})
    if not any(t.startswith(_CONE) for t in beast.traits):
        beast.traits = [_CONE, *beast.traits]


def _bow_to_drink(scene: Scene, said: set[str]) -> None:
    """A beast with hooves has its head in the bucket that it drinks from."""
    for beast in scene.drafts:
        vessel = scene.other_of(beast)
        if vessel is None or drawing_of(beast) not in _HOOFED or TIE + "mouth" not in beast.traits:
            continue
        if vessel.noun in {"bucket", "bowl", "trough", "pail", "puddle"} and said & {
            "drinking",
            "eating",
            "drinks",
        }:
            beast.traits = [HEAD_DOWN, *(t for t in beast.traits if t not in {"drinking", "eating"})]


def _fly_before_the_moon(scene: Scene) -> None:
    """Who flies in front of the moon is seen against it."""
    beast = first_beast(scene)
    disc = scene.other_of(beast) if beast is not None else None
    if beast is None or disc is None or beast.relation not in {"in_front", "over"} or beast.count > 1:
        return
    if disc.picture in _DISCS and ("flying" in beast.traits or drawing_of(beast) in _WINGED):
        tie_to(beast, "disc", scene, disc)
        beast.relation = "on"
        beast.add_traits(["flying"])


def _work_upright(scene: Scene) -> None:
    """An animal with a trade stands on two feet and has in its hands what it holds."""
    for thing in scene.drafts:
        owner = scene.other_of(thing)
        if owner is None or owner.group != "animals" or thing.relation != "holding" or not is_handy(owner):
            continue
        worn = [t for t in owner.traits if t.startswith("wears:") and t.split(":")[1] in _OF_A_TRADE]
        if worn and UPRIGHT not in owner.traits:
            owner.traits = [UPRIGHT, "holding", *(t for t in owner.traits if t not in IDLE)]
