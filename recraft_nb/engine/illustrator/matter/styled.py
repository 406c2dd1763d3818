"""What a style asks of a picture beyond its hand: an empty board for chalk, low light behind silhouettes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import two_inks
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Rgb, Subject

_SLATE: Rgb = (34, 48, 48)
_DARK_GROUND: Rgb = (13, 11, 30)
_SWEET: Rgb = (255, 231, 236)
_GREY = 24  # what a colour's three parts differ by, at most, that is no colour
_ONE_HUE = re.compile(r"\b(\w+) monochrom\w+\b|\bmonochrom\w+ (?:in |of )?(\w+)\b")
_DIM_GROUND: Rgb = (38, 34, 42)
_DIM = re.compile(r"\b(?:dark|dim) (?:background|backdrop|ground)\b")
_WHITE: Rgb = (255, 255, 255)
_CHALK = re.compile(
    r"\bchalk (?:\w+ )?on (?:an? )?(?:\w+ )?(?:black ?board|chalk ?board|slate|board|paper|card)\b|"
    r"\b(?:black|chalk)board (?:style|art|drawing)\b"
)
_CHALK_ON = re.compile(
    r"\bchalk (?:drawing|art|sketch|picture|illustration)\b[^,.]{0,60}"
    r"\bon (?:an? |the )?(?:\w+ )?(?:black ?board|chalk ?board|slate)\b"
)
_GRID = re.compile(r"\b(?:synth ?wave|retro ?wave|outrun|vapor ?wave|vapour ?wave)\b")
# Where such a land lies when no place is named, or a road, a shore or a desert is.
_OPEN_LAND = frozenset({
    "studio", "meadow", "road", "desert", "mountain", "beach", "sea", "sky", "forest", "snow", "savanna",
    "jungle", "garden", "room", "space", "canyon",
})  # fmt: skip
_BOARDS = frozenset({"blackboard", "chalkboard", "board", "slate", "chalk"})
_HOURS = re.compile(
    r"\b(?:night|moon\w*|sun\w*|dawn|dusk|day\w*|noon|morning|evening|storm\w*|twilight|golden|stars|starry)\b"
)
_BEFORE_SKY = re.compile(r"\b(?:against|before|in front of) (?:an? |the )?(?:\w+ )?(?:evening )?sky\b")
_WARM_SKY = re.compile(r"\b(?:orange|red|golden|yellow|warm|sunset|pink) (?:evening )?sky\b")
_GLOWS = re.compile(r"\b(?:glow\w*|luminous|bioluminescent|neon)\b")
_GLOW_COLOR = re.compile(r"\b(?:glow\w*|luminous|neon) (?:in )?(\w+)\b")
_DARK = 150  # what a ground's three parts add up to, at most, that is dark
_WIDE_EYED = re.compile(r"\b(?:anime|manga|kawaii|chibi|ghibli)\b")
WIDE_EYES = "wide eyes"
"""Trait of people and animals with the large eyes of anime."""
_BARE_LINES = re.compile(r"\b(?:minimal\w*|simple|clean|plain|single|thin|fine)\b")


def _is_unsaid(brief: Brief, said: str) -> bool:
    """Whether the place was only guessed from what is in it."""
    return brief.setting.split()[0] not in said


def _floats(brief: Brief, said: str) -> bool:
    """Whether a sweet thing needs no place: none is said, and it is no sticker with an edge of its own."""
    return _is_unsaid(brief, said) and "sticker" not in brief.moods


def _wide_eyed(subject: Subject) -> Subject:
    alive = subject.picture.startswith(("figure:", "animal:"))
    return replace(subject, traits=(*subject.traits, WIDE_EYES)) if alive else subject


def styled(brief: Brief) -> Brief:
    """The brief as its style needs it."""
    said = brief.prompt.lower()
    if _WIDE_EYED.search(said):
        brief = replace(brief, subjects=tuple(_wide_eyed(s) for s in brief.subjects))
    if brief.style == "ink" and (_CHALK.search(said) or _CHALK_ON.search(said)):
        kept = tuple(s for s in brief.subjects if s.word not in _BOARDS)
        if len(kept) < len(brief.subjects):
            kept = tuple(replace(s, relation=None, other=None) for s in kept)
        if brief.setting == "classroom" or _is_unsaid(brief, said):
            # Only a place that is named is drawn on it as well.
            brief = replace(brief, setting="studio", background=brief.background or _SLATE)
        return replace(brief, subjects=kept)
    if _GRID.search(said) and brief.template == "scene" and brief.setting in _OPEN_LAND and not brief.text:
        return replace(brief, setting="retro grid", light="dusk", style="eighties")
    if two_inks.asked(brief) and brief.setting == "studio" and brief.background is None:
        # A print and no room around it.
        ground = two_inks.inks(tuple(color.hexa(paint) for paint in brief.palette))[0]
        return replace(brief, background=color.rgb(ground))
    if brief.style == "" and _GLOWS.search(said) and brief.background and sum(brief.background) < _DARK:
        # What glows on black is drawn with light, all of it in the colour in which it glows.
        named = _GLOW_COLOR.search(said)
        paint = vocabulary().colors.get(named.group(1)) if named else None
        palette = (paint,) if paint else brief.palette
        return replace(brief, style="neon", palette=palette, background=_DARK_GROUND)
    if brief.setting == "studio" and brief.background is None and _DIM.search(said):
        return replace(brief, background=_DIM_GROUND)
    if brief.style == "neon" and brief.setting == "studio" and brief.background is None:
        return replace(brief, background=_DARK_GROUND)
    if "kawaii" in said and brief.style == "pastel" and brief.template == "scene" and _floats(brief, said):
        # It floats before a soft plain colour.
        return replace(brief, setting="studio", background=brief.background or _SWEET)
    if brief.style == "noir" and (named := _ONE_HUE.search(said)) is not None:
        paint = vocabulary().colors.get(named.group(1) or named.group(2))
        if paint is not None and max(paint) - min(paint) > _GREY:
            return replace(brief, style="", palette=(paint,))
    if brief.style == "silhouette" and brief.setting == "sky" and _BEFORE_SKY.search(said):
        # Who stands before the sky stands on the land; a warm sky is an evening's.
        return replace(brief, setting="meadow", light="golden" if _WARM_SKY.search(said) else brief.light)
    if brief.style == "silhouette" and brief.light == "day" and not _HOURS.search(said):
        return replace(brief, light="golden")
    if (
        brief.template == "lineart"
        and brief.setting == "studio"
        and brief.background is None
        and _BARE_LINES.search(said)
    ):
        # Nothing but the lines of the thing itself.
        return replace(brief, background=_WHITE)
    return brief
