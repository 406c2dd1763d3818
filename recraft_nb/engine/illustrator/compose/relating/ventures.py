"""Where a few undertakings lead: onto a strange planet, into an airship driven by steam, to a young tree."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating.joined import without
from recraft_nb.engine.illustrator.language.drafts import INDOORS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief

# Words for a world that is not ours, and for what its ground bears.
_STRANGE = re.compile(
    r"\b(alien|strange|distant|unknown|exotic|weird|extraterrestrial)\b[^.]*"
    r"\b(planet|world|landscape|terrain)\b"
)
_GROUND = re.compile(
    r"\b(plants?|landscape|terrain|surface|flowers|trees|vegetation|jungle|ground|flora|mushrooms)\b"
)
_IN_SKY = frozenset({"ringed-planet", "full-moon", "crescent-moon", "moon"})
_WILD = frozenset({"space", "studio", "meadow", "mountain", "forest", "desert"})
_PLANTS = re.compile(r"\b(planting|plants|plant)\b[^.]*\b(trees?|saplings?|seedlings?)\b")
_TREES = frozenset({"deciduous-tree", "tree", "evergreen-tree", "seedling", "prop:apple_tree"})
_CLOUDS = frozenset({"cloud", "prop:cloud_big"})
_OUTSIDE = re.compile(r"\b(outside|through|in) (?:of )?(?:the|a|her|his) window\b")
_SHINING = frozenset({"full-moon", "crescent-moon", "sun", "star", "stars", "moon", "glowing-star"})
_EARTHS = frozenset({"earth", "planet earth", "the earth"})
_STEAM = re.compile(r"\b(steampunk|victorian|steam[- ]powered|clockwork)\b")


def ventured(brief: Brief) -> Brief:
    """The brief with the place or the things that go with such an undertaking.

    Args:
        brief: Of a scene; any other is given back as it is.
    """
    if brief.template not in {"scene", "lineart"}:
        return brief
    return _through_window(_earthrise(_above_clouds(_by_steam(_planting(_on_another_world(brief))))))


def _on_another_world(brief: Brief) -> Brief:
    """On the ground of a strange planet, its moons in the sky and its plants around."""
    said = brief.prompt.lower()
    stood_on = any(s.picture.startswith(("figure:", "animal:")) for s in brief.subjects)
    if brief.setting == "city" and _STRANGE.search(said):
        return replace(brief, subjects=without(brief.subjects, _planets(brief)))
    if brief.setting not in _WILD or not _STRANGE.search(said) or not (_GROUND.search(said) or stood_on):
        return brief
    gone = {
        at
        for at, s in enumerate(brief.subjects)
        if s.picture in _IN_SKY or (_GROUND.search(s.word) and not s.picture.startswith("figure:"))
    }
    return replace(brief, subjects=without(brief.subjects, gone), setting="alien world")


def _planets(brief: Brief) -> set[int]:
    """Planets that are the ground, and no thing in the picture."""
    return {at for at, s in enumerate(brief.subjects) if s.picture == "ringed-planet"}


def _through_window(brief: Brief) -> Brief:
    """The moon outside the window of a room is seen in it, by night."""
    if not _OUTSIDE.search(brief.prompt.lower()) or brief.setting not in INDOORS:
        return brief
    shining = {at for at, s in enumerate(brief.subjects) if s.picture in _SHINING}
    if not shining or len(shining) == len(brief.subjects):
        return brief
    dark = any("moon" in brief.subjects[at].picture or "star" in brief.subjects[at].picture for at in shining)
    subjects = without(brief.subjects, shining)
    return replace(brief, subjects=subjects, light="night" if dark else brief.light)


def _planting(brief: Brief) -> Brief:
    """Who plants a tree plants a young one, in loose earth."""
    if not _PLANTS.search(brief.prompt.lower()):
        return brief
    if not any(s.picture.startswith("figure:") and "planting" in s.traits for s in brief.subjects):
        return brief
    grown = (replace(s, picture="prop:sapling") if s.picture in _TREES else s for s in brief.subjects)
    return replace(brief, subjects=tuple(grown))


def _above_clouds(brief: Brief) -> Brief:
    """Who flies above the clouds flies over those of the sky; none is drawn as a thing of its own."""
    clouds = {at for at, s in enumerate(brief.subjects) if s.picture in _CLOUDS}
    over = any(s.relation == "over" and s.other in clouds for s in brief.subjects)
    if brief.setting != "sky" or not over or len(clouds) == len(brief.subjects):
        return brief
    return replace(brief, subjects=without(brief.subjects, clouds))


def _earthrise(brief: Brief) -> Brief:
    """The earth that is seen from the moon or from Mars is in its sky."""
    if brief.setting != "space":
        return brief
    seen = (
        replace(s, word="earth above", relation=None, other=None) if at and s.word in _EARTHS else s
        for at, s in enumerate(brief.subjects)
    )
    return replace(brief, subjects=tuple(seen))


def _by_steam(brief: Brief) -> Brief:
    """An airship of steam and brass."""
    if not _STEAM.search(brief.prompt.lower()):
        return brief
    driven = (
        replace(s, traits=(*s.traits, "steampunk")) if s.picture == "prop:airship" else s
        for s in brief.subjects
    )
    return replace(brief, subjects=tuple(driven))
