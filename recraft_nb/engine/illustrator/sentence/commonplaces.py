"""What plain words say together: a bus full of children, leaves beside a bottle, a battle of spaceships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.cooking import bake, cut, fry, knead
from recraft_nb.engine.illustrator.doings.stations import station
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.belonging import settle_belongings
from recraft_nb.engine.illustrator.language.differing import tell_apart
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.language.parts import take_parts
from recraft_nb.engine.illustrator.language.pieces import take_pieces
from recraft_nb.engine.illustrator.wares.packing import pack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.language.drafts import Scene

PASSENGERS = "passengers"
"""Trait of a vehicle in whose windows people are seen."""
BARS = "bars"
#: How many things are stacked in each column of a chart that is made of them.
COLUMNS = (2, 4, 1, 5)
"""Trait of things that are the bars of a chart."""

_COACHES = frozenset({"prop:bus", "prop:van"})
_FULL = word_set("full filled packed crowded loaded")
_FALLING = word_set("falling fall blowing flying autumn swirling fallen drifting")
_LEAVES = word_set("leaf leaves")


def settle_commonplaces(scene: Scene, words: Sequence[str]) -> None:
    """Settle what plain words say together.

    Args:
        scene: As it was read; changed in place.
        words: Of the prompt, in lower case.
    """
    _fill_coaches(scene, words)
    _lay_leaves(scene, words)
    _strike(scene)
    fry(scene, words)
    bake(scene)
    knead(scene, words)
    cut(scene, words)
    _chart(scene, words)
    _blow_out(scene, words)
    _hang_between_palms(scene, words)
    tell_apart(scene, words)
    settle_belongings(scene, words)
    take_parts(scene, words)
    take_pieces(scene, words)
    pack(scene, words)
    station(scene, words)


def _hang_between_palms(scene: Scene, words: Sequence[str]) -> None:
    """A hammock at palms hangs between two of them."""
    for draft in scene.drafts:
        if draft.picture == "prop:hammock" and {"palm", "palms"} & {*words}:
            draft.add_traits(["palms"])


def _fill_coaches(scene: Scene, words: Sequence[str]) -> None:
    """People that a bus is full of look out of its windows."""
    if not _FULL & {*words}:
        return
    for at in range(len(scene.drafts) - 1, -1, -1):
        guests = scene.drafts[at]
        coach = scene.other_of(guests)
        if (
            coach is not None
            and guests.group in ANIMATE
            and coach.picture in _COACHES
            and guests.relation == "in"
        ):
            coach.add_traits([PASSENGERS])
            scene.drop(at)


_COLORFUL = frozenset({"colorful", "colourful", "bright", "many", "different", "real", "little", "small"})


def _chart(scene: Scene, words: Sequence[str]) -> None:
    """A chart that is made of things shows them as its bars."""
    at = next((k for k, word in enumerate(words) if word in {"chart", "graph", "histogram"}), None)
    if at is None or " ".join(words[at + 1 : at + 3]) not in {"made of", "made from", "out of", "built from"}:
        return
    end = at + (4 if words[at + 1] == "made" and words[at + 2] == "out" else 3)
    said = [word for word in words[end : end + 3] if word not in _COLORFUL]
    found = next((entry for word in said if (entry := default_lexicon().find([word]))), None)
    if found is not None and "pie" not in words:
        noun = next(word for word in said if default_lexicon().find([word]))
        bars = Draft(noun, found.picture, found.group, sum(COLUMNS), traits=[BARS])
        scene.drafts[:] = [bars, Draft("chart", "prop:chart_axes", "", 1, relation="beside", other=0)]
        scene.drafts[1].traits.append(TIE + "axes")


def _blow_out(scene: Scene, words: Sequence[str]) -> None:
    """Who blows out candles bends over the cake on the table before him."""
    if not {"blowing", "blows", "blow"} & {*words} or not {"candle", "candles"} & {*words}:
        return
    who = next((d for d in scene.drafts if d.group == "people"), None)
    cake = next((d for d in scene.drafts if d.picture in {"prop:cake", "birthday-cake"}), None)
    if who is None:
        return
    scene.drop_where(lambda draft: draft not in (who, cake))
    if cake is None:
        cake = Draft("cake", "prop:cake", "food", 1)
        scene.drafts.append(cake)
    who.relation, who.other = "", None
    who.traits = [t for t in who.traits if t not in {"holding", "blowing"}]
    who.add_traits(["blowing"])
    cake.relation, cake.other = "in_front", scene.drafts.index(who)
    scene.setting = "table"


def _strike(scene: Scene) -> None:
    """Where ships fight something bursts between them."""
    fighters = [k for k, d in enumerate(scene.drafts) if d.group == "vehicles" and "fighting" in d.traits]
    if fighters and len(scene.drafts) < MOST_SUBJECTS:
        scene.drafts.append(Draft("explosion", "collision", "", 1, relation="beside", other=fighters[0]))


def _lay_leaves(scene: Scene, words: Sequence[str]) -> None:
    """Leaves that come with a thing and do not fall are a green sprig beside it."""
    if _FALLING & {*words}:
        return
    for draft in scene.drafts[1:]:
        if draft.noun in _LEAVES and draft.relation in {"with", "in", ""} and draft.group == "plants":
            hero = scene.drafts[0]
            if hero.group in {"home", "food", "interface", ""} and scene.setting in {"", "table", "room"}:
                draft.picture, draft.count, draft.scale = "herb", 2, 0.8
                draft.relation, draft.other = "beside", 0
