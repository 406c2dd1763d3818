"""How several animals are together: taken along, in a line behind one, neck to neck, on piles, in a heart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.props.beasts.perches import PILES
from recraft_nb.engine.illustrator.props.dress.garments import PREFIX as WEARS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_NECKED = frozenset({"animal:swan", "animal:goose", "animal:duck", "flamingo"})
_HEARTS = re.compile(r"\bhearts?\b")
_PACES = {
    "running": word_set("running jogging sprinting racing"),
    "walking": word_set("walking hiking strolling marching trekking"),
}
_FOLLOWS = re.compile(r"\bfollow(?:s|ing|ed by)?\b|\bwalking behind\b|\btrailed by\b|\blead(?:s|ing)\b")
_NECKS = re.compile(
    r"\bnecks? (?:\w+ )?(?:cross|entwin|intertwin|twist|wrap)"
    r"|\b(?:cross|entwin|intertwin)\w+ (?:\w+ )?necks\b"
)
_STILL = frozenset({"sitting", "standing", "lying", "holding", "curled", "curling", "hugging"})


def settle_animal_lines(scene: Scene, text: str) -> None:
    """Settle how several animals stand and go.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    _stand_on_posts(scene)
    _take_along(scene)
    _follow(scene, text)
    _cross_necks(scene, text)
    _make_hearts(scene, text)


def _drawn(draft: Draft) -> str:
    return drawn_as(draft.picture, in_print=False)


def _stand_on_posts(scene: Scene) -> None:
    """A post has a pile for each of those who sit on it; a blade of grass is no ground."""
    for at, post in enumerate(scene.drafts):
        if post.picture == "prop:grass_blade":
            post.word, post.count = "blade", 1
        if post.picture == "prop:wooden_post":
            birds = [d for d in scene.drafts if d.other == at and d.group == "animals"]
            post.count = 1
            post.add_traits([f"{PILES}{min(5, sum(d.count for d in birds))}"] if birds else [])
            for bird in birds:
                bird.relation = "on"


def _take_along(scene: Scene) -> None:
    """Who runs or walks with an animal has it running beside him, on the same way."""
    for beast in scene.drafts:
        leader = scene.other_of(beast)
        if beast.group != "animals" or beast.relation not in {"with", "beside"} or leader is None:
            continue
        pace = next((p for p, names in _PACES.items() if names & {*leader.traits}), "")
        if not pace or leader.group != "people" or leader.count > 1 or leader.relation:
            continue
        led = pace == "walking" and beast.relation == "beside"
        if led or any(t.startswith(TIE) for t in beast.traits):
            # A dog that is walked is on its leash.
            continue
        beast.relation = "beside"
        beast.traits = [pace, TIE + "along", *(t for t in beast.traits if t not in _STILL | {pace})]
        if pace == "running" and not any(t.startswith(WEARS) for t in leader.traits):
            leader.add_traits([WEARS + "shirt:#f2674a", WEARS + "shorts:#2f3a56", WEARS + "shoes:#f7f3ea"])


def _follow(scene: Scene, text: str) -> None:
    """Who follows goes in a line behind, all on the same way."""
    found = _FOLLOWS.search(text)
    if found is None:
        return
    beasts = [d for d in scene.drafts if d.group == "animals"]
    behind = next((d for d in scene.drafts if d.group in ANIMATE), None)
    if behind is None or behind not in beasts or len(beasts) < len(("first", "second")):
        return
    leader = next((d for d in beasts if d is not behind), behind)
    if found.group(0).startswith(("followed", "leading", "leads", "trailed")):
        behind, leader = leader, behind
    for one in (behind, leader):
        one.relation, one.other = "", None
        kept = [t for t in one.traits if t not in _STILL | {"walking"} and not t.startswith(TIE)]
        one.traits = ["walking", *kept]
    leader.count = 1
    behind.relation, behind.other = "beside", scene.drafts.index(leader)
    behind.traits = [TIE + "follow", *behind.traits]
    if re.search(r"\b(?:across|over|crossing) (?:the|a) (?:road|street)\b", text):
        scene.setting = "street"


def _cross_necks(scene: Scene, text: str) -> None:
    """Two whose necks cross stand so near that they do."""
    pair = next((d for d in scene.drafts if d.group == "animals" and d.count == 2), None)
    if pair is None or not _NECKS.search(text):
        return
    pair.count, pair.traits = 1, [t for t in pair.traits if t not in {"necks", "crossed"}]
    other = Draft(pair.word, pair.picture, pair.group, 1, relation="beside", other=scene.drafts.index(pair))
    other.colors, other.traits = list(pair.colors), [TIE + "necks", *pair.traits]
    scene.drafts.append(other)


def _make_hearts(scene: Scene, text: str) -> None:
    """Two birds whose necks make a heart are one picture."""
    birds = next((d for d in scene.drafts if _drawn(d) in _NECKED), None)
    if birds is None or not _HEARTS.search(text) or birds.count not in {1, 2}:
        return
    pair = sum(d.count for d in scene.drafts if _drawn(d) == _drawn(birds))
    if pair != len(("left", "right")):
        return
    pink = "flamingo" in birds.word
    scene.drop_where(
        lambda d: d is not birds and (_drawn(d) == _drawn(birds) or d.noun in {"heart", "hearts"})
    )
    birds.picture, birds.count = "animal:heart_of_two", 1
    birds.traits = ["flamingo"] if pink else []
